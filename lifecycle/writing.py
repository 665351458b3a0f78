"""The one place that writes a history row together with the table changes that it tells of.

Whether a step may be taken is decided elsewhere (`advance`, `amend`, `correct`, the register import).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

from sqlalchemy import BindParameter, bindparam, delete, insert, select, union_all, update
from sqlalchemy.exc import IntegrityError

from lifecycle.acts import Act, columns_of, decode_act, encode_act
from lifecycle.chained import CHAINED, moved_on, record_of
from lifecycle.deadlines import (
    FirstNotices,
    Planned,
    Replanned,
    insert_deadlines,
    new_row,
    open_now,
    planned,
    replan,
)
from lifecycle.errors import ReferenceTaken, StaleRecord
from lifecycle.existence import entered_on
from lifecycle.fields import Values
from lifecycle.history import (
    FIRST_PREV,
    SUCCEED,
    Decider,
    Entry,
    Replacement,
    TimerMark,
    body_of,
    casts_doubt,
    derive,
    digests_in,
    effective,
    is_dated,
    last_dated,
    link,
    never_was,
    shares_in,
    with_next,
)
from lifecycle.in_force import first_version, migrates_without_day, with_definitions
from lifecycle.names import sort_key
from lifecycle.notices import doubt
from lifecycle.nouns import (
    LINKS,
    NewNoun,
    dates_of,
    differing,
    empty_values,
    insert_nouns,
    normal,
    noun_with,
    update_nouns,
)
from lifecycle.prepared import Prepared
from lifecycle.records import Chain, HistoryRow, PartyAct, Record, RecordAlias
from lifecycle.records.noun import SPINE
from lifecycle.savepoint import savepoint
from lifecycle.sealed import texts_of
from lifecycle.seen import (
    AROUND,
    DUE,
    FAMILIES,
    by_number,
    forget,
    forget_everything,
    forget_places,
    known,
)
from lifecycle.snapshot import units_by_id
from lifecycle.table import AT_ONCE, OfSome, table
from lifecycle.transaction import Acted, Step, Transaction, lock_families
from lifecycle.values import dataclass
from lifecycle.written import encoded, history_of, life_of, values_of_derived

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlmodel import SQLModel

    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.snapshot import OpenDeadline

_RECORD, _CHAIN, _HISTORY, _ACT = table(Record), table(Chain), table(HistoryRow), table(PartyAct)
_ALIAS = table(RecordAlias)

# What every step asks and writes is put together once.
_FAMILIES = OfSome(select(_RECORD.c.id, _RECORD.c.family), _RECORD.c.id)
_REFERENCES: BindParameter[Any] = bindparam("references", expanding=True)
_EVER_CALLED = Prepared(
    union_all(
        select(_RECORD.c.id).where(_RECORD.c.reference == bindparam("reference")),
        select(_ALIAS.c.record_id).where(_ALIAS.c.reference == bindparam("reference")),
    )
)
_ONCE_CALLED = select(_ALIAS.c.reference).where(_ALIAS.c.reference.in_(_REFERENCES))
_SOME_ONCE_CALLED = Prepared(_ONCE_CALLED)
_SOME_EVER_CALLED = Prepared(
    union_all(select(_RECORD.c.reference).where(_RECORD.c.reference.in_(_REFERENCES)), _ONCE_CALLED)
)
_STRUCK = Prepared(
    select(_RECORD.c.id).where(_RECORD.c.reference == bindparam("reference"), _RECORD.c.never_was)
)
_EVER_LIKE = Prepared(
    union_all(
        *(
            select(names.c.reference).where(names.c.reference.like(bindparam("pattern"), escape="/"))
            for names in (_RECORD, _ALIAS)
        )
    )
)
_NEW_CHAIN, _NEW_RECORD = Prepared(insert(_CHAIN)), Prepared(insert(_RECORD))
_NEW_ROW, _NEW_ACT, _NEW_ALIAS = Prepared(insert(_HISTORY)), Prepared(insert(_ACT)), Prepared(insert(_ALIAS))
_LONGER = Prepared(
    update(_CHAIN).where(_CHAIN.c.id == bindparam("of"), _CHAIN.c.version == bindparam("before"))
)
_CHANGED = Prepared(update(_RECORD).where(_RECORD.c.id == bindparam("of")))

_DERIVED: Final = ("machine_version", "state", "since", "never_was", "last_on", "shares")
"""Columns of a record that follow from its history, beside its name."""

OF_LAW: Final = "duty"
"""What nobody makes by hand: it is there as soon as its municipality is."""

_SAID: Final = ("noun", "values", "parties", "areas")
"""What is remembered of a record's values (`lifecycle.seen`)."""

