"""What a plan for developing capabilities says, reckoned: gaps, R.Gap, order, packages, holes (Part E).

A capability is rated in five dimensions, now and as wanted; what lies between is its gap. The source gives no
formula for R.Gap. Of those tried one fits most of its figures: the sum of the gaps in proportion to the most
that they could be, five dimensions times the highest level. It is counted beside what is stated, and hides
nothing.

Everything here is arithmetic on rows: nothing is read, nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from decimal import Decimal
from typing import Final, Literal, TypeAlias

from lifecycle.codes import DIMENSIONS
from lifecycle.fields import Row, Values, rows_in
from lifecycle.names import name_key
from lifecycle.values import dataclass

HIGHEST_LEVEL: Final = 5
MOST: Final = len(DIMENSIONS) * HIGHEST_LEVEL
"""The largest sum of gaps that a capability can have: by it R.Gap is counted."""

_MARKS: Final = frozenset({"tbd", "inte komplett", "ej komplett", "återstår", "not complete", "to be done"})
"""What documents write where something is still to be written."""

Verdict: TypeAlias = Literal["agrees", "deviates", "not_stated", "not_assessed"]
"""How a stated R.Gap stands against the one that is counted; the last: nothing can be counted."""


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of a plan out of which its map is put together."""

    sub_goals: tuple[Row, ...] = ()
    capabilities: tuple[Row, ...] = ()
    ratings: tuple[Row, ...] = ()
    supports: tuple[Row, ...] = ()
    capability_goals: tuple[Row, ...] = ()
    packages: tuple[Row, ...] = ()

    @classmethod
    def of(cls, values: Values) -> Tables:
        """Take them from what a plan says, or from what was read of a folder."""
        return cls(*(rows_in(values.get(one.name, ())) for one in fields(cls)))


def is_a_mark(text: str) -> bool:
    """Whether a text only says that something is still to be written."""
    return name_key(text) in _MARKS


@dataclass(frozen=True, slots=True)
class Rating:
    """A capability in one dimension: its level now and the level wanted."""

    dimension: str
    now: int
    target: int
    stated: int | None = None
    """The gap as the document states it."""

    @property
    def gap(self) -> int:
        """How many levels are missing; what is above its target lacks none."""
        return max(0, self.target - self.now)


@dataclass(frozen=True, slots=True)
class RelativeGap:
    """R.Gap of a capability, stated and counted."""

    gap: int | None
    """The sum of its gaps; None where it is not rated in every dimension."""
    sum_now: int | None
    sum_target: int | None
    stated: Decimal | None

    @property
    def computed(self) -> Decimal | None:
        """In per cent of the most that it could be."""
        return None if self.gap is None else Decimal(100 * self.gap) / MOST

    @property
    def deviation(self) -> Decimal | None:
        """By how many points the stated figure is above the one that is counted."""
        return None if self.stated is None or self.computed is None else self.stated - self.computed

    @property
    def stated_as_gap(self) -> Decimal | None:
        """The sum of gaps that the stated figure would be, whole or not."""
        return None if self.stated is None else self.stated * MOST / 100

    @property
    def verdict(self) -> Verdict:
        """How the two stand against each other."""
        if self.computed is None:
            return "not_assessed"
        if self.deviation is None:
            return "not_stated"
        return "deviates" if self.deviation else "agrees"


@dataclass(frozen=True, slots=True)
class Goal:
    """What a capability is to reach in a dimension, and the package that leads there."""

    dimension: str
    text: str
    package: int | None


@dataclass(frozen=True, slots=True)
class Package:
    """A collection of activities: one cell of the plan, by sub-goal, capability, dimension and number."""

    sub_goal: str
    capability: str
    dimension: str
    number: int | None
    activities: tuple[str, ...]
    is_to_be_written: bool = False
    starts: str = ""
    ends: str = ""

    @property
    def is_filled(self) -> bool:
        """Whether there is anything to do in it."""
        return bool(self.activities)


@dataclass(frozen=True, slots=True)
class SubGoal:
    """A sub-goal with the capabilities that support it."""

    name: str
    row: Row
    capabilities: tuple[Capability, ...]
    is_worked_out: bool

    @property
    def rated(self) -> tuple[Capability, ...]:
        """Those of which R.Gap can be counted."""
        return tuple(one for one in self.capabilities if one.r_gap.gap is not None)

    @property
    def gap(self) -> int:
        """The sum of their gaps."""
        return sum(one.r_gap.gap or 0 for one in self.rated)


