"""Who is logged in with a browser, the links by which somebody may be, and accounts with issuers.

Kept in the register, so that every process that serves it knows of them, and to log out, to leave and to wait
too long end them. A browser, and a link, has a token; here stands only what it hashes to.
"""

from __future__ import annotations

import secrets
from dataclasses import field
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from sqlalchemy import bindparam, delete, insert, select, update

from lifecycle.errors import LifecycleError, UnknownRecord
from lifecycle.offices import bind_identity, unbind_identity
from lifecycle.prepared import Prepared
from lifecycle.records import Identity, Login, LoginLink, Person
from lifecycle.store import COOKIE_KEY, fact, lock_register, set_fact
from lifecycle.table import noun_of, table
from lifecycle.values import dataclass
from workflows.clock import real_moment
from workflows.directory.open_logins import IDLES, NUMBER
from workflows.session import Vouched

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.transaction import Transaction

_LOGIN, _LINK, _PERSON, _IDENTITY = table(Login), table(LoginLink), table(Person), table(Identity)
_WHO: Final = Prepared(
    select(
        _LOGIN.c.person_id,
        _LOGIN.c.issuer,
        _LOGIN.c.level,
        _LOGIN.c.seen,
        _PERSON.c.handle,
        _PERSON.c.language,
        _PERSON.c.left_on,
    )
    .join(_PERSON, _PERSON.c.id == _LOGIN.c.person_id, isouter=True)
    .where(
        _LOGIN.c.token_hash == bindparam("hash"),
        _LOGIN.c.until > bindparam("now"),
        _LOGIN.c.seen > bindparam("used_since"),
    )
)

LASTS: Final = timedelta(hours=9)
"""How long somebody stays logged in: a day at work."""

NOTED_EVERY: Final = timedelta(minutes=5)
"""How often it is noted that a login is in use."""

LINK_LASTS: Final = timedelta(minutes=5)
"""How long a link waits that `serve` shows to whoever started it."""

INVITATION_LASTS: Final = timedelta(days=7)
"""How long an invitation waits for whoever it was sent to."""


class IdentityTaken(LifecycleError):
    """An account with an issuer is another person's already."""

    code = "error.identity_taken"

    def __init__(self, issuer: str) -> None:
        super().__init__(f"the account with {issuer!r} is somebody else's", issuer=issuer)


@dataclass(frozen=True, slots=True)
class LoggedIn:
    """Somebody who is logged in."""

    handle: str | None
    """Of the person; None: whoever the server's account is the own one of, or nobody."""
    vouched: Vouched | None
    """Who vouches for them; None: whoever started the server."""
    language: str | None = None
    """The person's own."""
    left_on: date | None = None
    """From which day they are gone."""
    seen: datetime | None = field(default=None, compare=False)
    """When the login was last noted to be in use."""


def cookie_key(connection: Connection) -> str:
    """Give what browsers' cookies are signed with, the same for all servers of a register; made once.

    Whoever knows it can do nothing without the token of a login, of which the register has a hash only.
    """
    if (known := fact(connection, COOKIE_KEY)) is not None:
        return known
    lock_register(connection)
    if (known := fact(connection, COOKIE_KEY)) is None:
        set_fact(connection, COOKIE_KEY, known := secrets.token_urlsafe(32))
    return known


def enter(connection: Connection, person: UUID | None, now: datetime, vouched: Vouched | None = None) -> str:
    """Log a person in, and give the browser's token; what is long over is cleared away."""
    connection.execute(delete(_LOGIN).where((_LOGIN.c.until <= now) | (_LOGIN.c.seen <= now - IDLES)))
    token = secrets.token_urlsafe(32)
    issuer, level = ("", "") if vouched is None else (vouched.issuer, vouched.level)
    made = Login(
        token_hash=_hash(token),
        person_id=person,
        issuer=issuer,
        level=level,
        started=now,
        seen=now,
        until=now + LASTS,
    )
    connection.execute(insert(_LOGIN), made.model_dump())
    return token


def who(connection: Connection, token: str, now: datetime) -> LoggedIn | None:
    """Give who is logged in by a browser's token; None where nobody is any more."""
    about = {"hash": _hash(token), "now": now, "used_since": now - IDLES}
    row = connection.execute(_WHO, about).first()
    if row is None:
        return None
    vouched = Vouched(row.issuer, row.level) if row.issuer else None
    return LoggedIn(row.handle, vouched, row.language, row.left_on, row.seen.replace(tzinfo=UTC))


def note_use(connection: Connection, token: str, now: datetime) -> None:
    """Note that a login is in use, so that it goes on."""
    connection.execute(update(_LOGIN).where(_LOGIN.c.token_hash == _hash(token)).values(seen=now))


def leave(connection: Connection, token: str) -> None:
    """Log out."""
    connection.execute(delete(_LOGIN).where(_LOGIN.c.token_hash == _hash(token)))


