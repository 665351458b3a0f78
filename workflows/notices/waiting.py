"""The mails that have not been sent, to people and to whoever is asked without being logged in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from lifecycle.readers import readable_of
from lifecycle.records import Message, Person, QuestionMail, Record
from lifecycle.table import noun_of, table
from workflows.notices.told import NOT_SENT

if TYPE_CHECKING:
    from sqlalchemy import Connection


_MESSAGE, _PERSON, _MAIL, _RECORD = table(Message), table(Person), table(QuestionMail), table(Record)


def waiting(connection: Connection) -> list[tuple[Message, Person]]:
    """List the mails that have not been sent, waiting or dead: by day, then by whose they are."""
    rows = connection.execute(
        select(_MESSAGE)
        .join(_PERSON, _PERSON.c.id == _MESSAGE.c.person_id)
        .where(_MESSAGE.c.status.in_(NOT_SENT))
        .order_by(_MESSAGE.c.day, _PERSON.c.sort_key, _MESSAGE.c.n)
    ).all()
    messages = [noun_of(Message, row) for row in rows]
    people = {row.id: noun_of(Person, row) for row in connection.execute(select(_PERSON))}
    return [(one, people[one.person_id]) for one in messages]


def questions_waiting(connection: Connection) -> list[tuple[str, QuestionMail]]:
    """List the mails to who is asked that have not been sent, with the reference of each record, by day."""
    waiting = (
        select(_MAIL, _RECORD.c.reference)
        .join(_RECORD, _RECORD.c.id == _MAIL.c.record_id)
        .where(_MAIL.c.status.in_(NOT_SENT))
        .order_by(_MAIL.c.day, _RECORD.c.sort_key)
    )
    rows = connection.execute(readable_of(connection, waiting))
    return [(row.reference, noun_of(QuestionMail, row)) for row in rows.all()]
