"""The sheet of a round as a file, in words: its columns and rows, and what is wrong in one that is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from lifecycle.languages import LANGUAGES
from lifecycle.outcome import Done, Refused
from words.document import Column, Document, Line, Listing
from words.faults import sentence_of
from words.fields import field_in_words
from words.outcomes import outcome_document
from words.refusals import unmet_sentence
from words.round_sheet import named_line
from words.rounds import recorded_document
from words.texts import texts_in
from workflows.figures.sheet_file import PROMISE, SAID, TOLD, WHOSE, rows_of_sheet
from workflows.follow_up.asked_of_a_round import ASKED_OF_A_PROMISE

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.figures.sheet_file import ReadSheet, SheetRow
    from workflows.follow_up.round_sheet import Line as FollowedUp
    from workflows.follow_up.round_sheet import Sheet
    from workflows.follow_up.whole_sheet import Filled


def sheet_file_listing(found: Sheet) -> Listing:
    """Give a sheet as the rows that are filled in: a line each, and below them each commitment."""
    return Listing(_COLUMNS, [_plain(row) for row in rows_of_sheet(found)])


def _plain(row: SheetRow) -> dict[str, object]:
    """Give a row by its columns, as a program reads it; beside them the line, which is called by name."""
    of_columns = {name: getattr(row, name) for name in (*WHOSE, *TOLD)}
    return {**of_columns, **dict.fromkeys(SAID), **row.said, "line": row.line}


def called_in_a_file(line: FollowedUp) -> tuple[str, ...]:
    """Say what a line is called in a file of either language."""
    return tuple(named_line(texts_in(lang), line) for lang in LANGUAGES)


def filled_document(texts: Texts, filled: Filled) -> Document:
    """Say line by line what was read out of a file, or that it says nothing new."""
    if not filled.lines:
        yield Line(texts.text("round.file.nothing"))
    for one in filled.lines:
        yield from outcome_document(texts, one.outcome)
        if one.line is not None and isinstance(one.outcome, Done):
            yield from recorded_document(texts, one.line, one.outcome.step)


def wrong_sentences(texts: Texts, read: ReadSheet, filled: Filled) -> Iterator[str]:
    """Say what cannot be written, each with its row in the file."""
    for one in filled.wrong:
        if isinstance(one.why, Refused):
            said = [unmet_sentence(texts, each) for each in one.why.unmet]
        else:
            said = [sentence_of(one.why, texts)]
        row = read.rows.get(one.line or 0)
        for sentence in said:
            yield texts.text("round.file.wrong", row=row, number=one.line, sentence=sentence)


def _aspect(texts: Texts, row: Mapping[str, Any]) -> str:
    aspect = row["aspect"]
    return texts.word("field" if aspect == PROMISE else "code.aspect", aspect)


def _title(texts: Texts, row: Mapping[str, Any]) -> str:
    return row["title"] if row["line"] is None else named_line(texts, row["line"])


def _asked(name: str, priority: int) -> Column:
    def show(texts: Texts, row: Mapping[str, Any]) -> str:
        now = row[name]
        if now in (None, ""):
            return ""
        if name == "spent":  # so that it can be summed
            return texts.numeral(str(now))
        return (
            texts.word("code.commitments_kept.kept", str(now))
            if name == "kept"
            else str(field_in_words(texts, name, now))
        )

    family = "cell" if name in ASKED_OF_A_PROMISE else "field"
    return Column(
        name,
        priority,
        folds=True,
        show=show,
        title=lambda texts: texts.word(family, name),
    )


_COLUMNS: Final = (
    Column("reference", 2),
    Column("version", 2),
    Column("aspect", 0, show=_aspect),
    Column("number", 0, right=True),
    Column("title", 0, folds=True, show=_title),
    Column("party", 1),
    Column("target", 3, folds=True),
    Column("reported", 3, right=True),
    Column("direction", 3, show=lambda texts, row: texts.word("code.direction", row["direction"] or "")),
    *(_asked(name, 1) for name in SAID),
)
