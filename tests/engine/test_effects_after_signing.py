"""Each effect of the work after signing: what is owed, carried over, laid out, concluded, and meets again."""

# ruff: noqa: ANN401 -- a case is made of whatever differs from the plain one

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from lifecycle.case import Case
from lifecycle.effects import EFFECTS
from lifecycle.effects.effect import Creates, Follows
from lifecycle.fields import Dated, Row, Value
from lifecycle.nouns import empty_values, noun_with
from lifecycle.records import Area
from lifecycle.snapshot import Snapshot
from tests.engine.cases import AREAS, MAIN, OPEN_ENDED, SUB, TODAY, UNITS, case, ends, related
from tests.engine.plain import items, rows, term
from tests.engine.world import POLICE, TOWN, day, definition_of, unit_row

ANNEXES = ("action_plan", "communication_plan", "follow_up_plan", "contact_list")


def makes(effect: str, about: Case) -> dict[str, tuple[str, dict[str, Value]]]:
    """Reference -> machine and values of what the effect makes, and it makes nothing else."""
    found = list(EFFECTS[effect](about))
    made = [one for one in found if isinstance(one, Creates)]
    assert made == found, "something else than new records"
    return {one.reference: (one.machine, dict(one.values)) for one in made}


def asks(effect: str, about: Case) -> dict[str, tuple[str | None, dict[str, Value]]]:
    """Reference of each record next to the case that a step is asked of -> the step and its changes."""
    found = list(EFFECTS[effect](about))
    steps = [one for one in found if isinstance(one, Follows)]
    assert steps == found, "something else than steps"
    around = (*about.children, *about.beside, *about.above, *about.successors)
    known = {one.record.id: one.record.reference for one in around}
    if about.predecessor is not None:
        known[about.predecessor.record.id] = about.predecessor.record.reference
    return {known[one.record_id]: (one.trigger, dict(one.changes)) for one in steps}


def living(machine: str) -> list[str]:
    definition = definition_of(machine)
    return [state for state in definition.states if state not in definition.final]


def below(about: Case, *pairs: tuple[str, str], **said: Any) -> tuple[Snapshot, ...]:
    """One record of each machine and state, called after both, under the record that is asked about."""
    return tuple(
        related(f"{machine} {state}", machine, state, under=about.record.id, **said)
        for machine, state in pairs
    )


# ---- owes_what_follows ----


def main(**said: Any) -> Case:
    return case("main_agreement", **said)


def sub(**said: Any) -> Case:
    return case("sub_agreement", **{"parent": MAIN, **said})


def test_owes_what_follows_a_main_agreement_a_picture_and_a_sub_agreement_within_nine_months() -> None:
    signed = main()

    found = makes("owes_what_follows", signed)

    owed: dict[str, Value] = {
        "parent_id": signed.record.id,
        "owed_since": TODAY,
        "owed_within": "P9M",
    }
    parties = {unit.id for unit in signed.parties}
    assert found.keys() == {"A/PICTURE", "A/SUB"}
    assert found["A/PICTURE"] == ("problem_picture", owed)
    machine, values = found["A/SUB"]
    assert machine == "sub_agreement"
    assert set(values.pop("parties")) == parties  # type: ignore[arg-type]  # ids of units
    assert values == {**owed, "areas": ("1490",)}


def test_owes_what_follows_a_main_agreement_a_sub_agreement_for_each_area_with_its_own_parties() -> None:
    town = replace_area(UNITS[TOWN].id, TOWN, "1490")
    other = replace_area(None, TOWN, "1480")
    police = unit_row(POLICE, identity=UNITS[POLICE].id)
    signed = replace(main(), areas=(AREAS["1480"], AREAS["1490"]), parties=(other, town, police))

    found = makes("owes_what_follows", signed)

    assert {name: values["areas"] for name, (machine, values) in found.items() if "SUB" in name} == {
        "A/SUB-GÖTEBORG": ("1480",),
        "A/SUB-BORÅS": ("1490",),
    }
    assert set(found["A/SUB-BORÅS"][1]["parties"]) == {town.id, police.id}  # type: ignore[arg-type]  # ids
    assert set(found["A/SUB-GÖTEBORG"][1]["parties"]) == {other.id, police.id}  # type: ignore[arg-type]  # ids


def replace_area(identity: Any, name: str, code: str) -> Any:
    unit = unit_row(name, identity=identity)
    unit.area_code = code
    return unit


def test_owes_what_follows_a_districts_sub_agreement_with_all_parties_when_the_town_is_one_of_them() -> None:
    districts = tuple(Area(code=code, name=name, kind="district") for code, name in (("1", "A"), ("2", "B")))
    signed = replace(main(), areas=districts)

    found = makes("owes_what_follows", signed)

    everybody = {unit.id for unit in signed.parties}
    assert {name for name in found if "SUB" in name} == {"A/SUB-A", "A/SUB-B"}
    assert set(found["A/SUB-A"][1]["parties"]) == everybody  # type: ignore[arg-type]  # ids of units


@pytest.mark.parametrize("state", ["draft", "awaiting_signatures", "active", "unverified"])
def test_owes_what_follows_but_not_what_there_is_already(state: str) -> None:
    signed = main()
    there = below(signed, ("sub_agreement", state), ("problem_picture", "gathering"))

    assert makes("owes_what_follows", replace(signed, children=there)) == {}


def test_owes_what_follows_also_when_what_there_was_has_ended() -> None:
    signed = main()
    there = below(signed, ("sub_agreement", "withdrawn"), ("problem_picture", "superseded"))

    assert makes("owes_what_follows", replace(signed, children=there)).keys() == {"A/PICTURE", "A/SUB"}


def test_owes_what_follows_but_not_for_a_town_of_which_a_district_has_one_already() -> None:
    """As the audit sees it (`main_without_sub`): a district's sub-agreement is one of its municipality."""
    signed = replace(main(), areas=(AREAS["1490"],))
    there = below(signed, ("sub_agreement", "draft"), areas=("1490/norrby",))

    assert [
        name for name in makes("owes_what_follows", replace(signed, children=there)) if "SUB" in name
    ] == []


def test_owes_what_follows_for_the_areas_that_no_sub_agreement_covers() -> None:
    signed = replace(main(), areas=(AREAS["1480"], AREAS["1490"]))
    there = below(signed, ("sub_agreement", "draft"), areas=("1490",))

    found = makes("owes_what_follows", replace(signed, children=there))

    assert [name for name in found if "SUB" in name] == ["A/SUB-GÖTEBORG"]


def test_owes_what_follows_one_sub_agreement_where_the_main_agreement_names_no_area() -> None:
    signed = main(areas=())

    assert "A/SUB" in makes("owes_what_follows", signed)
    there = below(signed, ("sub_agreement", "draft"))
    assert "A/SUB" not in makes("owes_what_follows", replace(signed, children=there))


