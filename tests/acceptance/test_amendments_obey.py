"""An amendment obeys what a correction and the steps obey (issue 8, points 2, 3 and 7).

What only a step, an act of each party or a succession brings about is not written over by `amend`; what the
step that carries a field demands, both demand; and nothing is put under, or on, what never was.
"""

from __future__ import annotations

import pytest

from tests.acceptance.hand import NACKA, SAYS, Register, signed_in_time
from tests.acceptance.test_corrections_obey import TODAY, WHY, town

NOT_BY_AMENDING = {
    "a later last day that nobody agreed on": ("N", "ends_on=2035-12-31"),
    "no last day any more": ("N", "ends_on="),
    "a longer term in years": ("N", "term_years=7"),
    "until further notice": ("N", "ends_on=", "revised_every_years=2"),
    "another first day of a term that has begun": ("N", "starts_on=2027-01-01"),
    "an earlier first day of a term that has begun": ("N", "starts_on=2025-12-20"),
    "no first day of a term that has begun": ("N", "starts_on="),
    "one party less": ("N", "parties=Nacka"),
    "no parties": ("N", "parties="),
    "other parties to a prioritised picture": ("N/PICTURE", "parties=Nacka"),
    "other parties to a decided plan": ("KPLAN", "parties="),
    "a review that nobody held": ("N", "reviewed_on=2026-02-01"),
    "another day of a decision": ("KPLAN", "decided_on=2026-03-01"),
    "no day of a decision": ("KPLAN", "decided_on="),
    "a decision of nobody": ("KPLAN", "decided_by="),
    "a plan that rests on no picture": ("KPLAN", "picture="),
    "a plan that rests on itself": ("KPLAN", "picture=KPLAN"),
    "a plan that rests on an activity": ("KPLAN", "picture=N/ACT"),
    "a choice among no problems": ("N/PICTURE", "problems="),
    "a choice of nothing": ("N/PICTURE", "problems=unga | long-standing | no | få vuxna ute"),
}


def test_what_no_step_would_take_no_amendment_takes(register: Register) -> None:
    town(register)
    for reference, *fields in NOT_BY_AMENDING.values():
        register.refuse(TODAY, "amend", reference, *fields, "--reason", "så tycker vi")


NOT_BY_CORRECTING = {
    "a plan that rests on no picture": ("KPLAN", "picture="),
    "a plan that rests on itself": ("KPLAN", "picture=KPLAN"),
    "a plan that rests on an activity": ("KPLAN", "picture=N/ACT"),
    "a choice among no problems": ("N/PICTURE", "problems="),
    "a duty that another municipality has": ("NACKA/LAW-PICTURE", "parties=Tyresö"),
    "a duty of no area": ("NACKA/LAW-PICTURE", "areas="),
    "a duty of another area": ("NACKA/LAW-PICTURE", "areas=Tyresö"),
}


def test_what_later_steps_rest_on_is_not_corrected_away(register: Register) -> None:
    town(register)
    register.do(TODAY, "party", "add", "Tyresö", "--side", "municipality")
    for reference, said in NOT_BY_CORRECTING.values():
        register.refuse(TODAY, "correct", reference, said, *WHY)


def test_a_shorter_term_and_small_things_are_amended_with_a_reason(register: Register) -> None:
    town(register)
    register.do(TODAY, "amend", "N", "ends_on=2028-12-31", "priorities=unga; inbrott", "--reason", "H-051")
    assert register.shown(TODAY, "N")["ends_on"] == "2028-12-31"
    assert register.forecast_ends(TODAY, "N") == ["2029-01-01"]
    register.sound(TODAY)


def test_an_amendment_is_not_corrected_to_a_later_last_day_than_was_agreed_on(register: Register) -> None:
    town(register)
    register.do(TODAY, "amend", "N", "ends_on=2028-12-31", "--reason", "H-051")
    row = str(register.rows(TODAY, "N")[-1]["seq"])
    for line in ((row, "ends_on=2030-06-30"), ("ends_on=2030-06-30",), (row, "ends_on=")):
        said = " ".join(register.refuse(TODAY, "correct", "N", *line, *WHY).split())
        assert "cannot give a last day later than 2029-12-31, which held until then" in said
        assert "handslag extend N" in said
        assert 'handslag correct N 1 "last day=DATE"' in said
    # What made it shorter than it was may be of another day, and of none that is later.
    register.do(TODAY, "correct", "N", row, "ends_on=2029-06-30", *WHY)
    assert register.shown(TODAY, "N")["ends_on"] == "2029-06-30"
    # Nor is what held until then mended away from under it.
    said = " ".join(register.refuse(TODAY, "correct", "N", "1", "ends_on=2028-12-31", *WHY).split())
    assert "cannot give a last day later than 2028-12-31" in said
    register.do(TODAY, "correct", "N", "1", "ends_on=2031-12-31", *WHY)
    register.do(TODAY, "correct", "N", row, "ends_on=2030-06-30", *WHY)
    register.sound(TODAY)


