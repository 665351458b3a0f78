"""Who is told of what, and when: tiers and digests, silences, what goes higher, functions that nobody holds.

MAIN's last day is 31 January 2028. Its tiers fall on 31 January 2027 (a Sunday), on 30 June 2027 and
23 December 2027 (before quiet times), and on 2 November 2027 (a Tuesday).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from lifecycle.fields import Dated
from lifecycle.offices import Since
from tests.engine.world import HOUSING, POLICE, TOWN, World, day, rulebook, term
from tests.stories.mail_scene import (
    MESSAGE,
    NINE,
    a_main_agreement,
    every_mail,
    holds,
    opened,
    person,
    run,
    with_both_coordinators,
)
from words.document import Block, Line
from words.people import kept_document, kept_value
from words.texts import texts_in
from workflows.audits.history import audit_history
from workflows.daily.doctor import examine
from workflows.daily.mails_ahead import mails_ahead
from workflows.daily.undo import Undone, undo_run
from workflows.directory.people import change_person, give_mandate, hand_over
from workflows.notices.left_behind import LeftBehind
from workflows.notices.listing import notices

if TYPE_CHECKING:
    from workflows.daily.tick import Ticked

Mailed = dict[str, list[tuple[str, str]]]

P12M, P6M, P90D, P30D = "2027-01-31", "2027-06-30", "2027-11-02", "2027-12-23"


@pytest.fixture
def world(database_url: str) -> World:
    """MAIN is in force, and there are two coordinators; nothing else is owed."""
    return a_main_agreement(with_both_coordinators(opened(database_url)))


@pytest.fixture
def alone(database_url: str) -> World:
    """MAIN is in force, and nobody is known."""
    return a_main_agreement(opened(database_url))


def mailed(ticked: Ticked) -> Mailed:
    """Who got a mail, about which things and tiers."""
    return {
        mail.person: sorted((str(one["code"]), str(one["tier"])) for one in mail.said)
        for mail in ticked.mails.written
    }


def on_each(world: World, *days: str) -> dict[str, Mailed]:
    """Day -> who was told what, of the days on which anybody was."""
    found = {on: mailed(run(world, on)) for on in days}
    return {on: one for on, one in found.items() if one}


def statuses(world: World, code: str = "main_agreement_ends") -> dict[str, str]:
    """Tier -> what became of it."""
    with world.reading() as connection:
        return {one.tier: one.status for one in notices(connection, everything=True) if one.code == code}


def proved(world: World) -> tuple[object, ...]:
    """What the proof of the register finds; nothing, when what people were told is as the rules say."""
    with world.reading() as connection:
        return audit_history(connection, rulebook()).findings


def said_in(block: Block) -> str:
    """What a line of an answer says."""
    assert isinstance(block, Line)
    return block.text


def roles_that_nobody_holds(world: World) -> set[tuple[str, str]]:
    found = examine(world.request()).findings
    return {
        (str(one.facts["unit"]), str(one.facts["recipient"]))
        for one in found
        if one.code == "doctor.nobody_to_tell"
    }


def weeks(first: str, last: str) -> Iterator[str]:
    """Every day from one to another, as the daily run sees them."""
    for number in range(date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal() + 1):
        yield date.fromordinal(number).isoformat()


def both(*tiers: str, code: str = "main_agreement_ends") -> Mailed:
    return {who: [(code, tier) for tier in tiers] for who in ("anna", "bo")}


# ---- after the day ----


def test_a_meeting_of_which_nothing_is_recorded_is_told_once_more_when_its_day_has_passed(
    world: World,
) -> None:
    world.on("2024-03-04").forum(under="MAIN")
    world.meeting(meets_on="2024-04-12")
    on_each(world, "2024-04-05", "2024-04-12")

    told = on_each(world, "2024-04-13", "2024-04-15", "2024-04-16", "2024-04-22")

    assert told == {"2024-04-15": both("late", code="meeting_to_be_held")}
    assert proved(world) == ()


def test_an_activity_that_outlives_its_agreement_is_told_once_and_as_that(world: World) -> None:
    world.on("2024-03-04").running("sub_agreement", "SUB", under="MAIN", **term("2024-03-04", "2024-12-31"))
    world.activity("ACT", ends_on=Dated.on(day("2025-02-28")))
    world.done("ACT", "count", changes={"counts": ({"number": "1", "on": "2024-03-04"},)})
    days = ("2025-01-07", "2025-02-14", "2025-02-17", "2025-03-03", "2025-03-10")

    told = [one for on in days for one in activity_told(run(world, on))]

    assert told == [("P14D", "SUB", "2025-01-01")] * 2  # to each coordinator, and never again
    assert proved(world) == ()


def activity_told(ticked: Ticked) -> list[tuple[object, ...]]:
    said = [one for mail in ticked.mails.written for one in mail.said if one["code"] == "activity_time_is_up"]
    return [(one["tier"], one.get("under"), one.get("ended_on")) for one in said]


# ---- weekly, or on the day ----


def test_what_is_not_urgent_waits_for_mondays_mail(world: World) -> None:
    """The tier falls on a Sunday; on that day nobody gets a mail."""
    assert on_each(world, *weeks("2027-01-29", "2027-02-05")) == {"2027-02-01": both("P12M")}


def test_in_a_week_everything_that_fell_is_one_mail(world: World) -> None:
    world.on("2027-10-01").register("main_agreement", "OTHER", **term("2024-02-01", "2028-02-03"))

    run(world, "2027-11-01")

    assert on_each(world, *weeks("2027-11-02", "2027-11-08")) == {"2027-11-08": both("P90D", "P90D")}
    assert len([one for one in every_mail(world) if one.day == world.today]) == 2


def test_a_notice_that_a_silence_delayed_into_the_last_week_goes_out_on_its_day(world: World) -> None:
    assert on_each(world, "2028-01-27") == {"2028-01-27": both("P30D")}  # a Thursday; Monday is the last day


def test_before_a_quiet_time_what_would_fall_in_it_is_told(world: World) -> None:
    run(world, "2027-02-01")

    found = on_each(world, *weeks("2027-06-28", "2027-08-02"))

    assert found == {"2027-06-30": both("P6M")}  # the digest of 5 July would be in the quiet time


def test_a_digest_that_would_come_in_a_quiet_time_comes_before_it(world: World) -> None:
    run(world, "2027-11-08")

    assert on_each(world, *weeks("2027-12-20", "2028-01-10")) == {"2027-12-23": both("P30D")}


# ---- after a silence ----


def test_after_a_silence_one_notice_stands_for_all_that_were_missed(world: World) -> None:
    """The run of Monday 3 January is in a quiet time, and nothing is lost by waiting until it is over."""
    assert on_each(world, "2028-01-03", "2028-01-10") == {"2028-01-10": both("P30D")}
    assert statuses(world) == {
        "P12M": "collapsed",
        "P6M": "collapsed",
        "P90D": "collapsed",
        "P30D": "notified",
    }


def test_two_who_read_one_mailbox_get_one_mail(alone: World) -> None:
    person(alone, "anna", email="samverkan@boras.example")
    person(alone, "bo", email="Samverkan@boras.example")
    holds(alone, "anna", "samordnare")
    holds(alone, "bo", "kommunpolis", at=POLICE)

    [ahead] = mails_ahead(alone.on("2027-02-01").request(), "bo")

    assert ahead.person.handle == "anna"
    assert on_each(alone, "2027-02-01") == {"2027-02-01": {"anna": [("main_agreement_ends", "P12M")]}}
    assert len(every_mail(alone)) == 1


def test_running_twice_on_a_day_tells_once(world: World) -> None:
    first, again = run(world, "2027-02-01"), run(world, "2027-02-01")

    assert (mailed(first), mailed(again)) == (both("P12M"), {})
    assert [one.n for one in every_mail(world)] == [1, 1]


def test_of_what_lay_before_the_registers_knowledge_of_it_the_most_urgent_is_told_once(
    database_url: str,
) -> None:
    world = with_both_coordinators(opened(database_url))
    world.on("2027-08-01").register("main_agreement", "MAIN", **term("2024-02-01", "2028-01-31"))

    assert mailed(run(world, "2027-08-02")) == both("P6M")
    assert mailed(run(world, "2027-11-08")) == both("P90D")
    assert statuses(world) == {"P12M": "collapsed", "P6M": "notified", "P90D": "notified"}


def test_a_register_taken_in_three_weeks_before_a_last_day_tells_of_it_once(database_url: str) -> None:
    world = with_both_coordinators(opened(database_url))
    world.on("2028-01-10").register("main_agreement", "MAIN", **term("2024-02-01", "2028-01-31"))

    assert on_each(world, *weeks("2028-01-10", "2028-02-01")) == {
        "2028-01-10": both("P30D"),
        "2028-01-24": both("E1"),  # nobody has taken it up in ten working days
        "2028-02-01": both("now", code="agreement_has_ended"),
    }


def test_who_is_entered_after_the_agreements_is_told_of_the_last_days_to_come(alone: World) -> None:
    alone.on("2027-12-06").register("main_agreement", "LATE", **term("2024-01-01", "2027-12-31"))
    assert on_each(alone, "2027-12-06", "2027-12-08") == {}

    holds(alone, "anna", "samordnare")
    told = on_each(alone, *weeks("2027-12-09", "2027-12-15"))

    assert [(on, [one for one in mail["anna"] if one[1] == "P30D"]) for on, mail in told.items()] == [
        ("2027-12-13", [("main_agreement_ends", "P30D")])
    ]


def test_what_was_late_when_it_came_into_the_register_is_not_told(database_url: str) -> None:
    world = with_both_coordinators(opened(database_url))
    world.on("2027-08-01").register(
        *("main_agreement", "MAIN"),
        starts_on=Dated.on(day("2018-02-01")),
        ends_on=None,
        revised_every_years=2,
    )

    assert mailed(run(world, "2027-08-02")) == {}


def test_an_end_that_has_passed_is_said_once_when_it_has_happened(world: World) -> None:
    ticked = run(world, "2028-03-01")

    assert mailed(ticked) == both("now", code="agreement_has_ended")
    assert mailed(run(world, "2028-03-02")) == {}


def test_an_agreement_under_notice_is_told_of_its_new_last_day_before_it_and_once_it_has_ended(
    world: World,
) -> None:
    run(world, "2026-05-02")
    world.on("2026-05-04").done("MAIN", "give_notice", changes={"ends_on": Dated.on(day("2027-05-31"))})

    told = on_each(world, *weeks("2026-11-25", "2027-06-02"))

    assert told == {
        "2026-11-30": both("P6M", code="ends_by_notice"),
        "2027-03-08": both("P90D", code="ends_by_notice"),
        "2027-05-03": both("P30D", code="ends_by_notice"),
        "2027-06-01": both("now", code="agreement_has_ended"),
    }


def test_a_beginning_is_told_before_it(world: World) -> None:
    world.on("2027-08-02").main("NEXT", **term("2027-10-01", "2031-09-30"))
    world.sign("NEXT")
    run(world, "2027-09-13")

    told = on_each(world, *weeks("2027-09-14", "2027-10-04"))

    assert {on: mail["anna"] for on, mail in told.items()} == {"2027-09-20": [("term_begins", "P14D")]}


def test_what_came_into_the_register_as_ended_is_never_said_to_have_ended(database_url: str) -> None:
    world = with_both_coordinators(opened(database_url))
    world.on("2028-03-01").register("main_agreement", "OLD", **term("2020-02-01", "2024-01-31"))

    assert mailed(run(world, "2028-03-01")) == {}


# ---- taken up, renewed, extended ----


def test_whoever_has_consulted_is_not_reminded_of_what_fell_before(world: World) -> None:
    run(world, "2027-01-30")
    world.on("2027-02-03").done("MAIN", "consult", reason="samråd")

    assert mailed(run(world, "2027-02-08")) == {}
    assert statuses(world) == {"P12M": "acknowledged"}
    assert mailed(run(world, "2027-06-30")) == both("P6M")


def test_a_notice_that_waits_for_monday_is_dropped_when_somebody_takes_the_matter_up(world: World) -> None:
    run(world, "2027-11-02")
    assert statuses(world)["P90D"] == "owed"
    world.on("2027-11-04").done("MAIN", "consult", reason="samråd")

    assert mailed(run(world, "2027-11-08")) == {}
    assert statuses(world)["P90D"] == "acknowledged"


def test_once_a_successor_is_drafted_what_fell_before_is_taken_up(world: World) -> None:
    world.on("2027-02-01").main("NEXT", predecessor_id=world.ids["MAIN"], **term("2028-02-01", "2032-01-31"))

    assert mailed(run(world, "2027-02-01")) == {}
    assert statuses(world) == {"P12M": "acknowledged"}
    assert mailed(run(world, "2027-06-30")) == both("P6M")


def test_once_a_successor_is_signed_nobody_hears_of_the_end_any_more(world: World) -> None:
    world.on("2027-02-01").running(
        "main_agreement", "NEXT", predecessor_id=world.ids["MAIN"], **term("2028-02-01", "2032-01-31")
    )

    notified_of_main = [
        one
        for on in ("2027-02-01", P6M, P90D, "2027-11-08", P30D, "2028-01-31", "2028-02-07")
        for things in mailed(run(world, on)).values()
        for one in things
        if one[0] in ("main_agreement_ends", "agreement_has_ended")
    ]

    assert notified_of_main == []
    assert set(statuses(world).values()) == {"acknowledged"}


def test_a_successor_that_was_given_up_takes_nothing_over(world: World) -> None:
    world.on("2027-02-01").main("NEXT", predecessor_id=world.ids["MAIN"], **term("2028-02-01", "2032-01-31"))
    world.on("2027-06-01").done("NEXT", "withdraw", reason="nej")

    assert mailed(run(world, "2027-06-30")) == both("P6M")


def test_an_extension_withdraws_what_was_owed_and_makes_its_own_tiers(world: World) -> None:
    run(world, P90D)
    world.on("2027-11-03").done(
        "MAIN", "extend", reason="ett år till", changes={"ends_on": Dated.on(day("2029-01-31"))}
    )

    assert mailed(run(world, "2027-11-08")) == {}
    with world.reading() as connection:
        found = {(one.due_on.year, one.tier): one.status for one in notices(connection, everything=True)}
    assert found[2028, "P90D"] == "withdrawn"
    assert mailed(run(world, "2028-02-01")) == {}
    assert mailed(run(world, "2028-02-07")) == both("P12M")


# ---- higher ----


@pytest.fixture
def autumn(database_url: str) -> World:
    """MAIN ends with November 2028; its last tier is 31 October, and no quiet time comes after it."""
    return a_main_agreement(with_both_coordinators(opened(database_url)), last="2028-11-30")


@pytest.fixture
def with_chiefs(autumn: World) -> World:
    for handle, function, unit, capacity in (
        ("dag", "samordnare", TOWN, "deputy"),
        ("eva", "kommunpolis", POLICE, "deputy"),
        ("direktor", "kommundirektör", TOWN, "ordinary"),
        ("chef", "lokalpolisområdeschef", POLICE, "ordinary"),
    ):
        holds(autumn, handle, function, at=unit, capacity=capacity)
    for on in ("2028-09-04", "2028-10-31", "2028-11-06"):
        run(autumn, on)
    return autumn


def test_what_nobody_takes_up_goes_to_the_deputy_and_then_to_the_manager(with_chiefs: World) -> None:
    """Ten working days after 31 October is 14 November, a Tuesday: Monday's mail. Twenty is 28 November."""
    assert on_each(with_chiefs, *weeks("2028-11-07", "2028-11-30")) == {
        "2028-11-20": {who: [("main_agreement_ends", "E1")] for who in ("dag", "eva")},
        "2028-11-28": {who: [("main_agreement_ends", "E2")] for who in ("direktor", "chef")},
    }


