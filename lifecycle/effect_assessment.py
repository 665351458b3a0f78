"""What the figures of an effect say, and how much they can bear: codes, never sentences.

It never says that the work was the cause (H-168): what it tells apart is what chance gives, and what it does
not.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from lifecycle.effect_measures import (
    EXACT_UP_TO,
    USUAL_DISPERSION,
    Counts,
    Displacement,
    Estimate,
    Interval,
    difference,
    dispersion_of,
    displacement_quotient,
    exact_rate_ratio,
    rate_ratio,
    smallest_found,
)

if TYPE_CHECKING:
    from lifecycle.fields import Row
    from lifecycle.records import FollowUp

Role: TypeAlias = Literal["treated", "control", "displacement", "displacement_control"]
_ROLES: Final[Mapping[str, Role]] = {
    "control": "control",
    "displacement": "displacement",
    "displacement_control": "displacement_control",
}
Towards: TypeAlias = Literal["wanted", "unwanted", "unchanged", "unknown"]
Verdict: TypeAlias = Literal["fewer", "more", "by_chance", "unknown"]
Scale: TypeAlias = Literal["difference", "ratio"]

REASONS: Final = (
    "no_baseline",
    "no_value",
    "kind_unsaid",
    "not_counts",
    "no_control",
    "no_control_figures",
    "scales_disagree",
    "controls_disagree",
    "no_intervention",
    "contains_nought",
    "too_few",
)
"""Why a verdict bears little or nothing, in the order in which it is told."""

_NO_VERDICT: Final = frozenset(REASONS[:8])
"""With one of these nothing is said of chance; with the others it is, and they are said beside it."""

ANOTHER_VOLUME: Final = 1.5
"""A control so many times as large, or as small: the ratio leads, and the control's change is scaled."""

ALL_OF_IT: Final = 100
"""Percent: a larger reduction there cannot be."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What was counted in one area before and after."""

    role: Role
    area: str
    before: Decimal | None
    after: Decimal | None
    months_before: int | None = None
    months_after: int | None = None
    size: Decimal | None = None
    """Inhabitants, square kilometres: whatever all areas are measured in."""
    monthly: tuple[int, ...] = ()
    """Of the treated area, month by month before the work: how much counts vary by themselves."""

    def called(self, when: Literal["before", "after"]) -> str:
        """Give the name of one of its two numbers, by which a program is told that it is hidden."""
        if self.role == "treated":
            return "baseline" if when == "before" else "value"
        return f"comparisons.{self.area}.{when}"

    @property
    def is_whole(self) -> bool:
        """Whether both figures are there."""
        return self.before is not None and self.after is not None


@dataclass(frozen=True, slots=True)
class Ranges:
    """Between which figures a measure lies by chance: as Poisson has it, and as crime counts vary."""

    poisson: Interval
    dispersed: Interval

    @property
    def wider(self) -> Interval:
        """What a verdict goes by."""
        return Interval(
            min(self.poisson.low, self.dispersed.low), max(self.poisson.high, self.dispersed.high)
        )


@dataclass(frozen=True, slots=True)
class Against:
    """What one control says."""

    area: str
    difference: float
    ratio: float | None


@dataclass(frozen=True, slots=True)
class Measured:
    """The measures of counts against controls."""

    difference: Estimate
    """How many more or fewer than the controls make one expect; displacement is in it."""
    difference_ranges: Ranges
    ratio: float | None
    """How many times as many: below 1 is fewer; None when it has no end."""
    ratio_ranges: Ranges | None
    effect_size: float | None
    """The inverse, in which above 1 is fewer (Farrington and Welsh)."""
    is_exact: bool
    """The Poisson range of the ratio is Fisher's."""
    displacement: Displacement | None
    volume: float
    """How many times as large the controls are; 1 where that is near enough."""
    dispersion: float
    is_usual_dispersion: bool
    """No monthly series says it, so what crime counts usually have is taken."""
    lead: Scale
    """Which measure the verdict goes by."""
    smallest_percent: Decimal | None
    """The smallest reduction that would be found with 80 % power, of what was to be expected."""
    against: tuple[Against, ...]
    """Each control by itself, where there are several: their spread."""

    @property
    def says(self) -> Verdict:
        """What the measure in the lead says, by the wider of its ranges."""
        if self.lead == "ratio" and self.ratio_ranges is not None:
            return _says(self.ratio_ranges.wider, unchanged=1)
        return _says(self.difference_ranges.wider, unchanged=0)


