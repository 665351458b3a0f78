"""What befalls a database befalls no deadline: a cut, a lock, a full disk stop a run; the next goes on."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError

from lifecycle.deadlines import note_incident
from lifecycle.errors import DatabaseBusy, DatabaseLost, DatabaseUnusable
from lifecycle.records import Deadline, Record
from lifecycle.store import Store
from lifecycle.table import table
from tests.engine.world import World, day, rulebook, term
from tests.stories.elsewhere import Elsewhere, who_waits
from workflows.audits.history import audit_history
from workflows.daily.doctor import examine
from workflows.daily.tick import Ticked, tick
from workflows.lookup.runs import note_run

if TYPE_CHECKING:
    from sqlalchemy import Connection

RECORD, DEADLINE = table(Record), table(Deadline)


@pytest.fixture
def world(postgres_url: str) -> Iterator[World]:
    with closing(Store.open(postgres_url)) as store:
        world = World(store).found().on("2024-01-10")
        world.running("main_agreement", "MAIN", **term("2024-02-01", "2025-01-31"))
        yield world


@contextmanager
def holding_the_family(world: World, reference: str) -> Iterator[Connection]:
    with world.store.writing() as connection:
        of_it = select(RECORD.c.family).where(RECORD.c.reference == reference).scalar_subquery()
        connection.execute(select(RECORD.c.id).where(RECORD.c.id == of_it).with_for_update()).one()
        yield connection


def incidents(world: World) -> list[tuple[str, str]]:
    with world.reading() as connection:
        noted = select(DEADLINE.c.status, DEADLINE.c.incident).where(DEADLINE.c.incident.is_not(None))
        return [(row.status, row.incident) for row in connection.execute(noted)]


def findings(world: World) -> list[str]:
    with world.reading() as connection:
        return [str(one) for one in audit_history(connection, rulebook()).findings]


def proved(world: World, reference: str | None = None) -> list[tuple[str, str]]:
    with world.reading() as connection:
        report = audit_history(connection, rulebook(), reference=reference)
    return [(one.code, one.where) for one in report.findings]


OF_THE_SCENE = {"doctor.nobody_to_tell", "doctor.no_duties"}
"""What is found of it always: nobody holds a function, and its town is none of Sweden's."""


def examined(world: World) -> list[tuple[str, str]]:
    """What `doctor` says of records."""
    return [
        (one.code, one.where) for one in examine(world.request()).findings if one.code not in OF_THE_SCENE
    ]


@pytest.mark.parametrize("run_before", [False, True])
def test_a_run_cut_while_it_waits_for_a_family_notes_nothing(
    world: World, server: Connection, *, run_before: bool
) -> None:
    """Its first run waits while it plans, every other one while it settles."""
    if run_before:
        tick(world.on("2024-02-01").request())
    world.on("2025-02-10")
    with holding_the_family(world, "MAIN"):
        cut = Elsewhere(lambda: tick(world.request()))
        server.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": who_waits(server)})
        lost = cut.done()

    assert isinstance(lost, DatabaseLost), lost
    assert incidents(world) == []
    done = tick(world.request())
    assert isinstance(done, Ticked)
    happened = ["begin", "expire", "withdraw", "abandon"]  # the drafts of what it owed end with it
    assert [one.step.trigger for one in done.happened] == happened[run_before:]
    assert findings(world) == []


