"""A named step, whoever's it is: the record's, or an act of one of the parties that bring it about.

What has happened in the world happened on a day that somebody says, or on the planned one; what an office
does is done today.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from lifecycle.as_written import day_within
from lifecycle.errors import DayNotSaid
from lifecycle.fields import Dated, Value
from lifecycle.nouns import load_noun
from lifecycle.outcome import Outcome
from lifecycle.transaction import Transaction, refuse_stale
from lifecycle.veiling import as_they_read
from workflows.agreements.signing import OF_ONE_PARTY, Noted, Papers, act_for
from workflows.agreements.steps import JOINT, Why, exactly, take_step
from workflows.lookup.by_name import find_record
from workflows.lookup.field_values import split_pairs

if TYPE_CHECKING:
    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.records import Record
    from workflows.lookup.field_values import Said

Pick: TypeAlias = "Callable[[MachineDefinition], str]"
"""Finds the step that somebody means among those of a record's own machine."""

_PLANNED: Final = {
    ("meeting", "hold"): "meets_on",
    ("activity", "start"): "starts_on",
    ("activity", "done"): "ends_on",
}
"""Steps that tell that something was begun or done, to the field with the day for which it was planned."""

_WRITTEN_MEANWHILE: Final = ("activity", "round")
"""Machines of what is counted and written down on later days than planned: it is done, or concluded, then."""

_WITNESSED: Final = frozenset({"held_on", "reviewed_on", "followed_up_on", "adopted_on", "prioritised_on"})
"""Fields that a step stamps with the day on which people met, looked at something, chose or decided on it."""

_TOLD_OUTSIDE: Final = frozenset(
    {
        ("main_agreement", "terminate"),
        ("sub_agreement", "terminate"),
        ("main_agreement", "put_on_hold"),
        ("sub_agreement", "put_on_hold"),
        ("main_agreement", "resume"),
        ("sub_agreement", "resume"),
        ("forum", "establish"),
        *(("learning_pair", step) for step in ("begin_programme", "present", "end_pair")),
        ("forum", "dissolve"),
        ("pledge", "publish"),
        ("pledge", "report"),
    }
)
"""Steps from whose day others count: an agreement is over, rests or goes on, a forum is there or no more, the
citizens have been told something.

What is not here is an office's own work, of its own day: a paper goes to the parties or is laid down,
something planned is moved or called off, it is written down what is known of an old paper.
"""


WhoseDay: TypeAlias = Literal["today", "planned", "said"]
"""Whose day a step has when none is said: today, the planned one, or none, so that somebody has to say it."""


def whose_day(definition: MachineDefinition, state: str, trigger: str) -> WhoseDay:
    """Tell which day a step has when nobody says one, unless it is taken for one of the parties."""
    step, arrow = (definition.machine, trigger), definition.arrow(state, trigger)
    if arrow is None:
        return "today"
    if step in _PLANNED:
        return "planned"
    is_told = step in JOINT or step in _TOLD_OUTSIDE or _WITNESSED.intersection(arrow.stamps)
    return "said" if is_told else "today"


@as_they_read
def advance(
    tx: Transaction,
    reference: str,
    pick: Pick,
    pairs: Said = (),
    *,
    on: date | None,
    why: Why,
    expected_version: int | None = None,
    preview: bool = False,
) -> Outcome | Noted:
    """Take a step; for a party, where parties take it one by one, record only its act.

    Args:
        on: its legal day; None: the planned one of what was planned, else today.

    Raises:
        UnknownRecord: no such record, step, field, party or area.
        InvalidValue, InvalidDate: a value cannot be what its field holds.
        StaleRecord: the record is no longer at `expected_version`.
        DayNotSaid: it has happened in the world, and for no planned day.
    """
    record = find_record(tx.connection, reference)
    trigger = pick(tx.rulebook.definition(record.machine, record.machine_version))
    refuse_stale(tx, record.id, record.reference, expected_version)
    on = on or _its_day(tx, record, trigger, pairs, why)
    if trigger in OF_ONE_PARTY and why.party is not None:
        reason = why.reason or ""
        papers = Papers(function=why.function or "", basis=why.evidence or "", remark=reason, reason=reason)
        day = exactly(on)
        return act_for(tx, reference, trigger, why.party, day, papers, expected_version=expected_version)
    return take_step(
        tx, reference, trigger, pairs, on=on, why=why, expected_version=expected_version, preview=preview
    )


def _its_day(tx: Transaction, record: Record, trigger: str, pairs: Said, why: Why) -> date:
    """Give the day of a step of which none is said; what cannot be taken from here has none of its own."""
    step = (record.machine, trigger)
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    is_of_a_party = why.party is not None and definition.arrow(record.state, trigger) is not None
    if whose_day(definition, record.state, trigger) == "today" and not is_of_a_party:
        return tx.today
    day = _of_the_meeting(pairs, why) if step in JOINT else None
    if step in _PLANNED:
        day = _exact(load_noun(tx.connection, record)[1].get(_PLANNED[step]))
    if day is not None and record.machine in _WRITTEN_MEANWHILE:
        day = max(day, record.last_on or day)
    if day is None or day > tx.today:
        raise DayNotSaid(record.reference)
    return day


def _of_the_meeting(pairs: Said, why: Why) -> date | None:
    """Read the day out of what a meeting is called: `möte=Styrgrupp 2028-05-16`."""
    said = [text for name, text in split_pairs(pairs).items() if why.words("field", name, ("meeting",))]
    return day_within(said[0]) if said and isinstance(said[0], str) else None


def _exact(value: Value) -> date | None:
    """Give a day that is said whole."""
    if isinstance(value, Dated):
        return value.last if value.first == value.last else None
    return value if isinstance(value, date) else None
