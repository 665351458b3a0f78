"""A party comes after another, was another all along, or never was: three acts, each with its own rows.

Whoever comes after takes over from a day on: before it everything is as it was, and what the old party signed
stays signed by it. What was entered twice is corrected: it always was the one. What never existed is struck,
with everything that followed from it; work of people that rests on it is never dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.case import load_record
from lifecycle.comes_of import comes_of
from lifecycle.fields import FIELDS, ROWS, Cell, Json, Shape, Value, Values, rows_in
from lifecycle.history import (
    SUCCEED,
    Entry,
    Replacement,
    as_replaced,
    body_of,
    derive,
    effective,
    is_dated,
    never_was,
    standing_corrections,
)
from lifecycle.in_force import first_version
from lifecycle.naming import Naming
from lifecycle.nouns import load_noun, normal
from lifecycle.outcome import AlreadyDone, Done, NamedRow, Outcome, Refused, logic, named_row
from lifecycle.records import HistoryRow, Record, Unit
from lifecycle.replay.again import latest_or_in_its_place, live_again
from lifecycle.replay.change import Change, Corrects
from lifecycle.steps import bring_about, bring_about_below, must_be_the_latest, settle
from lifecycle.table import table
from lifecycle.transaction import Transaction, lock_families
from lifecycle.writing import Writing, write
from lifecycle.written import history_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.decide import Unmet
    from lifecycle.machine.definition import MachineDefinition

_RECORD, _HISTORY, _UNIT = table(Record), table(HistoryRow), table(Unit)
_MERGED = select(_UNIT.c.id, _UNIT.c.heir_id).where(_UNIT.c.ended_by == "merged")

BY_LAW: Final = "duty"
"""What the law demands of a municipality: no entry of anybody's, so nobody can strike it."""


# ---- one comes after another ----


def pass_on(tx: Transaction, record_id: UUID, old: UUID, new: UUID, *, on: date) -> Outcome:
    """Let one party come after another in what a record says, from a day on; acts stay whose they were."""
    lock_families(tx, record_id)
    return latest_or_in_its_place(
        tx,
        record_id,
        lambda there: _passed_on(there, record_id, old, new, on),
        on=on,
        settled=True,
        names={},
    )


def _passed_on(tx: Transaction, record_id: UUID, old: UUID, new: UUID, on: date) -> Outcome:
    start = len(tx.steps)
    settle(tx, load_record(tx.connection, record_id).family, upto=min(on, tx.today))
    own = len(tx.steps)
    record = load_record(tx.connection, record_id)
    _, values = load_noun(tx.connection, record)
    changes = with_heir(values, old, new)
    if not changes:
        return AlreadyDone(
            record.reference, record.machine, record.state, SUCCEED, on=on, seq=record.last_seq
        )
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    writing = Writing(kind="changed", trigger=SUCCEED, on=on, changes=changes)
    must_be_the_latest(tx, record, definition, writing, with_effects=True)
    written = write(tx, record, values, writing)
    bring_about(tx, record_id, floor=on)
    bring_about_below(tx, written)
    return Done(written, before=tuple(tx.steps[start:own]), after=tuple(tx.steps[own + 1 :]))


def with_heir(values: Values, old: UUID, new: UUID) -> dict[str, Value]:
    """Give what changes in a record's values when one party comes after another."""
    changes: dict[str, Value] = {}
    for name, value in values.items():
        shape = FIELDS[name]
        if shape is Shape.UNITS and isinstance(value, tuple) and old in value:
            changes[name] = _exchanged(value, old, new)
        elif shape is Shape.ROWS:
            rows = tuple(
                {column: _cell(name, column, text, old, new) for column, text in row.items()}
                for row in rows_in(value)
            )
            if rows != rows_in(value):
                changes[name] = rows
    return normal(changes)


def _exchanged(parties: tuple[object, ...], old: UUID, new: UUID) -> tuple[UUID, ...]:
    ids = (one for one in parties if isinstance(one, UUID))
    return tuple(dict.fromkeys(new if one == old else one for one in ids))


def _cell(name: str, column: str, text: str, old: UUID, new: UUID) -> str:
    return str(new) if ROWS[name][column] is Cell.PARTY and text == str(old) else text


