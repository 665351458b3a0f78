"""Which place a row has among those of its day."""

from __future__ import annotations

import pytest

from lifecycle.fields import rows_in
from lifecycle.invariants import violations
from lifecycle.store import Store
from tests.engine.plain import items, plain_values
from tests.engine.world import World, act, day, rulebook, term
from workflows.audits.proof.invariants import stored_members


@pytest.fixture
def world(database_url: str) -> World:
    return World(Store.open(database_url)).found()


def test_what_is_said_after_a_family_was_lived_again_comes_after_what_was_said_that_day(world: World) -> None:
    """Living again gives places to the rows of a day; what is typed later that day comes after them."""
    town, police = world.parties
    world.on("2024-01-10").main(**term("2024-01-10", "2028-01-09"))
    world.record("MAIN", act("signed", town, "2024-01-02"))
    world.record("MAIN", act("consulted", town, "2024-01-10"))
    world.record("MAIN", act("signed", police, "2024-01-03"))  # so it begins before the consultation
    world.amended("MAIN", title="Överenskommelse", reason="ny rubrik")
    world.record("MAIN", act("signed", town, "2024-01-02", function="ordförande"))
    world.record("MAIN", act("decided", police, "2023-12-20"))
    world.corrected("MAIN", seq=2, on="2024-01-03", reason="fel dag")

    world.amended("MAIN", title="Huvudöverenskommelse", reason="ny rubrik igen")

    assert world.values("MAIN")["title"] == "Huvudöverenskommelse"


def test_what_a_step_made_and_hangs_elsewhere_by_now_is_not_made_again(world: World) -> None:
    """A draft that followed from the signing hangs on another main agreement; a struck act keeps it there."""
    world.on("2024-01-10").running("main_agreement", "MAIN").running("main_agreement", "OTHER")
    world.done("MAIN/SUB", "rehome", changes={"parent_id": world.id_of("OTHER")})
    before = world.states()
    town, _ = world.parties
    world.record("MAIN", act("oral", town, "2024-01-10"))

    world.corrected("MAIN", seq=world.acted("MAIN", "oral"), reason="aldrig sagt")

    assert world.states() == before
    assert world.parent("MAIN/SUB") == "OTHER"


def test_what_was_prepared_before_the_signature_and_is_typed_late_stays_before_it(world: World) -> None:
    """It has no legal day: it is put where it was said to be, and stays there."""
    town, police = world.parties
    world.on("2024-01-10").main(**term("2024-02-01", "2028-01-31"))
    world.record("MAIN", act("signed", town, "2024-01-10"))
    world.record("MAIN", act("signed", police, "2024-01-10"))
    world.on("2025-01-01").done("MAIN", "send_for_signature", on="2023-11-28", reason="glömdes")

    assert world.lived_again() == []
    steps = [trigger for trigger, _ in world.steps_of("MAIN") if trigger is not None]
    assert steps == ["create", "send_for_signature", "sign", "begin"]


def test_what_was_hung_on_an_agreement_after_its_end_does_not_end_with_it(world: World) -> None:
    """A draft has no legal day, but the end had come before it was hung there: it did not reach it."""
    world.on("2024-01-10").main(**term("2024-02-01", "2028-01-31"))
    world.sub(**term("2024-02-01", "2026-01-31"))
    for agreement in ("MAIN", "SUB"):
        world.sign(agreement)
    world.done("MAIN", "terminate", reason="de beslutade så")
    world.on("2024-08-27").done("SUB/COMM", "carry_over", changes={"parent_id": world.id_of("MAIN")})

    assert world.lived_again() == []
    assert world.state("SUB/COMM") == "draft"


def followed_up(world: World, cadence: str) -> None:
    """A sub-agreement under MAIN, both signed, with a plan of follow-up in one rhythm."""
    world.sub(**term("2024-02-01", "2026-01-31"))
    for agreement in ("MAIN", "SUB"):
        world.sign(agreement)
    world.amended("SUB/FOLLOWUP", items=items(cadence))
    world.decided("SUB/FOLLOWUP", reason="så var det")


def test_what_a_sheet_says_of_a_picture_that_was_hung_elsewhere_since_stays(world: World) -> None:
    """A picture that is only planned has no legal day, but it hung there when the sheet was laid out."""
    world.on("2024-01-10").running("main_agreement", "OTHER")
    world.main(**term("2024-02-01", "2028-01-31"))
    followed_up(world, "monthly")
    world.on("2024-05-27").tick()
    about = world.id_of("MAIN/PICTURE")
    lines = [
        one for one in (f"SUB/2024-03/{n}" for n in range(1, 5)) if world.values(one)["subject_id"] == about
    ]
    assert lines
    world.amended("MAIN/PICTURE", parent_id=world.id_of("OTHER"))

    assert world.lived_again() == []
    assert {world.values(one)["subject_id"] for one in lines} == {about}


