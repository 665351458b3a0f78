"""What two areas' counts before and after say of a change: the field's own measures, in closed form.

T is the treated area, C its control, D an area to which the problem may have moved, DC that one's own
control; 0 is before and 1 after. A count is of events (crimes, reports); shares and means are no counts, and
nothing here is meant for them. Nothing says what caused a change (H-168).

Sources: Wheeler and Ratcliffe 2018 (weighted displacement difference), Wheeler 2026 (a control of another
volume), Bowers and Johnson 2003 (weighted displacement quotient), Wilson 2022 (relative incidence rate
ratio), Farrington and others 2007 (relative effect size), Fisher (the exact interval).
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Sequence
from itertools import accumulate
from statistics import NormalDist, fmean
from typing import Final

from lifecycle.values import dataclass

CONFIDENCE: Final = 0.95
POWER: Final = 0.8

USUAL_DISPERSION: Final = 2.0
"""How much more than Poisson counts of crime vary where no monthly series says it."""

FEWEST_MONTHS: Final = 12
"""A dispersion estimated from fewer months says nothing."""

MOST_PLACES: Final = 500
"""A table of more possible counts has no exact ratio: none of its sums is small, and the normal one serves.

It is the smallest of the sums that decides, not all counts together: an area with six events has few whatever
it is compared with.
"""

_NORMAL: Final = NormalDist()
_LOG_ODDS_END: Final = 60.0
_HALVINGS: Final = 60
_LOG_OF_LARGEST: Final = math.log(sys.float_info.max)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many before, and how many after, in one area."""

    before: float
    after: float
    weight_before: float = 1.0
    """Time x area of the count; counts are compared per unit of it."""
    weight_after: float = 1.0

    @property
    def change(self) -> float:
        """After less before, per unit of time and area."""
        return self.after / self.weight_after - self.before / self.weight_before

    @property
    def variance(self) -> float:
        """Of that change, if events come as in a Poisson process."""
        return self.after / self.weight_after**2 + self.before / self.weight_before**2


@dataclass(frozen=True, slots=True)
class Interval:
    """Between which figures it lies, as far as chance goes."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        """Whether a figure is inside, or on the edge."""
        return self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its standard error."""

    value: float
    standard_error: float

    def interval(self, confidence: float = CONFIDENCE, *, dispersion: float = 1.0) -> Interval:
        """Where it lies; a dispersion above 1 makes it as much wider as counts vary more than Poisson."""
        reach = z_for(confidence) * self.standard_error * math.sqrt(dispersion)
        return Interval(self.value - reach, self.value + reach)


def z_for(confidence: float) -> float:
    """Give how many standard errors an interval reaches to each side."""
    return _NORMAL.inv_cdf(0.5 + confidence / 2)


# ---- differences -------------------------------------------------------------------------------------------


def difference(
    treated: Counts,
    control: Counts,
    displacement: Counts | None = None,
    displacement_control: Counts | None = None,
    *,
    volume: float = 1.0,
    displacement_volume: float = 1.0,
) -> Estimate:
    """Give the weighted displacement difference: below nought, fewer than the control makes one expect.

    Without displacement it is the difference in differences of counts. A displacement area counts only
    against a control of its own. `volume` says how many times as large the control is: its change counts for
    that much less; `displacement_volume` says it of the displacement area's own control.

    Raises:
        ValueError: one of the displacement area and its control is there without the other.
    """
    if (displacement is None) != (displacement_control is None):
        raise ValueError("a displacement area needs a control of its own")
    value = treated.change - control.change / volume
    variance = treated.variance + control.variance / volume**2
    if displacement is not None and displacement_control is not None:
        value += displacement.change - displacement_control.change / displacement_volume
        variance += displacement.variance + displacement_control.variance / displacement_volume**2
    return Estimate(value, math.sqrt(variance))


@dataclass(frozen=True, slots=True)
class Displacement:
    """How a buffer area fared beside the treated one, both as shares of the control."""

    success: float
    """Below nought: the treated area improved."""
    buffer: float
    """Above nought: the buffer area got worse."""
    quotient: float | None
    """The weighted displacement quotient; None unless the treated area improved. Above 0: it spread to the
    buffer; between -1 and 0: some moved, less than was won; below -1: more moved than was won."""
    gross: float
    """How many fewer in the treated area, whatever the control did."""
    net: float
    """How many times fewer, after before, than in the control."""
    total: float
    """How many fewer in both areas together, against what the control leads one to expect."""


