"""What the law demands of a municipality every second year: made once, met by what is done, open again."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations
from uuid import uuid4

import pytest
from sqlalchemy import insert, select

from lifecycle.codes import CODES
from lifecycle.dates import parse_partial
from lifecycle.fields import Value, dated
from lifecycle.history import derive, effective, rows_as_of
from lifecycle.languages import LANGUAGES
from lifecycle.migrating import Migrated, migrate
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused
from lifecycle.records import Area, Notice, Unit
from lifecycle.records.duty import FILLED_IN, SAID
from lifecycle.store import Store
from lifecycle.table import table
from lifecycle.writing import Writing, create_record, unsealer
from lifecycle.written import values_of_derived
from tests.at_once import now
from tests.at_once import overdue as what_is_overdue
from tests.engine.plain import plain_values
from tests.engine.proof import prove
from tests.engine.test_walks_over_versions import with_versions
from tests.engine.world import World, codes, create_unit, day, facts, rulebook, snapshot
from words.audits import overdue_document, overdue_rows
from words.document import Line
from words.records import record_value
from words.texts import texts_in
from workflows.agreements.drafting import draft
from workflows.agreements.duties import record_duty
from workflows.agreements.entering import Paper, register
from workflows.agreements.signing import Noted, act_for
from workflows.agreements.steps import Why, change, mend, take_step
from workflows.audits.gaps import gaps
from workflows.audits.history import audit_history
from workflows.audits.law import law as audit_law
from workflows.audits.overdue import AllOverdue
from workflows.daily.tick import tick
from workflows.directory.duties import DutyLine, duties
from workflows.directory.owing import owe_duties
from workflows.directory.parties import add_unit, change_unit, ensure_unit
from workflows.directory.succession import Leaving, leave
from workflows.lookup.by_name import find_record, find_unit
from workflows.lookup.field_values import UnknownField
from workflows.reading.chronicle import chronicle
from workflows.reading.whole import read_whole

TOWN, POLICE = "Borås", "LPO Borås"
PICTURE, PLAN, REPORT = "BORÅS/LAW-PICTURE", "BORÅS/LAW-PLAN", "BORÅS/LAW-REPORT"
FIRST_DUE = {PICTURE: "2025-07-01", PLAN: None}
"""Without a decided plan nobody can judge whether it is followed up."""


@pytest.fixture
def world(database_url: str) -> World:
    """A register in which nobody stands yet."""
    return World(Store.open(database_url)).on("2025-03-03")


@pytest.fixture
def boras(world: World) -> World:
    """One with a municipality and its police."""
    return with_units(world, **{TOWN: "municipality", POLICE: "police"})


def with_units(world: World, **sides: str) -> World:
    with world.writing() as tx:
        for name, side in sides.items():
            world.ids[name] = add_unit(tx, name=name, side=side).unit.id
    return world


def run(world: World, on: str | None = None) -> None:
    if on is not None:
        world.on(on)
    tick(world.request(), after_silence=True)


def lines(world: World) -> dict[str, DutyLine]:
    with world.reading() as connection:
        found = duties(connection, rulebook(), today=world.today)
    return {one.reference: one for one in found}


def due(world: World) -> dict[str, str | None]:
    return {
        reference: None if line.due_on is None else line.due_on.isoformat()
        for reference, line in lines(world).items()
    }


def step(world: World, reference: str, trigger: str, *pairs: str, why: str | None = None) -> Outcome:
    with world.writing() as tx:
        return take_step(tx, reference, trigger, pairs, on=tx.today, why=Why(reason=why))


def met(world: World, reference: str, on: str, proof: str = "KS 2025/88") -> Done:
    outcome = step(world, reference, "meet", f"met_on={on}", f"proof={proof}")
    assert isinstance(outcome, Done), outcome
    return outcome


def overdue(world: World) -> set[str]:
    with world.reading() as connection:
        found = what_is_overdue(connection, rulebook(), today=world.today)
    return {one.reference for one in found}


def days_that_count(world: World, reference: str) -> dict[str, object]:
    """Give the days of a duty from which something is counted, or that were missed, as `show` has them."""
    with world.reading() as connection:
        found = read_whole(connection, rulebook(), reference)
    assert found is not None
    said = record_value(found)
    return {name: said[name] for name in ("missed_on", "counted_from")}


def proven(world: World) -> None:
    with world.reading() as connection:
        prove(connection)
        assert audit_history(connection, rulebook()).findings == ()


# ---- they are made ----


def test_a_municipality_that_becomes_a_party_has_both_duties_with_the_laws_first_days(boras: World) -> None:
    found = lines(boras)

    assert due(boras) == FIRST_DUE
    assert {(one.municipality, one.state, one.met_on, one.proof) for one in found.values()} == {
        ("Borås", "open", None, "")
    }
    assert {one.reference: one.kind for one in found.values()} == {
        PICTURE: "picture_updated",
        PLAN: "plan_followed_up",
    }
    proven(boras)


@pytest.mark.parametrize("side", ["police", "other"])
def test_only_a_municipality_has_duties(world: World, side: str) -> None:
    with_units(world, **{TOWN: side})
    run(world)

    assert lines(world) == {}


def test_a_municipality_that_sweden_does_not_know_has_no_duties(world: World) -> None:
    with_units(world, Sandköping="municipality")
    run(world)

    assert lines(world) == {}


def test_a_party_that_turns_out_to_be_the_municipality_has_duties_from_then_on(world: World) -> None:
    with_units(world, **{TOWN: "other"})

    with world.writing() as tx:
        change_unit(tx, TOWN, side="municipality")

    assert due(world).keys() <= FIRST_DUE.keys()
    run(world)
    proven(world)


def test_a_municipality_that_an_agreement_names_has_duties(world: World) -> None:
    with world.writing() as tx:
        register(tx, Paper("A", "main_agreement", parties=("Tanum", "LPO Fyrbodal")))

    assert due(world).keys() == {"TANUM/LAW-PICTURE", "TANUM/LAW-PLAN"}


def test_two_units_of_one_municipality_have_one_pair_of_duties(boras: World) -> None:
    with boras.writing() as tx:
        add_unit(tx, name="Borås stad", side="municipality")
    run(boras)

    assert due(boras) == FIRST_DUE


def test_duties_are_made_once(boras: World) -> None:
    with boras.writing() as tx:
        made = owe_duties(tx)
        add_unit(tx, name=TOWN, side="municipality")
        ensure_unit(tx, TOWN, "municipality")
    run(boras)
    run(boras, "2025-03-04")

    assert made == 0
    assert due(boras) == FIRST_DUE


def test_the_daily_run_makes_the_duties_of_a_register_that_lacks_them(world: World) -> None:
    as_it_was_before_there_were_duties(world)
    assert lines(world) == {}

    run(world, "2025-03-04")

    assert due(world) == FIRST_DUE
    assert world.steps_of(PICTURE) == [("create", "2025-03-04")]
    proven(world)


def test_a_preview_of_the_daily_run_makes_no_duties(world: World) -> None:
    as_it_was_before_there_were_duties(world)
    before = snapshot(world.store)

    tick(world.request(), preview=True)

    assert snapshot(world.store) == before


def as_it_was_before_there_were_duties(world: World) -> None:
    area = {"code": "1490", "name": "Borås", "kind": "municipality", "within": None}
    unit = Unit(id=uuid4(), name=TOWN, name_key="borås", side="municipality", area_code="1490")
    with world.writing() as tx:
        tx.connection.execute(insert(table(Area)), area)
        create_unit(tx, unit)


def test_a_name_that_is_taken_is_called_otherwise(world: World) -> None:
    with world.writing() as tx:
        register(tx, Paper(PICTURE, "main_agreement", parties=("Tanum", "LPO Fyrbodal")))
    with_units(world, **{TOWN: "municipality"})

    assert due(world).keys() - {"TANUM/LAW-PICTURE", "TANUM/LAW-PLAN"} == {f"{PICTURE}-2", PLAN}


# ---- they are met by what is done ----


def picture_of(world: World, reference: str, purpose: str, *parties: str, **said: Value) -> None:
    """A drafted picture of nobody's agreement; the parties have yet to accept it."""
    units = tuple(world.ids[name] for name in parties)
    whole = plain_values("problem_picture", units, legal_purpose=purpose, areas=(), **said)
    definition = rulebook().newest("problem_picture")
    with world.writing() as tx:
        writing = Writing(kind="moved", trigger="create", dest=definition.initial, on=tx.today)
        world.ids[reference] = create_record(tx, reference, definition, whole, writing)
    for trigger in ("gather", "draft"):
        assert isinstance(step(world, reference, trigger, why="i korthet"), Done)


