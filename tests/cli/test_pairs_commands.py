"""Learning pairs at the command line: three of a development programme, as far as the paper tells of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest

from tests.cli.town import Say, speaking_of

NOT_SAID: Final = "Underlaget säger inte vad {} bidrar med. Ömsesidigt behov kan inte bedömas."

SKATTEVERKET = ("Skatteverket", "svag gemensamhetskänsla mellan delar", "")
KRIMINALVARDEN = ("Kriminalvården", "svag gemensamhetskänsla mellan delar", "")
FMI = ("Fastighetsmäklarinspektionen", "små resurser", "kunskap om förvaltningsteknik")
UHR = ("Universitets- och högskolerådet", "ojämn nivå", "råd om tekniklösningar")
KUSTBEVAKNINGEN = ("Kustbevakningen", "tydligare fokus på mål", "")
LANSSTYRELSEN = ("Länsstyrelsen i Stockholm", "tydligare fokus på mål", "")
"""Party, what it needs, and what it gives, where the paper says that."""


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    return speaking_of(sqlite_template, tmp_path)


def paired(say: Say, *two: tuple[str, str, str]) -> None:
    """Two authorities that have both accepted to learn of each other."""
    for name, _, _ in two:
        assert say("party", "add", name, "--side", "annan").exit_code == 0
    names = "; ".join(name for name, _, _ in two)
    exchange = "; ".join(f"{name} | | {need} | {gives}" for name, need, gives in two)
    made = say("pair", "new", "PAR", f"parter={names}", "tema=styrning", f"behov och bidrag={exchange}")
    assert made.exit_code == 0, made.output
    for name, _, _ in two:
        assert say("accept", "PAR", name, "--on", "2026-02-02").exit_code == 0


def in_one_line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("two", "silent"),
    [
        ((SKATTEVERKET, KRIMINALVARDEN), "Kriminalvården och Skatteverket"),
        ((KUSTBEVAKNINGEN, LANSSTYRELSEN), "Kustbevakningen och Länsstyrelsen i Stockholm"),
    ],
)
def test_a_pair_that_does_not_say_what_each_gives_is_told_so_before_it_begins_and_after(
    say: Say, two: tuple[tuple[str, str, str], ...], silent: str
) -> None:
    paired(say, *two)
    begins = ("advance", "PAR", "börja programmet", "--on", "2026-02-16")

    assert NOT_SAID.format(silent) in in_one_line(say("next", "PAR").stdout)
    refused = say(*begins)
    assert (refused.exit_code, NOT_SAID.format(silent) in in_one_line(refused.stderr)) == (1, True)
    assert say(*begins, "--reason", "det visar sig i programmet").exit_code == 0
    gaps = json.loads(say("audit", "gaps", "--json").stdout)["gaps"]
    assert {one["kind"] for one in gaps} == {"pair_gifts_unsaid", "passed_with_reason"}


def test_a_pair_of_which_both_need_and_give_goes_through_the_programme(say: Say) -> None:
    paired(say, FMI, UHR)

    assert "Ömsesidigt behov" not in say("next", "PAR").stdout
    assert say("advance", "PAR", "börja programmet", "--on", "2026-02-16").exit_code == 0
    began = json.loads(say("pair", "show", "PAR", "--json").stdout)
    assert (began["state"], began["begun_on"], began["since"]) == ("under_way", "2026-02-16", "2026-02-16")
    rated = ("delmål=alla ärenden digitalt | enkät", "mognadsnivåer=Digitalisering | teknologi | 1 | 3")
    plan = ("plan", "new", "development_plan", "PAR", "rubrik=Digitalt", *rated, "--as-reference", "UPLAN")
    planned = say(*plan)
    assert planned.exit_code == 0, planned.output
    presents = ("advance", "PAR", "redovisa", "--on", "2026-03-02")
    assert "har ingen beslutad utvecklingsplan" in in_one_line(say(*presents).stderr)
    decided = say("advance", "UPLAN", "besluta", "--on", "2026-03-01", "--reason", "övning")
    assert decided.exit_code == 0, decided.output
    presented = say(*presents)
    assert "Det syns inte vad som går vidare" in in_one_line(presented.stdout), presented.output
    assert say("activity", "new", "PAR", "rubrik=gemensam utbildning").exit_code == 0
    gaps = json.loads(say("audit", "gaps", "--json").stdout)["gaps"]
    assert {one["reference"] for one in gaps} == {"PAR/ACT", "UPLAN"}
    assert say("advance", "PAR", "avsluta", "--on", "2026-03-02").exit_code == 0
    assert [say("pair", "list", *every).stdout.count("PAR ") for every in ((), ("--all",))] == [0, 1]


def test_what_is_not_two_or_not_accepted_by_each_is_no_pair(say: Say) -> None:
    paired(say, FMI, UHR)
    assert say("party", "add", "Skatteverket", "--side", "annan").exit_code == 0
    made = say("pair", "new", "ENSAM", "parter=Skatteverket", "tema=styrning")
    assert made.exit_code == 0, made.output

    lone = say("accept", "ENSAM", "Skatteverket", "--on", "2026-02-02")

    assert "ENSAM går inte vidare av det ännu" in in_one_line(lone.stdout)  # nobody signs a learning pair
    assert "Ett lärpar är två parter; här står Skatteverket." in in_one_line(lone.stdout + lone.stderr)
    assert json.loads(say("pair", "show", "ENSAM", "--json").stdout)["state"] == "proposed"


def test_what_has_to_be_said_is_asked_for_in_one_sentence(say: Say) -> None:
    asked = say("result", "PAR")

    assert asked.stderr.startswith("Ange --year: Året som resultatet gäller.\n")


def test_the_day_of_the_presentation_is_told_before_and_after(say: Say) -> None:
    paired(say, FMI, UHR)
    assert say("amend", "PAR", "redovisas senast=2026-02-27").exit_code == 0

    late = json.loads(say("audit", "overdue", "--json").stdout)

    assert [(one["reference"], one["rule"]) for one in late] == [("PAR", "pair_presents")]


def test_a_pair_goes_on_with_whoever_comes_after_a_party_and_another_day_knows_the_old_one(say: Say) -> None:
    paired(say, FMI, UHR)
    vek = f"vek={FMI[0]} | resurser | nej | lokal"
    assert say("activity", "new", "PAR", "rubrik=besök", vek, "--on", "2026-02-16").exit_code == 0
    assert say("party", "add", "Markverket", "--side", "annan").exit_code == 0
    assert say("person", "add", "anna.ek", "--name", "Anna Ek").exit_code == 0
    held = ("samordnare", "--holder", "anna.ek", "--from", "2026-02-01")
    assert say("party", "function", FMI[0], *held).exit_code == 0

    told = say("party", "succeed", FMI[0], "Markverket", "--from", "2026-03-02").stdout

    assert f"Funktioner hos {FMI[0]} som inte följer med: samordnare." in in_one_line(told)
    for lines in (("pair", "show", "PAR"), ("vek", "PAR")):
        assert "Markverket" in say(*lines).stdout
        before = say(*lines, "--as-of", "2026-03-01")
        assert (FMI[0] in in_one_line(before.stdout), "Markverket" in before.stdout) == (True, False), lines
    assert say("audit", "history").exit_code == 0


@pytest.mark.parametrize("how", ["leave", "succeed"])
def test_a_pair_of_which_a_party_is_gone_is_told_of_and_begins_no_programme(say: Say, how: str) -> None:
    paired(say, FMI, UHR)

    gone = (FMI[0],) if how == "leave" else (FMI[0], UHR[0])
    told = in_one_line(say("party", how, *gone, "--from", "2026-03-02").stdout)

    assert "PAR" in told
    gaps = json.loads(say("audit", "gaps", "--json").stdout)["gaps"]
    assert "pair_of_one" in {one["kind"] for one in gaps}
    refused = say("advance", "PAR", "börja programmet", "--on", "2026-03-02", "--reason", "ändå")
    assert f"Ett lärpar är två parter; här står {UHR[0]}." in in_one_line(refused.stderr)
    assert say("advance", "PAR", "avbryt", "--on", "2026-03-02", "--reason", "en är borta").exit_code == 0
    assert "pair_of_one" not in say("audit", "gaps", "--json").stdout


def test_a_presentation_before_the_programme_begins_is_refused_at_every_door(say: Say) -> None:
    paired(say, FMI, UHR)
    begins = ("advance", "PAR", "börja programmet", "--on", "2026-02-16")
    early, refused = (
        "redovisas senast=2026-02-09",
        "”redovisas senast” 2026-02-09 ligger före den första dagen",
    )
    assert say("amend", "PAR", early).exit_code == 0
    assert refused in in_one_line(say(*begins).stderr)
    assert say("amend", "PAR", "redovisas senast=2026-06-01").exit_code == 0
    assert say(*begins).exit_code == 0

    for door in (("amend", "PAR", early), ("correct", "PAR", early, "--reason", "fel")):
        assert refused in in_one_line(say(*door).stderr), door
    assert json.loads(say("pair", "show", "PAR", "--json").stdout)["presents_on"] == "2026-06-01"


def test_who_could_learn_of_whom_is_told_when_both_have_said_that_their_ratings_may_be_shown(
    say: Say,
) -> None:
    for name, ratings in {
        "Skatteverket": "Ledning | process | 1 | 4; Service | process | 5 | 5",
        "Kriminalvården": "Ledning | process | 4 | 4; Service | process | 2 | 3",
    }.items():
        assert say("party", "add", name, "--side", "annan").exit_code == 0
        said = (f"parter={name}", "delmål=bättre ledning | enkät", f"mognadsnivåer={ratings}")
        assert say("plan", "new", "utvecklingsplan", "--as-reference", name[:4], *said).exit_code == 0
        assert say("advance", name[:4], "besluta", "--on", "2026-03-01", "--reason", "övning").exit_code == 0

    asked = in_one_line(say("pair", "suggest", "skatteverket").stdout)
    assert 'handslag amend SKAT "skattningarna får visas=ja" --reason TEXT' in asked
    for plan in ("SKAT", "KRIM"):
        assert say("amend", plan, "skattningarna får visas=ja", "--reason", "överenskommet").exit_code == 0
    told = in_one_line(say("pair", "suggest", "skatteverket").stdout)
    assert "1. Kriminalvården får: Ledning, process (1 ska bli 4; hos den andra 4)" in told
    assert "ger: Service, process (2 ska bli 3; hos den andra 5)" in told
    value = json.loads(say("pair", "suggest", "skatteverket", "--json").stdout)
    assert (value["compared_with"], value["partners"][0]["party"]) == (1, "Kriminalvården")
