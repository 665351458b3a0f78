"""What one agreement's life does to others: renewal, notice, ends, and terms that hang on another one's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from lifecycle.fields import Dated, Value
from lifecycle.outcome import Done
from tests.at_once import terms
from tests.engine.world import (
    TOWN,
    World,
    act,
    codes,
    create_unit,
    day,
    facts,
    snapshot_of,
    term,
    triggers,
    unit_row,
)
from workflows.directory.succession import succeed

REASON = "parterna är ense"
UNTIL_THE_MAIN_ENDS: dict[str, Any] = {"ends_with_parent": True}


def until(text: str) -> Dated:
    return Dated.on(date.fromisoformat(text))


def main_with_sub(world: World, **sub: Value) -> World:
    """A main agreement 1 February 2024 to 31 January 2028, and a sub-agreement under it, both running."""
    world.on("2024-03-01").running("main_agreement", "MAIN", extension_clause=True)
    return world.running("sub_agreement", "SUB", under="MAIN", **sub)


def renewed(world: World, *, starts_on: str = "2028-02-01", ends_on: str = "2032-01-31") -> World:
    """A successor that is signed in its predecessor's last days."""
    world.main("MAIN-2", predecessor_id=world.ids["MAIN"], **term(starts_on, ends_on))
    world.sign("MAIN-2")
    return world


# ---- renewal ----


def test_a_successor_begins_and_replaces_on_one_day_and_its_subs_move_in_that_order(world: World) -> None:
    main_with_sub(world, **term("2026-03-01", "2029-02-28"))
    renewed(world.on("2028-01-20"))

    world.on("2028-02-01").tick()

    assert world.steps_of("MAIN-2")[-1] == ("begin", "2028-02-01")
    assert world.steps_of("MAIN")[-1] == ("replace", "2028-02-01")
    assert world.steps_of("SUB")[-1] == ("rehome", "2028-02-01")
    assert world.values("SUB")["parent_id"] == world.ids["MAIN-2"]
    assert world.values("SUB")["without_main_since"] is None
    begin, replaced = world.seq("MAIN-2", "begin"), world.seq("MAIN", "replace")
    assert world.history("MAIN")[-1].cause == (world.ids["MAIN-2"], begin)
    assert world.history("SUB")[-1].cause == (world.ids["MAIN"], replaced)


def test_a_successor_that_comes_early_ends_its_predecessor_early(world: World) -> None:
    main_with_sub(world, **term("2024-03-01", "2027-02-28"))
    world.on("2025-12-01")

    renewed(world, starts_on="2026-01-01", ends_on="2029-12-31")
    world.on("2026-01-01").tick()

    assert (world.state("MAIN"), world.state("MAIN-2")) == ("replaced", "active")
    assert world.deadlines("MAIN") == {}


def test_a_preview_of_a_renewal_shows_everything_that_it_does(world: World) -> None:
    main_with_sub(world)
    world.on("2026-01-15").main(
        "MAIN-2", predecessor_id=world.ids["MAIN"], **term("2026-01-01", "2029-12-31")
    )
    acts = [act("signed", unit, world.today) for unit in world.parties]

    foreseen = world.done("MAIN-2", "sign", acts=acts, preview=True)

    assert triggers(foreseen) == [
        ("MAIN-2", None),
        ("MAIN-2", "sign"),
        ("MAIN-2", "begin"),
        ("MAIN", "replace"),
        ("SUB", "rehome"),
        ("MAIN/PICTURE", None),
    ]
    assert world.state("MAIN") == "active"
    assert world.state("MAIN/SUB") == "withdrawn"  # SUB was made in its place


def test_drafts_and_pledges_move_with_the_rest(world: World) -> None:
    main_with_sub(world)
    world.sub("DRAFT")
    world.pledge("PLEDGE", under="MAIN")
    world.sign("PLEDGE")
    renewed(world.on("2025-12-01"), starts_on="2026-01-01", ends_on="2029-12-31")

    world.on("2026-01-01").tick()

    new = world.ids["MAIN-2"]
    assert {name: world.values(name)["parent_id"] for name in ("SUB", "DRAFT", "PLEDGE")} == {
        "SUB": new,
        "DRAFT": new,
        "PLEDGE": new,
    }


