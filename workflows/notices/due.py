"""Notices that are owed: the daily run makes one of each tier of a deadline whose day has come.

They are told in the mails of their days (`mails`), in the same transaction; sending is `delivery`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import ColumnElement, exists, false, or_, select, update

from lifecycle.case import load_record
from lifecycle.dates import Period
from lifecycle.deadlines import PROMISE
from lifecycle.history import Entry, effective
from lifecycle.in_force import Definitions, with_definitions
from lifecycle.machine.definition import MachineDefinition
from lifecycle.notice_schedule import FIELD_TO_BE_DECIDED, LATE, NoticeRule, mail_day, notice_list
from lifecycle.notices import ANEW, DatedThing, known_tiers, owe
from lifecycle.nouns import AGREEMENTS
from lifecycle.records import Deadline, FunctionHolding, Mandate, Notice, Record, Unit
from lifecycle.snapshot import snapshots
from lifecycle.table import table
from lifecycle.transaction import Transaction
from lifecycle.writing import history_of
from workflows.notices.incidents import or_incident
from workflows.notices.newcomers import somebody_is_new

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Table

    from lifecycle.rulebook import Rulebook

_RECORD, _DEADLINE, _NOTICE = table(Record), table(Deadline), table(Notice)
_HOLDING, _MANDATE, _UNIT = table(FunctionHolding), table(Mandate), table(Unit)

_SUCCESSION: Final = frozenset({"renew", "revise"})
OF_PEOPLE: Final[dict[str, tuple[str, Table]]] = {
    "function_ends": ("function", _HOLDING),
    "mandate_ends": ("mandate", _MANDATE),
}
"""Rule -> kind of subject and its table: what ends with people, its `to_on` being the deadline."""

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
    looked_at = select(_DEADLINE.c.rule).where(_DEADLINE.c.status == "open", _DEADLINE.c.tell_on <= tx.today)
    mailed = select(_NOTICE.c.rule).where(_NOTICE.c.status == "owed", _NOTICE.c.mail_on <= tx.today)
    doubted = select(_NOTICE.c.rule).where(_NOTICE.c.status == "doubted")
    ending = [select(of.c.id).where(_is_ending(tx, rule, of, since)) for rule, (_, of) in OF_PEOPLE.items()]
    asked = (looked_at, mailed, doubted, *ending)
    return any(tx.connection.execute(one.limit(1)).first() is not None for one in asked) or somebody_is_new(
        tx.connection, tx.today
    )


def make_notices(tx: Transaction, since: date) -> tuple[NoticeMade, ...]:
    """Make what is owed by today; doing it twice is doing it once.

    Args:
        since: day of the last run.
    """
    return (*_of_records(tx), *_of_people(tx, since))


def _of_records(tx: Transaction) -> Iterator[NoticeMade]:
    rows = tx.connection.execute(
        select(_DEADLINE.c.record_id, _DEADLINE.c.rule, _DEADLINE.c.due_on, _DEADLINE.c.moves)
        .where(_DEADLINE.c.status == "open", _DEADLINE.c.tell_on <= tx.today)
        .order_by(_DEADLINE.c.due_on, _DEADLINE.c.record_id, _DEADLINE.c.rule)
    ).all()
    for row in rows:
        due = (row.record_id, row.rule, row.due_on)
        refused = row.moves and row.due_on <= tx.today  # whose step did not come about: that stays said
        yield from (or_incident(tx, due, partial(_of_deadline, tx, *due, refused=refused)) or ())


def _of_deadline(
    tx: Transaction, record_id: UUID, rule: str, due_on: date, *, refused: bool
) -> list[NoticeMade]:
    record = load_record(tx.connection, record_id)
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    code = code_of(definition, record.state, rule)
    made: list[NoticeMade] = []
    next_on = None
    if code is not None and code in tx.rulebook.notices.by_code:
        entries = history_of(tx.connection, record_id)
        thing = DatedThing("record", record_id, rule, due_on, code)
        taken_up = taken_up_on(tx, record, entries, tx.rulebook.notices.by_code[code])
        since = kept_since(entries, tx.rulebook.definition, rule, due_on)
        ended = agreement_that_ended(tx.connection, tx.rulebook, record)
        over = None if ended is None else ended.since
        next_on = _owe(tx, thing, record.reference, since, taken_up, made, over)
    tx.connection.execute(
        update(_DEADLINE)
        .where(_DEADLINE.c.record_id == record_id, _DEADLINE.c.rule == rule, _DEADLINE.c.due_on == due_on)
        .values(tell_on=next_on, **({} if refused else {"incident": None}))
    )
    return made


def _of_people(tx: Transaction, since: date) -> Iterator[NoticeMade]:
    """Make notices of functions held and mandates that end; what stands in `to_on` is their deadline."""
    for rule, (subject, source) in OF_PEOPLE.items():
        ending = select(source).where(_is_ending(tx, rule, source, since))
        for row in tx.connection.execute(ending.order_by(source.c.to_on, source.c.id)).all():
            thing = DatedThing(subject, row.id, rule, row.to_on, rule)
            made: list[NoticeMade] = []
            taken_up = date.max if goes_on(tx.connection, row, source, tx.today) else None
            _owe(tx, thing, row.function, row.from_on, taken_up, made)
            yield from made


def _is_ending(tx: Transaction, rule: str, source: Table, since: date) -> ColumnElement[bool]:
    """Find by index what ends within the longest lead, and what has ended and nobody was told of since.

    Nothing, where the register tells of no such day.
    """
    wanted = tx.rulebook.notices.by_code.get(rule)
    if wanted is None or not wanted.tiers:
        return false()
    longest = timedelta(days=max(_days(tier.lead) for tier in wanted.tiers))
    told = exists().where(
        *(_NOTICE.c.subject_id == source.c.id, _NOTICE.c.rule == rule, _NOTICE.c.due_on == source.c.to_on),
        *(_NOTICE.c.tier == LATE, _NOTICE.c.status != ANEW),
    )
    ended = (source.c.to_on < since) & (source.c.to_on >= since - MOST_LATE) & ~told
    ending = (source.c.to_on >= since) & (source.c.to_on <= tx.today + longest)
    return or_(ending, ended) if wanted.late else ending


def _owe(
    tx: Transaction,
    thing: DatedThing,
    reference: str,
    since: date,
    taken_up: date | None,
    made: list[NoticeMade],
    ended_on: date | None = None,
) -> date | None:
    rules = tx.rulebook.notices
    listed = notice_list(
        rules.by_code[thing.code],
        thing.due_on,
        since=since,
        today=tx.today,
        known=known_tiers(tx.connection, thing),
        acknowledged_on=taken_up,
        rules=rules,
        is_working_day=tx.rulebook.is_working_day,
        ended_on=ended_on,
    )
    for one in listed.made:
        owe(tx.connection, thing, one, made_on=tx.today, rules=rules)
        if one.status == "owed":
            mail_on = mail_day(tx.today, thing.due_on, rules)
            made.append(NoticeMade(thing, reference, one.tier, mail_on))
    return listed.next_on


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


def taken_up_on(tx: Transaction, record: Record, entries: Sequence[Entry], rule: NoticeRule) -> date | None:
    """Give the last day on which somebody did what the notice asks for; for ever, when a successor stands."""
    days = [row.on for row in effective(entries) if row.trigger in rule.acknowledged_by]
    if _SUCCESSION.intersection(rule.acknowledged_by):
        for one in snapshots(tx.connection, tx.rulebook, _RECORD.c.predecessor_id == record.id):
            if one.means.binds:
                return date.max
            if not one.means.has_ended:
                days.append(history_of(tx.connection, one.record.id)[0].on)
    return max(days, default=None)


def goes_on(connection: Connection, row: Row[tuple[object, ...]], source: Table, today: date) -> bool:
    """Whether the function is held, or the mandate goes on, on the day after the last one, or was later.

    It does not, and need not, where the party itself is no more.
    """
    after = row.to_on + timedelta(days=1)
    party = connection.execute(select(_UNIT.c.ended_on).where(_UNIT.c.id == row.unit_id)).scalar_one()
    if party is not None and party <= max(after, today):
        return True
    others = connection.execute(
        select(source).where(
            source.c.unit_id == row.unit_id,
            source.c.function == row.function,
            source.c.id != row.id,
            source.c.from_on <= max(after, today),
        )
    ).mappings()
    same = [one for one in others if one["to_on"] is None or one["to_on"] >= after]
    if source is _MANDATE:
        return any(one["machine"] == row.machine for one in same)
    return any(one["capacity"] != "deputy" for one in same)


def _days(lead: Period) -> int:
    """Give at least as many days as a period can have, with the quiet times before which it may come."""
    return 366 * lead.years + 31 * lead.months + lead.days + _MOST_QUIET


_MOST_QUIET: Final = 190
MOST_LATE: Final = timedelta(days=_MOST_QUIET + 31)
"""So long after its day something is told at the latest of what has passed: quiet times and holidays."""
