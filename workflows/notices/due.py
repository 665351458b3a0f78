"""Notices that are owed: the daily run makes one of each tier of a deadline whose day has come.

They are told in the mails of their days (`mails`), in the same transaction; sending is `delivery`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, exists, or_, select, update

from lifecycle.case import load_record
from lifecycle.dates import Period
from lifecycle.deadlines import PROMISE, Due
from lifecycle.history import Entry, effective
from lifecycle.in_force import Definitions, with_definitions
from lifecycle.machine.definition import MachineDefinition
from lifecycle.notice_schedule import (
    FIELD_TO_BE_DECIDED,
    LATE,
    Known,
    NoticeList,
    NoticeRule,
    mail_day,
    notice_list,
)
from lifecycle.notices import ANEW, DatedThing, known_tiers, owe_each, place, that_count, with_places
from lifecycle.nouns import AGREEMENTS
from lifecycle.prepared import Prepared
from lifecycle.records import Deadline, FunctionHolding, Mandate, Notice, Record, Unit
from lifecycle.snapshot import (
    AT_A_TIME,
    Snapshot,
    ids_in_order,
    lines_above,
    of_records,
    records_by_id,
    records_in_order,
)
from lifecycle.table import code, table
from lifecycle.transaction import Transaction
from lifecycle.values import dataclass
from lifecycle.written import histories_of
from workflows.notices.incidents import each_or_incident
from workflows.notices.newcomers import IS_NEW, WAS_CHANGED, new_on

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Select, Table

    from lifecycle.rulebook import Rulebook

_RECORD, _DEADLINE, _NOTICE = table(Record), table(Deadline), table(Notice)
_HOLDING, _MANDATE, _UNIT = table(FunctionHolding), table(Mandate), table(Unit)

_SUCCESSION: Final = frozenset({"renew", "revise"})
OF_PEOPLE: Final[dict[str, tuple[str, Table]]] = {
    "function_ends": ("function", _HOLDING),
    "mandate_ends": ("mandate", _MANDATE),
}
"""Rule -> kind of subject and its table: what ends with people, its `to_on` being the deadline."""

# What every run asks is put together once.
_LOOKED_AT = select(_DEADLINE.c.record_id, _DEADLINE.c.rule, _DEADLINE.c.due_on, _DEADLINE.c.moves).where(
    _DEADLINE.c.status == code("open"), _DEADLINE.c.tell_on <= bindparam("today")
)
_WITH_PLACES = with_places(_LOOKED_AT, _DEADLINE.c.record_id)
_MAILED = select(_NOTICE.c.rule).where(
    _NOTICE.c.status == code("owed"), _NOTICE.c.mail_on <= bindparam("today")
)
_DOUBTED = select(_NOTICE.c.rule).where(_NOTICE.c.status == code("doubted"))
_RENEWING = Prepared(ids_in_order(_RECORD.c.predecessor_id.in_(bindparam("of", expanding=True))))
_NEXT = (
    update(_DEADLINE)
    .where(
        _DEADLINE.c.record_id == bindparam("record"),
        _DEADLINE.c.rule == bindparam("by"),
        _DEADLINE.c.due_on == bindparam("due"),
    )
    .values(tell_on=bindparam("next_on"))
)
_NEXT_OF_WHAT_GOES_WELL = _NEXT.values(incident=None)
_PARTY_ENDED = select(_UNIT.c.ended_on).where(_UNIT.c.id == bindparam("unit"))

FOLLOWS_UP: Final = ("round", "activity")
"""What outlives its agreement: the last follow-up, and what was done to be told of what was begun."""


@dataclass(frozen=True, slots=True)
class NoticeMade:
    """A notice that is owed from this run on."""

    thing: DatedThing
    reference: str
    tier: str
    mail_on: date


def something_to_tell(tx: Transaction, since: date) -> bool:
    """Whether the day of any notice or mail has come, or something told may not hold: on most days not.

    Then nothing is locked.

    Args:
        since: day of the last run; of what has ended since people may not have been told.
    """
    ending, days = _what_ends(tx, since)
    found = tx.connection.execute(_anything(ending), {**new_on(tx.today), **days}).scalar_one()
    return bool(found)


@cache
def _anything(ending: Sequence[tuple[str, bool]]) -> Select[tuple[bool]]:
    """Ask in one question whether there is anything of all this."""
    ends = (_ending(rule, late=late) for rule, late in ending)
    asked = (_LOOKED_AT, _MAILED, _DOUBTED, *ends, IS_NEW, WAS_CHANGED)
    return select(or_(*(one.exists() for one in asked)))


def make_notices(tx: Transaction, since: date) -> tuple[NoticeMade, ...]:
    """Make what is owed by today; doing it twice is doing it once.

    Args:
        since: day of the last run.
    """
    return (*_of_records(tx), *_of_people(tx, since))


def _of_records(tx: Transaction) -> Iterator[NoticeMade]:
    rows = tx.connection.execute(_WITH_PLACES, {"today": tx.today}).all()
    in_turn = sorted(rows, key=lambda row: (row.due_on, place(row), row.rule))
    for start in range(0, len(in_turn), AT_A_TIME):
        yield from each_or_incident(
            tx, in_turn[start : start + AT_A_TIME], _due_of, partial(_of_deadlines, tx)
        )


def _due_of(row: Row[Any]) -> Due:
    return row.record_id, row.rule, row.due_on


def _of_deadlines(tx: Transaction, rows: Sequence[Row[Any]]) -> list[NoticeMade]:
    """Look at some deadlines: what they are judged by is read at once, and so is written what follows."""
    about = AboutSome.of(tx, [row.record_id for row in rows])
    told = {row: thing for row in rows if (thing := _thing_of(tx, about, row)) is not None}
    known = known_tiers(tx.connection, [*told.values()])
    lists = {row: _list_of(tx, about, thing, known[thing]) for row, thing in told.items()}
    owed = [(told[row], one, known[told[row]]) for row, listed in lists.items() for one in listed.made]
    owe_each(tx.connection, owed, made_on=tx.today, rules=tx.rulebook.notices)
    looked: dict[bool, list[dict[str, object]]] = {True: [], False: []}
    for row in rows:
        refused = row.moves and row.due_on <= tx.today  # whose step did not come about: that stays said
        next_on = lists[row].next_on if row in lists else None
        key = {"record": row.record_id, "by": row.rule, "due": row.due_on}
        looked[refused].append({**key, "next_on": next_on})
    for refused, some in looked.items():
        if some:
            tx.connection.execute(_NEXT if refused else _NEXT_OF_WHAT_GOES_WELL, some)
    return [
        NoticeMade(
            thing,
            about.records[thing.subject_id].reference,
            one.tier,
            mail_day(tx.today, thing.due_on, tx.rulebook.notices),
        )
        for thing, one, _ in owed
        if one.status == "owed"
    ]


def _thing_of(tx: Transaction, about: AboutSome, row: Row[Any]) -> DatedThing | None:
    """Say what is told of a deadline in its record's state; None when nothing is."""
    record = about.records[row.record_id]
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    code = code_of(definition, record.state, row.rule)
    if code is None or code not in tx.rulebook.notices.by_code:
        return None
    return DatedThing("record", row.record_id, row.rule, row.due_on, code)


