"""Under which days the daily run has gone, and which of its runs were taken back.

Everything that is known of runs is written here: as rows of the register's own chain, and as the facts that
are read at every start.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import delete

from lifecycle.records import RegisterFact
from lifecycle.records.register import RUN_UNDONE
from lifecycle.register import note, noted
from lifecycle.seen import forget_everything
from lifecycle.store import fact, set_fact
from lifecycle.table import table

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.transaction import Transaction

_FACT = table(RegisterFact)

LAST_RUN: Final = "last_tick_on"
"""Fact of the register: the day of the last run that was not taken back."""

PLANNED_UPTO: Final = "planned_anew_upto"
"""Fact of a register of which not all is planned anew yet: by which rules, up to which family and record."""

_LATEST: Final = "runs"
"""Fact of the register: the latest days of runs, oldest first; the last of them is that of the last run."""

HELD: Final = "held"
"""The row of the register's own history that says which families a run left to the next one."""

_KEPT: Final = 60
"""More days of runs than anybody lets go by under a wrong clock before it is noticed."""


def last_tick_on(connection: Connection) -> date | None:
    """Day of the last daily run that was not taken back."""
    found = fact(connection, LAST_RUN)
    return None if found is None else date.fromisoformat(found)


def days_of_runs(connection: Connection) -> list[date]:
    """Give the latest days on which the daily run went and was not taken back, oldest first."""
    found = fact(connection, _LATEST)
    return [] if found is None else [date.fromisoformat(day) for day in found.split()]


def days_taken_back(connection: Connection) -> frozenset[date]:
    """Give every day whose run was ever taken back, from the register's own history."""
    undone = (row for row in noted(connection) if row.kind == RUN_UNDONE)
    return frozenset(date.fromisoformat(str(row.said["day"])) for row in undone)


def held_by_the_last_run(connection: Connection) -> dict[UUID, date | None]:
    """Give the families that the last run left to the next one, from the register's own history.

    Each with the day of the last run that did not; None where none did not.
    """
    runs: list[date] = []
    held: defaultdict[date, set[UUID]] = defaultdict(set)
    for row in noted(connection):
        day = date.fromisoformat(str(row.said.get("day", date.min)))
        if row.kind == "run":
            runs.append(day)
        elif row.kind == HELD:
            families = row.said["families"]
            assert isinstance(families, list)  # noqa: S101 -- written below; the chain proves it
            held[day].update(UUID(str(one)) for one in families)
        elif row.kind == RUN_UNDONE:
            runs = [one for one in runs if one != day]
            held.pop(day, None)
    last = runs[-1] if runs else None
    if last is None:
        return {}
    return {
        family: max((day for day in runs if family not in held.get(day, ())), default=None)
        for family in held.get(last, ())
    }


def note_run(tx: Transaction, held: Iterable[UUID] = ()) -> None:
    """Say that a daily run is over; several of one day are one.

    Args:
        held: the families that it left to the next run, since somebody was at work on them.
    """
    if last_tick_on(tx.connection) != tx.today:
        note(tx, "run", {"day": tx.today})
        set_fact(tx.connection, LAST_RUN, tx.today.isoformat())
        _keep(tx, [*days_of_runs(tx.connection), tx.today])
    if families := sorted({str(one) for one in held}):
        note(tx, HELD, {"day": tx.today, "families": families})


def note_undone(tx: Transaction, day: date) -> date | None:
    """Say that the run of a day was taken back today; gives the day of the last run that holds."""
    last, days = last_tick_on(tx.connection), days_of_runs(tx.connection)
    left = [one for one in days if one != day]
    note(tx, RUN_UNDONE, {"day": day})
    _keep(tx, left)
    if last != day:
        return last
    before = max(left, default=None)
    if before is None:
        tx.connection.execute(delete(_FACT).where(_FACT.c.key == LAST_RUN))
        forget_everything(tx.connection)
    else:
        set_fact(tx.connection, LAST_RUN, before.isoformat())
    return before


def _keep(tx: Transaction, days: list[date]) -> None:
    set_fact(tx.connection, _LATEST, " ".join(day.isoformat() for day in days[-_KEPT:]))
