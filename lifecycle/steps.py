"""How a record moves on: people's steps, timers' steps, what acts bring about, and what follows.

Everything here is written as the latest that happened; what happened before is put in its place by `replay`.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Container, Generator, Iterable, Sequence
from dataclasses import field, replace
from datetime import date
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from uuid import UUID, uuid4

from sqlalchemy import bindparam, exists, func, select, tuple_

from lifecycle.acts import Act, as_heirs
from lifecycle.agreeing import (
    EXTENDING,
    Goal,
    agreed_in,
    end_by,
    end_of,
    goals_ahead,
    have_not_withdrawn,
    notices_that_stand,
    since_the_last_extension,
)
from lifecycle.ahead import read_ahead
from lifecycle.case import Case, acts_in_rows, known_acts, load_case, load_record
from lifecycle.deadlines import Due, note_incident
from lifecycle.effects import EFFECTS
from lifecycle.effects.agreements import what_a_new_end_brings
from lifecycle.effects.effect import Creates, Effect, Follows, GoesBack
from lifecycle.fields import Dated, Value, Values, kept_promises
from lifecycle.history import SUCCEED, Entry, TimerMark, derive, effective, is_dated, is_planned, last_dated
from lifecycle.in_force import came_by, held_by_steps
from lifecycle.machine.decide import Allowed, Forbidden, Unmet
from lifecycle.notice_schedule import WHEN_IT_HAPPENS, Made
from lifecycle.notices import DatedThing, owe
from lifecycle.nouns import AGREEMENTS, empty_values, load_noun, parties_of
from lifecycle.obeying import longer_than_agreed, said_ahead
from lifecycle.outcome import Done, Outcome, Refused
from lifecycle.placement import said_well
from lifecycle.prepared import Prepared
from lifecycle.records import Agreement, Deadline, HistoryRow, PartyAct, Record
from lifecycle.seen import DUE, recall
from lifecycle.snapshot import Snapshot, deadlines_of_each, records_by_id
from lifecycle.step_evaluation import (
    Asked,
    acted_ahead,
    evaluate_step,
    not_come_yet,
    not_in_their_time,
    open_to_people,
    uncarried,
    what_hinders,
    who_attended,
)
from lifecycle.table import code, table
from lifecycle.transaction import Step, Transaction, lock_families, touching
from lifecycle.values import dataclass
from lifecycle.writing import (
    Change,
    NewRecord,
    Writing,
    create_records,
    free_reference,
    is_preparation,
    unsealer,
    write,
    write_each,
)
from lifecycle.written import history_of, life_of, values_of_derived

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

    from lifecycle.machine.definition import MachineDefinition, Transition

_RECORD, _DEADLINE, _HISTORY = table(Record), table(Deadline), table(HistoryRow)
_ACT = table(PartyAct)

# What every step asks is put together once.
_DUE = Prepared(
    select(
        *(_DEADLINE.c.record_id, _DEADLINE.c.rule, _DEADLINE.c.due_on, _DEADLINE.c.rank),
        *(_RECORD.c.reference, _RECORD.c.family),
    )
    .join(_RECORD, _RECORD.c.id == _DEADLINE.c.record_id)
    .where(
        _RECORD.c.family.in_(bindparam("families", expanding=True)),
        _DEADLINE.c.status == code("open"),
        _DEADLINE.c.moves,
        _DEADLINE.c.due_on <= bindparam("upto"),
    )
)
_BELOW_WITH_ACTS = Prepared(
    select(_RECORD.c.id)
    .where(_RECORD.c.parent_id == bindparam("above"), exists().where(_ACT.c.record_id == _RECORD.c.id))
    .order_by(_RECORD.c.sort_key)
)
_LATEST = Prepared(
    select(func.max(_RECORD.c.last_on)).where(_RECORD.c.family.in_(bindparam("families", expanding=True)))
)


class OutOfOrder(Exception):
    """Something is told of a day after which things have happened that it may change.

    It has to be put in its place: the family is lived again (`lifecycle.replay`).
    """

    def __init__(self, record_id: UUID, on: date) -> None:
        super().__init__(f"{record_id} on {on}")


def step(tx: Transaction, record_id: UUID, asked: Asked) -> Outcome:
    """Take a step that a person asks for, and what it brings about, after what was due on or before its day.

    A step that acts bring about follows from them: acts that come with it are recorded first.

    Raises:
        OutOfOrder: the family has gone on since that day.
    """
    record = load_record(tx.connection, record_id)
    if early := _by_who_was_not_party_then(tx, record_id, asked):
        return Refused(record.reference, record.machine, record.state, asked.trigger, tuple(early))
    start = len(tx.steps)
    settle(tx, record.family, upto=min(asked.on, tx.today))
    record = load_record(tx.connection, record_id)
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    arrow = definition.arrow(record.state, asked.trigger)
    if arrow is not None and arrow.acts is not None:
        if ahead := not_come_yet(asked, tx.today):
            return Refused(record.reference, record.machine, record.state, asked.trigger, tuple(ahead))
        if asked.acts:
            _record_first(tx, record, asked)
        reason = None if asked.acts else asked.reason
        outcome = _brought_about(tx, record_id, reason=reason) or take(tx, record_id, replace(asked, acts=()))
    else:
        outcome = take(tx, record_id, asked)
        if isinstance(outcome, Done):
            bring_about(tx, record_id)
            bring_about_below(tx, outcome.step)
    if not isinstance(outcome, Done):
        return outcome
    own = next(place for place, one in enumerate(tx.steps) if one is outcome.step)
    return replace(outcome, before=tuple(tx.steps[start:own]), after=tuple(tx.steps[own + 1 :]))


def _by_who_was_not_party_then(tx: Transaction, record_id: UUID, asked: Asked) -> list[Unmet]:
    """Name who acts, decides or attends on a day on which another was party in its place."""
    acted = [(act.unit, act.on) for act in asked.acts]
    decided = [] if asked.decider is None else [(asked.decider.unit, asked.on)]
    attended = [(unit, asked.on) for unit in who_attended(asked.changes)]
    return not_in_their_time(tx.connection, record_id, dict.fromkeys((*acted, *decided, *attended)))


def _record_first(tx: Transaction, record: Record, asked: Asked) -> None:
    _, values = load_noun(tx.connection, record)
    on = min(max(act.on for act in asked.acts), tx.today)
    writing = Writing(kind="changed", on=on, acts=asked.acts, decider=asked.decider, reason=asked.reason)
    write(tx, record, values, writing)


def bring_about(tx: Transaction, record_id: UUID, *, floor: date | None = None) -> None:
    """Take the step that a record's acts bring about, if there is one and every party has acted.

    It has the day of the last act, or of what made it possible (`floor`) when that came later: a
    sub-agreement that was signed first binds from the day on which its main agreement does.

    Raises:
        OutOfOrder: the family has gone on since that day.
    """
    if not _waits_for_a_signature(tx, record_id):
        _brought_about(tx, record_id, floor=floor)


def _waits_for_a_signature(tx: Transaction, record_id: UUID) -> bool:
    """Whether a party of its own has not signed what waits for that: nothing else has to be read then."""
    record = load_record(tx.connection, record_id)
    arrows = _arrows_of_acts(tx, record)
    if not arrows or any("every_party_has_signed" not in arrow.guards for arrow in arrows):
        return False
    signed = {act.unit for act in known_acts(tx.connection, record_id) if act.kind == "signed"}
    return not signed.issuperset(parties_of(tx.connection, record_id))


def _arrows_of_acts(tx: Transaction, record: Record) -> list[Transition]:
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    return [arrow for arrow in definition.transitions if arrow.acts and record.state in arrow.sources]


def _brought_about(
    tx: Transaction, record_id: UUID, *, floor: date | None = None, reason: str | None = None
) -> Done | Refused | None:
    """Try what acts bring about, and say what came of it; None when no act recorded could do so."""
    record = load_record(tx.connection, record_id)
    for arrow in _arrows_of_acts(tx, record):
        brought = _brought_by(tx, record, str(arrow.acts))
        if brought is None:
            continue
        on = max(min(brought.on, tx.today), floor or date.min, _held_since(tx, record))
        cause = _own_row(record, brought.seq, on)
        outcome = take(tx, record_id, Asked(arrow.trigger, on, brought.changes, reason=reason, cause=cause))
        if isinstance(outcome, Done):
            _bring_about_below(tx, record_id, on)
            bring_about(tx, record_id, floor=on)  # what was agreed on under a notice, when that has lapsed
        return outcome
    return None


def _held_since(tx: Transaction, record: Record) -> date:
    """Give the day since when a record has been in its state, before which it takes no step out of it.

    An old paper was in force from its first day, whatever its parties had agreed on before. What is only
    prepared has no such day.
    """
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    return date.min if record.state in definition.prepared else record.since


@dataclass(frozen=True, slots=True)
class _Brought:
    """What acts bring about: on which day, by which row, with which facts."""

    on: date
    seq: int
    changes: Values = field(default_factory=dict)


def _brought_by(tx: Transaction, record: Record, kind: str) -> _Brought | None:
    """Find the acts of a record that bring a step about: all of a kind, or those that agree on one thing."""
    kinds = EXTENDING if kind == "extended" else (kind,)
    known = [one for one in acts_in_rows(tx.connection, record.id) if one[1].kind in kinds]
    if kind == "extended":
        return _extension(tx, record, known) if any(Goal.of(act) for _, act in known) else None
    if not known:
        return None
    if kind == "noticed":
        return _leaving(tx, record, known)
    if kind == "unnoticed":
        return _lapse(tx, record, known)
    return _last_of(known)


def _last_of(acts: Sequence[tuple[int, Act]], changes: Values | None = None) -> _Brought:
    seq, act = max(acts, key=lambda one: (one[1].on, one[0]))
    return _Brought(act.on, seq, changes or {})


def _extension(tx: Transaction, record: Record, known: Sequence[tuple[int, Act]]) -> _Brought | None:
    """Give the extension that every party has agreed on; what led to an earlier one is spent."""
    fresh = since_the_last_extension(life_of(tx.connection, record.id))
    acts = [(seq, act) for seq, act in known if seq in fresh]
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    for goal in goals_ahead(case, [act for _, act in acts]):
        found = agreed_in(case, goal, [act for _, act in acts])
        end = end_of(case, goal)
        if found.missing or end is None:
            continue
        basis = "computed" if goal.with_main else "stated"
        changes: dict[str, Value] = {
            "ends_on": Dated.on(end, basis=basis),
            "ends_with_parent": goal.with_main,
        }
        return _last_of([(seq, act) for seq, act in acts if act in found.acts], changes)
    return None


def _leaving(tx: Transaction, record: Record, known: Sequence[tuple[int, Act]]) -> _Brought | None:
    """Give the end that follows when those leave without whom there is no agreement, if it is a new one."""
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    given, now = notices_that_stand(case.parties, case.acts_as_heirs), case.values["ends_on"]
    end = now if isinstance(now, Dated) else None
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    changes = end_by(case.parties, given, end, until_now=definition.comes_of(record.state, "noticed"))
    if changes is None:
        return None
    ids = {one.id for one in case.parties}
    return _last_of([one for one in known if as_heirs((one[1],), ids, case.heirs)[0] in given], changes)


def _lapse(tx: Transaction, record: Record, known: Sequence[tuple[int, Act]]) -> _Brought | None:
    """Give the end of a notice that every party agrees to drop: the agreement ends when it did before."""
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    if have_not_withdrawn(case.parties, case.acts_as_heirs):
        return None
    life = life_of(tx.connection, record.id)
    known_before = life[: came_by(life)] or life  # of one that began under notice no other end is known
    before = values_of_derived(derive(known_before), unsealer(tx, life))
    changes = {name: before[name] for name in ("ends_on", "ends_with_parent")}
    if before["ends_with_parent"] and case.parent is not None and case.parent.agreement.ends_on is not None:
        changes["ends_on"] = Dated.follows(case.parent.agreement.ends_on)
    since = max((act.on for act in case.acts if act.kind == "noticed"), default=date.min)
    return _last_of([one for one in known if one[1].on >= since], changes)


def bring_about_below(tx: Transaction, taken: Step) -> None:
    """What hangs on a record may have waited for it to bind, or for a party that it had until then.

    An old paper binds from the day on which it is confirmed. Who is party to what is prepared has no day.
    """
    record = load_record(tx.connection, taken.record)
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    began_to_bind = _binds(definition, taken.dest) and not _binds(definition, taken.source)
    if began_to_bind or ("parties" in taken.changes and taken.seq > 1):
        is_of_a_day = began_to_bind or taken.trigger == SUCCEED
        _bring_about_below(tx, taken.record, taken.on if is_of_a_day else None)


def _binds(definition: MachineDefinition, state: str | None) -> bool:
    return state is not None and definition.means(state).binds


def _bring_about_below(tx: Transaction, record_id: UUID, on: date | None) -> None:
    for child in tx.connection.execute(_BELOW_WITH_ACTS, {"above": record_id}).scalars().all():
        bring_about(tx, child, floor=on)


def _bring_about_where_it_moved(tx: Transaction, done: Done) -> None:
    """What a step hung elsewhere may have waited for that: what it hung on had ended, or had a party more."""
    moved = dict.fromkeys(one.record for one in done.after if _hangs_elsewhere(one))
    for record_id in moved:
        bring_about(tx, record_id, floor=done.step.on)


def _own_row(record: Record, seq: int, on: date) -> Step:
    """Give a row of the record as the cause of a step of its own."""
    return Step(record.id, record.reference, record.machine, seq, "changed", None, None, None, on, {})


def take(tx: Transaction, record_id: UUID, asked: Asked) -> Done | Refused:
    """Take one arrow and its effects; the family is locked and what was due before has happened.

    Raises:
        OutOfOrder: the family has gone on since the step's day.
    """
    return take_each(tx, [(record_id, asked)])[0]


def take_each(tx: Transaction, wanted: Sequence[tuple[UUID, Asked]]) -> list[Done | Refused]:
    """Take steps of records in families that touch neither each other nor any other. See `take`.

    All of them are judged, then written table by table, then what follows from each is brought about: what
    follows from the one reaches nothing by which another was judged.
    """
    read_ahead(tx.connection, [record_id for record_id, _ in wanted])
    judged = [_judged(tx, record_id, asked) for record_id, asked in wanted]
    allowed = [one for one in judged if isinstance(one, _Allowed)]
    steps = iter(write_each(tx, [one.change for one in allowed]))
    return [_followed(tx, one, next(steps)) if isinstance(one, _Allowed) else one for one in judged]


@dataclass(frozen=True, slots=True)
class _Allowed:
    """A step that may be taken: what its record writes, and what follows from it."""

    change: Change
    case: Case
    verdict: Allowed
    effects: tuple[str, ...]


def _judged(tx: Transaction, record_id: UUID, asked: Asked) -> _Allowed | Refused:
    """Judge whether a step may be taken, and say what it writes."""
    record = load_record(tx.connection, record_id)
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    asked = _in_order(tx, record, definition, asked)
    refused = acted_ahead(asked.acts, tx.today) if asked.by_engine else not_come_yet(asked, tx.today)
    arrow = definition.arrow(record.state, asked.trigger)
    if arrow is not None:
        refused += uncarried(definition, arrow, asked, record.reference)
        begins = _of_this_time(record, arrow)
        asked = replace(asked, changes={**begins, **asked.changes, **dict.fromkeys(arrow.stamps, asked.on)})
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
        refused += said_well(tx.connection, case)
        if arrow is not None and arrow.acts is None:
            refused += longer_than_agreed(definition, case)
        stamps = () if arrow is None else arrow.stamps  # the step's own day, asked about above
        dated = {name: value for name, value in asked.changes.items() if name not in stamps}
        refused += [one for one in said_ahead(dated, tx.today) if one not in refused]
    verdict = evaluate_step(definition, case, asked)
    if isinstance(verdict, Forbidden) or refused:
        guards = what_hinders(tx.connection, verdict, record, definition, asked)
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
    writing = Writing(
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
        caused_by=asked.cause.reference if asked.cause and asked.cause.record != record.id else None,
    )
    change = Change(record, stored, writing, lambda rule: definition.settles(asked.trigger, rule))
    return _Allowed(change, case, verdict, arrow.effects)


def _followed(tx: Transaction, one: _Allowed, step: Step) -> Done:
    """Bring about what follows from a step that was written."""
    of = (step.machine, step.trigger or "")
    if one.change.writing.timer is not None and of in tx.rulebook.notices.when_it_happens:
        owe_what_happened(tx, step.machine, history_of(tx.connection, step.record)[step.seq - 1])
    before = len(tx.steps)
    follow(tx, one.case, one.effects, step)
    after = tuple(tx.steps[before:])
    return Done(step, one.verdict.passed_with_reason, one.verdict.notes, after=after)


def _of_this_time(record: Record, arrow: Transition) -> dict[str, Value]:
    """Give the fields that are empty after the step where it does not say them."""
    empty = empty_values(record.machine) if arrow.clears else {}
    return {name: empty[name] for name in arrow.clears}


def _in_order(tx: Transaction, record: Record, definition: MachineDefinition, asked: Asked) -> Asked:
    """Give the step with its day; refuse to take it as the latest when it is not.

    A timer whose day lies before what happened to the record, or before the step that planned it, was made
    due by that: it has its day. What cannot be done in the state of today may have been possible on its day.
    """
    arrow = definition.arrow(record.state, asked.trigger)
    if arrow is None:
        if not asked.by_engine:
            writing = Writing(kind="moved", on=asked.on)
            must_be_the_latest(tx, record, definition, writing, with_effects=False)
        return asked
    writing = Writing(kind="moved", on=asked.on, dest=arrow.dest, acts=asked.acts, timer=asked.timer)
    if asked.timer is None:
        must_be_the_latest(tx, record, definition, writing, with_effects=bool(arrow.effects))
    history = history_of(tx.connection, record.id)
    if is_preparation(tx, definition, history, record.state, writing):
        return asked
    life = life_of(tx.connection, record.id)
    planned = life[0].on if asked.timer is not None and is_planned(life[0]) else None
    days = (asked.on, last_dated(life), planned)
    return replace(asked, on=max(day for day in days if day is not None))


def must_be_the_latest(
    tx: Transaction, record: Record, definition: MachineDefinition, writing: Writing, *, with_effects: bool
) -> None:
    """Refuse to write a row of a record as the latest when the record has gone on since its day.

    Raises:
        OutOfOrder: it has, or with effects its family has.
    """
    history = history_of(tx.connection, record.id)
    if tx.relives is not None or is_preparation(tx, definition, history, record.state, writing):
        return
    life = life_of(tx.connection, record.id)
    last_on = last_dated(life)
    gone_on = last_on is not None and writing.on < last_on
    reaches_others = with_effects or is_there_earlier(life, writing.on)
    if gone_on or (reaches_others and family_has_gone_on(tx, record.family, writing.on)):
        raise OutOfOrder(record.id, writing.on)


def is_there_earlier(life: Sequence[Entry], on: date) -> bool:
    """Whether a record that somebody typed is there earlier by what is told of a day: others meet it then."""
    if life[0].cause is not None:
        return False
    return on < min(life[0].today, *(row.on for row in life if is_dated(row)), date.max)


def family_has_gone_on(tx: Transaction, family: UUID, on: date) -> bool:
    """Whether anything with a legal day happened in the family, or in one that it touches, after the day."""
    families = touching(tx.connection, (family,))
    found: date | None = tx.connection.execute(_LATEST, {"families": [*families]}).scalar_one()
    return found is not None and found > on


def owe_what_happened(tx: Transaction, machine: str, row: Entry) -> None:
    """Owe the notice of a step that nobody took, unless it was over before it stood in the register."""
    code = tx.rulebook.notices.when_it_happens.get((machine, row.trigger or ""))
    if row.timer is None or code is None:
        return
    rule, first = tx.rulebook.notices.by_code[code], history_of(tx.connection, row.record)[0]
    owe(
        tx.connection,
        DatedThing("record", row.record, row.timer.rule, row.timer.due_on, code),
        Made(WHEN_IT_HAPPENS, row.on, "not_owed" if row.on <= first.today else "owed", rule.tiers[0].to),
        made_on=tx.today,
        rules=tx.rulebook.notices,
    )


def follow(tx: Transaction, case: Case, effects: Sequence[str], step: Step) -> None:
    """Bring about what follows from a step on other records, each with its own history row and its cause."""
    if effects and tx.relives is None and (_made_before(tx, step) or _have_gone_on(case.duties, step.on)):
        raise OutOfOrder(step.record, step.on)
    seen = -1  # the case that guards saw is of before the step
    for number, name in enumerate(effects):
        if number and seen != len(tx.steps):  # what the effect before has done is there to be seen
            case = load_case(tx.connection, tx.rulebook, case.record.id, on=case.on, changes={})
            seen = len(tx.steps)
        found = _what_follows(tx, EFFECTS[name], case, step)
        _happen_in_order(tx, name, found, step)
    if tx.relives is not None:
        tx.relives.keep(step)


def _have_gone_on(others: Iterable[Snapshot], on: date) -> bool:
    """Whether anything that has a legal day happened to one of these after the day."""
    return any(one.record.last_on is not None and one.record.last_on > on for one in others)


def _what_follows(
    tx: Transaction, effect: Effect, case: Case, step: Step
) -> list[Follows | GoesBack | Creates]:
    """Give what follows from a step, after what was due by then where it reaches into another family."""

    def reached(case: Case) -> list[Follows | GoesBack | Creates]:
        seen = effect(_as_seen_by(tx, step, case))
        return [one for one in seen if isinstance(one, Creates) or _reaches(tx, step, one.record_id)]

    found = reached(case)
    start = len(tx.steps)
    for one in found:
        if not isinstance(one, Creates):
            lock_families(tx, one.record_id)  # one that was moved may be of another family by now
            family = load_record(tx.connection, one.record_id).family
            if family not in touching(tx.connection, (case.record.family,)):
                settle(tx, family, upto=min(step.on, tx.today))
    if len(tx.steps) == start:
        return found
    return reached(load_case(tx.connection, tx.rulebook, case.record.id, on=case.on, changes={}))


def _as_seen_by(tx: Transaction, step: Step, case: Case) -> Case:
    """Leave out of a case what a step does not reach: what it makes does not depend on that either."""
    if tx.relives is None:
        return case

    def among(around: Iterable[Snapshot]) -> tuple[Snapshot, ...]:
        return tuple(one for one in around if _reaches(tx, step, one.record.id))

    return replace(
        case,
        children=among(case.children),
        beside=among(case.beside),
        cousins=among(case.cousins),
        agreements_beside=lambda: among(case.agreements_beside()),
    )


def _reaches(tx: Transaction, step: Step, record_id: UUID) -> bool:
    return tx.relives is None or tx.relives.reaches(step, record_id)


def _happen_in_order(
    tx: Transaction, effect: str, found: Iterable[Follows | GoesBack | Creates], step: Step
) -> None:
    """Let each thing happen that follows; records that are made one after the other are made at once."""
    new: list[Creates] = []
    for one in found:
        if isinstance(one, Creates):
            new.append(one)
            continue
        _create(tx, new, step)
        new.clear()
        _happen(tx, effect, one, step)
    _create(tx, new, step)


def _happen(tx: Transaction, effect: str, asked: Follows | GoesBack, step: Step) -> None:
    follows = _as_before(tx, asked, step) if isinstance(asked, GoesBack) else asked
    if follows is None:
        return
    if follows.trigger is None:
        _change_and_follow(tx, follows, step)
        return
    outcome = take(tx, follows.record_id, Asked(follows.trigger, step.on, follows.changes, cause=step))
    if isinstance(outcome, Refused):
        raise EffectRefused(effect, outcome)


def _as_before(tx: Transaction, back: GoesBack, step: Step) -> Follows | None:
    """Give the step by which a record says what it would without those that followed from this one's."""
    rows = life_of(tx.connection, back.record_id)
    held = held_by_steps(rows, tx.rulebook.definition)
    others = [
        replace(row, changes={**held.get(row.seq, {}), **row.changes})
        for row in rows
        if row.cause is None or row.cause[0] != step.record
    ]
    unseal = unsealer(tx, rows)
    then, now = (values_of_derived(derive(each), unseal) for each in (others, rows))
    changes = {name: value for name, value in then.items() if value != now[name]}
    if not changes:
        return None
    record, state = load_record(tx.connection, back.record_id), _called_by_now(others)
    arrow = partial(tx.rulebook.definition(record.machine, record.machine_version).arrow, record.state)
    leads_there = (one for one in back.triggers if (to := arrow(one)) is not None and to.dest == state)
    return Follows(back.record_id, next(leads_there, back.triggers[0]), changes)


