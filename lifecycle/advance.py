"""The one way by which a record moves: people's steps, timers' steps, and what follows from either."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from sqlalchemy import select

from lifecycle.acts import Act
from lifecycle.case import Case, load_case, load_record
from lifecycle.deadlines import note_incident
from lifecycle.effects import EFFECTS
from lifecycle.effects.agreements import what_a_new_end_brings
from lifecycle.effects.effect import Creates, Follows
from lifecycle.errors import StaleRecord
from lifecycle.fields import Value, Values, kept_promises
from lifecycle.history import Decider, TimerMark, effective
from lifecycle.judging import Asked, against_the_calendar, judge, open_to_people, uncarried, what_hinders
from lifecycle.machine.decide import Forbidden
from lifecycle.notices import DatedThing, owe
from lifecycle.nouns import load_noun
from lifecycle.outcome import Done, Outcome, Refused
from lifecycle.owed import WHEN_IT_HAPPENS, Made
from lifecycle.placement import named_in, said_well
from lifecycle.records import Agreement, Deadline, PartyAct, Record
from lifecycle.repeats import already_done
from lifecycle.table import table
from lifecycle.transaction import Step, Transaction, lock_families
from lifecycle.writing import Writing, create_record, free_reference, history_of, write

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.definition import MachineDefinition

_RECORD, _DEADLINE, _ACT = table(Record), table(Deadline), table(PartyAct)


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
) -> Outcome:
    """Take a step, with everything that it brings about, or nothing at all.

    First what was due in the family on or before `on` happens; then the step; then what is due by today,
    unless `settled` is False because the caller takes another step first in the same transaction. A preview
    does all of that and keeps none of it.

    Raises:
        StaleRecord: the record is no longer at `expected_version`.
    """
    asked = Asked(trigger, on, dict(changes or {}), tuple(acts), reason, decider)
    lock_families(tx, record_id, *named_in(asked.changes))
    with tx.attempt() as attempt:
        outcome = _advance(tx, record_id, asked, expected_version, settled=settled)
        if isinstance(outcome, Done) and not preview:
            attempt.keep()
    return replace(outcome, preview=preview) if isinstance(outcome, Done) else outcome


def _advance(
    tx: Transaction, record_id: UUID, asked: Asked, expected_version: int | None, *, settled: bool
) -> Outcome:
    found = load_record(tx.connection, record_id)
    if expected_version not in (None, found.version):
        raise StaleRecord(found.reference, expected=expected_version or 0, actual=found.version)
    if (done := already_done(tx, found, asked)) is not None:
        return done
    start = len(tx.steps)
    settle(tx, found.family, upto=min(asked.on, tx.today))
    own = len(tx.steps)
    outcome = take(tx, record_id, asked)
    if not isinstance(outcome, Done):
        return outcome
    if settled:
        settle(tx, load_record(tx.connection, record_id).family, upto=tx.today)
    return replace(outcome, before=tuple(tx.steps[start:own]), after=tuple(tx.steps[own + 1 :]))


def take(tx: Transaction, record_id: UUID, asked: Asked) -> Done | Refused:
    """Take one arrow and its effects; the family is locked and what was due before has happened."""
    record = load_record(tx.connection, record_id)
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    known = effective(history_of(tx.connection, record_id))
    last_on = max(row.on for row in known)
    if asked.by_engine:
        asked = replace(asked, on=max(asked.on, last_on))
    refused = [] if asked.by_engine else against_the_calendar(asked.on, last_on, tx.today)
    arrow = definition.arrow(record.state, asked.trigger)
    if arrow is not None:
        refused += uncarried(arrow, asked)
        asked = replace(asked, changes={**asked.changes, **dict.fromkeys(arrow.stamps, asked.on)})
    case = load_case(
        tx.connection,
        tx.rulebook,
        record_id,
        on=asked.on,
        changes=asked.changes,
        new_acts=asked.acts,
        decider=asked.decider,
        is_explained=bool(asked.reason) or asked.by_engine,
    )
    if asked.changes and not asked.by_engine:
        refused += said_well(case)
    verdict = judge(definition, case, asked)
    if isinstance(verdict, Forbidden) or refused:
        guards = what_hinders(verdict, record, definition, asked)
        said = {one.code for one in guards}
        unmet = (*(one for one in refused if one.code not in said), *guards)
        return Refused(
            record.reference,
            record.machine,
            record.state,
            asked.trigger,
            unmet,
            available=tuple(one for one in open_to_people(definition, record.state) if one != asked.trigger),
        )
    assert arrow is not None  # noqa: S101 -- decide has just allowed it
    _, stored = load_noun(tx.connection, record)
    step = write(
        tx,
        record,
        stored,
        Writing(
            kind="moved",
            on=asked.on,
            trigger=asked.trigger,
            source=record.state,
            dest=verdict.dest,
            changes=_without_kept_promises(case, asked.changes),
            acts=asked.acts,
            voids=arrow.voids,
            decider=asked.decider,
            reason=asked.reason,
            passed=tuple(one.code for one in verdict.passed_with_reason),
            timer=asked.timer,
            cause=(asked.cause.record, asked.cause.seq) if asked.cause else None,
            caused_by=asked.cause.reference if asked.cause else None,
        ),
        settles=lambda rule: _settles(definition, rule, asked.trigger),
    )
    _owe_what_happened(tx, step, asked.timer)
    follow(tx, case, arrow.effects, step)
    return Done(step, verdict.passed_with_reason, verdict.notes)


def _owe_what_happened(tx: Transaction, step: Step, timer: TimerMark | None) -> None:
    """Owe the notice of a step that nobody took, unless it ended before it stood in the register."""
    code = tx.rulebook.notices.when_it_happens.get((step.machine, step.trigger or ""))
    if timer is None or code is None:
        return
    rule, first = tx.rulebook.notices.by_code[code], history_of(tx.connection, step.record)[0]
    owe(
        tx.connection,
        DatedThing("record", step.record, timer.rule, timer.due_on, code),
        Made(WHEN_IT_HAPPENS, step.on, "not_owed" if step.on <= first.today else "owed", rule.tiers[0].to),
        made_on=tx.today,
        rules=tx.rulebook.notices,
    )


def follow(tx: Transaction, case: Case, effects: Sequence[str], step: Step) -> None:
    """Bring about what follows from a step on other records, each with its own history row and its cause."""
    for number, name in enumerate(effects):
        if number:  # what the effect before has done is there to be seen
            case = load_case(tx.connection, tx.rulebook, case.record.id, on=case.on, changes={})
        for follows in list(EFFECTS[name](case)):
            if isinstance(follows, Creates):
                _create(tx, follows, step)
                continue
            lock_families(tx, follows.record_id)  # one that was moved may be of another family by now
            if follows.trigger is None:
                _change_and_follow(tx, follows, step)
                continue
            outcome = take(
                tx, follows.record_id, Asked(follows.trigger, step.on, follows.changes, cause=step)
            )
            if isinstance(outcome, Refused):
                raise EffectRefused(name, outcome)


def _create(tx: Transaction, creates: Creates, step: Step) -> None:
    """Make a record because of a step, on its day."""
    definition = tx.rulebook.newest(creates.machine)
    create_record(
        tx,
        free_reference(tx.connection, creates.reference),
        definition,
        creates.values,
        Writing(
            kind="moved",
            trigger="create",
            dest=definition.initial,
            on=step.on,
            cause=(step.record, step.seq),
            caused_by=step.reference,
        ),
    )


class EffectRefused(Exception):
    """An effect asked for a step that the other record's machine does not allow: a defect of a definition."""

    def __init__(self, effect: str, refused: Refused) -> None:
        super().__init__(
            f"effect {effect!r}: {refused.reference!r} cannot {refused.trigger!r} while {refused.state!r}"
        )


