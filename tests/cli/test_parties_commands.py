"""`handslag party …`: units, the functions at them, and what those may sign."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Run


def test_a_municipality_gets_what_is_known_of_it(run: Run, database_url: str) -> None:
    added = run("party", "add", "Umeå", "--side", "kommun", "--json", "--db", database_url)

    assert added.exit_code == 0
    assert json.loads(added.stdout) == {
        "name": "Umeå",
        "side": "municipality",
        "legal_entity": "",
        "organisation_number": "212000-2627",
        "address": "",
        "area_code": "2480",
        "written": True,
    }


@pytest.mark.parametrize("side", ["police", "polis", "polisen", "Polisen", "the police"])
def test_a_side_is_understood_by_its_code_its_name_and_its_beginning(
    run: Run, sqlite_url: str, side: str
) -> None:
    added = run("party", "add", "LPO Umeå", "--side", side, "--json", "--db", sqlite_url)

    assert json.loads(added.stdout)["side"] == "police"


def test_adding_the_very_same_party_again_changes_nothing(run: Run, database_url: str) -> None:
    line = ("party", "add", "LPO Umeå", "--side", "police", "--address", "Box 1", "--db", database_url)
    run(*line)

    again = run(*line, HANDSLAG_LANG="en")

    assert (again.exit_code, again.stdout) == (0, "LPO Umeå stands so already. Nothing has been changed.\n")


def test_another_party_of_the_same_name_is_refused_with_the_way_to_change_it(
    run: Run, sqlite_url: str
) -> None:
    run("party", "add", "Umeå", "--side", "kommun", "--db", sqlite_url)

    refused = run("party", "add", "Umeå", "--side", "polis", "--db", sqlite_url)

    assert (refused.exit_code, refused.stdout) == (1, "")
    assert refused.stderr == (
        "Det finns redan en part Umeå, med andra uppgifter. Ändra dem med handslag party change.\n"
    )
    listed = json.loads(run("party", "list", "--json", "--db", sqlite_url).stdout)
    assert [row["side"] for row in listed] == ["municipality"]


@pytest.mark.parametrize(
    ("words", "exit_code", "said"),
    [
        (("add", "Foo", "--side", "nix"), 2, "--side kan bara vara kommunen, polisen, annan part."),
        (("add", "Foo", "--side", "annan", "--number", "123"), 2, "organisationsnummer"),
        (("add", "  ", "--side", "annan"), 2, "Namn"),
        (("add", "Foo"), 2, "--side"),
        (("add", "Foo", "--side", "annan", "--area", "Umåe"), 4, "Umeå"),
        (("show", "Umåe"), 4, "Umeå"),
        (("change", "Umeå"), 2, "Ange vad som ska ändras."),
        (("change", "Ume", "--address", "Box 1"), 4, "Umeå"),
        (("function", "Umeå", "ordförande", "--holder", "anna"), 2, "--from"),
        (("function", "Umeå", "ordförande", "--holder", "nils", "--from", "2024-01-01"), 4, "nils"),
        (("mandate", "Umeå", "ordförande", "--kind", "nix", "--from", "2024-01-01"), 2, "huvudavtal"),
        (("mandate", "Umeå", "ordförande", "--kind", "main"), 2, "--from"),
        (("mandate", "Umeå", "ordförande", "--kind", "main", "--to", "2024-01-01"), 4, "mandat"),
    ],
)
def test_wrong_input_is_one_sentence_and_writes_nothing(
    run: Run, sqlite_url: str, words: tuple[str, ...], exit_code: int, said: str
) -> None:
    run("party", "add", "Umeå", "--side", "kommun", "--db", sqlite_url)
    run("person", "add", "anna", "--db", sqlite_url)
    before = run("party", "show", "Umeå", "--json", "--db", sqlite_url).stdout

    refused = run("party", *words, "--db", sqlite_url)

    assert (refused.exit_code, refused.stdout) == (exit_code, "")
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr
    assert run("party", "show", "Umeå", "--json", "--db", sqlite_url).stdout == before
    assert len(json.loads(run("party", "list", "--json", "--db", sqlite_url).stdout)) == 1


def test_a_party_is_changed_and_an_empty_text_blanks(run: Run, database_url: str) -> None:
    run("party", "add", "LPO Umeå", "--side", "polis", "--address", "Box 1", "--db", database_url)

    run("party", "change", "lpo umeå", "--name", "LPO Ume", "--address", "", "--db", database_url)

    (row,) = json.loads(run("party", "list", "--json", "--db", database_url).stdout)
    assert (row["name"], row["address"]) == ("LPO Ume", "")


def test_the_list_has_one_side_or_all_and_stable_keys(run: Run, database_url: str) -> None:
    for name, side in (("Umeå", "kommun"), ("LPO Umeå", "polis"), ("Länsstyrelsen", "annan")):
        run("party", "add", name, "--side", side, "--db", database_url)

    everybody = json.loads(run("party", "list", "--json", "--db", database_url).stdout)
    police = run("party", "list", "--side", "polis", "--csv=plain", "--db", database_url).stdout

    assert [row["name"] for row in everybody] == ["Umeå", "LPO Umeå", "Länsstyrelsen"]
    assert list(everybody[0]) == [
        *("name", "side", "area", "organisation_number", "legal_entity", "address", "area_code", "version")
    ]
    assert police.splitlines()[1:] == ["LPO Umeå,police,,202100-0076,Polismyndigheten,,,1"]


def test_an_empty_list_says_where_parties_come_from(run: Run, sqlite_url: str) -> None:
    assert "handslag party add" in run("party", "list", "--db", sqlite_url).stdout


def test_a_narrow_screen_keeps_names_whole(run: Run, sqlite_url: str) -> None:
    name = "Lokalpolisområde Södra Lappland och Västerbottens inland"
    run("party", "add", name, "--side", "polis", "--db", sqlite_url)

    listed = run("party", "list", "--db", sqlite_url, COLUMNS="60").stdout

    assert all(len(line) <= 60 for line in listed.splitlines()[:-1])
    assert all(word in listed for word in name.split())


def test_a_function_is_held_from_a_day_and_ends_on_one(run: Run, database_url: str) -> None:
    run("party", "add", "Umeå", "--side", "kommun", "--db", database_url)
    run("person", "add", "anna", "--name", "Anna Ek", "--db", database_url)
    line = ("party", "function", "Umeå", "samordnare", "--holder", "anna", "--db", database_url)

    began = run(*line, "--from", "2024-01-01", "--capacity", "t.f.")
    again = run(*line, "--from", "2024-01-01", "--capacity", "acting")
    ended = run(*line, "--to", "2024-12-31", "--json")

    assert began.stdout == "anna är samordnare hos Umeå från och med 2024-01-01.\n"
    assert again.stdout.startswith("Så är det redan.")
    assert json.loads(ended.stdout) == {
        "party": "Umeå",
        "function": "coordinator",
        "person": "anna",
        "capacity": "acting",
        "from_on": "2024-01-01",
        "to_on": "2024-12-31",
        "written": True,
        "struck": False,
    }


def test_a_function_and_a_mandate_are_lengthened_left_open_and_struck(run: Run, sqlite_url: str) -> None:
    run("party", "add", "Umeå", "--side", "kommun", "--db", sqlite_url)
    run("person", "add", "anna", "--db", sqlite_url)
    held = ("party", "function", "Umeå", "ordförande", "--holder", "anna", "--db", sqlite_url)
    given = ("party", "mandate", "Umeå", "ordförande", "--kind", "pledge", "--db", sqlite_url)
    for line in (held, given):
        run(*line, "--from", "2024-01-01", "--to", "2024-12-31")

        longer = json.loads(run(*line, "--to", "2025-12-31", "--json").stdout)
        open_ended = json.loads(run(*line, "--until-further-notice", "--json").stdout)
        run(*line, "--to", "2025-12-31")
        in_words = json.loads(run(*line, "--to", "Tills vidare", "--json").stdout)
        both = run(*line, "--strike", "--to", "2025-12-31")
        struck = run(*line, "--strike")
        gone = run(*line, "--strike")

        assert (longer["to_on"], open_ended["to_on"], in_words["to_on"]) == ("2025-12-31", None, None)
        assert (both.exit_code, "--strike, --to" in both.stderr) == (2, True)
        assert "felskriven" in struck.stdout
        assert gone.exit_code == 4
    assert json.loads(run("party", "show", "Umeå", "--json", "--db", sqlite_url).stdout)["functions"] == []


def test_a_name_changes_from_a_day_and_an_earlier_day_shows_the_old_one(run: Run, sqlite_url: str) -> None:
    db = ("--db", sqlite_url)
    run("party", "add", "LPO Umå", "--side", "polis", *db)
    run("party", "change", "LPO Umå", "--name", "LPO Umeå", "--mistyped", *db)
    run("party", "change", "LPO Umeå", "--name", "LPO Ume", "--from", "2024-06-01", *db)

    before = run("party", "list", "--as-of", "2024-05-31", "--json", *db)
    after = run("party", "show", "LPO Ume", "--as-of", "2024-06-01", "--json", *db)
    ahead = run("party", "change", "LPO Ume", "--name", "LPO Um", "--from", "2199-01-01", *db)

    assert [row["name"] for row in json.loads(before.stdout)] == ["LPO Umeå"]
    assert json.loads(after.stdout)["name"] == "LPO Ume"
    assert (ahead.exit_code, "en dag som har kommit" in ahead.stderr) == (2, True)


def test_the_same_function_twice_on_a_day_is_refused(run: Run, sqlite_url: str) -> None:
    run("party", "add", "Umeå", "--side", "kommun", "--db", sqlite_url)
    run("person", "add", "anna", "--db", sqlite_url)
    line = ("party", "function", "Umeå", "ordförande", "--holder", "anna", "--db", sqlite_url)
    run(*line, "--from", "2024-01-01")

    refused = run(*line, "--from", "2025-01-01")

    assert refused.exit_code == 1
    assert "2024-01-01" in refused.stderr


def test_a_mandate_is_given_and_ended(run: Run, database_url: str) -> None:
    run("party", "add", "Umeå", "--side", "kommun", "--db", database_url)
    line = ("party", "mandate", "Umeå", "ordförande", "--kind", "huvudavtal", "--db", database_url)

    given = run(*line, "--from", "2024-01-01", "--basis", "delegationsordning 3.1", HANDSLAG_LANG="en")
    ended = json.loads(run(*line, "--to", "2026-12-31", "--json").stdout)

    assert given.stdout == "At Umeå the ordförande may sign a main agreement from 2024-01-01.\n"
    assert list(ended) == ["party", "function", "machine", "basis", "from_on", "to_on", "written", "struck"]
    assert (ended["machine"], ended["to_on"]) == ("main_agreement", "2026-12-31")


def test_one_party_is_shown_whole(run: Run, database_url: str) -> None:
    db = ("--db", database_url)
    run("party", "add", "Umeå", "--side", "kommun", *db)
    run("person", "add", "anna", "--name", "Anna Ek", *db)
    run("party", "function", "Umeå", "ordförande", "--holder", "anna", "--from", "2024-01-01", *db)
    run("party", "mandate", "Umeå", "ordförande", "--kind", "pledge", "--from", "2024-01-01", *db)
    run("agreement", "new", "UMEA-2025", "--parties", "Umeå; LPO Umeå", "--from", "2025-01-01", *db)

    shown = run("party", "show", "umeå", *db).stdout
    document = json.loads(run("party", "show", "umeå", "--json", *db).stdout)

    assert all(text in shown for text in ("212000-2627", "Anna Ek", "medborgarlöfte", "UMEA-2025", "utkast"))
    assert (document["area"], document["area_code"]) == ("Umeå", "2480")
    assert [one["function"] for one in document["functions"]] == ["ordförande"]
    assert [one["reference"] for one in document["agreements"]] == ["UMEA-2025"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("succeed", "LPO Umeå", "LPO Ume"), "Hittar ingen efterträdelse av ”LPO Umeå” som ser ut så."),
        (("merge", "LPO Umeå", "LPO Ume"), "Hittar ingen sammanslagning av ”LPO Umeå” som ser ut så."),
        (("leave", "LPO Umeå"), "Hittar inget utträde av ”LPO Umeå” den dagen."),
    ],
)
def test_what_never_was_so_is_said_in_a_sentence_of_its_own(
    run: Run, sqlite_url: str, line: tuple[str, ...], said: str
) -> None:
    for name in ("LPO Umeå", "LPO Ume"):
        run("party", "add", name, "--side", "police", "--db", sqlite_url)
    day = () if line[0] == "merge" else ("--from", "2026-01-01")
    why = () if line[0] == "succeed" else ("--reason", "fel")

    struck = run("party", *line, *day, *why, "--strike", "--db", sqlite_url)

    assert (struck.exit_code, said in " ".join(struck.stderr.split())) == (4, True), struck.stderr


def test_words_in_each_others_place_are_answered_with_the_line_in_order(run: Run, sqlite_url: str) -> None:
    run("agreement", "new", "UM-1", "--parties", "Umeå; LPO Umeå", "--from", "2027-01-01", "--db", sqlite_url)

    swapped = run("decide", "Umeå", "UM-1", "--on", "2026-01-02", "--db", sqlite_url).stderr
    functioned = run(
        "party",
        "function",
        "samordnare",
        "LPO Umeå",
        "--holder",
        "x",
        "--from",
        "2026-01-02",
        "--db",
        sqlite_url,
    ).stderr
    unknown = run("decide", "Umeåå", "UM-2", "--on", "2026-01-02", "--db", sqlite_url).stderr

    assert swapped.strip() == (
        "Hittar inte beteckningen ”Umeå”. Ordningen är BETECKNING PART: handslag decide UM-1 Umeå."
    )
    assert "Ordningen är PART FUNKTION: handslag party function" in functioned
    assert '"LPO Umeå" samordnare.' in functioned
    assert "Ordningen är" not in unknown


def test_a_word_from_its_name_finds_the_only_party_that_has_it_and_of_several_all_are_named(
    run: Run, sqlite_url: str
) -> None:
    mandate = ("party", "mandate", "LPO", "chef", "--kind", "huvudavtal", "--from", "2026-01-02")
    run("party", "add", "LPO Umeå", "--side", "police", "--db", sqlite_url)
    assert run(*mandate, "--db", sqlite_url).stdout.startswith("Hos LPO Umeå får chef")

    run("party", "add", "LPO Skellefteå", "--side", "police", "--db", sqlite_url)
    several = run(*mandate, "--db", sqlite_url)

    assert several.exit_code == 4
    assert {"LPO Umeå", "LPO Skellefteå"} <= {
        one.strip(" ?") for one in several.stderr.partition("Menade du ")[2].strip().split(",")
    }


def test_a_party_that_is_known_is_said_to_be_no_party_of_that_agreement(run: Run, sqlite_url: str) -> None:
    for reference, place in (("UM-1", "Umeå"), ("SK-1", "Skellefteå")):
        parties = f"{place}; LPO {place}"
        run("agreement", "new", reference, "--parties", parties, "--from", "2027", "--db", sqlite_url)

    wrong = run("correct", "UM-1", "party=LPO Skellefteå->LPO Umeå", "--reason", "fel", "--db", sqlite_url)

    assert wrong.exit_code == 4
    assert wrong.stderr.startswith("LPO Skellefteå är inte part i UM-1.")


@pytest.mark.parametrize(
    ("parties", "said"),
    [
        ("Umeå och LPO Umeå", "Flera skrivs med semikolon emellan."),
        ("Umeå; polisen", "Skriv enhetens namn, till exempel LPO Nacka."),
    ],
)
def test_of_names_that_are_none_it_is_said_how_they_are_written(
    run: Run, sqlite_url: str, parties: str, said: str
) -> None:
    refused = run("agreement", "new", "UM-1", "--parties", parties, "--from", "2027", "--db", sqlite_url)

    assert refused.exit_code == 4
    assert said in refused.stderr
    assert "--new" not in refused.stderr


def test_a_list_that_commas_part_is_said_to_be_one_item(run: Run, sqlite_url: str) -> None:
    run("agreement", "new", "UM-1", "--parties", "Umeå; LPO Umeå", "--from", "2027", "--db", sqlite_url)

    one = run("amend", "UM-1", "samverkansområden=unga, trygga platser", "--db", sqlite_url)
    two = run("amend", "UM-1", "samverkansområden=unga; trygga platser", "--db", sqlite_url)

    assert "”unga, trygga platser” är nu en enda uppgift. Flera skrivs med semikolon emellan." in one.stdout
    assert "semikolon" not in two.stdout


def test_what_was_struck_is_told_from_what_is_there_where_its_reference_is_taken(
    run: Run, sqlite_url: str
) -> None:
    new = ("agreement", "new", "UM-1", "--parties", "Umeå; LPO Umeå", "--from", "2027", "--db", sqlite_url)
    run(*new)
    there = run(*new[:2], "UM-1", "--parties", "Umeå; LPO Umeå", "--from", "2028", "--db", sqlite_url)
    run("correct", "UM-1", "1", "--reason", "fel", "--db", sqlite_url)
    struck = run(*new)

    assert "handslag amend UM-1" in there.stderr
    assert "UM-1 är struken, och en beteckning används bara en gång." in struck.stderr
    assert "amend" not in struck.stderr


def test_a_row_that_is_struck_is_not_said_not_to_be_there(run: Run, sqlite_url: str) -> None:
    new = ("agreement", "new", "UM-1", "--parties", "Umeå; LPO Umeå", "--from", "2027", "--db", sqlite_url)
    run(*new)
    run("amend", "UM-1", "syften=trygghet", "--db", sqlite_url)
    strike = ("correct", "UM-1", "2", "--reason", "fel", "--db", sqlite_url)
    run(*strike)

    assert "Rad 2 är redan struken" in run(*strike).stderr
    assert "Det finns ingen rad 9" in run(*strike[:2], "9", *strike[3:]).stderr


def test_who_has_decided_or_signed_is_not_asked_for_an_oral_yes(run: Run, sqlite_url: str) -> None:
    run("agreement", "new", "UM-1", "--parties", "Umeå; LPO Umeå", "--from", "2027", "--db", sqlite_url)
    run("decide", "UM-1", "Umeå", "--on", "2026-01-02", "--db", sqlite_url)

    said = run("decide", "UM-1", "LPO", "--on", "2026-01-02", "--oral", "--db", sqlite_url).stdout

    assert "det muntliga jaet från LPO Umeå" in said
    assert "Har inte sagt ja än" not in said


def test_the_ways_on_are_told_where_another_step_is_needed_and_not_where_only_the_day_is_wrong(
    run: Run, sqlite_url: str
) -> None:
    run("agreement", "new", "UM-1", "--parties", "Umeå; LPO Umeå", "--from", "2027", "--db", sqlite_url)

    ahead = run("advance", "UM-1", "send_for_decision", "--on", "2099-01-01", "--db", sqlite_url)
    elsewhere = run("advance", "UM-1", "extend", "--reason", "x", "--db", sqlite_url)

    assert (ahead.exit_code, "Steg som leder vidare härifrån" in ahead.stderr) == (1, False), ahead.stderr
    assert (elsewhere.exit_code, "Steg som leder vidare härifrån" in elsewhere.stderr) == (1, True), (
        elsewhere.stderr
    )
