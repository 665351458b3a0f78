"""The figures of an effect out of a file: which of them are meant, and what the line would say by them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from lifecycle.errors import Finding, InputRefused, InvalidValue, UnknownRecord
from lifecycle.legible import fault_in, shown, without_unseen
from lifecycle.names import name_key
from lifecycle.numerals import read_numeral
from lifecycle.periods import ReportingPeriod
from workflows.figures.file import Cell, FigureFile, called
from workflows.follow_up.effects import EffectOfALine, read_effects
from workflows.lookup.by_name import nearest

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.effect_assessment import Role
    from lifecycle.rulebook import Rulebook
    from workflows.lookup.field_values import Given

_UNFIT: Final = {
    "invisible": "register.control_character",
    "damaged": "register.damaged_character",
    "placeholder": "register.placeholder",
    "means_unknown": "register.means_unknown",
    "personal_number": "register.personal_number",
}
"""Why a name cannot stand in a register -> what is said of the cell that has it."""

_NO_FIGURE: Final = frozenset(
    {"", "-", "\N{EN DASH}", "\N{EM DASH}", ".", "..", "...", "x", "saknas", "missing"}
)
"""How files say that there is no figure: it is secret, or nobody knows it."""

_MOST_NAMED: Final = 30
_DAY: Final = timedelta(days=1)
_YEAR: Final = 12


class WhichEffect(UnknownRecord):
    """A round has several effects, or none that is called so: which one is meant is said by its number."""

    code = "error.which_effect"

    def __init__(self, written: str, there: Sequence[str]) -> None:
        super().__init__("line", written, there=tuple(there))


@dataclass(frozen=True, slots=True)
class Asked:
    """Which figures of a file are meant; what is left out is what there is only one of."""

    before: ReportingPeriod | None = None
    after: ReportingPeriod | None = None
    area: str | None = None
    others: Sequence[tuple[Role, str]] = ()
    """Areas to compare with, and what each is."""
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What the file has of one area in one period."""

    role: Role
    area: str
    period: ReportingPeriod
    cells: tuple[Cell, ...]
    """The figures that it was read from: of a year perhaps twelve."""
    number: str | None
    """None: something of it is missing."""
    missing: tuple[str, ...] = ()
    """The periods of which there is no figure."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a line would say by the figures of a file."""

    line: EffectOfALine
    file: str
    kind: str
    before: ReportingPeriod
    after: ReportingPeriod
    taken: tuple[Taken, ...]
    monthly: tuple[Cell, ...]
    """Of the line's own area, month by month before the work."""
    dropped: tuple[str, ...]
    """Areas that the line is compared with now and would not be any more."""
    unread: tuple[str, ...]

    @property
    def source(self) -> str:
        """Where the figures come from, for the history."""
        what = f"{self.kind}, " if self.kind else ""
        return f"{self.file}: {what}{self.before.code}, {self.after.code}"

    def of(self, when: ReportingPeriod, area: str) -> Taken:
        """Find what was taken of an area in a period."""
        return next(one for one in self.taken if one.area == area and one.period == when)

    @property
    def areas(self) -> tuple[tuple[Role, str], ...]:
        """Each area with what it is, the line's own first."""
        return tuple(dict.fromkeys((one.role, one.area) for one in self.taken))

    def said(self) -> dict[str, Given]:
        """Give it as fields of the line are said."""
        (_, own), *others = self.areas
        sizes = {name_key(one.area): one.size for one in self.line.effect.figures if one.role != "treated"}
        fields: dict[str, Given] = {
            "baseline": self.of(self.before, own).number,
            "value": self.of(self.after, own).number,
            "months_before": _months(self.before),
            "months_after": _months(self.after),
            "comparisons": [
                {
                    "area": area,
                    "before": self.of(self.before, area).number,
                    "after": self.of(self.after, area).number,
                    "role": role,
                    "size": None if (size := sizes.get(name_key(area))) is None else f"{size:f}",
                }
                for role, area in others
            ],
        }
        if self.monthly:
            fields["monthly"] = [
                {"number": _number(one), "period": one.period.code} for one in self.monthly if one.period
            ]
        return fields


def propose(
    connection: Connection,
    rulebook: Rulebook,
    reference: str,
    period: str | None,
    line: str | None,
    file: FigureFile,
    asked: Asked,
    *,
    today: date,
) -> Proposal:
    """Choose the figures of one line out of a file.

    Raises:
        InputRefused: they are not there, or are no figures; it holds every finding by row and column.
        WhichEffect: the round has no such effect, or several.
        NoEffects, UnknownRecord, NoRounds, NoSuchRound, PeriodNotSaid, InvalidValue: see `read_effects`.
    """
    return choose(_the_one(read_effects(connection, rulebook, reference, period, today), line), file, asked)


