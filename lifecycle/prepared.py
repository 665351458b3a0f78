"""Statements that are put together once and from then on cost little more than the database's driver does.

With every execution SQLAlchemy works out anew what a statement is called in its cache, how its parameters
are written and how its rows are read. Of a statement that never changes all that is the same each time: of
the 28 µs that a question about one record took, the driver needed one. Here SQLAlchemy is asked once for each
kind of database and each number of values; then the driver is told, and the question takes 8 µs.
"""

from __future__ import annotations

from functools import lru_cache, partial
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias, cast

from sqlalchemy import Date, Executable, Row, Uuid
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.exc import MultipleResultsFound, NoResultFound
from sqlalchemy.types import TupleType

from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import (
        CompoundSelect,
        Connection,
        CursorResult,
        Delete,
        Dialect,
        Insert,
        Select,
        TextClause,
        Update,
    )
    from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
    from sqlalchemy.sql.compiler import SQLCompiler
    from sqlalchemy.types import TypeEngine

Said: TypeAlias = "Mapping[str, Any]"
"""The parameters of one execution."""

BEFORE_WRITING: Final = "handslag_before_writing"
"""Option of a connection: what is to be done before anything is written, or locked."""

_AT_ONCE: Final = 1_000
_TEXTS_KEPT: Final = 200
_KEPT: Final = 4_096

Statement: TypeAlias = "Select[Any] | CompoundSelect[Any] | Insert | Update | Delete | TextClause"


class Prepared(Executable):
    """A statement that is put together once; a connection executes it as it executes any other."""

    def __init__(self, statement: Statement, *, writes: bool | None = None) -> None:
        self.statement: Final = statement
        self._writes = _changes_or_locks(statement) if writes is None else writes
        self._compiled: dict[object, _Compiled] = {}

    def _execute_on_connection(
        self,
        connection: Connection,
        distilled_params: Sequence[Said],
        execution_options: Any,  # noqa: ANN401 -- SQLAlchemy's signature
    ) -> CursorResult[Any]:
        """Do what a connection asks of everything that can be executed."""
        if self._writes and (about_to_write := connection.get_execution_options().get(BEFORE_WRITING)):
            about_to_write(connection)
        said = distilled_params or [{}]
        compiled = self._for(connection.dialect, said[0], many=len(said) > 1)
        if compiled.has_more_to_do or connection.invalidated:
            own = distilled_params or None
            return connection.execute(self.statement, own, execution_options=execution_options)
        return cast("CursorResult[Any]", _answer(connection, compiled, said))

    def _for(self, dialect: Dialect, said: Said, *, many: bool) -> _Compiled:
        key = (dialect.name, many, *said)
        if key not in self._compiled:
            self._compiled[key] = _Compiled(self.statement, dialect, said, many=many)
        return self._compiled[key]


def _changes_or_locks(statement: Statement) -> bool:
    asks = getattr(statement, "is_select", False)
    return not asks or getattr(statement, "_for_update_arg", None) is not None


