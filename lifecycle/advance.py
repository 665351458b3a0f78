"""The one way by which people move a record: a step with everything that it brings about, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.acts import Act
from lifecycle.case import load_case, load_record
from lifecycle.fields import FIELDS, Shape, Values, day_in, put_into, rows_in
from lifecycle.guards import GUARDS
from lifecycle.history import Decider
from lifecycle.machine.decide import Unmet
from lifecycle.nouns import load_noun
from lifecycle.outcome import Done, Outcome, Refused
from lifecycle.placement import named_in
from lifecycle.repeats import already_done, told_of_that_time
from lifecycle.replay.again import latest_or_in_its_place
from lifecycle.step_evaluation import Asked
from lifecycle.steps import step
from lifecycle.transaction import as_expected, lock_families

if TYPE_CHECKING:
    from lifecycle.records import Record
    from lifecycle.transaction import Transaction


def advance(  # noqa: PLR0913 -- what a step is made of; every one of them is named at the call
    tx: Transaction,
    record_id: UUID,
    trigger: str,
    *,
    on: date,
    changes: Values | None = None,
    acts: Sequence[Act] = (),
    reason: str | None = None,
    decider: Decider | None = None,
    expected_version: int | None = None,
    preview: bool = False,
    settled: bool = True,
    of_a_party: bool = False,
) -> Outcome:
    """Take a step, with everything that it brings about, or nothing at all.

    Where one of the step's fields says on which day it happened (`dated_by`), it is taken on that day. First
    what was due in the family on or before its day happens; then the step; then what is due by today,
    unless `settled` is False because the caller takes another step first in the same transaction. A step on
    a day after which the family has gone on is put in its place: what followed by itself follows anew. A
    preview does all of that and keeps none of it. `of_a_party`: it follows from what became of a party.

    Raises:
        StaleRecord: the record is no longer at `expected_version`.
    """
    asked = Asked(trigger, on, dict(changes or {}), tuple(acts), reason, decider, of_a_party=of_a_party)
    lock_families(tx, record_id, *named_in(asked.changes))
    found = load_record(tx.connection, record_id)
    asked = _on_its_day(tx, found, asked)
    as_expected(tx, record_id, found.reference, expected_version)
    if (done := already_done(tx, found, asked) or told_of_that_time(tx, found, asked)) is not None:
        return done
    _, stored = load_noun(tx.connection, found)
    with tx.attempt() as attempt:
        outcome = latest_or_in_its_place(
            tx,
            record_id,
            lambda there: step(there, record_id, _where_it_belongs(there, record_id, asked, stored)),
            on=asked.on,
            settled=settled,
            names=asked.changes,
        )
        if isinstance(outcome, Done):
            outcome = replace(outcome, notes=_as_known_now(tx, record_id, outcome))
            if not preview:
                attempt.keep()
    if isinstance(outcome, Refused) and outcome.trigger is None:
        return replace(outcome, trigger=trigger)
    return replace(outcome, preview=preview) if isinstance(outcome, Done) else outcome


def _as_known_now(tx: Transaction, record_id: UUID, done: Done) -> tuple[Unmet, ...]:
    """Give the notes of a step; what is answered by what came later is told as it stands today."""
    record = load_record(tx.connection, record_id)
    arrows = tx.rulebook.definition(record.machine, record.machine_version).transitions
    asked = [name for arrow in arrows if arrow.trigger == done.step.trigger for name in arrow.guards]
    later = {name: GUARDS[name] for name in asked if GUARDS[name].is_answered_later}
    if not later:
        return done.notes
    case = load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes={})
    now = (one.unmet(case) for one in later.values())
    return (*(one for one in done.notes if one.code not in later), *(one for one in now if one is not None))


def _where_it_belongs(there: Transaction, record_id: UUID, asked: Asked, stored: Values) -> Asked:
    """What is added to a small table is added to what it said on that day."""
    tables = [name for name in asked.changes if FIELDS[name] is Shape.ROWS]
    if there.relives is None or not tables:
        return asked
    _, then = load_noun(there.connection, load_record(there.connection, record_id))
    rows = {
        name: put_into(rows_in(then[name]), before=rows_in(stored[name]), said=rows_in(asked.changes[name]))
        for name in tables
    }
    return replace(asked, changes={**asked.changes, **rows})


def _on_its_day(tx: Transaction, record: Record, asked: Asked) -> Asked:
    """Give a step the day that one of its fields says; one that has not come is for guards to refuse."""
    arrows = tx.rulebook.definition(record.machine, record.machine_version).transitions
    names = {arrow.dated_by for arrow in arrows if arrow.trigger == asked.trigger}
    days = [day for name in names if (day := day_in(asked.changes.get(name or ""))) is not None]
    return replace(asked, on=days[0]) if days and days[0] <= tx.today else asked
