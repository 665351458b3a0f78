"""Gaps in what parties did: without mandate or paragraph; a notice of which it is not clear what follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.acts import as_heirs, heir_of
from lifecycle.agreeing import ends_it, notices_that_stand, staying, without_last_day
from lifecycle.codes import ACTS
from lifecycle.guards.parties import binds
from lifecycle.lacking import open_disputes
from lifecycle.nouns import AGREEMENTS
from lifecycle.records.agreement import FRAMES
from lifecycle.shared import said_or_fixed
from lifecycle.values import dataclass
from workflows.action import DAY, FUNCTION, TEXT, Action, Blank
from workflows.audits.gaps.gap import Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.register import Register

if TYPE_CHECKING:
    from lifecycle.acts import Act
    from lifecycle.records import Unit
    from lifecycle.snapshot import Snapshot


@kind(severity="reason", source="H-034; H-037")
def act_without_mandate(register: Register) -> Iterator[Spot]:
    """A function bound its party on a day without mandate, and no function that may has approved it since."""
    for one, bound in _bindings(register):
        unit = register.units.get(bound.unit)
        known = [each for each in register.mandates if each.machine == one.machine]
        if unit is None or binds(known, one.machine, unit, bound.function, bound.on):
            continue
        if not _approved(register, one, bound):
            who = _heir(register, one, bound) or bound.party
            closes = Action("decide", (one.reference, who), options={"by": FUNCTION, "on": DAY, "item": TEXT})
            facts = {"party": bound.party, "function": bound.function, "act": bound.kind, "on": bound.on_text}
            yield Spot(one, closes, facts, about=bound.party)


@dataclass(frozen=True, slots=True)
class _Bound:
    """What a function bound its party to, by an act or by changing what binds."""

    unit: UUID
    party: str
    """What the party was called on the day."""
    function: str
    kind: str
    on: date
    on_text: str
    act: Act | None = None


def _bindings(register: Register) -> Iterator[tuple[Snapshot, _Bound]]:
    for one in register.asked_about:
        for act, party in zip(one.acts, register.acting(one), strict=True):
            if ACTS[act.kind].binds_its_party and act.function:
                yield one, _Bound(act.unit, party, act.function, act.kind, act.on, act.on_text, act)
    for each in register.amended:
        if (changed := register.by_id.get(each.record_id)) is not None:
            party = register.called(each.unit, each.on)
            yield (
                changed,
                _Bound(each.unit, party, each.function, "amended", each.on, each.on.isoformat()),
            )


def _approved(register: Register, one: Snapshot, bound: _Bound) -> bool:
    """Whether the party, or whoever came after it, decided on it later, by a function that may.

    A decision of which nobody says who took it shows no mandate, and closes nothing.
    """
    return any(
        later.kind == "decided"
        and later.unit == heir_of(bound.unit, {later.unit}, register.heirs)
        and later.on >= bound.on
        and later != bound.act
        and later.unit in register.units
        and binds(register.mandates, one.machine, register.units[later.unit], later.function, later.on)
        for later in one.acts
    )


def _heir(register: Register, one: Snapshot, bound: _Bound) -> str | None:
    """Name the party that came after whoever did it; None while that is a party itself."""
    parties = {unit.id: unit.name for unit in one.parties}
    heir = heir_of(bound.unit, parties, register.heirs)
    return None if heir == bound.unit else parties[heir]


@kind(severity="note", source="own")
def decision_without_paragraph(register: Register) -> Iterator[Spot]:
    """A municipality's decision whose paragraph is not written yet: it comes with the adjusted minutes."""
    for one in register.asked_about:
        for act, party in zip(one.acts, register.acting(one), strict=True):
            unit = register.units.get(act.unit)
            municipal = unit is not None and unit.side == "municipality"
            if ACTS[act.kind].is_minuted and municipal and not act.item and not act.basis:
                at = (one.reference, Blank("row"))
                closes = Action("correct", at, {"item": TEXT}, options={"reason": TEXT})
                yield Spot(one, closes, {"party": party, "act": act.kind, "on": act.on_text}, about=party)


@kind(severity="reason", source="clause")
def notice_without_last_day(register: Register) -> Iterator[Spot]:
    """Somebody has given notice, and it is not clear until which day the agreement holds."""
    for one in register.of(*FRAMES):
        given = without_last_day(one.parties, _acts(register, one), one.agreement)
        definition = register.rulebook.definition(one.machine, one.machine_version)
        if given and definition.comes_of(one.state, "noticed"):
            facts = {"party": _party(register, one, given[-1]), "on": given[-1].on_text}
            yield Spot(one, register.amending(one, {"ends_on": DAY}), facts)


@kind(severity="reason", source="clause")
def rest_has_not_confirmed(register: Register) -> Iterator[Spot]:
    """Of several parties one has given notice, and no clause or confirmation says that the rest go on."""
    for one in register.of(*FRAMES):
        acts = _acts(register, one)
        given = notices_that_stand(one.parties, acts)
        if not given or ends_it(one.parties, {act.unit for act in given}):
            continue
        for act in given:
            waiting = [] if act.basis else _unconfirmed(one, acts, act)
            if waiting:
                party = _party(register, one, act)
                closes = Action(
                    "decide", (one.reference, waiting[0].name), options={"on": DAY, "goes_on": True}
                )
                facts = {"party": party, "parties": tuple(unit.name for unit in waiting)}
                yield Spot(one, closes, facts, about=party)


@kind(severity="reason", source="H-182")
def dispute_is_open(register: Register) -> Iterator[Spot]:
    """A party has raised a dispute about an agreement, and has not said that it is settled."""
    for one in register.of(*AGREEMENTS):
        for act in open_disputes(one.acts, register.heirs):
            party = register.acting(one)[one.acts.index(act)]
            who = next(
                (unit.name for unit in one.parties if unit.id == _whoever_came_after(register, one, act)),
                party,
            )
            which = {"about": act.remark} if act.remark else {}
            closes = Action("dispute", (one.reference, who), options={"settled": True, **which, "on": DAY})
            facts = {"party": party, "remark": act.remark, "on": act.on_text}
            yield Spot(
                one,
                closes,
                {**facts, "clause": said_or_fixed(one.agreement, register.over(one), "clause_dispute")},
                about=party,
            )


def _whoever_came_after(register: Register, one: Snapshot, act: Act) -> UUID:
    return heir_of(act.unit, {unit.id for unit in one.parties}, register.heirs)


def _acts(register: Register, one: Snapshot) -> tuple[Act, ...]:
    return as_heirs(one.acts, {unit.id for unit in one.parties}, register.heirs)


def _unconfirmed(one: Snapshot, acts: Sequence[Act], notice: Act) -> list[Unit]:
    done = {act.unit for act in acts if act.kind == "confirmed" and act.on >= notice.on}
    return [unit for unit in staying(one.parties, acts) if unit.id not in done]


def _party(register: Register, one: Snapshot, act: Act) -> str:
    """Give the name under which a party did it."""
    return register.acting(one)[_acts(register, one).index(act)]
