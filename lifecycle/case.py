"""Everything that a guard or an effect may look at, read once, as plain data."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, select
from sqlmodel import SQLModel

from lifecycle.acts import Act, act_of, as_heirs, heir_of, yet_to
from lifecycle.chained import CHAINED, record_of
from lifecycle.fields import Row as FieldRow
from lifecycle.fields import Value, rows_in
from lifecycle.history import Decider, derive, effective, rows_as_of
from lifecycle.lacking import unsaid, without_row
from lifecycle.nouns import NOUNS, load_noun, normal, noun_driven_by, noun_with, parties_of
from lifecycle.records import Agreement, Area, Mandate, PartyAct, Record, RecordArea, RecordParty, Unit
from lifecycle.rulebook import Owing
from lifecycle.seen import recall, recall_each
from lifecycle.table import noun_of, table
from lifecycle.writing import history_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.definition import State
    from lifecycle.rulebook import Rulebook

_RECORD, _ACT, _UNIT = table(Record), table(PartyAct), table(Unit)
_COVERS, _HAS = table(RecordArea), table(RecordParty)

Kind = TypeVar("Kind", bound=SQLModel)

# What every step asks several times over is put together once.
_ONE_RECORD = CHAINED.where(_RECORD.c.id == bindparam("id"))
_ACTS_OF = select(_ACT).where(_ACT.c.record_id == bindparam("id"))


_WITH_ACTIVITIES: Final = tuple(one for one in NOUNS["activity"].parents if NOUNS[one].kind is not Agreement)
"""Machines of the plans that activities hang on."""


@cache
def _where_in(kind: type[SQLModel], column: str) -> Select[Any]:
    own = table(kind)
    return select(own).where(own.c[column].in_(bindparam("wanted", expanding=True)))


@dataclass(frozen=True, slots=True)
class Related:
    """Another record that stands next to this one: what it hangs on, what hangs on it, a successor."""

    record: Record
    noun: SQLModel
    means: State
    """What the state means in which it is."""
    areas: tuple[str, ...] = ()
    """Codes of the areas that it covers."""

    @property
    def agreement(self) -> Agreement:
        """What it says, when it is an agreement."""
        return the(Agreement, self.noun)

    @property
    def is_agreement(self) -> bool:
        """Whether it is a main agreement, a sub-agreement or a pledge."""
        return isinstance(self.noun, Agreement)


@dataclass(frozen=True, slots=True)
class Case:
    """A record as it would be with the step's facts in it, and what stands around it.

    `values` and `noun` hold the facts that come with the step; `before` is what was there until then.
    """

    record: Record
    means: State
    """What the state means in which it is."""
    values: Mapping[str, Value]
    noun: SQLModel
    before: SQLModel
    acts: tuple[Act, ...]
    new_acts: tuple[Act, ...]
    parties: tuple[Unit, ...]
    """Its own parties, or those of the nearest agreement that it hangs on."""
    areas: tuple[Area, ...]
    mandates: tuple[Mandate, ...]
    above: tuple[Related, ...]
    """What it hangs on, and what that hangs on, the nearest first."""
    predecessor: Related | None
    successors: tuple[Related, ...]
    children: tuple[Related, ...]
    beside: tuple[Related, ...]
    """What else hangs on anything that it hangs on."""
    cousins: tuple[Related, ...]
    """For a round: what hangs on the annexes beside it, that is, activities."""
    on: date
    decider: Decider | None
    standard_years: int | None
    duties: tuple[Related, ...] = ()
    """For a picture or a municipal plan: the duties by law of the municipalities that it is about."""
    picture: Related | None = None
    """The record that it names as the picture it rests on."""
    once_parties: tuple[Unit, ...] = ()
    """Those that acted and are no longer parties."""
    heirs: Mapping[UUID, UUID] = field(default_factory=dict)
    """Of those, and of whoever came after them: unit -> whoever came after it."""
    is_explained: bool = False
    """Whether somebody says why the step is taken, or it follows from another step."""
    owes: tuple[Owing, ...] = ()
    """What `config/terms.toml` says that follows from this kind of record being signed."""

    @property
    def agreement(self) -> Agreement:
        """What it says, when it is an agreement."""
        return the(Agreement, self.noun)

    @property
    def agreement_before(self) -> Agreement:
        """What it said until now, when it is an agreement."""
        return the(Agreement, self.before)

    @property
    def parent(self) -> Related | None:
        """What it hangs on."""
        return self.above[0] if self.above else None

    @property
    def agreement_above(self) -> Related | None:
        """The nearest agreement that it hangs on."""
        return next((one for one in self.above if one.is_agreement), None)

    @property
    def agreements_below(self) -> tuple[Related, ...]:
        """The agreements that hang on it."""
        return tuple(one for one in self.children if one.is_agreement)

    def name_of(self, unit: UUID) -> str:
        """What a unit is called that is a party, or acted when it was one."""
        return next((one.name for one in (*self.parties, *self.once_parties) if one.id == unit), str(unit))

    @property
    def acts_as_heirs(self) -> tuple[Act, ...]:
        """Every act; a notice, and what is said to it, as of the party that came after whoever said it."""
        return as_heirs(self.acts, {one.id for one in self.parties}, self.heirs)

    def acts_of(self, kind: str) -> tuple[Act, ...]:
        """Every act of one kind, the new ones too."""
        return tuple(act for act in self.acts if act.kind == kind)

    def missing(self, kind: str) -> tuple[Unit, ...]:
        """Parties that are asked for an act of that kind and have done none."""
        return yet_to(kind, self.parties, self.acts_as_heirs)

    def unsaid(self, *fields: str) -> tuple[str, ...]:
        """Name the fields that are empty and that nobody has promised to decide by a day."""
        return unsaid(self.noun, self.values["to_be_decided"], fields)

    def without_row(self, field: str, *columns: str) -> tuple[Unit, ...]:
        """Give the two sides' parties of which a small table says nothing, nor is to, by a promised day."""
        return without_row(self.noun, self.values["to_be_decided"], field, self.parties, *columns)

    def rows(self, name: str) -> tuple[FieldRow, ...]:
        """Give the rows of one of its fields that is a small table."""
        return rows_in(self.values[name])

    def below(self, *machines: str) -> tuple[Related, ...]:
        """What hangs on it, of these machines, and has not ended."""
        return self._living(self.children, machines)

    def siblings(self, *machines: str) -> tuple[Related, ...]:
        """What hangs on the same record, of these machines, and has not ended."""
        parent = self.values["parent_id"]
        return tuple(one for one in self._living(self.beside, machines) if one.record.parent_id == parent)

    def around(self, *machines: str) -> tuple[Related, ...]:
        """What hangs on it or on anything above it, of these machines, and has not ended."""
        return self._living((*self.children, *self.beside), machines)

    def _living(self, around: Iterable[Related], machines: Sequence[str]) -> tuple[Related, ...]:
        return tuple(one for one in around if one.record.machine in machines and not one.means.has_ended)


