"""No day says that something is older than what it hangs on, or other than what was done (issue 8, 2 and 3).

A meeting is held by a forum that is there; what was decided is done after it was decided; what the parties
did says itself on which day. What a correction or an amendment may not say no step may say either, and `audit
history` finds it. What may be older (a draft, a signature, a picture, an annex, a fact) is left in peace.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lifecycle.fields import FIELDS, Shape
from lifecycle.nouns import NOUNS
from tests.acceptance.hand import NACKA, SAYS, Register, signed_in_time
from tests.acceptance.test_corrections_obey import TODAY, WHY, town
from tests.cli.town import copy
from tests.long import LONG

BRIEFLY = ("--reason", "i korthet")
FIRST, SECOND = "N/FORUM/2026-03-05", "N/FORUM/2026-04-05"
DECIDED = "N/ACT-2"
"""An activity on which the forum decided on 5 March; it was counted on 20 April and done on 20 May."""
IMPROVED = "N/SUB/ACT"
"""One on which a round decided on 6 May; it was counted on 15 May."""


def working_town(register: Register) -> None:
    """The town with a sub-agreement, its plans, a pledge, a round that was concluded, and two activities."""
    town(register)
    register.play(
        (TODAY, "correct", FIRST, "decisions=fler vandringar | Anna | 2026-06-01", *WHY),
        (TODAY, "amend", "N/SUB", "purposes=trygghet", "priorities=unga", "starts_on=2026-04-01"),
        (TODAY, "sign", "N/SUB", "Nacka", "--on", "2026-03-22"),
        (TODAY, "sign", "N/SUB", "LPO Nacka", "--on", "2026-03-24"),
        (TODAY, "plan", "new", "follow_up_plan", "N/SUB", "items=action_plans | production | monthly"),
        (TODAY, "plan", "new", "contact_list", "N/SUB", "contacts=Nacka | samordnare | växeln"),
        (TODAY, "plan", "new", "communication_plan", "N/SUB", "messages=vi gör det här"),
        *(
            (TODAY, "advance", f"N/SUB/{one}", "decide", "--on", "2026-04-02", *BRIEFLY)
            for one in ("PLAN-1", "FOLLOWUP", "CONTACTS", "COMM")
        ),
        (TODAY, "tick"),
        (TODAY, "count", DECIDED, "2", "--on", "2026-04-20"),
        (TODAY, "advance", DECIDED, "done", "--on", "2026-05-20"),
        (TODAY, "agreement", "new", "L", "--level", "pledge", *NACKA, *SAYS, "--from", "2026-04-10"),
        (TODAY, "sign", "L", "Nacka", "--on", "2026-04-05"),
        (TODAY, "sign", "L", "LPO Nacka", "--on", "2026-04-06"),
        (TODAY, "decide", "N", "Nacka", "--on", "2025-12-09", "--item", "§ 214"),
        (
            *(TODAY, "round", "conclude", "N/SUB", "2026-04", "--meeting", "Styrgruppen"),
            *("--on", "2026-05-06", "--measure", "fler lampor | chef | 2026-07-01", *BRIEFLY),
        ),
        (TODAY, "advance", SECOND, "hold", "--on", "2026-04-07"),
        (TODAY, "count", IMPROVED, "1", "--on", "2026-05-15"),
        (
            *(TODAY, "plan", "new", "development_plan", "N/SUB", "sub_goals=trygg | enkät"),
            "ratings=Trygghet | process | 1 | 4",
        ),
        (TODAY, "advance", "N/SUB/CAPABILITY", "decide", "--on", "2026-04-02", *BRIEFLY),
        (
            *(TODAY, "contribution", "new", "N/PICTURE", "title=frånvaro", "asked_of=Norrbyskolan"),
            "answer_by=2026-05-04",
        ),
        (TODAY, "advance", "N/CONTRIB", "ask", "--on", "2026-04-10"),
        (TODAY, "advance", "N/CONTRIB", "remind", "--on", "2026-05-05"),
        (TODAY, "pair", "new", "PAR", "parties=Nacka; LPO Nacka", "theme=bilden", "presents_on=2026-06-30"),
        (TODAY, "accept", "PAR", "Nacka", "--on", "2026-04-01"),
        (TODAY, "accept", "PAR", "LPO Nacka", "--on", "2026-04-02"),
        (TODAY, "advance", "PAR", "begin_programme", "--on", "2026-04-10", *BRIEFLY),
        (TODAY, "advance", "PAR", "present", "--on", "2026-05-08", *BRIEFLY),
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Path:
    """The working town, made once."""
    path = tmp_path_factory.mktemp("town") / "made.db"
    shutil.copy(sqlite_template, path)
    working_town(Register(f"sqlite:///{path}"))
    return path


@pytest.fixture
def working(made: Path, tmp_path: Path) -> Register:
    path = tmp_path / "handslag.db"
    copy(made, path)
    return Register(f"sqlite:///{path}")


# ---- what hangs on something is not older than it ----------------------------------------------------------


def test_a_forum_is_established_before_it_meets(either: Register) -> None:
    town(either)
    row = either.row(TODAY, "N/FORUM", "establish")
    said = either.refuse(TODAY, "correct", "N/FORUM", row, "on=2026-03-06", *WHY, codes=(1,))
    # What is wrong, where, and what would be right.
    for named in (f"{FIRST} (row 2)", "2026-03-05", f"N/FORUM (row {row})", "2026-03-06", "an earlier one"):
        assert named in " ".join(said.split())
    either.do(TODAY, "correct", "N/FORUM", row, "on=2026-03-05", *WHY)
    either.refuse(TODAY, "correct", FIRST, "held_on=2026-03-04", *WHY, codes=(1,))
    either.sound(TODAY)


OLDER = {
    "a meeting before its forum": (FIRST, "held_on=2026-02-04"),
    "a meeting before the one at which it was planned": (SECOND, "held_on=2026-03-04"),
    "a meeting after one that was planned at it": (FIRST, "held_on=2026-04-08"),
    "a count before the decision": (DECIDED, "2", "on=2026-03-04"),
    "a decision after what was done because of it": (FIRST, "held_on=2026-04-21"),
    "a count before the round that decided on it": (IMPROVED, "2", "on=2026-05-05"),
    "a round concluded after what came of it": ("N/SUB/2026-04", "3", "on=2026-05-16"),
}


@pytest.mark.parametrize("line", list(OLDER.values()), ids=list(OLDER))
def test_what_came_of_something_is_not_older(working: Register, line: tuple[str, ...]) -> None:
    said = working.refuse(TODAY, "correct", *line, *WHY, codes=(1,))
    assert "before what it rests on" in " ".join(said.split())
    working.sound(TODAY)


def test_no_step_is_older_either(either: Register) -> None:
    town(either)
    either.play(
        (TODAY, "correct", FIRST, "decisions=fler vandringar | Anna | 2026-06-01", *WHY),
        (TODAY, "forum", "new", "N", "title=Råd", "--as-reference", "R"),
        (TODAY, "meeting", "new", "R", "meets_on=2026-04-01"),
    )
    for line in (
        ("count", DECIDED, "1", "--on", "2026-03-04"),
        ("advance", DECIDED, "start", "--on", "2026-03-04", *BRIEFLY),
        ("advance", SECOND, "hold", "--on", "2026-03-04"),
    ):
        assert "before what it rests on" in " ".join(either.refuse(TODAY, *line, codes=(1,)).split())
    # A meeting that was held before anybody wrote that its forum was established: that was no later.
    either.do(TODAY, "advance", "R/2026-04-01", "hold", "--on", "2026-04-01")
    either.refuse(TODAY, "advance", "R", "establish", "--on", TODAY, *BRIEFLY, codes=(1,))
    either.do(TODAY, "advance", "R", "establish", "--on", "2026-04-01", *BRIEFLY)
    either.sound(TODAY)


def test_a_forum_that_was_dissolved_does_not_meet(either: Register) -> None:
    town(either)
    either.play(
        (TODAY, "advance", "N/FORUM", "dissolve", "--on", "2026-04-10", *BRIEFLY),
        (TODAY, "meeting", "new", "N/FORUM", "meets_on=2026-04-10"),
    )
    late = "N/FORUM/2026-04-10"
    said = either.refuse(TODAY, "advance", late, "hold", "--on", "2026-04-11", codes=(1,))
    assert "after N/FORUM had ended (row 3), 2026-04-10" in " ".join(said.split())
    either.do(TODAY, "advance", late, "hold", "--on", "2026-04-10")
    either.refuse(TODAY, "correct", late, "held_on=2026-04-11", *WHY, codes=(1,))
    either.refuse(TODAY, "correct", "N/FORUM", "3", "on=2026-04-09", *WHY, codes=(1,))
    either.sound(TODAY)


def test_what_may_be_older_is_left_in_peace(working: Register) -> None:
    # The main agreement turns out to have been signed long after everything under it was prepared.
    working.play(
        (TODAY, "correct", "N", working.act(TODAY, "N", "signed", "LPO Nacka"), "on=2026-04-30", *WHY),
        # An activity that nobody decided on was counted before it was planned.
        (TODAY, "correct", "N/ACT", "counts=2 | 2025-12 | 2026-01-02", *WHY),
        (TODAY, "correct", "N/ACT", "2", "on=2026-01-02", *WHY),
        (TODAY, "correct", "N/SUB/PLAN-1", "adopted_on=2026-03-01", *WHY),
    )
    assert working.state(TODAY, "N/PICTURE") == "prioritised"
    working.sound(TODAY)


# ---- what the parties did says itself on which day ---------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "kind", "day"), [("signed_on", "signed", "18"), ("decided_on", "decided", "09")]
)
def test_a_field_does_not_say_otherwise_than_the_acts(
    either: Register, field: str, kind: str, day: str
) -> None:
    either.play(*signed_in_time(), (TODAY, "decide", "N", "Nacka", "--on", "2025-12-09"))
    row = [one["seq"] for one in either.rows(TODAY, "N") for act in one["acts"] if act["kind"] == kind][-1]
    before = either.whole(TODAY, "N")
    for command in ("correct", "amend"):
        said = either.refuse(TODAY, command, "N", f"{field}=2026-04-05", *WHY, codes=(1,))
        assert f"2025-12-{day} (row {row})" in " ".join(said.split())
        assert f"handslag correct N {row} on=" in " ".join(said.split())
    assert either.whole(TODAY, "N") == before
    either.sound(TODAY)


def test_a_day_that_only_a_paper_says_is_mended_until_the_act_is_recorded(either: Register) -> None:
    paper = ("agreement", "register", "OLD", *NACKA, "--from", "2021-01-01", "--to", "2029-12-31")
    either.play(
        (TODAY, *paper, "--signed", "2020-12-01"),
        (TODAY, "correct", "OLD", "signed_on=2020-12", *WHY),
        (TODAY, "amend", "OLD", "signed_on=2020-12-10", *WHY),
        (TODAY, "sign", "OLD", "Nacka", "--on", "2020-12-08"),
    )
    # The paper says 10 December: nobody signed after that; what the paper says can be emptied.
    said = either.refuse(TODAY, "sign", "OLD", "LPO Nacka", "--on", "2020-12-12", codes=(1,))
    assert "handslag correct OLD signed" in " ".join(said.split())
    either.play(
        (TODAY, "correct", "OLD", "signed_on=", *WHY),
        (TODAY, "sign", "OLD", "LPO Nacka", "--on", "2020-12-12"),
    )
    assert either.shown(TODAY, "OLD")["signed_on"] is None
    either.sound(TODAY)


def test_the_day_of_a_decision_follows_its_row_and_the_row_its_day(working: Register) -> None:
    row = working.row(TODAY, "KPLAN", "decide")
    working.do(TODAY, "correct", "KPLAN", row, "on=2026-03-25", *WHY)
    assert working.shown(TODAY, "KPLAN")["decided_on_written"] == "2026-03-25"
    working.do(TODAY, "correct", "KPLAN", "decided_on=2026-04-02", *WHY)
    assert working.states_of(TODAY, "2026-04-02")["KPLAN"] == ("decided", "2026-04-02")
    assert "KPLAN" not in working.states_of(TODAY, "2026-04-01")
    working.sound(TODAY)


def test_a_count_has_the_day_of_its_row(working: Register) -> None:
    working.play(
        (TODAY, "count", "N/ACT", "5", "--on", "2026-05-20", "--period", "2026-05"),
        (TODAY, "correct", "N/ACT", "2", "on=2026-05-08", *WHY),
    )
    counts = working.shown(TODAY, "N/ACT")["counts"]
    assert [(one["number"], one["on"]) for one in counts] == [("2", "2026-05-08"), ("5", "2026-05-20")]
    said = working.refuse(TODAY, "correct", "N/ACT", "2", "on=2026-03-31", *WHY, codes=(1,))
    assert "2026-04-01" in said  # the month that was counted had not begun
    working.sound(TODAY)


def test_nothing_is_done_before_it_was_counted(working: Register) -> None:
    line = ("advance", "N/ACT", "done", "counts=2 | 2026-04 | 2026-05-10; 9 | 2026-05 | 2026-05-31")
    working.refuse(TODAY, *line, "--on", "2026-05-30", codes=(1,))
    working.do(TODAY, *line, "--on", "2026-05-31")
    working.sound(TODAY)


def test_a_notice_names_the_last_day_that_its_row_says(either: Register) -> None:
    either.play(
        *signed_in_time(),
        (TODAY, "give-notice", "N", "Nacka", "--on", "2026-05-20", "--ends", "2027-12-31"),
        (TODAY, "correct", "N", "ends_on=2027-06-30", *WHY),
    )
    shown = either.shown(TODAY, "N")
    assert [act["until"] for act in shown["acts"] if act["kind"] == "noticed"] == ["2027-06-30"]
    assert shown["ends_on"] == "2027-06-30"
    either.sound(TODAY)


def test_no_period_is_followed_up_before_it_has_begun(working: Register) -> None:
    said = ("--meeting", "Styrgruppen", "--no-measures", *BRIEFLY)
    working.do(TODAY, "advance", "N/SUB/2026-08", "lay_out")
    working.refuse(TODAY, "round", "conclude", "N/SUB", "2026-08", *said, codes=(1,))
    # The parties may meet before a period is over.
    working.do(TODAY, "advance", "N/SUB/2026-06", "lay_out")
    working.do(TODAY, "round", "conclude", "N/SUB", "2026-06", *said, "--on", TODAY)
    working.sound(TODAY)


# ---- every field with a day --------------------------------------------------------------------------------

ONE_OF_EACH = {
    "main_agreement": "N",
    "sub_agreement": "N/SUB",
    "pledge": "L",
    "problem_picture": "N/PICTURE",
    "municipal_plan": "KPLAN",
    "action_plan": "N/SUB/PLAN-1",
    "communication_plan": "N/SUB/COMM",
    "follow_up_plan": "N/SUB/FOLLOWUP",
    "contact_list": "N/SUB/CONTACTS",
    "activity": "N/ACT",
    "meeting": FIRST,
    "round": "N/SUB/2026-05",
    "duty": "NACKA/LAW-PLAN",
    "development_plan": "N/SUB/CAPABILITY",
    "learning_pair": "PAR",
    "contribution": "N/CONTRIB",
}
DAYS = {"ahead": "2035-01-01", "before": "2024-01-15", "after": "2026-06-01"}
"""A day in the future, one before everything that a record rests on, and one after what followed from it."""

PLANS_OF_THEIRS = ("action_plan", "communication_plan", "contact_list", "follow_up_plan", "development_plan")

GO_THROUGH = {
    # A term is what the paper says, and may begin or end on any day; what followed is lived again.
    # An end that nobody stated follows its beginning, so that it is never before that.
    ("main_agreement", "starts_on", "correct"): ("ahead", "before", "after"),
    ("main_agreement", "ends_on", "correct"): ("ahead", "after"),
    ("main_agreement", "ends_on", "amend"): ("after",),  # shorter than was agreed, with a reason
    ("sub_agreement", "ends_on", "correct"): ("ahead", "after"),
    ("sub_agreement", "ends_on", "amend"): ("after",),  # it has two years from its beginning
    ("pledge", "starts_on", "correct"): ("ahead", "before", "after"),
    ("pledge", "starts_on", "amend"): ("ahead", "before", "after"),
    ("pledge", "ends_on", "correct"): ("ahead", "after"),
    ("pledge", "ends_on", "amend"): ("ahead", "after"),
    # No act says when they decided: then the paper may.
    ("sub_agreement", "decided_on", "correct"): ("before", "after"),
    ("sub_agreement", "decided_on", "amend"): ("before", "after"),
    ("pledge", "decided_on", "correct"): ("before", "after"),
    ("pledge", "decided_on", "amend"): ("before", "after"),
    # A pledge is never reviewed: no timer and no audit reads it.
    ("pledge", "reviewed_on", "correct"): ("before", "after"),
    ("pledge", "reviewed_on", "amend"): ("before", "after"),
    # The parties may have decided on an annex, and chosen, before or after everything else.
    ("problem_picture", "prioritised_on", "correct"): ("after",),
    ("action_plan", "adopted_on", "correct"): ("before", "after"),
    ("communication_plan", "adopted_on", "correct"): ("before", "after"),
    ("contact_list", "adopted_on", "correct"): ("before", "after"),
    ("development_plan", "adopted_on", "correct"): ("before", "after"),
    ("follow_up_plan", "adopted_on", "correct"): ("before",),
    ("municipal_plan", "followed_up_on", "correct"): ("after",),
    # When a plan or an activity begins and ends is planned.
    **{
        (machine, "starts_on", "correct"): ("ahead", "before", "after")
        for machine in ("action_plan", "communication_plan", "contact_list", "development_plan")
    },
    **{(machine, "starts_on", "amend"): ("before",) for machine in PLANS_OF_THEIRS},
    **{
        (machine, "ends_on", command): ("ahead", "after")
        for machine in PLANS_OF_THEIRS
        for command in ("correct", "amend")
    },
    ("follow_up_plan", "starts_on", "correct"): ("before",),
    ("activity", "starts_on", "correct"): ("before", "after"),
    ("activity", "starts_on", "amend"): ("before", "after"),
    ("activity", "ends_on", "correct"): ("ahead", "after"),
    ("activity", "ends_on", "amend"): ("ahead", "after"),
    ("round", "conclude_by", "amend"): ("ahead", "after"),
    # What is asked of others may be wanted by any day after it was asked; it may have been asked before.
    ("contribution", "answer_by", "correct"): ("ahead", "after"),
    ("contribution", "answer_by", "amend"): ("ahead", "after"),
    ("contribution", "asked_on", "correct"): ("before",),
    ("contribution", "reminded_on", "correct"): ("after",),
    # A pair is to present on any day from its beginning on; when it did, other words may say.
    ("learning_pair", "presents_on", "correct"): ("ahead", "after"),
    ("learning_pair", "presents_on", "amend"): ("ahead", "after"),
    ("learning_pair", "presented_on", "correct"): ("after",),
}
"""What is let through, since nothing impossible is said by it; all else is refused."""

OF_DAYS = [
    (machine, name, command)
    for machine in ONE_OF_EACH
    for name in NOUNS[machine].fields
    if FIELDS[name] in (Shape.DAY, Shape.DATED)
    for command in ("correct", "amend")
]


def test_every_machine_with_days_is_asked_about() -> None:
    with_days = {
        one for one in NOUNS if any(FIELDS[name] in (Shape.DAY, Shape.DATED) for name in NOUNS[one].fields)
    }
    assert set(ONE_OF_EACH) == with_days
    assert set(GO_THROUGH) <= set(OF_DAYS)


@pytest.mark.parametrize("machine", list(ONE_OF_EACH))
def test_no_field_says_a_day_that_cannot_be(working: Register, machine: str) -> None:
    """A third of the fields and commands with every run, all with `HANDSLAG_LONG=1`."""
    through = {}
    asked_of = [one for one in OF_DAYS if one[0] == machine]
    asked_of = asked_of if LONG else asked_of[list(ONE_OF_EACH).index(machine) % 3 :: 3]
    for _, name, command in asked_of:
        asked = {
            which: working.type(TODAY, command, ONE_OF_EACH[machine], f"{name}={day}", *WHY, "--preview")
            for which, day in DAYS.items()
        }
        if done := tuple(which for which, result in asked.items() if result.exit_code == 0):
            through[machine, name, command] = done
    assert through == {key: done for key, done in GO_THROUGH.items() if key in asked_of}
