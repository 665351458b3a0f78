"""`audit gaps`: every kind of gap is found where it is and nowhere else, and its command closes it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from lifecycle.acts import ACT_TEXTS
from lifecycle.codes import CODES
from lifecycle.errors import UnknownRecord
from lifecycle.fields import FIELDS, Dated, dated
from lifecycle.guards import GUARDS
from lifecycle.outcome import Done
from lifecycle.records import Area
from lifecycle.store import Store
from lifecycle.transaction import Step
from tests.engine.plain import items, rows, term
from tests.engine.world import BORAS, POLICE, SECOND_TOWN, TOWN, World, rulebook
from tests.stories.gaps_scene import (
    ACT,
    ALL_POLICE,
    COMING,
    COMM,
    EFFECT,
    FOLLOWUP,
    FORUM,
    HELD,
    KPLAN,
    NEIGHBOUR,
    NEXT_ROUND,
    PICTURE,
    PLAN,
    PRODUCTION,
    ROUND,
    SUB,
    TODAY,
    Did,
    Spec,
    Tear,
    acted,
    becomes,
    gaps_in,
    gone,
    holding,
    left,
    of,
    on,
    passes,
    places,
    renewed,
    says,
    there,
    torn,
    until,
    whole,
)
from tests.stories.whole_way import drive
from words.actions import command_line, line_in_words
from words.document import Items, Line
from words.gaps import gaps_document
from words.outcomes import outcome_document
from words.texts import texts_in
from workflows.action import TEXT, Action, Blank, Code, Row
from workflows.audits.gaps import Gaps, gaps
from workflows.audits.gaps.chain import Link, chain
from workflows.audits.gaps.found import Found
from workflows.audits.gaps.gap import SEVERITIES, Gap
from workflows.audits.gaps.kinds import KINDS
from workflows.audits.gaps.register import Register, share_an_area

if TYPE_CHECKING:
    from typing import Any

LATE = {"owed_since": date(2024, 3, 1), "owed_within": "P30D"}
IN_TIME = {"owed_since": date(2025, 2, 20), "owed_within": "P30D"}
DAYS_OF_NO_LAW = date(2023, 6, 30)
CONCLUDED = Did("concluded", TOWN, on="2025-01-20")
"""A party's part in the round of the last tertial, which was over then."""


def problems(*lines: str) -> dict[str, Any]:
    return {"problems": rows("problems", *lines)}


def commitments(*lines: str) -> dict[str, Any]:
    return {"commitments": rows("commitments", *lines)}


@dataclass(frozen=True, slots=True)
class Claim:
    """What is torn, which gap that is and at what severity, and what is nearly the same but no gap."""

    kind: str
    reference: str
    tears: tuple[Tear, ...]
    about: str = ""
    severity: str | None = None
    also: frozenset[tuple[str, str, str]] = frozenset()
    """Other gaps that the same tear makes."""
    no_gap: tuple[Tear, ...] = ()

    def __str__(self) -> str:
        return f"{self.kind}-{self.severity or KINDS[self.kind].severity}"


def claim(kind: str, reference: str, *tears: Tear, **said: Any) -> Claim:  # noqa: ANN401 -- as the class has it
    return Claim(kind, reference, tears, **said)


def also(*others: tuple[str, str, str]) -> frozenset[tuple[str, str, str]]:
    return frozenset(others)


def renewal(state: str, starts_on: str) -> tuple[Tear, ...]:
    """MAIN ends on 2028-02-29, and one that renews it begins on a day."""
    said = {**term(starts_on, "2032-02-28"), "predecessor_id": "MAIN"}
    return (
        says("MAIN", **term("2024-03-01", "2028-02-29")),
        renewed("MAIN", "MAIN-2"),
        there("MAIN-2", Spec("main_agreement", state, values=said)),
    )


BOTH_GIVE = (f"{TOWN} | liten | tid | råd", f"{POLICE} | ny | vana | metod")


def paired(state: str, *exchange: str, **said: Any) -> Tear:  # noqa: ANN401 -- whatever a field holds
    """The two are a learning pair as well, that says this of each."""
    return there(
        "PAIR", Spec("learning_pair", state, values={"exchange": rows("exchange", *exchange), **said})
    )


_ALONE = {"exchange": rows("exchange", f"{TOWN} | liten | tid | råd")}

CAPABILITY = f"{SUB}/CAPABILITY"


def developing(**said: Any) -> Tear:  # noqa: ANN401 -- whatever the plan says
    """A development plan about which nothing is to be remarked but what is said of it."""
    return there(CAPABILITY, Spec("development_plan", "in_force", SUB, said))


def levels(**said: str) -> tuple[Any, ...]:
    """What safety is rated at: four levels are missing in the process, and elsewhere what is said."""
    whole_of_it = {**dict.fromkeys(CODES["ratings.dimension"], "3 | 3"), "process": "1 | 5", **said}
    return rows("ratings", *(f"Trygghet | {one} | {both}" for one, both in whole_of_it.items()))


DECIDED_BY_NOBODY = Did("decided", TOWN, on="2024-06-10", item="§ 41")
LAW = {"duty_kind": "picture_updated", "clock_from": date(2023, 1, 1)}
FOLLOWED_UP = {"followed_up_on": date(2023, 3, 2), "finding": "halva gjord", "proof": "KS 8"}
COUNCIL = {
    "areas": (BORAS,),
    "forum_kind": "strategic_council",
    "chair": ({"function": "kommundirektör", "party": TOWN},),
    "chair_rotates": False,
    "cadence": None,
    "to_be_decided": {"cadence": "2025-12-31"},
}
TASKS = tuple({"task": task, "how": "samordnaren gör det"} for task in CODES["tasks.task"])
REPORTED = {
    "duty_kind": "reported_to_council",
    "met_on": date(2025, 1, 27),
    "paragraph": "KF § 7",
    "proof": "",
}
LAWFUL = (
    there("LAW", Spec("duty", "met", values=LAW)),
    there("TASKS", Spec("duty", "met", values={"duty_kind": "function_tasks", "tasks": TASKS})),
    there("REPORT", Spec("duty", "met", values=REPORTED)),
    there("COUNCIL", Spec("forum", "standing", values=COUNCIL)),
)
"""What shows that the municipality does what the law asks of it, beside the whole chain."""
OF_NO_AGREEMENT = (gone("MAIN"), there(PICTURE, replace(whole().specs[PICTURE], under=None)))
"""The municipality does what the law asks of it, and has no agreement."""
OF_THREE = (of("MAIN", TOWN, NEIGHBOUR, POLICE), holding(NEIGHBOUR, "coordinator"))
LEAVES = Did("noticed", NEIGHBOUR, on="2025-02-01", until=date(2025, 12, 31))

GROUPS = CODES["groups_reached.group"]


ANEW = "MAIN/PICTURE-2"


def chosen_anew(said: dict[str, Any] | None = None) -> tuple[Tear, ...]:
    """A later version of the picture has come in its place, and the parties have chosen anew."""
    before = whole().specs[PICTURE]
    values = {**before.values, **(said or {}), "predecessor_id": PICTURE}
    return (
        becomes(PICTURE, "superseded"),
        renewed(PICTURE, ANEW),
        there(ANEW, Spec("problem_picture", "prioritised", "MAIN", values, before.since, before.acts)),
    )


