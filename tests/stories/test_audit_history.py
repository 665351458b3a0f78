"""`audit history` proves the tables by the log: whatever somebody changes by hand is found and named."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, text, update

from lifecycle.codes import CODES
from lifecycle.errors import UnknownRecord
from lifecycle.fields import Dated
from lifecycle.history import Replacement, TimerMark, body_of, link, read_entry
from lifecycle.languages import Language
from lifecycle.ledger import LedgerRow, body_of_row, rows_of_kind
from lifecycle.names import name_key
from lifecycle.nouns import NOUNS
from lifecycle.offices import Since
from lifecycle.records import (
    Agreement,
    Chain,
    Deadline,
    Forum,
    FunctionHolding,
    HistoryRow,
    MachineState,
    Mandate,
    Meeting,
    PartyAct,
    Person,
    Picture,
    Record,
    RecordArea,
    RecordParty,
    RegisterFact,
    RuleText,
    SealedText,
    StoredDefinition,
    Unit,
)
from lifecycle.records.act import ACT_KINDS
from lifecycle.records.chain import CHAIN_KINDS
from lifecycle.records.dated import BASES
from lifecycle.records.deadline import STATUSES
from lifecycle.records.party import ENDS as UNIT_ENDS
from lifecycle.records.party import SIDES as UNIT_SIDES
from lifecycle.records.person import CAPACITIES, ROLES
from lifecycle.register import Ground, forget_texts
from lifecycle.store import Store
from lifecycle.table import table
from tests.engine.world import HOUSING, POLICE, TOWN, World, act, rulebook, term
from tests.long import LONG, often
from tests.stories.conftest import Databases, copy_of, lived_once
from tests.stories.whole_way import DISSENT, RESERVATION, draft, drive, meeting
from words.texts import texts_in
from workflows.audits.history import HistoryReport, audit_history
from workflows.audits.seals import chain_ends
from workflows.daily.tick import tick
from workflows.directory.parties import change_unit
from workflows.directory.people import (
    add_person,
    change_person,
    end_holding,
    end_mandate,
    hand_over,
    hold_function,
    strike_holding,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table
    from sqlmodel import SQLModel

HISTORY, RECORD, AGREEMENT, ACT = table(HistoryRow), table(Record), table(Agreement), table(PartyAct)
CHAIN = table(Chain)
DEADLINE, SEALED, FACT = table(Deadline), table(SealedText), table(RegisterFact)
NOUN_TABLES = tuple({table(noun.kind).name: table(noun.kind) for noun in NOUNS.values()}.values())

GROUND = Ground("decision", "kommunstyrelsen", date(2024, 1, 1), "KS 2024/1")
GUARDS = (
    ("history", "history_refuses_update"),
    ("history", "history_refuses_delete"),
    ("sealed_text", "sealed_text_refuses_delete"),
    ("sealed_text", "sealed_text_is_only_blanked"),
)
"""The database's own guards: table, trigger."""


@pytest.fixture(scope="module")
def lived(databases: Databases) -> Iterator[World]:
    yield from lived_once(databases, live)


@pytest.fixture
def world(databases: Databases, lived: World) -> Iterator[World]:
    """A register with a life behind it: signed, extended, renewed, corrected, promised, imported."""
    yield from copy_of(databases, lived)


def live(world: World) -> World:
    world.on("2024-01-10").running("main_agreement", "MAIN", forums="styrgrupp", extension_clause=True)
    world.running("sub_agreement", "SUB", under="MAIN")
    world.register("main_agreement", "OLD", **term("2020", "2023-06"), diary_number="KS 2019/7")
    world.pledge("PLEDGE", under="SUB", to_be_decided={"forums": "2030-05-01"})
    world.on("2024-03-01").tick()
    world.amended("MAIN", title="Nytt namn", reason="kommunen bytte namn")
    world.record("MAIN", act("consulted", world.ids[TOWN], "2024-02", function="kommunchef", basis="§ 7"))
    world.corrected("OLD", changes={"ends_on": Dated.on(date(2023, 7, 31))})
    world.main("NEXT", predecessor_id=world.ids["MAIN"], **term("2028-02-01", "2032-01-31"))
    people_come_and_go(world)
    return world


def people_come_and_go(world: World) -> None:
    """Units and people with a history behind them: renamed, mistyped, handed over, lengthened, struck."""
    with world.writing() as tx:
        add_person(tx, handle="anna", name="Anna Alm", email="anna@example.org", login="aalm")
        add_person(tx, handle="bo", name="Bo Berg", role="auditor")
        add_person(tx, handle="clerk", role="administrator", login=world.store.principal())
        since, until = date(2023, 1, 1), date(2023, 12, 31)
        hold_function(tx, unit=TOWN, function="Samordnare", person="anna", from_on=since, to_on=until)
        end_holding(tx, unit=TOWN, function="samordnare", person="anna", to_on=date(2025, 12, 31))
        hold_function(tx, unit=TOWN, function="chef", person="bo", from_on=date(2024, 1, 1))
        strike_holding(tx, unit=TOWN, function="chef", person="bo")
        hand_over(tx, old="anna", new="bo", from_on=date(2024, 2, 1))
        end_mandate(tx, unit=TOWN, function="chef", machine="pledge", to_on=date(2024, 2, 29))
        end_mandate(tx, unit=TOWN, function="chef", machine="pledge", to_on=None)
        change_unit(tx, HOUSING, new_name="Bostäder AB", since=Since(date(2024, 2, 1)), address="Box 1")
        change_unit(tx, "Bostäder AB", new_name="Bostaden AB", since=Since(mistyped=True))
        change_person(tx, "anna", name="Anna Ek", language="en")


