"""`handslag agreement …`: drafts, old papers in one line, listings, and one agreement whole."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.town import Say, speak, town

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    return town(sqlite_template, tmp_path)


def data(say: Say, *line: str, **said: str) -> Any:  # noqa: ANN401 -- JSON
    result = say(*line, "--json", **said)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_an_old_agreement_is_registered_in_the_one_line_that_users_were_promised(
    sqlite_url: str, tmp_path: Path
) -> None:
    line = ["agreement", "register", "BORAS-2021", "--signed", "2020-12", "--from", "2021", "--to", "2023"]
    path = tmp_path / sqlite_url.rpartition("/")[2]

    done = speak(path, *line, "--parties", "Borås; LPO Borås", "--dnr", "KS 2020/12")

    assert done.exit_code == 0, done.output
    shown = json.loads(speak(path, "agreement", "show", "BORAS-2021", "--json").stdout)
    assert (shown["state"], shown["parties"]) == ("expired", ["Borås", "LPO Borås"])
    assert (shown["diary_number"], shown["areas"]) == ("KS 2020/12", ["Borås"])
    assert shown["signed_on_written"] == "2020-12"
    assert (shown["starts_on_basis"], shown["ends_on"]) == ("assumed", "2023-12-31")


def test_a_new_draft_says_what_was_made(say: Say) -> None:
    found = data(say, "agreement", "new", "NY-2027", "--parties", "Borås; LPO Borås", "--from", "2027-01-01")

    assert found.keys() >= {"outcome", "step", "before", "after", "passed_with_reason", "notes"}
    assert (found["step"]["reference"], found["step"]["dest"]) == ("NY-2027", "draft")
    assert data(say, "agreement", "show", "ny-2027")["ends_on"] == "2030-12-31"


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize(
    "line",
    [
        ("agreement", "list"),
        ("agreement", "show", "MAIN", "--history"),
        ("agreement", "show", "VAGUE"),
        ("agreement", "show", "SUB", "--as-of", "2025-06-01"),
        ("agreement", "new", "X", "--level", "pledge", "--parties", "Borås"),
    ],
)
def test_what_is_shown_is_in_words_and_fits_a_narrow_screen(
    say: Say, lang: str, line: tuple[str, ...]
) -> None:
    result = say("--lang", lang, *line, COLUMNS="60")

    assert (result.exit_code, result.stderr) == (0, "")
    assert "None" not in result.stdout
    assert "main_agreement" not in result.stdout


@pytest.mark.parametrize("command", ["new", "register"])
@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("--parties", "Parter: hittar inte parten ”Nakka”"),
        ("--areas", "Områden: hittar inte området ”Nakka”"),
        ("--under", "Överordnad post: hittar inte beteckningen ”Nakka”"),
    ],
)
def test_what_is_not_found_is_said_with_its_place(say: Say, command: str, option: str, said: str) -> None:
    result = say("agreement", command, "X", "--level", "sub", option, "Nakka")

    told = " ".join(result.stderr.split()).lower()
    assert (result.exit_code, said.lower() in told) == (4, True), result.stderr


def test_the_list_has_stable_keys_in_json_and_csv(say: Say) -> None:
    keys = [
        "reference",
        "machine",
        "state",
        "since",
        "starts_on",
        "ends_on",
        "parties",
        "title",
        "under",
        "ended_agreement",
        "ended_agreement_on",
        "version",
    ]

    rows = data(say, "agreement", "list")

    assert [row["reference"] for row in rows] == ["DRAFT", "MAIN", "OLD", "OPEN", "PLEDGE", "SUB", "VAGUE"]
    assert list(rows[0]) == keys
    assert next(csv.reader(StringIO(say("agreement", "list", "--csv=plain").stdout.lstrip("\ufeff")))) == keys


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (("--state", "gäller"), ["MAIN", "OPEN", "SUB"]),
        (("--state", "active"), ["MAIN", "OPEN", "SUB"]),
        (("--level", "underavtal"), ["SUB"]),
        (("--level", "sub"), ["SUB"]),
        (("--level", "pledge", "--party", "lpo"), ["PLEDGE"]),
        (("--party", "Atlantis"), []),
        (("--as-of", "2018-01-01", "--state", "active"), ["OLD"]),
        (("--known-on", "2020-01-01"), []),
    ],
)
def test_the_list_is_narrowed_by_words_and_days(say: Say, chosen: tuple[str, ...], found: list[str]) -> None:
    assert [row["reference"] for row in data(say, "agreement", "list", *chosen)] == found


@pytest.mark.parametrize(
    ("line", "code", "sentence"),
    [
        (("agreement", "new"), 2, ""),
        (("agreement", "new", "två ord"), 2, "två ord"),
        (("agreement", "new", "MAIN"), 1, "MAIN"),
        (("agreement", "new", "X", "--parties", "Borås; Atlantis"), 4, "Atlantis"),
        (("agreement", "new", "X", "--areas", "Atlantis"), 4, "Atlantis"),
        (("agreement", "new", "X", "--under", "MIAN", "--level", "sub"), 4, "MAIN"),
        (("agreement", "new", "X", "--under", "SUB", "--level", "sub"), 1, "SUB"),
        (("agreement", "new", "X", "--level", "avtalet"), 2, "huvudavtal"),
        (("agreement", "new", "X", "--from", "2027-13"), 2, "2027-13"),
        (("agreement", "new", "X", "--from", "2027", "--to", "2026"), 1, "2026"),
        (("agreement", "new", "X", "--years", "31"), 2, "30"),
        (("agreement", "new", "X", "--deviation", "lust"), 2, "--deviation"),
        (("agreement", "new", "X", "--to", "main", "--from", "2027"), 1, "X"),
        (("agreement", "new", "X", "--title", "x" * 3000), 2, ""),
        (("agreement", "register", "X", "--signed", "förr"), 2, "förr"),
        (("agreement", "show", "MIAN"), 4, "MAIN"),
        (("agreement", "show", "MAIN", "--known-on", "2020-01-01"), 2, "MAIN"),
        (("agreement", "show", "MAIN", "--as-of", "2020"), 2, "2020"),
        (("agreement", "list", "--state", "glad"), 2, "utkast"),
        (("agreement", "list", "--json", "--csv=plain"), 2, "--csv"),
        (("agreement", "new", "X", "--as", "revisor"), 1, "revisor granskar"),
        (("agreement", "new", "X", "--today", "2026-03-01"), 1, "2026-03-0"),
        (("agreement", "dansa"), 4, "dansa"),  # `show` may be left out, so that is a reference
        (("agreement", "lst"), 2, "list"),
        (("--db", "sqlite:////nowhere/at/all.db", "agreement", "list"), 3, "nowhere"),
    ],
)
def test_what_cannot_be_is_said_in_one_go_and_nothing_is_written(
    say: Say, line: tuple[str, ...], code: int, sentence: str
) -> None:
    before = say("agreement", "list", "--json").stdout, say("party", "list", "--json").stdout

    result = say(*line)

    assert result.exit_code == code, result.output
    assert sentence in result.stderr
    assert "Traceback" not in result.output
    assert (say("agreement", "list", "--json").stdout, say("party", "list", "--json").stdout) == before


def test_who_acts_may_be_named_by_the_environment(say: Say) -> None:
    done = say("agreement", "new", "X", HANDSLAG_AS="anna")
    refused = say("agreement", "new", "Y", HANDSLAG_AS="revisor")

    assert (done.exit_code, refused.exit_code) == (0, 1)
    assert data(say, "agreement", "show", "X", "--history")["history"][0]["actor"] == "anna"


@pytest.mark.parametrize(("lang", "head"), [("sv", "beteckning"), ("en", "reference")])
def test_a_sheet_is_in_words_with_the_columns_of_the_screen(say: Say, lang: str, head: str) -> None:
    sheet = say("agreement", "list", "--csv", "--lang", lang).stdout
    plain = say("agreement", "list", "--csv=plain", "--lang", lang).stdout

    rows = list(csv.reader(StringIO(sheet.removeprefix("\ufeff")), delimiter=";", strict=True))
    codes = list(csv.reader(StringIO(plain), strict=True))
    assert sheet.startswith("\ufeff")
    assert rows[0][0].casefold() == head
    assert [row[0] for row in rows[1:]] == [row[0] for row in codes[1:]]
    assert codes[0][0] == "reference"
    assert "main_agreement" not in sheet
    assert plain == say("agreement", "list", "--csv=plain", "--lang", "sv").stdout


def test_what_a_spreadsheet_would_calculate_is_kept_from_it(say: Say) -> None:
    assert say("party", "add", "=1+1", "--side", "other").exit_code == 0

    assert "'=1+1" in say("party", "list", "--csv").stdout
    assert "'=1+1" not in say("party", "list", "--csv=plain").stdout


@pytest.mark.parametrize(
    ("lang", "parties", "term"),
    [
        ("sv", "Parter: Täby.", "Tid: från och med 2028-01-01 till och med 2031-12-31."),
        ("en", "Parties: Täby.", "Term: from 2028-01-01 through 2031-12-31."),
    ],
)
@pytest.mark.parametrize("entered", ["new", "register"])
def test_what_became_an_agreement_says_its_parties_and_term_again(
    say: Say, entered: str, lang: str, parties: str, term: str
) -> None:
    said = say(
        "--lang",
        lang,
        "agreement",
        entered,
        "T",
        "--parties",
        "Täby",
        "--from",
        "2028-01-01",
        "--to",
        "2031-12-31",
    )
    changed = say("--lang", lang, "amend", "T", "title=Tryggt", "--reason", "x")

    assert said.stdout.splitlines()[1:3] == changed.stdout.splitlines()[1:3] == [parties, term]
    mended = say("--lang", lang, "correct", "T", "title=Trygghet", "--reason", "x")
    assert "Tryggt → Trygghet" in mended.stdout.splitlines()[1]
    assert mended.stdout.splitlines()[2:4] == [parties, term]


def test_a_term_that_is_not_the_usual_one_and_a_party_beside_known_ones_are_told_at_once(say: Say) -> None:
    both_new = say("agreement", "register", "T", "--parties", "Täby; LPO Täby", "--from", "2024").stdout
    said = say(
        "agreement", "register", "U", "--parties", "Täby; LPO Vallentuna", "--from", "2020", "--to", "2032"
    )
    told = " ".join(said.stdout.split())
    changed = say("amend", "T", "title=Tryggt", "--reason", "x").stdout

    assert "Obs" not in both_new
    assert "vanligen i 4 år; det här: 13 år" in told
    assert "LPO Vallentuna fanns inte i registret, och är upplagd som ny part." in told
    assert 'handslag correct U 1 "parter=NAMN; NAMN" --reason TEXT' in told
    assert "fanns inte" not in changed
    assert "vanligen" not in changed
    mended = say("correct", "U", "1", "parter=Täby; LPO Täby", "--reason", "fel LPO").stdout
    assert "fanns inte" not in mended


def test_what_the_parties_decided_is_told_in_words_where_a_step_follows_from_it(say: Say) -> None:
    said = say("extend", "MAIN", "--until", "2028-12-31", "--all", "--on", "2026-03-02").stdout

    assert "antecknat: beslut om förlängning till och med 2028-12-31 från Borås, LPO Borås." in said


def test_who_extends_is_told_what_below_ends_before_and_does_not_follow(say: Say) -> None:
    below = (*("--level", "sub", "--under", "MAIN"), *("--parties", "Borås; LPO Borås"))
    say("agreement", "register", "KEPT", *below, "--from", "2026", "--to", "2027")
    assert say("agreement", "new", "NOT-SIGNED", *below, "--from", "2026", "--to", "2027").exit_code == 0
    said = say(
        "extend", "MAIN", "--until", "2028-12-31", "--all", "--on", "2026-03-02", "--reason", "x"
    ).stdout

    assert "Obs: KEPT slutar redan 2027 och följer inte med." in said
    assert "Obs: SUB slutar" not in said  # it ends with its main agreement
    assert 'handslag amend NOT-SIGNED "sista dag=DATUM"' in " ".join(said.split())


@pytest.mark.parametrize(
    ("lang", "also", "takes_over"),
    [("sv", "Borås har också MAIN", "tar över då"), ("en", "Borås also has MAIN", "takes over then")],
)
def test_another_agreement_of_the_same_municipality_and_time_is_said(
    say: Say, lang: str, also: str, takes_over: str
) -> None:
    def told(*line: str) -> str:
        result = say("--lang", lang, *line)
        assert result.exit_code == 0, result.output
        return " ".join(result.stdout.split())

    line = ("agreement", "register", "PAST", "--parties", "Borås; LPO Borås")
    long = told(*line, "--from", "2020", "--to", "2032")
    short = told("correct", "PAST", "ends_on=2023-12-31", "--reason", "2032 för 2023")
    assert say("renew", "MAIN").exit_code == 0
    extended = told("extend", "MAIN", "--until", "2028-12-31", "--all", "--on", "2026-03-02")

    assert also in long
    assert also not in short
    assert takes_over in extended


@pytest.mark.parametrize(("lang", "said"), [("sv", "Part saknas: polisen."), ("en", "A party is missing:")])
@pytest.mark.parametrize("entered", ["new", "register"])
def test_an_agreement_that_a_shell_took_a_party_from_says_so_and_how_it_is_added(
    say: Say, entered: str, lang: str, said: str
) -> None:
    half = say("--lang", lang, "agreement", entered, "T", "--parties", "Täby").stdout
    whole = say("--lang", lang, "amend", "T", "parties=Täby; LPO Borås", "--reason", "x").stdout

    assert said in half
    assert "=Borås; LPO Borås" in half
    assert said not in whole


def test_where_the_rest_is_listed_is_said_right_after_it_is_counted(say: Say) -> None:
    lines = say("--lang", "sv", "status").stdout.splitlines()

    counted = next(number for number, line in enumerate(lines) if "slut." in line)
    assert lines[counted + 1] == "handslag status --all listar också det som är okänt eller slut."


@pytest.mark.parametrize(("lang", "state"), [("sv", "har löpt ut"), ("en", "expired")])
def test_the_history_tells_once_to_which_state_a_correction_leads(say: Say, lang: str, state: str) -> None:
    data(say, "correct", "MAIN", "till=2025-12-31", "--reason", "fel")

    told = say("agreement", "show", "MAIN", "--history", HANDSLAG_LANG=lang).stdout.splitlines()

    correction = told[next(n for n, line in enumerate(told) if line.startswith("  2  ")) :]
    assert len([line for line in correction if state in line]) == 1, correction
