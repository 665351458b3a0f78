"""The one place that renders what a command has found: tables, sheets, JSON, CSV, sentences.

The screen gets words and cuts what does not fit, references never; a sheet gets the same words whole. JSON
and plain CSV get every declared column as plain values. All but the screen are streamed. Keys and their order
are a promise to those who read them by program.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import fields, is_dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Final

import click

from cli.frame.folding import apart, fold, kept_together
from cli.frame.settings import columns, columns_of_screen, texts_of
from lifecycle.harmless import escaped, printable
from lifecycle.patterns import pattern
from lifecycle.values import dataclass
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
)
from words.sheets import cell_in_words, sheet_rows, title_of, value_in
from words.texts import NOTHING
from words.values import plain
from workflows.lookup.rows import Rows
from workflows.lookup.typed import list_of

if TYPE_CHECKING:
    from cli.frame.exit_codes import ExitCode
    from cli.frame.settings import Settings
    from words.texts import Texts

SHOWN: Final = 200
"""Rows of a table, or alike items, on a screen; more is for files."""

UNLIMITED: Final = 10_000
"""Width of a pipe: nothing is cut for a program that reads."""

_GAP: Final = 2
_BEGINNING: Final = pattern(r" *(?:\S+ {2,})?")
"""What the folded rest of a line stands under: its indent, and a number, day or mark before two spaces."""

_LONGEST_WORD: Final = 24
"""A folding column keeps words whole up to this length; an address on the web is broken."""

_NARROWEST_SENTENCE: Final = 20
"""Characters that a sentence has at least beside its beginning, however narrow the screen."""

_WIDEST: Final = 100
"""Characters that a line of running text has at most, however wide the screen."""

_UNDER: Final = "    "
"""What a line begins with that says more of the row above it."""

_MORE: Final = "\ue000"
"""Where such lines go; nobody writes it (a private character), and a row of only it is none."""

_NARROWEST: Final = 12
"""Below this many characters a folding column is dropped rather than folded further."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command answers, in the form that was asked for."""

    report: object
    """What a program gets as JSON; a `Listing` is streamed, with every column as a plain value."""
    document: Callable[[Texts], Document] | None = None
    """What a person gets, in their language; None where that is the listing itself."""
    table: Listing | None = None
    """What --csv gets where the report is more than a listing."""
    ending: ExitCode | None = None
    err: bool = False
    """A person hears it on stderr: a refusal, beside what a program is told, or what is said of a file
    that stdout holds."""


def and_then(answer: Answer, more: Callable[[Texts], Document]) -> Answer:
    """Say more to a person after an answer."""
    return replace(answer, document=lambda texts: (*_document(texts, answer), *more(texts)))


def before(answer: Answer, first: Callable[[Texts], Document]) -> Answer:
    """Say something to a person before an answer."""
    return replace(answer, document=lambda texts: (*first(texts), *_document(texts, answer)))


def in_preview(answer: Answer) -> Answer:
    """Say of an answer that nothing was written, unless it says so itself or is a refusal."""
    report = answer.report
    if is_dataclass(report) and not isinstance(report, type):
        report = {each.name: getattr(report, each.name) for each in fields(report)}
    if answer.ending is not None or not isinstance(report, dict):
        return answer
    if "written" in report:
        report = {**report, "written": False}
    if {"preview", "outcome"} & report.keys():
        return replace(answer, report=report)
    said = before(answer, lambda texts: [Line(texts.text("outcome.nothing_kept"))])
    return replace(said, report={**report, "preview": True})


def show(settings: Settings, answer: Answer) -> ExitCode | None:
    """Show an answer in the form that was asked for, and give what the command ends with."""
    if settings.output == "screen" or answer.err:  # why not is said to a person whatever a program is told
        texts = texts_of(settings)
        for block in _document(texts, answer):
            draw(texts, block, err=answer.err)
    match settings.output, answer.report:
        case "json", Listing() as listing:
            _stream_json(_plain(listing.columns), listing.rows)
        case "json", report:
            write_json(report)
        case "csv" | "plain", report if not answer.err:
            listed = answer.table or report
            if isinstance(listed, Listing) and settings.output == "csv":  # else it wrote a file instead
                _stream_sheet(texts_of(settings), listed)
            elif isinstance(listed, Listing):
                _stream_csv(_plain(listed.columns), listed.rows)
    return answer.ending


