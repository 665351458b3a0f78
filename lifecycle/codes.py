"""The closed lists of codes that fields may hold. Words for them stand in both catalogues."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lifecycle.periods import CADENCES

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

CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "deviation": DEVIATIONS,
    # problem picture
    "legal_purpose": ("law", "joint", "both"),  # the municipality's by law, the parties' joint one, or both
    "method": ("each_first", "joint_from_start"),  # H-091, H-092
    "sources.kind": (
        "crime_statistics",  # H-096
        "safety_survey",  # H-096
        "drug_survey",  # H-096
        "interviews",  # H-097
        "citizen_dialogue",  # H-098
        "staff",  # H-100
        "documents",
        "follow_up",  # what the last rounds found
        "other",
    ),
    "groups_reached": ("women", "men", "young", "old", "long_time_residents", "new_residents"),  # H-098
    "reviews.subject": ("youth", "crime_victims", "organised_crime"),  # H-105
    "problems.character": ("temporary", "long_term"),  # H-108
    "problems.prioritised": ("yes", "no"),  # H-103
    # annexes
    "audiences.reach": ("internal", "external"),  # H-155
    "items.subject": ("organisation", "picture_sources", "action_plans", "communication_plan"),  # H-161
    "items.aspect": ("process", "production", "effect"),  # H-165
    "items.cadence": CADENCES,  # H-164
    "indicators.direction": ("lower", "higher", "none_wanted"),
    # activities
    "carried_out_by": ("police", "municipality", "both", "other"),  # H-136
    # forums
    "forum_kind": ("strategic_council", "steering", "preparatory", "working", "other"),
    "perspectives": ("strategic", "operative"),  # H-060 to H-062
    "cadence": CADENCES,  # H-071
    # the law's duties of a municipality
    "duty_kind": ("picture_updated", "plan_followed_up"),  # Lag 2023:196 6 §
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
    "commitments_kept.kept": ("yes", "partly", "no"),  # H-160
    "direction": ("lower", "higher", "none_wanted"),
    "extent": ("fell", "unchanged", "rose", "unknown"),  # H-167
    "changed_character": ("no", "yes", "unknown"),  # H-167
}
"""Field, or field and column of its rows, to the codes that it may hold."""
