"""Leaving an agreement: a notice that was received, and what follows from it for the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from lifecycle.acts import Act
from lifecycle.advance import advance
from lifecycle.agreeing import no_last_day, without_last_day
from lifecycle.amend import note_act
from lifecycle.case import Case, load_case, parties_on
from lifecycle.decades import in_another_decade
from lifecycle.fields import Dated
from lifecycle.history import Decider, effective, rows_as_of
from lifecycle.machine.decide import Unmet
from lifecycle.names import held_as
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic, own_step
from lifecycle.step_evaluation import not_in_their_time
from lifecycle.told_again import done_once_more, noted_otherwise, row_that_tells
from lifecycle.transaction import as_expected
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from lifecycle.written import history_of
from workflows.lookup.by_name import find_record, find_unit
from workflows.lookup.functions import refuse_a_person

if TYPE_CHECKING:
    from uuid import UUID

    from lifecycle.dates import PartialDate
    from lifecycle.records import Record, Unit
    from lifecycle.transaction import Transaction
    from workflows.agreements.signing import Papers


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice as it was received: its day, the last day that it or its clause gives, its papers."""

    on: PartialDate
    ends_on: Dated | None
    papers: Papers
    """`item` is the decision, `basis` the clause by which it is given."""


@as_they_read
def give_notice(
    tx: Transaction,
    reference: str,
    party: str | None,
    notice: Notice,
    *,
    reason: str | None = None,
    expected_version: int | None = None,
    preview: bool = False,
) -> Outcome:
    """Record the notice of a party. When a whole side leaves, the agreement is under notice, else it goes on.

    A notice that names no last day is recorded all the same: the day is not made clear, which is a gap.

    Raises:
        UnknownRecord: there is no such agreement, or it has no such party.
        StaleRecord: the record is no longer at `expected_version`.
    """
    record = find_record(tx.connection, reference)
    as_expected(tx, record.id, record.reference, expected_version)
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    asked = [] if reason else in_another_decade(notice.on.by(tx.today).latest, tx.today, case)
    if unmet := _of_nothing(tx, case) or _of_nobody(case, party) or tuple(asked):
        return Refused(record.reference, record.machine, record.state, "give_notice", unmet)
    assert party is not None  # noqa: S101 -- asked just now
    refuse_a_person(tx.connection, notice.papers.function)
    notice = replace(notice, on=notice.on.by(tx.today))
    there = parties_on(tx.connection, case, notice.on.latest)
    unit = find_unit(tx.connection, party, among=there, on=notice.on.latest)
    act = _act(unit, notice)
    if (known := _known_or_a_strangers(tx, record, case, there, unit, act)) is not None:
        return known
    if not reason and (again := done_once_more(tx, record, (act,))):
        return Refused(record.reference, record.machine, record.state, "give_notice", tuple(again))
    papers = notice.papers
    decider = Decider(unit.id, function=papers.function or None, evidence=papers.item or papers.basis or None)
    with tx.attempt() as attempt:
        outcome = _fact_or_refused(tx, case, notice, act, decider, reason)
        if isinstance(outcome, Done):
            notes = (*outcome.notes, *_last_day_not_clear(tx, record.id))
            outcome = replace(_as_step(outcome, record.id, act.on), notes=notes, preview=preview)
            if not preview:
                attempt.keep()
    return outcome


def _last_day_not_clear(tx: Transaction, record_id: UUID) -> tuple[Unmet, ...]:
    """Say of a notice that leaves open until which day the agreement holds, with which day is reckoned."""
    case = load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes={})
    definition = tx.rulebook.definition(case.record.machine, case.record.machine_version)
    open_ones = without_last_day(case.parties, case.acts_as_heirs, case.agreement)
    if not open_ones or not definition.comes_of(case.record.state, "noticed"):
        return ()
    facts = {"reference": case.record.reference, "ends_on": case.agreement.ends_on}
    return (Unmet("notice_names_its_last_day", level="note", source="clause", facts=facts),)


