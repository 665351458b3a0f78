"""Leaving an agreement: a notice that was received, and what follows from it for the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from lifecycle.acts import Act
from lifecycle.advance import advance
from lifecycle.agreeing import ends_it
from lifecycle.amend import record_act
from lifecycle.case import Case, load_case, parties_on
from lifecycle.errors import StaleRecord
from lifecycle.fields import Dated, Value
from lifecycle.history import Decider, derive, effective, rows_as_of
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic
from lifecycle.writing import history_of
from workflows.lookup import find_record, find_unit

if TYPE_CHECKING:
    from lifecycle.dates import PartialDate
    from lifecycle.history import Derived
    from lifecycle.machine.decide import Unmet
    from lifecycle.records import Record, Unit
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
    if unmet := _of_nothing(tx, case) or _of_nobody(case, party):
        return Refused(record.reference, record.machine, record.state, "give_notice", unmet)
    assert party is not None  # noqa: S101 -- asked just now
    notice = replace(notice, on=notice.on.by(tx.today))
    there = parties_on(tx.connection, case, notice.on.latest)
    unit = find_unit(tx.connection, party, among=there)
    act = _act(unit, notice)
    if (known := _known_or_a_strangers(record, case, there, unit, act)) is not None:
        return known
    papers = notice.papers
    decider = Decider(unit.id, function=papers.function or None, evidence=papers.item or papers.basis or None)
    if expected_version not in (None, record.version):
        raise StaleRecord(record.reference, expected=expected_version or 0, actual=record.version)
    with tx.attempt() as attempt:
        outcome = _step_or_fact(tx, case, there, notice, act, decider, reason)
        if isinstance(outcome, Done):
            outcome = replace(outcome, preview=preview)
            if not preview:
                attempt.keep()
    return outcome


def _step_or_fact(
    tx: Transaction,
    case: Case,
    there: Sequence[Unit],
    notice: Notice,
    act: Act,
    decider: Decider,
    reason: str | None,
) -> Outcome:
    """Take the step; where the rest go on, or the term has not begun, a notice is a fact and no step."""
    record = case.record
    then = derive(rows_as_of(effective(history_of(tx.connection, record.id)), act.on))
    if ends_it(there, {act.unit}) or then.state not in ("signed", "active"):
        outcome = advance(
            tx,
            record.id,
            "give_notice",
            on=min(act.on, tx.today),
            changes=_said(notice),
            acts=(act,),
            reason=reason,
            decider=decider,
        )
        if not (isinstance(outcome, Refused) and outcome.state == "signed"):
            return outcome
    return _impossible(case, then, notice) or record_act(tx, record.id, act, decider=decider, reason=reason)


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
    record: Record, case: Case, there: Sequence[Unit], unit: Unit, act: Act
) -> AlreadyDone | Refused | None:
    if any(act.same_as(one) for one in case.acts):
        on, seq = act.on, record.last_seq
        return AlreadyDone(record.reference, record.machine, record.state, "give_notice", on=on, seq=seq)
    if unit not in there:
        unmet = logic("unit_is_no_party", unit=unit.name)
        return Refused(record.reference, record.machine, record.state, "give_notice", (unmet,))
    return None


def _impossible(case: Case, then: Derived, notice: Notice) -> Refused | None:
    """A last day before the term begins, or after it ends anyway, is none; the notice is one without it.

    Asked is the term as it was when the notice was received: another one may have shortened it since.
    """
    said, begins, ends = notice.ends_on, _day(then, "starts_on", "first"), _day(then, "ends_on", "last")
    if said is None:
        return None
    if begins is not None and said.last < begins:
        unmet = logic("notice_ends_before_the_term", on=begins, ends_on=said.last)
    elif ends is not None and ends < said.last:
        unmet = logic("notice_makes_it_no_longer", ends_on=said.last, until_now=ends)
    else:
        return None
    return Refused(case.record.reference, case.record.machine, case.record.state, "give_notice", (unmet,))


def _day(then: Derived, name: str, which: str) -> date | None:
    said = then.fields.get(name)
    return date.fromisoformat(str(said[which])) if isinstance(said, dict) else None


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


def _said(notice: Notice) -> dict[str, Value]:
    """Give the end that the notice names; what follows from it depends on the notices before it."""
    return {} if notice.ends_on is None else {"ends_on": notice.ends_on, "ends_with_parent": False}
