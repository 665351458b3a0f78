"""A correction has the rules of the step that carries what it corrects (issue 8, point 3; D1, D8).

What a step would refuse (a day that has not come, a count of a year that has not begun, another clock for
the law) a correction refuses too, and nothing is written. What was written wrongly of an act, and the
reference itself, can be mended.
"""

from __future__ import annotations

import pytest

from tests.acceptance.hand import NACKA, SAYS, Register, signed_in_time

TODAY = "2026-06-02"
WHY = ("--reason", "fel inskrivet")

PICTURE_BY_LAW = ("2025-07-01", "NACKA/LAW-PICTURE", "duty_falls_due")

FOUND = ("finding=gott", "proof=KS § 40")
PROBLEMS = "problems=unga | long-standing | yes | få vuxna ute; inbrott | temporary | no"


def town(register: Register) -> None:
    """N in force, with a prioritised picture, a plan by law followed up, a forum that met, and counts."""
    plan = ("plan", "new", "municipal_plan", "parties=Nacka", "picture=N/PICTURE", "--as-reference", "KPLAN")
    decided = ("decided_by=KS", "decided_on=2026-03-30", "paragraph=§ 12", "diary_number=KS 2026/4")
    register.play(
        *signed_in_time(),
        ("2026-02-02", "advance", "N/PICTURE", "gather"),
        ("2026-02-05", "forum", "new", "N", "title=Styrgrupp", "cadence=monthly"),
        ("2026-02-05", "advance", "N/FORUM", "establish", "--on", "2026-02-05", "--reason", "i korthet"),
        ("2026-02-06", "activity", "new", "N", "title=Nattvandring", "from=2026-03-01", "to=2026-09-30"),
        ("2026-02-20", "advance", "N/PICTURE", "fill in", "sources=crime statistics; interviews", PROBLEMS),
        ("2026-03-02", "advance", "N/PICTURE", "draft", "--reason", "i korthet"),
        ("2026-03-05", "advance", "N/FORUM/2026-03-05", "hold", "attendees=Nacka | chef; LPO Nacka | chef"),
        ("2026-03-12", "accept", "N/PICTURE", "Nacka", "--on", "2026-03-10"),
        ("2026-03-12", "accept", "N/PICTURE", "LPO Nacka", "--on", "2026-03-12"),
        ("2026-03-20", "advance", "N/PICTURE", "prioritise", "--on", "2026-03-20", "--reason", "i korthet"),
        ("2026-03-30", *plan),
        ("2026-03-30", "advance", "KPLAN", "decide", *decided),
        ("2026-05-10", "count", "N/ACT", "2", "--period", "2026-04"),
        ("2026-05-12", "advance", "KPLAN", "follow up", "followed_up_on=2026-05-12", *FOUND),
    )


REFUSED = {
    "a day on which the duty was met that has not come": ("NACKA/LAW-PLAN", "met_on=2028-05-12"),
    "a day on which the duty was met before the law asked": ("NACKA/LAW-PLAN", "met_on=2024-06-30"),
    "a duty that nobody has met": ("NACKA/LAW-PICTURE", "met_on=2028-05-12"),
    "another day from which the law counts": ("NACKA/LAW-PICTURE", "clock_from=2026-01-01"),
    "a title that no step of a duty carries": ("NACKA/LAW-PICTURE", "title=Lägesbild"),
    "a proof of a duty that nobody has met": ("NACKA/LAW-PICTURE", "proof=KS § 5"),
    "a duty that comes after another": ("NACKA/LAW-PICTURE", "predecessor_id=NACKA/LAW-PLAN"),
    "another kind of duty": ("NACKA/LAW-PICTURE", "duty_kind=plan_followed_up"),
    "a picture of tomorrow": ("N/PICTURE", "updated_on=2035-01-01"),
    "a choice of tomorrow": ("N/PICTURE", "prioritised_on=2035-01-01"),
    "thirty years for a picture": ("N/PICTURE", "owed_within=P30Y"),
    "thirty years for a sub-agreement": ("N/SUB", "owed_within=P30Y"),
    "owed from a day that no signature has": ("N/SUB", "owed_since=2030-01-01"),
    "a follow-up of tomorrow": ("KPLAN", "followed_up_on=2035-01-01"),
    "a decision of tomorrow": ("KPLAN", "decided_on=2035-01-01"),
    "a meeting of tomorrow, held": ("N/FORUM/2026-03-05", "held_on=2035-01-01"),
    "counts of a year that has not begun": ("N/ACT", "counts=2 | 2035"),
    "counts of a third that has not begun": ("N/ACT", "counts=2 | 2035-T1"),
    "a time that ends before it begins": ("N/ACT", "ends_on=2026-02-28"),
    "a term that ends before it begins": ("N", "ends_on=2025-06-30"),
    "an agreement signed tomorrow": ("N", "signed_on=2035-01-01"),
    "an agreement decided tomorrow": ("N", "decided_on=2035-01-01"),
    "an agreement reviewed tomorrow": ("N", "reviewed_on=2035-01-01"),
}