_LONGEST_REFERENCE: Final = 60
_ROOM_FOR_A_NUMBER: Final = 5


@dataclass(frozen=True, slots=True)
class Writing:
    """What one history row is to say, before it has a number, a writer and a hash; texts are still open."""

    kind: str
    on: date
    undated: bool = False
    rank: int = 0
    trigger: str | None = None
    source: str | None = None
    dest: str | None = None
    changes: Values = field(default_factory=dict)
    acts: tuple[Act, ...] = ()
    voids: tuple[str, ...] = ()
    shares: Mapping[str, str] = field(default_factory=dict)
    decider: Decider | None = None
    reason: str | None = None
    passed: tuple[str, ...] = ()
    timer: TimerMark | None = None
    cause: tuple[UUID, int] | None = None
    caused_by: str | None = None
    target: int | None = None
    corrects: Mapping[int, Replacement | None] = field(default_factory=dict)
    to_version: int | None = None
    """Of a migration: the version of its machine on which the record runs from now on."""
    renamed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A record that is about to be written, and what its first history row says."""

    id: UUID
    reference: str
    definition: MachineDefinition
    values: Values
    writing: Writing


def create_record(
    tx: Transaction,
    reference: str,
    definition: MachineDefinition,
    values: Values,
    writing: Writing,
    *,
    record_id: UUID | None = None,
) -> UUID:
    """Write a new record with its first history row. Its family is its main agreement's, or its own.

    Raises:
        ReferenceTaken: another record has the reference.
    """
    new = NewRecord(record_id or uuid4(), reference, definition, values, writing)
    create_records(tx, [new])
    return new.id


def create_records(tx: Transaction, new: Sequence[NewRecord], *, free: Collection[str] = ()) -> None:
    """Write new records, of which each stands after what it hangs on; each table is written once for all.

    Args:
        tx: the transaction.
        new: the records.
        free: references of which the caller has just asked whether anything is called so.

    Raises:
        ReferenceTaken: another record has one of the references.
    """
    if not new:
        return
    made = {one.id for one in new}
    above = {one for record in new for one in _above(record.values)}
    lock_families(tx, *(above - made))
    families = _families(tx, new)
    for of in new:
        _let_in(tx, of, families[of.id])
    _refuse_taken(tx.connection, [one.reference for one in new if one.reference not in free])
    first_notices = FirstNotices(tx.rulebook)
    written = [_written(tx, of, families[of.id], first_notices) for of in new]
    _insert_records(tx.connection, written)
    insert_nouns(tx.connection, [one.noun for one in written])
    tx.sealer.store(tx.connection)
    tx.connection.execute(_NEW_ROW, [_row_of(one.entry, one.body, FIRST_PREV, one.hash) for one in written])
    _insert_acts(tx.connection, [row for of in new for row in _rows_of_acts(of.id, 1, of.writing.acts)])
    insert_deadlines(tx.connection, [row for one in written for row in one.deadlines])
    forget_places(tx.connection, AROUND)
    if any(one.record["predecessor_id"] is not None for one in written):
        forget_places(tx.connection, FAMILIES)
    for of, one in zip(new, written, strict=True):
        forget(tx.connection, of.id, known=one.known(of.writing))
        _tell(tx, of.reference, of.definition.machine, one.entry, one.said, of.writing)


@dataclass(frozen=True, slots=True)
class _Written:
    """What a new record is in each table."""

    chain: Mapping[str, object]
    record: Mapping[str, object]
    noun: NewNoun
    entry: Entry
    body: str
    hash: str
    said: Values
    deadlines: Sequence[Mapping[str, object]]
    open_now: Sequence[OpenDeadline]

    def known(self, writing: Writing) -> Mapping[Hashable, object]:
        """Give what is known of the record by its being written."""
        return {
            "record": record_of({**self.record, **self.chain}),
            "noun": self.noun.noun,
            "history": (self.entry,),
            "life": (self.entry,),
            "acts": tuple((self.entry.seq, one) for one in writing.acts),
            "deadlines": self.open_now,
        }


def _written(tx: Transaction, new: NewRecord, family: UUID, first_notices: FirstNotices) -> _Written:
    definition = new.definition
    whole = normal({**empty_values(definition.machine), **new.values})
    said = {name: value for name, value in whole.items() if value not in (None, "", (), {})}
    entry = _entry(tx, new.id, 1, new.writing, said, reference=new.reference, definition=definition)
    body = body_of(entry)
    hashed = link(FIRST_PREV, body)
    state = entry.dest or definition.initial
    noun = NewNoun.of(definition.machine, new.id, whole)
    plan = _plan(tx, definition, state, noun.noun, whole)
    return _Written(
        chain={"id": new.id, "kind": "record", "last_seq": 1, "last_hash": hashed, "version": 1},
        record={
            "id": new.id,
            "reference": new.reference,
            "sort_key": sort_key(new.reference),
            "machine": definition.machine,
            "machine_version": definition.version,
            "state": state,
            "family": family,
            "since": entered_on(definition, [entry]),
            "last_on": None,
            "never_was": False,
            "shares": {},
            "parent_id": _uuid(whole.get("parent_id")),
            "predecessor_id": _uuid(whole.get("predecessor_id")),
            "to_be_decided": dict(_promises(whole)),
        },
        noun=noun,
        entry=entry,
        body=body,
        hash=hashed,
        said=said,
        deadlines=[new_row(new.id, one, tell_on=first_notices.of(one)) for one in plan],
        open_now=open_now(plan),
    )


def _above(values: Values) -> list[UUID]:
    """What a record hangs on, and what it renews."""
    found = (values.get("parent_id"), values.get("predecessor_id"))
    return [one for one in found if isinstance(one, UUID)]


def _families(tx: Transaction, new: Sequence[NewRecord]) -> dict[UUID, UUID]:
    """Find the family of each new record, and of those that some of them hang on."""
    first = {above[0] for one in new if (above := _above(one.values))} - {one.id for one in new}
    found = _families_of(tx.connection, sorted(first, key=by_number))
    for one in new:
        above = _above(one.values)
        found[one.id] = found[above[0]] if above else one.id
    return found


def _let_in(tx: Transaction, new: NewRecord, family: UUID) -> None:
    """Ask whether they may make a record that somebody asks for."""
    if tx.access is None or not _is_asked_for(new.writing) or new.definition.machine == OF_LAW:
        return
    parties = new.values.get("parties") or ()
    assert isinstance(parties, tuple)  # noqa: S101 -- by its shape
    tx.access.to_new_record(
        frozenset(one for one in parties if isinstance(one, UUID)),
        _uuid(new.values.get("parent_id")),
        family,
    )


def reference_is_taken(connection: Connection, reference: str, *, by_others_than: UUID | None = None) -> bool:
    """Whether a record is called so, or once was."""
    found = connection.execute(_EVER_CALLED, {"reference": reference}).scalars()
    return bool(set(found) - {by_others_than})


def _refuse_taken(connection: Connection, references: Sequence[str]) -> None:
    """Stop where another record is called so, or once was, as some new ones are to be."""
    for one in _ever_called(connection, references):
        raise _taken(connection, one)


def _at_once(references: Sequence[str]) -> Iterator[Sequence[str]]:
    """Give as many at a time as a statement has room for."""
    for start in range(0, len(references), AT_ONCE):
        yield references[start : start + AT_ONCE]


def _taken(connection: Connection, reference: str) -> ReferenceTaken:
    """Say by what a reference is taken: what was struck has it for ever, and cannot be changed any more."""
    row = connection.execute(_STRUCK, {"reference": reference}).first()
    return ReferenceTaken(reference, reason="record_known" if row is None else "record_struck")


def free_reference(
    connection: Connection, wanted: str, *, also_in: Connection | None = None, but: Collection[str] = ()
) -> str:
    """Give the reference, or the first of `wanted-2`, `wanted-3` … that no record has or had.

    Args:
        connection: to the register.
        wanted: what it is to be called.
        also_in: another register in which nothing is called so.
        but: what else is taken.
    """
    base = wanted[:_LONGEST_REFERENCE]
    registers = (connection,) if also_in is None else (connection, also_in)
    if base not in but and not any(reference_is_taken(register, base) for register in registers):
        return base
    pattern = base[: _LONGEST_REFERENCE - _ROOM_FOR_A_NUMBER]
    taken = {*but}
    alike = re.sub(r"[/%_]", r"/\g<0>", pattern) + "%"
    for register in registers:
        taken |= set(register.execute(_EVER_LIKE, {"pattern": alike}).scalars())
    numbered = (f"{pattern}-{number}" for number in itertools.count(2))
    return next(one for one in numbered if one not in taken)


def free_references(connection: Connection, wanted: Sequence[str]) -> list[str]:
    """Give each of several references, or the first like it that is free (`free_reference`)."""
    bases = [one[:_LONGEST_REFERENCE] for one in wanted]
    taken = set(_ever_called(connection, bases))
    found: dict[str, None] = {}
    for base in bases:
        is_free = base not in taken and base not in found
        found[base if is_free else free_reference(connection, base, but=found)] = None
    return [*found]


def _ever_called(connection: Connection, references: Sequence[str]) -> Iterator[str]:
    """Give those of some references that records have, or once had."""
    for some in _at_once(references):
        yield from connection.execute(_SOME_EVER_CALLED, {"references": some}).scalars()


def _insert_records(connection: Connection, new: Sequence[_Written]) -> None:
    """Insert rows of the spine; a caller who was faster with the same reference is met here.

    On SQLite the writing transaction already holds the whole file: nobody is faster.
    """
    chains, records = [one.chain for one in new], [one.record for one in new]
    if connection.dialect.name == "sqlite":
        connection.execute(_NEW_CHAIN, chains)
        connection.execute(_NEW_RECORD, records)
        return
    references = [str(one["reference"]) for one in records]
    try:
        with savepoint(connection) as attempt:
            connection.execute(_NEW_CHAIN, chains)
            connection.execute(_NEW_RECORD, records)
            attempt.keep()
    except IntegrityError:
        _refuse_taken(connection, references)
        raise
    # whoever renamed a record while we waited for its name left the name to that record
    for some in _at_once(references):
        for one in connection.execute(_SOME_ONCE_CALLED, {"references": some}).scalars():
            raise _taken(connection, one)


def write(
    tx: Transaction,
    record: Record,
    values: Values,
    writing: Writing,
    *,
    settles: Callable[[str], bool] = lambda _: False,
) -> Step:
    """Append a history row to a record and make its tables, acts and deadlines say the same.

    `values` are the record's field values from before. `settles` tells which deadline rules this step is
    the answer to.

    Raises:
        StaleRecord: the record is no longer as it was read.
    """
    return write_each(tx, [Change(record, values, writing, settles)])[0]


@dataclass(frozen=True, slots=True)
class Change:
    """A row that is to be appended to a record's history. See `write`."""

    record: Record
    values: Values
    writing: Writing
    settles: Callable[[str], bool] = lambda _: False


