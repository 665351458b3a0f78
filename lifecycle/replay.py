"""Living a family again: what people said stays, and everything that followed by itself follows anew.

A fact older than what has happened since, or a correction, cannot be written as the latest that happened. The
family is lived again on a copy in memory: its people's rows in the order of life, with the timers, the steps
that acts bring about and the effects in between, by the very code that took them the first time. What comes
out otherwise is then written into the register: what no longer holds, what holds instead, and what is new.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from uuid import UUID

from sqlalchemy import insert, or_, select

from lifecycle.acts import decode_act
from lifecycle.case import load_case, load_record, the
from lifecycle.chained import CHAINED, record_of
from lifecycle.effects.agreements import what_a_new_end_brings
from lifecycle.effects.effect import Follows
from lifecycle.fields import EMPTY, FIELDS, Dated, Json, Shape, Value, Values, decode, put_into, rows_in
from lifecycle.fields import Row as FieldRow
from lifecycle.history import (
    Decider,
    Entry,
    Replacement,
    digests_in,
    effective,
    is_dated,
)
from lifecycle.invariants import Member, member_of, violations
from lifecycle.nouns import empty_values, load_noun, normal, noun_with
from lifecycle.obeying import still_unmet
from lifecycle.outcome import Done, Outcome, Refused, logic
from lifecycle.owed import NoticeRules
from lifecycle.records import (
    Agreement,
    Area,
    Deadline,
    FunctionHolding,
    MachineState,
    Mandate,
    Person,
    Record,
    RecordArea,
    RecordParty,
    StoredDefinition,
    Unit,
)
from lifecycle.scratch import scratch_database
from lifecycle.sealed import Sealer, texts_of
from lifecycle.steps import (
    Due,
    OutOfOrder,
    bring_about,
    change_in_step,
    follow,
    owe_what_happened,
    settle,
    settles,
)
from lifecycle.table import table
from lifecycle.transaction import Known, Step, Transaction, lock_families
from lifecycle.writing import (
    SUCCEED,
    Writing,
    append,
    create_record,
    encoded,
    free_reference,
    history_of,
    write,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Select

    from lifecycle.machine.decide import Unmet
    from lifecycle.machine.definition import ImportedStates, MachineDefinition

_RECORD, _DEADLINE = table(Record), table(Deadline)
_HAS, _COVERS = table(RecordParty), table(RecordArea)

_AROUND: Final = (Unit, Area, Person, FunctionHolding, Mandate, StoredDefinition, MachineState)
"""What stands around records, and is not lived again."""

Corrects: TypeAlias = Mapping[int, Replacement | None]
Row_: TypeAlias = tuple[UUID, int]
"""A history row by its key: record and number."""

Deed: TypeAlias = Callable[[Transaction], Outcome]


def latest_or_in_its_place(
    tx: Transaction, record_id: UUID, do: Deed, *, on: date, settled: bool, names: Values
) -> Outcome:
    """Do something as the latest that happened in the family, or else where it belongs.

    With `settled` what is then due by today happens too. What names another record is refused when the two
    then contradict each other.
    """
    start = len(tx.steps)
    beside = records_in(names)
    lives = _lives_beside(tx, (record_id, *beside)) if beside else {}
    try:
        with tx.attempt() as attempt:
            outcome = do(tx)
            if not isinstance(outcome, Done):
                return outcome
            if settled:
                settle(tx, load_record(tx.connection, record_id).family, upto=tx.today)
                own = next(place for place, one in enumerate(tx.steps) if one is outcome.step)
                outcome = replace(
                    outcome, before=tuple(tx.steps[start:own]), after=tuple(tx.steps[own + 1 :])
                )
            if beside and (unmet := _what_cannot_be(tx, lives, ())):
                record = lives[record_id].record
                return Refused(record.reference, record.machine, record.state, None, unmet)
            attempt.keep()
            return outcome
    except OutOfOrder:
        return live_again(tx, record_id, Told(on=on, do=do, beside=beside))


def records_in(values: Values) -> tuple[UUID, ...]:
    """List the records that field values name."""
    named = (value for name, value in values.items() if FIELDS[name] is Shape.RECORD)
    return tuple(one for one in named if isinstance(one, UUID))


def settle_in_order(
    tx: Transaction, record_id: UUID, *, upto: date, leaving: Iterable[tuple[UUID, str, date]] = ()
) -> Refused | None:
    """Let everything happen in a record's family whose day has come; live it again if it has gone on.

    Gives what hinders that, when what people did does not fit: then nothing has happened.
    """
    left = frozenset(leaving)
    try:
        with tx.attempt() as attempt:
            settle(tx, load_record(tx.connection, record_id).family, upto=upto, leaving=left)
            attempt.keep()
    except OutOfOrder:
        outcome = live_again(tx, record_id, Told(leaving=left))
        return outcome if isinstance(outcome, Refused) else None
    return None


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a family that changes its life: something done on a day, or rows that were wrong."""

    on: date | None = None
    do: Deed | None = None
    corrects: Corrects = field(default_factory=dict)
    also: Mapping[UUID, Corrects] = field(default_factory=dict)
    """What is wrong with it in other records of the family."""
    beside: tuple[UUID, ...] = ()
    """Records that it names."""
    leaving: frozenset[Due] = frozenset()
    """Deadlines that are not to be settled: a daily run that settled them is taken back."""
    target: int | None = None
    reason: str | None = None
    decider: Decider | None = None