def accepted(world: World, reference: str, *parties: str, on: str) -> Noted:
    with world.writing() as tx:
        said = [act_for(tx, reference, "accept", party, parse_partial(on)) for party in parties]
    return said[-1]


@pytest.mark.parametrize("purpose", ["law", "both", "joint"])
def test_an_update_by_law_starts_the_pictures_two_years_anew(boras: World, purpose: str) -> None:
    picture_of(boras, "P", purpose, TOWN, POLICE)
    boras.on("2025-04-10")

    accepted(boras, "P", TOWN, on="2025-04-08")
    assert due(boras) == FIRST_DUE
    last = accepted(boras, "P", POLICE, on="2025-04-10")

    assert isinstance(last.moved, Done)
    assert ("BORÅS/LAW-PICTURE", "meet") in {(one.reference, one.trigger) for one in last.moved.after}
    assert due(boras) == {PICTURE: "2027-04-10", PLAN: None}
    line = lines(boras)[PICTURE]
    assert (line.state, line.met_on, line.proof) == ("met", day("2025-04-10"), "P")
    proven(boras)


@pytest.mark.parametrize("part", ["mapping", "other_information", "analysis"])
def test_a_picture_without_one_of_the_laws_three_parts_leaves_the_laws_clock_alone(
    boras: World, part: str
) -> None:
    picture_of(boras, "P", "law", TOWN, POLICE, **{part: ""})

    assert isinstance(accepted(boras, "P", TOWN, POLICE, on="2025-03-03").moved, Done)

    assert boras.state("P") == "accepted"
    assert due(boras) == FIRST_DUE


def test_a_picture_of_two_municipalities_meets_the_duty_of_each_and_of_no_other(boras: World) -> None:
    with_units(boras, Mark="municipality", Tanum="municipality")
    picture_of(boras, "P", "law", TOWN, "Mark", POLICE)

    accepted(boras, "P", TOWN, "Mark", POLICE, on="2025-03-03")

    assert {reference for reference, line in lines(boras).items() if line.state == "met"} == {
        PICTURE,
        "MARK/LAW-PICTURE",
    }


def test_an_acceptance_that_comes_late_on_paper_counts_from_its_own_day(boras: World) -> None:
    boras.on("2025-03-10")
    with_units(boras, Mark="municipality")  # whose duties are as new as the register knows of it
    boras.on("2025-03-20")
    picture_of(boras, "P", "law", "Mark", POLICE)
    boras.on("2025-04-10")

    accepted(boras, "P", "Mark", POLICE, on="2025-04-01")

    assert due(boras)["MARK/LAW-PICTURE"] == "2027-04-01"
    proven(boras)


def test_an_acceptance_from_before_there_were_duties_in_the_register_counts_from_its_own_day(
    world: World,
) -> None:
    as_it_was_before_there_were_duties(world)
    with_units(world, **{POLICE: "police"})
    with world.reading() as connection:
        world.ids[TOWN] = find_unit(connection, TOWN).id
    picture_of(world, "P", "law", TOWN, POLICE)
    run(world, "2025-04-10")

    accepted(world, "P", TOWN, POLICE, on="2025-04-08")

    assert due(world)[PICTURE] == "2027-04-08"
    proven(world)


def test_an_earlier_paper_that_is_found_later_does_not_turn_the_clock_back(boras: World) -> None:
    picture_of(boras, "P", "law", TOWN, POLICE)
    boras.on("2025-04-10")
    met(boras, PICTURE, "2025-04-09")

    last = accepted(boras, "P", TOWN, POLICE, on="2025-04-08")

    assert isinstance(last.moved, Done)
    assert due(boras)[PICTURE] == "2027-04-09"
    proven(boras)


def test_an_acceptance_between_what_was_met_and_when_that_was_written_keeps_the_days_in_order(
    boras: World,
) -> None:
    picture_of(boras, "P", "law", TOWN, POLICE)
    boras.on("2025-04-10")
    met(boras, PICTURE, "2025-03-01")  # said on 10 April of 1 March

    accepted(boras, "P", TOWN, POLICE, on="2025-04-08")

    assert due(boras)[PICTURE] == "2027-04-08"
    proven(boras)


def test_a_struck_acceptance_gives_the_clock_back(boras: World) -> None:
    picture_of(boras, "P", "law", TOWN, POLICE)
    accepted(boras, "P", TOWN, POLICE, on="2025-03-03")

    with boras.writing() as tx:
        outcome = mend(tx, "P", [str(boras.acted("P", "accepted"))], why=Why(reason="aldrig godkänd"))

    assert isinstance(outcome, Done)
    assert due(boras) == FIRST_DUE
    assert boras.state(PICTURE) == "open"
    proven(boras)