CLAIMS = (
    claim(
        "no_picture",
        "MAIN",
        gone(PICTURE),
        severity="law",
        no_gap=(gone(PICTURE), there("ALONE", Spec("problem_picture", "gathering", values=dict(IN_TIME)))),
    ),
    claim(
        "no_picture",
        "MAIN",
        gone(PICTURE, SUB),
        on(DAYS_OF_NO_LAW),
        gone(FORUM),
        severity="reason",
        also=also(("no_forum", "MAIN", "")),
    ),
    claim(
        "picture_late",
        PICTURE,
        becomes(PICTURE, "gathering"),
        says(PICTURE, **LATE),
        no_gap=(becomes(PICTURE, "gathering"), says(PICTURE, **IN_TIME)),
    ),
    claim(
        "picture_incomplete",
        PICTURE,
        says(PICTURE, analysis=""),
        severity="law",
        no_gap=(becomes(PICTURE, "gathering"), says(PICTURE, analysis="")),
    ),
    claim(
        "picture_not_accepted",
        PICTURE,
        becomes(PICTURE, "drafted"),
        acted(PICTURE, Did("accepted", TOWN)),
        about=POLICE,
        severity="must",
        no_gap=(becomes(PICTURE, "gathering"), acted(PICTURE)),
    ),
    claim(
        "nothing_prioritised",
        PICTURE,
        becomes(PICTURE, "accepted"),
        no_gap=(becomes(PICTURE, "drafted"),),
    ),
    claim(
        "side_without_part",
        PICTURE,
        says(PICTURE, contributions=rows("contributions", f"{TOWN} | skolans siffror")),
        about=POLICE,
        severity="note",
        no_gap=(says(PICTURE, method=None, contributions=()),),
    ),
    claim(
        "group_not_reached",
        PICTURE,
        says(PICTURE, groups_reached=rows("groups_reached", *(f"{one} | staff" for one in GROUPS[1:]))),
        severity="note",
        no_gap=(says(PICTURE, groups_reached=rows("groups_reached", *GROUPS)),),
    ),
    claim(
        "picture_too_old",
        PICTURE,
        says(PICTURE, updated_on=date(2023, 3, 2)),
        on(date(2025, 3, 4)),
        severity="law",
        # 2 March 2025 is a Sunday: a statutory duty is kept on the Monday (Lag 1930:173 2 §)
        no_gap=(says(PICTURE, updated_on=date(2023, 3, 2)), on(date(2025, 3, 3))),
    ),
    claim(
        "municipal_plan_not_followed_up",
        KPLAN,
        *LAWFUL,
        says(KPLAN, **FOLLOWED_UP),
        on(date(2025, 3, 4)),
        about=TOWN,
        severity="law",
        # 2 March 2025 is a Sunday: it is kept on the Monday (Lag 1930:173 2 §)
        no_gap=(*LAWFUL, says(KPLAN, **FOLLOWED_UP), on(date(2025, 3, 3))),
    ),
    claim(
        "duty_late",
        "LAW",
        *LAWFUL,
        says("LAW", met_on=date(2023, 3, 2), proof="KS 1"),
        says(PICTURE, updated_on=date(2023, 3, 1)),
        on(date(2025, 3, 4)),
        about=TOWN,
        also=also(("picture_too_old", PICTURE, "")),
        # 2 March 2025 is a Sunday: it is kept on the Monday (Lag 1930:173 2 §)
        no_gap=(
            *LAWFUL,
            says("LAW", met_on=date(2023, 3, 2), proof="KS 1"),
            says(PICTURE, updated_on=date(2023, 3, 1)),
            on(date(2025, 3, 3)),
        ),
    ),
    claim(
        "duty_not_recorded",
        "LAW",
        *LAWFUL,
        says("LAW", clock_from=date(2023, 2, 28)),
        says(PICTURE, analysis=""),
        about=TOWN,
        also=also(("picture_incomplete", PICTURE, "")),  # and no second gap of the plan that rests on it
        no_gap=(*LAWFUL, says("LAW", clock_from=date(2023, 3, 3)), says(PICTURE, analysis="")),
    ),
    claim(
        "municipal_plan_not_seen",
        "LAW",
        *LAWFUL,
        gone(KPLAN),
        about=TOWN,
        no_gap=(*LAWFUL, gone(KPLAN), on(date(2024, 6, 30))),
    ),
    claim(
        "picture_not_seen",
        "LAW",
        *LAWFUL,
        *(gone(SUB), of("MAIN", NEIGHBOUR, POLICE), becomes("MAIN", "expired")),  # else no_picture says it
        *(of(PICTURE, POLICE), becomes(PICTURE, "accepted"), says("LAW", clock_from=date(2023, 3, 3))),
        about=TOWN,
        also=also(("agreements_not_seen", "LAW", TOWN), ("nothing_prioritised", PICTURE, "")),
        no_gap=(*LAWFUL, of(PICTURE, NEIGHBOUR, POLICE)),
    ),
    claim(
        "plan_on_unfinished_picture",
        KPLAN,
        *LAWFUL,
        *(there("BEGUN", Spec("problem_picture", "gathering")), gone(KPLAN)),
        there(KPLAN, replace(whole().specs[KPLAN], values={"picture_id": "BEGUN"})),
        about=TOWN,
        no_gap=(*LAWFUL, there("BEGUN", Spec("problem_picture", "gathering"))),
    ),
    claim(
        "noted_without_proof",
        KPLAN,
        *LAWFUL,
        says(KPLAN, paragraph="", diary_number=""),
        about=TOWN,
        no_gap=(*LAWFUL, says(KPLAN, paragraph="")),
    ),
    claim(
        "agreements_not_seen",
        "LAW",
        *LAWFUL,
        of("MAIN", TOWN),
        of(SUB, TOWN),
        about=TOWN,
        no_gap=(*LAWFUL, of("MAIN", TOWN, NEIGHBOUR), of(SUB, TOWN, NEIGHBOUR), *OF_THREE[1:]),
    ),
    claim(
        "council_led_by_another",
        "COUNCIL",
        *LAWFUL,
        says("COUNCIL", chair=({"function": "chef", "party": POLICE},)),
        about=TOWN,
        no_gap=(
            *LAWFUL,
            says("COUNCIL", forum_kind="steering", chair=({"function": "chef", "party": POLICE},)),
        ),
    ),
    claim(
        "council_not_seen",
        "LAW",
        *LAWFUL,
        gone("COUNCIL"),
        about=TOWN,
        no_gap=(
            *LAWFUL,
            gone("COUNCIL"),
            there(
                "WORK",
                Spec(
                    "duty",
                    "met",
                    values={
                        "duty_kind": "council_worked_for",
                        "met_on": date(2025, 2, 3),
                        "proof": "KS 2025/9",
                    },
                ),
            ),
        ),
    ),
    claim(
        "function_vacant",
        "LAW",
        *LAWFUL,
        holding(TOWN, *("kommundirektör", "enhetschef fritid", "gruppchef", "fältgruppen")),
        left(TOWN, "coordinator", date(2025, 1, 31)),
        about=TOWN,
        no_gap=LAWFUL,
    ),
    claim(
        "tasks_not_seen",
        "TASKS",
        *LAWFUL,
        says("TASKS", tasks=TASKS[:2]),
        about=TOWN,
        no_gap=LAWFUL,
    ),
    claim(
        "report_not_seen",
        "REPORT",
        *LAWFUL,
        says("REPORT", met_on=None, prepared_on=date(2025, 2, 3), prepared_at="KS § 45"),
        about=TOWN,
        no_gap=LAWFUL,
    ),
    claim(
        "report_late",
        "REPORT",
        *LAWFUL,
        says("REPORT", met_on=date(2024, 3, 2), cadence="yearly"),
        about=TOWN,
        no_gap=(*LAWFUL, says("REPORT", met_on=date(2024, 3, 3), cadence="yearly")),
    ),
    claim(
        "problem_without_cause",
        PICTURE,
        says(PICTURE, **problems("ungdomar | long_term | yes", "buller | temporary | no")),
        about="ungdomar",
        severity="note",
        no_gap=(says(PICTURE, **problems("ungdomar | long_term | yes | leda", "buller | temporary | no")),),
    ),
    claim(
        "areas_unchanged",
        ANEW,
        *chosen_anew(),
        severity="note",
        no_gap=chosen_anew(problems("inbrott | | yes | dörrar", "ungdomar | | yes | leda", "buller | | no")),
    ),
    claim(
        "only_youth",
        PICTURE,
        says(PICTURE, **problems("ungdomar | | yes | leda | | | youth", "buller | | no | | | | other")),
        severity="note",
        no_gap=(says(PICTURE, **problems("ungdomar | | yes | leda | | | youth", "våld | | yes")),),
    ),
    claim(
        "problem_without_agreement",
        PICTURE,
        says(PICTURE, **problems("ungdomar | | yes | leda", "bilar | | yes | vägen", "buller | | no")),
        about="bilar",
        no_gap=(says(PICTURE, **problems("Ungdomar | | yes | leda", "bilar | | no", "buller | | no")),),
    ),
    claim(
        "agreement_says_too_little",
        "MAIN",
        says("MAIN", purposes=()),
        severity="law",
        no_gap=(says("MAIN", purposes=(), to_be_decided={"purposes": "2025-04-01"}),),
    ),
    claim(
        "act_without_mandate",
        "MAIN",
        acted("MAIN", Did("noticed", TOWN, function="gatuchef", until=date(2025, 12, 31)), DECIDED_BY_NOBODY),
        about=TOWN,
        no_gap=(
            acted(
                "MAIN",
                Did("noticed", TOWN, function="gatuchef", until=date(2025, 12, 31)),
                Did("decided", TOWN, on="2024-06-10", function="chef", item="§ 41"),
            ),
        ),
    ),
    claim(
        "signed_without",
        "MAIN",
        acted("MAIN", Did("signed", TOWN), Did("signed", POLICE), Did("decided", TOWN, item="§ 1")),
        severity="note",
        no_gap=(
            acted(
                "MAIN",
                Did("signed", TOWN),
                Did("signed", POLICE),
                Did("decided", TOWN, item="§ 1"),
                Did("decided", POLICE),
            ),
        ),
    ),
    claim(
        "decision_without_paragraph",
        "MAIN",
        acted("MAIN", Did("decided", TOWN)),
        about=TOWN,
        severity="note",
        no_gap=(acted("MAIN", Did("decided", POLICE), Did("decided", TOWN, item="§ 41")),),
    ),
    claim(
        "notice_without_last_day",
        "MAIN",
        becomes("MAIN", "under_notice", date(2025, 2, 1)),
        says("MAIN", ends_on=Dated.on(date(2028, 1, 31), basis="assumed")),
        acted("MAIN", Did("noticed", TOWN, on="2025-02-01")),
        no_gap=(
            becomes("MAIN", "under_notice", date(2025, 2, 1)),
            acted("MAIN", Did("noticed", TOWN, on="2025-02-01", until=date(2025, 12, 31))),
        ),
    ),
    claim(
        "rest_has_not_confirmed",
        "MAIN",
        *OF_THREE,
        acted("MAIN", LEAVES, Did("confirmed", POLICE, on="2025-02-10")),
        about=NEIGHBOUR,
        no_gap=(
            *OF_THREE,
            acted(
                "MAIN",
                LEAVES,
                Did("confirmed", POLICE, on="2025-02-10"),
                Did("confirmed", TOWN, on="2025-02-12", item="§ 9"),
            ),
        ),
    ),
    claim(
        "dispute_is_open",
        "MAIN",
        acted(
            "MAIN",
            Did("disputed", TOWN, "vem som betalar", on="2024-06-01"),
            Did("disputed", TOWN, "lokalen", on="2024-07-01"),
            Did("settled", TOWN, on="2024-09-01"),
            Did("settled", POLICE),
        ),
        about=TOWN,
        no_gap=(
            acted(
                "MAIN",
                Did("disputed", TOWN, "vem som betalar", on="2024-06-01"),
                Did("disputed", TOWN, "lokalen", on="2024-07-01"),
                Did("settled", TOWN, "lokalen", on="2024-09-01"),
                Did("settled", TOWN, on="2024-09-02"),
            ),
        ),
    ),
    claim(
        "party_is_no_unit",
        "MAIN",
        *(of("MAIN", TOWN, POLICE, ALL_POLICE), holding(ALL_POLICE, "coordinator")),
        about=ALL_POLICE,
        no_gap=OF_THREE,
    ),
    claim(
        "main_without_sub",
        "MAIN",
        gone(SUB),
        no_gap=(
            gone(SUB),
            on(date(2024, 10, 31)),
            says(PICTURE, updated_on=TODAY),
            gone(FORUM),
            says("MAIN", forums="rådet"),
        ),
    ),
    claim(
        "sub_late",
        "MAIN/SUB-2",
        there("MAIN/SUB-2", Spec("sub_agreement", "awaiting_signatures", "MAIN", dict(LATE))),
        no_gap=(there("MAIN/SUB-2", Spec("sub_agreement", "draft", "MAIN", dict(IN_TIME))),),
    ),
    claim(
        "renewal_begins_late",
        "MAIN-2",
        *renewal("draft", "2028-03-02"),
        no_gap=renewal("draft", "2028-03-01"),
    ),
    claim(
        "sub_without_main",
        SUB,
        becomes("MAIN", "terminated", date(2025, 1, 1)),
        severity="must",
        no_gap=(becomes("MAIN", "under_notice"),),
        also=also(),
    ),
    claim(
        "sub_against_its_main",
        SUB,
        says("MAIN", annex_procedure="i protokollet", fixed_for_subs=("annex_procedure",)),
        severity="must",
        no_gap=(
            says("MAIN", annex_procedure="i protokollet", fixed_for_subs=("annex_procedure",)),
            says(SUB, annex_procedure="I  protokollet"),
        ),
    ),
    claim(
        "area_without_problem",
        SUB,
        says(SUB, priorities=("ungdomar", "bilar")),
        there("MAIN/SUB/PLAN-2", Spec("action_plan", "in_force", SUB, {"priority": "bilar"})),
        there("MAIN/SUB/PLAN-2/ACT", Spec("activity", "planned", "MAIN/SUB/PLAN-2", until("2025-12-31"))),
        about="bilar",
        no_gap=(says(SUB, priorities=("UNGDOMAR",)), becomes(PICTURE, "gathering")),
    ),
    claim(
        "area_not_taken_up",
        "MAIN",
        says("MAIN", priorities=("ungdomar", "våld")),
        about="våld",
        severity="note",
        no_gap=(says("MAIN", priorities=("Ungdomar",)),),
    ),
    claim(
        "no_coordinator",
        "MAIN",
        holding(TOWN, *("kommundirektör", "enhetschef fritid", "gruppchef", "fältgruppen")),
        about=TOWN,
        severity="law",
        no_gap=(
            holding(TOWN, *("Samordnare", "kommundirektör", "enhetschef fritid", "gruppchef", "fältgruppen")),
        ),
    ),
    claim("no_coordinator", "MAIN", holding(POLICE, "gruppchef"), about=POLICE, severity="reason"),
    claim(
        "no_forum",
        SUB,
        gone(FORUM),
        also=also(("function_without_holder", SUB, "styrgruppen")),
        no_gap=(gone(FORUM), says("MAIN", forums="brottsförebyggande rådet"), says(SUB, annex_decider="")),
    ),
    claim(
        "forum_unclear",
        FORUM,
        says(FORUM, members=()),
        no_gap=(says(FORUM, members=()), becomes(FORUM, "planned")),
    ),
    claim(
        "next_chair_not_planned",
        FORUM,
        says(FORUM, chair=({"function": "kommundirektör", "party": TOWN},)),
        severity="note",
        no_gap=(says(FORUM, chair=({"function": "kommundirektör", "party": TOWN},), chair_rotates=False),),
    ),
    claim(
        "pair_of_one",
        "PAIR",
        there("PAIR", Spec("learning_pair", "under_way", values=_ALONE, parties=(TOWN,))),
        no_gap=(there("PAIR", Spec("learning_pair", "proposed", values=_ALONE, parties=(TOWN,))),),
    ),
    claim(
        "pair_needs_unsaid",
        "PAIR",
        paired("under_way", f"{TOWN} | liten | | tid", f"{POLICE} | ny | vana | metod"),
        no_gap=(paired("withdrawn", f"{TOWN} | liten | | tid"),),
    ),
    claim(
        "pair_gifts_unsaid",
        "PAIR",
        paired("proposed", f"{TOWN} | liten | tid | råd", f"{POLICE} | ny | vana"),
        no_gap=(paired("proposed", f"{TOWN} | | tid | råd", f"{POLICE} | | vana | metod"),),
    ),
    claim(
        "pair_goes_on_with_nothing",
        "PAIR",
        paired("presented", *BOTH_GIVE, presented_on=date(2025, 2, 3), continues=()),
        severity="note",
        no_gap=(
            paired("presented", *BOTH_GIVE, presented_on=date(2025, 2, 3), continues=()),
            there("PAIR/ACT", Spec("activity", "planned", "PAIR")),
        ),
    ),
    claim(
        "forum_has_not_met",
        FORUM,
        says(HELD, held_on=date(2025, 1, 2)),
        no_gap=(says(HELD, held_on=date(2025, 1, 3)),),
    ),
    claim(
        "side_could_not_decide",
        HELD,
        says(HELD, attendees=rows("attendees", f"{TOWN} | chef | own", f"{POLICE} | chef | none")),
        about=POLICE,
        no_gap=(
            says(HELD, attendees=rows("attendees", f"{TOWN} | chef | own", f"{POLICE} | chef | delegated")),
        ),
    ),
    claim(
        "mandate_not_seen",
        HELD,
        says(HELD, attendees=rows("attendees", f"{TOWN} | chef | own", f"{POLICE} | chef")),
        about=POLICE,
        severity="note",
        no_gap=(
            says(HELD, attendees=rows("attendees", f"{POLICE} | chef")),
            there("LATER", Spec("meeting", "held", FORUM, {"held_on": TODAY})),
        ),
    ),
    claim(
        "area_without_plan",
        SUB,
        gone(PLAN),
        about="ungdomar",
        no_gap=(says(PLAN, priority="UNGDOMAR"),),
    ),
    claim(
        "plan_without_area",
        PLAN,
        says(PLAN, priority="bilar"),
        about="bilar",
        severity="must",
        also=also(("area_without_plan", SUB, "ungdomar")),
        no_gap=(says(PLAN, priority="UNGDOMAR"),),
    ),
    claim(
        "annex_late",
        PLAN,
        becomes(PLAN, "draft"),
        says(PLAN, **LATE),
        no_gap=(says(PLAN, **LATE),),
    ),
    claim(
        "annex_is_a_draft",
        COMM,
        becomes(COMM, "draft"),
        severity="note",
        no_gap=(there("COMM-2", Spec("communication_plan", "draft", SUB)), renewed(COMM, "COMM-2")),
    ),
    claim(
        "no_communication_plan",
        SUB,
        becomes(COMM, "withdrawn"),
        no_gap=(gone(COMM), says(SUB, signed_on=dated("2025-02-10"))),
    ),
    claim("no_follow_up_plan", SUB, becomes(FOLLOWUP, "ended"), no_gap=(becomes(FOLLOWUP, "decided"),)),
    claim(
        "party_without_commitment",
        PLAN,
        says(PLAN, **commitments(f"{TOWN} | går ut | gruppchef")),
        about=POLICE,
        no_gap=(says(PLAN, commitments=(), to_be_decided={"commitments": "2025-04-01"}),),
    ),
    claim(
        "party_is_no_sender",
        COMM,
        says(COMM, senders=rows("senders", f"{TOWN} | kommunikatör")),
        about=POLICE,
        severity="note",
        no_gap=(says(COMM, senders=(), to_be_decided={"senders": "2025-04-01"}),),
    ),
    claim(
        "commitment_without_responsible",
        PLAN,
        says(PLAN, **commitments(f"{TOWN} | går ut | gruppchef", f"{POLICE} | kör förbi")),
        about="kör förbi",
        no_gap=(
            says(PLAN, **commitments(f"{TOWN} | går ut | gruppchef", f"{POLICE} | kör förbi | gruppchef")),
        ),
    ),
    claim(
        "function_without_holder",
        PLAN,
        says(PLAN, responsible="säkerhetschef"),
        about="säkerhetschef",
        severity="note",
        no_gap=(says(PLAN, responsible="Enhetschef  FRITID"),),
    ),
    claim(
        "plan_without_baseline",
        PLAN,
        says(PLAN, indicators=rows("indicators", "otrygga | lower")),
        severity="note",
        no_gap=(says(PLAN, indicators=rows("indicators", "otrygga | lower | 34", "bråk")),),
    ),
    claim("plan_without_activity", PLAN, becomes(ACT, "cancelled"), no_gap=(becomes(ACT, "done"),)),
    claim(
        "activity_unclear",
        ACT,
        says(ACT, responsible="", carried_out_by=None),
        no_gap=(says(ACT, responsible="", to_be_decided={"responsible": "2025-04-01"}),),
    ),
    claim(
        "activity_without_why",
        ACT,
        says(ACT, how=""),
        severity="note",
        no_gap=(says(ACT, how="", to_be_decided={"how": "2025-04-01"}),),
    ),
    claim(
        "activity_against_no_cause",
        ACT,
        says(ACT, why="ledan"),
        severity="note",
        no_gap=(says(ACT, why="ledan"), says(PLAN, causes="leda; Ledan")),
    ),
    claim(
        "activity_lacks_something",
        ACT,
        says(ACT, vek=rows("vek", f"{TOWN} | resources | partly | två vakter |  | planning")),
        about=TOWN,
        severity="note",
        no_gap=(
            says(ACT, vek=rows("vek", f"{TOWN} | resources | no | alla |  | planning")),
            says(PRODUCTION, vek=rows("vek", f"{TOWN} | resources | yes |  | gruppchef | follow_up")),
        ),
    ),
    claim(
        "activity_lacks_something",
        ACT,
        says(PRODUCTION, vek=rows("vek", f"{POLICE} | equipment | no |  |  | follow_up")),
        about=POLICE,
        severity="reason",
        no_gap=(says(ACT, vek=()),),
    ),
    claim(
        "cost_without_holder",
        ACT,
        says(ACT, budget_holder=""),
        severity="note",
        no_gap=(says(ACT, budget_holder="", cost=None),),
    ),
    claim(
        "activity_past_its_time",
        ACT,
        says(ACT, **until("2025-03-02")),
        no_gap=(says(ACT, **until("2025-03-03")),),
    ),
    claim(
        "target_never_counted",
        ACT,
        becomes(ACT, "done", date(2024, 12, 1)),
        says(ACT, counts=()),
        says(PRODUCTION, counted=None),
        severity="note",
        no_gap=(
            becomes(ACT, "done", date(2024, 12, 1)),
            says(ACT, counts=(), target="(inget tal)"),
            says(PRODUCTION, counted=None),
        ),
    ),
    claim(
        "counts_disagree",
        ACT,
        says(ACT, counts=rows("counts", "4 | 2024", "5 | 2024-T1")),
        about="2024",
        severity="note",
        no_gap=(says(ACT, counts=rows("counts", "5 | 2024", "5 | 2024-T1")),),
    ),
    claim(
        "activity_not_followed_up", ACT, gone(PRODUCTION), no_gap=(gone(PRODUCTION), becomes(ACT, "planned"))
    ),
    claim(
        "sub_goal_not_worked_out",
        CAPABILITY,
        developing(
            sub_goals=rows("sub_goals", "färre utsatta | enkät | < 6 %", "friskare | statistik | < 5 %"),
            supports=rows("supports", "Trygghet | färre utsatta", "Trygghet | friskare"),
        ),
        about="friskare",
        no_gap=(developing(),),
    ),
    claim(
        "capability_incomplete",
        CAPABILITY,
        developing(capabilities=rows("capabilities", "Trygghet | | 16 | assessed | incomplete")),
        about="Trygghet",
        no_gap=(developing(capabilities=rows("capabilities", "Trygghet | | 16 | assessed | complete")),),
    ),
    claim(
        "r_gap_deviates",
        CAPABILITY,
        developing(capabilities=rows("capabilities", "Trygghet | | 32")),
        about="Trygghet",
        no_gap=(developing(capabilities=rows("capabilities", "Trygghet")),),
    ),
    claim(
        "r_gap_unchecked",
        CAPABILITY,
        developing(ratings=rows("ratings", "Trygghet | process | 1 | 5")),
        about="Trygghet",
        no_gap=(
            developing(
                ratings=rows("ratings", "Trygghet | process | 1 | 5"),
                capabilities=rows("capabilities", "Trygghet"),
            ),
        ),
    ),
    claim(
        "gap_without_package",
        CAPABILITY,
        developing(ratings=levels(steering="2 | 4"), capabilities=()),
        about="Trygghet",
        no_gap=(developing(ratings=levels(steering="4 | 2"), capabilities=()),),
    ),
    claim(
        "supporter_without_content",
        CAPABILITY,
        developing(
            supports=rows("supports", "Trygghet | färre utsatta", "Stöd | färre utsatta"),
            ratings=(*levels(), *rows("ratings", "Stöd | process | 3 | 3")),
        ),
        about="Stöd",
        no_gap=(developing(ratings=(*levels(), *rows("ratings", "Stöd | process | 3 | 3"))),),
    ),
    claim(
        "goal_without_package",
        CAPABILITY,
        developing(capability_goals=rows("capability_goals", "Trygghet | process | 2 | beredskap | 3")),
        about="beredskap",
        no_gap=(developing(capability_goals=rows("capability_goals", "Trygghet | process | 2 | TBD")),),
    ),
    claim(
        "first_package_empty",
        CAPABILITY,
        developing(
            packages=rows("packages", "färre utsatta | Trygghet | process | 2 | öva"), capability_goals=()
        ),
        about="Trygghet",
        no_gap=(
            developing(
                packages=rows("packages", "färre utsatta | Trygghet | process | 1 | öva"), capability_goals=()
            ),
        ),
    ),
    claim(
        "round_late",
        NEXT_ROUND,
        says(NEXT_ROUND, conclude_by=date(2025, 3, 2)),
        no_gap=(says(NEXT_ROUND, conclude_by=date(2025, 3, 3)),),
    ),
    claim(
        "round_concluded_early",
        ROUND,
        acted(ROUND, *(Did("concluded", party, on="2024-12-30") for party in (TOWN, POLICE))),
        no_gap=(acted(ROUND, *(Did("concluded", party, on="2024-12-31") for party in (TOWN, POLICE))),),
    ),
    claim(
        "round_with_dissent",
        ROUND,
        acted(ROUND, CONCLUDED, Did("concluded", POLICE, "ser ingen effekt", on="2025-01-20")),
        about=POLICE,
        severity="note",
        no_gap=(acted(ROUND, CONCLUDED, replace(CONCLUDED, party=POLICE)),),
    ),
    claim(
        "effect_without_figures",
        EFFECT,
        says(EFFECT, baseline=None),
        no_gap=(says(EFFECT, baseline=None), becomes(EFFECT, "skipped")),
    ),
    claim(
        "effect_without_judgement",
        EFFECT,
        says(EFFECT, changed_character=None),
        no_gap=(says(EFFECT, changed_character="unknown"),),
    ),
    claim(
        "effect_is_weak",
        EFFECT,
        says(EFFECT, comparisons=()),
        severity="note",
        no_gap=(says(EFFECT, comparisons=()), becomes(EFFECT, "skipped")),
    ),
    claim(
        "promise_broken",
        "MAIN",
        says("MAIN", purposes=(), to_be_decided={"purposes": "2025-03-02"}),
        no_gap=(says("MAIN", purposes=(), to_be_decided={"purposes": "2025-03-03"}),),
    ),
    claim(
        "passed_with_reason",
        PLAN,
        passes(PLAN, "states_its_financing"),
        no_gap=(passes(PLAN, "says_why"),),
    ),
)