def live_again(tx: Transaction, record_id: UUID, told: Told) -> Outcome:
    """Live a record's family again with what is told, and write what that changes.

    What people did is never dropped: what no longer fits refuses the whole, and is named. So does what would
    contradict itself (`lifecycle.invariants`).
    """
    record = load_record(tx.connection, record_id)
    lives = _lives_beside(tx, (record_id, *told.also, *told.beside))
    imagined = {**told.also, record_id: told.corrects} if told.corrects else {}
    copy = _Copy(
        tx, lives, imagined, (record_id, told.on) if told.do is not None and told.on is not None else None
    )
    try:
        outcome = copy.live(told)
        if outcome is not None and not isinstance(outcome, Done):
            return outcome
        found = _Differences(tx, lives, copy, imagined)
    finally:
        copy.close()
    if found.stuck:
        return Refused(
            record.reference,
            record.machine,
            record.state,
            None,
            (logic("later_steps_rest_on_it", steps=tuple(found.stuck)),),
        )
    start = len(tx.steps)
    with tx.attempt() as attempt:
        own = _Writer(tx, lives, copy, found).write(record_id, told)
        if told != Told() and (unmet := _what_cannot_be(tx, lives, found.new)):
            return Refused(record.reference, record.machine, record.state, None, unmet)
        attempt.keep()
    if own is None:
        return Done(_nothing(record, tx.today))
    place = next(number for number, one in enumerate(tx.steps) if one is own)
    said = outcome if isinstance(outcome, Done) else Done(own)
    return replace(said, step=own, before=tuple(tx.steps[start:place]), after=tuple(tx.steps[place + 1 :]))


def _what_cannot_be(tx: Transaction, lives: Mapping[UUID, _Life], new: Iterable[Row_]) -> tuple[Unmet, ...]:
    """Name what contradicts itself in the records that live together, and did not before.

    What was wrong before is no reason to refuse: it may be what is being mended.
    """
    before = [_member(tx, life.record, life.entries) for life in lives.values()]
    known = {one.key for one in violations(before)}
    after = []
    for record_id in dict.fromkeys([*lives, *(key[0] for key in new)]):
        record = load_record(tx.connection, record_id)
        after.append(_member(tx, record, history_of(tx.connection, record_id)))
    return tuple(one.what for one in violations(after) if one.key not in known)


def _member(tx: Transaction, record: Record, entries: Sequence[Entry]) -> Member:
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    return member_of(record.reference, definition, entries)


def _nothing(record: Record, today: date) -> Step:
    return Step(
        record.id, record.reference, record.machine, record.last_seq, "corrected", None, None, None, today, {}
    )


@dataclass(slots=True)
class _Life:
    """A record with everything that was ever written of it."""

    record: Record
    entries: list[Entry]

    def names(self) -> Iterator[UUID]:
        """Name the records that it ever hung on or renewed, or that its plan rests on."""
        for row in self.entries:
            for name in ("parent_id", "predecessor_id", "picture_id"):
                if isinstance(said := row.changes.get(name), str):
                    yield UUID(said)

    def rows(self, corrects: Corrects | None) -> list[Entry]:
        """Give the rows that hold, in the order of life, as a correction would have them."""
        if not corrects:
            return effective(self.entries)
        last = self.entries[-1]
        imagined = replace(last, seq=last.seq + 1, kind="corrected", corrects=corrects)
        return effective([*self.entries, imagined])


# ---- which records live together ----


def _lives_beside(tx: Transaction, named: Iterable[UUID]) -> dict[UUID, _Life]:
    """Give what lives together: families, what renews them, what any of it ever hung on, and duties."""
    lives: dict[UUID, _Life] = {}
    families: set[UUID] = set()
    wanted = _families_of(tx.connection, named)
    while wanted - families:
        families |= wanted
        lock_families(tx, *families)
        rows = tx.connection.execute(CHAINED.where(_RECORD.c.family.in_(families)))
        records = sorted((record_of(row) for row in rows), key=lambda one: one.reference)
        lives = {
            one.id: lives.get(one.id) or _Life(one, history_of(tx.connection, one.id)) for one in records
        }
        wanted = _families_beside(tx.connection, {one: life.record for one, life in lives.items()})
        wanted |= _families_of(tx.connection, {one for life in lives.values() for one in life.names()})
    return lives


def _families_of(connection: Connection, records: Iterable[UUID]) -> set[UUID]:
    wanted = select(_RECORD.c.family).where(_RECORD.c.id.in_(list(records)))
    return set(connection.execute(wanted).scalars())


def _families_beside(connection: Connection, records: Mapping[UUID, Record]) -> set[UUID]:
    before = {one.predecessor_id for one in records.values() if one.predecessor_id} - records.keys()
    renews = or_(_RECORD.c.id.in_(before), _RECORD.c.predecessor_id.in_(records))
    found = {one.family for one in records.values()}
    found |= set(connection.execute(select(_RECORD.c.family).where(renews)).scalars())
    if any(one.machine in ("problem_picture", "municipal_plan") for one in records.values()):
        whose = select(_HAS.c.unit_id).where(_HAS.c.record_id.in_(records))
        where = select(_COVERS.c.area_code).where(_COVERS.c.record_id.in_(records))
        about = or_(
            _RECORD.c.id.in_(select(_HAS.c.record_id).where(_HAS.c.unit_id.in_(whose))),
            _RECORD.c.id.in_(select(_COVERS.c.record_id).where(_COVERS.c.area_code.in_(where))),
        )
        duties = select(_RECORD.c.family).where(_RECORD.c.machine == "duty", about)
        found |= set(connection.execute(duties).scalars())
    return found


# ---- living on the copy ----


