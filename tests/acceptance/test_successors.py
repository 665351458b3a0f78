"""What comes after something follows when that is mended: what it owes, and whether it can be there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.acceptance.hand import Register, main_and_subs, signed_in_time, succeeded

TODAY = "2026-03-02"
LATER = "2027-06-01"
WHY = ("--reason", "fel inskrivet")

RENEWED = (
    (TODAY, "renew", "N", "--as-reference", "N2", "--from", "2026-07-01"),
    (TODAY, "sign", "N2", "Nacka", "--on", TODAY),
    (TODAY, "sign", "N2", "LPO Nacka", "--on", TODAY),
)
BEGUN = (("2026-07-01", "tick"),)
OWED = tuple(f"{main}/{what}" for main in ("N", "N2", "N3", "M", "M2") for what in ("PICTURE", "SUB"))


def owed(register: Register, today: str, main: str) -> list[tuple[str, str]]:
    """What is owed under a main agreement: rule and day."""
    shown = [register.shown(today, reference) for reference in OWED]
    return sorted(
        (item["rule"], item["due_on"])
        for one in shown
        if one is not None and one["under"] == main
        for item in one["deadlines"]
    )


def ending(last: str) -> tuple[tuple[str, ...], ...]:
    """`main_and_subs`, with another last day of M typed at once."""
    return tuple(
        tuple(last if word == "2025-12-31" and "M" in line[:4] else word for word in line)
        for line in main_and_subs()
    )


# ---- what a successor owes ----


def test_a_signature_struck_before_or_after_the_run_leaves_the_same_owed(
    either: Register, another: Callable[[], Register]
) -> None:
    before, after = another(), either
    for register in (before, after):
        register.play(*signed_in_time(), *RENEWED)
    before.do(TODAY, "correct", "N", before.act(TODAY, "N", "signed", "Nacka"), *WHY)
    before.play(*BEGUN)
    after.play(*BEGUN)
    after.do("2026-07-02", "correct", "N", after.act(TODAY, "N", "signed", "Nacka"), *WHY)

    for register in (before, after):
        register.do(LATER, "tick")
        register.sound(LATER)
    assert before.states(LATER)["N2"] == after.states(LATER)["N2"] == "active"
    assert [rule for rule, _ in owed(after, LATER, "N2")] == ["picture_owed", "sub_agreement_owed"]
    assert owed(after, LATER, "N2") == owed(before, LATER, "N2")
    assert after.overdue(LATER) == before.overdue(LATER)


@pytest.mark.parametrize(
    ("last", "begins", "signed"),
    [("2025-06-30", "2026-01-01", "2025-12-02"), ("2026-12-31", "2026-02-01", "2026-01-20")],
    ids=["earlier", "later"],
)
def test_an_end_mended_leaves_the_successor_owing_as_typed_at_once(
    register: Register, another: Callable[[], Register], last: str, begins: str, signed: str
) -> None:
    register.play(*main_and_subs(), *succeeded(begins, signed))
    register.do(TODAY, "correct", "M", f"ends_on={last}", *WHY)
    right = another()
    right.play(*ending(last), *succeeded(begins, signed))

    for one in (register, right):
        one.do(TODAY, "tick")
        one.sound(TODAY)
    assert owed(register, TODAY, "M2") == owed(right, TODAY, "M2")


def test_a_signature_struck_there_and_back_across_the_run_leaves_nothing_owed_twice(
    register: Register, another: Callable[[], Register]
) -> None:
    register.play(*signed_in_time(), *RENEWED)
    register.do(TODAY, "correct", "N", register.act(TODAY, "N", "signed", "Nacka"), *WHY)
    correction = str(register.rows(TODAY, "N")[-1]["seq"])
    register.play(*BEGUN)
    register.do("2026-07-02", "correct", "N", correction, *WHY)
    never = another()
    never.play(*signed_in_time(), *RENEWED, *BEGUN)

    register.sound("2026-07-02")
    assert owed(register, "2026-07-02", "N2") == owed(never, "2026-07-02", "N2")


def test_the_successor_of_a_successor_follows_too(register: Register) -> None:
    """N3 took N's picture over from N2: that N was not signed reaches through both of them."""
    register.play(*signed_in_time(), *RENEWED, *BEGUN)
    register.play(
        ("2026-07-01", "renew", "N2", "--as-reference", "N3", "--from", "2026-09-01"),
        ("2026-07-01", "sign", "N3", "Nacka", "--on", "2026-07-01"),
        ("2026-07-01", "sign", "N3", "LPO Nacka", "--on", "2026-07-01"),
        ("2026-09-01", "tick"),
    )
    there = owed(register, "2026-09-02", "N3")
    register.do("2026-09-02", "correct", "N", register.act(TODAY, "N", "signed", "Nacka"), *WHY)
    register.sound("2026-09-02")
    assert [rule for rule, _ in owed(register, "2026-09-02", "N3")] == ["picture_owed", "sub_agreement_owed"]

    register.do("2026-09-02", "correct", "N", str(register.rows("2026-09-02", "N")[-1]["seq"]), *WHY)
    register.sound("2026-09-02")
    assert owed(register, "2026-09-02", "N3") == there


