"""Who may read a record, and write on it: yes or no, with the reason; and the same as a condition in SQL.

A register in which no administrator has a login is open. In any other, people of the host authority read
all, and people of another one what was shared with a party at which they hold a function; what was said of
the nearest record above counts, until something else is said. Whoever holds a function at a record's parties
writes on it, as far as they may read it; what has no parties of its own has those of the nearest one above.
An administrator writes anywhere, an auditor nowhere.

On SQLite a rule of reading is courtesy: whoever reads the file reads everything.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Uuid, exists, false, literal, select, true, union_all

from lifecycle.history import WITHHELD
from lifecycle.records import Record
from lifecycle.table import table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, CompoundSelect, Select

_RECORD = table(Record)


@dataclass(frozen=True, slots=True)
class Register:
    """What of a register matters to who may do what in it."""

    open: bool
    """No administrator has a login, so there is nobody to say who may what."""
    host: frozenset[UUID] | None = None
    """The units of its host authority; None where no host was named: then it is everybody's who is in it."""


@dataclass(frozen=True, slots=True)
class Who:
    """Who asks: a person of the register on a day, or nobody in it."""

    person: UUID | None = None
    role: str | None = None
    """The role that counts; None: nobody whom the register knows."""
    offices: frozenset[UUID] = frozenset()
    """The units at which they hold a function on the day."""
    pretends: bool = False
    """They say that they are somebody else than whose account it is."""


@dataclass(frozen=True, slots=True)
class Place:
    """A record, as far as it matters to who may do what there."""

    parties: frozenset[UUID] = frozenset()
    """Its own; none: those of what it hangs on."""
    shared: frozenset[UUID] = frozenset()
    """The units with which it was shared itself."""
    withheld: frozenset[UUID] = frozenset()
    """Those from which it is withheld, though what it hangs on is shared with them."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Yes or no, and why; a code."""

    allowed: bool
    why: str


def may_read(register: Register, who: Who, places: Sequence[Place]) -> Answer:
    """Say whether somebody may read a record.

    Args:
        register: what the rules of the register are.
        who: who asks.
        places: the record, then what it hangs on, and so on upwards.
    """
    known = _known(register, who)
    if known is not None:
        return known
    if register.host is None or who.offices & register.host:
        return Answer(allowed=True, why="of_the_host")
    said = [_share_of(places, unit) for unit in who.offices]
    if any(said):
        return Answer(allowed=True, why="shared")
    return Answer(allowed=False, why="withheld" if False in said else "not_shared")


def may_write(register: Register, who: Who, places: Sequence[Place]) -> Answer:
    """Say whether somebody may write on a record. See `may_read`."""
    known = _known(register, who)
    if who.role == "auditor":
        return Answer(allowed=False, why="auditors_read")
    if known is not None:
        return known
    parties = next((place.parties for place in places if place.parties), frozenset())
    if not parties & who.offices:
        return Answer(allowed=False, why="not_of_a_party")
    readable = may_read(register, who, places)
    return Answer(allowed=True, why="of_a_party") if readable.allowed else readable


def may_keep_unit(register: Register, who: Who, unit: UUID | None) -> Answer:
    """Say whether somebody may write of a party: what it is, who holds what there; None: of a new one."""
    return _known_writer(register, who) or _of(who, {unit} if unit else who.offices, "not_of_the_party")


def may_keep_person(register: Register, who: Who, person: UUID | None, *, rights: bool) -> Answer:
    """Say whether somebody may write of a person, or add one.

    Args:
        register: what the rules of the register are.
        who: who asks.
        person: of whom it is; None: of a new one.
        rights: it is about role or account.
    """
    known = _known_writer(register, who)
    if known is not None:
        return known
    if rights:
        return Answer(allowed=False, why="administrators_grant")
    if person is not None:
        return Answer(allowed=person == who.person, why="somebody_else")
    return _of(who, who.offices, "holds_nothing")


def may_close(account: str, login: str) -> Answer:
    """Say whether a register may get its first administrator with a login: only whoever closes it then.

    Else a mistyped account would shut everybody out, for good.
    """
    return Answer(allowed=account == login, why="closes_it_for_another")


def may_stop_administering(*, others: bool) -> Answer:
    """Say whether an administrator may leave, or give up role or login: not the last one who can log in."""
    return Answer(allowed=others, why="last_administrator")


def may_forget(register: Register, who: Who) -> Answer:
    """Say whether somebody may let a person or a text be forgotten, which cannot be undone."""
    return _known_writer(register, who) or Answer(allowed=False, why="administrators_forget")


