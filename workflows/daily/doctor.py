"""Is the register well? What would let it fail silently is looked for and named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import Select, func, select, text

from lifecycle.behind import behind
from lifecycle.definitions import changed_in_use
from lifecycle.doorkeeper import register_on
from lifecycle.errors import Finding
from lifecycle.readers import hidden_references
from lifecycle.records import Deadline, Record, Unit
from lifecycle.schema import missing_from
from lifecycle.store import SCHEMA_VERSION, may_be_written, sqlite_file
from lifecycle.table import code, table
from lifecycle.values import dataclass
from workflows.audits.proof.invariants import (
    FAILED,
    Contradictions,
    left_open,
    pages_of_members,
    runs_of,
)
from workflows.audits.proof.notices import Runs
from workflows.clock import SWEDEN, swedish_day
from workflows.daily.incidents import incidents_of
from workflows.daily.sign_of_life import last_heartbeat
from workflows.directory.duties import without_duties
from workflows.lookup.shares import host
from workflows.notices.told import vacancies
from workflows.notices.waiting import questions_waiting, waiting
from workflows.register.readable import (
    attempted,
    damages_of_the_file,
    incomplete_tables,
    rows_that_cannot_be_read,
)
from workflows.session import Request, is_simulated

if TYPE_CHECKING:
    from sqlalchemy import Connection

_RECORD, _DEADLINE, _UNIT = table(Record), table(Deadline), table(Unit)

Found = TypeVar("Found")

MISSED_HEARTBEATS: Final = 3
"""A scheduler that has missed so many is no longer there."""

LONGEST_WAIT: Final = timedelta(days=2)
"""How long a mail may wait before somebody should look at why."""

OLDEST_TICK_DAYS: Final = 2
"""A daily run older than this has been forgotten: a weekend is not in it, since runs need no people."""


@dataclass(frozen=True, slots=True)
class Health:
    """What the register is, and what is wrong with it; None is what could not be read."""

    database: str
    schema_version: int
    simulated: bool
    records: int | None
    open_deadlines: int | None
    last_tick_on: date | None
    findings: tuple[Finding, ...]
    open: bool | None = None
    """Whether nobody has a login, so that everybody may do everything."""
    host: str | None = None
    """Whose register it is; None where nobody has said, and everybody in it reads all of it."""


def examine(request: Request) -> Health:
    """Look the register over: schema, triggers, definitions, the daily run, and what it could not settle.

    Each examination stands alone: what a damaged register does not let it read is a finding too.
    """
    findings: list[Finding] = []
    now = request.moment.instant
    with request.reading(looks_for_damage=True) as connection:

        def look(where: str, read: Callable[[], Found]) -> Found | None:
            return attempted(connection, where, read, findings)

        findings += look("schema", lambda: missing_from(connection)) or ()
        missing = incomplete_tables(findings)
        runs = look("tick", lambda: runs_of(connection)) or Runs()
        last = runs.last
        simulated = look("register", lambda: is_simulated(connection))
        is_open = look("person", lambda: register_on(connection).open)
        records = look("record", lambda: _count(connection, select(_RECORD.c.id)))
        open_deadlines = look(
            "deadline",
            lambda: _count(connection, select(_DEADLINE.c.rule).where(_DEADLINE.c.status == code("open"))),
        )
        examinations: Mapping[str, Callable[[], list[Finding]]] = {
            "file": lambda: damages_of_the_file(connection),
            "rows": lambda: rows_that_cannot_be_read(connection, missing),
            "family": lambda: _contradictions(connection, request, runs),
            "machine": lambda: changed_in_use(connection, request.rulebook),
            "version": lambda: _older_versions(connection, request),
            "tick": lambda: _daily_run(connection, request.today, runs, records or 0),
            "ahead": lambda: _run_ahead(connection, request, last),
            "run": lambda: _scheduler(connection, now),
            "mail": lambda: [] if simulated else _mail(connection, now),
            "question_mail": lambda: [] if simulated else _questions(connection, now),
            "notice": lambda: _vacancies(connection, request),
            "duty": lambda: _without_duties(connection),
            "wal": lambda: _file(request, connection),
        }
        for where, examination in examinations.items():
            findings += look(where, examination) or ()
        hidden = look("record", lambda: hidden_references(connection)) or frozenset()
        findings = [one for one in findings if one.where not in hidden]
        return Health(
            database=request.store.shown,
            schema_version=SCHEMA_VERSION,
            simulated=bool(simulated),
            records=records,
            open_deadlines=open_deadlines,
            last_tick_on=last,
            findings=tuple(findings),
            open=is_open,
            host=look("register", lambda: host(connection)),
        )


def _count(connection: Connection, rows: Select[Any]) -> int:
    return connection.execute(select(func.count()).select_from(rows.subquery())).scalar_one()


def _daily_run(connection: Connection, today: date, runs: Runs, records: int) -> list[Finding]:
    findings, last = [], runs.last
    if records and last is None:
        findings.append(Finding("doctor.never_ticked", "tick"))
    elif last is not None and today - last > timedelta(days=OLDEST_TICK_DAYS):
        findings.append(Finding("doctor.tick_is_old", "tick", {"last": last, "days": (today - last).days}))
    incidents = incidents_of(connection)
    for incident in incidents:
        facts = {"rule": incident.rule, "due_on": incident.due_on, "why": incident.why}
        findings.append(Finding("doctor.incident", incident.reference, facts))
    tried = {(one.reference, one.rule, one.due_on) for one in incidents}
    for row in left_open(connection, runs):  # of what was held the family is told
        if (row.reference, row.rule, row.due_on) not in tried and row.family not in runs.held:
            facts = {"rule": row.rule, "due_on": row.due_on, "last": last}
            findings.append(Finding("doctor.left_behind", row.reference, facts))
    return findings


def _contradictions(connection: Connection, request: Request, runs: Runs) -> list[Finding]:
    """What cannot be of records that belong together; what could not be carried out is told as that."""
    found = Contradictions(connection, request.rulebook.definition, runs)
    for page in pages_of_members(connection, request.rulebook.definition):
        found.look_at(page)
    return [one for one in found.findings() if one.code != FAILED]


def _older_versions(connection: Connection, request: Request) -> list[Finding]:
    """Records that run on an older version of their machine: by themselves they go over with `db upgrade`."""
    return [
        Finding(
            "doctor.older_version_needs_a_map" if one.why else "doctor.older_version",
            f"{one.machine} v{one.version}",
            {"machine": one.machine, "version": one.version, "newest": one.newest, "count": one.records},
        )
        for one in behind(connection, request.rulebook)
    ]


def _run_ahead(connection: Connection, request: Request, last: date | None) -> list[Finding]:
    """A run under a day that has not come let happen what has not happened, and nobody can write since.

    In a register for practice it is the day from which somebody looks that has not come so far.
    """
    day = request.today if is_simulated(connection) else swedish_day(request.moment.instant)
    return (
        []
        if last is None or last <= day
        else [Finding("doctor.tick_is_ahead", "tick", {"last": last, "real": day})]
    )


def _scheduler(connection: Connection, now: datetime) -> list[Finding]:
    """A scheduler that was not stopped on purpose gives signs of life."""
    last = last_heartbeat(connection)
    if last is None:
        return []
    facts = {
        "at": last.at.astimezone(SWEDEN).replace(microsecond=0),
        "minutes": int(last.every.total_seconds()) // 60,
    }
    if last.at > now + last.every:
        return [Finding("doctor.heartbeat_is_ahead", "run", facts)]
    return (
        [Finding("doctor.heartbeat_is_old", "run", facts)]
        if now - last.at > MISSED_HEARTBEATS * last.every
        else []
    )


def _mail(connection: Connection, now: datetime) -> list[Finding]:
    findings = []
    for message, person in waiting(connection):
        facts = {"person": person.handle, "day": message.day, "failure": message.failure}
        if message.status == "dead":
            findings.append(Finding("doctor.mail_is_dead", person.handle, facts))
        elif now - datetime.combine(message.day, time(), SWEDEN) > LONGEST_WAIT:
            findings.append(Finding("doctor.mail_waits", person.handle, facts))
    return findings


def _questions(connection: Connection, now: datetime) -> list[Finding]:
    """Mails to who is asked without being logged in, that do not go out."""
    findings = []
    for reference, mail in questions_waiting(connection):
        facts = {"reference": reference, "day": mail.day, "failure": mail.failure}
        if mail.status == "dead":
            findings.append(Finding("doctor.question_is_dead", reference, facts))
        elif now - datetime.combine(mail.day, time(), SWEDEN) > LONGEST_WAIT:
            findings.append(Finding("doctor.question_waits", reference, facts))
    return findings


def _vacancies(connection: Connection, request: Request) -> list[Finding]:
    found = vacancies(connection, request.rulebook, on=request.today)
    names = {row.id: row.name for row in connection.execute(select(_UNIT.c.id, _UNIT.c.name))}
    lines = sorted((names[one.unit], one.role, count) for one, count in found.items())
    return [
        Finding("doctor.nobody_to_tell", name, {"unit": name, "recipient": role, "count": count})
        for name, role, count in lines
    ]


def _without_duties(connection: Connection) -> list[Finding]:
    return [Finding("doctor.no_duties", name, {"name": name}) for name in without_duties(connection)]


def _file(request: Request, connection: Connection) -> list[Finding]:
    """WAL needs a local disk: where SQLite could not switch to it, the file lies on a network share."""
    path = sqlite_file(request.store.url)
    if path is None or not may_be_written(path):  # what nobody writes needs no log
        return []
    mode = connection.execute(text("PRAGMA journal_mode")).scalar_one()
    return [] if mode == "wal" else [Finding("doctor.no_wal", path.name, {"mode": mode})]
