"""One record's history as people read it: what happened, on which day, by whom, and what it changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from lifecycle.acts import decode_act
from lifecycle.fields import EMPTY, FIELDS, ROWS, Cell, Value, decode, rows_in
from lifecycle.history import (
    Entry,
    as_replaced,
    digests_in,
    effective,
    is_dated,
    life_order,
    standing_corrections,
)
from lifecycle.in_force import with_definitions
from lifecycle.offices import ends_said_at
from lifecycle.records import Area, Record
from lifecycle.sealed import FORGOTTEN, texts_once
from lifecycle.seen import read_once
from lifecycle.table import table
from lifecycle.values import dataclass
from lifecycle.written import history_of
from workflows.lookup.shares import SharedWith
from workflows.lookup.snapshot import names_then, references_then
from workflows.reading.corrections import Mended, corrections, handles

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook

_AREA = table(Area)
_AREAS = select(_AREA.c.code, _AREA.c.name)


@dataclass(frozen=True, slots=True)
class Changed:
    """A field before and after, in the words of people: names instead of ids."""

    field: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class Acted:
    """What a party did."""

    kind: str
    party: str
    on: str
    function: str
    capacity: str
    item: str
    basis: str
    diary_number: str
    original_at: str
    remark: str
    """A reservation to what was accepted, a dissent to what was concluded."""
    until: date | None
    """The new last day that was agreed on, or that a notice names."""
    until_main: bool


@dataclass(frozen=True, slots=True)
class Restated:
    """To which state a row leads from a correction on, and to which it led until then."""

    seq: int
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Row:
    """One history row, told."""

    seq: int
    on: date
    """Legal day of what happened."""
    written_on: date
    kind: str
    trigger: str | None
    source: str | None
    dest: str | None
    changes: tuple[Changed, ...]
    acts: tuple[Acted, ...]
    actor: str | None
    principal: str
    request: str
    """Id of the call or daily run that wrote it."""
    decided_for: str | None
    function: str | None
    evidence: str | None
    """The paper on which the decision rests."""
    reason: str | None
    passed_guards: tuple[str, ...]
    caused_by: str | None
    """Reference of the record whose step this followed from."""
    by_timer: bool
    corrects: tuple[int, ...]
    mended: tuple[Mended, ...]
    """Of a correction: what holds instead of what, row by row."""
    readers: tuple[SharedWith, ...]
    """What it says of who reads the record."""
    restates: tuple[Restated, ...]
    """Of a correction: the rows that hold and lead to another state from it on."""
    holds: bool
    """False when a later row says that this one does not hold, or not as written."""


def chronicle(
    connection: Connection,
    rulebook: Rulebook,
    record: Record,
    *,
    as_of: date | None = None,
    known_on: date | None = None,
) -> tuple[Row, ...]:
    """Tell a record's whole history, also what no longer holds; or what happened, was known, by a day.

    Of a step that says its fields anew each time it is told what it said, not that it left the rest unsaid.
    """
    entries = [row for row in history_of(connection, record.id) if known_on is None or row.today <= known_on]
    holding = {row.seq: row for row in (*effective(entries), *standing_corrections(entries))}
    names = NamesIn(connection, entries, known_on=known_on)
    mended: dict[int, tuple[Mended, ...]] = {}
    if any(entry.kind == "corrected" for entry in entries):
        found = corrections(connection, reference=record.reference, known_on=known_on)
        mended = {one.seq: one.mended for one in found}
    cleared = _cleared(entries, rulebook)
    rows = _rows(entries, holding, names, mended, cleared)
    undated = {entry.seq for entry in entries if not is_dated(entry)}
    return tuple(row for row in rows if as_of is None or row.seq in undated or row.on <= as_of)


def _rows(
    entries: list[Entry],
    holding: Mapping[int, Entry],
    names: NamesIn,
    mended: Mapping[int, tuple[Mended, ...]],
    cleared: Mapping[int, frozenset[str]],
) -> Iterator[Row]:
    for place, entry in enumerate(entries):
        changes = []
        before = _life_before(entries[:place], entry) if entry.changes else []
        for field, stored in entry.changes.items():
            new = names.value(field, decode(field, stored, names.text), entry.on)
            said = next((row for row in reversed(before) if field in row.changes), None)
            old: Value = EMPTY[FIELDS[field]]
            if said is not None:
                old = names.value(field, decode(field, said.changes[field], names.text), said.on)
            is_unsaid = not new and field in cleared.get(entry.seq, ())
            if (new or old) and not is_unsaid:  # that a new record is not tied to anything is no news
                changes.append(Changed(field, old, new))
        decider = entry.decider
        yield Row(
            seq=entry.seq,
            on=entry.on,
            written_on=entry.today,
            kind=entry.kind,
            trigger=entry.trigger,
            source=entry.source,
            dest=entry.dest,
            changes=tuple(changes),
            acts=tuple(names.act(act) for act in entry.acts),
            actor=names.person(entry.actor),
            principal=names.text(entry.principal),
            request=entry.request,
            decided_for=None if decider is None else names.unit(decider.unit, entry.on),
            function=None if decider is None or decider.function is None else names.text(decider.function),
            evidence=None if decider is None or decider.evidence is None else names.text(decider.evidence),
            reason=None if entry.reason is None else names.text(entry.reason),
            passed_guards=entry.passed,
            caused_by=_caused_by(entry, names),
            by_timer=entry.timer is not None,
            corrects=tuple(sorted(entry.corrects)),
            mended=mended.get(entry.seq, ()),
            readers=tuple(
                SharedWith(names.unit(UUID(unit), entry.on), said) for unit, said in entry.shares.items()
            ),
            restates=_restates(entries[:place], entry) if entry.corrects else (),
            holds=holding.get(entry.seq) == entry,
        )


def _cleared(entries: list[Entry], rulebook: Rulebook) -> Mapping[int, frozenset[str]]:
    """Row of a step that clears fields -> those of them that it says nothing of this time."""
    rows = with_definitions(entries, rulebook.definition)
    arrows = ((row, of.arrow(row.source or "", row.trigger or "")) for row, of in rows)
    return {row.seq: frozenset(arrow.clears) for row, arrow in arrows if arrow is not None and arrow.clears}


def _restates(known: list[Entry], correction: Entry) -> tuple[Restated, ...]:
    before = {row.seq: row for row in known} | {row.seq: row for row in effective(known)}
    after = {
        seq: as_replaced(before[seq], new) for seq, new in correction.corrects.items() if new is not None
    }
    return tuple(
        Restated(seq, before[seq].dest, row.dest)
        for seq, row in sorted(after.items())
        if row.dest != before[seq].dest
    )


def _life_before(known: list[Entry], entry: Entry) -> list[Entry]:
    """Give what came before a row in the record's life, as it was known and corrected by then."""
    return [row for row in effective(known) if life_order(row) < life_order(entry)] if known else []


