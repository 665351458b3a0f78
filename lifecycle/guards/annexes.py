"""Guards on annexes: action plans, communication plans, follow-up plans, contacts."""

from __future__ import annotations

from datetime import date

from lifecycle.case import Case
from lifecycle.codes import CODES
from lifecycle.effect_assessment import not_seen
from lifecycle.guards.guard import Facts, guard, named
from lifecycle.lacking import can_be_measured, is_about_another_area
from lifecycle.names import held_as, name_key
from lifecycle.records import ActionPlan, Activity
from lifecycle.shared import said_or_fixed
from lifecycle.snapshot import the
from lifecycle.vek import answers


@guard(level="must", source="H-120")
def hangs_on_an_agreement(case: Case) -> Facts | None:
    """An annex belongs to an agreement."""
    return None if case.agreement_above is not None else {}


@guard(level="note", source="own")
def leaves_nothing_owed(case: Case) -> Facts | None:
    """What is called off is nothing that an agreement asks for by a day, or something is in its place."""
    return _asked_for(case)


@guard(level="must", source="own")
def an_agreement_asks_for_it(case: Case) -> Facts | None:
    """Parties do without what an agreement asks for by a day; what none asks for is only called off."""
    return None if _asked_for(case) else {"reference": case.record.reference}


@guard(level="reason", source="own")
def nothing_asks_for_it(case: Case) -> Facts | None:
    """What an agreement asks for its parties may do without, if they say why; that stays to be seen."""
    return _asked_for(case)


def _asked_for(case: Case) -> Facts | None:
    owed = case.still_owed
    if owed is None or case.parent is None:
        return None
    return {"under": case.parent.record.reference, "machine": case.record.machine, "owed_on": owed.owed_on}


@guard(level="reason", source="H-122")
def the_agreed_function_decides(case: Case) -> Facts | None:
    """Who decides on annexes is the function that the agreement names for it."""
    above = case.agreement_above
    wanted = "" if above is None else said_or_fixed(above.agreement, case.main, "annex_decider")
    said = case.decider.function if case.decider is not None else None
    if not wanted or (said is not None and held_as(said)[1] == held_as(wanted)[1]):
        return None
    return {"function": wanted, "said": said}


@guard(level="note", source="H-122")
def says_why_it_is_replaced(case: Case) -> Facts | None:
    """Of a later version it is said which of the agreed conditions is met; the agreed procedure is shown."""
    above, before = case.agreement_above, case.predecessor
    if above is None or before is None or case.is_explained:
        return None
    agreed = {
        name.removeprefix("annex_"): said_or_fixed(above.agreement, case.main, name)
        for name in ("annex_conditions", "annex_procedure")
    }
    return {"replaced": before.reference, **agreed} if all(agreed.values()) else None


@guard(level="must", source="H-130")
def is_about_a_prioritised_area(case: Case) -> Facts | None:
    """A plan is for one of the areas that the agreement names."""
    above, plan = case.agreement_above, the(ActionPlan, case.noun)
    areas = () if above is None else tuple(above.agreement.priorities)
    if not is_about_another_area(plan.priority, areas):
        return None
    of = {} if areas or above is None else {"agreement": above.reference}
    return {"priority": plan.priority or None, "areas": areas, **of}


@guard(level="reason", source="H-131")
def states_goal_and_purpose(case: Case) -> Facts | None:
    """What is to be reached, and why."""
    return _missing(case, "goal", "purpose")


@guard(level="note", source="H-152")
def shares_a_goal_and_purpose(case: Case) -> Facts | None:
    """A short statement of goal and purpose gives those who tell about it a shared picture."""
    return _missing(case, "goal", "purpose")


@guard(level="reason", source="H-132; H-137")
def names_who_is_responsible(case: Case) -> Facts | None:
    """Somebody is responsible: a function, not a person."""
    return _missing(case, "responsible")


@guard(level="reason", source="H-133")
def states_its_time(case: Case) -> Facts | None:
    """From when to when it is carried out."""
    return _missing(case, "starts_on", "ends_on")


@guard(level="reason", source="H-134; H-137")
def states_each_partys_commitment(case: Case) -> Facts | None:
    """What each party binds itself to do."""
    return named(case.without_row("commitments", "commitment"))


@guard(level="reason", source="H-135")
def states_its_financing(case: Case) -> Facts | None:
    """How it is paid for; "within ordinary means" is an answer."""
    return _missing(case, "financing")


