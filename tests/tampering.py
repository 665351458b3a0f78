"""What is found when somebody changes a register behind the engine's back: tried, for every column there is.

Whoever has the database in hand takes its guards off first. What is done is undone again: a register is
tampered with hundreds of times, once for each column and each kind of row.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, Date, Uuid, delete, insert, select, text, update
from sqlmodel import SQLModel

from lifecycle.baseline import TRIGGERS
from lifecycle.store import Store
from tests.little_life import DAYS, begin, live_on
from workflows.audits.history import HistoryReport, audit_history
from workflows.configuration.loading import read_rulebook
from workflows.daily.doctor import examine
from workflows.session import Application

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Column, Connection, Table

Stored: TypeAlias = Mapping[str, Any]

GUARDED: Final = ("history", "sealed_text")

KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "chain": ("kind",),
    "deadline": ("status", "moves"),
    "message": ("status",),
    "notice": ("status",),
    "party_act": ("kind",),
    "register_fact": ("key",),
}
"""Table -> columns that say of what kind a row is; what is found may differ from kind to kind."""

ADDED, REMOVED, SWAPPED, OLDER = "added", "removed", "swapped", "older"
THERE: Final = "to another"
"""What is said of a change to a reference after which it refers to something that exists."""

DEEDS: Final = (ADDED, REMOVED, SWAPPED, OLDER)
"""What may happen to rows: one more, one less, two exchanged, a table as it was on an earlier day."""

LAST_DAY: Final = max(map(date.fromisoformat, DAYS))


@dataclass(frozen=True, slots=True)
class Tried:
    """One thing that was done, and the codes of what was found; none: neither proof nor doctor saw it."""

    table: str
    what: str
    """A column, or one of `DEEDS`."""
    kind: str
    """Kind of the row; empty where all rows of a table are alike."""
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Register:
    """A register to tamper with, and what its tables were on earlier days."""

    store: Store
    before: Mapping[str, Sequence[Stored]]
    """Table -> its rows on the latest day on which they were others."""
    noted: HistoryReport
    """The audit of the untouched register: its seal and ends stand elsewhere."""


def lived(url: str) -> Register:
    """Make a register with something in every table."""
    store = begin(url)
    tables = SQLModel.metadata.sorted_tables
    before: dict[str, Sequence[Stored]] = {}
    now: dict[str, Sequence[Stored]] = {one.name: () for one in tables}
    for day in DAYS:
        live_on(store, day)
        with store.reading() as connection:
            for one in tables:
                rows = rows_of(connection, one)
                if sorted(map(repr, rows)) != sorted(map(repr, now[one.name])):
                    before[one.name], now[one.name] = now[one.name], rows
    with store.reading() as connection:
        noted = audit_history(connection, read_rulebook())
    assert noted.findings == ()
    assert [name for name, rows in now.items() if not rows] == []
    return Register(store, before, noted)


@contextmanager
def taken_off(connection: Connection) -> Iterator[None]:
    """Take the database's guards off, as whoever owns it can; nothing that is done then is kept."""
    sqlite = connection.dialect.name == "sqlite"
    if sqlite:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        for pragma in ("foreign_keys = OFF", "ignore_check_constraints = ON"):
            raw.cursor().execute(f"PRAGMA {pragma}")  # of no effect inside a transaction
    with connection.begin() as transaction:
        if sqlite:
            for trigger in TRIGGERS["sqlite"]:
                connection.execute(text(f"DROP TRIGGER {trigger}"))
        else:
            connection.execute(text("SET LOCAL session_replication_role = replica"))
            for of in SQLModel.metadata.sorted_tables:
                for check in (one for one in of.constraints if isinstance(one, CheckConstraint)):
                    connection.execute(text(f"ALTER TABLE {of.name} DROP CONSTRAINT {check.name}"))
        yield
        transaction.rollback()
    connection.invalidate()  # nobody else gets a connection without its guards


def everything_tried(
    register: Register, *, only: Callable[[Table], bool] = lambda _: True, one_kind: bool = False
) -> list[Tried]:
    """Tamper with every column of every table, with every kind of row, and with rows as such.

    With `one_kind` each column and each deed is tried once: with the first kind of row that has it.
    """
    tried: list[Tried] = []
    rulebook = read_rulebook()
    with register.store.engine.connect() as connection, taken_off(connection):
        for of in filter(only, SQLModel.metadata.sorted_tables):
            deeds = [*_changes(connection, of), *_deeds(register, connection, of)]
            if one_kind:
                deeds = list({what: (what, kind, deed) for what, kind, deed in reversed(deeds)}.values())
            for what, kind, deed in deeds:
                savepoint = connection.begin_nested()
                deed(connection)
                found = audit_history(connection, rulebook).findings
                savepoint.rollback()
                tried.append(Tried(of.name, what, kind, tuple(sorted({one.code for one in found}))))
    return tried


