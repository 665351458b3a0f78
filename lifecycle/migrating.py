"""Records go over to a later version of their machine: all that run on an older one, in one act, or none.

A migration says what states are called from now on, and which deadlines follow from them. It takes no step:
nothing happened, nobody is told, and what was sent stays sent. What has ended stays on its version.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from sqlalchemy import select

from lifecycle.behind import is_in_its_state
from lifecycle.case import load_record
from lifecycle.chained import CHAINED, record_of
from lifecycle.errors import DefinitionError
from lifecycle.machine.versions import Placing, placing
from lifecycle.nouns import load_noun
from lifecycle.outcome import Refused, logic
from lifecycle.records import Deadline, MachineState, Record
from lifecycle.records.register import MIGRATED
from lifecycle.register import note
from lifecycle.replay.again import settle_in_order
from lifecycle.store import lock_register
from lifecycle.table import code, table
from lifecycle.transaction import lock_families
from lifecycle.values import dataclass
from lifecycle.writing import Writing, write

if TYPE_CHECKING:
    from lifecycle.errors import Finding
    from lifecycle.machine.decide import Unmet
    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.transaction import Transaction

_RECORD, _STATE, _DEADLINE = table(Record), table(MachineState), table(Deadline)

Day: TypeAlias = tuple[str, date]
"""A deadline of a record: its rule and its day."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A record that went over, or in a preview would."""

    reference: str
    machine: str
    from_version: int
    to_version: int
    source: str
    dest: str
    gone: tuple[Day, ...]
    """Deadlines that it no longer has."""
    come: tuple[Day, ...]
    """Deadlines that it has got."""


@dataclass(frozen=True, slots=True)
class Migrated:
    """What went over to a version."""

    machine: str
    to_version: int
    moved: tuple[Moved, ...]
    preview: bool = False


@dataclass(frozen=True, slots=True)
class NotMigrated:
    """Every record that is in the way, with the reason; nothing was written."""

    machine: str
    to_version: int
    refused: tuple[Refused, ...]


def migrate(
    tx: Transaction,
    machine: str,
    to: int,
    said: Mapping[str, str],
    *,
    only: Collection[int] | None = None,
) -> Migrated | NotMigrated:
    """Let every record of a machine that runs on an older version go over to a later one, or none.

    What is due by today happens first, by the version that is in force until now. A second time there is
    nothing left to do.

    Args:
        tx: what is written in; when it is refused, nothing of it stays.
        machine: whose records.
        to: number of the version.
        said: what states of older versions are called from now on; the others keep their names.
        only: the older versions whose records go over; all of them when none is.

    Raises:
        UnknownRecord: the configuration has no such machine or version.
        DefinitionError: the map names states that there are not, or that mean something else.
    """
    new = tx.rulebook.definition(machine, to)
    older = [
        one
        for (name, version), one in sorted(tx.rulebook.definitions.items())
        if name == machine and version < to and (only is None or version in only)
    ]
    placings = _placings(older, new, said)
    lock_register(tx.connection)  # before any family: so does whoever takes a run back
    with tx.attempt() as attempt:
        migration = _Migration(tx, new, placings)
        outcome = migration.carry_out()
        if isinstance(outcome, Migrated):
            attempt.keep()
    return outcome


def _placings(
    older: Sequence[MachineDefinition], new: MachineDefinition, said: Mapping[str, str]
) -> dict[int, Placing]:
    """Give where the states of each older version go; what a map names is a state of one of them."""
    known = {state for one in older for state in one.states if state not in one.final}
    elsewhere = {state: after for state, after in said.items() if state not in known}
    found = {}
    for one in older:
        own = {state: after for state, after in said.items() if state in one.states or state in elsewhere}
        found[one.version] = placing(one, new, own)
    if findings := list(_unlike(found.values())):
        raise DefinitionError(findings)
    return found


def _unlike(found: Collection[Placing]) -> Iterator[Finding]:
    seen = set()
    for finding in (finding for one in found for finding in one.findings):
        if (key := (finding.code, finding.facts["before"])) not in seen:
            seen.add(key)
            yield finding


