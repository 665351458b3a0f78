"""From which day a record is there, and its state, whenever that was typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from lifecycle.fields import Json
from lifecycle.history import SUCCEED, Entry, is_dated
from lifecycle.machine.definition import MachineDefinition


def exists_from(definition: MachineDefinition, life: Sequence[Entry]) -> date:
    """Give the day of a record's earliest fact.

    Facts are the days that its machine's file names (`exists_from`) and everything that happened to it. The
    day on which it was made counts where it was made because of something, or while people have told nothing
    that has a day: a draft is there since somebody typed it, also when it came to nothing by itself. That one
    of its parties came after another is told of the party; what prepares it after that has a day only to come
    after it.

    Args:
        definition: what the record was begun on.
        life: its rows that hold, in the order of life; at least one.
    """
    happened = [row for row in life if is_dated(row) and row.kind != "migrated"]
    steps = [row.on for row in life[1:] if row.undated and row.kind == "moved" and row.cause is None]
    facts = [*(row.on for row in happened), *steps, *_named(definition, life)]
    first = life[0]
    if first.cause is not None or first.dest not in definition.prepared or not _is_told(definition, life):
        facts.append(first.on)
    return min(facts)


def entered_on(
    definition: MachineDefinition, life: Sequence[Entry], rows: Sequence[Entry] | None = None
) -> date:
    """Give the legal day since when the last state has been so; of the first one, since the record is there.

    A step that stays in its state does not count, nor that the state is called otherwise since a migration.

    Args:
        definition: what the record was begun on.
        life: all its rows that hold, in the order of life.
        rows: those of them that count as of the day that is asked about; all of them when none is.
    """
    rows = life if rows is None else rows
    imported = definition.imported if rows[0].kind == "imported" else None
    state, since = rows[0].dest, rows[0].on
    if imported is None or state == imported.coming:
        since = exists_from(definition, life)
    for row in rows[1:]:
        if row.kind == "migrated":
            state = row.dest or state
        elif row.dest is not None and (row.dest != state or row.kind == "imported"):
            state, since = row.dest, row.on
    return since


def _is_told(definition: MachineDefinition, life: Sequence[Entry]) -> bool:
    """Whether people told anything of a draft that has a day: parties acted, or it left preparation."""
    prepared, is_draft = {*definition.prepared}, True
    for row in life[1:]:
        prepared.update(new for old, new in row.renamed.items() if old in prepared)
        is_draft = is_draft and (row.dest is None or row.dest in prepared)
        by_people = (
            row.cause is None and row.timer is None and row.trigger != SUCCEED and row.kind != "migrated"
        )
        if by_people and is_dated(row) and (row.acts or not is_draft):
            return True
    return False


def _named(definition: MachineDefinition, life: Sequence[Entry]) -> Iterator[date]:
    for row in life:
        for name in definition.exists_from:
            if (day := _first_day(row.changes.get(name))) is not None:
                yield day


def _first_day(stored: Json) -> date | None:
    """Read a day, or the earliest that a vague date may mean, as history holds it."""
    if isinstance(stored, dict):
        return date.fromisoformat(str(stored["first"]))
    return date.fromisoformat(stored) if isinstance(stored, str) else None
