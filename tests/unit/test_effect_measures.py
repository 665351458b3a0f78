"""Measures of an effect: each published figure to its printed digits, and what must hold of any counts."""

from __future__ import annotations

import csv
import math
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.effect_measures import (
    Counts,
    Estimate,
    Ratio,
    difference,
    dispersion_of,
    displacement_quotient,
    exact_rate_ratio,
    rate_ratio,
    smallest_found,
    z_for,
)
from tests.unit.effect_formulas import (
    as_unlike,
    as_unlikely,
    p_one_sided,
    ratio_after,
    smallest_seen,
    weighted_sum,
    z_of,
)

ORACLE = Path(__file__).resolve().parents[1] / "data" / "effect_oracle.csv"
PUBLISHED: Final = tuple(csv.DictReader(ORACLE.read_text("utf-8").splitlines()))

HARM: Final = {"P13-mv": 3, "P13-th": 2, "P13-bu": 5, "P13-rob": 7, "P13-ass": 10}
"""Weights that the source of P14 gives the five kinds of crime of P13."""

Case = dict[str, str]


def number(case: Case, name: str, *, otherwise: float = 1.0) -> float:
    return float(case[name]) if case[name] else otherwise


def counts(case: Case, name: str, area: str) -> Counts:
    size = number(case, f"area_{area}")
    before, after = (number(case, f"time_{when}") * size for when in ("before", "after"))
    return Counts(float(case[f"{name}0"]), float(case[f"{name}1"]), before, after)


def difference_of(case: Case) -> Estimate:
    displaced: tuple[Counts, ...] = ()
    if case["D0"]:
        displaced = (counts(case, "D", "displacement"), counts(case, "DC", "displacement_control"))
    return difference(
        counts(case, "T", "treated"), counts(case, "C", "control"), *displaced, volume=number(case, "k")
    )


def told_of_difference(case: Case) -> float | None:
    if case["method"].startswith("wdd, weighted sum"):
        of = {one["case"]: difference_of(one) for one in PUBLISHED if one["case"] in HARM}
        estimate = weighted_sum([(HARM[name], of[name]) for name in HARM])
    else:
        estimate = difference_of(case)
    dispersion = number(case, "phi")
    interval = estimate.interval(number(case, "confidence", otherwise=0.95), dispersion=dispersion)
    return {
        "wdd": estimate.value,
        "harm": estimate.value,
        "se": estimate.standard_error * math.sqrt(dispersion),
        "z": z_of(estimate),
        "p_one": p_one_sided(estimate),
        "low": interval.low,
        "high": interval.high,
        "displacement": difference(
            counts(case, "D", "displacement"), counts(case, "DC", "displacement_control")
        ).value
        if case["D0"]
        else None,
    }[case["quantity"]]


def told_of_ratio(case: Case) -> float:
    treated, control = counts(case, "T", "treated"), counts(case, "C", "control")
    if "exact" in case["method"]:
        exact = exact_rate_ratio(treated, control)
        assert exact is not None
        return {
            "rirr_conditional": exact.value,
            "low": exact.interval.low,
            "high": exact.interval.high,
            "p_two": as_unlikely(treated, control),
        }[case["quantity"]]
    ratio = rate_ratio(treated, control)
    assert ratio is not None
    return told_of_logs(ratio, case["quantity"])


def told_of_logs(ratio: Ratio, quantity: str, *, errors: float | None = None) -> float:
    interval = ratio.interval()
    if errors is not None:
        low, high = (math.exp(ratio.log + side * errors * ratio.standard_error) for side in (-1, 1))
    else:
        low, high = interval.low, interval.high
    return {
        "log_rirr": ratio.log,
        "log_irr": ratio.log,
        "se_log": ratio.standard_error,
        "rirr": ratio.value,
        "irr": ratio.value,
        "res": 1 / ratio.value,
        "low": low,
        "high": high,
    }[quantity]


