"""Mending what was written wrongly: the wrong row stays, a new row says what holds instead.

The only way out of a final state. Timers that would not have fired with the right dates fall away, and so
does everything that followed from them on other records; steps that people took are never dropped
silently: when one no longer fits, the correction is refused and names it.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select
from sqlmodel import SQLModel

from lifecycle.acts import decode_act
from lifecycle.advance import follow, settle
from lifecycle.case import load_case, load_record, the
from lifecycle.effects.agreements import what_a_new_end_brings
from lifecycle.fields import Dated, Json, Value, Values, decode, encode
from lifecycle.guards import GUARDS
from lifecycle.history import (
    Derived,
    Entry,
    Replacement,
    as_replaced,
    derive,
    digests_in,
    effective,
    standing_corrections,
)
from lifecycle.nouns import dates_of, empty_values, load_noun, normal, noun_with
from lifecycle.outcome import Done, Outcome, Refused, logic
from lifecycle.placement import named_in, said_well
from lifecycle.records import Agreement, HistoryRow
from lifecycle.sealed import texts_of
from lifecycle.table import table
from lifecycle.transaction import Step, Transaction, lock_families
from lifecycle.writing import Writing, encoded, history_of, write_correction

if TYPE_CHECKING:
    from lifecycle.history import Decider
    from lifecycle.machine.decide import Unmet
    from lifecycle.machine.definition import ImportedStates, MachineDefinition
    from lifecycle.records import Record

_HISTORY = table(HistoryRow)


LAST_ACTS: Final = {"sign": "signed", "accept": "accepted"}
"""Step that the last party's act brings about, to the kind of act: it has the day of the last one."""


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


@dataclass(slots=True)
class _Refit:
    """The rows of one record after a correction, and what had to give way."""

    rows: list[Entry]
    corrects: dict[int, Replacement | None]
    stuck: list[Entry]


def correct(
    tx: Transaction,
    record_id: UUID,
    mending: Mending,
    *,
    decider: Decider | None = None,
    preview: bool = False,
    settled: bool = True,
) -> Outcome:
    """Write what holds instead, re-derive state, dates and deadlines, and undo what followed wrongly.

    With `settled` False what the correction makes due again is left for the step that the caller takes
    next in the same transaction.
    """
    lock_families(tx, record_id, *named_in(mending.changes))
    with tx.attempt() as attempt:
        start = len(tx.steps)
        outcome = _correct(tx, record_id, mending, decider)
        if isinstance(outcome, Done):
            if settled:
                settle(tx, load_record(tx.connection, record_id).family, upto=tx.today)
            outcome = replace(outcome, after=tuple(tx.steps[start + 1 :]), preview=preview)
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
    if unmet := _misplaced(tx, record_id, mending):
        return _refused(record, *unmet)
    before, _ = load_noun(tx.connection, record)
    step = _rewrite(tx, record_id, corrects, mending, decider, cause=None)
    if isinstance(step, Refused):
        return step
    case = load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes={})
    if unmet := said_well(case):
        return _refused(record, *unmet)
    if isinstance(before, Agreement) and case.agreement.ends_on != before.ends_on:
        follow(tx, case, what_a_new_end_brings(before, case.agreement), step)
    return Done(step)


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


def _out_of_order(tx: Transaction, record_id: UUID, values: Values) -> Unmet | None:
    """Ask before anything is written whether what the rows now say ends before it begins."""
    case = load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes=values)
    return GUARDS["term_is_in_order"].unmet(case)


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
    if rows[mending.seq].cause is not None:
        return (logic("row_follows_from_another", seq=mending.seq),)
    return {mending.seq: None}


