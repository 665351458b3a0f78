"""The one place that asks the clock. Everything else is told which day it is."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from lifecycle.values import dataclass

SWEDEN = ZoneInfo("Europe/Stockholm")


@dataclass(frozen=True, slots=True)
class Moment:
    """Now: the aware UTC instant, and the legal day in Sweden, which in a simulated register is any day."""

    instant: datetime
    today: date


def swedish_day(instant: datetime) -> date:
    """Give the legal day in Sweden of an aware instant, summer time and all."""
    return instant.astimezone(SWEDEN).date()


def real_moment() -> Moment:
    """Ask the clock."""
    instant = datetime.now(UTC)
    return Moment(instant, swedish_day(instant))


def moment_on(day: date) -> Moment:
    """Now, on another day: the instant keeps Sweden's time of day, so that it is of that day there.

    Rows of a simulation stay in order as long as nobody works on it past midnight.
    """
    there = datetime.combine(day, real_moment().instant.astimezone(SWEDEN).timetz())
    try:
        return Moment(there.astimezone(UTC), day)
    except OverflowError:  # the first day of all has no night before it in UTC
        return Moment(there.replace(tzinfo=UTC), day)
