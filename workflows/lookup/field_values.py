"""Reading field values: as people type them, `sources="interviews | Norrby"`, or as a form has them.

A list or a small table comes as one text, which is taken apart (`workflows.lookup.typed`), or as what it is:
items, and rows whose cells have the names of their columns. Both are read by the same rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import field
from datetime import date
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from uuid import UUID

from lifecycle.as_written import (
    counted_in,
    day_as_written,
    is_until_further_notice,
    is_until_main_ends,
    period_as_written,
)
from lifecycle.capability import HIGHEST_LEVEL
from lifecycle.codes import CODES
from lifecycle.errors import InvalidDate, InvalidValue, LifecycleError, UnknownRecord
from lifecycle.fields import (
    AMOUNTS,
    CONTRADICTS,
    EITHER,
    EMPTY,
    FIELDS,
    NAMED_BY,
    NOT_SAID,
    ROWS,
    SAID_ON,
    SAID_ONCE,
    UNLESS_SAID,
    Cell,
    Dated,
    Row,
    Shape,
    Value,
    dated,
    is_named,
    needed_in,
    of_what,
    rows_in,
    said_anew,
)
from lifecycle.legible import composed
from lifecycle.names import clean_text, name_key
from lifecycle.nouns import noun_driven_by
from lifecycle.numerals import read_amount, read_numeral
from lifecycle.patterns import pattern
from lifecycle.periods import parse_reporting_period
from lifecycle.values import dataclass
from workflows.lookup.by_name import find_area, find_record, find_unit, names_of_units, nearest, unit_by_id
from workflows.lookup.functions import NAMING, refuse_a_person
from workflows.lookup.likeness import refuse_the_police_as_a_whole
from workflows.lookup.typed import NOTHING, cell_of, items_of, row_of, rows_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.records import Area, Unit

Given: TypeAlias = "str | bool | int | float | date | Dated | Sequence[Given] | Mapping[str, Given] | None"
"""A field's value as somebody gives it: a text as it is typed, or what JSON or a form has in its place."""

Said: TypeAlias = "Mapping[str, Given] | Iterable[str | Mapping[str, Given]]"
"""What is said of fields: values by name, `field=value` as it is typed, or some of both."""

Words: TypeAlias = Callable[[str, str, Sequence[str]], str | None]
"""Find the code of a closed list that somebody means: family of its words, what was written, the codes."""

_YES: Final = frozenset({"yes", "ja", "true", "1"})
_NO: Final = frozenset({"no", "nej", "false", "0"})
_COUNTED: Final = ("baseline", "value", "comparisons")
"""Fields whose figures are counts where a line says that it counts."""

_SHARE: Final = pattern(r"[0-9.,]+\s?%")
_LONGEST_TERM: Final = 30
_HEADINGS: Final = 2
"""So many names of columns in a row are headings; one alone may be a cell."""

_SMALL: Final = pattern("[0-9]{1,9}")
_LIKE_A_FIELD: Final = 0.75
"""How like a field's code a word must be to be taken for it: a word of another language seldom is."""

_PERCENT: Final = pattern(r"\s*(?:%|procent|percent)$", re.IGNORECASE)
_OF_FULL_TIME: Final[Mapping[str, str]] = {
    **dict.fromkeys(("heltid", "full time"), "100"),
    **dict.fromkeys(("halvtid", "half time"), "50"),
}
"""What people write for a percentage of a working week."""

_YEARS: Final = frozenset({"term_years", "revised_every_years"})
_MONTHS_IN_ONE: Final = {**dict.fromkeys(_YEARS, 12), "months_before": 1, "months_after": 1}
"""Numbers that count a length of time, and how many months one of each is."""

_LEVELS: Final = frozenset({"level_now", "level_target"})


class NothingSaid(InvalidValue):
    """Fields are asked for, and none is named."""

    code = "error.nothing_said"

    def __init__(self) -> None:
        super().__init__("field", "", expected="field_equals_value")


class FieldTwice(InvalidValue):
    """A field is named twice, perhaps by two of its names."""

    code = "error.field_twice"

    def __init__(self, name: str, first: str, second: str) -> None:
        super().__init__(name, second, expected="field_equals_value")
        self.facts |= {"first": first, "second": second, "reason": _how_twice(first, second)}


