"""The tables of a register are those of the code, and what leads from one schema to the next loses nothing.

Nothing is released, so the product has one schema. What an upgrade has to keep is shown on a pair of schemas
of the tests' own, `tests/data/migrations/`, by the code that will upgrade registers.
"""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    Date,
    ForeignKeyConstraint,
    Index,
    Inspector,
    Integer,
    MetaData,
    NullPool,
    PrimaryKeyConstraint,
    String,
    Table,
    create_engine,
    delete,
    inspect,
    select,
    text,
    update,
)
from sqlalchemy import table as named
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import SQLModel

from lifecycle.baseline import Schema
from lifecycle.errors import DatabaseUnusable
from lifecycle.records import Record, RegisterFact
from lifecycle.schema import missing_from
from lifecycle.store import SCHEMA, SCHEMA_VERSION, Store, fact, set_fact
from lifecycle.table import table
from tests.little_life import live
from workflows.audits.history import audit_history
from workflows.configuration.loading import read_rulebook

PAIR = Path(__file__).parent.parent / "data" / "migrations"
FIRST, SECOND = Schema(1, "what stood", PAIR), Schema(2, "what changed", PAIR)

AFTER = MetaData()
"""The pair's second schema, written out."""
Table(
    "register_fact",
    AFTER,
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
)
Table(
    "shelf",
    AFTER,
    Column("id", Integer, primary_key=True),
    Column("name", String, CheckConstraint("length(name) >= 1", name="ck_shelf_name"), nullable=False),
    Column("days", Integer),
)
Table(
    "loan",
    AFTER,
    Column("id", Integer),
    Column("shelf_id", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("lent_on", Date, nullable=False),
    Column("remark", String, nullable=False),
    CheckConstraint("kind IN ('book', 'film', 'map')", name="ck_loan_kind"),
    ForeignKeyConstraint(["shelf_id"], ["shelf.id"], name="fk_loan_shelf"),
    PrimaryKeyConstraint("id"),
    Index("ix_loan_lent", "lent_on"),
)
Table(
    "reminder",
    AFTER,
    Column("loan_id", Integer),
    Column("day", Date),
    ForeignKeyConstraint(["loan_id"], ["loan.id"], name="fk_reminder_loan"),
    PrimaryKeyConstraint("loan_id", "day"),
)

TRIGGERS = {
    "sqlite": "SELECT sql FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
}
CASTS_AND_BRACKETS = re.compile(r"::[a-z ]+(\[\])?|[()\s]")


def shape(connection: Connection) -> dict[str, object]:
    """Give what the database says about its tables; a CHECK may be written with other casts."""
    inspector = inspect(connection)
    said: dict[str, object] = {
        name: _shape_of(inspector, name) for name in inspector.get_table_names() if name != "alembic_version"
    }
    return said


def _shape_of(inspector: Inspector, name: str) -> dict[str, object]:
    checks = {str(one["name"]): str(one["sqltext"]) for one in inspector.get_check_constraints(name)}
    return {
        "columns": {
            one["name"]: (str(one["type"]), one["nullable"], one["default"])
            for one in inspector.get_columns(name)
        },
        "key": inspector.get_pk_constraint(name),
        "links": sorted(str(one) for one in inspector.get_foreign_keys(name)),
        "unique": sorted(str(one) for one in inspector.get_unique_constraints(name)),
        "indexes": sorted(
            CASTS_AND_BRACKETS.sub("", str({**one, "dialect_options": _where(one)}))
            for one in inspector.get_indexes(name)
        ),
        "checks": {one: CASTS_AND_BRACKETS.sub("", said) for one, said in checks.items()},
    }


def _where(index: object) -> dict[str, str]:
    assert isinstance(index, dict)
    return {key: str(value) for key, value in index.get("dialect_options", {}).items()}


def triggers(connection: Connection) -> list[str]:
    return sorted(connection.execute(text(TRIGGERS[connection.dialect.name])).scalars())


def rows_of(connection: Connection, name: str) -> list[dict[str, object]]:
    rows = connection.execute(select(text("*")).select_from(named(name))).mappings()
    return sorted((dict(row) for row in rows), key=str)


def everything(connection: Connection) -> dict[str, object]:
    """Give all that is there: tables, guards and rows."""
    rows = {name: rows_of(connection, name) for name in inspect(connection).get_table_names()}
    return {"shape": shape(connection), "triggers": triggers(connection), "rows": rows}


def content(url: str) -> dict[str, object]:
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"), poolclass=NullPool)
    with engine.connect() as connection:
        return everything(connection)


def refusal(url: str, schema: Schema = SCHEMA) -> str:
    with pytest.raises(DatabaseUnusable) as refused:
        Store.open(url, schema)
    return str(refused.value.facts["reason"])


def filled(url: str) -> Store:
    """Make a register of the pair's first schema with something in it."""
    store = Store.create(url, simulated=True, schema=FIRST)
    with store.writing() as connection:
        connection.execute(text("INSERT INTO shelf VALUES (1, 'kartor'), (2, 'tom')"))
        connection.execute(
            text("INSERT INTO loan VALUES (7, 1, 'map', '2024-02-29', 30), (8, 1, 'book', '2025-12-31', 14)")
        )
    return store


def upgraded(url: str) -> Store:
    older, _ = Store.open_older(url, SECOND)
    older.upgrade(SECOND)
    return Store.open(url, SECOND)


# ---- the product's one schema ----


def test_the_migrations_make_the_tables_that_the_code_writes_to(
    database_url: str, request: pytest.FixtureRequest
) -> None:
    kind = "postgres" if "postgresql" in database_url else "sqlite"
    engine = create_engine(
        request.getfixturevalue(f"empty_{kind}_url").replace("postgresql://", "postgresql+psycopg://"),
        poolclass=NullPool,
    )
    SQLModel.metadata.create_all(engine)

    with engine.connect() as written, Store.open(database_url).reading() as migrated:
        assert compare_metadata(MigrationContext.configure(migrated), SQLModel.metadata) == []
        assert shape(migrated) == shape(written)
        assert missing_from(migrated) == []


def test_a_register_in_which_everything_has_been_done_has_something_in_every_table_and_proves_it(
    empty_database_url: str,
) -> None:
    live(empty_database_url)

    with Store.open(empty_database_url).reading() as connection:
        tables = inspect(connection).get_table_names()
        assert [name for name in tables if not rows_of(connection, name)] == []
        assert audit_history(connection, read_rulebook()).findings == ()


@pytest.mark.parametrize("place", ["parent_id", "predecessor_id"])
def test_no_record_hangs_on_itself(empty_database_url: str, place: str) -> None:
    live(empty_database_url)
    store, record = Store.open(empty_database_url), table(Record)

    with pytest.raises(IntegrityError, match=f"ck_record_{place.removesuffix('_id')}"), store.writing() as tx:
        tx.execute(update(record).values({place: record.c.id}))


@pytest.mark.parametrize(
    ("version", "digest"),
    [(1, None), (3, None), (SCHEMA_VERSION, "of other tables")],
    ids=["the-first", "the-third", "other-tables"],
)
def test_a_register_of_a_handslag_that_was_never_released_is_refused_and_left_alone(
    database_url: str, version: int, digest: str | None
) -> None:
    with Store.open(database_url).writing() as connection:
        set_fact(connection, "schema_version", str(version))
        facts = table(RegisterFact)
        connection.execute(delete(facts).where(facts.c.key == "schema"))
        if digest is not None:
            set_fact(connection, "schema", digest)
    before = content(database_url)

    assert refusal(database_url) == "database_unreleased"
    with pytest.raises(DatabaseUnusable, match="database_unreleased"):
        Store.open_older(database_url)
    with pytest.raises(DatabaseUnusable, match="database_exists"):
        Store.create(database_url)
    assert content(database_url) == before


def test_a_database_with_nothing_in_it_is_no_register_yet(empty_database_url: str) -> None:
    """As after an `init` that was killed: the file is there, and nothing in it."""
    if empty_database_url.startswith("sqlite"):
        Path(empty_database_url.removeprefix("sqlite:///")).touch()

    assert refusal(empty_database_url) == "database_empty"


def test_a_register_tells_what_its_tables_were_when_it_was_made(database_url: str) -> None:
    with Store.open(database_url).reading() as connection:
        assert fact(connection, "schema") == SCHEMA.digest
        assert fact(connection, "schema_version") == str(SCHEMA_VERSION)


# ---- from one schema to the next: the tests' own pair ----


def test_what_stood_before_an_upgrade_stands_after_it(empty_database_url: str) -> None:
    before = filled(empty_database_url)
    with before.reading() as connection:
        facts = {row["key"]: row["value"] for row in rows_of(connection, "register_fact")}

    with upgraded(empty_database_url).reading() as connection:
        after = {row["key"]: row["value"] for row in rows_of(connection, "register_fact")}
        shelves = connection.execute(text("SELECT id, name, days FROM shelf ORDER BY id")).all()
        loans = connection.execute(
            text("SELECT id, shelf_id, kind, lent_on, remark FROM loan ORDER BY id")
        ).all()
        assert after == {**facts, "schema_version": "2", "schema": SECOND.digest}
    assert [tuple(row) for row in shelves] == [(1, "kartor", 30), (2, "tom", None)]
    assert [(*row[:3], str(row[3]), row[4]) for row in loans] == [
        (7, 1, "map", "2024-02-29", ""),
        (8, 1, "book", "2025-12-31", ""),
    ]


def test_an_upgraded_register_and_a_new_one_have_the_tables_that_are_written_out(
    empty_database_url: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    filled(empty_database_url)
    on_sqlite = empty_database_url.startswith("sqlite")
    fresh = f"sqlite:///{tmp_path / 'fresh.db'}" if on_sqlite else another(request)
    bare = create_engine(
        f"sqlite:///{tmp_path / 'bare.db'}" if on_sqlite else another(request), poolclass=NullPool
    )
    AFTER.create_all(bare)

    with (
        closing(upgraded(empty_database_url)) as old,
        closing(Store.create(fresh, schema=SECOND)) as new,
        old.reading() as in_old,
        new.reading() as in_new,
        bare.connect() as written,
    ):
        assert shape(in_old) == shape(in_new) == shape(written)
        assert triggers(in_old) == triggers(in_new)
        assert len(triggers(in_old)) == 1


def another(request: pytest.FixtureRequest) -> str:
    """Make one more PostgreSQL database for this test."""
    databases = request.getfixturevalue("postgres_databases")
    url: str = databases.create()
    request.addfinalizer(lambda: databases.drop(url))
    return url.replace("postgresql://", "postgresql+psycopg://")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("DELETE FROM loan", "loan refuses DELETE"),
        ("UPDATE loan SET kind = 'horse'", "ck_loan_kind"),
        ("UPDATE shelf SET name = ''", "ck_shelf_name"),
        ("UPDATE loan SET shelf_id = 99", "(?i)foreign key"),
    ],
)
def test_what_a_table_refused_it_refuses_after_an_upgrade(
    empty_database_url: str, wrong: str, said: str
) -> None:
    filled(empty_database_url)
    store = upgraded(empty_database_url)

    with pytest.raises(DBAPIError, match=said), store.writing() as connection:
        connection.execute(text(wrong))


