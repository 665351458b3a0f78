"""What people are owed and have been told, as it stands in the register."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from lifecycle.names import sort_key
from lifecycle.offices import functions_ever
from lifecycle.readers import readable_here, reader_on
from lifecycle.records import Notice, Record, Unit
from lifecycle.store import fact
from lifecycle.table import code, table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NOTICE, _RECORD, _UNIT = table(Notice), table(Record), table(Unit)


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One tier of one deadline, and what became of it."""

    reference: str
    """Of the record; of a function or a mandate its name and unit."""
    code: str
    rule: str
    tier: str
    due_on: date
    falls_on: date
    made_on: date
    mail_on: date
    status: str
    notified_on: date | None
    roles: tuple[str, ...]


def notices(connection: Connection, *, everything: bool = False) -> tuple[NoticeLine, ...]:
    """List what is still to be told, or every notice that there ever was, the nearest deadline first."""
    wanted = select(_NOTICE)
    if not everything:
        wanted = wanted.where(_NOTICE.c.status == code("owed"))
    if reader_on(connection) is not None:
        may = select(_RECORD.c.id).where(readable_here(connection))
        wanted = wanted.where(_NOTICE.c.subject_id.in_(may))
    rows = connection.execute(wanted).all()
    names = _names(connection) if rows else {}
    found = [
        NoticeLine(
            reference=names.get(row.subject_id, str(row.subject_id)),
            code=row.code,
            rule=row.rule,
            tier=row.tier,
            due_on=row.due_on,
            falls_on=row.falls_on,
            made_on=row.made_on,
            mail_on=row.mail_on,
            status=row.status,
            notified_on=row.notified_on,
            roles=tuple(row.roles),
        )
        for row in rows
    ]
    return tuple(
        sorted(found, key=lambda one: (one.due_on, sort_key(one.reference), one.rule, one.falls_on, one.tier))
    )


def register_of(connection: Connection) -> str:
    """Give the register's identity: a part of every name that must be unlike all others'."""
    return fact(connection, "register") or ""


def _names(connection: Connection) -> dict[UUID, str]:
    names = {row.id: row.reference for row in connection.execute(select(_RECORD.c.id, _RECORD.c.reference))}
    units = {row.id: row.name for row in connection.execute(select(_UNIT.c.id, _UNIT.c.name))}
    functions = functions_ever(connection)
    return names | {part: f"{function}, {units[unit]}" for part, (unit, function) in functions.items()}
