"""One kind of gap: a named question to the whole register, as small as a guard and made in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from lifecycle.values import dataclass
from workflows.audits.gaps.gap import Gap, Severity, Spot
from workflows.audits.gaps.register import Register

Question: TypeAlias = Callable[[Register], Iterator[Spot]]
Together: TypeAlias = Callable[[Iterable[Gap]], Iterator[Gap]]
"""Tells as one what is found at several municipalities, and so in several parts of a register."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of gap: its name, how heavy it is, who asks for it, and the question that looks for it."""

    name: str
    severity: Severity
    source: str
    question: Question
    together: Together | None = None
    """How what was found everywhere is told; None: as it was found."""

    def gaps(self, register: Register) -> Iterator[Gap]:
        """Look through a whole register."""
        found = self.gaps_of_a_part(register)
        return found if self.together is None else self.together(found)

    def gaps_of_a_part(self, register: Register) -> Iterator[Gap]:
        """Look through a part of it; what is to be told together is not yet."""
        for gap in self.question(register):
            yield Gap(
                kind=self.name,
                reference=gap.at.reference,
                machine=gap.at.machine,
                severity=gap.severity or self.severity,
                source=self.source if gap.source is None else gap.source,
                facts=gap.facts,
                closes=gap.closes,
                about=gap.about,
                agreements=gap.agreements or register.agreements_of(gap.at),
            )


def kind(*, severity: Severity, source: str, together: Together | None = None) -> Callable[[Question], Kind]:
    """Make a kind of gap of a function that looks through a register; its name is the function's."""

    def make(question: Question) -> Kind:
        return Kind(question.__name__, severity, source, question, together)

    return make
