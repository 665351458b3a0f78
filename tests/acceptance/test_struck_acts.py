"""A state follows from its acts: an act struck or mended takes what followed with it (issue 8, point 2; D2).

`N` is signed on 11 and 18 December 2025 and in force from 1 January 2026; `M` ran from 2022 through 2025,
with `U`, a sub-agreement of two years, and `W`, which ends with `M`. What a mended day must lead to is what
the register says when the right day is typed at once: several tests type both and compare.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tests.acceptance.hand import (
    NACKA,
    Register,
    main_and_subs,
    runs,
    shown_together,
    signed_in_time,
    signed_late,
    succeeded,
)

TODAY = "2026-03-02"
WHY = ("--reason", "fel inskrivet")

PROBLEMS = "problems=unga | long-standing | yes | få vuxna ute; inbrott | temporary | no"


def strike(register: Register, today: str, reference: str, kind: str, *parties: str) -> None:
    """Strike the acts of some parties."""
    for party in parties:
        register.do(today, "correct", reference, register.act(today, reference, kind, party), *WHY)


def corrected_or_refused(register: Register, today: str, *line: str) -> bool:
    """Whether a correction was made; one that is refused writes nothing and says why."""
    before = register.seal(today)
    done = register.type(today, "correct", *line, *WHY)
    assert done.exit_code in {0, 1, 2}, done.output
    if done.exit_code == 0:
        return True
    assert register.seal(today) == before
    assert len(done.output.strip()) > len(line[0])
    return False


# ---- both signatures struck --------------------------------------------------------------------------------


def test_without_its_signatures_an_agreement_is_not_in_force(either: Register) -> None:
    either.play(*signed_in_time())
    assert either.state(TODAY, "N") == "active"
    strike(either, TODAY, "N", "signed", "Nacka", "LPO Nacka")
    assert either.state(TODAY, "N") == "draft"
    # With no signature its earliest fact is the first day of its term; before that D1 has it nowhere.
    assert [either.state(TODAY, "N", day) for day in ("2026-01-01", TODAY)] == ["draft", "draft"]
    assert either.state(TODAY, "N", "2025-12-18") in {None, "draft"}
    either.sound(TODAY)


def test_without_one_of_its_signatures_neither(register: Register) -> None:
    register.play(*signed_in_time())
    strike(register, TODAY, "N", "signed", "LPO Nacka")
    assert [register.state(TODAY, "N", day) for day in ("2025-12-18", "2026-01-01", TODAY)] == [
        *("draft", "draft", "draft")
    ]
    assert [act["party"] for act in register.shown(TODAY, "N")["acts"]] == ["Nacka"]


def test_what_followed_from_the_signatures_goes_with_them(register: Register) -> None:
    register.play(*signed_in_time())
    strike(register, TODAY, "N", "signed", "Nacka", "LPO Nacka")
    register.gone(TODAY, "N/PICTURE")
    register.gone(TODAY, "N/SUB")
    # What is watched now is that the term has begun and nobody has signed; the law's clock goes its own
    # way.
    assert register.overdue("2026-09-19") == [
        ("2025-07-01", "NACKA/LAW-PICTURE", "duty_falls_due"),
        ("2026-01-01", "N", "term_begins_unsigned"),
    ]
    register.do("2026-09-19", "tick")
    assert register.state("2026-09-19", "N") == "draft"
    register.sound("2026-09-19")


def test_signatures_typed_again_make_all_of_it_again(register: Register) -> None:
    register.play(*signed_in_time())
    before = register.whole(TODAY, "N", "N/PICTURE", "N/SUB")
    strike(register, TODAY, "N", "signed", "Nacka", "LPO Nacka")
    register.play(
        (TODAY, "sign", "N", "Nacka", "--on", "2025-12-11"),
        (TODAY, "sign", "N", "LPO Nacka", "--on", "2025-12-18"),
    )
    assert register.whole(TODAY, "N", "N/PICTURE", "N/SUB") == before
    register.sound(TODAY)


def test_a_signature_on_another_day_signs_on_that_day(register: Register) -> None:
    register.play(*signed_in_time())
    row = register.act(TODAY, "N", "signed", "LPO Nacka")
    register.do(TODAY, "correct", "N", row, "on=2025-12-22", *WHY)
    days = ("2025-12-21", "2025-12-22", "2026-01-01")
    assert [register.state(TODAY, "N", day) for day in days] == ["draft", "signed", "active"]
    # Nine months from the new day: 2025-12-22 + 9 months.
    for reference in ("N/PICTURE", "N/SUB"):
        shown = register.shown(TODAY, reference)
        assert shown["owed_since"] == "2025-12-22"
        assert [item["due_on"] for item in shown["deadlines"]] == ["2026-09-22"]
    assert register.state(TODAY, "N/PICTURE", "2025-12-21") is None


def test_a_signature_after_the_term_began_lets_it_begin_then(register: Register) -> None:
    register.play(*signed_in_time())
    row = register.act(TODAY, "N", "signed", "LPO Nacka")
    register.do(TODAY, "correct", "N", row, "on=2026-01-20", *WHY)
    days = ("2025-12-31", "2026-01-01", "2026-01-19", "2026-01-20")
    assert [register.state(TODAY, "N", day) for day in days] == ["draft", "draft", "draft", "active"]


# ---- what people did on the strength of it -----------------------------------------------------------------

Lines = tuple[tuple[str, ...], ...]

WORK: dict[str, tuple[Lines, str]] = {
    "a picture begun": (((TODAY, "advance", "N/PICTURE", "gather", "--on", "2026-02-02"),), "N/PICTURE"),
    "a sub-agreement filled in": (
        ((TODAY, "advance", "N/SUB", "fill in", "purposes=trygghet", "from=2026-04-01", "to=2028-03-31"),),
        "N/SUB",
    ),
    "a sub-agreement signed by one": (
        ((TODAY, "sign", "N/SUB", "Nacka", "--on", "2026-02-20"),),
        "N/SUB",
    ),
    "a consultation": (
        ((TODAY, "consult", "N", "--on", "2026-02-20", "--with", "Nacka", "--with", "LPO Nacka"),),
        "N",
    ),
    "notice": (
        (
            (
                TODAY,
                "advance",
                "N",
                "give notice",
                "ends_on=2026-12-31",
                "--on",
                TODAY,
                "--for",
                "Nacka",
                "--reason",
                "KF § 9",
            ),
        ),
        "N",
    ),
    "an extension that one has decided": (
        ((TODAY, "decide", "N", "Nacka", "--until", "2031-12-31", "--on", "2026-02-20"),),
        "N",
    ),
    "an end": (((TODAY, "advance", "N", "terminate", "--on", TODAY, "--reason", "KF § 9"),), "N"),
}


@pytest.mark.parametrize(("work", "resting"), list(WORK.values()), ids=list(WORK))
def test_work_of_people_that_rests_on_a_signature_refuses_its_striking_and_is_named(
    register: Register, work: Lines, resting: str
) -> None:
    register.play(*signed_in_time())
    register.play(*work)
    today = work[-1][0]
    state = register.state(today, "N")
    said = register.refuse(today, "correct", "N", register.act(today, "N", "signed", "LPO Nacka"), *WHY)
    assert resting in said.replace(",", " ").replace(".", " ").split(), f"{resting} is not named: {said}"
    assert register.state(today, "N") == state


def test_work_struck_first_frees_the_signature(register: Register) -> None:
    register.play(*signed_in_time(), (TODAY, "advance", "N/PICTURE", "gather", "--on", "2026-02-02"))
    register.do(TODAY, "correct", "N/PICTURE", register.row(TODAY, "N/PICTURE", "gather"), *WHY)
    strike(register, TODAY, "N", "signed", "Nacka", "LPO Nacka")
    assert register.state(TODAY, "N") == "draft"
    register.gone(TODAY, "N/PICTURE")


# ---- a picture and the duty by law -------------------------------------------------------------------------

PICTURE_DAY = "2026-05-20"


def picture_by_law(accepted: str = "2026-05-04") -> Lines:
    """LP, the picture that Nacka makes by law alone, accepted on a day; Nacka's duty is met by it."""
    three_parts = ("mapping=a", "other_information=b", "analysis=c")
    return (
        *signed_in_time(),
        (
            "2026-04-10",
            *(
                "picture",
                "new",
                "parties=Nacka",
                "--as-reference",
                "LP",
                "sources=crime statistics; interviews",
            ),
            *(PROBLEMS, *three_parts),
        ),
        ("2026-04-10", "advance", "LP", "gather", "legal_purpose=the law's demands"),
        ("2026-04-20", "advance", "LP", "draft", "--reason", "i korthet"),
        (PICTURE_DAY, "accept", "LP", "Nacka", "--on", accepted),
    )


