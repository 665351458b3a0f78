"""The commands there are: what one types, and where its code is.

A command appears in `--help` when it stands here; its module is imported when it is called. Its sentences are
`help.command.<name with dots>`, its group's `help.command.<group>`. See docs of `cli/frame.py` for the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ALONE: Final[str | None] = None
"""What `handslag` without a command runs; its help stays reachable by --help."""

COMMANDS: Final[Mapping[str, str]] = {
    "machine check": "cli.machine:check",
    "machine list": "cli.machine:list_machines",
    "machine show": "cli.machine:show",
    "machine diagram": "cli.machine:diagram",
}
"""In the order in which help lists them; a first word shared by several is a group."""
