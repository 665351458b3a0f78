"""Deadlines as rows: planned from definition, state and dates; the open ones are exactly the planned ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from uuid import UUID

from sqlalchemy import and_, bindparam, insert, select, update

from lifecycle.dates import working_day_on_or_after, working_day_on_or_before
from lifecycle.machine.definition import ORDERS, MachineDefinition
from lifecycle.notice_schedule import FIELD_TO_BE_DECIDED, first_day
from lifecycle.prepared import Prepared
from lifecycle.records import Deadline
from lifecycle.rulebook import Rulebook
from lifecycle.seen import forget, forget_due
from lifecycle.snapshot import OpenDeadline, in_time
from lifecycle.table import OfSome, code, table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

_DEADLINE = table(Deadline)

# What every step asks and writes is put together once.
_KEPT = OfSome(select(_DEADLINE), _DEADLINE.c.record_id)
_ONE = and_(
    _DEADLINE.c.record_id == bindparam("of"),
    _DEADLINE.c.rule == bindparam("by"),
    _DEADLINE.c.due_on == bindparam("due"),
)
_CHANGED = Prepared(update(_DEADLINE).where(_ONE))
_CHANGED_IF_OPEN = Prepared(update(_DEADLINE).where(_ONE, _DEADLINE.c.status == code("open")))
_NEW = Prepared(insert(_DEADLINE))

Due: TypeAlias = tuple[UUID, str, date]
"""A deadline by its key: record, rule, day."""

PROMISE = "to_be_decided:"
"""Rule of a deadline that somebody set by promising to decide a field; the field's name follows."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A deadline that a record has in its state, with its dates."""

    rule: str
    due_on: date
    act_by: date
    rank: int
    moves: bool
    notice: str | None = None
    """What people are told about it, as `config/notices.toml` calls it."""


def planned(
    definition: MachineDefinition,
    state: str,
    dates: Mapping[str, date | None],
    promises: Mapping[str, str],
    *,
    is_working_day: Callable[[date], bool],
) -> list[Planned]:
    """List what a record is to keep, from nothing but its definition, state and dates (`dates_of` its noun).

    A contract's day that is no working day is acted on the working day before; a statutory duty is kept
    on the next one (Lag 1930:173 2 §). Neither moves the legal day.
    """
    found = list(_from_timers(definition, state, dates, is_working_day))
    if state not in definition.final:
        for name, day in sorted(promises.items()):
            due_on = date.fromisoformat(day)
            act_by = working_day_on_or_before(due_on, is_working_day)
            found.append(
                Planned(
                    f"{PROMISE}{name}",
                    due_on,
                    act_by,
                    rank=len(ORDERS) - 1,
                    moves=False,
                    notice=FIELD_TO_BE_DECIDED,
                )
            )
    return found


def _from_timers(
    definition: MachineDefinition,
    state: str,
    dates: Mapping[str, date | None],
    is_working_day: Callable[[date], bool],
) -> Iterator[Planned]:
    for timer in definition.timers_of(state):
        day = dates[timer.date]
        if day is None:
            continue
        due_on = day + timedelta(days=timer.days_after)
        if timer.trigger is not None:
            act_by = due_on
        elif timer.statutory:
            act_by = working_day_on_or_after(due_on, is_working_day)
        else:
            act_by = working_day_on_or_before(due_on, is_working_day)
        moves = timer.trigger is not None
        yield Planned(timer.rule, due_on, act_by, timer.rank, moves=moves, notice=timer.notice)


class FirstNotices:
    """The days on which the notices of deadlines are first to be looked at.

    What is told of it, and when it is due, says which day: of many deadlines that are alike it is found once.
    """

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._found: dict[tuple[str, date], date | None] = {}

    def of(self, one: Planned) -> date | None:
        """Give the day of one deadline; None when nobody is told of it."""
        if one.notice is None:
            return None
        key = (one.notice, one.due_on)
        if key not in self._found:
            rules = self._rulebook.notices
            rule = rules.by_code.get(one.notice)
            is_working_day = self._rulebook.is_working_day
            day = None if rule is None else first_day(rule, one.due_on, rules, is_working_day)
            self._found[key] = day
        return self._found[key]


@dataclass(frozen=True, slots=True)
class Replanned:
    """What a record is to keep after a step: history row `seq`, which settles some rules."""

    record_id: UUID
    plan: Sequence[Planned]
    seq: int
    settles: Callable[[str], bool]


def replan(
    connection: Connection, plans: Sequence[Replanned], rulebook: Rulebook
) -> dict[UUID, tuple[OpenDeadline, ...]]:
    """Make the open deadlines of records the planned ones; give what is open then.

    What is no longer planned becomes settled, if the step is what settles its rule, and superseded otherwise.
    What is planned again is open again. When notices are first looked at is found for those that are new.
    """
    stored = _stored(connection, [one.record_id for one in plans])
    found = _Differences(FirstNotices(rulebook))
    for one in plans:
        kept = stored.get(one.record_id, ())
        found.close(one.record_id, one.plan, kept, partial(_settled, one))
        found.open(one.record_id, one.plan, kept)
    found.write(connection)
    return {one.record_id: open_now(one.plan, stored.get(one.record_id, ())) for one in plans}


