"""`handslag db …`: a database looked over, and brought to this version."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from cli.frame.output import Answer, show
from cli.frame.settings import Settings
from lifecycle.baseline import Schema
from lifecycle.store import SCHEMA_VERSION, Store, set_fact
from tests.cli.conftest import Run
from words.database import upgraded_document
from workflows.register.schema import bring_up
from workflows.register.versions import Upgraded


def test_a_whole_database_is_said_to_be_whole(run: Run, database_url: str) -> None:
    checked = run("db", "check", "--db", database_url)
    document = json.loads(run("db", "check", "--json", "--db", database_url).stdout)

    assert (checked.exit_code, checked.stdout) == (
        0,
        f"Databasen är hel: schema {SCHEMA_VERSION}, ingenting saknas.\n",
    )
    assert list(document) == ["database", "schema_version", "findings"]
    assert document["findings"] == []


@pytest.mark.parametrize("table", ["history", "sealed_text", "agreement", "message"])
def test_a_file_that_is_malformed_is_damaged(run: Run, sqlite_url: str, table: str) -> None:
    written_over(Path(sqlite_url.removeprefix("sqlite:///")), table)

    checked = run("db", "check", "--db", sqlite_url, HANDSLAG_LANG="en")
    document = json.loads(run("db", "check", "--json", "--db", sqlite_url).stdout)

    assert checked.exit_code == run("doctor", "--db", sqlite_url).exit_code == 1
    assert " is damaged:\n" in checked.stdout
    assert "malformed" in checked.stdout
    assert "handslag restore" in checked.stdout
    assert document["findings"]


def test_a_row_that_is_none_is_damage_too(run: Run, database_url: str) -> None:
    with Store.open(database_url).writing() as connection:
        connection.execute(text("INSERT INTO register_fact (key, value) VALUES ('x', 'y')"))
        if connection.dialect.name == "sqlite":
            connection.execute(text("UPDATE register_fact SET value = x'00' WHERE key = 'x'"))

    checked = run("db", "check", "--db", database_url)

    assert checked.exit_code == int(database_url.startswith("sqlite"))
    assert ("är skadad" in checked.stdout) is database_url.startswith("sqlite")


def written_over(path: Path, table: str) -> None:
    """Write over the page of a file at which a table begins."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(truncate)")
        asked = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        root = connection.execute(asked, (table,)).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)


def test_a_guard_that_is_missing_is_named(run: Run, database_url: str) -> None:
    store = Store.open(database_url)
    on_history = " ON history" if store.engine.dialect.name == "postgresql" else ""
    with store.writing() as connection:
        connection.execute(text(f"DROP TRIGGER history_refuses_delete{on_history}"))

    checked = run("db", "check", "--db", database_url, HANDSLAG_LANG="en")
    document = json.loads(run("db", "check", "--json", "--db", database_url).stdout)

    assert checked.exit_code == 1
    assert "  history_refuses_delete: the trigger history_refuses_delete is missing" in checked.stdout
    assert [each["finding"] for each in document["findings"]] == ["schema.missing_trigger"]


def test_an_upgrade_of_a_current_database_changes_nothing(run: Run, database_url: str) -> None:
    upgraded = run("db", "upgrade", "--db", database_url)
    document = json.loads(run("db", "upgrade", "--json", "--db", database_url).stdout)

    assert upgraded.stdout.endswith("Ingenting har ändrats.\n")
    assert (document["schema_version_before"], document["schema_version"]) == (SCHEMA_VERSION, SCHEMA_VERSION)


def test_an_upgrade_is_done_once_and_then_nothing_is_changed(
    empty_database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    pair = Path(__file__).parent.parent / "data" / "migrations"
    Store.create(empty_database_url, schema=Schema(1, "what stood", pair)).close()
    settings = Settings(empty_database_url, "en", None, None, "screen", debug=True)
    second = Schema(2, "what changed", pair)

    def bring(*, preview: bool = False) -> None:
        brought = bring_up(empty_database_url, second, preview=preview)
        records = None if preview else Upgraded((), (), ())
        show(settings, Answer(None, lambda texts: upgraded_document(texts, brought, records)))

    bring(preview=True)
    seen = capsys.readouterr().out
    bring()
    first = capsys.readouterr().out
    bring()
    again = capsys.readouterr().out

    assert "is upgraded from schema 1 to 2" in seen
    assert "Only then is it seen which records go over" in seen
    assert "is upgraded from schema 1 to 2" in first
    assert "Nothing has been changed" in again


@pytest.mark.parametrize("command", ["status", "db upgrade", "db check", "doctor", "tick"])
def test_a_register_that_was_never_released_is_refused_in_one_sentence(
    run: Run, database_url: str, command: str
) -> None:
    with Store.open(database_url).writing() as connection:
        set_fact(connection, "schema", "of other tables")

    refused = run(*command.split(), "--db", database_url, HANDSLAG_LANG="en")

    assert (refused.exit_code, refused.stdout) == (3, "")
    assert "by a Handslag that was never released" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_newer_database_is_left_alone(run: Run, database_url: str) -> None:
    with Store.open(database_url).writing() as connection:
        set_fact(connection, "schema_version", str(SCHEMA_VERSION + 1))

    refused = run("db", "upgrade", "--db", database_url)

    assert (refused.exit_code, refused.stdout) == (3, "")
    assert "Uppdatera Handslag" in refused.stderr


@pytest.mark.parametrize("command", ["check", "upgrade"])
def test_what_is_no_register_is_said_in_one_sentence(run: Run, tmp_path: Path, command: str) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all, this is no database. " * 100, "utf-8")

    missing = run("db", command, "--db", f"sqlite:///{tmp_path / 'nix.db'}")
    not_ours = run("db", command, "--db", f"sqlite:///{letter}")

    assert (missing.exit_code, "handslag init" in missing.stderr) == (3, True)
    assert (not_ours.exit_code, not_ours.stderr) == (
        3,
        f"sqlite:///{letter} är inget register från Handslag.\n",
    )
    assert letter.read_text("utf-8").startswith("Dear all")


def test_a_database_of_somebody_elses_is_never_made_ours(run: Run, empty_database_url: str) -> None:
    url = empty_database_url.replace("postgresql://", "postgresql+psycopg://")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE letters (body TEXT)"))
    engine.dispose()

    refused = run("init", "--db", empty_database_url)

    assert (refused.exit_code, refused.stdout) == (3, "")
    assert "finns redan något annat" in refused.stderr
