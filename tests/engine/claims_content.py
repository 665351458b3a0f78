"""What guards on a sub-agreement's content, on pictures and on the municipality's plan are to say."""

# ruff: noqa: ANN401 -- a case is made of whatever differs from the plain one

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from lifecycle.case import Case
from lifecycle.codes import CODES
from lifecycle.fields import Value, dated
from lifecycle.snapshot import Noted, Snapshot
from tests.engine.cases import (
    MAIN,
    PARTIES,
    TODAY,
    Claim,
    acts,
    case,
    met,
    one_row_for,
    related,
    unmet,
    with_a_third,
)
from tests.engine.plain import each, rows
from tests.engine.world import POLICE, TOWN, day, unit_row


def sub(*beside: Snapshot, **said: Any) -> Case:
    """A sub-agreement under the main agreement, on which other things hang too."""
    return case("sub_agreement", parent=MAIN, beside=beside, **said)


def picture(state: str = "prioritised", **said: Any) -> Snapshot:
    return related("PICTURE", "problem_picture", state, under=MAIN, **said)


def forum(reference: str = "FORUM", state: str = "standing", **said: Any) -> Snapshot:
    return related(reference, "forum", state, under=MAIN, **said)


def promised(field: str, empty: Any, machine: str = "sub_agreement") -> Case:
    return case(machine, **{field: empty}, to_be_decided={field: "2025-12-01"})


COORDINATION: Final = (
    met("names_its_coordination", "each side gives a part of a post", sub()),
    met("names_its_coordination", "a third party need not", with_a_third(sub())),
    met("names_its_coordination", "to be decided by a day", promised("coordination", ())),
    unmet("names_its_coordination", "nobody", sub(coordination=()), parties=(TOWN, POLICE)),
    unmet(
        "names_its_coordination",
        "one side only",
        sub(coordination=one_row_for("coordination", TOWN, "samordnare | 50")),
        parties=(POLICE,),
    ),
    unmet(
        "names_its_coordination",
        "no part of a post",
        sub(coordination=each("coordination", PARTIES, "samordnare")),
        parties=(TOWN, POLICE),
    ),
    unmet(
        "names_its_coordination",
        "no function",
        sub(coordination=each("coordination", PARTIES, " | 50")),
        parties=(TOWN, POLICE),
    ),
    unmet(
        "names_its_coordination",
        "a row that names nobody is nobody's",
        sub(coordination=rows("coordination", " | samordnare | 50")),
        parties=(TOWN, POLICE),
    ),
    met("coordination_is_half_a_post", "half a post in all", sub()),
    met("coordination_is_half_a_post", "nobody has said how much", sub(coordination=())),
    unmet(
        "coordination_is_half_a_post",
        "two fifths in all",
        sub(coordination=each("coordination", PARTIES, "samordnare | 20")),
        percent=40,
    ),
    unmet(
        "coordination_is_half_a_post",
        "nothing, and says so",
        sub(coordination=each("coordination", PARTIES, "samordnare | 0")),
        percent=0,
    ),
    unmet(
        "coordination_is_half_a_post",
        "a joint post is no more than the parts of it",
        sub(coordination=each("coordination", PARTIES, "samordnare | 20 | yes")),
        percent=40,
    ),
    met("joint_posts_are_one", "each has its own", sub()),
    met(
        "joint_posts_are_one",
        "half each of one, however it is written",
        sub(
            coordination=(
                *one_row_for("coordination", TOWN, "samordnare | 50 | yes"),
                *one_row_for("coordination", POLICE, "Samordnare | 50 | yes"),
            )
        ),
    ),
    unmet(
        "joint_posts_are_one",
        "the whole of it is said by both",
        sub(coordination=each("coordination", PARTIES, "samordnare | 100 | yes")),
        functions=("samordnare",),
    ),
    unmet(
        "joint_posts_are_one",
        "only one says that it gives to it",
        sub(
            coordination=(
                *one_row_for("coordination", TOWN, "samordnare | 50 | yes"),
                *one_row_for("coordination", POLICE, "kommunpolis | 50"),
            )
        ),
        functions=("samordnare",),
    ),
    met("states_the_coordinators_tasks", "stated", sub()),
    met("states_the_coordinators_tasks", "to be decided", promised("coordination_tasks", ())),
    unmet("states_the_coordinators_tasks", "none", sub(coordination_tasks=())),
    met("says_how_annexes_are_replaced", "all three", sub()),
    met("says_how_annexes_are_replaced", "one to be decided", promised("annex_procedure", "")),
    unmet(
        "says_how_annexes_are_replaced",
        "only who decides",
        sub(annex_conditions="", annex_procedure=""),
        missing=("annex_conditions", "annex_procedure"),
    ),
    unmet(
        "says_how_annexes_are_replaced",
        "not who decides",
        sub(annex_decider=""),
        missing=("annex_decider",),
    ),
)

