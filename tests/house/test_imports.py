"""Nothing is imported that the asked command does not show: most of what a command costs is its imports."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy.orm import class_mapper
from sqlalchemy.orm.exc import UnmappedClassError

from lifecycle import records
from lifecycle.store import Store
from tests.cli.town import DRIVEN, copy, speak, typed
from tests.commands import READS
from tests.engine.world import World

ROOT: Final = Path(__file__).parents[2]

PROGRAM: Final = """
import sys
from cli.main import root
try:
    root.main(sys.argv[1:])
finally:
    print(*sorted(sys.modules), file=sys.stderr)
"""

OF_OTHERS: Final = frozenset(
    {
        *(
            "alembic",
            "apscheduler",
            "babel.messages",
            "dateutil",
            "holidays",
            "icalendar",
            "jinja2",
            "psycopg",
        ),
        *("sqlalchemy.dialects.postgresql", "lifecycle.migrations", "words.letters", "workflows.demo"),
    }
)
"""What none of these commands shows."""

OF_THE_REGISTER: Final = frozenset(
    {
        *(
            "sqlalchemy",
            "sqlmodel",
            "pydantic",
            "rich",
            "transitions",
            "lifecycle.records",
            "lifecycle.store",
        ),
        *("workflows.session", "workflows.reading", "workflows.configuration"),
    }
)
OF_ANSWERS: Final = frozenset(
    {
        *("csv", "dataclasses", "decimal", "difflib", "hashlib", "json", "locale", "logging", "pathlib"),
        *("shutil", "string", "tempfile", "tomllib"),
        *(
            "cli.frame.completion",
            "cli.frame.faults",
            "cli.frame.failures",
            "cli.frame.output",
            "words.faults",
        ),
        *("lifecycle.codes", "lifecycle.errors", "lifecycle.fields", "words.document", "words.sentences"),
    }
)
"""What help does without: to import one of these costs as much as to write the page."""
OF_STEPS: Final = frozenset(
    {"lifecycle.advance", "lifecycle.replay", "workflows.agreements", "workflows.audits"}
)
OF_MAILS: Final = frozenset({"smtplib", "workflows.notices.post", "workflows.notices.delivery"})
OF_DAYS_IN_WORDS: Final = frozenset({"babel"})
OF_TABLES: Final = frozenset({"rich"})
OF_DECISIONS: Final = frozenset({"transitions"})
OF_RULES: Final = frozenset(
    f"lifecycle.{path.parent.name}.{path.stem}"
    for folder in ("guards", "effects")
    for path in (ROOT / "lifecycle" / folder).glob("[!_]*.py")
) | {"lifecycle.case", "lifecycle.steps"}
"""What a step is judged by and what follows from it; that a definition names what exists is known without."""
OF_THE_DIRECTORY: Final = frozenset(
    {"workflows.directory", "workflows.directory.parties", "workflows.directory.duties"}
)

NOT_BY: Final[dict[str, frozenset[str]]] = {
    "--help": OF_THE_REGISTER | OF_STEPS | OF_MAILS | OF_DAYS_IN_WORDS | OF_ANSWERS,
    "audit --help": OF_THE_REGISTER | OF_STEPS | OF_MAILS | OF_DAYS_IN_WORDS | OF_ANSWERS,
    "audit overdue --help": OF_THE_REGISTER
    | OF_STEPS
    | OF_MAILS
    | OF_DAYS_IN_WORDS
    | {"cli.frame.failures", "words.sentences", "logging", "tomllib"},
    "--version": OF_THE_REGISTER | OF_STEPS | OF_MAILS | OF_DAYS_IN_WORDS,
    "agreement list": OF_STEPS | OF_RULES | OF_THE_DIRECTORY | OF_MAILS | OF_DECISIONS | OF_DAYS_IN_WORDS,
    "agreement list --json": OF_STEPS
    | OF_RULES
    | OF_THE_DIRECTORY
    | OF_MAILS
    | OF_DECISIONS
    | OF_DAYS_IN_WORDS
    | OF_TABLES,
    "duty list": OF_STEPS | OF_RULES | OF_MAILS | OF_DECISIONS,
    "status": OF_STEPS | OF_MAILS | OF_DECISIONS,
    "next MAIN": OF_STEPS | OF_MAILS | OF_TABLES | OF_DAYS_IN_WORDS,
    "show MAIN": OF_STEPS | OF_RULES | OF_THE_DIRECTORY | OF_MAILS | OF_DECISIONS | OF_DAYS_IN_WORDS,
    "audit overdue": OF_STEPS - {"workflows.audits"}
    | OF_RULES
    | OF_THE_DIRECTORY
    | OF_MAILS
    | OF_DECISIONS
    | OF_DAYS_IN_WORDS,
    "advance MAIN send_for_signature --preview": OF_MAILS | OF_TABLES | {"workflows.audits"},
    "meeting agenda MEETING": OF_MAILS | {"workflows.agreements", "workflows.audits"},
    "doctor": OF_DECISIONS | OF_TABLES | OF_DAYS_IN_WORDS | {"workflows.agreements"},
}
"""A command, and what must not be there after it ran."""


@pytest.mark.parametrize("line", NOT_BY)
def test_a_command_imports_what_it_shows(sqlite_url: str, line: str) -> None:
    with closing(Store.open(sqlite_url)) as store:
        world = World(store).found()
        world.main()
        if "MEETING" in line:
            world.forum()
            world.meeting()

    where = () if "--help" in line else ("--db", sqlite_url, "--today", "2026-03-02")

    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, *where, *line.split()],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    imported = {*ran.stderr.splitlines()[-1].split()}
    assert ran.returncode in {0, 1}, ran.stderr
    assert ran.stdout
    assert imported & (OF_OTHERS | NOT_BY[line]) == set()


EVERY_READER: Final = """
import json, shlex, sys
from cli.main import root