@pytest.mark.parametrize("state", ["signed", "active", "on_hold", "under_notice"])
def test_owes_what_follows_later_when_it_renews_what_still_stands(state: str) -> None:
    old = related("OLD", "main_agreement", state)

    assert makes("owes_what_follows", main(predecessor=old)) == {}


@pytest.mark.parametrize("state", ["expired", "terminated", "replaced", "draft"])
def test_owes_what_follows_at_once_when_what_it_renews_does_not_stand(state: str) -> None:
    old = related("OLD", "main_agreement", state)

    assert makes("owes_what_follows", main(predecessor=old)).keys() == {"A/PICTURE", "A/SUB"}


def test_owes_what_follows_a_sub_agreement_its_annexes_each_with_its_own_time() -> None:
    signed = sub(priorities=("ungdomar", "våld i nära relation"))

    found = makes("owes_what_follows", signed)

    assert {name: (machine, values["owed_within"]) for name, (machine, values) in found.items()} == {
        "A/COMM": ("communication_plan", "P30D"),
        "A/FOLLOWUP": ("follow_up_plan", "P60D"),
        "A/PLAN-1": ("action_plan", "P90D"),
        "A/PLAN-2": ("action_plan", "P90D"),
    }
    assert {values["owed_since"] for _, values in found.values()} == {TODAY}
    assert {values["parent_id"] for _, values in found.values()} == {signed.record.id}
    assert (found["A/PLAN-2"][1]["priority"], found["A/PLAN-2"][1]["title"]) == ("våld i nära relation",) * 2


def test_owes_what_follows_a_plan_for_each_area_that_has_none() -> None:
    signed = sub(priorities=("ungdomar", "inbrott"))
    there = below(signed, ("action_plan", "draft"), priority="Ungdomar ")

    found = makes("owes_what_follows", replace(signed, children=there))

    assert [name for name, (machine, _) in found.items() if machine == "action_plan"] == ["A/PLAN-2"]


def test_owes_what_follows_but_not_what_the_main_agreement_has_for_all() -> None:
    joint = related("COMM", "communication_plan", "in_force", under=MAIN)

    assert "A/COMM" not in makes("owes_what_follows", sub(beside=(joint,)))


# ---- settles_what_was_owed ----


OWED: dict[str, Any] = {"owed_since": day("2024-02-01"), "owed_within": "P9M"}


def beside(machine: str, state: str, under: Snapshot = MAIN, **said: Any) -> Snapshot:
    """Another one under the same agreement, owed since that was signed, in which nothing is written yet."""
    one = related(f"{machine} {state}", machine, state, under=under.record.id)
    noun = noun_with(machine, one.record.id, {**empty_values(machine), **OWED, **said})
    return replace(one, noun=noun)


OTHERWISE = (("sub_agreement", "draft", "withdraw"), ("problem_picture", "planned", "abandon"))


@pytest.mark.parametrize(("machine", "state", "trigger"), OTHERWISE)
def test_settles_what_was_owed_by_what_was_made_beside_it(machine: str, state: str, trigger: str) -> None:
    done = case(machine, parent=MAIN)
    owed = beside(machine, state)

    found = asks("settles_what_was_owed", replace(done, beside=(owed,)))

    assert found == {f"{machine} {state}": (trigger, {})}


def test_settles_what_was_owed_without_calling_off_what_somebody_has_written() -> None:
    done = sub()
    written = beside("sub_agreement", "draft", purposes=("trygghet",))

    found = asks("settles_what_was_owed", replace(done, beside=(written,)))

    assert found == {"sub_agreement draft": (None, {"owed_since": None, "owed_within": None})}


@pytest.mark.parametrize(
    ("own", "other", "settled"),
    [
        (("0180",), ("0180",), True),
        (("0180",), ("0180/farsta",), True),
        (("0180/farsta",), ("0180",), False),
        (("0180",), ("0182",), False),
        ((), ("0180",), True),
    ],
)
def test_settles_what_was_owed_for_areas_that_it_covers_whole(
    own: tuple[str, ...], other: tuple[str, ...], *, settled: bool
) -> None:
    done = sub()
    areas = tuple(Area(code=code, name=code, kind="municipality") for code in own)
    owed = beside("sub_agreement", "draft")
    owed = replace(owed, areas=tuple(Area(code=code, name=code, kind="municipality") for code in other))

    assert bool(asks("settles_what_was_owed", replace(done, areas=areas, beside=(owed,)))) is settled


def test_settles_what_was_owed_for_one_area_of_cooperation_only() -> None:
    done = case("action_plan", parent=SUB, priority="unga i riskzon")
    same, other = (beside("action_plan", "draft", SUB, priority=name) for name in ("Unga i riskzon", "stök"))
    assert asks("settles_what_was_owed", replace(done, beside=(other,))) == {}

    found = asks("settles_what_was_owed", replace(done, beside=(same,)))

    assert found == {"action_plan draft": ("withdraw", {})}


def test_settles_what_was_owed_and_nothing_that_nobody_owed() -> None:
    done = sub()
    own = beside("sub_agreement", "draft", owed_since=None, owed_within=None)
    signed = beside("sub_agreement", "signed")

    assert asks("settles_what_was_owed", replace(done, beside=(own, signed))) == {}


# ---- owes_what_was_not_carried_over ----

REPLACED = related("OLD", "sub_agreement", "replaced", under=MAIN)


def test_owes_what_was_not_carried_over_only_by_what_renews_something() -> None:
    assert makes("owes_what_was_not_carried_over", sub()) == {}


def test_owes_what_was_not_carried_over_and_nothing_else() -> None:
    began = sub(predecessor=REPLACED)
    there = below(began, ("communication_plan", "in_force"), ("follow_up_plan", "draft"))

    assert makes("owes_what_was_not_carried_over", replace(began, children=there)).keys() == {"A/PLAN-1"}


def test_owes_what_was_not_carried_over_for_longer_than_a_day() -> None:
    """What ended with the old agreement is ended this very day: it was not taken over."""
    began = sub(predecessor=REPLACED)
    there = below(began, ("action_plan", "in_force"), **term("2024-03-01", "2025-05-31"))

    assert "A/PLAN-1" in makes("owes_what_was_not_carried_over", replace(began, children=there))


def test_owes_what_was_not_carried_over_a_sub_agreement_that_ends_with_the_old_main() -> None:
    began = main(predecessor=related("OLD", "main_agreement", "replaced"))
    ending = below(began, ("sub_agreement", "active"), **term("2024-03-01", "2025-05-31"))
    going_on = below(began, ("sub_agreement", "active"), **term("2024-03-01", "2025-06-01"))

    assert "A/SUB" in makes("owes_what_was_not_carried_over", replace(began, children=ending))
    assert "A/SUB" not in makes("owes_what_was_not_carried_over", replace(began, children=going_on))


