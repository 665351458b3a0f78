"""A refusal says everything that is missing, how heavy it is and who demands it."""

from __future__ import annotations

import json

from cli.refusals import source_in_words
from cli.texts import texts_in
from tests.cli.conftest import Run
from tests.cli.sample_commands import SAMPLE_ROOT


def test_every_unmet_guard_stands_on_a_line_with_its_level_and_source(run: Run) -> None:
    result = run("refuse", of=SAMPLE_ROOT)

    assert result.exit_code == 1
    header, must, reason, note, instead = result.stderr.splitlines()
    assert (
        header
        == "Steget ”skicka för underskrift” går inte att ta för BORÅS-23 (läge: utkast). Det här saknas:"
    )
    assert must.startswith("  måste  Avtalet måste säga vad samverkan är till för")
    assert must.endswith("syften saknas. (Lag 2023:196 9 §)")
    assert reason.startswith("  skäl   Det finns inget noterat mandat")
    assert reason.endswith("för LPO Borås. (handboken H-037, H-070)")
    assert note == "  obs    Adress saknas för Borås, LPO Borås. (handboken H-031)"
    assert instead == "Härifrån leder stegen: avbryt."


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
    assert source_in_words(texts, "logic") == "it cannot be otherwise"
