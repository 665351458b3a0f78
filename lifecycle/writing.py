"""The one place that writes a history row together with the table changes that it tells of.

Whether a step may be taken is decided elsewhere (`advance`, `amend`, `correct`, the register import).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from sqlalchemy import bindparam, delete, insert, select, union_all, update
from sqlalchemy.exc import IntegrityError

from lifecycle.acts import Act, columns_of, decode_act, encode_act
from lifecycle.chained import CHAINED, record_of
from lifecycle.deadlines import planned, replan
from lifecycle.errors import ReferenceTaken, StaleRecord
from lifecycle.existence import entered_on
from lifecycle.fields import Json, Value, Values, decode, encode
from lifecycle.history import (
    FIRST_PREV,
    SUCCEED,
    Decider,
    Derived,
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
    read_entry,
)
from lifecycle.in_force import first_version, migrates_without_day, with_definitions
from lifecycle.names import sort_key
from lifecycle.notices import doubt
from lifecycle.nouns import (
    LINKS,
    dates_of,
    differing,
    empty_values,
    insert_noun,
    normal,
    noun_with,
    update_noun,
)
from lifecycle.prepared import Prepared
from lifecycle.records import Chain, HistoryRow, PartyAct, Record, RecordAlias, Unit
from lifecycle.records.noun import SPINE
from lifecycle.sealed import texts_of
from lifecycle.seen import forget, forget_everything, recall
from lifecycle.table import table
from lifecycle.transaction import Acted, Step, Transaction, lock_families
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.definition import MachineDefinition

_RECORD, _CHAIN, _HISTORY, _ACT = table(Record), table(Chain), table(HistoryRow), table(PartyAct)
_UNIT = table(Unit)
_ALIAS = table(RecordAlias)

# What every step asks and writes is put together once.
_HISTORY_OF = Prepared(
    select(_HISTORY.c.body).where(_HISTORY.c.record_id == bindparam("id")).order_by(_HISTORY.c.seq)
)
_FAMILY_OF = Prepared(select(_RECORD.c.family).where(_RECORD.c.id == bindparam("id")))
_CALLED = select(_RECORD.c.id).where(_RECORD.c.reference == bindparam("reference"))
_ONCE_CALLED = select(_ALIAS.c.record_id).where(_ALIAS.c.reference == bindparam("reference"))
_EVER_CALLED = Prepared(union_all(_CALLED, _ONCE_CALLED))
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
_NAMES = Prepared(select(_UNIT.c.id, _UNIT.c.name).where(_UNIT.c.id.in_(bindparam("units", expanding=True))))
_LONGER = Prepared(
    update(_CHAIN).where(_CHAIN.c.id == bindparam("of"), _CHAIN.c.version == bindparam("before"))
)
_CHANGED = Prepared(update(_RECORD).where(_RECORD.c.id == bindparam("of")))

OF_LAW: Final = "duty"
"""What nobody makes by hand: it is there as soon as its municipality is."""

_SAID: Final = ("noun", "parties", "areas")
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


def history_of(connection: Connection, record_id: UUID) -> list[Entry]:
    """Read a record's whole history in order."""

    def read() -> tuple[Entry, ...]:
        return tuple(map(read_entry, connection.execute(_HISTORY_OF, {"id": record_id}).scalars()))

    return list(recall(connection, record_id, "history", read))


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
    record_id = record_id or uuid4()
    above = (values.get("parent_id"), values.get("predecessor_id"))
    lock_families(tx, *(one for one in above if isinstance(one, UUID)))
    family = _family(tx.connection, values) or record_id
    if tx.access is not None and _is_asked_for(writing) and definition.machine != OF_LAW:
        parties = values.get("parties") or ()
        assert isinstance(parties, tuple)  # noqa: S101 -- by its shape
        tx.access.to_new_record(
            frozenset(one for one in parties if isinstance(one, UUID)),
            _uuid(values.get("parent_id")),
            family,
        )
    if reference_is_taken(tx.connection, reference):
        raise _taken(tx.connection, reference)
    whole = normal({**empty_values(definition.machine), **values})
    said = normal({name: value for name, value in whole.items() if value not in (None, "", (), {})})
    entry = _entry(
        tx, record_id, 1, replace(writing, changes=said), reference=reference, definition=definition
    )
    body = body_of(entry)
    record = Record(
        id=record_id,
        reference=reference,
        sort_key=sort_key(reference),
        machine=definition.machine,
        machine_version=definition.version,
        state=entry.dest or definition.initial,
        family=family,
        since=entered_on(definition, [entry]),
        parent_id=_uuid(whole.get("parent_id")),
        predecessor_id=_uuid(whole.get("predecessor_id")),
        to_be_decided=dict(_promises(whole)),
        chain=Chain(id=record_id, kind="record", last_seq=1, last_hash=link(FIRST_PREV, body), version=1),
    )
    _insert_record(tx.connection, record)
    insert_noun(tx.connection, record, whole)
    _append(tx, entry, body, FIRST_PREV, record.last_hash)
    _write_acts(tx.connection, record_id, 1, writing.acts)
    _replan(tx, record, definition, whole, seq=1, settles=lambda _: False, is_new=True)
    forget(tx.connection, record_id)
    _tell(tx, record, entry, said, writing)
    return record_id