def write_each(tx: Transaction, changes: Sequence[Change]) -> list[Step]:
    """Append a row to each of several records; what is the latest of their lives is written table by table.

    Raises:
        StaleRecord: a record is no longer as it was read.
    """
    steps: dict[int, Step] = {}
    latest: dict[int, _Latest] = {}
    for number, one in enumerate(changes):
        found = _appended(tx, one)
        if isinstance(found, Step):
            steps[number] = found
        else:
            latest[number] = found
    steps |= zip(latest, _write_latest(tx, [*latest.values()]), strict=True)
    return [steps[number] for number in range(len(changes))]


@dataclass(frozen=True, slots=True)
class _Latest:
    """A row that is the latest of its record's life, and the record with it."""

    of: Change
    changes: Values
    after: Record
    entry: Entry
    body: str
    history: Sequence[Entry]
    life: Sequence[Entry]
    definition: MachineDefinition

    @property
    def values(self) -> Values:
        """Its fields after the row."""
        return {**self.of.values, **self.changes}

    @property
    def noun(self) -> SQLModel:
        """What it is after the row."""
        return noun_with(self.after.machine, self.after.id, self.values)

    @property
    def plans_anew(self) -> bool:
        """Whether other deadlines may follow than before: they do from state, version and fields."""
        before = self.of.record
        same = (before.state, before.machine_version) == (self.after.state, self.after.machine_version)
        return bool(self.changes) or not same


