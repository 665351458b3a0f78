"""A configuration folder looked over: every finding of every file at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeAlias

from lifecycle.errors import DefinitionError, Finding
from workflows.configuration.folder import config_folder
from workflows.configuration.loading import read_machines, read_rulebook
from workflows.configuration.templates import findings_in

if TYPE_CHECKING:
    from pathlib import Path

    from lifecycle.machine.definition import MachineDefinition

Saying: TypeAlias = "Callable[[MachineDefinition], Iterable[Finding]]"
"""Asks what lacks before people can be told about a definition."""


def check_configuration(folder: Path | None, missing_texts: Saying) -> tuple[MachineDefinition, ...]:
    """Check a folder, else the one that is in use; give the definitions that were found sound.

    Raises:
        DefinitionError: with everything that is wrong.
    """
    base = folder or config_folder()
    findings: list[Finding] = []
    try:
        read_rulebook(base)
    except DefinitionError as error:
        findings.extend(error.findings)
    findings.extend(findings_in(base))
    definitions, _ = read_machines(base)
    findings.extend(finding for each in definitions for finding in missing_texts(each))
    if findings:
        raise DefinitionError(findings)
    return tuple(definitions)
