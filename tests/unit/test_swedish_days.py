"""Swedish working days, checked against years that people have in their calendars."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.dates import working_day_on_or_after, working_day_on_or_before
from workflows.configuration.swedish_days import calendar, computed, is_working_day, working_days_by


@pytest.mark.parametrize(
    "day",
    [
        pytest.param(date(2026, 1, 1), id="nyårsdagen"),
        pytest.param(date(2026, 1, 6), id="trettondagen"),
        pytest.param(date(2026, 4, 3), id="långfredagen"),
        pytest.param(date(2026, 4, 6), id="annandag påsk"),
        pytest.param(date(2026, 5, 1), id="första maj"),
        pytest.param(date(2026, 5, 14), id="Kristi himmelsfärdsdag"),
        pytest.param(date(2025, 6, 6), id="nationaldagen"),
        pytest.param(date(2026, 6, 19), id="midsommarafton"),
        pytest.param(date(2026, 12, 24), id="julafton"),
        pytest.param(date(2026, 12, 25), id="juldagen"),
        pytest.param(date(2026, 12, 31), id="nyårsafton"),
        pytest.param(date(2026, 6, 13), id="lördag"),
        pytest.param(date(2026, 6, 14), id="söndag"),
    ],
)
def test_a_holiday_an_eve_and_a_weekend_are_no_working_days(day: date) -> None:
    assert not is_working_day(day)


@pytest.mark.parametrize(
    "day",
    [
        pytest.param(date(2026, 1, 5), id="trettondagsafton"),
        pytest.param(date(2026, 4, 2), id="skärtorsdagen"),
        pytest.param(date(2026, 4, 30), id="valborgsmässoafton"),
        pytest.param(date(2026, 5, 15), id="klämdagen efter Kristi himmelsfärd"),
        pytest.param(date(2003, 6, 6), id="6 juni innan den var helgdag"),
    ],
)
def test_a_short_day_and_a_bridge_day_are_working_days(day: date) -> None:
    assert is_working_day(day)


def test_the_list_of_holidays_is_what_the_library_says() -> None:
    """If not: `python -m workflows.configuration.swedish_days`, and a line in CHANGELOG."""
    assert calendar() == computed()


@pytest.mark.parametrize("year", [1960, 2100])
def test_beyond_the_list_the_library_is_asked(year: int) -> None:
    assert not is_working_day(date(year, 12, 24))
    assert is_working_day(date(year, 12, 23 if year == 2100 else 22))


def test_whit_monday_was_a_holiday_until_2004() -> None:
    assert not is_working_day(date(2004, 5, 31))
    assert is_working_day(date(2005, 5, 16))


def test_a_contract_that_ends_on_new_years_eve_is_acted_on_by_the_30th() -> None:
    assert working_day_on_or_before(date(2026, 12, 31), is_working_day) == date(2026, 12, 30)


def test_a_duty_by_law_on_christmas_eve_waits_for_the_day_after_christmas() -> None:
    assert working_day_on_or_after(date(2026, 12, 24), is_working_day) == date(2026, 12, 28)


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_there_are_never_more_than_five_days_between_two_working_days(day: date) -> None:
    before = working_day_on_or_before(day, is_working_day)
    after = working_day_on_or_after(day, is_working_day)

    assert (after - before).days <= 6


def test_the_calendar_is_the_same_each_time_it_is_listed() -> None:
    calendar.cache_clear()
    first = calendar()
    calendar.cache_clear()

    assert calendar() == first
    assert "2026-06-19" in first.split()


@given(st.dates(date(1980, 1, 1), date(2110, 12, 31)))
def test_the_listed_calendar_gives_the_same_working_days(day: date) -> None:
    assert working_days_by(calendar())(day) == is_working_day(day)
