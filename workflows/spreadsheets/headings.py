"""The headings of a register file: what separates cells, in which row they are, which columns they name.

A heading is the column's code, or what it is called in either language, whatever the letter case and the
spaces. Above it there may be a title, and before everything what a spreadsheet program leaves for itself:
`sep=;`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches
from io import StringIO
from itertools import islice
from typing import Final, TypeAlias

from lifecycle.patterns import pattern
from workflows.lookup.field_values import Words
from workflows.spreadsheets.text import Line, refused

TITLE_ROWS: Final = 30
"""So many rows are looked at for the headings, blank ones not counted."""

_ENOUGH: Final = 2
"""So many known headings in a row are no accident."""
_LONGEST: Final = 60
_MOST_CELLS: Final = 100
_SEPARATOR: Final = pattern(r'\s*"?sep=(?P<mark>[^\r\n"]*)"?[^\S\r\n]*(?:\r\n|\r|\n|\Z)', re.IGNORECASE)

Alike: TypeAlias = Callable[[str, str, Iterable[str]], tuple[str, ...]]
"""List the codes that somebody may have meant: what was written, family of the codes' words, the codes."""


def alike_by_code(written: str, _family: str, codes: Iterable[str]) -> tuple[str, ...]:
    """List the codes that are spelt most alike: what callers without a catalogue read by."""
    return tuple(get_close_matches(written.casefold(), list(codes), n=3, cutoff=0.6))


class Named:
    """Which column each heading names; every spelling is looked up once."""

    def __init__(self, columns: Sequence[str], words: Words) -> None:
        self._columns = columns
        self._words = words
        self._known: dict[str, str | None] = {}

    def column(self, heading: str) -> str | None:
        """Give the column that a heading names, if it does."""
        plain = " ".join(heading.split()).rstrip(":*").strip()
        if not plain or len(plain) > _LONGEST:
            return None
        if plain not in self._known:
            code = plain.casefold()
            found = code if code in self._columns else self._words("field", plain, self._columns)
            self._known[plain] = found
        return self._known[plain]

    def count(self, cells: Iterable[str]) -> int:
        """Count the headings among the first cells of a row."""
        return sum(self.column(cell) is not None for cell in islice(cells, _MOST_CELLS))


def separator_said(text: str, *, name: str, takes_tabs: bool = False) -> tuple[str | None, str]:
    """Take away the line that says what separates the cells, which a spreadsheet program does not count.

    Raises:
        InputRefused: it is another mark than a comma or a semicolon.
    """
    said = _SEPARATOR.match(text)
    if said is None:
        return None, text
    mark = said["mark"].strip(" ")
    if mark in ("\t", "\\t"):
        if takes_tabs:
            return "\t", text[said.end() :]
        raise refused(name, "register.tabs")
    if mark not in (",", ";"):
        raise refused(name, "register.separator", value=mark[:_LONGEST])
    return mark, text[said.end() :]


def delimiter_of(text: str, named: Named, *, name: str, takes_tabs: bool = False) -> str:
    """Read from the line of headings what separates the cells: that under which more of it is known.

    Raises:
        InputRefused: it is a tab.
    """
    lines = list(islice((line for line in StringIO(text, None) if line.strip()), TITLE_ROWS))
    best: dict[str, int] = {}
    header = ""
    for line in lines:
        known = {
            mark: named.count(cell.strip(' "\t') for cell in line.split(mark)) for mark in (",", ";", "\t")
        }
        if not best or max(known.values()) > max(best.values()):
            best, header = known, line
        if max(known.values()) >= _ENOUGH:
            break
    if not max(best.values()):
        header = "".join(lines)
    if best["\t"] > max(best[","], best[";"]):
        if takes_tabs:
            return "\t"
        raise refused(name, "register.tabs")
    return ";" if (best[";"], header.count(";")) > (best[","], header.count(",")) else ","


def find_headings(found: Iterator[Line], named: Named) -> tuple[Line | None, list[Line]]:
    """Find the line of headings below perhaps a title.

    Returns:
        It, or None, and what was read beyond it; without it those are the lines that it may have been.
    """
    looked_at: list[Line] = []
    for line in found:
        if line.fault is None and not any(cell.strip() for cell in line.cells):
            continue
        looked_at.append(line)
        if line.fault is None and named.count(line.cells) >= _ENOUGH:
            return line, []
        if line.fault is not None or len(looked_at) == TITLE_ROWS:
            break
    for at, line in enumerate(looked_at):
        if named.count(line.cells) and line.fault is None:
            return line, looked_at[at + 1 :]
    return None, looked_at
