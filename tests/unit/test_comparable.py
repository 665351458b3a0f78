"""Which written areas are those of a learning partner, however partner and area are called (H-169)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from lifecycle.comparable import Partners, Places, partners
from lifecycle.records import Area, FollowUp, LearningPair, Round, Unit
from lifecycle.snapshot import Snapshot
from tests.engine.cases import related
from workflows.configuration.geography import code_of_municipality

OWN = "Borås"
AREAS = (
    Area(code="1490", name="Borås", kind="municipality"),
    Area(code="1280", name="Malmö", kind="municipality"),
    Area(code="1490/centrum", name="Centrum", kind="district", within="1490"),
    Area(code="1490/norrby", name="Norrby", kind="district", within="1490"),
    Area(code="1280/centrum", name="Centrum", kind="district", within="1280"),
    Area(code="1280/rosengard", name="Rosengård", kind="district", within="1280"),
    Area(code="1280/hyllie", name="Hyllie", kind="district", within="1280"),
)


def unit(name: str, code: str | None = None) -> Unit:
    return Unit(
        id=uuid4(), name=name, side="police" if name.startswith("LPO") else "municipality", area_code=code
    )


def learning_with(other: Unit, own: Unit, *known: Unit, parties: tuple[Unit, ...] = ()) -> Partners:
    pair = related("PAIR", "learning_pair", "proposed")
    begun = LearningPair(record_id=pair.record_id, begun_on=date(2024, 3, 1))
    pair = replace(pair, noun=begun, parties=(own, other))
    where = Places.of(code_of_municipality, (own, other, *known, *parties), AREAS)
    return partners(
        parties or (own,), [pair], Round(record_id=uuid4(), period_ends_on=date(2024, 4, 30)), where
    )


def left_out(of: Partners, *written: str) -> tuple[str, ...]:
    found = of.among(FollowUp(record_id=uuid4(), comparisons=[{"area": one} for one in written]))
    return tuple(one for one in written if one in found)


MALMO = ("Malmö", "Malmö stad", "Malmö kommun", "malmö  STAD", "1280", "1280 Malmö")
ITS_POLICE = ("LPO Malmö", "Lokalpolisområde Malmö", "lokalpolisområdet Malmö Norr", "Polisområde Malmö")
ITS_PARTS = (
    "Rosengård",
    "Malmö/Rosengård",
    "Malmö, Rosengård",
    "Rosengård (Malmö)",
    "1280/hyllie",
    "Malmö, Okänt",
    "Rosengård i Malmö",
    "Malmö: Rosengård",
    "Malmö Rosengård",
    "Malmö\N{EN DASH}Hyllie",
    "Malmö stad centrum",
    "okänt in Malmö",
)
OTHERS = (
    "Borås",
    "Norrby",
    "Centrum",
    "Uddevalla",
    "LPO Borås",
    "Borås, Centrum",
    "Malmberget",
    "1380",
    "Malm",
    "Borås centrum",
    "Centrum i Borås",
    "Malmö län",
    "Malmö region syd",
    "Malmöhus slott",
)


@pytest.mark.parametrize(
    "partner",
    [
        ("Malmö", "1280"),
        ("Malmö", None),
        ("Fritidsnämnden", "1280"),
        ("LPO Malmö Norr", None),
        ("LPO Kust", "1280"),
    ],
)
def test_a_partner_is_known_by_every_name_of_its_municipality_of_its_police_and_of_its_parts(
    partner: tuple[str, str | None],
) -> None:
    found = learning_with(unit(*partner), unit(OWN, "1490"))
    theirs = (partner[0], *MALMO, *ITS_POLICE, *ITS_PARTS)
    assert left_out(found, *theirs, *OTHERS) == theirs


def test_a_police_area_without_a_place_in_its_name_is_known_in_both_its_forms_and_by_where_it_is() -> None:
    other, theirs = unit("LPO Kust"), ("LPO Kust", "Lokalpolisområde Kust", "lokalpolisområdet kust")
    assert left_out(learning_with(other, unit(OWN)), *theirs, "Malmö", "Kust") == theirs
    police = unit("LPO Öresund", "1280")  # of the partner's own place, in no pair itself
    known = learning_with(unit("Malmö", "1280"), unit(OWN), police)
    assert left_out(known, "Lokalpolisområde Öresund", "LPO Kust") == ("Lokalpolisområde Öresund",)


def test_a_district_that_learns_leaves_the_other_districts_to_compare_with() -> None:
    found = learning_with(unit("Rosengårds förvaltning", "1280/rosengard"), unit(OWN, "1490"))
    theirs = ("Rosengård", "Rosengård i Malmö", "Malmö", "LPO Malmö")
    others = ("Hyllie", "Malmö/Hyllie", "Malmö, Hyllie", "Hyllie i Malmö", "Malmö stad Hyllie")
    assert left_out(found, *theirs, *others) == theirs


def test_an_organisation_is_no_municipality_for_having_its_place_in_its_name() -> None:
    for other in (unit("Länsstyrelsen i Malmö"), unit("Malmö universitet")):
        assert left_out(learning_with(other, unit(OWN, "1490")), other.name, "Malmö") == (other.name,)


def test_who_came_after_a_partner_or_a_party_has_learnt_what_that_one_had() -> None:
    new, newest = unit("LPO Väst"), unit("LPO Nordväst")
    own, other = unit("LPO Sjuhärad"), unit("LPO Kust")
    own.heir_id, other.heir_id = new.id, newest.id
    found = learning_with(other, own, newest, parties=(new,))
    assert left_out(found, "LPO Kust", "LPO Nordväst", "LPO Väst") == ("LPO Kust", "LPO Nordväst")


def test_a_board_or_the_police_of_a_partys_place_is_that_party_where_no_party_is_in_the_pair() -> None:
    town = unit(OWN, "1490")
    for own in (
        unit("Kommunstyrelsen", "1490"),
        unit("LPO Borås"),
        unit("Norrby förvaltning", "1490/norrby"),
    ):
        assert left_out(learning_with(unit("Malmö", "1280"), own, parties=(town,)), "Malmö") == ("Malmö",)
    elsewhere = learning_with(unit("Malmö", "1280"), unit("Uddevalla", "1485"), parties=(town,))
    assert left_out(elsewhere, "Malmö", "Uddevalla") == ()


def test_a_pair_says_nothing_before_its_programme_began_or_where_it_never_was() -> None:
    own, other = unit(OWN, "1490"), unit("Malmö", "1280")
    where = Places.of(code_of_municipality, (own, other), AREAS)

    def found(pair: Snapshot, begun_on: date | None, last: date | None) -> tuple[str, ...]:
        noun = LearningPair(record_id=pair.record_id, begun_on=begun_on)
        sheet = Round(record_id=uuid4(), period_ends_on=last)
        return left_out(
            partners((own,), [replace(pair, noun=noun, parties=(own, other))], sheet, where), "Malmö"
        )

    pair, last = related("PAIR", "learning_pair", "proposed"), date(2024, 4, 30)
    assert found(pair, last, last) == found(pair, last, None) == ("Malmö",)
    assert found(pair, date(2024, 5, 1), last) == found(pair, None, last) == ()
    pair.record.never_was = True
    assert found(pair, last, last) == ()
