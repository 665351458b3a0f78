"""Run a command and say what the system says that it cost: `python benchmarks/whole.py end COMMAND…`.

`python benchmarks/whole.py "first line" COMMAND…` stops it when its first line stands there.

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
    until, *command = sys.argv[1:]
    is_whole = until == "end"
    with subprocess.Popen(command, stdout=subprocess.DEVNULL if is_whole else subprocess.PIPE) as process:
        line, wall = b"", 0.0
        if process.stdout is not None:
            line = process.stdout.readline()
            wall = time.perf_counter() - begun
            process.kill()
        _, status, used = os.wait4(process.pid, 0)
        if is_whole:
            wall = time.perf_counter() - begun
        process.returncode = 0 if line else os.waitstatus_to_exitcode(status)
    cpu, memory = used.ru_utime + used.ru_stime, used.ru_maxrss * _KIBIBYTE
    sys.stdout.write(json.dumps({"steps": 1, "cpu": cpu, "wall": wall, "memory": memory}) + "\n")
    return process.returncode


if __name__ == "__main__":
    sys.exit(main())