def test_what_goes_on_after_a_main_agreement_moves_under_the_one_that_begins_after_a_gap(
    world: World,
) -> None:
    """MAIN ends on 31 January 2028, and MAIN-2 begins on 1 April: SUB runs, and its picture is worked on."""
    main_with_sub(world, **term("2027-03-01", "2029-02-28"))
    world.on("2027-12-01").sub("DRAFT")
    renewed(world.on("2028-01-10"), starts_on="2028-04-01", ends_on="2032-03-31")

    world.on("2028-03-31").tick()
    assert {world.values(name)["parent_id"] for name in ("SUB", "DRAFT")} == {world.ids["MAIN"]}
    assert world.values("SUB")["without_main_since"] == day("2028-02-01")

    world.on("2028-04-02").tick()
    assert {world.state(name) for name in ("SUB", "DRAFT")} == {"active", "draft"}
    moved = ("SUB", "DRAFT", "MAIN/PICTURE")
    assert {world.values(name)["parent_id"] for name in moved} == {world.ids["MAIN-2"]}
    assert world.steps_of("SUB")[-1] == ("rehome", "2028-04-01")
    assert world.values("SUB")["without_main_since"] is None
    assert not world.knows("MAIN-2/SUB")  # it has one

    lives_as_it_did(world)


SIGNED_IN_THE_GAP = "2028-02-15"


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "signed_on"),
    [
        ("2028-04-01", "2032-03-31", "2028-01-10"),
        ("2028-04-01", "2032-03-31", "2028-04-20"),
        ("2028-04-01", "2028-04-30", "2028-05-10"),
        ("2027-12-01", "2028-04-30", "2028-05-10"),
    ],
)
def test_what_all_had_signed_when_its_main_had_ended_binds_when_the_next_one_begins(
    world: World, starts_on: str, ends_on: str, signed_on: str
) -> None:
    """MAIN ends on 31 January 2028. The next one may be signed so late that its own last day has passed."""
    world.on("2024-03-01").running("main_agreement", "MAIN")
    world.on("2027-11-01").sub("DRAFT", **term("2027-12-01", "2029-11-30"))
    world.main("MAIN-2", predecessor_id=world.ids["MAIN"], **term(starts_on, ends_on))
    for when, reference in sorted([(SIGNED_IN_THE_GAP, "DRAFT"), (signed_on, "MAIN-2")]):
        world.on(when).record(reference, *world.by_both("signed"))
    world.on("2028-06-01").tick()

    began = max(starts_on, signed_on)
    assert world.parent("DRAFT") == "MAIN-2"
    assert {("sign", began), ("begin", began)} <= {*world.steps_of("DRAFT")}
    assert world.state("DRAFT") == "active"

    lives_as_it_did(world)


def test_an_extension_that_goes_with_the_main_agreement_follows_when_there_is_one_again(world: World) -> None:
    main_with_sub(world, **term("2026-03-01", "2029-02-28"), extension_clause=False)
    renewed(world.on("2028-01-10"), starts_on="2028-04-01", ends_on="2032-03-31")
    agreed = [replace(one, until_main=True) for one in world.on("2028-02-15").by_both("extended")]

    world.record("SUB", *agreed)
    assert world.ends_on("SUB") == "2029-02-28"

    world.on("2028-04-02").tick()
    assert world.steps_of("SUB")[-1] == ("extend", "2028-04-01")
    assert world.ends_on("SUB") == "2032-03-31"


