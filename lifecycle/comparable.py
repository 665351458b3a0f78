"""Who learns together with an agreement's parties: no fair comparison from the day it began (H-169)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import field
from itertools import combinations
from typing import TYPE_CHECKING, Final

from lifecycle.acts import heir_of
from lifecycle.areas import in_common
from lifecycle.names import name_key, police_unit
from lifecycle.patterns import pattern
from lifecycle.records import LearningPair
from lifecycle.snapshot import the
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from uuid import UUID

    from lifecycle.records import Area, FollowUp, Round, Unit
    from lifecycle.snapshot import Snapshot

_APART: Final = pattern(r"\s*[/,;()]\s*|\s+[-\u2013]\s+")
"""What people write between a municipality and a part of it: `Malmö, Rosengård`, `Rosengård (Malmö)`."""

_IN_WORDS: Final = pattern(r"\s*:\s*|\s+(?:i|in)\s+")
"""How an area says in running words where it is: `Rosengård i Malmö`, `Malmö: Rosengård`."""

_WIDER: Final = frozenset({"län", "county", "region", "polisregion"})
"""What makes the name of a municipality that of a larger area: `Uppsala län`."""

_WORDS: Final = pattern(r"[\s/,-]+")


@dataclass(frozen=True, slots=True)
class Places:
    """Which areas a name may mean, by their codes: municipalities, districts, units that have an area."""

    municipality: Callable[[str], str | None] = field(default=lambda _: None)
    """Any name of a municipality, or its code -> its code."""
    units: Mapping[UUID, Unit] = field(default_factory=dict)
    _coded: Mapping[Hashable, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, municipality: Callable[[str], str | None], units: Iterable[Unit], areas: Iterable[Area]
    ) -> Places:
        """Put together what a register knows of places."""
        by_id = {one.id: one for one in units}
        by_code = {one.code: one for one in areas}
        coded: dict[Hashable, set[str]] = defaultdict(set)
        for unit in by_id.values():
            for called in _called(unit.name) if unit.area_code else ():
                coded[called].add(str(unit.area_code))
        for one in by_code.values():
            within = by_code.get(one.within or "")
            in_full = () if within is None else (f"{within.name}/{one.name}",)
            for name in (one.code, one.name, *in_full):
                coded[name_key(name)].add(one.code)
        return cls(municipality, by_id, {name: frozenset(codes) for name, codes in coded.items()})

    def codes_of(self, unit: Unit) -> frozenset[str]:
        """Give the codes of where a unit is: its own, else those that its name says."""
        return frozenset((unit.area_code,)) if unit.area_code else self.codes(unit.name)

    def codes(self, name: str) -> frozenset[str]:
        """Give the codes of what a name may mean: none where nobody knows."""
        known = frozenset(code for one in _called(name) for code in self._coded.get(one, ()))
        official = self.municipality(name)
        return known or frozenset(() if official is None else (official,)) or frozenset(self._within(name))

    def codes_of_area(self, name: str) -> frozenset[str]:
        """Give them also where an area says them in running words, as no party does: `Malmö centrum`."""
        plain = name_key(name)
        ways = [name, _IN_WORDS.sub(", ", plain)]
        for space in reversed([*re.finditer("[ -]", plain)]):
            municipality, part = plain[: space.start()], plain[space.end() :]
            if self.municipality(municipality) and part.split()[:1] and part.split()[0] not in _WIDER:
                ways.append(f"{municipality}, {part}")
        return next(filter(None, map(self.codes, ways)), frozenset())

    def _within(self, name: str) -> Iterator[str]:
        """Read the municipality of which a name says a part, or the municipalities of a police unit."""
        if (police := police_unit(name)) is not None:
            words = _WORDS.split(police[1])
            for first, last in combinations(range(len(words) + 1), 2):
                if code := self.municipality(" ".join(words[first:last])):
                    yield code
            return
        parts = [one for one in _APART.split(name_key(name)) if one]
        for at, part in enumerate(parts if len(parts) > 1 else ()):
            if code := self.municipality(part):
                for other in (*parts[:at], *parts[at + 1 :]):
                    of_it = [one for one in self._coded.get(other, ()) if in_common((one,), (code,))]
                    yield from of_it or [f"{code}/{other}"]

    def with_heirs(self, unit: Unit) -> Iterator[Unit]:
        """Give a unit and whoever came after it."""
        seen: set[UUID] = set()
        later: Unit | None = unit
        while later is not None and later.id not in seen:
            seen.add(later.id)
            yield later
            later = None if later.heir_id is None else self.units.get(later.heir_id)


@dataclass(frozen=True, slots=True)
class Partners:
    """Who learns together with the parties of something: by name, and by where they are."""

    names: frozenset[Hashable] = frozenset()
    codes: frozenset[str] = frozenset()
    here: frozenset[str] = frozenset()
    """Where the parties themselves are: of places that are called the same theirs is meant."""
    places: Places = field(default_factory=Places)

    def among(self, line: FollowUp) -> frozenset[str]:
        """Give the areas to which a line compares, as it writes them, that are theirs."""
        return frozenset(
            area for row in line.comparisons if (area := row.get("area", "")) and self.have(area)
        )

    def have(self, area: str) -> bool:
        """Whether an area is theirs."""
        if not self.names:
            return False
        codes = self.places.codes_of_area(area)
        if len(codes) > 1:
            codes = frozenset(one for one in codes if _are_in_common((one,), self.here)) or codes
        return not self.names.isdisjoint(_called(area)) or _are_in_common(codes, self.codes)


NOBODY: Final = Partners()


def partners(parties: Collection[Unit], pairs: Iterable[Snapshot], sheet: Round, places: Places) -> Partners:
    """Find who learns together with the parties of what a round follows up.

    What began while the round's period went on, or before it, counts, also when it has ended since: what one
    has learnt one has learnt. A party of a pair is theirs, too, that one of them came after; and where none
    is, one of the same place: a municipality's board, the police where it is.
    """
    ids = {unit.id for unit in parties}
    heirs = {one.id: one.heir_id for one in places.units.values() if one.heir_id is not None}
    here = frozenset(code for unit in parties for code in places.codes_of(unit))
    found: list[Unit] = []
    for pair in pairs:
        ours = [unit for unit in pair.parties if heir_of(unit.id, ids, heirs) in ids] or [
            unit for unit in pair.parties if _are_in_common(places.codes_of(unit), here)
        ]
        if ours and _has_begun(pair, sheet):
            others = (unit for unit in pair.parties if unit not in ours)
            found += (later for other in others for later in places.with_heirs(other))
    return Partners(
        names=frozenset(called for one in found for called in _called(one.name)),
        codes=frozenset(code for one in found for code in places.codes_of(one)),
        here=here,
        places=places,
    )


def _has_begun(pair: Snapshot, sheet: Round) -> bool:
    """Whether they learnt together before the period was over; a pair that never was has not."""
    last, begun_on = sheet.period_ends_on, the(LearningPair, pair.noun).begun_on
    is_real = not pair.record.never_was
    return is_real and begun_on is not None and (last is None or begun_on <= last)


def _are_in_common(some: Collection[str], others: Collection[str]) -> bool:
    return bool(some and others) and in_common(some, others)


def _called(name: str) -> tuple[Hashable, ...]:
    """Give under what a name is looked up: a police unit by its kind and its place, too."""
    police = police_unit(name)
    return (name_key(name),) if police is None else (name_key(name), police)
