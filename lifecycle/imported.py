"""In which state a row of a register file enters: its dates imply it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from lifecycle.case import the
from lifecycle.fields import Values
from lifecycle.history import Entry
from lifecycle.nouns import empty_values, normal, noun_with
from lifecycle.records import Agreement

if TYPE_CHECKING:
    from lifecycle.machine.definition import ImportedStates


def implied_state(states: ImportedStates, machine: str, row: Entry, values: Values) -> tuple[str, date]:
    """State of a row of a register file, by its dates on the day on which it was read."""
    whole = normal({**empty_values(machine), **values})
    return imported_state(states, the(Agreement, noun_with(machine, row.record, whole)), today=row.today)


def imported_state(states: ImportedStates, agreement: Agreement, *, today: date) -> tuple[str, date]:
    """State that a register row's dates imply on a day, and the legal day since when that has been so."""
    starts_on, ends_on = agreement.starts_on, agreement.ends_on
    known = [
        day for day in (agreement.signed_on_last, agreement.decided_on_last, starts_on) if day is not None
    ]
    if ends_on is not None and ends_on < today:
        return states.over, ends_on + timedelta(days=1)
    if not agreement.has_a_known_term or starts_on is None:
        return states.unknown, min([*known, today])
    if starts_on > today:
        return states.coming, min([*known, today])
    return states.running, starts_on
