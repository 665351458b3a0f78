"""`audit history` proves the tables by the log: whatever somebody changes by hand is found and named."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
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

GUARDS = {
    "history": ("history_refuses_update", "history_refuses_delete"),
    "sealed_text": ("sealed_text_refuses_delete", "sealed_text_is_only_blanked"),
}


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
def attack(world: World, *, constraints: bool = True) -> Iterator[Connection]:
    """Write as somebody who has the database in hand and takes its guards off first."""
    with world.store.engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite and not constraints:
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
            connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
            connection.commit()
        with connection.begin():
            for guarded, triggers in GUARDS.items():
                for trigger in triggers:
                    on = "" if sqlite else f" ON {guarded}"
                    connection.execute(text(f"DROP TRIGGER IF EXISTS {trigger}{on}"))
            if not sqlite and not constraints:
                connection.execute(text("SET LOCAL session_replication_role = replica"))
            yield connection


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
    """Something else of the same kind, that the database takes."""
    match value:
        case None:
            return None
        case bool():
            return not value
        case int():
            return value + 1
        case date():
            return value.replace(year=value.year + 1)
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


def change(connection: Connection, of: Table, row: Mapping[str, Any], column: str, new: object) -> None:
    same = [one == row[one.name] for one in of.primary_key.columns]
    assert connection.execute(update(of).where(*same).values({column: new})).rowcount == 1


@pytest.mark.parametrize("column", [column.name for column in HISTORY.columns])
def test_a_change_to_any_column_of_any_history_row_is_found_and_named(world: World, column: str) -> None:
    with world.reading() as connection:
        rows = connection.execute(select(HISTORY)).mappings().all()
        references = {row.id: row.reference for row in connection.execute(select(RECORD))}
    for row in rows:
        new = 900 if column == "seq" else other_than(row[column])
        with attack(world, constraints=False) as connection:
            change(connection, HISTORY, row, column, new)
        named = {finding.where for finding in audited(world).findings}
        moved = {**row, column: new}
        assert any(
            where.startswith(f"{references[row['record_id']]}") or where == str(new) for where in named
        ), (column, dict(row))
        with attack(world, constraints=False) as connection:
            change(connection, HISTORY, moved, column, row[column])
    assert audited(world).findings == ()


@pytest.mark.parametrize(
    ("noun", "column"),
    [
        (noun, column.name)
        for noun in (Record, Agreement, PartyAct, Deadline, SealedText)
        for column in table(noun).columns
        # the reference stands in no history row; an incident is the daily run's note on an open deadline
        if (noun, column.name) not in {(Record, "reference"), (Deadline, "incident")}
    ],
)
def test_a_change_to_any_column_of_what_history_tells_is_found(
    world: World, noun: type[SQLModel], column: str
) -> None:
    of = table(noun)
    with world.reading() as connection:
        rows = connection.execute(select(of)).mappings().all()
    changed = 0
    for row in rows:
        new = a_different(of, column, row[column])
        if new == row[column]:
            continue
        with attack(world, constraints=False) as connection:
            change(connection, of, row, column, new)
        assert audited(world).findings, (column, dict(row), new)
        with attack(world, constraints=False) as connection:
            change(connection, of, {**row, column: new}, column, row[column])
        changed += 1
        if changed == 4:
            break
    assert changed
    assert audited(world).findings == ()


EMPTY_COLUMNS = {
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
"""What to write where nothing stands, by how the column's name ends."""


def a_different(of: Table, column: str, value: object) -> object:
    if value is None:
        return next(new for end, new in EMPTY_COLUMNS.items() if column.endswith(end))
    if of is DEADLINE and column == "status":
        return {"open": "settled", "settled": "superseded", "superseded": "settled"}[str(value)]
    if of is ACT and column in ("kind", "capacity"):
        return {"signed": "decided", "consulted": "oral", "ordinary": "deputy"}[str(value)]
    if of is RECORD and column == "state":
        return "withdrawn" if value != "withdrawn" else "draft"
    if column.endswith("_basis"):
        return "computed" if value != "computed" else "stated"
    return other_than(value)
