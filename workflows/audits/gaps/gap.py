"""What a gap is: something that is asked for and that the register does not show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from lifecycle.values import dataclass
from workflows.action import Action

if TYPE_CHECKING:
    from lifecycle.snapshot import Snapshot

Severity: TypeAlias = Literal["law", "must", "reason", "note"]

SEVERITIES: Final[tuple[Severity, ...]] = ("law", "must", "reason", "note")
"""The heaviest first: a law; what the handbook cannot do without; its other demands; what is only shown."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a question found a gap: where, and what its kind does not say."""

    at: Snapshot
    closes: Action
    facts: Mapping[str, object] = field(default_factory=dict)
    about: str = ""
    agreements: tuple[str, ...] = ()
    """Where it concerns others than the agreement that the record is or hangs on."""
    severity: Severity | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that law or handbook asks for and the register does not show."""

    kind: str
    reference: str
    machine: str
    severity: Severity
    source: str
    """The paragraph, the handbook's items or Brå, as guards name theirs."""
    facts: Mapping[str, object]
    closes: Action
    about: str = ""
    """What in the record it is about: the name of a problem, an area, a party, a function."""
    agreements: tuple[str, ...] = ()
    """References of the agreements that it concerns."""
