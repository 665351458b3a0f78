"""Reading records together with the end of their history chain: what every step begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from lifecycle.records import Chain, Record
from lifecycle.table import noun_of, table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Row, RowMapping, Select

_RECORD, _CHAIN = table(Record), table(Chain)

CHAINED: Final[Select[Any]] = select(
    *_RECORD.c, *(column for column in _CHAIN.c if column is not _CHAIN.c.id)
).join(_CHAIN, _CHAIN.c.id == _RECORD.c.id)
"""Records with their chains; what is wanted of them is added to it."""


def record_of(row: Row[Any] | RowMapping | Mapping[str, object]) -> Record:
    """Build a detached record from a row of `CHAINED`."""
    return chained(noun_of(Record, row), noun_of(Chain, row))


def moved_on(record: Record, **columns: object) -> Record:
    """Give the record as it is with some other columns of its own, or of the end of its chain."""
    return record_of({**vars(record.chain), **vars(record), **columns})


def chained(record: Record, chain: Chain) -> Record:
    """Put a record and the end of its chain together."""
    record.__dict__["chain"] = chain
    return record
