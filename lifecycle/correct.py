"""Mending what was written wrongly: the wrong row stays, a new row says what holds instead.

The only way out of a final state. The family is lived again with what is right: timers that would not have
fired fall away, and so does everything that followed from them; steps that people took are never dropped
silently: when one no longer fits, the correction is refused and names it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.case import load_case, load_record
from lifecycle.fields import Json, Value, Values, day_in, decode
from lifecycle.guards import GUARDS
from lifecycle.history import (
    Entry,
    Replacement,
    as_replaced,
    derive,
    digests_in,
    effective,
    life_order,
    standing_corrections,
)
from lifecycle.nouns import empty_values, normal
from lifecycle.outcome import Done, Outcome, Refused, logic
from lifecycle.placement import named_in, said_well
from lifecycle.replay import Corrects, Told, live_again, records_in
from lifecycle.sealed import texts_of
from lifecycle.transaction import Transaction, lock_families
from lifecycle.writing import encoded, history_of, unsealer, values_of_derived

if TYPE_CHECKING:
    from lifecycle.history import Decider
    from lifecycle.machine.decide import Unmet
    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.records import Record


@dataclass(frozen=True, slots=True)
class Mending:
    """What is wrong: a step that never happened, a wrong day, or wrong values.

    `seq` is the wrong history row; without one, the rows that last said something of the fields in
    `changes`. With neither `on` nor `changes` the row is struck: what it tells of did not happen.
    """

    reason: str
    seq: int | None = None
    on: date | None = None
    changes: Values = field(default_factory=dict)


def correct(
    tx: Transaction,
    record_id: UUID,
    mending: Mending,
    *,
    decider: Decider | None = None,
    preview: bool = False,
) -> Outcome:
    """Write what holds instead, and let everything that followed from it follow anew."""
    lock_families(tx, record_id, *named_in(mending.changes))
    with tx.attempt() as attempt:
        outcome = _correct(tx, record_id, mending, decider)
        if isinstance(outcome, Done):
            outcome = replace(outcome, preview=preview)
            if not preview:
                attempt.keep()
    return outcome


def _correct(tx: Transaction, record_id: UUID, mending: Mending, decider: Decider | None) -> Outcome:
    record = load_record(tx.connection, record_id)
    history = history_of(tx.connection, record_id)
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    corrects = _wanted(tx, definition, history, mending)
    if isinstance(corrects, tuple):
        return _refused(record, *corrects)
    if unmet := [*_misplaced(tx, record_id, mending), *_out_of_order(tx, record_id, history, corrects)]:
        return _refused(record, *unmet)
    target = mending.seq if mending.seq in corrects else max(corrects)
    told = Told(
        corrects=corrects,
        beside=records_in(mending.changes),
        target=target,
        reason=mending.reason,
        decider=decider,
    )
    outcome = live_again(tx, record_id, told)
    if not isinstance(outcome, Done):
        return replace(outcome, trigger="correct") if isinstance(outcome, Refused) else outcome
    case = load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes={})
    if unmet := said_well(case):
        return _refused(record, *unmet)
    return outcome


def _misplaced(tx: Transaction, record_id: UUID, mending: Mending) -> list[Unmet]:
    """Ask before anything is written: the tables themselves refuse what hangs on itself."""
    places = {
        name: value for name, value in mending.changes.items() if name in ("parent_id", "predecessor_id")
    }
    return (
        said_well(load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes=places))
        if places
        else []
    )


def _out_of_order(
    tx: Transaction, record_id: UUID, history: Sequence[Entry], corrects: Corrects
) -> list[Unmet]:
    """Ask before anything is written whether what the rows now say ends before it begins."""
    imagined = replace(history[-1], seq=history[-1].seq + 1, kind="corrected", corrects=corrects)
    rows = effective([*history, imagined])
    values = values_of_derived(derive(rows), unsealer(tx, [*rows, imagined]))
    case = load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes=values)
    unmet = GUARDS["term_is_in_order"].unmet(case)
    return [] if unmet is None else [unmet]


def _wanted(
    tx: Transaction, definition: MachineDefinition, history: Sequence[Entry], mending: Mending
) -> dict[int, Replacement | None] | tuple[Unmet, ...]:
    """Turn what is asked into what holds instead of which rows, or say what is wrong with the asking."""
    rows = {row.seq: row for row in effective(history)}
    if mending.seq is not None and mending.seq not in rows:
        return _take_back(history, rows, mending)
    if not mending.changes and mending.seq is None:
        return (logic("correction_names_nothing"),)
    if mending.on is not None and mending.on > tx.today:
        return (logic("day_has_not_come", on=mending.on, today=tx.today),)
    if not mending.changes and mending.on is None:
        return _strike(history, rows, mending)
    return _replace(tx, definition, rows, mending)


def _take_back(
    history: Sequence[Entry], rows: Mapping[int, Entry], mending: Mending
) -> dict[int, Replacement | None] | tuple[Unmet, ...]:
    """Strike a correction, so that what it had set aside holds again."""
    assert mending.seq is not None  # noqa: S101 -- asked before
    struck = next((row for row in standing_corrections(history) if row.seq == mending.seq), None)
    if struck is None or mending.on or mending.changes:
        return (logic("no_such_row", seq=mending.seq, rows=tuple(rows)),)
    if struck.cause is not None:
        return (logic("row_follows_from_another", seq=mending.seq),)
    return {mending.seq: None}


def _strike(
    history: Sequence[Entry], rows: Mapping[int, Entry], mending: Mending
) -> dict[int, Replacement | None] | tuple[Unmet, ...]:
    assert mending.seq is not None  # noqa: S101 -- asked before
    if mending.seq == history[0].seq:
        return (logic("first_row_stays", seq=mending.seq),)
    if unmet := _follows(rows[mending.seq]):
        return unmet
    return {mending.seq: None}


def _follows(row: Entry) -> tuple[Unmet, ...]:
    """What follows by itself is mended where it follows from: it would only follow again."""
    if row.timer is not None:
        return (logic("row_is_a_timers", seq=row.seq, rule=row.timer.rule, due_on=row.timer.due_on),)
    if row.cause is not None and row.seq > 1:
        return (logic("row_follows_from_another", seq=row.seq),)
    return ()


def _replace(
    tx: Transaction, definition: MachineDefinition, rows: Mapping[int, Entry], mending: Mending
) -> dict[int, Replacement | None] | tuple[Unmet, ...]:
    targets: dict[int, Entry] = {}
    for name in mending.changes:
        seq = mending.seq if mending.seq is not None else _last_saying(rows, name)
        targets[seq] = rows[seq]
    if mending.on is not None and mending.seq is not None:
        targets[mending.seq] = rows[mending.seq]
    if unmet := tuple(one for row in targets.values() for one in _follows(row)):
        return unmet
    wrong: dict[int, Replacement | None] = {}
    for seq, row in targets.items():
        here = {
            name: value
            for name, value in normal(mending.changes).items()
            if (mending.seq is not None or _last_saying(rows, name) == seq)
            and not _says(tx, row, name, value)
        }
        on = mending.on or _day_of(definition, row, here)
        if on is not None and on > tx.today:
            return (logic("day_has_not_come", on=on, today=tx.today),)
        said = {**_stamped(definition, row, on), **encoded(here, tx.sealer.seal)}
        wrong[seq] = Replacement(
            on=on,
            changes={**row.changes, **said} if said else None,
            acts=tuple(_act_on(act, on) for act in row.acts) if on and row.acts else None,
        )
    if all(new is not None and as_replaced(rows[seq], new) == rows[seq] for seq, new in wrong.items()):
        return (logic("correction_changes_nothing"),)
    return wrong


def _stamped(definition: MachineDefinition, row: Entry, on: date | None) -> dict[str, Json]:
    """Give the fields in which a step noted its day, as they are when that is another day."""
    arrow = definition.arrow(row.source or "", row.trigger or "")
    if on is None or arrow is None:
        return {}
    names = (*arrow.stamps, arrow.dated_by)
    return {name: on.isoformat() for name in names if name and row.changes.get(name) == row.on.isoformat()}


def _day_of(definition: MachineDefinition, row: Entry, changes: Values) -> date | None:
    """Give the day of a step that is mended by the name of the field in which it was noted."""
    arrow = definition.arrow(row.source or "", row.trigger or "")
    names = () if arrow is None else (*arrow.stamps, arrow.dated_by or "")
    return next((day for name in names if (day := day_in(changes.get(name))) is not None), None)


def _says(tx: Transaction, row: Entry, name: str, value: Value) -> bool:
    """Whether a row says so already; the row that made the record says of the rest that it is empty."""
    if name not in row.changes:
        return row.seq == 1 and value == empty_values(str(row.machine))[name]
    texts = texts_of(tx.connection, digests_in(row))
    return bool(decode(name, row.changes[name], texts.__getitem__) == value)


def _last_saying(rows: Mapping[int, Entry], name: str) -> int:
    """Find the row that last said something of a field; what came from another record comes anew."""
    saying = [
        row
        for row in rows.values()
        if name in row.changes and (row.seq == 1 or row.cause is None or row.cause[0] == row.record)
    ]
    return max(saying, key=life_order).seq if saying else min(rows)


def _act_on(act: Mapping[str, Json], on: date) -> dict[str, Json]:
    day = on.isoformat()
    return {**act, "on": {"text": day, "first": day, "last": day}}


def _refused(record: Record, *unmet: Unmet) -> Refused:
    return Refused(record.reference, record.machine, record.state, "correct", unmet)
