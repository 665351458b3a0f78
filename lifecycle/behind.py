"""Versions on which records run although their machine has a later one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from lifecycle.machine.versions import incompatible
from lifecycle.records import MachineState, Record
from lifecycle.table import table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection

    from lifecycle.errors import Finding
    from lifecycle.rulebook import Rulebook

_RECORD, _STATE = table(Record), table(MachineState)


@dataclass(frozen=True, slots=True)
class Behind:
    """A version on which records run although their machine has a later one."""

    machine: str
    version: int
    newest: int
    records: int
    """How many run on it; what has ended stays where it is, and is not counted."""
    why: tuple[Finding, ...]
    """Why they do not go over by themselves; nothing when they do (`db upgrade`)."""


def behind(connection: Connection, rulebook: Rulebook) -> tuple[Behind, ...]:
    """List the versions on which records run although there is a later one, by machine and version."""
    found = []
    of = (_RECORD.c.machine, _RECORD.c.machine_version)
    running = (
        select(*of, func.count().label("records"))
        .join(_STATE, is_in_its_state())
        .where(_STATE.c.final.is_(False))
        .group_by(*of)
        .order_by(*of)
    )
    for row in connection.execute(running):
        newest = rulebook.newest(row.machine)
        old = rulebook.definitions.get((row.machine, row.machine_version))
        if old is not None and old.version < newest.version:
            why = incompatible(old, newest)
            found.append(Behind(row.machine, old.version, newest.version, row.records, why))
    return tuple(found)


def is_in_its_state() -> ColumnElement[bool]:
    """Ask for the state of its machine that a record is in."""
    return (
        (_STATE.c.machine == _RECORD.c.machine)
        & (_STATE.c.version == _RECORD.c.machine_version)
        & (_STATE.c.state == _RECORD.c.state)
    )
