"""Holes in a development plan: what does not hang together, is not written, or cannot be checked (Part E)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from lifecycle.capability import Map
from lifecycle.codes import DIMENSIONS
from workflows.action import TEXT, Blank
from workflows.audits.gaps.gap import Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.register import Register
from workflows.audits.gaps.rows import filled

if TYPE_CHECKING:
    from lifecycle.capability import Capability, SubGoal
    from lifecycle.snapshot import Snapshot
    from workflows.action import Action, Row

_LEVEL: Final = Blank("integer")
_DIMENSION: Final = Blank("dimension")
_WRITTEN: Final[Mapping[str, str]] = {"maturity": "assessed", "goals": "complete", "information": "complete"}
"""What a part says once it is written."""


@kind(severity="note", source="C-08")
def r_gap_deviates(register: Register) -> Iterator[Spot]:
    """The R.Gap that a document states is another than its own levels give."""
    for one, found in _plans(register):
        for each in found.deviating:
            said = _said_of(each, {"stated": f"{each.r_gap.computed:f}"})
            yield Spot(
                one, register.amending(one, {"capabilities": (said,)}), _figures(each), about=each.name
            )


@kind(severity="note", source="C-08")
def r_gap_unchecked(register: Register) -> Iterator[Spot]:
    """An R.Gap that is stated and that no levels show: it cannot be checked."""
    for one, found in _plans(register):
        for each in found.unchecked:
            rows = tuple(
                {"capability": each.name, "dimension": name, "level_now": _LEVEL, "level_target": _LEVEL}
                for name in DIMENSIONS
                if name not in each.ratings
            )
            closes = register.amending(one, adds={"ratings": rows})
            yield Spot(one, closes, _figures(each), about=each.name)


@kind(severity="note", source="C-16")
def goal_without_package(register: Register) -> Iterator[Spot]:
    """A goal of a capability to which no package leads, although its sub-goal is worked out."""
    for one, found in _plans(register):
        for each, goal in found.goals_without_package:
            row: Row = {
                "sub_goal": _worked_out(found, each).name,
                "capability": each.name,
                "dimension": goal.dimension,
                "package": str(goal.package or found.next_package(each, goal.dimension)),
                "activity": goal.text,
            }
            closes = register.amending(one, adds={"packages": (row,)})
            facts = {"capability": each.name, "dimension": goal.dimension, "goal": goal.text}
            yield Spot(one, closes, facts, about=goal.text)


@kind(severity="note", source="C-16")
def first_package_empty(register: Register) -> Iterator[Spot]:
    """A first package with nothing in it, before a later one in which there is something."""
    for one, found in _plans(register):
        for each, number in found.empty_first_packages:
            closes = _filling(register, one, each.sub_goal, each.capability, each.dimension)
            facts = {
                "sub_goal": each.sub_goal,
                "capability": each.capability,
                "dimension": each.dimension,
                "number": number,
            }
            yield Spot(one, closes, facts, about=each.capability)


@kind(severity="note", source="C-05; C-16")
def supporter_without_content(register: Register) -> Iterator[Spot]:
    """A capability that is to support a sub-goal which is worked out, and has no package there."""
    for one, found in _plans(register):
        for sub_goal, each in found.supporters_without_content:
            closes = _filling(register, one, sub_goal.name, each.name, _DIMENSION)
            facts = {"sub_goal": sub_goal.name, "capability": each.name}
            yield Spot(one, closes, facts, about=each.name)


@kind(severity="note", source="C-06; C-14")
def gap_without_package(register: Register) -> Iterator[Spot]:
    """A capability in which levels are missing and nothing is to be done about them."""
    for one, found in _plans(register):
        for each, ratings in found.gaps_without_package:
            dimensions = tuple(rating.dimension for rating in ratings)
            worked_out = next(
                sub for sub in found.sub_goals if sub.is_worked_out and each in sub.capabilities
            )
            closes = _filling(register, one, worked_out.name, each.name, *dimensions)
            facts = {
                "capability": each.name,
                "dimensions": dimensions,
                "levels": sum(rating.gap for rating in ratings),
            }
            yield Spot(one, closes, facts, about=each.name)


@kind(severity="note", source="C-18")
def sub_goal_not_worked_out(register: Register) -> Iterator[Spot]:
    """A sub-goal for which no package is written."""
    for one, found in _plans(register):
        for each in found.sub_goals_not_worked_out:
            closes = _filling(register, one, each.name, _first(each), _DIMENSION)
            facts = {"sub_goal": each.name, "supporters": len(each.capabilities)}
            yield Spot(one, closes, facts, about=each.name)


@kind(severity="note", source="C-22")
def capability_incomplete(register: Register) -> Iterator[Spot]:
    """A capability of which parts are still to be written, as the document says or its tables show."""
    for one, found in _plans(register):
        for each in found.incomplete:
            said = _said_of(each, {part: _WRITTEN[part] for part in each.open_parts})
            closes = register.amending(one, {"capabilities": (said,)})
            yield Spot(one, closes, {"capability": each.name, "parts": each.open_parts}, about=each.name)


def _plans(register: Register) -> Iterator[tuple[Snapshot, Map]]:
    """Give each plan that has not ended and that no later version is to follow."""
    for one in register.of("development_plan"):
        if not any(register.lives(later) for later in register.after(one)):
            yield one, Map.of(one.values)


def _worked_out(found: Map, each: Capability) -> SubGoal:
    """Give the first sub-goal that a capability supports and that is worked out."""
    return next(one for one in found.sub_goals if one.is_worked_out and each in one.capabilities)


def _figures(each: Capability) -> dict[str, object]:
    """Give a stated and a counted R.Gap as facts."""
    r_gap = each.r_gap
    return {
        "capability": each.name,
        "stated": r_gap.stated,
        "computed": r_gap.computed,
        "sum_of_gaps": r_gap.gap,
        "points": r_gap.deviation,
    }


def _said_of(each: Capability, changes: Mapping[str, str]) -> Row:
    [row] = filled("capabilities", [{**each.row, "capability": each.name, **changes}], {}, ())
    return row


def _filling(
    register: Register, one: Snapshot, sub_goal: str, capability: str | Blank, *dimensions: str | Blank
) -> Action:
    """What puts something into the first packages of a capability."""
    rows: tuple[Row, ...] = tuple(
        {
            "sub_goal": sub_goal,
            "capability": capability,
            "dimension": dimension,
            "package": "1",
            "activity": TEXT,
        }
        for dimension in dimensions
    )
    return register.amending(one, adds={"packages": rows})


def _first(each: SubGoal) -> str | Blank:
    return each.capabilities[0].name if each.capabilities else Blank("capability")
