"""An agreement driven the whole way: picture, sub-agreement, annexes, a forum, rounds, a correction.

What the audits are tried on: a record of every kind, with something in nearly every field.
"""

# ruff: noqa: ANN401 -- a test hands on whatever facts a step takes

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from lifecycle.fields import Dated, Value
from lifecycle.writing import Writing, create_record
from tests.engine.plain import plain_values
from tests.engine.world import BORAS, POLICE, TOWN, World, act, definition_of, term

if TYPE_CHECKING:
    from uuid import UUID

    from lifecycle.outcome import Done

REASON = "så är det avtalat"
"""Lets a step pass what the handbook asks for and this way leaves out."""

DISSENT = "polisen ser ingen effekt ännu"
RESERVATION = "utan siffrorna för centrum"


def drive(world: World) -> World:
    """From the signing of the main agreement to a round that is concluded, with a correction at the end."""
    world.on("2024-01-10").running("main_agreement", "MAIN", forums="styrgrupp", extension_clause=True)
    _picture(world.on("2024-02-05"))
    _municipal_plan(world)
    _sub_agreement(world.on("2024-03-01"))
    _annexes(world.on("2024-03-15"))
    _forum(world.on("2024-04-02"))
    _learning_pair(world.on("2024-04-15"))
    _contribution(world.on("2024-04-16"))
    _activity(world.on("2024-05-15"))
    _first_round(world.on("2024-07-02"))
    _second_round(world.on("2025-01-07"))
    _duty(world.on("2025-01-15"))
    _corrections(world.on("2025-01-20"))
    return world


def draft(world: World, machine: str, reference: str, **values: Value) -> UUID:
    """Create a record of any kind, as a person does; nothing but what is given stands in it."""
    definition = definition_of(machine)
    with world.writing() as tx:
        writing = Writing(kind="moved", trigger="create", dest=definition.initial, on=tx.today)
        world.ids[reference] = create_record(tx, reference, definition, values, writing)
    return world.ids[reference]


def step(world: World, reference: str, trigger: str, **changes: Any) -> Done:
    """Take a step with a reason for whatever it lacks."""
    return world.done(reference, trigger, changes=changes, reason=REASON)


def meeting(world: World, state: str) -> str:
    """Reference of the forum's last meeting that is in a state."""
    return max(reference for reference, now in world.states("FORUM").items() if now == state)


def by_both(world: World, reference: str, trigger: str, kind: str, remark: str, **changes: Any) -> Done:
    """Both parties do it on the same day; the first of them remarks on it."""
    acts = [
        act(kind, world.ids[TOWN], world.today, function="kommunchef", basis="§ 12", remark=remark),
        act(kind, world.ids[POLICE], world.today, function="lokalpolisområdeschef"),
    ]
    return world.done(reference, trigger, acts=acts, changes=changes, reason=REASON)


def _picture(world: World) -> None:
    step(
        world,
        "MAIN/PICTURE",
        "gather",
        title="Gemensam problembild",
        legal_purpose="both",
        method="joint_from_start",
        diary_number="KS 2024/3",
        areas=(BORAS,),
    )
    step(
        world,
        "MAIN/PICTURE",
        "fill_in",
        process="fyra arbetsmöten",
        mapping="anmälda brott och trygghet",
        other_information="skolans närvaro",
        analysis="två platser, en åldersgrupp",
        sources=(
            {"kind": "crime_statistics", "title": "Brå, anmälda brott", "period": "2023"},
            {"kind": "safety_survey", "title": "Trygghetsmätningen"},
        ),
        groups_reached=(
            {"group": "women", "source": "safety_survey"},
            {"group": "young", "source": "citizen_dialogue", "form": "safety_walk", "place": "torget"},
        ),
        problems=(
            {"name": "ungdomar", "character": "long_term", "cause": "få vuxna ute"},
            {"name": "buskörning", "character": "temporary"},
        ),
    )
    step(world, "MAIN/PICTURE", "draft")
    by_both(world.on("2024-02-19"), "MAIN/PICTURE", "accept", "accepted", RESERVATION)
    step(
        world.on("2024-02-20"),
        "MAIN/PICTURE",
        "prioritise",
        problems=(
            {"name": "ungdomar", "character": "long_term", "cause": "få vuxna ute", "prioritised": "yes"},
            {"name": "buskörning", "character": "temporary", "prioritised": "no"},
        ),
        reviews=({"subject": "youth", "note": "väger tyngst"},),
    )


def _municipal_plan(world: World) -> None:
    draft(world, "municipal_plan", "KPLAN", title="Åtgärdsplan", parties=(world.ids[TOWN],), areas=(BORAS,))
    step(
        world,
        "KPLAN",
        "decide",
        picture_id=world.id_of("MAIN/PICTURE"),
        decided_by="kommunstyrelsen",
        decided_on=Dated.on(date(2024, 2, 20)),
        paragraph="§ 31",
        diary_number="KS 2024/31",
    )
    step(
        world.on("2024-02-27"),
        "KPLAN",
        "follow_up",
        followed_up_on=date(2024, 2, 27),
        finding="planen följs",
        proof="KS 2024/31 § 40",
    )


