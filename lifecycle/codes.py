"""The closed lists of codes that fields may hold. Words for them stand in both catalogues."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lifecycle.periods import CADENCES
from lifecycle.values import dataclass

DEVIATIONS: Final = (
    "mandate_period",
    "calendar_year",
    "yearly_operative",
    "interim",
    "until_further_notice",
    "reorganisation",
    "other",
)
"""Why a term is not the handbook's (H-013, H-050); `other` says why in the step's reason."""

_SOURCES: Final = (
    "crime_statistics",  # H-096
    "safety_survey",  # H-096
    "drug_survey",  # H-096
    "interviews",  # H-097
    "citizen_dialogue",  # H-098
    "staff",  # H-100
    "documents",
    "follow_up",  # what the last rounds found
    "other",
)

MEASURED_AS: Final = ("count", "share", "mean")
"""What a figure is: only counts are set against chance."""

SHOWS: Final = ("problem", "perceived")
"""The problem itself, or how those who are served perceive it."""

DIMENSIONS: Final = ("organisation", "process", "technology", "information", "steering")
"""In what a capability is rated (C-06); packages are told from each other by the name, whatever the order."""

_COMPLETE: Final = ("complete", "incomplete", "tbd")
"""How far a part of a capability is written (C-22)."""

CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "deviation": DEVIATIONS,
    "fixed_for_subs": (  # H-012: fields of an agreement
        *("purposes", "priorities", "coordination_tasks"),
        *("annex_conditions", "annex_decider", "annex_procedure"),
        *("clause_changes", "clause_information", "clause_dispute"),
    ),
    # agreements
    "coordination.joint": ("yes", "no"),  # H-080
    # problem picture
    "legal_purpose": ("law", "joint", "both"),  # the municipality's by law, the parties' joint one, or both
    "method": ("each_first", "joint_from_start"),  # H-091, H-092
    "sources.kind": _SOURCES,
    "groups_reached.group": ("women", "men", "young", "old", "long_time_residents", "new_residents"),  # H-098
    "groups_reached.source": _SOURCES,
    "groups_reached.form": (  # H-099
        "open_meeting",
        "focus_group",
        "safety_walk",
        "on_the_spot",
        "from_door_to_door",
        "online",
        "other",
    ),
    "reviews.subject": ("youth", "crime_victims", "organised_crime"),  # H-105
    "problems.character": ("temporary", "long_term"),  # H-108
    "problems.prioritised": ("yes", "no"),  # H-103
    "problems.subject": ("youth", "crime_victims", "organised_crime", "other"),  # H-105, H-106
    # annexes
    "audiences.reach": ("internal", "external"),  # H-155
    "items.subject": ("organisation", "picture_sources", "action_plans", "communication_plan"),  # H-161
    "items.aspect": ("process", "production", "effect"),  # H-165
    "items.cadence": CADENCES,  # H-164
    "funding.kind": ("within_budget", "grant", "own_allocation", "not_decided"),
    "indicators.direction": ("lower", "higher", "none_wanted"),
    "indicators.measured_as": MEASURED_AS,
    "indicators.shows": SHOWS,
    # development plans
    "sub_goals.target_kind": ("at_least", "at_most", "above", "below", "per_period", "as_written"),  # C-04
    "sub_goals.per": ("month", "tertial", "half_year", "year"),
    "capabilities.sort": ("operational", "supporting"),  # C-20
    "capabilities.novelty": ("existing", "new"),  # C-20
    "capabilities.maturity": ("assessed", "incomplete", "tbd"),  # C-09
    "capabilities.goals": _COMPLETE,
    "capabilities.information": _COMPLETE,
    "ratings.dimension": DIMENSIONS,
    "capability_goals.dimension": DIMENSIONS,
    "capability_goals.headline": ("yes", "no"),  # C-24
    "packages.dimension": DIMENSIONS,
    "packages.cell": ("filled", "empty", "tbd", "row_without_content"),
    "carriers.kind": ("process", "information", "competence", "service", "system"),  # C-21
    "carriers.when": ("now", "target"),
    "method_steps.step": ("need", "map", "development", "implementation"),  # C-02
    "method_steps.progress": ("done", "partly", "not_begun"),
    # activities
    "in_packages.dimension": DIMENSIONS,
    "carried_out_by": ("police", "municipality", "both", "other"),  # H-136
    "vek.question": ("resources", "ability", "equipment", "economy"),  # V-06
    "vek.answer": ("yes", "partly", "no"),  # V-06
    "vek.stage": ("planning", "start", "follow_up"),  # V-01
    # forums
    "forum_kind": ("strategic_council", "steering", "preparatory", "working", "other"),
    "perspectives": ("strategic", "operative"),  # H-060 to H-062
    "cadence": CADENCES,  # H-071
    "attendees.mandate": ("own", "delegated", "none"),  # H-070
    # the law's duties of a municipality
    "duty_kind": (
        "picture_updated",  # Lag 2023:196 6 §
        "plan_followed_up",  # Lag 2023:196 6 §
        "agreements_worked_for",  # Lag 2023:196 9 §
        "council_worked_for",  # Lag 2023:196 10 §
        "function_tasks",  # Lag 2023:196 12 §
        "reported_to_council",  # Lag 2023:196 13 §
    ),
    "tasks.task": ("coordinates", "contact_point", "informs_residents"),  # Lag 2023:196 12 §
    # follow-up
    "subject": (
        "agreement",
        "organisation",
        "picture_sources",
        "action_plans",
        "communication_plan",
        "activity",
    ),
    "aspect": ("process", "production", "effect"),  # H-165
    "judgements.against": ("needs", "expectations", "promised", "budget"),
    "commitments_kept.kept": ("yes", "partly", "no"),  # H-160
    "direction": ("lower", "higher", "none_wanted"),
    "measured_as": MEASURED_AS,
    "shows": SHOWS,
    "comparisons.role": ("control", "displacement", "displacement_control"),
    "extent": ("fell", "unchanged", "rose", "unknown"),  # H-167
    "changed_character": ("no", "yes", "unknown"),  # H-167
}
"""Field, or field and column of its rows, to the codes that it may hold."""


@dataclass(frozen=True, slots=True)
class ActKind:
    """What acts of one kind are; what is not said of them they are not."""

    binds_its_party: bool = False
    """A function binds its party by it, and needs a mandate (H-037)."""
    is_minuted: bool = False
    """A municipality decides on it: adjusted minutes give it its paragraph."""
    makes_it_theirs: bool = False
    """By it parties make a paper theirs: whose it is stays from then on."""
    is_of_two_sides: bool = False
    """The municipality's side and the police are asked for it, third parties are not."""
    is_of_what_was_signed: bool = False
    """It says something of an agreement that parties have signed: while it is prepared nobody does."""
    is_of_notices: bool = False
    """It says who leaves and who goes on: it counts as that of whoever came after the party that did it."""
    may_extend: bool = False
    """It may name a new last day: a consultation where a clause provides, a decision (H-052)."""
    is_of_its_remark: bool = False
    """It is about one thing of several: with another remark it is another act."""
    takes_all: bool = False
    """It brings a step about only when each party has acted on one and the same thing."""


