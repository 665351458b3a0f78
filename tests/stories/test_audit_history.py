"""`audit history` proves the tables by the log: whatever somebody changes by hand is found and named."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, insert, select, text, update

from lifecycle.errors import UnknownRecord
from lifecycle.fields import Dated
from lifecycle.history import FIRST_PREV, body_of, link, read_entry
from lifecycle.records import (
    Agreement,
    AgreementArea,
    AgreementParty,
    Deadline,
    HistoryRow,
    MachineState,
    PartyAct,
    Record,
    RegisterFact,
    SealedText,
    StoredDefinition,
    Unit,
)
from lifecycle.sealed import forget
from lifecycle.store import Store
from lifecycle.table import table
from tests.engine.world import HOUSING, POLICE, TOWN, World, act, rulebook, term
from workflows.audits.history import HistoryReport, audit_history

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Table
    from sqlmodel import SQLModel

HISTORY, RECORD, AGREEMENT, ACT = table(HistoryRow), table(Record), table(Agreement), table(PartyAct)
DEADLINE, SEALED, FACT = table(Deadline), table(SealedText), table(RegisterFact)

GUARDS = (
    ("history", "history_refuses_update"),
    ("history", "history_refuses_delete"),
    ("sealed_text", "sealed_text_refuses_delete"),
    ("sealed_text", "sealed_text_is_only_blanked"),
)
"""The database's own guards: table, trigger."""


@pytest.fixture
def world(database_url: str) -> World:
    """A register with a life behind it: signed, extended, renewed, corrected, promised, imported."""
    world = World(Store.open(database_url)).found()
    world.on("2024-01-10").running("main_agreement", "MAIN", forums="styrgrupp", extension_clause=True)
    world.running("sub_agreement", "SUB", under="MAIN")
    world.register("main_agreement", "OLD", **term("2020", "2023-06"), diary_number="KS 2019/7")
    world.pledge("PLEDGE", under="SUB", to_be_decided={"forums": "2030-05-01"})
    world.on("2024-03-01").tick()
    world.amended("MAIN", title="Nytt namn", reason="kommunen bytte namn")
    world.record("MAIN", act("consulted", world.ids[TOWN], "2024-02", function="kommunchef", basis="§ 7"))
    world.corrected("OLD", changes={"ends_on": Dated.on(date(2023, 7, 31))})
    world.main("NEXT", predecessor_id=world.ids["MAIN"], **term("2028-02-01", "2032-01-31"))
    return world


def audited(world: World, **asked: Any) -> HistoryReport:
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


def found_by(connection: Connection, **asked: Any) -> HistoryReport:
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
    assert (report.records, report.forgotten) == (5, 0)


def other_than(value: object) -> object:
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


@contextmanager
def changed(
    connection: Connection, of: Table, row: Mapping[str, Any], column: str, new: object
) -> Iterator[None]:
    """One cell says something else for as long as this lasts."""
    savepoint = connection.begin_nested()
    same = [one == row[one.name] for one in of.primary_key.columns]
    assert connection.execute(update(of).where(*same).values({column: new})).rowcount == 1
    yield
    savepoint.rollback()


def test_a_change_to_any_column_of_any_history_row_is_found_and_named(world: World) -> None:
    with attack(world) as connection:
        rows = (
            connection.execute(select(HISTORY).order_by(HISTORY.c.record_id, HISTORY.c.seq)).mappings().all()
        )
        references = {row.id: row.reference for row in connection.execute(select(RECORD))}
        for row in rows:
            for column in HISTORY.columns.keys():
                new = row["seq"] + 900 if column == "seq" else other_than(row[column])
                with changed(connection, HISTORY, row, column, new):
                    named = {finding.where for finding in found_by(connection).findings}
                told = references[row["record_id"]]
                assert told in {where.split()[0] for where in named}, (column, dict(row))


@pytest.mark.parametrize(
    "noun", [Record, Agreement, AgreementParty, AgreementArea, PartyAct, Deadline, SealedText]
)
def test_a_change_to_any_column_of_what_history_tells_is_found(world: World, noun: type[SQLModel]) -> None:
    of = table(noun)
    with attack(world) as connection:
        rows = connection.execute(select(of).order_by(*of.primary_key.columns)).mappings().all()
        for column in of.columns.keys():
            if (noun, column) in UNTOLD:
                continue
            told = [row for row in rows if not is_untold(row, column)]
            for row in told[:: max(1, len(told) // 3)]:
                with changed(connection, of, row, column, a_different(of, column, row)):
                    assert found_by(connection).findings, (column, dict(row))
        assert found_by(connection).findings == ()


UNTOLD = {(Record, "reference"), (Deadline, "incident")}
"""The reference stands in no history row; an incident is the daily run's own note on an open deadline."""


def is_untold(row: Mapping[str, Any], column: str) -> bool:
    """The working day of a closed deadline is not compared: the calendar may have been another one then."""
    return column == "act_by" and row["status"] != "open" and not row["moves"]


WHERE_NOTHING_STANDS = {
    "_first": date(2024, 1, 1),
    "_last": date(2024, 1, 1),
    "_basis": "assumed",
    "_id": UUID(int=7),
    "_on": date(2024, 1, 1),
    "_since": date(2024, 1, 1),
    "_years": 3,
    "_seq": 1,
    "deviation": "other",
    "extension_clause": True,
}
"""What to write into an empty column, by how its name ends."""

ANOTHER_CODE = {
    "open": "settled",
    "settled": "superseded",
    "superseded": "settled",
    "signed": "decided",
    "consulted": "oral",
    "ordinary": "deputy",
    "stated": "computed",
    "assumed": "stated",
}


def a_different(of: Table, column: str, row: Mapping[str, Any]) -> object:
    """Another value that the database takes: inside the column's closed list, and not before its other bound."""
    value = row[column]
    if value is None:
        return next(new for end, new in WHERE_NOTHING_STANDS.items() if column.endswith(end))
    if of is RECORD and column == "state":
        return "withdrawn" if value != "withdrawn" else "draft"
    if of is ACT and column == "position":
        return value + 5
    if (
        of in (ACT, DEADLINE, AGREEMENT)
        and isinstance(value, str)
        and value in ANOTHER_CODE
        and not column.endswith("_text")
    ):
        return ANOTHER_CODE[value]
    if column.endswith("_first"):
        return value - timedelta(days=3)
    return other_than(value)
