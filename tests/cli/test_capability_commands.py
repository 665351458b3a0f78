"""`plan read` and `capability`: Sorsele's document in one command, its figures, packages and holes."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

import pytest

from cli.frame.exit_codes import ExitCode
from tests import sorsele
from tests.cli.test_rounds_commands import LANGUAGES, data, done
from tests.cli.town import Say, copy, speak
from words.capability import MINUS

if TYPE_CHECKING:
    from pathlib import Path

SVG: Final = "{http://www.w3.org/2000/svg}"
TABLES: Final = str(sorsele.FOLDER)
ON: Final = "2026-03-02"
OF_SAFETY: Final = f"Trygghet: angivet 32 %, beräknat 40 % (10 av 25), skillnad {MINUS}8 procentenheter."


@cache
def read(template: Path) -> Path:
    """A municipality alone with a plan, and Sorsele's tables read into it."""
    path = template.with_name("sorsele.db")
    copy(template, path)
    for line in (
        ("party", "add", "Sorsele", "--side", "kommun"),
        ("plan", "new", "utvecklingsplan", "--as-reference", "SORSELE", "parter=Sorsele", "preliminär=ja"),
        ("plan", "read", "SORSELE", TABLES),
    ):
        result = speak(path, *line)
        assert result.exit_code == 0, result.output
    return path


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    path = tmp_path / "sorsele.db"
    copy(read(sqlite_template), path)
    return lambda *line, **said: speak(path, *line, **said)


def matrix(say: Say, capability: str, dimension: str, **said: str) -> Any:  # noqa: ANN401 -- JSON
    found = data(say, "capability", "SORSELE", "--packages", **said)["matrix"]
    return next(one for one in found if (one["capability"], one["dimension"]) == (capability, dimension))


def test_the_document_of_sorsele_reads_in_one_command_and_reading_it_again_changes_nothing(say: Say) -> None:
    told = done(say, "plan", "read", "SORSELE", TABLES)

    assert "work_packages.csv: arbetspaket, 83 rader" in told
    assert data(say, "plan", "read", "SORSELE", TABLES)["outcome"] == "already_done"
    found = data(say, "show", "SORSELE")
    assert len(json.dumps(found)) > 10_000


def test_where_no_plan_hangs_on_what_is_named_none_is_asked_for_by_name(say: Say) -> None:
    done(say, "agreement", "new", "N", "--parties", "Nacka; LPO Nacka", "--from", "2026-01-01")

    refused = say("capability", "N", "--lang", "sv")

    assert refused.exit_code == ExitCode.UNKNOWN
    said = " ".join(refused.stderr.split())
    assert "ingen hör till den. De planer som finns visar handslag plan list." in said


def test_every_figure_stands_beside_the_one_that_is_computed(say: Say) -> None:
    found = data(say, "capability", "SORSELE")

    assert Counter(one["check"] for one in found["capabilities"]) == {
        "agrees": 4,
        "deviates": 3,
        "not_assessed": 3,
    }
    assert {
        one["capability"]: one["difference_in_points"]
        for one in found["capabilities"]
        if one["check"] == "deviates"
    } == {"Trygghet": "-8", "Brottsförebyggande": "-4", "Ersättning och förmåner": "2"}
    assert [len(one["supporters"]) for one in found["sub_goals"]] == [8, 5, 6]
    assert [one["gap"] for one in found["dimensions"]] == [13, 13, 14, 9, 14]
    assert (found["preliminary"], found["formula_is_stated"]) == (True, False)


@pytest.mark.parametrize(
    ("lang", "sentences"),
    [
        (
            "sv",
            (
                f"{OF_SAFETY} Dokumentet anger ingen formel.",
                "Innovationshantering: angivet 40 %, kan inte kontrolleras",
                "stämmer med 4 av de 7 angivna som går att kontrollera",
                "Dokumentet kallar siffrorna preliminära.",
                "handslag audit gaps SORSELE",
            ),
        ),
        (
            "en",
            (
                f"Trygghet: stated 32 %, computed 40 % (10 of 25), difference {MINUS}8 percentage points.",
                "it agrees with 4 of the 7 stated figures that can be checked",
            ),
        ),
    ],
)
def test_a_deviation_is_said_in_a_sentence_and_never_hidden(
    say: Say, lang: str, sentences: tuple[str, ...]
) -> None:
    told = " ".join(done(say, "capability", "SORSELE", "--lang", lang).split())

    for sentence in sentences:
        assert sentence in told
    assert told.index("Trygghet:") < told.index("Brottsförebyggande:") < told.index("Innovationshantering:")


@pytest.mark.parametrize("state", ["draft", "decided"])
def test_every_hole_of_the_document_is_found_by_its_kind(say: Say, state: str) -> None:
    if state == "decided":
        done(say, "advance", "SORSELE", "besluta", "--on", ON, "--reason", "ansvarig utses senare")
    found = Counter(one["kind"] for one in data(say, "audit", "gaps", "SORSELE")["gaps"])

    assert {kind: count for kind, count in found.items() if not kind.startswith(("activity", "passed"))} == {
        "sub_goal_not_worked_out": 2,
        "capability_incomplete": 10,
        "r_gap_deviates": 3,
        "r_gap_unchecked": 3,
        "gap_without_package": 2,
        "supporter_without_content": 2,
        "goal_without_package": 2,
        "first_package_empty": 3,
    }
    told = done(say, "audit", "gaps", "SORSELE", "--only", "angivet R.Gap som avviker")
    assert OF_SAFETY in told


