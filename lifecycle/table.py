"""The one place that asks a SQLModel class for its Core table: mypy does not know `__table__`."""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from sqlalchemy import bindparam, literal_column

from lifecycle.prepared import Prepared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection, Row, RowMapping, Select, Table
    from sqlmodel import SQLModel

Noun = TypeVar("Noun", bound="SQLModel")

AT_ONCE: Final = 10_000
"""How many a statement names at most; it has room for some 30,000 names."""


@cache
def table(noun: type[SQLModel]) -> Table:
    """Give the Core table of a SQLModel class."""
    return cast("Table", noun.__table__)  # type: ignore[attr-defined]  # set by its metaclass


@cache
def _columns_of(noun: type[SQLModel]) -> tuple[tuple[str, ...], Any, set[str]]:
    """Give the columns of a noun, what takes them out of a row, and which are set, which all nouns share."""
    columns = tuple(table(noun).columns.keys())
    return columns, itemgetter(*columns), set(columns)


def noun_of(noun: type[Noun], row: Row[Any] | RowMapping | Mapping[str, object]) -> Noun:
    """Build a detached noun from a row of its table; its columns must all be there.

    SQLModel's own way looks at each field, and costs more than reading the row did.
    """
    values = getattr(row, "_mapping", row)  # SQLAlchemy's public name for it
    columns, of, are_set = _columns_of(noun)
    found: Noun = object.__new__(noun)
    for name, value in _OF_PYDANTIC:
        object.__setattr__(found, name, value)
    object.__setattr__(found, "__pydantic_fields_set__", are_set)
    object.__setattr__(found, "__dict__", dict(zip(columns, of(values), strict=True)))
    return found


def code(said: str) -> ColumnElement[str]:
    """Give a code of ours as it stands in a statement.

    Where an index holds some rows only, SQLite works out a statement anew each time that it is told by a
    parameter which: that takes five times as long as the answer.
    """
    return literal_column(f"'{said}'")


def not_by_index(column: ColumnElement[str]) -> ColumnElement[str]:
    """Give a column by which rows are told apart, and never looked for.

    Without statistics SQLite takes every index for as good as any other: it would look through all records of
    a machine for those few that hang on something.
    """
    return column.concat(literal_column("''"))


_OF_PYDANTIC: Final = (("__pydantic_extra__", None), ("__pydantic_private__", None))
"""What every model has of its own beside its fields."""


def some_at_a_time(
    connection: Connection, statement: Select[Any], at_a_time: int
) -> Iterator[Sequence[Row[Any]]]:
    """Give what is found so many rows at a time: a long answer is nowhere whole, neither here nor there."""
    with connection.execute(statement, execution_options={"yield_per": at_a_time}) as found:
        yield from found.partitions()


class OfSome:
    """A question about some of many, put together once: about several, and about one, which costs less."""

    def __init__(self, statement: Select[Any], column: ColumnElement[Any]) -> None:
        self._of_one = Prepared(statement.where(column == bindparam("wanted")))
        self._of_several = Prepared(statement.where(column.in_(bindparam("wanted", expanding=True))))

    def rows(self, connection: Connection, wanted: Sequence[object]) -> Iterable[Row[Any]]:
        """Ask it, about so many at a time that a statement has room for their names."""
        if len(wanted) == 1:
            yield from connection.execute(self._of_one, {"wanted": wanted[0]})
            return
        for start in range(0, len(wanted), AT_ONCE):
            yield from connection.execute(self._of_several, {"wanted": wanted[start : start + AT_ONCE]})
