"""A text stays as it is, whatever marks stand in it: typed, from a file, shown and typed back, in history."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.hand import NACKA, Register

DAY = "2026-11-28"
ODD = 'a; b | c = "d" \\; e\\ : f'
TWO_LINES = "rad ett;\nrad | två"
VALUES: dict[str, Any] = {
    "title": ODD,
    "forums": TWO_LINES,
    "purposes": [ODD, "namn: x", TWO_LINES, "x\\"],
    "priorities": ["slut\\", "unga"],
    "coordination": [
        {"party": "Nacka", "function": ODD, "percent": 50},
        {"party": "LPO Nacka", "function": "part: \N{EN DASH}"},
        {"party": "LPO Nacka", "function": "\N{EN DASH} a"},
        {"party": "Nacka", "percent": "5"},
        {"party": "Nacka", "function": TWO_LINES + "\\"},
    ],
}
STORED = {
    **VALUES,
    "coordination": [
        {**row, "percent": str(row["percent"])} if "percent" in row else row for row in VALUES["coordination"]
    ],
}
"""The same, as the register has it: the cells of a small table are texts."""


def draft(register: Register, *references: str) -> None:
    for one in references:
        register.do(DAY, "agreement", "new", one, *NACKA, "--from", "2027-01-01")


def said(register: Register, reference: str) -> dict[str, Any]:
    shown = register.ask(DAY, "show", reference)
    return {name: shown[name] for name in VALUES}


def printed(register: Register, reference: str) -> dict[str, str]:
    """What `show` prints of each field, by the words that the field has there."""
    lines = register.do(DAY, "show", reference, "--lang", "sv").splitlines()
    edge = len(lines[0]) - len(lines[0].split("  ", 1)[1].lstrip())
    found: dict[str, str] = {}
    label = ""
    for line in lines:
        if (beginning := line[:edge].strip()) and line[edge - 1 : edge] == " ":
            label = beginning
            found[label] = line[edge:]
        elif label and line[:edge].isspace():
            found[label] += f"\n{line[edge:]}"
        else:
            label = ""
    return found


def test_values_in_a_file_are_kept_as_they_are(either: Register, tmp_path: Path) -> None:
    draft(either, "A")
    file = tmp_path / "values.json"
    file.write_text(json.dumps(VALUES), "utf-8")

    either.do(DAY, "amend", "A", f"@{file}")

    assert said(either, "A") == STORED
    changes = {one["field"]: one["new"] for one in either.rows(DAY, "A")[-1]["changes"]}
    assert {name: changes[name] for name in VALUES} == STORED
    either.sound(DAY)


def test_what_is_shown_can_be_typed_and_is_the_same(either: Register, tmp_path: Path) -> None:
    draft(either, "A", "B")
    file = tmp_path / "values.json"
    file.write_text(json.dumps(VALUES), "utf-8")
    either.do(DAY, "amend", "A", f"@{file}")
    names = ("rubrik", "samverkansforum", "syften", "samverkansområden", "samordningsfunktion")
    shown = {name.lower(): text for name, text in printed(either, "A").items()}
    fields = {name: shown[name] for name in names}

    either.do(DAY, "amend", "B", *(f"{name}={text}" for name, text in fields.items()))

    assert said(either, "B") == STORED


def test_what_a_program_reads_can_be_given_back(either: Register, tmp_path: Path) -> None:
    draft(either, "A", "B")
    file = tmp_path / "values.json"
    file.write_text(json.dumps(VALUES), "utf-8")
    either.do(DAY, "amend", "A", f"@{file}")
    shown = either.ask(DAY, "show", "A")
    file.write_text(json.dumps({name: shown[name] for name in (*VALUES, "starts_on", "parties")}), "utf-8")

    either.do(DAY, "amend", "B", f"@{file}")

    assert said(either, "B") == STORED


@pytest.mark.parametrize(
    ("values", "field", "row", "cell"),
    [
        ({"coordination": [{"percent": "5"}, {"percent": "många"}]}, "coordination", 2, "percent"),
        ({"coordination": [{"party": "Atlantis"}]}, "coordination", 1, "party"),
        ({"areas": ["Nacka", "Atlantis"]}, "areas", 2, None),
        ({"starts_on": "i maj"}, "starts_on", None, None),
        ({"extension_clause": "kanske"}, "extension_clause", None, None),
    ],
)
def test_what_cannot_be_is_told_by_field_row_and_cell_typed_or_from_a_file(
    register: Register, tmp_path: Path, values: dict[str, Any], field: str, row: int | None, cell: str | None
) -> None:
    draft(register, "A")
    file = tmp_path / "values.json"
    file.write_text(json.dumps(values), "utf-8")
    ((name, value),) = values.items()
    typed = value
    if isinstance(value, list):
        typed = "; ".join(
            one if isinstance(one, str) else " | ".join(f"{key}: {text}" for key, text in one.items())
            for one in value
        )

    for line in (("amend", "A", f"@{file}"), ("amend", "A", f"{name}={typed}")):
        answer = json.loads(register.refuse(DAY, *line, "--json", codes=(2, 3, 4)).splitlines()[-1])
        facts = answer["facts"]
        assert (facts.get("field"), facts.get("row"), facts.get("cell")) == (field, row, cell)


@pytest.mark.parametrize("content", ["[1]", "{", "\xff", '"text"'])
def test_a_file_without_values_is_refused(register: Register, tmp_path: Path, content: str) -> None:
    draft(register, "A")
    file = tmp_path / "values.json"
    file.write_bytes(content.encode("latin-1"))

    said = register.refuse(DAY, "amend", "A", f"@{file}")

    assert "JSON" in said
    register.refuse(DAY, "amend", "A", f"@{tmp_path / 'nowhere.json'}", codes=(3,))
    register.refuse(DAY, "amend", "A", "@-")  # what comes on stdin is none either


def test_a_new_record_a_step_a_correction_and_a_line_of_a_register_file_take_such_texts(
    register: Register, tmp_path: Path
) -> None:
    draft(register, "A")
    problems = [{"name": ODD, "cause": "orsak: x"}, {"name": "unga"}]
    file = tmp_path / "values.json"
    file.write_text(json.dumps({"problems": problems, "sources": [{"kind": "interviews"}]}), "utf-8")

    register.do(DAY, "picture", "new", "A", f"@{file}", "--as-reference", "P")
    assert register.ask(DAY, "show", "P")["problems"] == problems

    file.write_text(json.dumps({"problems": problems[:1]}), "utf-8")
    register.do(DAY, "correct", "P", f"@{file}", "--reason", "fel")
    assert register.ask(DAY, "show", "P")["problems"] == problems[:1]

    sheet = tmp_path / "register.csv"
    sheet.write_text(
        "reference,level,municipalities,police_unit,starts_on,priorities\n"
        "OLD,main,Nacka,LPO Nacka,2020-01-01,a\\; b; c | d\n",
        "utf-8",
    )
    register.do(DAY, "register", "import", str(sheet))
    assert register.ask(DAY, "show", "OLD")["priorities"] == ["a; b", "c | d"]
    register.sound(DAY)


def test_no_text_makes_a_row_of_history_on_the_screen(register: Register) -> None:
    register.do(DAY, "agreement", "new", "A", "--parties", "Nacka; LPO Nacka")
    register.do(DAY, "amend", "A", "title=x\n  3  2026-11-30  skriv under: undertecknat")

    shown = register.type(DAY, "show", "A", "--history").stdout
    assert "\n  2  " in shown
    assert "skriv under" in shown
    assert "\n  3  " not in shown
