"""Records go over to a later version of their machine: a pledge whose file gets a second version."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import pytest
from sqlalchemy import delete, select, update

from lifecycle.behind import Behind, behind
from lifecycle.case import load_record
from lifecycle.definitions import changed_in_use
from lifecycle.errors import DefinitionError, Finding, LifecycleError, NotAllowed, UnknownRecord
from lifecycle.fields import Dated, Value
from lifecycle.history import body_of, effective, link
from lifecycle.imported import entered
from lifecycle.ledger import body_of_row
from lifecycle.migrating import Migrated, NotMigrated
from lifecycle.nouns import load_noun
from lifecycle.outcome import Done, Refused
from lifecycle.records import Chain, HistoryRow, Notice, Record
from lifecycle.register import noted
from lifecycle.rulebook import Rulebook
from lifecycle.store import Store
from lifecycle.table import table
from lifecycle.writing import Writing, write
from tests.engine.world import POLICE, TOWN, World, codes, day, term
from tests.tampering import taken_off
from words.audits import corrections_document
from words.document import Line
from words.history import history_lines
from words.texts import texts_in
from workflows.audits.history import HistoryReport, audit_history
from workflows.configuration.folder import config_folder
from workflows.configuration.loading import read_rulebook
from workflows.daily.doctor import examine
from workflows.daily.forecast import forecast
from workflows.daily.tick import tick
from workflows.daily.undo import Undone, undo_run
from workflows.directory.parties import add_unit
from workflows.directory.people import add_person, change_person, hold_function
from workflows.directory.succession import succeed
from workflows.lookup.by_name import find_record
from workflows.lookup.snapshot import snapshot_of, snapshots_on
from workflows.reading.chronicle import Restated, Row, chronicle
from workflows.reading.corrections import corrections
from workflows.register.backup import Restoring, back_up, restore
from workflows.register.versions import migrate_machine, upgrade_machines

if TYPE_CHECKING:
    from sqlalchemy import Connection

RECORD, HISTORY, CHAIN, NOTICE = table(Record), table(HistoryRow), table(Chain), table(Notice)

TERM: Final = term("2024-02-01", "2025-12-31")
MAP: Final = {"published": "active", "reported": "active"}
MADE: Final = day("2024-01-10")
WENT_OVER: Final = "2024-03-01"


def folder(tmp_path: Path, *versions: Callable[[str], str]) -> Rulebook:
    """The shipped configuration, with later versions of the pledge's file beside the first."""
    base = tmp_path / str(len(versions))
    copytree(config_folder() / "machines", base / "machines")
    for name in ("terms.toml", "notices.toml"):
        (base / name).write_bytes((config_folder() / name).read_bytes())
    said = (base / "machines" / "pledge.v1.toml").read_text("utf-8")
    for number, change in enumerate(versions, start=2):
        said = change(said).replace(f"version = {number - 1}", f"version = {number}")
        (base / "machines" / f"pledge.v{number}.toml").write_text(said, "utf-8")
    return read_rulebook(base)


def gentler(said: str) -> str:
    """Every state is kept: who has not told the citizens is reminded while it is a draft, not afterwards."""
    timer = 'state = "signed"\ndue_on = "starts_on"\nnotice = "pledge_unpublished"'
    assert timer in said
    return said.replace(timer, timer.replace("signed", "draft")).replace('settled_by = ["publish"]', "")


def without_publishing(said: str) -> str:
    """States are called otherwise: a pledge is told to the citizens or not, and reports change nothing."""
    for before, after in (
        ('"published", "reported"', '"active"'),
        ("[state.published]", "[state.active]"),
        ('"published"', '"active"'),
        ('"reported"', '"active"'),
    ):
        said = said.replace(before, after)
    begins = said.index("[state.reported]")
    return said[:begins] + said[said.index("[state.unverified]") :]


@pytest.fixture
def one(tmp_path: Path) -> Rulebook:
    return folder(tmp_path)


@pytest.fixture
def gentle(tmp_path: Path) -> Rulebook:
    return folder(tmp_path, gentler)


@pytest.fixture
def renamed(tmp_path: Path) -> Rulebook:
    return folder(tmp_path, without_publishing)


@pytest.fixture
def world(database_url: str, one: Rulebook) -> Iterator[World]:
    """A pledge in each state in which one may be, on the first version."""
    with closing(Store.open(database_url)) as store:
        town = World(store, rules=one).found().on("2024-01-10")
        for reference in ("DRAFT", "SIGNED", "PUBLISHED", "REPORTED", "WITHDRAWN"):
            town.pledge(reference, **TERM)
        for reference in ("SIGNED", "PUBLISHED", "REPORTED"):
            town.sign(reference)
        town.done("WITHDRAWN", "withdraw", reason="ingen ville", decider=None)
        town.on("2024-02-01")
        town.done("PUBLISHED", "publish")
        town.done("REPORTED", "publish")
        town.done("REPORTED", "report")
        yield town.on(WENT_OVER)