def _fact_or_refused(
    tx: Transaction, case: Case, notice: Notice, act: Act, decider: Decider, reason: str | None
) -> Outcome:
    """Write the fact, from which the step follows; of what does not stand the step says what hinders."""
    record = case.record
    outcome: Outcome | None = None
    if not case.means.binds:  # it has no place any more, or not yet; or it was received before
        on = min(act.on, tx.today)
        outcome = advance(tx, record.id, "give_notice", on=on, acts=(act,), reason=reason, decider=decider)
    means = tx.rulebook.definition(record.machine, record.machine_version).means
    if outcome is None or (isinstance(outcome, Refused) and means(outcome.state).binds):
        impossible = _impossible(tx, case, notice, act.on)
        outcome = impossible or note_act(tx, record.id, act, decider=decider, reason=reason)
    return outcome


def _as_step(done: Done, record_id: UUID, on: date) -> Done:
    """Tell of the step of that day in place of the notice, where one follows.

    None does where the rest go on without the party, or the term has not begun. What a notice put in its
    place among later ones makes otherwise is no step of its own, and came after it.
    """
    found = own_step(done.after, record_id, "give_notice", on=on)
    if found is None:
        return done
    if any(step.kind == "corrected" for step in found.before):
        return replace(done, step=found.step, after=(*found.before, *found.after))
    return replace(done, step=found.step, before=(*done.before, *found.before), after=found.after)


def _of_nothing(tx: Transaction, case: Case) -> tuple[Unmet, ...]:
    """No notice is given of a pledge, or of what is no agreement."""
    machine = case.record.machine
    if "give_notice" in tx.rulebook.definition(machine, case.record.machine_version).triggers:
        return ()
    return (logic("no_such_step", trigger="give_notice", machine=machine),)


def _of_nobody(case: Case, party: str | None) -> tuple[Unmet, ...]:
    """A notice is somebody's."""
    parties = tuple(unit.name for unit in case.parties)
    return (logic("notice_is_a_partys", parties=parties),) if party is None else ()


def _known_or_a_strangers(
    tx: Transaction, record: Record, case: Case, there: Sequence[Unit], unit: Unit, act: Act
) -> AlreadyDone | Refused | None:
    if otherwise := noted_otherwise(tx, record, (act,)):
        return Refused(record.reference, record.machine, record.state, "give_notice", tuple(otherwise))
    if any(act.same_as(one) for one in case.acts):
        on, seq = act.on, row_that_tells(tx, record, (act,))
        return AlreadyDone(record.reference, record.machine, record.state, "give_notice", on=on, seq=seq)
    if unit not in there:
        early = not_in_their_time(tx.connection, record.id, ((unit.id, act.on),))
        of = {"reference": record.reference, "parties": tuple(one.name for one in there)}
        unmet = tuple(early) or (logic("unit_is_no_party", unit=unit.name, **of),)
        return Refused(record.reference, record.machine, record.state, "give_notice", unmet)
    return None


def _impossible(tx: Transaction, case: Case, notice: Notice, on: date) -> Refused | None:
    """Name why the last day is none. Asked is the term as it was when the notice was received."""
    record = case.record
    rows = rows_as_of(effective(history_of(tx.connection, record.id)), on)
    unmet = None if notice.ends_on is None else no_last_day(rows, notice.ends_on.last, notice.on.earliest)
    if unmet is None:
        return None
    return Refused(record.reference, record.machine, record.state, "give_notice", (unmet,))


def _act(unit: Unit, notice: Notice) -> Act:
    papers = notice.papers
    return Act(
        kind="noticed",
        unit=unit.id,
        on_text=notice.on.written,
        on_first=notice.on.earliest,
        on_last=notice.on.latest,
        function=papers.function,
        capacity=papers.capacity or held_as(papers.function)[0],
        capacity_is_said=bool(papers.capacity) or held_as(papers.function)[0] != "ordinary",
        basis=papers.basis,
        item=papers.item,
        diary_number=papers.diary_number,
        original_at=papers.original_at,
        remark=papers.remark,
        until=None if notice.ends_on is None else notice.ends_on.last,
    )