def rows_of_succession(tx: Transaction, old: UUID, new: UUID, day: date) -> dict[UUID, list[int]]:
    """Find the rows by which one party came after another on a day, by record."""
    found: dict[UUID, list[int]] = {}
    for record_id in records_naming(tx, new):
        life = effective(history_of(tx.connection, record_id))
        for place, row in enumerate(life):
            if row.trigger != SUCCEED or row.on != day or row.cause is not None:
                continue
            before = derive(life[:place]).fields
            if any(
                names_unit(before.get(name), old) and names_unit(row.changes[name], new)
                for name in row.changes
            ):
                found.setdefault(record_id, []).append(row.seq)
    return found


def duties_ended(tx: Transaction, unit: UUID, day: date) -> dict[UUID, list[int]]:
    """Find the rows by which what a municipality owes by law ended with it on a day."""
    found: dict[UUID, list[int]] = {}
    for record_id in records_naming(tx, unit):
        life = effective(history_of(tx.connection, record_id))
        if life[0].machine == BY_LAW and names_unit(derive(life).fields.get("parties"), unit):
            seqs = [row.seq for row in life if row.trigger == "end" and row.on == day and row.timer is None]
            found |= {record_id: seqs} if seqs else {}
    return found


def rows_of_merger(tx: Transaction, unit: UUID, at: datetime) -> dict[UUID, list[int]]:
    """Find the corrections by which everything said of a double came to be said of a unit, by record.

    Args:
        at: the instant at which the double became the unit: all of it was written at once.
    """
    found = {}
    for record_id in records_naming(tx, unit):
        corrections = standing_corrections(history_of(tx.connection, record_id))
        if seqs := [row.seq for row in corrections if row.recorded_at == at and _says_of(row, unit)]:
            found[record_id] = seqs
    return found


def _says_of(correction: Entry, unit: UUID) -> bool:
    return any(
        new.decider == unit
        or any(names_unit(value, unit) for value in (new.changes or {}).values())
        or any(act["unit"] == str(unit) for act in new.acts or ())
        for new in correction.corrects.values()
        if new is not None
    )


def never_happened(tx: Transaction, rows: Mapping[UUID, Sequence[int]], *, reason: str) -> Outcome | None:
    """Strike rows of several records in one correction: they tell of one thing; None without rows."""
    if not rows:
        return None
    in_order = sorted(rows, key=lambda one: load_record(tx.connection, one).sort_key)
    struck: dict[UUID, dict[int, Replacement | None]] = {one: dict.fromkeys(rows[one]) for one in in_order}
    first, *others = in_order
    change = Change(
        corrects=struck[first],
        also={one: struck[one] for one in others},
        target=max(struck[first]),
        reason=reason,
    )
    lock_families(tx, *in_order)
    return live_again(tx, first, change)


def names_unit(said: Json, unit: UUID) -> bool:
    """Whether what a row says of a field names a party, among others or in a small table."""
    if not isinstance(said, list):
        return False
    return any(one == str(unit) or (isinstance(one, dict) and str(unit) in one.values()) for one in said)


def acted_since(tx: Transaction, unit: UUID, day: date) -> list[Refused]:
    """Name the rows by which a unit acted from a day on, or was made party to something, by record."""
    found = []
    for record_id in records_naming(tx, unit):
        history = history_of(tx.connection, record_id)
        naming = Naming(tx.connection, unit)
        naming.know(history)
        life = effective(history)
        rows = _since(life, str(unit), day)
        # what it did without an act of its own: it sat in a meeting, or it was decided for it
        named = [row for row in naming.touching(life) if is_dated(row) and row.on >= day]
        own = [row.seq for row in named if row.seq not in rows and _says_more_of(naming, life, row, unit)]
        rows = sorted({*rows, *own})
        if rows:
            record = load_record(tx.connection, record_id)
            unmet = logic("party_acted_since", rows=tuple(rows), day=day)
            found.append(Refused(record.reference, record.machine, record.state, None, (unmet,)))
    return sorted(found, key=lambda one: one.reference)


