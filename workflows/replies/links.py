"""The links by which a record is answered: of a token the register has only what it hashes to."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import delete, insert, select

from lifecycle.records import ReplyLink
from lifecycle.table import table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

_LINK = table(ReplyLink)

BY_LINK: Final = "reply-link"
"""What vouches for whoever answers: that they had the link, and nothing else."""

AFTER_THE_DAY: Final = timedelta(days=14)
"""How long a link works after the last day for the answer: a late answer is one, too."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link that works: which record it answers, and until when."""

    record_id: UUID
    until: datetime


def lasts(answer_by: date | None, today: date) -> timedelta:
    """Say how long a link works that is made today."""
    ahead = timedelta(0) if answer_by is None else answer_by - today
    return max(ahead, timedelta(0)) + AFTER_THE_DAY


def make_link(connection: Connection, record_id: UUID, now: datetime, works: timedelta) -> str:
    """Make the token of a link by which a record is answered once; those before it work on."""
    connection.execute(delete(_LINK).where(_LINK.c.until <= now))
    token = secrets.token_urlsafe(32)
    made = ReplyLink(token_hash=_hash(token), record_id=record_id, until=now + works)
    connection.execute(insert(_LINK), made.model_dump())
    return token


def link_of(connection: Connection, token: str, now: datetime) -> Link | None:
    """Find what a link is for; to look at it uses nothing up. None where it is none, used or over."""
    found = select(_LINK.c.record_id, _LINK.c.until).where(
        _LINK.c.token_hash == _hash(token), _LINK.c.until > now
    )
    row = connection.execute(found).first()
    return None if row is None else Link(row.record_id, row.until.replace(tzinfo=UTC))


def end_links(connection: Connection, record_id: UUID) -> None:
    """Let no link to a record work any more: it has been answered."""
    connection.execute(delete(_LINK).where(_LINK.c.record_id == record_id))


def is_by_link(principal: str) -> bool:
    """Whether a row of history was written by somebody who had a link, and was not logged in."""
    return f" | {BY_LINK} | " in principal


def _hash(token: str) -> str:
    return sha256(token.encode("utf-8", "replace")).hexdigest()
