"""An agreement on hold holds: the work rests, the term does not (issue 9, point 2).

N runs from 1 January 2026 through 31 December 2029 and is put on hold in March 2027.
"""

from __future__ import annotations

import pytest

from tests.acceptance.hand import Register, main_and_subs, runs, signed_in_time

HELD = "2027-03-15"
LATER = "2027-06-01"


@pytest.fixture
def held(register: Register) -> Register:
    register.play(
        *signed_in_time(),
        *runs(2027, 2027),
        (HELD, "advance", "N", "put on hold", "--on", HELD),
    )
    return register


def test_it_is_in_force_also_in_what_the_audit_of_terms_covers(held: Register) -> None:
    days = ("2027-03-14", HELD, LATER)
    assert [held.state(LATER, "N", day) for day in days] == ["active", "on_hold", "on_hold"]
    [place] = held.ask(LATER, "audit", "terms", "--coverage", "--since", "2026-01-01")["coverage"]
    assert (place["uncovered_days"], place["unknown_days"], place["uncovered"]) == (0, 0, [])
    held.sound(LATER)


def test_it_is_on_the_board_among_what_holds(held: Register) -> None:
    status = held.do(LATER, "status")
    binding, _, prepared = status.partition("being prepared")
    assert "N          main agreement  on hold, in force" in binding
    assert "on hold" not in prepared


def test_its_end_is_told_of_and_comes(held: Register) -> None:
    rules = {one["rule"]: one["due_on"] for one in held.shown(LATER, "N")["deadlines"]}
    assert (rules["main_agreement_ends"], rules["expire"]) == ("2029-12-31", "2030-01-01")
    held.play(*runs(2028, 2030))
    assert held.state("2030-01-01", "N") == "expired"
    held.sound("2030-01-01")


def test_it_is_renewed_extended_and_left_as_what_is_in_force(held: Register) -> None:
    held.do(LATER, "consult", "N", "--on", LATER, "--all", "--until", "2033-12-31")
    assert (held.state(LATER, "N"), held.shown(LATER, "N")["ends_on_written"]) == ("on_hold", "2033-12-31")
    held.do(LATER, "renew", "N", "--as-reference", "N2")
    held.do(LATER, "give-notice", "N", "Nacka", "--on", LATER, "--ends", "2028-01-31")
    assert held.state(LATER, "N") == "under_notice"
    held.sound(LATER)


def test_the_work_is_taken_up_again(held: Register) -> None:
    held.do(LATER, "advance", "N", "resume", "--on", LATER)
    assert [held.state(LATER, "N", day) for day in ("2027-05-31", LATER)] == ["on_hold", "active"]
    assert "resume" not in held.do(LATER, "next", "N")
    held.sound(LATER)


def test_what_stands_under_it_stands(register: Register) -> None:
    register.play(*main_and_subs(), *runs(2023, 2023))
    for reference in ("M", "U"):
        register.do("2023-03-01", "advance", reference, "put on hold", "--on", "2023-03-01")
    assert (register.state("2023-03-01", "W"), register.state("2023-03-01", "U")) == ("active", "on_hold")
    register.play(*runs(2024, 2026), ("2026-01-02", "tick"))
    states = register.states("2026-01-02")
    assert (states["M"], states["U"], states["W"]) == ("expired", "expired", "expired")
    register.sound("2026-01-02")