def _list_of(tx: Transaction, about: AboutSome, thing: DatedThing, known: Mapping[str, Known]) -> NoticeList:
    record, entries = about.records[thing.subject_id], about.histories[thing.subject_id]
    taken_up = about.taken_up_on(record, tx.rulebook.notices.by_code[thing.code])
    since = kept_since(entries, tx.rulebook.definition, thing.rule, thing.due_on)
    ended = agreement_that_ended(tx.connection, tx.rulebook, record)
    return _listed(tx, thing, known, since, taken_up, None if ended is None else ended.since)


@dataclass(frozen=True, slots=True)
class AboutSome:
    """What notices of some records are judged by, each table read once."""

    records: Mapping[UUID, Record]
    histories: Mapping[UUID, Sequence[Entry]]
    successors: Mapping[UUID, Sequence[Snapshot]]
    """Record -> what renews or revises it."""
    begun_on: Mapping[UUID, date]
    """Of those the day of the first row."""

    @classmethod
    def of(cls, tx: Transaction, record_ids: Sequence[UUID]) -> AboutSome:
        """Read it."""
        ids = [*dict.fromkeys(record_ids)]
        records = records_by_id(tx.connection, ids)
        lines_above(tx.connection, [*records.values()])
        found: dict[UUID, list[Snapshot]] = {}
        renewing = tx.connection.execute(_RENEWING, {"of": ids}).scalars().all() if ids else ()
        for one in of_records(tx.connection, tx.rulebook, records_in_order(tx.connection, renewing)):
            if one.record.predecessor_id is not None:
                found.setdefault(one.record.predecessor_id, []).append(one)
        histories = histories_of(tx.connection, [*records, *renewing])
        begun_on = {one: histories[one][0].on for one in renewing}
        return cls(records, histories, found, begun_on)

    def taken_up_on(self, record: Record, rule: NoticeRule) -> date | None:
        """Give the last day on which somebody did what it asks for; for ever, when a successor stands."""
        entries = effective(self.histories[record.id])
        days = [row.on for row in entries if row.trigger in rule.acknowledged_by]
        if _SUCCESSION.intersection(rule.acknowledged_by):
            for one in self.successors.get(record.id, ()):
                if one.means.binds:
                    return date.max
                if not one.means.has_ended:
                    days.append(self.begun_on[one.record.id])
        return max(days, default=None)


