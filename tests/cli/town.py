"""A town's register for the tests of commands: one agreement of every kind and state that people meet."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path

from click.testing import CliRunner, Result

from cli.main import root

TODAY = "2026-03-02"

BOTH = ("--parties", "Borås; LPO Borås")

LINES = (
    ("agreement register MAIN --from 2024-01-01 --to 2027-12-31 --extension-clause", BOTH),
    ("agreement register SUB --level sub --under MAIN --from 2025 --to main", BOTH),
    ("agreement register OLD --from 2016 --to 2019", BOTH),
    ("agreement register VAGUE", BOTH),
    ("agreement register OPEN --from 2022-02-01 --revised-every 2", BOTH),
    ("agreement new DRAFT --from 2026-02-01 --purposes trygghet --priorities unga", BOTH),
    ("agreement register PLEDGE --level pledge --under MAIN --from 2026 --to 2026-06-30", BOTH),
    ("person add anna --role coordinator", ()),
    ("person add revisor --role auditor", ()),
    ("tick", ()),
)

Say = Callable[..., Result]


@cache
def founded(template: Path) -> Path:
    """Make the register once for a test run, beside the empty one that it is made from."""
    path = template.with_name("town.db")
    copy(template, path)
    for words, parties in LINES:
        done = speak(path, *words.split(), *parties)
        assert done.exit_code == 0, (words, done.output)
    return path


def copy(register: Path, to: Path) -> None:
    """Copy a register whole, also what SQLite has not yet moved into the file itself."""
    with closing(sqlite3.connect(register)) as source, closing(sqlite3.connect(to)) as target:
        source.backup(target)


def speak(path: Path, *line: str, today: str = TODAY, **environment: str | None) -> Result:
    """Type a command about the register at a path; nothing of the caller's environment counts."""
    unset = dict.fromkeys(("HANDSLAG_DB", "HANDSLAG_AS", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"))
    chosen = {
        **unset,
        "HANDSLAG_LANG": "sv",
        "HANDSLAG_DEBUG": "1",
        "XDG_STATE_HOME": str(path.parent),
        **environment,
    }
    return CliRunner().invoke(
        root, ["--db", f"sqlite:///{path}", "--today", today, *line], env=chosen, input="nej\n" * 3
    )


def town(template: Path, folder: Path) -> Say:
    """Give a copy of the register to type commands at."""
    path = folder / "town.db"
    copy(founded(template), path)

    def say(*line: str, **said: str) -> Result:
        return speak(path, *line, **said)

    return say
