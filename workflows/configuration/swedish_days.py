"""Swedish working days: the one door to `holidays`.

The library knows the days; which they are from 1990 to 2099 is written out in `config/holidays.txt`, because
asking it costs a tenth of a second. `python -m workflows.configuration.swedish_days` writes that file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

# `de_facto` is midsommarafton, julafton and nyårsafton: a non-working day as a Sunday is (Lag 1930:173 2 §).
_CATEGORIES: Final = ("public", "de_facto")
_SATURDAY: Final = 5
_LISTED_YEARS: Final = range(1990, 2100)
_LIST: Final = Path(__file__).parents[2] / "config" / "holidays.txt"


def is_working_day(day: date) -> bool:
    """Tell whether people are at work: no Saturday, no Sunday, no public holiday, none of the three eves."""
    return day.weekday() < _SATURDAY and day not in _off(day.year)


@cache
def calendar() -> str:
    """List the holidays of 1990 to 2099, a day a line: a release of Handslag that moves a day changes it."""
    return _LIST.read_text("utf-8").rstrip("\n")


def computed() -> str:
    """List the holidays of the same years as the library knows them; they are the same."""
    return "\n".join(sorted(day.isoformat() for day in _holidays(_LISTED_YEARS)))


@cache
def working_days_by(listed: str) -> Callable[[date], bool]:
    """Give the working days of a calendar as it was listed; beyond its years, those of today's.

    Raises:
        ValueError: it is no list of days.
    """
    off = _days(listed)

    def was_working_day(day: date) -> bool:
        if day.year not in _LISTED_YEARS:
            return is_working_day(day)
        return day.weekday() < _SATURDAY and day not in off

    return was_working_day


@cache
def _days(listed: str) -> frozenset[date]:
    return frozenset(map(date.fromisoformat, listed.split()))


@cache
def _off(year: int) -> frozenset[date]:
    return _days(calendar()) if year in _LISTED_YEARS else _holidays((year,))


def _holidays(years: Iterable[int]) -> frozenset[date]:
    from holidays import country_holidays  # noqa: PLC0415 -- every country's, for days that are listed mostly

    # A plain set and `expand=False`, because a calendar of the library fills itself while it is asked.
    return frozenset(country_holidays("SE", years=years, expand=False, categories=_CATEGORIES))


if __name__ == "__main__":
    _LIST.write_text(computed() + "\n", "utf-8")
