"""`audit gaps`: every kind of hole is found where it is and nowhere else, and its command closes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest

from lifecycle.errors import UnknownRecord
from lifecycle.fields import dated
from lifecycle.guards import GUARDS
from lifecycle.records import Area
from lifecycle.store import Store
from tests.engine.plain import items, rows
from tests.engine.world import BORAS, POLICE, SECOND_TOWN, TOWN, World, rulebook
from tests.stories.gaps_scene import (
    ACT,
    COMING,
    COMM,
    EFFECT,
    FOLLOWUP,
    FORUM,
    HELD,
    KPLAN,
    NEXT_ROUND,
    PICTURE,
    PLAN,
    PRODUCTION,
    ROUND,
    SUB,
    TODAY,
    Spec,
    Tear,
    acted,
    becomes,
    gone,
    holding,
    on,
    passes,
    places,
    plain_id,
    plain_parties,
    renewed,
    says,
    there,
    torn,
    until,
    whole,
)
from tests.stories.whole_way import drive
from workflows.audits.gaps import Gaps, gaps, holes_in
from workflows.audits.gaps.chain import chain
from workflows.audits.gaps.hole import SEVERITIES, TEXT, Blank, command_line
from workflows.audits.gaps.kinds import KINDS
from workflows.audits.gaps.register import Register, share_an_area

if TYPE_CHECKING:
    from typing import Any

LATE = {"owed_since": date(2024, 3, 1), "owed_within": "P30D"}
IN_TIME = {"owed_since": date(2025, 2, 20), "owed_within": "P30D"}
DAYS_OF_NO_LAW = date(2023, 6, 30)


def problems(*lines: str) -> dict[str, Any]:
    return {"problems": rows("problems", *lines)}


def commitments(*lines: str) -> dict[str, Any]:
    town, police = (str(one.id) for one in plain_parties().values())
    return {"commitments": rows("commitments", *(line.format(town=town, police=police) for line in lines))}


@dataclass(frozen=True, slots=True)
class Claim:
    """What is torn, which hole that is and at what severity, and what is nearly the same but no hole."""

    kind: str
    reference: str
    tears: tuple[Tear, ...]
    about: str = ""
    severity: str | None = None
    also: frozenset[tuple[str, str, str]] = frozenset()
    """Other holes that the same tear makes."""
    no_hole: tuple[Tear, ...] = ()

    def __str__(self) -> str:
        return f"{self.kind}-{self.severity or KINDS[self.kind].severity}"


def claim(kind: str, reference: str, *tears: Tear, **said: Any) -> Claim:  # noqa: ANN401 -- as the class has it
    return Claim(kind, reference, tears, **said)


def also(*holes: tuple[str, str, str]) -> frozenset[tuple[str, str, str]]:
    return frozenset(holes)


CLAIMS = (
    claim(
        "no_picture",
        "MAIN",
        gone(PICTURE),
        severity="law",
        no_hole=(gone(PICTURE), there("ALONE", Spec("problem_picture", "gathering"))),
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
        no_hole=(becomes(PICTURE, "gathering"), says(PICTURE, **IN_TIME)),
    ),
    claim(
        "picture_incomplete",
        PICTURE,
        says(PICTURE, analysis=""),
        severity="law",
        no_hole=(becomes(PICTURE, "gathering"), says(PICTURE, analysis="")),
    ),
    claim(
        "picture_not_accepted",
        PICTURE,
        becomes(PICTURE, "drafted"),
        acted(PICTURE, ("accepted", TOWN, "")),
        about=POLICE,
        severity="must",
        no_hole=(becomes(PICTURE, "gathering"), acted(PICTURE)),
    ),
    claim(
        "nothing_prioritised",
        PICTURE,
        becomes(PICTURE, "accepted"),
        no_hole=(becomes(PICTURE, "drafted"),),
    ),
    claim(
        "picture_too_old",
        PICTURE,
        says(PICTURE, updated_on=date(2023, 3, 2)),
        on(date(2025, 3, 4)),
        severity="law",
        # 2 March 2025 is a Sunday: a statutory duty is kept on the Monday (Lag 1930:173 2 §)
        no_hole=(says(PICTURE, updated_on=date(2023, 3, 2)), on(date(2025, 3, 3))),
    ),
    claim(
        "municipal_plan_not_followed_up",
        KPLAN,
        says(KPLAN, decided_on=dated("2023-02-28")),
        severity="law",
        no_hole=(says(KPLAN, decided_on=dated("2023-02-28"), followed_up_on=date(2024, 9, 1)),),
    ),
    claim(
        "problem_without_cause",
        PICTURE,
        says(PICTURE, **problems("ungdomar | long_term | yes", "buller | temporary | no")),
        about="ungdomar",
        severity="note",
        no_hole=(says(PICTURE, **problems("ungdomar | long_term | yes | leda", "buller | temporary | no")),),
    ),
    claim(
        "problem_without_agreement",
        PICTURE,
        says(PICTURE, **problems("ungdomar | | yes | leda", "bilar | | yes | vägen", "buller | | no")),
        about="bilar",
        no_hole=(says(PICTURE, **problems("Ungdomar | | yes | leda", "bilar | | no", "buller | | no")),),
    ),
    claim(
        "agreement_says_too_little",
        "MAIN",
        says("MAIN", purposes=()),
        severity="law",
        no_hole=(says("MAIN", purposes=(), to_be_decided={"purposes": "2025-04-01"}),),
    ),
    claim(
        "main_without_sub",
        "MAIN",
        gone(SUB),
        no_hole=(
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
        no_hole=(there("MAIN/SUB-2", Spec("sub_agreement", "draft", "MAIN", dict(IN_TIME))),),
    ),
    claim(
        "sub_without_main",
        SUB,
        becomes("MAIN", "terminated", date(2025, 1, 1)),
        severity="must",
        no_hole=(becomes("MAIN", "under_notice"),),
        also=also(),
    ),
    claim(
        "area_without_problem",
        SUB,
        says(SUB, priorities=("ungdomar", "bilar")),
        there("MAIN/SUB/PLAN-2", Spec("action_plan", "in_force", SUB, {"priority": "bilar"})),
        there("MAIN/SUB/PLAN-2/ACT", Spec("activity", "planned", "MAIN/SUB/PLAN-2", until("2025-12-31"))),
        about="bilar",
        no_hole=(says(SUB, priorities=("UNGDOMAR",)), becomes(PICTURE, "gathering")),
    ),
    claim(
        "area_not_taken_up",
        "MAIN",
        says("MAIN", priorities=("ungdomar", "våld")),
        about="våld",
        severity="note",
        no_hole=(says("MAIN", priorities=("Ungdomar",)),),
    ),
    claim(
        "no_coordinator",
        "MAIN",
        holding(TOWN, *("kommundirektör", "enhetschef fritid", "gruppchef", "fältgruppen")),
        about=TOWN,
        severity="law",
        no_hole=(
            holding(TOWN, *("Samordnare", "kommundirektör", "enhetschef fritid", "gruppchef", "fältgruppen")),
        ),
    ),
    claim("no_coordinator", "MAIN", holding(POLICE, "gruppchef"), about=POLICE, severity="reason"),
    claim(
        "no_forum",
        "MAIN",
        gone(FORUM),
        also=also(("function_without_holder", SUB, "styrgruppen")),
        no_hole=(gone(FORUM), says("MAIN", forums="brottsförebyggande rådet"), says(SUB, annex_decider="")),
    ),
    claim(
        "forum_unclear",
        FORUM,
        says(FORUM, members=()),
        no_hole=(says(FORUM, members=()), becomes(FORUM, "planned")),
    ),
    claim(
        "forum_has_not_met",
        FORUM,
        says(HELD, held_on=date(2025, 1, 2)),
        no_hole=(says(HELD, held_on=date(2025, 1, 3)),),
    ),
    claim(
        "area_without_plan",
        SUB,
        gone(PLAN),
        about="ungdomar",
        no_hole=(says(PLAN, priority="UNGDOMAR"),),
    ),
    claim(
        "plan_without_area",
        PLAN,
        says(PLAN, priority="bilar"),
        about="bilar",
        severity="must",
        also=also(("area_without_plan", SUB, "ungdomar")),
    ),
    claim(
        "annex_late",
        PLAN,
        becomes(PLAN, "draft"),
        says(PLAN, **LATE),
        no_hole=(says(PLAN, **LATE),),
    ),
    claim(
        "annex_is_a_draft",
        COMM,
        becomes(COMM, "draft"),
        severity="note",
        no_hole=(there("COMM-2", Spec("communication_plan", "draft", SUB)), renewed(COMM, "COMM-2")),
    ),
    claim(
        "no_communication_plan",
        SUB,
        becomes(COMM, "withdrawn"),
        no_hole=(gone(COMM), says(SUB, signed_on=dated("2025-02-10"))),
    ),
    claim("no_follow_up_plan", SUB, becomes(FOLLOWUP, "ended"), no_hole=(becomes(FOLLOWUP, "decided"),)),
    claim(
        "party_without_commitment",
        PLAN,
        says(PLAN, **commitments("{town} | går ut | gruppchef")),
        about=POLICE,
        no_hole=(says(PLAN, commitments=(), to_be_decided={"commitments": "2025-04-01"}),),
    ),
    claim(
        "commitment_without_responsible",
        PLAN,
        says(PLAN, **commitments("{town} | går ut | gruppchef", "{police} | kör förbi")),
        about="kör förbi",
        no_hole=(
            says(PLAN, **commitments("{town} | går ut | gruppchef", "{police} | kör förbi | gruppchef")),
        ),
    ),
    claim(
        "function_without_holder",
        PLAN,
        says(PLAN, responsible="säkerhetschef"),
        about="säkerhetschef",
        severity="note",
        no_hole=(says(PLAN, responsible="Enhetschef  FRITID"),),
    ),
    claim(
        "plan_without_baseline",
        PLAN,
        says(PLAN, indicators=rows("indicators", "otrygga | lower")),
        severity="note",
        no_hole=(says(PLAN, indicators=rows("indicators", "otrygga | lower | 34", "bråk")),),
    ),
    claim("plan_without_activity", PLAN, becomes(ACT, "cancelled"), no_hole=(becomes(ACT, "done"),)),
    claim(
        "activity_unclear",
        ACT,
        says(ACT, responsible="", carried_out_by=None),
        no_hole=(says(ACT, responsible="", to_be_decided={"responsible": "2025-04-01"}),),
    ),
    claim(
        "activity_past_its_time",
        ACT,
        says(ACT, **until("2025-03-02")),
        no_hole=(says(ACT, **until("2025-03-03")),),
    ),
    claim(
        "target_never_counted",
        ACT,
        becomes(ACT, "done", date(2024, 12, 1)),
        says(ACT, counts=()),
        severity="note",
        no_hole=(becomes(ACT, "done", date(2024, 12, 1)), says(ACT, counts=(), target="(inget tal)")),
    ),
    claim(
        "activity_not_followed_up", ACT, gone(PRODUCTION), no_hole=(gone(PRODUCTION), becomes(ACT, "planned"))
    ),
    claim(
        "round_late",
        NEXT_ROUND,
        says(NEXT_ROUND, conclude_by=date(2025, 3, 2)),
        no_hole=(says(NEXT_ROUND, conclude_by=date(2025, 3, 3)),),
    ),
    claim(
        "round_with_dissent",
        ROUND,
        acted(ROUND, ("concluded", TOWN, ""), ("concluded", POLICE, "ser ingen effekt")),
        about=POLICE,
        severity="note",
        no_hole=(acted(ROUND, ("concluded", TOWN, ""), ("concluded", POLICE, "")),),
    ),
    claim(
        "effect_without_figures",
        EFFECT,
        says(EFFECT, baseline=None),
        no_hole=(says(EFFECT, baseline=None), becomes(EFFECT, "skipped")),
    ),
    claim("effect_without_judgement", EFFECT, says(EFFECT, changed_character=None)),
    claim("effect_is_weak", EFFECT, says(EFFECT, control_area=""), severity="note"),
    claim(
        "promise_broken",
        "MAIN",
        says("MAIN", purposes=(), to_be_decided={"purposes": "2025-03-02"}),
        no_hole=(says("MAIN", purposes=(), to_be_decided={"purposes": "2025-03-03"}),),
    ),
    claim(
        "passed_with_reason",
        PLAN,
        passes(PLAN, "states_its_financing"),
        no_hole=(passes(PLAN, "says_why"),),
    ),
)


def test_a_whole_chain_has_no_hole() -> None:
    assert holes_in(whole().register()) == ()


@pytest.mark.parametrize("case", CLAIMS, ids=str)
def test_every_kind_of_hole_is_found_where_it_is_and_no_other_one(case: Claim) -> None:
    found = holes_in(torn(*case.tears).register())

    assert places(found) == {(case.kind, case.reference, case.about), *case.also}
    [hole] = [one for one in found if one.kind == case.kind]
    assert hole.severity == (case.severity or KINDS[case.kind].severity)


@pytest.mark.parametrize("case", [one for one in CLAIMS if one.no_hole], ids=str)
def test_what_is_nearly_the_same_is_no_hole_of_that_kind(case: Claim) -> None:
    found = holes_in(torn(*case.no_hole).register())

    assert case.kind not in {hole.kind for hole in found}
