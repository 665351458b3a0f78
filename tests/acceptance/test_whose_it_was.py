"""A party or a reference that was typed wrongly, mended there and back (issue 8, point 3; D8)."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.acceptance.hand import NACKA, Register, signed_in_time

TODAY = "2026-06-02"
WHY = ("--reason", "fel inskrivet")

TYRESO = (TODAY, "party", "add", "Tyresö", "--side", "municipality")


def accepted_in_time() -> tuple[tuple[str, ...], ...]:
    """N in force, and its picture by law accepted by both and prioritised."""
    problems = "problems=unga | long-standing | yes | få vuxna ute; inbrott | temporary | no"
    parts = ("mapping=anmälningar", "other_information=mätning", "analysis=varför")  # Lag 2023:196 4 §
    return (
        *signed_in_time(),
        ("2026-02-01", *TYRESO[1:]),
        ("2026-02-01", "tick"),
        ("2026-02-02", "advance", "N/PICTURE", "gather", "legal_purpose=law"),
        (
            "2026-02-20",
            "advance",
            "N/PICTURE",
            "fill in",
            "sources=crime statistics; interviews",
            problems,
            *parts,
        ),
        ("2026-03-02", "advance", "N/PICTURE", "draft", "--reason", "i korthet"),
        ("2026-03-12", "accept", "N/PICTURE", "Nacka", "--on", "2026-03-10"),
        ("2026-03-12", "accept", "N/PICTURE", "LPO Nacka", "--on", "2026-03-12"),
        ("2026-03-20", "advance", "N/PICTURE", "prioritise", "--on", "2026-03-20", "--reason", "i korthet"),
    )


# ---- parties -----------------------------------------------------------------------------------------------


def test_what_hangs_on_it_was_the_right_partys_too(either: Register) -> None:
    either.play(*accepted_in_time())
    either.do(TODAY, "correct", "N", "party=Nacka->Tyresö", *WHY)

    acts = either.shown(TODAY, "N/PICTURE")["acts"]
    assert [act["party"] for act in acts] == ["Tyresö", "LPO Nacka"]
    assert either.state(TODAY, "N/PICTURE") == "prioritised"
    # The law's duty was Tyresö's, and Nacka has met none.
    assert either.shown(TODAY, "TYRESÖ/LAW-PICTURE")["met_on"] == "2026-03-12"
    assert either.shown(TODAY, "NACKA/LAW-PICTURE")["met_on"] is None
    either.sound(TODAY)


@pytest.mark.parametrize(
    "spelling",
    [
        "party=Nacka->Tyresö",
        "part=Nacka→Tyresö",
        "parties=Nacka→Tyresö",
        "parties=Nacka -> Tyresö",
        "parter=Nacka→Tyresö",
        "parties=Tyresö; LPO Nacka",
    ],
)
def test_one_party_for_another_is_spelt_in_several_ways(register: Register, spelling: str) -> None:
    register.play(*accepted_in_time())
    register.do(TODAY, "correct", "N", spelling, *WHY)
    assert [act["party"] for act in register.shown(TODAY, "N")["acts"]] == ["Tyresö", "LPO Nacka"]
    assert register.shown(TODAY, "TYRESÖ/LAW-PICTURE")["met_on"] == "2026-03-12"
    register.do(TODAY, "correct", "N", "parties=Tyresö→Nacka", *WHY)
    assert register.shown(TODAY, "NACKA/LAW-PICTURE")["met_on"] == "2026-03-12"
    register.sound(TODAY)


@pytest.mark.parametrize(
    "wrong", ["parties=Nacka→", "parties=→Tyresö", "parties=Solna→Tyresö", "parties=Nacka→Sålna"]
)
def test_an_arrow_leads_from_one_party_to_another(register: Register, wrong: str) -> None:
    register.play(*accepted_in_time())
    register.refuse(TODAY, "correct", "N", wrong, *WHY, codes=(2, 4))


@pytest.mark.parametrize("way", ["typed again", "struck"])
def test_a_party_mended_there_and_back_is_as_it_was(register: Register, way: str) -> None:
    references = ("N", "N/PICTURE", "N/SUB", "NACKA/LAW-PICTURE", "TYRESÖ/LAW-PICTURE")
    register.play(*accepted_in_time())
    before = register.whole(TODAY, *references)

    register.do(TODAY, "correct", "N", "party=Nacka → Tyresö", *WHY)
    assert register.whole(TODAY, *references) != before
    if way == "struck":
        number = str(register.rows(TODAY, "N")[-1]["seq"])
        register.do(TODAY, "correct", "N", number, *WHY)
    else:
        register.do(TODAY, "correct", "N", "parties=Nacka; LPO Nacka", *WHY)

    assert register.whole(TODAY, *references) == before
    register.sound(TODAY)


@pytest.mark.parametrize("way", ["typed again", "struck"])
def test_who_sat_in_a_forum_goes_there_and_back_too(register: Register, way: str) -> None:
    held = "N/FORUM/2026-03-05"
    register.play(
        *accepted_in_time(),
        (TODAY, "forum", "new", "N", "title=Styrgrupp", "cadence=monthly", "members=Nacka|chef"),
        (TODAY, "advance", "N/FORUM", "establish", "--on", "2026-02-05", "--reason", "i korthet"),
        (TODAY, "advance", held, "hold", "--on", "2026-03-05", "attendees=Nacka|chef; LPO Nacka|chef"),
    )
    before = register.whole(TODAY, "N/FORUM", held)

    register.do(TODAY, "correct", "N", "party=Nacka->Tyresö", *WHY)
    there = register.shown(TODAY, held)["attendees"]
    assert sorted(row["party"] for row in there) == ["LPO Nacka", "Tyresö"]
    if way == "struck":
        register.do(TODAY, "correct", "N", str(register.rows(TODAY, "N")[-1]["seq"]), *WHY)
    else:
        register.do(TODAY, "correct", "N", "party=Tyresö->Nacka", *WHY)

    assert register.whole(TODAY, "N/FORUM", held) == before
    register.sound(TODAY)


def decided_for(register: Register) -> set[str | None]:
    """For whom the audit says that N was ended without what the law and the handbook ask."""
    gaps = register.ask(TODAY, "audit", "gaps")["gaps"]
    found = [gap["facts"] for gap in gaps if gap["reference"] == "N"]
    return {facts["decided_for"] for facts in found if facts.get("trigger") == "terminate"}


def test_for_whom_a_step_was_decided_goes_with_the_party(either: Register) -> None:
    ended = ("advance", "N", "terminate", "--on", "2026-05-25", "--for", "Nacka", "--by", "chef")
    either.play(*accepted_in_time(), (TODAY, *ended, "--reason", "vi lämnar"))
    assert decided_for(either) == {"Nacka"}
    either.do(TODAY, "correct", "N", "party=Nacka->Tyresö", *WHY)
    assert decided_for(either) == {"Tyresö"}
    either.do(TODAY, "correct", "N", str(either.rows(TODAY, "N")[-1]["seq"]), *WHY)
    assert decided_for(either) == {"Nacka"}
    either.sound(TODAY)


def test_for_whom_a_double_decided_the_party_decided(register: Register) -> None:
    ended = ("advance", "N", "terminate", "--on", "2026-05-25", "--for", "Nacka", "--by", "chef")
    register.play(
        *accepted_in_time(),
        (TODAY, *ended, "--reason", "vi lämnar"),
        (TODAY, "party", "merge", "Nacka", "Tyresö", "--reason", "samma kommun"),
    )
    assert decided_for(register) == {"Tyresö"}
    register.sound(TODAY)


def test_one_of_the_other_side_is_nobody_that_was_misnamed(register: Register) -> None:
    register.play(*signed_in_time(), (TODAY, "party", "add", "LPO Tyresö", "--side", "police"))
    said = register.refuse(TODAY, "correct", "N", "party=Nacka->LPO Tyresö", *WHY)
    assert "handslag party succeed" in said


def test_who_is_no_party_was_misnamed_nowhere(register: Register) -> None:
    register.play(*signed_in_time(), TYRESO)
    register.refuse(TODAY, "correct", "N", "party=Tyresö->Nacka", *WHY, codes=(4,))
    register.refuse(TODAY, "correct", "N", "party=Tyresö", *WHY)


# ---- acts --------------------------------------------------------------------------------------------------


def test_a_word_of_ones_own_will_do_and_the_capacity_follows_the_function(register: Register) -> None:
    register.play(*signed_in_time())
    row = register.act(TODAY, "N", "signed", "Nacka")
    register.do(TODAY, "correct", "N", row, "paragraf=§ 215", "funktion=tf kommunchef", *WHY)
    [act] = [act for act in register.shown(TODAY, "N")["acts"] if act["party"] == "Nacka"]
    assert (act["item"], act["function"], act["capacity"]) == ("§ 215", "tf kommunchef", "acting")


def test_the_day_and_the_paragraph_of_an_act_are_mended_at_once(register: Register) -> None:
    register.play(*signed_in_time())
    row = register.act(TODAY, "N", "signed", "LPO Nacka")
    register.do(TODAY, "correct", "N", row, "on=2025-12-15", "diary_number=A1", *WHY)
    [act] = [act for act in register.shown(TODAY, "N")["acts"] if act["party"] == "LPO Nacka"]
    assert (act["on"], act["diary_number"]) == ("2025-12-15", "A1")
    assert [register.state(TODAY, "N", day) for day in ("2025-12-14", "2025-12-15")] == ["draft", "signed"]
    register.sound(TODAY)


def test_no_function_signs_twice_by_a_correction(register: Register) -> None:
    register.play(
        *signed_in_time(),
        (TODAY, "sign", "N", "Nacka", "--on", "2025-12-12", "--by", "ordförande", *WHY),
    )
    rows = register.rows(TODAY, "N")
    [row] = [one for one in rows if any((a["party"], a["function"]) == ("Nacka", "") for a in one["acts"])]
    said = register.refuse(TODAY, "correct", "N", str(row["seq"]), "function=ordförande", *WHY)
    assert "2025-12-12" in said


def test_of_several_acts_in_a_row_it_is_said_whose_is_meant(register: Register) -> None:
    both = ("--with", "Nacka", "--with", "LPO Nacka")
    register.play(*signed_in_time(), (TODAY, "consult", "N", "--on", "2026-05-20", *both))
    row = register.act(TODAY, "N", "consulted", "Nacka")
    said = register.refuse(TODAY, "correct", "N", row, "item=§ 7", *WHY)
    assert "party=NAME" in said
    register.do(TODAY, "correct", "N", row, "party=Nacka", "item=§ 7", *WHY)
    acts = [act for act in register.shown(TODAY, "N")["acts"] if act["kind"] == "consulted"]
    assert {act["party"]: act["item"] for act in acts} == {"Nacka": "§ 7", "LPO Nacka": ""}
    register.sound(TODAY)


# ---- references --------------------------------------------------------------------------------------------


def test_a_reference_mended_there_and_back_keeps_both_names(register: Register) -> None:
    register.play(
        *signed_in_time(),
        (TODAY, "correct", "N", "reference=M", *WHY),
        (TODAY, "correct", "M", "reference=N", *WHY),
    )
    assert register.shown(TODAY, "M")["reference"] == "N"
    register.refuse(TODAY, "agreement", "new", "M", *NACKA)
    register.do(TODAY, "agreement", "new", "OTHER", *NACKA)
    register.refuse(TODAY, "correct", "OTHER", "reference=M", *WHY)
    register.sound(TODAY)


def test_what_was_known_on_a_day_has_the_references_of_then(either: Register) -> None:
    either.play(
        *signed_in_time(),
        ("2026-03-01", "renew", "N", "--as-reference", "N2"),
        ("2026-03-01", "amend", "N", "title=Överenskommelse", "--reason", "rubrik"),
        ("2026-03-02", "correct", "N", "title=Avtal", "--reason", "fel rubrik"),
    )
    asked = (("status",), ("agreement", "list"), ("audit", "terms"), ("audit", "corrections"))
    shown = (("show", "N2", "--history"), ("show", "N/SUB", "--history"))
    then = [either.ask("2026-03-02", *line, "--as-of", "2026-03-02") for line in (*asked, *shown)]
    either.do(TODAY, "correct", "N", "reference=M", *WHY)
    known = ("--as-of", "2026-03-02", "--known-on", "2026-03-02")
    assert [either.ask(TODAY, *line, *known) for line in (*asked, *shown)] == then
    # By what is known now, it was M then, too; and it is found by either name.
    assert "M" in either.states(TODAY, "2026-03-02")
    assert either.ask(TODAY, "show", "M", *known)["reference"] == "N"
    either.sound(TODAY)


def test_a_struck_renaming_leaves_the_name_to_its_record(register: Register) -> None:
    register.play(*signed_in_time(), (TODAY, "correct", "N", "reference=M", *WHY))
    number = str(register.rows(TODAY, "M")[-1]["seq"])
    register.do(TODAY, "correct", "M", number, *WHY)
    assert register.shown(TODAY, "M")["reference"] == "N"
    register.sound(TODAY)


def test_a_renaming_shown_beforehand_renames_nothing(register: Register) -> None:
    register.play(*signed_in_time())
    register.do(TODAY, "correct", "N", "reference=M", *WHY, "--preview")
    assert "N" in register.states(TODAY)
    register.do(TODAY, "agreement", "new", "M", *NACKA)


def test_what_is_named_by_itself_takes_no_old_name(register: Register) -> None:
    register.play(
        *signed_in_time(),
        ("2026-02-05", "forum", "new", "N", "title=Styrgrupp", "--as-reference", "F"),
        (TODAY, "correct", "F", "reference=G", *WHY),
        (TODAY, "forum", "new", "N", "title=Beredning", "--as-reference", "H"),
    )
    register.refuse(TODAY, "correct", "H", "reference=F", *WHY)


@pytest.mark.parametrize(
    "tampering",
    [
        "DELETE FROM record_alias",
        "UPDATE record_alias SET reference = 'X'",
        "UPDATE record SET reference = 'X' WHERE reference = 'M'",
    ],
)
def test_a_name_altered_behind_the_engines_back_is_found(register: Register, tampering: str) -> None:
    register.play(*signed_in_time(), (TODAY, "correct", "N", "reference=M", *WHY))
    path = Path(register.url.removeprefix("sqlite:///"))
    with sqlite3.connect(path) as connection:
        connection.execute(tampering)
    connection.close()
    assert register.findings(TODAY) != []


def test_the_day_of_an_act_is_mended_to_a_month_as_it_is_signed_with_one(either: Register) -> None:
    either.play(*signed_in_time(), ("2026-02-02", "advance", "N/PICTURE", "gather"))
    row = either.act(TODAY, "N", "signed", "Nacka")
    whole = either.whole(TODAY, "N", "N/PICTURE", "N/SUB")

    either.do(TODAY, "correct", "N", row, "on=2025-12", *WHY)
    shown = either.shown(TODAY, "N")
    assert {act["party"]: act["on"] for act in shown["acts"]} == {
        "Nacka": "2025-12",
        "LPO Nacka": "2025-12-18",
    }
    days = ("2025-12-30", "2025-12-31", "2026-01-01")
    assert [either.state(TODAY, "N", day) for day in days] == [
        "draft",
        "signed",
        "active",
    ]  # the last day that it means
    either.refuse(TODAY, "correct", "N", row, "on=2025-12", *WHY)  # that is what it says

    either.do(TODAY, "correct", "N", row, "on=2025-12-11", *WHY)
    assert either.whole(TODAY, "N", "N/PICTURE", "N/SUB") == whole
    # A step has a day; and neither has happened in a month to come.
    step = either.row(TODAY, "N/PICTURE", "gather")
    assert "whole day" in either.refuse(TODAY, "correct", "N/PICTURE", step, "on=2026-01", *WHY, codes=(2, 3))
    either.refuse(TODAY, "correct", "N", row, "on=2026-07", *WHY)
    either.sound(TODAY)
