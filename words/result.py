"""How the result of a year reads: four columns for each priority, and what they are discussed against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from lifecycle.codes import CODES
from words.activities import held_in_words
from words.document import Column, Document, Line, Listing, Space
from words.effects import change_in_words, effect_value, numeral
from words.fields import row_in_words
from workflows.follow_up.result import is_told_of

if TYPE_CHECKING:
    from decimal import Decimal

    from lifecycle.effect_assessment import Assessment
    from words.texts import Texts
    from workflows.follow_up.result import Delivered, Economy, OfPriority, Result, ToldCouncil
    from workflows.follow_up.round_sheet import Line as FollowedUp

_AGAINST: Final = CODES["judgements.against"]


def result_document(texts: Texts, found: Result) -> Document:
    """Say it as a paper for the council."""
    yield Line(texts.text("result.title", year=found.year, title=found.title or found.reference))
    yield Line(texts.text("result.about", reference=found.reference, day=found.day, parties=found.parties))
    yield Line(texts.text("result.diary_number", diary_number=found.diary_number or _not_told(texts)))
    if found.is_draft or found.came_to_nothing:
        yield Line(_is_not_decided(texts, found))
    elif not found.is_of_the_year:
        yield Line(texts.text("result.another_time", reference=found.reference, year=found.year))
    yield Space()
    yield Listing((_named(found), *_SIDES), found.priorities)
    for one in found.priorities:
        yield Space()
        yield from _priority(texts, found, one)
    yield Space()
    yield from map(Line, _rests_on(texts, found))
    yield from (Line(_told_council(texts, one, found.year)) for one in found.council)
    if found.is_of_the_year and not (found.is_draft or found.came_to_nothing):
        yield Space()
        yield Line(texts.text("result.decision", year=found.year))


def _is_not_decided(texts: Texts, found: Result) -> str:
    """Say of what nobody has decided, or what was called off, that its frame binds nobody."""
    code = "result.draft" if found.is_draft else "result.came_to_nothing"
    return texts.text(code, reference=found.reference, state=found.state, machine=found.machine)


def result_value(found: Result) -> dict[str, object]:
    """Give it to a program."""
    return {
        "reference": found.reference,
        "machine": found.machine,
        "title": found.title,
        "diary_number": found.diary_number,
        "parties": found.parties,
        "state": found.state,
        "is_draft": found.is_draft,
        "is_of_the_year": found.is_of_the_year,
        "year": found.year,
        "day": found.day,
        "of_each_priority": [_priority_value(one) for one in found.priorities],
        "expectations": found.expectations,
        "rests_on": [
            {"reference": one.reference, "period": one.period, "state": one.state, "meeting": one.meeting}
            for one in found.sources
        ],
        "picture_sources": found.picture_sources,
        "masked_below": found.masked_below,
        "figures_hidden": found.figures_hidden,
        "council_told": [_told_council_value(one) for one in found.council],
    }


def _told_council_value(one: ToldCouncil) -> dict[str, object]:
    return {
        "municipality": one.municipality,
        "on": one.on,
        "proof": "; ".join(one.proof),
        "prepared_on": one.prepared_on,
        "board": one.board,
        "prepared_at": one.prepared_at,
        "is_after": one.is_after,
    }


def _priority_value(one: OfPriority) -> dict[str, object]:
    return {
        "priority": one.priority,
        "plans": one.plans,
        "untold": one.untold,
        "economy": {
            "frame": one.economy.frame,
            "undecided": one.economy.undecided,
            "spent": one.economy.outcome,
            "periods": [
                {"period": each.period, "frame": each.frame, "spent": each.outcome}
                for each in one.economy.periods
            ],
            "funding": one.economy.funding,
            "funding_not_counted": [{**each.row, "reason": each.reason} for each in one.economy.not_counted],
            "financing": one.economy.financing,
        },
        "was_delivered": [_delivered_value(line) for line in one.delivered.activities],
        "commitments_kept": one.delivered.kept,
        "commitments_unexamined": one.delivered.unexamined,
        "perceived": [_figures_value(line) for line in one.perceived],
        "problem": [_figures_value(line) for line in one.problem],
        "finding": one.finding,
        "perceived_as": one.perceived_as,
        "needs": one.needs,
        "promised": one.promised,
        "budget_goals": one.budget_goals,
        "budget_assignments": one.budget_assignments,
        "judgements": one.judgements,
    }


def _delivered_value(line: FollowedUp) -> dict[str, object]:
    made = line.production
    return {
        "about": line.about,
        "title": line.title,
        "target": None if made is None else made.held.target,
        "count": None if made is None else made.held.count,
        "verdict": None if made is None else made.held.verdict,
        "ended_as": line.state or None,
        "finding": line.finding,
        "hidden": () if line.hidden is None else line.hidden.names,
    }


def _figures_value(line: FollowedUp) -> dict[str, object]:
    figures = {} if line.effect is None else effect_value(line.effect)
    return {"reference": line.reference, "title": line.title, "finding": line.finding, **figures} | {
        "hidden": () if line.hidden is None else line.hidden.names
    }


# ---- one priority ----


def _priority(texts: Texts, found: Result, one: OfPriority) -> Document:
    name = one.priority or _of_none(texts, found)
    yield Line(texts.text("result.priority", priority=name, plans=one.plans) if one.plans else name)
    for sentence in (
        *_economy_whole(texts, one.economy, found.year),
        *_delivered_whole(texts, one.delivered),
        _side(texts, "perceived", (*_seen_whole(texts, one.perceived), *filter(None, (one.perceived_as,)))),
        _side(texts, "problem", (*_seen_whole(texts, one.problem), *filter(None, (one.finding,)))),
    ):
        yield Line(sentence, "  ")
    for against in _AGAINST:
        yield Line(_discussed(texts, found, one, against), "  ")
    for judgement in one.judgements:
        if judgement.against is None:
            yield Line(texts.text("result.judged", judgement=judgement.judgement), "  ")


def _side(texts: Texts, side: str, said: tuple[str, ...]) -> str:
    name = texts.text(f"result.side.{side}")
    return texts.text("result.told", side=name, said="; ".join(said) or _not_told(texts))


def _not_told(texts: Texts) -> str:
    return texts.text("result.not_told")


def _economy_whole(texts: Texts, economy: Economy, year: int) -> Iterator[str]:
    yield _side(texts, "economy", (_economy(texts, economy),))
    for each in economy.periods:
        yield texts.text(
            "result.period",
            period=each.period,
            frame=_kronor(texts, each.frame),
            outcome=_kronor(texts, each.outcome),
        )
    if economy.undecided is not None:
        yield texts.text("result.undecided", amount=economy.undecided)
    if economy.funding:
        rows = "; ".join(row_in_words(texts, "funding", row) for row in economy.funding)
        yield texts.text("result.funding", text=rows)
    for one in economy.not_counted:
        period = one.row.get("period", "")
        said = row_in_words(texts, "funding", one.row)
        yield texts.text(f"result.not_counted.{one.reason}", row=said, period=period, year=year)
    if economy.financing:
        yield texts.text("result.financing", text=economy.financing)


def _economy(texts: Texts, economy: Economy) -> str:
    """Say the frame and what was spent of it; of each that nobody has said that it is not reported."""
    if economy.frame is None and economy.outcome is None:
        return _not_told(texts)
    frame, outcome = (_kronor(texts, one) for one in (economy.frame, economy.outcome))
    return texts.text("result.economy", frame=frame, outcome=outcome)


def _kronor(texts: Texts, amount: Decimal | None) -> str:
    return _not_told(texts) if amount is None else texts.kronor(amount)


def _delivered_whole(texts: Texts, delivered: Delivered) -> Iterator[str]:
    said = tuple(
        texts.text("result.activity", title=line.title, said=_held(texts, line))
        for line in delivered.activities
    )
    yield _side(texts, "delivered", said)
    if delivered.kept or delivered.unexamined:
        kept = Counter(one.kept for one in delivered.kept)
        counts = {code: kept[code] for code in CODES["commitments_kept.kept"]}
        yield texts.text("result.kept", **counts, unexamined=delivered.unexamined)


def _held(texts: Texts, line: FollowedUp) -> str:
    """Say how far an activity came, how it ended, and what was found; a hidden figure says so."""
    ended = texts.state("activity", line.state) if line.state else ""
    counted = _counted(texts, line)
    return "; ".join(filter(None, (counted, ended, line.finding))) or _not_told(texts)


def _counted(texts: Texts, line: FollowedUp) -> str:
    made = line.production
    if made is None or (made.counted is None and made.reported is None and line.hidden is None):
        return ""
    hidden = None if line.hidden is None else texts.text("round.below", limit=line.hidden.below)
    counted = hidden or str(made.reported if made.counted is None else made.counted)
    if not made.held.target:
        return counted
    said = held_in_words(texts, made.held, hidden=hidden)
    return said if made.held.reached is not None or made.held.count is None else f"{counted}; {said}"


def _delivered(texts: Texts, one: OfPriority) -> str:
    """Say in a word or two how much was delivered: how many targets of those that there are were reached."""
    lines = one.delivered.activities
    if "delivered" in one.untold:
        return _not_told(texts)
    with_target = [line for line in lines if line.production and line.production.held.reached is not None]
    reached = sum(line.production.held.reached is True for line in with_target if line.production)
    counted = sum(map(is_told_of, lines))
    said = texts.text("result.delivered", counted=counted, activities=len(lines))
    if not with_target:
        return said
    return texts.text("result.reached", said=said, reached=reached, targets=len(with_target))


def _seen(texts: Texts, lines: tuple[FollowedUp, ...]) -> tuple[str, ...]:
    return tuple(_figures(texts, line) for line in lines)


def _seen_whole(texts: Texts, lines: tuple[FollowedUp, ...]) -> tuple[str, ...]:
    """Say each also in the words of those who followed it up, where there are figures."""
    said = zip(lines, _seen(texts, lines), strict=True)
    return tuple(
        "; ".join((one, *_in_words(texts, line))) if _has_figures(line) else one for line, one in said
    )


def _has_figures(line: FollowedUp) -> bool:
    return line.effect is not None and (line.effect.value is not None or line.hidden is not None)


def _in_words(texts: Texts, line: FollowedUp) -> Iterator[str]:
    """Say whether a problem fell or changed character, and what was found (H-167)."""
    effect = line.effect
    if effect is not None and effect.extent not in (None, "unknown"):
        yield texts.text(f"result.extent.{effect.extent}")
    if effect is not None and effect.changed_character not in (None, "unknown"):
        yield texts.text(f"result.changed_character.{effect.changed_character}")
    if line.finding:
        yield line.finding


def _figures(texts: Texts, line: FollowedUp) -> str:
    """Say the figures of an indicator, how they changed, and what can be told from chance.

    Where nobody has measured anything it is told in words.
    """
    effect = line.effect
    if effect is None:
        return _not_told(texts)
    if not _has_figures(line):
        return texts.text("result.activity", title=line.title, said="; ".join(_in_words(texts, line)))
    before, after = (_figure(texts, line, name) for name in ("baseline", "value"))
    said = texts.text("result.figures", title=line.title, before=before, after=after)
    parts = [said, *change_in_words(texts, effect.assessment)]
    if effect.shows != "perceived":
        parts.append(_verdict(texts, effect.assessment))
    return ", ".join(parts)


def _verdict(texts: Texts, assessment: Assessment) -> str:
    """Say what can be told from chance with every doubt; where nothing can, why."""
    verdict = texts.word("effect_verdict", assessment.verdict)
    because = tuple(texts.text(f"effect.because.{reason}") for reason in assessment.reasons)
    return texts.text("result.because", verdict=verdict, because=because) if because else verdict


def _figure(texts: Texts, line: FollowedUp, name: str) -> str:
    if line.hidden is not None and name in line.hidden.small:
        return texts.text("round.below", limit=line.hidden.below)
    return numeral(texts, getattr(line.effect, name))


def _discussed(texts: Texts, found: Result, one: OfPriority, against: str) -> str:
    """Say what a result is held against, and how it is judged against that."""
    groups = tuple(texts.word("code.groups_reached.group", group) for group in found.expectations)
    goals = (*one.budget_goals, *one.budget_assignments)
    facts = {"needs": one.needs, "expectations": groups, "promised": one.promised, "budget": goals}[against]
    said = [
        texts.text("result.judged", judgement=judged.judgement)
        for judged in one.judgements
        if judged.against == against
    ]
    return texts.text(
        f"result.against.{against}",
        facts="; ".join(facts) or _not_told(texts),
        judgement=" ".join(said) or texts.text("result.not_judged"),
    )


# ---- below ----


def _told_council(texts: Texts, one: ToldCouncil, year: int) -> str:
    """Say what shows that the council has been told (13 §), or that nothing does."""
    facts = {"municipality": one.municipality, "on": one.on, "year": year}
    board = one.board or texts.text("audit.law.the_board")
    prepared = (
        texts.text("result.council.prepared", on=one.prepared_on, board=board, item=one.prepared_at)
        if one.prepared_on is not None and one.prepared_on.year > year
        else ""
    )
    if one.is_after:
        said = texts.text("result.council.told", proof="; ".join(one.proof), **facts)
    else:
        said = texts.text("result.council.told_before" if one.on else "result.council.not_told", **facts)
    return " ".join(filter(None, (said, prepared)))


def _rests_on(texts: Texts, found: Result) -> Iterator[str]:
    rounds = [
        f"{one.reference} ({', '.join(filter(None, (texts.state('round', one.state), one.meeting)))})"
        for one in found.sources
    ]
    yield texts.text("result.sources", sources="; ".join(rounds) or _not_told(texts))
    if found.picture_sources:
        sources = (texts.word("code.sources.kind", one) for one in found.picture_sources)
        yield texts.text("result.picture_sources", sources="; ".join(sources))
    if found.figures_hidden:
        yield texts.count("round.council.hidden", found.figures_hidden, limit=found.masked_below)
    else:
        yield texts.text("round.council.nothing", limit=found.masked_below)


def _perceived(texts: Texts, one: OfPriority) -> str:
    return "; ".join((*_seen(texts, one.perceived), *filter(None, (one.perceived_as,)))) or _not_told(texts)


def _problem(texts: Texts, one: OfPriority) -> str:
    return "; ".join((*_seen(texts, one.problem), *filter(None, (one.finding,)))) or _not_told(texts)


def _of_none(texts: Texts, found: Result) -> str:
    """Name what is of no priority in particular."""
    return texts.text("result.whole_plan" if found.machine == "municipal_plan" else "result.without_plan")


def _named(found: Result) -> Column:
    return Column("priority", 0, folds=True, show=lambda texts, one: one.priority or _of_none(texts, found))


_SIDES: Final = (
    Column("economy", 0, folds=True, show=lambda texts, one: _economy(texts, one.economy)),
    Column("delivered", 0, folds=True, show=_delivered),
    Column("perceived", 0, folds=True, show=_perceived),
    Column("problem", 0, folds=True, show=_problem),
)
