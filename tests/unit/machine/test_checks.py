"""Soundness of machines: each question finds its own defect, and the shipped machines have none."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lifecycle.errors import Finding
from lifecycle.machine.checks import CHECKS, KnownNames, check
from lifecycle.machine.definition import (
    End,
    ImportedStates,
    MachineDefinition,
    Phase,
    State,
    Timer,
    Transition,
)
from lifecycle.machine.file import parse
from lifecycle.records.act import ACT_KINDS
from workflows.configuration.loading import ASKED_BY_EFFECTS, ENDED_BY_EFFECTS
from workflows.configuration.notice_rules import codes_told_late, steps_with_notice, untold_steps

CONFIG = Path(__file__).parents[3] / "config"
SHIPPED = sorted((CONFIG / "machines").glob("*.toml"))

NAMES = KnownNames(
    guards=frozenset({"has_a_term"}),
    effects=frozenset({"frees_the_keys"}),
    dates=frozenset({"starts_on", "ends_on"}),
    notices=frozenset({"loan_is_ending", "loan_begins"}),
    told_late=frozenset({"loan_is_ending"}),
    steps_with_notice=frozenset(
        ("loan", step) for step in ("begin", "end", "hand_back", "lose", "return", "send", "withdraw")
    ),
)

BEGIN = Transition("begin", ("signed",), "active", by="engine")
END = Transition("end", ("active",), "ended", effects=("frees_the_keys",), by="engine")
BEGINS = Timer("begin", ("signed",), "starts_on", 0, "begin", "loan_begins", "begins", ("correct",))
ENDS = Timer("end", ("active",), "ends_on", 1, "end", None, "child_ends", ("extend", "renew"))
SAYS = Timer("loan_is_ending", ("active",), "ends_on", 0, None, "loan_is_ending", "says", ("extend",))

SOUND = MachineDefinition(
    machine="loan",
    version=1,
    initial="draft",
    meanings=(
        State("draft", "prepared", amend="freely", waits_for="signed"),
        State("signed", "binding", amend="with_reason"),
        State("active", "binding", in_force=True, amend="with_reason"),
        State("unverified", "unverified", amend="freely"),
        State("ended", "ended", end="in_its_time"),
        State("withdrawn", "ended", end="came_to_nothing"),
    ),
    imported=ImportedStates("unverified", "signed", "active", "ended"),
    transitions=(
        Transition("sign", ("draft",), "signed", guards=("has_a_term",)),
        Transition("withdraw", ("draft",), "withdrawn"),
        BEGIN,
        Transition("extend", ("active",), "active", guards=("has_a_term",)),
        END,
        Transition("confirm", ("unverified",), "active"),
    ),
    timers=(BEGINS, ENDS, SAYS),
)


def with_states(*states: State, definition: MachineDefinition = SOUND) -> MachineDefinition:
    """Add states, in place of those of the same name."""
    meanings = {state.name: state for state in (*definition.meanings, *states)}
    return replace(definition, meanings=tuple(meanings.values()))


# What is lent again and again: a state that binds, into which people lead and out of which, too.
LENT = with_states(
    State("lent", "binding"),
    definition=replace(
        SOUND,
        transitions=(
            *SOUND.transitions,
            Transition("lend", ("active",), "lent"),
            Transition("hand_back", ("lent",), "active"),
            Transition("lose", ("lent",), "ended"),
        ),
    ),
)
# What nobody is bound by before it begins.
LOOSE = with_states(State("signed", "prepared", amend="freely"))


def with_arrow(arrow: Transition) -> MachineDefinition:
    return replace(SOUND, transitions=(*SOUND.transitions, arrow))


def without_arrow(trigger: str) -> MachineDefinition:
    return replace(SOUND, transitions=tuple(arrow for arrow in SOUND.transitions if arrow.trigger != trigger))


def with_timer(timer: Timer) -> MachineDefinition:
    return replace(SOUND, timers=(*SOUND.timers, timer))


def found(definition: MachineDefinition, names: KnownNames = NAMES) -> set[tuple[str, str]]:
    return {(finding.where, finding.code) for finding in check(definition, where="f", names=names)}


def test_a_sound_machine_has_no_findings() -> None:
    assert check(SOUND, where="f", names=NAMES) == []


def test_a_state_that_nothing_leads_to_is_unreachable() -> None:
    island = with_arrow(Transition("leave", ("island",), "ended"))

    assert found(with_states(State("island", "prepared"), definition=island)) == {
        ("f: state.island", "definition.unreachable_state")
    }


def test_a_state_that_only_an_import_enters_is_reachable() -> None:
    assert ("f: state.unverified", "definition.unreachable_state") in found(replace(SOUND, imported=None))
    assert "definition.unreachable_state" not in {code for _, code in found(SOUND)}


def test_states_that_only_lead_to_each_other_are_traps() -> None:
    ring = replace(
        SOUND,
        transitions=(
            *SOUND.transitions,
            Transition("stray", ("draft",), "here"),
            Transition("there", ("here",), "there"),
            Transition("back", ("there",), "here"),
        ),
    )

    ring = with_states(State("here", "prepared"), State("there", "unverified"), definition=ring)

    assert found(ring) == {("f: state.here", "definition.trap"), ("f: state.there", "definition.trap")}


def test_a_state_without_any_way_out_is_a_trap() -> None:
    stray = with_arrow(Transition("stray", ("draft",), "here"))

    assert found(with_states(State("here", "prepared"), definition=stray)) == {
        ("f: state.here", "definition.trap")
    }


def test_a_state_that_only_has_a_block_is_reached_by_nothing_and_leads_nowhere() -> None:
    assert found(with_states(State("idle", "prepared"))) == {
        ("f: state.idle", "definition.unreachable_state"),
        ("f: state.idle", "definition.trap"),
    }


def test_a_machine_of_which_nothing_ever_ends_is_a_trap_everywhere() -> None:
    endless = MachineDefinition("loan", 1, "draft", (State("draft", "prepared"),), None, (), ())

    [finding] = check(endless, where="f", names=NAMES)

    assert finding == Finding("definition.trap", "f: state.draft", {"state": "draft", "final": ()})


def test_a_final_state_with_an_arrow_is_a_finding() -> None:
    revived = with_arrow(Transition("revive", ("ended",), "active"))

    assert found(revived) == {("f: transition[7].source", "definition.final_with_exit")}


def test_what_is_told_in_a_final_state_without_leaving_it_is_no_finding() -> None:
    assert found(with_arrow(Transition("note", ("ended",), "ended"))) == set()


def test_a_second_arrow_for_the_same_state_and_trigger_is_a_finding() -> None:
    forked = with_arrow(Transition("withdraw", ("active", "draft"), "ended"))

    [finding] = check(forked, where="f", names=NAMES)

    assert finding == Finding(
        "definition.second_arrow", "f: transition[7]", {"state": "draft", "trigger": "withdraw"}
    )


@pytest.mark.parametrize(
    ("definition", "where", "kind"),
    [
        (
            with_arrow(Transition("x", ("draft",), "draft", guards=("is_nice",))),
            "transition[7].guards",
            "guard",
        ),
        (
            with_arrow(Transition("x", ("draft",), "draft", effects=("sings",))),
            "transition[7].effects",
            "effect",
        ),
        (with_arrow(Transition("x", ("draft",), "draft", voids=("sung",))), "transition[7].voids", "act"),
        (with_arrow(Transition("x", ("draft",), "draft", acts="sung")), "transition[7].acts", "act"),
        (
            with_arrow(Transition("x", ("draft",), "draft", carries=("tune",))),
            "transition[7].carries",
            "field",
        ),
        (
            with_arrow(Transition("x", ("draft",), "draft", stamps=("sung_on",))),
            "transition[7].stamps",
            "day",
        ),
        (
            with_arrow(Transition("x", ("draft",), "draft", carries=("starts_on",), clears=("ends_on",))),
            "transition[7].clears",
            "field",
        ),
        (with_timer(replace(SAYS, rule="r", date="party_on")), "timer[4]", "date"),
        (with_timer(replace(SAYS, rule="r", notice="party")), "timer[4].notice", "notice"),
        (
            with_timer(replace(SAYS, rule="r", settled_by=("x",))),
            "timer[4].settled_by",
            "settled_by",
        ),
        (
            with_arrow(Transition("x", ("draft",), "draft", carries=("ends_on",), dated_by="starts_on")),
            "transition[7].dated_by",
            "field",
        ),
        (with_states(State("draft", "prepared", waits_for="sung")), "state.draft.waits_for", "act"),
        (with_states(State("signed", "binding", waits_for="sung")), "state.signed.waits_for", "act"),
        (replace(SOUND, exists_from=("starts_on", "sung_on")), "exists_from", "field"),
    ],
)
def test_a_name_that_nothing_bears_is_a_finding_that_lists_the_known_ones(
    definition: MachineDefinition, where: str, kind: str
) -> None:
    [finding] = check(definition, where="f", names=NAMES)

    assert (finding.where, finding.code) == (f"f: {where}", "definition.unknown_name")
    assert finding.facts["kind"] == kind
    assert finding.facts["allowed"]


def test_a_deadline_may_be_settled_by_a_trigger_or_by_a_story() -> None:
    settled_by = ("extend", "renew", "amend", "decide", "correct")

    assert found(with_timer(replace(SAYS, rule="r", settled_by=settled_by))) == set()


@pytest.mark.parametrize(
    "act", ["oral", "consulted", "decided", "signed", "extended", "noticed", "unnoticed"]
)
def test_a_state_may_wait_for_every_act_that_a_party_does(act: str) -> None:
    assert found(with_states(State("draft", "prepared", waits_for=act))) == set()


@pytest.mark.parametrize(
    ("definition", "where"),
    [
        (
            replace(SOUND, initial="x", imported=ImportedStates("unverified", "draft", "active", "ended")),
            "initial",
        ),
        (replace(SOUND, struck="x"), "struck"),
        (
            replace(SOUND, imported=ImportedStates("x", "unverified", "active", "ended")),
            "imported.unknown",
        ),
        (
            replace(SOUND, imported=ImportedStates("unverified", "x", "active", "ended")),
            "imported.coming",
        ),
        (
            replace(SOUND, imported=ImportedStates("unverified", "signed", "x", "ended")),
            "imported.running",
        ),
        (
            replace(SOUND, imported=ImportedStates("unverified", "signed", "active", "x")),
            "imported.over",
        ),
        (with_arrow(Transition("y", ("draft", "x"), "ended")), "transition[7].source"),
        (with_arrow(Transition("y", ("draft",), "x")), "transition[7].dest"),
        (with_timer(replace(SAYS, rule="r", states=("active", "x"))), "timer[4].state"),
    ],
)
def test_a_state_that_is_named_but_has_no_block_is_a_finding_that_lists_those_that_have(
    definition: MachineDefinition, where: str
) -> None:
    [finding] = check(definition, where="f", names=NAMES)

    assert finding == Finding(
        "definition.state_says_nothing", f"f: {where}", {"state": "x", "allowed": SOUND.states}
    )


def test_a_state_without_a_block_is_told_once_at_the_first_place_that_names_it() -> None:
    named = with_arrow(Transition("y", ("x", "draft"), "x"))
    timers = (*SOUND.timers, replace(SAYS, rule="r", states=("x",)))

    findings = check(replace(named, timers=timers, struck="x"), where="f", names=NAMES)

    assert [finding.where for finding in findings] == ["f: struck"]


def test_every_state_without_a_block_is_told() -> None:
    strays = with_arrow(Transition("y", ("x", "z"), "w"))

    found = {(finding.where, finding.facts["state"]) for finding in check(strays, where="f", names=NAMES)}

    assert found == {
        ("f: transition[7].source", "x"),
        ("f: transition[7].source", "z"),
        ("f: transition[7].dest", "w"),
    }


def test_a_state_that_binds_and_that_no_timer_ever_ends_is_a_finding() -> None:
    [finding] = check(LENT, where="f", names=NAMES)

    assert finding == Finding("definition.binds_for_ever", "f: state.lent", {"state": "lent"})


@pytest.mark.parametrize("phase", ["prepared", "unverified"])
def test_only_what_binds_has_to_end_by_itself(phase: Phase) -> None:
    assert found(with_states(State("lent", phase), definition=LENT)) == set()


def test_what_binds_may_reach_its_end_by_the_timer_of_another_state() -> None:
    timer = Timer("hand_back", ("lent",), "starts_on", 0, "hand_back", "loan_begins", "begins")

    assert found(replace(LENT, timers=(*LENT.timers, timer))) == set()
    assert [one.trigger for one in SOUND.timers_of("signed")] == ["begin"]
    assert found(SOUND) == set()


def test_what_binds_may_reach_its_end_by_a_timer_of_its_own() -> None:
    timer = Timer("lose", ("lent",), "ends_on", 1, "lose", None, "child_ends")
    says = replace(SAYS, states=("active", "lent"))

    assert found(replace(LENT, timers=(BEGINS, ENDS, timer, says))) == set()


def test_what_only_leads_to_a_state_that_binds_for_ever_binds_for_ever_itself() -> None:
    ends = replace(ENDS, rule="lose", states=("lent",), trigger="lose")
    undone = replace(LENT, timers=(BEGINS, ends, replace(SAYS, states=("lent",))))

    assert {one for one in found(undone) if one[1] == "definition.binds_for_ever"} == {
        ("f: state.signed", "definition.binds_for_ever"),
        ("f: state.active", "definition.binds_for_ever"),
    }


def test_timers_that_lead_in_a_ring_end_nothing() -> None:
    ring = with_states(
        State("away", "binding"),
        definition=replace(
            LENT,
            transitions=(
                *LENT.transitions,
                Transition("send", ("lent",), "away"),
                Transition("return", ("away",), "lent"),
            ),
            timers=(
                *LENT.timers,
                Timer("send", ("lent",), "starts_on", 0, "send", "loan_begins", "begins"),
                Timer("return", ("away",), "ends_on", 0, "return", "loan_begins", "begins"),
            ),
        ),
    )

    assert found(ring) == {
        ("f: state.lent", "definition.binds_for_ever"),
        ("f: state.away", "definition.binds_for_ever"),
    }


def test_to_be_told_of_a_day_ends_nothing() -> None:
    says = replace(SAYS, states=("active", "lent"))

    assert found(replace(LENT, timers=(BEGINS, ENDS, says))) == {
        ("f: state.lent", "definition.binds_for_ever")
    }


def test_a_timer_whose_arrow_leads_from_elsewhere_ends_nothing_here() -> None:
    ends = replace(ENDS, states=("active", "lent"))

    assert found(replace(LENT, timers=(BEGINS, ends, SAYS))) == {
        ("f: state.lent", "definition.binds_for_ever"),
        ("f: timer[2]", "definition.timer_without_arrow"),
    }


def test_what_only_another_record_or_a_person_ends_binds_for_ever() -> None:
    names = replace(NAMES, asked_by_effects=frozenset({"begin"}))

    assert found(replace(SOUND, timers=(ENDS, SAYS)), names) == {
        ("f: state.signed", "definition.binds_for_ever")
    }


def test_a_machine_that_no_timer_ends_has_no_term_and_needs_no_timer() -> None:
    by_people = tuple(replace(arrow, by="person") if arrow is END else arrow for arrow in LENT.transitions)

    assert found(replace(LENT, transitions=by_people, timers=(BEGINS,))) == set()
    assert found(replace(LENT, transitions=by_people, timers=(BEGINS, SAYS))) == set()


def test_a_machine_has_a_term_wherever_it_is_that_a_timer_ends_a_record() -> None:
    lapses = Timer("withdraw", ("draft",), "ends_on", 1, "withdraw", "loan_is_ending", "child_ends")
    says = replace(SAYS, states=("draft",))
    by_people = tuple(replace(arrow, by="person") if arrow is END else arrow for arrow in SOUND.transitions)

    assert found(replace(SOUND, transitions=by_people, timers=(BEGINS, lapses, says))) == {
        ("f: state.signed", "definition.binds_for_ever"),
        ("f: state.active", "definition.binds_for_ever"),
    }


UNTOLD = replace(NAMES, steps_with_notice=frozenset({("loan", "begin")}))


def test_a_timer_that_moves_a_record_on_a_day_of_which_nobody_is_told_before_it_is_a_finding() -> None:
    [finding] = check(replace(SOUND, timers=(BEGINS, ENDS)), where="f", names=NAMES)

    assert finding == Finding(
        "definition.untold_before",
        "f: timer[2]",
        {"trigger": "end", "state": "active", "date": "ends_on"},
    )


def test_a_step_of_the_calendars_of_which_nobody_is_told_afterwards_is_a_finding() -> None:
    [finding] = check(SOUND, where="f", names=UNTOLD)

    assert finding == Finding("definition.untold_after", "f: timer[2]", {"trigger": "end"})


@pytest.mark.parametrize("end", ["in_its_time", "before_its_time", "replaced", "came_to_nothing"])
def test_an_end_of_whatever_kind_is_told(end: End) -> None:
    ended = with_states(State("ended", "ended", end=end))

    assert found(ended) == set()
    assert found(replace(ended, timers=(BEGINS, ENDS))) == {("f: timer[2]", "definition.untold_before")}
    assert found(ended, UNTOLD) == {("f: timer[2]", "definition.untold_after")}


def test_a_beginning_is_told_as_an_end_is() -> None:
    silent = replace(SOUND, timers=(replace(BEGINS, notice=None), ENDS, SAYS))
    names = replace(NAMES, steps_with_notice=frozenset({("loan", "end")}))

    assert found(silent) == {("f: timer[1]", "definition.untold_before")}
    assert found(SOUND, names) == {("f: timer[1]", "definition.untold_after")}


@pytest.mark.parametrize(
    "says",
    [
        replace(SAYS, states=("signed",)),
        replace(SAYS, states=("draft", "signed")),
        replace(SAYS, date="starts_on"),
    ],
)
def test_to_be_told_in_another_state_or_of_another_day_is_not_to_be_told(says: Timer) -> None:
    assert found(replace(SOUND, timers=(BEGINS, ENDS, says))) == {("f: timer[2]", "definition.untold_before")}


def test_a_notice_tells_wherever_in_the_file_it_stands() -> None:
    assert found(replace(SOUND, timers=(SAYS, BEGINS, ENDS))) == set()


def test_a_timer_that_moves_may_tell_of_its_own_day() -> None:
    assert found(replace(SOUND, timers=(BEGINS, replace(ENDS, notice="loan_is_ending")))) == set()


def test_a_timer_that_moves_on_the_same_day_tells_nobody() -> None:
    second = replace(ENDS, rule="end_again")

    assert found(replace(SOUND, timers=(BEGINS, ENDS, second))) == {
        ("f: timer[2]", "definition.untold_before"),
        ("f: timer[3]", "definition.untold_before"),
    }


@pytest.mark.parametrize("step", [("lease", "end"), ("loan", "extend"), ("end", "loan")])
def test_to_be_told_of_another_step_or_by_another_machine_is_not_to_be_told(step: tuple[str, str]) -> None:
    names = replace(NAMES, steps_with_notice=frozenset({("loan", "begin"), step}))

    assert found(SOUND, names) == {("f: timer[2]", "definition.untold_after")}


@pytest.mark.parametrize("when", ["before", "after"])
def test_why_nobody_is_told_may_be_stated_for_each_side_of_the_day(when: str) -> None:
    untold = replace(UNTOLD, untold=frozenset({("loan", "end", when)}))

    left = {"before": "definition.untold_after", "after": "definition.untold_before"}[when]
    assert found(replace(SOUND, timers=(BEGINS, ENDS)), untold) == {("f: timer[2]", left)}


def test_a_day_that_passes_without_anything_happening_is_told_once_it_has() -> None:
    before_it_alone = replace(SOUND, timers=(BEGINS, ENDS, SAYS, replace(SAYS, states=("signed", "active"))))
    names = replace(NAMES, told_late=frozenset())

    [finding] = (one for one in check(before_it_alone, where="f", names=names) if "late" in one.code)
    facts = {"notice": "loan_is_ending", "state": "signed", "date": "ends_on"}
    assert finding == Finding("definition.untold_late", "f: timer[4]", facts)
    assert "definition.untold_late" not in {code for _, code in found(before_it_alone)}


def test_an_end_that_other_records_bring_about_has_a_stated_reason_why_it_is_not_told() -> None:
    replaced = Transition("replace", ("active",), "ended", by="engine")
    stated = replace(NAMES, untold=frozenset({("loan", "replace", "after")}))

    assert found(with_arrow(replaced)) == {("f: transition[7]", "definition.untold_after")}
    assert found(with_arrow(replaced), stated) == set()


def test_what_people_end_and_what_follows_from_another_end_too_has_a_stated_reason() -> None:
    names = replace(NAMES, ended_by_effects=frozenset({"drop"}))
    dropped = with_arrow(Transition("drop", ("active",), "ended"))

    assert found(dropped) == set()
    assert found(dropped, names) == {("f: transition[7]", "definition.untold_after")}
    assert found(dropped, replace(names, untold=frozenset({("loan", "drop", "after")}))) == set()


def test_every_step_by_which_an_effect_ends_something_is_known_as_one() -> None:
    asked = {
        trigger
        for file in (CONFIG.parent / "lifecycle" / "effects").glob("*.py")
        for trigger in re.findall(r'Follows\([^"]*"([a-z_]+)"', file.read_text("utf-8"))
    }
    ends = {
        arrow.trigger
        for path in SHIPPED
        for definition in [parse(path.read_text("utf-8"), where=path.name)]
        for arrow in definition.transitions
        if arrow.by == "person" and arrow.dest in definition.final
    }

    assert ENDED_BY_EFFECTS - asked == set()
    assert (asked & ends) - ENDED_BY_EFFECTS - ASKED_BY_EFFECTS == set()


def test_each_state_in_which_nobody_is_told_is_a_finding_of_its_own() -> None:
    both = tuple(
        replace(arrow, sources=("active", "lent")) if arrow is END else arrow for arrow in LENT.transitions
    )
    lent = replace(LENT, transitions=both, timers=(BEGINS, replace(ENDS, states=("active", "lent"))))

    def silent(definition: MachineDefinition) -> list[object]:
        return [finding.facts["state"] for finding in check(definition, where="f", names=NAMES)]

    assert silent(lent) == ["active", "lent"]
    assert silent(replace(lent, timers=(*lent.timers, SAYS))) == ["lent"]


def test_what_people_end_need_not_be_told_by_the_calendar() -> None:
    withdrawn = Transition("give_up", ("active",), "ended")

    assert found(with_arrow(withdrawn)) == set()


def test_a_timer_that_asks_for_a_trigger_without_an_arrow_is_a_finding() -> None:
    lost = replace(SOUND, timers=(BEGINS, replace(ENDS, states=("active", "signed")), SAYS))

    [finding] = check(lost, where="f", names=NAMES)

    assert (finding.where, finding.code) == ("f: timer[2]", "definition.timer_without_arrow")
    assert finding.facts == {"trigger": "end", "state": "signed"}


def test_a_timer_whose_arrow_has_guards_is_a_finding() -> None:
    guarded = tuple(
        replace(arrow, guards=("has_a_term",)) if arrow is END else arrow for arrow in SOUND.transitions
    )

    assert found(replace(SOUND, transitions=guarded)) == {("f: timer[2]", "definition.timer_with_guards")}


def test_two_timers_under_one_rule_are_a_finding() -> None:
    assert found(with_timer(SAYS)) == {("f: timer[4].rule", "definition.duplicate_rule")}


def test_a_state_left_only_by_the_engine_needs_a_timer() -> None:
    assert found(replace(LOOSE, timers=LOOSE.timers[1:])) == {
        ("f: state.signed", "definition.timed_state_without_timer")
    }


def test_a_state_that_people_can_leave_needs_no_timer() -> None:
    undone = replace(LOOSE, transitions=(*LOOSE.transitions, Transition("undo", ("signed",), "draft")))

    assert found(replace(undone, timers=LOOSE.timers[1:])) == set()


def test_staying_in_a_state_is_not_leaving_it() -> None:
    assert ("f: state.active", "definition.timed_state_without_timer") in found(
        replace(SOUND, timers=(BEGINS,))
    )


def test_a_state_left_by_an_effect_of_another_record_needs_no_timer() -> None:
    names = replace(NAMES, asked_by_effects=frozenset({"begin"}))

    assert found(replace(LOOSE, timers=LOOSE.timers[1:]), names) == set()


def test_findings_of_every_kind_are_reported_together() -> None:
    astray = replace(without_arrow("end"), exists_from=("nowhere",), struck="nowhere")

    codes = {code for _, code in found(astray)}

    assert codes == {
        "definition.trap",
        "definition.timer_without_arrow",
        "definition.unknown_name",
        "definition.state_says_nothing",
    }


@pytest.mark.parametrize("ask", CHECKS, ids=lambda ask: ask.__name__)
def test_each_question_alone_is_content_with_a_sound_machine(ask: Callable[..., object]) -> None:
    answers = ask(SOUND, NAMES)

    assert list(answers) == []  # type: ignore[call-overload]  # a check is an object here


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_each_shipped_machine_is_sound_apart_from_names_that_others_know(path: Path) -> None:
    definition = parse(path.read_text("utf-8"), where=path.name)
    arrows, timers = definition.transitions, definition.timers
    names = KnownNames(
        guards=frozenset(guard for arrow in arrows for guard in arrow.guards),
        effects=frozenset(effect for arrow in arrows for effect in arrow.effects),
        dates=frozenset(timer.date for timer in timers),
        notices=frozenset(timer.notice for timer in timers if timer.notice is not None),
        acts=frozenset(ACT_KINDS),
        fields=frozenset(field for arrow in arrows for field in arrow.carries).union(definition.exists_from),
        stamps=frozenset(day for arrow in arrows for day in arrow.stamps),
        steps_with_notice=steps_with_notice((CONFIG / "notices.toml").read_text("utf-8")),
        untold=untold_steps((CONFIG / "notices.toml").read_text("utf-8")),
        told_late=codes_told_late((CONFIG / "notices.toml").read_text("utf-8")),
        stories=frozenset({"renew", "revise", "amend", "decide", "correct"}),
        asked_by_effects=frozenset({"replace", "supersede", "conclude"}),
        ended_by_effects=ENDED_BY_EFFECTS,
    )

    assert check(definition, where=path.name, names=names) == []
