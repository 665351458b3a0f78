"""Families that touch: what one does to another is done in the order of life, whichever is settled first."""

from __future__ import annotations

from typing import Any

import pytest

from lifecycle.fields import Dated
from tests.engine.plain import found_on
from tests.engine.world import World, day, term

PROVED: dict[str, Any] = {"proof": "KS 2026/88"}


@pytest.fixture
def town(world: World) -> World:
    """A town with a plan of its own that was followed up once, which met its duty until 2028-03-01."""
    world.on("2026-03-01").duties()
    world.picture(under=None)
    world.prioritised("PICTURE")
    world.municipal_plan(picture_id=world.ids["PICTURE"], decided_on=None)
    world.done("MUNICIPAL", "decide", changes={"decided_on": Dated.on(day("2026-03-01"))})
    world.done("MUNICIPAL", "follow_up", changes=found_on(day("2026-03-01")))
    return world


# ---- duties ----


@pytest.mark.parametrize("on", ["2028-03-02", "2028-03-03", "2028-09-09"])
def test_a_duty_falls_due_before_it_is_met_anew_though_no_run_came_between(town: World, on: str) -> None:
    town.on(on).done("MUNICIPAL", "follow_up", changes=found_on(day(on)))

    assert town.steps_of("LAW-PLAN") == [
        ("create", "2026-03-01"),
        ("begin", "2026-03-01"),
        ("meet", "2026-03-01"),
        ("fall_due", "2028-03-02"),
        ("meet", on),
    ]
    town.tick()
    assert town.lived_again() == []


def test_a_duty_that_is_met_on_its_last_day_has_not_fallen_due(town: World) -> None:
    town.on("2028-03-01").done("MUNICIPAL", "follow_up", changes=found_on(day("2028-03-01")))

    assert [trigger for trigger, _ in town.steps_of("LAW-PLAN")] == ["create", "begin", "meet", "meet"]
    assert town.lived_again() == []


def test_a_preview_tells_that_the_duty_falls_due_first(town: World) -> None:
    town.on("2028-03-02")
    said = found_on(day("2028-03-02"))
    foreseen = town.done("MUNICIPAL", "follow_up", changes=said, preview=True)

    assert [(one.reference, one.trigger) for one in foreseen.after] == [
        ("LAW-PLAN", "fall_due"),
        ("LAW-PLAN", "meet"),
    ]


def test_a_follow_up_that_is_typed_late_met_the_duty_before_somebody_met_it_by_hand(town: World) -> None:
    town.on("2026-09-01").done("LAW-PLAN", "meet", changes={"met_on": day("2026-09-01"), **PROVED})

    town.on("2026-10-01").done("MUNICIPAL", "follow_up", changes=found_on(day("2026-07-01")))

    assert town.steps_of("LAW-PLAN") == [
        ("create", "2026-03-01"),
        ("begin", "2026-03-01"),
        ("meet", "2026-03-01"),
        ("meet", "2026-07-01"),
        ("meet", "2026-09-01"),
    ]
    assert town.lived_again() == []


def test_a_duty_that_was_entered_later_is_met_by_what_is_typed_then_of_earlier_days(world: World) -> None:
    pictures(world.on("2026-03-01"), "A", "B")
    world.duties()

    accepted(world, "A", "2025-06-10")
    accepted(world, "B", "2025-02-10")  # typed later, and happened before

    assert world.steps_of("LAW-PICTURE") == [
        ("create", "2026-03-01"),
        ("meet", "2025-02-10"),
        ("meet", "2025-06-10"),
    ]
    world.tick()
    assert world.lived_again() == []


def test_a_duty_is_not_met_by_what_was_typed_before_it_was_entered_until_that_is_mended(world: World) -> None:
    pictures(world.on("2025-09-01"), "A", "B")
    accepted(world, "A", "2025-06-10")
    world.on("2026-03-01").duties()

    accepted(world, "B", "2025-02-10")
    assert world.steps_of("LAW-PICTURE") == [("create", "2026-03-01"), ("meet", "2025-02-10")]
    assert world.lived_again() == []

    world.corrected("A", seq=world.acted("A", "accepted"), on="2025-06-11")
    assert world.steps_of("LAW-PICTURE")[1:] == [("meet", "2025-02-10"), ("meet", "2025-06-11")]
    assert world.lived_again() == []


def pictures(world: World, *references: str) -> None:
    for reference in references:
        world.picture(reference, under=None)
        world.drafted(reference)


def accepted(world: World, reference: str, on: str) -> None:
    world.done(reference, "accept", on=on, acts=world.by_both("accepted", on))


# ---- renewals in another family ----


@pytest.fixture
def two(world: World) -> World:
    """A sub-agreement until 2026-02-28, and one that renews it from the day after under another main."""
    world.on("2024-03-01").running("main_agreement", "MAIN")
    world.running("sub_agreement", "SUB", under="MAIN")
    world.running("main_agreement", "OTHER")
    return world


def renewed(two: World, starts_on: str = "2026-03-01") -> World:
    two.sub("SUB-2", under="OTHER", predecessor_id=two.ids["SUB"], **term(starts_on, "2027-12-31"))
    two.sign("SUB-2")
    assert two.stored("SUB").family != two.stored("SUB-2").family
    return two


@pytest.mark.parametrize("first", ["MAIN", "OTHER"])
def test_what_renews_begins_before_the_renewed_ends_whichever_family_is_touched_first(
    two: World, first: str
) -> None:
    renewed(two.on("2026-02-01"))

    two.on("2026-03-01").amended(first, title="Nytt namn", reason="namnbyte")
    two.tick()

    assert two.steps_of("SUB")[-1] == ("replace", "2026-03-01")
    assert two.steps_of("SUB-2")[-1] == ("begin", "2026-03-01")
    assert two.lived_again() == []


@pytest.mark.parametrize("first", ["MAIN", "OTHER"])
@pytest.mark.parametrize(
    ("starts_on", "last"),
    [("2026-02-15", ("replace", "2026-02-15")), ("2026-03-02", ("expire", "2026-03-01"))],
)
def test_after_a_silence_each_ends_on_its_day_whichever_family_is_touched_first(
    two: World, first: str, starts_on: str, last: tuple[str, str]
) -> None:
    renewed(two.on("2026-02-01"), starts_on)

    two.on("2026-06-01").amended(first, title="Nytt namn", reason="namnbyte")
    two.tick()

    assert two.steps_of("SUB")[-1] == last
    assert two.steps_of("SUB-2")[-1] == ("begin", starts_on)
    assert two.lived_again() == []


def test_what_was_signed_in_time_and_typed_late_replaces_what_had_ended_since(two: World) -> None:
    two.on("2026-02-01").sub(
        "SUB-2", under="OTHER", predecessor_id=two.ids["SUB"], **term("2026-02-15", "2027-12-31")
    )
    two.on("2026-04-01").tick()

    two.sign("SUB-2", on="2026-02-10")
    two.tick()

    assert two.steps_of("SUB")[-1] == ("replace", "2026-02-15")
    assert two.lived_again() == []
