"""Whether what is stored can be read at all: every row of every table, as what its column is to hold.

Who looks over a damaged register must not fall over it: what cannot be read is a finding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import JSON, select, text
from sqlmodel import AutoString, SQLModel

import lifecycle.records  # noqa: F401 -- fills the metadata
from lifecycle.errors import DatabaseUnusable, Finding
from lifecycle.schema import missing_from
from lifecycle.trouble import is_trouble, says_damaged
from workflows.audits.proof.stored import TAMPERED

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table
    from sqlalchemy.types import TypeEngine

Found = TypeVar("Found")

AT_ONCE: Final = 500
"""Rows that are held together."""

DAMAGES: Final = 20
"""What SQLite is to name of a damaged file; more says nothing more."""


@contextmanager
def survived(connection: Connection, failed: Callable[[str], None]) -> Iterator[None]:
    """Go on when something cannot be read, and say why it could not.

    Raises:
        DBAPIError: the database is busy or away, which is nothing that the register is.
    """
    savepoint = connection.begin_nested()  # PostgreSQL takes nothing more in a transaction that has failed
    try:
        yield
    except (*TAMPERED, DatabaseUnusable) as error:
        if connection.invalidated or (is_trouble(error) and not says_damaged(error)):
            raise
        failed(said_by(error))
    finally:
        if savepoint.is_active and not connection.invalidated:
            savepoint.rollback()


def attempted(
    connection: Connection, where: str, read: Callable[[], Found], findings: list[Finding]
) -> Found | None:
    """Read something; None, and a finding, when it cannot be read."""

    def failed(why: str) -> None:
        findings.append(Finding("doctor.cannot_be_examined", where, {"detail": why}))

    found: list[Found] = []
    with survived(connection, failed):
        found.append(read())
    return found[0] if found else None


def what_is_not_whole(connection: Connection) -> list[Finding]:
    """List what the schema put there and is not there, and what of the rest nobody can read."""
    findings: list[Finding] = []
    for where, look in (("schema", missing_from), ("file", damages_of_the_file)):
        findings += attempted(connection, where, partial(look, connection), findings) or ()
    return findings + rows_that_cannot_be_read(connection, incomplete_tables(findings))


def incomplete_tables(findings: Sequence[Finding]) -> set[str]:
    """Name the tables that are not there, or lack a column."""
    named = {"schema.missing_table": "name", "schema.missing_column": "table"}
    return {str(one.facts[named[one.code]]) for one in findings if one.code in named}


def rows_that_cannot_be_read(connection: Connection, missing: set[str]) -> list[Finding]:
    """Read every row of every table there is, and name the tables in which something is no value.

    Args:
        missing: names of tables that are not there, or lack columns; others say so.
    """
    findings: list[Finding] = []
    for one in SQLModel.metadata.sorted_tables:
        if one.name not in missing:
            _read_through(connection, one, findings)
    return findings


def damages_of_the_file(connection: Connection) -> list[Finding]:
    """Ask SQLite whether its file is whole; PostgreSQL looks after its own."""
    if connection.dialect.name != "sqlite":
        return []
    said = connection.execute(text(f"PRAGMA quick_check({DAMAGES})")).scalars().all()
    return [Finding("doctor.file_damaged", "*", {"detail": str(one)}) for one in said if one != "ok"]


def said_by(error: Exception) -> str:
    """The first line of what an error says, with its kind where that is Python's."""
    first = (str(getattr(error, "orig", None) or error).splitlines() or [""])[0]
    return first if hasattr(error, "orig") else f"{type(error).__name__}: {first}"


def _read_through(connection: Connection, one: Table, findings: list[Finding]) -> None:
    """One finding per table: which rows they are is what `audit history` tells."""

    def failed(why: str) -> None:
        findings.append(Finding("doctor.unreadable", one.name, {"table": one.name, "detail": why}))

    with survived(connection, failed):
        look = wrong_value_in(one)
        wrong = next(filter(None, map(look, every_row(connection, one))), None)
        if wrong is not None:
            failed(wrong)


def wrong_value_in(one: Table) -> Callable[[Sequence[Any]], str | None]:
    """Look in a row for a value of another kind than its column's, which only SQLite stores."""
    kinds = [
        (place, column.name, _kind_in(column.type))
        for place, column in enumerate(one.columns)
        if not isinstance(column.type, JSON)
    ]

    def look(row: Sequence[Any]) -> str | None:
        for place, name, kind in kinds:
            if row[place] is not None and not isinstance(row[place], kind):
                return f"{name}: {row[place]!r:.40}"
        return None

    return look


def _kind_in(stored_as: TypeEngine[Any]) -> type:
    """Give what a column holds; SQLModel's texts say themselves only that it is something."""
    kind = stored_as.python_type
    return str if kind is object and isinstance(stored_as, AutoString) else kind


def every_row(connection: Connection, one: Table) -> Iterator[Sequence[Any]]:
    """Read a table in the order of its key, some rows at a time: memory does not grow with the register."""
    in_order = select(one).order_by(*one.primary_key.columns)
    yield from connection.execute(in_order.execution_options(yield_per=AT_ONCE))