def test_what_an_upgrade_allows_is_allowed(empty_database_url: str) -> None:
    filled(empty_database_url)

    with upgraded(empty_database_url).writing() as connection:
        connection.execute(text("UPDATE loan SET kind = 'film'"))


def test_no_row_refers_to_nothing_after_an_upgrade(empty_sqlite_url: str) -> None:
    filled(empty_sqlite_url)

    with upgraded(empty_sqlite_url).reading() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]


def test_upgrading_twice_changes_nothing(empty_database_url: str) -> None:
    filled(empty_database_url)
    store = upgraded(empty_database_url)
    before = content(empty_database_url)

    store.upgrade(SECOND)

    assert content(empty_database_url) == before


@pytest.mark.parametrize("last", ["reminder", "_alembic_tmp_loan"])
def test_an_upgrade_that_fails_leaves_the_register_as_it_was(empty_database_url: str, last: str) -> None:
    if last.startswith("_") and "postgresql" in empty_database_url:
        last = "reminder"  # only SQLite makes a table anew
    store = filled(empty_database_url)
    with store.writing() as connection:
        connection.execute(text(f"CREATE TABLE {last} (in_the_way INTEGER)"))
    before = content(empty_database_url)

    with pytest.raises(DBAPIError, match=last):
        store.upgrade(SECOND)

    assert content(empty_database_url) == before
    assert Store.open_older(empty_database_url, SECOND)[1] == FIRST.version


def test_an_older_register_is_opened_only_to_upgrade_it(empty_database_url: str) -> None:
    filled(empty_database_url)

    assert refusal(empty_database_url, SECOND) == "database_older"
    assert Store.open_older(empty_database_url, SECOND)[1] == FIRST.version


def test_a_newer_register_is_refused(empty_database_url: str) -> None:
    filled(empty_database_url)
    upgraded(empty_database_url)
    before = content(empty_database_url)

    assert refusal(empty_database_url, FIRST) == "database_newer"
    assert content(empty_database_url) == before
