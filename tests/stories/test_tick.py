"""The daily run: whenever it happens, what has happened is what should have happened, on its own day."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, update

from benchmarks.alike import new_in, written
from benchmarks.contestants import Copies
from lifecycle.errors import ClockRefused
from lifecycle.fields import FIELDS, Dated, Shape, Value
from lifecycle.history import Entry
from lifecycle.machine.definition import Transition
from lifecycle.outcome import Refused
from lifecycle.periods import CADENCES
from lifecycle.records import Agreement, Deadline, Record
from lifecycle.store import Store, fact, set_fact
from lifecycle.table import table
from tests.databases import PostgresDatabases
from tests.engine.plain import rows
from tests.engine.proof import prove
from tests.engine.world import World, act, day, rulebook, snapshot, term
from tests.long import often
from workflows.daily import replanning, settling
from workflows.daily.doctor import examine
from workflows.daily.tick import Ticked, tick
from workflows.session import Application

if TYPE_CHECKING:
    from pathlib import Path

    from lifecycle.rulebook import Rulebook
    from lifecycle.transaction import Transaction

RECORD, DEADLINE = table(Record), table(Deadline)

SIGNED_ON = date(2026, 1, 1)
YEAR = [SIGNED_ON + timedelta(days=number) for number in range(1, 366)]

NewRegister = Callable[[], World]


@pytest.fixture
def world(database_url: str) -> World:
    return World(Store.open(database_url)).found()


@pytest.fixture
def new_sqlite(tmp_path: Path, sqlite_template: Path) -> NewRegister:
    """As many registers as a test wants."""
    numbers = count()

    def new() -> World:
        path = tmp_path / f"{next(numbers)}.db"
        shutil.copy(sqlite_template, path)
        return World(Store.open(f"sqlite:///{path}")).found()

    return new


@pytest.fixture
def new_postgres(postgres_databases: PostgresDatabases, postgres_template: str) -> Iterator[NewRegister]:
    """The same on PostgreSQL."""
    made: list[str] = []

    def new() -> World:
        made.append(postgres_databases.create(template=postgres_template))
        return World(Store.open(made[-1])).found()

    yield new
    for url in made:
        postgres_databases.drop(url)


def run(world: World, on: str | date | None = None, *, preview: bool = False) -> Ticked:
    if on is not None:
        world.on(on)
    return tick(world.request(), preview=preview, after_silence=True)


def steps_of(ticked: Ticked) -> list[tuple[str, str | None, str]]:
    return [(one.step.reference, one.step.trigger, one.step.on.isoformat()) for one in ticked.happened]


# ---- a year in silence ----


@dataclass(frozen=True, slots=True)
class Paper:
    """One agreement of a random family; days count from the signing day."""

    machine: str
    under: int | None
    starts: int
    length: int | None
    tied: bool
    signed: bool
    renews: int | None
    notice: int | None
    extended_by: int | None
    followed_up: str | None = None
    """Rhythm of the follow-up plan that a sub-agreement owes from its signature, if it does from then on."""


@st.composite
def families(draw: st.DrawFn) -> list[Paper]:
    papers: list[Paper] = []
    for _ in range(draw(st.integers(2, 5))):
        machine = (
            "main_agreement"
            if not papers
            else draw(st.sampled_from(["main_agreement", *["sub_agreement"] * 3, "pledge"]))
        )
        same = [n for n, one in enumerate(papers) if one.machine == machine]
        above = [n for n, one in enumerate(papers) if one.machine == "main_agreement"]
        under = None if machine == "main_agreement" else draw(st.sampled_from(above))
        paper = Paper(
            machine=machine,
            under=under,
            starts=draw(st.integers(-60, 250)),
            length=draw(st.none() | st.integers(0, 250) | st.integers(0, 600)),
            tied=under is not None and draw(st.booleans()),
            signed=draw(st.integers(0, 4)) > 0,
            renews=draw(st.none() | st.sampled_from(same)) if same else None,
            notice=draw(st.none() | st.integers(0, 300)) if machine != "pledge" else None,
            extended_by=draw(st.none() | st.integers(1, 300)) if machine != "pledge" else None,
            followed_up=draw(st.none() | st.sampled_from(CADENCES)) if machine == "sub_agreement" else None,
        )
        papers.append(paper)
    return papers


def found_family(world: World, papers: list[Paper]) -> World:
    """Put a family into the register on one day; steps that the rules refuse are left undone."""
    world.on(SIGNED_ON)
    for number, paper in enumerate(papers):
        name = f"R{number}"
        world.create(paper.machine, name, **what_it_says(world, paper))
        if paper.signed:
            world.take(name, "sign", acts=[act("signed", unit, SIGNED_ON) for unit in world.parties])
        if paper.extended_by is not None and paper.length is not None:
            later = SIGNED_ON + timedelta(days=paper.starts + paper.length + paper.extended_by)
            world.take(name, "extend", reason="muntligt", changes={"ends_on": Dated.on(later)})
        if paper.notice is not None:
            last = SIGNED_ON + timedelta(days=paper.notice)
            world.take(name, "give_notice", changes={"ends_on": Dated.on(last)})
        if paper.followed_up is not None and world.knows(f"{name}/FOLLOWUP"):
            items = rows("items", f"organisation | process | {paper.followed_up}")
            world.take(f"{name}/FOLLOWUP", "fill_in", changes={"items": items})
            world.take(f"{name}/FOLLOWUP", "decide", reason="så sade vi")
    return world


def what_it_says(world: World, paper: Paper) -> dict[str, Value]:
    starts = SIGNED_ON + timedelta(days=paper.starts)
    said: dict[str, Value] = {"starts_on": Dated.on(starts), "ends_on": None, "revised_every_years": 2}
    if paper.length is not None:
        said |= {"ends_on": Dated.on(starts + timedelta(days=paper.length)), "revised_every_years": None}
    if paper.under is not None:
        said["parent_id"] = world.ids[f"R{paper.under}"]
    if paper.tied:
        main_end = world.values(f"R{paper.under}")["ends_on"]
        fits = isinstance(main_end, Dated) and main_end.last >= starts
        said |= {"ends_with_parent": True, "ends_on": main_end} if fits else {}
    if paper.renews is not None:
        said["predecessor_id"] = world.ids[f"R{paper.renews}"]
    return said


def story_of(world: World) -> dict[str, object]:
    """Everything that a register says, apart from ids, sealed texts and the days on which it was written."""
    with world.reading() as connection:
        names = {
            str(row.id): row.reference for row in connection.execute(select(RECORD.c.id, RECORD.c.reference))
        }

    def entry(row: Entry) -> object:
        timer = row.timer and (row.timer.rule, row.timer.due_on)
        cause = row.cause and (names[str(row.cause[0])], row.cause[1])
        changes = {
            field: names[str(value)] if FIELDS[field] is Shape.RECORD and value else value
            for field, value in row.changes.items()
            if FIELDS[field] not in (Shape.TEXT, Shape.TEXTS, Shape.ROWS, Shape.UNITS)
        }
        return (row.seq, row.kind, row.trigger, row.source, row.dest, row.on, changes, timer, cause)

    references = sorted(names.values())
    with world.reading() as connection:
        deadlines = connection.execute(
            select(
                RECORD.c.reference, DEADLINE.c.rule, DEADLINE.c.due_on, DEADLINE.c.status, DEADLINE.c.incident
            ).join(RECORD, RECORD.c.id == DEADLINE.c.record_id)
        ).all()
    return {
        "states": {name: world.state(name) for name in references},
        "history": {name: [entry(row) for row in world.history(name)] for name in references},
        "deadlines": sorted(map(tuple, deadlines), key=str),
    }


def tell_the_same(new_register: NewRegister, papers: list[Paper], awake: set[date]) -> None:
    silent, watchful = found_family(new_register(), papers), found_family(new_register(), papers)
    days_that_matter = {on for on in days_written(silent) if SIGNED_ON < on < YEAR[-1]}

    run(silent, YEAR[-1])
    for on in sorted(awake | days_that_matter | {YEAR[-1]}):
        run(watchful, on)

    assert story_of(silent) == story_of(watchful)
    with silent.reading() as connection:
        prove(connection)


any_family_and_days = given(papers=families(), awake=st.sets(st.sampled_from(YEAR[:-1]), max_size=8))
silence = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@any_family_and_days
@settings(silence, max_examples=often(short=4, long=100))
def test_a_year_of_silence_tells_the_same_story_as_any_number_of_runs(
    new_sqlite: NewRegister, papers: list[Paper], awake: set[date]
) -> None:
    tell_the_same(new_sqlite, papers, awake)


@any_family_and_days
@settings(silence, max_examples=often(short=1, long=10))  # the code is the same; a commit there costs more
def test_so_it_does_on_postgresql(new_postgres: NewRegister, papers: list[Paper], awake: set[date]) -> None:
    tell_the_same(new_postgres, papers, awake)


def days_written(world: World) -> set[date]:
    """The days on which something is due, and those next to them."""
    with world.reading() as connection:
        due = connection.execute(select(DEADLINE.c.due_on)).scalars().all()
    return {on + timedelta(days=step) for on in due for step in (-1, 0, 1)}


def test_a_year_of_silence_tells_the_same_story_as_365_runs(new_sqlite: NewRegister) -> None:
    plain = Paper(
        "main_agreement", None, -30, 200, tied=False, signed=True, renews=None, notice=None, extended_by=None
    )
    papers = [
        replace(plain, extended_by=20),
        replace(plain, starts=190, length=100, renews=0),
        replace(plain, machine="sub_agreement", under=0, starts=10, length=60),
        replace(plain, machine="sub_agreement", under=0, starts=20, tied=True),
        replace(
            plain, machine="sub_agreement", under=0, starts=-5, length=300, notice=90, followed_up="monthly"
        ),
        replace(plain, machine="pledge", under=2, starts=40, length=20),
    ]
    silent, watchful = found_family(new_sqlite(), papers), found_family(new_sqlite(), papers)

    run(silent, YEAR[-1])
    for on in YEAR:
        run(watchful, on)

    assert story_of(silent) == story_of(watchful)
    assert [silent.steps_of(f"R{number}")[-1] for number in range(6)] == [
        ("replace", "2026-07-10"),
        ("expire", "2026-10-19"),
        ("expire", "2026-03-13"),
        ("expire", "2026-07-10"),
        ("terminate", "2026-04-02"),
        ("end", "2026-03-03"),
    ]


# ---- twice, late, in order ----


def test_running_twice_is_running_once(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN").running("sub_agreement", "SUB", under="MAIN")
    run(world, "2026-05-01")
    before = snapshot(world.store)

    again = run(world, "2026-05-01")

    assert again.happened == ()
    assert again.last_tick_on == day("2026-05-01")
    assert snapshot(world.store) == before


def test_each_step_has_its_own_legal_day_and_says_how_late_it_was_taken(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN")
    world.running("sub_agreement", "SUB", under="MAIN", **term("2024-03-01", "2026-02-28"))

    ticked = run(world, "2026-03-11")

    assert steps_of(ticked) == [
        ("MAIN", "begin", "2024-02-01"),
        ("SUB", "begin", "2024-03-01"),
        ("SUB", "expire", "2026-03-01"),
        *((f"SUB/{draft}", "withdraw", "2026-03-01") for draft in ("COMM", "FOLLOWUP", "PLAN-1")),
    ]
    assert [one.days_late for one in ticked.happened] == [769, 740, 10, 10, 10, 10]
    assert ticked.last_tick_on is None
    assert {row.today.isoformat() for row in world.history("SUB")[3:]} == {"2026-03-11"}


def test_a_step_that_is_taken_on_its_day_is_not_late(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN")

    assert [one.days_late for one in run(world, "2024-02-01").happened] == [0]


def test_on_one_day_beginnings_come_before_childrens_ends_and_those_before_parents_ends(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "A-MAIN", **term("2024-02-01", "2025-01-31"))
    world.running("sub_agreement", "Z-SUB", under="A-MAIN", **term("2024-02-01", "2025-01-31"))
    world.running("main_agreement", "Z-NEXT", **term("2025-02-01", "2028-01-31"))

    ticked = run(world, "2025-02-01")

    assert steps_of(ticked)[2:] == [
        ("Z-NEXT", "begin", "2025-02-01"),
        ("Z-SUB", "expire", "2025-02-01"),
        *((f"Z-SUB/{draft}", "withdraw", "2025-02-01") for draft in ("COMM", "FOLLOWUP", "PLAN-1")),
        ("A-MAIN", "expire", "2025-02-01"),
        ("A-MAIN/PICTURE", "abandon", "2025-02-01"),
    ]


def test_a_successor_that_begins_on_the_day_after_the_end_replaces_instead_of_letting_expire(
    world: World,
) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN", **term("2024-02-01", "2025-01-31"))
    world.running("sub_agreement", "SUB", under="MAIN", **term("2024-03-01", "2026-02-28"))
    world.running(
        "main_agreement", "NEXT", predecessor_id=world.ids["MAIN"], **term("2025-02-01", "2028-01-31")
    )

    ticked = run(world, "2025-06-01")

    assert steps_of(ticked)[2:] == [
        ("NEXT", "begin", "2025-02-01"),
        ("MAIN", "replace", "2025-02-01"),
        ("SUB", "rehome", "2025-02-01"),
        ("MAIN/PICTURE", None, "2025-02-01"),  # it goes on under the successor, its state unchanged
    ]
    assert {world.parent(one) for one in ("SUB", "MAIN/PICTURE")} == {"NEXT"}
    assert world.state("MAIN/SUB") == "withdrawn"  # SUB was signed in its place


def test_what_a_step_makes_due_is_settled_in_the_same_run(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN", **term("2024-02-01", "2025-01-31"))
    world.running(
        "sub_agreement", "SUB", under="MAIN", ends_with_parent=True, **term("2024-03-01", "2025-01-31")
    )

    run(world, "2027-01-01")

    assert world.steps_of("SUB")[-1] == ("expire", "2025-02-01")
    assert world.steps_of("MAIN")[-1] == ("expire", "2025-02-01")


# ---- preview ----


def test_a_preview_says_what_then_happens_and_writes_nothing(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN").running("sub_agreement", "SUB", under="MAIN")
    world.running("pledge", "PLEDGE", under="SUB", **term("2024-03-01", "2024-08-31"))
    before = snapshot(world.store)

    previewed = run(world, "2028-05-01", preview=True)

    assert snapshot(world.store) == before
    assert previewed.preview
    assert replace(previewed, preview=False) == run(world, "2028-05-01")


def test_a_preview_of_the_first_run_of_all_leaves_not_even_the_definitions_behind(database_url: str) -> None:
    store = Store.open(database_url)
    before = snapshot(store)

    tick(Application.of(store, rulebook()).request(today=day("2026-01-01")), preview=True)

    assert snapshot(store) == before


def test_a_preview_foresees_incidents(world: World) -> None:
    break_the_state_of(world, "BROKEN")

    previewed = run(world, "2025-02-01", preview=True)

    assert replace(previewed, preview=False) == run(world, "2025-02-01")
    assert [one.reference for one in previewed.incidents] == ["BROKEN"]


# ---- what cannot be settled ----


def break_the_state_of(world: World, reference: str) -> None:
    """Somebody changes a state behind the engine's back: its timer has no place in that state."""
    world.on("2024-01-10").running("main_agreement", reference, **term("2024-02-01", "2025-01-31"))
    run(world, "2024-02-01")
    set_state(world, reference, "draft")


