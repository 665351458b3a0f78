"""What stands where, and what is to be done now: the two questions of every morning."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.acts import yet_to
from lifecycle.case import related
from lifecycle.nouns import REVISED
from lifecycle.options import Option, options
from lifecycle.records import Deadline, Duty, FunctionHolding, Person, Record
from lifecycle.rulebook import Rulebook
from lifecycle.table import table
from workflows.lookup.snapshot import OpenDeadline, Standing, settled_by, standings
from workflows.reading.days_ahead import units_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.definition import Phase

_HOLDING, _DEADLINE = table(FunctionHolding), table(Deadline)

HORIZON_DAYS: Final = 90
"""How far ahead `handslag` alone looks; what is further away can wait."""


@dataclass(frozen=True, slots=True)
class Line:
    """One agreement on the board."""

    reference: str
    machine: str
    state: str
    parties: tuple[str, ...]
    starts_on: date | None
    ends_on: date | None
    ends_basis: str | None
    days_left: int | None
    """Days until the last valid day; negative when it has passed."""
    next_rule: str | None
    next_due_on: date | None
    overdue: int
    """How many deadlines have passed without anybody doing something."""
    unsettled: int
    """Steps whose day has come and that the daily run has not taken yet."""
    version: int


@dataclass(frozen=True, slots=True)
class Board:
    """Every agreement, by what it asks of people."""

    day: date
    running: tuple[Line, ...]
    """What binds its parties, the nearest end first."""
    prepared: tuple[Line, ...]
    unverified: tuple[Line, ...]
    """What the register knows of, but not whether it is in force."""
    ended: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Todo:
    """A deadline that has passed or comes soon."""

    reference: str
    machine: str
    state: str
    parties: tuple[str, ...]
    rule: str
    due_on: date
    act_by: date
    days: int
    """Days until the day on which to act; negative when it has passed."""
    settled_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """An agreement on its way to being signed, and for whom it waits."""

    reference: str
    machine: str
    state: str
    since: date
    not_decided: tuple[str, ...]
    not_signed: tuple[str, ...]
    lacks: tuple[str, ...]
    """Codes of what blocks its next step."""


@dataclass(frozen=True, slots=True)
class Now:
    """What one person, or anybody, has to do."""

    day: date
    person: str | None
    units: tuple[str, ...]
    """Units whose agreements are shown; empty: all agreements."""
    todos: tuple[Todo, ...]
    waiting: tuple[Waiting, ...]
    records: int
    unverified: int
    running: int
    unsettled: int
    """Steps whose day has come and that the daily run has not taken yet."""
    duties_unknown: int
    """Duties by law of which the register knows nothing yet; listed only for somebody whose they are."""


@dataclass(frozen=True, slots=True)
class Below:
    """A record that hangs on another one, and what is due there next."""

    reference: str
    machine: str
    state: str
    title: str
    rule: str | None
    due_on: date | None


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What can be done with one agreement, and what each step still lacks."""

    standing: Standing
    options: tuple[Option, ...]
    not_decided: tuple[str, ...]
    not_signed: tuple[str, ...]
    not_accepted: tuple[str, ...]
    renewable: bool
    """A successor can be drafted."""
    revisable: bool
    """A later version can be begun."""
    below: tuple[Below, ...]
    """What hangs on it and has not ended, what is due first at the top."""


def board(
    connection: Connection,
    rulebook: Rulebook,
    day: date,
    *,
    as_of: date | None = None,
    known_on: date | None = None,
) -> Board:
    """Put every agreement on the board; on a past day, or as it was known then, if asked."""
    everything = standings(connection, rulebook, as_of=as_of, known_on=known_on)
    found = tuple(one for one in everything if one.is_agreement)
    on = as_of or known_on or day
    lines = {standing.reference: _line(standing, on) for standing in found}

    def in_phase(phase: Phase) -> tuple[Line, ...]:
        return _in_order(lines[one.reference] for one in found if one.means.phase == phase)

    return Board(
        day=on,
        running=in_phase("binding"),
        prepared=in_phase("prepared"),
        unverified=in_phase("unverified"),
        ended=in_phase("ended"),
    )


def now(connection: Connection, rulebook: Rulebook, today: date, person: Person | None) -> Now:
    """Gather what is overdue, what comes soon and what waits, for a person's units or for all."""
    found = standings(connection, rulebook)
    units = frozenset() if person is None else units_of(connection, person.id, today)
    mine = [one for one in found if not units or units & {unit.id for unit in one.parties}]
    unknown = [] if units else [one for one in mine if _is_unknown_duty(one)]
    left_out = {one.record_id for one in unknown}
    todos = [
        _todo(rulebook, one, deadline, today)
        for one in mine
        if one.record_id not in left_out
        for deadline in one.deadlines
        if (deadline.act_by - today).days <= HORIZON_DAYS and not deadline.moves
    ]
    return Now(
        day=today,
        person=None if person is None else person.handle,
        units=tuple(sorted({unit.name for one in mine for unit in one.parties if unit.id in units})),
        todos=tuple(sorted(todos, key=lambda todo: (todo.act_by, todo.reference, todo.rule))),
        waiting=tuple(_waiting(connection, rulebook, one, today) for one in mine if _is_on_its_way(one)),
        records=sum(one.is_agreement for one in mine),
        unverified=sum(one.means.is_unverified for one in mine),
        running=sum(one.is_agreement and one.means.binds for one in mine),
        unsettled=sum(_unsettled(one, today) for one in mine),
        duties_unknown=len(unknown),
    )


