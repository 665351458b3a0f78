"""What will happen if nobody acts: the very daily run, on a copy in memory, with the clock stepped forward.

The real register is only read, in one reading transaction; the copy has no way back to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import ColumnElement, func, insert, select
from sqlmodel import SQLModel

from lifecycle.errors import InvalidValue
from lifecycle.notice_schedule import days_told
from lifecycle.readers import readable_of, reader_on
from lifecycle.records import (
    Chain,
    Deadline,
    Message,
    Notice,
    Record,
    SealedText,
)
from lifecycle.snapshot import snapshots
from lifecycle.store import Store, set_fact
from lifecycle.table import code, table
from lifecycle.transaction import touching
from lifecycle.values import dataclass
from workflows.clock import moment_on
from workflows.daily.tick import Ticked, tick
from workflows.lookup.by_name import find_record
from workflows.lookup.runs import last_tick_on
from workflows.notices.doubts import DOUBTED
from workflows.notices.due import MOST_LATE, OF_PEOPLE
from workflows.session import Application, Request

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

    from lifecycle.rulebook import Rulebook

_RECORD, _CHAIN = table(Record), table(Chain)
_DEADLINE, _NOTICE, _MESSAGE = table(Deadline), table(Notice), table(Message)

_LEFT_OUT: Final = frozenset({table(SealedText).name})
"""Tables that no daily run reads: texts that only history's readers unseal."""

FURTHEST_YEARS: Final = 30

KINDS: Final = ("passes", "step", "notice", "mail")
"""A deadline that nobody has kept, a step of the daily run, a notice, a mail: in the order of one day."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """One thing that will happen, or that will not have been done, on a day."""

    day: date
    kind: str
    """One of `KINDS`."""
    reference: str
    machine: str | None
    what: str
    """Trigger of a step, rule of a deadline or of a notice's; of a mail the handle of whoever gets it."""
    dest: str | None = None
    """State after a step."""
    tier: str | None = None
    due_on: date | None = None
    subject_id: UUID | None = None
    count: int = 0
    """Of a mail: how much it tells of."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """Everything that will happen from a day to another, both included, by day."""

    since: date
    until: date
    reference: str | None
    foreseen: tuple[Foreseen, ...]
    runs: int
    """On how many days something is to be done or looked at."""


def forecast(request: Request, *, until: date, reference: str | None = None) -> Forecast:
    """Foresee a record with everything of its family and of those that it touches, or the whole register.

    Raises:
        InvalidValue: the last day is not after today, or too far away.
        UnknownRecord: there is no such record.
    """
    if not request.today < until <= request.today.replace(year=request.today.year + FURTHEST_YEARS, day=1):
        raise InvalidValue("until", until.isoformat(), expected="day_to_come")
    with request.reading() as connection:
        record = None if reference is None else find_record(connection, reference)
        copy = copied(connection, None if record is None else record.family)
        last = last_tick_on(connection)
        is_part = reader_on(connection) is not None
        may = set(connection.execute(readable_of(connection, select(_RECORD.c.id))).scalars())
    foreseen: list[Foreseen] = []
    day: date | None = max(request.today, last or request.today)
    runs = 0
    before = request.today
    while day is not None and day <= until:
        eve = max(before, day - timedelta(days=1))
        with copy.reading() as connection:  # what the run itself takes up on the day after has not passed
            foreseen += _passing(connection, before, eve)
        there = Application.of(copy, request.rulebook).at(moment_on(day))
        ticked = tick(there, after_silence=True)  # from one day with something to do to the next
        runs += 1
        foreseen += sorted(_by_the_run(there, ticked, eve), key=_in_order)
        before = day
        with copy.reading() as connection:
            day = _next_day(connection, request, day)
    with copy.reading() as connection:
        foreseen += _passing(connection, before, until + timedelta(days=1))
    copy.close()
    return Forecast(
        since=request.today,
        until=until,
        reference=None if record is None else record.reference,
        foreseen=tuple(one for one in foreseen if not is_part or one.subject_id in may),
        runs=runs,
    )


def _in_order(one: Foreseen) -> tuple[date, int, str]:
    return one.day, KINDS.index(one.kind), one.reference


def copied(connection: Connection, family: UUID | None = None) -> Store:
    """Copy what a daily run reads into a database in memory: everything, or one family with the people.

    Families that it touches come with it: what begins there ends what stands here. The copy is a register
    for practice: any day may be today.
    """
    copy = Store.in_memory()
    of_family = _RECORD.c.family.in_(touching(connection, () if family is None else (family,)))
    ids = None if family is None else select(_RECORD.c.id).where(of_family)
    # The daily run makes duties where there are none: it is to find those that it need not make.
    known = None if family is None else select(_RECORD.c.id).where(of_family | (_RECORD.c.machine == "duty"))
    with copy.writing() as into:
        for one in SQLModel.metadata.sorted_tables:
            if one.name in _LEFT_OUT:
                continue
            wanted = select(one)
            if ids is not None and known is not None and (owner := _owner(one)) is not None:
                here = owner.in_(ids if one in (_DEADLINE, _NOTICE) else known)
                of_people = _NOTICE.c.subject != "record"  # told already, and not to be told again
                wanted = wanted.where(here | of_people if one is _NOTICE else here)
            if one is _MESSAGE:  # read by a run that looks whether what was told still holds
                wanted = wanted.where(one.c.day.in_(DOUBTED.with_only_columns(_NOTICE.c.notified_on)))
            rows = [dict(row) for row in connection.execute(wanted).mappings()]
            if rows:
                into.execute(insert(one), rows)
        set_fact(into, "simulated", "yes")
    return copy


def _owner(of: Table) -> ColumnElement[UUID] | None:
    """Give the column that says whose rows they are; None where they are nobody's in particular."""
    if of in (_RECORD, _CHAIN):
        return of.c.id
    if of is _NOTICE:
        return _NOTICE.c.subject_id
    return of.c.get("record_id")


