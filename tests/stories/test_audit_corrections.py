"""`audit corrections`: what stood there, what holds instead, who said so, when and why."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from lifecycle.fields import Dated
from lifecycle.records import HistoryRow
from lifecycle.store import Store
from lifecycle.table import table
from tests.engine.world import POLICE, TOWN, World, day, rulebook
from tests.stories.whole_way import draft, step
from workflows.directory.parties import ensure_unit
from workflows.lookup.snapshot import HistoryUnreadable, snapshots_on
from workflows.reading.corrections import Changed, Correction, corrections

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.fixture
def world(database_url: str) -> World:
    """A main agreement that expired in 2028, with a sub-agreement that lost it."""
    world = World(Store.open(database_url)).found()
    world.on("2024-01-10").running("main_agreement", "MAIN")
    world.on("2024-03-01").running(
        "sub_agreement",
        "SUB",
        under="MAIN",
        starts_on=Dated.on(date(2027, 3, 1)),
        ends_on=Dated.on(date(2029, 2, 28)),
    )
    world.on("2028-03-01").tick()
    return world


def corrections_of(world: World, **asked: str) -> Sequence[Correction]:
    reference = asked.pop("reference", None)
    days = {name: day(said) for name, said in asked.items()}
    with world.reading() as connection:
        return corrections(connection, reference=reference, **days)


def test_a_register_without_corrections_tells_of_none(world: World) -> None:
    assert corrections_of(world) == ()


def test_a_wrong_value_is_told_with_what_stood_and_what_holds(world: World) -> None:
    world.on("2028-03-02").corrected(
        "MAIN", changes={"ends_on": Dated.on(date(2029, 1, 31))}, reason="fel slut"
    )

    main, sub = corrections_of(world)

    assert (main.reference, main.reason, main.on) == ("MAIN", "fel slut", date(2028, 3, 2))
    assert main.corrected_row == 1
    assert (main.state_before, main.state_after, main.holds) == ("expired", "active", True)
    assert main.mended[0].changed == (
        Changed("ends_on", Dated.on(date(2028, 1, 31)), Dated.on(date(2029, 1, 31))),
    )
    assert [(one.trigger, one.struck) for one in main.mended] == [("create", False), ("expire", True)]
    assert (sub.reference, sub.caused_by) == ("SUB", ("MAIN", main.seq))
    assert [one.struck for one in sub.mended] == [True]


def test_a_wrong_day_of_signing_is_told_with_the_acts_before_and_after(world: World) -> None:
    world.on("2028-03-02").corrected("MAIN", seq=world.acted("MAIN", "signed"), on="2024-01-11")

    [one] = corrections_of(world, reference="MAIN")
    mended, followed = one.mended

    assert mended.changed == followed.changed == (Changed("on", date(2024, 1, 10), date(2024, 1, 11)),)
    assert [act.on_text for act in (*mended.acts_before, *mended.acts_after)] == ["2024-01-10"] * 2 + [
        "2024-01-11"
    ] * 2


def test_what_was_owed_since_a_wrong_day_is_told_with_the_right_one(world: World) -> None:
    signed = world.on("2028-03-02").corrected("MAIN", seq=world.acted("MAIN", "signed"), on="2024-01-11").step

    [one] = corrections_of(world, reference="MAIN/PICTURE")
    [mended] = one.mended

    assert one.caused_by == ("MAIN", signed.seq)
    assert mended.changed == (
        Changed("on", date(2024, 1, 10), date(2024, 1, 11)),
        Changed("owed_since", date(2024, 1, 10), date(2024, 1, 11)),
    )


def test_what_was_made_by_a_step_that_never_happened_is_told_as_what_it_is_now(world: World) -> None:
    draft(world, "meeting", "MEETING", parent_id=world.ids["SUB"], meets_on=date(2028, 2, 1))
    step(world, "MEETING", "hold", decisions=({"decision": "Trygghetsvandring"},))
    struck = world.on("2028-03-02").corrected("MEETING", seq=world.seq("MEETING", "hold")).step

    meeting, activity = corrections_of(world, reference="MEETING"), corrections_of(world, reference="SUB/ACT")

    assert [(one.struck, one.trigger) for one in meeting[0].mended] == [(True, "hold")]
    assert (activity[0].caused_by, activity[0].state_after) == (("MEETING", struck.seq), "cancelled")
    assert activity[0].mended[0].changed == (Changed("dest", "planned", "cancelled"),)


def test_rows_are_told_with_their_parties_by_name_and_other_records_by_reference(world: World) -> None:
    draft(world, "forum", "FORUM", parent_id=world.ids["SUB"])
    draft(world, "municipal_plan", "KPLAN", picture_id=world.id_of("MAIN/PICTURE"))
    world.on("2028-03-02").corrected(
        "FORUM",
        seq=1,
        changes={
            "members": ({"party": str(world.ids[TOWN]), "function": "kommunchef"},),
            "perspectives": ("strategic",),
            "cadence": "monthly",
        },
    )
    world.corrected("KPLAN", changes={"picture_id": draft(world, "problem_picture", "PICTURE")})

    [forum], [plan] = corrections_of(world, reference="FORUM"), corrections_of(world, reference="KPLAN")

    assert forum.mended[0].changed == (
        Changed("cadence", None, "monthly"),
        Changed("members", (), ({"party": TOWN, "function": "kommunchef"},)),
        Changed("perspectives", (), ("strategic",)),
    )
    assert plan.mended[0].changed == (Changed("picture_id", "MAIN/PICTURE", "PICTURE"),)


def test_parties_and_main_agreements_are_told_by_name(world: World) -> None:
    # One party for one other: one more would be succession, and no correction.
    with world.writing() as tx:
        tanum = ensure_unit(tx, "Tanum", side="municipality").id
    world.main("OTHER")
    world.on("2028-03-02").corrected(
        "SUB", seq=1, changes={"parties": (tanum, world.ids[POLICE]), "parent_id": world.ids["OTHER"]}
    )

    [one] = corrections_of(world, reference="SUB")
    changed = {change.what: (change.old, change.new) for change in one.mended[0].changed}

    assert changed["parent_id"] == ("MAIN", "OTHER")
    assert changed["parties"] == (tuple(sorted((TOWN, POLICE))), tuple(sorted(("Tanum", POLICE))))


def test_a_correction_that_was_itself_struck_is_told_and_no_longer_holds(world: World) -> None:
    first = world.on("2028-03-02").corrected("MAIN", changes={"title": "Fel namn"}).step
    second = world.on("2028-03-03").corrected("MAIN", seq=first.seq).step

    found = corrections_of(world, reference="main")

    assert [(one.seq, one.holds) for one in found] == [(first.seq, False), (second.seq, True)]
    assert found[0].mended[0].changed == (Changed("title", "Samverkan för en trygg stad", "Fel namn"),)


def test_a_day_leaves_out_what_was_corrected_after_it(world: World) -> None:
    world.on("2028-03-02").corrected("MAIN", changes={"title": "Rätt namn"})

    assert [one.reference for one in corrections_of(world, known_on="2028-03-02")] == ["MAIN"]
    assert corrections_of(world, known_on="2028-03-01") == corrections_of(world, as_of="2028-03-01") == ()


def test_a_history_that_cannot_be_read_is_an_error_that_names_its_record(sqlite_url: str) -> None:
    world = World(Store.open(sqlite_url)).found()
    world.on("2024-01-10").main()
    world.corrected("MAIN", changes={"title": "Rätt namn"})
    history = table(HistoryRow)
    with world.store.engine.connect() as connection:
        connection.exec_driver_sql("DROP TRIGGER history_refuses_update")
        of_main = (history.c.record_id == world.ids["MAIN"]) & (history.c.seq == 1)
        connection.execute(update(history).where(of_main).values(body='{"kind":"corrected"}'))

        with pytest.raises(HistoryUnreadable, match="'MAIN'"):
            corrections(connection)
        with pytest.raises(HistoryUnreadable, match="'MAIN'"):
            snapshots_on(connection, rulebook(), as_of=world.today)
        (now,) = snapshots_on(connection, rulebook())  # the tables say it, and no history is read
        assert (now.reference, now.title) == ("MAIN", "Rätt namn")
