"""Finding what somebody named: a record by reference, a unit or an area by name; with suggestions."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select

from lifecycle.chained import CHAINED, record_of
from lifecycle.errors import InvalidValue, UnknownRecord
from lifecycle.fields import FIELDS, Shape
from lifecycle.names import askable, name_key, reference_of, sort_key
from lifecycle.nouns import NOUNS
from lifecycle.offices import UnitNames, offices, unit_names
from lifecycle.prepared import Prepared
from lifecycle.readers import readable_of, refuse_unreadable
from lifecycle.records import Area, Record, RecordAlias, Unit
from lifecycle.seen import read_once, recall
from lifecycle.table import AT_ONCE, noun_of, table
from workflows.configuration.geography import municipality_called
from workflows.lookup.likeness import Called, meant_by_a_slip, same_name

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from sqlalchemy import Connection

_RECORD, _UNIT, _AREA, _ALIAS = table(Record), table(Unit), table(Area), table(RecordAlias)
_CALLED = Prepared(CHAINED.where(_RECORD.c.reference == bindparam("reference")))
_OF_ALIAS = select(_ALIAS.c.record_id).where(_ALIAS.c.reference == bindparam("reference"))
_ONCE_CALLED = Prepared(CHAINED.where(_RECORD.c.id == _OF_ALIAS.scalar_subquery()))


_MACHINES: Final = Prepared(
    select(_RECORD.c.reference, _RECORD.c.machine).where(
        _RECORD.c.reference.in_(bindparam("references", expanding=True))
    )
)

_SHORTEST_TITLE: Final = 3
"""Characters of a title that are enough to name a thing by."""

_MOST_MEANT: Final = 3
"""How many units that may be meant are named."""

_MOST_NAMED: Final = 12
"""How many records that may be meant are named."""


def nearest(name: str, names: Iterable[str], *, most: int = 3, alike: float = 0.5) -> tuple[str, ...]:
    """Give the names that are most like the one that was not found."""
    by_key = {name_key(one): one for one in names}
    return tuple(
        by_key[key] for key in difflib.get_close_matches(name_key(name), list(by_key), n=most, cutoff=alike)
    )


class NotAParty(UnknownRecord):
    """A unit that the register knows is none of the parties in question."""

    code = "error.not_a_party"

    def __init__(self, unit: Unit, reference: str, parties: Iterable[Unit]) -> None:
        super().__init__("party", unit.name, nearest=tuple(one.name for one in parties), reference=reference)


class SeveralRecords(UnknownRecord):
    """Several records have the title that was asked for: which one is meant is said by its reference."""

    code = "error.several_records"


def machines_of(connection: Connection, references: Iterable[str]) -> dict[str, str]:
    """Give the machines of some records, by their references; what is none has none."""
    wanted = sorted({one for one in references if one})
    found: dict[str, str] = {}
    for start in range(0, len(wanted), AT_ONCE):
        some = tuple(wanted[start : start + AT_ONCE])
        found |= read_once(connection, ("machines", some), partial(_machines_of, connection, some))
    return found


def _machines_of(connection: Connection, some: Sequence[str]) -> dict[str, str]:
    return {row.reference: row.machine for row in connection.execute(_MACHINES, {"references": some})}


def find_record(connection: Connection, reference: str, *, machine: str | None = None) -> Record:
    """Find a record by its reference, written in any case, by one that it had before, or by its title.

    Hyphens, dots and spaces in a reference may be left out but between two numbers, where one is meant.

    Args:
        reference: as somebody wrote it; of a title its beginning will do, where only one begins so.
        machine: of which kind it is, when it is called by its title.

    Raises:
        UnknownRecord: there is none; the nearest references are named.
        SeveralRecords: several have that title, or begin so.
        NotAllowed: whoever asks may not read it.
    """
    found = _by_reference(connection, reference) or _by_title(connection, reference, machine)
    if found is not None:
        refuse_unreadable(connection, found.id)
        return found
    references = connection.execute(readable_of(connection, select(_RECORD.c.reference))).scalars().all()
    wanted = _without_marks(reference)
    alike = [one for one in references if wanted and _without_marks(one) == wanted]
    found = _by_reference(connection, alike[0]) if len(alike) == 1 else None
    if found is None:
        raise UnknownRecord("reference", reference, nearest=nearest(askable(reference), references))
    return found


def _without_marks(reference: str) -> str:
    """Give what tells a reference from another: `kba2028` is KBA-2028, and KS-2026-1 is never KS-20261.

    Between letters and digits marks may be left out. Between two numbers one stands, whichever it is.
    """
    parts = re.findall(r"[^\W\d_]+|\d+|/|[^\w/]+|_+", askable(reference).upper())
    found = ""
    for before, part, after in zip(["", *parts], parts, [*parts[1:], ""], strict=False):
        if part[0].isalnum() or part == "/":
            found += part
        elif before.isdigit() and after.isdigit():
            found += "-"
    return found


def _by_reference(connection: Connection, reference: str) -> Record | None:
    try:
        wanted = reference_of(reference)
    except InvalidValue:
        wanted = askable(reference)

    def read() -> Record | None:
        row = connection.execute(_CALLED, {"reference": wanted}).first()
        if row is None:
            row = connection.execute(_ONCE_CALLED, {"reference": wanted}).first()
        return None if row is None else record_of(row)

    return read_once(connection, ("called", wanted), read)


def _by_title(connection: Connection, written: str, machine: str | None) -> Record | None:
    """Find the one record that is called so, or whose title begins so; a line of a round is none of them."""
    key = name_key(written)
    titles = {} if len(key) < _SHORTEST_TITLE else _titles(connection, machine)
    fitting = [one for one, title in titles.items() if title == key]
    fitting = fitting or [one for one, title in titles.items() if title.startswith(key)]
    if len(fitting) > 1:
        named = select(_RECORD.c.reference).where(_RECORD.c.id.in_(fitting[:_MOST_NAMED]))
        references = sorted(connection.execute(named).scalars(), key=sort_key)
        raise SeveralRecords("reference", written, nearest=references)
    row = connection.execute(CHAINED.where(_RECORD.c.id == fitting[0])).first() if fitting else None
    return None if row is None else record_of(row)


def _titles(connection: Connection, machine: str | None) -> dict[UUID, str]:
    """Give what every record is called by people that has a title, as it is looked up."""
    found: dict[UUID, str] = {}
    for name, noun in NOUNS.items():
        own = table(noun.kind)
        columns = [own.c[one] for one in noun.titles if one in noun.fields and FIELDS[one] is Shape.TEXT]
        if not columns or name == "follow_up" or name != (machine or name):
            continue
        titled = select(own.c.record_id, *columns).join(_RECORD, _RECORD.c.id == own.c.record_id)
        rows = connection.execute(readable_of(connection, titled.where(_RECORD.c.machine == name)))
        found |= {row[0]: name_key(next(filter(None, row[1:]), "")) for row in rows}
    return found


def is_there(connection: Connection, what: str, name: str) -> bool:
    """Whether there is a record that has such a reference, or a party of such a name."""
    if what == "reference":
        return _by_reference(connection, name) is not None
    return what == "party" and _unit_like(connection, name) is not None


def is_called(connection: Connection, record: Record, reference: str) -> bool:
    """Whether a record has a reference, or had it once.

    Raises:
        InvalidValue: it cannot be a reference.
    """
    if reference_of(reference) == record.reference:
        return True
    found = _by_reference(connection, reference)
    return found is not None and found.id == record.id


def find_unit(
    connection: Connection, name: str, among: Sequence[Unit] = (), *, on: date | None = None
) -> Unit:
    """Find a unit by its name; with `among`, words from it are enough when they fit one of them only.

    Of what was done `on` a day, a name is first that of who bore it then, and is given to nobody else where
    that is one of those in question.

    The name of a double is its own, too. A word may be cut short but not begun in its middle: a police area
    is no local police area. A whole name is no part of another one: Skara is the municipality and not LPO
    Skaraborg, even if only that is a party. What only one unit was once called will do too, when none is
    called so now: old papers have old names. So will what a municipality is called in full, and its code, and
    the words that LPO stands for.

    Raises:
        UnknownRecord: there is none; the nearest names are given.
    """
    key = name_key(name)
    bearer = None if on is None else _names(connection).bearer(name, on)
    whole = [unit for unit in among if unit.id == bearer] or [unit for unit in among if unit.name_key == key]
    if whole:
        return whole[0]
    if bearer is not None and (found := unit_by_id(connection, bearer)) is not None:
        return found
    row = connection.execute(select(_UNIT).where(_UNIT.c.name_key == key)).first()
    if row is not None:
        return itself(connection, noun_of(Unit, row))
    if (in_full := unit_called_in_full(connection, name)) is not None:
        return in_full
    fitting = [unit for unit in among if key and f" {key}" in f" {unit.name_key}"]
    if len(fitting) == 1 and not (fitting[0].side == "police" and _is_a_municipality(key)):
        return fitting[0]
    if (once := unit_once_called(connection, name)) is not None:
        return once
    everybody = connection.execute(select(_UNIT.c.name, _UNIT.c.side))
    units = [Called(one.name, one.side) for one in among or everybody]
    names = [one.name for one in units]
    partly = [one for one in names if key and f" {key} " in f" {name_key(one)} "]
    meant = tuple(partly[:_MOST_MEANT]) or meant_by_a_slip(name, units) or nearest(name, names)
    raise UnknownRecord("party", name, nearest=meant or tuple(unit.name for unit in among))


def the_unit(connection: Connection, name: str) -> Unit:
    """Find a unit by its name; words from it are enough when they fit one of all that there are.

    Raises:
        UnknownRecord: there is none; the nearest names are given.
    """
    return _unit_like(connection, name) or find_unit(connection, name)


def _unit_like(connection: Connection, name: str) -> Unit | None:
    rows = connection.execute(select(_UNIT).where(_UNIT.c.ended_by.is_(None)))
    there = [noun_of(Unit, row) for row in rows]
    try:
        return find_unit(connection, name, among=there)
    except UnknownRecord:
        return None


def unit_named(
    connection: Connection, name: str, *, as_of: date | None = None, known_on: date | None = None
) -> Unit | None:
    """Find a unit by its whole name, or by that of a double of it, whatever the letter case.

    Of another day first by the name that it had then, as then known.
    """
    if as_of is not None or known_on is not None:
        named = offices(connection, as_of=as_of or known_on, known_on=known_on).called(name)
        if named is not None:
            return named
    row = connection.execute(select(_UNIT).where(_UNIT.c.name_key == name_key(name))).first()
    return None if row is None else itself(connection, noun_of(Unit, row))


def _names(connection: Connection) -> UnitNames:
    """Read what units were called, once in a transaction that names several."""
    return recall(connection, None, "unit names", lambda: unit_names(connection))


def unit_by_id(connection: Connection, unit: UUID) -> Unit | None:
    """Give the unit that has an id, or that it is a double of; None of what was taken out."""
    row = connection.execute(select(_UNIT).where(_UNIT.c.id == unit)).first()
    return None if row is None else itself(connection, noun_of(Unit, row))


def itself(connection: Connection, unit: Unit) -> Unit:
    """Give the unit that a double is; another is itself."""

    def heir(one: UUID) -> Unit:
        return noun_of(Unit, connection.execute(select(_UNIT).where(_UNIT.c.id == one)).one())

    return itself_among(unit, heir)


def itself_among(unit: Unit, heir: Callable[[UUID], Unit]) -> Unit:
    """Give the unit that a double is; another is itself."""
    seen = {unit.id}
    while unit.ended_by == "merged" and unit.heir_id is not None and unit.heir_id not in seen:
        unit = heir(unit.heir_id)  # never in a circle, which somebody else has written
        seen.add(unit.id)
    return unit


def units_called(connection: Connection, name: str) -> set[UUID]:
    """Give the unit that has a name, doubles and those that are over too; else those that once had it."""
    key = name_key(name)
    row = connection.execute(select(_UNIT.c.id).where(_UNIT.c.name_key == key)).first()
    return {*_names(connection).once_called(name)} if row is None else {row.id}


def unit_once_called(connection: Connection, name: str) -> Unit | None:
    """Find the one unit that once had a name, whatever the letter case; None when several had it, or none.

    What was taken out never had one, and a double is the one that it is.
    """
    return the_one_once_called(_names(connection), name, partial(unit_by_id, connection))


def the_one_once_called(names: UnitNames, name: str, by_id: Callable[[UUID], Unit | None]) -> Unit | None:
    """Find the one unit that once had a name. See `unit_once_called`."""
    had = map(by_id, names.once_called(name))
    found = {unit.id: unit for unit in had if unit is not None}
    return next(iter(found.values())) if len(found) == 1 else None


def unit_called_in_full(connection: Connection, name: str) -> Unit | None:
    """Find the unit that is called so in other words: `Nacka kommun`, `0182`, `Lokalpolisområde Nacka`."""
    found = same_name(name, names_of_units(connection))
    return None if found is None else unit_named(connection, found)


def names_of_units(connection: Connection, *, but: UUID | None = None) -> list[Called]:
    """Give what every unit is called, doubles and those that are over too."""
    rows = connection.execute(select(_UNIT.c.name, _UNIT.c.side, _UNIT.c.id))
    return [Called(row.name, row.side) for row in rows if row.id != but]


def _is_a_municipality(key: str) -> bool:
    return municipality_called(key) is not None


def find_area(connection: Connection, name: str) -> Area:
    """Find an area by code or name; a district may be written `Stockholm/Skarpnäck`.

    Raises:
        UnknownRecord: there is none; the nearest names are given.
    """
    areas = [noun_of(Area, row) for row in connection.execute(select(_AREA))]
    by_code = {area.code: area for area in areas}
    official = municipality_called(name)
    key = name_key(name if official is None else official.name)
    for area in areas:
        within = by_code[area.within].name + "/" if area.within else ""
        if key in (area.code, name_key(area.name), name_key(within + area.name)):
            return area
    raise UnknownRecord("area", name, nearest=nearest(name, [area.name for area in areas]))
