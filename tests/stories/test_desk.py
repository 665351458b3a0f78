"""Who may write, on which day: the desk asks before anything is touched."""

from __future__ import annotations

import threading
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import select

from lifecycle.errors import ClockRefused, DatabaseUnusable, DefinitionError, UnknownRecord
from lifecycle.offices import create_person
from lifecycle.records import HistoryRow, Person
from lifecycle.store import Store, set_fact
from lifecycle.table import table
from tests.engine.world import World, day, rulebook, snapshot
from tests.stories.test_tick import with_a_guard_on_begin
from workflows.clock import real_moment
from workflows.daily.doctor import examine
from workflows.daily.tick import tick
from workflows.session import Desk, NotAllowed, sit_down

if TYPE_CHECKING:
    from typing import Any


@pytest.fixture
def world(database_url: str) -> World:
    return World(Store.open(database_url)).found().on("2026-03-02")


def person(world: World, handle: str, **said: Any) -> Person:  # noqa: ANN401 -- columns
    made = Person(id=uuid4(), handle=handle, **said)
    with world.writing() as tx:
        create_person(tx, made)
    return made


def desk_of(world: World, handle: str | None, *, on: str = "2026-03-02") -> Desk:
    return sit_down(world.store, rulebook(), today=day(on), acting_as=handle)


def test_an_auditor_reads_and_does_not_write(world: World) -> None:
    person(world, "revisor", role="auditor")
    before = snapshot(world.store)

    with pytest.raises(NotAllowed) as refused, desk_of(world, "revisor").writing():
        pass
    with desk_of(world, "revisor").reading() as connection:
        assert connection.execute(select(table(Person).c.handle)).scalars().all() == ["revisor"]
    assert refused.value.facts == {"person": "revisor", "why": "auditors_read"}
    assert snapshot(world.store) == before


def test_who_has_left_writes_no_more_from_that_day_on(world: World) -> None:
    person(world, "olle", left_on=date(2026, 3, 2))

    with desk_of(world, "olle", on="2026-03-01").writing():
        pass
    with pytest.raises(NotAllowed), desk_of(world, "olle").writing():
        pass


def test_an_unknown_person_is_answered_with_those_that_are_like_it(world: World) -> None:
    person(world, "anna")

    with pytest.raises(UnknownRecord) as unknown, desk_of(world, "ana").writing():
        pass
    assert unknown.value.facts["nearest"] == ("anna",)


def test_a_person_is_found_by_the_account_when_nobody_is_named(world: World) -> None:
    known = person(world, "anna", login=world.store.principal())
    world.main()

    with world.reading() as connection:
        bodies = connection.execute(select(table(HistoryRow).c.body)).scalars().all()
    assert str(known.id) in bodies[-1]


def test_an_account_that_nobody_has_may_write_and_is_named_by_its_seal(world: World) -> None:
    world.main()

    assert world.history("MAIN")[-1].actor is None
    assert world.history("MAIN")[-1].principal


@pytest.fixture
def real(empty_database_url: str) -> Store:
    """A register that is no simulation."""
    return Store.create(empty_database_url)


def test_a_real_register_is_not_written_on_a_day_that_has_not_come(real: Store) -> None:
    tomorrow = real_moment().today + timedelta(days=1)

    with pytest.raises(ClockRefused) as refused:
        sit_down(real, rulebook(), today=tomorrow)
    assert refused.value.facts["reason"] == "day_not_yet"


def test_a_real_register_may_be_asked_from_an_earlier_day_and_not_written_on_it(real: Store) -> None:
    yesterday = sit_down(real, rulebook(), today=real_moment().today - timedelta(days=1))
    tick(sit_down(real, rulebook()))

    with pytest.raises(ClockRefused) as refused, yesterday.writing():
        pass
    with pytest.raises(ClockRefused) as ran_since, yesterday.writing(keep=False):
        pass
    assert refused.value.facts["reason"] == "day_only_to_read"
    assert ran_since.value.facts["reason"] == "day_before_last_tick"
    with yesterday.reading() as connection:
        assert connection.execute(select(table(Person).c.handle)).all() == []


def test_a_simulated_register_may_be_on_any_day(world: World) -> None:
    with desk_of(world, None, on="2199-12-31").writing() as tx:
        assert tx.today == day("2199-12-31")
        assert tx.now.tzinfo is not None


def test_a_definition_that_changed_under_records_is_refused_when_writing_and_told_by_doctor(
    world: World,
) -> None:
    world.main()
    before = snapshot(world.store)
    desk = sit_down(world.store, with_a_guard_on_begin(), today=world.today)

    with pytest.raises(DefinitionError) as refused, desk.writing():
        pass

    assert [(one.code, one.where) for one in refused.value.findings] == [
        ("definition.changed_in_use", "main_agreement v1")
    ]
    assert "definition.changed_in_use" in [one.code for one in examine(desk).findings]
    assert snapshot(world.store) == before


def test_a_definition_that_no_record_runs_on_may_still_change(world: World) -> None:
    with sit_down(world.store, with_a_guard_on_begin(), today=world.today).writing():
        pass


@pytest.mark.parametrize("key", ["schema_version", "schema"])
def test_who_opened_a_register_before_its_tables_changed_writes_no_more(world: World, key: str) -> None:
    desk = desk_of(world, None)
    with Store.open(world.store.url.render_as_string(hide_password=False)).writing() as connection:
        set_fact(connection, key, "2")
    before = snapshot(world.store)

    for write in (desk.writing, desk.store.writing, partial(desk.writing, keep=False)):
        with pytest.raises(DatabaseUnusable) as refused, write():
            pytest.fail("nobody writes")

        assert refused.value.reason == "database_changed_meanwhile"
    assert snapshot(world.store) == before


def test_whoever_changes_the_tables_waits_for_those_who_write_and_they_for_him(database_url: str) -> None:
    store, other = Store.open(database_url), Store.open(database_url)
    changing = threading.Thread(target=other.upgrade)

    with store.writing() as connection:
        changing.start()
        changing.join(0.3)  # time enough to pass by, for one who does not wait
        assert changing.is_alive()
        set_fact(connection, "said", "yes")
    changing.join(30)

    assert not changing.is_alive()


def test_what_is_not_to_be_kept_is_not(world: World) -> None:
    before = snapshot(world.store)

    with desk_of(world, None).writing(keep=False) as tx:
        person_row = Person(id=uuid4(), handle="ingen")
        create_person(tx, person_row)

    assert snapshot(world.store) == before