def test_if_deputy_and_manager_are_due_at_once_only_the_manager_is_told(with_chiefs: World) -> None:
    found = mailed(run(with_chiefs, "2028-11-28"))

    assert found == {who: [("main_agreement_ends", "E2")] for who in ("direktor", "chef")}
    assert statuses(with_chiefs)["E1"] == "collapsed"


def test_what_was_taken_up_after_the_last_notice_goes_no_higher(with_chiefs: World) -> None:
    with_chiefs.on("2028-11-08").done("MAIN", "consult", reason="samråd")

    assert on_each(with_chiefs, *weeks("2028-11-09", "2028-11-30")) == {}


def test_what_was_taken_up_before_the_last_notice_still_goes_higher(autumn: World) -> None:
    holds(autumn, "dag", "samordnare", capacity="deputy")
    autumn.on("2028-10-02").done("MAIN", "consult", reason="samråd")
    run(autumn, "2028-10-31")

    assert "dag" in mailed(run(autumn, "2028-11-20"))


def test_what_has_ended_goes_no_higher(with_chiefs: World) -> None:
    assert mailed(run(with_chiefs, "2028-12-01")) == both("now", code="agreement_has_ended")


def test_where_there_is_no_deputy_the_manager_of_the_same_party_is_told(autumn: World) -> None:
    holds(autumn, "direktor", "kommundirektör")
    holds(autumn, "eva", "kommunpolis", at=POLICE, capacity="deputy")
    for on in ("2028-10-31", "2028-11-06"):
        run(autumn, on)

    assert sorted(mailed(run(autumn, "2028-11-20"))) == ["direktor", "eva"]


