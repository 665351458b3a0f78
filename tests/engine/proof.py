"""What must be true of a register at every moment, whatever was done to it; asked of stored rows alone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import select

from lifecycle.acts import Act, act_of, decode_act
from lifecycle.chained import CHAINED, record_of
from lifecycle.deadlines import planned
from lifecycle.existence import entered_on
from lifecycle.fields import Value, decode
from lifecycle.history import (
    FIRST_PREV,
    Derived,
    Entry,
    derive,
    effective,
    is_dated,
    link,
    never_was,
    read_entry,
    standing_corrections,
)
from lifecycle.invariants import member_of, violations
from lifecycle.nouns import NOUNS, dates_of, empty_values, normal, values_of
from lifecycle.records import Deadline, HistoryRow, PartyAct, Record, RecordArea, RecordParty
from lifecycle.sealed import texts_of
from lifecycle.table import noun_of, table
from tests.engine.world import rulebook

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import Connection, Row
    from sqlmodel import SQLModel

    from lifecycle.machine.definition import MachineDefinition

NOT_YET_OR_NEVER = {"draft", "awaiting_decision", "awaiting_signatures", "withdrawn"}
STANDS = {"signed", "active", "on_hold", "under_notice"}
OF_A_PARTY = {("duty", "end")}
"""Machine and step that follow from what became of a party: it was succeeded, or left the register."""


@dataclass(frozen=True)
class Stored:
    """One record with everything that is stored about it."""

    record: Record
    definition: MachineDefinition
    """By which it runs."""
    versions: tuple[MachineDefinition, ...]
    """On which it ever ran, the first one first."""
    noun: SQLModel
    values: Mapping[str, Value]
    rows: list[HistoryRow]
    entries: list[Entry]
    holding: list[Entry]
    acts: list[tuple[int, Act]]
    deadlines: list[Deadline]


def prove(connection: Connection) -> None:
    """Compare every record with its history, its deadlines with its plan, and each with what is around it."""
    register = {one.record.id: one for one in whole_register(connection)}
    texts = texts_of(connection)
    nothing_cannot_be(register)
    for one in register.values():
        said = derive(one.holding)
        the_chain_holds(one.record, one.rows)
        every_move_is_an_arrow(one)
        days_never_run_backwards(one)
        tables_say_what_history_says(one, said, texts)
        open_deadlines_are_the_planned_ones(one)
        it_hangs_where_it_may(register, one)
        one_lock_covers_what_steps_touch(register, one)
        nothing_stands_on_what_never_was(register, one)
        what_followed_followed_from_something(register, one)


def nothing_cannot_be(register: Mapping[UUID, Stored]) -> None:
    """What the engine itself does breaks no invariant: it is the other way to say what must hold."""
    find = rulebook().definition
    members = [member_of(one.record.reference, find, one.entries) for one in register.values()]
    assert violations(members) == []


def whole_register(connection: Connection) -> Iterator[Stored]:
    """Every record as it is stored, read table by table."""
    records = [record_of(row) for row in connection.execute(CHAINED)]
    assert len(records) == len(connection.execute(select(table(Record))).all())
    nouns = nouns_by_record(connection, records)
    parties, areas = by_record(connection, RecordParty), by_record(connection, RecordArea)
    history = by_record(connection, HistoryRow, "seq")
    acts = by_record(connection, PartyAct, "seq", "position")
    deadlines = by_record(connection, Deadline, "rule", "due_on")
    for record in records:
        noun = nouns.pop(record.id)
        rows = [noun_of(HistoryRow, row) for row in history[record.id]]
        entries = [read_entry(row.body) for row in rows]
        units = tuple(row.unit_id for row in parties[record.id])
        codes = tuple(row.area_code for row in areas[record.id])
        values = values_of(record, noun, parties=units, areas=codes)
        assert "parties" in values or units == codes == (), record.reference
        yield Stored(
            record,
            rulebook().definition(record.machine, record.machine_version),
            tuple(
                rulebook().definition(record.machine, row.machine_version)
                for row in entries
                if row.machine_version is not None
            ),
            noun,
            values,
            rows,
            entries,
            effective(entries),
            [(row.seq, act_of(noun_of(PartyAct, row))) for row in acts[record.id]],
            [noun_of(Deadline, row) for row in deadlines[record.id]],
        )
    assert nouns == {}, "something hangs on no record of its machine"


def nouns_by_record(connection: Connection, records: list[Record]) -> dict[UUID, SQLModel]:
    """Each record's noun, out of the table of its machine; it stands in no other."""
    own = {record.id: NOUNS[record.machine].kind for record in records}
    found: dict[UUID, SQLModel] = {}
    for kind in {noun.kind for noun in NOUNS.values()}:
        for row in connection.execute(select(table(kind))):
            assert own.get(row.record_id) is kind, f"{kind.__name__} {row.record_id}"
            found[row.record_id] = noun_of(kind, row)
    return found


def by_record(connection: Connection, kind: type[SQLModel], *order: str) -> Mapping[UUID, list[Row[Any]]]:
    found: Mapping[UUID, list[Row[Any]]] = defaultdict(list)
    asked = select(table(kind)).order_by(*(table(kind).c[name] for name in order))
    for row in connection.execute(asked):
        found[row.record_id].append(row)
    return found


def the_chain_holds(record: Record, rows: list[HistoryRow]) -> None:
    prev = FIRST_PREV
    for number, row in enumerate(rows, start=1):
        assert (row.seq, row.prev) == (number, prev), record.reference
        assert row.hash == link(prev, row.body), record.reference
        prev = row.hash
    assert (record.last_seq, record.last_hash) == (len(rows), prev), record.reference
    assert (record.chain.kind, record.version) == ("record", len(rows)), record.reference


