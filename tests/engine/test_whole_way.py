"""The whole way: from a signature to what it owes, through plans and rounds, to renewal or end."""

# ruff: noqa: ANN401 -- a test hands on whatever an agreement says

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from lifecycle.fields import Dated
from lifecycle.history import effective
from lifecycle.outcome import AlreadyDone, Refused
from tests.engine.plain import each, found_on, items, rows, term
from tests.engine.world import World, codes, day, facts, outcome_of, resting_on, triggers

REASON = "parterna är ense"
JANUARY = "2024-01-10"


def until(text: str) -> Dated:
    return Dated.on(day(text))


def signed(world: World, **sub: Any) -> World:
    """Main agreement signed 20 January, sub-agreement 15 February; today is then 15 February 2024."""
    world.on(JANUARY).main()
    world.sub(**sub)
    world.on("2024-01-20").sign("MAIN")
    world.on("2024-02-15").sign("SUB")
    return world


def followed_up(world: World, *rhythms: str, **said: Any) -> World:
    """The follow-up plan that is owed is filled in and decided on 1 March 2024, when the agreement begins."""
    lines = tuple(row for rhythm in rhythms for row in items(rhythm))
    world.on("2024-03-01").tick()
    world.amended("SUB/FOLLOWUP", items=lines, **said)
    world.decided("SUB/FOLLOWUP", reason=REASON)
    return world


def acted_on(world: World) -> World:
    """The action plan that is owed is filled in and decided today, with an activity under it."""
    said = {"goal": "färre bråk", "purpose": "lugn", "responsible": "fritidschef", "financing": "egen ram"}
    indicators = rows("indicators", "otrygga | lower | 34 | 2023 | Norrby | enkät")
    world.amended(
        "SUB/PLAN-1",
        **said,
        **term("2024-03-01", "2026-02-28"),
        commitments=each("commitments", world.parties, "går ut | gruppchef"),
        indicators=indicators,
    )
    world.decided("SUB/PLAN-1")
    world.activity("WALKS", under="SUB/PLAN-1")
    return world


def communicated(world: World) -> World:
    """The communication plan that is owed is filled in and decided today."""
    said = {
        "goal": "visshet",
        "purpose": "tillit",
        "responsible": "kommunikatör",
        "fact_basis": "det som görs",
    }
    audiences = rows("audiences", "internal | alla", "external | boende")
    world.amended("SUB/COMM", **said, messages=("vuxna finns ute",), audiences=audiences)
    world.decided("SUB/COMM")
    return world


def under_way(world: World, *rhythms: str) -> World:
    """Everything that the sub-agreement owes is in force."""
    followed_up(signed(world), *(rhythms or ("per_tertial",)))
    return communicated(acted_on(world))


def open_round(world: World, reference: str = "SUB/2024-T1", on: str = "2024-05-02") -> str:
    world.on(on).tick()
    assert world.state(reference) == "open"
    return reference


# ---- what signing owes ----


def test_a_signed_main_agreement_owes_a_picture_and_a_sub_agreement_by_a_day(world: World) -> None:
    world.on(JANUARY).main()

    done = world.on("2024-01-20").sign("MAIN")

    assert triggers(done) == [
        ("MAIN", None),
        ("MAIN", "sign"),
        ("MAIN/PICTURE", "create"),
        ("MAIN/SUB", "create"),
    ]
    assert world.states("MAIN") == {"MAIN/PICTURE": "planned", "MAIN/SUB": "draft"}
    assert world.deadlines("MAIN/PICTURE") == {"picture_owed": "2024-10-20"}
    assert world.deadlines("MAIN/SUB") == {"sub_agreement_owed": "2024-10-20"}
    assert set(world.values("MAIN/SUB")["parties"]) == set(world.parties)  # type: ignore[arg-type]  # ids
    cause = world.history("MAIN/SUB")[0].cause
    assert cause == (world.ids["MAIN"], world.seq("MAIN", "sign"))


def test_a_signed_sub_agreement_owes_its_annexes_each_by_its_day(world: World) -> None:
    signed(world)

    assert world.states("SUB") == {"SUB/COMM": "draft", "SUB/FOLLOWUP": "draft", "SUB/PLAN-1": "draft"}
    assert {name: list(world.deadlines(name).values()) for name in world.states("SUB")} == {
        "SUB/COMM": ["2024-03-16"],
        "SUB/FOLLOWUP": ["2024-04-15"],
        "SUB/PLAN-1": ["2024-05-15"],
    }


def test_what_is_owed_is_settled_by_doing_it(world: World) -> None:
    signed(world)
    world.on("2024-03-01").tick()
    communicated(world)

    assert world.deadlines("SUB/COMM") == {}
    assert world.deadlines("SUB/COMM", "settled") == {
        "communication_plan_owed": "2024-03-16",
        "begin": "2024-03-01",
    }


