"""What is put together once is asked as SQLAlchemy itself would ask it: the same rows, the same trouble."""

# ruff: noqa: ANN401, SLF001 -- a statement takes whatever its columns hold; what SQLAlchemy calls is looked at

from __future__ import annotations

import ast
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

import pytest
from sqlalchemy import (
    JSON,
    Column,
    Date,
    Integer,
    MetaData,
    String,
    Table,
    Uuid,
    bindparam,
    delete,
    event,
    func,
    insert,
    select,
    text,
    true,
    tuple_,
    update,
)
from sqlalchemy.exc import IntegrityError, InvalidRequestError, OperationalError

from lifecycle.prepared import Answer, Prepared, _Found
from lifecycle.store import Store
from tests.engine.test_whole_way import acted_on, followed_up, signed
from tests.engine.world import World

ROOT: Final = Path(__file__).resolve().parents[2]

if TYPE_CHECKING:
    from sqlalchemy import Connection

THINGS: Final = Table(
    "things",
    MetaData(),
    Column("id", Uuid, primary_key=True),
    Column("name", String, unique=True),
    Column("on", Date),
    Column("said", JSON),
    Column("n", Integer, default=7),
)
ONE, TWO, THREE, NONE = (UUID(int=n) for n in range(1, 5))
DAY: Final = dt.date(2026, 2, 28)
ROWS: Final[Sequence[Mapping[str, Any]]] = [
    {"id": ONE, "name": "Å%(x)s:y?", "on": DAY, "said": {"a": [1, None]}, "n": 1},
    {"id": TWO, "name": "b", "on": None, "said": [], "n": 2},
    {"id": THREE, "name": "c", "on": DAY, "said": None, "n": 3},
]
ALSO: Final = THINGS.alias("also")
_IN = THINGS.c.id.in_(bindparam("ids", expanding=True))
_OF_KIND = tuple_(THINGS.c.name, THINGS.c.n).in_([("b", 2), ("c", 3), ("d", 4)])


@pytest.fixture
def connection(database_url: str) -> Iterator[Connection]:
    with closing(Store.open(database_url)) as store, store.engine.connect() as found:
        THINGS.create(found)
        found.execute(Prepared(insert(THINGS)), ROWS)
        yield found
        found.rollback()