def runs_on(world: World) -> dict[str, tuple[int, str]]:
    """Reference -> version and state."""
    with world.reading() as connection:
        rows = connection.execute(select(RECORD).where(RECORD.c.machine == "pledge")).all()
    return {row.reference: (row.machine_version, row.state) for row in rows}


def proof(world: World) -> list[tuple[str, str]]:
    return [(one.code, one.where) for one in report(world).findings]


def report(world: World) -> HistoryReport:
    with world.reading() as connection:
        return audit_history(connection, world.rules)


def versions(
    world: World, reference: str
) -> list[tuple[str, int | None, int | None, str | None, str | None]]:
    """Its migrated rows that hold."""
    rows = [row for row in effective(world.history(reference)) if row.kind == "migrated"]
    return [(str(row.on), row.from_version, row.machine_version, row.source, row.dest) for row in rows]


def gone_over(world: World, rules: Rulebook) -> World:
    """Everything went over by the map."""
    world.rules = rules
    assert isinstance(migrate_machine(world.request(), "pledge", 2, MAP), Migrated)
    return world


# ---- by itself ----


def test_what_keeps_its_meaning_goes_over_by_itself_and_what_has_ended_stays(
    world: World, gentle: Rulebook
) -> None:
    since = world.stored("PUBLISHED").since
    world.rules = gentle

    done = upgrade_machines(world.request())

    [went] = done.migrated
    assert (done.refused, done.left) == ((), ())
    assert [(one.reference, one.source, one.dest) for one in went.moved] == [
        ("DRAFT", "draft", "draft"),
        ("PUBLISHED", "published", "published"),
        ("REPORTED", "reported", "reported"),
        ("SIGNED", "signed", "signed"),
    ]
    assert runs_on(world) == {
        "DRAFT": (2, "draft"),
        "SIGNED": (2, "signed"),
        "PUBLISHED": (2, "published"),
        "REPORTED": (2, "reported"),
        "WITHDRAWN": (1, "withdrawn"),
    }
    assert versions(world, "SIGNED") == [(WENT_OVER, 1, 2, "signed", "signed")]
    assert versions(world, "WITHDRAWN") == []
    assert world.stored("PUBLISHED").since == since, "nothing happened"
    assert proof(world) == []


def test_deadlines_are_planned_anew_by_the_version_in_force(world: World, gentle: Rulebook) -> None:
    rule = "draft.starts_on.pledge_unpublished"
    before = world.deadlines("DRAFT"), world.deadlines("SIGNED")
    world.rules = gentle

    [went] = upgrade_machines(world.request()).migrated

    moved = {one.reference: (len(one.gone), len(one.come)) for one in went.moved}
    assert moved == {"DRAFT": (0, 1), "PUBLISHED": (0, 0), "REPORTED": (0, 0), "SIGNED": (1, 0)}, rule
    assert len(world.deadlines("DRAFT")) == len(before[0]) + 1
    assert len(world.deadlines("SIGNED")) == len(before[1]) - 1
    assert proof(world) == []


def test_a_second_time_there_is_nothing_left_to_do(world: World, gentle: Rulebook) -> None:
    world.rules = gentle
    upgrade_machines(world.request())
    before = world.snapshot()

    assert upgrade_machines(world.request()).migrated == ()
    assert migrate_machine(world.request(), "pledge", 2, {}) == Migrated("pledge", 2, ())
    assert world.snapshot() == before


def test_a_register_without_later_versions_is_neither_written_nor_locked(world: World) -> None:
    before = world.snapshot()

    done = upgrade_machines(world.request())

    assert (done.migrated, done.refused, done.left) == ((), (), ())
    assert world.snapshot() == before


def test_what_means_something_else_is_left_with_the_reasons(world: World, renamed: Rulebook) -> None:
    world.rules = renamed
    before = world.snapshot()

    done = upgrade_machines(world.request())

    [left] = done.left
    assert (left.machine, left.version, left.newest, left.records) == ("pledge", 1, 2, 4)
    assert [(one.code, one.facts["state"]) for one in left.why] == [
        ("version.state_gone", "published"),
        ("version.state_gone", "reported"),
    ]
    assert done.migrated == ()
    assert world.snapshot() == before


# ---- by a map ----


