"""The mails of a day: what is owed by then, gathered for each person, frozen as it is told.

The recipient is a function; whoever holds it on the day of the mail gets it. What has gone stale meanwhile is
not told. Sending is another story (`delivery`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID, uuid4

from sqlalchemy import bindparam, func, insert, select

from lifecycle.deadlines import Due
from lifecycle.history import TimerMark, effective
from lifecycle.notice_schedule import WHEN_IT_HAPPENS, digest_day, mail_day
from lifecycle.notices import in_order, mark_each, with_places
from lifecycle.prepared import Prepared
from lifecycle.records import Deadline, Message, Notice, Person, Record
from lifecycle.register import note
from lifecycle.snapshot import AT_A_TIME, lines_above, what_belongs_to
from lifecycle.table import OfSome, code, noun_of, table
from lifecycle.transaction import Transaction, that_nobody_writes
from lifecycle.values import dataclass
from workflows.notices.doubts import settle_doubts
from workflows.notices.due import OF_PEOPLE, AboutSome, goes_on
from workflows.notices.incidents import each_or_incident
from workflows.notices.newcomers import (
    Thing,
    known_to,
    newcomers,
    said_again,
    somebody_is_new,
    thing_in,
    told_before,
)
from workflows.notices.recipients import Directory
from workflows.notices.told import HIGHER, MAILS, about_what, mark_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_DEADLINE, _NOTICE, _MESSAGE = table(Deadline), table(Notice), table(Message)
_PERSON = table(Person)

# What is asked and written for each notice is put together once.
_STATUS = OfSome(select(_DEADLINE), _DEADLINE.c.record_id)

_OWED = with_places(
    select(_NOTICE).where(_NOTICE.c.status == code("owed"), _NOTICE.c.mail_on <= bindparam("today")),
    _NOTICE.c.subject_id,
)
_READERS = Prepared(select(_PERSON).where(_PERSON.c.id.in_(bindparam("readers", expanding=True))))
_LAST = Prepared(
    select(func.max(_MESSAGE.c.n)).where(
        _MESSAGE.c.person_id == bindparam("reader"), _MESSAGE.c.day == bindparam("today")
    )
)
_WRITTEN = Prepared(insert(_MESSAGE))


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that this run has put together."""

    message_id: UUID
    person: str
    """Handle of whoever gets it."""
    said: tuple[dict[str, object], ...]


@dataclass(frozen=True, slots=True)
class Mails:
    """The mails of a run, by person."""

    written: tuple[Mail, ...] = ()


def write_mails(tx: Transaction) -> Mails:
    """Put together what is owed by today, and what was told and does not hold; twice is once.

    What somebody is writing about just now is left to the next run, and is not written about until what is
    told of it here is there for them to see: else nobody would doubt it.
    """
    to_tell = settle_doubts(tx)
    rows = tx.connection.execute(_OWED, {"today": tx.today}).all()
    if not rows and not to_tell and not somebody_is_new(tx.connection, tx.today):
        return Mails()
    directory = Directory.of(tx.connection, tx.rulebook.notices, tx.today)
    notices = _quiet(tx, in_order(rows))
    told: dict[UUID, list[dict[str, object]]] = {}
    most_urgent = {_thing(one): one for one in sorted(notices, key=lambda one: (one.falls_on, one.tier))}
    # several that waited for somebody to be told are one
    others = [one for one in notices if one is not most_urgent[_thing(one)]]
    mark_each(tx.connection, [(one, {"status": "collapsed"}) for one in others])
    urgent = [one for one in notices if one is most_urgent[_thing(one)]]
    look = partial(_looked_at_again, tx, directory)
    for start in range(0, len(urgent), AT_A_TIME):
        for people, said in each_or_incident(tx, urgent[start : start + AT_A_TIME], _due_of, look):
            for person in people:
                told.setdefault(person.id, []).append(said)
    for person_id, again in _to_newcomers(tx, directory, told).items():
        told.setdefault(person_id, []).extend(again)
    for reader, items in _by_mailbox(directory, told, frozenset(to_tell)).items():
        to_tell.setdefault(reader, []).extend(items)
    return Mails(write_all(tx, to_tell))


