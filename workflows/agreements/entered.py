"""What an agreement says once something of it was written: its parties and its term, to be seen again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lifecycle.case import load_case
from lifecycle.guards import GUARDS
from lifecycle.nouns import AGREEMENTS
from lifecycle.outcome import Done

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from lifecycle.machine.decide import Unmet
    from lifecycle.outcome import Outcome
    from lifecycle.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Entered:
    """Parties and term of an agreement, as they are in the register now."""

    parties: tuple[str, ...]
    first: str
    """As the paper writes it; empty where it does not."""
    last: str
    lacks: tuple[Unmet, ...] = ()
    """That a side is not among the parties: a name that a shell took away is seen so."""


def entered(connection: Connection, rulebook: Rulebook, today: date, outcome: Outcome) -> Entered | None:
    """Read what an agreement says after a change; nothing of what is no agreement, or was only previewed."""
    if not isinstance(outcome, Done) or outcome.preview or outcome.step.machine not in AGREEMENTS:
        return None
    case = load_case(connection, rulebook, outcome.step.record, on=today, changes={})
    agreement = case.agreement
    parties = tuple(unit.name for unit in case.parties)
    asked = (GUARDS[name].unmet(case) for name in ("both_sides_are_named", "names_its_parties"))
    lacks = tuple(unmet for unmet in asked if unmet is not None)[:1]
    return Entered(parties, agreement.starts_on_text, agreement.ends_on_text, lacks)