def test_a_map_says_what_states_are_called_from_now_on(world: World, renamed: Rulebook) -> None:
    since = world.stored("PUBLISHED").since

    gone_over(world, renamed)

    assert runs_on(world) == {
        "DRAFT": (2, "draft"),
        "SIGNED": (2, "signed"),
        "PUBLISHED": (2, "active"),
        "REPORTED": (2, "active"),
        "WITHDRAWN": (1, "withdrawn"),
    }
    assert versions(world, "REPORTED") == [(WENT_OVER, 1, 2, "reported", "active")]
    assert world.stored("PUBLISHED").since == since
    assert proof(world) == []
    assert isinstance(world.done("SIGNED", "publish"), Done)
    assert world.state("SIGNED") == "active"
    assert proof(world) == []


def test_a_draft_that_is_called_otherwise_was_there_also_where_it_is_changed_after_a_succession(
    world: World, tmp_path: Path
) -> None:
    def as_proposals(said: str) -> str:
        return said.replace('"draft"', '"proposal"').replace("[state.draft]", "[state.proposal]")

    world.on("2024-02-15")
    with world.writing() as tx:
        add_unit(tx, name="Lokalpolisområde Älvsborg", side="police")
        succeed(tx, old=POLICE, new="Lokalpolisområde Älvsborg", from_on=world.today)
    world.on(WENT_OVER).rules = folder(tmp_path, as_proposals)
    assert isinstance(migrate_machine(world.request(), "pledge", 2, {"draft": "proposal"}), Migrated)
    world.amended("DRAFT", ends_on=Dated.on(day("2026-06-30")))

    with world.reading() as connection:
        there = {one.reference: one.state for one in snapshots_on(connection, world.rules, as_of=MADE)}
    assert there["DRAFT"] == "draft"
    assert world.stored("DRAFT").since == MADE
    assert proof(world) == []


def test_a_preview_says_what_each_would_become_and_writes_nothing(world: World, renamed: Rulebook) -> None:
    world.found_nothing()
    world.rules = renamed
    before = world.snapshot()

    preview = migrate_machine(world.request(), "pledge", 2, MAP, preview=True)

    assert isinstance(preview, Migrated)
    assert preview.preview
    assert {one.reference: (one.source, one.dest) for one in preview.moved} == {
        "DRAFT": ("draft", "draft"),
        "PUBLISHED": ("published", "active"),
        "REPORTED": ("reported", "active"),
        "SIGNED": ("signed", "signed"),
    }
    assert world.snapshot() == before


def test_all_go_over_or_none_and_each_that_has_no_place_is_named(world: World, renamed: Rulebook) -> None:
    world.rules = renamed
    with world.writing():
        pass  # the new definition is stored
    before = world.snapshot()

    refused = migrate_machine(world.request(), "pledge", 2, {"published": "active"})

    assert isinstance(refused, NotMigrated)
    assert [(one.reference, codes(one)) for one in refused.refused] == [
        ("REPORTED", ["version_has_no_state_for_it"])
    ]
    assert world.snapshot() == before


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"nowhere": "active"}, "version.maps_no_state"),
        ({"withdrawn": "withdrawn"}, "version.maps_no_state"),
        ({"published": "nowhere"}, "version.maps_to_no_state"),
        ({"published": "ended"}, "version.maps_to_another_meaning"),
        ({"published": "signed"}, "version.maps_to_another_meaning"),
        ({"draft": "signed"}, "version.maps_a_kept_state"),
    ],
)
def test_a_map_that_is_wrong_is_refused_before_anything_is_written(
    world: World, renamed: Rulebook, said: dict[str, str], code: str
) -> None:
    world.rules = renamed

    with pytest.raises(DefinitionError) as wrong:
        migrate_machine(world.request(), "pledge", 2, said)

    assert [finding.code for finding in wrong.value.findings] == [code]
    assert {version for version, _ in runs_on(world).values()} == {1}


def test_a_state_that_means_something_else_refuses_the_whole_also_under_its_own_name(
    world: World, tmp_path: Path
) -> None:
    """Pledges that were only agreed on would be in force, one of them beside the one that it renews."""

    def in_force_when_signed(said: str) -> str:
        signed = '[state.signed]\nphase = "binding"\n'
        assert signed in said
        return said.replace(signed, f"{signed}in_force = true\n")

    world.pledge("NEXT", predecessor_id=world.ids["PUBLISHED"], **term("2026-01-01", "2026-12-31"))
    world.sign("NEXT")
    world.rules = folder(tmp_path / "force", in_force_when_signed)
    with world.writing():
        pass  # the new definition is stored
    before = world.snapshot()

    refused = migrate_machine(world.request(), "pledge", 2, {})

    assert isinstance(refused, NotMigrated)
    assert [(one.reference, codes(one)) for one in refused.refused] == [
        ("NEXT", ["version_has_no_state_for_it"]),
        ("SIGNED", ["version_has_no_state_for_it"]),
    ]
    with pytest.raises(DefinitionError) as wrong:
        migrate_machine(world.request(), "pledge", 2, {"signed": "signed"})
    assert [finding.code for finding in wrong.value.findings] == ["version.maps_to_another_meaning"]
    assert world.snapshot() == before


