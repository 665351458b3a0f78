"""Leaving an agreement: a notice that was received, and what follows from it for the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lifecycle.acts import Act, as_heirs
from lifecycle.advance import advance
from lifecycle.agreeing import ends_it, last_day_by, notices_that_stand
from lifecycle.amend import parties_on, record_act
from lifecycle.case import Case, load_case
from lifecycle.errors import StaleRecord
from lifecycle.fields import Dated, Value
from lifecycle.history import Decider
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic
from workflows.lookup import find_record, find_unit

if TYPE_CHECKING:
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
    leaving = _leaving(case, there, act)
    ends = ends_it(there, {one.unit for one in leaving}) or record.state not in ("signed", "active")
    with tx.attempt() as attempt:
        outcome: Outcome | None = None
        if ends:
            outcome = advance(
                tx,
                record.id,
                "give_notice",
                on=min(act.on, tx.today),
                changes=_new_end(there, case, notice, leaving),
                acts=(act,),
                reason=reason,
                decider=decider,
            )
        if outcome is None or (isinstance(outcome, Refused) and outcome.state == "signed"):
            # the rest go on, or its term has not begun: it is a fact, and no step
            impossible = _impossible(case, notice)
            outcome = impossible or record_act(tx, record.id, act, decider=decider, reason=reason)
        if isinstance(outcome, Done):
            outcome = replace(outcome, preview=preview)
            if not preview:
                attempt.keep()
    return outcome


def _impossible(case: Case, notice: Notice) -> Refused | None:
    """A last day before the term begins, or after it ends anyway, is none; the notice is one without it."""
    said, term = notice.ends_on, case.agreement
    if said is None:
        return None
    begins_before = term.starts_on is None or term.starts_on <= said.last
    if begins_before and (term.ends_on is None or said.last <= term.ends_on):
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


def _leaving(case: Case, parties: Sequence[Unit], act: Act) -> tuple[Act, ...]:
    """Give the notices that stand, with this one instead of an earlier one of the same party."""
    ids = {one.id for one in parties}
    standing = notices_that_stand(parties, as_heirs(case.acts, ids, case.heirs))
    return (*(one for one in standing if one.unit != act.unit), act)


def _new_end(there: Sequence[Unit], case: Case, notice: Notice, leaving: tuple[Act, ...]) -> dict[str, Value]:
    """Give the end that follows: when a whole side has left, or what held anyway, as an assumption."""
    stored = case.values["ends_on"]
    now = stored if isinstance(stored, Dated) else None
    last, record = last_day_by(there, leaving), case.record
    if notice.ends_on is not None and last is not None:
        said = notice.ends_on if notice.ends_on.last == last else Dated.on(last)
        if record.state == "under_notice" and now is not None and now.last <= last and now.basis != "assumed":
            return {}  # it ends before, by the notice of another
        return {"ends_on": said, "ends_with_parent": False}
    if now is None or record.state == "under_notice":
        return {}
    return {"ends_on": replace(now, basis="assumed")}