def audited(world: World, **asked: Any) -> HistoryReport:  # noqa: ANN401 -- the audit's own arguments
    with world.reading() as connection:
        return audit_history(connection, rulebook(), **asked)


@contextmanager
def attack(world: World) -> Iterator[Connection]:
    """Write as somebody who has the database in hand and takes its guards off; nothing of it is kept."""
    with world.store.engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            raw = connection.connection.dbapi_connection
            assert raw is not None
            for pragma in ("foreign_keys = OFF", "ignore_check_constraints = ON"):
                raw.cursor().execute(f"PRAGMA {pragma}")  # of no effect inside a transaction
        with connection.begin() as transaction:
            for guarded, trigger in GUARDS:
                on = "" if sqlite else f" ON {guarded}"
                connection.execute(text(f"DROP TRIGGER {trigger}{on}"))
            if not sqlite:
                connection.execute(text("SET LOCAL session_replication_role = replica"))
            yield connection
            transaction.rollback()
        connection.invalidate()  # nobody else gets a connection without its guards


def noted_ends(world: World) -> dict[UUID, str]:
    with world.reading() as connection:
        return {one.record: one.hash for one in chain_ends(connection)}


def found_by(connection: Connection, **asked: Any) -> HistoryReport:  # noqa: ANN401 -- the audit's own arguments
    return audit_history(connection, rulebook(), **asked)


def codes(report: HistoryReport) -> set[str]:
    return {finding.code for finding in report.findings}


def places(report: HistoryReport, code: str) -> set[str]:
    return {finding.where for finding in report.findings if finding.code == code}


def test_an_untouched_register_has_no_findings(world: World) -> None:
    report = audited(world)

    assert report.findings == ()
    with world.reading() as connection:
        assert report.rows == len(connection.execute(select(HISTORY)).all())
        assert report.texts == len(connection.execute(select(SEALED)).all())
    assert (report.records, report.forgotten) == (len(world.states()), 0)


def test_an_agreement_that_was_driven_the_whole_way_is_proved_clean(whole_way: World) -> None:
    report = audited(whole_way)

    assert report.findings == ()
    with whole_way.reading() as connection:
        machines = {row["machine"] for row in rows_of(connection, RECORD)}
        remarks = {row["remark"] for row in rows_of(connection, ACT)}
        caused = [row for row in rows_of(connection, HISTORY) if row["seq"] == 1 and '"cause"' in row["body"]]
    assert machines == NOUNS.keys() - {"pledge"}
    assert {RESERVATION, DISSENT} <= remarks
    assert len(caused) > len(machines)
    assert (whole_way.state("MAIN/ACT"), whole_way.state("MAIN/ACT-2")) == ("planned", "cancelled")
    assert sorted(whole_way.states("FORUM").values()) == ["cancelled", "held", "planned"]


def test_the_whole_way_holds_also_years_later_and_after_a_renewal(whole_way: World) -> None:
    whole_way.on("2025-06-02").tick()
    whole_way.running(
        "main_agreement",
        "NEXT",
        predecessor_id=whole_way.ids["MAIN"],
        **term("2025-06-01", "2029-05-31"),
    )
    whole_way.on("2032-03-01").tick()

    assert audited(whole_way).findings == ()
    assert whole_way.state("MAIN") == "replaced"
    assert whole_way.stored("MAIN/PICTURE").family == whole_way.stored("NEXT").family


def other_than(value: object) -> object:  # noqa: PLR0911 -- one for each kind
    """Something else of the same kind."""
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case date():
            return value + timedelta(days=3)
        case UUID():
            return uuid4()
        case str():
            return value + "x" if value else "x"
        case list():
            return [*value, "x"]
        case dict():
            return {**value, "title": "2031-01-01"}
        case _:
            raise AssertionError(value)


def change(connection: Connection, of: Table, row: Mapping[str, Any], **columns: object) -> None:
    same = [one == row[one.name] for one in of.primary_key.columns]
    assert connection.execute(update(of).where(*same).values(columns)).rowcount == 1


def rows_of(connection: Connection, of: Table) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(select(of).order_by(*of.primary_key.columns)).mappings()]


def unnamed(connection: Connection, *, of: set[str]) -> set[str]:
    """Of some records, units and people by what they are called: those of which no finding tells."""
    places = {f"{finding.where} " for finding in found_by(connection).findings}
    return {one for one in of if not any(place.startswith(f"{one} ") for place in places)}


@pytest.mark.parametrize("column", ["record_id", "seq", "body", "prev", "hash"])
def test_a_change_to_any_column_of_any_history_row_is_found_and_named(world: World, column: str) -> None:
    with attack(world) as connection:
        references = references_of(connection)
        rows = rows_of(connection, HISTORY)
        for number in sorted({row["seq"] for row in rows}):
            several = [row for row in rows if row["seq"] == number]
            savepoint = connection.begin_nested()
            for row in several:
                new = row["seq"] + 900 if column == "seq" else other_than(row[column])
                change(connection, HISTORY, row, **{column: new})
            assert unnamed(connection, of={references[row["record_id"]] for row in several}) == set()
            savepoint.rollback()


