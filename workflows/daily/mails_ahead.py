"""What a daily run today would tell each person by mail, or else the newest mail to them that waits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from lifecycle.readers import refuse_a_part
from lifecycle.values import dataclass
from workflows.daily.tick import tick
from workflows.directory.known_people import find_person, list_people
from workflows.notices.listing import register_of
from workflows.notices.waiting import waiting

if TYPE_CHECKING:
    from lifecycle.records import Person
    from workflows.session import Request


@dataclass(frozen=True, slots=True)
class MailAhead:
    """What one person is to be told, not yet written."""

    person: Person
    said: Sequence[Mapping[str, object]]
    day: date
    register: str
    """Identity of the register, for names that no other register has."""


def mails_ahead(request: Request, handle: str | None = None) -> tuple[MailAhead, ...]:
    """Gather for each person, or for one, what a run today would tell, else the newest that waits.

    Raises:
        UnknownRecord: nobody has the handle.
        NotAllowed: whoever asks reads only a part of the register, and mails are of all of it.
    """
    coming = tick(request, preview=True).mails.written
    with request.reading() as connection:
        refuse_a_part(connection)
        asked = None if handle is None else find_person(connection, handle)
        register = register_of(connection)
        people = {one.person.handle: one.person for one in list_people(connection, on=request.today)}
        kept = [MailAhead(to, message.said, message.day, register) for message, to in waiting(connection)]
    kept += [MailAhead(people[one.person], one.said, request.today, register) for one in coming]
    newest = {one.person.handle: one for one in kept}
    if asked is None:
        return tuple(newest.values())
    own = newest.get(asked.handle)
    return (own,) if own is not None else _in_the_mailbox_of(asked, newest.values())


def _in_the_mailbox_of(person: Person, mails: Iterable[MailAhead]) -> tuple[MailAhead, ...]:
    """Give the mail that somebody gets with others who read the same mailbox."""
    same = (one for one in mails if person.email and one.person.email.casefold() == person.email.casefold())
    return tuple(same)[:1]
