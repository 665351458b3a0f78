"""Every schema version that was ever released can be opened, upgraded and audited today."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import (
    Connection,
    Inspector,
    NullPool,
    Uuid,
    column,
    create_engine,
    insert,
    inspect,
    select,
    text,
    update,
)
from sqlalchemy import table as named
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import SQLModel

from lifecycle.history import Entry, body_of, link, read_entry
from lifecycle.records import HistoryRow, Record
from lifecycle.schema import missing_from
from lifecycle.store import SCHEMA_VERSION, Store
from lifecycle.table import table
from workflows.audits.history import audit_history
from workflows.configuration import read_rulebook
from workflows.desk import sit_down
from workflows.tick import tick

FROZEN = Path(__file__).parent.parent / "schemas"
VERSIONS = sorted({int(path.name.split(".")[0]) for path in FROZEN.glob("*.sql")})
FIRST_THAT_TELLS = 3
DAY_AFTER = date(2026, 7, 3)
"""After the last day of every frozen register."""
FIRST_REFERENCES = {"BORAS-2021", "BORAS-2026", "TANUM-2026"}

MOVED = {"parent_id", "predecessor_id"}
NEW = {
    *MOVED,
    *("owed_since", "owed_within", "coordination", "coordination_tasks"),
    *("annex_conditions", "annex_decider", "annex_procedure", "remark"),
    "tell_on",
}
RENAMED = {"agreement_party": "record_party", "agreement_area": "record_area"}

TRIGGERS = {
    "sqlite": "SELECT sql FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
}
CASTS_AND_BRACKETS = re.compile(r"::[a-z ]+(\[\])?|[()\s]")


@dataclass(frozen=True)
class Urls:
    """Two databases on one backend: an empty register of the present version, and nothing at all."""

    fresh: str
    empty: str


@pytest.fixture(params=["sqlite", "postgresql"])
def urls(request: pytest.FixtureRequest) -> Urls:
    short = {"sqlite": "sqlite", "postgresql": "postgres"}[request.param]
    return Urls(request.getfixturevalue(f"{short}_url"), request.getfixturevalue(f"empty_{short}_url"))


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


def upgraded(url: str) -> Store:
    older, _ = Store.open_older(url)
    older.upgrade()
    return Store.open(url)


def shape(connection: Connection) -> dict[str, object]:
    """Give what the database says about its tables; a restored CHECK is written with other casts."""
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


def columns_in_order(connection: Connection) -> dict[str, list[str]]:
    inspector = inspect(connection)
    return {
        name: [one["name"] for one in inspector.get_columns(name)] for name in inspector.get_table_names()
    }


def triggers(connection: Connection) -> list[str]:
    return sorted(connection.execute(text(TRIGGERS[connection.dialect.name])).scalars())


def rows_of(connection: Connection, name: str) -> list[dict[str, object]]:
    rows = connection.execute(select(text("*")).select_from(named(name))).mappings()
    return sorted((dict(row) for row in rows), key=lambda row: [str(value) for value in row.values()][:3])


def hang(connection: Connection, reference: str, place: str, *, above: str) -> None:
    """Say in a register of version 1, in tables and history, what a record hangs on or renews."""
    record, history = table(Record), table(HistoryRow)
    known = select(record.c.id, record.c.family, record.c.last_seq, record.c.last_hash)
    it, other = (
        connection.execute(known.where(record.c.reference == one)).one() for one in (reference, above)
    )
    last = connection.execute(select(history).where(history.c.hash == it.last_hash)).one()
    said = read_entry(last.body)
    entry = Entry(
        record=it.id,
        seq=it.last_seq + 1,
        kind="changed",
        on=said.on,
        today=said.today,
        recorded_at=said.recorded_at,
        principal=said.principal,
        changes={place: str(other.id)},
    )
    body = body_of(entry)
    linked = {"seq": entry.seq, "body": body, "prev": last.hash, "hash": link(last.hash, body)}
    connection.execute(insert(history), {"record_id": it.id, **linked})
    at_the_end = {
        "version": entry.seq,
        "last_seq": entry.seq,
        "last_hash": linked["hash"],
        "family": other.family,
    }
    connection.execute(update(record).where(record.c.id == it.id).values(at_the_end))
    agreement = named("agreement", column("record_id", Uuid()), column(place, Uuid()))
    connection.execute(update(agreement).where(agreement.c.record_id == it.id).values({place: other.id}))


def apart_from(row: dict[str, object], names: set[str]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name not in names}


def test_the_present_version_is_frozen_for_both_databases() -> None:
    assert VERSIONS[-1] == SCHEMA_VERSION
    assert {path.name for path in FROZEN.glob(f"{SCHEMA_VERSION:04}.*")} == {
        f"{SCHEMA_VERSION:04}.sqlite.sql",
        f"{SCHEMA_VERSION:04}.postgresql.sql",
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_a_frozen_register_has_something_in_every_table(empty_database_url: str, version: int) -> None:
    restore(empty_database_url, version)

    store, _ = Store.open_older(empty_database_url)
    with store.reading() as connection:
        assert [name for name in columns_in_order(connection) if not rows_of(connection, name)] == []


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
        assert missing_from(connection) == []
        assert audit_history(connection, read_rulebook()).findings == ()
        references = set(connection.execute(select(table(Record).c.reference)).scalars())
    assert references >= FIRST_REFERENCES


@pytest.mark.parametrize("version", VERSIONS)
def test_an_upgraded_register_and_a_new_one_have_the_same_schema(urls: Urls, version: int) -> None:
    restore(urls.empty, version)

    with upgraded(urls.empty).reading() as old, Store.open(urls.fresh).reading() as new:
        assert shape(old) == shape(new)
        assert columns_in_order(old) == columns_in_order(new)
        assert triggers(old) == triggers(new)


def test_the_migrations_make_the_tables_that_the_code_writes_to(urls: Urls) -> None:
    engine = create_engine(urls.empty, poolclass=NullPool)
    SQLModel.metadata.create_all(engine)

    with engine.connect() as written, Store.open(urls.fresh).reading() as migrated:
        assert compare_metadata(MigrationContext.configure(migrated), SQLModel.metadata) == []
        assert shape(migrated) == shape(written)


def test_what_stood_in_version_1_stands_in_the_present_one(empty_database_url: str) -> None:
    restore(empty_database_url, 1)
    older, _ = Store.open_older(empty_database_url)
    with older.writing() as connection:
        hang(connection, "BORAS-2026", "predecessor_id", above="BORAS-2021")
        hang(connection, "TANUM-2026", "parent_id", above="BORAS-2026")
        ids = {row["reference"]: row["id"] for row in rows_of(connection, "record")}
        before = {name: rows_of(connection, name) for name in inspect(connection).get_table_names()}

    older.upgrade()

    with Store.open(empty_database_url).reading() as connection:
        after = {name: rows_of(connection, RENAMED.get(name, name)) for name in before}
        findings = audit_history(connection, read_rulebook()).findings
    assert {row["reference"]: (row["parent_id"], row["predecessor_id"]) for row in after["record"]} == {
        "BORAS-2021": (None, None),
        "BORAS-2026": (None, ids["BORAS-2021"]),
        "TANUM-2026": (ids["BORAS-2026"], None),
    }
    for name in before.keys() - {"alembic_version", "register_fact"}:
        assert [apart_from(row, NEW) for row in after[name]] == [
            apart_from(row, MOVED if name == "agreement" else set()) for row in before[name]
        ]
    assert [row["remark"] for row in after["party_act"]] == ["", ""]
    assert {(row["owed_since"], row["annex_decider"]) for row in after["agreement"]} == {(None, "")}
    assert {str(row["coordination"]) for row in after["agreement"]} == {"[]"}
    assert findings == ()


def test_what_stood_in_version_2_stands_in_version_3_and_nobody_is_told_of_it_yet(
    empty_database_url: str,
) -> None:
    restore(empty_database_url, 2)
    older, _ = Store.open_older(empty_database_url)
    with older.reading() as connection:
        before = {name: rows_of(connection, name) for name in inspect(connection).get_table_names()}

    older.upgrade()

    with Store.open(empty_database_url).reading() as connection:
        after = {name: rows_of(connection, name) for name in inspect(connection).get_table_names()}
    assert after.keys() - before.keys() == {"notice", "message", "duty"}
    assert [after[name] for name in ("notice", "message", "duty")] == [[], [], []]
    assert {row["tell_on"] for row in after["deadline"]} == {None}
    for name in before.keys() - {"alembic_version", "register_fact"}:
        assert [apart_from(row, {"tell_on"}) for row in after[name]] == before[name]


@pytest.mark.parametrize("version", [version for version in VERSIONS if version < FIRST_THAT_TELLS])
def test_the_first_daily_run_after_an_upgrade_plans_what_is_told_and_makes_the_duties(
    empty_database_url: str, version: int
) -> None:
    restore(empty_database_url, version)
    store, rules = upgraded(empty_database_url), read_rulebook()

    ticked = tick(sit_down(store, rules, today=DAY_AFTER))
    again = tick(sit_down(store, rules, today=DAY_AFTER))

    with store.reading() as connection:
        told = [row for row in rows_of(connection, "deadline") if row["status"] == "open" and row["tell_on"]]
        references = {row["reference"] for row in rows_of(connection, "record") if row["machine"] == "duty"}
        findings = audit_history(connection, rules).findings
    assert ticked.replanned > 0
    assert (again.replanned, again.happened, again.notices, again.mails.written) == (0, (), (), ())
    assert told
    assert {day_of(row["tell_on"]) > DAY_AFTER for row in told} == {True}
    assert references == {f"{town}/LAW-{kind}" for town in ("BORÅS", "TANUM") for kind in ("PICTURE", "PLAN")}
    assert findings == ()


def day_of(value: object) -> date:
    """Give the day that a database answers to a statement of no table of ours: SQLite gives its text."""
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def test_no_row_refers_to_nothing_after_an_upgrade(empty_sqlite_url: str) -> None:
    restore(empty_sqlite_url, 1)

    with upgraded(empty_sqlite_url).reading() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]


@pytest.mark.parametrize("place", ["parent_id", "predecessor_id"])
def test_no_record_hangs_on_itself_in_an_upgraded_register(empty_database_url: str, place: str) -> None:
    restore(empty_database_url, 1)
    store = upgraded(empty_database_url)

    record = table(Record)
    with pytest.raises(IntegrityError, match=f"ck_record_{place.removesuffix('_id')}"), store.writing() as tx:
        tx.execute(update(record).values({place: record.c.id}))


@pytest.mark.parametrize(("version", "last"), [(1, "follow_up"), (1, "duty"), (2, "duty")])
def test_an_upgrade_that_fails_leaves_the_register_as_it_was(
    empty_database_url: str, version: int, last: str
) -> None:
    restore(empty_database_url, version)
    older, _ = Store.open_older(empty_database_url)
    with older.writing() as connection:
        connection.execute(text(f"CREATE TABLE {last} (in_the_way INTEGER)"))  # the last one to be made
        before = shape(connection)

    with pytest.raises(DBAPIError, match=last):
        older.upgrade()

    again, found = Store.open_older(empty_database_url)
    with again.reading() as connection:
        assert (found, shape(connection)) == (version, before)
        assert {row["reference"] for row in rows_of(connection, "record")} >= FIRST_REFERENCES
