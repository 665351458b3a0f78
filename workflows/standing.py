"""Where each agreement stands: on a day, as known on a day. What `status`, `next` and the audits read.

Without a day the tables are read; with one, history is, because the tables only know the present.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select

from lifecycle.acts import Act, act_of, decode_act
from lifecycle.correct import imported_state, values_of_derived
from lifecycle.deadlines import planned
from lifecycle.errors import LifecycleError
from lifecycle.fields import Value
from lifecycle.history import Entry, derive, effective, read_entry
from lifecycle.nouns import agreement_with, values_of
from lifecycle.records import (
    Agreement,
    AgreementArea,
    AgreementParty,
    Area,
    Deadline,
    HistoryRow,
    PartyAct,
    Record,
    Unit,
)
from lifecycle.sealed import FORGOTTEN, texts_of
from lifecycle.table import noun_of, table
from workflows.lookup import find_record

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

    from lifecycle.rulebook import Rulebook

Linked = TypeVar("Linked", UUID, str)

_RECORD, _AGREEMENT, _UNIT, _AREA = table(Record), table(Agreement), table(Unit), table(Area)
_PARTY, _COVERS = table(AgreementParty), table(AgreementArea)
_ACT, _DEADLINE, _HISTORY = table(PartyAct), table(Deadline), table(HistoryRow)


UNREADABLE: Final = (ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What reading a history row that Handslag cannot have written may raise."""


class HistoryUnreadable(LifecycleError):
    """A history row is not one that Handslag wrote; `audit history` says which, and what is wrong with it."""

    code = "error.history_unreadable"

    def __init__(self, reference: str) -> None:
        super().__init__(f"the history of {reference!r} cannot be read", reference=reference)


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
    """One agreement as it stands, whole: nothing more has to be read in order to show or judge it."""

    record_id: UUID
    reference: str
    machine: str
    machine_version: int
    state: str
    version: int
    """Counts the history rows; a caller that is about to write may ask for this very version."""
    values: Mapping[str, Value]
    agreement: Agreement
    parties: tuple[Unit, ...]
    areas: tuple[Area, ...]
    parent: str | None
    """Reference of the agreement that it hangs on."""
    predecessor: str | None
    successors: tuple[str, ...]
    since: date
    """Legal day on which the state was entered; a step that stays in it does not count."""
    last_on: date
    """Legal day of the last thing that happened: nothing may be dated before it."""
    acts: tuple[Act, ...]
    deadlines: tuple[OpenDeadline, ...]
    """What is open, the earliest first."""


@dataclass(frozen=True, slots=True)
class _Life:
    """What either path finds out about one record, before names are put to ids."""

    record_id: UUID
    machine: str
    machine_version: int
    state: str
    version: int
    values: Mapping[str, Value]
    agreement: Agreement
    since: date
    last_on: date
    acts: tuple[Act, ...]
    deadlines: tuple[OpenDeadline, ...]


