"""A copy is the register as it was at one instant, whole or refused; what is made again from it is proved."""

from __future__ import annotations

import json
import random
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import insert, select, text
from sqlmodel import SQLModel

from lifecycle.correct import Mending, correct
from lifecycle.errors import DatabaseUnusable
from lifecycle.outcome import Done
from lifecycle.records import QuestionMail
from lifecycle.schema import missing_from
from lifecycle.store import Store
from lifecycle.table import table
from tests.engine.world import World, rulebook, term
from tests.little_life import somebody_is_logged_in
from tests.stories.mail_scene import with_both_coordinators
from tests.stories.whole_way import drive
from workflows.audits.history import audit_history
from workflows.daily.tick import tick
from workflows.directory.feeds import make_feed
from workflows.directory.known_people import list_people
from workflows.register.backup import Copied, CopyNotProved, Restoring, back_up, restore
from workflows.register.copy_file import CopyReader, CopyRefused
from workflows.replies.links import make_link

ASKED = Restoring(rulebook())


def called_otherwise(world: World, reference: str, name: str) -> None:
    with world.writing() as tx:
        mending = Mending(reason="fel i registret", reference=name)
        assert isinstance(correct(tx, world.id_of(reference), mending), Done)


@pytest.fixture
def lived(database_url: str) -> Iterator[World]:
    """A register with rows in nearly every table."""
    with closing(Store.open(database_url)) as store:
        world = drive(with_both_coordinators(World(store).found()))
        tick(world.on("2025-01-21").request())
        tick(world.on("2027-11-21").request(), after_silence=True)
        called_otherwise(world, "MAIN", "HUVUDAVTAL")
        with world.writing() as tx:
            somebody_is_logged_in(tx)
            somebody = list_people(tx.connection, on=tx.today)[0].person
            make_feed(tx.connection, somebody.id, tx.now)
            asked = world.ids["REQUEST"]
            mail = QuestionMail(id=uuid4(), record_id=asked, because="2", day=tx.today, next_try_at=tx.now)
            tx.connection.execute(insert(table(QuestionMail)), mail.model_dump())
            make_link(tx.connection, asked, tx.now, timedelta(days=1))
        yield world


@pytest.fixture
def little(sqlite_url: str) -> Iterator[World]:
    """A register with one agreement."""
    with closing(Store.open(sqlite_url)) as store:
        world = World(store).found().on("2024-01-10")
        world.running("main_agreement", "MAIN", **term("2024-02-01", "2025-01-31"))
        yield world


@pytest.fixture
def copy(little: World, tmp_path: Path) -> Path:
    back_up(little.request(), tmp_path / "little.copy")
    return tmp_path / "little.copy"


def rows_of(store: Store) -> dict[str, list[str]]:
    """Every row of every table, in no order: the two databases sort text each in its own way."""
    with store.reading() as connection:
        return {
            one.name: sorted(str(tuple(row)) for row in connection.execute(select(one)))
            for one in SQLModel.metadata.sorted_tables
        }


def seal_of(store: Store) -> str:
    with store.reading() as connection:
        report = audit_history(connection, rulebook())
    assert report.findings == ()
    return report.seal


