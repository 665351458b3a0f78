"""Which party and which area a name is of: one that the register has, or one that is about to be made.

Read once, judged over plain data; what is found to be new is written together.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from sqlalchemy import insert, select

from lifecycle.errors import InvalidValue, ReferenceTaken, UnknownRecord
from lifecycle.names import name_key, one_name
from lifecycle.offices import UnitNames, create_units, keys_of, unit_names
from lifecycle.prepared import Prepared
from lifecycle.records import Area, Unit
from lifecycle.records.party import SIDES
from lifecycle.seen import forget_everything
from lifecycle.table import noun_of, table
from workflows.configuration.geography import POLICE_AUTHORITY_NUMBER, municipality_called
from workflows.directory.owing import owe_duties
from workflows.lookup.by_name import itself_among, the_one_once_called
from workflows.lookup.likeness import Called, municipalities_like, refuse_what_is_like, same_name

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.transaction import Transaction

LONGEST_NAME: Final = 200
"""Characters in a name; PostgreSQL cannot index one that is very much longer."""

POLICE_AUTHORITY: Final = "Polismyndigheten"
"""The legal entity behind every police unit."""

_NOTHING_SAID: Final[Mapping[str, object]] = {
    **dict.fromkeys(("legal_entity", "organisation_number", "address"), ""),
    **dict.fromkeys(("area_code", "ended_by", "ended_on", "heir_id")),
}

_UNIT, _AREA = table(Unit), table(Area)
_UNITS, _AREAS = Prepared(select(_UNIT)), Prepared(select(_AREA))
_NEW_AREA = Prepared(insert(_AREA))


class Parties:
    """The units and areas that a register has, and those that are about to be added to them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._units: dict[UUID, Unit] = {}
        self._of_key: dict[str, Unit] = {}
        self._called: list[Called] = []
        self.sides: Final[dict[object, str]] = {}
        """The side on which each unit stands, by its id."""
        self._of_number: dict[str, dict[str, Unit]] = {}
        """One unit of each legal entity that has a number: it tells whether the number is another's."""
        for unit in (noun_of(Unit, row) for row in connection.execute(_UNITS)):
            self._take(unit)
        self._areas = {row.code: noun_of(Area, row) for row in connection.execute(_AREAS)}
        self.called_before: Final = frozenset(unit.name for unit in self._units.values())
        """What the units are called that were there already."""
        self._new_units: list[Unit] = []
        self._new_areas: list[Area] = []

    @cached_property
    def names(self) -> UnitNames:
        """What the units that were there were called on each day; what is added is called so always."""
        return unit_names(self._connection)

    @property
    def has_new(self) -> bool:
        """Whether anything is to be written."""
        return bool(self._new_units or self._new_areas)

    def unit(
        self,
        name: str,
        side: str,
        bearer: UUID | None = None,
        *,
        is_new: bool = False,
        is_of_old: bool = False,
    ) -> Unit:
        """Give the unit of a name, which from now on is there if it is new. See `ensure_unit`."""
        name = in_short(name, side)
        known = None if bearer is None else self._by_id(bearer)
        known = known or self.named(name)
        if known is None and not is_new:
            known = the_one_once_called(self.names, clean_name(name), self._by_id)
            known = known or self._called_in_full(name)
        if known is None:
            return self.add(clean_name(name), side, {}, is_new=is_new, is_of_old=is_of_old)
        if known.side != side:
            raise ReferenceTaken(known.name)
        return known

    def named(self, name: str) -> Unit | None:
        """Find a unit by its whole name, or by that of a double of it, whatever the letter case."""
        found = self._of_key.get(name_key(name))
        return None if found is None else itself_among(found, self._units.__getitem__)

    def add(
        self,
        name: str,
        side: str,
        given: Mapping[str, str | None],
        *,
        is_new: bool = False,
        is_of_old: bool = False,
    ) -> Unit:
        """Add a unit with what is a fact by its side.

        Raises:
            LikeAnother: its name is like one that is known, and nobody says that it is a new one.
            ReferenceTaken: another legal entity has its number.
        """
        clean_side(side)
        if not is_new:
            name = in_short(name, side)
            refuse_what_is_like(name, side, self._called, is_of_old=is_of_old)
        facts = {**self._facts_by_side(name, side), **given}
        unit = noun_of(
            Unit, {**_NOTHING_SAID, "id": uuid4(), "name": name, **keys_of(name), "side": side, **facts}
        )
        refuse_number_of_another(unit, self._of_number.get(unit.organisation_number, {}).values())
        self._take(unit)
        self._new_units.append(unit)
        return unit

    def municipality(self, name: str) -> Area:
        """Give the area of a municipality, which from now on is there if it is new.

        Raises:
            UnknownRecord: Sweden has no such municipality; the nearest names are given.
        """
        official = municipality_called(name)
        if official is None:
            raise UnknownRecord("municipality", name, nearest=municipalities_like(name))
        known = self._areas.get(official.code)
        return known or self._add_area(Area(code=official.code, name=official.name, kind="municipality"))

    def district(self, municipality_code: str, name: str) -> Area:
        """Give a district of a municipality whose area is there, which from now on it is too.

        Its code is the municipality's and the name in plain letters: `0180/skarpnack`.
        """
        district = clean_name(name)
        stem = code = f"{municipality_code}/{_plain(district)}"
        number = 1
        while (known := self._areas.get(code)) is not None:
            if name_key(known.name) == name_key(district):
                return known
            number += 1  # another name that is the same in plain letters
            code = f"{stem}-{number}"
        return self._add_area(Area(code=code, name=district, kind="district", within=municipality_code))

    def write(self, tx: Transaction) -> None:
        """Write what was added, with its history and what is owed by law; the register is locked."""
        if self._new_areas:
            tx.connection.execute(_NEW_AREA, [area.model_dump() for area in self._new_areas])
            forget_everything(tx.connection)
        create_units(tx, self._new_units)
        if any(unit.side == "municipality" for unit in self._new_units):
            owe_duties(tx)

    def _take(self, unit: Unit) -> None:
        self._units[unit.id] = unit
        self._of_key[unit.name_key] = unit
        self.sides[unit.id] = unit.side
        self._called.append(Called(unit.name, unit.side))
        if unit.organisation_number and unit.ended_by is None:
            same = self._of_number.setdefault(unit.organisation_number, {})
            same.setdefault(name_key(unit.legal_entity), unit)

    def _add_area(self, area: Area) -> Area:
        self._areas[area.code] = area
        self._new_areas.append(area)
        return area

    def _by_id(self, unit: UUID) -> Unit | None:
        found = self._units.get(unit)
        return None if found is None else itself_among(found, self._units.__getitem__)

    def _called_in_full(self, name: str) -> Unit | None:
        found = same_name(name, self._called)
        return None if found is None else self.named(found)

    def _facts_by_side(self, name: str, side: str) -> dict[str, str | None]:
        """Say what is known of any unit of the side; a legal entity's name is never made up."""
        if side == "police":
            return {"legal_entity": POLICE_AUTHORITY, "organisation_number": POLICE_AUTHORITY_NUMBER}
        official = municipality_called(name) if side == "municipality" else None
        if official is None:
            return {}
        return {
            "organisation_number": official.organisation_number or "",
            "area_code": self.municipality(official.name).code,
        }


