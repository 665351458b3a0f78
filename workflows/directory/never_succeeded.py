"""A succession, a merger or a leaving that was typed wrongly is struck, over the whole register, in one act.

What people did on top of it is never dropped: it is named, and then nothing is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from lifecycle.errors import UnknownRecord
from lifecycle.ledger import rows_of_chain
from lifecycle.offices import strike_end
from lifecycle.outcome import Refused, logic
from lifecycle.records import Unit
from lifecycle.resting import NeverSo, rests_on, still_named
from lifecycle.store import lock_register
from lifecycle.succession import (
    duties_ended,
    never_happened,
    rows_of_merger,
    rows_of_succession,
)
from lifecycle.table import noun_of, table
from lifecycle.transaction import as_expected
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from workflows.directory.functions_back import GoingBack, functions_back, give_back
from workflows.directory.succession import Hindered, Stop, attempted, must
from workflows.lookup.by_name import itself, nearest, units_called

if TYPE_CHECKING:
    from datetime import datetime

    from lifecycle.machine.decide import Unmet
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


@as_they_read
def strike_end_of(
    tx: Transaction,
    name: str,
    typed: Typed,
    *,
    reason: str | None = None,
    expected_version: int | None = None,
    preview: bool = False,
) -> Restored | Hindered:
    """Take back that a party was succeeded, merged or has left: it was typed wrongly, and never was so.

    Rows by which another was party instead are struck in one correction; duties by law that had ended go on;
    functions that went over with a double go back to it, unless something else was said of them since.

    Raises:
        UnknownRecord: no party is over in that way, by that one, on that day; what is over is named.
        StaleRecord: the party that is over is no longer at `expected_version`.
    """
    lock_register(tx.connection)
    unit, heir = _over_as(tx, name, typed)
    as_expected(tx, unit.id, unit.name, expected_version)
    why = reason or f"{unit.name} ≠ {heir.name}" if heir is not None else reason or unit.name
    return attempted(tx, lambda: _restore(tx, unit, heir, why, preview=preview), preview)


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed of a party, and is to be taken back."""

    kind: str
    heir: str | None = None
    from_on: date | None = None


class NeverEnded(UnknownRecord):
    """No party of that name has ended so; those that did are named."""

    code = "error.never_ended"

    def __init__(self, kind: str, name: str, *, nearest: Sequence[str]) -> None:
        super().__init__("party", name, nearest=nearest, reason=kind)


def _over_as(tx: Transaction, name: str, typed: Typed) -> tuple[Unit, Unit | None]:
    units = [noun_of(Unit, row) for row in tx.connection.execute(select(_UNIT))]
    by_id = {one.id: one for one in units}
    called = units_called(tx.connection, name)
    if typed.kind != "merged":  # the name of a double is another name of the one
        called |= {itself(tx.connection, one).id for one in units if one.id in called}
    heirs = units_called(tx.connection, typed.heir) if typed.heir is not None else set()
    for one in units:
        heir = None if one.heir_id is None else by_id[one.heir_id]
        same_heir = (heir is None) == (typed.heir is None) and (
            heir is None or bool({heir.id, itself(tx.connection, heir).id} & heirs)
        )
        same = one.id in called and (one.ended_by, one.ended_on) == (typed.kind, typed.from_on)
        if same and same_heir:
            return one, heir
    over = [one.name for one in units if one.ended_by == typed.kind]
    raise NeverEnded(typed.kind, name, nearest=nearest(name, over) or tuple(sorted(over))[:3])


def _restore(tx: Transaction, unit: Unit, heir: Unit | None, reason: str, *, preview: bool) -> Restored:
    at, back = _said_at(tx, unit), None
    what, rows = None, {}
    if heir is not None and unit.ended_by == "merged":
        _refuse_merged_on(tx, heir)
        rows = rows_of_merger(tx, heir.id, at)
        what = NeverSo(unit.id, heir.id, dict(rows), is_merger=True)
        back = functions_back(tx, unit, heir, at)
    elif heir is not None and unit.ended_on is not None:
        party = itself(tx.connection, heir)
        rows = rows_of_succession(tx, unit.id, party.id, unit.ended_on)
        what = NeverSo(unit.id, party.id, dict(rows))
    if what is not None:
        _stop_at([*rests_on(tx, what), *_in_the_way(heir, back)])
    if unit.ended_by != "merged":
        rows |= duties_ended(tx, unit.id, unit.ended_on or tx.today)
    start = len(tx.steps)
    if (outcome := never_happened(tx, rows, reason=reason)) is not None:
        must(outcome)
    if what is not None:
        _stop_at(still_named(tx, what))
    corrected = {step.reference for step in tx.steps[start:]}
    functions = () if back is None else give_back(tx, unit, back)
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


def _refuse_merged_on(tx: Transaction, heir: Unit) -> None:
    """Whoever it was merged with turned out to be a double too: what is said of both is that one's by now."""
    if heir.ended_by == "merged":
        party = itself(tx.connection, heir).name
        raise Stop([_of_a_unit(heir, (logic("was_merged_since", party=heir.name, heir=party),))])


def _in_the_way(heir: Unit | None, back: GoingBack | None) -> list[Refused]:
    if heir is None or back is None or not back.unmet:
        return []
    return [_of_a_unit(heir, tuple(back.unmet))]


def _of_a_unit(unit: Unit, unmet: tuple[Unmet, ...]) -> Refused:
    """Refuse for what is said of a party, and of no record."""
    return Refused(unit.name, "unit", "", None, unmet)


def _said_at(tx: Transaction, unit: Unit) -> datetime:
    """When it was written that the unit is over; with a merger everything else was written then, too."""
    rows = rows_of_chain(tx.connection, unit.id)
    return [row.recorded_at for row in rows if row.kind == unit.ended_by][-1]


def _stop_at(refused: Sequence[Refused]) -> None:
    if refused:
        raise Stop(refused)
