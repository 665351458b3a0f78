"""What happens if nobody acts, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from words.deadlines import rule_in_words, tier_in_words
from words.document import Column, Document, Line, Listing

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.daily.forecast import Forecast, Foreseen


def forecast_rows(found: Forecast) -> Listing:
    """What happens if nobody acts, one a row."""
    return Listing(_FORESEEN, found.foreseen, "forecast.nothing")


def forecast_document(texts: Texts, found: Forecast) -> Document:
    """What happens, of what, from when until when, if nobody acts."""
    facts = {"since": found.since, "until": found.until}
    if found.reference is None:
        yield Line(texts.text("forecast.all", **facts))
    else:
        yield Line(texts.text("forecast.family", reference=found.reference, **facts))
    yield forecast_rows(found)


def what_happens(texts: Texts, one: Foreseen) -> str:
    """Say what is foreseen: a step, a day that passes, a notice, a mail."""
    machine = one.machine or ""
    match one.kind:
        case "step":
            step = texts.trigger(machine, one.what)
            return texts.text("forecast.step", step=step, after=texts.state(machine, one.dest or ""))
        case "passes":
            return texts.text("forecast.passes", what=rule_in_words(texts, one.what))
        case "notice":
            tier = tier_in_words(texts, one.tier or "")
            what = rule_in_words(texts, one.what)
            return texts.text("forecast.notice", what=what, tier=tier, due_on=str(one.due_on))
        case _:
            return texts.count("forecast.mail", one.count, person=one.what)


_FORESEEN: Final = (
    Column("day", 0),
    Column("reference", 0),
    Column("kind", 3, on_screen=False),
    Column("what", 1, folds=True, show=what_happens),
    Column("machine", 4, on_screen=False),
    Column("dest", 4, on_screen=False),
    Column("tier", 4, on_screen=False),
    Column("due_on", 4, on_screen=False),
    Column("count", 4, on_screen=False),
)
