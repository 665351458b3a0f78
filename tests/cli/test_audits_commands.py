"""`handslag audit …` and `doctor` as an auditor types them: readable, countable, and a code for scripts."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
from contextlib import closing
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.town import Say, town
from words.texts import texts_in

if TYPE_CHECKING:
    from pathlib import Path

AUDITS = ("overdue", "terms", "history", "corrections", "law")


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    return town(sqlite_template, tmp_path)


def data(say: Say, *line: str, **said: str) -> Any:  # noqa: ANN401 -- JSON
    return json.loads(say(*line, "--json", **said).stdout)


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("audit", [*AUDITS, "terms --coverage", "history MAIN", "history --as-of 2025-01-01"])
def test_every_audit_is_in_words_for_an_auditor_on_a_narrow_screen(say: Say, lang: str, audit: str) -> None:
    result = say("--lang", lang, "--as", "revisor", "audit", *audit.split(), COLUMNS="60")

    assert (result.exit_code, result.stderr) == (0, "")
    assert not {"None", "main_agreement", "review_due", "assumed"} & set(result.stdout.split())


@pytest.mark.parametrize("audit", AUDITS)
@pytest.mark.parametrize(
    "then", [("--as-of", "2025-06-01"), ("--known-on", "2026-03-02"), ("--known-on", "2020-01-01")]
)
@pytest.mark.parametrize("output", ["--json", "--csv=plain"])
def test_every_audit_takes_both_kinds_of_then_and_both_outputs(
    say: Say, audit: str, then: tuple[str, str], output: str
) -> None:
    result = say("audit", audit, *then, output)

    assert (result.exit_code, result.stderr) == (0, "")
    if output == "--json":
        json.loads(result.stdout)
    else:
        list(csv.reader(StringIO(result.stdout), strict=True))


@pytest.mark.parametrize(
    "line",
    ["status --all", "audit terms", "audit overdue", "audit terms --coverage", "duty list", "round list"],
)
def test_a_sheet_has_nothing_that_a_spreadsheet_can_neither_sort_nor_sum(say: Say, line: str) -> None:
    sheet = say(*line.split(), "--csv").stdout.removeprefix("\ufeff")

    head, *rows = csv.reader(StringIO(sheet), delimiter=";", strict=True)
    assert len(set(head)) == len(head)
    for title, *cells in zip(head, *rows, strict=True):
        days = [cell for cell in cells if re.match(r"\d{4}-\d\d", cell)]
        assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", cell) for cell in days) or title == "utan avtal"
        if title.startswith("dagar") or title in ("år", "försenade", "rader", "antecknat"):
            assert all(re.fullmatch(r"(-?\d+(,\d+)?)?", cell) for cell in cells), title


def test_what_is_overdue_is_named_with_what_would_settle_it(say: Say) -> None:
    found = data(say, "audit", "overdue")

    assert [(one["reference"], one["rule"], one["is_recorded"]) for one in found] == [
        ("OPEN", "review_due", True),
        ("DRAFT", "term_begins_unsigned", True),
        ("BORÅS/LAW-PICTURE", "duty_falls_due", False),
    ]
    assert found[0]["settled_by"] == ["review"]
    assert "Borås" in json.dumps(found[0]["whose"], ensure_ascii=False)


@pytest.mark.parametrize("audit", ["overdue", "terms"])
def test_an_audit_that_found_something_ends_well_unless_it_is_asked_to_fail(say: Say, audit: str) -> None:
    assert say("audit", audit).exit_code == 0
    assert say("audit", audit, "--fail").exit_code == 1


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_papers_in_force_on_the_same_days_are_told_in_every_output(say: Say, lang: str) -> None:
    terms = data(say, "audit", "terms")["terms"]
    both = {"first": "2024-01-01", "last": "2027-12-31"}
    overlaps = {one["reference"]: one["overlaps"] for one in terms if one["overlaps"]}
    assert overlaps == {"MAIN": [{"reference": "OPEN", **both}], "OPEN": [{"reference": "MAIN", **both}]}

    shown = say("--lang", lang, "audit", "terms").stdout
    [line] = [one for one in shown.splitlines() if "MAIN" in one and "OPEN" in one]
    assert both["first"] in line
    assert both["last"] in line

    rows = list(csv.DictReader(StringIO(say("audit", "terms", "--csv=plain").stdout)))
    [of_open] = [row for row in rows if row["reference"] == "OPEN"]
    for text in ("MAIN", *both.values()):
        assert text in of_open["overlaps"]
    assert say("audit", "history").exit_code == 0


def test_corrections_are_listed_and_fail_when_asked(say: Say) -> None:
    assert say("audit", "corrections", "--fail").exit_code == 0
    assert say("correct", "MAIN", "ends_on=2028-12-31", "--reason", "läste fel").exit_code == 0

    found = data(say, "audit", "corrections")

    assert [(one["reference"], one["reason"]) for one in found] == [("MAIN", "läste fel")]
    assert say("audit", "corrections", "--fail").exit_code == 1
    assert "läste fel" in say("audit", "corrections").stdout
    assert data(say, "audit", "corrections", "SUB") != found


def test_a_whole_history_holds_and_its_seal_can_be_expected(say: Say) -> None:
    found = data(say, "audit", "history")

    assert found["findings"] == []
    assert say("audit", "history", "--expect", found["seal"]).exit_code == 0


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_another_seal_than_the_expected_is_a_finding_in_words(say: Say, lang: str) -> None:
    result = say("--lang", lang, "audit", "history", "--expect", "0" * 64)

    assert result.exit_code == 1
    assert "seal_differs" not in result.stdout


@pytest.mark.parametrize(
    ("lang", "what_to_do"),
    [("sv", "Ändra inget i registret förrän orsaken är klarlagd."), ("en", "Change nothing in the register")],
)
def test_below_what_is_wrong_in_a_history_it_is_said_what_to_do(
    say: Say, tmp_path: Path, lang: str, what_to_do: str
) -> None:
    (file,) = tmp_path.glob("*.db")
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(
            "UPDATE agreement SET title = 'annat' WHERE title = (SELECT max(title) FROM agreement)"
        )

    told = say("--lang", lang, "audit", "history").stdout

    assert what_to_do in told
    assert {"sv": "I tabellen agreement är title ”annat”", "en": "agreement.title"}[lang] in told


def test_the_history_of_one_record_is_told(say: Say) -> None:
    found = data(say, "audit", "history", "SUB")

    assert [row["kind"] for row in found["history"]] == ["imported"]


@pytest.mark.parametrize(
    ("line", "code", "sentence"),
    [
        (("audit", "history", "MIAN"), 4, "MAIN"),
        (("audit", "overdue", "--as-of", "2026"), 2, "2026"),
        (("audit", "dansa"), 2, "dansa"),
        (("audit", "terms", "--since", "alltid"), 2, "alltid"),
        (("audit", "overdue", "--json", "--csv=plain"), 2, "--csv"),
    ],
)
def test_wrong_usage_is_one_sentence(say: Say, line: tuple[str, ...], code: int, sentence: str) -> None:
    result = say(*line)

    assert result.exit_code == code
    assert sentence in result.stderr
    assert "Traceback" not in result.output


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_doctor_is_content_today_and_asks_for_the_daily_run_when_it_was_forgotten(
    say: Say, lang: str
) -> None:
    assert say("--lang", lang, "doctor").exit_code == 0

    late = say("--lang", lang, "doctor", today="2026-03-20", COLUMNS="60")

    assert late.exit_code == 1
    assert "tick" in late.stdout
    assert data(say, "doctor", today="2026-03-20")["findings"][0].keys() >= {
        "finding",
        "where",
        "facts",
        "advice",
    }


@pytest.mark.parametrize(
    ("lang", "todo", "whose"), [("sv", "så blir det gjort", "vems"), ("en", "what settles it", "whose")]
)
@pytest.mark.parametrize("columns", ["80", "60"])
def test_what_is_to_be_done_and_by_whom_stands_on_every_screen(
    say: Say, columns: str, lang: str, todo: str, whose: str
) -> None:
    said = say("--lang", lang, "audit", "overdue", "--today", "2031-06-20", COLUMNS=columns).stdout

    assert todo in said
    assert whose in said
    assert max(map(len, said.splitlines())) <= int(columns)


@pytest.mark.parametrize("columns", ["80", "60"])
def test_an_audit_of_terms_says_what_deviates_on_every_screen(say: Say, columns: str) -> None:
    assert (
        say(
            "agreement",
            "register",
            "SHORT",
            "--parties",
            "Borås; LPO Borås",
            "--from",
            "2025",
            "--to",
            "2026",
        ).exit_code
        == 0
    )

    said = " ".join(say("audit", "terms", COLUMNS=columns).stdout.split())

    assert texts_in("sv").text("audit.unexplained") in said


def test_coverage_names_municipalities_in_swedish_order(say: Say) -> None:
    for name in ("Örebro", "Älmhult", "Vara", "Åre", "Arvika"):
        line = (
            "agreement",
            "register",
            f"A-{name}",
            "--parties",
            f"{name}; LPO {name}",
            "--from",
            "2024",
            "--to",
            "2027",
        )
        assert say(*line).exit_code == 0

    rows = json.loads(say("audit", "terms", "--coverage", "--json").stdout)

    names = [row["municipality"] for row in rows["coverage"]]
    assert [one for one in names if one != "Borås"] == ["Arvika", "Vara", "Åre", "Älmhult", "Örebro"]
