"""What a person asks of one record in written words: steps, changes, promises, corrections."""

from __future__ import annotations

import pytest

from lifecycle.errors import InvalidDate, InvalidValue, LifecycleError, StaleRecord, UnknownRecord
from lifecycle.fields import rows_in
from lifecycle.outcome import AlreadyDone, Done, Outcome
from lifecycle.store import Store
from tests.engine.plain import rows
from tests.engine.proof import prove
from tests.engine.world import HOUSING, POLICE, TOWN, World, codes, snapshot, term
from workflows.agreements.steps import Why, change, mend, take_step
from workflows.daily.tick import tick


@pytest.fixture
def world(database_url: str) -> World:
    world = World(Store.open(database_url)).found().on("2024-01-10")
    world.running("main_agreement", "MAIN")
    world.main("DRAFT")
    return world.on("2024-03-01")


def changed(
    world: World, reference: str, *pairs: str, promised: tuple[str, ...] = (), **said: object
) -> Outcome:
    why = Why(reason=str(said.pop("reason", "")) or None)
    with world.writing() as tx:
        return change(tx, reference, pairs, promised, on=world.today, why=why, **said)  # type: ignore[arg-type]  # what a test says by name


def mended(
    world: World, *words: str, reference: str = "MAIN", reason: str = "skrivet fel", preview: bool = False
) -> Outcome:
    with world.writing() as tx:
        outcome = mend(tx, reference, words, why=Why(reason), preview=preview)
    with world.reading() as connection:
        prove(connection)
    return outcome


def stepped(world: World, reference: str, trigger: str, *pairs: str, **said: object) -> Outcome:
    if trigger == "give_notice":  # a notice is a party's
        said = {"why": Why(party="borås stad"), **said}
    with world.writing() as tx:
        return take_step(tx, reference, trigger, pairs, on=world.today, **said)  # type: ignore[arg-type]  # what a test says by name


# ---- steps ----


def test_a_step_carries_its_fields(world: World) -> None:
    outcome = stepped(world, "main", "give_notice", "ends_on=2024-12-31")

    assert isinstance(outcome, Done)
    assert (world.state("MAIN"), world.ends_on("MAIN")) == ("under_notice", "2024-12-31")


@pytest.mark.parametrize(
    ("said", "ends_on"),
    [
        ((("starts_on=2024-04-01", "term_years=2"),), "2026-03-31"),
        ((("term_years=3",), ("starts_on=2024-04-01",)), "2027-03-31"),
        ((("starts_on=2024-04-01", "term_years=2"), ("term_years=4",)), "2028-03-31"),
        (
            (("starts_on=2024-04-01", "term_years=2", "ends_on=2025-12-31", "deviation=interim"),),
            "2025-12-31",
        ),
        (
            (("starts_on=2024-04-01", "ends_on=2025-12-31"), ("term_years=2", "deviation=interim")),
            "2025-12-31",
        ),
        ((("starts_on=2024-04-01", "term_years=2", "revised_every_years=2"),), None),
        ((("starts_on=2024-04-01", "term_years=2", "ends_on=main"),), "2028-01-31"),
        ((("term_years=2",),), None),
    ],
)
def test_a_term_in_years_gives_the_last_day_unless_the_paper_says_another(
    world: World, said: tuple[tuple[str, ...], ...], ends_on: str | None
) -> None:
    """A sub-agreement that is owed knows no day yet; without a last day nothing would ever end it."""
    for pairs in said:
        assert isinstance(stepped(world, "MAIN/SUB", "fill_in", *pairs), Done)

    assert world.ends_on("MAIN/SUB") == ends_on


def test_a_term_in_years_counts_in_an_amendment_too(world: World) -> None:
    assert isinstance(changed(world, "MAIN/SUB", "starts_on=2024-04-01", "term_years=2"), Done)

    assert world.ends_on("MAIN/SUB") == "2026-03-31"


