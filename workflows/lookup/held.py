"""At which units somebody holds a function: asked by the morning's list and by calendars."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from lifecycle.records import FunctionHolding
from lifecycle.table import noun_of, table

if TYPE_CHECKING:
    from sqlalchemy import Connection

_HOLDING = table(FunctionHolding)


def units_of(connection: Connection, person: UUID, on: date) -> frozenset[UUID]:
    """Give the units at which a person holds a function on a day."""
    rows = connection.execute(select(_HOLDING).where(_HOLDING.c.person_id == person))
    holdings = (noun_of(FunctionHolding, row) for row in rows)
    return frozenset(one.unit_id for one in holdings if one.holds_on(on))
