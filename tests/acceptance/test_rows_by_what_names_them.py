"""Rows of a table are said anew by what names them: the others stay, and a slip makes no new ones."""

from __future__ import annotations

import shlex
from typing import Any

import pytest

from tests.acceptance.hand import Register

TODAY = "2027-01-10"
UNKNOWN = 4
WHY = ("--reason", "så var det")
PROBLEMS = "problem=ungdomar | long_term; trygga platser | temporary; cykelstölder"


def said(register: Register, *line: str) -> str:
    """What a command answers in Swedish, on one line."""
    return " ".join(register.type(TODAY, *line, HANDSLAG_LANG="sv").output.split())


@pytest.fixture
def accepted(register: Register) -> Register:
    """A picture with three problems that both parties have accepted."""
    signed = ("--purposes", "trygghet", "--priorities", "unga")
    register.play(
        (
            "2026-12-19",
            "agreement",
            "new",
            "N",
            "--parties",
            "Nacka; LPO Nacka",
            "--from",
            "2027-01-01",
            *signed,
        ),
        ("2026-12-19", "sign", "N", "Nacka", "--on", "2026-12-11"),
        ("2026-12-19", "sign", "N", "LPO Nacka", "--on", "2026-12-18"),
        ("2027-01-01", "tick"),
        (TODAY, "picture", "new", "N"),
        (TODAY, "advance", "N/PICTURE", "fill_in", PROBLEMS),
        (TODAY, "advance", "N/PICTURE", "draft", *WHY),
        (TODAY, "accept", "N/PICTURE", "Nacka", "--on", TODAY),
        (TODAY, "accept", "N/PICTURE", "LPO Nacka", "--on", TODAY),
    )
    return register


def rows(register: Register, reference: str, field: str) -> list[dict[str, Any]]:
    shown = register.shown(TODAY, reference)
    found: list[dict[str, Any]] = shown["values"][field] if "values" in shown else shown[field]
    return found


@pytest.mark.parametrize("preview", [(), ("--preview",)])
def test_prioritising_does_not_put_a_misspelt_list_in_the_place_of_what_was_accepted(
    accepted: Register, preview: tuple[str, ...]
) -> None:
    misspelt = "problem=ungdommar | long_term | yes; trygga plattser | temporary | yes"
    line = ("advance", "N/PICTURE", "prioritise", misspelt, "--on", TODAY, *preview)
    accepted.refuse(TODAY, *line, codes=(UNKNOWN,))
    answer = said(accepted, *line)
    assert "ingen rad som heter ”ungdommar”" in answer
    assert "Menade du ungdomar?" in answer
    assert "problem+=" in answer


def test_prioritising_some_problems_leaves_the_others_and_what_was_said_of_them(accepted: Register) -> None:
    chosen = "problem=ungdomar | | yes | skolfrånvaro; trygga platser | | yes"
    reviews = "reviews=youth | a; victims | b; organised | c"
    accepted.do(TODAY, "advance", "N/PICTURE", "prioritise", chosen, reviews, "--on", TODAY, *WHY)
    assert [(row["name"], row.get("character"), row.get("prioritised")) for row in problems(accepted)] == [
        ("ungdomar", "long_term", "yes"),
        ("trygga platser", "temporary", "yes"),
        ("cykelstölder", None, None),
    ]


def test_what_the_audit_proposes_for_a_picture_without_a_choice_is_taken_as_it_stands(
    accepted: Register,
) -> None:
    told = accepted.do(TODAY, "audit", "gaps", "--only", "nothing_prioritised", "--lang", "en")
    typed = shlex.split(" ".join(told[told.index("handslag advance") :].split()))[1:]
    chosen = [word.replace("YES-OR-NO", "yes", 1).replace("YES-OR-NO", "no") for word in typed]
    filled = [word.replace("TEXT", "sett i statistiken").replace("DAY", TODAY) for word in chosen]
    accepted.do(TODAY, *filled[: filled.index("--on") + 2])
    assert [row["note"] for row in rows(accepted, "N/PICTURE", "reviews")] == ["sett i statistiken"] * 3
    assert "nothing_prioritised" not in {one["kind"] for one in accepted.ask(TODAY, "audit", "gaps")["gaps"]}


def test_before_anybody_has_accepted_it_a_list_of_problems_is_written_anew(register: Register) -> None:
    register.play((TODAY, "party", "add", "Nacka", "--side", "municipality"))
    register.play((TODAY, "picture", "new", "--as-reference", "P", "parties=Nacka", "areas=Nacka"))
    register.do(TODAY, "advance", "P", "gather")
    register.do(TODAY, "advance", "P", "fill_in", PROBLEMS)

    answer = said(register, "advance", "P", "fill_in", "problem=skadegörelse | temporary; ungdomar")

    assert "steget ”fyll i” (problem). Läget är fortfarande" in answer
    assert "Borta ur ”problem”: trygga platser; cykelstölder." in answer
    assert "lägg till med problem+=…" in answer
    assert [row["name"] for row in rows(register, "P", "problems")] == ["skadegörelse", "ungdomar"]