def _is_unknown_duty(standing: Standing) -> bool:
    return isinstance(standing.noun, Duty) and standing.means.binds and standing.noun.met_on is None


def next_steps(connection: Connection, rulebook: Rulebook, standing: Standing, on: date) -> NextSteps:
    """List what people can do with an agreement from here."""
    return NextSteps(
        standing=standing,
        options=options(connection, rulebook, standing.record_id, on=on),
        not_decided=_missing(standing, "decided") if standing.is_agreement else (),
        not_signed=_missing(standing, "signed") if standing.is_agreement else (),
        not_accepted=_missing(standing, "accepted") if standing.machine == "problem_picture" else (),
        renewable=standing.is_agreement and standing.means.is_renewable and not standing.successors,
        revisable=standing.machine in REVISED and standing.means.is_revisable and not standing.successors,
        below=_below(connection, rulebook, standing),
    )


def _below(connection: Connection, rulebook: Rulebook, standing: Standing) -> tuple[Below, ...]:
    children = related(connection, rulebook, table(Record).c.parent_id == standing.record_id)
    living = {one.record.id: one for one in children if not one.means.has_ended}
    open_ones = select(_DEADLINE).where(_DEADLINE.c.record_id.in_(living), _DEADLINE.c.status == "open")
    first: dict[UUID, tuple[date, str]] = {}
    for row in connection.execute(open_ones):
        here = (row.due_on, row.rule)
        first[row.record_id] = min(here, first.get(row.record_id, here))
    found = [
        Below(
            reference=one.record.reference,
            machine=one.record.machine,
            state=one.record.state,
            title=str(getattr(one.noun, "title", "") or getattr(one.noun, "subject", None) or ""),
            rule=first[key][1] if key in first else None,
            due_on=first[key][0] if key in first else None,
        )
        for key, one in living.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.due_on or date.max, one.reference)))


def _line(standing: Standing, day: date) -> Line:
    agreement = standing.agreement
    ahead = [one for one in standing.deadlines if not one.moves and one.due_on >= day]
    coming = min(ahead, key=lambda one: (one.due_on, one.rule), default=None)
    return Line(
        reference=standing.reference,
        machine=standing.machine,
        state=standing.state,
        parties=tuple(unit.name for unit in standing.parties),
        starts_on=agreement.starts_on,
        ends_on=agreement.ends_on,
        ends_basis="open_ended" if agreement.is_open_ended else agreement.ends_on_basis,
        days_left=standing.days_left(day),
        next_rule=None if coming is None else coming.rule,
        next_due_on=None if coming is None else coming.due_on,
        overdue=sum(one.due_on < day and one.act_by < day and not one.moves for one in standing.deadlines),
        unsettled=_unsettled(standing, day),
        version=standing.version,
    )


def _unsettled(standing: Standing, day: date) -> int:
    return sum(one.moves and one.due_on <= day for one in standing.deadlines)


def _in_order(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(sorted(lines, key=lambda line: (line.ends_on or date.max, line.reference)))


def _todo(rulebook: Rulebook, standing: Standing, deadline: OpenDeadline, today: date) -> Todo:
    return Todo(
        reference=standing.reference,
        machine=standing.machine,
        state=standing.state,
        parties=tuple(unit.name for unit in standing.parties),
        rule=deadline.rule,
        due_on=deadline.due_on,
        act_by=deadline.act_by,
        days=(deadline.act_by - today).days,
        settled_by=settled_by(rulebook, standing, deadline),
    )


def _is_on_its_way(standing: Standing) -> bool:
    return standing.is_agreement and standing.means.is_prepared


def _waiting(connection: Connection, rulebook: Rulebook, standing: Standing, today: date) -> Waiting:
    steps = options(connection, rulebook, standing.record_id, on=today)
    ahead = next((one for one in steps if one.trigger in ("send_for_signature", "sign")), None)
    return Waiting(
        reference=standing.reference,
        machine=standing.machine,
        state=standing.state,
        since=standing.since,
        not_decided=_missing(standing, "decided"),
        not_signed=_missing(standing, "signed"),
        lacks=() if ahead is None else tuple(one.code for one in ahead.unmet),
    )


def _missing(standing: Standing, kind: str) -> tuple[str, ...]:
    return tuple(unit.name for unit in yet_to(kind, standing.parties, standing.acts))
