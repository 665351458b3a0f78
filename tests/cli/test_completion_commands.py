"""What a shell is told that completes a line: what may follow, or nothing; it never fails nor writes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.frame.completion import SHELLS, whole_words
from cli.table import COMMANDS
from lifecycle.languages import LANGUAGES
from tests.cli.conftest import Run


@pytest.fixture
def register(run: Run, sqlite_url: str) -> str:
    """A register with one agreement."""
    made = run(
        *("agreement", "new", "N-2027", "--parties", "Nacka; LPO Nacka", "--from", "2027-01-01"),
        *("--today", "2026-11-22", "--db", sqlite_url),
    )
    assert made.exit_code == 0, made.output
    return sqlite_url


def asked(run: Run, *words: str, shell: str = "bash", lang: str = "sv", db: str = "") -> list[str]:
    """Answer what may follow; the last word is the one that somebody has begun."""
    typed = " ".join(f"'{word}'" for word in ("handslag", *words))
    last = words[-1] if shell == "fish" else str(len(words))
    answered = run(
        _HANDSLAG_COMPLETE=f"{shell}_complete",
        COMP_WORDS=typed,
        COMP_CWORD=last,
        HANDSLAG_LANG=lang,
        HANDSLAG_DB=db or None,
    )
    assert (answered.exit_code, answered.stderr) == (0, "")
    return answered.stdout.split("\n")


def names(lines: list[str]) -> list[str]:
    return [line.removeprefix("plain,") for line in lines if line]


def test_commands_and_groups_are_completed(run: Run) -> None:
    assert names(asked(run, "agr")) == ["agreement"]
    assert set(names(asked(run, ""))) == {name.split()[0] for name in COMMANDS}
    assert names(asked(run, "register", "")) == ["import", "export", "columns", "host"]


def test_options_are_completed_those_of_every_command_too(run: Run) -> None:
    found = names(asked(run, "register", "export", "x.csv", "--"))

    assert found == ["--plain", "--db", "--lang", "--as", "--today", "--json", "--help"]


@pytest.mark.parametrize("shell", ["zsh", "fish"])
@pytest.mark.parametrize(("lang", "says"), [("sv", "Skriv avtalen"), ("en", "Write the agreements")])
def test_what_a_command_does_stands_beside_it_where_the_shell_shows_that(
    run: Run, shell: str, lang: str, says: str
) -> None:
    assert says in "\n".join(asked(run, "register", "ex", shell=shell, lang=lang))


@pytest.mark.parametrize("shell", SHELLS)
def test_references_of_the_register_are_completed(run: Run, register: str, shell: str) -> None:
    found = asked(run, "agreement", "show", "n-20", shell=shell, db=register)

    assert "N-2027" in "\n".join(found)
    assert "NACKA/LAW-PLAN" not in "\n".join(found)


def test_a_register_named_on_the_line_is_the_one_that_is_asked(run: Run, register: str) -> None:
    scheme, _, rest = register.partition(":")

    assert names(asked(run, "--db", scheme, ":", rest, "show", "N-")) == ["N-2027"]
    assert names(asked(run, "show", "--db", register, "N-")) == ["N-2027"]


@pytest.mark.parametrize(
    ("lang", "begun", "found"),
    [
        ("sv", "första", ["första-dag="]),
        ("en", "first", ["first-day="]),
        ("sv", "term_y", ["term_years="]),
        ("sv", "PURP", []),
    ],
)
def test_fields_are_completed_as_they_can_be_typed(
    run: Run, register: str, lang: str, begun: str, found: list[str]
) -> None:
    assert names(asked(run, "amend", "N-2027", begun, lang=lang, db=register)) == found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_field_that_is_offered_is_taken(run: Run, register: str, lang: str) -> None:
    for offered in names(asked(run, "amend", "N-2027", "", lang=lang, db=register)):
        answered = run("amend", "N-2027", f"{offered}x", "--preview", "--json", "--db", register)
        assert json.loads(answered.stdout).get("facts", {}).get("what") != "field", offered


def test_what_is_new_is_completed_by_what_it_will_be(run: Run, register: str) -> None:
    assert names(asked(run, "picture", "new", "N-2027", "rub", db=register)) == ["rubrik="]
    assert names(asked(run, "plan", "new", "action_plan", "N-2027", "finans", db=register)) == [
        "finansiering="
    ]


@pytest.mark.parametrize(
    "words",
    [
        ("agreement", "show", ""),
        ("--db", "sqlite:///inte/där.db", "show", ""),
        ("--db", "nonsens", "amend", "N", ""),
        ("show", "--as", "ingen", ""),
        ("finns", "inte", ""),
        ("amend", "FINNS-INTE", ""),
        ("status", "--csv=fel", ""),
        ("--today", "igår då", "show", ""),
        ("--json", "status", "--csv", ""),
    ],
)
@pytest.mark.parametrize("shell", SHELLS)
def test_where_nothing_can_be_said_nothing_is(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], shell: str
) -> None:
    monkeypatch.chdir(tmp_path)

    asked(run, *words, shell=shell)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "instruction", ["bash", "bash_", "tcsh_complete", "bash_source", "x", "fish_complete"]
)
def test_a_shell_that_asks_wrongly_is_told_nothing(run: Run, instruction: str) -> None:
    answered = run("status", _HANDSLAG_COMPLETE=instruction, COMP_WORDS=None, COMP_CWORD=None)

    assert (answered.exit_code, answered.output) == (0, "")


def test_nothing_is_written_when_a_line_is_completed(run: Run, register: str) -> None:
    path = Path(register.removeprefix("sqlite:///"))
    before = path.read_bytes()

    asked(run, "amend", "N-2027", "", db=register)
    asked(run, "show", "", db=register)

    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "incomplete", "whole"),
    [
        (["--db", "sqlite", ":", "///a.db", "show"], "N", (["--db", "sqlite:///a.db", "show"], "N")),
        (["amend", "N", "titel"], "=", (["amend", "N"], "titel=")),
        (["amend", "N", "titel", "="], "x", (["amend", "N"], "titel=x")),
        (["sign", "N", "--on", "="], "", (["sign", "N"], "--on=")),
        (["show"], "", (["show"], "")),
        ([], "", ([], "")),
    ],
)
def test_what_bash_takes_apart_is_put_together(
    words: list[str], incomplete: str, whole: tuple[list[str], str]
) -> None:
    assert whole_words(words, incomplete) == whole


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_of_a_shell_is_printed_for_it_to_read(run: Run, shell: str) -> None:
    printed = run("completion", shell)

    assert (printed.exit_code, printed.stderr) == (0, "")
    assert f"_HANDSLAG_COMPLETE={shell}_complete" in printed.stdout


def test_a_shell_that_we_know_nothing_of_is_refused_with_those_that_we_do(run: Run) -> None:
    refused = run("completion", "tcsh")

    assert refused.exit_code == 2
    assert "bash, zsh, fish" in refused.stderr


def test_in_the_script_for_bash_no_name_falls_apart_and_a_value_follows_its_field_at_once(run: Run) -> None:
    script = run("completion", "bash").stdout

    assert 'COMPREPLY+=("$value")' in script
    assert "compopt -o nospace" in script
