"""What a process that serves a register has, and what one who asks it brings: the day, and who it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import field, replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.exc import DBAPIError

from lifecycle.definitions import store_definitions
from lifecycle.doorkeeper import Doorkeeper, register_on
from lifecycle.errors import ClockRefused, DatabaseUnusable, NotAllowed, UnknownRecord
from lifecycle.log import request_id
from lifecycle.names import name_key
from lifecycle.patterns import pattern
from lifecycle.prepared import Prepared
from lifecycle.readers import let_read
from lifecycle.records import HistoryRow, Person
from lifecycle.records.register import RUN_UNDONE
from lifecycle.register import note_definitions
from lifecycle.rule_texts import CONFIGURED, keep_rule_texts
from lifecycle.rulebook import Rulebook
from lifecycle.sealed import Sealer
from lifecycle.seen import AT_MOST, read_once
from lifecycle.store import PRACTICE_BEGINS, Store, fact, lock_register, set_fact
from lifecycle.table import noun_of, table
from lifecycle.transaction import Transaction
from lifecycle.trouble import is_trouble, is_unreadable_row, says_damaged
from lifecycle.values import dataclass
from lifecycle.veiling import wrong_as_they_read
from workflows.clock import Moment, moment_on, real_moment, swedish_day
from workflows.configuration.loading import read_rulebook
from workflows.lookup.by_name import nearest
from workflows.lookup.runs import LAST_RUN, last_tick_on

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.access import Register

_PERSON, _HISTORY = table(Person), table(HistoryRow)
_HANDLED = Prepared(select(_PERSON).where(_PERSON.c.handle == bindparam("handle")))
_LOGGED_IN = Prepared(select(_PERSON).where(_PERSON.c.login == bindparam("login")))

LONGEST_SILENCE_DAYS: Final = 400
"""Days after the last daily run, from which on another one is asked for by name: a year, and some weeks
in which somebody may notice. A clock that is wrong is mostly wrong by years."""

_ROWS: Final = Prepared(select(func.count()).select_from(_HISTORY))

NOBODY: Final = "-"
"""Said instead of a handle: no person acts, whoever's account it is. So says a service of itself."""

VOUCHED: Final = " | "
"""Between an account, who vouched for whoever came in through it, and how surely."""

_ASKED_FIRST: Final = ("simulated", LAST_RUN, CONFIGURED)
"""Facts that are asked for before anything is written."""

_WRITTEN: Final = pattern(r'"today":"(\d{4}-\d{2}-\d{2})"')
"""The day on which a row was written, in its body: canonical JSON, in which no other text is so named."""

_OF_RESTORING: Final = ('"kind":"founded"', '"kind":"restored"')
"""In the rows by which a register is restored; whatever else founds one is written with another row."""

_DAY_SAID: Final = pattern(r'"day":"(\d{4}-\d{2}-\d{2})"')
"""The day of which the run was taken back, in the row that says so."""


class HasLeft(NotAllowed):
    """Whoever has left neither reads nor writes as that person, from the first day on which they are gone."""

    code = "error.has_left"

    def __init__(self, person: str, left_on: date) -> None:
        super().__init__(person, "has_left")
        self.facts["day"] = left_on


@dataclass(frozen=True, slots=True)
class Vouched:
    """Who vouches for it that somebody is the person as whom they logged in, and how surely."""

    issuer: str
    """Its address: no personal data."""
    level: str = ""
    """Of assurance, in the issuer's own words."""


