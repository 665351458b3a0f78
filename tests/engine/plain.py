"""One plain record of each kind, about which nothing is to be remarked: tests change what matters.

Municipal Sweden in miniature: young people at a square, burglaries, and what is done about them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final, TypeAlias
from uuid import UUID

from lifecycle.codes import CODES
from lifecycle.fields import ROWS, Row, Value, dated

BORAS: Final = "1490"
MAIN_TERM: Final = ("2024-02-01", "2028-01-31")
SUB_TERM: Final = ("2024-03-01", "2026-02-28")
PLAN_TERM: Final = ("2024-03-01", "2025-12-31")

Values: TypeAlias = dict[str, Value]
Said: TypeAlias = dict[str, Any]
"""Values that a test hands on as keywords."""


def rows(field: str, *lines: str) -> tuple[Row, ...]:
    """Rows of a small table: cells in the order of its columns, set apart by `|`; empty ones left out."""
    columns = tuple(ROWS[field])
    return tuple(
        {column: cell.strip() for column, cell in zip(columns, line.split("|"), strict=False) if cell.strip()}
        for line in lines
    )


def found_on(on: date, proof: str = "") -> dict[str, Any]:
    """What is said of a follow-up of a municipality's plan: nothing of it is that of another day's."""
    return {"followed_up_on": on, "finding": f"planen följs, {on}", "proof": proof or f"KS 2024/31, {on}"}


def each(field: str, parties: Sequence[UUID], rest: str) -> tuple[Row, ...]:
    """The same row for each party."""
    return rows(field, *(f"{party} | {rest}" for party in parties))


def term(starts_on: object, ends_on: object) -> Said:
    """From one day to another, whole or partial, as the paper writes them."""
    return {"starts_on": dated(str(starts_on)), "ends_on": dated(str(ends_on))}


def _agreement(parties: Sequence[UUID]) -> Values:
    return {
        "title": "Samverkan för en trygg stad",
        "parties": tuple(parties),
        "areas": (BORAS,),
        "purposes": ("trygghet",),
        "priorities": ("ungdomar",),
    }


def _main(parties: Sequence[UUID]) -> Values:
    return {**_agreement(parties), **term(*MAIN_TERM)}


def _sub(parties: Sequence[UUID]) -> Values:
    return {
        **_agreement(parties),
        **term(*SUB_TERM),
        "coordination": each("coordination", parties, "samordnare | 25"),
        "coordination_tasks": ("bereder möten",),
        "annex_conditions": "när läget ändras",
        "annex_decider": "styrgruppen",
        "annex_procedure": "beslut på möte, ny version i akten",
    }


def _pledge(parties: Sequence[UUID]) -> Values:
    return {**_agreement(parties), **term(*SUB_TERM)}


def _picture(parties: Sequence[UUID]) -> Values:
    return {
        "title": "Lägesbild",
        "parties": tuple(parties),
        "areas": (BORAS,),
        "legal_purpose": "both",
        "method": "joint_from_start",
        "process": "två gemensamma verkstäder under våren",
        "contributions": each("contributions", parties, "egna siffror och egna iakttagelser"),
        "mapping": "anmälda brott per område",
        "other_information": "skolornas enkäter",
        "analysis": "torget saknar vuxna om kvällarna",
        "sources": rows(
            "sources", "crime_statistics | anmälda brott | 2023", "safety_survey | trygghetsmätningen"
        ),
        "groups_reached": rows(
            "groups_reached", *(f"{group} | safety_survey" for group in CODES["groups_reached.group"])
        ),
        "reviews": rows("reviews", *(f"{subject} | sedd över" for subject in CODES["reviews.subject"])),
        "problems": rows(
            "problems",
            "ungdomar | long_term | yes | inga vuxna på torget",
            "inbrott | temporary | no",
            "buller | temporary | no",
        ),
    }


def _municipal_plan(parties: Sequence[UUID]) -> Values:
    return {
        "title": "Brottsförebyggande plan",
        "parties": tuple(parties[:1]),
        "areas": (BORAS,),
        "decided_by": "kommunfullmäktige",
        "decided_on": dated("2024-02-20"),
        "paragraph": "§ 31",
        "diary_number": "KS 2024/12",
    }


def _action_plan(parties: Sequence[UUID]) -> Values:
    return {
        "title": "Vuxna på torget",
        "priority": "ungdomar",
        "goal": "färre bråk",
        "purpose": "att unga ska kunna vara ute",
        "causes": "inga vuxna på torget",
        "responsible": "enhetschef fritid",
        "commitments": each("commitments", parties, "går ut varje fredag | gruppchef"),
        "financing": "inom ordinarie ram",
        "indicators": rows("indicators", "otrygga kvällstid, procent | lower | 34 | 2023 | Norrby | enkät"),
        **term(*PLAN_TERM),
    }


def _communication_plan(parties: Sequence[UUID]) -> Values:
    return {
        "title": "Vad vi berättar",
        "goal": "boende vet vad som görs",
        "purpose": "tillit",
        "responsible": "kommunikatör",
        "fact_basis": "genomförda aktiviteter",
        "senders": each("senders", parties, "kommunikatör"),
        "messages": ("vuxna finns på torget",),
        "audiences": rows("audiences", "internal | personalen | intranät", "external | boende | brev"),
    }


def _follow_up_plan(_: Sequence[UUID]) -> Values:
    return {"title": "Vad vi följer upp", "items": items("per_tertial")}


def items(cadence: str) -> tuple[Row, ...]:
    """Everything that is to be followed up, in one rhythm."""
    kinds = (
        ("organisation", "process"),
        ("picture_sources", "process"),
        ("action_plans", "process"),
        ("action_plans", "production"),
        ("action_plans", "effect"),
        ("communication_plan", "process"),
    )
    return rows(
        "items", *(f"{subject} | {aspect} | {cadence} | samordnare | intervju" for subject, aspect in kinds)
    )


def _contact_list(parties: Sequence[UUID]) -> Values:
    return {"title": "Kontakter", "contacts": each("contacts", parties, "samordnare | växeln")}


def _development_plan(parties: Sequence[UUID]) -> Values:
    return {
        "title": "Trygghet som förmåga",
        "parties": tuple(parties),
        "responsible": "säkerhetschef",
        "sub_goals": rows("sub_goals", "färre utsatta | enkät | < 6 % | below | 6 | %"),
        "capabilities": rows("capabilities", "Trygghet | skapa ett tryggt samhälle | 16 | assessed"),
        "ratings": rows(
            "ratings",
            "Trygghet | process | 1 | 5",
            *(f"Trygghet | {one} | 3 | 3" for one in CODES["ratings.dimension"] if one != "process"),
        ),
        "supports": rows("supports", "Trygghet | färre utsatta"),
        "capability_goals": rows("capability_goals", "Trygghet | process | 1 | roller är utsedda | 1"),
        "packages": rows(
            "packages",
            "färre utsatta | Trygghet | process | 1 | utse roller | filled",
            "färre utsatta | Trygghet | process | 2 | öva tillsammans | filled",
        ),
    }


def _activity(parties: Sequence[UUID]) -> Values:
    return {
        "title": "Nattvandring",
        "description": "två vuxna går rundan",
        "how": "till fots, efter skolans slut",
        "why": "inga vuxna på torget",
        "carried_out_by": "both",
        "responsible": "fältgruppen",
        "target": "minst 8",
        "vek": vek(parties),
        "cost": "120000",
        "budget_holder": "enhetschef fritid",
        **term(*PLAN_TERM),
    }


def vek(parties: Sequence[UUID], *said: str) -> tuple[Row, ...]:
    """Each party has what it takes; what is `said` of a party and a question comes in the place of that."""
    other = {(row["party"], row["question"]): row for row in rows("vek", *said)}
    plain = rows(
        "vek", *(f"{one} | {asked} | yes |  | gruppchef | planning" for one in parties for asked in _ASKED)
    )
    return tuple(other.get((row["party"], row["question"]), row) for row in plain)


_ASKED: Final = CODES["vek.question"]


def _forum(parties: Sequence[UUID]) -> Values:
    return {
        "title": "Styrgruppen",
        "forum_kind": "steering",
        "perspectives": ("operative", "strategic"),
        "chair": (
            {"function": "kommundirektör", "party": str(parties[0])},
            {"function": "gruppchef", "party": str(parties[-1]), "from_on": "2030-01-01"},
        ),
        "chair_rotates": True,
        "members": each("members", parties, "chef"),
        "cadence": "monthly",
    }


def _meeting(_: Sequence[UUID]) -> Values:
    return {"title": "Styrgruppsmöte"}


def _round(_: Sequence[UUID]) -> Values:
    return {"period": "2024-T1"}


def _follow_up(_: Sequence[UUID]) -> Values:
    return {"subject": "agreement", "aspect": "process"}


def _duty(parties: Sequence[UUID]) -> Values:
    return {
        "title": "Problembild och lägesbild",
        "parties": tuple(parties[:1]),
        "areas": (BORAS,),
        "duty_kind": "picture_updated",
        "clock_from": date(2023, 7, 1),
    }


def _learning_pair(parties: Sequence[UUID]) -> Values:
    return {
        "title": "Lägesbild som används",
        "parties": tuple(parties),
        "theme": "lägesbild som används",
        "organisers": ("Länsstyrelsen",),
        "programme": "första omgången",
        "leadership_groups": each("leadership_groups", parties, "ledningsgruppen"),
        "exchange": each("exchange", parties, "liten organisation | metod | lokalkännedom"),
        "intended_measures": ("gemensam utbildning",),
        "presents_on": date(2025, 5, 30),
        "continues": ("lägesbild",),
    }


def _contribution(parties: Sequence[UUID]) -> Values:
    del parties
    return {
        "title": "frånvaro per årskurs",
        "description": "de två senaste läsåren",
        "asked_of": "Norrbyskolan",
        "mailbox": "rektor@norrby.example",
        "responsible": "samordnare",
        "answer_by": date(2024, 9, 2),
        "summary": "frånvaron ökar i årskurs 8",
        "diary_number": "KS 2024/77",
    }


PLAIN: Final[Mapping[str, Callable[[Sequence[UUID]], Values]]] = {
    "main_agreement": _main,
    "sub_agreement": _sub,
    "pledge": _pledge,
    "problem_picture": _picture,
    "municipal_plan": _municipal_plan,
    "action_plan": _action_plan,
    "communication_plan": _communication_plan,
    "follow_up_plan": _follow_up_plan,
    "contact_list": _contact_list,
    "development_plan": _development_plan,
    "activity": _activity,
    "forum": _forum,
    "meeting": _meeting,
    "round": _round,
    "follow_up": _follow_up,
    "duty": _duty,
    "learning_pair": _learning_pair,
    "contribution": _contribution,
}
"""Machine -> what a plain record of it says, with these parties."""


def plain_values(machine: str, parties: Sequence[UUID], /, **changes: Value) -> Values:
    """A record about which nothing is to be remarked: every guard that looks at its text is met."""
    return {**PLAIN[machine](parties), **changes}
