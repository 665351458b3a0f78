"""What stands where, and what is to be done now: the two questions of every morning."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, exists, func, not_, select, true

from lifecycle.acts import yet_to
from lifecycle.lacking import was_never_recorded
from lifecycle.names import sort_key
from lifecycle.nouns import REVISED
from lifecycle.options import Option, options
from lifecycle.readers import readable_here
from lifecycle.records import Agreement, Deadline, Duty, Person, Record, RecordParty, Unit
from lifecycle.records.duty import EVERY_SECOND_YEARS
from lifecycle.rulebook import Rulebook
from lifecycle.snapshot import OpenDeadline, Snapshot, each_of, each_snapshot, snapshots
from lifecycle.table import code, table
from lifecycle.values import dataclass
from workflows.lookup.held import units_of
from workflows.lookup.open_deadlines import ACT_BY, NEVER_RECORDED, is_late, of_records_where, open_deadlines
from workflows.lookup.rows import Rows
from workflows.lookup.snapshot import (
    Shown,
    are_agreements,
    concerns,
    has_open,
    in_states,
    settled_by,
    snapshots_on,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.decide import Unmet
    from lifecycle.machine.definition import Phase
    from workflows.lookup.rows import Many

_RECORD, _DEADLINE, _DUTY = table(Record), table(Deadline), table(Duty)
_AGREEMENT = table(Agreement)
_UNIT, _PARTY = table(Unit), table(RecordParty)
_OPEN: Final = (_DEADLINE.c.record_id == _RECORD.c.id) & (_DEADLINE.c.status == code("open"))

STATED: Final = "stated"
"""Basis of a day that stands in its paper."""

_PHASES: Final[tuple[Phase, ...]] = ("binding", "prepared", "unverified", "ended")

HORIZON_DAYS: Final = 90
"""How far ahead `handslag` alone looks; what is further away can wait."""


@dataclass(frozen=True, slots=True)
class Line:
    """One agreement on the board."""

    reference: str
    machine: str
    state: str
    parties: tuple[str, ...]
    starts_on: date | None
    ends_on: date | None
    ends_on_basis: str | None
    days_left: int | None
    """Days until the last valid day; negative when it has passed."""
    next_rule: str | None
    next_due_on: date | None
    overdue: int
    """How many deadlines have passed without anybody doing something."""
    unsettled: int
    """Steps whose day has come and that the daily run has not taken yet."""
    ended_agreement: str | None
    """Reference of the agreement above it, where that has ended and it has not."""
    ended_agreement_on: date | None
    """The last day of that."""
    version: int

    @property
    def is_vague(self) -> bool:
        """Whether its last day is another than one that its paper states."""
        return self.ends_on is not None and self.ends_on_basis != STATED


class Section(Rows[Line]):
    """The agreements of one phase, the nearest end first, and what is said of all of them together."""

    def __init__(
        self,
        count: Callable[[], int],
        each: Callable[[], Iterator[Line]],
        *,
        first: Callable[[], str],
        vague: Callable[[], bool],
        unsettled: Callable[[], int],
    ) -> None:
        super().__init__(count, each)
        self.first = first
        """Reference of the first, of which there is one: found without reading it."""
        self.any_is_vague = vague
        """Whether the last day of any is not the one that its paper states."""
        self.unsettled = unsettled
        """Steps whose day has come and that the daily run has not taken yet."""

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Section:
        """Make one of lines that are there."""
        return cls(
            lambda: len(lines),
            lambda: iter(lines),
            first=lambda: lines[0].reference,
            vague=lambda: any(one.is_vague for one in lines),
            unsettled=lambda: sum(one.unsettled for one in lines),
        )


@dataclass(frozen=True, slots=True)
class Board:
    """Every agreement, by what it asks of people."""

    day: date
    running: Section
    """What binds its parties."""
    prepared: Section
    unverified: Section
    """What the register knows of, but not whether it is in force."""
    ended: Section

    def __iter__(self) -> Iterator[Line]:
        """Give everything that there is."""
        return chain(self.running, self.prepared, self.unverified, self.ended)

    def __len__(self) -> int:
        """Count it."""
        return sum(map(len, (self.running, self.prepared, self.unverified, self.ended)))


@dataclass(frozen=True, slots=True)
class Todo:
    """A deadline that has passed or comes soon."""

    reference: str
    machine: str
    state: str
    parties: tuple[str, ...]
    rule: str
    due_on: date
    act_by: date
    days_left: int
    """Days until the day on which to act, or when that has come the last one; negative when it is late."""
    is_recorded: bool
    """False of a duty by law of which nobody has said when it was met: it may have been, unseen."""
    settled_by: tuple[str, ...]
    ended_agreement: str | None
    """Reference of its agreement, where that has ended and it has not."""
    ended_agreement_on: date | None
    """The last day of that."""


@dataclass(frozen=True, slots=True)
class Todos:
    """What has passed or comes soon, by the day on which to act."""

    every: Many[Todo]
    passed: Many[Todo]
    """Those of them that are late, as far as was recorded."""
    unrecorded: Many[Todo]
    """Duties by law that may have been met, and nobody has said so by their day."""
    coming: Many[Todo]

    def __len__(self) -> int:
        """Count them."""
        return len(self.passed) + len(self.unrecorded) + len(self.coming)

    def __bool__(self) -> bool:
        """Whether there are any: what comes is not counted for that where something has passed."""
        return bool(self.passed or self.unrecorded or self.coming)

    @classmethod
    def of(cls, todos: tuple[Todo, ...]) -> Todos:
        """Sort what is there."""
        late = [one for one in todos if one.days_left < 0]
        return cls(
            todos,
            tuple(one for one in late if one.is_recorded),
            tuple(one for one in late if not one.is_recorded),
            tuple(one for one in todos if one.days_left >= 0),
        )


@dataclass(frozen=True, slots=True)
class Waiting:
    """An agreement on its way to being signed, and for whom it waits."""

    reference: str
    machine: str
    state: str
    since: date
    waits_for: str | None
    """The act that every party is asked for there; None where somebody prepares it."""
    not_decided: tuple[str, ...]
    not_signed: tuple[str, ...]
    lacks: tuple[Unmet, ...]
    """What blocks its next step."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What asks nothing of anybody and is only counted: once it is told, after what is to be done."""

    records: Callable[[], int]
    """Agreements."""
    unverified: Callable[[], int]
    binding: Callable[[], int]
    unsettled: Callable[[], int]
    """Steps whose day has come and that the daily run has not taken yet."""
    duties_unknown: Callable[[], int]
    """Duties by law that are late as far as is known; listed only for somebody whose they are."""


