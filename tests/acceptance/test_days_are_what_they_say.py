"""Days are what they say: nobody chooses today in earnest, a run out of time is undone (issue 8, point 4).

A real register takes its day from the clock, in Swedish time. What is played with chosen days is played in
a register for practice.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.acceptance.hand import NACKA, Register, main_and_subs, runs, signed_in_time

SWEDEN = ZoneInfo("Europe/Stockholm")


@pytest.fixture
def real(empty_database_url: str) -> Register:
    """A real register with one agreement in it, typed today."""
    made = Register(empty_database_url)
    made.do(None, "init")
    meant = ("--deviation", "interim")
    made.do(None, "agreement", "register", "N", *NACKA, "--from", "2024-01-01", "--to", "2199-12-31", *meant)
    made.do(None, "agreement", "new", "DRAFT", *NACKA, "--from", "2199-01-01", *meant)
    return made


WRITES = {
    "a draft": ("agreement", "new", "X", *NACKA),
    "an old paper": ("agreement", "register", "X", *NACKA, "--from", "2023-01-01", "--to", "2026-12-31"),
    "a change": ("amend", "DRAFT", "purposes=trygghet"),
    "a decision": ("decide", "DRAFT", "Nacka", "--on", "2023-06-01"),
    "a signature": ("sign", "DRAFT", "Nacka", "--on", "2023-06-01"),
    "a consultation": ("consult", "N", "--on", "2023-06-01", "--with", "Nacka", "--with", "LPO Nacka"),
    "a step": ("advance", "DRAFT", "withdraw", "--reason", "x"),
    "a correction": ("correct", "N", "title=x", "--reason", "x"),
    "a successor": ("renew", "N", "--as-reference", "N2"),
    "a forum": ("forum", "new", "N", "title=Styrgrupp"),
    "a party": ("party", "add", "Tyresö", "--side", "municipality"),
    "a party's name": ("party", "change", "LPO Nacka", "--name", "Lokalpolisområde Nacka"),
    "a person": ("person", "add", "anna"),
    "a run": ("tick",),
}


@pytest.mark.parametrize("line", list(WRITES.values()), ids=list(WRITES))
def test_in_a_real_register_a_chosen_day_does_not_write(real: Register, line: tuple[str, ...]) -> None:
    parties, people = real.ask(None, "party", "list"), real.ask(None, "person", "list")
    said = real.refuse("2023-07-01", *line)
    assert said.strip()
    assert (real.ask(None, "party", "list"), real.ask(None, "person", "list")) == (parties, people)
    assert "X" not in real.states_now()
    assert real.ask(None, "agreement", "list", "--known-on", "2023-07-02") == []


READS = (
    ("status",),
    ("next", "N"),
    ("agreement", "list"),
    ("audit", "overdue"),
    ("audit", "terms"),
    ("audit", "history"),
    ("duty", "list"),
    ("party", "list"),
    ("person", "list"),
    ("forecast", "--until", "2025-12-31"),
)


@pytest.mark.parametrize("line", READS, ids=[" ".join(words[:2]) for words in READS])
def test_in_a_real_register_a_chosen_day_reads(real: Register, line: tuple[str, ...]) -> None:
    done = real.type("2025-07-01", *line)
    assert done.exit_code in {0, 1}, done.output  # 1: an audit that found something
    assert "Traceback" not in done.output


def day_of(file: Path) -> date:
    """The day in Sweden on which a file was written."""
    file.write_text("", encoding="utf-8")
    return datetime.fromtimestamp(file.stat().st_mtime, SWEDEN).date()


def test_a_real_register_writes_the_clocks_day(real: Register, tmp_path: Path) -> None:
    # What day it is, a file tells; read before and after, for at midnight both are right.
    first = day_of(tmp_path / "before")
    real.do(None, "decide", "DRAFT", "Nacka", "--on", "2023-06-01")
    last = day_of(tmp_path / "after")
    written = {row["written_on"] for row in real.ask(None, "show", "DRAFT", "--history")["history"]}
    assert written <= {first.isoformat(), last.isoformat()}
    real.sound(None)


def test_in_a_register_for_practice_a_chosen_day_writes(register: Register) -> None:
    register.do("2023-07-01", "agreement", "new", "X", *NACKA)
    assert register.states("2023-07-01") == {"X": "draft"}


# ---- a run out of time -------------------------------------------------------------------------------------

LAST = "2026-03-02"
FAR = "2099-01-01"


def at_work(register: Register) -> None:
    """N in force since new year, and the daily run of 2 March 2026."""
    register.play(*signed_in_time(), (LAST, "tick"))


def everything(register: Register, today: str) -> dict[str, object]:
    """What the register says of its records on a day."""
    return {
        **register.whole(today, "N", "N/PICTURE", "N/SUB", "NACKA/LAW-PICTURE", "NACKA/LAW-PLAN"),
        "status": register.ask(today, "status", "--all"),
        "overdue": register.overdue(today),
    }


def test_a_run_more_than_400_days_after_the_last_is_refused(either: Register) -> None:
    at_work(either)
    before = everything(either, LAST)
    said = either.refuse(FAR, "tick")
    assert "--after-silence" in said
    assert LAST in said
    assert everything(either, LAST) == before


@pytest.mark.parametrize(("days", "taken"), [(399, True), (400, True), (401, False)])
def test_400_days_of_silence_are_allowed(register: Register, days: int, *, taken: bool) -> None:
    at_work(register)
    day = (date.fromisoformat(LAST) + timedelta(days)).isoformat()
    assert (register.type(day, "tick").exit_code == 0) is taken


def test_after_a_silence_that_is_named_the_run_is_taken(register: Register) -> None:
    at_work(register)
    register.do("2031-01-10", "tick", "--after-silence")
    assert register.state("2031-01-10", "N") == "expired"
    assert register.shown("2031-01-10", "N")["since"] == "2030-01-01"


def test_a_first_run_is_as_far_from_what_was_typed_last(register: Register) -> None:
    # There is no last run that it could be far from; the clock was last believed when something was typed.
    register.do(
        "2020-01-01", "agreement", "register", "OLD", *NACKA, "--from", "2020-01-01", "--to", "2023-12-31"
    )
    assert "2020-01-01" in register.refuse("2026-03-02", "tick")
    register.do("2026-03-02", "tick", "--after-silence")
    assert register.state("2026-03-02", "OLD") == "expired"


def test_a_last_run_in_the_future_is_named(either: Register) -> None:
    at_work(either)
    either.do(FAR, "tick", "--after-silence")
    done = either.type(LAST, "doctor", "--json")
    assert done.exit_code == 1
    found = either.ask(LAST, "doctor")["findings"]
    assert [item for item in found if FAR in str(item["facts"].values())], found


def test_a_run_undone_leaves_all_as_it_was(either: Register) -> None:
    at_work(either)
    before = everything(either, LAST)
    either.do(FAR, "tick", "--after-silence")
    assert either.state(FAR, "N") == "expired"
    either.do(LAST, "tick", "--undo", FAR, "--reason", "klockan gick fel")
    assert everything(either, LAST) == before
    either.sound(LAST)


def test_after_a_run_undone_the_work_goes_on(register: Register) -> None:
    at_work(register)
    register.play(
        (FAR, "tick", "--after-silence"), (LAST, "tick", "--undo", FAR, "--reason", "klockan gick fel")
    )
    register.play(
        ("2026-03-03", "advance", "N/PICTURE", "gather"),
        ("2026-03-03", "tick"),
        ("2027-01-04", "tick"),
    )
    assert register.state("2027-01-04", "N/PICTURE") == "gathering"
    assert register.state("2027-01-04", "N") == "active"
    doctor = register.ask("2027-01-04", "doctor")
    assert doctor["last_tick_on"] == "2027-01-04"
    register.sound("2027-01-04")


def test_a_run_of_many_years_is_undone_in_one_act(register: Register) -> None:
    # M was replaced by nobody: its end, the subs' ends, and what hung on them fall with the run that made
    # them.
    register.play(*main_and_subs(), *runs(2023, 2023))
    family = ("M", "U", "W", "M/SUB", "M/PICTURE", "U/PLAN-1", "W/PLAN-1", "W/COMM", "W/FOLLOWUP")
    before = register.whole("2023-06-01", *family)
    register.do("2030-01-01", "tick", "--after-silence")
    assert {register.state("2030-01-01", reference) for reference in ("M", "U", "W")} == {"expired"}
    register.do("2023-06-01", "tick", "--undo", "2030-01-01", "--reason", "klockan gick fel")
    assert register.whole("2023-06-01", *family) == before
    register.sound("2023-06-01")


def test_only_that_runs_rows_are_struck(register: Register) -> None:
    # U's last day was 31 January 2024: the run of 2025 ended it. The run of 2026 ended M and W.
    register.play(*main_and_subs(), *runs(2023, 2026))
    register.do("2026-01-01", "tick", "--undo", "2026-01-01", "--reason", "klockan gick fel")
    assert [register.state("2026-01-01", reference) for reference in ("M", "U", "W")] == [
        *("active", "expired", "active")
    ]


def test_a_day_on_which_no_run_was_cannot_be_undone(register: Register) -> None:
    at_work(register)
    assert "2026-02-14" in register.refuse(
        LAST, "tick", "--undo", "2026-02-14", "--reason", "klockan gick fel", codes=(1, 2, 4)
    )


def test_work_of_people_that_rests_on_the_run_is_named(register: Register) -> None:
    # D2's rule for what rests on a consequence: N began by the run of new year's day, and people extended
    # it since.
    register.play(
        *signed_in_time(),
        (LAST, "consult", "N", "--on", "2026-02-20", "--with", "Nacka", "--with", "LPO Nacka"),
    )
    said = register.refuse(LAST, "tick", "--undo", "2026-01-01", "--reason", "klockan gick fel")
    assert "N" in said.replace(",", " ").replace(".", " ").replace(":", " ").split()
    assert register.state(LAST, "N") == "active"


def test_a_run_seen_beforehand_is_no_run(register: Register) -> None:
    at_work(register)
    register.type(FAR, "tick", "--preview")
    assert register.ask(LAST, "doctor")["last_tick_on"] == LAST
