"""Open deadlines of today in an order of their own, each with the record that it is of: some at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import and_, case, func, select

from lifecycle.records import Deadline, Duty, Record
from lifecycle.records.duty import EVERY_SECOND_YEARS
from lifecycle.snapshot import AT_A_TIME, OpenDeadline, Snapshot, of_records, records_by_id
from lifecycle.table import code, some_at_a_time, table
from workflows.lookup.rows import Rows

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Row, Select

    from lifecycle.rulebook import Rulebook

T = TypeVar("T")

_DEADLINE, _DUTY, _RECORD = table(Deadline), table(Duty), table(Record)
_FROM: Final = _DEADLINE.join(_RECORD, _RECORD.c.id == _DEADLINE.c.record_id).outerjoin(
    _DUTY, _DUTY.c.record_id == _DEADLINE.c.record_id
)

LAST: Final = case((_DEADLINE.c.due_on > _DEADLINE.c.act_by, _DEADLINE.c.due_on), else_=_DEADLINE.c.act_by)
"""The last day on which it is done in time: `OpenDeadline.last`."""

NEVER_RECORDED: Final = and_(
    _DUTY.c.met_on.is_(None), func.coalesce(_DUTY.c.duty_kind, "").in_(EVERY_SECOND_YEARS)
)
"""It is of a duty by 6 § of which nobody has said that it was met: `lacking.was_never_recorded`."""


def is_late(day: date) -> ColumnElement[bool]:
    """Ask for what has passed: `OpenDeadline.is_late`."""
    return and_(_DEADLINE.c.due_on < day, _DEADLINE.c.act_by < day)


def open_deadlines(
    connection: Connection,
    rulebook: Rulebook,
    where: ColumnElement[bool],
    day: ColumnElement[date],
    of: Callable[[Snapshot, OpenDeadline], T],
) -> Rows[T]:
    """Give open deadlines of records that there are, by a day, then by what they are called and by rule.

    Args:
        where: which; of the deadline, its record, and the duty that this is, if it is one.
        day: by which they are sorted.
        of: what is made of each.
    """
    asked = and_(_DEADLINE.c.status == code("open"), ~_RECORD.c.never_was, where)
    in_order = (day, _RECORD.c.sort_key, _DEADLINE.c.rule, _DEADLINE.c.due_on)
    keys = select(_DEADLINE.c.record_id, _DEADLINE.c.rule, _DEADLINE.c.due_on)
    return Rows(
        lambda: int(connection.execute(select(func.count()).select_from(_FROM).where(asked)).scalar_one()),
        partial(_each, connection, rulebook, keys.select_from(_FROM).where(asked).order_by(*in_order), of),
    )


def _each(
    connection: Connection,
    rulebook: Rulebook,
    keys: Select[Any],
    of: Callable[[Snapshot, OpenDeadline], T],
) -> Iterator[T]:
    for part in some_at_a_time(connection, keys, AT_A_TIME):
        yield from _of(connection, rulebook, part, of)


def _of(
    connection: Connection,
    rulebook: Rulebook,
    keys: Sequence[Row[Any]],
    of: Callable[[Snapshot, OpenDeadline], T],
) -> Iterator[T]:
    ids = [*dict.fromkeys(key.record_id for key in keys)]
    records = [*records_by_id(connection, ids).values()]
    there = {one.record_id: one for one in of_records(connection, rulebook, records)}
    for key in keys:
        snapshot = there[key.record_id]
        same = (one for one in snapshot.deadlines if (one.rule, one.due_on) == (key.rule, key.due_on))
        yield from (of(snapshot, one) for one in same)
