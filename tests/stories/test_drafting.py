"""Beginning what hangs on an agreement, filling in what is owed there, and later versions of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from lifecycle.errors import InvalidValue, ReferenceTaken, UnknownRecord
from lifecycle.fields import Value
from lifecycle.nouns import REVISED
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused
from lifecycle.store import Store
from tests.engine.plain import rows
from tests.engine.proof import prove
from tests.engine.world import BORAS, POLICE, SECOND_TOWN, TOWN, World, codes, facts, rulebook, snapshot, term
from workflows.agreements.drafting import draft, revise
from workflows.agreements.renewal import renew
from workflows.agreements.steps import Why, change
from workflows.lookup.field_values import UnknownCode, WrongRow

LAST_DAY = "2025-01-20"
"""On which the whole way ends."""


@pytest.fixture
def world(database_url: str) -> World:
    """A main agreement and a sub-agreement that are signed, with all that they owe."""
    world = World(Store.open(database_url)).found().on("2024-01-10")
    world.running("main_agreement", "MAIN").running("sub_agreement", "SUB", under="MAIN")
    world.on("2024-03-01").tick()
    return world


@pytest.fixture
def driven(whole_way: World) -> World:
    """An agreement that has gone the whole way, to a round that is concluded."""
    return whole_way


def begun(
    world: World,
    machine: str,
    under: str | None,
    *pairs: str,
    reference: str | None = None,
    on: str | None = None,
    why: Why | None = None,
) -> Outcome:
    day = world.today if on is None else date.fromisoformat(on)
    with world.writing() as tx:
        outcome = draft(tx, machine, under, pairs, on=day, reference=reference, why=why)
    with world.reading() as connection:
        prove(connection)
    return outcome


def revised(world: World, reference: str, *, as_reference: str | None = None) -> Outcome:
    with world.writing() as tx:
        outcome = revise(tx, reference, on=world.today, as_reference=as_reference)
    with world.reading() as connection:
        prove(connection)
    return outcome


def name(outcome: Outcome) -> str:
    assert isinstance(outcome, Done), outcome
    return outcome.step.reference


# ---- what is owed ----


@pytest.mark.parametrize(
    ("machine", "under", "pairs", "reference"),
    [
        ("problem_picture", "MAIN", ("title=Lägesbild",), "MAIN/PICTURE"),
        ("communication_plan", "SUB", ("goal=boende vet",), "SUB/COMM"),
        ("follow_up_plan", "SUB", ("title=Uppföljning",), "SUB/FOLLOWUP"),
        ("action_plan", "SUB", ("priority=UNGDOMAR", "goal=färre bråk"), "SUB/PLAN-1"),
    ],
)
def test_what_is_owed_there_is_filled_in_and_not_begun_twice(
    world: World, machine: str, under: str, pairs: Sequence[str], reference: str
) -> None:
    hanging = world.states(under)

    assert name(begun(world, machine, under, *pairs)) == reference
    assert world.states(under).keys() == hanging.keys()
    assert world.deadlines(reference)  # it is owed until it is done


def test_a_picture_that_is_owed_is_gathered_and_then_says_what_only_comes_with_the_gathering(
    world: World,
) -> None:
    outcome = begun(
        world, "problem_picture", "MAIN", "title=Lägesbild", "sources=staff | samtal", "method=each_first"
    )

    assert isinstance(outcome, Done)
    assert [step.trigger for step in (*outcome.before, outcome.step)] == ["gather", "fill_in"]
    assert world.state("MAIN/PICTURE") == "gathering"
    assert world.values("MAIN/PICTURE")["sources"] == rows("sources", "staff | samtal")


def test_when_the_second_half_of_it_is_refused_the_first_is_not_kept(world: World) -> None:
    before = snapshot(world.store)

    refused = begun(world, "problem_picture", "MAIN", "title=Lägesbild", "prioritised_on=2024-02-01")

    assert codes(refused) == ["field_is_the_engines"]
    assert snapshot(world.store) == before


def test_a_picture_that_is_being_made_is_left_alone_and_another_one_begins(world: World) -> None:
    begun(world, "problem_picture", "MAIN", "title=Lägesbild")

    assert name(begun(world, "problem_picture", "MAIN", "title=Norrby")) == "MAIN/PICTURE-2"
    assert world.state("MAIN/PICTURE-2") == "planned"
    assert world.deadlines("MAIN/PICTURE-2") == {}  # nobody owes a second one


def test_an_annex_that_is_being_written_is_written_on(world: World) -> None:
    begun(world, "communication_plan", "SUB", "goal=boende vet")

    assert name(begun(world, "communication_plan", "SUB", "responsible=kommunikatör")) == "SUB/COMM"
    assert (world.values("SUB/COMM")["goal"], world.values("SUB/COMM")["responsible"]) == (
        "boende vet",
        "kommunikatör",
    )


def test_a_plan_for_another_area_is_another_plan(world: World) -> None:
    assert name(begun(world, "action_plan", "SUB", "priority=inbrott")) == "SUB/PLAN"
    assert name(begun(world, "action_plan", "SUB", "priority=buller")) == "SUB/PLAN-2"
    assert name(begun(world, "action_plan", "SUB", "priority=Inbrott", "goal=färre")) == "SUB/PLAN"


def test_of_an_area_that_its_agreement_does_not_name_a_plan_is_told_at_once(world: World) -> None:
    def told(outcome: Outcome) -> list[str]:
        assert isinstance(outcome, Done)
        return [one.code for one in outcome.notes]

    asked = ["is_about_a_prioritised_area"]
    assert told(begun(world, "action_plan", "SUB", "priority=inbrott")) == asked
    assert told(begun(world, "action_plan", "SUB", "priority=UNGDOMAR")) == []
    with world.writing() as tx:
        assert told(change(tx, "SUB/PLAN", ("priority=buller",), on=world.today)) == asked


def test_when_the_owed_one_is_decided_the_next_is_a_new_one_that_cannot_be_decided_beside_it(
    driven: World,
) -> None:
    driven.on(LAST_DAY)

    assert name(begun(driven, "communication_plan", "MAIN/SUB", "goal=ny")) == "MAIN/SUB/COMM-2"
    assert "is_the_only_one" in codes(driven.refused("MAIN/SUB/COMM-2", "decide"))


def test_who_names_a_reference_begins_one_of_that_name(world: World) -> None:
    assert (
        name(begun(world, "problem_picture", "MAIN", "title=Norrby", reference="norrby-2024"))
        == "NORRBY-2024"
    )
    assert (world.state("MAIN/PICTURE"), world.parent("NORRBY-2024")) == ("planned", "MAIN")


@pytest.mark.parametrize(
    ("machine", "under", "pairs"),
    [
        ("communication_plan", "SUB", ("goal=boende vet",)),
        ("contact_list", "SUB", ("title=Kontakter",)),
        ("problem_picture", "SUB", ("title=Norrby", "areas=Borås")),
        ("forum", "MAIN", ("title=Styrgrupp", "perspectives=operative; strategic")),
        ("activity", "SUB/PLAN-1", ("title=Nattvandring", "starts_on=2024-04-01")),
        ("meeting", "MAIN", ("meets_on=2024-05-16",)),
    ],
)
def test_asking_twice_is_asking_once(world: World, machine: str, under: str, pairs: Sequence[str]) -> None:
    first = begun(world, machine, under, *pairs)
    before = snapshot(world.store)

    again = begun(world, machine, under, *pairs)

    assert isinstance(again, AlreadyDone)
    assert again.reference == name(first)
    assert snapshot(world.store) == before


def test_what_is_filled_in_may_be_done_for_somebody_and_says_for_whom(world: World) -> None:
    begun(world, "follow_up_plan", "SUB", "title=Plan", why=Why("enligt möte", "lokalpolis", "chef", "§ 3"))

    row = world.history("SUB/FOLLOWUP")[-1]
    assert row.decider is not None
    assert (row.trigger, row.decider.unit) == ("fill_in", world.ids[POLICE])


# ---- new ones ----


@pytest.mark.parametrize(
    ("machine", "under", "pairs", "reference", "hangs_on"),
    [
        ("problem_picture", "SUB", (), "SUB/PICTURE", "SUB"),
        ("contact_list", "SUB", (), "SUB/CONTACTS", "SUB"),
        ("communication_plan", "MAIN", (), "MAIN/COMM", "MAIN"),
        ("activity", "SUB", (), "SUB/ACT", "SUB"),
        ("activity", "SUB/PLAN-1", (), "SUB/ACT", "SUB/PLAN-1"),
        ("forum", "MAIN", (), "MAIN/FORUM", "MAIN"),
        ("meeting", "MAIN", ("meets_on=2024-05-16",), "MAIN/MEETING", "MAIN"),
    ],
)
def test_it_is_called_after_its_agreement_and_hangs_where_it_was_put(
    world: World, machine: str, under: str, pairs: Sequence[str], reference: str, hangs_on: str
) -> None:
    assert name(begun(world, machine, under, *pairs)) == reference
    assert (world.parent(reference), world.history(reference)[0].trigger) == (hangs_on, "create")


def test_a_meeting_of_a_forum_is_called_after_its_day_as_those_are_that_the_forum_plans(
    world: World,
) -> None:
    begun(world, "forum", "MAIN", "title=Styrgrupp")

    assert name(begun(world, "meeting", "MAIN/FORUM", "meets_on=2024-05-16")) == "MAIN/FORUM/2024-05-16"
    assert name(begun(world, "meeting", "MAIN/FORUM", "title=Extra")) == "MAIN/FORUM/MEETING"
    assert world.deadlines("MAIN/FORUM/2024-05-16")


def test_a_second_one_gets_a_number(world: World) -> None:
    references = [name(begun(world, "activity", "SUB", f"title=Vandring {number}")) for number in (1, 2, 3)]

    assert references == ["SUB/ACT", "SUB/ACT-2", "SUB/ACT-3"]


def test_parties_in_rows_are_those_of_the_agreement_above(world: World) -> None:
    begun(world, "contact_list", "SUB", "contacts=lokalpolis | kommunpolis | växeln")

    assert world.values("SUB/CONTACTS")["contacts"] == rows(
        "contacts", f"{world.ids[POLICE]} | kommunpolis | växeln"
    )


def test_a_municipality_makes_its_own_picture_and_plan_without_an_agreement(world: World) -> None:
    picture = begun(
        world,
        "problem_picture",
        None,
        *("legal_purpose=law", f"parties={TOWN}", "areas=Borås", "title=Lägesbild enligt lag"),
        reference="kbild",
    )
    plan = begun(
        world, "municipal_plan", None, f"parties={TOWN}", "areas=1490", "picture=kbild", reference="KPLAN"
    )

    assert (name(picture), name(plan)) == ("KBILD", "KPLAN")
    assert world.values("KBILD")["parties"] == (world.ids[TOWN],)
    assert (world.parent("KBILD"), world.parent("KPLAN")) == (None, None)
    assert world.values("KPLAN")["picture_id"] == world.id_of("KBILD")
    assert world.stored("KBILD").family == world.id_of("KBILD")


@pytest.mark.parametrize("machine", [*REVISED, "activity", "forum", "meeting"])
def test_without_an_agreement_it_needs_a_reference_of_its_own(world: World, machine: str) -> None:
    with pytest.raises(InvalidValue) as wrong:
        begun(world, machine, None)

    assert wrong.value.facts["field"] == "reference"


# ---- refusals ----


@pytest.mark.parametrize(
    ("machine", "under"),
    [
        ("municipal_plan", "MAIN"),
        ("problem_picture", "MAIN/PICTURE"),
        ("action_plan", "MAIN/PICTURE"),
        ("activity", "MAIN/PICTURE"),
        ("forum", "SUB/COMM"),
        ("meeting", "SUB/PLAN-1"),
    ],
)
def test_what_cannot_hang_there_is_refused(world: World, machine: str, under: str) -> None:
    before = snapshot(world.store)

    refused = begun(world, machine, under)

    assert codes(refused) == ["parent_of_wrong_kind"]
    assert facts(refused, "parent_of_wrong_kind")["parent"] == under
    assert snapshot(world.store) == before


def test_what_ends_before_it_begins_is_refused(world: World) -> None:
    before = snapshot(world.store)

    refused = begun(world, "activity", "SUB", "starts_on=2024-05-01", "ends_on=2024-04-30")

    assert codes(refused) == ["term_is_in_order"]
    assert snapshot(world.store) == before


@pytest.mark.parametrize(
    ("machine", "under", "pair"),
    [
        ("problem_picture", "SUB", "updated_on=2024-01-01"),
        ("problem_picture", "SUB", "prioritised_on=2024-01-01"),
        ("contact_list", "SUB", "owed_since=2024-01-01"),
        ("contact_list", "SUB", "adopted_on=2024-01-01"),
        ("activity", "SUB", "origin_id=MAIN"),
        ("meeting", "MAIN", "held_on=2024-01-01"),
    ],
)
def test_what_steps_write_is_not_said_when_it_begins(
    world: World, machine: str, under: str, pair: str
) -> None:
    before = snapshot(world.store)

    refused = begun(world, machine, under, pair)

    assert codes(refused) == ["field_is_the_engines"]
    assert facts(refused, "field_is_the_engines")["fields"] == (pair.partition("=")[0],)
    assert snapshot(world.store) == before


def test_nothing_begins_on_a_day_that_has_not_come(world: World) -> None:
    before = snapshot(world.store)

    assert codes(begun(world, "forum", "MAIN", on="2024-03-02")) == ["day_has_not_come"]
    assert codes(begun(world, "communication_plan", "SUB", on="2024-03-02")) == ["day_has_not_come"]
    assert snapshot(world.store) == before


def test_it_may_be_written_down_afterwards(world: World) -> None:
    name(begun(world, "forum", "MAIN", "title=Styrgrupp", on="2024-01-20"))

    assert world.steps_of("MAIN/FORUM") == [("create", "2024-01-20")]


@pytest.mark.parametrize(
    ("machine", "under", "pair", "error"),
    [
        ("problem_picture", "NOWHERE", "title=x", UnknownRecord),
        ("problem_picture", "MAIN", "colour=red", UnknownRecord),
        ("problem_picture", "MAIN", "method=båda", UnknownCode),
        ("problem_picture", "MAIN", "sources=staff | a | b | c", WrongRow),
        ("contact_list", "SUB", "contacts=Atlantis | chef", UnknownRecord),
        ("activity", "SUB", "target", InvalidValue),
    ],
)
def test_what_cannot_be_meant_is_an_error_and_writes_nothing(
    world: World, machine: str, under: str, pair: str, error: type[Exception]
) -> None:
    before = snapshot(world.store)

    with pytest.raises(error):
        begun(world, machine, under, pair)
    assert snapshot(world.store) == before


def test_a_reference_that_is_taken_is_not_used_again(world: World) -> None:
    before = snapshot(world.store)

    with pytest.raises(ReferenceTaken):
        begun(world, "forum", "MAIN", reference="sub")
    assert snapshot(world.store) == before


# ---- later versions ----

LATER = {
    "MAIN/PICTURE": "MAIN/PICTURE-2",
    "KPLAN": "KPLAN-2",
    "MAIN/SUB/PLAN-1": "MAIN/SUB/PLAN-1-2",
    "MAIN/SUB/COMM": "MAIN/SUB/COMM-2",
    "MAIN/SUB/FOLLOWUP": "MAIN/SUB/FOLLOWUP-2",
    "CONTACTS-2": "CONTACTS-3",
    "CAPABILITY": "CAPABILITY-2",
}
"""What has a later version, and what that is called: CONTACTS-2 is itself the second version of CONTACTS."""


def test_every_kind_that_has_later_versions_is_tried_here(driven: World) -> None:
    assert {driven.stored(reference).machine for reference in LATER} == set(REVISED)
    assert all(rulebook().means(driven.stored(one)).is_revisable for one in LATER)


@pytest.mark.parametrize(("reference", "later"), LATER.items())
def test_revising_is_beginning_a_copy_that_is_linked_and_revising_twice_is_revising_once(
    driven: World, reference: str, later: str
) -> None:
    outcome = revised(driven.on(LAST_DAY), reference)
    before = snapshot(driven.store)
    again = revised(driven, reference)
    otherwise = revised(driven, reference, as_reference="ANOTHER")
    with driven.writing() as tx:
        renewed = renew(tx, reference)

    assert name(outcome) == later
    assert driven.values(later)["predecessor_id"] == driven.id_of(reference)
    assert driven.parent(later) == driven.parent(reference)
    assert rulebook().means(driven.stored(reference)).is_revisable  # until the later one begins
    assert isinstance(again, AlreadyDone)
    assert (again.reference, again.trigger) == (later, "revise")
    assert isinstance(otherwise, Refused)
    assert codes(renewed) == ["nothing_to_renew"]  # only agreements are
    assert snapshot(driven.store) == before


@pytest.mark.parametrize(
    ("reference", "kept", "anew"),
    [
        (
            "MAIN/PICTURE",
            ("title", "legal_purpose", "method", "process", "groups_reached", "areas"),
            ("analysis", "mapping", "other_information", "reviews", "updated_on", "prioritised_on"),
        ),
        (
            "KPLAN",
            ("title", "parties", "areas", "picture_id"),
            ("decided_by", "decided_on", "paragraph", "diary_number", "followed_up_on", "owed_since"),
        ),
        (
            "MAIN/SUB/PLAN-1",
            ("title", "priority", "goal", "causes", "commitments", "financing", "indicators"),
            ("starts_on", "ends_on", "adopted_on", "owed_since", "owed_within"),
        ),
        ("MAIN/SUB/COMM", ("messages", "audiences", "fact_basis"), ("starts_on", "ends_on", "adopted_on")),
        ("MAIN/SUB/FOLLOWUP", ("title", "items"), ("starts_on", "ends_on", "adopted_on", "owed_since")),
        ("CONTACTS-2", ("title", "contacts"), ("starts_on", "ends_on", "adopted_on")),
    ],
)
def test_the_copy_says_what_stays_and_leaves_open_what_is_said_anew(
    driven: World, reference: str, kept: tuple[str, ...], anew: tuple[str, ...]
) -> None:
    old = driven.values(reference)
    later = driven.on(LAST_DAY).values(name(revised(driven, reference)))

    assert {field: later[field] for field in kept} == {field: old[field] for field in kept}
    assert all(old[field] for field in kept)
    assert [field for field in anew if later[field]] == []
    assert driven.deadlines(LATER[reference]) == {}


def test_a_revised_picture_has_the_same_problems_and_none_of_them_is_chosen_yet(driven: World) -> None:
    revised(driven.on(LAST_DAY), "MAIN/PICTURE")

    assert driven.values("MAIN/PICTURE-2")["problems"] == rows(
        "problems", "ungdomar | long_term | | få vuxna ute", "buskörning | temporary"
    )
    assert driven.values("MAIN/PICTURE")["problems"] != driven.values("MAIN/PICTURE-2")["problems"]


def test_what_concluded_rounds_found_is_among_the_sources_of_a_revised_picture(driven: World) -> None:
    assert driven.state("MAIN/SUB/2024-H1") == "concluded"
    assert driven.state("MAIN/SUB/2024-H2") == "open"
    known = driven.values("MAIN/PICTURE")["sources"]

    revised(driven.on(LAST_DAY), "MAIN/PICTURE")

    found = rows("sources", "follow_up | MAIN/SUB/2024-H1")
    assert driven.values("MAIN/PICTURE-2")["sources"] == (*sources(known), *found)


def test_rounds_that_the_picture_knows_already_are_not_told_twice(driven: World) -> None:
    driven.on(LAST_DAY)
    known = (
        *sources(driven.values("MAIN/PICTURE")["sources"]),
        *rows("sources", "follow_up | MAIN/SUB/2024-H1"),
    )
    driven.amended("MAIN/PICTURE", sources=known, reason="kom till efteråt")

    revised(driven, "MAIN/PICTURE")

    assert driven.values("MAIN/PICTURE-2")["sources"] == known


def sources(value: Value) -> tuple[Value, ...]:
    assert isinstance(value, tuple)
    return value


@pytest.mark.parametrize(
    ("areas", "known"),
    [((), ["A/2024-T1", "B/2024-T1"]), ((BORAS,), ["A/2024-T1"]), ((SECOND_TOWN,), ["B/2024-T1"])],
)
def test_a_picture_of_one_district_knows_the_rounds_of_that_district(
    world: World, areas: tuple[str, ...], known: list[str]
) -> None:
    world.running("sub_agreement", "A", under="MAIN", areas=(BORAS,))
    world.running("sub_agreement", "B", under="MAIN", areas=(SECOND_TOWN,))
    world.picture("P")
    world.prioritised("P")
    world.amended("P", areas=areas, title="En bild", reason="den handlar om det här")
    for sub in ("A", "B"):
        world.on("2024-05-02").round(f"{sub}/2024-T1", under=sub)
        world.done(f"{sub}/2024-T1", "lay_out")
        world.concluded(f"{sub}/2024-T1")

    revised(world, "P")

    found = [row["title"] for row in sources(world.values("P-2")["sources"]) if row["kind"] == "follow_up"]  # type: ignore[index, call-overload]  # rows
    assert found == known


def test_a_picture_of_a_sub_agreement_knows_its_own_rounds_and_not_its_neighbours(world: World) -> None:
    world.running("sub_agreement", "B", under="MAIN", areas=(SECOND_TOWN,))
    world.picture("P", under="SUB")
    world.prioritised("P")
    world.amended("P", areas=(), reason="hela kommunen")
    for sub in ("SUB", "B"):
        world.on("2024-05-02").round(f"{sub}/2024-T1", under=sub)
        world.done(f"{sub}/2024-T1", "lay_out")
        world.concluded(f"{sub}/2024-T1")

    revised(world, "P")

    found = [row["title"] for row in sources(world.values("P-2")["sources"]) if row["kind"] == "follow_up"]  # type: ignore[index, call-overload]  # rows
    assert found == ["SUB/2024-T1"]


def test_the_third_version_is_numbered_after_the_first(world: World) -> None:
    for reference, later in (
        ("PICTURE", "PICTURE-2"),
        ("PICTURE-2", "PICTURE-3"),
        ("PICTURE-3", "PICTURE-4"),
    ):
        if reference == "PICTURE":
            world.picture("PICTURE")
        world.amended(reference, mapping="anmälda brott", other_information="enkäter", analysis="torget")
        chosen = rows("problems", "ungdomar | long_term | yes | inga vuxna", "inbrott | temporary | no")
        world.done(reference, "gather")
        world.done(reference, "draft")
        world.done(reference, "accept", acts=world.by_both("accepted"))
        world.done(reference, "prioritise", changes={"problems": chosen}, reason="som förr")

        assert name(revised(world, reference)) == later
    assert world.state("PICTURE-2") == "superseded"


def test_the_later_version_takes_the_place_of_the_earlier_one_on_the_day_it_begins(driven: World) -> None:
    revised(driven.on(LAST_DAY), "MAIN/SUB/COMM")
    driven.done("MAIN/SUB/COMM-2", "decide", reason="styrgruppen har sagt ja")
    driven.tick()

    assert (driven.state("MAIN/SUB/COMM"), driven.state("MAIN/SUB/COMM-2")) == ("replaced", "in_force")
    again = revised(driven, "MAIN/SUB/COMM")
    assert isinstance(again, AlreadyDone)
    assert (again.reference, again.state) == ("MAIN/SUB/COMM-2", "in_force")


def test_after_a_later_version_was_withdrawn_there_may_be_another(driven: World) -> None:
    revised(driven.on(LAST_DAY), "MAIN/SUB/COMM")
    driven.done("MAIN/SUB/COMM-2", "withdraw", reason="vi väntar")

    assert name(revised(driven, "MAIN/SUB/COMM")) == "MAIN/SUB/COMM-3"


def test_a_later_version_may_have_a_name_of_its_own(driven: World) -> None:
    assert name(revised(driven.on(LAST_DAY), "KPLAN", as_reference="plan-2026")) == "PLAN-2026"

    with pytest.raises(ReferenceTaken):
        revised(driven, "MAIN/SUB/COMM", as_reference="MAIN")


def test_a_later_version_of_an_annex_is_written_on_when_one_begins_to_write_anew(driven: World) -> None:
    revised(driven.on(LAST_DAY), "MAIN/SUB/COMM")

    assert name(begun(driven, "communication_plan", "MAIN/SUB", "goal=ny")) == "MAIN/SUB/COMM-2"


@pytest.mark.parametrize(
    "reference", ["MAIN", "MAIN/SUB", "FORUM", "ACT", "MAIN/SUB/2024-H1", "MAIN/SUB/2024-H1/1"]
)
def test_what_has_no_later_versions_is_not_revised(driven: World, reference: str) -> None:
    refused = revised(driven.on(LAST_DAY), reference)

    assert isinstance(refused, Refused)
    assert codes(refused) == ["nothing_to_revise"]


@pytest.mark.parametrize("reference", ["MAIN/PICTURE", "SUB/COMM", "SUB/FOLLOWUP", "SUB/PLAN-1"])
def test_what_was_never_decided_is_filled_in_and_not_revised(world: World, reference: str) -> None:
    before = snapshot(world.store)

    assert codes(revised(world, reference)) == ["nothing_to_revise"]
    assert snapshot(world.store) == before


def test_an_unknown_record_is_answered_with_the_nearest(world: World) -> None:
    with pytest.raises(UnknownRecord) as unknown:
        revised(world, "SUB/COM")

    assert "SUB/COMM" in unknown.value.facts["nearest"]  # type: ignore[operator]  # names


def test_a_renewed_agreements_picture_knows_what_was_followed_up_before_the_renewal(driven: World) -> None:
    driven.on("2025-12-01")
    old_main, old_sub = driven.id_of("MAIN"), driven.id_of("MAIN/SUB")
    driven.main("MAIN-2", predecessor_id=old_main, **term("2026-01-01", "2029-12-31"))
    driven.sign("MAIN-2")
    driven.on("2026-01-01").tick()
    driven.sub("SUB-2", under="MAIN-2", predecessor_id=old_sub, **term("2026-03-01", "2028-02-29"))
    driven.sign("SUB-2")
    driven.on("2026-03-01").tick()

    assert driven.parent("MAIN/PICTURE") == "MAIN-2"
    assert (driven.state("MAIN/SUB"), driven.parent("MAIN/SUB/2024-H1")) == ("replaced", "MAIN/SUB")
    assert {driven.parent(one) for one in ("MAIN/SUB/FOLLOWUP", "MAIN/SUB/COMM")} == {"SUB-2"}
    revised(driven, "MAIN/PICTURE")
    found = rows("sources", "follow_up | MAIN/SUB/2024-H1")
    assert set(map(repr, found)) <= set(map(repr, sources(driven.values("MAIN/PICTURE-2")["sources"])))
