"""Figures of areas as others publish them: a CSV file from Brå, Kolada or a spreadsheet of one's own.

Every row is of an area. Either it says its year and has one number (long), or each year has a column of its
own (wide); a month stands where a year may. What is wrong is told where a figure is asked for, not before:
of a file with a whole country's figures a few are meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from itertools import chain, islice
from typing import Final

from lifecycle.errors import Finding, InputRefused, InvalidValue
from lifecycle.legible import composed, shown
from lifecycle.names import name_key
from lifecycle.patterns import pattern
from lifecycle.periods import ReportingPeriod, parse_reporting_period
from lifecycle.values import dataclass
from workflows.spreadsheets.guarded import unguarded
from workflows.spreadsheets.headings import Named, delimiter_of, find_headings, separator_said
from workflows.spreadsheets.text import Line, decode, lines_of, refused

_AREAS: Final = (
    *("stadsdelsområde", "stadsdel", "stadsområde", "district", "lokalpolisområde", "område", "area"),
    *("kommun", "municipality", "polisområde", "län", "region"),
)
"""What a column of areas is called, the smallest areas first: where there are several the first is meant."""

_KINDS: Final = (
    *("brottstyp", "crime type", "brott", "crime", "nyckeltal", "kpi", "indikator", "indicator", "kind"),
    *("brottskategori", "mått", "measure"),
)
"""What a column of what was counted is called; where there are several the first is meant."""

_PARTS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("månad", "period", "tid", "month", "time"), ""),
    **dict.fromkeys(("vecka", "week"), "W"),
    **dict.fromkeys(("kvartal", "quarter"), "Q"),
    **dict.fromkeys(("tertial",), "T"),
    **dict.fromkeys(("halvår", "half-year", "half year"), "H"),
}
"""What a column of the parts of a year is called, the smallest first -> how a period names such a part."""

_HEADINGS: Final[Mapping[str, str]] = {
    **dict.fromkeys(_AREAS, "area"),
    **dict.fromkeys(_KINDS, "kind"),
    **dict.fromkeys(("år", "year"), "year"),
    **dict.fromkeys(_PARTS, "period"),
    **dict.fromkeys(("antal", "värde", "anmälda brott", "antal brott", "antal anmälda brott"), "number"),
    **dict.fromkeys(("count", "value", "number", "reported count"), "number"),
}
"""What the columns are called in the field's files, in small letters -> which of ours it is."""

HEADINGS: Final = ("område", "brottstyp", "år", "månad", "antal")
"""By which names a heading is asked for where none is known."""

_WHOLE_YEAR: Final = frozenset(
    {"", *("helår", "hela året", "totalt", "summa", "samtliga månader"), *("whole year", "total", "sum")}
)
_MONTH_OF_SCB: Final = pattern(r"([0-9]{4})[Mm]([0-9]{2})")
_PART_NUMBER: Final = pattern(r"0?[1-9]|[1-5][0-9]")
_DIGITS: Final = pattern(r"[-+\u2212]?[0-9]")
_HAS_A_YEAR: Final = pattern(r"[0-9]{4}")
_SOURCE: Final = pattern(r"(?:källa|source)\b", re.IGNORECASE)
_MOST_SAID: Final = 5
_MOST_CELLS: Final = 100
_ANY_DAY: Final = date(2000, 1, 1)
"""Periods say their year themselves."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure as it stands in the file."""

    area: str
    kind: str
    """What was counted; empty where the file has no column for it."""
    period: ReportingPeriod | None
    """None: what stands there is no period."""
    period_written: str
    written: str
    row: int
    """As a spreadsheet numbers it."""
    column: str
    """Its heading."""
    is_whole: bool = True
    """Whether the row has its cells; of one with too many nobody knows what stands where."""
    beside: tuple[tuple[str, str], ...] = ()
    """What the row says besides, by heading: sex, age, what the figures are."""
    is_empty: bool = False
    """Whether the row has an area and no figure: it may be a note below the table."""


@dataclass(frozen=True, slots=True)
class FigureFile:
    """A file's figures, in its order."""

    name: str
    cells: tuple[Cell, ...]
    unread: tuple[str, ...]
    """Columns that were not read: their headings, or where they stand."""
    read: tuple[str, ...] = ()
    """Headings of those that say of which area and period a figure is, and what was counted."""
    without_area: tuple[int, ...] = ()
    """Rows that have figures and say of no area that they are its."""
    says: tuple[str, ...] = ()
    """What stands above the table, and where the figures are said to come from."""


