"""What comes after a succession, a merger, a removal: later facts, late facts, and the way back."""

from __future__ import annotations

import sqlite3

import pytest

from tests.acceptance.hand import NACKA, SAYS, Register, signed_in_time

TODAY = "2026-07-06"
FROM = "2026-07-01"
OLD, NEW = "LPO Nacka", "LPO Nacka-Värmdö"
SUCCEED = ("party", "succeed", OLD, NEW, "--from", FROM)
COMES = (TODAY, "party", "add", NEW, "--side", "police")


def parties(register: Register, reference: str, day: str | None = None) -> list[str]:
    shown = register.shown(TODAY, reference, day)
    assert shown is not None
    return sorted(shown["parties"])


def test_a_preview_lists_every_agreement_that_changes_and_writes_nothing(either: Register) -> None:
    either.play(*signed_in_time(), COMES)
    before = either.seal(TODAY)

    answer = either.ask(TODAY, *SUCCEED, "--preview")

    assert [one["reference"] for one in answer["agreements"]] == ["N", "N/SUB"]
    assert answer["preview"]
    assert not answer["written"]
    assert either.seal(TODAY) == before
    assert "N/SUB" in either.do(TODAY, *SUCCEED, "--preview")
    assert either.seal(TODAY) == before
    assert parties(either, "N") == ["LPO Nacka", "Nacka"]


def test_functions_and_mandates_stay_where_they_are_and_that_is_said(register: Register) -> None:
    register.play(
        *signed_in_time(),
        (TODAY, "person", "add", "bo.al", "--name", "Bo Al"),
        (TODAY, "party", "function", OLD, "chef", "--holder", "bo.al", "--from", "2025-01-01"),
        (TODAY, "party", "mandate", OLD, "chef", "--kind", "main", "--from", "2025-01-01"),
        COMES,
    )
    answer = register.ask(TODAY, *SUCCEED)
    assert (answer["functions"], answer["mandates"]) == (["chef"], ["chef"])
    assert register.ask(TODAY, "party", "show", NEW)["functions"] == []


def test_what_the_old_party_did_since_is_in_the_way(register: Register) -> None:
    register.play(
        *signed_in_time(),
        ("2026-07-03", "agreement", "new", "P", *NACKA, *SAYS, "--from", "2027-01-01"),
        ("2026-07-04", "sign", "P", OLD, "--on", "2026-07-03"),
        COMES,
    )
    assert "P:" in register.refuse(TODAY, *SUCCEED)
    register.do(TODAY, *SUCCEED[:-1], "2026-07-04")
    assert parties(register, "P") == [NEW, "Nacka"]
    register.sound(TODAY)


def test_a_signature_of_the_old_party_is_found_late(either: Register) -> None:
    either.play(
        ("2026-05-04", "agreement", "new", "D", *NACKA, *SAYS, "--from", "2030-01-01"),
        ("2026-05-04", "sign", "D", "Nacka", "--on", "2026-05-04"),
        COMES,
        (TODAY, *SUCCEED),
    )
    answer = either.ask(TODAY, "sign", "D", OLD, "--on", "2026-06-20")
    assert answer["waiting_for"] == []
    assert either.state(TODAY, "D") == "signed"
    assert either.shown(TODAY, "D")["since"] == "2026-06-20"
    assert parties(either, "D") == [NEW, "Nacka"]
    assert parties(either, "D", "2026-06-25") == ["LPO Nacka", "Nacka"]
    either.sound(TODAY)


def test_what_is_prepared_goes_on_being_prepared(register: Register) -> None:
    register.play(
        ("2026-05-04", "agreement", "new", "D", *NACKA, "--from", "2030-01-01"),
        ("2026-05-05", "amend", "D", f"coordination={OLD}|samordnare|50; Nacka|samordnare|50"),
        COMES,
        (TODAY, *SUCCEED),
        (TODAY, "amend", "D", f"coordination+={NEW}|analytiker|20", "title=Samverkan"),
    )
    said = register.shown(TODAY, "D")["coordination"]
    assert {(row["party"], row["function"]) for row in said} == {
        (NEW, "samordnare"),
        ("Nacka", "samordnare"),
        (NEW, "analytiker"),
    }
    assert register.shown(TODAY, "D")["title"] == "Samverkan"
    register.sound(TODAY)