Deed: TypeAlias = Callable[["Connection"], None]


def _changes(connection: Connection, of: Table) -> Iterator[tuple[str, str, Deed]]:
    for kind, row in _one_of_each_kind(connection, of).items():
        for column in of.columns:
            if (of.name, column.name) == ("message", "said"):
                continue
            yield column.name, kind, _change(of, row, column.name, _other(connection, of, column, row))
            for there in _another_there_is(connection, column, row):
                yield column.name, f"{kind} {THERE}".strip(), _change(of, row, column.name, there)
        if of.name == "message":
            first, *rest = row["said"]
            yield "said", "an item", _change(of, row, "said", rest)
            for name in first:
                new = first[name] + 1 if isinstance(first[name], int) else f"{first[name]}x"
                yield "said", name, _change(of, row, "said", [{**first, name: new}, *rest])


def _another_there_is(connection: Connection, column: Column[Any], row: Stored) -> Iterator[object]:
    """Of a column that refers to another row: one that exists, and is not meant."""
    for key in () if column.primary_key else column.foreign_keys:
        ids = [one[key.column.name] for one in rows_of(connection, key.column.table)]
        meant = {row[column.name], *(value for value in row.values() if isinstance(value, UUID))}
        yield from [one for one in ids if one not in meant][:1]


def _change(of: Table, row: Stored, column: str, new: object) -> Deed:
    return lambda connection: _run(connection, update(of).where(*_is(of, row)).values({column: new}))


def _one_of_each_kind(connection: Connection, of: Table) -> dict[str, Stored]:
    found: dict[str, Stored] = {}
    for row in rows_of(connection, of):
        kind = " ".join(str(row[name]) for name in KINDS.get(of.name, ()))
        found.setdefault(kind.split(":")[0], row)
    return found


def _deeds(register: Register, connection: Connection, of: Table) -> Iterator[tuple[str, str, Deed]]:
    kinds = _one_of_each_kind(connection, of)
    for kind, row in kinds.items():
        yield REMOVED, kind, partial(_run, statement=delete(of).where(*_is(of, row)))
        added = dict(row)
        for column in of.primary_key.columns if len(of.primary_key.columns) == 1 else _last_of(of):
            added[column.name] = _other(connection, of, column, row)
        for column in _unique(of):
            added[column.name] = _other(connection, of, column, row)
        yield ADDED, kind, partial(_run, statement=insert(of).values(added))
    rows = rows_of(connection, of)
    if (pair := _pair(of, rows)) is not None:
        yield SWAPPED, "", lambda connection: _swap(connection, of, *pair)
    earlier = register.before[of.name]

    def put_back(connection: Connection) -> None:
        connection.execute(delete(of))
        if earlier:
            connection.execute(insert(of), [dict(row) for row in earlier])

    yield OLDER, "", put_back


def _run(connection: Connection, statement: Any) -> None:  # noqa: ANN401 -- any that writes
    assert connection.execute(statement).rowcount in (1, -1)  # of an INSERT psycopg does not tell


def _last_of(of: Table) -> list[Column[Any]]:
    """Of a key of several columns the last one: the row is of the same record."""
    return [list(of.primary_key.columns)[-1]]


def _unique(of: Table) -> list[Column[Any]]:
    """Columns in which a second row has to say something else."""
    several = [list(index.columns)[-1] for index in of.indexes if index.unique]
    return [*(column for column in of.columns if column.unique), *several]


def _pair(of: Table, rows: Sequence[Stored]) -> tuple[Stored, Stored] | None:
    """Two rows of one kind whose other values differ."""
    free = _free(of)
    kinds = KINDS.get(of.name, ())
    for number, one in enumerate(rows):
        for other in rows[number + 1 :]:
            alike = of.name == "register_fact" or all(one[name] == other[name] for name in kinds)
            if alike and any(one[name] != other[name] for name in free):
                return one, other
    return None


def _free(of: Table) -> list[str]:
    return [column.name for column in of.columns if not column.primary_key]


