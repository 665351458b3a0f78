"""Notices of a record's deadlines: none missing, none of a deadline that never was, each on its own day.

What was told holds, or is about to be looked at again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import bindparam, select

from lifecycle.errors import Finding
from lifecycle.history import Entry, TimerMark, casts_doubt, effective
from lifecycle.notice_schedule import NOTIFIED, WHEN_IT_HAPPENS, days_told
from lifecycle.notices import ANEW
from lifecycle.plans import lived, was_rightly_notified
from lifecycle.prepared import Prepared
from lifecycle.records import Notice
from lifecycle.rulebook import Rulebook
from lifecycle.table import table
from lifecycle.values import dataclass
from workflows.audits.proof.replay import Replayed
from workflows.audits.proof.stored import TAMPERED, Stored, StoredRecord
from workflows.notices.doubts import day_notified

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.in_force import Definitions

_NOTICE = table(Notice)
_OF_SOME: Final = Prepared(
    select(_NOTICE)
    .where(_NOTICE.c.subject_id.in_(bindparam("subjects", expanding=True)))
    .order_by(*_NOTICE.primary_key.columns)
)


@dataclass(frozen=True, slots=True)
class Runs:
    """What is known of daily runs."""

    last: date | None = None
    """Day of the last one that holds."""
    taken_back: frozenset[date] = frozenset()
    held: Mapping[UUID, date | None] = field(default_factory=dict)
    """Families that it left to the next one, each with the day of the last that did not."""


def stored_notices(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, list[Stored]] | None:
    """Read the notices of some records in their order; None where they cannot be read."""
    found: dict[UUID, list[Stored]] = {}
    try:
        for row in connection.execute(_OF_SOME, {"subjects": ids}).mappings():
            found.setdefault(row["subject_id"], []).append(row)
    except TAMPERED:
        return None
    return found


def doubt_differences(
    stored: StoredRecord,
    find: Definitions,
    rows: Sequence[Entry],
    notices: Sequence[Stored],
    runs: Runs,
    rulebook: Rulebook,
) -> Iterator[Finding]:
    """What is told holds by the record's life; what is doubted has a row that casts doubt since the last run.

    A row of the very day of a run may have been written before it or after.
    """
    yield from _of_another_day_than_it_happened(stored, rows, notices)
    notified = [row for row in notices if row["status"] in NOTIFIED and row["notified_on"] is not None]
    if not notified:
        return
    life = lived(find, effective(rows), rulebook.is_working_day)
    since = runs.last or date.min
    in_doubt = any(casts_doubt(row) and row.today >= since for row in rows)
    for row in notified:
        facts = {"rule": row["rule"], "due_on": row["due_on"], "tier": row["tier"]}
        key, on = (
            (row["rule"], row["due_on"]),
            day_notified(row["notified_on"], row["made_on"], runs.taken_back),
        )
        if row["status"] == "doubted" and not in_doubt:
            yield Finding("history.notice_not_in_doubt", stored.reference, facts)
        elif row["status"] == "notified" and not was_rightly_notified(life, key, row["tier"], on=on):
            yield Finding("history.notice_does_not_hold", stored.reference, facts)


def _of_another_day_than_it_happened(
    stored: StoredRecord, rows: Sequence[Entry], notices: Sequence[Stored]
) -> Iterator[Finding]:
    """What tells that something has happened by itself falls on the day of which the history says that."""
    for row in notices:
        if row["tier"] != WHEN_IT_HAPPENS or row["status"] == ANEW:
            continue
        days = {one.on for one in rows if one.timer == TimerMark(row["rule"], row["due_on"])}
        if days and row["falls_on"] not in days:
            facts = {"rule": row["rule"], "due_on": row["due_on"], "tier": row["tier"], "day": max(days)}
            yield Finding("history.notice_on_another_day", stored.reference, facts)


def notice_differences(
    stored: StoredRecord,
    notices: Sequence[Stored],
    replayed: Mapping[tuple[str, date], Replayed],
    rulebook: Rulebook,
    rules_since: date,
) -> Iterator[Finding]:
    """Compare with what the deadlines demand: every tier is a row, or still to be looked at on its day.

    Args:
        rules_since: the day of the first run by today's rules; what was made before had days of its own.
    """
    there = {(row["rule"], row["due_on"], row["tier"]): row for row in notices}
    for rule, due_on, tier in sorted(there, key=str):
        if (rule, due_on) not in replayed:
            facts = {"rule": rule, "due_on": due_on, "tier": tier}
            yield Finding("history.notice_added", stored.reference, facts)
    looked_at = {(row["rule"], row["due_on"]): row["tell_on"] for row in stored.owned["deadline"]}
    for key, one in sorted(replayed.items(), key=lambda pair: str(pair[0])):
        known = None if one.plan.notice is None else rulebook.notices.by_code.get(one.plan.notice)
        if one.status != "open" or known is None:
            continue
        for day, tier, _ in days_told(known, one.plan.due_on, rulebook.notices, rulebook.is_working_day):
            row = there.get((*key, tier))
            facts = {"rule": key[0], "due_on": key[1], "tier": tier, "day": day}
            if row is not None and row["made_on"] >= rules_since and row["falls_on"] != day:
                yield Finding("history.notice_on_another_day", stored.reference, facts)
            next_on = looked_at.get(key)
            if row is None and (next_on is None or next_on > day):
                yield Finding("history.notice_missing", stored.reference, facts)