def test_a_whole_chain_has_no_gap() -> None:
    assert gaps_in(whole().register()) == ()


@pytest.mark.parametrize("case", CLAIMS, ids=str)
def test_every_kind_of_gap_is_found_where_it_is_and_no_other_one(case: Claim) -> None:
    found = gaps_in(torn(*case.tears).register())

    assert places(found) == {(case.kind, case.reference, case.about), *case.also}
    [gap] = [one for one in found if one.kind == case.kind]
    assert gap.severity == (case.severity or KINDS[case.kind].severity)
    # What is typed to close it is found again under the name that a reader sees.
    said = {*gap.closes.fields, *gap.closes.added}
    assert said <= {*FIELDS, *ACT_TEXTS}


@pytest.mark.parametrize("case", [one for one in CLAIMS if one.no_gap], ids=str)
def test_what_is_nearly_the_same_is_no_gap_of_that_kind(case: Claim) -> None:
    found = gaps_in(torn(*case.no_gap).register())

    assert case.kind not in {gap.kind for gap in found}


def test_every_kind_has_a_claim_that_finds_it() -> None:
    assert {case.kind for case in CLAIMS} == set(KINDS)


def test_every_kind_has_something_nearly_the_same_that_is_none() -> None:
    assert {case.kind for case in CLAIMS if case.no_gap} == set(KINDS)


