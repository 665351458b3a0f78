"""What became of something that was asked: done, already done, or refused. All three are values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from lifecycle.machine.decide import Unmet
from lifecycle.transaction import Step
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from uuid import UUID

    from lifecycle.history import Entry
    from lifecycle.records import Record


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


NamedRow: TypeAlias = Mapping[str, object]
"""A row as people are told of it: reference and machine of its record, its number, the step that it tells."""

Outcome: TypeAlias = Done | AlreadyDone | Refused


def own_step(steps: Sequence[Step], record_id: UUID, trigger: str, *, on: date | None = None) -> Done | None:
    """Tell a record's step apart from what was written before and after it; None where it is not among them.

    Args:
        steps: what was written, in order.
        record_id: the record whose step it is.
        trigger: the step.
        on: its day, where it may have been taken on another.
    """
    for place, one in enumerate(steps):
        if (one.record, one.trigger) == (record_id, trigger) and on in (None, one.on):
            return Done(one, before=tuple(steps[:place]), after=tuple(steps[place + 1 :]))
    return None


def logic(code: str, **facts: object) -> Unmet:
    """Say what the engine itself demands, in the shape of an unmet guard."""
    return Unmet(code=code, level="must", source="logic", facts=facts)


def named_row(record: Record, row: Entry) -> NamedRow:
    """Name a row of a record by what it tells."""
    unasked = {"migrated": "migrate", "corrected": "correct"}.get(row.kind, "amend")
    trigger = row.trigger or ("create" if row.seq == 1 else unasked)
    named = {"reference": record.reference, "seq": row.seq, "trigger": trigger, "machine": record.machine}
    return named | ({"kind": row.acts[0]["kind"]} if row.trigger is None and row.acts else {})