def _duty(world: World) -> None:
    draft(
        world,
        "duty",
        "DUTY",
        title="Lägesbilden",
        duty_kind="picture_updated",
        clock_from=date(2023, 7, 1),
        parties=(world.ids[TOWN],),
        areas=(BORAS,),
    )
    step(world, "DUTY", "meet", met_on=date(2024, 12, 2), proof="KS 2024/412")


def _sub_agreement(world: World) -> None:
    parties = {name: str(world.ids[name]) for name in (TOWN, POLICE)}
    step(
        world,
        "MAIN/SUB",
        "fill_in",
        title="Underavtal Borås",
        purposes=("trygghet",),
        priorities=("ungdomar",),
        **term("2024-03-01", "2026-02-28"),
        coordination=(
            {"party": parties[TOWN], "function": "samordnare", "percent": "50"},
            {"party": parties[POLICE], "function": "kommunpolis", "percent": "25"},
        ),
        coordination_tasks=("kallar", "för minnesanteckningar"),
        annex_conditions="när något ändras",
        annex_decider="kommunchef",
        annex_procedure="skriftligt",
    )
    world.sign("MAIN/SUB")


def _annexes(world: World) -> None:
    parties = {name: str(world.ids[name]) for name in (TOWN, POLICE)}
    step(
        world,
        "MAIN/SUB/PLAN-1",
        "fill_in",
        goal="färre unga utsätts",
        purpose="trygga kvällar",
        causes="få vuxna ute",
        responsible="säkerhetssamordnare",
        financing="inom ram",
        **term("2024-04-01", "2025-12-31"),
        commitments=(
            {"party": parties[TOWN], "commitment": "fältassistenter", "responsible": "socialchef"},
            {"party": parties[POLICE], "commitment": "patrullering"},
        ),
        indicators=(
            {"name": "anmälda rån", "direction": "lower", "baseline": "34", "control_area": "Skövde"},
        ),
    )
    step(
        world,
        "MAIN/SUB/COMM",
        "fill_in",
        title="Kommunikationsplan",
        goal="känt arbete",
        purpose="förtroende",
        responsible="kommunikatör",
        fact_basis="problembilden",
        messages=("vi gör det här",),
        audiences=({"reach": "external", "group": "boende", "channel": "webb"},),
        **term("2024-03", "2026-02"),
    )
    step(
        world,
        "MAIN/SUB/FOLLOWUP",
        "fill_in",
        title="Uppföljningsplan",
        items=(
            {"subject": "organisation", "aspect": "process", "cadence": "half_yearly", "method": "samtal"},
            {"subject": "action_plans", "aspect": "production", "cadence": "half_yearly"},
            {"subject": "action_plans", "aspect": "effect", "cadence": "yearly", "responsible": "analytiker"},
        ),
        **term("2024-03-01", "2026-02-28"),
    )
    contact = {"party": parties[TOWN], "function": "samordnare", "reached_at": "växeln"}
    for reference, before in (("CONTACTS", None), ("CONTACTS-2", "CONTACTS")):
        draft(
            world,
            "contact_list",
            reference,
            title="Kontakter",
            parent_id=world.id_of("MAIN/SUB"),
            predecessor_id=None if before is None else world.id_of(before),
            contacts=(contact,),
            **term("2024-03-01", "2026-02-28"),
        )
        step(world, reference, "decide")
        world.tick()
    for reference in ("MAIN/SUB/PLAN-1", "MAIN/SUB/COMM", "MAIN/SUB/FOLLOWUP"):
        step(world, reference, "decide")
    said = plain_values("development_plan", (), parent_id=world.id_of("MAIN/SUB"))
    draft(world, "development_plan", "CAPABILITY", **said)
    step(world, "CAPABILITY", "decide")
    world.on("2024-04-01").tick()


def _forum(world: World) -> None:
    members = tuple(
        {"party": str(world.ids[name]), "function": function}
        for name, function in ((TOWN, "kommunchef"), (POLICE, "områdeschef"))
    )
    draft(world, "forum", "FORUM", parent_id=world.id_of("MAIN"))
    step(
        world,
        "FORUM",
        "fill_in",
        title="Styrgrupp",
        forum_kind="steering",
        perspectives=("strategic",),
        goal="håller ihop arbetet",
        purpose="beslut",
        chair=({"function": "kommunchef"},),
        chair_rotates=True,
        members=members,
        cadence="monthly",
        mandate_note="delegationsordningen",
    )
    step(world, "FORUM", "establish")
    moved = {"meets_on": date(2024, 5, 6), "meets_at": "13.00", "place": "Stadshuset"}
    step(world, meeting(world, "planned"), "move", **moved, title="Vårmöte")
    for held_on in ("2024-05-07", "2024-06-10"):
        decision = {"decision": f"Trygghetsvandring {held_on}", "responsible": "fritidschef"}
        step(
            world.on(held_on),
            meeting(world, "planned"),
            "hold",
            attendees=members,
            decisions=({**decision, "due_on": "2024-09-30"},),
            minutes_at="diariet",
        )


