"""The histories of units, people and the register itself: rows of chains like those of records.

A row's body holds ids, days, codes and digests, never names or free text. A fact of a unit or a person holds
always, or from a day; a `mended` row says that one was mistyped, and what holds instead.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from uuid import UUID

from sqlalchemy import bindparam, insert, select, update

from lifecycle.fields import Json
from lifecycle.history import FIRST_PREV, link
from lifecycle.prepared import Prepared
from lifecycle.records import Chain, HistoryRow
from lifecycle.seen import forget_everything, read_once
from lifecycle.table import table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Row

    from lifecycle.transaction import Transaction

SEALED: Final = frozenset(
    {
        *("name", "legal_entity", "organisation_number", "address"),
        *("handle", "email", "login", "subject"),
        *("function", "basis"),
        *("body", "diary_number", "remark"),
    }
)
"""What a row says in free text: sealed; an empty text stands as it is."""

NEUTRAL: Final = "forgotten-"
"""How the handle begins of somebody who was forgotten: it tells nothing, and stands as it is."""

_CHAIN, _HISTORY = table(Chain), table(HistoryRow)

# What every call asks is put together once.
_BODIES = Prepared(
    select(_HISTORY.c.body).where(_HISTORY.c.record_id == bindparam("chain")).order_by(_HISTORY.c.seq)
)
_OF_KIND = (
    select(_HISTORY.c.record_id, _HISTORY.c.body)
    .join(_CHAIN, _CHAIN.c.id == _HISTORY.c.record_id)
    .where(_CHAIN.c.kind == bindparam("kind"))
    .order_by(_HISTORY.c.record_id, _HISTORY.c.seq)
)
_ALL_OF_KIND = Prepared(_OF_KIND)
_SOME_OF_KIND = Prepared(_OF_KIND.where(_CHAIN.c.id.in_(bindparam("only", expanding=True))))
_BEGUN = Prepared(select(_CHAIN.c.id).where(_CHAIN.c.id == bindparam("id")))
_END_OF = Prepared(select(_CHAIN).where(_CHAIN.c.id == bindparam("id")).with_for_update())
_LONGER = Prepared(update(_CHAIN).where(_CHAIN.c.id == bindparam("of")))
_NEW_CHAIN, _NEW_ROW = Prepared(insert(_CHAIN)), Prepared(insert(_HISTORY))


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One row as read: what is said of the unit, the person or the register, and who wrote it down.

    `on` is the day from which it is so, None when it always was; `today` the day on which it was written.
    """

    chain: UUID
    seq: int
    kind: str
    today: date
    recorded_at: datetime
    principal: str
    request: str
    on: date | None = None
    actor: UUID | None = None
    said: Mapping[str, Json] = field(default_factory=dict)


