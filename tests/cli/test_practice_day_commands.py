"""A register for practice goes on from its latest day: what was tried today can be gone on with tomorrow."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run
from workflows.clock import real_moment

PARTIES = ("--parties", "Borås; LPO Borås")


def practice(run: Run, folder: Path) -> list[str]:
    """Make a register for practice and name it; tick it by no day."""
    named = ["--db", f"sqlite:///{folder / 'practice.db'}"]
    assert run(*named, "init", "--simulated").exit_code == 0
    return named


def test_without_a_day_today_is_the_latest_on_which_somebody_practised(run: Run, tmp_path: Path) -> None:
    named = practice(run, tmp_path)
    for line in (
        ("--today", "2031-02-03", "agreement", "new", "N", *PARTIES, "--from", "2031-03-01"),
        ("decide", "N", "Borås", "--on", "idag"),
    ):
        assert run(*named, *line).exit_code == 0, line

    assert "2031-02-03" in run(*named, "show", "N", "--history").output
    assert "2031-02-03" in run(*named, "status").output


def test_practice_begins_on_the_day_that_init_was_given(run: Run, tmp_path: Path) -> None:
    named = ["--db", f"sqlite:///{tmp_path / 'practice.db'}"]
    assert run(*named, "--today", "2031-02-03", "init", "--simulated").exit_code == 0

    assert "2031-02-03" in run(*named, "status").output
    copy, there = str(tmp_path / "copy"), ["--db", f"sqlite:///{tmp_path / 'restored.db'}"]
    assert run(*named, "backup", copy).exit_code == 0
    assert run(*there, "restore", copy).exit_code == 0
    assert "2031-02-03" in run(*there, "status").output
    assert "2031-02-03" in run(*named, "agreement", "new", "N", *PARTIES).output
    proved = run(*named, "audit", "history")
    assert proved.exit_code == 0, proved.output
    assert "2031-03-03" in run(*named, "--today", "2031-03-03", "agreement", "new", "M", *PARTIES).output
    assert "2031-03-03" in run(*named, "status").output


def test_practice_goes_on_from_what_was_written_also_before_the_day_that_init_was_given(
    run: Run, tmp_path: Path
) -> None:
    named = ["--db", f"sqlite:///{tmp_path / 'practice.db'}"]
    assert run(*named, "--today", "2026-09-01", "init", "--simulated").exit_code == 0
    run(*named, "--today", "2026-01-05", "agreement", "new", "N", *PARTIES)

    assert "2026-01-05" in run(*named, "status").output
    copy, there = str(tmp_path / "copy"), ["--db", f"sqlite:///{tmp_path / 'restored.db'}"]
    run(*named, "backup", copy)
    run(*there, "restore", copy)
    assert "2026-01-05" in run(*there, "status").output


def test_an_earlier_day_is_looked_at_and_does_not_become_the_latest(run: Run, tmp_path: Path) -> None:
    named = practice(run, tmp_path)
    run(*named, "--today", "2031-02-03", "agreement", "new", "N", *PARTIES)
    run(*named, "--today", "2031-01-03", "agreement", "new", "M", *PARTIES)
    run(*named, "--today", "2032-01-03", "show", "N")

    assert "2031-02-03" in run(*named, "status").output


def test_a_register_in_which_nobody_has_practised_begins_on_the_real_day(run: Run, tmp_path: Path) -> None:
    before = real_moment().today.isoformat()
    shown = run(*practice(run, tmp_path), "status").output
    after = real_moment().today.isoformat()

    assert before in shown or after in shown


def test_a_run_that_is_taken_back_takes_its_day_back(run: Run, tmp_path: Path) -> None:
    named = practice(run, tmp_path)
    run(*named, "--today", "2031-02-03", "tick")
    run(*named, "--today", "2031-12-03", "tick")

    undone = run(*named, "--today", "2031-02-04", "tick", "--undo", "2031-12-03", "--reason", "fel dag")

    assert undone.exit_code == 0, undone.output
    assert "2031-02-04" in run(*named, "status").output


def test_that_a_day_has_not_come_tells_in_practice_how_the_day_is_moved(run: Run, tmp_path: Path) -> None:
    named = practice(run, tmp_path)
    run(*named, "--today", "2031-02-03", "agreement", "new", "N", *PARTIES, "--from", "2031-03-01")

    ahead = run(*named, "decide", "N", "Borås", "--on", "2031-02-10")

    assert ahead.exit_code == 1
    assert ahead.stderr.splitlines()[-1] == (
        "Registret är för övning, och dess dag är 2031-02-03. Den flyttas med --today 2031-02-10."
    )


def test_after_a_run_on_a_wrong_day_it_is_said_how_it_is_taken_back(run: Run, tmp_path: Path) -> None:
    named = practice(run, tmp_path)
    run(*named, "--today", "2031-12-03", "tick")

    refused = run(*named, "--today", "2031-02-03", "tick")

    assert "handslag tick --undo 2031-12-03 --reason" in refused.stderr


def test_a_real_register_has_the_day_of_the_clock(run: Run, tmp_path: Path) -> None:
    named = ["--db", f"sqlite:///{tmp_path / 'real.db'}"]
    before = real_moment().today.isoformat()
    assert run(*named, "init").exit_code == 0
    run(*named, "agreement", "new", "N", *PARTIES)

    shown = run(*named, "status").output
    assert before in shown or real_moment().today.isoformat() in shown
    assert run(*named, "doctor").exit_code in {0, 1}
