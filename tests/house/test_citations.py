"""Every paragraph and handbook number that a guard or a gap names says what it is named for.

What each says is told here in a word or two, by somebody who read the law and the handbook; a demand that
names another one than those of its own subject, or one that is not here, is one that nobody has looked up.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from lifecycle.guards import GUARDS
from lifecycle.law import PARAGRAPHS
from tests.cli.test_catalogues import messages, sentences
from words.refusals import source_in_words
from words.texts import texts_in
from workflows.audits.gaps.kinds import KINDS

ROOT: Final = Path(__file__).parents[2]

NOT_CITED: Final = frozenset({"own", "clause", "logic", "demand", "promise"})
"""Handslag's own rule, the agreement's own terms, what cannot be otherwise, and what a record itself says."""

SAYS: Final[Mapping[str, str]] = {
    "C-04": "sub-goals",
    "C-05": "supporters",
    "C-06": "ratings",
    "C-08": "R.Gap",
    "C-14": "packages",
    "C-16": "holes of a plan",
    "C-18": "all sub-goals",
    "C-22": "parts of a capability",
    "H-010": "levels",
    "H-011": "levels",
    "H-012": "levels",
    "H-013": "term",
    "H-016": "owed",
    "H-030": "parties",
    "H-031": "address",
    "H-032": "number",
    "H-033": "area",
    "H-034": "signatories",
    "H-036": "area",
    "H-037": "mandate",
    "H-050": "term",
    "H-052": "extension",
    "H-053": "extension",
    "H-060": "perspectives",
    "H-061": "perspectives",
    "H-062": "perspectives",
    "H-063": "forums",
    "H-066": "forum members",
    "H-067": "chair",
    "H-068": "chair",
    "H-069": "forum members",
    "H-070": "forum members",
    "H-071": "cadence",
    "H-074": "coordination",
    "H-075": "coordination",
    "H-077": "tasks",
    "H-078": "coordination",
    "H-079": "half a post",
    "H-080": "joint post",
    "H-090": "joint picture",
    "H-091": "how made",
    "H-092": "how made",
    "H-093": "how made",
    "H-095": "sources",
    "H-097": "people asked",
    "H-098": "people asked",
    "H-099": "kinds of dialogue",
    "H-101": "sources",
    "H-103": "prioritising",
    "H-104": "areas of cooperation",
    "H-105": "three subjects",
    "H-106": "new areas",
    "H-120": "annexes",
    "H-122": "annex rules",
    "H-130": "plan per area",
    "H-131": "goal",
    "H-132": "responsible",
    "H-133": "time",
    "H-134": "commitment",
    "H-135": "financing",
    "H-136": "activities",
    "H-137": "activities",
    "H-138": "how and why",
    "H-139": "plan time",
    "H-140": "activities",
    "H-150": "communication",
    "H-151": "communication",
    "H-152": "goal",
    "H-153": "communication",
    "H-154": "senders",
    "H-155": "audiences",
    "H-160": "following up",
    "H-161": "four subjects",
    "H-162": "method",
    "H-163": "who follows up",
    "H-164": "how often",
    "H-165": "three kinds",
    "H-166": "following up",
    "H-167": "effect",
    "H-168": "causes of effect",
    "H-169": "control area",
    "H-170": "improvement",
    "H-182": "disputes",
    "V-06": "four questions",
    "V-07": "cost",
    "V-12": "who answered",
    "R-02": "four sides",
    "R-08": "four sides",
    "Lag 2023:196 4 §": "lägesbild",
    "Lag 2023:196 5 §": "plan decided",
    "Lag 2023:196 6 §": "every second year",
    "Lag 2023:196 9 §": "purposes and areas",
    "Lag 2023:196 10 §": "chair",
    "Lag 2023:196 11 §": "coordination",
    "Lag 2023:196 12 §": "tasks",
    "Lag 2023:196 13 §": "report",
    "Brå": "problem-oriented work",
    "L-01": "a plan that is presented",
    "L-02": "two that learn",
    "L-03": "what each gives",
    "L-04": "mutual need",
    "L-05": "what goes on",
    "L-08": "theme and starting point",
}
"""Paragraph or number -> what it is about."""

ASKS: Final[Mapping[str, frozenset[str]]] = {
    name: frozenset(said.split(", "))
    for name, said in {
        "picture_not_seen": "lägesbild",
        "plan_on_unfinished_picture": "plan decided",
        "municipal_plan_not_seen": "plan decided",
        "agreements_not_seen": "purposes and areas",
        "council_led_by_another": "chair",
        "council_not_seen": "chair",
        "function_vacant": "coordination",
        "tasks_not_seen": "tasks",
        "report_not_seen": "report",
        "report_late": "report",
        "says_what_was_found_and_where": "every second year",
        "its_tasks_are_said": "tasks",
        "is_a_report_to_the_council": "report",
        "says_where_it_was_prepared": "report",
        "names_its_parties": "parties",
        "both_sides_are_named": "parties",
        "parties_have_organisation_numbers": "number",
        "parties_have_addresses": "address",
        "every_party_may_sign": "mandate",
        "the_decider_has_mandate": "mandate",
        "the_signatories_had_mandate": "mandate, signatories",
        "every_party_has_decided": "mandate",
        "every_party_has_signed": "signatories",
        "states_its_purposes_and_areas": "purposes and areas",
        "has_a_term": "term",
        "main_term_is_standard_or_explained": "term",
        "sub_term_is_standard_or_explained": "term",
        "covers_an_area": "area",
        "covers_one_area": "area",
        "every_party_has_extended": "extension",
        "no_sub_agreement_rests_on_it": "levels",
        "has_a_main_agreement": "levels",
        "main_agreement_stands": "levels",
        "ends_within_its_main": "levels",
        "new_main_agreement_binds": "levels",
        "names_its_coordination": "coordination",
        "coordination_is_half_a_post": "half a post",
        "joint_posts_are_one": "joint post",
        "states_the_coordinators_tasks": "tasks",
        "keeps_what_its_main_fixes": "levels",
        "says_how_annexes_are_replaced": "annex rules",
        "rests_on_a_prioritised_picture": "areas of cooperation, joint picture, prioritising",
        "its_areas_are_those_of_the_picture": "areas of cooperation",
        "its_picture_says_how_it_was_made": "how made, sources",
        "lists_its_forums": "forums",
        "forums_take_both_perspectives": "perspectives",
        "forums_are_described": "cadence, chair, forum members",
        "rests_on_several_sources": "sources",
        "says_how_it_was_made": "how made",
        "says_each_sides_part": "how made",
        "says_where_to_look_deeper": "how made",
        "side_without_part": "how made",
        "has_the_three_parts": "joint picture, lägesbild",
        "people_who_live_there_were_asked": "people asked",
        "dialogue_takes_several_forms": "kinds of dialogue",
        "group_not_reached": "people asked",
        "names_its_problems": "prioritising",
        "every_party_has_accepted": "joint picture",
        "three_subjects_were_reviewed": "three subjects",
        "something_is_prioritised": "areas of cooperation, prioritising",
        "not_everything_is_prioritised": "prioritising",
        "causes_are_analysed": "problem-oriented work",
        "looks_for_new_areas": "new areas",
        "looks_beyond_youth": "new areas",
        "areas_unchanged": "new areas",
        "only_youth": "new areas",
        "rests_on_a_picture": "plan decided",
        "its_picture_can_be_found": "plan decided",
        "its_picture_was_noted_first": "plan decided",
        "its_picture_is_of_each_municipality": "plan decided",
        "its_picture_was_accepted": "plan decided",
        "its_picture_came_first": "plan decided",
        "its_picture_has_the_three_parts": "plan decided",
        "is_about_its_own_municipality": "plan decided",
        "names_the_decision": "plan decided",
        "hangs_on_an_agreement": "annexes",
        "the_agreed_function_decides": "annex rules",
        "says_why_it_is_replaced": "annex rules",
        "is_about_a_prioritised_area": "plan per area",
        "states_goal_and_purpose": "goal",
        "shares_a_goal_and_purpose": "goal",
        "names_who_is_responsible": "activities, responsible",
        "states_its_time": "time",
        "states_each_partys_commitment": "activities, commitment",
        "states_its_financing": "financing",
        "can_be_seen_to_work": "control area, problem-oriented work",
        "its_indicators_could_show_a_reduction": "control area",
        "ends_with_its_agreement": "plan time",
        "has_messages_and_facts": "communication",
        "has_a_joint_sender": "senders",
        "reaches_inwards_and_outwards": "audiences",
        "follows_up_the_four_subjects": "four subjects",
        "action_plans_above_are_followed_up": "four subjects",
        "says_how_by_whom_and_how_often": "how often, method, who follows up",
        "keeps_the_three_kinds_apart": "three kinds",
        "follows_something_up": "how often",
        "says_who_does_what_and_when": "activities",
        "says_how_and_why": "how and why",
        "works_against_a_cause": "how and why",
        "was_asked_the_four_questions": "four questions, who answered",
        "says_what_it_lacks": "four questions",
        "its_cost_is_judged": "cost",
        "its_activities_can_be_carried_out": "four questions",
        "activity_lacks_something": "four questions",
        "cost_without_holder": "cost",
        "tells_all_four_sides": "four sides",
        "its_target_was_counted": "three kinds",
        "its_target_was_reached": "three kinds",
        "forum_is_described": "cadence, chair, forum members",
        "forum_has_a_perspective": "perspectives",
        "every_party_takes_part": "forum members",
        "chair_goes_round": "chair",
        "municipality_leads_the_council": "chair",
        "municipality_keeps_the_chair": "chair",
        "next_chair_is_planned": "chair",
        "next_chair_not_planned": "chair",
        "every_party_was_there": "forum members",
        "every_party_could_decide": "forum members",
        "says_whether_they_could_decide": "forum members",
        "side_could_not_decide": "forum members",
        "mandate_not_seen": "forum members",
        "names_the_meeting": "following up",
        "every_party_has_concluded": "following up",
        "every_line_is_written": "following up",
        "its_period_is_over": "following up",
        "commitments_were_examined": "following up",
        "commitments_were_made": "following up",
        "effects_can_be_assessed": "effect, problem-oriented work",
        "effects_say_extent_and_character": "effect",
        "effects_have_a_control_area": "causes of effect, control area",
        "says_what_is_to_be_improved": "improvement",
        "no_picture": "joint picture, lägesbild",
        "picture_late": "joint picture, owed",
        "picture_incomplete": "lägesbild",
        "picture_not_accepted": "joint picture",
        "nothing_prioritised": "areas of cooperation, prioritising",
        "picture_too_old": "every second year",
        "municipal_plan_not_followed_up": "every second year",
        "duty_late": "every second year",
        "duty_not_recorded": "every second year",
        "problem_without_cause": "problem-oriented work",
        "problem_without_agreement": "areas of cooperation, problem-oriented work",
        "agreement_says_too_little": "purposes and areas",
        "act_without_mandate": "mandate, signatories",
        "dispute_is_open": "disputes",
        "party_is_no_unit": "parties",
        "main_without_sub": "levels, owed",
        "sub_late": "owed",
        "sub_without_main": "levels",
        "sub_against_its_main": "levels",
        "area_without_problem": "areas of cooperation",
        "area_not_taken_up": "levels",
        "no_coordinator": "coordination",
        "no_forum": "forums",
        "forum_unclear": "cadence, chair, forum members",
        "two_parties_learn": "two that learn",
        "each_has_joined": "two that learn",
        "shares_a_theme": "theme and starting point",
        "each_has_a_starting_point": "theme and starting point",
        "each_side_needs": "mutual need",
        "each_side_gives": "mutual need, what each gives",
        "says_what_goes_on": "what goes on",
        "they_have_a_plan": "a plan that is presented",
        "pair_of_one": "two that learn",
        "pair_needs_unsaid": "mutual need",
        "pair_gifts_unsaid": "mutual need, what each gives",
        "pair_goes_on_with_nothing": "what goes on",
        "forum_has_not_met": "cadence",
        "area_without_plan": "plan per area",
        "plan_without_area": "plan per area",
        "annex_late": "communication, four subjects, plan per area",
        "annex_is_a_draft": "communication, four subjects, plan per area",
        "no_communication_plan": "communication",
        "no_follow_up_plan": "four subjects",
        "party_is_no_sender": "senders",
        "party_without_commitment": "activities, commitment",
        "commitment_without_responsible": "activities, responsible",
        "function_without_holder": "activities, annex rules, chair, responsible",
        "plan_without_baseline": "control area, problem-oriented work",
        "plan_without_activity": "activities",
        "activity_unclear": "activities",
        "activity_without_why": "how and why",
        "activity_against_no_cause": "how and why",
        "activity_past_its_time": "activities, time",
        "target_never_counted": "three kinds",
        "activity_not_followed_up": "following up, three kinds",
        "round_late": "following up, how often",
        "round_concluded_early": "following up",
        "round_with_dissent": "following up",
        "effect_without_figures": "effect, problem-oriented work",
        "effect_without_judgement": "effect",
        "effect_is_weak": "causes of effect, control area",
        "sub_goal_not_worked_out": "all sub-goals",
        "capability_incomplete": "parts of a capability",
        "r_gap_deviates": "R.Gap",
        "r_gap_unchecked": "R.Gap",
        "gap_without_package": "packages, ratings",
        "supporter_without_content": "holes of a plan, supporters",
        "goal_without_package": "holes of a plan",
        "first_package_empty": "holes of a plan",
        "has_capabilities_to_develop": "ratings, sub-goals",
        "its_sub_goals_can_be_measured": "sub-goals",
        "its_r_gap_agrees": "R.Gap",
        "its_goals_have_packages": "holes of a plan",
        "its_first_packages_are_filled": "holes of a plan",
        "its_earlier_packages_are_done": "packages",
    }.items()
}
"""Guard or kind of gap -> what it asks about."""

SOURCES: Final[Mapping[str, str]] = {
    **{name: guard.source for name, guard in GUARDS.items()},
    **{name: kind.source for name, kind in KINDS.items()},
}


def cited(source: str) -> list[str]:
    return [item for each in source.split(";") if (item := each.strip()) not in NOT_CITED]


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_what_is_cited_says_what_it_is_cited_for(name: str) -> None:
    told = {item: SAYS.get(item, "nobody has looked it up") for item in cited(SOURCES[name])}

    assert set(told.values()) <= ASKS.get(name, frozenset()), told


def test_every_number_and_paragraph_that_guards_and_gaps_name_was_looked_up() -> None:
    files = [*(ROOT / "lifecycle/guards").glob("*.py"), *(ROOT / "workflows/audits/gaps").glob("*.py")]
    named = {
        item
        for path in files
        for item in re.findall(r"H-\d{3}|[RV]-\d{2}|Lag 2023:196 \d+ §", path.read_text(encoding="utf-8"))
    }

    assert named - SAYS.keys() == set()


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_cannot_be_otherwise_is_no_source_and_names_none(language: str) -> None:
    texts = texts_in(language)

    assert source_in_words(texts, "logic") == ""
    assert source_in_words(texts, "own") != ""
    assert source_in_words(texts, "clause") != ""


PARAGRAPH: Final = re.compile(r"(?<![/\d])(?P<sv>\d+) §(?! ?\d)|\bs(?:ection)? (?P<en>\d+)")
"""A paragraph of the law in a sentence, in Swedish or English; not one of somebody's minutes."""