@pytest.mark.parametrize(("state", "asked"), [("replaced", True), ("expired", False), ("terminated", False)])
def test_owes_what_was_not_carried_over_unless_everything_was_asked_for_when_it_was_signed(
    state: str, *, asked: bool
) -> None:
    """Signed after the other had ended, it owed all: what was withdrawn since is not asked for again."""
    began = sub(predecessor=related("OLD", "sub_agreement", state, under=MAIN))
    there = below(began, ("communication_plan", "withdrawn"), owed_since=day("2025-05-01"))

    found = makes("owes_what_was_not_carried_over", replace(began, children=there))

    assert ("A/COMM" in found) == asked


def test_owes_what_was_not_carried_over_of_the_kinds_that_were_not_asked_for_when_it_was_signed() -> None:
    """What was to come along from the one before was not asked for then, and ended before it could."""
    began = main(predecessor=related("OLD", "main_agreement", "expired"))
    there = below(began, ("problem_picture", "abandoned"), owed_since=day("2025-05-01"))

    assert makes("owes_what_was_not_carried_over", replace(began, children=there)).keys() == {"A/SUB"}


@pytest.mark.parametrize("became", ["draft", "withdrawn"])
def test_owes_what_was_not_carried_over_of_the_areas_that_were_not_asked_for_when_it_was_signed(
    became: str,
) -> None:
    """Göteborg's was asked for then; Borås had one that was to come along, and ended before it could."""
    began = main(predecessor=related("OLD", "main_agreement", "expired"))
    began = replace(began, areas=(AREAS["1480"], AREAS["1490"]))
    said = {"areas": ("1480",), "owed_since": day("2025-05-01")}
    there = below(began, ("sub_agreement", became), **said)

    found = makes("owes_what_was_not_carried_over", replace(began, children=there))

    assert [name for name in found if "SUB" in name] == ["A/SUB-BORÅS"]


@pytest.mark.parametrize("became", ["draft", "withdrawn"])
def test_owes_what_was_not_carried_over_of_the_priorities_that_were_not_asked_for_when_it_was_signed(
    became: str,
) -> None:
    began = sub(
        predecessor=related("OLD", "sub_agreement", "expired", under=MAIN),
        priorities=("stök", "våld i nära relation"),
    )
    there = below(began, ("action_plan", became), priority="stök", owed_since=day("2025-05-01"))

    found = makes("owes_what_was_not_carried_over", replace(began, children=there))

    assert [name for name in found if "PLAN" in name and "FOLLOW" not in name] == ["A/PLAN-2"]


def test_owes_what_follows_but_not_what_comes_along_from_an_agreement_that_has_ended() -> None:
    old = related("OLD", "main_agreement", "expired")
    goes_on = related("SUB", "sub_agreement", "active", under=old)
    over = related("SUB", "sub_agreement", "expired", under=old)

    for left, owed in ((goes_on, {"A/PICTURE"}), (over, {"A/PICTURE", "A/SUB"})):
        assert makes("owes_what_follows", main(predecessor=old, left_behind=(left,))).keys() == owed


# ---- replaces_earlier_version, supersedes_predecessor ----


@pytest.mark.parametrize(
    ("machine", "state"),
    [(machine, state) for machine in (*ANNEXES, "municipal_plan") for state in living(machine)],
)
def test_replaces_earlier_version_whatever_its_state(machine: str, state: str) -> None:
    earlier = related("EARLIER", machine, state)

    found = asks("replaces_earlier_version", case(machine, predecessor=earlier))

    assert found == {"EARLIER": ("replace", {})}
    assert definition_of(machine).arrow(state, "replace") is not None, "nobody could take the step"


def test_replaces_earlier_version_unless_that_has_ended_or_there_is_none() -> None:
    for state in definition_of("action_plan").final:
        earlier = related("EARLIER", "action_plan", state)
        assert asks("replaces_earlier_version", case("action_plan", predecessor=earlier)) == {}
    assert asks("replaces_earlier_version", case("action_plan")) == {}


@pytest.mark.parametrize("state", living("problem_picture"))
def test_supersedes_predecessor_whatever_its_state(state: str) -> None:
    earlier = related("EARLIER", "problem_picture", state)

    found = asks("supersedes_predecessor", case("problem_picture", predecessor=earlier))

    assert found == {"EARLIER": ("supersede", {})}
    assert definition_of("problem_picture").arrow(state, "supersede") is not None


def test_supersedes_predecessor_unless_that_has_ended_or_there_is_none() -> None:
    earlier = related("EARLIER", "problem_picture", "abandoned")

    assert asks("supersedes_predecessor", case("problem_picture", predecessor=earlier)) == {}
    assert asks("supersedes_predecessor", case("problem_picture")) == {}


# ---- what_hangs_on_it_moves ----

NEW = related("NEW", "sub_agreement", "active", under=MAIN)
LATER = related("A-LATER", "sub_agreement", "signed", under=MAIN)
ALONGSIDE = ("problem_picture", "forum", "meeting", "activity", "round")


@pytest.mark.parametrize("machine", ANNEXES)
def test_what_hangs_on_it_moves_annexes_are_carried_over(machine: str) -> None:
    ended = sub(successors=(NEW,))
    states = living(machine)
    there = below(ended, *((machine, state) for state in states))

    found = asks("what_hangs_on_it_moves", replace(ended, children=there))

    assert found == {f"{machine} {state}": ("carry_over", {"parent_id": NEW.record.id}) for state in states}


@pytest.mark.parametrize("machine", ALONGSIDE)
def test_what_hangs_on_it_moves_the_rest_moves_as_it_is(machine: str) -> None:
    ended = sub(successors=(NEW,))
    states = living(machine)
    there = below(ended, *((machine, state) for state in states))

    found = asks("what_hangs_on_it_moves", replace(ended, children=there))

    assert found == {f"{machine} {state}": (None, {"parent_id": NEW.record.id}) for state in states}


@pytest.mark.parametrize("machine", [*ANNEXES, *ALONGSIDE])
def test_what_hangs_on_it_moves_what_has_ended_stays_where_it_was(machine: str) -> None:
    ended = sub(successors=(NEW,))
    there = below(ended, *((machine, state) for state in definition_of(machine).final))

    assert asks("what_hangs_on_it_moves", replace(ended, children=there)) == {}


def test_what_hangs_on_it_moves_under_the_successor_that_has_begun() -> None:
    ended = sub(successors=(LATER, NEW))
    there = below(ended, ("forum", "standing"))

    found = asks("what_hangs_on_it_moves", replace(ended, children=there))

    assert found == {"forum standing": (None, {"parent_id": NEW.record.id})}


def test_what_hangs_on_it_moves_nowhere_without_a_successor_that_stands() -> None:
    drafted = related("NEW", "sub_agreement", "draft", under=MAIN)
    ended = sub(successors=(drafted,))

    assert asks("what_hangs_on_it_moves", replace(ended, children=below(ended, ("forum", "standing")))) == {}


