"""Which tests are played with every run on PostgreSQL, and which are traced; see `tests/README.md`."""

from __future__ import annotations

import os
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
    *("tests/stories/test_order_of_names", "tests/cli/test_run_command", "tests/cli/test_database_commands"),
)
"""What is about databases, connections, locks or order: every claim is played on both."""

CHOSEN: Final = Path(__file__).with_name("on_postgresql.txt")
"""The claims of the other files that are played on PostgreSQL: `scripts/on_postgresql.py` chooses them."""

UNTRACED: Final = (
    *("tests/engine/test_walks", "tests/engine/test_never_stuck", "tests/engine/test_whole_way"),
    *("tests/engine/test_rightly_notified", "tests/chaos/", "tests/time/test_against_naive"),
    *("tests/time/test_two_times", "tests/time/test_calendar_edges"),
    *("tests/house/test_docs", "tests/house/test_tampering_table"),
    *("tests/stories/test_scenarios", "tests/stories/test_forecast", "tests/stories/test_gaps_metamorphic"),
    "tests/stories/test_damaged_register.py::test_on_postgresql_",
    "tests/stories/test_tick.py::test_a_year_of_silence_",
    "tests/stories/test_tick.py::test_so_it_does_on_postgresql",
    "tests/stories/test_undo.py::test_a_run_taken_back_leaves_any_family_",
    *("tests/acceptance/test_permutations", "tests/acceptance/test_days_hang_together"),
    *("tests/acceptance/test_struck_acts", "tests/acceptance/test_typed_late"),
    *(
        "tests/acceptance/test_whose_",
        "tests/acceptance/test_successors",
        "tests/acceptance/test_terms_follow",
    ),
    *("tests/acceptance/test_notified_again", "tests/acceptance/test_days_are_what_they_say"),
    # measured by what each file alone shows: next to nothing, for a quarter of all tracing
    *("tests/stories/test_signing", "tests/stories/test_duties", "tests/stories/test_chronicle"),
    *("tests/stories/test_board", "tests/stories/test_days_ahead", "tests/stories/test_backup"),
    *("tests/stories/test_counting", "tests/stories/test_doctor", "tests/stories/test_snapshots"),
    *("tests/stories/test_audit_overdue", "tests/stories/test_steps", "tests/stories/test_gaps_of_a_file"),
    *("tests/stories/test_audit_terms", "tests/stories/test_order_of_names", "tests/stories/test_drafting"),
    *("tests/stories/test_agreements", "tests/stories/test_doubts", "tests/house/test_making_at_once"),
    *("tests/cli/test_catalogues", "tests/cli/test_hard_days", "tests/cli/test_read_only"),
    *("tests/cli/test_refusals", "tests/cli/test_days_commands"),
    *("tests/engine/test_beside", "tests/engine/test_history_rows", "tests/engine/test_family"),
    *("tests/engine/test_statements", "tests/unit/test_dates", "tests/time/test_bugs_of_others"),
    *("tests/acceptance/test_on_hold", "tests/acceptance/test_corrections_hold"),
    *("tests/acceptance/test_municipalities", "tests/acceptance/test_one_paper_two_doors"),
    "tests/cli/test_json_has_no_language",
)
"""What goes where other tests go, again and again: tracing it costs half as much again and shows nothing."""

QUICK: Final = ("tests/unit/", "tests/cli/")
"""Where every case is traced: there it costs little, and cases show sentences that no others do."""

EVERYTHING_ON_BOTH: Final = LONG or os.environ.get("HANDSLAG_POSTGRESQL") == "all"

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
        if claim.startswith("tests/house/") or not is_on_postgresql(case):
            continue
        wanted = claim in claims or claim.startswith(ON_BOTH) or claim.partition("::")[0] not in known
        if claim in shown or not wanted:
            found.append(item)
        shown.add(claim)
    return found


def mark_untraced(items: Iterable[pytest.Item]) -> None:
    """Say which tests show lines that others show.

    On PostgreSQL it is the same lines as on SQLite, and a claim's cases go where its first one goes. What is
    about databases and schemas is traced on both.
    """
    traced: set[str] = set()
    for item in items:
        claim, _, case = item.nodeid.partition("[")
        again = claim in traced and not claim.startswith(QUICK)
        there = is_on_postgresql(case) and not claim.startswith("tests/house/")
        item.stash[IS_UNTRACED] = not LONG and (again or there or claim.startswith(UNTRACED))
        if not item.stash[IS_UNTRACED]:
            traced.add(claim)