def read_figures(data: bytes, *, name: str, encoding: str | None) -> FigureFile:
    """Read a file of figures.

    Raises:
        InputRefused: it is no such file.
    """
    text, _ = decode(data, name=name, encoding=encoding)
    said, text = separator_said(text, name=name)
    if not text.strip():
        raise refused(name, "register.empty")
    named = _Headings((), lambda _family, written, _codes: _column_called(written))
    delimiter = said or delimiter_of(text, named, name=name)
    found = lines_of(text, delimiter)
    header, passed = find_headings(found, named)
    if header is None:
        raise _at(name, passed[0].row if passed else 1, "effect.file.no_headings", headings=HEADINGS)
    form = _Form.of(name, header, named)
    above = [_said(line.cells) for line in islice(lines_of(text, delimiter), header.row - 1)]
    table = _Table(name, form, [*filter(None, above)][:_MOST_SAID])
    for line in chain(passed, found):
        if line.fault is not None:
            raise _at(name, line.row, line.fault.code)
        table.take(line)
    return table.whole()


@dataclass(slots=True)
class _Table:
    """What the rows below the headings have said so far."""

    name: str
    form: _Form
    says: list[str]
    cells: list[Cell] = field(default_factory=list)
    without_area: list[int] = field(default_factory=list)
    unnamed: set[int] = field(default_factory=set)

    def take(self, line: Line) -> None:
        if not self.cells and self.form.goes_on_in(line):
            raise _at(self.name, line.row, "effect.file.two_headings")
        if _SOURCE.match(_said(line.cells)):
            self.says.append(_said(line.cells))
            return
        of_row = [*self.form.cells(line)]
        self.cells += of_row
        self.unnamed.update(self.form.unnamed(line))
        if not of_row and self.form.has_figures(line):
            self.without_area.append(line.row)

    def whole(self) -> FigureFile:
        if not self.cells:
            raise refused(self.name, "register.no_rows")
        return FigureFile(
            name=self.name,
            cells=tuple(self.cells),
            unread=(*self.form.unread, *(_letters(at) for at in sorted(self.unnamed))),
            read=self.form.read,
            without_area=tuple(self.without_area),
            says=tuple(self.says),
        )


def _said(cells: Iterable[str]) -> str:
    return " ".join(composed(" ".join(cells)).split())


class _Headings(Named):
    """Headings of figures: a row that names an area and something more; `Period;2023` above it is none."""

    def count(self, cells: Iterable[str]) -> int:
        """Count the headings of a row; without an area it is hardly one."""
        known = [column for cell in islice(cells, _MOST_CELLS) if (column := self.column(cell)) is not None]
        return len(known) if "area" in known else min(len(known), 1)


def _letters(at: int) -> str:
    """Name a column as a spreadsheet does: A, B, …, AA."""
    more, last = divmod(at, 26)
    return (_letters(more - 1) if more else "") + chr(ord("A") + last)