def test_every_kind_says_how_heavy_it_is_and_who_asks_for_it() -> None:
    for kind in KINDS.values():
        assert kind.severity in SEVERITIES
        assert kind.source
        assert kind.question.__doc__


def test_the_heaviest_gaps_come_first_then_from_problem_to_effect() -> None:
    scene = torn(
        says(EFFECT, comparisons=()),
        says(NEXT_ROUND, conclude_by=date(2025, 3, 2)),
        says(PICTURE, updated_on=date(2022, 1, 1)),
        says(PLAN, priority="bilar"),
    )

    assert [gap.kind for gap in gaps_in(scene.register())] == [
        "picture_too_old",
        "plan_without_area",
        "area_without_plan",
        "round_late",
        "effect_is_weak",
    ]


def test_only_one_kind_can_be_asked_for() -> None:
    register = torn(gone(PICTURE), says("MAIN", purposes=())).register()

    assert {gap.kind for gap in gaps_in(register, only="no_picture")} == {"no_picture"}


# ---- surroundings ----


def test_each_municipality_of_a_main_agreement_needs_a_picture_and_a_sub_agreement_of_its_own() -> None:
    register = whole().register()
    town = Area(code=SECOND_TOWN, name="Göteborg", kind="municipality")
    [main] = [one for one in register.everything if one.reference == "MAIN"]
    object.__setattr__(main, "areas", (*main.areas, town))

    found = {gap.kind: gap for gap in gaps_in(register)}

    assert set(found) == {"no_picture", "main_without_sub"}
    assert found["no_picture"].facts["areas"] == ("Göteborg",)
    assert command_line(found["no_picture"].closes) == "handslag picture new MAIN areas=Göteborg"
    assert found["main_without_sub"].facts["areas"] == ("Göteborg",)


