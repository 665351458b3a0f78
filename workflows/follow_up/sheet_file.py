"""The sheet of a round as a file: to be filled in with a spreadsheet program, and read again, whole or not.

Each row says which round it is of, and at which version: whoever was slower than somebody else is told so. A
row that stands as it stood says nothing; what is emptied is emptied. Programs save as they please: commas,
semicolons or tabs, UTF-8, UTF-16 or what older ones write. The last is taken only where the rows prove it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final

from lifecycle.codes import CODES
from lifecycle.errors import InputRefused, InvalidValue
from lifecycle.fields import AMOUNTS, FIELDS, Shape
from lifecycle.legible import composed, shown
from lifecycle.names import name_key
from lifecycle.numerals import read_numeral
from lifecycle.values import dataclass
from workflows.follow_up.asked_of_a_round import (
    ASKED,
    ASKED_OF_A_PROMISE,
    asked_about,
    value_now,
)
from workflows.follow_up.promises import Promise, outcomes_by_line, promises_of
from workflows.spreadsheets.cells import Cells, Findings
from workflows.spreadsheets.headings import Named, delimiter_of, find_headings, separator_said
from workflows.spreadsheets.text import Line as Written
from workflows.spreadsheets.text import decode, lines_of, refused

if TYPE_CHECKING:
    from lifecycle.fields import Value
    from workflows.follow_up.round_sheet import Line, Sheet
    from workflows.lookup.field_values import Given, Words

PROMISE: Final = "commitment"
"""Says of a row that it is about a commitment, and not about a line."""

WHOSE: Final = ("reference", "version", "aspect", "number", "title", "party")
"""Columns that say what a row is about."""

TOLD: Final = ("target", "reported", "direction")
"""Columns that stand there to be read."""

SAID: Final = tuple(dict.fromkeys(chain(*ASKED.values(), ASKED_OF_A_PROMISE)))
"""Columns that are filled in."""

COLUMNS: Final = (*WHOSE, *TOLD, *SAID)
NEEDED: Final = ("reference", "version", "aspect", "number", "title")

Called = Callable[["Line"], Sequence[str]]
"""What a line is called, in any language that a sheet may have been written in."""

_OLD: Final = "cp1252"
_LINES: Final = ("finding", "remark")
"""Columns in which a text may have several lines."""

_MOST_DIGITS: Final = 18


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of the file: a line of the sheet, or a commitment."""

    reference: str
    version: int
    aspect: str
    number: int
    title: str
    party: str
    line: Line | None
    target: str | None
    reported: int | None
    direction: str | None
    said: Mapping[str, Value]
    """What stands there of each column that is filled in; of others nothing is asked."""


def rows_of_sheet(found: Sheet) -> tuple[SheetRow, ...]:
    """Give the sheet of a round as rows, in the order in which a page has them."""
    lines = (
        _row_of_a_line(found, line, asked)
        for aspect, asked in ASKED.items()
        for line in asked_about(found, aspect)
    )
    return (*lines, *(_row_of_a_promise(found, one) for one in promises_of(found)))


def _row_of_a_line(found: Sheet, line: Line, asked: Sequence[str]) -> SheetRow:
    made, effect = line.production, line.effect
    return SheetRow(
        reference=found.reference,
        version=found.versions,
        aspect=line.aspect,
        number=line.number,
        title=line.title,
        party="",
        line=line,
        target=None if made is None else made.held.target,
        reported=None if made is None else made.reported,
        direction=None if effect is None else effect.direction,
        said={name: value_now(line, name) for name in asked},
    )


def _row_of_a_promise(found: Sheet, one: Promise) -> SheetRow:
    return SheetRow(
        reference=found.reference,
        version=found.versions,
        aspect=PROMISE,
        number=one.line,
        title=one.commitment,
        party=one.party,
        line=None,
        target=None,
        reported=None,
        direction=None,
        said={"kept": one.kept or None, "remark": one.remark},
    )


