"""What a transaction remembers: each thing once, until it is written, waited for or undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast
from uuid import UUID

from lifecycle.readers import let_read, reading_everything
from lifecycle.seen import Seen, read_once, recall
from lifecycle.store import Store

if TYPE_CHECKING:
    from lifecycle.readers import Reader

ONE, OTHER = UUID(int=1), UUID(int=2)
READERS = [cast("Reader", object()) for _ in range(2)]
"""Who they are is all that is asked of them here."""


class Shelf:
    """Something to read, which counts how often it was."""

    def __init__(self) -> None:
        self.seen = Seen()
        self.read: list[object] = []

    def ask(self, of: UUID | None, key: str = "record") -> str:
        def read() -> str:
            self.read.append(of)
            return f"{key} of {of}"

        return self.seen.recall(of, key, read)


def test_what_was_read_is_not_read_again() -> None:
    shelf = Shelf()
    assert shelf.ask(ONE) == shelf.ask(ONE) == f"record of {ONE}"
    assert shelf.read == [ONE]


def test_a_record_that_was_written_is_forgotten_and_so_is_what_stands_around_any() -> None:
    shelf = Shelf()
    for one in (ONE, OTHER, None):
        shelf.ask(one)

    shelf.seen.forget(ONE, {}, ())
    for one in (ONE, OTHER, None):
        shelf.ask(one)

    assert shelf.read == [ONE, OTHER, None, ONE, None]


def test_what_the_writing_knows_is_kept() -> None:
    shelf = Shelf()
    shelf.ask(ONE, "noun")
    shelf.ask(ONE, "acts")

    shelf.seen.forget(ONE, {"history": "three rows"}, ("noun",))

    shelf.ask(ONE, "noun")
    assert shelf.ask(ONE, "history") == "three rows"
    assert shelf.read == [ONE, ONE]
    shelf.ask(ONE, "acts")
    assert shelf.read == [ONE, ONE, ONE]


def test_several_are_read_at_once_and_only_those_that_are_missing() -> None:
    seen = Seen()
    asked: list[tuple[UUID, ...]] = []

    def read(ids: Sequence[UUID]) -> dict[UUID, str]:
        asked.append(tuple(ids))
        return {one: str(one) for one in ids}

    assert seen.recall_each([ONE], "noun", read) == {ONE: str(ONE)}
    assert seen.recall_each([ONE, OTHER], "noun", read) == {ONE: str(ONE), OTHER: str(OTHER)}
    assert seen.recall_each([ONE, OTHER], "noun", read).keys() == {ONE, OTHER}
    assert asked == [(ONE,), (OTHER,)]


def test_a_savepoint_that_is_undone_takes_back_what_was_read_and_locked_since() -> None:
    shelf = Shelf()
    shelf.ask(ONE)
    shelf.ask(OTHER)
    shelf.seen.lock(ONE)
    mark = shelf.seen.mark()
    shelf.seen.forget(ONE, {"record": "as written since"}, ())
    shelf.ask(None)
    shelf.seen.lock(OTHER)

    shelf.seen.go_back_to(mark)

    assert [*shelf.seen.locked] == [ONE]
    first, *_ = [shelf.ask(one) for one in (ONE, OTHER, None)]
    assert first == f"record of {ONE}"
    assert shelf.read == [ONE, OTHER, None, ONE, None]  # what was not written since is known


def test_after_waiting_for_a_lock_nothing_is_known_but_what_is_locked() -> None:
    shelf = Shelf()
    shelf.ask(ONE)
    shelf.seen.lock(ONE)

    shelf.seen.forget_everything()

    shelf.ask(ONE)
    assert shelf.read == [ONE, ONE]
    assert [*shelf.seen.locked] == [ONE]


def test_whoever_only_reads_remembers_so_much_and_then_begins_anew() -> None:
    shelf = Shelf()
    shelf.seen = Seen(at_most=2)
    for one in (ONE, OTHER):
        shelf.ask(one)
    assert shelf.seen.only_reads
    assert shelf.ask(ONE) == f"record of {ONE}"

    shelf.ask(None)
    shelf.ask(ONE)

    assert shelf.read == [ONE, OTHER, None, ONE]


def test_what_was_read_for_one_reader_is_not_given_to_another(sqlite_url: str) -> None:
    """Nor is what was read of everything; back again one has what one had."""
    asked: list[str] = []
    with Store.open(sqlite_url).reading(at_most=9) as connection:
        for reader in (READERS[0], READERS[1]):
            let_read(connection, reader)
            for _ in range(2):
                recall(connection, ONE, "record", lambda: asked.append("part"))
                with reading_everything(connection):
                    recall(connection, ONE, "record", lambda: asked.append("all"))
            recall(connection, ONE, "record", lambda: asked.append("again"))

    assert asked == ["part", "all", "all"] * 2


def test_where_nobody_reads_for_long_or_somebody_writes_a_thing_is_read_each_time(sqlite_url: str) -> None:
    asked: list[str] = []
    store = Store.open(sqlite_url)
    for transaction in (store.reading(), store.writing(), store.reading(at_most=9)):
        with transaction as connection:
            for _ in range(2):
                read_once(connection, "key", lambda: asked.append("read"))

    assert len(asked) == 2 + 2 + 1
