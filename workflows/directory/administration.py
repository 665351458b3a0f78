"""Looking after a register: who may what, by which accounts people come in, who is logged in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lifecycle.values import dataclass
from workflows.clock import real_moment
from workflows.directory.logins import Bound, OpenLogin, bound, end, open_logins, unbind
from workflows.directory.people import PersonShown, find_person, list_people

if TYPE_CHECKING:
    from lifecycle.transaction import Transaction
    from workflows.session import Request


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
