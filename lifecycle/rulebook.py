"""The rules in force, as one frozen value: definitions, standard terms and working days."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date
from typing import TYPE_CHECKING

from lifecycle.errors import UnknownRecord
from lifecycle.machine.definition import MachineDefinition, State
from lifecycle.notice_schedule import NoticeRules
from lifecycle.small_counts import MASKED_BELOW
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from lifecycle.records import Record


@dataclass(frozen=True, slots=True)
class Owing:
    """That something follows from an agreement's being signed, and how soon (`config/terms.toml`)."""

    machine: str
    within: str
    """ISO 8601 period from the day of signing."""
    each: str
    """`once`; or one for each `area` that the agreement covers, or each `priority` that it states."""


@dataclass(frozen=True, slots=True)
class Rulebook:
    """What a step is judged by; read from `config/` by the caller, never here."""

    definitions: Mapping[tuple[str, int], MachineDefinition]
    standard_years: Mapping[str, int]
    """Machine -> length of its standard term in years (H-013, H-050)."""
    is_working_day: Callable[[date], bool]
    owes: Mapping[str, tuple[Owing, ...]] = field(default_factory=dict)
    """Machine -> what is owed when a record of it is signed."""

    masked_below: int = MASKED_BELOW
    """Counts of small areas above nought and below it are hidden in what goes to the council (13 §)."""

    notices: NoticeRules = field(default_factory=NoticeRules)
    """Lead times and recipients of what people are told."""

    municipality: Callable[[str], str | None] = field(default=lambda _: None)
    """Any name of a municipality of Sweden, or its code -> its code."""

    texts: Mapping[str, str] = field(default_factory=dict)
    """What the rules beside the definitions were read from, by name: a register keeps it, so that one can
    ask later what was known by the rules of then."""

    def definition(self, machine: str, version: int) -> MachineDefinition:
        """Find the definition that a record runs on.

        Raises:
            UnknownRecord: the configuration has no such machine or version.
        """
        try:
            return self.definitions[machine, version]
        except KeyError:
            if versions := self._versions(machine):
                raise UnknownRecord("version", str(version), nearest=tuple(map(str, versions))) from None
            raise UnknownRecord("machine", machine, nearest=self.machines()) from None

    def means(self, record: Record) -> State:
        """Say what the state means in which a record is.

        Raises:
            UnknownRecord: the configuration has no such machine or version.
            KeyError: it has no such state.
        """
        return self.definition(record.machine, record.machine_version).means(record.state)

    def newest(self, machine: str) -> MachineDefinition:
        """Find the version that new records start on.

        Raises:
            UnknownRecord: the configuration has no such machine.
        """
        versions = self._versions(machine)
        if not versions:
            raise UnknownRecord("machine", machine, nearest=self.machines())
        return self.definitions[machine, max(versions)]

    def _versions(self, machine: str) -> list[int]:
        return sorted(version for name, version in self.definitions if name == machine)

    def machines(self) -> list[str]:
        """List the names of all machines, sorted."""
        return sorted({name for name, _ in self.definitions})
