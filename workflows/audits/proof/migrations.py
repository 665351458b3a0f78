"""Who went over to a later version: what the register's own chain says, against the records' histories.

A migration is told twice, once by the register and once by each record that went over. A row that came again
when its family was lived anew says what the first one said, on the migration's own day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from functools import cached_property
from operator import itemgetter
from typing import TypeAlias
from uuid import UUID

from lifecycle.errors import Finding
from lifecycle.fields import Json
from lifecycle.history import Entry
from lifecycle.ledger import LedgerRow
from lifecycle.records.register import MIGRATED
from lifecycle.values import dataclass
from workflows.audits.proof.definitions import Definitions
from workflows.audits.proof.stored import TAMPERED

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


@dataclass(slots=True)
class _Together:
    """What records say together of one migration."""

    versions: set[int] = field(default_factory=set)
    renamed: set[str] = field(default_factory=set)
    records: int = 0

    def add(self, rows: Iterable[WentOver]) -> None:
        """Add what one record says of it."""
        self.records += 1
        for one in rows:
            self.versions.add(one.before or 0)
            self.renamed |= {f"{old}={new}" for old, new in one.renamed.items()}


def went_over(reference: str, rows: Sequence[Entry]) -> Iterator[WentOver]:
    """Give every row of a history that says so, whether it holds or not."""
    for row in rows:
        if row.kind == "migrated":
            is_first = row.on == row.today
            versions = row.from_version, row.machine_version
            machine = rows[0].machine or ""
            yield WentOver(reference, machine, row.seq, row.on, row.request, *versions, row.renamed, is_first)


class Migrations:
    """What the register's own chain says of migrations, beside what each record says of them."""

    def __init__(self, register: Callable[[], Sequence[LedgerRow]], definitions: Definitions) -> None:
        """Begin to look.

        Args:
            register: reads the rows of the register's own chain; it is asked once somebody has gone over.
            definitions: what records are judged by.
        """
        self._register, self._definitions = register, definitions
        self._acts: dict[Act, _Together] = defaultdict(_Together)
        self._not_noted: list[tuple[UUID, Finding]] = []
        self._cannot: BaseException | None = None

    def look_at(self, record: UUID, rows: Sequence[WentOver]) -> None:
        """Look at what one record's history says of it."""
        if rows and self._cannot is None:
            try:
                self._not_noted += ((record, one) for one in self._not_noted_of(rows))
            except TAMPERED as error:
                self._cannot = error
        of_acts: dict[Act, list[WentOver]] = defaultdict(list)
        for row in rows:
            if row.is_first:
                of_acts[row.request, row.machine, row.after, row.on].append(row)
        for act, found in of_acts.items():
            self._acts[act].add(found)

    def not_noted(self) -> Iterator[Finding]:
        """Find rows of records of which the register's own chain does not say the same.

        Raises:
            ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
        """
        if self._cannot is not None:
            raise self._cannot
        yield from (one for _, one in sorted(self._not_noted, key=itemgetter(0)))

    def noted_otherwise(self) -> Iterator[Finding]:
        """Find rows of the register's own chain that do not say what the records say together.

        Raises:
            ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
        """
        for row in _migrations(self._register()):
            machine, to = str(row.said["machine"]), row.said["to"]
            found = self._acts[row.request, machine, to, row.today]
            derived: Mapping[str, object] = {
                "from": sorted(found.versions),
                "renamed": sorted(found.renamed),
                "records": found.records,
            }
            for key, expected in derived.items():
                if row.said[key] != expected:
                    facts = {"row": row.seq, "machine": machine, "version": to, "key": key}
                    said = {"stored": row.said[key], "derived": expected}
                    yield Finding(
                        "history.migration_noted_otherwise", f"register {row.seq}", {**facts, **said}
                    )

    def _not_noted_of(self, rows: Iterable[WentOver]) -> Iterator[Finding]:
        for one in rows:
            maps = self._noted[one.machine, one.before, one.after, one.on]
            if not any(one.renamed == _own(said, one, self._definitions) for said in maps):
                facts = {"row": one.seq, "before": one.before, "after": one.after, "day": one.on}
                yield Finding("history.migration_not_noted", f"{one.reference} {one.seq}", facts)

    @cached_property
    def _noted(self) -> dict[tuple[object, ...], list[Mapping[str, str]]]:
        noted: dict[tuple[object, ...], list[Mapping[str, str]]] = defaultdict(list)
        for row in _migrations(self._register()):
            for before in _listed(row.said["from"]):
                noted[row.said["machine"], before, row.said["to"], row.today].append(_map(row))
        return noted


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