def names_in(
    connection: Connection,
    values: Mapping[str, Value],
    *,
    as_of: date | None = None,
    known_on: date | None = None,
) -> dict[str, Value]:
    """Put names to the ids in a record's field values: those of the day that is asked about."""
    names = NamesIn(connection, [], known_on=known_on)
    day = as_of or known_on or date.max
    return {name: names.value(name, value, day) for name, value in values.items()}


def _caused_by(entry: Entry, names: NamesIn) -> str | None:
    """Name the other record whose step it followed from; what its own acts brought about needs no name.

    What became of a party is corrected in all its records at once: none follows from another.
    """
    if entry.cause is None or entry.cause[0] == entry.record:
        return None
    if entry.kind == "corrected" and entry.recorded_at in names.of_parties:
        return None
    return names.record(entry.cause[0])


class NamesIn:
    """Puts names to the ids and digests of a history, read once; a unit is called as on the day."""

    def __init__(self, connection: Connection, entries: list[Entry], *, known_on: date | None) -> None:
        self._texts = texts_once(connection, {digest for entry in entries for digest in digests_in(entry)})
        self._records = references_then(connection, known_on=known_on)
        self._units = names_then(connection, known_on=known_on)
        is_mended = any(entry.kind == "corrected" and entry.cause is not None for entry in entries)
        self.of_parties = ends_said_at(connection) if is_mended else frozenset()
        self._areas = read_once(
            connection, "names of areas", lambda: {row.code: row.name for row in connection.execute(_AREAS)}
        )
        self._persons = handles(connection)

    def text(self, digest: str) -> str:
        """Give a sealed text."""
        return self._texts.get(digest, FORGOTTEN)

    def record(self, record_id: UUID) -> str:
        """Give a record's reference."""
        return str(self._records.get(record_id, record_id))

    def unit(self, unit_id: UUID, day: date) -> str:
        """Give what a party was called on a day."""
        return self._units.on(unit_id, day)

    def person(self, person_id: UUID | None) -> str | None:
        """Give a person's handle."""
        return None if person_id is None else str(self._persons.get(person_id, person_id))

    def value(self, field: str, value: Value, day: date) -> Value:
        """Give a field's value as people know it."""
        if isinstance(value, UUID):
            return self.record(value)
        if field == "parties" and isinstance(value, tuple):
            return tuple(sorted(self.unit(unit, day) for unit in value if isinstance(unit, UUID)))
        if rows := rows_in(value):
            return tuple(self._row(field, row, day) for row in rows)
        if field == "areas" and isinstance(value, tuple):
            return tuple(str(self._areas.get(str(code), code)) for code in value)
        return value

    def _row(self, field: str, row: Mapping[str, str], day: date) -> Mapping[str, str]:
        parties = {name for name, cell in ROWS[field].items() if cell is Cell.PARTY}
        return {name: self.unit(UUID(text), day) if name in parties else text for name, text in row.items()}

    def act(self, said: Mapping[str, object]) -> Acted:
        """Give what a party did."""
        act = decode_act(said, self.text)  # type: ignore[arg-type]  # a history row's own JSON
        return Acted(
            kind=act.kind,
            party=self.unit(act.unit, act.on),
            on=act.on_text,
            function=act.function,
            capacity=act.capacity,
            item=act.item,
            basis=act.basis,
            diary_number=act.diary_number,
            original_at=act.original_at,
            remark=act.remark,
            until=act.until,
            until_main=act.until_main,
        )
