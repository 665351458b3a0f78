"""Vek of everything under a record: each activity, what those who carry it out have answered, and what lacks.

It is the paper that a chief takes to those who answer for people and for money (V-06, V-08).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from lifecycle.errors import UnknownRecord
from lifecycle.records import Activity, FollowUp, Record
from lifecycle.snapshot import Snapshot, snapshots, the, units_by_id
from lifecycle.table import table
from lifecycle.values import dataclass
from lifecycle.vek import QUESTIONS, Answer, answers, carriers, is_asked, unanswered
from workflows.lookup.by_name import find_record
from workflows.lookup.snapshot import hangs_on, in_states

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook

_RECORD, _FOLLOW_UP = table(Record), table(FollowUp)


class NoActivities(UnknownRecord):
    """Nothing is carried out under a record, so nobody can be asked what it takes."""

    code = "error.no_activities"

    def __init__(self, reference: str) -> None:
        super().__init__("activity", reference)
        self.facts |= {"reference": reference}


@dataclass(frozen=True, slots=True)
class Said:
    """What one party answers to one question; of a secret answer no more than where the rest stands."""

    party: str
    question: str
    answer: str
    lacks: str
    function: str
    stage: str
    on: date | None
    """The day on which it was said."""
    diary_number: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One party that carries an activity out."""

    party: str
    answers: tuple[Said, ...]
    unanswered: tuple[str, ...]
    """Questions that it has not answered."""


@dataclass(frozen=True, slots=True)
class Needs:
    """One activity, with what it takes."""

    reference: str
    title: str
    state: str
    under: str | None
    long_term_goal: str
    shaped_with: tuple[str, ...]
    parties: tuple[Asked, ...]
    """Those that have answered something first."""
    is_asked: bool
    """Whether anybody has answered anything, or judged the cost."""
    cost: Decimal | None
    budget_holder: str

    @property
    def is_answered(self) -> bool:
        """Whether everybody who carries it out has answered everything."""
        return bool(self.parties) and not any(one.unanswered for one in self.parties)

    @property
    def has_answers(self) -> bool:
        """Whether anybody has answered something."""
        return any(one.answers for one in self.parties)


@dataclass(frozen=True, slots=True)
class Lacking:
    """One thing that is lacking, and of what."""

    reference: str
    title: str
    said: Said


@dataclass(frozen=True, slots=True)
class Vek:
    """Everything that is asked under one record."""

    reference: str
    day: date
    activities: tuple[Needs, ...]
    answered: int
    """Activities of which everything is answered by everybody who carries them out."""
    partly_answered: int
    unanswered: int
    cost: Decimal
    """Of those that are judged."""
    not_judged: int
    without_budget_holder: int
    cost_without_budget_holder: Decimal
    lacking: tuple[Lacking, ...]
    """Question by question, in the order of the questions."""


def read_vek(connection: Connection, rulebook: Rulebook, reference: str, today: date) -> Vek:
    """Read what is asked under an agreement, a pledge or a plan, or of one activity.

    What was called off is left out.

    Raises:
        UnknownRecord: there is nothing of that reference.
        NoActivities: nothing is carried out under it.
    """
    record = find_record(connection, reference)
    where = hangs_on(record.id) | (_RECORD.c.id == record.id)
    called_off = in_states(rulebook, lambda means: means.came_to_nothing)
    found = snapshots(connection, rulebook, (_RECORD.c.machine == "activity") & where & ~called_off)
    if not found:
        raise NoActivities(record.reference)
    lines = _lines_about(connection, rulebook, [one.record_id for one in found])
    said = {one.record_id: answers(the(Activity, one.noun), lines, day=today) for one in found}
    units = units_by_id(connection, {each.unit for one in said.values() for each in one})
    names = {one: unit.name for one, unit in units.items()}
    return _summed(record.reference, today, [_needs(one, said[one.record_id], names) for one in found])


def _lines_about(
    connection: Connection, rulebook: Rulebook, activities: Sequence[UUID]
) -> tuple[Snapshot, ...]:
    """Read the lines of rounds about activities."""
    about = select(_FOLLOW_UP.c.record_id).where(_FOLLOW_UP.c.subject_id.in_(activities))
    return snapshots(connection, rulebook, _RECORD.c.id.in_(about))


def _needs(one: Snapshot, said: Sequence[Answer], names: Mapping[UUID, str]) -> Needs:
    activity = the(Activity, one.noun)
    left = {unit.id: missing for unit, missing in unanswered(carriers(activity, one.parties), said)}
    whose = {unit.id: unit.name for unit in carriers(activity, one.parties)} | {
        each.unit: names[each.unit] for each in said
    }
    parties = (
        Asked(name, tuple(_said(name, each) for each in said if each.unit == unit), left.get(unit, ()))
        for unit, name in whose.items()
    )
    return Needs(
        reference=one.reference,
        title=activity.title,
        state=one.state,
        under=one.parent,
        long_term_goal=activity.long_term_goal,
        shaped_with=tuple(activity.shaped_with),
        parties=tuple(sorted(parties, key=lambda each: not each.answers)),
        is_asked=is_asked(activity) or bool(said),
        cost=None if activity.cost is None else Decimal(activity.cost),
        budget_holder=activity.budget_holder,
    )


def _said(party: str, one: Answer) -> Said:
    return Said(party, one.question, one.answer, one.lacks, one.function, one.stage, one.on, one.diary_number)


def _summed(reference: str, day: date, found: Sequence[Needs]) -> Vek:
    judged = [one for one in found if one.cost is not None]
    homeless = [one for one in judged if not one.budget_holder]
    lacking = [
        Lacking(one.reference, one.title, said)
        for one in found
        for party in one.parties
        for said in party.answers
        if said.answer != "yes"
    ]
    answered = sum(one.is_answered for one in found)
    begun = sum(one.has_answers for one in found)
    return Vek(
        reference=reference,
        day=day,
        activities=tuple(found),
        answered=answered,
        partly_answered=begun - answered,
        unanswered=len(found) - begun,
        cost=sum((one.cost for one in judged if one.cost is not None), Decimal(0)),
        not_judged=len(found) - len(judged),
        without_budget_holder=len(homeless),
        cost_without_budget_holder=sum((one.cost for one in homeless if one.cost is not None), Decimal(0)),
        lacking=tuple(sorted(lacking, key=lambda one: QUESTIONS.index(one.said.question))),
    )
