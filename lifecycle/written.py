"""What was written of records: their histories, as they are read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import bindparam, select

from lifecycle.fields import Json, Value, Values, decode, encode
from lifecycle.history import Derived, Entry, effective, read_entry
from lifecycle.nouns import empty_values, normal
from lifecycle.prepared import Prepared
from lifecycle.records import HistoryRow
from lifecycle.seen import by_number, recall, recall_each
from lifecycle.table import OfSome, table

if TYPE_CHECKING:
    from sqlalchemy import Connection

_HISTORY = table(HistoryRow)


# What every step asks is put together once.
_HISTORY_OF = Prepared(
    select(_HISTORY.c.body).where(_HISTORY.c.record_id == bindparam("id")).order_by(_HISTORY.c.seq)
)

_HISTORIES = OfSome(
    select(_HISTORY.c.record_id, _HISTORY.c.body).order_by(_HISTORY.c.record_id, _HISTORY.c.seq),
    _HISTORY.c.record_id,
)


def history_of(connection: Connection, record_id: UUID) -> list[Entry]:
    """Read a record's whole history in order."""

    def read() -> tuple[Entry, ...]:
        return tuple(map(read_entry, connection.execute(_HISTORY_OF, {"id": record_id}).scalars()))

    return list(recall(connection, record_id, "history", read))


def life_of(connection: Connection, record_id: UUID) -> list[Entry]:
    """Give the rows of a record's history that hold, in the order of life (`effective`)."""

    def read() -> tuple[Entry, ...]:
        return tuple(effective(history_of(connection, record_id)))

    return list(recall(connection, record_id, "life", read))


def histories_of(connection: Connection, records: Collection[UUID]) -> dict[UUID, tuple[Entry, ...]]:
    """Read the whole histories of several records, each in order."""
    return recall_each(
        connection, sorted(records, key=by_number), "history", partial(_read_histories, connection)
    )


def _read_histories(connection: Connection, records: Sequence[UUID]) -> dict[UUID, tuple[Entry, ...]]:
    found: dict[UUID, list[Entry]] = {one: [] for one in records}
    for row in _HISTORIES.rows(connection, records):
        found[row.record_id].append(read_entry(row.body))
    return {one: tuple(rows) for one, rows in found.items()}


def values_of_derived(derived: Derived, unseal: Callable[[str], str]) -> dict[str, Value]:
    """Give the field values that the tables must hold by what the history says."""
    said = {name: decode(name, value, unseal) for name, value in derived.fields.items()}
    return normal({**empty_values(derived.machine), **said})


def encoded(values: Values, seal: Callable[[str], str]) -> dict[str, Json]:
    """Write field values as history holds them."""
    return {name: encode(name, value, seal) for name, value in values.items()}
