"""The command `handslag`."""

from __future__ import annotations

from cli.commands import ALONE, COMMANDS
from cli.frame import Root

root = Root(COMMANDS, alone=ALONE)


def main() -> None:
    """Run the command line of this process."""
    root.main()


if __name__ == "__main__":
    main()
