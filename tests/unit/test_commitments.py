"""Which outcome on a round's sheet tells of which commitment."""

from __future__ import annotations

import pytest

from lifecycle.commitments import Bound, Said, line_for, told_of, untold

A, B = Bound("Borås", "a", "P"), Bound("Borås", "b", "P")
OF_Q = Bound("Borås", "c", "Q")
FUNCTION = Bound("Borås", "samordnare 50 %", "SUB", is_followed_up=False)
POLICE = Bound("LPO", "d", "P")
LINES = ((1, "agreement", "SUB"), (2, "action_plans", "P"), (3, "action_plans", "Q"))


@pytest.mark.parametrize(
    ("said", "bound", "told"),
    [
        (Said("Borås", "A ", None), (A, B), [A]),
        (Said("Borås", "", "P"), (A, B), []),
        (Said("Borås", "", None), (A,), [A]),
        (Said("Borås", "", "P"), (A, OF_Q), [A]),
        (Said("Borås", "", "SUB"), (A, OF_Q), []),
        (Said("Borås", "", "SUB"), (FUNCTION, A), [A]),
        (Said("Borås", "", "P"), (FUNCTION, A, B), []),
        (Said("Borås", "", "P"), (FUNCTION,), [FUNCTION]),
        (Said("Borås", "samordnare 50 %", "P"), (FUNCTION, A), [FUNCTION]),
        (Said("Borås", "d", "P"), (A, POLICE), []),
        (Said("Borås", "a", "P"), (A, Bound("Borås", "a", "Q")), [A]),
        (Said("Borås", "a", None), (A, Bound("Borås", "A", "Q")), [A, Bound("Borås", "A", "Q")]),
    ],
)
def test_an_outcome_tells_of_what_it_names_or_of_the_only_one(
    said: Said, bound: tuple[Bound, ...], told: list[Bound]
) -> None:
    assert told_of(said, bound) == told
    assert [*untold([said], bound)] == [one for one in bound if one not in told]


@pytest.mark.parametrize(
    ("lines", "under", "line"),
    [(LINES, "Q", 3), (LINES, "SUB", 2), (LINES, None, 2), (LINES[:1], "Q", 1), ((), "Q", None)],
)
def test_an_outcome_is_written_on_the_line_of_its_plan(
    lines: tuple[tuple[int, str, str], ...], under: str | None, line: int | None
) -> None:
    assert line_for(lines, under) == line