def displacement_quotient(treated: Counts, control: Counts, buffer: Counts) -> Displacement | None:
    """Give the weighted displacement quotient with what stands beside it; None with a nought below a line."""
    if not (control.before and control.after and treated.after):
        return None
    success = treated.after / control.after - treated.before / control.before
    moved = buffer.after / control.after - buffer.before / control.before
    expected = control.after / control.before
    return Displacement(
        success=success,
        buffer=moved,
        quotient=moved / success if success < 0 else None,
        gross=treated.before - treated.after,
        net=treated.before / control.before - treated.after / control.after,
        total=(treated.before * expected - treated.after) + (buffer.before * expected - buffer.after),
    )


# ---- ratios ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times as many: below 1 is fewer."""

    log: float
    standard_error: float
    """Of the logarithm."""

    @property
    def value(self) -> float:
        """The ratio itself."""
        return math.exp(self.log)

    def interval(self, confidence: float = CONFIDENCE, *, dispersion: float = 1.0) -> Interval:
        """Where it lies; see `Estimate.interval`."""
        around = Estimate(self.log, self.standard_error).interval(confidence, dispersion=dispersion)
        return Interval(_exp(around.low), _exp(around.high))


def rate_ratio(treated: Counts, control: Counts) -> Ratio | None:
    """Give the relative incidence rate ratio (T1/T0)/(C1/C0); None when a count is nought.

    Weights of time and area fall out where both areas were counted equally long.
    """
    cells = (treated.after, treated.before, control.after, control.before)
    if not all(cells):
        return None
    log = math.log(treated.after / treated.weight_after) - math.log(treated.before / treated.weight_before)
    log -= math.log(control.after / control.weight_after) - math.log(control.before / control.weight_before)
    return Ratio(log, math.sqrt(sum(1 / one for one in cells)))


@dataclass(frozen=True, slots=True)
class ExactRatio:
    """The rate ratio as Fisher's conditional distribution has it: exact, small counts and noughts too."""

    value: float
    """The likeliest; infinite when the control went to nought, or the treated area came from it."""
    interval: Interval


def exact_rate_ratio(treated: Counts, control: Counts, confidence: float = CONFIDENCE) -> ExactRatio | None:
    """Give the exact rate ratio of four whole counts; None when they cannot say anything, or are very many.

    They say nothing when an area had nothing at all, or both had nothing before, or nothing after; they are
    very many with more than `MOST_PLACES`.
    """
    if not 0 < places(treated, control) <= MOST_PLACES:
        return None
    table = _Table.of(treated, control)
    tail = (1 - confidence) / 2
    low = (
        0.0
        if table.seen == table.lowest
        else _exp(_rising(lambda log: table.at_least(table.seen, log), tail))
    )
    high = (
        math.inf
        if table.seen == table.highest
        else _exp(_rising(lambda log: -table.at_most(table.seen, log), -tail))
    )
    return ExactRatio(table.likeliest(), Interval(low, high))


def places(treated: Counts, control: Counts) -> int:
    """Tell how many other counts the treated area could have had, given what the four add up to."""
    return round(
        min(
            treated.before + treated.after,
            control.before + control.after,
            treated.before + control.before,
            treated.after + control.after,
        )
    )