# ---- what_was_left_behind_moves_under_it ----


@pytest.mark.parametrize("ended", ["expired", "terminated"])
def test_what_was_left_behind_moves_under_it_as_it_is(ended: str) -> None:
    before = related("BEFORE", "sub_agreement", ended, under=MAIN)
    every = (*ANNEXES, *ALONGSIDE)
    left = tuple(
        related(machine, machine, state, under=before)
        for machine in every
        for state in (living(machine)[0], next(iter(definition_of(machine).final)))
    )
    about = sub(predecessor=before, left_behind=left)

    found = list(EFFECTS["what_was_left_behind_moves_under_it"](about))

    there = {one.record.id: one.machine for one in left if not one.means.has_ended}
    assert {one.record_id for one in found if isinstance(one, Follows)} == {*there}
    assert [(one.trigger, one.changes) for one in found if isinstance(one, Follows)] == [
        *[("carry_over", {"parent_id": about.record.id})] * len(ANNEXES),
        *[(None, {"parent_id": about.record.id})] * len(ALONGSIDE),
    ]


@pytest.mark.parametrize("state", ["active", "replaced", "withdrawn", "unverified"])
def test_what_was_left_behind_moves_under_it_only_from_one_that_came_to_its_end(state: str) -> None:
    before = related("BEFORE", "sub_agreement", state, under=MAIN)
    left = (related("FORUM", "forum", "standing", under=before),)

    assert asks("what_was_left_behind_moves_under_it", sub(predecessor=before, left_behind=left)) == {}


# ---- what_hangs_on_it_ends ----


@pytest.mark.parametrize("machine", ANNEXES)
def test_what_hangs_on_it_ends_every_annex(machine: str) -> None:
    ended = sub()
    there = below(ended, *((machine, state) for state in definition_of(machine).states))

    found = asks("what_hangs_on_it_ends", replace(ended, children=there))

    assert found == {
        f"{machine} draft": ("withdraw", {}),
        f"{machine} decided": ("end", {}),
        f"{machine} in_force": ("end", {}),
    }


def test_what_hangs_on_it_ends_no_round_is_opened_any_more_and_what_is_open_is_still_concluded() -> None:
    ended = sub()
    there = below(ended, ("round", "scheduled"), ("round", "open"), ("round", "concluded"))

    assert asks("what_hangs_on_it_ends", replace(ended, children=there)) == {"round scheduled": ("skip", {})}


def test_what_hangs_on_it_ends_a_round_of_a_plan_with_its_plan() -> None:
    """The plan ends too and skips its own rounds: nobody asks twice."""
    ended = sub()
    plan = below(ended, ("follow_up_plan", "in_force"))[0]
    there = below(ended, ("round", "scheduled"), plan_id=plan.record.id)

    found = asks("what_hangs_on_it_ends", replace(ended, children=(plan, *there)))

    assert found == {"follow_up_plan in_force": ("end", {})}


PREPARED = {
    "forum": {"forum planned": "dissolve", "forum standing": "dissolve"},
    "activity": {"activity planned": "cancel"},
    "problem_picture": {
        "problem_picture planned": "abandon",
        "problem_picture gathering": "abandon",
        "problem_picture drafted": "abandon",
    },
    "pledge": {"pledge draft": "withdraw"},
    "sub_agreement": {
        "sub_agreement draft": "withdraw",
        "sub_agreement awaiting_decision": "withdraw",
        "sub_agreement awaiting_signatures": "withdraw",
    },
}
"""What nobody is to be reminded of any more; what was begun or agreed on is for people to say."""


@pytest.mark.parametrize("machine", PREPARED)
def test_what_hangs_on_it_ends_with_all_that_was_only_prepared(machine: str) -> None:
    ended = sub()
    states = [
        one for one in living(machine) if not definition_of(machine).means(one).binds or machine == "forum"
    ]
    there = below(ended, *((machine, state) for state in states))

    found = asks("what_hangs_on_it_ends", replace(ended, children=there))

    assert found == {name: (trigger, {}) for name, trigger in PREPARED[machine].items()}


@pytest.mark.parametrize(
    ("machine", "state"), [("activity", "under_way"), ("problem_picture", "prioritised")]
)
def test_what_hangs_on_it_ends_but_not_what_was_begun_or_what_is_known(machine: str, state: str) -> None:
    ended = sub()

    assert asks("what_hangs_on_it_ends", replace(ended, children=below(ended, (machine, state)))) == {}


def test_what_hangs_on_it_ends_not_while_the_next_agreement_is_written() -> None:
    ended = sub()
    there = below(ended, ("pledge", "draft"), ("forum", "standing"), ("problem_picture", "gathering"))
    after = below(ended, ("sub_agreement", "draft"))

    assert asks("what_hangs_on_it_ends", replace(ended, children=there, successors=after)) == {}


def test_what_hangs_on_it_ends_forums_serve_the_agreements_that_go_on() -> None:
    ended = sub()
    there = below(ended, ("sub_agreement", "active"), ("forum", "standing"))

    assert asks("what_hangs_on_it_ends", replace(ended, children=there)) == {}


@pytest.mark.parametrize(("other", "found"), [("expired", True), ("active", False)])
def test_what_hangs_on_it_ends_forums_of_an_ended_main_with_the_last_agreement_under_it(
    other: str, *, found: bool
) -> None:
    gone = related("MAIN", "main_agreement", "expired")
    ended = replace(sub(), above=(gone,))
    around = below(replace(ended, record=gone.record), ("sub_agreement", other), ("forum", "standing"))

    asked = asks("what_hangs_on_it_ends", replace(ended, beside=around))

    assert asked == ({"forum standing": ("dissolve", {})} if found else {})
    draft = replace(ended, means=definition_of("sub_agreement").means("withdrawn"), beside=around)
    assert asks("what_hangs_on_it_ends", draft) == {}


# ---- lays_out_rounds ----


def plan(*rhythms: str, under: Snapshot = SUB, **said: Any) -> Case:
    """A follow-up plan from 10 March 2024; its agreement runs from 1 March 2024 to 28 February 2026."""
    lines: tuple[Row, ...] = tuple(row for rhythm in rhythms for row in items(rhythm))
    whole: dict[str, Any] = {"items": lines, "adopted_on": day("2024-03-10"), **said}
    return case("follow_up_plan", above=(under, MAIN), on=day("2024-03-10"), **whole)


def rounds(about: Case) -> dict[str, tuple[str, str]]:
    """Reference -> first and last day of the period."""
    return {
        name: (str(values["period_starts_on"]), str(values["period_ends_on"]))
        for name, (_, values) in makes("lays_out_rounds", about).items()
    }


