"""One writing transaction: the connection, who writes, and which day it is. Family locks live here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final, Protocol
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, select, text, union

from lifecycle.errors import StaleRecord
from lifecycle.fields import Values
from lifecycle.log import request_id
from lifecycle.prepared import Prepared
from lifecycle.records import Chain, Record
from lifecycle.savepoint import Attempt, savepoint
from lifecycle.sealed import Sealer
from lifecycle.seen import FAMILIES, by_number, forget_everything, recall, seen_on
from lifecycle.snapshot import records_by_id
from lifecycle.table import AT_ONCE, OfSome, table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.readers import Reader
    from lifecycle.rulebook import Rulebook

_RECORD, _CHAIN = table(Record), table(Chain)

# What every step asks several times over is put together once.
_VERSION_OF = Prepared(select(_CHAIN.c.version).where(_CHAIN.c.id == bindparam("id")))
_RENEWED = _RECORD.alias("renewed")
_RENEWALS = (
    select(_RECORD.c.family, _RENEWED.c.family.label("renewed"))
    .join(_RENEWED, _RENEWED.c.id == _RECORD.c.predecessor_id)
    .where(_RECORD.c.family != _RENEWED.c.family)
)
_ASKED: BindParameter[Any] = bindparam("families", expanding=True)
_TOUCHING = Prepared(
    union(_RENEWALS.where(_RECORD.c.family.in_(_ASKED)), _RENEWALS.where(_RENEWED.c.family.in_(_ASKED)))
)
_LOCKED = Prepared(select(_RECORD.c.family).where(_RECORD.c.id == bindparam("id")).with_for_update())
_FREE = Prepared(
    select(_RECORD.c.id)
    .where(_RECORD.c.id.in_(bindparam("families", expanding=True)))
    .order_by(_RECORD.c.id)
    .with_for_update(skip_locked=True)
)
_FAMILY_OF_EACH = OfSome(select(_RECORD.c.id, _RECORD.c.family), _RECORD.c.id)
_AT_MOST_SO_LONG: Final = Prepared(text("SET LOCAL lock_timeout = '200ms'"))
_ENDS_OF = Prepared(
    select(_CHAIN.c.id)
    .where(_CHAIN.c.id.in_(bindparam("ids", expanding=True)))
    .with_for_update(key_share=True, skip_locked=True)
)


@dataclass(frozen=True, slots=True)
class Acted:
    """What parties did alike, as it is told: the kind of the act, and until when it lets something hold."""

    kind: str
    parties: tuple[str, ...]
    until: date | None = None
    until_main: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was written: a history row, told as values."""

    record: UUID
    reference: str
    machine: str
    seq: int
    kind: str
    trigger: str | None
    source: str | None
    dest: str | None
    on: date
    changes: Values
    caused_by: str | None = None
    """Reference of the record whose step this one follows from."""
    was: Values = field(default_factory=dict)
    """What the changed fields held until then, where the row is the last of its record's life."""
    acted: tuple[Acted, ...] = ()
    """What parties did, of a row that says nothing else."""


@dataclass(frozen=True, slots=True)
class Known:
    """A record that is made again while a family is lived again: it keeps its id and its name."""

    id: UUID
    reference: str
    version: int
    """On which version of its machine it was begun."""
    then: Callable[[], None] | None = None
    """What has been written of it while it was being prepared."""


class Reliving(Protocol):
    """What is known, where a family is lived again, of what a step made the first time."""

    register: Connection
    """The register itself: what it has the name of is somebody's, also while that is not made again yet."""
    leaving: Container[tuple[UUID, str, date]]
    """Deadlines (record, rule, day) that are not to be settled."""

    def known(self, machine: str, reference: str, values: Values, step: Step) -> Known | None:
        """Find the record that the step made, and that is the same thing; None when it made no such one."""

    def is_as_it_was(self, step: Step) -> bool:
        """Whether the step was taken before, on that day, by a record of which nothing is corrected."""

    def reaches(self, step: Step, record_id: UUID) -> bool:
        """Whether a step may reach a record: one that is as it was does not reach what was typed after it."""

    def keep(self, step: Step) -> None:
        """Make what a step made that is as it was: what is there by now does not take it away."""


