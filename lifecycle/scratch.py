"""An empty database in memory that nobody else sees: to try out in it what would be."""

from __future__ import annotations

import sqlite3
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import create_engine, event
from sqlalchemy.pool import StaticPool
from sqlmodel import SQLModel

import lifecycle.records  # noqa: F401 -- fills the metadata
from lifecycle.prepared import tell
from lifecycle.savepoint import watch

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


def scratch_database() -> Engine:
    """Make the tables only: nothing guards a history that nobody keeps, and no reference has to lead far."""
    engine = create_engine("sqlite://", poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "connect", _begin_with_tables)
    event.listen(engine, "begin", _begin)
    watch(engine)
    return engine


@cache
def _tables() -> str:
    """Say how the tables are made: said once, for it takes SQLAlchemy longer to say than SQLite to do."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    SQLModel.metadata.create_all(engine)
    with engine.connect() as connection:
        made = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        statements = [str(statement) for statement in made.scalars()]
    engine.dispose()
    return ";\n".join(statements)


def _begin_with_tables(connection: sqlite3.Connection, _record: object) -> None:
    """Make them, and take transactions into our own hands."""
    connection.executescript(_tables())
    connection.isolation_level = None


def _begin(connection: Connection) -> None:
    tell(connection, "BEGIN")
