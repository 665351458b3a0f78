"""Days, terms and periods of agreements: arithmetic on arguments, no clock and no calendar of its own."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from lifecycle.errors import InvalidDate, InvalidValue
from lifecycle.patterns import pattern
from lifecycle.values import dataclass

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2199
"""Years outside these are typing errors in a register of agreements."""

_DAY: Final = timedelta(days=1)
_PARTIAL: Final = pattern(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_PERIOD: Final = pattern(r"P(?=[0-9])(?:([0-9]{1,3})Y)?(?:([0-9]{1,3})M)?(?:([0-9]{1,3})D)?")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, or only its month or year, as somebody wrote it (EDTF, level 0)."""

    written: str
    earliest: date
    """First day that it can mean: what a start is taken to be."""
    latest: date
    """Last day that it can mean: what an end is taken to be."""

    @property
    def exact(self) -> bool:
        """Tell whether it names one day."""
        return self.earliest == self.latest

    def by(self, day: date) -> PartialDate:
        """Give it as it is known on a day to have been: what has happened did so on or before that day.

        Said on another day it may mean another last day; what is kept is what it meant when it was said.
        """
        return self if day >= self.latest or day < self.earliest else replace(self, latest=day)

    def __str__(self) -> str:
        """Give it back as it was written."""
        return self.written


def parse_partial(text: str) -> PartialDate:
    """Read `2024`, `2024-01` or `2024-01-15`, of the years 1900 to 2199.

    Raises:
        InvalidDate: it is written otherwise, or the calendar has no such day.
    """
    match = _PARTIAL.fullmatch(text)
    if match is None or not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
        raise InvalidDate(text)
    year, month, day = match.groups()
    try:
        earliest = date(int(year), int(month or 1), int(day or 1))
    except ValueError as error:
        raise InvalidDate(text) from error
    if day:
        return PartialDate(text, earliest, earliest)
    return PartialDate(text, earliest, add_months(earliest, 1 if month else 12) - _DAY)


_IN_EVERY_MONTH: Final = 28


def add_months(day: date, months: int) -> date:
    """Count whole months from the day, forward or back; a month that is too short gives its last day.

    Count from the first anchor each time, never from the last result: what was clipped stays lost.
    """
    whole = day.year * 12 + day.month - 1 + months
    year, month = whole // 12, whole % 12 + 1
    last = day.day if day.day <= _IN_EVERY_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def add_years(day: date, years: int) -> date:
    """Count whole years from the day; 29 February becomes 28 February (Lag 1930:173 1 §)."""
    return add_months(day, 12 * years)


def last_day_of_term(starts_on: date, years: int) -> date:
    """Find the last valid day of a term: the day before the same date n years on (Lag 1930:173 1 §)."""
    return add_years(starts_on, years) - _DAY


def term_in_whole_years(starts_on: date, ends_on: date) -> int | None:
    """Count the years of a term whose two days fit a whole number of them; None for every other term."""
    if ends_on == date.max:  # "for ever" in some registers: it has no day after it
        return None
    goes_on = ends_on + _DAY
    years = goes_on.year - starts_on.year
    return years if years >= 1 and add_years(starts_on, years) == goes_on else None


def length_in_years(starts_on: date | None, ends_on: date | None) -> float | None:
    """Measure a term: whole years by the calendar, the rest as a part of the year that it lies in.

    Four years from 1 February end on 31 January and are 4.0.
    """
    if starts_on is None or ends_on is None or ends_on < starts_on:
        return None
    after = ends_on + _DAY
    whole = after.year - starts_on.year
    if add_years(starts_on, whole) > after:
        whole -= 1
    begun, next_one = add_years(starts_on, whole), add_years(starts_on, whole + 1)
    return round(whole + (after - begun) / (next_one - begun), 1)


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time as the calendar counts it: a lead time, or how soon something is owed."""

    years: int = 0
    months: int = 0
    days: int = 0

    def __str__(self) -> str:
        """Write it as ISO 8601 does, without what is nought."""
        parts = ((self.years, "Y"), (self.months, "M"), (self.days, "D"))
        return "P" + ("".join(f"{number}{unit}" for number, unit in parts if number) or "0D")


def parse_period(text: str) -> Period:
    """Read a length as ISO 8601 writes it, up to 999 of each unit: `P9M`, `P30D`, `P1Y6M`.

    Raises:
        InvalidValue: it is written otherwise.
    """
    match = _PERIOD.fullmatch(text)
    if match is None:
        raise InvalidValue("period", text, expected="period")
    return Period(*(int(group or 0) for group in match.groups()))


def add_period(day: date, period: Period) -> date:
    """Count a period from the day: years and months in one step, then the days."""
    return add_months(day, 12 * period.years + period.months) + timedelta(days=period.days)


def before(day: date, period: Period) -> date:
    """Count a period back from the day: years and months in one step, then the days."""
    return add_months(day, -(12 * period.years + period.months)) - timedelta(days=period.days)


def last_day_so_long(starts_on: date, period: Period) -> date:
    """Find the last valid day of what begins on a day and lasts so long (Lag 1930:173 1 §)."""
    return add_period(starts_on, period) - _DAY


def working_days_after(day: date, number: int, is_working: Callable[[date], bool]) -> date:
    """Find the working day that comes so many working days after the day, which itself does not count."""
    while number > 0:
        day += _DAY
        number -= is_working(day)
    return day


def working_day_on_or_before(day: date, is_working: Callable[[date], bool]) -> date:
    """Find the last day to act by contract: never later than the day itself."""
    while not is_working(day):
        day -= _DAY
    return day


def working_day_on_or_after(day: date, is_working: Callable[[date], bool]) -> date:
    """Find the day after which a duty by law is overdue (Lag 1930:173 2 §)."""
    while not is_working(day):
        day += _DAY
    return day
