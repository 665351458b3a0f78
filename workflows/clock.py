"""The one place that asks the clock. Everything else is told which day it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

SWEDEN = ZoneInfo("Europe/Stockholm")


@dataclass(frozen=True, slots=True)
class Moment:
    """Now: the aware UTC instant, and the legal day in Sweden, which in a simulated register is any day."""

    instant: datetime
    today: date


def real_moment() -> Moment:
    """Ask the clock."""
    instant = datetime.now(UTC)
    return Moment(instant, instant.astimezone(SWEDEN).date())


def moment_on(day: date) -> Moment:
    """Now, on another day: the instant keeps the time of day, so that rows of a simulation stay in order."""
    now = real_moment()
    return Moment(datetime.combine(day, now.instant.timetz()), day)
