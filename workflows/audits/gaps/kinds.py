"""Every kind of gap there is, in the order in which they are told: from the problem to its effect."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from workflows.audits.gaps import (
    activities,
    acts,
    agreements,
    duties,
    forums,
    people,
    pictures,
    plans,
    reasons,
    rounds,
    signing,
)
from workflows.audits.gaps.kind import Kind

KINDS: Final[Mapping[str, Kind]] = {
    one.name: one
    for one in (
        pictures.no_picture,
        pictures.picture_late,
        pictures.picture_incomplete,
        pictures.picture_not_accepted,
        pictures.nothing_prioritised,
        pictures.picture_too_old,
        duties.municipal_plan_not_seen,
        pictures.municipal_plan_not_followed_up,
        duties.duty_late,
        duties.duty_not_recorded,
        pictures.problem_without_cause,
        pictures.problem_without_agreement,
        agreements.agreement_says_too_little,
        signing.signed_without,
        acts.act_without_mandate,
        acts.decision_without_paragraph,
        acts.notice_without_last_day,
        acts.rest_has_not_confirmed,
        acts.dispute_is_open,
        agreements.main_without_sub,
        agreements.sub_late,
        agreements.sub_without_main,
        agreements.sub_against_its_main,
        agreements.renewal_begins_late,
        agreements.area_without_problem,
        agreements.area_not_taken_up,
        people.no_coordinator,
        duties.function_vacant,
        duties.tasks_not_seen,
        agreements.no_forum,
        duties.council_led_by_another,
        duties.council_not_seen,
        forums.forum_unclear,
        forums.forum_has_not_met,
        plans.area_without_plan,
        plans.plan_without_area,
        plans.annex_late,
        plans.annex_is_a_draft,
        plans.no_communication_plan,
        plans.no_follow_up_plan,
        plans.party_is_no_sender,
        plans.party_without_commitment,
        plans.commitment_without_responsible,
        people.function_without_holder,
        plans.plan_without_baseline,
        plans.plan_without_activity,
        activities.activity_unclear,
        activities.activity_without_why,
        activities.activity_against_no_cause,
        activities.activity_past_its_time,
        activities.target_never_counted,
        activities.activity_not_followed_up,
        rounds.round_late,
        rounds.round_with_dissent,
        rounds.effect_without_figures,
        rounds.effect_without_judgement,
        rounds.effect_is_weak,
        duties.report_late,
        duties.report_not_seen,
        agreements.promise_broken,
        reasons.passed_with_reason,
    )
}
"""Name -> kind. A tuple of what exists, so that nothing registers itself by being imported."""