def test_a_draft_that_nothing_asks_for_by_a_day_closes_no_gap() -> None:
    def found(*tears: Tear) -> dict[str, object]:
        return {gap.kind: gap.facts.get("drafts") for gap in gaps_in(torn(*tears).register())}

    empty = there("MAIN/SUB-2", Spec("sub_agreement", "draft", "MAIN"))
    planned, owed = (
        there("ALONE", Spec("problem_picture", "planned", values=said)) for said in ({}, dict(IN_TIME))
    )

    assert found(gone(SUB), empty) == {"main_without_sub": ("MAIN/SUB-2",)}
    assert found(gone(SUB, FORUM), empty) == {"main_without_sub": ("MAIN/SUB-2",), "no_forum": None}
    assert found(gone(PICTURE), planned) == {"no_picture": ("ALONE",)}
    assert found(gone(PICTURE), owed) == {}
    [gap] = gaps_in(torn(gone(SUB), empty).register())
    assert command_line(gap.closes) == "handslag advance MAIN/SUB-2 send_for_signature"


def test_a_sub_agreement_that_was_owed_and_called_off_is_asked_for_before_its_day_too() -> None:
    owed = {"owed_since": date(2024, 3, 1), "owed_within": "P9M"}
    quiet = (on(date(2024, 10, 31)), says(PICTURE, updated_on=TODAY), says("MAIN", forums="rådet"))

    def found(*drafts: tuple[str, str]) -> list[tuple[object, ...]]:
        tears = [
            there(reference, Spec("sub_agreement", state, "MAIN", dict(owed))) for reference, state in drafts
        ]
        asked = gaps_in(torn(gone(SUB), gone(FORUM), *quiet, *tears).register())
        return [(gap.kind, gap.facts["due_on"], gap.facts["is_past"]) for gap in asked]

    assert found() == []
    assert found(("MAIN/SUB-1", "withdrawn")) == [("main_without_sub", date(2024, 11, 1), False)]
    assert found(("MAIN/SUB-1", "withdrawn"), ("MAIN/SUB-2", "draft")) == []


@pytest.mark.parametrize(
    ("kind", "without", "tears"),
    [
        ("main_without_sub", SUB, (becomes(SUB, "withdrawn"), says("MAIN", forums="rådet"))),
        ("area_without_plan", PLAN, (becomes(PLAN, "withdrawn"),)),
        ("no_communication_plan", COMM, (becomes(COMM, "withdrawn"),)),
        ("no_follow_up_plan", FOLLOWUP, (becomes(FOLLOWUP, "withdrawn"),)),
    ],
)
def test_what_its_parties_do_without_is_a_gap_with_their_reason_and_nothing_that_is_late(
    kind: str, without: str, tears: tuple[Tear, ...]
) -> None:
    def found(*more: Tear) -> dict[str, object]:
        return {gap.kind: gap.facts.get("because") for gap in gaps_in(torn(*tears, *more).register())}

    assert kind in found()

    told = found(passes(without, "nothing_asks_for_it"))

    assert kind not in told
    assert told["passed_with_reason"] == "hinner inte"


def test_a_sub_agreement_is_asked_for_by_the_day_that_is_counted_from_the_last_signature() -> None:
    signed = acted("MAIN", Did("signed", TOWN, on="2024-01-10"), Did("signed", POLICE, on="2024-01-20"))
    unsigned, known = (
        torn(gone(SUB), gone(FORUM), says("MAIN", signed_on=day), signed)
        for day in (None, dated("2024-01-25"))
    )

    found = [
        gap.facts["due_on"]
        for scene in (unsigned, known)
        for gap in gaps_in(scene.register())
        if gap.kind == "main_without_sub"
    ]

    assert found == [date(2024, 10, 20), date(2024, 10, 25)]


def test_a_district_has_an_area_in_common_with_its_municipality_but_not_with_its_neighbour() -> None:
    town = Area(code=BORAS, name="Borås", kind="municipality")
    here, there_ = (Area(code=f"{BORAS}/{name}", name=name, kind="district", within=BORAS) for name in "ab")

    assert share_an_area((here,), (town,))
    assert share_an_area((town,), (here,))
    assert share_an_area((), (here,))
    assert not share_an_area((here,), (there_,))


def test_nothing_is_said_of_who_holds_what_where_nobody_wrote_functions_down() -> None:
    scene = torn(holding(TOWN), says(PLAN, responsible="säkerhetschef"))

    assert {gap.kind for gap in gaps_in(scene.register())} == {"no_coordinator"}


@pytest.mark.parametrize("called", ["styrgrupp", "Styrgruppen"])
def test_a_forum_is_no_function_without_a_holder_in_whichever_form_its_name_stands(called: str) -> None:
    found = gaps_in(torn(says(PLAN, responsible=called)).register())

    assert "function_without_holder" not in {gap.kind for gap in found}