def accepted_by_two_of_three(world: World) -> World:
    """A main agreement of three that is only written, and a picture of theirs that one has not accepted."""
    third = unit_row("Norrby", side="municipality")
    with world.writing() as tx:
        create_unit(tx, third)
    world.ids["Norrby"] = third.id
    world.on("2024-03-01").main(parties=(*world.parties, third.id))
    world.picture(parties=())
    world.done("PICTURE", "gather")
    world.done("PICTURE", "draft")
    world.record("PICTURE", *world.by_both("accepted"))
    assert world.state("PICTURE") == "drafted"
    return world


@pytest.mark.parametrize("starts_on", ["2028-02-01", "2028-04-01"])
def test_a_picture_is_accepted_when_whoever_did_not_is_no_party_of_the_next_agreement(
    world: World, starts_on: str
) -> None:
    accepted_by_two_of_three(world)
    world.record("MAIN", *world.by_both("signed"), act("signed", world.ids["Norrby"], world.today))
    renewed(world, starts_on=starts_on, ends_on="2032-01-31")
    assert world.state("PICTURE") == "drafted"

    world.on("2028-06-01").tick()

    assert world.parent("PICTURE") == "MAIN-2"
    assert world.steps_of("PICTURE")[-1] == ("accept", starts_on)
    lives_as_it_did(world)


def test_a_picture_is_accepted_when_whoever_did_not_has_become_one_with_who_did(world: World) -> None:
    accepted_by_two_of_three(world)
    world.record("MAIN", *world.by_both("signed"), act("signed", world.ids["Norrby"], world.today))

    with world.on("2024-06-03").writing() as tx:
        succeed(tx, old="Norrby", new=TOWN, from_on=day("2024-06-01"))

    assert world.steps_of("PICTURE")[-1] == ("accept", "2024-06-01")
    lives_as_it_did(world)


@pytest.mark.parametrize("way", ["amend", "fill_in"])
def test_a_picture_is_accepted_when_whoever_did_not_is_left_out_of_what_is_written(
    world: World, way: str
) -> None:
    accepted_by_two_of_three(world).on("2024-03-10")

    if way == "amend":
        world.amended("MAIN", parties=world.parties)
    else:
        world.done("MAIN", "fill_in", changes={"parties": world.parties})

    assert world.steps_of("PICTURE")[-1] == ("accept", "2024-03-01"), "what is prepared has no day"
    lives_as_it_did(world)


def lives_as_it_did(world: World) -> None:
    before = world.snapshot()
    world.lived_again()
    assert world.snapshot() == before


def test_what_all_had_signed_under_an_old_paper_binds_when_that_is_confirmed(world: World) -> None:
    world.on("2024-03-01").register("main_agreement", "MAIN", ends_on=None)
    world.sub("DRAFT", **term("2024-04-01", "2026-03-31"))
    world.on("2024-03-05").record("DRAFT", *world.by_both("signed"))
    assert (world.state("MAIN"), world.state("DRAFT")) == ("unverified", "draft")

    world.on("2024-03-10").done(
        "MAIN", "confirm_active", reason=REASON, changes={"ends_on": until("2027-01-31")}
    )

    assert world.steps_of("DRAFT")[-1] == ("sign", "2024-03-10")
    lives_as_it_did(world)


def test_subs_move_under_the_successor_that_begins_not_under_one_that_is_only_signed(world: World) -> None:
    main_with_sub(world, **term("2024-03-01", "2027-02-28"))
    world.on("2025-12-01")
    world.main("A-LATER", predecessor_id=world.ids["MAIN"], **term("2028-02-01", "2032-01-31"))
    world.sign("A-LATER")
    renewed(world, starts_on="2026-01-01", ends_on="2029-12-31")

    world.on("2026-01-01").tick()

    assert world.values("SUB")["parent_id"] == world.ids["MAIN-2"]


def test_a_successor_that_is_named_later_is_of_its_predecessors_family(world: World) -> None:
    main_with_sub(world)
    world.on("2027-06-01").main("MAIN-2", **term("2028-02-01", "2032-01-31"))

    world.amended("MAIN-2", predecessor_id=world.ids["MAIN"])

    assert world.stored("MAIN-2").family == world.stored("MAIN").family


