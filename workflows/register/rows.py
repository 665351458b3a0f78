"""From an agreement in the register back to a row of a register file, as reading that row would give it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.dates import PartialDate, parse_partial
from lifecycle.errors import InvalidDate
from lifecycle.fields import Dated, Value, Values
from lifecycle.implied import COMPUTED, implied_term
from lifecycle.names import name_key, sort_key
from lifecycle.values import dataclass
from workflows.configuration.geography import of_sweden
from workflows.lookup.typed import list_of
from workflows.register.file import LEVELS, RegisterRow, municipality_of
from workflows.spreadsheets.guarded import guarded

if TYPE_CHECKING:
    from datetime import date

    from lifecycle.records import Area, Record, Unit

CODE_OF_LEVEL: Final = {machine: code for code, machine in reversed(tuple(LEVELS.items()))}
"""What a level is called in a register file of codes."""

_DAYS: Final = ("decided_on", "signed_on", "starts_on", "ends_on")
_TERM: Final = ("starts_on", "ends_on")


@dataclass(frozen=True, slots=True)
class Names:
    """What the register calls that which agreements name by an id or a code."""

    units: Mapping[UUID, Unit]
    areas: Mapping[str, Area]
    references: Mapping[UUID, str]
    last_days: Mapping[UUID, date]
    """Agreement -> its last day, as far as it has one."""
    like_another: Collection[UUID] = ()
    """Units whose names are like what others are called: an empty register would ask which is meant."""


def row_of(record: Record, values: Values, names: Names, *, far: Iterable[str] = ()) -> RegisterRow:
    """Say of an agreement what a register file can say; what it says of `far` days is confirmed."""
    units = [names.units[one] for one in _ids(values["parties"])]
    days = days_to_state(values)
    with_main = _ends_with_main(values, names)
    above = values["parent_id"]
    return RegisterRow(
        line=0,
        reference=record.reference,
        level=record.machine,
        parent=names.references.get(above) if isinstance(above, UUID) else None,
        municipalities=_called(units, "municipality"),
        districts=tuple(_districts(values, names)),
        police_units=_called(units, "police"),
        other_parties=_called(units, "other"),
        title=str(values["title"]),
        diary_number=str(values["diary_number"]),
        decided=days["decided_on"],
        signed=days["signed_on"],
        starts=days["starts_on"],
        ends=days["ends_on"],
        ends_with_main=with_main,
        term_years=_number(values["term_years"]),
        revised_every_years=_number(values["revised_every_years"]),
        signatory_roles=_texts(values["signatory_roles"]),
        priorities=_texts(values["priorities"]),
        forums=str(values["forums"]),
        source=str(values["source"]),
        confirmed=(*_new(units, names), *map(str, filter(None, (days[name] for name in far)))),
    )


def days_to_state(values: Values) -> dict[str, PartialDate | None]:
    """Give the days that a file has to state: not those that follow from the others when it is read."""
    said = stated = {name: values[name] for name in _DAYS}
    for left_out in (_TERM, ("ends_on",), ("starts_on",), ()):
        said = {name: None if name in left_out else day for name, day in stated.items()}
        beside = {name: values[name] for name in ("term_years", "revised_every_years")}
        follows = implied_term({**said, **beside}, standard_years=None, is_old_paper=True)
        if all(_is_computed(values[name]) and follows[name] == values[name] for name in left_out):
            break
    return {name: _partial(day) for name, day in said.items()}


def cells_of(row: RegisterRow, level: Callable[[str], str], until_main: str) -> dict[str, str]:
    """Write a row as cells, so that neither we nor a spreadsheet program calculate any of them.

    Args:
        level: what a level is called in the file.
        until_main: how it says that a paper runs until the agreement above it ends.
    """
    return {
        "reference": row.reference,
        "level": level(row.level),
        "parent": row.parent or "",
        "municipalities": _list(row.municipalities),
        "district": _list(row.districts),
        "police_unit": _list(row.police_units),
        "other_parties": _list(row.other_parties),
        "title": guarded(row.title),
        "diary_number": guarded(row.diary_number),
        "decided_on": str(row.decided or ""),
        "signed_on": str(row.signed or ""),
        "starts_on": str(row.starts or ""),
        "ends_on": until_main if row.ends_with_main else str(row.ends or ""),
        "term_years": str(row.term_years or ""),
        "revised_every_years": str(row.revised_every_years or ""),
        "signatory_roles": _list(row.signatory_roles),
        "priorities": _list(row.priorities),
        "forums": guarded(row.forums),
        "source": guarded(row.source),
        "confirmed": _list(row.confirmed),
    }


_FIELD_OF: Final = {
    "parent": "parent_id",
    "municipalities": "parties",
    "police_units": "parties",
    "other_parties": "parties",
    "confirmed": "parties",
    "decided": "decided_on",
    "signed": "signed_on",
    "starts": "starts_on",
    "ends": "ends_on",
}


def reads_otherwise(said: RegisterRow, read: RegisterRow, values: Values, names: Names) -> Iterator[str]:
    """Name the fields of which a file, once it is read, says something else than the register."""
    same = replace(read, line=said.line, districts=said.districts)
    if read.ends_with_main and said.ends_with_main:
        same = replace(same, ends=said.ends)  # whichever day that is
    found = [
        _FIELD_OF.get(name, name)
        for name in RegisterRow.__dataclass_fields__
        if getattr(same, name) != getattr(said, name)
    ]
    beside = {name: values[name] for name in ("term_years", "revised_every_years")}
    days = {name: _dated(day) for name, day in zip(_DAYS, _days(same), strict=True)}
    days |= implied_term({**days, **beside}, standard_years=None, is_old_paper=True)
    found += [name for name in _DAYS if _bounds(days[name]) != _bounds(values[name])]
    if read.ends_with_main != values["ends_with_parent"]:
        found.append("ends_with_parent")
    if _areas_read(read) != {_place(code, names) for code in _codes(values["areas"])}:
        found.append("areas")
    yield from dict.fromkeys(found)


def _days(row: RegisterRow) -> tuple[PartialDate | None, ...]:
    return row.decided, row.signed, row.starts, row.ends


def _dated(day: PartialDate | None) -> Value:
    return None if day is None else Dated.from_partial(day)


def _ends_with_main(values: Values, names: Names) -> bool:
    """Whether the last day is that of the agreement above, as long as that has one."""
    above, ends = values["parent_id"], values["ends_on"]
    if not values["ends_with_parent"] or not isinstance(above, UUID) or not isinstance(ends, Dated):
        return False
    return names.last_days.get(above) == ends.last


def _bounds(value: Value) -> object:
    return (value.first, value.last) if isinstance(value, Dated) else None


def _is_computed(value: Value) -> bool:
    return value is None or (isinstance(value, Dated) and value.basis == COMPUTED)


def _partial(value: Value) -> PartialDate | None:
    """Give a day as it is written, else the whole day that it is or begins with."""
    if not isinstance(value, Dated):
        return None
    try:
        return parse_partial(value.text)
    except InvalidDate:
        return parse_partial(value.first.isoformat())


def _called(units: Iterable[Unit], side: str) -> tuple[str, ...]:
    return tuple(sorted((unit.name for unit in units if unit.side == side), key=sort_key))


def _new(units: Iterable[Unit], names: Names) -> tuple[str, ...]:
    """Name those of which a register that does not know them would ask who is meant."""
    like = [one for one in units if one.id in names.like_another]
    return tuple(sorted((*_called(like, "police"), *_called(like, "other")), key=sort_key))


def _districts(values: Values, names: Names) -> Iterator[str]:
    """Name what an agreement covers, unless that is its municipalities, which goes without saying."""
    codes = _codes(values["areas"])
    for code in sorted(codes, key=lambda one: sort_key(names.areas[one].name)):
        area = names.areas[code]
        if area.within:
            yield f"{names.areas[area.within].name}/{area.name}"


def _place(code: str, names: Names) -> tuple[str, str]:
    area = names.areas[code]
    within = names.areas[area.within].name if area.within else area.name
    return name_key(within), name_key(area.name) if area.within else ""


def _areas_read(row: RegisterRow) -> set[tuple[str, str]]:
    """Give what a row covers as reading it will say: municipality, and district or nothing."""
    if not row.districts:
        return {(name_key(name), "") for name in row.municipalities}
    found = (municipality_of(one, row.municipalities, of_sweden()) for one in row.districts)
    return {(name_key(place or ""), name_key(name)) for place, name in found}


def _list(items: Iterable[str]) -> str:
    return list_of(map(guarded, items))


def _ids(value: Value) -> list[UUID]:
    return [one for one in value if isinstance(one, UUID)] if isinstance(value, tuple) else []


def _codes(value: Value) -> list[str]:
    return [str(one) for one in value] if isinstance(value, tuple) else []


def _texts(value: Value) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, tuple) else ()


def _number(value: Value) -> int | None:
    return value if isinstance(value, int) else None