def test_nothing_goes_over_before_what_happened_to_it(world: World, renamed: Rulebook) -> None:
    world.done("SIGNED", "publish")
    world.on("2024-02-20").rules = renamed

    refused = migrate_machine(world.request(), "pledge", 2, MAP)

    assert isinstance(refused, NotMigrated)
    assert [(one.reference, codes(one)) for one in refused.refused] == [("SIGNED", ["has_gone_on_since"])]


def test_a_version_that_there_is_not_is_named(world: World) -> None:
    with pytest.raises(UnknownRecord) as refused:
        migrate_machine(world.request(), "pledge", 7, {})

    assert (refused.value.facts["what"], refused.value.facts["name"]) == ("version", "7")
    assert refused.value.facts["nearest"] == ("1",)


def test_what_was_due_happens_first_by_the_version_then_in_force(world: World, renamed: Rulebook) -> None:
    world.on("2026-01-07")

    gone_over(world, renamed)

    assert {state for _, state in runs_on(world).values()} == {"draft", "ended", "withdrawn"}
    assert versions(world, "SIGNED") == []
    assert versions(world, "DRAFT") == [("2026-01-07", 1, 2, "draft", "draft")]
    assert proof(world) == []


def test_nobody_writes_by_the_older_version_after_it(
    world: World, database_url: str, renamed: Rulebook
) -> None:
    """Others take steps, by the configuration that they have read, while all records go over."""
    for number in range(12):
        world.pledge(f"P{number}", **TERM)
        world.sign(f"P{number}", on="2024-02-01")
    barrier, raised = threading.Barrier(2, timeout=30), []

    def takes_steps() -> None:
        with closing(Store.open(database_url)) as store:
            other = World(store, world.today, dict(world.ids), rules=renamed)
            barrier.wait()
            for number in range(12):
                try:
                    other.take(f"P{number}", "publish")
                except LifecycleError as error:  # told on the way out of the test
                    raised.append(error)

    thread = threading.Thread(target=takes_steps)
    thread.start()
    barrier.wait()
    gone_over(world, renamed)
    thread.join(timeout=60)

    assert raised == []
    assert {runs_on(world)[f"P{number}"] for number in range(12)} == {(2, "active")}
    for number in range(12):
        kinds = [(row.kind, row.dest) for row in world.history(f"P{number}")[-2:]]
        assert kinds in (
            [("moved", "published"), ("migrated", "active")],
            [("migrated", "signed"), ("moved", "active")],
        )
    assert proof(world) == []


def test_three_versions_are_gone_through_or_passed_over(world: World, tmp_path: Path) -> None:
    """What is still on the first goes to the third at once; each row is judged by its own version."""
    gone_over(world, folder(tmp_path / "two", without_publishing)).on("2024-03-05")
    world.pledge("NEW", **TERM)
    world.sign("NEW")
    three = folder(tmp_path / "three", without_publishing, gentler)
    world.rules = replace(three, definitions=dict(three.definitions))
    world.on("2024-03-06")

    done = upgrade_machines(world.request())

    [went] = done.migrated
    assert {(one.from_version, one.to_version) for one in went.moved} == {(2, 3)}
    assert versions(world, "PUBLISHED") == [
        (WENT_OVER, 1, 2, "published", "active"),
        ("2024-03-06", 2, 3, "active", "active"),
    ]
    assert world.history("NEW")[0].machine_version == 2
    assert proof(world) == []
    world.on("2024-03-10").done("NEW", "withdraw", on="2024-03-05", reason="det blev inget")
    world.corrected("PUBLISHED", seq=world.seq("PUBLISHED", "publish"), on="2024-02-05")
    assert runs_on(world)["NEW"] == (2, "withdrawn")
    assert proof(world) == []


def test_what_was_told_stays_told_and_what_nobody_keeps_is_told_no_more(
    world: World, gentle: Rulebook
) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna", name="Anna Alm", role="coordinator", email="anna@example.org")
    tick(world.request())
    before = notified_of(world)
    assert before["SIGNED"], "the citizens were not told of it in time"
    world.rules = gentle
    upgrade_machines(world.request())

    world.on("2024-03-02")
    tick(world.request())

    assert notified_of(world)["SIGNED"] == before["SIGNED"]
    assert notified_of(world)["DRAFT"] > before.get("DRAFT", set())
    assert proof(world) == []
    world.on("2024-03-03")
    before = notified_of(world)
    tick(world.request())
    assert notified_of(world) == before


