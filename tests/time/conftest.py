"""Registers for lives that are played one after another."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest


@pytest.fixture
def new_register(tmp_path: Path, sqlite_template: Path) -> Callable[[], str]:
    """As many empty registers as there are examples."""
    numbers = count()

    def new() -> str:
        path = tmp_path / f"{next(numbers)}.db"
        shutil.copy(sqlite_template, path)
        return f"sqlite:///{path}"

    return new
