"""What one history row says as it holds today: what somebody who mends it begins with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from lifecycle.acts import ACT_TEXTS
from lifecycle.correct import could_say, follows_by_itself
from lifecycle.fields import EMPTY, FIELDS, NOT_SAID, Value, decode
from lifecycle.history import Entry, effective, standing_corrections
from lifecycle.in_force import with_definitions
from lifecycle.nouns import noun_driven_by
from lifecycle.values import dataclass
from lifecycle.written import history_of
from workflows.reading.chronicle import Acted, NamesIn

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.records import Record
    from lifecycle.rulebook import Rulebook

SAID_OF_AN_ACT: Final = (*ACT_TEXTS, "capacity", "party")
"""What is mended in what a party did, and not in what the record says."""


@dataclass(frozen=True, slots=True)
class Said:
    """One row as it holds: its day, and with names in place of ids what it says, or could have said."""

    seq: int
    on: date
    is_correction: bool
    """It can be struck, and then what it had put right is wrong again; nothing in it is mended."""
    says: Mapping[str, Value]
    acts: tuple[Acted, ...]
    of_the_acts: tuple[str, ...]
    """What can be mended in what its parties did."""


def mendable(connection: Connection, record: Record) -> frozenset[int]:
    """Number a record's rows that can be mended or struck: what holds, and follows from no other row."""
    return _mendable(history_of(connection, record.id))


def _mendable(entries: Sequence[Entry]) -> frozenset[int]:
    holding = (*effective(entries), *standing_corrections(entries))
    return frozenset(row.seq for row in holding if row.kind != "migrated" and not follows_by_itself(row))


def said_in_row(connection: Connection, rulebook: Rulebook, record: Record, seq: int) -> Said | None:
    """Read what a row says; None where there is no such row that can be mended."""
    entries = history_of(connection, record.id)
    if seq not in _mendable(entries):
        return None
    corrections = {row.seq: row for row in standing_corrections(entries)}
    if seq in corrections:
        return Said(seq, corrections[seq].on, is_correction=True, says={}, acts=(), of_the_acts=())
    life = with_definitions(effective(entries), rulebook.definition)
    names = NamesIn(connection, entries, known_on=None)
    place = next(number for number, (row, _) in enumerate(life) if row.seq == seq)
    row, definition = life[place]
    held = _held(names, [one for one, _ in life[: place + 1]])
    return Said(
        seq,
        row.on,
        is_correction=False,
        says={name: held.get(name, EMPTY[FIELDS[name]]) for name in _sayable(row, definition)},
        acts=tuple(names.act(act) for act in row.acts),
        of_the_acts=tuple(name for name in SAID_OF_AN_ACT if row.acts and name not in row.changes),
    )


def _held(names: NamesIn, life: Sequence[Entry]) -> dict[str, Value]:
    """Give what a record says with a row; a row does not repeat what stood there already."""
    held: dict[str, Value] = {}
    for row in life:
        for name, stored in row.changes.items():
            held[name] = names.value(name, decode(name, stored, names.text), row.on)
    return held


def _sayable(row: Entry, definition: MachineDefinition) -> list[str]:
    """Name what the row says or a row like it says, but for what would be read as its parties' act."""
    of_acts = SAID_OF_AN_ACT if row.acts else ()
    return [
        name
        for name in noun_driven_by(definition.machine).fields
        if name not in NOT_SAID
        and (name in row.changes or (name not in of_acts and could_say(definition, row, name)))
    ]