def _to_newcomers(
    tx: Transaction, directory: Directory, told: Mapping[UUID, list[dict[str, object]]]
) -> dict[UUID, list[dict[str, object]]]:
    """Say again, to who came into a function lately, what others were told of what is still to be done."""
    new = newcomers(tx.connection, directory)
    if not new:
        return {}
    known = known_to(tx.connection, (directory.people[one] for one in new))
    for reader, items in told.items():
        known.setdefault(reader, set()).update(thing_in(said) for said in items)
    found: dict[UUID, list[dict[str, object]]] = {}
    notices = _quiet(tx, [one for one in told_before(tx.connection, tx.today) if _is_news(known, new, one)])
    about = _AboutNotices.of(tx, notices)
    for notice in notices:
        if not _is_news(known, new, notice) or _no_longer_owed(tx, about, notice) is not None:
            continue
        thing = _named(notice)
        whom, said = about_what(tx.connection, tx.rulebook, notice)
        for person in directory.recipients(whom, notice.roles).people:
            if person.id in new and thing not in known[person.id]:
                known[person.id].add(thing)
                found.setdefault(person.id, []).append(said_again(said, notice))
    return found


def _named(notice: Notice) -> Thing:
    return str(notice.subject_id), notice.rule, notice.due_on.isoformat()


def _is_news(known: Mapping[UUID, set[Thing]], new: Iterable[UUID], notice: Notice) -> bool:
    """Whether any of those who are new was not told of it."""
    return any(_named(notice) not in known[one] for one in new)


def _by_mailbox(
    directory: Directory, told: Mapping[UUID, list[dict[str, object]]], writing: frozenset[UUID]
) -> dict[UUID, list[dict[str, object]]]:
    """Gather what is told to people with one mailbox for one of them: for who gets a mail anyway, if any."""

    def place(person: UUID) -> tuple[bool, str, str]:
        return person not in writing, directory.people[person].sort_key, str(person)

    readers: dict[str, UUID] = {}
    found: dict[UUID, list[dict[str, object]]] = {}
    for person in sorted(told, key=place):
        reader = readers.setdefault(directory.people[person].email.casefold(), person)
        items = found.setdefault(reader, [])
        items += [one for one in told[person] if one not in items]
    return found


def _due_of(notice: Notice) -> Due:
    return notice.subject_id, notice.rule, notice.due_on


def _quiet(tx: Transaction, notices: Sequence[Notice]) -> list[Notice]:
    """Give those that nobody is writing about; of what people hold they write under the register's lock."""
    of_records = {one.subject_id for one in notices if one.subject == "record"}
    quiet = that_nobody_writes(tx, of_records)
    return [one for one in notices if one.subject != "record" or one.subject_id in quiet]


_Told: TypeAlias = tuple[tuple[Person, ...], dict[str, object]]


def _looked_at_again(tx: Transaction, directory: Directory, notices: Sequence[Notice]) -> list[_Told]:
    """Say of some who is told what; nobody, when it has gone stale, or waits for a holder of the function."""
    about, told = _AboutNotices.of(tx, notices), []
    if directory.people:
        _read_ahead(tx.connection, [*about.records.records.values()])
    marked: list[tuple[Notice, Mapping[str, object]]] = []
    for notice in notices:
        if (outdated := _no_longer_owed(tx, about, notice)) is not None:
            marked.append((notice, {"status": outdated}))
            continue
        if not directory.people:  # nobody at all, as in a register that was just taken in
            marked.append((notice, _waiting(tx, notice)))
            continue
        whom, said = about_what(tx.connection, tx.rulebook, notice)
        found = directory.recipients(whom, notice.roles)
        is_told = {"status": "notified", "notified_on": tx.today}
        marked.append((notice, is_told if found.people else _waiting(tx, notice)))
        told.append((found.people, said))
    mark_each(tx.connection, marked)
    return told


