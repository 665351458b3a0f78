"""A party comes after another, was entered twice, was a slip, or leaves: each over the whole register."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from sqlalchemy import select

from lifecycle.advance import advance
from lifecycle.case import load_record
from lifecycle.errors import InvalidValue, PartyIsNamed, PartyIsOver
from lifecycle.history import effective
from lifecycle.offices import add_part, end_unit, offices, remove_unit, strike_part
from lifecycle.outcome import Refused
from lifecycle.records import FunctionHolding, Mandate, Record, Unit
from lifecycle.snapshot import Snapshot
from lifecycle.store import lock_register
from lifecycle.succession import (
    BY_LAW,
    acted_since,
    make_one,
    pass_on,
    records_naming,
    says_of,
    strike_duty,
    take_out,
    with_heir,
)
from lifecycle.table import noun_of, table
from lifecycle.transaction import as_expected
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from lifecycle.written import history_of
from workflows.lookup.by_name import find_unit, itself, units_called
from workflows.lookup.snapshot import ever_named, has_party, snapshots_on

if TYPE_CHECKING:
    from lifecycle.outcome import Outcome
    from lifecycle.transaction import Transaction

_UNIT = table(Unit)

"""States of an agreement in which signatures are still awaited."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A record in which one party comes after another."""

    reference: str
    machine: str
    state: str
    title: str
    row: int
    """The row of its history that says so."""


@dataclass(frozen=True, slots=True)
class Succession:
    """One party after another, over the whole register."""

    old_party: str
    new_party: str
    from_on: date
    agreements: tuple[Passed, ...]
    others: tuple[Passed, ...]
    """What is no agreement and names the old party."""
    duties_ended: tuple[str, ...]
    duties_passed: tuple[str, ...]
    """Duties by law of the same municipality under another name: its clock goes on."""
    to_sign: tuple[str, ...]
    """Agreements that the new party has yet to sign."""
    functions: tuple[str, ...]
    """Functions that the old party has from that day on: nobody takes them over unasked."""
    mandates: tuple[str, ...]
    written: bool
    """Whether anything of it was new."""
    preview: bool


@dataclass(frozen=True, slots=True)
class Merger:
    """A double that is the other party from now on, and on every day before."""

    double: str
    party: str
    corrected: tuple[str, ...]
    functions: tuple[str, ...]
    """Functions and mandates that went with it."""
    written: bool
    """Whether anything of it was new."""
    preview: bool


@dataclass(frozen=True, slots=True)
class Removal:
    """A slip that is taken out."""

    name: str
    duties: tuple[str, ...]
    """Duties by law that only the slip had brought."""
    preview: bool


@dataclass(frozen=True, slots=True)
class Leaving:
    """A party that has left."""

    name: str
    from_on: date
    duties_ended: tuple[str, ...]
    agreements: tuple[str, ...]
    """Running agreements that still have it as a party."""
    others: tuple[str, ...]
    """What else of its own goes on and has it as a party: a learning pair, a plan, a forum."""
    written: bool
    """Whether it was new."""
    preview: bool


@dataclass(frozen=True, slots=True)
class Hindered:
    """Nothing was written: these records are in the way."""

    refused: tuple[Refused, ...]


Said = TypeVar("Said")


class Stop(Exception):
    """One record is in the way, and with it the whole."""

    def __init__(self, refused: Sequence[Refused]) -> None:
        super().__init__(", ".join(one.reference for one in refused))
        self.refused = tuple(refused)


@as_they_read
def succeed(
    tx: Transaction,
    *,
    old: str,
    new: str,
    from_on: date,
    expected_version: int | None = None,
    preview: bool = False,
) -> Succession | Hindered:
    """Let one party come after another from a day on, in everything that runs on that day or later.

    What the old party signed stays signed by it. Typed again it passes on what has come to name the old
    party since.

    Raises:
        UnknownRecord: there is no such party.
        InvalidValue: both are the same, or of different sides, or the day has not come.
        PartyIsOver: one of them is over, or the old one was succeeded otherwise.
        StaleRecord: the old party is no longer at `expected_version`.
    """
    lock_register(tx.connection)
    one, heir = find_unit(tx.connection, old), find_unit(tx.connection, new)
    as_expected(tx, one.id, one.name, expected_version)
    _refuse_another_side(one, heir)
    _has_come(tx, from_on)
    _refuse_over(tx, heir)
    known = (one.ended_by, one.heir_id, one.ended_on) == ("succeeded", heir.id, from_on)
    if not known:
        _refuse_over(tx, one)
    return attempted(tx, lambda: _succeed(tx, one, heir, from_on, known=known, preview=preview), preview)


