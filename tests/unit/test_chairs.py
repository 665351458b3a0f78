"""Who is in the chair of a forum on a day, and who takes over."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from lifecycle.chairs import in_the_chair, next_in_the_chair
from lifecycle.fields import Row
from tests.engine.plain import rows

ROUND: Final = rows("chair", "a", "b | | 2026-01-01", "c | | 2027-01-01", "d | | 2027-01-01")


@pytest.mark.parametrize(
    ("chair", "day", "now", "then"),
    [
        (ROUND, date(2025, 12, 31), "a", "b"),
        (ROUND, date(2026, 1, 1), "b", "cd"),
        (ROUND, date(2027, 1, 1), "cd", ""),
        (ROUND[::-1], date(2026, 6, 1), "b", "dc"),
        (ROUND[1:], date(2025, 12, 31), "", "b"),
        ((), date(2026, 1, 1), "", ""),
    ],
)
def test_whoever_began_last_is_in_the_chair_and_whoever_begins_first_takes_over(
    chair: tuple[Row, ...], day: date, now: str, then: str
) -> None:
    assert "".join(row["function"] for row in in_the_chair(chair, day)) == now
    assert "".join(row["function"] for row in next_in_the_chair(chair, day)) == then
