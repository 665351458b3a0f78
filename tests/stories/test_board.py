"""The board of every morning: each agreement in its place, what is overdue, what waits, and for whom."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import uuid4

import pytest

from lifecycle.fields import Dated
from lifecycle.offices import add_part, create_person
from lifecycle.records import FunctionHolding, Person
from lifecycle.store import Store
from tests.at_once import board, now, overdue
from tests.engine.world import HOUSING, POLICE, TOWN, World, act, day, rulebook, term
from workflows.agreements.drafting import revise
from workflows.daily.tick import tick
from workflows.lookup.snapshot import shown
from workflows.reading.board import Board, Line, NextSteps, Now, next_steps


@pytest.fixture
def world(database_url: str) -> World:
    """One of each: in force, prepared, of unknown state, ended."""
    world = World(Store.open(database_url)).found().on("2026-03-02")
    world.register("main_agreement", "MAIN", **term("2024-01-01", "2027-12-31"))
    world.register("sub_agreement", "SUB", parent_id=world.ids["MAIN"], **term("2025", "2026"))
    world.register("main_agreement", "COMING", **term("2026-06-01", "2030-05-31"))
    world.register("pledge", "PLEDGE", parties=(world.ids[TOWN],), **term("2026-01-01", "2026-06-30"))
    world.register(
        "main_agreement", "OPEN", starts_on=Dated.on(date(2022, 2, 1)), ends_on=None, revised_every_years=2
    )
    world.register("main_agreement", "VAGUE", starts_on=None, ends_on=None)
    world.register("main_agreement", "OLD", **term("2016", "2019"))
    world.main("DRAFT", **term("2026-02-01", "2030-01-31"))
    return world


def on_board(world: World, *, on: str = "2026-03-02", **then: date) -> Board:
    with world.reading() as connection:
        return board(connection, rulebook(), day(on), **then)


def names(lines: Iterable[Line]) -> list[str]:
    return [line.reference for line in lines]


def line(lines: Iterable[Line], reference: str) -> Line:
    return next(one for one in lines if one.reference == reference)


def asked(
    world: World, handle: str | None = None, *, holds: str | None = None, to: date | None = None
) -> Now:
    person = None
    if handle is not None:
        person = Person(id=uuid4(), handle=handle)
        with world.writing() as tx:
            create_person(tx, person)
            if holds is not None:
                holding = FunctionHolding(
                    id=uuid4(), unit_id=world.ids[holds], function="chef", person_id=person.id,
                    from_on=date(2024, 1, 1), to_on=to,
                )  # fmt: skip
                add_part(tx, holding)
    with world.reading() as connection:
        return now(connection, rulebook(), world.today, person)


def ways(world: World, reference: str) -> NextSteps:
    with world.reading() as connection:
        one = shown(connection, rulebook(), reference)
        assert one is not None
        return next_steps(connection, rulebook(), one, world.today)


def test_every_agreement_is_in_one_group_the_nearest_end_first_and_no_end_last(world: World) -> None:
    found = on_board(world)

    assert names(found.running) == ["PLEDGE", "SUB", "MAIN", "COMING", "OPEN"]
    assert (names(found.prepared), names(found.unverified), names(found.ended)) == (
        ["DRAFT"],
        ["VAGUE"],
        ["OLD"],
    )


def test_a_line_says_what_its_days_rest_on_and_how_many_are_left(world: World) -> None:
    found = on_board(world)

    assert line(found.running, "MAIN").days_left == (date(2027, 12, 31) - date(2026, 3, 2)).days
    assert [line(found.running, one).ends_on_basis for one in ("MAIN", "SUB", "OPEN")] == [
        "stated",
        "assumed",
        "open_ended",
    ]
    assert line(found.ended, "OLD").days_left == -2253
    assert line(found.unverified, "VAGUE").days_left is None


def test_what_nobody_did_in_time_is_overdue(world: World) -> None:
    found = on_board(world)

    assert line(found.prepared, "DRAFT").overdue == 1  # its term has begun unsigned
    assert line(found.running, "OPEN").overdue == 1  # it should have been reviewed in 2024
    assert line(found.running, "MAIN").overdue == 0
    assert line(found.running, "MAIN").next_rule == "main_agreement_ends"


def test_a_term_that_begins_today_unsigned_is_not_overdue_yet(world: World) -> None:
    world.main("TODAY", **term("2026-03-02", "2030-03-01"))

    assert line(on_board(world).prepared, "TODAY").overdue == 0


def test_what_the_daily_run_has_not_taken_yet_is_counted_apart(world: World) -> None:
    later = on_board(world, on="2027-01-15")
    world.on("2027-01-15")

    assert {one.reference: one.unsettled for one in later.running if one.unsettled} == {
        "PLEDGE": 1,
        "SUB": 1,
        "COMING": 1,
    }
    assert asked(world).count.unsettled() == 3
    tick(world.request(), after_silence=True)
    assert asked(world).count.unsettled() == 0
    assert names(on_board(world, on="2027-01-15").running) == ["MAIN", "COMING", "OPEN"]


def test_the_board_of_an_earlier_day_and_as_it_was_known_then(world: World) -> None:
    world.on("2026-03-05").done("DRAFT", "withdraw")

    assert names(on_board(world).ended) == ["DRAFT", "OLD"] or "DRAFT" in names(on_board(world).ended)
    assert names(on_board(world, as_of=day("2026-03-04")).prepared) == ["DRAFT"]
    assert names(on_board(world, known_on=day("2026-03-04")).prepared) == ["DRAFT"]
    before = on_board(world, known_on=day("2026-03-01"))
    assert (before.day, [*before]) == (day("2026-03-01"), [])
    assert "OLD" in names(on_board(world, as_of=day("2018-06-01")).running)


def test_an_empty_register_has_an_empty_board(database_url: str) -> None:
    world = World(Store.open(database_url)).found()

    empty = on_board(world)
    assert (empty.day, [*empty]) == (day("2026-03-02"), [])
    found = asked(world)
    assert (found.todos.every, found.waiting, found.units) == ((), (), ())
    assert (found.count.unverified(), found.count.binding(), found.count.unsettled()) == (0, 0, 0)


def test_what_to_do_now_is_what_has_passed_and_what_comes_within_ninety_days(world: World) -> None:
    found = asked(world)

    assert [(todo.reference, todo.rule, todo.days_left < 0) for todo in found.todos.every] == [
        ("OPEN", "review_due", True),
        ("DRAFT", "term_begins_unsigned", True),
    ]
    assert next(iter(found.todos.every)).settled_by == ("review",)
    assert (found.count.unverified(), found.count.binding()) == (1, 5)
    world.on("2027-10-05")
    assert "MAIN" in {todo.reference for todo in asked(world).todos.every}


def test_a_draft_says_for_whom_it_waits_and_what_it_lacks(world: World) -> None:
    world.record("DRAFT", act("decided", world.ids[TOWN], "2026-03-01"))

    waiting = [*asked(world).waiting]

    assert [one.reference for one in waiting] == ["DRAFT"]
    assert waiting[0].not_decided == (POLICE,)
    assert set(waiting[0].not_signed) == {TOWN, POLICE}


def test_a_person_sees_the_agreements_of_the_units_where_they_hold_a_function(world: World) -> None:
    found = asked(world, "polisen", holds=POLICE)

    assert (found.person, found.units) == ("polisen", (POLICE,))
    assert found.count.binding() == 4  # all but the town's own pledge
    nothing = asked(world, "byggherren", holds=HOUSING)
    assert (nothing.units, nothing.count.binding()) == ((HOUSING,), 0)


def test_who_holds_nothing_any_more_sees_all(world: World) -> None:
    found = asked(world, "förra", holds=POLICE, to=date(2025, 12, 31))

    assert (found.units, found.count.binding()) == ((), 5)


def test_next_lists_the_steps_of_people_with_constant_numbers(world: World) -> None:
    before = {option.trigger: option.number for option in ways(world, "DRAFT").options}
    world.done("DRAFT", "send_for_decision")
    after = {option.trigger: option.number for option in ways(world, "DRAFT").options}

    shared = before.keys() & after.keys()
    assert {"sign", "withdraw", "send_for_signature"} <= shared
    assert {one: before[one] for one in shared} == {one: after[one] for one in shared}
    assert not {"begin", "expire", "replace"} & (before.keys() | after.keys())


def test_next_says_what_each_step_lacks_and_who_is_missing(world: World) -> None:
    found = ways(world, "DRAFT")

    sign = next(option for option in found.options if option.trigger == "sign")
    assert not sign.is_open
    assert [one.code for one in sign.unmet] == ["every_party_has_signed"]
    assert set(found.not_signed) == {TOWN, POLICE}


def test_what_is_renewed_already_is_not_offered_again(world: World) -> None:
    assert ways(world, "MAIN").renewable
    world.main("NEXT", predecessor_id=world.ids["MAIN"], **term("2028-01-01", "2031-12-31"))

    assert not ways(world, "MAIN").renewable
    assert not ways(world, "DRAFT").renewable


def test_an_ended_agreement_has_no_way_on_but_a_successor(world: World) -> None:
    found = ways(world, "OLD")

    assert (found.options, found.renewable, found.snapshot.deadlines) == ((), True, ())


def test_the_calendar_carries_on_what_people_have_ended_already(world: World) -> None:
    with world.writing():
        pass
    world.done("MAIN", "give_notice", changes={"ends_on": Dated.on(date(2026, 12, 31))})

    found = ways(world, "MAIN")

    assert [one.rule for one in found.snapshot.deadlines if one.moves] == ["terminate"]
    assert "terminate" not in [option.trigger for option in found.options]


# ---- what hangs on agreements ----


@pytest.fixture
def driven(whole_way: World) -> World:
    """An agreement that has gone the whole way, and what is done and owed under it, on 20 January 2025."""
    return whole_way


def test_the_board_is_of_agreements_only(driven: World) -> None:
    found = on_board(driven, on="2025-01-20")

    assert names(found.running) == ["MAIN/SUB", "MAIN"]
    assert [len(one) for one in (found.prepared, found.unverified, found.ended)] == [0, 0, 0]
    count = asked(driven).count
    assert (count.binding(), count.records()) == (2, 2)


def test_what_to_do_now_is_of_every_kind_of_record_and_belongs_to_the_parties_above_it(driven: World) -> None:
    found = asked(driven, "polisen", holds=POLICE)

    by_rule = {todo.rule: todo for todo in found.todos.every}
    assert {todo.machine for todo in found.todos.every} >= {"round", "meeting"}
    sheet = by_rule["round_to_be_concluded"]
    assert (sheet.reference, sheet.parties) == ("MAIN/SUB/2024-H2", (TOWN, POLICE))
    assert "conclude" in sheet.settled_by
    assert found.waiting == ()


def test_what_hangs_on_a_record_is_listed_what_is_due_first_at_the_top_and_what_has_ended_is_not(
    driven: World,
) -> None:
    main, sub, forum = (ways(driven, one).below for one in ("MAIN", "MAIN/SUB", "FORUM"))

    assert {one.reference for one in main} == {"MAIN/SUB", "MAIN/PICTURE", "FORUM", "MAIN/ACT"}
    assert "MAIN/SUB/2024-H1" not in {one.reference for one in sub}  # concluded
    days = [one.due_on for one in sub if one.due_on is not None]
    assert days == sorted(days)
    assert [one.due_on for one in sub][-1] is None or len(days) == len(sub)
    assert [(one.machine, one.state, one.rule) for one in forum] == [
        ("meeting", "planned", "meeting_to_be_held")
    ]


def test_a_line_of_a_round_without_a_title_is_called_after_what_it_follows_up(driven: World) -> None:
    titles = {one.reference: one.title for one in ways(driven, "MAIN/SUB/2024-H2").below}

    assert titles["MAIN/SUB/2024-H2/1"] == "agreement"
    assert all(titles.values())


def test_a_picture_says_who_has_not_accepted_and_an_agreement_never_does(driven: World) -> None:
    driven.picture("NEXT")
    driven.record("NEXT", act("accepted", driven.ids[TOWN], "2025-01-20"))

    assert (ways(driven, "NEXT").not_accepted, ways(driven, "NEXT").not_signed) == ((POLICE,), ())
    assert (ways(driven, "MAIN").not_accepted, ways(driven, "MAIN/PICTURE").not_accepted) == ((), ())


def test_a_learning_pair_says_who_has_not_accepted_too(world: World) -> None:
    pair = (world.ids[TOWN], world.ids[POLICE])
    world.create("learning_pair", "PAIR", parties=pair)
    before = ways(world, "PAIR").not_accepted
    world.record("PAIR", act("accepted", world.ids[TOWN], "2026-03-02"))

    assert (sorted(before), ways(world, "PAIR").not_accepted) == (sorted((TOWN, POLICE)), (POLICE,))


def test_the_board_and_the_audit_name_the_same_ways_to_settle_what_has_passed(driven: World) -> None:
    driven.on("2029-06-01")
    todos = {(one.reference, one.rule, one.due_on): one.settled_by for one in asked(driven).todos.every}
    with driven.reading() as connection:
        late = overdue(connection, rulebook(), today=driven.today)
    audited = {(one.reference, one.rule, one.due_on): one.settled_by for one in late}

    assert len(todos.keys() & audited.keys()) > 3
    assert all(audited[one] == todos[one] for one in todos.keys() & audited.keys())


def test_nobody_waits_for_a_third_party_to_accept_a_picture(driven: World) -> None:
    """The guard, `accept` and the audit of gaps never did."""
    driven.picture("NEXT", parties=tuple(driven.ids[one] for one in (TOWN, POLICE, HOUSING)))
    driven.record("NEXT", act("accepted", driven.ids[TOWN], "2025-01-20"))

    assert ways(driven, "NEXT").not_accepted == (POLICE,)


def test_a_later_version_is_offered_of_what_is_in_force_and_only_until_it_is_begun(driven: World) -> None:
    plan = "MAIN/SUB/PLAN-1"
    assert [one for one in ("MAIN", "FORUM", "ACT", plan, "MAIN/PICTURE") if ways(driven, one).revisable] == [
        plan,
        "MAIN/PICTURE",
    ]
    assert not ways(driven, plan).renewable

    with driven.writing() as tx:
        revise(tx, plan, on=driven.today)

    assert not ways(driven, plan).revisable
