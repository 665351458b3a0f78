"""Reading at once what steps of several agreements are about to ask for, one after another.

What is read goes where a transaction remembers it (`lifecycle.seen`), and is found there by whoever asks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, select

from lifecycle.case import key_of_near, mandates_of
from lifecycle.nouns import AGREEMENTS, NO_AGREEMENTS, noun_driven_by
from lifecycle.prepared import Prepared
from lifecycle.records import Record, RecordArea
from lifecycle.records.agreement import FRAMES
from lifecycle.seen import AROUND, recall, seen_on
from lifecycle.shared import SHARED
from lifecycle.snapshot import areas_by_code, ids_in_order, lines_above, records_by_id, what_belongs_to
from lifecycle.table import not_by_index, table
from lifecycle.written import histories_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select

_RECORD, _COVERS = table(Record), table(RecordArea)
_SUB = _RECORD.alias("sub")

# What is asked of several is put together once.
_OF: BindParameter[Any] = bindparam("of", expanding=True)
_IS_SHARED = not_by_index(_RECORD.c.machine).in_(SHARED)


def _by(column: Any) -> Select[Any]:  # noqa: ANN401 -- any column
    return select(column.label("place"), _RECORD.c.id).where(column.in_(_OF))


_BELOW = Prepared(_by(_RECORD.c.parent_id))
_BESIDE = Prepared(_by(_RECORD.c.parent_id).where(_RECORD.c.machine.in_(NO_AGREEMENTS)))
_RENEWING = Prepared(_by(_RECORD.c.predecessor_id))
_SHARED_BELOW = Prepared(
    _by(_SUB.c.parent_id)
    .join(_SUB, _SUB.c.id == _RECORD.c.parent_id)
    .where(_IS_SHARED, not_by_index(_SUB.c.machine) == "sub_agreement")
)
# of many towns: what hangs on nothing is few, what covers a town may be hundreds
_ALONE = Prepared(
    select(_COVERS.c.area_code.label("place"), _RECORD.c.id)
    .join(_COVERS, _COVERS.c.record_id == _RECORD.c.id)
    .where(
        _RECORD.c.parent_id.is_(None),
        _RECORD.c.machine.in_(SHARED),
        not_by_index(_COVERS.c.area_code).in_(_OF),
    )
)
_IN_ORDER = Prepared(ids_in_order(_RECORD.c.id.in_(_OF)))


def read_ahead(connection: Connection, record_ids: Sequence[UUID]) -> None:
    """Read what steps of several agreements will ask for, each table once; nothing for one alone."""
    if len(record_ids) == 1 or seen_on(connection) is None:
        return
    asked = records_by_id(connection, record_ids)
    records = [one for one in asked.values() if one.machine in AGREEMENTS]
    lines = lines_above(connection, records)
    what_belongs_to(connection, records, lines)
    near = _near_each(connection, records, lines)
    around = records_by_id(connection, [*dict.fromkeys(one for ids in near.values() for one in ids)])
    every = {**around, **{one.id: one for record in records for one in (record, *lines[record.id])}}
    found = what_belongs_to(connection, [*every.values()], lines_above(connection, [*every.values()]))
    areas_by_code(connection, {code for each in found.areas_of.values() for code in each})
    mandates_of(connection, [*found.units])
    histories_of(connection, [one.id for one in records])


def _near_each(
    connection: Connection, records: Sequence[Record], lines: Mapping[UUID, Sequence[Record]]
) -> dict[UUID, tuple[UUID, ...]]:
    """Say of each record which others stand around it, as its case asks for them, and remember that."""
    before = {one.id: one.predecessor_id for one in records if _leaves_behind(one)}
    own = [*(one.id for one in records), *{one for one in before.values() if one is not None}]
    above = {one.id for record in records for one in lines[record.id]}
    areas = what_belongs_to(connection, records, lines).areas_of
    framing = [one.id for one in records if one.machine in FRAMES]
    below, renewing = _found(connection, _BELOW, own), _found(connection, _RENEWING, own)
    beside, shared = _found(connection, _BESIDE, above), _found(connection, _SHARED_BELOW, framing)
    alone = _found(connection, _ALONE, {code for one in framing for code in areas.get(one, ())})
    wanted: dict[UUID, set[UUID]] = {}
    for record in records:
        places = (record.id, before.get(record.id))
        ids = {one for place in places for asked in (below, renewing) for one in asked.get(place, ())}
        ids.update(one for each in lines[record.id] for one in beside.get(each.id, ()))
        if record.predecessor_id is not None:
            ids.add(record.predecessor_id)
        if record.machine in FRAMES:
            ids.update(shared.get(record.id, ()))
            ids.update(one for code in areas.get(record.id, ()) for one in alone.get(code, ()))
        wanted[record.id] = ids
    every = {one for ids in wanted.values() for one in ids}
    in_order = list(connection.execute(_IN_ORDER, {"of": [*every]}).scalars()) if every else []
    rank = {one: number for number, one in enumerate(in_order)}
    found = {one: tuple(sorted(ids, key=rank.__getitem__)) for one, ids in wanted.items()}
    for record in records:
        key = key_of_near(record, None, [one.id for one in lines[record.id]], (record.predecessor_id, None))
        recall(connection, AROUND, key, partial(found.__getitem__, record.id))
    return found


def _leaves_behind(record: Record) -> bool:
    return noun_driven_by(record.machine).leaves_behind and record.predecessor_id is not None


def _found(connection: Connection, asked: Prepared, places: Collection[object]) -> dict[object, list[UUID]]:
    found: dict[object, list[UUID]] = {}
    if not places:
        return found
    rows: Iterable[Any] = connection.execute(asked, {"of": [*places]})
    for row in rows:
        found.setdefault(row.place, []).append(row.id)
    return found
