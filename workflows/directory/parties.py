"""The parties of agreements as organisational units, and the areas that agreements cover."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final, TypeVar
from uuid import UUID

from sqlalchemy import select

from lifecycle.errors import InvalidValue, ReferenceTaken, UnknownRecord
from lifecycle.names import clean_text, name_key
from lifecycle.offices import Since, UnitNames, change_facts, unit_names
from lifecycle.patterns import pattern
from lifecycle.records import (
    Area,
    Unit,
)
from lifecycle.store import lock_register
from lifecycle.table import noun_of, table
from lifecycle.transaction import as_expected
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from workflows.configuration.geography import (
    municipality_called,
    organisation_number_is_valid,
)
from workflows.directory.naming import Parties, clean_name, clean_side, in_short, refuse_number_of_another
from workflows.directory.owing import owe_duties
from workflows.lookup.by_name import (
    find_area,
    find_unit,
    names_of_units,
)
from workflows.lookup.field_values import placed, refuse_twice
from workflows.lookup.likeness import (
    municipalities_like,
    refuse_the_police_as_a_whole,
    refuse_what_is_like,
)

if TYPE_CHECKING:
    from lifecycle.transaction import Transaction

_UNIT = table(Unit)

Found = TypeVar("Found", Unit, Area)

ALWAYS_OR_TODAY: Final = Since()

_POLICE_WORDS: Final = ("lpo", "lokalpolis", "polis")
"""How the name of a police unit begins."""

_TEN_DIGITS = pattern(r"[0-9]{10}")


@dataclass(frozen=True, slots=True)
class UnitKept:
    """A unit as it stands now, and which of its fields were written; none: it stood so already."""

    unit: Unit
    changed: tuple[str, ...]


def add_unit(
    tx: Transaction,
    *,
    name: str,
    side: str,
    legal_entity: str = "",
    organisation_number: str = "",
    address: str = "",
    area: str | None = None,
    is_new: bool = False,
) -> UnitKept:
    """Add a unit; adding the very same one again changes nothing.

    A name that is like another one is asked back, unless somebody says that it is a new party. What is a fact
    by the side is filled in: a police unit belongs to the Police Authority, a municipality has the area of
    its name and the organisation number that the shipped table knows.

    Raises:
        ReferenceTaken: another unit has the name, or the number.
        InvalidValue: a text, the side or the organisation number cannot be.
        LikeAnother: the name is like one that is known.
        UnknownRecord: there is no such area.
    """
    said = {
        "legal_entity": clean_text("legal_entity", legal_entity),
        "organisation_number": clean_organisation_number(organisation_number),
        "address": clean_address(address),
        "area_code": None if area is None else area_named(tx, area).code,
    }
    given = {field: value for field, value in said.items() if value}
    lock_register(tx.connection)
    parties = Parties(tx.connection)
    known = parties.named(name if is_new else in_short(name, side))
    if known is None:
        unit = parties.add(clean_name(name), side, given, is_new=is_new)
        parties.write(tx)
        return UnitKept(unit, ("name", "side", *given))
    same = known.side == side and all(getattr(known, field) == value for field, value in given.items())
    if not same:
        raise ReferenceTaken(known.name, reason="party_known")
    return UnitKept(known, ())


@as_they_read
def change_unit(  # noqa: PLR0913 -- one for each fact
    tx: Transaction,
    name: str,
    *,
    new_name: str | None = None,
    side: str | None = None,
    legal_entity: str | None = None,
    organisation_number: str | None = None,
    address: str | None = None,
    area: str | None = None,
    since: Since = ALWAYS_OR_TODAY,
    expected_version: int | None = None,
    is_new: bool = False,
) -> UnitKept:
    """Change what is said of a unit; None leaves a fact as it is, an empty text blanks it.

    It is so from a day on, today unless another is given; what was said before stays true of earlier days.
    What is `mistyped` was never so.

    Raises:
        ReferenceTaken: another unit has the number, has the new name, or bore it on some of the days.
        LikeAnother: the new name is like that of another one.
        InvalidValue: a text, the side or the organisation number cannot be, or the day has not come.
        UnknownRecord: there is no such unit, or no such area.
        StaleRecord: the unit is no longer at `expected_version`.
    """
    lock_register(tx.connection)
    unit = find_unit(tx.connection, name)
    as_expected(tx, unit.id, unit.name, expected_version)
    wanted: dict[str, str | None] = {}
    if new_name is not None:
        wanted["name"] = _free_name(tx, unit, new_name, is_new=is_new)
    cleaned = (
        ("side", side, clean_side),
        ("legal_entity", legal_entity, lambda text: clean_text("legal_entity", text)),
        ("organisation_number", organisation_number, clean_organisation_number),
        ("address", address, clean_address),
        ("area_code", area, lambda text: area_named(tx, text).code if text else None),
    )
    wanted |= {field: clean(text) for field, text, clean in cleaned if text is not None}
    if wanted.keys() & {"organisation_number", "legal_entity"}:
        _refuse_number_of_another(tx, unit.model_copy(update=wanted))
    before = unit_names(tx.connection)
    after, changed = change_facts(tx, "unit", unit.id, wanted, not_in_the_future(tx, since))
    assert isinstance(after, Unit)  # noqa: S101 -- by its kind
    if "name" in changed:
        _refuse_a_name_of_two(tx, unit.id, before)
    if {*changed} & {"side", "area_code"}:
        owe_duties(tx)
    return UnitKept(after, changed)


def ensure_unit(
    tx: Transaction,
    name: str,
    side: str,
    bearer: UUID | None = None,
    *,
    is_new: bool = False,
    is_of_old: bool = False,
) -> Unit:
    """Give the unit of that name, made now with what is a fact by its side if it is new.

    What only one unit was once called is that unit: an old paper has the name of its day. Where that day is
    known, `bearer` is who bore the name on it. Of one that is said to be new nothing is asked.

    Raises:
        ReferenceTaken: a unit of another side has the name.
        LikeAnother: the name is like one that is known.
    """
    return _ensured(tx, lambda parties: parties.unit(name, side, bearer, is_new=is_new, is_of_old=is_of_old))


def _ensured(tx: Transaction, find: Callable[[Parties], Found]) -> Found:
    """Give a unit or an area, made now if it is new."""
    parties = Parties(tx.connection)
    found = find(parties)
    if parties.has_new:
        lock_register(tx.connection)
        parties = Parties(tx.connection)  # somebody may have made it while we waited
        found = find(parties)
        parties.write(tx)
    return found


def party_named(
    tx: Transaction, name: str, on: date | None = None, *, stands: Collection[object] = ()
) -> Unit:
    """Find a party, or make it when its name says what it is: a municipality, or a police unit.

    Whoever names the police as a whole is asked which unit is meant, though an old paper may have made one
    that is called so.

    Args:
        tx: the running transaction.
        name: as somebody wrote it.
        on: the day of the paper that has the name.
        stands: ids of the parties that the paper has already, of which nothing is asked again.

    Raises:
        UnknownRecord: the name is neither known nor tells which side it is, or is like a known one.
    """
    text = clean_text("party", name)
    try:
        found = find_unit(tx.connection, text, on=on)
    except UnknownRecord as unknown:
        return _made_by_its_name(tx, text, unknown)
    if found.id not in stands:
        refuse_the_police_as_a_whole(text, names_of_units(tx.connection))
    return found


def _made_by_its_name(tx: Transaction, name: str, unknown: UnknownRecord) -> Unit:
    official = municipality_called(name)
    if official is not None:
        ensure_municipality(tx, official.name)
        return ensure_unit(tx, official.name, "municipality")
    if name.casefold().startswith(_POLICE_WORDS):
        return ensure_unit(tx, name, "police")
    if unknown.facts["nearest"]:
        raise unknown
    meant = municipalities_like(name)  # of those none is there: it would have been found
    raise UnknownRecord("party", name, nearest=meant, **({"not_yet": meant} if meant else {})) from None


def parties_named(tx: Transaction, names: Sequence[str], on: date | None = None) -> tuple[Unit, ...]:
    """Find the parties of a paper, or make them, as `party_named` does with each.

    Raises:
        UnknownRecord: a name is neither known nor tells which side it is, or is like a known one.
        NamedTwice: two of them are one.
    """
    with placed("parties"):
        units = tuple(party_named(tx, name, on) for name in names)
    refuse_twice("parties", names, [unit.id for unit in units])
    return units


def area_named(tx: Transaction, name: str) -> Area:
    """Find an area by code or name; a municipality of Sweden is made now if the register lacks it.

    So is a district of one, written `Stockholm/Farsta`.

    Raises:
        UnknownRecord: it is neither known nor a municipality.
    """
    official = municipality_called(name)
    if official is not None:
        return ensure_municipality(tx, official.name)
    municipality, slash, district = name.partition("/")
    within = municipality_called(municipality) if slash and district.strip() else None
    if within is not None:
        return ensure_district(tx, ensure_municipality(tx, within.name).code, district)
    return find_area(tx.connection, name)


def ensure_municipality(tx: Transaction, name: str) -> Area:
    """Give the area of a municipality by its short official name, made now if it is new.

    Raises:
        UnknownRecord: Sweden has no such municipality; the nearest names are given.
    """
    return _ensured(tx, lambda parties: parties.municipality(name))


def ensure_district(tx: Transaction, municipality_code: str, name: str) -> Area:
    """Give a district of a municipality whose area is known, made now if it is new.

    Its code is the municipality's and the name in plain letters: `0180/skarpnack`.
    """
    return _ensured(tx, lambda parties: parties.district(municipality_code, name))


def clean_address(address: str) -> str:
    """Give a postal address on one line, commas for its line ends.

    Raises:
        InvalidValue: it holds what cannot be stored or shown.
    """
    rows = (" ".join(row.split()).rstrip(",") for row in clean_text("address", address).split("\n"))
    return ", ".join(row for row in rows if row)


def clean_organisation_number(number: str) -> str:
    """Give an organisation number as NNNNNN-NNNN; none is given by an empty text.

    Raises:
        InvalidValue: its form or its check digit is wrong.
    """
    found = "".join(number.split())
    if not found:
        return ""
    if _TEN_DIGITS.fullmatch(found):
        found = f"{found[:6]}-{found[6:]}"
    if not organisation_number_is_valid(found):
        raise InvalidValue("organisation_number", number, expected="organisation_number")
    return found


def not_in_the_future(tx: Transaction, since: Since) -> Since:
    """Give from when something is so.

    Raises:
        InvalidValue: the day has not come.
    """
    if since.day is not None and since.day > tx.today:
        raise InvalidValue("from_on", since.day.isoformat(), expected="day_that_has_come")
    return since


def _free_name(tx: Transaction, unit: Unit, name: str, *, is_new: bool) -> str:
    taken = select(_UNIT.c.name).where(_UNIT.c.name_key == name_key(name), _UNIT.c.id != unit.id)
    if (other := tx.connection.execute(taken).scalar_one_or_none()) is not None:
        raise ReferenceTaken(other)
    wanted = clean_name(name)
    if not is_new and name_key(wanted) != unit.name_key:
        refuse_what_is_like(wanted, unit.side, names_of_units(tx.connection, but=unit.id))
    return wanted


def _refuse_number_of_another(tx: Transaction, unit: Unit) -> None:
    if unit.organisation_number:
        has_it = _UNIT.c.organisation_number == unit.organisation_number
        rows = tx.connection.execute(select(_UNIT).where(has_it, _UNIT.c.id != unit.id))
        refuse_number_of_another(unit, (noun_of(Unit, row) for row in rows))


def _refuse_a_name_of_two(tx: Transaction, unit: UUID, before: UnitNames) -> None:
    """On each day a name is one unit's."""
    after = unit_names(tx.connection)
    if (found := after.two_of_a_name(unit, before)) is not None:
        name, other, day = found
        raise ReferenceTaken(name, reason="name_then", other=after.on(other, date.max), day=day)