def notified_of(world: World) -> dict[str, set[tuple[str, str, str]]]:
    """Reference -> notices of it: rule, tier, what became of it."""
    with world.reading() as connection:
        rows = connection.execute(
            select(RECORD.c.reference, NOTICE).join(NOTICE, NOTICE.c.subject_id == RECORD.c.id)
        ).all()
    found: dict[str, set[tuple[str, str, str]]] = {}
    for row in rows:
        found.setdefault(row.reference, set()).add((row.rule, row.tier, row.status))
    return found


def test_the_future_is_foreseen_by_the_version_in_force(world: World, renamed: Rulebook) -> None:
    gone_over(world, renamed)

    seen = forecast(world.request(), until=date(2026, 2, 1)).foreseen

    steps = [(str(one.day), one.what, one.dest) for one in seen if one.reference == "SIGNED" and one.dest]
    assert steps == [("2026-01-01", "end", "ended")]


def test_a_copy_of_the_register_is_restored_with_what_went_over(
    world: World, renamed: Rulebook, tmp_path: Path
) -> None:
    gone_over(world, renamed)
    back_up(world.request(), tmp_path / "whole.copy")
    place = f"sqlite:///{tmp_path / 'again.db'}"

    restored = restore(tmp_path / "whole.copy", place, Restoring(renamed, today=world.today))

    assert restored.header.seal == report(world).seal
    with closing(Store.open(place)) as store:
        assert runs_on(World(store, rules=renamed)) == runs_on(world)


def test_where_people_have_logins_an_administrator_lets_records_go_over(
    world: World, renamed: Rulebook
) -> None:
    account = world.store.principal()
    with world.writing() as tx:
        add_person(tx, handle="anna", name="Anna Alm", role="administrator", login=account)
        hold_function(tx, unit=TOWN, function="samordnare", person="anna", from_on=date(2024, 1, 1))
    with world.writing() as tx:
        add_person(tx, handle="bo", name="Bo Berg", role="administrator", login="bo")
        change_person(tx, "anna", role="coordinator")
    world.rules = renamed

    with pytest.raises(NotAllowed) as refused:
        migrate_machine(world.request(), "pledge", 2, MAP)

    assert refused.value.facts["reason"] == "administrators_migrate"
    assert {version for version, _ in runs_on(world).values()} == {1}


def test_what_keeps_its_meaning_goes_over_whoever_brings_the_register_to_a_new_version(
    world: World, gentle: Rulebook
) -> None:
    with world.writing() as tx:
        add_person(tx, handle="rev", name="Rev Alm", role="auditor", login=world.store.principal())
    world.rules = gentle

    done = upgrade_machines(world.request())

    assert [one.machine for one in done.migrated] == ["pledge"]
    assert world.history("PUBLISHED")[-1].actor is None


# ---- facts of older days ----


def test_a_fact_older_than_the_migration_is_judged_by_the_version_then_in_force(
    world: World, renamed: Rulebook
) -> None:
    gone_over(world, renamed).on("2024-03-10")

    assert isinstance(world.done("SIGNED", "publish", on="2024-02-15"), Done)

    assert versions(world, "SIGNED") == [(WENT_OVER, 1, 2, "published", "active")]
    assert world.stored("SIGNED").since == date(2024, 2, 15)
    assert stands(world, "SIGNED", as_of="2024-02-01") == (1, "signed")
    assert stands(world, "SIGNED", as_of="2024-02-20") == (1, "published")
    assert stands(world, "SIGNED", as_of="2024-03-05") == (2, "active")
    assert stands(world, "SIGNED", known_on="2024-03-05") == (2, "signed")
    assert stands(world, "SIGNED", known_on="2024-02-20") == (1, "signed")
    [*_, correction] = rows = chronicle_of(world, "SIGNED")
    [migration] = [row for row in rows if row.kind == "migrated"]
    assert correction.restates == (Restated(migration.seq, "signed", "active"),)
    assert (migration.holds, correction.source, correction.dest) == (False, "signed", "active")
    assert [line.strip() for line in history_lines(texts_in("en", strict=True), "pledge", correction)][
        1:
    ] == [f"row {migration.seq} leads to “in force” instead of “signed”"]
    with world.reading() as connection:
        mended = corrections_document(texts_in("en"), corrections(connection, reference="SIGNED"))
    assert [one.text for one in mended if isinstance(one, Line)][-1].endswith("signed → in force")
    assert proof(world) == []
    assert world.lived_again() == []


def chronicle_of(world: World, reference: str) -> tuple[Row, ...]:
    with world.reading() as connection:
        return chronicle(connection, world.rules, find_record(connection, reference))


