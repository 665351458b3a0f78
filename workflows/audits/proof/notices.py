"""Notices of a record's deadlines: none missing, none of a deadline that never was, each on its own day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from lifecycle.errors import Finding
from lifecycle.owed import tier_days
from lifecycle.records import Notice
from lifecycle.rulebook import Rulebook
from lifecycle.table import table
from workflows.audits.proof.replay import Replayed
from workflows.audits.proof.stored import TAMPERED, Stored, StoredRecord

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NOTICE = table(Notice)


def stored_notices(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, list[Stored]]:
    """Read the notices of some records; what cannot be read is as good as gone, and found missing."""
    found: dict[UUID, list[Stored]] = {}
    try:
        for row in connection.execute(select(_NOTICE).where(_NOTICE.c.subject_id.in_(ids))).mappings():
            found.setdefault(row["subject_id"], []).append(row)
    except TAMPERED:
        return {}
    return found


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
        for day, tier in tier_days(known, one.plan.due_on, rulebook.notices, rulebook.is_working_day):
            row = there.get((*key, tier.code))
            facts = {"rule": key[0], "due_on": key[1], "tier": tier.code, "day": day}
            if row is not None and row["made_on"] >= rules_since and row["owed_on"] != day:
                yield Finding("history.notice_on_another_day", stored.reference, facts)
            next_on = looked_at.get(key)
            if row is None and (next_on is None or next_on > day):
                yield Finding("history.notice_missing", stored.reference, facts)
