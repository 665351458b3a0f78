"""The matrix of packages as a picture: the level now, the packages, the level wanted, and a now-line."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, Final

from words.capability import cell_in_words, dimension, now_line_in_words
from words.svg import GREY, INK, PALE, Drawing

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.capability.plan import Line, PlanReport

_LEFT: Final = 20.0
_NAMES: Final = 210.0
_LEVEL: Final = 60.0
_CELL: Final = 190.0
_SIZE: Final = 11.0
_LEADING: Final = 14.0
_LETTERS: Final = 31
"""Letters on a line of a cell."""
_MONTHS: Final = 12


def packages_picture(texts: Texts, found: PlanReport) -> bytes:
    """Draw the matrix, with a title and a description; it is read without colour and when printed."""
    heads = [str(year) for year in found.years] or [f"AP-{number}" for number in found.numbers]
    title = texts.text("capability.packages.title", title=found.plan.title, reference=found.reference)
    said = now_line_in_words(texts, found)
    rows = [_said(texts, one) for one in found.lines]
    width = _LEFT * 2 + _NAMES + 2 * _LEVEL + _CELL * max(1, len(heads))
    drawing = Drawing(width, title, " ".join((*rows, said)))
    y = drawing.folded(_LEFT, 30, title, size=18, bold=True)
    y = _heads(drawing, texts, heads, y + 10)
    top = y
    sub_goal = ""
    for line in found.lines:
        if line.sub_goal != sub_goal:
            sub_goal = line.sub_goal
            y = drawing.folded(_LEFT, y + 20, sub_goal, size=13, bold=True)
        y = _row(drawing, texts, found, line, y)
    if found.years:
        _now_in_time(drawing, found, top, y)
    y = drawing.folded(_LEFT, y + 24, said, size=12)
    drawing.height = y + 10
    return drawing.written()


def _said(texts: Texts, line: Line) -> str:
    cells = "; ".join(
        f"AP-{number}: {said}" for number, cell in line.cells.items() if (said := cell_in_words(texts, cell))
    )
    return f"{line.capability}, {dimension(texts, line.dimension)}: {cells or texts.value(None)}."


def _x(column: int) -> float:
    return _LEFT + _NAMES + _LEVEL + _CELL * column


def _heads(drawing: Drawing, texts: Texts, heads: list[str], y: float) -> float:
    drawing.text(_LEFT + _NAMES, y, texts.text("field.level_now"), size=12, ink=GREY)
    for at, head in enumerate(heads):
        drawing.text(_x(at), y, head, size=12, bold=True)
    drawing.text(_x(len(heads)), y, texts.text("field.level_target"), size=12, ink=GREY)
    drawing.line(_LEFT, y + 8, drawing.width - _LEFT, y + 8, ink=INK)
    return y + 8


def _row(drawing: Drawing, texts: Texts, found: PlanReport, line: Line, y: float) -> float:
    columns = (
        [line.in_year(year) for year in found.years]
        if found.years
        else [((line.cells[number],) if number in line.cells else ()) for number in found.numbers]
    )
    written = [
        [
            part
            for cell in cells
            for part in wrap(cell_in_words(texts, cell, in_years=bool(found.years)), _LETTERS)
        ]
        for cells in columns
    ]
    name = wrap(f"{line.capability}, {dimension(texts, line.dimension)}", _LETTERS)
    tall = max(1, len(name), *(len(one) for one in written)) * _LEADING + 10
    base = y + _LEADING + 2
    _lines(drawing, _LEFT, base, name)
    if line.rating is not None:
        drawing.text(_LEFT + _NAMES + 20, base, str(line.rating.now), size=12)
        drawing.text(_x(len(columns)) + 20, base, str(line.rating.target), size=12)
    for at, parts in enumerate(written):
        _lines(drawing, _x(at), base, parts)
    if not found.years and found.has_begun:
        at = len(columns) if line.stands_at is None else found.numbers.index(line.stands_at)
        drawing.line(_x(at) - 6, y + 2, _x(at) - 6, y + tall - 2, width=3)
    drawing.line(_LEFT, y + tall, drawing.width - _LEFT, y + tall, ink=PALE)
    return y + tall


def _lines(drawing: Drawing, x: float, y: float, parts: list[str]) -> None:
    for at, part in enumerate(parts):
        drawing.text(x, y + at * _LEADING, part, size=_SIZE)


def _now_in_time(drawing: Drawing, found: PlanReport, top: float, bottom: float) -> None:
    """Draw the line of today through the years, where it is within them."""
    first, last = found.years[0], found.years[-1]
    if first <= found.today.year <= last:
        share = (found.today.month - 1) / _MONTHS
        x = _x(found.today.year - first) + share * _CELL - 6
        drawing.line(x, top, x, bottom, width=3)
