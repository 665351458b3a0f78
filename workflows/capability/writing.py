"""What was read of a folder of tables is written into a development plan: each table whole, in one step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lifecycle.amend import amend
from lifecycle.transaction import as_expected, refuse_stale
from lifecycle.veiling import as_they_read
from workflows.agreements.steps import Why, cleaned_reason, decider_of, made_for
from workflows.capability.plan import find_plan

if TYPE_CHECKING:
    from lifecycle.outcome import Outcome
    from lifecycle.transaction import Transaction
    from workflows.capability.tables import ReadTables


@as_they_read
def write_tables(
    tx: Transaction,
    reference: str,
    read: ReadTables,
    *,
    on: date,
    why: Why | None = None,
    expected_version: int | None = None,
    preview: bool = False,
) -> Outcome:
    """Write into a development plan what was read of a folder: each table whole, in one step.

    Raises:
        UnknownRecord, NoDevelopmentPlan: see `find_plan`.
        StaleRecord: the plan is no longer at `expected_version`.
    """
    return made_for(
        tx,
        lambda: _write(
            tx, reference, read, on=on, why=why or Why(), expected_version=expected_version, preview=preview
        ),
        preview=preview,
    )


def _write(
    tx: Transaction,
    reference: str,
    read: ReadTables,
    *,
    on: date,
    why: Why,
    expected_version: int | None,
    preview: bool,
) -> Outcome:
    record = find_plan(tx.connection, tx.rulebook, reference)
    refuse_stale(tx, record.id, record.reference, expected_version)
    as_expected(tx, record.id, record.reference, expected_version)
    return amend(
        tx,
        record.id,
        dict(read.values),
        on=on,
        reason=cleaned_reason(why),
        decider=decider_of(tx, record, why, on),
        preview=preview,
    )
