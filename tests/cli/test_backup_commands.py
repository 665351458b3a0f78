"""`handslag backup` and `restore` as they are typed: what is said, and how they end."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from lifecycle.store import Store
from tests.cli.conftest import ROOT, Run, process
from tests.cli.test_run_command import running, sign_of_life
from tests.post_office import LONG


@pytest.fixture
def register(run: Run, database_url: str) -> str:
    """A register with one agreement; gives its address."""
    done = run(
        *("agreement", "register", "NACKA-2025", "--parties", "Nacka; LPO Nacka"),
        *("--from", "2025-01-01", "--to", "2028-12-31", "--db", database_url),
    )
    assert done.exit_code == 0, done.output
    return database_url


def test_a_copy_is_made_and_a_register_made_again_from_it(
    run: Run, register: str, tmp_path: Path, empty_sqlite_url: str
) -> None:
    path = str(tmp_path / "avtal.copy")
    copied = run("backup", path, "--db", register)
    seal = copied.stdout.split()[-1]

    restored = run("restore", path, "--seal", seal, "--db", empty_sqlite_url)
    listed = run("agreement", "list", "--db", empty_sqlite_url)

    assert copied.exit_code == restored.exit_code == 0, (copied.output, restored.output)
    assert copied.stdout.startswith(f"Kopian {path} är gjord: 3 poster, ")
    assert "Historiken håller" in copied.stdout
    assert restored.stdout.startswith(f"Registret är återställt i {tmp_path / 'handslag-empty.db'} ur kopian")
    assert "Historiken håller" in restored.stdout
    assert "NACKA-2025" in listed.stdout


def test_programs_get_the_same_of_both(
    run: Run, register: str, tmp_path: Path, empty_sqlite_url: str
) -> None:
    path = str(tmp_path / "avtal.copy")
    copied = json.loads(run("backup", path, "--json", "--db", register).stdout)
    previewed = json.loads(run("restore", path, "--preview", "--json", "--db", empty_sqlite_url).stdout)
    restored = json.loads(run("restore", path, "--json", "--db", empty_sqlite_url).stdout)

    of_both = {name for name in copied if name != "file"}
    assert {name: restored[name] for name in of_both} == {name: copied[name] for name in of_both}
    assert (previewed["preview"], previewed["place"], restored["preview"]) == (True, None, False)
    assert restored["place"] == str(tmp_path / "handslag-empty.db")


def test_a_register_that_is_there_is_left_alone(run: Run, register: str, tmp_path: Path) -> None:
    path = str(tmp_path / "avtal.copy")
    run("backup", path, "--db", register)

    refused = run("restore", path, "--db", register)

    assert (refused.exit_code, refused.stdout) == (3, "")
    assert "finns redan ett register" in refused.stderr


@pytest.mark.parametrize("how", ["cut", "changed", "no copy", "another seal", "there"])
def test_what_cannot_be_restored_is_refused_in_one_sentence(
    run: Run, register: str, tmp_path: Path, empty_sqlite_url: str, how: str
) -> None:
    path = tmp_path / "avtal.copy"
    run("backup", str(path), "--db", register)
    data = path.read_bytes()
    said = {
        "cut": (data[:-20], (), "är skadad eller avkortad"),
        "changed": (data.replace(b"NACKA-2025", b"NACKA-2026", 1), (), "är skadad eller avkortad"),
        "no copy": (b"Dear all", (), "är ingen kopia"),
        "another seal": (data, ("--seal", "0" * 64), "Sigillet stämmer inte"),
    }
    if how == "there":
        refused = run("backup", str(path), "--db", register)
        assert path.read_bytes() == data
        assert "finns redan" in refused.stderr
        assert refused.exit_code == 3
        return
    written, more, sentence = said[how]
    path.write_bytes(written)

    refused = run("restore", str(path), *more, "--db", empty_sqlite_url)

    assert (refused.exit_code, refused.stdout) == (3, "")
    assert sentence in refused.stderr
    assert "Ingenting har skrivits." in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    assert {one.name for one in tmp_path.iterdir()} <= {
        "avtal.copy",
        "handslag.db",
        "handslag.db-wal",
        "handslag.db-shm",
    }


def test_what_the_proof_finds_is_listed_and_can_be_taken_as_it_is(
    run: Run, sqlite_url: str, tmp_path: Path, empty_sqlite_url: str
) -> None:
    path = str(tmp_path / "avtal.copy")
    run(
        *("agreement", "register", "NACKA-2025", "--parties", "Nacka; LPO Nacka"),
        *("--from", "2025-01-01", "--to", "2028-12-31", "--db", sqlite_url),
    )
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as connection:
        connection.execute("UPDATE agreement SET title = 'smidd'")
        connection.commit()

    copied = run("backup", path, "--db", sqlite_url)
    refused = run("restore", path, "--db", empty_sqlite_url)
    taken = run("restore", path, "--despite-findings", "--db", empty_sqlite_url)

    assert copied.exit_code == taken.exit_code == 1
    assert refused.exit_code == 3
    assert "NACKA-2025" in refused.stderr
    assert "--despite-findings" in refused.stderr
    for said in (copied.stdout, taken.stdout):
        assert "NACKA-2025" in said


def test_a_damaged_register_is_called_damaged(run: Run, sqlite_url: str, tmp_path: Path) -> None:
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    whole = path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE message")
        connection.commit()
    without_a_table = path.read_bytes()

    for data in (without_a_table, whole[: len(whole) // 2], whole[:100], whole[:100] + b"\xff" * 4000):
        path.write_bytes(data)
        refused = run("backup", str(tmp_path / "never.copy"), "--db", sqlite_url)

        assert (refused.exit_code, refused.stdout) == (3, "")
        assert "är skadat" in refused.stderr
        assert "inget register" not in refused.stderr
    assert not (tmp_path / "never.copy").exists()


def test_a_full_disk_leaves_no_copy(run: Run, sqlite_url: str, tmp_path: Path) -> None:
    whole = tmp_path / "whole.copy"
    assert run("backup", str(whole), "--db", sqlite_url).exit_code == 0
    room = str(whole.stat().st_size // 2)
    full = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.cli.on_a_full_disk",
            room,
            "backup",
            str(tmp_path / "no.copy"),
            "--db",
            sqlite_url,
        ],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert full.returncode == 3, full.stderr
    assert "Traceback" not in full.stderr
    assert [one.name for one in tmp_path.iterdir() if "no.copy" in one.name] == []


def test_a_copy_is_taken_while_handslag_runs(run: Run, database_url: str, tmp_path: Path) -> None:
    with running(database_url, every=1 / 60) as at_work:
        sign_of_life(database_url, at_work)
        copied = [
            run("backup", str(tmp_path / f"{number}.copy"), "--db", database_url) for number in range(3)
        ]
        at_work.terminate()
        assert at_work.wait(LONG) == 0

    assert [one.exit_code for one in copied] == [0, 0, 0], [one.output for one in copied]
    proved = run("restore", str(tmp_path / "2.copy"), "--preview", "--db", database_url)
    assert proved.exit_code == 0, proved.output


def test_a_restoration_that_is_killed_leaves_nothing_or_all(
    run: Run, register: str, tmp_path: Path, empty_database_url: str
) -> None:
    path = str(tmp_path / "avtal.copy")
    run("backup", path, "--db", register)
    for tenths in (3, 6, 9, 12):
        killed = subprocess.Popen(
            [sys.executable, "-m", "cli.main", "restore", path, "--db", empty_database_url],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with suppress(subprocess.TimeoutExpired):
            killed.wait(tenths / 10)
        killed.kill()
        if killed.wait() != -signal.SIGKILL:
            break  # it was done
        assert run("agreement", "list", "--db", empty_database_url).exit_code in {0, 3}

    again = process("restore", path, "--db", empty_database_url)
    assert again.returncode == 0 or "finns redan ett register" in again.stderr, again.stderr
    assert run("audit", "history", "--db", empty_database_url).exit_code == 0
    with closing(Store.open(empty_database_url)):
        pass


def test_of_a_folder_that_is_missing_it_is_said_that_it_is(register: str, tmp_path: Path) -> None:
    folder = tmp_path / "nobody made it"
    refused = process("backup", str(folder / "avtal.copy"), "--db", register)
    restored = process("restore", str(folder / "avtal.copy"), "--db", f"sqlite:///{tmp_path / 'new.db'}")

    for done in (refused, restored):
        assert (done.returncode, done.stdout) == (3, "")
        said = " ".join(done.stderr.split())  # it folds where paths are long
        assert said == f"Mappen {folder} finns inte."
    refused = process("restore", str(tmp_path / "avtal.copy"), "--db", f"sqlite:///{tmp_path / 'new.db'}")
    said = f"Filen {tmp_path / 'avtal.copy'} finns inte."
    assert " ".join(refused.stderr.split()) == said
