"""By which version of its machine each row of a record's life is judged: the one that was in force then."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from lifecycle.fields import Json
from lifecycle.history import Entry, derive, is_dated
from lifecycle.machine.definition import MachineDefinition, State

Definitions: TypeAlias = Callable[[str, int], MachineDefinition]
"""Finds a definition by machine and version (`Rulebook.definition`)."""


def with_definitions(rows: Iterable[Entry], find: Definitions) -> list[tuple[Entry, MachineDefinition]]:
    """Give each row, from the one that made the record on, with the definition by which it is judged.

    A migrated row is judged by the version to which it leads.

    Raises:
        UnknownRecord: the rows name a version that there is not.
    """
    found: list[tuple[Entry, MachineDefinition]] = []
    definition: MachineDefinition | None = None
    for row in rows:
        if definition is None or row.machine_version is not None:
            machine = row.machine or (definition.machine if definition else "")
            definition = find(machine, row.machine_version or 0)
        found.append((row, definition))
    return found


def held_by_steps(life: Iterable[Entry], find: Definitions) -> dict[int, dict[str, Json]]:
    """Row of a step that clears fields -> what each of these held after it: what was said, or nothing.

    A row names only what differed when it was written. Where others come before it by now, or are gone, this
    is what it says itself.
    """
    held: dict[str, Json] = {}
    found: dict[int, dict[str, Json]] = {}
    for row, of in with_definitions(life, find):
        held |= row.changes
        arrow = of.arrow(row.source or "", row.trigger or "")
        if arrow is not None and arrow.clears:
            found[row.seq] = {name: held.get(name) for name in arrow.clears}
    return found


def first_version(rows: Sequence[Entry], find: Definitions) -> MachineDefinition:
    """Give the definition on which a record was begun; its rows are at least one."""
    return find(rows[0].machine or "", rows[0].machine_version or 0)


def meaning(life: Sequence[Entry], find: Definitions) -> State:
    """Say what the state means in which a life, of at least one row, leaves its record."""
    return with_definitions(life, find)[-1][1].means(derive(life).state)


def came_by(life: Sequence[Entry]) -> int:
    """Give the place in a life of the row by which the record came into its state, whatever it was called."""
    found = 0
    for place, row in enumerate(life):
        if row.dest is not None and row.dest != row.source and row.kind != "migrated":
            found = place
    return found


def migrates_without_day(life: Sequence[Entry], find: Definitions) -> bool:
    """Whether going over to another version has no legal day of its own, as nothing so far has.

    So it is while a record is being prepared, and of one of which only a register file tells.
    """
    if all(row.kind in ("imported", "migrated") and not is_dated(row) for row in life):
        return True
    steps = [(row, of) for row, of in with_definitions(life, find) if row.dest is not None]
    return all(row.dest in of.prepared and not (row.seq > 1 and is_dated(row)) for row, of in steps)
