"""What went over with a double goes back to it, when the two never were one.

A holding or a mandate goes back as it stands now: what was said of it since is said of it, wherever it is.
What was given since in the same function may be the double's or the party's, and nobody but people can know:
it is named, and then nothing is done.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID, uuid4

from sqlalchemy import select

from lifecycle.ledger import LedgerRow, rows_of_chain, said_digests
from lifecycle.names import name_key
from lifecycle.offices import END_STRUCK, add_part, holdings_of, mandates_of, offices, strike_part
from lifecycle.outcome import logic
from lifecycle.records import FunctionHolding, Mandate, Unit
from lifecycle.sealed import texts_of
from lifecycle.table import noun_of, table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from lifecycle.machine.decide import Unmet
    from lifecycle.transaction import Transaction

_UNIT = table(Unit)

Part: TypeAlias = "FunctionHolding | Mandate"

_BEGINS = ("held", "mandated")


@dataclass(slots=True)
class GoingBack:
    """What a striking of a merger does with functions, and what is in its way."""

    struck: list[Part] = field(default_factory=list)
    """What leaves the party."""
    added: list[Part] = field(default_factory=list)
    """What the double has again."""
    unmet: list[Unmet] = field(default_factory=list)


def functions_back(tx: Transaction, double: Unit, unit: Unit, at: datetime) -> GoingBack:
    """Work out what goes back to a double that was merged at an instant."""
    line = _line(tx, unit)
    now = {line.first[one.id]: one for one in _there(tx) if one.unit_id == unit.id}
    had = _parts(tx, double, before=at)
    came = [one for one in line.begun.values() if line.since[one.id] == at]
    was_there = _parts(tx, unit, before=at)
    doubles = _other_doubles(tx, double, unit)
    others = [_facts(one) for other, then in doubles for one in _parts(tx, other, before=then)]
    back, gone = GoingBack(), list[UUID]()
    for own in had:
        moved = next((one for one in came if _facts(one) == _facts(own)), None)
        if moved is not None:
            came.remove(moved)
        if moved is not None and _facts(own) not in others:
            gone.append(moved.id)
            continue
        # The party said the same of its own, or another double did: it stays, and the double has it too.
        same = moved or next((one for one in was_there if _facts(one) == _facts(own)), None)
        there = None if same is None else now.get(line.first[same.id])
        if same is not None and (there is None or _facts(there) != _facts(own)):
            back.unmet.append(logic("function_changed_since", party=unit.name, function=own.function))
        back.added.append(own)
    gone = line.with_what_followed(gone)
    back.struck = [now[one] for one in gone if one in now]
    back.added += back.struck
    functions = {name_key(one.function) for one in had}
    given = [now[one] for one in now if line.is_given_since(one, at) and one not in gone]
    back.unmet += [_given(tx, one, double, unit) for one in given if name_key(one.function) in functions]
    return back


def give_back(tx: Transaction, double: Unit, back: GoingBack) -> tuple[str, ...]:
    """Write it; give the functions that the double has again."""
    for one in back.struck:
        strike_part(tx, one)
    for one in back.added:
        add_part(tx, type(one)(**{**one.model_dump(), "id": uuid4(), "unit_id": double.id}))
    return tuple(dict.fromkeys(one.function for one in back.added))


@dataclass(frozen=True, slots=True)
class _Line:
    """A unit's holdings and mandates by their ids, as they began, also of those that are no more.

    One that went over with the unit as a double, and came back from there, has another id and is the same.
    """

    rows: Sequence[LedgerRow]
    begun: Mapping[UUID, Part]
    since: Mapping[UUID, datetime]
    first: Mapping[UUID, UUID]
    """Id -> the one that it had before it went anywhere."""

    def with_what_followed(self, gone: Sequence[UUID]) -> list[UUID]:
        """Add what was given in the act by which one of them ended: somebody handed a function over."""
        found = list(gone)
        for one in found:  # grows on the way
            ids = {str(other) for other, first in self.first.items() if first == one}
            ended = {row.recorded_at for row in self.rows if _part_of(row) in ids and row.kind not in _BEGINS}
            found += [part for part, then in self.since.items() if then in ended and part not in found]
        return found

    def is_given_since(self, one: UUID, at: datetime) -> bool:
        """Whether people said it after an instant; what came with another double was said of that."""
        merged_at = {row.recorded_at for row in self.rows if row.kind == "absorbed"}
        return self.since[one] > at and self.since[one] not in merged_at


def _line(tx: Transaction, unit: Unit) -> _Line:
    rows = rows_of_chain(tx.connection, unit.id)
    begins = [row for row in rows if row.kind in _BEGINS]
    since = {UUID(str(_part_of(row))): row.recorded_at for row in begins}
    begun = {one.id: one for one in _parts(tx, unit, only=begins)}
    first = {one: one for one in begun}
    by_seq = {row.seq: row for row in rows}
    for back in rows:
        ended = by_seq[int(str(back.said["target"]))] if back.kind == END_STRUCK else None
        if ended is None or ended.kind != "merged":
            continue
        went = [
            UUID(str(_part_of(row)))
            for row in rows
            if row.recorded_at == ended.recorded_at and row.kind.endswith("_struck") and _part_of(row)
        ]
        for one in (begun[part] for part, then in since.items() if then == back.recorded_at):
            same = next((part for part in went if _is_same(begun[part], one)), None)
            if same is not None:
                went.remove(same)
                first[one.id] = first[same]
    return _Line(rows, begun, since, first)


def _is_same(one: Part, other: Part) -> bool:
    """Whether two are one, though it may have been lengthened or shortened on the way."""
    ours, theirs = _facts(one), _facts(other)
    return {**ours, "to_on": None} == {**theirs, "to_on": None}


def _given(tx: Transaction, one: Part, double: Unit, unit: Unit) -> Unmet:
    facts = {"party": unit.name, "double": double.name, "function": one.function, "day": one.from_on}
    if isinstance(one, Mandate):
        return logic("mandate_given_since", **facts, machine=one.machine)
    holder = offices(tx.connection).people[one.person_id].handle
    return logic("function_given_since", **facts, holder=holder)


def _other_doubles(tx: Transaction, double: Unit, unit: Unit) -> Iterator[tuple[Unit, datetime]]:
    """Give who else was the same party all along, and since when that is written."""
    same = select(_UNIT).where(
        _UNIT.c.heir_id == unit.id, _UNIT.c.ended_by == "merged", _UNIT.c.id != double.id
    )
    for row in tx.connection.execute(same):
        other = noun_of(Unit, row)
        rows = rows_of_chain(tx.connection, other.id)
        yield other, [one.recorded_at for one in rows if one.kind == "merged"][-1]


def _there(tx: Transaction) -> list[Part]:
    now = offices(tx.connection)
    return [*now.holdings, *now.mandates]


def _parts(
    tx: Transaction, unit: Unit, *, before: datetime | None = None, only: Sequence[LedgerRow] | None = None
) -> list[Part]:
    """Derive a unit's holdings and mandates from rows before an instant, or from some."""
    rows = rows_of_chain(tx.connection, unit.id) if only is None else only
    known = [row for row in rows if before is None or row.recorded_at < before]
    texts = texts_of(tx.connection, {digest for row in known for digest in said_digests(row)})
    unseal = texts.__getitem__
    return [*holdings_of(unit.id, known, unseal), *mandates_of(unit.id, known, unseal)]


def _part_of(row: LedgerRow) -> object:
    """Give the id of the holding or mandate that a row tells of."""
    return row.said.get("holding", row.said.get("mandate"))


def _facts(part: Part) -> dict[str, object]:
    return {"kind": type(part).__name__, **part.model_dump(exclude={"id", "unit_id", "noted_on"})}