def _says_more_of(naming: Naming, life: Sequence[Entry], row: Entry, unit: UUID) -> bool:
    """Whether a row says in a small table what was not said of a unit there, or is decided for it."""
    if row.decider is not None and row.decider.unit == unit:
        return True
    before = derive(life[: life.index(row)]).fields if life[0].seq != row.seq else {}
    return any(
        one not in naming.says(name, before.get(name))
        for name, value in row.changes.items()
        if FIELDS[name] is Shape.ROWS
        for one in naming.says(name, value)
    )


def _since(life: list[Entry], unit: str, day: date) -> list[int]:
    found, was_party = [], False
    for row in life:
        said = row.changes.get("parties")
        is_party = unit in said if isinstance(said, list) else was_party
        acted = any(act["unit"] == unit and date.fromisoformat(_first_day(act)) >= day for act in row.acts)
        is_own = is_dated(row) and row.timer is None and row.cause is None
        if is_own and (acted or (row.on >= day and is_party and not was_party)):
            found.append(row.seq)
        was_party = is_party
    return found


def _first_day(act: Mapping[str, Json]) -> str:
    on = act["on"]
    return str(on["first"]) if isinstance(on, dict) else str(on)


# ---- one was another all along ----


def make_one(tx: Transaction, double: UUID, unit: UUID, *, reason: str) -> Outcome | None:
    """Let everything that was said of a double be said of the unit that it is; None when nothing was.

    All of it is one correction: what is said of several records is wrong in all of them.
    """
    wrong: dict[UUID, dict[int, Replacement | None]] = {}
    for record_id in records_naming(tx, double):
        life = effective(history_of(tx.connection, record_id))
        corrects = {row.seq: new for row in life if (new := _as_one(row, double, unit)) is not None}
        if corrects:
            wrong[record_id] = dict(corrects)
    if not wrong:
        return None
    in_order = sorted(wrong, key=lambda one: load_record(tx.connection, one).sort_key)
    first, others = in_order[0], in_order[1:]
    change = Change(
        corrects=wrong[first],
        also={one: wrong[one] for one in others},
        target=max(wrong[first]),
        reason=reason,
    )
    return live_again(tx, first, change)


def _as_one(row: Entry, double: UUID, unit: UUID) -> Replacement | None:
    changes = {name: _replaced(name, value, str(double), str(unit)) for name, value in row.changes.items()}
    acts = tuple({**act, "unit": str(unit)} if act["unit"] == str(double) else act for act in row.acts)
    decided_for_it = row.decider is not None and row.decider.unit == double
    if changes == row.changes and acts == row.acts and not decided_for_it:
        return None
    return Replacement(
        changes=changes if changes != row.changes else None,
        acts=acts if acts != row.acts else None,
        decider=unit if decided_for_it else None,
    )


def said_of_the_one(connection: Connection, life: Iterable[Entry]) -> dict[int, Replacement]:
    """Say what holds of rows that name a double: they were set aside when it became the unit that it was."""
    became: dict[UUID, UUID] = {row.id: row.heir_id for row in connection.execute(_MERGED)}
    found = {}
    for row in life:
        now = row
        for double, unit in became.items():
            while unit in became:  # which turned out to be a double too
                unit = became[unit]  # noqa: PLW2901 -- the last of them is meant
            new = _as_one(now, double, unit)
            now = now if new is None else as_replaced(now, new)
        if now != row:
            found[row.seq] = Replacement(
                changes=now.changes if now.changes != row.changes else None,
                acts=now.acts if now.acts != row.acts else None,
                decider=now.decider.unit if now.decider and now.decider != row.decider else None,
            )
    return found


def _replaced(name: str, value: Json, old: str, new: str) -> Json:
    match FIELDS[name], value:
        case Shape.UNITS, list():
            return [*sorted({new if one == old else str(one) for one in value})] if old in value else value
        case Shape.ROWS, list():
            return [_cells_replaced(name, row, old, new) if isinstance(row, dict) else row for row in value]
        case _:
            return value


def _cells_replaced(name: str, row: Mapping[str, Json], old: str, new: str) -> dict[str, Json]:
    parties = {column for column, cell in ROWS[name].items() if cell is Cell.PARTY}
    return {column: new if column in parties and text == old else text for column, text in row.items()}


