"""What guards on learning pairs are to say."""

# ruff: noqa: ANN401 -- a case is made of whatever differs from the plain one

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final
from uuid import UUID

from lifecycle.case import Case
from lifecycle.snapshot import Snapshot
from tests.engine.cases import PARTIES, UNITS, Claim, acts, case, met, related, unmet
from tests.engine.plain import rows
from tests.engine.world import POLICE, TOWN

BOTH_SAY: Final = (
    f"{UNITS[TOWN].id} | liten stad | metod | lokaler",
    f"{UNITS[POLICE].id} | ny | vana | tid",
)


def pair(*says: str, **said: Any) -> Case:
    return case("learning_pair", exchange=rows("exchange", *(says or BOTH_SAY)), **said)


def pair_of_left(day: date) -> Case:
    """A pair of which one party leaves the register on a day."""
    left = UNITS[POLICE].model_copy(update={"ended_by": "left", "ended_on": day})
    return replace(pair(), parties=(UNITS[TOWN], left))


def goes_on(state: str) -> Case:
    return pair(continues=(), children=(related("ACT", "activity", state),))


def planned(parties: tuple[UUID, ...], state: str = "decided") -> Snapshot:
    return related("PLAN", "development_plan", state, parties=parties)


PAIRS: Final[tuple[Claim, ...]] = (
    met("two_parties_learn", "two", pair()),
    unmet("two_parties_learn", "one that has left", pair_of_left(date(2024, 1, 1)), parties=(TOWN,)),
    met("two_parties_learn", "one that will leave", pair_of_left(date(2099, 1, 1))),
    unmet("two_parties_learn", "one", pair(parties=PARTIES[:1]), parties=(TOWN,)),
    unmet("two_parties_learn", "none", pair(parties=()), parties=()),
    met("each_has_joined", "both", pair(acts=acts("accepted", TOWN, POLICE))),
    unmet("each_has_joined", "one", pair(acts=acts("accepted", TOWN)), parties=(POLICE,)),
    met("each_has_joined", "of nobody it is asked first who they are", pair(parties=())),
    met("shares_a_theme", "one", pair(theme="digitalisering")),
    met("shares_a_theme", "by a promised day", pair(theme="", to_be_decided={"theme": "2026-01-01"})),
    unmet("shares_a_theme", "none", pair(theme="")),
    met("each_has_a_starting_point", "both", pair()),
    unmet(
        "each_has_a_starting_point",
        "one says only what it needs",
        pair(BOTH_SAY[0], f"{UNITS[POLICE].id} | | vana | tid"),
        parties=(POLICE,),
    ),
    met("each_side_needs", "both", pair()),
    unmet("each_side_needs", "one", pair(BOTH_SAY[0]), parties=(POLICE,)),
    met("each_side_gives", "both", pair()),
    met(
        "each_side_gives",
        "by a promised day",
        case("learning_pair", exchange=(), to_be_decided={"exchange": "2026-01-01"}),
    ),
    unmet(
        "each_side_gives",
        "neither",
        pair(f"{UNITS[TOWN].id} | liten stad | metod", f"{UNITS[POLICE].id} | ny | vana"),
        parties=(TOWN, POLICE),
    ),
    met("they_have_a_plan", "a shared one", pair(children=(planned(PARTIES),))),
    met("they_have_a_plan", "one each", pair(children=(planned(PARTIES[:1]), planned(PARTIES[1:])))),
    unmet("they_have_a_plan", "one has", pair(children=(planned(PARTIES[:1]),)), parties=(POLICE,)),
    unmet(
        "they_have_a_plan",
        "a draft is none",
        pair(children=(planned(PARTIES, "draft"),)),
        parties=(TOWN, POLICE),
    ),
    met("says_what_goes_on", "in words", pair(continues=("gemensam utbildning",))),
    met("says_what_goes_on", "an activity", goes_on("planned")),
    unmet("says_what_goes_on", "an activity that came to nothing", goes_on("cancelled")),
    unmet("says_what_goes_on", "nothing", pair(continues=())),
)
