"""Where each record stands: on a day, as known on a day. What `status`, `next` and the audits read.

Without a day the tables are read; with one, history is, because the tables only know the present.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select
from sqlmodel import SQLModel

from lifecycle.acts import Act, act_of, decode_act
from lifecycle.case import the
from lifecycle.chained import CHAINED, record_of
from lifecycle.deadlines import PROMISE, planned
from lifecycle.errors import LifecycleError
from lifecycle.existence import entered_on, exists_from
from lifecycle.fields import Value
from lifecycle.history import Entry, derive, effective, never_was, read_entry, rows_as_of
from lifecycle.imported import imported_state
from lifecycle.nouns import NOUNS, dates_of, noun_with, values_of
from lifecycle.offices import Offices, UnitNames, offices, unit_names
from lifecycle.records import (
    Agreement,
    Area,
    Deadline,
    HistoryRow,
    PartyAct,
    Record,
    RecordAlias,
    RecordArea,
    RecordParty,
    Unit,
)
from lifecycle.sealed import FORGOTTEN, texts_of
from lifecycle.table import noun_of, table
from lifecycle.writing import values_of_derived
from workflows.configuration.loading import rulebook_then
from workflows.lookup.by_name import find_record

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

    from lifecycle.machine.definition import State
    from lifecycle.rulebook import Rulebook

Linked = TypeVar("Linked", UUID, str)

_RECORD, _AREA, _ALIAS = table(Record), table(Area), table(RecordAlias)
_PARTY, _COVERS = table(RecordParty), table(RecordArea)
_ACT, _DEADLINE, _HISTORY = table(PartyAct), table(Deadline), table(HistoryRow)


TICK: Final = "tick"
"""What settles a deadline that moves the record: the daily run."""

UNREADABLE: Final = (ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What reading a history row that Handslag cannot have written may raise."""


class HistoryUnreadable(LifecycleError):
    """A history row is not one that Handslag wrote; `audit history` says which, and what is wrong with it."""

    code = "error.history_unreadable"

    def __init__(self, reference: str) -> None:
        super().__init__(f"the history of {reference!r} cannot be read", reference=reference)


class OfficesUnreadable(HistoryUnreadable):
    """A row of a unit's history, or of a person's, is not one that Handslag wrote."""

    code = "error.offices_unreadable"

    def __init__(self) -> None:
        super().__init__("*")


@dataclass(frozen=True, slots=True)
class OpenDeadline:
    """What is due because of a rule; `moves` when the daily run settles it, else somebody has to act."""

    rule: str
    due_on: date
    act_by: date
    """The working day on which it has to be done."""
    rank: int
    moves: bool
    incident: str | None = None
    """Why the daily run could not settle it; only known of the present."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One record as it stands, whole: nothing more has to be read in order to show or judge it."""

    record_id: UUID
    reference: str
    machine: str
    machine_version: int
    state: str
    means: State
    """What the state means."""
    version: int
    """Counts the history rows; a caller that is about to write may ask for this very version."""
    values: Mapping[str, Value]
    noun: SQLModel
    parties: tuple[Unit, ...]
    """Its own parties, or those of the nearest agreement that it hangs on."""
    areas: tuple[Area, ...]
    parent: str | None
    """Reference of what it hangs on."""
    agreement_above: str | None
    """Reference of the nearest agreement that it hangs on."""
    predecessor: str | None
    successors: tuple[str, ...]
    since: date
    """Legal day on which the state was entered; a step that stays in it does not count."""
    acts: tuple[Act, ...]
    acting: tuple[str, ...]
    """Of each act the name that its party had on the act's day, whether it still is a party or not."""
    deadlines: tuple[OpenDeadline, ...]
    """What is open, the earliest first."""

    @property
    def is_agreement(self) -> bool:
        """Whether it is a main agreement, a sub-agreement or a pledge."""
        return isinstance(self.noun, Agreement)

    @property
    def agreement(self) -> Agreement:
        """What it says, when it is an agreement."""
        return the(Agreement, self.noun)

    @property
    def ended_on(self) -> date | None:
        """The last valid day of an agreement that was ended before, or after, the day that its paper says."""
        return self.since - timedelta(days=1) if self.means.was_cut_short else None

    def days_left(self, day: date) -> int | None:
        """Days until its last valid day; negative when that has passed, None when it is not known."""
        last = self.ended_on or self.agreement.ends_on
        return None if last is None else (last - day).days

    @property
    def title(self) -> str:
        """What people call it, beside its reference."""
        return str(getattr(self.noun, "title", "") or getattr(self.noun, "period", None) or "")


