"""What was told and may no longer hold: the daily run looks at it once, and tells whoever was told.

What was sent stays sent. A correction, or a fact typed late, makes what was told of its record doubted
(`lifecycle.notices`); what became of it between two runs, there and back, is nobody's news.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from functools import partial
from typing import Final, TypeAlias
from uuid import UUID

from sqlalchemy import select

from lifecycle.case import load_record
from lifecycle.history import effective
from lifecycle.ledger import NEUTRAL
from lifecycle.notices import ANEW, in_order, mark, with_places
from lifecycle.offices import last_days
from lifecycle.plans import lived, was_rightly_notified
from lifecycle.records import Message, Notice, Person
from lifecycle.table import code, table
from lifecycle.transaction import Transaction
from lifecycle.written import history_of
from workflows.lookup.runs import days_taken_back
from workflows.notices.due import OF_PEOPLE
from workflows.notices.incidents import or_incident

_NOTICE, _MESSAGE, _PERSON = table(Notice), table(Message), table(Person)

Said: TypeAlias = dict[str, object]

BECAUSE_CORRECTED: Final = "corrected"
"""Why a mail takes something back, where it was not for a run that was taken back."""


DOUBTED: Final = select(_NOTICE).where(_NOTICE.c.status == code("doubted"))
"""Asks for the notices that were told and may no longer hold."""

_WITH_PLACES = with_places(DOUBTED, _NOTICE.c.subject_id).with_for_update(skip_locked=True, of=_NOTICE)


def settle_doubts(tx: Transaction) -> dict[UUID, list[Said]]:
    """Look at everything that is doubted; give for each person what they were told that does not hold.

    What holds is told, as before. The rest is withdrawn: it is made anew when its reason comes back. What
    somebody is correcting just now is left to the next run: nobody is waited for, and so nobody for ever.
    """
    rows = tx.connection.execute(_WITH_PLACES).all()
    if not rows:
        return {}
    undone = days_taken_back(tx.connection)
    gone: list[Notice] = []
    for notice in in_order(rows):
        due = (notice.subject_id, notice.rule, notice.due_on)
        holds = or_incident(tx, due, partial(_holds, tx, notice, undone))
        if holds is None:
            continue
        if holds:
            mark(tx.connection, notice, status="notified")
        else:
            mark(tx.connection, notice, status=ANEW, notified_on=None)
            gone.append(notice)
    return _to_take_back(tx, gone)


def day_notified(notified_on: date | None, made_on: date, taken_back: AbstractSet[date]) -> date:
    """Day on which a notice was told; the day on which it was made, where that run was taken back."""
    return made_on if notified_on is None or notified_on in taken_back else notified_on


def _holds(tx: Transaction, notice: Notice, undone: AbstractSet[date]) -> bool:
    if notice.subject != "record":
        source = dict(OF_PEOPLE.values())[notice.subject]
        there = select(source.c.id).where(source.c.id == notice.subject_id)
        return tx.connection.execute(there).first() is not None
    record = load_record(tx.connection, notice.subject_id)
    rows = effective(history_of(tx.connection, record.id))
    life = lived(tx.rulebook.definition, rows, tx.rulebook.is_working_day)
    key = (notice.rule, notice.due_on)
    on = day_notified(notice.notified_on, notice.made_on, undone)
    return was_rightly_notified(life, key, notice.tier, on=on)


# ---- who had read it ----


def _to_take_back(tx: Transaction, gone: Sequence[Notice]) -> dict[UUID, list[Said]]:
    """Find the mails that told of it, sent or on their way; whoever was forgotten is nobody's reader."""
    days = {notice.notified_on for notice in gone if notice.notified_on is not None}
    mails_on = (
        select(_MESSAGE.c.person_id, _MESSAGE.c.day, _MESSAGE.c.said)
        .join(_PERSON, _PERSON.c.id == _MESSAGE.c.person_id)
        .where(
            _MESSAGE.c.day >= min(days, default=date.max),
            _MESSAGE.c.status != "cancelled",
            _PERSON.c.handle.not_like(f"{NEUTRAL}%"),
        )
        .order_by(_MESSAGE.c.day, _PERSON.c.sort_key, _MESSAGE.c.n)
    )
    mails = tx.connection.execute(mails_on).all() if gone else ()
    versions = _versions(tx, gone)
    back: dict[UUID, dict[tuple[str, ...], Said]] = {}
    for notice in gone:
        key = (str(notice.subject_id), notice.rule, notice.due_on.isoformat(), notice.tier)
        for mail in mails:
            for said in (one for one in mail.said if not one.get("taken_back")):
                told_on = said.get("again") or mail.day.isoformat()
                if told_on == str(notice.notified_on) and key == tuple(
                    str(said[name]) for name in ("id", "rule", "due_on", "tier")
                ):
                    since = {"taken_back": mail.day.isoformat(), "because": BECAUSE_CORRECTED}
                    now = {**said, **since, **versions.get(notice.subject_id, {})}
                    back.setdefault(mail.person_id, {})[key] = now
    return {person: list(items.values()) for person, items in back.items()}


def _versions(tx: Transaction, gone: Iterable[Notice]) -> dict[UUID, Said]:
    """Give the version that each thing has now, so that calendars take the day out again."""
    ids = {notice.subject_id for notice in gone if notice.subject == "record"}
    versions = {one: load_record(tx.connection, one).version for one in sorted(ids, key=str)}
    if others := {notice.subject_id for notice in gone} - ids:
        versions |= {one: known.version for one, known in last_days(tx.connection).items() if one in others}
    return {one: {"version": version} for one, version in versions.items()}
