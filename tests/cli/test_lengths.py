"""A length of time where a last day is asked for: counted from the day that is said, or asked back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.town import Say, town

TODAY = "2026-03-02"


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    return town(sqlite_template, tmp_path)


def last_day(say: Say, reference: str) -> str:
    shown = json.loads(say("show", reference, "--json").stdout)
    return str(shown["ends_on"])


@pytest.mark.parametrize(
    ("length", "last"),
    [
        ("4 år", "2030-03-31"),
        ("6 månader", "2026-09-30"),
        ("P18M", "2027-09-30"),
        ("two years", "2028-03-31"),
    ],
)
@pytest.mark.parametrize("command", ["new", "register"])
def test_a_term_may_be_said_by_its_length(say: Say, command: str, length: str, last: str) -> None:
    line = ("agreement", command, "N", "--parties", "Nacka; LPO Nacka", "--from", "2026-04-01")

    assert say(*line, "--to", length).exit_code == 0

    assert last_day(say, "N") == last


def test_a_length_is_counted_from_a_first_day_that_is_said(say: Say) -> None:
    refused = say("agreement", "new", "N", "--parties", "Nacka; LPO Nacka", "--to", "4 år")

    assert refused.exit_code == 2
    assert "Ange hela den dagen med --from" in " ".join(refused.stderr.split())


@pytest.mark.parametrize(("said", "last"), [((), "2029-12-31"), (("--from", "2029-01-01"), "2030-12-31")])
def test_a_renewal_may_be_said_by_its_length(say: Say, said: tuple[str, ...], last: str) -> None:
    line = ("renew", "MAIN", "--as-reference", "N", *said, "--to", "2 år")

    assert say(*line).exit_code == 0

    assert last_day(say, "N") == last
    assert json.loads(say(*line, "--json").stdout)["outcome"] == "already_done"


def test_the_time_of_a_notice_is_counted_from_the_day_on_which_it_was_received(say: Say) -> None:
    noted = say("give-notice", "OPEN", "Borås", "--on", "2026-02-10", "--ends", "6 månader")

    assert noted.exit_code == 0
    assert noted.stdout.splitlines()[-1] == "Tid: från och med 2022-02-01 till och med 2026-08-10."
    assert last_day(say, "OPEN") == "2026-08-10"


def test_the_time_of_a_notice_is_not_counted_from_a_month(say: Say) -> None:
    refused = say("give-notice", "OPEN", "Borås", "--on", "2026-02", "--ends", "6 månader")

    assert refused.exit_code == 2
    assert "Ange hela den dagen med --on" in " ".join(refused.stderr.split())


@pytest.mark.parametrize("step", [("give-notice", "MAIN", "Borås"), ("advance", "MAIN", "säg upp")])
def test_a_notice_is_confirmed_with_the_parties_and_the_term(say: Say, step: tuple[str, ...]) -> None:
    who = () if step[0] == "give-notice" else ("--for", "Borås")

    noted = say(*step, *who, "--on", "2026-02-10")

    assert noted.exit_code == 0, noted.output
    assert noted.stdout.splitlines()[-2:] == [
        "Parter: Borås, LPO Borås.",
        "Tid: från och med 2024-01-01 till och med 2027-12-31.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        ("extend", "MAIN", "--until", "2 år"),
        ("consult", "MAIN", "--on", "2026-02-01", "--all", "--until", "2 år"),
        ("amend", "MAIN", "sista dag=2 år", "--reason", "kort"),
        ("plan", "new", "action_plan", "SUB", "till=2 år"),
        ("party", "mandate", "Borås", "kommunchef", "--kind", "huvudavtal", "--from", TODAY, "--to", "2 år"),
    ],
    ids=" ".join,
)
def test_where_nobody_says_from_when_a_length_is_told_to_be_one(say: Say, line: tuple[str, ...]) -> None:
    refused = say(*line)

    assert refused.exit_code == 2
    assert "”2 år” är en tidslängd och ingen dag" in " ".join(refused.stderr.split())
