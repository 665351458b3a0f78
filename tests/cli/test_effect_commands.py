"""`handslag effect …`: did it help, in words, for programs and as a picture; and figures out of a file."""

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


@pytest.mark.parametrize("lang", LANGUAGES)
def test_which_reduction_a_count_could_not_show_is_said_as_soon_as_it_is_chosen(say: Say, lang: str) -> None:
    said = {"sv": "hade inte synts: {}. Inom", "en": "would not have been seen: {}. In brackets"}[lang]
    new = ("plan", "new", "action_plan", "MAIN", "priority=rån", "indicators=rån | lower | 50 | | | | count")
    amend = (
        "amend",
        "MAIN/PLAN",
        "indicators+=stöld | lower | 5 | | | | count; bråk | lower | 50000 | | | | count",
    )
    begun, more = (" ".join(done(say, *line, "--lang", lang).split()) for line in (new, amend))
    others = done(say, "amend", "MAIN/PLAN", "title=Rån", "--lang", lang)

    assert said.format("rån: 97 % (72 %)") in begun
    assert said.format("stöld: > 100 % (> 100 %)") in more
    assert "%" not in others


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


FIGURES: Final = """Anmälda rån. Källa: Brå
område;2022;2023;2024
Norrby;207;190;110
Centrum;308;300;318
Göta;178;..;157
"""
"""As others publish them; of one area a figure is secret."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "brå.csv"
    path.write_text(FIGURES, "utf-8")
    return path


AGAINST_CENTRUM: Final = ("--before", "2022", "--after", "2024", "--area", "Norrby", "--control", "Centrum")
AGAINST_GOTA: Final = ("--before", "2023", "--after", "2024", "--area", "norrby", "--control", "Göta")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_figures_of_a_file_are_shown_with_their_places_before_anything_is_written(
    say: Say, file: Path, lang: str
) -> None:
    before = data(say, "effect", "show", "SUB", "2024-T1")
    told = done(say, "effect", "read", str(file), "SUB", "2024-T1", *AGAINST_GOTA, "--lang", lang)
    shown = data(say, "effect", "read", str(file), "SUB/2024-T1/6", *AGAINST_GOTA)

    assert ["Norrby", "2023", "190", "3", "2023"] in [line.split()[-5:] for line in told.splitlines()]
    for said in {
        "sv": (
            "Siffror ur brå.csv till otrygga",
            "utgångsvärde 190 och värde 110. Nu står där 207 och 110.",
            "Filen saknar siffra för jämförelse Göta: 2023.",
            "Jämförs inte längre med: Norrby, Centrum.",
            "Inget är skrivet.",
        ),
        "en": (
            "Figures out of brå.csv for otrygga",
            "baseline 190 and value 110. Now it says 207 and 110.",
            "The file has no figure for comparison Göta: 2023.",
            "No longer compared with: Norrby, Centrum.",
            "Nothing is written.",
        ),
    }[lang]:
        assert said in " ".join(told.split())
    assert shown["figures"][2] == {
        "role": "control",
        "area": "Göta",
        "period": "2023",
        "figure": "..",
        "row": 5,
        "column": "2023",
    }
    assert (shown["missing"], shown["written"]) == (
        [{"role": "control", "area": "Göta", "periods": ["2023"]}],
        False,
    )
    assert data(say, "effect", "show", "SUB", "2024-T1") == before


def test_confirmed_figures_are_written_whole_with_their_file_in_the_history(say: Say, file: Path) -> None:
    read = ("effect", "read", str(file), "SUB", "2024-T1", "otrygga", *AGAINST_CENTRUM, "--yes")
    preview = done(say, *read, "--preview")
    [old] = data(say, "effect", "show", "SUB", "2024-T1")
    stale = say(*read, "--if-version", "1")
    written = done(say, *read, "--reason", "nya siffror")
    [new] = data(say, "effect", "show", "SUB", "2024-T1")

    assert "ingenting är skrivet" in preview
    assert stale.exit_code == 5
    assert "utgångsvärde" in written or "jämförelser" in written
    assert "Jämförs inte längre med: Norrby, Göta." in " ".join(written.split())
    assert [one["area"] for one in old["comparisons"]] == ["Norrby", "Centrum", "Göta"]
    assert [(one["area"], one["before"], one["after"]) for one in new["comparisons"]] == [
        ("Centrum", "308", "318")
    ]
    history = done(say, "show", "SUB/2024-T1/6", "--history")
    assert "nya siffror; brå.csv: 2022, 2024" in history
    assert "redan" in done(say, *read)


def test_an_area_beside_where_the_crimes_may_have_moved_is_named_with_that_only(say: Say, file: Path) -> None:
    read = ("effect", "read", str(file), "SUB/2024-T1/6", "--area", "Norrby")

    alone = say(*read, "--displacement-control", "Centrum")

    assert alone.exit_code == 2
    assert "Ange också det: --displacement OMRÅDE" in " ".join(alone.stderr.split())


def test_a_period_without_its_year_is_this_years(say: Say, file: Path) -> None:
    read = ("effect", "read", str(file), "SUB/2024-T1/6", "--area", "Norrby")
    this_year = say(*read, "--before", "T2", "--after", "T1")

    assert this_year.exit_code == 2
    assert "”2024-T1”" in this_year.stderr


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_wrong_in_a_file_is_said_by_row_and_column_and_nothing_is_written(
    say: Say, file: Path, lang: str
) -> None:
    file.write_text(FIGURES.replace("190", "19O"), "utf-8")
    before = data(say, "effect", "show", "SUB", "2024-T1")
    wrong = say("effect", "read", str(file), "SUB", "2024-T1", *AGAINST_GOTA, "--yes", "--lang", lang)
    which = say("effect", "read", str(file), "SUB", "2024-T1", "1", *AGAINST_GOTA, "--lang", lang)

    row = {"sv": "brå.csv, rad 3, 2023: ”19O” är inget tal", "en": "brå.csv, row 3, 2023: “19O” is no number"}
    asked = {"sv": "Ange vilken effekt som menas", "en": "Say which effect is meant"}
    assert row[lang] in " ".join(wrong.stderr.split())
    assert asked[lang] in " ".join(which.stderr.split())
    assert wrong.exit_code
    assert which.exit_code
    assert data(say, "effect", "show", "SUB", "2024-T1") == before


@pytest.mark.parametrize("lang", LANGUAGES)
def test_figures_split_by_sex_are_asked_about_and_told_of_whom_they_are(
    say: Say, file: Path, lang: str
) -> None:
    rows = "".join(f"Norrby;{sex};{year};{number}\n" for sex, year, number in BY_SEX)
    file.write_text(f"Källa: Kolada\nKommun;Kön;År;Värde\n{rows};T;2024;1\n", "utf-8")
    read = ("effect", "read", str(file), "SUB", "2024-T1", "--lang", lang)
    which = " ".join(say(*read).stderr.split())
    told = " ".join(done(say, *read, "--only", "kön=t").split())
    wrong = say(*read, "--only", "kön")

    asks, as_in = {
        "sv": ("kolumnen Kön delar upp siffrorna", '--only "Kön=K". Den har: K, T'),
        "en": ("the column Kön splits the figures", '--only "Kön=K". It has: K, T'),
    }[lang]
    assert asks in which
    assert as_in in which
    for said in {
        "sv": ("Kön: T.", "I filen står: Källa: Kolada.", "utan område är inte lästa: 7."),
        "en": ("Kön: T.", "The file says: Källa: Kolada.", "without an area are not read: 7."),
    }[lang]:
        assert said in told
    assert wrong.exit_code == 2
    assert "Kön=Totalt" in wrong.stderr or "Gender=Total" in wrong.stderr


BY_SEX: Final = (("K", 2022, 3), ("T", 2022, 5), ("K", 2024, 2), ("T", 2024, 4))