def set_state(world: World, reference: str, state: str) -> None:
    with world.store.writing() as connection:
        connection.execute(update(RECORD).where(RECORD.c.reference == reference).values(state=state))


def test_what_cannot_be_settled_is_an_incident_and_the_others_go_on(world: World) -> None:
    break_the_state_of(world, "BROKEN")
    world.running("main_agreement", "SOUND", **term("2024-02-01", "2025-01-31"))

    ticked = run(world, "2025-02-01")

    assert [(one.reference, one.rule) for one in ticked.incidents] == [("BROKEN", "expire")]
    assert world.state("SOUND") == "expired"


def test_one_broken_record_does_not_hold_up_its_own_family(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN", **term("2024-02-01", "2027-01-31"))
    world.running("sub_agreement", "BROKEN", under="MAIN", **term("2024-02-01", "2025-01-31"))
    world.running("sub_agreement", "SOUND", under="MAIN", **term("2024-02-01", "2025-06-30"))
    run(world, "2024-02-01")
    set_state(world, "BROKEN", "draft")

    ticked = run(world, "2025-07-01")

    assert [one.reference for one in ticked.incidents] == ["BROKEN"]
    assert world.steps_of("SOUND")[-1] == ("expire", "2025-07-01")


def test_doctor_shows_an_incident_and_the_first_run_without_its_cause_settles_it(world: World) -> None:
    break_the_state_of(world, "BROKEN")
    run(world, "2025-02-03")

    found = [one for one in examine(world.request()).findings if one.code == "doctor.incident"]
    set_state(world, "BROKEN", "active")
    after = run(world, "2025-02-04")

    assert [one.where for one in found] == ["BROKEN"]
    assert steps_of(after) == [
        ("BROKEN", "expire", "2025-02-01"),
        ("BROKEN/SUB", "withdraw", "2025-02-01"),
        ("BROKEN/PICTURE", "abandon", "2025-02-01"),
    ]
    assert after.incidents == ()
    assert "doctor.incident" not in [one.code for one in examine(world.request()).findings]


def test_an_incident_that_stays_is_told_on_every_run(world: World) -> None:
    break_the_state_of(world, "BROKEN")

    assert run(world, "2025-02-03").incidents == run(world, "2025-02-04").incidents != ()


def test_what_people_did_while_a_deadline_could_not_be_settled_is_never_dropped_but_named(
    world: World,
) -> None:
    """SUB should have expired, and the list's draft with it; meanwhile somebody decided on the list."""
    world.on("2024-01-10").running("main_agreement", "MAIN", **term("2024-02-01", "2027-01-31"))
    world.running("sub_agreement", "SUB", under="MAIN", **term("2024-02-01", "2025-01-31"))
    world.running("main_agreement", "OTHER", **term("2024-02-01", "2025-02-05"))
    world.annex("contact_list", "LIST", under="SUB")
    run(world, "2024-02-01")
    set_state(world, "SUB", "under_notice")  # in which it does not expire
    assert [one.reference for one in run(world, "2025-02-03").incidents] == ["SUB"]
    world.on("2025-02-05").decided("LIST")
    set_state(world, "SUB", "active")
    before = world.history("SUB"), world.history("LIST")

    ticked = run(world, "2025-02-06")

    assert [(one.reference, one.why) for one in ticked.incidents] == [("SUB", "SUB: later_steps_rest_on_it")]
    assert steps_of(ticked) == [
        ("OTHER", "expire", "2025-02-06"),
        ("OTHER/SUB", "withdraw", "2025-02-06"),
        ("OTHER/PICTURE", "abandon", "2025-02-06"),
    ]
    assert (world.history("SUB"), world.history("LIST")) == before
    found = {(one.code, one.where) for one in examine(world.request()).findings}
    assert ("doctor.incident", "SUB") in found

    world.corrected("LIST", seq=world.seq("LIST", "decide"), reason="avtalet hade löpt ut")
    assert run(world, "2025-02-07").incidents == ()
    assert world.steps_of("SUB")[-1] == ("expire", "2025-02-01")
    assert world.steps_of("LIST")[-1] == ("withdraw", "2025-02-01")


def with_a_guard_on_begin() -> Rulebook:
    """A rulebook that nobody could load: `machine check` refuses guards on a timer's arrow."""
    rules = rulebook()
    newest = rules.newest("main_agreement")
    changed = replace(newest, transitions=tuple(guarded(one) for one in newest.transitions))
    key = (newest.machine, newest.version)
    return replace(rules, definitions={**rules.definitions, key: changed})


def guarded(arrow: Transition) -> Transition:
    return (
        replace(arrow, guards=("covers_an_area", "states_its_purposes_and_areas"))
        if arrow.trigger == "begin"
        else arrow
    )


def test_a_timer_that_is_refused_says_why_and_waits_for_the_cause_to_go(database_url: str) -> None:
    store, rules = Store.open(database_url), with_a_guard_on_begin()
    world = RuledWorld(store)
    world.rules = rules
    world.found().on("2024-01-10").running("main_agreement", "MAIN", purposes=())

    first = tick(Application.of(store, rules).request(today=day("2024-02-05")))
    world.on("2024-02-05").amended("MAIN", purposes=("trygghet",), reason="glömdes")
    world.on("2024-02-06")
    second = tick(Application.of(store, rules).request(today=day("2024-02-06")))

    assert [one.why for one in first.incidents] == ["begin: states_its_purposes_and_areas"]
    assert second.incidents == ()
    assert world.state("MAIN") == "active"


class RuledWorld(World):
    """A world with rules of its own."""

    rules: Rulebook

    def request(self):  # type: ignore[no-untyped-def]  # noqa: ANN201
        return Application.of(self.store, self.rules).request(today=self.today)


# ---- which day, which rules ----


def test_a_today_before_the_last_run_is_refused(world: World) -> None:
    run(world, "2025-02-01")
    before = snapshot(world.store)

    with pytest.raises(ClockRefused) as refused:
        run(world, "2025-01-31")

    assert refused.value.facts == {
        "reason": "day_before_last_tick",
        "today": day("2025-01-31"),
        "last": day("2025-02-01"),
    }
    assert snapshot(world.store) == before


def test_changed_holidays_re_plan_what_is_open_and_say_so(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN", **term("2024-02-01", "2028-01-31"))
    run(world, "2024-02-01")
    with world.store.writing() as connection:
        connection.execute(update(DEADLINE).values(act_by=date(2000, 1, 1)))
        set_fact(connection, "plan_fingerprint", "what it was under other holidays")

    previewed = run(world, "2024-02-02", preview=True)
    first, second = run(world, "2024-02-02"), run(world, "2024-02-03")

    records = len(("MAIN", "MAIN/PICTURE", "MAIN/SUB"))
    assert (previewed.replanned, first.replanned, second.replanned) == (records, records, 0)
    with world.reading() as connection:
        prove(connection)


def test_what_the_rules_are_compared_by_is_written_alike_by_every_process() -> None:
    def parts(value: object) -> Iterator[object]:
        yield value
        within: Iterable[object] = value if isinstance(value, tuple) else ()
        if isinstance(value, Mapping):
            within = (*value.keys(), *value.values())
        elif is_dataclass(value):
            within = [getattr(value, one.name) for one in fields(value)]
        for one in within:
            yield from parts(one)

    found = [*parts(rulebook().notices)]

    assert "samverkanspolis" in found
    assert [one for one in found if isinstance(one, set | frozenset)] == []


def test_an_ended_agreement_is_not_planned_anew(world: World) -> None:
    world.on("2024-01-10").register("main_agreement", "OLD", **term("2020-01-01", "2023-12-31"))
    run(world, "2024-02-01")
    with world.store.writing() as connection:
        set_fact(connection, "plan_fingerprint", "older")

    assert run(world, "2024-02-02").replanned == 0


def test_two_runs_at_once_do_everything_once(world: World) -> None:
    for number in range(6):
        world.on("2024-01-10").running("main_agreement", f"R{number}", **term("2024-02-01", "2025-01-31"))
    world.on("2025-03-01")

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda _: tick(world.request(), after_silence=True), range(2)))

    # each begins, ends, and takes with it the drafts of what it owed
    assert sum(len(one.happened) for one in done) == 6 * 4
    assert all(one.incidents == () for one in done)
    with world.reading() as connection:
        prove(connection)
        assert fact(connection, "last_tick_on") == "2025-03-01"


