"""From a database URL to transactions: the same code on SQLite and PostgreSQL.

The one place that knows what the two need to behave alike: pragmas, locks, time-outs, schema version.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from select import select as select_ready
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import quote, unquote, urlsplit
from uuid import uuid4

from sqlalchemy import bindparam, create_engine, event, insert, inspect, select, text, update
from sqlalchemy.engine import make_url
from sqlalchemy.exc import (
    ArgumentError,
    DBAPIError,
    DisconnectionError,
    InvalidatePoolError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as NoneIsFree

from lifecycle.baseline import Schema, digest_of_tables
from lifecycle.errors import DatabaseBusy, DatabaseLost, DatabaseUnusable
from lifecycle.hidden import address_shown, unreadable_shown
from lifecycle.log import event as note_event
from lifecycle.log import note_written
from lifecycle.names import name_key
from lifecycle.patterns import pattern
from lifecycle.prepared import Prepared, tell
from lifecycle.records import RegisterFact
from lifecycle.savepoint import watch, with_attempts
from lifecycle.scratch import scratch_database
from lifecycle.seen import REGISTER, forget_everything, recall, seen_on, with_memory
from lifecycle.table import table
from lifecycle.trouble import (
    is_trouble,
    is_unreadable_row,
    says_damaged,
    translated,
    was_a_register,
)
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from datetime import date

    import psycopg
    from sqlalchemy import Connection, Engine
    from sqlalchemy.engine import URL, ExceptionContext
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

Filled = TypeVar("Filled")

COOKIE_KEY: Final = "cookie_key"
"""Fact: what the cookies of browsers are signed with."""

PRACTICE_BEGINS: Final = "practice_begins_on"
"""Fact of a register for practice: the day that was its today when it was made, if somebody said one."""

_MIGRATIONS: Final = Path(__file__).parent / "migrations" / "versions"

SCHEMA_VERSION: Final = max(int(one.name[:4]) for one in _MIGRATIONS.glob("[0-9]*.py"))
"""What this code reads and writes; a database of another version is refused (`handslag db upgrade`)."""

SCHEMA: Final = Schema(SCHEMA_VERSION, digest_of_tables(), _MIGRATIONS)
"""The tables of this code, and the way there."""

_SCHEMA_LOCK: Final = 0x48616E64
"""Key of the advisory lock on PostgreSQL that writers share, and that whoever makes or upgrades a register
has alone."""

_OF_SCHEMA: Final = ("schema_version", "schema")
"""Facts by which a database says what tables it has."""

_NOT_IN_A_NAME: Final = pattern(r"[\x00\ud800-\udfff]")
"""What no database takes in its name: half a character, and the one that ends a name."""

BUSY_SECONDS: Final = 10
"""How long a writer waits for another one before it gives up."""

_TRIES: Final = 200
"""How often a connection is prepared anew, evenly over the time for which a writer waits."""

_FACT = table(RegisterFact)

# What every command asks is put together once.
_FACT_OF = Prepared(select(_FACT.c.value).where(_FACT.c.key == bindparam("key")))
_FACTS_OF = Prepared(
    select(_FACT.c.key, _FACT.c.value).where(_FACT.c.key.in_(bindparam("keys", expanding=True)))
)
_CHANGED = Prepared(update(_FACT).where(_FACT.c.key == bindparam("of")))
_REGISTER = Prepared(select(_FACT.c.key).where(_FACT.c.key == "register").with_for_update())

_BEGINNING: Final = 1 << 20
"""Bytes of a file that are looked at to tell whether it was a register."""

_TRUSTED_SECONDS: Final = 60
"""How long after its last use a connection is taken to lead to its server, unless that has hung up."""

_OPTIONS: Final = frozenset({"mode", "timeout"})
"""What the address of an SQLite file may say besides."""

_FIRST_ERROR: Final = "handslag_first_error"
_FILE: Final = "handslag_file"
_USED: Final = "handslag_used"
_FAILED_BEFORE: Final = "25P02"
"""PostgreSQL: the transaction has failed, and takes nothing more."""


@dataclass(frozen=True, slots=True)
class Store:
    """A register's database, opened and of the right schema version."""

    engine: Engine
    url: URL
    schema: Schema | None = None
    """What whoever opened it reads and writes; None for what nobody else sees."""

    @classmethod
    def open(cls, url: str, schema: Schema = SCHEMA, *, threads: int = 0) -> Store:
        """Open an existing register.

        Args:
            url: where it is.
            schema: what whoever opens it reads and writes.
            threads: for how many at once connections are kept; a process that asks once keeps one.

        Raises:
            DatabaseUnusable: there is none, it is not one of ours, or it is of another schema.
        """
        store, version = cls.open_older(url, schema, threads=threads)
        if version < schema.version:
            needs = {"found": version, "needed": schema.version}
            raise DatabaseUnusable("database_older", database=store.shown, **needs)
        return store

    @classmethod
    def open_older(cls, url: str, schema: Schema = SCHEMA, *, threads: int = 0) -> tuple[Store, int]:
        """Open a register that may be of an older schema version, and say of which; only to upgrade it.

        Raises:
            DatabaseUnusable: there is none, it is not one of ours, it was made by a Handslag that was never
                released, or it is newer than this code.
        """
        parsed = _parse(url)
        if (path := sqlite_file(parsed)) is not None and not path.exists():
            raise DatabaseUnusable("database_missing", database=address_shown(parsed))
        store = cls(_engine(parsed, threads), parsed, schema)
        with store.reading() as connection:
            version = _version_of(connection)
            if version is None:
                raise _no_register(connection, store.shown)
            digest = fact(connection, "schema")
        if digest is None or (version == schema.version and digest != schema.digest):
            raise DatabaseUnusable("database_unreleased", database=store.shown)
        if version > schema.version:
            needs = {"found": version, "needed": schema.version}
            raise DatabaseUnusable("database_newer", database=store.shown, **needs)
        return store, version

    @classmethod
    def create(
        cls, url: str, *, simulated: bool = False, begins_on: date | None = None, schema: Schema = SCHEMA
    ) -> Store:
        """Make an empty register, all of it or nothing; in a simulated one the day may be set to any day.

        Args:
            url: the database's address.
            simulated: it is for practice.
            begins_on: the day on which practice begins; None: the real one.
            schema: the tables.

        Raises:
            DatabaseUnusable: there is a register already, or the database cannot be made.
            DatabaseBusy: somebody else has been making one there for longer than we wait.
        """

        def begin(connection: Connection) -> None:
            set_fact(connection, "simulated", "yes" if simulated else "no")
            set_fact(connection, "register", str(uuid4()))
            if simulated and begins_on is not None:
                set_fact(connection, PRACTICE_BEGINS, begins_on.isoformat())

        store, _ = cls.make(url, begin, schema=schema)
        return store

    @classmethod
    def make(
        cls, url: str, fill: Callable[[Connection], Filled], *, schema: Schema = SCHEMA
    ) -> tuple[Store, Filled]:
        """Make the tables where there are none and fill them, all of it or nothing.

        Raises:
            DatabaseUnusable: there is a register already, or the database cannot be made.
            DatabaseBusy: somebody else has been making one there for longer than we wait.
        """
        parsed = _parse(url)
        store = cls(_engine(parsed), parsed, schema)
        with store.reading() as connection:  # the answer of a register in use, without waiting for its writer
            store._refuse_what_is_there(connection)
        with store._alone() as connection:
            store._refuse_what_is_there(connection)
            _migrate(connection, schema)
            return store, fill(connection)

    def _refuse_what_is_there(self, connection: Connection) -> None:
        if _version_of(connection) is not None:
            raise DatabaseUnusable("database_exists", database=self.shown)
        if inspect(connection).get_table_names():
            raise DatabaseUnusable("database_not_empty", database=self.shown)

    @classmethod
    def in_memory(cls) -> Store:
        """Make an empty database that nobody else sees, gone when it is closed: to try things out in.

        It has the tables only: nothing guards a history that nobody keeps, and a part of a register may refer
        to what was left out.
        """
        engine = scratch_database()
        return cls(engine, engine.url)

    @property
    def shown(self) -> str:
        """Its URL as people may see it: without what is secret in it."""
        return address_shown(self.url)

    @property
    def place(self) -> str:
        """Where it is, for people: the whole path of the file, or the server's URL."""
        path = sqlite_file(self.url)
        return self.shown if path is None else str(path.resolve())

    def close(self) -> None:
        """Let go of every connection; on SQLite the file then stands alone and may be copied or moved."""
        self.engine.dispose()

    def erase_what_is_gone(self) -> bool:
        """Leave nothing in an SQLite file, or its log, of what was blanked or deleted; False if others read.

        Deleted cells are overwritten at once, but pages that were split may keep a copy, and the log keeps
        pages as they were. What a PostgreSQL server keeps is its administrator's matter: always True there.
        """
        if sqlite_file(self.url) is None:
            return True
        with _connected(self.engine, self.shown) as connection:
            raw = connection.connection.dbapi_connection
            assert raw is not None  # noqa: S101 -- it is open
            cursor = raw.cursor()
            try:
                cursor.execute("VACUUM")
                (busy, *_) = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except sqlite3.OperationalError:  # somebody reads, or there is no room for a second copy
                return False
            finally:
                cursor.close()
        return not busy

    def upgrade(self, schema: Schema = SCHEMA) -> None:
        """Bring the tables to a schema by its migrations, all of it or nothing; again changes nothing.

        Raises:
            DatabaseBusy: somebody else has been writing there for longer than we wait.
        """
        with self._alone() as connection:
            _migrate(connection, schema)

    @contextmanager
    def _alone(self) -> Iterator[Connection]:
        """Write while nobody else does, whatever tables there are: to make or change them."""
        with self._transaction(alone=True) as connection:
            yield connection

    @contextmanager
    def reading(self, *, at_most: int = 0) -> Iterator[Connection]:
        """Read one consistent picture; nothing that is written here is kept.

        Args:
            at_most: of what is read so many things are remembered, and given again to whoever asks.

        Raises:
            DatabaseUnusable: the database cannot be reached, or is damaged.
        """
        with _connected(self.engine, self.shown) as connection:
            connection.execution_options(handslag_reads=True, **(with_memory(at_most) if at_most else {}))
            with connection.begin() as transaction:
                yield connection
                transaction.rollback()
            first = None if connection.invalidated else connection.info.get(_FIRST_ERROR)
            if isinstance(first, DBAPIError) and is_trouble(first) and not says_damaged(first):
                raise first  # what was read is not what is stored, though somebody went on

    @contextmanager
    def writing(self, *facts: str, keep: bool = True) -> Iterator[Connection]:
        """Write all of it, or on any exception nothing.

        Args:
            facts: of the whole register, that are about to be asked for: they are read with its schema.
            keep: what is written stays; else it is only tried.

        Raises:
            DatabaseBusy: another writer held on for longer than we wait.
            DatabaseLost: the connection ended; nothing was kept, unless it ended with the commit on its way.
            DatabaseUnusable: the database cannot be reached, has no room, or is damaged; or somebody has
                changed its tables since it was opened.
        """
        with self._transaction(keep=keep) as connection:
            read_facts(connection, (*_OF_SCHEMA, *facts))
            self._refuse_other_tables(connection)
            yield connection

    @contextmanager
    def _transaction(self, *, alone: bool = False, keep: bool = True) -> Iterator[Connection]:
        with _connected(self.engine, self.shown) as connection:
            options = {**with_memory(), **with_attempts()}
            connection.execution_options(handslag_writes=True, handslag_alone=alone, **options)
            with connection.begin() as transaction:
                yield connection
                if not keep:
                    transaction.rollback()
                    return
                with _committing(self.url):
                    transaction.commit()
        if self.schema is not None:
            note_written()

    def _refuse_other_tables(self, connection: Connection) -> None:
        """Stop a process that runs on from before an upgrade: it would write what no longer fits."""
        if self.schema is None:
            return
        version, digest = (fact(connection, key) for key in _OF_SCHEMA)
        if (version, digest) != (str(self.schema.version), self.schema.digest):
            needs = {"found": version, "needed": self.schema.version}
            raise DatabaseUnusable("database_changed_meanwhile", database=self.shown, **needs)

    def principal(self) -> str:
        """Who the operating system, or the PostgreSQL server, says is writing; see `principal_on`."""
        if self.engine.dialect.name != "postgresql":
            return _account()
        with _connected(self.engine, self.shown) as connection:
            return principal_on(connection)