def as_the_law_has_it(world: World) -> dict[str, str | None]:
    """When each of the two clocks runs out, as the audit counts it."""
    with world.reading() as connection:
        [town] = audit_law(connection, rulebook(), today=world.today).municipalities
    return {one.asked: None if one.due_on is None else one.due_on.isoformat() for one in town.lines}


@pytest.mark.parametrize("before", [None, "2024-10-01"])
@pytest.mark.parametrize(
    "steps", [("return_to_gathering",), ("return_to_gathering", "abandon"), ("abandon",)]
)
def test_a_picture_that_its_parties_no_longer_stand_by_gives_the_clock_back(
    boras: World, steps: tuple[str, ...], before: str | None
) -> None:
    if before is not None:
        met(boras, PICTURE, before)
    picture_of(boras, "P", "law", TOWN, POLICE)
    accepted(boras, "P", TOWN, POLICE, on="2025-03-03")
    assert due(boras)[PICTURE] == as_the_law_has_it(boras)["picture_updated"] == "2027-03-03"

    for trigger in steps:
        assert isinstance(step(boras, "P", trigger, why="mer underlag"), Done)

    was = "2025-07-01" if before is None else "2026-10-01"
    assert due(boras)[PICTURE] == as_the_law_has_it(boras)["picture_updated"] == was
    assert boras.state(PICTURE) == ("open" if before is None else "met")
    proven(boras)


def test_a_picture_that_never_went_back_has_the_clock_that_its_parties_set(boras: World) -> None:
    picture_of(boras, "P", "law", TOWN, POLICE)
    accepted(boras, "P", TOWN, POLICE, on="2025-03-03")
    assert isinstance(step(boras, "P", "return_to_gathering"), Done)

    with boras.writing() as tx:
        row = str(boras.acted("P", "accepted") + 2)
        assert isinstance(mend(tx, "P", [row], why=Why(reason="gick aldrig tillbaka")), Done)

    assert boras.state("P") == "accepted"
    assert due(boras)[PICTURE] == as_the_law_has_it(boras)["picture_updated"] == "2027-03-03"
    proven(boras)


def test_what_was_met_otherwise_since_holds_when_a_picture_goes_back(boras: World) -> None:
    picture_of(boras, "P", "law", TOWN, POLICE)
    accepted(boras, "P", TOWN, POLICE, on="2025-03-03")
    boras.on("2025-04-10")
    met(boras, PICTURE, "2025-04-09")

    assert isinstance(step(boras, "P", "return_to_gathering"), Done)

    assert due(boras)[PICTURE] == as_the_law_has_it(boras)["picture_updated"] == "2027-04-09"
    proven(boras)


@pytest.mark.parametrize("on", ["2025-04-08", "2025-04-09", "2025-04-10"])
def test_what_is_said_afterwards_to_have_met_it_holds_since_a_picture_went_back(
    boras: World, on: str
) -> None:
    picture_of(boras, "P", "law", TOWN, POLICE)
    accepted(boras, "P", TOWN, POLICE, on="2025-03-05") if on < "2025-04-09" else None
    boras.on("2025-04-10")
    accepted(boras, "P", TOWN, POLICE, on="2025-04-10") if on >= "2025-04-09" else None
    assert isinstance(step(boras, "P", "return_to_gathering"), Done)
    assert boras.state(PICTURE) == "open"

    met(boras, PICTURE, on)

    assert boras.state(PICTURE) == "met"
    assert due(boras)[PICTURE] == as_the_law_has_it(boras)["picture_updated"] == on.replace("2025", "2027")
    proven(boras)


def test_a_withdrawn_municipal_plan_leaves_nothing_to_follow_up(boras: World) -> None:
    municipal_plan(boras, "KPLAN", TOWN)
    boras.on("2025-05-20")
    assert isinstance(followed_up(boras, "2025-05-20"), Done)

    assert isinstance(step(boras, "KPLAN", "withdraw", why="aldrig beslutad"), Done)

    assert due(boras)[PLAN] is as_the_law_has_it(boras)["plan_followed_up"] is None
    assert boras.state(PLAN) == "open"
    proven(boras)


@pytest.mark.parametrize("before", [None, "2025-03-10"])
def test_a_withdrawn_municipal_plan_gives_the_clock_back_where_states_are_called_otherwise_by_now(
    boras: World, before: str | None
) -> None:
    municipal_plan(boras, "KPLAN", TOWN)
    boras.on("2025-05-20")
    if before is not None:
        met(boras, PLAN, before)
    assert isinstance(followed_up(boras, "2025-05-20"), Done)
    boras.rules = with_versions(2)
    with boras.writing() as tx:
        called = migrate(tx, "duty", 2, {"open": "open_1", "met": "met_1"})
    assert isinstance(called, Migrated)

    assert isinstance(step(boras, "KPLAN", "withdraw", why="aldrig beslutad"), Done)

    assert boras.state(PLAN) == ("open_1" if before is None else "met_1")
    assert boras.values(PLAN)["met_on"] == (None if before is None else day(before))


def municipal_plan(world: World, reference: str, *parties: str, **said: Value) -> None:
    units = tuple(world.ids[name] for name in parties)
    picture_of(world, "P", "law", *parties)
    whole = {"decided_on": dated("2025-02-01"), "picture_id": world.ids["P"], **said}
    values = plain_values("municipal_plan", units, areas=(), **whole)
    definition = rulebook().newest("municipal_plan")
    with world.writing() as tx:
        writing = Writing(kind="moved", trigger="create", dest=definition.initial, on=tx.today)
        world.ids[reference] = create_record(tx, reference, definition, values, writing)
    assert isinstance(step(world, reference, "decide", why="i korthet"), Done)


def test_a_plan_is_decided_upon_a_picture_on_paper_once_that_is_noted_and_with_a_reason_by_hearsay(
    boras: World,
) -> None:
    with boras.writing() as tx:
        draft(tx, "municipal_plan", None, (f"parties={TOWN}", "areas=1490"), on=tx.today, reference="KPLAN")
    decision = ("decided_by=KS", "decided_on=2025-02-10", "paragraph=§ 3", "diary_number=KS 1")

    def decided(picture: str, why: str | None = None) -> Outcome:
        return step(boras, "KPLAN", "decide", f"picture_id={picture}", *decision, why=why)

    assert codes(decided(PLAN, "så är det")) == ["picture_of_wrong_kind", "rests_on_a_picture"]
    assert codes(decided(PICTURE)) == ["rests_on_a_picture"]  # nobody says how what is not noted can be found
    assert facts(decided(PICTURE, "så är det"), "rests_on_a_picture") == {"duty": PICTURE}
    met(boras, PICTURE, "2025-01-20", "vi har en")
    assert codes(decided(PICTURE)) == ["its_picture_can_be_found"]
    met(boras, PICTURE, "2025-02-05", "KS 2025/9")
    assert isinstance(decided(PICTURE), Done)
    proven(boras)


