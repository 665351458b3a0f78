"""What was noted in duties and plans by law up to a day, by what was known on another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.history import Entry, effective, read_entry, rows_as_of
from lifecycle.noted import bodies_of, has_notes, notes_of
from workflows.lookup.snapshot import UNREADABLE, HistoryUnreadable

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.snapshot import Snapshot


def with_notes_then(
    connection: Connection, everything: Sequence[Snapshot], *, as_of: date | None, known_on: date | None
) -> tuple[Snapshot, ...]:
    """Give records with all that is noted in duties and plans among them; their histories are read at once.

    Args:
        everything: records, as of the day.
        as_of: what was true on that day.
        known_on: by what the register said on that day.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    some = {one.record_id: one for one in everything if has_notes(one)}
    if not some:
        return tuple(everything)
    day = as_of or known_on or date.max
    lives: dict[UUID, list[Entry]] = {}
    for one, bodies in bodies_of(connection, [*some]).items():
        known = _entries(some[one].reference, bodies, known_on or date.max)
        lives[one] = rows_as_of(effective(known), day)
    notes = notes_of(connection, lives)
    return tuple(
        replace(one, noted=notes.get(one.record_id, ())) if one.record_id in some else one
        for one in everything
    )


def _entries(reference: str, bodies: Sequence[str], until: date) -> list[Entry]:
    try:
        return [row for row in map(read_entry, bodies) if row.today <= until]
    except UNREADABLE as error:
        raise HistoryUnreadable(reference) from error
