"""Everything that a guard or an effect may look at, read once, as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlmodel import SQLModel

from lifecycle.acts import Act, act_of
from lifecycle.fields import Row as FieldRow
from lifecycle.fields import Value, rows_in
from lifecycle.history import Decider
from lifecycle.nouns import load_noun, normal, noun_driven_by, noun_with, parties_of
from lifecycle.records import Agreement, Area, Mandate, PartyAct, Record, RecordArea, RecordParty, Unit
from lifecycle.rulebook import Owing
from lifecycle.table import noun_of, table

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Table

    from lifecycle.rulebook import Rulebook

_RECORD, _ACT = table(Record), table(PartyAct)
_UNIT, _AREA, _MANDATE = table(Unit), table(Area), table(Mandate)
_COVERS, _HAS = table(RecordArea), table(RecordParty)

STANDING = frozenset({"signed", "active", "under_notice"})
"""States in which an agreement binds its parties, or is signed to do so."""

Kind = TypeVar("Kind", bound=SQLModel)


@dataclass(frozen=True, slots=True)
class Related:
    """Another record that stands next to this one: what it hangs on, what hangs on it, a successor."""

    record: Record
    noun: SQLModel
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

    @property
    def stands(self) -> bool:
        """Whether it binds its parties, or is signed to do so."""
        return self.record.state in STANDING


@dataclass(frozen=True, slots=True)
class Case:
    """A record as it would be with the step's facts in it, and what stands around it.

    `values` and `noun` hold the facts that come with the step; `before` is what was there until then.
    """

    record: Record
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
    is_explained: bool = False
    """Whether somebody says why the step is taken, or it follows from another step."""
    owes: tuple[Owing, ...] = ()
    """What `config/terms.toml` says that follows from this kind of record being signed."""
    final_states: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Machine -> the states in which a record of it has ended."""

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

    def acts_of(self, kind: str) -> tuple[Act, ...]:
        """Every act of one kind, the new ones too."""
        return tuple(act for act in self.acts if act.kind == kind)

    def missing(self, kind: str) -> tuple[Unit, ...]:
        """Parties that have no act of that kind yet."""
        done = {act.unit for act in self.acts_of(kind)}
        return tuple(unit for unit in self.parties if unit.id not in done)

    def promised(self, *fields: str) -> bool:
        """Whether each field is filled or is to be decided by a day that somebody promised."""
        return all(self.values[field] or self.put_off(field) for field in fields)

    def put_off(self, field: str) -> bool:
        """Whether the field is to be decided by a day that somebody promised."""
        promises = self.values["to_be_decided"]
        return isinstance(promises, Mapping) and field in promises

    def rows(self, name: str) -> tuple[FieldRow, ...]:
        """Give the rows of one of its fields that is a small table."""
        return rows_in(self.values[name])

    def has_ended(self, one: Related) -> bool:
        """Whether a record next to this one is in a final state."""
        return one.record.state in self.final_states.get(one.record.machine, frozenset())

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
        return tuple(one for one in around if one.record.machine in machines and not self.has_ended(one))


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
    return noun_of(Record, connection.execute(select(_RECORD).where(_RECORD.c.id == record_id)).one())


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
    above = _line_above(connection, _id_in(values, "parent_id"))
    noun = noun_with(record.machine, record_id, values)
    party_ids = _party_ids(connection, noun, values, above)
    area_codes = values.get("areas", ())
    assert isinstance(area_codes, tuple)  # noqa: S101 -- by its shape
    known = [act_of(noun_of(PartyAct, row)) for row in _rows(connection, _ACT, _ACT.c.record_id == record_id)]
    units = [noun_of(Unit, row) for row in _rows(connection, _UNIT, _UNIT.c.id.in_(party_ids))]
    mandates = [
        noun_of(Mandate, row) for row in _rows(connection, _MANDATE, _MANDATE.c.unit_id.in_(party_ids))
    ]
    areas = [noun_of(Area, row) for row in _rows(connection, _AREA, _AREA.c.code.in_(area_codes))]
    predecessor = _id_in(values, "predecessor_id")
    beside = _beside(connection, record_id, above)
    return Case(
        record=record,
        values=values,
        noun=noun,
        before=before,
        acts=(*known, *new_acts),
        new_acts=tuple(new_acts),
        parties=tuple(sorted(units, key=lambda unit: (unit.side, unit.name))),
        areas=tuple(sorted(areas, key=lambda area: area.code)),
        mandates=tuple(mandates),
        above=above,
        predecessor=None if predecessor is None else _one(connection, predecessor),
        successors=related(connection, _RECORD.c.predecessor_id == record_id),
        children=related(connection, _RECORD.c.parent_id == record_id),
        beside=beside,
        cousins=_cousins(connection, beside) if record.machine == "round" else (),
        on=on,
        decider=decider,
        standard_years=rulebook.standard_years.get(record.machine),
        duties=_duties(connection, record.machine, party_ids, tuple(str(one) for one in area_codes)),
        picture=None if (picture := _id_in(values, "picture_id")) is None else _one(connection, picture),
        is_explained=is_explained,
        owes=rulebook.owes.get(record.machine, ()),
        final_states=rulebook.final_states,
    )


