"""Whether each history row tells of what the stored definition allows, and follows the row before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from lifecycle.errors import Finding
from lifecycle.history import Entry, breaks_in, derive, effective, life_order
from lifecycle.in_force import Definitions, first_version, with_definitions
from lifecycle.machine.versions import goes_to
from lifecycle.nouns import NOUNS

if TYPE_CHECKING:
    from lifecycle.machine.definition import MachineDefinition

KINDS: Final = frozenset({"imported", "moved", "changed", "corrected", "migrated"})
OF_A_PARTY: Final = ("duty", "end")
"""Machine and step that follow from what became of a party: the engine takes it, by no deadline."""
CREATE: Final = "create"
"""What the first row of a record that was not imported asks for; it is no arrow."""


def steps_that_cannot_be(reference: str, find: Definitions, rows: Sequence[Entry]) -> Iterator[Finding]:
    """Find rows that no machine of the version then in force, and no engine of ours, can have written."""
    for row, definition in _as_written(rows, find):
        where = f"{reference} {row.seq}"
        if row.kind not in KINDS:
            yield Finding("history.kind_unknown", where, {"row": row.seq, "kind": row.kind})
        if row.kind == "moved" and not _is_an_arrow(definition, row):
            step = {"trigger": row.trigger, "source": row.source, "dest": row.dest}
            facts = {"row": row.seq, "machine": definition.machine, **step}
            yield Finding("history.no_such_arrow", where, facts)
        if row.dest is not None and row.dest not in definition.states:
            facts = {"row": row.seq, "machine": definition.machine, "state": row.dest}
            yield Finding("history.no_such_state", where, facts)
        for name in sorted(_said_in(row) - set(NOUNS[definition.machine].fields)):
            facts = {"row": row.seq, "field": name, "machine": definition.machine}
            yield Finding("history.no_such_field", where, facts)
        for key in _unlike_its_arrow(definition, row):
            facts = {"row": row.seq, "machine": definition.machine, "trigger": row.trigger, "key": key}
            yield Finding("history.step_differs", where, facts)
    yield from _breaks(reference, rows)
    yield from _migrations(reference, find, rows)
    yield from _corrections(reference, rows)


def _breaks(reference: str, rows: Sequence[Entry]) -> Iterator[Finding]:
    """A row begins where the one before it in its record's life ended."""
    holding = effective(rows)
    for row in breaks_in(holding):
        if row.trigger != CREATE:
            facts = {"row": row.seq, "machine": holding[0].machine, "source": row.source}
            yield Finding("history.does_not_follow", f"{reference} {row.seq}", facts)


def _as_written(rows: Sequence[Entry], find: Definitions) -> Iterator[tuple[Entry, MachineDefinition]]:
    """Give every row with the version in force at its place in the record's life when it was written."""
    if not any(row.kind == "migrated" for row in rows):
        first = first_version(rows, find)
        yield from ((row, first) for row in rows)
        return
    for number, row in enumerate(rows, start=1):
        life = with_definitions(effective(rows[:number]), find)
        yield row, next((by for one, by in life if one.seq == row.seq), life[-1][1])


def _migrations(reference: str, find: Definitions, rows: Sequence[Entry]) -> Iterator[Finding]:
    """A migration leads from the version that was in force to a later one, to a state that means the same."""
    for number, row in enumerate(rows, start=1):
        if row.kind == "migrated" and not _can_have_migrated(row, effective(rows[:number]), find):
            facts = {"row": row.seq, "before": row.from_version, "after": row.machine_version}
            yield Finding("history.migration_differs", f"{reference} {row.seq}", facts)
        elif row.kind != "migrated" and number > 1 and row.machine_version is not None:
            facts = {"row": row.seq, "before": None, "after": row.machine_version}
            yield Finding("history.migration_differs", f"{reference} {row.seq}", facts)


def _can_have_migrated(row: Entry, life: Sequence[Entry], find: Definitions) -> bool:
    before = derive([one for one in life if life_order(one) < life_order(row)])
    old, new = find(before.machine, before.machine_version), find(before.machine, row.machine_version or 0)
    source, dest = row.source or "", row.dest or ""
    return (
        old.version == row.from_version
        and old.version < new.version
        and source in old.states
        and goes_to(old, new, source, row.renamed) == dest
    )


def _is_an_arrow(definition: MachineDefinition, row: Entry) -> bool:
    if row.trigger == CREATE:
        return row.seq == 1 and row.source is None and row.dest == definition.initial
    arrow = definition.arrow(row.source or "", row.trigger or "")
    return arrow is not None and arrow.dest == row.dest


def _unlike_its_arrow(definition: MachineDefinition, row: Entry) -> Iterator[str]:
    """Name what a row says of its step and is not so: what it voids, its deadline, that somebody took it."""
    arrow = definition.arrow(row.source or "", row.trigger or "")
    if row.kind != "moved" or arrow is None:
        return
    if row.voids != arrow.voids:
        yield "voids"
    if row.timer is None:
        of_a_party = (definition.machine, row.trigger) == OF_A_PARTY
        if arrow.by == "engine" and row.cause is None and not of_a_party:
            yield "by_itself"
    elif row.timer.due_on > row.on or not any(
        one.rule == row.timer.rule and one.trigger == row.trigger
        for one in definition.timers_of(row.source or "")
    ):
        yield "timer"


def _said_in(row: Entry) -> set[str]:
    """Name the fields that a row says something of, or holds instead of what another one said."""
    mended = (new.changes for new in row.corrects.values() if new is not None and new.changes is not None)
    return {name for changes in (row.changes, *mended) for name in changes}


def _corrections(reference: str, rows: Sequence[Entry]) -> Iterator[Finding]:
    """A correction says in which state the record was and is: both follow from the rows up to it."""
    for number, row in enumerate(rows, start=1):
        if row.kind != "corrected":
            continue
        where = f"{reference} {row.seq}"
        yield from _as_corrections_are(where, row, rows[: number - 1])
        before, after = (derive(effective(rows[:upto])) for upto in (number - 1, number))
        for code, said, derived in (
            ("history.correction_starts_otherwise", row.source, before.state),
            ("history.correction_differs", row.dest, after.state),
        ):
            if said != derived:
                facts = {"row": row.seq, "machine": after.machine, "stored": said, "derived": derived}
                yield Finding(code, where, facts)


def _as_corrections_are(where: str, row: Entry, before: Sequence[Entry]) -> Iterator[Finding]:
    """A correction is of rows before it, of one above all, and has the day on which it was written."""
    for seq in sorted(row.corrects):
        if not any(one.seq == seq for one in before):
            yield Finding("history.corrects_no_row", where, {"row": row.seq, "corrects": seq})
    if row.target not in row.corrects:
        yield Finding("history.corrects_another_row", where, {"row": row.seq, "target": row.target})
    if row.on != row.today:
        facts = {"row": row.seq, "day": row.on, "today": row.today}
        yield Finding("history.corrected_on_another_day", where, facts)
