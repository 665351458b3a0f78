"""What became of a party's act, and of the record because of it, in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lifecycle.outcome import Done, Outcome, Refused
from words.document import Document, Line, lines
from words.outcomes import done_value, lines_of
from words.refusals import unmet_lines, unmet_value

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.agreements.signing import Noted


def noted_value(recorded: Noted, *, preview: bool) -> dict[str, object]:
    """Give it to a program; of a preview, that nothing of it was recorded."""
    moved, done = recorded.moved, "preview" if preview else "recorded"
    if isinstance(moved, Done):
        moved = replace(moved, preview=preview)
    return {
        "act": done if isinstance(recorded.act, Done) else "already_done",
        "party": recorded.party,
        "waiting_for": recorded.waiting_for,
        "moved": done_value(moved) if isinstance(moved, Done) else None,
        "hindered_by": [unmet_value(each) for each in moved.unmet] if isinstance(moved, Refused) else [],
    }


def noted_document(texts: Texts, recorded: Noted) -> Document:
    """Tell it, and of whom the same is waited for."""
    act, kind = recorded.act, recorded.kind
    if isinstance(act, Done):
        said = texts.text(f"signing.recorded.{kind}", reference=act.step.reference, party=recorded.party)
    else:
        said = texts.text(f"signing.already.{kind}", reference=act.reference, party=recorded.party)
    yield Line(said)
    if recorded.waiting_for:
        yield Line(texts.text(f"signing.waiting.{kind}", parties=recorded.waiting_for))
    yield from lines(_of_the_step(texts, recorded.moved))


def _of_the_step(texts: Texts, moved: Outcome | None) -> list[str]:
    """Tell what the last signature brought about, or what keeps it from doing so."""
    match moved:
        case Done():
            return lines_of(texts, (*moved.before, moved.step, *moved.after))
        case Refused():
            header = texts.text("signing.hindered", reference=moved.reference)
            return [header, *unmet_lines(texts, moved.unmet)]
        case _:
            return []
