"""What guards on what is asked of others are to say."""

from __future__ import annotations

from datetime import date
from typing import Final

from tests.engine.cases import Claim, case, met, unmet

CONTRIBUTIONS: Final[tuple[Claim, ...]] = (
    met("says_what_is_asked_of_whom", "both", case("contribution", title="frånvaro", asked_of="skolan")),
    unmet(
        "says_what_is_asked_of_whom",
        "nobody is named",
        case("contribution", title="frånvaro", asked_of=""),
        missing=("asked_of",),
    ),
    unmet(
        "says_what_is_asked_of_whom",
        "nothing is asked",
        case("contribution", title="", asked_of=""),
        missing=("title", "asked_of"),
    ),
    met("says_by_when", "a day", case("contribution", answer_by=date(2025, 6, 30))),
    met(
        "says_by_when",
        "by a promised day",
        case("contribution", answer_by=None, to_be_decided={"answer_by": "2026-01-01"}),
    ),
    unmet("says_by_when", "none", case("contribution", answer_by=None)),
)