def choose(line: EffectOfALine, file: FigureFile, asked: Asked) -> Proposal:
    """Choose the figures of a line that is found.

    Raises:
        InputRefused, InvalidValue: see `propose`.
    """
    return _Choice(file, asked, line).made()


def _the_one(found: Sequence[EffectOfALine], line: str | None) -> EffectOfALine:
    wanted = name_key(line or "")
    fitting = [one for one in found if wanted in (str(one.number), name_key(one.reference))] or [
        one for one in found if wanted in name_key(one.title)
    ]
    if len(fitting) != 1:
        raise WhichEffect(line or "", [f"{one.number} {one.title}" for one in fitting or found])
    return fitting[0]


@dataclass(slots=True)
class _Choice:
    """The figures that are meant, and the findings so far."""

    file: FigureFile
    asked: Asked
    line: EffectOfALine
    findings: list[Finding] = field(default_factory=list)

    def made(self) -> Proposal:
        cells = self._of_the_kind()
        own = self._own_area(cells)
        others = [(role, self._area(cells, written)) for role, written in self.asked.others]
        self._refuse_if_any()
        before, after = self._periods(cells)
        areas: list[tuple[Role, str]] = [("treated", own), *others]
        self._each_once([area for _, area in areas])
        self._refuse_if_any()
        taken = tuple(self._take(cells, role, area, when) for role, area in areas for when in (before, after))
        self._refuse_if_any()
        compared = {name_key(area) for _, area in others}
        return Proposal(
            line=self.line,
            file=self.file.name,
            kind=cells[0].kind,
            before=before,
            after=after,
            taken=taken,
            monthly=self._monthly(cells, own, before),
            dropped=tuple(
                one.area
                for one in self.line.effect.figures
                if one.role != "treated" and name_key(one.area) not in compared
            ),
            unread=self.file.unread,
        )

    def _of_the_kind(self) -> tuple[Cell, ...]:
        """Give the figures of what the line counts."""
        kinds = called(self.file.cells, "kind")
        written = self.asked.kind
        if written is None and len(kinds) > 1:
            written = self.line.title if name_key(self.line.title) in map(name_key, kinds) else None
            if written is None:
                self._add("effect.file.which_kind", there=kinds[:_MOST_NAMED])
                self._refuse_if_any()
        kind = kinds[0] if written is None else self._named("kind", written, kinds)
        self._refuse_if_any()
        return tuple(one for one in self.file.cells if name_key(one.kind) == name_key(kind))

    def _own_area(self, cells: Sequence[Cell]) -> str:
        areas = called(cells, "area")
        if self.asked.area is not None:
            return self._area(cells, self.asked.area)
        if len(areas) > 1:
            self._add("effect.file.which_area", there=areas[:_MOST_NAMED])
        return areas[0]

    def _area(self, cells: Sequence[Cell], written: str) -> str:
        return self._named("area", written, called(cells, "area"))

    def _named(self, what: str, written: str, there: Sequence[str]) -> str:
        """Find an area, or a kind, by its name; what it may be is said where there is none."""
        called_so = (one for one in there if name_key(without_unseen(one)) == name_key(written))
        found = next(called_so, None)
        if found is not None:
            self._refuse_if_unfit(what, found)
        else:
            meant = nearest(written, there)
            code = "effect.file.no_such_kind" if what == "kind" else "effect.file.no_such_area"
            if meant:
                self._add(f"{code}.nearest", value=shown(written), nearest=meant)
            else:
                self._add(code, value=shown(written), there=tuple(there[:_MOST_NAMED]))
        return found or written

    def _refuse_if_unfit(self, what: str, name: str) -> None:
        """Refuse a name that could not be written at any other door either, where it stands in the file."""
        if (fault := fault_in(name)) is not None:
            row = next(one.row for one in self.file.cells if name in (one.area, one.kind))
            facts = {"row": row, "column": what, "value": shown(name), "character": fault[1]}
            self.findings.append(Finding(_UNFIT[fault[0]], f"{self.file.name}:{row}:{what}", facts))

    def _each_once(self, areas: Sequence[str]) -> None:
        for at, area in enumerate(areas):
            if area in areas[:at]:
                self._add("effect.file.area_twice", value=area)

    def _periods(self, cells: Sequence[Cell]) -> tuple[ReportingPeriod, ReportingPeriod]:
        """Give the period before the work and the one after it."""
        there = sorted({one.period for one in cells if one.period is not None}, key=lambda one: one.first)
        before, after = self.asked.before, self.asked.after
        if before is None and after is None and len(there) == len(("before", "after")):
            before, after = there
        if before is None or after is None:
            self._add("effect.file.which_periods", there=tuple(one.code for one in there[:_MOST_NAMED]))
            self._refuse_if_any()
            raise AssertionError(there)
        if before.last >= after.first:
            raise InvalidValue("period", after.code, expected="later_period")
        return before, after

    def _take(self, cells: Sequence[Cell], role: Role, area: str, when: ReportingPeriod) -> Taken:
        """Take the figure of a period, or those of its parts, which have to make it up."""
        own = [one for one in cells if name_key(one.area) == name_key(area)]
        for one in own:
            if one.period is None:
                self._add("effect.file.no_period", one, value=shown(one.period_written))
        within = _within(own, when)
        chosen = [part for part in within if part[0] == when] or within
        for (period, one), (later, other) in pairwise(chosen):
            if later.first <= period.last:
                self._add("effect.file.twice", other, first_row=one.row, period=later.code)
        missing = tuple(_not_there(chosen, when))
        numbers = [self._read(one) for _, one in chosen]
        if role == "treated" and missing:
            there = tuple(dict.fromkeys(one.period.code for one in own if one.period))[:_MOST_NAMED]
            self._add("effect.file.own_figure_missing", area=area, periods=missing, there=there)
        whole = [one for one in numbers if one is not None]
        is_whole = not missing and len(whole) == len(numbers)
        number = read_numeral(f"{sum(map(Decimal, whole)):f}") if is_whole else None
        return Taken(role, area, when, tuple(one for _, one in chosen), number, missing)

    def _read(self, one: Cell) -> str | None:
        if not one.is_whole:
            self._add("effect.file.too_many_cells", one)
            return None
        if name_key(one.written) in _NO_FIGURE:
            return None
        number = _number(one)
        if number is None:
            self._add("effect.file.no_number", one, value=shown(one.written))
        elif self.line.effect.measured_as == "count" and ("." in number or number.startswith("-")):
            self._add("effect.file.no_count", one, value=shown(one.written))
        return number

    def _monthly(self, cells: Sequence[Cell], own: str, before: ReportingPeriod) -> tuple[Cell, ...]:
        """Give the own area's months before the work, where they are counted."""
        of_it = [one for one in cells if name_key(one.area) == name_key(own)]
        return tuple(
            one
            for period, one in _within(of_it, before)
            if _months(period) == 1 and (_number(one) or "").isdecimal()
        )

    def _add(self, code: str, at: Cell | None = None, **facts: object) -> None:
        where: Mapping[str, object] = {}
        if at is not None:
            where = {"row": at.row, "column": at.column, "heading": at.column}
        told = (where["row"], where["column"]) if where else ()
        finding = Finding(code, ":".join([self.file.name, *map(str, told)]), {**where, **facts})
        if finding not in self.findings:
            self.findings.append(finding)

    def _refuse_if_any(self) -> None:
        if self.findings:
            raise InputRefused(self.findings)


