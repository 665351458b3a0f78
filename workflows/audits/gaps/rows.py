"""The rows of a field that is a small table, with blanks in the cells that somebody has to fill in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from lifecycle.fields import ROWS, Cell
from workflows.action import Blank, Row

if TYPE_CHECKING:
    from lifecycle.records import Unit


def filled(
    name: str, rows: Sequence[Mapping[str, str]], blanks: Mapping[str, Blank], units: Sequence[Unit]
) -> tuple[Row, ...]:
    """Give a whole field, with a blank in each cell that is empty and that somebody has to fill in."""
    return tuple(_row(name, row, blanks, units) for row in rows)


def _row(name: str, row: Mapping[str, str], blanks: Mapping[str, Blank], units: Sequence[Unit]) -> Row:
    names = {str(unit.id): unit.name for unit in units}
    cells: dict[str, str | Blank] = {}
    for column, shape in ROWS[name].items():
        text = row.get(column, "")
        cell = names.get(text, text) if shape is Cell.PARTY else text
        cells[column] = cell or blanks.get(column, "")
    while cells and next(reversed(cells.values())) == "":
        cells.popitem()
    return cells