def test_without_its_only_acceptance_a_picture_is_not_accepted_nor_the_duty_met(either: Register) -> None:
    either.play(*picture_by_law())
    assert either.state(PICTURE_DAY, "LP") == "accepted"
    assert either.state(PICTURE_DAY, "NACKA/LAW-PICTURE") == "met"
    strike(either, PICTURE_DAY, "LP", "accepted", "Nacka")
    assert either.state(PICTURE_DAY, "LP") == "drafted"
    assert either.shown(PICTURE_DAY, "LP")["updated_on"] is None
    duty = either.shown(PICTURE_DAY, "NACKA/LAW-PICTURE")
    assert (duty["state"], duty["met_on"], duty["proof"]) == ("open", None, "")
    assert ("2025-07-01", "NACKA/LAW-PICTURE", "duty_falls_due") in either.overdue(PICTURE_DAY)
    either.sound(PICTURE_DAY)


def test_a_mended_day_of_acceptance_reaches_the_duty(either: Register) -> None:
    either.play(*picture_by_law())
    row = either.act(PICTURE_DAY, "LP", "accepted", "Nacka")
    either.do(PICTURE_DAY, "correct", "LP", row, "on=2026-05-11", *WHY)
    assert either.shown(PICTURE_DAY, "LP")["updated_on"] == "2026-05-11"
    duty = either.shown(PICTURE_DAY, "NACKA/LAW-PICTURE")
    assert (duty["state"], duty["met_on"], duty["since"]) == ("met", "2026-05-11", "2026-05-11")
    # Two years from then.
    assert [item["due_on"] for item in duty["deadlines"]] == ["2028-05-11", "2028-05-12"]
    days = ("2026-05-04", "2026-05-10", "2026-05-11")
    assert [either.state(PICTURE_DAY, "NACKA/LAW-PICTURE", day) for day in days] == ["open", "open", "met"]
    either.sound(PICTURE_DAY)