def _within(cells: Sequence[Cell], when: ReportingPeriod) -> list[tuple[ReportingPeriod, Cell]]:
    """Give the figures of a period and of its parts, each with its own, in the order of the calendar."""
    found = [
        (one.period, one)
        for one in cells
        if one.period is not None and when.first <= one.period.first <= one.period.last <= when.last
    ]
    return sorted(found, key=lambda part: (part[0].first, part[1].row))


def _not_there(chosen: Sequence[tuple[ReportingPeriod, Cell]], when: ReportingPeriod) -> Iterator[str]:
    """Name what is missing of a period: all of it, or its gaps and the parts that are empty."""
    if not chosen:
        yield when.code
        return
    day = when.first
    for period, one in chosen:
        if period.first > day:
            yield _between(day, period.first)
        if name_key(one.written) in _NO_FIGURE:
            yield period.code
        day = max(day, period.last + _DAY)
    if day <= when.last:
        yield _between(day, when.last + _DAY)


def _number(one: Cell) -> str | None:
    try:
        return read_numeral(one.written)
    except InvalidValue:
        return None


def _months(period: ReportingPeriod) -> int | None:
    """Count the months of a period; None of weeks."""
    following = period.last + _DAY
    if period.first.day != 1 or following.day != 1:
        return None
    return (following.year - period.first.year) * _YEAR + following.month - period.first.month


def _between(first: date, following: date) -> str:
    """Name the months of a gap."""
    last = following - _DAY
    one, other = f"{first:%Y-%m}", f"{last:%Y-%m}"
    return one if one == other else f"{one} \N{EN DASH} {other}"