ACTS: Final[Mapping[str, ActKind]] = {
    "oral": ActKind(),
    "consulted": ActKind(may_extend=True),
    "decided": ActKind(binds_its_party=True, is_minuted=True),
    "signed": ActKind(binds_its_party=True, makes_it_theirs=True),
    "accepted": ActKind(makes_it_theirs=True, is_of_two_sides=True),
    "concluded": ActKind(is_of_two_sides=True),
    "extended": ActKind(
        binds_its_party=True, is_minuted=True, is_of_what_was_signed=True, may_extend=True, takes_all=True
    ),
    "noticed": ActKind(binds_its_party=True, is_of_what_was_signed=True, is_of_notices=True),
    "unnoticed": ActKind(
        binds_its_party=True, is_minuted=True, is_of_what_was_signed=True, is_of_notices=True, takes_all=True
    ),
    "confirmed": ActKind(
        binds_its_party=True, is_minuted=True, is_of_what_was_signed=True, is_of_notices=True
    ),
    "disputed": ActKind(is_of_what_was_signed=True, is_of_its_remark=True),
    "settled": ActKind(is_of_what_was_signed=True, is_of_its_remark=True),
}
"""What a party does. From `extended` on: it decides to extend, gives notice, agrees that a notice lapses,
says that it goes on when another has left, raises a dispute, and says that that is settled (H-182)."""
