"""What cannot be of records that belong together: `lifecycle.invariants`, asked of what is stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from lifecycle.errors import Finding
from lifecycle.history import Entry, read_entry
from lifecycle.invariants import Member, member_of, violations
from lifecycle.records import HistoryRow, Record
from lifecycle.table import table
from workflows.audits.proof.stored import TAMPERED

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook

_RECORD, _HISTORY = table(Record), table(HistoryRow)


def what_cannot_be(
    members: Iterable[Member], *, upto: date | None, only: str | None = None
) -> Iterator[Finding]:
    """Find what contradicts itself among records; with `only`, what concerns the record of that reference.

    Args:
        members: everything, or one record with all that lives with it.
        upto: the day of the last daily run; None when none has gone.
        only: reference of the one record that is asked about.
    """
    for one in violations(members, upto=upto):
        if only is None or only in (one.reference, one.other):
            yield Finding(f"history.{one.what.code}", one.reference, dict(one.what.facts))


def stored_members(
    connection: Connection, rulebook: Rulebook, *, family_of: UUID | None = None
) -> list[Member]:
    """Read all records, or those of one record's family and what their rows name, as far as can be."""
    if family_of is None:
        return _members(connection, rulebook, None)
    family = select(_RECORD.c.family).where(_RECORD.c.id == family_of)
    ids = connection.execute(select(_RECORD.c.id).where(_RECORD.c.family.in_(family))).scalars().all()
    found = _members(connection, rulebook, ids)
    known = {one.id for one in found}
    named = {row.cause[0] for one in found for row in one.followed}
    named |= {one.predecessor for one in found if one.predecessor is not None}
    return found + _members(connection, rulebook, sorted(named - known, key=str))


def _members(connection: Connection, rulebook: Rulebook, ids: Sequence[UUID] | None) -> list[Member]:
    rows = select(_RECORD.c.reference, _HISTORY.c.record_id, _HISTORY.c.body).join(
        _RECORD, _RECORD.c.id == _HISTORY.c.record_id
    )
    if ids is not None:
        rows = rows.where(_HISTORY.c.record_id.in_(ids))
    found: list[Member] = []
    bodies: list[str] = []
    whose: tuple[UUID, str] | None = None
    for row in connection.execute(rows.order_by(_HISTORY.c.record_id, _HISTORY.c.seq)):
        if whose is not None and whose[0] != row.record_id:
            found += _member(rulebook, whose[1], bodies)
            bodies = []
        whose = row.record_id, row.reference
        bodies.append(row.body)
    return found if whose is None else found + _member(rulebook, whose[1], bodies)


def _member(rulebook: Rulebook, reference: str, bodies: Sequence[str]) -> list[Member]:
    """A history that cannot be read is none to judge by; the rest of the proof names it."""
    try:
        entries: list[Entry] = [read_entry(body) for body in bodies]
        definition = rulebook.definition(str(entries[0].machine), entries[0].machine_version or 0)
        return [member_of(reference, definition, entries)]
    except TAMPERED:
        return []