# ---- reading it ----


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """What a file says of a sheet, and where."""

    file: str
    version: int | None
    """At which version of the sheet it was written; None where it has no row."""
    lines: Mapping[int, Mapping[str, Given]]
    """By the number of each line what it says otherwise than the sheet does."""
    rows: Mapping[int, int]
    """By the number of each line the row of the file that says it."""


def read_sheet_file(
    data: bytes, found: Sheet, *, name: str, words: Words, called: Called, encoding: str | None = None
) -> ReadSheet:
    """Read a sheet that somebody has filled in.

    Raises:
        InputRefused: something in it is wrong; it holds every finding, by row and column.
    """
    try:
        text, _ = decode(data, name=name, encoding=encoding)
    except InputRefused as error:
        if encoding is not None or [one.code for one in error.findings] != ["register.not_utf8"]:
            raise
        text, _ = decode(data, name=name, encoding=_OLD)
        try:  # that its rows name what is on the sheet proves how it was written
            return _read(text, found, name, words, called)
        except InputRefused as other:
            named_otherwise = {"round.file.other_line", "round.file.no_headings"}
            if named_otherwise & {one.code for one in other.findings}:
                raise error from other
            raise
    return _read(text, found, name, words, called)


def _read(text: str, found: Sheet, name: str, words: Words, called: Called) -> ReadSheet:
    if not text.strip():
        raise refused(name, "register.empty")
    named = Named(COLUMNS, words)
    said, rest = separator_said(text, name=name, takes_tabs=True)
    lines = lines_of(rest, said or delimiter_of(rest, named, name=name, takes_tabs=True))
    header, passed = find_headings(lines, named)
    if header is None:
        raise refused(name, "round.file.no_headings", columns=NEEDED)
    findings = Findings(name, COLUMNS)
    columns = [named.column(one) for one in header.cells]
    findings.headings = {
        column: composed(one).strip() for column, one in zip(columns, header.cells, strict=True) if column
    }
    for column in NEEDED:
        if column not in columns:
            findings.add("round.file.no_column", header.row, column)
    findings.raise_if_any()
    reader = _Reader(found, findings, words, called, [one for one in columns if one in SAID])
    for line in chain(passed, lines):
        reader.take(line, columns)
    findings.raise_if_any()
    return reader.whole(name)


