"""Who went over to a later version: what the register's own chain says, against the records' histories.

A migration is told twice, once by the register and once by each record that went over. A row that came again
when its family was lived anew says what the first one said, on the migration's own day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from lifecycle.errors import Finding
from lifecycle.fields import Json
from lifecycle.history import Entry
from lifecycle.ledger import LedgerRow
from lifecycle.records.register import MIGRATED
from lifecycle.values import dataclass
from workflows.audits.proof.definitions import Definitions

Act: TypeAlias = tuple[str, str, object, date]
"""One migration: the call that made it, the machine, the version to which it led, its day."""


@dataclass(frozen=True, slots=True)
class WentOver:
    """What a record's history says of its going over to another version."""

    reference: str
    machine: str
    seq: int
    on: date
    request: str
    before: int | None
    after: int | None
    renamed: Mapping[str, str]
    is_first: bool
    """It was written by the migration itself, and not when its family was lived again."""


def went_over(reference: str, rows: Sequence[Entry]) -> Iterator[WentOver]:
    """Give every row of a history that says so, whether it holds or not."""
    for row in rows:
        if row.kind == "migrated":
            is_first = row.on == row.today
            versions = row.from_version, row.machine_version
            machine = rows[0].machine or ""
            yield WentOver(reference, machine, row.seq, row.on, row.request, *versions, row.renamed, is_first)


def migrations_not_noted(
    register: Iterable[LedgerRow], from_records: Iterable[WentOver], definitions: Definitions
) -> Iterator[Finding]:
    """Find rows of records of which the register's own chain does not say the same.

    Raises:
        ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
    """
    noted: dict[tuple[object, ...], list[Mapping[str, str]]] = defaultdict(list)
    for row in _migrations(register):
        for before in _listed(row.said["from"]):
            noted[row.said["machine"], before, row.said["to"], row.today].append(_map(row))
    for one in from_records:
        maps = noted[one.machine, one.before, one.after, one.on]
        if not any(one.renamed == _own(said, one, definitions) for said in maps):
            facts = {"row": one.seq, "before": one.before, "after": one.after, "day": one.on}
            yield Finding("history.migration_not_noted", f"{one.reference} {one.seq}", facts)


def migrations_noted_otherwise(
    register: Iterable[LedgerRow], from_records: Iterable[WentOver]
) -> Iterator[Finding]:
    """Find rows of the register's own chain that do not say what the records say together.

    Raises:
        ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
    """
    acts: dict[Act, list[WentOver]] = defaultdict(list)
    for one in from_records:
        if one.is_first:
            acts[one.request, one.machine, one.after, one.on].append(one)
    for row in _migrations(register):
        machine, to = str(row.said["machine"]), row.said["to"]
        found = acts[row.request, machine, to, row.today]
        derived: Mapping[str, object] = {
            "from": sorted({one.before or 0 for one in found}),
            "renamed": sorted({f"{old}={new}" for one in found for old, new in one.renamed.items()}),
            "records": len({one.reference for one in found}),
        }
        for key, expected in derived.items():
            if row.said[key] != expected:
                facts = {"row": row.seq, "machine": machine, "version": to, "key": key}
                said = {"stored": row.said[key], "derived": expected}
                yield Finding("history.migration_noted_otherwise", f"register {row.seq}", {**facts, **said})


def _migrations(register: Iterable[LedgerRow]) -> Iterator[LedgerRow]:
    return (row for row in register if row.kind == MIGRATED)


def _map(row: LedgerRow) -> dict[str, str]:
    """Give what states are called from then on, by what they were called."""
    pairs = (str(one).partition("=") for one in _listed(row.said["renamed"]))
    return {before: after for before, _, after in pairs}


def _own(said: Mapping[str, str], one: WentOver, definitions: Definitions) -> Mapping[str, str]:
    """Give what a map says of the states of the version that is left, whose file is there."""
    old = definitions.of(one.machine, one.before)
    return one.renamed if old is None else {state: new for state, new in said.items() if state in old.states}


def _listed(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value
