"""The tables and what guards them, as this code has them, and their digest.

A register carries the digest of the tables that it was made with, and one of the same version that was made
with others is refused. What is released is written out in `lifecycle/migrations/`, and makes the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import CheckConstraint, Constraint, ForeignKeyConstraint, UniqueConstraint
from sqlmodel import SQLModel

import lifecycle.records  # noqa: F401 -- fills the metadata
from lifecycle.names import name_key, sort_key
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Table

_REFUSED: Final[Mapping[str, tuple[str, ...]]] = {
    "history": ("UPDATE", "DELETE"),
    "sealed_text": ("DELETE",),
}
"""What the database itself refuses, whoever asks: history is append-only, sealed texts are only blanked."""

_BLANKED: Final = "NEW.digest = OLD.digest AND NEW.text IS NULL AND NEW.salt IS NULL"


def _on_sqlite() -> Iterator[str]:
    for table, actions in _REFUSED.items():
        for action in actions:
            yield (
                f"TRIGGER {table}_refuses_{action.lower()} BEFORE {action} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} refuses {action}'); END"
            )
    yield (
        f"TRIGGER sealed_text_is_only_blanked BEFORE UPDATE ON sealed_text WHEN NOT ({_BLANKED}) "
        "BEGIN SELECT RAISE(ABORT, 'sealed_text is only blanked'); END"
    )


def _on_postgresql() -> Iterator[str]:
    for table, actions in _REFUSED.items():
        for action in (*actions, "TRUNCATE"):
            yield (
                f"TRIGGER {table}_refuses_{action.lower()} BEFORE {action} ON {table} "
                "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
            )
    yield (
        "TRIGGER sealed_text_is_only_blanked BEFORE UPDATE ON sealed_text FOR EACH ROW "
        f"WHEN (NOT ({_BLANKED})) EXECUTE FUNCTION refuse_change()"
    )


def _by_name(triggers: Iterable[str]) -> dict[str, str]:
    return {trigger.split()[1]: f"CREATE {trigger}" for trigger in triggers}


TRIGGERS: Final[Mapping[str, Mapping[str, str]]] = {
    "sqlite": _by_name(_on_sqlite()),
    "postgresql": _by_name(_on_postgresql()),
}
"""What guards history, by kind of database: name to the statement that makes it."""

_NAMES: Final = "Ab-10 Éw ß Þü Åä Öøæ"
"""A name that has some of everything."""


@dataclass(frozen=True, slots=True)
class Schema:
    """What code expects of a database: the schema's version, its tables, and the way there."""

    version: int
    """The number of the last migration."""
    digest: str
    """Of its tables and guards; two databases of the same version with others are of different Handslags."""
    migrations: Path
    """The folder in which the migrations lie."""


@cache
def digest_of_tables(keys: tuple[Callable[[str], str], ...] = (name_key, sort_key)) -> str:
    """Give the digest of every table, column, constraint, index and guard, the same on both databases.

    Args:
        keys: what columns say of names; a register in which they say another thing is of another Handslag.
    """
    said = [line for table in SQLModel.metadata.sorted_tables for line in _said_of(table)]
    said += [statement for kind in sorted(TRIGGERS) for statement in TRIGGERS[kind].values()]
    said += [key(_NAMES) for key in keys]
    return sha256("\n".join(said).encode()).hexdigest()


def _said_of(table: Table) -> Iterator[str]:
    for column in table.columns:
        yield f"{table.name}.{column.name} {column.type} null={column.nullable} key={column.primary_key}"
    yield from sorted(f"{table.name} {_constraint(one)}" for one in table.constraints)
    for index in sorted(table.indexes, key=lambda one: str(one.name)):
        where = index.dialect_options["sqlite"]["where"]
        columns = [column.name for column in index.columns]
        yield f"{table.name} index {index.name} {columns} unique={index.unique} where={where}"


def _constraint(one: Constraint) -> str:
    match one:
        case CheckConstraint():
            return f"check {one.name} {one.sqltext}"
        case ForeignKeyConstraint():
            return f"link {one.name} {one.column_keys} {[each.target_fullname for each in one.elements]}"
        case UniqueConstraint():
            return f"unique {one.name} {[column.name for column in one.columns]}"
        case _:  # the key, of which its columns tell
            return ""