def may_host(register: Register, who: Who) -> Answer:
    """Say whether somebody may say whose register it is: that decides what everybody reads."""
    return _known_writer(register, who) or Answer(allowed=False, why="administrators_host")


def may_share(register: Register, who: Who) -> Answer:
    """Say whether somebody may share what they may write, or withhold it: people of the host do."""
    known = _known_writer(register, who)
    if known is not None:
        return known
    is_of_it = register.host is None or bool(who.offices & register.host)
    return Answer(allowed=is_of_it, why="of_the_host" if is_of_it else "the_host_shares")


def may_look_after(register: Register, who: Who) -> Answer:
    """Say whether somebody may see who may what, who is logged in, and what is wrong with the register."""
    if who.role == "auditor" and not who.pretends:
        return Answer(allowed=True, why="auditors_read")
    return _known(register, who) or Answer(allowed=False, why="administrators_look_after")


def may_migrate(register: Register, who: Who) -> Answer:
    """Say whether somebody may let all records of a machine go over to a later version of it."""
    return _known_writer(register, who) or Answer(allowed=False, why="administrators_migrate")


def may_undo_run(register: Register, who: Who) -> Answer:
    """Say whether somebody may take a daily run back, which was about every record."""
    return _known_writer(register, who) or Answer(allowed=False, why="administrators_undo")


def reads_all(register: Register, who: Who) -> bool:
    """Say whether somebody reads every record, whatever is shared."""
    known = _known(register, who)
    if known is not None:
        return known.allowed
    return register.host is None or bool(who.offices & register.host)


def shares_with(units: Collection[UUID]) -> CompoundSelect[Any] | None:
    """Ask what is said of parties, record by record: `record_id`, `unit_id`, `withheld`; None: of none."""
    return union_all(*map(_said_of, sorted(units, key=str))) if units else None


def _said_of(unit: UUID) -> Select[Any]:
    said = _RECORD.c.shares[str(unit)].as_string()
    return select(
        _RECORD.c.id.label("record_id"),
        literal(unit, Uuid()).label("unit_id"),
        (said == WITHHELD).label("withheld"),
    ).where(said.is_not(None))


def readable(
    register: Register, who: Who, shares: Select[Any] | CompoundSelect[Any] | None = None
) -> ColumnElement[bool]:
    """Give the condition that a record has which `may_read` says yes of.

    Args:
        register: what the rules of the register are.
        who: who asks.
        shares: what was shared and withheld: `record_id`, `unit_id`, `withheld`; None: nothing.
    """
    known = _known(register, who)
    if known is not None:
        return true() if known.allowed else false()
    if register.host is None or who.offices & register.host:
        return true()
    return false() if shares is None or not who.offices else _RECORD.c.id.in_(_shared(who.offices, shares))


def _known(register: Register, who: Who) -> Answer | None:
    """Answer where the record does not matter."""
    if register.open:
        return Answer(allowed=True, why="open")
    if who.pretends:
        return Answer(allowed=False, why="acts_for_another")
    if who.role is None:
        return Answer(allowed=False, why="nobody_known")
    return Answer(allowed=True, why="administrator") if who.role == "administrator" else None


def _known_writer(register: Register, who: Who) -> Answer | None:
    return Answer(allowed=False, why="auditors_read") if who.role == "auditor" else _known(register, who)


def _of(who: Who, units: Collection[UUID], otherwise: str) -> Answer:
    holds = bool(who.offices & set(units))
    return Answer(allowed=holds, why="of_a_party" if holds else otherwise)


def _share_of(places: Sequence[Place], unit: UUID) -> bool | None:
    """Say what the nearest record says of a unit; None where none says anything."""
    for place in places:
        if unit in place.withheld:
            return False
        if unit in place.shared:
            return True
    return None


def _shared(units: Collection[UUID], shares: Select[Any] | CompoundSelect[Any]) -> Select[Any]:
    """The records of which the nearest one above, or they themselves, say that they are shared."""
    said = shares.subquery("said")
    own = select(said.c.record_id, said.c.unit_id, said.c.withheld).where(said.c.unit_id.in_(units))
    sharing = own.cte("sharing", recursive=True)
    below, again = _RECORD.alias("below"), shares.subquery("again")
    says_otherwise = exists().where(again.c.record_id == below.c.id, again.c.unit_id == sharing.c.unit_id)
    inherited = (
        select(below.c.id, sharing.c.unit_id, sharing.c.withheld)
        .join(sharing, below.c.parent_id == sharing.c.record_id)
        .where(~says_otherwise)
    )
    sharing = sharing.union_all(inherited)
    return select(sharing.c.record_id).where(~sharing.c.withheld)
