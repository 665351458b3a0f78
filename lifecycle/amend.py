"""Changing what an agreement says, and recording what a party did: history rows that move nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.acts import Act
from lifecycle.case import (
    Case,
    known_acts,
    load_case,
    load_record,
    names_of,
    parties_for,
    parties_then,
)
from lifecycle.codes import ACTS
from lifecycle.effects.agreements import what_a_new_end_brings
from lifecycle.fields import ENGINES_OWN, REGISTRY_FIELDS, Value, Values, kept_promises
from lifecycle.guards import GUARDS
from lifecycle.history import Decider, Entry, is_dated
from lifecycle.implied import following, is_old_paper, term_in
from lifecycle.in_force import with_definitions
from lifecycle.machine.decide import Unmet
from lifecycle.nouns import differing, load_noun
from lifecycle.obeying import asked_back, newly_unmet, not_to_be_amended, said_ahead
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic
from lifecycle.placement import named_in, said_well
from lifecycle.records import Agreement
from lifecycle.replay.again import latest_or_in_its_place, settle_in_order
from lifecycle.step_evaluation import acted_ahead, against_the_calendar, has_ended, not_in_their_time
from lifecycle.steps import (
    bring_about,
    bring_about_below,
    follow,
    is_there_earlier,
    must_be_the_latest,
    settle,
)
from lifecycle.told_again import done_by_another, done_once_more, noted_otherwise, row_that_tells
from lifecycle.transaction import Transaction, as_expected, lock_families
from lifecycle.values import dataclass
from lifecycle.writing import Writing, write
from lifecycle.written import history_of, life_of

if TYPE_CHECKING:
    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.records import Record


def amend(
    tx: Transaction,
    record_id: UUID,
    changes: Values,
    *,
    on: date,
    reason: str | None = None,
    decider: Decider | None = None,
    expected_version: int | None = None,
    preview: bool = False,
) -> Outcome:
    """Change fields of a record, with what follows for others; or say why not.

    Where the paper is signed a change of what it says needs a reason; the register's own notes
    (`REGISTRY_FIELDS`) may change in every state but a final one.

    Raises:
        StaleRecord: the record is no longer at `expected_version`.
    """
    lock_families(tx, record_id, *named_in(changes))
    record = load_record(tx.connection, record_id)
    as_expected(tx, record_id, record.reference, expected_version)
    asked = _Amendment(changes, on, reason, decider)
    with tx.attempt() as attempt:
        outcome = latest_or_in_its_place(
            tx, record_id, lambda there: _amended(there, record_id, asked), on=on, settled=True, names=changes
        )
        if isinstance(outcome, Done):
            outcome = replace(outcome, preview=preview)
            if not preview:
                attempt.keep()
    return outcome


def with_what_follows(tx: Transaction, record: Record, changes: Values) -> dict[str, Value]:
    """Complete a change of what a term is computed from with the days that follow (`lifecycle.implied`)."""
    noun, values = load_noun(tx.connection, record)
    if not isinstance(noun, Agreement):
        return dict(changes)
    was = term_in(values)
    found = following(
        was,
        {**was, **term_in(changes)},
        standard_years=tx.rulebook.standard_years.get(record.machine),
        is_old_paper=is_old_paper(history_of(tx.connection, record.id)[0]),
    )
    return {**changes, **found}


@dataclass(frozen=True, slots=True)
class _Amendment:
    """What is to be changed, from which day, why and for whom."""

    changes: Values
    on: date
    reason: str | None
    decider: Decider | None


def _amended(tx: Transaction, record_id: UUID, asked: _Amendment) -> Outcome:
    """Let happen what was due before, and then change it."""
    start = len(tx.steps)
    settle(tx, load_record(tx.connection, record_id).family, upto=min(asked.on, tx.today))
    own = len(tx.steps)
    outcome = _amend(tx, record_id, asked)
    if not isinstance(outcome, Done):
        return outcome
    bring_about(tx, record_id)
    bring_about_below(tx, outcome.step)
    return replace(outcome, before=tuple(tx.steps[start:own]), after=tuple(tx.steps[own + 1 :]))


def _amend(tx: Transaction, record_id: UUID, asked: _Amendment) -> Outcome:
    record = load_record(tx.connection, record_id)
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    _, values = load_noun(tx.connection, record)
    on, reason = asked.on, asked.reason
    said = with_what_follows(tx, record, asked.changes)
    changed = differing(values, said)
    if not changed:
        return AlreadyDone(record.reference, record.machine, record.state, None, on=on, seq=record.last_seq)
    case = load_case(tx.connection, tx.rulebook, record_id, on=on, changes=changed)
    new_term = {"ends_on", "starts_on"} & changed.keys() and isinstance(case.before, Agreement)
    changes = {**changed, **kept_promises({**values, **changed}, changed)}
    writing = Writing(kind="changed", on=on, changes=changes, reason=reason, decider=asked.decider)
    must_be_the_latest(tx, record, definition, writing, with_effects=bool(new_term))
    unmet = [
        *against_the_calendar(on, tx.today),
        *said_ahead(changed, tx.today),
        *_where_and_what(definition, record, changed, reason),
        *said_well(tx.connection, case),
        *_rests_on_what_never_was(case, changed),
        *_not_by_amending(tx, definition, case, changed),
        *([] if reason else asked_back(case)),
    ]
    if unmet:
        return Refused(record.reference, record.machine, record.state, None, tuple(unmet))
    written = write(tx, record, values, writing)
    if new_term and isinstance(case.before, Agreement):
        follow(tx, case, what_a_new_end_brings(case.before, case.agreement), written)
    return Done(written)


def note_act(
    tx: Transaction, record_id: UUID, act: Act, *, decider: Decider | None = None, reason: str | None = None
) -> Outcome:
    """Record what a party did: a fact is recordable in every state, on its own day, also afterwards."""
    return note_acts(tx, record_id, (act,), decider=decider, reason=reason)


def note_acts(
    tx: Transaction,
    record_id: UUID,
    acts: Sequence[Act],
    *,
    decider: Decider | None = None,
    reason: str | None = None,
) -> Outcome:
    """Record several acts in one history row, and take the step that they bring about, if they do.

    Where they bring one about, what is then due by today happens too. Acts that are known already are not
    written again; of one that is known otherwise all are refused.
    """
    lock_families(tx, record_id)
    record = load_record(tx.connection, record_id)
    _, values = load_noun(tx.connection, record)
    if otherwise := noted_otherwise(tx, record, acts):
        return Refused(record.reference, record.machine, record.state, None, tuple(otherwise))
    if not reason and (again := done_once_more(tx, record, acts)):
        return Refused(record.reference, record.machine, record.state, None, tuple(again))
    known = known_acts(tx.connection, record_id)
    new = tuple(act for act in acts if not any(act.same_as(one) for one in known))
    if not new:
        on, seq = max(act.on for act in acts), row_that_tells(tx, record, acts)
        return AlreadyDone(record.reference, record.machine, record.state, None, on=on, seq=seq)
    unmet = _of_no_party_then(tx, record, parties_for(tx.connection, record, values), new)
    unmet += signed_before(new, known)
    if record.never_was:
        unmet.append(logic("record_never_was", reference=record.reference))
    unmet += acted_ahead(new, tx.today)
    if not (unmet or reason):
        unmet += done_by_another(tx, record, new)
    if unmet:
        return Refused(record.reference, record.machine, record.state, None, tuple(unmet))
    on = min(max(act.on for act in new), tx.today)
    writing = Writing(kind="changed", on=on, acts=new, decider=decider, reason=reason)
    with tx.attempt() as attempt:
        outcome = latest_or_in_its_place(
            tx, record_id, lambda there: _written(there, record_id, writing), on=on, settled=True, names={}
        )
        if isinstance(outcome, Done) and any(one.trigger for one in outcome.after):
            start = len(tx.steps)
            # what hinders that does not undo what parties did: the next daily run meets it, and says so
            settle_in_order(tx, record_id, upto=tx.today)
            outcome = replace(outcome, after=(*outcome.after, *tx.steps[start:]))
        attempt.keep()
    return outcome


def _of_no_party_then(
    tx: Transaction, record: Record, parties: Sequence[UUID], acts: Sequence[Act]
) -> list[Unmet]:
    """Name those who acted in another's time, and those who are no parties and were none on that day."""
    unmet = not_in_their_time(tx.connection, record.id, ((act.unit, act.on) for act in acts))
    others = [act for act in acts if act.unit not in parties]
    then = {act.unit for act in others if act.unit in parties_then(tx.connection, record.id, act.on)}
    strangers = {act.unit for act in others} - then
    if strangers:
        early_or_late = {one.facts["unit"] for one in unmet}
        of = {"reference": record.reference, "parties": names_of(tx.connection, parties)}
        names = [one for one in names_of(tx.connection, strangers) if one not in early_or_late]
        unmet += [logic("unit_is_no_party", unit=name, **of) for name in names]
    return unmet


