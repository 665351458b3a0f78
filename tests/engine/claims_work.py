"""What guards on annexes, activities, forums, meetings and rounds are to say."""

# ruff: noqa: ANN401 -- a case is made of whatever differs from the plain one

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final

from lifecycle.case import Case
from lifecycle.codes import CODES
from lifecycle.comparable import Partners
from lifecycle.records.duty import FILLED_IN, SAID
from lifecycle.snapshot import Snapshot
from tests.engine.cases import (
    MAIN,
    OPEN_ENDED,
    PARTIES,
    SUB,
    TODAY,
    UNITS,
    Claim,
    acts,
    by,
    case,
    ends,
    met,
    one_row_for,
    related,
    unmet,
    with_a_third,
)
from tests.engine.plain import each, rows, vek
from tests.engine.world import POLICE, TOWN, day, unit_row


def annex(machine: str, *beside: Snapshot, under: Snapshot | None = SUB, **said: Any) -> Case:
    above = () if under is None else (under, MAIN) if under is not MAIN else (MAIN,)
    return case(machine, **{"above": above, "beside": beside, **said})


def plan(*beside: Snapshot, **said: Any) -> Case:
    return annex("action_plan", *beside, **said)


def other_plan(reference: str, state: str, **said: Any) -> Snapshot:
    return related(reference, "action_plan", state, under=SUB, **said)


STEERED: Final = related("SUB", "sub_agreement", "active", annex_decider="Styrgruppen")
FREE: Final = related("SUB", "sub_agreement", "active", annex_decider="")
OWED: Final[dict[str, Any]] = {"owed_since": day("2024-12-02"), "owed_within": "P90D"}
STEERED_FROM_ABOVE: Final = related(
    "MAIN", "main_agreement", "active", annex_decider="Rådet", fixed_for_subs=("annex_decider",)
)
EARLIER: Final = other_plan("EARLIER", "in_force")

RULED: Final = related("SUB", "sub_agreement", "active")
UNRULED: Final = related("SUB", "sub_agreement", "active", annex_conditions="", annex_procedure="")
RULED_FROM_ABOVE: Final = related(
    "MAIN",
    "main_agreement",
    "active",
    annex_conditions="varje år",
    annex_procedure="i protokollet",
    fixed_for_subs=("annex_conditions", "annex_procedure"),
)


def later(**said: Any) -> Case:
    """A later version of a plan."""
    return plan(predecessor=EARLIER, predecessor_id=EARLIER.record.id, **said)


EVERY_ANNEX: Final = (
    met("hangs_on_an_agreement", "on a sub-agreement", plan()),
    met("hangs_on_an_agreement", "on a main agreement", plan(under=MAIN)),
    unmet("hangs_on_an_agreement", "on nothing", plan(under=None)),
    met("leaves_nothing_owed", "nobody asked for it by a day", plan()),
    met("leaves_nothing_owed", "another is in its place", plan(EARLIER, **OWED)),
    unmet(
        "leaves_nothing_owed",
        "nothing but a draft that nothing asks for",
        plan(other_plan("LATER", "draft"), **OWED),
        under="SUB",
        machine="action_plan",
        owed_on=day("2025-03-02"),
    ),
    met("an_agreement_asks_for_it", "the agreement asks for it, and there is no other", plan(**OWED)),
    unmet("an_agreement_asks_for_it", "nobody asked for it by a day", plan(), reference="A"),
    met("nothing_asks_for_it", "another is in its place", plan(EARLIER, **OWED)),
    unmet(
        "nothing_asks_for_it",
        "the agreement asks for it, and there is no other",
        plan(**OWED),
        under="SUB",
        machine="action_plan",
        owed_on=day("2025-03-02"),
    ),
    met("the_agreed_function_decides", "it does", plan(under=STEERED, decider=by(TOWN, "styrgruppen"))),
    met("the_agreed_function_decides", "the agreement names none", plan(under=FREE)),
    met("the_agreed_function_decides", "there is no agreement", plan(under=None)),
    unmet(
        "the_agreed_function_decides",
        "another does",
        plan(under=STEERED, decider=by(TOWN, "chef")),
        function="Styrgruppen",
        said="chef",
    ),
    unmet(
        "the_agreed_function_decides",
        "nobody has said which",
        plan(under=STEERED, decider=by(TOWN, None)),
        function="Styrgruppen",
        said=None,
    ),
    unmet(
        "the_agreed_function_decides",
        "the main agreement fixes which, and the agreement names none",
        plan(under=FREE, above=(FREE, STEERED_FROM_ABOVE)),
        function="Rådet",
        said=None,
    ),
    unmet("the_agreed_function_decides", "nobody", plan(under=STEERED), function="Styrgruppen", said=None),
    met("says_why_it_is_replaced", "it is the first one", plan(under=RULED)),
    met("says_why_it_is_replaced", "somebody says why", later(under=RULED, is_explained=True)),
    met("says_why_it_is_replaced", "nothing is agreed on it", later(under=UNRULED)),
    unmet(
        "says_why_it_is_replaced",
        "nobody says which condition is met",
        later(under=RULED),
        replaced="EARLIER",
        conditions="när läget ändras",
        procedure="beslut på möte, ny version i akten",
    ),
    unmet(
        "says_why_it_is_replaced",
        "what is agreed is fixed in the main agreement",
        later(under=UNRULED, above=(UNRULED, RULED_FROM_ABOVE)),
        replaced="EARLIER",
        conditions="varje år",
        procedure="i protokollet",
    ),
    met("ends_with_its_agreement", "before it", plan()),
    met("ends_with_its_agreement", "on the same day", plan(ends_on=ends("2026-02-28"))),
    met("ends_with_its_agreement", "on no day", plan(ends_on=None)),
    met(
        "ends_with_its_agreement",
        "the agreement has no end",
        plan(under=related("SUB", "sub_agreement", "active", **OPEN_ENDED), ends_on=ends("2040-01-01")),
    ),
    unmet(
        "ends_with_its_agreement",
        "a day later",
        plan(ends_on=ends("2026-03-01")),
        ends_on=day("2026-03-01"),
        agreement_ends_on=day("2026-02-28"),
    ),
    met("is_the_only_one", "it is", plan()),
    met("is_the_only_one", "beside drafts", plan(other_plan("B", "draft"))),
    met("is_the_only_one", "beside what was", plan(other_plan("B", "ended"), other_plan("C", "replaced"))),
    met("is_the_only_one", "beside another area's", plan(other_plan("B", "in_force", priority="inbrott"))),
    met("is_the_only_one", "it is a later version", plan(EARLIER, predecessor_id=EARLIER.record.id)),
    met(
        "is_the_only_one",
        "another sub-agreement has its own",
        plan(related("B", "action_plan", "in_force", under=MAIN)),
    ),
    unmet("is_the_only_one", "one is in force", plan(other_plan("B", "in_force")), references=("B",)),
    unmet("is_the_only_one", "one is decided", plan(other_plan("B", "decided")), references=("B",)),
    unmet(
        "is_the_only_one",
        "of an area that is written otherwise",
        plan(other_plan("B", "in_force", priority="Ungdomar ")),
        references=("B",),
    ),
    unmet(
        "is_the_only_one",
        "one joint communication plan",
        annex("communication_plan", related("B", "communication_plan", "in_force", under=SUB)),
        references=("B",),
    ),
)

