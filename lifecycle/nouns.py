"""Between an agreement's tables and its field values: read whole, written by difference."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import delete, insert, select, update

from lifecycle.fields import AGREEMENT, Dated, Shape, Value, Values, empty_agreement
from lifecycle.records import Agreement, AgreementArea, AgreementParty, Record
from lifecycle.table import table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

_RECORD, _AGREEMENT = table(Record), table(Agreement)
_PARTY, _AREA = table(AgreementParty), table(AgreementArea)


def values_of(
    agreement: Agreement,
    *,
    parties: tuple[UUID, ...],
    areas: tuple[str, ...],
    to_be_decided: Mapping[str, str],
) -> dict[str, Value]:
    """Gather an agreement's field values from its tables."""
    values = empty_agreement()
    for name, shape in AGREEMENT.items():
        match shape:
            case Shape.DATED:
                values[name] = _dated_of(agreement, name)
            case Shape.TEXTS:
                values[name] = tuple(getattr(agreement, name))
            case Shape.UNITS | Shape.AREAS | Shape.PROMISES:
                continue
            case _:
                values[name] = getattr(agreement, name)
    return values | {
        "parties": _in_order(parties),
        "areas": tuple(sorted(areas)),
        "to_be_decided": dict(to_be_decided),
    }


def normal(values: Values) -> dict[str, Value]:
    """Put parties and areas in their one order, so that equal facts are equal values."""
    ordered = dict(values)
    if isinstance(parties := ordered.get("parties"), tuple):
        ordered["parties"] = _in_order(parties)
    if isinstance(areas := ordered.get("areas"), tuple):
        ordered["areas"] = tuple(sorted(str(area) for area in areas))
    return ordered


def agreement_with(record_id: UUID, values: Values) -> Agreement:
    """Build a detached agreement from field values, as guards and timers see it."""
    return Agreement(record_id=record_id, **columns_of(values))  # type: ignore[arg-type]  # one dict of all columns


def columns_of(values: Values) -> dict[str, object]:
    """Spread field values over the agreement table's columns."""
    columns: dict[str, object] = {}
    for name, value in values.items():
        match AGREEMENT[name]:
            case Shape.DATED:
                columns |= _dated_columns(name, value if isinstance(value, Dated) else None)
            case Shape.TEXTS:
                columns[name] = list(value) if isinstance(value, tuple) else []
            case Shape.UNITS | Shape.AREAS | Shape.PROMISES:
                continue
            case _:
                columns[name] = value
    return columns


def insert_agreement(connection: Connection, record_id: UUID, values: Values) -> None:
    """Write a new agreement; its record row stands already."""
    connection.execute(insert(_AGREEMENT), {"record_id": record_id, **columns_of(values)})
    _write_links(connection, record_id, values)


def update_agreement(connection: Connection, record_id: UUID, changes: Values) -> None:
    """Write the changed fields only."""
    if columns := columns_of(changes):
        connection.execute(update(_AGREEMENT).where(_AGREEMENT.c.record_id == record_id).values(columns))
    _write_links(connection, record_id, changes)
    if "to_be_decided" in changes:
        connection.execute(
            update(_RECORD)
            .where(_RECORD.c.id == record_id)
            .values(to_be_decided=changes["to_be_decided"] or {})
        )


def parties_of(connection: Connection, record_id: UUID) -> tuple[UUID, ...]:
    """Read the ids of an agreement's parties."""
    return tuple(
        connection.execute(select(_PARTY.c.unit_id).where(_PARTY.c.record_id == record_id)).scalars()
    )


def areas_of(connection: Connection, record_id: UUID) -> tuple[str, ...]:
    """Read the codes of the areas that an agreement covers."""
    return tuple(
        connection.execute(select(_AREA.c.area_code).where(_AREA.c.record_id == record_id)).scalars()
    )


def _write_links(connection: Connection, record_id: UUID, values: Values) -> None:
    for name, links, column in (("parties", _PARTY, "unit_id"), ("areas", _AREA, "area_code")):
        if name not in values:
            continue
        linked = values[name]
        connection.execute(delete(links).where(links.c.record_id == record_id))
        if isinstance(linked, tuple) and linked:
            connection.execute(insert(links), [{"record_id": record_id, column: item} for item in linked])


def _in_order(units: tuple[object, ...]) -> tuple[UUID, ...]:
    return tuple(sorted((unit for unit in units if isinstance(unit, UUID)), key=str))


def _dated_of(agreement: Agreement, name: str) -> Dated | None:
    first, last = getattr(agreement, f"{name}_first"), getattr(agreement, f"{name}_last")
    if first is None or last is None:
        return None
    return Dated(
        text=getattr(agreement, f"{name}_text"),
        first=first,
        last=last,
        basis=getattr(agreement, f"{name}_basis"),
    )


def _dated_columns(name: str, value: Dated | None) -> dict[str, object]:
    if value is None:
        return {f"{name}_text": "", f"{name}_first": None, f"{name}_last": None, f"{name}_basis": None}
    return {
        f"{name}_text": value.text,
        f"{name}_first": value.first,
        f"{name}_last": value.last,
        f"{name}_basis": value.basis,
    }
