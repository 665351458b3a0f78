"""Whether a database still has everything that the migrations put there.

A rebuilt table silently loses its triggers and its unnamed CHECKs, and a switched-off trigger guards nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, inspect, text
from sqlmodel import SQLModel

from lifecycle.baseline import TRIGGERS
from lifecycle.errors import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Inspector, Table


def missing_from(connection: Connection) -> list[Finding]:
    """List tables, columns, indexes, named CHECKs and triggers that should be there and are not."""
    inspector = inspect(connection)
    findings = [
        finding for table in SQLModel.metadata.sorted_tables for finding in _missing_in(inspector, table)
    ]
    there = _triggers(connection)
    wanted = TRIGGERS[connection.dialect.name].keys()
    findings += [Finding("schema.missing_trigger", name, {"name": name}) for name in sorted(wanted - there)]
    return findings


def _missing_in(inspector: Inspector, table: Table) -> Iterator[Finding]:
    if not inspector.has_table(table.name):
        yield Finding("schema.missing_table", table.name, {"name": table.name})
        return
    wanted = {
        "column": {column.name for column in table.columns},
        "index": {str(index.name) for index in table.indexes},
        "check": {str(one.name) for one in table.constraints if isinstance(one, CheckConstraint)},
    }
    there = {
        "column": {column["name"] for column in inspector.get_columns(table.name)},
        "index": {str(index["name"]) for index in inspector.get_indexes(table.name)},
        "check": {str(one["name"]) for one in inspector.get_check_constraints(table.name)},
    }
    for kind, names in wanted.items():
        for name in sorted(names - there[kind]):
            yield Finding(
                f"schema.missing_{kind}", f"{table.name}.{name}", {"name": name, "table": table.name}
            )


def _triggers(connection: Connection) -> set[str]:
    if connection.dialect.name == "postgresql":
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
    else:
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    return {str(name) for name in connection.execute(text(query)).scalars()}
