"""The definitions that a register's records run on, kept in the register with their fingerprint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import delete, insert, select

from lifecycle.errors import DefinitionError, Finding
from lifecycle.machine.definition import MachineDefinition, dump, fingerprint
from lifecycle.prepared import Prepared
from lifecycle.records import MachineState, Record, StoredDefinition
from lifecycle.register import versions_left
from lifecycle.store import lock_register
from lifecycle.table import table

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook

_STORED, _STATE, _RECORD = table(StoredDefinition), table(MachineState), table(Record)
_KNOWN = Prepared(select(_STORED.c.machine, _STORED.c.version, _STORED.c.sha256))


StoredNow: TypeAlias = tuple[str, int, str]
"""A definition that was stored: machine, version, fingerprint."""


def changed_in_use(connection: Connection, rulebook: Rulebook) -> list[Finding]:
    """List definitions that were changed, or taken away, under a version that records run on, or ran on."""
    in_use = connection.execute(select(_RECORD.c.machine, _RECORD.c.machine_version).distinct())
    used = {(row.machine, row.machine_version) for row in in_use} | versions_left(connection)
    findings = []
    for row in connection.execute(select(_STORED).order_by(_STORED.c.machine, _STORED.c.version)):
        if (row.machine, row.version) not in used:
            continue
        where = f"{row.machine} v{row.version}"
        definition = rulebook.definitions.get((row.machine, row.version))
        if definition is None:
            findings.append(Finding("definition.missing_in_use", where, {"machine": row.machine}))
        elif fingerprint(definition) != row.sha256:
            findings.append(Finding("definition.changed_in_use", where, {"machine": row.machine}))
    return findings


def store_definitions(connection: Connection, rulebook: Rulebook) -> tuple[StoredNow, ...]:
    """Keep every definition that is new here, and tell which; one that no record runs on may be replaced.

    Raises:
        DefinitionError: a definition in use differs from the file of the same version.
    """
    wanted = {key: fingerprint(definition) for key, definition in rulebook.definitions.items()}
    stored_now = set(connection.execute(_KNOWN).tuples())
    if stored_now.issuperset((*key, sha256) for key, sha256 in wanted.items()):
        return ()
    if findings := changed_in_use(connection, rulebook):
        raise DefinitionError(findings)
    lock_register(connection)
    known = _known(connection)  # somebody may have stored them while we waited
    stored = [(key, sha256) for key, sha256 in wanted.items() if known.get(key) != sha256]
    if not stored:
        return ()
    for key, _ in stored:
        if key in known:
            _remove(connection, *key)
    _store(connection, [(rulebook.definitions[key], sha256) for key, sha256 in stored])
    return tuple((machine, version, sha256) for (machine, version), sha256 in stored)


def _known(connection: Connection) -> dict[tuple[str, int], str]:
    return {(row.machine, row.version): row.sha256 for row in connection.execute(_KNOWN)}


def _remove(connection: Connection, machine: str, version: int) -> None:
    """Remove a definition that no record runs on: another is about to take its place."""
    for of in (_STATE, _STORED):
        connection.execute(delete(of).where((of.c.machine == machine) & (of.c.version == version)))


def _store(connection: Connection, definitions: Sequence[tuple[MachineDefinition, str]]) -> None:
    """Write definitions, each with its fingerprint, and their states: two statements for all of them."""
    of = [({"machine": one.machine, "version": one.version}, one, sha256) for one, sha256 in definitions]
    rows = [{**key, "sha256": sha256, "body": dump(one)} for key, one, sha256 in of]
    connection.execute(insert(_STORED), rows)
    states = [
        {**key, "state": state, "final": state in one.final} for key, one, _ in of for state in one.states
    ]
    connection.execute(insert(_STATE), states)