@dataclass(frozen=True, slots=True)
class Now:
    """What one person, or anybody, has to do."""

    day: date
    person: str | None
    units: tuple[str, ...]
    """Units whose agreements are shown; empty: all agreements."""
    todos: Todos
    waiting: Many[Waiting]
    count: Counts


@dataclass(frozen=True, slots=True)
class Below:
    """A record that hangs on another one, and what is due there next."""

    reference: str
    machine: str
    state: str
    title: str
    rule: str | None
    due_on: date | None


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What can be done with one agreement, and what each step still lacks."""

    snapshot: Snapshot
    options: tuple[Option, ...]
    not_decided: tuple[str, ...]
    not_signed: tuple[str, ...]
    not_accepted: tuple[str, ...]
    renewable: bool
    """A successor can be drafted."""
    revisable: bool
    """A later version can be begun."""
    below: tuple[Below, ...]
    """What hangs on it and has not ended, what is due first at the top."""


def board(
    connection: Connection,
    rulebook: Rulebook,
    day: date,
    *,
    as_of: date | None = None,
    known_on: date | None = None,
    where: ColumnElement[bool] | None = None,
) -> Board:
    """Put every agreement on the board, or today some; on a past day, or as it was known then, if asked."""
    on = as_of or known_on or day
    if as_of is None and known_on is None:
        wanted = true() if where is None else where
        return Board(on, *(_section(connection, rulebook, phase, on, wanted) for phase in _PHASES))
    lines: dict[Phase, list[Line]] = defaultdict(list)
    for one in snapshots_on(connection, rulebook, as_of=as_of, known_on=known_on, where=are_agreements()):
        lines[one.means.phase].append(_line(one, on))
    return Board(on, *(Section.of(_in_order(lines[phase])) for phase in _PHASES))


def _section(
    connection: Connection, rulebook: Rulebook, phase: Phase, day: date, wanted: ColumnElement[bool]
) -> Section:
    """Look at the agreements of one phase today; they are read some at a time, as they are shown."""
    there = ~_RECORD.c.never_was & are_agreements() & readable_here(connection) & wanted
    there &= in_states(rulebook, lambda means: means.phase == phase)
    ends_on, basis = _AGREEMENT.c.ends_on_last, _AGREEMENT.c.ends_on_basis
    agreements = _RECORD.join(_AGREEMENT, _AGREEMENT.c.record_id == _RECORD.c.id)
    ids = select(_RECORD.c.id).select_from(agreements).where(there)
    in_order = ids.order_by(func.coalesce(ends_on, date.max), _RECORD.c.sort_key)
    first = in_order.with_only_columns(_RECORD.c.reference).limit(1)
    vague = ids.where(ends_on.is_not(None), func.coalesce(basis, "") != STATED).limit(1)
    unsettled = there & _OPEN & _DEADLINE.c.moves & (_DEADLINE.c.due_on <= day)
    return Section(
        lambda: _count(connection, there),
        lambda: (_line(one, day) for one in each_of(connection, rulebook, in_order)),
        first=lambda: connection.execute(first).scalar_one(),
        vague=lambda: connection.execute(vague).first() is not None,
        unsettled=lambda: _count(connection, unsettled, of=_DEADLINE.c.rule),
    )


def now(connection: Connection, rulebook: Rulebook, today: date, person: Person | None) -> Now:
    """Gather what is overdue, what comes soon and what waits, for a person's units or for all.

    What asks nothing of anybody is counted, not read, and only once it is told.
    """
    units = frozenset() if person is None else units_of(connection, person.id, today)
    mine = ~_RECORD.c.never_was & readable_here(connection)
    mine = mine & concerns(units) if units else mine
    binding = in_states(rulebook, lambda means: means.binds)
    unverified = in_states(rulebook, lambda means: means.is_unverified)
    on_its_way = are_agreements() & in_states(rulebook, lambda means: means.is_prepared)
    never_met = _DUTY.c.met_on.is_(None) & _DUTY.c.duty_kind.in_(EVERY_SECOND_YEARS)
    of_duties = _RECORD.c.machine == "duty"  # said for the database: else it looks through every agreement
    unknown = of_duties & binding & _RECORD.c.id.in_(select(_DUTY.c.record_id).where(never_met))
    soon = ~_DEADLINE.c.moves & (_DEADLINE.c.act_by <= today + timedelta(days=HORIZON_DAYS))
    late = ~_DEADLINE.c.moves & (_DEADLINE.c.act_by < today)  # as `audit overdue` has it
    asking = soon & of_records_where(mine) if units else soon & not_(of_records_where(unknown))

    def todo(snapshot: Snapshot, deadline: OpenDeadline) -> Todo:
        return _todo(rulebook, snapshot, deadline, today)

    def counted(which: ColumnElement[bool], of: ColumnElement[Any] = _RECORD.c.id) -> Callable[[], int]:
        return cache(lambda: _count(connection, which, of=of))

    def todos(which: ColumnElement[bool]) -> Rows[Todo]:
        return open_deadlines(connection, rulebook, asking & which, ACT_BY, todo)

    prepared = mine & on_its_way
    return Now(
        day=today,
        person=None if person is None else person.handle,
        units=_named(connection, units),
        todos=Todos(
            every=todos(true()),
            passed=todos(is_late(today) & not_(NEVER_RECORDED)),
            unrecorded=todos(is_late(today) & NEVER_RECORDED),
            coming=todos(not_(is_late(today))),
        ),
        waiting=Rows(
            lambda: _count(connection, prepared),
            lambda: (
                _waiting(connection, rulebook, one, today)
                for one in each_snapshot(connection, rulebook, prepared)
            ),
        ),
        count=Counts(
            records=counted(mine & are_agreements()),
            unverified=counted(mine & unverified),
            binding=counted(mine & are_agreements() & binding),
            unsettled=counted(
                mine & _OPEN & _DEADLINE.c.moves & (_DEADLINE.c.due_on <= today), of=_DEADLINE.c.rule
            ),
            duties_unknown=(lambda: 0) if units else counted(mine & unknown & has_open(late)),
        ),
    )


def _count(
    connection: Connection, where: ColumnElement[bool], *, of: ColumnElement[Any] = _RECORD.c.id
) -> int:
    """Count records, or rows that belong to them."""
    return int(connection.execute(select(func.count(of)).where(where)).scalar_one())


def _named(connection: Connection, units: frozenset[UUID]) -> tuple[str, ...]:
    """Name those of some units that are party to anything, or all of them where none is."""
    if not units:
        return ()
    party = (
        exists()
        .where(_PARTY.c.unit_id == _UNIT.c.id, _RECORD.c.id == _PARTY.c.record_id, ~_RECORD.c.never_was)
        .correlate(_UNIT)
    )
    every = select(_UNIT.c.name).where(_UNIT.c.id.in_(units)).order_by(_UNIT.c.sort_key)
    named = tuple(connection.execute(every.where(party)).scalars())
    return named or tuple(connection.execute(every).scalars())


def next_steps(connection: Connection, rulebook: Rulebook, shown: Shown, on: date) -> NextSteps:
    """List what people can do with an agreement from here."""
    snapshot = shown.snapshot
    definition = rulebook.definition(snapshot.machine, snapshot.record.machine_version)
    is_accepted = any(arrow.acts == "accepted" for arrow in definition.transitions)
    return NextSteps(
        snapshot=snapshot,
        options=options(connection, rulebook, snapshot.record_id, on=on),
        not_decided=_missing(snapshot, "decided") if snapshot.is_agreement else (),
        not_signed=_missing(snapshot, "signed") if snapshot.is_agreement else (),
        not_accepted=_missing(snapshot, "accepted") if is_accepted else (),
        renewable=snapshot.is_agreement and snapshot.means.is_renewable and not shown.successors,
        revisable=snapshot.machine in REVISED and snapshot.means.is_revisable and not shown.successors,
        below=_below(connection, rulebook, snapshot),
    )


def _below(connection: Connection, rulebook: Rulebook, snapshot: Snapshot) -> tuple[Below, ...]:
    children = snapshots(connection, rulebook, table(Record).c.parent_id == snapshot.record_id)
    living = {one.record.id: one for one in children if not one.means.has_ended}
    open_ones = select(_DEADLINE).where(_DEADLINE.c.record_id.in_(living), _DEADLINE.c.status == code("open"))
    first: dict[UUID, tuple[date, str]] = {}
    for row in connection.execute(open_ones):
        here = (row.due_on, row.rule)
        first[row.record_id] = min(here, first.get(row.record_id, here))
    found = [
        Below(
            reference=one.record.reference,
            machine=one.record.machine,
            state=one.record.state,
            title=str(getattr(one.noun, "title", "") or getattr(one.noun, "subject", None) or ""),
            rule=first[key][1] if key in first else None,
            due_on=first[key][0] if key in first else None,
        )
        for key, one in living.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.due_on or date.max, sort_key(one.reference))))


def _line(snapshot: Snapshot, day: date) -> Line:
    agreement = snapshot.agreement
    ahead = [one for one in snapshot.deadlines if not one.moves and one.due_on >= day]
    coming = min(ahead, key=lambda one: (one.due_on, one.rule), default=None)
    return Line(
        reference=snapshot.reference,
        machine=snapshot.machine,
        state=snapshot.state,
        parties=tuple(unit.name for unit in snapshot.parties),
        starts_on=agreement.starts_on,
        ends_on=agreement.ends_on,
        ends_on_basis="open_ended" if agreement.is_open_ended else agreement.ends_on_basis,
        days_left=snapshot.days_left(day),
        next_rule=None if coming is None else coming.rule,
        next_due_on=None if coming is None else coming.due_on,
        overdue=sum(one.is_late(day) and not one.moves for one in snapshot.deadlines),
        unsettled=_unsettled(snapshot, day),
        ended_agreement=snapshot.ended_agreement,
        ended_agreement_on=snapshot.ended_agreement_on,
        version=snapshot.version,
    )


def _unsettled(snapshot: Snapshot, day: date) -> int:
    return sum(one.moves and one.due_on <= day for one in snapshot.deadlines)


def _in_order(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(sorted(lines, key=lambda line: (line.ends_on or date.max, sort_key(line.reference))))


def _todo(rulebook: Rulebook, snapshot: Snapshot, deadline: OpenDeadline, today: date) -> Todo:
    return Todo(
        reference=snapshot.reference,
        machine=snapshot.machine,
        state=snapshot.state,
        parties=tuple(unit.name for unit in snapshot.parties),
        rule=deadline.rule,
        due_on=deadline.due_on,
        act_by=deadline.act_by,
        days_left=deadline.days_left(today),
        is_recorded=not was_never_recorded(snapshot),
        settled_by=settled_by(rulebook, snapshot, deadline),
        ended_agreement=snapshot.ended_agreement,
        ended_agreement_on=snapshot.ended_agreement_on,
    )


def _waiting(connection: Connection, rulebook: Rulebook, snapshot: Snapshot, today: date) -> Waiting:
    steps = options(connection, rulebook, snapshot.record_id, on=today)
    ahead = next((one for one in steps if one.trigger in ("send_for_signature", "sign")), None)
    return Waiting(
        reference=snapshot.reference,
        machine=snapshot.machine,
        state=snapshot.state,
        since=snapshot.since,
        waits_for=snapshot.means.waits_for,
        not_decided=_missing(snapshot, "decided"),
        not_signed=_missing(snapshot, "signed"),
        lacks=() if ahead is None else ahead.unmet,
    )


def _missing(snapshot: Snapshot, kind: str) -> tuple[str, ...]:
    return tuple(unit.name for unit in yet_to(kind, snapshot.parties, snapshot.acts))