def test_packages_become_activities_when_the_plan_is_decided_and_the_now_line_moves_with_them(
    say: Say,
) -> None:
    before = matrix(say, "Trygghet", "process")
    assert before["stands_at"] is None
    assert [one["to_do"][0]["reference"] for one in before["packages"]] == [None] * 4

    done(say, "advance", "SORSELE", "besluta", "--on", ON, "--reason", "ansvarig utses senare")
    after = matrix(say, "Trygghet", "process")
    made = [one["to_do"][0] for one in after["packages"]]
    assert after["stands_at"] == 1
    assert [one["state"] for one in made] == ["planned"] * 4

    done(say, "activity", "done", made[0]["reference"], "--on", ON)
    assert matrix(say, "Trygghet", "process")["stands_at"] == 2
    told = done(say, "capability", "SORSELE", "--packages", COLUMNS="500")
    assert "processerna är kända och accepterade (genomförd)" in told
    assert "Nulinjen står före det första paket där något återstår." in told
    assert "Kommunikation, Råd och stöd i juridiska frågor" in told


def test_a_later_package_waits_for_the_earlier_ones_of_all_dimensions_or_for_a_reason(say: Say) -> None:
    done(say, "advance", "SORSELE", "besluta", "--on", ON, "--reason", "ansvarig utses senare")
    second = matrix(say, "Trygghet", "process")["packages"][1]["to_do"][0]["reference"]
    said = ("ansvarig=säkerhetschef", "sista dag=2026-12-31", "utförs av=kommunen", "beskrivning=roller")
    done(say, "amend", second, *said)

    refused = say("advance", second, "starta", "--on", ON)
    assert refused.exit_code == 1
    assert "AP-2 för Trygghet (Våld som arbetsgivarfråga) kommer efter" in refused.stderr
    done(say, "advance", second, "starta", "--on", ON, "--reason", "rollerna brådskar")
    assert data(say, "show", second)["state"] == "under_way"


def test_years_are_the_columns_where_every_package_has_its_time(say: Say, tmp_path: Path) -> None:
    (tmp_path / "tabeller").mkdir()
    (tmp_path / "tabeller/arbetspaket.csv").write_text(
        "delmål;förmåga;dimension;paket;aktivitet;börjar;slutar\n"
        "HME;Trygghet;process;1;öva;2026;2026\n"
        "HME;Trygghet;process;2;öva mer;2027-01;2028-06\n",
        "utf-8",
    )
    done(say, "plan", "read", "SORSELE", str(tmp_path / "tabeller"))
    found = data(say, "capability", "SORSELE", "--packages")

    assert found["package_years"] == [2026, 2027, 2028]
    told = done(say, "capability", "SORSELE", "--packages", COLUMNS="500")
    head = next(line for line in told.splitlines() if line.startswith("förmåga"))
    assert head.split()[-4:] == ["2026", "2027", "2028", "börläge"]
    assert f"Nulinjen står vid {ON}." in told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_packages_are_drawn_with_a_title_a_description_and_every_activity(
    say: Say, tmp_path: Path, lang: str
) -> None:
    file = tmp_path / "paket.svg"
    done(say, "capability", "SORSELE", "--svg", str(file), "--lang", lang)
    root = ET.fromstring(file.read_bytes())  # noqa: S314 -- our own file
    texts = [one.text or "" for one in root.iter(f"{SVG}text")]

    assert [str(root.findtext(f"{SVG}title")) != "", "AP-4" in texts] == [True, True]
    assert "processerna används överallt" in str(root.findtext(f"{SVG}desc"))
    assert "uttalat mandat och ansvar" in texts
    width = float(root.attrib["width"])
    assert all(float(one.attrib["x"]) < width for one in root.iter(f"{SVG}text"))


def test_a_fault_in_one_file_leaves_everything_unwritten_and_is_told_by_its_place(
    say: Say, tmp_path: Path
) -> None:
    for name, text in sorsele.files().items():
        (tmp_path / name).write_bytes(text.replace(b"Trygghet,process,2,5,3", b"Trygghet,process,2,7,3"))
    (tmp_path / "goals.csv").write_text("delmål;mätparameter\nHME;annan enkät\n", "utf-8")
    before = data(say, "show", "SORSELE")

    refused = say("plan", "read", "SORSELE", str(tmp_path))
    assert refused.exit_code == 3
    assert (
        "ratings.csv, rad 23, target: nivån ”7” finns inte; nivåerna är hela tal från 0 till 5"
        in refused.stderr
    )
    assert data(say, "show", "SORSELE") == before


