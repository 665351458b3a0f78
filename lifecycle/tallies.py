"""What the counts of an activity come to: its own, and those that the rounds about it recorded.

Asked by the guard before an activity is called done, by the audits afterwards, and wherever a count is shown:
there is one figure of how far an activity has come.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, Literal, TypeAlias

from lifecycle.errors import InvalidValue
from lifecycle.fields import Row
from lifecycle.periods import parse_reporting_period
from lifecycle.records import Activity
from lifecycle.targets import Target, are_whole_periods, end_of_period, parse_target, progress
from lifecycle.values import dataclass

Verdict: TypeAlias = Literal[
    "reached",
    "not_reached",
    "within",
    "exceeded",
    "not_counted",
    "not_countable",
    "no_target",
    "no_start",
    "not_shown",
]

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
        return so_far(target, self.counts, ())


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
    ahead_until: date | None = None
    """Until when what is not reached yet still can be; None where that time is over, or no day is said."""


def counts_of(activity: Activity) -> tuple[Count, ...]:
    """Read an activity's counts: a period says which days one is about, else the day that was said."""
    return tuple(count_of(row) for row in activity.counts)


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


@dataclass(frozen=True, slots=True)
class Recorded:
    """A count that a round has recorded of an activity, for its period."""

    first: date
    last: date
    number: int

    def shares_days_with(self, other: Recorded) -> bool:
        """Whether both are about some day."""
        return self.first <= other.last and other.first <= self.last


def so_far(
    target: Target, counts: Iterable[Count], recorded: Sequence[Recorded], last: date | None = None
) -> int | None:
    """Add up everything, until a day: the counts, and for a period that a round has recorded what that says.

    Rounds of several rhythms may have recorded the same days: the longest goes before those within it. A
    count of which nothing says when it was may be about any of the days. No day is counted twice.
    """
    known = list(counts)
    if last is not None:
        until = tally(known, first=None, last=last)
        known = [*until.counts, *until.undated]
    if target.unit == "%":
        return _latest(known, recorded)
    chosen: list[Recorded] = []
    for one in sorted(recorded, key=lambda one: (one.first - one.last, one.first)):
        if not any(one.shares_days_with(other) for other in chosen):
            chosen.append(one)
    spans: dict[tuple[date, date], int] = defaultdict(int)
    for said in chosen:
        spans[said.first, said.last] += said.number
    for each in _beside(known, chosen):
        spans[each.first or date.min, each.last or date.max] += each.number
    return _most_without_sharing(spans) if spans else None


@dataclass(frozen=True, slots=True)
class Contradicted:
    """A period's count that is less than what was counted for parts of it together."""

    period: str
    number: int
    parts: int


def contradicted(target: Target, counts: Iterable[Count]) -> tuple[Contradicted, ...]:
    """Give the periods whose own count is less than that of their parts; percentages do not add up."""
    if target.unit == "%":
        return ()
    spans: dict[tuple[date, date], int] = defaultdict(int)
    called: dict[tuple[date, date], str] = {}
    for one in counts:
        if one.first is not None and one.last is not None:
            spans[one.first, one.last] += one.number
            called[one.first, one.last] = one.period
    found = []
    for (first, last), number in sorted(spans.items()):
        inside = {
            days: n for days, n in spans.items() if days != (first, last) and _lies_in(days, first, last)
        }
        if (parts := _most_without_sharing(inside)) > number:
            found.append(Contradicted(called[first, last], number, parts))
    return tuple(found)


def _lies_in(days: tuple[date, date], first: date, last: date) -> bool:
    return first <= days[0] and days[1] <= last


def held_so_far(activity: Activity, recorded: Sequence[Recorded], *, starts: date | None, day: date) -> Held:
    """Hold all that an activity has come to against its target, as it stands on a day."""
    target = parse_target(activity.target)
    total = so_far(target, counts_of(activity), recorded)
    until = day if starts is None or target.per is None else end_of_period(target.per, starts, day)
    ends = activity.ends_on
    held = hold(
        activity.target,
        in_period=total,
        so_far=total,
        first=starts,
        last=until,
        begins=starts,
        ends=ends,
        day=day,
    )
    return replace(held, over="so_far")


def hold(
    target: str,
    *,
    in_period: int | None,
    so_far: int | None,
    first: date | None,
    last: date,
    begins: date | None = None,
    ends: date | None = None,
    day: date | None = None,
) -> Held:
    """Hold what was counted against a target.

    "30 per year" is held against the whole years of the days first..last in which the activity runs. Where
    these are no whole years, it is not divided: all that was counted so far is held against what is wanted by
    the end of the year that is going on, years counted from the activity's first day. "At least 8" does not
    say for how long: it is set for the whole of the activity, so all that was counted so far is held against
    it. "At most" is only not broken yet.

    As of a `day`, else of the last one, what is not reached may have time left.
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
    ahead = held.last if per is not None else ends
    return replace(
        held,
        wanted=found.wanted,
        reached=found.reached,
        verdict=verdict,
        ahead_until=ahead if ahead is not None and ahead > (day or last) and not found.reached else None,
    )


def _beside(counts: Iterable[Count], recorded: Sequence[Recorded]) -> list[Count]:
    """Give the counts that are not wholly of days of which a round has recorded what they come to."""
    return [
        one
        for one in counts
        if not any(
            each.first <= (one.first or date.min) and (one.last or date.max) <= each.last for each in recorded
        )
    ]


def _latest(counts: Iterable[Count], recorded: Sequence[Recorded]) -> int | None:
    """Give the percentage that holds: the last counted or recorded, of a round's days what it recorded.

    Of several of the same days and told on the same day it is the one that was told last.
    """
    found = [
        ((one.last or date.min, False, timedelta(), one.on or date.min, at), one.number)
        for at, one in enumerate(_beside(counts, recorded))
    ]
    found += [((one.last, True, one.last - one.first, date.min, one.number), one.number) for one in recorded]
    return max(found)[1] if found else None


def _most_without_sharing(spans: Mapping[tuple[date, date], int]) -> int:
    """Choose among spans those that share no days and come to the most."""
    in_order = sorted(spans.items(), key=lambda one: one[0][1])
    best = [0]
    ends = [last for (_, last), _ in in_order]
    for (first, _), number in in_order:
        best.append(max(best[-1], best[bisect_left(ends, first)] + number))
    return best[-1]


def count_of(row: Row) -> Count:
    """Read one count."""
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
