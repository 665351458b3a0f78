"""Field values as people write them: every field reads what it can hold and says so of what it cannot."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.errors import InvalidDate, InvalidValue, LifecycleError, UnknownRecord
from lifecycle.fields import AGREEMENT, Dated, Value, dated
from lifecycle.store import Store
from tests.engine.world import POLICE, TOWN, World, snapshot
from workflows.field_values import AMENDABLE, read_values, split_pairs


@pytest.fixture
def world(database_url: str) -> World:
    world = World(Store.open(database_url)).found()
    world.main("MAIN")
    world.main("OLD")
    return world


def read(world: World, *pairs: str) -> dict[str, Value]:
    with world.reading() as connection:
        return read_values(connection, split_pairs(pairs))


GOOD: dict[str, tuple[str, Value]] = {
    "title": (" Ny  titel ", "Ny  titel"),
    "parent_id": ("main", "MAIN"),
    "predecessor_id": ("OLD", "OLD"),
    "diary_number": ("KS 2026/412", "KS 2026/412"),
    "parties": (f"{TOWN.lower()} ;{POLICE};", (TOWN, POLICE)),
    "areas": ("borås; 1480", ("1490", "1480")),
    "purposes": ("trygghet;  ", ("trygghet",)),
    "priorities": ("unga; trygga platser", ("unga", "trygga platser")),
    "decided_on": ("2024", dated("2024")),
    "signed_on": ("2024-02", dated("2024-02")),
    "starts_on": ("2024-02-29", Dated.on(date(2024, 2, 29))),
    "ends_on": ("2028", dated("2028")),
    "term_years": ("30", 30),
    "revised_every_years": ("1", 1),
    "reviewed_on": ("2024-02-29", date(2024, 2, 29)),
    "deviation": ("mandate_period", "mandate_period"),
    "extension_clause": ("Ja", True),
    "ends_with_parent": ("no", False),
    "signatory_roles": ("ordförande; chef", ("ordförande", "chef")),
    "forums": ("styrgrupp = fyra möten", "styrgrupp = fyra möten"),
    "source": ("diariet", "diariet"),
}


def test_every_field_that_people_may_name_is_tried_here() -> None:
    assert GOOD.keys() == set(AMENDABLE)
    assert set(AGREEMENT) - set(AMENDABLE) == {"without_main_since", "to_be_decided"}


def test_a_field_reads_what_it_can_hold(world: World) -> None:
    for field, (written, meant) in GOOD.items():
        expected: Value = meant
        if field in ("parent_id", "predecessor_id"):
            expected = world.ids[str(meant)]
        if field == "parties" and isinstance(meant, tuple):
            expected = tuple(world.ids[str(name)] for name in meant)
        assert read(world, f"{field}={written}") == {field: expected}


def test_an_empty_text_empties_a_field(world: World) -> None:
    for field in GOOD:
        assert read(world, f"{field}=")[field] in (None, "", (), False)


BAD: tuple[tuple[str, type[LifecycleError]], ...] = (
    ("title=a\x00b", InvalidValue),
    ("title=\udc80", InvalidValue),
    (f"title={'x' * 2001}", InvalidValue),
    ("parent_id=NOWHERE", UnknownRecord),
    ("parties=Atlantis", UnknownRecord),
    ("areas=Atlantis", UnknownRecord),
    ("decided_on=2024-13", InvalidDate),
    ("signed_on=igår", InvalidDate),
    ("starts_on=2024-02-30", InvalidDate),
    ("ends_on=24", InvalidDate),
    ("term_years=0", InvalidValue),
    ("term_years=31", InvalidValue),
    ("term_years=fyra", InvalidValue),
    ("term_years=٤", InvalidValue),
    (f"term_years={'9' * 5000}", InvalidValue),
    ("revised_every_years=-2", InvalidValue),
    ("reviewed_on=2024-02", InvalidValue),
    ("deviation=vet ej", InvalidValue),
    ("extension_clause=kanske", InvalidValue),
    ("ends_with_parent=2", InvalidValue),
    ("colour=red", UnknownRecord),
    ("without_main_since=2024-01-01", UnknownRecord),
    ("to_be_decided=2024-01-01", UnknownRecord),
    ("=2024", UnknownRecord),
    ("title", InvalidValue),
)


def test_a_value_that_cannot_be_is_refused(world: World) -> None:
    before = snapshot(world.store)

    for pair, error in BAD:
        with pytest.raises(error):
            read(world, pair)
    assert snapshot(world.store) == before


def test_an_end_may_be_the_main_agreements(world: World) -> None:
    for written in ("main", "MAIN", "huvudavtalet", "until-main-ends"):
        assert read(world, f"ends_on={written}") == {"ends_with_parent": True}


def test_short_names_of_fields_are_understood_and_one_field_is_said_once(world: World) -> None:
    assert read(world, "Parent=MAIN", "from=2024", "to=2028").keys() == {"parent_id", "starts_on", "ends_on"}
    with pytest.raises(InvalidValue):
        read(world, "from=2024", "starts_on=2024")


def test_a_misspelt_field_is_answered_with_what_it_is_like(world: World) -> None:
    with pytest.raises(UnknownRecord) as unknown:
        read(world, "end_on=2028")

    assert "ends_on" in unknown.value.facts["nearest"]  # type: ignore[operator]  # names
