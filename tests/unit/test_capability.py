"""The arithmetic of capabilities (Part E): the source's own figures, and what holds of any plan."""

from __future__ import annotations

from dataclasses import fields, replace
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lifecycle.capability import HIGHEST_LEVEL, MOST, Map, Tables
from lifecycle.codes import DIMENSIONS
from lifecycle.fields import Row
from tests import sorsele

SOME = settings(max_examples=40, deadline=None)
NAMES = ("Trygghet", "Kommunikation", "Arbetsmiljö", "Styrning")
AIMS = ("HME", "Sjukfrånvaro")


def map_of(tables: Tables) -> Map:
    return Map.of({one.name: getattr(tables, one.name) for one in fields(tables)})


def rated(name: str, *levels: tuple[int, int]) -> tuple[Row, ...]:
    return tuple(
        {"capability": name, "dimension": one, "level_now": str(now), "level_target": str(target)}
        for one, (now, target) in zip(DIMENSIONS, levels, strict=False)
    )


def package(capability: str, dimension: str, number: int, activity: str = "", aim: str = "HME") -> Row:
    said = {"sub_goal": aim, "capability": capability, "dimension": dimension, "package": str(number)}
    return said | ({"activity": activity} if activity else {})


LEVELS = st.tuples(st.integers(0, HIGHEST_LEVEL), st.integers(0, HIGHEST_LEVEL))
STATED = st.integers(0, 100).map(str)