def make_link(
    connection: Connection, purpose: str, person: UUID | None, now: datetime, lasts: timedelta
) -> str:
    """Make the token of a link that works once; an invitation takes the place of an earlier one."""
    gone = _LINK.c.until <= now
    if purpose == "bind":
        gone |= (_LINK.c.purpose == purpose) & (_LINK.c.person_id == person)
    connection.execute(delete(_LINK).where(gone))
    token = secrets.token_urlsafe(32)
    made = LoginLink(token_hash=_hash(token), purpose=purpose, person_id=person, until=now + lasts)
    connection.execute(insert(_LINK), made.model_dump())
    return token


def invited(connection: Connection, token: str, now: datetime) -> Person | None:
    """Say who is invited by a link; to look at it uses nothing up."""
    row = connection.execute(
        select(_PERSON)
        .join(_LINK, _LINK.c.person_id == _PERSON.c.id)
        .where(_LINK.c.token_hash == _hash(token), _LINK.c.purpose == "bind", _LINK.c.until > now)
    ).first()
    return None if row is None else noun_of(Person, row)


def follow(connection: Connection, token: str, purpose: str, now: datetime) -> UUID | bool:
    """Use a link up; give the person it is for, True where it is for nobody by name, False where it is spent.

    Of two who follow it at the same time one has it.
    """
    of_it = (_LINK.c.token_hash == _hash(token)) & (_LINK.c.purpose == purpose)
    of_it &= _LINK.c.until > now
    row = connection.execute(select(_LINK.c.person_id).where(of_it)).first()
    used = connection.execute(delete(_LINK).where(of_it)).rowcount
    if row is None or not used:
        return False
    return True if row.person_id is None else UUID(str(row.person_id))


def person_of(connection: Connection, issuer: str, subject: str) -> Person | None:
    """Find who comes in by an account with an issuer."""
    row = connection.execute(
        select(_PERSON)
        .join(_IDENTITY, _IDENTITY.c.person_id == _PERSON.c.id)
        .where(_IDENTITY.c.issuer == issuer, _IDENTITY.c.subject == subject)
    ).first()
    return None if row is None else noun_of(Person, row)


def bind(tx: Transaction, person: UUID, issuer: str, subject: str) -> None:
    """Let a person come in by an account with an issuer from now on.

    Raises:
        IdentityTaken: it is another person's.
    """
    lock_register(tx.connection)
    known = person_of(tx.connection, issuer, subject)
    if known is None:
        bind_identity(tx, Identity(id=uuid4(), person_id=person, issuer=issuer, subject=subject))
    elif known.id != person:
        raise IdentityTaken(issuer)


def unbind(tx: Transaction, person: Person, issuer: str) -> bool:
    """Let a person come in by no account with an issuer any more, and end what they came in to by it."""
    lock_register(tx.connection)
    of_it = (_IDENTITY.c.person_id == person.id) & (_IDENTITY.c.issuer == issuer)
    found = [noun_of(Identity, row) for row in tx.connection.execute(select(_IDENTITY).where(of_it)).all()]
    for one in found:
        unbind_identity(tx, one)
    tx.connection.execute(delete(_LOGIN).where(_LOGIN.c.person_id == person.id, _LOGIN.c.issuer == issuer))
    return bool(found)


def invite(tx: Transaction, person: Person) -> str:
    """Make the token by which somebody says, once and within days, by which account they come in.

    Raises:
        NotAllowed: only an administrator lets anybody in.
    """
    if tx.access is not None:
        tx.access.to_ledger(person.id, "person", "bound", {"identity": person.id}, new=False)
    return make_link(tx.connection, "bind", person.id, real_moment().instant, INVITATION_LASTS)


def end(tx: Transaction, number: str) -> None:
    """End a login.

    Raises:
        UnknownRecord: there is none of that number.
        NotAllowed: it is another person's, and whoever asks is no administrator.
    """
    of_it = _LOGIN.c.token_hash.startswith(number, autoescape=True)
    row = tx.connection.execute(select(_LOGIN.c.person_id).where(of_it)).first()
    if row is None or len(number) != NUMBER:
        raise UnknownRecord("login", number)
    if tx.access is not None:
        tx.access.to_mail(row.person_id)
    tx.connection.execute(delete(_LOGIN).where(of_it))


def end_all_of(connection: Connection, person: UUID, *, but_tell: bool = False) -> None:
    """End what a person is logged in to, and what they were invited to.

    Args:
        but_tell: whoever has left is told so where they are logged in, and gets no further; should they come
            back they log in anew.
    """
    if not but_tell:
        connection.execute(delete(_LOGIN).where(_LOGIN.c.person_id == person))
    connection.execute(delete(_LINK).where(_LINK.c.person_id == person))


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