@dataclass(frozen=True, slots=True)
class _Form:
    """In which columns of a file what stands."""

    headings: tuple[str, ...]
    places: Mapping[str, int]
    """Column of ours -> its place."""
    periods: tuple[tuple[int, ReportingPeriod], ...]
    """Columns that are a period each."""

    @classmethod
    def of(cls, name: str, header: Line, named: Named) -> _Form:
        headings = tuple(" ".join(composed(one).split()) for one in header.cells)
        columns = _chosen(headings, [named.column(one) for one in headings])
        places: dict[str, int] = {}
        for at, column in enumerate(columns):
            if column is None:
                continue
            if column in places:
                facts = {"number": at + 1, "value": shown(headings[at])}
                first = {"first_number": places[column] + 1, "first": shown(headings[places[column]])}
                raise _at(name, header.row, "register.column_twice", **facts, **first)
            places[column] = at
        ours = {*_HEADINGS.values()}
        periods = [
            (at, period)
            for column, at in places.items()
            if column not in ours and (period := _period(column)) is not None
        ]
        is_long = "number" in places and ("year" in places or "period" in places)
        if "area" not in places:
            raise _at(name, header.row, "effect.file.no_area", headings=tuple(filter(None, headings)))
        if not (is_long or periods):
            raise _at(name, header.row, "effect.file.no_figures", headings=tuple(filter(None, headings)))
        return cls(headings, places, () if is_long else tuple(periods))

    @property
    def unread(self) -> tuple[str, ...]:
        return tuple(heading for heading, _ in self._besides)

    @property
    def read(self) -> tuple[str, ...]:
        return tuple(self.headings[at] for column, at in self.places.items() if column != "number")

    @property
    def _besides(self) -> list[tuple[str, int]]:
        read = {*self.places.values()}
        return [(one, at) for at, one in enumerate(self.headings) if one and at not in read]

    @property
    def _figures(self) -> list[tuple[int, ReportingPeriod | None]]:
        return [*self.periods] if self.periods else [(self.places["number"], None)]

    def unnamed(self, line: Line) -> Iterator[int]:
        """Give the columns without a heading in which a row has something."""
        return (at for at, one in enumerate(self.headings) if not one and _text(line, at))

    def has_figures(self, line: Line) -> bool:
        """Whether a row has a number where figures are."""
        return any(_DIGITS.match(_text(line, at)) for at, _ in self._figures)

    def goes_on_in(self, line: Line) -> bool:
        """Whether it is a second row of headings: it says what the columns below the years are."""
        written = [_text(line, at) for at in range(self._figures[0][0], len(self.headings))]
        said = [one for one in written if one]
        return (
            bool(self.periods) and not self._cell(line, "area") and bool(said) and not self.has_figures(line)
        )

    def cells(self, line: Line) -> Iterator[Cell]:
        area = self._cell(line, "area")
        if not area:
            return
        is_whole = not any(cell.strip() for cell in line.cells[len(self.headings) :])
        kind = self._cell(line, "kind")
        beside = tuple((heading, _text(line, at)) for heading, at in self._besides)
        is_empty = not any(_text(line, at) for at, _ in self._figures)
        if is_empty and "kind" in self.places and not kind:
            return  # a note below the table
        for at, of_column in self._figures:
            code, when = self._when(line, self._cell(line, "year") if of_column is None else of_column.code)
            if code:  # below the figures there may stand where they come from
                yield Cell(
                    area=area,
                    kind=kind,
                    period=when,
                    period_written=code,
                    written=_text(line, at),
                    row=line.row,
                    column=self.headings[at],
                    is_whole=is_whole,
                    beside=beside,
                    is_empty=is_empty,
                )

    def _when(self, line: Line, year: str) -> tuple[str, ReportingPeriod | None]:
        """Give what a row says of its time, and which period that is: a year, or a part of one."""
        within = self._cell(line, "period")
        if within.casefold() in _WHOLE_YEAR or not year:
            return year or within, _period(year or within)
        if _HAS_A_YEAR.search(within):
            return within, _period(within)
        is_number = _PART_NUMBER.fullmatch(within) and _HAS_A_YEAR.fullmatch(year)
        part = _PARTS[_plain(self.headings[self.places["period"]])]
        return f"{year} {within}", _period(
            f"{year}-{part}{int(within):02}" if is_number else f"{year} {within}"
        )

    def _cell(self, line: Line, column: str) -> str:
        return _text(line, self.places[column]) if column in self.places else ""


def _chosen(headings: Sequence[str], columns: Sequence[str | None]) -> list[str | None]:
    """Leave one column of areas, and of parts of a year, that of the smallest, and one of what was counted.

    Others stand beside. Two that are called the same, or name the same parts, stay two, and are asked about.
    """
    chosen = [*columns]
    parts = [*dict.fromkeys(_PARTS.values())]
    names = {
        "area": {one: at for at, one in enumerate(_AREAS)},
        "kind": {one: at for at, one in enumerate(_KINDS)},
        "period": {one: parts.index(part) for one, part in _PARTS.items()},
    }
    for column, places in names.items():
        ranks = [
            places[_plain(heading)] if found == column else len(places)
            for heading, found in zip(headings, columns, strict=True)
        ]
        for at, rank in enumerate(ranks):
            if columns[at] == column and rank > min(ranks):
                chosen[at] = None
    return chosen


def _plain(heading: str) -> str:
    return name_key(heading.replace("_", " ").rstrip(":* "))


def _text(line: Line, at: int) -> str:
    return unguarded(" ".join(composed(line.cells[at]).split())) if at < len(line.cells) else ""


def _column_called(heading: str) -> str | None:
    """Tell which column a heading names; one that is a period itself is called by that."""
    known = _HEADINGS.get(_plain(heading))
    if known is not None:
        return known
    period = _period(heading)
    return None if period is None else period.code


def _period(written: str) -> ReportingPeriod | None:
    """Read a period that says its year: `2025`, `2025-03`, `mars 2025`, `2025M03`."""
    if not _HAS_A_YEAR.search(written):
        return None
    try:
        return parse_reporting_period(_MONTH_OF_SCB.sub(r"\1-\2", written), _ANY_DAY)
    except InvalidValue:
        return None


def _at(name: str, row: int, code: str, **facts: object) -> InputRefused:
    return InputRefused([Finding(code, f"{name}:{row}", {"row": row, **facts})])


def called(cells: Sequence[Cell], what: str) -> tuple[str, ...]:
    """List the areas, or the kinds, of some figures as they are first written."""
    found: dict[str, str] = {}
    for one in cells:
        written = one.area if what == "area" else one.kind
        found.setdefault(name_key(written), written)
    return tuple(found.values())
