"""Gaps in how the parties meet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from lifecycle.lacking import OF_A_FORUM
from lifecycle.periods import step
from lifecycle.records import Forum, Meeting
from lifecycle.snapshot import Snapshot, the
from workflows.action import DAY, FUNCTION, PARTY, Action, Blank, Value, taking
from workflows.audits.gaps.gap import Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.register import Register, unsaid

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


def _held(register: Register, forum: Snapshot) -> list[date]:
    meetings = [
        the(Meeting, one.noun)
        for one in register.ever_below(forum, "meeting")
        if one.means.end == "in_its_time"
    ]
    return [day for one in meetings if (day := one.held_on or one.meets_on) is not None]


def _meeting(register: Register, forum: Snapshot) -> Action:
    planned = [one.reference for one in register.below(forum, "meeting")]
    if planned:
        return taking(min(planned), "meeting", "hold", options={"on": DAY})
    return Action("meeting new", (forum.reference,), {"meets_on": DAY})