def test_a_refused_step_of_a_person_does_not_settle_what_was_due(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN", **term("2024-02-01", "2025-01-31"))
    before = snapshot(world.store)

    refused = world.on("2024-03-01").take("MAIN", "send_for_decision")

    assert isinstance(refused, Refused)
    assert snapshot(world.store) == before


def test_planning_anew_goes_on_where_it_was_stopped_and_is_done_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.on("2024-01-10")
    for number in range(5):
        world.main(f"MAIN-{number}", **term("2024-02-01", "2028-01-31"))
        world.sign(f"MAIN-{number}")
    run(world, "2024-01-15")
    right = _deadlines(world)
    with world.store.writing() as connection:
        connection.execute(
            update(DEADLINE).where(DEADLINE.c.status == "open").values(act_by=date(2000, 1, 1))
        )
        set_fact(connection, "plan_fingerprint", "what it was under other holidays")
    wrong, parts = _deadlines(world), []

    def stopped(tx: Transaction, records: Sequence[Record]) -> int:
        parts.append(len(records))
        if len(parts) == 3:
            raise KeyboardInterrupt
        return plan_some(tx, records)

    plan_some = replanning._plan_anew  # noqa: SLF001 -- where it is stopped
    monkeypatch.setattr(replanning, "_plan_anew", stopped)
    request = world.on("2024-01-16").request()
    with pytest.raises(KeyboardInterrupt):
        replanning.plan_all_anew(request, most=4)

    half = _deadlines(world)
    assert {*half} - {*wrong} < {*right}  # of two parts it is done
    assert {*half} - {*right} < {*wrong}
    done, before = parts[:2], len(parts)
    ticked = run(world, "2024-01-16")
    assert [*done, ticked.replanned] == [4, 4, sum(parts[before:])]
    assert sum(parts[:2]) + ticked.replanned == len(world.states())
    assert _deadlines(world) == right
    assert run(world, "2024-01-16").replanned == 0
    with world.reading() as connection:
        prove(connection)


def _deadlines(world: World) -> list[tuple[object, ...]]:
    with world.reading() as connection:
        asked = select(DEADLINE).order_by(DEADLINE.c.record_id, DEADLINE.c.rule, DEADLINE.c.due_on)
        return [tuple(row) for row in connection.execute(asked)]


def test_many_settled_at_once_are_as_many_settled_one_after_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _settled_in_three_ways(Copies(tmp_path), monkeypatch)


def test_so_they_are_on_a_server(
    tmp_path: Path, postgres_databases: PostgresDatabases, monkeypatch: pytest.MonkeyPatch
) -> None:
    _settled_in_three_ways(Copies(tmp_path, postgres_databases), monkeypatch)


def _settled_in_three_ways(copies: Copies, monkeypatch: pytest.MonkeyPatch) -> None:
    """Long silence in a register of families that are alone, large, renewed, and in which something fails."""
    template = copies.new()
    world = World(Store.create(template, simulated=True)).found()
    _much_is_due(world)
    world.store.close()
    found = []
    for together, most in ((1, 200), (100, 7), (100, 200)):
        with copies.of(template) as url:
            world = World(Store.open(url))
            monkeypatch.setattr(settling, "TOGETHER", together)
            monkeypatch.setattr(settling, "MOST_STEPS", most)
            ticked = run(world, "2026-03-01")
            told = [
                (one.step.reference, one.step.trigger, one.step.on, one.step.caused_by, one.days_late)
                for one in ticked.happened
            ]
            incidents = [(one.reference, one.rule, one.due_on, one.why) for one in ticked.incidents]
            notices = [(one.reference, one.tier, one.thing.rule, one.mail_on) for one in ticked.notices]
            found.append((told, incidents, notices, written(world.store)))
            world.store.close()

    one_by_one, some, all_at_once = found
    assert len(one_by_one[0]) > 40
    assert len(one_by_one[1]) == 2
    for other in (some, all_at_once):
        assert other[:3] == one_by_one[:3]
        assert [new_in(other[3], one_by_one[3]), new_in(one_by_one[3], other[3])] == [{}, {}]


def _much_is_due(world: World) -> None:
    world.on("2024-01-10")
    for number in range(12):
        days = term(f"2024-02-{1 + number % 3:02}", f"2025-0{1 + number % 5}-28")
        before = {"predecessor_id": world.ids["MAIN-3"]} if number == 11 else {}
        world.main(f"MAIN-{number}", **days, **before)
        world.sign(f"MAIN-{number}")
    for number in range(10):
        under = "MAIN-0" if number < 7 else f"MAIN-{number}"
        with_main = {"ends_with_parent": True, "ends_on": world.values(under)["ends_on"]}
        said = {**term("2024-02-05", "2024-11-30"), **(with_main if number % 3 == 0 else {})}
        world.sub(f"SUB-{number}", under=under, **said)
        world.sign(f"SUB-{number}")
    run(world, "2024-01-11")
    set_state(world, "MAIN-5", "draft")
    with world.store.writing() as connection:
        agreement = table(Agreement)
        connection.execute(delete(agreement).where(agreement.c.record_id == world.ids["MAIN-6"]))