def reference_is_taken(connection: Connection, reference: str, *, by_others_than: UUID | None = None) -> bool:
    """Whether a record is called so, or once was."""
    found = connection.execute(_EVER_CALLED, {"reference": reference}).scalars()
    return bool(set(found) - {by_others_than})


def _taken(connection: Connection, reference: str) -> ReferenceTaken:
    """Say by what a reference is taken: what was struck has it for ever, and cannot be changed any more."""
    row = connection.execute(_STRUCK, {"reference": reference}).first()
    return ReferenceTaken(reference, reason="record_known" if row is None else "record_struck")


def free_reference(connection: Connection, wanted: str, *, also_in: Connection | None = None) -> str:
    """Give the reference, or the first of `wanted-2`, `wanted-3` … that no record has or had."""
    base = wanted[:_LONGEST_REFERENCE]
    pattern = base[: _LONGEST_REFERENCE - _ROOM_FOR_A_NUMBER]
    taken: set[str] = set()
    registers = (connection,) if also_in is None else (connection, also_in)
    alike = re.sub(r"[/%_]", r"/\g<0>", pattern) + "%"
    for register in registers:
        taken |= set(register.execute(_EVER_LIKE, {"pattern": alike}).scalars())
    if base not in taken:
        return base
    numbered = (f"{pattern}-{number}" for number in itertools.count(2))
    return next(one for one in numbered if one not in taken)


def _insert_record(connection: Connection, record: Record) -> None:
    """Insert the spine's row; a caller who was faster with the same reference is met here.

    On SQLite the writing transaction already holds the whole file: nobody is faster.
    """
    if connection.dialect.name == "sqlite":
        connection.execute(_NEW_CHAIN, record.chain.model_dump())
        connection.execute(_NEW_RECORD, record.model_dump())
        return
    try:
        with connection.begin_nested():
            connection.execute(_NEW_CHAIN, record.chain.model_dump())
            connection.execute(_NEW_RECORD, record.model_dump())
    except IntegrityError:
        if not reference_is_taken(connection, record.reference):
            raise
        raise _taken(connection, record.reference) from None
    # whoever renamed a record while we waited for its name left the name to that record
    if connection.execute(_ONCE_CALLED, {"reference": record.reference}).first():
        raise _taken(connection, record.reference)


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
    if tx.access is not None and _is_asked_for(writing):
        tx.access.to_record(record.id, record.family)
    definition = tx.rulebook.definition(record.machine, writing.to_version or record.machine_version)
    wanted = dict(writing.changes)
    if wanted.get("parent_id") is not None and "without_main_since" in values:
        wanted["without_main_since"] = None  # it has a main agreement again
    changes = differing(values, wanted)
    history = history_of(tx.connection, record.id)
    prepares = _has_no_day(tx, definition, history, record.state, writing)
    rank = 0 if prepares else _last_rank(history, writing.on)
    written = replace(writing, changes=changes, undated=prepares, rank=rank)
    entry = _entry(tx, record.id, record.last_seq + 1, written, before=record)
    history.append(entry)
    life = effective(history)
    if life[-1].seq != entry.seq:
        same = () if changes else _SAID
        return _put_in_its_place(tx, record, history, life, written, settles=settles, same=same)
    body = body_of(entry)
    state = writing.dest or record.state
    after = _after(tx, record, history, life, body=body, state=state, version=definition.version)
    _update_record(tx.connection, record, after)
    update_noun(tx.connection, record, changes)
    if changes.keys() & {"parent_id", "predecessor_id"}:
        _move_family(tx.connection, record.id, _family(tx.connection, {**values, **changes}) or record.id)
    if writing.voids:
        tx.connection.execute(
            delete(_ACT).where(
                _ACT.c.record_id == record.id,
                _ACT.c.kind.in_(writing.voids),
                _ACT.c.on_last <= writing.on,
            )
        )
    _append(tx, entry, body, record.last_hash, after.last_hash)
    _write_acts(tx.connection, record.id, entry.seq, writing.acts)
    _replan(tx, after, definition, {**values, **changes}, seq=entry.seq, settles=settles)
    _remember(tx, after, history, changes, writing)
    return _tell(tx, after, entry, changes, writing, was={name: values.get(name) for name in changes})


