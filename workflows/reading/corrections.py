"""Every correction: which row was wrong, what stood there, what holds instead, who said so, when and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import takewhile
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.acts import Act, decode_act
from lifecycle.fields import FIELDS, ROWS, Cell, Json, Row, Shape, Value, decode, rows_in
from lifecycle.history import Entry, digests_in, effective, read_entry, standing_corrections
from lifecycle.offices import UnitNames, ends_said_at
from lifecycle.readers import readable_here, reader_on
from lifecycle.records import HistoryRow, Person, Record
from lifecycle.sealed import FORGOTTEN, texts_of, texts_once
from lifecycle.seen import read_once
from lifecycle.table import table
from lifecycle.values import dataclass
from lifecycle.written import history_of
from workflows.lookup.by_name import find_record
from workflows.lookup.snapshot import UNREADABLE, HistoryUnreadable, names_then, references_then

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from lifecycle.transaction import Step

_HISTORY, _PERSON, _RECORD = table(HistoryRow), table(Person), table(Record)

MARK: Final = '"kind":"corrected"'
"""How a correction's body says what it is: bodies are canonical, and free text is never in them."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One thing that stood in a row, and what holds instead: a day, a state, or a field's value."""

    what: str
    """`on` (legal day), `reference`, `dest` (state), or the name of a field."""
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class Did:
    """What a party did, as a row told it."""

    kind: str
    party: str
    on: str


@dataclass(frozen=True, slots=True)
class Mended:
    """One row that no longer holds as it was written, or that holds again."""

    seq: int
    trigger: str | None
    on: date
    """Its legal day until then."""
    struck: bool
    """What it tells of did not happen."""
    restored: bool
    """It had been struck, and holds again."""
    changed: tuple[Changed, ...]
    acts_before: tuple[Act, ...]
    acts_after: tuple[Act, ...]
    """Party acts whose day was mended; empty where none was."""
    did: tuple[Did, ...] = ()
    """All that parties did according to it."""
    fields: tuple[str, ...] = ()
    """What an amendment spoke of."""
    corrects: tuple[int, ...] = ()
    """Of a correction: the rows that it had corrected."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction as the history tells it."""

    reference: str
    machine: str
    seq: int
    corrected_row: int | None
    """The row that somebody pointed at; others follow from it."""
    on: date
    recorded_at: datetime
    actor: str | None
    """Handle of who typed it; None when nobody in particular did."""
    principal: str
    """The account or operating system's user under which it was typed, whoever that was."""
    decided_for: str | None
    """Name of the party for which it was decided."""
    function: str | None
    evidence: str | None
    reason: str | None
    state_before: str | None
    state_after: str | None
    mended: tuple[Mended, ...]
    caused_by: tuple[str, int] | None
    """The other record's correction from which this one follows, by reference and row.

    None as well where it follows from what became of a party: all its records are corrected at once.
    """
    holds: bool
    """A later correction may have struck this one."""


@dataclass(frozen=True, slots=True)
class _Names:
    records: Mapping[UUID, str]
    persons: Mapping[UUID, str]
    units: UnitNames
    of_parties: frozenset[datetime]
    """When something became of a party."""
    unseal: Callable[[str], str] = str


