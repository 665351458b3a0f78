"""Reading field values as people write them: `ends_on=2028-12-31`, `sources="interviews | Norrby"`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from lifecycle.codes import CODES
from lifecycle.dates import parse_period
from lifecycle.effect_assessment import read_numeral
from lifecycle.errors import InvalidValue, LifecycleError, UnknownRecord
from lifecycle.fields import EMPTY, FIELDS, NOT_SAID, ROWS, Cell, Row, Shape, Value, dated, rows_in
from lifecycle.names import clean_text
from lifecycle.nouns import noun_driven_by
from lifecycle.periods import parse_reporting_period
from workflows.lookup.by_name import find_area, find_record, find_unit, nearest

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from lifecycle.records import Unit

UNTIL_MAIN_ENDS: Final = frozenset({"main", "huvudavtalet", "until-main-ends"})
"""What people write for an end that is literally the main agreement's."""

ALIASES: Final = {
    "parent": "parent_id",
    "predecessor": "predecessor_id",
    "picture": "picture_id",
    "from": "starts_on",
    "från": "starts_on",
    "to": "ends_on",
    "till": "ends_on",
}

Words: TypeAlias = Callable[[str, str, Sequence[str]], str | None]
"""Find the code of a closed list that somebody means: family of its words, what was written, the codes."""

_YES: Final = frozenset({"yes", "ja", "true", "1"})
_NO: Final = frozenset({"no", "nej", "false", "0"})
_LONGEST_TERM: Final = 30
_SMALL: Final = re.compile("[0-9]{1,9}")
_YEARS: Final = frozenset({"term_years", "revised_every_years"})


class NothingSaid(InvalidValue):
    """Fields are asked for, and none is named."""

    code = "error.nothing_said"

    def __init__(self) -> None:
        super().__init__("field", "", expected="field_equals_value")


class UnknownField(UnknownRecord):
    """A name that no field of the record has; it tells which there are: people have words of their own."""

    def __init__(self, written: str, fields: tuple[str, ...]) -> None:
        super().__init__("field", written, nearest=nearest(written, fields) or fields)
        self.facts |= {"fields": fields}


class UnknownCode(LifecycleError):
    """A word that is none of a closed list."""

    code = "error.unknown_code"

    def __init__(self, key: str, written: str) -> None:
        allowed = tuple(f"{key}.{code}" for code in CODES[key])
        super().__init__(
            f"{written!r} is no {key}; there are {allowed}",
            field=key.partition(".")[0],
            written=written,
            allowed_codes=allowed,
        )


class WrongRow(LifecycleError):
    """A row of a field that is a small table has cells too many, or names a column that there is not."""

    code = "error.wrong_row"

    def __init__(self, name: str, row: str) -> None:
        columns = tuple(ROWS[name])
        super().__init__(
            f"a row of {name} has the cells {' | '.join(columns)}, not {row!r}",
            field=name,
            row=row,
            columns=columns,
        )


def the_code_itself(_family: str, written: str, codes: Sequence[str]) -> str | None:
    """Accept nothing but the code: what callers without a catalogue read by."""
    return written if written in codes else None


@dataclass(frozen=True, slots=True)
class Reader:
    """What is needed in order to understand what somebody writes about one record."""

    connection: Connection
    machine: str
    parties: tuple[Unit, ...] = ()
    """Among whom a party's name may be cut short."""
    stored: Mapping[str, Value] = field(default_factory=dict)
    """What the fields hold: `sources+=…` adds to it."""
    words: Words = the_code_itself
    on: date | None = None
    """The day of what is written: a party is called in it as it was called then."""

    @property
    def fields(self) -> tuple[str, ...]:
        """Fields of the record that people may name."""
        return tuple(name for name in noun_driven_by(self.machine).fields if name not in NOT_SAID)


def split_pairs(pairs: Iterable[str]) -> dict[str, str]:
    """Split `field=value` texts; `field+=row` keeps its plus.

    Raises:
        InvalidValue: one has no equals sign, or names a field twice.
    """
    found: dict[str, str] = {}
    for pair in pairs:
        written, equals, text = pair.partition("=")
        name = written.strip().lower()
        name = ALIASES.get(name, name)
        if not equals or name in found:
            raise InvalidValue("field", pair, expected="field_equals_value")
        found[name] = text.strip()
    return found


def read_values(reader: Reader, said: Mapping[str, str]) -> dict[str, Value]:
    """Read field values as written; an empty text empties the field.

    Raises:
        UnknownRecord: there is no such field, record, party or area.
        UnknownCode, WrongRow, InvalidValue, InvalidDate: a value cannot be what its field holds.
    """
    values: dict[str, Value] = {}
    for written, text in said.items():
        said_as = written.removesuffix("+").strip()
        name = reader.words("field", said_as, reader.fields)
        if name is None:
            raise UnknownField(said_as, reader.fields)
        if name in values:
            raise InvalidValue("field", written, expected="field_equals_value")
        if name == "ends_on" and text.lower() in UNTIL_MAIN_ENDS and "ends_with_parent" in reader.fields:
            values["ends_with_parent"] = True
            continue
        value = _read(reader, name, text)
        values[name] = _added(reader, name, value, written) if written.endswith("+") else value
    return values