def _written(tx: Transaction, record_id: UUID, writing: Writing) -> Outcome:
    """What was due before keeps its own legal day; what the acts bring about follows them."""
    start = len(tx.steps)
    settle(tx, load_record(tx.connection, record_id).family, upto=writing.on)
    own = len(tx.steps)
    record = load_record(tx.connection, record_id)
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    if record.state in definition.prepared and any(
        ACTS[act.kind].is_of_what_was_signed for act in writing.acts
    ):
        unmet = logic("not_signed_by_then", reference=record.reference, day=writing.on)
        return Refused(record.reference, record.machine, record.state, None, (unmet,))
    has_its_place = any(ACTS[act.kind].takes_all or act.kind == "noticed" for act in writing.acts)
    life = life_of(tx.connection, record_id)
    if has_its_place or is_there_earlier(life, writing.on) or _is_overtaken(definition, life, writing):
        must_be_the_latest(tx, record, definition, writing, with_effects=has_its_place)
    _, values = load_noun(tx.connection, record)
    done = Done(write(tx, record, values, writing))
    bring_about(tx, record_id)
    return replace(done, before=tuple(tx.steps[start:own]), after=tuple(tx.steps[own + 1 :]))


def _is_overtaken(definition: MachineDefinition, life: Sequence[Entry], writing: Writing) -> bool:
    """Whether acts that bring a step about are told of a day after which the record took a step.

    Who had to act then, and from where it led, was something else: one party came after another, say.
    """
    kinds = {arrow.acts for arrow in definition.transitions}
    later = any(is_dated(row) and row.on > writing.on and _moves(row) for row in life)
    return later and any(act.kind in kinds for act in writing.acts)


