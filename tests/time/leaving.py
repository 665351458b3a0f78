"""Who has given notice, who goes on, and when an agreement ends of it (0023), for the naive register."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from tests.time.naive import POLICE, TOWN

HEIR, DOUBLE, NEIGHBOUR = "Nya staden", "Borås, en gång till", "Grannstaden"
HOUSING = "Bostäder i Borås"
SIDES = {
    TOWN: "municipality",
    HEIR: "municipality",
    DOUBLE: "municipality",
    NEIGHBOUR: "municipality",
    POLICE: "police",
    HOUSING: "other",
}
"""Everybody who may be a party, by the name at first, which is also what the naive register calls them."""
BOTH_SIDES = {"municipality", "police"}
"""Without one of them there is no agreement; whoever else takes part is of no side."""


@dataclass(frozen=True)
class Leaves:
    """A notice that stands."""

    giver: str
    """Who gave it; whose it is now may be whoever came after."""
    on: date
    last: date
    clause: bool
    """A clause says that the rest go on."""


def ends_it(parties: Collection[str], leaving: Collection[str]) -> bool:
    """When these leave, a whole side does, or nobody is left to agree with."""
    stay = set(parties) - set(leaving)
    return len(stay) < 2 or not {SIDES[unit] for unit in stay} >= BOTH_SIDES


def last_day(parties: Collection[str], notices: Mapping[str, Leaves]) -> date | None:
    """The day on which the last of a whole side leaves, if one does."""
    for last in sorted(one.last for one in notices.values()):
        if ends_it(parties, [unit for unit, one in notices.items() if one.last <= last]):
            return last
    return None


def not_confirmed(
    parties: Collection[str], notices: Mapping[str, Leaves], confirmed: Iterable[tuple[str, date]]
) -> list[tuple[str, date, list[str]]]:
    """Who left, when it said so, and who of the rest has not said since that it goes on."""
    said, found = list(confirmed), []
    for one in notices.values():
        rest = sorted(set(parties) - set(notices) - {unit for unit, on in said if on >= one.on})
        if rest and not one.clause:
            found.append((one.giver, one.on, rest))
    return sorted(found)