def test_a_perspective_without_a_forum_is_added_to_the_forum_that_there_is() -> None:
    signed = acted(SUB, Did("signed", TOWN), Did("signed", POLICE))
    found = gaps_in(torn(signed, says(FORUM, perspectives=("strategic",))).register())
    [gap] = [one for one in found if one.facts.get("lacks") == "forums_take_both_perspectives"]

    assert command_line(gap.closes).startswith(f"handslag amend {FORUM} perspectives+=operative")


def test_a_coordinator_may_have_the_name_that_the_agreement_gives_the_function() -> None:
    scene = torn(
        holding(POLICE, "kommunpolis", "gruppchef"),
        says(SUB, coordination=({"party": POLICE, "function": "Kommunpolis", "percent": "25"},)),
    )

    assert gaps_in(scene.register()) == ()


def test_a_municipality_without_agreement_is_asked_for_its_coordinating_function() -> None:
    alone = (*LAWFUL, *OF_NO_AGREEMENT, there("DRAFT", Spec("main_agreement", "draft")))

    [gap] = gaps_in(torn(*alone, holding(TOWN)).register())

    assert (gap.kind, gap.severity, gap.reference, gap.about) == ("no_coordinator", "law", "LAW", TOWN)
    assert gaps_in(torn(*alone).register()) == ()
    under_one = torn(*LAWFUL, says(SUB, coordination=()), holding(TOWN))
    [under] = gaps_in(under_one.register(), only="no_coordinator")
    assert (under.kind, under.severity, under.reference) == ("no_coordinator", "law", "MAIN")


def test_a_plan_in_place_of_one_that_was_followed_up_too_long_ago_is_to_be_followed_up() -> None:
    scene = torn(
        *LAWFUL,
        says(KPLAN, **FOLLOWED_UP),
        becomes(KPLAN, "replaced"),
        renewed(KPLAN, "KPLAN-2"),
        there("KPLAN-2", Spec("municipal_plan", "decided", values={"picture_id": PICTURE})),
        on(date(2025, 3, 4)),
    )

    [gap] = gaps_in(scene.register())

    assert (gap.kind, gap.reference) == ("municipal_plan_not_followed_up", "KPLAN-2")
    assert command_line(gap.closes).startswith("handslag advance KPLAN-2 follow_up")


def test_a_plan_whose_follow_up_is_not_seen_is_not_said_to_lack_one() -> None:
    never = {"followed_up_on": None, "finding": "", "proof": ""}
    scene = torn(*LAWFUL, says(KPLAN, **never), on(date(2026, 9, 1)))

    [gap] = [one for one in gaps_in(scene.register(), only="duty_not_recorded") if one.reference == KPLAN]

    assert (gap.severity, gap.facts["duty"]) == ("note", "plan_followed_up")
    assert gaps_in(scene.register(), only="municipal_plan_not_followed_up") == ()
    assert [one.reference for one in gaps_in(scene.register(), only="duty_late")] == [PICTURE]


def test_a_follow_up_that_is_noted_without_a_plan_is_not_said_to_be_past_judging() -> None:
    noted = {"duty_kind": "plan_followed_up", "met_on": date(2025, 2, 3), "proof": "KS 2025/9"}
    followed_up = there("ELSEWHERE", Spec("duty", "met", values=noted))

    def told(*tears: Tear) -> str:
        found = gaps_in(torn(*LAWFUL, gone(KPLAN), *tears).register(), only="municipal_plan_not_seen")
        document = gaps_document(
            texts_in("sv"), Gaps(TODAY, None, Found(found)), only="municipal_plan_not_seen"
        )
        [each] = [block for block in document if isinstance(block, Items)]
        return " ".join(line.text for item in each.items for line in item if isinstance(line, Line))

    assert "Uppföljningen enligt 6 § kan därför inte bedömas." in told()
    assert "ingen beslutad åtgärdsplan syns i registret (5 §, krav sedan 1 juli 2024). (" in told(followed_up)


def test_a_text_that_proves_nothing_is_one_gap_wherever_it_is_noted_of_what_the_law_asks() -> None:
    def found(proof: str) -> list[tuple[str, object, str]]:
        said = {"met_on": date(2025, 2, 3), "proof": proof}
        tears = (
            *(gone(PICTURE), gone(KPLAN), gone("COUNCIL"), says("LAW", **said)),  # 4 and 6 §§ are one note
            there("WORK", Spec("duty", "met", values={**said, "duty_kind": "council_worked_for"})),
            there("FOLLOWED", Spec("duty", "met", values={**said, "duty_kind": "plan_followed_up"})),
        )
        gaps = gaps_in(torn(*LAWFUL, *tears).register(), only="noted_without_proof")
        return [(gap.reference, gap.facts["duty"], command_line(gap.closes)) for gap in gaps]

    assert found("KS 2025/9") == []
    assert found("prat") == [
        (at, duty, f"handslag correct {at} proof=TEXT --reason TEXT")
        for at, duty in (
            ("FOLLOWED", "plan_followed_up"), ("LAW", "picture_updated"), ("WORK", "council_worked_for"),
        )
    ]  # fmt: skip


def test_a_plan_that_was_followed_up_elsewhere_has_no_gap_while_that_counts() -> None:
    elsewhere = {"duty_kind": "plan_followed_up", "met_on": date(2025, 2, 3), "proof": "KS 2025/9"}
    scene = torn(
        *LAWFUL,
        says(KPLAN, **FOLLOWED_UP),
        there("ELSEWHERE", Spec("duty", "met", values=elsewhere)),
        on(date(2025, 3, 4)),
    )

    assert gaps_in(scene.register()) == ()


@pytest.mark.parametrize(("joint", "kinds"), [("yes", set()), ("no", {"no_coordinator"})])
def test_whoever_holds_a_joint_post_coordinates_for_each_party_that_gives_to_it(
    joint: str, kinds: set[str]
) -> None:
    shares = tuple(
        {"party": one, "function": "trygghetssamordnare", "percent": "50", "joint": joint}
        for one in (TOWN, POLICE)
    )
    town = ("trygghetssamordnare", "kommundirektör", "enhetschef fritid", "gruppchef", "fältgruppen")
    scene = torn(holding(TOWN, *town), holding(POLICE, "gruppchef"), says(SUB, coordination=shares))

    assert {gap.kind for gap in gaps_in(scene.register())} == kinds


def test_an_agreement_that_is_unverified_or_has_ended_has_no_gaps() -> None:
    for state in ("unverified", "expired"):
        scene = torn(gone(PICTURE, SUB, FORUM), becomes("MAIN", state), says("MAIN", purposes=()))

        assert gaps_in(scene.register()) == ()


def test_a_signed_renewal_that_begins_late_is_told_until_it_has_begun() -> None:
    signed = renewal("signed", "2028-03-02")

    def begins_late(*tears: Tear) -> list[tuple[str, object]]:
        found = gaps_in(torn(*signed, *tears).register(), only="renewal_begins_late")
        return [(gap.reference, gap.facts["ends_on"]) for gap in found]

    assert begins_late() == [("MAIN-2", date(2028, 2, 29))]
    assert begins_late(on(date(2028, 3, 1))) == [("MAIN-2", date(2028, 2, 29))]
    assert begins_late(on(date(2028, 3, 2))) == []
    assert begins_late(becomes("MAIN", "terminated", date(2025, 2, 2))) == [("MAIN-2", date(2025, 2, 1))]
    assert begins_late(says("MAIN", ends_on=None)) == []


def test_a_main_agreement_without_sub_agreements_is_asked_for_plans_only_when_it_has_some() -> None:
    bare = torn(gone(SUB))
    planning = torn(
        gone(SUB), there("MAIN/PLAN", Spec("action_plan", "draft", "MAIN", {"priority": "annat"}))
    )

    assert {gap.kind for gap in gaps_in(bare.register())} == {"main_without_sub"}
    assert {gap.kind for gap in gaps_in(planning.register())} == {
        *("main_without_sub", "plan_without_area", "area_without_plan", "annex_is_a_draft"),
        *("no_communication_plan", "no_follow_up_plan"),
    }


def test_only_the_last_conclusion_about_an_effect_counts() -> None:
    later = "MAIN/SUB/2025-T0"
    values = {**whole().specs[ROUND].values, "period": "2025-01", "period_ends_on": date(2025, 1, 31)}
    known = whole().specs[EFFECT].values
    scene = torn(
        says(EFFECT, baseline=None),
        there(later, Spec("round", "concluded", SUB, values)),
        there(f"{later}/1", Spec("follow_up", "concluded", later, known)),
        there(f"{later}/2", Spec("follow_up", "concluded", later, whole().specs[PRODUCTION].values)),
    )

    assert gaps_in(scene.register()) == ()


