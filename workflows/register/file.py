"""A register of agreements as people keep it, a CSV file: read whole, or refused with all its findings.

Nothing here touches a database: bytes in, rows or findings out. Every finding names its row as a
spreadsheet numbers it and its column, so that one look at the list mends the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain
from operator import attrgetter
from typing import Final, NoReturn

from lifecycle.as_written import is_until_main_ends
from lifecycle.dates import PartialDate
from lifecycle.errors import InvalidValue
from lifecycle.legible import shown
from lifecycle.names import name_key, reference_of
from lifecycle.nouns import noun_driven_by
from lifecycle.values import dataclass
from workflows.configuration.geography import Municipality, by_every_name
from workflows.lookup.field_values import Words, the_code_itself
from workflows.spreadsheets.cells import MAX_REFERENCE, Cells, Findings, Nearest, ReadBefore
from workflows.spreadsheets.headings import (
    Alike,
    Named,
    alike_by_code,
    delimiter_of,
    find_headings,
    separator_said,
)
from workflows.spreadsheets.text import Line, decode, lines_of, refused

COLUMNS: Final = (
    "reference",
    "level",
    "parent",
    "municipalities",
    "district",
    "police_unit",
    "other_parties",
    "title",
    "diary_number",
    "decided_on",
    "signed_on",
    "starts_on",
    "ends_on",
    "term_years",
    "revised_every_years",
    "signatory_roles",
    "priorities",
    "forums",
    "source",
    "confirmed",
)
MANDATORY: Final = ("reference", "level", "municipalities")

MAIN: Final = "main_agreement"
SUB: Final = "sub_agreement"
PLEDGE: Final = "pledge"
LEVELS: Final[Mapping[str, str]] = {
    "main": MAIN,
    "sub": SUB,
    "pledge": PLEDGE,
    "huvudavtal": MAIN,
    "underavtal": SUB,
    "medborgarlöfte": PLEDGE,
}
_KINDS: Final = (MAIN, SUB, PLEDGE)
_LISTED: Final = ("reference", "machine", "state", "due_on", "rule", "severity")
"""Columns by which the listings of agreements, and of what hangs on them, are known: they are no register."""

MAX_FINDINGS: Final = 10_000
"""More is no list to work from; the last finding says from which row on nothing was read."""


_FEW: Final = 10
"""Rows, and cells of each, that are looked at for what the headings may have been."""
_MOST_ASKED: Final = 40
"""Of so many unknown headings it is said what may have been meant; nonsense must not take minutes."""


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One agreement as the file states it; `line` is its row in a spreadsheet, references are normalised."""

    line: int
    reference: str
    level: str
    parent: str | None
    municipalities: tuple[str, ...]
    districts: tuple[str, ...]
    police_units: tuple[str, ...]
    other_parties: tuple[str, ...]
    title: str
    diary_number: str
    decided: PartialDate | None
    signed: PartialDate | None
    starts: PartialDate | None
    ends: PartialDate | None
    ends_with_main: bool
    """It runs until the agreement above it ends, whichever day that is."""
    term_years: int | None
    revised_every_years: int | None
    signatory_roles: tuple[str, ...]
    priorities: tuple[str, ...]
    forums: str
    source: str
    confirmed: tuple[str, ...]
    """What would be asked back, and is right: names that are like others', days in another decade."""


@dataclass(frozen=True, slots=True)
class RegisterFile:
    """A register without a finding, and how it was written."""

    rows: tuple[RegisterRow, ...]
    delimiter: str
    encoding: str
    columns: tuple[str, ...]
    """The columns that it has, in its order; of the others it says nothing."""
    headings: Mapping[str, str]
    """Column -> its heading in the file."""


def read_register(
    data: bytes,
    *,
    name: str,
    encoding: str | None,
    municipalities: Mapping[str, Municipality],
    known_references: Mapping[str, str] | None = None,
    words: Words = the_code_itself,
    alike: Alike = alike_by_code,
) -> RegisterFile:
    """Read a register; `known_references` gives the level of what a parent may name outside the file.

    `words` knows what columns and levels are called, and a listing of ours by that; `alike` knows what may
    have been meant.

    Raises:
        InputRefused: the file is no such register; it holds every finding, by row and column.
    """
    text, used = decode(data, name=name, encoding=encoding)
    delimiter, text = separator_said(text, name=name)
    if not text.strip():
        raise refused(name, "register.empty")
    reading = _Reading(name, municipalities, known_references or {}, words, alike)
    delimiter = delimiter or delimiter_of(text, reading.named, name=name)
    rows = reading.read(lines_of(text, delimiter))
    return RegisterFile(rows, delimiter, used, reading.columns, reading.headings)


