"""Open deadlines of today in an order of their own, each with the record that it is of: some at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import and_, case, func, not_, select

from lifecycle.readers import readable_here, reader_on
from lifecycle.records import Deadline, Duty, Record
from lifecycle.records.duty import EVERY_SECOND_YEARS
from lifecycle.snapshot import AT_A_TIME, OpenDeadline, Snapshot, of_records, records_by_id
from lifecycle.table import code, some_at_a_time, table
from lifecycle.values import dataclass
from workflows.lookup.rows import Rows

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Row, Select

    from lifecycle.rulebook import Rulebook

T = TypeVar("T")

_DEADLINE, _DUTY, _RECORD = table(Deadline), table(Duty), table(Record)


@dataclass(frozen=True, slots=True)
class Sorting:
    """The day by which deadlines are sorted: the later of some."""

    day: ColumnElement[date]
    of: tuple[ColumnElement[date], ...]

    def upto(self, last: date) -> ColumnElement[bool]:
        """Ask for what is no later: each day by itself, so that an index can be used."""
        return and_(*(one <= last for one in self.of))


LAST: Final = Sorting(
    case((_DEADLINE.c.due_on > _DEADLINE.c.act_by, _DEADLINE.c.due_on), else_=_DEADLINE.c.act_by),
    (_DEADLINE.c.due_on, _DEADLINE.c.act_by),
)
"""By the last day on which it is done in time: `OpenDeadline.last`."""
ACT_BY: Final = Sorting(_DEADLINE.c.act_by, (_DEADLINE.c.act_by,))
"""By the working day on which it has to be done."""

_UNMET: Final = select(_DUTY.c.record_id).where(
    _DUTY.c.met_on.is_(None), _DUTY.c.duty_kind.in_(EVERY_SECOND_YEARS)
)
NEVER_RECORDED: Final = _DEADLINE.c.record_id.in_(_UNMET)
"""It is of a duty by 6 § of which nobody has said that it was met: `lacking.was_never_recorded`."""

_NEVER_WAS: Final = select(_RECORD.c.id).where(_RECORD.c.never_was)


def is_late(day: date) -> ColumnElement[bool]:
    """Ask for what has passed: `OpenDeadline.is_late`."""
    return and_(_DEADLINE.c.due_on < day, _DEADLINE.c.act_by < day)


def of_records_where(where: ColumnElement[bool]) -> ColumnElement[bool]:
    """Ask for deadlines of some records; which those are is found out once, not for each deadline."""
    return _DEADLINE.c.record_id.in_(select(_RECORD.c.id).where(where))


def open_deadlines(
    connection: Connection,
    rulebook: Rulebook,
    where: ColumnElement[bool],
    sorting: Sorting,
    of: Callable[[Snapshot, OpenDeadline], T],
) -> Rows[T]:
    """Give open deadlines of records that there are, by a day, then by what they are called and by rule.

    Args:
        where: which, as is asked of the deadline alone.
        sorting: by which day.
        of: what is made of each.
    """
    day = sorting.day
    asked = and_(_DEADLINE.c.status == code("open"), _DEADLINE.c.record_id.not_in(_NEVER_WAS), where)
    if reader_on(connection) is not None:
        asked &= of_records_where(readable_here(connection))
    counted = select(day.label("day"), func.count().label("how_many")).where(asked)
    keys = (
        select(_DEADLINE.c.record_id, _DEADLINE.c.rule, _DEADLINE.c.due_on)
        .join(_RECORD, _RECORD.c.id == _DEADLINE.c.record_id)
        .where(asked)
        .order_by(day, _RECORD.c.sort_key, _DEADLINE.c.rule, _DEADLINE.c.due_on)
    )
    days: dict[date, int] = {}

    def by_day() -> Mapping[date, int]:
        if not days:
            days.update(
                {row.day: row.how_many for row in connection.execute(counted.group_by(day).order_by(day))}
            )
        return days

    def each() -> Iterator[T]:
        first = _first_days(by_day())
        if first is not None:
            # by so many days the database sorts a screenful, and not all that there is, before it is shown
            yield from _each(connection, rulebook, keys.where(sorting.upto(first)), of)
            yield from _each(connection, rulebook, keys.where(not_(sorting.upto(first))), of)

    return Rows(lambda: sum(by_day().values()), each)


def _first_days(days: Mapping[date, int]) -> date | None:
    """Give the day up to which there is what is read at once, or the last one; None where there is none."""
    found = 0
    for day, how_many in days.items():
        found += how_many
        if found >= AT_A_TIME:
            return day
    return max(days, default=None)


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
