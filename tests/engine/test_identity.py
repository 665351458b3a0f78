"""What tells a thing that a step makes from others (issue 8, point 2)."""

from __future__ import annotations

from uuid import UUID

import pytest

from lifecycle.effects.identity import may_be, what_it_is
from lifecycle.fields import Value
from lifecycle.nouns import NOUNS

A, B = UUID(int=1), UUID(int=2)


def test_whatever_steps_make_says_what_it_is() -> None:
    made = {machine: noun.identified_by for machine, noun in NOUNS.items() if noun.identified_by is not None}
    called = {machine for machine, noun in NOUNS.items() if noun.called}

    assert set(made) == {*called, "round", "follow_up"} - {"forum"}  # nothing makes a forum but people
    assert all(set(fields) <= set(NOUNS[machine].fields) for machine, fields in made.items())


@pytest.mark.parametrize(
    ("machine", "one", "other", "same"),
    [
        ("activity", {"title": "Fler  vandringar"}, {"title": "fler vandringar"}, True),
        ("activity", {"title": "fler vandringar"}, {"title": "ny belysning"}, False),
        ("action_plan", {"priority": "unga"}, {"priority": "inbrott"}, False),
        ("round", {"period": "2026-Q1"}, {"period": "2026-03"}, False),
        ("sub_agreement", {"areas": ("0182", "0138")}, {"areas": ("0138", "0182")}, True),
        ("problem_picture", {}, {"areas": ("0182",)}, False),
        ("meeting", {"meets_on": None}, {}, True),
    ],
)
def test_a_thing_is_known_by_what_it_is(
    machine: str, one: dict[str, Value], other: dict[str, Value], *, same: bool
) -> None:
    assert (what_it_is(machine, one) == what_it_is(machine, other)) is same


def test_a_line_about_what_there_was_not_yet_may_be_about_it_and_about_nothing_else() -> None:
    none, about, otherwise = (
        what_it_is("follow_up", {"subject": "communication_plan", "aspect": "process", "subject_id": one})
        for one in (None, A, B)
    )
    assert may_be("follow_up", none, about)
    assert may_be("follow_up", about, none)
    assert not may_be("follow_up", about, otherwise)
