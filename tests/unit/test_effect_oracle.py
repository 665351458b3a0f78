"""The measures of an effect beside an independent library's, on tables drawn at random.

scipy and statsmodels are imported when a test asks them, not when tests are collected: it takes two seconds.
"""

# ruff: noqa: PLC0415 -- see above

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from lifecycle.effect_measures import (
    Counts,
    difference,
    dispersion_of,
    exact_rate_ratio,
    rate_ratio,
)
from tests.unit.effect_formulas import as_unlike, as_unlikely

FEW = settings(max_examples=10, deadline=None)
SOME = st.integers(min_value=1, max_value=300)
OR_NONE = st.integers(min_value=0, max_value=40)
WEIGHT = st.sampled_from([0.5, 1.0, 1.5, 2.0, 12.0])
FOUR = st.tuples(SOME, SOME, SOME, SOME)


@dataclass(frozen=True)
class Fitted:
    """What a generalised linear model of Poisson counts makes of a contrast of its coefficients."""

    value: float
    standard_error: float
    low: float
    high: float


def fitted(
    counted: Sequence[int],
    rows: Sequence[Sequence[float]],
    contrast: Sequence[float],
    *,
    link: str,
    offsets: Sequence[float] | None = None,
    dispersion: float = 1.0,
) -> Fitted:
    from scipy.linalg import solve
    from statsmodels.genmod.families import Poisson, links
    from statsmodels.genmod.generalized_linear_model import GLM
    from statsmodels.tools.sm_exceptions import DomainWarning, PerfectSeparationWarning

    with warnings.catch_warnings():
        # The identity link allows means below nought. A model with as many coefficients as counts fits
        # perfectly and has no degree of freedom left, by which a scale is divided that nobody asks for.
        warnings.simplefilter("ignore", DomainWarning)
        warnings.simplefilter("ignore", PerfectSeparationWarning)
        warnings.filterwarnings("ignore", "(divide by zero|invalid value)", RuntimeWarning, "statsmodels")
        family = Poisson(links.Identity() if link == "identity" else links.Log())
        start = solve(rows, counted) if link == "identity" else None
        found = GLM(counted, rows, family=family, offset=offsets).fit(
            start_params=start, scale=dispersion, tol=1e-14
        )
    told = found.t_test([contrast])
    low, high = told.conf_int()[0]
    return Fitted(told.effect.item(), told.sd.item(), low.item(), high.item())


@FEW
@given(FOUR, st.tuples(WEIGHT, WEIGHT, WEIGHT), st.sampled_from([1.0, 0.25, 3.0]), st.floats(1, 5))
def test_a_difference_is_that_of_a_poisson_model_with_identity_link(
    four: tuple[int, ...], weights: tuple[float, ...], volume: float, dispersion: float
) -> None:
    before, after, size = weights
    rows = [
        [before, 0, 0, 0],
        [after, 0, after, after],
        [0, before * size * volume, 0, 0],
        [0, after * size * volume, after * size * volume, 0],
    ]
    library = fitted(four, rows, [0, 0, 0, 1], link="identity", dispersion=dispersion)
    ours = difference(
        Counts(four[0], four[1], before, after),
        Counts(four[2], four[3], before * size, after * size),
        volume=volume,
    )

    assert ours.value == pytest.approx(library.value, abs=1e-6)
    assert ours.standard_error * math.sqrt(dispersion) == pytest.approx(library.standard_error)
    reach = ours.interval(dispersion=dispersion)
    assert (reach.low, reach.high) == pytest.approx((library.low, library.high), abs=1e-6)


