"""What each party did, on its own day: a fact is recordable whatever stands in the way of the next step."""

from __future__ import annotations

from uuid import uuid4

import pytest

from lifecycle.dates import parse_partial
from lifecycle.errors import UnknownRecord
from lifecycle.fields import Value
from lifecycle.names import held_as
from lifecycle.outcome import AlreadyDone, Done
from lifecycle.records import Unit
from lifecycle.store import Store
from tests.engine.plain import rows
from tests.engine.proof import prove
from tests.engine.world import HOUSING, POLICE, TOWN, World, codes, create_unit, day, snapshot, term
from workflows.agreements.signing import Noted, Papers, act_for, note
from workflows.directory.people import give_mandate
from workflows.lookup.by_name import find_unit


@pytest.fixture
def world(database_url: str) -> World:
    return World(Store.open(database_url)).found().on("2024-01-20")


def signed(world: World, reference: str, party: str, on: str, papers: Papers | None = None) -> Noted:
    with world.writing() as tx:
        recorded = act_for(tx, reference, "sign", party, parse_partial(on), papers)
    with world.reading() as connection:
        prove(connection)
    return recorded


def decided(world: World, reference: str, party: str, on: str, papers: Papers | None = None) -> Noted:
    with world.writing() as tx:
        return note(tx, reference, party, "decided", parse_partial(on), papers)


@pytest.mark.parametrize(("first", "second"), [("2024-01-10", "2024-01-18"), ("2024-01-18", "2024-01-10")])
def test_the_last_signature_moves_it_on_the_day_of_the_latest_whatever_the_order(
    world: World, first: str, second: str
) -> None:
    world.on("2024-01-05").main()
    world.on("2024-01-20")

    one = signed(world, "MAIN", TOWN, first)
    other = signed(world, "MAIN", POLICE, second)

    assert (one.moved, one.waiting_for) == (None, (POLICE,))
    assert isinstance(other.moved, Done)
    assert world.steps_of("MAIN")[-1] == ("sign", "2024-01-18")
    assert sorted(act.on_text for act in world.acts("MAIN", "signed")) == ["2024-01-10", "2024-01-18"]


def test_a_part_of_a_partys_name_is_enough_when_it_fits_one_party_only(world: World) -> None:
    world.main()

    assert signed(world, "main", "lokalpolis", "2024-01-20").party == POLICE


def test_a_municipality_that_is_no_party_is_not_taken_for_the_police_called_after_it(world: World) -> None:
    """Skara is another municipality than the party Vara, and no short form of LPO Skaraborg."""
    police = Unit(id=uuid4(), name="LPO Skaraborg", name_key="lpo skaraborg", side="police")
    with world.writing() as tx:
        create_unit(tx, police)

    with world.reading() as connection:
        assert find_unit(connection, "LPO Skara", among=(police,)) == police
        assert find_unit(connection, TOWN, among=(police,)).name == TOWN
        with pytest.raises(UnknownRecord) as unknown:
            find_unit(connection, "skara", among=(police,))

    assert unknown.value.facts["nearest"] == (police.name,)


@pytest.mark.parametrize(
    ("function", "capacity"),
    [
        ("tf lokalpolisområdeschef", "acting"),
        ("Tf. lokalpolisområdeschef", "acting"),
        ("t.f. chef", "acting"),
        ("t f chef", "acting"),
        ("tillförordnad kommundirektör", "acting"),
        ("vik. chef", "deputy"),
        ("stf lokalpolisområdeschef", "deputy"),
        ("ställföreträdande chef", "deputy"),
        ("kommunstyrelsens ordförande", "ordinary"),
        ("tfn-ansvarig", "ordinary"),
        ("", "ordinary"),
        (" ", "ordinary"),
    ],
)
def test_the_capacity_is_read_from_how_the_function_is_written(function: str, capacity: str) -> None:
    assert held_as(function)[0] == capacity


def test_a_capacity_that_is_said_goes_before_what_the_function_looks_like(world: World) -> None:
    world.main()

    signed(world, "MAIN", POLICE, "2024-01-20", Papers(function="tf chef", capacity="ordinary"))

    assert [act.capacity for act in world.acts("MAIN", "signed")] == ["ordinary"]


