"""`handslag register …`: a file taken in, previewed or refused, and how such a file is written."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from lifecycle.codes import LANGUAGES
from tests.cli.conftest import ROOT, Run
from workflows.register.example import EXAMPLE, example_file
from workflows.register.file import COLUMNS, MANDATORY

SHIPPED = str(ROOT / "config" / "examples" / "register.csv")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A register of one agreement, as `register columns` shows it."""
    path = tmp_path / "mine.csv"
    path.write_text(example_file(), "utf-8")
    return path


def test_the_shipped_register_comes_in_once_with_its_states_in_words(run: Run, database_url: str) -> None:
    line = ("register", "import", SHIPPED, "--today", "2026-11-22", "--db", database_url)

    first, again = run(*line), run(*line, "--brief", HANDSLAG_LANG="en")

    assert (first.exit_code, again.exit_code) == (0, 0)
    assert first.stdout.splitlines()[:4] == [
        "66 avtal har lästs in:",
        "  huvudavtal: 42 (18 läge okänt, 9 gäller, 15 har löpt ut)",
        "  underavtal: 14 (10 läge okänt, 4 har löpt ut)",
        "  medborgarlöfte: 10 (4 avslutat, 6 läge okänt)",
    ]
    assert again.stdout.splitlines()[0] == (
        "All 66 agreements of the file stand so already. Nothing has been changed."
    )


def test_what_is_unknown_is_one_line_for_each_agreement(run: Run, sqlite_url: str) -> None:
    line = ("register", "import", SHIPPED, "--db", sqlite_url)
    document = json.loads(run(*line, "--preview", "--json").stdout)

    whole, brief = run(*line, "--preview").stdout, run(*line, "--brief").stdout

    findings = document["findings"]
    assert len({each["where"] for each in findings}) == len(findings)
    assert len(whole.splitlines()) == 6 + len(findings)
    assert len(brief.splitlines()) == 5


def test_a_preview_writes_nothing(run: Run, database_url: str, file: Path) -> None:
    previewed = run("register", "import", str(file), "--preview", "--json", "--db", database_url)

    document = json.loads(previewed.stdout)
    assert list(document) == ["preview", "created", "changed", "unchanged", "findings"]
    assert document["preview"] is True
    assert document["created"] == [
        {
            "reference": "NACKA-2024",
            "machine": "main_agreement",
            "state": "active",
            "left_open": [],
            "changed": [],
        }
    ]
    assert json.loads(run("agreement", "list", "--json", "--db", database_url).stdout) == []


def test_a_corrected_file_says_what_it_wrote_anew(run: Run, database_url: str, file: Path) -> None:
    line = ("register", "import", str(file), "--today", "2026-11-22", "--db", database_url)
    run(*line)
    file.write_text(
        example_file().replace("2027-12-31", "2025-12-31").replace("KS 2023/100", "KS 1"), "utf-8"
    )

    corrected = run(*line)

    assert corrected.stdout.splitlines() == [
        "1 avtal har skrivits om:",
        "  NACKA-2024: diarienummer, sista dag (har löpt ut)",
    ]


def test_a_refused_file_lists_every_finding_and_writes_nothing(
    run: Run, database_url: str, file: Path
) -> None:
    file.write_text("reference;level;colour\nA;x;y\nB;main;\nB;main;\n", "utf-8")

    refused = run("register", "import", str(file), "--db", database_url)
    answer = run("register", "import", str(file), "--json", "--db", database_url, HANDSLAG_LANG="en")

    assert (refused.exit_code, refused.stdout) == (3, "")
    lines = refused.stderr.splitlines()
    assert lines[0] == f"{len(lines) - 1} fel i underlaget. Ingenting har sparats."
    assert len(json.loads(answer.stdout)["findings"]) == len(lines) - 1
    assert {"mine.csv:1:colour", "mine.csv:2:level", "mine.csv:4:reference"} <= {
        each["where"] for each in json.loads(answer.stdout)["findings"]
    }
    assert json.loads(run("agreement", "list", "--json", "--db", database_url).stdout) == []


def test_cp1252_must_be_named(run: Run, sqlite_url: str, file: Path) -> None:
    file.write_bytes(example_file().replace("Nacka,", "Umeå,").encode("cp1252"))
    line = ("register", "import", str(file), "--preview", "--db", sqlite_url)

    refused, taken = run(*line), run(*line, "--encoding", "cp1252")

    assert (refused.exit_code, "cp1252" in refused.stderr) == (3, True)
    assert taken.exit_code == 0


@pytest.mark.parametrize(
    ("lang", "said"), [("sv", "Filen nix.csv finns inte."), ("en", "The file nix.csv does not exist.")]
)
def test_a_file_that_is_not_there_is_one_sentence(run: Run, sqlite_url: str, lang: str, said: str) -> None:
    refused = run("register", "import", "nix.csv", "--db", sqlite_url, "--lang", lang)

    assert (refused.exit_code, refused.stdout) == (3, "")
    assert said in refused.stderr
    assert len(refused.stderr.splitlines()) == 1


def test_the_columns_are_those_of_the_reader(run: Run) -> None:
    rows = json.loads(run("register", "columns", "--json").stdout)

    assert [row["column"] for row in rows] == list(COLUMNS)
    assert [row["column"] for row in rows if row["mandatory"]] == list(MANDATORY)
    assert [row["example"] for row in rows] == [EXAMPLE[name] for name in COLUMNS]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_column_says_what_it_holds_on_a_narrow_screen_too(run: Run, lang: str) -> None:
    shown = run("register", "columns", "--lang", lang, COLUMNS="60").stdout

    *read, _, _ = shown.splitlines()  # the last two are lines of a file, not for reading
    assert all(len(line) <= 60 for line in read)
    assert all(any(line.startswith(name) for line in read) for name in COLUMNS)


def test_the_example_can_be_taken_in_as_it_is_shown(run: Run, sqlite_url: str, file: Path) -> None:
    shown = run("register", "columns").stdout

    file.write_text("\n".join(shown.splitlines()[-2:]), "utf-8")

    assert list(csv.reader(io.StringIO(file.read_text("utf-8"))))[1] == list(EXAMPLE.values())
    assert run("register", "import", str(file), "--db", sqlite_url).exit_code == 0
