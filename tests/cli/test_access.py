"""Who writes where, from the command line: a register in which people have logins, on both databases."""

from __future__ import annotations

import json
from datetime import date

import pytest
from click.testing import Result
from sqlalchemy import update

from lifecycle.records import FunctionHolding, Person
from lifecycle.store import Store
from lifecycle.table import table
from tests.cli.conftest import Run
from tests.engine.world import snapshot

PERSON = table(Person)

TODAY = "2026-03-02"
BORAS, UMEA = ("--parties", "Borås; LPO Borås"), ("--parties", "Umeå; LPO Umeå")
SIDES = {"Borås": "kommun", "LPO Borås": "polis", "Umeå": "kommun", "LPO Umeå": "polis"}


class Town:
    """Two towns in one register, and anna, whose account it is that types."""

    def __init__(self, run: Run, url: str) -> None:
        self.url = url
        self.run = run
        self.account = Store.open(url).principal()
        for name, side in SIDES.items():
            self.done("party", "add", name, "--side", side)
        self.done("agreement", "new", "BORAS", *BORAS, "--from", "2026-04-01")
        self.done("agreement", "new", "UMEA", *UMEA, "--from", "2026-04-01")
        self.done("agreement", "new", "UMEA-SUB", "--level", "sub", "--under", "UMEA", *UMEA)
        self.done("person", "add", "anna")
        self.done("person", "add", "bo")
        self.done("party", "function", "Borås", "samordnare", "--holder", "anna", "--from", "2026-01-01")

    def type(self, *words: str, lang: str = "sv", today: str = TODAY) -> Result:
        return self.run(*words, "--db", self.url, "--today", today, "--lang", lang)

    def done(self, *words: str, today: str = TODAY) -> Result:
        result = self.type(*words, today=today)
        assert result.exit_code == 0, (words, result.stderr)
        return result

    def refused(self, why: str, *words: str) -> None:
        """It is refused for the reason, and nothing is written."""
        before = snapshot(Store.open(self.url))
        result = self.type(*words, "--json")
        assert result.exit_code == 1, (words, result.stderr)
        assert json.loads(result.stdout)["error"] == f"error.not_allowed.{why}"
        assert snapshot(Store.open(self.url)) == before

    def becomes(self, handle: str, **said: str | date) -> None:
        """Somebody is, or has, something else, whoever was let do that."""
        with Store.open(self.url).writing() as connection:
            connection.execute(update(PERSON).where(PERSON.c.handle == handle).values(**said))

    def anna_logs_in(self, role: str = "coordinator") -> None:
        """In a register with an administrator, who has an account too."""
        self.done("person", "add", "chef", "--role", "administrator")
        self.becomes("chef", login="chefens-konto")
        self.becomes("anna", login=self.account, role=role)


@pytest.fixture
def town(run: Run, database_url: str) -> Town:
    return Town(run, database_url)


def test_without_logins_everybody_writes_everywhere_and_the_doctor_says_so(town: Town) -> None:
    town.done("amend", "UMEA", "title=Ny", "--as", "anna")

    assert "Registret är öppet" in town.type("doctor").stdout
    assert "The register is open" in town.type("doctor", lang="en").stdout
    assert json.loads(town.type("doctor", "--json").stdout)["open"] is True


def test_with_a_login_the_doctor_says_nothing_of_it(town: Town) -> None:
    town.anna_logs_in()

    assert "öppet" not in town.type("doctor").stdout
    assert json.loads(town.type("doctor", "--json").stdout)["open"] is False


def test_who_holds_a_function_at_a_party_writes_there(town: Town) -> None:
    town.anna_logs_in()

    town.done("amend", "BORAS", "title=Ny")


@pytest.mark.parametrize(
    "words",
    [
        ("amend", "UMEA", "title=Ny"),
        ("amend", "UMEA", "parties=Borås; Umeå"),
        ("correct", "UMEA", "title=Ny", "--reason", "fel"),
        ("amend", "UMEA-SUB", "title=Ny"),
        ("sign", "UMEA", "Umeå", "--on", TODAY),
        ("agreement", "new", "UMEA-2", *UMEA),
        ("picture", "new", "UMEA"),
    ],
    ids=[
        "amend",
        "let oneself in",
        "correct",
        "amend what hangs on it",
        "sign",
        "new",
        "hang something on it",
    ],
)
def test_nobody_writes_at_another_party(town: Town, words: tuple[str, ...]) -> None:
    town.anna_logs_in()

    town.refused("not_of_a_party", *words)


def test_what_hangs_on_an_agreement_is_its_parties(town: Town) -> None:
    town.anna_logs_in()

    town.done("picture", "new", "BORAS")


def test_a_function_that_is_over_opens_no_door(town: Town) -> None:
    town.anna_logs_in()
    with Store.open(town.url).writing() as connection:
        connection.execute(update(table(FunctionHolding)).values(to_on=date(2026, 3, 1)))

    town.refused("not_of_a_party", "amend", "BORAS", "title=Ny")


