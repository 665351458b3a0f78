"""What a guard asks before a step and an audit afterwards is one question with one answer (issue 9, point 4).

Each test makes many cases of all that the question looks at, and lets both doors answer.
"""

from __future__ import annotations

from itertools import product

import pytest

from lifecycle.fields import Dated
from lifecycle.guards import GUARDS
from lifecycle.implied import deviates
from tests.engine.cases import case
from tests.engine.world import day

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
