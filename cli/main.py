"""The command `handslag`."""

from __future__ import annotations

import gc
from typing import Final

from cli.frame.command import Root
from cli.table import ALONE, COMMANDS

ONCE_IN: Final = 50_000
"""Objects that are made before the garbage collector looks: most of what a command makes at first (modules,
tables) stays until it ends, and looking each time that 700 are made is a sixth of its time."""

root = Root(COMMANDS, alone=ALONE)


def main() -> None:
    """Run the command line of this process."""
    gc.set_threshold(ONCE_IN)
    try:
        root.main()
    finally:
        gc.freeze()  # else Python looks all through what is there once more as it ends: a quarter of its time


if __name__ == "__main__":
    main()