def test_whoever_has_a_mandate_for_both_levels_signs_both_and_who_has_one_for_the_sub_only_that(
    world: World,
) -> None:
    world.main()
    world.sub()
    with world.writing() as tx:
        give_mandate(
            tx, unit=POLICE, function="gruppchef", machine="sub_agreement", from_on=day("2024-01-01")
        )

    without = {
        (reference, function): signed(
            world, reference, party, "2024-01-20", Papers(function=function)
        ).without_right
        for reference in ("MAIN", "SUB")
        for party, function in ((TOWN, "chef"), (POLICE, "gruppchef"))
    }

    assert [signed_by for signed_by, right in without.items() if right] == [("MAIN", "gruppchef")]
    assert (world.state("MAIN"), world.state("SUB")) == ("signed", "signed")


def test_an_act_keeps_where_its_paper_lies_and_on_what_it_rests(world: World) -> None:
    world.main()

    decided(
        world,
        "MAIN",
        TOWN,
        "2024-01-09",
        Papers(item="§ 214", diary_number="KS 2026/412", original_at="arkivet"),
    )

    found = world.acts("MAIN", "decided")[0]
    assert (found.item, found.diary_number, found.original_at) == ("§ 214", "KS 2026/412", "arkivet")
    assert world.state("MAIN") == "draft"


def test_a_partial_day_is_kept_as_written_and_counts_as_its_last_possible_day(world: World) -> None:
    world.on("2023-11-01").main(**term("2024-02-01", "2028-01-31"))
    world.on("2024-01-20")

    signed(world, "MAIN", TOWN, "2023")
    signed(world, "MAIN", POLICE, "2023-12")

    assert world.steps_of("MAIN")[-1] == ("sign", "2023-12-31")
    assert sorted(act.on_text for act in world.acts("MAIN", "signed")) == ["2023", "2023-12"]


def test_a_month_that_is_not_over_dates_the_step_today_at_the_latest(world: World) -> None:
    world.main()

    signed(world, "MAIN", TOWN, "2024-01")
    signed(world, "MAIN", POLICE, "2024-01")

    assert world.steps_of("MAIN")[-1] == ("sign", "2024-01-20")


def test_the_same_signature_twice_is_one(world: World) -> None:
    world.main()
    signed(world, "MAIN", TOWN, "2024-01-20")
    before = snapshot(world.store)

    again = signed(world, "MAIN", TOWN, "2024-01-20")

    assert isinstance(again.act, AlreadyDone)
    assert again.waiting_for == (POLICE,)
    assert snapshot(world.store) == before


def test_the_last_signature_twice_is_one(world: World) -> None:
    world.main()
    world.sign("MAIN")
    before = snapshot(world.store)

    assert isinstance(signed(world, "MAIN", TOWN, "2024-01-20").act, AlreadyDone)
    assert snapshot(world.store) == before


def test_an_unknown_party_is_answered_with_the_agreements_own(world: World) -> None:
    world.main()
    before = snapshot(world.store)

    with pytest.raises(UnknownRecord) as unknown:
        signed(world, "MAIN", "Polisområde Borås", "2024-01-20")

    assert POLICE in unknown.value.facts["nearest"]  # type: ignore[operator]  # names
    assert snapshot(world.store) == before


def test_a_unit_that_is_no_party_cannot_sign(world: World) -> None:
    world.main()
    before = snapshot(world.store)

    assert codes(signed(world, "MAIN", HOUSING, "2024-01-20").act) == ["unit_is_no_party"]
    assert snapshot(world.store) == before


def test_a_signature_of_tomorrow_is_refused(world: World) -> None:
    world.main()

    assert codes(signed(world, "MAIN", TOWN, "2024-01-21").act) == ["day_has_not_come"]


def test_a_draft_that_everybody_signed_is_signed_whatever_else_it_lacks(world: World) -> None:
    world.main(purposes=(), priorities=(), areas=())

    signed(world, "MAIN", TOWN, "2024-01-20")
    signed(world, "MAIN", POLICE, "2024-01-20")

    assert world.state("MAIN") == "signed"


def test_a_paper_signed_after_its_term_began_begins_at_once(world: World) -> None:
    world.main(**term("2024-01-01", "2027-12-31"))

    signed(world, "MAIN", TOWN, "2024-01-20")
    signed(world, "MAIN", POLICE, "2024-01-20")

    assert world.steps_of("MAIN")[-1] == ("begin", "2024-01-20")


@pytest.mark.parametrize("state", ["expired", "unverified"])
def test_a_signature_that_turns_up_later_is_a_fact_that_can_be_recorded(world: World, state: str) -> None:
    match state:
        case "expired":
            world.register("main_agreement", "MAIN", **term("2020-01-01", "2023-12-31"))
        case _:
            world.register("main_agreement", "MAIN", starts_on=None, ends_on=None)

    signed(world, "MAIN", TOWN, "2019-12-01")
    last = signed(world, "MAIN", POLICE, "2019-12-05")

    assert (world.state("MAIN"), last.moved) == (state, None)
    assert len(world.acts("MAIN", "signed")) == 2


