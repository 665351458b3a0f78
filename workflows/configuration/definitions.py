"""The machines that Handslag ships, as their files say them; whether they make sense asks `configuration`.

Read from here, not through the rulebook, which imports every guard and with them the database's libraries.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from lifecycle.errors import DefinitionError, Finding
from lifecycle.machine.definition import MachineDefinition
from lifecycle.machine.file import parse

MACHINES: Final = Path(__file__).resolve().parents[2] / "config" / "machines"


def load_definitions() -> list[MachineDefinition]:
    """Read every definition that Handslag ships, as it stands.

    Raises:
        DefinitionError: with what cannot be read in all files.
    """
    definitions: list[MachineDefinition] = []
    findings: list[Finding] = []
    for path in sorted(MACHINES.glob("*.toml")):
        try:
            definitions.append(parse(path.read_text("utf-8"), where=f"machines/{path.name}"))
        except DefinitionError as error:
            findings.extend(error.findings)
    if findings:
        raise DefinitionError(findings)
    return definitions