class NamedTwice(InvalidValue):
    """What is named twice in a list, perhaps by two of its names, was perhaps to be another one.

    A row of a small table is named by several cells: `row_codes` are those, codes with their family.
    """

    code = "error.named_twice"

    def __init__(self, name: str, written: str | tuple[str, ...]) -> None:
        super().__init__(name, written if isinstance(written, str) else row_of(written), expected="items")
        if not isinstance(written, str):
            self.facts |= {"row_codes": written, "reason": "row"}


def refuse_twice(
    name: str, written: Sequence[str] | Sequence[tuple[str, ...]], meant: Sequence[object]
) -> None:
    """Ask back where two items of a list mean the same.

    Raises:
        NamedTwice: they do.
    """
    for at, one in enumerate(meant):
        if one in meant[:at]:
            raise NamedTwice(name, written[at])


_MINUS: Final = "-\u2013\u2212"
"""Signs by which somebody would take something from a field."""


class NoPair(InvalidValue):
    """What is said of fields has no equals sign, or adds to, or takes from, what can only be replaced."""

    code = "error.no_pair"

    def __init__(self, written: str, *, name: str | None = None) -> None:
        super().__init__("field", written, expected="field_equals_value")
        if name is not None:
            reason = "adds" if written.endswith("+") else "takes"
            self.facts |= {"field": name, "said_as": _without_sign(written), "reason": reason}


class UnknownField(UnknownRecord):
    """A name that no field of the record has; it tells which there are: people have words of their own."""

    def __init__(self, written: str, fields: tuple[str, ...]) -> None:
        super().__init__("field", written, nearest=nearest(written, fields, alike=_LIKE_A_FIELD))
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
    """A row of a small table says nothing, or more than its columns hold; `reason` says which.

    `written` is the row or, where a column is the trouble, what that was called; `first` what it was called
    before.
    """

    code = "error.wrong_row"

    def __init__(self, name: str, written: str, reason: str | None = None, *, first: str = "") -> None:
        columns = tuple(ROWS[name])
        super().__init__(
            f"a row of {name} has the cells {' | '.join(columns)}, not {written!r}",
            field=name,
            written=written,
            columns=columns,
            first=first,
            reason=reason,
        )


class UnknownRow(UnknownRecord):
    """A row is said anew that a small table does not hold, by the name that it has there."""

    code = "error.unknown_row"

    def __init__(self, field: str, name: str, said_as: str, there: tuple[str, ...]) -> None:
        meant = nearest(name, there) or there
        super().__init__("row", name, nearest=meant, field=field, said_as=said_as)


def _how_twice(first: str, second: str) -> str:
    """Tell one name said twice from two names for the same; each has its own sentence."""
    return "alike" if first.strip().casefold() == second.strip().casefold() else "twice"


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
    today: date | None = None
    """What `idag` means in it; without it that is no day."""
    is_drafted: bool = False
    """Nobody has accepted what the fields hold: a list of named rows is written whole."""
    is_corrected: bool = False
    """What is said comes in the place of all that the fields hold, and was right all along."""
    only: tuple[str, ...] = ()
    """Fields that are for this one, where it has others that are not."""
    unit: Callable[[str], Unit] | None = None
    """Finds a party by its name, or makes it as a new agreement does; without it there are the known ones."""
    area: Callable[[str], Area] | None = None
    """The same of an area."""

    @property
    def fields(self) -> tuple[str, ...]:
        """Fields of the record that people may name."""
        own = self.only or noun_driven_by(self.machine).fields
        return tuple(name for name in own if name not in NOT_SAID)


def split_pairs(said: Said) -> dict[str, Given]:
    """Give what is said by the field's name; `field+=row` keeps its plus.

    Raises:
        InvalidValue: a text has no equals sign, or a field is named twice.
    """
    found: dict[str, Given] = {}
    spelt: dict[str, str] = {}
    for one in (said,) if isinstance(said, Mapping) else said:
        given = one.items() if isinstance(one, Mapping) else (_taken_apart(one),)
        for written, value in given:
            name = written.strip().lower()
            if name in found:
                raise FieldTwice(name, spelt[name], written.strip())
            found[name], spelt[name] = value, written.strip()
    return found


