"""A refusal says everything that is missing, how heavy it is and who demands it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.sample_commands import SAMPLE_ROOT
from tests.cli.town import SIGNED, Say, speaking_of, typed
from words.refusals import source_in_words
from words.texts import texts_in


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    """A main agreement and a sub-agreement in force."""
    return speaking_of(typed(sqlite_template, "signed", SIGNED), tmp_path)


def test_every_unmet_guard_stands_on_a_line_with_its_level_and_source(run: Run) -> None:
    result = run("refuse", of=SAMPLE_ROOT)

    assert result.exit_code == 1
    header, must, reason, note = result.stderr.splitlines()
    assert (
        header
        == "Steget ”skicka för underskrift” går inte att ta för BORÅS-23 (läge: utkast). Det här är i vägen:"
    )
    assert must.startswith("  måste  Avtalet måste säga vad samverkan är till för")
    assert must.endswith("syften saknas. (Lag 2023:196 9 §)")
    assert reason.startswith("  skäl   Registret visar inte vem som får skriva under för LPO Borås.")
    assert reason.endswith(" Anteckna rätten med handslag party mandate. (handboken H-037, H-070)")
    assert note == "  obs    Adress saknas för Borås, LPO Borås. (handboken H-031)"


def test_a_refusal_in_json_gives_codes_levels_and_sentences(run: Run) -> None:
    found = json.loads(run("refuse", "--json", "--lang", "en", of=SAMPLE_ROOT).stdout)

    assert found["error"] == "refused"
    assert found["facts"]["available"] == ["withdraw"]
    assert [(each["guard"], each["level"]) for each in found["unmet"]] == [
        ("every_party_may_sign", "reason"),
        ("parties_have_addresses", "note"),
        ("states_its_purposes_and_areas", "must"),
    ]


def test_laws_stand_as_cited_and_the_handbook_by_item() -> None:
    texts = texts_in("en", strict=True)

    assert source_in_words(texts, "kommunallagen 6:38; H-037") == "kommunallagen 6:38, handbook H-037"
    assert source_in_words(texts, "logic") == ""


def test_a_field_that_a_step_does_not_bring_is_given_with_the_whole_line_that_does(say: Say) -> None:
    say("duty", "record", "rapport", "Borås", "hur ofta=varje år")
    amended = say("advance", "MAIN/PICTURE", "börja samla underlag", "källor=intervjuer", COLUMNS="1000")
    by_another = say("advance", "BORÅS/LAW-REPORT", "uppfyll", "hur ofta=varje halvår", COLUMNS="1000")

    assert 'Ändra så: handslag amend MAIN/PICTURE "källor=…"' in amended.stderr
    assert "hur ofta sägs inte med steget ”uppfyll”, utan med ”fyll i”." in by_another.stderr


def test_of_a_plan_under_an_agreement_without_areas_the_agreement_is_to_say_them_first(say: Say) -> None:
    say("agreement", "new", "BARE", "--parties", "Borås; LPO Borås")
    say("plan", "new", "action_plan", "BARE")

    told = say("next", "BARE/PLAN", COLUMNS="1000").stdout
    refused = say("advance", "BARE/PLAN", "besluta", "--on", "idag", "--reason", "x", COLUMNS="1000").stderr

    for said in (told, refused):
        assert "Avtalet har inga samverkansområden" in said
        assert "handslag amend BARE samverkansområden=TEXT" in said


def test_steps_that_are_in_the_way_are_named_in_words_and_told_apart_for_programs(say: Say) -> None:
    say("advance", "MAIN/SUB/COMM", "decide", "--on", "idag", "--reason", "i korthet")
    row = signature_of(say, "MAIN/SUB", "LPO Borås")

    swedish = say("correct", "MAIN/SUB", row, "--reason", "fel").stderr
    english = say("--lang", "en", "correct", "MAIN/SUB", row, "--reason", "fel").stderr
    answer = json.loads(say("correct", "MAIN/SUB", row, "--reason", "fel", "--json").stdout)

    assert "MAIN/SUB/COMM rad 2 (besluta)" in swedish
    assert "MAIN/SUB/COMM row 2 (decide)" in english
    assert answer["unmet"][0]["facts"]["steps"] == [
        {"reference": "MAIN/SUB/COMM", "seq": 2, "trigger": "decide", "machine": "communication_plan"}
    ]


def signature_of(say: Say, reference: str, party: str) -> str:
    rows = json.loads(say("show", reference, "--history", "--json").stdout)["history"]
    [row] = [row for row in rows for act in row["acts"] if (act["kind"], act["party"]) == ("signed", party)]
    return str(row["seq"])
