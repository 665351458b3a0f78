"""Soundness of machines: each question finds its own defect, and the shipped machines have none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lifecycle.errors import Finding
from lifecycle.machine.checks import CHECKS, KnownNames, check
from lifecycle.machine.definition import AmendRules, ImportedStates, MachineDefinition, Timer, Transition
from lifecycle.machine.file import parse

SHIPPED = sorted((Path(__file__).parents[3] / "config" / "machines").glob("*.toml"))

NAMES = KnownNames(
    guards=frozenset({"has_a_term"}),
    effects=frozenset({"frees_the_keys"}),
    dates=frozenset({"starts_on", "ends_on"}),
    notices=frozenset({"loan_is_ending"}),
)

BEGIN = Transition("begin", ("signed",), "active", by="engine")
END = Transition("end", ("active",), "ended", effects=("frees_the_keys",), by="engine")
BEGINS = Timer("begin", ("signed",), "starts_on", 0, "begin", None, "begins", ("correct",))
ENDS = Timer("end", ("active",), "ends_on", 1, "end", None, "child_ends", ("extend", "renew"))

SOUND = MachineDefinition(
    machine="loan",
    version=1,
    initial="draft",
    final=("ended", "withdrawn"),
    imported=ImportedStates("unverified", "signed", "active", "ended"),
    amend=AmendRules(("draft", "unverified"), ("signed", "active")),
    transitions=(
        Transition("sign", ("draft",), "signed", guards=("has_a_term",)),
        Transition("withdraw", ("draft",), "withdrawn"),
        BEGIN,
        Transition("extend", ("active",), "active", guards=("has_a_term",)),
        END,
        Transition("confirm", ("unverified",), "active"),
    ),
    timers=(
        BEGINS,
        ENDS,
        Timer("loan_is_ending", ("active",), "ends_on", 0, None, "loan_is_ending", "says", ("extend",)),
    ),
)


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

    assert found(island) == {("f: state.island", "definition.unreachable_state")}


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

    assert found(ring) == {("f: state.here", "definition.trap"), ("f: state.there", "definition.trap")}


def test_a_state_without_any_way_out_is_a_trap() -> None:
    assert found(with_arrow(Transition("stray", ("draft",), "here"))) == {
        ("f: state.here", "definition.trap")
    }


def test_a_final_state_with_an_arrow_is_a_finding() -> None:
    revived = with_arrow(Transition("revive", ("ended",), "active"))

    assert found(revived) == {("f: transition[7].source", "definition.final_with_exit")}


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
        (with_timer(replace(SOUND.timers[2], rule="r", date="party_on")), "timer[4]", "date"),
        (with_timer(replace(SOUND.timers[2], rule="r", notice="party")), "timer[4].notice", "notice"),
        (
            with_timer(replace(SOUND.timers[2], rule="r", settled_by=("x",))),
            "timer[4].settled_by",
            "settled_by",
        ),
        (with_timer(replace(SOUND.timers[2], rule="r", states=("x",))), "timer[4].state", "state"),
        (
            with_arrow(Transition("x", ("draft",), "draft", carries=("ends_on",), dated_by="starts_on")),
            "transition[7].dated_by",
            "field",
        ),
        (replace(SOUND, prepared=("draft", "x")), "prepared", "state"),
        (replace(SOUND, exists_from=("starts_on", "sung_on")), "exists_from", "field"),
        (replace(SOUND, amend=AmendRules(("x",), ())), "amend.freely_in", "state"),
        (replace(SOUND, amend=AmendRules((), ("x",))), "amend.with_reason_in", "state"),
        (
            replace(SOUND, imported=ImportedStates("unverified", "x", "active", "ended")),
            "imported.coming",
            "state",
        ),
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

    assert found(with_timer(replace(SOUND.timers[2], rule="r", settled_by=settled_by))) == set()


def test_a_state_is_amended_freely_or_with_a_reason_but_not_both() -> None:
    torn = replace(SOUND, amend=AmendRules(("draft", "signed"), ("signed",)))

    assert found(torn) == {("f: amend.with_reason_in", "definition.amend_twice")}


def test_nothing_is_amended_in_a_final_state() -> None:
    ended = replace(SOUND, amend=AmendRules(("ended",), ("withdrawn",)))

    assert found(ended) == {
        ("f: amend.freely_in", "definition.amend_in_final"),
        ("f: amend.with_reason_in", "definition.amend_in_final"),
    }


def test_a_timer_that_asks_for_a_trigger_without_an_arrow_is_a_finding() -> None:
    lost = replace(SOUND, timers=(BEGINS, replace(ENDS, states=("active", "signed"))))

    [finding] = check(lost, where="f", names=NAMES)

    assert (finding.where, finding.code) == ("f: timer[2]", "definition.timer_without_arrow")
    assert finding.facts == {"trigger": "end", "state": "signed"}


def test_a_timer_whose_arrow_has_guards_is_a_finding() -> None:
    guarded = tuple(
        replace(arrow, guards=("has_a_term",)) if arrow is END else arrow for arrow in SOUND.transitions
    )

    assert found(replace(SOUND, transitions=guarded)) == {("f: timer[2]", "definition.timer_with_guards")}


def test_two_timers_under_one_rule_are_a_finding() -> None:
    assert found(with_timer(SOUND.timers[2])) == {("f: timer[4].rule", "definition.duplicate_rule")}


def test_a_state_left_only_by_the_engine_needs_a_timer() -> None:
    assert found(replace(SOUND, timers=SOUND.timers[1:])) == {
        ("f: state.signed", "definition.timed_state_without_timer")
    }


def test_a_state_that_people_can_leave_needs_no_timer() -> None:
    undone = with_arrow(Transition("undo", ("signed",), "draft"))

    assert found(replace(undone, timers=SOUND.timers[1:])) == set()


def test_staying_in_a_state_is_not_leaving_it() -> None:
    assert ("f: state.active", "definition.timed_state_without_timer") in found(
        replace(SOUND, timers=(BEGINS,))
    )


def test_a_state_left_by_an_effect_of_another_record_needs_no_timer() -> None:
    names = replace(NAMES, asked_by_effects=frozenset({"begin"}))

    assert found(replace(SOUND, timers=SOUND.timers[1:]), names) == set()


def test_findings_of_every_kind_are_reported_together() -> None:
    astray = replace(without_arrow("end"), amend=AmendRules(("nowhere",), ()))

    codes = {code for _, code in found(astray)}

    assert codes == {"definition.trap", "definition.timer_without_arrow", "definition.unknown_name"}


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
        acts=frozenset(act for arrow in arrows for act in (*arrow.voids, arrow.acts) if act),
        fields=frozenset(field for arrow in arrows for field in arrow.carries).union(definition.exists_from),
        stamps=frozenset(day for arrow in arrows for day in arrow.stamps),
        stories=frozenset({"renew", "revise", "amend", "decide", "correct"}),
        asked_by_effects=frozenset({"replace", "supersede", "conclude"}),
    )

    assert check(definition, where=path.name, names=names) == []