@FEW
@given(FOUR, FOUR, st.sampled_from([1.0, 4.0]), st.sampled_from([1.0, 0.5, 3.0]))
def test_a_difference_with_displacement_is_the_sum_of_two_in_one_model(
    four: tuple[int, ...], moved: tuple[int, ...], volume: float, far: float
) -> None:
    area, none = [[1.0, 0, 0, 0], [1.0, 0, 1, 1]], [0.0] * 4
    near = [*area, [0, volume, 0, 0], [0, volume, volume, 0]]
    away = [*area, [0, far, 0, 0], [0, far, far, 0]]
    rows = [*([*one, *none] for one in near), *([*none, *one] for one in away)]
    library = fitted([*four, *moved], rows, [0, 0, 0, 1, 0, 0, 0, 1], link="identity")
    areas = [Counts(one[at], one[at + 1]) for one in (four, moved) for at in (0, 2)]
    ours = difference(areas[0], areas[1], areas[2], areas[3], volume=volume, displacement_volume=far)

    assert ours.value == pytest.approx(library.value, abs=1e-6)
    assert ours.standard_error == pytest.approx(library.standard_error)


@FEW
@given(FOUR, st.tuples(WEIGHT, WEIGHT, WEIGHT, WEIGHT), st.floats(1, 5))
def test_a_rate_ratio_is_that_of_a_poisson_model_with_log_link(
    four: tuple[int, ...], weights: tuple[float, ...], dispersion: float
) -> None:
    rows = [[1, 1, 0, 0], [1, 1, 1, 1], [1, 0, 0, 0], [1, 0, 1, 0]]
    offsets = [math.log(one) for one in weights]
    library = fitted(four, rows, [0, 0, 0, 1], link="log", offsets=offsets, dispersion=dispersion)
    ours = rate_ratio(
        Counts(four[0], four[1], weights[0], weights[1]), Counts(four[2], four[3], weights[2], weights[3])
    )

    assert ours is not None
    assert ours.log == pytest.approx(library.value, abs=1e-6)
    assert ours.standard_error * math.sqrt(dispersion) == pytest.approx(library.standard_error, rel=1e-5)
    reach = ours.interval(dispersion=dispersion)
    assert [math.log(reach.low), math.log(reach.high)] == pytest.approx([library.low, library.high], abs=1e-5)


@FEW
@given(OR_NONE, OR_NONE, OR_NONE, OR_NONE)
def test_an_exact_ratio_is_the_conditional_odds_ratio_and_its_p_that_of_fisher(
    t0: int, t1: int, c0: int, c1: int
) -> None:
    from scipy.stats import fisher_exact
    from scipy.stats.contingency import odds_ratio

    ours = exact_rate_ratio(Counts(t0, t1), Counts(c0, c1))
    assert (ours is None) == (0 in (t0 + t1, c0 + c1, t0 + c0, t1 + c1))
    assume(ours is not None)
    assert ours is not None
    table = [[t1, t0], [c1, c0]]
    library = odds_ratio(table, kind="conditional")
    reach = library.confidence_interval(0.95)

    assert ours.value == pytest.approx(library.statistic, rel=1e-5)
    assert (ours.interval.low, ours.interval.high) == pytest.approx((reach.low, reach.high), rel=1e-5)
    assert as_unlikely(Counts(t0, t1), Counts(c0, c1)) == pytest.approx(fisher_exact(table).pvalue, rel=1e-6)


@FEW
@given(OR_NONE, st.integers(min_value=0, max_value=400))
def test_two_counts_are_as_unlike_as_the_e_test_has_it(first: int, second: int) -> None:
    from scipy.stats import poisson_means_test

    assume(
        first != second
    )  # of two that are alike scipy leaves out that both may be nought: it says less than 1
    library = poisson_means_test(first, 1, second, 1).pvalue

    assert as_unlike(first, second) == pytest.approx(library, rel=1e-4, abs=1e-9)


@FEW
@given(st.lists(st.integers(min_value=0, max_value=90), min_size=12, max_size=48))
def test_the_dispersion_of_a_series_is_that_of_pearson_and_at_least_one(monthly: list[int]) -> None:
    from statsmodels.genmod.families import Poisson
    from statsmodels.genmod.generalized_linear_model import GLM

    assume(any(monthly))
    found = GLM(monthly, [[1.0]] * len(monthly), family=Poisson()).fit()

    assert dispersion_of(monthly) == pytest.approx(max(1.0, found.pearson_chi2 / found.df_resid))
