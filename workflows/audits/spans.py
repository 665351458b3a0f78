"""Days as spans: arithmetic on sets of days, written as a few intervals. Nothing here knows agreements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from lifecycle.values import dataclass

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From one day to another, both included; never empty."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError(f"a span ends no earlier than it begins: {self.first} to {self.last}")

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


def span(first: date, last: date) -> tuple[Span, ...]:
    """Give the span between two days; none when the last lies before the first."""
    return (Span(first, last),) if first <= last else ()


def union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Give the same days as few spans in order: what overlaps or touches becomes one."""
    whole: list[Span] = []
    for one in sorted(spans):
        # compared by their distance: the day after the last day there is cannot be computed
        if whole and (one.first - whole[-1].last).days <= 1:
            whole[-1] = Span(whole[-1].first, max(whole[-1].last, one.last))
        else:
            whole.append(one)
    return tuple(whole)


def within(spans: Iterable[Span], window: Span) -> tuple[Span, ...]:
    """Give the days that lie in the window too."""
    return tuple(
        cut for one in union(spans) for cut in span(max(one.first, window.first), min(one.last, window.last))
    )


def without(spans: Iterable[Span], taken: Iterable[Span]) -> tuple[Span, ...]:
    """Give the days of the first that are not among the second."""
    away = union(taken)
    return tuple(left for one in union(spans) for left in _remainder(one, away))


def days_in(spans: Iterable[Span]) -> int:
    """Count the days, each once."""
    return sum(one.days for one in union(spans))


def _remainder(one: Span, away: tuple[Span, ...]) -> Iterator[Span]:
    first = one.first
    for gone in away:
        if gone.last < first or gone.first > one.last:
            continue
        if gone.first > first:
            yield Span(first, gone.first - _DAY)
        if gone.last >= one.last:
            return
        first = gone.last + _DAY
    yield Span(first, one.last)
