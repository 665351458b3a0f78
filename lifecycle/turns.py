"""Who came after whom in a record, as its rows tell: nobody acts for a party in another's time.

One question, asked before something is written and by the audit of the whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from lifecycle.history import SUCCEED, is_dated
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from lifecycle.fields import Json
    from lifecycle.history import Entry


@dataclass(frozen=True, slots=True)
class Turns:
    """The days on which parties of a record gave place to others, and on which others took it."""

    went: Mapping[UUID, tuple[date, ...]]
    """Party -> from when another had come after it."""
    came: Mapping[UUID, tuple[date, ...]]
    """Party -> from when it was one; the first day there is where nobody says after whom it came."""

    def out_of(
        self, unit: UUID, first: date, last: date
    ) -> tuple[Literal["not_yet", "no_longer"], date] | None:
        """Say that something a party did on one of these days was not its to do any more, or not yet.

        None where it may have been, and of whoever never was a party.
        """
        gone = max((day for day in self.went.get(unit, ()) if day <= first), default=None)
        came = self.came.get(unit, ())
        if gone is not None and not any(gone <= day <= last for day in came):
            return "no_longer", gone
        return ("not_yet", min(came)) if came and last < min(came) else None


def turns_in(life: Iterable[Entry]) -> Turns | None:
    """Read them out of the rows that hold; None of a record that names no parties of its own."""
    went: dict[UUID, tuple[date, ...]] = {}
    came: dict[UUID, tuple[date, ...]] = {}
    before: frozenset[UUID] | None = None
    for row in life:
        if "parties" not in row.changes:
            continue
        after = _units(row.changes["parties"])
        is_succession = row.trigger == SUCCEED
        known = before or frozenset()
        day = row.on if is_dated(row) and before is not None else date.min
        for unit in known - after if is_succession else ():
            went[unit] = (*went.get(unit, ()), day)
        for unit in after - known:
            came[unit] = (*came.get(unit, ()), *((day,) if is_succession else (date.min, day)))
        before = after
    return None if not before else Turns(went, came)


def _units(said: Json) -> frozenset[UUID]:
    return frozenset(UUID(str(one)) for one in said) if isinstance(said, list) else frozenset()
