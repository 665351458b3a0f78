"""Days in another decade than everything around them, and terms of two lengths: rather slips than meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from lifecycle.fields import FIELDS, ROWS, Cell, Dated, Shape, Value, Values, rows_in
from lifecycle.implied import says_two_lengths
from lifecycle.machine.decide import Unmet
from lifecycle.outcome import logic

if TYPE_CHECKING:
    from lifecycle.case import Case

DECADE: Final = 10
"""Years from every other day beyond which a day is asked back."""

_MEANS_IT: Final = {
    "starts_on": ("deviation",),
    "ends_on": ("deviation", "term_years", "revised_every_years"),
}
"""Fields that say of the first or the last day that it is meant to lie so far away."""


def in_another_decade(on: date, today: date, case: Case) -> list[Unmet]:
    """Ask back a day more than ten years from today, and from every day that the record has: 1926 for 2026.

    Papers of an old agreement are old, too. A reason says that it is meant.
    """
    if _is_near(on, [today, *_days_of(case.values), *_days_above(case)]):
        return []
    return [replace(logic("day_in_another_decade", on=on, today=today), level="reason")]


def said_in_another_decade(
    said: Values, known: Values, today: date, *, above: Iterable[Values] = (), is_old_paper: bool = False
) -> dict[str, Unmet]:
    """Ask back, by its field, each day that is said and lies in another decade than the others: 2062.

    A reason says that it is meant; of a term its length does, or why it deviates. An old paper has old
    days, and may have only one.

    Args:
        said: fields that are to say something else.
        known: what all fields say today.
        today: the day on which it is said.
        above: what those above it say.
        is_old_paper: whether it is a paper of old that is taken in.
    """
    changed = {
        name: days
        for name, value in _stated(said).items()
        if value and known.get(name) != value and (days := [*_days_in(name, value)])
    }
    if all(_is_near(day, [today]) for days in changed.values() for day in days):
        return {}  # as of most: nothing else has to be looked at
    kept = [*_days_of({name: value for name, value in _stated(known).items() if name not in said})]
    kept += [day for one in above for day in _days_of(one)]
    found = {}
    for name, days in changed.items():
        others = [day for other in changed.keys() - {name} for day in changed[other]]
        # a far one may be the slip itself, but for old days of an old paper
        near = [today, *kept]
        near += [day for day in others if _is_near(day, [today]) or (is_old_paper and day < today)]
        for day in days:
            is_alone = is_old_paper and day < today and not (kept or others)
            if not (is_alone or _is_near(day, near) or _is_meant(name, {**known, **said})):
                found[name] = _asked(name, day, today, {**known, **said})
    return found


def said_in_two_lengths(said: Values, known: Values) -> list[Unmet]:
    """Ask back a length and a last day that contradict each other; why the term deviates says both hold."""
    found = says_two_lengths(said, known)
    if found is None or said.get("deviation"):
        return []
    years, given, ends_on = found
    return [logic("term_of_two_lengths", years=years, given=given, ends_on=ends_on)]


def _asked(name: str, day: date, today: date, values: Values) -> Unmet:
    """Say what is asked; of the term of an agreement also what would answer it."""
    if name in _MEANS_IT and "deviation" in values:
        return logic("term_in_another_decade", field=name, on=day, today=today)
    return logic("field_in_another_decade", field=name, on=day, today=today)


def _stated(values: Values) -> dict[str, Value]:
    """Leave out the days that are computed from others: they say nothing of their own."""
    return {
        name: value
        for name, value in values.items()
        if not (isinstance(value, Dated) and value.basis == "computed")
    }


def _is_meant(name: str, values: Values) -> bool:
    return any(values.get(one) for one in _MEANS_IT.get(name, ()))


def _is_near(day: date, others: Iterable[date]) -> bool:
    return any(abs(day.year - one.year) <= DECADE for one in others)


def _days_above(case: Case) -> Iterator[date]:
    for one in case.above:
        yield from _days_of(one.values)


def _days_of(values: Values) -> Iterator[date]:
    for name, value in values.items():
        yield from _days_in(name, value)


def _days_in(name: str, value: Value) -> Iterator[date]:
    """Give the days that stand in a field."""
    match FIELDS.get(name), value:
        case _, Dated(first=first, last=last):
            yield from {first, last}
        case _, date() as day:
            yield day
        case Shape.PROMISES, Mapping() as promises:
            yield from (date.fromisoformat(str(day)) for day in promises.values())
        case Shape.ROWS, _:
            columns = [column for column, cell in ROWS[name].items() if cell is Cell.DAY]
            for row in rows_in(value):
                yield from (date.fromisoformat(row[column]) for column in columns if row.get(column))
        case _:
            return