def _is_asked_for(writing: Writing) -> bool:
    """Whether somebody asks for a row, which neither a day nor another row brings about."""
    return writing.cause is None and writing.timer is None


def _remember(
    tx: Transaction, record: Record, history: Sequence[Entry], changes: Values, writing: Writing
) -> None:
    """Keep what is known of a record that was written as the latest that happened to it."""
    known: dict[Hashable, object] = {"history": tuple(history)}
    if not changes.keys() & SPINE:
        known["record"] = record
    same = {name for name in LINKS if name not in changes}
    same |= {"noun"} if not changes.keys() - {*SPINE, *LINKS} else set()
    same |= {"acts"} if not writing.acts and not writing.voids else set()
    forget(tx.connection, record.id, known=known, same=same)


def _last_rank(history: Sequence[Entry], on: date) -> int:
    """Rank with which a row comes after what stands on its day already."""
    return max((row.rank for row in effective(history) if is_dated(row) and row.on == on), default=0)


def _has_no_day(
    tx: Transaction, definition: MachineDefinition, history: Sequence[Entry], state: str, writing: Writing
) -> bool:
    """Whether a row has no legal day: it only prepares the record, or migrates one of which that is so."""
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
    entry = _entry(tx, record_id, record.last_seq + 1, writing, before=record)
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
    _update_record(tx.connection, record, after)
    update_noun(tx.connection, record, values)
    family = _family(tx.connection, values) or record.id
    if family != record.family:
        _move_family(tx.connection, record.id, family)
    tx.connection.execute(delete(_ACT).where(_ACT.c.record_id == record.id))
    acts = [(seq, decode_act(act, unseal)) for seq, act in derived.acts]
    for number in sorted({number for number, _ in acts}):
        _write_acts(tx.connection, record.id, number, [act for at, act in acts if at == number])
    _append(tx, entry, body, record.last_hash, after.last_hash)
    _replan(tx, after, definition, values, seq=entry.seq, settles=settles)
    forget(tx.connection, record.id, known={"history": tuple(history)}, same=same)
    changes = {} if entry.kind == "corrected" else writing.changes
    return _tell(tx, after, entry, changes, writing)


def values_of_derived(derived: Derived, unseal: Callable[[str], str]) -> dict[str, Value]:
    """Give the field values that the tables must hold by what the history says."""
    said = {name: decode(name, value, unseal) for name, value in derived.fields.items()}
    return normal({**empty_values(derived.machine), **said})


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
        "sort_key": sort_key(reference or record.reference),
        "state": state,
        "since": entered_on(begun, life),
        "never_was": never_was(history, life, struck=begun.struck),
        "last_on": last_dated(life),
    }
    return record_of({**record.chain.model_dump(), **record.model_dump(), **columns, **end})


