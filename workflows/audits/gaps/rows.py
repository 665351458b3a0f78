"""Writing the rows of a field that is a small table back as people type them, with blanks to fill in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from lifecycle.fields import ROWS, Cell
from workflows.audits.gaps.remedy import Blank, Word
from workflows.lookup.typed import NOTHING, before_a_mark, cell_of

if TYPE_CHECKING:
    from lifecycle.records import Unit


def filled(
    name: str, rows: Sequence[Mapping[str, str]], blanks: Mapping[str, Blank], units: Sequence[Unit]
) -> Word:
    """Write a whole field, with a blank in each cell that is empty and that somebody has to fill in."""
    parts: list[str | Blank] = [f"{name}="]
    for row in rows:
        if isinstance(last := parts[-1], str) and len(parts) > 1:
            parts[-1] = before_a_mark(last)
        parts.append("; " if len(parts) > 1 else "")
        parts.extend(_row(name, row, blanks, units))
    return tuple(parts)


def added(name: str, row: Mapping[str, str | Blank]) -> Word:
    """Write one row that is added to what the field holds, its cells in the order of the columns."""
    columns = [column for column in ROWS[name] if column in row]
    parts: list[str | Blank] = [f"{name}+="]
    for number, column in enumerate(columns):
        parts.append(" | " if number else "")
        cell = row[column]
        parts.append(cell_of(cell) if isinstance(cell, str) else cell)
    return tuple(parts)


def _said(column: str, text: str) -> str:
    """Write a cell; what may be taken for another one's in some language has its column's name before it."""
    return f"{column}: {cell_of(text)}" if ":" in text or text == NOTHING else cell_of(text)


def _row(
    name: str, row: Mapping[str, str], blanks: Mapping[str, Blank], units: Sequence[Unit]
) -> list[str | Blank]:
    names = {str(unit.id): unit.name for unit in units}
    cells: list[str | Blank] = []
    for column, shape in ROWS[name].items():
        text = row.get(column, "")
        cell = names.get(text, text) if shape is Cell.PARTY else text
        cells.append(_said(column, cell) if cell else blanks.get(column, ""))
    while cells and cells[-1] == "":
        cells.pop()
    return [part for number, cell in enumerate(cells) for part in ((" | " if number else ""), cell)]