ACTION_PLANS: Final = (
    met("is_about_a_prioritised_area", "one that the agreement names", plan(priority="Ungdomar")),
    met(
        "is_about_a_prioritised_area",
        "the agreement names none",
        plan(under=related("SUB", "sub_agreement", "active", priorities=())),
    ),
    unmet(
        "is_about_a_prioritised_area",
        "another one",
        plan(priority="inbrott"),
        priority="inbrott",
        areas=("ungdomar",),
    ),
    unmet("is_about_a_prioritised_area", "none", plan(priority=""), priority=None, areas=("ungdomar",)),
    unmet(
        "is_about_a_prioritised_area",
        "none, where the agreement has none",
        plan(priority="", under=related("SUB", "sub_agreement", "active", priorities=())),
        priority=None,
        areas=(),
        agreement="SUB",
    ),
    met("states_goal_and_purpose", "both", plan()),
    met("states_goal_and_purpose", "one by a day", plan(goal="", to_be_decided={"goal": "2025-12-01"})),
    unmet("states_goal_and_purpose", "neither", plan(goal="", purpose=""), missing=("goal", "purpose")),
    met("names_who_is_responsible", "a function", plan()),
    unmet("names_who_is_responsible", "nobody", plan(responsible=""), missing=("responsible",)),
    met("states_its_time", "from when to when", plan()),
    unmet("states_its_time", "no end", plan(ends_on=None), missing=("ends_on",)),
    unmet("states_its_time", "neither", plan(starts_on=None, ends_on=None), missing=("starts_on", "ends_on")),
    met("states_each_partys_commitment", "both bind themselves", plan()),
    met("states_each_partys_commitment", "a third party need not", with_a_third(plan())),
    met(
        "states_each_partys_commitment",
        "to be decided",
        plan(commitments=(), to_be_decided={"commitments": "2025-12-01"}),
    ),
    unmet("states_each_partys_commitment", "nobody", plan(commitments=()), parties=(TOWN, POLICE)),
    unmet(
        "states_each_partys_commitment",
        "one only",
        plan(commitments=one_row_for("commitments", TOWN, "går ut")),
        parties=(POLICE,),
    ),
    unmet(
        "states_each_partys_commitment",
        "who is responsible is no commitment",
        plan(commitments=each("commitments", PARTIES, " | gruppchef")),
        parties=(TOWN, POLICE),
    ),
    unmet(
        "states_each_partys_commitment",
        "one that is nobody's",
        plan(commitments=rows("commitments", " | går ut")),
        parties=(TOWN, POLICE),
    ),
    met("states_its_financing", "within ordinary means", plan()),
    unmet("states_its_financing", "nothing", plan(financing=""), missing=("financing",)),
    met("can_be_seen_to_work", "direction and baseline", plan()),
    unmet("can_be_seen_to_work", "no indicator", plan(indicators=())),
    unmet("can_be_seen_to_work", "no baseline", plan(indicators=rows("indicators", "otrygga | lower"))),
    unmet("can_be_seen_to_work", "no direction", plan(indicators=rows("indicators", "otrygga |  | 34"))),
    met("its_indicators_could_show_a_reduction", "no count", plan()),
    met(
        "its_indicators_could_show_a_reduction",
        "one of many events",
        plan(indicators=rows("indicators", "brott | lower | 90659 | | | | count")),
    ),
    unmet(
        "its_indicators_could_show_a_reduction",
        "one of few",
        plan(indicators=rows("indicators", "rån | lower | 50 | | | | count")),
        indicators=("rån: 97 % (72 %)",),
    ),
    unmet(
        "its_indicators_could_show_a_reduction",
        "one of so few that not even none would be seen",
        plan(
            indicators=rows("indicators", "rån | lower | 25 | | | | count", "mord | lower | 6 | | | | count")
        ),
        indicators=("rån: > 100 % (97 %)", "mord: > 100 % (> 100 %)"),
    ),
)


def lacking(reference: str, *said: str, state: str = "planned") -> Snapshot:
    return related(reference, "activity", state, vek=vek(PARTIES, *said))


IN_NEED: Final = lacking("IN-NEED", f"{PARTIES[0]} | resources | partly | två vakter")
CALLED_OFF: Final = lacking("CALLED-OFF", f"{PARTIES[0]} | resources | no | allt", state="cancelled")

PLANNED: Final = (
    met(
        "its_activities_can_be_carried_out",
        "nobody has asked",
        plan(children=(related("A", "activity", "planned", vek=()),)),
    ),
    met("its_activities_can_be_carried_out", "all is there", plan(children=(lacking("A"),))),
    met(
        "its_activities_can_be_carried_out",
        "what lacks something is called off",
        plan(children=(CALLED_OFF,)),
    ),
    unmet(
        "its_activities_can_be_carried_out",
        "one lacks something",
        plan(children=(lacking("A"), IN_NEED)),
        references=("IN-NEED",),
    ),
)


