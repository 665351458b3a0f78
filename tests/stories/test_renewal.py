"""Before an agreement runs out: consulted, extended, or followed by a successor that takes over."""

from __future__ import annotations

import pytest

from lifecycle.agreeing import Goal
from lifecycle.dates import parse_partial
from lifecycle.errors import ReferenceTaken, StaleRecord
from lifecycle.fields import Dated, dated
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused
from lifecycle.store import Store
from tests.engine.proof import prove
from tests.engine.world import POLICE, TOWN, World, codes, day, snapshot, term
from workflows.agreements.drafting import revise
from workflows.agreements.renewal import Extension, Successor, consult, extend, renew
from workflows.agreements.steps import Why, change, take_step
from workflows.daily.tick import tick


@pytest.fixture
def world(database_url: str) -> World:
    """A main agreement with an extension clause, in force, and a sub-agreement under it."""
    world = World(Store.open(database_url)).found().on("2024-01-10")
    world.running("main_agreement", "MAIN-2024", extension_clause=True, **term("2024-02-01", "2028-01-31"))
    world.running("sub_agreement", "SUB-2024", under="MAIN-2024", extension_clause=True)
    world.on("2024-04-02")
    tick(world.request(), after_silence=True)
    return world


def extended(
    world: World,
    reference: str,
    until: str | None,
    consulted: str | None = None,
    *,
    on: str | None = None,
    reason: str | None = None,
    preview: bool = False,
) -> Outcome:
    extension = Extension(
        None if until is None else dated(until),
        None if consulted is None else parse_partial(consulted),
        everyone=consulted is not None,
    )
    with world.writing() as tx:
        outcome = extend(
            tx, reference, extension, on=day(on or str(world.today)), reason=reason, preview=preview
        )
    with world.reading() as connection:
        prove(connection)
    return outcome


def renewed(world: World, old: str, **said: object) -> Outcome:
    with world.writing() as tx:
        outcome = renew(tx, old, Successor(**said) if said else None)  # type: ignore[arg-type]  # its fields
    if isinstance(outcome, Done):
        world.ids[outcome.step.reference] = outcome.step.record
    return outcome


# ---- consultation ----


def test_a_consultation_of_all_parties_is_one_row_with_an_act_for_each(world: World) -> None:
    with world.writing() as tx:
        outcome = consult(tx, "MAIN-2024", parse_partial("2024-04-01"), everyone=True)

    assert isinstance(outcome, Done)
    assert world.steps_of("MAIN-2024")[-1] == ("consult", "2024-04-01")
    assert len(world.acts("MAIN-2024", "consulted")) == 2


@pytest.mark.parametrize("preview", [True, False])
def test_a_consultation_about_a_new_end_names_who_has_not_agreed_on_it(
    world: World, *, preview: bool
) -> None:
    def consulted(*parties: str) -> list[tuple[str, object]]:
        with world.writing() as tx:
            until = Goal(day("2030-01-31"))
            on = parse_partial("2024-04-01")
            outcome = consult(tx, "MAIN-2024", on, parties=parties, until=until, preview=preview)
        assert isinstance(outcome, Done)
        return [(one.code, one.facts.get("parties")) for one in outcome.notes]

    assert consulted(TOWN) == [("every_party_has_extended", (POLICE,))]
    assert consulted(TOWN, POLICE) == []
    assert world.ends_on("MAIN-2024") == ("2028-01-31" if preview else "2030-01-31")


def test_consulting_twice_is_consulting_once(world: World) -> None:
    with world.writing() as tx:
        consult(tx, "MAIN-2024", parse_partial("2024-04-01"), everyone=True)
    before = snapshot(world.store)

    with world.writing() as tx:
        assert isinstance(consult(tx, "MAIN-2024", parse_partial("2024-04-01"), everyone=True), AlreadyDone)
    assert snapshot(world.store) == before


def test_a_party_that_was_consulted_alone_is_not_counted_again_with_the_others(world: World) -> None:
    with world.writing() as tx:
        consult(tx, "MAIN-2024", parse_partial("2024-04-01"), parties=("lokalpolis",))
    with world.writing() as tx:
        consult(tx, "MAIN-2024", parse_partial("2024-04-01"), everyone=True)

    assert len(world.acts("MAIN-2024", "consulted")) == 2


def test_a_consultation_that_has_not_been_held_cannot_be_recorded(world: World) -> None:
    before = snapshot(world.store)

    with world.writing() as tx:
        refused = consult(tx, "MAIN-2024", parse_partial("2024-05-01"), everyone=True)

    assert codes(refused) == ["day_has_not_come"]
    assert snapshot(world.store) == before