def _swap(connection: Connection, of: Table, one: Stored, other: Stored) -> None:
    keys = [column.name for column in of.primary_key.columns]
    for row in (one, other):
        _run(connection, delete(of).where(*_is(of, row)))
    for row, new in ((other, one), (one, other)):
        _run(connection, insert(of).values({**new, **{name: row[name] for name in keys}}))


def rows_of(connection: Connection, of: Table) -> list[Stored]:
    """Read a table in the order in which it was written where that is known, else in that of its key."""
    in_order = [text("rowid")] if connection.dialect.name == "sqlite" else of.primary_key.columns
    rows = connection.execute(select(of).order_by(*in_order)).mappings()
    return [dict(row) for row in rows]


def _is(of: Table, row: Stored) -> list[Any]:
    return [one == row[one.name] for one in of.primary_key.columns]


def _other(connection: Connection, of: Table, column: Column[Any], row: Stored) -> object:  # noqa: PLR0911 -- one for each kind
    """Another value of the column's kind, one that stands in another row if there is one."""
    value = row[column.name]
    if isinstance(column.type, JSON):
        return {**value, "purposes": "2031-01-01"} if isinstance(value, dict) else [*value[1:], "x"]
    taken = {one[column.name] for one in rows_of(connection, of)} - {None}
    match value:
        case None:
            return _where_nothing_stands(column)
        case bool():
            return not value
        case int():
            return max(taken) + 1
        case datetime():
            return value + timedelta(days=3)
        case date():
            return next(day for n in range(3, 99) if (day := value + timedelta(days=n)) not in taken)
        case UUID():
            return UUID(int=7)
        case _:
            codes = sorted(_codes(of, column) - {value})
            return codes[0] if codes else f"{value}x"


def _where_nothing_stands(column: Column[Any]) -> object:
    if isinstance(column.type, Date):
        return date(2026, 1, 12)
    if isinstance(column.type, Uuid):
        return UUID(int=7)
    kind = column.type.python_type
    if column.name.endswith("_at"):
        return datetime.fromisoformat("2026-01-12T10:00:00+00:00")
    return {bool: True, int: 3}.get(kind, "x")


def _codes(of: Table, column: Column[Any]) -> set[str]:
    """The codes that the database takes in a column, by its CHECK."""
    said = [str(getattr(one, "sqltext", "")) for one in of.constraints]
    mine = [one for one in said if one.startswith(f"{column.name} IN (") or f" OR {column.name} IN (" in one]
    return {
        code for one in mine for code in one.partition(" IN (")[2].rstrip(")").replace("'", "").split(", ")
    }


# ---- what the proof does not find, the doctor may; and what neither does, a noted seal ----


def looked_over(
    register: Register, folder: Path, only: set[tuple[str, str, str]]
) -> dict[tuple[str, str, str], set[str]]:
    """Let the doctor look at what the proof did not find, each in a file of its own; with SQLite alone."""
    file = str(register.store.url.database)
    register.store.close()
    healthy = _examined(register.store)
    found: dict[tuple[str, str, str], set[str]] = {}
    for of in SQLModel.metadata.sorted_tables:
        with register.store.reading() as connection:
            deeds = [*_changes(connection, of), *_deeds(register, connection, of)]
        register.store.close()
        for what, kind, deed in deeds:
            if (of.name, what, kind) not in only:
                continue
            copy = folder / "tampered.db"
            shutil.copy(file, copy)
            store = Store.open(f"sqlite:///{copy}")
            with store.engine.connect() as connection:
                raw = connection.connection.dbapi_connection
                assert raw is not None
                for pragma in ("foreign_keys = OFF", "ignore_check_constraints = ON"):
                    raw.cursor().execute(f"PRAGMA {pragma}")
                with connection.begin():
                    triggers = {
                        name: connection.execute(
                            text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": name}
                        ).scalar_one()
                        for name in TRIGGERS["sqlite"]
                    }
                    for name in triggers:
                        connection.execute(text(f"DROP TRIGGER {name}"))
                    deed(connection)
                    for said in triggers.values():  # whoever knows how puts them back
                        connection.execute(text(said))
            found[of.name, what, kind] = _examined(store) - healthy
            store.close()
    return found


def _examined(store: Store) -> set[str]:
    asking = Application.of(store, read_rulebook()).request(today=LAST_DAY)
    return {finding.code for finding in examine(asking).findings}