def tell_now(settings: Settings, document: Callable[[Texts], Document]) -> None:
    """Tell a person something while a command goes on; a program that asked for JSON hears nothing of it."""
    if settings.output == "screen":
        show(settings, Answer(None, document))


def _document(texts: Texts, answer: Answer) -> Document:
    if answer.document is not None:
        return answer.document(texts)
    return (answer.report,) if isinstance(answer.report, Listing) else ()


def draw(texts: Texts, block: Block, *, err: bool = False) -> None:
    """Draw one block of a document on the screen."""
    match block:
        case Listing():
            _draw(texts, block)
        case Items(items):
            _draw_items(texts, items, err=err)
        case Sheet(said):
            labels = {texts.text(f"field.{name}"): text for name, text in said.items()}
            _draw_pairs(labels, width=width())
        case _:
            _write(block, err=err)


def _write(block: Line | Prose | Remedy | Verbatim | Space, *, err: bool) -> None:
    match block:
        case Line(text, beginning):
            _fold(beginning, text) if beginning else tell(text, err=err)
        case Prose(text, beginning):
            _fill(beginning, text)
        case Remedy(line, indent):
            click.echo(f"{' ' * indent}{printable(line)}")
        case Verbatim(text):
            click.echo(printable(text), nl=False)
        case Space():
            click.echo()


def tell(line: str, *, err: bool = False) -> None:
    """Write one line for a person; on a narrow screen it folds between words, under its own beginning."""
    shown = printable(line)
    beginning = _BEGINNING.match(shown)
    hang = " " * (beginning.end() if beginning else 0)
    room = width()
    if len(shown) <= room or room - len(hang) < _NARROWEST:
        click.echo(shown, err=err)
        return
    for folded in fold(shown, room, hang=hang):
        click.echo(folded, err=err)


def _fold(beginning: str, text: str) -> None:
    """Write a text after its beginning; what does not fit on the line stands under it."""
    room = max(width() - len(beginning), _NARROWEST_SENTENCE)
    for number, line in enumerate(fold(printable(text), room) or [""]):
        click.echo(f"{' ' * len(beginning) if number else beginning}{line}")


def _fill(beginning: str, text: str) -> None:
    """Write paragraphs, folded as prose is."""
    hang = " " * len(beginning)
    for number, paragraph in enumerate(printable(text).split("\n")):
        first = hang if number else beginning
        click.echo("\n".join(fold(paragraph, comfortable_width(), first=first, hang=hang)))


def comfortable_width() -> int:
    """Ask how wide running text is to be: as the screen, but no wider than reads well."""
    return min(width(), _WIDEST)


def width() -> int:
    """Ask how many characters fit on a line: COLUMNS, then the terminal, then no limit (a pipe)."""
    # columns_of_screen asks the terminal behind a redirected stdout; there only the variable counts
    asked = columns_of_screen() if sys.stdout.isatty() else columns()
    return max(asked, 20) if asked else UNLIMITED


def write_json(value: object) -> None:
    """Write one document for a program."""
    for piece in _pieces(value):
        click.echo(piece, nl=False)
    click.echo()


def _pieces(value: object) -> Iterator[str]:
    """Write a document piece by piece, so that the items of an iterator are never there all at once."""
    match value:
        case Mapping():
            for number, (key, item) in enumerate(value.items()):
                yield f"{', ' if number else '{'}{_json(str(key))}: "
                yield from _pieces(item)
            yield "}" if value else "{}"
        case Iterator() | Rows():
            before = "["
            for item in value:
                yield before
                yield from _pieces(item)
                before = ", "
            yield "[]" if before == "[" else "]"
        case _:
            yield _json(value)


def _json(value: object) -> str:
    return escaped(json.dumps(plain(value), ensure_ascii=False))


