"""Published measures of an effect that nobody is told of, put together of those that the product has.

They are there so that every published figure is held to: an E-test, or a sum weighted by harm, stands
and falls with the errors and the ranges that verdicts go by. Why the product tells none of them: decision 43.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from statistics import NormalDist
from typing import Final

from lifecycle.effect_measures import CONFIDENCE, Counts, Estimate, Ratio, z_for

_NORMAL: Final = NormalDist()

EXACT_UP_TO: Final = 1000
"""Two counts that together are more than this are told apart by the normal distribution: it is quick."""


def z_of(one: Estimate) -> float | None:
    """The figure in standard errors; None when there is no error to count in."""
    return one.value / one.standard_error if one.standard_error else None


def p_one_sided(one: Estimate) -> float | None:
    """How often chance alone gives as low a figure, or lower."""
    z = z_of(one)
    return None if z is None else _NORMAL.cdf(z)


def weighted_sum(parts: Sequence[tuple[float, Estimate]]) -> Estimate:
    """Put several differences together, each with its weight (its harm, say)."""
    return Estimate(
        sum(weight * one.value for weight, one in parts),
        math.sqrt(sum((weight * one.standard_error) ** 2 for weight, one in parts)),
    )


def ratio_after(treated: float, control: float) -> Ratio | None:
    """Give how many times as many there were afterwards alone; None when a count is nought."""
    if not (treated and control):
        return None
    return Ratio(math.log(treated) - math.log(control), math.sqrt(1 / treated + 1 / control))


def smallest_seen(
    counts: Iterable[float], confidence: float = CONFIDENCE, *, dispersion: float = 1.0
) -> float:
    """Tell how large a measured difference must be to lie outside what chance gives, with these counts."""
    return z_for(confidence) * math.sqrt(dispersion * sum(counts))


def as_unlikely(treated: Counts, control: Counts) -> float:
    """Tell how often chance alone gives four counts as unlikely as these, or more (Fisher, two-sided)."""
    t0, t1, c0, c1 = (round(one) for one in (treated.before, treated.after, control.before, control.after))
    ways = {
        one: math.comb(t0 + t1, one) * math.comb(c0 + c1, t1 + c1 - one)
        for one in range(max(0, t1 - c0), min(t0 + t1, t1 + c1) + 1)
    }
    return sum(one for one in ways.values() if one <= ways[t1]) / sum(ways.values())


def as_unlike(first: int, second: int) -> float:
    """Tell how often chance alone gives two Poisson counts as unlike as these, or more (the E-test).

    With more than `EXACT_UP_TO` together the normal approximation serves: it is as good, and quick.
    """
    if first == second:
        return 1.0
    mean, seen = (first + second) / 2, abs(first - second) / math.sqrt(first + second)
    if first + second > EXACT_UP_TO:
        return 2 * _NORMAL.cdf(-seen)
    spread = 10 * math.sqrt(mean) + 20
    counts = range(max(0, math.floor(mean - spread)), math.ceil(mean + spread))
    shares = {one: math.exp(one * math.log(mean) - mean - math.lgamma(one + 1)) for one in counts}
    edge = seen * (1 - 1e-12)
    return math.fsum(
        shares[one] * shares[other]
        for one in counts
        for other in counts
        if one != other and abs(one - other) / math.sqrt(one + other) >= edge
    )
