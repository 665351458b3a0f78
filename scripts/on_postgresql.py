"""Choose the claims that are played on PostgreSQL with every run: `python scripts/on_postgresql.py`.

All are played there once, which takes some ten minutes. Chosen are those which together ask every statement
that any of them asks, the cheapest first, and at least one claim of each file. What is about databases is
played there in any case (`ON_BOTH` in tests/selection.py), and all of them with `HANDSLAG_POSTGRESQL=all`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

# The packages lie beside this folder, which is on the path only from here on.
from tests.selection import CHOSEN, ON_BOTH, is_on_postgresql  # noqa: E402 -- see above
from tests.statements_asked import FOLDER  # noqa: E402 -- see above

HEADER: Final = """\
# The claims that are played on PostgreSQL with every run, made by scripts/on_postgresql.py: together they
# ask every statement that any claim asks. What is about databases is played there too (tests/selection.py).
"""

EACH: Final = 0.05
"""Seconds that a test costs beside what it takes, so that few are chosen."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A test's first case on PostgreSQL."""

    name: str
    seconds: float
    statements: frozenset[str]

    @property
    def file(self) -> str:
        """The file that it stands in."""
        return self.name.partition("::")[0]

    @property
    def is_played_anyway(self) -> bool:
        """Whether it is about databases."""
        return self.name.startswith(ON_BOTH)


def played(folder: str) -> list[Claim]:
    """Play every claim on PostgreSQL and read what each asked.

    Raises:
        CalledProcessError: a test failed; nothing is chosen then.
    """
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "worksteal"]
    environment = {**os.environ, FOLDER: folder, "HANDSLAG_POSTGRESQL": "all"}
    asked = [*command, "-p", "tests.statements_asked", "-k", "postgresql"]
    subprocess.run(asked, cwd=ROOT, env=environment, check=True)
    claims: dict[str, Claim] = {}
    for file in sorted(Path(folder).iterdir()):
        for line in file.read_text(encoding="utf-8").splitlines():
            node, seconds, statements = json.loads(line)
            name, _, case = node.partition("[")
            if is_on_postgresql(case):
                claims.setdefault(name, Claim(name, seconds, frozenset(statements)))
    return sorted(claims.values(), key=lambda one: one.name)


def chosen(claims: list[Claim]) -> list[Claim]:
    """Take what asks most that nobody asked before for its time, until all is asked, and one of each file."""
    asked = {statement for one in claims if one.is_played_anyway for statement in one.statements}
    rest = [one for one in claims if not one.is_played_anyway]
    taken = []
    while missing := {statement for one in rest for statement in one.statements} - asked:
        best = max(rest, key=lambda one: len(one.statements & missing) / (one.seconds + EACH))
        taken.append(best)
        asked |= best.statements
    files = {one.file for one in taken}
    for one in sorted(rest, key=lambda one: one.seconds):
        if one.file not in files:
            taken.append(one)
            files.add(one.file)
    return sorted(taken, key=lambda one: one.name)


def main() -> None:
    """Write the list anew."""
    with tempfile.TemporaryDirectory() as folder:
        claims = played(folder)
    taken = chosen(claims)
    CHOSEN.write_text(HEADER + "".join(f"{one.name}\n" for one in taken), encoding="utf-8")
    cost, whole = (sum(one.seconds for one in some) for some in (taken, claims))
    print(f"{len(taken)} of {len(claims)} claims, {cost:.0f} of {whole:.0f} seconds")


if __name__ == "__main__":
    main()
