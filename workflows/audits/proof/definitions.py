"""The stored definitions: each under its own fingerprint, with its own states, as the files have them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import select

from lifecycle.definitions import changed_in_use
from lifecycle.errors import DefinitionError, Finding
from lifecycle.machine.definition import MachineDefinition, fingerprint
from lifecycle.machine.file import parse
from lifecycle.records import MachineState, StoredDefinition
from lifecycle.table import table
from lifecycle.values import dataclass
from workflows.audits.proof.stored import TAMPERED, unreadable

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook

Key: TypeAlias = tuple[str, int]

_STORED, _STATE = table(StoredDefinition), table(MachineState)


@dataclass(frozen=True, slots=True)
class Definitions:
    """What records are judged by, and what is wrong with how it is stored."""

    by_key: Mapping[Key, MachineDefinition]
    findings: tuple[Finding, ...]

    def find(self, machine: str, version: int) -> MachineDefinition:
        """Give a definition that rows name, as `Rulebook.definition` does.

        Raises:
            KeyError: nothing readable is stored under the name and version.
        """
        return self.by_key[machine, version]

    def of(self, machine: object, version: object) -> MachineDefinition | None:
        """Find a definition; None when nothing readable is stored under the name and version."""
        if not (isinstance(machine, str) and isinstance(version, int)):
            return None
        return self.by_key.get((machine, version))


def stored_definitions(connection: Connection, rulebook: Rulebook) -> Definitions:
    """Read and check every stored definition; one that cannot be read is replaced by the configuration's."""
    try:
        return _read(connection, rulebook)
    except TAMPERED:
        finding = unreadable("stored_definition", "stored_definition", table="stored_definition")
        return Definitions(rulebook.definitions, (finding,))


def _read(connection: Connection, rulebook: Rulebook) -> Definitions:
    states: dict[Key, dict[str, bool]] = defaultdict(dict)
    for row in connection.execute(select(_STATE)):
        states[row.machine, row.version][row.state] = row.final
    found: dict[Key, MachineDefinition] = dict(rulebook.definitions)
    findings = changed_in_use(connection, rulebook)
    for row in connection.execute(select(_STORED).order_by(_STORED.c.machine, _STORED.c.version)):
        where = f"{row.machine} v{row.version}"
        if _fingerprint(row.body) != row.sha256:
            findings.append(Finding("history.definition_changed", where, {"machine": row.machine}))
        configured = rulebook.definitions.get((row.machine, row.version))
        same = configured is not None and fingerprint(configured) == _fingerprint(row.body)
        definition = configured if same else _parsed(row.body, where)
        if definition is None or (definition.machine, definition.version) != (row.machine, row.version):
            findings.append(Finding("history.definition_unreadable", where, {"machine": row.machine}))
            continue
        found[row.machine, row.version] = definition
        expected = {state: state in definition.final for state in definition.states}
        for state in sorted(_differing(expected, states.pop((row.machine, row.version), {})), key=str):
            findings.append(Finding("history.states_differ", where, {"machine": row.machine, "state": state}))
    for machine, version in sorted(states, key=str):
        where = f"{machine} v{version}"
        findings.append(Finding("history.definition_missing", where, {"machine": machine}))
    return Definitions(found, tuple(findings))


def _differing(expected: Mapping[str, bool], found: Mapping[str, bool]) -> set[str]:
    return {state for state in {*expected, *found} if expected.get(state) is not found.get(state)}


def _fingerprint(body: object) -> str | None:
    return sha256(body.encode(errors="replace")).hexdigest() if isinstance(body, str) else None


def _parsed(body: object, where: str) -> MachineDefinition | None:
    try:
        return parse(body, where=where) if isinstance(body, str) else None
    except DefinitionError:
        return None