# ---- who holds the function on the day of the mail ----


def test_the_mail_goes_to_whoever_holds_the_function_when_it_is_written(world: World) -> None:
    run(world, P90D)
    person(world, "cilla")
    with world.on("2027-11-05").writing() as tx:
        hand_over(tx, old="anna", new="cilla", from_on=day("2027-11-06"))

    assert sorted(mailed(run(world, "2027-11-08"))) == ["bo", "cilla"]


def test_who_is_new_in_a_function_is_told_once_what_is_late_and_what_comes(world: World) -> None:
    world.on("2027-10-01").register("main_agreement", "OTHER", **term("2024-02-01", "2028-02-03"))
    on_each(world, "2027-02-01", "2027-06-30", "2027-11-08")
    person(world, "cia")
    with world.on("2027-11-16").writing() as tx:
        hand_over(tx, old="anna", new="cia", from_on=day("2027-11-15"))

    told = on_each(world, *weeks("2027-11-16", "2027-11-30"))

    assert told == {"2027-11-16": {"cia": [("main_agreement_ends", "P90D")] * 2}}
    assert all(one["again"] == "2027-11-08" for one in every_mail(world)[-1].said)
    assert proved(world) == ()


def test_who_is_new_is_told_also_when_the_function_is_typed_long_after_its_first_day(world: World) -> None:
    on_each(world, "2027-02-01", "2027-06-30", "2027-11-08")
    world.on("2027-11-20")
    holds(world, "cia", "samordnare", at=TOWN, since="2027-08-02")

    told = on_each(world, "2027-11-22", "2027-11-23")

    assert told == {"2027-11-22": {"cia": [("main_agreement_ends", "P90D")]}}
    assert proved(world) == ()