RULES: Final[dict[str, Any]] = {
    "annex_conditions": "vid årsskiftet",
    "annex_decider": "styrgruppen",
    "annex_procedure": "i protokollet",
    "coordination_tasks": ("kallar", "för minnesanteckningar"),
}
FIXING: Final = related("MAIN", "main_agreement", "active", **RULES, fixed_for_subs=tuple(RULES))
NOT_FIXING: Final = related("MAIN", "main_agreement", "active", **RULES)
SILENT: Final[dict[str, Any]] = {**dict.fromkeys(RULES, ""), "coordination_tasks": ()}


def under(main: Snapshot, **said: Any) -> Case:
    return case("sub_agreement", parent=main, **said)


FIXED: Final = (
    met("keeps_what_its_main_fixes", "it says the same", under(FIXING, **RULES)),
    met("keeps_what_its_main_fixes", "it says nothing of it", under(FIXING, **SILENT)),
    met("keeps_what_its_main_fixes", "the main agreement fixes nothing", under(NOT_FIXING)),
    met("keeps_what_its_main_fixes", "it has no main agreement", case("sub_agreement")),
    met(
        "keeps_what_its_main_fixes",
        "written otherwise, and more in a list",
        under(
            FIXING,
            **{
                **RULES,
                "annex_decider": "Styrgruppen ",
                "coordination_tasks": (*RULES["coordination_tasks"], "x"),
            },
        ),
    ),
    met(
        "keeps_what_its_main_fixes",
        "fixed, and not stated yet",
        under(related("MAIN", "main_agreement", "active", fixed_for_subs=("annex_decider",))),
    ),
    unmet(
        "keeps_what_its_main_fixes",
        "another decides, and a task is lost",
        under(FIXING, **{**RULES, "annex_decider": "rådet", "coordination_tasks": ("kallar",)}),
        fields=("annex_decider", "coordination_tasks"),
        main="MAIN",
    ),
    met("says_how_annexes_are_replaced", "fixed in the main agreement", under(FIXING, **SILENT)),
    unmet(
        "says_how_annexes_are_replaced",
        "the main agreement says so, and does not fix it",
        under(NOT_FIXING, **SILENT),
        missing=("annex_conditions", "annex_decider", "annex_procedure"),
    ),
    met("states_the_coordinators_tasks", "fixed in the main agreement", under(FIXING, **SILENT)),
)

