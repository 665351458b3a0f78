"""What two organisations have for each other, by their ratings: each has what the other lacks, or nothing.

Everything here is arithmetic on ratings: nothing is read, nothing is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from lifecycle.capability import Map, Rating
from lifecycle.names import name_key
from lifecycle.values import dataclass

Ratings: TypeAlias = Mapping[tuple[str, str], tuple[str, Rating]]
"""The key of a capability's name and a dimension -> the name, and its levels there."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One capability in one dimension in which one has come to where the other wants to come."""

    capability: str
    dimension: str
    now: int
    """Level of the one that lacks it."""
    target: int
    there: int
    """Level of the one that has it: at least the other's target."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What one gets of another, and what it gives."""

    gets: tuple[Lesson, ...]
    gives: tuple[Lesson, ...]

    @property
    def is_mutual(self) -> bool:
        """Whether each has something that the other lacks (L-04)."""
        return bool(self.gets and self.gives)

    @property
    def weight(self) -> tuple[int, int]:
        """The more, the better: first how much the one with less has of it, then all together."""
        return min(len(self.gets), len(self.gives)), len(self.gets) + len(self.gives)


def ratings_of(plan: Map) -> Ratings:
    """Give what a plan rates: a capability that is not rated in a dimension has no level there."""
    return {
        (name_key(one.name), dimension): (one.name, rating)
        for one in plan.capabilities
        for dimension, rating in one.ratings.items()
    }


def exchange(own: Ratings, others: Ratings) -> Exchange:
    """Say what somebody gets of another, and gives."""
    return Exchange(_lessons(own, others), _lessons(others, own))


def _lessons(learner: Ratings, teacher: Ratings) -> tuple[Lesson, ...]:
    return tuple(
        Lesson(name, rating.dimension, rating.now, rating.target, teacher[key][1].now)
        for key, (name, rating) in learner.items()
        if rating.gap and key in teacher and teacher[key][1].now >= rating.target
    )