def joint_picture() -> Lines:
    """N/PICTURE, accepted by Nacka on 10 March 2026 and by LPO Nacka on the 12th."""
    return (
        *signed_in_time(),
        ("2026-02-02", "advance", "N/PICTURE", "gather"),
        ("2026-02-20", "advance", "N/PICTURE", "fill in", "sources=crime statistics; interviews", PROBLEMS),
        ("2026-03-02", "advance", "N/PICTURE", "draft", "--reason", "i korthet"),
        ("2026-03-20", "accept", "N/PICTURE", "Nacka", "--on", "2026-03-10"),
        ("2026-03-20", "accept", "N/PICTURE", "LPO Nacka", "--on", "2026-03-12"),
    )


@pytest.mark.parametrize("party", ["Nacka", "LPO Nacka"])
def test_without_one_of_two_acceptances_a_joint_picture_is_not_accepted(
    register: Register, party: str
) -> None:
    register.play(*joint_picture())
    today = "2026-03-20"
    strike(register, today, "N/PICTURE", "accepted", party)
    shown = register.shown(today, "N/PICTURE")
    assert (shown["state"], shown["updated_on"], len(shown["acts"])) == ("drafted", None, 1)
    assert register.state(today, "N/PICTURE", "2026-03-12") == "drafted"


def test_a_prioritised_picture_keeps_its_acceptances(register: Register) -> None:
    register.play(
        *joint_picture(),
        ("2026-04-01", "advance", "N/PICTURE", "prioritise", "--on", "2026-04-01", "--reason", "i korthet"),
    )
    row = register.act("2026-04-01", "N/PICTURE", "accepted", "Nacka")
    said = register.refuse("2026-04-01", "correct", "N/PICTURE", row, *WHY)
    assert "prioritise" in said
    assert register.state("2026-04-01", "N/PICTURE") == "prioritised"


def test_of_two_acceptances_the_later_one_dates_the_picture(register: Register) -> None:
    register.play(*joint_picture())
    today = "2026-03-20"
    row = register.act(today, "N/PICTURE", "accepted", "Nacka")
    register.do(today, "correct", "N/PICTURE", row, "on=2026-03-17", *WHY)
    shown = register.shown(today, "N/PICTURE")
    assert (shown["since"], shown["updated_on"]) == ("2026-03-17", "2026-03-17")


def plan_followed_up(on: str) -> Lines:
    """KPLAN, Nacka's own plan, decided in March 2026 and followed up on a day in May."""
    plan = ("plan", "new", "municipal_plan", "parties=Nacka", "picture=N/PICTURE", "--as-reference", "KPLAN")
    decided = ("decided_by=KS", "decided_on=2026-03-30", "paragraph=§ 12", "diary_number=KS 2026/4")
    return (
        *signed_in_time(),
        ("2026-03-30", *plan),
        ("2026-03-30", "advance", "KPLAN", "decide", *decided),
        (
            PICTURE_DAY,
            "advance",
            "KPLAN",
            "follow up",
            f"followed_up_on={on}",
            "finding=gott",
            "proof=KS § 40",
        ),
    )


def test_a_mended_day_of_follow_up_reaches_the_duty(either: Register) -> None:
    either.play(*plan_followed_up("2026-05-04"))
    assert either.shown(PICTURE_DAY, "NACKA/LAW-PLAN")["met_on"] == "2026-05-04"
    row = either.row(PICTURE_DAY, "KPLAN", "follow_up")
    either.do(PICTURE_DAY, "correct", "KPLAN", row, "on=2026-05-11", *WHY)
    assert either.shown(PICTURE_DAY, "KPLAN")["followed_up_on"] == "2026-05-11"
    duty = either.shown(PICTURE_DAY, "NACKA/LAW-PLAN")
    assert (duty["met_on"], duty["since"]) == ("2026-05-11", "2026-05-11")
    assert [item["due_on"] for item in duty["deadlines"]] == ["2028-05-11", "2028-05-12"]
    either.sound(PICTURE_DAY)


