"""Where a person, or the daily run, sits down to work: a register, its rules, the day, and who it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from lifecycle.definitions import store_definitions
from lifecycle.errors import ClockRefused, LifecycleError, UnknownRecord
from lifecycle.names import askable
from lifecycle.records import HistoryRow, Person, SealedText
from lifecycle.register import note_definitions
from lifecycle.rule_texts import CONFIGURED, keep_rule_texts
from lifecycle.rulebook import Rulebook
from lifecycle.sealed import Sealer
from lifecycle.store import Store, fact, lock_register, set_fact
from lifecycle.table import noun_of, table
from lifecycle.transaction import Transaction
from workflows.clock import Moment, moment_on, real_moment, swedish_day
from workflows.lookup.by_name import nearest
from workflows.lookup.runs import LAST_RUN, last_tick_on

if TYPE_CHECKING:
    from sqlalchemy import Connection

_PERSON, _SEALED, _HISTORY = table(Person), table(SealedText), table(HistoryRow)

LONGEST_SILENCE_DAYS: Final = 400
"""Days after the last daily run, from which on another one is asked for by name: a year, and some weeks
in which somebody may notice. A clock that is wrong is mostly wrong by years."""

_ASKED_FIRST: Final = ("simulated", LAST_RUN, CONFIGURED)
"""Facts that are asked for before anything is written."""

_WRITTEN: Final = re.compile(r'"today":"(\d{4}-\d{2}-\d{2})"')
"""The day on which a row was written, in its body: canonical JSON, in which no other text is so named."""


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
    def writing(
        self, *, keep: bool = True, after_silence: bool = False, whatever_ran: bool = False
    ) -> Iterator[Transaction]:
        """Write all of it or nothing, as the person that acts; without `keep`, for a preview, nothing.

        Args:
            keep: what is written stays.
            after_silence: it is known how long ago the last daily run was, as the run itself does.
            whatever_ran: to take a daily run back, under whichever day it went.

        Raises:
            NotAllowed: the person is an auditor, or has left.
            ClockRefused: today is not the real day and the register is not for practice; or lies before the
                last daily run, or in a real register long after it.
            DefinitionError: a machine's file was changed under a version in use.
        """
        login = self.store.principal()
        asked = (*_ASKED_FIRST, _principal_key(login))
        with self.store.writing(*asked) as connection, _kept(connection, keep=keep):
            real = not is_simulated(connection)
            if keep and real:
                _check_day(self.moment)
            if not whatever_ran:
                _check_last_run(
                    connection, self.moment, real=real, silence_matters=keep and not after_silence
                )
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
            keep_rule_texts(tx)
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
    key = _principal_key(login)
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


def _principal_key(login: str) -> str:
    return f"principal:{login}"


def refuse_silence(last: date | None, today: date) -> None:
    """Stop before a wrong clock lets years happen at once: so long a silence is confirmed by somebody.

    Raises:
        ClockRefused: today is more than `LONGEST_SILENCE_DAYS` after the last day.
    """
    if last is not None and (days := (today - last).days) > LONGEST_SILENCE_DAYS:
        raise ClockRefused("after_silence", today=today, last=last, days=days)


def last_written_on(connection: Connection) -> date | None:
    """Give the latest day on which any history row was written; it reads them all."""
    found = (_WRITTEN.search(body) for body in connection.execute(select(_HISTORY.c.body)).scalars())
    days = (date.fromisoformat(one[1]) for one in found if one is not None)
    return max(days, default=None)


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


def _check_day(moment: Moment) -> None:
    """What is written in a real register is written today: else nobody could trust any `known on`."""
    real = swedish_day(moment.instant)
    if moment.today != real:
        raise ClockRefused("day_only_to_read", today=moment.today, real=real)


def _check_last_run(connection: Connection, moment: Moment, *, real: bool, silence_matters: bool) -> None:
    last = last_tick_on(connection)
    if last is None:
        return
    if moment.today < last:
        if real and last > swedish_day(moment.instant):
            raise ClockRefused("last_run_is_ahead", today=moment.today, last=last)
        raise ClockRefused("day_before_last_tick", today=moment.today, last=last)
    if real and silence_matters:  # a person's step, too, lets happen what is due by today
        refuse_silence(last, moment.today)


def _check_person(person: Person, today: date) -> None:
    if person.role == "auditor":
        raise NotAllowed(person.handle, "auditors_read")
    if person.has_left(today):
        raise NotAllowed(person.handle, "has_left")
