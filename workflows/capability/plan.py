"""A development plan with what became of it: its map, its packages, and how far their activities are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from lifecycle.capability import Capability, Map, Package, Rating
from lifecycle.dates import PartialDate, parse_partial
from lifecycle.errors import InvalidDate, UnknownRecord
from lifecycle.fields import Row
from lifecycle.names import name_key
from lifecycle.records import Activity, DevelopmentPlan, Record
from lifecycle.snapshot import Snapshot, snapshots, the
from lifecycle.table import not_by_index, table
from lifecycle.values import dataclass
from workflows.lookup.by_name import find_record

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.fields import Values
    from lifecycle.rulebook import Rulebook

_RECORD = table(Record)
_MACHINE = "development_plan"


class NoDevelopmentPlan(UnknownRecord):
    """What is named is no development plan, and has none under it, or several."""

    code = "error.no_development_plan"

    def __init__(self, reference: str, there: Sequence[str]) -> None:
        super().__init__("reference", reference, nearest=tuple(there))
        self.facts |= {"reference": reference}


@dataclass(frozen=True, slots=True)
class ToDo:
    """One activity of a package, as the plan writes it, and what became of it."""

    title: str
    reference: str | None = None
    """None: the plan is not decided, and it is no record yet."""
    state: str | None = None
    is_begun: bool = False
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One package in the matrix."""

    package: Package
    to_do: tuple[ToDo, ...]

    @property
    def is_over(self) -> bool:
        """Whether all that is to be done in it is done, or came to nothing."""
        return bool(self.to_do) and all(one.is_over for one in self.to_do)

    @property
    def starts(self) -> PartialDate | None:
        """When it begins, where that is known."""
        return _day(self.package.starts)

    @property
    def ends(self) -> PartialDate | None:
        """When it ends, where that is known."""
        return _day(self.package.ends or self.package.starts)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the matrix: from the level now through the packages to the level wanted."""

    sub_goal: str
    capability: str
    dimension: str
    rating: Rating | None
    cells: Mapping[int, Cell]

    @property
    def stands_at(self) -> int | None:
        """The number of the first package that is not over, where the now-line stands; None: after all."""
        if not self.has_begun:
            return None
        return next((one for one, cell in self.cells.items() if cell.to_do and not cell.is_over), None)

    @property
    def has_begun(self) -> bool:
        """Whether what is to be done in its packages is recorded by now: before, no now-line stands in it."""
        return any(one.reference for cell in self.cells.values() for one in cell.to_do)

    def in_year(self, year: int) -> tuple[Cell, ...]:
        """Give its packages that go on in a year."""
        return tuple(
            one
            for one in self.cells.values()
            if one.starts is not None
            and one.ends is not None
            and one.starts.earliest.year <= year <= one.ends.latest.year
        )


@dataclass(frozen=True, slots=True)
class PlanReport:
    """A development plan on a day."""

    reference: str
    state: str
    today: date
    plan: DevelopmentPlan
    map: Map
    lines: tuple[Line, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of its packages."""
        return tuple(sorted({number for one in self.lines for number in one.cells}))

    @property
    def years(self) -> tuple[int, ...]:
        """The years over which its packages go, where each that has something in it has its time."""
        filled = [cell for one in self.lines for cell in one.cells.values() if cell.to_do]
        spans = [(one.starts, one.ends) for one in filled]
        known = [(first.earliest.year, last.latest.year) for first, last in spans if first and last]
        if not known or len(known) < len(spans):
            return ()
        return tuple(range(min(first for first, _ in known), max(last for _, last in known) + 1))

    @property
    def has_begun(self) -> bool:
        """Whether its packages are records of activities yet."""
        return any(one.has_begun for one in self.lines)

    @property
    def without_lines(self) -> tuple[tuple[str, Capability], ...]:
        """Which capabilities are to support a sub-goal that is worked out, and have nothing in it."""
        return tuple((one.name, each) for one, each in self.map.supporters_without_content)