def _appended(tx: Transaction, of: Change) -> _Latest | Step:
    """Give a row that is the latest of its record's life; one that is not is written in its place at once."""
    record, values, writing = of.record, of.values, of.writing
    if tx.access is not None and _is_asked_for(writing):
        tx.access.to_record(record.id, record.family)
    definition = tx.rulebook.definition(record.machine, writing.to_version or record.machine_version)
    wanted = dict(writing.changes)
    if wanted.get("parent_id") is not None and "without_main_since" in values:
        wanted["without_main_since"] = None  # it has a main agreement again
    changes = differing(values, wanted)
    history = history_of(tx.connection, record.id)
    prepares = _has_no_day(tx, definition, history, record.state, writing)
    life = life_of(tx.connection, record.id)
    rank = 0 if prepares else _last_rank(life, writing.on)
    written = replace(writing, changes=changes, undated=prepares, rank=rank)
    entry = _entry(tx, record.id, record.last_seq + 1, written, changes, before=record)
    history.append(entry)
    life = with_next(life, entry, history)
    if life[-1].seq != entry.seq:
        same = () if changes else _SAID
        return _put_in_its_place(tx, record, history, life, written, settles=of.settles, same=same)
    body = body_of(entry)
    state = writing.dest or record.state
    after = _after(tx, record, history, life, body=body, state=state, version=definition.version)
    return _Latest(of, changes, after, entry, body, history, life, definition)