@dataclass(frozen=True, slots=True)
class _Event:
    """Something that a person did or said, or that came from outside of the records that live together."""

    day: date
    typed: tuple[date, datetime, str, int]
    row: Entry
    before: Mapping[str, tuple[FieldRow, ...]] = field(default_factory=dict)
    """What small tables said until then: a history row holds the whole of each, and adds to that."""
    parties: frozenset[UUID] | None = None
    """Who were parties until then, where the row says who they are: it says who went and who came."""


class _Copy:
    """The records that live together, in memory, and the people's rows that have been lived so far."""

    def __init__(
        self,
        tx: Transaction,
        lives: Mapping[UUID, _Life],
        imagined: Mapping[UUID, Corrects],
        new: tuple[UUID, date] | None,
    ) -> None:
        self.lives = lives
        self._new = new
        self._imagined = imagined
        self._corrected = _with_all_below(lives, imagined)
        self.old: dict[Row_, int] = {}
        """A people's row on the copy -> its number in the register."""
        self.told: list[Row_] = []
        """Rows on the copy that are new facts."""
        self.stuck: list[str] = []
        self.outcome: Done | None = None
        self.refused: Outcome | None = None
        self._untold: Told | None = None
        self._now: date | None = None
        self._leaving: frozenset[Due] = frozenset()
        self._turns: dict[tuple[UUID, str | None, date], list[int]] = {}
        self._real = tx
        texts = {
            digest
            for one, life in lives.items()
            for entry in (*life.entries, *life.rows(imagined.get(one)))
            for digest in digests_in(entry)
        }
        tx.sealer.store(tx.connection)
        self._texts = texts_of(tx.connection, texts)
        self._engine = scratch_database()
        self._context = self._engine.connect()
        connection = self._context.__enter__()
        self._transaction = connection.begin()
        self.tx = Transaction(
            connection=connection,
            rulebook=replace(tx.rulebook, notices=NoticeRules()),
            today=tx.today,
            now=tx.now,
            principal=tx.principal,
            actor=tx.actor,
            sealer=Sealer(),
            relives=self,
        )
        _copy_around(tx.connection, connection)
        self._made: set[UUID] = set()
        self._waiting: dict[UUID, list[_Event]] = defaultdict(list)
        self._creating: dict[UUID, _Event] = {}
        self._events = self._events_of(imagined)

    def close(self) -> None:
        """Let go of the copy."""
        self._transaction.rollback()
        self._context.__exit__(None, None, None)
        self._engine.dispose()

    def unseal(self, digest: str) -> str:
        """Read a sealed text of the register."""
        return self._texts[digest]

    def is_engines(self, row: Entry) -> bool:
        """Whether a row follows by itself from what lives here."""
        return row.timer is not None or (row.cause is not None and row.cause[0] in self.lives)

    def is_work(self, row: Entry) -> bool:
        """Whether somebody worked on the record: that it passed to another party is none of its own."""
        return not self.is_engines(row) and row.trigger != SUCCEED

    def live(self, told: Told) -> Outcome | None:
        """Let every day pass; give what became of what is told to be done."""
        self._untold = told if told.do is not None else None
        self._leaving = told.leaving
        for event in self._events:
            if told.on is not None and event.day > told.on:
                self._tell()
            if self.refused is not None:
                return self.refused
            self._now = event.day
            self._settle(event.day)
            self._apply(event)
        self._tell()
        self._settle(self.tx.today)
        if self._untold is not None and self._new is not None:
            self.stuck.append(self.named(self.lives[self._new[0]].entries[0]))
        for events in self._waiting.values():
            self.stuck += [self.named(event.row) for event in events if event.row.trigger != SUCCEED]
        return self.refused or self.outcome

    def _tell(self) -> None:
        """Do what is told to be done, once, and as soon as there is the record that it is done to."""
        told = self._untold
        if told is None or told.do is None or told.on is None or self._new is None:
            return
        if self._new[0] not in self._made:
            return
        self._untold = None
        self._settle(min(told.on, self.tx.today))
        start = len(self.tx.steps)
        outcome = told.do(self.tx)
        if isinstance(outcome, Done):
            self.outcome = outcome
        else:
            self.refused = outcome
        for one in self.tx.steps[start:]:
            row = history_of(self.tx.connection, one.record)[one.seq - 1]
            if row.timer is None and row.cause is None:
                self.told.append((one.record, one.seq))

    def _settle(self, upto: date) -> None:
        """Let happen what is due, the earliest first, whichever family it is in."""
        due = (
            select(_DEADLINE.c.record_id, _DEADLINE.c.rule, _DEADLINE.c.due_on, _RECORD.c.family)
            .join(_RECORD, _RECORD.c.id == _DEADLINE.c.record_id)
            .where(
                _DEADLINE.c.status == "open",
                _DEADLINE.c.moves,
                _DEADLINE.c.due_on <= upto,
                _DEADLINE.c.incident.is_(None),
            )
            .order_by(_DEADLINE.c.due_on)
        )
        while found := self._next(due):
            settle(self.tx, found.family, upto=found.due_on, leaving=self._leaving)

    def _next(self, due: Select[Any]) -> Row[Any] | None:
        rows = self.tx.connection.execute(due)
        open_now = (row for row in rows if (row.record_id, row.rule, row.due_on) not in self._leaving)
        return next(open_now, None)

    # -- what people did --

    def _events_of(self, imagined: Mapping[UUID, Corrects]) -> list[_Event]:
        events = []
        for life in self.lives.values():
            rows = life.rows(imagined.get(life.record.id))
            own = [row for row in rows if not self.is_engines(row)]
            days = [row.on for row in own if is_dated(row)]
            if self._new is not None and self._new[0] == life.record.id:
                days.append(self._new[1])
            first = min(days, default=None)
            before = _tables_before(effective(life.entries), self.unseal)
            parties = _parties_before(effective(life.entries))
            for row in own:
                day = row.on if is_dated(row) else min(row.today, first or row.today)
                if row.undated and own[0].seq > 1:
                    day = date.min  # what was prepared of what a step made is there as soon as that is
                typed = (row.today, row.recorded_at, life.record.reference, row.seq)
                event = _Event(day, typed, row, before.get(row.seq, {}), parties.get(row.seq))
                events.append(event)
                if row.seq == 1:
                    self._creating[life.record.id] = event
        return sorted(events, key=lambda one: (one.day, one.typed))

    def _apply(self, event: _Event) -> None:
        row = event.row
        if row.seq == 1:
            self._create(event)
        elif (unmade := self._unmade(row)) is not None:
            self._waiting[unmade].append(event)
        elif row.kind == "moved":
            self._move(event)
        else:
            self._change(event)

    def _unmade(self, row: Entry) -> UUID | None:
        """Find the record that a row waits for.

        What people did with a record that follows from a step is theirs whenever that was taken, and so is
        what they hung on it.
        """
        named = [row.changes.get(name) for name in ("parent_id", "predecessor_id", "picture_id")]
        needed = [row.record, *(UUID(one) for one in named if isinstance(one, str))]
        return next((one for one in needed if one in self.lives and one not in self._made), None)

    def _create(self, event: _Event) -> None:
        row = event.row
        if row.record in self._made:
            return
        values = self._values(row)
        for name in ("parent_id", "predecessor_id"):
            above = values.get(name)
            if isinstance(above, UUID) and above not in self._made and above in self._creating:
                self._create(self._creating[above])
            if isinstance(above, UUID) and above not in self._made and above in self.lives:
                self._waiting[above].append(event)
                return
        definition = self._definition(row)
        writing = Writing(
            kind=row.kind, on=row.on, trigger=row.trigger, dest=row.dest, cause=row.cause, undated=row.undated
        )
        if row.kind == "imported" and definition.imported is not None and row.dest != definition.struck:
            dest, on = implied_state(definition.imported, definition.machine, row, values)
            writing = replace(writing, dest=dest, on=on)
        create_record(self.tx, row.reference or "", definition, values, writing, record_id=row.record)
        self._made.add(row.record)
        self.old[row.record, 1] = 1
        self._tie(event)
        self._say_what_waited(row.record)

    def _tie(self, event: _Event) -> None:
        """What is to end with the agreement above it has that one's last day, whichever was typed first."""
        record_id = event.row.record
        record = load_record(self.tx.connection, record_id)
        noun, _ = load_noun(self.tx.connection, record)
        if not isinstance(noun, Agreement) or not noun.ends_with_parent or record.parent_id not in self._made:
            return
        assert record.parent_id is not None  # noqa: S101 -- asked before
        above = load_record(self.tx.connection, record.parent_id)
        main, _ = load_noun(self.tx.connection, above)
        last = the(Agreement, main).ends_on
        said = [
            one
            for one in history_of(self.tx.connection, above.id)
            if "ends_on" in one.changes and self._was_typed_after(one, event)
        ]
        if last == noun.ends_on or last is None or not said:
            return
        cause = Step(
            above.id,
            above.reference,
            above.machine,
            said[-1].seq,
            "changed",
            None,
            None,
            None,
            said[-1].on,
            {},
        )
        change_in_step(
            self.tx, Follows(record_id, None, {"ends_on": Dated.on(last, basis="computed")}), cause
        )

    def _was_typed_after(self, row: Entry, event: _Event) -> bool:
        key = (row.record, row.seq)
        if key not in self.old and row.cause is not None and row.cause[0] == row.record:
            key = row.cause  # what acts brought about was said with them
        if key in self.told:
            return True
        seq = self.old.get(key)
        if seq is None:
            return False
        life = self.lives[row.record]
        said = [one for one in life.entries if one.seq == seq or seq in one.corrects]
        mended_now = seq in (self._imagined.get(row.record) or {})
        return mended_now or any((one.today, one.recorded_at) > event.typed[:2] for one in said)

    def _move(self, event: _Event) -> None:
        row = event.row
        record = load_record(self.tx.connection, row.record)
        definition = self._definition_of(record)
        arrow = definition.arrow(record.state, row.trigger or "")
        if arrow is None or arrow.dest != row.dest:
            self.stuck.append(self.named(row))
            return
        writing = replace(self._writing(event, record), source=record.state)
        case = load_case(
            self.tx.connection,
            self.tx.rulebook,
            record.id,
            on=row.on,
            changes=writing.changes,
            new_acts=writing.acts,
            is_explained=True,
        )
        if self._is_mended(row) and (unmet := still_unmet(arrow, case)):
            there = self.lives[row.record].record
            self.refused = Refused(there.reference, there.machine, there.state, None, unmet)
            return
        _, stored = load_noun(self.tx.connection, record)
        step = write(
            self.tx,
            record,
            stored,
            writing,
            settles=lambda rule: settles(definition, rule, row.trigger or ""),
        )
        self.old[record.id, step.seq] = row.seq
        follow(self.tx, case, arrow.effects, step)
        bring_about(self.tx, record.id)

    def _is_mended(self, row: Entry) -> bool:
        """Whether a correction that is being made says what holds instead of the row."""
        return (self._imagined.get(row.record) or {}).get(row.seq) is not None

    def _change(self, event: _Event) -> None:
        row = event.row
        record = load_record(self.tx.connection, row.record)
        before, stored = load_noun(self.tx.connection, record)
        writing = self._writing(event, record)
        if row.kind == "imported":
            definition = self._definition_of(record)
            assert definition.imported is not None  # noqa: S101 -- it was read from a register file
            values = {**stored, **writing.changes}
            dest, on = implied_state(definition.imported, definition.machine, row, values)
            writing = replace(writing, source=record.state, dest=dest, on=on)
        step = write(self.tx, record, stored, writing)
        self.old[record.id, step.seq] = row.seq
        if isinstance(before, Agreement) and {"ends_on", "starts_on"} & row.changes.keys():
            case = load_case(self.tx.connection, self.tx.rulebook, record.id, on=row.on, changes={})
            follow(self.tx, case, what_a_new_end_brings(before, case.agreement), step)
        bring_about(self.tx, record.id, floor=row.on if row.trigger == SUCCEED else None)

    def _writing(self, event: _Event, record: Record) -> Writing:
        row = event.row
        return Writing(
            kind=row.kind,
            on=row.on,
            undated=row.undated,
            trigger=row.trigger,
            source=row.source,
            dest=row.dest,
            changes=self._added_to(record, event),
            acts=tuple(decode_act(act, self.unseal) for act in row.acts),
            voids=row.voids,
            cause=row.cause,
        )

    def _added_to(self, record: Record, event: _Event) -> dict[str, Value]:
        """Give a row's values; small tables keep what others have put into them since the row was written."""
        values = self._values(event.row)
        _, stored = load_noun(self.tx.connection, record)
        for name, before in event.before.items():
            now, said = rows_in(stored[name]), rows_in(values[name])
            if now != before:
                values[name] = put_into(now, before=before, said=said)
        said_parties, parties = _units(values.get("parties")), _units(stored.get("parties"))
        if event.parties is not None and "parties" in values and parties != event.parties:
            gone, come = event.parties - said_parties, said_parties - event.parties
            values["parties"] = tuple((parties - gone) | come)
        return normal(values)

    def _values(self, row: Entry) -> dict[str, Value]:
        return {name: decode(name, value, self.unseal) for name, value in row.changes.items()}

    def _definition(self, row: Entry) -> MachineDefinition:
        return self.tx.rulebook.definition(row.machine or "", row.machine_version or 0)

    def _definition_of(self, record: Record) -> MachineDefinition:
        return self.tx.rulebook.definition(record.machine, record.machine_version)

    def named(self, row: Entry) -> str:
        """Name a row as people are told of it."""
        reference = self.lives[row.record].record.reference
        return f"{reference} {row.seq} {row.trigger or ('create' if row.seq == 1 else 'amend')}"

    # -- what effects make --

    def known(self, machine: str, reference: str, values: Values, step: Step) -> Known | None:
        """Find the record that the step made the first time, the most alike to what it makes now."""
        wanted = normal(values)
        found = [life for life in self._made_by(step) if life.record.machine == machine]
        if not found:
            return None
        record = max(found, key=lambda life: self._likeness(life, reference, wanted)).record
        self._made.add(record.id)
        return Known(record.id, record.reference, lambda: self._say_what_waited(record.id))

    def is_as_it_was(self, step: Step) -> bool:
        """Whether the step was taken before, on that day, and nothing of its record or above is corrected."""
        life = self.lives.get(step.record)
        return (
            life is not None
            and step.record not in self._corrected
            and any(row.trigger == step.trigger and row.on == step.on for row in effective(life.entries))
        )

    def keep(self, step: Step) -> None:
        """Make what a step made that is as it was: what is there by now does not take it away."""
        if not self.is_as_it_was(step):
            return
        for life in self._made_by(step):
            first = effective(life.entries)[0]
            if first.dest != life.entries[0].dest:
                continue  # it was taken back
            definition = self._definition(life.entries[0])
            writing = Writing(
                kind="moved",
                on=step.on,
                trigger="create",
                dest=definition.initial,
                cause=(step.record, step.seq),
            )
            record = life.record
            self._made.add(record.id)
            create_record(
                self.tx, record.reference, definition, self._values(first), writing, record_id=record.id
            )
            self._say_what_waited(record.id)

    def _made_by(self, step: Step) -> list[_Life]:
        """Give what such a step made and is not made again yet; of one that is as it was, only its own."""
        own = self.lives.get(step.record)
        if own is None:
            return []
        found = [
            life
            for life in self.lives.values()
            if life.record.id not in self._made
            and life.entries[0].cause is not None
            and life.entries[0].cause[0] == step.record
        ]
        if not self.is_as_it_was(step):
            return found
        row = self._as_it_was(own, step)
        return [
            life
            for life in found
            if row is not None and (effective(life.entries)[0].cause or (None, 0))[1] == row.seq
        ]

    def _as_it_was(self, life: _Life, step: Step) -> Entry | None:
        """Find the row of a step that was taken before on that day; of several such, the one in its turn."""
        same = [row for row in effective(life.entries) if (row.trigger, row.on) == (step.trigger, step.on)]
        turns = self._turns.setdefault((step.record, step.trigger, step.on), [])
        if step.seq not in turns:
            turns.append(step.seq)
        turn = turns.index(step.seq)
        return same[turn] if turn < len(same) else None

    def _likeness(self, life: _Life, reference: str, wanted: Values) -> tuple[int, bool, bool]:
        first = effective(life.entries)[0]
        said = normal(self._values(first))
        same = sum(said.get(name, value) == value for name, value in wanted.items())
        return same, life.record.reference == reference, first.dest == life.entries[0].dest

    def _say_what_waited(self, record_id: UUID) -> None:
        for event in self._waiting.pop(record_id, []):
            self._apply(event)
        if self._new is not None and self._new[0] == record_id and self._untold is not None:
            on = self._untold.on
            if on is not None and self._now is not None and on <= self._now:
                self._tell()


