"""What two rows, or two histories, tell of one thing: where they differ, the proof finds it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from lifecycle.errors import Finding
from lifecycle.fields import Json
from lifecycle.ledger import LedgerRow
from workflows.audits.proof.told_twice import heirs_that_differ, runs_that_were_not

OLD, HEIR, REGISTER = UUID(int=1), UUID(int=2), UUID(int=3)
DAY = date(2026, 1, 10)


def row(chain: UUID, seq: int, kind: str, /, on: date | None = None, **said: Json) -> LedgerRow:
    at = datetime(2026, 1, 10, 10, tzinfo=UTC)
    return LedgerRow(chain, seq, kind, DAY, at, "account", "call", on=on, said=said)


ENDED = row(OLD, 2, "succeeded", on=DAY, heir=str(HEIR))
CAME = row(HEIR, 2, "succeeds", on=DAY, of=str(OLD))


def heirs(*rows: LedgerRow) -> list[Finding]:
    units: dict[str, list[LedgerRow]] = {"Old": [], "Heir": []}
    for one in rows:
        units["Old" if one.chain == OLD else "Heir"].append(one)
    return list(heirs_that_differ(units))


def test_who_came_after_whom_is_told_alike_by_both() -> None:
    left = row(OLD, 2, "left", on=DAY)
    struck = (row(OLD, 3, "end_struck", target=2), row(HEIR, 3, "end_struck", target=2))

    assert heirs(ENDED, CAME) == heirs(left) == heirs(ENDED, CAME, *struck) == []


@pytest.mark.parametrize(
    ("rows", "where"),
    [
        ((ENDED,), {"Old 2"}),
        ((CAME,), {"Heir 2"}),
        ((ENDED, replace(CAME, on=date(2026, 1, 9))), {"Old 2", "Heir 2"}),
        ((ENDED, replace(CAME, kind="absorbed")), {"Old 2", "Heir 2"}),
        ((ENDED, CAME, row(HEIR, 3, "end_struck", target=2)), {"Old 2"}),
        ((ENDED, CAME, row(OLD, 3, "end_struck", target=2)), {"Heir 2"}),
    ],
)
def test_who_came_after_whom_is_found_where_only_one_says_so(
    rows: tuple[LedgerRow, ...], where: set[str]
) -> None:
    found = heirs(*rows)

    assert {one.where for one in found} == where
    assert {one.code for one in found} == {"history.heir_differs"}


RUN = row(REGISTER, 2, "run", day="2026-01-10")
HELD = row(REGISTER, 3, "held", day="2026-01-10", families=[])
RULES = row(REGISTER, 4, "rules", since="2026-01-10", fingerprint="x")
UNDONE = row(REGISTER, 5, "run_undone", day="2026-01-10")


def test_runs_that_there_were_are_told_alike() -> None:
    again = (replace(RUN, seq=6), replace(HELD, seq=7))

    assert list(runs_that_were_not([RUN, HELD, RULES, UNDONE, *again])) == []


WRONG: Mapping[str, tuple[LedgerRow, ...]] = {
    "on another day": (replace(RUN, said={"day": "2026-01-09"}),),
    "held without a run": (HELD,),
    "held on another day": (RUN, replace(HELD, said={"day": "2026-01-09", "families": []})),
    "rules of another day": (replace(RULES, said={**RULES.said, "since": "2026-01-09"}),),
    "taken back without a run": (UNDONE,),
    "taken back twice": (RUN, UNDONE, replace(UNDONE, seq=6)),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_run_that_there_was_not_is_found(what: str) -> None:
    *_, last = WRONG[what]

    [found] = runs_that_were_not(WRONG[what])

    assert (found.code, found.where) == ("history.no_such_run", f"register {last.seq}")