def there(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


# ---- there and back, on either database ----


@pytest.mark.parametrize("onto", ["sqlite", "postgresql"])
def test_a_register_is_made_again_on_either_database_row_by_row(
    lived: World, onto: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    place = request.getfixturevalue(f"empty_{'sqlite' if onto == 'sqlite' else 'postgres'}_url")

    copied = back_up(lived.request(), tmp_path / "whole.copy")
    restored = restore(tmp_path / "whole.copy", place, ASKED)

    before = rows_of(lived.store)
    with closing(Store.open(place)) as store:
        assert as_it_was(before, rows_of(store))
        assert seal_of(store) == restored.seal
        with store.reading() as connection:
            assert missing_from(connection) == []
    assert copied.header.seal == restored.header.seal == seal_of(lived.store)
    assert copied.rows == restored.rows == sum(map(len, before.values()))
    assert (copied.findings, restored.findings) == ((), ())


GROWS = {"chain", "history", "register_fact", "sealed_text"}
"""What the row that says that a register was restored, and by whom, adds to."""


def as_it_was(before: dict[str, list[str]], after: dict[str, list[str]]) -> bool:
    same = all(after[name] == rows for name, rows in before.items() if name not in GROWS)
    return same and all(set(rows) <= set(after[name]) for name, rows in before.items() if name != "chain")


def test_nearly_every_table_is_tried(lived: World) -> None:
    empty = {name for name, rows in rows_of(lived.store).items() if not rows}

    assert empty <= set()


def test_a_copy_of_what_was_made_again_says_the_same(
    lived: World, tmp_path: Path, empty_sqlite_url: str
) -> None:
    back_up(lived.request(), tmp_path / "first.copy")
    restore(tmp_path / "first.copy", empty_sqlite_url, ASKED)
    with closing(Store.open(empty_sqlite_url)) as store:
        back_up(World(store).on("2027-11-21").request(), tmp_path / "second.copy")

    first, second = ((tmp_path / f"{name}.copy").read_bytes().splitlines() for name in ("first", "second"))
    assert len(set(first[1:-1]) - set(second)) <= len({"the end of the register's chain"})
    assert len(second) - len(first) <= len(GROWS) + 1


def test_a_copy_is_for_its_owner_only_and_no_other_file_is_left(copy: Path) -> None:
    assert copy.stat().st_mode & 0o077 == 0
    assert not [name for name in there(copy.parent) if name.endswith(".part")]


def test_a_file_that_is_there_is_not_overwritten(little: World, copy: Path) -> None:
    before = copy.read_bytes()

    with pytest.raises(CopyRefused) as refused:
        back_up(little.request(), copy)

    assert refused.value.facts["reason"] == "copy_exists"
    assert copy.read_bytes() == before


def test_a_preview_proves_a_copy_and_makes_nothing(copy: Path, empty_sqlite_url: str) -> None:
    before = there(copy.parent)

    restored = restore(copy, empty_sqlite_url, ASKED, preview=True)

    assert restored.preview
    assert restored.seal == restored.header.seal  # that of the copy, and of no register that is never made
    assert restored.findings == ()
    assert there(copy.parent) == before


# ---- while others write ----


def test_a_copy_that_is_taken_while_others_write_is_of_one_instant(database_url: str, tmp_path: Path) -> None:
    with closing(Store.open(database_url)) as store:
        world = World(store).found().on("2024-01-10")
        world.main("FIRST")
        ended = threading.Event()

        def write_on() -> None:
            number = 0
            while not ended.is_set():
                number += 1
                world.running("main_agreement", f"R{number}", **term("2024-02-01", "2027-01-31"))

        writer = threading.Thread(target=write_on)
        writer.start()
        try:
            copies = [taken(world, tmp_path / f"{number}.copy") for number in range(4)]
        finally:
            ended.set()
            writer.join()

    assert len({one.header.seal for one in copies}) > 1
    for number, copied in enumerate(copies):
        assert copied.findings == ()
        proved = restore(Path(copied.file), f"sqlite:///{tmp_path / f'{number}.db'}", ASKED)
        assert proved.header.seal == copied.header.seal


def taken(world: World, path: Path) -> Copied:
    return back_up(world.request(), path)


# ---- a damaged copy ----


def refused_by(data: bytes) -> str:
    """Why a copy is refused; reading it to its end is what a restoration begins with."""
    with pytest.raises(CopyRefused) as refused:
        list(CopyReader(BytesIO(data), "copy").rows())
    return str(refused.value.facts["reason"])


def test_a_copy_with_any_byte_changed_is_refused(copy: Path) -> None:
    whole = copy.read_bytes()
    chance = random.Random(7)  # noqa: S311 -- places, not secrets
    first, last = whole.index(b"\n"), whole.rindex(b"\n", 0, -1)
    places = {*range(first + 2), *range(last, len(whole)), *chance.sample(range(len(whole)), 400)}

    for place in places:
        changed = bytearray(whole)
        changed[place] ^= 1 << chance.randrange(8)
        assert refused_by(bytes(changed)) in {"copy_damaged", "not_a_copy"}, place


def test_a_copy_that_was_cut_or_added_to_is_refused(copy: Path) -> None:
    whole = copy.read_bytes()
    lines = whole.splitlines(keepends=True)
    chance = random.Random(7)  # noqa: S311 -- the same
    cut = [whole[:length] for length in {0, 1, 30, *chance.sample(range(len(whole)), 200), len(whole) - 1}]
    by_lines = [
        *(b"".join(lines[:number]) for number in range(len(lines))),
        *(b"".join(lines[:number] + lines[number + 1 :]) for number in range(len(lines))),
        b"".join([lines[0], *lines[2:], lines[1]]),
    ]
    added = [whole + more for more in (b"\n", b" ", b"x", whole, lines[-1], b"\0")]

    for data in (*cut, *by_lines, *added):
        assert refused_by(data) in {"copy_damaged", "not_a_copy"}
    assert list(CopyReader(BytesIO(whole), "copy").rows())


def test_what_is_no_copy_is_said_to_be_none(tmp_path: Path, empty_sqlite_url: str, little: World) -> None:
    (tmp_path / "letter").write_text("Dear all", "utf-8")

    for path in (tmp_path / "letter", Path(str(little.store.url.database))):
        with pytest.raises(CopyRefused) as refused:
            restore(path, empty_sqlite_url, ASKED)
        assert refused.value.facts["reason"] == "not_a_copy"


def test_of_a_damaged_copy_nothing_is_written(copy: Path, empty_database_url: str) -> None:
    damaged = copy.with_name("damaged.copy")
    damaged.write_bytes(copy.read_bytes().replace(b"MAIN", b"MEIN", 1))
    before = there(copy.parent)

    with pytest.raises(CopyRefused):
        restore(damaged, empty_database_url, ASKED)

    nothing_is_at(empty_database_url)
    assert there(copy.parent) == before


def nothing_is_at(url: str) -> None:
    with pytest.raises(DatabaseUnusable) as raised:
        Store.open(url)
    assert raised.value.reason in {"database_missing", "database_empty"}


# ---- a copy that somebody has forged, digest and all ----


def forged(copy: Path, line: str, **said: Any) -> Path:  # noqa: ANN401 -- whatever a forger writes
    """Change a line of a copy: fields of the header, or columns of a table's first row; and the digest."""
    lines = copy.read_text("utf-8").splitlines()
    if line == "header":
        lines[0] = compact({**json.loads(lines[0]), **said})
    else:
        at = next(n for n, one in enumerate(lines) if one.startswith(f'{{"table":"{line}"'))
        columns = json.loads(lines[at])["columns"]
        row = json.loads(lines[at + 1])
        lines[at + 1] = compact([said.get(name, value) for name, value in zip(columns, row, strict=True)])
    return written(copy, lines)


def written(copy: Path, lines: list[str]) -> Path:
    body = "".join(f"{one}\n" for one in lines[:-1]).encode()
    ended = {**json.loads(lines[-1]), "sha256": sha256(body).hexdigest()}
    path = copy.with_name("forged.copy")
    path.write_bytes(body + f"{compact(ended)}\n".encode())
    return path


def compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def test_a_forged_state_is_found_by_the_proof_and_nothing_is_written(
    copy: Path, empty_database_url: str
) -> None:
    path = forged(copy, "agreement", title="ett annat namn")

    with pytest.raises(CopyNotProved) as refused:
        restore(path, empty_database_url, ASKED)

    assert [one.code for one in refused.value.findings] == ["history.column_differs"]
    nothing_is_at(empty_database_url)


def test_a_register_with_findings_is_restored_as_it_was_when_that_is_asked_for(
    little: World, tmp_path: Path, empty_database_url: str
) -> None:
    with little.store.writing() as connection:
        connection.execute(text("UPDATE agreement SET title = 'ett annat namn'"))
    copied = back_up(little.request(), tmp_path / "with_findings.copy")

    restored = restore(
        tmp_path / "with_findings.copy", empty_database_url, Restoring(rulebook(), despite_findings=True)
    )

    codes = [one.code for one in copied.findings]
    assert codes == [one.code for one in restored.findings] != []
    assert copied.header.findings == len(codes)


@pytest.mark.parametrize(
    ("line", "said", "reason"),
    [
        ("header", {"seal": "0" * 64}, "seal_differs"),
        ("header", {"schema": "0" * 64}, "copy_of_another_version"),
        ("header", {"version": 2}, "copy_of_another_version"),
        ("header", {"taken_at": "i fjol"}, "copy_damaged"),
        ("header", {"more": 1}, "copy_damaged"),
        ("header", {"records": "1"}, "copy_damaged"),
        ("record", {"id": "ingen"}, "copy_damaged"),
        ("deadline", {"rank": "1"}, "copy_damaged"),
        ("deadline", {"due_on": "2024-02-30"}, "copy_damaged"),
        ("deadline", {"moves": 1}, "copy_damaged"),
        ("unit", {"name": 7}, "copy_damaged"),
        ("unit", {"name": {"a": [1]}}, "copy_damaged"),
        ("unit", {"name": None}, "copy_does_not_fit"),
        ("unit", {"side": "neither"}, "copy_does_not_fit"),
        ("record", {"family": "00000000-0000-0000-0000-000000000007"}, "copy_does_not_fit"),
    ],
)
def test_a_forged_copy_is_refused_and_nothing_is_written(
    copy: Path, empty_database_url: str, line: str, said: dict[str, object], reason: str
) -> None:
    path = forged(copy, line, **said)

    with pytest.raises(CopyRefused) as refused:
        restore(path, empty_database_url, ASKED)

    assert refused.value.facts["reason"] == reason
    nothing_is_at(empty_database_url)


def test_a_forged_copy_without_a_table_or_with_one_twice_is_damaged(copy: Path) -> None:
    lines = copy.read_text("utf-8").splitlines()
    at = next(n for n, one in enumerate(lines) if one.startswith('{"table":"message"'))
    other = lines[at].replace("message", "letters")

    for those in (
        lines[:at] + lines[at + 1 :],
        [*lines[:at], lines[at], *lines[at:]],
        [*lines[:at], other, *lines[at:]],
    ):
        assert refused_by(written(copy, those).read_bytes()) == "copy_damaged"


# ---- the seal, and what is there already ----


def test_a_copy_with_another_seal_than_the_one_that_was_noted_is_refused(
    copy: Path, empty_sqlite_url: str, little: World
) -> None:
    noted = seal_of(little.store)

    with pytest.raises(CopyRefused) as refused:
        restore(copy, empty_sqlite_url, Restoring(rulebook(), seal="1" * 64))
    restored = restore(copy, empty_sqlite_url, Restoring(rulebook(), seal=noted))

    assert refused.value.facts["reason"] == "seal_differs"
    assert restored.header.seal == noted


def test_a_register_that_is_there_is_never_touched(copy: Path, database_url: str) -> None:
    with closing(Store.open(database_url)) as store:
        before = rows_of(store)

        with pytest.raises(DatabaseUnusable) as refused:
            restore(copy, database_url, ASKED)

        assert refused.value.reason == "database_exists"
        assert rows_of(store) == before


def test_what_is_somebody_elses_is_never_touched(copy: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE letters (body TEXT)")
    before = other.read_bytes()

    with pytest.raises(DatabaseUnusable) as refused:
        restore(copy, f"sqlite:///{other}", ASKED)

    assert refused.value.reason == "database_not_empty"
    with closing(sqlite3.connect(other)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("letters",)]
    assert len(other.read_bytes()) == len(before)


# ---- a damaged register ----


@pytest.mark.parametrize("damage", ["DROP TABLE message", "UPDATE deadline SET act_by = 'i fjol'"])
def test_of_a_damaged_register_there_is_no_copy_and_it_is_called_damaged(
    little: World, tmp_path: Path, damage: str
) -> None:
    with closing(sqlite3.connect(str(little.store.url.database))) as connection:
        connection.execute(damage)
        connection.commit()

    with pytest.raises(DatabaseUnusable) as raised:
        back_up(little.request(), tmp_path / "never.copy")

    assert raised.value.reason in {"register_damaged", "row_unreadable"}
    assert not [name for name in there(tmp_path) if "copy" in name]
