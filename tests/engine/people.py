"""What people bring to a step when they ask for it in earnest, for tests that play them at random."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any, TypeAlias, TypeVar

from lifecycle.acts import Act
from lifecycle.fields import Dated, Row, Value
from lifecycle.placement import PARENTS
from tests.engine.plain import PLAIN, each, rows
from tests.engine.world import World, act, definition_of

One = TypeVar("One")
Choose: TypeAlias = Callable[[Sequence[Any], str], Any]
"""Choose one of several; the second argument says what for."""

ACTS = {"sign": "signed", "accept": "accepted", "conclude": "concluded", "consult": "consulted"}
"""What each party does itself when a step is taken."""

STANDING = ("signed", "active", "under_notice")
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
    match trigger:
        case "fill_in" | "gather":
            return filled_in(world, reference, machine, trigger)
        case "extend" | "confirm_active":
            return {"ends_on": later(world, reference, choose((365, 730), "days"))}
        case "give_notice":
            return {"ends_on": notice(world, reference)}
        case "decide" if machine == "municipal_plan":
            return {
                "decided_on": Dated.on(world.today),
                "decided_by": "fullmäktige",
                **picture(world, choose),
            }
        case "count" | "done" if machine == "activity":
            return counted(world, reference)
        case "reschedule":
            return {"ends_on": later(world, reference, 60)}
        case "move":
            return {"meets_on": world.today + timedelta(days=14)}
        case "postpone":
            return {"conclude_by": world.today + timedelta(days=30)}
        case "hold":
            return held(world, choose)
        case "record":
            return recorded(world, choose)
        case "conclude":
            return concluded(world, choose)
        case "rehome" | "carry_over":
            return moved(world, machine, choose)
        case _:
            return {}


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


def later(world: World, reference: str, days: int) -> Dated:
    last = world.values(reference)["ends_on"]
    since = max(last.last, world.today) if isinstance(last, Dated) else world.today
    return Dated.on(since + timedelta(days=days))


def notice(world: World, reference: str) -> Dated:
    last = world.values(reference)["ends_on"]
    wanted = world.today + timedelta(days=90)
    return Dated.on(min(wanted, last.last) if isinstance(last, Dated) else wanted)


def picture(world: World, choose: Choose) -> dict[str, Value]:
    known = list(world.states(None, "problem_picture"))
    return {"picture_id": world.id_of(choose(known, "picture"))} if known else {}


def counted(world: World, reference: str) -> dict[str, Value]:
    before = world.values(reference)["counts"]
    assert isinstance(before, tuple)
    more: tuple[Row, ...] = rows("counts", f"4 |  | {world.today.isoformat()}")
    return {"counts": (*(row for row in before if isinstance(row, dict)), *more)}


def held(world: World, choose: Choose) -> dict[str, Value]:
    due = (world.today + timedelta(days=90)).isoformat()
    decided = choose(((), (f"måla tunneln{WHO_AND_WHEN}{due}",)), "decisions")
    return {"attendees": each("attendees", world.parties, "chef"), "decisions": rows("decisions", *decided)}


def recorded(world: World, choose: Choose) -> dict[str, Value]:
    kept = choose(("yes", "partly", "no"), "kept")
    return {
        "finding": "det gick bra",
        "commitments_kept": each("commitments_kept", world.parties, kept),
        "counted": choose((0, 9), "counted"),
        "value": choose(("29", "34"), "value"),
        "extent": "fell",
        "changed_character": "no",
    }


def concluded(world: World, choose: Choose) -> dict[str, Value]:
    due = (world.today + timedelta(days=120)).isoformat()
    said: dict[str, Value] = {"meeting": f"Styrgruppen {world.today.isoformat()}"}
    if choose((True, False), "nothing to improve"):
        return {**said, "no_measures": True}
    return {**said, "improvements": rows("improvements", f"fler vuxna ute{WHO_AND_WHEN}{due}")}


def moved(world: World, machine: str, choose: Choose) -> dict[str, Value]:
    above = set(PARENTS[machine]) & {"main_agreement", "sub_agreement"}
    homes = [name for name, state in world.states(None, *above).items() if state in STANDING]
    return {"parent_id": world.id_of(choose(homes, "home"))} if homes else {}