def _read_ahead(connection: Connection, records: Sequence[Record]) -> None:
    """Read at once, where a transaction remembers it, what mails say of some records."""
    lines = lines_above(connection, records)
    every = {one.id: one for record in records for one in (record, *lines[record.id])}
    what_belongs_to(connection, [*every.values()], lines_above(connection, [*every.values()]))


@dataclass(frozen=True, slots=True)
class _AboutNotices:
    """What tells whether notices are still owed, each table read once."""

    records: AboutSome
    status: Mapping[Due, str]
    """Deadline -> its status."""

    @classmethod
    def of(cls, tx: Transaction, notices: Sequence[Notice]) -> _AboutNotices:
        ids = [*dict.fromkeys(one.subject_id for one in notices if one.subject == "record")]
        rows = _STATUS.rows(tx.connection, ids) if ids else ()
        status = {(row.record_id, row.rule, row.due_on): row.status for row in rows}
        return cls(AboutSome.of(tx, ids), status)


def _thing(notice: Notice) -> tuple[UUID, str, date, bool]:
    """What a notice is about; what goes higher does not take the place of what it follows."""
    return notice.subject_id, notice.rule, notice.due_on, notice.tier in HIGHER


def _waiting(tx: Transaction, notice: Notice) -> Mapping[str, object]:
    """Let it wait for somebody to hold the function, and be looked at as seldom as it may."""
    rules, tomorrow = tx.rulebook.notices, tx.today + timedelta(days=1)
    passed = notice.due_on < tx.today
    again = digest_day(tomorrow, rules) if passed else mail_day(tomorrow, notice.due_on, rules)
    return {"mail_on": again}


def _no_longer_owed(tx: Transaction, about: _AboutNotices, notice: Notice) -> str | None:
    """Say what became of a notice that nobody has to be told of any more."""
    if notice.subject != "record":
        return _ended_otherwise(tx, notice)
    if notice.tier == WHEN_IT_HAPPENS:
        mark = TimerMark(notice.rule, notice.due_on)
        rows = effective(about.records.histories[notice.subject_id])
        if not any(row.timer == mark for row in rows):
            return "withdrawn"  # it was taken back
    elif about.status.get(_due_of(notice)) != "open":
        return "withdrawn"
    record = about.records.records[notice.subject_id]
    rule = tx.rulebook.notices.by_code.get(notice.code)
    taken_up = None if rule is None else about.records.taken_up_on(record, rule)
    return "acknowledged" if taken_up is not None and taken_up >= notice.falls_on else None


def _ended_otherwise(tx: Transaction, notice: Notice) -> str | None:
    source = dict(OF_PEOPLE.values())[notice.subject]
    row = tx.connection.execute(select(source).where(source.c.id == notice.subject_id)).first()
    if row is None or row.to_on != notice.due_on:
        return "withdrawn"
    return "acknowledged" if goes_on(tx.connection, row, source, tx.today) else None


def write_all(tx: Transaction, by_person: Mapping[UUID, list[dict[str, object]]]) -> tuple[Mail, ...]:
    """Put mails to people where they wait to be sent, and into the register's chain what they are.

    Whose caller holds the register's lock.
    """
    found = tx.connection.execute(_READERS, {"readers": [*by_person]})
    people = {row.id: noun_of(Person, row) for row in found}
    messages = [_write(tx, person, said) for person, said in by_person.items()]
    if messages:
        note(tx, MAILS, {"mails": sorted(f"{one.id} {mark_of(one.model_dump())}" for one in messages)})
    mails = (Mail(one.id, people[one.person_id].handle, tuple(one.said)) for one in messages)
    return tuple(sorted(mails, key=lambda one: one.person))


def _write(tx: Transaction, person: UUID, said: list[dict[str, object]]) -> Message:
    last = tx.connection.execute(_LAST, {"reader": person, "today": tx.today}).scalar_one()
    message = Message(
        id=uuid4(),
        person_id=person,
        day=tx.today,
        n=(last or 0) + 1,
        said=said,
        next_try_at=tx.now,
    )
    tx.connection.execute(_WRITTEN, message.model_dump())
    return message


# ---- what is told, and about whom ----
