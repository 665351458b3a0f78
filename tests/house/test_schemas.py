"""Every schema version that was ever released can be opened, upgraded and audited today."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select
from sqlalchemy.engine import make_url
from sqlmodel import SQLModel

from lifecycle.records import Record
from lifecycle.schema import missing_from
from lifecycle.store import SCHEMA_VERSION, Store
from lifecycle.table import table
from workflows.audits.history import audit_history
from workflows.configuration import read_rulebook

FROZEN = Path(__file__).parent.parent / "schemas"
VERSIONS = sorted({int(path.name.split(".")[0]) for path in FROZEN.glob("*.sql")})


def restore(url: str, version: int) -> None:
    kind = make_url(url).get_backend_name()
    dump = (FROZEN / f"{version:04}.{kind}.sql").read_text("utf-8")
    if kind == "sqlite":
        connection = sqlite3.connect(str(make_url(url).database))
        connection.executescript(dump)
        connection.close()
        return
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain) as session:
        session.execute(dump.encode())


def test_the_present_version_is_frozen_for_both_databases() -> None:
    assert VERSIONS[-1] == SCHEMA_VERSION
    assert {path.name for path in FROZEN.glob(f"{SCHEMA_VERSION:04}.*")} == {
        f"{SCHEMA_VERSION:04}.sqlite.sql",
        f"{SCHEMA_VERSION:04}.postgresql.sql",
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_a_released_register_is_upgraded_and_its_history_still_proves_its_tables(
    empty_database_url: str, version: int
) -> None:
    restore(empty_database_url, version)

    older, found = Store.open_older(empty_database_url)
    older.upgrade()
    store = Store.open(empty_database_url)

    assert found == version
    with store.reading() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, SQLModel.metadata) == []
        assert missing_from(connection) == []
        assert audit_history(connection, read_rulebook()).findings == ()
        references = set(connection.execute(select(table(Record).c.reference)).scalars())
    assert references == {"BORAS-2021", "BORAS-2026", "TANUM-2026"}
