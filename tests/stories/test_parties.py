"""Units and areas: one name is one unit, and nothing is made up about it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from lifecycle.errors import InvalidValue, ReferenceTaken, UnknownRecord
from lifecycle.fields import Values
from lifecycle.offices import Since
from lifecycle.records import Area, Unit
from lifecycle.store import Store
from lifecycle.table import table
from lifecycle.transaction import Transaction
from lifecycle.writing import Writing, create_record
from tests.engine.world import POLICE, World
from workflows.configuration.loading import read_rulebook
from workflows.directory.known_parties import (
    UnitAgreement,
    UnitFunction,
    UnitShown,
    list_areas,
    list_units,
    show_unit,
)
from workflows.directory.parties import (
    add_unit,
    area_named,
    change_unit,
    clean_organisation_number,
    ensure_district,
    ensure_municipality,
    ensure_unit,
    party_named,
)
from workflows.directory.people import add_person, give_mandate, hold_function
from workflows.directory.succession import succeed
from workflows.lookup.by_name import find_unit
from workflows.session import Application, Request

TODAY = date(2026, 11, 21)
RULEBOOK = read_rulebook()


@pytest.fixture
def asking(database_url: str) -> Request:
    """An empty register on the day of these tests."""
    return Application.of(Store.open(database_url), RULEBOOK).request(today=TODAY)


def count(connection: Connection, of: type[Unit | Area]) -> int:
    found: int = connection.execute(select(func.count()).select_from(table(of))).scalar_one()
    return found


def make_agreement(tx: Transaction, reference: str, values: Values) -> None:
    definition = tx.rulebook.newest("main_agreement")
    made = Writing(kind="moved", trigger="create", dest=definition.initial, on=tx.today)
    create_record(tx, reference, definition, values, made)


def test_a_municipality_gets_its_area_and_the_number_that_is_known(asking: Request) -> None:
    with asking.writing() as tx:
        kept = add_unit(tx, name="uppsala", side="municipality")
        unknown = add_unit(tx, name="Sala", side="municipality")

    assert (kept.unit.name, kept.unit.area_code, kept.unit.organisation_number, kept.unit.legal_entity) == (
        "Uppsala",
        "0380",
        "212000-3005",
        "",
    )
    assert (unknown.unit.area_code, unknown.unit.organisation_number) == ("1981", "")


def test_every_police_unit_belongs_to_the_police_authority(asking: Request) -> None:
    with asking.writing() as tx:
        unit = add_unit(tx, name="LPO Borås", side="police").unit

    assert (unit.legal_entity, unit.organisation_number) == ("Polismyndigheten", "202100-0076")


def test_a_fact_that_is_given_stands_before_one_that_is_known(asking: Request) -> None:
    with asking.writing() as tx:
        unit = add_unit(tx, name="Kustbevakningen", side="police", organisation_number="2021003997").unit

    assert unit.organisation_number == "202100-3997"


def test_adding_the_very_same_unit_again_changes_nothing(asking: Request) -> None:
    with asking.writing() as tx:
        first = add_unit(tx, name="Räddningstjänsten", side="other", address="Box 1")
        again = add_unit(tx, name=" räddningstjänsten ", side="other", address="Box 1")
        assert count(tx.connection, Unit) == 1

    assert (first.changed, again.changed) == (("name", "side", "address"), ())
    assert again.unit.id == first.unit.id


@pytest.mark.parametrize("other", [{"side": "police"}, {"address": "Box 2"}])
def test_one_name_is_one_unit(asking: Request, other: dict[str, Any]) -> None:
    with asking.writing() as tx:
        add_unit(tx, name="Trafikkontoret", side="other", address="Box 1")
        with pytest.raises(ReferenceTaken):
            add_unit(tx, name="TRAFIKKONTORET", **{"side": "other"} | other)


@pytest.mark.parametrize("number", ["212000-2883", "21200-2882", "196408233234", "640823-3234", "abc"])
def test_a_number_that_is_no_organisation_number_is_refused(number: str) -> None:
    with pytest.raises(InvalidValue) as refusal:
        clean_organisation_number(number)

    assert refusal.value.facts["expected"] == "organisation_number"


@pytest.mark.parametrize("number", ["212000-2882", "2120002882", " 212000 - 2882 "])
def test_an_organisation_number_has_one_form(number: str) -> None:
    assert clean_organisation_number(number) == "212000-2882"


@pytest.mark.parametrize(
    ("name", "expected"), [("", "not_empty"), (" ", "not_empty"), ("x" * 201, "short_name")]
)
def test_a_name_that_cannot_be_one_is_refused(asking: Request, name: str, expected: str) -> None:
    with asking.writing() as tx, pytest.raises(InvalidValue) as refusal:
        add_unit(tx, name=name, side="other")

    assert refusal.value.facts["expected"] == expected


def test_a_name_of_200_characters_fits_in_both_databases(asking: Request) -> None:
    with asking.writing() as tx:
        assert add_unit(tx, name="\N{GREEK SMALL LETTER OMEGA}" * 200, side="other").changed


def test_a_side_that_is_none_is_refused(asking: Request) -> None:
    with asking.writing() as tx, pytest.raises(InvalidValue):
        add_unit(tx, name="Brå", side="council")


def test_a_change_says_which_fields_it_wrote(asking: Request) -> None:
    with asking.writing() as tx:
        add_unit(tx, name="Brå", side="other", address="Box 1")
        kept = change_unit(tx, "brå", new_name="Tryggare Sala", address="Box 1", area="Sala")
        again = change_unit(tx, "Tryggare sala", new_name="Tryggare Sala", area="1981")
        blanked = change_unit(tx, "Tryggare sala", area="", address="")
        with pytest.raises(UnknownRecord):
            change_unit(tx, "Bris", address="Box 2")
        assert change_unit(tx, "Brå", address="Box 2").unit.name == "Tryggare Sala"  # as it was called

    assert (kept.changed, again.changed, blanked.changed) == (
        ("name", "area_code"),
        (),
        ("address", "area_code"),
    )
    assert (kept.unit.name, kept.unit.area_code, blanked.unit.area_code) == ("Tryggare Sala", "1981", None)


RENAMED = (("LPO Sala-Heby", date(2024, 1, 1)), ("LPO Västra Västmanland", date(2025, 1, 1)))


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_unit_is_called_on_each_day_as_it_was_then_in_whatever_order_that_was_typed(
    asking: Request, order: tuple[int, ...]
) -> None:
    with asking.writing() as tx:
        unit = add_unit(tx, name="LPO Sala", side="police").unit
    for number in order:
        with asking.writing() as tx:
            (known,) = [one for one in list_units(tx.connection) if one.id == unit.id]
            name, since = RENAMED[number]
            change_unit(tx, known.name, new_name=name, since=Since(since))

    with asking.reading() as connection:
        names = {
            on: shown(connection, "LPO Västra Västmanland", on).unit.name
            for on in (date(2020, 1, 1), date(2023, 12, 31), date(2024, 1, 1), date(2025, 1, 1))
        }
        assert shown(connection, "LPO Sala-Heby", date(2024, 6, 1)).unit.id == unit.id
    assert list(names.values()) == ["LPO Sala", "LPO Sala", *(name for name, _ in RENAMED)]


def shown(connection: Connection, name: str, on: date) -> UnitShown:
    return show_unit(connection, RULEBOOK, name, on=TODAY, as_of=on)


def test_a_unit_is_shown_with_the_agreements_of_the_day_that_is_asked_about(database_url: str) -> None:
    world = World(Store.open(database_url)).found().on("2024-01-10").running("main_agreement", "MAIN")
    with world.on("2024-06-01").writing() as tx:
        add_unit(tx, name="LPO Sjuhärad", side="police")
        succeed(tx, old=POLICE, new="LPO Sjuhärad", from_on=world.today)

    def agreements(as_of: str | None = None) -> list[str]:
        day = None if as_of is None else date.fromisoformat(as_of)
        with world.reading() as connection:
            shown = show_unit(connection, world.request().rulebook, POLICE, on=world.today, as_of=day)
        return [one.reference for one in shown.agreements]

    assert ("MAIN" in agreements("2024-05-31"), "MAIN" in agreements()) == (True, False)


def test_an_old_name_finds_the_unit_that_had_it_and_makes_no_second_one(asking: Request) -> None:
    with asking.writing() as tx:
        unit = add_unit(tx, name="LPO Sala", side="police").unit
        change_unit(tx, "LPO Sala", new_name="LPO Heby", since=Since(date(2024, 1, 1)))
        assert ensure_unit(tx, "lpo sala", "police").id == unit.id
        assert find_unit(tx.connection, "LPO SALA").id == unit.id
        with pytest.raises(ReferenceTaken):
            ensure_unit(tx, "LPO Sala", "other")
        new = add_unit(tx, name="LPO Sala", side="police").unit
        change_unit(tx, "LPO Sala", new_name="LPO Nora", since=Since(date(2025, 1, 1)))
        with pytest.raises(UnknownRecord):
            find_unit(tx.connection, "LPO Sala")

    assert new.id != unit.id


def test_a_name_changes_today_unless_it_was_mistyped_or_a_day_is_named(asking: Request) -> None:
    yesterday = date(2026, 11, 20)
    with asking.writing() as tx:
        unit = add_unit(tx, name="LPO Slaa", side="police", is_new=True).unit
        change_unit(tx, "LPO Slaa", new_name="LPO Sala", since=Since(mistyped=True))
        always = [one.name for one in list_units(tx.connection, as_of=yesterday)]
        change_unit(tx, "LPO Sala", new_name="LPO Heby", address="Box 1")
        with pytest.raises(InvalidValue) as too_early:
            change_unit(tx, "LPO Heby", new_name="LPO Nora", since=Since(date(2026, 12, 1)))

    with asking.reading() as connection:
        (before,) = list_units(connection, as_of=yesterday)
        (now,) = list_units(connection)
    assert always == ["LPO Sala"]
    assert (before.id, before.name, before.address) == (unit.id, "LPO Sala", "Box 1")
    assert (now.name, too_early.value.facts["expected"]) == ("LPO Heby", "day_that_has_come")


def test_a_typo_that_is_corrected_there_and_back_leaves_every_day_as_it_was(asking: Request) -> None:
    days = (date(2020, 1, 1), date(2024, 1, 1), TODAY)
    with asking.writing() as tx:
        add_unit(tx, name="LPO Sala", side="police")
        change_unit(tx, "LPO Sala", new_name="LPO Heby", since=Since(date(2024, 1, 1)))
        before = [list_units(tx.connection, as_of=day) for day in days]
        change_unit(tx, "LPO Heby", new_name="LPO Hebi", since=Since(mistyped=True), is_new=True)
        change_unit(tx, "LPO Hebi", new_name="LPO Heby", since=Since(date(2023, 6, 1), mistyped=True))
        moved = list_units(tx.connection, as_of=date(2023, 6, 1))
        change_unit(tx, "LPO Heby", new_name="LPO Heby", since=Since(date(2024, 1, 1), mistyped=True))

        assert [list_units(tx.connection, as_of=day) for day in days] == before
        assert [one.name for one in moved] == ["LPO Heby"]


def test_a_unit_is_shown_as_it_was_known_on_a_day(database_url: str) -> None:
    store = Store.open(database_url)
    with Application.of(store, RULEBOOK).request(today=date(2024, 1, 10)).writing() as tx:
        add_unit(tx, name="LPO Sala", side="police")
    late = Application.of(store, RULEBOOK).request(today=date(2024, 3, 10))
    with late.writing() as tx:
        change_unit(tx, "LPO Sala", new_name="LPO Heby", since=Since(date(2024, 1, 1)))
        add_unit(tx, name="LPO Nora", side="police")
        give_mandate(tx, unit="LPO Heby", function="chef", machine="pledge", from_on=date(2024, 1, 1))

    def known(known_on: date, as_of: date | None = None) -> tuple[str, int]:
        with late.reading() as connection:
            unit = show_unit(connection, RULEBOOK, "LPO Heby", on=late.today, as_of=as_of, known_on=known_on)
        return unit.unit.name, len(unit.functions)

    assert known(date(2024, 3, 9)) == ("LPO Sala", 0)
    assert known(date(2024, 3, 10)) == ("LPO Heby", 1)
    assert known(date(2024, 3, 10), as_of=date(2023, 12, 31)) == ("LPO Sala", 1)
    with late.reading() as connection:
        assert len(list_units(connection, known_on=date(2024, 3, 9))) == 1
        with pytest.raises(UnknownRecord):
            show_unit(connection, RULEBOOK, "LPO Nora", on=late.today, known_on=date(2024, 3, 9))


def test_a_unit_cannot_take_the_name_of_another(asking: Request) -> None:
    with asking.writing() as tx:
        add_unit(tx, name="Brå", side="other")
        add_unit(tx, name="Tryggare Sala", side="other")
        with pytest.raises(ReferenceTaken):
            change_unit(tx, "Brå", new_name="TRYGGARE SALA")
        assert change_unit(tx, "Brå", new_name="BRÅ").unit.name == "BRÅ"


def test_a_unit_is_made_once_whatever_the_letters(asking: Request) -> None:
    with asking.writing() as tx:
        first = ensure_unit(tx, "LPO Sala", "police")
        again = ensure_unit(tx, "lpo  SALA", "police")
        with pytest.raises(ReferenceTaken):
            ensure_unit(tx, "LPO Sala", "other")

    assert first == again


def test_a_district_is_called_by_its_municipality_and_plain_letters(asking: Request) -> None:
    with asking.writing() as tx:
        stockholm = ensure_municipality(tx, "stockholm")
        codes = [
            ensure_district(tx, "0180", name).code
            for name in ("Skärholmen", "SKÄRHOLMEN", "Hägersten-Älvsjö")
        ]
        other = ensure_district(tx, "0180", "Skarholmen").code

    assert (stockholm.code, stockholm.name) == ("0180", "Stockholm")
    assert codes == ["0180/skarholmen", "0180/skarholmen", "0180/hagersten-alvsjo"]
    assert other == "0180/skarholmen-2"
    with asking.reading() as connection:
        assert [area.code for area in list_areas(connection)] == [
            "0180",
            "0180/hagersten-alvsjo",
            "0180/skarholmen",
            "0180/skarholmen-2",
        ]


def test_an_area_is_found_by_name_or_code_and_only_municipalities_are_made(asking: Request) -> None:
    with asking.writing() as tx:
        ensure_district(tx, ensure_municipality(tx, "Stockholm").code, "Farsta")

        assert area_named(tx, "1981").name == area_named(tx, "sala").name == "Sala"
        assert area_named(tx, "Stockholm/Farsta").code == "0180/farsta"
        with pytest.raises(UnknownRecord):
            area_named(tx, "Fårsta")
    with asking.writing() as tx, pytest.raises(UnknownRecord) as refusal:
        ensure_municipality(tx, "Botkyrca")
    assert refusal.value.facts["nearest"][0] == "Botkyrka"  # type: ignore[index]  # a tuple of names


def test_units_are_listed_by_side_and_name(asking: Request) -> None:
    with asking.writing() as tx:
        for name, side in (
            ("polisen", "police"),
            ("Åmål", "municipality"),
            ("Brå", "other"),
            ("Borås", "municipality"),
        ):
            add_unit(tx, name=name, side=side, is_new=True)

    with asking.reading() as connection:
        assert [unit.name for unit in list_units(connection)] == ["Borås", "Åmål", "polisen", "Brå"]
        assert [unit.name for unit in list_units(connection, side="police")] == ["polisen"]


def test_a_unit_shows_its_functions_their_holders_and_mandates_and_its_agreements(asking: Request) -> None:
    with asking.writing() as tx:
        unit = add_unit(tx, name="Sala", side="municipality").unit
        add_person(tx, handle="anna", name="Anna")
        hold_function(tx, unit="Sala", function="Kommundirektör", person="anna", from_on=date(2024, 1, 1))
        give_mandate(
            tx, unit="Sala", function="kommundirektör", machine="sub_agreement", from_on=TODAY, basis="§ 7"
        )
        make_agreement(tx, "SALA-1", {"title": "Trygg", "parties": (unit.id,)})

    with asking.reading() as connection:
        shown = show_unit(connection, RULEBOOK, "sala", on=date(2025, 1, 1))
    assert (shown.unit.name, shown.area and shown.area.name) == ("Sala", "Sala")
    (function,) = shown.functions
    assert isinstance(function, UnitFunction)
    assert (function.function, [(one.handle, one.holds) for one in function.holders]) == (
        "Kommundirektör",
        [("anna", True)],
    )
    assert [(one.machine, one.basis, one.holds) for one in function.mandates] == [
        ("sub_agreement", "§ 7", False)
    ]
    assert shown.agreements == (UnitAgreement("SALA-1", "main_agreement", "draft", "Trygg"),)


def test_an_unknown_unit_is_answered_with_the_nearest(asking: Request) -> None:
    with asking.writing() as tx:
        add_unit(tx, name="LPO Sala", side="police")

    with asking.reading() as connection, pytest.raises(UnknownRecord) as refusal:
        show_unit(connection, RULEBOOK, "LPO Sela", on=TODAY)
    assert refusal.value.facts["nearest"] == ("LPO Sala",)


@pytest.mark.parametrize("written", ["Boras kommun", "boras", "Borrås stad"])
def test_an_unknown_unit_that_is_a_slip_of_one_is_answered_with_that_one(
    asking: Request, written: str
) -> None:
    with asking.writing() as tx:
        for name in ("Borås", "Borgholm", "LPO Borås"):
            add_unit(tx, name=name, side="police" if name.startswith("LPO") else "municipality")

    with asking.reading() as connection, pytest.raises(UnknownRecord) as refusal:
        find_unit(connection, written)

    assert refusal.value.facts["nearest"] == ("Borås",)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Boras kommun", "Borås"), ("Nakka stad", "Nacka"), ("Huddinges komun", "Huddinge")],
)
def test_a_slip_of_a_municipality_is_answered_with_it_where_none_is_there_yet(
    asking: Request, written: str, meant: str
) -> None:
    with asking.writing() as tx, pytest.raises(UnknownRecord) as refusal:
        party_named(tx, written)

    assert refusal.value.facts["nearest"] == refusal.value.facts["not_yet"] == (meant,)


def test_a_district_is_made_when_it_is_named_with_its_municipality(asking: Request) -> None:
    with asking.writing() as tx:
        made = area_named(tx, "Stockholm/Farsta")
        assert (made.code, made.name, made.kind, made.within) == ("0180/farsta", "Farsta", "district", "0180")
        assert area_named(tx, "Stockholm/ Farsta") == made
        assert area_named(tx, "Farsta") == made
