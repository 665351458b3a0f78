"""What people did on top of a succession or a merger that never was.

Whoever was party only by what is to be struck can have done nothing: its acts, its rows in small tables, what
was decided for it, a later succession, and what was made with it as a party are named, record by record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from lifecycle.case import load_record, names_of
from lifecycle.fields import FIELDS, Shape
from lifecycle.history import Entry, derive, effective, never_was, standing_corrections
from lifecycle.naming import Naming, Said
from lifecycle.nouns import noun_driven_by
from lifecycle.outcome import Refused, logic
from lifecycle.records import Agreement, Unit
from lifecycle.succession import names_unit, records_naming, rows_of_succession
from lifecycle.table import noun_of, table
from lifecycle.values import dataclass
from lifecycle.written import history_of

if TYPE_CHECKING:
    from lifecycle.machine.decide import Unmet
    from lifecycle.transaction import Transaction

_UNIT = table(Unit)


@dataclass(frozen=True, slots=True)
class NeverSo:
    """That one party took another's place, which never was so: by which rows of which records it did."""

    old: UUID
    heir: UUID
    rows: Mapping[UUID, Sequence[int]]
    is_merger: bool = False
    """Whether the rows are corrections, by which it had been the heir all along."""


def rests_on(tx: Transaction, what: NeverSo) -> list[Refused]:
    """Name the rows by which people went on from it, and what they made of it, by record."""
    found: dict[UUID, list[Unmet]] = {}
    about = _About(tx, what)
    for record_id in records_naming(tx, what.heir):
        if unmet := [*about.went_on(record_id), *about.was_made(record_id)]:
            found[record_id] = unmet
    refused = []
    for record_id, unmet in found.items():
        record = load_record(tx.connection, record_id)
        refused.append(Refused(record.reference, record.machine, record.state, None, tuple(unmet)))
    return sorted(refused, key=lambda one: one.reference)


def still_named(tx: Transaction, what: NeverSo) -> list[Refused]:
    """Name rows that name the heir all the same when it was struck: they were mended since."""
    found = []
    about = _About(tx, what)
    for record_id in what.rows:
        if rows := about.left_in(record_id):
            record = load_record(tx.connection, record_id)
            facts = {"reference": record.reference, "party": about.name(what.heir), "rows": rows}
            unmet = logic("heir_acted_since", **facts)
            found.append(Refused(record.reference, record.machine, record.state, None, (unmet,)))
    return sorted(found, key=lambda one: one.reference)


