"""What the database holds of the agreements that a register file names, read in few queries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.chained import CHAINED, record_of
from lifecycle.dates import parse_partial
from lifecycle.fields import Dated, Value, Values
from lifecycle.nouns import values_of
from lifecycle.records import Agreement, PartyAct, Record, RecordAlias, RecordArea, RecordParty
from lifecycle.table import noun_of, table

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Table

    from lifecycle.rulebook import Rulebook

_RECORD, _AGREEMENT = table(Record), table(Agreement)
_PARTY, _COVERS, _ALIAS = table(RecordParty), table(RecordArea), table(RecordAlias)
_ACT = table(PartyAct)

_DAY: Final = timedelta(days=1)

_CHUNK: Final = 500
"""How many references one query asks for."""


@dataclass(frozen=True, slots=True)
class Known:
    """A record with its field values, as it stands in the database."""

    record: Record
    values: Values
    said: Values
    """The values, and what its acts say where no field does: when it was decided and signed, and by whom."""


def known_levels(connection: Connection) -> dict[str, str]:
    """Give the machine of every record by its reference."""
    rows = connection.execute(select(_RECORD.c.reference, _RECORD.c.machine))
    known = {row.reference: row.machine for row in rows}
    once = connection.execute(
        select(_ALIAS.c.reference, _RECORD.c.machine).join(_RECORD, _RECORD.c.id == _ALIAS.c.record_id)
    )
    return known | {row.reference: row.machine for row in once}


def known_records(connection: Connection, rulebook: Rulebook, references: Iterable[str]) -> dict[str, Known]:
    """Read the records that have one of these references."""
    wanted = sorted(references)
    found: dict[str, Known] = {}
    for start in range(0, len(wanted), _CHUNK):
        found |= _chunk(connection, rulebook, wanted[start : start + _CHUNK])
    return found


def _chunk(connection: Connection, rulebook: Rulebook, references: Sequence[str]) -> dict[str, Known]:
    once = connection.execute(select(_ALIAS).where(_ALIAS.c.reference.in_(references))).all()
    of_once = _RECORD.c.id.in_([row.record_id for row in once])
    statement = CHAINED.where(_RECORD.c.reference.in_(references) | of_once)
    records = {row.id: record_of(row) for row in connection.execute(statement)}
    parties, areas = _linked(connection, _PARTY, records), _linked(connection, _COVERS, records)
    acts = _linked(connection, _ACT, records)
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
        found[record.reference] = Known(
            record, values, {**values, **_acted(rulebook, record, values, acts.get(record.id, ()))}
        )
        found |= {row.reference: found[record.reference] for row in once if row.record_id == record.id}
    return found


def _acted(
    rulebook: Rulebook, record: Record, values: Values, rows: Iterable[Row[tuple[object]]]
) -> dict[str, Value]:
    """Say what acts say of a paper: when the last party signed, once it is signed, and when the last decided.

    It is decided once everybody has who signed, or is to. A decision to enter it is taken before its term
    begins, or by the day on which it is signed; a later one is about how it ends.
    """
    starts, is_prepared = values["starts_on"], rulebook.means(record).is_prepared
    begins = starts.first if isinstance(starts, Dated) else date.max
    acts = sorted((noun_of(PartyAct, row) for row in rows), key=lambda act: (act.on_last, act.seq))
    signed = [act for act in acts if act.kind == "signed" and not is_prepared]
    entered = max((act.on_last for act in signed), default=date.max if is_prepared else date.min)
    by = max(begins - _DAY, entered)
    decided = [act for act in acts if act.kind == "decided" and act.on_last <= by]
    parties = values["parties"]
    assert isinstance(parties, tuple)  # noqa: S101 -- by its shape
    asked = {act.unit_id for act in signed} or {*parties}
    if not asked <= {act.unit_id for act in decided}:
        decided = []
    found: dict[str, Value] = {
        "signatory_roles": tuple(dict.fromkeys(act.function for act in signed if act.function))
    }
    for name, done in (("signed_on", signed), ("decided_on", decided)):
        found[name] = Dated.from_partial(parse_partial(done[-1].on_text)) if done else None
    return {name: value for name, value in found.items() if value and not values[name]}


def _rows(connection: Connection, of: Table, records: Mapping[UUID, Record]) -> Iterable[Row[tuple[object]]]:
    return connection.execute(select(of).where(of.c.record_id.in_(list(records))))


def _linked(
    connection: Connection, links: Table, records: Mapping[UUID, Record]
) -> dict[UUID, list[Row[tuple[object]]]]:
    found: dict[UUID, list[Row[tuple[object]]]] = {}
    for row in _rows(connection, links, records):
        found.setdefault(row.record_id, []).append(row)
    return found
