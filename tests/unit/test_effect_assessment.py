"""Effects: what changed, whether that was wanted, what can be told from chance, and what the figures bear."""

# ruff: noqa: ANN401 -- a figure takes whatever a test says of it

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.codes import CODES
from lifecycle.effect_assessment import (
    REASONS,
    Assessment,
    Figure,
    Measured,
    Role,
    Smallest,
    assess,
    figures_of,
    smallest_reductions,
)
from lifecycle.nouns import empty_values, noun_with
from lifecycle.records import FollowUp
from lifecycle.snapshot import the

ANY = st.decimals(-1_000_000, 1_000_000, places=2)
COUNT = st.integers(min_value=0, max_value=10**12 - 1)
"""Twelve digits are what every door takes."""


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


@pytest.mark.parametrize("count", [500, 501, 10**6])
def test_a_nought_among_many_is_judged_by_the_ratio_however_many_they_are(count: int) -> None:
    """Of more than 500 the exact ratio is not reckoned; half an event for the nought serves."""
    found = counted(own(count, 2 * count), control(0, count))
    swapped = counted(own(0, count), control(count, 2 * count))

    assert (found.verdict, swapped.verdict) == ("fewer", "more")
    assert found.measured is not None
    assert found.measured.lead == "ratio"
    assert found.measured.ratio_ranges is not None
    assert found.measured.ratio_ranges.poisson.high < found.measured.ratio_ranges.dispersed.high < 0.2
    assert "contains_nought" in found.reasons


@pytest.mark.parametrize("after", [1, 10**12 - 1])
def test_counts_as_large_as_any_door_takes_are_judged_with_the_smallest_reduction_told(after: int) -> None:
    most = 10**12 - 1
    months: dict[str, Any] = {"months_before": 1, "months_after": 1200}
    moved = figure("displacement", most, 1, "Centrum", **months)
    beside = figure("displacement_control", 7, 50, "Göta", **months)

    found = counted(own(1, after, **months), control(most, 1, **months), moved, beside)

    assert found.measured is not None
    assert found.measured.smallest_percent is not None
    assert found.measured.smallest_percent > 100


def test_a_learning_partner_is_no_control_and_the_others_decide() -> None:
    both = own(207, 110), control(308, 318), control(300, 100, "Lunden")

    found = counted(*both, partners=("Lunden",))

    assert (found.verdict, found.reasons, found.left_out) == ("fewer", ("learning_partner",), ("Lunden",))
    assert found.measured == counted(*both[:2]).measured


def test_a_learning_partner_is_no_control_of_the_surroundings_either() -> None:
    around = Figure("displacement", "Centrum", Decimal(178), Decimal(157))
    partner = Figure("displacement_control", "Göta", Decimal(150), Decimal(140))
    figures = (own(207, 110), control(308, 318), around)

    found = counted(*figures, partner, partners=("Göta",))

    assert (found.reasons, found.left_out) == (("learning_partner",), ("Göta",))
    assert found.measured == counted(*figures).measured


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
        ((own(207, 110), control(308, 318)), {"partners": ("Norrby",)}, ("learning_partner",)),
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


@pytest.mark.parametrize("left", [0, 1])
def test_an_area_where_all_ended_is_not_told_to_have_more_than_expected(left: int) -> None:
    """499 that became nought, where 600 became 2: more by the difference, fewer by the ratio."""
    ended, mirrored = (
        counted(own(499, left), control(600, 2)),
        counted(own(600, 2), control(499, left)),
    )
    for found in (ended, mirrored):
        assert (found.verdict, "scales_disagree" in found.reasons) == ("unknown", True)
    assert "scales_disagree" not in counted(own(0, 0), control(0, 900)).reasons


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
    assert found.measured.difference.value == pytest.approx(-20)
    assert sized.measured.volume == pytest.approx(308 / 0.9 / (207 / 1.2))
    assert half.measured.difference.value == -107


def measured(*figures: Figure) -> Measured:
    found = counted(*figures).measured
    assert found is not None
    return found