def principal_on(connection: Connection) -> str:
    """Who is writing on a connection, as the operating system or the PostgreSQL server says.

    An account has one form, whatever letters it was made or is asked for with.
    """
    if connection.dialect.name != "postgresql":
        return _account()
    return name_key(str(connection.execute(text("SELECT session_user")).scalar_one()))


def _account() -> str:
    """Name the account as the system knows it: anybody can write a name into LOGNAME or USER."""
    if sys.platform == "win32":
        return name_key(os.getlogin())
    import pwd  # noqa: PLC0415 -- there is none on Windows

    try:
        return name_key(pwd.getpwuid(os.getuid()).pw_name)
    except KeyError:  # an account without a name, as in some containers
        return f"uid-{os.getuid()}"


def _version_of(connection: Connection) -> int | None:
    """Read the schema's version; None when this is no register of ours."""
    if not inspect(connection).has_table(_FACT.name):
        return None
    found = fact(connection, "schema_version")
    return int(str(found)) if str(found).isdecimal() else None


def _no_register(connection: Connection, database: str) -> DatabaseUnusable:
    """Say what it is that names no schema: nothing yet, a register that is damaged, or somebody else's."""
    there = set(inspect(connection).get_table_names())
    if not there:
        return DatabaseUnusable("database_empty", database=database)
    if there >= {"history", "sealed_text"} or _FACT.name in there:
        return DatabaseUnusable("register_damaged", database=database, detail=f"{_FACT.name}.schema_version")
    return DatabaseUnusable("database_not_ours", database=database)


