"""Gaps between an agreement's areas and what is planned and promised about them: the annexes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from lifecycle.lacking import can_be_measured, is_about_another_area, without_row
from lifecycle.names import unnamed
from lifecycle.records import ActionPlan, Unit
from lifecycle.snapshot import Snapshot, the
from workflows.action import DAY, FUNCTION, PARTY, TEXT, Action, Blank, Code, Row, Value, taking
from workflows.audits.gaps.gap import Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.register import Register
from workflows.audits.gaps.rows import filled

SOURCES: Final[Mapping[str, str]] = {
    "action_plan": "H-130",
    "communication_plan": "H-150",
    "follow_up_plan": "H-161",
}
"""Annexes that the handbook cannot do without, and the item that asks for each."""


@kind(severity="reason", source="H-130")
def area_without_plan(register: Register) -> Iterator[Spot]:
    """Each prioritised area has an action plan: not even a draft of one is there."""
    for one in _planning(register):
        if register.due(one, "action_plan") >= register.day:
            continue
        there = (*register.below(one, "action_plan"), *register.done_without(one, "action_plan"))
        planned = [the(ActionPlan, each.noun).priority for each in there]
        for area in unnamed(one.agreement.priorities, planned):
            closes = Action("plan new", (Code("kind", "action_plan"), one.reference), {"priority": area})
            yield Spot(one, closes, {"area": area}, about=area)


@kind(severity="note", source="H-130; H-150; H-161")
def annex_is_a_draft(register: Register) -> Iterator[Spot]:
    """An annex that is only drafted, where no earlier version holds either."""
    for one in register.of(*SOURCES):
        if one.means.is_prepared and not register.is_late(one) and not _earlier_version_holds(register, one):
            facts = {**_said(one), "owed_on": getattr(one.noun, "owed_on", None)}
            yield Spot(one, _deciding(register, one), facts, source=SOURCES[one.machine])


@kind(severity="reason", source="H-130; H-150; H-161")
def annex_late(register: Register) -> Iterator[Spot]:
    """An annex that was to be decided by a day is still a draft."""
    for one in register.of(*SOURCES):
        if one.means.is_prepared and register.is_late(one):
            facts = {**_said(one), "owed_on": getattr(one.noun, "owed_on", None)}
            yield Spot(one, _deciding(register, one), facts, source=SOURCES[one.machine])


@kind(severity="reason", source="H-150")
def no_communication_plan(register: Register) -> Iterator[Spot]:
    """An agreement without a communication plan, not even a draft."""
    yield from _without(register, "communication_plan")


@kind(severity="reason", source="H-161")
def no_follow_up_plan(register: Register) -> Iterator[Spot]:
    """An agreement without a follow-up plan, not even a draft."""
    yield from _without(register, "follow_up_plan")


@kind(severity="must", source="H-130")
def plan_without_area(register: Register) -> Iterator[Spot]:
    """An action plan for an area that its agreement does not name."""
    for one in register.of("action_plan"):
        agreement, area = register.agreement_of(one), the(ActionPlan, one.noun).priority
        if agreement is None or not is_about_another_area(area, agreement.agreement.priorities):
            continue
        if area:
            closes = register.amending(agreement, adds={"priorities": (area,)})
        else:
            closes = register.amending(one, {"priority": TEXT})
        yield Spot(one, closes, {"area": area, "agreement": agreement.reference}, about=area)


@kind(severity="reason", source="H-136; H-140")
def plan_without_activity(register: Register) -> Iterator[Spot]:
    """A plan that has been decided and under which nothing is to be done."""
    for one in _decided_plans(register):
        known = register.ever_below(one, "activity")
        if all(each.means.came_to_nothing for each in known):
            said = {"title": TEXT, "responsible": FUNCTION, "ends_on": DAY}
            yield Spot(one, Action("activity new", (one.reference,), said))


@kind(severity="reason", source="H-134; H-137")
def party_without_commitment(register: Register) -> Iterator[Spot]:
    """A party that has not bound itself to anything in a plan that has been decided."""
    for one in _decided_plans(register):
        promises = one.record.to_be_decided
        for unit in without_row(one.noun, promises, "commitments", one.parties, "commitment"):
            row: Row = {"party": unit.name, "commitment": TEXT, "responsible": FUNCTION}
            closes = register.amending(one, adds={"commitments": (row,)})
            yield Spot(one, closes, {"party": unit.name}, about=unit.name)


@kind(severity="reason", source="H-132; H-137")
def commitment_without_responsible(register: Register) -> Iterator[Spot]:
    """A commitment for which no function answers."""
    for one in _decided_plans(register):
        rows = the(ActionPlan, one.noun).commitments
        for row in rows:
            if row.get("commitment") and not row.get("responsible"):
                says = {"commitments": filled("commitments", rows, {"responsible": FUNCTION}, one.parties)}
                facts = {"commitment": row["commitment"], "party": _name(one.parties, row.get("party"))}
                yield Spot(one, register.amending(one, says), facts, about=row["commitment"])


@kind(severity="note", source="H-154")
def party_is_no_sender(register: Register) -> Iterator[Spot]:
    """A party that does not tell what a decided communication plan has the parties tell together."""
    for one in register.of("communication_plan"):
        promises = one.record.to_be_decided
        for unit in without_row(one.noun, promises, "senders", one.parties) if one.means.binds else ():
            row: Row = {"party": unit.name, "function": FUNCTION}
            closes = register.amending(one, adds={"senders": (row,)})
            yield Spot(one, closes, {"party": unit.name}, about=unit.name)


@kind(severity="note", source="H-169; Brå")
def plan_without_baseline(register: Register) -> Iterator[Spot]:
    """A plan of which it can never be seen whether it worked: no figure with a direction and a baseline."""
    for one in _decided_plans(register):
        if not can_be_measured(the(ActionPlan, one.noun).indicators):
            row: Row = {"name": TEXT, "direction": Blank("direction"), "baseline": Blank("baseline")}
            yield Spot(one, register.amending(one, adds={"indicators": (row,)}))


def _planning(register: Register) -> list[Snapshot]:
    return [one for one in register.frames() if register.plans_itself(one)]


def _decided_plans(register: Register) -> list[Snapshot]:
    return [one for one in register.of("action_plan") if one.means.binds]


def _without(register: Register, machine: str) -> Iterator[Spot]:
    for one in _planning(register):
        there = register.below(one, machine) or register.done_without(one, machine)
        if register.due(one, machine) < register.day and not there:
            yield Spot(one, Action("plan new", (Code("kind", machine), one.reference)))


def _earlier_version_holds(register: Register, one: Snapshot) -> bool:
    before = register.before(one)
    return before is not None and before.means.binds


def _deciding(register: Register, one: Snapshot) -> Action:
    """What decides an annex: by the function that its agreement names for it, for one of the parties."""
    agreement = register.agreement_of(one)
    function = "" if agreement is None else register.annex_decider(agreement)
    whom: dict[str, Value] = {"for": PARTY, "by": function} if function else {}
    return taking(one.reference, one.machine, "decide", options={**whom, "on": DAY})


def _said(one: Snapshot) -> dict[str, object]:
    return {"kind": one.machine, "area": getattr(one.noun, "priority", "")}


def _name(units: tuple[Unit, ...], party: str | None) -> str:
    return next((unit.name for unit in units if str(unit.id) == party), "")