def comms(**said: Any) -> Case:
    return annex("communication_plan", **said)


def followed(**said: Any) -> Case:
    return annex("follow_up_plan", **said)


def contacts(**said: Any) -> Case:
    return annex("contact_list", **said)


PROCESS_ONLY: Final = rows(
    "items",
    "organisation | process | yearly | samordnare | intervju",
    "action_plans | process | yearly | samordnare | intervju",
)

OTHER_ANNEXES: Final = (
    met("shares_a_goal_and_purpose", "both", comms()),
    unmet("shares_a_goal_and_purpose", "no purpose", comms(purpose=""), missing=("purpose",)),
    met("has_messages_and_facts", "messages that rest on facts", comms()),
    unmet("has_messages_and_facts", "no message", comms(messages=()), missing=("messages",)),
    unmet("has_messages_and_facts", "resting on nothing", comms(fact_basis=""), missing=("fact_basis",)),
    met("has_a_joint_sender", "each side", comms()),
    met("has_a_joint_sender", "by a day", comms(senders=(), to_be_decided={"senders": "2025-12-01"})),
    met("has_a_joint_sender", "a third party need not", with_a_third(comms())),
    unmet("has_a_joint_sender", "nobody", comms(senders=()), parties=(TOWN, POLICE)),
    unmet(
        "has_a_joint_sender",
        "the police alone",
        comms(senders=one_row_for("senders", POLICE, "presstalesperson")),
        parties=(TOWN,),
    ),
    met("reaches_inwards_and_outwards", "both", comms()),
    unmet(
        "reaches_inwards_and_outwards",
        "the public only",
        comms(audiences=rows("audiences", "external | boende")),
        reach=("internal",),
    ),
    unmet("reaches_inwards_and_outwards", "nobody", comms(audiences=()), reach=("internal", "external")),
    met("follows_up_the_four_subjects", "all four", followed()),
    unmet(
        "follows_up_the_four_subjects",
        "two of them",
        followed(items=PROCESS_ONLY),
        subjects=("picture_sources", "communication_plan"),
    ),
    met("says_how_by_whom_and_how_often", "of each", followed()),
    unmet(
        "says_how_by_whom_and_how_often",
        "each lacks something",
        followed(
            items=rows(
                "items",
                "organisation | process | yearly | samordnare",
                "picture_sources | process | yearly |  | intervju",
                "action_plans | process |  | samordnare | intervju",
                "communication_plan | process | yearly | samordnare | intervju",
            )
        ),
        subjects=("organisation", "picture_sources", "action_plans"),
    ),
    met("keeps_the_three_kinds_apart", "all three", followed()),
    unmet(
        "keeps_the_three_kinds_apart",
        "process only",
        followed(items=PROCESS_ONLY),
        aspects=("production", "effect"),
    ),
    met("follows_something_up", "it does", followed()),
    unmet("follows_something_up", "nothing", followed(items=())),
    unmet("follows_something_up", "never", followed(items=rows("items", "organisation | process"))),
    unmet("follows_something_up", "nothing, every year", followed(items=rows("items", " |  | yearly"))),
    met("names_a_contact", "two", contacts()),
    unmet("names_a_contact", "none", contacts(contacts=())),
)


def activity(**said: Any) -> Case:
    return case("activity", above=(SUB, MAIN), **said)


def answered(said: str) -> Case:
    """The municipality answers one question otherwise."""
    return activity(vek=vek(PARTIES, f"{PARTIES[0]} | {said}"))


def forum(**said: Any) -> Case:
    return case("forum", above=(MAIN,), **said)


FORUM: Final = related("FORUM", "forum", "standing", under=MAIN)


def meeting(**said: Any) -> Case:
    return case("meeting", above=(FORUM, MAIN), **said)


SEEN: Final = related(
    "PICTURE",
    "problem_picture",
    "prioritised",
    under=MAIN,
    problems=rows(
        "problems",
        "Ungdomar | long_term | yes | tomma kvällar",
        "inbrott | temporary | yes | öppna fönster",
        "buller | temporary | no | trafiken",
    ),
)
CAUSED: Final = other_plan("PLAN", "in_force", causes="ledan; inga vuxna")


def of_a_plan(**said: Any) -> Case:
    return case("activity", above=(CAUSED, SUB, MAIN), beside=(SEEN,), **said)


NEVER: Final[dict[str, Any]] = {"before": {"counts": ()}}
TWICE: Final = rows("counts", "4 | 2024-T1", "5 | 2024-T2")