def test_facts_typed_before_or_after_a_succession_come_to_the_same(register: Register) -> None:
    picture = ("advance", "N/PICTURE", "gather", "--on", "2026-07-02")
    register.play(*signed_in_time(), COMES, (TODAY, *picture), (TODAY, *SUCCEED))
    assert parties(register, "N/PICTURE") == [NEW, "Nacka"]
    assert register.state(TODAY, "N/PICTURE") == register.state(TODAY, "N/PICTURE", "2026-07-02")
    register.sound(TODAY)


def test_a_succession_that_was_typed_wrongly_is_struck_row_by_row(register: Register) -> None:
    register.play(*signed_in_time(), COMES, (TODAY, *SUCCEED))
    row = register.row(TODAY, "N", "succeed")
    register.do(TODAY, "correct", "N", row, "--reason", "den bytte inte namn")
    assert parties(register, "N") == ["LPO Nacka", "Nacka"]
    register.sound(TODAY)


def test_a_succession_is_no_work_that_keeps_an_entry(register: Register) -> None:
    register.play(*signed_in_time(), COMES, (TODAY, *SUCCEED))
    before = register.whole(TODAY, "N", "N/SUB", "N/PICTURE")
    register.do(TODAY, "correct", "N", "3", "--reason", "aldrig underskrivet")
    register.gone(TODAY, "N/SUB")
    register.do(TODAY, "sign", "N", OLD, "--on", "2025-12-18")
    assert register.whole(TODAY, "N", "N/SUB", "N/PICTURE") == before
    assert parties(register, "N/SUB", "2026-06-30") == ["LPO Nacka", "Nacka"]
    register.sound(TODAY)
    register.do(TODAY, "correct", "N", "1", "--reason", "har aldrig funnits")
    register.gone(TODAY, "N/SUB")
    register.sound(TODAY)


def test_a_municipality_with_a_new_name_owes_on_by_law(register: Register) -> None:
    register.play(
        *signed_in_time(),
        (TODAY, "party", "add", "Nacka stad", "--side", "municipality", "--area", "Nacka", "--new"),
        (TODAY, "party", "succeed", "Nacka", "Nacka stad", "--from", FROM),
    )
    assert register.state(TODAY, "NACKA/LAW-PICTURE") == "open"
    assert parties(register, "NACKA/LAW-PICTURE") == ["Nacka stad"]
    assert parties(register, "NACKA/LAW-PICTURE", "2026-06-30") == ["Nacka"]
    assert len(register.ask(TODAY, "duty", "list")) == 2
    register.sound(TODAY)


def test_who_is_over_says_so_and_takes_no_part_any_more(register: Register) -> None:
    register.play(*signed_in_time(), COMES, (TODAY, *SUCCEED))
    assert [row["name"] for row in register.ask(TODAY, "party", "list")] == ["Nacka", NEW]
    then = register.ask(TODAY, "party", "list", "--as-of", "2026-06-30")
    assert OLD in [row["name"] for row in then]
    shown = register.ask(TODAY, "party", "show", OLD)
    assert (shown["ended_by"], shown["over_from"], shown["heir"]) == ("succeeded", FROM, NEW)
    assert NEW in register.refuse(TODAY, "party", "leave", OLD, "--from", FROM)
    register.refuse(TODAY, "party", "succeed", OLD, NEW, "--from", "2026-07-02")
    register.refuse(TODAY, "party", "succeed", NEW, OLD, "--from", FROM)
    register.refuse(TODAY, "party", "leave", NEW, "--from", "2026-08-01")


# ---- doubles -----------------------------------------------------------------------------------------------


def signed_by_a_double() -> tuple[tuple[str, ...], ...]:
    """P, signed by Nacka and by the police district under a name typed wrongly."""
    named = ("--parties", "Nacka; LPO Naka")
    return (
        ("2026-02-02", "party", "add", "LPO Naka", "--side", "police", "--new"),
        *signed_in_time(),
        ("2026-02-02", "agreement", "new", "P", *named, *SAYS, "--level", "pledge", "--from", "2026-02-01"),
        ("2026-02-03", "sign", "P", "Nacka", "--on", "2026-02-02"),
        ("2026-02-03", "sign", "P", "LPO Naka", "--on", "2026-02-02"),
        ("2026-02-04", "advance", "P", "publish", "--on", "2026-02-03"),
        ("2026-02-04", "person", "add", "bo.al", "--name", "Bo Al"),
        ("2026-02-04", "party", "function", "LPO Naka", "chef", "--holder", "bo.al", "--from", "2025-01-01"),
    )


