"""The database itself: brought to this version's schema, or looked over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lifecycle.store import SCHEMA_VERSION, Store
from lifecycle.values import dataclass
from workflows.register.readable import what_is_not_whole

if TYPE_CHECKING:
    from lifecycle.baseline import Schema
    from lifecycle.errors import Finding


@dataclass(frozen=True, slots=True)
class Upgraded:
    """A database that has the schema now, and which version it had."""

    database: str
    schema_version: int
    schema_version_before: int
    preview: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """What in a database is not whole."""

    database: str
    schema_version: int
    findings: tuple[Finding, ...]


def bring_up(database: str, schema: Schema, *, preview: bool = False) -> Upgraded:
    """Bring a database to the schema; a second time changes nothing.

    Args:
        database: its address.
        preview: say from which version it would be brought, and change nothing.

    Raises:
        DatabaseUnusable: there is none, or it cannot be brought there.
    """
    store, before = Store.open_older(database, schema)
    if before != schema.version and not preview:
        store.upgrade(schema)
    return Upgraded(store.shown, schema.version, before, preview)


def check(store: Store) -> Checked:
    """Look whether everything is there that the schema put there, and whether all of it can be read."""
    with store.reading() as connection:
        return Checked(store.shown, SCHEMA_VERSION, tuple(what_is_not_whole(connection)))
