"""Replaying deadlines: what every row planned, settled and set aside, from nothing but the history."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Final, TypeAlias

from sqlmodel import SQLModel

from lifecycle.deadlines import Planned, planned
from lifecycle.fields import decode
from lifecycle.history import Entry, derive, effective, life_order
from lifecycle.nouns import NOUNS, columns_of

if TYPE_CHECKING:
    from lifecycle.fields import Json
    from lifecycle.machine.definition import MachineDefinition

READ: Final[Mapping[str, tuple[str, ...]]] = {
    machine: tuple(dict.fromkeys(name for names in noun.dates.values() for name in names))
    for machine, noun in NOUNS.items()
}
"""Machine -> the fields that the dates of its noun are read or computed from."""

PROMISES: Final = "to_be_decided"

Key: TypeAlias = tuple[str, date]


@dataclass(frozen=True, slots=True)
class Replayed:
    """A deadline as history says that it must be stored."""

    plan: Planned
    status: str = "open"
    settled_seq: int | None = None


def replay_deadlines(
    definition: MachineDefinition, rows: Sequence[Entry], *, is_working_day: Callable[[date], bool]
) -> dict[Key, Replayed]:
    """Walk the rows as they were written, planning after each as the engine did.

    Raises:
        ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
    """
    found: dict[Key, Replayed] = {}
    machine = definition.machine
    state: str | None = None
    fields: dict[str, Json] = {}
    planned_from: object = None
    dates: Mapping[str, date | None] = {}
    read: tuple[Json, ...] = ()
    latest: tuple[date, int, int] | None = None
    for number, row in enumerate(rows, start=1):
        place = life_order(row)
        if row.kind == "corrected" or (latest is not None and place < latest):
            life = effective(rows[:number])
            derived = derive(life)
            state, fields = derived.state, dict(derived.fields)
            latest = life_order(life[-1])
        else:
            state = row.dest or state
            fields.update(row.changes)
            latest = place
        reading = tuple(fields.get(name) for name in READ[machine])
        if state is None or (state, reading, fields.get(PROMISES)) == planned_from:
            continue
        if reading != read:
            read = reading
            dates = _dates(machine, fields)
        planned_from = (state, reading, fields.get(PROMISES))
        plan = planned(definition, state, dates, _promises(fields), is_working_day=is_working_day)
        _replan(found, {(one.rule, one.due_on): one for one in plan}, definition, row)
    return found


def _dates(machine: str, fields: Mapping[str, Json]) -> Mapping[str, date | None]:
    """Give the dates of a noun of which nothing is known but what they are read from."""
    values = {name: decode(name, fields.get(name), str) for name in READ[machine]}
    noun = _plain(NOUNS[machine].kind)(**columns_of(values))
    return {name: getattr(noun, name) for name in NOUNS[machine].dates}


@cache
def _plain(kind: type[SQLModel]) -> type[SimpleNamespace]:
    """Make a class with a noun's properties and no table: a table's object costs more than all else here."""
    bases = [base for base in reversed(kind.__mro__) if issubclass(base, SQLModel) and base is not SQLModel]
    properties = {
        name: one for base in bases for name, one in vars(base).items() if isinstance(one, property)
    }
    return type(kind.__name__, (SimpleNamespace,), properties)


def _promises(fields: Mapping[str, Json]) -> dict[str, str]:
    promises = fields.get(PROMISES) or {}
    assert isinstance(promises, dict)  # noqa: S101 -- by its shape; otherwise somebody wrote the row by hand
    return {name: str(day) for name, day in promises.items()}


def _replan(
    found: dict[Key, Replayed], plan: Mapping[Key, Planned], definition: MachineDefinition, row: Entry
) -> None:
    for key, known in found.items():
        if known.status == "open" and key not in plan:
            done = _settles(definition, row, key[0])
            found[key] = replace(
                known, status="settled" if done else "superseded", settled_seq=row.seq if done else None
            )
    found |= {key: Replayed(one) for key, one in plan.items()}


def _settles(definition: MachineDefinition, row: Entry, rule: str) -> bool:
    """A step settles a deadline when it is what its timer asks for, or one of the answers to it."""
    if row.kind != "moved" or row.trigger is None:
        return False
    timer = next((timer for timer in definition.timers if timer.rule == rule), None)
    return timer is not None and (timer.trigger == row.trigger or row.trigger in timer.settled_by)
