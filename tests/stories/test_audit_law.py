"""`audit law`: every paragraph as of a day by what was known on another, the log of reports, whom it asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import pytest

from lifecycle.by_law import TASKS
from lifecycle.dates import add_years, parse_partial
from lifecycle.fields import Value
from lifecycle.outcome import Done, Outcome
from lifecycle.store import Store
from tests.engine.plain import plain_values
from tests.engine.test_statements import listening
from tests.engine.world import POLICE, TOWN, World, day, rulebook, term
from workflows.agreements.duties import record_duty
from workflows.agreements.signing import act_for
from workflows.agreements.steps import Why, mend, take_step
from workflows.audits.law import law
from workflows.audits.law.line import ASKED, LawAudit, OfMunicipality
from workflows.directory.parties import add_unit
from workflows.directory.people import add_person, end_holding, hold_function


@pytest.fixture
def world(database_url: str) -> World:
    """A register in which a municipality and its police stand, and nothing is written of the law."""
    found = World(Store.open(database_url)).on("2025-03-03")
    with found.writing() as tx:
        for name, side in ((TOWN, "municipality"), (POLICE, "police")):
            found.ids[name] = add_unit(tx, name=name, side=side).unit.id
    return found


def asked(world: World, **said: object) -> LawAudit:
    with world.reading() as connection:
        return law(connection, rulebook(), today=world.today, **said)  # type: ignore[arg-type]  # as asked


def of_town(world: World, **said: object) -> OfMunicipality:
    [found] = asked(world, **said).municipalities
    return found


def done(outcome: Outcome) -> None:
    assert isinstance(outcome, Done), outcome


def step(world: World, reference: str, trigger: str, *pairs: str, on: date | None = None) -> None:
    with world.writing() as tx:
        done(take_step(tx, reference, trigger, pairs, on=on or tx.today, why=Why(reason="så är det")))


def recorded(world: World, typed_on: str, kind: str, *pairs: str) -> None:
    world.on(typed_on)
    with world.writing() as tx:
        done(record_duty(tx, kind, TOWN, pairs, on=tx.today, why=Why(reason="så är det")))


# ---- the log of reports (13 §) ----


@pytest.fixture
def reported(world: World) -> World:
    """Two years' reports: the second went through the board first, and one was typed late."""
    recorded(world, "2025-03-03", "reported_to_council", "board=kommunstyrelsen", "cadence=yearly")
    recorded(
        world, "2025-06-10", "reported_to_council", "met_on=2025-05-20", "paragraph=§ 60", "diary_number=KF 9"
    )
    recorded(world, "2026-05-02", "reported_to_council", "prepared_on=2026-04-28", "prepared_at=§ 45")
    recorded(world, "2026-07-01", "reported_to_council", "met_on=2026-05-19", "paragraph=§ 71")
    return world


def log(world: World, **said: object) -> list[tuple[str, bool, str, str]]:
    return [
        (one.on.isoformat(), one.to_the_council, one.paragraph, one.diary_number)
        for one in of_town(world, **said).reports
    ]


FIRST: Final = ("2025-05-20", True, "§ 60", "KF 9")
BOARD: Final = ("2026-04-28", False, "§ 45", "")
SECOND: Final = ("2026-05-19", True, "§ 71", "")


def test_the_log_has_every_report_of_the_board_and_of_the_council_with_its_own_paragraph(
    reported: World,
) -> None:
    assert log(reported) == [FIRST, BOARD, SECOND]
    assert [one.body for one in of_town(reported).reports] == ["", "kommunstyrelsen", ""]


def test_a_report_keeps_the_board_that_led_then_and_shows_what_was_noted_as_proof(reported: World) -> None:
    recorded(reported, "2026-08-03", "reported_to_council", "board=trygghetsnämnden")
    recorded(reported, "2027-05-10", "reported_to_council", "prepared_on=2027-05-03", "prepared_at=§ 12")
    recorded(reported, "2027-06-01", "reported_to_council", "met_on=2027-05-31", "proof=KF 31 maj, punkt 8")

    assert [(one.body, one.paragraph, one.proof) for one in of_town(reported).reports] == [
        ("", "§ 60", ""),
        ("kommunstyrelsen", "§ 45", ""),
        ("", "§ 71", ""),
        ("trygghetsnämnden", "§ 12", ""),
        ("", "", "KF 31 maj, punkt 8"),
    ]


def test_a_report_is_not_proved_by_the_paragraph_or_registry_number_of_the_one_before(
    reported: World,
) -> None:
    [proof] = next(line.proofs for line in of_town(reported).lines if line.asked == "report")

    assert (proof.on, proof.paragraph, proof.diary_number) == (day("2026-05-19"), "§ 71", "")


