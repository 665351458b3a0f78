"""Every command against a small real register: what people may type ends with a sentence and a code, never a crash."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import click
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cli.commands import COMMANDS
from cli.frame import load

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run

TODAY = "2026-03-02"
TOLD = {0, 1, 2, 3, 4, 5}
"""Every way to end that is no defect of ours."""

NOT_TRIED = {"demo", "db upgrade"}

REFERENCES = ["MAIN", "main", "SUB", "DRAFT", "OLD", "VAGUE", "OPEN", "PLEDGE", "NEXT", "MAINE", "", "Å-1", "no such"]
PARTIES = ["Borås", "borås", "LPO Borås", "Borås; LPO Borås", "Bor", "LPO", "Atlantis", "Malmö; LPO Malmö; Malmö"]
DAYS = [TODAY, "2026-03-01", "2024-01-01", "2026-12-31", "2027", "2026-02", "2026-02-30", "0001-01-01", "9999-12-31", "idag"]
STEPS = ["sign", "skriv under", "extend", "förläng", "consult", "samråd", "give_notice", "terminate", "withdraw", "rehome", "expire", "1", "no"]
PAIRS = [
    "ends_on=2030-12-31", "ends_on=2020", "ends_on=main", "starts_on=2026", "title=Ny", "parties=Borås", "parties=Borås;Borås",
    "areas=1490", "areas=Atlantis", "parent=MAIN", "parent=SUB", "parent=", "predecessor=OLD", "predecessor=MAIN", "term_years=4",
    "term_years=x", "revised_every_years=2", "extension_clause=ja", "ends_with_parent=ja", "ends_with_parent=", "deviation=interim",
    "deviation=nej", "reviewed_on=2026", "reviewed_on=2026-01-01", "purposes=a; b", "purposes=", "colour=red", "title", "=", "on=2026-01-15",
    "1", "2", "99", "-1", "without_main_since=2026-01-01", "to_be_decided=x", "signed_on=2020-13", "forums=2027-01-01",
]  # fmt: skip
WORDS = ["interim", "avtalsperiod", "main", "sub", "huvudavtal", "pledge", "gäller", "active", "ordinary", "tf chef", "municipality", "kommun", "police", "other"]
ODD = ["", " ", "-x", "%", "'", "\udc80", "ﬀ", "𝔸", "x" * 3000, "٣", "²", "1e9", "9" * 5000, "a=b=c", "\t\n", "\u202e"]

VALUES = st.sampled_from([*REFERENCES, *PARTIES, *DAYS, *STEPS, *PAIRS, *WORDS, *ODD]) | st.text(
    st.characters(exclude_characters="\0"), max_size=12
)  # no operating system passes NUL
LIKELY = {
    "reference": REFERENCES, "parent": REFERENCES, "successor": REFERENCES, "trigger": STEPS, "pairs": PAIRS, "words": PAIRS,
    "undecided": PAIRS, "party": PARTIES, "parties": PARTIES, "areas": PARTIES, "level": WORDS, "state": WORDS, "deviation": WORDS,
    "capacity": WORDS, "number": ["1", "4", "9", "99"], "name": [*PARTIES, "anna"], "handle": ["anna", "olle", "revisor"], "until": DAYS,
    "on": DAYS, "as_of": DAYS, "known_on": DAYS, "starts_on": DAYS, "ends_on": [*DAYS, "main"], "signed_on": DAYS, "decided_on": DAYS,
    "consulted_on": DAYS, "from_on": DAYS, "to_on": DAYS, "left_on": DAYS, "term_years": ["1", "4", "31"], "old": ["anna"], "new": ["olle"],
}  # fmt: skip


@pytest.fixture(scope="session")
def small_register(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Path:
    """A town's agreements: in force, drafted, ended, of unknown state, until further notice, a pledge, a successor."""
    from click.testing import CliRunner

    from cli.main import root

    path = tmp_path_factory.mktemp("small") / "small.db"
    shutil.copy(sqlite_template, path)
    both = ("--parties", "Borås; LPO Borås")
    lines = (
        ("agreement", "register", "MAIN", *both, "--from", "2024-01-01", "--to", "2027-12-31", "--extension-clause"),
        ("agreement", "register", "SUB", *both, "--level", "sub", "--under", "MAIN", "--from", "2025", "--to", "main"),
        ("agreement", "register", "OLD", *both, "--from", "2016", "--to", "2019"),
        ("agreement", "register", "VAGUE", *both),
        ("agreement", "register", "OPEN", *both, "--from", "2022-02-01", "--revised-every", "2"),
        ("agreement", "new", "DRAFT", *both, "--from", "2026-01-01", "--purposes", "trygghet", "--priorities", "unga"),
        ("agreement", "register", "PLEDGE", *both, "--level", "pledge", "--under", "MAIN", "--from", "2026-01-01", "--to", "2026-06-30"),
        ("person", "add", "anna", "--role", "coordinator"),
        ("tick",),
    )  # fmt: skip
    for line in lines:
        done = CliRunner().invoke(
            root, ["--db", f"sqlite:///{path}", "--today", TODAY, *line], env={"HANDSLAG_LANG": "en", "HANDSLAG_DEBUG": "1"}
        )
        assert done.exit_code == 0, (line, done.output)
    return path


def parameters(name: str) -> list[click.Parameter]:
    common = {"--db", "--lang", "--as", "--today", "--json", "--csv", "--help"}
    return [one for one in load(COMMANDS[name], name=name.split()[-1]).params if not common & set(one.opts)]


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    """A command of the table with some of its arguments and options, likely values more often than odd ones."""
    name = draw(st.sampled_from([one for one in COMMANDS if one not in NOT_TRIED]))
    line = name.split()
    for one in parameters(name):
        likely = LIKELY.get(str(one.name))
        value = VALUES if likely is None else st.sampled_from(likely) | st.sampled_from(likely) | st.sampled_from(likely) | VALUES
        match one:
            case click.Option() if one.required or draw(st.integers(0, 3)) == 0:
                line += [one.opts[0]] if one.is_flag else [one.opts[0], draw(value)]
            case click.Argument():
                most = 1 if one.nargs == 1 else 2
                line += draw(st.lists(value, min_size=int(one.required), max_size=most))
            case _:
                pass
    line += draw(st.lists(st.sampled_from(["--json", "--csv", "--lang=en", "--as=anna", "--as=nobody"]), max_size=2))
    return line


@given(line=lines())
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_whatever_is_typed_ends_with_a_sentence_and_a_code(
    run: Run, small_register: Path, tmp_path: Path, line: list[str]
) -> None:
    path = tmp_path / "tried.db"
    shutil.copy(small_register, path)
    if line[0] == "init":
        path.unlink()

    result = run("--db", f"sqlite:///{path}", "--today", TODAY, *line)

    assert result.exit_code in TOLD, (line, result.stderr)
    assert "Traceback" not in result.output, line
    if result.exit_code not in (0, 1):
        assert result.stderr.strip(), line
    if "--json" in line and not {"--csv", "--"} & set(line):
        json.loads(result.stdout)