def _succeed(tx: Transaction, one: Unit, heir: Unit, day: date, *, known: bool, preview: bool) -> Succession:
    if acted := acted_since(tx, one.id, day):
        raise Stop(acted)
    if not known:  # first of all: what a notice said of the old party is the heir's when it is passed on
        end_unit(tx, one.id, "succeeded", on=day, heir=heir.id)
    for snapshot in _naming(tx, one, day):
        if load_record(tx.connection, snapshot.record_id).never_was:
            continue  # with a signature that was given for somebody who was party no more
        outcome = pass_on(tx, snapshot.record_id, one.id, heir.id, on=day)
        if isinstance(outcome, Refused):
            raise Stop([outcome])
    ended, passed = _duties_pass(tx, one, heir, day)
    rows = {
        step.reference: step.seq for step in tx.steps if step.kind == "changed" and step.trigger == "succeed"
    }
    written = table(Record).c.reference.in_(rows)
    now = snapshots_on(tx.connection, tx.rulebook, where=written)
    changed = [
        (each, Passed(each.reference, each.machine, each.state, each.title, rows[each.reference]))
        for each in now
        if each.machine != BY_LAW
    ]
    return Succession(
        old_party=one.name,
        new_party=heir.name,
        from_on=day,
        agreements=tuple(said for each, said in changed if each.is_agreement),
        others=tuple(said for each, said in changed if not each.is_agreement),
        duties_ended=ended,
        duties_passed=passed,
        to_sign=tuple(
            each.reference
            for each in now
            if each.is_agreement
            and each.means.is_prepared
            and not any(act.kind == "signed" and act.unit == heir.id for act in each.acts)
        ),
        functions=_functions(tx, one, day),
        mandates=_mandates(tx, one, day),
        written=not known or bool(rows) or bool(ended),
        preview=preview,
    )


@as_they_read
def merge(
    tx: Transaction,
    *,
    double: str,
    party: str,
    reason: str | None = None,
    expected_version: int | None = None,
    preview: bool = False,
) -> Merger | Hindered:
    """Make one of a party that was entered twice: it always was the one; the double's name still finds it.

    Typed again it changes nothing.

    Raises:
        UnknownRecord: there is no such party.
        InvalidValue: both are the same, or of different sides.
        PartyIsOver: one of them is over.
        StaleRecord: the double is no longer at `expected_version`.
    """
    lock_register(tx.connection)
    twice, unit = find_unit(tx.connection, double), find_unit(tx.connection, party)
    as_expected(tx, twice.id, twice.name, expected_version)
    if twice.id == unit.id and (known := _merged(tx, double)) is not None:
        return Merger(known.name, unit.name, (), (), written=False, preview=preview)
    _refuse_another_side(twice, unit)
    _refuse_over(tx, twice)
    _refuse_over(tx, unit)
    why = reason or f"{twice.name} = {unit.name}"
    return attempted(tx, lambda: _merge(tx, twice, unit, why, preview=preview), preview)


def _merged(tx: Transaction, name: str) -> Unit | None:
    """Find the double of a name: whoever asks for it is given the party that it was all along."""
    called = units_called(tx.connection, name)
    merged = select(_UNIT).where(_UNIT.c.id.in_(called), _UNIT.c.ended_by == "merged")
    row = tx.connection.execute(merged.order_by(_UNIT.c.sort_key)).first()
    return None if row is None else noun_of(Unit, row)


def _merge(tx: Transaction, double: Unit, unit: Unit, reason: str, *, preview: bool) -> Merger:
    outcome = make_one(tx, double.id, unit.id, reason=reason)
    if isinstance(outcome, Refused):
        raise Stop([outcome])
    records = {step.reference for step in tx.steps}
    functions = _move_parts(tx, double, unit)
    end_unit(tx, double.id, "merged", heir=unit.id)
    return Merger(double.name, unit.name, tuple(sorted(records)), functions, written=True, preview=preview)