def _replace(
    tx: Transaction, definition: MachineDefinition, rows: Mapping[int, Entry], mending: Mending
) -> dict[int, Replacement | None] | tuple[Unmet, ...]:
    targets: dict[int, Entry] = {}
    for name in mending.changes:
        seq = mending.seq if mending.seq is not None else _last_saying(rows, name)
        targets[seq] = rows[seq]
    if mending.on is not None and mending.seq is not None:
        targets[mending.seq] = rows[mending.seq]
    wrong: dict[int, Replacement | None] = {}
    for seq, row in targets.items():
        here = {
            name: value
            for name, value in normal(mending.changes).items()
            if (mending.seq is not None or _last_saying(rows, name) == seq)
            and not _says(tx, row, name, value)
        }
        said = {**_stamped(definition, row, mending.on), **encoded(here, tx.sealer.seal)}
        wrong[seq] = Replacement(
            on=mending.on,
            changes={**row.changes, **said} if said else None,
            acts=tuple(_act_on(act, mending.on) for act in row.acts) if mending.on and row.acts else None,
        )
    if all(new is not None and as_replaced(rows[seq], new) == rows[seq] for seq, new in wrong.items()):
        return (logic("correction_changes_nothing"),)
    return wrong


def _stamped(definition: MachineDefinition, row: Entry, on: date | None) -> dict[str, Json]:
    """Give the fields in which a step noted its day, as they are when that is another day."""
    arrow = definition.arrow(row.source or "", row.trigger or "")
    if on is None or arrow is None:
        return {}
    return {name: on.isoformat() for name in arrow.stamps if row.changes.get(name) == row.on.isoformat()}


def _says(tx: Transaction, row: Entry, name: str, value: Value) -> bool:
    """Whether a row says so already; the row that made the record says of the rest that it is empty."""
    if name not in row.changes:
        return row.seq == 1 and value == empty_values(str(row.machine))[name]
    texts = texts_of(tx.connection, digests_in(row))
    return bool(decode(name, row.changes[name], texts.__getitem__) == value)


def _last_saying(rows: Mapping[int, Entry], name: str) -> int:
    saying = [seq for seq, row in rows.items() if name in row.changes]
    return max(saying, default=min(rows))


def _act_on(act: Mapping[str, Json], on: date) -> dict[str, Json]:
    day = on.isoformat()
    return {**act, "on": {"text": day, "first": day, "last": day}}


def _rewrite(
    tx: Transaction,
    record_id: UUID,
    corrects: Mapping[int, Replacement | None],
    mending: Mending,
    decider: Decider | None,
    cause: Step | None,
) -> Step | Refused:
    """Write the correction of one record, and strike what followed from its struck rows elsewhere."""
    record = load_record(tx.connection, record_id)
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    history = history_of(tx.connection, record_id)
    refit = _refit(definition, history, corrects)
    if refit.stuck:
        resting = tuple(f"{row.seq} {row.trigger or 'amend'}" for row in refit.stuck)
        return _refused(record, logic("later_steps_rest_on_it", steps=resting))
    for earlier, row in itertools.pairwise(refit.rows):
        if row.on < earlier.on:
            return _refused(record, logic("day_before_last_step", on=row.on, last_on=earlier.on))
    derived = derive(refit.rows)
    values = values_of_derived(derived, _unsealer(tx, refit.rows))
    if cause is None and (unmet := _out_of_order(tx, record_id, values)) is not None:
        return _refused(record, unmet)
    step = write_correction(
        tx,
        record,
        Writing(
            kind="corrected",
            on=tx.today,
            source=record.state,
            dest=derived.state,
            target=mending.seq if mending.seq in corrects else max(corrects),
            corrects=refit.corrects,
            reason=mending.reason,
            decider=decider,
            cause=(cause.record, cause.seq) if cause else None,
            caused_by=cause.reference if cause else None,
        ),
        values=values,
        acts=[(seq, decode_act(act, _unsealer(tx, refit.rows))) for seq, act in derived.acts],
    )
    for other, corrected in _followed_from(tx, record_id, _moved_or_struck(history, refit.corrects)).items():
        outcome = _rewrite(tx, other, corrected, replace(mending, seq=max(corrected)), decider, cause=step)
        if isinstance(outcome, Refused):
            return outcome
    return step


