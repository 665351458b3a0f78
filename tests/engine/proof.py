"""What must be true of a register at every moment, whatever was done to it; asked of stored rows alone."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from lifecycle.acts import act_of, decode_act
from lifecycle.case import load_values
from lifecycle.deadlines import planned
from lifecycle.fields import AGREEMENT, Value, decode, empty_agreement
from lifecycle.history import FIRST_PREV, Derived, Entry, derive, effective, link, read_entry
from lifecycle.nouns import normal
from lifecycle.records import Agreement, Deadline, HistoryRow, PartyAct, Record
from lifecycle.sealed import texts_of
from lifecycle.table import noun_of, table
from tests.engine.world import rulebook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from lifecycle.machine.definition import MachineDefinition

NOT_YET_OR_NEVER = {"draft", "awaiting_decision", "awaiting_signatures", "withdrawn"}
STANDS = {"signed", "active", "under_notice"}


def prove(connection: Connection) -> None:
    """Compare every record with its history, its deadlines with its plan, and children with parents."""
    records = {row.id: noun_of(Record, row) for row in connection.execute(select(table(Record)))}
    agreements = {
        row.record_id: noun_of(Agreement, row) for row in connection.execute(select(table(Agreement)))
    }
    stored: dict[UUID, list[HistoryRow]] = defaultdict(list)
    for row in connection.execute(select(table(HistoryRow)).order_by(table(HistoryRow).c.seq)):
        stored[row.record_id].append(noun_of(HistoryRow, row))
    texts = texts_of(connection)
    entries = {record_id: [read_entry(row.body) for row in rows] for record_id, rows in stored.items()}
    assert entries.keys() == records.keys() == agreements.keys()
    for record_id, record in records.items():
        definition = rulebook().definition(record.machine, record.machine_version)
        said = derive(effective(entries[record_id]))
        the_chain_holds(record, stored[record_id])
        every_move_is_an_arrow(record, definition, entries[record_id])
        days_never_run_backwards(record, effective(entries[record_id]))
        tables_say_what_history_says(connection, record, said, texts)
        open_deadlines_are_the_planned_ones(connection, record, definition, agreements[record_id])
    for agreement in agreements.values():
        one_lock_covers_what_steps_touch(records, agreement)
        nothing_stands_on_what_never_was(records, agreement, entries)


def the_chain_holds(record: Record, rows: list[HistoryRow]) -> None:
    prev = FIRST_PREV
    for number, row in enumerate(rows, start=1):
        assert (row.seq, row.prev) == (number, prev), record.reference
        assert row.hash == link(prev, row.body), record.reference
        prev = row.hash
    assert (record.last_seq, record.last_hash) == (len(rows), prev), record.reference


def every_move_is_an_arrow(record: Record, definition: MachineDefinition, rows: list[Entry]) -> None:
    assert record.state in definition.states, record.reference
    state: str | None = None
    for row in effective(rows):
        assert row.seq == 1 or row.source is None or row.source == state, (
            record.reference,
            row.seq,
            row.trigger,
        )
        state = row.dest or state
    for row in rows[1:]:
        match row.kind:
            case "moved":
                assert row.source is not None
                assert row.source not in definition.final, (record.reference, row.seq)
                arrow = definition.arrow(row.source, str(row.trigger))
                assert arrow is not None, (record.reference, row.source, row.trigger)
                assert arrow.dest == row.dest, (record.reference, row.seq)
                assert (row.timer or row.cause) or arrow.by == "person", (record.reference, row.trigger)
            case "changed":
                assert row.dest is None, (record.reference, row.seq)
            case kind:
                assert kind == "corrected", (record.reference, row.seq)


def days_never_run_backwards(record: Record, rows: list[Entry]) -> None:
    when = [row.on for row in rows]
    assert when == sorted(when), (record.reference, [(row.seq, row.trigger, row.on) for row in rows])


def tables_say_what_history_says(
    connection: Connection, record: Record, said: Derived, texts: Mapping[str, str]
) -> None:
    assert (record.state, record.machine) == (said.state, said.machine), record.reference
    values: dict[str, Value] = {
        name: decode(value, AGREEMENT[name], texts.__getitem__) for name, value in said.fields.items()
    }
    _, in_tables = load_values(connection, record)
    assert in_tables == normal({**empty_agreement(), **values}), record.reference
    rows = connection.execute(
        select(table(PartyAct))
        .where(table(PartyAct).c.record_id == record.id)
        .order_by(table(PartyAct).c.seq, table(PartyAct).c.position)
    )
    acts = [(row.seq, act_of(noun_of(PartyAct, row))) for row in rows]
    assert acts == [(seq, decode_act(act, texts.__getitem__)) for seq, act in said.acts], record.reference


def open_deadlines_are_the_planned_ones(
    connection: Connection, record: Record, definition: MachineDefinition, agreement: Agreement
) -> None:
    plan = planned(
        definition, record.state, agreement, record.to_be_decided, is_working_day=rulebook().is_working_day
    )
    rows = connection.execute(select(table(Deadline)).where(table(Deadline).c.record_id == record.id))
    deadlines = [noun_of(Deadline, row) for row in rows]
    assert all(one.incident is None for one in deadlines), record.reference
    open_now = {
        (one.rule, one.due_on, one.act_by, one.rank, one.moves) for one in deadlines if one.status == "open"
    }
    assert open_now == {(one.rule, one.due_on, one.act_by, one.rank, one.moves) for one in plan}, (
        record.reference
    )


def one_lock_covers_what_steps_touch(records: Mapping[UUID, Record], agreement: Agreement) -> None:
    """A step's effects reach parent, children and predecessor: they must be of one family."""
    record = records[agreement.record_id]
    assert records[record.family].family == record.family, f"{record.reference}: its root has another root"
    for other in (agreement.parent_id, agreement.predecessor_id if agreement.parent_id is None else None):
        if other is not None:
            assert records[other].family == record.family, (
                f"{record.reference} and {records[other].reference}"
            )


def nothing_stands_on_what_never_was(
    records: Mapping[UUID, Record], agreement: Agreement, entries: Mapping[UUID, list[Entry]]
) -> None:
    """No sub-agreement binds under a main never signed; a register row or a correction may say so."""
    if agreement.parent_id is None:
        return
    child, parent = records[agreement.record_id], records[agreement.parent_id]
    told_otherwise = ("corrected", "imported")
    corrected = any(row.kind in told_otherwise for one in (child, parent) for row in entries[one.id])
    if (child.machine, parent.machine) == ("sub_agreement", "main_agreement") and not corrected:
        pair = (child.state, parent.state)
        assert not (child.state in STANDS and parent.state in NOT_YET_OR_NEVER), (child.reference, pair)
