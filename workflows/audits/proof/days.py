"""Whether rows were written on the day that they say: instants and written days of a real register agree.

In a register for practice any day may be today, and its instants follow: nothing can be said of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from lifecycle.errors import Finding
from lifecycle.history import Entry, standing_corrections
from lifecycle.offices import END_STRUCK
from workflows.clock import SWEDEN, swedish_day

if TYPE_CHECKING:
    from lifecycle.ledger import LedgerRow
    from lifecycle.machine.definition import MachineDefinition

SKEW: Final = timedelta(hours=1)
"""How far a row's instant may lie before that of the row before it, or ahead of the clock that is asked.

A daily run writes all its rows with the instant at which it began, while others write with theirs: catching
up after years takes minutes, waiting for a lock ten seconds each. Two machines that keep time by the network
differ by less than a second, one that does not by minutes in months. Summer time is no reason: the instants
are UTC. A clock set to the wrong zone or day is off by an hour or more, and found.
"""

STRIKING: Final = {"holding_struck": "holding", "mandate_struck": "mandate"}
"""Kinds of rows by which what a unit's rows say of a part never was, with the name of the part's id."""

OF_A_RUN: Final = frozenset({"run", "rules", "definitions", "configuration", "mails", "held"})
"""Kinds of the register's rows that a daily run writes."""


class Written(Protocol):
    """A row of any chain."""

    @property
    def seq(self) -> int:
        """Number in its chain."""

    @property
    def today(self) -> date:
        """Day on which it says that it was written."""

    @property
    def recorded_at(self) -> datetime:
        """Aware UTC instant."""


def days_that_cannot_be(
    reference: str, definition: MachineDefinition, rows: Sequence[Entry], *, now: datetime | None
) -> Iterator[Finding]:
    """Find what `written_otherwise` finds in a record's history.

    A row that was struck, or made a record that should not be, is known to be wrong: what was written after
    it under the right clock lies before it, and is right.
    """
    yield from written_otherwise(reference, rows, set_aside=_set_aside(definition, rows), now=now)


def ledger_days_that_cannot_be(
    chain: str, rows: Sequence[LedgerRow], *, now: datetime | None
) -> Iterator[Finding]:
    """Find the same in the history of a unit, a person or the register.

    What was mistyped, struck or taken back under the right clock is known to be wrong.
    """
    yield from written_otherwise(chain, rows, set_aside=_said_otherwise_since(rows), now=now)


def written_otherwise(
    chain: str, rows: Iterable[Written], *, now: datetime | None, set_aside: Collection[int] = ()
) -> Iterator[Finding]:
    """Find rows whose written day is not Sweden's day of their instant, and instants that go back or ahead.

    Args:
        chain: what the rows are of; a finding's place is that and the row's number.
        now: aware instant of whoever asks; None leaves out what lies ahead of it.
        set_aside: numbers of rows that are known to be wrong; only their day is looked at.
    """
    latest: Written | None = None
    for row in rows:
        where = f"{chain} {row.seq}"
        day = swedish_day(row.recorded_at)
        if row.today != day:
            facts = {"row": row.seq, "today": row.today, "day": day, "recorded_at": _clock(row.recorded_at)}
            yield Finding("history.day_not_of_instant", where, facts)
        if row.seq in set_aside:
            continue
        if latest is not None and row.recorded_at < latest.recorded_at - SKEW:
            facts = {"row": row.seq, "recorded_at": _clock(row.recorded_at)}
            before = {"earlier": latest.seq, "before": _clock(latest.recorded_at)}
            yield Finding("history.instant_goes_back", where, {**facts, **before})
        if now is not None and row.recorded_at > now + SKEW:
            facts = {"row": row.seq, "recorded_at": _clock(row.recorded_at), "now": _clock(now)}
            yield Finding("history.instant_is_ahead", where, facts)
        if latest is None or row.recorded_at > latest.recorded_at:
            latest = row


def _set_aside(definition: MachineDefinition, rows: Sequence[Entry]) -> set[int]:
    """Number the rows that a correction says should not be there."""
    return {
        seq
        for correction in standing_corrections(rows)
        for seq, new in correction.corrects.items()
        if new is None or (seq == rows[0].seq and new.dest is not None and new.dest == definition.struck)
    }


def _said_otherwise_since(rows: Sequence[LedgerRow]) -> set[int]:
    """Number the rows of which a later one says that they never were so: facts, parts, a run."""
    found: set[int] = set()
    of_parts: dict[str, set[int]] = defaultdict(set)  # by part
    of_runs: dict[str, set[int]] = defaultdict(set)  # by the day of the run
    for row in rows:
        if row.kind in ("mended", END_STRUCK):
            found |= {one.seq for one in rows if one.seq < row.seq and one.seq == row.said["target"]}
        elif row.kind in STRIKING:
            found |= of_parts[str(row.said[STRIKING[row.kind]])]
        elif row.kind == "run_undone":
            found |= of_runs[str(row.said["day"])]
        if row.kind in OF_A_RUN:
            of_runs[row.today.isoformat()].add(row.seq)
        for name in STRIKING.values():
            if name in row.said:
                of_parts[str(row.said[name])].add(row.seq)
    return found


def _clock(instant: datetime) -> str:
    """Write an instant as people in Sweden read it, to the second."""
    return instant.astimezone(SWEDEN).replace(microsecond=0, tzinfo=None).isoformat(" ")
