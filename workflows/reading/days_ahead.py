"""Every day that somebody has to keep: of records, functions and mandates; for some units, or for all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import ColumnElement, exists, select, true

from lifecycle.names import sort_key
from lifecycle.offices import functions_ever, last_days
from lifecycle.records import Deadline, FunctionHolding, Record, Unit
from lifecycle.rulebook import Rulebook
from lifecycle.snapshot import Snapshot
from lifecycle.table import code, table
from lifecycle.values import dataclass
from workflows.directory.known_people import find_person
from workflows.lookup.by_name import find_unit
from workflows.lookup.held import units_of
from workflows.lookup.snapshot import concerned_once, concerns, snapshots_on
from workflows.notices.listing import register_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_DEADLINE, _HOLDING = table(Deadline), table(FunctionHolding)
_UNIT = table(Unit)

BEGINS: Final = "begin"
"""The one thing that happens by itself and that people put into a calendar; ends are there as last days."""


@dataclass(frozen=True, slots=True)
class DayAhead:
    """A day that is to be kept."""

    subject_id: UUID
    reference: str
    """Of a record; of a function or a mandate its name."""
    machine: str | None
    title: str
    rule: str
    due_on: date
    act_by: date
    parties: tuple[str, ...]
    version: int
    cancelled: bool = False
    """It was to be kept, and is no more: settled, or no longer planned, before its day came."""
    over: str | None = None
    """The state in which its record has ended."""
    over_since: date | None = None
    ended_agreement: str | None = None
    """Reference of the agreement that its record outlives."""
    ended_agreement_on: date | None = None
    """The last day of that."""


@dataclass(frozen=True, slots=True)
class DaysOf:
    """The days that are to be kept, of everybody or of somebody."""

    whose: str
    """Name of the party or of the person; empty for everybody's."""
    days: tuple[DayAhead, ...]
    register: str
    """Identity of the register, for names that no other register has."""

    @property
    def to_keep(self) -> int:
        """How many of them are still to be kept."""
        return sum(not one.cancelled for one in self.days)


def days_of(
    connection: Connection,
    rulebook: Rulebook,
    *,
    today: date,
    party: str | None = None,
    person: str | None = None,
) -> DaysOf:
    """List the days of a party, of the units at which a person holds a function, or of everybody.

    Raises:
        UnknownRecord: nobody is called so; the nearest are named.
    """
    whose, units, left = "", None, frozenset[UUID]()
    if party is not None:
        unit = find_unit(connection, party)
        whose, units = unit.name, frozenset({unit.id})
    elif person is not None:
        who = find_person(connection, person)
        units = frozenset() if who.has_left(today) else units_of(connection, who.id, today)
        whose, left = who.name or who.handle, _units_once(connection, who.id, today) - units
    found = days_ahead(connection, rulebook, today=today, units=units)
    gone = [*days_ahead(connection, rulebook, today=today, units=left)] if left else []
    if ever := left | (units or frozenset()):
        gone += _of_records(connection, rulebook, today, concerned_once(ever))
    return DaysOf(whose, _with_what_is_left_behind(found, gone), register_of(connection))


def _with_what_is_left_behind(found: Sequence[DayAhead], gone: Sequence[DayAhead]) -> tuple[DayAhead, ...]:
    """Cancel what stands in the calendar of who no longer holds a function there, or is no longer a party."""
    still = {(one.subject_id, one.rule) for one in found}
    left = (
        replace(one, cancelled=True, version=one.version + 1)
        for one in gone
        if (one.subject_id, one.rule) not in still
    )
    return tuple(sorted((*found, *left), key=_in_order))


def days_ahead(
    connection: Connection, rulebook: Rulebook, *, today: date, units: frozenset[UUID] | None = None
) -> tuple[DayAhead, ...]:
    """List what is open, and what was and would have come, by day.

    Args:
        units: only what these are party to; None for everything.
    """
    which = true() if units is None else concerns(units)
    found = [*_of_records(connection, rulebook, today, which), *_of_people(connection, today, units)]
    return tuple(sorted(found, key=_in_order))


