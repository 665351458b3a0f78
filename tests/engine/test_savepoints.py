"""Savepoints are set when something is written: what was tried and not kept is gone, whatever began first."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event, insert, select, text
from sqlalchemy.exc import ProgrammingError

from lifecycle.prepared import Prepared
from lifecycle.records import RegisterFact
from lifecycle.store import Store
from lifecycle.table import table
from lifecycle.transaction import Transaction
from tests.engine.test_statements import signed
from tests.engine.world import World, act

_FACT = table(RegisterFact)
_NEW = {"composed": insert(_FACT), "prepared": Prepared(insert(_FACT))}


@contextmanager
def savepoints_of(store: Store) -> Iterator[list[str]]:
    heard: list[str] = []

    def hear(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:  # noqa: ANN401 -- theirs
        if "SAVEPOINT" in statement:
            heard.append(statement.partition(" SAVEPOINT")[0].partition(" ")[0])

    event.listen(store.engine, "before_cursor_execute", hear)
    try:
        yield heard
    finally:
        event.remove(store.engine, "before_cursor_execute", hear)


def noted(tx: Transaction, how: str, *keys: str) -> None:
    for key in keys:
        tx.connection.execute(_NEW[how], {"key": key, "value": "x"})


def there(tx: Transaction) -> set[str]:
    found = tx.connection.execute(select(_FACT.c.key).where(_FACT.c.key.like("tried %")))
    return {str(key).removeprefix("tried ") for key in found.scalars()}


def test_a_step_sets_one_savepoint_and_what_is_refused_none(database_url: str) -> None:
    store = Store.open(database_url)
    world = World(store).found()
    signed(world)
    with savepoints_of(store) as heard:
        world.record("MAIN", act("decided", world.parties[0], "2024-01-10"))
    assert heard == ["SAVEPOINT"]

    with savepoints_of(store) as heard:
        world.refused("MAIN", "begin")
    assert heard == []


@pytest.mark.parametrize("how", _NEW)
def test_what_is_not_kept_is_gone_and_nothing_else(world: World, how: str) -> None:
    with world.writing() as tx:
        with tx.attempt() as outer:
            with tx.attempt() as inner:  # nothing was written between: one savepoint serves both
                noted(tx, how, "tried 1")
                inner.keep()
            with tx.attempt():
                noted(tx, how, "tried 2")
            noted(tx, how, "tried 3")
            outer.keep()
        assert there(tx) == {"1", "3"}
        with tx.attempt():
            with tx.attempt() as inner:
                noted(tx, how, "tried 4")
                inner.keep()
            assert there(tx) == {"1", "3", "4"}
        assert there(tx) == {"1", "3"}
        with tx.attempt():
            with tx.attempt():
                noted(tx, how, "tried 5")
            noted(tx, how, "tried 6")
        assert there(tx) == {"1", "3"}
    with world.writing() as tx:
        assert there(tx) == {"1", "3"}


def test_where_a_question_may_fail_the_savepoint_is_set_at_once(postgres_url: str) -> None:
    world = World(Store.open(postgres_url)).found()
    with world.writing() as tx:
        with pytest.raises(ProgrammingError), tx.attempt(at_once=True):
            tx.connection.execute(text("SELECT nothing FROM nowhere"))
        assert there(tx) == set()
