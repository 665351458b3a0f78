"""What people did stays with what they did it to when what made that is corrected (issue 8, point 2; D1, D2).

What a step makes is recognised by what it is, never by its place in the order of making.
"""

from __future__ import annotations

import pytest

from tests.acceptance.hand import Register, signed_in_time
from tests.acceptance.test_struck_acts import MEETING, MEETING_DAY, meeting_held, round_concluded
from tests.acceptance.test_whose_it_was import TYRESO

WHY = ("--reason", "fel inskrivet")
DAY = MEETING_DAY
LIGHT, WALKS = "ny belysning | gatuchef | 2026-06-30", "fler vandringar | kommunpolis | 2026-09-30"
BENCH = "ny bänk | parkchef | 2026-05-01"


def counted(register: Register) -> dict[str, list[str]]:
    rows = register.ask(DAY, "activity", "list")
    return {
        row["title"]: [one["number"] for one in register.shown(DAY, row["reference"])["counts"]]
        for row in rows
    }


@pytest.mark.parametrize(
    "right", [f"{BENCH}; {LIGHT}; {WALKS}", f"{LIGHT}; {BENCH}; {WALKS}"], ids=["in front", "between"]
)
def test_a_forgotten_decision_leaves_the_count_where_it_was(either: Register, right: str) -> None:
    """7 walks were counted: not 7 of the lighting or of the bench."""
    either.play(*meeting_held("2026-03-05"), (DAY, "count", "N/ACT-2", "7", "--on", DAY))
    before = either.shown(DAY, "N/ACT-2")["title"]
    either.do(DAY, "correct", MEETING, f"decisions={right}", *WHY)
    assert either.shown(DAY, "N/ACT-2")["title"] == before == "fler vandringar"
    assert counted(either) == {"ny bänk": [], "ny belysning": [], "fler vandringar": ["7"]}
    assert either.shown(DAY, "N/ACT-3")["title"] == "ny bänk"
    either.sound(DAY)


def test_a_forgotten_measure_leaves_the_count_where_it_was(register: Register) -> None:
    made = round_concluded("2026-03-10")
    register.play(
        *made[:-1],
        (*made[-1], "--measure", "mer ljus|gatuchef|2026-08-31"),
        (DAY, "count", "N/SUB/ACT-2", "4", "--on", DAY),
    )
    right = "improvements=ny bänk|X|2026-05-01; fler vandringar|kommunpolis|2026-06-30; mer ljus|G|2026-08-31"
    register.do(DAY, "correct", "N/SUB/2026-02", right, *WHY)
    assert counted(register) == {"ny bänk": [], "fler vandringar": [], "mer ljus": ["4"]}
    register.sound(DAY)


COUNTED = (*meeting_held("2026-03-05"), (DAY, "count", "N/ACT-2", "7", "--on", DAY))
"""Two decisions of a meeting, and 7 walks."""


@pytest.mark.parametrize(
    "right", [LIGHT, f"{LIGHT}; mer närvaro | kommunpolis | 2026-09-30"], ids=["left out", "of another name"]
)
def test_what_was_done_of_a_decision_hinders_that_it_was_none(register: Register, right: str) -> None:
    register.play(*COUNTED)
    done = register.type(DAY, "correct", MEETING, f"decisions={right}", *WHY)
    assert done.exit_code == 1
    assert "N/ACT-2" in done.output
    assert counted(register) == {"ny belysning": [], "fler vandringar": ["7"]}
    register.sound(DAY)


def test_a_decision_of_another_name_is_another_activity(register: Register) -> None:
    register.play(*COUNTED)
    register.do(DAY, "correct", MEETING, f"decisions={BENCH}; {WALKS}", *WHY)
    assert counted(register) == {"ny bänk": [], "fler vandringar": ["7"]}
    assert register.shown(DAY, "N/ACT-3")["title"] == "ny bänk"
    register.gone(DAY, "N/ACT")
    register.sound(DAY)


