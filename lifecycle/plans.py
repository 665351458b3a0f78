"""What a record had to keep in the course of its life, from nothing but the rows of its history."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Final, TypeAlias

from sqlmodel import SQLModel

from lifecycle.deadlines import PROMISE, planned
from lifecycle.fields import decode
from lifecycle.history import Entry, TimerMark, is_dated
from lifecycle.in_force import Definitions, with_definitions
from lifecycle.notice_schedule import WHEN_IT_HAPPENS
from lifecycle.nouns import NOUNS, columns_of
from lifecycle.values import dataclass

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
"""A deadline of a record: its rule and its day."""


def dates_said(machine: str, fields: Mapping[str, Json]) -> Mapping[str, date | None]:
    """Give the dates of a noun of which nothing is known but what they are read from."""
    values = {name: decode(name, fields.get(name), str) for name in READ[machine]}
    noun = _plain(NOUNS[machine].kind)(**columns_of(values))
    return {name: getattr(noun, name) for name in NOUNS[machine].dates}


def promises_said(fields: Mapping[str, Json]) -> dict[str, str]:
    """Give the fields that somebody promised to decide, each with its day."""
    promises = fields.get(PROMISES) or {}
    assert isinstance(promises, dict)  # noqa: S101 -- by its shape; otherwise somebody wrote the row by hand
    return {name: str(day) for name, day in promises.items()}


def answers(definition: MachineDefinition, row: Entry, rule: str) -> bool:
    """Whether a step is what the timer of a deadline asks for, or one of the answers to it."""
    return row.kind == "moved" and row.trigger is not None and definition.settles(row.trigger, rule)


@dataclass(frozen=True, slots=True)
class Lived:
    """A row of a life, by which definition it is judged, and the deadlines that the record had after it."""

    row: Entry
    by: MachineDefinition
    keys: frozenset[Key]


def lived(find: Definitions, life: Sequence[Entry], is_working_day: Callable[[date], bool]) -> list[Lived]:
    """Give every row of a life, as `effective` has it, with the deadlines that the record had after it.

    Raises:
        ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
    """
    found: list[Lived] = []
    fields: dict[str, Json] = {}
    state: str | None = None
    planned_from: object = None
    keys: frozenset[Key] = frozenset()
    for row, definition in with_definitions(life, find):
        state = row.dest or state
        fields.update(row.changes)
        said = tuple(fields.get(name) for name in (*READ[definition.machine], PROMISES))
        now = (definition.version, state, said)
        if state is not None and now != planned_from:
            planned_from = now
            dates, promises = dates_said(definition.machine, fields), promises_said(fields)
            plan = planned(definition, state, dates, promises, is_working_day=is_working_day)
            keys = frozenset((one.rule, one.due_on) for one in plan)
        found.append(Lived(row, definition, keys))
    return found


def was_rightly_notified(life: Sequence[Lived], key: Key, tier: str, *, on: date) -> bool:
    """Whether what a notice told on a day holds, by all that is known of the record's life now.

    What had happened by itself is still among what happened. A deadline is one that the record had on the day
    of the mail, or has had since; or it had been answered before, and that was typed later.

    Args:
        life: from `lived`.
    """
    if tier == WHEN_IT_HAPPENS:
        return any(one.row.timer == TimerMark(*key) for one in life)
    stands = False
    for one in life:
        if stands and key not in one.keys and _falls_truly(one, key[0], on):
            return True
        stands = key in one.keys
    return stands


def _falls_truly(one: Lived, rule: str, on: date) -> bool:
    """Whether a deadline that falls away with a row was told truly on a day.

    What was written while the record was being prepared has no day: it was as it was written.
    """
    row = one.row
    return not is_dated(row) or row.on >= on or rule.startswith(PROMISE) or answers(one.by, row, rule)


@cache
def _plain(kind: type[SQLModel]) -> type[SimpleNamespace]:
    """Make a class with a noun's properties and no table: a table's object costs more than all else here."""
    bases = [base for base in reversed(kind.__mro__) if issubclass(base, SQLModel) and base is not SQLModel]
    properties = {
        name: one for base in bases for name, one in vars(base).items() if isinstance(one, property)
    }
    return type(kind.__name__, (SimpleNamespace,), properties)
