"""Gaps in how the parties meet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from lifecycle.lacking import OF_A_FORUM, could_not_decide, mandate_unsaid, next_chair_unplanned
from lifecycle.periods import step
from lifecycle.records import Forum, Meeting
from lifecycle.snapshot import Snapshot, the
from workflows.action import DAY, FUNCTION, NOTHING, PARTY, TEXT, Action, Blank, Value, taking
from workflows.audits.gaps.gap import Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.register import Register, unsaid
from workflows.audits.gaps.rows import filled

if TYPE_CHECKING:
    from lifecycle.fields import Row

_SOURCES: Final = {"chair": "H-068", "members": "H-069", "cadence": "H-071"}
_ASKED: Final[Mapping[str, Value]] = {
    "chair": ({"function": FUNCTION, "party": PARTY},),
    "members": ({"party": PARTY, "function": FUNCTION},),
    "cadence": Blank("cadence"),
}


@kind(severity="reason", source="H-068; H-069; H-071")
def forum_unclear(register: Register) -> Iterator[Spot]:
    """A forum of which it is not said who is in the chair, who takes part or how often it meets."""
    for one in register.of("forum"):
        missing = unsaid(one, *OF_A_FORUM)
        if missing and one.means.in_force:
            source = "; ".join(_SOURCES[name] for name in missing)
            closes = register.amending(one, {name: _ASKED[name] for name in missing})
            yield Spot(one, closes, {"missing": missing}, source=source)


@kind(severity="note", source="H-067")
def next_chair_not_planned(register: Register) -> Iterator[Spot]:
    """A forum whose chair goes round, and of which it is not seen who takes over and when."""
    for one in register.of("forum"):
        forum = the(Forum, one.noun)
        if one.means.in_force and next_chair_unplanned(forum, register.day):
            taking_over = {"function": FUNCTION, "party": PARTY, "from_on": Blank("from_on")}
            chair = (*filled("chair", forum.chair, {}, one.parties), taking_over)
            yield Spot(one, register.amending(one, {"chair": chair}))


@kind(severity="reason", source="H-071")
def forum_has_not_met(register: Register) -> Iterator[Spot]:
    """A forum of which no meeting was held within twice the time between its meetings."""
    for one in register.of("forum"):
        forum = the(Forum, one.noun)
        if not one.means.in_force or forum.cadence is None:
            continue
        since = max(_held(register, one), default=one.since)
        if step(forum.cadence, step(forum.cadence, since)) < register.day:
            facts = {"cadence": forum.cadence, "since": since}
            yield Spot(one, _meeting(register, one), facts)


@kind(severity="reason", source="H-070")
def side_could_not_decide(register: Register) -> Iterator[Spot]:
    """A side of which nobody had a mandate over the questions when its forum met the last time."""
    for place, meeting, attendees in _last_meetings(register, attended=True):
        for unit in could_not_decide(attendees, meeting.parties):
            attendee: dict[str, str | Blank] = {
                "party": unit.name,
                "function": FUNCTION,
                "mandate": Blank("mandate"),
            }
            closes = _meeting(register, place, {"attendees": (attendee,)})
            yield Spot(meeting, closes, {"party": unit.name}, about=unit.name)


@kind(severity="note", source="H-070")
def mandate_not_seen(register: Register) -> Iterator[Spot]:
    """A side that was at its forum's last meeting, and of which it is not said whether it could decide."""
    for _, meeting, attendees in _last_meetings(register):
        rows = filled("attendees", attendees, {"mandate": Blank("mandate")}, meeting.parties)
        for unit in mandate_unsaid(attendees, meeting.parties):
            closes = Action("correct", (meeting.reference,), {"attendees": rows}, options={"reason": TEXT})
            yield Spot(meeting, closes, {"party": unit.name}, about=unit.name)


def _last_meetings(
    register: Register, *, attended: bool = False
) -> Iterator[tuple[Snapshot, Snapshot, Sequence[Row]]]:
    """Each forum, or agreement with meetings of its own, with the last that was held and who was there.

    With `attended` it is the last of which it is said who was there: one without is no answer.
    """
    forums = (one for one in register.of("forum") if one.means.in_force)
    for place in (*forums, *register.frames()):
        held = [one for one in register.ever_below(place, "meeting") if one.means.end == "in_its_time"]
        held = [one for one in held if the(Meeting, one.noun).attendees or not attended]
        if held:
            last = max(held, key=lambda one: _day_of(one) or date.min)
            yield place, last, the(Meeting, last.noun).attendees


def _day_of(meeting: Snapshot) -> date | None:
    noun = the(Meeting, meeting.noun)
    return noun.held_on or noun.meets_on


def _held(register: Register, forum: Snapshot) -> list[date]:
    meetings = (one for one in register.ever_below(forum, "meeting") if one.means.end == "in_its_time")
    return [day for one in meetings if (day := _day_of(one)) is not None]


def _meeting(register: Register, forum: Snapshot, said: Mapping[str, Value] = NOTHING) -> Action:
    planned = [one.reference for one in register.below(forum, "meeting")]
    if planned:
        return taking(min(planned), "meeting", "hold", said, options={"on": DAY})
    return Action("meeting new", (forum.reference,), {"meets_on": DAY})