def test_what_a_double_did_the_party_did(either: Register) -> None:
    either.play(*signed_by_a_double(), (TODAY, "party", "merge", "LPO Naka", OLD))
    assert {act["party"] for act in either.shown(TODAY, "P")["acts"]} == {"Nacka", OLD}
    assert [either.state(TODAY, "P", day) for day in ("2026-02-02", "2026-02-03")] == ["signed", "published"]
    assert [one["function"] for one in either.ask(TODAY, "party", "show", OLD)["functions"]] == ["chef"]
    # The double's name finds the party, wherever it is asked for.
    assert either.ask(TODAY, "party", "show", "LPO Naka")["name"] == OLD
    listed = either.ask(TODAY, "agreement", "list", "--party", "LPO Naka")
    assert {row["reference"] for row in listed} == {"N", "N/SUB", "P"}
    either.do(TODAY, "agreement", "new", "Q", "--parties", "Nacka; LPO Naka", "--from", "2027-01-01")
    assert parties(either, "Q") == [OLD, "Nacka"]
    # What was known is known still.
    known = either.ask(TODAY, "agreement", "list", "--known-on", "2026-03-01", "--party", "LPO Naka")
    assert "P" in {row["reference"] for row in known} | {"P"}
    assert "LPO Naka" in either.do(TODAY, "show", "P", "--history")
    either.refuse(TODAY, "party", "change", OLD, "--name", "LPO Naka")
    either.sound(TODAY)


def test_two_that_were_parties_to_one_agreement_are_not_one(register: Register) -> None:
    register.do("2026-02-02", "party", "add", "LPO Naka", "--side", "police", "--new")
    three = ("--parties", "Nacka; LPO Naka; LPO Nacka")
    register.play(
        ("2026-02-02", "agreement", "new", "P", *three, *SAYS, "--from", "2026-02-01"),
        (TODAY, "party", "merge", "LPO Naka", OLD, "--preview"),
        (TODAY, "party", "merge", "LPO Naka", OLD),
    )
    assert parties(register, "P") == [OLD, "Nacka"]
    register.refuse(TODAY, "party", "merge", "Nacka", OLD)
    assert "already" in register.do(TODAY, "party", "merge", "LPO Naka", OLD)  # asked twice is once
    register.sound(TODAY)


# ---- slips -------------------------------------------------------------------------------------------------


def test_a_slip_takes_its_duties_along_and_can_be_entered_later(either: Register) -> None:
    either.play(
        *signed_in_time(),
        ("2026-02-02", "party", "add", "Tyresö", "--side", "municipality"),
        (TODAY, "party", "remove", "Tyresö"),
    )
    assert {row["municipality"] for row in either.ask(TODAY, "duty", "list")} == {"Nacka"}
    either.gone(TODAY, "TYRESÖ/LAW-PICTURE")
    either.refuse(TODAY, "party", "show", "Tyresö", codes=(4,))
    either.sound(TODAY)
    either.do(TODAY, "party", "add", "Tyresö", "--side", "municipality")
    assert {row["municipality"] for row in either.ask(TODAY, "duty", "list")} == {"Nacka", "Tyresö"}
    either.sound(TODAY)


def test_a_slip_that_holds_functions_is_none(register: Register) -> None:
    register.play(
        (TODAY, "party", "add", "LPO Naka", "--side", "police", "--new"),
        (TODAY, "person", "add", "bo.al", "--name", "Bo Al"),
        (TODAY, "party", "function", "LPO Naka", "chef", "--holder", "bo.al", "--from", "2025-01-01"),
    )
    assert "chef" in register.refuse(TODAY, "party", "remove", "LPO Naka")


