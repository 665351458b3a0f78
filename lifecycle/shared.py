"""What an agreement shares with those above and below it: the pictures it rests on, the forums it meets in.

Asked by the guards before a step and by the audits of everything afterwards, so that both see the same ones.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Final

from lifecycle.areas import in_common
from lifecycle.lacking import chosen, unsaid
from lifecycle.names import name_key, unnamed
from lifecycle.records import ActionPlan, Picture
from lifecycle.snapshot import the

if TYPE_CHECKING:
    from sqlmodel import SQLModel

    from lifecycle.fields import Value
    from lifecycle.records import Agreement, Area
    from lifecycle.snapshot import Snapshot

SHARED: Final = ("problem_picture", "forum")
"""Machines of what an agreement shares."""


def fixed_by(main: Agreement | None) -> dict[str, str | list[str]]:
    """Give the conditions that a main agreement fixes for the sub-agreements under it, and states (H-012)."""
    said = {} if main is None else {name: getattr(main, name) for name in main.fixed_for_subs}
    return {name: value for name, value in said.items() if value}


def against_its_main(agreement: Agreement, main: Agreement | None) -> tuple[str, ...]:
    """Name the conditions of which an agreement says otherwise than the one above it has fixed.

    What it says nothing of it has from there; to a list it may add what the place needs.
    """
    return tuple(
        name
        for name, fixed in fixed_by(main).items()
        if getattr(agreement, name) and unnamed(_listed(fixed), _listed(getattr(agreement, name)))
    )


def said_or_fixed(agreement: Agreement, main: Agreement | None, name: str) -> str:
    """Give what holds for an agreement: its own word, or what the main agreement above it fixes."""
    return str(getattr(agreement, name) or fixed_by(main).get(name, ""))


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def pictures_for(
    areas: Collection[str], hanging: Iterable[Snapshot], alone: Iterable[Snapshot]
) -> tuple[Snapshot, ...]:
    """Choose the pictures that have not ended and that an agreement may rest on, in the order given.

    Args:
        areas: codes of the areas that the agreement covers.
        hanging: what hangs on it, on the one above it even if that has ended, or on a sub-agreement under it
            that goes on: pictures of a common area, or of none in particular.
        alone: what hangs on nothing: pictures of one of its very areas.
    """
    own = (one for one in alone if not {*one.area_codes}.isdisjoint(areas))
    found = (one for one in (*hanging, *own) if one.machine == "problem_picture")
    return tuple(one for one in found if not one.means.has_ended and in_common(one.area_codes, areas))


def causes_for(
    parent: Snapshot | None, areas: Collection[str], hanging: Iterable[Snapshot]
) -> tuple[str, ...]:
    """Give the causes among which an activity's reason is chosen (H-138).

    They are those that its plan names, set apart by semicolons, and that of the problem that the plan is
    about; what hangs on an agreement itself may work against any problem that comes first.

    Args:
        parent: what the activity hangs on.
        areas: codes of the areas of its agreement.
        hanging: what hangs on its agreement, and on the one above that.
    """
    if parent is None or not (parent.is_agreement or parent.machine == "action_plan"):
        return ()
    plan = None if parent.is_agreement else the(ActionPlan, parent.noun)
    problems = [
        row
        for one in pictures_for(areas, hanging, ())
        for row in chosen(the(Picture, one.noun).problems)
        if plan is None or name_key(row["name"]) == name_key(plan.priority)
    ]
    named = [] if plan is None else [one.strip() for one in plan.causes.split(";")]
    found = {name_key(one): one for one in (*named, *(row.get("cause", "") for row in problems)) if one}
    return tuple(found.values())


def forums_for(hanging: Iterable[Snapshot]) -> tuple[Snapshot, ...]:
    """Choose the forums that have not been dissolved and in which an agreement's parties meet."""
    return tuple(one for one in hanging if one.machine == "forum" and not one.means.has_ended)


def uncovered(areas: Iterable[Area], found: Collection[Snapshot]) -> tuple[Area, ...]:
    """Give the areas that nothing found is about; a municipality has its districts (`lifecycle.areas`)."""
    return tuple(area for area in areas if not any(in_common((area.code,), one.area_codes) for one in found))


def without_picture(areas: Iterable[Area], pictures: Collection[Snapshot]) -> tuple[Area, ...] | None:
    """Give the areas of an agreement that none of its pictures is about; None where there is nothing to ask.

    One picture of a municipality is none of another (H-090; Lag 2023:196 4 §). An agreement of no area in
    particular wants one at least: without it nothing is given.
    """
    without = uncovered(areas, pictures)
    return without if without or not pictures else None


def names_no_forum(said: Iterable[tuple[SQLModel, Value]], hanging: Iterable[Snapshot]) -> bool:
    """Whether it is nowhere said in which forums an agreement's parties meet (H-063).

    Args:
        said: what it says itself, and the one above it, whose conditions are its own (H-012); each with what
            it promises to decide by a day.
        hanging: what hangs on them, and on a sub-agreement under it that goes on.
    """
    return not forums_for(hanging) and all(unsaid(noun, promises, ("forums",)) for noun, promises in said)