def _move_parts(tx: Transaction, double: Unit, unit: Unit) -> tuple[str, ...]:
    """What was said of the double's functions is said of the party's, unless it is said already."""
    now = offices(tx.connection)
    parts: list[FunctionHolding | Mandate] = [*now.holdings, *now.mandates]
    there = [_without_id(one) for one in parts if one.unit_id == unit.id]
    moved = []
    for one in parts:
        if one.unit_id != double.id:
            continue
        strike_part(tx, one)
        moved.append(one.function)
        own = type(one)(**{**one.model_dump(), "id": uuid4(), "unit_id": unit.id})
        if _without_id(own) not in there:
            add_part(tx, own)
    return tuple(dict.fromkeys(moved))


def _without_id(part: FunctionHolding | Mandate) -> dict[str, object]:
    return {"kind": type(part).__name__, **part.model_dump(exclude={"id", "noted_on"})}


@as_they_read
def remove(
    tx: Transaction, *, name: str, expected_version: int | None = None, preview: bool = False
) -> Removal | Hindered:
    """Take out a party that never was one: nothing refers to it but what was struck.

    Raises:
        UnknownRecord: there is no such party.
        PartyIsNamed: something refers to it.
        StaleRecord: the party is no longer at `expected_version`.
    """
    lock_register(tx.connection)
    unit = find_unit(tx.connection, name)
    as_expected(tx, unit.id, unit.name, expected_version)
    return attempted(tx, lambda: _remove(tx, unit, preview=preview), preview)


def _remove(tx: Transaction, unit: Unit, *, preview: bool) -> Removal:
    slips, never, others = [], [], []
    for record_id in records_naming(tx, unit.id):
        record, history = load_record(tx.connection, record_id), history_of(tx.connection, record_id)
        if not says_of(history, unit.id):
            continue  # what was typed of it was struck
        if record.never_was:
            never.append(record)
        elif record.machine == BY_LAW and len(effective(history)) == 1:
            slips.append(record)
        else:
            others.append(record.reference)
    now = offices(tx.connection)
    parts: list[FunctionHolding | Mandate] = [*now.holdings, *now.mandates]
    functions = {one.function for one in parts if one.unit_id == unit.id}
    heirs = select(_UNIT.c.name).where(_UNIT.c.heir_id == unit.id).order_by(_UNIT.c.sort_key)
    others += tx.connection.execute(heirs).scalars().all()
    if others or functions:
        raise PartyIsNamed(unit.name, others, sorted(functions))
    for one in slips:
        must(strike_duty(tx, one.id, reason=unit.name))
    for one in never:
        must(take_out(tx, one.id, unit.id, reason=unit.name))
    remove_unit(tx, unit.id)
    return Removal(unit.name, tuple(sorted(one.reference for one in slips)), preview)


@as_they_read
def leave(
    tx: Transaction,
    *,
    name: str,
    from_on: date,
    reason: str | None = None,
    expected_version: int | None = None,
    preview: bool = False,
) -> Leaving | Hindered:
    """Let a party leave the register from a day on: nobody comes after it, and by law it owes nothing more.

    Typed again it changes nothing.

    Raises:
        UnknownRecord: there is no such party.
        InvalidValue: the day has not come.
        PartyIsOver: it is over already, in another way or on another day.
        StaleRecord: the party is no longer at `expected_version`.
    """
    lock_register(tx.connection)
    unit = find_unit(tx.connection, name)
    as_expected(tx, unit.id, unit.name, expected_version)
    _has_come(tx, from_on)
    if (unit.ended_by, unit.ended_on) == ("left", from_on):
        return Leaving(
            unit.name, from_on, (), *_still_party(tx, unit, from_on), written=False, preview=preview
        )
    _refuse_over(tx, unit)
    why = reason or f"{unit.name} {from_on}"
    return attempted(tx, lambda: _leave(tx, unit, from_on, why, preview=preview), preview)


def _leave(tx: Transaction, unit: Unit, day: date, reason: str, *, preview: bool) -> Leaving:
    ended = [one.reference for one in _duties_of(tx, unit)]
    for duty in _duties_of(tx, unit):
        must(advance(tx, duty.record_id, "end", on=day, reason=reason, of_a_party=True))
    end_unit(tx, unit.id, "left", on=day)
    agreements, others = _still_party(tx, unit, day)
    return Leaving(unit.name, day, tuple(ended), agreements, others, written=True, preview=preview)