def test_who_can_be_reached_long_after_they_came_into_a_function_is_told_what_others_were(
    alone: World,
) -> None:
    """Cia is coordinator since 2024 without an address, and Dan was thought to have left."""
    world = with_both_coordinators(alone)
    person(world, "cia", email="")
    person(world, "dan")
    for who in ("cia", "dan"):
        holds(world, who, "samordnare")
    with world.writing() as tx:
        change_person(tx, "dan", left_on=day("2024-06-01"))
    on_each(world, "2027-02-01", "2027-06-30", "2027-11-08")

    with world.on("2027-11-20").writing() as tx:
        change_person(tx, "cia", email="cia@boras.example")
    with world.on("2027-11-21").writing() as tx:
        change_person(tx, "dan", left_on="", since=Since(mistyped=True))
        change_person(tx, "anna", email="anna.astrom@boras.example")
    told = on_each(world, "2027-11-22", "2027-11-23", "2027-11-29")

    assert told == {"2027-11-22": {who: [("main_agreement_ends", "P90D")] for who in ("cia", "dan")}}
    assert all(one["again"] == "2027-11-08" for mail in every_mail(world)[-2:] for one in mail.said)
    assert proved(world) == ()


def test_of_who_leaves_it_is_said_how_many_mails_and_notices_wait_for_them(world: World) -> None:
    """A mail about the year before was written and not sent; the next one is owed, and waits for its day."""
    run(world, P12M)
    run(world, "2027-02-01")
    world.on("2027-12-24")
    run(world, "2027-12-24")
    with world.reading() as connection:
        owed = [one for one in notices(connection) if one.status == "owed"]
    assert owed

    with world.writing() as tx:
        ahead = change_person(tx, "anna", left_on=day("2028-01-15"))
    with world.writing() as tx:
        gone = change_person(tx, "anna", left_on=world.today)
        back = change_person(tx, "anna", left_on="")
        without = change_person(tx, "anna", email="")
        named = change_person(tx, "bo", name="Bo Ek")
    with world.writing() as tx:
        hand_over(tx, old="anna", new="bo", from_on=world.today)
        handed = change_person(tx, "anna", left_on=world.today)

    mailed_to_anna = len([one for one in every_mail(world) if one.status == "waiting"]) // 2
    assert mailed_to_anna
    assert ahead.left_behind == LeftBehind(mailed_to_anna, len(owed), last=day("2028-01-14"))
    assert gone.left_behind == without.left_behind == LeftBehind(mailed_to_anna, len(owed), last=None)
    assert (back.left_behind, named.left_behind) == (None, None)

    texts = texts_in("sv", strict=True)
    for kept, becomes in (
        (ahead, "skickas till och med 2028-01-14, men inte senare"),
        (gone, "skickas inte nu"),
    ):
        _, unsent, waits = (said_in(one) for one in kept_document(texts, kept, "person.changed"))
        assert f"{mailed_to_anna} brev till anna" in unsent
        assert becomes in unsent
        assert f"{len(owed)} påminnelse" in waits
        assert kept_value(kept)["unsent_mails"] == mailed_to_anna
    assert "unsent_mails" not in kept_value(named)
    _, over, *_ = (said_in(one) for one in kept_document(texts, handed, "person.changed"))
    assert "bo har funktionen från och med 2027-12-24" in over
    assert "handover" not in over


