"""Forgetting: nothing is left by which somebody could be told, and the ground for it is written down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from sqlalchemy import insert, select, text, update
from sqlmodel import SQLModel

from lifecycle.errors import InvalidValue, UnknownRecord
from lifecycle.history import FIRST_PREV, link
from lifecycle.ledger import LedgerRow, rows_of_kind
from lifecycle.names import name_key
from lifecycle.offices import Since
from lifecycle.records import HistoryRow, Message, Person, RegisterFact, SealedText
from lifecycle.register import Ground, noted
from lifecycle.sealed import forget as blank
from lifecycle.store import Store, sqlite_file
from lifecycle.table import table
from tests.engine.world import TOWN, World, act, rulebook
from workflows.audits.history import HistoryReport, audit_history
from workflows.audits.proof.said_twice import forgetting_that_differs
from workflows.directory.forgetting import StillHolds, forget_person, forget_row_texts
from workflows.directory.known_people import find_person, list_people
from workflows.directory.parties import add_unit
from workflows.directory.people import add_person, change_person, end_holding, hold_function
from workflows.session import Application, Request

if TYPE_CHECKING:
    from lifecycle.transaction import Transaction

TODAY = date(2026, 11, 21)
SINCE = date(2022, 10, 1)
GROUND = Ground("decision", "Kommunstyrelsen i Sala", date(2026, 11, 20), "KS 2026/77")
SEALED, MESSAGE, FACT, PERSON = table(SealedText), table(Message), table(RegisterFact), table(Person)
TRACES = ("anna.alm", "Anna Almqvist", "Anna Eklöf", "anna@sala.example", "annalogin", "anna2login")


@pytest.fixture
def asking(database_url: str) -> Request:
    """A register in which Anna has been called, and has written from her account, in more than one way."""
    return lived(database_url)


def lived(url: str) -> Request:
    asking = Application.of(Store.open(url), rulebook()).request(today=TODAY).by_itself()
    with asking.writing() as tx:
        add_unit(tx, name="Sala", side="municipality")
        add_person(tx, handle="anna.alm", name="Anna Almqvist", email="anna@sala.example", login="annalogin")
        add_person(tx, handle="bo", name="Bo Berg", login="bologin")
        hold_function(tx, unit="Sala", function="chef", person="anna.alm", from_on=SINCE)
        change_person(tx, "anna.alm", name="Anna Eklöf", login="anna2login", since=Since(date(2024, 1, 1)))
        mail(tx, "anna.alm", failure="550 no such user: anna@sala.example")
    return asking


def mail(tx: Transaction, handle: str, **columns: object) -> None:
    message = Message(
        id=uuid4(),
        person_id=find_person(tx.connection, handle).id,
        day=TODAY,
        n=1,
        next_try_at=datetime.fromisoformat("2026-11-21T08:00:00+00:00"),
        **columns,  # type: ignore[arg-type]  # columns of a mail
    )
    tx.connection.execute(insert(MESSAGE), message.model_dump())


def forgotten(asking: Request, handle: str = "anna.alm") -> None:
    with asking.writing() as tx:
        if handle == "anna.alm":
            end_holding(tx, unit="Sala", function="chef", person=handle, to_on=date(2026, 1, 1))
        assert forget_person(tx, handle, GROUND).changed


def audited(asking: Request) -> HistoryReport:
    """Audit all but the mails, which are made by hand here: no run has written them, of no notice."""
    with asking.reading() as connection:
        return but_for_mails(audit_history(connection, asking.rulebook))


def but_for_mails(report: HistoryReport) -> HistoryReport:
    of_mails = [one for one in report.findings if one.code.startswith("history.mail_")]
    return replace(report, findings=tuple(one for one in report.findings if one not in of_mails))


def everything(asking: Request) -> str:
    with asking.reading() as connection:
        return "\n".join(
            f"{of.name} {tuple(row)!r}"
            for of in SQLModel.metadata.sorted_tables
            for row in connection.execute(select(of))
        )


def test_nothing_in_any_table_tells_of_somebody_forgotten(asking: Request) -> None:
    assert all(trace in everything(asking) for trace in TRACES)

    forgotten(asking)

    left = everything(asking)
    assert [trace for trace in TRACES if trace in left] == []
    with asking.reading() as connection:
        gone = find_person(connection, "forgotten-1")
        (who, *_) = list_people(connection, on=TODAY, known_on=TODAY, as_of=date(2023, 1, 1))[1:]
    assert (gone.name, gone.email, gone.login, gone.left_on) == ("", "", "", TODAY)
    assert (who.person.handle, who.person.name, len(who.functions)) == ("forgotten-1", "", 1)
    assert audited(asking).findings == ()


def test_nothing_in_any_page_of_the_file_or_its_log_tells_of_somebody_forgotten(sqlite_url: str) -> None:
    asking = lived(sqlite_url)
    with asking.writing() as tx:
        for number in range(200):  # pages are split, and moved
            add_person(tx, handle=f"anna.alm{number}x", name="Anna Almqvist-X")
    with asking.writing() as tx:
        tx.connection.execute(
            update(PERSON)
            .where(PERSON.c.handle.like("anna.alm%x"))
            .values(handle=PERSON.c.id, sort_key="", name="")
        )
        every = tx.connection.execute(select(SEALED.c.digest, SEALED.c.text)).all()
        for row in every:
            if row.text is not None and ("Almqvist-X" in row.text or row.text.endswith("x")):
                blank(tx.connection, row.digest)
    assert found_in_the_file(asking) == set(TRACES)

    forgotten(asking)

    assert asking.store.erase_what_is_gone()
    assert found_in_the_file(asking) == set()


def found_in_the_file(asking: Request) -> set[str]:
    path = sqlite_file(asking.store.url)
    assert path is not None
    files = [Path(f"{path}{suffix}") for suffix in ("", "-wal", "-shm")]
    held = b"".join(one.read_bytes() for one in files if one.exists())
    return {trace for trace in TRACES if trace.encode() in held or name_key(trace).encode() in held}


def test_a_file_that_somebody_reads_is_said_not_to_be_erased_yet(sqlite_url: str) -> None:
    asking = lived(sqlite_url)
    other = Store.open(sqlite_url)
    with other.reading() as connection:
        connection.execute(select(PERSON)).all()
        forgotten(asking)
        with asking.store.engine.connect() as impatient:
            impatient.exec_driver_sql("PRAGMA busy_timeout = 50")
        assert not asking.store.erase_what_is_gone()
    assert asking.store.erase_what_is_gone()


def test_who_was_forgotten_on_what_ground_and_by_whom_is_written_down(asking: Request) -> None:
    forgotten(asking)

    with asking.reading() as connection:
        row = noted(connection)[-1]
        person = find_person(connection, "forgotten-1")
        texts = {one.digest: one.text for one in connection.execute(select(SEALED))}
    assert (row.kind, row.today, row.said["person"]) == ("person_forgotten", TODAY, str(person.id))
    assert (row.said["ground"], row.said["decided_on"]) == ("decision", "2026-11-20")
    said = [texts[str(row.said[name])] for name in ("body", "diary_number")]
    assert said == ["Kommunstyrelsen i Sala", "KS 2026/77"]
    blanked = row.said["digests"]
    assert isinstance(blanked, list)
    assert [texts[str(digest)] for digest in blanked] == [None] * len(blanked)
    assert audited(asking).forgotten == len(blanked)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"kind": "whim"}, "ground"),
        ({"body": " "}, "body"),
        ({"diary_number": ""}, "diary_number"),
        ({"decided_on": date(2026, 11, 22)}, "decided_on"),
    ],
)
def test_forgetting_needs_a_whole_ground(asking: Request, wrong: dict[str, Any], field: str) -> None:
    said = {name: getattr(GROUND, name) for name in ("kind", "body", "decided_on", "diary_number")}

    with asking.writing() as tx, pytest.raises(InvalidValue) as refusal:
        forget_person(tx, "bo", Ground(**{**said, **wrong}))

    assert refusal.value.facts["field"] == field


def test_the_account_of_rows_is_forgotten_and_the_chain_still_verifies(
    asking: Request,
) -> None:
    account = asking.store.principal()
    with asking.reading() as connection:
        key = FACT.c.key == f"principal:{account}"
        digest = connection.execute(select(FACT.c.value).where(key)).scalar_one()
    with asking.writing() as tx:
        change_person(tx, "bo", login=account)

    forgotten(asking, "bo")

    history = table(HistoryRow)
    with asking.reading() as connection:
        sealed = connection.execute(
            select(SEALED.c.text, SEALED.c.salt).where(SEALED.c.digest == digest)
        ).one()
        assert tuple(sealed) == (None, None)
        assert connection.execute(select(FACT).where(key)).first() is None
        row = connection.execute(select(history).where(history.c.seq == 1)).first()
    assert row is not None
    assert (row.prev, row.hash) == (FIRST_PREV, link(FIRST_PREV, row.body))
    assert digest in row.body
    assert audited(asking).findings == ()


def test_an_account_that_is_somebody_elses_now_is_not_forgotten(asking: Request) -> None:
    account = asking.store.principal()
    with asking.writing() as tx:
        change_person(tx, "bo", login=account)
        change_person(tx, "bo", login="bologin")
        change_person(tx, "anna.alm", login=account)

    forgotten(asking, "bo")

    assert account in everything(asking)
    assert audited(asking).findings == ()


def test_somebody_is_forgotten_again_only_when_something_was_typed_since(
    asking: Request,
) -> None:
    forgotten(asking, "bo")
    with asking.writing() as tx:
        assert not forget_person(tx, "forgotten-1", GROUND).changed
        change_person(tx, "forgotten-1", name="Bo Berg")
        again = forget_person(tx, "forgotten-1", GROUND)

    assert (again.changed, again.person.handle, again.person.name) == (True, "forgotten-1", "")
    assert "Bo Berg" not in everything(asking)


def test_who_still_holds_a_function_hands_over_before_being_forgotten(asking: Request) -> None:
    with asking.writing() as tx, pytest.raises(StillHolds) as refusal:
        forget_person(tx, "anna.alm", GROUND)

    assert refusal.value.facts["functions"] == ("chef",)


def test_a_text_that_was_blanked_without_a_ground_is_found(asking: Request) -> None:
    with asking.writing() as tx:
        digest = tx.connection.execute(select(SEALED.c.digest).where(SEALED.c.text == "Bo Berg")).scalar_one()
        blank(tx.connection, digest)

    (finding,) = audited(asking).findings
    assert (finding.code, finding.facts["digest"]) == ("history.text_blanked", digest)


def test_a_forgotten_text_that_is_back_is_found(asking: Request) -> None:
    with asking.reading() as connection:
        before = {
            row.digest: row for row in connection.execute(select(SEALED).where(SEALED.c.text == "Bo Berg"))
        }
    forgotten(asking, "bo")
    with asking.store.engine.connect() as connection, connection.begin() as transaction:
        on = "" if connection.dialect.name == "sqlite" else " ON sealed_text"
        connection.execute(text(f"DROP TRIGGER sealed_text_is_only_blanked{on}"))
        for digest, row in before.items():
            same = SEALED.c.digest == digest
            connection.execute(update(SEALED).where(same).values(text=row.text, salt=row.salt))
        report = but_for_mails(audit_history(connection, asking.rulebook))
        transaction.rollback()

    assert {finding.code for finding in report.findings} == {"history.text_back"}
    assert {finding.facts["digest"] for finding in report.findings} == set(before)


@pytest.fixture
def world(database_url: str) -> World:
    world = World(Store.open(database_url)).found().on("2024-01-10")
    world.running("main_agreement", "MAIN", title="Avtal med Anna Almqvist")
    world.amended("MAIN", purposes=("trygghet för Anna Almqvist", "annat"), reason="Anna Almqvist ringde")
    return world


IN_TIME = Ground("retention_plan", "Kommunstyrelsen", date(2024, 1, 2), "KS 2024/3")


def test_the_texts_of_a_row_are_forgotten_in_history_tables_and_mails(world: World) -> None:
    seq = world.history("MAIN")[-1].seq
    with world.writing() as tx:
        add_person(tx, handle="bo", name="Bo Berg")
        # It was written while the agreement was called otherwise: whose it is, its id says.
        item = {"id": str(world.ids["MAIN"]), "reference": "EARLIER", "title": "Avtal med Anna Almqvist"}
        below = {"reference": "OTHER", "agreement_id": item["id"], "of_agreement": item["title"]}
        said = [item, below]
        mail(tx, "bo", said=said)
        done = forget_row_texts(tx, "main", 1, IN_TIME, names=["title"])
        rest = forget_row_texts(tx, "main", seq, IN_TIME)
        again = forget_row_texts(tx, "main", seq, IN_TIME)

    assert (done.names, rest.names, again.names) == (("title",), ("purposes", "reason"), ())
    left = everything(world.request())
    assert "Almqvist" not in left
    assert (world.values("MAIN")["title"], world.values("MAIN")["purposes"]) == ("[…]", ("[…]", "[…]"))
    report = audited(world.request())
    assert (report.findings, report.forgotten) == ((), 4)
    with world.reading() as connection:
        rows = [row for row in noted(connection) if row.kind == "text_forgotten"]
    record = str(world.ids["MAIN"])
    assert [(row.said["record"], row.said["row"]) for row in rows] == [(record, 1), (record, seq)]


def test_what_only_one_of_two_histories_says_was_forgotten_is_found(world: World) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna", name="Anna Alm")
        forget_row_texts(tx, "MAIN", 1, IN_TIME, names=["title"])
        assert forget_person(tx, "anna", IN_TIME).changed
        rows = noted(tx.connection)
    with world.reading() as connection:
        [(_, own)] = rows_of_kind(connection, "person").items()
        persons = {"forgotten-1": own}
        elsewhere = [
            replace(row, said={**row.said, "row": 2}) for row in rows if row.kind == "text_forgotten"
        ]
        nobody = [row for row in rows if row.kind != "person_forgotten"]

        def found(rows: Sequence[LedgerRow], persons: Mapping[str, Sequence[LedgerRow]]) -> list[str]:
            return [one.code for one in forgetting_that_differs(connection, rows, persons)]

        assert found(rows, persons) == []
        assert found(elsewhere, {}) == ["history.forgotten_elsewhere"]
        assert found(nobody, persons) == found(rows, {}) == ["history.forgetting_differs"]


def test_what_is_not_in_the_row_is_not_forgotten(world: World) -> None:
    with world.writing() as tx:
        for reference, seq, names in (("MAIN", 1, ["remark"]), ("MAIN", 99, []), ("NONE", 1, [])):
            with pytest.raises(UnknownRecord):
                forget_row_texts(tx, reference, seq, IN_TIME, names=names)

    assert audited(world.request()).forgotten == 0


def test_an_act_whose_words_were_forgotten_is_still_an_act(world: World) -> None:
    world.record("MAIN", act("consulted", world.ids[TOWN], "2024-01-09", function="chef", basis="Almqvist"))
    seq = world.history("MAIN")[-1].seq

    with world.writing() as tx:
        forget_row_texts(tx, "MAIN", seq, IN_TIME, names=["basis"])

    (one,) = world.acts("MAIN", "consulted")
    assert (one.function, one.basis) == ("chef", "[…]")
    assert audited(world.request()).findings == ()