@dataclass(frozen=True, slots=True)
class Application:
    """What a process has, for all its threads: a register's database, the rules, the account that it runs in.

    Nothing of whoever asks is in here.
    """

    store: Store
    principal: str
    """Name of the account, as the operating system or the PostgreSQL server says."""
    rules: Callable[[], Rulebook] = read_rulebook
    """Gives the rules in force; they are read again only where a file of theirs has changed."""
    practised: dict[int, frozenset[date]] = field(default_factory=dict, compare=False, repr=False)
    """The days on which somebody practised, by how many rows of history there were: those never change."""

    @classmethod
    def open(cls, url: str, *, threads: int = 0) -> Application:
        """Open an existing register.

        Args:
            threads: how many requests at once keep a connection; 0: a process that asks once.

        Raises:
            DatabaseUnusable: there is no register, or it cannot be used as it is.
        """
        store = Store.open(url, threads=threads)
        return cls(store, store.principal())

    @classmethod
    def of(cls, store: Store, rulebook: Rulebook) -> Application:
        """Serve a register that is open by rules that are read."""
        return cls(store, store.principal(), lambda: rulebook)

    def request(
        self, *, today: date | None = None, acting_as: str | None = None, vouched: Vouched | None = None
    ) -> Request:
        """Begin a request, today or on another day if the register may be looked at from there.

        Args:
            today: the legal day; None is the latest day on which somebody practised, or asks the clock.
            acting_as: handle of who asks; None: whoever the account is the own one of; `NOBODY`: nobody.
            vouched: who vouches for that; None: nobody but the account.

        Raises:
            ClockRefused: today is asked to be after the real day and the register is not a simulated one.
            DefinitionError: the configuration is wrong.
        """
        moment, practice = self._moment(today)
        return replace(self.at(moment, acting_as=acting_as, vouched=vouched), practice=practice)

    def at(self, moment: Moment, *, acting_as: str | None = None, vouched: Vouched | None = None) -> Request:
        """Begin a request at a moment that is known.

        Raises:
            DefinitionError: the configuration is wrong.
        """
        return Request(self, self.rules(), moment, acting_as, vouched=vouched)

    def _moment(self, today: date | None) -> tuple[Moment, bool | None]:
        """Say which day it is; and whether the register is for practice, where that had to be asked."""
        now = real_moment()
        if today == now.today:
            return now, None
        with self.store.reading() as connection:
            simulated = is_simulated(connection)
            if today is None:
                today = _practised_on(connection, self.practised) if simulated else None
        if today is None:
            return now, simulated
        if today > now.today and not simulated:
            raise ClockRefused("day_not_yet", today=today, real=now.today)
        return moment_on(today) if simulated else Moment(now.instant, today), simulated