def _plain(columns: Sequence[Column]) -> list[Column]:
    """Leave out what stands only in words."""
    return [column for column in columns if not column.in_words]


def _stream_json(columns: Sequence[Column], rows: Iterable[object]) -> None:
    _as_utf8()
    before = "["
    for row in rows:
        document = _json({column.key: value_in(row, column.key) for column in columns})
        sys.stdout.write(f"{before}\n{document}")
        before = ","
    click.echo("[]" if before == "[" else "\n]")


def _stream_csv(columns: Sequence[Column], rows: Iterable[object]) -> None:
    _as_utf8()
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow([column.key for column in columns])
    writer.writerows([_cell(value_in(row, column.key)) for column in columns] for row in rows)


def _stream_sheet(texts: Texts, listing: Listing) -> None:
    """Write what a person gets on the screen, whole, as a spreadsheet program of their country opens it.

    A byte order mark tells it that this is UTF-8; semicolons stand between cells, since commas are decimal.
    """
    _as_utf8()
    writer = csv.writer(sys.stdout, delimiter=";", lineterminator="\r\n")
    sys.stdout.write("\ufeff")
    writer.writerows(sheet_rows(texts, listing))


def _cell(value: object) -> str:
    match written := plain(value):
        case None:
            return ""
        case list():
            return list_of(_cell(item) for item in written)
        case dict():
            return _json(written)
        case bool():
            return "true" if written else "false"
        case _:
            return printable(str(written))


def _as_utf8() -> None:
    # A Windows pipe has the console's code page; files that programs read are UTF-8 everywhere.
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None and not sys.stdout.isatty():
        reconfigure(encoding="utf-8", errors="backslashreplace")


def _draw(texts: Texts, listing: Listing) -> None:
    columns = [column for column in listing.columns if column.on_screen]
    rest = iter(listing.rows)
    known = len(listing.rows) if isinstance(listing.rows, Sized) else None
    cells = [
        {column.key: cell_in_words(texts, column, row) for column in columns} for row in islice(rest, SHOWN)
    ]
    if not cells:
        tell(texts.text(listing.empty))
        return
    titles = {column.key: title_of(texts, column) for column in columns}
    room = width()
    kept = _fitting(columns, titles, cells, room=room)
    if kept is None:
        _draw_blocks(columns, titles, cells, room=room)
    else:
        left = [column for column in columns if column not in kept]
        _draw_rich(kept, left, titles, cells, room=room)
    for line in _remarks(texts, rest, known):
        tell(line)


def _draw_items(texts: Texts, items: Iterable[Iterable[Block]], *, err: bool) -> None:
    rest = iter(items)
    for item in islice(rest, SHOWN):
        for block in item:
            draw(texts, block, err=err)
    for line in _remarks(texts, rest, len(items) if isinstance(items, Sized) else None):
        tell(line, err=err)


def _remarks(texts: Texts, rest: Iterator[object], known: int | None) -> Iterator[str]:
    """Say how many more there are; where that is known the rest is not even read."""
    more = sum(1 for _ in rest) if known is None else known - SHOWN
    if more > 0:
        yield texts.count("listing.more", more)


def _fitting(
    columns: Sequence[Column], titles: Mapping[str, str], cells: Sequence[Mapping[str, str]], *, room: int
) -> list[Column] | None:
    """Keep the columns that fit on a line, the most important first; None when the indispensable do not.

    What does not fit stands under its row.
    """
    least = {column.key: _least_width(column, titles, cells) for column in columns}
    kept = list(columns)
    while sum(least[column.key] for column in kept) + _GAP * (len(kept) - 1) > room:
        last = max(reversed(kept), key=lambda column: column.priority)
        if last.priority == 0:
            return None
        kept.remove(last)
    return kept


def _least_width(column: Column, titles: Mapping[str, str], cells: Sequence[Mapping[str, str]]) -> int:
    natural = _natural_width(column, titles, cells)
    if not column.folds:
        return natural
    longest_word = max(
        (len(word) for cell in (titles, *cells) for word in kept_together(cell[column.key]).split()),
        default=0,
    )
    return min(natural, max(_NARROWEST, len(titles[column.key]), min(longest_word, _LONGEST_WORD)))


