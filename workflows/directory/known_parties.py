"""Which parties and areas there are, and what is known of each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import case, select

from lifecycle.errors import UnknownRecord
from lifecycle.ledger import versions
from lifecycle.names import name_key, sort_key
from lifecycle.offices import Offices, offices
from lifecycle.readers import readable_of
from lifecycle.records import (
    Agreement,
    Area,
    Record,
    RecordParty,
    Unit,
)
from lifecycle.records.party import SIDES
from lifecycle.table import noun_of, table
from lifecycle.values import dataclass
from workflows.lookup.by_name import (
    find_unit,
    itself,
    nearest,
)
from workflows.lookup.snapshot import are_agreements, ever_named, snapshots_on

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook

_UNIT, _AREA = table(Unit), table(Area)
_RECORD, _AGREEMENT, _PARTY = table(Record), table(Agreement), table(RecordParty)


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who holds a function, or held or will hold it."""

    handle: str
    name: str
    capacity: str
    from_on: date
    to_on: date | None
    holds: bool
    """Whether that is so on the day that was asked about."""


@dataclass(frozen=True, slots=True)
class GivenMandate:
    """A right to bind the unit in one kind of agreement."""

    machine: str
    basis: str
    from_on: date
    to_on: date | None
    holds: bool


@dataclass(frozen=True, slots=True)
class UnitFunction:
    """A function at a unit with everybody who holds it and every mandate it has, in order of days."""

    function: str
    holders: tuple[Holder, ...]
    mandates: tuple[GivenMandate, ...]


@dataclass(frozen=True, slots=True)
class UnitAgreement:
    """An agreement to which a unit is party."""

    reference: str
    machine: str
    state: str
    title: str


@dataclass(frozen=True, slots=True)
class UnitShown:
    """Everything that the register knows of a unit."""

    unit: Unit
    version: int | None
    """What whoever is about to write may ask for; None where it was read as of another day."""
    area: Area | None
    heir: str | None
    """Who came after it."""
    functions: tuple[UnitFunction, ...]
    agreements: tuple[UnitAgreement, ...]


def list_units(
    connection: Connection,
    *,
    side: str | None = None,
    as_of: date | None = None,
    known_on: date | None = None,
) -> tuple[Unit, ...]:
    """List the units, of one side or of all, by side and name; as they were on a day, as then known.

    Who was succeeded or has left is listed on earlier days; a double is none. Whoever has its name from
    another is not listed on a day on which the other still bore it.
    """
    if as_of is None and known_on is None:
        return _units_now(connection, side)
    units = offices(connection, as_of=as_of or known_on, known_on=known_on).there()
    wanted = [unit for unit in units if side in (None, unit.side) and unit.ended_by is None]
    return tuple(sorted(wanted, key=lambda unit: (SIDES.index(unit.side), unit.sort_key)))


def _units_now(connection: Connection, side: str | None) -> tuple[Unit, ...]:
    going_on = select(_UNIT).where(_UNIT.c.ended_by.is_(None))
    wanted = going_on if side is None else going_on.where(_UNIT.c.side == side)
    by_side = case({one: number for number, one in enumerate(SIDES)}, value=_UNIT.c.side)
    rows = connection.execute(wanted.order_by(by_side, _UNIT.c.sort_key))
    return tuple(noun_of(Unit, row) for row in rows)


def show_unit(
    connection: Connection,
    rulebook: Rulebook,
    name: str,
    *,
    on: date,
    as_of: date | None = None,
    known_on: date | None = None,
) -> UnitShown:
    """Read a unit with its functions as they are held on a day, and its agreements.

    With `as_of` it is called as on that day, with `known_on` only what was known then is told, of that very
    day unless `as_of` names another. It is asked for by the name that it has now, or had on the day.

    Raises:
        UnknownRecord: there is no such unit, or none was known; the nearest names are given.
    """
    then = offices(connection, as_of=as_of or known_on, known_on=known_on)
    on = as_of or known_on or on
    unit = _unit_then(connection, then, name)
    area = None
    if unit.area_code is not None:
        area = noun_of(Area, connection.execute(select(_AREA).where(_AREA.c.code == unit.area_code)).one())
    return UnitShown(
        unit,
        None if as_of or known_on else versions(connection, "unit")[unit.id],
        area,
        heir=_heir_of(connection, then, unit),
        functions=_functions_of(then, unit.id, on),
        agreements=_agreements_then(connection, rulebook, unit.id, as_of, known_on),
    )