@dataclass(frozen=True, slots=True)
class Request:
    """One who asks: by which rules, on which day, as whom; it reads and writes."""

    application: Application
    rulebook: Rulebook
    moment: Moment
    acting_as: str | None = None
    unattended: bool = False
    """Whether the daily run asks, which is nobody, whoever started it and whosever account that was."""
    vouched: Vouched | None = None
    """Who vouches for the person, beside the account in which the server runs."""
    invited: UUID | None = None
    """The person as whom somebody is invited to come in: they say by which account."""
    answers: UUID | None = None
    """The record that somebody who is not logged in answers by a link."""
    practice: bool | None = None
    """Whether the register is for practice, where that was asked already."""
    id: str = field(default_factory=request_id)
    """What rows of history, and lines of the log, say it was."""

    @property
    def store(self) -> Store:
        """The register's database."""
        return self.application.store

    @property
    def today(self) -> date:
        """The legal day."""
        return self.moment.today

    def is_past(self, day: date) -> bool:
        """Whether a day has come, by the real day, from whichever earlier one the register is looked at."""
        return day <= swedish_day(self.moment.instant)

    def is_for_practice(self) -> bool:
        """Whether the register was made to try things out in, on any day."""
        if self.practice is not None:
            return self.practice
        with self.store.reading() as connection:
            return is_simulated(connection)

    def by_itself(self) -> Request:
        """Ask as the daily run does: never as a person."""
        return replace(self, unattended=True)

    @contextmanager
    def reading(self, *, looks_for_damage: bool = False) -> Iterator[Connection]:
        """Read one consistent picture, each thing in it once, as long as not too much is read.

        Args:
            looks_for_damage: where nobody can read who asks, that is not why to stop.

        Raises:
            HasLeft: the person who asks is gone.
            UnknownRecord: nobody has the handle.
        """
        with self.store.reading(at_most=AT_MOST) as connection:
            try:
                with connection.begin_nested() if looks_for_damage else nullcontext():
                    self._begins_to_read(connection)
            except Exception as error:
                if not (looks_for_damage and (is_trouble(error) or is_unreadable_row(error))):
                    raise
            yield connection

    @contextmanager
    def writing(
        self, *, keep: bool = True, after_silence: bool = False, whatever_ran: bool = False
    ) -> Iterator[Transaction]:
        """Write all of it or nothing, as the person that acts; without `keep`, for a preview, nothing.

        A preview is refused to whoever may not do it.

        Args:
            keep: what is written stays.
            after_silence: it is known how long ago the last daily run was, as the run itself does.
            whatever_ran: to take a daily run back, under whichever day it went.

        Raises:
            NotAllowed: the person is an auditor, or has left.
            UnknownRecord: nobody has the handle.
            ClockRefused: today is not the real day and the register is not for practice; or lies before the
                last daily run, or in a real register long after it.
            DatabaseUnusable: among others, where its tables were changed since it was opened.
            DefinitionError: a machine's file was changed under a version in use.
        """
        asked = (*_ASKED_FIRST, _principal_key(self._principal()))
        with self.store.writing(*asked, keep=keep) as connection:
            real = not is_simulated(connection)
            if keep and real:
                _check_day(self.moment)
            if not whatever_ran:
                _check_last_run(
                    connection, self.moment, real=real, silence_matters=keep and not after_silence
                )
            stored = store_definitions(connection, self.rulebook)
            person, register = self._asks(connection)
            if person is not None and person.id != self.invited:  # who is only says by which account
                _check_may_write(person)
            tx = Transaction(
                connection=connection,
                rulebook=self.rulebook,
                today=self.today,
                now=self.moment.instant,
                principal=principal_of(connection, self._principal()),
                actor=None if person is None else person.id,
                request=self.id,
                access=None if self.unattended else self._doorkeeper(connection, person, register),
            )
            note_definitions(tx, stored)
            keep_rule_texts(tx)
            with wrong_as_they_read(tx):
                yield tx

    def _begins_to_read(self, connection: Connection) -> None:
        """Let everything that is read be what whoever asks may read."""
        person, register = self._asks(connection)
        if self.unattended:
            return
        reader = self._doorkeeper(connection, person, register or register_on(connection))
        if reader.known is not None and reader.known.host is None:
            return
        if not reader.reads_all:
            let_read(connection, reader)

    def looking_after(self, connection: Connection) -> None:
        """Let go on only whoever may see who may what, who is logged in, and what is wrong.

        Raises:
            NotAllowed: somebody else asks.
        """
        self._doorkeeper(connection, *self._asks(connection)).to_administration()

    def _doorkeeper(
        self, connection: Connection, person: Person | None, register: Register | None
    ) -> Doorkeeper:
        """Ask who somebody is now: what they held on the day that is asked about opens nothing."""
        return Doorkeeper(
            connection,
            person,
            self.application.principal,
            swedish_day(self.moment.instant),
            register,
            vouched=self.vouched is not None,
            invited=self.invited,
            answers=self.answers,
        )

    def _principal(self) -> str:
        """Give how it is known who writes: the account, and who vouches for whoever came in through it."""
        account, vouched = self.application.principal, self.vouched
        return account if vouched is None else VOUCHED.join((account, vouched.issuer, vouched.level))

    def person(self, connection: Connection) -> Person | None:
        """Say who asks, as long as they are here; the one place where every reading and writing asks it.

        Whoever has left is gone on the real day, from whichever earlier one a register is looked at.

        Raises:
            HasLeft: the person is gone.
            UnknownRecord: nobody has the handle.
        """
        return self._asks(connection)[0]

    def _asks(self, connection: Connection) -> tuple[Person | None, Register | None]:
        """Say who asks, and what the register is, where that had to be known for it."""
        if self.unattended:
            return None, None
        account, register = self.application.principal, None
        person = find_actor(connection, self.acting_as, account)
        if self.acting_as is not None and self.vouched is None:
            register = register_on(connection)
            if not register.open:  # nobody who has left comes back by another name
                self._here(find_actor(connection, None, account))
        self._here(person)
        return person, register

    def _here(self, person: Person | None) -> None:
        if person is not None and person.has_left(swedish_day(self.moment.instant)):
            assert person.left_on is not None  # noqa: S101 -- they have left
            raise HasLeft(person.handle, person.left_on)


