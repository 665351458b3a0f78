"""A party that was named wrongly: whatever was written of it was of another one all along.

Its acts, its place among the parties and in small tables, and the area that was its municipality's go over to
the right one, in the record and in all that hangs on it. Nothing else changes who the parties of a paper are:
that is succession, an act of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from lifecycle.fields import FIELDS, ROWS, Cell, Json, Shape, Value
from lifecycle.history import Entry, Replacement, as_replaced, effective, standing_corrections
from lifecycle.outcome import logic
from lifecycle.records import Record, RecordParty, Unit
from lifecycle.table import not_by_index, noun_of, table
from lifecycle.values import dataclass
from lifecycle.written import history_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.decide import Unmet

_RECORD, _UNIT, _HAS = table(Record), table(Unit), table(RecordParty)


@dataclass(frozen=True, slots=True)
class Misnamed:
    """Who was written, and who it was."""

    old: Unit
    new: Unit


def misnamed(connection: Connection, before: Value, after: Value) -> Misnamed | tuple[Unmet, ...]:
    """Find who was taken for whom: one party for one other of the same side, or it is no correction."""
    assert isinstance(before, tuple)  # noqa: S101 -- by its shape
    assert isinstance(after, tuple)  # noqa: S101 -- the same
    gone, come = (
        _units(connection, {*ours} - {*theirs}) for ours, theirs in ((before, after), (after, before))
    )
    if not gone and not come:
        return (logic("correction_changes_nothing"),)
    if [one.side for one in gone] != [one.side for one in come] or len(gone) != 1:
        names = {"gone": tuple(one.name for one in gone), "come": tuple(one.name for one in come)}
        return (logic("parties_are_succeeded", **names),)
    return Misnamed(gone[0], come[0])


def renamed_in(
    connection: Connection, record_id: UUID, who: Misnamed, corrects: Mapping[int, Replacement | None]
) -> dict[UUID, dict[int, Replacement | None]]:
    """Give what holds instead in a record and in all that hangs on it, on top of what else is corrected."""
    found = {
        one: dict(_renamed(history_of(connection, one), who, corrects if one == record_id else {}))
        for one in _with_all_below(connection, record_id)
    }
    return {one: mended for one, mended in found.items() if mended}


def taken_back_with(
    connection: Connection, record_id: UUID, correction: Entry
) -> dict[UUID, dict[int, Replacement | None]]:
    """Give the corrections below that named another party together with one that is struck."""
    named = any(new is not None and "parties" in (new.changes or {}) for new in correction.corrects.values())
    if not named:
        return {}
    found: dict[UUID, dict[int, Replacement | None]] = {
        one: {
            row.seq: None
            for row in standing_corrections(history_of(connection, one))
            if row.cause == (record_id, correction.seq) and _names_parties(row)
        }
        for one in _with_all_below(connection, record_id)
        if one != record_id
    }
    return {one: struck for one, struck in found.items() if struck}


def duties_of(connection: Connection, units: Collection[UUID]) -> tuple[UUID, ...]:
    """Find the duties by law of municipalities: what is right of whose paper it was may meet them."""
    whose = select(_HAS.c.record_id).where(_HAS.c.unit_id.in_(units))
    wanted = select(_RECORD.c.id).where(not_by_index(_RECORD.c.machine) == "duty", _RECORD.c.id.in_(whose))
    return tuple(connection.execute(wanted).scalars())


def _names_parties(row: Entry) -> bool:
    return any(
        new is not None
        and (new.acts is not None or new.decider is not None or any(map(_names_a_party, new.changes or {})))
        for new in row.corrects.values()
    )


def _names_a_party(field: str) -> bool:
    return FIELDS[field] in (Shape.UNITS, Shape.AREAS) or Cell.PARTY in ROWS.get(field, {}).values()


def _renamed(
    history: Sequence[Entry], who: Misnamed, corrects: Mapping[int, Replacement | None]
) -> Iterator[tuple[int, Replacement | None]]:
    rows = {row.seq: row for row in effective(history)}
    for seq in sorted({*rows, *corrects}):
        new = corrects.get(seq)
        row = rows.get(seq)
        if (
            row is None
            or row.timer is not None
            or (row.cause is not None)
            or (seq in corrects and new is None)
        ):
            if seq in corrects:
                yield seq, new
            continue
        now = row if new is None else as_replaced(row, new)
        changes = {name: _value(name, value, who) for name, value in now.changes.items()}
        acts = tuple(_act(act, who) for act in now.acts)
        mended = replace(
            new or Replacement(),
            changes=changes if changes != row.changes else None,
            acts=acts if acts != row.acts else None,
            decider=who.new.id if now.decider and now.decider.unit == who.old.id else None,
        )
        if mended != Replacement():
            yield seq, mended


def _act(act: Mapping[str, Json], who: Misnamed) -> dict[str, Json]:
    return {**act, "unit": str(who.new.id)} if act["unit"] == str(who.old.id) else dict(act)


def _value(name: str, value: Json, who: Misnamed) -> Json:
    if not isinstance(value, list):
        return value
    match FIELDS[name]:
        case Shape.UNITS:
            return _others(value, str(who.old.id), str(who.new.id))
        case Shape.AREAS if who.old.area_code and who.new.area_code:
            return _others(value, who.old.area_code, who.new.area_code)
        case Shape.ROWS:
            return [_row(name, row, who) for row in value]
        case _:
            return value


def _row(name: str, row: Json, who: Misnamed) -> Json:
    if not isinstance(row, dict):
        return row
    whose = {column for column, cell in ROWS[name].items() if cell is Cell.PARTY}
    old, new = str(who.old.id), str(who.new.id)
    return {column: _other(str(said), old, new) if column in whose else said for column, said in row.items()}


def _others(value: list[Json], old: str, new: str) -> list[Json]:
    return [*sorted({_other(str(one), old, new) for one in value})]


def _other(one: str, old: str, new: str) -> str:
    return new if one == old else one


def _units(connection: Connection, ids: set[object]) -> list[Unit]:
    rows = connection.execute(select(_UNIT).where(_UNIT.c.id.in_(list(ids))).order_by(_UNIT.c.sort_key))
    return [noun_of(Unit, row) for row in rows]


def _with_all_below(connection: Connection, record_id: UUID) -> list[UUID]:
    found, ahead = [record_id], [record_id]
    while ahead:
        below = connection.execute(select(_RECORD.c.id).where(_RECORD.c.parent_id.in_(ahead))).scalars()
        ahead = [one for one in below if one not in found]
        found += ahead
    return found