def test_a_consultation_older_than_the_last_step_is_put_in_its_place(world: World) -> None:
    world.amended("MAIN-2024", title="Nytt namn", reason="kommunen bytte namn")

    with world.writing() as tx:
        outcome = consult(tx, "MAIN-2024", parse_partial("2024-03-05"), everyone=True)

    assert isinstance(outcome, Done)
    assert {act.on_text for act in world.acts("MAIN-2024", "consulted")} == {"2024-03-05"}
    assert world.steps_of("MAIN-2024")[-2:] == [("consult", "2024-03-05"), (None, "2024-04-02")]


def test_a_preview_of_a_consultation_says_what_then_happens(world: World) -> None:
    before = snapshot(world.store)
    with world.writing() as tx:
        previewed = take_step(
            tx, "MAIN-2024", "consult", on=world.today, why=Why(party="Borås stad"), preview=True
        )
    after = snapshot(world.store)
    with world.writing() as tx:
        done = take_step(tx, "MAIN-2024", "consult", on=world.today, why=Why(party="Borås stad"))

    assert before == after
    assert isinstance(previewed, Done)
    assert isinstance(done, Done)
    assert previewed.preview
    assert previewed.step == done.step
    assert len(world.acts("MAIN-2024", "consulted")) == 1


def test_a_consultation_asks_for_the_version_it_was_told(world: World) -> None:
    with world.writing() as tx, pytest.raises(StaleRecord):
        take_step(tx, "MAIN-2024", "consult", on=world.today, why=Why(party="Borås stad"), expected_version=1)


# ---- extension ----


def test_extend_by_clause_with_the_consultation_in_one_go(world: World) -> None:
    outcome = extended(world, "MAIN-2024", "2030-01-31", "2024-03-20")

    assert isinstance(outcome, Done)
    assert outcome.passed_with_reason == ()
    assert world.ends_on("MAIN-2024") == "2030-01-31"
    assert [trigger for trigger, _ in world.steps_of("MAIN-2024")][-2:] == ["consult", "extend"]


def test_nobody_is_presumed_to_have_consulted(world: World) -> None:
    before = snapshot(world.store)

    with world.writing() as tx:
        refused = consult(tx, "MAIN-2024", parse_partial("2024-04-01"))

    assert codes(refused) == ["nobody_is_named"]
    assert snapshot(world.store) == before


def test_where_nothing_provides_for_it_a_consultation_is_told_what_it_lacks_and_not_who(world: World) -> None:
    world.amended("MAIN-2024", extension_clause=None, reason="stod inte i papperet")

    refused = extended(world, "MAIN-2024", "2030-01-31", "2024-04-02")

    assert codes(refused) == ["nothing_provides_for_extension"]


def test_no_reason_extends_what_the_parties_have_not_agreed_on(world: World) -> None:
    before = snapshot(world.store)

    refused = extended(world, "MAIN-2024", "2030-01-31", reason="parterna talades vid per telefon")
    assert codes(refused) == ["every_party_has_extended"]
    assert snapshot(world.store) == before


def test_a_refused_extension_does_not_keep_its_consultation(world: World) -> None:
    before = snapshot(world.store)

    refused = extended(world, "MAIN-2024", "2027-01-31", "2024-03-20")

    assert codes(refused) == ["new_end_is_later"]
    assert snapshot(world.store) == before


def test_extending_twice_is_extending_once(world: World) -> None:
    extended(world, "MAIN-2024", "2030-01-31", "2024-03-20")
    before = snapshot(world.store)

    assert isinstance(extended(world, "MAIN-2024", "2030-01-31", "2024-03-20"), AlreadyDone)
    assert snapshot(world.store) == before


def test_a_preview_of_an_extension_writes_nothing_and_says_what_follows_for_others(world: World) -> None:
    extended(world, "SUB-2024", None, "2024-03-20")
    before = snapshot(world.store)

    previewed = extended(world, "MAIN-2024", "2030-01-31", "2024-03-20", preview=True)

    assert snapshot(world.store) == before
    assert isinstance(previewed, Done)
    assert previewed.preview
    assert [step.reference for step in previewed.after] == ["SUB-2024"]


