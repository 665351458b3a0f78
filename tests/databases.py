"""Fresh databases for tests: who keeps the PostgreSQL server, and how a database is made cheaply."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from weakref import WeakSet

import psycopg
from sqlalchemy import NullPool, Pool, create_engine, event, text
from sqlalchemy.engine import make_url

_OPEN: WeakSet[psycopg.Connection[tuple[object, ...]]] = WeakSet()


@event.listens_for(Pool, "connect")
def _remember(connection: object, _: object) -> None:
    if isinstance(connection, psycopg.Connection):
        _OPEN.add(connection)


NAMED_BY = "HANDSLAG_TEST_POSTGRES"
SERVER_PROGRAM = Path(__file__).with_name("postgres_server.py")
SECONDS_TO_STOP = 30.0


class NoServer(Exception):
    """PostgreSQL cannot be reached; tests that need it fail with this text, they are never skipped."""


class ServerKeeper:
    """The test run's hold on its PostgreSQL server: the one named by the environment, or one of its own.

    Started by the process that leads the run, never by an xdist worker, so that it lives as long as the run.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    @cached_property
    def url(self) -> str:
        """Where databases may be created; the first reader starts the server and waits for it (0.7 s)."""
        if named := os.environ.get(NAMED_BY):
            return named
        # A session of its own: Ctrl-C ends the tests first, and the server after them.
        self._process = subprocess.Popen(
            [sys.executable, SERVER_PROGRAM],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        said: dict[str, str] = json.loads(line or "{}")
        if "url" not in said:
            raise NoServer(said.get("failure", "the server's keeper died without a word"))
        return said["url"]

    def stop(self) -> None:
        """Let go of the server and wait until it is gone."""
        if self._process is None:
            return
        self._process.communicate(timeout=SECONDS_TO_STOP)


class PostgresDatabases:
    """Creates and drops databases on one server, through one connection."""

    def __init__(self, server_url: str) -> None:
        self._url = make_url(server_url).set(drivername="postgresql+psycopg")
        self._engine = create_engine(self._url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        self._connection = self._engine.connect()
        # Without fsync it is faster to copy the template's files than to write them through the log.
        without_fsync = self._connection.scalar(text("SHOW fsync")) == "off"
        self._strategy = " STRATEGY FILE_COPY" if without_fsync else ""

    def close(self) -> None:
        """Let go of the server; the databases that are left stay."""
        self._connection.close()
        self._engine.dispose()

    def create(self, *, template: str = "template0") -> str:
        """Make a database under a name that no other run has; its template must be idle. Returns the URL."""
        name = f"handslag_test_{secrets.token_hex(6)}"
        self._copy(template, name)
        return self._url.set(database=name).render_as_string(hide_password=False)

    def replace(self, url: str, *, template: str) -> None:
        """Make a database anew, under the name that it has, as a copy of another."""
        self.drop(url)
        self._copy(template, str(make_url(url).database))

    def _copy(self, template: str, name: str) -> None:
        source = str(make_url(template).database) if "://" in template else template
        let_go_of(source)
        self._connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE "{source}"{self._strategy}'))

    def drop(self, url: str) -> None:
        """Remove a database, and whoever is still in it: a test may have killed a writer half-way."""
        name = str(make_url(url).database)
        let_go_of(name)  # whoever is thrown out is waited for, 100 ms
        self._connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))


def let_go_of(database: str) -> None:
    """Close the connections to a database that this process keeps; whoever asks again connects anew."""
    for one in [*_OPEN]:
        if not one.closed and one.info.dbname == database:
            one.close()