def test_who_is_new_is_not_told_what_is_done_or_somebody_elses(world: World) -> None:
    on_each(world, "2027-02-01", "2027-06-30")
    world.on("2027-08-02").done("MAIN", "consult")
    holds(world, "dan", "samordnare", at=HOUSING, since="2027-08-02")
    holds(world, "cia", "kommunpolis", at=POLICE, since="2027-08-02")

    assert on_each(world, *weeks("2027-08-02", "2027-08-20")) == {}


def test_what_somebody_new_was_told_again_is_taken_back_from_them_too(world: World) -> None:
    on_each(world, "2027-02-01", "2027-06-30")
    person(world, "cia")
    with world.on("2027-08-02").writing() as tx:
        hand_over(tx, old="anna", new="cia", from_on=day("2027-08-02"))
    assert on_each(world, "2027-08-02") == {"2027-08-02": {"cia": [("main_agreement_ends", "P6M")]}}

    world.on("2027-08-04").correct("MAIN", changes={"ends_on": Dated.on(day("2029-12-31"))})
    written = run(world, "2027-08-09").mails.written

    [mail] = (one for one in written if one.person == "cia")
    taken_back = {said["tier"] for said in mail.said if said.get("taken_back")}
    assert taken_back == {"P6M"}
    assert proved(world) == ()