def test_a_followed_up_municipal_plan_starts_the_plans_two_years_anew(boras: World) -> None:
    municipal_plan(boras, "KPLAN", TOWN)
    assert due(boras) == {PICTURE: "2025-07-01", PLAN: "2027-02-01"}  # that it was decided is no follow-up
    boras.on("2026-05-20")

    assert isinstance(followed_up(boras, "2026-05-20"), Done)

    assert due(boras) == {PICTURE: "2025-07-01", PLAN: "2028-05-20"}
    assert lines(boras)[PLAN].proof == "KS 2026-05-20 § 4"
    proven(boras)


def followed_up(world: World, on: str, **said: str) -> Outcome:
    whole = {"followed_up_on": on, "finding": f"det gick bra {on}", "proof": f"KS {on} § 4", **said}
    return step(world, "KPLAN", "follow_up", *(f"{name}={text}" for name, text in whole.items() if text))


def test_history_does_not_tell_as_taken_back_what_a_follow_up_says_nothing_of(boras: World) -> None:
    """Each time says its own: how it was seen last time was so then, also where nothing is said now."""
    municipal_plan(boras, "KPLAN", TOWN)
    boras.on("2026-05-20")
    assert isinstance(followed_up(boras, "2026-05-19", perceived_as="tryggare"), Done)
    assert isinstance(followed_up(boras, "2026-05-20"), Done)
    with boras.reading() as connection:
        rows = chronicle(connection, rulebook(), find_record(connection, "KPLAN"))

    first, again = ({one.field for one in row.changes} for row in rows if row.trigger == "follow_up")

    assert first == {"followed_up_on", "finding", "proof", "perceived_as"}
    assert again == {"followed_up_on", "finding", "proof"}
    assert boras.values("KPLAN")["perceived_as"] == ""


@pytest.mark.parametrize("name", ["followed_up_on", "finding", "proof"])
def test_a_follow_up_without_its_own_day_finding_or_proof_is_none(boras: World, name: str) -> None:
    municipal_plan(boras, "KPLAN", TOWN)
    boras.on("2025-05-20")
    first = followed_up(boras, "2025-05-20", **{name: ""})
    assert isinstance(followed_up(boras, "2025-05-20"), Done)
    boras.on("2026-05-20")

    again = followed_up(boras, "2026-05-20", **{name: ""})

    for refused in (first, again):
        assert isinstance(refused, Refused)
        assert facts(refused, "says_what_was_found_and_where") == {"missing": (name,)}
    assert due(boras)[PLAN] == "2027-05-20"
    proven(boras)


def test_a_follow_up_from_before_the_plan_was_decided_is_none(boras: World) -> None:
    municipal_plan(boras, "KPLAN", TOWN)

    assert codes(followed_up(boras, "2025-01-31")) == ["no_arrow_from_here"]


def test_a_plan_from_before_the_law_asked_for_one_is_followed_up_two_years_after_that(boras: World) -> None:
    municipal_plan(boras, "KPLAN", TOWN, decided_on=dated("2023-10-01"))

    assert due(boras)[PLAN] == "2026-07-01"
    proven(boras)


def test_each_follow_up_starts_them_anew(boras: World) -> None:
    municipal_plan(boras, "KPLAN", TOWN)
    for today in ("2025-05-20", "2026-05-20"):
        boras.on(today)
        assert isinstance(followed_up(boras, today), Done)

    assert due(boras)[PLAN] == "2028-05-20"
    assert [one for one in boras.steps_of(PLAN) if one[0] == "meet"] == [
        ("meet", "2025-05-20"),
        ("meet", "2026-05-20"),
    ]


def test_two_follow_ups_may_find_the_same_and_two_meetings_have_the_same_paragraph(boras: World) -> None:
    municipal_plan(boras, "KPLAN", TOWN)
    for today in ("2025-05-20", "2026-05-20"):
        boras.on(today)
        assert isinstance(followed_up(boras, today, finding="planen följs", proof="KS § 45"), Done)
        with boras.writing() as tx:
            said = (f"prepared_on={today}", "prepared_at=§ 45")
            assert isinstance(record_duty(tx, "reported_to_council", TOWN, said, on=tx.today), Done)

    assert codes(followed_up(boras, "2025-05-20", finding="ingenting hände")) == ["noted_otherwise"]
    assert (due(boras)[PLAN], lines(boras)[PLAN].proof) == ("2028-05-20", "KS § 45")
    proven(boras)


def test_the_boards_day_the_councils_and_how_often_are_said_at_once_or_not_at_all(boras: World) -> None:
    board = ("prepared_on=2025-02-11", "prepared_at=§ 45")
    council = ("met_on=2025-02-24", "paragraph=KF § 7", "cadence=yearly")

    def say(*said: str) -> Outcome:
        with boras.writing() as tx:
            return record_duty(tx, "reported_to_council", TOWN, said, on=tx.today)

    assert codes(say(*board, "met_on=2025-02-24")) == ["has_proof"]
    done = say(*board, *council)

    assert isinstance(done, Done)
    assert [one.trigger for one in (*done.before, done.step, *done.after)] == ["prepare", "meet", "fill_in"]
    assert done.step.trigger == "meet"
    said = boras.values("BORÅS/LAW-REPORT")
    assert (said["prepared_on"], said["met_on"]) == (day("2025-02-11"), day("2025-02-24"))
    assert (said["paragraph"], said["cadence"]) == ("KF § 7", "yearly")
    assert isinstance(say(*board, *council), AlreadyDone)
    proven(boras)


def test_what_is_said_at_once_of_two_days_corrects_nothing_in_whichever_order_the_days_are(
    boras: World,
) -> None:
    said = ("prepared_on=2025-02-11", "prepared_at=§ 45", "met_on=2024-05-05", "proof=KF § 7")
    with boras.writing() as tx:
        done = record_duty(tx, "reported_to_council", TOWN, said, on=tx.today)

    assert isinstance(done, Done)
    assert [row.kind for row in boras.history(REPORT)] == ["moved", "moved", "moved"]
    assert [one.trigger for one in (done.step, *done.after)] == ["meet", "prepare"]
    proven(boras)


