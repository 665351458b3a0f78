"""What an agreement says once something of it was written: its parties and its term, to be seen again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from lifecycle.areas import in_common
from lifecycle.case import load_case
from lifecycle.guards import GUARDS
from lifecycle.nouns import AGREEMENTS
from lifecycle.outcome import Done
from lifecycle.records import Record, RecordParty
from lifecycle.records.agreement import FRAMES
from lifecycle.snapshot import snapshots
from lifecycle.table import table

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import ColumnElement, Connection

    from lifecycle.case import Case
    from lifecycle.machine.decide import Unmet
    from lifecycle.outcome import Outcome
    from lifecycle.records import Agreement
    from lifecycle.rulebook import Rulebook

_RECORD, _PARTY = table(Record), table(RecordParty)


@dataclass(frozen=True, slots=True)
class Beside:
    """Another agreement of the same kind, place and time."""

    reference: str
    parties: tuple[str, ...]
    """The municipalities that have both."""
    first: str
    last: str
    renews_it: bool
    """It comes after this one, and begins before this one's last day."""


@dataclass(frozen=True, slots=True)
class Entered:
    """Parties and term of an agreement, as they are in the register now."""

    parties: tuple[str, ...]
    first: str
    """As the paper writes it; empty where it does not."""
    last: str
    lacks: tuple[Unmet, ...] = ()
    """That a side is not among the parties: a name that a shell took away is seen so."""
    beside: tuple[Beside, ...] = ()
    """Agreements of its kind that the same municipality has for some of the same time and places."""


def entered(connection: Connection, rulebook: Rulebook, today: date, outcome: Outcome) -> Entered | None:
    """Read what an agreement says after a change; nothing of what is no agreement, or was only previewed."""
    if not isinstance(outcome, Done) or outcome.preview or outcome.step.machine not in AGREEMENTS:
        return None
    case = load_case(connection, rulebook, outcome.step.record, on=today, changes={})
    agreement = case.agreement
    parties = tuple(unit.name for unit in case.parties)
    asked = (GUARDS[name].unmet(case) for name in ("both_sides_are_named", "names_its_parties"))
    lacks = tuple(unmet for unmet in asked if unmet is not None)[:1]
    beside = tuple(_beside(connection, rulebook, case)) if case.record.machine in FRAMES else ()
    return Entered(parties, agreement.starts_on_text, agreement.ends_on_text, lacks, beside)


def _beside(connection: Connection, rulebook: Rulebook, case: Case) -> Iterator[Beside]:
    """Find what the same municipality has of the same kind; what this one itself renews gives way to it."""
    own = {unit.id: unit.name for unit in case.parties if unit.side == "municipality"}
    codes = [area.code for area in case.areas]
    for one in snapshots(connection, rulebook, _of_the_same_kind(case, own)):
        shared = tuple(own[unit.id] for unit in one.parties if unit.id in own)
        is_another = one.record_id not in (case.record.id, case.record.predecessor_id)
        if one.means.has_ended or not (shared and is_another and in_common(codes, one.area_codes)):
            continue
        theirs = one.agreement
        if _share_days(case.agreement, theirs):
            renews_it = one.record.predecessor_id == case.record.id
            yield Beside(one.reference, shared, theirs.starts_on_text, theirs.ends_on_text, renews_it)


def _of_the_same_kind(case: Case, units: Iterable[UUID]) -> ColumnElement[bool]:
    whose = select(_PARTY.c.record_id).where(_PARTY.c.unit_id.in_(list(units)))
    return (_RECORD.c.machine == case.record.machine) & _RECORD.c.id.in_(whose) & ~_RECORD.c.never_was


def _share_days(one: Agreement, other: Agreement) -> bool:
    """Whether both are to hold on some day; of one without a first day nobody knows."""
    if one.starts_on is None or other.starts_on is None:
        return False
    return one.starts_on <= (other.ends_on or date.max) and other.starts_on <= (one.ends_on or date.max)
