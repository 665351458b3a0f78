"""Which tests are played with every run on PostgreSQL, and which are traced; see `tests/README.md`."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.long import LONG

if TYPE_CHECKING:
    from collections.abc import Iterable

ON_BOTH: Final = (
    *("tests/house/", "tests/chaos/", "tests/time/test_calendar_edges", "tests/engine/test_two_writers"),
    *("tests/engine/test_access", "tests/engine/test_statements", "tests/stories/test_database_trouble"),
    *("tests/stories/test_damaged_register", "tests/stories/test_forgetting", "tests/stories/test_listings"),
    *("tests/stories/test_statements_of_stories", "tests/stories/test_order_of_names"),
    *("tests/cli/test_run_command", "tests/cli/test_database_commands"),
)
"""What is about databases, connections, locks or order: every claim is played on both, in all its cases."""

CHOSEN: Final = Path(__file__).with_name("on_postgresql.txt")
"""The claims of the other files that are played on PostgreSQL: `scripts/choose_tests.py` chooses them."""

TRACED: Final = Path(__file__).with_name("traced.txt")
"""The claims that are traced, file by file: together they go wherever any claim goes."""

IN_A_BROWSER: Final = "tests/browser/"
"""What is shown in a real browser: tests/web goes through the same code, and that is what is traced."""

EVERYTHING_ON_BOTH: Final = LONG or os.environ.get("HANDSLAG_POSTGRESQL") == "all"

EVERYTHING_TRACED: Final = LONG or os.environ.get("HANDSLAG_TRACED") == "all"

IS_UNTRACED = pytest.StashKey[bool]()


def chosen_claims() -> frozenset[str]:
    """Read the names of the chosen claims."""
    lines = CHOSEN.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def is_on_postgresql(case: str) -> bool:
    """Whether what stands in the brackets after a test's name names that database."""
    return "postgresql" in case


def left_out(items: Iterable[pytest.Item]) -> list[pytest.Item]:
    """Find what is not played: on PostgreSQL claims that are not chosen, and of a claim's cases all but one.

    A file of which nothing is chosen is a new one: it is played whole until somebody chooses.
    """
    claims = chosen_claims()
    known = {claim.partition("::")[0] for claim in claims}
    shown: set[str] = set()
    found = []
    for item in items:
        claim, _, case = item.nodeid.partition("[")
        if claim.startswith(ON_BOTH) or not is_on_postgresql(case):
            continue
        wanted = claim in claims or claim.partition("::")[0] not in known
        if claim in shown or not wanted:
            found.append(item)
        shown.add(claim)
    return found


@dataclass(frozen=True, slots=True)
class Traced:
    """What is traced of a file that had so many claims when its were chosen."""

    claims: int
    chosen: frozenset[str]


def traced_claims() -> dict[str, Traced]:
    """Read what is traced of each file; the name of a chosen claim stands indented below its file's."""
    found: dict[str, Traced] = {}
    for block in re.split(r"\n(?=\S)", TRACED.read_text(encoding="utf-8").strip()):
        if not block.startswith("#"):
            head, *names = block.splitlines()
            file, _, claims = head.rpartition(" ")
            found[file] = Traced(int(claims), frozenset(f"{file}::{name.strip()}" for name in names))
    return found


def by_file(claims: Iterable[str]) -> dict[str, set[str]]:
    """Put claims under the files that they stand in."""
    found: dict[str, set[str]] = {}
    for claim in claims:
        found.setdefault(claim.partition("::")[0], set()).add(claim)
    return found


def traced_whole(items: Iterable[str]) -> frozenset[str]:
    """Name the files of which nobody has chosen what is traced, as they are now."""
    there = by_file(item.partition("[")[0] for item in items)
    chosen = traced_claims()
    as_it_was = {file for file, one in chosen.items() if len(there.get(file, ())) == one.claims}
    return frozenset(file for file in there if file not in as_it_was and not file.startswith(IN_A_BROWSER))


def played_whole(items: Iterable[str]) -> frozenset[str]:
    """Name the files of which nobody has chosen what is played on PostgreSQL."""
    known = {claim.partition("::")[0] for claim in chosen_claims()}
    files = {item.partition("::")[0] for item in items if is_on_postgresql(item.partition("[")[2])}
    return frozenset(file for file in files - known if not file.startswith(ON_BOTH))


def goes_elsewhere(claim: str, case: str) -> bool:
    """Whether a case may go where others do not: on PostgreSQL only what is about databases does."""
    return claim.startswith("tests/house/") or not is_on_postgresql(case)


def mark_untraced(items: Iterable[pytest.Item]) -> None:
    """Say which tests show branches that others show.

    A file that has more or fewer claims than when its were chosen, or that is new, was written since: it is
    traced whole until somebody chooses again.
    """
    new = traced_whole(item.nodeid for item in items)
    traced = {name for one in traced_claims().values() for name in one.chosen}
    for item in items:
        claim, _, case = item.nodeid.partition("[")
        shows = claim in traced or claim.partition("::")[0] in new
        item.stash[IS_UNTRACED] = not EVERYTHING_TRACED and not (shows and goes_elsewhere(claim, case))
