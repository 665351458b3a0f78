"""`--today` only reads in a real register: every command that writes says so, and every other one answers."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import Result

from cli.table import COMMANDS
from lifecycle.store import Store, set_fact
from tests.cli.conftest import Run
from tests.cli.town import DRIVEN, copy, speak, typed
from tests.engine.world import snapshot
from workflows.clock import real_moment

WRITING = (
    "do MAIN 1",
    "advance DRAFT send_for_signature",
    "decide MAIN Borås --on 2026-03-01",
    "sign MAIN Borås --on 2026-03-01",
    "accept MAIN/PICTURE Borås --on 2026-03-01",
    "consult MAIN --on 2026-03-01 --all",
    "extend MAIN --until 2029-12-31 --all",
    "give-notice MAIN Borås --on 2026-03-01",
    "dispute MAIN Borås --on 2026-03-01 --about lokalen",
    "withdraw-notice MAIN Borås --on 2026-03-01",
    "renew MAIN",
    "revise MAIN/PICTURE",
    "count MAIN/SUB/PLAN-1/ACT 3",
    "amend MAIN title=Torget",
    "correct MAIN title=Torget --reason fel",
    "share MAIN Borås",
    "register host Borås",
    "agreement new NEW --parties Borås",
    "agreement register NEW --parties Borås",
    "picture new MAIN",
    "plan new action_plan MAIN/SUB",
    "plan read MAIN TABLES",
    "activity new MAIN/SUB/PLAN-1 rubrik=Vandring",
    "activity done MAIN/SUB/PLAN-1/ACT",
    "activity not-done MAIN/SUB/PLAN-1/ACT --reason nej",
    "forum new MAIN",
    "meeting new MAIN/FORUM",
    "contribution new MAIN",
    "contribution link MAIN",
    "pair new PAIR parties=Borås",
    "duty record reported_to_council Borås met_on=2026-03-01 paragraph=KF7",
    "round record MAIN/SUB 2026-03 1",
    "round read SHEET MAIN/SUB 2026-03",
    "round conclude MAIN/SUB 2026-03",
    "round close MAIN --reason nej",
    "effect read FIGURES MAIN/SUB 2026-03 1 --yes",
    "party add Ale --side municipality",
    "party change Borås --address Torget",
    "party succeed Borås Ale --from 2026-01-01",
    "party merge Borås Ale",
    "party remove Borås",
    "party leave Borås --from 2026-01-01",
    "party function Borås samordnare --holder anna --from 2026-01-01",
    "party mandate Borås chef --kind main_agreement --from 2026-01-01",
    "person add bo",
    "person change anna --name Anna",
    "person invite anna",
    "login end anna",
    "login unbind anna https://login.example.org",
    "person handover anna revisor --from 2026-03-01",
    "person forget anna --yes --decided-by kommunstyrelsen --on 2026-01-01 --dnr KS-1",
    "forget MAIN 1 --decided-by kommunstyrelsen --on 2026-01-01 --dnr KS-1 --yes",
    "notice retry",
    "register import REGISTER",
    "machine migrate pledge --to 1",
    "tick",
    "tick --undo 2026-04-02 --reason fel",
)
"""Every command that writes, each with enough to come as far as the register."""

READING = (
    "status",
    "login list",
    "next MAIN",
    "show MAIN --history",
    "agreement list",
    "person list",
    "audit overdue",
    "audit history",
    "duty list",
    "notice list --all",
    "notice preview",
    "doctor",
    "forecast MAIN",
    "tick --preview",
    "tick --undo 2026-04-02 --reason fel --preview",
    "register import REGISTER --preview --brief",
    "register export SHEET",
    "correct MAIN title=Torget --reason fel --preview",
)


@pytest.fixture
def register(sqlite_template: Path, tmp_path: Path) -> Path:
    """A register with a long life that is not for practice, and whose last daily run was the day before."""
    path = tmp_path / "real.db"
    copy(typed(sqlite_template, "driven", DRIVEN), path)
    with closing(Store.open(f"sqlite:///{path}")) as store, store.writing() as connection:
        set_fact(connection, "simulated", "no")
        set_fact(connection, "last_tick_on", (real_moment().today - timedelta(days=9)).isoformat())
    return path


SHIPPED = {
    "REGISTER": "config/examples/register.csv",
    "SHEET": "config/examples/round.csv",
    "FIGURES": "config/examples/goteborg.csv",
    "TABLES": "config/examples/sorsele",
}


def words_of(line: str) -> list[str]:
    return [str(Path(SHIPPED[word])) if word in SHIPPED else word for word in line.split()]


def contents(path: Path) -> str:
    with closing(Store.open(f"sqlite:///{path}")) as store:
        return snapshot(store)


@pytest.mark.parametrize("line", WRITING)
def test_no_command_writes_in_a_real_register_on_another_day_than_today(register: Path, line: str) -> None:
    before = contents(register)
    today = real_moment().today
    yesterday = (today - timedelta(days=1)).isoformat()

    refused = speak(register, *words_of(line), today=yesterday)

    assert refused.exit_code == 1, (line, refused.output)
    assert refused.stderr.startswith(f"Med --today {yesterday} går registret bara att läsa"), refused.stderr
    assert "--on" in refused.stderr
    assert today.isoformat() in refused.stderr
    assert contents(register) == before


@pytest.mark.parametrize("line", READING)
def test_what_only_reads_answers_on_another_day(register: Path, line: str) -> None:
    before = contents(register)
    words = words_of(line.replace("SHEET", str(register.parent / "sheet.csv")))

    answered = speak(register, *words, today=(real_moment().today - timedelta(days=1)).isoformat())

    assert "Med --today" not in answered.output
    assert answered.exit_code == 0 or line in ("doctor", "audit history"), answered.output
    assert contents(register) == before


def test_the_day_is_said_in_english_too_and_told_to_a_program_without_words(run: Run, register: Path) -> None:
    yesterday = (real_moment().today - timedelta(days=1)).isoformat()

    refused = run("tick", "--json", "--today", yesterday, "--lang", "en", "--db", f"sqlite:///{register}")

    answer = json.loads(refused.stdout)
    assert (answer["error"], answer["facts"]["reason"]) == (
        "error.clock_refused.day_only_to_read",
        "day_only_to_read",
    )
    assert answer["facts"]["today"] == yesterday
    assert refused.stderr.startswith(f"With --today {yesterday} the register can only be read")


def test_a_run_long_after_the_last_names_both_days_and_the_option(register: Path) -> None:
    last = real_moment().today - timedelta(days=401)
    with closing(Store.open(f"sqlite:///{register}")) as store, store.writing() as connection:
        set_fact(connection, "last_tick_on", last.isoformat())
    today = real_moment().today.isoformat()

    refused = speak(register, "tick", today=today)
    done = speak(register, "tick", "--after-silence", today=today)

    assert (refused.exit_code, refused.stdout) == (1, "")
    for named in (last.isoformat(), today, "--after-silence"):
        assert named in refused.stderr
    assert done.exit_code == 0


def test_a_run_that_lies_ahead_is_found_by_the_doctor_with_what_to_do(register: Path) -> None:
    ahead = real_moment().today + timedelta(days=30000)
    with closing(Store.open(f"sqlite:///{register}")) as store, store.writing() as connection:
        set_fact(connection, "last_tick_on", ahead.isoformat())
    today = real_moment().today.isoformat()

    found = speak(register, "doctor", today=today)
    refused = speak(register, "amend", "MAIN", "title=Torget", today=today)

    assert found.exit_code == 1
    assert f"den dagliga körningen gick senast {ahead}, en dag som inte har kommit" in found.stdout
    assert "handslag tick --undo DAG" in found.stdout
    assert refused.exit_code == 1
    assert f"handslag tick --undo {ahead}" in refused.stderr


NEVER_WRITING = frozenset(
    (
        *(
            "status",
            "next",
            "show",
            "doctor",
            "backup",
            "forecast",
            "calendar",
            "login list",
            "register columns",
            "register export",
            "completion",
            "notice preview",
        ),
        *("agreement list", "agreement show", "picture list", "plan list", "activity list", "forum list"),
        *("picture show", "forum sketch", "pair list", "pair show", "pair suggest"),
        *("contribution list", "contribution show"),
        *(
            "meeting list",
            "meeting agenda",
            "meeting minutes",
            "meeting invite",
            "round list",
            "round show",
            "round sheet",
            "effect show",
            "capability",
            "result",
            "vek",
            "party list",
            "party show",
            "person list",
            "duty list",
        ),
        *("audit overdue", "audit terms", "audit history", "audit gaps", "audit corrections", "notice list"),
        "audit law",
        *("db check", "machine check", "machine list", "machine show", "machine diagram"),
    )
)
OF_NO_DAY = frozenset({"init", "demo", "db upgrade", "run", "restore", "serve"})
"""What they write bears no day; `run` and `serve` take none, and `demo` makes registers of its own.

