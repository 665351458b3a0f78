"""Measure the product beside what one would use instead: `make bench`, or `make bench LONG=1`.

Every contestant runs in a process of its own on a copy of its own of one seeded register, in turn: A B C,
A B C. What is written by hand is held against what we write before anything is measured. The figures go to
`benchmarks/results.json`, a page and a picture into the documentation.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# The packages lie beside this folder, which is on the path only from here on.
from benchmarks import generated
from benchmarks.contestants import (
    SQLITE,
    Contestant,
    Copies,
    Sizes,
    bare_work,
    daily_runs,
    first_pages,
    imports,
    large,
    overdue_beside,
    pages,
    starting,
    steps,
    waiting,
    writers,
)
from benchmarks.figures import RESULTS, ROOT, Cost, Results, read, written
from benchmarks.hand import hand_for
from benchmarks.page import PAGE, PICTURE, page, picture
from tests.databases import PostgresDatabases, ServerKeeper
from workflows.clock import real_moment

SHORT: Final = Sizes(rounds=5, steps=60, warm=10, due=100, rows=200, records=1_000, many=10_000)
LONG: Final = Sizes(
    rounds=11, steps=200, warm=20, due=1_000, rows=2_000, records=100_000, many=1_000_000, times=10
)


def main() -> int:
    """Measure, and write down."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--long", action="store_true", help="more of everything")
    parser.add_argument("--rounds", type=int, help="how many runs")
    parser.add_argument(
        "--only-page", action="store_true", help="measure nothing: write page and picture anew"
    )
    said = parser.parse_args()
    if not said.only_page:
        sizes = LONG if said.long else SHORT
        rounds = said.rounds or sizes.rounds
        RESULTS.write_text(written(everything(sizes, rounds, "long" if said.long else "short")), "utf-8")
    results = read(RESULTS.read_text("utf-8"))
    (ROOT / PAGE).write_text(page(results), "utf-8")
    (ROOT / PICTURE).write_bytes(picture(results))
    return 0


def everything(sizes: Sizes, rounds: int, size: str) -> Results:
    """Make the registers, hold the floors against us, and measure."""
    load = round(os.getloadavg()[0], 1)  # others' work alone: what is measured makes much of its own
    with _places() as (here, server):
        largest_has = sizes.records * sizes.times
        said = {
            "size": size,
            **asdict(sizes),
            "largest": largest_has,
            "load": load,
            **machine(),
            "postgresql": _version_of(server.new()),
        }
        register = here.new()
        history_rows = generated.fill(register, sizes.records)
        small = here.new()
        generated.fill(small, 10)
        contestants = [
            *steps(here, sizes),
            *bare_work(here, sizes),
            *steps(server, sizes),
            *bare_work(server, sizes),
            *daily_runs(here, sizes),
            *imports(here, sizes),
            *writers(here, sizes),
            *writers(server, sizes),
            *waiting(here, sizes),
            *pages(here, server, sizes),
            *starting(here),
            *first_pages(small, register),
            *large(register, once=sizes.records > SHORT.records),
        ]
        if sizes.times > 1:
            largest = here.new()
            shutil.copy(register.removeprefix(SQLITE), largest.removeprefix(SQLITE))
            generated.multiply(largest.removeprefix(SQLITE), sizes.times)
            contestants += overdue_beside(largest, "largest")
        return measured(contestants, rounds, {**said, "history_rows": history_rows})


@contextmanager
def _places() -> Iterator[tuple[Copies, Copies]]:
    keeper = ServerKeeper()
    with tempfile.TemporaryDirectory(prefix="handslag-bench-") as folder:
        try:
            databases = PostgresDatabases(keeper.url)
            yield Copies(Path(folder)), Copies(Path(folder), databases)
            databases.close()
        finally:
            keeper.stop()


def measured(contestants: Sequence[Contestant], rounds: int, said: Mapping[str, object]) -> Results:
    """Run all of them in turn, so many times."""
    series: dict[str, list[Cost]] = {one.name: [] for one in contestants}
    for number in range(rounds):
        for one in contestants:
            if number == 0 or not one.once:
                series[one.name].append(one.run())
        print(f"run {number + 1} of {rounds}", flush=True)
    return Results({**said, "rounds": rounds}, series)


def machine() -> dict[str, Any]:
    """Say on what it is measured."""
    asked = ["git", "rev-parse", "--short=12", "HEAD"]
    commit = subprocess.run(asked, capture_output=True, text=True, check=False, cwd=ROOT)
    return {
        "on": real_moment().today.isoformat(),
        "commit": commit.stdout.strip(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "cores": os.cpu_count(),
        "sqlite": sqlite3.sqlite_version,
    }


def _version_of(url: str) -> str:
    """Say which server it is, and whether it waits for its disk."""
    hand = hand_for(url)
    [version, waits] = [hand.rows(f"SHOW {name}")[0][0] for name in ("server_version", "fsync")]
    hand.close()
    return f"{version} (fsync {waits})"


def _processor() -> str:
    known = Path("/proc/cpuinfo")
    lines = known.read_text("utf-8").splitlines() if known.exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or "unknown")


if __name__ == "__main__":
    sys.exit(main())