def test_no_action_plan_touches_the_laws_clock() -> None:
    effects = {
        (machine, name)
        for (machine, _), one in rulebook().definitions.items()
        for arrow in one.transitions
        for name in arrow.effects
        if name.startswith("meets_the_duty")
    }

    assert effects == {
        ("problem_picture", "meets_the_duty_to_update"),
        ("municipal_plan", "meets_the_duty_to_follow_up"),
    }


# ---- they are met by hand ----


def test_what_was_done_elsewhere_is_recorded_with_day_and_proof(boras: World) -> None:
    met(boras, PICTURE, "2025-02-20", "KS 2025/88 § 41")

    line = lines(boras)[PICTURE]
    assert (line.state, line.met_on, line.proof) == ("met", day("2025-02-20"), "KS 2025/88 § 41")
    assert (line.due_on, line.act_by) == (day("2027-02-20"), day("2027-02-22"))  # a Saturday
    proven(boras)


@pytest.mark.parametrize(
    ("said", "lacks"),
    [
        ((), ["says_when_it_was_met", "has_proof"]),
        (("proof=KS 2025/88",), ["says_when_it_was_met"]),
        (("met_on=2025-02-20",), ["has_proof"]),
        (("met_on=2025-03-04", "proof=KS 2025/88"), ["day_has_not_come"]),  # tomorrow
    ],
)
def test_without_a_day_that_has_come_or_without_proof_it_is_not_met_whatever_the_reason(
    boras: World, said: tuple[str, ...], lacks: list[str]
) -> None:
    before = snapshot(boras.store)

    refused = step(boras, PICTURE, "meet", *said, why="det är så")

    assert codes(refused) == lacks
    assert snapshot(boras.store) == before


def test_a_day_to_come_on_which_a_step_was_taken_is_said_to_lie_ahead_of_every_duty_and_plan(
    boras: World,
) -> None:
    municipal_plan(boras, "KPLAN", TOWN)
    with boras.writing() as tx:
        draft(tx, "municipal_plan", None, (f"parties={TOWN}", "areas=1490"), on=tx.today, reference="DRAFT")
    reported(boras, "2025-02-01", "proof=KS 2025/2")
    before = snapshot(boras.store)

    for reference, trigger, said in (
        (PICTURE, "meet", ("met_on=2025-03-04", "proof=KS 2025/88")),
        (REPORT, "prepare", ("prepared_on=2025-03-04", "prepared_at=§ 45")),
        ("DRAFT", "decide", ("decided_on=2025-03-04", "decided_by=fullmäktige")),
        ("KPLAN", "follow_up", ("followed_up_on=2025-03-04", "finding=bra", "proof=KS 2025/90")),
    ):
        refused = step(boras, reference, trigger, *said)
        assert facts(refused, "day_has_not_come") == {"on": day("2025-03-04"), "today": day("2025-03-03")}
        assert {"says_when_it_was_met", "says_where_it_was_prepared", "names_the_decision"}.isdisjoint(
            codes(refused)
        )
    assert snapshot(boras.store) == before


def test_what_means_nothing_for_a_kind_of_duty_is_refused_by_every_door_and_offered_by_none(
    boras: World,
) -> None:
    reported(boras, "2025-02-01", "proof=KS 2025/2")
    before = snapshot(boras.store)

    for reference, name, said in (
        (PICTURE, "cadence", "cadence=yearly"),
        (PLAN, "board", "board=styrelsen"),
        (REPORT, "tasks", "tasks=coordinates | samordnaren"),
    ):
        kind = str(boras.values(reference)["duty_kind"])
        with boras.writing() as tx:
            why = Why(reason="så är det")
            doors = [
                take_step(tx, reference, "fill_in", (said,), on=tx.today, why=why),
                change(tx, reference, (said,), on=tx.today, why=why),
                mend(tx, reference, (said,), why=Why(reason="fel")),
            ]
            with pytest.raises(UnknownField) as told:
                record_duty(tx, kind, TOWN, (said,), on=tx.today)
        for refused in doors:
            assert facts(refused, "is_said_of_its_kind") == {
                "reference": reference,
                "duty_kind": kind,
                "fields": (name,),
                "own_fields": SAID[kind],
            }
        assert told.value.facts["fields"] == SAID[kind]
        offered = {one for way in boras.options(reference).values() for one in way.carries}
        assert offered <= {*SAID[kind]}
    assert snapshot(boras.store) == before
    fill_in = rulebook().newest("duty").arrow("open", "fill_in")
    assert fill_in is not None
    assert fill_in.carries == FILLED_IN


def test_what_stands_of_a_day_is_recorded_already_and_what_is_said_otherwise_is_for_its_row_to_mend(
    boras: World,
) -> None:
    reported(boras, "2025-02-01", "proof=KS 2025/2")

    def say(*pairs: str) -> Outcome:
        with boras.writing() as tx:
            return record_duty(tx, "reported_to_council", TOWN, pairs, on=tx.today)

    assert isinstance(say("prepared_on=2025-02-20", "prepared_at=§ 8"), Done)
    before = snapshot(boras.store)
    assert isinstance(say("met_on=2025-02-01", "proof=KS 2025/2"), AlreadyDone)
    for pairs, otherwise in (
        (
            ("met_on=2025-02-01", "paragraph=§ 99", "cadence=yearly"),
            {"seq": 2, "pairs": {"paragraph": "§ 99"}},
        ),
        (("prepared_on=2025-02-20", "prepared_at=§ 9"), {"seq": 3, "pairs": {"prepared_at": "§ 9"}}),
    ):
        refused = say(*pairs)
        assert facts(refused, "noted_otherwise") == {"reference": REPORT, **otherwise}
    assert snapshot(boras.store) == before

    with boras.writing() as tx:
        assert isinstance(mend(tx, REPORT, ["2", "paragraph=§ 99"], why=Why(reason="fel")), Done)
    done = say("met_on=2025-02-01", "paragraph=§ 99", "cadence=yearly")
    assert isinstance(done, Done)
    assert (done.step.trigger, boras.values(REPORT)["cadence"]) == ("fill_in", "yearly")
    proven(boras)


def test_it_is_not_met_again_on_the_day_on_which_a_picture_met_it(boras: World) -> None:
    picture_of(boras, "P", "law", TOWN, POLICE)
    accepted(boras, "P", TOWN, POLICE, on="2025-03-03")

    refused = step(boras, PICTURE, "meet", "met_on=2025-03-03", "proof=KS 2025/90")

    assert codes(refused) == ["says_when_it_was_met"]


