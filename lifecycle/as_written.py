"""Days as people write them, in Swedish or English: read as what they mean, or not at all.

`20270101`, `9 december 2026`, `december 2026`, `2026-12-11 00:00:00` (a spreadsheet's) and `31/12 2026` have
one meaning. What may be several days, `9/12 2026`, is asked back with each of them, and so is a year of two
figures, and a day without its year: `24/5`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from lifecycle.dates import PartialDate, Period, parse_partial, parse_period
from lifecycle.errors import InvalidDate, InvalidValue
from lifecycle.legible import plain_marks
from lifecycle.patterns import pattern

_TIME: Final = pattern(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]"
    r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_TOGETHER: Final = pattern(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_YEAR_FIRST: Final = pattern(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_IN_WORDS: Final = pattern(
    r"(?:(?:den )?([0-9]{1,2})(?::?e|:?a|\.|st|nd|rd|th)? )?([^\W\d_]+)\.?,? ([0-9]{4})"
)
_MONTH_FIRST: Final = pattern(r"([^\W\d_]+)\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")
_YEAR_LAST: Final = pattern(r"([0-9]{1,2})[-/. ]+([0-9]{1,2})[-/. ]+([0-9]{4}|[0-9]{2})")
_NO_YEAR: Final = pattern(r"([0-9]{1,2})[-/. ]+([0-9]{1,2})\.?")
_NO_YEAR_IN_WORDS: Final = pattern(r"(?:den )?([0-9]{1,2})(?::?e|:?a|\.|st|nd|rd|th)? ([^\W\d_]+)\.?")
_NO_YEAR_MONTH_FIRST: Final = pattern(r"([^\W\d_]+)\.? ([0-9]{1,2})(?:st|nd|rd|th)?")
_LEAP_YEAR: Final = "2028"
_FARTHEST: Final = 8
"""Years in which every day comes once, also the 29th of February around 2100."""
_SHORT_YEAR: Final = pattern(r"([0-9]{2})-?([0-9]{2})-?([0-9]{2})")
_WITHIN: Final = pattern(r"(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")
_SHORTEST: Final = 3
"""Letters that tell one month from the others in both languages."""

_MONTHS: Final = (
    ("januari", "january"),
    ("februari", "february"),
    ("mars", "march"),
    ("april",),
    ("maj", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augusti", "august"),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("december",),
)
_WEEKDAYS: Final = (
    ("måndag", "mandag", "monday"),
    ("tisdag", "tuesday"),
    ("onsdag", "wednesday"),
    ("torsdag", "thursday"),
    ("fredag", "friday"),
    ("lördag", "lordag", "saturday"),
    ("söndag", "sondag", "sunday"),
)
_AFTER_WEEKDAY: Final = pattern(r"([^\W\d_]+)\.?,? (?=den |[0-9]|[^\W\d_]+\.? [0-9]{1,2}\b)(.+)")
_LENGTH: Final = pattern(r"([0-9]{1,3}) ?([^\W\d_]+)\.?")
_LENGTH_IN_WORDS: Final = pattern(r"([^\W\d_]+) ([^\W\d_]+)\.?")
_NUMBERS: Final = {
    word: number
    for number, words in enumerate(
        (
            ("en", "ett", "one", "a"),
            ("två", "two"),
            ("tre", "three"),
            ("fyra", "four"),
            ("fem", "five"),
            ("sex", "six"),
            ("sju", "seven"),
            ("åtta", "eight"),
            ("nio", "nine"),
            ("tio", "ten"),
            ("elva", "eleven"),
            ("tolv", "twelve"),
        ),
        start=1,
    )
    for word in words
}
_UNITS: Final = {
    "Y": ("år", "year", "years"),
    "M": ("månad", "månader", "mån", "month", "months"),
    "D": ("dag", "dagar", "day", "days"),
}
_AWAY: Final = {
    "idag": 0,
    "i dag": 0,
    "today": 0,
    "igår": -1,
    "i går": -1,
    "yesterday": -1,
    "imorgon": 1,
    "i morgon": 1,
    "tomorrow": 1,
}
_UNTIL_MAIN_ENDS: Final = frozenset(
    {"main", "main agreement", "the main agreement", "huvudavtal", "huvudavtalet", "until-main-ends"}
)
_OPEN_ENDED: Final = frozenset({"tills vidare", "tillsvidare", "until further notice"})


def is_until_main_ends(text: str) -> bool:
    """Tell whether a last day is said to be the main agreement's, whichever that is."""
    return " ".join(text.split()).casefold() in _UNTIL_MAIN_ENDS


