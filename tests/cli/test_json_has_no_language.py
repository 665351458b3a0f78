"""What a program is told is the same whatever language its user has chosen: codes and facts, no sentence."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from cli.table import COMMANDS
from scripts.json_documents import ALONE, LONGEST, answers, command_of
from tests.cli.town import Say, town

if TYPE_CHECKING:
    from pathlib import Path

DRAWN = re.compile(
    r"[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    r'|(?<="request": ")[0-9a-f]{12}|(?<=/inbjudan/)[\w-]{43}|(?<=/svar/)[\w-]{43}'
)
"""Digests, tokens and identities: drawn anew for each register and each call."""

INSTANT = re.compile(r"(?<=\d{4}-\d{2}-\d{2}T)\d{2}:\d{2}:\d{2}(?:\.\d+)?")
"""The time of day at which something was written."""

SILENT = frozenset({"run", "serve"})
"""Commands that answer nothing to a program: those that go on until they are stopped."""

REFUSED = (
    *(("show", "MIAN"), ("sho",), ("show",), ("show", "MAIN", "--as-of", "2026"), ("status", "--all", "x")),
    *(("party", "add", "X", "--side", "nix"), ("party", "add", "X", "--side", "kommunne")),
    *(("party", "add", "X"), ("party", "show", "Bors"), ("party", "add", "Borås", "--side", "police")),
    *(("agreement", "list", "--state", "gälller"), ("agreement", "new", "X", "--level", "huvudavtalet")),
    *(("agreement", "new", "X", "--deviation", "lust"), ("agreement", "new", "X", "--from", "snart")),
    *(("plan", "new", "dansplan", "MAIN"), ("audit", "gaps", "--only", "igen samordnare")),
    *(("person", "add", "x", "--role", "kung"), ("machine", "show", "huvudavtalen")),
    *(("advance", "MAIN", "skriv undr"), ("do", "MAIN", "99"), ("do", "MAIN", "x")),
    *(("amend", "MAIN", "fokus=x"), ("amend", "MAIN", "slut=2029"), ("amend", "MAIN", "ends_on=snart")),
    *(("advance", "DRAFT", "send_for_signature"), ("sign", "DRAFT", "Bårås", "--on", "2026-03-01")),
    *(("register", "import", "nowhere.csv"), ("machine", "check", "nowhere"), ("restore", "nowhere.copy")),
    *(("extend", "MAIN", "--until", "2020-01-01"), ("forecast", "--until", "2020-01-01"), ("sign",)),
    *(("tick", "--undo", "2020-01-01", "--reason", "x"), ("count", "MAIN", "3"), ("now", "--csv", "--json")),
)


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    return town(sqlite_template, tmp_path)


def without_chance(answer: str) -> str:
    return INSTANT.sub("…", DRAWN.sub("…", answer))


def test_every_answer_is_the_same_byte_for_byte_in_both_languages() -> None:
    """The demo is played in English by `test_demo_commands`."""
    in_swedish, in_english = answers("sv"), answers("en", but=LONGEST)
    in_swedish = tuple(one for one in in_swedish if one[0] not in LONGEST)

    for (line, swedish), (_, english) in zip(in_swedish, in_english, strict=True):
        assert without_chance(swedish) == without_chance(english), line


def test_a_program_is_told_where_the_demo_was_played_and_what_to_try() -> None:
    [answer] = [told for line, told in answers("sv") if line in LONGEST]

    document = json.loads(answer)
    assert list(document) == ["folder", "register", "life", "try_next"]
    assert [one["command"] for one in document["try_next"]] == ["next", "audit terms", "show", "serve"]


def test_every_command_is_asked() -> None:
    asked = {command_of(line.split()[1:]) for line, _ in answers("sv")}

    assert asked - {ALONE} == set(COMMANDS) - SILENT


@pytest.mark.parametrize("line", REFUSED, ids=str)
def test_every_error_is_the_same_in_both_languages(say: Say, line: tuple[str, ...]) -> None:
    swedish, english = (say(*line, "--json", "--lang", lang) for lang in ("sv", "en"))

    assert (swedish.stdout, swedish.exit_code) == (english.stdout, english.exit_code)
    assert swedish.exit_code not in (0, 70)
    assert swedish.stderr != english.stderr
    assert json.loads(swedish.stdout).keys() <= {"error", "facts", "findings", "unmet", "refused"}