def test_what_a_sheet_says_of_no_picture_stays_when_one_is_planned_later(world: World) -> None:
    """It is there for whatever is typed after it, also of earlier days; not for what was there before it."""
    world.on("2023-01-10").duties()
    world.on("2024-01-10").main(**term("2024-02-01", "2028-01-31"))
    followed_up(world, "monthly")
    world.done("MAIN/PICTURE", "abandon", reason="den görs om")
    world.on("2024-05-27").tick()
    lines = {one: world.values(one)["subject_id"] for one in (f"SUB/2024-03/{n}" for n in range(1, 5))}
    world.picture("ANEW")
    world.done(
        "LAW-PICTURE", "meet", on="2023-11-28", changes={"met_on": day("2023-11-28"), "proof": "KS 88"}
    )

    assert world.lived_again() == []
    assert {one: world.values(one)["subject_id"] for one in lines} == lines


def kinds_of_sources(world: World, picture: str) -> list[str]:
    return [row["kind"] for row in rows_in(world.values(picture)["sources"])]


@pytest.mark.parametrize("picture", ["MAIN/PICTURE", "OURS"])
def test_a_source_that_somebody_took_out_of_a_picture_stays_out(world: World, picture: str) -> None:
    """A round fed it, whoever made it; what was said of it afterwards holds, whatever is typed late."""
    world.on("2023-01-10").duties()
    world.on("2024-01-10").main(**term("2024-02-01", "2028-01-31"))
    followed_up(world, "monthly")
    if picture == "OURS":
        world.picture("OURS", under="SUB", sources=())
    world.on("2024-05-27").tick()
    world.concluded("SUB/2024-03")
    assert kinds_of_sources(world, picture) == ["follow_up"]
    world.amended(picture, sources=({"kind": "other", "title": "egna samtal"},))
    world.amended(picture, analysis="klar")
    world.done(
        "LAW-PICTURE", "meet", on="2023-11-28", changes={"met_on": day("2023-11-28"), "proof": "KS 88"}
    )

    assert world.lived_again() == []
    assert kinds_of_sources(world, picture) == ["other"]


def test_a_sheet_whose_period_was_over_when_its_round_was_planned_is_laid_out_then(world: World) -> None:
    """The plan moves to the main agreement, where nobody had planned a round of the year before."""
    world.on("2024-01-10").main(**term("2024-02-01", "2028-01-31"))
    followed_up(world, "yearly")
    world.on("2025-03-01").tick()
    world.done("SUB/FOLLOWUP", "carry_over", changes={"parent_id": world.id_of("MAIN")})
    world.done("SUB/FOLLOWUP", "lay_out_rounds")
    world.tick()

    assert world.steps_of("SUB/2024")[-1] == ("lay_out", "2025-01-01")
    assert world.steps_of("MAIN/2024")[-1] == ("lay_out", "2025-03-01")
    assert world.lived_again() == []
    with world.reading() as connection:
        assert violations(stored_members(connection, rulebook().definition), upto=world.today) == []


def test_what_was_prepared_of_a_picture_stays_when_its_place_was_mended(world: World) -> None:
    """The step that began it is mended to hang elsewhere: what was written after it is still after it."""
    world.on("2024-01-10").running("main_agreement", "OTHER")
    world.running("main_agreement", "MAIN")
    world.on("2024-11-09").done("MAIN/PICTURE", "gather")
    world.corrected(
        "MAIN/PICTURE", seq=world.seq("MAIN/PICTURE", "gather"), changes={"parent_id": world.id_of("OTHER")}
    )
    whole = plain_values("problem_picture", world.parties)
    world.done("MAIN/PICTURE", "fill_in", changes={"analysis": whole["analysis"]})

    assert world.lived_again() == []
    assert (world.state("MAIN/PICTURE"), world.parent("MAIN/PICTURE")) == ("gathering", "OTHER")


def test_a_first_day_taken_from_an_agreement_is_no_new_end_of_what_is_to_end_with_it(world: World) -> None:
    world.on("2024-01-10").main(**term("2024-01-10", "2028-01-09"))
    own = term("2024-01-10", "2026-01-09")
    world.register("sub_agreement", "OLD", parent_id=world.id_of("MAIN"), ends_with_parent=True, **own)
    world.done("MAIN", "fill_in", changes={"starts_on": None})

    assert world.lived_again() == []
    assert world.ends_on("OLD") == "2026-01-09"


def test_a_paper_taken_in_that_had_not_begun_takes_nobodys_place(world: World) -> None:
    """It is in the state of its first row on every day: what it renews began before it, also lived again."""
    world.on("2023-01-10").duties()
    world.on("2024-01-10").main(**term("2024-02-01", "2028-01-31"))
    world.sub(**term("2024-02-01", "2025-12-31"))
    for agreement in ("MAIN", "SUB"):
        world.sign(agreement)
    world.on("2024-07-28").tick()
    world.running("main_agreement", "OTHER", **term("2024-07-28", "2028-07-27"))
    old = {"predecessor_id": world.id_of("SUB"), "parent_id": world.id_of("OTHER")}
    world.register("sub_agreement", "LATER", **old, **term("2024-07-28", "2026-07-27"))
    world.done(
        "LAW-PICTURE", "meet", on="2023-11-28", changes={"met_on": day("2023-11-28"), "proof": "KS 88"}
    )

    assert world.lived_again() == []
    assert world.states()["SUB"] == world.states()["LATER"] == "active"
