"""What is on its way to somebody who can soon be told nothing more: mails not sent, and what is owed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from lifecycle.records import Message, Notice
from lifecycle.table import code, noun_of, table
from lifecycle.values import dataclass
from workflows.notices.recipients import Directory
from workflows.notices.told import NOT_SENT, about_what

if TYPE_CHECKING:
    from lifecycle.records import Person
    from lifecycle.transaction import Transaction

_MESSAGE, _NOTICE = table(Message), table(Notice)


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """What waits for somebody who leaves, or loses their address."""

    unsent_mails: int
    """Mails to them that were written and not sent, dead letters too."""
    owed_notices: int
    """Notices that are to be told by a later mail, and of which they would be told as things stand."""
    last: date | None
    """Last day on which they can be told anything; None where that has passed."""


def left_behind(tx: Transaction, person: Person, *, last: date | None) -> LeftBehind:
    """Count what waits for a person, as long as they are still there."""
    wanted = select(func.count(_MESSAGE.c.id)).where(
        _MESSAGE.c.person_id == person.id, _MESSAGE.c.status.in_(NOT_SENT)
    )
    unsent = int(tx.connection.execute(wanted).scalar_one())
    directory = Directory.of(tx.connection, tx.rulebook.notices, tx.today)
    owed = 0
    if person.id in directory.people:
        for row in tx.connection.execute(select(_NOTICE).where(_NOTICE.c.status == code("owed"))).all():
            notice = noun_of(Notice, row)
            whom, _ = about_what(tx.connection, tx.rulebook, notice)
            owed += any(one.id == person.id for one in directory.recipients(whom, notice.roles).people)
    return LeftBehind(unsent, owed, last)
