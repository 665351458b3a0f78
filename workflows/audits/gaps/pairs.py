"""Gaps in learning pairs (handbook, Part C)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lifecycle.lacking import A_PAIR, goes_on_with_nothing, not_in_exchange, who_learn
from lifecycle.records import LearningPair
from lifecycle.snapshot import the
from workflows.action import DAY, TEXT, Action, taking
from workflows.audits.gaps.gap import Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.register import Register
from workflows.audits.gaps.rows import filled

if TYPE_CHECKING:
    from lifecycle.records import Unit
    from lifecycle.snapshot import Snapshot


@kind(severity="reason", source="L-02")
def pair_of_one(register: Register) -> Iterator[Spot]:
    """A learning pair of which a party is gone: it has left, or the other one has come after it."""
    for one in register.of("learning_pair"):
        there = who_learn(one.parties, register.day)
        if one.means.binds and len(there) < A_PAIR:
            facts = {"parties": tuple(unit.name for unit in there)}
            yield Spot(one, _ending(one), facts)


@kind(severity="reason", source="L-04")
def pair_needs_unsaid(register: Register) -> Iterator[Spot]:
    """A learning pair of which it is not said what a party needs."""
    yield from _unsaid(register, "need")


@kind(severity="reason", source="L-03; L-04")
def pair_gifts_unsaid(register: Register) -> Iterator[Spot]:
    """A learning pair of which it is not said what a party gives: whether the need is mutual is not known."""
    yield from _unsaid(register, "gives")


@kind(severity="note", source="L-05")
def pair_goes_on_with_nothing(register: Register) -> Iterator[Spot]:
    """A learning pair that has presented, and of which it is not seen what goes on."""
    for one in register.of("learning_pair"):
        has_presented = the(LearningPair, one.noun).presented_on is not None
        hanging = register.ever_below(one, "activity")
        if has_presented and goes_on_with_nothing(one.noun, one.record.to_be_decided, hanging):
            yield Spot(one, register.amending(one, {"continues": TEXT}))


def _ending(pair: Snapshot) -> Action:
    """End a pair that has begun its programme; of another nothing comes."""
    if pair.means.in_force:
        return taking(pair.reference, pair.machine, "end_pair", options={"on": DAY})
    return taking(pair.reference, pair.machine, "withdraw", options={"on": DAY, "reason": TEXT})


def _unsaid(register: Register, column: str) -> Iterator[Spot]:
    for one in register.of("learning_pair"):
        silent = not_in_exchange(one.noun, one.record.to_be_decided, one.parties, column)
        if silent:
            rows = [_row_of(one, unit) for unit in silent]
            exchange = filled("exchange", rows, {column: TEXT}, one.parties)
            names = tuple(unit.name for unit in silent)
            yield Spot(one, register.amending(one, {"exchange": exchange}), {"parties": names})


def _row_of(pair: Snapshot, unit: Unit) -> dict[str, str]:
    rows = the(LearningPair, pair.noun).exchange
    return next((row for row in rows if row.get("party") == str(unit.id)), {"party": str(unit.id)})