def test_until_the_main_agreement_ends_means_literally_that(world: World) -> None:
    extended(world, "SUB-2024", None, "2024-03-20")
    assert (world.ends_on("SUB-2024"), world.values("SUB-2024")["ends_with_parent"]) == ("2028-01-31", True)

    extended(world, "MAIN-2024", "2030-01-31", "2024-03-20")
    assert world.ends_on("SUB-2024") == "2030-01-31"


def test_naming_a_day_unties_the_end_from_the_main_agreement(world: World) -> None:
    extended(world, "SUB-2024", None, "2024-03-20")
    extended(world, "MAIN-2024", "2030-01-31", "2024-03-20")
    with world.writing() as tx:
        why = Why(party="Borås stad")
        take_step(tx, "SUB-2024", "give_notice", ["ends_on=2025-06-30"], on=world.today, why=why)

    assert (world.ends_on("SUB-2024"), world.values("SUB-2024")["ends_with_parent"]) == ("2025-06-30", False)


def test_a_main_agreement_has_no_main_agreement_to_end_with(world: World) -> None:
    assert codes(extended(world, "MAIN-2024", None)) == ["no_main_agreement_above"]


def test_a_tied_end_follows_when_the_agreement_is_put_under_another_main(world: World) -> None:
    world.running("main_agreement", "OTHER", **term("2024-02-01", "2026-12-31"))
    extended(world, "SUB-2024", None, "2024-03-20")

    with world.writing() as tx:
        outcome = change(tx, "SUB-2024", ["parent=OTHER"], on=world.today, why=Why("nytt huvudavtal"))

    assert isinstance(outcome, Done)
    assert world.ends_on("SUB-2024") == "2026-12-31"


def test_nothing_is_put_under_what_it_cannot_end_with(world: World) -> None:
    world.picture("PICTURE", under="MAIN-2024")

    with world.writing() as tx:
        outcome = change(
            tx, "SUB-2024", ["parent=PICTURE", "ends_on=main"], on=world.today, why=Why("flyttas")
        )

    assert codes(outcome) == ["no_main_agreement_above"]


def test_the_end_of_the_new_main_is_meant_when_both_are_changed_at_once(world: World) -> None:
    world.running("main_agreement", "OTHER", **term("2024-02-01", "2025-12-31"))

    with world.writing() as tx:
        outcome = change(
            tx, "SUB-2024", ["parent=OTHER", "ends_on=main"], on=world.today, why=Why("nytt huvudavtal")
        )

    assert isinstance(outcome, Done)
    assert world.ends_on("SUB-2024") == "2025-12-31"


# ---- renewal ----


def test_the_successor_takes_over_what_stays_from_the_day_after_the_end(world: World) -> None:
    outcome = renewed(world, "MAIN-2024")

    assert isinstance(outcome, Done)
    assert outcome.step.reference == "MAIN-2028"
    old, new = world.values("MAIN-2024"), world.values("MAIN-2028")
    assert (new["starts_on"], new["ends_on"]) == (
        Dated.on(day("2028-02-01"), basis="computed"),
        Dated.on(day("2032-01-31"), basis="computed"),
    )
    assert new["predecessor_id"] == world.ids["MAIN-2024"]
    for carried in ("title", "parties", "areas", "purposes", "priorities", "extension_clause"):
        assert new[carried] == old[carried]
    assert world.state("MAIN-2028") == "draft"


def test_the_successor_takes_over_coordination_and_how_annexes_are_replaced(world: World) -> None:
    renewed(world, "SUB-2024")

    old, new = world.values("SUB-2024"), world.values("SUB-2026")
    for carried in (
        "coordination",
        "coordination_tasks",
        "annex_conditions",
        "annex_decider",
        "annex_procedure",
    ):
        assert new[carried] == old[carried] != ()


def test_the_successor_takes_over_the_annexes_and_owes_only_what_there_is_not(world: World) -> None:
    world.decided("SUB-2024/COMM", reason="resten följer")
    world.done("SUB-2024/FOLLOWUP", "withdraw", reason="ingen plan behövs")
    renewed(world, "SUB-2024")
    world.amend("SUB-2026", priorities=("ungdomar", "bostadsinbrott"))
    world.on("2026-02-20").sign("SUB-2026")
    assert world.parent("SUB-2024/COMM") == "SUB-2024"

    world.on("2026-03-01")
    tick(world.request(), after_silence=True)

    assert world.state("SUB-2024") == "replaced"
    assert (world.parent("SUB-2024/COMM"), world.state("SUB-2024/COMM")) == ("SUB-2026", "in_force")
    assert world.state("SUB-2024/PLAN-1") == "draft"
    assert world.parent("SUB-2024/FOLLOWUP-2") == "SUB-2026", "what was called off is owed still"
    owed = {one: state for one, state in world.states("SUB-2026").items() if one.startswith("SUB-2026/")}
    assert owed == {"SUB-2026/PLAN-2": "draft"}