@pytest.mark.parametrize(
    ("made", "reference", "field", "duty"),
    [
        (picture_by_law(), "LP", "updated_on", "NACKA/LAW-PICTURE"),
        (plan_followed_up("2026-05-04"), "KPLAN", "followed_up_on", "NACKA/LAW-PLAN"),
    ],
    ids=["picture", "plan"],
)
def test_a_day_mended_by_its_name_reaches_the_duty_or_is_refused(
    register: Register, made: Lines, reference: str, field: str, duty: str
) -> None:
    register.play(*made)
    if corrected_or_refused(register, PICTURE_DAY, reference, f"{field}=2026-05-11"):
        assert register.shown(PICTURE_DAY, reference)[field] == "2026-05-11"
        shown = register.shown(PICTURE_DAY, duty)
        assert (shown["met_on"], shown["since"]) == ("2026-05-11", "2026-05-11")
        register.sound(PICTURE_DAY)


def test_a_struck_follow_up_leaves_the_duty_open(register: Register) -> None:
    register.play(*plan_followed_up("2026-05-04"))
    register.do(PICTURE_DAY, "correct", "KPLAN", register.row(PICTURE_DAY, "KPLAN", "follow_up"), *WHY)
    duty = register.shown(PICTURE_DAY, "NACKA/LAW-PLAN")
    assert (duty["state"], duty["met_on"]) == ("open", None)


# ---- meetings and what was decided there -------------------------------------------------------------------

MEETING = "N/FORUM/2026-03-05"
DECIDED = "ny belysning | gatuchef | 2026-06-30; fler vandringar | kommunpolis | 2026-09-30"
MEETING_DAY = "2026-03-20"


def meeting_held(on: str, decisions: str = DECIDED) -> Lines:
    """N's steering group, monthly from 5 February 2026; its first meeting held on a day, with decisions."""
    return (
        *signed_in_time(),
        ("2026-02-05", "forum", "new", "N", "title=Styrgrupp", "cadence=monthly"),
        ("2026-02-05", "advance", "N/FORUM", "establish", "--on", "2026-02-05", "--reason", "i korthet"),
        (MEETING_DAY, "advance", MEETING, "hold", "--on", on, f"decisions={decisions}"),
    )


def what_came_of_it(register: Register, today: str) -> dict[str, object]:
    """The meeting, the meetings after it and the activities, as the register tells them."""
    return {
        **register.whole(today, MEETING),
        "meetings": register.ask(today, "meeting", "list", "--all"),
        "activities": register.ask(today, "activity", "list"),
        "first activity on its days": [
            register.state(today, "N/ACT", day) for day in ("2026-03-05", "2026-03-09", "2026-03-10")
        ],
    }


@pytest.fixture
def another(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Register]:
    """Another empty register, in which the right thing is typed at once."""

    def make() -> Register:
        folder = tmp_path_factory.mktemp("another")
        made = Register(f"sqlite:///{folder / 'handslag.db'}")
        made.do("2020-01-01", "init", "--simulated")
        return made

    return make


def test_a_mended_day_of_a_meeting_reaches_what_followed(
    register: Register, another: Callable[[], Register]
) -> None:
    register.play(*meeting_held("2026-03-05"))
    row = register.row(MEETING_DAY, MEETING, "hold")
    register.do(MEETING_DAY, "correct", MEETING, row, "on=2026-03-10", *WHY)
    right = another()
    right.play(*meeting_held("2026-03-10"))
    mended = what_came_of_it(register, MEETING_DAY)
    assert mended == what_came_of_it(right, MEETING_DAY)
    assert register.shown(MEETING_DAY, MEETING)["held_on"] == "2026-03-10"
    assert mended["first activity on its days"] == [None, None, "planned"]
    register.sound(MEETING_DAY)


def test_a_meetings_day_mended_by_its_name_is_the_day_it_was_held_or_is_refused(
    register: Register, another: Callable[[], Register]
) -> None:
    register.play(*meeting_held("2026-03-05"))
    if corrected_or_refused(register, MEETING_DAY, MEETING, "held_on=2026-03-10"):
        right = another()
        right.play(*meeting_held("2026-03-10"))
        assert what_came_of_it(register, MEETING_DAY) == what_came_of_it(right, MEETING_DAY)


def test_mended_decisions_move_their_activities(register: Register, another: Callable[[], Register]) -> None:
    register.play(*meeting_held("2026-03-05"))
    mended = "ny belysning | gatuchef | 2026-08-31; fler vandringar | områdespolis | 2026-09-30"
    register.do(MEETING_DAY, "correct", MEETING, f"decisions={mended}", *WHY)
    right = another()
    right.play(*meeting_held("2026-03-05", mended))
    found = [
        (row["reference"], row["title"], row["responsible"], row["ends_on"])
        for row in register.ask(MEETING_DAY, "activity", "list")
    ]
    assert found == [
        ("N/ACT", "ny belysning", "gatuchef", "2026-08-31"),
        ("N/ACT-2", "fler vandringar", "områdespolis", "2026-09-30"),
    ]
    assert what_came_of_it(register, MEETING_DAY) == what_came_of_it(right, MEETING_DAY)
    # The day that is watched is the mended one.
    assert ("2026-06-30", "N/ACT", "activity_time_is_up") not in register.overdue("2026-07-01")
    assert [item["due_on"] for item in register.shown(MEETING_DAY, "N/ACT")["deadlines"]] == ["2026-08-31"]
    register.sound(MEETING_DAY)


