"""Gaps in what the law demands of a municipality itself, whether or not it has an agreement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lifecycle.lacking import was_never_recorded
from lifecycle.records import Duty
from lifecycle.snapshot import the
from workflows.action import DAY, TEXT, taking
from workflows.audits.gaps.gap import Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.register import Register

if TYPE_CHECKING:
    from lifecycle.snapshot import Snapshot


@kind(severity="law", source="Lag 2023:196 6 §")
def duty_late(register: Register) -> Iterator[Spot]:
    """A duty that was met once, and more than two years ago."""
    yield from _passed(register, recorded=True)


@kind(severity="note", source="Lag 2023:196 6 §")
def duty_not_recorded(register: Register) -> Iterator[Spot]:
    """A duty whose day has passed, and of which nobody has said that it was met: perhaps it was."""
    yield from _passed(register, recorded=False)


def _passed(register: Register, *, recorded: bool) -> Iterator[Spot]:
    for one in register.of("duty"):
        if was_never_recorded(one) is recorded:
            continue
        for deadline in one.deadlines:
            if not deadline.moves and deadline.is_late(register.day):
                facts = {
                    "duty": the(Duty, one.noun).duty_kind,
                    "party": ", ".join(unit.name for unit in one.parties),
                    "met_on": the(Duty, one.noun).met_on,
                    "due_on": deadline.last,
                    "days": -deadline.days_left(register.day),
                }
                closes = taking(one.reference, one.machine, "meet", {"met_on": DAY, "proof": TEXT})
                yield Spot(one, closes, facts, agreements=_of_its_party(register, one))


def _of_its_party(register: Register, duty: Snapshot) -> tuple[str, ...]:
    """Agreements that bind the municipality: who looks at one of them sees what the law asks beside it."""
    own = {unit.id for unit in duty.parties}
    frames = (one for one in register.frames() if not own.isdisjoint(unit.id for unit in one.parties))
    return tuple(one.reference for one in frames)
