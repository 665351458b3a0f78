"""Deadlines that could not be settled, and are still open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from lifecycle.names import sort_key
from lifecycle.records import Deadline, Record
from lifecycle.table import table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection

_RECORD, _DEADLINE = table(Record), table(Deadline)


# What every run asks is put together once.
_INCIDENTS = (
    select(_RECORD.c.reference, _DEADLINE.c.rule, _DEADLINE.c.due_on, _DEADLINE.c.incident)
    .join(_RECORD, _RECORD.c.id == _DEADLINE.c.record_id)
    .where(_DEADLINE.c.incident.is_not(None))  # open as it is: to ask that too would lead to another index
)


@dataclass(frozen=True, slots=True)
class Incident:
    """A deadline that the daily run could not settle."""

    reference: str
    rule: str
    due_on: date
    why: str


def incidents_of(connection: Connection) -> tuple[Incident, ...]:
    """List the deadlines that could not be settled and are still open."""
    rows = connection.execute(_INCIDENTS)
    found = [Incident(row.reference, row.rule, row.due_on, row.incident) for row in rows]
    return tuple(sorted(found, key=lambda one: (one.due_on, sort_key(one.reference), one.rule)))
