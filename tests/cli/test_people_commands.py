"""`handslag person …`: who types, who takes over, and who is forgotten."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from cli.main import root
from tests.cli.conftest import Run

GROUND = ("--decided-by", "kommunstyrelsen", "--on", "2024-06-01", "--dnr", "KS 2024/7")


@pytest.fixture
def chair(run: Run, database_url: str) -> str:
    """A register in which anna holds a function; bo holds none."""
    run("party", "add", "Umeå", "--side", "kommun", "--db", database_url)
    run("person", "add", "anna", "--name", "Anna Ek", "--email", "anna@example.org", "--db", database_url)
    run("person", "add", "bo", "--db", database_url)
    line = ("party", "function", "Umeå", "ordförande", "--holder", "anna", "--from", "2024-01-01")
    run(*line, "--db", database_url)
    return database_url


def test_a_person_is_added_once(run: Run, database_url: str) -> None:
    line = ("person", "add", "Anna.Ek", "--name", "Anna Ek", "--role", "revisor", "--db", database_url)

    added = json.loads(run(*line, "--json").stdout)
    again = run(*line)
    other = run("person", "add", "anna.ek", "--name", "Anna Al", "--db", database_url, HANDSLAG_LANG="en")

    assert added == {
        "handle": "anna.ek",
        "name": "Anna Ek",
        "email": "",
        "language": "sv",
        "login": "",
        "role": "auditor",
        "left_on": None,
        "written": True,
    }
    assert again.stdout == "anna.ek står redan så. Ingenting har ändrats.\n"
    assert (other.exit_code, "handslag person change" in other.stderr) == (1, True)


@pytest.mark.parametrize("line", [("add", "eva"), ("change", "bo")], ids=["add", "change"])
def test_a_taken_account_is_no_taken_handle(run: Run, chair: str, line: tuple[str, str]) -> None:
    run("person", "change", "anna", "--login", "aek", "--db", chair)

    refused = run("person", *line, "--login", "AEK", "--db", chair)

    assert (refused.exit_code, refused.stderr) == (
        1,
        "Kontot aek hör redan till anna, och ett konto hör till en enda person.\n",
    )


@pytest.mark.parametrize(
    ("words", "exit_code", "said"),
    [
        (("add", "anna ek"), 2, "Kortnamn"),
        (("add", "eva", "--email", "eva"), 2, "e-post"),
        (("add", "eva", "--role", "chef"), 2, "samordnare, revisor"),
        (("add", "eva", "--language", "de"), 2, "sv, en"),
        (("change", "bo"), 2, "Ange vad som ska ändras."),
        (("change", "boo", "--name", "Bo"), 4, "bo"),
        (("handover", "anna", "bo"), 2, "--from"),
        (("handover", "anna", "anna", "--from", "2026-01-01"), 2, "anna"),
        (("handover", "anna", "eva", "--from", "2026-01-01"), 4, "eva"),
        (("forget", "eva", "--yes", *GROUND), 4, "eva"),
        (("forget", "anna", "--yes", *GROUND), 1, "handslag person handover"),
        (("forget", "bo", "--yes"), 2, "--decided-by"),
        (("forget", "bo", "--yes", *GROUND, "--ground", "nyck"), 2, "gallringsplan"),
        (("forget", "bo", "--yes", *GROUND, "--on", "2199-01-01"), 2, "en dag som har kommit"),
    ],
)
def test_wrong_input_is_one_sentence_and_writes_nothing(
    run: Run, chair: str, words: tuple[str, ...], exit_code: int, said: str
) -> None:
    before = run("person", "list", "--json", "--db", chair).stdout

    refused = run("person", *words, "--db", chair)

    assert (refused.exit_code, refused.stdout) == (exit_code, "")
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr
    assert run("person", "list", "--json", "--db", chair).stdout == before


def test_a_change_writes_what_was_named_only(run: Run, chair: str) -> None:
    changed = run("person", "change", "anna", "--email", "", "--left", "2026-06-30", "--json", "--db", chair)

    person = json.loads(changed.stdout)
    assert (person["name"], person["email"], person["left_on"]) == ("Anna Ek", "", "2026-06-30")


def test_the_list_tells_who_holds_what_today(run: Run, chair: str) -> None:
    rows = json.loads(run("person", "list", "--json", "--db", chair).stdout)
    narrow = run("person", "list", "--db", chair, COLUMNS="60").stdout

    assert [(row["handle"], len(row["functions"])) for row in rows] == [("anna", 1), ("bo", 0)]
    assert list(rows[0]) == [
        "handle",
        "name",
        "functions",
        "role",
        "left_on",
        "email",
        "language",
        "login",
        "version",
    ]
    assert all(len(line) <= 60 for line in narrow.splitlines())
    assert "ordförande, Umeå" in " ".join(narrow.split())


def test_a_handover_moves_every_function_from_a_day(run: Run, chair: str) -> None:
    handed = run("person", "handover", "anna", "bo", "--from", "2026-07-01", "--db", chair)
    nothing = run("person", "handover", "anna", "bo", "--from", "2026-08-01", "--db", chair)

    assert handed.stdout.splitlines() == [
        "anna lämnar över 1 funktion till bo från och med 2026-07-01:",
        "  ordförande, Umeå",
    ]
    never = run("person", "handover", "anna", "bo", "--from", "2000-01-01", "--db", chair)
    assert nothing.exit_code == 0
    assert nothing.stdout == (
        "anna har ingen funktion den 2026-08-01: den lämnades över till bo, som har den från och med "
        "2026-07-01. Ingenting har skrivits.\n"
    )
    assert (never.exit_code, "Det finns inget att lämna över" in never.stdout) == (0, True)


def test_a_person_is_forgotten_after_a_yes(run: Run, chair: str) -> None:
    run("person", "handover", "anna", "bo", "--from", "2024-07-01", "--db", chair)
    environment = {"HANDSLAG_LANG": "sv", "HANDSLAG_DEBUG": "1", "HANDSLAG_AS": None}
    line = ["person", "forget", "anna", *GROUND, "--db", chair]

    kept = CliRunner().invoke(root, line, input="n\n", env=environment)
    silent = CliRunner().invoke(root, line, input="", env=environment)
    gone = CliRunner().invoke(root, line, input="ja\n", env=environment)
    again = run("person", "forget", "forgotten-1", *GROUND, "--yes", "--json", "--db", chair)

    assert (kept.exit_code, kept.stdout) == (0, "anna är kvar som förut.\n")
    assert (silent.exit_code, silent.stdout) == (130, "")
    assert gone.stdout.startswith("Uppgifterna om personen är raderade. I registret står nu forgotten-1.")
    assert json.loads(again.stdout) == {"handle": "forgotten-1", "written": False, "erased": True}
    rows = json.loads(run("person", "list", "--json", "--db", chair).stdout)
    assert (rows[1]["handle"], rows[1]["name"], rows[1]["email"]) == ("forgotten-1", "", "")
    assert json.loads(run("audit", "history", "--json", "--db", chair).stdout)["findings"] == []


def test_the_texts_of_a_history_row_are_forgotten_on_a_ground(run: Run, chair: str) -> None:
    db = ("--db", chair)
    run("agreement", "new", "UMEA-1", "--parties", "Umeå; LPO Umeå", "--from", "2025-01-01", *db)
    run("amend", "UMEA-1", "purposes=trygghet", "--reason", "Anna ringde", *db)
    line = ("forget", "UMEA-1", "2", *GROUND, "--ground", "gallringsplan", *db)

    one = json.loads(run(*line, "--field", "reason", "--yes", "--json").stdout)
    rest = run(*line, "--yes")
    again = run(*line, "--yes")
    unknown = run(*line, "--field", "remark", "--yes")

    assert one == {"reference": "UMEA-1", "seq": 2, "forgotten_texts": ["reason"], "erased": True}
    assert rest.stdout == "1 text i rad 2 av UMEA-1 är raderad.\n"
    assert again.stdout.startswith("Texterna i rad 2 av UMEA-1 är redan raderade.")
    assert (unknown.exit_code, "remark" in unknown.stderr) == (4, True)


def test_nobody_yet_is_said_with_how_to_begin(run: Run, sqlite_url: str) -> None:
    assert "handslag person add" in run("person", "list", "--db", sqlite_url).stdout


@pytest.mark.parametrize("option", ["--as-of", "--known-on"])
def test_a_list_of_another_day_says_of_which_day_it_is(run: Run, sqlite_url: str, option: str) -> None:
    db = ("--db", sqlite_url)
    run("--today", "2026-03-01", "person", "add", "anna", *db)
    line = ("--today", "2026-06-01", "person", "list", *db)
    today, then = run(*line), run(*line, option, "2026-03-02")
    narrow = run(*line, option, "2026-03-02", COLUMNS="30")

    assert "funktioner i dag" in today.stdout
    assert "funktioner 2026-03-02" in then.stdout
    assert "i dag" not in then.stdout + narrow.stdout