def find_plan(connection: Connection, rulebook: Rulebook, reference: str) -> Record:
    """Find a development plan by its reference, or by that of what it hangs on.

    Raises:
        UnknownRecord: there is no such record.
        NoDevelopmentPlan: it is none, and not exactly one hangs on it.
    """
    record = find_record(connection, reference)
    if record.machine == _MACHINE:
        return record
    below = _RECORD.c.parent_id == record.id
    found = [
        one
        for one in snapshots(connection, rulebook, below & (not_by_index(_RECORD.c.machine) == _MACHINE))
        if not one.means.has_ended
    ]
    if len(found) != 1:
        raise NoDevelopmentPlan(record.reference, [one.reference for one in found])
    return found[0].record


def read_capability(connection: Connection, rulebook: Rulebook, reference: str, today: date) -> PlanReport:
    """Read a development plan, and what became of its activities.

    Raises:
        UnknownRecord, NoDevelopmentPlan: see `find_plan`.
    """
    record = find_plan(connection, rulebook, reference)
    [found] = snapshots(connection, rulebook, _RECORD.c.id == record.id)
    activities = snapshots(
        connection,
        rulebook,
        (_RECORD.c.parent_id == record.id) & (not_by_index(_RECORD.c.machine) == "activity"),
    )
    whole = Map.of(found.values)
    return PlanReport(
        reference=found.reference,
        state=found.state,
        today=today,
        plan=the(DevelopmentPlan, found.noun),
        map=whole,
        lines=tuple(_lines(whole, activities)),
    )


def read_said(connection: Connection, rulebook: Rulebook, reference: str) -> tuple[str, Values]:
    """Give the reference of a development plan, and what it says already.

    Raises:
        UnknownRecord, NoDevelopmentPlan: see `find_plan`.
    """
    record = find_plan(connection, rulebook, reference)
    [found] = snapshots(connection, rulebook, _RECORD.c.id == record.id)
    return found.reference, found.values


def is_decided(connection: Connection, rulebook: Rulebook, reference: str) -> bool:
    """Whether a development plan binds already: what is read into it then makes no activities.

    Raises:
        UnknownRecord, NoDevelopmentPlan: see `find_plan`.
    """
    return rulebook.means(find_plan(connection, rulebook, reference)).binds


def _lines(whole: Map, activities: Sequence[Snapshot]) -> Iterator[Line]:
    """Give a row for each sub-goal, capability and dimension in which there are packages, in their order."""
    found: dict[tuple[str, str, str], dict[int, Cell]] = {}
    called: dict[tuple[str, str, str], Package] = {}
    for one in whole.packages:
        if one.number is None or not one.dimension:
            continue
        key = (name_key(one.sub_goal), name_key(one.capability), one.dimension)
        called.setdefault(key, one)
        found.setdefault(key, {})[one.number] = Cell(one, tuple(_to_do(one, activities)))
    ratings = {name_key(one.name): one.ratings for one in whole.capabilities}
    for key, cells in found.items():
        one = called[key]
        rating = ratings.get(key[1], {}).get(one.dimension)
        yield Line(one.sub_goal, one.capability, one.dimension, rating, dict(sorted(cells.items())))


def _to_do(package: Package, activities: Sequence[Snapshot]) -> Iterator[ToDo]:
    """Give what is to be done in a package; of what is a record by now, its own name."""
    titles = list(package.activities)
    for one in activities:
        activity = the(Activity, one.noun)
        if not any(_is_of(row, package) for row in activity.in_packages):
            continue
        same = next((each for each in titles if name_key(each) == name_key(activity.title)), None)
        if titles:  # it may be called otherwise since
            titles.remove(same or titles[0])
        yield ToDo(
            activity.title,
            one.reference,
            one.state,
            is_begun=not one.means.is_prepared,
            is_over=one.means.has_ended,
        )
    for title in titles:
        yield ToDo(title)


def _is_of(row: Row, package: Package) -> bool:
    said = (row.get("sub_goal", ""), row.get("capability", ""), row.get("dimension", ""))
    meant = (package.sub_goal, package.capability, package.dimension)
    return tuple(map(name_key, said)) == tuple(map(name_key, meant)) and row.get("package") == str(
        package.number
    )


def _day(written: str) -> PartialDate | None:
    try:
        return parse_partial(written) if written else None
    except InvalidDate:
        return None