QUESTIONS: Final[Mapping[str, tuple[Any, Mapping[str, Any]]]] = {
    "everything": (select(THINGS), {}),
    "one": (select(THINGS).where(THINGS.c.id == bindparam("id")), {"id": ONE}),
    "none": (select(THINGS).where(THINGS.c.id == bindparam("id")), {"id": NONE}),
    "several": (select(THINGS).where(_IN), {"ids": [ONE, THREE]}),
    "a list of one": (select(THINGS).where(_IN), {"ids": (TWO,)}),
    "a list of none": (select(THINGS).where(_IN), {"ids": []}),
    "a list and a day": (
        select(THINGS).where(_IN, THINGS.c.on == bindparam("day")),
        {"ids": [ONE, TWO], "day": DAY},
    ),
    "pairs in the statement": (select(THINGS).where(_OF_KIND), {}),
    "a list in the statement": (select(THINGS).where(THINGS.c.name.in_(["b", "c"]), THINGS.c.n > 2), {}),
    "two columns of one name": (select(THINGS.c.id, ALSO.c.id).join(ALSO, ALSO.c.name == THINGS.c.name), {}),
    "what is computed": (select(func.max(THINGS.c.on), func.count().label("many")), {}),
    "a text that looks like parameters": (select(THINGS.c.said).where(THINGS.c.name == "Å%(x)s:y?"), {}),
    "so many": (select(THINGS).limit(bindparam("most")), {"most": 2}),
    "and locks them": (select(THINGS).with_for_update(), {}),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_is_answered_as_sqlalchemy_itself_answers_it(
    connection: Connection, question: str
) -> None:
    statement, said = QUESTIONS[question]
    if question != "what is computed":
        statement = statement.order_by(THINGS.c.n)
    expected = connection.execute(statement, said)
    rows = expected.all()
    prepared = Prepared(statement)
    for _ in range(2):  # the second time by what the first has put together
        mine = connection.execute(prepared, said)
        assert list(mine.keys()) == list(expected.keys())
        assert mine.all() == rows
    assert connection.execute(prepared, said).first() == (rows[0] if rows else None)
    assert connection.execute(prepared, said).scalars().all() == [row[0] for row in rows]
    assert connection.execute(prepared, said).mappings().all() == [row._mapping for row in rows]


def test_one_statement_is_asked_about_any_number_of_things(connection: Connection) -> None:
    asked = Prepared(select(THINGS.c.n).where(_IN).order_by(THINGS.c.n))
    for ids, numbers in (([ONE], [1]), ([THREE, ONE], [1, 3]), ([], []), ([TWO, ONE, THREE], [1, 2, 3])):
        assert connection.execute(asked, {"ids": ids}).scalars().all() == numbers


def test_more_rows_than_are_taken_at_once_come_whole_and_in_order(connection: Connection) -> None:
    connection.execute(delete(THINGS))
    connection.execute(insert(THINGS), [{"id": uuid4(), "n": n} for n in range(2_500)])
    every = connection.execute(Prepared(select(THINGS.c.n).order_by(THINGS.c.n)))
    assert every.scalars().all() == [*range(2_500)]
    assert connection.execute(Prepared(select(THINGS.c.n).order_by(THINGS.c.n))).first() == (0,)


def test_what_is_changed_is_counted_and_only_what_is_said_is_changed(connection: Connection) -> None:
    change = Prepared(update(THINGS).where(THINGS.c.id == bindparam("of")))
    assert connection.execute(change, {"of": ONE, "name": "a"}).rowcount == 1
    assert connection.execute(change, {"of": ONE, "on": None, "n": 9}).rowcount == 1
    assert connection.execute(change, {"of": uuid4(), "n": 9}).rowcount == 0
    one = connection.execute(select(THINGS).where(THINGS.c.id == ONE)).one()
    assert tuple(one) == (ONE, "a", None, {"a": [1, None]}, 9)
    assert connection.execute(Prepared(delete(THINGS).where(true()))).rowcount == len(ROWS)


def test_what_sqlalchemy_adds_to_every_execution_is_left_to_it(connection: Connection) -> None:
    new = uuid4()
    connection.execute(Prepared(insert(THINGS)), {"id": new, "name": "without a number"})
    assert connection.execute(select(THINGS.c.n).where(THINGS.c.id == new)).scalar_one() == 7


def test_trouble_is_told_as_sqlalchemy_tells_it_and_a_savepoint_gets_over_it(connection: Connection) -> None:
    new = Prepared(insert(THINGS))
    said = {**ROWS[1], "id": uuid4()}
    with pytest.raises(IntegrityError) as mine, connection.begin_nested():
        connection.execute(new, said)
    with pytest.raises(IntegrityError) as its, connection.begin_nested():
        connection.execute(insert(THINGS), said)
    assert type(mine.value.orig) is type(its.value.orig)
    assert mine.value.hide_parameters
    assert connection.execute(Prepared(select(func.count(THINGS.c.id)))).scalar_one() == len(ROWS)


def test_a_connection_that_is_lost_is_known_to_be(postgres_url: str) -> None:
    with closing(Store.open(postgres_url)) as store, store.engine.connect() as found:
        asked = Prepared(select(func.count(THINGS.c.id).label("many")))
        THINGS.create(found)
        found.commit()
        own = found.execute(text("SELECT pg_backend_pid()")).scalar_one()
        with store.engine.connect() as other:
            other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": own})
        with pytest.raises(OperationalError) as lost:
            found.execute(asked)
        assert lost.value.connection_invalidated
        assert found.invalidated
        with pytest.raises(InvalidRequestError):
            found.execute(asked)
        found.rollback()
        assert found.execute(asked).scalar_one() == 0


def test_whoever_listens_hears_it_and_a_transaction_is_begun_for_it(database_url: str) -> None:
    heard = []
    with closing(Store.open(database_url)) as store, store.engine.connect() as found:
        event.listen(found, "before_cursor_execute", lambda *said: heard.append(said[2]))
        assert not found.in_transaction()
        assert found.execute(Prepared(select(true().label("so")))).scalar_one()
        assert found.in_transaction()
    assert any(" AS so" in one for one in heard)


def test_all_that_the_product_asks_on_the_whole_way_is_answered_so(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[str] = set()
    execute = Prepared._execute_on_connection

    def twice(self: Prepared, connection: Connection, said: Any, options: Any) -> Any:
        answer = execute(self, connection, said, options)
        if not self.statement.is_select:
            return answer
        expected = connection.execute(self.statement, said)
        assert list(answer.keys()) == list(expected.keys()), self.statement
        assert answer.all() == expected.all(), self.statement
        asked.add(str(self.statement))
        return execute(self, connection, said, options)

    monkeypatch.setattr(Prepared, "_execute_on_connection", twice)
    acted_on(followed_up(signed(world), "per_tertial"))
    assert len(asked) > 30


def asked_of_answers() -> set[str]:
    """Every method that the product calls on what a connection executes, and on its scalars and mappings."""
    found = set()
    for package in ("lifecycle", "workflows", "words", "web", "cli"):
        for path in sorted((ROOT / package).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Call):
                    of = getattr(node.value.func, "attr", "")
                    if of in {"execute", "scalars", "mappings"}:
                        found.add((of, node.attr))
    return {f"{of}().{name}" for of, name in found}


OF_STATEMENTS_OF_THEIR_OWN: Final = {"execute().fetchall", "execute().fetchone", "execute().partitions"}
"""What is asked of the driver itself, or where a statement is given to SQLAlchemy."""


def test_an_answer_can_do_all_that_is_asked_of_one() -> None:
    """Types do not say so: to a reader an answer is SQLAlchemy's."""
    known = {f"{of}().{name}" for of in ("scalars", "mappings") for name in dir(_Found)}
    known |= {f"execute().{name}" for name in dir(Answer)}

    asked = asked_of_answers()
    assert len(asked) > SOME
    assert asked - known - OF_STATEMENTS_OF_THEIR_OWN == set()


SOME: Final = 5