def test_a_decision_that_was_none_leaves_no_activity(register: Register) -> None:
    register.play(*meeting_held("2026-03-05"))
    register.do(MEETING_DAY, "correct", MEETING, "decisions=ny belysning | gatuchef | 2026-06-30", *WHY)
    assert [row["reference"] for row in register.ask(MEETING_DAY, "activity", "list")] == ["N/ACT"]
    register.gone(MEETING_DAY, "N/ACT-2")


def test_an_activity_that_people_work_on_is_named_when_its_decision_is_struck(register: Register) -> None:
    register.play(*meeting_held("2026-03-05"), (MEETING_DAY, "count", "N/ACT-2", "1", "--on", MEETING_DAY))
    gone = "decisions=ny belysning | gatuchef | 2026-06-30"
    said = register.refuse(MEETING_DAY, "correct", MEETING, gone, *WHY)
    assert "N/ACT-2" in said
    assert register.state(MEETING_DAY, "N/ACT-2") == "under_way"


def test_a_meeting_struck_was_not_held_and_decided_nothing(register: Register) -> None:
    register.play(*meeting_held("2026-03-05"))
    register.do(MEETING_DAY, "correct", MEETING, register.row(MEETING_DAY, MEETING, "hold"), *WHY)
    shown = register.shown(MEETING_DAY, MEETING)
    assert (shown["state"], shown["held_on"], shown["decisions"]) == ("planned", None, [])
    assert register.ask(MEETING_DAY, "activity", "list") == []
    assert [row["reference"] for row in register.ask(MEETING_DAY, "meeting", "list")] == [MEETING]


def test_a_mended_day_of_a_report_is_the_day_of_its_count(either: Register) -> None:
    # 5 were walked on 15 May; it was 15 April, before the 2 of 20 April. What else was reported stays.
    either.play(
        *signed_in_time(),
        ("2026-02-06", "activity", "new", "N", "title=Nattvandring", "from=2026-03-01", "to=2026-09-30"),
        ("2026-05-20", "count", "N/ACT", "5", "--on", "2026-05-15"),
        ("2026-05-20", "count", "N/ACT", "5", "--on", "2026-05-15", "--again"),
        ("2026-05-21", "count", "N/ACT", "3", "--on", "2026-05-21"),
    )
    today = "2026-06-02"

    def counted() -> list[tuple[str, str]]:
        return [(row["number"], row["on"]) for row in either.shown(today, "N/ACT")["counts"]]

    before = counted()
    rows = [str(row["seq"]) for row in either.rows(today, "N/ACT") if row["trigger"] == "count"]
    either.do(today, "correct", "N/ACT", rows[1], "on=2026-04-15", *WHY)
    assert sorted(counted(), key=lambda row: row[1]) == [
        *(("5", "2026-04-15"), ("5", "2026-05-15"), ("3", "2026-05-21"))
    ]
    assert [either.state(today, "N/ACT", day) for day in ("2026-04-14", "2026-04-15")] == [
        *("planned", "under_way")
    ]
    either.sound(today)
    either.do(today, "correct", "N/ACT", str(either.rows(today, "N/ACT")[-1]["seq"]), *WHY)
    assert counted() == before
    either.sound(today)


def test_a_mended_day_of_establishing_moves_the_first_meeting(register: Register) -> None:
    # Monthly from the day on which the forum was established: 10 February, so 10 March.
    register.play(*meeting_held("2026-03-05")[:-1])
    row = register.row("2026-02-20", "N/FORUM", "establish")
    register.do("2026-02-20", "correct", "N/FORUM", row, "on=2026-02-10", *WHY)
    [meeting] = register.ask("2026-02-20", "meeting", "list")
    assert register.shown("2026-02-20", meeting["reference"])["meets_on"] == "2026-03-10"
    days = ("2026-02-05", "2026-02-09", "2026-02-10")
    states = [register.state("2026-02-20", meeting["reference"], day) for day in days]
    assert states == [None, None, "planned"]
    register.sound("2026-02-20")


# ---- rounds of follow-up and annexes -----------------------------------------------------------------------

ROUND = "N/SUB/2026-02"
ROUND_DAY = "2026-03-20"


def round_concluded(on: str, measure: str = "fler vandringar|kommunpolis|2026-06-30") -> Lines:
    """The sub-agreement's follow-up of February 2026, concluded on a day in March with one measure."""
    term = ("purposes=trygghet", "priorities=unga", "from=2026-01-15", "to=2027-12-31")
    plan = ("plan", "new", "follow_up_plan", "N/SUB", "items=action_plans | production | monthly")
    concluded = ("round", "conclude", "N/SUB", "2026-02", "--meeting", "Styrgrupp", "--conclusions", "bra")
    return (
        *signed_in_time(),
        ("2026-01-10", "advance", "N/SUB", "fill in", *term),
        ("2026-01-12", "sign", "N/SUB", "Nacka", "--on", "2026-01-12"),
        ("2026-01-12", "sign", "N/SUB", "LPO Nacka", "--on", "2026-01-12"),
        ("2026-01-20", "tick"),
        ("2026-02-01", *plan),
        ("2026-02-01", "advance", "N/SUB/FOLLOWUP", "decide", "--on", "2026-02-01", "--reason", "i korthet"),
        ("2026-03-05", "tick"),
        (ROUND_DAY, *concluded, "--on", on, "--measure", measure, "--reason", "i korthet"),
    )