def test_the_letters_of_a_decision_may_be_mended(register: Register) -> None:
    register.play(*COUNTED)
    register.do(DAY, "correct", MEETING, f"decisions=Fler  Vandringar | X | 2026-10-31; {LIGHT}", *WHY)
    walks = register.shown(DAY, "N/ACT-2")
    assert (walks["responsible"], [one["number"] for one in walks["counts"]]) == ("X", ["7"])
    register.sound(DAY)


def test_decisions_mended_there_and_back_leave_all_as_before(either: Register) -> None:
    either.play(*COUNTED)
    names = ("N/ACT", "N/ACT-2", MEETING)
    before = either.whole(DAY, *names), either.ask(DAY, "activity", "list")
    for right in (f"{BENCH}; {LIGHT}; {WALKS}", f"{WALKS}; {BENCH}", f"{LIGHT}; {WALKS}"):
        either.do(DAY, "correct", MEETING, f"decisions={right}", *WHY)
    assert (either.whole(DAY, *names), either.ask(DAY, "activity", "list")) == before
    either.sound(DAY)


# ---- what an agreement owes --------------------------------------------------------------------------------

PLANNED = (*round_concluded("2026-03-10")[:8], (DAY, "advance", "N/SUB/PLAN-1", "fill in", "goal=färre unga"))
"""N/SUB in force, of one priority, with its plan filled in."""


def test_a_forgotten_priority_leaves_a_plan_what_it_is_about(register: Register) -> None:
    register.play(*PLANNED)
    before = register.whole(DAY, "N/SUB/PLAN-1", "N/SUB")
    register.do(DAY, "correct", "N/SUB", "priorities=inbrott; unga", *WHY)
    plans = [register.shown(DAY, reference) for reference in ("N/SUB/PLAN-1", "N/SUB/PLAN-1-2")]
    assert {plan["priority"]: plan["goal"] for plan in plans} == {"unga": "färre unga", "inbrott": ""}
    register.do(DAY, "correct", "N/SUB", "priorities=unga", *WHY)
    assert register.whole(DAY, "N/SUB/PLAN-1", "N/SUB") == before
    register.gone(DAY, "N/SUB/PLAN-1-2")
    register.sound(DAY)


def test_a_plan_that_is_filled_in_hinders_that_its_priority_was_another(register: Register) -> None:
    register.play(*PLANNED)
    done = register.type(DAY, "correct", "N/SUB", "priorities=inbrott", *WHY)
    assert done.exit_code == 1
    assert "N/SUB/PLAN-1" in done.output
    register.sound(DAY)


PREPARED = (
    *signed_in_time(),
    ("2026-02-01", *TYRESO[1:]),
    (DAY, "advance", "N/SUB", "fill in", "purposes=trygghet"),
)
"""N of Nacka, whose sub-agreement is being written."""


def test_an_area_in_front_leaves_a_sub_agreement_where_it_holds(register: Register) -> None:
    # Ekerö comes before Nacka, and what is made for it would be made first.
    register.play(*PREPARED, ("2026-02-01", "party", "add", "Ekerö", "--side", "municipality"))
    before = register.whole(DAY, "N/SUB")
    register.do(DAY, "correct", "N", "areas=Ekerö; Nacka", *WHY)
    there = register.shown(DAY, "N/SUB")
    assert (there["areas"], there["purposes"]) == (["Nacka"], ["trygghet"])
    assert register.shown(DAY, "N/SUB-EKERÖ")["areas"] == ["Ekerö"]
    register.do(DAY, "correct", "N", "areas=Nacka", *WHY)
    assert register.whole(DAY, "N/SUB") == before
    register.sound(DAY)


def test_a_sub_agreement_that_is_worked_on_hinders_that_it_holds_elsewhere(register: Register) -> None:
    register.play(*PREPARED)
    done = register.type(DAY, "correct", "N", "areas=Tyresö", *WHY)
    assert done.exit_code == 1
    assert "N/SUB" in done.output
    register.sound(DAY)