def _migrate(connection: Connection, schema: Schema) -> None:
    from lifecycle.migrations import upgrade  # noqa: PLC0415 -- Alembic costs a third of a second

    upgrade(connection, schema)
    set_fact(connection, "schema_version", str(schema.version))
    set_fact(connection, "schema", schema.digest)


def fact(connection: Connection, key: str) -> str | None:
    """Read one fact about the whole register."""

    def read() -> str | None:
        found: str | None = connection.execute(_FACT_OF, {"key": key}).scalar_one_or_none()
        return found

    return recall(connection, None, ("fact", key), read)


def read_facts(connection: Connection, keys: Sequence[str]) -> None:
    """Read at once several facts that a transaction is about to ask for."""
    rows = connection.execute(_FACTS_OF, {"keys": keys})
    found = {row.key: row.value for row in rows}
    for key in keys:
        recall(connection, None, ("fact", key), partial(found.get, key))


def set_fact(connection: Connection, key: str, value: str) -> None:
    """Write one fact about the whole register."""
    said = {"of": key, "value": value}
    forget_everything(connection)
    if connection.execute(_CHANGED, said).rowcount:
        return
    held = holds_the_register(connection)
    lock_register(connection)
    # nobody wrote it for the first time while we waited, if we did
    if held or not connection.execute(_CHANGED, said).rowcount:
        connection.execute(insert(_FACT), {"key": key, "value": value})


