"""The register's seal over the ends of its chains: as it is, and as it was at the end of an earlier day."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.records import Chain, HistoryRow
from lifecycle.table import some_at_a_time, table
from lifecycle.values import dataclass
from workflows.audits.proof.stored import each_chain

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from workflows.audits.proof.stored import StoredRecord

_CHAIN, _HISTORY = table(Chain), table(HistoryRow)

_ROWS_AT_ONCE: Final = 1_000


@dataclass(frozen=True, slots=True)
class ChainEnd:
    """The end of one chain. Noted elsewhere, it proves later that nothing before it was changed."""

    record: UUID
    """Id of the record, the unit or the person whose history it is, or of the register."""
    seq: int
    hash: str


def chain_ends(connection: Connection) -> Iterator[ChainEnd]:
    """Read the end of every chain, in the order of their ids; what cannot be read is left out."""
    return (end for end in map(end_of, each_chain(connection)) if end is not None)


def end_of(stored: StoredRecord) -> ChainEnd | None:
    """Give the end of a chain; None where that cannot be read."""
    end = stored.chain
    return None if end is None else ChainEnd(stored.record_id, end["last_seq"], str(end["last_hash"]))


def seal_of(ends: Iterable[ChainEnd]) -> str:
    """Compute the seal over the ends of chains, which come in the order of their ids."""
    seal = sha256()
    for one in ends:
        seal.update(f"{one.record}:{one.hash}\n".encode(errors="replace"))
    return seal.hexdigest()


def seal_on(connection: Connection, day: date) -> str:
    """Compute the seal over the rows that were written up to and on a day.

    A row that cannot be read is left out, so that the seal differs: `audit_history` says which row it is.
    """
    return seal_of(_ends_on(connection, day))


def _ends_on(connection: Connection, day: date) -> Iterator[ChainEnd]:
    in_order = (
        select(_HISTORY)
        .where(_HISTORY.c.record_id.in_(select(_CHAIN.c.id)))
        .order_by(_HISTORY.c.record_id, _HISTORY.c.seq)
    )
    end: ChainEnd | None = None
    for page in some_at_a_time(connection, in_order, _ROWS_AT_ONCE):
        for row in page:
            try:
                written_on = date.fromisoformat(json.loads(row.body)["today"])
            except (ValueError, KeyError, TypeError, AttributeError):
                continue
            if written_on > day:
                continue
            if end is not None and end.record != row.record_id:
                yield end
            end = ChainEnd(row.record_id, row.seq, row.hash)
    if end is not None:
        yield end