class Access(Protocol):
    """Who is asked before a row is written that somebody asks for; what follows from one is not asked about.

    Each raises NotAllowed: they may not.
    """

    def to_record(self, record_id: UUID, family: UUID) -> None:
        """Ask whether they may write on a record."""

    def to_new_record(self, parties: frozenset[UUID], above: UUID | None, family: UUID) -> None:
        """Ask whether they may make a record with these parties, or that hangs on one with some."""

    @property
    def reader(self) -> Reader | None:
        """Who is told what became of it, where they read a part of the register; None: all of it."""

    def to_share(self) -> None:
        """Ask whether they may share what they may write, or withhold it."""

    def to_ledger(self, chain: UUID, of: str, kind: str, said: Mapping[str, object], *, new: bool) -> None:
        """Ask whether they may write of a party, a person or the register."""

    def to_mail(self, person: UUID | None) -> None:
        """Ask whether they may have the mails of a person sent again, or everybody's."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """What every writing function is handed: it never asks the clock or the system itself.

    `today` is the legal day in Sweden, `now` the aware UTC instant at which rows are written,
    `principal` the digest of the operating system's (or database's) name for whoever writes.
    """

    connection: Connection
    rulebook: Rulebook
    today: date
    now: datetime
    principal: str
    actor: UUID | None = None
    request: str = field(default_factory=request_id)
    """Id of the call or daily run; rows of one request are found by it."""
    sealer: Sealer = field(default_factory=Sealer)
    steps: list[Step] = field(default_factory=list)
    """Everything written so far, in order."""
    access: Access | None = None
    """None: nobody is asked, as in the daily run, which is nobody's."""
    relives: Reliving | None = None
    """Only where a family is lived again, on a copy."""

    @contextmanager
    def attempt(self, *, at_once: bool = False) -> Iterator[Attempt]:
        """Open a savepoint (`lifecycle.savepoint`); unless the attempt is kept, nothing of it remains."""
        before, seen = len(self.steps), seen_on(self.connection)
        mark = None if seen is None else seen.mark()
        with savepoint(self.connection, at_once=at_once) as attempt:
            try:
                yield attempt
            finally:
                if not attempt.kept:
                    if seen is not None and mark is not None:
                        seen.go_back_to(mark)
                    del self.steps[before:]
                    self.sealer.discard()


def lock_family(tx: Transaction, record_id: UUID) -> None:
    """Lock the root of the record's family; nothing of the family is read before this.

    A version check per row alone lets a sub-agreement be signed while its main agreement is being ended.
    On SQLite the writing transaction already holds the whole file.
    """
    if tx.connection.dialect.name == "sqlite":
        return
    seen = seen_on(tx.connection)
    [family] = _families_of(tx, [record_id])
    while seen is None or family not in seen.locked:
        _lock_root(tx, family)
        [found] = _families_of(tx, [record_id])
        if found == family:
            break
        family = found  # moved to another family while we waited for the lock


def _lock_root(tx: Transaction, root: UUID) -> None:
    """Lock a root, and the one above it where it has come to hang on another while we waited for the lock."""
    found: UUID = tx.connection.execute(_LOCKED, {"id": root}).scalar_one()  # as whoever held it has left it
    forget_everything(tx.connection)  # whoever held it may have written
    seen = seen_on(tx.connection)
    if seen is not None:
        seen.lock(root)
    if found != root and (seen is None or found not in seen.locked):
        _lock_root(tx, found)


def _families_of(tx: Transaction, records: Collection[UUID]) -> set[UUID]:
    """Give the families of records, which are read with all else that is asked of them afterwards."""
    return {one.family for one in records_by_id(tx.connection, sorted(records, key=by_number)).values()}