@dataclass(frozen=True, slots=True)
class Capability:
    """One capability with everything that the plan says of it."""

    name: str
    row: Row
    ratings: Mapping[str, Rating]
    supports: tuple[str, ...]
    goals: tuple[Goal, ...]
    r_gap: RelativeGap

    @property
    def open_parts(self) -> tuple[str, ...]:
        """The parts that are not complete, as the document says or its marks show."""
        said = (part for part in _PARTS if self.row.get(part) in ("incomplete", "tbd"))
        seen = () if self.ratings else ("maturity",)
        return tuple(dict.fromkeys((*said, *seen)))


_PARTS: Final = ("maturity", "goals", "information")
"""Parts of a capability of which each may be incomplete by itself (C-22)."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A capability in the order of its gap."""

    capability: Capability
    computed: int | None
    """Its place by what is counted; those that are alike share one."""
    stated: int | None
    """Its place by what is stated, among those that can be counted."""


@dataclass(frozen=True, slots=True)
class OfADimension:
    """All capabilities that are rated, in one dimension."""

    dimension: str
    rated: int
    sum_now: int
    sum_target: int
    gap: int


@dataclass(frozen=True, slots=True)
class Map:
    """A plan's capabilities, sub-goals and packages, put together."""

    capabilities: tuple[Capability, ...]
    sub_goals: tuple[SubGoal, ...]
    packages: tuple[Package, ...]

    @classmethod
    def of(cls, values: Values) -> Map:
        """Put the tables of a plan together, by names; what is named in one only is there as well."""
        tables = Tables.of(values)
        capabilities = tuple(_capability(tables, name, row) for name, row in _named(tables).items())
        packages = _packages(tables.packages)
        worked_out = {name_key(one.sub_goal) for one in packages if one.is_filled}
        return cls(
            capabilities,
            tuple(
                SubGoal(
                    row["sub_goal"],
                    row,
                    tuple(one for one in capabilities if _is_among(row["sub_goal"], one.supports)),
                    name_key(row["sub_goal"]) in worked_out,
                )
                for row in tables.sub_goals
                if row.get("sub_goal")
            ),
            packages,
        )

    @property
    def ranked(self) -> tuple[Ranked, ...]:
        """The capabilities by the gap that is counted, the largest first; what cannot be counted is last."""
        rated = [one for one in self.capabilities if one.r_gap.computed is not None]
        computed = _places({one.name: one.r_gap.computed for one in rated})
        stated = _places({one.name: one.r_gap.stated for one in rated})
        found = [Ranked(one, computed.get(one.name), stated.get(one.name)) for one in self.capabilities]
        return tuple(
            sorted(
                found,
                key=lambda one: (
                    one.computed is None,
                    one.computed or 0,
                    -(one.capability.r_gap.stated or 0),
                ),
            )
        )

    @property
    def dimensions(self) -> tuple[OfADimension, ...]:
        """Each dimension over all capabilities that are rated in it."""
        found = {
            name: [one.ratings[name] for one in self.capabilities if name in one.ratings]
            for name in DIMENSIONS
        }
        return tuple(
            OfADimension(
                name,
                len(ratings),
                sum(one.now for one in ratings),
                sum(one.target for one in ratings),
                sum(one.gap for one in ratings),
            )
            for name, ratings in found.items()
        )

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of its packages: AP-1, AP-2 and so on."""
        return tuple(sorted({one.number for one in self.packages if one.number is not None}))

    @property
    def deviating(self) -> tuple[Capability, ...]:
        """Those of which the stated R.Gap is another than the one that is counted."""
        return tuple(one for one in self.capabilities if one.r_gap.verdict == "deviates")

    @property
    def unchecked(self) -> tuple[Capability, ...]:
        """Those of which a stated R.Gap cannot be checked."""
        return tuple(
            one
            for one in self.capabilities
            if one.r_gap.verdict == "not_assessed" and one.r_gap.stated is not None
        )

    @property
    def goals_without_package(self) -> tuple[tuple[Capability, Goal], ...]:
        """Goals to which no package leads, where a sub-goal that the capability supports is worked out."""
        return tuple(
            (one, goal)
            for one in self.capabilities
            if self._is_worked_out(one)
            for goal in one.goals
            if not any(_leads_to(each, goal) for each in self._filled(one.name, goal.dimension))
        )

    @property
    def empty_first_packages(self) -> tuple[tuple[Package, int], ...]:
        """First packages in which there is nothing, each with the number of the first in which there is."""
        first = {key: min(numbers) for key, numbers in self._filled_numbers().items()}
        return tuple(
            (Package(sub_goal, capability, dimension, 1, ()), number)
            for (sub_goal, capability, dimension), number in first.items()
            if number > 1
        )

    @property
    def supporters_without_content(self) -> tuple[tuple[SubGoal, Capability], ...]:
        """Capabilities that are to support a sub-goal that is worked out, and have no package in it."""
        return tuple(
            (sub_goal, one)
            for sub_goal in self.sub_goals
            if sub_goal.is_worked_out
            for one in sub_goal.capabilities
            if not any(name_key(each.sub_goal) == name_key(sub_goal.name) for each in self._filled(one.name))
        )

    @property
    def gaps_without_package(self) -> tuple[tuple[Capability, tuple[Rating, ...]], ...]:
        """Capabilities with the dimensions in which levels are missing and nothing is to be done.

        Of those that support no sub-goal that is worked out the sub-goals tell.
        """
        found = (
            (
                one,
                tuple(
                    rating
                    for name, rating in one.ratings.items()
                    if rating.gap and not any(True for _ in self._filled(one.name, name))
                ),
            )
            for one in self.capabilities
            if self._is_worked_out(one)
        )
        return tuple((one, ratings) for one, ratings in found if ratings)

    @property
    def sub_goals_not_worked_out(self) -> tuple[SubGoal, ...]:
        """Sub-goals for which no package is written."""
        return tuple(one for one in self.sub_goals if not one.is_worked_out)

    @property
    def incomplete(self) -> tuple[Capability, ...]:
        """Capabilities of which parts are still to be written."""
        return tuple(one for one in self.capabilities if one.open_parts)

    @property
    def has_holes(self) -> bool:
        """Whether anything of the plan does not hang together, or is still to be written."""
        return any(
            (
                *(self.deviating, self.unchecked, self.goals_without_package, self.empty_first_packages),
                *(self.supporters_without_content, self.gaps_without_package),
                *(self.sub_goals_not_worked_out, self.incomplete),
            )
        )

    def next_package(self, one: Capability, dimension: str) -> int:
        """Give the number of the package that would come after those that a capability has."""
        return 1 + max((each.number or 0 for each in self._filled(one.name, dimension)), default=0)

    def _is_worked_out(self, one: Capability) -> bool:
        return any(
            sub_goal.is_worked_out and _is_among(sub_goal.name, one.supports) for sub_goal in self.sub_goals
        )

    def _filled(self, capability: str, dimension: str | None = None) -> Iterator[Package]:
        for one in self.packages:
            is_of_it = name_key(one.capability) == name_key(capability)
            if is_of_it and one.is_filled and dimension in (None, one.dimension):
                yield one

    def _filled_numbers(self) -> dict[tuple[str, str, str], list[int]]:
        found: dict[tuple[str, str, str], list[int]] = {}
        for one in self.packages:
            if one.is_filled and one.number is not None:
                found.setdefault((one.sub_goal, one.capability, one.dimension), []).append(one.number)
        return found


def _leads_to(one: Package, goal: Goal) -> bool:
    """Whether a package is the one that the goal names, or has the goal itself as something to do."""
    return one.number == goal.package or _is_among(goal.text, one.activities)


def _named(tables: Tables) -> dict[str, Row]:
    """Name every capability: those of the map in its order, then those that only other tables know."""
    found: dict[str, tuple[str, Row]] = {}
    others = (tables.ratings, tables.supports, tables.capability_goals, tables.packages)
    for row in (
        *tables.capabilities,
        *({"capability": row.get("capability", "")} for one in others for row in one),
    ):
        if name := row.get("capability", ""):
            found.setdefault(name_key(name), (name, row))
    return dict(found.values())


def _capability(tables: Tables, name: str, row: Row) -> Capability:
    ratings = {
        one.dimension: one for each in _own(tables.ratings, name) if (one := _rating(each)) is not None
    }
    in_order: dict[str, Rating] = {one: ratings[one] for one in DIMENSIONS if one in ratings}
    whole = len(in_order) == len(DIMENSIONS)
    stated = row.get("stated")
    return Capability(
        name,
        row,
        in_order,
        tuple(each["sub_goal"] for each in _own(tables.supports, name) if each.get("sub_goal")),
        tuple(
            Goal(each.get("dimension", ""), each["goal"], _number(each.get("package")))
            for each in _own(tables.capability_goals, name)
            if each.get("goal") and not is_a_mark(each["goal"])
        ),
        RelativeGap(
            sum(one.gap for one in in_order.values()) if whole else None,
            sum(one.now for one in in_order.values()) if whole else None,
            sum(one.target for one in in_order.values()) if whole else None,
            None if stated is None else Decimal(stated),
        ),
    )


def _own(rows: Iterable[Row], name: str) -> Iterator[Row]:
    return (row for row in rows if name_key(row.get("capability", "")) == name_key(name))


def _rating(row: Row) -> Rating | None:
    now, target = _number(row.get("level_now")), _number(row.get("level_target"))
    if now is None or target is None or "dimension" not in row:
        return None
    return Rating(row["dimension"], now, target, _number(row.get("gap")))


def _packages(rows: Iterable[Row]) -> tuple[Package, ...]:
    """Gather the rows of each package, in the order in which each is first named."""
    found: dict[tuple[str, str, str, str], list[Row]] = {}
    for row in rows:
        if row.get("sub_goal") and row.get("capability"):
            place = (name_key(row["sub_goal"]), name_key(row["capability"]))
            found.setdefault((*place, row.get("dimension", ""), row.get("package", "")), []).append(row)
    return tuple(
        Package(
            each[0]["sub_goal"],
            each[0]["capability"],
            dimension,
            _number(number),
            tuple(row["activity"] for row in each if row.get("activity")),
            any(row.get("cell") == "tbd" for row in each),
            next((row["starts"] for row in each if row.get("starts")), ""),
            next((row["ends"] for row in each if row.get("ends")), ""),
        )
        for (_, _, dimension, number), each in found.items()
    )


def _number(written: str | None) -> int | None:
    return None if not written else int(written)


def _is_among(name: str, names: Iterable[str]) -> bool:
    return name_key(name) in map(name_key, names)


def _places(figures: Mapping[str, Decimal | None]) -> dict[str, int]:
    """Give each its place, the largest first; those that are alike share the place of the first of them."""
    known = {name: one for name, one in figures.items() if one is not None}
    return {name: 1 + sum(other > one for other in known.values()) for name, one in known.items()}


def earlier_than(
    own: Iterable[Row], around: Mapping[str, Iterable[Row]]
) -> tuple[Row, tuple[str, ...]] | None:
    """Find what is still to be done before an activity, by the packages that it and others are of.

    The order holds within a sub-goal and a capability, over all dimensions: so we read the table.

    Args:
        own: the packages of the activity.
        around: the packages of each other activity that has not ended, by its reference.
    """
    for row in own:
        if not {"sub_goal", "capability", "package"} <= row.keys():
            continue
        found = tuple(
            reference for reference, rows in around.items() if any(_is_before(other, row) for other in rows)
        )
        if found:
            return row, found
    return None


def _is_before(one: Row, other: Row) -> bool:
    same = all(name_key(one.get(name, "")) == name_key(other[name]) for name in ("sub_goal", "capability"))
    return same and int(one.get("package") or other["package"]) < int(other["package"])


@dataclass(frozen=True, slots=True)
class Planned:
    """An activity of a plan's packages: of one, or of one for each sub-goal that it serves (C-18)."""

    title: str
    packages: tuple[Row, ...]
    """What its record says of them, a row each."""
    adjusted: tuple[str, ...]
    """How it is adjusted for the sub-goals after the first."""
    starts: str
    ends: str

    def is_called(self, title: str, packages: Iterable[Row]) -> bool:
        """Whether a record with that title and those packages is this one, perhaps of other sub-goals."""
        key = _same_work(self.packages[0])
        return name_key(title) == name_key(self.title) and any(_same_work(row) == key for row in packages)

    def packages_with(self, before: Iterable[Row]) -> tuple[Row, ...]:
        """Give the packages that a record of it is of, with those that it was of already."""
        kept = tuple(dict(row) for row in before)
        return (*kept, *(row for row in self.packages if dict(row) not in kept))


def planned(packages: Iterable[Row]) -> tuple[Planned, ...]:
    """Give each activity once: the same work for another sub-goal is one activity, adjusted to that."""
    groups: list[list[Row]] = []
    for row in packages:
        if not row.get("activity") or is_a_mark(row["activity"]):
            continue
        work = (_same_work(row), name_key(row["activity"]))
        same = (
            group
            for group in groups
            if (_same_work(group[0]), name_key(group[0]["activity"])) == work
            and not _is_among(row.get("sub_goal", ""), (one.get("sub_goal", "") for one in group))
        )
        group = next(same, None)
        if group is None:
            groups.append([row])
        else:
            group.append(row)
    return tuple(
        Planned(
            group[0]["activity"],
            tuple({name: row[name] for name in _KEY if row.get(name)} for row in group),
            tuple(row["adjusted"] for row in group if row.get("adjusted")),
            next((row["starts"] for row in group if row.get("starts")), ""),
            next((row["ends"] for row in group if row.get("ends")), ""),
        )
        for group in groups
    )


_KEY: Final = ("sub_goal", "capability", "dimension", "package")
"""By what a package is known."""


def _same_work(row: Row) -> tuple[str, str]:
    return name_key(row.get("capability", "")), row.get("dimension", "")
