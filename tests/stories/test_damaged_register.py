"""However a register is damaged, looking it over ends with findings, and nothing calls it somebody else's."""

from __future__ import annotations

import json
import random
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import JSON, Date, String, text
from sqlmodel import SQLModel

from cli.main import root
from lifecycle.baseline import TRIGGERS
from lifecycle.errors import DatabaseUnusable
from lifecycle.store import Store, set_fact
from lifecycle.writing import Writing, append
from tests.cli.sample_commands import SAMPLE_ROOT
from tests.engine.world import World, day, rulebook
from tests.long import often
from tests.stories.mail_scene import with_both_coordinators
from tests.stories.whole_way import drive
from workflows.audits.history import audit_history
from workflows.daily.damage import NO_DAMAGE
from workflows.daily.doctor import examine
from workflows.daily.tick import tick
from workflows.session import Application

if TYPE_CHECKING:
    from lifecycle.errors import Finding

TODAY = "2027-11-22"
TABLES = SQLModel.metadata.sorted_tables
WELL = {"doctor.nobody_to_tell", "doctor.mail_waits", "doctor.no_duties"}
"""What is found of the undamaged one: its mails wait for a server, and its town is none of Sweden's."""


def lived(url: str) -> None:
    """A register with rows in nearly every table; leaves no connection open."""
    with closing(Store.open(url)) as store:
        world = drive(with_both_coordinators(World(store).found()))
        tick(world.on("2025-01-21").request())
        tick(world.on("2027-11-21").request(), after_silence=True)