def told_after(case: Case) -> float:
    ratio = ratio_after(float(case["T1"]), float(case["C1"]))
    assert ratio is not None
    return told_of_logs(ratio, case["quantity"], errors=2)  # the sheet counts two errors, not 1.96


def told_of_displacement(case: Case) -> float | None:
    told = displacement_quotient(*(counts(case, *of) for of in AREAS))
    assert told is not None
    return {
        "success": told.success,
        "buffer": told.buffer,
        "wdq": told.quotient,
        "gross": told.gross,
        "net": told.net,
        "tne": told.total,
    }[case["quantity"]]


AREAS: Final = (("T", "treated"), ("C", "control"), ("D", "displacement"))


def told_of_chance(case: Case) -> float:
    return as_unlike(int(case["T1"]), int(case["C1"]))


def told_of_smallest(case: Case) -> float:
    mean = float(case["T0"])
    if case["method"].startswith("smallest change"):
        return smallest_seen([mean] * 4)
    if case["method"].startswith("one-sided"):
        return smallest_seen([mean] * 4, 0.9)
    found = smallest_found(mean)
    return found / mean * 100 if case["quantity"] == "mde_percent" else found


TOLD: Final[dict[str, Callable[[Case], float | None]]] = {
    "wdd": told_of_difference,
    "rirr": told_of_ratio,
    "relative": told_of_ratio,
    "irr,": told_after,
    "wdq": told_of_displacement,
    "wdq,": told_of_displacement,
    "e-test,": told_of_chance,
    "smallest": told_of_smallest,
    "the": told_of_smallest,
    "one-sided": told_of_smallest,
    "wdd,": told_of_difference,
    "rirr,": told_of_ratio,
}
"""First word of a method -> what the product says of it, or would by its own measures."""


def called(place: int, case: Case) -> str:
    return f"{place} {case['case']} {case['quantity']}"


@pytest.mark.parametrize("case", PUBLISHED, ids=[called(*one) for one in enumerate(PUBLISHED, start=2)])
def test_a_published_figure_is_told_to_its_printed_digits(case: Case) -> None:
    told = TOLD[case["method"].split()[0]](case)

    assert told is not None
    printed = case["expected"]
    decimals = len(printed.partition(".")[2])
    if decimals > 9:
        assert told == pytest.approx(float(printed), rel=1e-7, abs=1e-12)
    else:
        assert abs(told - float(printed)) <= 0.5000001 * 10**-decimals


# ---- what must hold of any counts --------------------------------------------------------------------------

SOME = st.integers(min_value=0, max_value=60)
ANY = st.integers(min_value=0, max_value=10**9)


def pair(before: int, after: int) -> Counts:
    return Counts(float(before), float(after))


@given(ANY, ANY, ANY, ANY, st.integers(min_value=1, max_value=1000))
def test_counts_a_times_as_many_differ_a_times_as_much(
    t0: int, t1: int, c0: int, c1: int, times: int
) -> None:
    once = difference(pair(t0, t1), pair(c0, c1))
    often = difference(pair(t0 * times, t1 * times), pair(c0 * times, c1 * times))

    assert often.value == pytest.approx(once.value * times)
    assert often.standard_error == pytest.approx(once.standard_error * math.sqrt(times))


@given(ANY, ANY, ANY, ANY)
def test_treated_and_control_exchanged_say_the_opposite(t0: int, t1: int, c0: int, c1: int) -> None:
    one, other = difference(pair(t0, t1), pair(c0, c1)), difference(pair(c0, c1), pair(t0, t1))
    assert (one.value, one.standard_error) == pytest.approx((-other.value, other.standard_error))

    ratio, opposite = rate_ratio(pair(t0, t1), pair(c0, c1)), rate_ratio(pair(c0, c1), pair(t0, t1))
    assert (ratio is None) == (opposite is None) == (0 in (t0, t1, c0, c1))
    if ratio is not None and opposite is not None:
        assert ratio.log == pytest.approx(-opposite.log, abs=1e-9)