def test_who_was_told_again_hears_of_it_when_the_run_that_told_it_is_taken_back(world: World) -> None:
    run(world, "2027-02-01")
    person(world, "cia")
    with world.on("2027-02-03").writing() as tx:
        hand_over(tx, old="anna", new="cia", from_on=day("2027-02-03"))
    assert on_each(world, "2027-02-03") == {"2027-02-03": {"cia": [("main_agreement_ends", "P12M")]}}
    with world.store.writing() as connection:
        connection.execute(update(MESSAGE).values(status="sent", attempts=1, sent_at=NINE))

    undone = undo_run(world.on("2027-02-04").request(), day("2027-02-01"), reason="fel dag")

    assert isinstance(undone, Undone)
    days = {mail.person: [said["taken_back"] for said in mail.said] for mail in undone.mails}
    assert days == {"anna": ["2027-02-01"], "bo": ["2027-02-01"], "cia": ["2027-02-03"]}
    assert proved(world) == ()


def test_until_the_day_of_a_handover_the_old_holder_is_told(world: World) -> None:
    run(world, P90D)
    person(world, "cilla")
    with world.on("2027-11-05").writing() as tx:
        hand_over(tx, old="anna", new="cilla", from_on=day("2027-11-09"))

    assert sorted(mailed(run(world, "2027-11-08"))) == ["anna", "bo"]


