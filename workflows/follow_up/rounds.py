"""Rounds of follow-up: finding and listing them, recording one line by line, concluding it once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.case import load_record
from lifecycle.errors import InvalidValue, UnknownRecord
from lifecycle.names import sort_key
from lifecycle.nouns import AGREEMENTS
from lifecycle.periods import ReportingPeriod, parse_reporting_period
from lifecycle.readers import refuse_unreadable
from lifecycle.records import Record, Round
from lifecycle.snapshot import Snapshot, snapshots, the
from lifecycle.table import table
from lifecycle.values import dataclass
from workflows.follow_up.round_sheet import Sheet, opens_on, sheet_of
from workflows.lookup.by_name import find_record
from workflows.lookup.snapshot import hangs_on, in_states, references_then

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.rulebook import Rulebook

_RECORD = table(Record)


_MOST_NAMED: Final = 12
"""How many rounds, or lines, a complaint names."""


class NoRounds(UnknownRecord):
    """The agreement has no rounds: no follow-up plan of it is in force."""

    code = "error.no_rounds"

    def __init__(self, reference: str) -> None:
        super().__init__("round", reference)
        self.facts |= {"reference": reference}


class NoSuchRound(UnknownRecord):
    """The agreement has rounds, but none of that period."""

    code = "error.no_such_round"

    def __init__(self, reference: str, period: str, rounds: Sequence[str]) -> None:
        super().__init__("round", period)
        self.facts |= {"reference": reference, "period": period, "rounds": tuple(rounds)}


class LiesInARound(NoSuchRound):
    """The period has no round of its own: it is followed up with a longer one."""

    code = "error.lies_in_a_round"

    def __init__(self, reference: str, period: str, rounds: Sequence[str], *, holding: str) -> None:
        super().__init__(reference, period, rounds)
        self.facts |= {"holding": holding}


class PeriodNotSaid(InvalidValue):
    """An agreement has many rounds: which one is meant is said by its period."""

    code = "error.period_not_said"

    def __init__(self, reference: str, rounds: Sequence[str]) -> None:
        super().__init__("period", "", expected="reporting_period")
        self.facts |= {"reference": reference, "rounds": tuple(rounds)}


@dataclass(frozen=True, slots=True)
class Listed:
    """One round in a listing."""

    reference: str
    under: str | None
    """Reference of the agreement."""
    period: str
    state: str
    version: int
    opens_on: date | None
    """Day after the period, from which the sheet is open."""
    conclude_by: date | None
    days_left: int | None
    """Days until it is to be concluded, negative when that has passed; none where it is no longer ahead."""
    is_overdue: bool
    lines: int
    recorded: int
    meeting: str
    ended_agreement: str | None
    """Reference of its agreement, where that has ended and it has not."""
    ended_agreement_on: date | None
    """The last day of that."""


def rounds(
    connection: Connection,
    rulebook: Rulebook,
    today: date,
    *,
    under: str | None = None,
    ended: bool = False,
) -> tuple[Listed, ...]:
    """List rounds, the next to be concluded first.

    Args:
        under: reference of an agreement; rounds of everything below it are listed.
        ended: list also those that are concluded or skipped, after the others.

    Raises:
        UnknownRecord: there is nothing of that reference.
    """
    where = _RECORD.c.machine == "round"
    if under is not None:
        where &= hangs_on(find_record(connection, under).id)
    if not ended:
        where &= ~in_states(rulebook, lambda means: means.has_ended)
    wanted = snapshots(connection, rulebook, where)
    over = {one.record.reference for one in wanted if one.means.has_ended}
    lines = _lines_by_round(connection, rulebook)
    references = references_then(connection)
    listed = [_listed(one, references, lines.get(one.record.id, Counter()), today) for one in wanted]
    return tuple(
        sorted(
            listed,
            key=lambda one: (one.reference in over, one.conclude_by or date.max, sort_key(one.reference)),
        )
    )


def find_round(
    connection: Connection, rulebook: Rulebook, reference: str, period: str | None, today: date | None = None
) -> Record:
    """Find a round by its agreement and its period, or by its own reference; `T1` is that of today's year.

    A longer period that ends with the round's is followed up in it, too: 2028 with 2028-T3.

    Raises:
        UnknownRecord: there is nothing of that reference.
        NoRounds, NoSuchRound, LiesInARound: there is no such round; those that there are are named.
        PeriodNotSaid: the reference is an agreement's, and no period is said.
        InvalidValue: the period is none.
    """
    record = find_record(connection, reference)
    asked = None if period is None else parse_reporting_period(period, today)
    if record.machine == "follow_up" and record.parent_id is not None:
        refuse_unreadable(connection, record.parent_id)
        record = load_record(connection, record.parent_id)
    if record.machine == "round":
        own = list(snapshots(connection, rulebook, _RECORD.c.id == record.id))
        return record if asked is None else _the_one(record, asked, own)
    found = _rounds_of(connection, rulebook, record)
    if not found:
        raise NoRounds(record.reference)
    if asked is None:
        raise PeriodNotSaid(record.reference, _named(found, None))
    return _the_one(record, asked, found)


def read_sheet(
    connection: Connection, rulebook: Rulebook, reference: str, period: str | None, today: date
) -> Sheet:
    """Read the sheet of a round; see `find_round` for how it is named."""
    return sheet_of(connection, rulebook, find_round(connection, rulebook, reference, period, today), today)


def _rounds_of(connection: Connection, rulebook: Rulebook, record: Record) -> tuple[Snapshot, ...]:
    """Read the rounds of the nearest agreement, or those of what hangs on it when it has none."""
    while record.parent_id is not None and record.machine not in AGREEMENTS:
        record = load_record(connection, record.parent_id)
    are_rounds = _RECORD.c.machine == "round"
    own = snapshots(connection, rulebook, are_rounds & (_RECORD.c.parent_id == record.id))
    return own or snapshots(connection, rulebook, are_rounds & hangs_on(record.id))


def _the_one(asked_of: Record, asked: ReportingPeriod, found: Sequence[Snapshot]) -> Record:
    """Choose the round of a period: its own, or that of a shorter one with which it ends."""
    own = [one for one in found if the(Round, one.noun).period == asked.code]
    fitting = own or [one for one in found if _ends_with(the(Round, one.noun), asked)]
    if len(fitting) == 1:
        return fitting[0].record
    if fitting:
        raise NoSuchRound(asked_of.reference, asked.code, [one.record.reference for one in fitting])
    named = _named(found, asked)
    holding = next((one for one in found if _holds(the(Round, one.noun), asked)), None)
    if holding is not None:
        period = the(Round, holding.noun).period or holding.record.reference
        raise LiesInARound(asked_of.reference, asked.code, named, holding=period)
    raise NoSuchRound(asked_of.reference, asked.code, named)


def _ends_with(one: Round, asked: ReportingPeriod) -> bool:
    return one.period_ends_on == asked.last and (one.period_starts_on or date.min) >= asked.first


def _holds(one: Round, asked: ReportingPeriod) -> bool:
    first, last = one.period_starts_on, one.period_ends_on
    return first is not None and last is not None and first <= asked.first and asked.last <= last


def _named(found: Sequence[Snapshot], asked: ReportingPeriod | None) -> tuple[str, ...]:
    """Name the rounds that there are, in order; of many, those nearest to the period that was asked for."""
    days = {one.record.id: the(Round, one.noun).period_ends_on or date.max for one in found}
    near = found if asked is None else sorted(found, key=lambda one: abs(days[one.record.id] - asked.last))
    several = len({one.record.parent_id for one in found}) > 1
    chosen = sorted(near[:_MOST_NAMED], key=lambda one: days[one.record.id])
    return tuple(
        one.record.reference if several else the(Round, one.noun).period or one.record.reference
        for one in chosen
    )


def can_be_concluded(definition: MachineDefinition, state: str) -> bool:
    """Whether it is said of a line what was found: then it is concluded with its round."""
    return definition.arrow(state, "conclude") is not None


def _lines_by_round(connection: Connection, rulebook: Rulebook) -> dict[UUID, Counter[bool]]:
    """Count each round's lines by whether it is said of them what was found, or was."""
    rows = connection.execute(
        select(_RECORD.c.parent_id, _RECORD.c.machine_version, _RECORD.c.state).where(
            _RECORD.c.machine == "follow_up"
        )
    )
    found: dict[UUID, Counter[bool]] = {}
    for row in rows:
        definition = rulebook.definition("follow_up", row.machine_version)
        was_concluded = definition.means(row.state).end == "in_its_time"
        said = was_concluded or can_be_concluded(definition, row.state)
        found.setdefault(row.parent_id, Counter())[said] += 1
    return found


def _listed(one: Snapshot, references: dict[UUID, str], lines: Counter[bool], today: date) -> Listed:
    sheet = the(Round, one.noun)
    by = sheet.conclude_by
    days_left = None if by is None or one.means.has_ended else (by - today).days
    return Listed(
        reference=one.record.reference,
        under=None if one.record.parent_id is None else references[one.record.parent_id],
        period=sheet.period or "",
        state=one.record.state,
        version=one.record.version,
        opens_on=opens_on(sheet),
        conclude_by=by,
        days_left=days_left,
        is_overdue=one.means.in_force and days_left is not None and days_left < 0,
        lines=lines.total(),
        recorded=lines[True],
        meeting=sheet.meeting,
        ended_agreement=one.ended_agreement,
        ended_agreement_on=one.ended_agreement_on,
    )
