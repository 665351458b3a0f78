"""Reporting periods and how often: which weeks, months, tertials or years a follow-up is for.

A period is of the calendar, never of an agreement: one that begins before a term keeps its own first day.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from lifecycle.as_written import month_named
from lifecycle.dates import FIRST_YEAR, LAST_YEAR, add_months
from lifecycle.errors import InvalidValue
from lifecycle.legible import plain_marks
from lifecycle.patterns import pattern
from lifecycle.values import dataclass

_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(weeks=1)
_YEAR: Final = 12
_TWO: Final = 2

_WEEKS: Final[Mapping[str, int]] = {"weekly": 1, "every_second_week": 2}
_MONTHS: Final[Mapping[str, int]] = {
    "monthly": 1,
    "every_second_month": 2,
    "quarterly": 3,
    "per_tertial": 4,
    "half_yearly": 6,
    "yearly": _YEAR,
    "every_second_year": 2 * _YEAR,
    "every_third_year": 3 * _YEAR,
    "every_fourth_year": 4 * _YEAR,
}
CADENCES: Final = (*_WEEKS, *_MONTHS)
"""Every answer to "how often", the most frequent first."""

_MONTHS_OF: Final[Mapping[str, int]] = {"Q": 3, "T": 4, "H": 6}
_LETTER_OF: Final[Mapping[int, str]] = {months: letter for letter, months in _MONTHS_OF.items()}
_CODE: Final = pattern(
    r"(?P<year>[0-9]{4})(?:"
    r"-(?P<month>[0-9]{2})(?:--(?P<next_month>[0-9]{2}))?"
    r"|-(?P<part>[HTQ])(?P<number>[1-4])"
    r"|--(?P<last_year>[0-9]{4})"
    r"|-W(?P<week>[0-9]{2})(?:--(?:(?P<next_year>[0-9]{4})-)?W(?P<next_week>[0-9]{2}))?"
    r")?"
)


_ANY_DAY: Final = date(2000, 1, 1)
_KINDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("t", "tertial"), "T"),
    **dict.fromkeys(("q", "k", "kv", "kvartal", "quarter"), "Q"),
    **dict.fromkeys(("h", "halvår", "half", "half-year"), "H"),
    **dict.fromkeys(("w", "v", "vecka", "week"), "W"),
}
_IN_WORDS: Final = pattern(
    r"(?:(?P<before>[0-9]{4})[ -]?)?"
    rf"(?:(?P<kind>{'|'.join(sorted(_KINDS, key=len, reverse=True))})[ .]?(?P<number>[0-9]{{1,2}})"
    r"|(?P<word>[^\W\d_]+))"
    r"(?:[ /-]?(?P<after>[0-9]{4}))?"
)
_A_YEAR: Final = pattern(
    r"(?:(?:hela |kalender|budget|verksamhets|hel)?år(?:et)?|hela|(?:the |whole |calendar |budget )*year) "
    r"([0-9]{4})"
)
_YEARS: Final = pattern(r"(?:åren |years )?([0-9]{4}) ?(?:-+|till|to) ?([0-9]{4})")
_TWO_MONTHS: Final = pattern(r"([^\W\d_]+)(?: ?-+ ?| och | till | and | to )([^\W\d_]+)(?: ([0-9]{4}))?")
_ORDINALS: Final = (
    ("första", "1:a", "first"),
    ("andra", "2:a", "second"),
    ("tredje", "3:e", "third"),
    ("fjärde", "4:e", "fourth"),
)
_PARTS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("tertialet", "tertial"), "T"),
    **dict.fromkeys(("kvartalet", "kvartal", "quarter"), "Q"),
    **dict.fromkeys(("halvåret", "halvår", "half"), "H"),
}
_BY_ORDINAL: Final = pattern(
    rf"({'|'.join(word for words in _ORDINALS for word in words)}) ({'|'.join(_PARTS)})(?: ([0-9]{{4}}))?"
)


@dataclass(frozen=True, slots=True)
class ReportingPeriod:
    """A stretch of the calendar that has a name of its own: `2028-T1`."""

    code: str
    first: date
    last: date
    """The last day that belongs to it."""

    def __str__(self) -> str:
        """Name it by its code."""
        return self.code


def parse_reporting_period(text: str, today: date | None = None) -> ReportingPeriod:
    """Read a period of the years 1900 to 2199, in capitals or not, and give it its one code.

    With `today` it is also read as people write it: `T1` and `mars` are this year's, `kvartal 2 2027` says
    which; `år 2027`, `2027-2028`, `första halvåret 2027`. What has no fixed days, `hösten 2027`, is none.

    A year `2028`, half `2028-H1`, tertial `2028-T1`, quarter `2028-Q1`, month `2028-05`, ISO week `2028-W07`,
    whole years `2028--2030`, two months of a year in a row, `2028-05--06`, or two weeks in a row,
    `2028-W07--W08` and `2026-W53--2027-W01`.

    Raises:
        InvalidValue: it is written otherwise, or the calendar has no such period.
    """
    plain = plain_marks(text)
    match = _CODE.fullmatch((plain if today is None else _as_a_code(plain, today)).upper())
    try:
        found = match and _period_of(match)
    except ValueError:  # of `date`: no such month, part of a year or week
        found = None
    if found is None:
        raise InvalidValue("period", text, expected="reporting_period")
    return found


def is_reporting_period(text: str) -> bool:
    """Whether a text names a period, also one of this year that is written without it: `T1`."""
    try:
        parse_reporting_period(text, _ANY_DAY)
    except InvalidValue:
        return False
    return True


def _as_a_code(text: str, today: date) -> str:
    """Write as its code what is written in words, or without its year; give the rest back as it is."""
    plain = " ".join(text.split()).casefold()
    if several := _A_YEAR.fullmatch(plain) or _YEARS.fullmatch(plain):
        return "--".join(several.groups())
    if part := _BY_ORDINAL.fullmatch(plain):
        number = next(at for at, words in enumerate(_ORDINALS, start=1) if part[1] in words)
        return f"{part[3] or today.year}-{_PARTS[part[2]]}{number}"
    if two := _two_months(plain):
        return f"{two[2] or today.year}-{two[0]:02}--{two[1]:02}"
    found = _IN_WORDS.fullmatch(plain)
    if found is None or (found["before"] and found["after"]):
        return text
    year = found["before"] or found["after"] or f"{today.year}"
    if found["kind"] is None:
        month = month_named(found["word"])
        return text if month is None else f"{year}-{month:02}"
    kind, number = _KINDS[found["kind"]], int(found["number"])
    return f"{year}-{kind}{number:02}" if kind == "W" else f"{year}-{kind}{number}"


def _two_months(plain: str) -> tuple[int, int, str | None] | None:
    """Read two months by name, and their year if it is said: `mars-april 2027`."""
    found = _TWO_MONTHS.fullmatch(plain)
    first, last = (month_named(found[1]), month_named(found[2])) if found else (None, None)
    return None if found is None or first is None or last is None else (first, last, found[3])


def _period_of(match: re.Match[str]) -> ReportingPeriod | None:
    year = int(match["year"])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if match["week"]:
        return _weeks_of(year, match)
    if match["last_year"]:
        last_year = int(match["last_year"])
        is_span = year < last_year <= LAST_YEAR
        return _of_months(date(year, 1, 1), _YEAR * (last_year - year + 1)) if is_span else None
    if match["part"]:
        months = _MONTHS_OF[match["part"]]
        return _of_months(date(year, months * (int(match["number"]) - 1) + 1, 1), months)
    if match["month"]:
        month = int(match["month"])
        is_one, following = match["next_month"] is None, int(match["next_month"] or month + 1)
        return _of_months(date(year, month, 1), 1 if is_one else _TWO) if following == month + 1 else None
    return _of_months(date(year, 1, 1), _YEAR)


def _weeks_of(year: int, match: re.Match[str]) -> ReportingPeriod | None:
    monday = date.fromisocalendar(year, int(match["week"]), 1)
    if not match["next_week"]:
        return _of_weeks(monday, 1)
    following = date.fromisocalendar(int(match["next_year"] or year), int(match["next_week"]), 1)
    return _of_weeks(monday, 2) if following == monday + _WEEK else None


def _of_months(first: date, months: int) -> ReportingPeriod:
    """Name the months from a first of the month: the one place where their codes are written."""
    last = add_months(first, months) - _DAY
    if months > _YEAR:
        code = f"{first.year}--{last.year}"
    elif months == _YEAR:
        code = f"{first.year}"
    elif months == 1:
        code = f"{first.year}-{first.month:02}"
    elif months == _TWO:
        code = f"{first.year}-{first.month:02}--{last.month:02}"
    else:
        code = f"{first.year}-{_LETTER_OF[months]}{last.month // months}"
    return ReportingPeriod(code, first, last)


def _of_weeks(monday: date, weeks: int) -> ReportingPeriod:
    """Name one ISO week or two; the year is the week's, which may not be that of its Monday."""
    year, week, _ = monday.isocalendar()
    code = f"{year}-W{week:02}"
    if weeks > 1:
        next_year, next_week, _ = (monday + _WEEK).isocalendar()
        code += f"--W{next_week:02}" if next_year == year else f"--{next_year}-W{next_week:02}"
    return ReportingPeriod(code, monday, monday + weeks * _WEEK - _DAY)


