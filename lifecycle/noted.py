"""What people wrote down in duties and plans by law, again and again, as the histories of these tell it.

The record of one holds the last of it. What was shown once stays shown: whoever asks whether there is
something, or what there was on a day, has to hear all of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.by_law import OF_A_FOLLOW_UP
from lifecycle.fields import Json, Value, decode
from lifecycle.history import Entry, digests_in, effective, read_entry
from lifecycle.records import HistoryRow, Record
from lifecycle.sealed import FORGOTTEN, texts_of
from lifecycle.snapshot import Noted, Snapshot
from lifecycle.table import OfSome, table

if TYPE_CHECKING:
    from sqlalchemy import Connection

_HISTORY, _RECORD = table(HistoryRow), table(Record)
_BODIES = OfSome(
    select(_HISTORY.c.record_id, _HISTORY.c.body).order_by(_HISTORY.c.record_id, _HISTORY.c.seq),
    _HISTORY.c.record_id,
)
_NAMED = OfSome(select(_RECORD.c.reference, _RECORD.c.machine), _RECORD.c.reference)
_LIVED: Final = "handslag_lived"

SAID: Final[Mapping[str, tuple[str, ...]]] = {
    "meet": ("met_on", "proof", "paragraph", "diary_number"),
    "prepare": ("prepared_on", "prepared_at", "board"),
    "follow_up": OF_A_FOLLOW_UP,
}
"""Step of a duty, or of a plan by law -> what a person says with it."""


_STANDS: Final[Mapping[str, tuple[str, ...]]] = {
    "duty": ("met_on", "prepared_on"),
    "municipal_plan": ("followed_up_on",),
}
"""What people write again and again -> the days of what was written last."""


def notes_in(life: Iterable[Entry], unseal: Callable[[str], str]) -> tuple[Noted, ...]:
    """Tell everything that a person noted, from the rows of one that hold; what followed is none of it.

    A row says only what is another than before it: what a step says is read with those before. By whichever
    door the day was said, also where a plan was begun with it or it was filled in, it is a note.
    """
    said: dict[str, Json] = {}
    found = []
    for row in life:
        said |= row.changes
        for step, names in SAID.items() if row.cause is None and row.timer is None else ():
            if row.trigger == step or row.changes.get(names[0]) is not None:
                values: dict[str, Value] = {name: decode(name, said.get(name), unseal) for name in names}
                found.append(Noted(step, values))
    return tuple(found)


def bodies_of(connection: Connection, ids: Sequence[UUID]) -> Mapping[UUID, Sequence[str]]:
    """Read the bodies of some histories at once, each in its order."""
    found: dict[UUID, list[str]] = defaultdict(list)
    for row in _BODIES.rows(connection, ids):
        found[row.record_id].append(row.body)
    return found


def has_notes(one: Snapshot) -> bool:
    """Whether anything can have been noted in a record: what was noted last, or what it met since, stands."""
    return any(getattr(one.noun, name) for name in _STANDS.get(one.machine, ()))


def with_notes(connection: Connection, some: Iterable[Snapshot]) -> tuple[Snapshot, ...]:
    """Give duties with all that is noted there, known by now, whichever day is being lived again."""
    every = tuple(some)
    ids = [one.record_id for one in every if one.machine == "duty" and has_notes(one)]
    lived = connection.get_execution_options().get(_LIVED)
    notes: Mapping[UUID, tuple[Noted, ...]]
    if lived is not None:
        notes = {one.record_id: lived(one.record_id) for one in every if one.machine == "duty"}
    else:
        lives = {
            one: effective(map(read_entry, bodies)) for one, bodies in bodies_of(connection, ids).items()
        }
        notes = notes_of(connection, lives)
    return tuple(
        replace(one, noted=notes.get(one.record_id, ())) if one.machine == "duty" else one for one in every
    )


def notes_of(
    connection: Connection, lives: Mapping[UUID, Sequence[Entry]]
) -> Mapping[UUID, tuple[Noted, ...]]:
    """Tell what is noted in several of them; sealed texts are read at once."""
    texts = texts_of(
        connection, {text for life in lives.values() for row in life for text in digests_in(row)}
    )
    found = {one: notes_in(life, lambda text: texts.get(text, FORGOTTEN)) for one, life in lives.items()}
    machines = _machines_named(connection, (note for notes in found.values() for note in notes))
    return {one: tuple(_naming(machines, note) for note in notes) for one, notes in found.items()}


def with_what_is_named(connection: Connection, notes: Iterable[Noted]) -> tuple[Noted, ...]:
    """Give notes with the kind of the record that each names as its proof."""
    every = tuple(notes)
    machines = _machines_named(connection, every)
    return tuple(_naming(machines, note) for note in every)


def _naming(machines: Mapping[str, str], note: Noted) -> Noted:
    return replace(note, named=machines.get(_proof_in(note)))


def _machines_named(connection: Connection, notes: Iterable[Noted]) -> Mapping[str, str]:
    """Find of all references that are noted as proof what kind of record each is of, at once."""
    texts = sorted({_proof_in(note) for note in notes} - {""})
    rows = _NAMED.rows(connection, texts) if texts else ()
    return {row.reference: row.machine for row in rows}


def _proof_in(note: Noted) -> str:
    return str(note.values.get("proof") or "")


def knowing_what_is_noted(connection: Connection, tells: Callable[[UUID], tuple[Noted, ...]]) -> None:
    """Let guards that are asked where a family is lived again hear what is noted of later days, too.

    So they answer alike, whether what is told is the latest or has to be put in its place.
    """
    connection.execution_options(**{_LIVED: tells})