RESTS_ON: Final = (
    met("rests_on_a_prioritised_picture", "the main agreement's", sub(picture())),
    met("rests_on_a_prioritised_picture", "one that covers no area in particular", sub(picture(areas=()))),
    met(
        "rests_on_a_prioritised_picture",
        "its own",
        case("sub_agreement", children=(picture(),)),
    ),
    unmet("rests_on_a_prioritised_picture", "none", sub(), areas=("Borås",)),
    unmet("rests_on_a_prioritised_picture", "none, and no area", sub(areas=()), areas=(TOWN, POLICE)),
    unmet(
        "rests_on_a_prioritised_picture",
        "accepted, but nothing chosen yet",
        sub(picture("accepted")),
        areas=("Borås",),
    ),
    unmet(
        "rests_on_a_prioritised_picture",
        "another has taken its place",
        sub(picture("superseded")),
        areas=("Borås",),
    ),
    unmet(
        "rests_on_a_prioritised_picture",
        "of another municipality",
        sub(picture(areas=("1480",))),
        areas=("Borås",),
    ),
    unmet(
        "rests_on_a_prioritised_picture",
        "of one of its two municipalities",
        sub(picture(), areas=("1490", "1480")),
        areas=("Göteborg",),
    ),
    met("its_areas_are_those_of_the_picture", "the same", sub(picture(), priorities=("Ungdomar",))),
    met("its_areas_are_those_of_the_picture", "there is no picture to compare with", sub(priorities=("x",))),
    unmet(
        "its_areas_are_those_of_the_picture",
        "what the picture did not put first, and what it does not know",
        sub(picture(), priorities=("ungdomar", "inbrott", "våld")),
        areas=("inbrott", "våld"),
    ),
    met("its_picture_says_how_it_was_made", "it does", sub(picture())),
    met("its_picture_says_how_it_was_made", "there is none", sub()),
    met(
        "its_picture_says_how_it_was_made",
        "to be decided by a day",
        sub(picture(process="", to_be_decided={"process": "2025-12-01"})),
    ),
    unmet(
        "its_picture_says_how_it_was_made",
        "not how it went",
        sub(picture(process="")),
        references=("PICTURE",),
    ),
    unmet(
        "its_picture_says_how_it_was_made",
        "not in which of the two ways",
        sub(picture(method=None)),
        references=("PICTURE",),
    ),
    unmet("its_picture_says_how_it_was_made", "no source", sub(picture(sources=())), references=("PICTURE",)),
    met("lists_its_forums", "one under the main agreement", sub(forum())),
    met("lists_its_forums", "in words", sub(forums="Styrgruppen")),
    met(
        "lists_its_forums",
        "in the main agreement's words",
        case("sub_agreement", parent=related("MAIN", "main_agreement", "active", forums="rådet")),
    ),
    met("lists_its_forums", "to be decided", promised("forums", "")),
    unmet("lists_its_forums", "none", sub()),
    unmet("lists_its_forums", "dissolved", sub(forum(state="dissolved"))),
    met("forums_take_both_perspectives", "one forum has both", sub(forum())),
    met(
        "forums_take_both_perspectives",
        "each has its own",
        sub(forum("A", perspectives=("strategic",)), forum("B", perspectives=("operative",))),
    ),
    met(
        "forums_take_both_perspectives",
        "a council is strategic by its name",
        sub(
            forum("A", perspectives=(), forum_kind="strategic_council"),
            forum("B", perspectives=("operative",)),
        ),
    ),
    met("forums_take_both_perspectives", "there is none to ask of", sub()),
    unmet(
        "forums_take_both_perspectives",
        "operative only",
        sub(forum(perspectives=("operative",))),
        perspectives=("strategic",),
    ),
    met("forums_are_described", "they are", sub(forum())),
    unmet(
        "forums_are_described",
        "each lacks something",
        sub(forum("A", chair=()), forum("B", members=()), forum("C", cadence=None), forum("D")),
        references=("A", "B", "C"),
    ),
)


def seen(**said: Any) -> Case:
    return case("problem_picture", **said)


PROBLEMS: Final = (
    "ungdomar | long_term | yes | ledan",
    "inbrott | temporary | no",
    "buller | temporary | no",
)

LEFT: Final = ("ungdomar | long_term | no", "våld | long_term | no")
MORE: Final = ("ungdomar | long_term | yes", "våld | long_term | yes")
YOUTH: Final = ("ungdomar | | yes | ledan | | | youth", "inbrott | | no | | | | other")
VICTIMS: Final = "våld i hem | | yes | | | | crime_victims"
FORMS: Final = ("safety_walk", "online")

