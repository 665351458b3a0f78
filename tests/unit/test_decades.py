"""Days in another decade than all others of the paper, of those above it, and than today are asked back."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.dates import parse_partial
from lifecycle.decades import said_in_another_decade, said_in_two_lengths
from lifecycle.fields import Dated, Value

TODAY = date(2026, 11, 22)


def days(**written: str) -> dict[str, Value]:
    return {name: Dated.from_partial(parse_partial(day)) for name, day in written.items()}


NEW = days(starts_on="2026-01-01")


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (days(starts_on="2026-01-01", ends_on="2062-12-31"), ["ends_on"]),
        (days(starts_on="1926-01-01", ends_on="2029-12-31"), ["starts_on"]),
        (days(starts_on="2062-01-01", ends_on="2065-12-31"), ["ends_on", "starts_on"]),
        (days(starts_on="1926-01-01"), ["starts_on"]),
        (days(starts_on="2026-01-01", ends_on="2036-12-31"), []),
        ({"meets_on": date(2062, 3, 1)}, ["meets_on"]),
        ({"to_be_decided": {"purposes": "2062-03-01"}}, ["to_be_decided"]),
        ({"decisions": ({"decision": "x", "due_on": "2062-03-01"},)}, ["decisions"]),
    ],
)
def test_a_day_that_is_far_from_all_others_is_asked_back_by_its_field(
    said: dict[str, Value], asked: list[str]
) -> None:
    assert sorted(said_in_another_decade(said, {}, TODAY)) == asked


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (days(starts_on="1998-01-01"), []),
        (days(signed_on="1997", starts_on="1998-01-01", ends_on="2001-12-31"), []),
        (days(signed_on="1997", starts_on="1998-01-01", ends_on="2101-12-31"), ["ends_on"]),
        (days(starts_on="2062-01-01"), ["starts_on"]),
    ],
)
def test_an_old_paper_has_old_days(said: dict[str, Value], asked: list[str]) -> None:
    assert sorted(said_in_another_decade(said, {}, TODAY, is_old_paper=True)) == asked


@pytest.mark.parametrize(
    "said",
    [
        {"term_years": 30, **days(ends_on="2055-12-31")},
        {"deviation": "interim", **days(ends_on="2062-12-31")},
        {"ends_on": Dated.on(date(2062, 12, 31), basis="computed")},
    ],
)
def test_a_last_day_that_is_meant_or_computed_is_not(said: dict[str, Value]) -> None:
    assert said_in_another_decade(said, NEW, TODAY) == {}


def test_what_stands_there_already_or_near_what_is_above_is_not_asked_anew() -> None:
    far = days(starts_on="2060-01-01", ends_on="2062-12-31")

    assert said_in_another_decade(far, far, TODAY) == {}
    assert said_in_another_decade(days(ends_on="2061-12-31"), NEW, TODAY, above=[far]) == {}
    assert [*said_in_another_decade(days(ends_on="2061-12-31"), NEW, TODAY)] == ["ends_on"]


@pytest.mark.parametrize(
    ("said", "known", "asked"),
    [
        ({"term_years": 3, **days(starts_on="2027-06-01", ends_on="2030-05-31")}, {}, False),
        ({"term_years": 3, **days(starts_on="2027-06-01", ends_on="2030")}, {}, False),
        ({"term_years": 3, **days(starts_on="2027", ends_on="2030-05-31")}, {}, False),
        ({"term_years": 3, **days(starts_on="2027-01-01", ends_on="2030-05-31")}, {}, True),
        ({"term_years": 4, **days(starts_on="2027-06-01", ends_on="2030")}, {}, True),
        ({"term_years": 3}, days(starts_on="2027-01-01", ends_on="2030-05-31"), True),
        (days(ends_on="2030-05-31"), {"term_years": 3, **days(starts_on="2027-01-01")}, True),
        ({"title": "x"}, {"term_years": 3, **days(starts_on="2027-01-01", ends_on="2030-05-31")}, False),
        ({"term_years": 3, **days(ends_on="2030-05-31")}, {}, False),
        (
            {"term_years": 3, "deviation": "interim", **days(starts_on="2027-01-01", ends_on="2030-05-31")},
            {},
            False,
        ),
        (
            {"term_years": 3, "ends_with_parent": True, **days(starts_on="2027-01-01", ends_on="2030-05-31")},
            {},
            False,
        ),
    ],
)
def test_a_length_and_a_last_day_that_contradict_each_other_are_asked_back(
    said: dict[str, Value], known: dict[str, Value], *, asked: bool
) -> None:
    assert [one.code for one in said_in_two_lengths(said, known)] == ["term_of_two_lengths"] * asked