def test_what_there_is_already_is_not_owed(world: World) -> None:
    world.on(JANUARY).main()
    world.picture()
    world.sub()
    world.annex("action_plan", "OURS", under="SUB", priority="Ungdomar")

    assert triggers(world.on("2024-01-20").sign("MAIN")) == [("MAIN", None), ("MAIN", "sign")]
    world.on("2024-02-15").sign("SUB")

    assert world.states("SUB") == {"OURS": "draft", "SUB/COMM": "draft", "SUB/FOLLOWUP": "draft"}


def test_a_preview_of_a_signature_drafts_nothing_and_tells_everything(world: World) -> None:
    world.on(JANUARY).main()
    world.sub()
    world.on("2024-01-20").sign("MAIN")
    before = world.snapshot()

    foreseen = world.on("2024-02-15").done("SUB", "sign", acts=world.by_both("signed"), preview=True)

    assert world.snapshot() == before
    assert outcome_of(foreseen) == outcome_of(world.sign("SUB"))
    assert triggers(foreseen) == [
        ("MAIN", "begin"),
        ("SUB", None),
        ("SUB", "sign"),
        *((annex, "create") for annex in ("SUB/COMM", "SUB/FOLLOWUP", "SUB/PLAN-1")),
    ]


# ---- rounds ----

HALF_A_YEAR = {
    "weekly": 26,
    "every_second_week": 13,
    "monthly": 6,
    "every_second_month": 3,
    "quarterly": 2,
    "per_tertial": 2,
    "half_yearly": 1,
    "yearly": 0,
    "every_second_year": 0,
}


@pytest.mark.parametrize("rhythm", HALF_A_YEAR)
def test_a_follow_up_plan_lays_out_its_rounds_on_the_day_on_which_it_begins(
    world: World, rhythm: str
) -> None:
    signed(world)
    followed_up(world, rhythm, ends_on=until("2024-08-31"))

    rounds = world.states("SUB", "round")
    assert len(rounds) == HALF_A_YEAR[rhythm]
    assert set(rounds.values()) <= {"scheduled"}
    assert {world.history(name)[0].cause for name in rounds} <= {
        (world.id_of("SUB/FOLLOWUP"), world.seq("SUB/FOLLOWUP", "begin"))
    }


@pytest.mark.parametrize(
    ("rhythm", "rounds"),
    [
        ("half_yearly", ["SUB/2024-H1", "SUB/2024-H2", "SUB/2025-H1", "SUB/2025-H2"]),
        ("yearly", ["SUB/2024", "SUB/2025"]),
        ("every_second_year", ["SUB/2024--2025"]),
    ],
)
def test_long_rhythms_have_few_rounds(world: World, rhythm: str, rounds: list[str]) -> None:
    assert list(world.states()) == []

    followed_up(signed(world), rhythm)

    assert sorted(world.states("SUB", "round")) == sorted(rounds)


def test_several_rhythms_that_end_on_one_day_are_one_round(world: World) -> None:
    followed_up(signed(world), "monthly", "quarterly", "yearly", ends_on=until("2024-12-31"))

    assert sorted(world.states("SUB", "round")) == [f"SUB/2024-{month:02}" for month in range(3, 13)]
    assert world.values("SUB/2024-12")["conclude_by"] == day("2025-01-31")


def test_a_round_opens_on_the_day_after_its_period_with_its_sheet(world: World) -> None:
    under_way(world)
    assert world.deadlines("SUB/2024-T1") == {"lay_out": "2024-05-01"}

    world.on("2024-05-01").tick()

    assert world.steps_of("SUB/2024-T1")[-1] == ("lay_out", "2024-05-01")
    assert world.deadlines("SUB/2024-T1") == {"round_to_be_concluded": "2024-05-30"}
    sheet = {name: world.values(name) for name in world.states("SUB/2024-T1")}
    assert {(one["subject"], one["aspect"]) for one in sheet.values()} == {
        ("agreement", "process"),
        ("organisation", "process"),
        ("picture_sources", "process"),
        ("action_plans", "process"),
        ("activity", "production"),
        ("action_plans", "effect"),
        ("communication_plan", "process"),
    }
    assert list(sheet) == [f"SUB/2024-T1/{number}" for number in range(1, 8)]


def test_laying_out_twice_adds_only_what_is_new(world: World) -> None:
    under_way(world)
    open_round(world)
    before = world.states("SUB/2024-T1")

    world.done("SUB/2024-T1", "lay_out")
    assert world.states("SUB/2024-T1") == before

    world.activity("DOORS", under="SUB", title="Knacka dörr")
    world.on("2024-05-03").done("SUB/2024-T1", "lay_out")

    new = world.states("SUB/2024-T1").keys() - before.keys()
    assert [world.values(name)["title"] for name in new] == ["Knacka dörr"]


