"""A named step, whoever's it is: the record's, or an act of one of the parties that bring it about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from lifecycle.outcome import Outcome
from workflows.agreements.signing import OF_ONE_PARTY, Noted, Papers, act_for
from workflows.agreements.steps import Why, exactly, take_step
from workflows.lookup.by_name import find_record

if TYPE_CHECKING:
    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.transaction import Transaction
    from workflows.lookup.field_values import Said

Pick: TypeAlias = "Callable[[MachineDefinition], str]"
"""Finds the step that somebody means among those of a record's own machine."""


def advance(
    tx: Transaction,
    reference: str,
    pick: Pick,
    pairs: Said = (),
    *,
    on: date,
    why: Why,
    expected_version: int | None = None,
    preview: bool = False,
) -> Outcome | Noted:
    """Take a step; for a party, where parties take it one by one, record only its act.

    Raises:
        UnknownRecord: no such record, step, field, party or area.
        InvalidValue, InvalidDate: a value cannot be what its field holds.
        StaleRecord: the record is no longer at `expected_version`.
    """
    record = find_record(tx.connection, reference)
    trigger = pick(tx.rulebook.definition(record.machine, record.machine_version))
    if trigger in OF_ONE_PARTY and why.party is not None:
        papers = Papers(function=why.function or "", basis=why.evidence or "", remark=why.reason or "")
        day = exactly(on)
        return act_for(tx, reference, trigger, why.party, day, papers, expected_version=expected_version)
    return take_step(
        tx, reference, trigger, pairs, on=on, why=why, expected_version=expected_version, preview=preview
    )
