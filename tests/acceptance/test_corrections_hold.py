"""A correction that says that it was made holds, whoever made the record (issue 8, point 3)."""

from __future__ import annotations

import pytest

from tests.acceptance.hand import Register
from tests.acceptance.test_corrections_obey import TODAY, WHY, town

DECISION = "fler vandringar | Anna | 2026-05-01"
HELD = "N/FORUM/2026-03-05"


def town_with_work(register: Register) -> None:
    """The town, with a decision that became an activity, and a sub-agreement with its annexes."""
    town(register)
    register.play(
        (TODAY, "correct", HELD, f"decisions={DECISION}", *WHY),
        (TODAY, "amend", "N/SUB", "purposes=trygghet", "priorities=unga", "starts_on=2026-04-01"),
        (TODAY, "sign", "N/SUB", "Nacka", "--on", "2026-03-22"),
        (TODAY, "sign", "N/SUB", "LPO Nacka", "--on", "2026-03-24"),
    )


SAID = {
    "a meeting that a forum planned, held": (HELD, "minutes_at", "protokoll.pdf"),
    "a meeting that a forum planned": ("N/FORUM/2026-04-05", "title", "Vårmöte"),
    "its day": ("N/FORUM/2026-04-05", "meets_on", "2026-04-20"),
    "an activity that a meeting decided": ("N/ACT-2", "title", "Färre vandringar"),
    "what nobody said of it": ("N/ACT-2", "target", "minst 3"),
    "a picture that is owed, and was gathered": ("N/PICTURE", "title", "Lägesbild"),
    "a sub-agreement that is owed, and was signed": ("N/SUB", "title", "Underavtal"),
    "what it was made with": ("N/SUB", "areas", "Värmdö"),
    "a plan that is owed": ("N/SUB/COMM", "goal", "alla vet"),
    "what a plan is about": ("N/SUB/PLAN-1", "priority", "inbrott"),
}


@pytest.mark.parametrize(("reference", "field", "value"), list(SAID.values()), ids=list(SAID))
def test_what_followed_from_another_row_is_corrected_or_refused(
    register: Register, reference: str, field: str, value: str
) -> None:
    town_with_work(register)
    register.do(TODAY, "party", "add", "Värmdö", "--side", "municipality")
    before = register.shown(TODAY, reference)[field]
    done = register.type(TODAY, "correct", reference, f"{field}={value}", *WHY)
    now = register.shown(TODAY, reference)[field]
    assert now == (before if done.exit_code else [value] if field == "areas" else value), done.output
    register.sound(TODAY)


def test_a_field_of_a_step_that_is_emptied_is_filled_in_again(either: Register) -> None:
    town_with_work(either)
    before = either.whole(TODAY, HELD, "N/ACT-2")
    either.do(TODAY, "correct", HELD, "decisions=", *WHY)
    assert either.state(TODAY, "N/ACT-2") == "cancelled"
    either.do(TODAY, "correct", HELD, f"decisions={DECISION}", *WHY)
    assert either.whole(TODAY, HELD, "N/ACT-2") == before
    either.sound(TODAY)


def test_a_day_and_its_emptying_stay_with_the_row_that_said_them(register: Register) -> None:
    town_with_work(register)
    before = register.whole(TODAY, "KPLAN")
    register.do(TODAY, "correct", "KPLAN", "paragraph=", *WHY)
    assert register.shown(TODAY, "KPLAN")["paragraph"] == ""
    register.do(TODAY, "correct", "KPLAN", "paragraph=§ 12", *WHY)
    assert register.whole(TODAY, "KPLAN") == before
    rows = [row["seq"] for row in register.rows(TODAY, "KPLAN") if row["trigger"] == "decide"]
    assert [row["corrects"] for row in register.rows(TODAY, "KPLAN") if row["corrects"]] == [rows, rows]


def test_a_correction_that_lets_a_row_hold_again_says_so(register: Register) -> None:
    # Its beginning is moved to a day that has not come, and back: the step falls, and holds again.
    town(register)
    register.play(
        (TODAY, "correct", "N", "starts_on=2026-07-01", *WHY),
        (TODAY, "correct", "N", "starts_on=2026-01-01", *WHY),
    )
    begun = register.row(TODAY, "N", "begin")
    chosen = [
        (one["struck"], one["restored"])
        for correction in register.ask(TODAY, "audit", "corrections", "N")
        for one in correction["mended"]
        if str(one["seq"]) == begun
    ]
    assert chosen == [(True, False), (False, True)]
    said = register.do(TODAY, "audit", "corrections", "N")
    assert f"row {begun} of 2026-01-01 holds again" in said