def cadence_of(*, weeks: int = 0, months: int = 0) -> str | None:
    """Name the rhythm in which so many weeks, or so many months, lie between two times; None: none does."""
    known, wanted = (_WEEKS, weeks) if weeks else (_MONTHS, months)
    return next((cadence for cadence, number in known.items() if number == wanted), None)


def periods_between(cadence: str, first: date, last: date) -> list[ReportingPeriod]:
    """List, in order, the periods whose last day lies within first..last, up to the year 2199.

    Pairs of weeks are counted from the ISO week of `first`, spans of years from its year, all others as the
    calendar has them. The first period may begin before `first`: a term seldom starts with a tertial.

    Raises:
        KeyError: the cadence is none of CADENCES.
    """
    until = min(last, date(LAST_YEAR, 12, 31))
    found: list[ReportingPeriod] = []
    while (period := _nth(cadence, first, len(found))).last <= until:
        found.append(period)
    return found


def _nth(cadence: str, first: date, n: int) -> ReportingPeriod:
    """Find the nth period from the one that holds `first`, counted from there each time."""
    if weeks := _WEEKS.get(cadence):
        monday = first - first.weekday() * _DAY
        return _of_weeks(monday + n * weeks * _WEEK, weeks)
    months = _MONTHS[cadence]
    within_the_year = min(months, _YEAR)
    begins = date(first.year, first.month - (first.month - 1) % within_the_year, 1)
    return _of_months(add_months(begins, n * months), months)


def step(cadence: str, day: date) -> date:
    """Find the day one cadence later; a month that is too short gives its last day.

    For the next meeting after one that was held. What was clipped stays lost: a series with a first day of
    its own counts from that day (`lifecycle.dates.add_months`).

    Raises:
        KeyError: the cadence is none of CADENCES.
    """
    if weeks := _WEEKS.get(cadence):
        return day + weeks * _WEEK
    return add_months(day, _MONTHS[cadence])
