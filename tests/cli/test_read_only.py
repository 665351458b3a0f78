"""A register that can only be read is read by whatever only reads; whatever writes says why not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run

READING = (
    *("status", "status --all --csv", "show N", "next N", "agreement show N --json", "duty list", "doctor"),
    *("audit gaps", "audit overdue", "audit terms", "audit history", "forecast", "forecast N", "calendar -"),
    *("party list", "person list", "activity list", "notice list", "db check", "machine check"),
)
WRITING = "agreement new M --parties Nacka --from 2028-01-01 --today 2026-09-01"


@pytest.fixture
def register(run: Run, sqlite_url: str) -> str:
    """A register with one agreement, and with a daily run."""
    for line in ("agreement new N --parties Nacka --from 2027-01-01", "tick"):
        assert run(*line.split(), "--today", "2026-09-01", HANDSLAG_DB=sqlite_url).exit_code == 0
    return sqlite_url


@pytest.fixture
def kept(register: str, tmp_path: Path) -> Iterator[str]:
    """A copy of it that nobody may write, in a folder in which nobody may."""
    folder = tmp_path / "a copy, 50 % off?"
    folder.mkdir()
    path = folder / "handslag.db"
    path.write_bytes(Path(register.removeprefix("sqlite:///")).read_bytes())
    path.chmod(0o444)
    folder.chmod(0o555)
    yield f"sqlite:///{tmp_path}/a copy, 50 %25 off%3F/handslag.db"
    folder.chmod(0o755)


@pytest.mark.parametrize("form", ["sqlite:///{}?mode=ro", "sqlite:///file:{}?mode=ro&uri=true"])
def test_every_command_that_reads_reads_what_is_opened_to_be_read(run: Run, register: str, form: str) -> None:
    url = form.format(register.removeprefix("sqlite:///"))
    for line in READING:
        told = [run(*line.split(), "--today", "2026-09-02", HANDSLAG_DB=one) for one in (register, url)]

        assert told[1].stdout == told[0].stdout.replace(register, f"{register}?mode=ro"), line
        assert (told[1].exit_code, told[1].stderr) == (told[0].exit_code, ""), line


@pytest.mark.parametrize("line", ["status", "doctor", "audit history"])
def test_a_copy_that_nobody_may_write_is_read(kept: str, line: str) -> None:
    done = as_anybody(*line.split(), "--today", "2026-09-02", HANDSLAG_DB=kept)

    assert (done.returncode, done.stderr) == (0, "")
    assert "WAL" not in done.stdout


@pytest.mark.parametrize(
    ("lang", "why"), [("sv", "går bara att läsa härifrån. Ingenting"), ("en", "can only be read from here.")]
)
def test_what_writes_says_why_it_does_not(kept: str, lang: str, why: str) -> None:
    done = as_anybody(*WRITING.split(), HANDSLAG_DB=kept, HANDSLAG_LANG=lang)

    assert (done.returncode, why in done.stderr) == (3, True)


def as_anybody(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Call as somebody for whom it counts what is said of a file; for root it does not."""
    return subprocess.run(
        [sys.executable, "-m", "tests.cli.without_power", *arguments],
        cwd=ROOT,
        env={**os.environ, "HANDSLAG_LANG": "sv", "COLUMNS": "", "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
