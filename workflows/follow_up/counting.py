"""Counting what was done of an activity, and what the counts of some days come to against its target."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from sqlalchemy import select

from lifecycle.advance import advance
from lifecycle.errors import InvalidValue, UnknownRecord
from lifecycle.fields import ROWS, Row, rows_in
from lifecycle.history import effective
from lifecycle.names import clean_text, sort_key
from lifecycle.nouns import load_noun
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic
from lifecycle.periods import ReportingPeriod, parse_reporting_period
from lifecycle.records import Activity, Record
from lifecycle.snapshot import Snapshot, snapshots, the
from lifecycle.table import table
from lifecycle.targets import Target, are_whole_periods, end_of_period, parse_target, progress
from lifecycle.transaction import Transaction, as_expected, lock_families
from lifecycle.writing import history_of
from workflows.lookup.by_name import find_record, nearest
from workflows.lookup.snapshot import hangs_on, in_states
from workflows.lookup.typed import joined, row_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook

Verdict: TypeAlias = Literal[
    "reached", "not_reached", "within", "exceeded", "not_counted", "not_countable", "no_target", "no_start"
]

MOST: Final = 999_999_999
"""What can be counted at once; a hundred times that is a mistake in typing."""

_RECORD = table(Record)
_LIMITS: Final = ("at_most", "below")


@dataclass(frozen=True, slots=True)
class Count:
    """One count of an activity, and the days that it is about."""

    number: int
    period: str
    """As it was written; empty when the day says when it was."""
    on: date | None
    note: str
    first: date | None
    """None when neither period nor day says when it was."""
    last: date | None


@dataclass(frozen=True, slots=True)
class Tally:
    """What an activity's counts come to in some days."""

    counts: tuple[Count, ...] = ()
    """Those whose days lie within: what the sum is made of."""
    beyond: tuple[Count, ...] = ()
    """Those whose period only partly lies within. Nobody knows which part: they are not in the sum."""
    twice: tuple[Count, ...] = ()
    """Those in the sum whose days another count's period shares: something may be counted twice."""
    undated: tuple[Count, ...] = ()
    """Those of which nothing says when it was: not in the sum."""

    def amount(self, target: Target) -> int | None:
        """Add the counts up, what may be counted twice once; of percentages the latest. None without any.

        A year holds its tertials, and a tertial its January: of those that share days the most that can have
        been done without counting any day twice. Several of one period are several things, and add up.
        """
        if not self.counts:
            return None
        if target.unit == "%":
            return max(self.counts, key=lambda one: (one.last or date.min, one.on or date.min)).number
        spans: dict[tuple[date, date], int] = defaultdict(int)
        for one in self.counts:
            spans[one.first or date.min, one.last or date.max] += one.number
        return _most_without_sharing(spans)


@dataclass(frozen=True, slots=True)
class Held:
    """A count held against a target; `wanted` and `reached` are None where that cannot be done."""

    target: str
    """As it was written."""
    countable: bool
    count: int | None
    """The count that is held against it; None when nothing was counted."""
    wanted: Decimal | None
    reached: bool | None
    verdict: Verdict
    over: Literal["period", "so_far"]
    """Whether it is the period's count, against the target's share of it, or all that was counted so far."""
    first: date | None
    """First of the days that a target per year, tertial … was scaled to; None when it was not."""
    last: date | None


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
    """What is to be corrected where it was to take the place of that, by field."""

    @property
    def together(self) -> int:
        """What it comes to now."""
        return self.before + self.number


def added_to(outcome: Outcome, target: str) -> AddedTo | None:
    """Tell what a count was added to; None where there was nothing, or where the latest percentage counts."""
    rows = rows_in(outcome.step.changes.get("counts", ())) if isinstance(outcome, Done) else ()
    *known, new = rows or ({},)
    same = [row for row in known if _when(row) == _when(new)]
    if not same or parse_target(target).unit == "%":
        return None
    rest = [row for row in known if row not in same]
    whole = joined([row_of(row.get(name, "") for name in ROWS["counts"]) for row in (*rest, new)], "; ")
    numbers = [int(row.get("number", "0")) for row in (*same, new)]
    return AddedTo(_when(new), sum(numbers[:-1]), numbers[-1], {"counts": whole})


def _when(row: Row) -> str:
    return row.get("period") or row.get("on", "")


def find_activity(connection: Connection, reference: str) -> Record:
    """Find an activity by its reference, or by its title.

    Raises:
        UnknownRecord: there is none; the nearest activities are named.
    """
    record = find_record(connection, reference, machine="activity")
    if record.machine != "activity":
        known = connection.execute(select(_RECORD.c.reference).where(_RECORD.c.machine == "activity"))
        raise UnknownRecord("activity", reference, nearest=nearest(record.reference, known.scalars()))
    return record


def counts_of(activity: Activity) -> tuple[Count, ...]:
    """Read an activity's counts: a period says which days one is about, else the day that was said."""
    return tuple(_count_of(row) for row in activity.counts)