class _Migration:
    """One migration, from the locks to the note of it."""

    def __init__(self, tx: Transaction, new: MachineDefinition, placings: Mapping[int, Placing]) -> None:
        self.tx = tx
        self.new = new
        self.placings = placings
        self.refused: list[Refused] = []
        self.families: set[UUID] = set()

    def carry_out(self) -> Migrated | NotMigrated:
        """Settle, ask, write."""
        self._lock()
        self._settle()
        self._lock()
        records = self._behind()
        for record in records:
            self._ask(record)
        if self.refused:
            return self._not()
        self._note(records)
        moved = tuple(self._write(record) for record in records)
        return Migrated(self.new.machine, self.new.version, moved)

    def _note(self, records: Sequence[Record]) -> None:
        """Say in the register's own history which versions are left; whoever may not do that is met here."""
        if records:
            versions = sorted({record.machine_version for record in records})
            renamed = {pair for one in versions for pair in self.placings[one].renamed.items()}
            said = {
                "machine": self.new.machine,
                "from": versions,
                "to": self.new.version,
                "renamed": [f"{before}={after}" for before, after in sorted(renamed)],
                "records": len(records),
            }
            note(self.tx, MIGRATED, said)

    def _not(self) -> NotMigrated:
        return NotMigrated(self.new.machine, self.new.version, tuple(self.refused))

    def _refuse(self, record: Record, unmet: Unmet) -> None:
        self.refused.append(Refused(record.reference, record.machine, record.state, None, (unmet,)))

    def _behind(self) -> list[Record]:
        """Read the records that run on an older version, by reference."""
        rows = self.tx.connection.execute(
            CHAINED.join(_STATE, is_in_its_state())
            .where(
                _RECORD.c.machine == self.new.machine,
                _RECORD.c.machine_version.in_(self.placings),
                _STATE.c.final.is_(False),
            )
            .order_by(_RECORD.c.reference)
        )
        return [record_of(row) for row in rows]

    def _lock(self) -> None:
        """Hold every family of theirs; what came meanwhile is locked too."""
        while wanted := {record.family for record in self._behind()} - self.families:
            lock_families(self.tx, *wanted)
            self.families |= wanted

    def _settle(self) -> None:
        by_family = {record.family: record for record in self._behind()}
        for family in sorted(by_family, key=str):
            hindered = settle_in_order(self.tx, by_family[family].id, upto=self.tx.today)
            if hindered is not None:
                self.refused.append(hindered)

    def _ask(self, record: Record) -> None:
        place = self.placings[record.machine_version]
        if record.state not in place.states:
            facts = {"state": record.state, "machine": record.machine, "version": self.new.version}
            self._refuse(record, logic("version_has_no_state_for_it", **facts))
        elif record.last_on is not None and record.last_on > self.tx.today:
            self._refuse(record, logic("has_gone_on_since", day=record.last_on, today=self.tx.today))

    def _write(self, record: Record) -> Moved:
        place = self.placings[record.machine_version]
        dest = place.states[record.state]
        before = self._open(record.id)
        record = load_record(self.tx.connection, record.id)
        _, values = load_noun(self.tx.connection, record)
        writing = Writing(
            kind="migrated",
            on=self.tx.today,
            source=record.state,
            dest=dest,
            to_version=self.new.version,
            renamed=place.renamed,
        )
        write(self.tx, record, values, writing)
        after = self._open(record.id)
        return Moved(
            reference=record.reference,
            machine=record.machine,
            from_version=record.machine_version,
            to_version=self.new.version,
            source=record.state,
            dest=dest,
            gone=tuple(sorted(before - after)),
            come=tuple(sorted(after - before)),
        )

    def _open(self, record_id: UUID) -> set[Day]:
        is_open = (_DEADLINE.c.record_id == record_id) & (_DEADLINE.c.status == code("open"))
        rows = self.tx.connection.execute(select(_DEADLINE.c.rule, _DEADLINE.c.due_on).where(is_open))
        return {(row.rule, row.due_on) for row in rows}
