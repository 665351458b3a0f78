"""An empty database in memory that nobody else sees: to try out in it what would be."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from sqlalchemy import create_engine, event
from sqlalchemy.pool import StaticPool
from sqlmodel import SQLModel

import lifecycle.records  # noqa: F401 -- fills the metadata

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


def scratch_database() -> Engine:
    """Make the tables only: nothing guards a history that nobody keeps, and no reference has to lead far."""
    engine = create_engine("sqlite://", poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "connect", _take_transactions)
    event.listen(engine, "begin", _begin)
    SQLModel.metadata.create_all(engine)
    return engine


def _take_transactions(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