def tally(counts: Iterable[Count], *, first: date | None, last: date) -> Tally:
    """Gather the counts whose days lie within first..last; without `first`, all of them until `last`."""
    since = first or date.min
    within: list[Count] = []
    beyond: list[Count] = []
    undated: list[Count] = []
    for one in counts:
        if one.first is None or one.last is None:
            undated.append(one)
        elif since <= one.first and one.last <= last:
            within.append(one)
        elif one.first <= last and one.last >= since:
            beyond.append(one)
    twice = tuple(one for one in within if any(_may_be_the_same(one, other) for other in within))
    return Tally(tuple(within), tuple(beyond), twice, tuple(undated))


def hold(
    target: str,
    *,
    in_period: int | None,
    so_far: int | None,
    first: date | None,
    last: date,
    begins: date | None = None,
    ends: date | None = None,
) -> Held:
    """Hold what was counted against a target.

    "30 per year" is held against the whole years of the days first..last in which the activity runs. Where
    these are no whole years, it is not divided: all that was counted so far is held against what is wanted by
    the end of the year that is going on, years counted from the activity's first day. "At least 8" does not
    say for how long: it is set for the whole of the activity, so all that was counted so far is held against
    it. "At most" is only not broken yet.
    """
    read = parse_target(target)
    per = None if read.unit else read.per
    since, until = max(first or date.min, begins or date.min), min(last, ends or last)
    by_period = per is not None
    if per is not None and since != date.min:
        since, until = (since, until) if since <= until else (first or since, last)
        by_period = are_whole_periods(per, since, until)
        if not by_period:
            since = begins or since
            until = min(end_of_period(per, since, until), ends or date.max)
    count = in_period if by_period else so_far
    held = Held(
        target=target,
        countable=read.number is not None,
        count=count,
        wanted=None,
        reached=None,
        verdict="not_counted",
        over="period" if by_period else "so_far",
        first=None,
        last=None,
    )
    if read.number is None:
        return replace(held, verdict="no_target" if read.kind == "none" else "not_countable")
    if per is not None and since == date.min:
        return replace(held, verdict="no_start")
    if per is not None:
        held = replace(held, first=since, last=until)
    found = progress(read, count or 0, first=since, last=until)
    if count is None:
        return replace(held, wanted=found.wanted)
    verdict = _verdict(read, reached=found.reached is True)
    return replace(held, wanted=found.wanted, reached=found.reached, verdict=verdict)


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
    listed = [_listed(one, parents.get(one.record.parent_id or one.record.id), today) for one in wanted]
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
    return _listed(
        snapshots(connection, rulebook, _RECORD.c.id == record.id)[0], next(iter(parent), None), today
    )


def _listed(one: Snapshot, parent: Snapshot | None, today: date) -> Listed:
    activity = the(Activity, one.noun)
    starts = activity.starts_on or getattr(parent and parent.noun, "starts_on", None)
    ends = activity.ends_on
    target = parse_target(activity.target)
    total = Tally(counts_of(activity)).amount(target)
    until = today if starts is None or target.per is None else end_of_period(target.per, starts, today)
    held = hold(
        activity.target, in_period=total, so_far=total, first=starts, last=until, begins=starts, ends=ends
    )
    return Listed(
        reference=one.record.reference,
        title=activity.title,
        state=one.record.state,
        version=one.record.version,
        carried_out_by=activity.carried_out_by,
        responsible=activity.responsible,
        starts_on=activity.starts_on,
        ends_on=ends,
        counted=total,
        held=replace(held, over="so_far"),
        under=None if parent is None else parent.record.reference,
        ended_agreement=one.ended_agreement,
        ended_agreement_on=one.ended_agreement_on,
    )


def _most_without_sharing(spans: Mapping[tuple[date, date], int]) -> int:
    """Choose among spans those that share no days and come to the most."""
    in_order = sorted(spans.items(), key=lambda one: one[0][1])
    best = [0]
    ends = [last for (_, last), _ in in_order]
    for (first, _), number in in_order:
        best.append(max(best[-1], best[bisect_left(ends, first)] + number))
    return best[-1]


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


def _count_of(row: Row) -> Count:
    period, on = row.get("period", ""), row.get("on")
    day = None if on is None else date.fromisoformat(on)
    first, last = _days_of(period, day)
    return Count(int(row.get("number", "0")), period, day, row.get("note", ""), first, last)


def _days_of(period: str, day: date | None) -> tuple[date | None, date | None]:
    """Read the days of a period; one that was written in words leaves the day to say when it was."""
    try:
        span = parse_reporting_period(period)
    except InvalidValue:
        return day, day
    return span.first, span.last


def _may_be_the_same(one: Count, other: Count) -> bool:
    """Whether two counts share days without being of the same period: one may hold the other."""
    if (one.first, one.last) == (other.first, other.last) or one.first is None or other.last is None:
        return False
    return one.first <= other.last and (other.first or date.min) <= (one.last or date.max)


def _verdict(target: Target, *, reached: bool) -> Verdict:
    if target.kind in _LIMITS:
        return "within" if reached else "exceeded"
    return "reached" if reached else "not_reached"