RHYTHMS = {
    "weekly": (103, "2024-W10", "2026-W08"),
    "every_second_week": (51, "2024-W10--W11", "2026-W06--W07"),
    "monthly": (24, "2024-03", "2026-02"),
    "every_second_month": (12, "2024-03--04", "2026-01--02"),
    "quarterly": (8, "2024-Q1", "2025-Q4"),
    "per_tertial": (6, "2024-T1", "2025-T3"),
    "half_yearly": (4, "2024-H1", "2025-H2"),
    "yearly": (2, "2024", "2025"),
    "every_second_year": (1, "2024--2025", "2024--2025"),
}


@pytest.mark.parametrize("rhythm", RHYTHMS)
def test_lays_out_rounds_for_each_period_that_ends_while_the_agreement_holds(rhythm: str) -> None:
    count, first, last = RHYTHMS[rhythm]

    found = list(rounds(plan(rhythm)))

    assert (len(found), found[0], found[-1]) == (count, f"SUB/{first}", f"SUB/{last}")


def test_lays_out_rounds_with_all_that_a_round_has_to_know() -> None:
    about = plan("per_tertial")

    found = makes("lays_out_rounds", about)

    assert found["SUB/2024-T1"] == (
        "round",
        {
            "parent_id": SUB.record.id,
            "plan_id": about.record.id,
            "period": "2024-T1",
            "period_starts_on": day("2024-01-01"),
            "period_ends_on": day("2024-04-30"),
            "conclude_by": day("2024-05-30"),
        },
    )


def test_lays_out_rounds_one_for_several_rhythms_that_end_on_one_day_called_after_the_shortest() -> None:
    found = rounds(plan("yearly", "per_tertial", "half_yearly"))

    assert found == {
        "SUB/2024-T1": ("2024-01-01", "2024-04-30"),
        "SUB/2024-H1": ("2024-01-01", "2024-06-30"),
        "SUB/2024-T2": ("2024-05-01", "2024-08-31"),
        "SUB/2024-T3": ("2024-09-01", "2024-12-31"),
        "SUB/2025-T1": ("2025-01-01", "2025-04-30"),
        "SUB/2025-H1": ("2025-01-01", "2025-06-30"),
        "SUB/2025-T2": ("2025-05-01", "2025-08-31"),
        "SUB/2025-T3": ("2025-09-01", "2025-12-31"),
    }


def test_lays_out_rounds_as_long_as_the_plan_holds_when_that_is_shorter() -> None:
    assert list(rounds(plan("half_yearly", ends_on=ends("2025-06-30")))) == [
        "SUB/2024-H1",
        "SUB/2024-H2",
        "SUB/2025-H1",
    ]


def test_lays_out_rounds_from_the_agreements_start_when_that_is_later() -> None:
    coming = related("SUB", "sub_agreement", "signed", **term("2025-05-01", "2026-04-30"))

    assert list(rounds(plan("per_tertial", under=coming))) == ["SUB/2025-T2", "SUB/2025-T3", "SUB/2026-T1"]


def test_lays_out_rounds_for_two_years_when_nothing_has_an_end() -> None:
    until_further_notice = related("SUB", "sub_agreement", "active", **OPEN_ENDED)

    found = list(rounds(plan("yearly", "half_yearly", under=until_further_notice)))

    assert found == ["SUB/2024-H1", "SUB/2024-H2", "SUB/2025-H1", "SUB/2025-H2"]


def test_lays_out_rounds_for_two_years_more_when_it_is_asked_again() -> None:
    until_further_notice = related("SUB", "sub_agreement", "active", **OPEN_ENDED)
    asked_later = replace(plan("yearly", under=until_further_notice), on=day("2026-06-01"))

    assert list(rounds(asked_later)) == ["SUB/2024", "SUB/2025", "SUB/2026", "SUB/2027"]


def known_rounds(about: Case, state: str, *periods: tuple[str, str], **said: Any) -> Case:
    there = tuple(
        related(f"SUB/{period}", "round", state, under=SUB, period=period, period_ends_on=day(last), **said)
        for period, last in periods
    )
    return replace(about, beside=there)


TERTIALS = (("2024-T1", "2024-04-30"), ("2024-T2", "2024-08-31"))
LEFT = ["SUB/2024-T3", "SUB/2025-T1", "SUB/2025-T2", "SUB/2025-T3"]


@pytest.mark.parametrize("state", ["scheduled", "open", "concluded"])
def test_lays_out_rounds_once_for_each_period(state: str) -> None:
    assert list(rounds(known_rounds(plan("per_tertial"), state, *TERTIALS))) == LEFT


def test_lays_out_rounds_not_again_when_people_have_skipped_one() -> None:
    about = plan("per_tertial")

    assert list(rounds(known_rounds(about, "skipped", *TERTIALS, plan_id=about.record.id))) == LEFT


def test_lays_out_rounds_anew_that_fell_away_with_an_earlier_version_of_the_plan() -> None:
    earlier = related("EARLIER", "follow_up_plan", "replaced", under=SUB)
    about = plan("per_tertial")

    found = list(rounds(known_rounds(about, "skipped", *TERTIALS, plan_id=earlier.record.id)))

    assert found == ["SUB/2024-T1", "SUB/2024-T2", *LEFT]


def test_lays_out_rounds_beside_those_of_another_agreement() -> None:
    elsewhere = related("MAIN/2024-T1", "round", "open", under=MAIN, period_ends_on=day("2024-04-30"))

    assert "SUB/2024-T1" in rounds(replace(plan("per_tertial"), beside=(elsewhere,)))


def test_lays_out_rounds_of_nothing_that_hangs_on_no_agreement() -> None:
    assert makes("lays_out_rounds", case("follow_up_plan", adopted_on=day("2024-03-10"))) == {}


def test_lays_out_rounds_of_nothing_that_has_no_rhythm() -> None:
    assert rounds(plan(items=rows("items", "organisation | process"))) == {}


# ---- its_rounds_go_on, skips_its_rounds ----


def test_its_rounds_go_on_where_a_plan_is_in_force() -> None:
    extended = sub()
    there = below(extended, *(("follow_up_plan", state) for state in definition_of("follow_up_plan").states))

    found = asks("its_rounds_go_on", replace(extended, children=there))

    assert found == {"follow_up_plan in_force": ("lay_out_rounds", {})}


def test_skips_its_rounds_that_nobody_has_opened() -> None:
    about = plan("per_tertial")
    own = [
        related(state, "round", state, under=SUB, plan_id=about.record.id)
        for state in definition_of("round").states
    ]
    others = [related("OTHER", "round", "scheduled", under=SUB)]

    found = asks("skips_its_rounds", replace(about, beside=(*own, *others)))

    assert found == {"scheduled": ("skip", {})}


# ---- lays_out_the_sheet ----