def what_came_of_the_round(register: Register) -> dict[str, object]:
    """The round, its sheet and its measures, as the register tells them."""
    return {
        **register.whole(ROUND_DAY, ROUND, f"{ROUND}/1", "N/SUB/ACT", "N/PICTURE"),
        "activities": register.ask(ROUND_DAY, "activity", "list"),
        "as of": [register.states_of(ROUND_DAY, day) for day in ("2026-03-09", "2026-03-10", "2026-03-16")],
    }


def test_a_mended_day_of_a_conclusion_reaches_its_measures(
    register: Register, another: Callable[[], Register]
) -> None:
    register.play(*round_concluded("2026-03-10"))
    row = register.row(ROUND_DAY, ROUND, "conclude")
    register.do(ROUND_DAY, "correct", ROUND, row, "on=2026-03-16", *WHY)
    right = another()
    right.play(*round_concluded("2026-03-16"))
    assert register.shown(ROUND_DAY, "N/SUB/ACT")["since"] == "2026-03-16"
    assert what_came_of_the_round(register) == what_came_of_the_round(right)
    register.sound(ROUND_DAY)


def test_a_mended_measure_moves_its_activity(register: Register, another: Callable[[], Register]) -> None:
    register.play(*round_concluded("2026-03-10"))
    mended = "fler vandringar|områdespolis|2026-08-31"
    register.do(ROUND_DAY, "correct", ROUND, f"improvements={mended}", *WHY)
    [activity] = register.ask(ROUND_DAY, "activity", "list")
    assert (activity["responsible"], activity["ends_on"]) == ("områdespolis", "2026-08-31")
    right = another()
    right.play(*round_concluded("2026-03-10", mended))
    assert what_came_of_the_round(register) == what_came_of_the_round(right)
    register.sound(ROUND_DAY)


def test_a_struck_conclusion_takes_its_measures_with_it(register: Register) -> None:
    register.play(*round_concluded("2026-03-10"))
    register.do(ROUND_DAY, "correct", ROUND, register.row(ROUND_DAY, ROUND, "conclude"), *WHY)
    assert register.state(ROUND_DAY, ROUND) == "open"
    assert register.state(ROUND_DAY, f"{ROUND}/1") == "scheduled"
    register.gone(ROUND_DAY, "N/SUB/ACT")
    register.sound(ROUND_DAY)


def test_a_sub_agreement_signed_on_another_day_owes_its_annexes_from_then(register: Register) -> None:
    # Signed on 8 January instead of the 12th: 30, 60 and 90 days are 7 February, 9 March and 8 April.
    register.play(*round_concluded("2026-03-10")[:8])
    for party in ("Nacka", "LPO Nacka"):
        row = register.act("2026-01-20", "N/SUB", "signed", party)
        register.do("2026-01-20", "correct", "N/SUB", row, "on=2026-01-08", *WHY)
    owed = {
        reference: [
            item["due_on"] for item in register.shown("2026-01-20", f"N/SUB/{reference}")["deadlines"]
        ]
        for reference in ("COMM", "FOLLOWUP", "PLAN-1")
    }
    assert owed == {"COMM": ["2026-02-07"], "FOLLOWUP": ["2026-03-09"], "PLAN-1": ["2026-04-08"]}
    register.sound("2026-01-20")


# ---- main agreements that follow each other ----------------------------------------------------------------


def days_between(first: str, last: str, step: int = 7) -> list[str]:
    """Days from one to another, both included."""
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    found = [start + timedelta(days) for days in range(0, (end - start).days + 1, step)]
    return [day.isoformat() for day in [*found, end]]


BINDING = {"active", "under_notice"}


def both_in_force(register: Register, today: str, one: str, other: str) -> list[str]:
    """The days on which both agreements are in force."""
    found = []
    for day in days_between("2025-12-01", today):
        states = register.states(today, day)
        if states.get(one) in BINDING and states.get(other) in BINDING:
            found.append(day)
    return found


GAP = ("2026-02-01", "2026-01-20")
"""M2 begins a month after M has ended."""


@pytest.mark.parametrize(
    ("begins", "signed"), [GAP, ("2026-01-01", "2025-12-02")], ids=["after a gap", "at once"]
)
def test_an_end_mended_to_after_the_successors_beginning_leaves_no_two_in_force(
    register: Register, begins: str, signed: str
) -> None:
    # D2: `correct` refuses what would break an invariant anew. Where the replay lets the successor take M's
    # place on the day on which it begins, nothing is broken, and that is right as well; what is wrong is
    # two in force, silently.
    register.play(*main_and_subs(), *succeeded(begins, signed))
    today = "2026-03-02"
    done = register.type(today, "correct", "M", "ends_on=2026-12-31", *WHY)
    assert done.exit_code in {0, 1}, done.output
    if done.exit_code == 1:
        assert "M2" in done.output
    assert both_in_force(register, today, "M", "M2") == []
    assert register.states(today)["M2"] == "active"
    register.sound(today)