ACTIVITIES: Final = (
    met("says_who_does_what_and_when", "all said", activity()),
    unmet(
        "says_who_does_what_and_when",
        "only its name",
        activity(responsible="", carried_out_by=None, ends_on=None),
        missing=("responsible", "ends_on", "carried_out_by"),
    ),
    met("says_how_and_why", "both said", activity()),
    met("says_how_and_why", "one by a day", activity(why="", to_be_decided={"why": "2025-12-01"})),
    unmet("says_how_and_why", "neither", activity(how="", why=""), missing=("how", "why")),
    met("works_against_a_cause", "one of its plan", of_a_plan(why="Ledan ")),
    met(
        "works_against_a_cause",
        "the cause of the problem that its plan is about",
        of_a_plan(why="tomma kvällar"),
    ),
    met("works_against_a_cause", "nobody has said why", of_a_plan(why="")),
    met("works_against_a_cause", "no cause is known", case("activity", above=(SUB, MAIN), why="x")),
    met(
        "works_against_a_cause",
        "it tells of what is done",
        case(
            "activity", above=(related("C", "communication_plan", "in_force", under=SUB), SUB, MAIN), why="x"
        ),
    ),
    unmet(
        "works_against_a_cause",
        "another problem's",
        of_a_plan(why="öppna fönster"),
        why="öppna fönster",
        causes=("ledan", "inga vuxna", "tomma kvällar"),
    ),
    unmet(
        "works_against_a_cause",
        "no plan's, and no problem's that comes first",
        case("activity", above=(SUB, MAIN), beside=(SEEN,), why="ledan"),
        why="ledan",
        causes=("tomma kvällar", "öppna fönster"),
    ),
    met("was_asked_the_four_questions", "each has answered", activity()),
    met(
        "was_asked_the_four_questions",
        "the one that carries it out has",
        activity(carried_out_by="police", vek=vek(PARTIES[1:])),
    ),
    met("was_asked_the_four_questions", "by a day", activity(vek=(), to_be_decided={"vek": "2025-12-01"})),
    unmet("was_asked_the_four_questions", "nobody has", activity(vek=()), parties=(TOWN, POLICE)),
    unmet(
        "was_asked_the_four_questions",
        "the police alone has",
        activity(vek=vek(PARTIES[1:])),
        parties=(TOWN,),
    ),
    unmet(
        "was_asked_the_four_questions",
        "the other one has",
        activity(carried_out_by="police", vek=vek(PARTIES[:1])),
        parties=(POLICE,),
    ),
    unmet(
        "was_asked_the_four_questions",
        "one question is left",
        activity(vek=vek(PARTIES)[1:]),
        parties=(TOWN,),
    ),
    met("says_what_it_lacks", "nothing lacks", activity()),
    met("says_what_it_lacks", "nobody has answered", activity(vek=())),
    met("says_what_it_lacks", "what lacks is said", answered("ability | no | ingen har gått kursen")),
    met(
        "says_what_it_lacks",
        "it stands in another paper",
        answered("ability | no |  |  | planning | A-12/2027"),
    ),
    met(
        "says_what_it_lacks",
        "it is there since it began",
        activity(
            vek=(
                *vek(PARTIES, f"{PARTIES[0]} | ability | no"),
                *rows("vek", f"{PARTIES[0]} | ability | yes |  |  | start"),
            )
        ),
    ),
    met("says_what_it_lacks", "a row that says nothing is none", activity(vek=({"answer": "no"},))),
    unmet("says_what_it_lacks", "it is not", answered("ability | no"), parties=(TOWN,)),
    unmet("says_what_it_lacks", "a part of it is not", answered("economy | partly"), parties=(TOWN,)),
    met("its_cost_is_judged", "and who holds the budget is named", activity()),
    met("its_cost_is_judged", "nothing of it is asked", activity(vek=(), cost=None, budget_holder="")),
    met("its_cost_is_judged", "by a day", activity(cost=None, to_be_decided={"cost": "2025-12-01"})),
    unmet("its_cost_is_judged", "not at all", activity(cost=None), missing=("cost",)),
    unmet(
        "its_cost_is_judged",
        "nobody holds the budget",
        activity(budget_holder=""),
        missing=("budget_holder",),
    ),
    unmet(
        "its_cost_is_judged",
        "a cost of nothing too",
        activity(cost="0", budget_holder=""),
        missing=("budget_holder",),
    ),
    met("something_new_was_counted", "once more", activity(counts=TWICE, before={"counts": TWICE[:1]})),
    unmet("something_new_was_counted", "the same", activity(counts=TWICE)),
    unmet("something_new_was_counted", "less", activity(counts=TWICE[:1], before={"counts": TWICE})),
    unmet(
        "something_new_was_counted",
        "one instead of another: a wrong one is corrected",
        activity(counts=(TWICE[1], *rows("counts", "9 | 2024-T3")), before={"counts": TWICE[:1]}),
    ),
    unmet("something_new_was_counted", "no number", activity(counts=rows("counts", " | 2024-T1"), **NEVER)),
    unmet(
        "something_new_was_counted",
        "on a day that has not come",
        activity(counts=rows("counts", "4 |  | 2025-06-02"), **NEVER),
    ),
    met("something_new_was_counted", "today", activity(counts=rows("counts", "4 |  | 2025-06-01"), **NEVER)),
    met("nothing_was_counted_ahead", "what is over, and what is not", activity(counts=TWICE)),
    met("nothing_was_counted_ahead", "in words", activity(counts=rows("counts", "4 | i våras"))),
    unmet(
        "nothing_was_counted_ahead",
        "on a day after the step",
        activity(counts=rows("counts", "4 |  | 2025-06-02")),
        number="4",
        day=day("2025-06-02"),
        on=day("2025-06-01"),
    ),
    unmet(
        "nothing_was_counted_ahead",
        "for a period after the step",
        activity(counts=rows("counts", "4 | 2025-T3")),
        number="4",
        day=day("2025-09-01"),
        on=day("2025-06-01"),
    ),
    met("has_another_time", "a later end", activity(before={"ends_on": ends("2025-01-01")})),
    met("has_another_time", "an earlier start", activity(before={"starts_on": ends("2024-06-01")})),
    unmet("has_another_time", "the same", activity()),
    met("says_why", "a reason was given, or it follows from another step", activity(is_explained=True)),
    unmet("says_why", "nothing else answers it", activity(), reference="A"),
    met("its_target_was_counted", "it was", activity(counts=TWICE)),
    met("its_target_was_counted", "there is no target", activity(target="")),
    unmet("its_target_was_counted", "it was not", activity(), target="minst 8"),
    met("its_target_was_reached", "nine of eight", activity(counts=TWICE)),
    met("its_target_was_reached", "nothing was counted: that is another question", activity()),
    unmet(
        "its_target_was_reached",
        "four of eight",
        activity(counts=TWICE[:1]),
        reference="A",
        counted=4,
        target="minst 8",
    ),
)

ABLE: Final = (
    *one_row_for("attendees", TOWN, "kommundirektör | own"),
    *one_row_for("attendees", POLICE, "gruppchef | delegated"),
)

STAYS: Final = ({"function": "kommundirektör"},)


def council(*led_by: str, **said: Any) -> Case:
    """A strategic council, led by the first of the parties, and each year from 2030 by the next."""
    days = ({}, *({"from_on": f"{2030 + number}-01-01"} for number in range(len(led_by))))
    chair = (
        {"function": "chef", "party": str(UNITS[one].id), **on} for one, on in zip(led_by, days, strict=False)
    )
    return forum(**{"forum_kind": "strategic_council", "chair_rotates": False, "chair": tuple(chair), **said})


BORAS: Final = unit_row(TOWN, identity=UNITS[TOWN].id)
BORAS.area_code = "1490"

