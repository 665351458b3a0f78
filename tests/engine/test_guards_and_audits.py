"""What a guard asks before a step and an audit afterwards is one question with one answer (issue 9, point 4).

Each test makes many cases of all that the question looks at, and lets both doors answer.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product
from typing import Any

import pytest

from lifecycle.agreeing import no_last_day
from lifecycle.case import Case
from lifecycle.fields import Dated, Row, Value, encode
from lifecycle.guards import GUARDS
from lifecycle.history import Entry
from lifecycle.implied import deviates
from lifecycle.names import held_as
from lifecycle.records import Area, Record
from lifecycle.snapshot import Snapshot
from tests.engine.cases import TODAY, UNITS, acts, by, case, related
from tests.engine.world import TOWN, day, definition_of, rulebook
from workflows.audits.gaps.kinds import KINDS
from workflows.audits.gaps.register import Register

ACTING = ("tf", "Tf.", "t.f.", "t f", "tillförordnad", "vik.", "vikarierande", "stf", "ställföreträdande")
ENDS = (None, "2027-12-31", "2028-01-31", "2028-12-30", "2028-12-31", "2029-12-31", "2023-12-31")


@pytest.mark.parametrize("standard", [None, 2, 4])
@pytest.mark.parametrize("name", ["main_term_is_standard_or_explained", "sub_term_is_standard_or_explained"])
def test_a_guard_and_the_audit_of_terms_find_the_same_deviations(name: str, standard: int | None) -> None:
    for starts, ends, years, why in product((None, "2024-02-01"), ENDS, (None, 2), (None, "interim")):
        about = case(
            starts_on=None if starts is None else Dated.on(day(starts)),
            ends_on=None if ends is None else Dated.on(day(ends)),
            revised_every_years=years,
            deviation=why,
            standard_years=standard,
        )
        audited = bool(deviates(about.agreement, standard)) and why is None
        assert (GUARDS[name].unmet(about) is not None) is audited


@pytest.mark.parametrize("written", ACTING)
def test_whoever_acts_for_a_function_may_what_the_function_may(written: str) -> None:
    """Whose capacity is read out of how the function is written is found by its mandate, too."""
    function = f"{written} chef"
    assert held_as(function)[0] != "ordinary"
    steered = related("MAIN", "main_agreement", "active", annex_decider="Chef")
    plan = case("action_plan", parent=steered, decider=by(TOWN, function))
    paper = case(decider=by(TOWN, function))
    assert GUARDS["the_agreed_function_decides"].unmet(plan) is None
    assert GUARDS["the_decider_has_mandate"].unmet(paper) is None
    signed = replace(paper, acts=acts("signed", TOWN, function=function))
    assert GUARDS["the_signatories_had_mandate"].unmet(signed) is None


def standing(about: Case, state: str, *, above: Case | None = None) -> Snapshot:
    """What a case says, as an audit reads it out of the register."""
    definition = definition_of(about.record.machine)
    parent_id = None if above is None else above.record.id
    found = {
        "state": state,
        "since": day("2024-03-01"),
        "parent_id": parent_id,
        "to_be_decided": about.values["to_be_decided"] or {},
        "chain": about.record.chain,
    }
    return Snapshot(
        record=Record(**{**about.record.model_dump(), **found}),
        noun=about.noun,
        means=definition.means(state),
        above=() if above is None else (above.record,),
        own_parties=tuple(unit.id for unit in about.parties),
        parties=about.parties,
        areas=about.areas,
        acts=about.acts,
    )


def given(**fields: tuple[Value, ...]) -> tuple[dict[str, Any], ...]:
    """Every combination of values of some fields, as it is and with each of them promised."""
    said = [dict(zip(fields, values, strict=True)) for values in product(*fields.values())]
    promises = ({}, *({name: "2027-01-01"} for name in fields))
    return tuple({**one, "to_be_decided": promise} for one in said for promise in promises)


def rows(*cells: dict[str, str]) -> tuple[tuple[Row, ...], ...]:
    """A small table with nothing, with each of some rows, and with all of them."""
    return (), *((one,) for one in cells), cells


_TEXT: tuple[Value, ...] = ("", "text")
_PARTIES = tuple(str(unit.id) for unit in UNITS.values())
_COMMITTED = [{"party": one, "commitment": said} for one in _PARTIES for said in ("", "samtal")]
_PROBLEMS = [
    {"name": "unga  i riskzon", "prioritised": "yes", "cause": "fattigdom"},
    {"name": "stök", "prioritised": "yes"},
    {"name": "skadegörelse", "prioritised": "no"},
]
_FIGURES = [
    {"name": "anmälda brott", "direction": direction, "baseline": baseline}
    for direction in ("", "down")
    for baseline in ("", "12")
]

SAME: tuple[tuple[str, str, str, str, tuple[dict[str, Any], ...]], ...] = (
    (
        "states_its_purposes_and_areas",
        "agreement_says_too_little",
        "main_agreement",
        "active",
        given(purposes=((), ("trygghet",)), priorities=((), ("unga",))),
    ),
    ("lists_its_forums", "no_forum", "main_agreement", "active", given(forums=_TEXT)),
    (
        "has_the_three_parts",
        "picture_incomplete",
        "problem_picture",
        "accepted",
        given(mapping=_TEXT, other_information=_TEXT, analysis=_TEXT),
    ),
    (
        "causes_are_analysed",
        "problem_without_cause",
        "problem_picture",
        "prioritised",
        given(problems=rows(*_PROBLEMS)),
    ),
    (
        "states_each_partys_commitment",
        "party_without_commitment",
        "action_plan",
        "decided",
        given(commitments=rows(*_COMMITTED)),
    ),
    (
        "can_be_seen_to_work",
        "plan_without_baseline",
        "action_plan",
        "decided",
        given(indicators=rows(*_FIGURES)),
    ),
    (
        "forum_is_described",
        "forum_unclear",
        "forum",
        "standing",
        given(
            chair=_TEXT,
            members=((), ({"party": _PARTIES[0], "function": "chef"},)),
            cadence=(None, "monthly"),
        ),
    ),
    (
        "says_who_does_what_and_when",
        "activity_unclear",
        "activity",
        "planned",
        given(
            title=_TEXT,
            responsible=_TEXT,
            ends_on=(None, Dated.on(day("2026-12-31"))),
            carried_out_by=(None, "municipality"),
        ),
    ),
    (
        "its_target_was_counted",
        "target_never_counted",
        "activity",
        "done",
        given(target=("", "många", "minst 12"), counts=rows({"number": "3", "on": "2025-01-01"})),
    ),
)
"""Guard, the kind of gap that asks the same, a machine and the state in which it looks, what may be said."""


@pytest.mark.parametrize(("guard", "gap", "machine", "state", "cases"), SAME, ids=[one[0] for one in SAME])
def test_a_guard_and_a_gap_that_say_the_same_answer_alike(
    guard: str, gap: str, machine: str, state: str, cases: tuple[dict[str, Any], ...]
) -> None:
    answers = set()
    for said in cases:
        about = case(machine, **said)
        register = Register(rulebook(), TODAY, (standing(about, state),))
        is_unmet = GUARDS[guard].unmet(about) is not None
        assert bool(list(KINDS[gap].gaps(register))) is is_unmet, said
        answers.add(is_unmet)
    assert answers == {True, False}


@pytest.mark.parametrize("areas", [(), ("unga",), ("Unga  i riskzon", "stök")])
@pytest.mark.parametrize("priority", ["", "unga i riskzon", "UNGA", "annat"])
def test_a_plan_is_for_an_area_of_its_agreement_in_the_eyes_of_both(
    priority: str, areas: tuple[str, ...]
) -> None:
    above = case("sub_agreement", priorities=areas)
    parent = Snapshot(above.record, above.noun, definition_of("sub_agreement").means("active"))
    plan = case("action_plan", priority=priority, parent=parent)
    plan = replace(plan, record=replace_reference(plan.record, "P"))
    register = Register(rulebook(), TODAY, (standing(above, "active"), standing(plan, "draft", above=above)))
    found = [one for one in KINDS["plan_without_area"].gaps(register) if one.reference == "P"]
    assert bool(found) is (GUARDS["is_about_a_prioritised_area"].unmet(plan) is not None)


@pytest.mark.parametrize("area", [(), ("1490",), ("1490/norrby",), ("1480",)])
@pytest.mark.parametrize("priority", ["unga i riskzon", "STÖK", "skadegörelse", "annat"])
def test_an_area_of_cooperation_is_a_problem_of_the_picture_in_the_eyes_of_both(
    priority: str, area: tuple[str, ...]
) -> None:
    """A picture of a district is one of its municipality; spaces and capitals make no other name."""
    about = case("sub_agreement", priorities=(priority,), areas=("1490",))
    picture = case("problem_picture", problems=tuple(_PROBLEMS))
    picture = replace(
        picture,
        record=replace_reference(picture.record, "P"),
        areas=tuple(Area(code=one, name=one, kind="municipality") for one in area),
    )
    means = definition_of("problem_picture").means("prioritised")
    about = replace(about, children=(Snapshot(picture.record, picture.noun, means, areas=picture.areas),))
    register = Register(
        rulebook(), TODAY, (standing(about, "active"), standing(picture, "prioritised", above=about))
    )
    is_unmet = GUARDS["its_areas_are_those_of_the_picture"].unmet(about) is not None
    assert bool(list(KINDS["area_without_problem"].gaps(register))) is is_unmet


def replace_reference(record: Record, reference: str) -> Record:
    record.reference = reference
    return record


@pytest.mark.parametrize("until", ["2025-05-31", "2025-06-01", "2026-12-31", "2027-12-31", "2028-01-01"])
@pytest.mark.parametrize("ends", [None, "2027-12-31"])
def test_a_day_is_no_last_day_in_the_eyes_of_the_step_and_of_the_story(until: str, ends: str | None) -> None:
    """`notice` refuses what the step's guards refuse, in the same words: here of a notice on 1 June 2025."""
    said: dict[str, Any] = {
        "starts_on": Dated.on(day("2024-01-01")),
        "ends_on": None if ends is None else Dated.on(day(ends)),
    }
    about = case(**{**said, "ends_on": Dated.on(day(until))}, before=said)
    asked = ("notice_ends_after_it_was_given", "notice_does_not_lengthen_it")
    guards = [unmet for name in asked if (unmet := GUARDS[name].unmet(about)) is not None]
    made = Entry(
        record=about.record.id,
        seq=1,
        kind="imported",
        today=TODAY,
        recorded_at=datetime(2025, 1, 1, tzinfo=UTC),
        on=day("2024-01-01"),
        reference="A",
        principal="test",
        request="test",
        machine="main_agreement",
        machine_version=1,
        dest="active",
        changes={name: encode(name, value, str) for name, value in said.items()},
    )
    spots = no_last_day([made], day(until), TODAY)
    assert ([] if spots is None else [spots]) == guards