def the(kind: type[Kind], noun: SQLModel) -> Kind:
    """Give a noun as the kind that the caller's machine drives.

    Raises:
        TypeError: a machine's file names a guard, an effect or a date that is not about its noun.
    """
    if not isinstance(noun, kind):
        raise TypeError(f"asked of a {type(noun).__name__} what only a {kind.__name__} answers")
    return noun


def load_record(connection: Connection, record_id: UUID) -> Record:
    """Read one record of the spine; in a writing transaction, after its family is locked."""

    def read() -> Record:
        return record_of(connection.execute(_ONE_RECORD, {"id": record_id}).one())

    return recall(connection, record_id, "record", read)


def load_case(
    connection: Connection,
    rulebook: Rulebook,
    record_id: UUID,
    *,
    on: date,
    changes: Mapping[str, Value],
    new_acts: Sequence[Act] = (),
    decider: Decider | None = None,
    is_explained: bool = False,
) -> Case:
    """Read a record with all that its guards may ask about, with the step's facts applied."""
    record = load_record(connection, record_id)
    before, stored = load_noun(connection, record)
    values = normal({**stored, **changes})
    around = _around(connection, rulebook, record, values)
    noun = noun_with(record.machine, record_id, values)
    party_ids = _party_ids(connection, noun, values, around.above)
    area_codes = values.get("areas", ())
    assert isinstance(area_codes, tuple)  # noqa: S101 -- by its shape
    known = known_acts(connection, record_id)
    units = _among(connection, Unit, "id", party_ids)
    gone = sorted({act.unit for act in known} - {*party_ids}, key=str)
    once = _among(connection, Unit, "id", gone)
    mandates = _among(connection, Mandate, "unit_id", party_ids)
    areas = _among(connection, Area, "code", area_codes)
    return Case(
        record=record,
        means=rulebook.means(record),
        values=values,
        noun=noun,
        before=before,
        acts=(*known, *new_acts),
        new_acts=tuple(new_acts),
        parties=tuple(sorted(units, key=lambda unit: (unit.side, unit.sort_key))),
        areas=tuple(sorted(areas, key=lambda area: area.code)),
        mandates=tuple(mandates),
        above=around.above,
        predecessor=around.predecessor,
        successors=around.successors,
        children=around.children,
        beside=around.beside,
        cousins=around.cousins,
        on=on,
        decider=decider,
        standard_years=rulebook.standard_years.get(record.machine),
        duties=_duties(
            connection, rulebook, record.machine, party_ids, tuple(str(one) for one in area_codes)
        ),
        picture=around.picture,
        once_parties=tuple(once),
        heirs=_heirs_of(connection, once),
        is_explained=is_explained,
        owes=rulebook.owes.get(record.machine, ()),
    )