class _Reader:
    """Reads row by row what a file says of a sheet, and keeps all that is wrong with it."""

    def __init__(
        self, found: Sheet, findings: Findings, words: Words, called: Called, columns: Sequence[str | None]
    ) -> None:
        self._found, self._findings, self._words, self._called = found, findings, words, called
        self._columns = [one for one in columns if one is not None]
        self._of_lines = {row.number: row for row in rows_of_sheet(found) if row.line is not None}
        self._promises = [*promises_of(found)]
        self._outcomes = [(one.kept, one.remark) for one in self._promises]
        self._said: dict[int, dict[str, Given]] = {}
        self._rows: dict[int, int] = {}
        self._seen: dict[tuple[str, int, str, str], int] = {}
        self._versions: dict[int, int] = {}

    def take(self, line: Written, columns: Sequence[str | None]) -> None:
        """Read a row."""
        if line.fault is not None:
            self._findings.add(line.fault.code, line.row)
            return
        if not any(cell.strip() for cell in line.cells):
            return
        known = {
            column: line.cells[at]
            for at, column in enumerate(columns)
            if column is not None and at < len(line.cells)
        }
        cells = Cells(line.row, known, self._findings)
        before = len(self._findings)
        self._of_this_round(cells)
        if len(self._findings) > before:
            return
        if self._is_about_a_promise(cells):
            self._take_promise(cells)
        else:
            self._take_line(cells)

    def _of_this_round(self, cells: Cells) -> None:
        reference, version = cells.text("reference"), cells.text("version")
        if name_key(reference) != name_key(self._found.reference):
            facts = {"value": shown(reference), "reference": self._found.reference}
            cells.fault("round.file.other_round", "reference", **facts)
        if not (version.isdecimal() and len(version) <= _MOST_DIGITS):
            cells.fault("round.file.no_version", "version", value=shown(version))
            return
        self._versions.setdefault(int(version), cells.number)
        if len(self._versions) > 1:
            cells.fault("round.file.two_versions", "version", first=next(iter(self._versions.values())))

    def _is_about_a_promise(self, cells: Cells) -> bool:
        return self._words("field", cells.text("aspect"), (PROMISE,)) is not None

    def _take_line(self, cells: Cells) -> None:
        written = cells.text("number")
        is_number = written.isdecimal() and len(written) <= _MOST_DIGITS
        row = self._of_lines.get(int(written)) if is_number else None
        if row is None or row.line is None:
            cells.fault("round.file.no_line", "number", value=shown(written))
            return
        if self._words("code.aspect", cells.text("aspect"), tuple(ASKED)) != row.aspect:
            cells.fault("round.file.other_aspect", "aspect", value=shown(cells.text("aspect")))
            return
        names = self._called(row.line)
        if name_key(cells.text("title")) not in {name_key(" ".join(one.split())) for one in names}:
            facts = {"value": shown(cells.text("title")), "number": row.number, "title": names[0]}
            cells.fault("round.file.other_line", "title", **facts)
            return
        if self._is_twice(cells, (row.aspect, row.number, "", "")):
            return
        said = {name: text for name, text in self._texts(cells, row) if not self._stands(name, text, row)}
        self._rows[row.number] = cells.number
        if said:
            self._said.setdefault(row.number, {}).update(said)

    def _take_promise(self, cells: Cells) -> None:
        key = (name_key(cells.text("party")), name_key(cells.text("title")), cells.text("number"))
        at = next((at for at, one in enumerate(self._promises) if _key_of(one) == key), None)
        if at is None:
            facts = {"value": shown(cells.text("title")), "party": shown(cells.text("party"))}
            cells.fault("round.file.no_commitment", "title", **facts)
            return
        one = self._promises[at]
        if self._is_twice(cells, (PROMISE, one.line, *key[:2])):
            return
        row = _row_of_a_promise(self._found, one)
        now = dict(self._texts(cells, row))
        kept = one.kept if self._stands("kept", now.get("kept", one.kept), row) else now["kept"]
        self._outcomes[at] = (kept, now.get("remark", one.remark))
        self._rows.setdefault(one.line, cells.number)

    def _texts(self, cells: Cells, row: SheetRow) -> Iterator[tuple[str, str]]:
        """Give what stands in each column that is asked of a row; in any other nothing may stand."""
        for name in self._columns:
            text = cells.lines(name) if name in _LINES else cells.text(name)
            if name in row.said:
                yield name, text
            elif text:
                cells.fault("round.file.not_asked", name, value=shown(text))

    def _stands(self, name: str, text: str, row: SheetRow) -> bool:
        """Whether a cell says what stands on the sheet already, however it is written."""
        now = row.said[name]
        if now in (None, "") or not text:
            return now in (None, "") and not text
        if (key := "commitments_kept.kept" if name == "kept" else name) in CODES:
            return self._words(f"code.{key}", text, CODES[key]) == now
        if name in AMOUNTS or FIELDS.get(name) in (Shape.NUMBER, Shape.NUMERAL):
            try:
                return read_numeral(text) == read_numeral(str(now))
            except InvalidValue:
                return False
        return text == str(now)

    def _is_twice(self, cells: Cells, key: tuple[str, int, str, str]) -> bool:
        first = self._seen.setdefault(key, cells.number)
        if first != cells.number:
            cells.fault("round.file.row_twice", "title", first=first)
        return first != cells.number

    def whole(self, file: str) -> ReadSheet:
        """Give what was read."""
        said = [(one, *now) for one, now in zip(self._promises, self._outcomes, strict=True)]
        for number, rows in outcomes_by_line(self._found, said).items():
            self._said.setdefault(number, {})["commitments_kept"] = rows
        version = next(iter(self._versions), None)
        return ReadSheet(file, version, dict(sorted(self._said.items())), self._rows)


def _key_of(one: Promise) -> tuple[str, str, str]:
    return name_key(one.party), name_key(" ".join(one.commitment.split())), str(one.line)
