"""Registers to type at: on SQLite for most, on both databases for what is said once."""

from __future__ import annotations

import pytest

from tests.acceptance.hand import Register


@pytest.fixture
def register(sqlite_url: str) -> Register:
    """An empty register in an SQLite file."""
    return Register(sqlite_url)


@pytest.fixture
def either(database_url: str) -> Register:
    """An empty register; the test runs twice, once on each database."""
    return Register(database_url)