@pytest.mark.parametrize(("reference", "said"), list(REFUSED.values()), ids=list(REFUSED))
def test_what_no_step_would_take_no_correction_takes(register: Register, reference: str, said: str) -> None:
    town(register)
    before = register.whole(TODAY, reference)
    overdue = register.overdue(TODAY)
    # A field that no step carries may be unknown to `correct` altogether, which ends with 4.
    register.refuse(TODAY, "correct", reference, said, *WHY, codes=(1, 2, 4))
    assert register.whole(TODAY, reference) == before
    assert register.overdue(TODAY) == overdue


def test_an_act_of_tomorrow_is_refused(register: Register) -> None:
    town(register)
    register.refuse(TODAY, "correct", "N", register.act(TODAY, "N", "signed", "Nacka"), "on=2035-01-01", *WHY)


def test_an_overdue_duty_stays_on_the_list(register: Register) -> None:
    town(register)
    # Beside it the meeting of April, which nobody has held.
    overdue = [PICTURE_BY_LAW, ("2026-04-05", "N/FORUM/2026-04-05", "meeting_to_be_held")]
    assert register.overdue(TODAY) == overdue
    for said in ("met_on=2028-05-12", "clock_from=2026-01-01", "duty_kind=plan_followed_up"):
        register.type(TODAY, "correct", "NACKA/LAW-PICTURE", said, *WHY)
    assert register.overdue(TODAY) == overdue
    assert register.shown(TODAY, "NACKA/LAW-PICTURE")["deadlines"][0]["due_on"] == "2025-07-01"


def test_a_day_that_a_step_would_take_is_mended(register: Register) -> None:
    register.play(
        *signed_in_time(),
        (TODAY, "do", "NACKA/LAW-PICTURE", "1", "met_on=2026-05-12", "proof=KS § 5"),
        (TODAY, "correct", "NACKA/LAW-PICTURE", "met_on=2026-05-08", *WHY),
    )
    duty = register.shown(TODAY, "NACKA/LAW-PICTURE")
    assert duty["met_on"] == "2026-05-08"
    assert [item["due_on"] for item in duty["deadlines"] if item["rule"] == "duty_falls_due"] == [
        "2028-05-08"
    ]
    # The state follows the mended day as well: met from the 8th on.
    assert [register.state(TODAY, "NACKA/LAW-PICTURE", day) for day in ("2026-05-07", "2026-05-08")] == [
        *("open", "met")
    ]


def test_counts_of_a_period_that_has_begun_are_mended(register: Register) -> None:
    town(register)
    register.do(TODAY, "correct", "N/ACT", "counts=3 | 2026-04", *WHY)
    counts = register.shown(TODAY, "N/ACT")["counts"]
    assert [(row["number"], row["period"]) for row in counts] == [("3", "2026-04")]


def test_a_duty_by_law_is_not_ended_by_hand(either: Register) -> None:
    # Only when the municipality is succeeded or leaves the register.
    either.play(*signed_in_time())
    either.refuse(TODAY, "advance", "NACKA/LAW-PICTURE", "end", "--reason", "vi slipper")
    assert either.state(TODAY, "NACKA/LAW-PICTURE") == "open"
    assert either.overdue(TODAY) == [PICTURE_BY_LAW]


# ---- what is said of an act --------------------------------------------------------------------------------

# The fields have the names that `show --json` gives them.
OF_AN_ACT = {
    "item": "§ 215",
    "function": "kommunstyrelsens ordförande",
    "capacity": "acting",
    "diary_number": "KS 2025/412",
}


@pytest.mark.parametrize("field", list(OF_AN_ACT))
def test_what_is_said_of_an_act_can_be_mended(register: Register, field: str) -> None:
    register.play(*signed_in_time())
    row = register.act(TODAY, "N", "signed", "Nacka")
    register.do(TODAY, "correct", "N", row, f"{field}={OF_AN_ACT[field]}", *WHY)
    shown = register.shown(TODAY, "N")
    [act] = [act for act in shown["acts"] if act["party"] == "Nacka"]
    assert (act[field], act["on"], act["kind"]) == (OF_AN_ACT[field], "2025-12-11", "signed")
    [other] = [act for act in shown["acts"] if act["party"] == "LPO Nacka"]
    assert other[field] != OF_AN_ACT[field]
    assert [register.state(TODAY, "N", day) for day in ("2025-12-18", "2026-01-01")] == ["signed", "active"]
    # It was so all along; what the register said yesterday stays said.
    [then] = [act for act in register.shown(TODAY, "N", "2025-12-20")["acts"] if act["party"] == "Nacka"]
    assert then[field] == OF_AN_ACT[field]
    known = register.ask(TODAY, "show", "N", "--known-on", "2026-06-01")
    assert [act[field] for act in known["acts"] if act["party"] == "Nacka"] != [OF_AN_ACT[field]]
    assert len(register.ask(TODAY, "audit", "corrections")) >= 1
    register.sound(TODAY)


