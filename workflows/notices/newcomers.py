"""Who is new in a function is told once what was told before of what is still open: late, and to come.

What they are told has rows already, and stays as it is; a mail says of it that it is said `again`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import ColumnElement, select

from lifecycle.notice_schedule import WHEN_IT_HAPPENS
from lifecycle.records import FunctionHolding, Message, Notice, Person
from lifecycle.table import noun_of, table

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from workflows.notices.recipients import Directory

_HOLDING, _MESSAGE, _NOTICE, _PERSON = (
    table(FunctionHolding),
    table(Message),
    table(Notice),
    table(Person),
)

NEW_FOR: Final = timedelta(days=62)
"""So long after it was written down somebody is new in a function: an address may be entered later."""

Thing = tuple[str, str, str]
"""What a notice is about, as mails name it: subject, rule and day."""


def somebody_is_new(connection: Connection, today: date) -> bool:
    """Whether anybody came into a function lately, or was lately said to have."""
    return connection.execute(select(_HOLDING.c.id).where(_is_new(today)).limit(1)).first() is not None


def newcomers(connection: Connection, directory: Directory) -> frozenset[UUID]:
    """Give everybody who is new in a function and can be reached."""
    found = connection.execute(select(_HOLDING.c.person_id).where(_is_new(directory.on))).scalars()
    return frozenset(found) & directory.people.keys()


def told_before(connection: Connection, on: date) -> Iterator[Notice]:
    """Give what was told before a day of what there is to be done, the most urgent of each thing first."""
    told = select(_NOTICE).where(
        _NOTICE.c.status == "notified", _NOTICE.c.notified_on < on, _NOTICE.c.tier != WHEN_IT_HAPPENS
    )
    in_order = told.order_by(
        *(_NOTICE.c.due_on, _NOTICE.c.subject_id, _NOTICE.c.rule, _NOTICE.c.falls_on.desc(), _NOTICE.c.tier)
    )
    yield from (noun_of(Notice, row) for row in connection.execute(in_order).all())


def known_to(connection: Connection, people: Iterable[Person]) -> dict[UUID, set[Thing]]:
    """Give for each person what the mails to their mailbox have told of, sent or on their way."""
    mailboxes = {one.id: one.email.casefold() for one in people}
    rows = connection.execute(
        select(_PERSON.c.email, _MESSAGE.c.said)
        .join(_PERSON, _PERSON.c.id == _MESSAGE.c.person_id)
        .where(_MESSAGE.c.status != "cancelled")
    ).all()
    found: dict[UUID, set[Thing]] = {person: set() for person in mailboxes}
    for person, mailbox in mailboxes.items():
        for row in rows:
            if row.email.casefold() == mailbox:
                found[person] |= {thing_in(said) for said in row.said if not said.get("taken_back")}
    return found


def thing_in(said: Mapping[str, object]) -> Thing:
    """Name what an item of a mail is about."""
    return str(said["id"]), str(said["rule"]), str(said["due_on"])


def said_again(said: Mapping[str, object], notice: Notice) -> dict[str, object]:
    """Give what a mail says of a notice to somebody who was not there when it was told."""
    assert notice.notified_on is not None  # noqa: S101 -- the table's constraint: it was told
    return {**said, "again": notice.notified_on.isoformat()}


def _is_new(today: date) -> ColumnElement[bool]:
    since = today - NEW_FOR
    return (
        ((_HOLDING.c.from_on >= since) | (_HOLDING.c.noted_on >= since))
        & (_HOLDING.c.from_on <= today)
        & (_HOLDING.c.to_on.is_(None) | (_HOLDING.c.to_on >= today))
    )