def test_laying_out_rounds_again_does_not_bring_back_what_is_over(world: World) -> None:
    under_way(world)
    world.concluded(open_round(world))
    world.on("2024-09-02").tick()
    world.done("SUB/2024-T2", "skip", reason="ingen hann")
    before = world.states("SUB", "round")

    world.done("SUB/FOLLOWUP", "lay_out_rounds")

    assert world.states("SUB", "round") == before


def test_a_rhythm_that_is_added_gets_its_rounds(world: World) -> None:
    under_way(world, "yearly")

    world.amended("SUB/FOLLOWUP", items=(*items("yearly"), *items("half_yearly")), reason=REASON)
    world.done("SUB/FOLLOWUP", "lay_out_rounds")

    assert sorted(world.states("SUB", "round")) == ["SUB/2024", "SUB/2024-H1", "SUB/2025", "SUB/2025-H1"]


def test_parties_who_meet_earlier_open_the_round_earlier(world: World) -> None:
    under_way(world)
    world.on("2024-04-20")

    world.done("SUB/2024-T1", "lay_out")
    world.concluded("SUB/2024-T1")
    world.on("2024-05-02").tick()

    assert world.state("SUB/2024-T1") == "concluded"


# ---- concluding ----

MEASURES = ("fler vuxna ute | fältgruppen | 2024-09-01", "bättre ljus | parkchef")


def recorded(world: World, sheet: str, *names: str) -> None:
    for name in names:
        world.done(f"{sheet}/{name}", "record", changes={"finding": "det gick bra"})


def test_a_round_that_is_typed_late_feeds_the_picture_that_was_being_made_when_it_was_typed(
    world: World,
) -> None:
    under_way(world)
    sheet = open_round(world)
    world.on("2024-07-01").picture("NEXT", under="MAIN")
    world.done("NEXT", "gather")

    said = {"meeting": "Styrgruppens möte", "no_measures": True}
    both = world.by_both("concluded", "2024-05-20")
    world.on("2024-09-02").done(sheet, "conclude", on="2024-05-20", acts=both, changes=said, reason=REASON)

    sources = world.values("NEXT")["sources"]
    assert isinstance(sources, tuple)
    assert {"kind": "follow_up", "title": sheet} in sources
    world.tick()
    assert world.lived_again() == []


def test_a_concluded_round_concludes_what_was_recorded_and_skips_the_rest(world: World) -> None:
    under_way(world)
    sheet = open_round(world)
    recorded(world, sheet, "1", "2")

    world.concluded(sheet)

    states = world.states(sheet)
    assert {name for name, state in states.items() if state == "concluded"} == {f"{sheet}/1", f"{sheet}/2"}
    assert set(states.values()) == {"concluded", "skipped"}
    assert world.deadlines(sheet) == {}


def test_measures_of_improvement_become_activities_once(world: World) -> None:
    under_way(world)
    sheet = open_round(world)

    world.concluded(sheet, *MEASURES)

    made = world.states("SUB", "activity")
    assert made == {"SUB/ACT": "planned", "SUB/ACT-2": "planned"}
    assert world.deadlines("SUB/ACT") == {"activity_time_is_up": "2024-09-01"}
    assert {world.values(name)["origin_id"] for name in made} == {world.id_of(sheet)}
    said: dict[str, Any] = {"meeting": "Styrgruppens möte", "improvements": rows("improvements", *MEASURES)}
    again = world.take(
        sheet,
        "conclude",
        acts=world.by_both("concluded"),
        changes={**said, "no_measures": None},
        reason=REASON,
    )
    assert isinstance(again, AlreadyDone)
    assert world.states("SUB", "activity") == made


def test_a_round_that_was_never_concluded_takes_its_activities_back(world: World) -> None:
    under_way(world)
    sheet = open_round(world)
    recorded(world, sheet, "1")
    world.concluded(sheet, *MEASURES)

    world.corrected(sheet, seq=world.seq(sheet, "conclude"))

    assert world.state(sheet) == "open"
    assert (world.state(f"{sheet}/1"), world.state(f"{sheet}/2")) == ("recorded", "scheduled")
    assert world.states("SUB", "activity") == {"SUB/ACT": "cancelled", "SUB/ACT-2": "cancelled"}


def test_both_parties_conclude_a_round_one_of_them_with_a_dissent(world: World) -> None:
    under_way(world)
    sheet = open_round(world)
    said: dict[str, Any] = {"meeting": "Styrgruppen 8 maj", "no_measures": True}

    alone = world.refused(sheet, "conclude", changes=said, acts=world.by_both("concluded")[:1], reason=REASON)
    assert facts(alone, "every_party_has_concluded") == {"parties": ("Lokalpolisområde Borås",)}

    town, police = world.by_both("concluded")
    dissents = replace(police, remark="vi ser ingen effekt")
    world.done(sheet, "conclude", changes=said, acts=[town, dissents], reason=REASON)

    assert {one.remark for one in world.acts(sheet, "concluded")} == {"", "vi ser ingen effekt"}