def test_what_is_empty_before_a_step_and_after_it_is_not_written(reported: World) -> None:
    reference = of_town(reported).reports[0].reference

    written = [row.changes.keys() for row in reported.history(reference) if row.trigger == "meet"]

    assert written == [{"met_on", "paragraph", "diary_number"}, {"met_on", "paragraph", "diary_number"}]


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ({"as_of": "2025-05-19"}, []),
        ({"as_of": "2025-05-20"}, [FIRST]),
        ({"as_of": "2026-05-18"}, [FIRST, BOARD]),
        ({"as_of": "2026-05-19"}, [FIRST, BOARD, SECOND]),
        ({"known_on": "2025-06-09"}, []),
        ({"known_on": "2026-06-30"}, [FIRST, BOARD]),
        ({"as_of": "2026-05-19", "known_on": "2026-06-30"}, [FIRST, BOARD]),
        ({"as_of": "2025-05-20", "known_on": "2026-07-01"}, [FIRST]),
    ],
)
def test_the_log_of_a_day_is_what_had_happened_and_was_known(
    reported: World, then: dict[str, str], expected: list[tuple[str, bool, str, str]]
) -> None:
    assert log(reported, **{name: day(said) for name, said in then.items()}) == expected


def test_a_report_that_was_typed_with_a_wrong_day_stands_in_the_log_on_the_right_one(reported: World) -> None:
    reference = of_town(reported).reports[0].reference
    rows = [row for row in reported.steps_of(reference) if row[0] == "meet"]
    assert [on for _, on in rows] == ["2025-05-20", "2026-05-19"]

    with reported.writing() as tx:
        done(mend(tx, reference, ["met_on=2026-05-20"], why=Why(reason="läste fel")))

    assert [one[0] for one in log(reported)] == ["2025-05-20", "2026-04-28", "2026-05-20"]