def lock_families(tx: Transaction, *record_ids: UUID) -> None:
    """Lock several families in the order of their roots, so that two callers never wait for each other.

    What touches them is locked with them. Whatever became of them while we waited is asked again.
    """
    if tx.connection.dialect.name == "sqlite":
        return
    seen = seen_on(tx.connection)
    locked: set[UUID] = set() if seen is None else set(seen.locked)
    while wanted := touching(tx.connection, _families_of(tx, record_ids)) - locked:
        for family in sorted(wanted, key=by_number):
            _lock_root(tx, family)
        locked |= wanted


def lock_free_families(tx: Transaction, record_ids: Sequence[UUID]) -> dict[UUID, UUID]:
    """Lock the families of records that touch no other and on which nobody is at work; give those by record.

    Whoever holds many families waits for nobody: here for none at all, and later, for what a step reaches in
    another family, not for long.
    """
    connection = tx.connection
    if connection.dialect.name == "sqlite":
        locked = {row.id: row.family for row in _FAMILY_OF_EACH.rows(connection, record_ids)}
    else:
        connection.execute(_AT_MOST_SO_LONG)
        before = {row.family for row in _FAMILY_OF_EACH.rows(connection, record_ids)}
        free = set(connection.execute(_FREE, {"families": sorted(before, key=str)}).scalars())
        forget_everything(connection)  # whoever was at work there may have written
        if (seen := seen_on(connection)) is not None:
            for family in free:
                seen.lock(family)
        families = {row.id: row.family for row in _FAMILY_OF_EACH.rows(connection, record_ids)}
        locked = {one: family for one, family in families.items() if family in free}
    touch = _touch_others(connection, {*locked.values()})
    return {one: family for one, family in locked.items() if family not in touch}


def _touch_others(connection: Connection, families: Collection[UUID]) -> set[UUID]:
    rows = connection.execute(_TOUCHING, {"families": sorted(families, key=str)}) if families else ()
    return {family for row in rows for family in row}


def touching(connection: Connection, families: Collection[UUID]) -> set[UUID]:
    """Give families with all in which something renews something of theirs, or is renewed by it.

    What renews has its family where it hangs. When it begins it replaces what it renews: what is due in the
    one happens before or after what is due in the other.
    """

    def read() -> frozenset[UUID]:
        found: set[UUID] = set()
        new = set(families)
        while new:
            found |= new
            rows = connection.execute(_TOUCHING, {"families": sorted(new, key=by_number)})
            new = {family for row in rows for family in row} - found
        return frozenset(found)

    return set(recall(connection, FAMILIES, frozenset(families), read))


def as_expected(tx: Transaction, chain: UUID, called: str, version: int | None) -> None:
    """Go on only if a record, a unit or a person is as whoever asks has read it; None: however it is.

    A record's family is locked first, so that nobody is faster afterwards; of a unit or a person the caller
    holds the register's lock.

    Raises:
        StaleRecord: it is at another version by now.
    """
    if version is None:
        return
    lock_families(tx, chain)
    refuse_stale(tx, chain, called, version)


def refuse_stale(tx: Transaction, chain: UUID, called: str, version: int | None) -> None:
    """Stop at once where somebody was faster already, before anything is locked.

    Raises:
        StaleRecord: it is at another version.
    """
    if version is None:
        return

    def read() -> int:
        found: int = tx.connection.execute(_VERSION_OF, {"id": chain}).scalar_one()
        return found

    actual = recall(tx.connection, chain, "version", read)
    if actual != version:
        raise StaleRecord(called, expected=version, actual=actual, chain=chain)


def that_nobody_writes(tx: Transaction, chains: Collection[UUID]) -> Collection[UUID]:
    """Give those histories to which nobody is adding just now; then nobody does until the transaction ends.

    Whoever holds the end of a history reads what it says, and whoever adds to it afterwards sees what was
    made of that. Nobody is waited for. On SQLite the writing transaction already holds the whole file.
    """
    if tx.connection.dialect.name == "sqlite" or not chains:
        return chains
    wanted = sorted(chains, key=str)
    held: set[UUID] = set()
    for start in range(0, len(wanted), AT_ONCE):
        some = {"ids": wanted[start : start + AT_ONCE]}
        held.update(tx.connection.execute(_ENDS_OF, some).scalars())
    forget_everything(tx.connection)  # what was read before may have been added to
    return held