def _heirs_of(connection: Connection, units: Sequence[Unit]) -> dict[UUID, UUID]:
    """Say who came after each of these, and after those, as far as it goes."""
    found: dict[UUID, UUID] = {}
    asked = list(units)
    while asked:
        new = {one.id: one.heir_id for one in asked if one.heir_id is not None and one.id not in found}
        found |= new
        asked = _among(connection, Unit, "id", sorted(set(new.values()) - found.keys(), key=str))
    return found


def parties_for(
    connection: Connection, rulebook: Rulebook, record: Record, values: Mapping[str, Value]
) -> tuple[UUID, ...]:
    """Give the ids of whoever is party to a record: its own parties, or the agreement's above it."""
    noun = noun_with(record.machine, record.id, values)
    above = _with_nouns(connection, rulebook, _line_above(connection, record.parent_id))
    return _party_ids(connection, noun, values, above)


def parties_on(connection: Connection, case: Case, day: date) -> tuple[Unit, ...]:
    """Give who were the parties on a day: one may have come after another since."""
    then = parties_then(connection, case.record.id, day)
    if not then or then == {unit.id for unit in case.parties}:
        return case.parties
    rows = connection.execute(
        select(_UNIT).where(_UNIT.c.id.in_(then)).order_by(_UNIT.c.side, _UNIT.c.sort_key)
    )
    return tuple(noun_of(Unit, row) for row in rows)


def parties_then(connection: Connection, record_id: UUID, day: date) -> set[UUID]:
    """Give the ids of who were the parties on a day: a record's own, or the agreement's above it."""
    at: UUID | None = record_id
    seen: set[UUID] = set()
    while at is not None and at not in seen:
        seen.add(at)
        said = derive(rows_as_of(effective(history_of(connection, at)), day))
        parties, parent = said.fields.get("parties"), said.fields.get("parent_id")
        is_asked = at == record_id or noun_driven_by(said.machine).kind is Agreement
        if is_asked and isinstance(parties, list):
            return {UUID(str(one)) for one in parties}
        at = UUID(str(parent)) if parent is not None else None
    return set()


