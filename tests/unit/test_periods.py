"""Reporting periods: what the calendar calls them, and that no day of it is lost or counted twice."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.errors import InvalidValue
from lifecycle.periods import CADENCES, ReportingPeriod, parse_reporting_period, periods_between, step

DAY = timedelta(days=1)
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
EVERY_CADENCE = st.sampled_from(CADENCES)
LENGTHS = st.integers(0, 9 * 366)


def codes(cadence: str, first: date, last: date) -> list[str]:
    return [period.code for period in periods_between(cadence, first, last)]


def test_the_cadences_are_those_of_the_design_the_most_frequent_first() -> None:
    assert CADENCES == (
        "weekly",
        "every_second_week",
        "monthly",
        "every_second_month",
        "quarterly",
        "per_tertial",
        "half_yearly",
        "yearly",
        "every_second_year",
        "every_third_year",
        "every_fourth_year",
    )


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [
        ("2028", date(2028, 1, 1), date(2028, 12, 31)),
        ("2028-H1", date(2028, 1, 1), date(2028, 6, 30)),
        ("2028-H2", date(2028, 7, 1), date(2028, 12, 31)),
        ("2028-T1", date(2028, 1, 1), date(2028, 4, 30)),
        ("2028-T2", date(2028, 5, 1), date(2028, 8, 31)),
        ("2028-T3", date(2028, 9, 1), date(2028, 12, 31)),
        ("2028-Q1", date(2028, 1, 1), date(2028, 3, 31)),
        ("2028-Q2", date(2028, 4, 1), date(2028, 6, 30)),
        ("2028-Q3", date(2028, 7, 1), date(2028, 9, 30)),
        ("2028-Q4", date(2028, 10, 1), date(2028, 12, 31)),
        ("2028-02", date(2028, 2, 1), date(2028, 2, 29)),
        ("2027-02", date(2027, 2, 1), date(2027, 2, 28)),
        ("2100-02", date(2100, 2, 1), date(2100, 2, 28)),
        ("2028-12", date(2028, 12, 1), date(2028, 12, 31)),
        ("2028-01--02", date(2028, 1, 1), date(2028, 2, 29)),
        ("2028-11--12", date(2028, 11, 1), date(2028, 12, 31)),
        ("2028-W07", date(2028, 2, 14), date(2028, 2, 20)),
        ("2028-W01", date(2028, 1, 3), date(2028, 1, 9)),
        ("2025-W01", date(2024, 12, 30), date(2025, 1, 5)),
        ("2020-W53", date(2020, 12, 28), date(2021, 1, 3)),
        ("2026-W53", date(2026, 12, 28), date(2027, 1, 3)),
        ("2028-W07--W08", date(2028, 2, 14), date(2028, 2, 27)),
        ("2028-W52--2029-W01", date(2028, 12, 25), date(2029, 1, 7)),
        ("2026-W52--W53", date(2026, 12, 21), date(2027, 1, 3)),
        ("2026-W53--2027-W01", date(2026, 12, 28), date(2027, 1, 10)),
        ("2028--2029", date(2028, 1, 1), date(2029, 12, 31)),
        ("2028--2030", date(2028, 1, 1), date(2030, 12, 31)),
        ("1900-W01", date(1900, 1, 1), date(1900, 1, 7)),
        ("2199", date(2199, 1, 1), date(2199, 12, 31)),
    ],
)
def test_a_code_names_its_days_in_capitals_or_not(code: str, first: date, last: date) -> None:
    assert parse_reporting_period(code) == ReportingPeriod(code, first, last)
    assert parse_reporting_period(code.lower()) == ReportingPeriod(code, first, last)


def test_two_weeks_of_one_year_are_named_once_however_they_are_written() -> None:
    assert parse_reporting_period("2028-W07--2028-w08").code == "2028-W07--W08"


def test_a_period_is_shown_as_its_code() -> None:
    assert str(parse_reporting_period("2028-t1")) == "2028-T1"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "28",
        "1899",
        "2200",
        "2028-",
        "2028-0",
        "2028-00",
        "2028-13",
        "2028-5",
        "2028-05-01",
        "2028-H0",
        "2028-H3",
        "2028-T4",
        "2028-Q5",
        "2028-Q",
        "2028Q1",
        "2028-W00",
        "2028-W7",
        "2028-W53",
        "2026-W54",
        "2028-W07--W09",
        "2028-W08--W07",
        "2028-W07--W07",
        "2028-W52--W01",
        "2028-W52--2030-W01",
        "2026-W52--2027-W01",
        "2028-W52--W53",
        "2028--2028",
        "2030--2028",
        "2028--2200",
        "2028-2030",
        "2028-W07-W08",
        " 2028",
        "2028\n",
        "٢٠٢٨",
        "P1Y",
        "våren 2028",
    ],
)
def test_what_is_no_period_of_the_calendar_is_refused_as_it_was_written(text: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        parse_reporting_period(text)

    assert refused.value.facts == {"field": "period", "value": text, "expected": "reporting_period"}


@given(st.text(alphabet="0123456789-HTQWhtqw ", max_size=20) | st.text(max_size=20))
def test_any_text_is_either_a_period_or_refused(text: str) -> None:
    try:
        period = parse_reporting_period(text)
    except InvalidValue:
        return

    assert period.first <= period.last
    assert parse_reporting_period(period.code) == period


@pytest.mark.parametrize(
    ("cadence", "first", "last", "expected"),
    [
        ("weekly", date(2026, 12, 21), date(2027, 1, 10), ["2026-W52", "2026-W53", "2027-W01"]),
        ("weekly", date(2028, 12, 30), date(2029, 1, 8), ["2028-W52", "2029-W01"]),
        ("every_second_week", date(2028, 12, 12), date(2029, 1, 7), ["2028-W50--W51", "2028-W52--2029-W01"]),
        (
            "every_second_week",
            date(2026, 12, 16),
            date(2027, 1, 24),
            ["2026-W51--W52", "2026-W53--2027-W01", "2027-W02--W03"],
        ),
        ("every_second_week", date(2026, 12, 24), date(2027, 1, 16), ["2026-W52--W53"]),
        ("monthly", date(2028, 1, 31), date(2028, 4, 30), ["2028-01", "2028-02", "2028-03", "2028-04"]),
        ("monthly", date(2027, 12, 1), date(2028, 2, 28), ["2027-12", "2028-01"]),
        ("quarterly", date(2027, 11, 15), date(2028, 6, 30), ["2027-Q4", "2028-Q1", "2028-Q2"]),
        ("per_tertial", date(2028, 3, 1), date(2029, 4, 29), ["2028-T1", "2028-T2", "2028-T3"]),
        ("half_yearly", date(2028, 7, 1), date(2029, 12, 31), ["2028-H2", "2029-H1", "2029-H2"]),
        ("yearly", date(2026, 7, 1), date(2030, 6, 30), ["2026", "2027", "2028", "2029"]),
        ("every_second_year", date(2026, 7, 1), date(2029, 12, 31), ["2026--2027", "2028--2029"]),
        ("every_third_year", date(2028, 5, 1), date(2033, 12, 30), ["2028--2030"]),
        ("every_fourth_year", date(2028, 1, 1), date(2035, 12, 31), ["2028--2031", "2032--2035"]),
    ],
)
def test_the_periods_of_a_term_are_those_that_end_in_it(
    cadence: str, first: date, last: date, expected: list[str]
) -> None:
    assert codes(cadence, first, last) == expected


def test_a_period_that_begins_before_the_term_keeps_its_own_first_day() -> None:
    (tertial,) = periods_between("per_tertial", date(2028, 3, 1), date(2028, 4, 30))

    assert tertial == ReportingPeriod("2028-T1", date(2028, 1, 1), date(2028, 4, 30))


def test_a_year_with_53_weeks_has_53_of_them_and_the_next_begins_with_its_first() -> None:
    weeks = codes("weekly", date(2026, 1, 1), date(2027, 1, 10))

    assert len(weeks) == 54
    assert weeks[-2:] == ["2026-W53", "2027-W01"]


def test_a_dash_of_a_word_processor_is_the_hyphen_of_a_period() -> None:
    assert parse_reporting_period("2028\N{EN DASH}T1").code == "2028-T1"
    assert parse_reporting_period("2028\N{NON-BREAKING HYPHEN}05", date(2027, 1, 1)).code == "2028-05"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        *((f"{one} 2027", "2027") for one in ("år", "året", "helåret", "hela året", "kalenderåret", "Year")),
        *((f"2027{one}2029", "2027--2029") for one in ("-", "\N{EN DASH}", " till ", "--")),
        *((f"mars{one}april", "2028-03--04") for one in ("-", "\N{EN DASH}", " och ", " till ", " - ")),
        ("januari-februari 2027", "2027-01--02"),
        *((one, None) for one in ("mars-maj", "april-mars", "december-januari", "mars-vår", "2028-03--05")),
        ("första halvåret 2027", "2027-H1"),
        ("tredje tertialet", "2028-T3"),
        ("2:a kvartalet 2027", "2027-Q2"),
        *((one, None) for one in ("hösten 2027", "fjärde tertialet 2027", "2029-2027", "år 2300", "år")),
    ],
)
def test_a_period_is_read_as_people_write_it_and_what_has_no_fixed_days_is_none(
    written: str, code: str | None
) -> None:
    if code is None:
        with pytest.raises(InvalidValue):
            parse_reporting_period(written, date(2028, 5, 1))
    else:
        assert parse_reporting_period(written, date(2028, 5, 1)).code == code


@pytest.mark.parametrize("cadence", CADENCES)
def test_a_term_that_ends_before_it_begins_has_no_periods(cadence: str) -> None:
    assert periods_between(cadence, date(2028, 5, 20), date(2028, 5, 10)) == []


def test_a_term_without_an_end_has_periods_up_to_the_last_year_that_can_be_written() -> None:
    assert codes("yearly", date(2197, 6, 1), date.max) == ["2197", "2198", "2199"]


@given(EVERY_CADENCE, DAYS, LENGTHS)
def test_the_periods_of_a_cadence_tile_the_calendar(cadence: str, first: date, length: int) -> None:
    last = first + length * DAY

    periods = periods_between(cadence, first, last)

    assert all(following.first == period.last + DAY for period, following in pairwise(periods))
    assert all(first <= period.last <= last for period in periods)
    assert not periods or periods[0].first <= first


@given(EVERY_CADENCE, DAYS)
def test_no_period_that_ends_in_a_term_is_left_out(cadence: str, first: date) -> None:
    far = periods_between(cadence, first, first + 9 * 366 * DAY)

    assert far[0].first <= first <= far[0].last
    assert periods_between(cadence, first, far[1].last) == far[:2]
    assert periods_between(cadence, first, far[1].last - DAY) == far[:1]


@given(EVERY_CADENCE, DAYS, LENGTHS)
def test_every_period_is_read_back_from_its_code(cadence: str, first: date, length: int) -> None:
    for period in periods_between(cadence, first, first + length * DAY):
        assert parse_reporting_period(period.code) == period
        assert parse_reporting_period(period.code.lower()) == period


@pytest.mark.parametrize(
    ("cadence", "day", "later"),
    [
        ("weekly", date(2028, 2, 24), date(2028, 3, 2)),
        ("every_second_week", date(2026, 12, 22), date(2027, 1, 5)),
        ("monthly", date(2028, 1, 31), date(2028, 2, 29)),
        ("monthly", date(2027, 12, 15), date(2028, 1, 15)),
        ("every_second_month", date(2027, 12, 31), date(2028, 2, 29)),
        ("quarterly", date(2027, 11, 30), date(2028, 2, 29)),
        ("per_tertial", date(2028, 10, 31), date(2029, 2, 28)),
        ("half_yearly", date(2028, 8, 31), date(2029, 2, 28)),
        ("yearly", date(2028, 2, 29), date(2029, 2, 28)),
        ("every_second_year", date(2028, 2, 29), date(2030, 2, 28)),
        ("every_third_year", date(2028, 5, 1), date(2031, 5, 1)),
        ("every_fourth_year", date(2028, 2, 29), date(2032, 2, 29)),
    ],
)
def test_a_day_one_cadence_later(cadence: str, day: date, later: date) -> None:
    assert step(cadence, day) == later


@given(EVERY_CADENCE, DAYS)
def test_a_step_is_always_forward(cadence: str, day: date) -> None:
    assert step(cadence, day) > day


def test_a_cadence_that_there_is_not_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        step("fortnightly", date(2028, 1, 1))
    with pytest.raises(KeyError):
        periods_between("fortnightly", date(2028, 1, 1), date(2028, 12, 31))


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("T1", "2027-T1"),
        ("t3", "2027-T3"),
        ("Q2", "2027-Q2"),
        ("H1", "2027-H1"),
        ("tertial 1", "2027-T1"),
        ("T1 2028", "2028-T1"),
        ("T1 -2028", None),
        ("2028 T1", "2028-T1"),
        ("2028Q1", "2028-Q1"),
        ("kvartal 4 2026", "2026-Q4"),
        ("mars", "2027-03"),
        ("Mars 2028", "2028-03"),
        ("vecka 7", "2027-W07"),
        ("2028-T1", "2028-T1"),
        ("T4", None),
        ("2028 T1 2028", None),
        ("våren 2028", None),
        ("ma", None),
    ],
)
def test_a_period_as_people_write_it_is_this_year_s_unless_it_says_which(
    written: str, code: str | None
) -> None:
    try:
        assert parse_reporting_period(written, date(2027, 5, 20)).code == code
    except InvalidValue:
        assert code is None