def test_what_was_withdrawn_had_been_signed_when_older_signatures_turn_up(world: World) -> None:
    """Both had signed before anybody gave it up: it was signed until then, and is withdrawn since (D1)."""
    world.main()
    world.done("MAIN", "withdraw")

    signed(world, "MAIN", TOWN, "2019-12-01")
    last = signed(world, "MAIN", POLICE, "2019-12-05")

    assert isinstance(last.moved, Done)
    assert (last.moved.step.trigger, last.moved.step.on) == ("sign", day("2019-12-05"))
    assert world.state("MAIN") == "withdrawn"
    assert len(world.acts("MAIN", "signed")) == 2


def test_the_last_signature_stays_recorded_when_something_hinders_and_says_what(world: World) -> None:
    world.main()
    world.sub()
    signed(world, "SUB", TOWN, "2024-01-20")

    last = signed(world, "SUB", POLICE, "2024-01-20")

    assert isinstance(last.act, Done)
    assert last.moved is not None
    assert codes(last.moved) == ["main_agreement_stands"]
    assert (world.state("SUB"), len(world.acts("SUB", "signed"))) == ("draft", 2)


def test_when_what_hindered_is_gone_the_signatures_move_it_on_that_day(world: World) -> None:
    world.main()
    world.sub()
    for party in (TOWN, POLICE):
        signed(world, "SUB", party, "2024-01-15")
    world.sign("MAIN", "2024-01-18")

    again = signed(world, "SUB", POLICE, "2024-01-15")

    assert (world.state("SUB"), world.steps_of("SUB")[-1]) == ("signed", ("sign", "2024-01-18"))
    assert isinstance(again.act, AlreadyDone)
    assert again.moved is None


def test_an_oral_yes_and_a_decision_move_nothing_and_are_two_things(world: World) -> None:
    world.main()
    with world.writing() as tx:
        oral = note(tx, "MAIN", TOWN, "oral", parse_partial("2023-11"))
    later = decided(world, "MAIN", TOWN, "2023-12-09")

    assert (oral.waiting_for, later.waiting_for) == ((POLICE,), (POLICE,))
    assert world.state("MAIN") == "draft"
    assert [act.on_last for act in world.acts("MAIN", "decided")] == [day("2023-12-09")]


def test_only_agreements_are_signed_and_only_pictures_are_accepted(world: World) -> None:
    world.main()
    world.picture()
    before = snapshot(world.store)

    assert codes(signed(world, "PICTURE", TOWN, "2024-01-20").act) == ["no_such_step"]
    assert codes(accepted(world, "MAIN", TOWN, "2024-01-20").act) == ["no_such_step"]
    assert snapshot(world.store) == before


# ---- acceptance of a picture ----


@pytest.fixture
def picture(world: World) -> World:
    """A picture that lies before the parties: PICTURE under MAIN."""
    world.on("2024-01-02").main()
    world.picture()
    world.done("PICTURE", "gather")
    world.done("PICTURE", "draft")
    return world.on("2024-01-20")


def accepted(world: World, reference: str, party: str, on: str, papers: Papers | None = None) -> Noted:
    with world.writing() as tx:
        recorded = act_for(tx, reference, "accept", party, parse_partial(on), papers)
    with world.reading() as connection:
        prove(connection)
    return recorded


@pytest.mark.parametrize(("first", "second"), [("2024-01-10", "2024-01-18"), ("2024-01-18", "2024-01-10")])
def test_the_last_acceptance_moves_a_picture_on_the_day_of_the_latest_whatever_the_order(
    picture: World, first: str, second: str
) -> None:
    one = accepted(picture, "picture", "borås stad", first)
    other = accepted(picture, "PICTURE", "lokalpolis", second)

    assert (one.party, one.moved, one.waiting_for) == (TOWN, None, (POLICE,))
    assert (other.party, other.waiting_for) == (POLICE, ())
    assert isinstance(other.moved, Done)
    assert picture.steps_of("PICTURE")[-1] == ("accept", "2024-01-18")
    assert picture.state("PICTURE") == "accepted"


def test_the_day_of_the_update_is_that_of_the_last_acceptance(picture: World) -> None:
    accepted(picture, "PICTURE", TOWN, "2024-01-10")
    accepted(picture, "PICTURE", POLICE, "2024-01-18")
    picture.done("PICTURE", "prioritise")

    assert picture.values("PICTURE")["updated_on"] == day("2024-01-18")