def test_what_turns_out_to_have_ended_before_has_never_gone_over(world: World, renamed: Rulebook) -> None:
    gone_over(world, renamed).on("2024-03-10")

    world.done("SIGNED", "withdraw", on="2024-02-15", reason="det blev inget")

    assert runs_on(world)["SIGNED"] == (1, "withdrawn")
    assert versions(world, "SIGNED") == []
    assert proof(world) == []

    world.on("2024-03-11").corrected("SIGNED", seq=world.seq("SIGNED", "withdraw"))

    assert runs_on(world)["SIGNED"] == (1, "signed"), "it runs on the older version, until the next migration"
    assert isinstance(migrate_machine(world.request(), "pledge", 2, MAP), Migrated)
    assert versions(world, "SIGNED") == [("2024-03-11", 1, 2, "signed", "signed")]
    assert proof(world) == []


def test_a_step_that_only_the_older_version_had_was_possible_on_its_day(world: World, tmp_path: Path) -> None:
    def without_withdrawing(said: str) -> str:
        return said.replace(
            'source = ["draft", "signed"]\ndest = "withdrawn"', 'source = "draft"\ndest = "withdrawn"'
        )

    gone_over(world, folder(tmp_path / "less", lambda said: without_withdrawing(without_publishing(said))))
    world.on("2024-03-10")

    refused = world.refused("SIGNED", "withdraw", reason="det blev inget")
    assert codes(refused) != []
    world.done("SIGNED", "withdraw", on="2024-02-15", reason="det blev inget")

    assert runs_on(world)["SIGNED"] == (1, "withdrawn")
    assert proof(world) == []


def test_a_step_that_only_the_later_version_has_is_no_step_of_older_days(
    world: World, tmp_path: Path
) -> None:
    def with_reporting_at_once(said: str) -> str:
        return said.replace(
            'source = ["published", "reported"]', 'source = ["signed", "published", "reported"]'
        )

    rules = folder(tmp_path / "more", with_reporting_at_once)
    world.rules = rules
    upgrade_machines(world.request())
    world.on("2024-03-10")

    assert isinstance(world.take("SIGNED", "report", on="2024-02-15"), Refused)
    assert isinstance(world.take("SIGNED", "report", on="2024-03-02"), Done)
    assert proof(world) == []


def test_what_was_only_prepared_goes_on_on_its_version(world: World, renamed: Rulebook) -> None:
    gone_over(world, renamed).on("2024-03-10")
    world.amended("DRAFT", title="Trygghet på Stora torget")

    world.sign("DRAFT", on="2024-02-15")

    assert runs_on(world)["DRAFT"] == (2, "signed")
    assert stands(world, "DRAFT", as_of="2024-02-20") == (2, "signed")
    assert stands(world, "DRAFT", known_on="2024-03-05") == (2, "draft")
    assert stands(world, "DRAFT", known_on="2024-02-20") == (1, "draft")
    assert proof(world) == []
    assert world.lived_again() == []


def test_a_row_older_than_the_migration_is_mended_by_its_own_version(world: World, renamed: Rulebook) -> None:
    gone_over(world, renamed).on("2024-03-10")

    world.corrected("PUBLISHED", seq=world.seq("PUBLISHED", "publish"), on="2024-02-05")
    world.corrected("REPORTED", seq=world.seq("REPORTED", "report"))

    assert world.steps_of("PUBLISHED")[-2:] == [("publish", "2024-02-05"), (None, WENT_OVER)]
    assert versions(world, "REPORTED") == [(WENT_OVER, 1, 2, "published", "active")]
    assert proof(world) == []


def test_a_signing_that_is_struck_leaves_a_draft_that_went_over(world: World, renamed: Rulebook) -> None:
    gone_over(world, renamed).on("2024-03-10")

    world.corrected("SIGNED", seq=world.acted("SIGNED", "signed"))

    assert runs_on(world)["SIGNED"] == (2, "draft")
    assert proof(world) == []
    world.amended("SIGNED", title="Trygghet på Stora torget")
    world.on("2024-03-12").sign("SIGNED")
    assert runs_on(world)["SIGNED"] == (2, "signed")
    assert proof(world) == []


def test_nobody_mends_a_migration(world: World, renamed: Rulebook) -> None:
    gone_over(world, renamed)
    row = world.history("SIGNED")[-1]

    assert codes(world.correct("SIGNED", seq=row.seq)) == ["row_is_a_migration"]
    assert codes(world.correct("SIGNED", seq=row.seq, on="2024-02-20")) == ["row_is_a_migration"]