def test_a_round_ends_in_measures_or_says_that_none_is_needed(world: World) -> None:
    under_way(world)
    sheet = open_round(world)

    refused = world.refused(
        sheet, "conclude", changes={"meeting": "M"}, acts=world.by_both("concluded"), reason=REASON
    )

    assert [one.code for one in refused.unmet if one.level == "must"] == ["says_what_is_to_be_improved"]


def test_a_round_that_is_skipped_skips_its_lines(world: World) -> None:
    under_way(world)
    sheet = open_round(world)
    recorded(world, sheet, "1")

    assert codes(world.take(sheet, "skip")) == ["says_why"]
    world.done(sheet, "skip", reason="ingen hann")

    assert set(world.states(sheet).values()) == {"skipped"}


def test_what_a_round_found_is_a_source_of_the_picture_that_is_being_made(world: World) -> None:
    under_way(world)
    world.done("MAIN/PICTURE", "gather")
    sheet = open_round(world)

    world.concluded(sheet)

    assert world.values("MAIN/PICTURE")["sources"] == rows("sources", f"follow_up | {sheet}")


# ---- pictures ----


def test_the_parties_accept_a_picture_one_by_one_and_its_two_years_run_from_the_last(
    world: World,
) -> None:
    world.on(JANUARY).main()
    world.picture(legal_purpose="joint")
    world.done("PICTURE", "gather")
    world.done("PICTURE", "draft")
    town, _ = world.by_both("accepted")
    _, police = world.by_both("accepted", "2024-02-01")
    world.record("PICTURE", town)

    assert facts(world.refused("PICTURE", "accept"), "every_party_has_accepted") == {
        "parties": ("Lokalpolisområde Borås",)
    }
    world.on("2024-02-01")
    world.done("PICTURE", "accept", acts=[police])
    world.done("PICTURE", "prioritise")

    assert world.deadlines("PICTURE") == {"picture_to_be_updated": "2026-02-01"}


def test_a_picture_that_one_side_does_not_recognise_is_accepted_anew(world: World) -> None:
    world.on(JANUARY).main()
    world.picture()
    world.done("PICTURE", "gather")
    world.done("PICTURE", "draft")
    world.done("PICTURE", "accept", acts=world.by_both("accepted"))

    world.done("PICTURE", "return_to_gathering")

    assert world.acts("PICTURE", "accepted") == []


def test_a_revised_picture_takes_the_place_of_the_one_before(world: World) -> None:
    world.on(JANUARY).main()
    world.picture()
    world.prioritised("PICTURE")
    world.picture("NEW", predecessor_id=world.ids["PICTURE"])

    world.on("2024-06-01").prioritised("NEW")

    assert (world.state("PICTURE"), world.state("NEW")) == ("superseded", "prioritised")


def test_a_municipal_plan_is_followed_up_and_replaced_by_the_next(world: World) -> None:
    world.on(JANUARY).main()
    world.picture()
    world.municipal_plan(picture_id=world.ids["PICTURE"], decided_on=None)
    world.on("2024-02-20").done("MUNICIPAL", "decide", changes={"decided_on": until("2024-02-20")})

    world.on("2025-05-01").done("MUNICIPAL", "follow_up", changes=found_on(day("2025-05-01")))
    assert world.values("MUNICIPAL")["followed_up_on"] == day("2025-05-01")
    assert world.deadlines("MUNICIPAL") == {}, "the duty by law has the clock"

    for name, before in (("SECOND", "MUNICIPAL"), ("THIRD", "SECOND")):
        said: dict[str, Any] = {"picture_id": world.ids["PICTURE"], "decided_on": None}
        world.municipal_plan(name, predecessor_id=world.ids[before], **said)
    world.done("THIRD", "decide", changes={"decided_on": until("2025-05-01")})
    assert world.state("SECOND") == "replaced", "a later version takes the place of a draft too"