@guard(level="note", source="Brå; H-169")
def can_be_seen_to_work(case: Case) -> Facts | None:
    """There is an indicator with a direction wanted and a baseline, so that an effect can be seen later."""
    return None if can_be_measured(case.rows("indicators")) else {}


@guard(level="note", source="H-169", about="indicators")
def its_indicators_could_show_a_reduction(case: Case) -> Facts | None:
    """A count that is to fall is large enough for that to be told from chance: asked before the work."""
    blunt = not_seen(case.rows("indicators"))
    return {"indicators": blunt} if blunt else None


@guard(level="note", source="V-06")
def its_activities_can_be_carried_out(case: Case) -> Facts | None:
    """What its activities take is there, as those answer who carry them out."""
    wanting = tuple(
        one.record.reference
        for one in case.below("activity")
        if any(answer.is_wanting for answer in answers(the(Activity, one.noun), day=case.on))
    )
    return {"references": wanting} if wanting else None


@guard(level="reason", source="H-139; own")
def ends_with_its_agreement(case: Case) -> Facts | None:
    """An annex does not run longer than the agreement that it belongs to."""
    above = case.agreement_above
    last: date | None = getattr(case.noun, "ends_on", None)
    agreed = None if above is None else above.agreement.ends_on
    if last is None or agreed is None or last <= agreed:
        return None
    return {"ends_on": last, "agreement_ends_on": agreed}


@guard(level="must", source="own")
def is_the_only_one(case: Case) -> Facts | None:
    """There is one such annex in force at a time; the next one is a later version of it."""
    others = tuple(
        one.record.reference
        for one in case.siblings(case.record.machine)
        if one.means.binds
        and one.record.id != case.values["predecessor_id"]
        and name_key(getattr(one.noun, "priority", "")) == name_key(getattr(case.noun, "priority", ""))
    )
    return {"references": others} if others else None


@guard(level="reason", source="H-151; H-153")
def has_messages_and_facts(case: Case) -> Facts | None:
    """Which messages, resting on which facts and carried out activities."""
    return _missing(case, "messages", "fact_basis")


@guard(level="note", source="H-154")
def has_a_joint_sender(case: Case) -> Facts | None:
    """The parties tell it together: each is among the senders."""
    return named(case.without_row("senders"))


@guard(level="note", source="H-155")
def reaches_inwards_and_outwards(case: Case) -> Facts | None:
    """The parties' own people are told as well as the public."""
    reached = {row.get("reach") for row in case.rows("audiences")}
    missing = tuple(one for one in CODES["audiences.reach"] if one not in reached)
    return {"reach": missing} if missing else None


@guard(level="reason", source="H-161")
def follows_up_the_four_subjects(case: Case) -> Facts | None:
    """Organisation, sources of the picture, action plans and communication plan are followed up."""
    covered = {row.get("subject") for row in case.rows("items")}
    missing = tuple(one for one in CODES["items.subject"] if one not in covered)
    return {"subjects": missing} if missing else None


@guard(level="reason", source="H-162; H-163; H-164")
def says_how_by_whom_and_how_often(case: Case) -> Facts | None:
    """Of each thing that is followed up: the method, who is responsible, and how often."""
    vague = tuple(
        str(row.get("subject", "?"))
        for row in case.rows("items")
        if not (row.get("method") and row.get("responsible") and row.get("cadence"))
    )
    return {"subjects": vague} if vague else None


@guard(level="reason", source="H-165")
def keeps_the_three_kinds_apart(case: Case) -> Facts | None:
    """Process, production and effect are each followed up, and not mixed."""
    covered = {row.get("aspect") for row in case.rows("items")}
    missing = tuple(one for one in CODES["items.aspect"] if one not in covered)
    return {"aspects": missing} if missing else None


@guard(level="must", source="H-164")
def follows_something_up(case: Case) -> Facts | None:
    """There is something to follow up, with its rhythm: without one no round can be laid out."""
    return None if any(row.get("cadence") and row.get("subject") for row in case.rows("items")) else {}


@guard(level="must", source="logic")
def names_a_contact(case: Case) -> Facts | None:
    """There is at least one contact in it."""
    return None if case.rows("contacts") else {}


def _missing(case: Case, *names: str) -> Facts | None:
    missing = case.unsaid(*names)
    return {"missing": missing} if missing else None
