"""Putting an agreement into the register: a draft, or an old paper in the state that its dates imply."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from lifecycle.errors import InvalidValue, ReferenceTaken, UnknownRecord
from lifecycle.fields import Dated, dated
from lifecycle.outcome import Done, Outcome, Refused
from lifecycle.store import Store
from lifecycle.transaction import Transaction
from tests.engine.proof import prove
from tests.engine.world import POLICE, TOWN, World, codes, snapshot, term
from workflows.agreements.entering import Paper, draft, register
from workflows.lookup.field_values import NamedTwice

How = Callable[[Transaction, Paper], Outcome]

PLAIN = Paper("BORAS-2026", "main_agreement", parties=("Borås", "LPO Borås"))
SUB = replace(PLAIN, reference="SUB-2026", machine="sub_agreement")


@pytest.fixture
def world(database_url: str) -> World:
    return World(Store.open(database_url)).found().on("2026-03-02")


def drafted(world: World, paper: Paper) -> Outcome:
    return put(world, paper, draft)


def registered(world: World, paper: Paper) -> Outcome:
    return put(world, paper, register)


def put(world: World, paper: Paper, how: How) -> Outcome:
    with world.writing() as tx:
        outcome = how(tx, paper)
    if isinstance(outcome, Done):
        world.ids[outcome.step.reference] = outcome.step.record
        with world.reading() as connection:
            prove(connection)
    return outcome


def end_of(world: World, reference: str) -> tuple[str, str] | None:
    found = world.values(reference)["ends_on"]
    return (found.text, found.basis) if isinstance(found, Dated) else None


# ---- drafts ----


@pytest.mark.parametrize(
    ("machine", "starts", "ends"),
    [
        ("main_agreement", "2027-01-01", "2030-12-31"),
        ("sub_agreement", "2027-01-01", "2028-12-31"),
        ("main_agreement", "2028-02-29", "2032-02-28"),
        ("main_agreement", "2027", "2030-12-31"),
    ],
)
def test_a_draft_without_an_end_gets_the_standard_term(
    world: World, machine: str, starts: str, ends: str
) -> None:
    drafted(world, replace(PLAIN, machine=machine, starts_on=dated(starts)))

    assert end_of(world, "BORAS-2026") == (ends, "computed")
    assert world.state("BORAS-2026") == "draft"


def test_a_draft_of_another_length_gets_that_length(world: World) -> None:
    drafted(world, replace(PLAIN, starts_on=dated("2027-01-01"), term_years=2))

    assert end_of(world, "BORAS-2026") == ("2028-12-31", "computed")


@pytest.mark.parametrize(
    "said",
    [
        {"starts_on": dated("2027-01-01"), "revised_every_years": 2},
        {"starts_on": dated("2027-01-01"), "machine": "pledge"},
        {},
    ],
)
def test_a_draft_until_further_notice_or_without_a_start_or_standard_gets_no_end(
    world: World, said: dict[str, object]
) -> None:
    drafted(world, replace(PLAIN, **said))  # type: ignore[arg-type]  # fields of a paper

    assert end_of(world, "BORAS-2026") is None


def test_a_stated_end_is_kept_as_written(world: World) -> None:
    drafted(world, replace(PLAIN, starts_on=dated("2027"), ends_on=dated("2029")))

    assert end_of(world, "BORAS-2026") == ("2029", "assumed")
    assert world.ends_on("BORAS-2026") == "2029-12-31"


def test_the_municipality_among_the_parties_is_the_area_when_none_is_named(world: World) -> None:
    drafted(world, replace(PLAIN, parties=("Växjö", "LPO Växjö")))

    assert world.values("BORAS-2026")["areas"] == ("0780",)


def test_a_town_is_found_whatever_the_letter_case_and_a_police_unit_is_made_by_its_name(world: World) -> None:
    drafted(world, replace(PLAIN, parties=("VÄXJÖ", "lpo växjö"), areas=("0780",)))

    assert len(world.values("BORAS-2026")["parties"] or ()) == 2  # type: ignore[arg-type]  # ids
    assert world.values("BORAS-2026")["areas"] == ("0780",)


@pytest.mark.parametrize("how", [draft, register])
@pytest.mark.parametrize(
    ("said", "name", "written"),
    [
        ({"parties": ("Borås", "LPO Borås", "BORÅS")}, "parties", "BORÅS"),
        ({"parties": ("Borås", POLICE, "LPO Borås")}, "parties", "LPO Borås"),
        ({"areas": ("1490", "Borås")}, "areas", "Borås"),
    ],
)
def test_who_or_what_is_named_twice_is_asked_back(
    world: World, how: How, said: dict[str, tuple[str, ...]], name: str, written: str
) -> None:
    before = snapshot(world.store)

    with pytest.raises(NamedTwice) as twice:
        put(world, replace(PLAIN, **said), how)  # type: ignore[arg-type]  # fields of a paper

    assert (twice.value.facts["field"], twice.value.facts["value"]) == (name, written)
    assert snapshot(world.store) == before


# ---- old papers: every combination of what is known ----


IMPLIED: tuple[tuple[dict[str, str | int], str, str], ...] = (
    ({}, "unverified", "2026-03-02"),
    ({"signed_on": "2020-12"}, "unverified", "2020-12-31"),
    ({"decided_on": "2020-12-09"}, "unverified", "2020-12-09"),
    ({"starts_on": "2021"}, "unverified", "2021-01-01"),
    ({"ends_on": "2023"}, "expired", "2024-01-01"),
    ({"ends_on": "2030"}, "unverified", "2026-03-02"),
    ({"starts_on": "2021", "ends_on": "2023"}, "expired", "2024-01-01"),
    ({"starts_on": "2024", "ends_on": "2027"}, "active", "2024-01-01"),
    ({"starts_on": "2024", "ends_on": "2026-03-02"}, "active", "2024-01-01"),
    ({"starts_on": "2024", "ends_on": "2026-03-01"}, "expired", "2026-03-02"),
    ({"starts_on": "2026-03-02", "ends_on": "2027"}, "active", "2026-03-02"),
    ({"starts_on": "2026-03-03", "ends_on": "2027"}, "signed", "2026-03-02"),
    ({"starts_on": "2027", "ends_on": "2030", "signed_on": "2025-12"}, "signed", "2025-12-31"),
    ({"starts_on": "2021", "revised_every_years": 2}, "active", "2021-01-01"),
    ({"starts_on": "2021", "term_years": 4}, "expired", "2025-12-31"),
    ({"signed_on": "2024-05-10", "term_years": 4}, "active", "2024-05-10"),
    ({"signed_on": "2024-05-10", "ends_on": "2027"}, "active", "2024-05-10"),
)
"""What is said, the state that it implies on 2 March 2026, and since when."""


def test_an_old_paper_is_in_the_state_that_its_dates_imply(world: World) -> None:
    for number, (said, state, on) in enumerate(IMPLIED):
        days = {name: dated(value) if isinstance(value, str) else value for name, value in said.items()}

        registered(world, replace(PLAIN, reference=f"P{number}", **days))  # type: ignore[arg-type]  # its fields

        assert (world.state(f"P{number}"), world.steps_of(f"P{number}")) == (state, [(None, on)]), said
        assert [row.kind for row in world.history(f"P{number}")] == ["imported"]


def test_the_standard_term_is_not_assumed_of_a_paper_that_nobody_has_read(world: World) -> None:
    registered(world, replace(PLAIN, starts_on=dated("2024")))

    assert end_of(world, "BORAS-2026") is None


def test_an_old_pledge_that_runs_is_published(world: World) -> None:
    registered(world, replace(PLAIN, machine="pledge", starts_on=dated("2026"), ends_on=dated("2026")))

    assert world.state("BORAS-2026") == "published"


# ---- places ----


def test_until_the_main_agreement_ends_takes_its_last_day(world: World) -> None:
    world.register("main_agreement", "MAIN", **term("2024-01-01", "2027-12-31"))

    drafted(world, replace(SUB, parent="main", starts_on=dated("2026-04-01"), until_main_ends=True))

    assert end_of(world, "SUB-2026") == ("2027-12-31", "computed")
    assert world.values("SUB-2026")["ends_with_parent"] is True


@pytest.mark.parametrize("how", [draft, register])
@pytest.mark.parametrize("parent", [None, "OPEN"])
@pytest.mark.parametrize("years", [None, 2])
def test_until_the_main_agreement_ends_needs_a_main_agreement_that_ends(
    world: World, how: How, parent: str | None, years: int | None
) -> None:
    world.register(
        "main_agreement", "OPEN", starts_on=Dated.on(world.today), ends_on=None, revised_every_years=2
    )
    paper = replace(SUB, parent=parent, starts_on=dated("2026-04-01"), until_main_ends=True, term_years=years)

    assert codes(put(world, paper, how)) == [
        "main_agreement_has_no_end" if parent else "no_main_agreement_above"
    ]


@pytest.mark.parametrize("how", [draft, register])
def test_nothing_ends_with_what_is_no_agreement(world: World, how: How) -> None:
    world.main()
    world.picture()
    paper = replace(SUB, parent="PICTURE", starts_on=dated("2026-04-01"), until_main_ends=True)

    assert codes(put(world, paper, how)) == ["no_main_agreement_above"]


@pytest.mark.parametrize(
    ("machine", "parent"), [("main_agreement", "MAIN"), ("sub_agreement", "SUB"), ("pledge", "PLEDGE")]
)
def test_a_parent_of_the_wrong_kind_is_refused(world: World, machine: str, parent: str) -> None:
    world.main()
    world.sub()
    world.pledge()

    assert codes(drafted(world, replace(PLAIN, machine=machine, parent=parent))) == ["parent_of_wrong_kind"]


@pytest.mark.parametrize("how", [draft, register])
def test_what_is_refused_leaves_nothing_behind_not_even_a_party(world: World, how: How) -> None:
    before = snapshot(world.store)
    paper = replace(
        PLAIN, parties=("Malmö", "LPO Malmö"), areas=("Lund",), starts_on=dated("2027"), ends_on=dated("2026")
    )

    refused = put(world, paper, how)

    assert isinstance(refused, Refused)
    assert codes(refused) == ["term_is_in_order"]
    assert snapshot(world.store) == before


@pytest.mark.parametrize(
    ("paper", "what", "nearest"),
    [
        (replace(PLAIN, parties=("Boras stad",)), "party", TOWN),
        (replace(PLAIN, parties=("Uppsla",)), "party", "Uppsala"),
        (replace(PLAIN, areas=("Götborg",)), "area", "Göteborg"),
        (replace(SUB, parent="MAINE"), "reference", "MAIN"),
    ],
)
def test_what_is_not_known_is_answered_with_what_is_like_it(
    world: World, paper: Paper, what: str, nearest: str
) -> None:
    world.main()
    before = snapshot(world.store)

    with pytest.raises(UnknownRecord) as unknown:
        drafted(world, paper)

    assert unknown.value.facts["what"] == what
    assert nearest in unknown.value.facts["nearest"]  # type: ignore[operator]  # names
    assert snapshot(world.store) == before


def test_a_reference_is_used_once(world: World) -> None:
    drafted(world, PLAIN)

    with pytest.raises(ReferenceTaken):
        registered(world, replace(PLAIN, reference="boras-2026"))


@pytest.mark.parametrize("reference", ["", "två ord", "x" * 61, "-A", "A²"])
def test_a_reference_is_letters_digits_and_four_marks(world: World, reference: str) -> None:
    with pytest.raises(InvalidValue):
        drafted(world, replace(PLAIN, reference=reference))


def test_parties_of_the_register_are_found_by_their_names(world: World) -> None:
    drafted(world, replace(PLAIN, parties=(TOWN, POLICE.upper())))

    assert set(world.values("BORAS-2026")["parties"] or ()) == set(world.parties)  # type: ignore[arg-type]  # ids