def test_what_is_done_under_a_municipal_plan_goes_on_under_the_next_and_falls_with_the_last(
    world: World,
) -> None:
    world.on(JANUARY).main()
    world.picture()
    said: dict[str, Any] = {"picture_id": world.ids["PICTURE"], "decided_on": None}
    world.municipal_plan("FIRST", **said)
    lacks = rows("vek", "party | resources | partly | två fältare")
    world.activity("WALKS", under="FIRST", vek=({**lacks[0], "party": str(world.parties[0])},))
    world.activity("LIGHTS", under="FIRST", vek=())
    world.done("WALKS", "start")

    decided = world.done("FIRST", "decide", changes={"decided_on": until(JANUARY)})
    world.municipal_plan("SECOND", predecessor_id=world.ids["FIRST"], **said)
    world.done("SECOND", "decide", changes={"decided_on": until(JANUARY)})

    [note] = [one for one in decided.notes if one.code == "its_activities_can_be_carried_out"]
    assert note.facts == {"references": ("WALKS",)}
    assert (world.parent("WALKS"), world.parent("LIGHTS")) == ("SECOND", "SECOND")
    world.done("SECOND", "withdraw", reason=REASON)
    assert (world.state("WALKS"), world.state("LIGHTS")) == ("under_way", "cancelled")


# ---- meetings ----


def standing(world: World, **said: Any) -> World:
    signed(world)
    world.forum(**said)
    world.done("FORUM", "establish")
    return world


def test_a_forum_plans_its_first_meeting_and_each_meeting_the_next(world: World) -> None:
    standing(world)
    assert world.states("FORUM") == {"FORUM/2024-03-15": "planned"}
    assert world.deadlines("FORUM/2024-03-15") == {"meeting_to_be_held": "2024-03-15"}

    world.on("2024-03-18").done("FORUM/2024-03-15", "hold", changes={"attendees": world.among("attendees")})

    assert world.states("FORUM") == {"FORUM/2024-03-15": "held", "FORUM/2024-04-15": "planned"}
    assert world.values("FORUM/2024-03-15")["held_on"] == day("2024-03-18")


def test_a_meetings_decisions_become_activities(world: World) -> None:
    standing(world)
    decisions = rows("decisions", "måla tunneln | parkchef | 2024-07-01", "prata med skolan")

    world.on("2024-03-15").done("FORUM/2024-03-15", "hold", changes={"decisions": decisions})

    made = {name: world.values(name)["title"] for name in world.states("MAIN", "activity")}
    assert made == {"MAIN/ACT": "måla tunneln", "MAIN/ACT-2": "prata med skolan"}
    assert world.deadlines("MAIN/ACT") == {"activity_time_is_up": "2024-07-01"}


def test_a_cancelled_meeting_is_followed_by_the_next_one_too(world: World) -> None:
    standing(world)

    world.done("FORUM/2024-03-15", "cancel", reason="vabb")

    assert world.states("FORUM") == {"FORUM/2024-03-15": "cancelled", "FORUM/2024-04-15": "planned"}


def test_a_dissolved_forum_does_not_meet_again(world: World) -> None:
    standing(world)

    world.done("FORUM", "dissolve", reason="slås ihop")

    assert world.states("FORUM") == {"FORUM/2024-03-15": "cancelled"}


# ---- renewal, extension, end ----


def renewed(world: World, on: str = "2026-02-01", starts_on: str = "2026-03-01", **said: Any) -> World:
    """The sub-agreement's successor is signed in its last days."""
    values: dict[str, Any] = {**term(starts_on, "2028-01-31"), **said}
    world.on(on).tick()
    world.sub("SUB-2", predecessor_id=world.ids["SUB"], **values)
    world.sign("SUB-2")
    return world


def test_a_renewal_carries_annexes_over_and_moves_the_rest(world: World) -> None:
    under_way(world)
    world.activity("DOORS", under="SUB")
    world.forum(under="SUB")
    for sheet, on in (("2024-T1", "2024-05-02"), ("2024-T2", "2024-09-02")):
        world.concluded(open_round(world, f"SUB/{sheet}", on))
    renewed(world, "2025-06-01", "2025-07-01")

    world.on("2025-07-01").tick()

    assert (world.state("SUB"), world.state("SUB-2")) == ("replaced", "active")
    assert world.states("SUB") == {"SUB/2024-T1": "concluded", "SUB/2024-T2": "concluded"}
    moved = {"SUB/COMM", "SUB/FOLLOWUP", "SUB/PLAN-1", "DOORS", "FORUM", "SUB/2025-T2"}
    assert moved <= world.states("SUB-2").keys()
    assert world.parent("WALKS") == "SUB/PLAN-1"
    assert world.steps_of("SUB/PLAN-1")[-1] == ("carry_over", "2025-07-01")
    assert world.state("SUB/PLAN-1") == "in_force"


def test_what_was_carried_over_is_not_owed_anew(world: World) -> None:
    under_way(world)
    world.amended("SUB/PLAN-1", ends_on=until("2027-12-31"), reason=REASON)
    renewed(world)

    world.on("2026-03-01").tick()

    assert world.states("SUB-2", "action_plan", "communication_plan", "follow_up_plan") == {
        "SUB/COMM": "in_force",
        "SUB/FOLLOWUP": "in_force",
        "SUB/PLAN-1": "in_force",
    }


