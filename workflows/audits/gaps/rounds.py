"""Gaps in following up: rounds that are late or disputed, and effects that nothing can be said about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from lifecycle.comparable import partners
from lifecycle.lacking import FIGURES, JUDGEMENT, ahead_of_its_end, is_compared, met_on, unsaid
from lifecycle.records import ActionPlan, FollowUp, Round
from lifecycle.snapshot import Snapshot, the
from workflows.action import DAY, FUNCTION, TEXT, Action, Blank
from workflows.action import Value as Said
from workflows.audits.gaps.gap import Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.register import Register


@kind(severity="reason", source="H-160; H-164")
def round_late(register: Register) -> Iterator[Spot]:
    """A round that was to be concluded by a day and is not."""
    for one in register.of("round"):
        by = the(Round, one.noun).conclude_by
        if by is not None and by < register.day:
            yield Spot(one, concluding(one), {"conclude_by": by, "period": the(Round, one.noun).period})


@kind(severity="note", source="H-160")
def round_with_dissent(register: Register) -> Iterator[Spot]:
    """The last round was concluded, but a party did not agree."""
    for agreement in _agreements(register):
        for one in register.concluded_rounds(agreement)[:1]:
            for act, party in zip(one.acts, register.acting(one), strict=True):
                if act.kind == "concluded" and act.remark:
                    facts = {"party": party, "remark": act.remark, "period": the(Round, one.noun).period}
                    yield Spot(one, _taken_up(register, agreement), facts, about=party)


@kind(severity="reason", source="H-160; H-166")
def round_concluded_early(register: Register) -> Iterator[Spot]:
    """A round that the parties concluded before its period was over: of the rest nothing is followed up."""
    for agreement in _agreements(register):
        for one in register.concluded_rounds(agreement):
            early = ahead_of_its_end(the(Round, one.noun), met_on(one.acts))
            if early is not None:
                anew = Action("correct", (one.reference, Blank("row")), options={"reason": TEXT})
                yield Spot(one, anew, early)


@kind(severity="reason", source="H-167; Brå")
def effect_without_figures(register: Register) -> Iterator[Spot]:
    """An effect that was concluded without a baseline, a value or the direction wanted."""
    yield from _lacking(register, FIGURES)


@kind(severity="reason", source="H-167")
def effect_without_judgement(register: Register) -> Iterator[Spot]:
    """An effect of which it is not said whether the problem fell in extent or changed character."""
    yield from _lacking(register, JUDGEMENT)


@kind(severity="note", source="H-168; H-169")
def effect_is_weak(register: Register) -> Iterator[Spot]:
    """A conclusion about effect without another area to compare with, or with learning partners alone."""
    for agreement in _agreements(register):
        for sheet, one in _effects_with_rounds(register, agreement):
            noun = the(FollowUp, one.noun)
            learning = partners_of(register, agreement, sheet, noun)
            if not is_compared(noun, learning):
                row = {"area": Blank("area"), "before": Blank("baseline"), "after": Blank("value")}
                spot = _of_effect(register, agreement, one, ("comparisons",), {"comparisons": (row,)})
                told = {"learning": tuple(sorted(learning))} if learning else {}
                yield replace(spot, facts={**spot.facts, **told})


def concluding(one: Snapshot) -> Action:
    """What concludes a round: its lines are recorded, and it ends in a measure or in `--no-measures`."""
    said = {"meeting": Blank("meeting"), "on": DAY, "measure": Blank("measures")}
    return Action("round conclude", (one.reference,), options=said)


def effects_of(register: Register, agreement: Snapshot) -> list[Snapshot]:
    """The last concluded line about each effect."""
    return [line for _, line in _effects_with_rounds(register, agreement)]


def partners_of(register: Register, one: Snapshot, sheet: Round, line: FollowUp) -> frozenset[str]:
    """Find which areas that a line compares with learn together with whoever is party to something."""
    return partners(one.parties, register.pairs, sheet, register.places).among(line)


def _effects_with_rounds(register: Register, agreement: Snapshot) -> list[tuple[Round, Snapshot]]:
    latest: dict[tuple[object, ...], tuple[Round, Snapshot]] = {}
    for sheet, line in register.concluded_lines(agreement):
        noun = the(FollowUp, line.noun)
        if noun.aspect == "effect":
            about = (noun.subject, noun.subject_id, noun.indicator)
            latest.setdefault(about, (the(Round, sheet.noun), line))
    return list(latest.values())


def _lacking(register: Register, names: tuple[str, ...]) -> Iterator[Spot]:
    for agreement in _agreements(register):
        for one in effects_of(register, agreement):
            missing = unsaid(one.noun, None, names)
            if missing:
                yield _of_effect(register, agreement, one, missing, {name: Blank(name) for name in missing})


def _of_effect(
    register: Register, agreement: Snapshot, one: Snapshot, missing: tuple[str, ...], said: Mapping[str, Said]
) -> Spot:
    """A concluded line is final: what was known then is put right by a correction."""
    noun = the(FollowUp, one.noun)
    facts = {"missing": missing, "effect": noun.indicator or noun.title or _plan(register, noun)}
    closes = Action("correct", (one.reference,), said, options={"reason": TEXT})
    return Spot(one, closes, facts, agreements=(agreement.reference,))


def _taken_up(register: Register, agreement: Snapshot) -> Action:
    ahead = register.rounds_ahead(agreement)
    if ahead:
        return concluding(ahead[0])
    said = {"title": TEXT, "responsible": FUNCTION, "ends_on": DAY}
    return Action("activity new", (agreement.reference,), said)


def _plan(register: Register, noun: FollowUp) -> str:
    plan = None if noun.subject_id is None else register.by_id.get(noun.subject_id)
    return "" if plan is None else getattr(the(ActionPlan, plan.noun), "title", "") or plan.reference


def _agreements(register: Register) -> list[Snapshot]:
    return [one for one in register.asked_about if one.is_agreement and register.lives(one)]