@dataclass(frozen=True, slots=True)
class _Called:
    """What units are called, on the day that is asked about and on every other, and what records are."""

    units: Mapping[UUID, Unit]
    names: UnitNames
    references: Mapping[UUID, str]


@dataclass(frozen=True, slots=True)
class _Life:
    """What either path finds out about one record, before names are put to ids."""

    record_id: UUID
    machine: str
    machine_version: int
    state: str
    means: State
    version: int
    values: Mapping[str, Value]
    noun: SQLModel
    since: date
    acts: tuple[Act, ...]
    deadlines: tuple[OpenDeadline, ...]
    never_was: bool
    """It was made by a step that was struck: nothing is left of it but its history."""


def standings(
    connection: Connection, rulebook: Rulebook, *, as_of: date | None = None, known_on: date | None = None
) -> tuple[Standing, ...]:
    """Tell where every record stands, by reference.

    `as_of`: what was true on that day; `known_on`: by what the register said on that day, about that very
    day unless `as_of` names another. What did not exist, or was not known, is left out.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    rulebook = rulebook_then(connection, rulebook, known_on)
    units = offices_then(connection, as_of=as_of, known_on=known_on).units
    if as_of is None and known_on is None:
        lives = _lives_now(connection, rulebook, None)
    else:
        day = as_of or known_on or date.max
        lives = _lives_then(connection, rulebook, as_of=day, known_on=known_on or date.max)
    lives = [one for one in lives if not one.never_was]
    renewals = [(_id(one, "predecessor_id"), one.record_id) for one in lives]
    names = names_then(connection, known_on=known_on)
    called = _Called(units, names, references_then(connection, known_on=known_on))
    return tuple(_named(connection, lives, renewals, called))


def settled_by(rulebook: Rulebook, standing: Standing, deadline: OpenDeadline) -> tuple[str, ...]:
    """Name the steps and stories that settle an open deadline; `tick` where the daily run does."""
    if deadline.rule.startswith(PROMISE):
        return ("amend",)
    definition = rulebook.definition(standing.machine, standing.machine_version)
    timer = next((one for one in definition.timers_of(standing.state) if one.rule == deadline.rule), None)
    if timer is None:
        return ()
    return (*timer.settled_by, TICK) if deadline.moves else timer.settled_by


def offices_then(
    connection: Connection, *, as_of: date | None = None, known_on: date | None = None
) -> Offices:
    """Give every unit, person, holding and mandate as it was on a day, by what was known on another.

    What was known is told of that very day unless `as_of` names another.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    try:
        return offices(connection, as_of=as_of or known_on, known_on=known_on)
    except UNREADABLE as error:
        raise OfficesUnreadable from error


def names_then(
    connection: Connection, *, known_on: date | None = None, only: Collection[UUID] | None = None
) -> UnitNames:
    """Give what units were called on each day, by what is or was known: all units, or some.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    try:
        return unit_names(connection, known_on=known_on, only=only)
    except UNREADABLE as error:
        raise OfficesUnreadable from error


def references_then(connection: Connection, *, known_on: date | None = None) -> dict[UUID, str]:
    """Give what every record is called, or was by what was known on a day: a reference may be mended.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    called = _references(connection)
    if known_on is None:
        return called
    for record_id in connection.execute(select(_ALIAS.c.record_id).distinct()).scalars():
        entries = _entries(called[record_id], _histories(connection, record_id)[record_id])
        known = effective([row for row in entries if row.today <= known_on])
        if known and known[0].reference is not None:
            called[record_id] = known[0].reference
    return called


