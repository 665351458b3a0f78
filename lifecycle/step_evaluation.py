"""What a step is judged by before it is taken: the arrow, its guards, the calendar, the fields it brings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.acts import Act
from lifecycle.case import names_of, parties_then, party_before
from lifecycle.fields import ENGINES_OWN, Values
from lifecycle.guards import GUARDS
from lifecycle.history import Decider, TimerMark, derive
from lifecycle.machine.decide import Allowed, Forbidden, Unmet, decide
from lifecycle.nouns import noun_driven_by
from lifecycle.outcome import logic
from lifecycle.records import Agreement
from lifecycle.transaction import Step
from lifecycle.turns import Turns, turns_in
from lifecycle.values import dataclass
from lifecycle.written import life_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.case import Case
    from lifecycle.machine.definition import MachineDefinition, Transition
    from lifecycle.records import Record


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
    of_a_party: bool = False
    """Whether it follows from what became of a party: it was succeeded, or left the register."""

    @property
    def by_engine(self) -> bool:
        """Whether a timer, another record's step or what became of a party asks, not a person."""
        return self.timer is not None or self.cause is not None or self.of_a_party


def open_to_people(definition: MachineDefinition, state: str) -> tuple[str, ...]:
    """List the triggers that people can ask for from a state, in the order of the definition."""
    arrows = [(trigger, definition.arrow(state, trigger)) for trigger in definition.triggers]
    return tuple(trigger for trigger, arrow in arrows if arrow is not None and arrow.by == "person")


def evaluate_step(definition: MachineDefinition, case: Case, asked: Asked) -> Allowed | Forbidden:
    """Ask every guard of the arrow; what only the engine asks for is no arrow for people."""
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


def what_hinders(
    connection: Connection,
    verdict: Allowed | Forbidden,
    record: Record,
    definition: MachineDefinition,
    asked: Asked,
) -> tuple[Unmet, ...]:
    """Say what a verdict objects to: guards, or that no arrow leads from here."""
    if isinstance(verdict, Allowed):
        return verdict.notes
    if not verdict.no_arrow:
        return verdict.unmet
    if asked.trigger not in definition.triggers:
        return (logic("no_such_step", trigger=asked.trigger, machine=record.machine),)
    if record.state in definition.final:
        carried = [
            name
            for arrow in definition.transitions
            if arrow.trigger == asked.trigger
            for name in arrow.carries
        ]
        row = ended_by(connection, record, asked.trigger)
        return (has_ended(record, asked.changes or carried, row),)
    arrow = definition.arrow(record.state, asked.trigger)
    if arrow is not None:
        return (logic("step_follows_by_itself", trigger=asked.trigger, machine=record.machine),)
    return (logic("no_arrow_from_here", trigger=asked.trigger, state=record.state, machine=record.machine),)


def has_ended(record: Record, names: Iterable[str], row: int | None = None) -> Unmet:
    """Say that nothing more is written of a record, and how what was forgotten is: as a correction.

    Args:
        record: what has ended.
        names: the fields that somebody wants to write.
        row: the row of the same step by which it ended, if that is asked for again: struck, it can be taken.
    """
    said = dict.fromkeys(names, "…") or {"title": "…"}
    facts = {"state": record.state, "machine": record.machine, "reference": record.reference, "said": said}
    return logic("record_has_ended", **facts, **({} if row is None else {"row": row}))


def ended_by(connection: Connection, record: Record, trigger: str) -> int | None:
    """Find the row of a person's step by which a record ended, if it was this step."""
    moves = [row for row in life_of(connection, record.id) if row.kind == "moved"]
    last = moves[-1] if moves else None
    if last is None or last.trigger != trigger or last.timer is not None or last.cause is not None:
        return None
    return last.seq


def not_come_yet(asked: Asked, today: date) -> list[Unmet]:
    """Ask whether a step and what parties did in it may be dated so, each day once."""
    step = against_the_calendar(asked.on, today)
    return [*step, *(one for one in acted_ahead(asked.acts, today) if one not in step)]


def against_the_calendar(on: date, today: date) -> list[Unmet]:
    """Ask whether a step may be dated so: whatever happened, the future has not."""
    return [logic("day_has_not_come", on=on, today=today)] if on > today else []


def acted_ahead(acts: Iterable[Act], today: date) -> list[Unmet]:
    """Ask whether what parties are said to have done may have happened: its earliest day has come."""
    days = dict.fromkeys(act.on_first for act in acts if act.on_first > today)
    return [logic("day_has_not_come", on=day, today=today) for day in days]


def not_in_their_time(
    connection: Connection, record_id: UUID, acted: Iterable[tuple[UUID, date]]
) -> list[Unmet]:
    """Ask whether those who acted on a day were parties then: neither came later, nor had been succeeded.

    Asked as the audit of the whole asks it: of the turns of the record, or of the agreement above it.
    """
    there = tuple(acted)
    turns = _turns_for(connection, record_id) if there else None
    if turns is None:
        return []
    found = []
    for unit, day in there:
        out = turns.out_of(unit, day, day)
        if out is None:
            continue
        (name,) = names_of(connection, {unit})
        if out[0] == "not_yet":
            before = party_before(connection, record_id, unit, day)
            found.append(logic("unit_was_not_yet_party", unit=name, day=day, parties=before))
        else:
            then = names_of(connection, parties_then(connection, record_id, day))
            found.append(logic("unit_was_no_longer_party", unit=name, day=day, parties=then))
    return found


def who_attended(changes: Mapping[str, object]) -> tuple[UUID, ...]:
    """Give the parties that a row, or what is asked, says were there on its day."""
    said = changes.get("attendees")
    rows = said if isinstance(said, list | tuple) else ()
    named = (row.get("party") for row in rows if isinstance(row, Mapping))
    return tuple(dict.fromkeys(UUID(str(one)) for one in named if one))


def _turns_for(connection: Connection, record_id: UUID) -> Turns | None:
    at: UUID | None = record_id
    seen: set[UUID] = set()
    while at is not None and at not in seen:
        seen.add(at)
        life = life_of(connection, at)
        derived = derive(life)
        is_asked = at == record_id or noun_driven_by(derived.machine).kind is Agreement
        if is_asked and (turns := turns_in(life)) is not None:
            return turns
        above = derived.fields.get("parent_id")
        at = None if above is None else UUID(str(above))
    return None


def uncarried(definition: MachineDefinition, arrow: Transition, asked: Asked, reference: str) -> list[Unmet]:
    """Ask whether the fields that come with a step are its own: the rest is amended, where that can be."""
    if asked.by_engine or asked.changes.keys() <= set(arrow.carries):
        return []
    foreign = asked.changes.keys() - set(arrow.carries)
    others = {
        name: [one.trigger for one in definition.transitions if one.by == "person" and name in one.carries]
        for name in sorted(foreign)
    }
    elsewhere = set() if definition.is_amended else {name for name, steps in others.items() if steps}
    own = foreign & ENGINES_OWN if definition.is_amended else foreign - elsewhere
    of = {"trigger": asked.trigger, "machine": definition.machine, "reference": reference}
    found = [logic("field_is_the_engines", fields=tuple(sorted(own)))] if own else []
    if elsewhere:
        steps = tuple(dict.fromkeys(step for name in sorted(elsewhere) for step in others[name]))
        found.append(logic("another_step_carries", fields=tuple(sorted(elsewhere)), steps=steps, **of))
    if fields := tuple(sorted(foreign - own - elsewhere)):
        said = dict.fromkeys(fields, "…")
        found.append(logic("step_does_not_carry", fields=fields, carries=arrow.carries, said=said, **of))
    return found
