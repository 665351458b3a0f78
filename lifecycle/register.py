"""The register's own history: what was forgotten and on what ground, by which rules, what was put back.

Never one row per record: on PostgreSQL every writer would wait for every other one at its end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.ledger import LedgerRow, append, is_begun, rows_of_chain
from lifecycle.records.register import MIGRATED
from lifecycle.sealed import forget as blank
from lifecycle.seen import read_once
from lifecycle.store import fact, lock_register
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Ground:
    """Why something may be forgotten: whose decision or retention plan, of which day, under which number."""

    kind: str
    body: str
    decided_on: date
    diary_number: str


def register_id(connection: Connection) -> UUID:
    """Give the register's identity, which is its chain's too; a copy to try things out in may have none."""
    return UUID(fact(connection, "register") or str(UUID(int=0)))


def note(tx: Transaction, kind: str, said: Mapping[str, object]) -> LedgerRow:
    """Write a row of the register's own history; the first one says what kind of register it is."""
    lock_register(tx.connection)
    register = register_id(tx.connection)
    if not is_begun(tx.connection, register):
        append(tx, register, "register", "founded", {"simulated": fact(tx.connection, "simulated") == "yes"})
    return append(tx, register, "register", kind, said)


def noted(connection: Connection) -> list[LedgerRow]:
    """Read the register's own history."""
    return read_once(connection, "noted", lambda: rows_of_chain(connection, register_id(connection)))


def versions_left(connection: Connection) -> set[tuple[str, int]]:
    """Give the machines and versions from which records have gone over: their histories are judged by them.

    What somebody wrote into the register's chain that it cannot hold is found where that is proved.
    """
    try:
        rows = [row.said for row in noted(connection) if row.kind == MIGRATED]
        return {(str(said["machine"]), int(str(one))) for said in rows for one in _listed(said["from"])}
    except (ValueError, LookupError, TypeError):
        return set()


def _listed(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def note_definitions(tx: Transaction, stored: Sequence[tuple[str, int, str]]) -> None:
    """Write down which definitions were stored, or stored anew: machine, version, fingerprint."""
    if stored:
        note(
            tx, "definitions", {"stored": [f"{name} {version} {sha256}" for name, version, sha256 in stored]}
        )


def forget_texts(
    tx: Transaction, kind: str, ground: Ground, digests: Iterable[str], **said: object
) -> LedgerRow:
    """Blank sealed texts for ever, and write down on what ground; `kind` is one of `FORGETTING`."""
    blanked = sorted(set(digests))
    for digest in blanked:
        blank(tx.connection, digest)
    of_ground = {
        "ground": ground.kind,
        "body": ground.body,
        "decided_on": ground.decided_on,
        "diary_number": ground.diary_number,
    }
    return note(tx, kind, {**said, **of_ground, "digests": blanked})