@dataclass(frozen=True, slots=True)
class Assessment:
    """What came of an effect's figures."""

    change: Decimal | None
    """Value less baseline of the treated area; of several, of all together."""
    change_percent: Decimal | None
    """Of the baseline, to one decimal; None when there is no baseline or it is nought."""
    towards: Towards
    control_change_percent: Decimal | None
    net_change: Decimal | None
    """Of shares and means: the change less that of the controls, on average; nothing is said of chance."""
    measured: Measured | None
    verdict: Verdict
    reasons: tuple[str, ...]
    """Codes of REASONS."""


def assess(
    figures: Sequence[Figure],
    *,
    measured_as: str | None,
    direction: str | None,
    was_done: bool = True,
) -> Assessment:
    """Assess an effect (H-167 to H-169).

    `measured_as` is `count`, `share` or `mean`: shares and means get a difference only. `was_done` says
    whether anything of the plan was done in the period.
    """
    treated, controls = _whole(figures, "treated"), _whole(figures, "control")
    before, after = _total(treated, "before"), _total(treated, "after")
    change = None if before is None or after is None else after - before
    measured = _measured(figures) if measured_as == "count" and _are_counts(figures) else None
    lacking = {
        "no_baseline": not any(one.before is not None for one in _of(figures, "treated")),
        "no_value": not any(one.after is not None for one in _of(figures, "treated")),
        "kind_unsaid": measured_as is None,
        "not_counts": measured_as is not None and not (measured_as == "count" and _are_counts(figures)),
        "no_control": not _of(figures, "control"),
        "no_control_figures": bool(_of(figures, "control")) and not controls,
        **_doubts(measured),
        "no_intervention": not was_done,
        "contains_nought": measured is not None and _has_nought((*treated, *controls)),
    }
    reasons = tuple(reason for reason in REASONS if lacking.get(reason))
    is_judged = measured is not None and not _NO_VERDICT.intersection(reasons)
    return Assessment(
        change=change,
        change_percent=change_percent(before, after),
        towards=_towards(change, direction),
        control_change_percent=change_percent(_total(controls, "before"), _total(controls, "after")),
        net_change=None if measured is not None else _net(change, controls),
        measured=measured,
        verdict=measured.says if measured is not None and is_judged else "unknown",
        reasons=reasons,
    )


SMALL_ENOUGH: Final = 10
"""Percent: of an indicator that shows so small a reduction nothing is said before the work."""


@dataclass(frozen=True, slots=True)
class Smallest:
    """The smallest reduction that an indicator could show, in whole percent of its baseline."""

    name: str
    usual: int
    """When counts vary as those of crime do; more than 100 says that not even its end would be found."""
    at_best: int
    """When they vary by chance alone."""


def smallest_reductions(indicators: Iterable[Row]) -> Iterator[Smallest]:
    """Tell it of each count that is to fall, against a control as large and over as long a time."""
    for row in indicators:
        baseline = _decimal(row.get("baseline"))
        if row.get("measured_as") == "count" and row.get("direction") == "lower" and baseline:
            usual, at_best = (
                round(smallest_found(float(baseline), dispersion=one) / float(baseline) * 100)
                for one in (USUAL_DISPERSION, 1.0)
            )
            yield Smallest(row.get("name", ""), usual, at_best)


def assess_line(line: FollowUp, *, was_done: bool) -> Assessment:
    """Assess the effect that a line of a round tells of."""
    return assess(figures_of(line), measured_as=line.measured_as, direction=line.direction, was_done=was_done)


def figures_of(line: FollowUp) -> tuple[Figure, ...]:
    """Read the figures of a line: of the area itself, then of each that it is compared with."""
    own = Figure(
        role="treated",
        area="",
        before=_decimal(line.baseline),
        after=_decimal(line.value),
        size=_decimal(line.size),
        months_before=line.months_before,
        months_after=line.months_after,
        monthly=tuple(int(row["number"]) for row in line.monthly if row.get("number")),
    )
    others = (
        Figure(
            role=_ROLES[row.get("role", "control")],
            area=row.get("area", ""),
            before=_decimal(row.get("before")),
            after=_decimal(row.get("after")),
            size=_decimal(row.get("size")),
            months_before=line.months_before,
            months_after=line.months_after,
        )
        for row in line.comparisons
    )
    return (own, *others)