def _added(reader: Reader, name: str, value: Value, written: str) -> Value:
    """Add to what a list or a small table holds already."""
    before = reader.stored.get(name, ())
    if FIELDS[name] is Shape.ROWS:
        return (*rows_in(before), *rows_in(value))
    if FIELDS[name] in (Shape.TEXTS, Shape.CODES) and isinstance(value, tuple) and isinstance(before, tuple):
        return tuple(dict.fromkeys(str(one) for one in (*before, *value)))
    raise InvalidValue("field", written, expected="field_equals_value")


def _read(reader: Reader, name: str, text: str) -> Value:
    shape = FIELDS[name]
    if not text:
        return False if name == "ends_with_parent" else EMPTY[shape]
    return _READERS[shape](reader, name, text)


def _read_several(reader: Reader, name: str, text: str) -> Value:
    """Read a list; who or what is named twice in it is there once."""
    items = tuple(clean_text(name, item) for item in text.split(";") if item.strip())
    match FIELDS[name]:
        case Shape.UNITS:
            return tuple(dict.fromkeys(find_unit(reader.connection, item, on=reader.on).id for item in items))
        case Shape.AREAS:
            return tuple(dict.fromkeys(find_area(reader.connection, item).code for item in items))
        case Shape.CODES:
            return tuple(dict.fromkeys(_code_of(reader, name, item) for item in items))
        case _:
            return items


def _read_rows(reader: Reader, name: str, text: str) -> tuple[Row, ...]:
    return tuple(_read_row(reader, name, row) for row in text.split(";") if row.strip())


def _read_row(reader: Reader, name: str, text: str) -> Row:
    """Read one row: cells in the order of its columns, or each after the name of its column."""
    columns = list(ROWS[name])
    row: dict[str, str] = {}
    place = 0
    for written in text.split("|"):
        label, colon, rest = written.partition(":")
        named = reader.words("cell", label.strip(), columns) if colon else None
        if named is None and place >= len(columns):
            raise WrongRow(name, text.strip())
        column = named or columns[place]
        place = columns.index(column) + 1
        cell = (rest if named else written).strip()
        if column in row:
            raise WrongRow(name, text.strip())
        if cell:
            row[column] = _read_cell(reader, name, column, cell)
    if not row:
        raise WrongRow(name, text.strip())
    return row


def _read_cell(reader: Reader, name: str, column: str, text: str) -> str:
    match ROWS[name][column]:
        case Cell.CODE:
            return _code_of(reader, f"{name}.{column}", text)
        case Cell.DAY:
            return _day(column, text).isoformat()
        case Cell.NUMBER:
            return str(_number(column, text))
        case Cell.NUMERAL:
            return read_numeral(text, field=column)
        case Cell.PARTY:
            return str(find_unit(reader.connection, text, among=reader.parties, on=reader.on).id)
        case Cell.TEXT:
            return clean_text(column, text)


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
    if not _SMALL.fullmatch(text):
        raise InvalidValue(name, text, expected="years" if name in _YEARS else "whole_number")
    if name in _YEARS and not 1 <= int(text) <= _LONGEST_TERM:
        raise InvalidValue(name, text, expected="years")
    return int(text)


def _code(reader: Reader, name: str, text: str) -> str:
    match name:
        case "period":
            return parse_reporting_period(text).code
        case "owed_within":
            parse_period(text)
            return text
        case _:
            return _code_of(reader, name, text)


def _code_of(reader: Reader, key: str, text: str) -> str:
    family = key if key == "deviation" else f"code.{key}"
    found = reader.words(family, text, CODES[key])
    if found is None and key == "deviation":
        raise InvalidValue(key, text, expected="deviation")
    if found is None:
        raise UnknownCode(key, text)
    return found


_READERS: Final[Mapping[Shape, Callable[[Reader, str, str], Value]]] = {
    Shape.TEXT: lambda _, name, text: clean_text(name, text),
    Shape.TEXTS: _read_several,
    Shape.CODES: _read_several,
    Shape.UNITS: _read_several,
    Shape.AREAS: _read_several,
    Shape.RECORD: lambda reader, _, text: find_record(reader.connection, text).id,
    Shape.DATED: lambda _, __, text: dated(text),
    Shape.DAY: lambda _, name, text: _day(name, text),
    Shape.FLAG: lambda _, name, text: _flag(name, text),
    Shape.NUMBER: lambda _, name, text: _number(name, text),
    Shape.NUMERAL: lambda _, name, text: read_numeral(text, field=name),
    Shape.CODE: _code,
    Shape.ROWS: _read_rows,
}
