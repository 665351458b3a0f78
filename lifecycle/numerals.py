"""Numbers as people write them, in one form."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from lifecycle.errors import InvalidValue
from lifecycle.patterns import pattern

_SPACE: Final = "[ \u00a0\u2009\u202f]"
_NUMERAL: Final = pattern(
    rf"{_SPACE}*(?P<sign>[-+\u2212]?)"
    rf"(?P<whole>[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}}){{1,3}}|[0-9]{{1,12}})(?:[.,](?P<decimals>[0-9]{{1,6}}))?"
    rf"(?:{_SPACE}?%)?{_SPACE}*"
)
_MOST_BEFORE_A_MARK: Final = 3


def read_numeral(text: str, *, field: str = "value") -> str:
    """Give a number its one form: a point before decimals, no other mark, no idle noughts.

    A comma or point is always the decimal mark, thousands may be set apart by spaces, and a percent sign at
    the end is left out. At most 12 digits and 6 decimals.

    Raises:
        InvalidValue: it is written otherwise, or as `1.000`, by which most people mean a thousand.
    """
    match = _NUMERAL.fullmatch(text)
    if match is None or _may_be_thousands(match["whole"], match["decimals"]):
        raise InvalidValue(field, text, expected="number")
    whole = re.sub(_SPACE, "", match["whole"]).lstrip("0") or "0"
    decimals = (match["decimals"] or "").rstrip("0")
    found = f"{whole}.{decimals}" if decimals else whole
    return f"-{found}" if match["sign"] in ("-", "\u2212") and found != "0" else found


def _may_be_thousands(whole: str, decimals: str | None) -> bool:
    return decimals == "000" and len(whole) <= _MOST_BEFORE_A_MARK and whole.strip("0") != ""


_FINER_THAN_ORE: Final = pattern(r"[.,][0-9]{3}")
"""A krona has a hundred öre: `1.250 kr` is a thousand and more."""

_KRONOR: Final = pattern(
    rf"(?P<number>.*?){_SPACE}*(?P<unit>kr|kronor|sek|tkr|mnkr|mkr)?\.?{_SPACE}*", re.IGNORECASE
)
_TIMES: Final = {"tkr": 1_000, "mnkr": 1_000_000, "mkr": 1_000_000}


def read_amount(text: str, *, field: str) -> str:
    """Give an amount in kronor the form of a number: `120 000 kr`, `120 tkr` and `0,12 mnkr` are one.

    Raises:
        InvalidValue: it is written otherwise, or is less than nothing.
    """
    match = _KRONOR.fullmatch(text)
    number, unit = ("", "") if match is None else (match["number"], (match["unit"] or "").casefold())
    try:
        amount = Decimal(read_numeral(number, field=field)) * _TIMES.get(unit, 1)
        is_in_ore = unit in _TIMES or not _FINER_THAN_ORE.search(number)
        if amount >= 0 and "%" not in number and is_in_ore:
            return read_numeral(f"{amount:f}", field=field)
    except InvalidValue:
        pass  # it is told as it was written
    raise InvalidValue(field, text, expected="amount")
