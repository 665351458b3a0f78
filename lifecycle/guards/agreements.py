"""Guards on what an agreement says: its term, its content, its place under a main agreement."""

from __future__ import annotations

from lifecycle.agreeing import (
    Goal,
    agreed_in,
    before_the_notice,
    ends_it,
    goals_ahead,
    have_not_withdrawn,
    longer_than_it_held,
    notices_that_stand,
    staying,
)
from lifecycle.case import Case
from lifecycle.dates import last_day_of_term
from lifecycle.guards.guard import Facts, guard
from lifecycle.implied import deviates, years_of
from lifecycle.lacking import LEAST_OF_AN_AGREEMENT
from lifecycle.records import Round
from lifecycle.records.annex import Annex


@guard(level="must", source="Lag 2023:196 9 §")
def states_its_purposes_and_areas(case: Case) -> Facts | None:
    """At least one purpose and one area of cooperation are stated, or promised by a day."""
    missing = case.unsaid(*LEAST_OF_AN_AGREEMENT)
    return {"missing": missing} if missing else None


@guard(level="must", source="H-013; H-050")
def has_a_term(case: Case) -> Facts | None:
    """It begins on a known day and ends on one, or says that it runs until further notice."""
    if case.agreement.has_a_known_term:
        return None
    missing = case.unsaid("starts_on", *(() if case.agreement.is_open_ended else ("ends_on",)))
    return {"missing": missing} if missing else None


@guard(level="must", source="logic")
def term_is_in_order(case: Case) -> Facts | None:
    """It does not end before it begins, an annex not before it was decided; nor does a round's period."""
    prefix = "period_" if isinstance(case.noun, Round) else ""
    starts_on = getattr(case.noun, f"{prefix}starts_on", None)
    if isinstance(case.noun, Annex) and case.noun.begins_on is not None:
        starts_on = case.noun.begins_on
    ends_on = getattr(case.noun, f"{prefix}ends_on", None)
    if starts_on is None or ends_on is None or starts_on <= ends_on:
        return None
    return {"starts_on": starts_on, "ends_on": ends_on}


@guard(level="reason", source="H-013")
def main_term_is_standard_or_explained(case: Case) -> Facts | None:
    """A main agreement runs for four years, or says why it does not."""
    return _term_deviates(case)


@guard(level="reason", source="H-050")
def sub_term_is_standard_or_explained(case: Case) -> Facts | None:
    """A sub-agreement runs for two years, or says why it does not."""
    return _term_deviates(case)


@guard(level="reason", source="H-033")
def covers_an_area(case: Case) -> Facts | None:
    """The geographic area is stated."""
    return None if case.areas else {}


@guard(level="note", source="H-036")
def covers_one_area(case: Case) -> Facts | None:
    """A sub-agreement covers no more than one municipality or district."""
    return None if len(case.areas) == 1 else {"areas": tuple(area.name for area in case.areas)}


@guard(level="must", source="logic", about="ends_on")
def new_end_is_later(case: Case) -> Facts | None:
    """An extension moves the last valid day forward, or ties it to the main agreement's."""
    before, after = case.agreement_before.ends_on, case.agreement.ends_on
    from_now_on = case.agreement.is_open_ended and not case.agreement_before.is_open_ended
    if from_now_on or (after is not None and before is not None and after > before):
        return None
    if case.agreement.ends_with_parent and not case.agreement_before.ends_with_parent and after is not None:
        return None
    return {"before": before, "after": after}


@guard(level="must", source="H-052; H-053")
def every_party_has_extended(case: Case) -> Facts | None:
    """Each party has agreed on the new last day, on or before the present one.

    With an extension clause a consultation in which each party is named is that act; else each party decides.
    """
    before, after = case.agreement_before, case.agreement
    if after.ends_with_parent and not before.ends_with_parent:
        goals = [Goal(None, with_main=True)]
    elif after.ends_on != before.ends_on:
        goals = [Goal(after.ends_on)]
    else:  # nothing is said yet: what somebody has agreed on
        goals = list(goals_ahead(case, case.acts))
    missing = [agreed_in(case, goal).missing for goal in goals] or [staying(case.parties, case.acts_as_heirs)]
    lacking = min(missing, key=len)
    return {"parties": tuple(unit.name for unit in lacking)} if lacking else None