def _refit(
    definition: MachineDefinition, history: Sequence[Entry], corrects: Mapping[int, Replacement | None]
) -> _Refit:
    """Walk the rows as corrected; drop timers that no longer fire, mend days that follow from others."""
    imagined = replace(history[-1], seq=history[-1].seq + 1, kind="corrected", corrects=corrects)
    fit = _Refit(rows=[], corrects=dict(corrects), stuck=[])
    state: str | None = None
    fields: dict[str, Json] = {}
    for original in effective([*history, imagined]):
        row = original
        if row.timer is not None and not _still_fires(definition, row, state, fields):
            fit.corrects[row.seq] = None
            continue
        if (row.kind == "moved" and row.source != state) or _is_work_on(row, definition, fit.rows):
            fit.stuck.append(row)
        mended = _mended(definition, row, fit.rows, corrects)
        if mended is not None:
            row = as_replaced(row, mended)
            earlier = fit.corrects.get(row.seq) or Replacement()
            fit.corrects[row.seq] = replace(
                earlier, on=mended.on or earlier.on, dest=mended.dest or earlier.dest
            )
        state = row.dest or state
        fields.update(row.changes)
        fit.rows.append(row)
    return fit


def _is_work_on(row: Entry, definition: MachineDefinition, earlier: Sequence[Entry]) -> bool:
    """Whether people changed what a record says that, as corrected, should never have been made."""
    never_made = bool(earlier) and definition.struck is not None and earlier[0].dest == definition.struck
    return never_made and row.kind == "changed" and row.cause is None and bool(row.changes or row.acts)


def _still_fires(
    definition: MachineDefinition, row: Entry, state: str | None, fields: Mapping[str, Json]
) -> bool:
    if state is None or row.source != state or row.timer is None:
        return False
    dates = dates_of(definition.machine, noun_from(definition.machine, row.record, fields))
    for timer in definition.timers_of(state):
        day = dates[timer.date]
        if timer.rule == row.timer.rule and day is not None:
            return day + timedelta(days=timer.days_after) == row.timer.due_on
    return False


def _mended(
    definition: MachineDefinition,
    row: Entry,
    earlier: Sequence[Entry],
    corrects: Mapping[int, Replacement | None],
) -> Replacement | None:
    """What follows for a later row: an imported state, the day of the last signature or of a timer."""
    imports = [one.seq for one in (*earlier, row) if one.kind == "imported"]
    if row.kind == "imported" and definition.imported is not None and any(seq in corrects for seq in imports):
        fields = {name: value for one in (*earlier, row) for name, value in one.changes.items()}
        agreement = the(Agreement, noun_from(definition.machine, row.record, fields))
        dest, on = imported_state(definition.imported, agreement, today=row.today)
        implied = Replacement(on=max([on, *(one.on for one in earlier)]), dest=dest)
        return implied if as_replaced(row, implied) != row else None
    days = [one.on for one in earlier]
    if row.timer is not None:
        on = max(row.timer.due_on, *days)
    elif row.trigger in LAST_ACTS and any(one.seq in corrects and one.acts for one in earlier):
        kind = LAST_ACTS[row.trigger]
        done = [_act_day(act) for one in (*earlier, row) for act in one.acts if act["kind"] == kind]
        on = min(max([*done, *days]), row.today)
    else:
        return None
    return Replacement(on=on) if on != row.on else None


def imported_state(states: ImportedStates, agreement: Agreement, *, today: date) -> tuple[str, date]:
    """State that a register row's dates imply on a day, and the legal day since when that has been so."""
    starts_on, ends_on = agreement.starts_on, agreement.ends_on
    known = [
        day for day in (agreement.signed_on_last, agreement.decided_on_last, starts_on) if day is not None
    ]
    if ends_on is not None and ends_on < today:
        return states.over, ends_on + timedelta(days=1)
    if not agreement.has_a_known_term or starts_on is None:
        return states.unknown, min([*known, today])
    if starts_on > today:
        return states.coming, min([*known, today])
    return states.running, starts_on


