"""Guards on development plans, and on the order of their packages (Part E)."""

from __future__ import annotations

from lifecycle.capability import Map, earlier_than
from lifecycle.case import Case
from lifecycle.guards.guard import Facts, guard
from lifecycle.records import Activity
from lifecycle.snapshot import the


@guard(level="must", source="own")
def belongs_to_somebody(case: Case) -> Facts | None:
    """A plan hangs on an agreement, or on what else brings parties together, or names its own parties."""
    return None if case.parent is not None or case.parties else {}


@guard(level="must", source="C-04; C-06")
def has_capabilities_to_develop(case: Case) -> Facts | None:
    """There are sub-goals, and capabilities with a level now and a level wanted."""
    missing = tuple(name for name in ("sub_goals", "ratings") if not case.rows(name))
    return {"missing": missing} if missing else None


@guard(level="reason", source="C-04")
def its_sub_goals_can_be_measured(case: Case) -> Facts | None:
    """Each sub-goal says by what it is measured and what is to be reached, in figures or in words."""
    vague = tuple(
        row.get("sub_goal", "?")
        for row in case.rows("sub_goals")
        if not (row.get("measured_by") and row.get("target"))
    )
    return {"sub_goals": vague} if vague else None


@guard(level="note", source="C-08")
def its_r_gap_agrees(case: Case) -> Facts | None:
    """What the document states as R.Gap is what its own levels give."""
    found = tuple(
        f"{one.name} {one.r_gap.stated:f} % / {one.r_gap.computed:f} %" for one in _map(case).deviating
    )
    return {"capabilities": found} if found else None


@guard(level="note", source="C-16")
def its_goals_have_packages(case: Case) -> Facts | None:
    """To each goal of a capability leads a package, where a sub-goal that it supports is worked out."""
    found = tuple(f"{one.name}: {goal.text}" for one, goal in _map(case).goals_without_package)
    return {"goals": found} if found else None


@guard(level="note", source="C-16")
def its_first_packages_are_filled(case: Case) -> Facts | None:
    """A first package has something in it before a later one has: what comes first is not left open."""
    found = tuple(dict.fromkeys(one.capability for one, _ in _map(case).empty_first_packages))
    return {"capabilities": found} if found else None


@guard(level="reason", source="C-14; own")
def its_earlier_packages_are_done(case: Case) -> Facts | None:
    """Within a sub-goal and a capability a later package begins when the earlier ones are done."""
    around = {one.record.reference: the(Activity, one.noun).in_packages for one in case.siblings("activity")}
    found = earlier_than(case.rows("in_packages"), around)
    if found is None:
        return None
    row, references = found
    return {
        "number": row["package"],
        "capability": row["capability"],
        "sub_goal": row["sub_goal"],
        "references": references,
    }


def _map(case: Case) -> Map:
    return Map.of(case.values)