def body_of_row(row: LedgerRow) -> str:
    """Write a row as canonical JSON: sorted keys, no spaces, nothing that is empty at the top."""
    said: dict[str, object] = {
        "chain": str(row.chain),
        "seq": row.seq,
        "kind": row.kind,
        "today": row.today.isoformat(),
        "recorded_at": row.recorded_at.isoformat(),
        "principal": row.principal,
        "request": row.request,
        "on": row.on and row.on.isoformat(),
        "actor": row.actor and str(row.actor),
        "said": row.said,
    }
    full = {name: value for name, value in said.items() if value not in (None, {})}
    return json.dumps(full, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read_row(body: str) -> LedgerRow:
    """Read a body back; `read_row(body_of_row(row)) == row`.

    Raises:
        ValueError, KeyError, TypeError: somebody wrote a body that this module cannot have written.
    """
    said = json.loads(body)
    return LedgerRow(
        chain=UUID(said["chain"]),
        seq=said["seq"],
        kind=said["kind"],
        today=date.fromisoformat(said["today"]),
        recorded_at=datetime.fromisoformat(said["recorded_at"]),
        principal=said["principal"],
        request=said["request"],
        on=date.fromisoformat(said["on"]) if "on" in said else None,
        actor=UUID(said["actor"]) if "actor" in said else None,
        said=said.get("said", {}),
    )


def digests_in_row(row: LedgerRow) -> set[str]:
    """List every digest of a sealed text that a row names, its principal's included."""
    return {row.principal, *said_digests(row)}


def said_digests(row: LedgerRow) -> set[str]:
    """List the digests of the texts that a row says."""
    return {str(value) for name, value in row.said.items() if name in SEALED and value}


def is_begun(connection: Connection, chain: UUID) -> bool:
    """Whether a chain has its first row."""
    return connection.execute(_BEGUN, {"id": chain}).first() is not None


def append(
    tx: Transaction, chain: UUID, of: str, kind: str, said: Mapping[str, object], *, on: date | None = None
) -> LedgerRow:
    """Write the next row of a chain, or its first; `of` is the chain's kind.

    Two writers of one chain go one after the other; who makes a chain that others may make too holds the
    register's lock.
    """
    end = tx.connection.execute(_END_OF, {"id": chain}).first()
    if end is None:
        return begin(tx, of, kind, {chain: said}, on=on)[0]
    if tx.access is not None:
        tx.access.to_ledger(chain, of, kind, said, new=False)
    row = _row(tx, chain, end.last_seq + 1, kind, said, on=on)
    body = body_of_row(row)
    hashed = link(end.last_hash, body)
    at_the_end = {"last_seq": row.seq, "last_hash": hashed, "version": row.seq}
    tx.connection.execute(_LONGER, {"of": chain, **at_the_end})
    tx.sealer.store(tx.connection)
    forget_everything(tx.connection)  # what stands around records is about to be another
    tx.connection.execute(
        _NEW_ROW, {"record_id": chain, "seq": row.seq, "body": body, "prev": end.last_hash, "hash": hashed}
    )
    return row


def begin(
    tx: Transaction,
    of: str,
    kind: str,
    said: Mapping[UUID, Mapping[str, object]],
    *,
    on: date | None = None,
) -> list[LedgerRow]:
    """Write the first rows of chains that are not there, whatever is said in each. See `append`."""
    if not said:
        return []
    if tx.access is not None:
        for chain, facts in said.items():
            tx.access.to_ledger(chain, of, kind, facts, new=True)
    rows = [_row(tx, chain, 1, kind, facts, on=on) for chain, facts in said.items()]
    chains, bodies = [], []
    for row in rows:
        body = body_of_row(row)
        hashed = link(FIRST_PREV, body)
        chains.append({"id": row.chain, "kind": of, "last_seq": 1, "last_hash": hashed, "version": 1})
        bodies.append({"record_id": row.chain, "seq": 1, "body": body, "prev": FIRST_PREV, "hash": hashed})
    tx.connection.execute(_NEW_CHAIN, chains)
    tx.sealer.store(tx.connection)
    forget_everything(tx.connection)
    tx.connection.execute(_NEW_ROW, bodies)
    return rows


def _row(
    tx: Transaction, chain: UUID, seq: int, kind: str, said: Mapping[str, object], *, on: date | None
) -> LedgerRow:
    return LedgerRow(
        chain=chain,
        seq=seq,
        kind=kind,
        today=tx.today,
        recorded_at=tx.now,
        principal=tx.principal,
        request=tx.request,
        on=on,
        actor=tx.actor,
        said={name: _encoded(name, value, tx.sealer.seal) for name, value in said.items()},
    )


def versions(connection: Connection, of: str) -> dict[UUID, int]:
    """Give the version of each chain of a kind: what whoever is about to write may ask for."""
    found = select(_CHAIN.c.id, _CHAIN.c.version).where(_CHAIN.c.kind == of)
    return {row.id: row.version for row in connection.execute(found)}


def rows_of_chain(connection: Connection, chain: UUID) -> list[LedgerRow]:
    """Read a chain whole, in order."""
    return [read_row(body) for body in connection.execute(_BODIES, {"chain": chain}).scalars()]


def rows_of_kind(
    connection: Connection, of: str, only: Collection[UUID] | None = None
) -> dict[UUID, list[LedgerRow]]:
    """Read every chain of a kind, or some of them, each in order."""
    if only is None:
        return read_once(
            connection,
            ("rows", of),
            lambda: _each_chain(connection.execute(_ALL_OF_KIND, {"kind": of})),
        )
    return _each_chain(connection.execute(_SOME_OF_KIND, {"kind": of, "only": [*only]}))


def _each_chain(rows: Iterable[Row[Any]]) -> dict[UUID, list[LedgerRow]]:
    found: dict[UUID, list[LedgerRow]] = {}
    for row in rows:
        found.setdefault(row.record_id, []).append(read_row(row.body))
    return found


@dataclass(frozen=True, slots=True)
class Saying:
    """What one row says of a field: always, or from a day; `seq` is the row, which a later one may mend."""

    seq: int
    on: date | None
    value: Json


Sayings: TypeAlias = dict[str, dict[int, Saying]]
"""Field -> row -> what the row says of it, as mended."""


def sayings(rows: Iterable[LedgerRow]) -> Sayings:
    """Gather what rows say of each field."""
    found: Sayings = {}
    for row in rows:
        match row.kind:
            case "created" | "changed":
                for name, value in row.said.items():
                    found.setdefault(name, {})[row.seq] = Saying(row.seq, row.on, value)
            case "mended":
                _mend(found, row)
            case "forgotten":
                found |= {name: {row.seq: Saying(row.seq, None, value)} for name, value in _left(row).items()}
            case _:
                pass  # of holdings and mandates
    return found


def _mend(found: Sayings, row: LedgerRow) -> None:
    target = row.said["target"]
    assert isinstance(target, int)  # noqa: S101 -- written by this module; the chain proves it
    for name, value in row.said.items():
        if name != "target":
            found[name][target] = Saying(target, row.on or found[name][target].on, value)


def _left(row: LedgerRow) -> dict[str, Json]:
    """What is left of somebody forgotten, of every day: what they are called now, and nothing else."""
    left: dict[str, Json] = {"handle": row.said["called"], "name": "", "email": "", "login": ""}
    return {**left, **{name: row.said[name] for name in ("left_on",) if name in row.said}}


def saying(said: Mapping[int, Saying], as_of: date | None = None) -> Saying | None:
    """Give what holds on a day, or in the end: of what holds by then the latest day's, of one day's the last.

    Before its first day it is what it was on that: nothing earlier is known.
    """
    in_order = sorted(said.values(), key=lambda one: (one.on or date.min, one.seq))
    holding = [one for one in in_order if as_of is None or one.on is None or one.on <= as_of]
    nearest = holding[-1:] or in_order[:1]
    return nearest[0] if nearest else None


def fields_then(rows: Sequence[LedgerRow], as_of: date | None = None) -> dict[str, Json]:
    """Give what rows say of each field on a day, or in the end; texts are still digests."""
    found = {name: saying(said, as_of) for name, said in sayings(rows).items()}
    return {name: one.value for name, one in found.items() if one is not None}


def parts_then(rows: Iterable[LedgerRow], part: str) -> dict[UUID, dict[str, Json]]:
    """Give the holdings, or mandates, of a unit by id as its rows have them in the end; texts are digests.

    `part` is `holding` or `mandate`, of days of their own, or a person's `identity`.
    """
    begins = {"holding": "held", "mandate": "mandated", "identity": "bound"}[part]
    found: dict[UUID, dict[str, Json]] = {}
    for row in rows:
        if row.kind != begins and not row.kind.startswith(f"{part}_"):
            continue
        one = UUID(str(row.said[part]))
        if row.kind == f"{part}_struck":
            del found[one]
        else:
            rest = {name: value for name, value in row.said.items() if name != part}
            found.setdefault(one, {}).update(rest)
    return found


def unsealed(values: Mapping[str, Json], unseal: Callable[[str], str]) -> dict[str, Json]:
    """Put the texts to the digests; a neutral handle is what it is."""
    return {
        name: unseal(str(value)) if name in SEALED and _is_digest(value) else value
        for name, value in values.items()
    }


def _is_digest(value: Json) -> bool:
    return bool(value) and not str(value).startswith(NEUTRAL)


def _encoded(name: str, value: object, seal: Callable[[str], str]) -> Json:
    match value:
        case date():
            return value.isoformat()
        case UUID():
            return str(value)
        case str():
            return seal(value) if name in SEALED and value else value
        case None | bool() | int() | list():
            return value
        case _:
            raise TypeError(f"{name} cannot say {value!r}")
