"""Figures of areas as others publish them: a CSV file from Brå, Kolada or a spreadsheet of one's own.

Every row is of an area. Either it says its year and has one number (long), or each year has a column of its
own (wide); a month stands where a year may. What is wrong is told where a figure is asked for, not before:
of a file with a whole country's figures a few are meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Final

from lifecycle.errors import Finding, InputRefused, InvalidValue
from lifecycle.legible import composed, shown
from lifecycle.names import name_key
from lifecycle.periods import ReportingPeriod, parse_reporting_period
from workflows.register.headings import Named, delimiter_of, find_headings, separator_said
from workflows.register.text import Line, decode, lines_of, refused
from workflows.spreadsheets import unguarded

_HEADINGS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("område", "kommun", "stadsdel", "stadsområde", "stadsdelsområde", "region"), "area"),
    **dict.fromkeys(("polisområde", "lokalpolisområde", "län", "area", "municipality", "district"), "area"),
    **dict.fromkeys(("brottstyp", "brottskategori", "brott", "nyckeltal", "indikator", "mått"), "kind"),
    **dict.fromkeys(("crime type", "crime", "indicator", "measure", "kind"), "kind"),
    **dict.fromkeys(("år", "year"), "year"),
    **dict.fromkeys(("månad", "period", "tid", "month", "time"), "period"),
    **dict.fromkeys(("antal", "värde", "anmälda brott", "antal brott", "antal anmälda brott"), "number"),
    **dict.fromkeys(("count", "value", "number", "reported count"), "number"),
}
"""What the columns are called in the field's files, in small letters -> which of ours it is."""

HEADINGS: Final = ("område", "brottstyp", "år", "månad", "antal")
"""By which names a heading is asked for where none is known."""

_WHOLE_YEAR: Final = frozenset({"", "helår", "hela året", "totalt", "whole year", "total"})
_MONTH_OF_SCB: Final = re.compile(r"([0-9]{4})[Mm]([0-9]{2})")
_MONTH_NUMBER: Final = re.compile(r"0?[1-9]|1[0-2]")
_HAS_A_YEAR: Final = re.compile(r"[0-9]{4}")
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


@dataclass(frozen=True, slots=True)
class FigureFile:
    """A file's figures, in its order."""

    name: str
    cells: tuple[Cell, ...]
    unread: tuple[str, ...]
    """Headings of columns that were not read."""


def read_figures(data: bytes, *, name: str, encoding: str | None) -> FigureFile:
    """Read a file of figures.

    Raises:
        InputRefused: it is no such file.
    """
    text, _ = decode(data, name=name, encoding=encoding)
    said, text = separator_said(text, name=name)
    if not text.strip():
        raise refused(name, "register.empty")
    named = Named((), lambda _family, written, _codes: _column_called(written))
    found = lines_of(text, said or delimiter_of(text, named, name=name))
    header, passed = find_headings(found, named)
    if header is None:
        raise _at(name, passed[0].row if passed else 1, "effect.file.no_headings", headings=HEADINGS)
    form = _Form.of(name, header, named)
    cells: list[Cell] = []
    for line in chain(passed, found):
        if line.fault is not None:
            raise _at(name, line.row, line.fault.code)
        cells += form.cells(line)
    if not cells:
        raise refused(name, "register.no_rows")
    return FigureFile(name, tuple(cells), form.unread)


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
        columns = [named.column(one) for one in headings]
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
        read = {*self.places.values()}
        return tuple(one for at, one in enumerate(self.headings) if one and at not in read)

    def cells(self, line: Line) -> Iterator[Cell]:
        area = self._cell(line, "area")
        if not area:
            return
        is_whole = not any(cell.strip() for cell in line.cells[len(self.headings) :])
        kind = self._cell(line, "kind")
        if not self.periods:
            written, period = self._when(line)
            at = self.places["number"]
            if written:  # below the figures there may stand where they come from
                yield Cell(
                    area, kind, period, written, _text(line, at), line.row, self.headings[at], is_whole
                )
        for at, period in self.periods:
            yield Cell(
                area, kind, period, period.code, _text(line, at), line.row, self.headings[at], is_whole
            )

    def _when(self, line: Line) -> tuple[str, ReportingPeriod | None]:
        """Give what a row says of its time, and which period that is: a year, or a month of one."""
        year, within = self._cell(line, "year"), self._cell(line, "period")
        if within.casefold() in _WHOLE_YEAR or not year:
            return year or within, _period(year or within)
        if _HAS_A_YEAR.search(within):
            return within, _period(within)
        is_number = _MONTH_NUMBER.fullmatch(within) and _HAS_A_YEAR.fullmatch(year)
        return f"{year} {within}", _period(f"{year}-{int(within):02}" if is_number else f"{year} {within}")

    def _cell(self, line: Line, column: str) -> str:
        return _text(line, self.places[column]) if column in self.places else ""


def _text(line: Line, at: int) -> str:
    return unguarded(" ".join(composed(line.cells[at]).split())) if at < len(line.cells) else ""


def _column_called(heading: str) -> str | None:
    """Tell which column a heading names; one that is a period itself is called by that."""
    known = _HEADINGS.get(name_key(heading.replace("_", " ")))
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