def in_short(name: str, side: str) -> str:
    """Give a municipality its short official name, if that is what is named."""
    official = municipality_called(name) if side == "municipality" else None
    return name if official is None else official.name


def clean_name(name: str) -> str:
    """Give a name its one form: composed, single spaces.

    Raises:
        InvalidValue: it is empty, too long, or holds what cannot be shown.
    """
    found = one_name("name", name)
    if not found:
        raise InvalidValue("name", name, expected="not_empty")
    if len(found) > LONGEST_NAME:
        raise InvalidValue("name", f"{found[:40]}…", expected="short_name")
    return found


def clean_side(side: str) -> str:
    """Give a side that there is.

    Raises:
        InvalidValue: there is no such side.
    """
    if side not in SIDES:
        raise InvalidValue("side", side, expected="side")
    return side


def refuse_number_of_another(unit: Unit, same: Iterable[Unit]) -> None:
    """An organisation number is one legal entity's: that of all police units, and of those that say so.

    Args:
        unit: as it is to be.
        same: others that have its number.

    Raises:
        ReferenceTaken: one of them is not of its legal entity.
    """
    for other in same:
        is_one = unit.legal_entity and name_key(unit.legal_entity) == name_key(other.legal_entity or "")
        if not is_one and other.ended_by is None:
            raise ReferenceTaken(other.name, reason="number_taken", number=unit.organisation_number)


def _plain(name: str) -> str:
    """Write a name in lower-case letters without marks, and hyphens for everything between words."""
    bare = (one for one in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(one))
    words = "".join(one if one.isalnum() else " " for one in bare).split()
    return "-".join(words) or "district"
