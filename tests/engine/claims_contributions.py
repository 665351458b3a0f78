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
    met("its_mailbox_is_an_address", "none is named", case("contribution", mailbox="")),
    met("its_mailbox_is_an_address", "one", case("contribution", mailbox="rektor@norrby.example")),
    *(
        unmet("its_mailbox_is_an_address", why, case("contribution", mailbox=mailbox), mailbox=mailbox)
        for why, mailbox in (
            ("no address", "rektorn"),
            ("two", "rektor@norrby.example, kurator@norrby.example"),
            ("of this machine", "rektor@localhost"),
            ("a line more", "rektor@norrby.example\nBcc: x@y.example"),
        )
    ),
    unmet("says_by_when", "none", case("contribution", answer_by=None)),
)