# ---- measuring ---------------------------------------------------------------------------------------------


def _measured(figures: Sequence[Figure]) -> Measured | None:
    treated, controls = _whole(figures, "treated"), _whole(figures, "control")
    if not treated or not controls:
        return None
    weigh = _Weights.of(figures)
    own, others = weigh.pooled(treated), weigh.pooled(controls)
    volume = _volume(own, others)
    lead: Scale = "difference" if volume == 1 else "ratio"
    series = next((one.monthly for one in treated if one.monthly), ())
    known = dispersion_of(series)
    dispersion = USUAL_DISPERSION if known is None else known
    moved, moved_control = (
        weigh.pooled_or_none(_whole(figures, role)) for role in ("displacement", "displacement_control")
    )
    both = (moved, moved_control) if moved is not None and moved_control is not None else (None, None)
    estimate = difference(own, others, *both, volume=volume)
    ratio, ranges, is_exact = _ratio(own, others, dispersion, weigh)
    return Measured(
        difference=estimate,
        difference_ranges=Ranges(estimate.interval(), estimate.interval(dispersion=dispersion)),
        ratio=ratio,
        ratio_ranges=ranges,
        effect_size=1 / ratio if ratio else None,
        is_exact=is_exact,
        displacement=None if moved is None else displacement_quotient(own, others, moved),
        volume=volume,
        dispersion=dispersion,
        is_usual_dispersion=known is None,
        lead=lead if ratio is not None or ranges is not None else "difference",
        smallest_percent=_smallest(own, others, volume, dispersion),
        against=tuple(_against(own, one, weigh) for one in controls) if len(controls) > 1 else (),
    )


@dataclass(frozen=True, slots=True)
class _Weights:
    """By what counts are divided: months where every row says them, and size where every row does."""

    by_months: bool
    by_size: bool

    @classmethod
    def of(cls, figures: Sequence[Figure]) -> _Weights:
        return cls(
            by_months=all(one.months_before and one.months_after for one in figures),
            by_size=all(one.size for one in figures),
        )

    @property
    def are_plain(self) -> bool:
        return not (self.by_months or self.by_size)

    def counts(self, one: Figure) -> Counts:
        size = float(one.size or 1) if self.by_size else 1.0
        before, after = (
            float(months or 1) if self.by_months else 1.0 for months in (one.months_before, one.months_after)
        )
        return Counts(float(one.before or 0), float(one.after or 0), before * size, after * size)

    def pooled(self, figures: Sequence[Figure]) -> Counts:
        """Put areas together as one: their counts add up, and so do their sizes, never their months."""
        parts = [self.counts(one) for one in figures]
        summed = 1.0 if self.by_size else 1.0 / len(parts)
        return Counts(
            sum(one.before for one in parts),
            sum(one.after for one in parts),
            sum(one.weight_before for one in parts) * summed,
            sum(one.weight_after for one in parts) * summed,
        )

    def pooled_or_none(self, figures: Sequence[Figure]) -> Counts | None:
        return self.pooled(figures) if figures else None


def _volume(own: Counts, others: Counts) -> float:
    """Tell how many times as large a control is before; 1 where that is near enough, or cannot be told."""
    if not (own.before and others.before):
        return 1.0
    times = (others.before / others.weight_before) / (own.before / own.weight_before)
    return times if max(times, 1 / times) > ANOTHER_VOLUME else 1.0


def _ratio(
    own: Counts, others: Counts, dispersion: float, weigh: _Weights
) -> tuple[float | None, Ranges | None, bool]:
    """Give the rate ratio, its ranges and whether the first of them is exact."""
    plain = rate_ratio(own, others)
    cells = (own.before, own.after, others.before, others.after)
    exact = exact_rate_ratio(own, others) if sum(cells) <= EXACT_UP_TO and weigh.are_plain else None
    if plain is None:
        if exact is None:
            return None, None, False
        ranges = Ranges(exact.interval, _stretched(exact.interval, cells, dispersion))
        return (exact.value if math.isfinite(exact.value) else None), ranges, True
    poisson = plain.interval() if exact is None else exact.interval
    return plain.value, Ranges(poisson, plain.interval(dispersion=dispersion)), exact is not None


