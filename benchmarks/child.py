"""One run of a contestant in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from typing import Final

from benchmarks.figures import ROOT, Cost

_WHOLE: Final = str(ROOT / "benchmarks" / "whole.py")


class Failed(Exception):
    """A contestant ended with an error."""


def told(command: Sequence[str]) -> Cost:
    """Run a contestant that says itself what its steps cost; what it needs before does not count."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HANDSLAG_")}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)  # an installation has its modules compiled, and so has this one
    done = subprocess.run([*command], capture_output=True, text=True, check=False, cwd=ROOT, env=kept)
    if done.returncode:
        raise Failed(f"{' '.join(command)}\n{done.stderr}")
    said = json.loads(done.stdout.splitlines()[-1])
    count = said["steps"]
    return Cost(said["cpu"] / count, said["wall"] / count, said.get("memory"))


def first_line(command: Sequence[str]) -> Cost:
    """Run a command until its first line stands there; the rest is not waited for."""
    return whole(command, until="first line")


def whole(command: Sequence[str], *, until: str = "end") -> Cost:
    """Run a command from its start to its end, and take what the system says that it cost."""
    return told([sys.executable, "-I", "-S", _WHOLE, until, *command])
