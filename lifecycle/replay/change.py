"""A change of the life of a family, as the replay is given it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date
from typing import TypeAlias
from uuid import UUID

from lifecycle.deadlines import Due
from lifecycle.history import Decider, Replacement
from lifecycle.outcome import Outcome
from lifecycle.transaction import Transaction
from lifecycle.values import dataclass

Corrects: TypeAlias = Mapping[int, Replacement | None]
"""Number of a row -> what holds instead of it; nothing does."""

Key: TypeAlias = tuple[UUID, int]
"""A history row: its record and number."""

Deed: TypeAlias = Callable[[Transaction], Outcome]


@dataclass(frozen=True, slots=True)
class Change:
    """What changes the life of a family: something done on a day, or rows that were wrong."""

    on: date | None = None
    do: Deed | None = None
    corrects: Corrects = field(default_factory=dict)
    also: Mapping[UUID, Corrects] = field(default_factory=dict)
    """What is wrong with it in other records of the family."""
    beside: tuple[UUID, ...] = ()
    """Records that it names."""
    leaving: frozenset[Due] = frozenset()
    """Deadlines that are not to be settled."""
    waits: bool = False
    """Whether a daily run is taken back: whatever it did not settle by then waits for the next one too."""
    target: int | None = None
    reason: str | None = None
    decider: Decider | None = None