def _stretched(interval: Interval, cells: Sequence[float], dispersion: float) -> Interval:
    """Give the normal range of a ratio with a nought: half an event is added to each count."""
    own_before, own_after, before, after = (one + 0.5 for one in cells)
    log = math.log(own_after / own_before) - math.log(after / before)
    error = math.sqrt(dispersion * sum(1 / (one + 0.5) for one in cells))
    around = Estimate(log, error).interval()
    return Interval(min(interval.low, math.exp(around.low)), max(interval.high, math.exp(around.high)))


def _against(own: Counts, control: Figure, weigh: _Weights) -> Against:
    others = weigh.counts(control)
    ratio = rate_ratio(own, others)
    return Against(
        area=control.area,
        difference=difference(own, others, volume=_volume(own, others)).value,
        ratio=None if ratio is None else ratio.value,
    )


def _smallest(own: Counts, others: Counts, volume: float, dispersion: float) -> Decimal | None:
    """Tell the smallest reduction that would be found, in percent of what was to be expected."""
    if not own.before:
        return None
    longer = own.weight_after / own.weight_before
    expected = own.before * longer
    if others.before:
        expected *= (others.after / others.weight_after) / (others.before / others.weight_before)
    rest = own.before * longer**2 + (others.before + others.after) / volume**2
    if expected <= 0:
        return None
    return _rounded(Decimal(smallest_found(expected, rest, dispersion=dispersion) / expected * 100))


# ---- what it says ------------------------------------------------------------------------------------------


def _says(interval: Interval, *, unchanged: float) -> Verdict:
    if interval.high < unchanged:
        return "fewer"
    return "more" if interval.low > unchanged else "by_chance"


def _doubts(measured: Measured | None) -> dict[str, bool]:
    if measured is None:
        return {}
    signs = {math.copysign(1, one.difference) for one in measured.against if one.difference}
    ways = (measured.difference.value, math.log(measured.ratio) if measured.ratio else 0.0)
    return {
        "scales_disagree": ways[0] * ways[1] < 0,
        "controls_disagree": len(signs) > 1,
        "too_few": measured.says == "by_chance"
        and (measured.smallest_percent is None or measured.smallest_percent > ALL_OF_IT),
    }


def _of(figures: Iterable[Figure], role: Role) -> list[Figure]:
    return [one for one in figures if one.role == role]


def _whole(figures: Iterable[Figure], role: Role) -> list[Figure]:
    return [one for one in _of(figures, role) if one.is_whole]


def _are_counts(figures: Iterable[Figure]) -> bool:
    said = [number for one in figures for number in (one.before, one.after) if number is not None]
    return all(number >= 0 and number == number.to_integral_value() for number in said)


def _has_nought(figures: Iterable[Figure]) -> bool:
    return any(not one.before or not one.after for one in figures)


def _total(figures: Sequence[Figure], which: Literal["before", "after"]) -> Decimal | None:
    said = [one.before if which == "before" else one.after for one in figures]
    numbers = [number for number in said if number is not None]
    return sum(numbers, Decimal(0)) if numbers else None


def _net(change: Decimal | None, controls: Sequence[Figure]) -> Decimal | None:
    changes = [one.after - one.before for one in controls if one.before is not None and one.after is not None]
    if change is None or not changes:
        return None
    return change - (sum(changes, Decimal(0)) / len(changes)).quantize(Decimal("0.000001")).normalize()


def _decimal(numeral: str | None) -> Decimal | None:
    return Decimal(numeral) if numeral else None


def change_percent(before: Decimal | None, after: Decimal | None) -> Decimal | None:
    """Tell the change in percent of the baseline, rounded half away from nought; a rise is always above 0."""
    if before is None or after is None or before == 0:
        return None
    return _rounded((after - before) / abs(before) * 100)


def _rounded(percent: Decimal) -> Decimal:
    return percent.quantize(Decimal("0.1"), ROUND_HALF_UP)


def _towards(change: Decimal | None, direction: str | None) -> Towards:
    if change is None:
        return "unknown"
    if change == 0:
        return "unchanged"
    match direction:
        case "lower":
            return "wanted" if change < 0 else "unwanted"
        case "higher":
            return "wanted" if change > 0 else "unwanted"
        case _:
            return "unknown"