FORUMS: Final = (
    met("forum_is_described", "chair, members and how often", forum()),
    unmet(
        "forum_is_described",
        "nothing of it",
        forum(chair=(), members=(), cadence=None),
        missing=("chair", "members", "cadence"),
    ),
    met("forum_has_a_perspective", "both in one", forum()),
    met("forum_has_a_perspective", "one of them", forum(perspectives=("strategic",))),
    met("forum_has_a_perspective", "a council's", forum(perspectives=(), forum_kind="strategic_council")),
    unmet("forum_has_a_perspective", "none", forum(perspectives=(), forum_kind="steering")),
    met("every_party_takes_part", "both", forum()),
    met("every_party_takes_part", "a third party need not", with_a_third(forum())),
    met("every_party_takes_part", "a municipality alone", replace(forum(members=()), parties=(UNITS[TOWN],))),
    met(
        "every_party_takes_part",
        "to be decided",
        forum(members=(), to_be_decided={"members": "2025-12-01"}),
    ),
    unmet(
        "every_party_takes_part",
        "one of them",
        forum(members=one_row_for("members", TOWN, "chef")),
        parties=(POLICE,),
    ),
    unmet("every_party_takes_part", "nobody", forum(members=()), parties=(TOWN, POLICE)),
    met("next_chair_is_planned", "the police take over in five years", forum()),
    met("next_chair_is_planned", "it does not go round", forum(chair_rotates=False, chair=STAYS)),
    met("next_chair_is_planned", "nobody has said", forum(chair_rotates=None, chair=STAYS)),
    met("next_chair_is_planned", "the council is exempt", forum(forum_kind="strategic_council", chair=STAYS)),
    unmet("next_chair_is_planned", "who has it, and no more", forum(chair=STAYS)),
    unmet(
        "next_chair_is_planned",
        "the last of the plan took over today",
        forum(chair=(*STAYS, {"function": "chef", "from_on": TODAY.isoformat()})),
    ),
    met("chair_goes_round", "it does", forum()),
    met("chair_goes_round", "nobody has said", forum(chair_rotates=None)),
    met("chair_goes_round", "the strategic council's stays", council(TOWN)),
    unmet("chair_goes_round", "a working group's stays", forum(forum_kind="working", chair_rotates=False)),
    met("municipality_leads_the_council", "it does", council(TOWN)),
    met("municipality_leads_the_council", "a working group may be led by anybody", forum(chair=STAYS)),
    unmet("municipality_leads_the_council", "the police do", council(POLICE), led_by=(POLICE,)),
    unmet(
        "municipality_leads_the_council",
        "nobody has said which party does",
        council(chair=({"function": "ordförande"},), members=each("members", PARTIES, "chef")),
        led_by=(),
    ),
    unmet(
        "municipality_leads_the_council",
        "of one of two in the chair nobody has said it",
        council(chair=({"function": "chef", "party": str(UNITS[TOWN].id)}, {"function": "ordförande"})),
        led_by=(TOWN,),
    ),
    met(
        "municipality_leads_the_council",
        "the members tell whose function does",
        council(chair=STAYS, members=one_row_for("members", TOWN, "kommundirektör")),
    ),
    unmet(
        "municipality_leads_the_council",
        "both sides have a function that is called so",
        council(chair=({"function": "chef"},), members=each("members", PARTIES, "chef")),
        led_by=(),
    ),
    unmet(
        "municipality_leads_the_council",
        "a municipality does whose council it is not",
        replace(council(TOWN, areas=("1480",)), parties=(BORAS, UNITS[POLICE])),
        led_by=(TOWN,),
    ),
    met("municipality_keeps_the_chair", "it does not go on", council(TOWN)),
    met("municipality_keeps_the_chair", "that of a working group need not", forum()),
    met(
        "municipality_keeps_the_chair",
        "it goes on to a municipality",
        council(TOWN, TOWN, chair_rotates=True),
    ),
    unmet("municipality_keeps_the_chair", "it goes on to the police", council(TOWN, POLICE)),
    unmet("municipality_keeps_the_chair", "nobody has said to whom", council(TOWN, chair_rotates=True)),
    met("every_party_was_there", "both", meeting(attendees=each("attendees", PARTIES, "chef"))),
    unmet("every_party_was_there", "nobody said who was", meeting(), parties=(TOWN, POLICE)),
    unmet(
        "every_party_was_there",
        "one of them",
        meeting(attendees=one_row_for("attendees", POLICE, "chef")),
        parties=(TOWN,),
    ),
    met("every_party_could_decide", "one with an own mandate, one by delegation", meeting(attendees=ABLE)),
    met("every_party_could_decide", "nobody has said", meeting(attendees=each("attendees", PARTIES, "chef"))),
    met(
        "every_party_could_decide",
        "one of several at the party",
        meeting(attendees=(*ABLE, *one_row_for("attendees", POLICE, "aspirant | none"))),
    ),
    unmet(
        "every_party_could_decide",
        "one side has to ask at home",
        meeting(attendees=(ABLE[0], *one_row_for("attendees", POLICE, "chef | none"))),
        parties=(POLICE,),
    ),
    met("says_whether_they_could_decide", "of both", meeting(attendees=ABLE)),
    met("says_whether_they_could_decide", "nobody was there", meeting()),
    unmet(
        "says_whether_they_could_decide",
        "of one side only, however many were there",
        meeting(attendees=(ABLE[0], *one_row_for("attendees", POLICE, "chef"), ABLE[0])),
        parties=(POLICE,),
    ),
    met(
        "meets_on_another_day",
        "a week later",
        meeting(meets_on=day("2025-06-12"), before={"meets_on": day("2025-06-05")}),
    ),
    met(
        "meets_on_another_day", "it had none", meeting(meets_on=day("2025-06-12"), before={"meets_on": None})
    ),
    unmet("meets_on_another_day", "the same", meeting(meets_on=day("2025-06-12"))),
    unmet("meets_on_another_day", "none", meeting(before={"meets_on": day("2025-06-05")})),
)


def sheet(*lines: Snapshot, **said: Any) -> Case:
    return case("round", above=(SUB, MAIN), children=lines, **said)


