"""Reading rows that somebody may have tampered with: what cannot be read is a finding, never an exception.

A row may hold anything that the database lets through: bytes that are no text, a day that is none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, String, bindparam, cast, func, select, true
from sqlalchemy.exc import SQLAlchemyError

from lifecycle.errors import Finding
from lifecycle.nouns import NOUNS
from lifecycle.prepared import Prepared
from lifecycle.records import (
    Chain,
    Deadline,
    HistoryRow,
    PartyAct,
    Record,
    RecordAlias,
    RecordArea,
    RecordParty,
)
from lifecycle.table import some_at_a_time, table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection, Executable, RowMapping, Table

TAMPERED: Final = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    RecursionError,
    SQLAlchemyError,
)
"""What reading something that Handslag cannot have written may raise, from json to the database's driver."""

Stored: TypeAlias = "RowMapping"
"""A row as it is stored: column -> value."""

NOUN_TABLES: Final[Mapping[str, Table]] = {
    one.name: one for one in (table(noun.kind) for noun in NOUNS.values())
}
"""The tables of nouns: a record has a row in one of them, that of its machine's noun."""

BESIDE: Final = (HistoryRow, RecordAlias, RecordParty, RecordArea, PartyAct, Deadline)
"""What a record of any noun may have rows of."""

OWNED: Final[Mapping[str, Table]] = {
    **NOUN_TABLES,
    **{one.name: one for one in (table(kind) for kind in BESIDE)},
}
"""The tables whose rows belong to a record by `record_id`, by name."""

AT_ONCE: Final = 200
"""Records that are read and held together: memory does not grow with the register."""

_TEXTS_AT_ONCE: Final = 1_000

T = TypeVar("T")

_RECORD, _CHAIN, _HISTORY = table(Record), table(Chain), table(HistoryRow)


@dataclass(slots=True)
class StoredRecord:
    """Everything that is stored of one record, or of what else has a chain, by table.

    And what of it could not be read.
    """

    record_id: UUID
    of: str = "record"
    """Kind of its chain: what it is."""
    called: str | None = None
    """How people call it, when it is no record."""
    row: Stored | None = None
    chain: Stored | None = None
    """The end of its chain, as the table of chains has it."""
    owned: dict[str, list[Stored]] = field(default_factory=lambda: defaultdict(list))
    unreadable: list[Finding] = field(default_factory=list)

    @property
    def reference(self) -> str:
        """How people call it; its id when the row that says so is unreadable."""
        if self.called is not None:
            return self.called
        return str(self.record_id) if self.row is None else str(self.row["reference"])


def each_record_id(connection: Connection, findings: list[Finding]) -> Iterator[UUID]:
    """Give the id of every record, those of a family together, then of every chain of one that is gone.

    An id that is none is a finding; one that is written otherwise than we write them comes last, and once.
    """
    odd: set[UUID] = set()
    of_no_record = (_CHAIN.c.kind == "record") & _CHAIN.c.id.not_in(select(_RECORD.c.id))
    for of, where, order in (
        (_RECORD, true(), (_RECORD.c.family, _RECORD.c.id)),
        (_CHAIN, of_no_record, (_CHAIN.c.id,)),
    ):
        for written in each_id_in(connection, of, where, *order):
            try:
                found = UUID(written)
            except ValueError:
                findings.append(unreadable(of.name, written, table=of.name))
                continue
            if written in (found.hex, str(found)):
                yield found
            else:
                odd.add(found)
    told = [select(of.c.id).where(of.c.id.in_(odd)) for of in (_RECORD, _CHAIN)]
    yield from sorted(odd.difference(*(connection.execute(one).scalars() for one in told)) if odd else ())


def each_id_in(
    connection: Connection, of: Table, where: ColumnElement[bool], *order: ColumnElement[Any]
) -> Iterator[str]:
    """Give the ids of a table as they are written, in an order, and never all of them at once."""
    plain, as_hex = select(cast(of.c.id, String)), select(func.hex(of.c.id))
    return each_text_in(connection, *(one.where(where).order_by(*order) for one in (plain, as_hex)))


def each_chain(connection: Connection) -> Iterator[StoredRecord]:
    """Read the end of every chain, in the order of their ids; one that cannot be read is left out."""
    written = each_id_in(connection, _CHAIN, true(), _CHAIN.c.id)
    for ids in batched((one for one in map(_id, written) if one is not None), AT_ONCE):
        page = {one: StoredRecord(one) for one in ids}
        fill(connection, page, _CHAIN, _CHAIN.c.id)
        yield from (one for one in page.values() if one.chain is not None)


def _id(written: str) -> UUID | None:
    try:
        return UUID(written)
    except ValueError:
        return None


def batched(some: Iterable[T], at_once: int) -> Iterator[list[T]]:
    """Give things so many at a time."""
    rest = iter(some)
    while page := list(islice(rest, at_once)):
        yield page


