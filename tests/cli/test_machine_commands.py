"""`handslag machine`: checked, listed, shown and drawn from the files."""

from __future__ import annotations

import json
from pathlib import Path
from shutil import copytree

import pytest

from lifecycle.nouns import NOUNS
from tests.cli.conftest import ROOT, Run
from words.texts import texts_in


def test_the_shipped_machines_are_sound_and_have_all_their_texts(run: Run) -> None:
    result = run("machine", "check")

    assert (result.exit_code, result.stderr) == (0, "")
    assert "inga fel" in result.stdout


def test_every_finding_of_every_file_is_listed_with_its_place(run: Run, tmp_path: Path) -> None:
    copytree(ROOT / "config", tmp_path / "config")
    machines = tmp_path / "config" / "machines"
    pledge, main = machines / "pledge.v1.toml", machines / "main_agreement.v1.toml"
    pledge.write_text(
        pledge.read_text("utf-8").replace("[state.draft]", "colour = 3\n[state.draft]"), "utf-8"
    )
    main.write_text(main.read_text("utf-8").replace('"has_a_term"', '"has_a_trem"'), "utf-8")

    result = run("machine", "check", str(tmp_path / "config"))

    assert result.exit_code == 3
    assert "machines/pledge.v1.toml: imported.colour: nyckeln ”colour” är okänd" in result.stderr
    assert "krav: ”has_a_trem” är okänt" in result.stderr
    assert "texten guard.has_a_trem saknas på sv" in result.stderr


def test_the_list_counts_and_json_names(run: Run) -> None:
    rows = json.loads(run("machine", "list", "--json").stdout)

    assert sorted((row["machine"], row["version"]) for row in rows) == [(noun, 1) for noun in sorted(NOUNS)]
    assert all("draft" in row["states"] for row in rows if row["machine"].endswith("_agreement"))


@pytest.mark.parametrize("name", ["pledge", "medborgarlöfte", "Medborgarlöfte", "pledge to the citizens"])
def test_a_machine_is_found_by_what_it_is_called(run: Run, name: str) -> None:
    assert "offentliggör" in run("machine", "show", name).stdout


def test_an_unknown_machine_is_answered_with_the_known_ones(run: Run) -> None:
    near, far = run("machine", "show", "huvudaftal"), run("machine", "show", "qqq")

    assert (near.exit_code, far.exit_code) == (4, 4)
    assert "Menade du huvudavtal, underavtal?" in near.stderr
    assert all(texts_in("sv").word("kind", machine) in far.stderr for machine in NOUNS)


def test_show_gives_the_whole_definition_in_json(run: Run) -> None:
    found = json.loads(run("machine", "show", "main_agreement", "--json").stdout)

    assert found["initial"] == "draft"
    assert {"trigger", "from_states", "dest", "guards"} <= found["transitions"][0].keys()


def test_the_diagram_is_mermaid_in_the_chosen_language(run: Run) -> None:
    assert run("machine", "diagram", "huvudavtal").stdout.startswith("stateDiagram-v2\n")
    assert "for signature" in run("machine", "diagram", "huvudavtal", "--lang", "en").stdout
