"""`picture`, `plan`, `forum`, `meeting`, `activity`, `revise`, `accept`, `show`: what hangs on agreements."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
from contextlib import closing
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from tests.cli.town import SIGNED, TODAY, Say, speaking_of, typed
from words.texts import NOTHING

PROBLEMS = "ungdomar | långvarigt | {} | få vuxna ute; inbrott | tillfälligt | {}"


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    return speaking_of(typed(sqlite_template, "records", SIGNED), tmp_path)


def data(say: Say, *line: str, **said: str) -> Any:  # noqa: ANN401 -- JSON
    result = say(*line, "--json", **said)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def made(say: Say, *line: str, **said: str) -> tuple[str, str]:
    """Reference of what a command wrote, and the step that it took."""
    step = data(say, *line, **said)["step"]
    return step["reference"], step["trigger"]


def shown(say: Say, *line: str, **said: str) -> str:
    result = say(*line, **said)
    assert (result.exit_code, result.stderr) == (0, ""), result.output
    return str(result.stdout)


def everything(folder: Path) -> list[str]:
    """Every row of the register: enough to see whether a command wrote anything."""
    with closing(sqlite3.connect(folder / "records.db")) as connection:
        return list(connection.iterdump())


@pytest.mark.parametrize(
    ("lang", "written", "meant"),
    [("sv", "uppläg", "Menade du upplägg?"), ("en", "aproach", "Did you mean approach?")],
)
def test_a_misspelt_field_is_answered_in_the_persons_words(
    say: Say, lang: str, written: str, meant: str
) -> None:
    result = say("amend", "MAIN/PICTURE", f"{written}=x", "--lang", lang)

    assert result.exit_code == 4
    assert result.stderr.rstrip().endswith(meant)


def a_picture(say: Say) -> None:
    """The owed picture is written and put before the parties."""
    sources = "brottsstatistik | anmälda brott | 2025; trygghetsundersökning | Trygghetsmätningen"
    written = ("rubrik=Lägesbild", f"källor={sources}", f"problem={PROBLEMS.format('', '')}")
    assert made(say, "picture", "new", "MAIN", *written) == ("MAIN/PICTURE", "fill_in")
    assert made(say, "advance", "MAIN/PICTURE", "sammanställ", "--reason", "i korthet")[1] == "draft"


def a_prioritised_picture(say: Say) -> None:
    a_picture(say)
    for party in ("Borås", "LPO"):
        data(say, "accept", "MAIN/PICTURE", party, "--on", TODAY)
    chosen = f"problem={PROBLEMS.format('ja', 'nej')}"
    assert (
        made(say, "advance", "MAIN/PICTURE", "prioritera", chosen, "--on", "idag", "--reason", "i korthet")[1]
        == "prioritise"
    )


def a_plan(say: Say) -> None:
    """The owed action plan for young people is written and decided."""
    commitments = "åtaganden=Borås | fältassistenter | socialchef; lpo | patrullering"
    area, term = "samverkansområde=Ungdomar", ("från=2026-03-02", "till=2028-01-31")
    assert made(
        say, "plan", "new", "åtgärdsplan", "MAIN/SUB", area, "mål=färre bråk", commitments, *term
    ) == (
        "MAIN/SUB/PLAN-1",
        "fill_in",
    )
    assert (
        made(say, "advance", "MAIN/SUB/PLAN-1", "besluta", "--on", TODAY, "--reason", "i korthet")[1]
        == "decide"
    )


def test_a_plan_is_decided_on_a_day_that_somebody_says(say: Say) -> None:
    refused = say("advance", "MAIN/SUB/COMM", "besluta", "--reason", "i korthet")

    assert (refused.exit_code, "MAIN/SUB/COMM: vilken dag skedde det?" in refused.stderr) == (2, True)
    assert data(say, "show", "MAIN/SUB/COMM")["state"] == "draft"


def test_what_a_main_agreement_fixes_is_shown_in_its_sub_agreement_and_not_contradicted_there(
    say: Say,
) -> None:
    fixed = ("annex_decider=rådet", "fixed_for_subs=annex_decider; purposes", "--reason", "förtydligat")
    shown(say, "amend", "MAIN", *fixed)

    [row, *_] = data(say, "show", "MAIN/SUB")["fixed_by_main"]
    assert row == {"field": "annex_decider", "value": "rådet"}
    screen = shown(say, "show", "MAIN/SUB")
    assert "Fastlagt i huvudavtalet MAIN:" in screen
    assert "fixed_by_main" not in data(say, "show", "MAIN")
    gap = ("audit", "gaps", "MAIN/SUB", "--only", "sub_against_its_main")
    assert data(say, *gap)["gaps"] == []
    shown(say, "amend", "MAIN/SUB", "annex_decider=polisen", "--reason", "lokalt")
    [found] = data(say, *gap)["gaps"]
    assert found["facts"] == {"main": "MAIN", "fields": ["annex_decider"]}


def a_forum(say: Say) -> None:
    said = (
        "rubrik=Styrgrupp",
        "slag av forum=styrgrupp",
        "perspektiv=strategiskt; operativt",
        "hur ofta=varje månad",
    )
    members = "deltagare=Borås | kommundirektör; lpo | chef"
    assert made(say, "forum", "new", "MAIN", *said, members) == ("MAIN/FORUM", "create")


# ---- new ones ----


@pytest.mark.parametrize(
    ("line", "reference", "trigger"),
    [
        (
            ("picture", "new", "MAIN", "rubrik=Lägesbild", "upplägg=joint_from_start"),
            "MAIN/PICTURE",
            "gather",
        ),
        (("picture", "new", "main", "title=Lägesbild"), "MAIN/PICTURE", "gather"),
        (("picture", "new", "MAIN/SUB", "rubrik=Norrby"), "MAIN/SUB/PICTURE", "create"),
        (("plan", "new", "kommunikationsplan", "MAIN/SUB", "mål=boende vet"), "MAIN/SUB/COMM", "fill_in"),
        (("plan", "new", "communication plan", "MAIN/SUB", "goal=boende vet"), "MAIN/SUB/COMM", "fill_in"),
        (("plan", "new", "follow_up_plan", "MAIN/SUB", "rubrik=Plan"), "MAIN/SUB/FOLLOWUP", "fill_in"),
        (("plan", "new", "kontaktlista", "MAIN/SUB"), "MAIN/SUB/CONTACTS", "create"),
        (
            ("plan", "new", "åtgärdsplan", "MAIN/SUB", "samverkansområde=inbrott", "mål=färre"),
            "MAIN/SUB/PLAN-2",
            "fill_in",
        ),
        (("plan", "new", "åtgärdsplan", "MAIN/SUB", "samverkansområde=buller"), "MAIN/SUB/PLAN", "create"),
        (
            ("plan", "new", "kommunens åtgärdsplan", "parter=Borås", "--as-reference", "kplan"),
            "KPLAN",
            "create",
        ),
        (("activity", "new", "MAIN/SUB/PLAN-1", "rubrik=Nattvandring"), "MAIN/SUB/ACT", "create"),
        (("activity", "new", "MAIN", "utförs av=båda"), "MAIN/ACT", "create"),
        (("forum", "new", "MAIN", "slag av forum=styrgrupp"), "MAIN/FORUM", "create"),
        (("meeting", "new", "MAIN", "mötesdag=2026-04-03"), "MAIN/MEETING", "create"),
    ],
)
def test_it_is_begun_in_words_and_what_is_owed_is_filled_in(
    say: Say, line: tuple[str, ...], reference: str, trigger: str
) -> None:
    assert made(say, *line) == (reference, trigger)
    assert data(say, "show", reference)["version"] == (1 if trigger == "create" else 2)


def test_what_only_parties_do_is_said_of_no_other_also_when_it_begins(say: Say) -> None:
    data(say, "party", "add", "Tranemo", "--side", "municipality")
    begins = ("forum", "new", "MAIN/SUB")
    new = "unit_is_no_party_of_the_new"
    lines = (
        (new, (*begins, "chair=chef | Tranemo")),
        ("unit_is_no_party", ("amend", "MAIN/SUB", "coordination=Tranemo | samordnare", "--reason", "x")),
        (
            "unit_is_no_party",
            ("plan", "new", "kommunikationsplan", "MAIN/SUB", "avsändare=Tranemo | kommunikatör"),
        ),
    )
    for guard, line in lines:
        refused = say(*line, "--json")
        assert refused.exit_code == 1, refused.output
        [unmet] = json.loads(refused.stdout)["unmet"]
        assert (unmet["guard"], unmet["facts"]["unit"]) == (guard, "Tranemo")
    assert (
        "handslag amend" not in say(*begins, "chair=chef | Tranemo").stderr
    )  # it is not there to be amended

    made(say, *begins, "chair=chef | Borås", "members=Tranemo | kommunvägledare")  # others take part


def test_a_communication_plan_may_begin_with_a_template_which_writes_over_nobodys_words(say: Say) -> None:
    new = ("plan", "new", "kommunikationsplan", "MAIN/SUB")
    offered = shown(say, *new)
    assert f"handslag {' '.join(new)} --template" in offered
    assert "--template" not in shown(say, "plan", "new", "kontaktlista", "MAIN/SUB")

    assert made(say, *new, "mål=boende vet", "--template") == ("MAIN/SUB/COMM", "fill_in")
    said = data(say, "show", "MAIN/SUB/COMM")
    assert (said["goal"], said["purpose"].partition(":")[0]) == ("boende vet", "Varför vi samverkar")
    assert {row["reach"] for row in said["audiences"]} == {"internal", "external"}
    assert say(*new, "--template", "--json").exit_code == 0
    assert data(say, "show", "MAIN/SUB/COMM")["goal"] == "boende vet"
    assert say("plan", "new", "kontaktlista", "MAIN/SUB", "--template").exit_code == 2


def test_rows_and_codes_are_written_in_words_and_answered_to_programs_in_codes(say: Say) -> None:
    a_picture(say)

    found = data(say, "show", "MAIN/PICTURE")

    assert found["sources"] == [
        {"kind": "crime_statistics", "title": "anmälda brott", "period": "2025"},
        {"kind": "safety_survey", "title": "Trygghetsmätningen"},
    ]
    assert found["problems"] == [
        {"name": "ungdomar", "character": "long_term", "cause": "få vuxna ute"},
        {"name": "inbrott", "character": "temporary"},
    ]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("sv", ("brottsstatistik | anmälda brott | 2025", "ungdomar | långvarigt |", "sammanställd")),
        ("en", ("crime statistics | anmälda brott | 2025", "ungdomar | long-standing |", "drafted")),
    ],
)
def test_rows_and_codes_are_shown_in_words_on_a_screen(say: Say, lang: str, words: tuple[str, ...]) -> None:
    a_picture(say)

    screen = shown(say, "--lang", lang, "show", "MAIN/PICTURE", COLUMNS="120")

    assert all(word in screen for word in words)


def test_a_row_is_added_with_plus_and_its_cells_may_be_named(say: Say) -> None:
    data(say, "picture", "new", "MAIN", "källor=brottsstatistik")

    data(say, "advance", "MAIN/PICTURE", "fyll i", "källor+=benämning: med fältare | slag: intervjuer")

    assert data(say, "show", "MAIN/PICTURE")["sources"] == [
        {"kind": "crime_statistics"},
        {"kind": "interviews", "title": "med fältare"},
    ]


def test_a_picture_shows_whom_each_source_reached_in_which_form_and_where_and_its_holes(say: Say) -> None:
    walk = "unga | medborgardialog | trygghetsvandring | torget"
    data(
        say,
        "picture",
        "new",
        "MAIN",
        "källor=brottsstatistik; drogvanemätning; medborgardialog",
        f"grupper som har nåtts={walk}; äldre",
    )

    found = data(say, "picture", "show", "MAIN/PICTURE")
    assert found["groups_reached"][1] == {"group": "old"}
    assert found["not_reached"] == ["women", "men", "long_time_residents", "new_residents"]
    assert found["reached_nobody"] == ["drug_survey"]

    screen = shown(say, "picture", "MAIN/PICTURE", COLUMNS="120")
    assert re.search(r"grupp +drogvanemätning +medborgardialog +källa ej angiven", screen)
    assert re.search(rf"unga +{NOTHING} +trygghetsvandring torget +{NOTHING}", screen)
    assert re.search(rf"äldre +{NOTHING} +{NOTHING} +ja", screen)
    assert "Ingen källa syns ha nått: kvinnor, män, boende sedan länge, nyinflyttade." in screen
    assert "Det framgår inte vilka grupper som de här källorna har nått: drogvanemätning." in screen


def test_an_organisation_is_sketched_as_text_to_be_drawn_and_for_programs(say: Say) -> None:
    order = "ordförande=kommundirektör | Borås; polischef | lpo | 2027-01-01"
    members = "deltagare=Borås | kommundirektör; lpo | polischef"
    data(
        say,
        "forum",
        "new",
        "MAIN",
        "rubrik=Styrgrupp",
        "perspektiv=strategiskt",
        "hur ofta=varje månad",
        order,
        members,
    )
    data(say, "forum", "new", "MAIN/SUB", "rubrik=Fältgrupp", "perspektiv=operativt")
    posts = "samordningsfunktion=Borås | samordnare | 50 | ja; lpo | samordnare | 50 | ja"
    data(say, "amend", "MAIN/SUB", posts, "--reason", "anställd tillsammans")

    screen = shown(say, "forum", "sketch", "MAIN/SUB")
    assert screen.index("MAIN/FORUM  Styrgrupp") < screen.index("MAIN/SUB/FORUM  Fältgrupp")
    told = (
        "├─ strategiskt, varje månad",
        "├─ ordförande: kommundirektör, Borås",
        "├─ därefter, från och med 2027-01-01: polischef, LPO Borås",
        "├─ Borås: kommundirektör",
        "└─ LPO Borås: polischef",
        "samordnare, gemensam tjänst på 100 %: Borås 50 %, LPO Borås 50 %",
        "Som bild: handslag forum sketch MAIN/SUB --mermaid",
    )
    assert [line for line in told if line not in screen] == []

    drawn = shown(say, "forum", "sketch", "MAIN/SUB", "--mermaid").splitlines()
    assert drawn[:3] == ["flowchart TB", '    party0["Borås"]', '    party1["LPO Borås"]']
    assert {
        '    party0 == "ordförande, kommundirektör" ==> forum0',
        '    party1 -- "polischef" --> forum0',
    } <= {*drawn}
    assert [line for line in drawn if "post0" in line][1:] == [
        '    party0 -. "50 %" .-> post0',
        '    party1 -. "50 %" .-> post0',
    ]

    found = data(say, "forum", "sketch", "MAIN/FORUM")
    assert [(one["reference"], one["chair"], one["next_chair"]) for one in found["drawn"]] == [
        (
            "MAIN/FORUM",
            [{"function": "kommundirektör", "party": "Borås"}],
            [{"function": "polischef", "party": "LPO Borås", "from_on": "2027-01-01"}],
        )
    ]
    assert (found["posts"], found["mermaid"].partition("\n")[0]) == ([], "flowchart TB")


def test_parties_in_rows_are_cut_short_when_written_and_whole_when_shown(say: Say) -> None:
    a_forum(say)

    members = [{"party": "Borås", "function": "kommundirektör"}, {"party": "LPO Borås", "function": "chef"}]
    assert data(say, "show", "MAIN/FORUM")["members"] == members
    assert "LPO Borås | chef" in shown(say, "show", "MAIN/FORUM")


def test_asking_twice_is_asking_once(say: Say, tmp_path: Path) -> None:
    a_forum(say)
    before = everything(tmp_path)
    said = ("rubrik=Styrgrupp", "slag av forum=styrgrupp")

    again = data(say, "forum", "new", "MAIN", *said)

    assert (again["outcome"], again["reference"]) == ("already_done", "MAIN/FORUM")
    assert everything(tmp_path) == before


def test_it_may_be_written_down_afterwards_on_its_own_day(say: Say) -> None:
    data(say, "forum", "new", "MAIN", "rubrik=Styrgrupp", "--on", "2026-02-16")

    [row] = data(say, "show", "MAIN/FORUM", "--history")["history"]
    assert (row["on"], row["written_on"]) == ("2026-02-16", TODAY)


@pytest.mark.parametrize(
    ("line", "code", "sentence"),
    [
        (("picture", "new"), 2, "--as-reference"),
        (("picture", "new", "rubrik=Lägesbild"), 2, "--as-reference"),
        (("picture", "new", "MAIN", "MAIN/SUB"), 2, "MAIN/SUB"),
        (("picture", "new", "MIAN"), 4, "MAIN"),
        (("picture", "new", "MAIN", "rubrk=x"), 4, "rubrik"),
        (("picture", "new", "MAIN", "rubrik=a", "title=b"), 2, "title"),
        (("picture", "new", "MAIN", "upplägg=båda"), 2, "tillsammans från början"),
        (("picture", "new", "MAIN", "källor=rykten"), 2, "brottsstatistik"),
        (("picture", "new", "MAIN", "källor=intervjuer | a | b | c"), 2, "slag"),
        (("picture", "new", "MAIN/PICTURE"), 1, "MAIN/PICTURE"),
        (("plan", "new"), 2, ""),
        (("plan", "new", "dansplan", "MAIN/SUB"), 2, "åtgärdsplan"),
        (("plan", "new", "kommunens åtgärdsplan", "MAIN"), 1, "MAIN"),
        (("plan", "new", "kontaktlista", "MAIN/SUB", "kontaktuppgifter=Malmö | chef"), 4, "Malmö"),
        (("activity", "new", "MAIN/SUB", "från=2026-05-01", "till=2026-04-01"), 1, "2026-04-01"),
        (("activity", "new", "MAIN/SUB", "utförs av=ingen"), 2, "båda"),
        (("forum", "new", "MAIN", "--as-reference", "main/sub"), 1, "MAIN/SUB"),
        (("forum", "new", "MAIN", "--as-reference", "två ord"), 2, "två ord"),
        (("forum", "new", "MAIN", "--on", "2026-03-03"), 1, "2026-03-03"),
        (("meeting", "new", "MAIN", "mötesdag=i maj"), 2, "i maj"),
        (("meeting", "new", "MAIN", "mötesdag=2026-05"), 2, "2026-05"),
        (("--as", "revisor", "forum", "new", "MAIN"), 1, "revisor granskar"),
        (("revise", "MAIN/PICTURE"), 1, "MAIN/PICTURE"),
        (("revise", "MAIN/PICTUR"), 4, "MAIN/PICTURE"),
        (("accept", "MAIN/PICTURE", "Malmö", "--on", TODAY), 4, "Borås"),
        (("accept", "MAIN/PICTURE", "Borås"), 2, "--on"),
        (("accept", "MAIN/PICTURE", "Borås", "--on", "2026-03-03"), 1, "2026-03-03"),
        (("accept", "MAIN", "Borås", "--on", TODAY), 1, "godkänn"),
        (("sign", "MAIN/PICTURE", "Borås", "--on", TODAY), 1, "skriv under"),
        (("show", "MAIN/PICTUR"), 4, "MAIN/PICTURE"),
        (("show", "MAIN/PICTURE", "--as-of", "2026-01-31"), 2, "MAIN/PICTURE"),
        (("picture", "list", "MIAN"), 4, "MAIN"),
        (("picture", "list", "--as-of", "2026-01-01"), 2, "--as-of"),
    ],
)
def test_what_cannot_be_is_said_in_words_and_nothing_is_written(
    say: Say, tmp_path: Path, line: tuple[str, ...], code: int, sentence: str
) -> None:
    before = everything(tmp_path)

    result = say(*line, COLUMNS="1000")

    assert (result.exit_code, result.stdout) == (code, ""), result.output
    assert sentence in result.stderr
    assert "Traceback" not in result.stderr
    assert everything(tmp_path) == before
    error = json.loads(say(*line, "--json").stdout)
    assert {"error", "facts"} <= error.keys()


# ---- lists ----

OWED_ANNEXES = [f"MAIN/SUB/{one}" for one in ("COMM", "FOLLOWUP", "PLAN-1", "PLAN-2")]
ENDED = ["ended_agreement", "ended_agreement_on"]
KEYS = ["reference", "machine", "state", "since", "title", "due_on", "under", *ENDED, "version"]


def test_a_municipalitys_own_picture_is_listed_as_the_law_calls_it_and_told_to_programs_by_its_code(
    say: Say,
) -> None:
    say("picture", "new", "parter=Borås", "områden=Borås", "--as-reference", "EGEN")

    rows = {line.split()[0]: line.split()[1] for line in say("picture", "list").stdout.splitlines()}
    machines = {one["machine"] for one in json.loads(say("picture", "list", "--json").stdout)}

    assert (rows["EGEN"], rows["MAIN/PICTURE"]) == ("lägesbild", "problembild")
    assert machines == {"problem_picture"}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (("picture", "list"), ["MAIN/PICTURE"]),
        (("plan", "list"), OWED_ANNEXES),
        (("plan", "list", "MAIN"), OWED_ANNEXES),
        (("plan", "list", "main/sub"), OWED_ANNEXES),
        (("plan", "list", "MAIN/PICTURE"), []),
        (("forum", "list"), ["MAIN/FORUM"]),
        (("meeting", "list"), ["MAIN/FORUM/2026-04-03"]),
        (("meeting", "list", "MAIN"), ["MAIN/FORUM/2026-04-03"]),
        (("meeting", "list", "MAIN/FORUM"), ["MAIN/FORUM/2026-04-03"]),
        (("meeting", "list", "MAIN/SUB"), []),
    ],
)
def test_a_list_has_stable_keys_and_may_be_of_what_hangs_on_one_record(
    say: Say, line: tuple[str, ...], found: list[str]
) -> None:
    a_forum(say)
    data(say, "meeting", "new", "MAIN/FORUM", "mötesdag=2026-04-03")

    rows = data(say, *line)

    assert [row["reference"] for row in rows] == found
    assert all(list(row) == KEYS for row in rows)
    table = list(csv.reader(StringIO(say(*line, "--csv=plain").stdout.lstrip("\ufeff"))))
    assert (table[0], [row[0] for row in table[1:]]) == (KEYS, found)


def test_what_annexes_were_in_force_on_a_day_is_one_question(say: Say) -> None:
    a_plan(say)
    shown(say, "plan", "new", "åtgärdsplan", "MAIN/SUB", "samverkansområde=inbrott", "mål=färre")
    later, may = "MAIN/SUB/UNGA", ("--today", "2026-05-04")
    shown(say, "revise", "MAIN/SUB/PLAN-1", "--as-reference", later)
    shown(say, "advance", later, "besluta", "--on", "2026-05-04", "--reason", "i korthet", *may)

    def in_force(*line: str) -> list[str]:
        return [row["reference"] for row in data(say, "plan", "list", *line, "--in-force", *may)]

    assert in_force("MAIN/SUB") == [later]
    assert in_force("MAIN/SUB", "--as-of", "2026-04-30") == ["MAIN/SUB/PLAN-1"]
    assert in_force("MAIN", "--as-of", "2026-04-30") == ["MAIN/SUB/PLAN-1"]
    assert in_force("MAIN/PICTURE", "--as-of", "2026-04-30") == []
    assert in_force("MAIN/SUB", "--as-of", "2026-05-04", "--known-on", TODAY) == ["MAIN/SUB/PLAN-1"]


def test_a_list_says_when_each_is_due_and_what_it_hangs_on(say: Say) -> None:
    rows = {row["reference"]: row for row in data(say, "plan", "list")}

    assert [rows[f"MAIN/SUB/{one}"]["due_on"] for one in ("COMM", "FOLLOWUP", "PLAN-1")] == [
        "2026-03-04",
        "2026-04-03",
        "2026-05-03",
    ]
    plan = rows["MAIN/SUB/PLAN-1"]
    assert (plan["title"], plan["under"], plan["machine"]) == ("ungdomar", "MAIN/SUB", "action_plan")


@pytest.mark.parametrize(
    ("noun", "reference", "trigger"),
    [
        ("picture", "MAIN/PICTURE", "lägg ned"),
        ("plan", "MAIN/SUB/COMM", "avbryt"),
        ("meeting", "MAIN/FORUM/2026-04-03", "ställ in"),
    ],
)
def test_what_has_ended_is_listed_when_all_is_asked_for(
    say: Say, noun: str, reference: str, trigger: str
) -> None:
    a_forum(say)
    data(say, "meeting", "new", "MAIN/FORUM", "mötesdag=2026-04-03")
    made(say, "advance", reference, trigger, "--reason", "behövs inte")

    assert reference not in [row["reference"] for row in data(say, noun, "list")]
    assert reference in [row["reference"] for row in data(say, noun, "list", "--all")]


def test_activities_are_listed_with_their_plan(say: Say) -> None:
    data(say, "activity", "new", "MAIN/SUB/PLAN-1", "rubrik=Nattvandring", "till=2026-06-30")

    [row] = data(say, "activity", "list", "MAIN")

    assert (row["reference"], row["title"], row["ends_on"]) == ("MAIN/SUB/ACT", "Nattvandring", "2026-06-30")


# ---- one record whole ----


def test_a_record_shows_its_history_with_what_was_said_before_and_after(say: Say) -> None:
    a_plan(say)

    rows = data(say, "show", "MAIN/SUB/PLAN-1", "--history")["history"]
    screen = shown(say, "show", "MAIN/SUB/PLAN-1", "--history", COLUMNS="120")

    assert [row["trigger"] for row in rows] == ["create", "fill_in", "decide", "begin"]
    assert rows[0]["caused_by"] == "MAIN/SUB"
    changes = {change["field"]: change["new"] for change in rows[1]["changes"]}
    assert changes["commitments"][1] == {"party": "LPO Borås", "commitment": "patrullering"}
    assert "→ Borås | fältassistenter | socialchef; LPO Borås | patrullering" in screen
    assert "på grund av MAIN/SUB" in screen


def test_a_record_is_shown_as_it_was_and_as_it_was_known(say: Say) -> None:
    a_plan(say)

    then = data(say, "show", "MAIN/SUB/PLAN-1", "--as-of", "2026-02-20")
    known = data(say, "show", "MAIN/SUB/PLAN-1", "--known-on", "2026-02-20")
    now = data(say, "show", "MAIN/SUB/PLAN-1")

    assert [one["state"] for one in (then, known, now)] == ["draft", "draft", "in_force"]
    # what was written while it was being prepared has no day: only what was known by then is without it
    assert [one["goal"] for one in (then, known, now)] == ["färre bråk", "", "färre bråk"]
    assert then.keys() == known.keys() == now.keys()


def test_a_record_has_the_same_keys_for_programs_whatever_is_known_of_it(say: Say) -> None:
    empty = data(say, "show", "MAIN/SUB/PLAN-2")
    a_plan(say)

    assert list(data(say, "show", "MAIN/SUB/PLAN-1")) == list(empty)
    assert list(empty)[:9] == [
        *("reference", "machine", "state", "since", "version", "under", "parties", "areas", "successors")
    ]
    assert {"priority", "goal", "commitments", "acts", "deadlines"} <= empty.keys()


def test_an_agreement_too_is_shown_by_the_one_command(say: Say) -> None:
    assert data(say, "show", "main/sub") == data(say, "agreement", "show", "MAIN/SUB")


# ---- later versions ----


def test_revising_begins_a_copy_and_revising_twice_is_revising_once(say: Say) -> None:
    a_prioritised_picture(say)

    first = made(say, "revise", "MAIN/PICTURE")
    again = data(say, "revise", "MAIN/PICTURE")

    assert first == ("MAIN/PICTURE-2", "create")
    assert (again["outcome"], again["reference"]) == ("already_done", "MAIN/PICTURE-2")
    assert data(say, "show", "MAIN/PICTURE-2")["predecessor"] == "MAIN/PICTURE"
    assert data(say, "show", "MAIN/PICTURE")["successors"] == ["MAIN/PICTURE-2"]


def test_a_later_version_may_be_given_a_name_and_a_day(say: Say) -> None:
    a_plan(say)

    assert (
        made(say, "revise", "MAIN/SUB/PLAN-1", "--as-reference", "unga-2027", "--on", TODAY)[0] == "UNGA-2027"
    )


# ---- acceptance ----


def test_a_party_accepts_with_a_reservation_that_is_kept_and_shown(say: Say) -> None:
    a_picture(say)
    remark = "utan siffrorna för centrum"
    words = ("--by", "kommundirektör", "--reservation", remark)

    first = data(say, "accept", "MAIN/PICTURE", "borås", "--on", "2026-03-02", *words)
    second = data(say, "accept", "MAIN/PICTURE", "lpo", "--on", "2026-03-02")

    assert list(first) == ["act", "party", "waiting_for", "moved", "hindered_by", "lacks"]
    assert (first["act"], first["waiting_for"], first["moved"]) == ("noted", ["LPO Borås"], None)
    assert (second["waiting_for"], second["moved"]["step"]["trigger"]) == ([], "accept")
    acts = {act["party"]: act["remark"] for act in data(say, "show", "MAIN/PICTURE")["acts"]}
    assert acts == {"Borås": remark, "LPO Borås": ""}
    assert remark in shown(say, "show", "MAIN/PICTURE", COLUMNS="120")


def test_a_reservation_stays_in_the_history_when_the_picture_goes_back(say: Say) -> None:
    a_picture(say)
    data(say, "accept", "MAIN/PICTURE", "Borås", "--on", TODAY, "--reservation", "utan centrum")
    made(say, "advance", "MAIN/PICTURE", "return_to_gathering")

    found = data(say, "show", "MAIN/PICTURE", "--history")
    screen = shown(say, "show", "MAIN/PICTURE", "--history", COLUMNS="120")

    assert found["acts"] == []
    assert [act["remark"] for row in found["history"] for act in row["acts"]] == ["utan centrum"]
    assert f"godkännande: Borås {TODAY}, utan centrum" in screen


@pytest.mark.parametrize(
    ("lang", "act", "waits", "moved"),
    [
        (
            "sv",
            f"att Borås godkände den {TODAY} är antecknat",
            "Kvar att godkänna: LPO Borås",
            "godkänd av parterna",
        ),
        ("en", f"that Borås accepted on {TODAY} is recorded", "LPO Borås", "accepted"),
    ],
)
def test_acceptance_says_who_is_missing_and_then_what_it_brought_about(
    say: Say, lang: str, act: str, waits: str, moved: str
) -> None:
    a_picture(say)

    first = shown(say, "--lang", lang, "accept", "MAIN/PICTURE", "Borås", "--on", TODAY)
    last = shown(say, "--lang", lang, "accept", "MAIN/PICTURE", "LPO", "--on", TODAY)

    assert act in first
    assert waits in first
    assert moved in last


def test_accepting_twice_is_said_to_be_once(say: Say) -> None:
    a_picture(say)
    data(say, "accept", "MAIN/PICTURE", "Borås", "--on", TODAY)
    before = data(say, "show", "MAIN/PICTURE", "--history")

    again = data(say, "accept", "MAIN/PICTURE", "Borås", "--on", TODAY)

    assert again["act"] == "already_done"
    assert data(say, "show", "MAIN/PICTURE", "--history") == before


@pytest.mark.parametrize(
    "written", ["Styrgruppen i Borås", "styrgruppen I borås", "styrg", " Styrgruppen  i Borås "]
)
def test_a_thing_is_found_by_its_title_or_by_how_only_that_begins(say: Say, written: str) -> None:
    data(say, "forum", "new", "MAIN", "rubrik=Styrgruppen i Borås")

    assert data(say, "show", written)["reference"] == "MAIN/FORUM"
    assert data(say, "next", written)["reference"] == "MAIN/FORUM"
    assert data(say, "meeting", "new", written, "mötesdag=2026-04-03")["step"]["reference"].startswith(
        "MAIN/FORUM/"
    )


@pytest.mark.parametrize(("lang", "asked"), [("sv", "kan vara flera"), ("en", "may be several")])
def test_a_title_that_several_have_is_asked_back_with_their_references(
    say: Say, lang: str, asked: str
) -> None:
    data(say, "forum", "new", "MAIN", "rubrik=Styrgrupp")
    data(say, "forum", "new", "MAIN/SUB", "rubrik=Styrgrupp för unga")
    data(say, "meeting", "new", "MAIN/FORUM", "mötesdag=2026-04-03", "rubrik=Styrgrupp")

    refused = say("--lang", lang, "show", "styrgrupp")

    assert (refused.exit_code, asked in refused.stderr) == (4, True), refused.output
    assert "MAIN/FORUM" in refused.stderr
    assert "MAIN/FORUM/2026-04-03" in refused.stderr
    assert data(say, "show", "styrgrupp för")["reference"] == "MAIN/SUB/FORUM"


@pytest.mark.parametrize("today", ["2026-04-03", "2026-04-20"])
def test_a_meeting_is_held_on_its_planned_day_when_none_is_said(say: Say, today: str) -> None:
    data(say, "meeting", "new", "MAIN/SUB", "mötesdag=2026-04-03")

    held = data(say, "advance", "MAIN/SUB/MEETING", "håll mötet", "--reason", "x", "--today", today)

    assert (held["step"]["dest"], held["step"]["on"]) == ("held", "2026-04-03")


def test_a_meeting_that_lies_ahead_is_held_on_no_day_that_nobody_says(say: Say) -> None:
    data(say, "meeting", "new", "MAIN/SUB", "mötesdag=2026-04-03")

    refused = say("advance", "MAIN/SUB/MEETING", "håll mötet", "--reason", "x")

    assert (refused.exit_code, "Ange --on DAG" in refused.stderr) == (2, True), refused.output


def test_accepting_by_the_number_that_next_shows_is_one_partys_acceptance(say: Say) -> None:
    a_picture(say)
    number = next(
        step["number"] for step in data(say, "next", "MAIN/PICTURE")["steps"] if step["trigger"] == "accept"
    )

    first = data(say, "do", "MAIN/PICTURE", str(number), "--for", "Borås", "--on", TODAY)

    assert (first["act"], first["waiting_for"]) == ("noted", ["LPO Borås"])


# ---- what to do next ----


def test_next_lists_what_hangs_on_a_record_what_is_due_first_at_the_top(say: Say) -> None:
    data(say, "plan", "new", "kontaktlista", "MAIN/SUB")

    below = data(say, "next", "MAIN/SUB")["below"]

    assert [one["reference"].removeprefix("MAIN/SUB/") for one in below] == [
        *("COMM", "FOLLOWUP", "PLAN-1", "PLAN-2", "CONTACTS")
    ]
    assert below[0] == {
        "reference": "MAIN/SUB/COMM",
        "machine": "communication_plan",
        "state": "draft",
        "title": "",
        "rule": "communication_plan_owed",
        "due_on": "2026-03-04",
    }
    assert below[-1]["due_on"] is None
    screen = shown(say, "next", "MAIN/SUB", COLUMNS="120")
    assert "kommunikationsplanen ska vara beslutad" in screen


def test_what_has_ended_no_longer_hangs_there(say: Say) -> None:
    made(say, "advance", "MAIN/SUB/PLAN-2", "avbryt", "--reason", "behövs inte")

    assert "MAIN/SUB/PLAN-2" not in [one["reference"] for one in data(say, "next", "MAIN/SUB")["below"]]


def test_next_says_how_rows_are_written(say: Say) -> None:
    data(say, "picture", "new", "MAIN")

    screen = shown(say, "next", "MAIN/PICTURE", COLUMNS="120")

    assert 'källor="slag | benämning | period"' in screen


def test_next_says_who_has_not_accepted_and_how_it_is_recorded(say: Say) -> None:
    a_picture(say)
    data(say, "accept", "MAIN/PICTURE", "Borås", "--on", TODAY)

    screen = " ".join(shown(say, "next", "MAIN/PICTURE", COLUMNS="120").split())

    assert data(say, "next", "MAIN/PICTURE")["not_accepted"] == ["LPO Borås"]
    assert "LPO Borås" in screen
    assert "accept MAIN/PICTURE" in screen or "--for" in screen


def test_next_offers_a_later_version_until_there_is_one(say: Say) -> None:
    a_plan(say)
    assert data(say, "next", "MAIN/SUB/PLAN-1")["revisable"] is True
    assert "revise MAIN/SUB/PLAN-1" in shown(say, "next", "MAIN/SUB/PLAN-1")

    data(say, "revise", "MAIN/SUB/PLAN-1")

    assert data(say, "next", "MAIN/SUB/PLAN-1")["revisable"] is False
    assert "revise" not in shown(say, "next", "MAIN/SUB/PLAN-1")


# ---- screens ----

SCREENS = [
    ("picture", "list"), ("plan", "list"), ("forum", "list"), ("meeting", "list", "--all"),
    ("activity", "list"),
    ("show", "MAIN/PICTURE", "--history"), ("show", "MAIN/SUB/PLAN-1", "--history"), ("show", "MAIN/FORUM"),
    ("show", "MAIN/FORUM/2026-04-03"), ("show", "MAIN/SUB/ACT"), ("show", "MAIN/SUB"),
    ("next", "MAIN/PICTURE"), ("next", "MAIN/SUB"), ("next", "MAIN/SUB/PLAN-1"), ("next", "MAIN/FORUM"),
    ("next", "MAIN/SUB/ACT"), ("next", "MAIN/SUB/FOLLOWUP"),
]  # fmt: skip
CODES_OF_OURS = {"problem_picture", "action_plan", "crime_statistics", "long_term", "in_force"}


@pytest.fixture
def busy(say: Say) -> Say:
    """Something of every kind."""
    a_prioritised_picture(say)
    a_plan(say)
    a_forum(say)
    data(say, "meeting", "new", "MAIN/FORUM", "mötesdag=2026-04-03")
    data(
        say, "activity", "new", "MAIN/SUB/PLAN-1", "rubrik=Nattvandring", "utförs av=båda", "till=2026-06-30"
    )
    return say


@pytest.mark.parametrize("columns", ["60", "100", "200"])
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_every_screen_is_in_words_and_no_wider_than_the_terminal(busy: Say, lang: str, columns: str) -> None:
    for line in SCREENS:
        screen = shown(busy, "--lang", lang, *line, COLUMNS=columns)

        assert max(map(len, screen.splitlines())) <= int(columns), line
        assert not {"None", *CODES_OF_OURS} & set(screen.replace(",", " ").split()), line


def test_what_hangs_on_a_forum_that_stands_alone_has_its_parties(say: Say) -> None:
    kind = ("forum_kind=strategic_council", "parties=Borås; LPO Borås", "areas=Borås")
    made(say, "forum", "new", *kind, "--as-reference", "COUNCIL")
    made(say, "advance", "COUNCIL", "establish", "--reason", "x", "--on", "2026-01-05")
    made(say, "meeting", "new", "COUNCIL", "meets_on=2026-02-02", "--as-reference", "MEETING")
    there = "attendees=Borås | kommundirektör | own; LPO Borås | lokalpolisområdeschef | none"
    made(say, "advance", "MEETING", "hold", there, "--on", "2026-02-02")

    assert data(say, "show", "MEETING")["parties"] == ["Borås", "LPO Borås"]
    gaps = data(say, "audit", "gaps", "--only", "side_could_not_decide")["gaps"]
    assert [(gap["reference"], gap["about"]) for gap in gaps] == [("MEETING", "LPO Borås")]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("pair", "show"), "Vilka som finns visar handslag pair list."),
        (("pair", "show", "X"), "handslag pair list visar vilka som finns."),
        (("activity", "done", "X"), "handslag activity list visar vilka som finns."),
        (("accept",), "activity list och pair list"),
    ],
)
def test_where_something_is_listed_is_said_by_what_it_is(say: Say, line: tuple[str, ...], said: str) -> None:
    assert said in " ".join(say("--lang", "sv", *line).stderr.split())