def holds_the_register(connection: Connection) -> bool:
    """Whether the transaction holds what belongs to the whole register."""
    seen = seen_on(connection)
    return seen is not None and REGISTER in seen.locked


def lock_register(connection: Connection) -> None:
    """Let writers of what belongs to the whole register go one after the other, until the transaction ends.

    Two that make the same name at once would otherwise meet in a unique index. On SQLite the writing
    transaction already holds the whole file. Whoever holds it, holds it.
    """
    if holds_the_register(connection):
        return
    if connection.dialect.name != "sqlite":
        connection.execute(_REGISTER).first()
    forget_everything(connection)  # whoever went before may have written
    if (seen := seen_on(connection)) is not None:
        seen.lock(REGISTER)


def sqlite_file(url: URL) -> Path | None:
    """Path of the file behind a SQLite URL; None for memory and for other databases."""
    if url.get_backend_name() != "sqlite" or url.database in (None, "", ":memory:"):
        return None
    return Path(str(url.database))


def file_of(url: str) -> Path | None:
    """Path of the file that a database's address names; None where it names no file.

    Raises:
        DatabaseUnusable: it is no address of a database.
    """
    return sqlite_file(_parse(url))


def shown_address(url: str) -> str:
    """Write a database's address as people may see it: without what is secret in it.

    Raises:
        DatabaseUnusable: it is no address of a database.
    """
    return address_shown(_parse(url))


