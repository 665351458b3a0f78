"""The cells of a register row, one column at a time, and the findings that reading them leaves."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Mapping
from typing import Any, Final, TypeAlias, TypeVar

from lifecycle.as_written import counted_in, day_as_written, is_until_further_notice, without_its_year
from lifecycle.dates import PartialDate
from lifecycle.errors import Finding, InputRefused, InvalidDate, InvalidValue
from lifecycle.legible import composed, fault_in, shown, unseen_in
from lifecycle.names import reference_of
from lifecycle.patterns import pattern
from workflows.lookup.typed import items_of
from workflows.spreadsheets.guarded import CALCULATED, is_guarded, unguarded

MAX_CELL: Final = 10_000
"""Characters in one cell: a whole annex pasted into the register is refused, a long list of forums is not."""
MAX_REFERENCE: Final = 60
MAX_NAME: Final = 200
"""Characters in the name of a party or a district."""
MAX_YEARS: Final = 30

_REFERENCES: Final = ("reference", "parent")
"""Columns that name records: a paper may well be called OLD."""

_SPACES = pattern(r"\s+")
_LINE_BREAK = pattern(r"\r\n?")
_YEARS = pattern(r"[0-9]{1,2}")
_SHOWN = 60
_COMPARISONS = 200_000

_KEPT = 4_096

T = TypeVar("T")

ReadBefore: TypeAlias = dict[tuple[str, str, bool], Any]
"""What was read of the cells of a file that are written alike, as names and days are again and again: how,
what stands there, and whether it names records; the reading of a file takes two thirds of the time."""


class Findings:
    """Findings of one file, each with the place that orders them: row, then column, then as found."""

    def __init__(self, name: str, columns: tuple[str, ...]) -> None:
        self._name = name
        self._order = {"": -1} | {column: number for number, column in enumerate(columns)}
        self._found: list[tuple[int, int, Finding]] = []
        self.headings: Mapping[str, str] = {}
        """Column -> its heading in the file, as far as it has one."""

    def __len__(self) -> int:
        return len(self._found)

    def add(self, code: str, row: int = 0, column: str = "", **facts: object) -> None:
        """Keep one finding; row 0 is the file, no column is the whole row."""
        place: dict[str, object] = {}
        if row:
            place["row"] = row
        if column:
            place["column"] = column
        where = ":".join([self._name, *(str(part) for part in place.values())])
        if column in self.headings:
            place["heading"] = self.headings[column]
        order = self._order.get(column, len(self._order))
        self._found.append((row, order, Finding(code, where, place | facts)))

    def add_unknown(self, code: str, row: int, column: str, **facts: object) -> None:
        """Keep a finding on an unknown name; with something like it there is another sentence to say."""
        if facts["nearest"]:
            self.add(f"{code}.nearest", row, column, **facts)
        else:
            del facts["nearest"]
            self.add(code, row, column, **facts)

    def raise_if_any(self) -> None:
        """Refuse the file with all of them, in order."""
        if self._found:
            ordered = sorted(self._found, key=lambda found: found[:2])
            raise InputRefused([finding for _, _, finding in ordered])


class Nearest:
    """Suggestions for what was probably meant, within a budget: a file of nonsense must not take minutes."""

    def __init__(self) -> None:
        self._left = _COMPARISONS

    def to(self, value: str, names: Collection[str]) -> str:
        """Give up to three names like the value, joined by commas; nothing when none is alike."""
        if len(names) > self._left or len(value) > _SHOWN:
            return ""
        self._left -= len(names)
        candidates = {name.casefold(): name for name in sorted(names)}
        found = difflib.get_close_matches(value.casefold(), candidates, n=3, cutoff=0.6)
        return ", ".join(candidates[key] for key in found)


class Cells:
    """The cells of one row by column, read one at a time; what is wrong with a cell is said once."""

    def __init__(
        self, number: int, cells: Mapping[str, str], findings: Findings, read_before: ReadBefore | None = None
    ) -> None:
        self.number = number
        self._cells = cells
        self._findings = findings
        self._read_before = {} if read_before is None else read_before

    def _once(self, how: str, column: str, read: Callable[[], T]) -> T:
        """Read a cell, unless one that is written so was read in this way before, and nothing was wrong."""
        key = (how, self._cells.get(column, ""), column in _REFERENCES)
        if key in self._read_before:
            known: T = self._read_before[key]
            return known
        before = len(self._findings)
        found = read()
        if len(self._findings) == before and len(key[1]) <= _SHOWN and len(self._read_before) < _KEPT:
            self._read_before[key] = found
        return found

    def fault(self, code: str, column: str, **facts: object) -> None:
        """Keep a finding on one cell of this row."""
        self._findings.add(code, self.number, column, **facts)

    def text(self, column: str, *, guards: bool = True) -> str:
        """Give a cell in NFC with single spaces; empty when it is absent or cannot be used.

        Args:
            guards: the apostrophe that says that it is text is taken away.
        """
        read = self._guarded_text if guards else self._text
        return self._once(read.__name__, column, lambda: read(column))

    def _guarded_text(self, column: str) -> str:
        return unguarded(self._text(column))

    def _text(self, column: str) -> str:
        return _SPACES.sub(" ", self._usable(column)).strip()

    def lines(self, column: str) -> str:
        """Give a cell as it is written, line breaks and all."""
        return unguarded(_LINE_BREAK.sub("\n", self._usable(column)).strip())

    def _usable(self, column: str) -> str:
        """Give a cell as it stands in the file, in NFC; nothing of what cannot be used."""
        raw = self._cells.get(column, "")
        if not raw or raw.isspace():
            return ""
        if len(raw) > MAX_CELL:
            self.fault("register.cell_too_long", column, length=len(raw), limit=MAX_CELL)
            return ""
        if (unseen := unseen_in(raw.replace("\r", "\n"))) is not None:
            self.fault("register.control_character", column, character=unseen)
            return ""
        if not is_guarded(raw) and self._is_formula(raw, column):
            return ""
        text = composed(raw)
        return "" if self._is_unfit(unguarded(text), column) else text

    def texts(self, column: str) -> tuple[str, ...]:
        """Give the parts of a cell between semicolons, or on lines of their own."""
        return self._once("texts", column, lambda: self._texts(column)) if self._cells.get(column) else ()

    def _texts(self, column: str) -> tuple[str, ...]:
        as_text = is_guarded(self._cells.get(column, "").lstrip())
        written = self._usable(column).replace("\t", " ").strip()
        parts = [_SPACES.sub(" ", part) for part in items_of(written)]
        fit = (part for part in parts if as_text or is_guarded(part) or not self._is_formula(part, column))
        return tuple(part for part in map(unguarded, fit) if not self._is_unfit(part, column))

    def names(self, column: str) -> tuple[str, ...]:
        """Give the names between semicolons; one that stands twice in a cell is a slip."""
        return self._once("names", column, lambda: self._names(column)) if self._cells.get(column) else ()

    def _names(self, column: str) -> tuple[str, ...]:
        found = self.texts(column)
        for name in found:
            if len(name) > MAX_NAME:
                self.fault("register.name_too_long", column, value=shown(name), limit=MAX_NAME)
        self._refuse_repetition(found, column)
        return found

    def reference(self, column: str) -> str | None:
        """Give a reference in its one spelling."""
        text = self.text(column)
        if not text:
            return None
        try:
            return reference_of(text)
        except InvalidValue as wrong:
            if wrong.facts.get("reason") == "placeholder":
                self.fault("register.placeholder", column, value=shown(text))
                return None
            self.fault("register.reference", column, value=shown(text), limit=MAX_REFERENCE)
            return None

    def day(self, column: str, *, may_be_none: bool = False) -> PartialDate | None:
        """Give a day, month or year; with `may_be_none` there is none until further notice."""
        how = "day or none" if may_be_none else "day"
        return self._once(how, column, lambda: self._day(column, may_be_none=may_be_none))

    def _day(self, column: str, *, may_be_none: bool) -> PartialDate | None:
        text = self.text(column)
        if not text or (may_be_none and is_until_further_notice(text)):
            return None
        try:
            return day_as_written(text)
        except InvalidDate as error:
            match without_its_year(text):
                case (day,):
                    self.fault("register.date.without_year", column, value=shown(text), without_year=day)
                case (day, other):
                    facts = {"value": shown(text), "without_year": day, "other": other}
                    self.fault("register.date.without_year_of_two", column, **facts)
                case _:
                    may_be = ", ".join(error.may_be)
                    self._findings.add_unknown(
                        "register.date", self.number, column, value=shown(text), nearest=may_be
                    )
            return None

    def says(self, column: str, is_said: Callable[[str], bool]) -> bool:
        """Tell whether a cell says something else, in words, than what is read from it otherwise."""
        return is_said(self._cells.get(column, ""))

    def years(self, column: str) -> int | None:
        """Give a whole number of years."""
        text = counted_in(12, self.text(column))
        if not text:
            return None
        if not _YEARS.fullmatch(text) or not 1 <= int(text) <= MAX_YEARS:
            self.fault("register.years", column, value=shown(text), limit=MAX_YEARS)
            return None
        return int(text)

    def required(self, column: str, read: Callable[[str], T]) -> T:
        """Read a cell that must hold something; of one that holds only faults enough has been said."""
        before = len(self._findings)
        value = read(column)
        if not value and len(self._findings) == before and column in self._cells:
            self.fault("register.missing_value", column)
        return value

    def _is_formula(self, text: str, column: str) -> bool:
        """Refuse what a spreadsheet would calculate, here or in the next program that gets it from us."""
        stripped = text.strip()
        if stripped == "-":
            self.fault("register.dash", column)
            return True
        if text.startswith("\t") or stripped.startswith(CALCULATED):
            start = "tab" if text.startswith("\t") else stripped[0]
            self.fault("register.formula", column, value=shown(stripped), start=start)
            return True
        return False

    def _is_unfit(self, text: str, column: str) -> bool:
        """Refuse what could not be written at any other door either."""
        match fault_in(text):
            case None:
                return False
            case "damaged", _:
                self.fault("register.damaged_character", column, value=shown(text))
            case "placeholder", _ if column in _REFERENCES:
                return False  # there only what stands for a reference is refused
            case "placeholder", _:
                self.fault("register.placeholder", column, value=shown(text))
            case "means_unknown", _:
                self.fault("register.means_unknown", column, value=shown(text))
            case _:
                self.fault("register.personal_number", column)
        return True

    def _refuse_repetition(self, parts: tuple[str, ...], column: str) -> None:
        seen: set[str] = set()
        for part in parts:
            if part.casefold() in seen:
                self.fault("register.named_twice", column, value=shown(part))
            seen.add(part.casefold())
