"""A register is made, or upgraded, whole or not at all, however many do it and whenever they are killed."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from lifecycle.baseline import Schema
from lifecycle.errors import DatabaseUnusable
from lifecycle.schema import missing_from
from lifecycle.store import SCHEMA, Store, fact
from tests.cli.conftest import ROOT, process
from tests.databases import PostgresDatabases
from tests.house.makers import bring_up, make

PAIR = Path(__file__).parent.parent / "data" / "migrations"
FIRST, SECOND = Schema(1, "what stood", PAIR), Schema(2, "what changed", PAIR)
THREE = 3
ROUNDS = int(os.environ.get("HANDSLAG_CHAOS_ROUNDS", "4"))
PATIENCE = 60.0

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.house.makers"])

HALF_WAY = """
from __future__ import annotations

import os
import signal
import sys

from tests.house.makers import make_everything

revision = "0001"
down_revision = None


def upgrade() -> None:
    make_everything()
    os.kill(os.getpid(), signal.SIGKILL)
"""
"""The first migration of somebody whose machine stops when the tables are made and nothing is committed."""

NEVER_A_REGISTER = """
from __future__ import annotations

from alembic import op

from tests.house.makers import make_everything

revision = "0001"
down_revision = None


def upgrade() -> None:
    make_everything()
    one_key = "CASE WHEN key = 'register' THEN 'simulated' ELSE key END"
    op.execute(f"CREATE UNIQUE INDEX only_three ON register_fact (({one_key}))")
"""
"""A schema that refuses the very last that is written when a register is made: what tells it from others."""


def at_once(deed: Callable[..., None], url: str, schema: Schema) -> list[str]:
    """Let three processes do the same at the same moment, and give what each was told."""
    start = PROCESSES.Barrier(THREE)
    pipes = [PROCESSES.Pipe(duplex=False) for _ in range(THREE)]
    running = [PROCESSES.Process(target=deed, args=(url, schema, start, send)) for _, send in pipes]
    for one in running:
        one.start()
    outcomes = [receive.recv() if receive.poll(PATIENCE) else "nothing" for receive, _ in pipes]
    for one in running:
        one.join(PATIENCE)
    return sorted(outcomes)


def whole(url: str) -> bool:
    with closing(Store.open(url)) as store, store.reading() as connection:
        facts = [fact(connection, key) for key in ("register", "simulated", "schema", "schema_version")]
        return None not in facts and missing_from(connection) == []


@pytest.mark.parametrize("attempt", range(3))
def test_of_three_that_make_a_register_at_once_one_does_and_the_others_are_told(
    empty_database_url: str, attempt: int
) -> None:
    outcomes = at_once(make, empty_database_url, SCHEMA)

    assert outcomes == ["database_exists", "database_exists", "done"], attempt
    assert whole(empty_database_url)


def test_three_commands_at_once_end_with_one_register_and_no_traceback(empty_database_url: str) -> None:
    command = [sys.executable, "-m", "cli.main", "init", "--db", empty_database_url]
    running = [
        subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "HANDSLAG_LANG": "sv"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        for _ in range(THREE)
    ]
    said = [one.communicate(timeout=PATIENCE) for one in running]

    assert sorted(one.returncode for one in running) == [0, 3, 3]
    refused = [errors for (_, errors), one in zip(said, running, strict=True) if one.returncode]
    assert {"finns redan ett register" in errors for errors in refused} == {True}
    assert not any("Traceback" in errors or "\n\n" in errors for errors in refused), (
        "one sentence, however folded"
    )
    assert whole(empty_database_url)


@pytest.mark.parametrize("attempt", range(3))
def test_of_three_upgrades_at_once_all_end_well_and_it_is_done_once(
    empty_database_url: str, attempt: int
) -> None:
    with closing(Store.create(empty_database_url, schema=FIRST)) as store, store.writing() as connection:
        connection.execute(text("INSERT INTO shelf VALUES (1, 'kartor')"))
        connection.execute(text("INSERT INTO loan VALUES (7, 1, 'map', '2024-02-29', 30)"))

    outcomes = at_once(bring_up, empty_database_url, SECOND)

    assert outcomes == ["done", "done", "done"], attempt
    with closing(Store.open(empty_database_url, SECOND)) as store, store.reading() as connection:
        assert connection.execute(text("SELECT days FROM shelf")).scalars().all() == [30]
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all() == ["0002"]


def schema_of(migration: str, folder: Path) -> Schema:
    migrations = folder / "migrations"
    migrations.mkdir()
    (migrations / "0001_first.py").write_text(migration, "utf-8")
    return Schema(1, "of one test", migrations)


def test_an_init_that_fails_at_the_last_row_leaves_nothing(empty_database_url: str, tmp_path: Path) -> None:
    with pytest.raises(IntegrityError, match="only_three"):
        Store.create(empty_database_url, schema=schema_of(NEVER_A_REGISTER, tmp_path))

    with pytest.raises(DatabaseUnusable, match="database_empty"):
        Store.open(empty_database_url)


def test_an_init_that_is_killed_when_its_tables_are_made_leaves_none_of_them(
    empty_database_url: str, tmp_path: Path
) -> None:
    schema = schema_of(HALF_WAY, tmp_path)
    start, (receive, send) = PROCESSES.Barrier(1), PROCESSES.Pipe(duplex=False)
    maker = PROCESSES.Process(target=make, args=(empty_database_url, schema, start, send))

    maker.start()
    maker.join(PATIENCE)

    assert maker.exitcode == -signal.SIGKILL
    assert not receive.poll()
    with closing(Store.create(empty_database_url, schema=FIRST)) as store, store.reading() as connection:
        tables = set(inspect(connection).get_table_names())
    assert tables == {"alembic_version", "loan", "register_fact", "shelf"}


def test_an_init_that_is_killed_at_any_moment_leaves_a_whole_register_or_none(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    began = monotonic()
    undisturbed = process("init", "--db", f"sqlite:///{tmp_path / 'undisturbed.db'}")
    takes = monotonic() - began
    assert undisturbed.returncode == 0
    moments = random.Random(20260901)  # noqa: S311 -- moments, no secrets
    outcomes: dict[str, int] = {}
    for number in range(ROUNDS):
        url = f"sqlite:///{tmp_path / f'{number}.db'}" if number % 2 else another(request)
        outcome = killed_after(moments.uniform(0.3, 1.0) * takes, url)
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    assert outcomes.keys() <= {"whole", "nothing"}


def killed_after(seconds: float, url: str) -> str:
    """Begin an `init`, kill it after that time, and say what is there."""
    command = [sys.executable, "-m", "cli.main", "init", "--db", url]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        try:
            running.wait(seconds)
        except subprocess.TimeoutExpired:
            running.kill()
    again = process("init", "--db", url)
    assert whole(url)
    return {0: "nothing", 3: "whole"}.get(again.returncode, again.stderr)


def another(request: pytest.FixtureRequest) -> str:
    """Make one more PostgreSQL database for this test."""
    databases: PostgresDatabases = request.getfixturevalue("postgres_databases")
    url: str = databases.create()
    request.addfinalizer(lambda: databases.drop(url))
    return url
