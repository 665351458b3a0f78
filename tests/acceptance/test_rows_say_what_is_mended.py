"""What is mended in a row is what the row says (issue 8, point 3; decision 0006).

A day that a step notes is mended in that step's row, or nowhere; a value in the row that says it. `town`: N
in force from 2026, its picture accepted on 12 March and prioritised on the 20th; KPLAN followed up on 12 May;
N/ACT with one count.
"""

from __future__ import annotations

import pytest

from tests.acceptance.hand import NACKA, Register, signed_in_time
from tests.acceptance.test_corrections_obey import town

TODAY = "2026-06-02"
WHY = ("--reason", "fel inskrivet")


def test_a_picture_that_is_too_old_stays_so(either: Register) -> None:
    """Its choice says nothing of when it was updated."""
    town(either)
    for day in ("2027-01-01", "2028-01-01", "2028-05-01"):
        either.do(day, "tick")
    today, late = "2028-05-01", ("2028-03-12", "N/PICTURE", "picture_to_be_updated")
    row = either.row(today, "N/PICTURE", "prioritise")

    refusal = either.refuse(today, "correct", "N/PICTURE", row, "updated_on=2028-04-30", *WHY)

    accepted = either.row(today, "N/PICTURE", "accept")
    assert f"Row {accepted} does: handslag correct N/PICTURE {accepted} " in refusal
    assert late in either.overdue(today)
    assert late in either.overdue(today, "2028-04-01")


def test_an_amendment_notes_no_review(register: Register) -> None:
    paper = ("agreement", "register", "O", *NACKA, "--from", "2023-01-01", "--revised-every", "2")
    register.play(
        ("2024-01-01", *paper),
        ("2024-06-01", "advance", "O", "review", "--on", "2024-05-01"),
        ("2024-06-01", "amend", "O", "title=x", "--reason", "y"),
    )
    register.refuse("2024-06-01", "correct", "O", "3", "reviewed_on=2024-05-30", *WHY)
    register.refuse("2024-06-01", "correct", "O", "1", "reviewed_on=2024-05-30", *WHY)
    register.do("2024-06-01", "correct", "O", "2", "reviewed_on=2024-05-15", *WHY)
    assert [item["due_on"] for item in register.shown("2024-06-01", "O")["deadlines"]] == ["2026-05-15"]


@pytest.mark.parametrize(
    ("reference", "row", "said"),
    [
        ("KPLAN", "1", "followed_up_on=2026-01-01"),
        ("KPLAN", "2", "followed_up_on=2026-06-01"),
        ("N/PICTURE", "2", "updated_on=2026-06-01"),
        ("N/PICTURE", "3", "updated_on=2026-02-02"),
        ("N/PICTURE", "3", "prioritised_on=2026-02-02"),
        ("N/FORUM/2026-03-05", "1", "held_on=2026-03-06"),
        ("N", "3", "priorities=inbrott"),
        ("N", "3", "ends_on=2040-12-31"),
        ("N/ACT", "2", "title=Vandring"),
    ],
)
def test_a_row_is_not_mended_in_what_it_does_not_say(
    register: Register, reference: str, row: str, said: str
) -> None:
    town(register)
    assert f"Row {row} says nothing of" in register.refuse(TODAY, "correct", reference, row, said, *WHY)


def test_what_a_draft_left_out_is_mended_in_its_first_row(register: Register) -> None:
    town(register)
    register.do(TODAY, "correct", "N", "1", "diary_number=KS 2025/7", *WHY)
    register.do(TODAY, "correct", "N/ACT", "1", "responsible=fritidschefen", *WHY)
    register.do(TODAY, "correct", "N/FORUM/2026-03-05", "2", "minutes_at=KS 2026/31", *WHY)
    assert register.shown("2026-01-02", "N", "2026-01-02")["diary_number"] == "KS 2025/7"


def test_an_extension_ends_on_the_day_on_which_the_parties_agreed(register: Register) -> None:
    """Longer than that nobody decided: not in the row of a decision that says nothing of an end."""
    register.play(
        *signed_in_time(),
        (TODAY, "consult", "N", "--on", "2026-05-01", "--all", "--until", "2031-12-31"),
        (TODAY, "decide", "N", "Nacka", "--on", "2026-05-20"),
    )
    row = register.act(TODAY, "N", "decided", "Nacka")
    register.refuse(TODAY, "correct", "N", row, "ends_on=2040-12-31", *WHY)


@pytest.mark.parametrize("period", ["2026-06", "2026-04"])
def test_no_row_counts_a_period_that_had_not_begun_on_its_day(register: Register, period: str) -> None:
    """The activity was typed on 6 February."""
    town(register)
    refusal = register.refuse(TODAY, "correct", "N/ACT", "1", f"counts=9 | {period}", *WHY)
    assert period in refusal


def test_what_a_row_did_not_repeat_is_told_as_what_stood_there_before_it_is_mended(
    register: Register,
) -> None:
    register.play((TODAY, "party", "add", "Nacka", "--side", "municipality"))
    for day, proof in (("2026-03-15", "KF 2026/3"), ("2026-04-15", "KF 2026/4")):
        register.do(
            TODAY, "duty", "record", "13", "Nacka", f"met_on={day}", "paragraph=§ 45", f"proof={proof}"
        )
    told = register.do(TODAY, "correct", "NACKA/LAW-REPORT", "3", "paragraph=§ 46", *WHY)
    assert "§ 45 → § 46" in told
    assert "§ 45 → § 46" in register.do(TODAY, "show", "NACKA/LAW-REPORT", "--history")
