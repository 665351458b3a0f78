"""Small counts of small areas: what of them may be shown to the council (Lag 2023:196 13 §), and what not.

A count above nought and below a limit may point at somebody. It is hidden; and so is whatever else would give
it away, where it could be computed from a total and the others (secondary disclosure). Nought is shown: that
nothing happened points at nobody, and that nothing was done is what a council has to know.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

from lifecycle.values import dataclass

MASKED_BELOW: Final = 5
"""The limit where `config/terms.toml` names none: counts from 1 to 4 are hidden."""

LOWEST_LIMIT: Final = 3
"""Below it one number would be left that a hidden count can be: whoever reads that it is hidden knows it."""

Why: TypeAlias = Literal["small", "beside"]
"""Why a count is hidden: it is small itself; or it stands beside a small one, and would give that away."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A count as it may be shown: itself, or why not."""

    count: int | None
    why: Why | None = None


@dataclass(frozen=True, slots=True)
class MayBeShown:
    """What may be shown of the counts of some areas, in their order, and of their total."""

    counts: tuple[Shown, ...]
    total: Shown | None


def is_small(count: int, limit: int) -> bool:
    """Whether a count may point at somebody."""
    return 0 < count < limit


def may_be_shown(counts: Sequence[int], *, limit: int, total: int | None = None) -> MayBeShown:
    """Say what may be shown of counts that are added up to a total, or stand without one.

    Where the small ones could be computed from the total and the others, the smallest of those is hidden
    beside them, then the next; where even that does not help, the total is. A total that the counts do not
    add up to gives nothing away.

    Raises:
        ValueError: the limit hides nothing, or a count is less than nought.
    """
    if limit < LOWEST_LIMIT or min(counts, default=0) < 0:
        raise ValueError(limit, counts)
    small = [at for at, one in enumerate(counts) if is_small(one, limit)]
    if total is None or total != sum(counts):
        alone = None if total is None else _alone(total, limit)
        return MayBeShown(_hiding(counts, small, []), alone)
    others = sorted((one, at) for at, one in enumerate(counts) if one >= limit)
    for more in range(len(others) + 1 if small else 1):
        beside = [at for _, at in others[:more]]
        rest = sum(counts[at] for at in (*small, *beside))
        if not small or _leaves_open(len(small), len(beside), rest, limit):
            return MayBeShown(_hiding(counts, small, beside), Shown(total))
    return MayBeShown(_hiding(counts, small, []), Shown(None, "beside"))


def _alone(count: int, limit: int) -> Shown:
    return Shown(None, "small") if is_small(count, limit) else Shown(count)


def _hiding(counts: Sequence[int], small: Sequence[int], beside: Sequence[int]) -> tuple[Shown, ...]:
    def shown(at: int, count: int) -> Shown:
        if at in small:
            return Shown(None, "small")
        return Shown(None, "beside") if at in beside else Shown(count)

    return tuple(shown(at, one) for at, one in enumerate(counts))


def _leaves_open(small: int, beside: int, rest: int, limit: int) -> bool:
    """Whether each hidden count may be one of several, if so many small and so many others make up the rest.

    Whoever reads the paper knows the limit: a small one is 1 to limit - 1, another at least the limit.
    """
    of_small = [one for one in range(1, limit) if _can_be(small - 1, beside, rest - one, limit)]
    of_others = [one for one in range(limit, rest + 1) if _can_be(small, beside - 1, rest - one, limit)]
    return len(of_small) > 1 and (not beside or len(of_others) > 1)


def _can_be(small: int, beside: int, rest: int, limit: int) -> bool:
    """Whether so many small counts and so many others can make up the rest."""
    least = small + beside * limit
    return least <= rest if beside else least <= rest <= small * (limit - 1)
