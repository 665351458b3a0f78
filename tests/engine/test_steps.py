"""Steps: each arrow taken for real, refusals that say all and change nothing, previews, asking twice."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.errors import ReferenceTaken, StaleRecord
from lifecycle.fields import Dated, Value
from lifecycle.outcome import AlreadyDone, Done, Refused
from tests.engine.plain import rows
from tests.engine.world import (
    HOUSING,
    POLICE,
    TOWN,
    World,
    act,
    codes,
    day,
    definition_of,
    facts,
    outcome_of,
    resting_on,
    rulebook,
    term,
    triggers,
)

JANUARY = "2024-01-10"


# ---- ways to every state: (trigger, day), taken one after the other on days of their own ----

Way = tuple[tuple[str, str], ...]

TO_SIGNED: Way = (("sign", "2024-01-20"),)
AGREEMENT_WAYS: dict[str, Way] = {
    "draft": (),
    "awaiting_decision": (("send_for_decision", "2024-01-12"),),
    "awaiting_signatures": (("send_for_signature", "2024-01-12"),),
    "signed": TO_SIGNED,
    "active": (*TO_SIGNED, ("TICK", "2024-03-01")),
    "on_hold": (*TO_SIGNED, ("TICK", "2024-03-01"), ("put_on_hold", "2024-03-15")),
    "under_notice": (*TO_SIGNED, ("TICK", "2024-03-01"), ("give_notice", "2024-04-01")),
}
PLEDGE_WAYS: dict[str, Way] = {
    "draft": (),
    "signed": TO_SIGNED,
    "published": (*TO_SIGNED, ("publish", "2024-03-01")),
    "reported": (*TO_SIGNED, ("publish", "2024-03-01"), ("report", "2024-05-01")),
}
PICTURE_WAY: Way = (
    ("gather", "2024-02-01"),
    ("draft", "2024-02-02"),
    ("accept", "2024-02-03"),
    ("prioritise", "2024-02-04"),
)
PICTURE_STATES = ("planned", "gathering", "drafted", "accepted", "prioritised")
ANNEX_WAYS: dict[str, Way] = {
    "draft": (),
    "decided": (("decide", "2024-02-01"),),
    "in_force": (("decide", "2024-02-01"), ("TICK", "2024-03-01")),
}
ANNEXES = ("action_plan", "communication_plan", "follow_up_plan", "contact_list", "development_plan")
PAIR_WAY: Way = (("accept", "2024-02-01"), ("begin_programme", "2024-02-05"), ("present", "2024-05-13"))
PAIR_STATES = ("proposed", "matched", "under_way", "presented")
WAYS: dict[str, dict[str, Way]] = {
    "main_agreement": AGREEMENT_WAYS,
    "sub_agreement": AGREEMENT_WAYS,
    "pledge": PLEDGE_WAYS,
    "problem_picture": {state: PICTURE_WAY[:count] for count, state in enumerate(PICTURE_STATES)},
    "municipal_plan": {"draft": (), "decided": (("decide", "2024-02-20"),)},
    **dict.fromkeys(ANNEXES, ANNEX_WAYS),
    "duty": {"open": (), "met": (("meet", "2024-02-20"),)},
    "activity": {
        "planned": (),
        "under_way": (("start", "2024-03-01"),),
        "done": (("start", "2024-03-01"), ("done", "2024-05-20")),
    },
    "forum": {"planned": (), "standing": (("establish", "2024-02-01"),)},
    "meeting": {"planned": ()},
    "contribution": {
        "planned": (),
        "asked": (("ask", "2024-02-01"),),
        "answered": (("ask", "2024-02-01"), ("answer", "2024-02-09")),
    },
    "round": {"scheduled": (), "open": (("lay_out", "2024-05-02"),)},
    "follow_up": {"scheduled": (), "recorded": (("record", "2024-05-03"),)},
    "learning_pair": {state: PAIR_WAY[:count] for count, state in enumerate(PAIR_STATES)},
}
ROOTS = ("main_agreement", "pledge", "municipal_plan", "duty", "learning_pair")
"""Machines whose records may hang on nothing."""

ASKED_ON = "2024-06-01"
REASON = "så är det avtalat"
OWED = (("MAIN/PICTURE", "create"), ("MAIN/SUB", "create"))
"""What a signed main agreement drafts (H-016)."""
CALLED_OFF = (("MAIN/SUB", "withdraw"), ("MAIN/PICTURE", "abandon"))
"""And what becomes of it when the agreement ends without a next one, before anybody has worked on it."""


def bring(world: World, machine: str, state: str, **more: Value) -> None:
    """A record in a state, under what it hangs on, if anything; today is then a day to ask on."""
    world.on(JANUARY)
    if machine not in ROOTS:
        world.main()
        world.sign("MAIN")
    if machine == "follow_up":
        world.round(under="MAIN")
    if state == "unverified":
        world.register(machine, "IT", ends_on=None, **above(world, machine))
    else:
        world.create(machine, "IT", **plainly(world, machine, state), **above(world, machine), **more)
        for trigger, when in WAYS[machine][state]:
            world.on(when)
            if trigger == "TICK":
                world.tick()
            else:
                world.done("IT", trigger, reason=REASON, **said_with(world, machine, trigger))
    assert world.state("IT") == state
    if state != "signed" or machine == "pledge":  # an agreement does not stay signed longer than to its start
        world.on(ASKED_ON)


def above(world: World, machine: str) -> dict[str, Any]:
    if machine in ROOTS:
        return {}
    return {"parent_id": world.ids["ROUND" if machine == "follow_up" else "MAIN"]}


def plainly(world: World, machine: str, state: str) -> dict[str, Any]:
    """What is said from the beginning, so that every step can be taken and days have something to do."""
    match machine:
        case "main_agreement" | "sub_agreement" | "pledge":
            return {"extension_clause": True}
        case "municipal_plan":
            world.picture(under=None)
            return {"picture_id": world.ids["PICTURE"], "decided_on": None}
        case "meeting":
            return {"meets_on": day("2024-06-10")}
        case "round":
            return {"period_ends_on": day("2024-06-30"), "conclude_by": day("2024-07-30")}
        case _ if machine in ANNEXES:
            return term("2024-07-01" if state == "decided" else "2024-03-01", "2025-12-31")
        case _:
            return {"duty_kind": "reported_to_council"} if machine == "duty" else {}


CARRIED: dict[str, dict[str, Value]] = {
    "extend": {"ends_on": Dated.on(date(2030, 1, 31))},
    "give_notice": {"ends_on": Dated.on(date(2024, 12, 31))},
    "confirm_active": {"ends_on": Dated.on(date(2027, 1, 31))},
    "gather": {"method": "each_first"},
    "prioritise": {"problems": rows("problems", "inbrott | temporary | yes", "buller | long_term | no")},
    "fill_in": {"title": "Ett bättre namn"},
    "count": {"counts": rows("counts", "12 | 2024-T1")},
    "reschedule": {"ends_on": Dated.on(date(2025, 6, 30))},
    "move": {"meets_on": day("2024-06-17")},
    "hold": {"minutes_at": "KS 2024/77"},
    "postpone": {"conclude_by": day("2024-09-01")},
    "record": {"finding": "det gick bra"},
    "conclude": {"meeting": "Styrgruppen", "no_measures": True},
}


DONE_BY_BOTH = {"sign": "signed", "accept": "accepted", "conclude": "concluded"}


def said_with(world: World, machine: str, trigger: str) -> dict[str, Any]:
    """The facts that come with a step."""
    changes = CARRIED.get(trigger, {})
    if trigger in ("rehome", "carry_over"):
        changes = {"parent_id": world.ids.get("OTHER")}
    elif (machine, trigger) == ("municipal_plan", "decide"):
        changes = {"decided_on": Dated.on(date(2024, 2, 20))}
    elif (
        trigger == "give_notice" and world.state("IT") == "under_notice"
    ):  # an earlier end is what is new then
        changes = {"ends_on": Dated.on(date(2024, 11, 30))}
    elif trigger == "meet":
        again = world.values("IT")["met_on"] is not None
        changes = {"met_on": day("2024-05-20" if again else "2024-02-20"), "proof": "KS 2024/31"}
    elif trigger == "prepare":
        changes = {"prepared_on": day("2024-05-20"), "prepared_at": "§ 45"}
    elif (machine, trigger) == ("municipal_plan", "follow_up"):
        changes = {"followed_up_on": day("2024-05-20"), "finding": "planen följs", "proof": "KS 2024/40"}
    elif (machine, trigger) == ("duty", "fill_in"):
        changes = {"board": "kommunstyrelsen"}
    acts = world.by_both(DONE_BY_BOTH[trigger]) if trigger in DONE_BY_BOTH else ()
    return {"changes": changes, "acts": acts}


def arrows(by: str) -> list[Any]:
    return [
        pytest.param(machine, source, arrow.trigger, arrow.dest, id=f"{machine}: {source} {arrow.trigger}")
        for machine in rulebook().machines()
        for arrow in definition_of(machine).transitions
        for source in arrow.sources
        if arrow.by == by
    ]


def ready(world: World, trigger: str) -> None:
    """What a step asks for beside its own facts."""
    if trigger in ("rehome", "carry_over"):
        world.main("OTHER")
        world.sign("OTHER")
    if trigger == "do_without":
        world.done("MAIN/SUB", "withdraw", reason=REASON)  # what is owed stands in the place of another
    if trigger == "review" and world.state("IT") in ("active", "on_hold"):
        world.corrected("IT", changes={"ends_on": None, "revised_every_years": 2})


SAYS_ITS_DAY = {
    ("duty", "open", "meet"): "2024-02-20",
    ("duty", "met", "meet"): "2024-05-20",
    ("duty", "open", "prepare"): "2024-05-20",
    ("duty", "met", "prepare"): "2024-05-20",
    ("municipal_plan", "draft", "decide"): "2024-02-20",
    ("municipal_plan", "decided", "follow_up"): "2024-05-20",
}
"""Steps that are taken on the day that one of their fields says."""


@pytest.mark.parametrize(("machine", "source", "trigger", "dest"), arrows("person"))
def test_an_arrow_is_foreseen_in_a_preview_taken_once_and_found_done_the_second_time(
    world: World, machine: str, source: str, trigger: str, dest: str
) -> None:
    asked_for: dict[str, Value] = {"owed_since": day("2024-03-01"), "owed_within": "P180D"}
    bring(world, machine, source, **(asked_for if trigger == "do_without" else {}))
    ready(world, trigger)
    said = said_with(world, machine, trigger)
    before = world.snapshot()

    foreseen = world.done("IT", trigger, reason=REASON, preview=True, **said)
    assert world.snapshot() == before, "a preview wrote something"

    done = world.done("IT", trigger, reason=REASON, **said)
    assert outcome_of(done) == outcome_of(foreseen), "the preview told something else"
    happened_on = day(SAYS_ITS_DAY.get((machine, source, trigger), str(world.today)))
    assert (done.step.source, done.step.dest, done.step.on) == (source, dest, happened_on)
    assert world.history("IT")[done.step.seq - 1].trigger == trigger
    assert world.state("IT") == [one.dest for one in (done.step, *done.after) if one.reference == "IT"][-1]

    before = world.snapshot()
    again = world.take("IT", trigger, reason=REASON, **said)
    assert isinstance(again, AlreadyDone)
    assert (again.seq, again.on, again.trigger) == (done.step.seq, happened_on, trigger)
    assert world.snapshot() == before, "asking twice wrote twice"


@pytest.mark.parametrize(("machine", "source", "trigger", "dest"), arrows("engine"))
def test_people_cannot_take_the_arrows_of_days_and_effects(
    world: World, machine: str, source: str, trigger: str, dest: str
) -> None:
    bring(world, machine, source)
    before = world.snapshot()

    assert codes(world.refused("IT", trigger, reason=REASON)) == ["step_follows_by_itself"], dest
    assert world.snapshot() == before


@pytest.mark.parametrize("machine", ["main_agreement", "sub_agreement", "pledge"])
def test_days_alone_take_a_signed_agreement_to_its_end(world: World, machine: str) -> None:
    bring(world, machine, "signed")

    world.on("2030-01-01").tick()

    definition = definition_of(machine)
    assert world.state("IT") in definition.final
    timed = [(row.trigger, row.on) for row in world.history("IT") if row.timer is not None]
    end = {"main_agreement": "2028-02-01"}.get(machine, "2026-03-01")
    begin = {
        "main_agreement": [("begin", day("2024-02-01"))],
        "sub_agreement": [("begin", day("2024-03-01"))],
    }
    assert timed == [*begin.get(machine, []), ("end" if machine == "pledge" else "expire", day(end))]


# ---- refusals ----


def test_a_refusal_lists_every_reason_with_level_and_source(world: World) -> None:
    world.on(JANUARY).main(
        parties=world.parties[:1], areas=(), priorities=(), **term("2024-02-01", "2025-01-31")
    )

    refused = world.refused("MAIN", "send_for_signature")

    assert [(one.code, one.level, one.source) for one in refused.unmet] == [
        ("names_its_parties", "must", "H-030"),
        ("both_sides_are_named", "reason", "H-030"),
        ("states_its_purposes_and_areas", "must", "Lag 2023:196 9 §"),
        ("main_term_is_standard_or_explained", "reason", "H-013"),
        ("covers_an_area", "reason", "H-033"),
        ("every_party_has_decided", "note", "H-037"),
    ]
    assert (refused.reference, refused.machine, refused.state, refused.trigger) == (
        "MAIN",
        "main_agreement",
        "draft",
        "send_for_signature",
    )
    assert "withdraw" in refused.available
    assert "begin" not in refused.available


def test_the_calendar_and_the_guards_refuse_together(world: World) -> None:
    world.on(JANUARY).main(priorities=())

    refused = world.refused("MAIN", "send_for_decision", on="2024-01-11")

    assert codes(refused) == ["day_has_not_come", "states_its_purposes_and_areas"]
    assert facts(refused, "day_has_not_come") == {"on": day("2024-01-11"), "today": day(JANUARY)}


def test_a_reason_passes_what_the_handbook_asks_and_is_remembered(world: World) -> None:
    world.on(JANUARY).main(areas=(), **term("2024-02-01", "2025-01-31"))

    done = world.done("MAIN", "send_for_signature", reason="försök under ett år")

    assert [one.code for one in done.passed_with_reason] == [
        "main_term_is_standard_or_explained",
        "covers_an_area",
    ]
    assert world.history("MAIN")[-1].passed == ("main_term_is_standard_or_explained", "covers_an_area")
    assert world.history("MAIN")[-1].reason is not None


def test_a_reason_does_not_pass_law_and_logic(world: World) -> None:
    world.on(JANUARY).main(priorities=(), areas=())

    refused = world.refused("MAIN", "send_for_signature", reason="det brådskar")

    assert codes(refused)[:2] == ["states_its_purposes_and_areas", "covers_an_area"]


def test_notes_never_block(world: World) -> None:
    world.on(JANUARY).main()

    assert [one.code for one in world.done("MAIN", "send_for_signature").notes] == ["every_party_has_decided"]


def test_refused_means_unchanged_also_when_days_had_come_before(world: World) -> None:
    world.on(JANUARY).running("main_agreement", "MAIN").sub()
    world.main("NEXT", predecessor_id=world.ids["MAIN"], **term("2028-02-01", "2032-01-31"))
    world.on("2029-01-01")
    before = world.snapshot()

    refused = world.refused("SUB", "sign", acts=[act("signed", unit, world.today) for unit in world.parties])

    assert facts(refused, "main_agreement_stands") == {"main": "MAIN", "state": "expired"}
    assert world.snapshot() == before
    assert world.state("MAIN") == "signed", "nobody has run the days yet"


@pytest.mark.parametrize("machine", ["main_agreement", "sub_agreement", "pledge"])
def test_nothing_but_a_correction_leaves_an_end(world: World, machine: str) -> None:
    bring(world, machine, "draft")
    world.done("IT", "withdraw")

    for trigger in definition_of(machine).triggers:
        if trigger != "withdraw":
            assert codes(world.take("IT", trigger, reason=REASON))[0] == "record_has_ended"
    assert codes(world.amend("IT", title="Ett annat", reason=REASON)) == ["record_has_ended"]


def test_a_step_that_no_machine_knows_is_refused(world: World) -> None:
    world.on(JANUARY).main()

    assert codes(world.take("MAIN", "publish")) == ["no_such_step"]


def test_a_day_before_the_draft_was_typed_is_a_fact_like_any_other(world: World) -> None:
    world.on(JANUARY).main()

    done = world.done("MAIN", "withdraw", on="2024-01-09")

    assert (done.step.on, world.state("MAIN")) == (day("2024-01-09"), "withdrawn")
    assert world.history("MAIN")[-1].today == day(JANUARY)


def test_a_day_before_the_last_step_is_put_in_its_place(world: World) -> None:
    world.on("2024-03-01").running("main_agreement", "MAIN")
    town, police = world.parties
    world.on("2024-05-01").done("MAIN", "consult", acts=[act("consulted", town, "2024-05-01")])

    done = world.on("2024-06-01").done(
        "MAIN", "consult", on="2024-04-01", acts=[act("consulted", police, "2024-04-01")]
    )

    assert done.step.on == day("2024-04-01")
    assert world.steps_of("MAIN")[-2:] == [("consult", "2024-04-01"), ("consult", "2024-05-01")]


def test_a_step_after_which_later_ones_no_longer_fit_is_refused_and_names_them(world: World) -> None:
    world.on("2024-03-01").running("main_agreement", "MAIN", ends_on=None, revised_every_years=2)
    world.on("2024-05-01").done("MAIN", "review")
    review = world.seq("MAIN", "review")
    before = world.on("2024-06-01").snapshot()

    refused = world.refused(
        "MAIN", "terminate", on="2024-04-01", acts=[act("decided", world.parties[0], "2024-04-01")]
    )

    assert resting_on(refused) == [f"MAIN {review} review"]
    assert world.snapshot() == before


def test_a_day_may_lie_in_the_past_but_not_before_what_happened(world: World) -> None:
    world.on(JANUARY).main()

    done = world.on("2024-01-20").done("MAIN", "send_for_signature", on="2024-01-15")

    assert done.step.on == day("2024-01-15")
    assert world.history("MAIN")[-1].today == day("2024-01-20")


def test_who_read_an_older_version_is_told_and_changes_nothing(world: World) -> None:
    world.on(JANUARY).main()
    version = world.stored("MAIN").version
    world.amended("MAIN", title="Ett annat")
    before = world.snapshot()

    with pytest.raises(StaleRecord):
        world.take("MAIN", "send_for_decision", expected_version=version)
    with pytest.raises(StaleRecord):
        world.amend("MAIN", title="Ett tredje", expected_version=version)

    assert world.snapshot() == before


def test_a_reference_names_one_record(world: World) -> None:
    world.on(JANUARY).main()
    before = world.snapshot()

    with pytest.raises(ReferenceTaken):
        world.sub("MAIN")

    assert world.snapshot() == before


# ---- a fact is always recordable ----


@pytest.mark.parametrize("state", ["draft", "awaiting_decision", "awaiting_signatures"])
def test_a_signed_paper_is_recordable_whatever_it_lacks(world: World, state: str) -> None:
    bring(world, "main_agreement", state)
    if state != "awaiting_signatures":
        world.amended("IT", purposes=(), priorities=(), areas=())

    done = world.done("IT", "sign", acts=[act("signed", unit, "2024-05-05") for unit in world.parties])

    assert done.step.dest == "signed"
    assert done.passed_with_reason == ()


def test_signatures_on_two_days_count_from_the_last_one_whichever_is_typed_first(world: World) -> None:
    town, police = world.parties
    world.on(JANUARY).main()
    world.on("2024-01-30")
    world.record("MAIN", act("signed", police, "2024-01-25"))
    world.record("MAIN", act("signed", town, "2024-01-20"))

    signed = next(row for row in world.history("MAIN") if row.trigger == "sign")

    assert {one.unit_id: one.on.isoformat() for one in world.acts("MAIN", "signed")} == {
        town: "2024-01-20",
        police: "2024-01-25",
    }
    assert signed.on == day("2024-01-25")
    assert isinstance(world.take("MAIN", "sign", on="2024-01-25"), AlreadyDone)


def test_one_signature_of_two_signs_nothing(world: World) -> None:
    world.on(JANUARY).main()

    refused = world.refused("MAIN", "sign", acts=[act("signed", world.parties[0], JANUARY)])

    assert facts(refused, "every_party_has_signed") == {"parties": (POLICE,)}
    assert world.acts("MAIN", "signed") == []


def test_an_act_told_twice_is_one_act(world: World) -> None:
    world.on(JANUARY).main()
    decision = act("decided", world.parties[0], "2024-01-05", diary_number="KS 2024-12")
    assert isinstance(world.record("MAIN", decision), Done)
    before = world.snapshot()

    assert isinstance(world.record("MAIN", decision), AlreadyDone)
    assert world.snapshot() == before


def test_an_act_of_somebody_who_is_no_party_is_refused(world: World) -> None:
    world.on(JANUARY).main()

    assert codes(world.record("MAIN", act("signed", world.ids[HOUSING], JANUARY))) == ["unit_is_no_party"]


def test_an_act_that_has_not_happened_yet_is_refused(world: World) -> None:
    world.on(JANUARY).main()

    assert codes(world.record("MAIN", act("decided", world.parties[0], "2024-01-11"))) == ["day_has_not_come"]


def test_an_act_is_recordable_when_all_is_over(world: World) -> None:
    world.on(JANUARY).main()
    world.done("MAIN", "withdraw")

    assert isinstance(world.record("MAIN", act("oral", world.parties[0], "2024-01-08")), Done)
    assert world.state("MAIN") == "withdrawn"


def test_an_act_typed_after_the_end_does_not_move_the_day_of_the_end(world: World) -> None:
    """Nobody ran the days for a month; the last valid day was 31 January all the same."""
    world.on(JANUARY).running("main_agreement", "MAIN")
    world.on("2028-03-01")
    world.record("MAIN", act("oral", world.parties[0], "2028-02-20"))

    world.tick()

    assert ("expire", "2028-02-01") in world.steps_of("MAIN")


def test_reopening_voids_the_signatures_that_were_there(world: World) -> None:
    town, _ = world.parties
    bring(world, "main_agreement", "awaiting_signatures")
    world.record("IT", act("signed", town, ASKED_ON), act("decided", town, ASKED_ON))

    world.done("IT", "reopen")

    assert world.acts("IT", "signed") == []
    assert len(world.acts("IT", "decided")) == 1
    refused = world.refused("IT", "sign", acts=[act("signed", world.parties[1], ASKED_ON)])
    assert facts(refused, "every_party_has_signed") == {"parties": (TOWN,)}


def test_the_same_signature_counts_again_after_it_was_voided(world: World) -> None:
    town, _ = world.parties
    bring(world, "main_agreement", "awaiting_signatures")
    signature = act("signed", town, ASKED_ON)
    world.record("IT", signature)
    world.done("IT", "reopen")

    assert isinstance(world.record("IT", signature), Done)
    assert len(world.acts("IT", "signed")) == 1


def test_the_same_step_with_another_fact_is_another_step(world: World) -> None:
    bring(world, "main_agreement", "active")
    town, police = world.parties
    world.done("IT", "consult", acts=[act("consulted", town, ASKED_ON)])

    again = world.take("IT", "consult", acts=[act("consulted", police, ASKED_ON)])

    assert isinstance(again, Done)
    assert len(world.acts("IT", "consulted")) == 2


def test_the_same_step_with_one_more_field_is_another_step(world: World) -> None:
    bring(world, "main_agreement", "active")
    longer = {"ends_on": Dated.on(date(2030, 12, 31))}
    world.done("IT", "extend", changes=longer, reason=REASON)

    again = world.take("IT", "extend", changes={**longer, "deviation": "interim"}, reason=REASON)

    assert isinstance(again, Refused)  # not "already done": the end is no later than it was
    lacking = [one.code for one in again.unmet if one.level == "must"]
    assert lacking == ["new_end_is_later", "every_party_has_extended"]  # nobody agreed on a later one


def test_a_step_carries_its_own_fields_only(world: World) -> None:
    bring(world, "main_agreement", "active")

    refused = world.refused("IT", "consult", changes={"ends_on": Dated.on(date(2035, 12, 31))}, reason=REASON)

    assert "step_does_not_carry" in {one.code for one in refused.unmet}


def test_a_review_says_on_which_day_it_was_made(world: World) -> None:
    bring(world, "main_agreement", "active")
    world.corrected("IT", changes={"ends_on": None, "revised_every_years": 2})

    world.done("IT", "review")

    assert world.values("IT")["reviewed_on"] == day(ASKED_ON)
    assert world.deadlines("IT") == {"review_due": "2026-06-01"}


# ---- what a step may say ----


@pytest.mark.parametrize("machine", ["sub_agreement", "pledge"])
def test_a_sub_agreement_moves_under_a_main_agreement_and_nothing_else(world: World, machine: str) -> None:
    bring(world, "sub_agreement", "active")
    world.running(machine, "OTHER")
    before = world.snapshot()

    refused = world.refused("IT", "rehome", changes={"parent_id": world.ids["OTHER"]})

    assert "parent_of_wrong_kind" in codes(refused)
    assert world.snapshot() == before


def test_nothing_moves_under_itself(world: World) -> None:
    bring(world, "sub_agreement", "active")

    refused = world.refused("IT", "rehome", changes={"parent_id": world.ids["IT"]})

    assert "parent_of_wrong_kind" in codes(refused)


# ---- what can be done now ----


def test_options_say_what_each_step_lacks(world: World) -> None:
    world.on(JANUARY).main(priorities=())

    found = world.options("MAIN")

    assert list(found) == ["send_for_decision", "send_for_signature", "sign", "withdraw", "fill_in"]
    assert [one.code for one in found["send_for_decision"].unmet] == ["states_its_purposes_and_areas"]
    assert found["withdraw"].is_open
    assert not found["sign"].is_open


def test_an_options_number_means_the_same_step_in_every_state(world: World) -> None:
    world.on(JANUARY).main()
    before = world.options("MAIN")["withdraw"].number
    world.done("MAIN", "send_for_signature")

    assert world.options("MAIN")["withdraw"].number == before


def test_what_has_ended_has_no_options(world: World) -> None:
    world.on(JANUARY).main()
    world.done("MAIN", "withdraw")

    assert world.options("MAIN") == {}


# ---- what was due first, and what follows ----


def test_what_was_due_happens_before_the_step_and_is_told(world: World) -> None:
    world.on(JANUARY).main()
    world.sign("MAIN")

    done = world.on("2024-02-10").done(
        "MAIN", "consult", acts=[act("consulted", world.parties[0], "2024-02-10")]
    )

    assert triggers(done) == [("MAIN", "begin"), ("MAIN", "consult")]
    assert [step.on for step in done.before] == [day("2024-02-01")]


def test_an_agreement_begins_at_once_when_its_start_has_passed(world: World) -> None:
    world.on(JANUARY).main()

    done = world.on("2024-02-20").sign("MAIN", "2024-02-15")

    assert triggers(done) == [("MAIN", None), ("MAIN", "sign"), *OWED, ("MAIN", "begin")]
    assert world.steps_of("MAIN")[-1] == ("begin", "2024-02-15")


def test_an_agreement_signed_after_its_end_begins_and_ends_at_once(world: World) -> None:
    world.on(JANUARY).main()

    done = world.on("2028-03-01").sign("MAIN")

    ended = [("MAIN", "expire"), *CALLED_OFF]
    assert triggers(done) == [("MAIN", None), ("MAIN", "sign"), *OWED, ("MAIN", "begin"), *ended]
    assert world.state("MAIN") == "expired"


def test_an_extension_typed_late_comes_before_the_end_that_nobody_has_run(world: World) -> None:
    world.on(JANUARY).running("main_agreement", "MAIN", extension_clause=True)
    world.on("2028-02-10")

    done = world.done(
        "MAIN",
        "extend",
        on="2028-01-20",
        changes={"ends_on": Dated.on(date(2030, 1, 31))},
        reason="samråd hölls muntligt",
    )

    assert triggers(done) == [("MAIN", "begin"), ("MAIN", None), ("MAIN", "extend")]
    assert world.state("MAIN") == "active"
    assert world.deadlines("MAIN")["expire"] == "2030-02-01"


def test_a_refused_step_leaves_everything_that_is_due_for_the_daily_run(world: World) -> None:
    world.on(JANUARY).main()
    world.sign("MAIN")
    world.on("2024-02-10")

    assert isinstance(world.take("MAIN", "review"), Refused)
    assert world.state("MAIN") == "signed"
