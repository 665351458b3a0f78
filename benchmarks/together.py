"""Several processes that write at the same time: how much they do together, and how long one of them waits.

Run as a program it is one of them: `python benchmarks/together.py steps URL FIRST COUNT` takes steps,
`import URL FIRST COUNT` takes a file in. It says when it is ready, and begins when it is told.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeAlias

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# The packages lie beside this folder, which is on the path only from here on.
from benchmarks import generated, register
from benchmarks.child import Failed
from benchmarks.figures import ROOT, Cost
from lifecycle.store import Store

STEP: Final = "decide"

Work: TypeAlias = Callable[[], int]


def at_once(*tasks: Sequence[str]) -> tuple[list[dict[str, float]], float]:
    """Let processes begin together; give what each says, and the seconds until the last one was done.

    Raises:
        Failed: one of them ended with an error.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HANDSLAG_")}
    program = [sys.executable, str(ROOT / "benchmarks" / "together.py")]
    those = [
        subprocess.Popen(
            [*program, *task], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=kept
        )
        for task in tasks
    ]
    for one in those:
        assert one.stdout is not None  # noqa: S101 -- as it was asked for
        one.stdout.readline()
    begun = time.perf_counter()
    for one in those:
        assert one.stdin is not None  # noqa: S101 -- as it was asked for
        one.stdin.write("begin\n")
        one.stdin.flush()
    said = [one.communicate()[0] for one in those]
    wall = time.perf_counter() - begun
    if failed := [one.args for one in those if one.returncode]:
        raise Failed(failed)
    return [json.loads(one) for one in said], wall


def together(url: str, writers: int, steps: int) -> Cost:
    """Let so many writers take so many steps each: what each step cost, by the clock of all of them."""
    tasks = [("steps", url, str(number * steps), str(steps)) for number in range(writers)]
    said, wall = at_once(*tasks)
    count = writers * steps
    return Cost(sum(one["cpu"] for one in said) / count, wall / count)


def waiting(url: str, known: int, rows: int, steps: int) -> Cost:
    """Let one take steps while another takes a file in: by the clock its longest step, waiting included."""
    [_, stepped], _ = at_once(("import", url, str(known), str(rows)), ("steps", url, "0", str(steps)))
    return Cost(stepped["cpu"] / stepped["steps"], stepped["longest"])


def stepping(url: str, first: int, count: int) -> tuple[Work, list[float]]:
    """Give steps of some of the agreements that wait for one, and how long each took by the clock."""
    take, waits = register.ours(url, STEP)
    walls: list[float] = []

    def work() -> int:
        for one in waits[first : first + count]:
            begun = time.perf_counter()
            take(one)
            walls.append(time.perf_counter() - begun)
        return len(walls)

    return work, walls


def main() -> None:
    """Be one of them."""
    what, url, first, count = sys.argv[1:]
    walls: list[float] = []
    if what == "steps":
        work, walls = stepping(url, int(first), int(count))
    else:
        store = Store.open(url)
        work = lambda: generated.take_in(store, int(first), int(count))  # noqa: E731 -- as the other one
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    cpu = time.process_time()
    steps = work()
    said = {"steps": steps, "cpu": time.process_time() - cpu, "longest": max(walls, default=0.0)}
    sys.stdout.write(json.dumps(said) + "\n")


if __name__ == "__main__":
    main()
