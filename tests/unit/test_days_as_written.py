"""Days as people write them: one meaning is understood, several are asked back, none is refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.as_written import day_as_written, days_from_today, period_as_written
from lifecycle.errors import InvalidDate, InvalidValue

TODAY = date(2026, 12, 10)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("2026", "2026"),
        ("2026-12", "2026-12"),
        ("20270101", "2027-01-01"),
        ("2026-12-11 00:00:00", "2026-12-11"),
        ("2026-12-11T00:00:00Z", "2026-12-11"),
        ("2026/12/9", "2026-12-09"),
        ("2026\N{EN DASH}12\N{EN DASH}09", "2026-12-09"),
        ("2026\N{NON-BREAKING HYPHEN}12\N{NON-BREAKING HYPHEN}09", "2026-12-09"),
        ("2026\N{MINUS SIGN}12", "2026-12"),
        ("2026.12.09", "2026-12-09"),
        ("9 december 2026", "2026-12-09"),
        ("9  Dec.  2026", "2026-12-09"),
        ("den 9 december 2026", "2026-12-09"),
        ("9:e maj 2026", "2026-05-09"),
        ("9th May 2026", "2026-05-09"),
        ("December 9, 2026", "2026-12-09"),
        ("9 juni 2026", "2026-06-09"),
        ("9 juli 2026", "2026-07-09"),
        ("december 2026", "2026-12"),
        ("mars 2026", "2026-03"),
        ("31/12 2026", "2026-12-31"),
        ("31.12.2026", "2026-12-31"),
        ("12/31/2026", "2026-12-31"),
        ("9/9 2026", "2026-09-09"),
        (" idag ", "2026-12-10"),
        ("Igår", "2026-12-09"),
        ("i morgon", "2026-12-11"),
        ("yesterday", "2026-12-09"),
        ("fredag 27 november 2026", "2026-11-27"),
        ("Fredagen den 27 november 2026", "2026-11-27"),
        ("fre. 27/11 2026", "2026-11-27"),
        ("Friday, November 27, 2026", "2026-11-27"),
        ("mån 2026-11-30", "2026-11-30"),
        ("lördag den 5:e december 2026", "2026-12-05"),
    ],
)
def test_what_has_one_meaning_is_kept_as_a_day_month_or_year(text: str, kept: str) -> None:
    assert day_as_written(text, TODAY).written == kept


@pytest.mark.parametrize("text", ["torsdag 27 november 2026", "mån 27/11 2026", "Sunday, November 27, 2026"])
def test_a_day_that_is_another_weekday_than_is_said_is_asked_back(text: str) -> None:
    with pytest.raises(InvalidDate) as asked:
        day_as_written(text, TODAY)
    assert (asked.value.may_be, asked.value.facts["weekday"]) == (("2026-11-27",), True)


def test_a_day_with_its_weekday_and_without_its_year_is_asked_for_the_year() -> None:
    with pytest.raises(InvalidDate) as asked:
        day_as_written("fredag 27 november", TODAY)
    assert asked.value.without_year == "11-27"


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("9/12 2026", ("2026-12-09", "2026-09-12")),
        ("9.12.2026", ("2026-12-09", "2026-09-12")),
        ("261209", ("2026-12-09",)),
        ("26-12-09", ("2026-12-09", "2009-12-26")),
        ("9/12 26", ("2026-12-09", "2026-09-12")),
    ],
)
def test_what_may_be_several_days_is_asked_back_with_each(text: str, nearest: tuple[str, ...]) -> None:
    with pytest.raises(InvalidDate) as refused:
        day_as_written(text, TODAY)

    assert refused.value.facts == {"text": text, "nearest": nearest}


@pytest.mark.parametrize(
    "text",
    [
        *("", "snart", "9 ma 2026", "9 hej 2026", "december", "30 februari 2026", "20260230", "2026-13"),
        *("0026-12-09", "18991231", "2200-01-01", "2026-12-11 kl 9", "32/12 2026", "tills vidare"),
        *("٢٠٢٦-١٢-٠٩", "2026-12-11 00:00:00 och"),
    ],
)
def test_what_is_no_day_is_refused_as_it_was_written(text: str) -> None:
    with pytest.raises(InvalidDate) as refused:
        day_as_written(text, TODAY)

    assert refused.value.facts == {"text": text}


def test_without_a_today_idag_is_no_day() -> None:
    with pytest.raises(InvalidDate):
        day_as_written("idag")

    assert days_from_today("I  DAG") == 0
    assert days_from_today("2026-12-10") is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("9 månader", "P9M"),
        ("nio månader", "P9M"),
        ("18 mån.", "P18M"),
        ("1 år", "P1Y"),
        ("Ett  år", "P1Y"),
        ("30 Dagar", "P30D"),
        ("1 month", "P1M"),
        ("P1Y6M", "P1Y6M"),
    ],
)
def test_a_length_of_time_is_read_as_people_write_it(text: str, kept: str) -> None:
    assert str(period_as_written(text)) == kept


@pytest.mark.parametrize(
    "text", ["", "9", "några månader", "nio", "9 veckor", "9 M", "P9X", "-1 år", "2,5 år"]
)
def test_what_is_no_length_of_time_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue):
        period_as_written(text)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_that_is_kept_is_read_again_as_it_was(day: date) -> None:
    assert day_as_written(day.isoformat()).written == day.isoformat()
    assert day_as_written(day.strftime("%Y%m%d")).written == day.isoformat()


@given(st.text(max_size=20))
def test_whatever_is_written_is_a_day_or_is_refused(text: str) -> None:
    try:
        found = day_as_written(text, TODAY)
    except InvalidDate:
        return
    assert found.earliest <= found.latest