def test_a_daily_run_from_before_is_taken_back(world: World, renamed: Rulebook) -> None:
    world.on("2026-01-07")
    tick(world.request(), after_silence=True)
    gone_over(world, renamed).on("2026-01-08")
    assert world.state("SIGNED") == "ended"

    undone = undo_run(world.request(), date(2026, 1, 7), reason="klockan gick fel")

    assert isinstance(undone, Undone)
    assert runs_on(world)["SIGNED"] == (1, "signed")
    assert proof(world) == []
    tick(world.request())
    assert runs_on(world)["SIGNED"] == (1, "ended")
    assert proof(world) == []


def test_a_paper_of_a_register_file_goes_over_and_is_read_in_again(world: World, renamed: Rulebook) -> None:
    world.register("pledge", "PAPER", **term("2023-06-01", "2025-05-31"))
    assert world.state("PAPER") == "published"

    gone_over(world, renamed)

    assert runs_on(world)["PAPER"] == (2, "active")
    assert stands(world, "PAPER", as_of="2024-02-01") == (1, "published")
    assert proof(world) == []

    taken_in_again(world.on("2024-06-01"), "PAPER", ends_on=Dated.on(date(2024, 5, 15)))

    assert runs_on(world)["PAPER"] == (2, "ended")
    assert stands(world, "PAPER", as_of="2024-05-01") == (2, "active")
    assert proof(world) == []
    assert world.lived_again() == []


def taken_in_again(world: World, reference: str, **changes: Value) -> None:
    """Take a paper in a second time, as the import of a register file does."""
    with world.writing() as tx:
        record = load_record(tx.connection, world.ids[reference])
        _, values = load_noun(tx.connection, record)
        definition = tx.rulebook.definition(record.machine, record.machine_version)
        stands = entered(definition, record.id, {**values, **changes}, above_over_since=None, today=tx.today)
        writing = Writing(
            kind="imported", on=stands.on, source=record.state, dest=stands.state, changes=changes
        )
        write(tx, record, values, writing)


# ---- what stands in the register ----


def test_what_ran_on_a_version_needs_its_file_for_ever(world: World, gentle: Rulebook) -> None:
    world.rules = gentle
    upgrade_machines(world.request())
    without = replace(
        gentle, definitions={key: one for key, one in gentle.definitions.items() if key != ("pledge", 1)}
    )

    with world.reading() as connection:
        found = changed_in_use(connection, without)

    assert [(one.code, one.where) for one in found] == [("definition.missing_in_use", "pledge v1")]


def test_doctor_names_the_versions_on_which_records_are_left(world: World, renamed: Rulebook) -> None:
    world.rules = renamed
    with world.reading() as connection:
        [found] = behind(connection, renamed)
    assert isinstance(found, Behind)

    older = [one for one in examine(world.request()).findings if one.code.startswith("doctor.older_version")]

    assert older == [
        Finding(
            "doctor.older_version_needs_a_map",
            "pledge v1",
            {"machine": "pledge", "version": 1, "newest": 2, "count": 4},
        )
    ]
    gone_over(world, renamed)
    findings = examine(world.request()).findings
    assert not [one for one in findings if one.code.startswith("doctor.older_version")]


FORGED: Final[list[dict[str, Any]]] = [
    {"from_version": 2},
    {"machine_version": 1},
    {"source": "signed"},
    {"dest": "draft"},
    {"dest": "published"},
    {"renamed": {}},
    {"renamed": {**MAP, "signed": "active"}},
    {"on": date(2024, 2, 29)},
    {"kind": "moved", "trigger": "publish"},
]
FORGED_IN_THE_REGISTER: Final[list[dict[str, Any]]] = [
    {"machine": "forum"},
    {"from": [2]},
    {"from": []},
    {"from": [1, 2]},
    {"to": 3},
    {"renamed": []},
    {"renamed": ["published=active"]},
    {"renamed": ["published=active", "reported=active", "signed=active"]},
    {"records": 3},
    {"records": 5},
    {"records": "four"},
]


def test_the_proof_finds_a_migration_that_cannot_have_been(world: World, renamed: Rulebook) -> None:
    gone_over(world, renamed)
    assert proof(world) == []
    row = world.history("PUBLISHED")[-1]

    for forged in FORGED:
        with attacked(world) as connection:
            forge(connection, row.record, row.seq, body_of(replace(row, **forged)))
            places = {one.where.partition(" ")[0] for one in audit_history(connection, renamed).findings}
            alone = audit_history(connection, renamed, reference="PUBLISHED").findings

        assert "PUBLISHED" in places, forged
        assert places <= {"PUBLISHED", "register"}, forged
        assert alone != (), forged


