"""What people did with the records that live together, in the order of life."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, datetime
from uuid import UUID

from lifecycle.fields import FIELDS, Json, Shape, Value, decode, rows_in
from lifecycle.fields import Row as FieldRow
from lifecycle.history import Entry, effective, is_dated
from lifecycle.implied import TERM
from lifecycle.in_force import Definitions, held_by_steps, meaning
from lifecycle.nouns import NOUNS
from lifecycle.records import Agreement
from lifecycle.replay.change import Corrects
from lifecycle.replay.together import Life, is_engines
from lifecycle.values import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a person did or said, or that came from outside of the records that live together."""

    day: date
    typed: tuple[date, datetime, str, int]
    row: Entry
    before: Mapping[str, tuple[FieldRow, ...]] = field(default_factory=dict)
    """What small tables said until then: a history row holds the whole of each, and adds to that."""
    parties: frozenset[UUID] | None = None
    """Who were parties until then, where the row says who they are: it says who went and who came."""
    term: Mapping[str, Value] = field(default_factory=dict)
    """What was said of an agreement's term with the row: where another thing is said, another end follows."""
    held: Mapping[str, Json] = field(default_factory=dict)
    """What a step that clears fields said of them, also where its row does not: nothing, or the same."""
    floor: date = date.min
    """The day of what had followed for the record before what was prepared was said of the same."""


def events_of(
    lives: Mapping[UUID, Life],
    imagined: Mapping[UUID, Corrects],
    unseal: Callable[[str], str],
    new: tuple[UUID, date] | None,
    find: Definitions,
) -> list[Event]:
    """Give people's rows as corrections would have them, the earliest day first, then as they were typed.

    A record is there from its earliest fact, which may be the `new` one that is told of it. What only
    prepares a record has no day: it is there for everything that was typed after it, also of earlier days.
    """
    events: list[Event] = []
    for record_id, life in lives.items():
        rows = life.rows(imagined.get(record_id))
        own = [row for row in rows if not is_engines(row, lives)]
        followed = [row for row in rows if row.seq > 1 and is_engines(row, lives)]
        days = [row.on for row in own if is_dated(row)]
        if new is not None and new[0] == record_id:
            days.append(new[1])
        first = min(days, default=None)
        before = _tables_before(effective(life.entries), unseal)
        parties = _parties_before(effective(life.entries))
        terms = _terms_with(life)
        held = _held(life, own, find)
        hung_elsewhere = floor = date.min
        for row in own:
            day = row.on if is_dated(row) else min(row.today, first or row.today)
            if not is_dated(row) and _was_put_before(row, rows):
                day = min(day, row.on)
            if not is_dated(row):
                floor = max(floor, _followed_before(row, followed))
            if row.undated and own[0].seq > 1:
                # what was prepared of what a step made is there at once, until it is hung elsewhere
                hung_elsewhere = day = day if "parent_id" in row.changes else max(hung_elsewhere, floor)
            typed = (row.today, row.recorded_at, life.record.reference, row.seq)
            floor = max(floor, _above_had_ended(row, rows, lives, find))
            event = Event(day, typed, row, before.get(row.seq, {}), parties.get(row.seq))
            term = terms.get(row.seq, {})
            events.append(replace(event, term=term, held=held.get(row.seq, {}), floor=floor))
    return sorted(_prepared_in_time(events, new), key=lambda one: (one.day, one.typed))


def _above_had_ended(
    row: Entry, rows: Sequence[Entry], lives: Mapping[UUID, Life], find: Definitions
) -> date:
    """Give the day on which the agreement above an old paper had ended when it was taken in: it stands so."""
    said = [one.changes["parent_id"] for one in rows if one.seq <= row.seq and "parent_id" in one.changes]
    life = lives.get(UUID(str(said[-1]))) if said and said[-1] is not None else None
    if row.kind != "imported" or life is None:
        return date.min
    by_then = (row.today, row.recorded_at)
    known = effective([one for one in life.entries if (one.today, one.recorded_at) <= by_then])
    return known[-1].on if known and meaning(known, find).has_ended else date.min


def _was_put_before(row: Entry, rows: Sequence[Entry]) -> bool:
    """Whether what is only prepared was typed when there were dated rows already, and put before those."""
    return any(is_dated(one) and one.seq < row.seq and row.on < one.on for one in rows)


def _followed_before(row: Entry, followed: Iterable[Entry]) -> date:
    """Give the last day on which something followed before a row, of which the row says something else."""
    overruled = (one for one in followed if one.seq < row.seq and one.changes.keys() & row.changes.keys())
    return max((one.on for one in overruled), default=date.min)


def _prepared_in_time(events: list[Event], new: tuple[UUID, date] | None) -> Iterator[Event]:
    """Let what was prepared be there for what was typed after it.

    For what happened to other records, but not before what it overruled had followed.
    """
    own = dict([new]) if new is not None else {}
    earliest = min(own.values(), default=date.max)
    for event in sorted(events, key=lambda one: one.typed, reverse=True):
        record = event.row.record
        happened = own.get(record, date.max)
        if is_dated(event.row):
            own[record] = min(happened, event.day)
            earliest = min(earliest, event.day)
            yield event
        else:
            yield replace(event, day=min(event.day, happened, max(earliest, event.floor)))


def _tables_before(
    rows: Sequence[Entry], unseal: Callable[[str], str]
) -> dict[int, dict[str, tuple[FieldRow, ...]]]:
    """Row -> what each small table that it says something of said before it."""
    said: dict[str, tuple[FieldRow, ...]] = {}
    found: dict[int, dict[str, tuple[FieldRow, ...]]] = {}
    for row in rows:
        names = [name for name in row.changes if FIELDS[name] is Shape.ROWS]
        if is_dated(row):
            found[row.seq] = {name: said.get(name, ()) for name in names}
        said |= {name: rows_in(decode(name, row.changes[name], unseal)) for name in names}
    return found


def _parties_before(rows: Sequence[Entry]) -> dict[int, frozenset[UUID]]:
    """Dated row that says who the parties are -> who they were before it."""
    found: dict[int, frozenset[UUID]] = {}
    parties: frozenset[UUID] = frozenset()
    for row in rows:
        said = row.changes.get("parties")
        if isinstance(said, list):
            if is_dated(row):
                found[row.seq] = parties
            parties = frozenset(UUID(str(one)) for one in said)
    return found


def _held(life: Life, own: Iterable[Entry], find: Definitions) -> dict[int, dict[str, Json]]:
    """Step that clears fields -> what it said of them: as it is, or as written where that is taken back."""
    now = effective(life.entries)
    says, held = {row.seq: row.changes.keys() for row in now}, held_by_steps(now, find)
    for row in own:
        if row.seq not in says or (says[row.seq] - row.changes.keys()) & held.get(row.seq, {}).keys():
            then = effective(one for one in life.entries if one.seq <= row.seq)
            held[row.seq] = held_by_steps(then, find).get(row.seq, {})
    return held


def _terms_with(life: Life) -> dict[int, dict[str, Value]]:
    """Row of an agreement -> what was said of its term with it; where it was struck, as it was written."""
    if NOUNS[life.record.machine].kind is not Agreement:
        return {}
    found: dict[int, dict[str, Value]] = {}
    for rows in (life.entries, effective(life.entries)):
        said: dict[str, Json] = {}
        for row in rows:
            said |= {name: row.changes[name] for name in TERM if name in row.changes}
            found[row.seq] = {name: decode(name, said.get(name), str) for name in TERM}
    return found