def _write_latest(tx: Transaction, rows: Sequence[_Latest]) -> list[Step]:
    if not rows:
        return []
    connection = tx.connection
    _update_records(connection, [(one.of.record, one.after) for one in rows])
    update_nouns(connection, [(one.after.machine, one.after.id, one.changes) for one in rows])
    for one in rows:
        if one.changes.keys() & {"parent_id", "predecessor_id"}:
            now = {**one.of.values, **one.changes}
            _move_family(connection, one.after.id, _family(connection, now) or one.after.id)
        if one.of.writing.voids:
            _void(connection, one.after.id, one.of.writing)
    _append(tx, [(one.entry, one.body, one.of.record.last_hash, one.after.last_hash) for one in rows])
    acts = (_rows_of_acts(one.after.id, one.entry.seq, one.of.writing.acts) for one in rows)
    _insert_acts(connection, [*itertools.chain.from_iterable(acts)])
    nouns = {one.after.id: one.noun for one in rows if one.plans_anew}
    still_open = _replan(
        tx,
        [
            (one.after, one.definition, nouns[one.after.id], one.values, one.of.settles)
            for one in rows
            if one.plans_anew
        ],
    )
    steps = []
    for one in rows:
        _remember(tx, one, nouns.get(one.after.id), still_open.get(one.after.id))
        was = {name: one.of.values.get(name) for name in one.changes}
        called = (one.after.reference, one.after.machine)
        steps.append(_tell(tx, *called, one.entry, one.changes, one.of.writing, was=was))
    return steps


def _void(connection: Connection, record_id: UUID, writing: Writing) -> None:
    """Take away the acts that no longer count."""
    of_then = (_ACT.c.record_id == record_id) & _ACT.c.kind.in_(writing.voids)
    connection.execute(delete(_ACT).where(of_then, _ACT.c.on_last <= writing.on))


def _is_asked_for(writing: Writing) -> bool:
    """Whether somebody asks for a row, which neither a day nor another row brings about."""
    return writing.cause is None and writing.timer is None


def _remember(
    tx: Transaction, written: _Latest, noun: SQLModel | None, open_now: Sequence[OpenDeadline] | None
) -> None:
    """Keep what is known of a record that was written as the latest that happened to it."""
    record, changes, writing = written.after, written.changes, written.of.writing
    remembered: dict[Hashable, object] = {"history": tuple(written.history), "life": tuple(written.life)}
    if not changes.keys() & SPINE:
        remembered["record"] = record
    same = {name for name in LINKS if name not in changes}
    same |= {"noun"} if not changes.keys() - {*SPINE, *LINKS} else set()
    if noun is not None and not changes.keys() & {*SPINE, *LINKS}:
        remembered |= {"noun": noun, "values": written.values}
    same |= {"values"} if not changes else set()
    if "areas" in changes:
        forget_places(tx.connection, AROUND)
    if open_now is not None:
        remembered["deadlines"] = tuple(open_now)
    else:  # they were not planned anew, and are as they were
        same.add("deadlines")
    acts = known(tx.connection, record.id, "acts")
    if acts is not None and not writing.voids:
        remembered["acts"] = (*acts, *((written.entry.seq, one) for one in writing.acts))
    forget(tx.connection, record.id, known=remembered, same=same)


def _last_rank(life: Sequence[Entry], on: date) -> int:
    """Rank with which a row comes after what stands on its day already."""
    return max((row.rank for row in life if is_dated(row) and row.on == on), default=0)


