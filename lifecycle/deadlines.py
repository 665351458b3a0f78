"""Deadlines as rows: planned from definition, state and dates; the open ones are exactly the planned ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import and_, bindparam, insert, select, update

from lifecycle.dates import working_day_on_or_after, working_day_on_or_before
from lifecycle.machine.definition import ORDERS, MachineDefinition
from lifecycle.notice_schedule import FIELD_TO_BE_DECIDED, first_day
from lifecycle.prepared import Prepared
from lifecycle.records import Deadline
from lifecycle.rulebook import Rulebook
from lifecycle.seen import forget
from lifecycle.table import code, table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection

_DEADLINE = table(Deadline)

# What every step asks and writes is put together once.
_KEPT = Prepared(select(_DEADLINE).where(_DEADLINE.c.record_id == bindparam("of")))
_ONE = and_(
    _DEADLINE.c.record_id == bindparam("of"),
    _DEADLINE.c.rule == bindparam("by"),
    _DEADLINE.c.due_on == bindparam("due"),
)
_CHANGED = Prepared(update(_DEADLINE).where(_ONE))
_CHANGED_IF_OPEN = Prepared(update(_DEADLINE).where(_ONE, _DEADLINE.c.status == code("open")))
_NEW = Prepared(insert(_DEADLINE))

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


def first_notice_on(one: Planned, rulebook: Rulebook) -> date | None:
    """Day on which the notices of a deadline are first to be looked at; None when nobody is told of it."""
    return FirstNotices(rulebook).of(one)


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


def replan(
    connection: Connection,
    record_id: UUID,
    plan: list[Planned],
    *,
    seq: int,
    settles: Callable[[str], bool],
    rulebook: Rulebook,
    anew: bool = False,
) -> None:
    """Make the record's open deadlines the planned ones.

    What is no longer planned becomes settled, by history row `seq`, if that step is what settles its rule,
    and superseded otherwise. What is planned again is open again. When notices
    are first looked at is found for those that are new, and for all when the rules are others (`anew`).
    """
    kept = connection.execute(_KEPT, {"of": record_id})
    stored = {(row.rule, row.due_on): row for row in kept}
    wanted = {(one.rule, one.due_on): one for one in plan}
    for (rule, due_on), row in stored.items():
        if row.status == "open" and (rule, due_on) not in wanted:
            done = settles(rule)
            _set(
                connection,
                record_id,
                rule,
                due_on,
                status="settled" if done else "superseded",
                settled_seq=seq if done else None,
                tell_on=None,
                incident=None,
            )
    new = []
    for key, one in wanted.items():
        known = stored.get(key)
        columns = {"act_by": one.act_by, "rank": one.rank, "moves": one.moves}
        if known is None:
            new.append(new_row(record_id, one, tell_on=first_notice_on(one, rulebook)))
        elif anew or (known.status, known.act_by, known.rank, known.moves) != (
            "open",
            one.act_by,
            one.rank,
            one.moves,
        ):
            again = {"tell_on": first_notice_on(one, rulebook)} if anew or known.status != "open" else {}
            _set(
                connection,
                record_id,
                one.rule,
                one.due_on,
                status="open",
                settled_seq=None,
                **columns,
                **again,
            )
    insert_deadlines(connection, new)


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


def note_incident(connection: Connection, record_id: UUID, rule: str, due_on: date, incident: str) -> None:
    """Say on an open deadline why the tick could not settle it; on one that was closed meanwhile, nothing."""
    key = {"of": record_id, "by": rule, "due": due_on}
    connection.execute(_CHANGED_IF_OPEN, {**key, "incident": incident})
    forget(connection, record_id)


def _set(connection: Connection, record_id: UUID, rule: str, due_on: date, **columns: object) -> None:
    connection.execute(_CHANGED, {"of": record_id, "by": rule, "due": due_on, **columns})
