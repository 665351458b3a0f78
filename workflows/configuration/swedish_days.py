"""Swedish working days: the one door to `holidays`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from typing import Final

from holidays import country_holidays

# `de_facto` is midsommarafton, julafton and nyårsafton: a non-working day as a Sunday is (Lag 1930:173 2 §).
_CATEGORIES: Final = ("public", "de_facto")
_SATURDAY: Final = 5
_LISTED_YEARS: Final = range(1990, 2100)


def is_working_day(day: date) -> bool:
    """Tell whether people are at work: no Saturday, no Sunday, no public holiday, none of the three eves."""
    return day.weekday() < _SATURDAY and day not in _non_working(day.year)


@cache
def calendar() -> str:
    """List the holidays of 1990 to 2099, a day a line: a release of the data that moves a day changes it."""
    return "\n".join(sorted(day.isoformat() for day in _holidays(_LISTED_YEARS)))


@cache
def working_days_by(listed: str) -> Callable[[date], bool]:
    """Give the working days of a calendar as it was listed; beyond its years, those of today's.

    Raises:
        ValueError: it is no list of days.
    """
    off = frozenset(map(date.fromisoformat, listed.split()))

    def was_working_day(day: date) -> bool:
        if day.year not in _LISTED_YEARS:
            return is_working_day(day)
        return day.weekday() < _SATURDAY and day not in off

    return was_working_day


@cache
def _non_working(year: int) -> frozenset[date]:
    return _holidays((year,))


def _holidays(years: Iterable[int]) -> frozenset[date]:
    # A plain set and `expand=False`, because a calendar of the library fills itself while it is asked.
    return frozenset(country_holidays("SE", years=years, expand=False, categories=_CATEGORIES))