def _change_and_follow(tx: Transaction, follows: Follows, step: Step) -> None:
    """A term that follows another one may have terms that follow it."""
    before, _ = load_noun(tx.connection, load_record(tx.connection, follows.record_id))
    changed = change_in_step(tx, follows, step)
    if "ends_on" in follows.changes and isinstance(before, Agreement):
        case = load_case(tx.connection, tx.rulebook, follows.record_id, on=changed.on, changes={})
        follow(tx, case, what_a_new_end_brings(before, case.agreement), changed)


def change_in_step(tx: Transaction, follows: Follows, step: Step) -> Step:
    """Change another record's fields because of a step, on its day."""
    record = load_record(tx.connection, follows.record_id)
    _, values = load_noun(tx.connection, record)
    last_on = max(row.on for row in effective(history_of(tx.connection, record.id)))
    return write(
        tx,
        record,
        values,
        Writing(
            kind="changed",
            on=max(step.on, last_on),
            changes=follows.changes,
            cause=(step.record, step.seq),
            caused_by=step.reference,
        ),
    )


Due: TypeAlias = tuple[UUID, str, date]
"""A deadline by its key: record, rule, day."""


def settle(tx: Transaction, family: UUID, *, upto: date, leaving: Collection[Due] = ()) -> None:
    """Let everything happen in the family whose day has come, in order, including what that makes due.

    Order: day, then what begins before children's ends before parents' ends, then reference. A deadline
    that cannot be settled gets an incident and is left open; `doctor` shows it. Those in `leaving` are not
    tried: the caller knows that they fail.
    """
    tried: set[Due] = set(leaving)
    while (due := _next_due(tx.connection, family, upto, tried)) is not None:
        record_id, rule, due_on = due
        tried.add(due)
        record = load_record(tx.connection, record_id)
        definition = tx.rulebook.definition(record.machine, record.machine_version)
        timer = next((timer for timer in definition.timers_of(record.state) if timer.rule == rule), None)
        if timer is None or timer.trigger is None:
            note_incident(tx.connection, record_id, rule, due_on, f"no timer {rule!r} while {record.state!r}")
            continue
        outcome = take(tx, record_id, Asked(timer.trigger, due_on, {}, timer=TimerMark(rule, due_on)))
        if isinstance(outcome, Refused):
            codes = ", ".join(unmet.code for unmet in outcome.unmet)
            note_incident(tx.connection, record_id, rule, due_on, f"{timer.trigger}: {codes}")


def _next_due(connection: Connection, family: UUID, upto: date, tried: set[Due]) -> Due | None:
    rows = connection.execute(
        select(
            _DEADLINE.c.record_id, _DEADLINE.c.rule, _DEADLINE.c.due_on, _DEADLINE.c.rank, _RECORD.c.reference
        )
        .join(_RECORD, _RECORD.c.id == _DEADLINE.c.record_id)
        .where(
            _RECORD.c.family == family,
            _DEADLINE.c.status == "open",
            _DEADLINE.c.moves,
            _DEADLINE.c.due_on <= upto,
        )
    )
    open_now = [row for row in rows if (row.record_id, row.rule, row.due_on) not in tried]
    if not open_now:
        return None
    first = min(open_now, key=lambda row: (row.due_on, row.rank, row.reference))
    return first.record_id, first.rule, first.due_on


def _settles(definition: MachineDefinition, rule: str, trigger: str) -> bool:
    timer = next((timer for timer in definition.timers if timer.rule == rule), None)
    return timer is not None and (timer.trigger == trigger or trigger in timer.settled_by)


def _without_kept_promises(case: Case, changes: Values) -> dict[str, Value]:
    """A field that is filled is no longer to be decided."""
    return {**changes, **kept_promises(case.values, changes)}