def _update_record(connection: Connection, before: Record, after: Record) -> None:
    """Move the end of its chain, and its state with it; a caller who was faster is met here."""
    done = connection.execute(
        _LONGER,
        {
            "of": before.id,
            "before": before.version,
            "version": after.version,
            "last_seq": after.last_seq,
            "last_hash": after.last_hash,
        },
    )
    if done.rowcount != 1:
        actual = connection.execute(select(_CHAIN.c.version).where(_CHAIN.c.id == before.id)).scalar_one()
        raise StaleRecord(before.reference, expected=before.version, actual=actual)
    derived = ("machine_version", "state", "since", "never_was", "last_on")
    said = {name: getattr(after, name) for name in derived}
    if any(getattr(before, name) != value for name, value in said.items()):
        connection.execute(_CHANGED, {"of": before.id, **said})
    if after.reference != before.reference:
        _rename(connection, before, after.reference)


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
        with connection.begin_nested():
            connection.execute(_CHANGED, {"of": record.id, **columns})
    except IntegrityError:
        raise _taken(connection, reference) from None
    connection.execute(_NEW_ALIAS, {"reference": record.reference, "record_id": record.id})


def _entry(
    tx: Transaction,
    record_id: UUID,
    seq: int,
    writing: Writing,
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
        changes=encoded(writing.changes, seal),
        acts=tuple(encode_act(act, seal) for act in writing.acts),
        voids=writing.voids,
        timer=writing.timer,
        reason=seal(writing.reason) if writing.reason else None,
        passed=writing.passed,
        cause=writing.cause,
        target=writing.target,
        corrects=writing.corrects,
    )


def encoded(values: Values, seal: Callable[[str], str]) -> dict[str, Json]:
    """Write field values as history holds them."""
    return {name: encode(name, value, seal) for name, value in values.items()}


def _append(tx: Transaction, entry: Entry, body: str, prev: str, hashed: str) -> None:
    tx.sealer.store(tx.connection)
    tx.connection.execute(
        _NEW_ROW,
        {
            "record_id": entry.record,
            "seq": entry.seq,
            "body": body,
            "prev": prev,
            "hash": hashed,
            "cause_id": entry.cause and entry.cause[0],
            "cause_seq": entry.cause and entry.cause[1],
        },
    )
    if tx.relives is None and casts_doubt(entry):
        doubt(tx.connection, entry.record)


def _write_acts(connection: Connection, record_id: UUID, seq: int, acts: Sequence[Act]) -> None:
    if acts:
        connection.execute(
            _NEW_ACT,
            [
                {"record_id": record_id, "seq": seq, "position": position, **columns_of(act)}
                for position, act in enumerate(acts, start=1)
            ],
        )


def _replan(
    tx: Transaction,
    record: Record,
    definition: MachineDefinition,
    values: Values,
    *,
    seq: int,
    settles: Callable[[str], bool],
    is_new: bool = False,
) -> None:
    plan = planned(
        definition,
        record.state,
        dates_of(record.machine, noun_with(record.machine, record.id, values)),
        _promises(values),
        is_working_day=tx.rulebook.is_working_day,
    )
    replan(tx.connection, record.id, plan, seq=seq, settles=settles, rulebook=tx.rulebook, is_new=is_new)


def _uuid(value: object) -> UUID | None:
    return value if isinstance(value, UUID) else None


def _promises(values: Values) -> Mapping[str, str]:
    promises = values.get("to_be_decided")
    return promises if isinstance(promises, Mapping) else {}


def _family(connection: Connection, values: Values) -> UUID | None:
    """Find the family of the record that this one hangs on: its main agreement, or the one it renews."""
    above = _uuid(values.get("parent_id") or values.get("predecessor_id"))
    if above is None:
        return None

    def read() -> UUID:
        found: UUID = connection.execute(_FAMILY_OF, {"id": above}).scalar_one()
        return found

    return recall(connection, above, "family", read)


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
    names = {row.id: row.name for row in tx.connection.execute(_NAMES, {"units": [one.unit for one in acts]})}
    alike: dict[tuple[str, date | None, bool], list[str]] = {}
    for act in acts:
        alike.setdefault((act.kind, act.until, act.until_main), []).append(names[act.unit])
    return tuple(Acted(kind, tuple(of), until, main) for (kind, until, main), of in alike.items())


def _tell(
    tx: Transaction,
    record: Record,
    entry: Entry,
    changes: Values,
    writing: Writing,
    *,
    was: Values | None = None,
) -> Step:
    step = Step(
        record=record.id,
        reference=record.reference,
        machine=record.machine,
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