def _moves(row: Entry) -> bool:
    return row.trigger is not None or row.kind == "migrated"


def signed_before(new: Sequence[Act], known: Sequence[Act]) -> list[Unmet]:
    """One function signs once for its party; a signature on a wrong day is corrected, not repeated."""
    return [
        logic("has_signed_already", function=act.function, before=one.on_text)
        for act in new
        for one in known
        if act.kind == one.kind == "signed" and (act.unit, act.function) == (one.unit, one.function)
    ]


def _not_by_amending(
    tx: Transaction, definition: MachineDefinition, case: Case, changes: Mapping[str, Value]
) -> list[Unmet]:
    """What a correction would refuse an amendment refuses too, and what is no change that one agrees on."""
    life = life_of(tx.connection, case.record.id)
    before = load_case(tx.connection, tx.rulebook, case.record.id, on=case.on, changes={})
    return [
        *not_to_be_amended(definition, {row.seq: row for row in life}, before, case, changes),
        *newly_unmet(with_definitions(life, tx.rulebook.definition), changes, before, case),
    ]


def _rests_on_what_never_was(case: Case, changes: Mapping[str, Value]) -> list[Unmet]:
    """A sub-agreement that binds is not put under a main agreement that was never signed (H-011)."""
    if "parent_id" not in changes or case.parent is None or not case.means.binds:
        return []
    unmet = GUARDS["main_agreement_stands"].unmet(case) if case.parent.means.never_bound else None
    return [] if unmet is None else [unmet]


def _where_and_what(
    definition: MachineDefinition, record: Record, changes: Mapping[str, Value], reason: str | None
) -> list[Unmet]:
    found = []
    if own := sorted(ENGINES_OWN & changes.keys()):
        found.append(logic("field_is_the_engines", fields=tuple(own)))
    means = definition.means(record.state)
    if means.has_ended:
        found.append(has_ended(record, changes))
    elif changes.keys() <= REGISTRY_FIELDS or means.amend == "freely":
        pass
    elif not definition.is_amended:
        found.append(logic("is_never_amended", reference=record.reference, machine=record.machine))
    elif means.amend is None:
        found.append(logic("reopen_before_amending", state=record.state, machine=record.machine))
    elif not reason:
        found.append(Unmet("amendment_says_why", level="reason", source="H-051; H-182", facts={}))
    return found
