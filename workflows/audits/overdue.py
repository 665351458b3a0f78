"""Every open deadline that has passed: by how long, whose it is, and what would settle it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Final, TypeAlias
from uuid import UUID

from sqlalchemy import and_, not_

from lifecycle.by_law import kind_of_duty
from lifecycle.lacking import was_never_recorded
from lifecycle.names import name_key, sort_key
from lifecycle.readers import reads_a_part
from lifecycle.records import FunctionHolding, Person
from lifecycle.values import dataclass
from workflows.configuration.loading import rulebook_then
from workflows.lookup.open_deadlines import LAST, NEVER_RECORDED, is_late, open_deadlines
from workflows.lookup.snapshot import offices_then, settled_by, snapshots_on

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.law import Asked
    from lifecycle.offices import Offices
    from lifecycle.rulebook import Rulebook
    from lifecycle.snapshot import OpenDeadline, Snapshot
    from workflows.lookup.rows import Many

_Holder: TypeAlias = tuple[Person, FunctionHolding]

_ASKED: Final[Mapping[str | None, Asked]] = {
    "picture_updated": "picture_updated",
    "plan_followed_up": "plan_followed_up",
    "reported_to_council": "report",
}
"""Kind of duty that has a day by which it has to be met -> what the law asks."""


@dataclass(frozen=True, slots=True)
class Answerable:
    """Whom a deadline belongs to: a party's coordinator, or the party alone where nobody is that."""

    party: str
    person: str | None = None
    """The handle of whoever holds the function on the day."""
    function: str | None = None
    capacity: str | None = None


@dataclass(frozen=True, slots=True)
class Overdue:
    """A deadline that has passed and is still open."""

    reference: str
    machine: str
    title: str
    """What people call it; its reference where it has no name of its own."""
    state: str
    rule: str
    due_on: date
    act_by: date
    days_ago: int
    """How many days past its day; a statutory duty's day is the working day on which it had to be met."""
    statutory: bool
    is_recorded: bool
    """False of a duty by law of which nobody has said when it was met: it may have been, unseen."""
    duty: Asked | None
    """What the law asks, of a duty by law."""
    whose: tuple[Answerable, ...]
    settled_by: tuple[str, ...]
    """Triggers and stories that would settle it; `tick` where the daily run would."""
    incident: str | None
    ended_agreement: str | None
    """Reference of its agreement, where that has ended and it has not."""
    ended_agreement_on: date | None
    """The last day of that."""


@dataclass(frozen=True, slots=True)
class Alike:
    """What the law asks by one day and nobody has recorded, in how many places, and the first of them."""

    duty: Asked
    act_by: date
    how_many: int
    first: Overdue


@dataclass(frozen=True, slots=True)
class AllOverdue:
    """Everything that is overdue on a day, the longest first; what nobody ever recorded is by itself.

    That its day has passed does not say that it was not done.
    """

    day: date
    recorded: Many[Overdue]
    unrecorded: Many[Overdue]
    is_part: bool = False
    """Whoever asks reads a part of the register: it is of that."""

    def __iter__(self) -> Iterator[Overdue]:
        """Give all of them: what nobody ever recorded comes last."""
        return chain(self.recorded, self.unrecorded)

    def __len__(self) -> int:
        """Count them."""
        return len(self.recorded) + len(self.unrecorded)

    def alike(self) -> tuple[Alike, ...]:
        """Gather what nobody has recorded: a country has so many municipalities, and each two such duties."""
        found: dict[tuple[Asked, date], Alike] = {}
        for one in self.unrecorded:
            if one.duty is not None:
                before = found.get((one.duty, one.act_by), Alike(one.duty, one.act_by, 0, one))
                found[one.duty, one.act_by] = replace(before, how_many=before.how_many + 1)
        return tuple(found.values())