def _without_sign(written: str) -> str:
    """Give what a field is called without the sign that adds to it, or would take from it."""
    return written.strip().rstrip("+" + _MINUS).rstrip()


def _taken_apart(pair: str) -> tuple[str, str]:
    written, equals, text = pair.partition("=")
    if not equals:
        raise NoPair(pair)
    return written, text.strip()


def read_values(reader: Reader, said: Mapping[str, Given]) -> dict[str, Value]:
    """Read field values as they are given; an empty text, or nothing, empties the field.

    An error tells the field and, of a list or a small table, the `row` and the `cell`.

    Raises:
        UnknownRecord: there is no such field, record, party or area.
        UnknownCode, WrongRow, InvalidValue, InvalidDate: a value cannot be what its field holds.
    """
    values: dict[str, Value] = {}
    spelt: dict[str, str] = {}
    for written, given in said.items():
        said_as = _without_sign(written)
        name = _field_called(reader, said_as)
        if name is None:
            raise UnknownField(said_as, reader.fields)
        if name in spelt:
            raise FieldTwice(name, spelt[name], written)
        if written.strip().endswith(tuple(_MINUS)):  # else what is to go would be written
            raise NoPair(written, name=name)
        spelt[name] = written
        if _is_the_mains_end(reader, name, given):
            values["ends_with_parent"] = True
            continue
        with placed(name):
            value = _read(reader, name, given)
            if FIELDS[name] is Shape.ROWS and not reader.is_corrected:
                value = _among_the_stored(reader, name, value, said_as, adds=written.endswith("+"))
            elif written.endswith("+"):
                value = _added(reader, name, value, written)
        values[name] = value
    figures: dict[str, Given] = {name: said[spelt[name]] for name in _COUNTED if name in spelt}
    _refuse_shares(figures, measured_as=values.get("measured_as", reader.stored.get("measured_as")))
    return values


def _refuse_shares(figures: Mapping[str, Given], *, measured_as: Value) -> None:
    """Ask back what is written as a share where events are counted: without its sign it would be a count."""
    for name, text in figures.items() if measured_as == "count" else ():
        if (share := _SHARE.search(str(text))) is not None:
            raise InvalidValue(name, share[0], expected="events")


def _field_called(reader: Reader, written: str) -> str | None:
    """Find the field that somebody names; one that holds a record's id is named without saying so."""
    found = reader.words("field", written, reader.fields)
    of_a_record = f"{written}_id"
    return of_a_record if found is None and of_a_record in reader.fields else found


def _is_the_mains_end(reader: Reader, name: str, given: Given) -> bool:
    says_main = name == "ends_on" and isinstance(given, str) and is_until_main_ends(given)
    return says_main and "ends_with_parent" in reader.fields


@contextmanager
def placed(name: str, row: int | None = None, cell: str | None = None) -> Iterator[None]:
    """Tell of an error where it is: the field, the row from 1 on, the column."""
    try:
        yield
    except LifecycleError as error:
        if cell is not None:
            error.facts |= {"field": name}
            if isinstance(error, InvalidValue):
                error.facts.setdefault("reason", "in_a_cell")  # there is another sentence to say
        for fact, value in (("field", name), ("row", row), ("cell", cell)):
            if value is not None:
                error.facts.setdefault(fact, value)
        raise


def _added(reader: Reader, name: str, value: Value, written: str) -> Value:
    """Add to what a list, or where it is corrected a small table, holds already."""
    before = reader.stored.get(name, ())
    if FIELDS[name] is Shape.ROWS:
        return _with_new(name, rows_in(before), rows_in(value))
    if FIELDS[name] in (Shape.TEXTS, Shape.CODES) and isinstance(value, tuple) and isinstance(before, tuple):
        return tuple(dict.fromkeys(str(one) for one in (*before, *value)))
    raise NoPair(written, name=name)