def test_the_decider_is_kept_with_function_and_evidence(world: World) -> None:
    stepped(
        world,
        "MAIN",
        "give_notice",
        "ends_on=2024-12-31",
        why=Why("flytt", "borås stad", "kommunstyrelsen", "§ 7"),
    )

    decider = world.history("MAIN")[world.acted("MAIN", "noticed") - 1].decider
    assert decider is not None
    assert decider.unit == world.ids[TOWN]
    assert None not in (decider.function, decider.evidence)


def test_the_version_that_was_read_is_asked_for(world: World) -> None:
    version = world.stored("MAIN").version
    before = snapshot(world.store)

    with pytest.raises(StaleRecord):
        stepped(world, "MAIN", "give_notice", "ends_on=2024-12-31", expected_version=version - 1)
    with pytest.raises(StaleRecord):
        changed(world, "DRAFT", "title=Ny", expected_version=99)
    assert snapshot(world.store) == before
    assert isinstance(
        stepped(world, "MAIN", "give_notice", "ends_on=2024-12-31", expected_version=version), Done
    )


def test_a_preview_of_a_step_says_what_then_happens_and_writes_nothing(world: World) -> None:
    before = snapshot(world.store)

    previewed = stepped(world, "MAIN", "give_notice", "ends_on=2024-03-31", preview=True)

    assert snapshot(world.store) == before
    done = stepped(world, "MAIN", "give_notice", "ends_on=2024-03-31")
    assert isinstance(previewed, Done)
    assert isinstance(done, Done)
    assert (previewed.preview, previewed.step, previewed.after) == (True, done.step, done.after)


def test_the_same_step_twice_is_one(world: World) -> None:
    stepped(world, "MAIN", "give_notice", "ends_on=2024-12-31")
    before = snapshot(world.store)

    assert isinstance(stepped(world, "MAIN", "give_notice", "ends_on=2024-12-31"), AlreadyDone)
    assert snapshot(world.store) == before


@pytest.mark.parametrize("reference", ["MIAN", "", "två ord", "x" * 200])
def test_an_unknown_reference_is_answered_with_the_nearest(world: World, reference: str) -> None:
    with pytest.raises(UnknownRecord):
        stepped(world, reference, "withdraw")


# ---- changes and promises ----


def test_a_draft_is_changed_freely_and_a_signed_paper_with_a_reason(world: World) -> None:
    assert isinstance(changed(world, "DRAFT", "priorities=unga; trygga platser"), Done)
    assert codes(changed(world, "MAIN", "priorities=unga")) == ["amendment_says_why"]
    assert isinstance(changed(world, "MAIN", "priorities=unga", reason="ny lägesbild"), Done)
    assert world.values("DRAFT")["priorities"] == ("unga", "trygga platser")


def test_a_refused_change_writes_nothing(world: World) -> None:
    before = snapshot(world.store)

    assert codes(changed(world, "DRAFT", "ends_on=2020")) == ["term_is_in_order"]
    assert snapshot(world.store) == before


def test_saying_what_stands_there_already_changes_nothing(world: World) -> None:
    before = snapshot(world.store)

    assert isinstance(changed(world, "DRAFT", "title=Samverkan för en trygg stad"), AlreadyDone)
    assert snapshot(world.store) == before


def test_what_is_to_be_decided_is_a_deadline_until_it_is_filled_or_taken_back(world: World) -> None:
    changed(world, "DRAFT", "purposes=", promised=("purposes=2024-06-30", "forums=2024-05-31"))
    assert world.deadlines("DRAFT")["to_be_decided:purposes"] == "2024-06-30"

    changed(world, "DRAFT", "purposes=trygghet")
    assert "to_be_decided:purposes" not in world.deadlines("DRAFT")

    changed(world, "DRAFT", promised=("forums=",))
    assert "to_be_decided:forums" not in world.deadlines("DRAFT")
    assert world.values("DRAFT")["to_be_decided"] == {}


