"""Replaying deadlines: what every row planned, settled and set aside, from nothing but the history."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from lifecycle.deadlines import Planned, planned
from lifecycle.history import Entry, derive, effective, life_order
from lifecycle.in_force import Definitions, first_version
from lifecycle.plans import PROMISES, READ, Key, answers, dates_said, promises_said
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from lifecycle.fields import Json
    from lifecycle.machine.definition import MachineDefinition


@dataclass(frozen=True, slots=True)
class Replayed:
    """A deadline as history says that it must be stored."""

    plan: Planned
    status: str = "open"
    settled_seq: int | None = None


def replay_deadlines(
    find: Definitions, rows: Sequence[Entry], *, is_working_day: Callable[[date], bool]
) -> dict[Key, Replayed]:
    """Walk the rows as they were written, planning after each as the engine did, by the version in force.

    Raises:
        ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
    """
    found: dict[Key, Replayed] = {}
    definition = first_version(rows, find)
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
            definition = find(machine, derived.machine_version)
            latest = life_order(life[-1])
        else:
            if row.kind == "migrated":
                definition = find(machine, row.machine_version or 0)
            state = row.dest or state
            fields.update(row.changes)
            latest = place
        reading = tuple(fields.get(name) for name in READ[machine])
        if state is None or (definition.version, state, reading, fields.get(PROMISES)) == planned_from:
            continue
        if reading != read:
            read = reading
            dates = dates_said(machine, fields)
        planned_from = (definition.version, state, reading, fields.get(PROMISES))
        plan = planned(definition, state, dates, promises_said(fields), is_working_day=is_working_day)
        _replan(found, {(one.rule, one.due_on): one for one in plan}, definition, row)
    return found


def _replan(
    found: dict[Key, Replayed], plan: Mapping[Key, Planned], definition: MachineDefinition, row: Entry
) -> None:
    for key, known in found.items():
        if known.status == "open" and key not in plan:
            done = answers(definition, row, key[0])
            found[key] = replace(
                known, status="settled" if done else "superseded", settled_seq=row.seq if done else None
            )
    found |= {key: Replayed(one) for key, one in plan.items()}
