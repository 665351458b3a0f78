"""Who is new in a function is told once what was told before of what is still open: late, and to come.

What they are told has rows already, and stays as it is; a mail says of it that it is said `again`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import bindparam, or_, select

from lifecycle.ledger import LedgerRow, fields_then, rows_of_kind
from lifecycle.notice_schedule import WHEN_IT_HAPPENS
from lifecycle.notices import in_order, with_places
from lifecycle.records import FunctionHolding, HistoryRow, Message, Notice, Person
from lifecycle.table import code, table

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from workflows.notices.recipients import Directory

_HISTORY, _HOLDING, _MESSAGE, _NOTICE, _PERSON = (
    table(HistoryRow),
    table(FunctionHolding),
    table(Message),
    table(Notice),
    table(Person),
)

NEW_FOR: Final = timedelta(days=62)
"""So long after it was written down somebody is new in a function, or can be reached."""

_HOLDS: Final = (_HOLDING.c.from_on <= bindparam("today")) & (
    _HOLDING.c.to_on.is_(None) | (_HOLDING.c.to_on >= bindparam("today"))
)
IS_NEW: Final = select(_HOLDING.c.person_id).where(
    (_HOLDING.c.from_on >= bindparam("new_since")) | (_HOLDING.c.noted_on >= bindparam("new_since")), _HOLDS
)
"""Asks who came into a function lately, or was lately said to have; with `new_on`."""

_MONTHS: Final = tuple(f"month_{number}" for number in range(4))
"""As many as the days may touch that count as lately."""

WAS_CHANGED: Final = (
    select(_HOLDING.c.person_id)
    .join(_HISTORY, _HISTORY.c.record_id == _HOLDING.c.person_id)
    .where(
        _HOLDS,
        _HISTORY.c.seq > 1,
        or_(*(_HISTORY.c.body.like(bindparam(month)) for month in _MONTHS)),
        or_(*(_HISTORY.c.body.contains(f'"{name}":', autoescape=True) for name in ("email", "left_on"))),
    )
)
"""Asks of whom in a function it was lately written how they are reached or if they left; with `new_on`."""

_TOLD_BEFORE = with_places(
    select(_NOTICE).where(
        _NOTICE.c.status == code("notified"),
        _NOTICE.c.notified_on < bindparam("on"),
        _NOTICE.c.tier != WHEN_IT_HAPPENS,
    ),
    _NOTICE.c.subject_id,
)
_MAILS = (
    select(_PERSON.c.email, _MESSAGE.c.said)
    .join(_PERSON, _PERSON.c.id == _MESSAGE.c.person_id)
    .where(_MESSAGE.c.status != "cancelled")
)

Thing = tuple[str, str, str]
"""What a notice is about, as mails name it: subject, rule and day."""


def somebody_is_new(connection: Connection, today: date) -> bool:
    """Whether anybody came into a function lately, or was said to have, or is reached in it only lately."""
    new = connection.execute(IS_NEW, new_on(today)).first()
    return new is not None or bool(_reached_lately(connection, today))


def newcomers(connection: Connection, directory: Directory) -> frozenset[UUID]:
    """Give everybody who can be reached, and is new in a function, or is reached in it only lately."""
    found = connection.execute(IS_NEW, new_on(directory.on)).scalars()
    return (frozenset(found) | _reached_lately(connection, directory.on)) & directory.people.keys()


def _reached_lately(connection: Connection, today: date) -> frozenset[UUID]:
    """Give those in a function of whom an address was written lately, or that they have not left."""
    changed = frozenset(connection.execute(WAS_CHANGED, new_on(today)).scalars())
    chains = rows_of_kind(connection, "person", changed) if changed else {}
    return frozenset(person for person, rows in chains.items() if _came_lately(rows, today))


def _came_lately(rows: Sequence[LedgerRow], today: date) -> bool:
    """Whether somebody who could be told nothing by their rows until then can be by one of the last weeks."""
    return any(
        today - NEW_FOR <= row.today <= today
        and _is_there(rows[: place + 1], row.today)
        and not _is_there(rows[:place], row.today)
        for place, row in enumerate(rows)
        if place
    )


def _is_there(rows: Sequence[LedgerRow], today: date) -> bool:
    """Whether somebody can be told anything on a day, by what their first rows say."""
    said = fields_then(rows)
    left_on = said.get("left_on")
    return bool(said.get("email")) and not (left_on and date.fromisoformat(str(left_on)) <= today)


def told_before(connection: Connection, on: date) -> Iterator[Notice]:
    """Give what was told before a day of what there is to be done, the most urgent of each thing first."""
    yield from in_order(connection.execute(_TOLD_BEFORE, {"on": on}))


def known_to(connection: Connection, people: Iterable[Person]) -> dict[UUID, set[Thing]]:
    """Give for each person what the mails to their mailbox have told of, sent or on their way."""
    mailboxes = {one.id: one.email.casefold() for one in people}
    rows = connection.execute(_MAILS).all()
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


def new_on(today: date) -> dict[str, object]:
    """Give the days of which `IS_NEW` and `WAS_CHANGED` ask, of the latter by how a row begins its day."""
    at, months = today.replace(day=1), {}
    for month in _MONTHS:
        months[month] = f'%"today":"{at:%Y-%m}-%'
        at = (at - timedelta(days=1)).replace(day=1)
    return {"today": today, "new_since": today - NEW_FOR, **months}
