"""Who is logged in, as a server asks and says it: each time in a transaction of its own."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.errors import DatabaseBusy
from lifecycle.values import dataclass
from workflows.directory import logins
from workflows.directory.known_people import find_person
from workflows.directory.logins import LASTS, LINK_LASTS, NOTED_EVERY
from workflows.directory.open_logins import IDLES

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from lifecycle.store import Store
    from workflows.directory.logins import LoggedIn
    from workflows.session import Vouched

__all__ = ["IDLES", "LASTS", "LINK_LASTS", "Logins"]


@dataclass(frozen=True, slots=True)
class Logins:
    """Those of a register, for all processes that serve it."""

    store: Store

    def link(self, handle: str | None, now: datetime) -> str:
        """Make the token of a link by which a person is logged in once."""
        with self.store.writing() as connection:
            return logins.make_link(connection, "log_in", _id(connection, handle), now, LINK_LASTS)

    def follow(self, token: str, now: datetime) -> str | None:
        """Log in by a link, and give the browser's token; None where it was used, is old, or is none."""
        with self.store.writing() as connection:
            found = logins.follow(connection, token, "log_in", now)
            if found is False:
                return None
            return logins.enter(connection, found if isinstance(found, UUID) else None, now)

    def enter(self, handle: str | None, now: datetime, vouched: Vouched | None = None) -> str:
        """Log a person in, and give the browser's token."""
        with self.store.writing() as connection:
            return logins.enter(connection, _id(connection, handle), now, vouched)

    def who(self, token: str, now: datetime) -> LoggedIn | None:
        """Give who is logged in by a browser's token; None where nobody is any more."""
        with self.store.reading() as connection:
            found = logins.who(connection, token, now)
        if found is not None and found.seen is not None and now - found.seen >= NOTED_EVERY:
            with suppress(DatabaseBusy), self.store.writing() as connection:  # the next page notes it
                logins.note_use(connection, token, now)
        return found

    def leave(self, token: str) -> None:
        """Log out."""
        with self.store.writing() as connection:
            logins.leave(connection, token)


def _id(connection: Connection, handle: str | None) -> UUID | None:
    return None if handle is None else find_person(connection, handle).id