def parties_for(connection: Connection, record: Record, values: Mapping[str, Value]) -> tuple[UUID, ...]:
    """Give the ids of whoever is party to a record: its own parties, or the agreement's above it."""
    noun = noun_with(record.machine, record.id, values)
    return _party_ids(connection, noun, values, _line_above(connection, record.parent_id))


def known_acts(connection: Connection, record_id: UUID) -> list[Act]:
    """Read the acts that count for a record."""
    rows = connection.execute(select(_ACT).where(_ACT.c.record_id == record_id))
    return [act_of(noun_of(PartyAct, row)) for row in rows]


def related(connection: Connection, where: ColumnElement[bool]) -> tuple[Related, ...]:
    """Read records with their nouns, by reference; one more statement for each kind of noun among them."""
    rows = connection.execute(select(_RECORD).where(where).order_by(_RECORD.c.reference))
    records = [noun_of(Record, row) for row in rows]
    nouns: dict[UUID, SQLModel] = {}
    for kind in dict.fromkeys(noun_driven_by(record.machine).kind for record in records):
        own = table(kind)
        ids = [record.id for record in records if noun_driven_by(record.machine).kind is kind]
        for row in connection.execute(select(own).where(own.c.record_id.in_(ids))):
            nouns[row.record_id] = noun_of(kind, row)
    areas: dict[UUID, list[str]] = {}
    linked = [record.id for record in records if "areas" in noun_driven_by(record.machine).fields]
    if linked:
        for row in connection.execute(select(_COVERS).where(_COVERS.c.record_id.in_(linked))):
            areas.setdefault(row.record_id, []).append(row.area_code)
    return tuple(
        Related(record, nouns[record.id], tuple(sorted(areas.get(record.id, ())))) for record in records
    )


def _line_above(connection: Connection, parent_id: UUID | None) -> tuple[Related, ...]:
    line: list[Related] = []
    while parent_id is not None and parent_id not in {one.record.id for one in line}:
        line.append(_one(connection, parent_id))
        parent_id = line[-1].record.parent_id
    return tuple(line)


def _beside(connection: Connection, record_id: UUID, above: Sequence[Related]) -> tuple[Related, ...]:
    line = [one.record.id for one in above]
    if not line:
        return ()
    return related(connection, _RECORD.c.parent_id.in_(line) & _RECORD.c.id.not_in([record_id, *line]))


def _cousins(connection: Connection, beside: Sequence[Related]) -> tuple[Related, ...]:
    plans = [one.record.id for one in beside if one.record.machine in ("action_plan", "communication_plan")]
    return related(connection, _RECORD.c.parent_id.in_(plans)) if plans else ()


def _duties(
    connection: Connection, machine: str, parties: Sequence[UUID], areas: Sequence[str]
) -> tuple[Related, ...]:
    if machine not in ("problem_picture", "municipal_plan") or not (parties or areas):
        return ()
    whose = select(_HAS.c.record_id).where(_HAS.c.unit_id.in_(parties))
    where = select(_COVERS.c.record_id).where(_COVERS.c.area_code.in_(areas))
    about = _RECORD.c.id.in_(whose) | _RECORD.c.id.in_(where)
    return related(connection, (_RECORD.c.machine == "duty") & about)


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


def _rows(connection: Connection, of: Table, where: ColumnElement[bool]) -> Sequence[Row[tuple[object, ...]]]:
    return connection.execute(select(of).where(where)).all()


def _one(connection: Connection, record_id: UUID) -> Related:
    return related(connection, _RECORD.c.id == record_id)[0]
