"""Choose which claims show all that any of them shows: `python scripts/choose_tests.py postgresql|traced`.

Each is chosen from one run of all of them, the cheapest first:

- `postgresql`: the claims that together ask every statement that any claim asks on PostgreSQL, and at least
  one of each file. What is about databases is played there in any case (`ON_BOTH` in tests/selection.py).
- `traced`: the claims that together go through every branch that any claim goes through. The others are
  played, and not traced.

With `--new` after it only files are played of which nothing was chosen as they are now. Their own claims are
what is chosen from, whatever others show: a few more than a run of all would choose, in less of its time.
"""

from __future__ import annotations

import heapq
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

# The packages lie beside this folder, which is on the path only from here on.
from tests.selection import (  # noqa: E402 -- see above
    CHOSEN,
    ON_BOTH,
    TRACED,
    Traced,
    by_file,
    chosen_claims,
    goes_elsewhere,
    is_on_postgresql,
    played_whole,
    traced_claims,
    traced_whole,
)
from tests.statements_asked import FOLDER  # noqa: E402 -- see above

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ON_POSTGRESQL: Final = """\
# The claims that are played on PostgreSQL with every run, made by scripts/choose_tests.py: together they
# ask every statement that any claim asks. What is about databases is played there too (tests/selection.py).
"""

ARE_TRACED: Final = """\
# The claims that are traced with every run, made by scripts/choose_tests.py: together they go through every
# branch that any claim goes through. Beside each file how many claims it had then (tests/selection.py).
"""

EACH: Final = 0.05
"""Seconds that a claim costs beside what it takes, so that few are chosen."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim, how long it takes, and what it shows: each bit that is set is a statement or a branch."""

    name: str
    seconds: float
    shows: int

    @property
    def file(self) -> str:
        """The file that it stands in."""
        return self.name.partition("::")[0]


def played(folder: str, *asked: str, **environment: str) -> Iterator[tuple[str, float, list[str]]]:
    """Play tests and read of each its name, the seconds that it took and the statements that it asked.

    Raises:
        CalledProcessError: a test failed; nothing is chosen then.
    """
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "worksteal"]
    at_work = {**os.environ, FOLDER: folder, **environment}
    subprocess.run([*command, "-p", "tests.statements_asked", *asked], cwd=ROOT, env=at_work, check=True)
    for worker in sorted(Path(folder).glob("gw*")):
        for line in worker.read_text(encoding="utf-8").splitlines():
            name, seconds, statements = json.loads(line)
            yield name, seconds, statements


def cheapest(claims: Iterable[Claim], shown: int = 0) -> list[Claim]:
    """Take what shows most that nobody showed before for its time, until all is shown.

    What a claim adds only becomes less as others are taken: whoever still leads after a second look is best.
    """
    missing = 0
    for claim in claims:
        missing |= claim.shows
    missing &= ~shown

    def worth(claim: Claim) -> float:
        return (claim.shows & missing).bit_count() / (claim.seconds + EACH)

    waiting = [(-worth(claim), claim.name, claim) for claim in claims]
    heapq.heapify(waiting)
    taken = []
    while missing:
        _, name, claim = heapq.heappop(waiting)
        if waiting and -worth(claim) > waiting[0][0]:
            heapq.heappush(waiting, (-worth(claim), name, claim))
        elif claim.shows & missing:
            taken.append(claim)
            missing &= ~claim.shows
    return taken


def not_chosen(wanted: str) -> list[str]:
    """Name the files that were written, or grew, since claims were chosen."""
    asked = ("-m", "pytest", "-q", "--collect-only", "--no-cov", "-n", "0")
    found = subprocess.run([sys.executable, *asked], cwd=ROOT, check=True, capture_output=True, text=True)
    items = [line for line in found.stdout.splitlines() if "::" in line]
    return sorted(played_whole(items) if wanted == "postgresql" else traced_whole(items))


