"""Each effect: what follows from a step on other records; and that every one of them is tested."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from lifecycle.acts import Act
from lifecycle.case import Case
from lifecycle.codes import CODES
from lifecycle.effects import EFFECTS
from lifecycle.effects.effect import Creates, Follows, GoesBack
from lifecycle.fields import Dated, Value, dated
from lifecycle.machine.definition import MachineDefinition
from lifecycle.records import Area
from lifecycle.snapshot import Snapshot
from tests.engine import test_effects_after_signing
from tests.engine.cases import OPEN_ENDED, TODAY, case, ends, related
from tests.engine.plain import rows
from tests.engine.world import BORAS, act, rulebook, term, unit_row

WITH_MAIN: dict[str, Any] = {"ends_with_parent": True}


def main(**around: object) -> Case:
    return replace(case(), **around)  # type: ignore[arg-type]  # a test names fields of a case


def follows(effect: str, about: Case) -> dict[UUID, tuple[str | None, dict[str, Value]]]:
    found = list(EFFECTS[effect](about))
    steps = [one for one in found if isinstance(one, Follows)]
    assert steps == found, "something else than steps"
    return {one.record_id: (one.trigger, dict(one.changes)) for one in steps}


def of(one: Snapshot) -> UUID:
    return one.record.id


def child(state: str, machine: str = "sub_agreement", **changes: Any) -> Snapshot:  # noqa: ANN401 -- whatever differs
    return related("SUB", machine, state, **changes)


# ---- replaces_predecessor ----


@pytest.mark.parametrize("state", ["signed", "active", "on_hold", "under_notice"])
def test_replaces_predecessor_asks_what_still_stands_to_be_replaced(state: str) -> None:
    old = related("OLD", "main_agreement", state)

    assert follows("replaces_predecessor", main(predecessor=old)) == {of(old): ("replace", {})}


@pytest.mark.parametrize("state", ["draft", "unverified", "expired", "terminated", "replaced", "withdrawn"])
def test_replaces_predecessor_leaves_alone_what_does_not_stand(state: str) -> None:
    assert follows("replaces_predecessor", main(predecessor=related("OLD", "main_agreement", state))) == {}


def test_replaces_predecessor_does_nothing_without_one() -> None:
    assert follows("replaces_predecessor", main()) == {}


@pytest.mark.parametrize("state", ["active", "on_hold", "under_notice"])
def test_gives_way_to_its_successor_when_that_has_begun(state: str) -> None:
    late = main(successors=(related("NEXT", "main_agreement", state),))

    assert follows("gives_way_to_its_successor", late) == {late.record.id: ("replace", {})}


def left_before(*acts: Act) -> Case:
    """An agreement that has just begun, and what its parties did before."""
    return replace(main(), acts=acts)


@pytest.mark.parametrize(
    ("until", "ends"),
    [(date(2026, 6, 30), Dated.on(date(2026, 6, 30))), (None, "assumed"), (date(2020, 1, 1), "assumed")],
    ids=["with its last day", "without", "with an impossible one"],
)
def test_a_notice_received_before_takes_effect_when_the_term_begins(
    until: date | None, ends: Dated | str
) -> None:
    left = left_before(act("noticed", main().parties[0].id, "2024-01-02", until=until))

    [(trigger, changes)] = follows("a_notice_received_before_takes_effect", left).values()

    assert trigger == "come_under_notice"
    new = changes["ends_on"]
    assert isinstance(new, Dated)
    assert (new if isinstance(ends, Dated) else new.basis) == ends


def test_a_notice_received_before_takes_effect_only_while_it_stands() -> None:
    parties = [unit.id for unit in main().parties]
    lapsed = [act("unnoticed", unit, "2024-01-03") for unit in parties]

    assert follows("a_notice_received_before_takes_effect", left_before()) == {}
    given = act("noticed", parties[0], "2024-01-02")
    assert follows("a_notice_received_before_takes_effect", left_before(given, *lapsed)) == {}


@pytest.mark.parametrize("state", ["draft", "signed", "unverified", "expired", "withdrawn"])
def test_gives_way_to_its_successor_only_while_that_is_in_force(state: str) -> None:
    late = main(successors=(related("NEXT", "main_agreement", state),))

    assert follows("gives_way_to_its_successor", late) == {}


# ---- subs_move_under_the_successor ----

NEW = related("NEW", "main_agreement", "active")


@pytest.mark.parametrize(
    "state", ["draft", "awaiting_decision", "awaiting_signatures", "signed", "active", "unverified"]
)
def test_subs_move_under_the_successor_whether_they_run_or_are_prepared(state: str) -> None:
    sub = child(state)

    found = follows("subs_move_under_the_successor", main(successors=(NEW,), children=(sub,)))

    assert found == {of(sub): ("rehome", {"parent_id": of(NEW)})}


@pytest.mark.parametrize("state", ["expired", "terminated", "replaced", "withdrawn"])
def test_subs_move_under_the_successor_unless_they_have_ended(state: str) -> None:
    assert follows("subs_move_under_the_successor", main(successors=(NEW,), children=(child(state),))) == {}


def test_subs_move_under_the_successor_takes_pledges_along_without_a_step() -> None:
    pledge = child("published", "pledge")

    found = follows("subs_move_under_the_successor", main(successors=(NEW,), children=(pledge,)))

    assert found == {of(pledge): (None, {"parent_id": of(NEW)})}


def test_subs_move_under_the_successor_except_those_that_end_with_the_old_one() -> None:
    sub = child("active", **WITH_MAIN, **term("2024-03-01", "2028-01-31"))

    found = follows(
        "subs_move_under_the_successor", main(successors=(NEW,), children=(sub,), on=date(2026, 2, 1))
    )

    assert found == {of(sub): (None, {"ends_on": Dated.on(date(2026, 1, 31), basis="computed")})}


# ---- subs_left_behind_move_under_it ----


def after(old: Snapshot, *left: Snapshot, **said: Any) -> Case:  # noqa: ANN401 -- whatever differs
    """A main agreement that begins after the one that it renews; `left` hangs on that."""
    return main(predecessor=old, left_behind=left, **said)


@pytest.mark.parametrize("ended", ["expired", "terminated"])
def test_subs_left_behind_move_under_it_whether_they_run_or_are_prepared(ended: str) -> None:
    old = related("OLD", "main_agreement", ended)
    left = [child(state, under=old) for state in ("draft", "signed", "active", "on_hold", "unverified")]
    pledge = child("published", "pledge", under=old)
    tied = child("draft", under=old, **WITH_MAIN)
    over = child("expired", under=old)

    about = after(old, *left, pledge, tied, over)

    assert follows("subs_left_behind_move_under_it", about) == {
        **{of(one): ("rehome", {"parent_id": about.record.id}) for one in left},
        of(pledge): (None, {"parent_id": about.record.id}),
        of(tied): (
            "rehome",
            {"parent_id": about.record.id, "ends_on": Dated.follows(about.agreement.ends_on)},
        ),
    }


@pytest.mark.parametrize("state", ["signed", "active", "unverified", "replaced", "withdrawn"])
def test_subs_left_behind_move_under_it_only_when_the_one_before_had_come_to_its_end(state: str) -> None:
    old = related("OLD", "main_agreement", state)

    assert follows("subs_left_behind_move_under_it", after(old, child("active", under=old))) == {}


def test_subs_left_behind_move_under_it_but_not_other_successors_or_what_ended_with_the_old_one() -> None:
    old = related("OLD", "main_agreement", "expired")
    other = related("OTHER", "main_agreement", "draft", predecessor_id=of(old))
    tied = child("active", under=old, **WITH_MAIN)

    assert follows("subs_left_behind_move_under_it", after(old, other, tied)) == {}


# ---- subs_lose_their_main ----


@pytest.mark.parametrize(
    ("state", "machine"), [("signed", "sub_agreement"), ("active", "sub_agreement"), ("published", "pledge")]
)
def test_subs_lose_their_main_and_say_since_when(state: str, machine: str) -> None:
    sub = child(state, machine)

    found = follows("subs_lose_their_main", main(children=(sub,), on=date(2028, 2, 1)))

    assert found == {of(sub): (None, {"without_main_since": date(2028, 2, 1)})}


@pytest.mark.parametrize("state", ["draft", "awaiting_signatures", "unverified", "expired", "withdrawn"])
def test_subs_lose_their_main_only_while_they_run(state: str) -> None:
    assert follows("subs_lose_their_main", main(children=(child(state),))) == {}


def test_subs_lose_their_main_once() -> None:
    sub = child("active", without_main_since=date(2027, 1, 1))

    assert follows("subs_lose_their_main", main(children=(sub,))) == {}


def test_subs_lose_their_main_or_end_with_it_when_they_say_so() -> None:
    early, late = (
        child("active", **WITH_MAIN, ends_on=ends("2026-01-01")),
        child("active", **WITH_MAIN, ends_on=None),
    )

    found = follows("subs_lose_their_main", main(children=(early, late), on=date(2028, 2, 1)))

    assert found == {of(late): (None, {"ends_on": Dated.on(date(2028, 1, 31), basis="computed")})}


# ---- what_ends_with_it_ends ----


def test_what_ends_with_it_ends_when_it_is_ended_early() -> None:
    tied = child("published", "pledge", ends_on=ends("2030-01-31"), **WITH_MAIN)
    free = child("published", "pledge", ends_on=ends("2030-01-31"))

    found = follows("what_ends_with_it_ends", main(children=(tied, free), on=date(2028, 2, 1)))

    assert found == {of(tied): (None, {"ends_on": Dated.on(date(2028, 1, 31), basis="computed")})}


# ---- dependent_terms_follow ----


@pytest.mark.parametrize(
    "state", ["draft", "awaiting_signatures", "signed", "active", "on_hold", "under_notice"]
)
def test_dependent_terms_follow_the_mains_end(state: str) -> None:
    sub = child(state, **WITH_MAIN)

    found = follows("dependent_terms_follow", main(children=(sub,)))

    assert found == {of(sub): (None, {"ends_on": Dated.on(date(2028, 1, 31), basis="computed")})}


def test_dependent_terms_follow_only_where_the_paper_says_so() -> None:
    assert (
        follows("dependent_terms_follow", main(children=(child("active"), child("expired", **WITH_MAIN))))
        == {}
    )


def test_dependent_terms_follow_a_main_that_goes_on_until_further_notice() -> None:
    sub = child("active", **WITH_MAIN, ends_on=ends("2028-01-31"))

    found = follows("dependent_terms_follow", replace(case(**OPEN_ENDED), children=(sub,)))

    assert found == {of(sub): (None, {"ends_on": None})}


# ---- meets_the_duty_to_update ----

UPDATE = related("LAW-PICTURE", "duty", "open", duty_kind="picture_updated")
FOLLOW_UP = related("LAW-PLAN", "duty", "open", duty_kind="plan_followed_up")


def picture(*duties: Snapshot, **said: Any) -> Case:  # noqa: ANN401 -- whatever differs
    return case("problem_picture", duties=duties, **said)


def met(one: Snapshot, on: date = TODAY, proof: str = "A") -> dict[UUID, tuple[str, dict[str, Value]]]:
    return {of(one): ("meet", {"met_on": on, "proof": proof})}


@pytest.mark.parametrize("purpose", ["law", "both", "joint", None])
def test_meets_the_duty_to_update_on_the_pictures_day_and_names_the_picture_as_proof(
    purpose: str | None,
) -> None:
    about = picture(UPDATE, FOLLOW_UP, legal_purpose=purpose, on=date(2025, 6, 30))

    assert follows("meets_the_duty_to_update", about) == met(UPDATE, date(2025, 6, 30))


@pytest.mark.parametrize("part", ["mapping", "other_information", "analysis"])
@pytest.mark.parametrize("promised", [False, True])
def test_meets_the_duty_to_update_only_when_the_picture_has_its_three_parts(
    part: str,
    promised: bool,  # noqa: FBT001 -- a case
) -> None:
    lacking: dict[str, Any] = {part: "", "to_be_decided": {part: "2025-12-01"} if promised else {}}

    assert follows("meets_the_duty_to_update", picture(UPDATE, legal_purpose="law", **lacking)) == {}


def test_meets_the_duty_to_update_of_no_municipality_of_which_it_is_about_a_district_only() -> None:
    district = Area(code=f"{BORAS}/norrby", name="Norrby", kind="district", within=BORAS)

    assert follows("meets_the_duty_to_update", replace(picture(UPDATE), areas=(district,))) == {}


def test_meets_no_duty_of_a_municipality_by_what_no_municipality_or_another_one_stands_behind() -> None:
    police = [one for one in picture().parties if one.side == "police"]
    other = unit_row("Göteborg", side="municipality")
    plan = case("municipal_plan", duties=(FOLLOW_UP,), proof="KS § 40", decided_on=dated("2025-02-01"))

    assert follows("meets_the_duty_to_update", replace(picture(UPDATE), parties=tuple(police))) == {}
    assert follows("meets_the_duty_to_update", replace(picture(UPDATE), parties=(*police, other))) == met(
        UPDATE
    )
    for effect in ("begins_the_duty_to_follow_up", "meets_the_duty_to_follow_up"):
        assert follows(effect, replace(plan, parties=(other,))) == {}
        assert follows(effect, plan) != {}


def test_meets_the_duty_to_update_again_and_again() -> None:
    before = related("LAW-PICTURE", "duty", "met", duty_kind="picture_updated", met_on=date(2025, 5, 31))

    assert follows("meets_the_duty_to_update", picture(before)) == met(before)


@pytest.mark.parametrize("met_on", [TODAY, date(2025, 6, 2)])
def test_meets_the_duty_to_update_unless_it_was_met_that_day_or_later(met_on: date) -> None:
    later = related("LAW-PICTURE", "duty", "met", duty_kind="picture_updated", met_on=met_on)

    assert follows("meets_the_duty_to_update", picture(later)) == {}


@pytest.mark.parametrize(("on", "counts"), [("2023-06-30", False), ("2023-07-01", True)])
def test_meets_the_duty_to_update_only_since_the_law_demands_it(on: str, counts: bool) -> None:  # noqa: FBT001 -- a case
    found = follows("meets_the_duty_to_update", picture(UPDATE, on=date.fromisoformat(on)))

    assert bool(found) == counts


def test_meets_the_duty_to_update_of_every_municipality_that_it_is_about_and_whose_duty_goes_on() -> None:
    other = related("MARK/LAW-PICTURE", "duty", "open", duty_kind="picture_updated")
    ended = related("TANUM/LAW-PICTURE", "duty", "ended", duty_kind="picture_updated")

    assert follows("meets_the_duty_to_update", picture(UPDATE, other, ended)) == met(UPDATE) | met(other)


# ---- meets_the_duty_to_follow_up ----


def test_meets_the_duty_to_follow_up_by_the_municipalitys_own_plan() -> None:
    about = case("municipal_plan", duties=(UPDATE, FOLLOW_UP), proof="KS § 40")

    assert follows("meets_the_duty_to_follow_up", about) == met(FOLLOW_UP, proof="KS § 40")


def test_meets_the_duty_to_follow_up_stands_on_no_other_machine_than_the_municipal_plan() -> None:
    asked_by = {
        machine
        for (machine, _), one in rulebook().definitions.items()
        if "meets_the_duty_to_follow_up" in effects_in_use(one)
    }

    assert asked_by == {"municipal_plan"}


# ---- begins_the_duty_to_follow_up ----


@pytest.mark.parametrize(
    ("decided", "begins"),
    [("2025-02-01", "2025-02-01"), ("2023-10-01", "2024-07-01"), ("2024", "2024-12-31")],
)
def test_begins_the_duty_to_follow_up_on_the_day_of_the_first_plan_since_the_law_asked_for_one(
    decided: str, begins: str
) -> None:
    about = case("municipal_plan", duties=(UPDATE, FOLLOW_UP), decided_on=dated(decided))

    assert follows("begins_the_duty_to_follow_up", about) == {
        of(FOLLOW_UP): ("begin", {"counted_from": date.fromisoformat(begins)})
    }


def test_begins_the_duty_to_follow_up_once() -> None:
    before = related("LAW-PLAN", "duty", "open", duty_kind="plan_followed_up", counted_from=date(2024, 9, 1))
    about = case("municipal_plan", duties=(before,), decided_on=dated("2025-02-01"))

    assert follows("begins_the_duty_to_follow_up", about) == {}


# ---- begins_the_own_interval ----


@pytest.mark.parametrize(
    ("kind", "cadence", "before", "counts"),
    [
        ("reported_to_council", "yearly", {"cadence": None}, True),
        ("reported_to_council", "yearly", {"cadence": "monthly", "counted_from": TODAY}, True),
        ("reported_to_council", "yearly", {"cadence": None, "missed_on": TODAY}, True),
        ("reported_to_council", None, {"cadence": "monthly"}, False),
        ("reported_to_council", "yearly", {"cadence": None, "met_on": TODAY}, False),
        ("function_tasks", "yearly", {"cadence": None}, False),
    ],
)
def test_begins_the_own_interval_of_a_report_on_the_day_on_which_another_one_is_said(
    kind: str,
    cadence: str | None,
    before: dict[str, Value],
    counts: bool,  # noqa: FBT001 -- a case
) -> None:
    known = {name: before.get(name) for name in ("met_on", "counted_from")}
    said = case("duty", duty_kind=kind, cadence=cadence, **known, before=before)

    begun = {said.record.id: ("begin", {"counted_from": TODAY})}
    assert follows("begins_the_own_interval", said) == (begun if counts else {})


@pytest.mark.parametrize("since", ["met_on", "counted_from"])
@pytest.mark.parametrize("cadence", ["half_yearly", "every_second_year", None])
def test_begins_the_own_interval_with_the_day_that_was_missed_where_the_report_is_late_by_the_one_before(
    since: str, cadence: str | None
) -> None:
    before: dict[str, Value] = {"cadence": "yearly", since: date(2023, 1, 1)}
    said = case("duty", **{**before, "duty_kind": "reported_to_council", "cadence": cadence}, before=before)

    assert follows("begins_the_own_interval", said) == {
        said.record.id: ("begin", {"missed_on": date(2024, 1, 1)})
    }


# ---- is_met_by_its_tasks ----

TASKS = tuple({"task": task, "how": "samordnaren gör det"} for task in CODES["tasks.task"])


def test_is_met_by_its_tasks_once_all_are_said_and_open_when_one_is_no_longer() -> None:
    def said(number: int, met_on: date | None, kind: str = "function_tasks") -> dict[UUID, Any]:
        about = case("duty", duty_kind=kind, tasks=TASKS[:number], met_on=met_on)
        return {key: value[0] for key, value in follows("is_met_by_its_tasks", about).items()}

    assert [*said(3, None).values(), *said(2, TODAY).values()] == ["meet", "open_as_before"]
    assert [said(2, None), said(3, TODAY), said(3, None, "reported_to_council")] == [{}, {}, {}]


# ---- takes_back_what_it_met ----


def test_takes_back_what_it_met_of_each_clock_of_its_municipalities_and_of_no_other_duty() -> None:
    kinds = ("reported_to_council", "function_tasks")
    others = [related(f"LAW-{kind}", "duty", "open", duty_kind=kind) for kind in kinds]
    about = picture(UPDATE, FOLLOW_UP, *others)

    found = list(EFFECTS["takes_back_what_it_met"](about))

    back = ("open_as_before", "hold_as_before")
    assert found == [GoesBack(of(one), back) for one in (UPDATE, FOLLOW_UP)]


# ---- packages_become_activities, what_is_planned_goes_on ----

EARLIER = related("PLAN-1", "development_plan", "in_force")
MORE = rows(
    "packages",
    "färre utsatta | Trygghet | process | 1 | utse roller",
    "friskare | Trygghet | process | 2 | Utse roller",
)
KEYS = rows("in_packages", "färre utsatta | Trygghet | process | 1", "friskare | Trygghet | process | 2")


def development(state: str = "planned", **said: Any) -> Snapshot:  # noqa: ANN401 -- whatever differs
    return related("ACT", "activity", state, under=EARLIER, **said)


def after_an_earlier_one(*left: Snapshot) -> Case:
    return case("development_plan", packages=MORE, predecessor=EARLIER, left_behind=left)


def test_packages_become_activities_one_for_the_same_work_of_several_sub_goals() -> None:
    [made] = EFFECTS["packages_become_activities"](case("development_plan", packages=MORE))

    assert isinstance(made, Creates)
    assert (made.machine, made.reference) == ("activity", "A/ACT")
    assert (made.values["title"], made.values["in_packages"]) == ("utse roller", KEYS)


def test_packages_become_activities_once_and_known_work_is_of_the_new_packages_too() -> None:
    known = development(title="utse roller", in_packages=KEYS[:1])

    [found] = EFFECTS["packages_become_activities"](after_an_earlier_one(known))
    assert found == Follows(known.record.id, None, {"in_packages": KEYS})

    over = development("done", title="utse roller", in_packages=KEYS[:1])
    assert list(EFFECTS["packages_become_activities"](after_an_earlier_one(over))) == []


def test_what_is_planned_goes_on_and_what_is_over_stays_where_it_was() -> None:
    planned, over = development(title="öva"), development("done", title="mät")
    later = after_an_earlier_one(planned, over)

    assert list(EFFECTS["what_is_planned_goes_on"](later)) == [
        Follows(planned.record.id, None, {"parent_id": later.record.id})
    ]


# ---- none is missing ----


def effects_in_use(definition: MachineDefinition) -> set[str]:
    return {name for arrow in definition.transitions for name in arrow.effects}


def test_every_effect_has_a_test_that_names_it() -> None:
    in_use = {name for one in rulebook().definitions.values() for name in effects_in_use(one)}

    untested = {
        name
        for name in EFFECTS.keys() | in_use
        if not any(
            test.startswith(f"test_{name}") for test in {**globals(), **vars(test_effects_after_signing)}
        )
    }

    assert untested == set()
