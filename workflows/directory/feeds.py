"""A person's calendar feed: an address that only they know, until they make another or end it."""

from __future__ import annotations

import secrets
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from lifecycle.history import read_entry
from lifecycle.records import CalendarFeed, Chain, HistoryRow, Person
from lifecycle.table import AT_ONCE, noun_of, table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy import Connection

_FEED, _PERSON = table(CalendarFeed), table(Person)
_CHAIN, _HISTORY = table(Chain), table(HistoryRow)


@dataclass(frozen=True, slots=True)
class Feed:
    """Whose feed it is, and since when."""

    person: Person
    since: datetime


def feed_of(connection: Connection, person: UUID) -> datetime | None:
    """Say since when a person has a feed; None where they have none."""
    since: datetime | None = connection.execute(
        select(_FEED.c.since).where(_FEED.c.person_id == person)
    ).scalar()
    return since


def feed_at(connection: Connection, token: str) -> Feed | None:
    """Find the feed of a token; None where it is none, or no longer is."""
    found = connection.execute(
        select(_FEED.c.since, *_PERSON.c)
        .join(_PERSON, _PERSON.c.id == _FEED.c.person_id)
        .where(_FEED.c.token_hash == _hashed(token))
    ).first()
    return None if found is None else Feed(noun_of(Person, found), found.since)


def make_feed(connection: Connection, person: UUID, now: datetime) -> str:
    """Give a person a feed and its token; the one that they had before ends."""
    end_feed(connection, person)
    token = secrets.token_urlsafe(32)
    connection.execute(insert(_FEED).values(person_id=person, token_hash=_hashed(token), since=now))
    return token


def end_feed(connection: Connection, person: UUID) -> None:
    """Let nobody read a person's calendar by an address any more."""
    connection.execute(delete(_FEED).where(_FEED.c.person_id == person))


def last_written(connection: Connection, subjects: Iterable[UUID]) -> dict[UUID, datetime]:
    """Say when the last row of each record's history was written; of what has none nothing."""
    wanted = sorted({*subjects}, key=str)
    found: dict[UUID, datetime] = {}
    for start in range(0, len(wanted), AT_ONCE):
        last = (
            select(_HISTORY.c.record_id, _HISTORY.c.body)
            .join(_CHAIN, (_CHAIN.c.id == _HISTORY.c.record_id) & (_CHAIN.c.last_seq == _HISTORY.c.seq))
            .where(_CHAIN.c.kind == "record", _CHAIN.c.id.in_(wanted[start : start + AT_ONCE]))
        )
        found |= {row.record_id: read_entry(row.body).recorded_at for row in connection.execute(last)}
    return found


def _hashed(token: str) -> str:
    return sha256(token.encode()).hexdigest()
