"""A family through time: when each of its records holds or goes on, and the days that are ahead."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from lifecycle.fields import Dated
from lifecycle.names import sort_key
from lifecycle.nouns import AGREEMENTS
from lifecycle.records import Record
from lifecycle.snapshot import Snapshot, snapshots
from lifecycle.table import table
from lifecycle.values import dataclass
from workflows.lookup.by_name import find_record

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook

_RECORD = table(Record)

_FIRST = ("starts_on", "period_starts_on", "begun_on", "meets_on", "clock_from")
_LAST = ("ends_on", "period_ends_on", "presented_on", "meets_on")
"""Fields that say from when, and until when, a record holds or goes on; the first that says something."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day that is ahead, or has passed and waits for somebody."""

    on: date
    rule: str
    moves: bool
    """Whether it comes about by itself."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One record through time."""

    reference: str
    machine: str
    state: str
    depth: int
    """How far below the first record of the family it hangs."""
    first: date
    last: date | None
    """None: nobody knows, or until further notice."""
    has_ended: bool
    days: tuple[Day, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """A family: each record after what it hangs on, and the days between which all of it lies."""

    reference: str
    today: date
    first: date
    last: date
    lanes: tuple[Lane, ...]


def timeline(connection: Connection, rulebook: Rulebook, reference: str, today: date) -> Timeline:
    """Put the family of a record in its order through time, the record itself among it.

    What never was, and what somebody gave up while it was being prepared, is not in it; nor is each line of a
    round, which is told by its sheet.

    Raises:
        UnknownRecord: nothing has the reference.
    """
    record = find_record(connection, reference)
    family = snapshots(connection, rulebook, _RECORD.c.family == record.family)
    kept = {one.record_id: one for one in family if _is_shown(one)}
    kept.setdefault(record.id, next(one for one in family if one.record_id == record.id))
    lanes = tuple(_lane(one, depth) for one, depth in _in_order(kept.values()))
    days = [today, *(lane.first for lane in lanes)]
    days += [one for lane in lanes for one in (lane.last, *(day.on for day in lane.days)) if one is not None]
    return Timeline(record.reference, today, min(days), max(days), lanes)


def _is_shown(one: Snapshot) -> bool:
    return not (one.record.never_was or one.means.never_bound or one.machine == "follow_up")


def _in_order(family: Iterable[Snapshot]) -> list[tuple[Snapshot, int]]:
    """Put each record after what it hangs on, by name among its like; a renewal stands beside its like."""
    there = {one.record_id: one for one in family}
    below: dict[object, list[Snapshot]] = {}
    for one in sorted(there.values(), key=_place):
        parent = one.record.parent_id
        below.setdefault(parent if parent in there else None, []).append(one)
    found: list[tuple[Snapshot, int]] = []

    def put(above: object, depth: int) -> None:
        for one in below.get(above, ()):
            found.append((one, depth))
            put(one.record_id, depth + 1)

    put(None, 0)
    return found


def _place(one: Snapshot) -> tuple[int, date, str]:
    """Agreements come first, then by day and name."""
    return (one.machine not in AGREEMENTS, _first(one), sort_key(one.reference))


def _lane(one: Snapshot, depth: int) -> Lane:
    first, last = _first(one), _said(one, _LAST, at_the_end=True)
    if one.means.has_ended:
        last = max(first, one.ended_on or one.since - timedelta(days=1))
    return Lane(
        reference=one.reference,
        machine=one.machine,
        state=one.state,
        depth=depth,
        first=first,
        last=None if last is None else max(first, last),
        has_ended=one.means.has_ended,
        days=tuple(Day(each.last, each.rule, each.moves) for each in one.deadlines),
    )


def _first(one: Snapshot) -> date:
    return _said(one, _FIRST, at_the_end=False) or one.since


def _said(one: Snapshot, names: tuple[str, ...], *, at_the_end: bool) -> date | None:
    for name in names:
        match one.values.get(name):
            case Dated() as day:
                return day.last if at_the_end else day.first
            case date() as day:
                return day
            case _:
                pass
    return None
