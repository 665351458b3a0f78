"""Registers with a life behind them: lived once for a file of tests, and copied for each of them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import NullPool, create_engine

from lifecycle.store import Store
from tests.databases import PostgresDatabases
from tests.engine.world import World
from tests.stories.whole_way import drive

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Databases:
    """Where registers are made and thrown away, on one kind of database."""

    empty: str
    """URL of a register in which nothing is."""
    create: Callable[[str], str]
    """Copy the register behind a URL, and give the copy's."""
    drop: Callable[[str], None]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def databases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Databases:
    if request.param == "postgresql":
        server: PostgresDatabases = request.getfixturevalue("postgres_databases")
        empty: str = request.getfixturevalue("postgres_template")
        return Databases(empty, lambda url: server.create(template=url), server.drop)
    folder = tmp_path_factory.mktemp("registers")

    def create(url: str) -> str:
        return f"sqlite:///{shutil.copy(url.removeprefix('sqlite:///'), folder / f'{uuid4()}.db')}"

    def drop(url: str) -> None:
        for file in folder.glob(f"{Path(url).name}*"):
            file.unlink()

    return Databases(f"sqlite:///{request.getfixturevalue('sqlite_template')}", create, drop)


def lived_once(databases: Databases, live: Callable[[World], World]) -> Iterator[World]:
    """Live a life in a new register, and let nobody in any more: it is there to be copied."""
    url = databases.create(databases.empty)
    with closing(Store.open(url)) as store:
        world = live(World(store).found())
    yield world
    world.store.close()  # whoever read in it may have kept a connection
    databases.drop(url)


def copy_of(databases: Databases, lived: World) -> Iterator[World]:
    url = databases.create(lived.store.url.render_as_string(hide_password=False))
    with closing(Store.open(url)) as store:
        yield World(store, lived.today, dict(lived.ids))
    databases.drop(url)


@pytest.fixture(scope="module")
def driven(databases: Databases) -> Iterator[World]:
    yield from lived_once(databases, drive)


@pytest.fixture
def whole_way(databases: Databases, driven: World) -> Iterator[World]:
    """A register in which an agreement was driven from its signing to a concluded round."""
    yield from copy_of(databases, driven)


@pytest.fixture
def server(postgres_url: str) -> Iterator[Connection]:
    """Somebody who looks after the server: sees who waits, and cuts connections."""
    engine = create_engine(postgres_url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()
