"""Days as an iCalendar file: the one door to `icalendar`. Whole days: papers and laws know no hours."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from icalendar import Calendar, Event

from lifecycle.harmless import printable
from lifecycle.values import dataclass

PRODUCT = "-//Handslag//Handslag//SV"


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One thing on one day. `uid` is the same for ever: read in again, it moves instead of doubling."""

    uid: str
    day: date
    summary: str
    description: str = ""
    sequence: int = 0
    """Grows with every change of what it is about."""
    cancelled: bool = False
    """It was in an earlier file and is no more."""
    page: str = ""
    """Address of the page of what it is about."""


def write_calendar(days: Iterable[CalendarDay], *, name: str, now: datetime) -> bytes:
    """Write an iCalendar file (RFC 5545), events in the order in which they are given.

    Args:
        name: what calendar programs call it.
        now: aware UTC instant at which the file is made.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", printable(name))
    for one in days:
        calendar.add_component(_event(one, now))
    written: bytes = calendar.to_ical()
    return written


def _event(one: CalendarDay, now: datetime) -> Event:
    event = Event()
    event.add("uid", one.uid)
    event.add("dtstamp", now)
    event.add("dtstart", one.day)
    event.add("dtend", one.day + timedelta(days=1))
    event.add("summary", printable(one.summary))
    if one.description:
        event.add("description", printable(one.description))
    if one.page:
        event.add("url", one.page)
    event.add("sequence", one.sequence)
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
    return event