PICTURES: Final = (
    met("rests_on_several_sources", "two kinds", seen()),
    unmet("rests_on_several_sources", "none", seen(sources=()), kinds=(), wanted=2),
    unmet(
        "rests_on_several_sources",
        "two of one kind",
        seen(sources=rows("sources", "interviews | norr", "interviews | söder")),
        kinds=("interviews",),
        wanted=2,
    ),
    unmet(
        "rests_on_several_sources",
        "one of no kind",
        seen(sources=rows("sources", "interviews | norr", " | hörsägen")),
        kinds=("interviews",),
        wanted=2,
    ),
    met("says_how_it_was_made", "both said", seen()),
    unmet("says_how_it_was_made", "neither", seen(method=None, process=""), missing=("method", "process")),
    met("says_each_sides_part", "both sides", seen()),
    met("says_each_sides_part", "a third party need not", with_a_third(seen())),
    met("says_each_sides_part", "nobody has said in which way", seen(method=None, contributions=())),
    met("says_each_sides_part", "by a day", promised("contributions", (), "problem_picture")),
    unmet(
        "says_each_sides_part",
        "only one described it first",
        seen(method="each_first", contributions=one_row_for("contributions", TOWN, "skolans siffror")),
        parties=(POLICE,),
    ),
    unmet(
        "says_each_sides_part",
        "joint from the start, and one is only named",
        seen(
            contributions=(
                *one_row_for("contributions", TOWN, "siffror"),
                *one_row_for("contributions", POLICE, ""),
            )
        ),
        parties=(POLICE,),
    ),
    met("says_where_to_look_deeper", "joint from the start", seen()),
    met(
        "says_where_to_look_deeper",
        "they chose together",
        seen(method="each_first", deeper_analysis=("torget om kvällarna",)),
    ),
    unmet("says_where_to_look_deeper", "each for itself, and no more", seen(method="each_first")),
    met("has_the_three_parts", "all three", seen()),
    met("has_the_three_parts", "one by a day", promised("analysis", "", "problem_picture")),
    unmet("has_the_three_parts", "no analysis", seen(analysis=""), missing=("analysis",)),
    unmet(
        "has_the_three_parts",
        "an analysis of nothing",
        seen(mapping="", other_information=""),
        missing=("mapping", "other_information"),
    ),
    met("people_who_live_there_were_asked", "all groups", seen()),
    unmet(
        "people_who_live_there_were_asked",
        "one group only",
        seen(groups_reached=rows("groups_reached", "old | interviews", " | citizen_dialogue | online")),
        groups=tuple(group for group in CODES["groups_reached.group"] if group != "old"),
    ),
    met("dialogue_takes_several_forms", "there was no dialogue, or nobody said of which kind", seen()),
    met(
        "dialogue_takes_several_forms",
        "a walk, and one online",
        seen(groups_reached=rows("groups_reached", *(f"young | citizen_dialogue | {one}" for one in FORMS))),
    ),
    unmet(
        "dialogue_takes_several_forms",
        "meetings in two places",
        seen(groups_reached=rows("groups_reached", *(f"old | | open_meeting | {one}" for one in "ab"))),
        forms=("open_meeting",),
    ),
    met("names_its_problems", "three", seen()),
    unmet("names_its_problems", "none", seen(problems=())),
    unmet("names_its_problems", "one without a name", seen(problems=rows("problems", " | temporary | no"))),
    met("every_party_has_accepted", "both", seen(acts=acts("accepted", TOWN, POLICE))),
    met(
        "every_party_has_accepted",
        "one with a reservation",
        seen(acts=tuple(replace(one, remark="inte allt") for one in acts("accepted", TOWN, POLICE))),
    ),
    met(
        "every_party_has_accepted",
        "a third party is not waited for",
        with_a_third(seen(acts=acts("accepted", TOWN, POLICE))),
    ),
    unmet("every_party_has_accepted", "nobody is asked", replace(seen(), parties=()), parties=()),
    unmet("every_party_has_accepted", "one", seen(acts=acts("accepted", TOWN)), parties=(POLICE,)),
    unmet(
        "every_party_has_accepted",
        "a signature is no acceptance",
        seen(acts=acts("signed", TOWN, POLICE)),
        parties=(TOWN, POLICE),
    ),
    met("three_subjects_were_reviewed", "all three", seen()),
    unmet(
        "three_subjects_were_reviewed",
        "one was only named",
        seen(reviews=rows("reviews", "youth | sedda", "crime_victims")),
        subjects=("crime_victims", "organised_crime"),
    ),
    unmet(
        "three_subjects_were_reviewed",
        "a note about nothing",
        seen(reviews=rows("reviews", "youth | sedda", "crime_victims | sedda", " | sedd")),
        subjects=("organised_crime",),
    ),
    met("something_is_prioritised", "one of three", seen()),
    unmet("something_is_prioritised", "none", seen(problems=rows("problems", "buller | temporary | no"))),
    unmet("something_is_prioritised", "nobody has said", seen(problems=rows("problems", "buller"))),
    met("not_everything_is_prioritised", "one of three", seen()),
    met(
        "not_everything_is_prioritised",
        "both of two: there is not much to leave",
        seen(problems=rows("problems", "a | temporary | yes", "b | temporary | yes")),
    ),
    unmet(
        "not_everything_is_prioritised",
        "three of three",
        seen(problems=rows("problems", *(f"{name} | temporary | yes" for name in "abc"))),
        count=3,
    ),
    met("looks_for_new_areas", "it is the first one", seen()),
    met(
        "looks_for_new_areas",
        "one more than then",
        seen(predecessor=picture(problems=rows("problems", *LEFT))),
    ),
    met("looks_for_new_areas", "one is left", seen(predecessor=picture(problems=rows("problems", *MORE)))),
    unmet(
        "looks_for_new_areas",
        "the very same, however they are written",
        seen(
            predecessor=picture(
                "superseded", problems=rows("problems", "Ungdomar | | yes", "snatteri | | no")
            )
        ),
        predecessor="PICTURE",
    ),
    unmet(
        "looks_for_new_areas",
        "an agreement with the areas of the one that it renews",
        case(
            "sub_agreement", predecessor=related("OLD", "sub_agreement", "expired", priorities=("ungdomar",))
        ),
        predecessor="OLD",
    ),
    met("looks_beyond_youth", "nobody has said whom it concerns", seen()),
    met("looks_beyond_youth", "victims come first, too", seen(problems=rows("problems", *YOUTH, VICTIMS))),
    met(
        "looks_beyond_youth",
        "nothing comes first",
        seen(problems=rows("problems", "skol | | no | | | | youth")),
    ),
    unmet(
        "looks_beyond_youth", "youth only", seen(problems=rows("problems", *YOUTH)), problems=("ungdomar",)
    ),
    met("causes_are_analysed", "of what comes first", seen()),
    unmet(
        "causes_are_analysed",
        "of one of two",
        seen(problems=rows("problems", *PROBLEMS, "våld | long_term | yes")),
        problems=("våld",),
    ),
)