SAID_OF = (
    *(Record, Chain, RecordParty, RecordArea, PartyAct, Deadline),
    *(Unit, Person, FunctionHolding, Mandate),
)
CALLED_BY = ("reference", "name", "handle")


@pytest.mark.parametrize("noun", SAID_OF)
def test_a_change_to_any_column_of_what_history_tells_is_found_and_named(
    world: World, noun: type[SQLModel]
) -> None:
    of = table(noun)
    with attack(world) as connection:
        references = references_of(connection)
        rows = rows_of(connection, of)
        for column in [one.name for one in of.columns if (noun, one.name) not in UNSAID]:
            found = [row for row in rows if not is_unsaid(row, column)]
            savepoint = connection.begin_nested()
            for row in found:
                change(connection, of, row, **{column: a_different(of, column, row)})
            # what is called otherwise now is named so
            called = references_of(connection) if column in CALLED_BY else references
            if column == "id":
                assert found_by(connection).findings, column
            else:
                assert unnamed(connection, of={called[owner(row)] for row in found}) == set(), column
            savepoint.rollback()
        assert found_by(connection).findings == ()


def test_a_change_to_any_column_of_any_noun_is_found_and_named(whole_way: World) -> None:
    with attack(whole_way) as connection:
        references = references_of(connection)
        changed = set()
        for of in NOUN_TABLES:
            columns = [one.name for one in of.columns if not one.primary_key]
            for row in rows_of(connection, of):
                change(connection, of, row, **{column: a_different(of, column, row) for column in columns})
                changed |= {(references[row["record_id"]], of.name, column) for column in columns}
        findings = found_by(connection).findings

    assert {table_name for _, table_name, _ in changed} == {of.name for of in NOUN_TABLES}
    assert {one.code for one in findings} == {"history.column_differs"}
    assert {(one.where, one.facts["table"], one.facts["column"]) for one in findings} == changed


def test_a_noun_that_was_given_to_another_record_is_found_at_its_own(whole_way: World) -> None:
    with attack(whole_way) as connection:
        references = {row["reference"] for row in rows_of(connection, RECORD)}
        for of in NOUN_TABLES:
            for row in rows_of(connection, of):
                change(connection, of, row, record_id=uuid4())
        report = found_by(connection)

    assert places(report, "history.row_gone") == references
    strays = {one.facts["table"] for one in report.findings if one.code == "history.row_of_no_record"}
    assert strays == {of.name for of in NOUN_TABLES}


def test_a_cell_of_a_small_table_that_was_changed_is_found(whole_way: World) -> None:
    picture = table(Picture)
    with attack(whole_way) as connection:
        [row] = rows_of(connection, picture)
        first, *others = row["problems"]
        for forged in (
            {**first, "prioritised": "no"},
            {**first, "name": "inbrott"},
            {**first, "underlying": "trångboddhet"},
            {name: cell for name, cell in first.items() if name != "cause"},
        ):
            change(connection, picture, row, problems=[forged, *others])

            assert places(found_by(connection), "history.column_differs") == {"MAIN/PICTURE"}, forged
        change(connection, picture, row, problems=[*others, first])

        assert places(found_by(connection), "history.column_differs") == {"MAIN/PICTURE"}


def test_a_cell_that_was_forgotten_may_stand_as_anything(whole_way: World) -> None:
    with whole_way.writing() as tx:
        connection = tx.connection
        texts = [row["digest"] for row in rows_of(connection, SEALED) if row["text"] == "få vuxna ute"]
        forget_texts(tx, "text_forgotten", GROUND, texts)
        [row] = rows_of(connection, table(Picture))
        blanked = [{name: cell for name, cell in one.items() if name != "cause"} for one in row["problems"]]
        change(connection, table(Picture), row, problems=blanked)

    assert audited(whole_way).findings == ()


def test_a_record_that_was_hung_on_another_is_found(whole_way: World) -> None:
    with attack(whole_way) as connection:
        plan = record_row(connection, "MAIN/SUB/PLAN-1")
        change(connection, RECORD, plan, parent_id=whole_way.id_of("MAIN"))
        change(connection, RECORD, record_row(connection, "CONTACTS-2"), predecessor_id=None)
        report = found_by(connection)

    differs = {(one.where, one.facts["column"]) for one in report.findings}
    assert differs == {("MAIN/SUB/PLAN-1", "parent_id"), ("CONTACTS-2", "predecessor_id")}


def test_a_record_that_was_moved_out_of_its_family_is_found(whole_way: World) -> None:
    with attack(whole_way) as connection:
        line = record_row(connection, "MAIN/SUB/2024-H1/2")
        change(connection, RECORD, line, family=whole_way.id_of("MAIN/SUB"))
        report = found_by(connection)

    assert [(one.where, one.facts["column"]) for one in report.findings] == [("MAIN/SUB/2024-H1/2", "family")]


def test_a_row_in_the_table_of_another_noun_is_found(whole_way: World) -> None:
    forum, meetings = table(Forum), table(Meeting)
    with attack(whole_way) as connection:
        [row] = rows_of(connection, forum)
        held = meeting(whole_way, "held")
        moved = {**row, "record_id": whole_way.id_of(held)}
        connection.execute(insert(forum), moved)
        connection.execute(delete(meetings).where(meetings.c.record_id == moved["record_id"]))
        report = found_by(connection)

    assert codes(report) == {"history.row_added", "history.row_gone"}
    assert places(report, "history.row_added") == {held}