def _among_the_stored(reader: Reader, name: str, value: Value, said_as: str, *, adds: bool) -> Value:
    """Put rows that are said among those that the table holds, by what names them; none empty it.

    Raises:
        WrongRow: a row does not say of what it is.
        NamedTwice: two rows are of the same.
        UnknownRow: no row is called so.
    """
    said, before = rows_in(value), rows_in(reader.stored.get(name, ()))
    if not said:
        return before if adds else value
    _refuse_unnamed(name, said, before)
    is_list, is_whole = is_named(name), is_named(name) and reader.is_drafted
    if before and not adds and is_list and not is_whole:
        _refuse_unknown(name, said, before, said_as)
    anew = said if is_whole else said_anew(name, before=before, said=said)
    whole = _with_new(name, before, said) if adds else anew
    if name in SAID_ONCE:
        keys = [tuple(name_key(row.get(one, "")) for one in SAID_ONCE[name]) for row in whole]
        if len({*keys}) < len(keys):
            refuse_twice(name, [_called(reader, name, row) for row in whole], keys)
    return whole


def _with_new(name: str, before: Sequence[Row], said: Sequence[Row]) -> tuple[Row, ...]:
    """Add rows to a small table; what stands there so already is said once more, unless it is counted."""
    return (*before, *(row for row in said if name == "counts" or row not in before))


def _refuse_unnamed(name: str, said: Sequence[Row], before: Sequence[Row]) -> None:
    for at, row in enumerate(said, 1):
        missing = next((one for one in needed_in(name) if one not in row), None)
        if missing is not None and row not in before:  # an old one may have stood there so
            with placed(name, at):
                wrong = WrongRow(name, "", "unnamed")
                wrong.facts["cell"] = missing
                raise wrong


def _refuse_unknown(name: str, said: Sequence[Row], before: Sequence[Row], said_as: str) -> None:
    column = NAMED_BY[name][0]
    there = {of_what(name, row): row.get(column, "") for row in before}
    for row in said:
        if of_what(name, row) not in there:
            raise UnknownRow(name, row[column], said_as, tuple(filter(None, there.values())))


def _called(reader: Reader, name: str, row: Row) -> tuple[str, ...]:
    """Say of what a row is: the party by its name, each code with its family."""
    return tuple(_cell_called(reader, name, one, row[one]) for one in SAID_ONCE[name] if row.get(one))


def _cell_called(reader: Reader, name: str, column: str, text: str) -> str:
    match ROWS[name][column]:
        case Cell.PARTY:
            unit = unit_by_id(reader.connection, UUID(text))
            return text if unit is None else unit.name
        case Cell.CODE:
            return f"{name}.{column}.{text}"
        case _:
            return text


def _read(reader: Reader, name: str, given: Given) -> Value:
    shape = FIELDS[name]
    if given is None or given == "" or (name == "ends_on" and _is_open_ended(given)):
        return False if name == "ends_with_parent" else EMPTY[shape]
    if shape is Shape.ROWS:
        rows = _rows_given(reader, name, given)
        return tuple(_placed_row(reader, name, row, at) for at, row in enumerate(rows, 1))
    if shape in _LISTS:
        return _read_several(reader, name, given)
    return _READERS[shape](reader, name, text_of(name, given, may_be_dated=shape is Shape.DATED))


def _is_open_ended(given: Given) -> bool:
    return isinstance(given, str) and is_until_further_notice(given)


def text_of(name: str, given: Given, *, may_be_dated: bool = False) -> str:
    """Give a single value as it would be typed: what JSON and spreadsheets have besides texts, too."""
    match given:
        case str():
            return given.strip()
        case bool():
            return "yes" if given else "no"
        case int() | float():
            return str(given)
        case date():
            return given.isoformat()
        case Dated(text=text) if may_be_dated:
            return text
        case {"text": str() as text} if may_be_dated:
            return text
        case _:
            raise InvalidValue(name, str(given), expected="one_value")


def _read_several(reader: Reader, name: str, given: Given) -> Value:
    """Read a list; who or what is named twice in it is asked back."""
    found: list[Any] = []
    written: list[str] = []
    for at, item in enumerate(_items_given(name, given), start=1):
        with placed(name, at):
            as_typed = text_of(name, item)
            if text := clean_text(name, as_typed) if FIELDS[name] is Shape.TEXTS else composed(as_typed):
                found.append(_read_item(reader, name, text))
                written.append(text)
    refuse_twice(name, written, [name_key(one) if isinstance(one, str) else one for one in found])
    return tuple(found)


