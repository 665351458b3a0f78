"""Notices as rows: written once for each tier, whoever comes to write them and however often."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import and_, bindparam, insert, select, update

from lifecycle.notice_schedule import NOTIFIED, Known, Made, NoticeRules, mail_day
from lifecycle.records import Notice
from lifecycle.table import table

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NOTICE = table(Notice)
_DOUBTED = (
    update(_NOTICE)
    .where(_NOTICE.c.subject_id == bindparam("of"), _NOTICE.c.status.in_(NOTIFIED))
    .values(status="doubted")
)

ANEW = "withdrawn"
"""Status of what was not told because its reason had gone; when the reason is back it is as if never made."""


# What is asked and written for each deadline of a daily run is put together once.
_OF = and_(
    _NOTICE.c.subject_id == bindparam("of"),
    _NOTICE.c.rule == bindparam("by"),
    _NOTICE.c.due_on == bindparam("due"),
)
_KNOWN = select(_NOTICE).where(_OF, _NOTICE.c.status != ANEW)
_THERE = _OF & (_NOTICE.c.tier == bindparam("at"))
_STATUS = select(_NOTICE.c.status).where(_THERE)
_MADE = insert(_NOTICE)
_MARKED = update(_NOTICE).where(_THERE)


@dataclass(frozen=True, slots=True)
class DatedThing:
    """Something with a day that people are told of: a deadline, or the end of a function or a mandate."""

    subject: str
    subject_id: UUID
    rule: str
    due_on: date
    code: str
    """What `config/notices.toml` calls its notice."""


def known_tiers(connection: Connection, thing: DatedThing) -> dict[str, Known]:
    """Read the tiers that have been made."""
    rows = connection.execute(_KNOWN, _key(thing))
    return {row.tier: Known(row.status, row.falls_on, row.made_on) for row in rows}


def owe(connection: Connection, thing: DatedThing, made: Made, *, made_on: date, rules: NoticeRules) -> None:
    """Write one tier; one that stands already is left as it is, one that was withdrawn is made anew."""
    said = {
        "code": thing.code,
        "falls_on": made.falls_on,
        "made_on": made_on,
        "mail_on": mail_day(made_on, thing.due_on, rules),
        "roles": list(made.to),
        "status": made.status,
        "notified_on": None,
    }
    there = {**_key(thing), "at": made.tier}
    found = connection.execute(_STATUS, there).scalar_one_or_none()
    if found is None:
        key = {"subject_id": thing.subject_id, "rule": thing.rule, "due_on": thing.due_on, "tier": made.tier}
        connection.execute(_MADE, {**key, "subject": thing.subject, **said})
    elif found == ANEW:
        connection.execute(_MARKED, {**there, **said})


def mark(connection: Connection, notice: Notice, **columns: object) -> None:
    """Write what has become of a notice."""
    that = {"of": notice.subject_id, "by": notice.rule, "due": notice.due_on, "at": notice.tier}
    connection.execute(_MARKED, {**that, **columns})


def doubt(connection: Connection, subject_id: UUID) -> None:
    """Say that what was told of something may no longer hold; the next daily run looks at it again.

    What is doubted already is written all the same: a run that is looking at it just now is waited for.
    """
    connection.execute(_DOUBTED, {"of": subject_id})


def _key(thing: DatedThing) -> dict[str, object]:
    return {"of": thing.subject_id, "by": thing.rule, "due": thing.due_on}