def every_move_is_an_arrow(one: Stored) -> None:
    reference, definition = one.record.reference, one.definition
    assert one.record.state in definition.states, reference
    state: str | None = None
    for row in one.holding:
        assert row.seq == 1 or row.source is None or row.source == state, (reference, row.seq, row.trigger)
        state = row.dest or state
    for row in one.entries[1:]:
        match row.kind:
            case "moved":
                arrows = [by.arrow(str(row.source), str(row.trigger)) for by in one.versions]
                arrow = next((each for each in arrows if each is not None and each.dest == row.dest), None)
                assert arrow is not None, (reference, row.source, row.trigger)
                by_itself = row.timer or row.cause or (definition.machine, row.trigger) in OF_A_PARTY
                assert by_itself or arrow.by == "person", (reference, row.trigger)
            case "imported":  # a register file says anew what nobody has worked on
                assert {each.kind for each in one.entries[: row.seq]} <= {"imported", "migrated"}, reference
            case "changed":
                assert row.dest is None, (reference, row.seq)
            case "migrated":
                assert (row.from_version or 0) < (row.machine_version or 0), (reference, row.seq)
            case kind:
                assert kind == "corrected", (reference, row.seq)


def days_never_run_backwards(one: Stored) -> None:
    when = [row.on for row in one.holding if is_dated(row)]
    rows = [(row.seq, row.trigger, row.on) for row in one.holding]
    assert when == sorted(when), (one.record.reference, rows)


def tables_say_what_history_says(one: Stored, said: Derived, texts: Mapping[str, str]) -> None:
    record = one.record
    assert (record.state, record.machine) == (said.state, said.machine), record.reference
    assert record.machine_version == said.machine_version, record.reference
    values: dict[str, Value] = {
        name: decode(name, value, texts.__getitem__) for name, value in said.fields.items()
    }
    assert one.values == normal({**empty_values(record.machine), **values}), record.reference
    acts = [(seq, decode_act(act, texts.__getitem__)) for seq, act in said.acts]
    assert one.acts == sorted(acts, key=lambda act: act[0]), record.reference
    assert record.last_on == said.on, record.reference
    assert record.shares == said.shares, record.reference
    assert record.since == entered_on(one.versions[0], one.holding), record.reference
    gone = never_was(one.entries, one.holding, struck=one.versions[0].struck)
    assert record.never_was == gone, record.reference


def open_deadlines_are_the_planned_ones(one: Stored) -> None:
    record = one.record
    plan = planned(
        one.definition,
        record.state,
        dates_of(record.machine, one.noun),
        record.to_be_decided,
        is_working_day=rulebook().is_working_day,
    )
    incidents = [(each.rule, each.due_on, each.incident) for each in one.deadlines if each.incident]
    assert incidents == [], record.reference
    open_now = {
        (each.rule, each.due_on, each.act_by, each.rank, each.moves)
        for each in one.deadlines
        if each.status == "open"
    }
    wanted = {(each.rule, each.due_on, each.act_by, each.rank, each.moves) for each in plan}
    assert open_now == wanted, record.reference


def it_hangs_where_it_may(register: Mapping[UUID, Stored], one: Stored) -> None:
    above = one.record.parent_id
    if above is not None:
        kind = register[above].record.machine
        assert kind in NOUNS[one.record.machine].parents, (one.record.reference, kind)
    before = one.record.predecessor_id
    if before is not None:
        assert register[before].record.machine == one.record.machine, one.record.reference


def one_lock_covers_what_steps_touch(register: Mapping[UUID, Stored], one: Stored) -> None:
    """A step's effects reach parent, children and predecessor: they must be of one family."""
    record = one.record
    root = register[record.family].record
    assert root.family == root.id, f"{record.reference}: its root has another root"
    for other in (record.parent_id, record.predecessor_id if record.parent_id is None else None):
        if other is not None:
            family = register[other].record.family
            assert family == record.family, f"{record.reference} and {register[other].record.reference}"


def nothing_stands_on_what_never_was(register: Mapping[UUID, Stored], one: Stored) -> None:
    """No sub-agreement binds under a main never signed; a register row or a correction may say so."""
    if one.record.parent_id is None:
        return
    child, parent = one.record, register[one.record.parent_id].record
    noted_otherwise = ("corrected", "imported")
    corrected = any(
        row.kind in noted_otherwise for each in (child, parent) for row in register[each.id].entries
    )
    if (child.machine, parent.machine) == ("sub_agreement", "main_agreement") and not corrected:
        pair = (child.state, parent.state)
        assert not (child.state in STANDS and parent.state in NOT_YET_OR_NEVER), (child.reference, pair)


def what_followed_followed_from_something(register: Mapping[UUID, Stored], one: Stored) -> None:
    """Each effect has a cause that holds, on its own day or before; what was made for nothing is struck."""
    for row in one.holding:
        if row.cause is None:
            continue
        record_id, seq = row.cause
        entries = register[record_id].entries
        causes = {each.seq: each for each in (*effective(entries), *standing_corrections(entries))}
        if row.seq == 1 and one.record.state == one.definition.struck:
            continue  # it was made for nothing
        assert seq in causes, (one.record.reference, row.seq, row.trigger)
        # what was written while a record was being prepared has no legal day
        assert row.undated or seq not in causes or causes[seq].on <= row.on, (
            one.record.reference,
            row.seq,
            row.trigger,
        )