def is_simulated(connection: Connection) -> bool:
    """Whether the register was made to try things out in, on any day."""
    return fact(connection, "simulated") == "yes"


def find_actor(connection: Connection, acting_as: str | None, account: str) -> Person | None:
    """Find who acts: by handle when one is given, else whose own account it is; nobody is allowed too.

    Args:
        connection: to the register.
        acting_as: a handle, or `NOBODY`.
        account: by which a person may be known who was not named.

    Raises:
        UnknownRecord: nobody has the handle.
    """
    return read_once(connection, ("asks", acting_as, account), lambda: _actor(connection, acting_as, account))


def _actor(connection: Connection, acting_as: str | None, account: str) -> Person | None:
    if acting_as == NOBODY:
        return None
    if acting_as is None:
        row = connection.execute(_LOGGED_IN, {"login": account}).first() if account else None
        return None if row is None else noun_of(Person, row)
    row = connection.execute(_HANDLED, {"handle": name_key(acting_as)}).first()
    if row is None:
        handles = connection.execute(select(_PERSON.c.handle).order_by(_PERSON.c.sort_key)).scalars()
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
    return max(_days_in(connection, _WRITTEN), default=None)


def latest_day(connection: Connection, known: dict[int, frozenset[date]] | None = None) -> date | None:
    """Give the latest day of a register, but for days of which the run was taken back.

    Before anything is written it is the day that `init` was given: practice begins there, also in a register
    that was restored. On which day somebody restored it is no day of its practice.

    It looks through all rows and takes none apart: one that somebody has spoilt is not why to stop, nor is a
    day of the last run that is none.

    Args:
        known: what was found before, by how many rows there were; whoever is asked often keeps it.
    """
    rows = 0 if known is None else connection.execute(_ROWS).scalar_one()
    written = None if known is None else known.get(rows)
    if written is None:
        undone = _days_in(connection, _DAY_SAID, only=RUN_UNDONE)
        written = frozenset(_days_in(connection, _WRITTEN, but=_OF_RESTORING) - undone)
        if known is not None:
            known.clear()
            known[rows] = written
    days = written | _day_said(connection, LAST_RUN)
    return max(days or _day_said(connection, PRACTICE_BEGINS), default=None)


def _practised_on(connection: Connection, known: dict[int, frozenset[date]]) -> date | None:
    """Give the latest day; none where its rows are damaged, which is said by what looks for damage."""
    try:
        return latest_day(connection, known)
    except (DatabaseUnusable, DBAPIError) as error:
        if not says_damaged(error):
            raise
        return None


def _days_in(
    connection: Connection, pattern: re.Pattern[str], *, only: str = "", but: tuple[str, ...] = ()
) -> set[date]:
    """Find the days that rows say, of those in which a word stands and none of some others."""
    bodies = connection.execute(select(_HISTORY.c.body)).scalars()
    wanted = (body for body in bodies if only in body and not any(one in body for one in but))
    found = (pattern.search(body) for body in wanted)
    return set(_days({one[1] for one in found if one is not None}))


def _day_said(connection: Connection, name: str) -> set[date]:
    return set(_days([fact(connection, name) or ""]))


def _days(texts: Iterable[str]) -> Iterator[date]:
    for text in texts:
        with suppress(ValueError):  # spoilt; whoever examines the register says so
            yield date.fromisoformat(text)


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


def _check_may_write(person: Person) -> None:
    if person.role == "auditor":
        raise NotAllowed(person.handle, "auditors_read")
