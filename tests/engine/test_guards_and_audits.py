"""What a guard asks before a step and an audit afterwards is one question with one answer (issue 9, point 4).

Each test makes many cases of all that the question looks at, and lets both doors answer.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from lifecycle.fields import Dated
from lifecycle.guards import GUARDS
from lifecycle.implied import deviates
from lifecycle.names import held_as
from tests.engine.cases import acts, by, case, related
from tests.engine.world import TOWN, day

ACTING = ("tf", "Tf.", "t.f.", "t f", "tillförordnad", "vik.", "vikarierande", "stf", "ställföreträdande")
ENDS = (None, "2027-12-31", "2028-01-31", "2028-12-30", "2028-12-31", "2029-12-31", "2023-12-31")


@pytest.mark.parametrize("standard", [None, 2, 4])
@pytest.mark.parametrize("name", ["main_term_is_the_standard", "sub_term_is_the_standard"])
def test_a_guard_and_the_audit_of_terms_find_the_same_deviations(name: str, standard: int | None) -> None:
    for starts, ends, years, why in product((None, "2024-02-01"), ENDS, (None, 2), (None, "interim")):
        about = case(
            starts_on=None if starts is None else Dated.on(day(starts)),
            ends_on=None if ends is None else Dated.on(day(ends)),
            revised_every_years=years,
            deviation=why,
            standard_years=standard,
        )
        audited = bool(deviates(about.agreement, standard)) and why is None
        assert (GUARDS[name].unmet(about) is not None) is audited


@pytest.mark.parametrize("written", ACTING)
def test_whoever_acts_for_a_function_may_what_the_function_may(written: str) -> None:
    """Whose capacity is read out of how the function is written is found by its mandate, too."""
    function = f"{written} chef"
    assert held_as(function)[0] != "ordinary"
    steered = related("MAIN", "main_agreement", "active", annex_decider="Chef")
    plan = case("action_plan", parent=steered, decider=by(TOWN, function))
    paper = case(decider=by(TOWN, function))
    assert GUARDS["the_agreed_function_decides"].unmet(plan) is None
    assert GUARDS["the_decider_has_mandate"].unmet(paper) is None
    signed = replace(paper, acts=acts("signed", TOWN, function=function))
    assert GUARDS["the_signatories_had_mandate"].unmet(signed) is None