def test_the_paragraph_of_a_decision_can_be_mended(register: Register) -> None:
    register.play(*signed_in_time())
    register.do(TODAY, "decide", "N", "Nacka", "--on", "2025-12-09", "--item", "§ 214")
    register.do(TODAY, "correct", "N", register.act(TODAY, "N", "decided", "Nacka"), "item=§ 241", *WHY)
    decided = [act for act in register.shown(TODAY, "N")["acts"] if act["kind"] == "decided"]
    assert [(act["item"], act["on"]) for act in decided] == [("§ 241", "2025-12-09")]


# ---- the reference -----------------------------------------------------------------------------------------


def test_a_mended_reference_leaves_the_old_one_as_an_alias(either: Register) -> None:
    either.play(*signed_in_time())
    either.do(TODAY, "correct", "N", "reference=NACKA-2026", *WHY)
    assert either.shown(TODAY, "NACKA-2026")["reference"] == "NACKA-2026"
    assert either.shown(TODAY, "N")["reference"] == "NACKA-2026"
    # What people type under the old name goes where it belongs.
    either.do(TODAY, "decide", "N", "Nacka", "--on", "2025-12-09")
    assert "decided" in {act["kind"] for act in either.shown(TODAY, "NACKA-2026")["acts"]}
    # What hangs on it is found as before.
    assert either.shown(TODAY, "N/PICTURE")["under"] == "NACKA-2026"
    assert "NACKA-2026" in either.states(TODAY)
    assert "N" not in either.states(TODAY)
    either.sound(TODAY)


@pytest.mark.parametrize("taken", ["N", "NACKA-2026"])
def test_neither_the_old_nor_the_new_reference_is_used_again(register: Register, taken: str) -> None:
    register.play(*signed_in_time(), (TODAY, "correct", "N", "reference=NACKA-2026", *WHY))
    register.refuse(TODAY, "agreement", "new", taken, *NACKA)


def test_a_reference_that_is_taken_is_refused(register: Register) -> None:
    register.play(*signed_in_time(), (TODAY, "agreement", "new", "OTHER", *NACKA))
    register.refuse(TODAY, "correct", "N", "reference=OTHER", *WHY)


# ---- parties, level, area ----------------------------------------------------------------------------------


def test_a_party_mended_takes_its_acts_with_it(either: Register) -> None:
    # It was Tyresö that signed; somebody wrote Nacka.
    either.play(
        *signed_in_time(),
        (TODAY, "party", "add", "Tyresö", "--side", "municipality"),
        (TODAY, "correct", "N", "parties=Tyresö; LPO Nacka", *WHY),
    )
    shown = either.shown(TODAY, "N")
    assert sorted(shown["parties"]) == ["LPO Nacka", "Tyresö"]
    assert [(act["party"], act["on"]) for act in shown["acts"]] == [
        *(("Tyresö", "2025-12-11"), ("LPO Nacka", "2025-12-18"))
    ]
    assert [either.state(TODAY, "N", day) for day in ("2025-12-17", "2025-12-18", "2026-01-01", TODAY)] == [
        *("draft", "signed", "active", "active")
    ]
    assert sorted(either.shown(TODAY, "N", "2025-12-20")["parties"]) == ["LPO Nacka", "Tyresö"]
    either.sound(TODAY)


def test_the_area_follows_a_mended_party_and_so_does_what_hangs_on_it(register: Register) -> None:
    # Nobody stated the area: it is the party's.
    register.play(
        *signed_in_time(),
        (TODAY, "party", "add", "Tyresö", "--side", "municipality"),
        (TODAY, "correct", "N", "parties=Tyresö; LPO Nacka", *WHY),
    )
    assert register.shown(TODAY, "N")["areas"] == ["Tyresö"]
    for reference in ("N/PICTURE", "N/SUB"):
        assert sorted(register.shown(TODAY, reference)["parties"]) == ["LPO Nacka", "Tyresö"]
    covered = {row["municipality"]: row for row in register.ask(TODAY, "audit", "terms")["coverage"]}
    # From 2026-01-01 through 2026-06-02: 31 + 28 + 31 + 30 + 31 + 2 days.
    assert covered["Tyresö"]["covered_days"] == 153
    assert "Nacka" not in covered or covered["Nacka"]["covered_days"] == 0


