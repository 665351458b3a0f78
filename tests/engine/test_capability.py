"""A development plan is decided: its packages become activities, in order, that go on in a later version."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from lifecycle.fields import Dated, Row, rows_in
from tests.engine.plain import rows
from tests.engine.world import World

AIM = "färre utsatta"
FIRST = f"{AIM} | Trygghet | process | 1 | utse roller | filled | 2026-05 | 2026-12"
SECOND = f"{AIM} | Trygghet | process | 2 | öva tillsammans | filled"


def packages(*lines: str) -> tuple[Row, ...]:
    return rows("packages", *lines)


def key(number: int, aim: str = AIM) -> dict[str, str]:
    return {"sub_goal": aim, "capability": "Trygghet", "dimension": "process", "package": str(number)}


@pytest.fixture
def town(world: World) -> World:
    """A town alone with a plan of two packages."""
    world.on("2026-03-01").create("development_plan", "PLAN", packages=packages(FIRST, SECOND))
    return world


def made(world: World, plan: str = "PLAN") -> dict[str, tuple[str, list[dict[str, str]]]]:
    """Each activity of a plan: its title, and the packages that it is of."""
    return {
        one: (str(said["title"]), [dict(row) for row in rows_in(said["in_packages"])])
        for one in world.states(plan, "activity")
        for said in (world.values(one),)
    }


def test_each_activity_of_a_package_becomes_a_record_when_the_plan_is_decided(town: World) -> None:
    town.done("PLAN", "decide")
    town.tick()

    assert town.state("PLAN") == "in_force"
    assert made(town) == {
        "PLAN/ACT": ("utse roller", [key(1)]),
        "PLAN/ACT-2": ("öva tillsammans", [key(2)]),
    }
    first = town.values("PLAN/ACT")
    assert [getattr(first[one], "text", None) for one in ("starts_on", "ends_on")] == ["2026-05", "2026-12"]
    assert town.lived_again() == []


def test_what_is_empty_or_still_to_be_written_becomes_nothing(town: World) -> None:
    more = packages(
        FIRST, f"{AIM} | Trygghet | process | 2 | | empty", f"{AIM} | Trygghet | steering | 1 | TBD | tbd"
    )
    town.done("PLAN", "fill_in", changes={"packages": more})
    town.done("PLAN", "decide")

    assert list(made(town).values()) == [("utse roller", [key(1)])]


def test_a_later_package_starts_before_an_earlier_is_done_only_with_a_reason(town: World) -> None:
    town.done("PLAN", "decide")
    said: dict[str, Any] = {
        **dict.fromkeys(("how", "why", "description", "responsible"), "sagt"),
        "carried_out_by": "municipality",
    }
    for one in ("PLAN/ACT", "PLAN/ACT-2"):
        town.amended(one, **said, starts_on=None, ends_on=town.values("PLAN/ACT")["ends_on"])

    refused = town.refused("PLAN/ACT-2", "start")
    assert [one.code for one in refused.unmet if one.level == "reason"] == ["its_earlier_packages_are_done"]
    assert (
        town.done("PLAN/ACT-2", "start", reason="rollerna är utsedda av förbundet").step.dest == "under_way"
    )
    town.done("PLAN/ACT", "done")
    assert town.lived_again() == []


def test_a_later_version_goes_on_with_the_activities_and_adjusts_one_for_the_next_sub_goal(
    town: World,
) -> None:
    town.done("PLAN", "decide")
    town.tick()
    again = "friskare | Trygghet | process | 1 | utse roller | filled | | | och för personalen"
    town.on("2026-04-01").create(
        "development_plan",
        "LATER",
        predecessor_id=town.id_of("PLAN"),
        packages=packages(FIRST, again, "friskare | Trygghet | process | 2 | mät | filled"),
    )
    town.done("LATER", "decide", reason="delmål två är utarbetat")
    town.tick()

    assert (town.state("PLAN"), town.state("LATER")) == ("replaced", "in_force")
    assert made(town) == {}
    assert made(town, "LATER") == {
        "LATER/ACT": ("mät", [key(2, "friskare")]),
        "PLAN/ACT": ("utse roller", [key(1), key(1, "friskare")]),
        "PLAN/ACT-2": ("öva tillsammans", [key(2)]),
    }
    assert town.lived_again() == []


def test_what_somebody_called_otherwise_is_no_new_activity_of_a_later_version(town: World) -> None:
    town.done("PLAN", "decide")
    town.tick()
    town.amended("PLAN/ACT", title="utse och presentera roller")
    town.on("2026-04-01").create(
        "development_plan",
        "LATER",
        predecessor_id=town.id_of("PLAN"),
        packages=packages(FIRST, SECOND, f"{AIM} | Trygghet | process | 1 | mät | filled"),
    )
    town.done("LATER", "decide", reason="mätningen är ny")
    town.tick()

    assert {one: title for one, (title, _) in made(town, "LATER").items()} == {
        "LATER/ACT": "mät",
        "PLAN/ACT": "utse och presentera roller",
        "PLAN/ACT-2": "öva tillsammans",
    }
    assert town.lived_again() == []


def test_a_decision_that_is_struck_takes_its_activities_with_it_and_brings_the_same_ones_back(
    town: World,
) -> None:
    town.done("PLAN", "decide")
    town.corrected("PLAN", seq=town.seq("PLAN", "decide"))
    assert set(town.states("PLAN", "activity").values()) == {"cancelled"}

    town.done("PLAN", "decide")
    assert town.states("PLAN", "activity") == {"PLAN/ACT": "planned", "PLAN/ACT-2": "planned"}
    assert town.lived_again() == []


def test_two_activities_of_one_name_in_two_capabilities_are_two(town: World) -> None:
    other = FIRST.replace("Trygghet", "Kommunikation")
    town.done("PLAN", "fill_in", changes={"packages": packages(FIRST, other)})
    town.done("PLAN", "decide")

    assert [title for title, _ in made(town).values()] == ["utse roller", "utse roller"]
    assert {one["capability"] for _, [one] in made(town).values()} == {"Trygghet", "Kommunikation"}
    assert town.lived_again() == []


def test_a_plan_of_an_agreement_ends_with_it_and_so_does_what_nobody_began(world: World) -> None:
    world.running("main_agreement", "MAIN").running("sub_agreement", "SUB", under="MAIN")
    world.create("development_plan", "PLAN", parent_id=world.id_of("SUB"))
    world.decided("PLAN")
    world.tick()
    world.done("SUB", "terminate", reason="omorganisation", decider=world.the_steering_group)
    world.tick()

    assert world.state("PLAN") == "ended"
    assert set(world.states("PLAN", "activity").values()) == {"cancelled"}


def begins_in_may(town: World) -> World:
    """A later version of the same packages, decided in April, that begins on the first of May."""
    town.done("PLAN", "decide")
    town.tick()
    town.on("2026-04-01").create(
        "development_plan",
        "LATER",
        predecessor_id=town.id_of("PLAN"),
        packages=packages(FIRST, SECOND),
        starts_on=Dated.on(date(2026, 5, 1)),
        ends_on=Dated.on(date(2027, 4, 30)),
    )
    return town


@pytest.mark.parametrize("decided_first", [True, False])
def test_a_plan_that_is_withdrawn_before_the_first_day_of_a_later_one_leaves_it_its_activities(
    town: World, *, decided_first: bool
) -> None:
    begins_in_may(town)
    for one in ("LATER", "PLAN") if decided_first else ("PLAN", "LATER"):
        town.done(one, "decide" if one == "LATER" else "withdraw", reason="den nya gäller i stället")
    town.on("2026-05-01").tick()

    assert (town.state("PLAN"), town.state("LATER")) == ("withdrawn", "in_force")
    assert {title for title, _ in made(town, "LATER").values()} == {"utse roller", "öva tillsammans"}
    assert {*town.states("LATER", "activity").values()} == {"planned"}
    assert town.lived_again() == []


def test_what_went_over_to_a_later_version_is_called_off_with_that(town: World) -> None:
    begins_in_may(town).done("LATER", "decide", reason="ny")
    town.done("PLAN", "withdraw", reason="den nya gäller i stället")
    town.done("LATER", "withdraw", reason="ingen av dem")

    assert set(town.states("LATER", "activity").values()) == {"cancelled"}
    assert town.lived_again() == []


def test_what_is_planned_under_any_plan_goes_on_under_the_version_that_has_been_decided(world: World) -> None:
    world.running("main_agreement", "MAIN").running("sub_agreement", "SUB", under="MAIN")
    plan: dict[str, Any] = {"parent_id": world.id_of("SUB"), "priority": "ungdomar"}
    world.create("action_plan", "PLAN", **plan)
    world.decided("PLAN")
    world.tick()
    world.activity("ACT", under="PLAN")
    later: dict[str, Any] = {
        "predecessor_id": world.id_of("PLAN"),
        "starts_on": Dated.on(world.today + timedelta(days=30)),
    }
    world.create("action_plan", "LATER", **plan, **later)
    world.decided("LATER", reason="ny")
    world.done("PLAN", "withdraw", reason="den nya gäller i stället")

    assert world.states("LATER", "activity") == {"ACT": "planned"}
    assert world.lived_again() == []
