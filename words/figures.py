"""How it reads what a file of figures has for an effect, before anything is written, and what would be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from words.document import Column, Document, Line, Listing
from words.effects import numeral

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.figures.choosing import Proposal, Taken


_MOST_NAMED: Final = 30


def proposal_document(texts: Texts, found: Proposal) -> Document:
    """Show each figure with its place in the file, what the line would say, and how that is written."""
    yield from figures_document(texts, found)
    yield Line(texts.text("effect.file.not_written"))


def figures_document(texts: Texts, found: Proposal) -> Document:
    """Show each figure with its place in the file, and what the line would say."""
    yield Line(
        texts.text(
            "effect.file.title", file=found.file.name, title=found.line.title, reference=found.line.reference
        )
    )
    if found.kind:
        yield Line(texts.text("effect.file.kind", kind=found.kind))
    for column, said in found.of_whom:
        yield Line(texts.text("effect.file.of_whom", named=column, value=said or texts.value(None)))
    if found.file.says:
        yield Line(texts.text("effect.file.says", said=found.file.says))
    yield Listing(_FIGURES, _rows(found))
    yield from (Line(sentence) for sentence in _told(texts, found))


def notes_in_words(texts: Texts, found: Proposal) -> Iterator[str]:
    """Say what is compared, missing or odd, of the areas that are meant and of the file."""
    yield from _compared_with(texts, found)
    for one in found.taken:
        if one.number is None:
            yield texts.text(
                "effect.file.missing",
                role=texts.word("area_role", one.role),
                area=one.area,
                periods=one.missing,
            )
        if one.parts is not None:
            yield texts.text(
                "effect.file.parts",
                area=one.area,
                period=one.period.code,
                figure=_said(texts, one),
                sum=numeral(texts, one.parts),
            )
    yield from _notes_of_the_file(texts, found)


def _notes_of_the_file(texts: Texts, found: Proposal) -> Iterator[str]:
    """Say what is odd of the file as a whole, and what of it was not read."""
    if found.left_out:
        yield texts.text("effect.file.left_out", areas=found.left_out)
    for said in found.says_no_counts:
        yield texts.text("effect.file.may_be_no_count", said=said)
    if found.is_outside:
        yield texts.text(
            "effect.file.outside", after=found.after.code, period=found.line.period, title=found.line.title
        )
    if found.file.without_area:
        yield texts.text("effect.file.without_area", rows=found.file.without_area[:_MOST_NAMED])
    if found.unread:
        yield texts.text("effect.file.unread", columns=found.unread)


def _compared_with(texts: Texts, found: Proposal) -> Iterator[str]:
    if found.dropped:
        yield texts.text("effect.file.dropped", areas=found.dropped)
    for area in found.around_its_own:
        yield texts.text("effect.file.around_its_own", area=area, own=found.areas[0][1])


def _told(texts: Texts, found: Proposal) -> Iterator[str]:
    (_, own), *others = found.areas
    effect = found.line.effect
    is_anew = effect.baseline is not None or effect.value is not None
    yield texts.text(
        "effect.file.own_anew" if is_anew else "effect.file.own",
        before=_said(texts, found.of(found.before, own)),
        after=_said(texts, found.of(found.after, own)),
        baseline=numeral(texts, effect.baseline),
        value=numeral(texts, effect.value),
    )
    for role, area in others:
        yield texts.text(
            "effect.file.other",
            role=texts.word("area_role", role),
            area=area,
            before=_said(texts, found.of(found.before, area)),
            after=_said(texts, found.of(found.after, area)),
        )
    if not others:
        yield texts.text("effect.file.no_others")
    if found.monthly:
        yield texts.text("effect.file.monthly", count=len(found.monthly))
    yield from notes_in_words(texts, found)


def _said(texts: Texts, one: Taken) -> str:
    return numeral(texts, one.number)


_FIGURES: Final = (
    Column("role", 0, show=lambda texts, row: texts.word("area_role", row["role"])),
    Column("area", 0, folds=True),
    Column("period", 0),
    Column("figure", 0, right=True),
    Column("row", 0, right=True),
    Column("column", 0, folds=True),
)


def _rows(found: Proposal) -> list[dict[str, object]]:
    """Give each figure as it stands in the file; what is not there has no place."""
    return [row for taken in found.taken for row in (_of_cells(taken) or [_of_none(taken)])]


def _of_cells(taken: Taken) -> list[dict[str, object]]:
    return [
        {
            "role": taken.role,
            "area": taken.area,
            "period": one.period_written,
            "figure": one.written or None,
            "row": one.row,
            "column": one.column,
        }
        for one in taken.cells
    ]


def _of_none(taken: Taken) -> dict[str, object]:
    place = dict.fromkeys(("figure", "row", "column"))
    return {"role": taken.role, "area": taken.area, "period": taken.period.code, **place}


def proposal_value(found: Proposal) -> dict[str, object]:
    """Give a program each figure with its place, and the fields that would be written."""
    return {
        "reference": found.line.reference,
        "number": found.line.number,
        "title": found.line.title,
        "file": found.file.name,
        "file_says": found.file.says,
        "counted_kind": found.kind,
        "of_whom": dict(found.of_whom),
        "figures": _rows(found),
        "missing": [
            {"role": one.role, "area": one.area, "periods": one.missing}
            for one in found.taken
            if one.number is None
        ],
        "unread": found.unread,
        "rows_without_area": found.file.without_area,
        "unlike_their_months": [
            {"area": one.area, "period": one.period.code, "sum": one.parts}
            for one in found.taken
            if one.parts is not None
        ],
        "after_is_outside": found.is_outside,
        "may_be_no_counts": found.says_no_counts,
        "dropped": found.dropped,
        "left_out": found.left_out,
        "fields": found.said(),
        "written": False,
    }
