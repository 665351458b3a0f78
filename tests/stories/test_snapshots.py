"""Where agreements stand: now from the tables, then from history; both say the same of today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from sqlalchemy import event, update

from lifecycle.errors import UnknownRecord
from lifecycle.fields import Dated
from lifecycle.nouns import NOUNS
from lifecycle.offices import Since
from lifecycle.records import HistoryRow
from lifecycle.snapshot import OpenDeadline, Snapshot
from lifecycle.store import Store
from lifecycle.table import table
from tests.engine.world import POLICE, TOWN, World, act, day, rulebook, term
from tests.stories.whole_way import drive
from workflows.directory.parties import add_unit, change_unit
from workflows.directory.succession import succeed
from workflows.lookup.by_name import find_record
from workflows.lookup.snapshot import OfficesUnreadable, shown, snapshot_of, snapshots_on
from workflows.reading.chronicle import chronicle

AGREEMENTS = ("MAIN", "NEXT", "OLD", "PLEDGE", "SUB", "VAGUE")


@pytest.fixture
def world(database_url: str) -> World:
    return World(Store.open(database_url)).found()


def maybe(text: str | None) -> date | None:
    return None if text is None else day(text)


def now(world: World) -> tuple[Snapshot, ...]:
    with world.reading() as connection:
        return snapshots_on(connection, rulebook())


def then(world: World, as_of: str | None = None, known_on: str | None = None) -> dict[str, Snapshot]:
    with world.reading() as connection:
        found = snapshots_on(connection, rulebook(), as_of=maybe(as_of), known_on=maybe(known_on))
    return {one.reference: one for one in found}


def state_then(world: World, reference: str, as_of: str, known_on: str | None = None) -> str | None:
    found = then(world, as_of, known_on).get(reference)
    return None if found is None else found.state


def without_incidents(snapshot: Snapshot) -> Snapshot:
    """An incident is what the daily run noted on a row; history does not know it."""
    return replace(snapshot, deadlines=tuple(replace(one, incident=None) for one in snapshot.deadlines))


NEW_NAME = "Lokalpolisområde Sjuhärad"
HEIR = "Lokalpolisområde Älvsborg"


def test_parties_and_those_who_signed_are_called_as_on_the_day_and_as_it_was_known(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN")
    world.on("2024-06-01")
    with world.writing() as tx:
        change_unit(tx, POLICE, new_name=NEW_NAME, since=Since(day("2024-05-01")))
        add_unit(tx, name=HEIR, side="police")
        succeed(tx, old=NEW_NAME, new=HEIR, from_on=day("2024-06-01"))

    assert {one.name for one in then(world, "2024-04-30")["MAIN"].parties} == {TOWN, POLICE}
    assert {one.name for one in then(world, "2024-05-02")["MAIN"].parties} == {TOWN, NEW_NAME}
    assert {one.name for one in then(world, "2024-05-02", "2024-05-31")["MAIN"].parties} == {TOWN, POLICE}
    main = next(one for one in now(world) if one.reference == "MAIN")
    assert {one.name for one in main.parties} == {TOWN, HEIR}
    with world.reading() as connection:
        page = shown(connection, rulebook(), "MAIN")
        assert page is not None
        assert main == page.snapshot
        assert sorted(page.acting) == [TOWN, POLICE]
        rows = chronicle(connection, rulebook(), find_record(connection, "MAIN"))
    assert {act.party for row in rows for act in row.acts} == {TOWN, POLICE}
    (changed,) = [change for change in rows[-1].changes if change.field == "parties"]
    assert (changed.old, changed.new) == (tuple(sorted((TOWN, POLICE))), tuple(sorted((TOWN, HEIR))))


def test_a_partys_history_that_cannot_be_read_is_an_error(sqlite_url: str) -> None:
    world = World(Store.open(sqlite_url)).found()
    world.on("2024-01-10").main()
    history = table(HistoryRow)
    with world.store.engine.connect() as connection:
        connection.exec_driver_sql("DROP TRIGGER history_refuses_update")
        of_police = history.c.record_id == world.ids[POLICE]
        connection.execute(update(history).where(of_police).values(body='{"kind":"created"}'))

        with pytest.raises(OfficesUnreadable):
            snapshots_on(connection, rulebook(), as_of=day("2024-01-10"))


def test_both_paths_tell_the_same_of_today(world: World) -> None:
    live_a_full_life(world)

    shown = [without_incidents(one) for one in now(world)]

    assert shown == list(then(world, world.today.isoformat()).values())
    assert [one.reference for one in shown if one.is_agreement] == [
        *("MAIN", "MAIN/SUB", "NEXT", "NEXT/SUB", "OLD", "PLEDGE", "SUB", "VAGUE")
    ]
    assert [one.reference for one in shown if not one.is_agreement] == [
        *("MAIN/PICTURE", "SUB/COMM", "SUB/FOLLOWUP", "SUB/PLAN-1")
    ]


def test_both_paths_tell_the_same_of_every_kind_of_record(world: World) -> None:
    drive(world)

    shown = [without_incidents(one) for one in now(world)]

    assert shown == list(then(world, world.today.isoformat()).values())
    assert {one.machine for one in shown} == set(NOUNS) - {"pledge"}


@pytest.mark.parametrize("seed", range(3))
def test_both_paths_tell_the_same_of_today_after_any_life(world: World, seed: int) -> None:
    random = Random(seed)  # noqa: S311 -- a life that can be lived again, not a secret
    live_a_full_life(world)
    for _ in range(12):
        world.on(world.today + timedelta(days=random.choice([0, 1, 40, 400]))).tick()
        live_a_little(world, random)

        shown = [without_incidents(one) for one in now(world)]

        assert shown == list(then(world, world.today.isoformat()).values())


def live_a_little(world: World, random: Random) -> None:
    """Try something with some agreement; what is refused is as good."""
    reference = random.choice([*AGREEMENTS, "MAIN/PICTURE", "SUB/COMM", "SUB/FOLLOWUP", "SUB/PLAN-1"])
    match random.choice(["step", "amend", "act", "correct", "strike"]):
        case "step":
            open_now = [trigger for trigger, option in world.options(reference).items() if option.is_open]
            for trigger in random.sample(open_now, k=min(1, len(open_now))):
                world.take(reference, trigger)
        case "amend":
            last = world.today + timedelta(days=random.randrange(30, 900))
            field = {"ends_on": Dated.on(last)} if reference != "MAIN/PICTURE" else {"title": f"{last}"}
            world.amend(reference, reason="nytt slut", **field)
        case "act":
            kind = random.choice(["oral", "consulted", "decided", "signed"])
            world.record(reference, act(kind, world.ids[POLICE], world.today, basis="§ 1"))
        case "correct":
            last = world.today + timedelta(days=random.randrange(-900, 900))
            ends = {} if reference == "MAIN/PICTURE" else {"ends_on": Dated.on(last)}
            world.correct(reference, changes={**ends, "title": f"Namn {last}"})
        case _:
            world.correct(reference, seq=random.randrange(1, 8))


def live_a_full_life(world: World) -> None:
    """Main agreements that renew each other, a sub-agreement, a correction, register rows, a pledge."""
    world.on("2024-01-10").running("main_agreement", "MAIN", forums="styrgrupp")
    world.running("sub_agreement", "SUB", under="MAIN", ends_with_parent=True)
    world.register("main_agreement", "OLD", **term("2020", "2023-06"))
    world.register("main_agreement", "VAGUE", starts_on=None, ends_on=None)
    world.pledge("PLEDGE", under="SUB", to_be_decided={"forums": "2024-05-01"})
    world.live_until("2024-02-03")
    world.amended("MAIN", title="Nytt namn", reason="kommunen bytte namn")
    world.record("MAIN", act("consulted", world.ids[TOWN], "2024-02"))
    world.on("2027-12-01").main("NEXT", predecessor_id=world.ids["MAIN"], **term("2028-01-01", "2031-12-31"))
    world.sign("NEXT")
    world.on("2028-01-02").tick()
    world.corrected("OLD", changes={"ends_on": Dated.on(date(2023, 7, 31))})


def test_what_did_not_exist_or_was_not_known_on_a_day_is_left_out(world: World) -> None:
    world.on("2024-01-10").main()

    assert state_then(world, "MAIN", "2024-01-09") is None
    assert state_then(world, "MAIN", "2024-01-10") == "draft"
    assert state_then(world, "MAIN", "2024-01-10", known_on="2024-01-09") is None


def test_as_of_asks_what_was_true_and_known_on_what_the_register_said(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN")
    world.on("2024-03-01").tick()

    assert state_then(world, "MAIN", "2024-02-01") == "active"
    assert state_then(world, "MAIN", "2024-02-01", known_on="2024-02-15") == "signed"
    assert then(world, known_on="2024-02-15")["MAIN"].state == "signed"
    assert then(world, known_on="2024-03-01")["MAIN"].state == "active"


def test_a_correction_changes_what_was_true_but_not_what_the_register_said(world: World) -> None:
    world.on("2024-02-01").running("main_agreement", "MAIN")
    world.on("2028-03-01").tick()
    world.on("2028-03-02").corrected("MAIN", changes={"ends_on": Dated.on(date(2029, 1, 31))})

    assert state_then(world, "MAIN", "2028-03-01") == "active"
    assert state_then(world, "MAIN", "2028-03-01", known_on="2028-03-01") == "expired"


@pytest.mark.parametrize(
    ("as_of", "state", "since"),
    [
        ("2020-12-31", None, None),
        ("2021-03-01", "signed", "2021-02-01"),
        ("2021-06-30", "active", "2021-06-01"),
        ("2024-05-31", "active", "2021-06-01"),
        ("2024-06-01", "expired", "2024-06-01"),
        ("2026-01-01", "expired", "2024-06-01"),
    ],
)
def test_a_register_row_tells_about_its_whole_period(
    world: World, as_of: str, state: str | None, since: str | None
) -> None:
    signed = Dated.on(date(2021, 2, 1))
    world.on("2025-10-01").register(
        "main_agreement", "OLD", signed_on=signed, **term("2021-06-01", "2024-05-31")
    )

    found = then(world, as_of).get("OLD")

    assert (found and found.state, found and found.since.isoformat()) == (state, since)
    assert state_then(world, "OLD", as_of, known_on="2025-09-30") is None


def test_a_register_row_that_ran_out_after_its_import_is_what_its_history_says(world: World) -> None:
    world.on("2024-01-10").register("main_agreement", "OLD", **term("2020-02-01", "2024-01-31"))
    world.on("2024-02-20").tick()

    assert state_then(world, "OLD", "2024-01-31") == "active"
    assert state_then(world, "OLD", "2024-02-01") == "expired"
    assert state_then(world, "OLD", "2024-02-01", known_on="2024-02-15") == "active"


def test_what_a_party_did_before_leaves_a_register_row_telling_of_its_whole_period(world: World) -> None:
    world.on("2025-10-01").register("main_agreement", "OVER", **term("2020-01-01", "2023-12-31"))
    world.on("2025-10-02").record("OVER", act("signed", world.ids[TOWN], "2019-12-15"))
    world.register("main_agreement", "COMING", **term("2026-01-01", "2029-12-31"))
    world.record("COMING", act("signed", world.ids[TOWN], "2025-09-15"))

    days = ("2019-12-14", "2019-12-15", "2020-01-01", "2023-12-31", "2024-01-01")
    assert [state_then(world, "OVER", day) for day in days] == [None, "signed", "active", "active", "expired"]
    for as_of in ("2025-09-20", "2025-12-01"):
        assert then(world, as_of)["COMING"].since == date(2025, 9, 15)


def test_a_register_row_without_dates_is_unverified_on_every_day(world: World) -> None:
    world.on("2025-10-01").register("main_agreement", "VAGUE", starts_on=None, ends_on=None)

    assert state_then(world, "VAGUE", "2023-01-01") == "unverified"
    assert state_then(world, "VAGUE", "2026-01-01") == "unverified"


def test_a_step_that_stays_in_its_state_does_not_enter_it_anew(world: World) -> None:
    world.on("2024-02-01").running("main_agreement", "MAIN", extension_clause=True)
    world.on("2027-10-01").done(
        "MAIN",
        "extend",
        changes={"ends_on": Dated.on(date(2029, 1, 31))},
        acts=[act("consulted", unit, "2027-10-01", until=date(2029, 1, 31)) for unit in world.parties],
        reason="enligt klausul",
    )

    snapshot = next(one for one in now(world) if one.reference == "MAIN")

    assert snapshot.since == date(2024, 2, 1)
    assert world.steps_of("MAIN")[-1] == ("extend", "2027-10-01")


def test_a_standing_names_its_relations_parties_areas_and_deadlines(world: World) -> None:
    live_a_full_life(world)

    every = {one.reference: one for one in now(world)}

    with world.reading() as connection:
        before, after = (shown(connection, rulebook(), one) for one in ("MAIN", "NEXT"))
    assert before is not None
    assert after is not None
    assert (before.successors, after.predecessor) == (("NEXT",), "MAIN")
    assert every["PLEDGE"].parent == "SUB"
    assert [unit.name for unit in every["SUB"].parties] == [TOWN, POLICE]
    assert [area.name for area in every["SUB"].areas] == ["Borås"]


def test_a_standing_names_what_is_open_and_not_of_what_was_called_off(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN")
    world.pledge("PLEDGE", under="MAIN", to_be_decided={"forums": "2024-05-01"})
    promised = OpenDeadline("to_be_decided:forums", date(2024, 5, 1), date(2024, 4, 30), rank=3, moves=False)

    assert {one.reference: one for one in now(world)}["PLEDGE"].deadlines[-1:] == (promised,)
    world.done("MAIN", "terminate", reason="fel")
    assert {one.reference: one for one in now(world)}["PLEDGE"].deadlines == ()


@pytest.mark.parametrize("as_of", [None, "2028-01-02"])
def test_one_record_alone_stands_where_it_stands_among_all(world: World, as_of: str | None) -> None:
    drive(world)
    among_all = now(world) if as_of is None else tuple(then(world, as_of).values())

    with world.reading() as connection:
        alone = [
            snapshot_of(connection, rulebook(), one.reference.lower(), as_of=maybe(as_of))
            for one in among_all
        ]

    assert alone == list(among_all)


def test_one_agreement_before_it_was_made_is_none_and_an_unknown_one_is_an_error(world: World) -> None:
    world.on("2024-01-10").main()

    with world.reading() as connection:
        assert snapshot_of(connection, rulebook(), "MAIN", as_of=date(2024, 1, 1)) is None
        with pytest.raises(UnknownRecord):
            snapshot_of(connection, rulebook(), "MAINE")


def test_the_number_of_queries_does_not_depend_on_the_number_of_agreements(world: World) -> None:
    world.on("2024-01-10").main()
    few = queries_of(world)
    for number in range(10):
        world.main(f"MORE-{number}")

    assert queries_of(world) == few


def test_a_draft_that_came_to_nothing_by_itself_was_there_since_it_was_typed(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN", **term("2024-01-10", "2025-06-30"))
    world.on("2024-05-18").sub(**term("2024-06-15", "2025-04-27"))
    assert state_then(world, "SUB", "2024-05-18") == "draft"
    world.on("2025-07-01").tick()
    assert state_then(world, "SUB", "2025-07-01") == "withdrawn"
    assert state_then(world, "SUB", "2024-05-18") == "draft"
    assert then(world, "2024-05-18")["SUB"].since == day("2024-05-18")
    assert state_then(world, "SUB", "2024-05-17") is None


@pytest.mark.parametrize("prepared_on", ["2024-05-20", "2024-06-02", "2024-06-03"])
@pytest.mark.parametrize("prepared", ["sent", "amended"])
def test_a_draft_was_there_also_where_it_is_prepared_after_one_of_its_parties_was_succeeded(
    world: World, prepared_on: str, prepared: str
) -> None:
    world.on("2024-05-18").main(**term("2024-09-01", "2026-08-31"))
    world.on("2024-06-03")
    with world.writing() as tx:
        add_unit(tx, name=HEIR, side="police")
        succeed(tx, old=POLICE, new=HEIR, from_on=day("2024-06-02"))
    if prepared == "sent":
        world.done("MAIN", "send_for_decision", on=prepared_on)
    else:
        world.amended("MAIN", on=prepared_on, ends_on=Dated.on(day("2026-06-30")))

    assert state_then(world, "MAIN", "2024-05-18") == "draft"
    assert state_then(world, "MAIN", "2024-05-17") is None
    assert {one.name for one in then(world, "2024-06-01")["MAIN"].parties} == {TOWN, POLICE}
    assert state_then(world, "MAIN", prepared_on) == ("awaiting_decision" if prepared == "sent" else "draft")
    assert then(world, "2024-06-03")["MAIN"] == without_incidents(now(world)[0])


def test_what_hangs_on_an_agreement_has_its_parties_and_says_what_it_hangs_on(world: World) -> None:
    drive(world)

    shown = {one.reference: one for one in now(world)}

    activity, plan = shown["ACT"], shown["MAIN/SUB/PLAN-1"]
    assert (activity.parent, activity.agreement_above) == ("MAIN/SUB/PLAN-1", "MAIN/SUB")
    assert [unit.name for unit in activity.parties] == [TOWN, POLICE]
    assert (plan.parent, plan.agreement_above, plan.is_agreement) == ("MAIN/SUB", "MAIN/SUB", False)
    assert [unit.name for unit in shown["KPLAN"].parties] == [TOWN]
    assert (shown["KPLAN"].parent, shown["KPLAN"].agreement_above) == (None, None)


def queries_of(world: World) -> int:
    asked: list[str] = []
    with world.reading() as connection:
        event.listen(connection, "before_cursor_execute", lambda *said: asked.append(said[2]))
        snapshots_on(connection, rulebook())
    return len(asked)