def is_until_further_notice(text: str) -> bool:
    """Tell whether a last day is said to be none."""
    return " ".join(text.split()).casefold() in _OPEN_ENDED


def day_as_written(text: str, today: date | None = None) -> PartialDate:
    """Read a day, month or year of 1900 to 2199; it is kept as ISO 8601 writes it.

    Args:
        text: as somebody wrote it.
        today: what `idag` and `igår` are counted from; without it they are no days.

    Raises:
        InvalidDate: it is none, or may be several: `may_be` lists those.
    """
    weekday, plain = _without_weekday(_plain(text))
    away = days_from_today(plain)
    if away is not None and today is not None:
        return parse_partial((today + timedelta(days=away)).isoformat())
    try:
        found = parse_partial(next(_one_meaning(plain), plain))
    except InvalidDate:
        without_year = without_its_year(plain)
        if without_year:
            may_be = () if today is None else tuple(_about(today, without_year))
            raise InvalidDate(text, nearest=may_be, without_year=without_year[0]) from None
        raise InvalidDate(text, nearest=tuple(_several_meanings(plain)), length=is_a_length(plain)) from None
    if weekday is not None and weekday != found.earliest.weekday():
        raise InvalidDate(text, nearest=(found.written,), weekday=True)
    return found


def without_its_year(text: str) -> tuple[str, ...]:
    """Give month and day of a day that is written without its year, `05-24` of `24/5`; perhaps of two."""
    _, plain = _without_weekday(_plain(text))
    days: Iterable[tuple[str, str, str]] = ()
    if found := _NO_YEAR.fullmatch(plain):
        days = ((_LEAP_YEAR, found[2], found[1]), (_LEAP_YEAR, found[1], found[2]))
    elif (found := _NO_YEAR_IN_WORDS.fullmatch(plain)) and (month := month_named(found[2])):
        days = ((_LEAP_YEAR, str(month), found[1]),)
    elif (found := _NO_YEAR_MONTH_FIRST.fullmatch(plain)) and (month := month_named(found[1])):
        days = ((_LEAP_YEAR, str(month), found[2]),)
    return tuple(day.removeprefix(f"{_LEAP_YEAR}-") for day in _there_are(*days))


def _about(today: date, without_year: Iterable[str]) -> Iterator[str]:
    """Give of each the last day that has come, and the next one."""
    for one in without_year:
        month, _, day = one.partition("-")
        years = range(today.year - _FARTHEST, today.year + _FARTHEST + 1)
        there = _there_are(*((str(year), month, day) for year in years))
        begun = [each for each in there if each <= today.isoformat()]
        yield from (*begun[-1:], *there[len(begun) :][:1])


def day_within(text: str) -> date | None:
    """Read the day that a text names, if it names one and no other: `Styrgrupp 2028-05-16`."""
    written = _WITHIN.findall(_plain(text))
    try:
        return date.fromisoformat(written[0]) if len(written) == 1 else None
    except ValueError:  # 2028-02-30
        return None


def days_from_today(text: str) -> int | None:
    """Tell how far from today a day is that is written by that: `igår` is -1; None for every other."""
    return _AWAY.get(" ".join(text.split()).casefold())


def period_as_written(text: str) -> Period:
    """Read a length of time, as people write one or as ISO 8601 does: `9 månader`, `two years`, `P9M`.

    Raises:
        InvalidValue: it is none.
    """
    said = " ".join(text.split()).casefold()
    found = _LENGTH.fullmatch(said) or _LENGTH_IN_WORDS.fullmatch(said)
    number = _NUMBERS.get(found[1], found[1]) if found else ""
    unit = found and next((unit for unit, words in _UNITS.items() if found[2] in words), None)
    return parse_period(f"P{number}{unit}" if unit else text)


