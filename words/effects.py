"""How it reads what the figures of an effect say, and how much they can bear."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from lifecycle.effect_assessment import ALL_OF_IT
from words.document import Column, Document, Line, Listing, Space

if TYPE_CHECKING:
    from lifecycle.effect_assessment import Assessment, Figure, Measured
    from lifecycle.effect_measures import Interval
    from words.texts import Texts
    from workflows.follow_up.effects import EffectOfALine
    from workflows.follow_up.round_sheet import Effect


def change_in_words(texts: Texts, assessment: Assessment) -> Iterator[str]:
    """Say by how much it changed, and whether that was wanted."""
    if assessment.change is None:
        return
    change = _change(texts, assessment.change, assessment.change_percent)
    yield texts.text(
        "effect.change", change=change, towards=texts.text(f"effect.towards.{assessment.towards}")
    )
    yield from months_in_words(texts, assessment)


def months_in_words(texts: Texts, assessment: Assessment) -> Iterator[str]:
    """Say how what was before is counted, where the two times are not as long."""
    if assessment.months is not None:
        before, after = (texts.value(number) for number in assessment.months)
        yield texts.text("effect.as_long", before=before, after=after)


def compared_in_words(
    texts: Texts, figures: tuple[Figure, ...], hidden: Callable[[str], str | None]
) -> Iterator[str]:
    """Say of each other area how it fared; `hidden` says why a figure by its name is not shown."""
    for one in figures:
        if one.role == "treated":
            continue
        role = texts.word("code.comparisons.role", one.role)
        before, after = (hidden(one.called(when)) for when in ("before", "after"))
        if before or after:
            yield texts.text(
                "effect.area_hidden",
                role=role,
                area=one.area,
                before=before or numeral(texts, _written(one.before)),
                after=after or numeral(texts, _written(one.after)),
            )
            continue
        if one.change is None:
            yield texts.text("effect.area_named", role=role, area=one.area)
            continue
        yield texts.text(
            "effect.area",
            role=role,
            area=one.area,
            before=numeral(texts, _written(one.before)),
            after=numeral(texts, _written(one.after)),
            change=_change(texts, one.change, one.change_percent),
        )


def verdict_in_words(texts: Texts, assessment: Assessment) -> Iterator[str]:
    """Say what can be told from chance and what cannot, and why; never that the work was the cause."""
    because = tuple(texts.text(f"effect.because.{reason}") for reason in assessment.reasons)
    measured = assessment.measured
    if assessment.net_change is not None:
        yield texts.text("effect.net", change=signed(texts, assessment.net_change))
    if assessment.verdict == "unknown":
        yield texts.text("effect.says.unknown", because=because)
    else:
        said = texts.text("effect.hidden") if measured is None else lead_in_words(texts, measured)
        yield texts.text(f"effect.says.{assessment.verdict}", range=said)
        for reason in because:
            yield texts.text("effect.caveat", reason=reason)
    if assessment.left_out:
        yield texts.text("effect.left_out", areas=assessment.left_out)
    if measured is not None and assessment.verdict not in ("fewer", "more"):
        yield from smallest_in_words(texts, measured.smallest_percent)


def smallest_in_words(texts: Texts, percent: Decimal | None) -> Iterator[str]:
    """Say which reductions would not have been seen."""
    if percent is None:
        return
    if percent > ALL_OF_IT:
        yield texts.text("effect.smallest_none")
    else:
        yield texts.text("effect.smallest", percent=numeral(texts, str(percent)))


def lead_in_words(texts: Texts, measured: Measured) -> str:
    """Say the measure that leads, with the wider of its ranges."""
    if measured.lead == "ratio" and measured.ratio_ranges is not None:
        return texts.text(
            "effect.ratio",
            ratio=texts.value(None) if measured.ratio is None else decimals(texts, measured.ratio, 2),
            **_ends(texts, measured.ratio_ranges.wider, 2, unchanged=1),
        )
    return texts.text(
        "effect.difference",
        difference=signed(texts, _to_one_decimal(measured.difference.value)),
        **_ends(texts, measured.difference_ranges.wider, 1, unchanged=0),
    )


def _ends(texts: Texts, interval: Interval, places: int, *, unchanged: float) -> dict[str, str]:
    """Write an interval: with more decimals where an end would read as no change, and is not."""
    ends = (interval.low, interval.high)
    while places < _MOST_DECIMALS and any(round(end, places) == unchanged != end for end in ends):
        places += 1
    low, high = (decimals(texts, end, places) for end in ends)
    return {"low": low, "high": high}


_MOST_DECIMALS: Final = 6


def decimals(texts: Texts, number: float, places: int) -> str:
    """Write a measure with so many decimals; without end where it has none."""
    if number == float("inf"):
        return texts.text("effect.endless")
    return numeral(texts, f"{number:z.{places}f}")


def _to_one_decimal(number: float) -> Decimal:
    return Decimal(f"{number:.1f}").normalize() + 0


def _change(texts: Texts, change: Decimal, percent: Decimal | None) -> str:
    said = signed(texts, change)
    return said if percent is None else f"{said} ({signed(texts, percent)} %)"


def signed(texts: Texts, number: Decimal) -> str:
    """Write a change with its sign."""
    written = f"{number:f}"
    return f"+{numeral(texts, written)}" if number > 0 else numeral(texts, written)


def numeral(texts: Texts, written: str | None) -> str:
    """Write a figure as the language does, or that there is none."""
    return texts.value(None if written is None else texts.numeral(written))


def effects_document(texts: Texts, found: Sequence[EffectOfALine]) -> Document:
    """Say each effect whole: its figures in a table, its measures, and what they can bear."""
    for place, one in enumerate(found):
        if place:
            yield Space()
        yield Line(texts.text("effect.title", title=one.title, reference=one.reference, period=one.period))
        yield Listing(_AREAS, one.effect.figures)
        yield from (Line(sentence) for sentence in _told(texts, one.effect))


def _told(texts: Texts, effect: Effect) -> Iterator[str]:
    yield from change_in_words(texts, effect.assessment)
    if effect.assessment.measured is not None:
        yield from _measures(texts, effect.assessment.measured)
    yield from verdict_in_words(texts, effect.assessment)


def _measures(texts: Texts, measured: Measured) -> Iterator[str]:
    """Say every measure with both its ranges."""
    ranges = measured.difference_ranges
    yield texts.text(
        "effect.difference_whole",
        difference=signed(texts, _to_one_decimal(measured.difference.value)),
        poisson=_between(texts, ranges.poisson, 1, unchanged=0),
        dispersed=_between(texts, ranges.dispersed, 1, unchanged=0),
    )
    if measured.is_displacement_in is not None:
        way = "effect.surroundings_in" if measured.is_displacement_in else "effect.surroundings_out"
        yield texts.text(way, difference=signed(texts, _to_one_decimal(measured.without_displacement)))
    if measured.ratio_ranges is not None:
        yield texts.text(
            "effect.ratio_whole",
            ratio=texts.value(None) if measured.ratio is None else decimals(texts, measured.ratio, 2),
            poisson=_between(texts, measured.ratio_ranges.poisson, 2, unchanged=1),
            dispersed=_between(texts, measured.ratio_ranges.dispersed, 2, unchanged=1),
        )
    if measured.effect_size is not None:
        yield texts.text("effect.size", size=decimals(texts, measured.effect_size, 2))
    usual = "effect.dispersion_usual" if measured.is_usual_dispersion else "effect.dispersion"
    yield texts.text(usual, dispersion=decimals(texts, measured.dispersion, 1))
    if measured.volume != 1:
        scaled = "effect.volume" if measured.lead == "ratio" else "effect.volume_scaled"
        yield texts.text(scaled, times=decimals(texts, measured.volume, 1 if measured.volume > 1 else 2))
    if measured.displacement is not None and measured.displacement.quotient is not None:
        yield _displaced(texts, measured.displacement.quotient)
        total = _to_one_decimal(-measured.displacement.total)
        yield texts.text("effect.in_both_areas", total=signed(texts, total))
    for one in measured.against:
        yield texts.text(
            "effect.against", area=one.area, difference=signed(texts, _to_one_decimal(one.difference))
        )


def _displaced(texts: Texts, quotient: float) -> str:
    """Say what the displacement quotient says (Bowers and Johnson 2003)."""
    if quotient == 0:
        way = "effect.moved_none"
    elif quotient > 0:
        way = "effect.spread_of_good"
    else:
        way = "effect.moved_less" if quotient > -1 else "effect.moved_more"
    return texts.text(way, quotient=decimals(texts, quotient, 2))


def _between(texts: Texts, interval: Interval, places: int, *, unchanged: float) -> str:
    return texts.text("effect.between", **_ends(texts, interval, places, unchanged=unchanged))


def _role(texts: Texts, one: Figure) -> str:
    return texts.word("area_role", one.role)


def _area_change(texts: Texts, one: Figure) -> str:
    return texts.value(None) if one.change is None else _change(texts, one.change, one.change_percent)


_AREAS: Final = (
    Column("role", 0, show=_role),
    Column("area", 0, folds=True),
    Column("before", 0, right=True, show=lambda texts, one: numeral(texts, _written(one.before))),
    Column("after", 0, right=True, show=lambda texts, one: numeral(texts, _written(one.after))),
    Column("change", 1, right=True, show=_area_change),
    Column("size", 2, right=True, show=lambda texts, one: numeral(texts, _written(one.size))),
)


def _written(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"


def effects_value(found: Sequence[EffectOfALine]) -> list[dict[str, object]]:
    """Give a program each effect: its figures, and what they say."""
    return [
        {
            "reference": one.reference,
            "number": one.number,
            "title": one.title,
            "about": one.about,
            "period": one.period,
            "finding": one.finding,
            **effect_value(one.effect),
        }
        for one in found
    ]


def effect_value(effect: Effect) -> dict[str, object]:
    """Give a program an effect as a line of a sheet has it."""
    return {
        "direction": effect.direction,
        "measured_as": effect.measured_as,
        "shows": effect.shows,
        "baseline": effect.baseline,
        "value": effect.value,
        "extent": effect.extent,
        "changed_character": effect.changed_character,
        "comparisons": [_figure_value(one) for one in effect.figures if one.role != "treated"],
        **assessment_value(effect.assessment),
    }


def _figure_value(one: Figure) -> dict[str, object]:
    return {"area": one.area, "role": one.role, "before": one.before, "after": one.after, "size": one.size}


def assessment_value(assessment: Assessment) -> dict[str, object]:
    """Give a program what the figures say: codes and numbers."""
    return {
        "change": assessment.change,
        "change_percent": assessment.change_percent,
        "control_change_percent": assessment.control_change_percent,
        "net_change": assessment.net_change,
        "towards": assessment.towards,
        "verdict": assessment.verdict,
        "reasons": assessment.reasons,
        "left_out": assessment.left_out,
        "measured": None if assessment.measured is None else _measured_value(assessment.measured),
    }


def _measured_value(measured: Measured) -> dict[str, object]:
    ratio, displacement = measured.ratio_ranges, measured.displacement
    return {
        "lead": measured.lead,
        "difference": measured.difference.value,
        "standard_error": measured.difference.standard_error,
        "difference_poisson": _range_value(measured.difference_ranges.poisson),
        "difference_dispersed": _range_value(measured.difference_ranges.dispersed),
        "ratio": measured.ratio,
        "ratio_poisson": None if ratio is None else _range_value(ratio.poisson),
        "ratio_dispersed": None if ratio is None else _range_value(ratio.dispersed),
        "ratio_is_exact": measured.is_exact,
        "effect_size": measured.effect_size,
        "displacement_quotient": None if displacement is None else displacement.quotient,
        "displacement_total": None if displacement is None else displacement.total,
        "volume": measured.volume,
        "dispersion": measured.dispersion,
        "dispersion_is_usual": measured.is_usual_dispersion,
        "smallest_percent": measured.smallest_percent,
        "against": [
            {"area": one.area, "difference": one.difference, "ratio": one.ratio} for one in measured.against
        ],
    }


def _range_value(interval: Interval) -> list[float | None]:
    return [interval.low, None if interval.high == float("inf") else interval.high]
