"""What became of something that was asked: done, already done, or refused. All three are values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from lifecycle.machine.decide import Unmet
from lifecycle.transaction import Step


@dataclass(frozen=True, slots=True)
class Done:
    """It was written (or, in a preview, would be)."""

    step: Step
    passed_with_reason: tuple[Unmet, ...] = ()
    notes: tuple[Unmet, ...] = ()
    before: tuple[Step, ...] = ()
    """What was due on or before the step's day, and so happened first."""
    after: tuple[Step, ...] = ()
    """What followed: effects on other records, and what the step made due at once."""
    preview: bool = False


@dataclass(frozen=True, slots=True)
class AlreadyDone:
    """The very same thing stands in the history: nothing was written."""

    reference: str
    machine: str
    state: str
    trigger: str | None
    on: date
    seq: int


@dataclass(frozen=True, slots=True)
class Refused:
    """A rule said no; nothing was written. `unmet` holds every reason, what blocks first."""

    reference: str
    machine: str
    state: str
    trigger: str | None
    unmet: tuple[Unmet, ...]
    available: tuple[str, ...] = ()
    """What people can ask for from here instead."""


Outcome: TypeAlias = Done | AlreadyDone | Refused


def logic(code: str, **facts: object) -> Unmet:
    """Say what the engine itself demands, in the shape of an unmet guard."""
    return Unmet(code=code, level="must", source="logic", facts=facts)
