"""Rounds in words: which there are, and what becomes of a sheet that is laid out just now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from lifecycle.fields import FIELDS, Shape
from words.deadlines import ENDED_AGREEMENT, days_in_words, outliving
from words.document import Column, Document, Line, Listing
from words.history import value_in_words

if TYPE_CHECKING:
    from lifecycle.fields import Value
    from lifecycle.transaction import Step
    from words.texts import Texts
    from workflows.follow_up.recording import Called
    from workflows.follow_up.rounds import Listed


def rounds_listing(found: Sequence[Listed], *, ended: bool = False) -> Listing:
    """List them; with those that have `ended` nothing more is to be seen."""
    return Listing(_LISTED, found, empty="round.none_at_all" if ended else "round.none")


def laid_out_document(texts: Texts, laid_out: Sequence[Step]) -> Document:
    """Say of a sheet that it was laid out, and how many lines it has."""
    yield Line(texts.count("round.laid_out", len(laid_out) - 1, reference=laid_out[0].reference))


def recorded_document(texts: Texts, line: Called, step: Step) -> Document:
    """Say what was recorded of which line: its number is another on the next sheet."""
    said = ", ".join(_recorded(texts, name, value) for name, value in step.changes.items())
    title = line.title or texts.word("code.subject", line.subject or "")
    yield Line(f"  {texts.text('round.line', number=line.number, title=title, said=said)}")


def _recorded(texts: Texts, name: str, value: Value) -> str:
    called = texts.word("field", name)
    return called if FIELDS[name] is Shape.ROWS else f"{called} {value_in_words(texts, name, value)}"


def nothing_to_close(texts: Texts, reference: str) -> Document:
    """Say that nothing is left to be followed up."""
    yield Line(texts.text("round.nothing_to_close", reference=reference))


_LISTED: Final = (
    Column("reference", 0),
    Column("under", 6, on_screen=False),
    Column("period", 6, on_screen=False),
    Column(
        "state",
        1,
        folds=True,
        show=lambda texts, one: outliving(texts, texts.state("round", one.state), one),
    ),
    Column("opens_on", 4),
    Column("conclude_by", 0),
    Column("days_left", 6, on_screen=False, in_sheet=True),
    Column(
        "when",
        2,
        in_words=True,
        show=lambda texts, one: "" if one.days_left is None else days_in_words(texts, one.days_left),
    ),
    Column("is_overdue", 6, on_screen=False),
    Column("lines", 6, on_screen=False, in_sheet=True),
    Column(
        "recorded",
        3,
        show=lambda texts, one: (
            texts.text("round.recorded", recorded=one.recorded, lines=one.lines) if one.lines else ""
        ),
    ),
    Column("meeting", 5, folds=True),
    *ENDED_AGREEMENT,
    Column("version", 6, on_screen=False),
)