def test_what_is_read_into_a_decided_plan_needs_a_reason_and_makes_no_activity(
    say: Say, tmp_path: Path
) -> None:
    done(say, "advance", "SORSELE", "besluta", "--on", ON, "--reason", "ansvarig utses senare")
    (tmp_path / "arbetspaket.csv").write_text(
        "delmål;förmåga;dimension;paket;aktivitet\nHME;Trygghet;process;1;något nytt\n", "utf-8"
    )

    assert say("plan", "read", "SORSELE", str(tmp_path), "--on", ON).exit_code == 1
    told = done(say, "plan", "read", "SORSELE", str(tmp_path), "--on", ON, "--reason", "ny tabell")
    assert "blir aktiviteter när en senare version beslutas: handslag revise SORSELE." in told
    assert [
        one["to_do"]
        for line in data(say, "capability", "SORSELE", "--packages")["matrix"]
        for one in line["packages"]
    ] == [[{"title": "något nytt", "reference": None, "state": None}]]


def test_what_carries_a_capability_is_named_at_both_ends_of_the_matrix(say: Say) -> None:
    done(
        say,
        *(
            "amend",
            "SORSELE",
            "bärare=Trygghet | system | enkätverktyg | nu; Trygghet | kompetens | analys | sedan",
        ),
        *("vision=Trygga tillsammans", "mottagare=projektportföljen"),
    )

    assert "Trygghet bärs nu av: system: enkätverktyg. I börläget: kompetens: analys." in done(
        say, "capability", "SORSELE", "--packages"
    )
    told = done(say, "capability", "SORSELE")
    assert "Vision: Trygga tillsammans." in told
    assert "Tas över av: projektportföljen." in told


def test_a_change_of_one_row_among_eighty_is_told_as_that_and_another_day_has_its_own_packages(
    say: Say, tmp_path: Path
) -> None:
    lines = (sorsele.FOLDER / "work_packages.csv").read_text("utf-8").splitlines(keepends=True)
    shorter = tmp_path / "kortare"
    shorter.mkdir()
    for name, content in sorsele.files().items():
        whole = "".join(lines[:1] + lines[2:]).encode() if name == "work_packages.csv" else content
        (shorter / name).write_bytes(whole)
    done(say, "advance", "SORSELE", "besluta", "--on", ON, "--reason", "övning")
    done(say, "plan", "read", "SORSELE", str(shorter), "--reason", "mindre", today="2026-03-09")

    history = done(say, "show", "SORSELE", "--history").splitlines()
    [told] = [line for line in history if "arbetspaket: 83 rader → 82 rader; utgår: " in line]
    assert len(told) < 300

    def packages(*when: str) -> int:
        found = data(say, "capability", "SORSELE", "--packages", *when, today="2026-03-09")
        return sum(len(one["packages"]) for one in found["matrix"])

    for when in ("--as-of", "--known-on"):
        assert packages(when, "2026-03-08") == packages() + 1


def test_a_file_in_the_place_of_the_folder_is_told_where_it_lies(say: Say, tmp_path: Path) -> None:
    file = sorsele.FOLDER / "goals.csv"

    asked = say("plan", "read", "SORSELE", str(file))

    assert asked.exit_code == 2
    assert f"MAPP: ”{file}” är en fil. Ange mappen som den ligger i: {TABLES}" in asked.stderr
    missing = str(tmp_path / "ingen")
    assert f"MAPP: ”{missing}” finns inte" in say("plan", "read", "SORSELE", missing).stderr


def test_a_level_that_there_is_not_is_asked_back_when_it_is_typed(say: Say) -> None:
    refused = say("amend", "SORSELE", "mognadsnivåer=Trygghet | process | 2 | 6")

    assert refused.exit_code == 2
    assert "en nivå från 0 till 5" in refused.stderr


def test_a_plan_is_found_under_what_it_hangs_on_and_what_has_none_says_so(say: Say) -> None:
    both = ("--parties", "Sorsele; LPO Södra Lappland")
    done(say, "agreement", "register", "AVTAL", *both, "--from", "2026-01-01", "--to", "2029-12-31")
    refused = say("capability", "AVTAL")
    assert refused.exit_code == 4
    assert "AVTAL är ingen utvecklingsplan" in refused.stderr

    done(say, "plan", "new", "utvecklingsplan", "AVTAL", "rubrik=Trygghet")
    done(say, "plan", "read", "AVTAL", TABLES)
    assert data(say, "capability", "AVTAL")["reference"] == "AVTAL/CAPABILITY"


def test_a_plan_without_capabilities_says_how_they_are_read_in(say: Say, tmp_path: Path) -> None:
    done(say, "plan", "new", "utvecklingsplan", "--as-reference", "TOM", "parter=Sorsele")

    assert "handslag plan read TOM MAPP" in done(say, "capability", "TOM")
    assert "Planen har inga arbetspaket." in done(say, "capability", "TOM", "--packages")
    missing = say("plan", "read", "TOM", str(tmp_path / "tabeller"))
    assert missing.exit_code != 0
    assert "No such file" not in missing.stderr
    assert "tabeller" in missing.stderr
    assert "mappen har ingen av planens tabeller" in say("plan", "read", "TOM", str(tmp_path)).stderr