def _of_people(tx: Transaction, since: date) -> Iterator[NoticeMade]:
    """Make notices of functions held and mandates that end; what stands in `to_on` is their deadline."""
    ending, days = _what_ends(tx, since)
    for rule, late in ending:
        subject, source = OF_PEOPLE[rule]
        rows = tx.connection.execute(_with_places(rule, late=late), days).all()
        for row in sorted(rows, key=lambda row: (row.to_on, place(row))):
            thing = DatedThing(subject, row.id, rule, row.to_on, rule)
            taken_up = date.max if goes_on(tx.connection, row, source, tx.today) else None
            known = known_tiers(tx.connection, (thing,))[thing]
            made = _listed(tx, thing, known, row.from_on, taken_up).made
            rules, mail_on = tx.rulebook.notices, mail_day(tx.today, thing.due_on, tx.rulebook.notices)
            owe_each(tx.connection, [(thing, one, known) for one in made], made_on=tx.today, rules=rules)
            owed = (one for one in made if one.status == "owed")
            yield from (NoticeMade(thing, row.function, one.tier, mail_on) for one in owed)


def _what_ends(tx: Transaction, since: date) -> tuple[tuple[tuple[str, bool], ...], dict[str, date]]:
    """Say of which ends with people the register tells, whether also when they have passed, and the days."""
    known = tx.rulebook.notices.by_code
    wanted = {rule: known[rule] for rule in OF_PEOPLE if rule in known and known[rule].tiers}
    longest = {rule: max(_days(tier.lead) for tier in one.tiers) for rule, one in wanted.items()}
    days = {f"until_{rule}": tx.today + timedelta(days=ahead) for rule, ahead in longest.items()}
    ending = tuple((rule, bool(one.late)) for rule, one in wanted.items())
    return ending, {**days, "since": since, "at_the_earliest": since - MOST_LATE}


@cache
def _ending(rule: str, *, late: bool) -> Select[tuple[object, ...]]:
    """Find by index what ends within the longest lead, and what has ended and nobody was told of since."""
    _, source = OF_PEOPLE[rule]
    last: ColumnElement[date] = source.c.to_on
    told = exists().where(
        *(_NOTICE.c.subject_id == source.c.id, _NOTICE.c.rule == rule, _NOTICE.c.due_on == last),
        *(_NOTICE.c.tier == LATE, _NOTICE.c.status != ANEW),
    )
    ended = (last < bindparam("since")) & (last >= bindparam("at_the_earliest")) & ~told
    ending = (last >= bindparam("since")) & (last <= bindparam(f"until_{rule}"))
    return select(source).where(or_(ending, ended) if late else ending)