def test_of_two_days_the_later_counts_and_each_stands_on_its_own_however_typed(boras: World) -> None:
    met(boras, PICTURE, "2025-02-20")
    met(boras, PICTURE, "2024-05-20", "KS 2024/31")

    assert boras.steps_of(PICTURE)[1:] == [("meet", "2024-05-20"), ("meet", "2025-02-20")]
    assert due(boras)[PICTURE] == "2027-02-20"
    proven(boras)


def test_what_was_done_before_the_law_demanded_it_does_not_make_it_due_earlier(boras: World) -> None:
    refused = step(boras, PICTURE, "meet", "met_on=2023-06-30", "proof=KS 2023/12")

    assert codes(refused) == ["was_met_in_the_laws_time"]
    assert due(boras) == FIRST_DUE
    met(boras, PICTURE, "2023-07-01")


@pytest.mark.parametrize("field", ["met_on=2025-01-01", "clock_from=2026-01-01", "proof=nej"])
def test_nobody_writes_another_day_over_the_clock(boras: World, field: str) -> None:
    met(boras, PICTURE, "2025-02-20")
    with boras.writing() as tx:
        refused = change(tx, PICTURE, [field], on=tx.today, why=Why(reason="så blev det"))

    assert isinstance(refused, Refused)
    assert due(boras)[PICTURE] == "2027-02-20"


def test_a_wrong_day_is_corrected(boras: World) -> None:
    met(boras, PICTURE, "2025-02-20")
    with boras.writing() as tx:
        mended = mend(tx, PICTURE, ["met_on=2025-02-02"], why=Why(reason="fel dag"))

    assert isinstance(mended, Done)
    assert due(boras)[PICTURE] == "2027-02-02"
    proven(boras)


def test_what_is_met_again_is_not_proved_by_the_time_before(boras: World) -> None:
    met(boras, PICTURE, "2025-03-02", proof="KS 2025/88")
    boras.on("2026-03-03")

    refused = step(boras, PICTURE, "meet", "met_on=2026-03-02")
    assert isinstance(refused, Refused)
    assert "has_proof" in codes(refused)

    assert isinstance(step(boras, PICTURE, "meet", "met_on=2026-03-02", "paragraph=§ 9"), Done)
    assert lines(boras)[PICTURE].proof == ""
    proven(boras)


REPORTS = {
    "2024-05-06": ("paragraph=§ 9", "diary_number=KS 2024/1"),
    "2025-02-05": ("proof=muntligt",),
    "2025-03-01": ("paragraph=§ 9",),  # as the year before: each council has its § 9
}


@pytest.mark.parametrize("typed", list(permutations(REPORTS)))
def test_no_report_is_proved_by_the_paper_of_another_in_whichever_order_they_are_typed(
    sqlite_url: str, typed: tuple[str, ...]
) -> None:
    world = with_units(World(Store.open(sqlite_url)).on("2025-03-03"), **{TOWN: "municipality"})
    for on in typed:
        reported(world, on, *REPORTS[on])

    assert proof_then(world, REPORT) == {
        "2024-05-06": ("", "§ 9", "KS 2024/1"),
        "2025-02-05": ("muntligt", "", ""),
        "2025-03-01": ("", "§ 9", ""),
    }
    with world.writing() as tx:
        assert isinstance(mend(tx, REPORT, ["paragraph=§ 10"], why=Why(reason="fel paragraf")), Done)
    assert [one[1] for one in proof_then(world, REPORT).values()] == ["§ 9", "", "§ 10"]
    proven(world)


def reported(world: World, on: str, *said: str) -> None:
    with world.writing() as tx:
        done = record_duty(tx, "reported_to_council", TOWN, (f"met_on={on}", *said), on=tx.today)
    assert isinstance(done, Done), done


def proof_then(world: World, reference: str) -> dict[str, tuple[object, ...]]:
    """Day on which a duty was met -> by what, as of that day."""
    found: dict[str, tuple[object, ...]] = {}
    life = effective(world.history(reference))
    with world.writing() as tx:
        for row in life:
            if row.trigger == "meet":
                then = values_of_derived(derive(rows_as_of(life, row.on)), unsealer(tx, life))
                found[str(row.on)] = (then["proof"], then["paragraph"], then["diary_number"])
    return found


def test_a_correction_of_one_report_and_what_takes_it_back_leave_the_other_as_it_was_said(
    boras: World,
) -> None:
    for on in ("2024-05-06", "2025-02-05"):
        reported(boras, on, "paragraph=§ 9", "diary_number=KS 1")

    def correct(*words: str) -> list[object]:
        with boras.writing() as tx:
            mended = mend(tx, REPORT, list(words), why=Why(reason="fel paragraf"))
        assert isinstance(mended, Done), mended
        return [one[1] for one in proof_then(boras, REPORT).values()]

    assert correct("paragraph=§ 10") == ["§ 9", "§ 10"]  # what is shown now is what is mended
    assert correct("3", "paragraph=§ 9") == ["§ 9", "§ 9"]
    assert correct("2", "paragraph=§ 8") == ["§ 8", "§ 9"]
    assert correct("3", "paragraph=§ 8") == ["§ 8", "§ 8"]
    assert correct(str(boras.history(REPORT)[-1].seq)) == ["§ 8", "§ 9"]
    assert correct("2") == ["§ 9"]
    proven(boras)


def test_what_was_met_since_has_no_older_number_when_a_picture_between_goes_back(boras: World) -> None:
    assert isinstance(step(boras, PICTURE, "meet", "met_on=2024-05-06", "diary_number=KS 2024/1"), Done)
    picture_of(boras, "P", "law", TOWN, POLICE)
    accepted(boras, "P", TOWN, POLICE, on="2025-03-03")
    boras.on("2025-04-10")
    met(boras, PICTURE, "2025-04-09", "KS § 9")

    assert isinstance(step(boras, "P", "return_to_gathering"), Done)

    assert (lines(boras)[PICTURE].proof, boras.values(PICTURE)["diary_number"]) == ("KS § 9", "")
    proven(boras)


# ---- and are open again ----


def test_two_years_later_it_is_open_again(boras: World) -> None:
    met(boras, PICTURE, "2025-02-20")

    run(boras, "2027-02-20")
    assert boras.state(PICTURE) == "met"  # its last day
    run(boras, "2027-02-21")

    assert boras.state(PICTURE) == "open"
    assert boras.steps_of(PICTURE)[-1] == ("fall_due", "2027-02-21")
    assert due(boras)[PICTURE] == "2027-02-20"
    proven(boras)