# ---- every paragraph, as of one day by what was known on another ----


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened on a day, and the day on which it was typed."""

    on: date
    typed: date
    until: date | None = None

    def is_seen(self, as_of: date, known_on: date) -> bool:
        return self.on <= as_of and self.typed <= known_on


def fact(on: str, typed: str, until: str | None = None) -> Fact:
    return Fact(day(on), day(typed), None if until is None else day(until))


ACCEPTED: Final = fact("2025-03-10", "2025-04-01")
DECIDED: Final = fact("2025-02-03", "2025-04-15")
FOLLOWED_UP: Final = fact("2025-12-10", "2026-01-12")
HELD: Final = fact("2025-05-01", "2025-06-01")
GIVEN_UP: Final = fact("2026-02-01", "2026-02-16")
"""The first day on which nobody holds the function any more."""
REPORTED: Final = fact("2025-09-15", "2025-10-01")
SIGNED: Final = fact("2025-03-04", "2025-03-20")
ESTABLISHED: Final = fact("2025-04-15", "2025-04-15")
DESCRIBED: Final = fact("2025-06-01", "2025-06-01")
"""When it was said how the function does its tasks."""

DAYS: Final = [
    day(one)
    for one in (
        "2023-06-30",
        "2024-06-30",
        "2025-03-09",
        "2025-04-30",
        "2025-07-02",
        "2026-02-10",
        "2028-02-03",
    )
]
KNOWN: Final = [day(one) for one in ("2025-03-31", "2025-04-15", "2025-06-01", "2026-01-12", "2026-02-16")]

PAIRS: Final = [*((one, KNOWN[-1]) for one in DAYS), *((DAYS[-2], one) for one in KNOWN[:-1])]
"""Each day by what was known in the end, and one of them by what was known on each day."""


def play(world: World) -> World:
    """Let it all happen, typed on the days on which it was."""
    units = (world.ids[TOWN], world.ids[POLICE])
    about: dict[str, Value] = {"parties": units, "areas": ("1490",)}
    world.create("problem_picture", "P", **about)
    world.drafted("P")
    world.on(SIGNED.typed)
    world.main(**term("2025-04-01", "2029-03-31"))
    with world.writing() as tx:
        for party in (TOWN, POLICE):
            act_for(tx, "MAIN", "sign", party, parse_partial(SIGNED.on.isoformat()))
    world.on(ACCEPTED.typed)
    with world.writing() as tx:
        for party in (TOWN, POLICE):
            act_for(tx, "P", "accept", party, parse_partial(ACCEPTED.on.isoformat()))
    world.on(DECIDED.typed)
    world.create("forum", "RÅD", forum_kind="strategic_council", chair_rotates=False, **about)
    step(world, "RÅD", "establish")
    plan = plain_values("municipal_plan", units, picture_id=world.ids["P"], areas=("1490",))
    world.create("municipal_plan", "KPLAN", **{**plan, "parties": units[:1], "decided_on": None})
    step(world, "KPLAN", "decide", f"decided_on={DECIDED.on}")
    world.on(HELD.typed)
    with world.writing() as tx:
        add_person(tx, handle="anna")
        hold_function(tx, unit=TOWN, function="samordnare", person="anna", from_on=HELD.on)
    tasks = "; ".join(f"{task} | samordnaren" for task in TASKS)
    recorded(world, DESCRIBED.typed.isoformat(), "function_tasks", f"tasks={tasks}")
    recorded(
        world, REPORTED.typed.isoformat(), "reported_to_council", f"met_on={REPORTED.on}", "paragraph=§ 3"
    )
    world.on(FOLLOWED_UP.typed)
    step(world, "KPLAN", "follow_up", f"followed_up_on={FOLLOWED_UP.on}", "finding=halva gjord", "proof=KS 8")
    world.on(GIVEN_UP.typed)
    with world.writing() as tx:
        end_holding(
            tx, unit=TOWN, function="samordnare", person="anna", to_on=GIVEN_UP.on - timedelta(days=1)
        )
    return world.on("2028-02-03")


def clock(last: date | None, since: date, as_of: date, *, unseen: str) -> str:
    """What two years from a day come to; none of the days is one on which nobody works."""
    late = add_years(last or since, 2) < as_of
    if last is None:
        return unseen if late else "due"
    return "overdue" if late else "met"


def expected(as_of: date, known_on: date) -> Iterator[str]:
    """Tell the standings again from the facts alone, without looking at how the register does."""

    def seen(one: Fact) -> bool:
        return one.is_seen(as_of, known_on)

    law_since, plan_since = day("2023-07-01"), day("2024-07-01")
    if as_of < law_since:
        yield from ["not_yet"] * len(ASKED)
        return
    yield "met" if seen(ACCEPTED) else "not_seen"
    rests_on_it = "met" if seen(ACCEPTED) else "incomplete"
    yield "not_yet" if as_of < plan_since else rests_on_it if seen(DECIDED) else "not_seen"
    yield clock(ACCEPTED.on if seen(ACCEPTED) else None, law_since, as_of, unseen="not_seen")
    if seen(DECIDED):
        last = FOLLOWED_UP.on if seen(FOLLOWED_UP) else None
        yield clock(last, max(DECIDED.on, plan_since), as_of, unseen="not_seen")
    else:
        yield "not_yet" if as_of < plan_since else "cannot_be_judged"
    yield "met" if seen(SIGNED) else "not_seen"
    yield "met" if seen(ESTABLISHED) else "not_seen"
    yield "vacant" if seen(HELD) and seen(GIVEN_UP) else "met" if seen(HELD) else "not_seen"
    yield "met" if seen(DESCRIBED) else "not_seen"
    yield "met" if seen(REPORTED) else "not_seen"


def test_every_paragraph_of_any_day_by_any_knowledge_is_what_the_facts_come_to(world: World) -> None:
    play(world)

    for as_of, known_on in PAIRS:
        found = [line.status for line in of_town(world, as_of=as_of, known_on=known_on).lines]
        alone = zip(ASKED, expected(as_of, known_on), strict=True)
        assert dict(zip(ASKED, found, strict=True)) == dict(alone), (as_of, known_on)


def test_a_vacant_function_tells_its_days_and_a_clock_its_proof(world: World) -> None:
    play(world)

    lines = {line.asked: line for line in of_town(world, as_of=day("2026-02-10")).lines}

    assert lines["function"].facts["days"] == 9
    assert [proof.reference for proof in lines["picture_updated"].proofs] == ["P"]
    assert lines["picture_updated"].on == ACCEPTED.on
    assert lines["picture_updated"].due_on == day("2027-03-10")
    assert lines["picture_updated"].closes is None


# ---- of whom it is asked ----


def test_asking_of_many_municipalities_asks_the_database_no_more_often(world: World) -> None:
    counts, found = [], asked(world)
    for names in (("Mark",), ("Tranemo", "Ulricehamn", "Svenljunga", "Vårgårda", "Herrljunga")):
        with world.writing() as tx:
            for name in names:
                add_unit(tx, name=name, side="municipality")
        with listening(world.store) as heard:
            found = asked(world)
        counts.append(len(heard.statements))
    assert len(found.municipalities) == 7
    assert counts[0] == counts[1] <= 30


def test_a_municipality_that_no_register_knows_is_shown_as_not_seen_and_not_as_late(world: World) -> None:
    [malmo] = asked(world, named=("Malmö",)).municipalities

    assert malmo.known_by == ()
    assert {line.status for line in malmo.lines} <= {"not_seen", "cannot_be_judged", "due"}


def test_a_county_is_asked_by_its_code_or_name_and_all_of_sweden_at_once(world: World) -> None:
    by_code, by_name = asked(world, county="14"), asked(world, county="Västra Götaland")

    assert by_code.municipalities == by_name.municipalities
    assert [one.municipality for one in by_code.municipalities if one.known_by] == ["Borås"]
    assert {one.county for one in asked(world, every=True).municipalities} >= {"01", "14", "25"}