def test_the_deputy_is_told_when_nobody_has_the_function(alone: World) -> None:
    holds(alone, "bo", "kommunpolis", at=POLICE)
    holds(alone, "anna", "samordnare", until="2027-01-15")
    holds(alone, "dag", "samordnare", capacity="deputy")

    assert sorted(mailed(run(alone, "2027-02-01"))) == ["bo", "dag"]
    assert (TOWN, "coordinator") not in roles_that_nobody_holds(alone)


def test_an_acting_holder_is_told_like_an_ordinary_one_and_no_deputy_with_them(alone: World) -> None:
    holds(alone, "bo", "kommunpolis", at=POLICE)
    holds(alone, "tf", "samordnare", capacity="acting")
    holds(alone, "dag", "samordnare", capacity="deputy")

    assert sorted(mailed(run(alone, "2027-02-01"))) == ["bo", "tf"]


def test_whoever_has_left_or_has_no_address_is_not_counted_as_holding_it(alone: World) -> None:
    holds(alone, "bo", "kommunpolis", at=POLICE)
    person(alone, "stum", email="")
    holds(alone, "stum", "samordnare")
    holds(alone, "borta", "samordnare")
    with alone.writing() as tx:
        change_person(tx, "borta", left_on=day("2026-12-31"))

    assert sorted(mailed(run(alone, "2027-02-01"))) == ["bo"]
    assert roles_that_nobody_holds(alone) == {(TOWN, "coordinator")}


def test_a_party_where_nobody_can_be_told_does_not_keep_the_other_from_being_told(alone: World) -> None:
    holds(alone, "bo", "kommunpolis", at=POLICE)

    ticked = run(alone, "2027-02-01")

    assert sorted(mailed(ticked)) == ["bo"]
    assert roles_that_nobody_holds(alone) == {(TOWN, "coordinator")}


def test_where_nobody_holds_it_the_notice_stays_owed_and_goes_out_when_somebody_does(alone: World) -> None:
    assert on_each(alone, *weeks("2027-01-31", "2027-02-20")) == {}
    assert statuses(alone) == {"P12M": "owed"}
    assert roles_that_nobody_holds(alone) == {(TOWN, "coordinator"), (POLICE, "coordinator")}

    holds(alone, "anna", "samordnare", since="2027-02-21")

    assert on_each(alone, *weeks("2027-02-21", "2027-02-28")) == {
        "2027-02-22": {"anna": [("main_agreement_ends", "P12M")]}
    }
    assert roles_that_nobody_holds(alone) == {(POLICE, "coordinator")}


def test_after_a_long_vacancy_whoever_comes_is_told_once_and_of_the_most_urgent(alone: World) -> None:
    for on in weeks("2027-01-31", "2027-11-07"):
        run(alone, on)
    holds(alone, "anna", "samordnare", since="2027-11-08")

    assert mailed(run(alone, "2027-11-08")) == {"anna": [("main_agreement_ends", "P90D")]}


def test_the_function_that_an_agreement_names_comes_before_the_usual_ones(world: World) -> None:
    holds(world, "frida", "trygghetschef")
    rows = ({"party": str(world.ids[TOWN]), "function": "Trygghetschef", "share": "25"},)
    world.on("2026-03-01").amended("MAIN", coordination=rows, reason="ny funktion")

    assert sorted(mailed(run(world, "2027-02-01"))) == ["bo", "frida"]


def test_whoever_holds_a_joint_post_is_told_once_and_for_each_party_that_gives_to_it(alone: World) -> None:
    holds(alone, "frida", "Trygghetssamordnare")
    shares = tuple(
        {"party": str(alone.ids[one]), "function": "Trygghetssamordnare", "percent": "50", "joint": "yes"}
        for one in (TOWN, POLICE)
    )
    alone.on("2026-03-01").amended("MAIN", coordination=shares, reason="anställd tillsammans")

    assert list(mailed(run(alone, "2027-02-01"))) == ["frida"]
    assert roles_that_nobody_holds(alone) == set()