def standings(
    connection: Connection, rulebook: Rulebook, *, as_of: date | None = None, known_on: date | None = None
) -> tuple[Standing, ...]:
    """Tell where every agreement stands, by reference.

    `as_of`: what was true on that day; `known_on`: by what the register said on that day, about that very
    day unless `as_of` names another. What did not exist, or was not known, is left out.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    if as_of is None and known_on is None:
        lives = _lives_now(connection, None)
    else:
        day = as_of or known_on or date.max
        lives = _lives_then(connection, rulebook, as_of=day, known_on=known_on or date.max)
    renewals = [(one.agreement.predecessor_id, one.record_id) for one in lives]
    return tuple(_named(connection, lives, renewals))


def standing_of(
    connection: Connection,
    rulebook: Rulebook,
    reference: str,
    *,
    as_of: date | None = None,
    known_on: date | None = None,
) -> Standing | None:
    """Tell where one agreement stands; None when it did not exist, or was not known, on that day.

    Raises:
        UnknownRecord: nothing has the reference; the nearest ones are named.
    """
    record = find_record(connection, reference)
    if as_of is None and known_on is None:
        renewing = select(_AGREEMENT.c.predecessor_id, _AGREEMENT.c.record_id)
        rows = connection.execute(renewing.where(_AGREEMENT.c.predecessor_id == record.id))
        renewals = [(row.predecessor_id, row.record_id) for row in rows]
        return next(_named(connection, _lives_now(connection, record.id), renewals))
    then = standings(connection, rulebook, as_of=as_of, known_on=known_on)
    return next((one for one in then if one.record_id == record.id), None)


def _lives_now(connection: Connection, only: UUID | None) -> list[_Life]:
    """Read the tables, each once."""
    parties = _links(connection, _PARTY, _PARTY.c.unit_id, only)
    areas = _links(connection, _COVERS, _COVERS.c.area_code, only)
    acts = _acts_now(connection, only)
    deadlines = _deadlines_now(connection, only)
    records = [
        noun_of(Record, row) for row in connection.execute(_all(_RECORD, only, _RECORD.c.id)).mappings()
    ]
    agreements = {
        row["record_id"]: noun_of(Agreement, row)
        for row in connection.execute(_all(_AGREEMENT, only, _AGREEMENT.c.record_id)).mappings()
    }
    histories = _histories(connection, only)
    lives = []
    for record in records:
        rows = effective(_entries(record.reference, histories[record.id]))
        lives.append(
            _Life(
                record_id=record.id,
                machine=record.machine,
                machine_version=record.machine_version,
                state=record.state,
                version=record.version,
                values=values_of(
                    agreements[record.id],
                    parties=tuple(parties[record.id]),
                    areas=tuple(areas[record.id]),
                    to_be_decided=record.to_be_decided,
                ),
                agreement=agreements[record.id],
                since=_entered(rows),
                last_on=max(row.on for row in rows),
                acts=tuple(acts[record.id]),
                deadlines=_in_order(deadlines[record.id]),
            )
        )
    return lives


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
    """A register row tells about the whole period of its agreement, so it counts whatever its own day."""
    rows = [row for row in effective(known) if row.kind == "imported" or row.on <= as_of]
    if not rows:
        return None
    derived = derive(rows)
    definition = rulebook.definition(derived.machine, derived.machine_version)
    values = values_of_derived(derived, lambda digest: texts.get(digest, FORGOTTEN))
    agreement = agreement_with(rows[0].record, values)
    state, since, last_on = derived.state, _entered(rows), derived.on
    if rows[-1].kind == "imported" and definition.imported is not None:
        if as_of < rows[0].today and _begins_after(agreement, as_of):
            return None
        state, since = imported_state(definition.imported, agreement, today=min(as_of, rows[-1].today))
        last_on = min(last_on, as_of)
    promises = values["to_be_decided"]
    plan = planned(
        definition,
        state,
        agreement,
        promises if isinstance(promises, Mapping) else {},
        is_working_day=rulebook.is_working_day,
    )
    return _Life(
        record_id=rows[0].record,
        machine=derived.machine,
        machine_version=derived.machine_version,
        state=state,
        version=known[-1].seq,
        values=values,
        agreement=agreement,
        since=since,
        last_on=last_on,
        acts=tuple(decode_act(act, lambda digest: texts.get(digest, FORGOTTEN)) for _, act in derived.acts),
        deadlines=_in_order(
            OpenDeadline(one.rule, one.due_on, one.act_by, one.rank, one.moves) for one in plan
        ),
    )


def _named(
    connection: Connection, lives: Sequence[_Life], renewals: Iterable[tuple[UUID | None, UUID]]
) -> Iterator[Standing]:
    """Put references, parties and areas to ids, in the order of references; `renewals` are (old, new)."""
    references = _references(connection)
    units = {row.id: noun_of(Unit, row) for row in connection.execute(select(_UNIT))}
    areas = {row.code: noun_of(Area, row) for row in connection.execute(select(_AREA))}
    successors: dict[UUID | None, list[str]] = defaultdict(list)
    for old, new in renewals:
        successors[old].append(references[new])
    for life in sorted(lives, key=lambda one: references[one.record_id]):
        party_ids, codes = life.values["parties"], life.values["areas"]
        assert isinstance(party_ids, tuple)  # noqa: S101 -- by its shape
        assert isinstance(codes, tuple)  # noqa: S101 -- by its shape
        parent_id, predecessor_id = life.agreement.parent_id, life.agreement.predecessor_id
        yield Standing(
            record_id=life.record_id,
            reference=references[life.record_id],
            machine=life.machine,
            machine_version=life.machine_version,
            state=life.state,
            version=life.version,
            values=life.values,
            agreement=life.agreement,
            parties=tuple(
                sorted(
                    (units[one] for one in party_ids if one in units), key=lambda unit: (unit.side, unit.name)
                )
            ),
            areas=tuple(areas[str(code)] for code in codes if str(code) in areas),
            parent=None if parent_id is None else references[parent_id],
            predecessor=None if predecessor_id is None else references[predecessor_id],
            successors=tuple(sorted(successors[life.record_id])),
            since=life.since,
            last_on=life.last_on,
            acts=life.acts,
            deadlines=life.deadlines,
        )


def _references(connection: Connection) -> dict[UUID, str]:
    return {row.id: row.reference for row in connection.execute(select(_RECORD.c.id, _RECORD.c.reference))}


def _entered(rows: Sequence[Entry]) -> date:
    """Legal day of the row that entered the last state; rows that hold, in order."""
    state, since = rows[0].dest, rows[0].on
    for row in rows[1:]:
        if row.dest is not None and (row.dest != state or row.kind == "imported"):
            state, since = row.dest, row.on
    return since


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
    rows = select(_HISTORY.c.record_id, _HISTORY.c.body).order_by(_HISTORY.c.record_id, _HISTORY.c.seq)
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