def test_a_party_of_what_has_no_parties_of_its_own_is_found(whole_way: World) -> None:
    with attack(whole_way) as connection:
        added = {"record_id": whole_way.id_of("FORUM"), "unit_id": whole_way.ids[HOUSING]}
        connection.execute(insert(table(RecordParty)), added)

        assert places(found_by(connection), "history.link_added") == {"FORUM"}


def owner(row: Mapping[str, Any]) -> UUID:
    found: UUID = next(row[name] for name in ("record_id", "unit_id", "id") if name in row)
    return found


@pytest.mark.parametrize("column", ["digest", "salt", "text"])
def test_a_sealed_text_that_was_changed_is_found_and_the_row_that_names_it_is_named(
    world: World, column: str
) -> None:
    with attack(world) as connection:
        title = text_row(connection, "Nytt namn")
        change(connection, SEALED, title, **{column: title[column] + "x"})
        report = found_by(connection)

    code = "history.text_missing" if column == "digest" else "history.text_altered"
    assert any(where.startswith("MAIN ") for where in places(report, code))


def text_row(connection: Connection, said: str) -> dict[str, Any]:
    [found] = [row for row in rows_of(connection, SEALED) if row["text"] == said]
    return found


def test_a_text_that_no_row_names_is_checked_too(world: World) -> None:
    with attack(world) as connection:
        connection.execute(insert(SEALED), {"digest": "d" * 64, "salt": "s", "text": "t"})

        assert codes(found_by(connection)) == {"history.text_altered"}


def test_a_forgotten_text_is_counted_and_is_no_finding(world: World) -> None:
    with world.writing() as tx:
        forget_texts(tx, "text_forgotten", GROUND, [text_row(tx.connection, "Nytt namn")["digest"]])

    report = audited(world)

    assert (report.findings, report.forgotten) == ((), 1)


def test_a_text_of_which_only_the_salt_is_gone_was_not_forgotten(world: World) -> None:
    with attack(world) as connection:
        change(connection, SEALED, text_row(connection, "Nytt namn"), salt=None)

        assert codes(found_by(connection)) == {"history.text_altered"}


# ---- rows that are gone, added, swapped ----


def history_of(connection: Connection, reference: str) -> list[dict[str, Any]]:
    record = record_row(connection, reference)
    return [row for row in rows_of(connection, HISTORY) if row["record_id"] == record["id"]]


def references_of(connection: Connection) -> dict[UUID, str]:
    """What everything with a history is called, by its id."""
    called = {row["id"]: row["reference"] for row in rows_of(connection, RECORD)}
    called |= {row["id"]: row["name"] for row in rows_of(connection, table(Unit))}
    called |= {row["id"]: row["handle"] for row in rows_of(connection, table(Person))}
    return called | {row["id"]: "register" for row in rows_of(connection, CHAIN) if row["kind"] == "register"}


def record_row(connection: Connection, reference: str) -> dict[str, Any]:
    [found] = [row for row in rows_of(connection, RECORD) if row["reference"] == reference]
    return found


def chain_row(connection: Connection, reference: str) -> dict[str, Any]:
    record = record_row(connection, reference)
    [found] = [row for row in rows_of(connection, CHAIN) if row["id"] == record["id"]]
    return found


def remove(connection: Connection, row: Mapping[str, Any]) -> None:
    same = (HISTORY.c.record_id == row["record_id"], HISTORY.c.seq == row["seq"])
    connection.execute(delete(HISTORY).where(*same))


def test_a_removed_tail_is_found(world: World) -> None:
    with attack(world) as connection:
        remove(connection, history_of(connection, "MAIN")[-1])
        report = found_by(connection)

    assert places(report, "history.end_missing") == {"MAIN"}


def test_a_tail_that_was_removed_with_its_mark_is_found_by_what_the_tables_say(world: World) -> None:
    with attack(world) as connection:
        *_, before, last = history_of(connection, "MAIN")
        remove(connection, last)
        marks = {"last_seq": before["seq"], "last_hash": before["hash"], "version": before["seq"]}
        change(connection, CHAIN, chain_row(connection, "MAIN"), **marks)
        report = found_by(connection)

    assert codes(report) == {"history.acts_differ"}


def test_a_removed_middle_row_is_found_at_the_row_after_it(world: World) -> None:
    with attack(world) as connection:
        remove(connection, history_of(connection, "MAIN")[2])
        report = found_by(connection)

    assert places(report, "history.row_missing") == places(report, "history.row_not_linked") == {"MAIN 4"}


def test_a_swapped_pair_of_rows_is_found_at_both(world: World) -> None:
    with attack(world) as connection:
        one, other = history_of(connection, "MAIN")[1:3]
        for row, new in ((one, other), (other, one)):
            change(connection, HISTORY, row, body=new["body"], hash=new["hash"])
        report = found_by(connection)

    assert places(report, "history.row_numbered_otherwise") == {"MAIN 2", "MAIN 3"}


def test_a_row_that_was_copied_to_the_end_is_found(world: World) -> None:
    with attack(world) as connection:
        *_, last = history_of(connection, "MAIN")
        connection.execute(insert(HISTORY), {**last, "seq": last["seq"] + 1})
        report = found_by(connection)

    assert {"history.end_missing", "history.row_numbered_otherwise"} <= codes(report)


