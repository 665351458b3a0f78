"""An effect as a picture: each area before and after, how far chance reaches, and the figures below."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from lifecycle.effect_assessment import Figure
from lifecycle.effect_measures import Interval, range_of
from lifecycle.values import dataclass
from words.effects import months_in_words, numeral, verdict_in_words
from words.svg import GREY, PALE, Drawing, width_of

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.follow_up.effects import EffectOfALine

WIDTH: Final = 720.0
_EDGE, _TOP, _TALL = 20.0, 96.0, 260.0
_SMALL: Final = 12.0
_NARROWEST: Final = 100.0
"""An area needs as much room for its name and its two figures; for many the picture is wider."""
_BETWEEN: Final = 0.4
"""How far its two figures stand apart, as a share of that room."""
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
    scale = _Scale.of(texts, found, figures)
    width = max(WIDTH, scale.left + scale.room * len(figures) + scale.margin + _EDGE)
    drawing = Drawing(width, title, " ".join((*(_said(texts, one) for one in figures), *verdict)))
    y = drawing.folded(20, 30, title, size=18, bold=True)
    explained = found.reference
    if assessment.dispersion is not None:
        explained = texts.text("effect.picture_of", reference=found.reference)
    drawing.text(20, y, explained, ink=GREY)
    bottom = max(_TOP, y + 26)
    if figures:
        bottom = _plot(drawing, texts, found, figures, replace(scale, upper=bottom))
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


def _points(
    found: EffectOfALine, figures: Sequence[Figure], left: float, right: float
) -> list[tuple[_Point, _Point]]:
    dispersion = found.effect.assessment.dispersion
    wide = (right - left) / max(len(figures), 1)

    def point(
        place: int,
        share: float,
        number: Decimal | None,
        when: str,
        shown: Decimal | None,
        longer: float = 1.0,
    ) -> _Point:
        value, x = float(number or 0), left + wide * (place + share)
        if dispersion is None:
            return _Point(x, float(shown or 0), when, None, None)
        ranges = (range_of(value), range_of(value, dispersion=dispersion))
        poisson, dispersed = (Interval(one.low * longer, one.high * longer) for one in ranges)
        return _Point(x, float(shown or 0), when, poisson, dispersed)

    return [
        (
            point(place, (1 - _BETWEEN) / 2, one.before, "before", one.led_to_expect, one.longer),
            point(place, (1 + _BETWEEN) / 2, one.after, "after", one.after),
        )
        for place, one in enumerate(figures)
    ]


def _baseline(found: EffectOfALine) -> float | None:
    """What there was in the area itself before, in a time as long as that after; None if nobody says it."""
    own = (one for one in found.effect.figures if one.role == "treated")
    return next((float(one.led_to_expect) for one in own if one.before is not None), None)


@dataclass(frozen=True, slots=True)
class _Scale:
    """Between which values figures are drawn, and how far to the left their scale reaches."""

    step: float
    first: int
    last: int
    left: float
    room: float
    """How wide an area is drawn at least."""
    margin: float
    """Beside the areas, for what the line of the baseline is called."""
    upper: float = _TOP
    """Where its highest line is drawn: below the title, however long that is."""

    @classmethod
    def of(cls, texts: Texts, found: EffectOfALine, figures: Sequence[Figure]) -> _Scale:
        points = [point for pair in _points(found, figures, 0, 1) for point in pair]
        baseline = _baseline(found) or 0.0
        top = max((0.0, baseline, *(point.top for point in points)))
        bottom = min((0.0, baseline, *(point.value for point in points)))
        step = _step(top - bottom)
        first = math.floor(bottom / step)
        last = max(first + 1, math.ceil(top / step))
        widest = max(width_of(_figure(texts, step * one), _SMALL) for one in (first, last))
        said = max((width_of(_figure(texts, point.value), _SMALL) for point in points), default=0.0)
        return cls(
            step,
            first,
            last,
            left=max(70.0, _EDGE + 10 + widest),
            room=max(_NARROWEST, (said + 14) / _BETWEEN),
            margin=width_of(texts.text("effect.baseline"), _SMALL) + 10,
        )

    def height(self, value: float) -> float:
        return self.foot - _TALL * (value / self.step - self.first) / (self.last - self.first)

    @property
    def foot(self) -> float:
        return self.upper + _TALL


def _plot(
    drawing: Drawing, texts: Texts, found: EffectOfALine, figures: Sequence[Figure], scale: _Scale
) -> float:
    left, right, height = scale.left, drawing.width - _EDGE, scale.height
    points = _points(found, figures, left, right - scale.margin)
    wide = (right - scale.margin - left) / len(figures)
    foot = scale.foot
    for number in range(scale.first, scale.last + 1):
        level = height(scale.step * number)
        drawing.line(left, level, right, level, ink=PALE)
        drawing.text(
            left - 8, level + 4, _figure(texts, scale.step * number), size=_SMALL, anchor="end", ink=GREY
        )
    if (baseline := _baseline(found)) is not None:
        level = height(baseline)
        drawing.line(left, level, right, level, dashes="3 3", ink=GREY)
        drawing.text(right, level - 5, texts.text("effect.baseline"), size=_SMALL, anchor="end", ink=GREY)
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
        middle = (before.x + after.x) / 2
        lowest = max(lowest, drawing.within(middle, foot + 38, _called(texts, one), wide, size=_SMALL))
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
    wide = drawing.width
    places = (_EDGE, wide - 290, wide - 180, wide - 30)
    heads = (texts.text("field.area"), *(texts.word("area_when", one) for one in ("before", "after")))
    for x, head in zip(places, (*heads, texts.text("effect.change_head")), strict=True):
        drawing.text(x, y, head, size=12, anchor="start" if x == places[0] else "end", ink=GREY)
    drawing.line(_EDGE, y + 6, wide - _EDGE, y + 6, ink=PALE)
    for one in figures:
        y += 22
        change = one.change
        cells = (
            *(
                texts.value(None) if number is None else numeral(texts, str(number))
                for number in (one.before, one.after)
            ),
            texts.value(None)
            if change is None
            else f"{'+' if change > 0 else ''}{numeral(texts, str(change))}",
        )
        for x, cell in zip(places[1:], cells, strict=True):
            drawing.text(x, y, cell, anchor="end")
        called = _called(texts, one)
        y = drawing.within(places[0], y, called, places[1] - 90, size=13, anchor="start") - 13 * 1.25
    return y + 26
