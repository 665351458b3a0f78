"""The one way by which a record moves: people's steps, timers' steps, and what follows from either."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final, TypeAlias
from uuid import UUID

from sqlalchemy import select

from lifecycle.acts import Act, act_of, decode_act
from lifecycle.case import Case, load_case, load_record, load_values
from lifecycle.deadlines import note_incident
from lifecycle.effects import EFFECTS
from lifecycle.effects.effect import Follows
from lifecycle.errors import StaleRecord
from lifecycle.fields import AGREEMENT, EMPTY, Value, Values, decode
from lifecycle.guards import GUARDS
from lifecycle.history import Decider, Entry, TimerMark, effective
from lifecycle.machine.decide import Allowed, Forbidden, Unmet, decide
from lifecycle.nouns import normal
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic
from lifecycle.records import Deadline, PartyAct, Record
from lifecycle.sealed import texts_of
from lifecycle.table import noun_of, table
from lifecycle.transaction import Step, Transaction, lock_families
from lifecycle.writing import Writing, history_of, write

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.definition import MachineDefinition, Transition
    from lifecycle.rulebook import Rulebook

_RECORD, _DEADLINE, _ACT = table(Record), table(Deadline), table(PartyAct)


@dataclass(frozen=True, slots=True)
class Asked:
    """A step as it is asked for: which, on which legal day, with which facts, by and for whom."""

    trigger: str
    on: date
    changes: Values
    acts: tuple[Act, ...] = ()
    reason: str | None = None
    decider: Decider | None = None
    timer: TimerMark | None = None
    cause: Step | None = None

    @property
    def by_engine(self) -> bool:
        """Whether a timer or another record's step asks, not a person."""
        return self.timer is not None or self.cause is not None


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
) -> Outcome:
    """Take a step, with everything that it brings about, or nothing at all.

    First what was due in the family on or before `on` happens; then the step; then what it made due up to
    today. A preview does all of that and keeps none of it.

    Raises:
        StaleRecord: the record is no longer at `expected_version`.
    """
    asked = Asked(trigger, on, dict(changes or {}), tuple(acts), reason, decider)
    lock_families(tx, record_id, *named_in(asked.changes))
    with tx.attempt() as attempt:
        outcome = _advance(tx, record_id, asked, expected_version)
        if isinstance(outcome, Done) and not preview:
            attempt.keep()
    return replace(outcome, preview=preview) if isinstance(outcome, Done) else outcome


def _advance(tx: Transaction, record_id: UUID, asked: Asked, expected_version: int | None) -> Outcome:
    found = load_record(tx.connection, record_id)
    if expected_version not in (None, found.version):
        raise StaleRecord(found.reference, expected=expected_version or 0, actual=found.version)
    if (done := _already_done(tx, found, asked)) is not None:
        return done
    start = len(tx.steps)
    settle(tx, found.family, upto=min(asked.on, tx.today))
    own = len(tx.steps)
    outcome = take(tx, record_id, asked)
    if not isinstance(outcome, Done):
        return outcome
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
        refused += _uncarried(arrow, asked)
        asked = replace(asked, changes={**asked.changes, **dict.fromkeys(arrow.stamps, asked.on)})
    case = load_case(
        tx.connection,
        tx.rulebook,
        record_id,
        on=asked.on,
        changes=asked.changes,
        new_acts=asked.acts,
        decider=asked.decider,
    )
    if asked.changes and not asked.by_engine:
        refused += said_well(case)
    verdict = _ask(definition, case, asked)
    if isinstance(verdict, Forbidden) or refused:
        guards = _unmet_of(verdict, record, definition, asked)
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
    _, stored = load_values(tx.connection, record)
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
    follow(tx, case, arrow.effects, step)
    return Done(step, verdict.passed_with_reason, verdict.notes)


def follow(tx: Transaction, case: Case, effects: Sequence[str], step: Step) -> None:
    """Bring about what follows from a step on other records, each with its own history row and its cause."""
    for name in effects:
        for follows in EFFECTS[name](case):
            lock_families(tx, follows.record_id)  # one that was moved may be of another family by now
            if follows.trigger is None:
                _change_and_follow(tx, follows, step)
                continue
            outcome = take(
                tx, follows.record_id, Asked(follows.trigger, step.on, follows.changes, cause=step)
            )
            if isinstance(outcome, Refused):
                raise EffectRefused(name, outcome)


class EffectRefused(Exception):
    """An effect asked for a step that the other record's machine does not allow: a defect of a definition."""

    def __init__(self, effect: str, refused: Refused) -> None:
        super().__init__(
            f"effect {effect!r}: {refused.reference!r} cannot {refused.trigger!r} while {refused.state!r}"
        )