def _items_given(name: str, given: Given) -> Sequence[Given]:
    match given:
        case str():
            return items_of(given)
        case Sequence():
            return given
        case _:
            raise InvalidValue(name, str(given), expected="items")


def _read_item(reader: Reader, name: str, text: str) -> Value:
    match FIELDS[name]:
        case Shape.UNITS:
            return (
                find_unit(reader.connection, text, on=reader.on) if reader.unit is None else reader.unit(text)
            ).id
        case Shape.AREAS:
            return (find_area(reader.connection, text) if reader.area is None else reader.area(text)).code
        case Shape.CODES:
            return _code_of(reader, name, text)
        case _:
            return text


def _rows_given(reader: Reader, name: str, given: Given) -> Sequence[Given]:
    """Give the rows of a small table: of a text its rows, taken apart into cells, each still as typed."""
    match given:
        case str():
            return _below_headings(reader, name, rows_of(given))
        case Mapping():
            return (given,)
        case Sequence():
            return given
        case _:
            raise InvalidValue(name, str(given), expected="rows")


def _below_headings(reader: Reader, name: str, rows: Sequence[Sequence[str]]) -> Sequence[Given]:
    """Give the rows of a typed table; one that is copied with its headings has its columns in their order."""
    headings, *below = rows or [()]
    columns = [reader.words("cell", one, list(ROWS[name])) for one in headings]
    if len(columns) < _HEADINGS or None in columns or len({*columns}) < len(columns):
        return [list(cells) for cells in rows]
    return [_under(name, headings, cells) for cells in below]


def _under(name: str, headings: Sequence[str], cells: Sequence[str]) -> Mapping[str, Given]:
    if any(cells[len(headings) :]):
        raise WrongRow(name, row_of(cells), "too_many")
    return {heading: cell for heading, cell in zip(headings, cells, strict=False) if cell != NOTHING}


def _placed_row(reader: Reader, name: str, given: Given, at: int) -> Row:
    with placed(name, at):
        return _read_row(reader, name, given, at)


def _read_row(reader: Reader, name: str, given: Given, at: int) -> Row:
    """Read one row: of a typed one its cells in the order of its columns, or after the column's name."""
    match given:
        case Mapping():
            cells = _cells_by_column(reader, name, given)
        case str():
            cells = _cells_in_order(reader, name, [cell for row in rows_of(given) for cell in row])
        case Sequence():
            cells = _cells_in_order(reader, name, [text_of(name, cell) for cell in given])
        case _:
            raise WrongRow(name, str(given))
    row: dict[str, str] = {}
    for column, cell in cells.items():
        with placed(name, at, column):
            if text := text_of(column, cell):
                row[column] = _read_cell(reader, name, column, text)
    if not row:
        raise WrongRow(name, _shown(given), "empty")
    with placed(name, at):
        _refuse_shares(
            {one: cells[one] for one in _COUNTED if one in cells}, measured_as=row.get("measured_as")
        )
    _refuse_at_odds(reader, name, row, given)
    return {**row, **{one: cell for one, cell in _unless_said(reader, name, row).items() if one not in row}}


def _refuse_at_odds(reader: Reader, name: str, row: Row, given: Given) -> None:
    """Ask back what cannot stand in one row, or not yet."""
    if name in EITHER and all(column in row for column in EITHER[name]):
        raise WrongRow(name, _shown(given), "secret")
    so_much, nothing_of = CONTRADICTS.get(name, (("", ""), ""))
    if so_much in row.items() and nothing_of in row:
        raise WrongRow(name, row[nothing_of], "contradicts")
    if name in SAID_ON and reader.on is not None and row.get("on", "") > reader.on.isoformat():
        with placed(name, cell="on"):
            raise InvalidValue("on", row["on"], expected="day_that_has_come")