def stored_records(connection: Connection, ids: Iterable[UUID]) -> Iterator[list[StoredRecord]]:
    """Read records with everything that belongs to them, some at a time."""
    for some in batched(ids, AT_ONCE):
        page = {record_id: StoredRecord(record_id) for record_id in some}
        fill(connection, page, _RECORD, _RECORD.c.id)
        fill(connection, page, _CHAIN, _CHAIN.c.id)
        for owned in OWNED.values():
            fill(connection, page, owned, owned.c.record_id)
        yield list(page.values())


def rows_of_no_record(connection: Connection) -> list[Finding]:
    """Find rows whose record, or chain, does not exist.

    The database refuses them, but not whoever has its file.
    """
    return [
        Finding("history.row_of_no_record", written, {"table": name})
        for name, owned in OWNED.items()
        for written in texts_in(connection, *_owners_lost(owned))
    ]


@cache
def _owners_lost(owned: Table) -> tuple[Prepared, Prepared]:
    owner = cast(owned.c.record_id, String)
    lost = owner.not_in(select(cast((_CHAIN if owned is _HISTORY else _RECORD).c.id, String)))
    as_hex = func.hex(owned.c.record_id)
    return Prepared(select(owner).where(lost).distinct()), Prepared(select(as_hex).where(lost).distinct())


def texts_in(connection: Connection, plain: Executable, as_hex: Executable) -> list[str]:
    """Read texts; bytes that are none, which only SQLite stores, are asked for as hexadecimal digits."""
    try:
        return [str(one) for one in connection.execute(plain).scalars().all()]
    except TAMPERED:
        return [_from_hex(one) for one in connection.execute(as_hex).scalars().all()]


def each_text_in(connection: Connection, plain: Select[Any], as_hex: Select[Any]) -> Iterator[str]:
    """Give them in the same way, and never all at once; both questions have them in one order."""
    given = 0
    try:
        for page in some_at_a_time(connection, plain, _TEXTS_AT_ONCE):
            given += len(page)
            yield from (str(one) for (one,) in page)
    except TAMPERED:
        of_all = (one for page in some_at_a_time(connection, as_hex, _TEXTS_AT_ONCE) for (one,) in page)
        yield from (_from_hex(one) for one in islice(of_all, given, None))


def _from_hex(digits: str) -> str:
    return bytes.fromhex(digits).decode(errors="replace")


def unreadable(where: str, what: str, *, table: str) -> Finding:
    """Say that a row cannot be read."""
    return Finding("history.unreadable", where, {"table": table, "row": what})


def fill(
    connection: Connection, page: Mapping[UUID, StoredRecord], of: Table, key: ColumnElement[UUID]
) -> None:
    """Read one table for a page of records; when that fails, record by record, then row by row."""
    try:
        for row in connection.execute(_page(of, key), {"page": list(page)}).mappings().all():
            _take(page[row[key.name]], of, row)
    except TAMPERED:
        for one in page.values():
            _empty(one, of)
            _fill_one(connection, one, of, key)


@cache
def _page(of: Table, key: ColumnElement[UUID]) -> Prepared:
    """Of one table what belongs to any of some records; made once, for it is asked again and again."""
    wanted = select(of).where(key.in_(bindparam("page", expanding=True)))
    return Prepared(wanted.order_by(*of.primary_key.columns))


def _fill_one(connection: Connection, one: StoredRecord, of: Table, key: ColumnElement[UUID]) -> None:
    rows = select(of).where(key == one.record_id).order_by(*of.primary_key.columns)
    try:
        for row in connection.execute(rows).mappings().all():
            _take(one, of, row)
    except TAMPERED:
        _empty(one, of)
        for row in _row_by_row(connection, one, of, key):
            _take(one, of, row)


def _row_by_row(
    connection: Connection, one: StoredRecord, of: Table, key: ColumnElement[UUID]
) -> Iterator[Stored]:
    numbers = [column for column in of.primary_key.columns if column is not key]
    if not numbers:
        one.unreadable.append(unreadable(one.reference, of.name, table=of.name))
        return
    for names in _written(
        connection, one, select(*(cast(column, String) for column in numbers)).where(key == one.record_id), of
    ):
        same = [cast(column, String) == name for column, name in zip(numbers, names, strict=True)]
        what = " ".join(str(name) for name in names)
        try:
            yield connection.execute(select(of).where(key == one.record_id, *same)).mappings().one()
        except TAMPERED:
            one.unreadable.append(unreadable(f"{one.reference} {what}", what, table=of.name))


def _written(
    connection: Connection, one: StoredRecord, keys: Select[*tuple[Any, ...]], of: Table
) -> Sequence[Sequence[object]]:
    try:
        return connection.execute(keys).all()
    except TAMPERED:
        one.unreadable.append(unreadable(one.reference, of.name, table=of.name))
        return ()


def _take(one: StoredRecord, of: Table, row: Stored) -> None:
    if of is _RECORD:
        one.row = row
    elif of is _CHAIN:
        one.chain = row
    else:
        one.owned[of.name].append(row)


def _empty(one: StoredRecord, of: Table) -> None:
    if of is _RECORD:
        one.row = None
    elif of is _CHAIN:
        one.chain = None
    else:
        one.owned.pop(of.name, None)