def _change_and_follow(tx: Transaction, follows: Follows, step: Step) -> None:
    """A term that follows another one may have terms that follow it."""
    changed = change_in_step(tx, follows, step)
    if "ends_on" in follows.changes:
        case = load_case(tx.connection, tx.rulebook, follows.record_id, on=changed.on, changes={})
        follow(tx, case, ("dependent_terms_follow",), changed)


def change_in_step(tx: Transaction, follows: Follows, step: Step) -> Step:
    """Change another record's fields because of a step, on its day."""
    record = load_record(tx.connection, follows.record_id)
    _, values = load_values(tx.connection, record)
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


@dataclass(frozen=True, slots=True)
class Option:
    """A step that is open from here: its constant number, and what it still lacks.

    The number is the trigger's place in the definition: it means the same step whatever happens in between.
    """

    number: int
    trigger: str
    dest: str
    unmet: tuple[Unmet, ...]
    """What lacks already; what is said with the step itself cannot lack yet."""
    notes: tuple[Unmet, ...]
    carries: tuple[str, ...] = ()
    """Fields that may be said with the step."""

    @property
    def is_open(self) -> bool:
        """Nothing blocks it, not even something that a reason would pass."""
        return not self.unmet


def options(connection: Connection, rulebook: Rulebook, record_id: UUID, *, on: date) -> tuple[Option, ...]:
    """List every step that people can ask of a record from its state, with what each lacks on that day."""
    record = load_record(connection, record_id)
    definition = rulebook.definition(record.machine, record.machine_version)
    case = load_case(connection, rulebook, record_id, on=on, changes={})
    found = []
    for trigger in open_to_people(definition, record.state):
        arrow = definition.arrow(record.state, trigger)
        assert arrow is not None  # noqa: S101 -- it is open from here
        verdict = _ask(definition, case, Asked(trigger, on, {}))
        lacking = verdict.unmet if isinstance(verdict, Forbidden) else verdict.notes
        unmet = [one for one in lacking if GUARDS[one.code].about not in arrow.carries]
        found.append(
            Option(
                number=definition.triggers.index(trigger) + 1,
                trigger=trigger,
                dest=arrow.dest,
                unmet=tuple(one for one in unmet if one.level != "note"),
                notes=tuple(one for one in unmet if one.level == "note"),
                carries=arrow.carries,
            )
        )
    return tuple(found)


def open_to_people(definition: MachineDefinition, state: str) -> tuple[str, ...]:
    """List the triggers that people can ask for from a state, in the order of the definition."""
    arrows = [(trigger, definition.arrow(state, trigger)) for trigger in definition.triggers]
    return tuple(trigger for trigger, arrow in arrows if arrow is not None and arrow.by == "person")


def _ask(definition: MachineDefinition, case: Case, asked: Asked) -> Allowed | Forbidden:
    arrow = definition.arrow(case.record.state, asked.trigger)
    if arrow is not None and arrow.by == "engine" and not asked.by_engine:
        return Forbidden((), no_arrow=True)
    return decide(
        definition,
        case.record.state,
        asked.trigger,
        evaluate=lambda name: GUARDS[name].unmet(case),
        # an effect is not argued with: what the handbook asks of people does not stop what follows
        has_reason=bool(asked.reason) or asked.by_engine,
    )


def _unmet_of(
    verdict: Allowed | Forbidden, record: Record, definition: MachineDefinition, asked: Asked
) -> tuple[Unmet, ...]:
    if isinstance(verdict, Allowed):
        return verdict.notes
    if not verdict.no_arrow:
        return verdict.unmet
    if asked.trigger not in definition.triggers:
        return (logic("no_such_step", trigger=asked.trigger, machine=record.machine),)
    if record.state in definition.final:
        return (logic("record_has_ended", state=record.state, machine=record.machine),)
    return (logic("no_arrow_from_here", trigger=asked.trigger, state=record.state, machine=record.machine),)


def against_the_calendar(on: date, last_on: date, today: date) -> list[Unmet]:
    """Ask whether a step may be dated so: not in the future, not before what already happened."""
    found = []
    if on > today:
        found.append(logic("day_has_not_come", on=on, today=today))
    if on < last_on:
        found.append(logic("day_before_last_step", on=on, last_on=last_on))
    return found


PARENTS: Final[Mapping[str, frozenset[str]]] = {
    "main_agreement": frozenset(),
    "sub_agreement": frozenset({"main_agreement"}),
    "pledge": frozenset({"main_agreement", "sub_agreement"}),
}
"""Which kind of agreement may hang on which (H-010, H-017..019)."""


def named_in(changes: Values) -> tuple[UUID, ...]:
    """List the records that changes hang this one on: their families are locked with it."""
    named = (changes.get("parent_id"), changes.get("predecessor_id"))
    return tuple(one for one in named if isinstance(one, UUID))