def test_an_agreement_renews_one_of_its_own_kind_and_never_itself(world: World) -> None:
    main_with_sub(world)
    world.main("OTHER")

    assert codes(world.amend("OTHER", predecessor_id=world.ids["OTHER"])) == ["predecessor_comes_after"]
    assert codes(world.amend("OTHER", predecessor_id=world.ids["SUB"])) == ["predecessor_of_wrong_kind"]
    assert codes(world.correct("OTHER", changes={"predecessor_id": world.ids["OTHER"]})) == [
        "predecessor_comes_after"
    ]


# ---- an end without a successor ----


def test_subs_run_on_without_their_main_and_say_since_when(world: World) -> None:
    main_with_sub(world, **term("2027-03-01", "2029-02-28"))

    world.on("2028-02-01").tick()

    assert (world.state("MAIN"), world.state("SUB")) == ("expired", "active")
    assert world.values("SUB")["without_main_since"] == date(2028, 2, 1)


def test_a_sub_ends_before_its_main_on_the_same_day_and_loses_nothing(world: World) -> None:
    main_with_sub(world, **term("2024-03-01", "2028-01-31"))

    world.on("2028-02-01").tick()

    assert (world.state("MAIN"), world.state("SUB")) == ("expired", "expired")
    assert world.values("SUB")["without_main_since"] is None


def test_a_sub_that_is_rehomed_has_a_main_again(world: World) -> None:
    main_with_sub(world, **term("2027-03-01", "2029-02-28"))
    world.on("2028-02-10").tick()
    world.running("main_agreement", "MAIN-2", **term("2028-02-01", "2032-01-31"))

    world.done("SUB", "rehome", changes={"parent_id": world.ids["MAIN-2"]})

    assert world.values("SUB")["without_main_since"] is None
    assert world.stored("SUB").family == world.ids["MAIN-2"]


def test_notice_sets_the_last_day_and_is_the_decision(world: World) -> None:
    main_with_sub(world, **term("2024-03-01", "2027-02-28"))

    world.on("2025-03-01").done("MAIN", "give_notice", changes={"ends_on": until("2025-08-31")})
    assert world.state("MAIN") == "under_notice"
    assert world.deadlines("MAIN") == {"ends_by_notice": "2025-08-31", "terminate": "2025-09-01"}
    world.on("2026-01-01").tick()

    assert world.steps_of("MAIN")[-1] == ("terminate", "2025-09-01")
    assert world.values("SUB")["without_main_since"] == date(2025, 9, 1)


def test_terminating_asks_for_a_decision_or_a_reason(world: World) -> None:
    main_with_sub(world)

    assert codes(world.refused("MAIN", "terminate")) == ["termination_is_decided"]
    world.record("MAIN", act("decided", world.parties[0], world.today))
    done = world.done("MAIN", "terminate")

    assert done.passed_with_reason == ()
    assert world.values("SUB")["without_main_since"] == world.today


def test_a_main_is_not_withdrawn_from_under_a_signed_sub(world: World) -> None:
    world.on("2024-01-10").main()
    world.sign("MAIN")
    world.sub()
    world.sign("SUB")

    assert facts(world.refused("MAIN", "withdraw"), "no_sub_agreement_rests_on_it") == {
        "references": ("SUB",)
    }


def test_a_sub_is_not_signed_under_a_main_that_is_not(world: World) -> None:
    world.on("2024-01-10").main()
    world.sub()

    refused = world.refused("SUB", "sign", acts=[act("signed", unit, "2024-01-10") for unit in world.parties])

    assert facts(refused, "main_agreement_stands") == {"main": "MAIN", "state": "draft"}


def test_a_running_sub_is_not_put_under_a_main_that_was_never_signed(world: World) -> None:
    world.on("2024-03-01").running("sub_agreement", "SUB")
    world.main("DRAFT")

    refused = world.amend("SUB", parent_id=world.ids["DRAFT"], reason=REASON)

    assert codes(refused) == ["main_agreement_stands"]


