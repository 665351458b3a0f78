"""What follows from a step: every effect by name. A machine's file says which arrow has which."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lifecycle.effects import agreements
from lifecycle.effects.effect import Effect

EFFECTS: Final[Mapping[str, Effect]] = {
    effect.__name__: effect
    for effect in (
        agreements.replaces_predecessor,
        agreements.subs_move_under_the_successor,
        agreements.subs_lose_their_main,
        agreements.what_ends_with_it_ends,
        agreements.dependent_terms_follow,
    )
}
"""Name -> effect. A tuple of what exists, so that nothing registers itself by being imported."""