KINDS = (
    ("organisation", "process"),
    ("picture_sources", "process"),
    ("action_plans", "process"),
    ("action_plans", "production"),
    ("action_plans", "effect"),
    ("communication_plan", "process"),
)
FOLLOWED = related(
    "FOLLOWUP",
    "follow_up_plan",
    "in_force",
    under=SUB,
    adopted_on=day("2024-03-10"),
    items=items("per_tertial"),
)
PICTURE = related("PICTURE", "problem_picture", "prioritised", under=MAIN)
COMMUNICATED = related("COMM", "communication_plan", "in_force", under=SUB)
PLAN = related("PLAN", "action_plan", "in_force", under=SUB)
DRAFTED = related("PLAN-2", "action_plan", "draft", under=SUB, priority="inbrott")
WALKS = related("WALKS", "activity", "under_way", under=PLAN)


def sheet(*beside: Snapshot, period: tuple[str, str] = ("2024-05-01", "2024-08-31"), **said: Any) -> Case:
    first, last = period
    whole: dict[str, Any] = {
        "plan_id": FOLLOWED.record.id,
        "period_starts_on": day(first),
        "period_ends_on": day(last),
        **said,
    }
    return case("round", above=(SUB, MAIN), beside=beside or (FOLLOWED,), **whole)


def lines(about: Case) -> list[tuple[Value, Value, Value]]:
    """Subject, aspect and title of each line, in the order of the sheet."""
    made = makes("lays_out_the_sheet", about)
    assert {machine for machine, _ in made.values()} <= {"follow_up"}
    return [(values["subject"], values["aspect"], values.get("title", "")) for _, values in made.values()]


AGREEMENT_LINE = ("agreement", "process", "")


def test_lays_out_the_sheet_a_line_for_each_thing_process_production_and_effect_apart() -> None:
    about = replace(sheet(FOLLOWED, PICTURE, COMMUNICATED, PLAN), cousins=(WALKS,))

    found = makes("lays_out_the_sheet", about)

    assert lines(about) == [
        AGREEMENT_LINE,
        ("organisation", "process", ""),
        ("picture_sources", "process", ""),
        ("action_plans", "process", "Vuxna på torget"),
        ("activity", "production", "Nattvandring"),
        ("action_plans", "effect", "otrygga kvällstid, procent"),
        ("communication_plan", "process", ""),
    ]
    assert list(found) == [f"A/{number}" for number in range(1, 8)]
    assert {values["parent_id"] for _, values in found.values()} == {about.record.id}
    about_what = {name: values["subject_id"] for name, (_, values) in found.items()}
    assert about_what == {
        "A/1": SUB.record.id,
        "A/2": None,
        "A/3": PICTURE.record.id,
        "A/4": PLAN.record.id,
        "A/5": WALKS.record.id,
        "A/6": PLAN.record.id,
        "A/7": COMMUNICATED.record.id,
    }


def test_lays_out_the_sheet_with_who_how_and_what_to_count_against() -> None:
    about = replace(sheet(FOLLOWED, PLAN), cousins=(WALKS,))

    found = {(one["subject"], one["aspect"]): one for _, one in makes("lays_out_the_sheet", about).values()}

    counted, assessed = found["activity", "production"], found["action_plans", "effect"]
    assert {one["responsible"] for key, one in found.items() if key != ("agreement", "process")} == {
        "samordnare"
    }
    assert {one["follow_up_method"] for key, one in found.items() if key != ("agreement", "process")} == {
        "intervju"
    }
    assert counted["target"] == "minst 8"
    assert (assessed["indicator"], assessed["direction"], assessed["baseline"], assessed["comparisons"]) == (
        "otrygga kvällstid, procent",
        "lower",
        "34",
        ({"area": "Norrby"},),
    )


def test_lays_out_the_sheet_about_the_picture_of_its_own_place_and_its_own_before_a_joint_one() -> None:
    elsewhere = related("A-PICTURE", "problem_picture", "prioritised", under=MAIN, areas=("1480",))
    drafted = related("B-PICTURE", "problem_picture", "gathering", under=MAIN)
    own = related("Z-PICTURE", "problem_picture", "prioritised", under=SUB)

    def chosen(*pictures: Snapshot) -> Value:
        made = makes("lays_out_the_sheet", sheet(FOLLOWED, *pictures)).values()
        return next(one["subject_id"] for _, one in made if one["subject"] == "picture_sources")

    assert chosen(elsewhere) is None
    assert chosen(elsewhere, drafted, PICTURE) == PICTURE.record.id
    assert chosen(elsewhere, drafted, PICTURE, own) == own.record.id


def test_lays_out_the_sheet_of_what_is_decided_not_of_drafts() -> None:
    assert lines(sheet(FOLLOWED, DRAFTED)) == [
        AGREEMENT_LINE,
        ("organisation", "process", ""),
        ("picture_sources", "process", ""),
        ("communication_plan", "process", ""),
    ]


def test_lays_out_the_sheet_only_of_what_is_due_in_its_period() -> None:
    mixed = related(
        "FOLLOWUP",
        "follow_up_plan",
        "in_force",
        under=SUB,
        adopted_on=day("2024-03-10"),
        items=rows(
            "items",
            "organisation | process | per_tertial | samordnare | intervju",
            "picture_sources | process | yearly | samordnare | intervju",
            "communication_plan | process | half_yearly | samordnare | intervju",
        ),
    )

    def subjects(first: str, last: str) -> list[Value]:
        about = sheet(mixed, period=(first, last), plan_id=mixed.record.id)
        return [subject for subject, _, _ in lines(about)]

    assert subjects("2024-05-01", "2024-08-31") == ["agreement", "organisation"]
    assert subjects("2024-01-01", "2024-06-30") == ["agreement", "communication_plan"]
    assert subjects("2024-09-01", "2024-12-31") == [
        "agreement",
        "organisation",
        "picture_sources",
        "communication_plan",
    ]


def test_lays_out_the_sheet_adds_only_what_is_new() -> None:
    about = replace(sheet(FOLLOWED, PICTURE, COMMUNICATED, PLAN), cousins=(WALKS,))
    made = makes("lays_out_the_sheet", about)
    there = tuple(
        related(name, "follow_up", "recorded", under=about.record.id, **values)
        for name, (_, values) in made.items()
    )
    again = replace(about, children=there)
    assert makes("lays_out_the_sheet", again) == {}

    more = related("DOORS", "activity", "planned", under=SUB, title="Knacka dörr")
    found = makes("lays_out_the_sheet", replace(again, beside=(*again.beside, more)))

    assert {name: values["title"] for name, (_, values) in found.items()} == {"A/8": "Knacka dörr"}


@pytest.mark.parametrize(
    ("time", "followed"),
    [
        ({}, True),
        ({"starts_on": None, "ends_on": None}, True),
        (term("2024-08-31", "2025-01-01"), True),
        (term("2024-01-01", "2024-05-01"), True),
        (term("2024-09-01", "2025-01-01"), False),
        (term("2024-01-01", "2024-04-30"), False),
    ],
)
def test_lays_out_the_sheet_of_activities_whose_time_touches_the_period(
    time: dict[str, Any], *, followed: bool
) -> None:
    one = related("ONE", "activity", "done", under=SUB, **time)

    assert (("activity", "production", "Nattvandring") in lines(sheet(FOLLOWED, one))) == followed


