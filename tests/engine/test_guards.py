"""Each guard where it is met, and where it is not, with the facts of its sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from lifecycle.fields import Dated
from lifecycle.guards import GUARDS
from tests.engine.cases import (
    DRAFT_MAIN,
    ENDED_MAIN,
    MAIN,
    OPEN_ENDED,
    PARTIES,
    TODAY,
    Claim,
    acts,
    by,
    case,
    ends,
    mandates,
    met,
    related,
    unmet,
    without,
)
from tests.engine.claims_capability import CAPABILITY
from tests.engine.claims_content import CONTENT
from tests.engine.claims_contributions import CONTRIBUTIONS
from tests.engine.claims_pairs import PAIRS
from tests.engine.claims_work import WORK
from tests.engine.world import BORAS, POLICE, TOWN, day, rulebook, term

if TYPE_CHECKING:
    from datetime import date

    from lifecycle.acts import Act
    from lifecycle.case import Case
    from lifecycle.fields import Value


def period(first: str, last: str) -> dict[str, Any]:
    return {"period_starts_on": day(first), "period_ends_on": day(last)}


LATER = day("2030-01-31")


def extending(said: tuple[Act, ...], *, until: date = LATER, clause: bool = False) -> Case:
    """An agreement that is to hold until later, and what the parties have said of a new last day."""
    agreed = tuple(replace(one, until=one.until or LATER) for one in said)
    before: dict[str, Value] = {"ends_on": ends("2028-01-31"), "extension_clause": clause}
    return case(acts=agreed, ends_on=Dated.on(until), extension_clause=clause, before=before)


def to_another_day(said: tuple[Act, ...]) -> tuple[Act, ...]:
    return tuple(replace(one, until=day("2029-01-31")) for one in said)


CLAIMS = (
    met("names_its_parties", "two parties", case()),
    unmet("names_its_parties", "one party", case(parties=PARTIES[:1]), parties=(TOWN,)),
    unmet("names_its_parties", "nobody", case(parties=()), parties=()),
    met("both_sides_are_named", "town and police", case()),
    unmet("both_sides_are_named", "no police", case(parties=PARTIES[:1]), missing=("police",)),
    unmet("both_sides_are_named", "nobody", case(parties=()), missing=("municipality", "police")),
    met("parties_have_organisation_numbers", "both have", case()),
    met(
        "parties_have_organisation_numbers",
        "a municipality whose number the shipped table does not have: nobody can act on it",
        without("organisation_number", TOWN, area=BORAS),
    ),
    unmet(
        "parties_have_organisation_numbers",
        "one has not",
        without("organisation_number", TOWN),
        parties=(TOWN,),
    ),
    met("parties_have_addresses", "both have", case()),
    unmet("parties_have_addresses", "one has not", without("address", POLICE), parties=(POLICE,)),
    met("every_party_may_sign", "both have a mandate", case()),
    unmet(
        "every_party_may_sign",
        "a mandate for another kind of agreement is none",
        case(mandates=(*mandates("main_agreement", TOWN), *mandates("sub_agreement", POLICE))),
        parties=(POLICE,),
    ),
    unmet(
        "every_party_may_sign",
        "a mandate that ended yesterday is none",
        case(
            mandates=(
                *mandates("main_agreement", TOWN),
                *mandates("main_agreement", POLICE, to_on="2025-05-31"),
            )
        ),
        parties=(POLICE,),
    ),
    met(
        "every_party_may_sign",
        "a mandate whose last day is today",
        case(mandates=mandates("main_agreement", TOWN, POLICE, to_on="2025-06-01")),
    ),
    met("the_decider_has_mandate", "nobody in particular decided", case()),
    met("the_decider_has_mandate", "the function has it", case(decider=by(TOWN, "Chef"))),
    met("the_decider_has_mandate", "who acts for the function has it", case(decider=by(TOWN, "tf chef"))),
    unmet(
        "the_decider_has_mandate",
        "another function of the party has not",
        case(decider=by(TOWN, "ordförande")),
        parties=(TOWN,),
        function="ordförande",
    ),
    met(
        "the_signatories_had_mandate",
        "on the day on which they signed, though not today",
        case(
            acts=acts("signed", TOWN, function="chef"),
            mandates=mandates("main_agreement", TOWN, to_on="2025-05-31"),
        ),
    ),
    met("the_signatories_had_mandate", "nobody said which function signed", case(acts=acts("signed", TOWN))),
    unmet(
        "the_signatories_had_mandate",
        "it had ended the day before",
        case(
            acts=acts("signed", TOWN, function="chef"),
            mandates=mandates("main_agreement", TOWN, to_on="2025-04-30"),
        ),
        signatories=(f"{TOWN} (chef)",),
    ),
    met("every_party_has_decided", "both have", case(acts=acts("decided", TOWN, POLICE))),
    unmet("every_party_has_decided", "one has not", case(acts=acts("decided", TOWN)), parties=(POLICE,)),
    met("every_party_has_signed", "both have", case(acts=acts("signed", TOWN, POLICE))),
    unmet(
        "every_party_has_signed",
        "an oral yes is no signature",
        case(acts=(*acts("signed", TOWN), *acts("oral", POLICE))),
        parties=(POLICE,),
    ),
    met("states_its_purposes_and_areas", "both stated", case()),
    unmet(
        "states_its_purposes_and_areas",
        "no area of cooperation",
        case(priorities=()),
        missing=("priorities",),
    ),
    unmet(
        "states_its_purposes_and_areas",
        "neither",
        case(purposes=(), priorities=()),
        missing=("purposes", "priorities"),
    ),
    met(
        "states_its_purposes_and_areas",
        "to be decided by a day",
        case(priorities=(), to_be_decided={"priorities": "2025-12-01"}),
    ),
    met("has_a_term", "from a day to a day", case()),
    met("has_a_term", "until further notice", case(**OPEN_ENDED)),
    met("has_a_term", "end to be decided", case(ends_on=None, to_be_decided={"ends_on": "2025-12-01"})),
    unmet("has_a_term", "no end", case(ends_on=None), missing=("ends_on",)),
    unmet("has_a_term", "neither", case(starts_on=None, ends_on=None), missing=("starts_on", "ends_on")),
    unmet(
        "has_a_term",
        "until further notice from no day",
        case(starts_on=None, **OPEN_ENDED),
        missing=("starts_on",),
    ),
    met("term_is_in_order", "one day only", case(**term("2024-02-01", "2024-02-01"))),
    met("term_is_in_order", "no end", case(ends_on=None)),
    met("term_is_in_order", "what has no term", case("follow_up")),
    met("term_is_in_order", "an annex of last year", case("action_plan", **term("2024-01-01", "2024-12-31"))),
    unmet(
        "term_is_in_order",
        "an annex that was decided after its last day",
        case("action_plan", **term("2024-01-01", "2024-12-31"), adopted_on=day("2025-01-02")),
        starts_on=day("2025-01-02"),
        ends_on=day("2024-12-31"),
    ),
    met("term_is_in_order", "a period", case("round", **period("2024-01-01", "2024-04-30"))),
    unmet(
        "term_is_in_order",
        "a period that ends before it begins",
        case("round", **period("2024-05-01", "2024-04-30")),
        starts_on=day("2024-05-01"),
        ends_on=day("2024-04-30"),
    ),
    unmet(
        "term_is_in_order",
        "ends before it begins",
        case(**term("2024-02-01", "2024-01-31")),
        starts_on=day("2024-02-01"),
        ends_on=day("2024-01-31"),
    ),
    met("main_term_is_standard_or_explained", "four years", case()),
    met("main_term_is_standard_or_explained", "from a leap day", case(**term("2024-02-29", "2028-02-28"))),
    met(
        "main_term_is_standard_or_explained",
        "until the new year of the fourth year",
        case(**term("2024-02-01", "2028-12-31")),
    ),
    met(
        "main_term_is_standard_or_explained",
        "says why",
        case(**term("2024-02-01", "2026-01-31"), deviation="mandate_period"),
    ),
    unmet(
        "main_term_is_standard_or_explained",
        "two years",
        case(**term("2024-02-01", "2026-01-31")),
        years=2,
        expected_years=4,
        ends_on=day("2026-01-31"),
        expected=day("2028-01-31"),
    ),
    unmet(
        "main_term_is_standard_or_explained",
        "one day too long",
        case(**term("2024-02-01", "2028-02-01")),
        years=4.0,
        expected_years=4,
        ends_on=day("2028-02-01"),
        expected=day("2028-01-31"),
    ),
    unmet(
        "main_term_is_standard_or_explained",
        "until further notice",
        case(**OPEN_ENDED),
        years=None,
        expected_years=4,
    ),
    met("sub_term_is_standard_or_explained", "two years", case("sub_agreement")),
    unmet(
        "sub_term_is_standard_or_explained",
        "four years",
        case("sub_agreement", **term("2024-02-01", "2028-01-31")),
        years=4,
        expected_years=2,
        ends_on=day("2028-01-31"),
        expected=day("2026-01-31"),
    ),
    met("covers_an_area", "one", case()),
    unmet("covers_an_area", "none", case(areas=())),
    met("covers_one_area", "one", case()),
    unmet("covers_one_area", "two", case(areas=(BORAS, "1480")), areas=("Borås", "Göteborg")),
    unmet("covers_one_area", "none", case(areas=()), areas=()),
    met(
        "new_end_is_later",
        "a day later",
        case(ends_on=ends("2028-02-01"), before={"ends_on": ends("2028-01-31")}),
    ),
    met(
        "new_end_is_later",
        "until further notice",
        case(**OPEN_ENDED, before={**OPEN_ENDED, "ends_on": ends("2028-01-31")}),
    ),
    met(
        "new_end_is_later",
        "tied to the main's end",
        case(ends_with_parent=True, before={"ends_with_parent": False}),
    ),
    unmet("new_end_is_later", "the same day", case(), before=day("2028-01-31"), after=day("2028-01-31")),
    unmet(
        "new_end_is_later",
        "earlier",
        case(ends_on=ends("2027-12-31"), before={"ends_on": ends("2028-01-31")}),
        before=day("2028-01-31"),
        after=day("2027-12-31"),
    ),
    met("every_party_has_extended", "each decided", extending(acts("extended", TOWN, POLICE))),
    met(
        "every_party_has_extended",
        "in one consultation, by a clause",
        extending(acts("consulted", TOWN, POLICE), clause=True),
    ),
    unmet(
        "every_party_has_extended",
        "in a consultation, without a clause",
        extending(acts("consulted", TOWN, POLICE)),
        parties=(TOWN, POLICE),
    ),
    unmet(
        "every_party_has_extended",
        "one of two",
        extending(acts("extended", TOWN)),
        parties=(POLICE,),
    ),
    unmet(
        "every_party_has_extended",
        "to another day",
        extending(to_another_day(acts("extended", TOWN, POLICE))),
        parties=(TOWN, POLICE),
    ),
    unmet(
        "every_party_has_extended",
        "after the last day",
        extending(acts("extended", TOWN, POLICE, on="2028-02-01")),
        parties=(TOWN, POLICE),
    ),
    met("notice_is_a_partys", "one of two", case(acts=acts("noticed", TOWN))),
    unmet("notice_is_a_partys", "nobody's", case(), parties=(TOWN, POLICE)),
    met(
        "every_party_withdraws_the_notice",
        "each agrees",
        case(acts=(*acts("noticed", TOWN), *acts("unnoticed", TOWN, POLICE))),
    ),
    unmet(
        "every_party_withdraws_the_notice",
        "one of two",
        case(acts=(*acts("noticed", TOWN), *acts("unnoticed", TOWN))),
        parties=(POLICE,),
    ),
    met("is_open_ended", "until further notice", case(**OPEN_ENDED)),
    unmet("is_open_ended", "with an end", case(), ends_on=day("2028-01-31")),
    met(
        "notice_ends_after_it_was_given",
        "today",
        case(ends_on=ends("2025-06-01"), before={"ends_on": ends("2028-01-31")}),
    ),
    met(
        "notice_ends_after_it_was_given",
        "it had ended anyway",
        case(ends_on=ends("2025-05-31"), before={"ends_on": ends("2025-05-31")}),
    ),
    met("notice_ends_after_it_was_given", "no day", case(**OPEN_ENDED)),
    unmet(
        "notice_ends_after_it_was_given",
        "a day that has passed",
        case(ends_on=ends("2025-05-31"), before={"ends_on": ends("2028-01-31")}),
        on=TODAY,
        ends_on=day("2025-05-31"),
    ),
    met(
        "notice_does_not_lengthen_it",
        "of an open-ended one",
        case(ends_on=ends("2026-01-01"), before=OPEN_ENDED),
    ),
    met(
        "notice_does_not_lengthen_it",
        "on the day on which it ends anyway",
        case(ends_on=ends("2028-01-31"), before={"ends_on": ends("2028-01-31")}),
    ),
    met("notice_does_not_lengthen_it", "no day", case(**OPEN_ENDED)),
    unmet(
        "notice_does_not_lengthen_it",
        "later than it would have ended anyway",
        case(ends_on=ends("2028-02-01"), before={"ends_on": ends("2028-01-31")}),
        ends_on=day("2028-02-01"),
        until_now=day("2028-01-31"),
    ),
    unmet(
        "notice_does_not_lengthen_it",
        "until further notice",
        case(**OPEN_ENDED, before={"ends_on": ends("2028-01-31")}),
        ends_on=None,
        until_now=day("2028-01-31"),
    ),
    met("termination_is_decided", "by one party", case(acts=acts("decided", TOWN))),
    unmet("termination_is_decided", "by nobody", case()),
    unmet(
        "termination_is_decided",
        "what was decided was to enter",
        case(acts=acts("decided", TOWN, on="2024-01-10")),
    ),
    met(
        "no_sub_agreement_rests_on_it",
        "a draft does not",
        case(children=(related("SUB", "sub_agreement", "draft"),)),
    ),
    met(
        "no_sub_agreement_rests_on_it",
        "an ended one does not",
        case(children=(related("SUB", "sub_agreement", "expired"),)),
    ),
    unmet(
        "no_sub_agreement_rests_on_it",
        "a signed one does",
        case(
            children=(related("SUB", "sub_agreement", "signed"), related("SUB-2", "sub_agreement", "draft"))
        ),
        references=("SUB",),
    ),
    unmet(
        "no_sub_agreement_rests_on_it",
        "a published pledge does",
        case(children=(related("P", "pledge", "published"),)),
        references=("P",),
    ),
    met("has_a_main_agreement", "it has", case("sub_agreement", parent=MAIN)),
    unmet("has_a_main_agreement", "it has none", case("sub_agreement")),
    met("main_agreement_stands", "active", case("sub_agreement", parent=MAIN)),
    met("main_agreement_stands", "there is none", case("sub_agreement")),
    unmet(
        "main_agreement_stands",
        "a draft",
        case("sub_agreement", parent=DRAFT_MAIN),
        main="MAIN",
        state="draft",
    ),
    unmet(
        "main_agreement_stands",
        "it has ended",
        case("sub_agreement", parent=ENDED_MAIN),
        main="MAIN",
        state="expired",
    ),
    met("ends_within_its_main", "before it", case("sub_agreement", parent=MAIN)),
    met(
        "ends_within_its_main",
        "on the same day",
        case("sub_agreement", parent=MAIN, ends_on=ends("2028-01-31")),
    ),
    met(
        "ends_within_its_main",
        "the main is open-ended",
        case("sub_agreement", parent=related("MAIN", "main_agreement", "active", **OPEN_ENDED)),
    ),
    unmet(
        "ends_within_its_main",
        "a day later",
        case("sub_agreement", parent=MAIN, ends_on=ends("2028-02-01")),
        main="MAIN",
        ends_on=day("2028-02-01"),
        main_ends_on=day("2028-01-31"),
    ),
    met("new_main_agreement_binds", "active", case("sub_agreement", parent=MAIN)),
    unmet("new_main_agreement_binds", "a draft", case("sub_agreement", parent=DRAFT_MAIN), main="MAIN"),
    unmet("new_main_agreement_binds", "there is none", case("sub_agreement"), main=None),
    *CONTENT,
    *PAIRS,
    *CONTRIBUTIONS,
    *CAPABILITY,
    *WORK,
)


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: f"{claim.guard}: {claim.claim}")
def test_a_guard_says_what_lacks_and_nothing_else(claim: Claim) -> None:
    guard = GUARDS[claim.guard]

    said = guard.unmet(claim.case)

    if claim.facts is None:
        assert said is None
    else:
        assert said is not None
        assert (said.code, said.level, said.source) == (guard.name, guard.level, guard.source)
        assert dict(said.facts) == claim.facts


def guards_in_use() -> set[str]:
    arrows = [arrow for one in rulebook().definitions.values() for arrow in one.transitions]
    return {name for arrow in arrows for name in arrow.guards}


@pytest.mark.parametrize("name", sorted(GUARDS.keys() | guards_in_use()))
def test_every_guard_is_tested_where_it_is_met_and_where_it_is_not(name: str) -> None:
    said = {claim.facts is None for claim in CLAIMS if claim.guard == name}
    assert said == {True, False}


@pytest.mark.parametrize("name", sorted(GUARDS))
def test_every_guard_has_a_level_and_a_source(name: str) -> None:
    assert GUARDS[name].level in ("must", "reason", "note")
    assert GUARDS[name].source


BLOCK = {
    "logic": {
        *("term_is_in_order", "new_end_is_later", "is_open_ended", "notice_does_not_lengthen_it"),
        *(
            "notice_is_a_partys",
            "notice_ends_after_it_was_given",
            "something_new_was_counted",
            "has_another_time",
            "meets_on_another_day",
        ),
        *("nothing_was_counted_ahead", "its_period_has_begun"),
    },
    "law": {
        *("states_its_purposes_and_areas", "names_its_parties", "has_a_term"),
        *("rests_on_a_picture", "names_the_decision"),
        *("says_when_it_was_met", "has_proof", "says_what_was_found_and_where"),
        *("is_a_report_to_the_council", "says_where_it_was_prepared", "its_tasks_are_said"),
        *("is_said_of_its_kind", "was_met_in_the_laws_time"),
    },
    "the order of the two levels, H-011, H-012": {
        *("no_sub_agreement_rests_on_it", "main_agreement_stands", "new_main_agreement_binds"),
        *("hangs_on_an_agreement", "keeps_what_its_main_fixes"),
    },
    "what each party has to do itself, H-034, H-090, H-160": {
        *("every_party_has_signed", "every_party_has_accepted", "every_party_has_concluded"),
        *("every_party_has_extended", "every_party_withdraws_the_notice"),
    },
    "a pair is two, and nobody is made a partner by the other, L-02": {
        "two_parties_learn",
        "each_has_joined",
    },
    "without it the step says nothing": {
        *("names_its_problems", "something_is_prioritised", "is_about_a_prioritised_area", "is_the_only_one"),
        *("follows_something_up", "names_a_contact", "names_the_meeting", "says_what_is_to_be_improved"),
        *("belongs_to_somebody", "has_capabilities_to_develop", "an_agreement_asks_for_it"),
        "says_what_is_asked_of_whom",
    },
    "it would lead nowhere": {"its_mailbox_is_an_address"},
}


def test_only_what_stands_here_blocks_whatever_is_said() -> None:
    """The handbook's other demands pass with a reason."""
    must = {guard.name for guard in GUARDS.values() if guard.level == "must"}

    assert must == {name for names in BLOCK.values() for name in names}
