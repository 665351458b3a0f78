"""What is asked of others at the command line: as it is typed in Swedish."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.town import Say, speaking_of


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    return speaking_of(sqlite_template, tmp_path)


def test_a_request_is_begun_asked_listed_and_received(say: Say) -> None:
    for name, side in (("Nacka", "kommun"), ("LPO Nacka", "polis")):
        assert say("party", "add", name, "--side", side).exit_code == 0
    assert say("agreement", "new", "N", "--parties", "Nacka; LPO Nacka").exit_code == 0
    begun = say(
        *("contribution", "new", "N", "rubrik=frånvaro", "begärs av=Norrbyskolan", "svar senast=2026-06-10"),
        *("--as-reference", "N/SKOLAN"),
    )
    assert begun.exit_code == 0, begun.output
    asked = say("advance", "N/SKOLAN", "begär")
    assert asked.exit_code == 0, asked.output

    listed = say("contribution", "list")
    shown = say("contribution", "show", "N/SKOLAN")

    assert "N/SKOLAN" in listed.output
    assert "begärt" in listed.output
    for words in ("underlag från andra", "Norrbyskolan", "2026-06-10"):
        assert words in shown.output, words
    received = say("advance", "N/SKOLAN", "ta emot", "vad det säger=den ökar")
    assert received.exit_code == 0, received.output
    assert "N/SKOLAN" not in say("contribution", "list").output
    every = json.loads(say("contribution", "list", "--all", "--json").output)
    assert [one["state"] for one in every] == ["received"]
