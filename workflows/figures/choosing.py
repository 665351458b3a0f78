"""The figures of an effect out of a file: which of them are meant, and what the line would say by them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from lifecycle.errors import Finding, InputRefused, InvalidValue, UnknownRecord
from lifecycle.legible import fault_in, shown, without_unseen
from lifecycle.names import name_key
from lifecycle.numerals import read_numeral
from lifecycle.patterns import pattern
from lifecycle.periods import ReportingPeriod, parse_reporting_period
from lifecycle.values import dataclass
from workflows.configuration.geography import municipality_called
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

_DASHES: Final = ("-", "\N{EN DASH}", "\N{EM DASH}")
"""In official statistics nought, elsewhere nothing known: who has the file has to say."""

_NO_FIGURE: Final = frozenset({"", *_DASHES, ".", "..", "...", "x", "saknas", "missing"})
"""How files say that there is no figure: it is secret, or nobody knows it."""

_SPLITS: Final = frozenset(
    {
        *("kön", "gender", "sex", "ålder", "åldersgrupp", "age", "age group"),
        *("mått", "measure", "enhet", "unit", "måttenhet"),
    }
)
"""Columns that may say of whom a figure is, or what it is: every figure that is taken has to say the same."""

_NO_COUNT: Final = pattern(
    r"[%\u2030]|^(index|medel|snitt|mean)$"
    r"|\b(andel(en|ar|arna)?|procent\w*|promille\w*|kvot(en)?|prevalens|genomsnitt\w*|medel(värde|tal)\w*)\b"
    r"|\b(share|percent\w*|proportion|prevalence|average|median\w*|rates?|ratio)\b"
    r"|\b(mean (of|number|value)|i snitt)\b"
    r"|\bper (capita|invånare)\b|(\bper|/) ?(1(0{0,2}) ?)?(tio|hundra)?tusen\b"
    r"|(\bper|/) ?1(0{3,6}|0{0,2}[ .,]000)\b",
    re.IGNORECASE,
)
"""How a file says that its figures are no counts: per 100 000 inhabitants, shares, means."""

_MAY_BE_THOUSANDS: Final = pattern(r"[-+]?[0-9]{1,3}[.,][0-9]{3}( ?%)?")
_IDLE_THOUSANDS: Final = pattern(r"[-+]?0*[1-9][0-9]{0,2}[.,]000( ?%)?")
_DIGITS: Final = pattern(r"[-+]?[0-9]")
_DECIMALS: Final = 6
_PLAIN: Final = pattern(r"[-+]?[0-9]{1,12}[.,][0-9]{7,30}")
"""A number with more decimals than one is kept with: a computer has divided, as in Kolada's means."""

_CODED: Final = pattern(r"[0-9]{2,4} (?P<name>.+)")
"""An area with its code before it, as Statistics Sweden writes it: `1490 Borås`."""

