"""What a guard asks before a step and an audit afterwards is one question with one answer (issue 9, point 4).

Each test makes many cases of all that the question looks at, and lets both doors answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import product
from typing import Any, Final, TypeAlias
from uuid import UUID, uuid4

import pytest

from lifecycle.agreeing import no_last_day
from lifecycle.case import Case
from lifecycle.codes import CODES
from lifecycle.comparable import partners
from lifecycle.fields import Dated, Row, Value, encode
from lifecycle.guards import GUARDS
from lifecycle.history import Entry
from lifecycle.implied import deviates
from lifecycle.lacking import FIGURES, JUDGEMENT
from lifecycle.names import held_as
from lifecycle.offices import UnitNames
from lifecycle.records import Round
from lifecycle.snapshot import Snapshot, the
from tests.engine.cases import PARTIES, THIRD, TODAY, UNITS, acts, by, case, related
from tests.engine.world import POLICE, TOWN, day, definition_of, rulebook, unit_row
from workflows.audits.gaps.gap import Gap
from workflows.audits.gaps.kinds import KINDS
from workflows.audits.gaps.register import Register
from workflows.audits.gaps.signing import ASKED_BEFORE, TOLD_ELSEWHERE

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


@dataclass(frozen=True, slots=True)
class Place:
    """One record of a made register: as a guard is asked about it, and as an audit reads it."""

    about: Case
    seen: Snapshot


def place(
    machine: str,
    state: str,
    under: Place | None = None,
    *,
    reference: str = "",
    **said: Any,  # noqa: ANN401 -- as `case` takes it
) -> Place:
    """A record that says something in a state, and on what it hangs."""
    if under is not None:
        said["parent"] = under.seen
    about = case(machine, **said)
    record, definition = about.record, definition_of(machine)
    record.reference, record.state, record.since = reference or machine, state, day("2024-03-01")
    seen = Snapshot(
        record=record,
        noun=about.noun,
        means=definition.means(state),
        above=() if under is None else (under.seen.record, *under.seen.above),
        own_parties=tuple(unit.id for unit in about.parties),
        parties=about.parties,
        areas=about.areas,
        acts=about.acts,
    )
    return Place(about, seen)


def asked(about: Place, *others: Place) -> tuple[Case, Register]:
    """A record among others as its guards see it, and the whole as the audits do."""
    every = [one.seen for one in (about, *others)]
    above = [one for record in about.seen.above for one in every if one.record is record]
    own, line = about.seen.record_id, {one.record_id for one in above}
    around = [one for one in every[1:] if one.record_id not in line]
    beside = tuple(one for one in around if one.record.parent_id in line)
    places = {one.record_id for one in beside}
    found = replace(
        about.about,
        above=tuple(above),
        children=tuple(one for one in around if one.record.parent_id == own),
        beside=beside,
        cousins=tuple(one for one in around if one.record.parent_id in places),
        shared=tuple(one for one in around if one.record.parent_id not in {own, *line}),
    )
    register = Register(
        rulebook(),
        TODAY,
        every,
        mandates=about.about.mandates,
        units={unit.id: unit for unit in about.about.parties},
        names=UnitNames({unit.id: ((date.min, unit.name),) for unit in about.about.parties}),
    )
    return found, register


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
_ATTENDED = [
    {"party": one, "function": "chef", "mandate": said}
    for one, said in zip((*_PARTIES, *_PARTIES), ("own", "none", "", "delegated"), strict=True)
]
_ABOUT = [
    {"name": "unga", "prioritised": "yes", "subject": "youth"},
    {"name": "våld", "prioritised": "yes", "subject": "crime_victims"},
    {"name": "skolk", "prioritised": "no", "subject": "youth"},
]
_REACHED = [{"group": one, "source": "interviews"} for one in CODES["groups_reached.group"]]
_PARTS = [{"party": one, "contribution": said} for one in _PARTIES for said in ("", "egna siffror")]
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

Asked: TypeAlias = tuple[Case, Register]


def alone(machine: str, state: str, cases: Iterable[dict[str, Any]]) -> Iterator[Asked]:
    """One record after the other that says something else, with nothing around it."""
    for said in cases:
        yield asked(place(machine, state, **said))


def pairs_that_say(column: str) -> Iterator[Asked]:
    """A learning pair of which one thing is said of neither, of one, and of both."""
    said = rows(*({"party": one, column: "metod"} for one in _PARTIES))
    return alone("learning_pair", "under_way", given(exchange=said))


def _some(*cells: tuple[Place, ...]) -> Iterator[tuple[Place, ...]]:
    """Every choice of what else is there."""
    for chosen in product((False, True), repeat=len(cells)):
        yield tuple(one for is_there, cell in zip(chosen, cells, strict=True) if is_there for one in cell)


def under_a_main_agreement() -> Iterator[Asked]:
    """A sub-agreement beside another one, with forums here and there, in words and as records."""
    promise = {"forums": "2027-01-01"}
    words: tuple[dict[str, Any], ...] = (
        {"forums": ""},
        {"forums": "Styrgruppen"},
        {"forums": "", "to_be_decided": promise},
    )
    for above, own in product(words, words):
        main = place("main_agreement", "active", reference="MAIN", **above)
        sub = place("sub_agreement", "active", main, reference="SUB", **own)
        sibling = place("sub_agreement", "active", main, reference="SIBLING")
        for state in ("planned", "standing", "dissolved"):
            forums = [
                place("forum", state, one, reference=f"{one.seen.reference}/F")
                for one in (main, sub, sibling)
            ]
            for some in _some(*((one,) for one in forums)):
                yield asked(sub, main, sibling, *some)


def pictures_of_areas() -> Iterator[Asked]:
    """A sub-agreement of one area or of two, or of none, with pictures of some of them here and there."""
    for covered in ((), ("1490",), ("1490/norrby",), ("1490", "1480")):
        main = place("main_agreement", "active", reference="MAIN", areas=())
        sub = place("sub_agreement", "active", main, reference="SUB", areas=covered)
        sibling = place("sub_agreement", "active", main, reference="SIBLING", areas=("1480",))
        own = tuple(
            place("problem_picture", state, above, reference=f"P{number}", areas=areas)
            for number, (state, above, areas) in enumerate(
                (
                    ("prioritised", main, ("1490",)),
                    ("prioritised", sub, ("1480",)),
                    ("superseded", sub, ()),
                    ("prioritised", sibling, ("1490",)),
                    ("prioritised", None, ("1480",)),
                )
            )
        )
        for some in _some(*((one,) for one in own)):
            yield asked(sub, main, sibling, *some)


def plans_for_areas() -> Iterator[Asked]:
    """An action plan for an area that its agreement names, for another, or for none."""
    for areas, priority in product(
        ((), ("unga",), ("Unga  i riskzon", "stök")), ("", "unga i riskzon", "UNGA", "annat")
    ):
        above = place("sub_agreement", "active", priorities=areas)
        yield asked(place("action_plan", "draft", above, priority=priority), above)


def areas_and_problems() -> Iterator[Asked]:
    """An area of cooperation beside the problems of a picture.

    A picture of a district is one of its municipality; spaces and capitals make no other name.
    """
    for area, priority in product(
        ((), ("1490",), ("1490/norrby",), ("1480",)), ("unga i riskzon", "STÖK", "skadegörelse", "annat")
    ):
        about = place("sub_agreement", "active", priorities=(priority,), areas=("1490",))
        yield asked(about, place("problem_picture", "prioritised", about, problems=_PROBLEMS, areas=area))


def forums_of_an_agreement() -> Iterator[Asked]:
    """Forums that stand, one of which says more or less."""
    for said in _OF_A_FORUM:
        about = place("sub_agreement", "active")
        yield asked(about, place("forum", "standing", about, reference="F", **said))


def chairs_that_go_round() -> Iterator[dict[str, Any]]:
    """A forum of some kind whose chair goes round or not, with what is planned of it."""
    days = ("2024-01-01", TODAY.isoformat(), "2025-06-02")
    for kind, rotates, chair in product(
        (None, "steering", "strategic_council"),
        (None, False, True),
        rows(*({"function": "chef", "from_on": one} for one in days)),
    ):
        yield {"forum_kind": kind, "chair_rotates": rotates, "chair": chair}


def councils() -> Iterator[Asked]:
    """A forum of a municipality, and who is in its chair: as said, or as its members tell."""
    town, police = _PARTIES
    members = ({"function": "chef", "party": town}, {"function": "chef", "party": police})
    for kind, own, some, rotates in product(
        ("steering", "strategic_council"),
        rows(*({"function": "chef", **whose} for whose in ({}, {"party": town}, {"party": police}))),
        (members, members[:1], members[1:]),
        (False, True),
    ):
        said = {"forum_kind": kind, "chair": own, "members": some, "chair_rotates": rotates}
        about = place("forum", "standing", areas=("1490",), **said)
        yield asked(about, place("duty", "open", reference="LAW", parties=(UUID(town),)))


def plans_on_pictures() -> Iterator[Asked]:
    """A municipality's plan, and the picture on which it rests: begun, whole or not, or accepted and whole.

    What an accepted one lacks is the picture's own gap, which names the plan.
    """
    for state, analysis in (*product(("gathering",), _TEXT), ("accepted", "klart")):
        picture = place("problem_picture", state, reference="PICTURE", analysis=analysis)
        plan = place("municipal_plan", "decided", picture_id=picture.seen.record_id)
        duty = place("duty", "open", reference="LAW", parties=(UUID(_PARTIES[0]),))
        case, register = asked(plan, picture, duty)
        yield replace(case, picture=picture.seen), register


def meetings_held() -> Iterator[Asked]:
    """A meeting of a forum, or of the agreement itself, and what those who were there might decide."""
    for said, own in product(rows(*_ATTENDED), (False, True)):
        above = place("sub_agreement", "active", reference="SUB")
        forum = place("forum", "standing", above, reference="F")
        meeting = place("meeting", "held", above if own else forum, held_on=day("2025-05-01"), attendees=said)
        yield asked(meeting, above, forum)


def frames() -> Iterator[Asked]:
    """A sub-agreement alone, or under a main agreement in every state."""
    yield asked(place("sub_agreement", "active"))
    for state in definition_of("main_agreement").states:
        main = place("main_agreement", state)
        yield asked(place("sub_agreement", "active", main), main)


def fixed_above() -> Iterator[Asked]:
    """A sub-agreement under a main agreement that states more or less, and fixes some of it."""
    for fixed, deciders, tasks in product(
        ((), ("annex_decider",), ("annex_decider", "coordination_tasks")),
        (("", "rådet"), ("rådet", ""), ("rådet", "Rådet"), ("rådet", "chef")),
        (
            ((), ("kallar",)),
            (("kallar",), ()),
            (("kallar",), ("ringer", "Kallar")),
            (("kallar",), ("ringer",)),
        ),
    ):
        main = place(
            "main_agreement",
            "active",
            reference="MAIN",
            fixed_for_subs=fixed,
            annex_decider=deciders[0],
            coordination_tasks=tasks[0],
        )
        said: dict[str, Any] = {"annex_decider": deciders[1], "coordination_tasks": tasks[1]}
        yield asked(place("sub_agreement", "active", main, reference="SUB", **said), main)


def later_ones() -> Iterator[Asked]:
    """A picture, and a sub-agreement, after an earlier one of the same areas, more, fewer or others."""
    said: dict[str, tuple[dict[str, Any], ...]] = {
        "problem_picture": tuple({"problems": one} for one in rows(*_PROBLEMS)),
        "sub_agreement": tuple({"priorities": one} for one in ((), ("unga",), ("Unga", "stök"), ("stök",))),
    }
    for machine, state in (("problem_picture", "prioritised"), ("sub_agreement", "active")):
        for then, now in product(said[machine], said[machine]):
            earlier = place(machine, state, reference="BEFORE", **then)
            later = place(machine, state, predecessor=earlier.seen, **now)
            later.seen.record.predecessor_id = earlier.seen.record_id
            yield asked(later, earlier)


def accepted_by_some() -> Iterator[Asked]:
    """A picture that waits for its parties, and what these did."""
    for names, kind in product(((), (TOWN,), (TOWN, POLICE)), ("accepted", "signed")):
        yield asked(place("problem_picture", "drafted", acts=acts(kind, *names)))


def signed_by_functions() -> Iterator[Asked]:
    """An agreement that functions signed, some of which have no mandate."""
    for function, on in product(("", "chef", "tf Chef", "gatuchef"), ("2023-12-31", "2025-05-01")):
        signed = acts("signed", TOWN, POLICE, function=function, on=on)
        yield asked(place("main_agreement", "active", acts=signed))


BEFORE_SIGNING: Final = tuple(
    name
    for machine in ("sub_agreement",)
    for step in definition_of(machine).transitions
    if step.trigger == ASKED_BEFORE
    for name in step.guards
    if name not in TOLD_ELSEWHERE
)


def signed_straight_away() -> Iterator[Asked]:
    """A sub-agreement that was signed without having been sent for signature, and what it says or lacks."""
    everybody = {"party": _PARTIES[0], "function": "samordnare", "percent": "30"}
    both = (everybody, {**everybody, "party": _PARTIES[1]})
    decided = (*acts("decided", TOWN, POLICE), *acts("signed", TOWN, POLICE))
    lacks: tuple[dict[str, Any], ...] = (
        {},
        {"coordination": ()},
        {"coordination": (everybody,)},
        {"coordination_tasks": ()},
        {"annex_conditions": ""},
        {"annex_decider": ""},
        {"annex_procedure": ""},
        {"areas": ("1490", "1480")},
        {"deviation": None, "ends_on": Dated.on(day("2029-12-31"))},
    )
    main = place("main_agreement", "active", reference="MAIN", ends_on=Dated.on(day("2031-12-31")))
    for state, said in product(("prioritised", "accepted", "drafted"), lacks):
        about = place(
            "sub_agreement",
            "active",
            main,
            reference="SUB",
            **{"acts": decided, "coordination": both, **said},
        )
        forum = place("forum", "standing", about, reference="F", perspectives=("strategic", "operative"))
        yield asked(about, main, forum, place("problem_picture", state, about, reference="P"))


def effects_of_a_round() -> Iterator[Asked]:
    """The sheet of a round with one effect, of which more or less is said, beside a pair or not."""
    said: dict[str, Any] = dict.fromkeys((*FIGURES, *JUDGEMENT), "20")
    said |= {"direction": "lower", "extent": "fell", "changed_character": "no"}
    said |= {"comparisons": ({"area": "Norrby", "before": "20", "after": "21"},)}
    above = place("sub_agreement", "active")
    learning = place("learning_pair", "proposed", begun_on=day("2024-01-01"))
    others = (None, THIRD, unit_row("Norrby", side="municipality"))
    for missing, other in ((), None), *(((name,), None) for name in said), *(((), one) for one in others):
        sheet = place("round", "concluded", above, reference="R")
        words: dict[str, Any] = dict(said)
        words |= {name: () if name == "comparisons" else None if name in _CODED else "" for name in missing}
        line = place("follow_up", "concluded", sheet, subject="action_plans", aspect="effect", **words)
        if other is None:
            yield asked(sheet, line, above)
            continue
        pair = Place(learning.about, replace(learning.seen, parties=(learning.about.parties[0], other)))
        about, register = asked(sheet, line, above, pair)
        noun, where = the(Round, about.noun), register.places
        yield replace(about, partners=partners(about.parties, [pair.seen], noun, where)), register


def rounds_concluded() -> Iterator[Asked]:
    """A round of a period, or of none, that the parties conclude before its last day, on it or after it."""
    above = place("sub_agreement", "active")
    for last, one, other in product(
        (None, "2025-04-30", "2025-05-01", "2025-05-02"),
        ("2025-04-29", "2025-05-01", "2025-05-06"),
        ("2025-05-01", "2025-05-02"),
    ):
        done = (*acts("concluded", TOWN, on=one), *acts("concluded", POLICE, on=other))
        ends = None if last is None else day(last)
        starts = None if last is None else day("2025-01-01")
        said = {"period": "2025-T1", "period_starts_on": starts, "period_ends_on": ends}
        yield asked(place("round", "concluded", above, reference="R", acts=done, **said), above)


def causes_and_reasons() -> Iterator[Asked]:
    """An activity under a plan or an agreement, causes here and there, and a reason that is one or none."""
    problems = ({"name": "ungdomar", "prioritised": "yes", "cause": "tomma kvällar"},)
    for causes, why, priority, area in product(
        ("", "ledan", "ledan; inga vuxna"),
        ("", "Ledan", "inga vuxna", "tomma kvällar", "annat"),
        ("ungdomar", "inbrott"),
        ("1490", "1480"),
    ):
        main = place("main_agreement", "active", reference="MAIN")
        sub = place("sub_agreement", "active", main, reference="SUB")
        plan = place("action_plan", "in_force", sub, reference="P", causes=causes, priority=priority)
        for above in (plan, sub):
            seen = place(
                "problem_picture", "prioritised", main, reference="SEEN", problems=problems, areas=(area,)
            )
            act = place("activity", "planned", above, reference="ACT", why=why)
            yield asked(act, main, sub, plan, seen)


def activities_of_a_plan() -> Iterator[Asked]:
    """An action plan with an activity for which something lacks, or nothing, or of which nobody knows."""
    above = place("sub_agreement", "active")
    plan = place("action_plan", "draft", above, reference="P")
    for answer, state in product(("yes", "partly", "no", None), ("planned", "cancelled", "done")):
        said = {"party": _PARTIES[0], "question": "ability", "answer": answer or ""}
        yield asked(
            plan, above, place("activity", state, plan, reference="ACT", vek=(said,) if answer else ())
        )


def counted_here_or_there() -> Iterator[Asked]:
    """An activity with a target or without, counted by itself, or in a round about it or about another."""
    for said in given(target=("", "många", "minst 12"), counts=rows({"number": "3", "on": "2025-01-01"})):
        above = place("sub_agreement", "active")
        done = place("activity", "done", above, **said)
        sheet = place("round", "concluded", above, reference="R")
        yield asked(done, above, sheet)
        for whose, state, counted in product(
            (done.seen.record_id, uuid4()), ("recorded", "concluded", "skipped"), (None, 0, 3)
        ):
            line = place("follow_up", state, sheet, subject_id=whose, counted=counted)
            yield asked(done, above, sheet, line)


_CODED: Final = ("direction", "extent", "changed_character")
_OF_A_FORUM = given(
    chair=((), ({"function": "chef"},)),
    members=((), ({"party": _PARTIES[0], "function": "chef"},)),
    cadence=(None, "monthly"),
)

_OF_SAFETY = {"sub_goal": "färre utsatta", "capability": "Trygghet", "dimension": "process"}


def developing() -> Iterator[Asked]:
    """A development plan whose figures agree or not, and whose goals and packages hang together or not."""
    some = given(
        capabilities=tuple(({"capability": "Trygghet", "stated": one},) for one in ("16", "32")),
        capability_goals=rows(
            {"capability": "Trygghet", "dimension": "process", "goal": "roller", "package": "1"},
            {"capability": "Trygghet", "dimension": "process", "goal": "beredskap"},
        ),
        packages=rows(
            {**_OF_SAFETY, "package": "1", "activity": "utse"},
            {**_OF_SAFETY, "package": "2", "activity": "öva"},
        ),
    )
    return alone("development_plan", "decided", some)


SAME: Final[Mapping[str, tuple[tuple[str, ...], Callable[[], Iterator[Asked]]]]] = {
    "no_picture": (("rests_on_a_prioritised_picture",), pictures_of_areas),
    "picture_incomplete": (
        ("has_the_three_parts",),
        lambda: alone(
            "problem_picture",
            "accepted",
            given(mapping=_TEXT, other_information=_TEXT, analysis=_TEXT),
        ),
    ),
    "picture_not_accepted": (("every_party_has_accepted",), accepted_by_some),
    "group_not_reached": (
        ("people_who_live_there_were_asked",),
        lambda: alone("problem_picture", "prioritised", ({"groups_reached": one} for one in rows(*_REACHED))),
    ),
    "side_without_part": (
        ("says_each_sides_part",),
        lambda: alone(
            "problem_picture",
            "prioritised",
            given(method=(None, "each_first", "joint_from_start"), contributions=rows(*_PARTS)),
        ),
    ),
    "plan_on_unfinished_picture": (
        ("its_picture_was_accepted", "its_picture_has_the_three_parts"),
        plans_on_pictures,
    ),
    "areas_unchanged": (("looks_for_new_areas",), later_ones),
    "only_youth": (
        ("looks_beyond_youth",),
        lambda: alone("problem_picture", "prioritised", ({"problems": one} for one in rows(*_ABOUT))),
    ),
    "problem_without_cause": (
        ("causes_are_analysed",),
        lambda: alone("problem_picture", "prioritised", given(problems=rows(*_PROBLEMS))),
    ),
    "agreement_says_too_little": (
        ("states_its_purposes_and_areas",),
        lambda: alone(
            "main_agreement",
            "active",
            given(purposes=((), ("trygghet",)), priorities=((), ("unga",))),
        ),
    ),
    "act_without_mandate": (("the_signatories_had_mandate",), signed_by_functions),
    "signed_without": (BEFORE_SIGNING, signed_straight_away),
    "sub_against_its_main": (("keeps_what_its_main_fixes",), fixed_above),
    "sub_without_main": (("has_a_main_agreement", "main_agreement_stands"), frames),
    "area_without_problem": (("its_areas_are_those_of_the_picture",), areas_and_problems),
    "no_forum": (("lists_its_forums",), under_a_main_agreement),
    "forum_unclear": (("forums_are_described",), forums_of_an_agreement),
    "next_chair_not_planned": (
        ("next_chair_is_planned",),
        lambda: alone("forum", "standing", chairs_that_go_round()),
    ),
    "council_led_by_another": (("municipality_leads_the_council",), councils),
    "side_could_not_decide": (("every_party_could_decide",), meetings_held),
    "mandate_not_seen": (("says_whether_they_could_decide",), meetings_held),
    "pair_of_one": (
        ("two_parties_learn",),
        lambda: alone("learning_pair", "under_way", ({"parties": one} for one in (PARTIES, PARTIES[:1]))),
    ),
    "pair_needs_unsaid": (("each_side_needs",), lambda: pairs_that_say("need")),
    "pair_gifts_unsaid": (("each_side_gives",), lambda: pairs_that_say("gives")),
    "pair_goes_on_with_nothing": (
        ("says_what_goes_on",),
        lambda: alone(
            "learning_pair",
            "presented",
            ({**said, "presented_on": date(2025, 5, 2)} for said in given(continues=((), ("lägesbild",)))),
        ),
    ),
    "plan_without_area": (("is_about_a_prioritised_area",), plans_for_areas),
    "party_without_commitment": (
        ("states_each_partys_commitment",),
        lambda: alone("action_plan", "decided", given(commitments=rows(*_COMMITTED))),
    ),
    "party_is_no_sender": (
        ("has_a_joint_sender",),
        lambda: alone(
            "communication_plan", "decided", given(senders=rows(*({"party": one} for one in _PARTIES)))
        ),
    ),
    "plan_without_baseline": (
        ("can_be_seen_to_work",),
        lambda: alone("action_plan", "decided", given(indicators=rows(*_FIGURES))),
    ),
    "activity_unclear": (
        ("says_who_does_what_and_when",),
        lambda: alone(
            "activity",
            "planned",
            given(
                title=_TEXT,
                responsible=_TEXT,
                ends_on=(None, Dated.on(day("2026-12-31"))),
                carried_out_by=(None, "municipality"),
            ),
        ),
    ),
    "activity_without_why": (
        ("says_how_and_why",),
        lambda: alone("activity", "planned", given(how=_TEXT, why=_TEXT)),
    ),
    "activity_against_no_cause": (("works_against_a_cause",), causes_and_reasons),
    "activity_lacks_something": (("its_activities_can_be_carried_out",), activities_of_a_plan),
    "cost_without_holder": (
        ("its_cost_is_judged",),
        lambda: alone(
            "activity", "planned", given(cost=("0", "120000"), budget_holder=("", "chef"), vek=((),))
        ),
    ),
    "target_never_counted": (
        ("its_target_was_counted",),
        counted_here_or_there,
    ),
    "round_concluded_early": (("its_period_is_over",), rounds_concluded),
    "effect_without_figures": (("effects_can_be_assessed",), effects_of_a_round),
    "effect_without_judgement": (("effects_say_extent_and_character",), effects_of_a_round),
    "effect_is_weak": (("effects_have_a_control_area",), effects_of_a_round),
    "r_gap_deviates": (("its_r_gap_agrees",), developing),
    "goal_without_package": (("its_goals_have_packages",), developing),
    "first_package_empty": (("its_first_packages_are_filled",), developing),
}
"""Kind of gap -> the guards that ask the same, and cases of which some lack it and some do not."""

AFTERWARDS: Final = {
    "picture_late": "a day has passed",
    "nothing_prioritised": "a step has not been taken",
    "picture_too_old": "a day has passed",
    "municipal_plan_not_followed_up": "a day has passed",
    "duty_late": "a day has passed",
    "duty_not_recorded": "a day has passed",
    "noted_without_proof": "a fact is recorded with what there is",
    "municipal_plan_not_seen": "nobody has begun one",
    "picture_not_seen": "nobody has begun one",
    "agreements_not_seen": "nobody has begun one",
    "council_not_seen": "nobody has begun one",
    "function_vacant": "who holds what is no paper's",
    "tasks_not_seen": "nobody has written it down",
    "report_not_seen": "nobody has written it down",
    "report_late": "a day has passed",
    "problem_without_agreement": "a picture is older than the agreements that answer it",
    "decision_without_paragraph": "it comes with the adjusted minutes",
    "notice_without_last_day": "a notice is a fact, and asked nothing",
    "rest_has_not_confirmed": "a notice is a fact, and asked nothing",
    "dispute_is_open": "a dispute is a fact, and asked nothing",
    "party_is_no_unit": "who is meant is asked at every door, of old papers and of files it is not",
    "main_without_sub": "it is owed by a day",
    "sub_late": "a day has passed",
    "renewal_begins_late": "a draft may still say another day",
    "area_not_taken_up": "sub-agreements come after the main one",
    "no_coordinator": "who holds what is no paper's",
    "forum_has_not_met": "a day has passed",
    "area_without_plan": "it is owed by a day",
    "annex_late": "a day has passed",
    "annex_is_a_draft": "a step has not been taken",
    "no_communication_plan": "it is owed by a day",
    "no_follow_up_plan": "it is owed by a day",
    "commitment_without_responsible": "a plan names one who answers for the whole",
    "function_without_holder": "who holds what is no paper's",
    "plan_without_activity": "activities come after the plan",
    "activity_past_its_time": "a day has passed",
    "activity_not_followed_up": "a round has passed",
    "counts_disagree": "a count is a fact, and asked nothing",
    "round_late": "a day has passed",
    "round_with_dissent": "a dissent is allowed",
    "promise_broken": "a day has passed",
    **dict.fromkeys(
        (
            *("r_gap_unchecked", "sub_goal_not_worked_out", "capability_incomplete"),
            *("gap_without_package", "supporter_without_content"),
        ),
        "a development plan is decided as far as it is worked out",
    ),
    "passed_with_reason": "it tells of guards themselves",
}
"""Kinds of gap that no guard could ask, and why."""


def test_every_kind_of_gap_is_asked_by_guards_too_or_says_why_none_could() -> None:
    assert {*SAME} | {*AFTERWARDS} == {*KINDS}
    assert not {*SAME} & {*AFTERWARDS}


@pytest.mark.parametrize("gap", sorted(SAME))
def test_a_guard_and_a_gap_that_say_the_same_answer_alike(gap: str) -> None:
    guards, cases = SAME[gap]
    answers = set()
    for about, register in cases():
        found = [one for one in KINDS[gap].gaps(register) if about.record.reference in _where(register, one)]
        is_unmet = any(GUARDS[guard].unmet(about) is not None for guard in guards)
        assert bool(found) is is_unmet, [
            (one.reference, one.state, one.parent, one.noun) for one in register.everything
        ]
        answers.add(is_unmet)
    assert answers == {True, False}


FACTS: Final = {
    "act_without_mandate": "that somebody signed",
    "side_could_not_decide": "that a meeting was held",
}
"""Kinds of gap that weigh more than the guards that ask the same: what these are told has happened."""


def test_what_weighs_as_a_gap_weighs_before_the_step_too_unless_that_tells_of_a_fact() -> None:
    weightless = {
        gap
        for gap, (guards, _) in SAME.items()
        if (KINDS[gap].severity == "note") != all(GUARDS[name].level == "note" for name in guards)
    }

    assert weightless == {*FACTS}


def _where(register: Register, gap: Gap) -> set[str]:
    """Where a gap is: its record, what that hangs on, and the agreements of which it is one as well."""
    at = register.at[gap.reference]
    return {gap.reference, *gap.agreements, *(one.reference for one in at.above)}


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
