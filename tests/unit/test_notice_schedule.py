"""On which day each tier of a deadline falls, and what becomes of what was missed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.dates import Period, parse_period
from lifecycle.notice_schedule import (
    Known,
    Made,
    NoticeRule,
    NoticeRules,
    Quiet,
    Tier,
    day_of,
    first_day,
    late_day,
    mail_day,
    notice_list,
)

SUMMER, CHRISTMAS = Quiet((7, 1), (7, 31)), Quiet((12, 24), (1, 6))
RULES = NoticeRules(quiet=(SUMMER, CHRISTMAS))
LEADS = ("P12M", "P6M", "P90D", "P30D")
DUE = date(2028, 1, 31)
LADDER = {"P30D": date(2027, 12, 23), "E1": date(2028, 1, 20), "E2": date(2028, 2, 3)}
"""What goes higher may be later than the day itself."""
LONG_AGO = date(2024, 2, 1)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


def is_weekday(day: date) -> bool:
    return day.weekday() < 5


def tier(lead: str) -> Tier:
    return Tier(parse_period(lead), ("coordinator",))


def rule(*leads: str, escalates_after: int | None = None) -> NoticeRule:
    return NoticeRule(tuple(map(tier, leads or LEADS)), escalates_after)


def falls(lead: str, due_on: date, rules: NoticeRules = RULES) -> date:
    return day_of(tier(lead), due_on, rules, is_weekday)


def made_of(
    today: date,
    *,
    known: Mapping[str, Known] | None = None,
    since: date = LONG_AGO,
    acknowledged_on: date | None = None,
    of: NoticeRule | None = None,
    ended_on: date | None = None,
) -> tuple[dict[str, str], date | None]:
    """Tier -> what becomes of it today, and when to look again."""
    found = notice_list(
        of or rule(),
        DUE,
        since=since,
        today=today,
        known=known or {},
        acknowledged_on=acknowledged_on,
        rules=RULES,
        is_working_day=is_weekday,
        ended_on=ended_on,
    )
    return {one.tier: one.status for one in found.made}, found.next_on


# ---- the day of a tier ----


@pytest.mark.parametrize(
    ("lead", "due_on", "day"),
    [
        ("P12M", date(2028, 1, 31), date(2027, 1, 31)),
        ("P6M", date(2028, 5, 31), date(2027, 11, 30)),  # November has no 31st
        ("P12M", date(2028, 2, 29), date(2027, 2, 28)),
        ("P3M", date(2028, 5, 31), date(2028, 2, 29)),
        ("P90D", date(2028, 1, 31), date(2027, 11, 2)),
        ("P1D", date(2028, 3, 1), date(2028, 2, 29)),
        ("P0D", date(2028, 3, 1), date(2028, 3, 1)),
    ],
)
def test_a_tier_is_counted_back_from_the_deadline_itself(lead: str, due_on: date, day: date) -> None:
    assert falls(lead, due_on) == day


@pytest.mark.parametrize(
    ("due_on", "day"),
    [
        (date(2026, 7, 31), date(2026, 6, 30)),  # 1 July
        (date(2026, 8, 30), date(2026, 6, 30)),  # 31 July
        (date(2026, 8, 31), date(2026, 8, 1)),  # 1 August, though a Saturday
        (date(2027, 1, 23), date(2026, 12, 23)),  # julafton
        (date(2027, 2, 5), date(2026, 12, 23)),  # trettondagen of the year after
        (date(2027, 2, 6), date(2027, 1, 7)),
        (date(2023, 8, 15), date(2023, 6, 30)),  # the last working day is a Friday
        (date(2024, 8, 15), date(2024, 6, 28)),  # 30 June is a Sunday
    ],
)
def test_what_falls_in_a_quiet_time_comes_on_the_last_working_day_before_it(due_on: date, day: date) -> None:
    assert falls("P30D", due_on) == day


def test_quiet_times_that_touch_are_left_together() -> None:
    rules = NoticeRules(quiet=(SUMMER, Quiet((6, 20), (6, 30))))

    assert falls("P30D", date(2026, 8, 15), rules) == date(2026, 6, 19)


@given(due_on=DAYS, months=st.integers(0, 24), days=st.integers(0, 120))
def test_a_tier_never_falls_in_a_quiet_time_nor_later_than_its_lead(
    due_on: date, months: int, days: int
) -> None:
    one = Tier(Period(months=months, days=days), ())
    day = day_of(one, due_on, RULES, is_weekday)

    assert RULES.began_quiet(day) is None
    assert day <= day_of(one, due_on, NoticeRules(), is_weekday)


@pytest.mark.parametrize(
    ("day", "began"),
    [
        (date(2026, 12, 23), None),
        (date(2026, 12, 24), date(2026, 12, 24)),
        (date(2027, 1, 6), date(2026, 12, 24)),
        (date(2027, 1, 7), None),
        (date(2026, 7, 1), date(2026, 7, 1)),
        (date(2026, 8, 1), None),
    ],
)
def test_a_quiet_time_may_begin_the_year_before(day: date, began: date | None) -> None:
    assert RULES.began_quiet(day) == began


def test_a_deadline_is_first_looked_at_on_the_day_of_its_longest_lead() -> None:
    assert first_day(rule(), DUE, RULES, is_weekday) == date(2027, 1, 31)
    assert first_day(NoticeRule(()), DUE, RULES, is_weekday) is None


# ---- the day of its mail ----


@pytest.mark.parametrize(
    ("made_on", "due_on", "mail_on"),
    [
        (date(2026, 3, 2), date(2026, 12, 1), date(2026, 3, 2)),  # made on a Monday
        (date(2026, 3, 3), date(2026, 12, 1), date(2026, 3, 9)),
        (date(2026, 3, 3), date(2026, 3, 16), date(2026, 3, 9)),  # seven days before it
        (date(2026, 3, 3), date(2026, 3, 15), date(2026, 3, 3)),  # the digest would come within them
        (date(2026, 3, 3), date(2026, 3, 1), date(2026, 3, 3)),  # it has passed
        (date(2026, 6, 30), date(2026, 12, 1), date(2026, 6, 30)),  # Monday is in July
        (date(2026, 12, 22), date(2027, 12, 1), date(2026, 12, 22)),
        (date(2026, 7, 2), date(2026, 12, 1), date(2026, 8, 3)),  # typed in July of a day in winter
        (date(2026, 12, 28), date(2027, 12, 1), date(2027, 1, 11)),
        (date(2026, 7, 2), date(2026, 8, 9), date(2026, 7, 2)),  # after July it would be late
        (date(2026, 7, 2), date(2026, 7, 1), date(2026, 7, 2)),
    ],
)
def test_a_mail_waits_for_the_weekly_one_unless_that_comes_late_or_in_a_quiet_time(
    made_on: date, due_on: date, mail_on: date
) -> None:
    assert mail_day(made_on, due_on, RULES) == mail_on


@given(made_on=DAYS, ahead=st.integers(-30, 400))
def test_a_mail_is_never_early_and_at_most_six_days_later_or_after_the_quiet_time(
    made_on: date, ahead: int
) -> None:
    mail_on = mail_day(made_on, made_on + timedelta(days=ahead), RULES)
    again = next(day for n in range(40) if RULES.began_quiet(day := made_on + timedelta(days=n)) is None)

    assert made_on <= mail_on <= again + timedelta(days=6)
    assert mail_on == made_on or (mail_on.weekday() == 0 and RULES.began_quiet(mail_on) is None)


# ---- after the day ----


@pytest.mark.parametrize(
    ("due_on", "day"),
    [
        (date(2028, 1, 31), date(2028, 2, 1)),
        (date(2028, 2, 4), date(2028, 2, 7)),  # a Friday
        (date(2028, 2, 5), date(2028, 2, 8)),  # by law it may be done on the Monday
        (date(2028, 6, 30), date(2028, 8, 1)),
        (date(2027, 12, 31), date(2028, 1, 7)),
    ],
)
def test_what_has_passed_is_late_on_a_working_day_on_which_it_can_no_longer_be_done_in_time(
    due_on: date, day: date
) -> None:
    assert late_day(due_on, RULES, is_weekday) == day


def test_what_is_still_open_after_its_day_is_told_once_more_whatever_was_told_before_it() -> None:
    of = replace(rule("P30D", escalates_after=10), late=("coordinator",))
    told = {tier: Known("notified", day, day) for tier, day in LADDER.items()}

    assert first_day(replace(of, tiers=()), DUE, RULES, is_weekday) == date(2028, 2, 1)
    assert made_of(date(2028, 1, 31), of=of, known=told) == ({}, date(2028, 2, 1))
    assert made_of(date(2028, 2, 1), of=of, known=told)[0] == {"late": "owed"}
    assert made_of(date(2028, 2, 1), of=of, known=told, acknowledged_on=DUE)[0] == {"late": "owed"}
    assert made_of(date(2028, 2, 1), of=of, known=told, since=date(2028, 2, 2))[0] == {"late": "not_owed"}


def test_once_what_it_belongs_to_has_ended_it_is_told_once_and_goes_no_higher() -> None:
    of = replace(rule("P90D", "P30D", escalates_after=10), late=("coordinator",))
    ended, told = date(2027, 12, 1), {"P90D": Known("notified", date(2027, 11, 2), date(2027, 11, 2))}
    assert made_of(date(2027, 12, 23), of=of, known=told, ended_on=ended)[0] == {"P30D": "owed"}

    told["P30D"] = Known("notified", date(2027, 12, 23), date(2027, 12, 23))
    after, _ = made_of(date(2028, 3, 1), of=of, known=told, ended_on=ended)

    assert after == {"late": "not_owed", "E1": "not_owed", "E2": "not_owed"}


def test_after_a_silence_only_that_the_day_has_passed_is_told() -> None:
    of = replace(rule("P90D", "P30D"), late=("coordinator",))

    assert made_of(date(2028, 3, 1), of=of)[0] == {"P90D": "collapsed", "P30D": "collapsed", "late": "owed"}


# ---- what is told ----


def test_nothing_is_told_before_its_day() -> None:
    assert made_of(date(2027, 1, 30)) == ({}, date(2027, 1, 31))


def test_a_tier_is_owed_on_its_day() -> None:
    assert made_of(date(2027, 1, 31)) == ({"P12M": "owed"}, date(2027, 6, 30))  # 31 July is quiet


def test_of_what_was_missed_the_most_urgent_is_told_and_the_rest_collapses() -> None:
    assert made_of(date(2027, 11, 5)) == (
        {"P12M": "collapsed", "P6M": "collapsed", "P90D": "owed"},
        date(2027, 12, 23),
    )


def test_of_several_on_one_day_the_shortest_lead_is_told() -> None:
    made, _ = made_of(date(2027, 12, 23), of=rule("P35D", "P30D"))

    assert made == {"P35D": "collapsed", "P30D": "owed"}


def test_a_tier_from_before_the_record_came_into_its_state_is_not_owed() -> None:
    made, _ = made_of(date(2027, 11, 5), since=date(2027, 11, 2))

    assert made == {"P12M": "not_owed", "P6M": "not_owed", "P90D": "owed"}


def test_a_tier_on_or_before_the_day_on_which_the_matter_was_taken_up_is_acknowledged() -> None:
    made, _ = made_of(date(2027, 11, 5), acknowledged_on=date(2027, 6, 30))

    assert made == {"P12M": "acknowledged", "P6M": "acknowledged", "P90D": "owed"}


def test_what_was_before_its_time_is_not_owed_even_if_it_was_taken_up() -> None:
    made, _ = made_of(date(2027, 11, 5), since=date(2027, 3, 1), acknowledged_on=date(2027, 11, 5))

    assert made == {"P12M": "not_owed", "P6M": "acknowledged", "P90D": "acknowledged"}


def test_a_tier_of_which_there_is_a_row_is_made_no_second_time() -> None:
    known = {"P12M": Known("notified", date(2027, 1, 31), date(2027, 2, 1))}

    assert made_of(date(2027, 2, 2), known=known) == ({}, date(2027, 6, 30))


@pytest.mark.parametrize("status", ["owed", "notified"])
def test_nothing_less_urgent_is_told_after_something_more_urgent(status: str) -> None:
    known = {"P90D": Known(status, date(2027, 11, 2), date(2027, 11, 2))}
    made, _ = made_of(date(2027, 11, 5), known=known)

    assert made == {"P12M": "collapsed", "P6M": "collapsed"}


# ---- and goes higher ----

URGENT = rule("P30D", escalates_after=10)
MADE = Known("notified", date(2027, 12, 23), date(2027, 12, 23))


@pytest.mark.parametrize(
    ("today", "made", "next_on"),
    [
        (date(2028, 1, 19), {}, date(2028, 1, 20)),
        (date(2028, 1, 20), {"E1": "owed"}, date(2028, 2, 3)),  # ten weekdays since Christmas is over
        (date(2028, 2, 2), {"E1": "owed"}, date(2028, 2, 3)),
        (date(2028, 2, 3), {"E1": "collapsed", "E2": "owed"}, None),
    ],
)
def test_what_nobody_took_up_goes_to_the_deputy_and_then_to_the_manager(
    today: date, made: dict[str, str], next_on: date | None
) -> None:
    assert made_of(today, known={"P30D": MADE}, of=URGENT) == (made, next_on)


def test_it_is_counted_from_the_day_on_which_the_last_tier_was_made() -> None:
    made, next_on = made_of(date(2028, 1, 17), of=URGENT)

    assert (made, next_on) == ({"P30D": "owed"}, date(2028, 1, 31))


def test_whoever_takes_it_up_after_the_last_tier_stops_it() -> None:
    made, _ = made_of(date(2028, 1, 20), known={"P30D": MADE}, of=URGENT, acknowledged_on=date(2027, 12, 23))

    assert made == {"E1": "acknowledged"}


def test_what_was_taken_up_before_the_last_tier_does_not_stop_it() -> None:
    made, _ = made_of(date(2028, 1, 20), known={"P30D": MADE}, of=URGENT, acknowledged_on=date(2027, 12, 22))

    assert made == {"E1": "owed"}


@pytest.mark.parametrize("status", ["not_owed", "acknowledged", "collapsed"])
def test_what_was_never_told_does_not_go_higher(status: str) -> None:
    known = {"P30D": Known(status, MADE.falls_on, MADE.made_on)}

    assert made_of(date(2028, 2, 3), known=known, of=URGENT) == ({}, None)


def test_each_step_up_goes_to_its_own_role() -> None:
    found = notice_list(
        URGENT,
        DUE,
        since=LONG_AGO,
        today=date(2028, 2, 3),
        known={"P30D": MADE},
        acknowledged_on=None,
        rules=RULES,
        is_working_day=is_weekday,
    )

    assert found.made == (
        Made("E1", date(2028, 1, 20), "collapsed", ("deputy",)),
        Made("E2", date(2028, 2, 3), "owed", ("manager",)),
    )


# ---- whenever it is looked ----


@given(
    looks=st.sets(st.integers(0, 420), min_size=1, max_size=12),
    since=st.integers(-30, 400),
    taken_up=st.none() | st.integers(0, 420),
)
def test_however_often_it_is_looked_every_tier_gets_one_row_and_one_at_most_is_told_at_once(
    looks: set[int], since: int, taken_up: int | None
) -> None:
    begin, known = DUE - timedelta(days=400), dict[str, Known]()
    of = rule(escalates_after=10)
    for look in sorted(looks):
        today = begin + timedelta(days=look)
        found = notice_list(
            of,
            DUE,
            since=begin + timedelta(days=since),
            today=today,
            known=known,
            acknowledged_on=None if taken_up is None or taken_up > look else begin + timedelta(days=taken_up),
            rules=RULES,
            is_working_day=is_weekday,
        )
        assert not known.keys() & {one.tier for one in found.made}
        assert sum(one.status == "owed" for one in found.made if one.tier not in ("E1", "E2")) <= 1
        assert all(one.falls_on <= today for one in found.made)
        assert found.next_on is None or found.next_on > today
        known |= {one.tier: Known(one.status, one.falls_on, today) for one in found.made}
    last = begin + timedelta(days=max(looks))
    assert known.keys() - {"E1", "E2"} == {
        one.code for one in of.tiers if day_of(one, DUE, RULES, is_weekday) <= last
    }
