"""Where a line may be folded: between words, but never between a number and what it is a number of."""

from __future__ import annotations

import re
import textwrap
from typing import Final

from lifecycle.patterns import pattern

JOINT: Final = "\ue001"
"""Stands for a space at which no line is folded; nobody writes it (a private character)."""

_HARD: Final = "\ue002"
"""Stands for a space that is no-break already, as in `120 000 kr`: a table would fold at it all the same."""

_UNITS: Final = (
    *("%", "kr", "kronor", "kap", "st", "tecken", "characters", "minuter", "minutes", "timmar", "hours"),
    *("dag", "dagar", "day", "days", "vecka", "veckor", "week", "weeks"),
    *("månad", "månader", "month", "months", "år", "year", "years"),
)

_TOGETHER: Final = pattern(
    rf"(?<=\d)(?: [a-z])? (?=§)|(?<=§) (?=\d)|(?<=\d) (?=(?:{'|'.join(_UNITS)})(?!\w))", re.IGNORECASE
)


def kept_together(text: str) -> str:
    """Mark the spaces at which a text is not folded: `2023:196 6 §`, `§ 214`, `9 månader`, `120 000 kr`."""
    marked = _TOGETHER.sub(lambda found: found[0].replace(" ", JOINT), text)
    return marked.replace("\N{NO-BREAK SPACE}", _HARD)


def apart(text: str) -> str:
    """Give back the spaces that were marked."""
    return text.replace(JOINT, " ").replace(_HARD, "\N{NO-BREAK SPACE}")


def fold(text: str, room: int, *, first: str = "", hang: str = "") -> list[str]:
    """Fold a text into lines.

    Args:
        text: what has no line breaks of its own.
        room: so many characters fit on a line.
        first: what the first line begins with.
        hang: what the others begin with.
    """
    lines = textwrap.wrap(
        kept_together(text),
        room,
        initial_indent=first,
        subsequent_indent=hang,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [apart(line) for line in lines]