def on_postgresql(folder: str, files: Iterable[str]) -> tuple[list[Claim], list[Claim]]:
    """Play every claim of files on PostgreSQL: what is chosen, and all of them."""
    numbers: dict[str, int] = {}
    claims: dict[str, Claim] = {}
    for node, seconds, statements in played(folder, *files, "-k", "postgresql", HANDSLAG_POSTGRESQL="all"):
        name, _, case = node.partition("[")
        if is_on_postgresql(case):
            asked = 0
            for statement in statements:
                asked |= 1 << numbers.setdefault(statement, len(numbers))
            claims.setdefault(name, Claim(name, seconds, asked))
    anyway = 0
    for claim in claims.values():
        if claim.name.startswith(ON_BOTH):
            anyway |= claim.shows
    rest = [claim for claim in claims.values() if not claim.name.startswith(ON_BOTH)]
    taken = cheapest(rest, anyway)
    files = {claim.file for claim in taken}
    for claim in sorted(rest, key=lambda claim: claim.seconds):
        if claim.file not in files:
            taken.append(claim)
            files.add(claim.file)
    return taken, list(claims.values())


def branches(data: Path) -> dict[str, int]:
    """Read which branches each test went through, from what coverage wrote with a context for each test.

    Its own interface answers for one test and one file at a time: two million questions.
    """
    with closing(sqlite3.connect(data)) as connection:
        asked = "SELECT DISTINCT file_id, fromno, tono FROM arc"
        numbers = {branch: number for number, branch in enumerate(connection.execute(asked))}
        contexts: dict[int, str] = dict(connection.execute("SELECT id, context FROM context"))
        width = len(numbers) // 8 + 1
        shown = {name.rpartition("|")[0]: bytearray(width) for name in contexts.values()}
        for context, *branch in connection.execute("SELECT context_id, file_id, fromno, tono FROM arc"):
            byte, bit = divmod(numbers[tuple(branch)], 8)
            shown[contexts[context].rpartition("|")[0]][byte] |= 1 << bit
        return {name: int.from_bytes(bits, "little") for name, bits in shown.items()}


def traced(folder: str, files: Iterable[str]) -> tuple[list[Claim], list[Claim]]:
    """Trace every claim of files, in all its cases: what is chosen, and all of them."""
    measured = ("--cov", "--cov-context=test", "--cov-report=", "--cov-fail-under=0")
    data = Path(folder, "coverage")
    of_all = {"HANDSLAG_TRACED": "all", "COVERAGE_FILE": str(data)}
    took = {name: seconds for name, seconds, _ in played(folder, *files, *measured, **of_all)}
    shown = branches(data)
    claims: dict[str, Claim] = {}
    for node, seconds in took.items():
        name, _, case = node.partition("[")
        if goes_elsewhere(name, case):
            known = claims.get(name, Claim(name, 0, 0))
            claims[name] = Claim(name, known.seconds + seconds, known.shows | shown.get(node, 0))
    every = list(claims.values())
    return cheapest(every, shown.get("", 0)), every


def written(traced: dict[str, Traced]) -> str:
    """Write the chosen claims under their files, each with the number of its claims."""
    return "".join(
        f"{file} {one.claims}\n" + "".join(f"  {name.partition('::')[2]}\n" for name in sorted(one.chosen))
        for file, one in sorted(traced.items())
    )


def main(wanted: str, *, only_new: bool) -> None:
    """Write one of the lists anew, or what is new in it."""
    files = not_chosen(wanted) if only_new else []
    if only_new and not files:
        print("nothing is new")
        return
    with tempfile.TemporaryDirectory() as folder:
        choose = on_postgresql if wanted == "postgresql" else traced
        taken, claims = choose(folder, files)
    if wanted == "postgresql":
        names = {claim.name for claim in taken} | (chosen_claims() if only_new else set())
        CHOSEN.write_text(ON_POSTGRESQL + "".join(f"{name}\n" for name in sorted(names)), encoding="utf-8")
    else:
        chosen = by_file(claim.name for claim in taken)
        there = by_file(claim.name for claim in claims)
        now = {file: Traced(len(names), frozenset(chosen.get(file, ()))) for file, names in there.items()}
        TRACED.write_text(ARE_TRACED + written((traced_claims() if only_new else {}) | now), encoding="utf-8")
    cost, whole = (sum(claim.seconds for claim in some) for some in (taken, claims))
    print(f"{len(taken)} of {len(claims)} claims, {cost:.0f} of {whole:.0f} seconds")


if __name__ == "__main__":
    if sys.argv[1:2] not in (["postgresql"], ["traced"]) or sys.argv[2:] not in ([], ["--new"]):
        sys.exit(__doc__)
    main(sys.argv[1], only_new=bool(sys.argv[2:]))
