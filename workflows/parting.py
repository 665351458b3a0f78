"""Leaving an agreement: a notice that was received, and what follows from it for the rest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lifecycle.acts import Act
from lifecycle.advance import advance
from lifecycle.amend import parties_on, record_act
from lifecycle.case import STANDING, Case, load_case
from lifecycle.errors import StaleRecord
from lifecycle.fields import Dated
from lifecycle.history import Decider
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic
from workflows.lookup import find_record, find_unit

if TYPE_CHECKING:
    from uuid import UUID

    from lifecycle.dates import PartialDate
    from lifecycle.records import Unit
    from lifecycle.transaction import Transaction
    from workflows.signing import Papers


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice as it was received: its day, the last day that it or its clause gives, its papers."""

    on: PartialDate
    ends_on: Dated | None
    papers: Papers
    """`item` is the decision, `basis` the clause by which it is given."""


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
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    if party is None:
        unmet = logic("notice_is_a_partys", parties=tuple(unit.name for unit in case.parties))
        return Refused(record.reference, record.machine, record.state, "give_notice", (unmet,))
    there = parties_on(tx.connection, case, notice.on.latest)
    unit = find_unit(tx.connection, party, among=there)
    act = _act(unit, notice)
    if any(act.same_as(one) for one in case.acts):
        on, seq = act.on, record.last_seq
        return AlreadyDone(record.reference, record.machine, record.state, "give_notice", on=on, seq=seq)
    papers = notice.papers
    decider = Decider(unit.id, function=papers.function or None, evidence=papers.item or papers.basis or None)
    if expected_version not in (None, record.version):
        raise StaleRecord(record.reference, expected=expected_version or 0, actual=record.version)
    with tx.attempt() as attempt:
        outcome: Outcome | None = None
        if record.state not in STANDING:  # it has no place any more, or not yet; or it was received before
            on = min(act.on, tx.today)
            outcome = advance(
                tx, record.id, "give_notice", on=on, acts=(act,), reason=reason, decider=decider
            )
        if outcome is None or (isinstance(outcome, Refused) and outcome.state in STANDING):
            impossible = _impossible(case, notice)
            outcome = impossible or record_act(tx, record.id, act, decider=decider, reason=reason)
        if isinstance(outcome, Done):
            outcome = replace(_told_as_step(outcome, record.id), preview=preview)
            if not preview:
                attempt.keep()
    return outcome


def _told_as_step(done: Done, record_id: UUID) -> Done:
    """Tell of the step, where one follows: the rest go on without, or its term has not begun."""
    for place, one in enumerate(done.after):
        if (one.record, one.trigger) == (record_id, "give_notice"):
            before = (*done.before, done.step, *done.after[:place])
            return replace(done, step=one, before=before, after=done.after[place + 1 :])
    return done


def _impossible(case: Case, notice: Notice) -> Refused | None:
    """A last day before the term begins or the notice is given, or after it ends anyway, is none.

    The notice is one without it. Later than by the notice of another party it may be.
    """
    said, term = notice.ends_on, case.agreement
    if said is None:
        return None
    begins = max(term.starts_on or notice.on.earliest, notice.on.earliest)
    by_another = case.record.state == "under_notice" and term.ends_on_basis == "stated"
    if begins <= said.last and (by_another or term.ends_on is None or said.last <= term.ends_on):
        return None
    facts = {"on": term.starts_on, "ends_on": said.last, "until_now": term.ends_on}
    unmet = logic("notice_outside_the_term", **facts)
    return Refused(case.record.reference, case.record.machine, case.record.state, "give_notice", (unmet,))


def _act(unit: Unit, notice: Notice) -> Act:
    papers = notice.papers
    return Act(
        kind="noticed",
        unit=unit.id,
        on_text=notice.on.written,
        on_first=notice.on.earliest,
        on_last=notice.on.latest,
        function=papers.function,
        capacity=papers.capacity or "ordinary",
        basis=papers.basis,
        item=papers.item,
        diary_number=papers.diary_number,
        original_at=papers.original_at,
        remark=papers.remark,
        until=None if notice.ends_on is None else notice.ends_on.last,
    )