def is_a_length(text: str) -> bool:
    """Whether it is a length of time, of which nobody says from which day it is counted."""
    try:
        period_as_written(text)
    except InvalidValue:
        return False
    return True


def counted_in(months: int, text: str) -> str:
    """Give the number in a length of whole years, 12 `months` each, or of months; another text as it is.

    `2 år` and `24 månader` are two years; 18 months are none.
    """
    try:
        length = period_as_written(text)
    except InvalidValue:
        return text
    number, rest = divmod(12 * length.years + length.months, months)
    return text if length.days or rest else str(number)


def _plain(text: str) -> str:
    """Give a day its plain hyphens and spaces: a word processor makes dashes of what is typed."""
    return " ".join(plain_marks(text).split())


def _without_weekday(text: str) -> tuple[int | None, str]:
    """Take the name of a weekday from before a day: `fredag 27 november 2026`, `fre. den 27/11`."""
    found = _AFTER_WEEKDAY.fullmatch(text)
    weekday = weekday_named(found[1]) if found else None
    return (None, text) if found is None or weekday is None else (weekday, found[2])


def weekday_named(word: str) -> int | None:
    """Tell which weekday a name is of, its beginning, or its form with the article; Monday is 0."""
    said = word.casefold()
    begun = said.removesuffix("en") if said.endswith("dagen") else said
    fitting = (
        number
        for number, names in enumerate(_WEEKDAYS)
        if len(begun) >= _SHORTEST and any(name.startswith(begun) for name in names)
    )
    return next(fitting, None)


def _one_meaning(text: str) -> Iterator[str]:
    """Write as ISO 8601 does what is written otherwise and can only mean one thing."""
    if found := _TIME.fullmatch(text):
        yield found[1]
    elif found := _TOGETHER.fullmatch(text) or _YEAR_FIRST.fullmatch(text):
        yield _iso(*found.groups())
    elif (found := _IN_WORDS.fullmatch(text)) and (month := month_named(found[2])):
        yield _iso(found[3], month, found[1]) if found[1] else f"{found[3]}-{month:02}"
    elif (found := _MONTH_FIRST.fullmatch(text)) and (month := month_named(found[1])):
        yield _iso(found[3], month, found[2])
    elif (found := _YEAR_LAST.fullmatch(text)) and len(found[3]) > len("26"):
        there = set(_there_are((found[3], found[2], found[1]), (found[3], found[1], found[2])))
        if len(there) == 1:
            yield there.pop()


def _several_meanings(text: str) -> Iterable[str]:
    """List the days that may be meant where the order, or the century, is not said."""
    if found := _YEAR_LAST.fullmatch(text):
        first, second, third = found.groups()
        if len(third) > len("26"):
            return _there_are((third, second, first), (third, first, second))
        year_last = ((f"20{third}", second, first), (f"20{third}", first, second))
        year_first = ((f"20{first:0>2}", second, third),) if "-" in text else ()
        return _there_are(*year_first, *year_last)
    if found := _SHORT_YEAR.fullmatch(text):
        return _there_are((f"20{found[1]}", found[2], found[3]))
    return ()


def _there_are(*days: tuple[str, str, str]) -> list[str]:
    """Give those that are in the calendar, each once, as ISO 8601 writes them."""
    found = []
    for year, month, day in days:
        try:
            found.append(date(int(year), int(month), int(day)).isoformat())
        except ValueError:
            continue
    return list(dict.fromkeys(found))


def month_named(word: str) -> int | None:
    """Tell which month a name, or its beginning, is of; None of none, or of several."""
    begun = word.casefold()
    fitting = [
        number
        for number, names in enumerate(_MONTHS, start=1)
        if len(begun) >= _SHORTEST and any(name.startswith(begun) for name in names)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _iso(year: str, month: str | int, day: str) -> str:
    return f"{year}-{int(month):02}-{int(day):02}"