def _with_all_below(lives: Mapping[UUID, _Life], corrected: Iterable[UUID]) -> frozenset[UUID]:
    """Give records with all that hangs on them: what a plan lays out depends on its agreement's days."""
    found = set(corrected)
    while more := {one for one, life in lives.items() if life.record.parent_id in found} - found:
        found |= more
    return frozenset(found)


def _tables_before(
    rows: Sequence[Entry], unseal: Callable[[str], str]
) -> dict[int, dict[str, tuple[FieldRow, ...]]]:
    """Row -> what each small table that it says something of said before it."""
    said: dict[str, tuple[FieldRow, ...]] = {}
    found: dict[int, dict[str, tuple[FieldRow, ...]]] = {}
    for row in rows:
        names = [name for name in row.changes if FIELDS[name] is Shape.ROWS]
        if is_dated(row):
            found[row.seq] = {name: said.get(name, ()) for name in names}
        said |= {name: rows_in(decode(name, row.changes[name], unseal)) for name in names}
    return found


def _parties_before(rows: Sequence[Entry]) -> dict[int, frozenset[UUID]]:
    """Dated row that says who the parties are -> who they were before it."""
    found: dict[int, frozenset[UUID]] = {}
    parties: frozenset[UUID] = frozenset()
    for row in rows:
        said = row.changes.get("parties")
        if isinstance(said, list):
            if is_dated(row):
                found[row.seq] = parties
            parties = frozenset(UUID(str(one)) for one in said)
    return found


