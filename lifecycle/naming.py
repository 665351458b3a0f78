"""What people's rows say of a party: acts, that it is one, rows in small tables, decisions for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from lifecycle.fields import FIELDS, ROWS, Cell, Json, Shape, decode, rows_in
from lifecycle.history import Entry, digests_in
from lifecycle.sealed import FORGOTTEN, texts_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

Said: TypeAlias = "str | dict[str, str]"
"""What a field says of a party: its id, or a row of a small table."""


class Naming:
    """Reads what rows say of a party; the same text is sealed anew each time, so texts are compared."""

    def __init__(self, connection: Connection, unit: UUID) -> None:
        self._connection = connection
        self._unit = unit
        self._texts: dict[str, str] = {}

    def know(self, rows: Iterable[Entry]) -> None:
        """Read the texts that rows name; first of all."""
        self._texts |= texts_of(self._connection, {one for row in rows for one in digests_in(row)})

    def says(self, name: str, value: Json) -> list[Said]:
        """Give what a field says of the party: that it is one, or its rows in a small table, in order."""
        if FIELDS[name] is Shape.UNITS and isinstance(value, list):
            return [str(one) for one in value if one == str(self._unit)]
        if FIELDS[name] is not Shape.ROWS:
            return []
        whose = {column for column, cell in ROWS[name].items() if cell is Cell.PARTY}
        rows = rows_in(decode(name, value, lambda digest: self._texts.get(digest, FORGOTTEN)))
        ours = (row for row in rows if any(row.get(one) == str(self._unit) for one in whose))
        return sorted((dict(row) for row in ours), key=str)

    def touching(self, life: Sequence[Entry]) -> Iterator[Entry]:
        """Give people's rows that say something of the party, or say no more what was said of it."""
        fields: dict[str, Json] = {}
        for row in life:
            acted = any(act["unit"] == str(self._unit) for act in row.acts)
            decided = row.decider is not None and row.decider.unit == self._unit
            said = any(
                self.says(name, value) != self.says(name, fields.get(name))
                for name, value in row.changes.items()
            )
            if row.cause is None and row.timer is None and (acted or decided or said):
                yield row
            fields |= row.changes