@dataclass(frozen=True, slots=True)
class _Table:
    """Four counts given what they add up to: where the treated area's later count may lie, and how likely."""

    seen: int
    lowest: int
    highest: int
    logs: tuple[float, ...]
    """Logarithm of the weight of each possible count, from the lowest, when the ratio is 1."""

    @classmethod
    def of(cls, treated: Counts, control: Counts) -> _Table:
        seen, before = round(treated.after), round(treated.before)
        control_after, control_before = round(control.after), round(control.before)
        of_treated, after = seen + before, seen + control_after
        of_control = control_after + control_before
        lowest, highest = max(0, after - of_control), min(of_treated, after)
        steps = (
            math.log((of_treated - x) / (x + 1) * ((after - x) / (of_control - after + x + 1)))
            for x in range(lowest, highest)
        )
        return cls(seen, lowest, highest, tuple(accumulate(steps, initial=0.0)))

    def _shares(self, log: float) -> list[float]:
        tilted = [one + log * (self.lowest + place) for place, one in enumerate(self.logs)]
        top = max(tilted)
        weights = [math.exp(one - top) for one in tilted]
        whole = math.fsum(weights)
        return [one / whole for one in weights]

    def at_least(self, count: int, log: float) -> float:
        return math.fsum(self._shares(log)[count - self.lowest :])

    def at_most(self, count: int, log: float) -> float:
        return math.fsum(self._shares(log)[: count - self.lowest + 1])

    def mean(self, log: float) -> float:
        return math.fsum((self.lowest + place) * share for place, share in enumerate(self._shares(log)))

    def likeliest(self) -> float:
        if self.seen == self.lowest:
            return 0.0
        if self.seen == self.highest:
            return math.inf
        return _exp(_rising(self.mean, self.seen))


def _rising(of: Callable[[float], float], wanted: float) -> float:
    """Find where a function that never falls has a value, by halving."""
    low, high = -_LOG_ODDS_END, _LOG_ODDS_END
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if of(middle) < wanted else (low, middle)
    return (low + high) / 2


def _exp(log: float) -> float:
    return math.exp(log) if log < _LOG_OF_LARGEST else math.inf


# ---- chance ------------------------------------------------------------------------------------------------


def dispersion_of(monthly: Sequence[float]) -> float | None:
    """Tell how much more than Poisson a monthly series varies (Pearson), at least 1.

    None when it has fewer than `FEWEST_MONTHS` months, or nothing in any of them.
    """
    if len(monthly) < FEWEST_MONTHS or not any(monthly):
        return None
    mean = fmean(monthly)
    return max(1.0, sum((one - mean) ** 2 for one in monthly) / mean / (len(monthly) - 1))


def smallest_found(
    expected: float,
    others: float | None = None,
    *,
    confidence: float = CONFIDENCE,
    power: float = POWER,
    dispersion: float = 1.0,
) -> float:
    """Tell the smallest reduction that would be found with this power, as a count; see H-169.

    `expected` is the count that the treated area would have without the work, `others` the sum of the other
    three counts (by default as large each). More than `expected` says that not even its end would be found.

    The reduction x solves x = (z + z') * sqrt(dispersion * (expected + others - x)).
    """
    whole = expected + (3 * expected if others is None else others)
    reach = (z_for(confidence) + _NORMAL.inv_cdf(power)) ** 2 * dispersion
    return (math.sqrt(reach**2 + 4 * reach * whole) - reach) / 2


def smallest_share_found(
    expected: float,
    variance: float,
    *,
    confidence: float = CONFIDENCE,
    power: float = POWER,
    dispersion: float = 1.0,
) -> float | None:
    """Tell the smallest reduction that a rate ratio would find with this power, as a share of the expected.

    `variance` is what the other three counts give the logarithm of the ratio: the sum of their inverses. None
    says that not even its end would be found; of an end half an event is thought to be left. To a thousandth.
    """
    reach = (z_for(confidence) + _NORMAL.inv_cdf(power)) * math.sqrt(dispersion)
    for thousandths in range(1, 1001):
        left = max(expected * (1 - thousandths / 1000), 0.5)
        if math.log(expected / left) >= reach * math.sqrt(1 / left + variance):
            return thousandths / 1000
    return None


def range_of(count: float, *, confidence: float = CONFIDENCE, dispersion: float = 1.0) -> Interval:
    """Give where a count lies by chance (Byar's approximation), as much wider as counts are dispersed."""
    z = z_for(confidence)
    more = count + 1
    high = more * (1 - 1 / (9 * more) + z / (3 * math.sqrt(more))) ** 3
    low = count * (1 - 1 / (9 * count) - z / (3 * math.sqrt(count))) ** 3 if count else 0.0
    wider = math.sqrt(dispersion)
    return Interval(max(0.0, count - (count - low) * wider), count + (high - count) * wider)
