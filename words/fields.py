"""Field values in words: codes by their texts, rows cell by cell, dates as they were written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from words.texts import NOTHING

if TYPE_CHECKING:
    from words.texts import Texts


def field_in_words(texts: Texts, name: str, value: object, *, between: str = "\n") -> object:
    """Put a field's value into words; several rows are separated by `between`."""
    from lifecycle.codes import CODES

    said: object = value
    match value:
        case Mapping():
            said = ", ".join(f"{texts.word('field', str(key))} {day}" for key, day in value.items())
        case tuple() if value and isinstance(value[0], Mapping):
            said = between.join(row_in_words(texts, name, row) for row in value)
        case tuple() if name in CODES:
            said = tuple(texts.word(_family(name), str(one)) for one in value)
        case str() if name in CODES:
            said = texts.word(_family(name), value)
        case UUID():
            said = str(value)
        case _:
            said = getattr(value, "text", value)
    return said


def row_in_words(texts: Texts, name: str, row: Mapping[str, str]) -> str:
    """Write one row of a field that is a small table: its cells in their order, up to the last one said."""
    from lifecycle.codes import CODES
    from lifecycle.fields import ROWS

    columns = list(ROWS[name])
    upto = max((columns.index(column) for column in row), default=-1)
    said = [(f"{name}.{column}", row.get(column, NOTHING)) for column in columns[: upto + 1]]
    return " | ".join(texts.word(_family(key), cell) if key in CODES else cell for key, cell in said)


def _family(key: str) -> str:
    return key if key == "deviation" else f"code.{key}"