def standing_of(
    connection: Connection,
    rulebook: Rulebook,
    reference: str,
    *,
    as_of: date | None = None,
    known_on: date | None = None,
) -> Standing | None:
    """Tell where one record stands; None when it did not exist, or was not known, on that day.

    Raises:
        UnknownRecord: nothing has the reference; the nearest ones are named.
    """
    record = find_record(connection, reference)
    if as_of is None and known_on is None:
        renewing = select(_RECORD.c.predecessor_id, _RECORD.c.id)
        rows = connection.execute(renewing.where(_RECORD.c.predecessor_id == record.id))
        renewals = [(row.predecessor_id, row.id) for row in rows]
        line = _line_above(connection, record.parent_id)
        lives = [life for one in (record.id, *line) for life in _lives_now(connection, rulebook, one)]
        acting = {act.unit for life in lives for act in life.acts}
        units, names = offices_then(connection).units, names_then(connection, only=acting)
        called = _Called(units, names, _references(connection))
        named = _named(connection, lives, renewals, called)
        return next(one for one in named if one.record_id == record.id)
    then = standings(connection, rulebook, as_of=as_of, known_on=known_on)
    return next((one for one in then if one.record_id == record.id), None)


def _lives_now(connection: Connection, rulebook: Rulebook, only: UUID | None) -> list[_Life]:
    """Read the tables, each once."""
    parties = _links(connection, _PARTY, _PARTY.c.unit_id, only)
    areas = _links(connection, _COVERS, _COVERS.c.area_code, only)
    acts = _acts_now(connection, only)
    deadlines = _deadlines_now(connection, only)
    spine = CHAINED if only is None else CHAINED.where(_RECORD.c.id == only)
    records = [record_of(row) for row in connection.execute(spine).mappings()]
    nouns = _nouns_now(connection, only, {record.machine for record in records})
    return [
        _Life(
            record_id=record.id,
            machine=record.machine,
            machine_version=record.machine_version,
            state=record.state,
            means=rulebook.means(record),
            version=record.version,
            values=values_of(
                record,
                nouns[record.id],
                parties=tuple(parties[record.id]),
                areas=tuple(areas[record.id]),
            ),
            noun=nouns[record.id],
            since=record.since,
            acts=tuple(acts[record.id]),
            deadlines=_in_order(deadlines[record.id]),
            never_was=record.never_was,
        )
        for record in records
    ]


def _lives_then(connection: Connection, rulebook: Rulebook, *, as_of: date, known_on: date) -> list[_Life]:
    """Derive from history what was true on one day by what was known on another."""
    texts = texts_of(connection)
    references = _references(connection)
    lives = []
    for record_id, bodies in _histories(connection, None).items():
        known = [row for row in _entries(references[record_id], bodies) if row.today <= known_on]
        life = _life_then(rulebook, known, texts, as_of)
        if life is not None:
            lives.append(life)
    return lives