def test_a_row_that_was_moved_to_another_record_is_found_at_both(world: World) -> None:
    with attack(world) as connection:
        *_, last = history_of(connection, "MAIN")
        [other] = history_of(connection, "PLEDGE")
        remove(connection, last)
        connection.execute(insert(HISTORY), {**last, "record_id": other["record_id"], "seq": 2})
        report = found_by(connection)

    assert places(report, "history.row_of_another_record") == {"PLEDGE 2"}
    assert places(report, "history.end_missing") >= {"MAIN"}


# ---- rows that were forged well ----


def forge(connection: Connection, reference: str, **changes: Any) -> None:  # noqa: ANN401 -- any field of a row
    """Change the last row of a record as somebody who knows how chains are made, and chain it anew."""
    *_, last = history_of(connection, reference)
    body = body_of(replace(read_entry(last["body"]), **changes))
    hashed = link(last["prev"], body)
    change(connection, HISTORY, last, body=body, hash=hashed)
    change(connection, CHAIN, chain_row(connection, reference), last_hash=hashed)


FORGERIES: list[tuple[str, dict[str, Any], str]] = [
    ("SUB", {"dest": "terminated"}, "no_such_arrow"),
    ("SUB", {"trigger": "terminate", "dest": "terminated", "source": "under_notice"}, "does_not_follow"),
    ("SUB", {"dest": "paused"}, "no_such_state"),
    ("SUB", {"kind": "noted"}, "kind_unknown"),
    ("SUB", {"on": date(2023, 1, 1)}, "does_not_follow"),
    ("SUB", {"cause": (UUID(int=7), 1)}, "cause_missing"),
    ("SUB", {"actor": UUID(int=7)}, "actor_missing"),
    ("SUB", {"reason": "0" * 64}, "text_missing"),
    ("SUB", {"principal": "0" * 64}, "principal_missing"),
    ("OLD", {"dest": "active"}, "correction_differs"),
    ("OLD", {"source": "active"}, "correction_starts_otherwise"),
    ("OLD", {"corrects": {7: None}}, "corrects_no_row"),
    ("OLD", {"target": 7}, "corrects_another_row"),
    ("OLD", {"on": date(2024, 3, 2)}, "corrected_on_another_day"),
    ("SUB", {"voids": ("signed",)}, "step_differs"),
    ("SUB", {"timer": None}, "step_differs"),
    ("SUB", {"timer": TimerMark("expire", date(2024, 2, 1))}, "step_differs"),
    ("MAIN/PICTURE", {"on": date(2023, 1, 1)}, "older_than_its_cause"),
    ("MAIN", {"changes": {"no_such_field": "x"}}, "cannot_be_derived"),
    ("PLEDGE", {"machine_version": 9}, "definition_missing"),
    ("PLEDGE", {"machine": "wish"}, "no_such_noun"),
    ("PLEDGE", {"changes": {"cadence": "weekly"}}, "no_such_field"),
    ("OLD", {"corrects": {1: Replacement(changes={"cadence": "weekly"})}}, "no_such_field"),
    ("MAIN/PICTURE", {"cause": (UUID(int=7), 1)}, "cause_missing"),
]


def test_a_row_that_was_forged_and_chained_anew_is_found_by_what_it_says(world: World) -> None:
    with attack(world) as connection:
        for reference, changes, code in FORGERIES:
            savepoint = connection.begin_nested()
            forge(connection, reference, **changes)
            report = found_by(connection)
            savepoint.rollback()

            assert {where.split()[0] for where in places(report, f"history.{code}")} == {reference}, code


SAID_OTHERWISE: Mapping[Language, list[str]] = {
    "sv": [
        "Rättelsen på rad 2 säger att läget före den var ”gäller”, men raderna före säger ”har löpt ut”.",
        "Rättelsen på rad 2 säger att läget är ”undertecknat”, men raderna dit säger ”har löpt ut”.",
    ],
    "en": [
        (
            "The correction in row 2 says that the state before it was “in force”, but the rows before it"
            " say “expired”."
        ),
        "The correction in row 2 says that the state is “signed”, but the rows up to it say “expired”.",
    ],
}


def test_a_correction_that_says_other_states_is_told_in_words(world: World) -> None:
    with attack(world) as connection:
        forge(connection, "OLD", source="active", dest="signed")
        found = [one for one in found_by(connection).findings if one.code.startswith("history.correction")]

    for lang, said in SAID_OTHERWISE.items():
        assert [texts_in(lang, strict=True).text(one.code, **one.facts) for one in found] == said


def test_a_forgery_that_says_the_same_as_the_tables_is_found_by_a_noted_end(world: World) -> None:
    before, noted = audited(world), noted_ends(world)
    with attack(world) as connection:
        forge(connection, "SUB", today=date(2024, 3, 2))
        unnoticed = found_by(connection)
        report = found_by(connection, expected_seal=before.seal, noted=noted)

    assert unnoticed.findings == ()
    assert codes(report) == {"history.seal_differs", "history.noted_end_gone"}
    assert places(report, "history.noted_end_gone") == {"SUB"}


def test_what_was_written_since_leaves_a_noted_end_in_its_chain(world: World) -> None:
    before, noted = audited(world), noted_ends(world)
    world.amended("MAIN", title="Ett nyare namn", reason="kommunen bytte namn igen")

    report = audited(world, noted=noted)

    assert report.findings == ()
    assert report.seal != before.seal


# ---- what belongs to nobody, what is gone ----


