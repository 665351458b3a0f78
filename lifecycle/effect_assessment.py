"""What the figures of an effect say, and how much they can bear: codes, never sentences.

It never says that the work was the cause (H-168): what it tells apart is what chance gives, and what it does
not.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from lifecycle.effect_measures import (
    USUAL_DISPERSION,
    Counts,
    Displacement,
    Estimate,
    Interval,
    difference,
    dispersion_of,
    displacement_quotient,
    exact_rate_ratio,
    places,
    rate_ratio,
    smallest_found,
    smallest_share_found,
)
from lifecycle.values import dataclass

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
    "learning_partner",
    "no_intervention",
    "contains_nought",
    "too_few",
)
"""Why a verdict bears little or nothing, in the order in which it is told."""

_NO_VERDICT: Final = frozenset(REASONS[:8])
"""With one of these nothing is said of chance; with the others it is, and they are said beside it."""

ANOTHER_VOLUME: Final = 1.5
"""A control so many times as large, or as small: the ratio leads, and the control's change is scaled."""

NOUGHT_MAY_BE: Final = 3.0
"""Where nothing was counted three may have been expected: by chance they fail to come one time in twenty."""

ALL_OF_IT: Final = 100
"""Percent: a larger reduction there cannot be."""

MORE_THAN_ALL: Final = Decimal(101)
"""Percent: what a ratio says where it would not even show that a problem had ended."""


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
    has_percent: bool = True
    """It is a count: a change in percent of a share, or of a mean below nought, would only be misread."""

    def called(self, when: Literal["before", "after"]) -> str:
        """Give the name of one of its two numbers, by which a program is told that it is hidden."""
        if self.role == "treated":
            return "baseline" if when == "before" else "value"
        return f"comparisons.{self.area}.{when}"

    @property
    def is_compared(self) -> bool:
        """Whether it is there to compare with."""
        return self.role in ("control", "displacement_control")

    @property
    def is_whole(self) -> bool:
        """Whether both figures are there."""
        return self.before is not None and self.after is not None

    @property
    def months(self) -> tuple[int, int] | None:
        """How many before and after, where they are not as many."""
        if not (self.months_before and self.months_after) or self.months_before == self.months_after:
            return None
        return self.months_before, self.months_after

    @property
    def longer(self) -> float:
        """How many times as long the time after is as the time before; 1 where that is not said."""
        return 1.0 if self.months is None else self.months[1] / self.months[0]

    @property
    def led_to_expect(self) -> Decimal:
        """What there was before, in a time as long as that after; to one decimal where they are unlike."""
        before = self.before or Decimal(0)
        if self.months is None:
            return before
        as_long = before * self.months[1] / self.months[0]
        return as_long if as_long == as_long.to_integral_value() else _rounded(as_long)

    @property
    def change(self) -> Decimal | None:
        """After less before, as if both times were as long as the later one."""
        return None if self.after is None or self.before is None else self.after - self.led_to_expect

    @property
    def change_percent(self) -> Decimal | None:
        """Of what there was before, to one decimal; None when that is nothing, and of all but counts."""
        is_told = self.is_whole and self.has_percent
        return change_percent(self.led_to_expect, self.after) if is_told else None


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
    """How many more or fewer than the controls make one expect in the treated area in the time after, if they
    are as long and as large as it is; displacement is in it."""
    without_displacement: float
    """The same of the treated area alone."""
    is_displacement_in: bool | None
    """Only beside a control of its own; None where no figures of surroundings are told."""
    difference_ranges: Ranges
    ratio: float | None
    """How many times as many: below 1 is fewer; None when it has no end."""
    ratio_ranges: Ranges | None
    ratio_way: int
    """Below nought: relatively fewer than in the controls, also where nothing is left in one of them."""
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
    """Which measure the verdict goes by: displacement is in the difference alone."""
    smallest_percent: Decimal | None
    """The smallest reduction that the measure in the lead would find with 80 % power, of what was to be
    expected; more than 100 says that not even its end would be found."""
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
    """Value less baseline of the treated area, as if both times were as long as the later one; of several
    areas, of all together."""
    change_percent: Decimal | None
    """Of the baseline, to one decimal; None without one, when it is nought, and of all but counts."""
    towards: Towards
    control_change_percent: Decimal | None
    net_change: Decimal | None
    """Of shares and means: the change less that of the controls, on average; nothing is said of chance."""
    months: tuple[int, int] | None
    """How many before and after, where they are not as many: a count before is told as of a time as long."""
    dispersion: float | None
    """How much counts vary, as a multiple of chance; None of what is no count."""
    measured: Measured | None
    verdict: Verdict
    reasons: tuple[str, ...]
    """Codes of REASONS."""
    left_out: tuple[str, ...]
    """Areas to compare with that are not counted with, since they learn together with a party."""


