"""What people bring to a step when they ask for it in earnest, for tests that play them at random."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any, TypeAlias, TypeVar

from lifecycle.acts import Act
from lifecycle.fields import Dated, Value, rows_in
from lifecycle.nouns import NOUNS
from tests.engine.plain import PLAIN, each, rows
from tests.engine.world import World, act, definition_of

One = TypeVar("One")
Choose: TypeAlias = Callable[[Sequence[Any], str], Any]
"""Choose one of several; the second argument says what for."""

ACTS = {"sign": "signed", "accept": "accepted", "conclude": "concluded", "consult": "consulted"}
"""What each party does itself when a step is taken."""

STANDING = ("signed", "active", "on_hold", "under_notice")
LEFT_ALONE = frozenset({"parties", "areas", "starts_on", "ends_on", "priority", "to_be_decided"})
"""Fields that a draft has from where it came from."""

WHO_AND_WHEN = " | fritidschef | "


def earnest(
    world: World, reference: str, trigger: str, choose: Choose, *, reason: str | None
) -> dict[str, Any]:
    """Give everything that a sensible person says with a step."""
    machine = world.stored(reference).machine
    said: dict[str, Any] = {"changes": changes_with(world, reference, machine, trigger, choose)}
    if trigger in ACTS:
        said["acts"] = acts_with(world, reference, ACTS[trigger])
    if trigger == "decide" and machine != "municipal_plan":
        said["decider"] = world.the_steering_group
    return {**said, "reason": reason}


def acts_with(world: World, reference: str, kind: str) -> list[Act]:
    """What the parties have not done yet, done by all of them today."""
    there = {one.unit_id for one in world.acts(reference, kind)}
    return [act(kind, unit, world.today) for unit in world.parties if unit not in there]


def changes_with(
    world: World, reference: str, machine: str, trigger: str, choose: Choose
) -> dict[str, Value]:
    """The fields that come with a step, each with a value that makes sense today."""
    if trigger in ("fill_in", "gather"):
        return filled_in(world, reference, machine, trigger)
    about = BROUGHT.get((machine, trigger)) or BROUGHT.get(("", trigger))
    return {} if about is None else about(world, reference, choose)


def filled_in(world: World, reference: str, machine: str, trigger: str) -> dict[str, Value]:
    """All that a plain record says, as far as the step carries it and it is not said already."""
    record = world.stored(reference)
    arrow = definition_of(machine).arrow(record.state, trigger)
    carried = () if arrow is None else arrow.carries
    plain = PLAIN[machine](world.parties)
    there = world.values(reference)
    said = {
        name: plain[name] for name in carried if name in plain and name not in LEFT_ALONE and not there[name]
    }
    if "starts_on" in carried and not there["starts_on"]:
        said |= a_term(world, reference, machine)
    return said


YEARS = {"main_agreement": 4, "sub_agreement": 2, "pledge": 1}


def a_term(world: World, reference: str, machine: str) -> dict[str, Value]:
    """From today: an agreement for as long as is standard, anything else for a year within its agreement."""
    years = YEARS.get(machine, 1)
    last = world.today.replace(year=world.today.year + years, day=min(world.today.day, 28))
    above = world.parent(reference)
    agreed = world.values(above).get("ends_on") if above is not None else None
    if isinstance(agreed, Dated):
        last = max(min(last, agreed.last), world.today)
    return {"starts_on": Dated.on(world.today), "ends_on": Dated.on(last)}


def longer(world: World, reference: str, choose: Choose) -> dict[str, Value]:
    last = world.values(reference)["ends_on"]
    since = max(last.last, world.today) if isinstance(last, Dated) else world.today
    return {"ends_on": Dated.on(since + timedelta(days=choose((60, 365, 730), "days")))}


def notice(world: World, reference: str, _: Choose) -> dict[str, Value]:
    last = world.values(reference)["ends_on"]
    wanted = world.today + timedelta(days=90)
    return {"ends_on": Dated.on(min(wanted, last.last) if isinstance(last, Dated) else wanted)}


def municipal_decision(world: World, _: str, choose: Choose) -> dict[str, Value]:
    known = list(world.states(None, "problem_picture"))
    picture: dict[str, Value] = {"picture_id": world.id_of(choose(known, "picture"))} if known else {}
    return {"decided_on": Dated.on(world.today), "decided_by": "fullmäktige", **picture}


def met(world: World, _: str, choose: Choose) -> dict[str, Value]:
    earlier = timedelta(days=choose((0, 0, 1, 400), "days ago"))
    return {"met_on": world.today - earlier, "proof": "KS 2024/88 § 12"}


def counted(world: World, reference: str, _: Choose) -> dict[str, Value]:
    before = rows_in(world.values(reference)["counts"])
    return {"counts": (*before, *rows("counts", f"4 |  | {world.today.isoformat()}"))}


def other_day(world: World, _: str, choose: Choose) -> dict[str, Value]:
    return {"meets_on": world.today + timedelta(days=choose((7, 14, 30), "days"))}


def postponed(world: World, _: str, choose: Choose) -> dict[str, Value]:
    return {"conclude_by": world.today + timedelta(days=choose((14, 30), "days"))}


def held(world: World, _: str, choose: Choose) -> dict[str, Value]:
    due = (world.today + timedelta(days=90)).isoformat()
    decided = choose(((), (f"måla tunneln{WHO_AND_WHEN}{due}",)), "decisions")
    return {"attendees": each("attendees", world.parties, "chef"), "decisions": rows("decisions", *decided)}


def recorded(world: World, _: str, choose: Choose) -> dict[str, Value]:
    kept = choose(("yes", "partly", "no"), "kept")
    return {
        "finding": "det gick bra",
        "spent": choose((None, "60000"), "spent"),
        "commitments_kept": each("commitments_kept", world.parties, kept),
        "counted": choose((0, 9), "counted"),
        "value": choose(("29", "34"), "value"),
        "extent": "fell",
        "changed_character": "no",
    }


def answered(world: World, _: str, choose: Choose) -> dict[str, Value]:
    said = choose(("yes", "partly | två vakter", "no"), "answer")
    holder = choose(("", "fritidschef"), "budget holder")
    return {"vek": each("vek", world.parties, f"resources | {said}"), "cost": "5000", "budget_holder": holder}


def concluded(world: World, _: str, choose: Choose) -> dict[str, Value]:
    due = (world.today + timedelta(days=120)).isoformat()
    said: dict[str, Value] = {"meeting": f"Styrgruppen {world.today.isoformat()}"}
    if choose((True, False), "nothing to improve"):
        return {**said, "no_measures": True}
    return {**said, "improvements": rows("improvements", f"fler vuxna ute{WHO_AND_WHEN}{due}")}


def moved(world: World, reference: str, choose: Choose) -> dict[str, Value]:
    above = set(NOUNS[world.stored(reference).machine].parents) & {"main_agreement", "sub_agreement"}
    homes = [name for name, state in world.states(None, *above).items() if state in STANDING]
    return {"parent_id": world.id_of(choose(homes, "home"))} if homes else {}


BROUGHT: Mapping[tuple[str, str], Callable[[World, str, Choose], dict[str, Value]]] = {
    ("", "extend"): longer,
    ("", "confirm_active"): longer,
    ("", "reschedule"): longer,
    ("", "give_notice"): notice,
    ("municipal_plan", "decide"): municipal_decision,
    ("duty", "meet"): met,
    ("activity", "answer"): answered,
    ("activity", "count"): counted,
    ("activity", "done"): counted,
    ("", "move"): other_day,
    ("", "postpone"): postponed,
    ("", "hold"): held,
    ("", "record"): recorded,
    ("", "conclude"): concluded,
    ("", "rehome"): moved,
    ("", "carry_over"): moved,
}
"""Machine, or any, and trigger -> what comes with the step."""
