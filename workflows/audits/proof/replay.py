"""Replaying deadlines: what every row planned, settled and set aside, from nothing but the history."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from lifecycle.correct import agreement_of
from lifecycle.deadlines import Planned, planned
from lifecycle.history import Entry, derive, effective

if TYPE_CHECKING:
    from lifecycle.fields import Json
    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.records import Agreement

READ: tuple[str, ...] = ("starts_on", "ends_on", "reviewed_on", "revised_every_years", "to_be_decided")
"""The fields that deadlines are planned from."""

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
    state: str | None = None
    fields: dict[str, Json] = {}
    planned_from: object = None
    agreement: Agreement | None = None
    read: tuple[Json, ...] = ()
    for number, row in enumerate(rows, start=1):
        if row.kind == "corrected":
            derived = derive(effective(rows[:number]))
            state, fields = derived.state, dict(derived.fields)
        else:
            state = row.dest or state
            fields.update(row.changes)
        dates = tuple(fields.get(name) for name in READ)
        if state is None or (state, dates) == planned_from:
            continue
        if agreement is None or dates != read:  # making one is what costs
            read = dates
            agreement = agreement_of(row.record, dict(zip(READ, dates, strict=True)))
        planned_from = (state, dates)
        promises = _promises(fields)
        plan = planned(definition, state, agreement, promises, is_working_day=is_working_day)
        _replan(found, {(one.rule, one.due_on): one for one in plan}, definition, row)
    return found


def _promises(fields: Mapping[str, Json]) -> dict[str, str]:
    promises = fields.get("to_be_decided") or {}
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
