"""A real browser, one for the tests of a file, and pages that it is shown of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from lifecycle.store import Store
from scripts.chromium import NoBrowser, chromium
from tests.browser.listening import Pages, listening
from tests.engine.world import World
from tests.little_life import live_for_pages


@pytest.fixture(scope="module")
def chrome() -> Iterator[Browser]:
    """A Chromium. Without one a test fails: that is never a reason to skip it.

    It ends with its file: while it is there a loop is running, and no test of a worker can run another.
    """
    try:
        found = chromium()
    except NoBrowser as error:
        pytest.fail(str(error), pytrace=False)
    with sync_playwright() as playwright:
        browser = found.launch(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def life(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register in which something of everything has happened; nobody writes in it."""
    file = tmp_path_factory.mktemp("life") / "life.db"
    live_for_pages(f"sqlite:///{file}")
    return file


@pytest.fixture
def world(sqlite_url: str) -> Iterator[World]:
    """A small world. That both databases answer alike is shown without a browser."""
    store = Store.open(sqlite_url)
    yield World(store).found().on("2024-01-10")
    store.close()


@pytest.fixture
def pages(world: World, sqlite_url: str) -> Iterator[Pages]:
    """The pages of it."""
    del world
    with listening(sqlite_url) as listened:
        yield listened
