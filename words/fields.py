"""Field values in words: codes by their texts, dates as they were written.

Lists and small tables stand as they are typed: what is shown of them can be typed back. On a page, where
nobody does, they stand as people write them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.dates import parse_period
from words.document import Column, Listing
from words.vocabulary import read_code
from workflows.lookup.typed import joined, list_of

if TYPE_CHECKING:
    from words.texts import Texts


def field_in_words(texts: Texts, name: str, value: object, *, between: str = ";\n") -> object:
    """Put a field's value into words; `between` parts several rows, and begins with a semicolon."""
    from lifecycle.codes import CODES
    from lifecycle.fields import FIELDS

    said: object = value
    match value:
        case Mapping():
            said = ", ".join(f"{texts.word('field', str(key))} {day}" for key, day in value.items())
        case tuple() if value and isinstance(value[0], Mapping):
            said = joined([row_in_words(texts, name, row) for row in value], between)
        case tuple() if name in CODES:
            said = list_of(texts.word(family_of(name), str(one)) for one in value)
        case tuple() if value and name in FIELDS:
            said = "; ".join(map(str, value)) if texts.on_pages else list_of(map(str, value))
        case str():
            said = _text_in_words(texts, name, value)
        case UUID():
            said = str(value)
        case _:
            said = getattr(value, "text", value)
    return said


def _text_in_words(texts: Texts, name: str, value: str) -> str:
    """Say a code, an amount, a number or a length of time; any other text is as it stands."""
    from lifecycle.codes import CODES
    from lifecycle.fields import AMOUNTS, FIELDS, Shape

    if name in AMOUNTS:
        return texts.kronor(value)
    if name in LENGTHS:
        return length_in_words(texts, value)
    if FIELDS.get(name) is Shape.NUMERAL:
        return texts.numeral(value)
    return texts.word(family_of(name), value) if name in CODES else value


LENGTHS: Final = ("owed_within",)
"""Fields that hold a length of time."""


def length_in_words(texts: Texts, written: str) -> str:
    """Say a length of time as people do: `P9M` is nine months."""
    length = parse_period(written)
    parts = ((name, getattr(length, name)) for name in ("years", "months", "days"))
    return ", ".join(texts.count(f"length.{name}", number) for name, number in parts if number)


def row_in_words(texts: Texts, name: str, row: Mapping[str, str]) -> str:
    """Write one row of a field that is a small table: its cells in their order, up to the last one said.

    On a page, where nobody types it back, each cell has what its column is called before it.
    """
    from lifecycle.fields import ROWS
    from workflows.lookup.field_values import typed_row

    said = {column: cell_in_words(texts, name, column, cell) for column, cell in row.items()}
    if texts.on_pages:
        cells = ((column, said[column]) for column in ROWS[name] if said.get(column))
        return ", ".join(f"{texts.word('cell', column)}: {cell}" for column, cell in cells)
    return typed_row(read_code, name, said)


def rows_listing(name: str, value: object) -> Listing | None:
    """Give a field that is a small table as a listing, its columns in words; None where it has no rows."""
    from lifecycle.fields import ROWS

    rows = [row for row in value if isinstance(row, Mapping)] if isinstance(value, tuple) else []
    return (
        Listing([_column(name, column, at) for at, column in enumerate(ROWS[name])], rows) if rows else None
    )


def _column(name: str, column: str, at: int) -> Column:
    from lifecycle.fields import ROWS, Cell

    return Column(
        column,
        at,
        folds=True,
        right=ROWS[name][column] in (Cell.NUMBER, Cell.NUMERAL),
        show=lambda texts, row: cell_in_words(texts, name, column, row.get(column, "")),
        title=lambda texts: texts.word("cell", column),
    )


def cell_in_words(texts: Texts, name: str, column: str, cell: str) -> str:
    """Write one cell of a field that is a small table, so that it can be typed back."""
    from lifecycle.codes import CODES
    from lifecycle.fields import AMOUNTS, ROWS, Cell

    if column in AMOUNTS:
        return texts.kronor(cell)
    if ROWS.get(name, {}).get(column) is Cell.NUMERAL:
        return texts.numeral(cell)
    return texts.word(family_of(f"{name}.{column}"), cell) if f"{name}.{column}" in CODES else cell


def family_of(key: str) -> str:
    """Name the family of the words for the codes of a field, or of a column of its rows."""
    return key if key == "deviation" else f"code.{key}"
