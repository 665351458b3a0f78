"""What one door asks back every door asks back: who is meant, what a text may hold, what is said twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.acceptance.hand import Register

TODAY = "2026-12-19"
UNKNOWN = 4
HEADER = "reference;level;municipalities;police_unit;title;other_parties\n"


def said(register: Register, *line: str) -> str:
    """What a command answers in Swedish, on one line."""
    return " ".join(register.type(TODAY, *line, HANDSLAG_LANG="sv").output.split())


def draft(register: Register, reference: str, parties: str, *more: str) -> str:
    return register.do(TODAY, "agreement", "new", reference, "--parties", parties, *more)


def imported(register: Register, folder: Path, *rows: str) -> str:
    file = folder / "register.csv"
    file.write_text(HEADER + "".join(f"{row}\n" for row in rows), "utf-8")
    return said(register, "register", "import", str(file))


def units(register: Register) -> set[str]:
    return {row["name"] for row in register.ask(TODAY, "party", "list")}


# ---- who is meant ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["new", "register"])
def test_a_misspelt_party_is_asked_back_and_no_new_one(register: Register, command: str) -> None:
    line = ("agreement", command, "N", "--parties", "Nacka; LPO Naka")
    register.refuse(TODAY, *line, codes=(UNKNOWN,))
    answer = said(register, *line)
    assert "Menade du LPO Nacka?" in answer
    assert 'handslag party add "LPO Naka" --side "polisen" --new' in answer


def test_a_misspelt_party_in_a_file_is_asked_back(register: Register, tmp_path: Path) -> None:
    answer = imported(register, tmp_path, "N;huvudavtal;Nacka;LPO Naka;;", "B;huvudavtal;Borås;LPO Boras;;")
    assert "menade du LPO Nacka?" in answer
    assert "menade du LPO Borås?" in answer
    assert units(register) == set()


def test_a_misspelt_function_is_asked_back_and_no_new_one(register: Register) -> None:
    since = ("--from", "2026-01-01")
    register.play(
        (TODAY, "person", "add", "anna"),
        (TODAY, "agreement", "new", "N", "--parties", "Nacka; LPO Nacka"),
        (TODAY, "party", "mandate", "Nacka", "kommunchef", "--kind", "huvudavtal", *since),
    )
    held = ("party", "function", "LPO Nacka", "komunchef", "--holder", "anna", *since)
    bound = ("party", "mandate", "Nacka", "kommunchefen", "--kind", "huvudavtal", *since)
    for line in (held, bound):
        register.refuse(TODAY, *line, codes=(UNKNOWN,))
        assert "kör kommandot igen med --new. Menade du kommunchef?" in said(register, *line)
    decided = ("decide", "N", "Nacka", "--on", TODAY, "--by", "komunchef")
    for named in ((*bound[:-2], "--strike"), (*bound[:-2], "--to", TODAY), decided):
        assert "Menade du kommunchef?" in said(register, *named)
    register.do(TODAY, *held, "--new")
    register.do(TODAY, "party", "mandate", "LPO Nacka", "komunchef", "--kind", "huvudavtal", *since)


_TO_BE_A_FUNCTION = {
    "a mandate": ("party", "mandate", "Nacka", "{}", "--kind", "huvudavtal", "--from", "2026-01-01"),
    "who holds": ("party", "function", "Nacka", "{}", "--holder", "anna.ek", "--from", "2026-01-01"),
    "who decides": ("decide", "N", "Nacka", "--on", "2026-12-09", "--by", "{}"),
    "who signs": ("do", "N", "5", "--on", "2026-12-09", "--for", "Nacka", "--by", "{}"),
    "for whom": ("amend", "N", "rubrik=Trygg", "--for", "Nacka", "--by", "{}"),
    "a cell": ("amend", "N", "samordningsfunktion=Nacka | {} | 50"),
    "a field": ("amend", "N", "vem som beslutar om bilagor={}"),
}


def test_a_person_is_no_function_at_any_door(register: Register) -> None:
    register.play(
        (TODAY, "person", "add", "anna.ek", "--name", "Anna Ek"),
        (TODAY, "agreement", "new", "N", "--parties", "Nacka; LPO Nacka"),
        (TODAY, "party", "function", "Nacka", "gatuchef", "--holder", "anna.ek", "--from", "2026-01-01"),
    )
    for door, line in _TO_BE_A_FUNCTION.items():
        called = "Anna Ek" if door == "a cell" else "anna.ek"
        answer = said(register, *(word.replace("{}", called) for word in line))
        assert "är en person. Skriv den funktion som personen har." in answer, door
        assert "Menade du gatuchef?" in answer, door
    assert len(register.rows(TODAY, "N")) == 1
    register.do(
        TODAY, "party", "mandate", "Nacka", "anna.ek", "--kind", "huvudavtal", "--from", TODAY, "--new"
    )
    register.do(TODAY, "decide", "N", "Nacka", "--on", "2026-12-09", "--by", "anna.ek")


def test_what_was_said_to_be_a_new_party_is_known_at_every_door(register: Register, tmp_path: Path) -> None:
    register.refuse(TODAY, "party", "add", "LPO Naka", "--side", "police", codes=(UNKNOWN,))
    register.do(TODAY, "party", "add", "LPO Naka", "--side", "police", "--new")
    draft(register, "N", "Nacka; LPO Naka")
    imported(register, tmp_path, "B;huvudavtal;Borås;LPO Naka;;")
    assert units(register) == {"Nacka", "LPO Naka", "Borås"}


NEW_PARTIES = {
    "new": ("agreement", "new", "M", "--parties"),
    "register": ("agreement", "register", "M", "--signed", "2026-01-01", "--parties"),
    "amend": ("amend", "N"),
    "draft": ("picture", "new", "N"),
}


@pytest.mark.parametrize("door", NEW_PARTIES)
def test_a_new_party_is_made_or_asked_for_alike_where_parties_are_typed(
    register: Register, door: str
) -> None:
    draft(register, "N", "Nacka; LPO Nacka", "--from", "2027-01-01")
    line = NEW_PARTIES[door]

    def parties(names: str) -> tuple[str, ...]:
        return (*line, names) if line[-1] == "--parties" else (*line, f"parter={names}")

    asked = said(register, *parties("Solna; LPO Sålna"))
    stena = said(register, *parties("Solna; Stenkullen"))
    assert units(register) == {"Nacka", "LPO Nacka"}, "what is refused makes no party"
    assert 'handslag party add "LPO Sålna" --side "polisen" --new' in asked
    assert "Menade du LPO Solna, LPO Sala? LPO Solna, LPO Sala finns inte i registret än." in asked
    assert "handslag party add" in stena
    register.do(TODAY, *parties("Solna; LPO Solna"), "--preview")
    assert units(register) == {"Nacka", "LPO Nacka"}, "nor does a preview"

    register.do(TODAY, *parties("Solna; LPO Solna"))

    assert units(register) == {"Nacka", "LPO Nacka", "Solna", "LPO Solna"}


def test_whoever_was_taken_for_another_is_made_or_asked_for_as_a_new_party_is(register: Register) -> None:
    draft(register, "N", "Nacka; LPO Nacka", "--from", "2027-01-01")
    line = ("correct", "N", "--reason", "fel part")

    asked = said(register, *line, "part=Nacka->Sålna")
    assert "Menade du Solna" in asked
    assert units(register) == {"Nacka", "LPO Nacka"}
    register.do(TODAY, *line, "part=LPO Nacka->LPO Solna", "--preview")
    assert units(register) == {"Nacka", "LPO Nacka"}

    register.do(TODAY, *line, "part=LPO Nacka->LPO Solna")

    assert register.ask(TODAY, "agreement", "show", "N")["parties"] == ["Nacka", "LPO Solna"]

    asked = said(register, *line, "parter=Nacka; LPO Slona")

    assert "Menade du LPO Solna" in asked
    assert 'handslag party add "LPO Slona" --side "polisen" --new' in asked


def test_an_amendment_that_is_refused_makes_neither_party_nor_area(register: Register) -> None:
    draft(register, "N", "Nacka; LPO Nacka", "--from", "2027-01-01")

    register.refuse(
        TODAY, "amend", "N", "parter=Solna; LPO Solna", "områden=Solna", "från=2027-01-01", "till=2026-01-01"
    )

    assert units(register) == {"Nacka", "LPO Nacka"}


def test_an_area_is_made_alike_where_areas_are_typed(register: Register) -> None:
    draft(register, "N", "Nacka; LPO Nacka", "--from", "2027-01-01")

    register.do(TODAY, "amend", "N", "områden=Nacka/Fisksätra; Solna")

    assert register.ask(TODAY, "agreement", "show", "N")["areas"] == ["Fisksätra", "Solna"]


def test_a_party_is_not_renamed_into_one_like_another(register: Register) -> None:
    draft(register, "N", "Nacka; LPO Nacka")
    register.do(TODAY, "party", "add", "Brottsofferjouren", "--side", "other")
    line = ("party", "change", "LPO Nacka", "--name", "LPO Nakca")
    register.refuse(TODAY, *line, codes=(UNKNOWN,))
    register.do(TODAY, *line, "--new")


def test_polisen_is_asked_which_unit(register: Register) -> None:
    draft(register, "N", "Nacka; LPO Nacka")
    answer = said(register, "agreement", "new", "M", "--parties", "Nacka; Polisen")
    assert "Menade du LPO Nacka?" in answer


ASKED_WHICH_UNIT = {
    "new": ("agreement", "new", "M", "--parties", "Danderyd; Polisen"),
    "register": ("agreement", "register", "M", "--signed", "2026-01-01", "--parties", "Danderyd; Polisen"),
    "amend": ("amend", "N", "parter=Nacka; Polisen"),
    "correct": ("correct", "N", "parter=Nacka; Polisen", "--reason", "fel part"),
    "one for another": ("correct", "N", "part=LPO Nacka->Polisen", "--reason", "fel part"),
    "renew": ("renew", "O", "--parties", "Danderyd; Polisen"),
    "a row": ("forum", "new", "N", "rubrik=Råd", "deltagare=Polisen | kommunpolis"),
    "a pair": ("pair", "new", "P", "parter=Nacka; Polisen", "tema=trygga platser"),
    "a plan of several": ("plan", "new", "municipal_plan", "--as-reference", "P", "parter=Polisen"),
}


def test_every_door_asks_which_unit_also_where_an_old_paper_made_one_called_polisen(
    register: Register, tmp_path: Path
) -> None:
    draft(register, "N", "Nacka; LPO Nacka")
    file = tmp_path / "old.csv"
    file.write_text(
        "beteckning;nivå;kommuner;polisenhet;undertecknat;första dag;sista dag\n"
        "O;huvudavtal;Danderyd;Polisen;2023-12-20;2024-01-01;2027-12-31\n",
        "utf-8",
    )
    told = said(register, "register", "import", str(file))
    assert "O: Ännu okänt: polisenhet" in told, "a file of old papers is read as it is, and told of"
    assert "Polisen" in units(register)

    for door, line in ASKED_WHICH_UNIT.items():
        register.refuse(TODAY, *line, codes=(UNKNOWN,))
        answer = said(register, *line)
        assert "säger inte vilken av polisens enheter" in answer, door
        assert "Menade du LPO Nacka?" in answer, door
    taken_over = said(register, "renew", "O")

    assert "O är tecknat med ”Polisen”, som inte säger vilken" in taken_over
    assert 'handslag renew O --parties "Danderyd; NAMN"' in taken_over
    assert {one["reference"] for one in register.ask(TODAY, "agreement", "list")} == {"N", "O"}


def test_what_a_draft_has_already_is_not_asked_again_and_a_renewal_says_who_it_is(
    register: Register, tmp_path: Path
) -> None:
    imported(register, tmp_path, "O;huvudavtal;Danderyd;Polisen;;")
    line = ("agreement", "register", "U", "--parties", "Danderyd; LPO Danderyd", "--signed", "2025-12-01")
    register.do(TODAY, *line, "--from", "2026-01-01", "--to", "2027-12-31")

    register.do(TODAY, "renew", "U", "--parties", "Danderyd; LPO Täby", "--from", "2028-01-01")

    assert register.ask(TODAY, "agreement", "show", "U-2028")["parties"] == ["Danderyd", "LPO Täby"]
    again = said(register, "renew", "U", "--parties", "Danderyd; LPO Täby", "--from", "2028-01-01")
    assert "Ingenting skrevs" in again
    register.refuse(TODAY, "renew", "U", "--parties", "Danderyd; LPO Danderyd", "--from", "2028-01-01")
    register.do(TODAY, "amend", "O", "parter=Danderyd; Polisen; Täby", "--reason", "tre parter")
    assert register.ask(TODAY, "agreement", "show", "O")["parties"] == ["Danderyd", "Täby", "Polisen"]


@pytest.mark.parametrize(
    "parties",
    ["Nacka kommun; Lokalpolisområde Nacka", "0182; LPO\u2011Nacka", "nacka; lpo nacka", "182; LPO Nacka"],
)
def test_what_is_called_in_full_or_by_its_code_is_the_one_that_is_known(
    register: Register, parties: str
) -> None:
    draft(register, "N", "Nacka; LPO Nacka")
    draft(register, "M", parties)
    assert units(register) == {"Nacka", "LPO Nacka"}


def test_the_whole_names_of_municipalities_are_understood_at_every_door(
    register: Register, tmp_path: Path
) -> None:
    draft(register, "S", "Stockholms stad; LPO Södermalm", "--areas", "Stockholms stad")
    register.do(TODAY, "party", "add", "Region Gotland", "--side", "municipality")
    imported(register, tmp_path, "T;huvudavtal;Tyresö kommun;LPO Tyresö;;", "N;huvudavtal;0182;LPO Nacka;;")
    assert {"Stockholm", "Gotland", "Tyresö", "Nacka"} <= units(register)
    assert register.ask(TODAY, "party", "show", "Nacka kommun")["name"] == "Nacka"


def test_who_is_named_twice_among_the_parties_is_asked_back(register: Register, tmp_path: Path) -> None:
    line = ("agreement", "new", "N", "--parties", "Tyresö; Tyresö kommun")
    register.refuse(TODAY, *line)
    assert "”Tyresö kommun” är nämnt två gånger" in said(register, *line)
    row = 'N;huvudavtal;"Nacka; 0182";LPO Nacka;;'
    assert "står två gånger i cellen" in imported(register, tmp_path, row)


def test_an_area_that_is_named_twice_is_named(register: Register) -> None:
    draft(register, "N", "Nacka; LPO Nacka")
    answer = said(register, "amend", "N", "områden=Nacka; Nacka kommun")
    assert "”Nacka kommun” är nämnt två gånger" in answer
    assert "står redan där" not in answer


def test_two_bodies_do_not_have_one_organisation_number(register: Register) -> None:
    draft(register, "S", "Stockholm; LPO Södermalm")
    number = register.ask(TODAY, "party", "show", "Stockholm")["organisation_number"]
    line = ("party", "add", "Stiftelsen Trygg", "--side", "other", "--number", number)
    register.refuse(TODAY, *line)
    assert f"Stockholm har redan organisationsnumret {number}" in said(register, *line)
    register.do(TODAY, "party", "add", "Stiftelsen Trygg", "--side", "other")
    register.refuse(TODAY, "party", "change", "Stiftelsen Trygg", "--number", number)


# ---- what a text may hold ----------------------------------------------------------------------------------

FAULTY = {
    "tryg\u200bghet": "osynligt tecken (U+200B)",
    "trygg\ufffdhet": "skadat tecken",
    "#N/A": "säger bara att det inte är känt",
    "TEXT": "TEXT” står för det",
    "Bo Ek 850101-1236": "personnummer",
}
DOORS = {
    "a party": ("party", "add", "{}", "--side", "other"),
    "another name": ("party", "change", "Nacka", "--name", "{}"),
    "an address": ("party", "change", "Nacka", "--address", "{}"),
    "a function": ("party", "mandate", "Nacka", "{}", "--kind", "huvudavtal", "--from", "2026-01-01"),
    "a person": ("person", "add", "bo", "--name", "{}"),
    "a title": ("agreement", "new", "M", "--parties", "Nacka; LPO Nacka", "--title", "{}"),
    "a purpose": ("agreement", "new", "M", "--parties", "Nacka; LPO Nacka", "--purposes", "ro; {}"),
    "a field": ("amend", "N", "rubrik={}"),
    "an item of a list": ("amend", "N", "syften=ro; {}"),
    "a cell": ("amend", "N", "samordningsfunktion=Nacka | {} | 50"),
    "a reason": ("amend", "N", "rubrik=Samverkan", "--reason", "{}"),
    "evidence": ("amend", "N", "rubrik=Samverkan", "--for", "Nacka", "--evidence", "{}"),
    "who decides": ("decide", "N", "Nacka", "--on", "2026-12-09", "--by", "{}"),
    "a paragraph": ("decide", "N", "Nacka", "--on", "2026-12-09", "--item", "{}"),
}


@pytest.mark.parametrize("door", DOORS)
def test_what_a_text_may_not_hold_it_may_hold_at_no_door(register: Register, door: str) -> None:
    register.play((TODAY, "agreement", "new", "N", "--parties", "Nacka; LPO Nacka"))
    for text, sentence in FAULTY.items():
        line = tuple(word.replace("{}", text) for word in DOORS[door])
        register.refuse(TODAY, *line)
        assert sentence in said(register, *line), line


@pytest.mark.parametrize("line", [("person", "add", "850101-1236"), ("agreement", "new", "850101-1236")])
def test_nobody_and_nothing_is_called_by_a_personal_number(register: Register, line: tuple[str, ...]) -> None:
    more = ("--parties", "Nacka; LPO Nacka") if line[0] == "agreement" else ()
    register.refuse(TODAY, *line, *more)
    assert "innehåller ett personnummer" in said(register, *line, *more)


def test_nothing_is_called_what_stands_for_its_reference(register: Register, tmp_path: Path) -> None:
    line = ("agreement", "new", "BETECKNING", "--parties", "Nacka; LPO Nacka")
    register.refuse(TODAY, *line)
    assert "”BETECKNING” står för det du ska skriva." in said(register, *line)
    row = "BETECKNING;huvudavtal;Nacka;LPO Nacka;;"
    assert "”BETECKNING” står för det som ska skrivas" in imported(register, tmp_path, row)


@pytest.mark.parametrize("text", FAULTY)
def test_nor_in_a_file(register: Register, tmp_path: Path, text: str) -> None:
    row = f"N;huvudavtal;Nacka;LPO Nacka;{text};"
    assert FAULTY[text] in imported(register, tmp_path, row)
    assert register.states(TODAY) == {}


@pytest.mark.parametrize(
    "line",
    [
        ("party", "add", "Nacka; Tyresö", "--side", "municipality"),
        ("party", "mandate", "Nacka", "samordnare; chef", "--kind", "huvudavtal", "--from", "2026-01-01"),
        ("person", "add", "bo", "--name", "Bo; Eva"),
        ("decide", "N", "Nacka", "--on", "2026-12-09", "--by", "ordförande | direktör"),
    ],
)
def test_a_name_holds_nothing_that_separates_names(register: Register, line: tuple[str, ...]) -> None:
    draft(register, "N", "Nacka; LPO Nacka")
    register.refuse(TODAY, *line)
    assert "skiljer namn åt" in said(register, *line)


def test_addresses_have_one_form(register: Register) -> None:
    draft(register, "N", "Nacka; LPO Nacka")
    register.do(TODAY, "party", "change", "Nacka", "--address", "Box  12,\n131\u00a004  Nacka ")
    register.do(TODAY, "person", "add", "anna", "--name", "Anna  Ek", "--email", " Anna.Ek@TYRESÖ.SE. ")
    assert register.ask(TODAY, "party", "show", "Nacka")["address"] == "Box 12, 131 04 Nacka"
    anna = next(row for row in register.ask(TODAY, "person", "list") if row["handle"] == "anna")
    assert (anna["name"], anna["email"]) == ("Anna Ek", "Anna.Ek@tyresö.se")


@pytest.mark.parametrize("line", [("person", "add", "bo"), ("person", "change", "anna")], ids=" ".join)
def test_an_address_that_no_mail_from_outside_reaches_is_asked_back(
    register: Register, line: tuple[str, ...]
) -> None:
    register.do(TODAY, "person", "add", "anna", "--email", "anna@nacka.se")
    register.refuse(TODAY, *line, "--email", "anna@nackase")
    assert "hela domänen efter @" in said(register, *line, "--email", "anna@nackase")


# ---- what is answered --------------------------------------------------------------------------------------


def test_a_mandate_is_over_the_three_kinds_of_agreements_and_names_no_other(register: Register) -> None:
    draft(register, "N", "Nacka; LPO Nacka")
    line = ("party", "mandate", "Nacka", "kommundirektör", "--from", "2026-01-01", "--kind")

    answer = said(register, *line, "alla")

    assert "huvudavtal" in answer
    assert "medborgarlöfte" in answer
    assert "lagkrav" not in answer
    register.refuse(TODAY, *line, "lagkrav")
    register.do(TODAY, *line, "huvudavtal")


def test_what_stands_already_names_the_command_that_ends_it(register: Register) -> None:
    draft(register, "N", "Nacka; LPO Nacka")
    register.do(TODAY, "person", "add", "anna.ek", "--name", "Anna Ek")
    mandate = ("party", "mandate", "Nacka", "kommundirektör", "--kind", "huvudavtal")
    holds = ("party", "function", "Nacka", "kommundirektör", "--holder", "anna.ek")
    for line in (mandate, holds):
        register.do(TODAY, *line, "--from", "2026-01-01")

        answer = said(register, *line, "--from", "2026-06-01")

        assert f'handslag {line[0]} {line[1]} "Nacka" "kommundirektör" {line[4]} {line[5]} --to DAG' in answer
        register.do(TODAY, *line, "--to", "2026-05-31")
        register.do(TODAY, *line, "--from", "2026-06-01")


def test_the_fields_of_an_act_are_among_those_that_its_row_can_be_corrected_by(register: Register) -> None:
    draft(register, "N", "Nacka; LPO Nacka")
    register.do(TODAY, "decide", "N", "Nacka", "--on", "2026-12-18")

    answer = said(register, "correct", "N", "2", "färg=röd", "--reason", "x")

    assert all(word in answer for word in ("kommentar", "part", "punkt", "sista dag")), answer
    assert "kommentar" not in said(register, "correct", "N", "1", "färg=röd", "--reason", "x")


def test_what_a_dispute_is_about_stands_on_one_line(register: Register) -> None:
    line = ("N", "--level", "huvudavtal", "--parties", "Nacka; LPO Nacka", "--signed", "2025-12-01")
    register.do(TODAY, "agreement", "register", *line, "--from", "2026-01-01", "--to", "2027-12-31")
    register.do(TODAY, "dispute", "N", "Nacka", "--on", "2026-12-18", "--about", "lokalen\n  och hyran")

    assert "lokalen och hyran" in register.type(TODAY, "audit", "gaps", "N", "--json").output
