"""What a guard is: a named question to a case, with its level and its source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from lifecycle.case import Case
from lifecycle.machine.decide import Unmet
from lifecycle.records import Unit
from lifecycle.values import dataclass

Facts = Mapping[str, object]
Question = Callable[[Case], Facts | None]


@dataclass(frozen=True, slots=True)
class Guard:
    """A condition on a step. Its meaning never changes: a new meaning gets a new name.

    `level` is must (logic and law: always blocks), reason (the handbook's other demands: passes with a
    reason and stays listed) or note (shown, never blocks). `source` is a law, a handbook item or Brå.
    """

    name: str
    level: str
    source: str
    question: Question
    about: str | None = None
    """Field that is said with the step itself: until the step is taken there is no answer to give."""
    is_answered_later: bool = False
    """Whether it is answered, too, by what is recorded of a later day than the step's."""

    def unmet(self, case: Case) -> Unmet | None:
        """Ask; None when it is met, else what lacks, with the facts of its sentence."""
        facts = self.question(case)
        return (
            None
            if facts is None
            else Unmet(code=self.name, level=self.level, source=self.source, facts=facts)
        )


def named(units: Iterable[Unit]) -> Facts | None:
    """Give the parties that lack something as facts; None where there are none."""
    names = tuple(unit.name for unit in units)
    return {"parties": names} if names else None


def guard(
    *, level: str, source: str, about: str | None = None, is_answered_later: bool = False
) -> Callable[[Question], Guard]:
    """Make a guard of a function that returns None when it is met, else the facts of what lacks."""

    def make(question: Question) -> Guard:
        return Guard(question.__name__, level, source, question, about, is_answered_later)

    return make
