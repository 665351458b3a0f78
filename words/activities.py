"""Activities in words: what was done, how often, and how far each has come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from lifecycle.targets import are_whole_periods, months_in, parse_target
from words.deadlines import ENDED_AGREEMENT, state_of_row
from words.document import Column, Document, Line, Listing

if TYPE_CHECKING:
    from lifecycle.periods import ReportingPeriod
    from lifecycle.tallies import Held
    from words.texts import Texts
    from workflows.follow_up.activities import Listed
    from workflows.follow_up.counting import AddedTo


def activities_listing(found: Sequence[Listed], *, ended: bool = False) -> Listing:
    """List them; with those that have `ended` nothing more is to be seen."""
    empty = "activity.none_at_all" if ended else "activity.none"
    return Listing(_LISTED, [_row(one) for one in found], empty=empty)


def so_far(texts: Texts, listed: Listed) -> Document:
    """Say how far one has come."""
    code = "activity.so_far" if listed.held.reached is not None else "activity.so_far_only"
    said = held_in_words(texts, listed.held)
    yield Line(texts.text(code, title=listed.title, counted=listed.counted, said=said))
    for one in listed.contradicted:
        facts = {"period": one.period, "number": one.number, "parts": one.parts}
        yield Line(texts.text("activity.contradicted", reference=listed.reference, **facts))
    if listed.held.target and not listed.held.countable:
        yield Line(texts.text("activity.say_a_number", reference=listed.reference))


def added_in_words(texts: Texts, reference: str, added: AddedTo) -> Document:
    """Say what a count was added to, and how it takes the place of that instead."""
    facts = {"when": added.when, "before": added.before, "number": added.number, "together": added.together}
    code = "activity.added_to" if added.pairs else "activity.percentage_beside"
    yield Line(texts.text(code, reference=reference, pairs=added.pairs, **facts))


def counted_for(texts: Texts, period: ReportingPeriod) -> Document:
    """Say for which period a count is: of one that is typed without its year, which year was meant."""
    yield Line(texts.text("activity.counted_for", period=period.code, first=period.first, last=period.last))


def held_in_words(texts: Texts, held: Held, *, hidden: str | None = None) -> str:
    """Say how a count stands against its target: `reached, 12 of 10`; `hidden` stands for one not shown."""
    wanted = None if held.wanted is None else texts.number(float(held.wanted))
    counted = hidden if held.count is None else str(held.count)
    if unit := parse_target(held.target).unit:
        wanted, counted = (None if one is None else f"{one} {unit}" for one in (wanted, counted))
    facts = {"count": counted, "wanted": wanted, "target": held.target, "until": held.ahead_until}
    verdict = "not_reached_yet" if held.ahead_until and held.verdict == "not_reached" else held.verdict
    said = texts.text(f"activity.verdict.{verdict}", **facts)
    said = _of_a_part(texts, held, said)
    so_far = held.over == "so_far" and held.reached is not None
    return texts.text("activity.verdict_so_far", said=said) if so_far else said


def _of_a_part(texts: Texts, held: Held, said: str) -> str:
    """Say how much of its year, tertial … is counted where a target is held against a part of it."""
    target = parse_target(held.target)
    if not target.per or target.unit or held.wanted is None or held.first is None or held.last is None:
        return said
    if are_whole_periods(target.per, held.first, held.last):
        return said
    months = months_in(target.per, held.first, held.last)
    code, number = ("months", months) if months is not None else ("days", (held.last - held.first).days + 1)
    return texts.count(f"activity.verdict_of_{code}", number, said=said, target=held.target)


def _row(one: Listed) -> dict[str, object]:
    return {
        "reference": one.reference,
        "title": one.title,
        "state": one.state,
        "carried_out_by": one.carried_out_by,
        "responsible": one.responsible,
        "starts_on": one.starts_on,
        "ends_on": one.ends_on,
        "target": one.held.target,
        "countable": one.held.countable,
        "counted": one.counted,
        "wanted": one.held.wanted,
        "reached": one.held.reached,
        "verdict": one.held.verdict,
        "under": one.under,
        "machine": "activity",
        "ended_agreement": one.ended_agreement,
        "ended_agreement_on": one.ended_agreement_on,
        "version": one.version,
        "held": one.held,
        "contradicted": one.contradicted,
    }


def _verdict_of_row(texts: Texts, row: Mapping[str, Any]) -> str:
    """Say how a count stands, and which of its numbers do not agree."""
    said = held_in_words(texts, row["held"])
    for one in row["contradicted"]:
        facts = {"period": one.period, "number": one.number, "parts": one.parts}
        said = texts.text("activity.verdict_contradicted", said=said, **facts)
    return said


_LISTED: Final = (
    Column("reference", 0),
    Column("title", 0, folds=True),
    Column("state", 1, folds=True, show=state_of_row),
    Column("carried_out_by", 6, on_screen=False),
    Column("responsible", 5, folds=True),
    Column("starts_on", 6, on_screen=False),
    Column("ends_on", 3),
    Column("target", 2),
    Column("countable", 6, on_screen=False),
    Column("counted", 1, right=True),
    Column("wanted", 6, on_screen=False),
    Column("reached", 6, on_screen=False),
    Column("verdict", 4, folds=True, show=_verdict_of_row),
    Column("under", 6, on_screen=False),
    *ENDED_AGREEMENT,
    Column("version", 6, on_screen=False),
)
