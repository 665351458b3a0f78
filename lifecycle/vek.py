"""Vek: whether what an activity takes is there, as each party that carries it out answers (V-01, V-06, V-12).

Operations, economy and competence are each other's condition: four questions, asked when an activity is
planned, when it starts and when it is followed up. Of each question a party's answer of the latest day
counts, wherever it was given: in the activity, or in a round that follows it up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.acts import of_two_sides
from lifecycle.codes import CODES
from lifecycle.fields import needed_in
from lifecycle.records import FollowUp
from lifecycle.snapshot import the
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from lifecycle.fields import Row
    from lifecycle.records import Activity, Unit
    from lifecycle.snapshot import Snapshot

QUESTIONS: Final = CODES["vek.question"]
_STAGES: Final = CODES["vek.stage"]
_NEEDED: Final = needed_in("vek")


@dataclass(frozen=True, slots=True)
class Answer:
    """What one party answers to one of the four questions."""

    unit: UUID
    question: str
    answer: str
    lacks: str
    """What is lacking, where the answer is not yes and it may be said here."""
    function: str
    """Who answered."""
    stage: str
    diary_number: str
    """Where the rest of a secret answer stands."""
    on: date | None
    """The day on which it was said."""

    @property
    def is_wanting(self) -> bool:
        """Whether something is lacking."""
        return self.answer != "yes"

    @property
    def is_explained(self) -> bool:
        """Whether it is said what is lacking, or where that stands."""
        return bool(self.lacks or self.diary_number)


def carriers(activity: Activity, units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Give the parties that carry an activity out: each answers its own four questions.

    While it is not said who does, it is the municipality's side and the police; where those two do not meet,
    as in a learning pair of other authorities, it is every party.
    """
    known = tuple(units)
    if activity.carried_out_by in (None, "both"):
        return of_two_sides(known)
    return tuple(unit for unit in known if unit.side == activity.carried_out_by)


def answers(
    activity: Activity, lines: Iterable[Snapshot] = (), *, day: date | None = None
) -> tuple[Answer, ...]:
    """Give the latest answer of each party to each question, of those said by a day.

    Of one day and stage what a round was told counts: there all who follow it up hear it.

    Args:
        activity: what is asked about.
        lines: lines of rounds among which are those about it.
    """
    rows: list[Row] = []
    for one in lines:
        if one.machine == "follow_up" and not one.means.came_to_nothing:
            line = the(FollowUp, one.noun)
            rows += line.vek if line.subject_id == activity.record_id else ()
    whole = (row for row in (*activity.vek, *rows) if all(row.get(column) for column in _NEEDED))
    by_then = (one for one in map(_answer, whole) if (one.on or date.min) <= (day or date.max))
    said = sorted(by_then, key=lambda one: (one.on or date.min, _STAGES.index(one.stage)))
    return tuple({(one.unit, one.question): one for one in said}.values())


def _answer(row: Row) -> Answer:
    return Answer(
        unit=UUID(row["party"]),
        question=row["question"],
        answer=row["answer"],
        lacks=row.get("lacks", ""),
        function=row.get("function", ""),
        stage=row.get("stage", _STAGES[0]),
        diary_number=row.get("diary_number", ""),
        on=date.fromisoformat(row["on"]) if row.get("on") else None,
    )


def unanswered(units: Iterable[Unit], said: Iterable[Answer]) -> Iterator[tuple[Unit, tuple[str, ...]]]:
    """Give the parties that have not answered everything, each with the questions that it has not."""
    there = {(one.unit, one.question) for one in said}
    for unit in units:
        if missing := tuple(one for one in QUESTIONS if (unit.id, one) not in there):
            yield unit, missing


def is_asked(activity: Activity) -> bool:
    """Whether anybody has used Vek on it: answered a question, judged the cost or named who may spend it."""
    return bool(activity.vek or activity.cost or activity.budget_holder)
