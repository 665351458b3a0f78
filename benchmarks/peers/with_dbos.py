"""DBOS: a workflow of one step, which writes; what it keeps of both it keeps in a file of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from dbos import DBOS, DBOSConfig

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

# The packages lie above this folder, which is on the path only from here on.
from benchmarks.bare import asked, by_hand, connected
from benchmarks.measured import measured

PLACE, WHAT, WARM = asked()
_write = by_hand(connected(PLACE), mark="?")


@DBOS.step()
def write(item: int, trigger: str) -> None:
    """Write what a step writes, once it is known not to have been written."""
    _write((item, trigger))


@DBOS.workflow()
def move(item: int, trigger: str) -> None:
    """Take a step that goes on after a crash."""
    write(item, trigger)


def main() -> None:
    """Take the steps."""
    config: DBOSConfig = {
        "name": "peer",
        "system_database_url": f"sqlite:///{PLACE}.dbos",
        "run_admin_server": False,
        "log_level": "WARNING",
    }
    DBOS(config=config)
    DBOS.launch()
    measured(lambda one: move(*one), WHAT, WARM)
    DBOS.destroy()


if __name__ == "__main__":
    main()
