"""What is typed late carries its own days: state, what is owed, what is overdue (issue 8, point 1; D1).

`N` is signed by Nacka on 11 December 2025 and by LPO Nacka on the 18th, and runs from 1 January 2026. The
expected days follow from those three: the last signature signs, the first day of the term begins, and what
a main agreement owes (a problem picture, a sub-agreement) is owed within nine months of the signing:
2025-12-18 + 9 months = 2026-09-18, a Friday.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.acceptance.hand import LATE, NACKA, SAYS, Register, main_and_subs, runs, signed_late, succeeded

REAL = Path(__file__).resolve().parents[2] / "config" / "examples" / "register.csv"

PICTURE_BY_LAW = ("2025-07-01", "NACKA/LAW-PICTURE", "duty_falls_due")  # two years after 2023-07-01
PLAN_BY_LAW = ("2026-07-01", "NACKA/LAW-PLAN", "duty_falls_due")  # two years after it was followed up
PICTURE_OWED = ("2026-09-18", "N/PICTURE", "picture_owed")
SUB_OWED = ("2026-09-18", "N/SUB", "sub_agreement_owed")


def test_an_agreement_typed_late_is_signed_and_in_force_on_its_own_days(either: Register) -> None:
    either.play(*signed_late())
    days = ("2025-12-01", "2025-12-10", "2025-12-11", "2025-12-17", "2025-12-18", "2025-12-20", "2025-12-31")
    assert [either.state(LATE, "N", day) for day in (*days, "2026-01-01", "2026-06-30", LATE)] == [
        *(None, None),  # the earliest fact is Nacka's signature
        *("draft", "draft"),  # one has signed
        *("signed", "signed", "signed"),
        *("active", "active", "active"),
    ]
    assert either.shown(LATE, "N")["since"] == "2026-01-01"
    either.sound(LATE)


def test_lists_of_an_earlier_day_hold_what_was_typed_late(register: Register) -> None:
    register.play(*signed_late())
    assert register.states(LATE, "2025-12-01") == {}
    assert register.states(LATE, "2025-12-20") == {"N": "signed", "N/SUB": "draft"}
    assert register.states(LATE, "2026-01-01") == {"N": "active", "N/SUB": "draft"}
    then = register.ask(LATE, "status", "--as-of", "2025-12-20")
    assert [(row["reference"], row["state"]) for row in then] == [("N", "signed"), ("N/SUB", "draft")]


def test_as_of_today_is_what_stands_now(register: Register) -> None:
    register.play(*signed_late())
    assert register.states(LATE, LATE) == register.states(LATE)
    assert register.ask(LATE, "status", "--as-of", LATE) == register.ask(LATE, "status")
    assert register.overdue(LATE, LATE) == register.overdue(LATE)


def test_the_steps_that_follow_from_signatures_carry_the_signatures_days(register: Register) -> None:
    register.play(*signed_late())
    steps = {row["trigger"]: row["on"] for row in register.rows(LATE, "N") if row["trigger"]}
    assert (steps["sign"], steps["begin"]) == ("2025-12-18", "2026-01-01")
    assert {row["written_on"] for row in register.rows(LATE, "N")} == {LATE}


def test_signatures_typed_in_the_other_order_sign_on_the_same_day(register: Register) -> None:
    draft, first, last = signed_late()
    register.play(draft, last, first)
    assert [register.state(LATE, "N", day) for day in ("2025-12-17", "2025-12-18", "2026-01-01")] == [
        *("draft", "signed", "active")
    ]


def test_what_it_owes_is_counted_from_the_signing(either: Register) -> None:
    either.play(*signed_late())
    for reference, rule in (("N/PICTURE", "picture_owed"), ("N/SUB", "sub_agreement_owed")):
        shown = either.shown(LATE, reference)
        assert shown["owed_since"] == "2025-12-18"
        assert [(item["rule"], item["due_on"]) for item in shown["deadlines"]] == [(rule, "2026-09-18")]


def test_what_it_owes_was_there_from_the_signing(register: Register) -> None:
    register.play(*signed_late())
    assert register.state(LATE, "N/PICTURE", "2025-12-17") is None
    assert register.state(LATE, "N/PICTURE", "2025-12-18") == "planned"
    assert register.state(LATE, "N/SUB", "2025-12-17") is None
    assert register.state(LATE, "N/SUB", "2025-12-18") == "draft"


def test_overdue_on_an_earlier_day_is_what_was_overdue_then(either: Register) -> None:
    either.play(*signed_late())
    everything = [PICTURE_BY_LAW, PICTURE_OWED, SUB_OWED]  # without a plan none is late in being followed up
    assert either.overdue(LATE) == everything
    assert either.overdue(LATE, "2026-11-27") == everything
    assert either.overdue(LATE, "2026-09-19") == everything
    assert either.overdue(LATE, "2026-09-17") == everything[:1]
    assert either.overdue(LATE, "2026-06-30") == everything[:1]
    assert either.overdue(LATE, "2025-07-02") == everything[:1]  # the law's clock asks for no agreement
    assert either.overdue(LATE, "2025-06-30") == []


def test_an_imported_register_owed_its_duties_yesterday_too(register: Register) -> None:
    # 49 municipalities whose picture is due, without a plan to follow up, and Herrljunga's review.
    register.do(LATE, "register", "import", str(REAL), "--brief")
    today = register.overdue(LATE)
    assert len([row for row in today if row[2] == "duty_falls_due"]) == 49
    assert len(today) == 50
    assert register.overdue(LATE, "2026-11-27") == today
    pictures = [row for row in today if row[0] == "2025-07-01"]
    assert len(pictures) == 49
    assert [row for row in register.overdue(LATE, "2026-06-30") if row[2] == "duty_falls_due"] == pictures


def test_what_the_register_said_then_stays_what_it_said(register: Register) -> None:
    # Known-on is the other time: on 27 November the register knew nothing of N.
    register.do("2026-11-01", "person", "add", "anna", "--role", "coordinator")
    register.play(*signed_late())
    assert register.ask(LATE, "agreement", "list", "--known-on", "2026-11-27") == []
    assert register.ask(LATE, "audit", "overdue", "--known-on", "2026-11-27") == []


def test_a_decision_of_october_is_recorded_after_december_was_typed(register: Register) -> None:
    register.play(*signed_late(), (LATE, "decide", "N", "Nacka", "--on", "2025-10-01"))
    # The agreement exists from its earliest fact on: now the decision.
    assert register.state(LATE, "N", "2025-09-30") is None
    assert register.state(LATE, "N", "2025-10-01") == "draft"
    acts = register.shown(LATE, "N", "2025-10-01")["acts"]
    assert [(act["kind"], act["party"], act["on"]) for act in acts] == [("decided", "Nacka", "2025-10-01")]
    assert register.state(LATE, "N", "2025-12-18") == "signed"
    assert register.state(LATE, "N") == "active"


def test_sent_for_decision_last_autumn_and_typed_today(register: Register) -> None:
    draft, first, last = signed_late()
    register.play(draft, (LATE, "advance", "N", "send for decision", "--on", "2025-11-03"), first, last)
    days = ("2025-11-02", "2025-11-03", "2025-12-17", "2025-12-18", "2026-01-01")
    assert [register.state(LATE, "N", day) for day in days] == [
        *(None, "awaiting_decision", "awaiting_decision", "signed", "active")
    ]


def test_a_consultation_of_october_is_recorded_after_a_change_of_today(register: Register) -> None:
    register.play(
        *signed_late(),
        (LATE, "amend", "N", "priorities=unga; inbrott", "--reason", "tilläggsavtal"),
        (LATE, "consult", "N", "--on", "2026-10-01", "--with", "Nacka", "--with", "LPO Nacka"),
    )
    acts = register.shown(LATE, "N", "2026-10-01")["acts"]
    assert [(act["kind"], act["on"]) for act in acts if act["kind"] == "consulted"] == [
        *(("consulted", "2026-10-01"), ("consulted", "2026-10-01"))
    ]
    assert register.shown(LATE, "N", "2026-10-01")["priorities"] == ["unga"]
    assert register.shown(LATE, "N")["priorities"] == ["unga", "inbrott"]


def test_changes_typed_in_the_wrong_order_stand_in_the_order_of_their_days(register: Register) -> None:
    register.play(
        *signed_late(),
        (LATE, "amend", "N", "priorities=droger", "--on", "2026-06-01", "--reason", "andra tillägget"),
        (LATE, "amend", "N", "priorities=inbrott", "--on", "2026-03-01", "--reason", "första tillägget"),
    )
    days = ("2026-02-28", "2026-03-01", "2026-05-31", "2026-06-01", LATE)
    assert [register.shown(LATE, "N", day)["priorities"] for day in days] == [
        *(["unga"], ["inbrott"], ["inbrott"], ["droger"], ["droger"])
    ]


def test_an_agreement_that_was_over_before_it_was_typed_ran_its_term(register: Register) -> None:
    register.play(
        (LATE, "agreement", "new", "OLD", *NACKA, *SAYS, "--from", "2021-01-01", "--to", "2024-12-31"),
        (LATE, "sign", "OLD", "Nacka", "--on", "2020-12-10"),
        (LATE, "sign", "OLD", "LPO Nacka", "--on", "2020-12-14"),
    )
    days = ("2020-12-09", "2020-12-14", "2021-01-01", "2024-12-31", "2025-01-01", LATE)
    assert [register.state(LATE, "OLD", day) for day in days] == [
        *(None, "signed", "active", "active", "expired", "expired")
    ]
    # What it owed and nobody did was owed nine months after its signing, as when it is typed in time, until
    # it ended: then it was called off.
    assert [row for row in register.overdue(LATE, "2024-12-31") if row[1].startswith("OLD")] == [
        ("2021-09-14", "OLD/PICTURE", "picture_owed"),
        ("2021-09-14", "OLD/SUB", "sub_agreement_owed"),
    ]
    assert [row for row in register.overdue(LATE) if row[1].startswith("OLD")] == []
    assert register.state(LATE, "OLD/PICTURE", "2025-01-01") == "abandoned"
    assert register.state(LATE, "OLD/SUB", "2025-01-01") == "withdrawn"
    register.sound(LATE)


def test_a_duty_met_in_may_and_typed_in_february_was_not_late_in_august(either: Register) -> None:
    either.play(
        (
            "2025-01-10",
            *("agreement", "register", "N", *NACKA, "--from", "2025-01-01", "--to", "2028-12-31"),
        ),
        ("2025-01-10", "do", "NACKA/LAW-PLAN", "1", "met_on=2024-07-01", "proof=KS 2024/8"),
        ("2026-08-20", "tick", "--after-silence"),
    )
    assert either.overdue("2026-08-20") == [PICTURE_BY_LAW, PLAN_BY_LAW]
    typed = "2027-02-10"
    either.do(typed, "do", "NACKA/LAW-PLAN", "1", "met_on=2026-05-12", "proof=KS § 5")
    assert either.overdue(typed, "2026-08-20") == [PICTURE_BY_LAW]
    days = ("2024-06-30", "2024-07-01", "2026-05-11", "2026-05-12", "2026-08-20")
    assert [either.state(typed, "NACKA/LAW-PLAN", day) for day in days] == [
        *(None, "met", "met", "met", "met")
    ]
    # Two years from the day it was met, and what the register said in August stays said.
    assert either.shown(typed, "NACKA/LAW-PLAN")["deadlines"][0]["due_on"] == "2028-05-12"
    said = either.ask(typed, "audit", "overdue", "--known-on", "2026-08-20")
    assert {row["reference"] for row in said} == {"NACKA/LAW-PICTURE", "NACKA/LAW-PLAN"}


def test_of_two_days_on_which_a_duty_was_met_the_later_counts_however_typed(register: Register) -> None:
    register.play(
        (
            "2025-01-10",
            *("agreement", "register", "N", *NACKA, "--from", "2025-01-01", "--to", "2028-12-31"),
        ),
        (LATE, "do", "NACKA/LAW-PICTURE", "1", "met_on=2026-05-12", "proof=KS § 5"),
        (LATE, "do", "NACKA/LAW-PICTURE", "1", "met_on=2025-06-10", "proof=KS § 2"),
    )
    shown = register.shown(LATE, "NACKA/LAW-PICTURE")
    assert (shown["state"], shown["met_on"]) == ("met", "2026-05-12")
    assert [item["due_on"] for item in shown["deadlines"] if item["rule"] == "duty_falls_due"] == [
        "2028-05-12"
    ]
    # Met on 10 June 2025, so not late on 2 July 2025, and not late since.
    for day in ("2025-07-02", "2026-01-01", "2026-05-12"):
        assert PICTURE_BY_LAW not in register.overdue(LATE, day)
    assert register.shown(LATE, "NACKA/LAW-PICTURE", "2025-07-02")["met_on"] == "2025-06-10"


def test_a_municipality_that_came_late_into_the_register_owed_its_duties_before(register: Register) -> None:
    register.do(LATE, "party", "add", "Nacka", "--side", "municipality")
    assert register.state(LATE, "NACKA/LAW-PICTURE", "2023-06-30") is None
    assert register.state(LATE, "NACKA/LAW-PICTURE", "2023-07-01") == "open"
    assert register.overdue(LATE, "2025-07-02") == [PICTURE_BY_LAW]


def under(register: Register, today: str, reference: str, *days: str) -> list[tuple[str, str | None]]:
    """Under which agreement a record stood on each day, and in which state."""
    found = []
    for day in days:
        shown = register.shown(today, reference, day)
        assert shown is not None, f"{reference} was not there on {day}"
        found.append((shown["state"], shown["under"]))
    return found


LAST_DAYS = ("2022-02-01", "2025-12-31", "2026-01-01", "2026-02-01")
ENDED_WITH_IT = [("active", "M"), ("active", "M"), ("expired", "M"), ("expired", "M")]


def test_a_sub_agreement_that_ends_with_its_main_never_moves_under_the_successor(register: Register) -> None:
    register.play(*main_and_subs(), *succeeded("2026-01-01", "2025-12-02"))
    today = "2026-02-01"
    assert register.state(today, "M") == "replaced"
    assert under(register, today, "W", *LAST_DAYS) == ENDED_WITH_IT
    assert not [row for row in register.rows(today, "W") if row["trigger"] == "rehome"]


MAIN_LATE = (
    (LATE, "agreement", "new", "M", *NACKA, *SAYS, "--from", "2022-01-01", "--to", "2025-12-31"),
    (LATE, "sign", "M", "Nacka", "--on", "2021-12-10"),
    (LATE, "sign", "M", "LPO Nacka", "--on", "2021-12-11"),
)
SUB_LATE = (
    (
        *(LATE, "agreement", "new", "W", "--level", "sub", "--under", "M", *NACKA, *SAYS),
        *("--from", "2022-02-01", "--to", "main", "--deviation", "interim"),
    ),
    (LATE, "sign", "W", "Nacka", "--on", "2022-01-14"),
    (LATE, "sign", "W", "LPO Nacka", "--on", "2022-01-15"),
)
SUCCESSOR_LATE = (
    (LATE, "renew", "M", "--as-reference", "M2", "--from", "2026-01-01"),
    (LATE, "sign", "M2", "Nacka", "--on", "2025-12-01"),
    (LATE, "sign", "M2", "LPO Nacka", "--on", "2025-12-02"),
)


@pytest.mark.parametrize(
    "order",
    [(MAIN_LATE, SUB_LATE, SUCCESSOR_LATE), (MAIN_LATE, SUCCESSOR_LATE, SUB_LATE)],
    ids=["in_order", "last"],
)
def test_nor_does_it_when_all_of_it_is_typed_late(
    register: Register, order: tuple[tuple[tuple[str, ...], ...], ...]
) -> None:
    # When W is signed late, M has ended already; on the day of the signing it stood.
    for part in order:
        register.play(*part)
    assert under(register, LATE, "W", *LAST_DAYS) == ENDED_WITH_IT
    # M ran to its last day; on the day after, M2 began and took its place.
    days = ("2021-12-11", "2022-01-01", "2025-12-31", "2026-01-01")
    assert [register.state(LATE, "M", day) for day in days] == ["signed", "active", "active", "replaced"]
    assert [register.state(LATE, "M2", day) for day in ("2025-12-31", "2026-01-01")] == ["signed", "active"]
    # What M owed is settled by W, which was made and signed beside it.
    assert under(register, LATE, "M/SUB", "2025-12-31", "2026-01-01") == [("withdrawn", "M")] * 2
    register.sound(LATE)


def test_a_forum_and_its_meetings_typed_late(register: Register) -> None:
    register.play(
        *signed_late(),
        (LATE, "forum", "new", "N", "title=Styrgrupp", "cadence=monthly"),
        (LATE, "advance", "N/FORUM", "establish", "--on", "2026-02-02", "--reason", "i korthet"),
    )
    assert [register.state(LATE, "N/FORUM", day) for day in ("2026-02-02", LATE)] == ["standing", "standing"]
    assert register.state(LATE, "N/FORUM", "2026-02-01") in {None, "planned"}
    # Every month from the day it was established: the first meeting on 2 March.
    first = "N/FORUM/2026-03-02"
    assert register.shown(LATE, first)["meets_on"] == "2026-03-02"
    assert register.state(LATE, first, "2026-02-01") is None
    assert register.state(LATE, first, "2026-02-02") == "planned"
    register.do(
        LATE, "advance", first, "hold", "--on", "2026-03-03", "decisions=belysning | chef | 2026-06-30"
    )
    assert [register.state(LATE, first, day) for day in ("2026-03-02", "2026-03-03")] == ["planned", "held"]
    assert [register.state(LATE, "N/ACT", day) for day in ("2026-03-02", "2026-03-03")] == [None, "planned"]
    assert ("2026-06-30", "N/ACT", "activity_time_is_up") in register.overdue(LATE, "2026-07-01")


def test_an_activity_typed_late(register: Register) -> None:
    register.play(
        *signed_late(),
        (
            LATE,
            "activity",
            "new",
            "N",
            "title=Nattvandring",
            "from=2026-03-01",
            "to=2026-05-31",
            "target=min 2",
        ),
        (LATE, "count", "N/ACT", "2", "--on", "2026-04-17"),
        (LATE, "activity", "done", "N/ACT", "--on", "2026-05-29"),
    )
    days = ("2026-04-17", "2026-05-28", "2026-05-29", LATE)
    assert [register.state(LATE, "N/ACT", day) for day in days] == ["under_way", "under_way", "done", "done"]
    assert register.state(LATE, "N/ACT", "2026-04-16") in {None, "planned"}
    # Done before its last day: it has never been overdue.
    assert "N/ACT" not in {row[1] for row in register.overdue(LATE, "2026-06-30")}


def test_a_picture_typed_late(register: Register) -> None:
    problems = "problems=unga | long-standing | yes | få vuxna ute; inbrott | temporary | no"
    register.play(
        *signed_late(),
        (LATE, "advance", "N/PICTURE", "gather", "--on", "2026-02-02"),
        (
            LATE,
            "advance",
            "N/PICTURE",
            "fill in",
            "--on",
            "2026-02-20",
            "sources=crime statistics; interviews",
            problems,
        ),
        (LATE, "advance", "N/PICTURE", "draft", "--on", "2026-03-02", "--reason", "i korthet"),
        (LATE, "accept", "N/PICTURE", "LPO Nacka", "--on", "2026-03-12"),
        (LATE, "accept", "N/PICTURE", "Nacka", "--on", "2026-03-10"),
        (LATE, "advance", "N/PICTURE", "prioritise", "--on", "2026-04-01", "--reason", "i korthet"),
    )
    days = ("2025-12-18", "2026-02-02", "2026-03-02", "2026-03-11", "2026-03-12", "2026-04-01")
    assert [register.state(LATE, "N/PICTURE", day) for day in days] == [
        *("planned", "gathering", "drafted", "drafted", "accepted", "prioritised")
    ]
    shown = register.shown(LATE, "N/PICTURE")
    assert (shown["updated_on"], shown["prioritised_on"]) == ("2026-03-12", "2026-04-01")
    # Prioritised in April: in September it was not owed any more.
    assert PICTURE_OWED not in register.overdue(LATE, "2026-09-19")
    assert PICTURE_OWED not in register.overdue(LATE)


def test_a_municipal_plan_is_decided_on_the_day_that_its_minutes_name(register: Register) -> None:
    register.play(
        *signed_late(),
        (
            LATE,
            *(
                "plan",
                "new",
                "municipal_plan",
                "parties=Nacka",
                "picture=N/PICTURE",
                "--as-reference",
                "KPLAN",
            ),
        ),
        (
            LATE,
            *("advance", "KPLAN", "decide", "decided_by=KS", "decided_on=2026-03-30"),
            *("paragraph=§ 12", "diary_number=KS 2026/4"),
        ),
        (LATE, "advance", "KPLAN", "follow up", "followed_up_on=2026-05-04", "finding=gott", "proof=KS § 40"),
    )
    days = ("2026-03-29", "2026-03-30", LATE)
    assert [register.state(LATE, "KPLAN", day) for day in days] == [None, "decided", "decided"]
    # Followed up before 1 July 2026: the duty by law was met in time, and runs two years from there.
    assert PLAN_BY_LAW not in register.overdue(LATE, "2026-07-02")
    assert register.state(LATE, "NACKA/LAW-PLAN", "2026-05-04") == "met"
    assert register.shown(LATE, "NACKA/LAW-PLAN")["met_on"] == "2026-05-04"


def test_what_was_drafted_under_a_main_that_was_replaced_before_goes_on_under_its_successor(
    either: Register,
) -> None:
    # When X was drafted nobody had typed that M2 was signed by both: it took M's place on 1 July.
    today = "2025-10-01"
    sub = ("--level", "sub", "--under", "M", *NACKA, "--from", "2025-10-01")
    either.play(
        *main_and_subs(),
        *runs(2023, 2025),
        ("2025-05-01", "renew", "M", "--as-reference", "M2", "--from", "2025-07-01"),
        ("2025-06-18", "sign", "M2", "Nacka", "--on", "2025-06-18"),
        ("2025-09-01", "agreement", "new", "X", *sub),
        (today, "sign", "M2", "LPO Nacka", "--on", "2025-06-20"),
        (today, "sign", "X", "Nacka", "--on", "2025-07-05"),
    )
    assert [either.shown(today, "X", day)["under"] for day in ("2025-07-05", today)] == ["M2", "M2"]
    # It was signed on 10 July: until then X was under M.
    signed = either.act(today, "M2", "signed", "LPO Nacka")
    either.do(today, "correct", "M2", signed, "on=2025-07-10", "--reason", "fel dag")
    days = ("2025-07-05", "2025-07-09", "2025-07-10", today)
    assert [either.shown(today, "X", day)["under"] for day in days] == ["M", "M", "M2", "M2"]
    either.sound(today)


def test_what_was_moved_as_a_draft_and_turns_out_to_have_been_signed_is_moved_as_what_it_was(
    either: Register,
) -> None:
    today = "2025-10-01"
    sub = ("--level", "sub", "--under", "M", *NACKA, "--from", "2025-04-01")
    either.play(
        *main_and_subs(),
        *runs(2023, 2025),
        ("2025-05-01", "agreement", "new", "X", *sub),
        ("2025-05-01", "renew", "M", "--as-reference", "M2", "--from", "2025-07-01"),
        ("2025-06-20", "sign", "M2", "Nacka", "--on", "2025-06-18"),
        ("2025-06-20", "sign", "M2", "LPO Nacka", "--on", "2025-06-20"),
        ("2025-07-01", "tick"),
        (today, "sign", "X", "Nacka", "--on", "2025-05-10"),
        (today, "sign", "X", "LPO Nacka", "--on", "2025-05-12"),
    )
    days = ("2025-05-11", "2025-05-12", "2025-06-30", "2025-07-01", today)
    assert [either.state(today, "X", day) for day in days] == ["draft", *["active"] * 4]
    assert [either.shown(today, "X", day)["under"] for day in days] == ["M", "M", "M", "M2", "M2"]
    either.sound(today)
    # One of them never signed: it was moved as a draft after all.
    either.do(today, "correct", "X", either.act(today, "X", "signed", "LPO Nacka"), "--reason", "fel")
    assert [either.state(today, "X", day) for day in days] == ["draft"] * 5
    assert [either.shown(today, "X", day)["under"] for day in days] == ["M", "M", "M", "M2", "M2"]
    either.sound(today)


def test_a_signature_dated_by_its_year_keeps_the_day_by_which_it_had_been_signed(either: Register) -> None:
    # Typed on 15 November of what is dated "2025": signed by then. A later day of typing something else
    # (a title, a decision of October) knows no more about it.
    either.play(
        ("2025-11-15", "agreement", "new", "N", *NACKA, *SAYS, "--from", "2026-01-01"),
        ("2025-11-15", "sign", "N", "Nacka", "--on", "2025-11"),
        ("2025-11-15", "sign", "N", "LPO Nacka", "--on", "2025"),
    )
    seen = either.shown("2025-12-20", "N")
    assert (seen["state"], seen["since"]) == ("signed", "2025-11-15")
    owed = either.shown("2025-12-20", "N/PICTURE")["deadlines"]

    either.do("2025-12-20", "correct", "N", "title=Överenskommelse", "--reason", "rubriken saknades")
    either.do("2025-12-21", "decide", "N", "Nacka", "--on", "2025-10-01")

    seen = either.shown("2025-12-21", "N")
    assert (seen["state"], seen["since"]) == ("signed", "2025-11-15")
    assert either.shown("2025-12-21", "N/PICTURE")["deadlines"] == owed
    said = {act["party"]: act["on"] for act in seen["acts"] if act["kind"] == "signed"}
    assert said == {"Nacka": "2025-11", "LPO Nacka": "2025"}
    either.sound("2025-12-21")


def test_an_old_paper_is_not_in_force_before_its_first_day_whatever_was_done_before(either: Register) -> None:
    both = ("--all", "--until", "2028-12-31")
    dates = ("--signed", "2023-12", "--from", "2024", "--to", "2026-06", "--extension-clause")
    today = "2026-05-02"
    either.play(
        (today, "agreement", "register", "X", *NACKA, *dates),
        (today, "consult", "X", "--on", "2024-03-05", *both),
        (today, "correct", "X", "starts_on=2024-07-01", "--reason", "fel dag"),
    )
    seen = [either.shown(today, "X", day) for day in ("2024-02-01", "2024-05-01", "2024-07-01", today)]
    assert [(one["state"], one["since"]) for one in seen] == [
        *[("signed", "2023-12-01")] * 2,
        *[("active", "2024-07-01")] * 2,
    ]
    either.sound(today)