@cache
def _with_places(rule: str, *, late: bool) -> Select[tuple[object, ...]]:
    return with_places(_ending(rule, late=late), OF_PEOPLE[rule][1].c.id)


def _listed(
    tx: Transaction,
    thing: DatedThing,
    known: Mapping[str, Known],
    since: date,
    taken_up: date | None,
    ended_on: date | None = None,
) -> NoticeList:
    rules = tx.rulebook.notices
    return notice_list(
        rules.by_code[thing.code],
        thing.due_on,
        since=since,
        today=tx.today,
        known=that_count(known),
        acknowledged_on=taken_up,
        rules=rules,
        is_working_day=tx.rulebook.is_working_day,
        ended_on=ended_on,
    )


def agreement_that_ended(connection: Connection, rulebook: Rulebook, record: Record) -> Record | None:
    """Give the agreement of what is still to be followed up, where it has ended: that is told once."""
    if record.machine not in FOLLOWS_UP:
        return None
    above = record
    while above.parent_id is not None and above.machine not in AGREEMENTS:
        above = load_record(connection, above.parent_id)
    return above if above.machine in AGREEMENTS and rulebook.means(above).has_ended else None


def code_of(definition: MachineDefinition, state: str, rule: str) -> str | None:
    """Name what is told of a deadline in a state; None when nothing is."""
    if rule.startswith(PROMISE):
        return FIELD_TO_BE_DECIDED
    return next((one.notice for one in definition.timers_of(state) if one.rule == rule), None)


def kept_since(entries: Sequence[Entry], find: Definitions, rule: str, due_on: date) -> date:
    """Give the day since when the record keeps the rule, by its state; an imported one that of import.

    What was ahead on the day of import has always been kept: nobody could be told before.
    """
    since, kept = date.min, False
    for row, definition in with_definitions(effective(entries), find):
        states = _states_with(definition, rule)
        if row.kind == "imported":
            since = date.min if due_on >= row.today else row.today
        elif row.dest in states and not kept:
            since = row.on
        kept = kept if row.dest is None else row.dest in states
    return since


def _states_with(definition: MachineDefinition, rule: str) -> frozenset[str]:
    """Name the states in which the record keeps a deadline of the rule; a promise is kept until the end."""
    if rule.startswith(PROMISE):
        return frozenset(definition.states) - frozenset(definition.final)
    return frozenset(state for one in definition.timers if one.rule == rule for state in one.states)


def goes_on(connection: Connection, row: Row[tuple[object, ...]], source: Table, today: date) -> bool:
    """Whether the function is held, or the mandate goes on, on the day after the last one, or was later.

    It does not, and need not, where the party itself is no more.
    """
    after = row.to_on + timedelta(days=1)
    party = connection.execute(_PARTY_ENDED, {"unit": row.unit_id}).scalar_one()
    if party is not None and party <= max(after, today):
        return True
    asked = {"unit": row.unit_id, "called": row.function, "id": row.id, "by": max(after, today)}
    others = connection.execute(_others(source), asked).mappings()
    same = [one for one in others if one["to_on"] is None or one["to_on"] >= after]
    if source is _MANDATE:
        return any(one["machine"] == row.machine for one in same)
    return any(one["capacity"] != "deputy" for one in same)


@cache
def _others(source: Table) -> Select[tuple[object, ...]]:
    """Ask for what else somebody holds under the same name at the same party by a day."""
    return select(source).where(
        source.c.unit_id == bindparam("unit"),
        source.c.function == bindparam("called"),
        source.c.id != bindparam("id"),
        source.c.from_on <= bindparam("by"),
    )


def _days(lead: Period) -> int:
    """Give at least as many days as a period can have, with the quiet times before which it may come."""
    return 366 * lead.years + 31 * lead.months + lead.days + _MOST_QUIET


_MOST_QUIET: Final = 190
MOST_LATE: Final = timedelta(days=_MOST_QUIET + 31)
"""So long after its day something is told at the latest of what has passed: quiet times and holidays."""
