"""Registers for the tests of commands.

A town's, with one agreement of every kind and state that people meet; one in which a main agreement and a
sub-agreement were signed not long ago; and that one, driven the whole way.
"""

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

SIGNED_ON = "2026-02-02"
SIGNED = (
    (SIGNED_ON, ("agreement", "new", "MAIN", *BOTH, "--from", SIGNED_ON, "--purposes", "trygghet")),
    (SIGNED_ON, ("sign", "MAIN", "Borås", "--on", SIGNED_ON)),
    (SIGNED_ON, ("sign", "MAIN", "LPO", "--on", SIGNED_ON)),
    (
        SIGNED_ON,
        (
            *("advance", "MAIN/SUB", "fyll i", "syften=trygghet", "samverkansområden=ungdomar; inbrott"),
            *(f"från={SIGNED_ON}", "till=2028-01-31"),
        ),
    ),
    (SIGNED_ON, ("sign", "MAIN/SUB", "Borås", "--on", SIGNED_ON)),
    (SIGNED_ON, ("sign", "MAIN/SUB", "LPO", "--on", SIGNED_ON)),
    (SIGNED_ON, ("person", "add", "anna", "--role", "coordinator")),
    (SIGNED_ON, ("person", "add", "revisor", "--role", "auditor")),
    (TODAY, ("tick",)),
)
"""A main agreement and a sub-agreement in force, with all that they owe: on which day, what is typed."""

_PROBLEMS = "problem=ungdomar | långvarigt | ja | få vuxna ute; inbrott | tillfälligt | nej"
DRIVEN = (
    *SIGNED,
    (TODAY, ("picture", "new", "MAIN", "källor=brottsstatistik; intervjuer", _PROBLEMS)),
    (TODAY, ("advance", "MAIN/PICTURE", "draft", "--reason", "i korthet")),
    (TODAY, ("accept", "MAIN/PICTURE", "Borås", "--on", TODAY, "--reservation", "utan centrum")),
    (TODAY, ("accept", "MAIN/PICTURE", "LPO", "--on", TODAY)),
    (TODAY, ("advance", "MAIN/PICTURE", "prioritise", "--on", TODAY, "--reason", "i korthet")),
    (
        TODAY,
        ("plan", "new", "municipal_plan", "parter=Borås", "picture=MAIN/PICTURE", "--as-reference", "KPLAN"),
    ),
    (TODAY, ("plan", "new", "action_plan", "MAIN/SUB", "priority=ungdomar", "indikatorer=rån | minska | 34")),
    (TODAY, ("advance", "MAIN/SUB/PLAN-1", "decide", "--on", TODAY, "--reason", "i korthet")),
    (TODAY, ("plan", "new", "follow_up_plan", "MAIN/SUB", "items=action_plans | production | monthly")),
    (TODAY, ("advance", "MAIN/SUB/FOLLOWUP", "decide", "--on", TODAY, "--reason", "i korthet")),
    (TODAY, ("activity", "new", "MAIN/SUB/PLAN-1", "rubrik=Nattvandring", "måltal=minst 8")),
    (TODAY, ("forum", "new", "MAIN", "rubrik=Styrgrupp", "hur ofta=varje månad")),
    (TODAY, ("advance", "MAIN/FORUM", "establish", "--on", TODAY, "--reason", "i korthet")),
    ("2026-04-02", ("tick",)),
)
"""The same with a prioritised picture, plans in force, a forum that meets, and a round to conclude."""

Say = Callable[..., Result]


@cache
def founded(template: Path) -> Path:
    """Make the register once for a test run, beside the empty one that it is made from."""
    return typed(template, "town", tuple((TODAY, (*words.split(), *parties)) for words, parties in LINES))


@cache
def typed(template: Path, name: str, lines: tuple[tuple[str, tuple[str, ...]], ...]) -> Path:
    """Make a register by typing commands, once for a test run."""
    path = template.with_name(f"{name}.db")
    copy(template, path)
    for today, line in lines:
        done = speak(path, *line, today=today)
        assert done.exit_code == 0, (line, done.output)
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
    """Give a copy of the town's register to type commands at."""
    return speaking_of(founded(template), folder)


def speaking_of(register: Path, folder: Path) -> Say:
    """Give a copy of a register to type commands at; it keeps its name."""
    path = folder / register.name
    copy(register, path)

    def say(*line: str, **said: str) -> Result:
        return speak(path, *line, **said)

    return say
