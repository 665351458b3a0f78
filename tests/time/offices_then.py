"""Who is there on a day, what they are called and what they hold, by what is known."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tests.time.leaving import SIDES
from tests.time.two_times import Said


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

    def coordinators(self, unit: str, day: date) -> list[str]:
        left = {one.name for one in self.of("left") if one.on <= day}
        return sorted(
            one.name
            for one in self.of("hold")
            if one.unit == unit and one.name not in left and is_between(one.starts, day, one.ends)
        )


def is_between(first: date | None, day: date, last: date | None) -> bool:
    return first is not None and first <= day and (last is None or day <= last)
