"""Days on which the computer lets the daily run down: what is said, and that the next run makes it right."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from lifecycle.store import Store
from tests.cli.conftest import ROOT, Run
from tests.engine.world import World, snapshot, term
from tests.stories.mail_scene import every_mail, opened, with_both_coordinators
from workflows.notices.listing import notices


@pytest.fixture
def register(database_url: str) -> str:
    """MAIN begins on 1 July 2026 and ends with the year 2027, with all that it owes; two are to be told."""
    return with_much_due(opened(database_url))


@pytest.fixture
def sqlite_register(sqlite_url: str) -> str:
    return with_much_due(opened(sqlite_url))


def with_much_due(world: World) -> str:
    with_both_coordinators(world)
    world.on("2026-06-01").running("main_agreement", "MAIN", **term("2026-07-01", "2027-12-31"))
    world.running("sub_agreement", "SUB", under="MAIN", **term("2026-08-01", "2027-06-30"))
    url = world.store.url.render_as_string(hide_password=False)
    world.store.close()
    return url


def file_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def ticked(run: Run, url: str, today: str, *more: str) -> dict[str, list[dict[str, object]]]:
    """What a run tells a program, after it went well."""
    ticked = run("tick", "--after-silence", "--today", today, "--json", *more, "--db", url)
    assert ticked.exit_code == 0, ticked.output
    found: dict[str, list[dict[str, object]]] = json.loads(ticked.stdout)
    return found


def steps(document: dict[str, list[dict[str, object]]]) -> list[tuple[object, object, object]]:
    return [(one["reference"], one["trigger"], one["on"]) for one in document["happened"]]


def as_it_should_be(run: Run, url: str) -> None:
    """The histories can be trusted, and nothing is left to do or to tell."""
    audited = run("audit", "history", "--db", url)
    assert audited.exit_code == 0, audited.output
    last = json.loads(run("doctor", "--json", "--today", "2027-11-08", "--db", url).stdout)
    known = {"doctor.nobody_to_tell", "doctor.no_duties"}  # of a town that is none of Sweden's
    assert {one["finding"] for one in last["findings"]} <= known


def starts(url: str, *words: str, program: str = "cli.main") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", program, *words, "--db", url],
        cwd=ROOT,
        env={**os.environ, "HANDSLAG_LANG": "sv", "PYTHONIOENCODING": "utf-8", "XDG_STATE_HOME": os.devnull},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def ends(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    with process:
        said, complained = process.communicate(timeout=60)
    return process.returncode, said, complained


# ---- the clock ----


def test_a_clock_that_steps_back_is_refused_and_changes_nothing_and_the_next_run_is_right(
    run: Run, register: str
) -> None:
    ticked(run, register, "2026-07-06")
    with closing(Store.open(register)) as store:
        before = snapshot(store)

        back = run("tick", "--today", "2026-07-05", "--db", register)

        assert (back.exit_code, back.stdout) == (1, "")
        assert back.stderr.startswith(
            "Dagen 2026-07-05 ligger före den senaste dagliga körningen (2026-07-06)"
        )
        assert snapshot(store) == before
    assert steps(ticked(run, register, "2026-08-03")) == [("SUB", "begin", "2026-08-01")]


def test_a_clock_that_steps_forward_a_year_does_all_on_its_own_day_and_says_how_late(
    run: Run, register: str
) -> None:
    found = ticked(run, register, "2027-11-08")

    late = {
        one["trigger"]: one["days_late"] for one in found["happened"] if one["reference"] in ("MAIN", "SUB")
    }
    assert ("MAIN", "begin", "2026-07-01") in steps(found)
    assert ("SUB", "expire", "2027-07-01") in steps(found)
    assert late == {"begin": 464, "expire": 130}
    assert [(one["person"]) for one in found["mails"]] == ["anna", "bo"]
    assert (
        run("tick", "--after-silence", "--today", "2027-11-08", "--db", register).stdout
        == "2027-11-08: inget var på tur.\n"
    )
    as_it_should_be(run, register)


# ---- two at once ----


def test_of_two_runs_at_once_everything_happens_once_and_is_told_once(run: Run, register: str) -> None:
    both = [starts(register, "tick", "--after-silence", "--today", "2027-11-08", "--json") for _ in range(2)]
    done = [ends(one) for one in both]

    assert [(code, complained) for code, _, complained in done] == [(0, "")] * 2
    found = [json.loads(said) for _, said, _ in done]
    happened = [one for each in found for one in steps(each)]
    assert len(happened) == len(set(happened))
    assert sorted(one["person"] for each in found for one in each["mails"]) == ["anna", "bo"]
    with closing(Store.open(register)) as store:
        assert [one.n for one in every_mail(World(store))] == [1, 1]
        with store.reading() as connection:
            tiers = [
                (one.reference, one.rule, one.due_on, one.tier)
                for one in notices(connection, everything=True)
            ]
    assert len(tiers) == len(set(tiers))
    as_it_should_be(run, register)


# ---- the disk ----


@pytest.mark.parametrize("room", [40_000, 80_000, 120_000])
def test_a_disk_that_takes_no_more_is_said_nothing_is_half_done_and_the_next_run_is_right(
    run: Run, sqlite_register: str, room: int
) -> None:
    process = starts(
        sqlite_register,
        str(room),
        "tick",
        "--after-silence",
        "--today",
        "2027-11-08",
        program="tests.cli.on_a_full_disk",
    )
    code, said, complained = ends(process)

    assert (code, said) == (3, "")
    assert complained.startswith("Disken")
    assert "Traceback" not in complained
    audited = run("audit", "history", "--db", sqlite_register)
    assert audited.exit_code == 0, audited.output
    ticked(run, sqlite_register, "2027-11-08")
    as_it_should_be(run, sqlite_register)


# ---- somebody else ----


def test_a_locked_database_is_said_after_ten_seconds_and_the_next_run_is_right(
    run: Run, sqlite_register: str
) -> None:
    with closing(sqlite3.connect(file_of(sqlite_register), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        busy = run("tick", "--after-silence", "--today", "2027-11-08", "--db", sqlite_register)
        other.execute("ROLLBACK")

    assert (busy.exit_code, busy.stdout) == (5, "")
    assert busy.stderr == "Databasen är upptagen av någon annan. Försök igen om en stund.\n"
    ticked(run, sqlite_register, "2027-11-08")
    as_it_should_be(run, sqlite_register)
