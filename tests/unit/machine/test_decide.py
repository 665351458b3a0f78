"""Decisions: every guard is asked once, everything unmet is told, and nothing but the answer comes out."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.machine.decide import Allowed, Forbidden, Unmet, decide
from lifecycle.machine.definition import MachineDefinition, State, Timer, Transition
from lifecycle.machine.file import parse

MAIN = Path(__file__).parents[3] / "config" / "machines" / "main_agreement.v1.toml"

LOAN = MachineDefinition(
    machine="loan",
    version=1,
    initial="draft",
    meanings=(
        State("draft", "prepared"),
        State("model", "prepared"),
        State("signed", "binding"),
        State("ended", "ended", end="in_its_time"),
        State("withdrawn", "ended", end="came_to_nothing"),
    ),
    imported=None,
    transitions=(
        Transition("sign", ("draft",), "signed", guards=("n1", "m1", "r1", "n2", "m2", "r2")),
        Transition("extend", ("signed",), "signed", guards=("m1",)),
        Transition("withdraw", ("draft", "signed"), "withdrawn"),
        Transition("end", ("signed",), "ended", by="engine"),
        # Names that the library gives a meaning of its own, and that are ours all the same.
        Transition("state", ("draft",), "draft"),
        Transition("trigger", ("draft",), "model"),
        Transition("to_ended", ("model",), "ended"),
    ),
    timers=(Timer("end", ("signed",), "ends_on", 1, "end", None, "child_ends"),),
)
GUARDS = LOAN.transitions[0].guards
LEVELS = {"m": "must", "r": "reason", "n": "note"}


def unmet(guard: str) -> Unmet:
    return Unmet(f"guard.{guard}.unmet", LEVELS[guard[0]], "H-000", {"guard": guard})


class Asked:
    """Says which guards hold, and remembers what it was asked."""

    def __init__(self, *failing: str) -> None:
        self.failing = failing
        self.asked: list[str] = []

    def __call__(self, guard: str) -> Unmet | None:
        self.asked.append(guard)
        return unmet(guard) if guard in self.failing else None


def sign(*failing: str, has_reason: bool = False) -> Allowed | Forbidden:
    return decide(LOAN, "draft", "sign", evaluate=Asked(*failing), has_reason=has_reason)


def test_a_trigger_whose_guards_all_hold_is_allowed() -> None:
    assert sign() == Allowed("signed")


def test_every_guard_is_asked_exactly_once_and_in_order_even_after_one_said_no() -> None:
    asked = Asked("n1", "m1")

    decide(LOAN, "draft", "sign", evaluate=asked, has_reason=False)

    assert asked.asked == list(GUARDS)


def test_every_unmet_guard_is_told_in_order_with_the_notes_last() -> None:
    assert sign(*GUARDS) == Forbidden(tuple(unmet(guard) for guard in ("m1", "r1", "m2", "r2", "n1", "n2")))


def test_a_must_blocks_even_with_a_reason() -> None:
    assert sign("m1", "r1", has_reason=True) == Forbidden((unmet("m1"), unmet("r1")))


def test_a_reason_level_blocks_without_a_reason_and_is_kept_as_a_gap_with_one() -> None:
    assert sign("r1", "r2") == Forbidden((unmet("r1"), unmet("r2")))
    assert sign("r1", "r2", has_reason=True) == Allowed("signed", (unmet("r1"), unmet("r2")))


def test_a_note_never_blocks_and_is_always_shown() -> None:
    assert sign("n1", "n2") == Allowed("signed", notes=(unmet("n1"), unmet("n2")))


def test_a_level_that_nobody_knows_blocks() -> None:
    strange = replace(unmet("m1"), level="perhaps")

    outcome = decide(LOAN, "signed", "extend", evaluate=lambda _: strange, has_reason=True)

    assert outcome == Forbidden((strange,))


@given(st.sets(st.sampled_from(GUARDS)), st.booleans())
def test_the_answer_holds_each_unmet_guard_once_and_follows_the_levels(
    failing: set[str], has_reason: bool  # noqa: FBT001 - given by Hypothesis
) -> None:  # fmt: skip
    asked = Asked(*failing)

    outcome = decide(LOAN, "draft", "sign", evaluate=asked, has_reason=has_reason)

    unmet = outcome.unmet if isinstance(outcome, Forbidden) else (*outcome.passed_with_reason, *outcome.notes)
    levels = {LEVELS[guard[0]] for guard in failing}
    assert Counter(one.facts["guard"] for one in unmet) == Counter(failing)
    assert Counter(asked.asked) == Counter(GUARDS)
    assert isinstance(outcome, Forbidden) is ("must" in levels or ("reason" in levels and not has_reason))


def test_an_arrow_back_to_its_own_state_is_asked_like_any_other() -> None:
    assert decide(LOAN, "signed", "extend", evaluate=Asked(), has_reason=False) == Allowed("signed")
    assert decide(LOAN, "signed", "extend", evaluate=Asked("m1"), has_reason=False) == Forbidden(
        (unmet("m1"),)
    )


@pytest.mark.parametrize(
    ("state", "trigger"),
    [
        ("draft", "extend"),
        ("ended", "withdraw"),
        ("draft", "publish"),
        ("draft", "to_signed"),
        ("draft", "to_ended"),
        ("nowhere", "sign"),
    ],
)
def test_without_an_arrow_nothing_is_asked_and_nothing_is_allowed(state: str, trigger: str) -> None:
    asked = Asked()

    outcome = decide(LOAN, state, trigger, evaluate=asked, has_reason=True)

    assert outcome == Forbidden((), no_arrow=True)
    assert asked.asked == []


@pytest.mark.parametrize(
    ("state", "trigger", "dest"),
    [("draft", "state", "draft"), ("draft", "trigger", "model"), ("model", "to_ended", "ended")],
)
def test_codes_that_the_library_uses_itself_are_codes_like_others(
    state: str, trigger: str, dest: str
) -> None:
    assert decide(LOAN, state, trigger, evaluate=Asked(), has_reason=False) == Allowed(dest)


def test_asking_moves_nothing_so_asking_twice_gives_the_same_answer() -> None:
    assert sign("r1", has_reason=True) == sign("r1", has_reason=True)
    assert sign("m1") == sign("m1")


def test_what_a_guard_raises_passes_through_and_the_next_question_is_answered() -> None:
    def broken(guard: str) -> Unmet | None:
        raise ZeroDivisionError(guard)

    with pytest.raises(ZeroDivisionError, match="n1"):
        decide(LOAN, "draft", "sign", evaluate=broken, has_reason=False)

    assert sign() == Allowed("signed")


def test_a_guard_may_ask_for_another_decision_while_it_is_asked() -> None:
    def nested(guard: str) -> Unmet | None:
        inner = decide(LOAN, "signed", "withdraw", evaluate=Asked(), has_reason=False)
        return None if inner == Allowed("withdrawn") else unmet(guard)

    assert decide(LOAN, "draft", "sign", evaluate=nested, has_reason=False) == Allowed("signed")


def test_a_new_definition_under_the_same_name_and_version_is_not_mistaken_for_the_old_one() -> None:
    stricter = replace(LOAN, transitions=(Transition("sign", ("draft",), "withdrawn", guards=("m1",)),))

    assert decide(stricter, "draft", "sign", evaluate=Asked(), has_reason=False) == Allowed("withdrawn")
    assert sign() == Allowed("signed")


def test_threads_that_ask_at_once_do_not_hear_each_others_answers() -> None:
    def ask(number: int) -> Allowed | Forbidden:
        return sign(GUARDS[number % len(GUARDS)], has_reason=True)

    with ThreadPoolExecutor(max_workers=8) as pool:
        answers = list(pool.map(ask, range(600)))

    assert answers == [ask(number) for number in range(600)]


def test_notice_and_then_the_last_day_end_a_main_agreement_in_two_different_ways() -> None:
    main = parse(MAIN.read_text("utf-8"), where=MAIN.name)
    asked = Asked()

    from_notice = decide(main, "under_notice", "terminate", evaluate=asked, has_reason=False)
    from_active = decide(main, "active", "terminate", evaluate=asked, has_reason=False)

    assert from_notice == from_active == Allowed("terminated")
    assert asked.asked == ["termination_is_decided", "the_decider_has_mandate"]