def test_what_was_written_of_a_party_that_was_misnamed_was_written_of_the_right_one(
    register: Register,
) -> None:
    register.play(*PREPARED)
    before = register.whole(DAY, "N", "N/SUB")
    register.do(DAY, "correct", "N", "party=Nacka->Tyresö", *WHY)
    there = register.shown(DAY, "N/SUB")
    assert (there["areas"], there["purposes"]) == (["Tyresö"], ["trygghet"])
    register.do(DAY, "correct", "N", "party=Tyresö->Nacka", *WHY)
    assert register.whole(DAY, "N", "N/SUB") == before
    register.sound(DAY)


# ---- rounds ------------------------------------------------------------------------------------------------

PLAN, FEBRUARY = "N/SUB/FOLLOWUP", "N/SUB/2026-02"


def decided_on(register: Register, today: str, day: str) -> None:
    register.do(today, "correct", PLAN, register.row(today, PLAN, "decide"), f"on={day}", *WHY)


def test_a_concluded_round_stays_that_of_its_month(either: Register) -> None:
    """The parties concluded February, and not January, which the plan turns out to lay out as well."""
    either.play(*round_concluded("2026-03-10"))
    decided_on(either, DAY, "2026-01-25")
    shown = either.shown(DAY, FEBRUARY)
    assert (shown["state"], shown["period"]) == ("concluded", "2026-02")
    assert either.shown(DAY, "N/SUB/2026-01")["state"] == "open"
    either.sound(DAY)


def test_what_was_found_stays_found_of_its_month(register: Register) -> None:
    found = (DAY, "round", "record", "N/SUB", "2026-02", "1", "finding=unga lugna", "--reason", "i korthet")
    register.play(*round_concluded("2026-03-10")[:-1], found)
    decided_on(register, DAY, "2026-01-25")
    assert register.shown(DAY, f"{FEBRUARY}/1")["finding"] == "unga lugna"
    assert register.shown(DAY, FEBRUARY)["period"] == "2026-02"
    register.sound(DAY)


def test_a_concluded_round_hinders_that_its_plan_began_later(register: Register) -> None:
    register.play(*round_concluded("2026-03-10"))
    decide = register.row(DAY, PLAN, "decide")
    done = register.type(DAY, "correct", PLAN, decide, "on=2026-03-05", *WHY)
    assert done.exit_code == 1
    assert FEBRUARY in done.output
    register.sound(DAY)


def test_a_plans_day_mended_there_and_back_leaves_all_as_before(register: Register) -> None:
    today = "2026-06-02"
    register.play(*round_concluded("2026-03-10")[:-1], (today, "tick"))

    def periods() -> dict[str, tuple[str, str]]:
        listed = register.ask(today, "round", "list")
        return {row["reference"]: (row["period"], row["state"]) for row in listed}

    before, late = periods(), register.overdue(today)
    decided_on(register, today, "2026-01-25")
    decided_on(register, today, "2026-02-01")
    register.do(today, "tick")
    assert periods() == before
    assert register.overdue(today) == late
    register.sound(today)


def test_a_forgotten_line_of_a_plan_leaves_findings_with_their_own(register: Register) -> None:
    # The sheet is laid out anew when its sub-agreement is corrected: then the pictures are written first.
    found = (DAY, "round", "record", "N/SUB", "2026-02", "2", "finding=nådde unga", "--reason", "i korthet")
    items = "items=communication_plan | process | monthly"
    made = [
        (*one[:-1], items) if one[-1].startswith("items=") else one for one in round_concluded("2026-03-10")
    ]
    register.play(*made[:-1], found)
    assert register.shown(DAY, f"{FEBRUARY}/2")["subject"] == "communication_plan"
    right = "items=picture_sources | process | monthly; communication_plan | process | monthly"
    register.do(DAY, "correct", PLAN, right, *WHY)
    register.do(DAY, "correct", "N/SUB", "purposes=lugn", *WHY)
    line = register.shown(DAY, f"{FEBRUARY}/2")
    assert (line["subject"], line["finding"]) == ("communication_plan", "nådde unga")
    assert register.shown(DAY, f"{FEBRUARY}/2-2")["subject"] == "picture_sources"
    register.sound(DAY)
