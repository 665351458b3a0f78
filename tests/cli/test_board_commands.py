"""`handslag` alone, `status` and `next`: what to do now, what stands where, and the ways on from here."""

from __future__ import annotations

import csv
import json
from datetime import date
from functools import partial
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest

from lifecycle.guards import GUARDS
from tests.cli.town import Say, speak, town
from words.board import now_document
from words.document import Line, Listing
from words.texts import texts_in
from workflows.reading.board import Counts, Now, Todo, Todos

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    return town(sqlite_template, tmp_path)


def counted(*counts: int) -> Counts:
    """Of agreements all, the unverified, the binding; steps not taken; duties of which nothing is known."""
    return Counts(*(partial(int, count) for count in counts))


def data(say: Say, *line: str, **said: str) -> Any:  # noqa: ANN401 -- JSON
    result = say(*line, "--json", **said)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize(
    "line",
    [
        (), ("status",), ("status", "--all"), ("status", "--as-of", "2018-01-01", "--all"),
        ("next", "MAIN"), ("next", "DRAFT"), ("next", "OLD"), ("next", "OPEN"), ("next", "VAGUE"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("columns", ["60", "200"])
def test_every_screen_is_in_words_and_as_wide_as_the_terminal(
    say: Say, lang: str, line: tuple[str, ...], columns: str
) -> None:
    result = say("--lang", lang, *line, COLUMNS=columns)

    assert (result.exit_code, result.stderr) == (0, "")
    assert not {"None", "main_agreement", "review_due", "term_begins_unsigned"} & set(result.stdout.split())


def test_now_has_stable_keys_and_names_what_has_passed(say: Say) -> None:
    found = data(say)

    assert set(found) >= {"day", "person", "units", "todos", "waiting", "unverified", "binding", "unsettled"}
    assert [(todo["reference"], todo["rule"]) for todo in found["todos"]] == [
        ("OPEN", "review_due"),
        ("DRAFT", "term_begins_unsigned"),
    ]
    assert [one["reference"] for one in found["waiting"]] == ["DRAFT"]
    unseen = [one for one in data(say, "audit", "overdue") if not one["is_recorded"]]
    assert found["duties_unknown"] == len(unseen) == 1, "what cannot be judged yet is not counted"


def test_now_for_a_person_is_about_the_units_where_they_work(say: Say) -> None:
    assert (
        say("agreement", "new", "OTHER", "--parties", "Malmö; LPO Malmö", "--from", "2026-01-01").exit_code
        == 0
    )
    assert say(
        "party", "function", "Malmö", "samordnare", "--holder", "anna", "--from", "2026-01-01"
    ).exit_code in (0, 2)

    everything = data(say)
    assert {one["reference"] for one in everything["waiting"]} == {"DRAFT", "OTHER"}


def test_what_a_draft_lacks_is_told_in_whole_sentences_each_on_its_line(say: Say) -> None:
    shown = say("--lang", "sv").stdout

    assert ".," not in shown
    _, _, rest = shown.partition("DRAFT (utkast): det här saknas för nästa steg, se handslag next DRAFT:\n")
    lacking = [line.strip() for line in rest.partition("\n\n")[0].splitlines()]
    assert lacking, shown
    assert not {texts_in("sv").text(f"guard.{name}") for name in GUARDS} & {*lacking}
    assert any(line.startswith("Registret visar inte vem som får skriva under för Borås") for line in lacking)
    assert data(say)["waiting"][0]["lacks"][0] in GUARDS


def test_of_duties_of_which_nothing_is_known_nobody_is_told_that_nothing_is_late() -> None:
    quiet = Now(date(2026, 3, 2), None, (), Todos.of(()), (), counted(1, 0, 1, 0, 2))

    said = [block.text for block in now_document(texts_in("sv"), quiet) if isinstance(block, Line)]

    assert said[1:3] == [
        "Inget som står i registret är försenat, och inget annat ska göras inom tre månader.",
        "2 lagkrav syns inte i registret: handslag audit overdue visar vilka.",
    ]


@pytest.mark.parametrize(
    ("today", "days_left", "day", "when"),
    [
        (date(2027, 2, 25), 1, "2027-02-26", "om en dag"),
        (date(2027, 2, 27), 1, "2027-02-28", "om en dag"),
        (date(2027, 2, 28), 0, "2027-02-28", "i dag"),
        (date(2027, 3, 3), -3, "2027-02-28", "för 3 dagar sedan"),
    ],
)
def test_the_day_that_stands_is_the_one_that_is_counted_to(
    today: date, days_left: int, day: str, when: str
) -> None:
    ends = Todo(
        *("N", "main_agreement", "active", ("Nacka",), "main_agreement_ends"),
        *(date(2027, 2, 28), date(2027, 2, 26), days_left),
        is_recorded=True,
        settled_by=("extend",),
        ended_agreement=None,
        ended_agreement_on=None,
    )
    found = Now(today, None, (), Todos.of((ends,)), (), counted(1, 0, 1, 0, 0))
    texts = texts_in("sv")
    [listing] = [block for block in now_document(texts, found) if isinstance(block, Listing)]

    said = [column.show(texts, ends) for column in listing.columns[:2] if column.show is not None]

    assert said == [day, when]


def test_what_the_law_asks_is_told_of_a_register_without_agreements() -> None:
    late = Todo(
        *("NACKA/LAW-PICTURE", "duty", "open", ("Nacka",), "duty_falls_due"),
        *(date(2025, 7, 1), date(2025, 7, 1), -396),
        is_recorded=False,
        settled_by=("meet",),
        ended_agreement=None,
        ended_agreement_on=None,
    )
    day = date(2026, 8, 1)
    nobody = Now(day, None, (), Todos.of(()), (), counted(0, 0, 0, 0, 2))
    no_partys = Now(day, "bo", ("LPO Nacka",), Todos.of(()), (), counted(0, 0, 0, 0, 0))
    theirs = Now(day, "anna.ek", ("Nacka",), Todos.of((late,)), (), counted(0, 0, 0, 0, 0))
    none = Now(day, None, (), Todos.of(()), (), counted(0, 0, 0, 0, 0))

    def said(found: Now) -> list[str]:
        return [each.text for each in now_document(texts_in("sv"), found) if isinstance(each, Line)][1:]

    no_agreement = (
        "Inget avtal finns i registret."
        " handslag register import FIL.csv läser in avtal; handslag agreement new börjar ett."
    )
    assert said(nobody) == [
        "Inget som står i registret är försenat, och inget annat ska göras inom tre månader.",
        "2 lagkrav syns inte i registret: handslag audit overdue visar vilka.",
        no_agreement,
    ]
    assert said(theirs) == [
        "Ett lagkrav syns inte i registret. Är det uppfyllt ska det noteras:",
        "Inget avtal är gällande eller undertecknat.",
    ]
    assert said(no_partys) == [
        "Inget är försenat, och inget ska göras inom tre månader.",
        "Inget avtal är gällande eller undertecknat.",
    ]
    assert said(none) == [no_agreement]


def test_the_status_names_one_of_those_that_somebody_has_to_confirm(say: Say) -> None:
    assert "tills någon bekräftar det, se handslag next VAGUE:" in say("status").stdout


def test_an_unknown_person_is_answered_with_a_known_one(say: Say) -> None:
    result = say("--as", "ana")

    assert (result.exit_code, result.stdout) == (4, "")
    assert "anna" in result.stderr


def test_the_status_lists_every_agreement_once_for_programs(say: Say) -> None:
    rows = data(say, "status")

    assert sorted(row["reference"] for row in rows) == [
        "DRAFT",
        "MAIN",
        "OLD",
        "OPEN",
        "PLEDGE",
        "SUB",
        "VAGUE",
    ]
    assert rows[0].keys() >= {
        "reference",
        "machine",
        "state",
        "starts_on",
        "ends_on",
        "ends_on_basis",
        "days_left",
        "overdue",
    }
    table = list(csv.DictReader(StringIO(say("status", "--csv=plain").stdout.lstrip("\ufeff"))))
    assert [row["reference"] for row in table] == [row["reference"] for row in rows]


def test_the_status_counts_what_is_over_and_lists_it_when_asked(say: Say) -> None:
    assert "OLD" not in say("status").stdout
    assert "OLD" in say("status", "--all").stdout


def test_a_later_day_shows_what_the_daily_run_has_not_taken(say: Say) -> None:
    later = say("status", today="2026-08-01")

    assert later.exit_code == 0
    assert data(say, today="2026-08-01")["unsettled"] == 1


def test_next_offers_to_add_only_to_what_work_can_be_planned_under(say: Say) -> None:
    assert "picture new MAIN lägger till" in say("next", "MAIN").output
    assert "lägger till" not in say("next", "PLEDGE").output


def test_next_numbers_its_ways_and_says_what_each_lacks(say: Say) -> None:
    found = data(say, "next", "DRAFT")

    keys = "reference machine state version not_decided not_signed not_accepted renewable revisable below"
    assert found.keys() == {*keys.split(), "steps", "deadlines"}
    assert {step["trigger"] for step in found["steps"]} == {
        "fill_in",
        "send_for_decision",
        "send_for_signature",
        "sign",
        "withdraw",
    }
    shown = say("next", "DRAFT").stdout
    for step in found["steps"]:
        assert f"{step['number']:>4}  " in shown


def test_an_ended_agreement_says_so_and_that_it_can_be_renewed(say: Say) -> None:
    assert data(say, "next", "OLD")["steps"] == []
    assert "renew OLD" in say("next", "OLD").stdout


@pytest.mark.parametrize(
    ("line", "code", "sentence"),
    [
        (("next",), 2, ""),
        (("next", "DRFT"), 4, "DRAFT"),
        (("next", "DRAFT", "2"), 2, "2"),
        (("status", "--as-of", "häromdagen"), 2, "häromdagen"),
        (("status", "--jsn"), 2, "--json"),
        (("stauts",), 2, "status"),
        (("--today", "2026-02-30", "status"), 2, "2026-02-30"),
        (("--lang", "de", "status"), 2, "sv"),
        (("--db", "inget", "status"), 3, "inget"),
    ],
)
def test_wrong_usage_is_one_sentence(say: Say, line: tuple[str, ...], code: int, sentence: str) -> None:
    result = say(*line)

    assert (result.exit_code, result.stdout) == (code, "")
    assert sentence in result.stderr


def test_without_a_register_the_sentence_says_how_to_make_one(tmp_path: Path) -> None:
    result = speak(tmp_path / "none.db", "status")

    assert result.exit_code == 3
    assert "init" in result.stderr
    assert not (tmp_path / "none.db").exists()
