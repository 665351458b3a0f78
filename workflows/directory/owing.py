"""Each registered municipality owes what the law demands: its duties are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from sqlalchemy import Select, exists, select

from lifecycle.records import Area, Record, RecordArea, Unit
from lifecycle.store import lock_register
from lifecycle.table import table
from lifecycle.writing import NewRecord, Writing, create_records, free_references
from workflows.directory.duties import CLOCKS, duty_reference

if TYPE_CHECKING:
    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.transaction import Transaction

_AREA, _UNIT, _RECORD, _COVERS = table(Area), table(Unit), table(Record), table(RecordArea)


def _lacking(definition: MachineDefinition) -> Select[tuple[str, str, UUID]]:
    """Ask for the registered municipalities, with a unit of their own, of which no duty has not ended."""
    owed = exists().where(
        _COVERS.c.area_code == _AREA.c.code,
        _COVERS.c.record_id == _RECORD.c.id,
        _RECORD.c.machine == definition.machine,
        _RECORD.c.state.not_in(definition.final),
    )
    return (
        select(_AREA.c.code, _AREA.c.name, _UNIT.c.id)
        .join(_UNIT, _UNIT.c.area_code == _AREA.c.code)
        .where(
            _AREA.c.kind == "municipality",
            _UNIT.c.side == "municipality",
            _UNIT.c.ended_by.is_(None),
            ~owed,
        )
        .order_by(_AREA.c.code, _UNIT.c.sort_key)
    )


def owe_duties(tx: Transaction) -> int:
    """Make the duties of every registered municipality that lacks them, and say how many were made.

    A municipality is registered when a unit of its own stands in the register. Duties that ended with another
    unit, which this one succeeded or follows, are not its own.
    """
    definition = tx.rulebook.newest("duty")
    lacking = _lacking(definition)
    if tx.connection.execute(lacking.limit(1)).first() is None:
        return 0
    lock_register(tx.connection)  # a run beside this one may be making them
    owed: dict[str, Any] = {}
    for row in tx.connection.execute(lacking):
        owed.setdefault(row.code, row)
    new = [(row, kind, *clock) for row in owed.values() for kind, clock in CLOCKS.items()]
    called = [duty_reference(row.name, short) for row, _, short, _ in new]
    records = [
        NewRecord(
            id=uuid4(),
            reference=reference,
            definition=definition,
            values={
                "duty_kind": kind,
                "clock_from": clock_from,
                "parties": (row.id,),
                "areas": (row.code,),
            },
            writing=Writing(kind="moved", trigger="create", dest=definition.initial, on=tx.today),
        )
        for reference, (row, kind, _, clock_from) in zip(
            free_references(tx.connection, called), new, strict=True
        )
    ]
    create_records(tx, records)
    return len(records)