def problems(register: Register) -> list[dict[str, Any]]:
    return rows(register, "N/PICTURE", "problems")


@pytest.mark.parametrize("said_of", ["problem+=| long_term", "problem+=– | long_term"])  # noqa: RUF001 -- a cell of nothing
def test_a_problem_without_a_name_is_asked_back(accepted: Register, said_of: str) -> None:
    accepted.refuse(TODAY, "amend", "N/PICTURE", said_of, *WHY)
    assert "problem, rad 1, namn: cellen är tom" in said(accepted, "amend", "N/PICTURE", said_of, *WHY)


def test_a_problem_is_not_added_twice(accepted: Register) -> None:
    line = ("amend", "N/PICTURE", "problem+=Ungdomar", *WHY)
    accepted.refuse(TODAY, *line)
    assert "”Ungdomar” är nämnt två gånger" in said(accepted, *line)


def test_a_problem_that_is_added_once_more_as_it_stands_changes_nothing(accepted: Register) -> None:
    before = problems(accepted)
    accepted.do(TODAY, "amend", "N/PICTURE", "problem+=trygga platser | temporary", *WHY)
    assert problems(accepted) == before


def test_a_new_problem_is_added_and_an_emptied_list_is_written_anew(accepted: Register) -> None:
    accepted.do(TODAY, "advance", "N/PICTURE", "return_to_gathering", "--reason", "mer underlag")
    accepted.do(TODAY, "advance", "N/PICTURE", "fill_in", "problem+=buller")
    names = ["ungdomar", "trygga platser", "cykelstölder", "buller"]
    assert [row["name"] for row in problems(accepted)] == names
    accepted.do(TODAY, "advance", "N/PICTURE", "fill_in", "problem=")
    accepted.do(TODAY, "advance", "N/PICTURE", "fill_in", "problem=inbrott")
    assert [row["name"] for row in problems(accepted)] == ["inbrott"]


def test_what_one_party_says_leaves_the_rows_of_the_other(accepted: Register) -> None:
    accepted.do(TODAY, "amend", "N", "coordination=Nacka | samordnare | 50", *WHY)
    accepted.do(TODAY, "amend", "N", "coordination=LPO | kommunpolis | 50", *WHY)
    accepted.do(TODAY, "amend", "N", "coordination=Nacka | trygghetschef | 60", *WHY)
    found = [(row["party"], row["function"], row["percent"]) for row in rows(accepted, "N", "coordination")]
    assert found == [("Nacka", "trygghetschef", "60"), ("LPO Nacka", "kommunpolis", "50")]


@pytest.mark.parametrize(
    "given", ["coordination=| kommunpolis | 50", "coordination=Nacka | chef | 50; Nacka | chef | 40"]
)
def test_a_row_of_nobody_and_one_that_stands_twice_are_asked_back(accepted: Register, given: str) -> None:
    accepted.refuse(TODAY, "amend", "N", given, *WHY)


def test_commitments_of_one_party_do_not_wipe_those_of_the_other(accepted: Register) -> None:
    accepted.do(TODAY, "plan", "new", "action_plan", "N", "priority=unga", "commitments=Nacka | a; Nacka | b")
    accepted.do(TODAY, "amend", "N/PLAN", "commitments=LPO | c")
    found = [(row["party"], row["commitment"]) for row in rows(accepted, "N/PLAN", "commitments")]
    assert found == [("Nacka", "a"), ("Nacka", "b"), ("LPO Nacka", "c")]


def test_what_no_longer_stands_in_a_list_is_told_and_what_stays_is_not(register: Register) -> None:
    areas = ("--priorities", "unga; trygga platser", "--purposes", "lugn")
    register.play((TODAY, "agreement", "new", "N", "--parties", "Nacka; LPO Nacka", *areas))
    register.do(
        TODAY, "amend", "N", "samordningsfunktion=Nacka | samordnare | 50; LPO Nacka | kommunpolis | 20"
    )
    changed = ("samverkansområden=unga; krogen", "syften+=ro", "samordningsfunktion=Nacka | chef | 50")

    answer = said(register, "amend", "N", *changed)

    assert "Borta ur ”samverkansområden”: trygga platser." in answer
    assert "Borta ur ”samordningsfunktion”: samordnare." in answer
    assert answer.count("Borta ur") == 2


def test_a_promise_that_is_added_once_more_as_it_stands_is_there_once(accepted: Register) -> None:
    accepted.do(TODAY, "plan", "new", "action_plan", "N/SUB")
    line = ("advance", "N/SUB/PLAN", "fill_in", "åtaganden+=Nacka | belysning | gatuchef")
    accepted.do(TODAY, *line)
    accepted.do(TODAY, *line)
    assert len(rows(accepted, "N/SUB/PLAN", "commitments")) == 1


def test_a_correction_says_the_whole_list_as_it_should_have_been(accepted: Register) -> None:
    accepted.do(TODAY, "correct", "N/PICTURE", "problem=ungdommar", *WHY)
    assert [row["name"] for row in problems(accepted)] == ["ungdommar"]
