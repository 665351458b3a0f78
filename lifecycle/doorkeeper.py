"""The one door at which is asked whether a person may write: every row of a history passes it, once a family.

What follows from a step is not asked about, nor what a day brings about: both belong to who was let in, or to
nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, exists, or_, select

from lifecycle.access import (
    Answer,
    Place,
    Register,
    Who,
    may_close,
    may_forget,
    may_host,
    may_keep_person,
    may_keep_unit,
    may_look_after,
    may_migrate,
    may_read,
    may_share,
    may_stop_administering,
    may_undo_run,
    may_write,
    readable,
    reads_all,
    shares_with,
)
from lifecycle.errors import NotAllowed
from lifecycle.history import WITHHELD
from lifecycle.prepared import Prepared
from lifecycle.records import FunctionHolding, Person, Record, RecordParty, RegisterFact, Unit
from lifecycle.records.register import FORGETTING, HOST, MIGRATED, RUN_UNDONE
from lifecycle.seen import read_once, recall
from lifecycle.table import table

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection

_RECORD, _PARTY = table(Record), table(RecordParty)
_UNIT, _FACT = table(Unit), table(RegisterFact)
_PERSON, _HOLDING = table(Person), table(FunctionHolding)

_TODAY: Final[BindParameter[date]] = bindparam("today")
_LOGS_IN = (_PERSON.c.login != "") & (_PERSON.c.left_on.is_(None) | (_PERSON.c.left_on > _TODAY))
_ADMINISTERS = (_PERSON.c.login != "") & (_PERSON.c.role == "administrator")
_HOST = select(_FACT.c.value).where(_FACT.c.key == HOST).scalar_subquery()
_REGISTER: Final = Prepared(select(exists().where(_ADMINISTERS).label("closed"), _HOST.label("host")))
_STAYS: Final = _ADMINISTERS & _PERSON.c.left_on.is_(None)
_RIGHTS: Final = Prepared(
    select(_PERSON.c.login, _PERSON.c.role, _PERSON.c.left_on).where(_PERSON.c.id == bindparam("person"))
)
_ADMINISTRATORS: Final = Prepared(
    select(_PERSON.c.handle).where(_LOGS_IN, _PERSON.c.role == "administrator").order_by(_PERSON.c.sort_key)
)
_NOBODY_ELSE: Final = ("closes_it_for_another", "last_administrator")
_OTHERS: Final = Prepared(select(exists().where(_STAYS, _PERSON.c.id != bindparam("person"))))
_TYPIST: Final = Prepared(select(_PERSON.c.role).where(_LOGS_IN, _PERSON.c.login == bindparam("account")))
_OFFICES: Final = Prepared(
    select(_HOLDING.c.unit_id).where(
        _HOLDING.c.person_id == bindparam("person"),
        _HOLDING.c.from_on <= _TODAY,
        or_(_HOLDING.c.to_on.is_(None), _HOLDING.c.to_on >= _TODAY),
    )
)


def register_on(connection: Connection) -> Register:
    """Read what of a register matters to who may do what in it.

    Once closed it stays so: the last administrator who can log in does not go (`may_stop_administering`).
    """
    return read_once(connection, "register", lambda: _read_register(connection))


def _read_register(connection: Connection) -> Register:
    row = connection.execute(_REGISTER).one()
    has_host = row.closed and row.host
    return Register(
        open=not row.closed, host=_of_one_authority(connection, UUID(row.host)) if has_host else None
    )


def _of_one_authority(connection: Connection, host: UUID) -> frozenset[UUID]:
    """Give a unit and those of the same legal entity: they are of one authority."""
    legal_entity = select(_UNIT.c.legal_entity).where(_UNIT.c.id == host).scalar_subquery()
    of_it = (_UNIT.c.legal_entity != "") & (_UNIT.c.legal_entity == legal_entity)
    return frozenset({host, *connection.execute(select(_UNIT.c.id).where(of_it)).scalars()})


def who_asks(
    connection: Connection, person: Person | None, account: str, today: date, *, vouched: bool = False
) -> Who:
    """Say who somebody is to a register: by the person they say they are, and the account that they have.

    Nobody is another person without having the right to; an administrator has it.

    Args:
        vouched: somebody else than the account vouches for it that they are this person: then the account,
            which is that of a server, says nothing of them.
    """
    if person is None:
        return Who()
    role, pretends = person.role, False
    if not vouched and (person.login != account or not account):
        typist = connection.execute(_TYPIST, {"today": today, "account": account}).scalar()
        pretends = typist != "administrator"
        role = person.role if pretends or person.role == "auditor" else "administrator"
    offices = connection.execute(_OFFICES, {"today": today, "person": person.id}).scalars()
    return Who(person.id, role, frozenset(offices), pretends)


def places_of(connection: Connection, record_id: UUID) -> list[Place]:
    """Give a record and what it hangs on, upwards, each with its parties and what is said of sharing it."""
    columns = (_RECORD.c.id, _RECORD.c.parent_id, _RECORD.c.shares)
    above = select(*columns).where(_RECORD.c.id == record_id).cte("above", recursive=True)
    above = above.union_all(select(*columns).join(above, _RECORD.c.id == above.c.parent_id))
    rows = connection.execute(
        select(above.c.id, above.c.parent_id, above.c.shares, _PARTY.c.unit_id).join(
            _PARTY, _PARTY.c.record_id == above.c.id, isouter=True
        )
    ).all()
    parents = {row.id: row.parent_id for row in rows}
    shares = {row.id: row.shares for row in rows}
    places: list[Place] = []
    at: UUID | None = record_id
    while at is not None:
        units = frozenset(row.unit_id for row in rows if row.id == at and row.unit_id is not None)
        withheld = frozenset(UUID(unit) for unit, said in shares[at].items() if said == WITHHELD)
        shared = frozenset(map(UUID, shares[at])) - withheld
        places.append(Place(parties=units, shared=shared, withheld=withheld))
        at = parents[at]
    return places


def parties_that_read(connection: Connection, record_id: UUID, parties: Collection[UUID]) -> tuple[UUID, ...]:
    """Give those of some parties whose people read a record: the others are told nothing of it."""
    register = recall(connection, None, "register", lambda: register_on(connection))
    if register.host is None:
        return tuple(parties)
    places = places_of(connection, record_id)
    anybody = {unit: Who(role="coordinator", offices=frozenset({unit})) for unit in parties}
    return tuple(unit for unit, who in anybody.items() if may_read(register, who, places).allowed)


@dataclass
class Doorkeeper:
    """Lets one person in, or somebody of whom only the account is known, for one transaction."""

    connection: Connection
    person: Person | None
    account: str
    today: date
    known: Register | None = None
    """What the register is, where it was asked already in the transaction."""
    vouched: bool = False
    """Somebody vouches for the person, as whom they logged in."""
    invited: UUID | None = None
    """The person as whom somebody is invited to come in: by which account, they say themselves."""
    answers: UUID | None = None
    """The record that somebody answers by a link, and nothing else: the link is their right to."""
    _let_in: set[UUID] = field(default_factory=set)

    @cached_property
    def register(self) -> Register:
        """Read once: who gives somebody the first login is not stopped by it in the middle."""
        return self.known or register_on(self.connection)

    @cached_property
    def who(self) -> Who:
        """Read once: what somebody may is what they might when they began."""
        if self.register.open:
            return Who(role=None if self.person is None else self.person.role)
        return who_asks(self.connection, self.person, self.account, self.today, vouched=self.vouched)

    def to_record(self, record_id: UUID, family: UUID) -> None:
        """Let somebody write on a record, and on its family with what follows.

        Raises:
            NotAllowed: they may not.
        """
        if record_id == self.answers:
            return  # and nothing else of its family is opened by it
        if family not in self._let_in:
            places = [] if self.register.open else places_of(self.connection, record_id)
            self._enter(may_write(self.register, self.who, places))
            self._let_in.add(family)

    def to_new_record(self, parties: frozenset[UUID], above: UUID | None, family: UUID) -> None:
        """Let somebody make a record. See `to_record`."""
        if family not in self._let_in:
            there = above is not None and not self.register.open
            there = there and (not parties or self.register.host is not None)  # whose it is, or who reads it
            places = places_of(self.connection, above) if there and above is not None else []
            self._enter(may_write(self.register, self.who, [Place(parties=parties), *places]))
            self._let_in.add(family)

    def to_ledger(self, chain: UUID, of: str, kind: str, said: Mapping[str, object], *, new: bool) -> None:
        """Let somebody write of a party, a person or the register.

        Raises:
            NotAllowed: they may not.
        """
        about = None if new else chain
        if of == "unit":
            self._enter(may_keep_unit(self.register, self.who, about))
        elif of == "person" and not (kind == "bound" and chain == self.invited):
            self._enter(may_keep_person(self.register, self.who, about, rights=_of_rights(said, new=new)))
            self._keep_an_administrator(chain, said)
        elif kind in FORGETTING:
            self._enter(may_forget(self.register, self.who))
        elif kind == HOST:
            self._enter(may_host(self.register, self.who))
        elif kind == MIGRATED:
            self._enter(may_migrate(self.register, self.who))
        elif kind == RUN_UNDONE:
            self._enter(may_undo_run(self.register, self.who))

    def to_share(self) -> None:
        """Let somebody share what they may write.

        Raises:
            NotAllowed: they may not.
        """
        self._enter(may_share(self.register, self.who))

    def to_read(self, record_id: UUID) -> None:
        """Let somebody read a record.

        Raises:
            NotAllowed: they may not.
        """
        if not self.reads_all:
            self._enter(may_read(self.register, self.who, places_of(self.connection, record_id)))

    def to_read_everything(self) -> None:
        """Let somebody read all of the register.

        Raises:
            NotAllowed: they read what was shared with them.
        """
        if not self.reads_all:
            self._enter(Answer(allowed=False, why="reads_a_part"))

    @cached_property
    def reads_all(self) -> bool:
        """Whether they read every record."""
        return reads_all(self.register, self.who)

    @property
    def reader(self) -> Doorkeeper | None:
        """Themselves, where they do not read every record."""
        return None if self.reads_all else self

    @cached_property
    def condition(self) -> ColumnElement[bool]:
        """Give the condition of the records that they may read, in SQL: as `to_read` has it."""
        return readable(self.register, self.who, shares_with(self.who.offices))

    @cached_property
    def readable_ids(self) -> frozenset[UUID]:
        """Those that they may read, asked once: whoever reads a part reads few."""
        return frozenset(self.connection.execute(select(_RECORD.c.id).where(self.condition)).scalars())

    def to_mail(self, person: UUID | None) -> None:
        """Let somebody have the mails of a person sent again, or everybody's.

        Raises:
            NotAllowed: they may not.
        """
        self._enter(may_keep_person(self.register, self.who, person, rights=False))

    def to_administration(self) -> None:
        """Let somebody see who may what, who is logged in, and what is wrong with the register.

        Raises:
            NotAllowed: they may not.
        """
        self._enter(may_look_after(self.register, self.who))

    def _keep_an_administrator(self, person: UUID, said: Mapping[str, object]) -> None:
        """Let no register be closed, or go on closed, without somebody who can open its doors."""
        if said.keys().isdisjoint({"login", "role", "left_on"}):
            return
        row = self.connection.execute(_RIGHTS, {"person": person}).mappings().first()
        before = dict(row) if row is not None else {}
        after = before | {name: said[name] for name in ("login", "role", "left_on") if name in said}
        if self.register.open:
            if _administers(after):
                self._enter(may_close(self.account, str(after["login"])))
        elif _administers(before) and not _administers(after):
            others = self.connection.execute(_OTHERS, {"person": person}).scalar_one()
            self._enter(may_stop_administering(others=bool(others)))

    def _enter(self, answer: Answer) -> None:
        if not answer.allowed:
            person = self.account if self.person is None else self.person.handle
            raise NotAllowed(person, answer.why, account=self.account, ask=self._who_may_help(answer.why))

    def _who_may_help(self, why: str) -> tuple[str, ...]:
        """Name who can give the right that is missing; nobody where only whoever asks can do anything."""
        if why in _NOBODY_ELSE:
            return ()
        return tuple(self.connection.execute(_ADMINISTRATORS, {"today": self.today}).scalars())


def _administers(person: Mapping[str, object]) -> bool:
    """Whether somebody is an administrator who can log in, and whom no day takes away."""
    return bool(person.get("login")) and person.get("role") == "administrator" and not person.get("left_on")


def _of_rights(said: Mapping[str, object], *, new: bool) -> bool:
    """Whether a row says in which role somebody is, or by which account they come in."""
    if new:
        return bool(said.get("login")) or said.get("role", "coordinator") != "coordinator"
    return not said.keys().isdisjoint({"login", "role", "identity"})