def _life_then(
    rulebook: Rulebook, known: Sequence[Entry], texts: Mapping[str, str], as_of: date
) -> _Life | None:
    """Derive one life as of a day: what has a legal day up to then, and what was said without one.

    A register row tells about the whole period of its agreement, so it counts whatever its own day.
    """
    life = effective(known)
    if not life:
        return None
    first = rulebook.definition(str(life[0].machine), life[0].machine_version or 0)
    if life[0].kind != "imported" and as_of < exists_from(first, life):
        return None
    rows = rows_as_of(life, as_of)
    derived = derive(rows)
    definition = rulebook.definition(derived.machine, derived.machine_version)
    values = values_of_derived(derived, lambda digest: texts.get(digest, FORGOTTEN))
    noun = noun_with(derived.machine, rows[0].record, values)
    state, since = derived.state, entered_on(first, life, rows)
    is_gone = never_was(known, life, struck=first.struck)
    said = [row for row in rows if row.dest is not None][-1]
    if said.kind == "imported" and definition.imported is not None and not is_gone:
        agreement = the(Agreement, noun)
        nothing_happened = rows[-1].kind == "imported"
        if nothing_happened and as_of < rows[0].today and _begins_after(agreement, as_of):
            return None
        state, since = imported_state(definition.imported, agreement, today=min(as_of, said.today))
        if state == definition.imported.coming:
            since = min(since, exists_from(definition, life))
    if life[0].kind == "imported" and definition.imported is not None and not is_gone:
        begins_on = the(Agreement, noun).starts_on
        if state == definition.imported.running and begins_on is not None and as_of < begins_on:
            # a register row tells of the whole period: what was done before the term does not begin it
            state, since = definition.imported.coming, exists_from(definition, life)
    promises = values["to_be_decided"]
    plan = planned(
        definition,
        state,
        dates_of(derived.machine, noun),
        promises if isinstance(promises, Mapping) else {},
        is_working_day=rulebook.is_working_day,
    )
    return _Life(
        record_id=rows[0].record,
        machine=derived.machine,
        machine_version=derived.machine_version,
        state=state,
        means=definition.means(state),
        version=known[-1].seq,
        values=values,
        noun=noun,
        since=since,
        acts=tuple(decode_act(act, lambda digest: texts.get(digest, FORGOTTEN)) for _, act in derived.acts),
        deadlines=_in_order(
            OpenDeadline(one.rule, one.due_on, one.act_by, one.rank, one.moves) for one in plan
        ),
        never_was=is_gone,
    )


def _named(
    connection: Connection,
    lives: Sequence[_Life],
    renewals: Iterable[tuple[UUID | None, UUID]],
    called: _Called,
) -> Iterator[Standing]:
    """Put references, parties and areas to ids, in the order of references; `renewals` are (old, new)."""
    references = called.references
    areas = {row.code: noun_of(Area, row) for row in connection.execute(select(_AREA))}
    successors: dict[UUID | None, list[str]] = defaultdict(list)
    for old, new in renewals:
        successors[old].append(references[new])
    by_id = {life.record_id: life for life in lives}
    for life in sorted(lives, key=lambda one: references[one.record_id]):
        parent_id, predecessor_id = _id(life, "parent_id"), _id(life, "predecessor_id")
        above = _agreement_above(life, by_id)
        codes = _tuple(life, "areas")
        party_ids = _tuple(life, "parties") or (() if above is None else _tuple(above, "parties"))
        yield Standing(
            record_id=life.record_id,
            reference=references[life.record_id],
            machine=life.machine,
            machine_version=life.machine_version,
            state=life.state,
            means=life.means,
            version=life.version,
            values=life.values,
            noun=life.noun,
            parties=tuple(
                sorted(
                    (called.units[one] for one in party_ids if isinstance(one, UUID) and one in called.units),
                    key=lambda unit: (unit.side, unit.name),
                )
            ),
            areas=tuple(areas[str(code)] for code in codes if str(code) in areas),
            parent=None if parent_id is None else references[parent_id],
            agreement_above=None if above is None else references[above.record_id],
            predecessor=None if predecessor_id is None else references[predecessor_id],
            successors=tuple(sorted(successors[life.record_id])),
            since=life.since,
            acts=life.acts,
            acting=tuple(called.names.on(act.unit, act.on) for act in life.acts),
            deadlines=life.deadlines,
        )


def _agreement_above(life: _Life, by_id: Mapping[UUID, _Life]) -> _Life | None:
    """Find the nearest agreement above, as far as what stands above was known on that day."""
    seen: set[UUID] = set()
    at = _id(life, "parent_id")
    while at is not None and at in by_id and at not in seen:
        seen.add(at)
        if isinstance(by_id[at].noun, Agreement):
            return by_id[at]
        at = _id(by_id[at], "parent_id")
    return None


def _id(life: _Life, field: str) -> UUID | None:
    found = life.values.get(field)
    return found if isinstance(found, UUID) else None