@pytest.mark.parametrize(
    "parties",
    ["Nacka; Tyresö; LPO Nacka", "Nacka", "Tyresö; LPO Tyresö"],
    ids=["one more", "one less", "both others"],
)
def test_every_other_change_of_parties_is_no_correction(register: Register, parties: str) -> None:
    register.play(
        *signed_in_time(),
        (TODAY, "party", "add", "Tyresö", "--side", "municipality"),
        (TODAY, "party", "add", "LPO Tyresö", "--side", "police"),
    )
    register.refuse(TODAY, "correct", "N", f"parties={parties}", *WHY)
    assert sorted(register.shown(TODAY, "N")["parties"]) == ["LPO Nacka", "Nacka"]


@pytest.mark.parametrize("parties", ["", "Nacka", "Nacka; Tyresö; LPO Nacka", "Tyresö; LPO Nacka"])
def test_what_the_parties_of_the_agreement_accepted_stays_theirs(register: Register, parties: str) -> None:
    # The picture names no parties of its own: both parties of N have accepted it. With the very same
    # parties it is still theirs.
    town(register)
    register.do(TODAY, "party", "add", "Tyresö", "--side", "municipality")
    register.refuse(TODAY, "correct", "N/PICTURE", f"parties={parties}", *WHY)
    assert sorted(register.shown(TODAY, "N/PICTURE")["parties"]) == ["LPO Nacka", "Nacka"]


def test_a_draft_may_get_other_parties_until_somebody_has_signed(either: Register) -> None:
    either.play(
        ("2025-12-01", "agreement", "new", "N", *NACKA, *SAYS, "--from", "2026-01-01"),
        ("2025-12-01", "party", "add", "Tyresö", "--side", "municipality"),
        ("2025-12-01", "amend", "N", "parties=Tyresö; LPO Nacka"),
        ("2025-12-01", "amend", "N", "parties=Nacka; Tyresö; LPO Nacka"),
        ("2025-12-11", "sign", "N", "Nacka", "--on", "2025-12-11"),
    )
    said = either.refuse("2025-12-12", "amend", "N", "parties=Nacka; LPO Nacka", *WHY, codes=(1,))
    for right in ("handslag correct", "handslag party succeed"):
        assert right in said
    assert sorted(either.shown("2025-12-12", "N")["parties"]) == ["LPO Nacka", "Nacka", "Tyresö"]


@pytest.mark.parametrize("reference", ["N", "N/PICTURE", "KPLAN"])
def test_the_parties_of_what_has_been_signed_accepted_or_decided_are_not_amended(
    register: Register, reference: str
) -> None:
    town(register)
    register.do("2026-05-20", "party", "add", "Tyresö", "--side", "municipality")
    before = register.shown(TODAY, reference)["parties"]
    register.refuse(TODAY, "amend", reference, "parties=Tyresö; LPO Nacka", *WHY, codes=(1,))
    assert register.shown(TODAY, reference)["parties"] == before
    register.sound(TODAY)


def test_a_level_is_not_corrected_and_it_is_said_how_it_is_mended(register: Register) -> None:
    # A level is a machine: what the steps of one brought about has no place in the life of another. The
    # entry is struck (point 6) and the paper entered anew.
    register.play(
        *signed_in_time(),
        (
            TODAY,
            *("agreement", "register", "X", *NACKA, *SAYS, "--from", "2026-02-01", "--to", "2028-01-31"),
        ),
    )
    said = register.refuse(TODAY, "correct", "X", "level=sub", "parent=N", *WHY)
    assert "Strike the entry and enter it anew" in said
    assert register.shown(TODAY, "X")["machine"] == "main_agreement"


def test_an_area_can_be_mended(register: Register) -> None:
    register.play(
        *signed_in_time(),
        (TODAY, "party", "add", "Värmdö", "--side", "municipality"),
        (TODAY, "correct", "N", "areas=Nacka; Värmdö", *WHY),
    )
    assert sorted(register.shown(TODAY, "N")["areas"]) == ["Nacka", "Värmdö"]
    covered = {
        row["municipality"]: row["covered_days"] for row in register.ask(TODAY, "audit", "terms")["coverage"]
    }
    assert covered["Värmdö"] == 153
    register.sound(TODAY)


@pytest.mark.parametrize("said", ["signed_on=2035-01-01", "decided_on=2035-01-01", "reviewed_on=2035-01-01"])
def test_what_happened_is_not_amended_into_the_future_either(register: Register, said: str) -> None:
    town(register)
    register.refuse(TODAY, "amend", "N", said, "--reason", "enligt plan")
