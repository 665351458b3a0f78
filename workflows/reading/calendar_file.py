"""Days as an iCalendar file: the one door to `icalendar`. Papers and laws know no hours; a meeting may."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final, TypeAlias

from lifecycle.harmless import printable
from lifecycle.patterns import pattern
from lifecycle.values import dataclass
from workflows.clock import SWEDEN

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT = "-//Handslag//Handslag//SV"

Hours: TypeAlias = tuple[time, time | None]
"""When something begins, and when it ends."""

_HOUR: Final = r"([01]?\d|2[0-3])(?:[.:]([0-5]\d))?"
_HOURS: Final = pattern(rf"(?:kl\.? ?)?{_HOUR}(?: ?[-\N{{EN DASH}}] ?{_HOUR})?")


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
    stamped: datetime | None = None
    """Aware UTC instant of its last change; None: that of the file."""
    hours: Hours | None = None
    """In Sweden; None: the whole day."""
    place: str = ""
    takes_time: bool = False
    """Whoever has it in the calendar is busy then."""


def hours_in(written: str) -> Hours | None:
    """Read hours as people write them, `13.00-15.00`, `kl. 9`; None where that is not what is written."""
    found = _HOURS.fullmatch(written.strip())
    if found is None:
        return None
    first = time(int(found[1]), int(found[2] or 0))
    last = None if found[3] is None else time(int(found[3]), int(found[4] or 0))
    return first, last if last is not None and last > first else None


def write_calendar(days: Iterable[CalendarDay], *, name: str, now: datetime) -> bytes:
    """Write an iCalendar file (RFC 5545), events in the order in which they are given.

    Args:
        name: what calendar programs call it.
        now: aware UTC instant at which the file is made.
    """
    from icalendar import Calendar  # noqa: PLC0415 -- most days are told, and never become a file

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", " ".join(printable(name).split()))  # on one line
    for one in days:
        calendar.add_component(_event(one, now))
    written: bytes = calendar.to_ical()
    return written


def _event(one: CalendarDay, now: datetime) -> Event:
    from icalendar import Event  # noqa: PLC0415 -- as above

    event = Event()
    event.add("uid", one.uid)
    event.add("dtstamp", one.stamped or now)
    if one.hours is None:
        event.add("dtstart", one.day)
        event.add("dtend", one.day + timedelta(days=1))
    else:
        first, last = one.hours
        event.add("dtstart", _instant(one.day, first))
        if last is not None:
            event.add("dtend", _instant(one.day, last))
    event.add("summary", printable(one.summary))
    if one.description:
        event.add("description", printable(one.description))
    if one.page:
        event.add("url", one.page)
    event.add("sequence", one.sequence)
    if one.place:
        event.add("location", printable(one.place))
    event.add("transp", "OPAQUE" if one.takes_time else "TRANSPARENT")
    event.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
    return event


def _instant(day: date, hour: time) -> datetime:
    """Give the instant of an hour in Sweden: written in UTC, so that no table of time zones is needed."""
    return datetime.combine(day, hour, SWEDEN).astimezone(UTC)
