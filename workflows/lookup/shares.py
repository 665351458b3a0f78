"""Whose a register is, with whom a record is shared and from whom it is withheld: by parties' names."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.doorkeeper import register_on
from lifecycle.history import WITHHELD
from lifecycle.records.register import HOST
from lifecycle.snapshot import units_by_id
from lifecycle.store import fact
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from lifecycle.records import Record


@dataclass(frozen=True, slots=True)
class SharedWith:
    """One party of which something is said, and what: one of `SAID_OF_SHARING`."""

    party: str
    sharing: str
    through: str | None = None
    """Reference of what the record hangs on that says so; None: it says so itself."""


@dataclass(frozen=True, slots=True)
class Readers:
    """Who reads a record beside the host's people."""

    parties: tuple[SharedWith, ...]
    """Of each party what the nearest record says, by name."""
    internal: bool
    """The register has a host, and nobody else reads it."""


def who_reads_it(connection: Connection, record: Record, above: Sequence[Record]) -> Readers:
    """Say who reads a record: by what it says itself, else by what it hangs on says."""
    said: dict[str, tuple[str, str | None]] = {}
    for one in reversed(above):
        said |= {unit: (sharing, one.reference) for unit, sharing in one.shares.items()}
    said |= {unit: (sharing, None) for unit, sharing in record.shares.items()}
    units = units_by_id(connection, map(UUID, said))
    rows = sorted(units.values(), key=lambda one: one.sort_key)
    parties = tuple(SharedWith(one.name, *said[str(one.id)]) for one in rows)
    is_shared = any(one.sharing != WITHHELD for one in parties)
    has_host = not is_shared and register_on(connection).host is not None
    return Readers(parties, internal=has_host)


def host(connection: Connection) -> str | None:
    """Say whose register it is; None where nobody has said."""
    said = fact(connection, HOST)
    if not said:
        return None
    found = units_by_id(connection, [UUID(said)]).get(UUID(said))
    return None if found is None else found.name
