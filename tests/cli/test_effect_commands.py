"""`handslag effect show`: did it help, in words, for programs, and as a picture read without colour."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import pytest

from tests.cli.test_rounds_commands import LANGUAGES, data, done, founded, note, speaking_in
from tests.cli.town import Say, copy

if TYPE_CHECKING:
    from pathlib import Path

SVG: Final = "{http://www.w3.org/2000/svg}"


@cache
def measured(template: Path) -> Path:
    """A round in which the counts of an area and of four others were recorded, as published (H4)."""
    path = template.with_name("effects.db")
    copy(founded(template), path)
    say = speaking_in(path)
    done(say, "count", "ACT", "12", "--period", "2024-T1")
    note(say, "otrygga", "utgångsvärde=207", "värde=110", "mått=antal", "jämförelser=Norrby | 308 | 318")
    note(
        say,
        "otrygga",
        "jämförelser+=Centrum | 178 | 157 | omgivning; Göta | 150 | 140 | omgivningens jämförelse",
    )
    return path


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    path = tmp_path / "effects.db"
    copy(measured(sqlite_template), path)
    return speaking_in(path)


def test_a_program_has_every_measure_with_both_its_ranges(say: Say) -> None:
    [effect] = data(say, "effect", "show", "SUB", "2024-T1")

    measured = effect["measured"]
    assert (effect["reference"], effect["verdict"], effect["reasons"]) == ("SUB/2024-T1/6", "fewer", [])
    assert (measured["difference"], measured["lead"]) == (-118, "difference")
    assert measured["standard_error"] == pytest.approx(39.59797974644666)
    assert measured["difference_poisson"] == pytest.approx([-195.61061416, -40.38938584])
    assert measured["difference_dispersed"][0] < measured["difference_poisson"][0]
    assert measured["displacement_quotient"] == pytest.approx(0.2581856883)
    assert measured["effect_size"] == pytest.approx(1 / measured["ratio"])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_effect_is_told_whole_and_never_as_a_cause(say: Say, lang: str) -> None:
    told = " ".join(done(say, "effect", "show", "SUB/2024-T1/6", "--lang", lang).split())

    for said in {
        "sv": (
            "Skillnad mot väntat: -118 (-195,6 till -40,4 om",
            "0,51 gånger så många som väntat; under 1 är färre",
            "Det är kvoten vänd: över 1 är färre",
            "Omgivningen (WDQ 0,26): den klarade sig också bättre än jämförelsen.",
            "Området och omgivningen tillsammans: -130,5 mot om båda hade följt jämförelsen.",
            "mer än slumpen brukar ge",
            "Det visar inte att arbetet är orsaken.",
        ),
        "en": (
            "Difference from what was expected: -118 (-195.6 to -40.4 if",
            "0.51 times as many as expected; below 1 is fewer",
            "It is the ratio turned over: above 1 is fewer",
            "The surroundings (WDQ 0.26): they too fared better than the comparison.",
            "The area and its surroundings together: -130.5 against",
            "more than chance usually gives",
            "It does not show that the work is the cause.",
        ),
    }[lang]:
        assert said in told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_picture_says_in_words_what_it_shows_and_needs_no_colour(
    say: Say, lang: str, tmp_path: Path
) -> None:
    file = tmp_path / "effekt.svg"

    assert str(file) in " ".join(
        done(say, "effect", "show", "SUB/2024-T1/6", "--svg", str(file), "--lang", lang).split()
    )

    root = ET.fromstring(file.read_bytes())  # noqa: S314 -- ours
    title, description = root.findtext(f"{SVG}title"), root.findtext(f"{SVG}desc")
    assert root.get("role") == "img"
    assert (
        title
        == {
            "sv": "otrygga kvällstid, procent, 2024-T1: före och efter",
            "en": "otrygga kvällstid, procent, 2024-T1: before and after",
        }[lang]
    )
    assert {
        "sv": "jämförelse Norrby: 308 före, 318 efter.",
        "en": "comparison Norrby: 308 before, 318 after.",
    }[lang] in (description or "")
    written = [one.text for one in root.iter(f"{SVG}text")]
    assert {"207", "110", "308", "318", "-97", "+10"} <= set(written)
    inks = {one.get(name, "none") for one in root.iter() for name in ("fill", "stroke")}
    assert all(
        ink in {"none", "white"} or len({ink[1:][at : at + 2] for at in (0, 2, 4)}) == 1 for ink in inks
    )
    assert {one.tag for one in root.iter()} >= {f"{SVG}circle", f"{SVG}rect", f"{SVG}polygon"}


def test_a_picture_of_several_effects_asks_which_and_one_goes_to_the_stream(say: Say, tmp_path: Path) -> None:
    plan = ("indicators+=anmälda rån | minska | 34 | | | | antal", "--reason", "mer att mäta")
    done(say, "amend", "SUB/PLAN-1", *plan)
    done(say, "advance", "SUB/2024-T1", "ta fram uppföljningsbladet")
    asked = say("effect", "show", "SUB", "2024-T1", "--svg", str(tmp_path / "x.svg"))
    drawn = say("effect", "show", "SUB/2024-T1/6", "--svg", "-")

    assert asked.exit_code == 2
    assert "SUB/2024-T1/6" in asked.stderr
    assert not (tmp_path / "x.svg").exists()
    assert drawn.stdout.startswith("<?xml")


def test_a_round_without_effects_says_so(say: Say) -> None:
    refused = say("effect", "show", "SUB/2024-T1/1", "--json")

    assert (refused.exit_code, json.loads(refused.stdout)["error"]) == (4, "error.no_effects")
