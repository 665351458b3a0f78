"""Who may write, on which day: the asking asks before anything is touched."""

from __future__ import annotations

import os
import pwd
import threading
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import uuid4

import pytest
from sqlalchemy import select

from lifecycle.errors import (
    ClockRefused,
    DatabaseUnusable,
    DefinitionError,
    NotAllowed,
    ReferenceTaken,
    UnknownRecord,
)
from lifecycle.ledger import append
from lifecycle.names import name_key
from lifecycle.offices import create_person
from lifecycle.records import HistoryRow, Person
from lifecycle.register import noted
from lifecycle.store import Store, fact, set_fact
from lifecycle.table import table
from tests.engine.test_statements import listening
from tests.engine.world import World, day, rulebook, snapshot
from tests.stories.test_tick import with_a_guard_on_begin
from workflows.agreements.entering import Paper, draft
from workflows.agreements.steps import Why, change
from workflows.clock import real_moment
from workflows.daily.doctor import examine
from workflows.daily.tick import tick
from workflows.directory.parties import add_unit
from workflows.directory.people import add_person, hold_function
from workflows.directory.sharing import name_host, share
from workflows.lookup.by_name import find_record
from workflows.session import NOBODY, Application, HasLeft, Request, Vouched

if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy import QueuePool


@pytest.fixture
def world(database_url: str) -> World:
    return World(Store.open(database_url)).found().on("2026-03-02")


def person(world: World, handle: str, **said: Any) -> Person:  # noqa: ANN401 -- columns
    made = Person(id=uuid4(), handle=handle, **said)
    with world.writing() as tx:
        create_person(tx, made)
    return made


def request_of(world: World, handle: str | None, *, on: str = "2026-03-02") -> Request:
    return Application.of(world.store, rulebook()).request(today=day(on), acting_as=handle)


def test_an_auditor_reads_and_does_not_write(world: World) -> None:
    person(world, "revisor", role="auditor")
    before = snapshot(world.store)

    with pytest.raises(NotAllowed) as refused, request_of(world, "revisor").writing():
        pass
    with request_of(world, "revisor").reading() as connection:
        assert connection.execute(select(table(Person).c.handle)).scalars().all() == ["revisor"]
    assert refused.value.facts == {"person": "revisor", "reason": "auditors_read"}
    assert snapshot(world.store) == before


def test_who_has_left_neither_reads_nor_writes_from_that_day_on(world: World) -> None:
    person(world, "olle", left_on=date(2026, 3, 2))

    with request_of(world, "olle", on="2026-03-01").writing():
        pass
    gone = request_of(world, "olle")
    for ask in (gone.reading, gone.writing, partial(gone.writing, keep=False)):
        with pytest.raises(HasLeft) as refused, ask():
            pytest.fail("whoever has left is let in")

        assert refused.value.facts == {"person": "olle", "reason": "has_left", "day": date(2026, 3, 2)}


def test_who_has_left_is_known_by_the_account_too(world: World) -> None:
    person(world, "anna")
    person(world, "olle", login=world.store.principal(), left_on=date(2026, 3, 2))

    with pytest.raises(HasLeft), request_of(world, None).reading():
        pass
    with request_of(world, "anna").writing(), request_of(world, NOBODY).reading():
        pass


def test_who_has_left_does_not_read_as_of_a_day_before_either(real: Store) -> None:
    today = real_moment().today
    application = Application.of(real, rulebook())
    with application.request().writing() as tx:
        create_person(tx, Person(id=uuid4(), handle="olle", left_on=today))

    for then in (today, today - timedelta(days=30)):
        with pytest.raises(HasLeft), application.request(today=then, acting_as="olle").reading():
            pass


