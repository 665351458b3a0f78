"""`handslag register …`: a file taken in, previewed or refused, and how such a file is written."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from lifecycle.languages import LANGUAGES, Language
from tests.cli.conftest import ROOT, Run
from words.register import heading_of
from words.texts import texts_in
from workflows.register.example import EXAMPLE
from workflows.register.file import COLUMNS, MANDATORY
from workflows.spreadsheets.text import text_of

SHIPPED = str(ROOT / "config" / "examples" / "register.csv")


def example_file() -> str:
    """Write a register of one row in codes, as a program writes it and as it would be taken in."""
    return text_of([EXAMPLE.keys(), EXAMPLE.values()], delimiter=",", line_end="\n")


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
    assert len(whole.splitlines()) == 7 + len(findings)
    assert len(brief.splitlines()) == 6


def test_parties_that_the_register_did_not_have_are_told(run: Run, database_url: str, file: Path) -> None:
    line = ("register", "import", str(file), "--db", database_url)
    file.write_text(example_file().replace("LPO Nacka", "Polisen"), "utf-8")

    preview, whole = json.loads(run(*line, "--preview", "--json").stdout), run(*line).stdout
    file.write_text(example_file().replace("LPO Nacka", "Polisen").replace("NACKA-", "N-"), "utf-8")
    again = run(*line).stdout

    assert preview["new_parties"] == ["Nacka", "Polisen"]
    assert preview["created"][0]["left_open"] == ["police_unit"]
    assert (
        "Nya parter i registret: Nacka, Polisen. Är någon fel part, rätta med: handslag correct BETECKNING 1"
        ' "parter=NAMN; NAMN" --reason TEXT.'
    ) in " ".join(whole.split())
    assert "NACKA-2024: Ännu okänt: polisenhet." in whole
    assert "parter i registret" not in again


def test_a_preview_writes_nothing(run: Run, database_url: str, file: Path) -> None:
    previewed = run("register", "import", str(file), "--preview", "--json", "--db", database_url)

    document = json.loads(previewed.stdout)
    assert list(document) == ["preview", "created", "changed", "unchanged", "new_parties", "findings"]
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
        "1 avtal har ändrats:",
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


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "sv",
            [
                "  mine.csv, rad 1, Polisenhett: det finns ingen kolumn som heter ”Polisenhett”; menade",
                "  mine.csv, rad 2, Kommun: det finns ingen kommun som heter ”Naka”; menade du Nacka",
                "  mine.csv, rad 2, första dag (starts_on): ”i våras” är inget datum;",
            ],
        ),
        (
            "en",
            [
                "  mine.csv, row 1, Polisenhett: no column is called “Polisenhett”; did you mean police unit",
                "  mine.csv, row 2, Kommun: there is no municipality called “Naka”; did you mean Nacka",
                "  mine.csv, row 2, first day (starts_on): “i våras” is no date;",
            ],
        ),
    ],
)
def test_a_finding_says_in_words_where_it_is(
    run: Run, sqlite_url: str, file: Path, lang: str, said: list[str]
) -> None:
    file.write_text("Beteckning;Nivå;Kommun;starts_on;Polisenhett\nA;huvudavtal;Naka;i våras;\n", "utf-8")

    refused = run("register", "import", str(file), "--db", sqlite_url, "--lang", lang)

    _, *lines = refused.stderr.splitlines()
    assert [line[: len(begun)] for line, begun in zip(lines, said, strict=True)] == said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_column_has_its_heading_beside_its_code(run: Run, lang: Language) -> None:
    shown = run("register", "columns", "--lang", lang).stdout

    for name in COLUMNS:
        assert any(
            line.split("  ")[0] == name and heading_of(texts_in(lang), name) in line
            for line in shown.splitlines()
        )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_column_says_what_it_holds_on_a_narrow_screen_too(run: Run, lang: str) -> None:
    shown = run("register", "columns", "--lang", lang, COLUMNS="60").stdout

    *read, _, _ = shown.splitlines()  # the last two are lines of a file, not for reading
    assert all(len(line) <= 60 for line in read)
    assert all(any(line.startswith(name) for line in read) for name in COLUMNS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_example_can_be_taken_in_as_it_is_shown(
    run: Run, sqlite_url: str, file: Path, lang: Language
) -> None:
    shown = run("register", "columns", "--lang", lang).stdout

    file.write_text("\n".join(shown.splitlines()[-2:]), "utf-8")

    headings, cells = csv.reader(io.StringIO(file.read_text("utf-8")), delimiter=";")
    assert headings == [heading_of(texts_in(lang), name) for name in COLUMNS]
    assert cells == [
        texts_in(lang).word("kind", "main_agreement") if one == "main" else one for one in EXAMPLE.values()
    ]
    assert run("register", "import", str(file), "--db", sqlite_url).exit_code == 0
