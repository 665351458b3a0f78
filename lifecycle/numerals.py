"""Numbers as people write them, in one form."""

from __future__ import annotations

import re
from typing import Final

from lifecycle.errors import InvalidValue

_SPACE: Final = "[ \u00a0\u2009\u202f]"
_NUMERAL: Final = re.compile(
    rf"{_SPACE}*(?P<sign>[-+\u2212]?)"
    rf"(?P<whole>[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}}){{1,3}}|[0-9]{{1,12}})(?:[.,](?P<decimals>[0-9]{{1,6}}))?"
    rf"(?:{_SPACE}?%)?{_SPACE}*"
)


def read_numeral(text: str, *, field: str = "value") -> str:
    """Give a number its one form: a point before decimals, no other mark, no idle noughts.

    A comma or point is always the decimal mark, thousands may be set apart by spaces, and a percent sign at
    the end is left out. At most 12 digits and 6 decimals.

    Raises:
        InvalidValue: it is written otherwise.
    """
    match = _NUMERAL.fullmatch(text)
    if match is None:
        raise InvalidValue(field, text, expected="number")
    whole = re.sub(_SPACE, "", match["whole"]).lstrip("0") or "0"
    decimals = (match["decimals"] or "").rstrip("0")
    found = f"{whole}.{decimals}" if decimals else whole
    return f"-{found}" if match["sign"] in ("-", "\u2212") and found != "0" else found
