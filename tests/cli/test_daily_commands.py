"""`handslag init`, `tick` and `doctor`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from lifecycle.store import Store
from tests.cli.conftest import Run, process


@pytest.fixture
def signed(run: Run, database_url: str) -> str:
    """A register in which UMEA-2025 is signed and begins on 1 January 2025."""
    db = ("--db", database_url, "--today", "2024-12-02")
    run("agreement", "new", "UMEA-2025", "--parties", "Umeå; LPO Umeå", "--from", "2025-01-01", *db)
    for party in ("Umeå", "LPO Umeå"):
        run("sign", "UMEA-2025", party, "--on", "2024-12-02", *db)
    return database_url


def state_of(run: Run, url: str) -> str:
    rows = json.loads(run("agreement", "list", "--json", "--db", url).stdout)
    found = {row["reference"]: str(row["state"]) for row in rows}
    assert found.keys() == {"UMEA-2025", "UMEA-2025/SUB"}  # the agreement, and the one that it owes
    return found["UMEA-2025"]


def test_a_register_is_made_where_db_says_and_three_ways_on_are_shown(run: Run, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'mine.db'}"

    made = run("init", "--db", url)

    lines = made.stdout.splitlines()
    assert (made.exit_code, lines[0]) == (0, f"Ett tomt register är skapat: {tmp_path / 'mine.db'}")
    assert len(lines) == 5
    assert all(line.startswith(f"  handslag --db {url} ") for line in lines[2:])
    assert run("db", "check", "--db", url).exit_code == 0


def test_a_simulated_register_says_so(run: Run, empty_database_url: str) -> None:
    made = json.loads(run("init", "--simulated", "--json", "--db", empty_database_url).stdout)
    health = json.loads(run("doctor", "--json", "--db", empty_database_url).stdout)

    assert list(made) == ["database", "place", "simulated"]
    assert (made["simulated"], health["simulated"]) == (True, True)


def test_a_register_that_exists_is_never_touched(run: Run, database_url: str) -> None:
    run("party", "add", "Umeå", "--side", "kommun", "--db", database_url)

    refused = run("init", "--db", database_url, HANDSLAG_LANG="en")

    assert (refused.exit_code, refused.stdout) == (3, "")
    assert "There is already a register" in refused.stderr
    assert len(json.loads(run("party", "list", "--json", "--db", database_url).stdout)) == 1


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nix://", "SQLite och PostgreSQL"),
        ("hej", "ingen databasadress"),
        ("sqlite:///\udc80.db", "ingen databasadress"),
        ("postgresql://\udc80@localhost/x", "ingen databasadress"),
        ("sqlite:///%00", "ingen databasadress"),
        ("sqlite:///nix/nix/a.db", "skapa den först"),
    ],
)
def test_a_place_where_nothing_can_be_made_is_one_sentence(run: Run, url: str, said: str) -> None:
    refused = run("init", "--db", url)

    assert (refused.exit_code, refused.stdout) == (3, "")
    assert said in refused.stderr


def test_the_usual_place_is_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    monkeypatch.chdir(tmp_path)

    made = run("init")

    assert (tmp_path / "handslag.db").exists()
    assert "  handslag register import " in made.stdout


def test_a_day_without_anything_due_is_one_sentence(run: Run, database_url: str) -> None:
    ticked = run("tick", "--today", "2025-01-01", "--db", database_url)

    assert (ticked.exit_code, ticked.stdout) == (0, "2025-01-01: inget var på tur.\n")


def test_a_run_tells_what_happened_on_its_right_day_and_how_late_it_came(run: Run, signed: str) -> None:
    previewed = run("tick", "--preview", "--today", "2025-01-06", "--db", signed)
    before = state_of(run, signed)
    ticked = run("tick", "--today", "2025-01-06", "--db", signed)
    again = run("tick", "--today", "2025-01-06", "--db", signed, HANDSLAG_LANG="en")

    happened = (
        "  2025-01-01  UMEA-2025: steget ”börja gälla”. Läget var ”undertecknat” och är nu ”gäller”."
        " (körningen gick 5 dagar senare)"
    )
    assert previewed.stdout.splitlines() == [
        "Så här skulle det bli; ingenting är skrivet.",
        "2025-01-06: 1 sak hände.",
        happened,
    ]
    assert before == "signed"
    assert ticked.stdout.splitlines() == ["2025-01-06: 1 sak hände.", happened]
    assert again.stdout == "2025-01-06: nothing was due.\n"


def test_a_run_answers_a_program_with_stable_keys(run: Run, signed: str) -> None:
    ticked = json.loads(run("tick", "--today", "2025-01-02", "--json", "--db", signed).stdout)

    assert list(ticked) == [
        *("today", "last_tick_on", "preview", "happened", "held", "incidents", "replanned"),
        *("notices", "mails", "delivered"),
    ]
    (happened,) = ticked["happened"]
    assert (happened["trigger"], happened["on"], happened["days_late"]) == ("begin", "2025-01-01", 1)


def test_a_day_before_the_last_run_is_refused(run: Run, signed: str) -> None:
    run("tick", "--today", "2025-01-06", "--db", signed)

    refused = run("tick", "--today", "2025-01-05", "--db", signed)

    assert (refused.exit_code, refused.stdout) == (1, "")
    assert "2025-01-06" in refused.stderr


def test_a_day_that_has_not_come_is_refused_outside_practice(run: Run, empty_database_url: str) -> None:
    run("init", "--db", empty_database_url)

    refused = run("tick", "--today", "2199-01-01", "--db", empty_database_url)

    assert (refused.exit_code, "init --simulated" in refused.stderr) == (1, True)


WELL = (
    "Inget är fel med registret eller med driften av det. Vad som saknas i avtalen visar handslag audit gaps."
)


def test_a_register_that_is_well_is_said_to_be_well(run: Run, signed: str) -> None:
    said = ("--today", "2025-01-06", "--db", signed)
    for party, handle in (("Umeå", "anna"), ("LPO Umeå", "bo")):
        run("person", "add", handle, "--email", f"{handle}@umea.example", *said)
        run("party", "function", party, "samordnare", "--holder", handle, "--from", "2024-01-01", *said)
    run("tick", "--today", "2025-01-06", "--db", signed)

    well = run("doctor", "--today", "2025-01-06", "--db", signed)
    document = json.loads(run("doctor", "--today", "2025-01-06", "--json", "--db", signed).stdout)

    assert (well.exit_code, well.stdout.splitlines()[-1]) == (0, WELL)
    assert list(document) == [
        *(
            "database",
            "schema_version",
            "simulated",
            "records",
            "open_deadlines",
            "last_tick_on",
            "open",
            "host",
            "findings",
        )
    ]


def test_each_finding_of_the_doctor_says_what_to_do(run: Run, signed: str) -> None:
    never = run("doctor", "--today", "2025-01-06", "--db", signed)
    run("tick", "--today", "2025-01-06", "--db", signed)
    old = run("doctor", "--today", "2025-02-06", "--db", signed, HANDSLAG_LANG="en")
    document = json.loads(run("doctor", "--today", "2025-02-06", "--json", "--db", signed).stdout)

    assert (never.exit_code, old.exit_code) == (1, 1)
    assert "Kör handslag tick nu" in never.stdout
    assert "31 days ago" in old.stdout
    assert "find out why the daily run stopped" in old.stdout
    assert list(document["findings"][0]) == ["finding", "where", "facts", "advice"]


@pytest.mark.parametrize("arguments", [("doctor",), ("tick",), ("tick", "--preview")])
def test_the_sentences_of_the_daily_run_fold_on_a_narrow_screen(
    run: Run, signed: str, arguments: tuple[str, ...]
) -> None:
    narrow = run(*arguments, "--today", "2025-01-06", "--db", signed, COLUMNS="60").stdout

    too_long = [line for line in narrow.splitlines() if len(line) > 60]
    assert [line for line in too_long if "://" not in line] == []  # what names a file never folds


def test_a_deadline_that_cannot_be_carried_out_is_told_and_its_traceback_kept_in_a_log(
    run: Run, signed: str, tmp_path: Path
) -> None:
    with Store.open(signed).writing() as connection:  # as somebody might who writes past Handslag
        on_table = " ON history" if connection.dialect.name == "postgresql" else ""
        connection.execute(text(f"DROP TRIGGER history_refuses_update{on_table}"))
        connection.execute(text("UPDATE history SET body = 'nothing that anybody can read'"))

    ticked = process("tick", "--today", "2025-01-06", "--db", signed, XDG_STATE_HOME=str(tmp_path))
    examined = run("doctor", "--today", "2025-01-06", "--db", signed)

    assert (ticked.returncode, ticked.stderr) == (0, "")
    assert "2 bevakningar kunde inte utföras:" in ticked.stdout  # the beginning, and what is told
    assert ticked.stdout.splitlines()[-1] == "Vad man gör: handslag doctor"
    assert examined.exit_code == 1
    assert "Titta på posten med handslag next" in examined.stdout
    raw = json.loads(run("doctor", "--today", "2025-01-06", "--json", "--db", signed).stdout)["findings"]
    whys = [one["facts"]["why"] for one in raw if one["finding"] == "doctor.incident"]
    assert whys != []
    assert not any(why in f"{ticked.stdout}{examined.stdout}" for why in whys)
    if sys.platform == "linux":
        assert "deadline.failed" in (tmp_path / "handslag" / "daily-run.log").read_text("utf-8")


def test_the_daily_run_leaves_a_pipe_without_colour(signed: str) -> None:
    ticked = process("tick", "--today", "2025-01-06", "--db", signed)

    assert ticked.returncode == 0
    assert "\x1b" not in ticked.stdout