def _natural_width(column: Column, titles: Mapping[str, str], cells: Sequence[Mapping[str, str]]) -> int:
    return max(len(line) for cell in (titles, *cells) for line in cell[column.key].split("\n"))


def _widths(
    columns: Sequence[Column], titles: Mapping[str, str], cells: Sequence[Mapping[str, str]], *, room: int
) -> list[int]:
    """Share out a line: what is to be narrower than its text is so to the same width, and never too narrow.

    Left to itself, rich narrows some columns below their least width, widens them again and cuts the last.
    """
    least = [_least_width(column, titles, cells) for column in columns]
    natural = [_natural_width(column, titles, cells) for column in columns]

    def shared(most: int) -> list[int]:
        return [max(low, min(wanted, most)) for low, wanted in zip(least, natural, strict=True)]

    for_text = room - _GAP * (len(columns) - 1)
    narrower = range(min(room, max(natural)), 0, -1)
    most = next((most for most in narrower if sum(shared(most)) <= for_text), 0)
    widths = shared(most)
    for number, wider in enumerate(shared(most + 1)):
        if sum(widths) < for_text:
            widths[number] = wider
    return widths


def _draw_rich(
    columns: Sequence[Column],
    left: Sequence[Column],
    titles: Mapping[str, str],
    cells: Sequence[Mapping[str, str]],
    *,
    room: int,
) -> None:
    # Late imports: 60 ms and 350 µs a row that JSON, CSV and help do not pay.
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, padding=(0, _GAP, 0, 0), show_edge=False)
    for column, column_width in zip(columns, _widths(columns, titles, cells, room=room), strict=True):
        table.add_column(
            Text(titles[column.key]),
            justify="right" if column.right else "left",
            no_wrap=not column.folds,
            width=column_width,
            overflow="fold",
        )
    beneath = [_beneath(left, titles, cell, room=room) for cell in cells]
    for cell, more in zip(cells, beneath, strict=True):
        table.add_row(*(Text(kept_together(cell[column.key])) for column in columns))
        if more:
            table.add_row(Text(_MORE))
    # width and height, or else it reads COLUMNS for itself, and stumbles over what is no number; a gap stands
    # after the last column too: it is cut off again below
    wide = room + _GAP
    console = Console(file=sys.stdout, width=wide, height=SHOWN, highlight=False, markup=False, emoji=False)
    with console.capture() as drawn:
        console.print(table)
    under = iter([more for more in beneath if more])
    for line in drawn.get().splitlines():
        for shown in next(under) if line.strip() == _MORE else (apart(line).rstrip(),):
            click.echo(shown)


def _beneath(
    columns: Sequence[Column], titles: Mapping[str, str], cell: Mapping[str, str], *, room: int
) -> list[str]:
    """Write what a row says in columns that did not fit, on lines under it; most say nothing when empty."""
    said = ((column, apart(" ".join(kept_together(cell[column.key]).split()))) for column in columns)
    told = ((column, text) for column, text in said if text and (column.tells_nothing or text != NOTHING))
    lines = (f"{titles[column.key]}: {text}" for column, text in told)
    return [folded for line in lines for folded in fold(line, room, first=_UNDER, hang=_UNDER * 2)]


def _draw_blocks(
    columns: Sequence[Column], titles: Mapping[str, str], cells: Sequence[Mapping[str, str]], *, room: int
) -> None:
    for cell in cells:
        _draw_pairs({titles[column.key]: cell[column.key] for column in columns}, width=room)
        click.echo()


def _draw_pairs(pairs: Mapping[str, str], *, width: int) -> None:
    edge = max(map(len, pairs), default=0) + _GAP
    room = max(width - edge, _NARROWEST)
    for label, value in pairs.items():
        lines = [line for part in printable(value).split("\n") for line in fold(part, room) or [""]]
        click.echo(f"{label:<{edge}}{lines[0]}".rstrip())
        for line in lines[1:]:
            click.echo(f"{'':<{edge}}{line}")