def test_a_party_accepts_with_a_reservation_and_it_stays_with_its_acceptance(picture: World) -> None:
    papers = Papers(function="tf kommunchef", item="§ 12", remark="utan siffrorna för centrum")

    accepted(picture, "PICTURE", TOWN, "2024-01-10", papers)
    accepted(picture, "PICTURE", POLICE, "2024-01-18")

    reserved, plain = sorted(picture.acts("PICTURE", "accepted"), key=lambda act: act.on_text)
    assert (reserved.remark, reserved.item, reserved.capacity) == (
        "utan siffrorna för centrum",
        "§ 12",
        "acting",
    )
    assert plain.remark == ""
    assert picture.state("PICTURE") == "accepted"  # a reservation is no refusal


def test_third_parties_may_accept_but_are_not_waited_for(world: World) -> None:
    world.main()
    world.picture(parties=tuple(world.ids[one] for one in (TOWN, POLICE, HOUSING)))
    world.done("PICTURE", "gather")
    world.done("PICTURE", "draft")

    third = accepted(world, "PICTURE", HOUSING, "2024-01-20")
    accepted(world, "PICTURE", TOWN, "2024-01-20")
    last = accepted(world, "PICTURE", POLICE, "2024-01-20")

    assert set(third.waiting_for) == {TOWN, POLICE}
    assert isinstance(last.moved, Done)
    assert len(world.acts("PICTURE", "accepted")) == 3


def test_accepting_twice_is_accepting_once_also_after_it_has_moved(picture: World) -> None:
    accepted(picture, "PICTURE", TOWN, "2024-01-20")
    first = snapshot(picture.store)
    again = accepted(picture, "PICTURE", TOWN, "2024-01-20")
    assert snapshot(picture.store) == first
    accepted(picture, "PICTURE", POLICE, "2024-01-20")
    before = snapshot(picture.store)

    last_again = accepted(picture, "PICTURE", POLICE, "2024-01-20")

    assert isinstance(again.act, AlreadyDone)
    assert again.waiting_for == (POLICE,)
    assert isinstance(last_again.act, AlreadyDone)
    assert last_again.moved is None
    assert snapshot(picture.store) == before


def test_a_picture_that_goes_back_has_to_be_accepted_anew_by_all(picture: World) -> None:
    accepted(picture, "PICTURE", TOWN, "2024-01-20")
    picture.done("PICTURE", "return_to_gathering")
    picture.done("PICTURE", "draft")

    anew = accepted(picture, "PICTURE", POLICE, "2024-01-20")

    assert anew.waiting_for == (TOWN,)
    assert picture.state("PICTURE") == "drafted"
    assert isinstance(accepted(picture, "PICTURE", TOWN, "2024-01-20").moved, Done)


def test_what_was_accepted_before_the_picture_was_drafted_does_not_count_for_the_draft(world: World) -> None:
    world.main()
    world.picture()
    accepted(world, "PICTURE", TOWN, "2024-01-20")
    early = accepted(world, "PICTURE", POLICE, "2024-01-20")
    assert (world.state("PICTURE"), early.moved, early.waiting_for) == ("planned", None, ())
    world.done("PICTURE", "gather")
    world.done("PICTURE", "draft")

    again = accepted(world, "PICTURE", POLICE, "2024-01-20")

    assert isinstance(again.act, Done)
    assert (again.moved, again.waiting_for) == (None, (TOWN,))
    assert world.state("PICTURE") == "drafted"


def test_a_picture_without_parties_of_its_own_is_accepted_by_those_of_its_agreement(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN")
    world.done("MAIN/PICTURE", "gather")
    world.done("MAIN/PICTURE", "fill_in", changes=picture_in_short())
    world.done("MAIN/PICTURE", "draft", reason="i korthet")
    assert world.values("MAIN/PICTURE")["parties"] == ()

    first = accepted(world, "MAIN/PICTURE", TOWN, "2024-01-10")
    last = accepted(world, "MAIN/PICTURE", POLICE, "2024-01-10")

    assert first.waiting_for == (POLICE,)
    assert isinstance(last.moved, Done)


def picture_in_short() -> dict[str, Value]:
    return {"problems": rows("problems", "ungdomar | long_term")}


def test_who_is_no_party_cannot_accept_nor_can_anybody_tomorrow(picture: World) -> None:
    before = snapshot(picture.store)

    assert codes(accepted(picture, "PICTURE", HOUSING, "2024-01-20").act) == ["unit_is_no_party"]
    assert codes(accepted(picture, "PICTURE", TOWN, "2024-01-21").act) == ["day_has_not_come"]
    assert snapshot(picture.store) == before
