"""The command line as a test calls it: in this process, in Swedish or English, or as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import Connection, create_engine

from cli.frame.command import Root
from cli.main import root
from lifecycle.records import Person
from lifecycle.table import table

ROOT = Path(__file__).resolve().parents[2]

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Call the command line in this process; defects are loud, nothing of the caller's environment counts."""

    def call(
        *arguments: str, of: Root = root, stdin: bytes | None = None, **environment: str | None
    ) -> Result:
        unset = dict.fromkeys(("HANDSLAG_DB", "HANDSLAG_AS", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"))
        chosen = {**unset, "HANDSLAG_LANG": "sv", "HANDSLAG_DEBUG": "1", **environment}
        return CliRunner().invoke(of, list(arguments), input=stdin, env=chosen)

    return call


@pytest.fixture
def nobody() -> Iterator[Connection]:
    """A store of nothing but people, of whom there are none: all that is asked by what reads fields."""
    with create_engine("sqlite://").connect() as connection:
        table(Person).create(connection)
        yield connection


def process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Call the command line as users do, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "cli.main", *arguments],
        cwd=ROOT,
        env={**os.environ, "HANDSLAG_LANG": "sv", "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