def test_a_predecessor_terminated_late_leaves_its_successor_owing(
    register: Register, another: Callable[[], Register]
) -> None:
    """A fact that is put in its place does what a correction does."""
    ended = ("advance", "M", "terminate", "--on", "2025-12-10", "--reason", "alla var ense")
    register.play(*main_and_subs(), *succeeded("2026-01-01", "2025-12-02"))
    register.do(TODAY, *ended)
    right = another()
    renewed = succeeded("2026-01-01", "2025-12-02")
    right.play(*main_and_subs(), *renewed[:-1], ("2025-12-10", *ended), renewed[-1])
    for one in (register, right):
        one.do(TODAY, "tick")
        one.sound(TODAY)
    assert owed(register, TODAY, "M2") == owed(right, TODAY, "M2")


def test_a_predecessor_extended_late_lets_its_successor_owe_as_typed_in_time(
    register: Register, another: Callable[[], Register]
) -> None:
    extended = ("extend", "M", "--until", "2026-12-31", "--consulted", "2025-12-10", "--all")
    lines = (*main_and_subs(), *succeeded("2026-02-01", "2026-01-20"))
    register.play(*lines)
    register.do(TODAY, *extended)
    right = another()
    right.play(*lines[:-4], ("2025-12-10", *extended), *lines[-4:])
    for one in (register, right):
        one.do(TODAY, "tick")
        one.sound(TODAY)
    assert owed(register, TODAY, "M2") == owed(right, TODAY, "M2")


# ---- what is being prepared to come after it ----


def test_what_is_being_renewed_is_named_when_its_signature_is_struck(either: Register) -> None:
    """`renew` of a draft is refused: there is nothing to renew. To strike the signature makes just that."""
    either.play(*signed_in_time(), RENEWED[0])
    said = either.refuse(TODAY, "correct", "N", either.act(TODAY, "N", "signed", "Nacka"), *WHY)
    assert "N2" in said

    either.do(TODAY, "advance", "N2", "withdraw", "--reason", "för tidigt")
    either.do(TODAY, "correct", "N", either.act(TODAY, "N", "signed", "Nacka"), *WHY)
    either.sound(TODAY)


def test_a_renewal_that_one_party_has_signed_is_named(register: Register) -> None:
    register.play(*signed_in_time(), *RENEWED[:2])
    said = register.refuse(TODAY, "correct", "N", register.act(TODAY, "N", "signed", "Nacka"), *WHY)
    assert "N2" in said


def test_a_plan_that_is_being_revised_is_named_when_its_decision_is_struck(register: Register) -> None:
    plan = ("plan", "new", "municipal_plan", "parties=Nacka", "picture=N/PICTURE", "--as-reference", "KPLAN")
    decided = ("decided_by=KS", "decided_on=2026-02-20", "paragraph=§ 12", "diary_number=KS 2026/4")
    register.play(
        *signed_in_time(),
        (TODAY, *plan),
        (TODAY, "advance", "KPLAN", "decide", *decided, "--on", "2026-02-20"),
        (TODAY, "revise", "KPLAN"),
    )
    said = register.refuse(TODAY, "correct", "KPLAN", register.row(TODAY, "KPLAN", "decide"), *WHY)
    assert "KPLAN-2" in said


def test_a_plan_that_was_revised_and_decided_anew_stays_a_plan_of_its_own(register: Register) -> None:
    """What binds by then is a paper of its own, whatever it was made from."""
    plan = ("plan", "new", "municipal_plan", "parties=Nacka", "picture=N/PICTURE", "--as-reference", "KPLAN")
    decided = ("decided_by=KS", "paragraph=§ 12", "diary_number=KS 2026/4")
    register.play(
        *signed_in_time(),
        (TODAY, *plan),
        (TODAY, "advance", "KPLAN", "decide", *decided, "decided_on=2026-02-20", "--on", "2026-02-20"),
        (TODAY, "revise", "KPLAN"),
        (TODAY, "advance", "KPLAN-2", "decide", *decided, "decided_on=2026-03-01", "--on", "2026-03-01"),
    )
    before = register.whole(TODAY, "KPLAN-2")
    register.do(TODAY, "correct", "KPLAN", register.row(TODAY, "KPLAN", "decide"), *WHY)
    assert register.whole(TODAY, "KPLAN-2") == before
    register.sound(TODAY)