def plan(**said: Any) -> Case:
    return case("municipal_plan", **said)


def decided_by_town(*areas: str) -> Case:
    town = unit_row(TOWN)
    town.area_code = "1490"
    return replace(plan(areas=areas), parties=(town,))


def noted(*parties: UUID, met_on: date | None = TODAY, **said: Any) -> Snapshot:
    """A municipality's duty, in which it is noted when it had its picture, and where that can be read."""
    return related("LAW", "duty", "met", duty_kind="picture_updated", parties=parties, met_on=met_on, **said)


OWN: Final = noted(PARTIES[0], diary_number="KS 2025/3")
HEARSAY: Final = noted(PARTIES[0], proof="hört")
NOT_SAID: Final = noted(PARTIES[0], met_on=None)
ANOTHERS: Final = noted(PARTIES[1], diary_number="KS 2025/3")


def upon(ground: Snapshot, **said: Any) -> Case:
    """A plan that names it as the picture on which it rests."""
    duties = (ground,) if ground.machine == "duty" else ()
    return replace(plan(duties=duties, **said), picture=ground)


def heard_since() -> Snapshot:
    """What was noted first with its registry number, and again by hearsay."""
    said: list[dict[str, Value]] = [
        {"met_on": day("2025-03-03"), "diary_number": "KS 2025/3"},
        {"met_on": TODAY, "proof": "hört"},
    ]
    return replace(HEARSAY, noted=tuple(Noted("meet", one) for one in said))


OWN_PAPER: Final = noted(areas=("1490",), diary_number="KS 2025/3")


