"""What follows for the activities of a development plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lifecycle.capability import Planned, planned
from lifecycle.case import Case
from lifecycle.effects.effect import Creates, Follows
from lifecycle.errors import InvalidDate
from lifecycle.fields import Value, dated
from lifecycle.names import below
from lifecycle.records import Activity, DevelopmentPlan
from lifecycle.records.activity import ACTIVITY
from lifecycle.snapshot import Snapshot, the


def packages_become_activities(case: Case) -> Iterator[Creates | Follows]:
    """Each activity of a package becomes a record; one that there is already is of the new packages too.

    The same work in the same capability and dimension is one activity, whichever sub-goals it serves. What
    was called off with an earlier version that was withdrawn is made anew.
    """
    there = [*case.children, *(one for one in _of_the_earlier(case) if not _fell_with_it(case, one))]
    there = [one for one in there if one.machine == "activity"]
    earlier = planned(the(DevelopmentPlan, case.predecessor.noun).packages) if case.predecessor else ()
    for one in planned(the(DevelopmentPlan, case.noun).packages):
        known = next((each for each in there if _is(one, each)), None) or _renamed(one, earlier, there)
        if known is None:
            yield Creates(
                "activity",
                below(case.record.reference, ACTIVITY.called),
                {
                    "parent_id": case.record.id,
                    "title": one.title,
                    "description": "; ".join(one.adjusted),
                    "in_packages": one.packages,
                    **_term(one),
                },
            )
            continue
        there.remove(known)
        before = the(Activity, known.noun).in_packages
        packages = one.packages_with(before)
        if list(packages) != before and not known.means.has_ended:
            yield Follows(known.record.id, None, {"in_packages": packages})


def what_is_planned_goes_on(case: Case) -> Iterator[Follows]:
    """What is planned or begun under the earlier version goes on under the later one."""
    for one in _of_the_earlier(case):
        if one.machine == "activity" and not one.means.has_ended:
            yield Follows(one.record.id, None, {"parent_id": case.record.id})


def _of_the_earlier(case: Case) -> Iterator[Snapshot]:
    before = case.predecessor
    return (
        one for one in case.left_behind if before is not None and one.record.parent_id == before.record.id
    )


def _fell_with_it(case: Case, one: Snapshot) -> bool:
    before = case.predecessor
    return one.means.came_to_nothing and before is not None and before.means.came_to_nothing


def _is(one: Planned, other: Snapshot) -> bool:
    activity = the(Activity, other.noun)
    return one.is_called(activity.title, activity.in_packages)


def _renamed(one: Planned, before: Sequence[Planned], there: Iterable[Snapshot]) -> Snapshot | None:
    """Give the activity that the earlier version made of it, where somebody has called it otherwise since."""
    if not any(one.is_called(each.title, each.packages) for each in before):
        return None
    for each in there:
        activity = the(Activity, each.noun)
        is_there = any(dict(row) in activity.in_packages for row in one.packages)
        if is_there and not any(old.is_called(activity.title, activity.in_packages) for old in before):
            return each
    return None


def _term(one: Planned) -> dict[str, Value]:
    """Give the days that its package says, where they are days, and in order."""
    try:
        days = {name: dated(day) for name, day in (("starts_on", one.starts), ("ends_on", one.ends)) if day}
    except InvalidDate:
        return {}
    first, last = days.get("starts_on"), days.get("ends_on")
    if first is not None and last is not None and first.first > last.last:
        return {}
    return dict(days)
