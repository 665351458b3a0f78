"""One meeting: what it is to take up, made from what is due, and what came of it.

An agenda is never typed: it is made of the register of the day on which it is read. What the agreement's
records wait for, its rounds with the parties' accounts of their commitments, and the days ahead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from lifecycle.acts import Act, yet_to
from lifecycle.chairs import in_the_chair
from lifecycle.errors import InvalidValue, UnknownRecord
from lifecycle.fields import Row
from lifecycle.names import sort_key
from lifecycle.nouns import AGREEMENTS
from lifecycle.options import options
from lifecycle.records import Activity, Forum, Meeting, Record, Round
from lifecycle.snapshot import Snapshot, snapshots, the
from lifecycle.table import table
from lifecycle.values import dataclass
from workflows.follow_up.round_sheet import Sheet, sheet_of
from workflows.lookup.by_name import find_record
from workflows.lookup.snapshot import hangs_on
from workflows.notices.listing import register_of
from workflows.reading.chronicle import names_in

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.decide import Unmet
    from lifecycle.rulebook import Rulebook

_RECORD: Final = table(Record)
HORIZON_DAYS: Final = 120
"""How far ahead a meeting looks where nobody knows the day of the next one: most forums meet more often."""

_DECIDED_BY: Final = {"decided": "decide", "signed": "sign", "accepted": "accept"}
"""Act for which a record waits -> the step, or the command, by which a party does it."""


_OF_THE_WORK: Final = ("meeting", "activity", "follow_up", "forum", "duty")
"""What no meeting decides, or what its decisions are."""


class NoMeeting(UnknownRecord):
    """An agenda is that of a meeting."""

    code = "error.no_meeting"

    def __init__(self, reference: str, machine: str) -> None:
        super().__init__("meeting", reference)
        self.facts |= {"reference": reference, "machine": machine}


class NoMeetingDay(InvalidValue):
    """Nobody is called to a meeting that has no day."""

    code = "error.no_meeting_day"

    def __init__(self, reference: str) -> None:
        super().__init__("meets_on", "", expected="whole_date")
        self.facts |= {"reference": reference}


@dataclass(frozen=True, slots=True)
class Decided:
    """What a meeting decided, and what has become of it."""

    decision: str
    responsible: str
    due_on: str
    activity: str | None
    """Reference of the activity that it became."""
    state: str
    """Its state; empty where it became none."""


@dataclass(frozen=True, slots=True)
class Previous:
    """The meeting before, in the same place."""

    reference: str
    held_on: date
    decisions: tuple[Decided, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """What a party has bound itself to, and whether it is said that it was kept."""

    party: str
    commitment: str
    under: str
    kept: str | None


@dataclass(frozen=True, slots=True)
class RoundDue:
    """A round that the meeting may conclude."""

    reference: str
    period: str
    conclude_by: date | None
    lines: int
    left: int
    """Lines of which nothing is said yet."""
    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class ToTake:
    """Something that waits for a decision, and what it lacks for that."""

    reference: str
    machine: str
    title: str
    state: str
    trigger: str
    act: str | None
    """What each party is asked to do; None where one step does it for all."""
    parties: tuple[str, ...]
    """Those that are asked and have not said anything."""
    lacks: tuple[Unmet, ...]


@dataclass(frozen=True, slots=True)
class Ahead:
    """A day that is to be kept before the next meeting."""

    reference: str
    machine: str
    title: str
    rule: str
    due_on: date
    is_late: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of something on the day of the meeting, by steps and acts of its own."""

    reference: str
    machine: str
    title: str
    state: str
    acts: tuple[tuple[str, str], ...]
    """Each party that did something that day, and what."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """A meeting whole."""

    register: str
    record_id: object
    reference: str
    title: str
    state: str
    version: int
    is_planned: bool
    is_held: bool
    place: str
    meets_on: date | None
    meets_at: str
    held_on: date | None
    day: date
    """The day of which it is made."""
    forum: str | None
    """Reference of what it is a meeting of."""
    forum_title: str
    agreement: str | None
    parties: tuple[str, ...]
    chair: tuple[Row, ...]
    members: tuple[Row, ...]
    previous: Previous | None
    rounds: tuple[RoundDue, ...]
    to_take: tuple[ToTake, ...]
    ahead: tuple[Ahead, ...]
    until: date
    """The last of the days ahead that it looks at."""
    next_meeting: str | None
    next_on: date | None
    attendees: tuple[Row, ...]
    decisions: tuple[Decided, ...]
    taken: tuple[Taken, ...]
    """What was decided on its day of agreements, pictures, plans and rounds."""
    minutes_at: str


def read_agenda(connection: Connection, rulebook: Rulebook, reference: str, today: date) -> Agenda:
    """Make the agenda of a meeting; of a forum that of its next meeting.

    Raises:
        UnknownRecord: there is nothing of that reference.
        NoMeeting: it is no meeting, nor a forum that has one ahead.
    """
    record = find_record(connection, reference)
    meeting = _meeting_of(connection, rulebook, record)
    return _Reading.of(connection, rulebook, meeting, today).agenda()


def day_of_invitation(found: Agenda) -> date:
    """Give the day to which a meeting is called.

    Raises:
        NoMeetingDay: it has none yet.
    """
    day = found.held_on or found.meets_on
    if day is None:
        raise NoMeetingDay(found.reference)
    return day


def _meeting_of(connection: Connection, rulebook: Rulebook, record: Record) -> Snapshot:
    where = _RECORD.c.id == record.id if record.machine == "meeting" else _RECORD.c.parent_id == record.id
    found = [
        one
        for one in snapshots(connection, rulebook, (_RECORD.c.machine == "meeting") & where)
        if record.machine == "meeting" or one.means.is_prepared
    ]
    if not found:
        raise NoMeeting(record.reference, record.machine)
    return min(found, key=lambda one: (_day_of(one) or date.max, sort_key(one.reference)))


def _day_of(one: Snapshot) -> date | None:
    noun = the(Meeting, one.noun)
    return noun.held_on or noun.meets_on


@dataclass(frozen=True, slots=True)
class _Reading:
    """What an agenda is read with: the meeting, where it is held, and everything under its agreement."""

    connection: Connection
    rulebook: Rulebook
    meeting: Snapshot
    where: Snapshot | None
    frame: Snapshot | None
    """The agreement, or the learning pair, that it is about."""
    around: Sequence[Snapshot]
    today: date

    @classmethod
    def of(cls, connection: Connection, rulebook: Rulebook, meeting: Snapshot, today: date) -> _Reading:
        above = [*_above(connection, rulebook, meeting)]
        where_held = above[0] if above else None
        frame = next((one for one in above if one.machine in AGREEMENTS), where_held)
        around: Sequence[Snapshot] = ()
        if frame is not None:
            where = (_RECORD.c.id == frame.record_id) | hangs_on(frame.record_id)
            around = snapshots(connection, rulebook, where & ~_RECORD.c.never_was)
        return cls(connection, rulebook, meeting, where_held, frame, around, today)

    def agenda(self) -> Agenda:
        one, noun = self.meeting, the(Meeting, self.meeting.noun)
        forum = self.where.noun if self.where is not None and isinstance(self.where.noun, Forum) else None
        following = self._following()
        day = _day_of(one) or self.today
        until = following[0] if following else max(day, self.today) + timedelta(days=HORIZON_DAYS)
        frame = self.frame
        values = names_in(self.connection, one.values)
        members = names_in(self.connection, {} if self.where is None else self.where.values)
        return Agenda(
            register=register_of(self.connection),
            record_id=one.record_id,
            reference=one.reference,
            title=noun.title,
            state=one.state,
            version=one.version,
            is_planned=one.means.is_prepared,
            is_held=one.means.end == "in_its_time",
            place=noun.place,
            meets_on=noun.meets_on,
            meets_at=noun.meets_at,
            held_on=noun.held_on,
            day=self.today,
            forum=None if self.where is None else self.where.reference,
            forum_title="" if self.where is None else self.where.title,
            agreement=None if frame is None else frame.reference,
            parties=tuple(unit.name for unit in one.parties),
            chair=() if forum is None else in_the_chair(_rows(members.get("chair")), day),
            members=() if forum is None else _rows(members.get("members")),
            previous=self._previous(),
            rounds=tuple(self._rounds()),
            to_take=tuple(self._to_take()),
            ahead=tuple(sorted(self._ahead(until), key=lambda each: (each.due_on, sort_key(each.reference)))),
            until=until,
            next_meeting=following[1] if following else None,
            next_on=following[0] if following else None,
            attendees=_rows(values.get("attendees")),
            decisions=tuple(self._decided(one)),
            taken=tuple(self._taken(noun.held_on)),
            minutes_at=noun.minutes_at,
        )

    def _meetings(self) -> Iterator[tuple[date, Snapshot]]:
        """Give the other meetings in the same place, with their days."""
        if self.where is None:
            return
        for one in self.around:
            day = _day_of(one) if one.machine == "meeting" else None
            is_another = one.record_id != self.meeting.record_id
            if day is not None and is_another and one.record.parent_id == self.where.record_id:
                yield day, one

    def _previous(self) -> Previous | None:
        ours = _day_of(self.meeting) or date.max
        held = [(day, one) for day, one in self._meetings() if one.means.end == "in_its_time" and day <= ours]
        if not held:
            return None
        day, last = max(held, key=lambda each: (each[0], sort_key(each[1].reference)))
        return Previous(last.reference, day, tuple(self._decided(last)))

    def _following(self) -> tuple[date, str] | None:
        ours = _day_of(self.meeting) or self.today
        ahead = [
            (day, one.reference) for day, one in self._meetings() if one.means.is_prepared and day > ours
        ]
        return min(ahead, default=None)

    def _decided(self, meeting: Snapshot) -> Iterator[Decided]:
        """Give what a meeting decided, each with the activity that it became."""
        made = {
            the(Activity, one.noun).title: one
            for one in self.around
            if one.machine == "activity" and the(Activity, one.noun).origin_id == meeting.record_id
        }
        for row in the(Meeting, meeting.noun).decisions:
            decision = row.get("decision", "")
            became = made.get(decision)
            yield Decided(
                decision,
                row.get("responsible", ""),
                row.get("due_on", ""),
                None if became is None else became.reference,
                "" if became is None else became.state,
            )

    def _taken(self, day: date | None) -> Iterator[Taken]:
        """Give what reached its state on the day of the meeting, and what parties did of it that day."""
        for one in self.around if day is not None else ():
            acts = tuple((self._name(one, act), act.kind) for act in one.acts if act.on == day)
            if one.machine in _OF_THE_WORK or not (acts or (one.since == day and not one.means.is_prepared)):
                continue
            yield Taken(one.reference, one.machine, one.title, one.state, acts)

    def _name(self, one: Snapshot, act: Act) -> str:
        return next((unit.name for unit in one.parties if unit.id == act.unit), "")

    def _rounds(self) -> Iterator[RoundDue]:
        """Give the rounds that are open, or whose period is over by the meeting, the earliest first."""
        day = max(_day_of(self.meeting) or self.today, self.today)
        due = [
            one
            for one in self.around
            if one.machine == "round" and not one.means.has_ended and _is_due(the(Round, one.noun), one, day)
        ]
        for one in sorted(due, key=lambda each: (_ends(each), sort_key(each.reference))):
            sheet = sheet_of(self.connection, self.rulebook, one.record, self.today)
            yield RoundDue(
                one.reference,
                sheet.period,
                sheet.conclude_by,
                lines=len(sheet.lines),
                left=sum(line.is_left for line in sheet.lines),
                accounts=tuple(_accounts(sheet)),
            )

    def _to_take(self) -> Iterator[ToTake]:
        """Give what waits for a decision, and what it lacks; rounds have an item of their own."""
        for one in self.around:
            trigger = self._decided_by(one)
            if trigger is None:
                continue
            act = one.means.waits_for
            asked = () if act is None else yet_to(act, one.parties, one.acts)
            ahead = options(self.connection, self.rulebook, one.record_id, on=self.today)
            named = [each for each in ahead if each.trigger == trigger]
            yield ToTake(
                one.reference,
                one.machine,
                one.title,
                one.state,
                trigger,
                act,
                tuple(unit.name for unit in asked),
                tuple(lack for each in named for lack in each.unmet),
            )

    def _decided_by(self, one: Snapshot) -> str | None:
        """Name the step by which something that is prepared is decided; None where it waits for nobody."""
        if not one.means.is_prepared or one.machine == "meeting":
            return None
        if one.means.waits_for is not None:
            return _DECIDED_BY.get(one.means.waits_for)
        definition = self.rulebook.definition(one.machine, one.record.machine_version)
        return "decide" if definition.arrow(one.state, "decide") is not None else None

    def _ahead(self, until: date) -> Iterator[Ahead]:
        """Give the days that have passed, or come before the next meeting, but for this meeting's own."""
        for one in self.around:
            if one.record_id == self.meeting.record_id or one.machine in ("round", "follow_up"):
                continue
            for deadline in one.deadlines:
                if deadline.moves or deadline.last > until:
                    continue
                yield Ahead(
                    one.reference,
                    one.machine,
                    one.title,
                    deadline.rule,
                    deadline.last,
                    deadline.is_late(self.today),
                )


def _above(connection: Connection, rulebook: Rulebook, one: Snapshot) -> Iterator[Snapshot]:
    """Give what a record hangs on, the nearest first, as far as whoever asks may read it."""
    parent = one.record.parent_id
    while parent is not None and (found := snapshots(connection, rulebook, _RECORD.c.id == parent)):
        yield found[0]
        parent = found[0].record.parent_id


def _is_due(noun: Round, one: Snapshot, day: date) -> bool:
    return one.means.in_force or (noun.period_ends_on is not None and noun.period_ends_on < day)


def _ends(one: Snapshot) -> date:
    return the(Round, one.noun).period_ends_on or date.max


def _accounts(sheet: Sheet) -> Iterator[Account]:
    """Give each commitment, with what is said of it on the sheet so far."""
    return (Account(one.party, one.commitment, one.under, one.kept) for one in sheet.commitments)


def _rows(value: object) -> tuple[Row, ...]:
    return tuple(value) if isinstance(value, Iterable) and not isinstance(value, str) else ()