def test_renewing_twice_is_renewing_once(world: World) -> None:
    renewed(world, "MAIN-2024")
    before = snapshot(world.store)

    again = renewed(world, "MAIN-2024")
    otherwise = renewed(world, "MAIN-2024", reference="ANOTHER")

    assert isinstance(again, AlreadyDone)
    assert isinstance(otherwise, Refused)
    assert again.reference == "MAIN-2028"
    assert snapshot(world.store) == before


def test_after_a_successor_was_withdrawn_there_may_be_another(world: World) -> None:
    renewed(world, "MAIN-2024", reference="FIRST")
    world.done("FIRST", "withdraw")

    assert isinstance(renewed(world, "MAIN-2024", reference="SECOND"), Done)


def test_what_went_on_while_the_successor_was_written_comes_to_nothing_with_it(world: World) -> None:
    world.sub("DRAFT", under="MAIN-2024", areas=("1480",))
    world.forum("FORUM", under="MAIN-2024")
    renewed(world, "MAIN-2024", reference="FIRST")
    world.on("2028-02-01").tick()
    assert (world.state("MAIN-2024"), world.state("DRAFT")) == ("expired", "draft")

    world.on("2028-02-10").done("FIRST", "withdraw")

    assert (world.state("DRAFT"), world.state("FORUM")) == ("withdrawn", "dissolved")
    assert world.steps_of("DRAFT")[-1] == ("withdraw", "2028-02-10")


def test_what_goes_on_waits_for_the_last_successor_that_is_being_written(world: World) -> None:
    world.sub("DRAFT", under="MAIN-2024", areas=("1480",))
    renewed(world, "MAIN-2024", reference="FIRST")
    world.done("FIRST", "withdraw")
    renewed(world, "MAIN-2024", reference="SECOND")
    world.on("2028-02-01").tick()
    assert world.state("DRAFT") == "draft"

    world.done("SECOND", "withdraw")

    assert world.state("DRAFT") == "withdrawn"


def test_a_reference_that_is_taken_is_not_used_again(world: World) -> None:
    world.main("MAIN-2028")
    before = snapshot(world.store)

    with pytest.raises(ReferenceTaken):
        renewed(world, "MAIN-2024")
    assert snapshot(world.store) == before
    assert isinstance(renewed(world, "MAIN-2024", reference="BORÅS-2028"), Done)


@pytest.mark.parametrize(
    ("reference", "successor"),
    [("KS-2021/412", "KS-2021/412-2028"), ("HUVUDAVTAL", "HUVUDAVTAL-2028"), ("A2024B", "A2028B")],
)
def test_the_successors_reference_has_the_year_in_which_it_begins(
    world: World, reference: str, successor: str
) -> None:
    world.register("main_agreement", reference, **term("2024-02-01", "2028-01-31"))

    outcome = renewed(world, reference)

    assert isinstance(outcome, Done)
    assert outcome.step.reference == successor


def test_another_term_is_taken_as_said_with_its_reason(world: World) -> None:
    renewed(
        world, "SUB-2024", starts_on=dated("2026-03-01"), ends_on=dated("2026-12-31"), deviation="interim"
    )

    new = world.values("SUB-2026")
    assert (world.ends_on("SUB-2026"), new["deviation"]) == ("2026-12-31", "interim")
    assert new["parent_id"] == world.ids["MAIN-2024"]


def test_what_has_expired_can_be_renewed_from_the_day_after_it_ended(world: World) -> None:
    world.on("2030-05-01")
    tick(world.request(), after_silence=True)

    renewed(world, "MAIN-2024", starts_on=dated("2028-02-01"))

    assert world.state("MAIN-2024") == "expired"
    assert world.values("MAIN-2028")["starts_on"] == Dated.on(day("2028-02-01"))


def test_what_ended_a_year_ago_is_renewed_from_a_day_that_somebody_says(world: World) -> None:
    world.on("2029-02-01")
    tick(world.request(), after_silence=True)

    refused = renewed(world, "MAIN-2024")
    assert isinstance(refused, Refused)
    assert codes(refused) == ["renewed_long_after_its_end"]
    assert refused.unmet[0].facts["day_after"] == day("2028-02-01")

    assert isinstance(renewed(world, "MAIN-2024", starts_on=dated("2029-02-01")), Done)
    assert world.state("MAIN-2029") == "draft"