def _unless_said(reader: Reader, name: str, row: Row) -> Row:
    """Give the cells that a row has where nobody says another thing: the day, and what is as late as before.

    Of one day an answer given again would else stand behind one that was given when the activity started.
    """
    day = {"on": reader.on.isoformat()} if name in SAID_ON and reader.on is not None else {}
    unsaid = dict(UNLESS_SAID.get((reader.machine, name), {}))
    stored = () if reader.is_corrected else rows_in(reader.stored.get(name, ()))
    for column, cell in unsaid.items():
        others = [one for one in NAMED_BY[name] if one not in (column, "on")]
        said = [one[column] for one in stored if column in one and _are_of_one(one, row, others)]
        unsaid[column] = max([cell, *said], key=CODES[f"{name}.{column}"].index)
    return {**unsaid, **day}


def _are_of_one(one: Row, other: Row, columns: Iterable[str]) -> bool:
    return all(one.get(column) == other.get(column) for column in columns)


def _shown(given: Given) -> str:
    cells = given.values() if isinstance(given, Mapping) else given
    return (
        row_of(map(str, cells)) if isinstance(cells, Iterable) and not isinstance(cells, str) else str(cells)
    )


def _cells_by_column(reader: Reader, name: str, given: Mapping[str, Given]) -> dict[str, Given]:
    cells: dict[str, Given] = {}
    spelt: dict[str, str] = {}
    for label, cell in given.items():
        column = reader.words("cell", label.strip(), list(ROWS[name]))
        if column is None:
            raise WrongRow(name, label.strip(), "no_column")
        _once(name, spelt, column, label)
        if cell is not None:
            cells[column] = cell
    return cells


def _once(name: str, spelt: dict[str, str], column: str, label: str) -> None:
    """Note what a column of a row is called; it is said once."""
    if column in spelt:
        wrong = WrongRow(name, label.strip(), _how_twice(spelt[column], label), first=spelt[column])
        wrong.facts["cell"] = column
        raise wrong
    spelt[column] = label.strip()


def _cells_in_order(reader: Reader, name: str, given: Sequence[str]) -> dict[str, Given]:
    columns = list(ROWS[name])
    cells: dict[str, Given] = {}
    spelt: dict[str, str] = {}
    place = 0
    for written in given:
        label, colon, rest = written.partition(":")
        named = reader.words("cell", label.strip(), columns) if colon else None
        if named is None and place >= len(columns):
            raise WrongRow(name, _shown(list(given)), "too_many")
        column = named or columns[place]
        place = columns.index(column) + 1
        _once(name, spelt, column, label if named else column)
        cells[column] = rest if named else "" if written == NOTHING else written
    return cells


def typed_row(words: Words, name: str, row: Mapping[str, str]) -> str:
    """Write a row as it is typed, its cells in their order up to the last one that is said.

    A cell that would be taken for another one's, or for none, has its column's name before it.
    """
    columns = list(ROWS[name])
    upto = max((columns.index(column) for column in row), default=-1)
    return " | ".join(_typed_cell(words, columns, column, row.get(column)) for column in columns[: upto + 1])


def _typed_cell(words: Words, columns: Sequence[str], column: str, text: str | None) -> str:
    if text is None:
        return NOTHING
    label, colon, _ = text.partition(":")
    is_another = bool(colon) and words("cell", label.strip(), columns) is not None
    return f"{column}: {cell_of(text)}" if is_another or text == NOTHING else cell_of(text)


def _read_cell(reader: Reader, name: str, column: str, text: str) -> str:
    match ROWS[name][column]:
        case Cell.CODE:
            return _code_of(reader, f"{name}.{column}", text)
        case Cell.DAY:
            return _day(reader, column, text).isoformat()
        case Cell.NUMBER:
            return str(_number(column, text))
        case Cell.NUMERAL:
            return _numeral(column, text)
        case Cell.PARTY:
            return str(_party(reader, text).id)
        case Cell.TEXT:
            read = _CELLS.get((name, column))
            return _text(reader, column, text) if read is None else read(reader, text)


def _party(reader: Reader, text: str) -> Unit:
    """Find who a row is of; the police as a whole is asked which unit it is, unless it is a party there."""
    found = find_unit(reader.connection, text, among=reader.parties, on=reader.on)
    if found not in reader.parties:
        refuse_the_police_as_a_whole(text, names_of_units(reader.connection))
    return found


def _period_counted(reader: Reader, text: str) -> str:
    """Give the code of what can be read as a period; old papers say it in free words."""
    try:
        return parse_reporting_period(text, reader.today).code
    except InvalidValue:
        return clean_text("period", text)


