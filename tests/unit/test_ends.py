"""Until when something is: read alike at the command line, in the browser and in a register file."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.agreeing import Goal
from lifecycle.as_written import is_until_main_ends, period_as_written
from lifecycle.dates import parse_partial
from lifecycle.fields import dated
from workflows.lookup.ends import CountedFromNoDay, Ending, end_by_notice, end_of_term, ending_as_written

SIX_MONTHS = period_as_written("6 månader")


@pytest.mark.parametrize("text", ["main", "Huvudavtalet", " THE  main agreement "])
def test_the_main_agreements_end_is_said_in_whichever_letters(text: str) -> None:
    assert is_until_main_ends(text)
    assert ending_as_written(text).goal() == Goal(None, with_main=True)


@pytest.mark.parametrize("text", ["", "Tills  vidare"])
def test_an_end_may_be_none(text: str) -> None:
    assert ending_as_written(text) == Ending(None)


def test_a_length_of_a_notice_counts_from_the_day_it_was_received() -> None:
    found = end_by_notice(parse_partial("2026-03-31"), SIX_MONTHS)

    assert found is not None
    assert found.last == date(2026, 9, 30)
    with pytest.raises(CountedFromNoDay):
        end_by_notice(parse_partial("2026-03"), SIX_MONTHS)


def test_a_term_is_so_long_from_its_first_day_and_only_as_certain_as_that() -> None:
    found = [end_of_term(dated(one), SIX_MONTHS).dated for one in ("2026-01-01", "2026-01")]

    assert [one and (one.last, one.basis) for one in found] == [
        (date(2026, 6, 30), "stated"),
        (date(2026, 6, 30), "assumed"),
    ]
    with pytest.raises(CountedFromNoDay):
        end_of_term(None, SIX_MONTHS)
