"""An answer that cannot be written changes neither what a command does nor what it ends with."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run, process
from tests.cli.sample_commands import SAMPLE_ROOT

SAVED = {"sv": "Det är sparat, men svaret kunde inte", "en": "It has been saved, but the answer could not"}
UNCHANGED = "Registret är inte ändrat."
NEW = ("agreement", "new", "TÄBY-2028", "--parties", "Täby; LPO Täby", "--from", "2028-01-01")


def into_nothing(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Call with a stdout that takes nothing, as on a full disk: it is open for reading only."""
    with Path(os.devnull).open("rb") as nowhere:
        return subprocess.run(
            [sys.executable, "-m", "cli.main", *arguments],
            cwd=ROOT,
            env={
                **os.environ,
                "HANDSLAG_LANG": "sv",
                "COLUMNS": "",
                "PYTHONIOENCODING": "utf-8",
                **environment,
            },
            stdout=nowhere,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )


def closed(*arguments: str, streams: str, **environment: str) -> subprocess.CompletedProcess[str]:
    line = ["sh", "-c", f'exec "$0" -m cli.main "$@" {streams}', sys.executable, *arguments]
    env = {**os.environ, "HANDSLAG_LANG": "sv", "COLUMNS": "", "PYTHONIOENCODING": "utf-8", **environment}
    return subprocess.run(line, cwd=ROOT, env=env, capture_output=True, encoding="utf-8", check=False)


def is_there(url: str) -> bool:
    return process("show", "TÄBY-2028", HANDSLAG_DB=url).returncode == 0


@pytest.mark.parametrize(("lang", "form"), [("sv", ()), ("en", ("--json",))])
def test_what_was_written_is_said_to_be_written_where_the_answer_is_lost(
    sqlite_url: str, lang: str, form: tuple[str, ...]
) -> None:
    done = into_nothing(*NEW, *form, HANDSLAG_DB=sqlite_url, HANDSLAG_LANG=lang)

    assert (done.returncode, done.stderr.startswith(SAVED[lang])) == (0, True)
    assert is_there(sqlite_url)


@pytest.mark.parametrize(
    "arguments",
    [("status",), ("status", "--csv"), ("status", "--json"), ("--help",), (*NEW, "--preview")],
    ids=" ".join,
)
def test_a_reading_whose_answer_is_lost_says_so_and_is_no_defect(
    sqlite_url: str, arguments: tuple[str, ...]
) -> None:
    done = into_nothing(*arguments, HANDSLAG_DB=sqlite_url)

    assert (done.returncode, UNCHANGED in done.stderr) == (3, True)
    assert "Traceback" not in done.stderr


def test_an_error_whose_answer_is_lost_ends_as_it_would(sqlite_url: str) -> None:
    done = into_nothing("show", "NOPE", "--json", HANDSLAG_DB=sqlite_url)

    assert done.returncode == 4
    assert done.stderr.startswith("Hittar inte beteckningen ”NOPE”.")


@pytest.mark.parametrize(
    ("streams", "arguments", "ending"),
    [(">&-", ("status", "--json"), 0), (">&-", NEW, 0), (">&- 2>&-", ("show", "NOPE"), 4)],
)
def test_who_closed_a_stream_wants_nothing_of_it(
    sqlite_url: str, streams: str, arguments: tuple[str, ...], ending: int
) -> None:
    done = closed(*arguments, streams=streams, HANDSLAG_DB=sqlite_url)

    assert done.returncode == ending
    assert "Traceback" not in done.stderr
    assert is_there(sqlite_url) == (arguments == NEW)


def test_a_sentence_that_cannot_be_written_changes_no_ending(sqlite_url: str) -> None:
    assert closed("show", "NOPE", streams="2</dev/null", HANDSLAG_DB=sqlite_url).returncode == 4


def test_a_reader_that_has_left_changes_no_ending(sqlite_url: str) -> None:
    program = '("$0" -m cli.main show NOPE --json 2>/dev/null; echo $? >&2) | "$0" -c pass'
    env = {**os.environ, "HANDSLAG_DB": sqlite_url}

    done = subprocess.run(
        ["sh", "-c", program, sys.executable], cwd=ROOT, env=env, capture_output=True, text=True, check=False
    )

    assert done.stderr == "4\n"


def test_a_pipe_of_others_that_breaks_is_not_taken_for_a_reader_that_has_left(run: Run) -> None:
    assert run("fail", "pipe", of=SAMPLE_ROOT, HANDSLAG_DEBUG=None).exit_code == 70