def test_a_row_that_cannot_be_mended_is_told_from_those_that_can(register: Register) -> None:
    # The correction is a row of the history, and a struck row is, too: neither is said not to be there.
    town(register)
    register.do(TODAY, "correct", "N", "starts_on=2026-07-01", *WHY)
    struck, correction = (register.rows(TODAY, "N")[place]["seq"] for place in (-2, -1))
    for row, expected in (
        (struck, f"Row {struck} is struck already, by row {correction}."),
        (correction, f"There is no row {correction} to mend. Those that can be mended are 1, 2, 3, 4;"),
    ):
        said = register.refuse(TODAY, "correct", "N", str(row), "on=2026-02-01", *WHY)
        assert expected in " ".join(said.split())


def test_a_correction_says_which_row_it_mends_what_that_told_and_what_holds_again(register: Register) -> None:
    new = ("agreement", "new", "N", "--parties", "Nacka; LPO Nacka", "--from", "2027-01-01")
    register.play(
        ("2026-12-01", *new),
        ("2026-12-19", "decide", "N", "Nacka", "--on", "2026-12-09"),
        ("2026-12-19", "amend", "N", "title=Fel"),
    )
    decision = "(decision: Nacka 2026-12-09)"
    for line, sentences in (
        (("3", "title=Rätt"), ["row 3, title: Fel → Rätt"]),
        (("2",), [f"row 2 of 2026-12-09 is struck: it did not happen {decision}"]),
        (
            ("5",),
            [
                f"row 2 of 2026-12-09 holds again {decision}",
                "row 5 of 2026-12-19, the correction of row 2, is struck",
            ],
        ),
        (("3",), ["row 3 of 2026-12-19 is struck: it did not happen (amendment of title)"]),
    ):
        ahead = register.do("2026-12-19", "correct", "N", *line, *WHY, "--preview")
        told = register.do("2026-12-19", "correct", "N", *line, *WHY)
        for sentence in sentences:
            assert sentence in ahead, line
            assert sentence in told, line

    again = register.refuse("2026-12-19", "correct", "N", "5", *WHY)

    assert "Row 5 is struck already, by row 6." in again
    holds = {row["seq"]: row["holds"] for row in register.rows("2026-12-19", "N")}
    assert holds == {1: True, 2: True, 3: False, 4: True, 5: False, 6: True, 7: True}


def test_a_day_that_stays_the_same_is_told_with_what_it_rests_on(register: Register) -> None:
    new = ("agreement", "new", "N", "--parties", "Nacka; LPO Nacka", "--from", "2027-01-01")
    register.play(("2026-12-01", *new))
    told = "last day: 2030-12-31, computed → stated"
    assert told in register.do("2026-12-01", "amend", "N", "to=2030-12-31")
    assert told in register.do("2026-12-01", "show", "N", "--history")


def test_a_correction_of_what_the_parties_settled_says_that_they_are_to_be_told(register: Register) -> None:
    town(register)
    settled = "The parties stood behind what stood before the correction: acceptance 2026-03-12"
    assert settled in " ".join(register.do(TODAY, "correct", "N/PICTURE", "title=Lägesbild", *WHY).split())
    assert "stood behind" not in register.do(TODAY, "correct", "N/FORUM", "title=Styrgruppen", *WHY)


def test_a_table_that_a_correction_filled_in_is_as_before_when_that_is_struck(either: Register) -> None:
    # The meeting decided nothing, by the row that held it; the correction said that it did.
    town(either)
    before = either.whole(TODAY, HELD, "N/FORUM/2026-04-05")
    either.do(TODAY, "correct", HELD, f"decisions={DECISION}", *WHY)
    assert either.state(TODAY, "N/ACT-2") == "planned"
    either.do(TODAY, "correct", HELD, str(either.rows(TODAY, HELD)[-1]["seq"]), *WHY)
    assert either.whole(TODAY, HELD, "N/FORUM/2026-04-05") == before
    either.gone(TODAY, "N/ACT-2")
    either.sound(TODAY)