def joint(ground: Snapshot | None, heard: str = "", areas: tuple[str, ...] = ("1490", "1480")) -> Case:
    """A plan of two municipalities upon a picture; what is heard is noted of the other's own."""
    town, other = unit_row(TOWN), unit_row(POLICE, side="municipality")
    town.area_code, other.area_code = "1490", "1480"
    met_on = TODAY if heard else None
    theirs = related(
        "GOTH", "duty", "met", duty_kind="picture_updated", areas=("1480",), met_on=met_on, proof=heard
    )
    duties = (OWN_PAPER, theirs)
    return replace(plan(areas=areas, duties=duties), picture=ground, parties=(town, other))


MUNICIPAL: Final = (
    met("rests_on_a_picture", "it names where its own is noted", upon(OWN)),
    met("rests_on_a_picture", "that is hearsay: another guard asks", upon(HEARSAY)),
    unmet("rests_on_a_picture", "nothing is noted there", upon(NOT_SAID), duty="LAW"),
    unmet("rests_on_a_picture", "another municipality's is noted there", upon(ANOTHERS), duty=None),
    met("its_picture_can_be_found", "by its registry number", upon(OWN)),
    met("its_picture_can_be_found", "it is in the register", upon(picture())),
    met("its_picture_can_be_found", "none is named", plan()),
    met("its_picture_can_be_found", "nothing is noted there: another guard asks", upon(NOT_SAID)),
    unmet("its_picture_can_be_found", "somebody heard of it", upon(HEARSAY), duties=("LAW",)),
    met("its_picture_can_be_found", "it was shown once, and heard of since", upon(heard_since())),
    met("its_picture_can_be_found", "it stands in the register", upon(replace(HEARSAY, noted=()))),
    unmet("its_picture_can_be_found", "the other's is hearsay", joint(OWN_PAPER, "hört"), duties=("GOTH",)),
    met("its_picture_was_noted_first", "none is named", plan()),
    met("its_picture_was_noted_first", "nothing is noted: another guard asks", upon(NOT_SAID)),
    met("its_picture_was_noted_first", "it is in the register", upon(picture(), decided_on=dated("2024-12"))),
    met("its_picture_was_noted_first", "on the same day", upon(OWN, decided_on=dated(str(TODAY)))),
    met("its_picture_was_noted_first", "some day of that month", upon(OWN, decided_on=dated("2025-06"))),
    met("its_picture_was_noted_first", "the first time", upon(heard_since(), decided_on=dated("2025-03-03"))),
    unmet(
        "its_picture_was_noted_first",
        "the day after",
        upon(heard_since(), decided_on=dated("2025-03-02")),
        duty="LAW",
        noted_on=day("2025-03-03"),
        decided_on=day("2025-03-02"),
    ),
    met("its_picture_is_of_each_municipality", "none is named: another guard asks", joint(None)),
    met("its_picture_is_of_each_municipality", "another's: another guard asks", joint(ANOTHERS)),
    met("its_picture_is_of_each_municipality", "it is joint", joint(picture(areas=("1490", "1480")))),
    met("its_picture_is_of_each_municipality", "it names no area", joint(picture(areas=()))),
    met("its_picture_is_of_each_municipality", "each one's own is noted", joint(OWN_PAPER, "hört")),
    met("its_picture_is_of_each_municipality", "only one municipality plans", upon(OWN)),
    unmet(
        "its_picture_is_of_each_municipality",
        "one's own is not noted",
        joint(OWN_PAPER),
        picture="LAW",
        areas=("Göteborg",),
        duties=("GOTH",),
    ),
    met("rests_on_a_picture", "it plans for a district only", joint(OWN_PAPER, areas=("1490/norrby",))),
    unmet(
        "its_picture_is_of_each_municipality",
        "it names one's that it is not about",
        joint(OWN_PAPER, "hört", areas=("1480",)),
        picture="LAW",
        areas=("Göteborg",),
        duties=("GOTH",),
    ),
    unmet(
        "its_picture_is_of_each_municipality",
        "it is of one only",
        joint(picture(areas=("1490",))),
        picture="PICTURE",
        areas=("Göteborg",),
        duties=("GOTH",),
    ),
    met("its_picture_came_first", "none is named", plan()),
    met("its_picture_came_first", "it is elsewhere: another guard asks", upon(OWN)),
    met(
        "its_picture_came_first",
        "on the same day",
        upon(picture(updated_on=day("2025-05-02")), decided_on=dated("2025-05-02")),
    ),
    unmet(
        "its_picture_came_first",
        "the day after",
        upon(picture(updated_on=day("2025-05-03")), decided_on=dated("2025-05-02")),
        picture="PICTURE",
        accepted_on=day("2025-05-03"),
    ),
    met("rests_on_a_picture", "it names one", replace(plan(), picture=picture())),
    unmet("rests_on_a_picture", "it names none", plan(), duty=None),
    unmet("rests_on_a_picture", "it names an agreement", replace(plan(), picture=MAIN), duty=None),
    met("its_picture_was_accepted", "by its parties", replace(plan(), picture=picture())),
    met("its_picture_was_accepted", "none is named: another guard asks", plan()),
    met("its_picture_was_accepted", "it is an agreement: another guard asks", replace(plan(), picture=MAIN)),
    unmet(
        "its_picture_was_accepted",
        "it is only begun",
        replace(plan(), picture=picture("gathering")),
        picture="PICTURE",
    ),
    met("its_picture_has_the_three_parts", "all three", replace(plan(), picture=picture())),
    met("its_picture_has_the_three_parts", "none is named", plan()),
    met("its_picture_has_the_three_parts", "it is an agreement", replace(plan(), picture=MAIN)),
    unmet(
        "its_picture_has_the_three_parts",
        "one is only promised",
        replace(plan(), picture=picture(analysis="", to_be_decided={"analysis": "2025-12-01"})),
        picture="PICTURE",
        missing=("analysis",),
    ),
    met("is_about_its_own_municipality", "nobody knows of which one its party is", plan()),
    met("is_about_its_own_municipality", "and a district of it", decided_by_town("1490", "1490/norrby")),
    met("is_about_its_own_municipality", "it names no area", decided_by_town()),
    unmet(
        "is_about_its_own_municipality",
        "another's, too",
        decided_by_town("1490", "1480"),
        areas=("Göteborg",),
    ),
    met("names_the_decision", "body and day", plan()),
    met("names_the_decision", "of a day to come the calendar speaks", plan(decided_on=dated("2035-01-01"))),
    unmet("names_the_decision", "no day", plan(decided_on=None), missing=("decided_on",)),
    unmet("names_the_decision", "no body", plan(decided_by=""), missing=("decided_by",)),
    met("names_the_decision", "a month is a day that is known so far", plan(decided_on=dated("2024-02"))),
    met("the_decision_can_be_found", "paragraph and number", plan()),
    unmet(
        "the_decision_can_be_found",
        "neither",
        plan(paragraph="", diary_number=""),
        missing=("paragraph", "diary_number"),
    ),
)

