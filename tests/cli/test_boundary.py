"""Every error ends in one sentence and one exit code; only defects leave a log."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from cli.frame.exit_codes import BY_CODE, ExitCode, exit_code_for, exit_code_for_class
from lifecycle.errors import DefinitionError, LifecycleError
from tests.cli.conftest import ROOT, Run, process
from tests.cli.message_ids import errors_of_ours
from tests.cli.sample_commands import SAMPLE_ROOT

DOCUMENTED = ROOT / "docs" / "reference" / "exit-codes.md"


@pytest.mark.parametrize(
    ("how", "code", "sentence"),
    [
        ("unknown", 4, "Hittar inte beteckningen ”BORÅS-22”. Menade du BORÅS-23, BORÅS-21?"),
        ("date", 2, "”snart” går inte att läsa som ett datum. Skriv 2027-03-31,"),
        ("busy", 5, "Databasen är upptagen av någon annan. Försök igen om en stund."),
        ("missing", 3, "Det finns ingen databas i sqlite:///handslag.db."),
        ("file", 3, "Filen register.csv finns inte."),
        ("interrupt", 130, "Avbrutet."),
    ],
)
def test_an_error_is_one_sentence_and_a_code(run: Run, how: str, code: int, sentence: str) -> None:
    result = run("fail", how, of=SAMPLE_ROOT)

    assert result.exit_code == code
    assert result.stderr.strip().startswith(sentence)
    assert result.stdout == ""


def test_every_finding_of_a_refused_input_stands_on_its_line(run: Run) -> None:
    result = run("fail", "input", of=SAMPLE_ROOT)

    assert result.exit_code == 3
    assert result.stderr.splitlines() == [
        "2 fel i underlaget. Ingenting har sparats.",
        "  a.csv: filen är tom",
        "  a.csv:3:ends_on: ”i fjol” är inget datum; skriv 2027, 2027-03 eller 2027-03-31",
    ]


def test_with_json_an_error_is_an_object_on_stdout(run: Run) -> None:
    result = run("fail", "unknown", "--json", "--lang", "en", of=SAMPLE_ROOT)

    assert json.loads(result.stdout) == {
        "error": "error.unknown_record",
        "facts": {"what": "reference", "name": "BORÅS-22", "nearest": ["BORÅS-23", "BORÅS-21"]},
    }


def test_with_json_findings_are_listed_with_code_place_and_facts(run: Run) -> None:
    found = json.loads(run("fail", "input", "--json", of=SAMPLE_ROOT).stdout)

    assert found["error"] == "error.input_refused"
    assert [(one["error"], one["where"], one["facts"]) for one in found["findings"]] == [
        ("register.empty", "a.csv", {}),
        ("register.date", "a.csv:3:ends_on", {"value": "i fjol"}),
    ]


def test_wrong_usage_is_json_too(run: Run) -> None:
    found = json.loads(run("sing", "--json", of=SAMPLE_ROOT).stdout)

    assert (found["error"], found["facts"]) == (
        "usage.no_such_command",
        {"name": "sing", "nearest": ["sign"]},
    )


@pytest.mark.parametrize("how", ["defect", "nameless"])
def test_a_defect_shows_a_reference_and_no_traceback(run: Run, tmp_path: Path, how: str) -> None:
    result = run(
        "fail", how, of=SAMPLE_ROOT, HANDSLAG_DEBUG=None, HOME=str(tmp_path), XDG_STATE_HOME=str(tmp_path)
    )

    reference = re.search(r"Uppge ([0-9a-f]{8})", result.stderr)
    assert result.exit_code == 70
    assert reference is not None
    assert "Traceback" not in result.stderr
    assert "Traceback" in (tmp_path / "handslag" / f"defect-{reference[1]}.log").read_text("utf-8")


def test_a_defect_shows_its_traceback_to_who_asks_for_it(run: Run, tmp_path: Path) -> None:
    result = run("fail", "defect", of=SAMPLE_ROOT, HANDSLAG_DEBUG="1", XDG_STATE_HOME=str(tmp_path))

    assert "ZeroDivisionError: inside" in result.stderr


def test_a_log_that_cannot_stand_in_its_folder_goes_to_the_temporary_one(run: Run, tmp_path: Path) -> None:
    taken = tmp_path / "a file"
    taken.write_text("")
    result = run("fail", "defect", of=SAMPLE_ROOT, HANDSLAG_DEBUG=None, XDG_STATE_HOME=str(taken))

    written = re.search(r"detaljerna står i (.+)\.$", result.stderr.strip())
    assert written is not None
    log = Path(written[1])
    assert log.exists()
    log.unlink()


def test_a_reader_that_has_left_is_no_error() -> None:
    program = f"{sys.executable} -m cli.main machine list --json | {sys.executable} -c pass"

    done = subprocess.run(["sh", "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


def test_a_console_without_swedish_letters_does_not_crash() -> None:
    done = process("--help", PYTHONIOENCODING="ascii")

    assert done.returncode == 0
    assert "avtalen" in done.stdout


def test_a_subclass_ends_as_its_parent_does() -> None:
    assert exit_code_for(DefinitionError([])) is ExitCode.BAD_INPUT


def test_an_error_without_a_place_in_the_table_is_a_defect() -> None:
    assert exit_code_for(LifecycleError("nothing known")) is ExitCode.INTERNAL


def test_every_error_of_ours_has_an_exit_code() -> None:
    homeless = [kind.code for kind in errors_of_ours() if exit_code_for_class(kind) is ExitCode.INTERNAL]

    assert homeless == ["error.lifecycle"]  # the root itself is never raised


def test_the_documented_exit_codes_are_the_ones_in_code() -> None:
    rows = re.findall(r"^\| (\d+) \| `(\w+)` \|", DOCUMENTED.read_text("utf-8"), re.MULTILINE)

    assert [(int(code), name) for code, name in rows] == [(code.value, code.name) for code in ExitCode]


def test_the_documented_errors_end_as_in_code() -> None:
    rows = re.findall(r"^\| `(error\.\w+)` \| (\d+) \|", DOCUMENTED.read_text("utf-8"), re.MULTILINE)

    assert {code: int(ending) for code, ending in rows} == {
        code: ending.value for code, ending in BY_CODE.items()
    }