def test_an_activity_that_is_on_the_sheet_of_a_round_to_come_is_not_missed() -> None:
    scene = torn(
        gone(PRODUCTION),
        there(f"{NEXT_ROUND}/1", Spec("follow_up", "scheduled", NEXT_ROUND, {"subject_id": ACT})),
    )

    assert gaps_in(scene.register()) == ()


def test_what_the_parties_counted_in_a_round_is_counted() -> None:
    scene = torn(becomes(ACT, "done", date(2024, 12, 1)), says(ACT, counts=()), says(PRODUCTION, counted=9))

    assert gaps_in(scene.register()) == ()


QUARTERLY = rows("items", "communication_plan | process | quarterly | samordnare | samtal")


def a_quarter(state: str, period: str, first: date, last: date) -> Tear:
    """A round in which only the communication plan is followed up; activities are counted per tertial."""
    values = {"period": period, "plan_id": FOLLOWUP, "period_starts_on": first, "period_ends_on": last}
    return there(f"{SUB}/{period}", Spec("round", state, SUB, values))


def test_a_round_that_counts_no_activities_has_not_missed_one() -> None:
    concluded = a_quarter("concluded", "2024-Q3", date(2024, 7, 1), date(2024, 9, 30))
    plan = says(FOLLOWUP, items=(*items("per_tertial"), *QUARTERLY))

    missed = partial(gaps_in, only="activity_not_followed_up")

    assert missed(torn(gone(ROUND), plan, concluded).register()) == ()
    assert len(missed(torn(gone(PRODUCTION), plan, concluded).register())) == 1


def test_an_activity_is_taken_up_in_a_round_that_counts_it_and_else_in_another_plan() -> None:
    sooner = a_quarter("scheduled", "2025-Q1", date(2025, 1, 1), date(2025, 3, 31))
    plan = says(FOLLOWUP, items=(*items("per_tertial"), *QUARTERLY))
    done = becomes(ACT, "done", date(2025, 2, 1))
    missed = partial(gaps_in, only="activity_not_followed_up")

    [gap] = missed(torn(gone(PRODUCTION), plan, sooner, done).register())
    assert command_line(gap.closes) == f"handslag advance {NEXT_ROUND} lay_out"

    uncounted = says(FOLLOWUP, items=QUARTERLY)
    [gap] = missed(torn(gone(PRODUCTION, NEXT_ROUND), uncounted, sooner, done).register())
    assert command_line(gap.closes) == f"handslag revise {FOLLOWUP}"


def test_an_activity_is_asked_for_in_the_rounds_whose_sheets_have_it() -> None:
    """Also when it was done before its time was up, and under whichever plan it hangs."""
    missed = partial(gaps_in, only="activity_not_followed_up")
    early = becomes(ACT, "done", date(2024, 12, 1))
    other = there(f"{COMM}/ACT", Spec("activity", "done", COMM, whole().specs[ACT].values))

    [gap] = missed(torn(gone(PRODUCTION), early).register())
    assert command_line(gap.closes) == f"handslag advance {NEXT_ROUND} lay_out"

    assert {one.reference for one in missed(torn(gone(PRODUCTION), other).register())} == {ACT, f"{COMM}/ACT"}


@pytest.mark.parametrize(
    ("tears", "closes"),
    [
        ((), f"advance {NEXT_ROUND} lay_out"),
        ((gone(NEXT_ROUND),), f"correct {ROUND} ROW --reason TEXT"),
        ((gone(NEXT_ROUND, ROUND),), f"advance {FOLLOWUP} lay_out_rounds"),
        ((gone(NEXT_ROUND, ROUND), becomes(FOLLOWUP, "draft")), f"plan new follow_up_plan {SUB}"),
    ],
    ids=["round ahead", "round concluded", "no round", "no plan"],
)
def test_what_was_done_is_followed_up_in_the_round_that_there_is(
    tears: tuple[Tear, ...], closes: str
) -> None:
    scene = torn(gone(PRODUCTION), becomes(ACT, "done", date(2025, 2, 1)), *tears)

    [gap] = gaps_in(scene.register(), only="activity_not_followed_up")

    assert command_line(gap.closes) == f"handslag {closes}"


@pytest.mark.parametrize(
    ("kind", "tears", "closes"),
    [
        ("picture_late", (becomes(PICTURE, "planned"),), f"advance {PICTURE} gather"),
        ("picture_late", (becomes(PICTURE, "gathering"),), f"advance {PICTURE} draft"),
        ("picture_late", (becomes(PICTURE, "gathering"), says(PICTURE, problems=())), f"next {PICTURE}"),
        (
            "annex_is_a_draft",
            (becomes(COMM, "draft"), says(SUB, annex_decider=""), says("MAIN", annex_decider="")),
            f"advance {COMM} decide --on DAY",
        ),
        (
            "side_could_not_decide",
            (
                says(HELD, attendees=rows("attendees", f"{TOWN} | chef | own", f"{POLICE} | chef | none")),
                there("LATER", Spec("meeting", "held", FORUM, {"held_on": TODAY})),  # it says of nobody
            ),
            f'advance {COMING} hold "attendees={POLICE} | FUNCTION | MANDATE" --on DAY',
        ),
        (
            "picture_late",
            (becomes(PICTURE, "drafted"), acted(PICTURE, Did("accepted", TOWN))),
            f'accept {PICTURE} "{POLICE}" --on DAY',
        ),
        (
            "round_with_dissent",
            (acted(ROUND, Did("concluded", TOWN, "nej")), gone(NEXT_ROUND)),
            f"activity new {SUB} title=TEXT responsible=FUNCTION ends_on=DAY",
        ),
        ("forum_has_not_met", (gone(HELD, COMING),), f"meeting new {FORUM} meets_on=DAY"),
        ("plan_without_area", (says(PLAN, priority=""),), f"amend {PLAN} priority=TEXT --reason TEXT"),
        (
            "sub_late",
            (there("MAIN/SUB-2", Spec("sub_agreement", "draft", "MAIN", dict(LATE))),),
            "advance MAIN/SUB-2 send_for_signature",
        ),
        (
            "problem_without_agreement",
            (gone(SUB), becomes("MAIN", "expired")),
            "agreement new REFERENCE --priorities ungdomar",
        ),
    ],
)
def test_what_closes_a_gap_depends_on_how_far_it_has_come(
    kind: str, tears: tuple[Tear, ...], closes: str
) -> None:
    scene = torn(says(PICTURE, **LATE), *tears)

    [gap] = gaps_in(scene.register(), only=kind)

    assert command_line(gap.closes) == f"handslag {closes}"


# ---- the chain ----


def in_tree(register: Register, reference: str = "MAIN") -> list[str]:
    found = gaps_in(register)

    def read_link(link: Link) -> str:
        kinds = [found[number - 1].kind for number in link.numbers]
        return f"{'.' * link.depth}{link.part} {link.title} {kinds}"

    return [read_link(link) for link in chain(register, register.at[reference], found)]


def test_the_chain_goes_from_the_agreement_over_the_problem_to_its_effect() -> None:
    assert in_tree(whole().register()) == [
        "agreement Samverkan för en trygg stad []",
        ".picture Lägesbild []",
        "..problem ungdomar []",
        "...area ungdomar []",
        "....plan Vuxna på torget []",
        ".....activity Nattvandring []",
        "......followed_up 2024-T3 []",
        ".....effect otrygga []",
        ".agreement Samverkan för en trygg stad []",
    ]


def test_each_gap_is_marked_where_it_is_in_the_chain() -> None:
    scene = torn(
        says(PICTURE, **problems("ungdomar | | yes | leda", "bilar | | yes | vägen", "buller | | no")),
        says(PLAN, indicators=()),
        says(ACT, **until("2025-03-02")),
        says(EFFECT, comparisons=rows("comparisons", "Norrby | 20")),
        becomes(COMM, "withdrawn"),
        says(FORUM, chair=()),
    )

    assert in_tree(scene.register()) == [
        "agreement Samverkan för en trygg stad ['forum_unclear']",
        ".picture Lägesbild []",
        "..problem ungdomar []",
        "...area ungdomar []",
        "....plan Vuxna på torget ['plan_without_baseline']",
        ".....activity Nattvandring ['activity_past_its_time']",
        "......followed_up 2024-T3 []",
        ".....effect otrygga ['effect_is_weak']",
        "..problem bilar ['problem_without_agreement']",
        ".agreement Samverkan för en trygg stad ['no_communication_plan']",
    ]


def test_what_hangs_on_no_problem_is_in_the_chain_too() -> None:
    scene = torn(
        says(SUB, priorities=("bilar",)),
        says(PLAN, priority="annat"),
        there("MAIN/SUB/ACT-2", Spec("activity", "planned", SUB, {"title": "Möte"})),
    )

    assert in_tree(scene.register(), SUB) == [
        "agreement Samverkan för en trygg stad ['area_not_taken_up']",
        ".picture Lägesbild []",
        "..problem ungdomar []",
        ".area bilar ['area_without_problem', 'area_without_plan']",
        ".plan Vuxna på torget ['plan_without_area']",
        "..activity Nattvandring []",
        "...followed_up 2024-T3 []",
        "..effect otrygga []",
        ".activity Möte []",
    ]