def test_what_was_met_more_than_two_years_ago_is_open_again_at_once(boras: World) -> None:
    boras.on("2026-03-03")
    met(boras, PICTURE, "2023-10-01")

    run(boras)

    assert boras.state(PICTURE) == "open"
    assert due(boras)[PICTURE] == "2025-10-01"
    proven(boras)


def test_after_years_of_silence_it_is_as_if_the_run_had_come_every_day(boras: World) -> None:
    met(boras, PICTURE, "2025-02-20")

    run(boras, "2031-05-05")

    assert boras.steps_of(PICTURE) == [
        ("create", "2025-03-03"),
        ("meet", "2025-02-20"),
        ("fall_due", "2027-02-21"),
    ]


@pytest.mark.parametrize(
    ("met_on", "due_on", "act_by"),
    [
        ("2024-06-19", "2026-06-19", "2026-06-22"),  # midsommarafton, a Friday
        ("2025-02-22", "2027-02-22", "2027-02-22"),  # a Monday
        ("2025-03-01", "2027-03-01", "2027-03-01"),
        ("2025-02-27", "2027-02-27", "2027-03-01"),  # a Saturday
        ("2024-02-29", "2026-02-28", "2026-03-02"),  # a leap day; a Saturday
        ("2023-12-24", "2025-12-24", "2025-12-29"),  # julafton, and all that follows
    ],
)
def test_a_duty_is_overdue_only_after_the_next_working_day(
    boras: World, met_on: str, due_on: str, act_by: str
) -> None:
    met(boras, PICTURE, met_on, "KS 2024/1")

    line = lines(boras)[PICTURE]
    assert (line.due_on, line.act_by) == (day(due_on), day(act_by))
    run(boras, act_by)
    assert PICTURE not in overdue(boras)
    assert lines(boras)[PICTURE].days_left == 0
    run(boras, str(day(act_by) + timedelta(days=1)))
    assert PICTURE in overdue(boras)
    assert lines(boras)[PICTURE].days_left == -1


def test_a_duty_that_was_never_met_is_overdue_from_the_day_after_the_laws(boras: World) -> None:
    run(boras, "2025-07-01")
    assert overdue(boras) == set()

    run(boras, "2025-07-02")

    assert overdue(boras) == {PICTURE}


def test_what_nobody_recorded_is_not_said_to_be_late_anywhere_but_not_to_be_seen(boras: World) -> None:
    run(boras, "2025-07-03")
    with boras.reading() as connection:
        [found] = what_is_overdue(connection, rulebook(), today=boras.today)
    assert not found.is_recorded
    blocks = overdue_document(texts_in("sv"), AllOverdue(boras.today, (), (found,)))
    said = [one.text for one in blocks if isinstance(one, Line)]
    assert said == [
        "Inget som står i registret är försenat.",
        "Ett lagkrav syns inte i registret: ingen har noterat om det är uppfyllt.",
        (
            "  6 §, lägesbilden uppdateras: syns inte i registret för Borås."
            " Skulle ha gjorts senast den 2025-07-01."
        ),
        "handslag audit law visar kommun för kommun vad som syns, och vad som uppfyller det.",
    ]
    met(boras, PICTURE, "2023-07-02", "KS 2023/1")
    with boras.reading() as connection:
        [found] = what_is_overdue(connection, rulebook(), today=boras.today)
    assert (found.is_recorded, found.days_ago) == (True, 1)


def test_what_is_due_first_stands_first(boras: World) -> None:
    assert list(due(boras)) == [PICTURE, PLAN]
    met(boras, PICTURE, "2025-02-20")
    met(boras, PLAN, "2025-02-10")

    assert list(due(boras)) == [PLAN, PICTURE]


def test_the_next_report_is_reminded_of_and_late_by_the_interval_that_the_municipality_has_set(
    boras: World,
) -> None:
    report = "BORÅS/LAW-REPORT"
    with boras.writing() as tx:
        for pairs in (("cadence=yearly",), ("met_on=2025-02-20", "paragraph=KF § 7")):
            outcome = record_duty(tx, "reported_to_council", TOWN, pairs, on=tx.today)
            assert isinstance(outcome, Done), outcome
    assert boras.deadlines(report) == {"report_falls_due": "2026-02-20"}

    run(boras, "2026-02-20")
    assert report not in overdue(boras)
    with boras.reading() as connection:
        told = connection.execute(select(table(Notice).c.code).distinct()).scalars()
        assert "report_falls_due" in set(told)
    run(boras, "2026-02-21")

    assert report in overdue(boras)
    line = lines(boras)[report]
    assert (line.kind, line.due_on, line.days_left) == ("reported_to_council", day("2026-02-20"), -1)
    with boras.writing() as tx:
        record_duty(tx, "reported_to_council", TOWN, ("met_on=2026-02-21", "paragraph=KF § 9"), on=tx.today)
    assert report not in overdue(boras)
    proven(boras)


def test_the_days_that_are_left_are_counted_to_the_day_that_is_listed_also_when_that_is_a_saturday(
    boras: World,
) -> None:
    boras.on("2025-04-17")
    with boras.writing() as tx:
        record_duty(tx, "reported_to_council", TOWN, ("cadence=monthly",), on=tx.today)

    def left(today: str) -> int | None:
        boras.on(today)
        return lines(boras)[REPORT].days_left

    assert lines(boras)[REPORT].due_on == day("2025-05-17")
    assert [left(f"2025-05-{number}") for number in (16, 17, 18)] == [1, 0, -1]