def _contribution(world: World) -> None:
    draft(world, "contribution", "REQUEST", parent_id=world.ids["MAIN"])
    step(
        world,
        "REQUEST",
        "fill_in",
        title="frånvaro per årskurs",
        description="två läsår",
        asked_of="Norrbyskolan",
        responsible="samordnare",
        answer_by=date(2024, 4, 26),
    )
    step(world, "REQUEST", "ask")
    step(world.on("2024-05-02"), "REQUEST", "remind", answer_by=date(2024, 5, 6))
    step(world.on("2024-05-06"), "REQUEST", "answer", answer="fel fråga")
    step(world.on("2024-05-06"), "REQUEST", "set_aside")
    step(world.on("2024-05-07"), "REQUEST", "answer", answer="den ökar")
    step(world.on("2024-05-08"), "REQUEST", "receive", summary="den ökar", diary_number="KS 2024/77")


def _learning_pair(world: World) -> None:
    parties = world.ids[TOWN], world.ids[POLICE]
    draft(world, "learning_pair", "PAIR", parties=parties)
    exchange = tuple(
        {"party": str(unit), "starting_point": "liten", "need": "metod", "gives": "lokalkännedom"}
        for unit in parties
    )
    step(
        world,
        "PAIR",
        "fill_in",
        title="Lärpar",
        diary_number="KS 2024/50",
        theme="lägesbild som används",
        organisers=("Länsstyrelsen",),
        programme="första omgången",
        leadership_groups=tuple({"party": str(unit), "group": "ledningsgruppen"} for unit in parties),
        exchange=exchange,
        intended_measures=("gemensam utbildning",),
        presents_on=date(2024, 5, 13),
        continues=("lägesbild",),
    )
    world.done("PAIR", "accept", acts=[act("accepted", unit, "2024-04-15") for unit in parties])
    step(world, "PAIR", "begin_programme")
    step(world.on("2024-05-13"), "PAIR", "present")


def _activity(world: World) -> None:
    draft(
        world,
        "activity",
        "ACT",
        parent_id=world.id_of("MAIN/SUB/PLAN-1"),
        title="Föräldravandring",
        description="fredagar",
        carried_out_by="both",
        responsible="fritidschef",
        target="minst 8",
        **term("2024-05-01", "2024-11-30"),
    )
    first = {"number": "3", "period": "2024-05", "on": "2024-05-31", "note": "regn"}
    step(world.on("2024-06-12"), "ACT", "count", counts=(first,))
    step(world, "ACT", "reschedule", ends_on=Dated.on(date(2024, 12, 15)))
    step(world, "ACT", "count", counts=(first, {"number": "5", "period": "2024-06"}))


def _record_lines(world: World, sheet: str) -> None:
    for line in world.states(sheet):
        said: dict[str, Any] = {"finding": "som planerat"}
        match world.values(line)["aspect"]:
            case "process":
                kept = {"party": str(world.ids[TOWN]), "kept": "partly", "remark": "ont om folk"}
                said["commitments_kept"] = (kept,)
            case "production":
                said["counted"] = 8
            case _:
                said |= {
                    "value": "21",
                    "extent": "fell",
                    "changed_character": "unknown",
                    "comparisons": ({"area": "Skövde", "before": "30", "after": "29.5"},),
                }
        step(world, line, "record", **said)


def _first_round(world: World) -> None:
    world.tick()
    sheet = "MAIN/SUB/2024-H1"
    step(world, sheet, "postpone", conclude_by=date(2024, 8, 30))
    _record_lines(world, sheet)
    by_both(
        world.on("2024-08-20"),
        sheet,
        "conclude",
        "concluded",
        DISSENT,
        meeting="Styrgruppen 20 augusti",
        conclusions="vi fortsätter",
        improvements=({"measure": "Fler vuxna ute", "responsible": "fritidschef", "due_on": "2024-10-31"},),
    )


def _second_round(world: World) -> None:
    """Its effects are recorded; it is not concluded yet."""
    world.tick()
    _record_lines(world, "MAIN/SUB/2024-H2")


def _corrections(world: World) -> None:
    """A meeting that was never held: what came of it falls; a number that was wrong."""
    never_held = meeting(world, "held")
    world.corrected(never_held, seq=world.seq(never_held, "hold"), reason="mötet ställdes in")
    world.corrected("MAIN/PICTURE", changes={"analysis": "tre platser, en åldersgrupp"})
