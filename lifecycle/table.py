"""The one place that asks a SQLModel class for its Core table: mypy does not know `__table__`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import inspect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Row, RowMapping, Table
    from sqlmodel import SQLModel

Noun = TypeVar("Noun", bound="SQLModel")


def table(noun: type[SQLModel]) -> Table:
    """Give the Core table of a SQLModel class."""
    return cast("Table", inspect(noun).local_table)


def noun_of(noun: type[Noun], row: Row[Any] | RowMapping | Mapping[str, object]) -> Noun:
    """Build a detached noun from a row of its table; its columns must all be there."""
    values = row if not hasattr(row, "_mapping") else row._mapping  # noqa: SLF001 -- SQLAlchemy's public name for it
    columns = table(noun).columns.keys()
    return noun(**{column: values[column] for column in columns})
