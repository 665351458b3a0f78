"""Forgetting a person, or a text, for good: on a ground that is written down, and without a trace of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import delete, select, update

from lifecycle.errors import InvalidValue, LifecycleError
from lifecycle.ledger import NEUTRAL, append, rows_of_chain, said_digests, sayings, unsealed
from lifecycle.names import clean_text
from lifecycle.offices import derived_again
from lifecycle.records import FunctionHolding, Message, Person, RegisterFact
from lifecycle.records.register import GROUNDS
from lifecycle.register import Ground, forget_texts
from lifecycle.sealed import texts_of
from lifecycle.store import fact, lock_register
from lifecycle.table import noun_of, table
from workflows.people import find_person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from lifecycle.transaction import Transaction

_PERSON, _HOLDING = table(Person), table(FunctionHolding)
_MESSAGE, _FACT = table(Message), table(RegisterFact)


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


def forget_person(tx: Transaction, handle: str, ground: Ground) -> Forgotten:
    """Blank everything by which a person could be told, and call them neutrally from now on, of every day.

    Gone are handle, name, mail address, login and, in every row that was written from it, the account. That
    it was done, by whom and on what ground, stands in the register's own history.

    Raises:
        StillHolds: the person holds functions today; they are handed over first.
        InvalidValue: something of the ground is missing, or its day has not come.
    """
    rests_on = _clean(tx, ground)
    lock_register(tx.connection)
    person = find_person(tx.connection, handle)
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
    left = derived_again(tx, "person", person.id)
    assert isinstance(left, Person)  # noqa: S101 -- by its kind
    return Forgotten(left, changed=True)


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
        key = f"principal:{login}"
        if (digest := fact(connection, key)) is not None:
            digests.add(digest)
            connection.execute(delete(_FACT).where(_FACT.c.key == key))
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