def overdue(
    connection: Connection,
    rulebook: Rulebook,
    *,
    today: date,
    as_of: date | None = None,
    known_on: date | None = None,
) -> AllOverdue:
    """List what is overdue on `today`, or was on `as_of` by what was known on `known_on`.

    Of today it is read as it is shown, some at a time and in the order of the tables.
    """
    day = as_of or known_on or today
    rulebook = rulebook_then(connection, rulebook, known_on)
    then = offices_then(connection, as_of=as_of, known_on=known_on)
    coordinators = _coordinators(then, coordinating(rulebook), day)
    if as_of is None and known_on is None:

        def each(snapshot: Snapshot, deadline: OpenDeadline) -> Overdue:
            return _overdue(snapshot, deadline, rulebook, coordinators, day)

        late = is_late(day)
        recorded, unrecorded = (
            open_deadlines(connection, rulebook, and_(late, which), LAST, each)
            for which in (not_(NEVER_RECORDED), NEVER_RECORDED)
        )
        return AllOverdue(day, recorded, unrecorded, reads_a_part(connection))
    found = sorted(
        (
            _overdue(snapshot, deadline, rulebook, coordinators, day)
            for snapshot in snapshots_on(connection, rulebook, as_of=as_of, known_on=known_on)
            for deadline in snapshot.deadlines
            if deadline.is_late(day)
        ),
        key=lambda one: (-one.days_ago, sort_key(one.reference), one.rule),
    )
    return AllOverdue(
        day,
        tuple(one for one in found if one.is_recorded),
        tuple(one for one in found if not one.is_recorded),
        reads_a_part(connection),
    )


def _overdue(
    snapshot: Snapshot,
    deadline: OpenDeadline,
    rulebook: Rulebook,
    coordinators: Mapping[UUID, list[_Holder]],
    day: date,
) -> Overdue:
    definition = rulebook.definition(snapshot.machine, snapshot.machine_version)
    timer = next((one for one in definition.timers_of(snapshot.state) if one.rule == deadline.rule), None)
    return Overdue(
        reference=snapshot.reference,
        machine=snapshot.machine,
        title=snapshot.title or snapshot.reference,
        state=snapshot.state,
        rule=deadline.rule,
        due_on=deadline.due_on,
        act_by=deadline.act_by,
        days_ago=-deadline.days_left(day),
        statutory=timer is not None and timer.statutory,
        is_recorded=not was_never_recorded(snapshot),
        duty=_ASKED.get(kind_of_duty(snapshot.noun)),
        whose=_whose(snapshot, coordinators),
        settled_by=settled_by(rulebook, snapshot, deadline),
        incident=deadline.incident,
        ended_agreement=snapshot.ended_agreement,
        ended_agreement_on=snapshot.ended_agreement_on,
    )


def _whose(snapshot: Snapshot, coordinators: Mapping[UUID, list[_Holder]]) -> tuple[Answerable, ...]:
    holders = [
        Answerable(unit.name, person.handle, holding.function, holding.capacity)
        for unit in snapshot.parties
        for person, holding in coordinators.get(unit.id, ())
    ]
    return tuple(holders or (Answerable(unit.name) for unit in snapshot.parties))


def coordinating(rulebook: Rulebook, *, side: str | None = None) -> frozenset[str]:
    """Name the functions that keep agreements' deadlines: those to which notices go (`notices.toml`).

    A municipality has none of those that are the police's own.
    """
    named = frozenset(rulebook.notices.functions.get("coordinator", ()))
    return named.difference(rulebook.notices.of_police) if side == "municipality" else named


def _coordinators(then: Offices, functions: frozenset[str], day: date) -> dict[UUID, list[_Holder]]:
    """Say who holds the function at which unit on the day."""
    found: dict[UUID, list[_Holder]] = defaultdict(list)
    for one in sorted(then.holdings, key=lambda one: one.from_on):
        if name_key(one.function) in functions and then.holds(one, day):
            found[one.unit_id].append((then.people[one.person_id], one))
    return found