@st.composite
def plans(draw: st.DrawFn) -> Tables:
    """Any plan: rated wholly or in part, stated or not, with packages anywhere."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, unique=True))
    sizes = {one: draw(st.sampled_from((0, 3, len(DIMENSIONS), len(DIMENSIONS)))) for one in names}
    return Tables(
        sub_goals=tuple({"sub_goal": one} for one in AIMS),
        capabilities=tuple(
            {"capability": one} | ({"stated": draw(STATED)} if draw(st.booleans()) else {}) for one in names
        ),
        ratings=tuple(row for one in names for row in rated(one, *(draw(LEVELS) for _ in range(sizes[one])))),
        supports=tuple(
            {"capability": one, "sub_goal": aim} for one in names for aim in AIMS if draw(st.booleans())
        ),
        packages=tuple(
            package(one, draw(st.sampled_from(DIMENSIONS)), number, draw(st.sampled_from(("", "x", "y"))))
            for one in names
            for number in range(1, draw(st.integers(1, 4)))
        ),
    )


# ---- the source's own figures ----


def of_sorsele() -> Map:
    return Map.of(sorsele.tables().values)


@pytest.mark.parametrize("row", sorsele.expected(), ids=lambda row: row["capability"])
def test_each_figure_of_sorsele_is_what_a_right_program_reckons(row: dict[str, str]) -> None:
    [one] = (one for one in of_sorsele().ranked if one.capability.name == row["capability"])
    r_gap = one.capability.r_gap

    def written(number: object) -> str:
        return "" if number is None else str(number)

    assert {
        "sum_now": written(r_gap.sum_now),
        "sum_target": written(r_gap.sum_target),
        "gap": written(r_gap.gap),
        "r_gap_computed_percent": written(r_gap.computed),
        "r_gap_stated_percent": written(r_gap.stated),
        "stated_minus_computed": written(r_gap.deviation),
        "verdict": r_gap.verdict,
        "rank_computed_of_7": written(one.computed),
        "rank_stated_of_7": written(one.stated),
    } == {name: value for name, value in row.items() if name != "capability"}


def test_the_holes_of_sorseles_document_are_found_each_by_its_kind() -> None:
    found = of_sorsele()

    assert {one.name: int(one.r_gap.deviation or 0) for one in found.deviating} == {
        "Trygghet": -8,
        "Brottsförebyggande": -4,
        "Ersättning och förmåner": 2,
    }
    assert [one.name for one in found.unchecked] == [
        "Innovationshantering",
        "Leveransuppföljning",
        "Fel och incidentplanering",
    ]
    assert [(one.name, goal.text) for one, goal in found.goals_without_package] == [
        ("Brottsförebyggande", "en förebyggande process i organisationen"),
        ("Brottsförebyggande", "nöjda och trygga medborgare och medarbetare"),
    ]
    assert [(one.capability, one.dimension, next_one) for one, next_one in found.empty_first_packages] == [
        ("Brottsförebyggande", "information", 2),
        ("Trygghet", "technology", 2),
        ("Trygghet", "steering", 2),
    ]
    lacking = ["Kommunikation", "Råd och stöd i juridiska frågor"]
    assert [one.name for _, one in found.supporters_without_content] == lacking
    assert [one.name for one, _ in found.gaps_without_package] == lacking
    assert [one.name for one in found.sub_goals_not_worked_out] == ["HME", "Sjukfrånvaro"]
    assert {one.name: one.open_parts for one in found.incomplete if len(one.open_parts) != 1} == {
        **dict.fromkeys(
            ("Bemanningsplanering", "Ersättning och förmåner", *lacking), ("goals", "information")
        ),
        **dict.fromkeys(
            ("Innovationshantering", "Leveransuppföljning", "Fel och incidentplanering"),
            ("maturity", "goals", "information"),
        ),
    }


def test_each_sub_goal_of_sorsele_has_as_many_supporters_as_the_matrix_marks() -> None:
    assert {one.name: len(one.capabilities) for one in of_sorsele().sub_goals} == {
        "HME": 8,
        "Våld som arbetsgivarfråga": 5,
        "Sjukfrånvaro": 6,
    }
    assert [(one.dimension, one.gap) for one in of_sorsele().dimensions] == [
        *(("organisation", 13), ("process", 13), ("technology", 14), ("information", 9), ("steering", 14)),
    ]


# ---- what holds of any plan ----


@SOME
@given(plans())
def test_r_gap_is_a_share_of_the_most_and_is_counted_of_a_whole_rating_only(tables: Tables) -> None:
    for one in map_of(tables).capabilities:
        whole = len(one.ratings) == len(DIMENSIONS)
        assert (one.r_gap.computed is not None) is whole
        assert (one.r_gap.verdict == "not_assessed") is not whole
        assert all(rating.gap >= 0 for rating in one.ratings.values())
        if one.r_gap.computed is not None:
            assert 0 <= one.r_gap.computed <= 100
            assert one.r_gap.computed * MOST == 100 * sum(each.gap for each in one.ratings.values())
        if one.r_gap.deviation is not None:
            assert one.r_gap.stated == (one.r_gap.computed or 0) + one.r_gap.deviation
            assert (one.r_gap.verdict == "deviates") is (one.r_gap.deviation != 0)


@SOME
@given(plans(), st.randoms(use_true_random=False))
def test_the_order_of_rows_and_the_case_of_letters_change_no_figure(tables: Tables, chance: Random) -> None:
    def shuffled(rows: tuple[Row, ...]) -> tuple[Row, ...]:
        return tuple(chance.sample(rows, len(rows)))

    other = replace(
        tables,
        ratings=tuple({**row, "capability": row["capability"].upper()} for row in shuffled(tables.ratings)),
        supports=shuffled(tables.supports),
    )
    places = [
        {one.capability.name: (one.computed, one.capability.r_gap) for one in map_of(each).ranked}
        for each in (other, tables)
    ]
    assert places[0] == places[1]
    assert map_of(other).dimensions == map_of(tables).dimensions


@SOME
@given(plans())
def test_the_largest_gap_comes_first_and_what_cannot_be_counted_last(tables: Tables) -> None:
    ranked = map_of(tables).ranked
    gaps = [one.capability.r_gap.computed for one in ranked]
    counted = [gap for gap in gaps if gap is not None]

    assert gaps[: len(counted)] == sorted(counted, reverse=True)
    assert {one.capability.name for one in ranked} == {one["capability"] for one in tables.capabilities}
    for one in ranked:
        if one.computed is not None:
            assert one.computed == 1 + sum(gap > (one.capability.r_gap.computed or 0) for gap in counted)


@SOME
@given(plans())
def test_filling_the_first_package_closes_its_hole_and_opens_none(tables: Tables) -> None:
    before = map_of(tables)
    for hole, _ in before.empty_first_packages:
        filled = package(hole.capability, hole.dimension, 1, "now something", hole.sub_goal)
        after = map_of(replace(tables, packages=(*tables.packages, filled)))
        left = {(one.capability, one.dimension) for one, _ in after.empty_first_packages}
        assert (hole.capability, hole.dimension) not in left
        assert left < {(one.capability, one.dimension) for one, _ in before.empty_first_packages}
        lacking = {one.name for _, one in before.supporters_without_content}
        assert {one.name for _, one in after.supporters_without_content} <= lacking


@SOME
@given(plans())
def test_reaching_every_target_leaves_no_gap_and_no_hole_of_gaps(tables: Tables) -> None:
    reached = tuple({**row, "level_now": row["level_target"]} for row in tables.ratings)
    found = map_of(replace(tables, ratings=reached))

    assert all(one.r_gap.gap in (None, 0) for one in found.capabilities)
    assert found.gaps_without_package == ()
    assert sum(one.gap for one in found.dimensions) == 0


def test_what_is_above_its_target_does_not_make_up_for_what_is_below() -> None:
    [one] = map_of(Tables(ratings=rated("Trygghet", (5, 1), (1, 5), (3, 3), (3, 3), (3, 3)))).capabilities

    assert (one.r_gap.gap, one.r_gap.computed) == (4, Decimal(16))


def test_a_stated_figure_says_which_sum_of_gaps_it_would_be_whole_or_not() -> None:
    found = {one.name: one.r_gap.stated_as_gap for one in of_sorsele().capabilities}

    assert found["Innovationshantering"] == 10
    assert found["Ersättning och förmåner"] == Decimal("5.5")


def test_a_goal_is_without_package_only_where_a_sub_goal_that_it_serves_is_worked_out() -> None:
    tables = Tables(
        sub_goals=({"sub_goal": "HME"}, {"sub_goal": "Sjukfrånvaro"}),
        supports=(
            {"capability": "Trygghet", "sub_goal": "HME"},
            {"capability": "Styrning", "sub_goal": "Sjukfrånvaro"},
        ),
        capability_goals=(
            {"capability": "Trygghet", "dimension": "process", "goal": "roller", "package": "1"},
            {"capability": "Trygghet", "dimension": "process", "goal": "beredskap"},
            {"capability": "Trygghet", "dimension": "process", "goal": "TBD"},
            {"capability": "Styrning", "dimension": "process", "goal": "mandat"},
        ),
        packages=(package("Trygghet", "process", 1, "roller"),),
    )

    assert [goal.text for _, goal in map_of(tables).goals_without_package] == ["beredskap"]