def _has_no_day(
    tx: Transaction, definition: MachineDefinition, history: Sequence[Entry], state: str, writing: Writing
) -> bool:
    """Whether a row has no legal day.

    It only prepares the record, or migrates one of which that is so; or says who may read it, which is no
    part of its life.
    """
    if writing.shares:
        return True
    if writing.kind != "migrated":
        return is_preparation(tx, definition, history, state, writing)
    return migrates_without_day(effective(history), tx.rulebook.definition)


def is_preparation(
    tx: Transaction, definition: MachineDefinition, history: Sequence[Entry], state: str, writing: Writing
) -> bool:
    """Whether a row only prepares the record: it has never left preparation, and nobody has acted with it.

    What a timer does has the timer's day. A succession has its day too, and so has a migration of what was
    thought to have left preparation; what is said after one comes after it.
    """
    if writing.acts or writing.timer is not None or (writing.dest or state) not in definition.prepared:
        return False
    if SUCCEED in (writing.trigger, *(row.trigger for row in history)):
        return False
    return all(
        row.dest is None or (row.dest in of.prepared and not (row.kind == "migrated" and is_dated(row)))
        for row, of in with_definitions(effective(history), tx.rulebook.definition)
    )


def append(
    tx: Transaction, record_id: UUID, writing: Writing, *, settles: Callable[[str], bool] = lambda _: False
) -> Step:
    """Append a row as it is given, wherever in the record's life it belongs; the tables follow.

    A `corrected` row's states are those of the life before it and with it.
    """
    record = record_of(tx.connection.execute(CHAINED.where(_RECORD.c.id == record_id)).one())
    if tx.access is not None and _is_asked_for(writing):
        tx.access.to_record(record.id, record.family)
    history = history_of(tx.connection, record_id)
    entry = _entry(tx, record_id, record.last_seq + 1, writing, writing.changes, before=record)
    life = effective([*history, entry])
    if entry.kind == "corrected":
        entry = replace(entry, source=record.state, dest=derive(life).state)
    return _put_in_its_place(tx, record, [*history, entry], life, writing, settles=settles)


def _put_in_its_place(
    tx: Transaction,
    record: Record,
    history: Sequence[Entry],
    life: Sequence[Entry],
    writing: Writing,
    *,
    settles: Callable[[str], bool],
    same: Collection[str] = (),
) -> Step:
    """Append the last row of a history, which is not the last of the life, and rewrite the tables by that."""
    entry = history[-1]
    derived = derive(life)
    definition = tx.rulebook.definition(derived.machine, derived.machine_version)
    unseal = unsealer(tx, life)
    values = values_of_derived(derived, unseal)
    body = body_of(entry)
    after = _after(
        tx,
        record,
        history,
        life,
        body=body,
        state=derived.state,
        version=definition.version,
        reference=derived.reference,
    )
    _update_records(tx.connection, [(record, after)])
    update_nouns(tx.connection, [(record.machine, record.id, values)])
    family = _family(tx.connection, values) or record.id
    if family != record.family:
        _move_family(tx.connection, record.id, family)
    tx.connection.execute(delete(_ACT).where(_ACT.c.record_id == record.id))
    acts = [(seq, decode_act(act, unseal)) for seq, act in derived.acts]
    for number in sorted({number for number, _ in acts}):
        of_row = [act for at, act in acts if at == number]
        _insert_acts(tx.connection, _rows_of_acts(record.id, number, of_row))
    _append(tx, [(entry, body, record.last_hash, after.last_hash)])
    noun = noun_with(record.machine, record.id, values)
    _replan(tx, [(after, definition, noun, values, settles)])
    forget_places(tx.connection, FAMILIES, AROUND, DUE)
    forget(tx.connection, record.id, known={"history": tuple(history), "life": tuple(life)}, same=same)
    changes = {} if entry.kind == "corrected" else writing.changes
    return _tell(tx, after.reference, after.machine, entry, changes, writing)


def unsealer(tx: Transaction, rows: Iterable[Entry]) -> Callable[[str], str]:
    """Give what reads the sealed texts that rows name, also those that were sealed just now."""
    tx.sealer.store(tx.connection)
    return texts_of(tx.connection, {digest for row in rows for digest in digests_in(row)}).__getitem__


