"""Registers to type at: on SQLite for most, on both databases for what is said once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

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


@pytest.fixture
def another(tmp_path: Path, sqlite_template: Path) -> Callable[[], Register]:
    """Further registers beside the one of the test."""
    made = iter(range(9))

    def make() -> Register:
        path = tmp_path / f"another{next(made)}.db"
        path.write_bytes(sqlite_template.read_bytes())
        return Register(f"sqlite:///{path}")

    return make
