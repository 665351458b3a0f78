"""What follows from a step: every effect by name. A machine's file says which arrow has which."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lifecycle.effects import agreements, annexes, duties, forums, owing, rounds
from lifecycle.effects.effect import Effect

EFFECTS: Final[Mapping[str, Effect]] = {
    effect.__name__: effect
    for effect in (
        agreements.replaces_predecessor,
        agreements.gives_way_to_its_successor,
        agreements.a_notice_received_before_takes_effect,
        agreements.subs_move_under_the_successor,
        agreements.subs_lose_their_main,
        agreements.what_ends_with_it_ends,
        agreements.dependent_terms_follow,
        owing.owes_what_follows,
        owing.owes_what_was_not_carried_over,
        annexes.replaces_earlier_version,
        annexes.supersedes_predecessor,
        annexes.what_hangs_on_it_moves,
        annexes.what_hangs_on_it_ends,
        rounds.lays_out_rounds,
        rounds.its_rounds_go_on,
        rounds.skips_its_rounds,
        rounds.lays_out_the_sheet,
        rounds.concludes_the_lines,
        rounds.skips_the_lines,
        rounds.improvements_become_activities,
        rounds.decisions_become_activities,
        rounds.feeds_the_next_picture,
        duties.meets_the_duty_to_update,
        duties.meets_the_duty_to_follow_up,
        forums.first_meeting_is_planned,
        forums.next_meeting_is_planned,
        forums.its_meetings_are_cancelled,
    )
}
"""Name -> effect. A tuple of what exists, so that nothing registers itself by being imported."""
