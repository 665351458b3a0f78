"""Who is logged in: kept by the server, so that to log out, and to wait too long, end it.

A browser has a token; here stands only what it hashes to. A link logs in once, within minutes.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING, Final

from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

LASTS: Final = timedelta(hours=9)
"""How long somebody stays logged in: a day at work."""

LINK_LASTS: Final = timedelta(minutes=5)
"""How long a link may wait for whoever opens it."""


@dataclass(frozen=True, slots=True)
class Login:
    """Somebody who is logged in, until an instant (UTC)."""

    handle: str | None
    """Of the person; None: whoever the process's account is the own one of, or nobody."""
    until: datetime


class Logins:
    """Those of one process, for all its threads."""

    def __init__(self) -> None:
        self._links: dict[str, Login] = {}
        self._logins: dict[str, Login] = {}
        self._lock = Lock()

    def link(self, handle: str | None, now: datetime) -> str:
        """Make the token of a link by which a person is logged in once."""
        return self._add(self._links, Login(handle, now + LINK_LASTS), now)

    def follow(self, token: str, now: datetime) -> str | None:
        """Log in by a link, and give the browser's token; None where it was used, is old, or is none."""
        with self._lock:
            found = self._links.pop(_hash(token), None)
        if found is None or found.until <= now:
            return None
        return self.enter(found.handle, now)

    def enter(self, handle: str | None, now: datetime) -> str:
        """Log a person in, and give the browser's token."""
        return self._add(self._logins, Login(handle, now + LASTS), now)

    def who(self, token: str, now: datetime) -> Login | None:
        """Give who is logged in by a browser's token; None where nobody is any more."""
        found = self._logins.get(_hash(token))
        return found if found is not None and now < found.until else None

    def leave(self, token: str) -> None:
        """Log out."""
        with self._lock:
            self._logins.pop(_hash(token), None)

    def _add(self, there: dict[str, Login], one: Login, now: datetime) -> str:
        token = secrets.token_urlsafe(32)
        with self._lock:
            for old in _over(there, now):
                del there[old]
            there[_hash(token)] = one
        return token


def _over(there: Mapping[str, Login], now: datetime) -> list[str]:
    return [hashed for hashed, one in there.items() if one.until <= now]


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
