"""Counting what was done of an activity, and how far each has come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.advance import advance
from lifecycle.errors import InvalidValue, UnknownRecord
from lifecycle.fields import ROWS, Row, rows_in
from lifecycle.history import effective
from lifecycle.names import clean_text, sort_key
from lifecycle.nouns import load_noun
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic
from lifecycle.periods import ReportingPeriod, parse_reporting_period
from lifecycle.readers import readable_of
from lifecycle.records import Activity, FollowUp, Record, Round
from lifecycle.snapshot import Snapshot, snapshots, the
from lifecycle.table import table
from lifecycle.tallies import (
    Contradicted,
    Held,
    Recorded,
    contradicted,
    count_of,
    counts_of,
    held_so_far,
    so_far,
)
from lifecycle.targets import parse_target
from lifecycle.transaction import Transaction, as_expected, lock_families
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from lifecycle.writing import history_of
from workflows.lookup.by_name import find_record, nearest
from workflows.lookup.snapshot import hangs_on, in_states
from workflows.lookup.typed import joined, row_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook

MOST: Final = 999_999_999
"""What can be counted at once; a hundred times that is a mistake in typing."""

_RECORD, _FOLLOW_UP, _ROUND = table(Record), table(FollowUp), table(Round)


@dataclass(frozen=True, slots=True)
class Listed:
    """One activity in a listing, with how far it has come."""

    reference: str
    title: str
    state: str
    version: int
    carried_out_by: str | None
    responsible: str
    starts_on: date | None
    ends_on: date | None
    counted: int | None
    held: Held
    under: str | None
    """Reference of what it hangs on."""
    ended_agreement: str | None
    """Reference of its agreement, where that has ended and it has not."""
    ended_agreement_on: date | None
    """The last day of that."""
    contradicted: tuple[Contradicted, ...] = ()
    """Periods whose count is less than what was counted for parts of them."""


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


def find_activity(connection: Connection, reference: str) -> Record:
    """Find an activity by its reference, or by its title.

    Raises:
        UnknownRecord: there is none; the nearest activities are named.
    """
    record = find_record(connection, reference, machine="activity")
    if record.machine != "activity":
        named = select(_RECORD.c.reference).where(_RECORD.c.machine == "activity")
        known = connection.execute(readable_of(connection, named))
        raise UnknownRecord("activity", reference, nearest=nearest(record.reference, known.scalars()))
    return record


def activities(
    connection: Connection,
    rulebook: Rulebook,
    today: date,
    *,
    under: str | None = None,
    ended: bool = False,
) -> tuple[Listed, ...]:
    """List activities and how far each has come, those whose time is up first.

    Args:
        under: reference of an agreement or a plan; activities of everything below it are listed.
        ended: list also what is done, was not done or was cancelled.

    Raises:
        UnknownRecord: there is nothing of that reference.
    """
    where = _RECORD.c.machine == "activity"
    if under is not None:
        where &= hangs_on(find_record(connection, under).id)
    if not ended:
        where &= ~in_states(rulebook, lambda means: means.has_ended)
    wanted = snapshots(connection, rulebook, where)
    over = {one.record.reference for one in wanted if one.means.has_ended}
    parents = {
        one.record.id: one
        for one in snapshots(connection, rulebook, _RECORD.c.id.in_({one.record.parent_id for one in wanted}))
    }
    recorded = recorded_in_rounds(connection, rulebook, [one.record_id for one in wanted])
    listed = [
        _listed(one, parents.get(one.record.parent_id or one.record.id), recorded, today) for one in wanted
    ]
    return tuple(
        sorted(
            listed, key=lambda one: (one.reference in over, one.ends_on or date.max, sort_key(one.reference))
        )
    )


def one_activity(connection: Connection, rulebook: Rulebook, reference: str, today: date) -> Listed:
    """Say how far one activity has come.

    Raises:
        UnknownRecord: there is none of that reference.
    """
    record = find_activity(connection, reference)
    parent = snapshots(connection, rulebook, _RECORD.c.id == record.parent_id)
    one = snapshots(connection, rulebook, _RECORD.c.id == record.id)[0]
    recorded = recorded_in_rounds(connection, rulebook, [record.id])
    return _listed(one, next(iter(parent), None), recorded, today)


def recorded_in_rounds(
    connection: Connection, rulebook: Rulebook, activities: Sequence[UUID]
) -> dict[UUID, list[Recorded]]:
    """Read what rounds recorded of activities, each for its own period."""
    found: dict[UUID, list[Recorded]] = {}
    if not activities:
        return found
    rows = connection.execute(
        select(
            _FOLLOW_UP.c.subject_id,
            _FOLLOW_UP.c.counted,
            _ROUND.c.period_starts_on,
            _ROUND.c.period_ends_on,
        )
        .join(_RECORD, _RECORD.c.id == _FOLLOW_UP.c.record_id)
        .join(_ROUND, _ROUND.c.record_id == _RECORD.c.parent_id)
        .where(
            _FOLLOW_UP.c.subject_id.in_(activities),
            _FOLLOW_UP.c.aspect == "production",
            _FOLLOW_UP.c.counted.is_not(None),
            ~in_states(rulebook, lambda means: means.came_to_nothing),
        )
    )
    for row in rows:
        one = Recorded(row.period_starts_on or date.min, row.period_ends_on or date.max, row.counted)
        found.setdefault(row.subject_id, []).append(one)
    return found


def _listed(
    one: Snapshot, parent: Snapshot | None, recorded: Mapping[UUID, Sequence[Recorded]], today: date
) -> Listed:
    activity = the(Activity, one.noun)
    held = held_so_far(
        activity,
        recorded.get(one.record_id, ()),
        starts=activity.starts_on or getattr(parent and parent.noun, "starts_on", None),
        day=min(one.since, today) if one.means.has_ended else today,
    )
    if one.ended_agreement is not None:  # what is not reached by its end is no more to be reached
        held = replace(held, ahead_until=None)
    return Listed(
        reference=one.record.reference,
        title=activity.title,
        state=one.record.state,
        version=one.record.version,
        carried_out_by=activity.carried_out_by,
        responsible=activity.responsible,
        starts_on=activity.starts_on,
        ends_on=activity.ends_on,
        counted=held.count,
        held=held,
        under=None if parent is None else parent.record.reference,
        ended_agreement=one.ended_agreement,
        ended_agreement_on=one.ended_agreement_on,
        contradicted=contradicted(parse_target(activity.target), counts_of(activity)),
    )


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
