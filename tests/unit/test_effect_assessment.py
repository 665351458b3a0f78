"""Effects: what changed, whether that was wanted, what can be told from chance, and what the figures bear."""

# ruff: noqa: ANN401 -- a figure takes whatever a test says of it

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.codes import CODES
from lifecycle.effect_assessment import (
    REASONS,
    Assessment,
    Figure,
    Role,
    Smallest,
    assess,
    smallest_reductions,
)

ANY = st.decimals(-1_000_000, 1_000_000, places=2)
COUNT = st.integers(min_value=0, max_value=10**7)


def number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def figure(role: Role, before: object, after: object, area: str = "", **said: Any) -> Figure:
    first, last = (None if one is None else Decimal(str(one)) for one in (before, after))
    return Figure(role, area, first, last, **said)


def own(before: object, after: object, **said: Any) -> Figure:
    return figure("treated", before, after, **said)


def control(before: object, after: object, area: str = "Norrby", **said: Any) -> Figure:
    return figure("control", before, after, area, **said)


def counted(*figures: Figure, **said: Any) -> Assessment:
    return assess(figures, **{"measured_as": "count", "direction": "lower", **said})


def test_a_reduction_beyond_chance_is_said_and_its_wider_range_decides() -> None:
    found = counted(own(207, 110), control(308, 318))

    assert (found.verdict, found.towards, found.reasons) == ("fewer", "wanted", ())
    assert found.measured is not None
    assert found.measured.lead == "difference"
    assert found.measured.difference.value == -107
    ranges = found.measured.difference_ranges
    assert ranges.wider == ranges.dispersed
    assert ranges.dispersed.low < ranges.poisson.low < ranges.poisson.high < ranges.dispersed.high < 0


def test_what_poisson_alone_would_call_a_success_is_chance_where_crime_varies_as_it_does() -> None:
    """False alarms: one in six with twice the variance and a Poisson error (effects.md)."""
    found = counted(own(100, 62), control(100, 102))

    assert found.measured is not None
    assert found.measured.difference_ranges.poisson.high < 0
    assert found.verdict == "by_chance"


def test_a_series_says_how_much_counts_vary_where_there_is_one() -> None:
    even = tuple([17, 18] * 6)
    found = counted(own(207, 150, monthly=even), control(230, 235))
    usual = counted(own(207, 150), control(230, 235))

    assert found.measured is not None
    assert usual.measured is not None
    assert (found.measured.dispersion, found.measured.is_usual_dispersion) == (1, False)
    assert (usual.measured.dispersion, usual.measured.is_usual_dispersion) == (2, True)
    assert (found.verdict, usual.verdict) == ("fewer", "by_chance")


def test_both_fall_alike_and_a_control_three_times_as_large_shows_no_effect() -> None:
    """Counts alone say +20 (effects.md)."""
    found = counted(own(50, 40), control(150, 120))

    assert found.measured is not None
    assert found.measured.lead == "ratio"
    assert found.measured.volume == 3
    assert found.measured.difference.value == pytest.approx(0)
    assert found.measured.ratio == pytest.approx(1)
    assert found.verdict == "by_chance"


@pytest.mark.parametrize(
    ("figures", "said", "reasons"),
    [
        ((own(None, 30), control(50, 50)), {}, ("no_baseline",)),
        ((own(40, None), control(50, 50)), {}, ("no_value",)),
        ((own(40, 30), control(50, 50)), {"measured_as": None}, ("kind_unsaid",)),
        ((own(40, 30), control(50, 50)), {"measured_as": "share"}, ("not_counts",)),
        ((own(40, 30), control(50, 50)), {"measured_as": "mean"}, ("not_counts",)),
        ((own("40.5", 30), control(50, 50)), {}, ("not_counts",)),
        ((own(40, 30), control(50, -1)), {}, ("not_counts",)),
        ((own(40, 30),), {}, ("no_control",)),
        ((own(40, 30), control(50, None)), {}, ("no_control_figures",)),
        ((own(100, 90), control(149, 138)), {}, ("scales_disagree",)),
        ((own(100, 60), control(100, 90), control(100, 20, "Lunden")), {}, ("controls_disagree",)),
    ],
)
def test_a_verdict_that_cannot_be_given_says_why(
    figures: tuple[Figure, ...], said: dict[str, Any], reasons: tuple[str, ...]
) -> None:
    found = counted(*figures, **said)

    assert (found.verdict, found.reasons) == ("unknown", reasons)


@pytest.mark.parametrize(
    ("figures", "said", "reasons"),
    [
        ((own(207, 110), control(308, 318)), {"was_done": False}, ("no_intervention",)),
        ((own(6, 0), control(8, 7)), {}, ("contains_nought", "too_few")),
        ((own(5, 3), control(5, 5)), {}, ("too_few",)),
    ],
)
def test_what_makes_a_verdict_doubtful_stands_beside_it(
    figures: tuple[Figure, ...], said: dict[str, Any], reasons: tuple[str, ...]
) -> None:
    found = counted(*figures, **said)

    assert found.verdict != "unknown"
    assert found.reasons == reasons


def test_several_controls_are_one_together_and_each_is_told() -> None:
    found = counted(own(200, 100), control(190, 200), control(210, 208, "Lunden"))

    assert found.measured is not None
    assert found.measured.volume == 2
    assert found.measured.difference.value == -104
    spread = [(one.area, one.difference) for one in found.measured.against]
    assert spread == [("Norrby", -110), ("Lunden", -98)]


