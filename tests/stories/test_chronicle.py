"""A record's history as people read it: names instead of ids, what holds and what does not."""

from __future__ import annotations

import pytest

from lifecycle.dates import parse_partial
from lifecycle.fields import Dated
from lifecycle.store import Store
from tests.engine.plain import rows
from tests.engine.world import POLICE, TOWN, World, act, rulebook, term
from tests.stories.whole_way import DISSENT, RESERVATION, drive
from workflows.agreements.signing import Papers, note
from workflows.agreements.steps import Why, take_step
from workflows.daily.tick import tick
from workflows.lookup.by_name import find_record
from workflows.reading.chronicle import Row, chronicle


@pytest.fixture
def world(database_url: str) -> World:
    world = World(Store.open(database_url)).found().on("2024-01-10")
    world.running("main_agreement", "MAIN")
    world.running("sub_agreement", "SUB", under="MAIN")
    return world.on("2024-03-05")


def chronicled(world: World, reference: str) -> tuple[Row, ...]:
    with world.reading() as connection:
        return chronicle(connection, rulebook(), find_record(connection, reference))


def test_a_life_is_told_in_order_with_both_days(world: World) -> None:
    tick(world.request(), after_silence=True)

    rows = chronicled(world, "MAIN")

    assert [(row.seq, row.trigger, row.on.isoformat(), row.written_on.isoformat()) for row in rows] == [
        (1, "create", "2024-01-10", "2024-01-10"),
        (2, None, "2024-01-10", "2024-01-10"),
        (3, "sign", "2024-01-10", "2024-01-10"),
        (4, "begin", "2024-02-01", "2024-03-05"),
    ]
    assert [row.by_timer for row in rows] == [False, False, False, True]
    assert all(row.holds for row in rows)


def test_parties_areas_and_records_have_their_names(world: World) -> None:
    changes = {change.field: change.new for change in chronicled(world, "SUB")[0].changes}

    assert changes["parent_id"] == "MAIN"
    assert changes["parties"] == tuple(sorted((TOWN, POLICE)))
    assert changes["areas"] == ("Borås",)
    assert "predecessor_id" not in changes


def test_a_change_says_what_stood_there_before(world: World) -> None:
    world.amended("MAIN", title="Ny", reason="kommunen bytte namn")

    row = chronicled(world, "MAIN")[-1]

    assert [(one.field, one.old, one.new) for one in row.changes] == [
        ("title", "Samverkan för en trygg stad", "Ny")
    ]
    assert (row.reason, row.kind) == ("kommunen bytte namn", "changed")


def test_what_stood_there_before_is_what_was_known_to_have_stood_there(world: World) -> None:
    """Not what a row had said that was corrected meanwhile, nor what was typed before and happened after."""
    world.on("2024-01-10").running("main_agreement", "OWN", title="A")
    world.on("2024-03-01").amended("OWN", title="B")
    world.on("2024-03-02").corrected("OWN", reason="felskrivet", changes={"title": "BB"})
    world.on("2024-03-03").amended("OWN", title="C")
    seq = world.history("OWN")[-1].seq

    titles = [one for row in chronicled(world, "OWN") for one in row.changes if one.field == "title"]

    assert [(one.old, one.new) for one in titles] == [("", "A"), ("A", "B"), ("BB", "C")]
    world.on("2024-03-04").corrected("OWN", reason="fanns inte", seq=seq)
    world.on("2024-03-05").amended("OWN", title="D")
    titles = [one for row in chronicled(world, "OWN") for one in row.changes if one.field == "title"]
    assert [(one.old, one.new) for one in titles][-1] == ("BB", "D")


def test_what_was_passed_with_a_reason_and_for_whom_it_was_decided_is_told(world: World) -> None:
    tick(world.request(), after_silence=True)
    with world.writing() as tx:
        take_step(
            tx, "MAIN", "terminate", on=world.today,
            why=Why("per telefon", TOWN, "kommunstyrelsen", "§ 7"),
        )  # fmt: skip

    row = next(one for one in chronicled(world, "MAIN") if one.trigger == "terminate")

    assert {"termination_is_decided"} <= set(row.passed_guards)
    assert (row.decided_for, row.function, row.reason) == (TOWN, "kommunstyrelsen", "per telefon")


def test_an_act_is_told_with_its_papers(world: World) -> None:
    with world.writing() as tx:
        papers = Papers(function="kommunstyrelsen", item="§ 214", diary_number="KS 2026/412")
        note(tx, "MAIN", TOWN, "decided", parse_partial("2023-12"), papers)

    [decision] = [row for row in chronicled(world, "MAIN") if any(act.kind == "decided" for act in row.acts)]
    acted = decision.acts[0]

    assert (acted.kind, acted.party, acted.on) == ("decided", TOWN, "2023-12")
    assert (acted.item, acted.diary_number, acted.capacity) == ("§ 214", "KS 2026/412", "ordinary")


def test_parties_in_rows_have_their_names_and_codes_stay_codes(world: World) -> None:
    members = world.among("members")
    world.forum(members=members, cadence="monthly")

    changes = {change.field: change.new for change in chronicled(world, "FORUM")[0].changes}

    assert changes["members"] == tuple({"party": name, "function": "chef"} for name in (TOWN, POLICE))
    assert (changes["cadence"], changes["parent_id"]) == ("monthly", "MAIN")


def test_a_small_table_that_grew_is_told_before_and_after(world: World) -> None:
    world.picture(sources=rows("sources", "staff"))
    world.amended("PICTURE", sources=rows("sources", "staff", "interviews | Norrby"))

    [change] = chronicled(world, "PICTURE")[-1].changes

    assert change.old == ({"kind": "staff"},)
    assert change.new == ({"kind": "staff"}, {"kind": "interviews", "title": "Norrby"})


def test_a_reservation_and_a_dissent_are_told_with_their_acts(database_url: str) -> None:
    world = drive(World(Store.open(database_url)).found())

    remarks = {
        reference: [act.remark for row in chronicled(world, reference) for act in row.acts if act.remark]
        for reference in ("MAIN/PICTURE", "MAIN/SUB/2024-H1")
    }

    assert remarks == {"MAIN/PICTURE": [RESERVATION], "MAIN/SUB/2024-H1": [DISSENT]}


def test_what_the_engine_made_says_because_of_what(world: World) -> None:
    [row] = chronicled(world, "SUB/COMM")

    assert (row.trigger, row.caused_by, row.by_timer) == ("create", "SUB", False)
    assert ("owed_within", "P30D") in [(change.field, change.new) for change in row.changes]


def test_what_followed_from_another_record_names_it(world: World) -> None:
    world.on("2024-01-10")
    world.on("2024-03-05")
    world.register(
        "sub_agreement",
        "TIED",
        parent_id=world.ids["MAIN"],
        ends_with_parent=True,
        **term("2024-03-01", "2028-01-31"),
    )
    tick(world.request(), after_silence=True)
    world.done("MAIN", "give_notice", changes={"ends_on": Dated.on(world.today)})

    assert chronicled(world, "TIED")[-1].caused_by == "MAIN"


def test_a_row_that_was_struck_stays_and_does_not_hold(world: World) -> None:
    tick(world.request(), after_silence=True)
    world.record("MAIN", act("consulted", world.ids[TOWN], "2024-03-01"))
    struck = chronicled(world, "MAIN")[-1].seq
    world.corrected("MAIN", seq=struck)

    rows = {row.seq: row for row in chronicled(world, "MAIN")}

    assert (rows[struck].holds, rows[struck + 1].corrects, rows[struck + 1].holds) == (False, (struck,), True)
