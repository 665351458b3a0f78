"""Every demand ("must") of the handbook: where Handslag holds it, and which test shows it.

The page docs/reference/traceability.md is made of this table; tests/house/test_traceability.py holds it true.
A holder is `guard NAME`, `field NAME` (or `field NAME.COLUMN`), `effect NAME`, `machine NAME`, `story MODULE`
or `terms KEY`. A test is `PATH::NAME`; a guard's claims stand in tests/engine/test_guards.py under its name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

WHOLE_WAY: Final = "tests/engine/test_whole_way.py"


@dataclass(frozen=True, slots=True)
class Demand:
    """One item of the handbook, in our words."""

    item: str
    demand: str
    holders: tuple[str, ...]
    shown_by: tuple[str, ...] = ()
    """Tests beside the claims of the guards among the holders."""


def _whole_way(*names: str) -> tuple[str, ...]:
    return tuple(f"{WHOLE_WAY}::test_{name}" for name in names)


DEMANDS: Final = (
    Demand(
        "H-010",
        "Two levels: a main agreement with the frame, then a more detailed sub-agreement",
        ("machine main_agreement", "machine sub_agreement", "guard has_a_main_agreement"),
        _whole_way("a_signed_main_agreement_owes_a_picture_and_a_sub_agreement_by_a_day"),
    ),
    Demand(
        "H-011",
        "A sub-agreement neither comes before its main agreement nor goes beyond it",
        ("guard main_agreement_stands", "guard ends_within_its_main", "guard no_sub_agreement_rests_on_it"),
        ("tests/engine/test_family.py::test_a_sub_is_not_signed_under_a_main_that_is_not",),
    ),
    Demand(
        "H-012",
        "Some conditions are fixed in the main agreement, the sub-agreement adapts to the place",
        (
            "field fixed_for_subs",
            "guard keeps_what_its_main_fixes",
            "field forums",
            "field ends_with_parent",
        ),
        ("tests/engine/test_family.py::test_a_dependent_sub_follows_an_extension",),
    ),
    Demand(
        "H-013",
        "A main agreement runs for four years",
        (
            "terms standard_years.main_agreement",
            "guard main_term_is_standard_or_explained",
            "guard has_a_term",
        ),
    ),
    Demand(
        "H-020",
        "What a sub-agreement has to contain is listed, with help on how to meet it",
        (
            "machine sub_agreement",
            "guard names_its_coordination",
            "guard says_how_annexes_are_replaced",
            "guard rests_on_a_prioritised_picture",
            "guard lists_its_forums",
        ),
        ("tests/engine/test_steps.py::test_options_say_what_each_step_lacks",),
    ),
    Demand("H-030", "The parties are organisational units", ("field parties", "guard names_its_parties")),
    Demand("H-031", "Each party's address", ("guard parties_have_addresses",)),
    Demand("H-032", "Each party's organisation number", ("guard parties_have_organisation_numbers",)),
    Demand(
        "H-033", "The area that it covers", ("field areas", "guard covers_an_area", "guard covers_one_area")
    ),
    Demand(
        "H-034",
        "The signatories",
        ("guard every_party_has_signed", "field signatory_roles"),
        ("tests/stories/test_signing.py::test_an_act_keeps_where_its_paper_lies_and_on_what_it_rests",),
    ),
    Demand(
        "H-037",
        "Who really has mandate or delegation is known and recorded",
        ("guard every_party_may_sign", "guard the_decider_has_mandate", "guard the_signatories_had_mandate"),
    ),
    Demand(
        "H-050",
        "A sub-agreement runs for two years",
        ("terms standard_years.sub_agreement", "guard sub_term_is_standard_or_explained"),
    ),
    Demand(
        "H-053", "Consultation is recorded before an extension holds", ("guard every_party_has_extended",)
    ),
    Demand(
        "H-060",
        "Strategic and operative questions are both taken care of",
        ("guard forums_take_both_perspectives", "guard forum_has_a_perspective", "field perspectives"),
    ),
    Demand("H-063", "The forums that there are", ("machine forum", "guard lists_its_forums")),
    Demand("H-066", "The parties own the forums together", ("guard both_sides_take_part",)),
    Demand(
        "H-068",
        "Which function is in the chair",
        ("field chair", "guard forum_is_described", "guard forums_are_described"),
    ),
    Demand("H-069", "Which functions take part", ("field members.function", "guard forum_is_described")),
    Demand(
        "H-070",
        "Those who meet may decide on the spot, on both sides",
        (
            "field mandate_note",
            "field attendees.mandate",
            "guard both_sides_take_part",
            "guard both_sides_could_decide",
            "guard says_whether_they_could_decide",
            "guard every_party_may_sign",
        ),
    ),
    Demand(
        "H-071",
        "How often each forum meets",
        ("field cadence", "guard forum_is_described", "effect next_meeting_is_planned"),
        _whole_way("a_forum_plans_its_first_meeting_and_each_meeting_the_next"),
    ),
    Demand(
        "H-074",
        "The parties appoint a coordination function",
        ("field coordination.function", "guard names_its_coordination"),
    ),
    Demand(
        "H-075",
        "Coordinators prepare and coordinate",
        ("field coordination_tasks", "guard states_the_coordinators_tasks"),
    ),
    Demand(
        "H-077",
        "The coordinators' tasks",
        ("field coordination_tasks", "guard states_the_coordinators_tasks"),
    ),
    Demand(
        "H-078",
        "What each party gives to coordination",
        ("field coordination.percent", "guard names_its_coordination", "guard coordination_is_half_a_post"),
    ),
    Demand(
        "H-090",
        "The parties map the problems together, and both recognise themselves in the picture",
        ("machine problem_picture", "guard every_party_has_accepted", "guard rests_on_a_prioritised_picture"),
        _whole_way("a_picture_that_one_side_does_not_recognise_is_accepted_anew"),
    ),
    Demand(
        "H-093",
        "How the picture was made",
        ("field process", "field method", "guard says_how_it_was_made"),
    ),
    Demand("H-095", "Knowledge from several kinds of source", ("guard rests_on_several_sources",)),
    Demand(
        "H-101",
        "The sources are always listed",
        ("field sources", "guard rests_on_several_sources", "guard its_picture_says_how_it_was_made"),
    ),
    Demand(
        "H-103",
        "Among the problems some are delimited and put first",
        (
            "field problems.prioritised",
            "guard something_is_prioritised",
            "guard not_everything_is_prioritised",
        ),
    ),
    Demand(
        "H-104",
        "The prioritised areas stand in the sub-agreement",
        ("field priorities", "guard its_areas_are_those_of_the_picture", "guard something_is_prioritised"),
    ),
    Demand(
        "H-105",
        "Youth, crime victims and organised crime are always reviewed",
        ("field reviews.subject", "guard three_subjects_were_reviewed"),
    ),
    Demand(
        "H-120",
        "Action plans, communication plan and follow-up are regulated in annexes",
        (
            "machine action_plan",
            "machine communication_plan",
            "machine follow_up_plan",
            "machine contact_list",
            "guard hangs_on_an_agreement",
        ),
        _whole_way("a_signed_sub_agreement_owes_its_annexes_each_by_its_day"),
    ),
    Demand(
        "H-121",
        "Annexes are replaced without touching the agreement",
        (
            "guard is_the_only_one",
            "effect replaces_earlier_version",
            "story workflows/agreements/drafting.py",
            "story workflows/reading/listings.py",
        ),
        _whole_way("a_later_version_of_a_plan_takes_over_and_lays_its_rounds_out_anew"),
    ),
    Demand(
        "H-122",
        "When annexes may be updated, who decides, and how it is done",
        (
            "field annex_conditions",
            "field annex_decider",
            "field annex_procedure",
            "guard says_why_it_is_replaced",
            "guard says_how_annexes_are_replaced",
            "guard the_agreed_function_decides",
        ),
    ),
    Demand(
        "H-130",
        "An action plan for each prioritised area",
        ("terms owed", "effect owes_what_follows", "guard is_about_a_prioritised_area"),
        _whole_way("a_signed_sub_agreement_owes_its_annexes_each_by_its_day"),
    ),
    Demand("H-131", "Goal and purpose", ("field goal", "field purpose", "guard states_goal_and_purpose")),
    Demand("H-132", "Who is responsible", ("field responsible", "guard names_who_is_responsible")),
    Demand("H-133", "When it is carried out", ("field starts_on", "field ends_on", "guard states_its_time")),
    Demand(
        "H-134",
        "What each party binds itself to",
        ("field commitments.commitment", "guard states_each_partys_commitment"),
    ),
    Demand("H-135", "How it is paid for", ("field financing", "guard states_its_financing")),
    Demand(
        "H-136",
        "Activities are done by one party or by both",
        ("machine activity", "field carried_out_by", "guard says_who_does_what_and_when"),
    ),
    Demand(
        "H-137",
        "Of each activity it is clear what it means, who is responsible and when",
        ("guard says_who_does_what_and_when", "field description", "field commitments.responsible"),
    ),
    Demand(
        "H-150",
        "A communication plan is made when the sub-agreement is signed",
        ("terms owed", "effect owes_what_follows", "machine communication_plan"),
        _whole_way("a_signed_sub_agreement_owes_its_annexes_each_by_its_day"),
    ),
    Demand(
        "H-151",
        "One joint document with messages that agree",
        ("guard is_the_only_one", "field messages", "guard has_messages_and_facts"),
    ),
    Demand("H-153", "What is told rests on facts", ("field fact_basis", "guard has_messages_and_facts")),
    Demand(
        "H-160",
        "The parties examine together whether each kept its commitments, how the work went, what came of it",
        (
            "machine round",
            "guard every_party_has_concluded",
            "guard commitments_were_examined",
            "field commitments_kept.commitment",
            "guard every_line_is_written",
        ),
        _whole_way("both_parties_conclude_a_round_one_of_them_with_a_dissent"),
    ),
    Demand(
        "H-161",
        "Organisation, sources, action plans and communication plan are followed up",
        ("field items.subject", "guard follows_up_the_four_subjects"),
    ),
    Demand(
        "H-162", "How each is followed up", ("field items.method", "guard says_how_by_whom_and_how_often")
    ),
    Demand(
        "H-163",
        "Who is responsible for it",
        ("field items.responsible", "guard says_how_by_whom_and_how_often"),
    ),
    Demand(
        "H-164",
        "How often",
        ("field items.cadence", "guard says_how_by_whom_and_how_often", "effect lays_out_rounds"),
        _whole_way("a_follow_up_plan_lays_out_its_rounds_on_the_day_on_which_it_begins"),
    ),
    Demand(
        "H-165",
        "Process, production and effect are kept apart",
        ("machine follow_up", "field aspect", "guard keeps_the_three_kinds_apart"),
        _whole_way("a_round_opens_on_the_day_after_its_period_with_its_sheet"),
    ),
    Demand(
        "H-167",
        "Whether the problem fell in extent or changed character",
        ("field extent", "field changed_character", "guard effects_say_extent_and_character"),
    ),
)
"""Part A of the handbook, item by item."""
