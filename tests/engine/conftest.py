"""A world for each test, on each database."""

from __future__ import annotations

import pytest

from lifecycle.store import Store
from tests.engine.world import World


@pytest.fixture
def world(database_url: str) -> World:
    """An empty register with two parties, on SQLite and on PostgreSQL."""
    return World(Store.open(database_url)).found()