def test_whose_function_has_ended_does_not_read_as_of_a_day_before_either(real: Store) -> None:
    """Else an earlier `--today` opened what a function had opened once; a preview, too."""
    application = Application.of(real, rulebook())
    today = application.request().today
    with application.request().writing() as tx:
        for name, side in (("Borås", "municipality"), ("LPO Borås", "police")):
            add_unit(tx, name=name, side=side)
        draft(tx, Paper("BORAS", "main_agreement", parties=("Borås", "LPO Borås")))
        name_host(tx, "Borås")
        for handle, until in (("kim", None), ("olle", today - timedelta(days=1))):
            add_person(tx, handle=handle)
            began = today - timedelta(days=30)
            hold_function(
                tx,
                unit="LPO Borås",
                function="samordnare",
                person=handle,
                from_on=began,
                to_on=until,
                is_new=True,
            )
        add_person(tx, handle="chef", role="administrator", login=application.principal)
    with application.request().writing() as tx:
        share(tx, "BORAS", "LPO Borås", "share")

    vouched = Vouched("https://login.example.org")
    for then in (today, today - timedelta(days=1)):
        kim = application.request(today=then, acting_as="kim", vouched=vouched)
        with kim.reading() as connection:
            assert find_record(connection, "BORAS").reference == "BORAS"
        olle = application.request(today=then, acting_as="olle", vouched=vouched)
        with pytest.raises(NotAllowed), olle.reading() as connection:
            find_record(connection, "BORAS")
        with pytest.raises(NotAllowed), olle.writing(keep=False) as tx:
            change(tx, "BORAS", ["title=Ny"], [], on=then, why=Why())


def test_a_register_in_which_nobody_has_a_login_is_open(world: World) -> None:
    person(world, "olle", left_on=date(2026, 3, 2))

    with request_of(world, None).reading() as connection:
        assert connection.execute(select(table(Person).c.handle)).scalars().all() == ["olle"]


def test_an_unknown_person_is_answered_with_those_that_are_like_it(world: World) -> None:
    person(world, "anna")

    asking = request_of(world, "ana")
    for ask in (asking.reading, asking.writing):
        with pytest.raises(UnknownRecord) as unknown, ask():
            pass
        assert unknown.value.facts["nearest"] == ("anna",)


def test_a_person_is_found_by_the_account_when_nobody_is_named(world: World) -> None:
    known = person(world, "anna", login=world.store.principal(), role="administrator")
    world.main()

    with world.reading() as connection:
        bodies = connection.execute(select(table(HistoryRow).c.body)).scalars().all()
    assert str(known.id) in bodies[-1]


def test_an_account_and_a_handle_are_known_in_whatever_letters_they_are_written(world: World) -> None:
    """Windows shows an account as somebody once wrote it, and lets them log in in any letters."""
    account = world.store.principal()
    with world.writing() as tx:
        add_person(tx, handle="anna.ek", login=f" {account.upper()} ")
        with pytest.raises(ReferenceTaken) as refused:
            add_person(tx, handle="bo", login=account.title())

    for handle in (None, "Anna.Ek"):
        with request_of(world, handle).reading() as connection:
            found = request_of(world, handle).person(connection)
            assert found is not None
            assert (found.handle, found.login) == ("anna.ek", account)
    assert refused.value.facts["reason"] == "login_taken"


def test_a_service_says_that_it_is_nobody_whosever_account_it_runs_in(world: World) -> None:
    person(world, "anna", login=world.store.principal())

    with request_of(world, NOBODY).writing() as tx:
        assert tx.actor is None
    with request_of(world, None).writing() as tx:
        assert tx.actor is not None


@pytest.mark.parametrize("person_of_the_account", [{}, {"role": "auditor"}, {"left_on": date(2026, 3, 1)}])
def test_the_daily_run_never_writes_as_a_person(world: World, person_of_the_account: dict[str, Any]) -> None:
    """Nor does it stop when the person whose account it runs in has left, or only reads."""
    world.on("2022-01-10").running("main_agreement", "MAIN")
    person(world.on("2026-03-02"), "anna", login=world.store.principal(), **person_of_the_account)
    before = len(world.history("MAIN"))

    happened = tick(request_of(world, "anna"), after_silence=True).happened

    assert happened
    assert {one.actor for one in world.history("MAIN")[before:]} == {None}
    assert all(one.principal for one in world.history("MAIN")[before:])
    with world.store.reading() as connection:
        assert noted(connection)[-1].actor is None


def test_the_account_is_what_the_system_says_and_not_the_environment(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "anna")

    assert Store.open(sqlite_url).principal() == name_key(pwd.getpwuid(os.getuid()).pw_name) != "anna"