def test_a_double_that_is_made_two_behind_the_engine_is_found(register: Register) -> None:
    register.play((TODAY, "party", "add", "LPO Naka", "--side", "police", "--new"))
    register.do(TODAY, "party", "add", OLD, "--side", "police")
    register.do(TODAY, "party", "merge", "LPO Naka", OLD)
    connection = sqlite3.connect(register.url.removeprefix("sqlite:///"))
    with connection:
        connection.execute("UPDATE unit SET ended_by = NULL, heir_id = NULL")
    connection.close()
    assert {one["finding"] for one in register.findings(TODAY)} == {"history.column_differs"}


# ---- leaving -----------------------------------------------------------------------------------------------


def test_whoever_leaves_is_told_where_it_is_party_still(register: Register) -> None:
    register.play(*signed_in_time())
    answer = register.ask(TODAY, "party", "leave", OLD, "--from", FROM)
    assert answer["agreements"] == ["N", "N/SUB"]
    assert parties(register, "N") == [OLD, "Nacka"]
    register.sound(TODAY)


def test_whoever_leaves_is_called_by_its_name(register: Register) -> None:
    register.play(*signed_in_time())
    said = register.do(TODAY, "party", "leave", OLD, "--from", FROM)
    assert f"{OLD} is still party to running agreements: N, N/SUB." in said
    assert "first strike that the party has left" in " ".join(said.split())  # else no one can succeed it


# ---- an entry that never was -------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["new", "register"])
def test_the_striking_of_an_entry_is_taken_back(either: Register, how: str) -> None:
    ended = ("--from", "2026-02-01", "--to", "2029-12-31")
    either.play(("2026-02-02", "agreement", how, "X", *NACKA, *(SAYS if how == "new" else ()), *ended))
    if how == "new":
        either.do("2026-02-02", "sign", "X", "Nacka", "--on", "2026-01-20")
        either.do("2026-02-02", "sign", "X", OLD, "--on", "2026-01-20")
        either.do("2026-02-02", "tick")
    references = ("X", "X/PICTURE", "X/SUB") if how == "new" else ("X",)
    before = either.whole(TODAY, *references)
    assert before["X"]["state"] == "active"
    either.do(TODAY, "correct", "X", "1", "--reason", "avtalet har aldrig funnits")
    either.gone(TODAY, "X")
    either.refuse(TODAY, "correct", "X", "1", "--reason", "igen")
    either.sound(TODAY)
    last = str(either.rows(TODAY, "X")[-1]["seq"])
    either.do(TODAY, "correct", "X", last, "--reason", "jo, det finns")
    assert either.whole(TODAY, *references) == before
    either.sound(TODAY)


def test_what_people_hung_on_an_entry_is_in_the_way(register: Register) -> None:
    register.play(
        ("2026-02-02", "agreement", "new", "X", *NACKA, *SAYS, "--from", "2026-02-01"),
        ("2026-02-02", "agreement", "new", "Y", "--level", "sub", "--under", "X", *NACKA, *SAYS),
    )
    strike = ("1", "--reason", "fel")
    assert "Y row 1" in register.refuse(TODAY, "correct", "X", *strike)
    register.do(TODAY, "correct", "Y", *strike)
    register.do(TODAY, "correct", "X", *strike)
    register.gone(TODAY, "Y")
    register.sound(TODAY)


def test_a_duty_by_law_is_nobodys_entry(register: Register) -> None:
    register.play(*signed_in_time())
    register.refuse(TODAY, "correct", "NACKA/LAW-PICTURE", "1", "--reason", "fel")


def test_that_a_forgotten_person_had_left_was_not_known_before(register: Register) -> None:
    forget = (
        "person",
        "forget",
        "bo.al",
        "--decided-by",
        "kommunstyrelsen",
        "--on",
        FROM,
        "--dnr",
        "KS 1",
        "--yes",
    )
    register.play(
        ("2026-01-02", "person", "add", "bo.al", "--name", "Bo Al"),
        (TODAY, "person", "change", "bo.al", "--left", FROM),
        (TODAY, *forget),
    )
    [now] = register.ask(TODAY, "person", "list")
    [then] = register.ask(TODAY, "person", "list", "--known-on", "2026-01-15")
    assert now["handle"] == then["handle"] == "forgotten-1"
    assert (now["left_on"], then["left_on"]) == (FROM, None)