found, ended, writing, now = [], {}, frozenset(sys.argv[3].split()), ""


class Watch:
    def find_spec(self, name, path=None, target=None):
        if name in writing:
            found.append((now, name))


sys.meta_path.insert(0, Watch())
for now, line in json.loads(sys.argv[2]).items():
    try:
        root.main(["--db", sys.argv[1], "--today", "2026-04-10", *now.split(), *shlex.split(line)])
    except SystemExit as ending:
        ended[now] = ending.code
print(json.dumps([found, ended]), file=sys.stderr)
"""
"""Types lines one after the other, and says what each was the first to import of what writes.

That no command does shows it of each of them, as a process of its own would.
"""

LINES: Final = {
    "status": "",
    "next": "MAIN",
    "show": "MAIN --history",
    "agreement list": "",
    "agreement show": "MAIN",
    "picture list": "--all",
    "picture show": "MAIN/PICTURE",
    "plan list": "--all",
    "capability": "KAP",
    "activity list": "--all",
    "forum list": "--all",
    "forum sketch": "MAIN",
    "meeting list": "--all",
    "meeting agenda": "MAIN/FORUM",
    "meeting minutes": "MAIN/FORUM",
    "meeting invite": "MAIN/FORUM {folder}/invitation.ics",
    "contribution list": "--all",
    "contribution show": "MAIN/BIDRAG",
    "pair list": "--all",
    "pair show": "PAR",
    "pair suggest": "Borås",
    "round list": "--all",
    "round show": "MAIN/SUB 2026-03",
    "round sheet": "MAIN/SUB 2026-03",
    "vek": "MAIN",
    "result": "MAIN --year 2026",
    "effect show": "MAIN/SUB 2026-03",
    "party list": "",
    "party show": "Borås",
    "person list": "",
    "login list": "",
    "audit overdue": "",
    "audit terms": "",
    "audit history": "",
    "audit gaps": "",
    "audit law": "Borås",
    "audit corrections": "",
    "duty list": "",
    "notice list": "--all",
    "notice preview": "",
    "register export": "{folder}/register.csv",
    "register columns": "",
    "forecast": "",
    "calendar": "{folder}/days.ics",
    "doctor": "",
    "db check": "",
    "completion": "bash",
    "machine check": "",
    "machine list": "",
    "machine show": "round",
    "machine diagram": "round",
}
"""What is typed after each command that only reads, of a register that has one of everything."""

MORE: Final = (
    ("contribution", "new", "MAIN", "--as-reference", "MAIN/BIDRAG", "title=Frånvaro"),
    ("pair", "new", "PAR", "parties=Borås", "theme=trygghet"),
    ("plan", "new", "development_plan", "parties=Borås", "title=Trygghet", "--as-reference", "KAP"),
)
"""What the driven register has not."""

LIVE_AHEAD: Final = frozenset({"forecast", "notice preview"})
"""What these show is what the daily run would do: they let it, in a copy, or in what is not kept."""

LOCKS: Final = frozenset(
    {
        *("lock_families", "lock_family", "lock_free_families", "that_nobody_writes"),
        *("as_expected", "refuse_stale"),
    }
)
"""What only those who write ask of a transaction: that nobody else writes, and that nobody was faster."""


def at_run_time(tree: ast.AST) -> Iterator[ast.AST]:
    """Give what is run of a module: not what it imports for annotations alone."""
    for node in ast.iter_child_nodes(tree):
        if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield node
            yield from at_run_time(node)


@cache
def writing_modules() -> set[str]:
    """Name the modules that write what records are, and those in which that is decided and done again."""
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for package in ("cli", "words", "workflows", "lifecycle")
        for path in (ROOT / package).rglob("*.py")
        if "lifecycle.transaction import" in (text := path.read_text("utf-8"))
        for node in at_run_time(ast.parse(text))
        if isinstance(node, ast.ImportFrom) and node.module == "lifecycle.transaction"
        if LOCKS & {one.name for one in node.names}
    }


def test_what_writes_is_known_by_what_it_asks_of_a_transaction() -> None:
    assert writing_modules() >= {
        *(
            "lifecycle.writing",
            "lifecycle.steps",
            "lifecycle.advance",
            "lifecycle.amend",
            "lifecycle.correct",
        ),
        *("workflows.agreements.drafting", "workflows.agreements.steps", "workflows.follow_up.recording"),
        *("workflows.notices.mails", "workflows.directory.parties", "workflows.directory.people"),
    }


def test_no_command_that_reads_imports_what_writes(sqlite_template: Path, tmp_path: Path) -> None:
    register = tmp_path / "driven.db"
    copy(typed(sqlite_template, "driven", DRIVEN), register)
    for line in MORE:
        assert speak(register, *line, today="2026-04-10").exit_code == 0
    lines = {command: line.format(folder=tmp_path) for command, line in LINES.items()}
    asked = {command: line for command, line in lines.items() if command not in LIVE_AHEAD}
    asked |= {command: lines[command] for command in sorted(LIVE_AHEAD)}

    ran = subprocess.run(
        [
            *(sys.executable, "-c", EVERY_READER, f"sqlite:///{register}", json.dumps(asked)),
            " ".join(writing_modules()),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    found, ended = json.loads(ran.stderr.splitlines()[-1])
    assert (ended.keys(), {*ended.values()} - {0, 1, 4}) == (READS, set()), ran.stderr
    assert [(command, module) for command, module in found if command not in LIVE_AHEAD] == []
    assert {command for command, _ in found} == {min(LIVE_AHEAD)}


@pytest.mark.parametrize("name", records.__all__)
def test_a_table_is_mapped_by_nobody(name: str) -> None:
    with pytest.raises(UnmappedClassError):
        class_mapper(getattr(records, name))


@pytest.mark.parametrize(
    ("at_once", "later"),
    [
        (r"^from dataclasses import .*\bdataclass\b(?s:.*)slots=True", "lifecycle.values.dataclass"),
        (r"^\w+(: Final)? = re\.compile\(", "lifecycle.patterns.pattern"),
    ],
)
def test_what_is_made_at_every_start_is_made_late(at_once: str, later: str) -> None:
    ours = (
        path for name in ("cli", "words", "workflows", "lifecycle") for path in (ROOT / name).rglob("*.py")
    )

    made = [
        str(path.relative_to(ROOT))
        for path in ours
        if path.name not in {"values.py", "patterns.py"}
        and re.search(at_once, path.read_text("utf-8"), re.MULTILINE)
    ]

    assert made == [], f"use {later}"