@guard(level="must", source="logic")
def is_open_ended(case: Case) -> Facts | None:
    """Only an agreement that runs until further notice is reviewed; others are renewed."""
    return None if case.agreement.is_open_ended else {"ends_on": case.agreement.ends_on}


@guard(level="must", source="logic", about="ends_on")
def notice_ends_after_it_was_given(case: Case) -> Facts | None:
    """A last day that a notice names does not lie before the notice; one that names none is a notice too."""
    last = case.agreement.ends_on
    if last is None or last == case.agreement_before.ends_on:
        return None
    return before_the_notice(last, case.on)


@guard(level="must", source="logic", about="ends_on")
def notice_does_not_lengthen_it(case: Case) -> Facts | None:
    """A notice gives no later last day than held anyway."""
    return longer_than_it_held(case.agreement.ends_on, case.agreement_before.ends_on)


@guard(level="must", source="logic")
def notice_is_a_partys(case: Case) -> Facts | None:
    """Parties have given notice without which there is no agreement: a whole side, or all but one."""
    given = notices_that_stand(case.parties, case.acts_as_heirs)
    return None if ends_it(case.parties, {act.unit for act in given}) else {"parties": _named(case)}


@guard(level="must", source="logic")
def every_party_withdraws_the_notice(case: Case) -> Facts | None:
    """A notice that was received lapses only if every party agrees."""
    missing = have_not_withdrawn(case.parties, case.acts_as_heirs)
    return {"parties": tuple(unit.name for unit in missing)} if missing else None


@guard(level="reason", source="clause")
def termination_is_decided(case: Case) -> Facts | None:
    """A party's decision to end it is recorded, not before the agreement began."""
    since = case.agreement.starts_on
    decided = [act for act in case.acts_of("decided") if since is None or act.on >= since]
    return None if decided else {}


@guard(level="must", source="H-011")
def no_sub_agreement_rests_on_it(case: Case) -> Facts | None:
    """A main agreement is not withdrawn from under a signed sub-agreement."""
    resting = tuple(
        child.record.reference
        for child in case.agreements_below
        if child.means.binds or child.means.is_asked_of_the_parties
    )
    return {"references": resting} if resting else None


@guard(level="reason", source="H-010; H-011")
def has_a_main_agreement(case: Case) -> Facts | None:
    """A sub-agreement is made inside the frame of a main agreement."""
    return None if case.parent else {}


@guard(level="must", source="H-011")
def main_agreement_stands(case: Case) -> Facts | None:
    """The main agreement, if there is one, is signed and has not ended."""
    if case.parent is None or case.parent.means.binds:
        return None
    return {"main": case.parent.record.reference, "state": case.parent.record.state}


@guard(level="reason", source="H-011")
def ends_within_its_main(case: Case) -> Facts | None:
    """A sub-agreement does not outlive its main agreement."""
    if case.parent is None or case.agreement.ends_on is None:
        return None
    main_ends_on = case.parent.agreement.ends_on
    if main_ends_on is None or case.agreement.ends_on <= main_ends_on:
        return None
    return {
        "main": case.parent.record.reference,
        "ends_on": case.agreement.ends_on,
        "main_ends_on": main_ends_on,
    }


@guard(level="must", source="H-011", about="parent_id")
def new_main_agreement_binds(case: Case) -> Facts | None:
    """A sub-agreement moves under a main agreement that is signed and has not ended."""
    if case.parent is not None and case.parent.means.binds:
        return None
    return {"main": None if case.parent is None else case.parent.record.reference}


def _named(case: Case) -> tuple[str, ...]:
    return tuple(unit.name for unit in case.parties)


def _term_deviates(case: Case) -> Facts | None:
    """A deviation that the agreement explains is none."""
    agreement, years = case.agreement, case.standard_years
    if agreement.deviation or years is None or not deviates(agreement, years, case.acts):
        return None
    if agreement.starts_on is None or agreement.ends_on is None:
        return {"years": None, "expected_years": years}
    return {
        "years": years_of(agreement),
        "expected_years": years,
        "ends_on": agreement.ends_on,
        "expected": last_day_of_term(agreement.starts_on, years),
    }
