"""A document of words as parts that a page draws: sections of sentences, tables and sheets of fields.

A sentence right before a listing is its caption. Of a long listing some rows are drawn, and the address says
which; a file has them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from flask import request, url_for

from lifecycle.harmless import printable
from lifecycle.values import dataclass
from web.frame.addresses import NAMES_ONE, addresses_of
from web.frame.ways import Piece, pieces_of, remedied_at
from words.document import (
    Block,
    Column,
    Document,
    Items,
    Line,
    Listing,
    Prose,
    Remedy,
    Sheet,
    Space,
    Verbatim,
    worded,
)
from workflows.action import Action

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from words.texts import Texts

_PERSON: Final = "person: "
"""Begins what a cell names that is a person, and no record."""

SHOWN: Final = 200
"""Rows of a listing that a page has."""

PAGE: Final = "sida"
"""In the address: which of the pages of a long listing is shown."""

_MOST_PAGES: Final = 10_000


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a table, and the page that it leads to."""

    text: str
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A listing as a page draws it."""

    caption: str
    titles: Sequence[str]
    kinds: Sequence[str]
    """Of each column: `right` where it holds numbers, `whole` where what stands there is never folded."""
    rows: Sequence[Sequence[Cell]]
    before: str | None
    """Where the rows before these are; None where these are the first."""
    after: str | None
    """Where the rows after these are; None where these are the last."""
    first: int
    """The number of the first row that is drawn."""
    empty: Sequence[Piece]
    """What stands there when there is no row."""


@dataclass(frozen=True, slots=True)
class Fields:
    """A sheet as a page draws it: what each field is called, and what it says."""

    said: Sequence[tuple[str, Cell]]


@dataclass(frozen=True, slots=True)
class Sentences:
    """A few sentences, each a paragraph; how far each is indented."""

    said: Sequence[tuple[int, Sequence[Piece]]]


@dataclass(frozen=True, slots=True)
class Copied:
    """What is copied as it stands: a command line that has no page, a diagram."""

    text: str


@dataclass(frozen=True, slots=True)
class Mended:
    """The page on which something is put right."""

    at: Piece


Part = Table | Fields | Sentences | Copied | Mended
Section = Sequence[Part]


def sections_of(connection: Connection, texts: Texts, document: Document) -> list[Section]:
    """Make what a page draws of a document, with the addresses of the records that it names."""
    return [_linked(connection, [*_parts(connection, texts, section)]) for section in _apart(document)]


def leading(sections: Sequence[Section], address: Callable[[str], str]) -> list[Section]:
    """Let what stands first in each row of a table lead to a page of its own."""

    def led(part: Part) -> Part:
        if not isinstance(part, Table):
            return part
        rows = [[Cell(row[0].text, address(row[0].text)), *row[1:]] for row in part.rows]
        return replace(part, rows=rows)

    return [[led(part) for part in section] for section in sections]


def _apart(document: Iterable[Block]) -> Iterator[list[Block]]:
    """Tell what belongs together from what is another matter; alike things stand one after the other."""
    section: list[Block] = []
    for block in _flat(document):
        if not isinstance(block, Space):
            section.append(block)
        elif section:
            yield section
            section = []
    if section:
        yield section


def _flat(document: Iterable[Block]) -> Iterator[Block]:
    for block in document:
        if isinstance(block, Items):
            yield from chain.from_iterable(block.items)
        else:
            yield block


def _parts(connection: Connection, texts: Texts, blocks: Iterable[Block]) -> Iterator[Part]:
    """Make parts of blocks; a sentence right before a listing is its caption."""
    said: list[tuple[int, str]] = []
    for block in blocks:
        if isinstance(block, Line | Prose):
            said.extend(_indented(f"{block.beginning}{one}") for one in block.text.split("\n"))
            continue
        caption = said.pop()[1] if said and isinstance(block, Listing) else ""
        if said:
            yield _sentences(connection, texts, said)
            said.clear()
        yield _part(connection, texts, block, caption)
    if said:
        yield _sentences(connection, texts, said)


def _sentences(connection: Connection, texts: Texts, said: Iterable[tuple[int, str]]) -> Sentences:
    return Sentences([(indent, pieces_of(connection, texts, one)) for indent, one in said])


def _part(connection: Connection, texts: Texts, block: Block, caption: str) -> Part:
    match block:
        case Remedy(_, _, Action() as action) if at := remedied_at(connection, texts, action):
            return Mended(at)
        case Listing():
            return _table(connection, texts, block, caption)
        case Sheet(fields):
            return _fields(texts, fields)
        case Remedy(text) | Verbatim(text):
            return Copied(printable(text))
        case _:
            raise AssertionError(block)  # told among the sentences


def _indented(line: str) -> tuple[int, str]:
    shown = printable(line)
    text = shown.lstrip(" ")
    return len(shown) - len(text), text


def _table(connection: Connection, texts: Texts, listing: Listing, caption: str) -> Table:
    columns = [column for column in listing.columns if column.on_screen]
    page = page_asked()
    rest = islice(listing.rows, (page - 1) * SHOWN, None)
    rows = [[_cell(texts, column, row) for column in columns] for row in islice(rest, SHOWN)]
    kept = [n for n, column in enumerate(columns) if column.tells_nothing or _says_something(rows, n)]
    return Table(
        caption=caption,
        titles=[_title(texts, columns[n]) for n in kept],
        kinds=["right" if columns[n].right else "" if columns[n].folds else "whole" for n in kept],
        rows=[[row[n] for n in kept] for row in rows],
        before=_at_page(page - 1) if page > 1 else None,
        after=_at_page(page + 1) if next(rest, None) is not None else None,
        first=(page - 1) * SHOWN + 1,
        empty=pieces_of(connection, texts, texts.text(listing.empty if page == 1 else "web.rows.none")),
    )


def page_asked() -> int:
    """Give which of the pages of a long listing is asked for; the first where the address names none."""
    return min(max(request.args.get(PAGE, 1, type=int), 1), _MOST_PAGES)


def _at_page(number: int) -> str:
    """Give the address of another page of what is shown, asked for in the same way."""
    there = {**(request.view_args or {}), **request.args.to_dict(), PAGE: number}
    if number == 1:
        del there[PAGE]
    return url_for(request.endpoint or "today", **there)


def _says_something(rows: Sequence[Sequence[Cell]], number: int) -> bool:
    return any(row[number].text not in ("", "\N{EN DASH}") for row in rows)


def _title(texts: Texts, column: Column) -> str:
    return column.title(texts) if column.title is not None else texts.text(f"field.{column.key}")


def _cell(texts: Texts, column: Column, row: object) -> Cell:
    if column.show is not None:
        text = column.show(texts, row)
    else:
        text = worded(texts, row[column.key] if isinstance(row, Mapping) else getattr(row, column.key))
    return Cell(printable(text), _names(column.key, text))


def _fields(texts: Texts, said: Mapping[str, str]) -> Fields:
    return Fields(
        [
            (texts.text(f"field.{name}"), Cell(printable(text), _names(name, text)))
            for name, text in said.items()
        ]
    )


def _names(key: str, text: str) -> str | None:
    """Keep the reference of the record, or the person, that is named until its address is known."""
    return f"{_PERSON}{text}" if key == "handle" else text if key in NAMES_ONE else None


def _linked(connection: Connection, section: Sequence[Part]) -> Section:
    known = addresses_of(connection, (cell.href for part in section for cell in _cells(part) if cell.href))

    def to_page(cell: Cell) -> Cell:
        if cell.href is not None and cell.href.startswith(_PERSON):
            return Cell(cell.text, url_for("person", handle=cell.href.removeprefix(_PERSON)))
        return Cell(cell.text, known.get(cell.href or ""))

    return [_with(part, to_page) for part in section]


def _cells(part: Part) -> Iterator[Cell]:
    match part:
        case Table():
            for row in part.rows:
                yield from row
        case Fields(said):
            yield from (cell for _, cell in said)
        case _:
            return


def _with(part: Part, to_page: Callable[[Cell], Cell]) -> Part:
    match part:
        case Table():
            rows = [[to_page(cell) for cell in row] for row in part.rows]
            return replace(part, rows=rows)
        case Fields(said):
            return Fields([(name, to_page(cell)) for name, cell in said])
        case _:
            return part
