"""`machine migrate`, and what `db upgrade`, `machine check` and `doctor` say when a machine has two versions.

Handslag reads the `config/` beside its code, so a later version stands in a copy of both.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import TypeAlias

import pytest

from tests.cli.conftest import ROOT, Run
from tests.cli.town import TODAY, copy, founded
from tests.stories.test_machine_versions import gentler, without_publishing

Handslag: TypeAlias = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def register(sqlite_template: Path, tmp_path: Path) -> Path:
    """A register in which a pledge has been signed."""
    path = tmp_path / "town.db"
    copy(founded(sqlite_template), path)
    return path


@pytest.fixture
def handslag(tmp_path: Path, register: Path) -> Handslag:
    """Handslag with a later version of the pledge, said by a function of the first one's file."""

    def with_later(
        change: Callable[[str], str], *line: str, lang: str = "en"
    ) -> subprocess.CompletedProcess[str]:
        place = tmp_path / change.__name__
        if not place.exists():
            for folder in ("cli", "words", "workflows", "lifecycle", "config"):
                copytree(ROOT / folder, place / folder)
            first = place / "config" / "machines" / "pledge.v1.toml"
            said = change(first.read_text("utf-8")).replace("version = 1", "version = 2")
            first.with_name("pledge.v2.toml").write_text(said, "utf-8")
        return subprocess.run(
            [sys.executable, "-m", "cli.main", "--db", f"sqlite:///{register}", "--today", TODAY, *line],
            cwd=place,
            env={**os.environ, "HANDSLAG_LANG": lang, "COLUMNS": "200", "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return with_later


def test_what_needs_a_map_is_said_by_check_upgrade_and_doctor_and_goes_over_with_one(
    handslag: Handslag,
) -> None:
    checked = handslag(without_publishing, "machine", "check")
    upgraded = handslag(without_publishing, "db", "upgrade")
    doctor = handslag(without_publishing, "doctor")

    assert (checked.returncode, upgraded.returncode) == (0, 0)
    assert "what runs on version 1 does not go over to version 2 by itself" in checked.stdout
    assert "the state “published” is gone" in checked.stdout
    assert "It takes handslag machine migrate pledge --to 2" in upgraded.stdout
    assert "handslag machine migrate --help" in doctor.stdout
    assert "a copy of the database" not in doctor.stdout
    assert "run on version 1 of the flow pledge to the citizens" in doctor.stdout

    line = ("machine", "migrate", "medborgarlöfte", "--to", "2")
    renamed = ("--map", "published=active", "--map", "reported=active")
    preview = handslag(without_publishing, *line, *renamed, "--preview")
    done = handslag(without_publishing, *line, *renamed)
    again = handslag(without_publishing, *line, *renamed)

    assert (preview.returncode, done.returncode, again.returncode) == (0, 0, 0)
    assert preview.stdout.startswith("This is what would happen. Nothing has been written.\n")
    assert preview.stdout.partition("\n")[2] == done.stdout
    assert "has gone over to version 2" in done.stdout
    assert "PLEDGE: " in done.stdout
    assert again.stdout == (
        "Nothing of the kind pledge to the citizens runs on an older version than 2. Nothing has changed.\n"
    )
    shown = handslag(without_publishing, "show", "PLEDGE", "--history", lang="sv")
    assert "följer nu en ny version av reglerna" in shown.stdout
    proven = handslag(without_publishing, "audit", "history")
    assert proven.returncode == 0, proven.stdout


def test_what_keeps_its_meaning_goes_over_with_db_upgrade(handslag: Handslag) -> None:
    checked = handslag(gentler, "machine", "check")
    seen = handslag(gentler, "db", "upgrade", "--preview", "--json")
    preview = handslag(gentler, "db", "upgrade", "--preview")
    done = handslag(gentler, "db", "upgrade", "--json")
    again = handslag(gentler, "db", "upgrade")

    assert "what runs on version 1 goes over to version 2 by itself (handslag db upgrade)" in checked.stdout
    [went] = json.loads(done.stdout)["migrated"]
    assert (went["machine"], went["to_version"], len(went["went_over"])) == ("pledge", 2, 1)
    assert json.loads(seen.stdout) == {
        **json.loads(done.stdout),
        "preview": True,
        "migrated": [{**went, "preview": True}],
    }
    assert preview.stdout.startswith(
        "This is what would happen. Nothing has been written.\n1 record of the kind"
    )
    assert again.stdout == ("The database is of this version already (schema 1). Nothing has been changed.\n")


def test_a_map_is_refused_with_what_is_wrong_with_it(handslag: Handslag, run: Run, register: Path) -> None:
    line, db = ("machine", "migrate", "pledge", "--to"), ("--db", f"sqlite:///{register}", "--lang", "en")

    wrong = handslag(without_publishing, *line, "2", "--map", "published=ended")
    unsaid = run(*line, "1", "--map", "published", *db)
    missing = run(*line, "9", *db)

    assert wrong.returncode == 3
    assert "the states mean different things" in wrong.stderr
    assert unsaid.exit_code == 2
    assert "--map published: write what the state was called" in unsaid.stderr
    assert missing.exit_code == 4


def test_the_shipped_machines_have_one_version_and_nothing_to_migrate(run: Run, register: Path) -> None:
    done = run("db", "upgrade", "--json", "--db", f"sqlite:///{register}")

    assert json.loads(done.stdout)["migrated"] == []
    assert json.loads(done.stdout)["left"] == []
    assert json.loads(run("machine", "check", "--json").stdout)["versions"] == []
