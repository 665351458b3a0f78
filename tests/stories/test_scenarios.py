"""The scenarios of docs/scenarios, played as they stand on PostgreSQL: what each of them ends with.

On SQLite they are played by tests/house/test_docs.py, which holds every line of theirs.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from scripts.console import Player, own_folder, play

ROOT = Path(__file__).resolve().parents[2]

Ask: TypeAlias = Callable[..., Any]
"""Asks a command for its document."""


@pytest.fixture
def played(empty_postgres_url: str) -> Callable[[str], Ask]:
    """Play a page from top to bottom; what is given back asks the register that it leaves behind."""

    def go_through(name: str) -> Ask:
        environment: dict[str, str | None] = {"HANDSLAG_DB": empty_postgres_url}
        with own_folder() as folder:
            player = Player(folder, environment)
            play((ROOT / "docs" / "scenarios" / f"{name}.md").read_text("utf-8"), player)

        def ask(*words: str) -> Any:  # noqa: ANN401 -- whatever the command says
            said = player.type(" ".join(("handslag", *words, "--json")))
            assert player.code == 0, said
            return json.loads(said)

        return ask

    return go_through


def states(ask: Ask) -> dict[str, str]:
    return {row["reference"]: row["state"] for row in ask("agreement", "list")}


def by_law(ask: Ask, *days: str, **wanted: str) -> dict[str, dict[str, str]]:
    """How each municipality stands on a day with what the law asks and is not as most of them have it."""
    found = ask("audit", "law", *days)["municipalities"]
    return {
        one["municipality"]: {
            line["asked"]: line["standing"]
            for line in one["demands"]
            if line["standing"] != wanted.get(line["asked"], "met")
        }
        for one in found
    }


def proven(ask: Ask) -> bool:
    """Whether the history proves the tables."""
    return not ask("audit", "history")["findings"]


def test_strangnas_keeps_its_pledges_and_renews_its_agreement_without_a_sub_agreement(
    played: Callable[[str], Ask],
) -> None:
    ask = played("strangnas")

    assert states(ask) == {
        "STRANGNAS-2020": "replaced",
        "STRANGNAS-2020/SUB": "withdrawn",
        "STRANGNAS-LOFTE-2020": "ended",
        "STRANGNAS-LOFTE-2022": "ended",
        "STRANGNAS-2023": "active",
        "STRANGNAS-2023/SUB": "withdrawn",
    }
    assert ask("show", "STRANGNAS-2023")["ends_on"] == "2026-12-31"
    counted = {row["title"]: (row["counted"], row["verdict"]) for row in ask("activity", "list", "--all")}
    assert counted == {
        "nya områden med grannsamverkan": (20, "reached"),
        "nya områden för båtsamverkan": (3, "reached"),
        "trygghetsvandringar": (4, "reached"),
        "trafikkontroller": (303, "not_countable"),
        "riktad mopedinsats": (1, "not_countable"),
        "trafiksäkerhetsråd": (None, "not_countable"),
        "grannsamverkan i fler områden": (None, "no_target"),
    }
    assert ask("show", "STRANGNAS-2020/2020--2021")["state"] == "concluded"
    assert ask("show", "STRANGNAS-LOFTE-2022")["under"] == "STRANGNAS-2023"
    assert proven(ask)
    before_the_plan = {"plan": "not_yet", "plan_followed_up": "not_yet"}
    nobody_wrote = {"council": "not_seen", "tasks": "not_seen", "report": "not_seen"}
    assert by_law(ask, "--as-of", "2024-04-25") == {"Strängnäs": {**before_the_plan, **nobody_wrote}}
    late = {"picture_updated": "overdue"}
    assert by_law(ask, "--as-of", "2024-04-26") == {"Strängnäs": {**late, **before_the_plan, **nobody_wrote}}
    half_way = {"plan_followed_up": "due", "tasks": "incomplete", "report": "not_seen"}
    assert by_law(ask, "--as-of", "2024-07-01") == {"Strängnäs": half_way}
    known = ("--as-of", "2026-06-15", "--known-on", "2024-07-01")
    assert by_law(ask, *known) == {"Strängnäs": {**half_way, **late}}
    assert by_law(ask) == {"Strängnäs": {}}


def test_stockholm_has_a_sub_agreement_per_district_one_of_them_with_two_police_units(
    played: Callable[[str], Ask],
) -> None:
    ask = played("stockholm")

    assert {name: state for name, state in states(ask).items() if name.startswith("STHLM-2027")} == {
        "STHLM-2027": "active",
        "STHLM-2027/SUB": "active",
        "STHLM-2027/HAGERSTEN": "active",
        "STHLM-2027/JARVA": "draft",
        "STHLM-2027/FARSTA": "draft",
        "STHLM-2027/SKARPNACK": "draft",
        "STHLM-2027/KUNGSHOLMEN": "draft",
        "STHLM-2027/SODERMALM": "draft",
    }
    assert ask("show", "STHLM-2027/SUB")["areas"] == ["Skärholmen"]
    assert ask("show", "STHLM-2027/JARVA")["areas"] == ["Rinkeby-Kista", "Spånga-Tensta"]
    parties = ask("show", "STHLM-2027/HAGERSTEN")["parties"]
    assert {"LPO Globen", "LPO Skärholmen"} < set(parties)
    bound = {row["party"] for row in ask("show", "STHLM-2027/HAGERSTEN/PLAN-2")["commitments"]}
    assert bound == {"Stockholm", "LPO Globen", "LPO Skärholmen"}
    assert proven(ask)
    signed = {"plan_followed_up": "due", "council": "incomplete", "tasks": "not_seen", "report": "not_seen"}
    assert by_law(ask, "Stockholm", "--as-of", "2027-03-08") == {"Stockholm": signed}
    assert by_law(ask, "Stockholm") == {"Stockholm": {"plan_followed_up": "due"}}
    county = by_law(ask, "--county", "01")
    assert len(county) == 26
    assert [name for name, found in county.items() if "report" not in found] == ["Stockholm"]


def test_sodra_lappland_owes_six_sub_agreements_and_one_goes_the_whole_way(
    played: Callable[[str], Ask],
) -> None:
    ask = played("sodra-lappland")

    waiting = ("DOROTEA", "SORSELE", "STORUMAN", "VILHELMINA", "ÅSELE")
    assert states(ask) == {
        "LAPPLAND-2027": "active",
        "LAPPLAND-2027/SUB-LYCKSELE": "active",
        **{f"LAPPLAND-2027/SUB-{name}": "draft" for name in waiting},
    }
    sheet = "LAPPLAND-2027/SUB-LYCKSELE/2027-H2"
    shown = ask("round", "show", sheet)
    assert shown["state"] == "concluded"
    lines = [line for aspect in ("process", "production", "effect") for line in shown[f"{aspect}_lines"]]
    assert [line["state"] for line in lines] == ["concluded"] * 7
    assert [line["verdict"] for line in shown["effect_lines"]] == ["unknown"]
    assert ask("show", "LAPPLAND-2027/SUB-LYCKSELE/ACT-3")["origin_id"] == sheet
    assert ask("show", "LAPPLAND-2027/PICTURE-2")["sources"][-1] == {"kind": "follow_up", "title": sheet}
    assert proven(ask)
    of_most = {"plan": "not_seen", "plan_followed_up": "cannot_be_judged"}
    of_most |= dict.fromkeys(("council", "tasks", "report"), "not_seen")
    the_whole_way = {
        **dict.fromkeys(("plan", "council", "tasks", "report"), "met"),
        "plan_followed_up": "due",
    }
    municipalities = ("Dorotea", "Lycksele", "Sorsele", "Storuman", "Vilhelmina", "Åsele")
    otherwise = {"Lycksele": the_whole_way, "Storuman": {"council": "worked_for"}}
    assert by_law(ask, **of_most) == {name: otherwise.get(name, {}) for name in municipalities}
    unseen = {"picture": "not_seen", "picture_updated": "not_seen"}
    assert by_law(ask, "--as-of", "2027-03-21", **of_most) == dict.fromkeys(municipalities, unseen)
    [*_, report] = ask("audit", "law", "Sorsele")["municipalities"][0]["demands"]
    assert (report["facts"]["prepared_at"], report["due_on"]) == ("§ 45", "2028-04-30")
