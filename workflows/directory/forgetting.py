"""Forgetting a person, or a text, for good: on a ground that is written down, and without a trace of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import delete, select, update

from lifecycle.acts import ACT_TEXTS
from lifecycle.errors import InvalidValue, LifecycleError, UnknownRecord
from lifecycle.fields import texts_in
from lifecycle.history import Entry, derive, digests_in, effective
from lifecycle.ledger import NEUTRAL, append, rows_of_chain, said_digests, sayings, unsealed
from lifecycle.names import clean_text
from lifecycle.nouns import update_nouns
from lifecycle.offices import derived_again
from lifecycle.records import (
    FunctionHolding,
    Identity,
    Message,
    PartyAct,
    Person,
    QuestionMail,
    Record,
    RegisterFact,
)
from lifecycle.records.register import GROUNDS
from lifecycle.register import Ground, forget_texts
from lifecycle.sealed import FORGOTTEN, texts_of
from lifecycle.seen import forget_everything
from lifecycle.store import lock_register
from lifecycle.table import noun_of, table
from lifecycle.transaction import as_expected, lock_families
from lifecycle.values import dataclass
from lifecycle.written import history_of, values_of_derived
from workflows.directory.feeds import end_feed
from workflows.directory.known_people import find_person
from workflows.directory.logins import end_all_of
from workflows.lookup.by_name import find_record
from workflows.notices.told import MAY_BE_FORGOTTEN
from workflows.session import VOUCHED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from lifecycle.transaction import Transaction

_PERSON, _HOLDING = table(Person), table(FunctionHolding)
_MESSAGE, _ACT, _FACT = table(Message), table(PartyAct), table(RegisterFact)
_QUESTION = table(QuestionMail)
_IDENTITY = table(Identity)


class StillHolds(LifecycleError):
    """Somebody who is to be forgotten holds functions that nobody could be found for afterwards."""

    code = "error.person_still_holds"

    def __init__(self, handle: str, functions: Sequence[str]) -> None:
        super().__init__(
            f"{handle!r} still holds {', '.join(functions)}: hand over first",
            person=handle,
            functions=tuple(functions),
        )


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Somebody of whom nothing is left but what they did; `changed` is false when that was so already."""

    person: Person
    changed: bool


def forget_person(
    tx: Transaction, handle: str, ground: Ground, *, expected_version: int | None = None
) -> Forgotten:
    """Blank everything by which a person could be told, and call them neutrally from now on, of every day.

    Gone are handle, name, mail address, login and, in every row that was written from it, the account. That
    it was done, by whom and on what ground, stands in the register's own history.

    Raises:
        StillHolds: the person holds functions today; they are handed over first.
        InvalidValue: something of the ground is missing, or its day has not come.
        StaleRecord: the person is no longer at `expected_version`.
    """
    rests_on = _clean(tx, ground)
    lock_register(tx.connection)
    person = find_person(tx.connection, handle)
    as_expected(tx, person.id, person.handle, expected_version)
    rows = rows_of_chain(tx.connection, person.id)
    if rows[-1].kind == "forgotten":
        return Forgotten(person, changed=False)
    _refuse_holders(tx, person)
    digests = {digest for row in rows for digest in said_digests(row)}
    digests |= _accounts(tx.connection, person.id, _logins(tx.connection, person.id))
    called = person.handle if person.handle.startswith(NEUTRAL) else _neutral(tx.connection)
    left_on = person.left_on or tx.today
    append(tx, person.id, "person", "forgotten", {"called": called, "left_on": left_on})
    forget_texts(tx, "person_forgotten", rests_on, digests, person=person.id)
    _silence(tx, person.id)
    end_all_of(tx.connection, person.id)
    tx.connection.execute(delete(_IDENTITY).where(_IDENTITY.c.person_id == person.id))
    end_feed(tx.connection, person.id)
    left = derived_again(tx, "person", person.id)
    assert isinstance(left, Person)  # noqa: S101 -- by its kind
    return Forgotten(left, changed=True)