FOUND: Final = {"followed_up_on": TODAY, "finding": "planen följs", "proof": "KS § 40"}


def followed_up(before: Any = MappingProxyType({}), **said: Any) -> Case:
    """The plan is followed up today, and was before as it is said there."""
    nothing = {"followed_up_on": None, "finding": "", "proof": ""}
    return case("municipal_plan", before={**nothing, **before}, **{**FOUND, **said})


FOLLOWED_UP: Final = (
    met("says_what_was_found_and_where", "a day, a finding and a proof", followed_up()),
    unmet(
        "says_what_was_found_and_where",
        "no day",
        followed_up(followed_up_on=None),
        missing=("followed_up_on",),
    ),
    unmet("says_what_was_found_and_where", "no finding", followed_up(finding=""), missing=("finding",)),
    unmet("says_what_was_found_and_where", "no proof", followed_up(proof=""), missing=("proof",)),
    unmet(
        "says_what_was_found_and_where",
        "the day of the last time",
        followed_up(FOUND),
        missing=("followed_up_on",),
    ),
    met(
        "says_what_was_found_and_where",
        "what was found on another day, once more",
        followed_up({**FOUND, "followed_up_on": day("2025-02-01")}),
    ),
)

CONTENT: Final[tuple[Claim, ...]] = (*COORDINATION, *FIXED, *RESTS_ON, *PICTURES, *MUNICIPAL, *FOLLOWED_UP)
