"""Where a person, or the daily run, sits down to work: a register, its rules, the day, and who it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from lifecycle.definitions import store_definitions
from lifecycle.errors import ClockRefused, LifecycleError, UnknownRecord
from lifecycle.names import askable
from lifecycle.records import Person, SealedText
from lifecycle.register import note_definitions
from lifecycle.rulebook import Rulebook
from lifecycle.sealed import Sealer
from lifecycle.store import Store, fact, lock_register, set_fact
from lifecycle.table import noun_of, table
from lifecycle.transaction import Transaction
from workflows.clock import Moment, moment_on, real_moment
from workflows.lookup import nearest

if TYPE_CHECKING:
    from sqlalchemy import Connection

_PERSON, _SEALED = table(Person), table(SealedText)


class NotAllowed(LifecycleError):
    """Who is acting may not do this: an auditor reads, and who has left writes no more."""

    code = "error.not_allowed"

    def __init__(self, person: str, why: str) -> None:
        super().__init__(f"{person!r} may not write: {why}", person=person, why=why)


@dataclass(frozen=True, slots=True)
class Desk:
    """One register with its rulebook, on one day, used by one person or by nobody in particular."""

    store: Store
    rulebook: Rulebook
    moment: Moment
    acting_as: str | None = None

    @property
    def today(self) -> date:
        """The legal day."""
        return self.moment.today

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read one consistent picture."""
        with self.store.reading() as connection:
            yield connection

    @contextmanager
    def writing(self, *, keep: bool = True) -> Iterator[Transaction]:
        """Write all of it or nothing, as the person that acts; without `keep`, for a preview, nothing.

        Raises:
            NotAllowed: the person is an auditor, or has left.
            ClockRefused: today lies before the last daily run, or after the real day.
            DefinitionError: a machine's file was changed under a version in use.
        """
        login = self.store.principal()
        with self.store.writing() as connection, _kept(connection, keep=keep):
            _check_clock(connection, self.today)
            stored = store_definitions(connection, self.rulebook)
            person = find_actor(connection, self.acting_as, login)
            if person is not None and keep:  # whoever may read may also see what would be
                _check_person(person, self.today)
            tx = Transaction(
                connection=connection,
                rulebook=self.rulebook,
                today=self.today,
                now=self.moment.instant,
                principal=principal_of(connection, login),
                actor=None if person is None else person.id,
            )
            note_definitions(tx, stored)
            yield tx


def sit_down(
    store: Store, rulebook: Rulebook, *, today: date | None = None, acting_as: str | None = None
) -> Desk:
    """Open a desk today, or on another day if the register may be looked at from there.

    Raises:
        ClockRefused: today is asked to be after the real day and the register is not a simulated one.
    """
    now = real_moment()
    if today is None or today == now.today:
        return Desk(store, rulebook, now, acting_as)
    with store.reading() as connection:
        simulated = is_simulated(connection)
    if today > now.today and not simulated:
        raise ClockRefused("day_not_yet", today=today, real=now.today)
    moment = moment_on(today) if simulated else Moment(now.instant, today)
    return Desk(store, rulebook, moment, acting_as)


def is_simulated(connection: Connection) -> bool:
    """Whether the register was made to try things out in, on any day."""
    return fact(connection, "simulated") == "yes"


def last_tick_on(connection: Connection) -> date | None:
    """Day of the last daily run."""
    found = fact(connection, "last_tick_on")
    return None if found is None else date.fromisoformat(found)


def find_actor(connection: Connection, acting_as: str | None, login: str) -> Person | None:
    """Find who acts: by handle when one is given, else by the account's name; nobody is allowed too.

    Raises:
        UnknownRecord: nobody has the handle.
    """
    if acting_as is None:
        row = connection.execute(select(_PERSON).where(_PERSON.c.login == login)).first() if login else None
        return None if row is None else noun_of(Person, row)
    row = connection.execute(select(_PERSON).where(_PERSON.c.handle == askable(acting_as))).first()
    if row is None:
        handles = connection.execute(select(_PERSON.c.handle).order_by(_PERSON.c.handle)).scalars()
        raise UnknownRecord("person", acting_as, nearest=nearest(acting_as, list(handles)))
    return noun_of(Person, row)


def principal_of(connection: Connection, login: str) -> str:
    """Give the digest under which an account's name is sealed; one and the same for all its rows."""
    key = f"principal:{login}"
    if (known := fact(connection, key)) is not None:
        return known
    lock_register(connection)
    if (known := fact(connection, key)) is not None:  # somebody with the same account was faster
        return known
    sealer = Sealer()
    digest = sealer.seal(login)
    sealer.store(connection)
    set_fact(connection, key, digest)
    return digest


@contextmanager
def _kept(connection: Connection, *, keep: bool) -> Iterator[None]:
    if keep:
        yield
        return
    savepoint = connection.begin_nested()
    try:
        yield
    finally:
        savepoint.rollback()


def _check_clock(connection: Connection, today: date) -> None:
    last = last_tick_on(connection)
    if last is not None and today < last:
        raise ClockRefused("day_before_last_tick", today=today, last=last)


def _check_person(person: Person, today: date) -> None:
    if person.role == "auditor":
        raise NotAllowed(person.handle, "auditors_read")
    if person.left_on is not None and person.left_on <= today:
        raise NotAllowed(person.handle, "has_left")