def test_taking_back_a_promise_that_nobody_made_changes_nothing(world: World) -> None:
    assert isinstance(changed(world, "DRAFT", promised=("forums=",)), AlreadyDone)


@pytest.mark.parametrize(
    ("promise", "error"),
    [
        ("forums=2024-06", InvalidValue),
        ("forums=snart", InvalidDate),
        ("colour=2024-06-30", UnknownRecord),
        ("to_be_decided=2024-06-30", UnknownRecord),
        ("without_main_since=2024-06-30", UnknownRecord),
        ("forums", InvalidValue),
    ],
)
def test_a_promise_names_a_field_and_a_whole_day(
    world: World, promise: str, error: type[LifecycleError]
) -> None:
    before = snapshot(world.store)

    with pytest.raises(error):
        changed(world, "DRAFT", promised=(promise,))
    assert snapshot(world.store) == before


def test_a_change_of_nothing_is_asked_back(world: World) -> None:
    with pytest.raises(InvalidValue):
        changed(world, "DRAFT")


def test_a_preview_of_a_change_writes_nothing(world: World) -> None:
    before = snapshot(world.store)

    assert isinstance(changed(world, "DRAFT", "title=Ny", preview=True), Done)
    assert snapshot(world.store) == before


# ---- corrections ----


def test_a_wrong_value_is_mended_where_it_was_last_said(world: World) -> None:
    mended(world, "ends_on=2028-12-31")

    assert world.ends_on("MAIN") == "2028-12-31"
    assert [row.corrects.keys() for row in world.history("MAIN") if row.kind == "corrected"] == [{1}]


def test_a_wrong_day_is_mended_by_the_number_of_its_row(world: World) -> None:
    tick(world.request(), after_silence=True)
    row = world.acted("MAIN", "signed")
    world.on("2024-03-02")

    assert isinstance(mended(world, str(row), "on=2024-01-12"), Done)
    assert ("sign", "2024-01-12") in world.steps_of("MAIN")


def test_a_step_that_was_never_taken_is_struck_by_its_number(world: World) -> None:
    stepped(world, "MAIN", "give_notice", "ends_on=2024-12-31")

    mended(world, str(world.acted("MAIN", "noticed")))  # the notice: the step follows from it

    assert (world.state("MAIN"), world.ends_on("MAIN")) == ("active", "2028-01-31")


def test_an_ended_agreement_comes_back_by_correction_only(world: World) -> None:
    world.register("main_agreement", "OLD", **term("2020-01-01", "2023-12-31"))
    assert codes(changed(world, "OLD", "ends_on=2024-12-31", reason="fel")) == ["record_has_ended"]

    mended(world, "ends_on=2024-12-31", reference="OLD")

    assert world.state("OLD") == "active"


def test_a_preview_of_a_correction_writes_nothing(world: World) -> None:
    before = snapshot(world.store)

    assert isinstance(mended(world, "ends_on=2028-12-31", preview=True), Done)
    assert snapshot(world.store) == before


def test_a_tied_end_is_mended_with_the_mains_end(world: World) -> None:
    world.running("sub_agreement", "SUB", under="MAIN")

    mended(world, "ends_on=main", reference="SUB")

    assert (world.ends_on("SUB"), world.values("SUB")["ends_with_parent"]) == ("2028-01-31", True)


@pytest.mark.parametrize(
    "words",
    [
        ("1", "2"),
        ("ett",),
        ("on=2024-01-10",),
        ("1", "on=2024-01"),
        ("9" * 5000,),
        ("title=a", "title=b"),
        ("-1",),
    ],
)
def test_a_correction_that_cannot_be_meant_is_answered_with_what_would_be_right(
    world: World, words: tuple[str, ...]
) -> None:
    before = snapshot(world.store)

    with pytest.raises(InvalidValue):
        mended(world, *words)
    assert snapshot(world.store) == before