def test_a_council_that_was_never_told_is_told_late_by_the_interval_counted_from_when_it_was_set(
    boras: World,
) -> None:
    with boras.writing() as tx:
        record_duty(tx, "reported_to_council", TOWN, ("board=KS",), on=tx.today)
    assert boras.deadlines(REPORT) == {}  # the law names no number

    with boras.writing() as tx:
        record_duty(tx, "reported_to_council", TOWN, ("cadence=monthly",), on=day("2025-03-02"))
    assert boras.deadlines(REPORT) == {"report_falls_due": "2025-04-02"}
    run(boras, "2025-04-02")
    assert REPORT not in overdue(boras)
    run(boras, "2025-04-03")

    with boras.reading() as connection:
        [late] = (
            one
            for one in what_is_overdue(connection, rulebook(), today=boras.today)
            if one.reference == REPORT
        )
        told = connection.execute(select(table(Notice).c.code).distinct()).scalars()
        assert "report_falls_due" in set(told)
        [here] = audit_law(connection, rulebook(), today=boras.today, named=(TOWN,)).municipalities
        found = gaps(connection, rulebook(), today=boras.today)
        asked = now(connection, rulebook(), boras.today, None)
    assert (late.is_recorded, late.days_ago, late.duty) == (True, 1, "report")
    assert (here.lines[-1].status, here.lines[-1].days_left) == ("overdue", -1)
    assert found is not None
    [gap] = [one for one in found.gaps if "report" in one.kind]
    assert (gap.kind, gap.facts["counted_from"]) == ("report_late", day("2025-03-02"))
    assert REPORT in {one.reference for one in asked.todos.every}
    line = lines(boras)[REPORT]
    assert (line.due_on, line.days_left, line.is_recorded) == (day("2025-04-02"), -1, True)

    assert days_that_count(boras, REPORT) == {"missed_on": None, "counted_from": day("2025-03-02")}

    met(boras, REPORT, "2025-04-03")
    assert boras.deadlines(REPORT) == {"report_falls_due": "2025-05-03"}
    assert days_that_count(boras, REPORT) == {"missed_on": None, "counted_from": None}
    with boras.writing() as tx:
        assert isinstance(mend(tx, REPORT, ["5"], why=Why(reason="blev inte av")), Done)
    assert boras.deadlines(REPORT) == {"report_falls_due": "2025-04-02"}
    proven(boras)


def test_what_is_late_of_the_law_is_named_in_words_whichever_duty_it_is(boras: World) -> None:
    boras.on("2025-03-03")
    with boras.writing() as tx:
        for kind in ("picture_updated", "plan_followed_up", "reported_to_council"):
            said = ("met_on=2024-08-01", "paragraph=§ 1")
            assert isinstance(record_duty(tx, kind, TOWN, said, on=tx.today), Done)
        record_duty(tx, "reported_to_council", TOWN, ("cadence=yearly",), on=tx.today)
    boras.on("2027-03-03")
    with boras.reading() as connection:
        found = what_is_overdue(connection, rulebook(), today=boras.today)
    assert {one.reference: one.duty for one in found} == {
        PICTURE: "picture_updated",
        PLAN: "plan_followed_up",
        REPORT: "report",
    }
    rule = next(column for column in overdue_rows(found).columns if column.key == "rule")
    for language in LANGUAGES:
        told = [str(rule.show(texts_in(language), one)) for one in found if rule.show is not None]
        assert len(set(told)) == len(found)
        assert not any("audit." in one or "reported_to_council" in one for one in told)


@pytest.mark.parametrize(
    "said", [("weekly",), ("yearly",), ("", "yearly"), ("yearly", "monthly", "quarterly")]
)
@pytest.mark.parametrize("is_told", [False, True])
def test_a_late_report_stays_late_by_the_day_it_missed_whatever_interval_is_said_until_it_is_made(
    boras: World,
    said: tuple[str, ...],
    is_told: bool,  # noqa: FBT001 -- a case
) -> None:
    def say(*pairs: str) -> None:
        with boras.writing() as tx:
            done = record_duty(tx, "reported_to_council", TOWN, pairs, on=tx.today)
        assert isinstance(done, Done), done

    boras.on("2024-12-02")
    say("cadence=monthly", *(("met_on=2024-12-02", "proof=KF § 1") if is_told else ()))
    run(boras, "2025-03-03")
    for cadence in said:
        say(f"cadence={cadence}")

    assert boras.deadlines(REPORT) == {"report_falls_due": "2025-01-02"}
    with boras.reading() as connection:
        [here] = audit_law(connection, rulebook(), today=boras.today, named=(TOWN,)).municipalities
    assert (here.lines[-1].status, here.lines[-1].due_on) == ("overdue", day("2025-01-02"))
    assert "counted_from" not in here.lines[-1].facts  # by that interval it is not late
    assert days_that_count(boras, REPORT) == {"missed_on": day("2025-01-02"), "counted_from": None}
    proven(boras)
    say("met_on=2025-03-03", "proof=KF § 2")
    assert days_that_count(boras, REPORT) == {"missed_on": None, "counted_from": None}
    assert "2025-03-09" < boras.deadlines(REPORT)["report_falls_due"] <= "2026-03-03"
    proven(boras)


def test_what_the_function_does_is_met_by_saying_all_three_tasks_and_by_no_paper_alone(boras: World) -> None:
    tasks = ("coordinates | varje vecka", "contact_point | växeln", "informs_residents | webben")

    def say(*pairs: str) -> Outcome:
        with boras.writing() as tx:
            return record_duty(tx, "function_tasks", TOWN, pairs, on=tx.today)

    refused = say("met_on=2025-03-01", "proof=KS 1")
    assert facts(refused, "its_tasks_are_said")["tasks"] == CODES["tasks.task"]
    assert isinstance(say(f"tasks={'; '.join(tasks[:2])}"), Done)
    assert boras.state("BORÅS/LAW-TASKS") == "open"
    assert isinstance(say(f"tasks={'; '.join(tasks)}"), Done)
    assert boras.state("BORÅS/LAW-TASKS") == "met"
    assert isinstance(say("tasks="), Done)
    assert boras.state("BORÅS/LAW-TASKS") == "open"
    proven(boras)


# ---- and end ----


def gone(world: World) -> None:
    """Borås leaves the register."""
    with world.writing() as tx:
        left = leave(tx, name=TOWN, from_on=tx.today, reason="förs av andra")
    assert isinstance(left, Leaving), left


def test_a_duty_by_law_is_not_ended_by_hand(boras: World) -> None:
    assert codes(step(boras, PICTURE, "end", why="vi slipper")) == ["step_follows_by_itself"]
    assert boras.state(PICTURE) == "open"


@pytest.mark.parametrize("was_met", [False, True])
def test_duties_end_when_the_municipality_leaves_the_register(boras: World, was_met: bool) -> None:  # noqa: FBT001 -- a case
    if was_met:
        met(boras, PICTURE, "2025-02-20")

    gone(boras)
    run(boras, "2028-03-03")

    assert due(boras) == {}
    assert boras.states(None, "duty") == {PICTURE: "ended", PLAN: "ended"}
    assert boras.deadlines(PICTURE) == {}
    proven(boras)


def test_duties_that_have_ended_are_not_made_anew_and_not_met(boras: World) -> None:
    gone(boras)
    picture_of(boras, "P", "law", TOWN, POLICE)

    run(boras, "2025-03-04")
    assert isinstance(accepted(boras, "P", TOWN, POLICE, on="2025-03-04").moved, Done)

    assert lines(boras) == {}
    assert boras.states(None, "duty") == {PICTURE: "ended", PLAN: "ended"}
