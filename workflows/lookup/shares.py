"""With whom a record is shared, and from whom it is withheld: by the names of parties."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.snapshot import units_by_id
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class SharedWith:
    """One party of which something is said, and what: one of `SAID_OF_SHARING`."""

    party: str
    sharing: str


def shared_with(connection: Connection, shares: Mapping[str, str]) -> tuple[SharedWith, ...]:
    """Name the parties of which a record says something, in the order of their names."""
    units = units_by_id(connection, map(UUID, shares))
    rows = sorted(units.values(), key=lambda one: one.sort_key)
    return tuple(SharedWith(one.name, shares[str(one.id)]) for one in rows)
