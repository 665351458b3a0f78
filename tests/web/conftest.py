"""Registers that pages are shown of: a little life that has something of everything, and a small world."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from lifecycle.store import Store
from tests.engine.world import World
from tests.little_life import live_for_pages
from tests.web.browser import Browser, served


@pytest.fixture(scope="session")
def life(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register in which something of everything has happened; nobody writes in it."""
    file = tmp_path_factory.mktemp("life") / "life.db"
    live_for_pages(f"sqlite:///{file}")
    return file


@pytest.fixture
def living(life: Path, tmp_path: Path) -> Iterator[Browser]:
    """Somebody who reads, and writes, in a copy of it."""
    copy = tmp_path / "life.db"
    shutil.copy(life, copy)
    with served(f"sqlite:///{copy}") as (_, app):
        yield Browser(app).enter()


@pytest.fixture
def world(database_url: str) -> Iterator[World]:
    """A small world, on both databases."""
    store = Store.open(database_url)
    yield World(store).found().on("2024-01-10")
    store.close()


@pytest.fixture
def browser(world: World, database_url: str) -> Iterator[Browser]:
    """Somebody who uses the pages of it."""
    del world
    with served(database_url) as (_, app):
        yield Browser(app).enter()
