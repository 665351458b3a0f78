r"""How a list, or a small table, is written in one text.

`;`, or a new line, stands between items or rows, `|` between cells. What is copied out of a spreadsheet has
tabs between its cells; in that, semicolons and bars are text.

A backslash takes a mark for itself: `\;` is a semicolon, `\|` a bar in a cell. Anywhere else it is only a
backslash; those right before a mark are written twice. Whatever is written so is read back as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from lifecycle.patterns import pattern

NOTHING: Final = "\N{EN DASH}"
"""A cell that says nothing, as it is shown between others; to type nothing at all is the same."""

_OF_A_LIST: Final = ";\n\t"
_OF_A_TABLE: Final = ";|\n\t"
_PASTED: Final = "\n\t"
"""What parts rows and cells in what is copied out of a spreadsheet."""

_TAB: Final = pattern(r"(?<!\\)(?:\\\\)*\t")
"""A tab that is not taken for itself."""


def items_of(text: str) -> tuple[str, ...]:
    """Take a list apart; what is empty is no item."""
    return tuple(item for piece, _ in _pieces(*_with_marks(text, _OF_A_LIST)) if (item := piece.strip()))


def rows_of(text: str) -> tuple[tuple[str, ...], ...]:
    """Take a small table apart into its rows and cells, all of them; a row that is only space is none."""
    rows: list[tuple[str, ...]] = []
    cells: list[str] = []
    for piece, mark in _pieces(*_with_marks(text, _OF_A_TABLE)):
        cells.append(piece.strip())
        if mark not in ("|", "\t"):
            if len(cells) > 1 or cells[0]:
                rows.append(tuple(cells))
            cells = []
    return tuple(rows)


def list_of(items: Iterable[str], *, between: str = "; ") -> str:
    """Write a list as it is typed; `between` begins with the semicolon."""
    return joined([_escaped(item, _OF_A_LIST) for item in items], between)


def joined(parts: Sequence[str], between: str) -> str:
    """Join what is written already; backslashes that come to stand right before the mark are doubled."""
    *before, last = parts or [""]
    return between.join([*map(before_a_mark, before), last])


def before_a_mark(text: str) -> str:
    """Write what is written already so that a mark may follow at once."""
    return re.sub(r"(\\+)$", r"\1\1", text)


def row_of(cells: Iterable[str]) -> str:
    """Write one row as it is typed."""
    return " | ".join(map(cell_of, cells))


def cell_of(text: str) -> str:
    """Write one cell as it is typed."""
    return _escaped(text, _OF_A_TABLE)


def _with_marks(text: str, marks: str) -> tuple[str, str]:
    """Give a text, its lines ended alike, and what parts it: all of the marks, or only a spreadsheet's."""
    alike = text.replace("\r\n", "\n")
    return alike, _PASTED if _TAB.search(alike) else marks


def _pieces(text: str, marks: str) -> Iterator[tuple[str, str]]:
    """Give what stands between marks, and the mark that ends it; none ends the last piece."""
    piece, at = "", 0
    for found in re.finditer(rf"(\\*)([{marks}])", text):
        slashes, mark = found.groups()
        piece += text[at : found.start()] + "\\" * (len(slashes) // 2)
        at = found.end()
        if len(slashes) % 2:
            piece += mark
        else:
            yield piece, mark
            piece = ""
    yield piece + text[at:], ""


def _escaped(text: str, marks: str) -> str:
    return re.sub(rf"(\\*)([{marks}])", r"\1\1\\\2", text)