class _Compiled:
    """A statement as SQLAlchemy writes it for one kind of database, if these are the parameters."""

    def __init__(self, statement: Statement, dialect: Dialect, said: Said, *, many: bool) -> None:
        compiled: Any = statement.compile(dialect=dialect, column_keys=list(said), for_executemany=many)
        self._compiled: SQLCompiler = compiled
        self._by_place: bool = compiled.positional
        self._given = {name: one.value for name, one in compiled.binds.items() if name not in said}
        self._lists = tuple(name for name, one in compiled.binds.items() if one.expanding and name in said)
        self._written = {name: _how_to_write(one.type, dialect) for name, one in compiled.binds.items()}
        self._texts: dict[tuple[int, ...], _Text] = {}
        self.rows = _Rows.of(compiled, dialect)
        self.has_more_to_do = bool(
            compiled.insert_prefetch
            or compiled.update_prefetch
            or compiled.effective_returning
            or compiled.literal_execute_params
            or compiled.escaped_bind_names
            or any(isinstance(compiled.binds[name].type, TupleType) for name in self._lists)
        )
        """Whether SQLAlchemy has something to do with every execution; then it is left to it."""

    def told(self, said: Sequence[Said]) -> tuple[str, Any]:
        """Give what the driver is told: the text and the parameters, of several a list."""
        first = said[0]
        counts = tuple([len(first[name]) for name in self._lists]) if self._lists else ()
        text = self._texts.get(counts) or self._text(counts, first)
        if len(said) == 1:
            return text.text, text.values(first, by_place=self._by_place)
        if not self._by_place:
            return text.text, [text.values(each, by_place=False) for each in said]
        # of many rows a column at a time, which is twice as fast
        return text.text, [*zip(*(one.values(said) for one in text.parameters), strict=True)]

    def _text(self, counts: tuple[int, ...], said: Said) -> _Text:
        if len(self._texts) >= _TEXTS_KEPT:
            self._texts.clear()
        state = self._compiled.construct_expanded_state({**self._given, **said})
        parts = {
            name: (whole, part)
            for whole, names in state.parameter_expansion.items()
            for part, name in enumerate(names)
        }
        parameters = []
        for name in state.positiontup or () if self._by_place else state.parameters:
            whole, part = parts.get(name, (name, None))
            if whole in said:
                parameters.append(_Parameter(name, whole, part, self._written[whole]))
            else:
                written = state.processors.get(name) or self._written.get(whole)
                value = state.parameters[name]
                parameters.append(_Parameter(name, None, None, None, written(value) if written else value))
        plain = [(one.said, one.written) for one in parameters if one.is_plain and one.said is not None]
        is_plain = len(plain) == len(parameters)
        self._texts[counts] = _Text(state.statement, parameters, plain if is_plain else None)
        return self._texts[counts]


@dataclass(frozen=True, slots=True)
class _Text:
    """A statement for so many values of each list."""

    text: str
    parameters: Sequence[_Parameter]
    plain: Sequence[tuple[str, Callable[[Any], Any] | None]] | None
    """Of one that has nothing but what is said, each once: its name, and how it is written."""

    def values(self, said: Said, *, by_place: bool) -> Any:  # noqa: ANN401 -- as the driver takes them
        """Give the parameters of one execution."""
        if not by_place:
            return {one.name: one.value(said) for one in self.parameters}
        if self.plain is None:
            return tuple([one.value(said) for one in self.parameters])
        return tuple([said[name] if written is None else written(said[name]) for name, written in self.plain])


@dataclass(frozen=True, slots=True)
class _Parameter:
    """What the driver gets: what was said, or a part of it, or what stands in the statement itself."""

    name: str
    said: str | None
    part: int | None
    written: Callable[[Any], Any] | None
    itself: object = None

    @property
    def is_plain(self) -> bool:
        """Whether it is what was said, whole."""
        return self.said is not None and self.part is None

    def values(self, said: Sequence[Said]) -> Iterable[object]:
        """Give the value of each of many executions."""
        if self.said is None or self.part is not None:
            return [self.value(one) for one in said]
        found = map(itemgetter(self.said), said)
        return found if self.written is None else map(self.written, found)

    def value(self, said: Said) -> object:
        """Give the value of one execution."""
        if self.said is None:
            return self.itself
        value = said[self.said] if self.part is None else said[self.said][self.part]
        return value if self.written is None else self.written(value)