def test_an_auditor_with_a_login_reads_and_writes_nowhere(town: Town) -> None:
    town.anna_logs_in("auditor")

    assert town.type("show", "UMEA").exit_code == 0
    town.refused("auditors_read", "amend", "BORAS", "title=Ny")
    town.refused("auditors_read", "person", "change", "anna", "--role", "administrator")


def test_an_administrator_writes_anywhere_also_for_another_and_history_shows_both(town: Town) -> None:
    town.anna_logs_in("administrator")

    town.done("amend", "UMEA", "title=Ny", "--as", "bo")
    town.done("person", "change", "bo", "--role", "auditor")

    last = json.loads(town.type("show", "UMEA", "--history", "--json").stdout)["history"][-1]
    assert (last["actor"], last["principal"]) == ("bo", town.account)


def test_nobody_is_somebody_else_by_saying_so(town: Town) -> None:
    town.anna_logs_in()

    for handle in ("bo", "chef"):
        town.refused("acts_for_another", "amend", "BORAS", "title=Ny", "--as", handle)


def test_nobody_gives_themselves_a_function_a_role_or_another_party(town: Town) -> None:
    town.anna_logs_in()

    town.refused(
        "not_of_the_party", "party", "function", "Umeå", "chef", "--holder", "anna", "--from", "2026-01-01"
    )
    town.refused("not_of_the_party", "party", "succeed", "Umeå", "Borås", "--from", TODAY)
    town.refused("administrators_grant", "person", "change", "anna", "--role", "administrator")
    town.refused("administrators_grant", "person", "add", "eva", "--login", "eva")
    town.refused("somebody_else", "person", "change", "bo", "--name", "Bo")
    town.done("party", "function", "Borås", "chef", "--holder", "bo", "--from", "2026-01-01")
    town.done("person", "change", "anna", "--name", "Anna")


def test_an_account_that_is_nobodys_writes_nowhere(town: Town) -> None:
    town.anna_logs_in()
    town.becomes("anna", login="annat-konto")

    town.refused("nobody_known", "amend", "BORAS", "title=Ny")


def test_the_daily_run_goes_on_wherever_it_is_whoever_started_it(town: Town) -> None:
    for party in ("Umeå", "LPO Umeå"):
        town.done("sign", "UMEA", party, "--on", TODAY)
    town.anna_logs_in()

    ticked = town.done("tick", "--json", today="2026-04-02")

    assert "UMEA" in {one["reference"] for one in json.loads(ticked.stdout)["happened"]}


def test_a_refusal_says_why_and_whom_it_is_about(town: Town) -> None:
    """A handle stands as it is written, also first in a sentence; who can give the right comes last."""
    town.anna_logs_in()
    at_none = "anna har i dag ingen funktion hos någon av parterna, och får därför inte skriva här."
    sentences = {
        (): at_none,
        ("--as", "Anna"): at_none,
        (
            "--as",
            "bo",
        ): f"Kontot {town.account} är inte bo, och bara en administratör skriver som någon annan.",
        (
            "--as",
            "-",
        ): f"Registret vet inte vem som skriver (konto {town.account}), och då får ingen ändra i det.",
    }

    said = {words: town.type("amend", "UMEA", "title=Ny", *words).stderr.strip() for words in sentences}
    english = town.type("amend", "UMEA", "title=Ny", lang="en").stderr.strip()

    assert said == {words: f"{why} Den som kan ge rätten: chef." for words, why in sentences.items()}
    at_none = "anna holds no function today at any of the parties, and so may not write here."
    assert english == f"{at_none} Who can give the right: chef."


def test_a_login_alone_closes_nothing_and_the_first_administrator_is_whoever_types(town: Town) -> None:
    town.done("person", "change", "anna", "--login", "nagon-annans")
    town.done("amend", "UMEA", "title=Ny")

    town.done("person", "add", "chef", "--role", "administrator")
    town.refused("closes_it_for_another", "person", "change", "chef", "--login", "felskrivet")
    town.done("person", "change", "chef", "--login", town.account)
    assert json.loads(town.type("doctor", "--json").stdout)["open"] is False


@pytest.mark.parametrize(
    "words",
    [("--left", "2026-12-31"), ("--role", "auditor"), ("--login", "")],
    ids=["leave", "role", "login"],
)
def test_the_last_administrator_stays(town: Town, words: tuple[str, ...]) -> None:
    town.done("person", "change", "anna", "--role", "administrator", "--login", town.account)

    town.refused("last_administrator", "person", "change", "anna", *words)

    town.done("person", "change", "bo", "--role", "administrator", "--login", "bos-konto")
    town.done("person", "change", "anna", *words)


def test_whoever_has_left_reads_under_no_other_name_either(town: Town) -> None:
    town.anna_logs_in()
    town.becomes("anna", left_on=date(2026, 1, 1))

    for name in ("-", "bo"):
        answered = town.type("agreement", "list", "--as", name, "--json")
        assert json.loads(answered.stdout)["error"] == "error.has_left"
