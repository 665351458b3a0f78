"""What an effect is: from a case, the steps that follow on other records, and the records that it makes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from uuid import UUID

from lifecycle.case import Case
from lifecycle.fields import Value
from lifecycle.values import dataclass


@dataclass(frozen=True, slots=True)
class Follows:
    """A step on another record, on the same legal day, with its own history row and its cause.

    Without a trigger the record does not move: only its fields change.
    """

    record_id: UUID
    trigger: str | None
    changes: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GoesBack:
    """A step by which another record says again what it would say if this one had never reached it.

    Nothing happens where that is what it says: it was told otherwise since.
    """

    record_id: UUID
    triggers: tuple[str, ...]
    """Steps, of which the one is taken that leads to where it would be, whatever that is called by now."""


@dataclass(frozen=True, slots=True)
class Creates:
    """A new record, in its machine's initial state, on the step's legal day and with the step as its cause.

    `reference` is what it is to be called; a reference that is taken gets the next number.
    """

    machine: str
    reference: str
    values: Mapping[str, Value]


Effect = Callable[[Case], Iterator[Follows | GoesBack | Creates]]
