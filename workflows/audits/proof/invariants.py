"""What cannot be of records that belong together: `lifecycle.invariants`, asked of what is stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.errors import Finding
from lifecycle.history import Entry, read_entry
from lifecycle.invariants import Member, Violation, member_of, violations
from lifecycle.names import sort_key
from lifecycle.records import Deadline, HistoryRow, Record
from lifecycle.table import code, some_at_a_time, table
from lifecycle.values import dataclass
from workflows.audits.proof.notices import Runs
from workflows.audits.proof.stored import AT_ONCE, TAMPERED, batched
from workflows.lookup.runs import days_taken_back, held_by_the_last_run, last_tick_on

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.in_force import Definitions

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


class Contradictions:
    """What records say that cannot be true together: looked for some at a time, told when all are seen.

    Where the run left a record as it was, and said why, that is told instead, and once: that somebody was at
    work on its family, or that a deadline could not be carried out.
    """

    def __init__(
        self, connection: Connection, find: Definitions, runs: Runs, *, only: str | None = None
    ) -> None:
        """Begin to look.

        Args:
            connection: where what is named, and is not among those looked at, is read.
            find: gives definitions by machine and version.
            runs: the last daily run, and what it left to the next one.
            only: reference of the one record that is asked about; else what concerns any is told.
        """
        self._connection, self._find = connection, find
        self._runs, self._only = runs, only
        left = left_open(connection, runs)
        self._held = {one.reference: one for one in left if one.family in runs.held}
        self._could_not = {
            one.reference: one for one in left if one.incident is not None and one.reference not in self._held
        }
        self._before: Mapping[UUID, Member] = {}
        self._older: list[tuple[UUID, Finding]] = []
        self._others: list[tuple[tuple[str, str, str], Finding]] = []

    def look_at(self, members: Sequence[Member]) -> None:
        """Look at some beside what they name, which is read unless it came with them or just before."""
        own = {one.id: one for one in members}
        there = self._with_what_they_name({**self._before, **own}, members)
        self._before = own
        for one in members:
            self._older += ((one.id, finding) for finding in _older_than_their_causes(one, there, self._only))
        for found in violations(members, upto=self._runs.last, beside=there.values()):
            if self._only is None or self._only in (found.reference, found.other):
                key = found.reference, found.what.code, found.other
                self._others += ((key, finding) for finding in self._told(found))

    def findings(self) -> Iterator[Finding]:
        """Give what was found: what the run left, then by record, then by reference."""
        for where in self._heads_of_what_was_held():
            yield Finding(HELD, where, {"day": self._runs.last})
        yield from (one for _, one in sorted(self._older, key=itemgetter(0)))
        yield from (one for _, one in sorted(self._others, key=itemgetter(0)))

    def _told(self, one: Violation) -> Iterator[Finding]:
        facts = dict(one.what.facts)
        if one.what.code == PAST and one.reference in self._held:
            before, last = self._runs.held[self._held[one.reference].family], facts["last"]
            assert isinstance(last, date)  # noqa: S101 -- as the invariant says it
            if before is None or last >= before:
                return  # it was in order when the last run went that could look at it
            facts["upto"] = before
        if one.what.code == PAST and one.reference in self._could_not:
            why = self._could_not[one.reference]
            facts = {"rule": why.rule, "due_on": why.due_on, "why": why.incident}
            yield Finding(FAILED, one.reference, facts)
            return
        yield Finding(f"history.{one.what.code}", one.reference, facts)

    def _heads_of_what_was_held(self) -> list[str]:
        """Name each family that was held by the record at its head, or the one record that is asked about."""
        held = self._held.values()
        if self._only is not None:
            return [self._only] if self._only in self._held else []
        heads = select(_RECORD.c.id, _RECORD.c.reference).where(
            _RECORD.c.id.in_({one.family for one in held})
        )
        names = {row.id: row.reference for row in self._connection.execute(heads)} if held else {}
        return sorted({one.family: names.get(one.family, one.reference) for one in held}.values())

    def _with_what_they_name(
        self, there: Mapping[UUID, Member], members: Iterable[Member]
    ) -> Mapping[UUID, Member]:
        """Add what some name, and all that hangs on: whose turn it was is asked all the way up."""
        named = {one for each in members for one in _named_by(each)}
        tried: set[UUID] = set()
        while missing := sorted(named - there.keys() - tried):
            tried |= set(missing)
            found = [*_members(self._connection, self._find, missing)]
            there = {**there, **{one.id: one for one in found}}
            named = {one.parent for one in found if one.parent is not None}
        return there


def _named_by(one: Member) -> Iterator[UUID]:
    yield from (row.cause[0] for row in one.followed)
    yield from (named for named in (one.parent, one.predecessor, one.picture) if named is not None)


def _older_than_their_causes(
    one: Member, there: Mapping[UUID, Member], only: str | None
) -> Iterator[Finding]:
    """What follows from a step happens on its day or later, also when it makes a record."""
    for row in one.followed:
        cause = there.get(row.cause[0])
        since = None if cause is None else cause.holds.get(row.cause[1])
        if cause is None or since is None or row.on is None or row.on >= since or one.never_was:
            continue
        if only is None or only in (one.reference, cause.reference):
            facts = {"row": row.seq, "day": row.on, "other": cause.reference, "other_row": row.cause[1]}
            where = f"{one.reference} {row.seq}"
            yield Finding("history.older_than_its_cause", where, {**facts, "other_day": since})


def stored_members(
    connection: Connection, find: Definitions, *, family_of: UUID | None = None
) -> list[Member]:
    """Read all records, or those of one record's family and what their rows name, as far as can be."""
    if family_of is None:
        return [*_members(connection, find, None)]
    family = select(_RECORD.c.family).where(_RECORD.c.id == family_of)
    ids = connection.execute(select(_RECORD.c.id).where(_RECORD.c.family.in_(family))).scalars().all()
    found = [*_members(connection, find, ids)]
    known = {one.id for one in found}
    named = {row.cause[0] for one in found for row in one.followed}
    named |= {one.predecessor for one in found if one.predecessor is not None}
    return [*found, *_members(connection, find, sorted(named - known, key=str))]


def pages_of_members(connection: Connection, find: Definitions) -> Iterator[list[Member]]:
    """Read all records some at a time, those of a family together."""
    return batched(_members(connection, find, None), AT_ONCE)


def _members(connection: Connection, find: Definitions, ids: Sequence[UUID] | None) -> Iterator[Member]:
    rows = select(_RECORD.c.reference, _HISTORY.c.record_id, _HISTORY.c.body).join(
        _RECORD, _RECORD.c.id == _HISTORY.c.record_id
    )
    if ids is not None:
        rows = rows.where(_HISTORY.c.record_id.in_(ids))
    in_order = rows.order_by(_RECORD.c.family, _HISTORY.c.record_id, _HISTORY.c.seq)
    each = (row for page in some_at_a_time(connection, in_order, AT_ONCE) for row in page)
    for (_, reference), of_one in groupby(each, key=lambda row: (row.record_id, row.reference)):
        yield from _member(find, reference, [row.body for row in of_one])


def _member(find: Definitions, reference: str, bodies: Sequence[str]) -> list[Member]:
    """A history that cannot be read is none to judge by; the rest of the proof names it."""
    try:
        entries: list[Entry] = [read_entry(body) for body in bodies]
        return [member_of(reference, find, entries)]
    except TAMPERED:
        return []
