"""`handslag demo`: played whole, as `make demo` plays it; slow, so once for each language."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from lifecycle.languages import LANGUAGES
from tests.cli.conftest import ROOT, Run
from words.texts import texts_in
from workflows.demo.life import FIRST_DAY, MAIN, NEXT_PICTURE, PICTURE, SCENES, SUB, SUCCESSOR
from workflows.demo.scenario import ACTOR, LIFE, REGISTER, Typed, Weeks


def play(folder: Path, lang: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Call `handslag demo` as a newcomer does: a process of its own, in a folder of their own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    unset = ("HANDSLAG_DB", "HANDSLAG_AS", "COLUMNS")
    return subprocess.run(
        [sys.executable, "-m", "cli.main", "demo", "--lang", lang],
        cwd=folder,
        env={**{name: value for name, value in environment.items() if name not in unset}, **more},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    """The folder in which it was played, the language, and what was shown."""
    folder = tmp_path_factory.mktemp("demo")
    done = play(folder, LANGUAGES[0])
    assert (done.returncode, done.stderr) == (0, "")
    return folder, LANGUAGES[0], done.stdout


@pytest.fixture(scope="module", params=LANGUAGES)
def played(request: pytest.FixtureRequest, first: tuple[Path, str, str]) -> tuple[Path, str, str]:
    """The same, or played anew in its own folder, in the other language and by somebody else."""
    folder, lang, _ = first
    if request.param == lang:
        return first
    done = play(folder, request.param, HANDSLAG_AS="eva")
    assert (done.returncode, done.stderr) == (0, "")
    return folder, request.param, done.stdout


def life_of(played: tuple[Path, str, str]) -> str:
    return f"sqlite:///{played[0] / 'handslag-demo' / LIFE}"


def test_every_line_of_the_scenario_is_shown_and_told(played: tuple[Path, str, str]) -> None:
    _, lang, shown = played
    lines = [play for scene in SCENES for play in scene.plays if isinstance(play, Typed)]

    assert shown.count("$ handslag ") == len(lines) + 2
    assert texts_in("sv" if lang == "sv" else "en").text("demo.try_next") in shown
    codes = shown.replace("anna.ek@boras.example", "").replace("bo.lind@polisen.example", "")
    assert "@" not in codes
    assert len(shown.splitlines()) < 570


def test_the_register_that_is_shipped_stands_in_the_first_database(
    played: tuple[Path, str, str], run: Run
) -> None:
    url = f"sqlite:///{played[0] / 'handslag-demo' / REGISTER}"

    assert len(json.loads(run("agreement", "list", "--json", "--db", url).stdout)) == 66
    assert run("audit", "history", "--db", url).exit_code == 0


def test_the_life_ends_with_a_successor_in_force_and_the_others_over(
    played: tuple[Path, str, str], run: Run
) -> None:
    url = life_of(played)

    rows = json.loads(run("agreement", "list", "--json", "--db", url).stdout)

    assert {row["reference"]: (row["state"], row["since"]) for row in rows} == {
        MAIN: ("replaced", "2029-01-01"),
        SUB: ("expired", "2029-01-01"),
        SUCCESSOR: ("active", "2029-01-01"),
        f"{SUCCESSOR}/SUB": ("draft", "2029-01-01"),
    }
    assert run("audit", "history", "--db", url).exit_code == 0
    assert run("doctor", "--today", SCENES[-1].day.isoformat(), "--db", url).exit_code == 0


def test_the_work_is_done_counted_followed_up_and_told_to_the_next_picture(
    played: tuple[Path, str, str], run: Run
) -> None:
    def shown(reference: str) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(run("show", reference, "--json", "--db", life_of(played)).stdout)
        return answer

    assert shown(PICTURE)["state"] == "prioritised"
    assert [row["number"] for row in shown(f"{SUB}/ACT")["counts"]] == ["2"]
    assert shown(f"{SUB}/ACT-3")["origin_id"] == f"{SUB}/FORUM/2026-02-18"
    assert shown(f"{SUB}/2026-T1")["state"] == "concluded"
    assert shown(f"{SUB}/ACT-4")["origin_id"] == f"{SUB}/2026-T1"
    assert shown(NEXT_PICTURE)["sources"][-1] == {"kind": "follow_up", "title": f"{SUB}/2026-T1"}


def test_what_to_try_next_can_be_tried(
    played: tuple[Path, str, str], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, lang, shown = played
    monkeypatch.chdir(folder)
    tries = [line.split()[1:] for line in shown.splitlines()[-4:-1]]

    endings = [run(*words, "--lang", lang) for words in tries]

    assert [(ending.exit_code, ending.stderr) for ending in endings] == [(0, "")] * 3


def test_its_last_line_opens_the_life_that_was_played_in_a_browser(played: tuple[Path, str, str]) -> None:
    folder, lang, shown = played
    words = shown.splitlines()[-1].split()[1:]
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]

    with subprocess.Popen(
        [sys.executable, "-u", "-m", "cli.main", *words, "--port", str(port), "--lang", lang],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as serving:
        assert serving.stdout is not None
        told = "".join(serving.stdout.readline() for _ in range(3))
        with urlopen(f"http://127.0.0.1:{port}/logga-in", timeout=30) as page:
            said = page.read().decode()
        serving.terminate()

    assert words[0] == "serve"
    assert f"http://127.0.0.1:{port}/logga-in/" in told
    assert 'name="person"' in said  # one practises there as whom one likes


def test_a_folder_with_something_else_in_it_is_left_alone(
    played: tuple[Path, str, str], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = played[0] / "handslag-demo" / "letter.txt"
    monkeypatch.chdir(played[0])
    mine.write_text("mine", "utf-8")

    refused = run("demo", "--lang", played[1])
    mine.unlink()

    assert (refused.exit_code, refused.stdout) == (3, "")
    assert "letter.txt" in refused.stderr


def test_it_is_played_anew_in_its_own_folder_and_in_no_other(played: tuple[Path, str, str]) -> None:
    folder, *_ = played

    assert [one.name for one in folder.iterdir()] == ["handslag-demo"]
    assert {one.name for one in (folder / "handslag-demo").glob("*.db")} == {REGISTER, LIFE}


def test_a_file_is_no_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("mine", "utf-8")

    refused = run("demo", str(tmp_path / "letter"))

    assert (refused.exit_code, refused.stdout) == (3, "")
    assert (tmp_path / "letter").read_text("utf-8") == "mine"


def test_the_scenario_goes_forward_over_four_years_and_shows_refusals() -> None:
    days = [scene.day for scene in SCENES]
    plays = [play for scene in SCENES for play in scene.plays]
    weeks = [play for play in plays if isinstance(play, Weeks)]

    assert (days, days[0]) == (sorted(days), FIRST_DAY)
    assert (days[-1] - days[0]).days > 4 * 365
    assert sum((one.last - one.first).days for one in weeks) > 3 * 365
    assert sum(play.refused for play in plays if isinstance(play, Typed)) == 2
    assert ACTOR.islower()