def line(reference: str, state: str = "recorded", **said: Any) -> Snapshot:
    return related(reference, "follow_up", state, title=reference, **said)


KEPT: Final = each("commitments_kept", PARTIES, "partly")
THREE: Final = rows(
    "commitments", f"{PARTIES[0]} | går ut", f"{PARTIES[0]} | håller öppet", f"{PARTIES[1]} | kör förbi"
)
BINDING: Final = other_plan("PLAN", "in_force", commitments=THREE)
TWO: Final = rows(
    "commitments_kept", f"{PARTIES[0]} | yes | | Går  ut", f"{PARTIES[0]} | no | | håller öppet"
)
ONE: Final = rows("commitments_kept", f"{PARTIES[1]} | yes | | kör förbi")


def followed_up(*kept: Any, about: Snapshot | None = BINDING) -> Case:
    """A sheet on which a plan with three commitments of two parties is followed up, and what was found."""
    of_plan: dict[str, Any] = {"subject": "action_plans", "subject_id": about and about.record.id}
    return sheet(line("A", commitments_kept=kept, **of_plan), beside=(BINDING,))


def outcome(kept: str, *, functions: str = "", plan: Any = None, known: bool = False) -> Case:
    """A line on which an outcome is written down, under an agreement with these functions and a plan."""
    said = rows("commitments_kept", kept)
    made = THREE if plan is None else plan
    held = rows("coordination", functions) if functions else ()
    above = related("SUB", "sub_agreement", "active", coordination=held)
    return case(
        "follow_up",
        above=(above, MAIN),
        beside=(related("PLAN", "action_plan", "in_force", under=above, commitments=made),),
        commitments_kept=said,
        before={"commitments_kept": said if known else ()},
    )


def plan_above(state: str) -> Snapshot:
    return related("ABOVE", "action_plan", state, under=MAIN)


COORDINATED: Final = f"{PARTIES[0]} | samordnare | 50"

EFFECT: Final[dict[str, Any]] = {
    "aspect": "effect",
    "baseline": "34",
    "value": "29",
    "direction": "lower",
    "extent": "fell",
    "changed_character": "no",
    "comparisons": rows("comparisons", "Norrby | 30 | 31"),
}


def effect(reference: str, state: str = "recorded", **said: Any) -> Snapshot:
    return line(reference, state, **{**EFFECT, **said})


WATCHED: Final = (effect("E"), effect("SKIPPED", "skipped", value=None, comparisons=()), line("PROCESS"))

FOUR_SIDES: Final = (
    line("DONE", subject="activity", aspect="production", counted=12, spent="60000"),
    line("PERCEIVED", subject="action_plans", aspect="effect", value="30", shows="perceived"),
    line("PROBLEM", subject="action_plans", aspect="effect", value="30", shows="problem"),
)