def test_what_ended_with_the_old_agreement_is_owed_by_the_new_one(world: World) -> None:
    """An action plan that runs as long as its agreement is no plan of the next one."""
    under_way(world)
    renewed(world)

    world.on("2026-03-01").tick()

    assert world.state("SUB/PLAN-1") == "ended"
    assert world.states("SUB-2", "action_plan") == {"SUB-2/PLAN-1": "draft", "SUB/PLAN-1": "ended"}
    assert world.deadlines("SUB-2/PLAN-1") == {"action_plan_owed": "2026-05-30"}


def test_follow_up_goes_on_in_the_time_of_the_successor(world: World) -> None:
    under_way(world)
    renewed(world)

    world.on("2026-03-01").tick()

    assert [name for name, state in world.states("SUB-2", "round").items() if state == "scheduled"] == [
        "SUB-2/2026-T1",
        "SUB-2/2026-T2",
        "SUB-2/2026-T3",
        "SUB-2/2027-T1",
        "SUB-2/2027-T2",
        "SUB-2/2027-T3",
    ]


def test_the_last_round_of_the_old_term_has_its_whole_sheet_under_the_new_agreement(world: World) -> None:
    under_way(world)
    renewed(world, "2025-08-01", "2025-09-01")

    world.on("2025-09-01").tick()

    assert world.parent("SUB/2025-T2") == "SUB-2"
    assert len(world.states("SUB/2025-T2")) == 7


def test_pairs_of_weeks_are_counted_on_across_a_renewal(world: World) -> None:
    under_way(world, "every_second_week")
    renewed(world, "2025-08-01", "2025-09-01")

    world.on("2025-10-01").tick()

    sheets = [name for name, state in world.states("SUB-2", "round").items() if state == "open"]
    assert len(sheets) > 2
    assert {len(world.states(name)) for name in sheets} == {7}


@pytest.mark.parametrize("how", ["extend", "correct"])
def test_an_agreement_that_gains_time_is_followed_up_in_it(world: World, how: str) -> None:
    under_way(world)
    world.concluded(open_round(world))
    before = world.states("SUB", "round")
    world.on("2025-10-01").tick()

    if how == "extend":
        world.done("SUB", "extend", changes={"ends_on": until("2026-12-31")}, reason=REASON)
    else:
        world.corrected("SUB", changes={"ends_on": until("2026-12-31")})

    new = world.states("SUB", "round").keys() - before.keys()
    assert sorted(new) == ["SUB/2026-T1", "SUB/2026-T2", "SUB/2026-T3"]


def test_an_agreement_that_is_cut_short_lays_nothing_out(world: World) -> None:
    under_way(world)
    before = world.history("SUB/FOLLOWUP")

    world.amended("SUB", ends_on=until("2025-12-31"), reason=REASON)

    assert world.history("SUB/FOLLOWUP") == before


def test_a_sub_agreement_that_follows_its_mains_extension_is_followed_up_so_long(world: World) -> None:
    followed_up(signed(world, ends_with_parent=True, **term("2024-03-01", "2028-01-31")), "yearly")

    world.on("2027-10-01").done("MAIN", "extend", changes={"ends_on": until("2030-01-31")}, reason=REASON)

    assert world.ends_on("SUB") == "2030-01-31"
    assert {"SUB/2028", "SUB/2029"} <= world.states("SUB", "round").keys()


def test_an_expiry_ends_the_annexes_and_no_round_is_opened_any_more(world: World) -> None:
    under_way(world)
    world.amended("SUB/FOLLOWUP", ends_on=until("2030-12-31"), reason=REASON)
    world.annex("contact_list", "CONTACTS")
    world.on("2025-12-01").tick()
    world.amended("SUB", ends_on=until("2025-12-15"), reason=REASON)

    world.on("2026-05-01").tick()

    assert world.state("SUB") == "expired"
    assert world.states("SUB", "action_plan", "communication_plan", "follow_up_plan", "contact_list") == {
        "CONTACTS": "withdrawn",
        "SUB/COMM": "ended",
        "SUB/FOLLOWUP": "ended",
        "SUB/PLAN-1": "ended",
    }
    assert world.state("SUB/2025-T2") == "open", "the last follow-up is of use to the next agreement"
    assert world.state("SUB/2025-T3") == "skipped"


def test_what_was_drafted_for_an_agreement_is_withdrawn_with_it(world: World) -> None:
    signed(world)

    world.done("SUB", "withdraw")

    assert set(world.states("SUB").values()) == {"withdrawn"}
    assert not any(world.deadlines(name) for name in world.states("SUB"))