def assess(
    figures: Sequence[Figure],
    *,
    measured_as: str | None,
    direction: str | None,
    was_done: bool = True,
    partners: Collection[str] = (),
) -> Assessment:
    """Assess an effect (H-167 to H-169).

    `measured_as` is `count`, `share` or `mean`: shares and means get a difference only. `was_done` says
    whether anything of the plan was done in the period. `partners` are areas that learn together with the
    treated one: they are no control, of it or of its surroundings, since what works there is taken up here.
    """
    every, figures = figures, [one for one in figures if not (one.is_compared and one.area in partners)]
    treated, controls = _whole(figures, "treated"), _whole(figures, "control")
    before, after = _totals(treated)
    change = None if before is None or after is None else after - before
    are_counts = measured_as == "count" and _are_counts(figures)
    measured = _measured(figures) if are_counts else None
    is_said = {
        when: any(getattr(one, when) is not None for one in _of(figures, "treated"))
        for when in ("before", "after")
    }
    lacking = {
        "no_baseline": not is_said["before"],
        "no_value": not treated and not (is_said["after"] and not is_said["before"]),
        "kind_unsaid": measured_as is None,
        "not_counts": measured_as is not None and not are_counts,
        "no_control": not _of(every, "control"),
        "no_control_figures": bool(_of(figures, "control")) and not controls,
        **_doubts(measured),
        "learning_partner": len(figures) < len(every),
        "no_intervention": not was_done,
        "contains_nought": measured is not None and _has_nought((*treated, *controls)),
    }
    reasons = tuple(reason for reason in REASONS if lacking.get(reason))
    is_judged = measured is not None and not _NO_VERDICT.intersection(reasons)
    return Assessment(
        change=change,
        change_percent=change_percent(before, after) if _has_percent(measured_as) else None,
        towards=_towards(change, direction),
        control_change_percent=change_percent(*_totals(controls)) if _has_percent(measured_as) else None,
        net_change=None if measured is not None else _net(change, controls),
        months=next((one.months for one in treated), None),
        dispersion=_dispersion(figures)[0] if are_counts else None,
        measured=measured,
        verdict=measured.says if measured is not None and is_judged else "unknown",
        reasons=reasons,
        left_out=tuple(one.area for one in every if one not in figures),
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
        baseline = _decimal(row.get("baseline")) or Decimal(0)
        if row.get("measured_as") == "count" and row.get("direction") == "lower" and baseline > 0:
            usual, at_best = (
                round(smallest_found(float(baseline), dispersion=one) / float(baseline) * 100)
                for one in (USUAL_DISPERSION, 1.0)
            )
            yield Smallest(row.get("name", ""), usual, at_best)


def not_seen(indicators: Iterable[Row]) -> tuple[str, ...]:
    """Write of each count that is to fall which reduction it could not show: as crime varies, and at best."""
    return tuple(
        f"{one.name}: {_no_more_than_all(one.usual)} ({_no_more_than_all(one.at_best)})"
        for one in smallest_reductions(indicators)
        if one.usual > SMALL_ENOUGH
    )


def _no_more_than_all(percent: int) -> str:
    return f"> {ALL_OF_IT} %" if percent > ALL_OF_IT else f"{percent} %"


def assess_line(line: FollowUp, *, was_done: bool, partners: Collection[str] = ()) -> Assessment:
    """Assess the effect that a line of a round tells of; see `assess`."""
    return assess(
        figures_of(line),
        measured_as=line.measured_as,
        direction=line.direction,
        was_done=was_done,
        partners=partners,
    )


def figures_of(line: FollowUp) -> tuple[Figure, ...]:
    """Read the figures of a line: of the area itself, then of each that it is compared with.

    How long the times are matters to counts alone: a share and a mean are the same of a month and of a year.
    """
    before, after = (line.months_before, line.months_after) if line.measured_as == "count" else (None, None)
    own = Figure(
        role="treated",
        area="",
        before=_decimal(line.baseline),
        after=_decimal(line.value),
        size=_decimal(line.size),
        months_before=before,
        months_after=after,
        monthly=tuple(int(row["number"]) for row in line.monthly if row.get("number")),
        has_percent=_has_percent(line.measured_as),
    )
    others = (
        Figure(
            role=_ROLES[row.get("role", "control")],
            area=row.get("area", ""),
            before=_decimal(row.get("before")),
            after=_decimal(row.get("after")),
            size=_decimal(row.get("size")),
            months_before=before,
            months_after=after,
            has_percent=_has_percent(line.measured_as),
        )
        for row in line.comparisons
    )
    return (own, *others)


def _has_percent(measured_as: str | None) -> bool:
    """Of what nobody has said is a count it may be a percentage of percent."""
    return measured_as == "count"


# ---- measuring ---------------------------------------------------------------------------------------------


def _measured(figures: Sequence[Figure]) -> Measured | None:
    treated, controls = _whole(figures, "treated"), _whole(figures, "control")
    if not treated or not controls:
        return None
    weigh = _Weights.of([one for one in figures if one.is_whole])
    own, others = weigh.pooled(treated), weigh.pooled(controls)
    volume = _volume(own, others)
    dispersion, is_usual = _dispersion(treated)
    moved, moved_control = (
        weigh.pooled_or_none(_whole(figures, role)) for role in ("displacement", "displacement_control")
    )
    estimate = alone = difference(own, others, volume=volume)
    ratio, ranges, is_exact = _ratio(own, others, dispersion)
    lead = _lead(own, others, volume) if ranges is not None else "difference"
    if moved is not None and moved_control is not None:
        far = _volume(moved, moved_control)
        lead = "difference"
        estimate = difference(own, others, moved, moved_control, volume=volume, displacement_volume=far)
    estimate = _as_counted(estimate, own)
    return Measured(
        difference=estimate,
        without_displacement=_as_counted(alone, own).value,
        is_displacement_in=None if moved is None else moved_control is not None,
        difference_ranges=Ranges(estimate.interval(), estimate.interval(dispersion=dispersion)),
        ratio=ratio,
        ratio_ranges=ranges,
        ratio_way=_relative_way(own, others),
        effect_size=1 / ratio if ratio else None,
        is_exact=is_exact,
        displacement=None if moved is None else displacement_quotient(own, others, moved),
        volume=volume,
        dispersion=dispersion,
        is_usual_dispersion=is_usual,
        lead=lead,
        smallest_percent=_smallest(own, others, None if lead == "ratio" else estimate, dispersion),
        against=tuple(_against(own, one, weigh) for one in controls) if len(controls) > 1 else (),
    )


def _dispersion(figures: Iterable[Figure]) -> tuple[float, bool]:
    """Tell how much counts vary, and whether that is only what is usual, for no monthly series says it."""
    known = dispersion_of(next((one.monthly for one in figures if one.monthly), ()))
    return (USUAL_DISPERSION, True) if known is None else (known, False)


@dataclass(frozen=True, slots=True)
class _Weights:
    """By what counts are divided: months where every row says them, and size where every row does."""

    by_months: bool
    by_size: bool

    @classmethod
    def of(cls, figures: Sequence[Figure]) -> _Weights:
        return cls(
            by_months=all(one.months_before and one.months_after for one in figures),
            by_size=all(one.size and one.size > 0 for one in figures),
        )

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
    """Tell how many times as large a control is before; 1 where that is near enough, or cannot be told.

    An area with nothing before may be as large as one with three (see `NOUGHT_MAY_BE`).
    """
    if not others.before:
        return 1.0
    there = others.before / others.weight_before
    here = own.before / own.weight_before or min(NOUGHT_MAY_BE / own.weight_before, there)
    times = there / here
    return times if max(times, 1 / times) > ANOTHER_VOLUME else 1.0


def _lead(own: Counts, others: Counts, volume: float) -> Scale:
    """Tell which measure decides where nothing is said of displacement."""
    is_none_at_all = not others.before and own.before > ANOTHER_VOLUME * NOUGHT_MAY_BE
    return "ratio" if volume != 1 or is_none_at_all else "difference"


def _as_counted(estimate: Estimate, own: Counts) -> Estimate:
    """Give a difference per unit of time and area as a count: in the treated area, in the time after."""
    return Estimate(estimate.value * own.weight_after, estimate.standard_error * own.weight_after)


def _ratio(own: Counts, others: Counts, dispersion: float) -> tuple[float | None, Ranges | None, bool]:
    """Give the rate ratio, its ranges and whether the first of them is exact."""
    plain = rate_ratio(own, others)
    exact = exact_rate_ratio(own, others) if _weigh_alike(own, others) else None
    if plain is not None:
        poisson = plain.interval() if exact is None else exact.interval
        return plain.value, Ranges(poisson, plain.interval(dispersion=dispersion)), exact is not None
    if exact is not None:
        ranges = Ranges(exact.interval, _stretched(exact.interval, own, others, dispersion))
        return (exact.value if math.isfinite(exact.value) else None), ranges, True
    if not places(own, others):
        return None, Ranges(_ANY_RATIO, _ANY_RATIO), True
    ratio = None if own.after and others.before else 0.0
    halved = (_to_its_end(_halved(own, others, one), ratio) for one in (1.0, dispersion))
    return ratio, Ranges(*halved), False


_ANY_RATIO: Final = Interval(0.0, math.inf)


def _weigh_alike(own: Counts, others: Counts) -> bool:
    """Whether time and area fall out of a ratio of four counts."""
    here, there = (one.weight_after / one.weight_before for one in (own, others))
    return math.isclose(here, there)


def _stretched(interval: Interval, own: Counts, others: Counts, dispersion: float) -> Interval:
    """Widen the exact range of a ratio with a nought by its normal one."""
    around = _halved(own, others, dispersion)
    return Interval(min(interval.low, around.low), max(interval.high, around.high))


def _halved(own: Counts, others: Counts, dispersion: float) -> Interval:
    """Give the normal range of a ratio with a nought: half an event is added to each count."""
    here, there = (replace(one, before=one.before + 0.5, after=one.after + 0.5) for one in (own, others))
    if _weigh_alike(own, others):
        here, there = (Counts(one.before, one.after) for one in (here, there))
    found = rate_ratio(here, there)
    return _ANY_RATIO if found is None else found.interval(dispersion=dispersion)


def _to_its_end(interval: Interval, ratio: float | None) -> Interval:
    """Let a range hold the ratio itself, which is nought or has no end."""
    return Interval(interval.low, math.inf) if ratio is None else Interval(ratio, interval.high)


def _against(own: Counts, control: Figure, weigh: _Weights) -> Against:
    others = weigh.counts(control)
    ratio = rate_ratio(own, others)
    return Against(
        area=control.area,
        difference=_as_counted(difference(own, others, volume=_volume(own, others)), own).value,
        ratio=None if ratio is None else ratio.value,
    )


def _smallest(own: Counts, others: Counts, estimate: Estimate | None, dispersion: float) -> Decimal | None:
    """Tell the smallest reduction that would be found, in percent of what was to be expected.

    By the ratio where there is no estimate of a difference to go by.
    """
    if not (own.before and others.before and others.after):
        return None
    expected = own.before * own.weight_after / own.weight_before
    expected *= (others.after / others.weight_after) / (others.before / others.weight_before)
    if estimate is None:
        inverses = sum(1 / one for one in (own.before, others.before, others.after))
        share = smallest_share_found(expected, inverses, dispersion=dispersion)
        return MORE_THAN_ALL if share is None else _rounded(Decimal(share * 100))
    others_vary = max(0.0, estimate.standard_error**2 - own.after)
    return _rounded(Decimal(smallest_found(expected, others_vary, dispersion=dispersion) / expected * 100))


# ---- what it says ------------------------------------------------------------------------------------------


def _says(interval: Interval, *, unchanged: float) -> Verdict:
    if interval.high < unchanged:
        return "fewer"
    return "more" if interval.low > unchanged else "by_chance"


def _doubts(measured: Measured | None) -> dict[str, bool]:
    if measured is None:
        return {}
    noise = max(1.0, measured.difference.standard_error**2) * _NOISE
    ways = [_way(one.difference, noise) for one in measured.against]
    in_counts = _way(measured.without_displacement, noise)
    return {
        "scales_disagree": in_counts * measured.ratio_way < 0,
        "controls_disagree": {-1, 1} <= {*ways},
        "too_few": measured.says == "by_chance"
        and (measured.smallest_percent is None or measured.smallest_percent > ALL_OF_IT),
    }


_NOISE: Final = 1e-9


def _relative_way(own: Counts, others: Counts) -> int:
    """Tell whether there are relatively more than in the controls; of what began with nought nobody can."""
    if not (own.before and others.before):
        return 0
    here = own.after / own.weight_after * others.before / others.weight_before
    there = own.before / own.weight_before * others.after / others.weight_after
    return _way(here - there, max(here, there) * _NOISE)


def _way(number: float, noise: float) -> int:
    """Tell whether it is above nought or below; what arithmetic alone may have left is neither."""
    return (number > noise) - (number < -noise)


def _of(figures: Iterable[Figure], role: Role) -> list[Figure]:
    return [one for one in figures if one.role == role]


def _whole(figures: Iterable[Figure], role: Role) -> list[Figure]:
    return [one for one in _of(figures, role) if one.is_whole]


def _are_counts(figures: Iterable[Figure]) -> bool:
    said = [number for one in figures for number in (one.before, one.after) if number is not None]
    return all(number >= 0 and number == number.to_integral_value() for number in said)


def _has_nought(figures: Iterable[Figure]) -> bool:
    return any(not one.before or not one.after for one in figures)


def _totals(figures: Sequence[Figure]) -> tuple[Decimal | None, Decimal | None]:
    """Add up whole figures: before, in a time as long as that after, and after."""
    if not figures:
        return None, None
    before = sum((one.led_to_expect for one in figures), Decimal(0))
    return before, sum((one.after or Decimal(0) for one in figures), Decimal(0))


def _net(change: Decimal | None, controls: Sequence[Figure]) -> Decimal | None:
    changes = [one.change for one in controls if one.change is not None]
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


_ANY_LENGTH: Final = Context(prec=400)
"""A reduction of what was hardly expected may be any number of percent."""


def _rounded(percent: Decimal) -> Decimal:
    return percent.quantize(Decimal("0.1"), ROUND_HALF_UP, _ANY_LENGTH)


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