def test_a_displacement_area_counts_only_beside_a_control_of_its_own() -> None:
    alone = counted(own(207, 110), control(308, 318), figure("displacement", 178, 157))
    both = counted(
        own(207, 110),
        control(308, 318),
        figure("displacement", 178, 157),
        figure("displacement_control", 150, 140),
    )

    assert alone.measured is not None
    assert both.measured is not None
    assert (alone.measured.difference.value, both.measured.difference.value) == (-107, -118)
    assert alone.measured.displacement is not None
    assert alone.measured.displacement.quotient == pytest.approx(0.2581856883)


def test_months_count_where_they_are_said_and_size_where_every_area_says_it() -> None:
    years: dict[str, Any] = {"months_before": 24, "months_after": 12}
    found = counted(own(80, 20, **years), control(100, 50, **years))
    sized = counted(own(207, 110, size=Decimal("1.2")), control(308, 318, size=Decimal("0.9")))
    half = counted(own(207, 110, size=Decimal("1.2")), control(308, 318))

    assert found.measured is not None
    assert sized.measured is not None
    assert half.measured is not None
    assert found.measured.difference.value * 12 == pytest.approx(-20)
    assert sized.measured.volume == pytest.approx(308 / 0.9 / (207 / 1.2))
    assert half.measured.difference.value == -107


def test_shares_and_means_get_a_difference_and_nothing_of_chance() -> None:
    """Kålltorp-Torpa-Björkekärr and two areas beside it, how many feel safe, Göteborg."""
    found = counted(own(87, 92), control(80, 90), control("80.5", 83, "Lunden"), measured_as="share")

    assert found.measured is None
    assert found.net_change == Decimal("-1.25")
    assert (found.verdict, found.reasons) == ("unknown", ("not_counts",))


@pytest.mark.parametrize(
    ("baseline", "usual", "at_best"), [("25", 130, 97), ("50", 97, 72), ("100", 72, 52), ("400", 38, 27)]
)
def test_the_smallest_reduction_that_a_count_can_show_is_told_before_the_work(
    baseline: str, usual: int, at_best: int
) -> None:
    row = {"name": "anmälda rån", "measured_as": "count", "direction": "lower", "baseline": baseline}
    others = [{**row, "measured_as": "share"}, {**row, "direction": "higher"}, {**row, "baseline": "0"}]

    assert list(smallest_reductions([row, *others])) == [Smallest("anmälda rån", usual, at_best)]


@pytest.mark.parametrize(
    ("direction", "before", "after", "towards"),
    [
        ("lower", "87", "80", "wanted"),
        ("lower", "80", "87", "unwanted"),
        ("higher", "87", "92", "wanted"),
        ("higher", "92", "87", "unwanted"),
        ("lower", "87", "87.0", "unchanged"),
        ("higher", "87", "87", "unchanged"),
        ("none_wanted", "87", "87", "unchanged"),
        ("none_wanted", "80", "87", "unknown"),
        (None, "80", "87", "unknown"),
        (None, "80", "80", "unchanged"),
    ],
)
def test_a_change_is_wanted_or_not_by_the_direction_that_was_asked_for(
    direction: str | None, before: str, after: str, towards: str
) -> None:
    assert counted(own(before, after), direction=direction).towards == towards


@pytest.mark.parametrize(
    ("before", "after", "percent"),
    [
        ("200", "150", "-25.0"),
        ("3", "4", "33.3"),
        ("3", "5", "66.7"),
        ("2000", "2001", "0.1"),
        ("2000", "1999", "-0.1"),
        ("87", "87", "0.0"),
        ("0", "5", None),
        ("0", "0", None),
        ("-10", "-5", "50.0"),
        ("-10", "-15", "-50.0"),
    ],
)
def test_a_change_in_percent_is_of_the_baseline_to_one_decimal(
    before: str, after: str, percent: str | None
) -> None:
    found = counted(own(before, after), measured_as="mean", direction=None)

    assert found.change == Decimal(after) - Decimal(before)
    assert found.change_percent == number(percent)


@given(ANY, ANY, st.sampled_from(CODES["direction"]), st.sampled_from(CODES["measured_as"]))
def test_the_percentage_never_points_the_other_way(
    before: Decimal, after: Decimal, direction: str, measured_as: str
) -> None:
    found = counted(own(before, after), measured_as=measured_as, direction=direction)

    assert found.change is not None
    assert found.change_percent is None or found.change_percent * found.change >= 0
    assert set(found.reasons) <= set(REASONS)


@given(ANY, ANY)
def test_what_is_wanted_lower_is_unwanted_where_higher_is_wanted(before: Decimal, after: Decimal) -> None:
    lower = counted(own(before, after), direction="lower").towards
    higher = counted(own(after, before), direction="higher").towards

    assert lower == higher


@given(COUNT, COUNT, COUNT, COUNT, st.booleans())
def test_no_counts_stop_a_verdict_and_none_is_without_its_reason(
    t0: int,
    t1: int,
    c0: int,
    c1: int,
    was_done: bool,  # noqa: FBT001 -- drawn by hypothesis
) -> None:
    found = counted(own(t0, t1), control(c0, c1), was_done=was_done)

    assert found.verdict != "unknown" or found.reasons
    assert ("contains_nought" in found.reasons) == (0 in (t0, t1, c0, c1))
    assert ("no_intervention" in found.reasons) == (not was_done)
    swapped = counted(own(c0, c1), control(t0, t1), was_done=was_done)
    opposite = {"fewer": "more", "more": "fewer"}
    if found.measured is not None and found.measured.volume == 1:
        assert swapped.verdict == opposite.get(found.verdict, found.verdict)
