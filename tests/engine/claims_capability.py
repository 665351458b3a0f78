"""What guards on development plans, and on the order of their packages, are to say."""

# ruff: noqa: ANN401 -- a case is made of whatever differs from the plain one

from __future__ import annotations

from typing import Any, Final

from lifecycle.case import Case
from lifecycle.snapshot import Snapshot
from tests.engine.cases import MAIN, SUB, Claim, case, met, related, unmet
from tests.engine.plain import rows

AIM: Final = "färre utsatta"


def plan(**said: Any) -> Case:
    return case("development_plan", **said)


def levels(now: int, target: int) -> Any:
    dimensions = ("organisation", "process", "technology", "information", "steering")
    return rows("ratings", *(f"Trygghet | {one} | {now} | {target}" for one in dimensions))


def package(number: int, *, capability: str = "Trygghet", aim: str = AIM, dimension: str = "process") -> Any:
    return rows("in_packages", f"{aim} | {capability} | {dimension} | {number}")


PLAN: Final = related("PLAN", "development_plan", "in_force", under=SUB)


def another(state: str, number: int, **said: Any) -> Snapshot:
    return related("EARLIER", "activity", state, under=PLAN, in_packages=package(number, **said))


def activity(number: int, *beside: Snapshot, **said: Any) -> Case:
    said = {"in_packages": package(number), **said}
    return case("activity", above=(PLAN, SUB, MAIN), beside=beside, **said)


LATER: Final[dict[str, Any]] = {
    "number": "2",
    "capability": "Trygghet",
    "sub_goal": AIM,
    "references": ("EARLIER",),
}

CAPABILITY: Final[tuple[Claim, ...]] = (
    met("belongs_to_somebody", "a municipality's own", plan()),
    met("belongs_to_somebody", "an agreement's", plan(above=(SUB, MAIN), parties=())),
    unmet("belongs_to_somebody", "nobody's", plan(parties=())),
    met("has_capabilities_to_develop", "both said", plan()),
    unmet(
        "has_capabilities_to_develop",
        "neither",
        plan(sub_goals=(), ratings=()),
        missing=("sub_goals", "ratings"),
    ),
    met("its_sub_goals_can_be_measured", "in figures", plan()),
    met(
        "its_sub_goals_can_be_measured",
        "in words",
        plan(sub_goals=rows("sub_goals", "RUS | samtal | en gång om året, och stöd om våld förekommer")),
    ),
    unmet(
        "its_sub_goals_can_be_measured",
        "one without what is to be reached",
        plan(sub_goals=rows("sub_goals", "HME | enkät", "sjukfrånvaro | statistik | < 6 %")),
        sub_goals=("HME",),
    ),
    met("its_r_gap_agrees", "four of twenty-five", plan()),
    met("its_r_gap_agrees", "nothing is stated", plan(capabilities=())),
    met("its_r_gap_agrees", "it cannot be counted", plan(ratings=levels(2, 4)[:3])),
    unmet(
        "its_r_gap_agrees",
        "ten of twenty-five",
        plan(ratings=levels(2, 4)),
        capabilities=("Trygghet 16 % / 40 %",),
    ),
    met("its_goals_have_packages", "its one goal has", plan()),
    met("its_goals_have_packages", "its sub-goal is not worked out", plan(packages=())),
    unmet(
        "its_goals_have_packages",
        "one more goal",
        plan(
            capability_goals=rows(
                "capability_goals",
                "Trygghet | process | 1 | roller | 1",
                "Trygghet | process | 2 | beredskap",
            )
        ),
        goals=("Trygghet: beredskap",),
    ),
    met("its_first_packages_are_filled", "both are", plan()),
    unmet(
        "its_first_packages_are_filled",
        "only the second is",
        plan(packages=rows("packages", f"{AIM} | Trygghet | process | 2 | öva")),
        capabilities=("Trygghet",),
    ),
    met("its_earlier_packages_are_done", "it is of none", activity(2, in_packages=())),
    met("its_earlier_packages_are_done", "it is of the first", activity(1, another("planned", 2))),
    met("its_earlier_packages_are_done", "the earlier one is done", activity(2, another("done", 1))),
    met("its_earlier_packages_are_done", "the other is beside it", activity(2, another("planned", 2))),
    met(
        "its_earlier_packages_are_done",
        "the earlier one is another capability's",
        activity(2, another("planned", 1, capability="Kommunikation")),
    ),
    met(
        "its_earlier_packages_are_done",
        "the earlier one is another sub-goal's",
        activity(2, another("under_way", 1, aim="HME")),
    ),
    unmet("its_earlier_packages_are_done", "it is planned", activity(2, another("planned", 1)), **LATER),
    unmet(
        "its_earlier_packages_are_done",
        "it is under way, in another dimension: that is how we read the table",
        activity(2, another("under_way", 1, dimension="steering")),
        **LATER,
    ),
)
