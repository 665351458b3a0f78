"""What is told of a notice, and about whom; what a mail is that waits, and its mark."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import bindparam, select

from lifecycle.case import load_record, parties_for
from lifecycle.doorkeeper import parties_that_read
from lifecycle.notice_schedule import ESCALATIONS, NOTIFIED
from lifecycle.nouns import load_noun, title_of
from lifecycle.offices import last_days
from lifecycle.posts import joint_with
from lifecycle.prepared import Prepared
from lifecycle.records import Agreement, Deadline, Notice, Record, Unit
from lifecycle.rulebook import Rulebook
from lifecycle.snapshot import Snapshot, of_records, units_by_id
from lifecycle.snapshot import in_order as units_in_order
from lifecycle.table import code, noun_of, table
from workflows.notices.due import OF_PEOPLE, agreement_that_ended
from workflows.notices.recipients import About, Directory, Party, Vacancy

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping

_UNIT, _DEADLINE, _NOTICE = table(Unit), table(Deadline), table(Notice)
_ACT_BY = Prepared(
    select(_DEADLINE.c.act_by).where(
        _DEADLINE.c.record_id == bindparam("record"),
        _DEADLINE.c.rule == bindparam("by"),
        _DEADLINE.c.due_on == bindparam("due"),
    )
)


MAILS: Final = "mails"
"""The row of the register's own history that says which mails were written together, by id and mark."""

NOT_SENT: Final = ("waiting", "sending", "dead")
"""What a mail is that was written and has not gone out."""

MAY_BE_FORGOTTEN: Final = frozenset({"title", "unit", "function", "of_agreement"})
"""What a mail says in free text: it may be blanked, so no mark is made of it."""

HIGHER: Final = frozenset(tier for tier, _ in ESCALATIONS)


def vacancies(connection: Connection, rulebook: Rulebook, *, on: date) -> dict[Vacancy, int]:
    """Count, by role and party, the notices of what is open that nobody there could be told of."""
    still = _DEADLINE.c.status == code("open")
    of_deadlines = select(_NOTICE).outerjoin(
        _DEADLINE,
        (_DEADLINE.c.record_id == _NOTICE.c.subject_id)
        & (_DEADLINE.c.rule == _NOTICE.c.rule)
        & (_DEADLINE.c.due_on == _NOTICE.c.due_on),
    )
    wanted = of_deadlines.where(
        (_NOTICE.c.status == code("owed")) | (still & _NOTICE.c.status.in_(NOTIFIED)),
        _NOTICE.c.tier.not_in(HIGHER),  # nobody need have a deputy
    )
    rows = [noun_of(Notice, row) for row in connection.execute(wanted)]
    directory = Directory.of(connection, rulebook.notices, on)
    found: Counter[Vacancy] = Counter()
    for notice in rows:
        whom, _ = about_what(connection, rulebook, notice)
        found.update(directory.recipients(whom, notice.roles).vacancies)
    return dict(found)


def mark_of(message: Mapping[str, Any] | RowMapping) -> str:
    """Compute the mark of a mail: to whom, of which day, and of what; texts that may be forgotten aside."""
    said = [
        {name: value for name, value in item.items() if name not in MAY_BE_FORGOTTEN}
        for item in message["said"]
    ]
    marked = [str(message["person_id"]), message["day"].isoformat(), message["n"], said]
    return sha256(json.dumps(marked, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def about_what(connection: Connection, rulebook: Rulebook, notice: Notice) -> tuple[About, dict[str, object]]:
    """Say what decides who is told of a notice, and what they are told."""
    said: dict[str, object] = {
        "subject": notice.subject,
        "id": str(notice.subject_id),
        "code": notice.code,
        "rule": notice.rule,
        "tier": notice.tier,
        "due_on": notice.due_on.isoformat(),
    }
    if notice.subject == "record":
        return _about_record(connection, rulebook, notice, said)
    source = dict(OF_PEOPLE.values())[notice.subject]
    row = connection.execute(
        select(source, _UNIT.c.name.label("unit"))
        .join(_UNIT, _UNIT.c.id == source.c.unit_id)
        .where(source.c.id == notice.subject_id)
    ).one()
    version = last_days(connection, [row.unit_id])[notice.subject_id].version
    said |= {"unit": row.unit, "function": row.function, "version": version}
    if notice.subject == "mandate":
        said["machine"] = row.machine
    return About((Party(row.unit_id),)), said


def _about_record(
    connection: Connection, rulebook: Rulebook, notice: Notice, said: dict[str, object]
) -> tuple[About, dict[str, object]]:
    record = load_record(connection, notice.subject_id)
    noun, values = load_noun(connection, record)
    agreement = _nearest_agreement(connection, rulebook, record)
    parties = parties_for(connection, record, values)
    coordination = agreement.agreement.coordination if agreement is not None else []
    of = {"record": record.id, "by": notice.rule, "due": notice.due_on}
    deadline = connection.execute(_ACT_BY, of).scalar_one()
    said |= {
        "reference": record.reference,
        "machine": record.machine,
        "title": title_of(record.machine, noun),
        "act_by": deadline.isoformat(),
        "version": record.version,
        "parties": ", ".join(one.name for one in units_in_order(units_by_id(connection, parties).values())),
    }
    readers = parties_that_read(connection, record.id, parties)
    all_read = partial(_all_read, connection, readers)
    above = None if agreement is None or agreement.record.id == record.id else agreement
    if above is not None and above.agreement.title and all_read(above.record):
        said |= {"of_agreement": above.agreement.title, "agreement_id": str(above.record.id)}
    ended = agreement_that_ended(connection, rulebook, record)
    if ended is not None and notice.falls_on >= ended.since and all_read(ended):
        said |= {"under": ended.reference, "ended_on": ended.since.isoformat()}
    about = About(
        parties=tuple(
            Party(
                unit,
                tuple(
                    row["function"]
                    for row in coordination
                    if row.get("party") == str(unit) and row.get("function")
                ),
                tuple((UUID(other), function) for other, function in joint_with(coordination, str(unit))),
            )
            for unit in readers
        ),
        machine=None if agreement is None else agreement.record.machine,
        responsible=str(getattr(noun, "responsible", "")),
    )
    return about, said


def _all_read(connection: Connection, parties: Sequence[UUID], record: Record) -> bool:
    """Whether everybody who is told of what hangs on a record may read that record: only then is it named."""
    return len(parties_that_read(connection, record.id, parties)) == len(parties)


def _nearest_agreement(connection: Connection, rulebook: Rulebook, record: Record) -> Snapshot | None:
    here: UUID | None = record.id
    while here is not None:
        (one,) = of_records(connection, rulebook, (load_record(connection, here),))
        if isinstance(one.noun, Agreement):
            return one
        here = one.record.parent_id
    return None