def test_a_later_version_of_a_plan_takes_over_and_lays_its_rounds_out_anew(world: World) -> None:
    under_way(world)
    world.concluded(open_round(world))
    world.annex(
        "follow_up_plan", "SECOND", predecessor_id=world.id_of("SUB/FOLLOWUP"), items=items("half_yearly")
    )

    world.on("2024-06-10").decided("SECOND")

    assert (world.state("SUB/FOLLOWUP"), world.state("SECOND")) == ("replaced", "in_force")
    assert world.states("SUB", "round") == {
        "SUB/2024-H1": "scheduled",
        "SUB/2024-H2": "scheduled",
        "SUB/2024-T1": "concluded",
        "SUB/2024-T2": "skipped",
        "SUB/2024-T3": "skipped",
        "SUB/2025-H1": "scheduled",
        "SUB/2025-H2": "scheduled",
        "SUB/2025-T1": "skipped",
        "SUB/2025-T2": "skipped",
        "SUB/2025-T3": "skipped",
    }


# ---- corrections ----


def test_striking_a_signature_strikes_what_was_drafted_because_of_it(world: World) -> None:
    signed(world)

    world.corrected("SUB", seq=world.acted("SUB", "signed"))

    assert world.state("SUB") == "draft"
    assert set(world.states("SUB").values()) == {"withdrawn"}
    assert world.deadlines("SUB/COMM") == {}
    assert [row.kind for row in world.history("SUB/COMM")] == ["moved", "corrected"], "what was wrong is kept"


def test_a_signature_after_all_gives_the_drafts_back_with_its_own_day(world: World) -> None:
    signed(world)
    world.corrected("SUB", seq=world.acted("SUB", "signed"))

    world.on("2024-02-20").sign("SUB")

    assert world.states("SUB") == {"SUB/COMM": "draft", "SUB/FOLLOWUP": "draft", "SUB/PLAN-1": "draft"}
    assert world.steps_of("SUB/COMM") == [("create", "2024-02-20")]
    assert world.values("SUB/COMM")["owed_since"] == day("2024-02-20")
    cause = effective(world.history("SUB/COMM"))[0].cause
    assert cause == (world.ids["SUB"], world.seq("SUB", "sign"))


def test_striking_the_correction_gives_the_drafts_back(world: World) -> None:
    signed(world)
    done = world.corrected("SUB", seq=world.acted("SUB", "signed"))

    world.corrected("SUB", seq=done.step.seq)

    assert (world.state("SUB"), world.states("SUB")["SUB/COMM"]) == ("signed", "draft")
    assert world.deadlines("SUB/COMM") == {"communication_plan_owed": "2024-03-16"}


@pytest.mark.parametrize("how", ["fill_in", "amend", "decide"])
def test_a_signature_on_whose_drafts_somebody_has_worked_is_not_struck_and_the_work_is_named(
    world: World, how: str
) -> None:
    signed(world)
    if how == "fill_in":
        world.done("SUB/COMM", "fill_in", changes={"goal": "visshet"})
    elif how == "amend":
        world.amended("SUB/COMM", goal="visshet")
    else:
        world.decided("SUB/COMM", reason=REASON)
    before = world.snapshot()

    refused = world.correct("SUB", seq=world.acted("SUB", "signed"))

    assert isinstance(refused, Refused)
    assert codes(refused) == ["later_steps_rest_on_it"]
    assert resting_on(refused) == [f"SUB/COMM 2 {how}"]
    assert world.snapshot() == before


def test_a_signatures_right_day_moves_the_day_by_which_things_are_owed(world: World) -> None:
    signed(world)

    world.corrected("SUB", seq=world.acted("SUB", "signed"), on="2024-02-05")

    assert world.deadlines("SUB/COMM") == {"communication_plan_owed": "2024-03-06"}
    assert world.values("SUB/COMM")["owed_since"] == day("2024-02-05")
    assert world.steps_of("SUB/COMM") == [("create", "2024-02-05")]


def test_a_signatures_right_day_leaves_what_was_prepared_with_its_drafts(world: World) -> None:
    signed(world)
    world.on("2024-02-16").done("SUB/COMM", "fill_in", changes={"goal": "visshet"})
    world.on("2024-02-20")

    world.corrected("SUB", seq=world.acted("SUB", "signed"), on="2024-02-18")

    assert world.values("SUB/COMM")["owed_since"] == day("2024-02-18")
    assert world.values("SUB/COMM")["goal"] == "visshet"
    assert [row.seq for row in world.history("SUB/COMM")] == [1, 2, 3]


def test_a_decisions_right_day_is_the_day_of_adoption_and_of_the_beginning(world: World) -> None:
    signed(world)
    world.on("2024-03-10").decided("SUB/COMM", reason=REASON)

    world.corrected("SUB/COMM", seq=world.seq("SUB/COMM", "decide"), on="2024-03-04")

    assert world.values("SUB/COMM")["adopted_on"] == day("2024-03-04")
    assert world.steps_of("SUB/COMM")[-2:] == [("decide", "2024-03-04"), ("begin", "2024-03-04")]


