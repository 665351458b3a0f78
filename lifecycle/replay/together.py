"""Which records live together: what a change of one of them can reach."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import or_, select

from lifecycle.case import load_record
from lifecycle.chained import CHAINED, record_of
from lifecycle.history import SUCCEED, Entry, effective
from lifecycle.nouns import NOUNS, noun_driven_by
from lifecycle.outcome import NamedRow, named_row
from lifecycle.records import HistoryRow, Record, RecordArea, RecordParty
from lifecycle.replay.change import Corrects
from lifecycle.snapshot import records_by_id
from lifecycle.table import not_by_index, table
from lifecycle.transaction import Transaction, lock_families
from lifecycle.values import dataclass
from lifecycle.written import history_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_RECORD, _HISTORY = table(Record), table(HistoryRow)
_HAS, _COVERS = table(RecordParty), table(RecordArea)


@dataclass(slots=True)
class Life:
    """A record with everything that was ever written of it."""

    record: Record
    entries: list[Entry]

    def names(self) -> Iterator[UUID]:
        """Name the records that it ever hung on or renewed, that its plan rests on, or whose steps moved it.

        Without what moved it, a row that follows by itself would seem to be said by people, and stay.
        """
        for row in self.entries:
            if row.seq > 1 and row.cause is not None:
                yield row.cause[0]
            for name in ("parent_id", "predecessor_id", "picture_id"):
                if isinstance(said := row.changes.get(name), str):
                    yield UUID(said)

    def rows(self, corrects: Corrects | None) -> list[Entry]:
        """Give the rows that hold, in the order of life, as a correction would have them."""
        if not corrects:
            return effective(self.entries)
        last = self.entries[-1]
        imagined = replace(last, seq=last.seq + 1, kind="corrected", corrects=corrects)
        return effective([*self.entries, imagined])


def lives_beside(tx: Transaction, named: Iterable[UUID]) -> dict[UUID, Life]:
    """Give what lives together: families, what renews them, they hung on or made, duties, what moved them."""
    lives: dict[UUID, Life] = {}
    families: set[UUID] = set()
    wanted = _families_of(tx.connection, named)
    while wanted - families:
        families |= wanted
        lock_families(tx, *families)
        rows = tx.connection.execute(CHAINED.where(_RECORD.c.family.in_(families)))
        records = sorted((record_of(row) for row in rows), key=lambda one: one.sort_key)
        lives = {one.id: lives.get(one.id) or Life(one, history_of(tx.connection, one.id)) for one in records}
        wanted = _families_beside(tx.connection, {one: life.record for one, life in lives.items()})
        wanted |= _families_of(tx.connection, {one for life in lives.values() for one in life.names()})
        wanted |= _families_made(tx.connection, lives, families)
    return lives


def lives_near(tx: Transaction, record_id: UUID) -> dict[UUID, Life]:
    """Give a record with what a step of it can contradict: what it came of, and in whose time it happens.

    A forum's meetings are near it; everything else that hangs on something looks upwards.
    """
    own = Life(load_record(tx.connection, record_id), history_of(tx.connection, record_id))
    wanted = {row.cause[0] for row in own.entries[:1] if row.cause is not None}
    if own.record.parent_id is not None and noun_driven_by(own.record.machine).in_time_of:
        wanted.add(own.record.parent_id)
    inside = {below for below, noun in NOUNS.items() if own.record.machine in noun.in_time_of}
    if inside:
        hangs_on_it = (_RECORD.c.parent_id == record_id) & not_by_index(_RECORD.c.machine).in_(inside)
        wanted |= set(tx.connection.execute(select(_RECORD.c.id).where(hangs_on_it)).scalars())
    found = records_by_id(tx.connection, sorted(wanted - {record_id}, key=str))
    near = sorted(found.values(), key=lambda one: one.sort_key)
    return {record_id: own} | {one.id: Life(one, history_of(tx.connection, one.id)) for one in near}


def _families_of(connection: Connection, records: Iterable[UUID]) -> set[UUID]:
    wanted = select(_RECORD.c.family).where(_RECORD.c.id.in_(list(records)))
    return set(connection.execute(wanted).scalars())


def _families_made(connection: Connection, records: Collection[UUID], families: Iterable[UUID]) -> set[UUID]:
    """Find where what steps of these records made hangs by now, when it is no longer in their families."""
    elsewhere = (
        select(_RECORD.c.family)
        .join(_HISTORY, _HISTORY.c.record_id == _RECORD.c.id)
        .where(_HISTORY.c.seq == 1, _HISTORY.c.cause_id.in_(records), _RECORD.c.family.not_in(families))
    )
    return set(connection.execute(elsewhere).scalars())


def _families_beside(connection: Connection, records: Mapping[UUID, Record]) -> set[UUID]:
    before = {one.predecessor_id for one in records.values() if one.predecessor_id} - records.keys()
    renews = or_(_RECORD.c.id.in_(before), _RECORD.c.predecessor_id.in_(records))
    found = {one.family for one in records.values()}
    found |= set(connection.execute(select(_RECORD.c.family).where(renews)).scalars())
    if any(noun_driven_by(one.machine).meets_duties for one in records.values()):
        whose = select(_HAS.c.unit_id).where(_HAS.c.record_id.in_(records))
        where = select(_COVERS.c.area_code).where(_COVERS.c.record_id.in_(records))
        about = or_(
            _RECORD.c.id.in_(select(_HAS.c.record_id).where(_HAS.c.unit_id.in_(whose))),
            _RECORD.c.id.in_(select(_COVERS.c.record_id).where(_COVERS.c.area_code.in_(where))),
        )
        duties = select(_RECORD.c.family).where(not_by_index(_RECORD.c.machine) == "duty", about)
        found |= set(connection.execute(duties).scalars())
    return found


# ---- whose rows they are ----


def is_engines(row: Entry, lives: Mapping[UUID, Life]) -> bool:
    """Whether a row follows by itself from what lives together."""
    return row.timer is not None or (row.cause is not None and row.cause[0] in lives)


def is_work(row: Entry, lives: Mapping[UUID, Life]) -> bool:
    """Whether somebody worked on the record: that it passed to another party is none of its own.

    Nor is that its machine has another version.
    """
    return not is_engines(row, lives) and row.trigger != SUCCEED and row.kind != "migrated"


def named(row: Entry, lives: Mapping[UUID, Life]) -> NamedRow:
    """Name a row as people are told of it."""
    return named_row(lives[row.record].record, row)