@dataclass(slots=True)
class _About:
    """What is looked at while what rests on it is looked for."""

    tx: Transaction
    what: NeverSo
    histories: dict[UUID, list[Entry]] = field(default_factory=dict)
    successions: dict[tuple[UUID, int], tuple[UUID, UUID]] = field(default_factory=dict)
    """Row -> who was succeeded by whom, of the other successions in which the heir stands."""

    naming: Naming = field(init=False)

    def __post_init__(self) -> None:
        self.naming = Naming(self.tx.connection, self.what.heir)
        for unit in _succeeded(self.tx, self.what):
            assert unit.heir_id is not None  # noqa: S101 -- a unit that was succeeded has an heir
            assert unit.ended_on is not None  # noqa: S101 -- and a day
            rows = rows_of_succession(self.tx, unit.id, unit.heir_id, unit.ended_on)
            for record_id, seqs in rows.items():
                self.successions |= {(record_id, seq): (unit.id, unit.heir_id) for seq in seqs}

    def history(self, record_id: UUID) -> list[Entry]:
        """Give a record's rows, read once."""
        if record_id not in self.histories:
            self.histories[record_id] = history_of(self.tx.connection, record_id)
            self.naming.know(self.histories[record_id])
        return self.histories[record_id]

    # -- rows --

    def went_on(self, record_id: UUID) -> Iterator[Unmet]:
        """Name a record's rows by which people went on, and the successions that came on top."""
        later = self._later(record_id)
        passed = [row for row in later if (record_id, row.seq) in self.successions]
        rows = tuple(row.seq for row in later if row not in passed)
        reference = load_record(self.tx.connection, record_id).reference
        if rows:
            party = self.name(self.what.heir)
            yield logic("heir_acted_since", reference=reference, party=party, rows=rows)
        for row in passed:
            old, new = self.successions[record_id, row.seq]
            facts = {"row": row.seq, "day": row.on, "party": self.name(old), "heir": self.name(new)}
            yield logic("heir_was_succeeded_since", **facts)

    def left_in(self, record_id: UUID) -> tuple[int, ...]:
        """Give the rows of a record that name the heir, and did not before it was said."""
        history, own = self.history(record_id), self.what.rows[record_id]
        whose = self._whose(record_id)
        if whose not in self.what.rows or self._was_known_as_party(whose):
            return ()
        known = effective(row for row in history if row.seq < min(own))
        before = {row.seq for row in self.naming.touching(known)}
        now = self.naming.touching(effective(history))
        return tuple(sorted(row.seq for row in now if row.seq not in before))

    def _later(self, record_id: UUID) -> list[Entry]:
        history, own = self.history(record_id), self.what.rows.get(record_id, ())
        whose = self._whose(record_id)
        is_only_by_it = whose in self.what.rows and not self._was_party_before(whose)
        if not (own or is_only_by_it):
            return []
        known = self._known_before(record_id, whose)
        then = {row.seq: row for row in effective(known)}
        before = {row.seq for row in self.naming.touching(effective(known))}
        now = [
            row
            for row in self.naming.touching(effective(history))
            if row.seq not in before and not self._is_its_own(row, own, then)
        ]
        if not is_only_by_it:
            now = [row for row in now if self._takes_away(record_id, row, known)]
        else:
            now += self._others_came(record_id, own)
        if self.what.is_merger and own:
            now += self._mended_again(history, own)
        return sorted({row.seq: row for row in now}.values(), key=lambda row: row.seq)

    def _is_its_own(self, row: Entry, own: Sequence[int], then: Mapping[int, Entry]) -> bool:
        """Whether a row names the heir only because of what is to be struck."""
        if not self.what.is_merger:
            return row.seq in own
        corrected = {seq for one in self.history(row.record) if one.seq in own for seq in one.corrects}
        return row.seq in corrected and row.seq in then

    def _known_before(self, record_id: UUID, whose: UUID) -> list[Entry]:
        history, own = self.history(record_id), self.what.rows.get(record_id, ())
        if own:
            return [row for row in history if row.seq < min(own)]
        at = self._since(whose)
        return [row for row in history if row.recorded_at < at]

    def _since(self, record_id: UUID) -> datetime:
        """Give the instant at which it was written in a record."""
        first = min(self.what.rows[record_id])
        return next(row.recorded_at for row in self.history(record_id) if row.seq == first)

    def _whose(self, record_id: UUID) -> UUID:
        """Find the record whose parties are a record's: it has its own, or those of the agreement above."""
        record = load_record(self.tx.connection, record_id)
        at, above = record, record.parent_id
        if derive(effective(self.history(record_id))).fields.get("parties"):
            return record_id
        while noun_driven_by(at.machine).kind is not Agreement and above is not None:
            at = load_record(self.tx.connection, above)
            above = at.parent_id
        return at.id if noun_driven_by(at.machine).kind is Agreement else record_id

    def _was_party_before(self, record_id: UUID) -> bool:
        if self.what.is_merger:
            return self._was_known_as_party(record_id)
        life = effective(self.history(record_id))
        place = next(place for place, row in enumerate(life) if row.seq in self.what.rows[record_id])
        return self._is_party(life[:place])

    def _was_known_as_party(self, record_id: UUID) -> bool:
        first = min(self.what.rows[record_id])
        return self._is_party(effective(row for row in self.history(record_id) if row.seq < first))

    def _is_party(self, life: Sequence[Entry]) -> bool:
        return bool(life) and names_unit(derive(life).fields.get("parties"), self.what.heir)

    def _others_came(self, record_id: UUID, own: Sequence[int]) -> list[Entry]:
        """Whoever else came to be the heir found it there already: it would not come without the first."""
        life = effective(self.history(record_id))
        first = next((place for place, row in enumerate(life) if row.seq in own), 0)
        return [row for row in life[first:] if (record_id, row.seq) in self.successions]

    def _mended_again(self, history: Sequence[Entry], own: Sequence[int]) -> list[Entry]:
        merger = {seq for row in history if row.seq in own for seq in row.corrects}
        return [
            row
            for row in standing_corrections(history)
            if row.seq > min(own)
            and row.seq not in own
            and row.cause is None
            and row.corrects.keys() & merger
        ]

    def _takes_away(self, record_id: UUID, row: Entry, known: Sequence[Entry]) -> bool:
        """Whether a row changes in a small table what stands there only by what is to be struck."""
        life = effective(self.history(record_id))
        place = next(number for number, one in enumerate(life) if one.seq == row.seq)
        before = derive(life[:place]).fields if place else {}
        then = {one.seq: one for one in effective(known)}
        for name, value in row.changes.items():
            gone = _less(self.naming.says(name, before.get(name)), self.naming.says(name, value))
            put = self._put_in(record_id, name, then) if FIELDS[name] is Shape.ROWS else []
            if any(one in put for one in gone):
                return True
        return False

    def _put_in(self, record_id: UUID, name: str, then: Mapping[int, Entry]) -> list[Said]:
        """Give the rows of a small table that name the heir by what is to be struck."""
        own = self.what.rows.get(record_id, ())
        found: list[Said] = []
        life = effective(self.history(record_id))
        for place, row in enumerate(life):
            if name not in row.changes or not (row.seq in then if self.what.is_merger else row.seq in own):
                continue
            was = then[row.seq].changes if self.what.is_merger else derive(life[:place]).fields
            found += _less(self.naming.says(name, row.changes[name]), self.naming.says(name, was.get(name)))
        return found

    # -- records --

    def was_made(self, record_id: UUID) -> Iterator[Unmet]:
        """Say that people made a record to follow, or to hang on, one of them, with the heir as its party."""
        history = self.history(record_id)
        life = effective(history)
        first = life[0]
        named = {first.changes.get("predecessor_id"), first.changes.get("parent_id")}
        made_of = [one for one in self.what.rows if str(one) in named]
        if record_id in self.what.rows or first.cause is not None or not made_of:
            return
        definition = self.tx.rulebook.definition(str(history[0].machine), history[0].machine_version or 1)
        parties = derive(life).fields.get("parties")
        if (
            first.recorded_at >= min(map(self._since, made_of))
            and not never_was(history, life, struck=definition.struck)
            and names_unit(parties, self.what.heir)
            and not names_unit(parties, self.what.old)
        ):
            reference = load_record(self.tx.connection, record_id).reference
            facts = {"reference": reference, "party": self.name(self.what.heir), "row": first.seq}
            yield logic("was_made_with_the_heir", **facts)

    def name(self, unit: UUID) -> str:
        """Give what a unit is called."""
        return names_of(self.tx.connection, [unit])[0]


def _succeeded(tx: Transaction, what: NeverSo) -> list[Unit]:
    """List who else was succeeded by the heir, and the heir if it was succeeded itself."""
    named = (_UNIT.c.heir_id == what.heir) | (_UNIT.c.id == what.heir)
    rows = tx.connection.execute(
        select(_UNIT).where(_UNIT.c.ended_by == "succeeded", _UNIT.c.id != what.old, named)
    )
    return [noun_of(Unit, row) for row in rows]


def _less(said: Sequence[Said], other: Sequence[Said]) -> list[Said]:
    """Give what is said in one place and not in another, each as often as it is missing."""
    left = list(said)
    for one in other:
        if one in left:
            left.remove(one)
    return left
