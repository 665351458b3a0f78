"""Functions as people name them: what is like a known one is asked back, and a person is no function."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.errors import UnknownRecord
from lifecycle.names import COORDINATOR, held_as, name_key
from lifecycle.records import FunctionHolding, Mandate, Person
from lifecycle.seen import recall
from lifecycle.table import table
from workflows.lookup.likeness import functions_like

if TYPE_CHECKING:
    from sqlalchemy import Connection

_HOLDING, _MANDATE, _PERSON = table(FunctionHolding), table(Mandate), table(Person)

NAMING: Final = frozenset({"function", "responsible", "annex_decider", "budget_holder"})
"""Fields, and columns of small tables, that name a function."""


class LikeAnotherFunction(UnknownRecord):
    """A function that nobody has, and that is like one that somebody has."""

    code = "error.like_another_function"

    def __init__(self, function: str, unit: str, meant: tuple[str, ...]) -> None:
        super().__init__("function", function, nearest=meant, unit=unit)


class PersonForFunction(UnknownRecord):
    """Somebody is named where a function is asked for."""

    code = "error.person_for_function"

    def __init__(self, written: str, holds: tuple[str, ...]) -> None:
        super().__init__("function", written, nearest=holds)


def known_at(connection: Connection, unit_id: UUID, function: str) -> str | None:
    """Give a function as it is written at that unit already, if it is."""
    key = name_key(function)
    return next((one for unit, one in _known(connection) if unit == unit_id and name_key(one) == key), None)


def refuse_misspelt(connection: Connection, unit: str, function: str, also: Iterable[str]) -> None:
    """Ask back before a function that nobody has gets a name like that of a known one, wherever that is.

    `also` is what is known without standing in the register.

    Raises:
        LikeAnotherFunction: it is like one.
    """
    known = {name_key(one): one for one in also if held_as(one)[1] != COORDINATOR}
    known |= {name_key(one): one for _, one in _known(connection)}
    if name_key(function) in known or held_as(function)[1] == COORDINATOR:
        return
    if meant := functions_like(function, (*known.values(), COORDINATOR)):
        raise LikeAnotherFunction(function, unit, meant)


def refuse_a_person(connection: Connection, function: str) -> None:
    """Ask for the function of somebody who is named by handle, or by name, in its place.

    A handle may be a function's name, `chef`: only one that is a person's says who they are.

    Raises:
        PersonForFunction: a person is called so, and no function is.
    """
    if not (key := name_key(function)):
        return

    def read() -> list[tuple[UUID, str, str]]:
        rows = connection.execute(select(_PERSON.c.id, _PERSON.c.handle, _PERSON.c.name))
        return [(row.id, row.handle, name_key(row.name)) for row in rows]

    people = recall(connection, None, "people by name", read)
    named = [person for person, handle, name in people if _names(key, handle, name)]
    if not named or any(name_key(one) == key for _, one in _known(connection)):
        return
    held = select(_HOLDING.c.function).where(_HOLDING.c.person_id.in_(named))
    holds = tuple(
        dict.fromkeys(connection.execute(held.order_by(_HOLDING.c.from_on, _HOLDING.c.function)).scalars())
    )
    raise PersonForFunction(function, holds)


def _names(key: str, handle: str, name: str) -> bool:
    """Whether it is somebody's name, or a handle made of one: `anna.ek`, or `anna` of Anna Ek."""
    return key == name or (key == handle and ("." in handle or name.split(" ", maxsplit=1)[0] == handle))


def _known(connection: Connection) -> list[tuple[UUID, str]]:
    """Give every function that somebody holds or that may bind its unit, with that unit, in their order."""
    return [
        (row.unit_id, row.function)
        for part in (_HOLDING, _MANDATE)
        for row in connection.execute(
            select(part.c.unit_id, part.c.function).order_by(part.c.function, part.c.from_on, part.c.id)
        )
    ]
