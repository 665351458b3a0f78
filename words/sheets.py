"""A listing as a spreadsheet program of somebody's country opens it: the words of the screen, whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from lifecycle.harmless import printable
from words.document import worded
from words.texts import NOTHING
from workflows.spreadsheets.guarded import guarded

if TYPE_CHECKING:
    from words.document import Column, Listing
    from words.texts import Texts


def sheet_rows(texts: Texts, listing: Listing) -> Iterator[list[str]]:
    """Give the titles, and then row by row what stands there; rows are read as they are asked for."""
    columns = [one for one in listing.columns if (one.on_screen if one.in_sheet is None else one.in_sheet)]
    yield [guarded(title_of(texts, column)) for column in columns]
    for row in listing.rows:
        yield [_cell(texts, column, row) for column in columns]


def title_of(texts: Texts, column: Column) -> str:
    """Name a column to a person."""
    return column.title(texts) if column.title else texts.text(f"field.{column.key}")


def cell_in_words(texts: Texts, column: Column, row: object) -> str:
    """Write what stands in a column of a row, for a person."""
    return printable(column.show(texts, row) if column.show else worded(texts, value_in(row, column.key)))


def value_in(row: object, key: str) -> object:
    """Give what a row holds under a key."""
    return row[key] if isinstance(row, Mapping) else getattr(row, key)


def _cell(texts: Texts, column: Column, row: object) -> str:
    """Write a number so that it can be summed, a day so that it can be sorted, and the rest as text."""
    match None if column.in_words else value_in(row, column.key):
        case (int() | float() | Decimal()) as number if not isinstance(number, bool):
            return texts.bare_number(number)
        case date() as day if not isinstance(day, datetime):
            return day.isoformat()
        case _:
            cell = cell_in_words(texts, column, row)
            return "" if cell == NOTHING else guarded(cell)
