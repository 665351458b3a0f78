"""Guards on learning pairs (handbook, Part C)."""

from __future__ import annotations

from lifecycle.case import Case
from lifecycle.guards.guard import Facts, guard, named
from lifecycle.lacking import (
    A_PAIR,
    OF_A_PAIR,
    goes_on_with_nothing,
    not_in_exchange,
    who_learn,
    without_a_plan,
)


@guard(level="must", source="L-02")
def two_parties_learn(case: Case) -> Facts | None:
    """A pair is of two organisations, whatever their kind."""
    names = tuple(unit.name for unit in who_learn(case.parties, case.on))
    return None if len(names) == A_PAIR else {"parties": names}


@guard(level="must", source="L-02")
def each_has_joined(case: Case) -> Facts | None:
    """Nobody is made a learning partner by the other: each accepts."""
    return named(case.missing("accepted"))


@guard(level="reason", source="L-08")
def shares_a_theme(case: Case) -> Facts | None:
    """What they meet on is one theme, and said."""
    return {} if case.unsaid(*OF_A_PAIR) else None


@guard(level="note", source="L-08")
def each_has_a_starting_point(case: Case) -> Facts | None:
    """Each starts from where it stands: that is not what it needs."""
    return named(not_in_exchange(case.noun, case.values["to_be_decided"], case.parties, "starting_point"))


@guard(level="reason", source="L-04")
def each_side_needs(case: Case) -> Facts | None:
    """Good cooperation needs a mutual need: each says what it needs."""
    return named(not_in_exchange(case.noun, case.values["to_be_decided"], case.parties, "need"))


@guard(level="reason", source="L-03; L-04")
def each_side_gives(case: Case) -> Facts | None:
    """What one gives is what the other gets: without it nobody can tell whether the need is mutual."""
    return named(not_in_exchange(case.noun, case.values["to_be_decided"], case.parties, "gives"))


@guard(level="reason", source="L-01")
def they_have_a_plan(case: Case) -> Facts | None:
    """A plan for development is what they present: shared, or one of each."""
    return named(without_a_plan(case.parties, case.children))


@guard(level="note", source="L-05")
def says_what_goes_on(case: Case) -> Facts | None:
    """What the two go on with when the programme has ended: said, or begun as an activity."""
    return {} if goes_on_with_nothing(case.noun, case.values["to_be_decided"], case.children) else None
