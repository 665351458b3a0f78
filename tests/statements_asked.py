"""A plugin that writes down which statements each test asks: `pytest -p tests.statements_asked`.

Only in the test's own process: what is asked by a command in another one is not seen.
"""

from __future__ import annotations

import json
import os
import re
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from sqlalchemy import Engine, event

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER: Final = "HANDSLAG_STATEMENTS"
"""The variable that names the folder into which each worker writes a line for each test."""

ASKED: Final[set[str]] = set()


@cache
def shape(statement: str) -> str:
    """Write a statement without what differs from time to time: how many values, which columns are set."""
    one = re.sub(r"%\(\w+\)s(?:::\w+)?", "?", statement)
    one = re.sub(r"\(\?(?:, \?)*\)", "(?)", one)
    one = re.sub(r"(?s)(UPDATE \w+ SET) .* WHERE", r"\1 … WHERE", one)
    one = re.sub(r"(?s)(INSERT INTO \w+) .*", r"\1", one)
    return re.sub(r"_\d+|handslag_test_\w+", "_n", one)


@event.listens_for(Engine, "before_cursor_execute")
def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
    ASKED.add(shape(statement))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Write a line: the test, for how many seconds it ran, what it asked."""
    ASKED.clear()
    begun = time.perf_counter()
    try:
        return (yield)
    finally:
        worker = os.environ.get("PYTEST_XDIST_WORKER", "alone")
        line = json.dumps([item.nodeid, time.perf_counter() - begun, sorted(ASKED)])
        with Path(os.environ[FOLDER], worker).open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")
