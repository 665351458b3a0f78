"""Whose a register is, and what people of another authority read in it: on both databases."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lifecycle.store import Store, set_fact
from tests.cli.conftest import Run
from tests.cli.test_access import BORAS, Town

LISTINGS = (
    "",
    "status",
    "agreement list",
    "agreement list --as-of 2026-03-02",
    "picture list --all",
    "plan list --all",
    "activity list --all",
    "forum list --all",
    "meeting list --all",
    "contribution list --all",
    "pair list --all",
    "round list",
    "audit overdue",
    "audit gaps",
    "audit corrections",
    "audit terms",
    "audit history",
    "duty list",
    "party show Borås",
    "party show Umeå",
    "notice list",
    "forecast --until 2027-03-01",
    "calendar -",
)
"""What tells of several records, as it is typed."""

OF_THE_WHOLE = (
    "notice preview",
    "audit terms --coverage",
    "audit law",
    "register export {}",
    "backup {}",
)
"""What is untrue, or too much, of a part of the register."""

OF_ONE = ("show {}", "show {} --history", "next {}", "picture list {}", "effect show {} 2026")


class House(Town):
    """Borås hosts the register; who types is of Umeå, unless it is said that the chief does."""

    def __init__(self, run: Run, url: str) -> None:
        super().__init__(run, url)
        self.done("picture", "new", "BORAS", "title=Bilden")
        self.done("party", "function", "Borås", "chef", "--holder", "bo", "--from", "2026-01-01")
        self.done("person", "add", "kim")
        self.done("party", "function", "Umeå", "samordnare", "--holder", "kim", "--from", "2026-01-01")
        self.done("register", "host", "Borås")
        self.done("person", "add", "chef", "--role", "administrator")
        self.host_types()

    def host_types(self) -> None:
        self.becomes("kim", login="kims-konto")
        self.becomes("chef", login=self.account)

    def guest_types(self) -> None:
        self.becomes("chef", login="chefens-konto")
        self.becomes("kim", login=self.account)

    def share(self, *words: str) -> None:
        self.host_types()
        self.done("share", *words)
        self.guest_types()

    def seal_of_the_whole(self) -> str:
        self.host_types()
        return str(json.loads(self.type("audit", "history", "--json").stdout)["seal"])

    def why_not(self, *words: str) -> str:
        """Why somebody does not read it."""
        result = self.type(*words, "--json")
        assert result.exit_code == 1, (words, result.stdout)
        return str(json.loads(result.stdout)["error"])


@pytest.fixture
def house(run: Run, database_url: str) -> House:
    return House(run, database_url)


def test_of_what_is_not_shared_no_listing_tells(house: House) -> None:
    house.guest_types()

    telling = {}
    for words in LISTINGS:
        result = house.type(*words.split())
        if result.exit_code not in (0, 1):
            telling[words] = result.stderr
        if "avtal förbereds" in result.stdout:  # nor is it counted
            telling[words] = result.stdout
        if "BORAS" in result.stdout + result.stderr or "UMEA" in result.stdout:
            telling[words] = result.stdout
    assert not telling, sorted(telling)
    for words in OF_ONE:
        assert house.why_not(*words.format("BORAS").split()) == "error.not_allowed.not_shared"


def test_what_is_about_the_whole_is_refused_to_whoever_reads_a_part(house: House, tmp_path: Path) -> None:
    house.guest_types()

    for words in OF_THE_WHOLE:
        file = tmp_path / ("kopia.csv" if "export" in words else "kopia")
        why = house.why_not(*words.format(file).split())
        assert why == "error.not_allowed.reads_a_part", words
        assert not file.exists()


@pytest.mark.parametrize("words", ["audit terms", "audit history"])
def test_what_is_true_of_a_part_is_told_of_it_and_said_to_be_that(house: House, words: str) -> None:
    assert json.loads(house.type(*words.split(), "--json").stdout)["is_part"] is False
    assert "det som du får läsa" not in house.type(*words.split()).stdout
    house.share("UMEA", "Umeå")

    told = house.type(*words.split()).stdout
    found = json.loads(house.type(*words.split(), "--json").stdout)

    assert "det som du får läsa" in told
    assert found["is_part"] is True
    if words == "audit terms":
        assert {one["reference"] for one in found["terms"]} == {"UMEA", "UMEA-SUB"}
        assert found["coverage"] == []
    else:
        listed = json.loads(house.done("agreement", "list", "--json").stdout)
        assert found["records"] >= len(listed)
        assert found["seal"] != house.seal_of_the_whole()


def test_what_is_shared_is_read_with_what_hangs_on_it(house: House) -> None:
    house.share("UMEA", "Umeå")

    listed = house.done("agreement", "list").stdout
    assert "UMEA-SUB" in listed
    assert "BORAS" not in listed
    assert "BORAS" not in house.done("status").stdout
    assert "delat med Umeå för synpunkter" in house.done("show", "UMEA").stdout
    assert house.type("show", "UMEA-SUB").exit_code == 0


def test_a_record_says_who_reads_it_and_through_what(house: House) -> None:
    assert "internt" in house.done("show", "UMEA-SUB").stdout
    assert json.loads(house.done("show", "UMEA-SUB", "--json").stdout)["internal"] is True

    house.done("share", "UMEA", "Umeå")
    house.done("share", "UMEA-SUB", "LPO Umeå", "--withhold")

    told = house.done("show", "UMEA-SUB").stdout
    assert "delat med Umeå för synpunkter, genom UMEA" in told
    assert "undanhållet LPO Umeå\n" in told
    assert "internt" not in told
    found = json.loads(house.done("show", "UMEA-SUB", "--json").stdout)
    assert [one["through"] for one in found["readers"]] == [None, "UMEA"]
    assert found["internal"] is False


def test_what_is_withheld_from_all_is_internal_and_an_open_register_has_nothing_internal(
    house: House,
) -> None:
    house.done("share", "UMEA", "Umeå", "--withhold")
    assert "internt" in house.done("show", "UMEA").stdout

    house.becomes("chef", login="")
    house.becomes("kim", login="")
    assert "internt" not in house.done("show", "UMEA").stdout


def test_of_what_is_shared_under_what_is_not_neither_name_nor_text_above_is_told(house: House) -> None:
    house.done("amend", "UMEA", "title=Hemligheten", "purposes=hemligt syfte")
    house.share("UMEA-SUB", "Umeå")

    for words in ("show UMEA-SUB", "show UMEA-SUB --history", "next UMEA-SUB", "status", "agreement list"):
        for form in ((), ("--json",)):
            told = house.done(*words.split(), *form).stdout
            assert "UMEA-SUB" in told
            assert "UMEA" not in told.replace("UMEA-SUB", ""), words
            assert "emlig" not in told, words
    assert "[-] står för" in house.done("show", "UMEA-SUB").stdout
    assert "[-] står för" in house.done("next", "UMEA-SUB").stdout


def test_what_is_withheld_is_not_read_though_what_it_hangs_on_is(house: House) -> None:
    house.share("UMEA", "Umeå")
    house.share("UMEA-SUB", "Umeå", "--withhold", "--why", "sekretess")

    assert house.why_not("show", "UMEA-SUB") == "error.not_allowed.withheld"
    assert "UMEA-SUB" not in house.done("agreement", "list").stdout

    house.share("UMEA-SUB", "Umeå", "--take-back")
    assert house.type("show", "UMEA-SUB").exit_code == 0


def test_only_the_host_shares_and_only_an_administrator_says_who_that_is(house: House) -> None:
    house.share("UMEA", "Umeå")

    house.refused("the_host_shares", "share", "UMEA", "LPO Umeå")
    house.refused("administrators_host", "register", "host", "Umeå")


def test_the_host_reads_all_and_the_doctor_names_it(house: House) -> None:
    assert "BORAS" in house.done("agreement", "list").stdout
    assert "Borås" in house.type("doctor").stdout
    assert json.loads(house.type("doctor", "--json").stdout)["host"] == "Borås"


def test_history_tells_and_proves_it_and_what_was_shared_by_mistake_is_struck(house: House) -> None:
    house.done("share", "BORAS", "Umeå", "--why", "begärt")
    seq = json.loads(house.done("show", "BORAS", "--history", "--json").stdout)["history"][-1]["seq"]
    assert "delat med Umeå för synpunkter" in house.done("show", "BORAS", "--history").stdout
    assert house.done("audit", "history", "BORAS").exit_code == 0

    house.done("correct", "BORAS", str(seq), "--reason", "fel part")

    assert json.loads(house.done("show", "BORAS", "--json").stdout)["readers"] == []
    assert house.done("audit", "history", "BORAS").exit_code == 0
    house.guest_types()
    assert house.why_not("show", "BORAS") == "error.not_allowed.not_shared"


def test_sharing_again_writes_nothing(house: House) -> None:
    house.done("share", "BORAS", "Umeå")

    assert json.loads(house.done("share", "BORAS", "Umeå", "--json").stdout)["written"] is False


def test_what_was_shared_stays_so_when_a_step_of_an_earlier_day_is_put_in_its_place(house: House) -> None:
    house.done("agreement", "register", "OLD", *BORAS, "--signed", "2024-01-01", "--to", "2026-12-31")
    house.done("share", "OLD", "Umeå")
    house.done("extend", "OLD", "--until", "2027-12-31", "--all", "--on", "2026-02-20", "--reason", "prov")
    house.done("amend", "OLD", "title=Torget", "--on", "2026-02-01", "--reason", "prov")

    assert json.loads(house.done("show", "OLD", "--json").stdout)["readers"] != []
    assert house.done("audit", "history", "OLD").exit_code == 0


def test_a_host_that_somebody_wrote_into_the_file_is_found(house: House) -> None:
    with Store.open(house.url).writing() as connection:
        set_fact(connection, "host", "00000000-0000-0000-0000-000000000001")

    assert "host" in house.type("audit", "history").stdout


def test_mails_go_to_those_who_may_read(house: House) -> None:
    both = "Borås; Umeå; LPO Borås"
    house.done("person", "change", "kim", "--email", "kim@umea.example")
    house.done("person", "change", "bo", "--email", "bo@boras.example")
    house.done("party", "function", "Borås", "samordnare", "--holder", "bo", "--from", "2026-01-01")
    term = ("--from", "2022-01-01", "--to", "2026-05-30")
    house.done("agreement", "register", "SNART", "--parties", both, *term)

    def told() -> set[str]:
        mails = json.loads(house.done("notice", "preview", "--json").stdout)
        return {one["person"] for one in mails if "SNART" in json.dumps(one)}

    before = told()
    house.done("share", "SNART", "Umeå")

    assert before == {"bo"}
    assert told() == {"bo", "kim"}


def test_who_reads_a_record_of_their_party_writes_there_and_hangs_on_it(house: House) -> None:
    house.guest_types()
    of_umea = ("--level", "sub", "--under", "UMEA", "--parties", "Umeå; LPO Umeå")
    house.refused("not_shared", "amend", "UMEA", "title=Ny")
    house.refused("not_shared", "agreement", "new", "UMEA-SUB-2", *of_umea)

    house.share("UMEA", "Umeå")

    house.done("amend", "UMEA", "title=Ny")
    house.done("agreement", "new", "UMEA-SUB-2", *of_umea)
    house.done("picture", "new", "UMEA")
    house.done("show", "UMEA-SUB-2")