def _still_party(tx: Transaction, unit: Unit, day: date) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Name the agreements that have it as a party, and what else has."""
    named = [one for one in _naming(tx, unit, day) if one.is_agreement or unit.id in one.own_parties]
    agreements = (one.reference for one in named if one.is_agreement)
    others = (one.reference for one in named if not (one.is_agreement or one.means.has_ended))
    return tuple(sorted(agreements)), tuple(sorted(others))


# ---- what names a party ----


def _naming(tx: Transaction, unit: Unit, day: date) -> list[Snapshot]:
    """List what runs, or ran on the day, and names the party; what others hang on comes first."""
    named = ever_named([unit.id])
    now = snapshots_on(tx.connection, tx.rulebook, where=named)
    before = snapshots_on(tx.connection, tx.rulebook, as_of=day, where=named)
    then = {one.record_id: one for one in before}
    found = []
    for one in now:
        if one.machine == BY_LAW or not with_heir(one.values, unit.id, uuid4()):
            continue
        on_the_day = then.get(one.record_id)
        if any(not each.means.has_ended for each in (one, on_the_day) if each is not None):
            found.append(one)
    return sorted(found, key=lambda one: (len(one.above), one.reference))


def _duties_of(tx: Transaction, unit: Unit) -> list[Snapshot]:
    whose = (table(Record).c.machine == BY_LAW) & has_party([unit.id])
    return [one for one in snapshots_on(tx.connection, tx.rulebook, where=whose) if not one.means.has_ended]


def _duties_pass(
    tx: Transaction, one: Unit, heir: Unit, day: date
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """End what the old municipality owes by law; a mere new name of the same municipality owes it on."""
    ended, passed = [], []
    for duty in _duties_of(tx, one):
        if heir.area_code is not None and heir.area_code in {area.code for area in duty.areas}:
            must(pass_on(tx, duty.record_id, one.id, heir.id, on=day))
            passed.append(duty.reference)
        else:
            why = f"{one.name} → {heir.name}"
            must(advance(tx, duty.record_id, "end", on=day, reason=why, of_a_party=True))
            ended.append(duty.reference)
    return tuple(ended), tuple(passed)


def _functions(tx: Transaction, unit: Unit, day: date) -> tuple[str, ...]:
    held = (
        one.function
        for one in offices(tx.connection).holdings
        if one.unit_id == unit.id and (one.to_on is None or one.to_on >= day)
    )
    return tuple(sorted(set(held)))


def _mandates(tx: Transaction, unit: Unit, day: date) -> tuple[str, ...]:
    given = (
        one.function
        for one in offices(tx.connection).mandates
        if one.unit_id == unit.id and (one.to_on is None or one.to_on >= day)
    )
    return tuple(sorted(set(given)))


# ---- what cannot be meant ----


def attempted(
    tx: Transaction,
    do: Callable[[], Said],
    preview: bool,  # noqa: FBT001 -- one caller's own word
) -> Said | Hindered:
    """Do it whole or not at all; a preview does it and keeps nothing."""
    try:
        with tx.attempt() as attempt:
            said = do()
            if not preview:
                attempt.keep()
    except Stop as stop:
        return Hindered(stop.refused)
    return said


def must(outcome: Outcome) -> None:
    """Go on only from what was done.

    Raises:
        Stop: it was refused.
    """
    if isinstance(outcome, Refused):
        raise Stop([outcome])


def _refuse_another_side(one: Unit, other: Unit) -> None:
    if one.id == other.id or one.side != other.side:
        raise InvalidValue("party", other.name, expected="another_party_of_the_side")


def _has_come(tx: Transaction, day: date) -> None:
    if day > tx.today:
        raise InvalidValue("from_on", day.isoformat(), expected="day_that_has_come")


def _refuse_over(tx: Transaction, unit: Unit) -> None:
    if unit.ended_by is None:
        return
    heir = None
    if unit.heir_id is not None:
        row = tx.connection.execute(select(_UNIT).where(_UNIT.c.id == unit.heir_id)).one()
        heir = itself(tx.connection, noun_of(Unit, row)).name
    raise PartyIsOver(unit.name, unit.ended_by, unit.ended_on, heir)
