"""Counting what was done of an activity, and how far each has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Final

from lifecycle.advance import advance
from lifecycle.errors import InvalidValue
from lifecycle.fields import ROWS, Row, rows_in
from lifecycle.history import effective
from lifecycle.names import clean_text
from lifecycle.nouns import load_noun
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic
from lifecycle.periods import ReportingPeriod, parse_reporting_period
from lifecycle.records import Activity, Record
from lifecycle.snapshot import the
from lifecycle.tallies import (
    count_of,
    so_far,
)
from lifecycle.targets import parse_target
from lifecycle.transaction import Transaction, as_expected, lock_families
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from lifecycle.written import history_of
from workflows.follow_up.activities import find_activity
from workflows.lookup.typed import joined, row_of

MOST: Final = 999_999_999
"""What can be counted at once; a hundred times that is a mistake in typing."""


@dataclass(frozen=True, slots=True)
class Counting:
    """A count as somebody reports it."""

    number: int
    period: str = ""
    on: date | None = None
    """The day on which it was done or reported; today when nobody says."""
    note: str = ""
    again: bool = field(default=False, kw_only=True)
    """It has happened once more, even if it looks like what was reported before."""


@as_they_read
def count(tx: Transaction, reference: str, said: Counting, *, expected_version: int | None = None) -> Outcome:
    """Add a count to an activity. A period that is not over can be counted for, one that lies ahead cannot.

    The count keeps the day that is said; the step is dated on it, or on the activity's last day when that is
    later: what was done is a fact, even if it is told in another order.

    Raises:
        UnknownRecord: there is no such activity.
        InvalidValue: the period is none, or the number cannot be one.
        StaleRecord: the activity is no longer at `expected_version`.
    """
    record = find_activity(tx.connection, reference)
    as_expected(tx, record.id, record.reference, expected_version)
    if not 0 <= said.number <= MOST:
        raise InvalidValue("counts", said.number, expected="count")
    period = parse_reporting_period(said.period, tx.today) if said.period else None
    lock_families(tx, record.id)
    noun, _ = load_noun(tx.connection, record)
    known = the(Activity, noun).counts
    day = said.on or tx.today
    row = _row_of(said, period, day)
    same = next((one for one in known if _reports_the_same(one, row)), None)
    if same is not None and not said.again:
        seq = _row_that_reported(tx, record, same)
        return AlreadyDone(record.reference, record.machine, record.state, "count", on=day, seq=seq)
    unmet = [logic("day_has_not_come", on=day, today=tx.today)] if day > tx.today else []
    if period is not None and period.first > day:
        unmet.append(logic("period_has_not_begun", period=period.code, first=period.first, on=day))
    if unmet:
        return Refused(record.reference, record.machine, record.state, "count", tuple(unmet))
    return advance(tx, record.id, "count", on=day, changes={"counts": (*known, row)})


@dataclass(frozen=True, slots=True)
class AddedTo:
    """A count that was added to what stood there for the same period, or the same day."""

    when: str
    before: int
    number: int
    pairs: Mapping[str, str]
    """What is to be corrected where it was to take the place of that, by field; empty of a percentage."""
    together: int
    """What it comes to now: the sum, or of percentages the one that holds."""


def added_to(outcome: Outcome, target: str) -> AddedTo | None:
    """Tell what a count was added to, or of a percentage what it stands beside; None where nothing was."""
    rows = rows_in(outcome.step.changes.get("counts", ())) if isinstance(outcome, Done) else ()
    *known, new = rows or ({},)
    same = [row for row in known if _when(row) == _when(new)]
    if not same:
        return None
    if (read := parse_target(target)).unit == "%":
        before, now = (so_far(read, map(count_of, those), ()) or 0 for those in (same, (*same, new)))
        return AddedTo(_when(new), before, int(new.get("number", "0")), {}, now)
    rest = [row for row in known if row not in same]
    whole = joined([row_of(row.get(name, "") for name in ROWS["counts"]) for row in (*rest, new)], "; ")
    numbers = [int(row.get("number", "0")) for row in (*same, new)]
    return AddedTo(_when(new), sum(numbers[:-1]), numbers[-1], {"counts": whole}, sum(numbers))


def _when(row: Row) -> str:
    return row.get("period") or row.get("on", "")


def _row_of(said: Counting, period: ReportingPeriod | None, day: date) -> Row:
    row = {
        "number": str(said.number),
        "period": "" if period is None else period.code,
        "on": day.isoformat(),
        "note": clean_text("note", said.note),
    }
    return {column: cell for column, cell in row.items() if cell}


def _reports_the_same(known: Row, row: Row) -> bool:
    """Whether the same is reported once more: a period's number is the same on whichever day it is told."""
    own, other = ({name: cell for name, cell in one.items() if name != "on"} for one in (known, row))
    return own == other and (bool(row.get("period")) or known.get("on") == row.get("on"))


def _row_that_reported(tx: Transaction, record: Record, row: Row) -> int:
    """Find the number of the history row that brought the count: the first with so many of them."""
    noun, _ = load_noun(tx.connection, record)
    needed = the(Activity, noun).counts.index(dict(row)) + 1
    for entry in effective(history_of(tx.connection, record.id)):
        reported = entry.changes.get("counts")
        if isinstance(reported, list) and len(reported) >= needed:
            return entry.seq
    return record.last_seq
