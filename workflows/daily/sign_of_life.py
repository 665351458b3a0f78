"""When a scheduler last gave a sign of life."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from lifecycle.store import fact
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection


HEARTBEAT: Final = "heartbeat"
"""Fact of the register: the instant of the last beat, and the seconds until the next one."""


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """When a scheduler last gave a sign of life, and how often it does."""

    at: datetime
    every: timedelta


def last_heartbeat(connection: Connection) -> Heartbeat | None:
    """Read the last sign of life; None where no scheduler is at work, or it was stopped on purpose."""
    said = fact(connection, HEARTBEAT)
    if said is None:
        return None
    at, _, seconds = said.partition(" ")
    return Heartbeat(datetime.fromisoformat(at), timedelta(seconds=int(seconds)))
