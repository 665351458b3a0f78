"""To invite somebody to come in with a browser, by an account that they name themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lifecycle.values import dataclass
from workflows.clock import real_moment, swedish_day
from workflows.directory.known_people import find_person
from workflows.directory.logins import INVITATION_LASTS, invite

if TYPE_CHECKING:
    from datetime import date

    from lifecycle.transaction import Transaction


HERE: Final = "http://127.0.0.1:8321"
"""Where the pages are if nothing else is said."""


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation, which is told once: the register has only what it hashes to."""

    handle: str
    link: str | None
    """None: it was only tried, and a link that nobody can follow is not shown."""
    until: date
    """The last day on which it works."""
    is_reached: bool
    """Whether it is known where people reach the pages; else it works on this computer only."""


def invite_person(tx: Transaction, handle: str, address: str) -> Invited:
    """Make a link that works once, and until some days have gone; one before it works no more.

    Args:
        tx: as whom, and when.
        handle: of whoever is invited.
        address: where people reach the pages; empty: nobody said.

    Raises:
        UnknownRecord: nobody has the handle.
        NotAllowed: only an administrator lets anybody in.
    """
    person = find_person(tx.connection, handle)
    token = invite(tx, person)
    link = f"{address or HERE}/inbjudan/{token}"
    return Invited(
        person.handle, link, swedish_day(real_moment().instant + INVITATION_LASTS), is_reached=bool(address)
    )
