"""How an old paper enters the register, by whichever door: in which state, by its dates, and since when."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from lifecycle.errors import InvalidValue
from lifecycle.fields import Values
from lifecycle.history import effective
from lifecycle.implied import runs_without_its_main_since
from lifecycle.nouns import empty_values, noun_with
from lifecycle.records import Agreement
from lifecycle.snapshot import the
from lifecycle.values import dataclass
from lifecycle.written import history_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from uuid import UUID

    from sqlalchemy import Connection

    from lifecycle.history import Entry
    from lifecycle.machine.definition import ImportedStates, MachineDefinition
    from lifecycle.records import Record
    from lifecycle.rulebook import Rulebook

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Entered:
    """How an old paper stands on the day on which it enters the register."""

    state: str
    on: date
    """The legal day since when it stands so."""
    over_since: date | None
    """The first day on which it is over, if it is."""
    without_main_since: date | None
    """Since when it runs without the agreement above it, which is over, and with which it does not end."""


def entered(
    definition: MachineDefinition,
    record_id: UUID,
    values: Values,
    *,
    above_over_since: date | None,
    today: date,
) -> Entered:
    """Say how a paper stands that says so much, under an agreement that is over since a day, or is not.

    Raises:
        InvalidValue: no old paper enters the register as what this machine drives.
    """
    if definition.imported is None:
        raise InvalidValue("level", definition.machine, expected="level")
    whole = {**empty_values(definition.machine), **values}
    agreement = the(Agreement, noun_with(definition.machine, record_id, whole))
    state, on = imported_state(definition.imported, agreement, today=today)
    without = None
    # what runs until the agreement above it ends is never without it
    if above_over_since is not None and definition.means(state).binds and not agreement.ends_with_parent:
        without = runs_without_its_main_since(agreement, above_over_since)
    return Entered(state, on, on if state == definition.imported.over else None, without)


def over_since(connection: Connection, rulebook: Rulebook, record: Record) -> date | None:
    """Give the first day on which an agreement of the register is over; None while it is not."""
    return over_by_its_history(rulebook, record, lambda: history_of(connection, record.id))


def over_by_its_history(
    rulebook: Rulebook, record: Record, history: Callable[[], Iterable[Entry]]
) -> date | None:
    """Give the first day on which an agreement is over, of which the history is asked for if it is."""
    if rulebook.means(record).end not in ("in_its_time", "before_its_time"):
        return None
    return effective(history())[-1].on


def imported_state(states: ImportedStates, agreement: Agreement, *, today: date) -> tuple[str, date]:
    """State that a register row's dates imply on a day, and the legal day since when that has been so."""
    starts_on, ends_on = agreement.starts_on, agreement.ends_on
    known = [
        day for day in (agreement.signed_on_last, agreement.decided_on_last, starts_on) if day is not None
    ]
    if ends_on is not None and ends_on < today:
        return states.over, ends_on + _DAY
    if not agreement.has_a_known_term or starts_on is None:
        return states.unknown, min([*known, today])
    if starts_on > today:
        return states.coming, min([*known, today])
    return states.running, starts_on