def _of_records(
    connection: Connection, rulebook: Rulebook, today: date, which: ColumnElement[bool]
) -> list[DayAhead]:
    keeps = exists().where(
        _DEADLINE.c.record_id == table(Record).c.id,
        (_DEADLINE.c.status == code("open")) | (_DEADLINE.c.due_on >= today),
    )
    records = snapshots_on(connection, rulebook, where=keeps & which)
    return [*(day for one in records for day in _of_record(one)), *_cancelled(connection, records, today)]


def _in_order(one: DayAhead) -> tuple[date, object, str]:
    return one.act_by, sort_key(one.reference), one.rule


def _units_once(connection: Connection, person: UUID, today: date) -> frozenset[UUID]:
    """Give the units at which a person holds, or has held, a function by a day."""
    begun = select(_HOLDING.c.unit_id).where(_HOLDING.c.person_id == person, _HOLDING.c.from_on <= today)
    return frozenset(connection.execute(begun).scalars())


def _of_record(snapshot: Snapshot) -> Iterator[DayAhead]:
    for one in snapshot.deadlines:
        if one.moves and one.rule != BEGINS:
            continue
        yield _day(snapshot, one.rule, one.due_on, one.act_by)


def _cancelled(connection: Connection, records: Sequence[Snapshot], today: date) -> Iterator[DayAhead]:
    """Give what calendars may still hold: days to come whose deadline is no longer open under any day."""
    by_id = {one.record_id: one for one in records}
    open_now = {(one.record_id, deadline.rule) for one in records for deadline in one.deadlines}
    gone = select(_DEADLINE).where(_DEADLINE.c.status != "open", _DEADLINE.c.due_on >= today)
    latest: dict[tuple[UUID, str], DayAhead] = {}
    for row in connection.execute(gone.order_by(_DEADLINE.c.due_on)):
        key = (row.record_id, row.rule)
        if row.record_id not in by_id or key in open_now or (row.moves and row.rule != BEGINS):
            continue
        latest[key] = _day(by_id[row.record_id], row.rule, row.due_on, row.act_by, cancelled=True)
    yield from latest.values()


def _day(snapshot: Snapshot, rule: str, due_on: date, act_by: date, *, cancelled: bool = False) -> DayAhead:
    return DayAhead(
        subject_id=snapshot.record_id,
        reference=snapshot.reference,
        machine=snapshot.machine,
        title=snapshot.title or str(getattr(snapshot.noun, "duty_kind", None) or ""),
        rule=rule,
        due_on=due_on,
        act_by=act_by,
        parties=tuple(unit.name for unit in snapshot.parties),
        version=snapshot.version,
        cancelled=cancelled,
        over=snapshot.state if snapshot.means.has_ended else None,
        over_since=snapshot.since if snapshot.means.has_ended else None,
        ended_agreement=snapshot.ended_agreement,
        ended_agreement_on=snapshot.ended_agreement_on,
    )


def _of_people(connection: Connection, today: date, units: frozenset[UUID] | None) -> Iterator[DayAhead]:
    """Give the last days of functions and mandates; one moved into the past, or away, is cancelled."""
    names = {row.id: row.name for row in connection.execute(select(_UNIT.c.id, _UNIT.c.name))}
    ever = functions_ever(connection)
    for part, known in last_days(connection, units).items():
        kept = known.said[-1] is not None and known.said[-1] >= today
        day = known.said[-1] if kept else known.before
        if day is None or day < today or known.unit not in names:
            continue
        yield DayAhead(
            subject_id=part,
            reference=ever[part][1],
            machine=None,
            title=ever[part][1],
            rule=f"{known.kind}_ends",
            due_on=day,
            act_by=day,
            parties=(names[known.unit],),
            version=known.version,
            cancelled=not kept,
        )