# ---- until the main agreement ends ----


def test_a_dependent_sub_follows_an_extension(world: World) -> None:
    main_with_sub(world, **UNTIL_THE_MAIN_ENDS, **term("2024-03-01", "2028-01-31"))

    world.on("2027-10-01").done("MAIN", "extend", changes={"ends_on": until("2030-01-31")}, reason=REASON)

    assert world.ends_on("SUB") == "2030-01-31"
    assert world.deadlines("SUB")["expire"] == "2030-02-01"


def test_a_dependent_sub_has_no_end_while_its_main_has_none(world: World) -> None:
    main_with_sub(world, **UNTIL_THE_MAIN_ENDS, **term("2024-03-01", "2028-01-31"))

    world.on("2027-10-01").corrected("MAIN", changes={"ends_on": None, "revised_every_years": 2})
    world.on("2029-01-01").tick()

    assert (world.state("SUB"), world.ends_on("SUB")) == ("active", None)


def test_a_dependent_sub_ends_with_the_notice(world: World) -> None:
    main_with_sub(world, **UNTIL_THE_MAIN_ENDS, **term("2024-03-01", "2028-01-31"))

    world.on("2025-03-01").done("MAIN", "give_notice", changes={"ends_on": until("2025-08-31")})
    world.on("2025-09-01").tick()

    assert world.steps_of("SUB")[-1] == ("expire", "2025-09-01")
    assert world.steps_of("MAIN")[-1] == ("terminate", "2025-09-01")
    assert world.values("SUB")["without_main_since"] is None


def test_a_dependent_sub_ends_with_the_agreement_that_is_replaced_early(world: World) -> None:
    main_with_sub(world, **UNTIL_THE_MAIN_ENDS, **term("2024-03-01", "2028-01-31"))
    renewed(world.on("2025-12-01"), starts_on="2026-01-01", ends_on="2029-12-31")

    world.on("2026-01-01").tick()

    assert world.steps_of("SUB")[-1] == ("expire", "2026-01-01")
    assert world.ends_on("SUB") == "2025-12-31"
    assert world.values("SUB")["parent_id"] == world.ids["MAIN"]


def test_a_dependent_sub_ends_with_an_agreement_that_is_terminated_at_once(world: World) -> None:
    main_with_sub(world, **UNTIL_THE_MAIN_ENDS, **term("2024-03-01", "2028-01-31"))

    done = world.on("2025-03-01").done("MAIN", "terminate", reason=REASON)

    annexes = ("SUB/COMM", "SUB/FOLLOWUP", "SUB/PLAN-1")  # owed, and still drafts
    assert triggers(done) == [
        ("MAIN", "terminate"),
        ("SUB", None),
        ("SUB", "expire"),
        ("MAIN/PICTURE", "abandon"),  # nobody is left who meets about it
        *((annex, "withdraw") for annex in annexes),
    ]
    assert world.ends_on("SUB") == "2025-02-28"


def test_a_dependent_sub_whose_end_nobody_wrote_ends_with_its_main(world: World) -> None:
    main_with_sub(world, **UNTIL_THE_MAIN_ENDS, ends_on=None)

    world.on("2028-02-01").tick()

    assert world.steps_of("SUB")[-1] == ("expire", "2028-02-01")
    assert world.ends_on("SUB") == "2028-01-31"


def test_a_pledge_under_a_dependent_sub_follows_too(world: World) -> None:
    main_with_sub(world, **UNTIL_THE_MAIN_ENDS, **term("2024-03-01", "2028-01-31"))
    world.pledge("PLEDGE", under="SUB", **UNTIL_THE_MAIN_ENDS, **term("2024-03-01", "2028-01-31"))
    world.sign("PLEDGE")

    world.on("2027-10-01").done("MAIN", "extend", changes={"ends_on": until("2030-01-31")}, reason=REASON)

    assert world.ends_on("PLEDGE") == "2030-01-31"


