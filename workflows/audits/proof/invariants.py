"""What cannot be of records that belong together: `lifecycle.invariants`, asked of what is stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.errors import Finding
from lifecycle.history import Entry, read_entry
from lifecycle.invariants import Member, member_of, violations
from lifecycle.names import sort_key
from lifecycle.records import Deadline, HistoryRow, Record
from lifecycle.table import code, table
from lifecycle.values import dataclass
from workflows.audits.proof.notices import Runs
from workflows.audits.proof.stored import TAMPERED
from workflows.lookup.runs import days_taken_back, held_by_the_last_run, last_tick_on

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook

_RECORD, _HISTORY, _DEADLINE = table(Record), table(HistoryRow), table(Deadline)

PAST: Final = "binds_past_its_last_day"
"""What cannot be, unless a run has left the record as it was and has said why."""

HELD: Final = "history.left_to_the_next_run"
FAILED: Final = "history.not_carried_out"
"""Findings that say why a run has left a record as it was."""


@dataclass(frozen=True, slots=True)
class Left:
    """A deadline by the day of the last run that no run has settled: its family was held, or it failed."""

    record: UUID
    family: UUID
    reference: str
    rule: str
    due_on: date
    incident: str | None


def runs_of(connection: Connection) -> Runs:
    """Read what is known of runs; what is wrong with the register's chain is found where that is proved."""
    last = last_tick_on(connection)
    try:
        return Runs(last, days_taken_back(connection), held_by_the_last_run(connection))
    except TAMPERED:
        return Runs(last)


def left_open(connection: Connection, runs: Runs) -> list[Left]:
    """List by reference what the daily run should have settled and has not, whatever it said of it.

    Deadlines that cannot be read excuse nothing; they are found where they are compared.
    """
    if runs.last is None:
        return []
    columns = (_DEADLINE.c.record_id, _RECORD.c.family, _RECORD.c.reference)
    due = (
        select(*columns, _DEADLINE.c.rule, _DEADLINE.c.due_on, _DEADLINE.c.incident)
        .join(_RECORD, _RECORD.c.id == _DEADLINE.c.record_id)
        .where(_DEADLINE.c.status == code("open"), _DEADLINE.c.moves, _DEADLINE.c.due_on <= runs.last)
    )
    try:
        found = [Left(*row) for row in connection.execute(due)]
    except TAMPERED:
        return []
    return sorted(found, key=lambda one: (sort_key(one.reference), one.due_on, one.rule))


def what_cannot_be(
    members: Iterable[Member], runs: Runs, left: Sequence[Left] = (), *, only: str | None = None
) -> Iterator[Finding]:
    """Find what contradicts itself among records; with `only`, what concerns the record of that reference.

    Where the run left a record as it was, and said why, that is told instead, and once: that somebody was at
    work on its family, or that a deadline could not be carried out.

    Args:
        members: everything, or one record with all that lives with it.
        runs: the last daily run, and what it left to the next one.
        left: what it should have settled and has not.
        only: reference of the one record that is asked about.
    """
    members = list(members)
    held = {one.reference: one for one in left if one.family in runs.held}
    failed = {one.reference: one for one in left if one.incident is not None and one.reference not in held}
    for where in _called(members, held.values(), only):
        yield Finding(HELD, where, {"day": runs.last})
    yield from _older_than_their_causes(members, only)
    for one in violations(members, upto=runs.last):
        if only is not None and only not in (one.reference, one.other):
            continue
        facts = dict(one.what.facts)
        if one.what.code == PAST and one.reference in held:
            before, last = runs.held[held[one.reference].family], facts["last"]
            assert isinstance(last, date)  # noqa: S101 -- as the invariant says it
            if before is None or last >= before:
                continue  # it was in order when the last run went that could look at it
            facts["upto"] = before
        if one.what.code == PAST and one.reference in failed:
            why = failed[one.reference]
            facts = {"rule": why.rule, "due_on": why.due_on, "why": why.incident}
            yield Finding(FAILED, one.reference, facts)
            continue
        yield Finding(f"history.{one.what.code}", one.reference, facts)


def _older_than_their_causes(members: Sequence[Member], only: str | None) -> Iterator[Finding]:
    """What follows from a step happens on its day or later, also when it makes a record."""
    there = {one.id: one for one in members}
    for one in members:
        for row in one.followed:
            cause = there.get(row.cause[0])
            since = None if cause is None else cause.holds.get(row.cause[1])
            if cause is None or since is None or row.on is None or row.on >= since or one.never_was:
                continue
            if only is None or only in (one.reference, cause.reference):
                facts = {"row": row.seq, "day": row.on, "other": cause.reference, "other_row": row.cause[1]}
                where = f"{one.reference} {row.seq}"
                yield Finding("history.older_than_its_cause", where, {**facts, "other_day": since})


def _called(members: Sequence[Member], held: Iterable[Left], only: str | None) -> list[str]:
    """Name each family that was held by the record at its head, or the one record that is asked about."""
    names = {one.id: one.reference for one in members}
    of = {one.family: names.get(one.family, one.reference) for one in held}
    return sorted(of.values() if only is None else {only for one in held if one.reference == only})


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
        return [member_of(reference, rulebook.definition, entries)]
    except TAMPERED:
        return []
