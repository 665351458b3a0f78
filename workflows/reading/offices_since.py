"""What has been written of a party or a person since somebody read it: what, by whom, when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.ledger import LedgerRow, digests_in_row, fields_then, parts_then, rows_of_chain, unsealed
from lifecycle.records import Chain, Person
from lifecycle.sealed import FORGOTTEN, texts_of
from lifecycle.table import table
from lifecycle.values import dataclass
from workflows.reading.chronicle import Changed

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.fields import Json

_CHAIN, _PERSON = table(Chain), table(Person)

_OF_PARTS: Final = {"held": "holding", "mandated": "mandate", "bound": "identity"}
"""Row by which a part of a chain begins -> what that is."""

_FACTS: Final = frozenset({"created", "changed", "mended", "forgotten"})


@dataclass(frozen=True, slots=True)
class Told:
    """One row of a party's or a person's history, told."""

    written_on: date
    who: str
    what: str
    """`changed`, `holding`, `mandate`, `identity`, `struck` (one of these), or `ended`."""
    changes: tuple[Changed, ...]


def told_since(connection: Connection, chain: UUID, seq: int) -> tuple[Told, ...] | None:
    """Tell what was written after a row; None where it is a record's history."""
    kind = connection.execute(select(_CHAIN.c.kind).where(_CHAIN.c.id == chain)).scalar()
    if kind not in ("unit", "person"):
        return None
    rows = rows_of_chain(connection, chain)
    texts = texts_of(connection, {digest for row in rows for digest in digests_in_row(row)})
    handles = {row.id: row.handle for row in connection.execute(select(_PERSON.c.id, _PERSON.c.handle))}
    names = _Names(texts, handles)
    return tuple(names.told(rows[:place], row) for place, row in enumerate(rows) if row.seq > seq)


@dataclass(frozen=True, slots=True)
class _Names:
    texts: Mapping[str, str]
    handles: Mapping[UUID, str]

    def told(self, before: Sequence[LedgerRow], row: LedgerRow) -> Told:
        who = None if row.actor is None else self.handles.get(row.actor)
        changes = tuple(one for one in self._changes(before, row) if one.old != one.new)
        return Told(row.today, who or self._text(row.principal), _what(row.kind), changes)

    def _changes(self, before: Sequence[LedgerRow], row: LedgerRow) -> Iterator[Changed]:
        part = _part(row.kind)
        if part is not None:
            known = parts_then(before, part).get(UUID(str(row.said[part])), {})
            struck = row.kind.endswith("_struck")
            said = {} if struck else {name: one for name, one in row.said.items() if name != part}
            names = known if struck else {**known, **said}
            after: Mapping[str, Json] = {} if struck else {**known, **said}
        elif row.kind in _FACTS:
            known, after = fields_then(before), fields_then([*before, row])
            names = after
        else:
            return
        old, new = (unsealed(one, self._text) for one in (known, after))
        for name in names:
            yield Changed(_called(name), self._shown(name, old.get(name)), self._shown(name, new.get(name)))

    def _text(self, digest: str) -> str:
        return self.texts.get(digest, FORGOTTEN)

    def _shown(self, name: str, value: Json) -> str:
        if value is None:
            return ""
        return self.handles.get(UUID(str(value)), "") if name == "person_id" else str(value)


def _part(kind: str) -> str | None:
    named = _OF_PARTS.get(kind) or kind.rpartition("_")[0]
    return named if named in _OF_PARTS.values() else None


def _what(kind: str) -> str:
    if kind.endswith("_struck"):
        return "struck"
    return _part(kind) or ("changed" if kind in _FACTS else "ended")


def _called(name: str) -> str:
    """Call a fact as its field is called."""
    return {"person_id": "holder", "area_code": "area"}.get(name, name)