def corrections(
    connection: Connection,
    *,
    reference: str | None = None,
    as_of: date | None = None,
    known_on: date | None = None,
) -> tuple[Correction, ...]:
    """List what was corrected, by reference and row.

    A correction is dated on the day on which it was written, so both days leave out what came later.

    Raises:
        UnknownRecord: nothing has the reference; the nearest ones are named.
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    only = None if reference is None else find_record(connection, reference).id
    until = min(as_of or date.max, known_on or date.max)
    corrected = _HISTORY.c.body.contains(MARK, autoescape=True)
    wanted = select(_HISTORY.c.record_id).where(corrected).distinct()
    if only is not None:
        wanted = wanted.where(_HISTORY.c.record_id == only)
    elif reader_on(connection) is not None:
        wanted = wanted.where(_HISTORY.c.record_id.in_(select(_RECORD.c.id).where(readable_here(connection))))
    names = _names(connection, known_on)
    found: list[Correction] = []
    for record_id in sorted(connection.execute(wanted).scalars(), key=lambda one: names.records[one]):
        alone, called = only is not None, names.records[record_id]
        whole = _rows(connection, record_id, called, alone=alone)
        rows = [row for row in whole if row.today <= until]
        found += _of(rows, replace(names, unseal=_unsealer(connection, rows, alone=alone)))
    return tuple(found)


def correction_written(connection: Connection, step: Step) -> Correction | None:
    """Tell the correction that was just written, in whichever transaction; None where it is of others."""
    whole = _rows(connection, step.record, step.reference, alone=True)
    rows = [row for row in whole if row.seq <= step.seq]
    told = _of(rows, replace(_names(connection, None), unseal=_unsealer(connection, rows, alone=True)))
    return next((one for one in told if one.seq == step.seq), None)


def _of(rows: Sequence[Entry], names: _Names) -> Iterator[Correction]:
    holding = {row.seq for row in standing_corrections(rows)}
    for number, row in enumerate(rows):
        if row.kind != "corrected":
            continue
        decider = row.decider
        yield Correction(
            reference=names.records[row.record],
            machine=rows[0].machine or "",
            seq=row.seq,
            corrected_row=row.target,
            on=row.on,
            recorded_at=row.recorded_at,
            actor=None if row.actor is None else names.persons.get(row.actor),
            principal=_text(row.principal, names) or "",
            decided_for=None if decider is None else names.units.on(decider.unit, row.on),
            function=None if decider is None else _text(decider.function, names),
            evidence=None if decider is None else _text(decider.evidence, names),
            reason=_text(row.reason, names),
            state_before=row.source,
            state_after=row.dest,
            mended=tuple(_mended(rows[: number + 1], names)),
            caused_by=None
            if row.cause is None or row.recorded_at in names.of_parties
            else (names.records[row.cause[0]], row.cause[1]),
            holds=row.seq in holding,
        )


def _mended(rows: Sequence[Entry], names: _Names) -> Iterator[Mended]:
    """Tell what the last of these rows, a correction, made of the others.

    Where it strikes an earlier one, that is also what holds again, or no longer, in the place of that.
    """
    *known, correction = rows
    written = {row.seq: row for row in known}
    before, now = ({row.seq: row for row in effective(each)} for each in (known, rows))
    wrong = {seq for seq in correction.corrects if seq in written}
    if any(written[seq].kind == "corrected" for seq in wrong):
        wrong |= {seq for seq in before.keys() | now.keys() if before.get(seq) != now.get(seq)}
    for seq in sorted(wrong):
        row = before.get(seq, written[seq])
        after = now.get(seq, row)
        acts_differ = row.acts != after.acts
        yield Mended(
            seq=seq,
            trigger=row.trigger,
            on=row.on,
            struck=seq not in now,
            restored=seq in now and seq not in before,
            changed=tuple(_changed(row, after, _held_at(row, before.values()), names)),
            acts_before=_acts(row, names) if acts_differ else (),
            acts_after=_acts(after, names) if acts_differ else (),
            did=tuple(
                Did(act.kind, names.units.on(act.unit, act.on), act.on_text) for act in _acts(row, names)
            ),
            fields=tuple(row.changes) if row.kind == "changed" and row.trigger is None else (),
            corrects=tuple(sorted(row.corrects)),
        )


def _held_at(row: Entry, before: Iterable[Entry]) -> Mapping[str, Json]:
    """Give what the record said with a row; a row does not repeat what stood there already."""
    held: dict[str, Json] = {}
    for one in takewhile(lambda one: one.seq != row.seq, before):
        held |= one.changes
    return held


def _changed(row: Entry, after: Entry, held: Mapping[str, Json], names: _Names) -> Iterator[Changed]:
    if row.on != after.on:
        yield Changed("on", row.on, after.on)
    if row.reference != after.reference:
        yield Changed("reference", row.reference, after.reference)
    if row.dest != after.dest:
        yield Changed("dest", row.dest, after.dest)
    for name in sorted({*row.changes, *after.changes}):
        old = _value(name, row.changes.get(name, held.get(name)), names, row.on)
        new = _value(name, after.changes.get(name), names, after.on)
        if old != new:
            yield Changed(name, old, new)


def _value(name: str, stored: Json, names: _Names, day: date) -> Value:
    """Give the value as people know it: by references and names instead of ids."""
    value = decode(name, stored, names.unseal)
    if isinstance(value, UUID):
        return names.records.get(value, str(value))
    if FIELDS[name] is Shape.UNITS and isinstance(value, tuple):
        return tuple(sorted(names.units.on(UUID(str(one)), day) for one in value))
    if FIELDS[name] is Shape.ROWS:
        return tuple(_row(name, row, names, day) for row in rows_in(value))
    return value


def _row(name: str, row: Row, names: _Names, day: date) -> Row:
    cells = ROWS[name]
    return {
        column: names.units.on(UUID(said), day) if cells[column] is Cell.PARTY else said
        for column, said in row.items()
    }


def _acts(row: Entry, names: _Names) -> tuple[Act, ...]:
    return tuple(decode_act(act, names.unseal) for act in row.acts)


def _text(digest: str | None, names: _Names) -> str | None:
    return None if digest is None else names.unseal(digest)


def _names(connection: Connection, known_on: date | None) -> _Names:
    return _Names(
        records=references_then(connection, known_on=known_on),
        persons=handles(connection),
        units=names_then(connection, known_on=known_on),
        of_parties=ends_said_at(connection),
    )


def handles(connection: Connection) -> dict[UUID, str]:
    """Give everybody's handle."""

    def read() -> dict[UUID, str]:
        persons = connection.execute(select(_PERSON.c.id, _PERSON.c.handle))
        return {row.id: row.handle for row in persons}

    return read_once(connection, "handles", read)


def _unsealer(connection: Connection, rows: Sequence[Entry], *, alone: bool) -> Callable[[str], str]:
    """Give what opens what was sealed in a history; of one alone it is asked for elsewhere, too."""
    texts = (texts_once if alone else texts_of)(connection, {one for row in rows for one in digests_in(row)})
    return lambda digest: texts.get(digest, FORGOTTEN)


def _rows(connection: Connection, record_id: UUID, reference: str, *, alone: bool) -> list[Entry]:
    bodies = select(_HISTORY.c.body).where(_HISTORY.c.record_id == record_id).order_by(_HISTORY.c.seq)
    try:
        if alone:
            return history_of(connection, record_id)
        return [read_entry(body) for body in connection.execute(bodies).scalars()]
    except UNREADABLE as error:
        raise HistoryUnreadable(reference) from error