ROUNDS: Final = (
    met("tells_all_four_sides", "it does", sheet(*FOUR_SIDES)),
    met("tells_all_four_sides", "nothing of a plan is followed up", sheet(line("PROCESS"))),
    met(
        "tells_all_four_sides",
        "in words",
        sheet(
            line("A", subject="action_plans", aspect="effect", value=None, extent="fell", spent="900"),
            line("B", aspect="effect", value=None, shows="perceived", finding="de är tryggare"),
            line("C", subject="activity", aspect="production", finding="alla boenden besökta"),
        ),
    ),
    unmet(
        "tells_all_four_sides",
        "nothing of it",
        sheet(line("A", subject="action_plans", aspect="effect", value=None)),
        result_sides=("economy", "delivered", "perceived", "problem"),
    ),
    unmet(
        "tells_all_four_sides",
        "a survey is lacking",
        sheet(FOUR_SIDES[0], FOUR_SIDES[2]),
        result_sides=("perceived",),
    ),
    met("its_period_has_begun", "no period", sheet(period_starts_on=None, period_ends_on=None)),
    met(
        "its_period_has_begun",
        "today",
        sheet(period_starts_on=day("2025-06-01"), period_ends_on=day("2025-08-31")),
    ),
    unmet(
        "its_period_has_begun",
        "tomorrow",
        sheet(period_starts_on=day("2025-06-02"), period_ends_on=day("2025-08-31")),
        first=day("2025-06-02"),
        on=day("2025-06-01"),
    ),
    unmet(
        "its_period_has_begun",
        "the parties met before, and it is written now",
        sheet(
            period_starts_on=day("2025-05-02"),
            period_ends_on=day("2025-05-31"),
            acts=acts("concluded", TOWN, POLICE, on="2025-05-01"),
        ),
        first=day("2025-05-02"),
        on=day("2025-05-01"),
    ),
    met("its_period_is_over", "no period", sheet(period_starts_on=None, period_ends_on=None)),
    met("its_period_is_over", "its last day", sheet(period="2025-T1", period_ends_on=TODAY)),
    unmet(
        "its_period_is_over",
        "the day before that",
        sheet(period="2025-T1", period_ends_on=day("2025-06-02")),
        period="2025-T1",
        last=day("2025-06-02"),
        on=TODAY,
    ),
    unmet(
        "its_period_is_over",
        "the parties met before that, and it is written afterwards",
        sheet(
            period="2025-T1",
            period_ends_on=day("2025-05-02"),
            acts=acts("concluded", TOWN, POLICE, on="2025-05-01"),
        ),
        period="2025-T1",
        last=day("2025-05-02"),
        on=day("2025-05-01"),
    ),
    met("names_the_meeting", "it does", sheet(meeting="Styrgruppen 8 maj")),
    unmet("names_the_meeting", "it does not", sheet()),
    met("every_party_has_concluded", "both", sheet(acts=acts("concluded", TOWN, POLICE))),
    met(
        "every_party_has_concluded",
        "a third party is not waited for",
        with_a_third(sheet(acts=acts("concluded", TOWN, POLICE))),
    ),
    unmet("every_party_has_concluded", "nobody is asked", replace(sheet(), parties=()), parties=()),
    unmet("every_party_has_concluded", "one", sheet(acts=acts("concluded", POLICE)), parties=(TOWN,)),
    met("every_line_is_written", "all of it", sheet(line("A"), line("B", "skipped"))),
    unmet(
        "every_line_is_written",
        "one line is not",
        sheet(line("A"), line("B", "scheduled")),
        reference="A",
        references=("B",),
    ),
    met("commitments_were_examined", "each party's", sheet(line("A", commitments_kept=KEPT))),
    met(
        "commitments_were_examined",
        "on a line each",
        sheet(line("A", commitments_kept=KEPT[:1]), line("B", commitments_kept=KEPT[1:])),
    ),
    unmet(
        "commitments_were_examined",
        "nobody's",
        sheet(line("A")),
        reference="A",
        line="A",
        commitments=(TOWN, POLICE),
    ),
    unmet(
        "commitments_were_examined",
        "one was only named",
        sheet(line("A", commitments_kept=(KEPT[0], *one_row_for("commitments_kept", POLICE, "")))),
        reference="A",
        line="A",
        commitments=(POLICE,),
    ),
    unmet(
        "commitments_were_examined",
        "on a line that is not followed up",
        sheet(line("A", "skipped", commitments_kept=KEPT)),
        reference="A",
        line=None,
        commitments=(TOWN, POLICE),
    ),
    met("commitments_were_examined", "each of several, by itself", followed_up(*TWO, *ONE)),
    met(
        "commitments_were_examined",
        "the only one of its plan, on the line of that plan",
        followed_up(*TWO, *rows("commitments_kept", f"{PARTIES[1]} | no")),
    ),
    met(
        "commitments_were_examined",
        "a plan that the round does not follow up",
        followed_up(*KEPT, about=None),
    ),
    unmet(
        "commitments_were_examined",
        "a party's several, all at once",
        followed_up(*KEPT),
        reference="A",
        line="A",
        commitments=(f"{TOWN}: går ut", f"{TOWN}: håller öppet"),
    ),
    unmet(
        "commitments_were_examined",
        "one of several",
        followed_up(TWO[0], *ONE),
        reference="A",
        line="A",
        commitments=(f"{TOWN}: håller öppet",),
    ),
    unmet(
        "commitments_were_examined",
        "another party's",
        followed_up(*TWO, *rows("commitments_kept", f"{PARTIES[0]} | no | | kör förbi")),
        reference="A",
        line="A",
        commitments=(f"{POLICE}: kör förbi",),
    ),
    met("commitments_were_made", "in other letters", outcome(f"{PARTIES[0]} | yes | | går  UT")),
    met("commitments_were_made", "of the party alone", outcome(f"{PARTIES[0]} | yes")),
    met(
        "commitments_were_made",
        "a function of the agreement",
        outcome(f"{PARTIES[0]} | yes | | samordnare 50 %", functions=COORDINATED),
    ),
    met(
        "commitments_were_made",
        "nobody has made any",
        outcome(f"{PARTIES[0]} | yes | | går ut", plan=()),
    ),
    met("commitments_were_made", "it stood there before", outcome(f"{PARTIES[0]} | no | | X", known=True)),
    unmet(
        "commitments_were_made",
        "misspelt",
        outcome(f"{PARTIES[0]} | yes | | går utt", functions=COORDINATED),
        party=TOWN,
        commitment="går utt",
        commitments=("samordnare 50 %", "går ut", "håller öppet"),
    ),
    unmet(
        "commitments_were_made",
        "another party's",
        outcome(f"{PARTIES[1]} | yes | | går ut"),
        party=POLICE,
        commitment="går ut",
        commitments=("kör förbi",),
    ),
    unmet(
        "commitments_were_made",
        "by a party that has made none",
        outcome(f"{PARTIES[1]} | yes | | går ut", plan=rows("commitments", f"{PARTIES[0]} | går ut")),
        party=POLICE,
        commitment="går ut",
        commitments=(f"{TOWN}: går ut",),
    ),
    met("action_plans_above_are_followed_up", "its own plan", sheet(beside=(BINDING,))),
    met("action_plans_above_are_followed_up", "of a draft", sheet(beside=(plan_above("draft"),))),
    met(
        "action_plans_above_are_followed_up",
        "by a plan there",
        sheet(beside=(plan_above("in_force"), related("F", "follow_up_plan", "in_force", under=MAIN))),
    ),
    unmet(
        "action_plans_above_are_followed_up",
        "by none",
        sheet(beside=(plan_above("in_force"), related("F", "follow_up_plan", "in_force", under=SUB))),
        plans=("ABOVE",),
        agreement="MAIN",
    ),
    met("effects_can_be_assessed", "baseline, value and direction", sheet(*WATCHED)),
    met("effects_can_be_assessed", "nought is a value", sheet(effect("E", value="0"))),
    unmet(
        "effects_can_be_assessed",
        "each lacks something",
        sheet(effect("A", baseline=None), effect("B", value=None), effect("C", direction=None)),
        titles=("A", "B", "C"),
    ),
    met("effects_say_extent_and_character", "both said", sheet(*WATCHED)),
    unmet(
        "effects_say_extent_and_character",
        "each says one of the two",
        sheet(effect("A", extent=None), effect("B", changed_character=None)),
        titles=("A", "B"),
    ),
    met("effects_have_a_control_area", "an area and its two figures", sheet(*WATCHED)),
    unmet(
        "effects_have_a_control_area",
        "each lacks something",
        sheet(
            effect("A", comparisons=()),
            effect("B", comparisons=rows("comparisons", "Norrby | 30")),
            effect("C", comparisons=rows("comparisons", "Norrby | 30 | 31 | displacement")),
        ),
        titles=("A", "B", "C"),
        learning=(),
    ),
    unmet(
        "effects_have_a_control_area",
        "it learns together with a party",
        replace(sheet(*WATCHED), partners=Partners(frozenset(("norrby",)))),
        titles=(WATCHED[0].reference,),
        learning=("Norrby",),
    ),
    met(
        "effects_have_a_control_area",
        "another stands beside a partner",
        replace(
            sheet(effect("A", comparisons=rows("comparisons", "Norrby | 30 | 31", "Lunden | 30 | 31"))),
            partners=Partners(frozenset(("norrby",))),
        ),
    ),
    met(
        "says_what_is_to_be_improved",
        "measures",
        sheet(improvements=rows("improvements", "fler vuxna ute | fältgruppen | 2025-09-01")),
    ),
    met("says_what_is_to_be_improved", "none is needed", sheet(no_measures=True)),
    unmet("says_what_is_to_be_improved", "neither", sheet()),
    unmet(
        "says_what_is_to_be_improved",
        "who is to do it, but not what",
        sheet(improvements=rows("improvements", " | fältgruppen")),
    ),
    unmet("says_what_is_to_be_improved", "some are needed, but which", sheet(no_measures=False)),
    unmet(
        "says_what_is_to_be_improved",
        "both at once",
        sheet(no_measures=True, improvements=rows("improvements", "fler vuxna ute")),
    ),
)