@given(SOME, SOME, SOME, SOME)
def test_the_exact_ratio_exchanged_is_the_inverse(t0: int, t1: int, c0: int, c1: int) -> None:
    one = exact_rate_ratio(pair(t0, t1), pair(c0, c1))
    other = exact_rate_ratio(pair(c0, c1), pair(t0, t1))

    assert (one is None) == (other is None)
    if one is None or other is None:
        return
    inverse = [math.inf if end == 0 else 1 / end for end in (other.interval.high, other.interval.low)]
    assert [one.interval.low, one.interval.high] == pytest.approx(inverse, rel=1e-6)
    assert one.interval.low <= one.value <= one.interval.high


@given(st.tuples(*[SOME] * 8))
def test_two_halves_of_a_period_differ_together_as_the_whole_does(of: tuple[int, ...]) -> None:
    halves = [difference(pair(*of[at : at + 2]), pair(*of[at + 2 : at + 4])) for at in (0, 4)]
    whole = difference(pair(of[0] + of[4], of[1] + of[5]), pair(of[2] + of[6], of[3] + of[7]))

    together = weighted_sum([(1.0, one) for one in halves])
    assert (together.value, together.standard_error) == pytest.approx((whole.value, whole.standard_error))


@given(ANY, ANY, ANY, ANY, st.floats(min_value=1, max_value=50))
def test_the_wider_dispersion_holds_the_narrower_interval(
    t0: int, t1: int, c0: int, c1: int, dispersion: float
) -> None:
    estimate = difference(pair(t0, t1), pair(c0, c1))
    narrow, wide = estimate.interval(), estimate.interval(dispersion=dispersion)

    assert wide.low <= narrow.low <= estimate.value <= narrow.high <= wide.high


@given(ANY, ANY, ANY, ANY, ANY, ANY)
def test_no_counts_however_many_or_few_stop_a_measure(
    t0: int, t1: int, c0: int, c1: int, d0: int, d1: int
) -> None:
    treated, control, buffer = pair(t0, t1), pair(c0, c1), pair(d0, d1)
    estimate = difference(treated, control, buffer, control)
    told = displacement_quotient(treated, control, buffer)

    assert math.isfinite(estimate.value)
    assert math.isfinite(estimate.standard_error)
    assert (z_of(estimate) is None) == (estimate.standard_error == 0)
    assert told is None or told.quotient is None or told.success < 0
    assert 0 <= as_unlike(t0, t1) <= 1
    assert smallest_found(t0) >= 0


@given(SOME, st.floats(min_value=1, max_value=9))
def test_what_would_be_found_solves_its_equation(mean: int, dispersion: float) -> None:
    found = smallest_found(mean, dispersion=dispersion)

    reach = (z_for(0.95) + z_for(0.6)) * math.sqrt(dispersion * (4 * mean - found))
    assert found == pytest.approx(reach, rel=1e-6, abs=1e-6)


def test_a_displacement_area_without_a_control_of_its_own_counts_for_nothing() -> None:
    with pytest.raises(ValueError, match="control of its own"):
        difference(pair(20, 10), pair(20, 20), pair(5, 9))


def test_a_series_too_short_or_empty_has_no_dispersion_and_an_even_one_that_of_poisson() -> None:
    assert dispersion_of([4.0] * 11) is None
    assert dispersion_of([0.0] * 12) is None
    assert dispersion_of([4.0] * 12) == 1
    assert dispersion_of([0.0, 8.0] * 6) == pytest.approx(16 * 12 / 4 / 11)


def test_a_table_that_can_say_nothing_has_no_exact_ratio() -> None:
    assert exact_rate_ratio(pair(0, 0), pair(8, 7)) is None
    assert exact_rate_ratio(pair(6, 0), pair(8, 0)) is None
    assert exact_rate_ratio(pair(0, 6), pair(0, 8)) is None
