"""Targets as people write them in their plans, and how far a count has come towards one.

A target that cannot be counted is not wrong: it is kept as written and shown as not countable.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Final, Literal, TypeAlias

from lifecycle.dates import add_months
from lifecycle.patterns import pattern
from lifecycle.values import dataclass

Kind: TypeAlias = Literal["at_least", "at_most", "below", "per_period", "not_countable", "none"]
Per: TypeAlias = Literal["year", "half_year", "tertial", "quarter", "month", "week"]

_DAY: Final = timedelta(days=1)
_DAYS_OF_A_WEEK: Final = 7
_DAYS_OF_A_MONTH: Final = Fraction("365.25") / 12
_MONTHS_OF: Final[Mapping[Per, int]] = {"year": 12, "half_year": 6, "tertial": 4, "quarter": 3, "month": 1}

_KINDS: Final[Mapping[str, Kind]] = {
    **dict.fromkeys(("min", "min.", "minst", "minimum", "at least", ">=", "≥"), "at_least"),
    **dict.fromkeys(("max", "max.", "högst", "maximum", "maximalt", "at most", "<=", "≤"), "at_most"),
    **dict.fromkeys(("<", "under", "below", "mindre än", "färre än", "less than", "fewer than"), "below"),
}
_PERS: Final[Mapping[str, Per]] = {
    **dict.fromkeys(("year", "år", "året"), "year"),
    **dict.fromkeys(("half-year", "half year", "halvår", "halvåret"), "half_year"),
    **dict.fromkeys(("tertial", "tertialet"), "tertial"),
    **dict.fromkeys(("quarter", "kvartal", "kvartalet"), "quarter"),
    **dict.fromkeys(("month", "månad", "månaden"), "month"),
    **dict.fromkeys(("week", "vecka", "veckan"), "week"),
}
_PERCENT: Final = ("%", "procent", "percent")
_TIMES: Final = ("st", "stycken", "gånger", "ggr", "times")
"""Words that say no more than the number does."""


def _one_of(words: Mapping[str, object] | tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_TARGET: Final = pattern(
    r"(?!under (?:19|20|21)[0-9]{2}$)"  # "under 2028" says when: during that year
    rf"(?:(?P<compared>{_one_of(_KINDS)}) ?)?"
    r"(?P<number>(?:[0-9]{1,3}(?: [0-9]{3}){1,2}|[0-9]{1,9})(?:[.,][0-9]{1,2})?)"
    rf"(?: ?(?P<percent>{_one_of(_PERCENT)})| ?(?:{_one_of(_TIMES)}))?"
    r"(?:(?: ?/ ?| (?:per|varje|each|every|a) | (?:om|i) (?=\w+(?:et|en|an)$))"  # "i år" is this year
    rf"(?P<per>{_one_of(_PERS)}))?"
)


@dataclass(frozen=True, slots=True)
class Target:
    """What somebody wants to come to, in their words and as far as it can be counted."""

    text: str
    """As it was written."""
    kind: Kind
    number: Decimal | None = None
    unit: str = ""
    """`%`, or empty for a plain number."""
    per: Per | None = None


def parse_target(text: str) -> Target:
    """Read a target in Swedish or English: `min 8`, `högst 6`, `< 6 %`, `30 per år`, `8`; refuse none.

    A plain number is a least number, and so is a number per period. "More than 8" has no kind of its own and
    is not countable, nor is a number with three decimals, which may be thousands: `1,000`.
    """
    match = _TARGET.fullmatch(" ".join(unicodedata.normalize("NFC", text).casefold().split()))
    if match is None:
        return Target(text, "not_countable" if text.strip() else "none")
    kind = _KINDS[match["compared"]] if match["compared"] else "at_least"
    per = _PERS[match["per"]] if match["per"] else None
    return Target(
        text,
        kind="per_period" if per and kind == "at_least" else kind,
        number=Decimal(match["number"].replace(" ", "").replace(",", ".")),
        unit="%" if match["percent"] else "",
        per=per,
    )


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a count has come; `wanted` and `reached` are None where the target cannot be counted."""

    count: Decimal | int
    wanted: Decimal | None
    reached: bool | None


def progress(target: Target, count: Decimal | int, *, first: date, last: date) -> Progress:
    """Hold a count of the days first..last against the target, scaled to those days if it is per period.

    Whole months count as such: 30 per year are 10 in a tertial. Other spans count by days, a year being
    365.25. Nothing is done 1.8 times: to the tenth, what is wanted is the whole number above, and of what is
    allowed the one below; the count is held against what is shown. A number per week is always counted by
    days, and a percentage never scaled.

    Unclear: a target without "per" (`min 8`) does not say whether it holds for the whole plan or for each of
    its periods. It is never scaled, so let the span, and the count, be those for which it was set. Likewise
    "at most" and "below" are only not broken yet while the span lasts.
    """
    if target.number is None:
        return Progress(count, None, None)
    wanted = target.number
    if target.per and not target.unit:
        wanted = _whole(Fraction(wanted) * _periods_in(target.per, first, last), target.kind)
    match target.kind:
        case "at_most":
            return Progress(count, wanted, count <= wanted)
        case "below":
            return Progress(count, wanted, count < wanted)
        case _:
            return Progress(count, wanted, count >= wanted)


def are_whole_periods(per: Per, first: date, last: date) -> bool:
    """Whether the days are one or several whole years, tertials …; weeks are counted by days anyway."""
    return per == "week" or _periods_in(per, first, last).denominator == 1


def months_in(per: Per, first: date, last: date) -> int | None:
    """Count the months of a span that is made of whole ones; None of another."""
    months = None if per == "week" else _periods_in(per, first, last) * _MONTHS_OF[per]
    return None if months is None or months.denominator != 1 else months.numerator


def end_of_period(per: Per, first: date, day: date) -> date:
    """Find the last day of the year, tertial, week … that holds a day, counted from the first one.

    What is wanted in a year is wanted by its end: while it goes on it is not divided.
    """
    if per == "week":
        weeks = max((day - first).days, 0) // _DAYS_OF_A_WEEK
        return first + (weeks + 1) * _DAYS_OF_A_WEEK * _DAY - _DAY
    months, number = _MONTHS_OF[per], 1
    while add_months(first, number * months) <= day:
        number += 1
    return add_months(first, number * months) - _DAY


def _periods_in(per: Per, first: date, last: date) -> Fraction:
    """How many years, tertials, weeks … the days are, as an exact fraction."""
    days = max((last - first).days + 1, 0)
    if per == "week":
        return Fraction(days, _DAYS_OF_A_WEEK)
    months = _whole_months(first, last) or days / _DAYS_OF_A_MONTH
    return Fraction(months) / _MONTHS_OF[per]


def _whole_months(first: date, last: date) -> int | None:
    """Count the months of a span that is a whole number of them, from whichever day of the month."""
    goes_on = last + _DAY
    months = 12 * (goes_on.year - first.year) + goes_on.month - first.month
    return months if months >= 1 and add_months(first, months) == goes_on else None


def _whole(exact: Fraction, kind: Kind) -> Decimal:
    """Round to what can be counted: half up to the tenth, which a day more or less is not, and from there."""
    tenths = (Decimal(exact.numerator) / exact.denominator).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return tenths.to_integral_value(ROUND_FLOOR if kind == "at_most" else ROUND_CEILING)
