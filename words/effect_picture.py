"""An effect as a picture: each area before and after, how far chance reaches, and the figures below."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from lifecycle.effect_assessment import Figure
from lifecycle.effect_measures import Interval, range_of
from words.effects import months_in_words, numeral, verdict_in_words
from words.svg import GREY, PALE, Drawing

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.follow_up.effects import EffectOfALine

WIDTH: Final = 720.0
_LEFT, _RIGHT, _TOP, _TALL = 70.0, 700.0, 96.0, 260.0
_MARKS: Final = {
    "treated": "disc",
    "control": "square",
    "displacement": "triangle",
    "displacement_control": "triangle",
}
_DASHES: Final = {"treated": "", "control": "6 4", "displacement": "2 3", "displacement_control": "8 3 2 3"}
_STEPS: Final = (1.0, 2.0, 5.0, 10.0)
_FEWEST_STEPS: Final = 4


def effect_picture(texts: Texts, found: EffectOfALine) -> bytes:
    """Draw an effect: with a title and a description, to be read without colour and when printed."""
    figures = [one for one in found.effect.figures if one.is_whole]
    title = texts.text("effect.picture", title=found.title, period=found.period)
    assessment = found.effect.assessment
    verdict = [*months_in_words(texts, assessment), *verdict_in_words(texts, assessment)]
    drawing = Drawing(WIDTH, title, " ".join((*(_said(texts, one) for one in figures), *verdict)))
    y = drawing.folded(20, 30, title, size=18, bold=True)
    explained = found.reference
    if assessment.dispersion is not None:
        explained = texts.text("effect.picture_of", reference=found.reference)
    drawing.text(20, y, explained, ink=GREY)
    bottom = _plot(drawing, texts, found, figures) if figures else _TOP
    bottom = _table(drawing, texts, found.effect.figures, bottom + 24)
    for sentence in verdict:
        bottom = drawing.folded(20, bottom + 6, sentence)
    drawing.height = bottom + 10
    return drawing.written()


def _said(texts: Texts, one: Figure) -> str:
    return texts.text(
        "effect.figure_said",
        area=_called(texts, one),
        before=numeral(texts, str(one.before)),
        after=numeral(texts, str(one.after)),
    )


def _called(texts: Texts, one: Figure) -> str:
    role = texts.word("area_role", one.role)
    return f"{role} {one.area}".strip()


@dataclass(frozen=True, slots=True)
class _Point:
    """A figure as it is drawn: where, how much, and how far chance reaches; of what is no count nowhere."""

    x: float
    value: float
    when: str
    poisson: Interval | None
    dispersed: Interval | None

    @property
    def top(self) -> float:
        return self.value if self.dispersed is None else self.dispersed.high


def _points(found: EffectOfALine, figures: Sequence[Figure]) -> list[tuple[_Point, _Point]]:
    dispersion = found.effect.assessment.dispersion
    wide = (_RIGHT - _LEFT) / len(figures)

    def point(place: int, share: float, number: Decimal | None, when: str, longer: float = 1.0) -> _Point:
        value = float(number or 0)
        x = _LEFT + wide * (place + share)
        if dispersion is None:
            return _Point(x, value * longer, when, None, None)
        ranges = (range_of(value), range_of(value, dispersion=dispersion))
        poisson, dispersed = (Interval(one.low * longer, one.high * longer) for one in ranges)
        return _Point(x, value * longer, when, poisson, dispersed)

    return [
        (
            point(place, 0.3, one.before, "before", one.longer),
            point(place, 0.7, one.after, "after"),
        )
        for place, one in enumerate(figures)
    ]


def _plot(drawing: Drawing, texts: Texts, found: EffectOfALine, figures: Sequence[Figure]) -> float:
    points = _points(found, figures)
    top = max(0.0, *(point.top for pair in points for point in pair))
    bottom = min(0.0, *(point.value for pair in points for point in pair))
    step = _step(top - bottom)
    first = math.floor(bottom / step)
    last = max(first + 1, math.ceil(top / step))
    foot = _TOP + _TALL

    def height(value: float) -> float:
        return foot - _TALL * (value / step - first) / (last - first)

    for number in range(first, last + 1):
        level = height(step * number)
        drawing.line(_LEFT, level, _RIGHT, level, ink=PALE)
        drawing.text(_LEFT - 8, level + 4, _figure(texts, step * number), size=12, anchor="end", ink=GREY)
    baseline = height(points[0][0].value)
    drawing.line(_LEFT, baseline, _RIGHT, baseline, dashes="3 3", ink=GREY)
    drawing.text(_RIGHT, baseline - 5, texts.text("effect.baseline"), size=12, anchor="end", ink=GREY)
    lowest = foot
    for one, (before, after) in zip(figures, points, strict=True):
        drawing.line(
            before.x, height(before.value), after.x, height(after.value), dashes=_DASHES[one.role], width=1.5
        )
        for point in (before, after):
            _range(drawing, point, height)
            drawing.mark(point.x, height(point.value), _MARKS[one.role])
            drawing.text(point.x + 10, height(point.value) - 8, _figure(texts, point.value), size=12)
            when = texts.word("area_when", point.when)
            drawing.text(point.x, foot + 18, when, size=12, anchor="middle", ink=GREY)
        middle, wide = (before.x + after.x) / 2, (_RIGHT - _LEFT) / len(figures)
        lowest = max(lowest, drawing.centred(middle, foot + 38, _called(texts, one), wide))
    return lowest


def _range(drawing: Drawing, point: _Point, height: Callable[[float], float]) -> None:
    """The wider range thin, with ends; the narrower one thick."""
    if point.dispersed is not None:
        low, high = height(point.dispersed.low), height(point.dispersed.high)
        drawing.line(point.x, low, point.x, high)
        for end in (low, high):
            drawing.line(point.x - 7, end, point.x + 7, end)
    if point.poisson is not None:
        drawing.line(
            point.x, height(point.poisson.low), point.x, height(point.poisson.high), width=4, ink=GREY
        )


def _figure(texts: Texts, value: float) -> str:
    return numeral(texts, f"{value:.6f}".rstrip("0").rstrip("."))


def _step(extent: float) -> float:
    """Give a round distance between the lines of a scale."""
    rough = max(extent, 1e-9) / _FEWEST_STEPS
    power = 10.0 ** math.floor(math.log10(rough))
    return next(one * power for one in _STEPS if one * power >= rough * 0.999)


def _table(drawing: Drawing, texts: Texts, figures: Sequence[Figure], y: float) -> float:
    places = (20.0, 430.0, 540.0, 690.0)
    heads = (texts.text("field.area"), *(texts.word("area_when", one) for one in ("before", "after")))
    for x, head in zip(places, (*heads, texts.text("effect.change_head")), strict=True):
        drawing.text(x, y, head, size=12, anchor="start" if x == places[0] else "end", ink=GREY)
    drawing.line(20, y + 6, WIDTH - 20, y + 6, ink=PALE)
    for one in figures:
        y += 22
        change = one.change
        cells = (
            _called(texts, one),
            *(
                texts.value(None) if number is None else numeral(texts, str(number))
                for number in (one.before, one.after)
            ),
            texts.value(None)
            if change is None
            else f"{'+' if change > 0 else ''}{numeral(texts, str(change))}",
        )
        for x, cell in zip(places, cells, strict=True):
            drawing.text(x, y, cell, anchor="start" if x == places[0] else "end")
    return y + 26