def _parse(url: str) -> URL:
    if _NOT_IN_A_NAME.search(unquote(url)):
        raise DatabaseUnusable("database_url_unreadable", database=unreadable_shown(url))
    try:
        parsed = make_url(url)
        backend = parsed.get_backend_name()
    except (ArgumentError, ValueError):  # a port that is no number comes as the latter
        raise DatabaseUnusable("database_url_unreadable", database=unreadable_shown(url)) from None
    if parsed.password is not None and url.count("@") > 1:  # who knows where the password ends
        raise DatabaseUnusable("database_url_unreadable", database=unreadable_shown(url))
    if backend == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if backend != "sqlite":
        raise DatabaseUnusable("database_kind_unknown", database=address_shown(parsed))
    return _plain_file(parsed.set(drivername="sqlite"))


def _plain_file(url: URL) -> URL:
    """Write the address of a file without SQLite's own way to write one, `file:…?uri=true`."""
    database, url = url.database or "", url.difference_update_query(["uri"])
    if not database.startswith("file:") or ":memory:" in database:
        return url
    return url.set(database=unquote(urlsplit(database).path))


def may_be_written(path: Path) -> bool:
    """Whether this account may write a file, and SQLite its log beside it."""
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)


def _engine(url: URL, threads: int = 0) -> Engine:
    """Make what connects; a connection is used by one thread at a time, whichever.

    Connections to SQLite are kept in any case: closing the last one folds the write-ahead log into the file,
    which costs more than an idle daily run. Those that are kept are closed when the engine is let go of, at
    the latest when the process ends. The pool cannot be asked to do it: it knows its engine, which would then
    never be let go of.
    """
    path, on_postgresql = sqlite_file(url), url.get_backend_name() == "postgresql"
    pool: dict[str, Any] = {}
    pool["json_serializer"], pool["json_deserializer"] = _as_json, _of_json
    if threads:
        pool |= {"pool_size": threads, "pool_timeout": BUSY_SECONDS}
    if path is not None and not path.parent.exists():
        raise DatabaseUnusable(
            "database_folder_missing", database=address_shown(url), folder=str(path.parent)
        )
    try:
        file = None if path is None else _File(path, url)
        if file is not None:
            pool["creator"], url = file.connect, url.set(query={})
        engine = create_engine(url, hide_parameters=True, **pool)  # what people wrote belongs in no log
    except (ArgumentError, ValueError):
        raise DatabaseUnusable("database_url_unreadable", database=address_shown(url)) from None
    opened: set[DBAPIConnection] = set()
    event.listen(engine, "connect", lambda connection, _: opened.add(connection))
    event.listen(engine, "close", lambda connection, _: opened.discard(connection))
    weakref.finalize(engine, _close_all, opened)
    if on_postgresql:
        event.listen(engine, "connect", _prepare_postgresql)
        event.listen(engine, "checkout", _is_there)
        event.listen(engine, "checkin", _note_use)
        event.listen(engine, "begin", _begin_postgresql)
    else:
        event.listen(engine, "connect", partial(_prepare_sqlite, file))
        event.listen(engine, "begin", _begin_sqlite)
    if file is not None:
        event.listen(engine, "connect", file.note)
        event.listen(engine, "checkout", file.compare)
    event.listen(engine, "handle_error", _remember_the_first)
    watch(engine)
    return engine


def _as_json(value: object) -> str:
    """Write what a column holds; of most lists of most records that nothing stands in them."""
    return "[]" if value == [] else json.dumps(value)


def _of_json(said: str) -> object:
    """Read what a column holds. See `_as_json`."""
    return [] if said == "[]" else json.loads(said)


def _close_all(connections: set[DBAPIConnection]) -> None:
    for connection in connections:
        connection.close()