def test_lays_out_the_sheet_without_activities_that_were_cancelled_or_are_somebody_elses() -> None:
    cancelled = related("A", "activity", "cancelled", under=SUB)
    elsewhere = related("B", "activity", "under_way", under=MAIN)

    assert not any(subject == "activity" for subject, _, _ in lines(sheet(FOLLOWED, cancelled, elsewhere)))


def test_lays_out_the_sheet_of_the_agreement_alone_when_no_plan_has_laid_it_out() -> None:
    about = case("round", above=(SUB, MAIN), period_ends_on=day("2024-08-31"))

    assert lines(about) == [AGREEMENT_LINE]


def test_lays_out_the_sheet_past_a_row_that_says_not_what_is_followed_up() -> None:
    vague = related(
        "FOLLOWUP",
        "follow_up_plan",
        "in_force",
        under=SUB,
        adopted_on=day("2024-03-10"),
        items=rows("items", " | process | per_tertial | samordnare", "organisation |  | per_tertial"),
    )

    assert lines(sheet(vague, plan_id=vague.record.id)) == [AGREEMENT_LINE, ("organisation", "process", "")]


def test_lays_out_the_sheet_of_a_round_that_was_moved_to_the_agreement_that_came_after() -> None:
    """The last period of the old term is followed up under the new one, with all that is in it."""
    new = related("SUB-2", "sub_agreement", "active", under=MAIN, **term("2024-09-01", "2026-08-31"))
    moved = [
        related("FOLLOWUP", "follow_up_plan", "in_force", under=new, **said_by(FOLLOWED)),
        related("COMM", "communication_plan", "in_force", under=new),
    ]
    about = case(
        "round",
        above=(new, MAIN),
        beside=tuple(moved),
        plan_id=moved[0].record.id,
        period_starts_on=day("2024-05-01"),
        period_ends_on=day("2024-08-31"),
    )

    assert [subject for subject, _, _ in lines(about)] == [
        "agreement",
        "organisation",
        "picture_sources",
        "communication_plan",
    ]


def said_by(one: Snapshot) -> dict[str, Any]:
    return {
        "items": tuple(getattr(one.noun, "items", ())),
        "adopted_on": getattr(one.noun, "adopted_on", None),
    }


# ---- a round that is concluded, or is not held ----


def concluded(*children: Snapshot, **said: Any) -> Case:
    return case("round", above=(SUB, MAIN), children=children, **said)


EACH_LINE = tuple(related(state, "follow_up", state) for state in definition_of("follow_up").states)


def test_concludes_the_lines_that_were_recorded_and_skips_the_rest() -> None:
    assert asks("concludes_the_lines", concluded(*EACH_LINE)) == {
        "recorded": ("conclude", {}),
        "scheduled": ("skip", {}),
    }


def test_skips_the_lines_of_a_round_that_is_not_held() -> None:
    assert asks("skips_the_lines", concluded(*EACH_LINE)) == {
        "recorded": ("skip", {}),
        "scheduled": ("skip", {}),
    }


MEASURES = rows("improvements", "fler vuxna ute | fältgruppen | 2025-09-01", "bättre ljus")


def test_improvements_become_activities_each_with_its_day() -> None:
    about = concluded(improvements=MEASURES)

    made = list(EFFECTS["improvements_become_activities"](about))

    assert made == [
        Creates(
            "activity",
            "SUB/ACT",
            {
                "parent_id": SUB.record.id,
                "origin_id": about.record.id,
                "title": "fler vuxna ute",
                "responsible": "fältgruppen",
                "ends_on": Dated.on(date(2025, 9, 1)),
            },
        ),
        Creates(
            "activity",
            "SUB/ACT",
            {
                "parent_id": SUB.record.id,
                "origin_id": about.record.id,
                "title": "bättre ljus",
                "responsible": "",
            },
        ),
    ]


def test_improvements_become_activities_once() -> None:
    about = concluded(improvements=MEASURES)
    there = related(
        "SUB/ACT", "activity", "cancelled", under=SUB, title="Fler vuxna  ute", origin_id=about.record.id
    )
    of_another = related("SUB/ACT-2", "activity", "planned", under=SUB, title="bättre ljus")

    found = makes("improvements_become_activities", replace(about, beside=(there, of_another)))

    assert [values["title"] for _, values in found.values()] == ["bättre ljus"]


def test_improvements_become_activities_one_for_what_is_said_twice() -> None:
    twice = rows("improvements", "bättre ljus", "Bättre ljus", " | fältgruppen")

    assert len(list(EFFECTS["improvements_become_activities"](concluded(improvements=twice)))) == 1


def test_improvements_become_activities_only_where_there_are_any() -> None:
    assert makes("improvements_become_activities", concluded(no_measures=True)) == {}


GATHERING = related("PICTURE-2", "problem_picture", "gathering", under=MAIN, sources=())


def test_feeds_the_next_picture_that_is_being_made() -> None:
    planned = related(
        "PICTURE-3", "problem_picture", "planned", under=SUB, sources=rows("sources", "interviews")
    )
    about = replace(concluded(), beside=(GATHERING, planned))
    source = rows("sources", "follow_up | A")

    found = asks("feeds_the_next_picture", about)

    assert found == {
        "PICTURE-2": (None, {"sources": source}),
        "PICTURE-3": (None, {"sources": (*rows("sources", "interviews"), *source)}),
    }


@pytest.mark.parametrize("state", ["drafted", "accepted", "prioritised", "superseded", "abandoned"])
def test_feeds_the_next_picture_not_one_that_the_parties_have_drafted(state: str) -> None:
    made = related("PICTURE", "problem_picture", state, under=MAIN)

    assert asks("feeds_the_next_picture", replace(concluded(), beside=(made,))) == {}


def test_feeds_the_next_picture_of_the_same_place() -> None:
    elsewhere = related("PICTURE", "problem_picture", "gathering", under=MAIN, areas=("1480",))

    assert asks("feeds_the_next_picture", replace(concluded(), beside=(elsewhere,))) == {}


def test_feeds_the_next_picture_once() -> None:
    known = related(
        "PICTURE", "problem_picture", "gathering", under=MAIN, sources=rows("sources", "follow_up | A")
    )

    assert asks("feeds_the_next_picture", replace(concluded(), beside=(known,))) == {}


# ---- forums and their meetings ----

FORUM = related("FORUM", "forum", "standing", under=MAIN)


def meeting(**said: Any) -> Case:
    return case("meeting", above=(FORUM, MAIN), **said)