def test_a_correction_without_a_reason_is_none(world: World) -> None:
    for reason in ("", "  "):
        with pytest.raises(InvalidValue):
            mended(world, "ends_on=2028-12-31", reason=reason)


@pytest.mark.parametrize("words", [("99",), ("99", "on=2024-01-10"), ()])
def test_a_row_that_is_not_there_or_nothing_at_all_is_refused_and_writes_nothing(
    world: World, words: tuple[str, ...]
) -> None:
    before = snapshot(world.store)

    assert codes(mended(world, *words))
    assert snapshot(world.store) == before


def test_the_decider_of_a_step_is_known_or_answered_with_the_parties(world: World) -> None:
    with pytest.raises(UnknownRecord) as unknown:
        stepped(world, "MAIN", "give_notice", "ends_on=2024-12-31", why=Why(party="Räddningstjänsten"))

    assert {TOWN, POLICE} <= set(unknown.value.facts["nearest"])  # type: ignore[call-overload]  # names
    assert HOUSING not in unknown.value.facts["nearest"]  # type: ignore[operator]  # names


# ---- what the parties do together, and what is written in rows ----


def test_concluding_a_round_is_what_both_parties_do_at_one_meeting(world: World) -> None:
    world.sub("SUB")
    world.sign("SUB")
    world.round("ROUND", ends="2024-02-29")
    stepped(world, "ROUND", "lay_out")

    outcome = stepped(
        world, "ROUND", "conclude", "meeting=Styrgruppen", "no_measures=ja", why=Why("inget mer att säga")
    )

    assert isinstance(outcome, Done)
    assert {one.unit_id for one in world.acts("ROUND", "concluded")} == set(world.parties)
    assert {one.on_text for one in world.acts("ROUND", "concluded")} == {"2024-03-01"}
    before = snapshot(world.store)
    again = stepped(
        world, "ROUND", "conclude", "meeting=Styrgruppen", "no_measures=ja", why=Why("inget mer att säga")
    )
    assert isinstance(again, AlreadyDone)
    assert snapshot(world.store) == before


def test_a_refused_conclusion_leaves_no_acts_behind(world: World) -> None:
    world.sub("SUB")
    world.sign("SUB")
    world.round("ROUND", ends="2024-02-29")
    stepped(world, "ROUND", "lay_out")
    before = snapshot(world.store)

    refused = stepped(world, "ROUND", "conclude", "no_measures=ja")

    assert codes(refused)
    assert snapshot(world.store) == before


def test_rows_are_added_to_what_the_record_says_already(world: World) -> None:
    stepped(world, "MAIN/PICTURE", "gather")
    stepped(world, "MAIN/PICTURE", "fill_in", "sources=staff | samtal")
    stepped(world, "MAIN/PICTURE", "fill_in", "sources+=interviews | Norrby; documents")

    assert world.values("MAIN/PICTURE")["sources"] == rows(
        "sources", "staff | samtal", "interviews | Norrby", "documents"
    )
    outcome = changed(world, "MAIN/PICTURE", "sources+=staff")
    assert isinstance(outcome, Done)
    assert len(rows_in(world.values("MAIN/PICTURE")["sources"])) == 4


def test_parties_in_rows_are_those_of_the_agreement_above(world: World) -> None:
    world.annex("contact_list", "CONTACTS", under="MAIN", contacts=())

    stepped(world, "CONTACTS", "fill_in", "contacts=lokalpolis | kommunpolis")

    assert world.values("CONTACTS")["contacts"] == rows("contacts", f"{world.ids[POLICE]} | kommunpolis")


def test_what_a_record_has_not_is_no_field_of_it(world: World) -> None:
    with pytest.raises(UnknownRecord):
        stepped(world, "MAIN/PICTURE", "gather", "ends_on=2028-12-31")
    with pytest.raises(UnknownRecord):
        changed(world, "MAIN/PICTURE", promised=("ends_on=2028-12-31",))
