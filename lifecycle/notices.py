"""Notices as rows: written once for each tier, whoever comes to write them and however often."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import and_, bindparam, func, insert, select, update

from lifecycle.names import sort_key
from lifecycle.notice_schedule import NOTIFIED, Known, Made, NoticeRules, mail_day
from lifecycle.prepared import Prepared
from lifecycle.records import FunctionHolding, Mandate, Notice, Person, Record, Unit
from lifecycle.table import OfSome, noun_of, table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection, Row, Select

_NOTICE = table(Notice)
_DOUBTED = Prepared(
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
_OF_SOME = OfSome(select(_NOTICE), _NOTICE.c.subject_id)
_THERE = _OF & (_NOTICE.c.tier == bindparam("at"))
_MADE = Prepared(insert(_NOTICE))
_MARKED = Prepared(update(_NOTICE).where(_THERE))

_TOLD_OF, _HELD = table(Record).alias("told_of"), table(FunctionHolding).alias("held")
_GIVEN, _AT, _BY = table(Mandate).alias("given"), table(Unit).alias("held_at"), table(Person).alias("held_by")
_PLACE: Final = {
    "place": func.coalesce(_TOLD_OF.c.sort_key, _AT.c.sort_key),
    "place_function": func.coalesce(_HELD.c.function, _GIVEN.c.function),
    "place_person": _BY.c.sort_key,
    "place_machine": _GIVEN.c.machine,
}
"""Where what is told of stands among others: a record by its reference; else unit, function, and whose."""


@dataclass(frozen=True, slots=True)
class DatedThing:
    """Something with a day that people are told of: a deadline, or the end of a function or a mandate."""

    subject: str
    subject_id: UUID
    rule: str
    due_on: date
    code: str
    """What `config/notices.toml` calls its notice."""


def with_places(asked: Select[Any], subject: ColumnElement[UUID]) -> Select[Any]:
    """Ask also where what a row is about stands among others: ids are random, and say nothing of that."""
    return (
        asked.add_columns(*(of.label(name) for name, of in _PLACE.items()))
        .outerjoin(_TOLD_OF, _TOLD_OF.c.id == subject)
        .outerjoin(_HELD, _HELD.c.id == subject)
        .outerjoin(_GIVEN, _GIVEN.c.id == subject)
        .outerjoin(_AT, _AT.c.id == func.coalesce(_HELD.c.unit_id, _GIVEN.c.unit_id))
        .outerjoin(_BY, _BY.c.id == _HELD.c.person_id)
    )


def place(row: Row[Any]) -> tuple[str, ...]:
    """Say where what a row is about stands, in Python: databases order texts each in its own way."""
    at, function, person, machine = (getattr(row, name) or "" for name in _PLACE)
    return at, sort_key(function), person, machine


def in_order(rows: Iterable[Row[Any]]) -> list[Notice]:
    """Put notices in an order of their own: by day, what they are about, and rule, the most urgent first."""

    def its_place(row: Row[Any]) -> tuple[object, ...]:
        return row.due_on, row.subject, place(row), row.rule, -row.falls_on.toordinal(), row.tier

    return [noun_of(Notice, row) for row in sorted(rows, key=its_place)]


def known_tiers(connection: Connection, things: Sequence[DatedThing]) -> dict[DatedThing, dict[str, Known]]:
    """Read the tiers that have been made of each thing, also those that were withdrawn."""
    by_key = {(one.subject_id, one.rule, one.due_on): one for one in things}
    found: dict[DatedThing, dict[str, Known]] = {one: {} for one in things}
    subjects = [*dict.fromkeys(one.subject_id for one in things)]
    for row in _OF_SOME.rows(connection, subjects):
        if (thing := by_key.get((row.subject_id, row.rule, row.due_on))) is not None:
            found[thing][row.tier] = Known(row.status, row.falls_on, row.made_on)
    return found


def that_count(tiers: Mapping[str, Known]) -> dict[str, Known]:
    """Leave out what was withdrawn: it is as if never made."""
    return {tier: one for tier, one in tiers.items() if one.status != ANEW}


def owe(connection: Connection, thing: DatedThing, made: Made, *, made_on: date, rules: NoticeRules) -> None:
    """Write one tier; one that stands already is left as it is, one that was withdrawn is made anew."""
    known = known_tiers(connection, (thing,))[thing]
    owe_each(connection, [(thing, made, known)], made_on=made_on, rules=rules)


def owe_each(
    connection: Connection,
    owed: Iterable[tuple[DatedThing, Made, Mapping[str, Known]]],
    *,
    made_on: date,
    rules: NoticeRules,
) -> None:
    """Write tiers of things, of each of which is said what stands already (`known_tiers`)."""
    new: list[dict[str, object]] = []
    anew: list[dict[str, object]] = []
    for thing, made, known in owed:
        said = {
            "code": thing.code,
            "falls_on": made.falls_on,
            "made_on": made_on,
            "mail_on": mail_day(made_on, thing.due_on, rules),
            "roles": list(made.to),
            "status": made.status,
            "notified_on": None,
        }
        key = {"subject_id": thing.subject_id, "rule": thing.rule, "due_on": thing.due_on, "tier": made.tier}
        if made.tier not in known:
            new.append({**key, "subject": thing.subject, **said})
        elif known[made.tier].status == ANEW:
            anew.append({**_key(thing), "at": made.tier, **said})
    if new:
        connection.execute(_MADE, new)
    if anew:
        connection.execute(_MARKED, anew)


def mark(connection: Connection, notice: Notice, **columns: object) -> None:
    """Write what has become of a notice."""
    mark_each(connection, [(notice, columns)])


def mark_each(connection: Connection, marked: Iterable[tuple[Notice, Mapping[str, object]]]) -> None:
    """Write what has become of notices; what is said alike of several in one statement."""
    alike: dict[tuple[str, ...], list[dict[str, object]]] = {}
    for notice, columns in marked:
        that = {"of": notice.subject_id, "by": notice.rule, "due": notice.due_on, "at": notice.tier}
        alike.setdefault((*columns,), []).append({**that, **columns})
    for rows in alike.values():
        connection.execute(_MARKED, rows)


def doubt(connection: Connection, subject_id: UUID) -> None:
    """Say that what was told of something may no longer hold; the next daily run looks at it again.

    What is doubted already is written all the same: a run that is looking at it just now is waited for.
    """
    connection.execute(_DOUBTED, {"of": subject_id})


def _key(thing: DatedThing) -> dict[str, object]:
    return {"of": thing.subject_id, "by": thing.rule, "due": thing.due_on}
