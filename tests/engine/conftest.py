"""A world for each test, on each database; when a test is over, what it left behind is proven."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lifecycle.store import Store
from tests.engine.proof import prove
from tests.engine.world import World, in_one_transaction


@pytest.fixture
def world(database_url: str) -> Iterator[World]:
    """Two parties, and nothing else; everything happens in one transaction that is never committed."""
    with in_one_transaction(Store.open(database_url)) as found:
        yield found
        with found.reading() as connection:
            prove(connection)


@pytest.fixture
def register(database_url: str) -> World:
    """The same where every step is a transaction of its own, committed."""
    return World(Store.open(database_url)).found()
