"""What follows from a step: every effect by name. A machine's file says which arrow has which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lifecycle.deferred import Deferred

if TYPE_CHECKING:
    from lifecycle.effects.effect import Effect

EFFECTS: Final[Deferred[Effect]] = Deferred(
    __name__,
    {
        "agreements": (
            "replaces_predecessor",
            "gives_way_to_its_successor",
            "a_notice_received_before_takes_effect",
            "subs_move_under_the_successor",
            "subs_left_behind_move_under_it",
            "subs_lose_their_main",
            "what_ends_with_it_ends",
            "dependent_terms_follow",
        ),
        "owing": (
            "owes_what_follows",
            "owes_what_was_not_carried_over",
            "settles_what_was_owed",
            "owes_it_anew",
        ),
        "annexes": (
            "replaces_earlier_version",
            "supersedes_predecessor",
            "what_hangs_on_it_moves",
            "what_was_left_behind_moves_under_it",
            "what_hangs_on_it_ends",
        ),
        "rounds": (
            "lays_out_rounds",
            "its_rounds_go_on",
            "skips_its_rounds",
            "lays_out_the_sheet",
            "concludes_the_lines",
            "skips_the_lines",
            "improvements_become_activities",
            "decisions_become_activities",
            "feeds_the_next_picture",
        ),
        "duties": (
            "meets_the_duty_to_update",
            "begins_the_duty_to_follow_up",
            "begins_the_own_interval",
            "is_met_by_its_tasks",
            "meets_the_duty_to_follow_up",
            "takes_back_what_it_met",
        ),
        "capability": (
            "packages_become_activities",
            "what_is_planned_goes_on",
        ),
        "forums": (
            "first_meeting_is_planned",
            "next_meeting_is_planned",
            "its_meetings_are_cancelled",
        ),
    },
)
"""Name -> effect. A list of what exists, so that nothing registers itself by being imported."""