TOLD_WITH: Final = {"audit.law.plan": {"6"}, "audit.gap.municipal_plan_not_seen": {"6"}}
"""Whoever decides no plan (5 §) follows none up: both are told in one sentence."""


def paragraphs_in(language: str, beginning: str) -> set[str]:
    """The paragraphs that are named in whatever is said of one demand or gap."""
    said = (one for name, one in messages(language).items() if f"{name}.".startswith(f"{beginning}."))
    found = (found for one in said for text in sentences(one) for found in PARAGRAPH.finditer(text))
    return {one["sv"] or one["en"] for one in found}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_is_said_of_a_demand_or_a_gap_names_the_paragraph_that_asks_for_it(language: str) -> None:
    asked = {f"audit.law.{name}": paragraph for name, paragraph in PARAGRAPHS.items()}
    asked |= {f"audit.law.column.{name}": paragraph for name, paragraph in PARAGRAPHS.items()}
    asked |= {f"audit.gap.{name}": one.source for name, one in KINDS.items()}

    named = {beginning: paragraphs_in(language, beginning) for beginning in asked}

    assert {
        beginning: (numbers, asked[beginning])
        for beginning, numbers in named.items()
        if numbers - TOLD_WITH.get(beginning, set()) - set(re.findall(r"(\d+) §", asked[beginning]))
    } == {}
    assert [name for name in PARAGRAPHS if not named[f"audit.law.column.{name}"]] == []
