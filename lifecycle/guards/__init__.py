"""What must hold before a step: every guard by name. A machine's file says which arrow asks which."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lifecycle.guards import agreements, parties
from lifecycle.guards.guard import Guard

GUARDS: Final[Mapping[str, Guard]] = {
    guard.name: guard
    for guard in (
        parties.names_its_parties,
        parties.both_sides_are_named,
        parties.parties_have_organisation_numbers,
        parties.parties_have_addresses,
        parties.every_party_may_sign,
        parties.the_decider_has_mandate,
        parties.the_signatories_had_mandate,
        parties.every_party_has_decided,
        parties.every_party_has_signed,
        agreements.states_its_purposes_and_areas,
        agreements.has_a_term,
        agreements.term_is_in_order,
        agreements.main_term_is_the_standard,
        agreements.sub_term_is_the_standard,
        agreements.covers_an_area,
        agreements.covers_one_area,
        agreements.new_end_is_later,
        agreements.consultation_is_recorded,
        agreements.extension_is_provided_for,
        agreements.is_open_ended,
        agreements.notice_names_the_last_day,
        agreements.termination_is_decided,
        agreements.no_sub_agreement_rests_on_it,
        agreements.has_a_main_agreement,
        agreements.main_agreement_stands,
        agreements.ends_within_its_main,
        agreements.successor_stands,
    )
}
"""Name -> guard. A tuple of what exists, so that nothing registers itself by being imported."""
