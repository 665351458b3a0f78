"""A succession, a merger or a leaving that was typed wrongly is struck, over the whole register, in one act.

What people did on top of it is never dropped: it is named, and then nothing is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import select

from lifecycle.errors import UnknownRecord
from lifecycle.ledger import rows_of_chain, said_digests
from lifecycle.names import name_key
from lifecycle.offices import add_part, holdings_of, mandates_of, offices, strike_end, strike_part
from lifecycle.records import FunctionHolding, Mandate, Unit
from lifecycle.sealed import texts_of
from lifecycle.store import lock_register
from lifecycle.succession import (
    duties_ended,
    never_happened,
    rests_on_merger,
    rests_on_succession,
    rows_of_merger,
    rows_of_succession,
)
from lifecycle.table import noun_of, table
from workflows.lookup import itself, nearest
from workflows.succession import Hindered, Stop, attempted, must

if TYPE_CHECKING:
    from datetime import datetime

    from lifecycle.outcome import Refused
    from lifecycle.transaction import Transaction

_UNIT = table(Unit)


@dataclass(frozen=True, slots=True)
class Restored:
    """A party that is not over: it was typed wrongly that it is."""

    party: str
    heir: str | None
    """Who had come after it, or been the same."""
    struck: str
    """What was typed: succeeded, left, merged."""
    from_on: date | None
    corrected: tuple[str, ...]
    functions: tuple[str, ...]
    """Functions and mandates that went back to it."""
    preview: bool


def strike_end_of(
    tx: Transaction, name: str, typed: Typed, *, reason: str | None = None, preview: bool = False
) -> Restored | Hindered:
    """Take back that a party was succeeded, merged or has left: it was typed wrongly, and never was so.

    Rows by which another was party instead are struck in one correction; duties by law that had ended go on;
    functions that went over with a double go back to it, unless something else was said of them since.

    Raises:
        UnknownRecord: no party is over in that way, by that one, on that day; what is over is named.
    """
    lock_register(tx.connection)
    unit, heir = _over_as(tx, name, typed)
    why = reason or f"{unit.name} ≠ {heir.name}" if heir is not None else reason or unit.name
    return attempted(tx, lambda: _restore(tx, unit, heir, why, preview=preview), preview)


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed of a party, and is to be taken back."""

    kind: str
    heir: str | None = None
    from_on: date | None = None


def _over_as(tx: Transaction, name: str, typed: Typed) -> tuple[Unit, Unit | None]:
    units = [noun_of(Unit, row) for row in tx.connection.execute(select(_UNIT))]
    by_id = {one.id: one for one in units}
    for one in units:
        heir = None if one.heir_id is None else by_id[one.heir_id]
        same_heir = (heir is None) == (typed.heir is None) and (
            heir is None
            or name_key(typed.heir or "") in {heir.name_key, itself(tx.connection, heir).name_key}
        )
        same = (one.name_key, one.ended_by, one.ended_on) == (name_key(name), typed.kind, typed.from_on)
        if same and same_heir:
            return one, heir
    over = [one.name for one in units if one.ended_by == typed.kind]
    raise UnknownRecord(typed.kind, name, nearest=nearest(name, over) or tuple(sorted(over))[:3])


def _restore(tx: Transaction, unit: Unit, heir: Unit | None, reason: str, *, preview: bool) -> Restored:
    at = _said_at(tx, unit)
    if heir is not None and unit.ended_by == "merged":
        rows = rows_of_merger(tx, heir.id, at)
        _stop_at(rests_on_merger(tx, rows, heir.id))
    elif heir is not None and unit.ended_on is not None:
        rows = rows_of_succession(tx, unit.id, heir.id, unit.ended_on)
        _stop_at(rests_on_succession(tx, rows, heir.id))
        rows |= duties_ended(tx, unit.id, unit.ended_on)
    else:
        rows = duties_ended(tx, unit.id, unit.ended_on or tx.today)
    start = len(tx.steps)
    if (outcome := never_happened(tx, rows, reason=reason)) is not None:
        must(outcome)
    corrected = {step.reference for step in tx.steps[start:]}
    functions = () if heir is None or unit.ended_by != "merged" else _move_back(tx, unit, heir, at)
    strike_end(tx, unit.id)
    return Restored(
        party=unit.name,
        heir=None if heir is None else heir.name,
        struck=str(unit.ended_by),
        from_on=unit.ended_on,
        corrected=tuple(sorted(corrected)),
        functions=functions,
        preview=preview,
    )


def _said_at(tx: Transaction, unit: Unit) -> datetime:
    """When it was written that the unit is over; with a merger everything else was written then, too."""
    rows = rows_of_chain(tx.connection, unit.id)
    return [row.recorded_at for row in rows if row.kind == unit.ended_by][-1]


def _stop_at(refused: Sequence[Refused]) -> None:
    if refused:
        raise Stop(refused)


def _move_back(tx: Transaction, double: Unit, unit: Unit, at: datetime) -> tuple[str, ...]:
    """Let what was said of the double's functions be said of it again, as it was before the merger."""
    rows = rows_of_chain(tx.connection, double.id)
    before = [row for row in rows if row.recorded_at < at]
    digests = {digest for row in before for digest in said_digests(row)}
    unseal = texts_of(tx.connection, digests).__getitem__
    parts: list[FunctionHolding | Mandate] = [
        *holdings_of(double.id, before, unseal),
        *mandates_of(double.id, before, unseal),
    ]
    _strike_what_came_over(tx, unit, at)
    for one in parts:
        add_part(tx, type(one)(**{**one.model_dump(), "id": uuid4()}))
    return tuple(dict.fromkeys(one.function for one in parts))


def _strike_what_came_over(tx: Transaction, unit: Unit, at: datetime) -> None:
    said = rows_of_chain(tx.connection, unit.id)
    now = offices(tx.connection)
    there: list[FunctionHolding | Mandate] = [*now.holdings, *now.mandates]
    for one in there:
        name = "holding" if isinstance(one, FunctionHolding) else "mandate"
        rows = [row for row in said if row.said.get(name) == str(one.id)]
        if one.unit_id == unit.id and [row.recorded_at for row in rows] == [at]:
            strike_part(tx, one)