_OR_EMPTY: Final = {
    "effect.file.which_part": "effect.file.which_part.or_empty",
    "effect.file.no_such_part": "effect.file.no_such_part.or_empty",
}
"""What is said of a column that splits the figures -> the same where some rows leave it empty."""

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
    only: Sequence[tuple[str, str]] = ()
    """Which rows are meant, by column and what stands in it."""


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
    parts: str | None = None
    """What its months come to where the file has them too, and they come to something else."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a line would say by the figures of a file."""

    line: EffectOfALine
    file: FigureFile
    kind: str
    before: ReportingPeriod
    after: ReportingPeriod
    taken: tuple[Taken, ...]
    monthly: tuple[Cell, ...]
    """Of the line's own area, month by month before the work."""
    dropped: tuple[str, ...]
    """Areas that the line is compared with now and would not be any more."""
    of_whom: tuple[tuple[str, str], ...] = ()
    """By column: of whom the figures are, or which figures of several."""

    @property
    def unread(self) -> tuple[str, ...]:
        """Columns of the file that nothing was taken from."""
        return tuple(one for one in self.file.unread if one not in dict(self.of_whom))

    @property
    def is_outside(self) -> bool:
        """Whether nothing of the time after the work is in the period that is followed up."""
        try:
            followed_up = parse_reporting_period(self.line.period)
        except InvalidValue:
            return False
        return self.after.last < followed_up.first or followed_up.last < self.after.first

    @property
    def says_no_counts(self) -> tuple[str, ...]:
        """What the file says around its table by which it may be that a line of counts gets none."""
        counts = self.line.effect.measured_as == "count"
        return tuple(one for one in self.file.says if counts and _NO_COUNT.search(one))

    @property
    def left_out(self) -> tuple[str, ...]:
        """Areas to compare with that would not count, for they learn together with the parties."""
        compared = (_named_in_full(area) for role, area in self.areas if role.endswith("control"))
        return tuple(area for area in compared if self.line.partners.have(area))

    @property
    def source(self) -> str:
        """Where the figures come from, for the history."""
        what = "".join(f"{one}, " for one in (self.kind, *(said for _, said in self.of_whom)) if one)
        return f"{self.file.name}: {what}{self.before.code}, {self.after.code}"

    def of(self, when: ReportingPeriod, area: str) -> Taken:
        """Find what was taken of an area in a period."""
        return next(one for one in self.taken if one.area == area and one.period == when)

    @property
    def areas(self) -> tuple[tuple[Role, str], ...]:
        """Each area with what it is, the line's own first."""
        return tuple(dict.fromkeys((one.role, one.area) for one in self.taken))

    @property
    def around_its_own(self) -> tuple[str, ...]:
        """Areas to compare with that are a party's whole municipality, where its own is a part of one."""
        (_, own), *others = self.areas
        whole = {municipality_called(name) for name in self.line.parties} - {None}
        is_part = municipality_called(_named_in_full(own)) is None
        return tuple(
            one for _, one in others if is_part and municipality_called(_named_in_full(one)) in whole
        )

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
                    "area": _named_in_full(area),
                    "before": self.of(self.before, area).number,
                    "after": self.of(self.after, area).number,
                    "role": role,
                    "size": None
                    if (size := sizes.get(name_key(_named_in_full(area)))) is None
                    else f"{size:f}",
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
        self._are_of_the_same(cells, [area for _, area in areas], (before, after))
        self._refuse_if_any()
        taken = tuple(self._take(cells, role, area, when) for role, area in areas for when in (before, after))
        monthly = self._monthly(cells, own, before)
        self._refuse_if_any()
        compared = {name_key(_named_in_full(area)) for _, area in others}
        return Proposal(
            line=self.line,
            file=self.file,
            kind=cells[0].kind,
            before=before,
            after=after,
            taken=taken,
            monthly=monthly,
            dropped=tuple(
                one.area
                for one in self.line.effect.figures
                if one.role != "treated" and name_key(one.area) not in compared
            ),
            of_whom=tuple(self._of_whom(taken)),
        )

    def _of_the_kind(self) -> tuple[Cell, ...]:
        """Give the figures of what the line counts."""
        cells = self._only()
        kinds = called(cells, "kind")
        written = self.asked.kind
        if written is None and len(kinds) > 1:
            written = self.line.title if name_key(self.line.title) in map(name_key, kinds) else None
            if written is None:
                self._add("effect.file.which_kind", there=kinds[:_MOST_NAMED])
                self._refuse_if_any()
        kind = kinds[0] if written is None else self._named("kind", written, kinds)
        self._refuse_if_any()
        return tuple(one for one in cells if name_key(one.kind) == name_key(kind))

    def _only(self) -> tuple[Cell, ...]:
        """Give the figures of the rows that are meant."""
        cells = self.file.cells
        for column, written in self.asked.only:
            there = tuple(dict(cells[0].beside))
            heading = next((one for one in there if name_key(one) == name_key(column)), "")
            if not heading:
                is_read = name_key(column) in map(name_key, self.file.read)
                code = "effect.file.column_is_read" if is_read else "effect.file.no_such_column"
                self._add(code, value=shown(column), there=there)
                self._refuse_if_any()
            meant = tuple(one for one in cells if name_key(_beside(one, heading)) == name_key(written))
            if not meant:
                self._add_of_parts("effect.file.no_such_part", cells, heading, value=shown(written))
                self._refuse_if_any()
            cells = meant
        return cells

    def _are_of_the_same(
        self, cells: Sequence[Cell], areas: Sequence[str], periods: Sequence[ReportingPeriod]
    ) -> None:
        """Ask which figures are meant where a column splits them: by sex, by age, by what they are."""
        chosen = [self._chosen(cells, area, when)[0] for area in areas for when in periods]
        of_all = [one for some in chosen for _, one in some]
        splits = [one for one, _ in _splitting(of_all) if len(_different(of_all, one)) > 1]
        for some in chosen if not splits else ():
            splits += [one for one in _telling(_doubled(some)) if one not in splits]
        for heading in splits:
            self._add_of_parts("effect.file.which_part", of_all, heading)
        if self.line.effect.measured_as == "count" and not splits:
            self._say_that_they_count(of_all)

    def _add_of_parts(self, code: str, cells: Iterable[Cell], heading: str, **facts: object) -> None:
        """Say which parts a column has; rows in which it is empty may be those of all of them together."""
        has = _different(cells, heading)
        there = tuple(filter(None, has))[:_MOST_NAMED]
        code = _OR_EMPTY[code] if "" in has and there else code
        self._add(code, None, named=heading, there=there, first=next(iter(there), ""), **facts)

    def _say_that_they_count(self, cells: Sequence[Cell]) -> None:
        """Refuse what says of itself that it is no count, where the line counts."""
        said = [
            what
            for one in cells
            for what in (one.kind, one.column, *(said for _, said in _splitting([one])))
            if _NO_COUNT.search(what)
        ]
        for one in dict.fromkeys(said):
            self._add("effect.file.says_no_count", value=shown(one))

    def _of_whom(self, taken: Iterable[Taken]) -> Iterator[tuple[str, str]]:
        """Say of whom the figures are, by each column that may say it and every one that was asked for."""
        first = next(one for some in taken for one in some.cells)
        asked = {name_key(column) for column, _ in self.asked.only}
        for heading, said in first.beside:
            if name_key(heading) in (asked | _SPLITS if said else asked):
                yield heading, said

    def _own_area(self, cells: Sequence[Cell]) -> str:
        if self.asked.area is not None:
            return self._area(cells, self.asked.area)
        areas = called([one for one in cells if not one.is_empty] or cells, "area")
        if len(areas) > 1:
            self._add("effect.file.which_area", there=areas[:_MOST_NAMED])
        return areas[0]

    def _area(self, cells: Sequence[Cell], written: str) -> str:
        return self._named("area", written, called(cells, "area"))

    def _named(self, what: str, written: str, there: Sequence[str]) -> str:
        """Find an area, or a kind, by its name; what it may be is said where there is none."""
        found = next((one for one in there if name_key(without_unseen(one)) == name_key(written)), None)
        if found is None and what == "area":
            alike = [one for one in there if _is_place(one, written)]
            found = alike[0] if len(alike) == 1 else None
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

    def _chosen(
        self, cells: Sequence[Cell], area: str, when: ReportingPeriod
    ) -> tuple[list[tuple[ReportingPeriod, Cell]], list[tuple[ReportingPeriod, Cell]]]:
        """Give an area's figure of a period, or those of its parts, and all that there is within it."""
        within = _within([one for one in cells if name_key(one.area) == name_key(area)], when)
        return [part for part in within if part[0] == when] or within, within

    def _take(self, cells: Sequence[Cell], role: Role, area: str, when: ReportingPeriod) -> Taken:
        """Take the figure of a period, or those of its parts, which have to make it up."""
        own = [one for one in cells if name_key(one.area) == name_key(area)]
        for one in own:
            if one.period is None:
                self._add("effect.file.no_period", one, value=shown(one.period_written))
        chosen, within = self._chosen(cells, area, when)
        self._each_period_once(chosen)
        missing = tuple(_not_there(chosen, when))
        numbers = [self._read(one) for _, one in chosen]
        if role == "treated" and missing:
            there = tuple(dict.fromkeys(one.period.code for one in own if one.period and _is_there(one)))
            there = there[:_MOST_NAMED]
            for _, one in chosen:
                if one.written in _DASHES:
                    self._add("effect.file.dash", one, value=one.written)
            self._add("effect.file.own_figure_missing", area=area, periods=missing, there=there)
            if self.file.without_area:
                self._add("effect.file.rows_without_area", rows=self.file.without_area[:_MOST_NAMED])
        if len(chosen) > 1 and self.line.effect.measured_as != "count":
            self._add("effect.file.not_summed", chosen[0][1], period=when.code)
        return Taken(
            role=role,
            area=area,
            period=when,
            cells=tuple(one for _, one in chosen),
            number=None if missing else self._sum(numbers, chosen),
            missing=missing,
            parts=_parts(chosen, within, when),
        )

    def _sum(
        self, numbers: Sequence[str | None], chosen: Sequence[tuple[ReportingPeriod, Cell]]
    ) -> str | None:
        whole = [one for one in numbers if one is not None]
        if not whole or len(whole) < len(numbers):
            return None
        try:
            return read_numeral(f"{sum(map(Decimal, whole)):f}")
        except InvalidValue:
            self._add("effect.file.no_number", chosen[0][1], value=shown(chosen[0][1].written))
            return None

    def _each_period_once(self, chosen: Sequence[tuple[ReportingPeriod, Cell]]) -> None:
        for (period, one), (later, other) in pairwise(chosen):
            if later.first <= period.last:
                self._add("effect.file.twice", other, first_row=one.row, period=later.code)

    def _read(self, one: Cell) -> str | None:
        if not one.is_whole:
            self._add("effect.file.too_many_cells", one)
            return None
        if not _is_there(one):
            return None
        number, measured_as = _number(one), self.line.effect.measured_as
        may_be_thousands = _MAY_BE_THOUSANDS if measured_as == "count" else _IDLE_THOUSANDS
        if may_be_thousands.fullmatch(one.written):
            self._add("effect.file.thousands", one, value=shown(one.written))
        elif number is None:
            self._add("effect.file.no_number", one, value=shown(one.written))
        elif measured_as == "count" and ("." in number or number.startswith("-") or "%" in one.written):
            self._add("effect.file.no_count", one, value=shown(one.written))
        return number

    def _monthly(self, cells: Sequence[Cell], own: str, before: ReportingPeriod) -> tuple[Cell, ...]:
        """Give the own area's months before the work, where they are counted."""
        if self.line.effect.measured_as != "count":
            return ()
        of_it = [one for one in cells if name_key(one.area) == name_key(own)]
        months = [part for part in _within(of_it, before) if _months(part[0]) == 1]
        self._each_period_once(months)
        return tuple(one for _, one in months if self._read(one) is not None)

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
        if not _is_there(one):
            yield period.code
        day = max(day, period.last + _DAY)
    if day <= when.last:
        yield _between(day, when.last + _DAY)