def noun_from(machine: str, record_id: UUID, fields: Mapping[str, Json]) -> SQLModel:
    """Build a noun from history's fields as timers see it: its texts stay sealed."""
    values = empty_values(machine) | {
        name: decode(name, value, lambda digest: digest) for name, value in fields.items()
    }
    return noun_with(machine, record_id, normal(values))


def values_of_derived(derived: Derived, unseal: Callable[[str], str]) -> dict[str, Value]:
    """Give the field values that the tables must hold by what the history says."""
    said = {name: decode(name, value, unseal) for name, value in derived.fields.items()}
    return normal({**empty_values(derived.machine), **said})


def _act_day(act: Mapping[str, Json]) -> date:
    on = act["on"]
    assert isinstance(on, dict)  # noqa: S101 -- written by encode_act
    return date.fromisoformat(str(on["last"]))


def _unsealer(tx: Transaction, rows: Sequence[Entry]) -> Callable[[str], str]:
    tx.sealer.store(tx.connection)
    texts = texts_of(tx.connection, {digest for row in rows for digest in digests_in(row)})
    return texts.__getitem__


def _moved_or_struck(
    history: Sequence[Entry], corrects: Mapping[int, Replacement | None]
) -> dict[int, date | None]:
    """Rows and corrections that held and do not hold now (None), or hold on another day (which)."""
    imagined = replace(history[-1], seq=history[-1].seq + 1, kind="corrected", corrects=corrects)
    now = {seq: row.on for seq, row in _holding([*history, imagined]).items()}
    return {seq: now.get(seq) for seq, row in _holding(history).items() if now.get(seq) != row.on}


def _holding(history: Sequence[Entry]) -> dict[int, Entry]:
    return {row.seq: row for row in (*effective(history), *standing_corrections(history))}


def _followed_from(
    tx: Transaction, record_id: UUID, changed: Mapping[int, date | None]
) -> dict[UUID, dict[int, Replacement | None]]:
    """Find the rows of other records that are effects of the changed ones, and what holds instead of them.

    What followed from a row that is struck did not happen; what followed from one that has another day
    happened on that day. Bodies are canonical JSON, so the cause is found as text; corrections are rare
    enough for a scan.
    """
    found: dict[UUID, dict[int, Replacement | None]] = {}
    for seq, on in sorted(changed.items()):
        cause = f'"cause":["{record_id}",{seq}]'
        rows = tx.connection.execute(
            select(_HISTORY.c.record_id, _HISTORY.c.seq).where(
                _HISTORY.c.body.contains(cause, autoescape=True)
            )
        )
        for other, number in rows.all():
            row = _holding(history_of(tx.connection, other)).get(number)
            if row is not None:
                found.setdefault(other, {})[number] = (
                    _on_another_day(row, on) if on is not None else _as_if_never(tx, row)
                )
    lock_families(tx, *found)
    return found


def _as_if_never(tx: Transaction, row: Entry) -> Replacement | None:
    """Strike a row; the row that made a record cannot go, so the record is one that should not be."""
    if row.machine is None or row.machine_version is None:
        return None
    return Replacement(dest=tx.rulebook.definition(row.machine, row.machine_version).struck)


def _on_another_day(row: Entry, on: date) -> Replacement:
    """Give a row as it follows from a step on another day; days that it took from the step move along."""
    changes = dict(row.changes)
    for name in ("without_main_since", "owed_since"):
        if changes.get(name) == row.on.isoformat():
            changes[name] = on.isoformat()
    day_before, new_day_before = row.on - timedelta(days=1), on - timedelta(days=1)
    if changes.get("ends_on") == encode("ends_on", Dated.on(day_before, basis="computed"), str):
        changes["ends_on"] = encode("ends_on", Dated.on(new_day_before, basis="computed"), str)
    return Replacement(on=on, changes=changes if changes != row.changes else None)


def _refused(record: Record, *unmet: Unmet) -> Refused:
    return Refused(record.reference, record.machine, record.state, "correct", unmet)
