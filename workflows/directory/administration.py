"""Looking after who comes in: logins are ended, and accounts unbound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workflows.clock import real_moment
from workflows.directory.known_people import find_person
from workflows.directory.logins import end, unbind
from workflows.directory.open_logins import open_logins

if TYPE_CHECKING:
    from lifecycle.transaction import Transaction


def end_login(tx: Transaction, number: str) -> None:
    """End one login. See `logins.end`."""
    end(tx, number)


def end_logins_of(tx: Transaction, handle: str) -> int:
    """End all that a person is logged in to; say how much that was.

    Raises:
        UnknownRecord: nobody has the handle.
        NotAllowed: it is another person, and whoever asks is no administrator.
    """
    person = find_person(tx.connection, handle)
    now = real_moment().instant  # nobody practises logging in: it is so also where the day is another
    there = [one.number for one in open_logins(tx.connection, now) if one.handle == person.handle]
    for number in there:
        end(tx, number)
    return len(there)


def unbind_person(tx: Transaction, handle: str, issuer: str) -> bool:
    """Let a person come in by no account with an issuer any more; False where there was none.

    Raises:
        UnknownRecord: nobody has the handle.
        NotAllowed: only an administrator does that.
    """
    return unbind(tx, find_person(tx.connection, handle), issuer)
