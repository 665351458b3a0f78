"""The one place that asks a SQLModel class for its Core table: mypy does not know `__table__`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import inspect
from sqlalchemy.orm import configure_mappers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Row, RowMapping, Table
    from sqlmodel import SQLModel

Noun = TypeVar("Noun", bound="SQLModel")


@cache
def table(noun: type[SQLModel]) -> Table:
    """Give the Core table of a SQLModel class."""
    return cast("Table", inspect(noun).local_table)


@cache
def _columns(noun: type[SQLModel]) -> tuple[str, ...]:
    configure_mappers()  # else what has never been made the ordinary way has no attributes yet
    return tuple(table(noun).columns.keys())


def noun_of(noun: type[Noun], row: Row[Any] | RowMapping | Mapping[str, object]) -> Noun:
    """Build a detached noun from a row of its table; its columns must all be there.

    It is made as SQLAlchemy's own loader makes one: SQLModel's way tells of each field that it was set, to
    nobody, and costs more than reading the row did.
    """
    values = row if not hasattr(row, "_mapping") else row._mapping  # noqa: SLF001 -- SQLAlchemy's public name for it
    columns = _columns(noun)
    found: Noun = inspect(noun).class_manager.new_instance()
    found.__dict__.update({column: values[column] for column in columns})
    found.model_fields_set.update(columns)
    return found
