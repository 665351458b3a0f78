"""A world for each test, on each database; when a test is over, what it left behind is proven."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from lifecycle.store import Store
from tests.databases import PostgresDatabases
from tests.engine.proof import prove
from tests.engine.world import World, in_one_transaction


@pytest.fixture(scope="session")
def sqlite_store(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[Store]:
    """One for many tests, each of which rolls back: statements are compiled once for all of them."""
    path = tmp_path_factory.mktemp("engine") / "handslag.db"
    shutil.copy(sqlite_template, path)
    with closing(Store.open(f"sqlite:///{path}")) as store:
        yield store


@pytest.fixture(scope="session")
def postgresql_store(postgres_databases: PostgresDatabases, postgres_template: str) -> Iterator[Store]:
    url = postgres_databases.create(template=postgres_template)
    with closing(Store.open(url)) as store:
        yield store
    postgres_databases.drop(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest) -> Store:
    """For tests that commit nothing."""
    found: Store = request.getfixturevalue(f"{request.param}_store")
    return found


@pytest.fixture
def world(store: Store) -> Iterator[World]:
    """Two parties, and nothing else; everything happens in one transaction that is never committed."""
    with in_one_transaction(store) as found:
        yield found
        with found.reading() as connection:
            prove(connection)