def _heir_of(connection: Connection, then: Offices, unit: Unit) -> str | None:
    heir = None if unit.heir_id is None else then.units.get(unit.heir_id)
    return None if heir is None else itself(connection, heir).name


def _unit_then(connection: Connection, then: Offices, name: str) -> Unit:
    if (named := then.called(name)) is not None:
        return named
    found = find_unit(connection, name)
    if found.id not in then.units or found.id in then.not_yet:
        raise UnknownRecord("party", name, nearest=nearest(name, (one.name for one in then.there())))
    return then.units[found.id]


def list_areas(connection: Connection) -> tuple[Area, ...]:
    """List the areas that the register knows, by code: districts stand after their municipality."""
    areas = (noun_of(Area, row) for row in connection.execute(select(_AREA)))
    return tuple(sorted(areas, key=lambda area: area.code))


def _functions_of(then: Offices, unit_id: UUID, on: date) -> tuple[UnitFunction, ...]:
    holders: dict[str, list[Holder]] = {}
    mandates: dict[str, list[GivenMandate]] = {}
    spelled: dict[str, str] = {}
    for held in then.holdings:
        if held.unit_id != unit_id:
            continue
        person = then.people[held.person_id]
        key = name_key(held.function)
        spelled.setdefault(key, held.function)
        holder = Holder(
            person.handle, person.name, held.capacity, held.from_on, held.to_on, then.holds(held, on)
        )
        holders.setdefault(key, []).append(holder)
    for given in then.mandates:
        if given.unit_id != unit_id:
            continue
        key = name_key(given.function)
        spelled.setdefault(key, given.function)
        mandate = GivenMandate(given.machine, given.basis, given.from_on, given.to_on, given.holds_on(on))
        mandates.setdefault(key, []).append(mandate)
    return tuple(
        UnitFunction(
            spelled[key],
            tuple(sorted(holders.get(key, []), key=lambda one: (one.from_on, one.handle))),
            tuple(sorted(mandates.get(key, []), key=lambda one: (one.machine, one.from_on))),
        )
        for key in sorted(spelled)
    )


def _agreements_then(
    connection: Connection, rulebook: Rulebook, unit_id: UUID, as_of: date | None, known_on: date | None
) -> tuple[UnitAgreement, ...]:
    """List the agreements to which the unit is party now, or was on a day, as known on a day."""
    if as_of is None and known_on is None:
        return _agreements_of(connection, unit_id)
    named = are_agreements() & ever_named([unit_id])
    return tuple(
        UnitAgreement(one.reference, one.machine, one.state, one.title)
        for one in snapshots_on(connection, rulebook, as_of=as_of, known_on=known_on, where=named)
        if any(unit.id == unit_id for unit in one.parties)
    )


def _agreements_of(connection: Connection, unit_id: UUID) -> tuple[UnitAgreement, ...]:
    statement = (
        select(_RECORD.c.reference, _RECORD.c.machine, _RECORD.c.state, _AGREEMENT.c.title)
        .join(_PARTY, _PARTY.c.record_id == _RECORD.c.id)
        .join(_AGREEMENT, _AGREEMENT.c.record_id == _RECORD.c.id)
        .where(_PARTY.c.unit_id == unit_id)
    )
    found = (
        UnitAgreement(row.reference, row.machine, row.state, row.title)
        for row in connection.execute(readable_of(connection, statement))
    )
    return tuple(sorted(found, key=lambda agreement: sort_key(agreement.reference)))