def _next_day(connection: Connection, request: Request, day: date) -> date | None:
    """Find the next day on which the daily run would find something to do."""
    still_open = _DEADLINE.c.status == code("open")
    asked = (
        select(func.min(_DEADLINE.c.due_on)).where(still_open, _DEADLINE.c.moves, _DEADLINE.c.due_on > day),
        select(func.min(_DEADLINE.c.tell_on)).where(still_open, _DEADLINE.c.tell_on > day),
        select(func.min(_NOTICE.c.mail_on)).where(_NOTICE.c.status == code("owed"), _NOTICE.c.mail_on > day),
    )
    days = [connection.execute(one).scalar_one() for one in asked]
    days += _days_of_people(connection, request, day)
    return min((one for one in days if one is not None), default=None)


def _days_of_people(connection: Connection, request: Request, day: date) -> Iterator[date]:
    rules = request.rulebook.notices
    for rule, (_, source) in OF_PEOPLE.items():
        wanted = rules.by_code.get(rule)
        still = source.c.to_on > day - MOST_LATE
        for last in connection.execute(select(source.c.to_on).where(still)).scalars():
            tiers = [] if wanted is None else days_told(wanted, last, rules, request.rulebook.is_working_day)
            yield from (falls for falls, *_ in tiers if falls > day)


def _by_the_run(request: Request, ticked: Ticked, eve: date) -> Iterator[Foreseen]:
    with request.by_itself().reading() as connection:
        yield from _passing(connection, eve, ticked.today)
        machines = {one.reference: one.machine for one in _named(connection, request.rulebook, ticked)}
    for happened in ticked.happened:
        step = happened.step
        yield Foreseen(
            day=ticked.today,
            kind="step",
            reference=step.reference,
            machine=step.machine,
            what=step.trigger or "change",
            dest=step.dest,
            due_on=step.on,
            subject_id=step.record,
        )
    for notice in ticked.notices:
        thing = notice.thing
        yield Foreseen(
            day=ticked.today,
            kind="notice",
            reference=notice.reference,
            machine=machines.get(notice.reference),
            what=thing.rule,
            tier=notice.tier,
            due_on=thing.due_on,
            subject_id=thing.subject_id,
        )
    for mail in ticked.mails.written:
        yield Foreseen(
            ticked.today, "mail", "", None, mail.person, subject_id=mail.message_id, count=len(mail.said)
        )


def _named(connection: Connection, rulebook: Rulebook, ticked: Ticked) -> list[Record]:
    ids = {one.thing.subject_id for one in ticked.notices if one.thing.subject == "record"}
    return [one.record for one in snapshots(connection, rulebook, _RECORD.c.id.in_(ids))] if ids else []


def _passing(connection: Connection, since: date, until: date) -> Iterator[Foreseen]:
    """Give the deadlines that pass in `since` <= day < `until` with nobody having kept them."""
    rows = connection.execute(
        select(_DEADLINE, _RECORD.c.reference, _RECORD.c.machine)
        .join(_RECORD, _RECORD.c.id == _DEADLINE.c.record_id)
        .where(
            _DEADLINE.c.status == code("open"),
            ~_DEADLINE.c.moves,
            _DEADLINE.c.due_on >= since,
            _DEADLINE.c.due_on < until,
        )
        .order_by(_DEADLINE.c.due_on, _RECORD.c.sort_key, _DEADLINE.c.rule)
    )
    for row in rows:
        yield Foreseen(
            day=row.due_on,
            kind="passes",
            reference=row.reference,
            machine=row.machine,
            what=row.rule,
            due_on=row.due_on,
            subject_id=row.record_id,
        )
