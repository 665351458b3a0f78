"""What an agreement says once something of it was written: its parties and its term, to be seen again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from lifecycle.areas import in_common
from lifecycle.case import load_case
from lifecycle.decades import said_in_two_lengths
from lifecycle.guards import GUARDS
from lifecycle.ledger import rows_of_chain
from lifecycle.nouns import AGREEMENTS
from lifecycle.outcome import Done
from lifecycle.records import Record, RecordParty
from lifecycle.records.agreement import FRAMES
from lifecycle.records.annex import Annex
from lifecycle.snapshot import snapshots
from lifecycle.table import not_by_index, table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import ColumnElement, Connection

    from lifecycle.case import Case
    from lifecycle.machine.decide import Unmet
    from lifecycle.outcome import Outcome
    from lifecycle.records import Agreement
    from lifecycle.rulebook import Rulebook

_TERM_IS_USUAL: Final = {
    "main_agreement": "main_term_is_standard_or_explained",
    "sub_agreement": "sub_term_is_standard_or_explained",
}
"""What is asked of a term before anybody signs, and told of whatever enters otherwise."""

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
class Below:
    """What hangs on an agreement and ends before it, now that it was extended."""

    reference: str
    last: str
    is_prepared: bool
    """Nobody has signed or decided it: it is changed, and not extended."""


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
    reference: str = ""
    row: int = 0
    """Where it is written."""
    new_parties: tuple[str, ...] = ()
    """Those that the register did not know, beside others that it knew: one may be another's misspelling."""
    below: tuple[Below, ...] = ()


def entered(
    connection: Connection, rulebook: Rulebook, today: date, outcome: Outcome, request: str
) -> Entered | None:
    """Read what an agreement says after a change; nothing of what is no agreement, or was only previewed.

    `request` is the id of the call that wrote it: what else it wrote is found by that.
    """
    if not isinstance(outcome, Done) or outcome.preview or outcome.step.machine not in AGREEMENTS:
        return None
    step = outcome.step
    case = load_case(connection, rulebook, step.record, on=today, changes={})
    agreement = case.agreement
    parties = tuple(unit.name for unit in case.parties)
    asked = (GUARDS[name].unmet(case) for name in ("both_sides_are_named", "names_its_parties"))
    lacks = [unmet for unmet in asked if unmet is not None][:1]
    is_left = step.trigger == "give_notice"  # who looks at the last day then asks for nothing else
    of_its_term = None if is_left else _TERM_IS_USUAL.get(case.record.machine)
    if of_its_term is not None and {"starts_on", "ends_on", "term_years"} & step.changes.keys():
        lacks += filter(None, [GUARDS[of_its_term].unmet(case)])
        lacks += [replace(one, level="note") for one in said_in_two_lengths(case.values, {})]
    return Entered(
        parties,
        agreement.starts_on_text,
        agreement.ends_on_text,
        tuple(lacks),
        tuple(_beside(connection, rulebook, case)) if case.record.machine in FRAMES and not is_left else (),
        step.reference,
        step.seq,
        _new_parties(connection, case, request),
        tuple(_below(connection, rulebook, case)) if step.trigger == "extend" else (),
    )


def _new_parties(connection: Connection, case: Case, request: str) -> tuple[str, ...]:
    """Name the parties that were made just now; where all were, there is nothing to take them for."""
    begun = {unit.id: rows_of_chain(connection, unit.id)[0] for unit in case.parties}
    new = tuple(unit.name for unit in case.parties if begun[unit.id].request == request)
    return new if len(new) < len(case.parties) else ()


def _below(connection: Connection, rulebook: Rulebook, case: Case) -> Iterator[Below]:
    """Find the agreements and annexes that had the old last day, or an earlier one, and keep it."""
    last = case.agreement.ends_on
    for one in snapshots(connection, rulebook, _RECORD.c.parent_id == case.record.id):
        ends_on = getattr(one.noun, "ends_on", None)
        has_a_term = one.machine in AGREEMENTS or isinstance(one.noun, Annex)
        if (
            has_a_term
            and not one.means.has_ended
            and ends_on is not None
            and (last is None or ends_on < last)
        ):
            written = str(getattr(one.noun, "ends_on_text", "")) or ends_on.isoformat()
            yield Below(one.reference, written, is_prepared=one.means.is_prepared)


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
    return (
        (not_by_index(_RECORD.c.machine) == case.record.machine)
        & _RECORD.c.id.in_(whose)
        & ~_RECORD.c.never_was
    )


def _share_days(one: Agreement, other: Agreement) -> bool:
    """Whether both are to hold on some day; of one without a first day nobody knows."""
    if one.starts_on is None or other.starts_on is None:
        return False
    return one.starts_on <= (other.ends_on or date.max) and other.starts_on <= (one.ends_on or date.max)