def test_what_was_replaced_has_no_days_left_whatever_its_paper_says(register: Register) -> None:
    register.play(*main_and_subs(), *succeeded("2026-01-01", "2025-12-02"))
    today = "2026-03-02"
    register.do(today, "correct", "M", "ends_on=2026-12-31", *WHY)
    lists = (register.ask(today, "status", "--all"), register.ask(today, "audit", "terms")["terms"])
    left = [row["days_left"] for rows in lists for row in rows if row["reference"] == "M"]
    assert left == [-61, -61]  # M2 began on 1 January


def test_a_late_extension_past_the_successors_beginning_is_not_silent(register: Register) -> None:
    # M was extended on 20 December 2025, so the paper says, and M2 began in February. The paper is real:
    # either the entry is refused, or M2 takes M's place on its day, or the audit of terms tells the
    # overlap.
    register.play(*main_and_subs(), *succeeded(*GAP))
    today = "2026-03-02"
    # That every party agreed on the day (D10) is read as `--until` of the consultation; see
    # test_acts_of_parties.
    both = ("--with", "Nacka", "--with", "LPO Nacka")
    agreed = register.type(today, "consult", "M", "--on", "2025-12-20", *both, "--until", "2026-12-31")
    consulted = () if agreed.exit_code == 0 else ("--consulted", "2025-12-10")
    line = ("extend", "M", "--until", "2026-12-31", "--on", "2025-12-20", *consulted)
    done = register.type(today, *line, "--reason", "tilläggsavtal")
    assert done.exit_code in {0, 1}, done.output
    if both_in_force(register, today, "M", "M2"):
        audits = [register.ask(today, "audit", "terms"), register.ask(today, "audit", "history")]
        assert any(shown_together(audit, "M", "M2") for audit in audits), "two in force, and no audit tells"


def test_a_third_agreement_over_the_same_days_is_told_by_the_audit_of_terms(either: Register) -> None:
    # D2: an overlap of registered papers is reality: never refused, never a broken proof, but told.
    either.play(*signed_in_time())
    assert not shown_together(either.ask(TODAY, "audit", "terms"), "N", "THIRD")
    register_third = ("agreement", "register", "THIRD", *NACKA, "--from", "2025-07-01", "--to", "2029-06-30")
    either.do(TODAY, *register_third)
    assert either.states(TODAY)["THIRD"] == "active"
    assert shown_together(either.ask(TODAY, "audit", "terms"), "N", "THIRD")
    either.sound(TODAY)


def test_agreements_that_follow_each_other_are_no_overlap(register: Register) -> None:
    register.play(*main_and_subs(), *succeeded("2026-01-01", "2025-12-02"))
    assert not shown_together(register.ask("2026-03-02", "audit", "terms"), "M", "M2")


FAMILY = ("M", "M2", "U", "W", "M/SUB", "M/PICTURE", "W/COMM", "W/FOLLOWUP", "W/PLAN-1")


@pytest.mark.parametrize(
    ("begins", "signed"), [GAP, ("2026-01-01", "2025-12-02")], ids=["after a gap", "at once"]
)
@pytest.mark.parametrize("wrong", ["2026-04-01", "2026-02-15"])
def test_a_successors_beginning_mended_there_and_back_leaves_all_as_before(
    register: Register, begins: str, signed: str, wrong: str
) -> None:
    register.play(*main_and_subs(), *succeeded(begins, signed))
    today = "2026-03-02"

    def everything() -> dict[str, object]:
        asked = {day: register.states(today, day) for day in days_between("2025-12-01", today, 15)}
        return {
            **register.whole(today, *FAMILY),
            **asked,
            "status": register.ask(today, "status", "--all"),
            "overdue": register.overdue(today),
        }

    before = everything()
    register.do(today, "correct", "M2", f"starts_on={wrong}", *WHY)
    register.do(today, "correct", "M2", f"starts_on={begins}", *WHY)
    after = everything()
    assert after == before
    register.sound(today)


# ---- ends of sub-agreements --------------------------------------------------------------------------------


def test_a_sub_agreements_end_mended_to_before_its_mains_is_dated_on_its_own_day(register: Register) -> None:
    # M was ended by decision on 15 March 2025, and W with it. Then W's paper is read again: it ran through
    # 2024.
    register.play(
        *main_and_subs(),
        ("2025-03-20", "advance", "M", "terminate", "--on", "2025-03-15", "--reason", "KF § 9"),
    )
    today = "2025-03-20"
    assert register.state(today, "W", "2025-03-14") == "active"
    register.do(today, "correct", "W", "ends_on=2024-12-31", *WHY)
    days = ("2024-12-31", "2025-01-01", "2025-03-14", "2025-03-15", today)
    assert [register.state(today, "W", day) for day in days] == [
        *("active", "expired", "expired", "expired", "expired")
    ]
    assert register.shown(today, "W")["since"] == "2025-01-01"
    # What hung on it ended on the same day.
    assert register.shown(today, "W/PLAN-1")["since"] == "2025-01-01"
    register.sound(today)