def party_before(connection: Connection, record_id: UUID, unit: UUID, day: date) -> tuple[str, ...]:
    """Name who was party on a day, after whom a unit came; nobody where it was party itself by then."""
    then = parties_then(connection, record_id, day)
    if unit in then:
        return ()
    units = _among(connection, Unit, "id", sorted(then, key=str))
    heirs = _heirs_of(connection, units)
    before = [one for one in units if heir_of(one.id, {unit}, heirs) == unit]
    return tuple(one.name for one in sorted(before, key=lambda one: one.sort_key))


def names_of(connection: Connection, units: Collection[UUID]) -> tuple[str, ...]:
    """Give what units are called, in order."""
    found = _among(connection, Unit, "id", tuple(units))
    return tuple(unit.name for unit in sorted(found, key=lambda unit: unit.sort_key))


def known_acts(connection: Connection, record_id: UUID) -> list[Act]:
    """Read the acts that count for a record."""
    return [act for _, act in acts_in_rows(connection, record_id)]


def acts_in_rows(connection: Connection, record_id: UUID) -> list[tuple[int, Act]]:
    """Read the acts that count for a record, each with the number of the row that tells of it."""

    def read() -> tuple[tuple[int, Act], ...]:
        rows = connection.execute(_ACTS_OF, {"id": record_id})
        return tuple((row.seq, act_of(noun_of(PartyAct, row))) for row in rows)

    return list(recall(connection, record_id, "acts", read))


def related(connection: Connection, rulebook: Rulebook, where: ColumnElement[bool]) -> tuple[Related, ...]:
    """Read records with their nouns, by reference; one more statement for each kind of noun among them."""
    return _with_nouns(connection, rulebook, _records(connection, where))


def _with_nouns(connection: Connection, rulebook: Rulebook, records: Sequence[Record]) -> tuple[Related, ...]:
    by_kind: dict[type[SQLModel], list[UUID]] = {}
    linked: list[UUID] = []
    for record in records:
        described = noun_driven_by(record.machine)
        by_kind.setdefault(described.kind, []).append(record.id)
        if "areas" in described.fields:
            linked.append(record.id)
    nouns = {
        one: noun for kind, ids in by_kind.items() for one, noun in _nouns(connection, kind, ids).items()
    }
    areas = _areas(connection, linked)
    return tuple(
        Related(record, nouns[record.id], rulebook.means(record), tuple(sorted(areas.get(record.id, ()))))
        for record in records
    )


def _nouns(connection: Connection, kind: type[SQLModel], ids: Sequence[UUID]) -> dict[UUID, SQLModel]:
    """Read what some records are, all of one kind, in one statement."""

    def read(missing: Sequence[UUID]) -> dict[UUID, SQLModel]:
        rows = connection.execute(_where_in(kind, "record_id"), {"wanted": missing})
        return {row.record_id: noun_of(kind, row) for row in rows}

    return recall_each(connection, ids, "noun", read)