def _doubled(chosen: Sequence[tuple[ReportingPeriod, Cell]]) -> list[Cell]:
    """Give the figures of the periods of which there is more than one."""
    times = Counter(period for period, _ in chosen)
    return [one for period, one in chosen if times[period] > 1]


def _splitting(cells: Sequence[Cell]) -> Iterator[tuple[str, str]]:
    """Give the columns that are known to split figures, with what the first of them says there."""
    return (both for one in cells[:1] for both in one.beside if name_key(both[0]) in _SPLITS)


def _telling(cells: Sequence[Cell]) -> list[str]:
    """List the columns that say different things in words of some figures."""
    if not cells:
        return []
    return [
        heading
        for heading, _ in cells[0].beside
        if len(found := _different(cells, heading)) > 1 and not all(map(_DIGITS.match, filter(None, found)))
    ]


def _is_there(one: Cell) -> bool:
    return name_key(one.written) not in _NO_FIGURE


def _beside(one: Cell, heading: str) -> str:
    return dict(one.beside).get(heading, "")


def _different(cells: Iterable[Cell], heading: str) -> tuple[str, ...]:
    """List what stands in a column, each once."""
    return tuple(dict.fromkeys(_beside(one, heading) for one in cells))


def _is_place(there: str, written: str) -> bool:
    """Whether an area of a file is the one that is meant: its code stands before its name, or instead."""
    coded = _CODED.fullmatch(there)
    if coded is not None and name_key(coded["name"]) == name_key(written):
        return True
    place, meant = municipality_called(coded["name"] if coded else there), municipality_called(written)
    return place is not None and place == meant


def _named_in_full(area: str) -> str:
    """Give the name of a municipality that a file calls by its code, or with its code before."""
    coded = _CODED.fullmatch(area)
    place = municipality_called(coded["name"] if coded else area) if coded or area.isdecimal() else None
    return area if place is None else place.name


def _parts(
    chosen: Sequence[tuple[ReportingPeriod, Cell]],
    within: Sequence[tuple[ReportingPeriod, Cell]],
    when: ReportingPeriod,
) -> str | None:
    """Give what a period's months come to, where it has a figure of its own that is another."""
    parts = [part for part in within if part[0] != when and _months(part[0]) == 1]
    numbers = [_number(one) for _, one in parts]
    if len(chosen) != 1 or not parts or None in numbers or [*_not_there(parts, when)]:
        return None
    sum_of_them, own = sum(Decimal(one) for one in numbers if one), _number(chosen[0][1])
    return None if own is None or Decimal(own) == sum_of_them else f"{sum_of_them:f}"


def _number(one: Cell) -> str | None:
    written = one.written
    if _PLAIN.fullmatch(written):
        written = f"{round(Decimal(written.replace(',', '.').replace(' ', '')), _DECIMALS):f}"
    try:
        return read_numeral(written)
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
