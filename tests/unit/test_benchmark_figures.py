"""What is made of measured costs: medians, ratios within a run, and the page and the picture of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from benchmarks.alike import NotAlike, Row, new_in, refuse_unlike
from benchmarks.bare import WAY, steps
from benchmarks.figures import Cost, Results, Spread, ratios, read, spread, written
from benchmarks.floor import first_look, months_after, working_day
from benchmarks.page import GOALS, number, page, picture
from tests.engine.world import day

MADE = {
    "on": "2026-11-30",
    "commit": "abc",
    "python": "3.11.7",
    "sqlite": "3.40.1",
    "postgresql": "18",
    "system": "Linux",
    "processor": "one",
    "cores": 2,
    "rounds": 3,
    "steps": 60,
    "warm": 10,
    "load": 0.4,
    "size": "short",
}


def costs(*cpu: float) -> list[Cost]:
    return [Cost(one, one * 2) for one in cpu]


def results(**series: list[Cost]) -> Results:
    return Results(MADE, {name.replace("_", "/"): of for name, of in series.items()})


def test_a_spread_is_the_median_and_both_ends() -> None:
    assert spread([3.0, 1.0, 7.0]) == Spread(3.0, 1.0, 7.0)
    assert spread([]) is None


def test_a_ratio_is_taken_within_each_run_and_not_of_medians() -> None:
    slow_machine_at_last = costs(2, 2, 20), costs(1, 1, 5)

    assert ratios(*slow_machine_at_last) == [2, 2, 4]
    assert results(a=slow_machine_at_last[0], b=slow_machine_at_last[1]).ratio("a", "b") == Spread(2, 2, 4)


def test_a_run_in_which_only_one_was_measured_has_no_ratio() -> None:
    assert ratios(costs(1, 2), costs(1)) == [1]
    assert results(a=costs(1)).ratio("a", "b") is None


def test_results_that_are_written_are_read_again() -> None:
    whole = Results(MADE, {"start/--help": [Cost(0.25, 0.5, 1 << 20)], "sqlite/bare/floor": costs(0.125)})

    assert read(written(whole)) == whole


@pytest.mark.parametrize(
    ("value", "said"), [(0, "0"), (0.0123, "0.0123"), (1.2345, "1.23"), (12.345, "12.3"), (1234.5, "1234")]
)
def test_a_figure_has_three_digits_or_all_before_the_point(value: float, said: str) -> None:
    assert number(value) == said


def test_each_goal_is_named_with_what_was_found_and_whether_it_is_reached() -> None:
    found = results(sqlite_decide_ours=costs(2, 2), sqlite_decide_floor=costs(1, 0.5))

    _, _, goals = page(found).partition("## The goals")

    assert (
        "| record a decision, SQLite, times the full floor | ≤ 3 | 3.00 (2.00 to 4.00) | reached |" in goals
    )
    assert goals.count("| not measured |  |") == len(GOALS) - 2  # the same figure has two goals


def test_what_is_found_of_few_records_does_not_reach_a_goal_that_is_set_for_many() -> None:
    little = replace(results(large=[]), series={"large/status": [Cost(1, 1, 80 << 20)]})
    few, many = (replace(little, made={**MADE, "records": count}) for count in (1_000, 100_000))
    [status] = [goal for goal in GOALS if "status`, memory" in goal.measured]

    assert status.reached(few) == "at 1000 records; the goal is for 100000"
    assert status.reached(many) == "reached"
    assert status.reached(replace(many, series={"large/status": [Cost(1, 1, 200 << 20)]})) == "not reached"


def test_a_page_says_when_others_worked_on_the_machine() -> None:
    quiet = results()
    busy = replace(quiet, made={**MADE, "load": 4.2})

    assert "Others worked" not in page(quiet)
    assert "Others worked on the machine at the same time" in page(busy)
    assert "before it began: 4.2" in page(busy)


def test_the_picture_shows_and_says_every_ratio_that_was_measured() -> None:
    found = results(sqlite_sign_ours=costs(5), sqlite_sign_floor=costs(1), sqlite_bare_dbos=costs(1))

    root = ET.fromstring(picture(found))  # noqa: S314 -- our own

    names = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert names >= {"circle", "line", "text"}
    assert len([one for one in root.iter() if one.tag.endswith("circle")]) == 1
    assert "sign 5.00" in "".join(one.text or "" for one in root.iter() if one.tag.endswith("desc"))


def test_no_item_takes_more_than_its_four_steps_nor_two_at_once() -> None:
    taken = steps(10)

    assert len(taken) == 10
    assert max(Counter(item for item, _ in taken).values()) <= len(WAY)
    for item in {item for item, _ in taken}:
        own = [trigger for one, trigger in taken if one == item]
        assert own == [trigger for trigger, *_ in WAY][: len(own)]


def test_a_floor_that_writes_less_or_other_rows_is_no_floor() -> None:
    before: dict[str, Counter[Row]] = {"history": Counter({(("seq", "1"),): 1})}
    ours = new_in({"history": Counter({(("seq", "1"),): 1, (("seq", "2"),): 1})}, before)

    refuse_unlike(ours, ours)
    with pytest.raises(NotAlike, match=r"only by us: \{'seq': '2'\}"):
        refuse_unlike(ours, {})
    with pytest.raises(NotAlike, match="only by hand"):
        refuse_unlike(ours, {**ours, "notice": Counter({(("tier", "now"),): 1})})
    with pytest.raises(NotAlike, match="nothing"):
        refuse_unlike({}, {})


def test_by_hand_days_are_reckoned_as_the_product_does() -> None:
    assert months_after(day("2024-05-31"), 9) == day("2025-02-28")
    assert months_after(day("2024-02-29"), -12) == day("2023-02-28")
    assert working_day(day("2024-06-30")) == day("2024-06-28")
    assert first_look(day("2024-07-12")) == day("2024-06-28")
    assert first_look(day("2025-01-03")) == day("2024-12-23")
    assert first_look(day("2024-03-05")) == day("2024-03-05")


def test_by_the_clock_too_ratios_and_differences_are_of_one_run() -> None:
    four, one = ([Cost(1, wall) for wall in walls] for walls in ((1, 2, 6), (2, 8, 4)))
    found = results(four=four, one=one)

    assert found.wall_ratio("four", "one") == Spread(0.5, 0.25, 1.5)
    assert found.later("four", "one") == Spread(-1, -6, 2)
    assert found.wall_ratio("four", "nobody") is found.later("nobody", "one") is None
