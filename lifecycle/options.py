"""What people can do with a record from here, and what each step still lacks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.by_law import kind_of_duty, said_of_another_kind
from lifecycle.case import load_case, load_record
from lifecycle.guards import GUARDS
from lifecycle.machine.decide import Forbidden, Unmet
from lifecycle.readers import reader_on, reading_everything
from lifecycle.step_evaluation import Asked, evaluate_step, open_to_people
from lifecycle.values import dataclass
from lifecycle.veiling import told_of_record

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.records import Record
    from lifecycle.rulebook import Rulebook


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
    """Fields that may be said with the step, and mean something for this record."""

    @property
    def is_open(self) -> bool:
        """Nothing blocks it, not even something that a reason would pass."""
        return not self.unmet


def options(connection: Connection, rulebook: Rulebook, record_id: UUID, *, on: date) -> tuple[Option, ...]:
    """List every step that people can ask of a record from its state, with what each lacks on that day.

    What lacks is what will be in the way when it is taken, whatever of it whoever asks may read.
    """
    record = load_record(connection, record_id)
    with reading_everything(connection):
        found = _options(connection, rulebook, record, on)
    reader = reader_on(connection)
    return found if reader is None else told_of_record(connection, reader, record, found)


def _options(connection: Connection, rulebook: Rulebook, record: Record, on: date) -> tuple[Option, ...]:
    definition = rulebook.definition(record.machine, record.machine_version)
    case = load_case(connection, rulebook, record.id, on=on, changes={})
    found = []
    for trigger in open_to_people(definition, record.state):
        arrow = definition.arrow(record.state, trigger)
        assert arrow is not None  # noqa: S101 -- it is open from here
        verdict = evaluate_step(definition, case, Asked(trigger, on, {}))
        lacking = verdict.unmet if isinstance(verdict, Forbidden) else verdict.notes
        unmet = [one for one in lacking if GUARDS[one.code].about not in arrow.carries]
        foreign = said_of_another_kind(kind_of_duty(case.noun), arrow.carries)
        found.append(
            Option(
                number=definition.triggers.index(trigger) + 1,
                trigger=trigger,
                dest=arrow.dest,
                unmet=tuple(one for one in unmet if one.level != "note"),
                notes=tuple(one for one in unmet if one.level == "note"),
                carries=tuple(name for name in arrow.carries if name not in foreign),
            )
        )
    return tuple(found)