def said_well(case: Case) -> list[Unmet]:
    """Ask what holds for every agreement whatever its state: its term in order, its place possible."""
    found = [unmet for unmet in (GUARDS["term_is_in_order"].unmet(case),) if unmet is not None]
    machine = case.record.machine
    if case.parent is not None and case.parent.record.machine not in PARENTS[machine]:
        found.append(logic("parent_of_wrong_kind", parent=case.parent.record.reference, machine=machine))
    if case.parent is not None and case.agreement.parent_id in {child.record.id for child in case.children}:
        found.append(logic("parent_is_a_child", parent=case.parent.record.reference))
    if case.predecessor is not None and case.predecessor.record.machine != machine:
        found.append(
            logic("predecessor_of_wrong_kind", predecessor=case.predecessor.record.reference, machine=machine)
        )
    after = {case.record.id, *(one.record.id for one in case.successors)}
    if case.predecessor is not None and case.predecessor.record.id in after:
        found.append(logic("predecessor_comes_after", predecessor=case.predecessor.record.reference))
    return found


def _settles(definition: MachineDefinition, rule: str, trigger: str) -> bool:
    timer = next((timer for timer in definition.timers if timer.rule == rule), None)
    return timer is not None and (timer.trigger == trigger or trigger in timer.settled_by)


def _uncarried(arrow: Transition, asked: Asked) -> list[Unmet]:
    """Ask whether the fields that come with a step are its own: the rest is amended, by amending's rules."""
    if asked.by_engine or asked.changes.keys() <= set(arrow.carries):
        return []
    fields = tuple(sorted(asked.changes.keys() - set(arrow.carries)))
    return [logic("step_does_not_carry", fields=fields, trigger=asked.trigger, carries=arrow.carries)]


def _without_kept_promises(case: Case, changes: Values) -> dict[str, Value]:
    """A field that is filled is no longer to be decided."""
    return {**changes, **kept_promises(case.values, changes)}


def kept_promises(values: Values, changes: Values) -> dict[str, Value]:
    """Give the change that drops the promises which these changes keep; nothing when they keep none."""
    promises = values.get("to_be_decided")
    if not isinstance(promises, dict):
        return {}
    kept = {name for name in promises if name in changes and changes[name] != EMPTY[AGREEMENT[name]]}
    if not kept:
        return {}
    return {"to_be_decided": {name: day for name, day in promises.items() if name not in kept}}


def _already_done(tx: Transaction, record: Record, asked: Asked) -> AlreadyDone | None:
    """Find the same step among the latest ones: asking twice is asking once.

    What timers and effects did since then does not make it another question; another person's step does.
    """
    history = history_of(tx.connection, record.id)
    for row in reversed(effective(history)):
        if row.timer is not None or row.cause is not None:
            continue
        same = row.kind == "moved" and row.trigger == asked.trigger and row.on == asked.on
        if same and _same_facts(tx, record, row, asked):
            return AlreadyDone(
                record.reference, record.machine, record.state, asked.trigger, on=row.on, seq=row.seq
            )
        return None
    return None


def _same_facts(tx: Transaction, record: Record, row: Entry, asked: Asked) -> bool:
    """Whether the row says what is asked: in its own words, or by leaving what was so already."""
    texts = texts_of(tx.connection, digests_in(row))
    told = {name: decode(value, AGREEMENT[name], texts.__getitem__) for name, value in row.changes.items()}
    wanted = normal(asked.changes)
    _, stored = load_values(tx.connection, record)
    if any(told.get(name, stored[name]) != value for name, value in wanted.items()):
        return False
    acts = [decode_act(act, texts.__getitem__) for act in row.acts]
    return len(acts) == len(asked.acts) and all(
        one.same_as(other) for one, other in zip(acts, asked.acts, strict=True)
    )


def digests_in(row: Entry) -> set[str]:
    """List every digest of a sealed text that a history row names."""
    found = {text for text in (row.principal, row.reason) if text}
    if row.decider is not None:
        found |= {text for text in (row.decider.function, row.decider.evidence) if text}
    for changes in (row.changes, *(new.changes or {} for new in row.corrects.values() if new is not None)):
        found |= _digests_in_changes(changes)
    replaced = [act for new in row.corrects.values() if new is not None for act in new.acts or ()]
    for act in (*row.acts, *replaced):
        found |= {
            str(act[name])
            for name in ("function", "basis", "item", "diary_number", "original_at")
            if name in act
        }
    return found


def _digests_in_changes(changes: object) -> set[str]:
    assert isinstance(changes, dict)  # noqa: S101 -- by its type
    found: set[str] = set()
    for name, value in changes.items():
        shape = AGREEMENT[name]
        if shape == "text" and value:
            found.add(str(value))
        elif shape == "texts" and value:
            found |= {str(item) for item in value}
    return found


def known_acts(connection: Connection, record_id: UUID) -> list[Act]:
    """Read the acts that count for a record."""
    rows = connection.execute(select(_ACT).where(_ACT.c.record_id == record_id))
    return [act_of(noun_of(PartyAct, row)) for row in rows]
