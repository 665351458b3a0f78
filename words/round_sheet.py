"""How the sheet of a round reads: process, production and effect apart, and what is left to do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from lifecycle.names import name_key
from words.actions import quoted
from words.activities import held_in_words
from words.deadlines import days_in_words
from words.document import Column, Document, Line, Listing, Space
from words.effects import change_in_words, compared_in_words, effect_value, numeral, verdict_in_words
from words.fields import row_in_words, rows_listing
from words.refusals import unmet_lines, unmet_value
from words.texts import with_capital

if TYPE_CHECKING:
    from lifecycle.fields import Row
    from lifecycle.tallies import Count
    from words.texts import Texts
    from workflows.follow_up.round_sheet import Commitment, Council, Effect, Kept, Production, Sheet
    from workflows.follow_up.round_sheet import Line as FollowedUp


def sheet_document(texts: Texts, sheet: Sheet, today: date) -> Document:
    """Say a sheet to a person."""
    from workflows.follow_up.round_sheet import ASPECTS

    yield Line(texts.text("round.title", reference=sheet.reference, first=sheet.first, last=sheet.last))
    yield Line(_progress(texts, sheet, today))
    for aspect in ASPECTS:
        yield Space()
        yield Line(texts.text(f"round.block.{aspect}"))
        yield from _block(texts, sheet, aspect)
    yield from _commitments(texts, sheet)
    if sheet.is_concluded:
        yield from _conclusion(texts, sheet)
    elif sheet.is_open and sheet.council is None:  # what is still to be typed is nothing for the council
        yield from _what_is_left(texts, sheet)
    if sheet.council is not None:
        yield from _for_the_council(texts, sheet, sheet.council)


def _progress(texts: Texts, sheet: Sheet, today: date) -> str:
    if sheet.opens_on is not None:
        code = "round.opens" if sheet.opens_on > today else "round.should_be_open"
        return texts.text(code, day=sheet.opens_on, reference=sheet.reference)
    if sheet.is_open and sheet.conclude_by is not None:
        when = days_in_words(texts, (sheet.conclude_by - today).days)
        return texts.text("round.open", day=sheet.conclude_by, when=when)
    return texts.text("round.state", state=texts.state("round", sheet.state))


def _block(texts: Texts, sheet: Sheet, aspect: str) -> Document:
    lines = sheet.of(aspect)
    if not lines:
        yield Line(texts.text("round.block.nothing"))
    elif aspect == "production":
        yield Listing(_PRODUCTION, lines)
        if any(_is_only_counted(line) for line in lines):
            yield Line(texts.text("round.only_counted"))
        for line in lines:
            for remark in (*_dropped(texts, line), *_remarks(texts, line), *_found(texts, line)):
                yield Line(f"{line.number:>3}  {remark}")
    else:
        for line in lines:
            yield Line(f"{line.number:>3}  {_headline(texts, line)}")
            figures = () if line.effect is None else _figures(texts, line, line.effect)
            for detail in (*_how(texts, line), *figures, *_found(texts, line)):
                yield Line(f"     {detail}")


def named_line(texts: Texts, line: FollowedUp) -> str:
    """Say what a line is called, and of what it is."""
    name = _name(texts, line)
    return f"{name} ({line.about})" if line.about else name


def _name(texts: Texts, line: FollowedUp) -> str:
    return line.title or with_capital(texts.word("code.subject", line.subject))


def _headline(texts: Texts, line: FollowedUp) -> str:
    name = named_line(texts, line)
    return f"{name}: {texts.state('follow_up', line.state)}" if line.reference else name


def _dropped(texts: Texts, line: FollowedUp) -> Iterator[str]:
    """Say it where a row of figures would look as if somebody had judged them."""
    if line.is_dropped:
        yield texts.text("round.skipped")


def _how(texts: Texts, line: FollowedUp) -> Iterator[str]:
    if line.responsible or line.follow_up_method:
        yield texts.text("round.how", who=line.responsible, method=line.follow_up_method)


def _found(texts: Texts, line: FollowedUp) -> Iterator[str]:
    if line.spent is not None:
        yield texts.text("round.spent", spent=line.spent)
    if line.finding:
        yield texts.text("round.finding", text=line.finding)


def _figures(texts: Texts, line: FollowedUp, effect: Effect) -> Iterator[str]:
    """Say what the figures are, what they say, and how much they can bear."""
    assessment = effect.assessment
    wanted = texts.word("code.direction", effect.direction) if effect.direction else None
    baseline, value = (_figure(texts, line, name) for name in ("baseline", "value"))
    yield texts.text("round.figures", baseline=baseline, value=value, wanted=wanted)
    yield from change_in_words(texts, assessment)
    if effect.extent or effect.changed_character:
        extent = texts.word("code.extent", effect.extent or "")
        character = texts.word("code.changed_character", effect.changed_character or "")
        yield texts.text("round.extent", extent=extent, character=character)
    yield from compared_in_words(texts, effect.figures, lambda name: _hidden(texts, line, name))
    yield from verdict_in_words(texts, assessment)


def _figure(texts: Texts, line: FollowedUp, name: str) -> str:
    """Write a figure of an effect, or that it is below the limit and not shown."""
    return _hidden(texts, line, name) or numeral(texts, getattr(line.effect, name))


def _hidden(texts: Texts, line: FollowedUp, name: str) -> str | None:
    """Say of a figure that a council is not shown why; None where it is not hidden."""
    hidden = line.hidden
    if hidden is None or name not in hidden.names:
        return None
    if name not in hidden.small:
        return texts.text("activity.verdict.not_shown")
    return texts.text("round.below", limit=hidden.below)


def _is_only_counted(line: FollowedUp) -> bool:
    made = line.production
    hidden = () if line.hidden is None else line.hidden.names
    return made is not None and made.reported is not None and made.counted is None and "counted" not in hidden


def _counted(texts: Texts, line: FollowedUp) -> str:
    made = line.production
    if hidden := _hidden(texts, line, "counted") or _hidden(texts, line, "reported"):
        return hidden
    if made is None or (made.counted is None and made.reported is None):
        return texts.value(None)
    return f"{made.reported} *" if _is_only_counted(line) else str(made.counted)


def _remarks(texts: Texts, line: FollowedUp) -> Iterator[str]:
    """Explain a sum: what is not in it, what may be in it twice, and where the sheet says otherwise."""
    made = line.production
    if made is None:
        return
    for one in made.tally.beyond:
        yield texts.text("round.beyond", number=one.number, period=one.period)
    if made.tally.twice:
        yield texts.text("round.twice", counts=tuple(_count_in_words(texts, one) for one in made.tally.twice))
    for one in made.tally.undated:
        yield texts.text("round.undated", number=one.number)
    if made.counted is not None and made.reported is not None and made.counted != made.reported:
        yield texts.text("round.differs", counted=made.counted, reported=made.reported)


def _count_in_words(texts: Texts, one: Count) -> str:
    return texts.text("round.count", number=one.number, when=one.period or one.on)


def _target(texts: Texts, line: FollowedUp) -> str:
    return texts.value(None if line.production is None else line.production.held.target)


def _verdict(texts: Texts, line: FollowedUp) -> str:
    hidden = _hidden(texts, line, "count")
    return "" if line.production is None else held_in_words(texts, line.production.held, hidden=hidden)


_PRODUCTION: Final = (
    Column("number", 0, right=True),
    Column("title", 0, folds=True, show=_name),
    Column("counted", 0, right=True, show=_counted),
    Column("target", 2, folds=True, show=_target),
    Column("verdict", 1, folds=True, show=_verdict),
    Column("about", 4, show=lambda _, line: line.about or ""),
)


def _commitments(texts: Texts, sheet: Sheet) -> Document:
    yield Space()
    yield Line(texts.text("round.commitments"))
    told = [each for one in sheet.commitments for each in one.told]
    for party in sheet.parties:
        lines = [line for line in sheet.lines if not line.is_dropped]
        found = [(line.number, kept) for line in lines for kept in line.kept if kept.party == party]
        yield Line(f"  {party}")
        for one in sheet.commitments:
            if one.party == party:
                who = f", {one.responsible}" if one.responsible else ""
                kept = "".join(f", {_kept(texts, *each)}" for each in one.told)
                yield Line(f"    {one.commitment}{who} ({one.under}){kept}")
        for number, other in found:
            if (number, other) not in told:
                which = f"{other.commitment}, " if other.commitment else ""
                yield Line(f"    {which}{_kept(texts, number, other)}")
        if not found:
            yield Line(f"    {texts.text('round.not_examined')}")


def _kept(texts: Texts, number: int, kept: Kept) -> str:
    said = texts.word("code.commitments_kept.kept", kept.kept or "")
    remark = f" ({kept.remark})" if kept.remark else ""
    return f"{texts.text('round.kept', said=said, number=number)}{remark}"


def _as_typed(texts: Texts, sheet: Sheet, line: FollowedUp) -> str:
    """Name a line as it is typed: by what it is called on every sheet, where no other one is."""
    names = [name_key(one.title or texts.word("code.subject", one.subject)) for one in sheet.lines]
    called = line.title or texts.word("code.subject", line.subject)
    is_its_own = sum(name_key(called) in one for one in names) == 1
    return called if is_its_own and not called.isdigit() else str(line.number)


def _what_is_left(texts: Texts, sheet: Sheet) -> Document:
    yield Space()
    if sheet.not_laid_out:
        yield Line(texts.count("round.not_laid_out", sheet.not_laid_out, reference=sheet.reference))
    left = [line for line in sheet.lines if line.is_left]
    if left:
        numbers, named = tuple(str(line.number) for line in left), quoted(_as_typed(texts, sheet, left[0]))
        yield Line(texts.text("round.left", numbers=numbers, reference=sheet.reference, line=named))
    others = [one for one in (*sheet.lacks, *sheet.notes) if one.code not in _SAID_OTHERWISE]
    if others:
        yield Line(texts.text("round.lacks"))
    for line in unmet_lines(texts, others):
        yield Line(line)
    yield Line(texts.text("round.conclude", reference=sheet.reference))


_SAID_OTHERWISE: Final = ("every_line_is_written",)
"""What the list of lines says better."""


TOLD_OF_A_CONCLUSION: Final = frozenset(
    {"meeting", "conclusions", "no_measures", "improvements", "judgements"}
)
"""Fields of a round of which its sheet tells once it is concluded."""


def _conclusion(texts: Texts, sheet: Sheet) -> Document:
    yield Space()
    days = tuple(dict.fromkeys(one.on for one in sheet.voices))
    parties = tuple(one.party for one in sheet.voices)
    yield Line(texts.text("round.concluded", meeting=sheet.meeting, days=days, parties=parties))
    if sheet.conclusions:
        yield Line(texts.text("round.conclusions", text=sheet.conclusions))
    for one in sheet.voices:
        if one.dissent:
            yield Line(texts.text("round.dissent", party=one.party, text=one.dissent))
    if sheet.no_measures:
        yield Line(texts.text("round.no_measures"))
    yield from _told_by_row(texts, "improvement", sheet.improvements)
    yield from _told_by_row(texts, "judgement", sheet.judgements)
    if sheet.activities:
        yield Line(texts.text("round.activities", references=sheet.activities))


def _told_by_row(texts: Texts, one: str, rows: tuple[Row, ...]) -> Document:
    """Tell a small table row by row; on a page it is a table."""
    name = f"{one}s"
    if texts.on_pages and (listing := rows_listing(name, rows)) is not None:
        yield Line(with_capital(texts.word("field", name)))
        yield listing
        return
    for row in rows:
        yield Line(texts.text(f"round.{one}", text=row_in_words(texts, name, row)))


def _for_the_council(texts: Texts, sheet: Sheet, council: Council) -> Document:
    """Say under the sheet what a council is not shown, and why; what people wrote is theirs to read."""
    yield Space()
    yield Line(texts.text("round.council"))
    if council.figures_hidden:
        yield Line(texts.count("round.council.hidden", council.figures_hidden, limit=council.masked_below))
    else:
        yield Line(texts.text("round.council.nothing", limit=council.masked_below))
    if council.of_unknown_areas:
        yield Line(texts.count("round.council.unknown", council.of_unknown_areas))
    yield Line(texts.text("round.council.texts", reference=sheet.reference))


def sheet_value(sheet: Sheet) -> dict[str, object]:
    """Give a sheet to a program."""
    return {
        "reference": sheet.reference,
        "under": sheet.under,
        "period": sheet.period,
        "period_starts_on": sheet.first,
        "period_ends_on": sheet.last,
        "state": sheet.state,
        "version": sheet.version,
        "opens_on": sheet.opens_on,
        "conclude_by": sheet.conclude_by,
        "process_lines": [_line_value(line) for line in sheet.of("process")],
        "production_lines": [
            _figures_value(line, _production_value(line.production))
            for line in sheet.lines
            if line.production is not None
        ],
        "effect_lines": [
            _figures_value(line, effect_value(line.effect)) for line in sheet.lines if line.effect is not None
        ],
        "not_laid_out": sheet.not_laid_out,
        "parties": sheet.parties,
        "commitments": [_commitment_value(one) for one in sheet.commitments],
        "unmet": [unmet_value(one) for one in sheet.lacks],
        "notes": [unmet_value(one) for one in sheet.notes],
        "meeting": sheet.meeting,
        "conclusions": sheet.conclusions,
        "concluded_by": sheet.voices,
        "no_measures": sheet.no_measures,
        "improvements": sheet.improvements,
        "judgements": sheet.judgements,
        "activities": sheet.activities,
        "for_the_council": sheet.council,
    }


def _commitment_value(one: Commitment) -> dict[str, object]:
    return {
        "party": one.party,
        "commitment": one.commitment,
        "responsible": one.responsible,
        "under": one.under,
    }


def _line_value(line: FollowedUp) -> dict[str, object]:
    return {
        "number": line.number,
        "reference": line.reference,
        "title": line.title,
        "subject": line.subject,
        "about": line.about,
        "state": line.state,
        "version": line.version,
        "responsible": line.responsible,
        "follow_up_method": line.follow_up_method,
        "finding": line.finding,
        "spent": line.spent,
        "commitments_kept": line.kept,
    }


def _figures_value(line: FollowedUp, figures: dict[str, object]) -> dict[str, object]:
    return {**_line_value(line), **figures, "hidden": () if line.hidden is None else line.hidden.names}


def _production_value(made: Production) -> dict[str, object]:
    return {
        "counted": made.counted,
        "reported": made.reported,
        "target": made.held.target,
        "countable": made.held.countable,
        "count": made.held.count,
        "counted_over": made.held.over,
        "wanted": made.held.wanted,
        "reached": made.held.reached,
        "verdict": made.held.verdict,
        "scaled_from": made.held.first,
        "scaled_to": made.held.last,
        "counts": [_count_value(one) for one in made.tally.counts],
        "beyond": [_count_value(one) for one in made.tally.beyond],
        "twice": [_count_value(one) for one in made.tally.twice],
        "undated": [_count_value(one) for one in made.tally.undated],
    }


def _count_value(one: Count) -> dict[str, object]:
    return {"number": one.number, "period": one.period, "on": one.on, "note": one.note}
