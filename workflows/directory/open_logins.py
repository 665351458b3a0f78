"""By which accounts people come in, and who is logged in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from lifecycle.records import Identity, Login, Person
from lifecycle.table import table
from lifecycle.values import dataclass
from workflows.clock import real_moment
from workflows.directory.known_people import PersonShown, list_people

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from workflows.session import Request


_LOGIN, _PERSON, _IDENTITY = table(Login), table(Person), table(Identity)

IDLES: Final = timedelta(hours=2)
"""How long a browser may be left alone in which somebody is logged in: a meeting, or a lunch with a walk."""

NUMBER: Final = 12
"""How many of the first signs of what a token hashes to name its login."""


@dataclass(frozen=True, slots=True)
class OpenLogin:
    """One login that has not ended, as an administrator sees it."""

    number: str
    """The first signs of what its token hashes to: names it, and opens nothing."""
    handle: str | None
    issuer: str
    level: str
    started: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Bound:
    """By which account with an issuer a person comes in."""

    handle: str
    issuer: str
    subject: str


def bound(connection: Connection) -> tuple[Bound, ...]:
    """List by which accounts people come in."""
    rows = connection.execute(
        select(_PERSON.c.handle, _IDENTITY.c.issuer, _IDENTITY.c.subject)
        .join(_IDENTITY, _IDENTITY.c.person_id == _PERSON.c.id)
        .order_by(_PERSON.c.sort_key, _IDENTITY.c.issuer)
    )
    return tuple(Bound(*row) for row in rows)


def open_logins(connection: Connection, now: datetime) -> tuple[OpenLogin, ...]:
    """List who is logged in, the latest first."""
    rows = connection.execute(
        select(_LOGIN, _PERSON.c.handle)
        .join(_PERSON, _PERSON.c.id == _LOGIN.c.person_id, isouter=True)
        .where(_LOGIN.c.until > now, _LOGIN.c.seen > now - IDLES)
        .order_by(_LOGIN.c.started.desc(), _LOGIN.c.token_hash)
    )
    return tuple(
        OpenLogin(
            row.token_hash[:NUMBER],
            row.handle,
            row.issuer,
            row.level,
            row.started.replace(tzinfo=UTC),
            row.until.replace(tzinfo=UTC),
        )
        for row in rows
    )


@dataclass(frozen=True, slots=True)
class Entrances:
    """By which accounts people come in, and who is logged in."""

    people: tuple[PersonShown, ...]
    bound: tuple[Bound, ...]
    logins: tuple[OpenLogin, ...]


def entrances(request: Request) -> Entrances:
    """List everybody, by which accounts they come in, and who is logged in.

    Raises:
        NotAllowed: whoever asks neither administers nor audits.
    """
    with request.reading() as connection:
        request.looking_after(connection)
        return Entrances(
            list_people(connection, on=request.today),
            bound(connection),
            open_logins(connection, real_moment().instant),
        )