class _File:
    """The file of an SQLite database: one that was taken away is missed, one in its place is opened.

    A connection that is kept would read and write a file that nobody sees any more, and SQLite makes one
    where there is none.
    """

    def __init__(self, path: Path, url: URL) -> None:
        self._path = path
        self._shown = address_shown(url)
        self.only_read = url.query.get("mode") == "ro"
        """As the address says (`mode=ro`), or because nothing else is possible."""
        if unknown := url.query.keys() - _OPTIONS:
            raise ArgumentError(f"no such options: {unknown}")
        url = url.difference_update_query(["mode"])
        (self._name,), self._options = url.get_dialect()().create_connect_args(url)
        self._was_there = False

    def connect(self) -> sqlite3.Connection:
        """Open it, or make it where there never was one."""
        if self._was_there and not self._path.exists():
            raise DatabaseUnusable("database_missing", database=self._shown)
        self.only_read = self.only_read or (self._path.exists() and not may_be_written(self._path))
        if self.only_read:
            return sqlite3.connect(self._to_read(), uri=True, **self._options)
        return sqlite3.connect(self._name, **self._options)

    def _to_read(self) -> str:
        """Name a file that is only read; one beside which no log can be left does not change meanwhile."""
        path = self._path.absolute()
        alone = not os.access(path.parent, os.W_OK) and not path.with_name(f"{path.name}-wal").exists()
        return f"file:{quote(str(path))}?mode=ro{'&immutable=1' if alone else ''}"

    def note(self, _: DBAPIConnection, record: ConnectionPoolEntry) -> None:
        """Remember which file a connection is to."""
        record.info[_FILE] = _identity(self._path)
        self._was_there = True

    def compare(self, _: DBAPIConnection, record: ConnectionPoolEntry, __: object) -> None:
        """Let a connection to another file than the present one be opened anew."""
        if record.info.get(_FILE) != _identity(self._path):
            raise DisconnectionError


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _prepare_sqlite(file: _File | None, connection: sqlite3.Connection, _record: object) -> None:
    """Take transactions into our own hands and set what is not kept in the file.

    `secure_delete`, so that what is blanked leaves no page. `recursive_triggers`, because INSERT OR REPLACE
    would otherwise pass the triggers that guard history.
    """
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout = {BUSY_SECONDS * 1000}",
        *(() if file is not None and file.only_read else ("journal_mode = WAL",)),
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
        "recursive_triggers = ON",
    ):
        _insist(cursor, f"PRAGMA {pragma}")
    cursor.close()


def _insist(cursor: sqlite3.Cursor, statement: str) -> None:
    """Try again for as long as a writer waits: SQLite does not, where two change the journal at once."""
    for left in reversed(range(_TRIES)):
        try:
            cursor.execute(statement)
        except sqlite3.OperationalError as error:
            if not left or "locked" not in str(error):
                raise
            note_event("database.busy", what="journal")
            sleep(BUSY_SECONDS / _TRIES)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    """Writers take the write lock at once: read-then-write would fail with a stale snapshot, unwaited."""
    writes = connection.get_execution_options().get("handslag_writes", False)
    tell(connection, "BEGIN IMMEDIATE" if writes else "BEGIN")


def _prepare_postgresql(connection: psycopg.Connection[Any], record: ConnectionPoolEntry) -> None:
    """Take transactions into our own hands: the driver would go there and back for each BEGIN alone."""
    connection.autocommit = True
    record.info[_USED] = monotonic()


def _note_use(_: DBAPIConnection | None, record: ConnectionPoolEntry) -> None:
    record.info[_USED] = monotonic()


def _is_there(connection: psycopg.Connection[Any], record: ConnectionPoolEntry, _: object) -> None:
    """Let a connection be opened anew whose server has hung up: it may have been started again.

    Whether it has is seen without a way there and back. After a while it is asked: what lies between may have
    forgotten the connection and say nothing.
    """
    waits, _, _ = select_ready([connection.pgconn.socket], [], [], 0)
    if not waits and monotonic() - record.info[_USED] < _TRUSTED_SECONDS:
        return
    try:
        connection.execute("SELECT 1")
    except Exception as error:
        raise InvalidatePoolError from error


def _begin_postgresql(connection: Connection) -> None:
    """Begin; let whoever changes the tables and those who write wait for each other."""
    options = connection.get_execution_options()
    one_picture = " ISOLATION LEVEL REPEATABLE READ" if options.get("handslag_reads", False) else ""
    begun = f"BEGIN{one_picture}; SET LOCAL lock_timeout = '{BUSY_SECONDS}s'"
    if options.get("handslag_writes", False):
        shared = "" if options.get("handslag_alone", False) else "_shared"
        begun += f"; SELECT pg_advisory_xact_lock{shared}({_SCHEMA_LOCK})"
    tell(connection, begun)


