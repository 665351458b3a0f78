"""Gaps in what was signed without being asked: a signature is a fact, and what it lacked stays a gap."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from lifecycle.guards import GUARDS
from workflows.action import DAY, FUNCTION, TEXT, Action, Blank, Code, Row, Value, looking_on
from workflows.audits.gaps.gap import SEVERITIES, Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.register import Register

if TYPE_CHECKING:
    from lifecycle.machine.decide import Unmet
    from lifecycle.snapshot import Snapshot

ASKED_BEFORE: Final = "send_for_signature"
"""The step that asks everything before a pen is lifted; `sign` alone asks what logic asks."""

TOLD_ELSEWHERE: Final = frozenset(
    {
        *("names_its_parties", "term_is_in_order", "main_agreement_stands", "has_a_main_agreement"),
        *("states_its_purposes_and_areas", "its_areas_are_those_of_the_picture", "lists_its_forums"),
        *("keeps_what_its_main_fixes", "looks_for_new_areas"),
        *("forums_are_described", "the_decider_has_mandate"),
    }
)
"""Guards of that step of which a kind of its own tells, or without which nothing is signed."""


@kind(severity="reason", source="demand")
def signed_without(register: Register) -> Iterator[Spot]:
    """An agreement that the parties signed although it lacked what is asked for before that."""
    passed = {(step.record_id, guard) for step in register.passed for guard in step.guards}
    for one in register.frames():
        if not any(act.kind == "signed" for act in one.acts):
            continue
        for unmet in _unmet(register, one):
            if (one.record_id, unmet.code) in passed or _is_told(register, one, unmet.code):
                continue
            facts = {"lacks": unmet.code, "asked": dict(unmet.facts)}
            severity = next(level for level in SEVERITIES if level == unmet.level)
            yield Spot(one, _closing(register, one, unmet), facts, severity=severity, source=unmet.source)


def _unmet(register: Register, one: Snapshot) -> Iterator[Unmet]:
    """Ask the guards themselves, on the day of the last signature."""
    definition = register.rulebook.definition(one.machine, one.machine_version)
    asked = {
        name for step in definition.transitions if step.trigger == ASKED_BEFORE for name in step.guards
    } - TOLD_ELSEWHERE
    case = register.case_of(one)
    for name in sorted(asked):
        unmet = GUARDS[name].unmet(case)
        if unmet is not None:
            yield unmet


def _is_told(register: Register, one: Snapshot, guard: str) -> bool:
    """Whether there is no picture at all: that is a gap of its own."""
    return guard == "rests_on_a_prioritised_picture" and register.without_picture(one) is not None


_OF_A_PARTY: Final = {"parties_have_organisation_numbers": "number", "parties_have_addresses": "address"}
_SAID: Final[Mapping[str, Mapping[str, Value]]] = {
    "states_the_coordinators_tasks": {"coordination_tasks": TEXT},
    "main_term_is_standard_or_explained": {"deviation": Blank("deviation")},
    "sub_term_is_standard_or_explained": {"deviation": Blank("deviation")},
    "covers_an_area": {"areas": TEXT},
}


def _closing(register: Register, one: Snapshot, unmet: Unmet) -> Action:
    """What makes a guard content: a party's own facts, words in the agreement, or a look at the ways on."""
    party = _first(unmet.facts)
    if unmet.code in _OF_A_PARTY:
        return Action("party change", (party,), options={_OF_A_PARTY[unmet.code]: TEXT})
    if unmet.code == "every_party_may_sign":
        return Action(
            "party mandate", (party, FUNCTION), options={"kind": Code("kind", one.machine), "from": DAY}
        )
    if unmet.code == "every_party_has_decided":
        return Action("decide", (one.reference, party), options={"on": DAY, "item": TEXT})
    if unmet.code == "names_its_coordination":
        row: Row = {"party": party, "function": FUNCTION, "percent": Blank("integer")}
        return register.amending(one, adds={"coordination": (row,)})
    return _saying(register, one, unmet)


def _saying(register: Register, one: Snapshot, unmet: Unmet) -> Action:
    """What says in the agreement, or of the first of its forums, what is missing there."""
    missing, perspectives = unmet.facts.get("missing"), unmet.facts.get("perspectives")
    forums = register.forums_for(one)
    if unmet.code == "says_how_annexes_are_replaced" and isinstance(missing, tuple):
        return register.amending(one, dict.fromkeys(missing, TEXT))
    if forums and isinstance(perspectives, tuple):
        return register.amending(forums[0], adds={"perspectives": perspectives})
    says = _SAID.get(unmet.code)
    return looking_on(one.reference) if says is None else register.amending(one, says)


def _first(facts: Mapping[str, object]) -> str:
    parties = facts.get("parties")
    return str(parties[0]) if isinstance(parties, tuple) and parties else ""
