"""What follows for the meetings of a forum."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from lifecycle.case import Case
from lifecycle.effects.effect import Creates, Follows
from lifecycle.names import below
from lifecycle.periods import step
from lifecycle.records import Forum, Meeting
from lifecycle.snapshot import Snapshot, the


def first_meeting_is_planned(case: Case) -> Iterator[Creates]:
    """A forum that meets every so often has a next meeting."""
    cadence = the(Forum, case.noun).cadence
    if cadence is not None and not case.below("meeting"):
        yield _meeting(case.record.id, case.record.reference, step(cadence, case.on))


def next_meeting_is_planned(case: Case) -> Iterator[Creates]:
    """After a meeting comes the next one, counted from the day for which this one was planned.

    Days that went by while nobody wrote anything down are left out.
    """
    forum: Snapshot | None = case.parent
    if forum is None or not isinstance(forum.noun, Forum) or not forum.means.in_force:
        return
    if case.agreement_above is not None and case.agreement_above.means.has_ended:
        return
    cadence = forum.noun.cadence
    if cadence is None or case.siblings("meeting"):
        return
    day = step(cadence, the(Meeting, case.noun).meets_on or case.on)
    while day <= case.on:
        day = step(cadence, day)
    yield _meeting(forum.record.id, forum.record.reference, day)


def its_meetings_are_cancelled(case: Case) -> Iterator[Follows]:
    """A forum that is dissolved does not meet again."""
    for one in case.below("meeting"):
        yield Follows(one.record.id, "cancel")


def _meeting(forum: UUID, reference: str, day: date) -> Creates:
    return Creates("meeting", below(reference, day.isoformat()), {"parent_id": forum, "meets_on": day})