def test_a_record_without_history_and_a_history_without_record_are_found(world: World) -> None:
    with attack(world) as connection:
        [lost] = history_of(connection, "PLEDGE")
        connection.execute(delete(RECORD).where(RECORD.c.id == lost["record_id"]))
        [row] = history_of(connection, "NEXT")
        remove(connection, row)
        still_chained = found_by(connection)
        connection.execute(delete(CHAIN).where(CHAIN.c.id == lost["record_id"]))
        report = found_by(connection, noted={lost["record_id"]: lost["hash"]})

    assert places(still_chained, "history.row_gone") == {str(lost["record_id"])}
    assert places(report, "history.none") == {"NEXT"}
    strays = {one.facts["table"] for one in report.findings if one.code == "history.row_of_no_record"}
    assert {"history", "agreement"} <= strays
    assert places(report, "history.record_gone") == {str(lost["record_id"])}


def test_rows_that_are_gone_from_a_table_are_found(world: World) -> None:
    with attack(world) as connection:
        for noun in (Agreement, Deadline, PartyAct, RecordArea):
            connection.execute(delete(table(noun)))
        report = found_by(connection)

    gone = {"row_gone", "deadline_missing", "deadline_forgotten", "acts_differ", "link_missing"}
    assert codes(report) == {f"history.{code}" for code in gone}


@pytest.mark.parametrize("part", [FunctionHolding, Mandate])
def test_a_holding_or_mandate_that_was_added_or_taken_away_is_found(
    world: World, part: type[SQLModel]
) -> None:
    of = table(part)
    with attack(world) as connection:
        [row, *_] = [row for row in rows_of(connection, of) if row["unit_id"] == world.ids[TOWN]]
        connection.execute(insert(of), {**row, "id": uuid4(), "function": "stadsjurist"})
        connection.execute(delete(of).where(of.c.id == row["id"]))
        report = found_by(connection)

    assert codes(report) == {"history.part_added", "history.part_missing"}
    said = {(one.code, one.where, one.facts["table"], one.facts["function"]) for one in report.findings}
    assert said == {
        ("history.part_added", TOWN, of.name, "stadsjurist"),
        ("history.part_missing", TOWN, of.name, row["function"]),
    }


def test_a_holding_and_a_mandate_begin_on_the_day_that_they_name(world: World) -> None:
    chains = [one for one in unit_rows(world) if one.kind in ("held", "mandated")]
    with attack(world) as connection:
        for one in {row.kind: row for row in chains}.values():
            savepoint = connection.begin_nested()
            body = body_of_row(replace(one, on=date(2022, 5, 1)))
            that = (HISTORY.c.record_id == one.chain) & (HISTORY.c.seq == one.seq)
            connection.execute(update(HISTORY).where(that).values(body=body))
            assert "history.day_of_part_differs" in codes(found_by(connection)), one.kind
            savepoint.rollback()


def unit_rows(world: World) -> list[LedgerRow]:
    with world.reading() as connection:
        return [row for rows in rows_of_kind(connection, "unit").values() for row in rows]


def test_swapped_names_and_swapped_holders_are_found(world: World) -> None:
    units, people, holdings = table(Unit), table(Person), table(FunctionHolding)
    with attack(world) as connection:
        town, police = (
            next(row for row in rows_of(connection, units) if row["name"] == name) for name in (TOWN, POLICE)
        )
        change(connection, units, police, name="x", name_key="x")
        change(connection, units, town, name=POLICE, name_key=name_key(POLICE))
        change(connection, units, police, name=TOWN, name_key=name_key(TOWN))
        names = {one.facts["column"] for one in found_by(connection).findings}
        anna, bo = (
            next(row for row in rows_of(connection, people) if row["handle"] == handle)
            for handle in ("anna", "bo")
        )
        for row in rows_of(connection, holdings):
            swapped = {anna["id"]: bo["id"], bo["id"]: anna["id"]}
            change(connection, holdings, row, person_id=swapped[row["person_id"]])
        both = {one.facts["column"] for one in found_by(connection).findings}

    assert names == {"name", "name_key"}
    assert both == {"name", "name_key", "person_id"}


def test_a_unit_or_person_without_history_and_a_history_without_them_are_found(world: World) -> None:
    units, people = table(Unit), table(Person)
    with attack(world) as connection:
        connection.execute(delete(units).where(units.c.name == "Bostaden AB"))
        connection.execute(delete(people).where(people.c.handle == "bo"))
        gone = found_by(connection)
        stranger = {**rows_of(connection, people)[0], "id": uuid4(), "handle": "okänd"}
        connection.execute(insert(people), stranger)
        added = found_by(connection)

    tables = {one.facts["table"] for one in gone.findings if one.code == "history.row_gone"}
    assert tables == {"unit", "person"}
    assert places(added, "history.none") == {"okänd"}


def test_a_deadline_and_a_party_that_were_added_are_found(world: World) -> None:
    with attack(world) as connection:
        connection.execute(insert(DEADLINE), {**rows_of(connection, DEADLINE)[0], "rule": "never"})
        added = {"record_id": world.ids["MAIN"], "unit_id": world.ids[HOUSING]}
        connection.execute(insert(table(RecordParty)), added)
        report = found_by(connection)

    assert codes(report) == {"history.deadline_added", "history.link_added"}


