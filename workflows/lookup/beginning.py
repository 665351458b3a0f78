"""What of the register begins as somebody has begun to type it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from lifecycle.names import askable
from lifecycle.readers import readable_of
from lifecycle.records import Record
from lifecycle.table import table

if TYPE_CHECKING:
    from sqlalchemy import Connection

_RECORD = table(Record)

MOST: Final = 200
"""More is no choice."""


def references_beginning(connection: Connection, begun: str) -> list[str]:
    """List references that begin so, in any letter case; none of what turned out never to have been."""
    begins = _RECORD.c.reference.startswith(askable(begun).upper(), autoescape=True)
    statement = select(_RECORD.c.reference).where(begins, ~_RECORD.c.never_was)
    asked = readable_of(connection, statement).order_by(_RECORD.c.reference).limit(MOST)
    return list(connection.execute(asked).scalars())
