"""Run a command and say what the system says that it cost: `python benchmarks/whole.py COMMAND…`.

A program of its own, and a small one: what a process held at most begins, on Linux, with what the one held
that it comes from. Nothing but the standard library.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

_KIBIBYTE = 1 if sys.platform == "darwin" else 1024


def main() -> int:
    """Run it; how it ended is how this ends."""
    begun = time.perf_counter()
    with subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
    cpu, memory = used.ru_utime + used.ru_stime, used.ru_maxrss * _KIBIBYTE
    sys.stdout.write(json.dumps({"steps": 1, "cpu": cpu, "wall": wall, "memory": memory}) + "\n")
    return process.returncode


if __name__ == "__main__":
    sys.exit(main())