def test_a_definition_that_was_changed_where_it_is_stored_is_found(world: World) -> None:
    stored, states = table(StoredDefinition), table(MachineState)
    with attack(world) as connection:
        of_main = (stored.c.machine == "main_agreement") & (stored.c.version == 1)
        body = connection.execute(select(stored.c.body).where(of_main)).scalar_one()
        connection.execute(update(stored).where(of_main).values(body=body.replace("expired", "lapsed")))
        connection.execute(update(stored).where(stored.c.machine == "pledge").values(sha256="0" * 64))
        connection.execute(update(states).where(states.c.state == "signed").values(final=True))
        report = found_by(connection)

    wanted = {"history.definition_changed", "history.states_differ", "definition.changed_in_use"}
    assert wanted <= codes(report)


@pytest.mark.parametrize("key", ["simulated", "configuration", "plan_fingerprint", "rules_since"])
def test_a_fact_of_the_register_that_was_changed_or_removed_is_found(world: World, key: str) -> None:
    tick(world.request())
    with attack(world) as connection:
        row = next(one for one in rows_of(connection, FACT) if one["key"] == key)
        change(connection, FACT, row, value="2020-01-01")
        changed = found_by(connection)
        connection.execute(delete(FACT).where(FACT.c.key == key))
        removed = found_by(connection)

    for report in (changed, removed):
        found = {one.facts["key"] for one in report.findings if one.code == "history.fact_differs"}
        assert found == {key}


def test_a_stored_definition_that_was_replaced_with_its_fingerprint_is_found(world: World) -> None:
    stored = table(StoredDefinition)
    with attack(world) as connection:
        row = next(one for one in rows_of(connection, stored) if one["machine"] == "forum")
        body = row["body"].replace("forum", "forum ")
        change(connection, stored, row, body=body, sha256=sha256(body.encode()).hexdigest())

        assert "history.definition_not_noted" in codes(found_by(connection))


def test_a_text_of_the_rules_that_was_changed_added_or_taken_away_is_found(world: World) -> None:
    texts = table(RuleText)
    with attack(world) as connection:
        row = next(one for one in rows_of(connection, texts) if one["name"] == "terms")
        change(connection, texts, row, body=row["body"].replace("main_agreement = 4", "main_agreement = 5"))
        assert "history.rules_changed" in codes(found_by(connection))
        change(connection, texts, row, body=row["body"])
        assert codes(found_by(connection)) == set()

        connection.execute(insert(texts), {"name": "terms", "sha256": sha256(b"").hexdigest(), "body": ""})
        assert codes(found_by(connection)) == {"history.rules_not_noted"}
        connection.execute(delete(texts))
        assert codes(found_by(connection)) == {"history.rules_changed"}


def test_an_account_under_whose_digest_another_name_stands_is_found(world: World) -> None:
    with attack(world) as connection:
        key = connection.execute(select(FACT.c.key).where(FACT.c.key.startswith("principal:"))).scalar_one()
        connection.execute(update(FACT).where(FACT.c.key == key).values(key="principal:somebody"))

        assert codes(found_by(connection)) == {"history.principal_differs"}


def test_one_record_alone_is_audited_by_its_reference(world: World) -> None:
    with attack(world) as connection:
        change(connection, RECORD, record_row(connection, "MAIN"), state="withdrawn")
        main, sub = found_by(connection, reference="main"), found_by(connection, reference="SUB")

    assert [(one.code, one.where) for one in main.findings] == [("history.state_differs", "MAIN")]
    assert (sub.findings, sub.records, sub.rows) == ((), 1, 4)
    with pytest.raises(UnknownRecord):
        audited(world, reference="MAINE")


# ---- rows that cannot even be read ----


def test_a_body_that_nobody_can_read_is_a_finding(world: World) -> None:
    bodies = ["", "null", "[]", "{}", "[" * 100_000, "\x01", '{"record":7}', '{"seq":1,"seq":2}', "1e999"]
    with attack(world) as connection:
        for body in bodies:
            change(connection, HISTORY, history_of(connection, "MAIN")[1], body=body)
            report = found_by(connection, reference="MAIN")

            unreadable = places(report, "history.body_unreadable")
            assert unreadable == places(report, "history.row_changed") == {"MAIN 2"}


FIELDS_OF_A_BODY = (
    "changes",
    "acts",
    "decider",
    "timer",
    "cause",
    "voids",
    "actor",
    "reason",
    "target",
    "source",
)
WORDS = st.sampled_from(["", "on", "2024-01-01", "parties", "ends_on", "title", "x", "1", "kind", "signed"])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10**20) | st.floats(allow_nan=False) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=6,
)