def test_an_end_with_a_day_of_its_own_is_tied_to_the_main_agreement_no_more(register: Register) -> None:
    register.play(*main_and_subs(), *runs(2023, 2024))
    today = "2024-07-10"
    assert register.shown(today, "W")["ends_with_parent"] is True
    register.do(today, "correct", "W", "ends_on=2024-12-31", *WHY)
    assert not register.shown(today, "W")["ends_with_parent"]
    # So it does not follow when the main agreement gets another end.
    register.do(today, "correct", "M", "ends_on=2026-06-30", *WHY)
    assert register.shown(today, "W")["ends_on_written"] == "2024-12-31"
    assert register.forecast_ends(today, "W") == ["2025-01-01"]


def test_an_end_untied_by_name_is_untied(register: Register) -> None:
    register.play(*main_and_subs(), *runs(2023, 2024))
    today = "2024-07-10"
    register.do(today, "correct", "W", "ends_with_parent=no", "ends_on=2025-12-31", *WHY)
    register.do(today, "correct", "M", "ends_on=2026-06-30", *WHY)
    shown = register.shown(today, "W")
    assert not shown["ends_with_parent"]
    assert shown["ends_on_written"] == "2025-12-31"


def test_an_end_tied_to_its_main_follows_it_when_what_was_said_of_that_end_is_struck(
    register: Register,
) -> None:
    register.play(*main_and_subs(), *runs(2023, 2024))
    today = "2024-07-10"
    register.do(today, "amend", "M", "ends_on=2025-06-30", "--on", today, *WHY)
    sub = ("--level", "sub", "--under", "M", *NACKA, "--from", "2024-08-01", "--to", "main")
    register.do(today, "agreement", "new", "X", *sub, "--deviation", "interim")
    amended = str(register.rows(today, "M")[-1]["seq"])
    register.do(today, "correct", "M", amended, *WHY)
    found = [register.shown(today, name)["ends_on_written"] for name in ("M", "W", "X")]
    assert found == ["2025-12-31"] * 3
    register.sound(today)


def test_an_end_tied_to_its_main_still_follows_it(register: Register) -> None:
    register.play(*main_and_subs(), *runs(2023, 2024))
    register.do("2024-07-10", "correct", "M", "ends_on=2026-06-30", *WHY)
    assert register.shown("2024-07-10", "W")["ends_on_written"] == "2026-06-30"


def test_an_end_tied_to_a_main_agreement_that_turns_out_to_have_none_has_none(either: Register) -> None:
    either.play(*main_and_subs(), *runs(2023, 2024))
    today = "2024-07-10"
    either.do(today, "correct", "M", "ends_on=", "revised_every_years=2", *WHY)
    assert either.shown(today, "W")["ends_on"] is None
    assert either.forecast_ends(today, "W") == []
    # There and back: as it was.
    either.do(today, "correct", "M", "ends_on=2025-12-31", "revised_every_years=", *WHY)
    assert either.shown(today, "W")["ends_on_written"] == "2025-12-31"
    assert either.forecast_ends(today, "W") == ["2026-01-01"]
    either.sound(today)


# ---- rows of timers ----------------------------------------------------------------------------------------


def test_a_timers_row_mended_changes_something_or_is_refused(register: Register) -> None:
    # N began on 1 January because its term begins then; whoever says the 5th has to mend the term.
    register.play(*signed_in_time())
    begun = register.row(TODAY, "N", "begin")
    if corrected_or_refused(register, TODAY, "N", begun, "on=2026-01-05"):
        assert [register.state(TODAY, "N", day) for day in ("2026-01-04", "2026-01-05")] == [
            "signed",
            "active",
        ]
        assert register.shown(TODAY, "N")["since"] == "2026-01-05"
        register.sound(TODAY)


def test_a_timers_row_struck_changes_something_or_is_refused(register: Register) -> None:
    register.play(*main_and_subs(), *runs(2023, 2026))
    today = "2026-01-10"
    ended = register.row(today, "M", "expire")
    if corrected_or_refused(register, today, "M", ended):
        assert register.state(today, "M") != "expired"


def test_the_terms_first_day_mended_moves_the_timers_row(register: Register) -> None:
    register.play(*signed_in_time())
    register.do(TODAY, "correct", "N", "starts_on=2026-01-05", *WHY)
    assert [register.state(TODAY, "N", day) for day in ("2026-01-04", "2026-01-05")] == ["signed", "active"]
    register.sound(TODAY)


def test_signatures_struck_of_what_was_typed_late_likewise(register: Register) -> None:
    today = "2026-11-28"
    register.play(*signed_late(today))
    strike(register, today, "N", "signed", "Nacka", "LPO Nacka")
    assert register.state(today, "N") == "draft"
    register.gone(today, "N/PICTURE")
    register.gone(today, "N/SUB")
    register.sound(today)