def records_naming(tx: Transaction, named: UUID) -> list[UUID]:
    """List the records whose history names an id, in any row."""
    rows = (
        select(_HISTORY.c.record_id)
        .join(_RECORD, _RECORD.c.id == _HISTORY.c.record_id)
        .where(_HISTORY.c.body.contains(f'"{named}"', autoescape=True), _HISTORY.c.record_id != named)
        .distinct()
    )
    return sorted(tx.connection.execute(rows).scalars(), key=str)


def says_of(history: Sequence[Entry], unit: UUID) -> bool:
    """Whether a record says anything of a unit, in its life or in a correction that holds."""
    holding = [replace(row, corrects={}) for row in standing_corrections(history)]
    return any(str(unit) in body_of(row) for row in (*effective(history), *holding))


# ---- what never was ----


def entry_struck(
    tx: Transaction, definition: MachineDefinition, record_id: UUID
) -> dict[int, Replacement | None] | tuple[Unmet, ...]:
    """Say what is struck when an entry tells of something that never existed: its first row with all others.

    What followed from it on other records falls when the family is lived again; what people made to hang on
    it, or to rest on it, is in the way and named.
    """
    history = history_of(tx.connection, record_id)
    first, life = history[0], effective(history)
    if definition.machine == BY_LAW:
        return (logic("the_law_demands_it", seq=first.seq),)
    if definition.struck is None:
        return (logic("first_row_stays", seq=first.seq),)
    if first.cause is not None:
        return (comes_of(tx, first),)
    if never_was(history, life, struck=definition.struck):
        return (logic("correction_changes_nothing"),)
    if resting := _resting_on(tx, record_id):
        return (logic("later_steps_rest_on_it", steps=tuple(resting)),)
    return {first.seq: Replacement(dest=definition.struck), **{row.seq: None for row in life[1:]}}


def _resting_on(tx: Transaction, record_id: UUID) -> list[NamedRow]:
    found = []
    for one in records_naming(tx, record_id):
        record = load_record(tx.connection, one)
        history = history_of(tx.connection, one)
        life = effective(history)
        begun = first_version(life, tx.rulebook.definition)
        if never_was(history, life, struck=begun.struck):
            continue
        fields = derive(life).fields
        names = {
            name for name, value in fields.items() if FIELDS[name] is Shape.RECORD and value == str(record_id)
        }
        said = [row for row in life if names & row.changes.keys() and row.timer is None and row.cause is None]
        if said:
            found.append(named_row(record, said[-1]))
    return found


def take_out(tx: Transaction, record_id: UUID, unit: UUID, *, reason: str) -> Outcome:
    """Let an entry that was struck name a unit no more: the unit was a slip, too."""
    corrects: dict[int, Replacement | None] = {}
    for row in effective(history_of(tx.connection, record_id)):
        changes = {name: _without(name, value, str(unit)) for name, value in row.changes.items()}
        acts = tuple(act for act in row.acts if act["unit"] != str(unit))
        if changes != row.changes or acts != row.acts:
            corrects[row.seq] = Replacement(changes=changes, acts=acts if acts != row.acts else None)
    return live_again(tx, record_id, Change(corrects=corrects, target=max(corrects), reason=reason))


def _without(name: str, value: Json, unit: str) -> Json:
    match FIELDS[name], value:
        case Shape.UNITS, list():
            return [one for one in value if one != unit]
        case Shape.ROWS, list():
            return [row for row in value if not (isinstance(row, dict) and unit in row.values())]
        case _:
            return value


def strike_duty(tx: Transaction, record_id: UUID, *, reason: str) -> Outcome:
    """Strike a duty by law of a municipality that is none: it was a slip, and owes nothing."""
    history = history_of(tx.connection, record_id)
    definition = first_version(history, tx.rulebook.definition)
    first, life = history[0], effective(history)
    said = {name: value for name, value in first.changes.items() if name not in ("parties", "areas")}
    corrects: Corrects = {
        first.seq: Replacement(dest=definition.struck, changes=said),
        **{row.seq: None for row in life[1:]},
    }
    outcome = live_again(tx, record_id, Change(corrects=corrects, target=first.seq, reason=reason))
    return replace(outcome, preview=False) if isinstance(outcome, Done) else outcome