@given(data=st.data())
@settings(
    max_examples=often(short=12, long=200),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_no_body_however_it_is_made_stops_the_audit(sqlite_url: str, data: st.DataObject) -> None:
    """Part of a true body, or of what it changes, becomes anything that JSON can say, and is chained anew."""
    world = World(Store.open(sqlite_url))
    with world.reading() as connection:
        made = bool(rows_of(connection, RECORD))
    if not made:
        world.found().on("2024-01-10").register("main_agreement", "OLD", **term("2020", "2023-06"))
        world.corrected("OLD", changes={"ends_on": Dated.on(date(2023, 7, 31))})
        members = ({"party": str(world.ids[TOWN]), "function": "kommunchef"},)
        draft(world, "forum", "FORUM", perspectives=("strategic",), members=members, chair_rotates=True)
        draft(world, "round", "ROUND", period="2024-H1", period_ends_on=date(2024, 6, 30))
    with attack(world) as connection:
        rows = [row for name in ("OLD", "FORUM", "ROUND") for row in history_of(connection, name)]
        forged = data.draw(st.sampled_from(rows))
        said = json.loads(forged["body"])
        inside = data.draw(st.booleans()) and "changes" in said
        forged_part = said["changes"] if inside else said
        names = [*forged_part, *(() if inside else FIELDS_OF_A_BODY)]
        forged_part[data.draw(st.sampled_from(names))] = data.draw(ANYTHING)
        body = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        hashed = link(forged["prev"], body)
        change(connection, HISTORY, forged, body=body, hash=hashed)
        connection.execute(update(CHAIN).values(last_hash=hashed))

        found_by(connection)


ANYWHERE = {
    "history": ("record_id", "seq", "body", "prev", "hash"),
    "record": ("id", "family", "parent_id", "reference", "state", "to_be_decided"),
    "chain": ("id", "kind", "last_seq", "last_hash", "version"),
    "agreement": ("record_id", "title", "purposes", "starts_on_first", "term_years"),
    "picture": ("record_id", "sources", "updated_on"),
    "municipal_plan": ("picture_id", "decided_on_first"),
    "action_plan": ("commitments", "adopted_on"),
    "activity": ("origin_id", "counts"),
    "forum": ("chair_rotates", "perspectives"),
    "meeting": ("record_id", "meets_on"),
    "round": ("plan_id", "period", "no_measures"),
    "follow_up": ("subject_id", "counted", "value"),
    "party_act": ("record_id", "seq", "unit_id", "on_first", "basis", "remark"),
    "deadline": ("rule", "due_on", "act_by", "status", "settled_seq"),
    "record_party": ("record_id", "unit_id"),
    "record_area": ("area_code",),
    "sealed_text": ("digest", "salt", "text"),
    "stored_definition": ("machine", "sha256", "body"),
    "machine_state": ("version", "state"),
    "rule_text": ("name", "sha256", "body"),
    "register_fact": ("key", "value"),
    "unit": ("id", "name", "side", "address", "area_code"),
    "person": ("id", "handle", "name", "left_on"),
    "function_holding": ("id", "unit_id", "function", "person_id", "from_on", "to_on", "noted_on"),
    "mandate": ("unit_id", "machine", "basis", "from_on"),
}


def test_bytes_where_something_else_belongs_are_a_finding(sqlite_url: str) -> None:
    """SQLite stores anything anywhere: bytes that are no text make its own driver fail.

    One column of each table with every run, and each of these with `HANDSLAG_LONG=1`.
    """
    world = drive(World(Store.open(sqlite_url)).found())
    people_come_and_go(world)
    with attack(world) as connection:
        for of, columns in ANYWHERE.items():
            for column in columns if LONG else columns[:1]:
                savepoint = connection.begin_nested()
                bytes_there = f"UPDATE {of} SET {column} = CAST(x'ff00fe' AS TEXT) || rowid"  # noqa: S608 -- ours
                connection.exec_driver_sql(bytes_there)
                report = found_by(connection)
                savepoint.rollback()

                assert report.findings, (of, column)


UNSAID = {(Deadline, "incident"), (Deadline, "tell_on")}
"""An incident is the daily run's own note on an open deadline; when it is next told of, its notices prove."""


def is_unsaid(row: Mapping[str, Any], column: str) -> bool:
    """The working day of a closed deadline is not compared: the calendar may have been another one then."""
    return column == "act_by" and row["status"] != "open" and not row["moves"]


WHERE_NOTHING_STANDS = {
    "until": date(2024, 1, 1),
    "_first": date(2024, 1, 1),
    "_last": date(2024, 1, 1),
    "_id": UUID(int=7),
    "_code": "1490",
    "_on": date(2024, 1, 1),
    "_since": date(2024, 1, 1),
    "_from": date(2024, 1, 1),
    "_years": 3,
    "_seq": 1,
    "_within": "P30D",
    "counted": 1,
    "baseline": "1",
    "months_before": 1,
    "months_after": 1,
    "size": "1",
    "shows_ratings": True,
    "spent": "60",
    "cost": "60",
    "value": "1",
    "extension_clause": True,
    "no_measures": True,
    "preliminary": True,
}
"""What to write into an empty column, by how its name ends."""

CLOSED_LISTS = {
    **CODES,
    "kind": ACT_KINDS,
    "capacity": CAPACITIES,
    "status": STATUSES,
    "side": UNIT_SIDES,
    "ended_by": UNIT_ENDS,
    "role": ROLES,
    "language": ("sv", "en"),
}
"""Column -> the codes that the database takes in it."""


def a_different(of: Table, column: str, row: Mapping[str, Any]) -> object:
    """Another value that the database takes: of the column's closed list, not before its other bound."""
    value = row[column]
    closed = {**CLOSED_LISTS, "kind": CHAIN_KINDS} if of is CHAIN else CLOSED_LISTS
    codes = BASES if column.endswith("_basis") else closed.get(column, ())
    if codes and not isinstance(value, list):
        return next(code for code in codes if code != value)
    if value is None:
        return next(new for end, new in WHERE_NOTHING_STANDS.items() if column.endswith(end))
    if of is RECORD and column == "state":
        return "withdrawn" if value != "withdrawn" else "draft"
    if of is ACT and column == "position":
        return value + 5
    if column.endswith("_first"):
        return value - timedelta(days=3)
    return other_than(value)