TASKS_SAID: Final[dict[str, Any]] = {
    "duty_kind": "function_tasks",
    "tasks": tuple({"task": task, "how": "samordnaren gör det"} for task in CODES["tasks.task"]),
}


def duty(met_on: date | None, before: date | None = None, **said: Any) -> Case:
    """It is said to have been met on a day, and was before on another."""
    return case("duty", met_on=met_on, before={"met_on": before}, **said)


def own(kind: str, was: str | None = None, **said: Any) -> Case:
    """Something is filled in of a duty of a kind, of which was said before how often."""
    return case("duty", duty_kind=kind, before={"cadence": was}, **said)


def prepared(paragraph: str, **before: Any) -> Case:
    """A board dealt with the report today."""
    said = {"prepared_on": None, "prepared_at": "", **before}
    kind = "reported_to_council"
    return case("duty", duty_kind=kind, prepared_on=TODAY, prepared_at=paragraph, before=said)


DUTIES: Final = (
    met("says_when_it_was_met", "today, and never before", duty(TODAY)),
    met("says_when_it_was_met", "a day that has passed", duty(day("2025-05-31"))),
    met(
        "says_when_it_was_met",
        "later than the last time",
        duty(day("2025-05-31"), day("2023-10-02")),
    ),
    met("was_met_in_the_laws_time", "the first day on which the law demanded it", duty(day("2023-07-01"))),
    unmet(
        "was_met_in_the_laws_time",
        "the day before the law demanded it",
        duty(day("2023-06-30")),
        met_on=day("2023-06-30"),
        since=day("2023-07-01"),
    ),
    unmet(
        "was_met_in_the_laws_time",
        "before there was such a law, of what has no clock",
        case("duty", duty_kind="council_worked_for", clock_from=None, met_on=day("2022-10-03")),
        met_on=day("2022-10-03"),
        since=day("2023-07-01"),
    ),
    met(
        "was_met_in_the_laws_time",
        "how the function works since before the law",
        case("duty", clock_from=None, met_on=day("2022-10-03"), **TASKS_SAID),
    ),
    met("was_met_in_the_laws_time", "no day is none before it", duty(None)),
    unmet("says_when_it_was_met", "no day", duty(None), reference="A"),
    met("says_when_it_was_met", "of a day to come the calendar speaks", duty(day("2025-06-02"))),
    unmet(
        "says_when_it_was_met",
        "the last time once more",
        duty(day("2025-05-31"), day("2025-05-31")),
        reference="A",
    ),
    unmet(
        "says_when_it_was_met",
        "earlier than the last time",
        duty(day("2025-05-30"), day("2025-05-31")),
        reference="A",
    ),
    met("has_proof", "a diary number", duty(TODAY, proof="KS 2025/88")),
    met("has_proof", "a paragraph", duty(TODAY, proof="", paragraph="KF § 7")),
    unmet("has_proof", "nothing", duty(TODAY, proof=""), reference="A"),
    met("has_proof", "how tasks are done is read in the duty itself", duty(TODAY, **TASKS_SAID)),
    met("its_tasks_are_said", "all three", duty(TODAY, **TASKS_SAID)),
    met("its_tasks_are_said", "it is another duty", duty(TODAY)),
    unmet(
        "its_tasks_are_said",
        "one is named without how",
        duty(TODAY, **{**TASKS_SAID, "tasks": (*TASKS_SAID["tasks"][:2], {"task": "informs_residents"})}),
        reference="A",
        tasks=("informs_residents",),
    ),
    met(
        "is_said_of_its_kind",
        "what a report to the council has",
        own("reported_to_council", cadence="yearly"),
    ),
    met("is_said_of_its_kind", "what its tasks are", own("function_tasks", tasks=TASKS_SAID["tasks"])),
    met(
        "is_said_of_its_kind",
        "what stood there before",
        own("function_tasks", was="yearly", cadence="yearly"),
    ),
    unmet(
        "is_said_of_its_kind",
        "how often something else is to be told",
        own("function_tasks", cadence="yearly"),
        reference="A",
        duty_kind="function_tasks",
        fields=("cadence",),
        own_fields=SAID["function_tasks"],
    ),
    unmet(
        "is_said_of_its_kind",
        "of a kind of which there is nothing to fill in",
        own("picture_updated"),
        reference="A",
        duty_kind="picture_updated",
        fields=FILLED_IN,
        own_fields=SAID["picture_updated"],
    ),
    met("is_a_report_to_the_council", "it is", duty(None, duty_kind="reported_to_council")),
    unmet("is_a_report_to_the_council", "it is another duty", duty(None), reference="A"),
    met("says_where_it_was_prepared", "a day and a paragraph", prepared("§ 45")),
    unmet("says_where_it_was_prepared", "no paragraph", prepared(""), missing=("prepared_at",)),
    unmet(
        "says_where_it_was_prepared",
        "those of the last time",
        prepared("", prepared_on=TODAY, prepared_at="§ 45"),
        missing=("prepared_on", "prepared_at"),
    ),
    met(
        "says_where_it_was_prepared",
        "another day's paragraph has the same number",
        prepared("§ 45", prepared_on=day("2024-06-01"), prepared_at="§ 45"),
    ),
)

WORK: Final[tuple[Claim, ...]] = (
    *EVERY_ANNEX,
    *ACTION_PLANS,
    *PLANNED,
    *OTHER_ANNEXES,
    *ACTIVITIES,
    *FORUMS,
    *ROUNDS,
    *DUTIES,
)
