"""`handslag run` as a server runs it: a process that beats, stops when told, or fails loudly."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from datetime import timedelta
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import NullPool, create_engine, text
from sqlalchemy.engine import make_url

from lifecycle.store import Store, set_fact
from tests.cli.conftest import ROOT, Run
from tests.post_office import LONG, PostOffice, open_post_office, smtp_settings
from tests.postgres_server import Server, data_parent
from tests.stories.mail_scene import (
    a_main_agreement,
    every_mail,
    made_real,
    mails_wait,
    opened,
    with_both_coordinators,
)
from workflows.clock import real_moment, swedish_day
from workflows.daily.scheduler import repeat
from workflows.daily.sign_of_life import Heartbeat, last_heartbeat

if TYPE_CHECKING:
    from tests.engine.world import World

SECOND = timedelta(seconds=1)


@contextmanager
def running(
    url: str, *more: str, every: float = 10, environment: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[str]]:
    """Start it as a process of its own, that is killed when the block is left."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.cli.hurried", "run", "--every", str(every), "--db", url, *more],
        cwd=ROOT,
        env={
            **os.environ,
            "HANDSLAG_LANG": "sv",
            "COLUMNS": "",  # the run of the tests may have set it, and lines would fold
            "PYTHONIOENCODING": "utf-8",
            "PYTHONWARNINGS": "ignore",
            "XDG_STATE_HOME": os.devnull,
            **(environment or {}),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def until(there: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    """Wait for what a process does."""
    patience = monotonic() + LONG
    while not there():
        assert process.poll() is None, process.communicate()
        assert monotonic() < patience, "it never came"
        sleep(0.1)


def heartbeat(url: str) -> Heartbeat | None:
    with closing(Store.open(url)) as store, store.reading() as connection:
        return last_heartbeat(connection)


def sign_of_life(url: str, process: subprocess.Popen[str]) -> Heartbeat:
    """Wait for a beat, and give its sign of life."""
    until(lambda: heartbeat(url) is not None, process)
    found = heartbeat(url)
    assert found is not None
    return found


def ended(process: subprocess.Popen[str]) -> tuple[int, list[str], str]:
    """Wait for its end: exit code, what it said, and what it complained of."""
    said, complained = process.communicate(timeout=LONG)
    return process.returncode, said.splitlines(), complained


def real_register(url: str) -> World:
    """A register that is not for practice: what it sends is sent."""
    return made_real(a_main_agreement(with_both_coordinators(opened(url)), last="2199-01-31"))


def a_mail_waits(world: World) -> None:
    """Of today, since a minute ago, and with a number that no other has."""
    mails_wait(world, "anna", instant=real_moment().instant - timedelta(minutes=1), n=9)


# ---- it beats, and stops when it is told to ----


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_it_beats_at_once_and_takes_its_sign_of_life_away_when_told_to_stop(
    database_url: str, stop: signal.Signals
) -> None:
    with running(database_url) as process:
        sign = sign_of_life(database_url, process)
        process.send_signal(stop)
        code, said, complained = ended(process)

    assert (code, complained) == (0, "")
    assert sign.every == timedelta(minutes=10)
    assert said[0].startswith("Handslag körs var 10.0:e minut på ")
    assert said[-1] == "Handslag har avslutats."
    assert heartbeat(database_url) is None


def test_it_beats_again_and_again(sqlite_url: str) -> None:
    with running(sqlite_url, every=1 / 60) as process:
        first = sign_of_life(sqlite_url, process)
        until(lambda: heartbeat(sqlite_url) not in (None, first), process)
        second = heartbeat(sqlite_url)
        process.terminate()
        code, _, complained = ended(process)

    assert second is not None
    assert second.at - first.at >= 0.9 * SECOND
    assert (code, complained) == (0, "")


def test_what_came_between_two_beats_is_sent_by_the_second(database_url: str) -> None:
    world = real_register(database_url)
    with (
        open_post_office() as office,
        running(database_url, every=1 / 60, environment=smtp_settings(office)) as process,
    ):
        sign_of_life(database_url, process)
        a_mail_waits(world)
        until(lambda: all(one.status == "sent" for one in every_mail(world)), process)
        process.terminate()
        code, _, _ = ended(process)

    assert code == 0
    assert office.ids.total() == len(every_mail(world))
    assert {one.status for one in every_mail(world)} == {"sent"}


@pytest.mark.parametrize(("more", "shown"), [((), ["MAIN"]), (("--json",), [])])
def test_a_person_is_told_what_a_beat_did_and_a_program_hears_no_prose(
    sqlite_url: str, more: tuple[str, ...], shown: list[str]
) -> None:
    yesterday = (real_moment().today - timedelta(days=1)).isoformat()
    made_real(a_main_agreement(opened(sqlite_url), last=yesterday))
    with running(sqlite_url, *more) as process:
        sign_of_life(sqlite_url, process)
        process.terminate()
        code, said, complained = ended(process)

    assert (code, complained) == (0, "")
    assert [line[14:18] for line in said[2:-1]] == shown
    assert bool(said) is bool(shown)


def test_a_beat_that_is_sending_is_let_finish(sqlite_url: str) -> None:
    world = real_register(sqlite_url)
    a_mail_waits(world)
    with (
        open_post_office(PostOffice(stalls=True)) as office,
        running(sqlite_url, environment=smtp_settings(office, HANDSLAG_SMTP_TIMEOUT="30")) as process,
    ):
        until(office.reached.is_set, process)
        process.terminate()
        office.go_on()
        code, said, complained = ended(process)

    assert (code, complained, said[-1]) == (0, "", "Handslag har avslutats.")
    assert {one.status for one in every_mail(world)} == {"sent"}
    assert heartbeat(sqlite_url) is None


def test_a_password_in_the_databases_address_is_not_said_aloud(postgres_url: str) -> None:
    with_password = postgres_url.replace("postgres@", "postgres:hemligt@", 1)
    assert "hemligt" in with_password
    with running(with_password) as process:
        sign_of_life(postgres_url, process)
        process.terminate()
        code, said, _ = ended(process)

    assert code == 0
    assert "hemligt" not in "".join(said)


def test_run_knows_no_other_day_than_today(run: Run, database_url: str) -> None:
    refused = run("run", "--today", "2026-01-01", "--db", database_url)

    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "handslag tick --today" in refused.stderr


# ---- it fails, and that is seen ----


def test_a_beat_that_fails_ends_the_process_and_leaves_the_sign_of_life_for_the_doctor(
    run: Run, sqlite_url: str, tmp_path: Path
) -> None:
    path, copy = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "copy.db"
    with running(sqlite_url, every=1 / 60) as process:
        sign = sign_of_life(sqlite_url, process)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
        for beside in ("-wal", "-shm"):
            path.with_name(path.name + beside).unlink(missing_ok=True)
        path.write_bytes(b"nothing that anybody can read" * 1000)
        code, said, complained = ended(process)

    assert code == 3
    assert "Handslag har avslutats." not in said
    assert complained.strip() != ""
    assert "Traceback" not in complained

    with closing(Store.open(f"sqlite:///{copy}")) as store, store.reading() as connection:
        assert last_heartbeat(connection) is not None
    tomorrow = (swedish_day(sign.at) + timedelta(days=1)).isoformat()
    examined = run("doctor", "--today", tomorrow, "--db", f"sqlite:///{copy}")
    assert examined.exit_code == 1
    assert "handslag run har inte hörts av sedan" in examined.stdout
    assert "starta den igen" in examined.stdout


def test_a_defect_in_a_beat_ends_the_process_and_says_where_its_story_is(
    sqlite_url: str, tmp_path: Path
) -> None:
    state, path = {"XDG_STATE_HOME": str(tmp_path)}, Path(sqlite_url.removeprefix("sqlite:///"))
    with running(sqlite_url, every=1 / 60, environment=state) as process:
        sign_of_life(sqlite_url, process)
        with closing(sqlite3.connect(path, timeout=LONG)) as connection:
            connection.execute(
                "CREATE TRIGGER never BEFORE UPDATE ON register_fact BEGIN SELECT RAISE(ABORT, 'never'); END"
            )
        code, _, complained = ended(process)

    assert code == 70
    assert "felet är vårt" in complained
    assert heartbeat(sqlite_url) is not None


def test_one_that_was_killed_is_missed_by_the_doctor_after_three_beats(run: Run, sqlite_url: str) -> None:
    with running(sqlite_url) as process:
        sign = sign_of_life(sqlite_url, process)
        process.kill()
        process.wait(LONG)

    def examined(after: timedelta) -> str:
        """On another day: a practice register keeps the time of day."""
        with closing(Store.open(sqlite_url)) as store, store.writing() as connection:
            set_fact(connection, "heartbeat", f"{(sign.at - after).isoformat()} 600")
        return run("doctor", "--db", sqlite_url).stdout

    assert "har inte hörts av" not in examined(timedelta(minutes=25))
    assert "har inte hörts av" in examined(timedelta(minutes=31))
    assert "klockan har ställts tillbaka" in examined(-timedelta(minutes=15))


def test_a_busy_database_passes_with_a_sentence_and_the_next_beat_works(sqlite_url: str) -> None:
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    with running(sqlite_url, every=1 / 60) as process:
        first = sign_of_life(sqlite_url, process)
        with closing(sqlite3.connect(path, isolation_level=None, timeout=LONG)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert process.stdout is not None
            said = [process.stdout.readline(), process.stdout.readline()]
            other.execute("ROLLBACK")
        until(lambda: heartbeat(sqlite_url) not in (None, first), process)
        process.terminate()
        code, _, _ = ended(process)

    assert said[1] == (
        "Ingenting kunde göras nu; nästa körning försöker igen: "
        "Databasen är upptagen av någon annan. Försök igen om en stund.\n"
    )
    assert code == 0


def test_a_file_that_is_away_for_a_while_is_waited_for(sqlite_url: str) -> None:
    """A disk is unmounted, a file is moved: each beat says so, and the first one after it works as before."""
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    away = path.with_name("away.db")
    with running(sqlite_url, every=1 / 60) as process:
        first = sign_of_life(sqlite_url, process)
        with closing(Store.open(sqlite_url)) as store, store.writing():  # not in the middle of a beat
            path.rename(away)
        assert process.stdout is not None
        said = [process.stdout.readline(), process.stdout.readline()]
        away.rename(path)
        until(lambda: heartbeat(sqlite_url) not in (None, first), process)
        process.terminate()
        code, _, complained = ended(process)

    assert said[1].startswith(
        "Ingenting kunde göras nu; nästa körning försöker igen: Det finns ingen databas"
    )
    assert (code, complained) == (0, "")


def test_a_server_that_ends_every_connection_is_waited_for(postgres_url: str) -> None:
    """What a restart does to whoever is connected, between two beats or in the middle of one."""
    engine = create_engine(
        make_url(postgres_url).set(database="postgres"), poolclass=NullPool, isolation_level="AUTOCOMMIT"
    )
    name = make_url(postgres_url).database
    closed = text(f'ALTER DATABASE "{name}" WITH ALLOW_CONNECTIONS false')
    opened = text(f'ALTER DATABASE "{name}" WITH ALLOW_CONNECTIONS true')
    ended_all = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name")
    with running(postgres_url, every=1 / 60) as process, engine.connect() as server:
        first = sign_of_life(postgres_url, process)
        server.execute(closed)
        server.execute(ended_all, {"name": name})
        assert process.stdout is not None
        said = [process.stdout.readline(), process.stdout.readline()]
        server.execute(opened)
        until(lambda: heartbeat(postgres_url) not in (None, first), process)
        process.terminate()
        code, _, complained = ended(process)
    engine.dispose()

    assert said[1].startswith("Ingenting kunde göras nu; nästa körning försöker igen: ")
    assert (code, complained) == (0, "")


def test_a_server_that_is_stopped_and_started_again_is_waited_for() -> None:
    folder = Path(tempfile.mkdtemp(prefix="handslag-pg-"))
    data = Path(tempfile.mkdtemp(prefix="handslag-pg-data-", dir=data_parent()))
    try:
        server = Server(folder, data)
        server.initialise()
        with ExitStack() as left_running:
            with server.running():
                Store.create(server.url).close()
                process = left_running.enter_context(running(server.url, every=1 / 60))
                first = sign_of_life(server.url, process)
            assert process.stdout is not None
            said = [process.stdout.readline(), process.stdout.readline()]
            with server.running():
                until(lambda: heartbeat(server.url) not in (None, first), process)
                process.terminate()
                code, _, complained = ended(process)
    finally:
        shutil.rmtree(data, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)

    assert said[1].startswith("Ingenting kunde göras nu; nästa körning försöker igen: ")
    assert (code, complained) == (0, "")


def test_it_ends_well_also_when_the_database_was_stopped_before_it(sqlite_url: str) -> None:
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    with running(sqlite_url) as process:
        sign_of_life(sqlite_url, process)
        path.rename(path.with_name("away.db"))
        process.terminate()
        code, said, complained = ended(process)

    assert (code, complained, said[-1]) == (0, "", "Handslag har avslutats.")
    assert said[-2].startswith("Databasen kunde inte få veta att Handslag avslutas")


def test_after_a_long_silence_it_waits_for_somebody_to_say_that_the_clock_is_right(database_url: str) -> None:
    world = real_register(database_url)
    last = (real_moment().today - timedelta(days=401)).isoformat()
    with world.store.writing() as connection:
        set_fact(connection, "last_tick_on", last)

    with running(database_url, every=1 / 60) as process:
        assert process.stdout is not None
        said = [process.stdout.readline(), process.stdout.readline()]
        process.terminate()
        code, *_ = ended(process)
    assert heartbeat(database_url) is None
    with running(database_url, "--after-silence") as process:
        sign_of_life(database_url, process)

    assert (code, said[1].startswith("Ingenting kunde göras nu")) == (0, True)
    assert last in said[1]
    assert "handslag tick --after-silence" in said[1]


def test_a_register_that_is_not_there_is_said_at_once(run: Run, empty_sqlite_url: str) -> None:
    refused = run("run", "--db", empty_sqlite_url)

    assert (refused.exit_code, refused.stdout) == (3, "")


# ---- the clock itself ----


class OutOfOrder(Exception):
    """What a beat may end with."""


def test_the_clock_raises_what_its_work_has_raised() -> None:
    calls: list[int] = []

    def work() -> None:
        calls.append(len(calls))
        if len(calls) == 2:
            raise OutOfOrder

    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(OutOfOrder):
        repeat(work, now=real_moment().instant, every=SECOND)

    assert calls == [0, 1]
    assert signal.getsignal(signal.SIGTERM) is before


def test_what_was_missed_is_one_beat_and_signals_are_given_back() -> None:
    """The first beat was due a minute ago: that is one beat, not one for each second since."""
    calls: list[int] = []

    def work() -> None:
        calls.append(1)
        os.kill(os.getpid(), signal.SIGTERM)

    before = signal.getsignal(signal.SIGINT)
    repeat(work, now=real_moment().instant - timedelta(minutes=1), every=SECOND)

    assert calls == [1]
    assert signal.getsignal(signal.SIGINT) is before