def _remember_the_first(context: ExceptionContext) -> None:
    """Keep what went wrong first: somebody may go on after it, as audits do after what they cannot read."""
    connection = context.connection
    if connection is not None and not connection.invalidated:
        connection.info.setdefault(_FIRST_ERROR, context.sqlalchemy_exception)


@contextmanager
def _connected(engine: Engine, database: str) -> Iterator[Connection]:
    """Connect, and let no library's exception through this door that people can do something about.

    Raises:
        DatabaseBusy: somebody else was in the way for longer than we wait; trying again is safe.
        DatabaseLost: the connection ended in the middle.
        DatabaseUnusable: the database cannot be reached, has no room, or is damaged.
    """
    connection = _connection(engine, database)
    connection.info.pop(_FIRST_ERROR, None)  # it may have been used before
    try:
        yield connection
    except DatabaseLost:
        raise
    except Exception as error:
        known = _known(connection, error, engine.url)
        if known is None:
            raise
        raise _more_precisely(engine, known) from error
    else:
        if connection.invalidated:  # and somebody took the error for an answer
            raise DatabaseLost("connection_lost", database=database, detail="")
    finally:
        with suppress(DBAPIError):  # what was to be kept is kept, or the error on its way says that it is not
            connection.close()


def _known(connection: Connection, error: Exception, url: URL) -> DatabaseBusy | DatabaseUnusable | None:
    """Find out what an error says of the database; None when it is about something else."""
    if connection.invalidated and not isinstance(error, DBAPIError):  # whatever was made of it on the way
        return DatabaseLost("connection_lost", database=address_shown(url), detail=type(error).__name__)
    if isinstance(error, DBAPIError):
        return translated(_first_of(connection, error), url)
    if is_unreadable_row(error):
        detail = f"{type(error).__name__}: {error}"
        return DatabaseUnusable("row_unreadable", database=address_shown(url), detail=detail)
    return None


def _first_of(connection: Connection, error: DBAPIError) -> DBAPIError:
    """Give the error that an answer of a failed transaction is about."""
    if connection.invalidated or getattr(error.orig, "sqlstate", None) != _FAILED_BEFORE:
        return error
    first = connection.info.get(_FIRST_ERROR)
    return first if isinstance(first, DBAPIError) else error


def _connection(engine: Engine, database: str) -> Connection:
    try:
        return engine.connect()
    except NoneIsFree as error:
        raise DatabaseBusy("no connection is free") from error
    except DBAPIError as error:
        known = translated(error, engine.url)
        if isinstance(known, DatabaseLost):  # it never was there
            raise DatabaseUnusable("database_unreachable", **_facts_of(known)) from error
        if known is None and isinstance(error, ProgrammingError):  # an option that the driver does not know
            raise DatabaseUnusable("database_url_unreadable", database=database) from error
        if known is None:
            raise
        raise _more_precisely(engine, known) from error
    except UnicodeDecodeError as error:  # Python cannot even say what SQLite says of names that are no text
        raise DatabaseUnusable("register_damaged", database=database, detail=str(error)) from error


def _more_precisely(
    engine: Engine, error: DatabaseBusy | DatabaseUnusable
) -> DatabaseBusy | DatabaseUnusable:
    """Call a damaged register damaged: only a file that never was a database is not ours."""
    path = sqlite_file(engine.url)
    if not isinstance(error, DatabaseUnusable) or error.reason != "database_not_ours" or path is None:
        return error
    with suppress(OSError), path.open("rb") as file:
        if was_a_register(file.read(_BEGINNING)):
            return DatabaseUnusable("register_damaged", **_facts_of(error))
    return error


def _facts_of(error: DatabaseUnusable) -> dict[str, object]:
    return {name: value for name, value in error.facts.items() if name != "reason"}


@contextmanager
def _committing(url: URL) -> Iterator[None]:
    """Say of a connection that ended with the commit on its way that nobody knows what became of it."""
    try:
        yield
    except DBAPIError as error:
        known = translated(error, url)
        if isinstance(known, DatabaseLost):
            raise DatabaseLost("connection_lost_at_commit", **_facts_of(known)) from error
        raise
