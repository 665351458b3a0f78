"""Persons, functions and mandates: who held what on which day, and what is left of somebody forgotten."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from lifecycle.acts import Act
from lifecycle.amend import note_act
from lifecycle.errors import InvalidValue, NotAllowed, ReferenceTaken, UnknownRecord
from lifecycle.names import COORDINATOR
from lifecycle.offices import Since, functions_ever
from lifecycle.records import PartyAct
from lifecycle.store import Store
from lifecycle.table import table
from lifecycle.writing import Writing, create_record
from lifecycle.written import history_of
from workflows.audits.history import audit_history
from workflows.configuration.loading import read_rulebook
from workflows.directory.known_people import PersonShown, find_person, list_people
from workflows.directory.parties import add_unit
from workflows.directory.people import (
    NotFromThatDay,
    PeriodsOverlap,
    SeveralPeriods,
    TakenOver,
    add_person,
    change_person,
    end_holding,
    end_mandate,
    give_mandate,
    hand_over,
    hold_function,
    strike_holding,
    strike_mandate,
)
from workflows.session import Application, Request

if TYPE_CHECKING:
    from uuid import UUID

    from lifecycle.records import Person
    from lifecycle.transaction import Transaction

TODAY = date(2026, 11, 21)
ELECTION = date(2026, 10, 1)
SINCE = date(2022, 10, 1)
RULEBOOK = read_rulebook()


@pytest.fixture
def asking(database_url: str) -> Request:
    """A register with one municipality, one police unit, Anna and Bo."""
    asking = Application.of(Store.open(database_url), RULEBOOK).request(today=TODAY).by_itself()
    with asking.writing() as tx:
        add_unit(tx, name="Sala", side="municipality")
        add_unit(tx, name="LPO Sala", side="police")
        add_person(tx, handle="anna", name="Anna Alm", email="anna@example.org")
        add_person(tx, handle="bo", name="Bo Berg")
    return asking


def shown(asking: Request, handle: str, *, on: date = TODAY) -> PersonShown:
    with asking.reading() as connection:
        return next(one for one in list_people(connection, on=on) if one.person.handle == handle)


def held(asking: Request, handle: str) -> list[tuple[str, str, str, date, date | None]]:
    return [
        (one.party, one.function, one.capacity, one.from_on, one.to_on)
        for one in shown(asking, handle).functions
    ]


def person(asking: Request, handle: str) -> Person:
    with asking.reading() as connection:
        return find_person(connection, handle)


def make_agreement(tx: Transaction, parties: tuple[UUID, ...]) -> UUID:
    definition = tx.rulebook.newest("main_agreement")
    made = Writing(kind="moved", trigger="create", dest=definition.initial, on=tx.today)
    return create_record(tx, "SALA-1", definition, {"parties": parties}, made)


def test_people_are_listed_by_handle_with_what_they_hold(asking: Request) -> None:
    with asking.writing() as tx:
        hold_function(
            tx, unit="sala", function="Kommundirektör", person="anna", from_on=SINCE, to_on=ELECTION
        )

    with asking.reading() as connection:
        people = list_people(connection, on=TODAY)
    assert [one.person.handle for one in people] == ["anna", "bo"]
    assert [(one.party, one.function, one.holds) for one in people[0].functions] == [
        ("Sala", "Kommundirektör", False)
    ]
    assert shown(asking, "anna", on=ELECTION).functions[0].holds


def test_adding_the_very_same_person_again_changes_nothing(asking: Request) -> None:
    with asking.writing() as tx:
        change_person(tx, "anna", login="aalm")
        again = add_person(tx, handle=" ANNA ", name="Anna Alm", email="anna@example.org", login="aalm")
        with pytest.raises(ReferenceTaken):
            add_person(tx, handle="anna", name="Anna Ask")
        with pytest.raises(ReferenceTaken):
            add_person(tx, handle="other", login="aalm")

    assert again.changed == ()


def test_who_has_the_name_and_address_of_somebody_known_is_that_somebody(asking: Request) -> None:
    with asking.writing() as tx:
        with pytest.raises(ReferenceTaken) as added:
            add_person(tx, handle="anna.alm", name="ANNA Alm", email="Anna@example.org")
        add_person(tx, handle="anna.alm", name="Anna Alm", email="anna.alm@example.org")
        with pytest.raises(ReferenceTaken) as changed:
            change_person(tx, "anna.alm", email="anna@example.org")
        kept = change_person(tx, "anna", email="anna@example.org")

    assert (added.value.facts["name"], added.value.facts["reason"]) == ("anna", "person_is_known")
    assert changed.value.facts["name"] == "anna"
    assert kept.changed == ()


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"handle": ""}, "handle"),
        ({"handle": "a b"}, "handle"),
        ({"handle": "x" * 61}, "handle"),
        ({"handle": "c", "email": "nobody"}, "email"),
        *(
            ({"handle": "c", "email": f"anna@{domain}"}, "whole_domain")
            for domain in ("localhost", "nacka.", "10.0.0.1")
        ),
        ({"handle": "c", "language": "fi"}, "language"),
        ({"handle": "c", "role": "boss"}, "role"),
    ],
)
def test_a_person_that_cannot_be_is_refused(asking: Request, facts: dict[str, str], expected: str) -> None:
    with asking.writing() as tx, pytest.raises(InvalidValue) as refusal:
        add_person(tx, **facts)

    assert refusal.value.facts["expected"] == expected


def test_a_change_of_a_person_says_which_fields_it_wrote(asking: Request) -> None:
    with asking.writing() as tx:
        change_person(tx, "anna", login="aalm")
        kept = change_person(tx, "anna", email="", language="en", name="Anna Alm")
        again = change_person(tx, "anna", email="", language="en")
        with pytest.raises(ReferenceTaken):
            change_person(tx, "bo", login="aalm")

    assert (kept.changed, again.changed) == (("email", "language"), ())
    assert person(asking, "anna").language == "en"


def test_who_has_left_writes_no_more(asking: Request) -> None:
    with asking.writing() as tx:
        change_person(tx, "anna", left_on=TODAY)

    with (
        pytest.raises(NotAllowed),
        Application.of(asking.store, asking.rulebook).request(today=TODAY, acting_as="anna").writing(),
    ):
        pass


@pytest.mark.parametrize("mistyped", [True, False])
def test_a_day_on_which_somebody_left_can_be_taken_back(asking: Request, *, mistyped: bool) -> None:
    with asking.writing() as tx:
        change_person(tx, "anna", left_on=TODAY)
        kept = change_person(tx, "anna", left_on="", since=Since(mistyped=mistyped))
        again = change_person(tx, "anna", left_on="")
        assert (kept.changed, again.changed, kept.person.left_on) == (("left_on",), (), None)

    with Application.of(asking.store, asking.rulebook).request(today=TODAY, acting_as="anna").writing():
        pass
    with asking.reading() as connection:
        assert not audit_history(connection, asking.rulebook).findings


def test_an_unknown_person_is_answered_with_the_nearest(asking: Request) -> None:
    with asking.reading() as connection, pytest.raises(UnknownRecord) as refusal:
        find_person(connection, "ana")

    assert refusal.value.facts["nearest"] == ("anna",)


def test_saying_again_that_somebody_holds_a_function_changes_nothing(asking: Request) -> None:
    with asking.writing() as tx:
        first = hold_function(tx, unit="Sala", function="Samordnare", person="anna", from_on=SINCE)
        again = hold_function(tx, unit="SALA", function="coordinator", person="Anna", from_on=SINCE)

    assert (first.changed, again.changed) == (True, False)
    assert first.holding.function == COORDINATOR
    assert held(asking, "anna") == [("Sala", COORDINATOR, "ordinary", SINCE, None)]


def test_a_function_keeps_the_letters_in_which_it_was_first_written(asking: Request) -> None:
    with asking.writing() as tx:
        hold_function(tx, unit="Sala", function="Kommundirektör", person="anna", from_on=SINCE)
        other = hold_function(tx, unit="Sala", function="kommundirektör", person="bo", from_on=SINCE)
        elsewhere = hold_function(tx, unit="LPO Sala", function="kommundirektör", person="bo", from_on=SINCE)

    assert other.holding.function == "Kommundirektör"
    assert elsewhere.holding.function == "kommundirektör"


@pytest.mark.parametrize(
    ("from_on", "to_on"),
    [(SINCE, None), (date(2020, 1, 1), SINCE), (ELECTION, date(2027, 1, 1)), (date(2020, 1, 1), None)],
)
def test_nobody_holds_the_same_function_twice_on_a_day(
    asking: Request, from_on: date, to_on: date | None
) -> None:
    with asking.writing() as tx:
        hold_function(tx, unit="Sala", function="samordnare", person="anna", from_on=SINCE, to_on=ELECTION)

    with asking.writing() as tx, pytest.raises(PeriodsOverlap):
        hold_function(tx, unit="Sala", function="Samordnare", person="anna", from_on=from_on, to_on=to_on)
    with asking.writing() as tx:
        assert hold_function(tx, unit="Sala", function="samordnare", person="bo", from_on=from_on).changed
        after = date(2026, 10, 2)
        assert hold_function(tx, unit="Sala", function="samordnare", person="anna", from_on=after).changed


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"function": " "}, "not_empty"),
        ({"function": "x" * 201}, "short_name"),
        ({"capacity": "boss"}, "capacity"),
        ({"to_on": date(2022, 9, 30)}, "day_not_before_first"),
    ],
)
def test_a_holding_that_cannot_be_is_refused(
    asking: Request, facts: dict[str, object], expected: str
) -> None:
    given = {"unit": "Sala", "function": "chef", "person": "anna", "from_on": SINCE} | facts

    with asking.writing() as tx, pytest.raises(InvalidValue) as refusal:
        hold_function(tx, **given)  # type: ignore[arg-type]  # what is wrong is the point

    assert refusal.value.facts["expected"] == expected


def test_a_holding_is_ended_on_its_last_day_and_only_once(asking: Request) -> None:
    with asking.writing() as tx:
        hold_function(tx, unit="Sala", function="chef", person="anna", from_on=SINCE)
        ended = end_holding(tx, unit="Sala", function="Chef", person="anna", to_on=ELECTION)
        again = end_holding(tx, unit="Sala", function="chef", person="anna", to_on=ELECTION)
        with pytest.raises(NotFromThatDay):
            end_holding(tx, unit="Sala", function="chef", person="anna", to_on=date(2020, 1, 1))

    assert (ended.changed, ended.holding.to_on, again.changed) == (True, ELECTION, False)
    assert held(asking, "anna") == [("Sala", "chef", "ordinary", SINCE, ELECTION)]


def test_a_holding_and_a_mandate_are_lengthened_and_left_open_again(asking: Request) -> None:
    of_chef: dict[str, Any] = {"unit": "Sala", "function": "chef"}
    with asking.writing() as tx:
        hold_function(tx, **of_chef, person="anna", from_on=SINCE, to_on=ELECTION)
        give_mandate(tx, **of_chef, machine="pledge", from_on=SINCE, to_on=ELECTION)
        longer = end_holding(tx, **of_chef, person="anna", to_on=TODAY)
        stronger = end_mandate(tx, **of_chef, machine="pledge", to_on=TODAY)
        for_good = end_holding(tx, **of_chef, person="anna", to_on=None)
        unlimited = end_mandate(tx, **of_chef, machine="pledge", to_on=None)

    assert (longer.holding.to_on, stronger.mandate.to_on) == (TODAY, TODAY)
    assert (for_good.holding.to_on, unlimited.mandate.to_on) == (None, None)
    assert held(asking, "anna") == [("Sala", "chef", "ordinary", SINCE, None)]


def test_a_holding_is_not_lengthened_into_the_next_one_of_the_same_person(asking: Request) -> None:
    of_chef: dict[str, Any] = {"unit": "Sala", "function": "chef"}
    with asking.writing() as tx:
        for from_on, to_on in ((SINCE, date(2024, 1, 1)), (ELECTION, None)):
            hold_function(tx, **of_chef, person="anna", from_on=from_on, to_on=to_on)
            give_mandate(tx, **of_chef, machine="pledge", from_on=from_on, to_on=to_on)
        end_holding(tx, **of_chef, person="anna", to_on=date(2025, 1, 1))
        with pytest.raises(PeriodsOverlap):
            give_mandate(tx, **of_chef, machine="pledge", from_on=date(2023, 1, 1), to_on=ELECTION)

    assert [since for _, _, _, since, _ in held(asking, "anna")] == [SINCE, ELECTION]


def test_a_mistyped_holding_and_a_mistyped_mandate_never_were(asking: Request) -> None:
    of_chef: dict[str, Any] = {"unit": "Sala", "function": "chef"}
    with asking.writing() as tx:
        for from_on, to_on in ((SINCE, date(2024, 1, 1)), (ELECTION, None)):
            hold_function(tx, **of_chef, person="anna", from_on=from_on, to_on=to_on)
            give_mandate(tx, **of_chef, machine="pledge", from_on=from_on, to_on=to_on)
        with pytest.raises(SeveralPeriods) as which:
            strike_holding(tx, unit="Sala", function="chef", person="anna")
        strike_holding(tx, unit="Sala", function="chef", person="anna", from_on=SINCE)
        strike_mandate(tx, unit="Sala", function="chef", machine="pledge", from_on=SINCE)
        strike_mandate(tx, unit="Sala", function="chef", machine="pledge")
        with pytest.raises(UnknownRecord):
            strike_mandate(tx, unit="Sala", function="chef", machine="pledge")

    assert which.value.facts["days"] == (SINCE.isoformat(), ELECTION.isoformat())
    assert held(asking, "anna") == [("Sala", "chef", "ordinary", ELECTION, None)]


def test_what_was_struck_is_still_called_by_its_function(asking: Request) -> None:
    with asking.writing() as tx:
        held = hold_function(tx, unit="Sala", function="chef", person="anna", from_on=SINCE)
        given = give_mandate(tx, unit="Sala", function="jurist", machine="pledge", from_on=SINCE)
        strike_holding(tx, unit="Sala", function="chef", person="anna")
        strike_mandate(tx, unit="Sala", function="jurist", machine="pledge")

        assert functions_ever(tx.connection) == {
            held.holding.id: (held.unit.id, "chef"),
            given.mandate.id: (held.unit.id, "jurist"),
        }


def test_what_was_known_of_people_on_a_day_is_told_as_it_was_known_then(database_url: str) -> None:
    store = Store.open(database_url)

    def at(day: date) -> Request:
        return Application.of(store, RULEBOOK).request(today=day)

    with at(date(2024, 1, 10)).writing() as tx:
        add_unit(tx, name="Sala", side="municipality")
        add_person(tx, handle="anna", name="Anna Alm")
        hold_function(tx, unit="Sala", function="chef", person="anna", from_on=date(2024, 1, 1))
    with at(date(2024, 2, 10)).writing() as tx:  # typed late
        end_holding(tx, unit="Sala", function="chef", person="anna", to_on=date(2024, 1, 31))
        change_person(tx, "anna", name="Anna Ek", since=Since(date(2024, 2, 1)))
    with at(date(2024, 3, 10)).writing() as tx:
        strike_holding(tx, unit="Sala", function="chef", person="anna")

    def known(known_on: date | None, as_of: date | None = None) -> list[tuple[str, date | None, bool]]:
        with at(date(2024, 3, 10)).reading() as connection:
            (anna,) = list_people(connection, on=date(2024, 3, 10), as_of=as_of, known_on=known_on)
        return [(anna.person.name, one.to_on, one.holds) for one in anna.functions]

    assert known(date(2024, 2, 9)) == [("Anna Alm", None, True)]
    assert known(date(2024, 2, 10)) == [("Anna Ek", date(2024, 1, 31), False)]
    assert known(date(2024, 2, 10), as_of=date(2024, 1, 15)) == [("Anna Alm", date(2024, 1, 31), True)]
    assert known(None) == []


def test_a_mandate_is_given_once_and_ended_on_its_last_day(asking: Request) -> None:
    with asking.writing() as tx:
        first = give_mandate(
            tx, unit="Sala", function="chef", machine="sub_agreement", from_on=SINCE, basis="1.2"
        )
        again = give_mandate(
            tx, unit="Sala", function="Chef", machine="sub_agreement", from_on=SINCE, basis="1.2"
        )
        with pytest.raises(PeriodsOverlap):
            give_mandate(tx, unit="Sala", function="chef", machine="sub_agreement", from_on=TODAY)
        ended = end_mandate(tx, unit="Sala", function="chef", machine="sub_agreement", to_on=ELECTION)
        twice = end_mandate(tx, unit="Sala", function="chef", machine="sub_agreement", to_on=ELECTION)
        renewed = give_mandate(tx, unit="Sala", function="chef", machine="sub_agreement", from_on=TODAY)
        with pytest.raises(UnknownRecord):
            end_mandate(tx, unit="Sala", function="chef", machine="pledge", to_on=ELECTION)
        with pytest.raises(UnknownRecord):
            give_mandate(tx, unit="Sala", function="chef", machine="lease", from_on=SINCE)

    assert [one.changed for one in (first, again, ended, twice, renewed)] == [True, False, True, False, True]
    assert ended.mandate.to_on == ELECTION


def test_whoever_takes_over_holds_every_function_from_that_day(asking: Request) -> None:
    with asking.writing() as tx:
        hold_function(tx, unit="Sala", function="chef", person="anna", from_on=SINCE)
        hold_function(
            tx,
            unit="LPO Sala",
            function="samordnare",
            person="anna",
            from_on=SINCE,
            to_on=TODAY,
            capacity="acting",
        )
        hold_function(
            tx, unit="Sala", function="gammal", person="anna", from_on=SINCE, to_on=date(2023, 1, 1)
        )

        done = hand_over(tx, old="anna", new="bo", from_on=ELECTION)

    assert [one.function for one in done.functions] == [COORDINATOR, "chef"]
    day_before = date(2026, 9, 30)
    assert held(asking, "anna") == [
        ("LPO Sala", COORDINATOR, "acting", SINCE, day_before),
        ("Sala", "chef", "ordinary", SINCE, day_before),
        ("Sala", "gammal", "ordinary", SINCE, date(2023, 1, 1)),
    ]
    assert held(asking, "bo") == [
        ("LPO Sala", COORDINATOR, "acting", ELECTION, TODAY),
        ("Sala", "chef", "ordinary", ELECTION, None),
    ]


def test_handing_over_twice_is_handing_over_once(asking: Request) -> None:
    with asking.writing() as tx:
        hold_function(tx, unit="Sala", function="chef", person="anna", from_on=SINCE)
        hand_over(tx, old="anna", new="bo", from_on=ELECTION)
        again = hand_over(tx, old="anna", new="bo", from_on=ELECTION)
        with pytest.raises(InvalidValue):
            hand_over(tx, old="anna", new="ANNA", from_on=ELECTION)

    assert again.functions == ()
    assert again.taken_over == TakenOver("bo", ELECTION)
    assert held(asking, "bo") == [("Sala", "chef", "ordinary", ELECTION, None)]
    with asking.writing() as tx:
        assert hand_over(tx, old="anna", new="bo", from_on=date(2020, 1, 1)).taken_over is None


def test_a_holding_that_begins_on_the_day_of_handing_over_is_the_new_persons_alone(asking: Request) -> None:
    with asking.writing() as tx:
        hold_function(tx, unit="Sala", function="chef", person="anna", from_on=ELECTION)
        hand_over(tx, old="anna", new="bo", from_on=ELECTION)

    assert (held(asking, "anna"), held(asking, "bo")) == ([], [("Sala", "chef", "ordinary", ELECTION, None)])


def test_a_deputy_who_takes_over_is_no_longer_the_deputy(asking: Request) -> None:
    with asking.writing() as tx:
        hold_function(tx, unit="Sala", function="chef", person="anna", from_on=SINCE)
        hold_function(tx, unit="Sala", function="chef", person="bo", from_on=SINCE, capacity="deputy")
        hand_over(tx, old="anna", new="bo", from_on=ELECTION)

    assert held(asking, "bo") == [
        ("Sala", "chef", "deputy", SINCE, date(2026, 9, 30)),
        ("Sala", "chef", "ordinary", ELECTION, None),
    ]


def test_what_was_signed_stays_as_it_was_signed_when_the_function_is_handed_over(asking: Request) -> None:
    with asking.writing() as tx:
        unit = add_unit(tx, name="Sala", side="municipality").unit.id
        hold_function(tx, unit="Sala", function="chef", person="anna", from_on=SINCE)
        record_id = make_agreement(tx, (unit,))
        signed = Act("signed", unit, "2026-01-15", date(2026, 1, 15), date(2026, 1, 15), function="chef")
        note_act(tx, record_id, signed)
        acts = tx.connection.execute(select(table(PartyAct))).all()
        history = history_of(tx.connection, record_id)

        hand_over(tx, old="anna", new="bo", from_on=ELECTION)

        assert tx.connection.execute(select(table(PartyAct))).all() == acts
        assert history_of(tx.connection, record_id) == history