HAPPENED_TOMORROW = {
    "a draft signed tomorrow": ("agreement", "new", "Z", *NACKA, "--signed", "2035-01-01"),
    "a draft decided tomorrow": ("agreement", "new", "Z", *NACKA, "--decided", "2035-01-01"),
    "an old paper signed tomorrow": (
        *("agreement", "register", "Z", *NACKA, "--signed", "2035-01-01"),
        *("--from", "2026-01-01", "--to", "2029-12-31"),
    ),
    "a plan decided tomorrow": (
        *("plan", "new", "municipal_plan", "parties=Nacka", "decided_on=2035-01-01"),
        *("--as-reference", "Z"),
    ),
    "a draft that says so later": ("amend", "D", "signed_on=2035-01-01"),
    "a draft that was reviewed": ("amend", "D", "reviewed_on=2035-01-01"),
    "an activity done, counted in a year to come": (
        "advance",
        "N/ACT",
        "done",
        "counts=9 | 2035",
        "--on",
        TODAY,
    ),
    "one counted on a day to come": (
        "advance",
        "N/ACT",
        "done",
        "counts=9 | 2026-05 | 2035-01-01",
        "--on",
        TODAY,
    ),
}


def test_nothing_has_happened_tomorrow(register: Register) -> None:
    town(register)
    register.do(TODAY, "agreement", "new", "D", *NACKA, "--from", "2027-01-01")
    for line in HAPPENED_TOMORROW.values():
        register.refuse(TODAY, *line)


def test_a_draft_says_whatever_is_planned(register: Register) -> None:
    register.play(
        ("2026-01-02", "agreement", "new", "D", *NACKA, *SAYS, "--from", "2026-03-01"),
        ("2026-01-03", "amend", "D", "starts_on=2026-02-01", "ends_on=2031-01-31", "parties=Nacka"),
        ("2026-01-04", "amend", "D", "parties=Nacka; LPO Nacka", "ends_on="),
    )
    assert register.shown("2026-01-04", "D")["ends_on"] is None


# ---- what never was ----------------------------------------------------------------------------------------

UNDER_NOTHING = {
    "a sub-agreement": ("agreement", "new", "U", "--level", "sub", "--under", "{}", *NACKA, *SAYS),
    "an old paper": (
        *("agreement", "register", "U", "--level", "sub", "--under", "{}", *NACKA, *SAYS),
        *("--signed", "2026-01-05", "--from", "2026-01-05", "--to", "2027-12-31"),
    ),
    "a picture": ("picture", "new", "{}"),
    "a plan": ("plan", "new", "communication_plan", "{}"),
    "a forum": ("forum", "new", "{}", "title=Styrgrupp"),
    "an activity": ("activity", "new", "{}", "title=Nattvandring"),
    "a sub-agreement that is moved": ("amend", "XS", "parent={}"),
    "a sub-agreement that was written under another": ("correct", "XS", "parent={}", *WHY),
}


@pytest.mark.parametrize("how", ["an entry that was struck", "what a struck signature had brought"])
def test_nothing_is_put_under_what_never_was(register: Register, how: str) -> None:
    sub = ("--level", "sub", "--under", "X", *NACKA)
    register.play(
        *signed_in_time(),
        (TODAY, "agreement", "new", "X", *NACKA, "--from", "2026-07-01"),
        (TODAY, "agreement", "new", "XS", *sub, "--from", "2026-07-01"),
    )
    if how == "an entry that was struck":
        under = "N"
        register.do(TODAY, "correct", "N", "1", *WHY)
    else:
        under = "N/SUB"
        register.do(TODAY, "correct", "N", register.act(TODAY, "N", "signed", "Nacka"), *WHY)
    for line in UNDER_NOTHING.values():
        register.refuse(TODAY, *(word.format(under) for word in line))
    register.sound(TODAY)


def test_nothing_is_corrected_in_what_never_was_but_its_striking(register: Register) -> None:
    register.play(*signed_in_time(), (TODAY, "correct", "N", "1", *WHY))
    register.refuse(TODAY, "correct", "N", "title=Samverkan", *WHY)
    struck = register.rows(TODAY, "N")[-1]["seq"]
    register.do(TODAY, "correct", "N", str(struck), *WHY)
    assert register.state(TODAY, "N") == "active"
    register.sound(TODAY)


def test_a_striking_is_not_taken_back_under_an_entry_that_is_struck(either: Register) -> None:
    either.play(
        (TODAY, "agreement", "new", "X", *NACKA, "--from", "2026-07-01"),
        (TODAY, "agreement", "new", "XS", "--level", "sub", "--under", "X", *NACKA, "--from", "2026-07-01"),
        (TODAY, "correct", "XS", "1", *WHY),
        (TODAY, "correct", "X", "1", *WHY),
    )
    said = either.refuse(TODAY, "correct", "XS", "2", *WHY)
    assert "X, which never was" in said
    either.play((TODAY, "correct", "X", "2", *WHY), (TODAY, "correct", "XS", "2", *WHY))
    assert (either.state(TODAY, "X"), either.state(TODAY, "XS")) == ("draft", "draft")
    either.sound(TODAY)


def test_a_plan_is_not_begun_on_a_picture_that_never_was_or_is_none(register: Register) -> None:
    register.play(*signed_in_time())
    register.do(TODAY, "correct", "N", register.act(TODAY, "N", "signed", "Nacka"), *WHY)
    for picture in ("N/PICTURE", "N"):
        line = ("plan", "new", "municipal_plan", "parties=Nacka", f"picture={picture}", "--as-reference", "K")
        register.refuse(TODAY, *line)


def test_what_no_step_of_a_duty_carries_is_not_amended_either(register: Register) -> None:
    register.play(*signed_in_time())
    for said in ("title=Lägesbild", "proof=KS § 5"):
        register.refuse("2026-06-02", "amend", "NACKA/LAW-PICTURE", said, "--reason", "tydligare")
    register.sound("2026-06-02")