def _how_to_write(kind: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """Give how a value is written for the driver; days, of which there are few, are written once each."""
    written = kind.dialect_impl(dialect).bind_processor(dialect)
    return lru_cache(_KEPT)(written) if written is not None and isinstance(kind, Date) else written


def _how_to_read(kind: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """Give how a value of the driver's is read; ids, which come again and again, are made once each.

    In whichever column an id stands it is the same: all columns remember together which they have met.
    """
    read: Callable[[Any], Any] | None = kind.dialect_impl(dialect).result_processor(dialect, None)
    if read is None or not isinstance(kind, Uuid):
        return read
    return _IDS_MET.setdefault(dialect.name, lru_cache(_KEPT)(read))


_IDS_MET: Final[dict[str, Callable[[Any], Any]]] = {}


@dataclass(frozen=True, slots=True)
class _Rows:
    """How the rows of a statement are read."""

    keys: Sequence[str]
    row: Callable[[Any], Row[Any]]
    """Makes a row of what the driver gives."""
    scalar: Callable[[Any], Any]
    """Makes what stands first in it."""
    values: Callable[[Any], tuple[Any, ...]]
    """Makes its values, without their names."""

    @classmethod
    def of(cls, compiled: SQLCompiler, dialect: Dialect) -> _Rows:
        """Find out what SQLAlchemy would do with each column."""
        columns = compiled._result_columns  # noqa: SLF001 -- what its own results are read by
        read: list[Any] = [_how_to_read(column.type, dialect) for column in columns]
        meaning = SimpleResultMetaData(
            [column.keyname for column in columns],
            extra=[column.objects for column in columns],
            _processors=read,
        )
        row = partial(Row, meaning, meaning._effective_processors, meaning._key_to_index)  # noqa: SLF001 -- as its own results are
        first = read[0] if read else None
        scalar = itemgetter(0) if first is None else lambda raw: first(raw[0])
        values: Callable[[Any], Any] = (lambda raw: tuple(row(raw))) if any(read) else tuple
        return cls(tuple(column.keyname for column in columns), row, scalar, values)


class _Found:
    """What was found, as its reader wants it: a small part of what SQLAlchemy's results can, at a fifth."""

    __slots__ = ("_made", "_raw")

    def __init__(self, raw: Iterable[Any], made: Callable[[Any], Any]) -> None:
        self._raw = raw
        self._made = made

    def __iter__(self) -> Iterator[Any]:
        return map(self._made, self._raw)

    def all(self) -> list[Any]:
        """Give all of it."""
        return [*map(self._made, self._raw)]

    def first(self) -> Any:  # noqa: ANN401 -- whatever its columns hold
        """Give the first, and let go of the others; None where there is none."""
        raw = self._some(1)
        return self._made(raw[0]) if raw else None

    def one_or_none(self) -> Any:  # noqa: ANN401 -- whatever its columns hold
        """Give the only one, or None where there is none.

        Raises:
            MultipleResultsFound: there are several.
        """
        raw = self._some(2)
        if len(raw) > 1:
            raise MultipleResultsFound("Multiple rows were found when one or none was required")
        return self._made(raw[0]) if raw else None

    def one(self) -> Any:  # noqa: ANN401 -- whatever its columns hold
        """Give the only one.

        Raises:
            NoResultFound: there is none.
            MultipleResultsFound: there are several.
        """
        raw = self._some(2)
        if len(raw) != 1:
            if raw:
                raise MultipleResultsFound("Multiple rows were found when exactly one was required")
            raise NoResultFound("No row was found when one was required")
        return self._made(raw[0])

    def _some(self, most: int) -> Sequence[Any]:
        """Take at most so many, and let go of the others."""
        if isinstance(self._raw, list):
            return self._raw[:most]
        found = [*islice(self._raw, most)]
        self._raw.close()  # type: ignore[attr-defined]  # a generator, where it is no list
        return found


class Answer(_Found):
    """The rows that were found, or how many were changed."""

    __slots__ = ("_rows", "rowcount")

    def __init__(self, rows: _Rows, raw: Iterable[Any], rowcount: int) -> None:
        self._raw = raw
        self._made = rows.row
        self._rows = rows
        self.rowcount = rowcount

    def keys(self) -> Sequence[str]:
        """Give the names of its columns."""
        return self._rows.keys

    def tuples(self) -> _Found:
        """Give each row as nothing but its values."""
        return _Found(self._raw, self._rows.values)

    def scalars(self) -> _Found:
        """Give what stands first in each row."""
        return _Found(self._raw, self._rows.scalar)

    def scalar_one(self) -> Any:  # noqa: ANN401 -- whatever its column holds
        """Give what stands first in the only row. See `one`."""
        return self.scalars().one()

    def scalar_one_or_none(self) -> Any:  # noqa: ANN401 -- whatever its column holds
        """Give what stands first in the only row. See `one_or_none`."""
        return self.scalars().one_or_none()

    def scalar(self) -> Any:  # noqa: ANN401 -- whatever its column holds
        """Give what stands first in the first row; None where there is none."""
        return self.scalars().first()

    def mappings(self) -> _Found:
        """Give each row by the names of its columns."""
        row = self._rows.row
        return _Found(self._raw, lambda raw: row(raw)._mapping)  # noqa: SLF001 -- SQLAlchemy's public name for it


def _answer(connection: Connection, compiled: _Compiled, said: Sequence[Said]) -> Answer:
    """Tell the driver, and take the first rows; what goes wrong is SQLAlchemy's to tell of, as always."""
    if not connection.in_transaction():
        connection.begin()
    many, cursor = len(said) > 1, None
    rows: Sequence[Any] = []
    statement, values = compiled.told(said)
    try:
        cursor = _driver_of(connection).cursor()
        if listeners := connection.dispatch.before_cursor_execute:
            for hear in listeners:
                statement, values = hear(connection, cursor, statement, values, None, many)
        if many:
            cursor.executemany(statement, values)
        else:
            cursor.execute(statement, values)
        if cursor.description is not None:
            rows = cursor.fetchmany(_AT_ONCE)
    except BaseException as error:  # noqa: BLE001 -- handed on whole
        _tell_of(connection, error, statement, values, cursor)
    if len(rows) < _AT_ONCE:
        changed = cursor.rowcount
        cursor.close()
        return Answer(compiled.rows, rows, changed)
    return Answer(compiled.rows, _all_rows(connection, cursor, rows), -1)


def tell(connection: Connection, statement: str) -> None:
    """Tell the driver a statement that says all there is to say, as one by which a transaction begins."""
    cursor = None
    try:
        cursor = _driver_of(connection).cursor()
        for hear in connection.dispatch.before_cursor_execute:
            statement, _ = hear(connection, cursor, statement, (), None, False)  # noqa: FBT003 -- theirs
        cursor.execute(statement)
    except BaseException as error:  # noqa: BLE001 -- handed on whole
        _tell_of(connection, error, statement, None, cursor)
    cursor.close()


def _driver_of(connection: Connection) -> DBAPIConnection:
    """Give the driver's own connection: by way of the pool's a cursor takes twice as long."""
    driver = connection.connection.dbapi_connection
    assert driver is not None  # noqa: S101 -- it has not been lost
    return driver


def _all_rows(connection: Connection, cursor: DBAPICursor, first: Sequence[Any]) -> Iterator[Any]:
    """Give what was found, so many rows at a time."""
    rows = first
    try:
        while rows:
            yield from rows
            try:
                rows = cursor.fetchmany(_AT_ONCE)
            except BaseException as error:  # noqa: BLE001 -- handed on whole
                _tell_of(connection, error, None, None, cursor)
    finally:
        cursor.close()


def _tell_of(
    connection: Connection,
    error: BaseException,
    statement: str | None,
    values: Any,  # noqa: ANN401 -- as the driver takes them
    cursor: DBAPICursor | None,
) -> NoReturn:
    """Let SQLAlchemy say what went wrong: it knows what is a lost connection, and tells whoever listens."""
    connection._handle_dbapi_exception(error, statement, values, cursor, None)  # noqa: SLF001 -- the only way