def _units(value: Value) -> frozenset[UUID]:
    return (
        frozenset(one for one in value if isinstance(one, UUID)) if isinstance(value, tuple) else frozenset()
    )


def _copy_around(connection: Connection, into: Connection) -> None:
    for kind in _AROUND:
        rows = [dict(row) for row in connection.execute(select(table(kind))).mappings()]
        if rows:
            into.execute(insert(table(kind)), rows)


def implied_state(states: ImportedStates, machine: str, row: Entry, values: Values) -> tuple[str, date]:
    """State of a row of a register file, by its dates on the day on which it was read."""
    whole = normal({**empty_values(machine), **values})
    return imported_state(states, the(Agreement, noun_with(machine, row.record, whole)), today=row.today)


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


# ---- what came out otherwise ----


@dataclass(slots=True)
class _New:
    """A row that the register does not have: written as the copy has it, with the register's numbers."""

    row: Entry
    values: Values
    rank: int = 0
    is_told: bool = False


class _Differences:
    """What the copy says otherwise than the register, record by record."""

    def __init__(
        self,
        tx: Transaction,
        lives: Mapping[UUID, _Life],
        copy: _Copy,
        imagined: Mapping[UUID, Corrects],
    ) -> None:
        self._lives = lives
        self._copy = copy
        self._rows = self._rows_of_the_copy()
        self.stuck = copy.stuck
        self.new: dict[Row_, _New] = {}
        """Row of the copy -> what is to be written, in the order in which it happened."""
        self.same: dict[Row_, int] = dict(copy.old)
        """Row of the copy -> the number that it has in the register."""
        self.corrects: dict[UUID, dict[int, Replacement | None]] = {
            one: dict(corrects) for one, corrects in imagined.items()
        }
        self.caused_anew: dict[Row_, Row_] = {}
        """Row of the register -> the new row of the copy from which it follows now."""
        self._imagined = imagined
        self._texts = texts_of(copy.tx.connection)
        for key in ((one.record, one.seq) for one in copy.tx.steps):
            if key not in self.same:
                self._match(key)
        for record_id, life in lives.items():
            self._compare(tx, record_id, life)

    def _rows_of_the_copy(self) -> dict[Row_, Entry]:
        records = dict.fromkeys(one.record for one in self._copy.tx.steps)
        return {(one, row.seq): row for one in records for row in history_of(self._copy.tx.connection, one)}

    def values(self, row: Entry) -> dict[str, Value]:
        """Read what a row of the copy says."""
        return {name: decode(name, value, self.unseal) for name, value in row.changes.items()}

    def unseal(self, digest: str) -> str:
        """Read a sealed text of the copy."""
        return self._texts[digest]

    # -- which rows are the same --

    def _match(self, key: Row_) -> None:
        """Find the row that says the same in the register; else it is new."""
        row = self._rows[key]
        life = self._lives.get(key[0])
        if key in self._copy.told or life is None:
            self.new[key] = _New(row, self.values(row), is_told=key in self._copy.told)
            return
        if row.seq == 1:
            self.same[key] = 1
            return
        taken = {seq for one, seq in self.same.items() if one[0] == key[0]}
        live = {one.seq: one for one in life.rows(self._imagined.get(key[0]))}
        found = [
            one
            for one in life.entries
            if one.seq > 1
            and one.kind == row.kind
            and one.seq not in taken
            and self._copy.is_engines(one)
            and self._may_be(one, row, is_live=one.seq in live)
        ]
        if not found:
            self.new[key] = _New(row, self.values(row))
            return
        best = max(found, key=lambda one: self._likeness(live.get(one.seq) or one, row, one.seq in live))
        self.same[key] = best.seq

    def _may_be(self, old: Entry, row: Entry, *, is_live: bool) -> bool:
        cause = (old.cause and old.cause[0]) == (row.cause and row.cause[0])
        rule = (old.timer and old.timer.rule) == (row.timer and row.timer.rule)
        if not (cause and rule and old.trigger == row.trigger):
            return False
        if row.timer is not None:  # a deadline by its rule and day is one and the same
            return old.timer == row.timer
        return is_live or (old.on == row.on and self._said(old) == self._said_on_the_copy(row))

    def _likeness(self, old: Entry, row: Entry, is_live: bool) -> tuple[bool, bool, bool, bool, int]:  # noqa: FBT001 -- a sort key
        same_cause = self._cause(row) == old.cause
        return (
            is_live,
            same_cause,
            self._said(old) == self._said_on_the_copy(row),
            old.on == row.on,
            -old.seq,
        )

    def _cause(self, row: Entry) -> Row_ | None:
        """Give the cause of a row of the copy as the register numbers it; what is new it does not know."""
        if row.cause is None or row.cause not in self.same:
            return None if row.cause is None or row.cause in self.new else row.cause
        return row.cause[0], self.same[row.cause]

    def _said(self, row: Entry) -> dict[str, Value]:
        return normal({name: decode(name, value, self._copy.unseal) for name, value in row.changes.items()})

    def _said_on_the_copy(self, row: Entry) -> dict[str, Value]:
        return normal(self.values(row))

    # -- what holds instead --

    def _compare(self, tx: Transaction, record_id: UUID, life: _Life) -> None:
        wanted = self._imagined.get(record_id)
        live = {row.seq: row for row in life.rows(wanted)}
        mine = {seq: key for key, seq in self.same.items() if key[0] == record_id}
        corrects = self.corrects.setdefault(record_id, {})
        if 1 not in mine:
            self._never_made(tx, life, live, corrects)
        else:
            original = {row.seq: row for row in life.entries}
            for seq, key in mine.items():
                self._hold(corrects, live.get(seq), original[seq], self._rows[key])
            for seq, row in live.items():
                if seq not in mine and self._copy.is_engines(row):
                    corrects[seq] = None
            self._rank(corrects, live, record_id)
        if not corrects:
            del self.corrects[record_id]

    def _never_made(
        self,
        tx: Transaction,
        life: _Life,
        live: Mapping[int, Entry],
        corrects: dict[int, Replacement | None],
    ) -> None:
        """A record whose making fell away cannot go: it should not be, unless people worked on it."""
        definition = tx.rulebook.definition(life.record.machine, life.record.machine_version)
        work = [row for seq, row in live.items() if seq > 1 and self._copy.is_work(row)]
        self.stuck += [named for named in (self._copy.named(row) for row in work) if named not in self.stuck]
        if live[1].dest != definition.struck:
            corrects[1] = Replacement(dest=definition.struck)
        # who came after whom stays said: it is so again when the record is made again
        corrects.update({seq: None for seq, row in live.items() if seq > 1 and row.trigger != SUCCEED})

    def _hold(
        self,
        corrects: dict[int, Replacement | None],
        live: Entry | None,
        original: Entry,
        row: Entry,
    ) -> None:
        """Say what holds instead of a row of the register, if the copy has it otherwise."""
        now = live or original
        said, wanted = self._said(now), self._said_on_the_copy(row)
        if original.seq == 1:
            said = {name: said.get(name) for name in said | wanted}
            wanted = {name: wanted.get(name, _empty(name, said[name])) for name in said}
        differing = {name: value for name, value in wanted.items() if said.get(name, _MISSING) != value}
        gone = said.keys() - wanted.keys()
        cause = self._cause(row) if row.cause is not None and row.cause not in self.new else None
        is_mine = not self._copy.is_engines(original)
        new = Replacement(
            on=row.on if row.on != now.on and not now.undated else None,
            source=row.source if row.source != now.source and not now.undated else None,
            dest=row.dest if row.dest != now.dest else None,
            changes=self._changed(now, differing, gone) if differing or gone else None,
            cause=None if is_mine or cause == now.cause else cause,
        )
        if live is None:
            new = replace(new, on=row.on)
        follows_anew = not is_mine and row.cause is not None and row.cause in self.new
        if follows_anew and row.cause is not None:
            self.caused_anew[original.record, original.seq] = row.cause
        if new != Replacement() or follows_anew:
            corrects[original.seq] = _merged(corrects.get(original.seq), new)

    def _changed(self, now: Entry, differing: Values, gone: Iterable[str]) -> dict[str, Json]:
        kept = {name: value for name, value in now.changes.items() if name not in gone}
        return {**kept, **encoded(differing, self._copy._real.sealer.seal)}  # noqa: SLF001 -- the two are halves of one

    def _rank(
        self, corrects: dict[int, Replacement | None], live: Mapping[int, Entry], record_id: UUID
    ) -> None:
        """Give places to the rows of a day on which the order of recording is not that of life."""
        keys = [(record_id, row.seq) for row in effective(_of(self._rows, record_id)) if is_dated(row)]
        days: dict[date, list[Row_]] = defaultdict(list)
        for key in keys:
            days[self._rows[key].on].append(key)
        for of_day in days.values():
            numbers = [self.same.get(key, 10**9) for key in of_day]
            ranks = [live[self.same[key]].rank if self.same.get(key) in live else 0 for key in of_day]
            places = list(zip(ranks, numbers, strict=True))
            if places == sorted(places):
                continue
            for place, key in enumerate(of_day):
                if key in self.new:
                    self.new[key].rank = place
                elif live.get(self.same[key]) is None or live[self.same[key]].rank != place:
                    seq = self.same[key]
                    corrects[seq] = _merged(corrects.get(seq), Replacement(rank=place))