def _after(
    tx: Transaction,
    record: Record,
    history: Sequence[Entry],
    life: Sequence[Entry],
    *,
    body: str,
    state: str,
    version: int,
    reference: str | None = None,
) -> Record:
    """Give the record as it is after the last row of its history; another `reference` is its new name."""
    end = {
        "version": record.version + 1,
        "last_seq": history[-1].seq,
        "last_hash": link(record.last_hash, body),
    }
    begun = first_version(life, tx.rulebook.definition)
    columns = {
        "reference": reference or record.reference,
        "machine_version": version,
        "sort_key": record.sort_key if reference is None else sort_key(reference),
        "state": state,
        "since": entered_on(begun, life),
        "never_was": never_was(history, life, struck=begun.struck),
        "last_on": last_dated(life),
        "shares": shares_in(life),
    }
    return moved_on(record, **columns, **end)


def _update_records(connection: Connection, changed: Sequence[tuple[Record, Record]]) -> None:
    """Move the ends of chains, and states with them; a caller who was faster is met here."""
    ends = [
        {
            "of": before.id,
            "before": before.version,
            "version": after.version,
            "last_seq": after.last_seq,
            "last_hash": after.last_hash,
        }
        for before, after in changed
    ]
    if connection.execute(_LONGER, ends).rowcount != len(ends):
        _refuse_the_stale(connection, changed)
    states: dict[tuple[str, ...], list[Mapping[str, object]]] = {}
    for before, after in changed:
        said = {
            name: getattr(after, name) for name in _DERIVED if getattr(after, name) != getattr(before, name)
        }
        if said:  # what is written again costs as much as what is new: its indexes, and what it refers to
            states.setdefault((*said,), []).append({"of": before.id, **said})
    for alike in states.values():
        connection.execute(_CHANGED, alike)
    for before, after in changed:
        if after.reference != before.reference:
            _rename(connection, before, after.reference)


def _refuse_the_stale(connection: Connection, changed: Iterable[tuple[Record, Record]]) -> None:
    for before, after in changed:
        end = select(_CHAIN.c.version, _CHAIN.c.last_hash).where(_CHAIN.c.id == before.id)
        actual = connection.execute(end).one()
        if actual.last_hash != after.last_hash:
            raise StaleRecord(
                before.reference, expected=before.version, actual=actual.version, chain=before.id
            )


def _rename(connection: Connection, record: Record, reference: str) -> None:
    """Give a record another name; the one it had leads to it for ever.

    Raises:
        ReferenceTaken: another record has or had the name.
    """
    connection.execute(delete(_ALIAS).where(_ALIAS.c.reference == reference, _ALIAS.c.record_id == record.id))
    if reference_is_taken(connection, reference):
        raise _taken(connection, reference)
    columns = {"reference": reference, "sort_key": sort_key(reference)}
    try:
        with savepoint(connection) as attempt:
            connection.execute(_CHANGED, {"of": record.id, **columns})
            attempt.keep()
    except IntegrityError:
        raise _taken(connection, reference) from None
    connection.execute(_NEW_ALIAS, {"reference": record.reference, "record_id": record.id})


def _entry(
    tx: Transaction,
    record_id: UUID,
    seq: int,
    writing: Writing,
    changes: Values,
    *,
    reference: str | None = None,
    definition: MachineDefinition | None = None,
    before: Record | None = None,
) -> Entry:
    seal = tx.sealer.seal
    decider = writing.decider
    migrated = before if writing.to_version is not None else None
    return Entry(
        record=record_id,
        seq=seq,
        kind=writing.kind,
        on=writing.on,
        today=tx.today,
        recorded_at=tx.now,
        principal=tx.principal,
        request=tx.request,
        undated=writing.undated,
        rank=writing.rank,
        actor=tx.actor,
        decider=decider
        and Decider(
            decider.unit,
            function=seal(decider.function) if decider.function else None,
            evidence=seal(decider.evidence) if decider.evidence else None,
        ),
        reference=reference,
        machine=definition.machine if definition else None,
        machine_version=definition.version if definition else writing.to_version,
        from_version=migrated.machine_version if migrated else None,
        renamed=writing.renamed,
        trigger=writing.trigger,
        source=writing.source,
        dest=writing.dest,
        changes=encoded(changes, seal),
        acts=tuple(encode_act(act, seal) for act in writing.acts),
        voids=writing.voids,
        shares=writing.shares,
        timer=writing.timer,
        reason=seal(writing.reason) if writing.reason else None,
        passed=writing.passed,
        cause=writing.cause,
        target=writing.target,
        corrects=writing.corrects,
    )


def _append(tx: Transaction, rows: Sequence[tuple[Entry, str, str, str]]) -> None:
    """Write rows of histories: each with its body, the hash before it, and its own."""
    tx.sealer.store(tx.connection)
    tx.connection.execute(_NEW_ROW, [_row_of(*row) for row in rows])
    for entry, *_ in rows:
        if tx.relives is None and casts_doubt(entry):
            doubt(tx.connection, entry.record)