@dataclass(frozen=True, slots=True)
class _Link:
    """What the checks across rows need to know of one row, also of a row that has findings."""

    row: int
    reference: str | None
    level: str | None
    parent: str | None


class _Reading:
    """One file being read: the findings so far, and what the rows say of each other."""

    def __init__(
        self,
        name: str,
        municipalities: Mapping[str, Municipality],
        known_references: Mapping[str, str],
        words: Words,
        alike: Alike,
    ) -> None:
        self._name = name
        self._findings = Findings(name, COLUMNS)
        self._nearest = Nearest()
        self._read_before: ReadBefore = {}
        self._municipalities = municipalities
        self._by_every_name = by_every_name(municipalities)
        self._known_references = known_references
        self._words = words
        self._alike = alike
        self.named = Named(COLUMNS, words)
        self.columns: tuple[str, ...] = ()
        self.headings: dict[str, str] = {}
        self._links: list[_Link] = []
        self._by_reference: dict[str, _Link] = {}

    def read(self, found: Iterator[Line]) -> tuple[RegisterRow, ...]:
        """Read headings and rows, compare the rows, and refuse all of it if anything is wrong."""
        header, passed = find_headings(found, self.named)
        if header is None:
            self._refuse_without_headings(passed)
        if _is_listing(header, self.named, self._words):
            raise refused(self._name, "register.a_listing", row=header.row)
        self.columns = columns = self._header(header)
        rows: list[RegisterRow] = []
        any_row = False
        for line in chain(passed, found):
            if line.fault is None and _is_blank(line):
                continue
            any_row = True
            row = self._row(line, columns)
            if row is not None:
                rows.append(row)
            if len(self._findings) >= MAX_FINDINGS:
                self._findings.add("register.stopped", line.row + 1, limit=MAX_FINDINGS)
                self._findings.raise_if_any()
        if not any_row:
            self._findings.add("register.no_rows")
        self._compare_parents()
        self._findings.raise_if_any()
        return tuple(rows)

    def _refuse_without_headings(self, passed: Sequence[Line]) -> NoReturn:
        """Say that there are no headings, and of what stands where they should what may have been meant."""
        if not passed:
            raise refused(self._name, "register.empty")
        if passed[-1].fault is not None:
            raise refused(self._name, passed[-1].fault.code, row=passed[-1].row)
        facts: dict[str, object] = {"known_columns": COLUMNS}
        at, code, most = passed[0].row, "register.no_header", 0
        for line in passed[:_FEW]:
            meant = {heading: found for heading in line.cells[:_FEW] if (found := self._meant(heading))}
            if len(meant) > most:
                at, code, most = line.row, "register.no_header.nearest", len(meant)
                heading = next(iter(meant))
                facts |= {"value": shown(heading.strip()), "meant_columns": meant[heading]}
        self._findings.add(code, at, "", **facts)
        self._findings.raise_if_any()
        raise AssertionError(code)

    def _meant(self, heading: str) -> tuple[str, ...]:
        """List the columns that a heading may have been to name."""
        written = " ".join(heading.split())
        return self._alike(written, "field", COLUMNS) if 1 < len(written) <= MAX_REFERENCE else ()

    def _header(self, header: Line) -> tuple[str, ...]:
        """Give the columns in the order of the file; an unknown one keeps its place, as it is written."""
        written = [shown(" ".join(cell.split())) for cell in header.cells]
        while not written[-1]:
            written.pop()
        columns = [self.named.column(heading) or heading for heading in written]
        for heading, column in zip(written, columns, strict=True):
            self.headings.setdefault(column, heading)
        self._findings.headings = self.headings
        self._check_columns(header, written, columns)
        for column in MANDATORY:
            if column not in columns:
                self._findings.add("register.column_missing", header.row, column, needed_columns=MANDATORY)
        return tuple(columns)

    def _check_columns(self, header: Line, written: list[str], columns: list[str]) -> None:
        unknown = [heading for heading, column in zip(written, columns, strict=True) if column not in COLUMNS]
        asked = frozenset(unknown[:_MOST_ASKED])
        for number, (heading, column) in enumerate(zip(written, columns, strict=True), start=1):
            if not column:
                self._findings.add("register.column_unnamed", header.row, number=number)
            elif column not in COLUMNS:
                self._say_unknown(header.row, heading, self._meant(heading) if heading in asked else ())
            elif (first := columns.index(column) + 1) < number:
                facts: dict[str, object] = {"value": heading, "number": number}
                facts |= {"first": written[first - 1], "first_number": first}
                self._findings.add("register.column_twice", header.row, column, **facts)

    def _say_unknown(self, row: int, heading: str, meant: tuple[str, ...]) -> None:
        facts: dict[str, object] = {"value": heading, "known_columns": COLUMNS}
        if meant:
            facts["meant_columns"] = meant
        code = "register.column_unknown.nearest" if meant else "register.column_unknown"
        self._findings.add(code, row, heading, **facts)

    def _row(self, line: Line, columns: tuple[str, ...]) -> RegisterRow | None:
        cells = dict(zip(columns, line.cells, strict=False))
        if not self._has_its_cells(line, columns):
            self._remember_broken(line, cells)
            return None
        before = len(self._findings)
        row = Cells(line.row, cells, self._findings, self._read_before)
        reference = row.required("reference", row.reference)
        level = row.required("level", lambda column: self._level(row, column))
        parent = row.reference("parent")
        self._remember(line.row, reference, level, parent)
        starts, with_main = row.day("starts_on"), row.says("ends_on", is_until_main_ends)
        ends = None if with_main else row.day("ends_on", may_be_none=True)
        if with_main and parent is None:
            row.fault("guard.no_main_agreement_above.unmet", "ends_on")
        if starts and ends and ends.latest < starts.earliest:
            days = {"starts_on": starts.earliest, "ends_on": ends.latest}
            row.fault("guard.term_is_in_order.unmet", "ends_on", **days)
        places = row.required("municipalities", lambda column: self._places(row, column))
        read = RegisterRow(
            line=line.row,
            reference=reference or "",
            level=level or "",
            parent=parent,
            municipalities=places,
            districts=self._districts(row, places),
            police_units=row.names("police_unit"),
            other_parties=row.names("other_parties"),
            title=row.text("title"),
            diary_number=row.text("diary_number"),
            decided=row.day("decided_on"),
            signed=row.day("signed_on"),
            starts=starts,
            ends=ends,
            ends_with_main=with_main,
            term_years=row.years("term_years"),
            revised_every_years=row.years("revised_every_years"),
            signatory_roles=row.texts("signatory_roles"),
            priorities=row.texts("priorities"),
            forums=row.lines("forums"),
            source=row.lines("source"),
            confirmed=row.texts("confirmed"),
        )
        if len(self._findings) == before:
            self._compare_confirmed(read)
        return read if len(self._findings) == before else None

    def _compare_confirmed(self, row: RegisterRow) -> None:
        if not row.confirmed:
            return
        days = (row.decided, row.signed, row.starts, row.ends)
        said = (*row.police_units, *row.other_parties, *map(str, filter(None, days)))
        there = set(map(name_key, said))
        for one in row.confirmed:
            if name_key(one) not in there:
                self._findings.add("register.confirmed_is_nothing", row.line, "confirmed", value=shown(one))

    def _has_its_cells(self, line: Line, columns: tuple[str, ...]) -> bool:
        """Tell whether every column has its cell: in any other row they may stand in the wrong places."""
        if line.fault is not None:
            at = columns[line.fault.cell] if line.fault.cell < len(columns) else ""
            self._findings.add(line.fault.code, line.row, at)
            return False
        found = len(line.cells)
        while found > len(columns) and not line.cells[found - 1].strip():
            found -= 1
        if found != len(columns):
            code = "register.too_few_cells" if found < len(columns) else "register.too_many_cells"
            self._findings.add(code, line.row, expected=len(columns), found=found)
        return found == len(columns)

    def _remember_broken(self, line: Line, cells: Mapping[str, str]) -> None:
        """Let other rows name a row that could not be read as their parent: one fault is one finding."""
        with suppress(InvalidValue):
            reference = reference_of(cells.get("reference", ""))
            self._by_reference.setdefault(reference, _Link(line.row, reference, None, None))

    def _remember(self, row: int, reference: str | None, level: str | None, parent: str | None) -> None:
        link = _Link(row, reference, level, parent)
        self._links.append(link)
        if reference is None:
            return
        first = self._by_reference.setdefault(reference, link)
        if first is not link:
            facts = {"value": reference, "first_row": first.row}
            self._findings.add("register.reference_twice", row, "reference", **facts)

    def _level(self, row: Cells, column: str) -> str | None:
        text = row.text(column)
        level = LEVELS.get(text.casefold()) or self._words("kind", text, _KINDS) if text else None
        if text and level is None:
            row.fault("register.level", column, value=shown(text), allowed=", ".join(LEVELS))
        return level

    def _places(self, row: Cells, column: str) -> tuple[str, ...]:
        """Give the official names, also of what is written in full or as a code; nothing is guessed at."""
        names: dict[str, str] = {}
        for item in row.names(column):
            official = self._by_every_name.get(name_key(item))
            if official is not None:
                if names.setdefault(official.name, name_key(item)) != name_key(item):
                    row.fault("register.named_twice", column, value=shown(item))
                continue
            if "," in item:
                row.fault("register.commas_between", column, value=shown(item))
                continue
            nearest = self._nearest.to(item, self._municipalities)
            facts = {"value": shown(item), "nearest": nearest}
            self._findings.add_unknown("register.municipality_unknown", row.number, column, **facts)
        return tuple(names)

    def _districts(self, row: Cells, places: tuple[str, ...]) -> tuple[str, ...]:
        """Give the districts; with several municipalities each says in which one it lies: `Solna/Råsunda`."""
        found = row.names("district")
        for name in found:
            if len(places) > 1 and municipality_of(name, places, self._by_every_name)[0] is None:
                allowed = ", ".join(f"{place}/{name}" for place in places)
                row.fault("register.district_of_which", "district", value=shown(name), allowed=shown(allowed))
        return found

    def _compare_parents(self) -> None:
        """Check what rows say of each other, when all of them are known."""
        for link in self._links:
            if link.parent is not None:
                self._check_parent(link, link.parent)
        for cycle in _cycles(self._by_reference):
            path = " → ".join(str(link.reference) for link in (*cycle, cycle[0]))
            self._findings.add("register.parent_cycle", cycle[0].row, "parent", path=path)

    def _check_parent(self, link: _Link, parent: str) -> None:
        if parent == link.reference:
            self._findings.add("register.parent_is_itself", link.row, "parent", value=parent)
            return
        if link.level == MAIN:
            self._findings.add("register.parent_of_main", link.row, "parent", value=parent)
        if parent in self._by_reference:
            level = self._by_reference[parent].level
        elif parent in self._known_references:
            level = self._known_references[parent]
        else:
            known = self._by_reference.keys() | self._known_references.keys()
            facts = {"value": parent, "nearest": self._nearest.to(parent, known)}
            self._findings.add_unknown("register.parent_unknown", link.row, "parent", **facts)
            return
        allowed = () if link.level is None else noun_driven_by(link.level).parents
        if allowed and level is not None and level not in allowed:
            code = "register.parent_of_sub" if link.level == SUB else "register.parent_of_pledge"
            self._findings.add(code, link.row, "parent", value=parent)