`db upgrade` asks for the day only when there are records that go over to a later version of their machine.
"""


def test_every_command_is_known_to_write_or_only_to_read() -> None:
    """A new command is put into one of the lists, so that nobody forgets to ask which day it is."""
    writing = {name for name in COMMANDS if any(f"{line} ".startswith(f"{name} ") for line in WRITING)}

    assert writing | NEVER_WRITING | OF_NO_DAY == set(COMMANDS)
    assert not writing & NEVER_WRITING


# ---- a run is taken back ----


WRONG, RIGHT = "2099-01-05", "2026-06-15"


@pytest.fixture
def driven(register: Path) -> Path:
    """The same for practice, as it was driven: its last daily run was on 2 April."""
    with closing(Store.open(f"sqlite:///{register}")) as store, store.writing() as connection:
        set_fact(connection, "simulated", "yes")
        set_fact(connection, "last_tick_on", "2026-04-02")
    return register


def typed_at(register: Path, *line: str) -> Result:
    return speak(register, *line, today=RIGHT)


def run_wrongly(register: Path) -> None:
    done = speak(register, "tick", "--after-silence", today=WRONG)
    assert done.exit_code == 0, done.output


def test_a_run_under_a_wrong_clock_is_taken_back_and_life_goes_on(driven: Path) -> None:
    run_wrongly(driven)

    undone = typed_at(driven, "tick", "--undo", WRONG, "--reason", "klockan stod på 2099")

    lines = undone.stdout.splitlines()
    assert undone.exit_code == 0, undone.output
    assert lines[0].startswith(f"Körningen {WRONG} har tagits tillbaka med ")
    assert lines[-1].startswith("Den senaste körningen är nu den 2026-04-02.")
    assert any("MAIN har rättats. Läget var ”har löpt ut” och är nu ”gäller”." in line for line in lines)
    assert typed_at(driven, "tick").exit_code == 0
    audited = typed_at(driven, "audit", "history")
    assert audited.exit_code == 0, audited.output
    sheet = typed_at(driven, "round", "show", "MAIN/SUB", "2026-04").stdout
    assert "Avtalet (MAIN/SUB): ska följas upp" in sheet


def test_a_program_is_told_what_was_taken_back(driven: Path) -> None:
    run_wrongly(driven)
    before = contents(driven)

    answered = typed_at(driven, "tick", "--undo", WRONG, "--reason", "klockan", "--preview", "--json")
    answer = json.loads(answered.stdout)

    assert (answer["undone"], answer["preview"], answer["last_tick_on"]) == (WRONG, True, "2026-04-02")
    assert {one["kind"] for one in answer["corrected"]} == {"corrected"}
    assert answer["notices_withdrawn"] > 0
    assert contents(driven) == before


def test_taking_back_asks_for_a_day_and_a_reason_and_knows_the_days_of_runs(driven: Path) -> None:
    for asked in (("--undo", WRONG), ("--reason", "klockan"), ("--undo", WRONG, "--reason", " ")):
        refused = typed_at(driven, "tick", *asked)
        assert (refused.exit_code, refused.stdout) == (2, "")
        assert "Ange både --undo DAG och --reason VARFÖR." in refused.stderr

    unknown = typed_at(driven, "tick", "--undo", WRONG, "--reason", "klockan")
    assert unknown.exit_code == 4
    assert f"Hittar inte körningen ”{WRONG}”" in unknown.stderr


def test_what_is_taken_back_once_is_not_taken_back_twice(driven: Path) -> None:
    run_wrongly(driven)
    asked = ("tick", "--undo", WRONG, "--reason", "klockan")

    assert typed_at(driven, *asked).exit_code == 0
    assert typed_at(driven, *asked).exit_code == 4


def test_what_rests_on_a_run_is_named_and_it_stays(driven: Path) -> None:
    """The round was laid out by the run of 2 April, and then a line of it was recorded."""
    recorded = typed_at(driven, "round", "record", "MAIN/SUB", "2026-03", "1", "iakttagelser=väl")
    assert recorded.exit_code == 0, recorded.output
    before = contents(driven)

    refused = typed_at(driven, "tick", "--undo", "2026-04-02", "--reason", "fel")

    assert refused.exit_code == 1
    assert refused.stderr.startswith("Körningen 2026-04-02 går inte att ta tillbaka")
    assert "MAIN/SUB/2026-03" in refused.stderr
    assert contents(driven) == before
