"""`audit overdue`: what has passed, by how long, whose it is, and what would settle it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from lifecycle.offices import add_part, create_person
from lifecycle.records import FunctionHolding, Person
from lifecycle.snapshot import OpenDeadline
from lifecycle.store import Store
from tests.at_once import overdue
from tests.engine.cases import TODAY, related
from tests.engine.proof import prove
from tests.engine.world import HOUSING, POLICE, TOWN, World, codes, day, rulebook, term
from tests.stories.whole_way import draft, step
from workflows.audits.overdue import Answerable, Overdue
from workflows.lookup.snapshot import settled_by
from workflows.reading.days_ahead import days_ahead

if TYPE_CHECKING:
    from typing import Any


@pytest.fixture
def world(database_url: str) -> World:
    return World(Store.open(database_url)).found()


def late(world: World, today: str, **asked: str) -> tuple[Overdue, ...]:
    days = {name: day(said) for name, said in asked.items()}
    with world.reading() as connection:
        return overdue(connection, rulebook(), today=day(today), **days)


def rules(found: tuple[Overdue, ...]) -> list[tuple[str, str, int]]:
    return [(one.reference, one.rule, one.days_ago) for one in found]


def holds(world: World, handle: str, unit: str, function: str, **said: Any) -> UUID:  # noqa: ANN401 -- columns
    left_on = said.pop("left_on", None)
    person = Person(id=uuid4(), handle=handle, left_on=left_on)
    holding = FunctionHolding(
        id=uuid4(),
        unit_id=world.ids[unit],
        function=function,
        person_id=person.id,
        **{"from_on": date(2023, 1, 1), **said},
    )
    with world.writing() as tx:
        create_person(tx, person)
        add_part(tx, holding)
    return person.id


def test_a_day_that_is_today_is_not_overdue_and_the_day_after_it_is_by_one(world: World) -> None:
    world.on("2024-01-10").main(to_be_decided={"forums": "2024-03-01"}, starts_on=None, ends_on=None)

    assert late(world, "2024-03-01") == ()
    assert rules(late(world, "2024-03-02")) == [("MAIN", "to_be_decided:forums", 1)]


def test_a_promise_is_settled_by_amending_the_field(world: World) -> None:
    world.on("2024-01-10").main(to_be_decided={"forums": "2024-03-01"}, starts_on=None, ends_on=None)

    [found] = late(world, "2024-03-02")

    assert (found.settled_by, found.due_on, found.statutory) == (("amend",), date(2024, 3, 1), False)


def test_what_the_daily_run_would_move_is_overdue_until_it_runs(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN")

    [found] = late(world, "2024-02-04")

    assert (found.rule, found.days_ago, found.settled_by) == ("begin", 3, ("tick",))
    world.on("2024-02-04").tick()
    assert late(world, "2024-02-04") == ()


def test_no_way_of_doing_what_is_due_is_to_let_it_come_to_nothing() -> None:
    """To do without it, to call it off and to let it be are choices: they stand in `next`."""
    every = [definition for definition in rulebook().definitions.values() if definition.timers]
    due = [(one, timer, state) for one in every for timer in one.timers for state in timer.states]

    for definition, timer, state in due:
        there = related("A", definition.machine, state)
        deadline = OpenDeadline(timer.rule, TODAY, TODAY, 0, moves=timer.trigger is not None)
        ways = settled_by(rulebook(), there, deadline)
        arrows = [arrow for way in ways if (arrow := definition.arrow(state, way)) is not None]
        assert ways, (definition.machine, state, timer.rule)
        assert not [arrow for arrow in arrows if definition.means(arrow.dest).came_to_nothing]


def test_what_outlives_its_agreement_may_be_let_be() -> None:
    there = related("R", "round", "open")
    deadline = OpenDeadline("round_to_be_concluded", TODAY, TODAY, 0, moves=False)

    left = replace(there, outlives=related("SUB", "sub_agreement", "expired").record)

    assert settled_by(rulebook(), left, deadline) == ("conclude", "postpone", "skip")


def test_the_longest_overdue_comes_first(world: World) -> None:
    world.on("2024-01-10").main("B")
    world.main("A")
    world.main("C", to_be_decided={"forums": "2024-01-15"})

    assert rules(late(world, "2024-02-05")) == [
        ("C", "to_be_decided:forums", 21),
        ("A", "term_begins_unsigned", 4),
        ("B", "term_begins_unsigned", 4),
        ("C", "term_begins_unsigned", 4),
    ]


def test_a_deadline_belongs_to_the_coordinators_of_its_parties_on_that_day(world: World) -> None:
    world.on("2024-01-10").main()
    holds(world, "anna", TOWN, "Samordnare")
    holds(world, "bo", POLICE, "coordinator", capacity="deputy", to_on=date(2024, 2, 10))
    holds(world, "cia", HOUSING, "coordinator")
    holds(world, "disa", TOWN, "kommunchef")
    holds(world, "erik", TOWN, "samordnare", left_on=date(2024, 1, 31))

    [found] = late(world, "2024-02-05")
    [later] = late(world, "2024-02-11")

    anna = Answerable(TOWN, "anna", "Samordnare", "ordinary")
    assert found.whose == (anna, Answerable(POLICE, "bo", "coordinator", "deputy"))
    assert later.whose == (anna,)


def test_without_a_coordinator_a_deadline_belongs_to_the_parties(world: World) -> None:
    world.on("2024-01-10").main()

    [found] = late(world, "2024-02-05")

    assert found.whose == (Answerable(TOWN), Answerable(POLICE))


def test_what_was_overdue_then_is_told_of_that_day_and_as_it_was_known(world: World) -> None:
    world.on("2024-01-10").main()
    world.on("2024-02-20").done("MAIN", "withdraw", on="2024-02-10")

    assert late(world, "2024-03-01") == ()
    assert rules(late(world, "2024-03-01", as_of="2024-02-05")) == [("MAIN", "term_begins_unsigned", 4)]
    assert late(world, "2024-03-01", as_of="2024-02-15") == ()
    assert rules(late(world, "2024-03-01", known_on="2024-02-15")) == [("MAIN", "term_begins_unsigned", 14)]


# ---- what is no agreement ----


@pytest.fixture
def signed(world: World) -> World:
    """A main agreement and its sub-agreement are signed; what they owe is drafted."""
    world.on("2024-01-10").running("main_agreement", "MAIN")
    world.on("2024-03-01").tick()
    step(world, "MAIN/SUB", "fill_in", priorities=("ungdomar",), **term("2024-03-01", "2026-02-28"))
    world.sign("MAIN/SUB")
    return world


def test_what_is_owed_is_overdue_when_its_time_is_up(signed: World) -> None:
    found = {one.reference: one for one in late(signed, "2024-12-01")}

    assert {reference: one.days_ago for reference, one in found.items()} == {
        "MAIN/PICTURE": 52,
        "MAIN/SUB/COMM": 245,
        "MAIN/SUB/FOLLOWUP": 215,
        "MAIN/SUB/PLAN-1": 185,
    }
    assert found["MAIN/SUB/COMM"].rule == "communication_plan_owed"
    assert found["MAIN/SUB/COMM"].settled_by == ("decide",)
    assert found["MAIN/PICTURE"].machine == "problem_picture"


def test_what_has_no_parties_of_its_own_is_overdue_for_those_of_its_agreement(signed: World) -> None:
    holds(signed, "anna", TOWN, "Samordnare")
    draft(signed, "activity", "ACT", parent_id=signed.id_of("MAIN/SUB/PLAN-1"), **term("2024-04", "2024-05"))

    found = {one.reference: one for one in late(signed, "2024-06-03", as_of="2024-06-02")}
    now = {one.reference: one for one in late(signed, "2024-06-03")}

    anna = Answerable(TOWN, "anna", "Samordnare", "ordinary")
    assert found["ACT"].whose == found["MAIN/SUB/COMM"].whose == (anna,)
    assert now["ACT"].whose == (anna,)
    assert (now["ACT"].rule, now["ACT"].days_ago) == ("activity_time_is_up", 3)


def test_what_is_overdue_is_called_by_its_title_or_its_period_or_its_reference(signed: World) -> None:
    sub = signed.id_of("MAIN/SUB")
    draft(
        signed,
        "round",
        "ROUND",
        parent_id=sub,
        period="2024-Q1",
        period_starts_on=date(2024, 1, 1),
        period_ends_on=date(2024, 3, 31),
        conclude_by=date(2024, 4, 30),
    )
    draft(signed, "meeting", "MEETING", parent_id=sub, title="Vårmöte", meets_on=date(2024, 4, 2))

    called = {one.reference: one.title for one in late(signed, "2024-04-10")}

    assert called == {
        "MAIN/SUB/COMM": "MAIN/SUB/COMM",
        "MEETING": "Vårmöte",
        "ROUND": "2024-Q1",
    }


def test_a_round_that_nobody_opened_is_overdue_for_the_daily_run_and_then_for_the_parties(
    signed: World,
) -> None:
    draft(
        signed,
        "round",
        "ROUND",
        parent_id=signed.id_of("MAIN/SUB"),
        period_ends_on=date(2024, 3, 31),
        conclude_by=date(2024, 4, 30),
    )

    before = {one.reference: one for one in late(signed, "2024-05-03")}
    signed.on("2024-05-03").tick()
    after = {one.reference: one for one in late(signed, "2024-05-03")}

    assert (before["ROUND"].days_ago, before["ROUND"].settled_by) == (32, ("tick",))
    assert (after["ROUND"].rule, after["ROUND"].days_ago) == ("round_to_be_concluded", 3)
    assert after["ROUND"].settled_by == ("conclude", "postpone")


def test_a_statutory_duty_is_overdue_after_the_working_day_on_which_it_had_to_be_met(world: World) -> None:
    draft(
        world.on("2022-01-07"),
        "duty",
        "DUTY",
        parties=(world.ids[TOWN],),
        duty_kind="picture_updated",
        clock_from=date(2022, 1, 6),
    )

    assert [one for one in late(world, "2024-01-08") if one.reference == "DUTY"] == []
    [found] = [one for one in late(world, "2024-01-09") if one.reference == "DUTY"]

    assert (found.statutory, found.due_on, found.act_by, found.days_ago) == (
        True,
        date(2024, 1, 6),
        date(2024, 1, 8),
        1,
    )
    assert found.whose == (Answerable(TOWN),)


def test_what_is_called_off_and_owed_still_is_told_of_with_its_day_everywhere(world: World) -> None:
    """A draft that is owed keeps its day when it is called off: in a new one, as long as nothing is there."""
    world.on("2024-01-10").running("main_agreement", "MAIN")
    owed = ("MAIN/PICTURE", "MAIN/SUB")
    days = {one: told(world, one) for one in owed}
    assert all(days.values())

    world.on("2024-01-12").done("MAIN/SUB", "withdraw", reason="parterna tvekar")
    world.done("MAIN/PICTURE", "abandon", reason="metoden höll inte")

    assert {one: told(world, f"{one}-2") for one in owed} == days
    assert {one: told(world, one) for one in owed} == {one: [] for one in owed}
    late_ones = {(one.reference, one.days_ago) for one in late(world, "2024-12-24")}
    assert {("MAIN/SUB-2", 75), ("MAIN/PICTURE-2", 75)} <= late_ones
    with world.reading() as connection:
        prove(connection)


def test_what_is_called_off_once_another_is_there_is_not_owed_anew(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN")
    world.running("sub_agreement", "OTHER", under="MAIN")

    assert (world.state("MAIN/SUB"), told(world, "MAIN/SUB-2")) == ("withdrawn", [])


def test_what_the_parties_do_without_is_told_of_by_no_day_any_more(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN")

    refused = world.refused("MAIN/SUB", "do_without")
    world.done("MAIN/SUB", "do_without", reason="medborgarlöften i stället")

    assert codes(refused) == ["nothing_asks_for_it"]
    assert (told(world, "MAIN/SUB"), told(world, "MAIN/SUB-2")) == ([], [])
    assert "sub_agreement" not in {one.machine for one in late(world, "2024-12-24")}


def test_parties_do_not_do_without_what_no_agreement_asks_for(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN").sub("MORE")

    refused = world.refused("MORE", "do_without", reason="hinner inte")

    assert codes(refused) == ["an_agreement_asks_for_it"]


def test_what_took_the_place_of_what_was_owed_and_is_withdrawn_leaves_it_owed_by_the_same_day(
    world: World,
) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN")
    day_told = told(world, "MAIN/SUB")
    world.on("2024-01-11").running("sub_agreement", "OTHER", under="MAIN", **term("2024-03-01", "2026-02-28"))
    assert (world.state("MAIN/SUB"), told(world, "MAIN/SUB-2")) == ("withdrawn", [])

    world.on("2024-01-15").done("OTHER", "withdraw", reason="parterna tvekar")

    assert told(world, "MAIN/SUB-2") == day_told
    with world.reading() as connection:
        prove(connection)


def told(world: World, reference: str) -> list[tuple[str, date]]:
    """The days of a record that stand in calendars, mails and lists."""
    with world.reading() as connection:
        found = days_ahead(connection, rulebook(), today=world.today)
    return [(one.rule, one.due_on) for one in found if one.reference == reference and not one.cancelled]