def test_a_family_on_which_somebody_is_at_work_holds_up_no_other(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is held is named, and nothing of it is lost: the next run takes it up, with its own day."""
    monkeypatch.setattr("lifecycle.store.BUSY_SECONDS", 1)
    world.running("main_agreement", "OTHER", **term("2024-02-01", "2025-01-31"))
    world.running("sub_agreement", "SUB", under="MAIN", **term("2024-03-01", "2024-12-31"))
    tick(world.on("2024-03-01").request())
    world.on("2025-02-10")
    with holding_the_family(world, "MAIN"):
        done = tick(world.request())

    assert [(one.step.reference, one.step.trigger) for one in done.happened] == [
        ("OTHER", "expire"),
        ("OTHER/SUB", "withdraw"),
        ("OTHER/PICTURE", "abandon"),
    ]
    assert sorted((one.reference, one.rule) for one in done.held) == [("MAIN", "expire"), ("SUB", "expire")]
    assert (done.incidents, incidents(world)) == ((), [])
    waits = [("history.left_to_the_next_run", "MAIN")]
    assert proved(world) == examined(world) == waits, "the proof says why, once, and blames nobody"
    assert proved(world, "SUB") == [("history.left_to_the_next_run", "SUB")]
    assert proved(world, "OTHER") == []
    again = tick(world.request())
    expired = {one.step.reference: one.step.on for one in again.happened if one.step.trigger == "expire"}
    assert expired == {"SUB": day("2025-01-01"), "MAIN": day("2025-02-01")}
    assert again.held == ()
    assert findings(world) == []


@pytest.mark.parametrize("held", ["OTHER", "MAIN"])
def test_that_a_run_held_a_family_excuses_nothing_else(database_url: str, held: str) -> None:
    """Not what an earlier run has left as it was, nor what hangs in another family."""
    with closing(Store.open(database_url)) as store:
        world = World(store).found().on("2024-01-10")
        world.running("main_agreement", "MAIN", **term("2024-02-01", "2025-01-31"))
        world.running("main_agreement", "OTHER", **term("2024-02-01", "2025-12-31"))
        tick(world.on("2024-02-01").request())
        with world.on("2025-02-10").writing() as tx:
            note_run(tx)  # and settled nothing
        assert ("history.binds_past_its_last_day", "MAIN") in proved(world)
        with world.on("2025-02-11").writing() as tx:
            note_run(tx, {world.id_of(held)})

        waits = [("history.left_to_the_next_run", "MAIN")] if held == "MAIN" else []
        assert proved(world) == [*waits, ("history.binds_past_its_last_day", "MAIN")]
        codes = {code for code, _ in examined(world)}
        assert codes - {"doctor.left_behind"} == {code for code, _ in proved(world)}
        tick(world.on("2025-02-12").request())
        assert proved(world) == examined(world) == []


def test_what_could_not_be_carried_out_is_told_as_that_and_once(database_url: str) -> None:
    with closing(Store.open(database_url)) as store:
        world = World(store).found().on("2024-01-10")
        world.running("main_agreement", "MAIN", **term("2024-02-01", "2025-01-31"))
        tick(world.on("2024-02-01").request())
        with world.on("2025-02-10").writing() as tx:
            why = "ValueError: no such day"
            note_incident(tx.connection, world.id_of("MAIN"), "expire", day("2025-02-01"), why)
            note_run(tx)

        assert proved(world) == [("history.not_carried_out", "MAIN")]
        assert examined(world) == [("doctor.incident", "MAIN")]


def test_an_incident_is_never_noted_on_a_deadline_that_was_closed_meanwhile(database_url: str) -> None:
    with closing(Store.open(database_url)) as store:
        world = World(store).found().on("2024-01-10")
        world.running("main_agreement", "MAIN", **term("2024-02-01", "2025-01-31"))
        tick(world.on("2025-03-01").request(), after_silence=True)

        with store.writing() as connection:
            for row in connection.execute(select(DEADLINE)).all():
                note_incident(connection, row.record_id, row.rule, row.due_on, "too late")
            still_open = connection.execute(select(DEADLINE).where(DEADLINE.c.status == "open")).all()

        assert [status for status, _ in incidents(world)] == ["open"] * len(still_open)


def test_a_deadlock_is_somebody_in_the_way_and_the_run_tries_again(world: World, server: Connection) -> None:
    """Two families locked crosswise: the server ends one of the two, and that one says so plainly."""
    world.on("2024-01-10").running("main_agreement", "OTHER", **term("2024-02-01", "2025-01-31"))

    def lock_too(other: str, mine: Connection) -> object:
        of_it = select(RECORD.c.family).where(RECORD.c.reference == other).scalar_subquery()
        return mine.execute(select(RECORD.c.id).where(RECORD.c.id == of_it).with_for_update()).all()

    def crosswise() -> object:
        with holding_the_family(world, "OTHER") as mine:
            return lock_too("MAIN", mine)

    def directly() -> object:
        with holding_the_family(world, "MAIN") as mine:
            other = Elsewhere(crosswise)
            who_waits(server)
            try:
                return lock_too("OTHER", mine), other
            finally:
                others.append(other)

    others: list[Elsewhere] = []
    first = Elsewhere(directly)
    got = [first.done(), others[0].done()]
    assert [type(one) for one in got].count(DatabaseBusy) == 1, got


def test_a_server_that_is_not_there_is_said_not_to_answer() -> None:
    with pytest.raises(DatabaseUnusable) as raised:
        Store.open("postgresql://postgres@/handslag?host=/nowhere")

    assert not isinstance(raised.value, DatabaseLost)
    assert raised.value.reason == "database_unreachable"


@contextmanager
def answering(state: str, said: str) -> Iterator[str]:
    """Listen as a server does that lets nobody in, and says why; gives its address."""

    def refuse(caller: socket.socket) -> None:
        with caller:
            while caller.recv(struct.unpack("!I", caller.recv(4))[0] - 4)[:4] in ASKS_FOR_PRIVACY:
                caller.send(b"N")
            fields = f"SFATAL\0VFATAL\0C{state}\0M{said}\0\0".encode()
            caller.send(b"E" + struct.pack("!I", len(fields) + 4) + fields)

    def serve() -> None:
        with suppress(OSError):  # it was closed
            while True:
                refuse(listening.accept()[0])

    listening = socket.create_server(("127.0.0.1", 0))
    server = threading.Thread(target=serve)
    server.start()
    try:
        yield f"postgresql://somebody:secret@127.0.0.1:{listening.getsockname()[1]}/register"
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        server.join()


ASKS_FOR_PRIVACY = (struct.pack("!I", 80877103), struct.pack("!I", 80877104))


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("57P03", "the database system is starting up"),
        ("57P03", "databassystemet startar upp"),
        ("53300", "sorry, too many clients already"),
    ],
)
def test_a_server_that_takes_nobody_just_now_is_asked_again(state: str, said: str) -> None:
    with answering(state, said) as url, pytest.raises(DatabaseBusy) as raised:
        Store.open(url)

    assert raised.value.facts["reason"] == "server_not_ready"


@pytest.mark.parametrize(
    ("state", "said", "reason"),
    [
        ("28P01", 'password authentication failed for user "somebody"', "login_refused"),
        ("28000", 'no pg_hba.conf entry for host "127.0.0.1"', "login_refused"),
        ("28000", 'role "somebody" does not exist', "login_refused"),
        ("3D000", 'database "register" does not exist', "database_not_there"),
        ("XX000", "the secret is out, and so is %73ecret", "database_unreachable"),
    ],
)
def test_a_server_that_lets_nobody_in_is_told_in_words_of_ours(state: str, said: str, reason: str) -> None:
    with answering(state, said) as url, pytest.raises(DatabaseUnusable) as raised:
        Store.open(url)

    assert raised.value.reason == reason
    assert "secret " not in str(raised.value.facts)


def test_an_account_without_rights_to_the_tables_is_told_so(postgres_url: str) -> None:
    with pytest.raises(DatabaseUnusable) as raised:
        Store.open(with_options(postgres_url, "role=pg_monitor"))

    assert raised.value.reason == "database_not_allowed"


def test_a_server_that_only_reads_is_read_and_says_why_nothing_is_written(postgres_url: str) -> None:
    store = Store.open(with_options(postgres_url, "default_transaction_read_only=on"))
    with closing(store), pytest.raises(DatabaseUnusable) as raised, store.writing() as connection:
        connection.execute(RECORD.delete())

    assert raised.value.reason == "database_not_writable"


def with_options(url: str, options: str) -> str:
    asked = make_url(url).update_query_dict({"options": f"-c {options}"})
    return asked.render_as_string(hide_password=False)


@pytest.mark.parametrize("how", ["reading", "writing"])
def test_a_connection_that_ends_is_never_taken_for_an_answer(
    world: World, server: Connection, how: str
) -> None:
    """Also where somebody reads on after an error, as an audit of tampered rows does."""

    def read_on() -> None:
        with world.store.reading() if how == "reading" else world.store.writing() as connection:
            cut(connection, server)
            with suppress(DBAPIError):
                connection.execute(text("SELECT 1"))

    with pytest.raises(DatabaseLost) as raised:
        read_on()

    assert raised.value.reason == "connection_lost"


def test_a_connection_that_ends_with_the_commit_leaves_it_open_what_became_of_it(
    world: World, server: Connection
) -> None:
    def write_nothing() -> None:
        with world.store.writing() as connection:
            cut(connection, server)

    with pytest.raises(DatabaseLost) as raised:
        write_nothing()

    assert raised.value.reason == "connection_lost_at_commit"


def cut(connection: Connection, server: Connection) -> None:
    pid = connection.scalar(text("SELECT pg_backend_pid()"))
    server.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})


def test_a_server_without_room_or_rights_says_so(world: World) -> None:
    """What the server answers with each code is one of ours, and none is a defect."""
    meant = {
        "53100": "disk_full",
        "53200": "database_failed",
        "58030": "disk_failed",
        "25006": "database_not_writable",
        "42501": "database_not_allowed",
        "XX001": "register_damaged",
        "08006": "connection_lost",
        "57P01": "connection_lost",
    }
    busy = ("55P03", "40001", "40P01", "57014", "57P03", "53300")
    raised = "DO $$ BEGIN RAISE EXCEPTION 'so it is' USING ERRCODE = '{}'; END $$"

    for state, reason in meant.items():
        with pytest.raises(DatabaseUnusable) as answer, world.store.writing() as connection:
            connection.exec_driver_sql(raised.format(state))
        assert answer.value.reason == reason, state
    for state in busy:
        with pytest.raises(DatabaseBusy), world.store.writing() as connection:
            connection.exec_driver_sql(raised.format(state))


def test_a_reading_that_was_cancelled_and_went_on_is_no_reading(world: World) -> None:
    """An audit takes what it cannot read for tampered with; what the server would not do is not that."""

    def read_on() -> None:
        with world.reading() as connection:
            with suppress(DBAPIError):
                connection.exec_driver_sql(
                    "DO $$ BEGIN RAISE EXCEPTION 'cancelled' USING ERRCODE = '57014'; END $$"
                )
            with suppress(DBAPIError):
                connection.execute(text("SELECT 1"))

    with pytest.raises(DatabaseBusy):
        read_on()


def test_an_audit_of_a_register_without_a_table_says_that_it_is_damaged(world: World) -> None:
    with world.store.writing() as connection:
        connection.execute(text("DROP TABLE party_act"))

    with pytest.raises(DatabaseUnusable) as raised:
        findings(world)

    assert raised.value.reason == "register_damaged"
    assert "party_act" in str(raised.value.facts["detail"])


def test_the_database_itself_lets_no_closed_deadline_have_an_incident(database_url: str) -> None:
    with closing(Store.open(database_url)) as store:
        world = World(store).found().on("2024-01-10")
        world.running("main_agreement", "MAIN", **term("2024-02-01", "2025-01-31"))
        tick(world.on("2025-03-01").request(), after_silence=True)

        def forge() -> None:
            with store.writing() as connection:
                connection.execute(text("UPDATE deadline SET incident = 'x' WHERE status <> 'open'"))

        with pytest.raises(IntegrityError):
            forge()
