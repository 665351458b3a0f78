"""Who is known, and who a handle is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from lifecycle.errors import UnknownRecord
from lifecycle.ledger import versions
from lifecycle.names import (
    name_key,
)
from lifecycle.offices import offices
from lifecycle.records import FunctionHolding, Person
from lifecycle.table import noun_of, table
from lifecycle.values import dataclass
from workflows.lookup.by_name import nearest

if TYPE_CHECKING:
    from sqlalchemy import Connection


_PERSON = table(Person)


@dataclass(frozen=True, slots=True)
class HeldFunction:
    """A function at a unit as a person holds it."""

    party: str
    function: str
    capacity: str
    from_on: date
    to_on: date | None
    holds: bool
    """Whether that is so on the day that was asked about."""


@dataclass(frozen=True, slots=True)
class PersonShown:
    """A person with everything they hold, held or will hold, in order of days."""

    person: Person
    version: int | None
    """What whoever is about to write may ask for; None where they were read as of another day."""
    functions: tuple[HeldFunction, ...]


def list_people(
    connection: Connection, *, on: date, as_of: date | None = None, known_on: date | None = None
) -> tuple[PersonShown, ...]:
    """List everybody by handle, with what they hold on a day and around it.

    With `as_of` they and their units are called as on that day, with `known_on` only what was known then is
    told, of that very day unless `as_of` names another.
    """
    then = offices(connection, as_of=as_of or known_on, known_on=known_on)
    version = {} if as_of or known_on else versions(connection, "person")
    held: dict[UUID, list[HeldFunction]] = {}
    for holding in then.holdings:
        unit = then.units[holding.unit_id].name
        holds = then.holds(holding, as_of or known_on or on)
        held.setdefault(holding.person_id, []).append(held_function(holding, unit, holds=holds))
    return tuple(
        PersonShown(person, version.get(person.id), in_order(held.get(person.id, [])))
        for person in sorted(then.people.values(), key=lambda one: one.sort_key)
    )


def find_person(connection: Connection, handle: str) -> Person:
    """Find a person by handle.

    Raises:
        UnknownRecord: nobody has it; the nearest handles are given.
    """
    person = person_called(connection, name_key(handle))
    if person is None:
        handles = connection.execute(select(_PERSON.c.handle)).scalars()
        raise UnknownRecord("person", handle, nearest=nearest(handle, handles))
    return person


def person_called(connection: Connection, handle: str) -> Person | None:
    """Find whom a handle, as it is kept, is of; None where nobody has it."""
    row = connection.execute(select(_PERSON).where(_PERSON.c.handle == handle)).first()
    return None if row is None else noun_of(Person, row)


def held_function(holding: FunctionHolding, party: str, *, holds: bool) -> HeldFunction:
    """Tell a holding as people read it, with the name of its party."""
    return HeldFunction(party, holding.function, holding.capacity, holding.from_on, holding.to_on, holds)


def in_order(held: Iterable[HeldFunction]) -> tuple[HeldFunction, ...]:
    """Order what somebody holds by party and function."""
    return tuple(sorted(held, key=lambda one: (one.from_on, name_key(one.party), one.function)))
