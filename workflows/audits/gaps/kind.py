"""One kind of gap: a named question to the whole register, as small as a guard and made in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from lifecycle.values import dataclass
from workflows.audits.gaps.gap import Gap, Severity, Spot
from workflows.audits.gaps.register import Register

Question: TypeAlias = Callable[[Register], Iterator[Spot]]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of gap: its name, how heavy it is, who asks for it, and the question that looks for it."""

    name: str
    severity: Severity
    source: str
    question: Question

    def gaps(self, register: Register) -> Iterator[Gap]:
        """Look through the whole register."""
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


def kind(*, severity: Severity, source: str) -> Callable[[Question], Kind]:
    """Make a kind of gap of a function that looks through a register; its name is the function's."""

    def make(question: Question) -> Kind:
        return Kind(question.__name__, severity, source, question)

    return make