# ---- the register ----


@pytest.fixture
def world(database_url: str) -> World:
    return World(Store.open(database_url)).found()


def asked(world: World, today: str, **said: Any) -> Gaps:  # noqa: ANN401 -- as the story takes it
    with world.reading() as connection:
        found = gaps(connection, rulebook(), today=date.fromisoformat(today), **said)
    assert found is not None
    return found


def test_the_questions_find_the_same_in_a_register_as_in_plain_data(world: World) -> None:
    scene = torn(
        says(PICTURE, updated_on=date(2022, 1, 1)),
        becomes(COMM, "draft"),
        says(ACT, **until("2025-03-02")),
        passes(PLAN, "states_its_financing", "says_why"),
        holding(POLICE, "gruppchef"),
    )

    found = asked(scene.write(world), TODAY.isoformat())

    assert places([*found.gaps]) == places(gaps_in(scene.register()))
    [passed] = [gap for gap in found.gaps if gap.kind == "passed_with_reason"]
    assert (passed.source, passed.facts["because"]) == (GUARDS["states_its_financing"].source, "hinner inte")


def test_an_agreement_is_asked_about_with_what_it_rests_on_and_what_hangs_on_it(world: World) -> None:
    scene = torn(
        says(PICTURE, updated_on=date(2022, 1, 1)),
        says(FORUM, chair=()),
        says(PLAN, indicators=()),
        says("MAIN", purposes=()),
        there("OTHER", Spec("main_agreement", "active", None, {"purposes": ()})),
    )
    scene.write(world)

    def kinds(reference: str | None) -> list[str]:
        return [gap.kind for gap in asked(world, TODAY.isoformat(), reference=reference).gaps]

    around = ["picture_too_old", "forum_unclear", "plan_without_baseline"]
    assert kinds(SUB) == around
    assert kinds(PLAN) == around
    assert kinds("MAIN") == ["picture_too_old", "agreement_says_too_little", *around[1:]]
    assert set(kinds("OTHER")) == {"no_picture", "agreement_says_too_little", "main_without_sub", "no_forum"}
    with pytest.raises(UnknownRecord):
        kinds("NOWHERE")


def test_what_was_missing_then_is_told_of_that_day_and_as_it_was_known(world: World) -> None:
    drive(world)

    def kinds(**days: str) -> set[str]:
        said = {name: date.fromisoformat(day) for name, day in days.items()}
        return {gap.kind for gap in asked(world, "2025-09-01", **said).gaps}

    assert "round_late" in kinds()
    assert "round_late" not in kinds(as_of="2024-07-01")
    assert "activity_past_its_time" not in kinds(known_on="2024-07-01")
    assert "passed_with_reason" not in kinds(as_of="2024-02-01")
    assert "passed_with_reason" in kinds(known_on="2024-03-20")


def test_of_an_agreement_that_was_not_there_then_nothing_can_be_said(world: World) -> None:
    whole().write(world)

    with world.reading() as connection:
        assert gaps(connection, rulebook(), today=TODAY, reference="MAIN", as_of=date(2020, 1, 1)) is None


def test_a_step_that_was_corrected_away_no_longer_passed_anything(world: World) -> None:
    drive(world)
    before = asked(world, "2025-02-01", only="passed_with_reason").gaps
    world.corrected("MAIN/PICTURE", seq=world.seq("MAIN/PICTURE", "prioritise"))

    after = asked(world, "2025-02-01", only="passed_with_reason").gaps

    assert "MAIN/PICTURE" in {gap.reference for gap in before}
    assert "MAIN/PICTURE" not in {gap.reference for gap in after}


def test_agreements_of_unknown_state_are_counted_not_judged(world: World) -> None:
    world.on("2024-01-10").register("main_agreement", "VAGUE", starts_on=None, ends_on=None)

    found = asked(world, "2024-02-01")

    assert ([*found.gaps], found.unverified) == ([], 1)


# ---- command lines ----


def test_a_command_line_names_its_blanks_and_quotes_what_a_shell_would_take_apart() -> None:
    action = Action("amend", ("A/1", Blank("day")), {"title": TEXT, "goal": 'säg "hej" för $5'})

    assert command_line(action) == r'handslag amend A/1 DAY title=TEXT "goal=säg \"hej\" för \$5"'
    assert command_line(action, lambda name: f"<{name}>") == (
        r'handslag amend A/1 "<day>" "title=<text>" "goal=säg \"hej\" för \$5"'
    )


def test_to_a_person_a_command_line_names_fields_in_their_language() -> None:
    action = Action("amend", ("A/1",), {"ends_on": Blank("day")}, {"priorities": "torget"})

    typed = line_in_words(texts_in("sv"), action)
    assert typed == 'handslag amend A/1 "sista dag=DAG" samverkansområden+=torget'


def test_to_a_person_a_command_line_says_codes_in_their_language() -> None:
    problem: Row = {"name": "buller", "character": "temporary", "prioritised": "no", "cause": TEXT}
    action = Action(
        "plan new",
        (Code("kind", "communication_plan"), "A"),
        {"problems": (problem,), "carried_out_by": "both", "extension_clause": True},
        {"perspectives": ("strategic", "operative")},
    )

    assert command_line(action) == (
        'handslag plan new communication_plan A "problems=buller | temporary | no | TEXT" carried_out_by=both'
        ' extension_clause=yes "perspectives+=strategic; operative"'
    )
    assert line_in_words(texts_in("sv"), action) == (
        'handslag plan new kommunikationsplan A "problem=buller | tillfälligt | nej | TEXT"'
        ' "utförs av=båda" "kan förlängas=ja" "perspektiv+=strategiskt; operativt"'
    )


def test_alike_gaps_of_one_agreement_are_told_one_by_one_and_of_several_by_where_they_are() -> None:
    def without(reference: str, party: str) -> Gap:
        facts = {"party": party, "function": "chef", "act": "signed", "on": "2026-01-02"}
        about = ("act_without_mandate", reference, "main_agreement")
        return Gap(*about, "reason", "H-034", facts, Action("show"))

    def told(*found: Gap) -> list[str]:
        document = gaps_document(texts_in("sv"), Gaps(TODAY, None, Found(found)), only=None)
        return [block.text for block in document if isinstance(block, Line)]

    of_one = told(without("A", "Borås"), without("A", "LPO Borås"))
    assert [said[:24] for said in of_one[2:4]] == ["A: chef hos Borås hade i", "A: chef hos LPO Borås ha"]
    assert told(without("A", "Borås"), without("B", "Borås"))[2] == "A, B"


def test_a_target_that_cannot_be_counted_is_told_as_it_is_written() -> None:
    def told(target: str) -> list[str]:
        step = Step(uuid4(), "A", "activity", 1, "moved", None, None, "planned", TODAY, {"target": target})
        return [line.text for line in outcome_document(texts_in("sv"), Done(step)) if isinstance(line, Line)]

    [said] = told("minst fyra")[1:]
    assert said.startswith("Måltalet ”minst fyra” går inte att räkna mot. Skriv antalet med siffror")
    assert told("minst 4")[1:] == []


def test_what_nobody_can_judge_is_not_counted_as_nothing() -> None:
    facts = {"duty": "picture_updated", "party": "Borås", "due_on": TODAY, "met_on": None, "days": 3}
    unknown = Gap("duty_not_recorded", "LAW", "duty", "note", "Lag 2023:196 6 §", facts, Action("show"))

    first = next(
        iter(gaps_document(texts_in("sv"), Gaps(TODAY, None, Found((unknown,))), only="duty_not_recorded"))
    )

    assert isinstance(first, Line)
    assert first.text.endswith("; krav i lag: 0, och 1 som inte går att bedöma.")


def test_a_command_line_writes_rows_and_additions_as_people_do() -> None:
    rows: tuple[Row, ...] = (
        {"name": "ungdomar", "tenacity": ""},
        {"name": "buller", "tenacity": "", "cause": TEXT},
    )
    action = Action(
        "plan new",
        ("action_plan", "A"),
        {"problems": rows, "areas": ("Borås", "Ulricehamn")},
        {"priorities": "ungdomar"},
        {"goes_on": True, "on": Blank("day")},
    )

    assert command_line(action) == (
        'handslag plan new action_plan A "problems=ungdomar | ; buller |  | TEXT"'
        ' "areas=Borås; Ulricehamn" priorities+=ungdomar --goes-on --on DAY'
    )