def test_an_acceptances_right_day_moves_the_day_by_which_the_picture_is_updated(world: World) -> None:
    world.on(JANUARY).main()
    world.picture(legal_purpose="joint")
    world.done("PICTURE", "gather")
    world.done("PICTURE", "draft")
    world.on("2024-02-10").done("PICTURE", "accept", acts=world.by_both("accepted"))
    world.done("PICTURE", "prioritise")

    world.corrected("PICTURE", seq=world.acted("PICTURE", "accepted"), on="2024-02-01")

    assert world.values("PICTURE")["updated_on"] == day("2024-02-01")
    assert world.deadlines("PICTURE") == {"picture_to_be_updated": "2026-02-01"}


def test_a_follow_up_plan_that_never_began_takes_its_rounds_back(world: World) -> None:
    under_way(world)
    decided = world.seq("SUB/FOLLOWUP", "decide")

    world.corrected("SUB/FOLLOWUP", seq=decided)

    assert world.state("SUB/FOLLOWUP") == "draft"
    assert set(world.states("SUB", "round").values()) == {"skipped"}


def test_a_round_in_which_something_was_recorded_is_not_taken_back(world: World) -> None:
    under_way(world)
    sheet = open_round(world)
    recorded(world, sheet, "3")

    refused = world.correct("SUB/FOLLOWUP", seq=world.seq("SUB/FOLLOWUP", "decide"))

    assert isinstance(refused, Refused)
    assert codes(refused) == ["later_steps_rest_on_it"]
    assert resting_on(refused) == [f"{sheet}/3 2 record"]


def test_a_renewal_that_never_was_gives_the_annexes_back(world: World) -> None:
    under_way(world)
    renewed(world, "2025-06-01", "2025-07-01")
    world.on("2025-07-10").tick()

    world.corrected("SUB-2", seq=world.acted("SUB-2", "signed"))

    assert (world.state("SUB-2"), world.state("SUB")) == ("draft", "active")
    assert {world.parent(name) for name in ("SUB/COMM", "SUB/FOLLOWUP", "SUB/PLAN-1", "SUB/2025-T2")} == {
        "SUB"
    }
    assert {state for name, state in world.states("SUB-2").items()} <= {"skipped", "withdrawn"}


# ---- previews ----


@pytest.mark.parametrize("step", ["conclude", "skip", "lay_out"])
def test_a_preview_of_a_round_writes_nothing_and_tells_everything(world: World, step: str) -> None:
    under_way(world)
    sheet = open_round(world)
    recorded(world, sheet, "1")
    world.activity("DOORS", under="SUB")
    said: dict[str, Any] = {"reason": REASON}
    if step == "conclude":
        changes = {"meeting": "M", "improvements": rows("improvements", *MEASURES)}
        said |= {"acts": world.by_both("concluded"), "changes": changes}
    before = world.snapshot()

    foreseen = world.done(sheet, step, preview=True, **said)

    assert world.snapshot() == before
    assert outcome_of(foreseen) == outcome_of(world.done(sheet, step, **said))
    assert len(foreseen.after) > 0


def test_a_preview_of_a_renewal_writes_nothing_and_tells_everything(world: World) -> None:
    under_way(world)
    world.on("2025-07-01").tick()
    world.sub("SUB-2", predecessor_id=world.ids["SUB"], **term("2025-07-01", "2028-01-31"))
    before = world.snapshot()

    foreseen = world.done("SUB-2", "sign", acts=world.by_both("signed"), preview=True)

    assert world.snapshot() == before
    assert outcome_of(foreseen) == outcome_of(world.sign("SUB-2"))
    happened = triggers(foreseen)
    for step in (
        ("SUB", "replace"),
        ("SUB/COMM", "carry_over"),
        ("SUB/2025-T2", None),
        ("SUB-2/2026-T1", "create"),
    ):
        assert step in happened


def test_a_period_does_not_end_before_it_begins_whoever_says_so(world: World) -> None:
    world.on(JANUARY).main()
    world.round(under="MAIN", period_starts_on=day("2024-01-01"))
    world.corrected("ROUND", changes={"period_ends_on": day("2024-06-30")})
    world.corrected("ROUND", changes={"period_starts_on": day("2024-05-01")})

    late = world.amend("ROUND", period_starts_on=day("2024-07-01"))
    mended = world.correct("ROUND", changes={"period_starts_on": day("2024-07-01")})
    struck = world.correct("ROUND", seq=2)

    # A period is that of its plan's rhythm: it is not amended at all.
    assert codes(late) == ["field_is_the_engines", "term_is_in_order"]
    assert [codes(one) for one in (mended, struck)] == [["term_is_in_order"]] * 2