def open_now(plan: Sequence[Planned], stored: Sequence[Row[Any]] = ()) -> tuple[OpenDeadline, ...]:
    """Give what is open when it is as planned; what was open before, and failed, still says why."""
    why = {(row.rule, row.due_on): row.incident for row in stored}
    planned = {(one.rule, one.due_on): one for one in plan}
    return in_time(
        OpenDeadline(one.rule, one.due_on, one.act_by, one.rank, one.moves, why.get(key))
        for key, one in planned.items()
    )


def _settled(of: Replanned, rule: str) -> int | None:
    return of.seq if of.settles(rule) else None


def _stored(connection: Connection, records: Sequence[UUID]) -> Mapping[UUID, Sequence[Row[Any]]]:
    found: dict[UUID, list[Row[Any]]] = {}
    for row in _KEPT.rows(connection, records):
        found.setdefault(row.record_id, []).append(row)
    return found


def plan_anew(connection: Connection, plans: Mapping[UUID, Sequence[Planned]], rulebook: Rulebook) -> None:
    """Make the open deadlines of many records the planned ones, by other rules than before.

    Nothing is settled by that; when notices are first looked at is found for all of them.
    """
    stored = _stored(connection, [*plans])
    found = _Differences(FirstNotices(rulebook))
    for record_id, plan in plans.items():
        found.close(record_id, plan, stored.get(record_id, ()), lambda _: None)
        found.open(record_id, plan, stored.get(record_id, ()), anew=True)
    found.write(connection)


class _Differences:
    """What is to be written so that the deadlines of records are the planned ones."""

    def __init__(self, first_notices: FirstNotices) -> None:
        self._first_notices = first_notices
        self._changed: dict[tuple[str, ...], list[dict[str, object]]] = {}
        self._new: list[dict[str, object]] = []

    def close(
        self,
        record_id: UUID,
        plan: Sequence[Planned],
        stored: Sequence[Row[Any]],
        settled: Callable[[str], int | None],
    ) -> None:
        """Close what is open and no longer planned; `settled` gives the row that settles a rule."""
        wanted = {(one.rule, one.due_on) for one in plan}
        for row in stored:
            if row.status == "open" and (row.rule, row.due_on) not in wanted:
                seq = settled(row.rule)
                columns = {"status": "superseded" if seq is None else "settled", "settled_seq": seq}
                self._set(record_id, row.rule, row.due_on, **columns, tell_on=None, incident=None)

    def open(
        self, record_id: UUID, plan: Sequence[Planned], stored: Sequence[Row[Any]], *, anew: bool = False
    ) -> None:
        """Open what is planned; of what is open, only what is not so already."""
        known = {(row.rule, row.due_on): row for row in stored}
        for key, one in {(one.rule, one.due_on): one for one in plan}.items():
            row = known.get(key)
            if row is None:
                self._new.append(new_row(record_id, one, tell_on=self._first_notices.of(one)))
                continue
            columns = {"status": "open", "act_by": one.act_by, "rank": one.rank, "moves": one.moves}
            if anew or row.status != "open":
                columns["tell_on"] = self._first_notices.of(one)
            if any(getattr(row, name) != value for name, value in columns.items()):
                self._set(record_id, one.rule, one.due_on, **columns, settled_seq=None)

    def write(self, connection: Connection) -> None:
        """Write all of it, what changes alike in one statement."""
        for alike in self._changed.values():
            connection.execute(_CHANGED, alike)
            forget_due(connection, min(cast("date", one["due"]) for one in alike))
        insert_deadlines(connection, self._new)

    def _set(self, record_id: UUID, rule: str, due_on: date, **columns: object) -> None:
        key = {"of": record_id, "by": rule, "due": due_on}
        self._changed.setdefault((*columns,), []).append({**key, **columns})


def new_row(record_id: UUID, one: Planned, *, tell_on: date | None) -> dict[str, object]:
    """Give the columns of a deadline that was not there."""
    return {
        "record_id": record_id,
        "rule": one.rule,
        "due_on": one.due_on,
        "status": "open",
        "tell_on": tell_on,
        "act_by": one.act_by,
        "rank": one.rank,
        "moves": one.moves,
    }


def insert_deadlines(connection: Connection, rows: Sequence[Mapping[str, object]]) -> None:
    """Write deadlines that were not there (`new_row`), of one record or of many."""
    if rows:
        connection.execute(_NEW, rows)
        forget_due(connection, min(cast("date", one["due_on"]) for one in rows))


def note_incident(connection: Connection, record_id: UUID, rule: str, due_on: date, incident: str) -> None:
    """Say on an open deadline why the tick could not settle it; on one that was closed meanwhile, nothing."""
    key = {"of": record_id, "by": rule, "due": due_on}
    connection.execute(_CHANGED_IF_OPEN, {**key, "incident": incident})
    forget(connection, record_id)
