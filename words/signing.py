"""What became of a party's act, and of the record because of it, in words."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from lifecycle.outcome import Done, Outcome, Refused
from words.actions import remedy
from words.document import Document, Line, lines
from words.outcomes import done_value, lines_of
from words.refusals import unmet_lines, unmet_value
from workflows.action import TEXT, Action

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lifecycle.dates import PartialDate
    from lifecycle.machine.decide import Unmet
    from words.texts import Texts
    from workflows.agreements.signing import Noted


def noted_value(noted: Noted, *, preview: bool) -> dict[str, object]:
    """Give it to a program; of a preview, that nothing of it was noted."""
    moved, done = noted.moved, "preview" if preview else "noted"
    if isinstance(moved, Done):
        moved = replace(moved, preview=preview)
    return {
        "act": done if isinstance(noted.act, Done) else "already_done",
        "party": noted.party,
        "waiting_for": noted.waiting_for,
        "moved": done_value(moved) if isinstance(moved, Done) else None,
        "hindered_by": [unmet_value(each) for each in moved.unmet] if isinstance(moved, Refused) else [],
        "lacks": [unmet_value(each) for each in noted.lacks],
    }


def noted_document(texts: Texts, noted: Noted) -> Document:
    """Tell it, and of whom the same is waited for."""
    act, kind = noted.act, noted.kind
    facts = {"party": noted.party, "when": _when(texts, noted.on)}
    if isinstance(act, Done):
        said = _said_of(texts, noted, {"reference": act.step.reference, **facts})
    else:
        said = texts.text(f"signing.already.{kind}", reference=act.reference, **facts)
    yield Line(said)
    if waiting := tuple(party for party in noted.waiting_for if party not in noted.otherwise):
        yield Line(texts.text(f"signing.waiting.{kind}", parties=waiting))
    if noted.waiting_for and noted.otherwise:
        yield Line(texts.text("signing.decided_otherwise", decided=noted.otherwise))
    if noted.without_right and isinstance(act, Done) and not isinstance(noted.moved, Refused):
        said = texts.text("signing.without_right", function=noted.without_right, **facts)
        if noted.meant:
            meant = tuple(texts.word("function", one) for one in noted.meant)
            said += " " + texts.text("error.nearest", nearest=meant)
        yield Line(said)
    yield from lines(_of_the_step(texts, noted.moved))
    if noted.lacks:
        yield Line(texts.text("signing.lacks"))
        yield from lines(unmet_lines(texts, noted.lacks))
        yield remedy(texts, _filling_in(noted))


def _said_of(texts: Texts, noted: Noted, facts: Mapping[str, object]) -> str:
    """Say that an act was noted; of a dispute also where it does not stand as one would think."""
    if noted.settles_none:
        return texts.text("signing.settles_none", **facts)
    if noted.settled_by is not None:
        seq, day = noted.settled_by
        return texts.text("signing.settled_by", **facts, row=seq, day=day)
    return texts.text(f"signing.noted.{noted.kind}", **facts)


def _filling_in(noted: Noted) -> Action:
    """Give what fills in what an agreement lacks."""
    reference = noted.act.step.reference if isinstance(noted.act, Done) else noted.act.reference
    fields = dict.fromkeys(chain.from_iterable(_missing(one) for one in noted.lacks), TEXT)
    return Action("amend", (reference,), fields, options={"reason": TEXT})


def _missing(unmet: Unmet) -> tuple[str, ...]:
    found = unmet.facts.get("missing")
    return tuple(map(str, found)) if isinstance(found, tuple) else ()


def _when(texts: Texts, on: PartialDate) -> str:
    """Say the day of an act as it is recorded: of some only the month or the year is known."""
    return texts.text("signing.on_the_day" if on.exact else "signing.in_the_time", day=on.written)


def _of_the_step(texts: Texts, moved: Outcome | None) -> list[str]:
    """Tell what the last signature or acceptance brought about, or what keeps it from doing so."""
    match moved:
        case Done():
            return lines_of(texts, (*moved.before, moved.step, *moved.after))
        case Refused():
            header = texts.text("signing.hindered", reference=moved.reference)
            return [header, *unmet_lines(texts, moved.unmet)]
        case _:
            return []