def _called_by_now(rows: Iterable[Entry]) -> str | None:
    """Name the state to which some rows lead: without the others a migration calls another state anew."""
    state = None
    for row in rows:
        state = row.renamed.get(state or "", state) if row.kind == "migrated" else row.dest or state
    return state


def _create(tx: Transaction, creates: Sequence[Creates], step: Step) -> None:
    """Make records because of a step, on its day; what is made at once is written at once."""
    new: list[NewRecord] = []
    free: set[str] = set()
    for one in creates:
        known, register = None, None
        if tx.relives is not None:
            register = tx.relives.register
            known = tx.relives.known(one.machine, one.reference, one.values, step)
            if known is None and tx.relives.is_as_it_was(step):
                continue
        definition = tx.rulebook.newest(one.machine)
        if known is not None:
            definition = tx.rulebook.definition(one.machine, known.version)
            reference, record_id = known.reference, known.id
        else:
            reference = free_reference(tx.connection, one.reference, also_in=register, but=free)
            record_id = uuid4()
            free.add(reference)
        new.append(NewRecord(record_id, reference, definition, one.values, _made_by(step, definition)))
        if known is not None and known.then is not None:
            create_records(tx, new, free=free)
            new.clear()
            known.then()
    create_records(tx, new, free=free)


def _made_by(step: Step, definition: MachineDefinition) -> Writing:
    return Writing(
        kind="moved",
        trigger="create",
        dest=definition.initial,
        on=step.on,
        cause=(step.record, step.seq),
        caused_by=step.reference,
    )