def test_who_signs_is_told_half_a_year_before(world: World) -> None:
    """The mandates of both parties are those of the function `chef`."""
    holds(world, "sven", "chef")

    found = mailed(run(world, P6M))

    assert sorted(found) == ["anna", "bo", "sven"]
    assert roles_that_nobody_holds(world) == {(POLICE, "signatory")}


def test_a_mail_is_in_the_language_that_its_reader_has_on_the_day_of_sending(world: World) -> None:
    run(world, "2027-02-01")
    with world.writing() as tx:
        changed = change_person(tx, "anna", language="en")

    assert changed.changed == ("language",)
    assert {one.status for one in every_mail(world)} == {"waiting"}  # words are found when it is sent


# ---- functions and mandates end too ----


def test_the_last_day_of_a_function_is_told_to_coordinator_and_manager(alone: World) -> None:
    holds(alone, "anna", "samordnare", until="2026-10-31")
    holds(alone, "direktor", "kommundirektör")

    found = on_each(alone, *weeks("2026-08-31", "2026-11-02"))

    assert found == {
        "2026-09-07": {who: [("function_ends", "P60D")] for who in ("anna", "direktor")},
        "2026-10-19": {who: [("function_ends", "P14D")] for who in ("anna", "direktor")},
    }


@pytest.mark.parametrize(
    ("capacity", "is_notified"),
    [("ordinary", False), ("acting", False), ("deputy", True)],
)
def test_nothing_is_told_of_an_end_after_which_somebody_goes_on(
    alone: World, capacity: str, *, is_notified: bool
) -> None:
    holds(alone, "anna", "samordnare", until="2026-10-31")
    holds(alone, "cilla", "samordnare", since="2026-11-01", capacity=capacity)

    found = on_each(alone, *weeks("2026-08-31", "2026-10-31"))

    assert bool(found) is is_notified


def test_what_waits_for_monday_is_dropped_when_a_follower_is_named_meanwhile(alone: World) -> None:
    holds(alone, "anna", "samordnare", until="2026-10-31")
    run(alone, "2026-09-02")
    assert statuses(alone, "function_ends") == {"P60D": "owed"}
    holds(alone, "cilla", "samordnare", since="2026-11-01")

    assert mailed(run(alone, "2026-09-07")) == {}
    assert statuses(alone, "function_ends") == {"P60D": "acknowledged"}


def test_the_end_of_a_mandate_is_told_to_the_coordinator_of_its_unit_alone(world: World) -> None:
    with world.on("2026-01-02").writing() as tx:
        give_mandate(
            tx,
            unit=TOWN,
            function="kommundirektör",
            machine="pledge",
            from_on=day("2026-01-01"),
            to_on=day("2026-10-31"),
        )

    found = on_each(world, *weeks("2026-08-31", "2026-11-02"))

    assert found == {"2026-09-07": {"anna": [("mandate_ends", "P60D")]}}


def test_after_a_function_has_ended_it_is_told_once_that_nobody_holds_it(alone: World) -> None:
    holds(alone, "anna", "samordnare", until="2026-10-31")
    holds(alone, "direktor", "kommundirektör")
    on_each(alone, "2026-09-07", "2026-10-19")

    told = on_each(alone, *weeks("2026-10-30", "2026-11-20"))

    assert told == {"2026-11-03": {"direktor": [("function_ends", "late")]}}  # Monday would have been in time
    assert proved(alone) == ()


def test_after_a_silence_that_outlasted_a_function_it_is_told_that_it_has_ended(alone: World) -> None:
    holds(alone, "anna", "samordnare", until="2026-10-31")
    holds(alone, "direktor", "kommundirektör")

    assert mailed(run(alone, "2026-12-15")) == {"direktor": [("function_ends", "late")]}


def test_nobody_is_told_of_an_end_after_which_somebody_came_later(alone: World) -> None:
    holds(alone, "anna", "samordnare", until="2026-10-31")
    holds(alone, "direktor", "kommundirektör")
    run(alone, "2026-10-30")
    holds(alone, "cilla", "samordnare", since="2026-11-03")

    assert mailed(run(alone, "2026-11-03")) == {}
    assert statuses(alone, "function_ends")["late"] == "acknowledged"