def test_an_amended_end_is_followed_too(world: World) -> None:
    main_with_sub(world, **UNTIL_THE_MAIN_ENDS, **term("2024-03-01", "2028-01-31"))

    world.amended("MAIN", ends_on=until("2027-12-31"), reason="mandatperioden")

    assert world.ends_on("SUB") == "2027-12-31"


# ---- a year of silence ----


@pytest.mark.parametrize("last", ["2026-03-05"])
def test_one_run_after_a_long_silence_gives_the_same_as_a_run_each_day(world: World, last: str) -> None:
    def begin() -> None:
        main_with_sub(world, **term("2024-03-01", "2026-02-28"))
        renewed(world.on("2025-12-20"), starts_on="2026-02-01", ends_on="2030-01-31")
        world.on("2026-01-25")

    lives: list[dict[str, list[tuple[str | None, str]]]] = []
    for daily in (True, False):
        with world.reading() as connection:
            savepoint = connection.begin_nested()
        begin()
        world.live_until(last) if daily else world.on(last).tick()
        lives.append({name: world.steps_of(name) for name in ("MAIN", "SUB", "MAIN-2")})
        savepoint.rollback()

    assert lives[0] == lives[1]
    assert lives[0]["SUB"][-2:] == [("rehome", "2026-02-01"), ("expire", "2026-03-01")]


def test_a_second_run_on_the_same_day_does_nothing(world: World) -> None:
    main_with_sub(world)
    world.on("2028-06-01").tick()
    with world.reading() as connection:
        before = snapshot_of(connection)

    world.tick()

    assert world.snapshot() == before


# ---- a paper that renews what begins after it (0006: papers of a register file may overlap) ----


def test_what_begins_when_a_paper_that_renews_it_is_in_force_gives_way_at_once(world: World) -> None:
    world.on("2024-01-10").main()
    world.sign("MAIN")
    comes_after = {"predecessor_id": world.ids["MAIN"], **term("2023-06-01", "2027-05-31")}

    world.register("main_agreement", "X", **comes_after)

    assert (world.state("MAIN"), world.state("X")) == ("signed", "active")
    world.on("2024-02-01").tick()
    assert (world.state("MAIN"), world.state("X")) == ("replaced", "active")
    assert world.lived_again() == []


def test_what_began_before_anybody_knew_of_such_a_paper_stands_beside_it_and_the_overlap_is_told(
    world: World,
) -> None:
    world.on("2024-01-10").main()
    world.sign("MAIN")
    world.on("2024-03-25").tick()
    comes_after = {"predecessor_id": world.ids["MAIN"], **term("2023-06-01", "2027-05-31")}

    world.register("main_agreement", "X", **comes_after)
    world.tick()

    assert (world.state("MAIN"), world.state("X")) == ("active", "active")
    assert world.lived_again() == []
    with world.reading() as connection:
        found = terms(connection, world.rules, today=world.today).terms
    overlaps = {one.reference: [two.reference for two in one.overlaps] for one in found if one.overlaps}
    assert overlaps == {"MAIN": ["X"], "X": ["MAIN"]}


def test_such_a_paper_gives_way_to_as_soon_as_what_is_told_of_it_puts_it_there_before(world: World) -> None:
    world.on("2024-01-10").main()
    world.sign("MAIN")
    world.on("2024-03-25").tick()
    comes_after = {"predecessor_id": world.ids["MAIN"], **term("2023-06-01", "2027-05-31")}
    world.register("main_agreement", "X", **comes_after)
    world.tick()

    noted = world.record("X", act("decided", world.parties[0], "2024-01-15"))

    assert isinstance(noted, Done), noted
    assert (world.state("MAIN"), world.state("X")) == ("replaced", "active")
    assert world.lived_again() == []