def _made_before(tx: Transaction, step: Step) -> bool:
    """Whether such a step made something before and was struck: that is made again as what it was."""
    ended = frozenset(
        (one.machine, one.struck) for one in tx.rulebook.definitions.values() if one.struck is not None
    )
    own = None
    for record_id in tx.connection.execute(_made_and_struck(ended), {"cause": step.record}).scalars().all():
        history = history_of(tx.connection, record_id)
        first = effective(history)[0]
        if first.dest == history[0].dest or first.cause is None:
            continue
        own = own or history_of(tx.connection, step.record)
        if own[first.cause[1] - 1].trigger == step.trigger:
            return True
    return False


@cache
def _made_and_struck(ended: frozenset[tuple[str, str]]) -> Prepared:
    """Ask for what a record of its family made and what was struck since, by machine and state."""
    own = _RECORD.alias("own")
    return Prepared(
        select(_HISTORY.c.record_id)
        .join(_RECORD, _RECORD.c.id == _HISTORY.c.record_id)
        .join(own, own.c.id == _HISTORY.c.cause_id)
        .where(
            _HISTORY.c.cause_id == bindparam("cause"),
            _HISTORY.c.seq == 1,
            _RECORD.c.family == own.c.family,
            tuple_(_RECORD.c.machine, _RECORD.c.state).in_(sorted(ended)),
        )
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
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    history = history_of(tx.connection, record.id)
    last_on = last_dated(life_of(tx.connection, record.id)) or step.on
    writing = Writing(kind="changed", on=step.on)
    must_be_the_latest(tx, record, definition, writing, with_effects=False)
    prepares = is_preparation(tx, definition, history, record.state, writing)
    return write(
        tx,
        record,
        values,
        Writing(
            kind="changed",
            on=step.on if prepares else max(step.on, last_on),
            changes=follows.changes,
            cause=(step.record, step.seq),
            caused_by=step.reference,
        ),
    )


def settle(tx: Transaction, family: UUID, *, upto: date, leaving: Container[Due] = ()) -> None:
    """Let everything happen in the family whose day has come, in order, including what that makes due.

    So it does in the families that it touches (`lifecycle.transaction.touching`), in one order with it: day,
    then what begins before children's ends before parents' ends, then reference. A deadline that cannot be
    settled gets an incident and is left open; `doctor` shows it. Those in `leaving` are not tried: the
    caller knows that they fail. Where a family is lived again, that says which.
    """
    settle_each(tx, [settling(tx, DueNow(tx, family, upto, leaving), upto, [])])


Settling: TypeAlias = Generator[tuple[UUID, Asked], "Done | Refused", None]
"""What is due in one family, one after another: each asks for a step, and is told what came of it."""


def settle_each(tx: Transaction, families: Iterable[Settling], *, most: int | None = None) -> bool:
    """Settle what is due in families that touch neither each other nor any other, a step of each at a time.

    Args:
        tx: in which all of them are locked.
        families: what is due in each.
        most: after so many steps the rest is left; a step is never left half done.

    Returns:
        Whether nothing was left.
    """
    begun = len(tx.steps)
    asking = [(one, wanted) for one in families if (wanted := next(one, None)) is not None]
    while asking:
        if most is not None and len(tx.steps) - begun >= most:
            return False
        told = []
        for some in _apart(tx, asking):
            outcomes = take_each(tx, [wanted for _, wanted in some])
            told += [(one, _next(one, outcome)) for (one, _), outcome in zip(some, outcomes, strict=True)]
        asking = [(one, wanted) for one, wanted in told if wanted is not None]
    return True


_Asking: TypeAlias = list[tuple[Settling, tuple[UUID, Asked]]]


def _apart(tx: Transaction, asking: _Asking) -> Iterable[_Asking]:
    """Give what can be settled at once: of anything but agreements a step may reach what is nobody's family.

    A duty by law is met by what hangs elsewhere, and a plan may rest on a picture that hangs on nothing.
    """
    records = records_by_id(tx.connection, [record_id for _, (record_id, _) in asking])
    together = [one for one in asking if records[one[1][0]].machine in AGREEMENTS]
    return [together, *([one] for one in asking if records[one[1][0]].machine not in AGREEMENTS)]


def _next(one: Settling, outcome: Done | Refused) -> tuple[UUID, Asked] | None:
    try:
        return one.send(outcome)
    except StopIteration:
        return None


def settling(tx: Transaction, due: DueNow, upto: date, steps: list[Step]) -> Settling:
    """Go through what is due in a family by a day; add the steps that are taken."""
    while (one := due.next(upto)) is not None:
        record_id, rule, due_on = one
        record = load_record(tx.connection, record_id)
        definition = tx.rulebook.definition(record.machine, record.machine_version)
        timer = next((timer for timer in definition.timers_of(record.state) if timer.rule == rule), None)
        if timer is None or timer.trigger is None:
            note_incident(tx.connection, record_id, rule, due_on, f"no timer {rule!r} while {record.state!r}")
            continue
        outcome = yield record_id, Asked(timer.trigger, due_on, {}, timer=TimerMark(rule, due_on))
        if isinstance(outcome, Refused):
            codes = ", ".join(unmet.code for unmet in outcome.unmet)
            note_incident(tx.connection, record_id, rule, due_on, f"{timer.trigger}: {codes}")
        else:  # acts may have waited for it: who agreed on a new end before the term began
            before = len(tx.steps)
            bring_about(tx, record_id, floor=outcome.step.on)
            _bring_about_where_it_moved(tx, outcome)
            taken = (outcome.step, *outcome.after, *tx.steps[before:])
            due.wrote(taken)
            steps += taken


_LARGE: Final = 8
_AHEAD: Final = 100
"""Of so many steps of one family what they ask for is read at once, where there are some to come."""


class DueNow:
    """What is due in a family and those that it touches, in order.

    It is asked for once; after that only what is due of records that were written since. To ask for all of it
    after each step took a family of a thousand a thousand times as long as one record.
    """

    def __init__(self, tx: Transaction, family: UUID, upto: date, leaving: Container[Due] = ()) -> None:
        self._tx = tx
        self._family = family
        self._upto = upto
        self._leaving = leaving
        self._families: Collection[UUID] = ()
        self._queue: list[tuple[date, int, str, str, UUID]] = []
        self._open: dict[UUID, set[Due]] = {}
        self._tried: set[Due] = set()
        self._read: set[UUID] = set()
        self._is_known = False

    def known(self, rows: Iterable[Row[Any]]) -> None:
        """Take what is due as it was read for several families that touch no other."""
        self._families, self._is_known = (self._family,), True
        for row in rows:
            self._take_in(row.record_id, row.rule, row.due_on, row.rank, row.reference)

    def try_again(self) -> None:
        """Let be tried again what could not be settled."""
        if self._tried:
            self._tried, self._is_known = set(), False

    def wrote(self, steps: Sequence[Step]) -> None:
        """Be told of the steps that were taken since."""
        if self._tx.relives is not None or any(map(_may_move_a_family, steps)):
            self._is_known = False
        if not self._is_known:
            return
        connection, written = self._tx.connection, [*dict.fromkeys(one.record for one in steps)]
        open_now = deadlines_of_each(connection, written)
        for record_id, record in records_by_id(connection, written).items():
            self._open.pop(record_id, None)
            if record.family in self._families:
                for one in open_now[record_id]:
                    if one.moves and one.due_on <= self._upto:
                        self._take_in(record_id, one.rule, one.due_on, one.rank, record.reference)

    def next(self, upto: date) -> Due | None:
        """Give what is due first, by a day."""
        if not self._is_known:
            self._ask()
        while self._queue and self._queue[0][0] <= upto:
            due_on, _, _, rule, record_id = heapq.heappop(self._queue)
            due = (record_id, rule, due_on)
            if due in self._open.get(record_id, ()) and due not in self._tried:
                self._tried.add(due)
                self._read_ahead(record_id)
                return due
        return None

    def _read_ahead(self, first: UUID) -> None:
        """Read at once what the next steps of a large family ask for; of a small one that costs more."""
        if first in self._read or len(self._queue) < _LARGE:
            return
        following = (one[-1] for one in heapq.nsmallest(_AHEAD, self._queue))
        self._read = {*dict.fromkeys((first, *following))}
        read_ahead(self._tx.connection, [*self._read])

    def _ask(self) -> None:
        tx = self._tx
        lock_families(tx, self._family)  # what a step moved may touch others by now
        self._families = [*touching(tx.connection, (self._family,))]
        self._queue, self._open, self._is_known = [], {}, True
        families = frozenset(self._families)
        read = partial(due_in, tx.connection, families, self._upto)
        for row in recall(tx.connection, DUE, (families, self._upto), read):
            self._take_in(row.record_id, row.rule, row.due_on, row.rank, row.reference)

    def _take_in(self, record_id: UUID, rule: str, due_on: date, rank: int, reference: str) -> None:
        due = (record_id, rule, due_on)
        leaving = self._leaving if self._tx.relives is None else self._tx.relives.leaving
        if due not in leaving and due not in self._tried:
            self._open.setdefault(record_id, set()).add(due)
            heapq.heappush(self._queue, (due_on, rank, reference, rule, record_id))


def due_in(connection: Connection, families: Collection[UUID], upto: date) -> Sequence[Row[Any]]:
    """Read what is due in families by a day."""
    return connection.execute(_DUE, {"families": [*families], "upto": upto}).all()


def _may_move_a_family(step: Step) -> bool:
    """Whether a step may have changed what touches the family; what is new has its place from the first."""
    return "predecessor_id" in step.changes or _hangs_elsewhere(step)


def _hangs_elsewhere(step: Step) -> bool:
    return "parent_id" in step.changes and step.seq > 1


def _without_kept_promises(case: Case, changes: Values) -> dict[str, Value]:
    """A field that is filled is no longer to be decided."""
    return {**changes, **kept_promises(case.values, changes)}