def test_what_ended_not_long_ago_is_renewed_from_the_day_after_and_that_is_said(world: World) -> None:
    world.on("2029-01-31")
    tick(world.request(), after_silence=True)

    outcome = renewed(world, "MAIN-2024")

    assert isinstance(outcome, Done)
    assert world.values("MAIN-2028")["starts_on"] == Dated.on(day("2028-02-01"), basis="computed")
    assert [(one.code, one.level, one.facts["days"]) for one in outcome.notes] == [
        ("renewal_begins_back", "note", 365)
    ]


def test_nothing_is_said_of_a_successor_that_begins_when_the_present_one_ends(world: World) -> None:
    outcome = renewed(world, "MAIN-2024")

    assert isinstance(outcome, Done)
    assert outcome.notes == ()


def test_the_successor_of_a_sub_agreement_hangs_under_the_main_agreement_that_stands(world: World) -> None:
    world.on("2026-03-01")
    tick(world.request(), after_silence=True)
    assert world.state("SUB-2024") == "expired"
    renewed(world, "MAIN-2024", starts_on=dated("2026-04-01"), ends_on=dated("2030-03-31"))
    world.sign("MAIN-2026")
    world.on("2026-04-01")
    tick(world.request(), after_silence=True)

    renewed(world, "SUB-2024")

    assert world.state("MAIN-2024") == "replaced"
    assert world.values("SUB-2026")["parent_id"] == world.ids["MAIN-2026"]


def test_a_refused_renewal_leaves_what_was_due_to_the_daily_run(world: World) -> None:
    world.on("2026-03-01")  # the sub-agreement has run out, and nobody has noted it
    before = snapshot(world.store)

    refused = renewed(world, "SUB-2024/FOLLOWUP")

    assert isinstance(refused, Refused)
    assert snapshot(world.store) == before


@pytest.mark.parametrize("state", ["draft", "withdrawn", "unverified"])
def test_what_never_was_in_force_is_not_renewed(world: World, state: str) -> None:
    if state == "unverified":
        world.register("main_agreement", "X", starts_on=None, ends_on=None)
    else:
        world.main("X")
    if state == "withdrawn":
        world.done("X", "withdraw")

    refused = renewed(world, "X")

    assert isinstance(refused, Refused)
    assert codes(refused) == ["nothing_to_renew"]


def test_what_was_renewed_is_not_revised_by_that(world: World) -> None:
    renewed(world, "MAIN-2024")
    with world.writing() as tx:
        revised = revise(tx, "MAIN-2024", on=world.today)

    assert codes(revised) == ["nothing_to_revise"]


def test_a_successor_that_is_signed_replaces_on_the_day_it_begins(world: World) -> None:
    renewed(world, "MAIN-2024")
    world.sign("MAIN-2028")
    world.on("2028-02-01")
    tick(world.request(), after_silence=True)

    assert (world.state("MAIN-2024"), world.state("MAIN-2028")) == ("replaced", "active")
    assert world.steps_of("MAIN-2024")[-1] == ("replace", "2028-02-01")


def test_a_consultation_names_only_parties_of_the_agreement(world: World) -> None:
    with world.writing() as tx:
        refused = consult(tx, "MAIN-2024", parse_partial("2024-04-01"), parties=("Bostäder i Borås",))

    assert codes(refused) == ["unit_is_no_party"]


def test_a_draft_that_is_to_end_with_its_main_agreement_ends_with_the_successor_that_it_moves_to(
    world: World,
) -> None:
    world.sub("DRAFT", under="MAIN-2024", ends_with_parent=True, **term("2024-05-01", "2028-01-31"))
    renewed(world, "MAIN-2024")
    world.sign("MAIN-2028")
    world.on("2028-02-01")
    tick(world.request(), after_silence=True)

    assert world.values("DRAFT")["parent_id"] == world.ids["MAIN-2028"]
    assert world.ends_on("DRAFT") == "2032-01-31"


def test_a_successor_does_not_end_before_it_begins(world: World) -> None:
    before = snapshot(world.store)

    assert codes(renewed(world, "MAIN-2024", starts_on=dated("2030"), ends_on=dated("2029"))) == [
        "term_is_in_order"
    ]
    assert snapshot(world.store) == before
