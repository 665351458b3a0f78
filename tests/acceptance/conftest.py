"""Registers to type at: on SQLite for most, on both databases for what is said once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.acceptance.hand import Register
from tests.acceptance.scenes import FILES, PostgresScenes, Scenes
from tests.databases import PostgresDatabases


@pytest.fixture(scope="session")
def postgres_scenes(postgres_databases: PostgresDatabases) -> Iterator[PostgresScenes]:
    scenes = PostgresScenes(postgres_databases)
    yield scenes
    scenes.close()


@pytest.fixture
def register(sqlite_url: str) -> Register:
    """An empty register in an SQLite file."""
    return Register(sqlite_url, FILES)


@pytest.fixture
def either(request: pytest.FixtureRequest, database_url: str) -> Register:
    """An empty register; the test runs twice, once on each database."""
    on_sqlite = database_url.startswith("sqlite")
    scenes: Scenes = FILES if on_sqlite else request.getfixturevalue("postgres_scenes")
    return Register(database_url, scenes)


@pytest.fixture
def another(tmp_path: Path, sqlite_template: Path) -> Callable[[], Register]:
    """Further registers beside the one of the test."""
    made = iter(range(9))

    def make() -> Register:
        path = tmp_path / f"another{next(made)}.db"
        path.write_bytes(sqlite_template.read_bytes())
        return Register(f"sqlite:///{path}", FILES)

    return make
