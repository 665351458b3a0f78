"""Nothing is imported that the asked command does not show: most of what a command costs is its imports."""

from __future__ import annotations

import re
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy.orm import class_mapper
from sqlalchemy.orm.exc import UnmappedClassError

from lifecycle import records
from lifecycle.store import Store
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
