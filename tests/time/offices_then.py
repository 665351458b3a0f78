"""Who is there on a day, what they are called and what they hold, by what is known."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tests.time.leaving import SIDES
from tests.time.naive import POLICE, TOWN
from tests.time.two_times import Paper, Said

CHIEF, CLERK = "chef", "kanslichef"
CHIEFS = (TOWN, POLICE)
"""Whose chief may bind them in everything, as was written down before anything else."""


class Offices:
    """Units and people by what is known."""

    def __init__(self, holds: Mapping[int, Said]) -> None:
        self.holds = holds

    def of(self, *verbs: str) -> list[Said]:
        return [one for one in self.holds.values() if one.verb in verbs]

    def name(self, unit: str, day: date) -> str:
        """The name of a day: the one that was said of the latest day until then, of one day the last."""
        name, since = unit, date.min
        for said in self.of("rename"):
            if said.unit == unit and since <= said.on <= day:
                name, since = said.other, said.on
        return name

    def units(self, day: date) -> list[str]:
        """Who is listed on a day."""
        gone = {one.unit for one in self.of("succeed", "leave") if one.on <= day}
        gone |= {one.unit for one in self.of("merge")}
        return sorted(self.name(unit, day) for unit in SIDES if unit not in gone)

    def people(self, day: date) -> dict[str, bool]:
        """Who holds a function on a day, and who does not, or not any more: whoever has left holds none."""
        left = {one.name for one in self.of("left") if one.on <= day}
        return {
            one.name: one.name not in left and is_between(one.starts, day, one.ends)
            for one in self.of("hold")
        }

    def coordinators(self, unit: str, day: date) -> list[str]:
        there = self.people(day)
        return sorted(one.name for one in self.of("hold") if one.unit == unit and there[one.name])

    # ---- who may bind whom ----

    def bindings(self, unit: str, kind: str) -> list[Said]:
        return [one for one in self.of("mandate") if (one.unit, one.kind) == (unit, kind)]

    def may_bind(self, unit: str, kind: str, function: str, day: date) -> bool:
        """Whether a function had a mandate on that very day; who held it then does not matter."""
        if function == CHIEF and unit in CHIEFS:
            return True
        return any(
            one.function == function and is_between(one.starts, day, one.ends)
            for one in self.bindings(unit, kind)
        )

    def without_mandate(self, paper: Paper) -> list[tuple[str, str, date, str]]:
        """What a function did without mandate and no function that may has decided on since (0023).

        A mandate that was never written down is none, and a decision of nobody in particular shows none.
        """
        decided = [
            (paper.whose(unit), on)
            for kind, unit, on, function in paper.bound
            if kind == "decided" and function and self.may_bind(unit, paper.kind, function, on)
        ]
        return [
            (kind, unit, on, function)
            for kind, unit, on, function in paper.bound
            if function
            and not self.may_bind(unit, paper.kind, function, on)
            and not any(party == paper.whose(unit) and day >= on for party, day in decided)
        ]


def is_between(first: date | None, day: date, last: date | None) -> bool:
    return first is not None and first <= day and (last is None or day <= last)