def test_the_proof_holds_what_the_register_says_of_a_migration_against_the_records(
    world: World, renamed: Rulebook
) -> None:
    gone_over(world, renamed)
    with world.reading() as connection:
        row = noted(connection)[-1]
    changes: list[dict[str, Any]] = [{"said": {**row.said, **forged}} for forged in FORGED_IN_THE_REGISTER]

    for forged in [*changes, {"kind": "mails"}, {"today": date(2024, 3, 2)}, {"request": "another"}]:
        with attacked(world) as connection:
            forge(connection, row.chain, row.seq, body_of_row(replace(row, **forged)))
            found = audit_history(connection, renamed).findings

        assert {one.code for one in found} & MIGRATIONS, forged


def test_the_proof_finds_a_record_that_was_left_out_of_a_migration_with_every_trace_in_its_tables(
    world: World, renamed: Rulebook
) -> None:
    """Its row, the end of its chain and its tables agree: only the register's own row tells of it."""
    gone_over(world, renamed)
    before, row = world.history("SIGNED")[-2:]
    with world.reading() as connection:
        noted_as = noted(connection)[-1].seq

    with attacked(world) as connection:
        cut(connection, row.record, row.seq)
        connection.execute(
            update(RECORD).where(RECORD.c.id == row.record).values(machine_version=1, last_on=before.on)
        )
        found = audit_history(connection, renamed).findings

    facts = {"row": noted_as, "machine": "pledge", "version": 2, "key": "records", "stored": 4, "derived": 3}
    assert found == (Finding("history.migration_noted_otherwise", f"register {noted_as}", facts),)


def test_what_was_set_aside_after_a_migration_was_in_it(world: World, renamed: Rulebook) -> None:
    """A record that had ended by then has never gone over, and goes over again on the same day."""
    gone_over(world, renamed)
    world.done("SIGNED", "withdraw", on="2024-02-15", reason="det blev inget")
    world.corrected("SIGNED", seq=world.seq("SIGNED", "withdraw"))
    assert isinstance(migrate_machine(world.request(), "pledge", 2, MAP), Migrated)
    assert len([row for row in world.history("SIGNED") if row.kind == "migrated"]) > 1

    assert proof(world) == []


MIGRATIONS: Final = {"history.migration_not_noted", "history.migration_noted_otherwise"}


@contextmanager
def attacked(world: World) -> Iterator[Connection]:
    """Write as somebody who takes the database's own guards off; nothing of it is kept."""
    with world.store.engine.connect() as connection, taken_off(connection):
        yield connection


def forge(connection: Connection, chain: UUID, seq: int, body: str) -> None:
    """Let the last row of a chain say something else, and chain it anew."""
    that = (HISTORY.c.record_id == chain) & (HISTORY.c.seq == seq)
    hashed = link(connection.execute(select(HISTORY.c.prev).where(that)).scalar_one(), body)
    connection.execute(update(HISTORY).where(that).values(body=body, hash=hashed))
    connection.execute(
        update(CHAIN).where(CHAIN.c.id == chain, CHAIN.c.last_seq == seq).values(last_hash=hashed)
    )


def cut(connection: Connection, chain: UUID, seq: int) -> None:
    """Take the last row of a chain away, with what its end says of it."""
    connection.execute(delete(HISTORY).where(HISTORY.c.record_id == chain, HISTORY.c.seq == seq))
    before = (HISTORY.c.record_id == chain) & (HISTORY.c.seq == seq - 1)
    hashed = connection.execute(select(HISTORY.c.hash).where(before)).scalar_one()
    end = {"last_seq": seq - 1, "last_hash": hashed, "version": seq - 1}
    connection.execute(update(CHAIN).where(CHAIN.c.id == chain).values(end))


def test_the_proof_finds_a_record_that_was_put_back_to_its_older_version(
    world: World, renamed: Rulebook
) -> None:
    gone_over(world, renamed)

    with world.store.writing() as connection:
        back = update(RECORD).where(RECORD.c.reference == "PUBLISHED")
        connection.execute(back.values(machine_version=1, state="published"))

    assert ("history.column_differs", "PUBLISHED") in proof(world)
    assert ("history.state_differs", "PUBLISHED") in proof(world)


def test_the_proof_finds_a_migration_that_was_taken_out(world: World, renamed: Rulebook) -> None:
    gone_over(world, renamed)
    last = world.history("PUBLISHED")[-1]

    with attacked(world) as connection:
        cut(connection, last.record, last.seq)
        found = audit_history(connection, renamed).findings

    assert {one.where.partition(" ")[0] for one in found} == {"PUBLISHED", "register"}


def stands(
    world: World, reference: str, *, as_of: str | None = None, known_on: str | None = None
) -> tuple[int, str]:
    """Version and state as of a day, or by what was known on one."""
    with world.reading() as connection:
        found = snapshot_of(
            connection,
            world.rules,
            reference,
            as_of=None if as_of is None else day(as_of),
            known_on=None if known_on is None else day(known_on),
        )
    assert found is not None
    return found.machine_version, found.state