_MISSING: Final = object()


def _of(rows: Mapping[Row_, Entry], record_id: UUID) -> list[Entry]:
    return [row for (one, _), row in rows.items() if one == record_id]


def _empty(name: str, value: Value) -> Value:
    return value if name not in FIELDS else EMPTY[FIELDS[name]]


def _merged(before: Replacement | None, new: Replacement) -> Replacement:
    if before is None:
        return new
    return Replacement(
        on=new.on or before.on,
        reference=new.reference or before.reference,
        rank=before.rank if new.rank is None else new.rank,
        source=new.source or before.source,
        dest=new.dest or before.dest,
        changes=before.changes if new.changes is None else new.changes,
        acts=before.acts if new.acts is None else new.acts,
        cause=new.cause or before.cause,
    )


# ---- writing it down ----


class _Writer:
    """Writes what the copy says otherwise into the register, each row with the number that it gets there."""

    def __init__(
        self, tx: Transaction, lives: Mapping[UUID, _Life], copy: _Copy, found: _Differences
    ) -> None:
        self._tx = tx
        self._lives = lives
        self._copy = copy
        self._found = found
        self._numbers = self._numbered()

    def _numbered(self) -> dict[Row_, int]:
        """Facts that are told come first, then what no longer holds, then what follows anew."""
        last = {one: life.entries[-1].seq for one, life in self._lives.items()}
        numbers: dict[Row_, int] = {}
        new = self._found.new
        for key in (key for key, one in new.items() if one.is_told):
            last[key[0]] = numbers[key] = last.get(key[0], 0) + 1
        for record_id in self._found.corrects:
            last[record_id] += 1
        for key in (key for key, one in new.items() if not one.is_told):
            last[key[0]] = numbers[key] = last.get(key[0], 0) + 1
        return numbers

    def write(self, record_id: UUID, told: Told) -> Step | None:
        """Write all of it; give the row that is the answer to what was told."""
        new = self._found.new
        facts = [self._append(key, one) for key, one in new.items() if one.is_told]
        anew = [(key, one) for key, one in new.items() if not one.is_told]
        for key, one in anew:
            if one.row.seq == 1:
                self._create(key, one)
        if told.corrects:
            facts.append(self._correct(record_id, told, None))
        own = facts[-1] if facts else None
        others = self._found.corrects.keys() - ({record_id} if told.corrects else set())
        for other in sorted(others, key=lambda one: self._lives[one].record.reference):
            self._correct(other, told, None if own is None else (own.record, own.seq))
        for key, one in anew:
            if one.row.seq > 1:
                owe_what_happened(self._tx, self._append(key, one), one.row.timer)
        return own

    def _correct(self, record_id: UUID, told: Told, cause: Row_ | None) -> Step:
        corrects = dict(self._found.corrects[record_id])
        for seq, new in corrects.items():
            follows_from = self._found.caused_anew.get((record_id, seq))
            if new is not None and follows_from is not None:
                corrects[seq] = replace(new, cause=self._numbered_as(follows_from))
        life = self._lives[record_id]
        by = None if cause is None else self._lives[cause[0]].record.reference
        writing = Writing(
            kind="corrected",
            on=self._tx.today,
            target=told.target if cause is None and told.target in corrects else max(corrects),
            corrects=corrects,
            reason=told.reason,
            decider=told.decider,
            cause=cause,
            caused_by=None if by == life.record.reference else by,
        )
        return append(self._tx, record_id, writing)

    def _create(self, key: Row_, one: _New) -> None:
        row = one.row
        definition = self._tx.rulebook.definition(row.machine or "", row.machine_version or 0)
        create_record(
            self._tx,
            free_reference(self._tx.connection, row.reference or ""),
            definition,
            one.values,
            self._writing(one),
            record_id=key[0],
        )

    def _append(self, key: Row_, one: _New) -> Step:
        record = load_record(self._tx.connection, key[0])
        definition = self._tx.rulebook.definition(record.machine, record.machine_version)
        return append(
            self._tx,
            key[0],
            self._writing(one),
            settles=lambda rule: settles(definition, rule, one.row.trigger or ""),
        )

    def _writing(self, one: _New) -> Writing:
        row = one.row
        unseal = self._found.unseal
        decider = row.decider
        cause = None if row.cause is None else self._numbered_as(row.cause)
        return Writing(
            kind=row.kind,
            on=row.on,
            undated=row.undated,
            rank=one.rank,
            trigger=row.trigger,
            source=row.source,
            dest=row.dest,
            changes=one.values,
            acts=tuple(decode_act(act, unseal) for act in row.acts),
            voids=row.voids,
            decider=decider
            and Decider(
                decider.unit,
                function=unseal(decider.function) if decider.function else None,
                evidence=unseal(decider.evidence) if decider.evidence else None,
            ),
            reason=unseal(row.reason) if row.reason else None,
            passed=row.passed,
            timer=row.timer,
            cause=cause,
            caused_by=self._reference_of(cause, row.record),
        )

    def _reference_of(self, cause: Row_ | None, own: UUID) -> str | None:
        if cause is None or cause[0] == own:
            return None
        return load_record(self._tx.connection, cause[0]).reference

    def _numbered_as(self, key: Row_) -> Row_:
        seq = self._found.same.get(key) or self._numbers.get(key) or key[1]
        return key[0], seq