def _row_of(entry: Entry, body: str, prev: str, hashed: str) -> dict[str, object]:
    return {
        "record_id": entry.record,
        "seq": entry.seq,
        "body": body,
        "prev": prev,
        "hash": hashed,
        "cause_id": entry.cause and entry.cause[0],
        "cause_seq": entry.cause and entry.cause[1],
    }


def _rows_of_acts(record_id: UUID, seq: int, acts: Sequence[Act]) -> list[dict[str, object]]:
    return [
        {"record_id": record_id, "seq": seq, "position": position, **columns_of(act)}
        for position, act in enumerate(acts, start=1)
    ]


def _insert_acts(connection: Connection, rows: Sequence[Mapping[str, object]]) -> None:
    if rows:
        connection.execute(_NEW_ACT, rows)


def _plan(
    tx: Transaction, definition: MachineDefinition, state: str, noun: SQLModel, values: Values
) -> list[Planned]:
    dates = dates_of(definition.machine, noun)
    return planned(definition, state, dates, _promises(values), is_working_day=tx.rulebook.is_working_day)


def _replan(
    tx: Transaction,
    written: Iterable[tuple[Record, MachineDefinition, SQLModel, Values, Callable[[str], bool]]],
) -> dict[UUID, tuple[OpenDeadline, ...]]:
    """Make the deadlines of records what follows from their last rows; each with what that row settles."""
    plans = [
        Replanned(
            record.id,
            _plan(tx, definition, record.state, noun, values),
            record.last_seq,
            settles,
        )
        for record, definition, noun, values, settles in written
    ]
    return replan(tx.connection, plans, tx.rulebook) if plans else {}


def _uuid(value: object) -> UUID | None:
    return value if isinstance(value, UUID) else None


def _promises(values: Values) -> Mapping[str, str]:
    promises = values.get("to_be_decided")
    return promises if isinstance(promises, Mapping) else {}


def _family(connection: Connection, values: Values) -> UUID | None:
    """Find the family of the record that this one hangs on: its main agreement, or the one it renews."""
    above = _above(values)[:1]
    return _families_of(connection, above)[above[0]] if above else None


def _families_of(connection: Connection, records: Sequence[UUID]) -> dict[UUID, UUID]:
    """Give the families of records, of which most have been read."""
    seen = {one: record.family for one in records if (record := known(connection, one, "record")) is not None}
    rows = _FAMILIES.rows(connection, [one for one in records if one not in seen])
    return seen | {row.id: row.family for row in rows}


def _move_family(connection: Connection, record_id: UUID, family: UUID) -> None:
    """Put the record, what hangs on it and what renews it into the family, so that one lock covers them."""
    connection.execute(_CHANGED, {"of": record_id, "family": family})
    forget_everything(connection)
    renews = (_RECORD.c.predecessor_id == record_id) & _RECORD.c.parent_id.is_(None)
    below = select(_RECORD.c.id).where(
        (_RECORD.c.parent_id == record_id) | renews, _RECORD.c.family != family
    )
    for one in connection.execute(below).scalars().all():
        _move_family(connection, one, family)


def _acted(tx: Transaction, acts: Sequence[Act]) -> tuple[Acted, ...]:
    """Gather what parties did alike, by their names."""
    units = units_by_id(tx.connection, (one.unit for one in acts))
    alike: dict[tuple[str, date | None, bool], list[str]] = {}
    for act in acts:
        alike.setdefault((act.kind, act.until, act.until_main), []).append(units[act.unit].name)
    return tuple(Acted(kind, tuple(of), until, main) for (kind, until, main), of in alike.items())


def _tell(
    tx: Transaction,
    reference: str,
    machine: str,
    entry: Entry,
    changes: Values,
    writing: Writing,
    *,
    was: Values | None = None,
) -> Step:
    step = Step(
        record=entry.record,
        reference=reference,
        machine=machine,
        seq=entry.seq,
        kind=entry.kind,
        trigger=entry.trigger,
        source=entry.source,
        dest=entry.dest,
        on=entry.on,
        changes=changes,
        caused_by=writing.caused_by,
        was=was or {},
        acted=_acted(tx, writing.acts) if writing.acts and writing.kind == "changed" and not changes else (),
    )
    tx.steps.append(step)
    return step