def municipality_of(
    district: str, places: tuple[str, ...], by_name: Mapping[str, Municipality]
) -> tuple[str | None, str]:
    """Cut a district written as `Solna/Råsunda` into its municipality and its own name.

    It may lie in a municipality that is no party, as in a line that is typed.
    """
    before, _, after = (part.strip() for part in district.partition("/"))
    place = by_name.get(name_key(before))
    if place is not None and after:
        return place.name, after
    return (places[0] if len(places) == 1 else None), district


def _is_listing(header: Line, named: Named, words: Words) -> bool:
    """Whether a header is that of a listing of ours, in codes or in either language's words."""
    if any(named.column(cell) in MANDATORY[1:] for cell in header.cells):
        return False
    known = {words("field", cell.strip(), _LISTED) for cell in header.cells}
    return "reference" in known and len(known - {None}) > 1


def _is_blank(line: Line) -> bool:
    return not any(cell.strip() for cell in line.cells)


def _cycles(links: Mapping[str, _Link]) -> Iterator[tuple[_Link, ...]]:
    """Yield each circle of two or more parents once, from the member that stands first in the file."""
    done: set[str] = set()
    for start in links.values():
        path: dict[str, _Link] = {}
        name, link = start.reference or "", start
        while name not in done and name not in path:
            path[name] = link
            name = link.parent or ""
            if name not in links:
                break
            link = links[name]
        if name in path:
            circle = list(path.values())[list(path).index(name) :]
            first = circle.index(min(circle, key=attrgetter("row")))
            if len(circle) > 1:
                yield (*circle[first:], *circle[:first])
        done.update(path)
