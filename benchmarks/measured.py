"""How a contestant is measured: so many steps, after some that do not count, by processor and by clock.

Nothing but the standard library: peers run it in environments of their own.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

One = TypeVar("One")

_KIBIBYTE = 1 if sys.platform == "darwin" else 1024


def measured(step: Callable[[One], object], what: Sequence[One], warm: int) -> None:
    """Take all the steps and print what those after the first ones cost together.

    The processor's seconds are those of the whole process, user and system, its threads included.
    """
    _each(step, what[:warm])
    measured_once(lambda: _each(step, what[warm:]))


def measured_once(call: Callable[[], int]) -> None:
    """Call once, and print what that cost, and how many it served."""
    cpu, wall = time.process_time(), time.perf_counter()
    count = call()
    cost: dict[str, float] = {
        "cpu": time.process_time() - cpu,
        "wall": time.perf_counter() - wall,
        "steps": count,
    }
    cost["memory"] = _held_at_most()
    sys.stdout.write(json.dumps(cost) + "\n")
    sys.stdout.flush()


def _held_at_most() -> int:
    """Give the bytes that it held at most; what Linux counts as used begins with those of who began it."""
    told = Path("/proc/self/status")
    for line in told.read_text("ascii").splitlines() if told.exists() else ():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KIBIBYTE


def _each(step: Callable[[One], object], what: Sequence[One]) -> int:
    for one in what:
        step(one)
    return len(what)
