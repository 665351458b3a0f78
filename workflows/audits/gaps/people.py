"""Gaps among those who are to do it: functions that nobody holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.lacking import sides
from lifecycle.names import COORDINATOR, name_key
from lifecycle.posts import joint_with
from lifecycle.records import ActionPlan, Activity, Forum
from lifecycle.records.picture import LAW_SINCE
from lifecycle.snapshot import the
from workflows.action import DAY, PERSON, Action, Code
from workflows.audits.gaps.duties import spots_of
from workflows.audits.gaps.gap import Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.register import Register
from workflows.audits.overdue import coordinating

if TYPE_CHECKING:
    from lifecycle.records import Unit
    from lifecycle.snapshot import Snapshot


_DEFINITE: Final = ("", "en", "n", "et", "t")
"""How a word may end that is the same: `styrgrupp`, `styrgruppen`."""


@kind(severity="law", source="Lag 2023:196 11 §; H-074")
def no_coordinator(register: Register) -> Iterator[Spot]:
    """A municipality without a coordinating function, or another party of an agreement in force.

    One that has the function, and nobody in it, is a kind of its own; one that shares it with another has it.
    """
    for spot in spots_of(register, "function", "not_seen"):
        yield replace(spot, at=register.at[spot.agreements[0]]) if spot.agreements else spot
    yield from _of_parties(register)


def _of_parties(register: Register) -> Iterator[Spot]:
    """Ask the parties of agreements in force of which the register does not ask what the law asks."""
    agreements: dict[UUID, list[Snapshot]] = defaultdict(list)
    units: dict[UUID, Unit] = {}
    for one in register.all_frames():
        for unit in sides(one.parties):
            if register.asks_of(unit.id):
                agreements[unit.id].append(one)
                units[unit.id] = unit
    for unit in sorted(units.values(), key=lambda one: (one.side, one.sort_key)):
        known = coordinating(register.rulebook, side=unit.side) | _called(agreements[unit.id], unit)
        if known & register.functions.held.get(unit.id, frozenset()) or _shares(
            register, agreements[unit.id], unit
        ):
            continue
        is_municipal = unit.side == "municipality" and register.day >= LAW_SINCE
        yield Spot(
            at=agreements[unit.id][0],
            closes=_holding(unit, COORDINATOR),
            facts={"party": unit.name},
            about=unit.name,
            agreements=tuple(one.reference for one in agreements[unit.id]),
            severity=None if is_municipal else "reason",
            source=None if is_municipal else "H-074; H-075",
        )


@kind(severity="note", source="H-068; H-122; H-132; H-137")
def function_without_holder(register: Register) -> Iterator[Spot]:
    """A function that is in the chair, is responsible or decides, and that nobody holds.

    Nothing is said of parties whose functions were never written down, and a forum may decide too.
    """
    for agreement in register.frames():
        forums = {name_key(one.title) for one in register.forums_for(agreement)}
        seen: dict[tuple[str, UUID | None], tuple[str, list[Snapshot]]] = {}
        for function, unit, at in _named(register, agreement):
            seen.setdefault((name_key(function), unit), (function, []))[1].append(at)
        for (key, unit_id), (function, places) in seen.items():
            units = [one for one in sides(agreement.parties) if unit_id in (None, one.id)]
            if _is_a_forum(key, forums) or not units:
                continue
            if not register.functions.registered.issuperset(_ids(units)):
                continue
            if not any(key in register.functions.held.get(one.id, ()) for one in units):
                where = tuple(dict.fromkeys(one.reference for one in places))
                facts = {"function": function, "where": where}
                yield Spot(places[0], _holding(units[0], function), facts, about=function)


def _is_a_forum(key: str, forums: Iterable[str]) -> bool:
    """Whether a forum is called so, in its definite form or not: a group has no holder."""
    return any(key.removeprefix(one) in _DEFINITE or one.removeprefix(key) in _DEFINITE for one in forums)


def _called(agreements: Iterable[Snapshot], unit: Unit) -> set[str]:
    """What the agreements call the function that coordinates at a party."""
    rows = (row for one in agreements for row in one.agreement.coordination)
    return {
        name_key(row["function"]) for row in rows if row.get("party") == str(unit.id) and "function" in row
    }


def _shares(register: Register, agreements: Iterable[Snapshot], unit: Unit) -> bool:
    """Whether somebody holds a post that it has together with another party: one post, wherever (H-080)."""
    return any(
        name_key(function) in register.functions.held.get(UUID(other), ())
        for one in agreements
        for other, function in joint_with(one.agreement.coordination, str(unit.id))
    )


def _named(register: Register, agreement: Snapshot) -> Iterator[tuple[str, UUID | None, Snapshot]]:
    """Every function that is named under an agreement, with the party that is to have it if that is said."""
    yield from _some(register.annex_decider(agreement), agreement)
    for one in register.below(agreement, "forum"):
        for row in the(Forum, one.noun).chair:
            yield from _some(row.get("function", ""), one, row.get("party"))
    for one in register.below(agreement, "action_plan", "activity"):
        yield from _of_plan(register, one) if one.machine == "action_plan" else _of_activity(one)


def _of_plan(register: Register, one: Snapshot) -> Iterator[tuple[str, UUID | None, Snapshot]]:
    plan = the(ActionPlan, one.noun)
    if not one.means.binds:
        return
    yield from _some(plan.responsible, one)
    for row in plan.commitments:
        yield from _some(row.get("responsible", ""), one, row.get("party"))
    for activity in register.below(one, "activity"):
        yield from _of_activity(activity)


def _of_activity(one: Snapshot) -> Iterator[tuple[str, UUID | None, Snapshot]]:
    yield from _some(the(Activity, one.noun).responsible, one)


def _some(
    function: str, at: Snapshot, party: str | None = None
) -> Iterator[tuple[str, UUID | None, Snapshot]]:
    if function:
        yield function, None if party is None else UUID(party), at


def _ids(units: Iterable[Unit]) -> set[UUID]:
    return {unit.id for unit in units}


def _holding(unit: Unit, function: str) -> Action:
    return Action(
        "party function", (unit.name, Code("function", function)), options={"holder": PERSON, "from": DAY}
    )
