"""Is the register well? What would let it fail silently is looked for and named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select, text

from lifecycle.definitions import changed_in_use
from lifecycle.errors import Finding
from lifecycle.records import Deadline, Record
from lifecycle.schema import missing_from
from lifecycle.store import SCHEMA_VERSION, fact, sqlite_file
from lifecycle.table import table
from workflows.desk import Desk, last_tick_on
from workflows.tick import incidents_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_RECORD, _DEADLINE = table(Record), table(Deadline)

OLDEST_TICK_DAYS: Final = 2
"""A daily run older than this has been forgotten: a weekend is not in it, since runs need no people."""


@dataclass(frozen=True, slots=True)
class Health:
    """What the register is, and what is wrong with it."""

    database: str
    schema_version: int
    simulated: bool
    records: int
    open_deadlines: int
    last_tick_on: date | None
    findings: tuple[Finding, ...]


def examine(desk: Desk) -> Health:
    """Look the register over: schema, triggers, definitions, the daily run, and what it could not settle."""
    with desk.reading() as connection:
        last = last_tick_on(connection)
        records = connection.execute(select(func.count()).select_from(_RECORD)).scalar_one()
        still_open = _DEADLINE.c.status == "open"
        deadlines = connection.execute(
            select(func.count()).select_from(_DEADLINE).where(still_open)
        ).scalar_one()
        findings = [
            *missing_from(connection),
            *changed_in_use(connection, desk.rulebook),
            *_daily_run(connection, desk.today, last, records),
            *_file(desk, connection),
        ]
        return Health(
            database=desk.store.url.render_as_string(hide_password=True),
            schema_version=SCHEMA_VERSION,
            simulated=fact(connection, "simulated") == "yes",
            records=records,
            open_deadlines=deadlines,
            last_tick_on=last,
            findings=tuple(findings),
        )


def _daily_run(connection: Connection, today: date, last: date | None, records: int) -> list[Finding]:
    findings = []
    if records and last is None:
        findings.append(Finding("doctor.never_ticked", "tick"))
    elif last is not None and today - last > timedelta(days=OLDEST_TICK_DAYS):
        findings.append(Finding("doctor.tick_is_old", "tick", {"last": last, "days": (today - last).days}))
    for incident in incidents_of(connection):
        facts = {"rule": incident.rule, "due_on": incident.due_on, "why": incident.why}
        findings.append(Finding("doctor.incident", incident.reference, facts))
    tried = {(one.reference, one.rule, one.due_on) for one in incidents_of(connection)}
    if last is not None:
        rows = connection.execute(
            select(_RECORD.c.reference, _DEADLINE.c.rule, _DEADLINE.c.due_on)
            .join(_RECORD, _RECORD.c.id == _DEADLINE.c.record_id)
            .where(_DEADLINE.c.status == "open", _DEADLINE.c.moves, _DEADLINE.c.due_on <= last)
        )
        for row in rows:
            if (row.reference, row.rule, row.due_on) not in tried:
                facts = {"rule": row.rule, "due_on": row.due_on, "last": last}
                findings.append(Finding("doctor.left_behind", row.reference, facts))
    return findings


def _file(desk: Desk, connection: Connection) -> list[Finding]:
    """WAL needs a local disk: where SQLite could not switch to it, the file lies on a network share."""
    path = sqlite_file(desk.store.url)
    if path is None:
        return []
    mode = connection.execute(text("PRAGMA journal_mode")).scalar_one()
    return [] if mode == "wal" else [Finding("doctor.no_wal", path.name, {"mode": mode})]
