"""The databases that tests get are what they say: two backends, fresh, apart, gone afterwards."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, NullPool, create_engine, text
from sqlalchemy.engine import make_url

from lifecycle.store import Store, set_fact
from tests.databases import NAMED_BY, PostgresDatabases

HOLDS_A_SERVER = """
import sys
from tests.databases import ServerKeeper
print(ServerKeeper().url, flush=True)
sys.stdin.read()
"""


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def test_a_database_url_leads_to_the_backend_that_its_name_says(
    database_url: str, request: pytest.FixtureRequest
) -> None:
    postgresql = "postgresql" in request.node.callspec.id

    with connected(database_url) as connection:
        said = connection.scalar(text("SELECT version()" if postgresql else "SELECT sqlite_version()"))

    assert str(said).startswith("PostgreSQL " if postgresql else "3.")


def test_a_database_url_leads_to_an_empty_register(database_url: str) -> None:
    with connected(database_url) as connection:
        assert connection.scalar(text("SELECT count(*) FROM register_fact WHERE key = 'simulated'")) == 1
        assert connection.scalar(text("SELECT count(*) FROM record")) == 0


def test_an_sqlite_register_that_nobody_holds_any_more_is_closed(sqlite_url: str) -> None:
    store = Store.open(sqlite_url)
    with store.writing() as connection:
        set_fact(connection, "said", "yes")
    engine, log = weakref.ref(store.engine), Path(f"{store.url.database}-wal")
    assert log.exists()

    del store, connection
    gc.collect()

    assert engine() is None
    assert not log.exists()


@pytest.mark.parametrize("turn", ["first", "second"])
def test_what_one_test_writes_no_other_test_sees(empty_database_url: str, turn: str) -> None:
    with connected(empty_database_url) as connection:
        connection.execute(text("CREATE TABLE written (turn TEXT)"))
        connection.execute(text("INSERT INTO written VALUES (:turn)"), {"turn": turn})

        assert connection.scalars(text("SELECT turn FROM written")).all() == [turn]


def test_a_dropped_database_is_gone_even_when_somebody_is_still_in_it(
    postgres_databases: PostgresDatabases,
) -> None:
    url = postgres_databases.create()
    engine = create_engine(url)
    left_open = engine.connect()
    name = left_open.scalar(text("SELECT current_database()"))

    postgres_databases.drop(url)

    left_open.invalidate()
    left_open.close()
    survivor = postgres_databases.create()
    with connected(survivor) as connection:
        found = connection.scalars(text("SELECT datname FROM pg_database"))
        assert name not in found.all()
    postgres_databases.drop(survivor)


def test_a_server_does_not_outlive_a_run_that_is_killed() -> None:
    run = subprocess.Popen(
        [sys.executable, "-c", HOLDS_A_SERVER],
        env={name: value for name, value in os.environ.items() if name != NAMED_BY},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with run:
        assert run.stdout is not None
        assert run.stderr is not None
        data = Path(str(make_url(run.stdout.readline().strip()).query["host"]))
        server = int((data / "postmaster.pid").read_text("utf-8").split()[0])

        run.send_signal(signal.SIGKILL)
        run.stderr.read()  # ends when the server's keeper, which has it too, is gone

    assert not data.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(server, 0)


def test_a_run_whose_server_does_not_answer_fails_and_skips_nothing(tmp_path: Path) -> None:
    test = "tests/house/test_databases.py::test_a_database_url_leads_to_the_backend_that_its_name_says"
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-n0", "--no-cov", test],
        env={**os.environ, NAMED_BY: f"postgresql://postgres@/postgres?host={tmp_path}"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 1
    assert "no PostgreSQL at the URL" in run.stdout
    assert "1 passed, 1 error" in run.stdout