def test_what_was_withdrawn_under_what_had_ended_is_not_told_to_have_been_there_before(world: World) -> None:
    """An act of an earlier day puts a record there on that day; then it ended with the agreement above it."""
    world.on("2024-01-03").running("main_agreement", "MAIN")
    world.on("2024-01-10").done("MAIN", "terminate", reason="fel")
    world.on("2024-01-11").create("follow_up_plan", "PLAN", parent_id=world.ids["MAIN"])
    world.done("PLAN", "withdraw", reason="fel")

    noted = world.record("PLAN", act("signed", world.parties[0], "2024-01-04"))
    world.tick()

    assert codes(noted) == ["later_steps_rest_on_it"]
    assert world.lived_again() == []


def test_what_ends_with_its_main_agreement_never_stands_without_it(world: World) -> None:
    # One that was to begin after the main agreement had ended: lived again, it ends with it as well.
    world.register("main_agreement", "MAIN", **term("2019-01-01", "2022-12-31"))
    under, later = world.id_of("MAIN"), world.today + timedelta(days=30)
    for reference, tied in (("TIED", True), ("FREE", False)):
        world.register(
            "sub_agreement",
            reference,
            parent_id=under,
            starts_on=Dated.on(later),
            ends_on=None,
            revised_every_years=2,
            ends_with_parent=tied,
        )

    without = {one: world.values(one)["without_main_since"] for one in ("TIED", "FREE")}

    assert without == {"TIED": None, "FREE": later}
    assert world.lived_again() == []


def test_an_old_paper_is_taken_in_after_what_it_hangs_on_had_ended_whatever_is_told_of_others(
    world: World,
) -> None:
    """What is told late of another record does not put the paper before the end of its main agreement."""
    world.on("2024-01-10").running("main_agreement", "MAIN", **term("2024-01-10", "2028-01-31"))
    world.pledge(under="MAIN")
    world.on("2028-02-01").tick()
    under = world.id_of("MAIN")
    world.register("sub_agreement", "SUB", parent_id=under, **term("2028-02-08", "2028-08-06"))
    without = world.values("SUB")["without_main_since"]

    noted = world.record("PLEDGE", act("consulted", world.parties[0], "2028-01-31"))

    assert isinstance(noted, Done), noted
    assert (without, world.lived_again()) == (day("2028-02-08"), [])


def test_a_signed_agreement_runs_without_its_main_from_its_own_first_day_whenever_it_was_taken_in(
    world: World,
) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN", **term("2024-01-10", "2028-01-31"))
    under, to_come = world.id_of("MAIN"), term("2028-02-08", "2028-08-06")
    world.on("2028-01-30").register("sub_agreement", "BEFORE", parent_id=under, **to_come)
    world.on("2028-02-01").tick()
    world.register("sub_agreement", "AFTER", parent_id=under, **to_come)

    assert {world.values(one)["without_main_since"] for one in ("BEFORE", "AFTER")} == {day("2028-02-08")}
    assert world.lived_again() == []


@pytest.mark.parametrize("on", ["2023-06-26", "2024-03-01", "2024-04-10"])
@pytest.mark.parametrize("trigger", ["fill_in", None])
def test_what_is_prepared_of_a_day_before_another_record_ended_it_stays_prepared_before_that(
    world: World, on: str, trigger: str | None
) -> None:
    main_with_sub(world)
    world.annex("action_plan", "PLAN")
    world.decided("PLAN")
    world.activity("WALKS", under="PLAN")
    world.on("2024-05-30").done("PLAN", "withdraw", reason=REASON)
    assert world.state("WALKS") == "cancelled"

    world.on("2024-07-30")
    told = (
        world.amend("WALKS", why="nya skäl", on=on)
        if trigger is None
        else world.take("WALKS", trigger, changes={"why": "nya skäl"}, on=on, reason=REASON)
    )

    assert isinstance(told, Done)
    assert world.state("WALKS") == "cancelled"
    assert world.lived_again() == []
