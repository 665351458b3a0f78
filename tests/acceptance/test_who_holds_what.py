"""Who holds a function on a day is answered alike wherever it is asked (issue 9, point 4)."""

from __future__ import annotations

import pytest

from tests.acceptance.hand import NACKA, SAYS, Register

SAID = "2026-03-02"
LEFT = "2026-05-01"


def answers(register: Register, today: str) -> dict[str, bool]:
    """Whether anna coordinates at Nacka, in the words of everything that says so."""
    shown = register.ask(today, "party", "show", "Nacka")["functions"][0]["holders"][0]
    person = register.ask(today, "person", "list")[0]["functions"][0]
    gaps = register.ask(today, "audit", "gaps")["gaps"]
    bare = {gap["about"] for gap in gaps if gap["kind"] in ("no_coordinator", "function_vacant")}
    late = register.ask(today, "audit", "overdue")
    return {
        "party show": shown["holds"],
        "person list": person["holds"],
        "audit gaps": "Nacka" not in bare,
        "audit overdue": any(each["person"] == "anna" for one in late for each in one["whose"]),
    }


@pytest.mark.parametrize("ends", ["left", "to"])
def test_whoever_has_left_or_has_handed_over_holds_nothing_anywhere(register: Register, ends: str) -> None:
    """`party show` and `person list` went on saying that whoever had left held the function."""
    register.play(
        (SAID, "agreement", "new", "N", *NACKA, *SAYS, "--from", "2026-03-03"),
        (SAID, "agreement", "register", "M", *NACKA, "--from", "2022-03-03", "--years", "8"),
        (SAID, "person", "add", "anna"),
        (SAID, "party", "function", "Nacka", "coordinator", "--holder", "anna", "--from", "2024-01-01"),
    )
    assert set(answers(register, "2026-04-30").values()) == {True}
    if ends == "left":
        register.do("2026-04-30", "person", "change", "anna", "--left", LEFT)
    else:
        held = ("party", "function", "Nacka", "coordinator", "--holder", "anna")
        register.do("2026-04-30", *held, "--to", "2026-04-30")
    assert set(answers(register, "2026-04-30").values()) == {True}
    assert set(answers(register, LEFT).values()) == {False}