@dataclass(frozen=True, slots=True)
class TextsForgotten:
    """Which texts of a record's history row were forgotten now: by the names under which the row has them."""

    reference: str
    seq: int
    names: tuple[str, ...]
    """None: they were all forgotten before."""


def forget_row_texts(
    tx: Transaction,
    reference: str,
    seq: int,
    ground: Ground,
    *,
    names: Sequence[str] = (),
    expected_version: int | None = None,
) -> TextsForgotten:
    """Blank free texts of one history row, all of them or those named, wherever the register has them.

    `names` are fields, or `reason`, `function`, `evidence`, `basis` and what else an act says in words. What
    the same words were typed as elsewhere is another text.

    Raises:
        UnknownRecord: nothing has the reference, or it has no such row, or the row no such text.
        InvalidValue: something of the ground is missing, or its day has not come.
        StaleRecord: the record is no longer at `expected_version`.
    """
    rests_on = _clean(tx, ground)
    record = find_record(tx.connection, reference)
    lock_families(tx, record.id)
    as_expected(tx, record.id, record.reference, expected_version)
    entries = history_of(tx.connection, record.id)
    row = next((one for one in entries if one.seq == seq), None)
    if row is None:
        raise UnknownRecord("row", str(seq), nearest=tuple(str(one.seq) for one in entries))
    said = _texts_of_row(row)
    for name in names:
        if name not in said:
            raise UnknownRecord("text", name, nearest=tuple(sorted(said)))
    wanted = {name: digests for name, digests in said.items() if name in (names or said)}
    before = texts_of(tx.connection, {digest for digests in wanted.values() for digest in digests})
    there = {digest: text for digest, text in before.items() if text != FORGOTTEN}
    if there:
        forget_texts(tx, "text_forgotten", rests_on, there, record=record.id, row=seq)
        _forget_in_tables(tx, record, entries, {*there.values()})
    gone = (name for name, digests in wanted.items() if digests & there.keys())
    return TextsForgotten(record.reference, seq, tuple(sorted(gone)))


def texts_left(connection: Connection, record: UUID) -> Mapping[int, tuple[str, ...]]:
    """Name of each row of a record's history its free texts that are not forgotten."""
    entries = history_of(connection, record)
    said = {row.seq: _texts_of_row(row) for row in entries}
    all_of_them = {digest for row in said.values() for digests in row.values() for digest in digests}
    there = {digest for digest, text in texts_of(connection, all_of_them).items() if text != FORGOTTEN}
    return {
        seq: tuple(sorted(name for name, digests in row.items() if digests & there))
        for seq, row in said.items()
    }


def _texts_of_row(row: Entry) -> dict[str, set[str]]:
    """Give the digests of a row's free texts by what the row calls them."""
    mended = [new for new in row.corrects.values() if new is not None]
    changes = [row.changes, *(new.changes for new in mended if new.changes is not None)]
    acts = [*row.acts, *(act for new in mended for act in new.acts or ())]
    decider = row.decider
    named = [(name, digest) for said in changes for name in said for digest in texts_in(name, said[name])]
    named += [(name, str(act[name])) for act in acts for name in ACT_TEXTS if name in act]
    named += [("reason", row.reason)] if row.reason is not None else []
    if decider is not None:
        beside = {"function": decider.function, "evidence": decider.evidence}
        named += [(name, digest) for name, digest in beside.items() if digest is not None]
    found: dict[str, set[str]] = defaultdict(set)
    for name, digest in named:
        found[name].add(digest)
    return found