TWO_YEARS: Final[dict[str, Any]] = {"months_before": 24, "months_after": 12}
FIVE_MORE: Final[dict[str, Any]] = {"months_before": 7, "months_after": 12}


def test_a_difference_is_a_count_of_the_treated_area_in_the_time_after_whatever_sizes_are_measured_in() -> (
    None
):
    people: dict[str, Any] = {"size": Decimal(20_000)}
    months: dict[str, Any] = {"months_before": 12, "months_after": 12}
    plain = measured(own(200, 150), control(210, 200))

    for said in (people, months, {**people, **months}):
        weighted = measured(own(200, 150, **said), control(210, 200, **said))
        assert weighted.difference.value == pytest.approx(plain.difference.value)
        assert weighted.difference.standard_error == pytest.approx(plain.difference.standard_error)
        assert weighted.smallest_percent == plain.smallest_percent


def test_a_change_counts_what_was_before_as_of_a_time_as_long() -> None:
    """Fewer in one year than in the two before are no fewer a month."""
    found = counted(own(80, 45, **TWO_YEARS), control(100, 50, **TWO_YEARS))

    assert (found.change, found.change_percent) == (Decimal(5), Decimal("12.5"))
    assert found.towards == "unwanted"
    assert found.control_change_percent == 0
    assert found.months == (24, 12)
    assert figure("treated", "87.55", 90).change == Decimal("2.45")


@pytest.mark.parametrize(("measured_as", "change"), [("count", 5), ("share", -35), ("mean", -35)])
def test_how_long_the_times_are_matters_to_counts_alone(measured_as: str, change: int) -> None:
    said = {"baseline": "80", "value": "45", "measured_as": measured_as, **TWO_YEARS}
    line = the(FollowUp, noun_with("follow_up", UUID(int=0), {**empty_values("follow_up"), **said}))

    assert [one.change for one in figures_of(line)] == [change]


def test_the_smallest_reduction_is_of_times_and_areas_as_long_and_large_as_they_are() -> None:
    """Two years before and one after say more than one of each; how sizes are measured says nothing."""
    once = measured(own(100, 100), control(100, 100))
    longer = measured(own(200, 100, **TWO_YEARS), control(200, 100, **TWO_YEARS))
    larger = measured(own(100, 100, size=Decimal(1)), control(300, 300, size=Decimal(3)))

    assert [one.smallest_percent for one in (once, longer, larger)] == [
        Decimal("71.8"),
        Decimal("61.2"),
        Decimal("57.3"),
    ]


def test_the_smallest_reduction_is_that_of_the_measure_that_decides_with_displacement_in_it() -> None:
    by_difference = measured(own(100, 95), control(100, 100))
    by_ratio = measured(own(50, 48), control(20, 20))
    moved = measured(
        own(100, 95),
        control(100, 100),
        figure("displacement", 100, 100),
        figure("displacement_control", 100, 100),
    )

    assert by_ratio.lead == "ratio"
    assert by_ratio.smallest_percent == Decimal("88.1")  # the scaled difference would say 137 %
    assert (by_difference.smallest_percent, moved.smallest_percent) == (Decimal("71.8"), Decimal("104.5"))


@pytest.mark.parametrize(
    ("treated", "beside"),
    [((0, 0), (300, 200)), ((300, 200), (0, 0)), ((300, 200), (0, 1)), ((0, 1), (300, 200))],
)
def test_an_area_with_nothing_beside_one_with_hundreds_says_neither_fewer_nor_more(
    treated: tuple[int, int], beside: tuple[int, int]
) -> None:
    found = counted(own(*treated), control(*beside))

    assert (found.verdict, found.reasons) == ("by_chance", ("contains_nought", "too_few"))


def test_a_rise_from_nought_beside_a_control_that_has_hardly_any_is_more() -> None:
    assert counted(own(0, 30), control(1, 2)).verdict == "more"


def test_small_counts_have_their_exact_ratio_whatever_they_are_compared_with_and_however_long() -> None:
    year: dict[str, Any] = {"months_before": 12, "months_after": 12}
    plain = measured(own(6, 0), control(20, 21))
    sized = measured(own(6, 0, size=Decimal(2), **year), control(20, 21, size=Decimal(3), **year))
    beside_many = measured(own(6, 0), control(20_000, 21_000))

    assert plain.ratio_ranges == sized.ratio_ranges
    assert all(one.is_exact and one.ratio == 0 for one in (plain, sized, beside_many))
    assert not measured(own(600, 500), control(600, 610)).is_exact