def test_one_process_serves_many_requests_at_once(database_url: str) -> None:
    threads = 4
    application = Application.open(database_url, threads=threads)
    served: list[bool] = []

    def serve(number: int) -> None:
        for turn in range(3):
            asking = application.request(today=day("2026-03-02"))
            with asking.writing() as tx:
                create_person(tx, Person(id=uuid4(), handle=f"p{number}.{turn}"))
            with asking.reading() as connection:
                handles = connection.execute(select(table(Person).c.handle)).scalars().all()
            served.append(f"p{number}.{turn}" in handles)

    with closing(application.store):
        serving = [threading.Thread(target=serve, args=(number,)) for number in range(2 * threads)]
        for one in serving:
            one.start()
        for one in serving:
            one.join(60)

        assert served == [True] * 6 * threads
        assert 0 < cast("QueuePool", application.store.engine.pool).checkedin() <= threads


def test_whether_a_register_is_closed_is_asked_once_by_whoever_is_named(world: World) -> None:
    anna = person(world, "anna")

    with listening(world.store) as asked, request_of(world, "anna").writing() as tx:
        append(tx, anna.id, "person", "changed", {"name": "Anna Alm"})

    assert sum("AS closed" in one for one, _ in asked.statements) == 1


def test_requests_of_one_process_share_all_that_is_nobodys(database_url: str) -> None:
    application = Application.open(database_url)

    one, other = application.request(acting_as="anna"), application.request()

    assert one.store is other.store
    assert one.rulebook is other.rulebook  # read again only where a file has changed
    application.store.close()


def test_a_file_that_was_taken_away_is_missed_and_one_in_its_place_is_read(
    sqlite_url: str, tmp_path: Path
) -> None:
    application = Application.open(sqlite_url, threads=2)
    path = Path(str(application.store.url.database))
    with application.request().reading():
        pass

    path.rename(tmp_path / "away.db")
    with pytest.raises(DatabaseUnusable) as missing, application.request().reading():
        pass
    assert missing.value.reason == "database_missing"
    assert not path.exists()

    with Store.create(f"sqlite:///{path}", simulated=True).writing() as connection:
        set_fact(connection, "said", "by the new one")
    with application.request().reading() as connection:
        assert fact(connection, "said") == "by the new one"
    application.store.close()


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
        Application.of(real, rulebook()).request(today=tomorrow)
    assert refused.value.facts["reason"] == "day_not_yet"


def test_a_real_register_may_be_asked_from_an_earlier_day_and_not_written_on_it(real: Store) -> None:
    yesterday = Application.of(real, rulebook()).request(today=real_moment().today - timedelta(days=1))
    tick(Application.of(real, rulebook()).request())

    with pytest.raises(ClockRefused) as refused, yesterday.writing():
        pass
    with pytest.raises(ClockRefused) as ran_since, yesterday.writing(keep=False):
        pass
    assert refused.value.facts["reason"] == "day_only_to_read"
    assert ran_since.value.facts["reason"] == "day_before_last_tick"
    with yesterday.reading() as connection:
        assert connection.execute(select(table(Person).c.handle)).all() == []


def test_a_simulated_register_may_be_on_any_day(world: World) -> None:
    with request_of(world, None, on="2199-12-31").writing() as tx:
        assert tx.today == day("2199-12-31")
        assert tx.now.tzinfo is not None


def test_a_definition_that_changed_under_records_is_refused_when_writing_and_told_by_doctor(
    world: World,
) -> None:
    world.main()
    before = snapshot(world.store)
    asking = Application.of(world.store, with_a_guard_on_begin()).request(today=world.today)

    with pytest.raises(DefinitionError) as refused, asking.writing():
        pass

    assert [(one.code, one.where) for one in refused.value.findings] == [
        ("definition.changed_in_use", "main_agreement v1")
    ]
    assert "definition.changed_in_use" in [one.code for one in examine(asking).findings]
    assert snapshot(world.store) == before


def test_a_definition_that_no_record_runs_on_may_still_change(world: World) -> None:
    with Application.of(world.store, with_a_guard_on_begin()).request(today=world.today).writing():
        pass


@pytest.mark.parametrize("key", ["schema_version", "schema"])
def test_who_opened_a_register_before_its_tables_changed_writes_no_more(world: World, key: str) -> None:
    asking = request_of(world, None)
    with Store.open(world.store.url.render_as_string(hide_password=False)).writing() as connection:
        set_fact(connection, key, "2")
    before = snapshot(world.store)

    for write in (asking.writing, asking.store.writing, partial(asking.writing, keep=False)):
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

    with request_of(world, None).writing(keep=False) as tx:
        person_row = Person(id=uuid4(), handle="ingen")
        create_person(tx, person_row)

    assert snapshot(world.store) == before