def _areas(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    """Read which areas some records cover, in one statement."""

    def read(missing: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
        found: dict[UUID, list[str]] = {one: [] for one in missing}
        for row in connection.execute(_where_in(RecordArea, "record_id"), {"wanted": missing}):
            found[row.record_id].append(row.area_code)
        return {one: tuple(codes) for one, codes in found.items()}

    return recall_each(connection, ids, "areas", read)


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around a record, as `Case` has it."""

    above: tuple[Related, ...]
    predecessor: Related | None
    picture: Related | None
    successors: tuple[Related, ...]
    children: tuple[Related, ...]
    beside: tuple[Related, ...]
    cousins: tuple[Related, ...]


def _around(
    connection: Connection, rulebook: Rulebook, record: Record, values: Mapping[str, Value]
) -> _Around:
    """Read first which records stand around this one, and then what all of them say, kind by kind."""
    places = tuple(_id_in(values, name) for name in ("parent_id", "predecessor_id", "picture_id"))
    read = partial(_read_around, connection, rulebook, record, values)
    return recall(connection, None, ("around", record.id, *places), read)


def _read_around(
    connection: Connection, rulebook: Rulebook, record: Record, values: Mapping[str, Value]
) -> _Around:
    line = _line_above(connection, _id_in(values, "parent_id"))
    above = [one.id for one in line]
    named = [_id_in(values, name) for name in ("predecessor_id", "picture_id")]
    hangs_or_renews = _RECORD.c.parent_id.in_([record.id, *above]) | (_RECORD.c.predecessor_id == record.id)
    is_named = _RECORD.c.id.in_([one for one in named if one is not None])
    near = _records(connection, hangs_or_renews | is_named if any(named) else hangs_or_renews)
    beside = [one for one in near if one.parent_id in above and one.id not in (record.id, *above)]
    cousins = _cousins(connection, beside) if record.machine == "round" else ()
    every = {one.id: one for one in (*line, *near, *cousins)}
    known = {one.record.id: one for one in _with_nouns(connection, rulebook, tuple(every.values()))}
    predecessor, picture = (None if one is None else known.get(one) for one in named)
    return _Around(
        above=tuple(known[one] for one in above),
        predecessor=predecessor,
        picture=picture,
        successors=tuple(known[one.id] for one in near if one.predecessor_id == record.id),
        children=tuple(known[one.id] for one in near if one.parent_id == record.id),
        beside=tuple(known[one.id] for one in beside),
        cousins=tuple(known[one.id] for one in cousins),
    )


def _records(connection: Connection, where: ColumnElement[bool]) -> tuple[Record, ...]:
    rows = connection.execute(CHAINED.where(where).order_by(_RECORD.c.sort_key))
    return tuple(record_of(row) for row in rows)


def _line_above(connection: Connection, parent_id: UUID | None) -> tuple[Record, ...]:
    line: list[Record] = []
    while parent_id is not None and parent_id not in {one.id for one in line}:
        line.append(load_record(connection, parent_id))
        parent_id = line[-1].parent_id
    return tuple(line)


def _cousins(connection: Connection, beside: Sequence[Record]) -> tuple[Record, ...]:
    plans = [one.id for one in beside if one.machine in _WITH_ACTIVITIES]
    return _records(connection, _RECORD.c.parent_id.in_(plans)) if plans else ()


def _duties(
    connection: Connection, rulebook: Rulebook, machine: str, parties: Sequence[UUID], areas: Sequence[str]
) -> tuple[Related, ...]:
    if not noun_driven_by(machine).meets_duties or not (parties or areas):
        return ()
    whose = select(_HAS.c.record_id).where(_HAS.c.unit_id.in_(parties))
    where = select(_COVERS.c.record_id).where(_COVERS.c.area_code.in_(areas))
    about = _RECORD.c.id.in_(whose) | _RECORD.c.id.in_(where)
    return related(connection, rulebook, (_RECORD.c.machine == "duty") & about)


def _party_ids(
    connection: Connection, noun: SQLModel, values: Mapping[str, Value], above: Sequence[Related]
) -> tuple[UUID, ...]:
    own = values.get("parties", ())
    assert isinstance(own, tuple)  # noqa: S101 -- by its shape
    agreement = next((one for one in above if one.is_agreement), None)
    if own or agreement is None or isinstance(noun, Agreement):
        return tuple(one for one in own if isinstance(one, UUID))
    return parties_of(connection, agreement.record.id)


def _id_in(values: Mapping[str, Value], name: str) -> UUID | None:
    found = values.get(name)
    return found if isinstance(found, UUID) else None


def _among(connection: Connection, kind: type[Kind], column: str, wanted: Sequence[object]) -> list[Kind]:
    if not wanted:
        return []

    def read() -> tuple[Kind, ...]:
        rows = connection.execute(_where_in(kind, column), {"wanted": wanted})
        return tuple(noun_of(kind, row) for row in rows)

    return list(recall(connection, None, (kind, column, tuple(wanted)), read))