def test_a_control_of_the_displacement_area_of_another_volume_is_scaled_too() -> None:
    """Both fall by a fifth: nothing moved."""
    moved = (figure("displacement", 20, 16), figure("displacement_control", 200, 160))

    assert measured(own(200, 160), control(210, 200), *moved).difference.value == pytest.approx(-30)


def test_what_moved_decides_with_the_rest_and_is_no_quarrel_of_scales() -> None:
    moved = (figure("displacement", 200, 320), figure("displacement_control", 200, 200))
    found = counted(own(200, 100), control(210, 200), *moved)
    scaled = counted(own(200, 100), control(630, 600), *moved)

    assert (found.verdict, found.reasons) == ("by_chance", ())
    assert scaled.measured is not None
    assert (scaled.verdict, scaled.measured.lead) == ("by_chance", "difference")
    assert counted(own(200, 100), control(630, 600)).verdict == "fewer"


def test_a_row_without_figures_takes_no_size_from_the_others() -> None:
    sizes: list[dict[str, Any]] = [{"size": Decimal("1.2")}, {"size": Decimal("0.9")}]
    whole = (own(207, 110, **sizes[0]), control(308, 318, **sizes[1]))

    assert measured(*whole, control(None, 4, "Lunden")) == measured(*whole)
    nowhere: dict[str, Any] = {"size": Decimal(-1)}
    assert measured(own(207, 110, **nowhere), control(308, 318)).difference.value == -107


def test_what_arithmetic_leaves_of_equal_changes_is_no_quarrel_of_scales_or_controls() -> None:
    for before, after in ((3, 2), (3, 3), (3, 7), (3, 9)):
        sizes: list[dict[str, Any]] = [
            {**FIVE_MORE, "size": Decimal("1.1") * times} for times in (1, 3, 5, 7)
        ]
        alike = own(before, after, **sizes[0])
        controls = [
            control(before * times, after * times, **said)
            for times, said in zip((3, 5, 7), sizes[1:], strict=True)
        ]

        assert counted(alike, *controls).reasons == ("too_few",)
        assert all(counted(alike, one).reasons == ("too_few",) for one in controls)


def test_a_series_that_is_all_in_one_month_stops_no_verdict() -> None:
    found = counted(own(5, 0, monthly=(0,) * 11 + (10**6,)), control(8, 7))

    assert found.verdict == "by_chance"


def test_no_value_is_said_of_areas_of_which_none_is_whole() -> None:
    assert counted(own(5, None), own(None, 3), control(8, 7)).reasons == ("no_value",)


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
    others = [
        {**row, **other}
        for other in (
            {"measured_as": "share"},
            {"direction": "higher"},
            *({"baseline": one} for one in ("0", "-5")),
        )
    ]

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
    found = counted(own(before, after), direction=None)

    assert found.change == Decimal(after) - Decimal(before)
    assert found.change_percent == number(percent)


@pytest.mark.parametrize("measured_as", ["share", "mean", None])
def test_shares_and_means_and_what_may_be_one_get_a_difference_only_for_a_percentage_would_be_misread(
    measured_as: str | None,
) -> None:
    rows = ({"area": "Norrby", "before": "36", "after": "35.5"},)
    values = {**empty_values("follow_up"), "measured_as": measured_as, "comparisons": rows}
    values |= {"baseline": "40", "value": "34"}
    figures = figures_of(the(FollowUp, noun_with("follow_up", UUID(int=0), values)))
    found = assess(figures, measured_as=measured_as, direction="lower")

    assert [(one.change, one.change_percent) for one in figures] == [(-6, None), (Decimal("-0.5"), None)]
    assert [found.change, found.net_change] == [-6, Decimal("-5.5")]
    assert (found.change_percent, found.control_change_percent, found.measured) == (None, None, None)


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