def test_decisions_become_activities_under_the_agreement_above_the_forum() -> None:
    about = meeting(decisions=rows("decisions", "måla tunneln | parkchef | 2025-07-01"))

    found = makes("decisions_become_activities", about)

    assert found == {
        "MAIN/ACT": (
            "activity",
            {
                "parent_id": MAIN.record.id,
                "origin_id": about.record.id,
                "title": "måla tunneln",
                "responsible": "parkchef",
                "ends_on": Dated.on(date(2025, 7, 1)),
            },
        )
    }


def test_decisions_become_activities_only_under_an_agreement() -> None:
    alone = case("meeting", decisions=rows("decisions", "måla tunneln"))

    assert makes("decisions_become_activities", alone) == {}


@pytest.mark.parametrize(
    ("cadence", "day_of_the_first"),
    [
        ("weekly", "2025-06-08"),
        ("monthly", "2025-07-01"),
        ("quarterly", "2025-09-01"),
        ("yearly", "2026-06-01"),
    ],
)
def test_first_meeting_is_planned_one_rhythm_from_now(cadence: str, day_of_the_first: str) -> None:
    about = case("forum", parent=MAIN, cadence=cadence)

    assert makes("first_meeting_is_planned", about) == {
        f"A/{day_of_the_first}": (
            "meeting",
            {"parent_id": about.record.id, "meets_on": day(day_of_the_first)},
        )
    }


def test_first_meeting_is_planned_unless_there_is_one_or_nobody_knows_how_often() -> None:
    about = case("forum", parent=MAIN)
    there = replace(about, children=below(about, ("meeting", "planned")))

    assert makes("first_meeting_is_planned", there) == {}
    assert makes("first_meeting_is_planned", case("forum", parent=MAIN, cadence=None)) == {}


def test_next_meeting_is_planned_counted_from_the_day_for_which_this_one_was() -> None:
    held_late = meeting(meets_on=day("2025-05-12"), held_on=day("2025-05-19"), on=day("2025-05-19"))

    assert makes("next_meeting_is_planned", held_late) == {
        "FORUM/2025-06-12": ("meeting", {"parent_id": FORUM.record.id, "meets_on": day("2025-06-12")})
    }


def test_next_meeting_is_planned_after_this_one_however_late_that_was() -> None:
    """A meeting whose day has gone by while nobody wrote anything down is not planned."""
    months_late = meeting(meets_on=day("2025-01-12"), held_on=TODAY, on=TODAY)
    cancelled_late = meeting(meets_on=day("2025-01-12"), on=TODAY)

    assert [*makes("next_meeting_is_planned", months_late)] == ["FORUM/2025-06-12"]
    assert [*makes("next_meeting_is_planned", cancelled_late)] == ["FORUM/2025-06-12"]


def test_next_meeting_is_planned_also_for_one_that_was_held_early_or_had_no_day() -> None:
    early = meeting(meets_on=day("2025-06-12"), held_on=TODAY, on=TODAY)
    undated = meeting(meets_on=None, held_on=TODAY, on=TODAY)

    assert [*makes("next_meeting_is_planned", early)] == ["FORUM/2025-07-12"]
    assert [*makes("next_meeting_is_planned", undated)] == ["FORUM/2025-07-01"]


@pytest.mark.parametrize(
    "forum",
    [
        related("FORUM", "forum", "dissolved", under=MAIN),
        related("FORUM", "forum", "planned", under=MAIN),
        related("FORUM", "forum", "standing", under=MAIN, cadence=None),
    ],
    ids=["dissolved", "planned", "now and then"],
)
def test_next_meeting_is_planned_only_of_a_standing_forum_with_a_rhythm(forum: Snapshot) -> None:
    about = case("meeting", above=(forum, MAIN), meets_on=TODAY)

    assert makes("next_meeting_is_planned", about) == {}


def test_next_meeting_is_planned_no_more_when_the_agreement_has_ended() -> None:
    ended = related("MAIN", "main_agreement", "expired")

    assert makes("next_meeting_is_planned", case("meeting", above=(FORUM, ended), meets_on=TODAY)) == {}


def test_next_meeting_is_planned_once_and_not_without_a_forum() -> None:
    there = related("NEXT", "meeting", "planned", under=FORUM)

    assert makes("next_meeting_is_planned", meeting(meets_on=TODAY, beside=(there,))) == {}
    assert makes("next_meeting_is_planned", case("meeting", parent=MAIN, meets_on=TODAY)) == {}


def test_its_meetings_are_cancelled_when_a_forum_is_dissolved() -> None:
    about = case("forum", parent=MAIN)
    there = below(about, *(("meeting", state) for state in definition_of("meeting").states))

    assert asks("its_meetings_are_cancelled", replace(about, children=there)) == {
        "meeting planned": ("cancel", {})
    }


# ---- owes_it_anew ----


def called_off(*beside: Snapshot, **said: Any) -> Case:
    return case("action_plan", above=(SUB, MAIN), beside=beside, priority="rån", **said)


def test_owes_it_anew_with_the_same_day_and_about_the_same() -> None:
    owed = called_off(owed_since=day("2024-12-02"), owed_within="P90D")

    [(machine, values)] = makes("owes_it_anew", owed).values()

    assert machine == "action_plan"
    assert (values["owed_since"], values["owed_within"]) == (day("2024-12-02"), "P90D")
    assert (values["priority"], values["title"], values["parent_id"]) == ("rån", "rån", SUB.record.id)


def test_owes_it_anew_only_while_it_is_asked_for_and_nothing_else_is_there() -> None:
    owed = {"owed_since": day("2024-12-02"), "owed_within": "P90D"}
    other = related("OTHER", "action_plan", "decided", under=SUB, priority="rån")
    over = related("SUB", "sub_agreement", "terminated")

    assert makes("owes_it_anew", called_off()) == {}
    assert makes("owes_it_anew", called_off(other, **owed)) == {}
    assert makes("owes_it_anew", replace(called_off(**owed), above=(over, MAIN))) == {}


def test_owes_it_anew_where_what_took_the_place_of_what_was_owed_is_called_off_itself() -> None:
    owed: dict[str, Any] = {"owed_since": day("2024-12-02"), "owed_within": "P90D"}
    gave_way, elsewhere = (
        related(name, "action_plan", "withdrawn", under=SUB, priority=priority, **owed)
        for name, priority in (("PLAN-1", "rån"), ("PLAN-2", "stök"))
    )
    done_without = called_off(gave_way)

    [(machine, values)] = makes("owes_it_anew", called_off(gave_way, adopted_on=TODAY)).values()

    assert (machine, values["owed_since"], values["owed_within"]) == ("action_plan", *owed.values())
    assert makes("owes_it_anew", called_off(elsewhere, adopted_on=TODAY)) == {}
    assert makes("owes_it_anew", done_without) == {}, "it never was in the place of anything"