def _tuple(life: _Life, field: str) -> tuple[object, ...]:
    found = life.values.get(field, ())
    return found if isinstance(found, tuple) else ()


def _line_above(connection: Connection, parent_id: UUID | None) -> list[UUID]:
    line: list[UUID] = []
    while parent_id is not None and parent_id not in line:
        line.append(parent_id)
        parent_id = connection.execute(
            select(_RECORD.c.parent_id).where(_RECORD.c.id == parent_id)
        ).scalar_one()
    return line


def _nouns_now(connection: Connection, only: UUID | None, machines: Iterable[str]) -> dict[UUID, SQLModel]:
    found: dict[UUID, SQLModel] = {}
    for kind in dict.fromkeys(NOUNS[machine].kind for machine in sorted(machines)):
        own = table(kind)
        for row in connection.execute(_all(own, only, own.c.record_id)).mappings():
            found[row["record_id"]] = noun_of(kind, row)
    return found


def _references(connection: Connection) -> dict[UUID, str]:
    return {row.id: row.reference for row in connection.execute(select(_RECORD.c.id, _RECORD.c.reference))}


def _begins_after(agreement: Agreement, day: date) -> bool:
    """Whether everything that is known to have happened with the paper lies after the day."""
    known = (agreement.signed_on_first, agreement.decided_on_first, agreement.starts_on)
    days = [one for one in known if one is not None]
    return bool(days) and min(days) > day


def _entries(reference: str, bodies: Iterable[str]) -> list[Entry]:
    try:
        return [read_entry(body) for body in bodies]
    except UNREADABLE as error:
        raise HistoryUnreadable(reference) from error


def _histories(connection: Connection, only: UUID | None) -> dict[UUID, list[str]]:
    found: dict[UUID, list[str]] = defaultdict(list)
    rows = (
        select(_HISTORY.c.record_id, _HISTORY.c.body)
        .join(_RECORD, _RECORD.c.id == _HISTORY.c.record_id)
        .order_by(_HISTORY.c.record_id, _HISTORY.c.seq)
    )
    if only is not None:
        rows = rows.where(_HISTORY.c.record_id == only)
    for record_id, body in connection.execute(rows):
        found[record_id].append(body)
    return found


def _links(
    connection: Connection, links: Table, column: ColumnElement[Linked], only: UUID | None
) -> dict[UUID, list[Linked]]:
    found: dict[UUID, list[Linked]] = defaultdict(list)
    rows = select(links.c.record_id, column)
    if only is not None:
        rows = rows.where(links.c.record_id == only)
    for record_id, linked in connection.execute(rows):
        found[record_id].append(linked)
    return found


def _acts_now(connection: Connection, only: UUID | None) -> dict[UUID, list[Act]]:
    found: dict[UUID, list[Act]] = defaultdict(list)
    statement = _all(_ACT, only, _ACT.c.record_id).order_by(_ACT.c.record_id, _ACT.c.seq, _ACT.c.position)
    for row in connection.execute(statement).mappings():
        found[row["record_id"]].append(act_of(noun_of(PartyAct, row)))
    return found


def _deadlines_now(connection: Connection, only: UUID | None) -> dict[UUID, list[OpenDeadline]]:
    found: dict[UUID, list[OpenDeadline]] = defaultdict(list)
    for row in connection.execute(
        _all(_DEADLINE, only, _DEADLINE.c.record_id).where(_DEADLINE.c.status == "open")
    ):
        one = OpenDeadline(row.rule, row.due_on, row.act_by, row.rank, row.moves, row.incident)
        found[row.record_id].append(one)
    return found


def _in_order(deadlines: Iterable[OpenDeadline]) -> tuple[OpenDeadline, ...]:
    return tuple(sorted(deadlines, key=lambda one: (one.due_on, one.rank, one.rule)))


def _all(of: Table, only: UUID | None, key: ColumnElement[UUID]) -> Select[tuple[object, ...]]:
    return select(of) if only is None else select(of).where(key == only)
