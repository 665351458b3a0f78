"""A family through time: a picture, and the table that says the same."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from words.deadlines import rule_in_words
from words.document import Column, Document, Listing
from words.svg import GREY, PALE, Drawing

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.reading.timeline import Day, Lane, Timeline

_LEFT: Final = 16.0
_NAMES: Final = 260.0
_WIDTH: Final = 1000.0
_LANE: Final = 30.0
_BAR: Final = 12.0
_INDENT: Final = 14.0
_LETTERS: Final = 34
_HALF_A_DAY: Final = 50.0
"""Half of what the line of today says under it, about."""
_MOST_YEARS: Final = 12
"""So many years have room for a line and a number each."""


def timeline_picture(texts: Texts, found: Timeline) -> str:
    """Draw it for a page: bars for what holds, marks for the days ahead, a line for today.

    It is read without colour: what has ended is hollow, what has no end goes on to the edge.
    """
    title = texts.text("timeline.title", reference=found.reference)
    said = " ".join(_sentence(texts, lane) for lane in found.lanes)
    drawing = Drawing(_WIDTH, title, said)
    top = 34.0
    bottom = top + _LANE * len(found.lanes) + 8
    _years(drawing, found, top, bottom)
    for number, lane in enumerate(found.lanes):
        _draw(drawing, found, lane, top + _LANE * number)
    at = _x(found, found.today)
    drawing.line(at, top - 6, at, bottom, width=2, dashes="4 3")
    drawing.text(at, bottom + 16, texts.text("timeline.today", day=found.today), size=12, anchor=_anchor(at))
    drawing.height = bottom + 26
    return drawing.inline()


def _x(found: Timeline, day: date) -> float:
    length = max(1, (found.last - found.first).days)
    return _LEFT + _NAMES + (_WIDTH - _NAMES - 2 * _LEFT) * (day - found.first).days / length


def _anchor(x: float) -> str:
    """Let words that stand near an edge end, or begin, there."""
    return "end" if x > _WIDTH - _LEFT - _HALF_A_DAY else "middle"


def _years(drawing: Drawing, found: Timeline, top: float, bottom: float) -> None:
    years = range(found.first.year + 1, found.last.year + 1)
    step = max(1, -(-len(years) // _MOST_YEARS))
    for year in years[::step]:
        at = _x(found, date(year, 1, 1))
        drawing.line(at, top - 6, at, bottom, ink=PALE)
        drawing.text(at, top - 12, str(year), size=12, anchor="middle", ink=GREY)


def _draw(drawing: Drawing, found: Timeline, lane: Lane, y: float) -> None:
    middle = y + _LANE / 2
    indent = _INDENT * min(lane.depth, 3)
    room = _LETTERS - int(indent / 7)
    drawing.text(_LEFT + indent, middle + 4, _short(lane.reference, room), size=12, bold=lane.depth == 0)
    begins = _x(found, lane.first)
    ends = _x(found, lane.last or found.last)
    drawing.bar(begins, middle - _BAR / 2, max(3.0, ends - begins), _BAR, filled=not lane.has_ended)
    for day in lane.days:
        drawing.mark(_x(found, day.on), middle, "triangle" if day.moves else "disc", size=5)


def _short(text: str, letters: int) -> str:
    return text if len(text) <= letters else f"{text[: letters - 1]}\N{HORIZONTAL ELLIPSIS}"


def _sentence(texts: Texts, lane: Lane) -> str:
    facts = {"reference": lane.reference, "first": lane.first, "state": lane.state, "machine": lane.machine}
    if lane.last is None:
        return texts.text("timeline.lane_without_end", **facts)
    return texts.text("timeline.lane", **facts, last=lane.last)


def timeline_document(found: Timeline) -> Document:
    """Say the same in a table."""
    yield Listing(_LANES, found.lanes)


def _days(texts: Texts, lane: Lane) -> str:
    return "; ".join(_day(texts, one) for one in lane.days)


def _day(texts: Texts, one: Day) -> str:
    return f"{one.on} {rule_in_words(texts, one.rule)}"


_LANES: Final = (
    Column("reference", 0),
    Column("machine", 1, show=lambda texts, one: texts.word("kind", one.machine)),
    Column("state", 1, show=lambda texts, one: texts.state(one.machine, one.state)),
    Column("starts_on", 0, show=lambda texts, one: texts.value(one.first)),
    Column("ends_on", 0, show=lambda texts, one: texts.value(one.last)),
    Column("next", 1, folds=True, show=_days),
)
