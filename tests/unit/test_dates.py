"""Days, terms and periods: what the law and the calendar say, and what must hold for any day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lifecycle.dates import (
    PartialDate,
    Period,
    add_months,
    add_period,
    add_years,
    before,
    last_day_of_term,
    parse_partial,
    parse_period,
    term_in_whole_years,
    working_day_on_or_after,
    working_day_on_or_before,
    working_days_after,
)
from lifecycle.errors import InvalidDate, InvalidValue

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
UNCLIPPED = DAYS.filter(lambda day: day.day <= 28)
MONTHS = st.integers(-600, 600)
YEARS = st.integers(1, 60)


def is_weekday(day: date) -> bool:
    return day.weekday() < 5


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-12", date(2025, 12, 1), date(2025, 12, 31)),
        ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
        ("1900", date(1900, 1, 1), date(1900, 12, 31)),
        ("2199-12", date(2199, 12, 1), date(2199, 12, 31)),
    ],
)
def test_a_partial_date_is_bounded_by_the_days_that_it_can_mean(
    text: str, earliest: date, latest: date
) -> None:
    assert parse_partial(text) == PartialDate(text, earliest, latest)


def test_only_a_whole_date_is_exact() -> None:
    assert parse_partial("2024-01-15").exact
    assert not parse_partial("2024-01").exact
    assert not parse_partial("2024").exact


def test_a_partial_date_is_given_back_as_it_was_written() -> None:
    assert str(parse_partial("2024-01")) == "2024-01"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24",
        "2024-1",
        "2024-13",
        "2024-00",
        "2024-01-00",
        "2023-02-29",
        "2024-04-31",
        "1899",
        "2200-01-01",
        "9999-12-31",
        "0000",
        "20240115",
        "2024/01/15",
        "2024-01-15T00:00",
        " 2024",
        "2024\n",
        "2024-",
        "-2024",
        "٢٠٢٤",
        "2024-W03",
        "okänt",
    ],
)
def test_what_is_no_day_month_or_year_is_refused_with_the_text_in_the_error(text: str) -> None:
    with pytest.raises(InvalidDate) as refused:
        parse_partial(text)

    assert refused.value.facts == {"text": text}


@given(DAYS)
def test_every_day_is_read_back_exactly_and_lies_within_its_month_and_its_year(day: date) -> None:
    exact = parse_partial(day.isoformat())
    month = parse_partial(day.isoformat()[:7])
    year = parse_partial(day.isoformat()[:4])

    assert (exact.earliest, exact.latest) == (day, day)
    assert year.earliest <= month.earliest <= day <= month.latest <= year.latest


@given(st.text(max_size=12))
def test_any_text_is_either_a_partial_date_or_refused(text: str) -> None:
    try:
        partial = parse_partial(text)
    except InvalidDate:
        return

    assert partial.earliest <= partial.latest


def test_months_are_counted_from_the_first_anchor_and_short_months_clip() -> None:
    anchor = date(2025, 1, 31)

    assert [add_months(anchor, n) for n in range(4)] == [
        date(2025, 1, 31),
        date(2025, 2, 28),
        date(2025, 3, 31),
        date(2025, 4, 30),
    ]


def test_months_are_counted_back_across_a_new_year() -> None:
    assert add_months(date(2025, 3, 31), -4) == date(2024, 11, 30)
    assert add_months(date(2025, 1, 15), -1) == date(2024, 12, 15)


def test_29_february_becomes_28_february_in_a_common_year_and_stays_in_a_leap_year() -> None:
    assert add_years(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert add_years(date(2024, 2, 29), 4) == date(2028, 2, 29)


@given(UNCLIPPED, MONTHS, MONTHS)
def test_m_months_and_then_n_months_are_m_plus_n_months_where_nothing_is_clipped(
    day: date, first: int, then: int
) -> None:
    assert add_months(add_months(day, first), then) == add_months(day, first + then)


@given(DAYS, MONTHS, MONTHS)
def test_more_months_never_give_an_earlier_day(day: date, months: int, others: int) -> None:
    assume(months <= others)

    assert add_months(day, months) <= add_months(day, others)


@given(DAYS, MONTHS)
def test_a_day_keeps_its_number_in_the_month_unless_the_month_is_too_short(day: date, months: int) -> None:
    moved = add_months(day, months)

    assert (moved.year - day.year) * 12 + moved.month - day.month == months
    assert moved.day == day.day or (moved.day < day.day and (moved + timedelta(days=1)).day == 1)


def test_a_term_of_four_years_ends_the_day_before_the_same_date() -> None:
    assert last_day_of_term(date(2023, 8, 1), 4) == date(2027, 7, 31)
    assert last_day_of_term(date(2025, 1, 1), 2) == date(2026, 12, 31)


def test_a_term_from_29_february_ends_on_27_february() -> None:
    assert last_day_of_term(date(2024, 2, 29), 1) == date(2025, 2, 27)


def test_a_term_from_29_february_to_a_leap_year_ends_on_28_february() -> None:
    assert last_day_of_term(date(2024, 2, 29), 4) == date(2028, 2, 28)


@given(DAYS, YEARS)
def test_the_day_after_a_term_is_the_day_n_years_on(day: date, years: int) -> None:
    assert last_day_of_term(day, years) + timedelta(days=1) == add_years(day, years)


@given(UNCLIPPED, YEARS, YEARS)
def test_a_term_renewed_is_as_long_as_one_term_of_both_lengths(day: date, first: int, then: int) -> None:
    renewed_on = last_day_of_term(day, first) + timedelta(days=1)

    assert last_day_of_term(renewed_on, then) == last_day_of_term(day, first + then)


@given(DAYS, YEARS)
def test_a_term_of_whole_years_is_recognised(day: date, years: int) -> None:
    assert term_in_whole_years(day, last_day_of_term(day, years)) == years


@given(DAYS, YEARS, st.sampled_from([-1, 1]))
def test_a_term_that_is_a_day_off_is_not_a_term_of_whole_years(day: date, years: int, off: int) -> None:
    assert term_in_whole_years(day, last_day_of_term(day, years) + timedelta(days=off)) is None


@pytest.mark.parametrize(
    ("starts_on", "ends_on"),
    [
        (date(2025, 1, 1), date(2025, 6, 30)),
        (date(2025, 1, 1), date(2025, 1, 1)),
        (date(2025, 1, 2), date(2025, 1, 1)),
        (date(2025, 1, 1), date(2023, 12, 31)),
        (date(2025, 1, 1), date.max),
    ],
)
def test_a_term_of_anything_else_has_no_number_of_years(starts_on: date, ends_on: date) -> None:
    assert term_in_whole_years(starts_on, ends_on) is None


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("P9M", Period(months=9)),
        ("P30D", Period(days=30)),
        ("P1Y6M", Period(years=1, months=6)),
        ("P4Y", Period(years=4)),
        ("P1Y2M3D", Period(1, 2, 3)),
        ("P0D", Period()),
    ],
)
def test_a_period_is_read_and_written_as_iso_8601(text: str, period: Period) -> None:
    assert parse_period(text) == period
    assert str(period) == text


@pytest.mark.parametrize(
    "text", ["", "P", "9M", "P9", "P-1M", "P1M1Y", "P1W", "PT1H", "P1000D", "p9m", "P 9M", "P9M\n", "P٩M"]
)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue, match="period cannot be"):
        parse_period(text)


@given(st.builds(Period, *[st.integers(0, 999)] * 3))
def test_every_period_is_read_back_as_it_was_written(period: Period) -> None:
    assert parse_period(str(period)) == period


def test_a_period_counts_years_and_months_in_one_step_and_then_days() -> None:
    assert add_period(date(2024, 2, 29), Period(years=1, months=1)) == date(2025, 3, 29)
    assert add_period(date(2025, 1, 31), Period(months=1, days=1)) == date(2025, 3, 1)
    assert add_period(date(2025, 1, 31), Period()) == date(2025, 1, 31)


def test_a_last_day_to_act_by_contract_moves_to_the_working_day_before() -> None:
    assert working_day_on_or_before(date(2025, 3, 2), is_weekday) == date(2025, 2, 28)
    assert working_day_on_or_before(date(2025, 2, 28), is_weekday) == date(2025, 2, 28)


def test_a_duty_by_law_moves_to_the_next_working_day() -> None:
    assert working_day_on_or_after(date(2025, 3, 1), is_weekday) == date(2025, 3, 3)
    assert working_day_on_or_after(date(2025, 3, 3), is_weekday) == date(2025, 3, 3)


@given(DAYS)
def test_a_day_moves_only_as_far_as_it_must(day: date) -> None:
    before = working_day_on_or_before(day, is_weekday)
    after = working_day_on_or_after(day, is_weekday)

    assert before <= day <= after
    assert is_weekday(before)
    assert is_weekday(after)
    assert before == after == day or not is_weekday(day)
    assert (after - before).days in {0, 3}


@pytest.mark.parametrize(
    ("day", "period", "earlier"),
    [
        (date(2028, 5, 31), "P6M", date(2027, 11, 30)),
        (date(2028, 2, 29), "P1Y", date(2027, 2, 28)),
        (date(2028, 3, 31), "P1M1D", date(2028, 2, 28)),  # the month first, then the day
        (date(2028, 3, 1), "P30D", date(2028, 1, 31)),
        (date(2028, 3, 1), "P0D", date(2028, 3, 1)),
    ],
)
def test_a_period_is_counted_back_in_months_first_and_then_in_days(
    day: date, period: str, earlier: date
) -> None:
    assert before(day, parse_period(period)) == earlier


@given(day=UNCLIPPED, months=st.integers(0, 120))
def test_months_back_are_undone_by_months_forward_where_no_month_is_too_short(day: date, months: int) -> None:
    assert add_period(before(day, Period(months=months)), Period(months=months)) == day


@pytest.mark.parametrize(
    ("day", "number", "wanted"),
    [
        (date(2026, 3, 2), 0, date(2026, 3, 2)),
        (date(2026, 3, 2), 1, date(2026, 3, 3)),
        (date(2026, 3, 2), 10, date(2026, 3, 16)),
        (date(2026, 3, 6), 1, date(2026, 3, 9)),  # a Friday
        (date(2026, 3, 7), 1, date(2026, 3, 9)),  # a Saturday
    ],
)
def test_working_days_are_counted_from_the_day_after(day: date, number: int, wanted: date) -> None:
    assert working_days_after(day, number, is_weekday) == wanted


@given(day=DAYS, number=st.integers(1, 60))
def test_between_a_day_and_so_many_working_days_after_it_lie_so_many(day: date, number: int) -> None:
    found = working_days_after(day, number, is_weekday)

    between = [day + timedelta(days=count) for count in range(1, (found - day).days + 1)]
    assert sum(map(is_weekday, between)) == number
    assert is_weekday(found)
