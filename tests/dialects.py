"""What SQLAlchemy learns of a kind of database, learnt once for all databases of a test run.

An engine compiles each statement once and keeps it. Tests open thousands of engines, one for each command at
each database of its own, and compiling the same statements anew for each was a third of their time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

COMPILED: Final[LRUCache[Any, Any]] = LRUCache(4000)
"""Statements as they were compiled, by dialect and statement."""


class Shared(DefaultDialect):
    """A dialect that is made once for each way of asking for it; its engines share what they compile."""

    _made: ClassVar[dict[object, Any]] = {}

    def __new__(cls, **said: object) -> Self:
        asked = (cls, *sorted(said.items()))
        if asked not in cls._made:
            cls._made[asked] = super().__new__(cls)
        made: Self = cls._made[asked]
        return made

    def __init__(self, **said: Any) -> None:
        if "dbapi" not in self.__dict__:
            super().__init__(**said)

    def initialize(self, connection: Connection) -> None:
        """Ask a database what it is like; once, for there is one SQLite and one server in a run."""
        if "asked" not in self.__dict__:
            super().initialize(connection)
            self.asked = True

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        engine.update_execution_options(compiled_cache=COMPILED)


class SharedSqlite(Shared, SQLiteDialect_pysqlite):
    supports_statement_cache = True


class SharedPostgresql(Shared, PGDialect_psycopg):
    supports_statement_cache = True


def share() -> None:
    """Let every engine of this process be of a shared dialect, whoever makes it."""
    registry.register("sqlite", __name__, SharedSqlite.__name__)
    registry.register("postgresql.psycopg", __name__, SharedPostgresql.__name__)
