"""Everything that a guard or an effect may look at, read once, as plain data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ColumnElement, select

from lifecycle.acts import Act, act_of
from lifecycle.fields import Value
from lifecycle.history import Decider
from lifecycle.nouns import agreement_with, areas_of, normal, parties_of, values_of
from lifecycle.records import Agreement, Area, Mandate, PartyAct, Record, Unit
from lifecycle.table import noun_of, table

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Table

    from lifecycle.rulebook import Rulebook

_RECORD, _AGREEMENT, _ACT = table(Record), table(Agreement), table(PartyAct)
_UNIT, _AREA, _MANDATE = table(Unit), table(Area), table(Mandate)

STANDING = frozenset({"signed", "active", "under_notice"})
"""States in which an agreement binds its parties, or is signed to do so."""


@dataclass(frozen=True, slots=True)
class Related:
    """Another record that stands next to this one: its main agreement, a sub-agreement, a successor."""

    record: Record
    agreement: Agreement

    @property
    def stands(self) -> bool:
        """Whether it binds its parties, or is signed to do so."""
        return self.record.state in STANDING


@dataclass(frozen=True, slots=True)
class Case:
    """A record as it would be with the step's facts in it, and what stands around it.

    `values` and `agreement` hold the facts that come with the step; `before` is what was there until then.
    """

    record: Record
    values: Mapping[str, Value]
    agreement: Agreement
    before: Agreement
    acts: tuple[Act, ...]
    new_acts: tuple[Act, ...]
    parties: tuple[Unit, ...]
    areas: tuple[Area, ...]
    mandates: tuple[Mandate, ...]
    parent: Related | None
    predecessor: Related | None
    successors: tuple[Related, ...]
    children: tuple[Related, ...]
    on: date
    decider: Decider | None
    standard_years: int | None

    def acts_of(self, kind: str) -> tuple[Act, ...]:
        """Every act of one kind, the new ones too."""
        return tuple(act for act in self.acts if act.kind == kind)

    def missing(self, kind: str) -> tuple[Unit, ...]:
        """Parties that have no act of that kind yet."""
        done = {act.unit for act in self.acts_of(kind)}
        return tuple(unit for unit in self.parties if unit.id not in done)

    def promised(self, *fields: str) -> bool:
        """Whether each field is filled or is to be decided by a day that somebody promised."""
        promises = self.values["to_be_decided"]
        return all(
            self.values[field] or (isinstance(promises, Mapping) and field in promises) for field in fields
        )


def load_values(connection: Connection, record: Record) -> tuple[Agreement, dict[str, Value]]:
    """Read an agreement and its field values."""
    row = connection.execute(select(_AGREEMENT).where(_AGREEMENT.c.record_id == record.id)).one()
    agreement = noun_of(Agreement, row)
    values = values_of(
        agreement,
        parties=parties_of(connection, record.id),
        areas=areas_of(connection, record.id),
        to_be_decided=record.to_be_decided,
    )
    return agreement, values


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
) -> Case:
    """Read a record with all that its guards may ask about, with the step's facts applied."""
    record = load_record(connection, record_id)
    before, stored = load_values(connection, record)
    values = normal({**stored, **changes})
    agreement = agreement_with(record_id, values)
    known = [act_of(noun_of(PartyAct, row)) for row in _rows(connection, _ACT, _ACT.c.record_id == record_id)]
    party_ids, area_codes = values["parties"], values["areas"]
    assert isinstance(party_ids, tuple)  # noqa: S101 -- by its shape
    assert isinstance(area_codes, tuple)  # noqa: S101 -- by its shape
    units = [noun_of(Unit, row) for row in _rows(connection, _UNIT, _UNIT.c.id.in_(party_ids))]
    mandates = [
        noun_of(Mandate, row) for row in _rows(connection, _MANDATE, _MANDATE.c.unit_id.in_(party_ids))
    ]
    areas = [noun_of(Area, row) for row in _rows(connection, _AREA, _AREA.c.code.in_(area_codes))]
    return Case(
        record=record,
        values=values,
        agreement=agreement,
        before=before,
        acts=(*known, *new_acts),
        new_acts=tuple(new_acts),
        parties=tuple(sorted(units, key=lambda unit: (unit.side, unit.name))),
        areas=tuple(sorted(areas, key=lambda area: area.code)),
        mandates=tuple(mandates),
        parent=_one(connection, agreement.parent_id),
        predecessor=_one(connection, agreement.predecessor_id),
        successors=_related(connection, _AGREEMENT.c.predecessor_id == record_id),
        children=_related(connection, _AGREEMENT.c.parent_id == record_id),
        on=on,
        decider=decider,
        standard_years=rulebook.standard_years.get(record.machine),
    )


def known_acts(connection: Connection, record_id: UUID) -> list[Act]:
    """Read the acts that count for a record."""
    rows = connection.execute(select(_ACT).where(_ACT.c.record_id == record_id))
    return [act_of(noun_of(PartyAct, row)) for row in rows]


def _rows(connection: Connection, of: Table, where: ColumnElement[bool]) -> Sequence[Row[tuple[object, ...]]]:
    return connection.execute(select(of).where(where)).all()


def _one(connection: Connection, record_id: UUID | None) -> Related | None:
    if record_id is None:
        return None
    return _related(connection, _AGREEMENT.c.record_id == record_id)[0]


def _related(connection: Connection, where: ColumnElement[bool]) -> tuple[Related, ...]:
    joined = select(_RECORD, _AGREEMENT).join(_AGREEMENT, _AGREEMENT.c.record_id == _RECORD.c.id).where(where)
    rows = connection.execute(joined.order_by(_RECORD.c.reference)).mappings()
    return tuple(Related(noun_of(Record, row), noun_of(Agreement, row)) for row in rows)