def _part_of_a_year(reader: Reader, text: str) -> str:
    """Give the code of a period that lies in one year: what was spent is of that year's result."""
    try:
        period = parse_reporting_period(text, reader.today)
    except InvalidValue:
        period = None
    if period is None or period.first.year != period.last.year:
        raise InvalidValue("period", text, expected="part_of_a_year")
    return period.code


def _in_one_form(reader: Reader, text: str) -> str:
    """Write a day, a month or a year in its one form; plans say times in free words, too."""
    try:
        return day_as_written(text, reader.today).written
    except InvalidDate:
        return clean_text("period", text)


_CELLS: Final[Mapping[tuple[str, str], Callable[[Reader, str], str]]] = {
    ("counts", "period"): _period_counted,
    ("funding", "period"): _period_counted,
    ("outcomes", "period"): _part_of_a_year,
    ("packages", "starts"): _in_one_form,
    ("packages", "ends"): _in_one_form,
}
"""Texts in cells that are times."""


def _day(reader: Reader, name: str, text: str) -> date:
    day = dated(text, reader.today)
    if day.first != day.last:
        raise InvalidValue(name, text, expected="whole_date")
    return day.first


def _flag(name: str, text: str) -> bool:
    if text.lower() not in _YES | _NO:
        raise InvalidValue(name, text, expected="yes_or_no")
    return text.lower() in _YES


def _number(name: str, text: str) -> int:
    if name == "percent":
        text = _OF_FULL_TIME.get(name_key(text), _PERCENT.sub("", text))
    if name in _MONTHS_IN_ONE:
        text = counted_in(_MONTHS_IN_ONE[name], text)
    if not _SMALL.fullmatch(text):
        raise InvalidValue(name, text, expected="years" if name in _YEARS else "whole_number")
    if name in _LEVELS and int(text) > HIGHEST_LEVEL:
        raise InvalidValue(name, text, expected="level")
    if name in _YEARS and not 1 <= int(text) <= _LONGEST_TERM:
        raise InvalidValue(name, text, expected="years")
    return int(text)


def _numeral(name: str, text: str) -> str:
    return read_amount(text, field=name) if name in AMOUNTS else read_numeral(text, field=name)


def _code(reader: Reader, name: str, text: str) -> str:
    match name:
        case "period":
            return parse_reporting_period(text, reader.today).code
        case "owed_within":
            return str(period_as_written(text))
        case "carried_out_by":
            return _side_of_a_party(reader, text) or _code_of(reader, name, text)
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


def _side_of_a_party(reader: Reader, text: str) -> str | None:
    """Give the side of a party that is named, by its name or with its side: `kommunen=Nacka`."""
    codes = CODES["carried_out_by"]
    side, equals, name = text.partition("=")
    if not equals and reader.words("code.carried_out_by", text, codes) is not None:
        return None
    key = name_key(name if equals else text)
    whole = [unit for unit in reader.parties if unit.name_key == key]
    named = whole or [unit for unit in reader.parties if key and f" {key}" in f" {unit.name_key}"]
    if len(named) != 1:
        return None
    is_so = not equals or reader.words("code.carried_out_by", side.strip(), codes) == named[0].side
    return named[0].side if is_so and named[0].side in codes else None


def _text(reader: Reader, name: str, text: str) -> str:
    if name in NAMING:
        refuse_a_person(reader.connection, text)
    return clean_text(name, text)


_LISTS: Final = (Shape.TEXTS, Shape.CODES, Shape.UNITS, Shape.AREAS)

_READERS: Final[Mapping[Shape, Callable[[Reader, str, str], Value]]] = {
    Shape.TEXT: _text,
    Shape.RECORD: lambda reader, _, text: find_record(reader.connection, text).id,
    Shape.DATED: lambda reader, _, text: dated(text, reader.today),
    Shape.DAY: _day,
    Shape.FLAG: lambda _, name, text: _flag(name, text),
    Shape.NUMBER: lambda _, name, text: _number(name, text),
    Shape.NUMERAL: lambda _, name, text: _numeral(name, text),
    Shape.CODE: _code,
}
