"""Reading field values as people write them: `ends_on=2028-12-31`, `priorities=ungdomar; trygga platser`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lifecycle.errors import InvalidValue, UnknownRecord
from lifecycle.fields import AGREEMENT, EMPTY, Shape, Value, dated
from lifecycle.names import clean_text
from lifecycle.records.agreement import DEVIATIONS
from workflows.lookup import find_area, find_record, find_unit, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from sqlalchemy import Connection

UNTIL_MAIN_ENDS: Final = frozenset({"main", "huvudavtalet", "until-main-ends"})
"""What people write for an end that is literally the main agreement's."""

_YES: Final = frozenset({"yes", "ja", "true", "1"})
_NO: Final = frozenset({"no", "nej", "false", "0"})
_LONGEST_TERM: Final = 30
_SMALL: Final = re.compile("[0-9]{1,9}")
AMENDABLE: Final = tuple(name for name in AGREEMENT if name not in ("without_main_since", "to_be_decided"))
"""Fields that people may name; `parent` and `predecessor` are accepted for the ids' names."""

_ALIASES: Final = {
    "parent": "parent_id",
    "predecessor": "predecessor_id",
    "from": "starts_on",
    "to": "ends_on",
}


def split_pairs(pairs: Iterable[str]) -> dict[str, str]:
    """Split `field=value` texts.

    Raises:
        InvalidValue: one has no equals sign, or names a field twice.
    """
    found: dict[str, str] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        field = _ALIASES.get(name.strip().lower(), name.strip().lower())
        if not equals or field in found:
            raise InvalidValue("field", pair, expected="field_equals_value")
        found[field] = text.strip()
    return found


def read_values(connection: Connection, said: Mapping[str, str]) -> dict[str, Value]:
    """Read field values as written; an empty text empties the field.

    Raises:
        UnknownRecord: there is no such field, record, party or area.
        InvalidValue, InvalidDate: a value cannot be what its field holds.
    """
    values: dict[str, Value] = {}
    for name, text in said.items():
        if name not in AMENDABLE:
            raise UnknownRecord("field", name, nearest=nearest(name, AMENDABLE) or AMENDABLE)
        if name == "ends_on" and text.lower() in UNTIL_MAIN_ENDS:
            values["ends_with_parent"] = True
            continue
        values[name] = _read(connection, name, text)
    return values


def _read(connection: Connection, name: str, text: str) -> Value:
    shape = AGREEMENT[name]
    if not text:
        return False if name == "ends_with_parent" else EMPTY[shape]
    return _READERS[shape](connection, name, text)


def _read_several(connection: Connection, name: str, text: str) -> Value:
    items = tuple(clean_text(name, item) for item in text.split(";") if item.strip())
    match AGREEMENT[name]:
        case Shape.UNITS:
            return tuple(find_unit(connection, item).id for item in items)
        case Shape.AREAS:
            return tuple(find_area(connection, item).code for item in items)
        case _:
            return items


def _day(name: str, text: str) -> date:
    day = dated(text)
    if day.first != day.last:
        raise InvalidValue(name, text, expected="whole_date")
    return day.first


def _flag(name: str, text: str) -> bool:
    if text.lower() not in _YES | _NO:
        raise InvalidValue(name, text, expected="yes_or_no")
    return text.lower() in _YES


def _number(name: str, text: str) -> int:
    if not _SMALL.fullmatch(text) or not 1 <= int(text) <= _LONGEST_TERM:
        raise InvalidValue(name, text, expected="years")
    return int(text)


def _code(name: str, text: str) -> str:
    if text not in DEVIATIONS:
        raise InvalidValue(name, text, expected="deviation")
    return text


_READERS: Final[Mapping[Shape, Callable[[Connection, str, str], Value]]] = {
    Shape.TEXT: lambda _, name, text: clean_text(name, text),
    Shape.TEXTS: _read_several,
    Shape.UNITS: _read_several,
    Shape.AREAS: _read_several,
    Shape.RECORD: lambda connection, _, text: find_record(connection, text).id,
    Shape.DATED: lambda _, __, text: dated(text),
    Shape.DAY: lambda _, name, text: _day(name, text),
    Shape.FLAG: lambda _, name, text: _flag(name, text),
    Shape.NUMBER: lambda _, name, text: _number(name, text),
    Shape.CODE: lambda _, name, text: _code(name, text),
}