@pytest.fixture(scope="module")
def whole(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lived") / "whole.db"
    shutil.copy(sqlite_template, path)
    lived(f"sqlite:///{path}")
    return path


@pytest.fixture
def damaged(whole: Path, tmp_path: Path) -> Callable[[Callable[[Path], object]], Path]:
    """Damage a fresh copy of the register."""

    def damage(how: Callable[[Path], object]) -> Path:
        path = tmp_path / "damaged.db"
        for end in ("", "-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
        shutil.copy(whole, path)
        how(path)
        return path

    return damage


Damaged = Callable[[Callable[[Path], object]], Path]


def looked_over(url: str) -> tuple[Finding, ...] | str:
    """What `doctor` finds; or why the register cannot even be opened."""
    try:
        store = Store.open(url)
    except DatabaseUnusable as error:
        return error.reason
    with closing(store):
        try:
            return examine(Application.of(store, rulebook()).request(today=day(TODAY))).findings
        except DatabaseUnusable as error:
            return error.reason


def codes(found: tuple[Finding, ...] | str) -> set[str]:
    return {found} if isinstance(found, str) else {one.code for one in found} - WELL


def statement(*statements: str) -> Callable[[Path], object]:
    def run(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute("PRAGMA ignore_check_constraints = ON")
            for one in statements:
                connection.execute(one)

    return run


def test_the_whole_one_is_well(whole: Path) -> None:
    assert codes(looked_over(f"sqlite:///{whole}")) == set()


def test_a_table_that_is_gone_is_named_and_the_rest_is_looked_over(damaged: Damaged) -> None:
    for one in TABLES:
        found = looked_over(f"sqlite:///{damaged(statement(f'DROP TABLE {one.name}'))}")
        if one.name == "register_fact":
            assert found == "register_damaged"
        else:
            assert "schema.missing_table" in codes(found), one.name


def test_a_column_that_is_gone_is_named(damaged: Damaged) -> None:
    rename = "ALTER TABLE deadline RENAME COLUMN act_by TO other"

    found = looked_over(f"sqlite:///{damaged(statement(rename))}")

    assert {"schema.missing_column"} <= codes(found)


GARBAGE = ("CAST(x'ff00fe' AS TEXT)", "'skräp'", "7", "x'00'")


@pytest.mark.parametrize("garbage", GARBAGE)
def test_whatever_stands_in_a_column_is_found_where_it_is_no_value_and_stops_nothing(
    damaged: Damaged, garbage: str
) -> None:
    """One of twelve columns with every run; SQLite stores anything anywhere."""
    chance = random.Random(garbage)  # noqa: S311 -- which columns are tried in this run
    columns = [(one, column) for one in TABLES for column in one.columns]
    for one, column in chance.sample(columns, len(columns) // often(short=12, long=1)):
        put = f"UPDATE OR IGNORE {one.name} SET {column.name} = {garbage}"  # noqa: S608 -- ours
        unguarded = [
            f"DROP TRIGGER {name}"
            for name in ("history_refuses_update", "sealed_text_is_only_blanked")
            if one.name in name
        ]
        found = looked_over(f"sqlite:///{damaged(statement(*unguarded, put))}")

        assert isinstance(found, tuple) or found in {"register_damaged", "database_unreleased"}, (one, column)
        if isinstance(column.type, Date) and garbage != "7" and has_rows(one.name, column.name, damaged):
            assert f"doctor.unreadable {one.name}" in named_in(found), (one.name, column.name)


def has_rows(name: str, column: str, damaged: Damaged) -> bool:
    with closing(sqlite3.connect(damaged(lambda _: None))) as connection:
        asked = f"SELECT count(*) FROM {name} WHERE {column} IS NOT NULL"  # noqa: S608 -- ours
        return bool(connection.execute(asked).fetchone()[0])


def named_in(found: tuple[Finding, ...] | str) -> set[str]:
    return set() if isinstance(found, str) else {f"{one.code} {one.where}" for one in found}


def test_facts_of_the_register_that_nobody_can_read_stop_nothing(damaged: Damaged) -> None:
    for key in ("last_tick_on", "heartbeat", "plan_fingerprint", "rules_since", "register"):
        for value in ("skräp", "", "2024-02-30", "9999-99-99 x"):
            set_it = f"INSERT OR REPLACE INTO register_fact (key, value) VALUES ('{key}', '{value}')"  # noqa: S608 -- ours
            found = looked_over(f"sqlite:///{damaged(statement(set_it))}")

            assert isinstance(found, tuple), (key, value)
            if key in {"last_tick_on", "heartbeat"}:
                assert "doctor.cannot_be_examined" in codes(found), (key, value)


def test_a_file_that_was_cut_or_written_over_is_damaged_and_never_somebody_elses(
    damaged: Damaged, whole: Path
) -> None:
    size = whole.stat().st_size
    chance = random.Random(7)  # noqa: S311 -- places, not secrets

    def cut(length: int) -> Callable[[Path], object]:
        return lambda path: path.write_bytes(path.read_bytes()[:length])

    def written_over(path: Path) -> None:
        data = bytearray(path.read_bytes())
        for _ in range(chance.choice([1, 3, 20])):
            at, noise = chance.randrange(100, size), chance.randbytes(chance.choice([1, 50, 4096]))
            data[at : at + len(noise)] = noise
        path.write_bytes(data)

    def without_its_first_page(path: Path) -> None:
        path.write_bytes(bytes(4096) + path.read_bytes()[4096:])

    lengths = (100, 512, 4095, 4096, 5000, size // 3, size // 2, size - 4096)
    for how in (without_its_first_page, *map(cut, lengths), *[written_over] * often(short=12, long=40)):
        found = looked_over(f"sqlite:///{damaged(how)}")

        assert isinstance(found, tuple) or found in {"register_damaged", "database_empty"}, found
    for length in lengths:
        assert codes(looked_over(f"sqlite:///{damaged(cut(length))}")) != set(), length


def test_a_file_that_lacks_its_last_byte_is_found_by_the_proof(damaged: Damaged, whole: Path) -> None:
    """SQLite reads nothing as noughts: what stood there is another value, which may well be read."""
    said = whole.read_bytes().rstrip(bytes(1))  # what is cut off has said something

    cut = damaged(lambda path: path.write_bytes(said[:-1]))

    with closing(Store.open(f"sqlite:///{cut}")) as store, store.reading() as connection:
        assert audit_history(connection, rulebook()).findings


def test_what_a_file_that_is_malformed_hides_is_said(damaged: Damaged, whole: Path) -> None:
    """Half of the pages are gone: what is left says how much, by the file's own check."""
    size = whole.stat().st_size

    found = looked_over(
        f"sqlite:///{damaged(lambda path: path.write_bytes(path.read_bytes()[: size * 3 // 4]))}"
    )

    assert codes(found) & {"doctor.file_damaged", "doctor.cannot_be_examined", "register_damaged"}


# ---- whoever reads it meanwhile is told ----

READERS = (
    *(
        ("status", "--all"),
        ("next", "MAIN"),
        ("agreement", "list"),
        ("plan", "list"),
        ("party", "list"),
    ),
    *(("party", "show", "Borås stad"), ("person", "list"), ("duty", "list"), ("notice", "list")),
    *(("audit", "overdue"), ("audit", "terms"), ("audit", "gaps"), ("forecast", "--until", "2028-12-31")),
)


@pytest.mark.parametrize("garbage", [*GARBAGE, "'null'", "'[7]'", "1e300", "'9999-12-31'", "NULL"])
def test_whatever_reads_a_damaged_register_says_so_and_calls_it_no_defect(
    damaged: Damaged, garbage: str
) -> None:
    """It works, or it names the damage and where to read more; it never says that the fault is ours."""
    chance = random.Random(garbage)  # noqa: S311 -- which columns and commands are tried in this run
    columns = [(one, column) for one in TABLES for column in one.columns]
    for one, column in chance.sample(columns, 6):
        put = f"UPDATE OR IGNORE {one.name} SET {column.name} = {garbage}"  # noqa: S608 -- ours
        unguarded = [f"DROP TRIGGER {name}" for name in TRIGGERS["sqlite"] if one.name in name]
        try:
            path = damaged(statement(*unguarded, put))
        except sqlite3.IntegrityError:  # nothing at all may stand there
            continue
        for words in chance.sample(READERS, 4):
            done = typed(path, *words)
            assert done.exit_code in {0, 1, 3, 4}, (put, words, done.output)
            if "audit history" in done.stderr:
                assert typed(path, "audit", "history").exit_code in {1, 3}, (put, words)


def typed(path: Path, *words: str) -> Result:
    chosen = {"HANDSLAG_LANG": "sv", "HANDSLAG_DEBUG": None, "XDG_STATE_HOME": str(path.parent)}
    return CliRunner().invoke(root, ["--db", f"sqlite:///{path}", "--today", TODAY, *words], env=chosen)


def test_what_is_wrong_is_named_with_where_to_read_more(damaged: Damaged) -> None:
    path = damaged(statement("UPDATE agreement SET signatory_roles = 7"))

    done = typed(path, "show", "MAIN")

    assert done.exit_code == 3
    said = " ".join(done.stderr.split())  # where a line ends depends on how long the path is
    assert "är skadat" in said
    assert "handslag audit history" in said
    assert str(path) in said
    assert list(path.parent.glob("handslag/defect-*.log"))
    assert json.loads(typed(path, "show", "MAIN", "--json").stdout)["facts"]["reason"] == "damage_met"


# ---- what is no damage is not blamed ----


def fails(url: str, folder: Path, *words: str) -> Result:
    """What a person is told when a command meets a defect of ours over a register."""
    chosen = {"HANDSLAG_LANG": "sv", "HANDSLAG_DEBUG": None, "XDG_STATE_HOME": str(folder)}
    return CliRunner().invoke(SAMPLE_ROOT, ["--db", url, "fail", "defect", *words], env=chosen)


def test_a_defect_over_a_sound_register_is_ours(database_url: str, tmp_path: Path) -> None:
    done = fails(database_url, tmp_path)

    assert done.exit_code == 70
    assert "felet är vårt" in done.stderr
    assert "audit history" not in done.stderr


def test_a_rule_that_does_not_hold_is_told_beside_the_defect_and_not_instead_of_it(
    database_url: str, tmp_path: Path
) -> None:
    """Nobody altered anything: the engine itself wrote a step without its acts."""
    with closing(Store.open(database_url)) as store:
        world = World(store).found().on("2026-03-02")
        world.main()
        tick(world.request())
        with world.writing() as tx:
            signed = Writing(kind="moved", on=world.today, trigger="sign", source="draft", dest="signed")
            append(tx, world.id_of("MAIN"), signed, settles=lambda _: True)

    done = fails(database_url, tmp_path)

    assert done.exit_code == 70
    reference = re.search(r"Uppge ([0-9a-f]{8})", done.stderr)
    assert reference is not None
    assert (tmp_path / "handslag" / f"defect-{reference[1]}.log").exists()
    assert "är skadat" not in done.stderr
    assert "MAIN:" in done.stderr
    answer = json.loads(fails(database_url, tmp_path, "--json").stdout)
    assert answer["error"] == "error.internal"
    assert answer["facts"].keys() == {"reference", "log", "found"}
    assert answer["facts"]["found"]["where"] == "MAIN"


def test_damage_comes_before_what_is_none_and_keeps_the_reference(damaged: Damaged) -> None:
    statements = ("DROP TRIGGER history_refuses_update", "UPDATE agreement SET term_years = 77")
    path = damaged(statement(*statements))

    done = fails(f"sqlite:///{path}", path.parent, "--json")

    assert done.exit_code == 3
    facts = json.loads(done.stdout)["facts"]
    assert facts["reason"] == "damage_met"
    assert "term_years" in str(facts["found"])
    assert facts["reference"] in facts["log"]
    assert facts["reference"] in done.stderr


def test_what_cannot_be_together_is_no_damage() -> None:
    source = (Path(__file__).parents[2] / "lifecycle" / "invariants.py").read_text("utf-8")
    said = set(re.findall(r'logic\("(\w+)"', source))

    assert said
    assert {f"history.{code}" for code in said} <= NO_DAMAGE


# ---- the same on PostgreSQL, as far as it lets anybody ----


@pytest.fixture
def postgres_lived(postgres_url: str) -> str:
    lived(postgres_url)
    return postgres_url


def test_on_postgresql_each_examination_stands_alone_too(postgres_lived: str) -> None:
    """The transaction that failed in one examination is not the one of the next."""
    for one in reversed(TABLES):
        if one.name != "register_fact":
            with closing(Store.open(postgres_lived)) as store, store.writing() as connection:
                connection.execute(text(f"ALTER TABLE {one.name} RENAME TO gone"))

            found = looked_over(postgres_lived)

            assert "schema.missing_table" in codes(found), one.name
            with closing(Store.open(postgres_lived)) as store, store.writing() as connection:
                connection.execute(text(f"ALTER TABLE gone RENAME TO {one.name}"))


def test_on_postgresql_whatever_a_column_takes_stops_nothing(postgres_lived: str) -> None:
    values = {String: "'skräp'", JSON: "'7'", Date: "'infinity'"}
    chance = random.Random(7)  # noqa: S311 -- which columns are tried in this run
    tried = [
        (one.name, column.name, value)
        for one in TABLES
        for column in one.columns
        for kind, value in values.items()
        if not (column.primary_key or column.foreign_keys or column.unique)
        and isinstance(getattr(column.type, "impl_instance", column.type), kind)
    ]
    with closing(Store.open(postgres_lived)) as store:
        with store.writing() as connection:
            for one in TABLES:
                connection.execute(text(f"ALTER TABLE {one.name} DISABLE TRIGGER USER"))
                for check in one.constraints:
                    if str(check.name).startswith("ck_"):
                        connection.execute(text(f"ALTER TABLE {one.name} DROP CONSTRAINT {check.name}"))
        for table_name, column_name, value in chance.sample(tried, often(short=12, long=40)):
            with store.writing() as connection:
                connection.execute(text(f"CREATE TABLE kept AS TABLE {table_name}"))
                connection.execute(text(f"UPDATE {table_name} SET {column_name} = {value}"))  # noqa: S608 -- ours

            found = looked_over(postgres_lived)

            assert isinstance(found, tuple) or found in ("database_unreleased", "register_damaged"), (
                table_name,
                column_name,
            )
            with store.engine.begin() as connection:  # a store refuses tables of which it knows nothing
                connection.execute(
                    text(
                        f"UPDATE {table_name} t SET {column_name} = k.{column_name} FROM kept k WHERE "  # noqa: S608 -- ours
                        + " AND ".join(
                            f"t.{key.name} = k.{key.name}"
                            for key in SQLModel.metadata.tables[table_name].primary_key
                        )
                    )
                )
                connection.execute(text("DROP TABLE kept"))


def test_a_day_of_the_last_run_that_is_none_is_a_finding_on_both(database_url: str) -> None:
    with closing(Store.open(database_url)) as store:
        with store.writing() as connection:
            set_fact(connection, "last_tick_on", "i fjol")

        found = examine(Application.of(store, rulebook()).request()).findings

    assert [(one.code, one.where) for one in found] == [("doctor.cannot_be_examined", "tick")]
