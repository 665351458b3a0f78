"""What the database holds of the agreements that a register file names, read in few queries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.chained import CHAINED, record_of
from lifecycle.fields import Values
from lifecycle.nouns import values_of
from lifecycle.records import Agreement, Record, RecordAlias, RecordArea, RecordParty
from lifecycle.table import noun_of, table

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Table

_RECORD, _AGREEMENT = table(Record), table(Agreement)
_PARTY, _COVERS, _ALIAS = table(RecordParty), table(RecordArea), table(RecordAlias)

_CHUNK: Final = 500
"""How many references one query asks for."""


@dataclass(frozen=True, slots=True)
class Known:
    """A record with its field values, as it stands in the database."""

    record: Record
    values: Values


def known_levels(connection: Connection) -> dict[str, str]:
    """Give the machine of every record by its reference."""
    rows = connection.execute(select(_RECORD.c.reference, _RECORD.c.machine))
    known = {row.reference: row.machine for row in rows}
    once = connection.execute(
        select(_ALIAS.c.reference, _RECORD.c.machine).join(_RECORD, _RECORD.c.id == _ALIAS.c.record_id)
    )
    return known | {row.reference: row.machine for row in once}


def known_records(connection: Connection, references: Iterable[str]) -> dict[str, Known]:
    """Read the records that have one of these references."""
    wanted = sorted(references)
    found: dict[str, Known] = {}
    for start in range(0, len(wanted), _CHUNK):
        found |= _chunk(connection, wanted[start : start + _CHUNK])
    return found


def _chunk(connection: Connection, references: Sequence[str]) -> dict[str, Known]:
    once = connection.execute(select(_ALIAS).where(_ALIAS.c.reference.in_(references))).all()
    of_once = _RECORD.c.id.in_([row.record_id for row in once])
    statement = CHAINED.where(_RECORD.c.reference.in_(references) | of_once)
    records = {row.id: record_of(row) for row in connection.execute(statement)}
    parties, areas = _linked(connection, _PARTY, records), _linked(connection, _COVERS, records)
    agreements = (noun_of(Agreement, row) for row in _rows(connection, _AGREEMENT, records))
    found = {}
    for agreement in agreements:
        record = records[agreement.record_id]
        values = values_of(
            record,
            agreement,
            parties=tuple(row.unit_id for row in parties.get(record.id, ())),
            areas=tuple(row.area_code for row in areas.get(record.id, ())),
        )
        found[record.reference] = Known(record, values)
        found |= {row.reference: found[record.reference] for row in once if row.record_id == record.id}
    return found


def _rows(connection: Connection, of: Table, records: Mapping[UUID, Record]) -> Iterable[Row[tuple[object]]]:
    return connection.execute(select(of).where(of.c.record_id.in_(list(records))))


def _linked(
    connection: Connection, links: Table, records: Mapping[UUID, Record]
) -> dict[UUID, list[Row[tuple[object]]]]:
    found: dict[UUID, list[Row[tuple[object]]]] = {}
    for row in _rows(connection, links, records):
        found.setdefault(row.record_id, []).append(row)
    return found