def _forget_in_tables(
    tx: Transaction, record: Record, entries: Sequence[Entry], gone: Collection[str]
) -> None:
    """Let what the tables and the mails have of the texts say no more than the history does."""
    holding = effective(entries)
    texts = texts_of(tx.connection, {digest for row in holding for digest in digests_in(row)})
    values = values_of_derived(derive(holding), texts.__getitem__)
    update_nouns(tx.connection, [(record.machine, record.id, values)])
    of_record = _ACT.c.record_id == record.id
    for name in ACT_TEXTS:
        same = of_record & _ACT.c[name].in_(gone)
        tx.connection.execute(update(_ACT).where(same).values({name: FORGOTTEN}))
    forget_everything(tx.connection)
    for message in tx.connection.execute(select(_MESSAGE.c.id, _MESSAGE.c.said)).all():
        said = [_without(item, record.id, gone) for item in message.said]
        if said != message.said:
            tx.connection.execute(update(_MESSAGE).where(_MESSAGE.c.id == message.id).values(said=said))
    asked = update(_QUESTION).where(_QUESTION.c.record_id == record.id)  # a mail server names the mailbox
    tx.connection.execute(asked.values(failure=""))


def _without(item: Mapping[str, object], record: UUID, gone: Collection[str]) -> dict[str, object]:
    """Blank what a mail says of a record, whatever that was called on the day of the mail."""
    named = MAY_BE_FORGOTTEN if item.get("id") == str(record) else frozenset()
    if item.get("agreement_id") == str(record):
        named |= {"of_agreement"}
    return {name: FORGOTTEN if name in named and value in gone else value for name, value in item.items()}


def _clean(tx: Transaction, ground: Ground) -> Ground:
    if ground.kind not in GROUNDS:
        raise InvalidValue("ground", ground.kind, expected="ground")
    for name, text in (("body", ground.body), ("diary_number", ground.diary_number)):
        if not clean_text(name, text):
            raise InvalidValue(name, text, expected="not_empty")
    if ground.decided_on > tx.today:
        raise InvalidValue("decided_on", ground.decided_on.isoformat(), expected="day_that_has_come")
    return Ground(
        ground.kind,
        clean_text("body", ground.body),
        ground.decided_on,
        clean_text("diary_number", ground.diary_number),
    )


def _refuse_holders(tx: Transaction, person: Person) -> None:
    rows = tx.connection.execute(select(_HOLDING).where(_HOLDING.c.person_id == person.id))
    held = [one.function for one in (noun_of(FunctionHolding, row) for row in rows) if one.holds_on(tx.today)]
    if held:
        raise StillHolds(person.handle, held)


def _logins(connection: Connection, person: UUID) -> set[str]:
    """Every login that a person ever had."""
    rows = rows_of_chain(connection, person)
    said = [one.value for one in sayings(rows).get("login", {}).values()]
    texts = texts_of(connection, {str(value) for value in said if value})
    return {str(unsealed({"login": value}, texts.__getitem__)["login"]) for value in said if value}


def _accounts(connection: Connection, person: UUID, logins: Iterable[str]) -> set[str]:
    """Give the digests that rows have of the accounts, and forget which accounts they were.

    An account that is somebody else's now stays: it does not tell of this person.
    """
    elsewhere = set(connection.execute(select(_PERSON.c.login).where(_PERSON.c.id != person)).scalars())
    digests = set()
    for login in sorted(set(logins) - elsewhere):
        own, through_it = f"principal:{login}", f"principal:{login}{VOUCHED}"
        named = (_FACT.c.key == own) | _FACT.c.key.startswith(through_it, autoescape=True)
        digests |= set(connection.execute(select(_FACT.c.value).where(named)).scalars())
        connection.execute(delete(_FACT).where(named))
        forget_everything(connection)
    return digests


def _neutral(connection: Connection) -> str:
    taken = set(
        connection.execute(select(_PERSON.c.handle).where(_PERSON.c.handle.startswith(NEUTRAL))).scalars()
    )
    return next(name for n in range(1, len(taken) + 2) if (name := f"{NEUTRAL}{n}") not in taken)


def _silence(tx: Transaction, person: UUID) -> None:
    """Send nothing more, and keep nothing of what a mail server answered: it may name the address."""
    of_them = update(_MESSAGE).where(_MESSAGE.c.person_id == person)
    tx.connection.execute(of_them.values(failure=""))
    unsent = of_them.where(_MESSAGE.c.status.in_(("waiting", "sending", "dead")))
    tx.connection.execute(unsent.values(status="cancelled"))
