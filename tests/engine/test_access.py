"""Who may read and write: the question alone, and the condition in SQL that says the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Boolean, Connection, Uuid, delete, event, insert, literal, select, union_all, update
from sqlalchemy.sql.selectable import Select

from lifecycle.access import (
    Answer,
    Place,
    Register,
    Who,
    may_close,
    may_forget,
    may_keep_person,
    may_keep_unit,
    may_migrate,
    may_read,
    may_stop_administering,
    may_undo_run,
    may_write,
    readable,
)
from lifecycle.doorkeeper import Doorkeeper, places_of
from lifecycle.offices import keys_of
from lifecycle.records import Chain, FunctionHolding, Person, Record, RecordParty, Unit
from lifecycle.store import Store
from lifecycle.table import table
from tests.engine.test_statements import Asked, listening
from tests.engine.world import FOUNDED, World

A, B, C, ME, OTHER = (UUID(int=number) for number in range(1, 6))
UNITS = (A, B, C)


def yes(why: str) -> Answer:
    return Answer(allowed=True, why=why)


def no(why: str) -> Answer:
    return Answer(allowed=False, why=why)


OPEN = Register(open=True)
HOUSE = Register(open=False)
"""Nobody named a host: everybody whom it knows reads."""
HOSTED = Register(open=False, host=frozenset({A}))

ANNA = Who(ME, "coordinator", frozenset({A}))
BO = Who(ME, "coordinator", frozenset({B}))
NO_OFFICE = Who(ME, "coordinator")
ADMINISTRATOR = Who(ME, "administrator")
AUDITOR = Who(ME, "auditor", frozenset({A, B}))
NOBODY = Who()
PRETENDS = replace(ADMINISTRATOR, pretends=True)

OF_A, OF_B, OF_BOTH, OF_NOBODY = (Place(parties=frozenset(units)) for units in ((A,), (B,), (A, B), ()))
SHARED = Place(parties=frozenset({A, B}), shared=frozenset({B}))
WITHHELD = Place(parties=frozenset({A, B}), withheld=frozenset({B}))

WRITES: Sequence[tuple[str, Register, Who, Sequence[Place], Answer]] = [
    ("nobody has a login", OPEN, NOBODY, [OF_A], yes("open")),
    ("an auditor, even there", OPEN, AUDITOR, [OF_A], no("auditors_read")),
    ("an auditor at a party", HOUSE, AUDITOR, [OF_A], no("auditors_read")),
    ("somebody at the party", HOUSE, ANNA, [OF_A], yes("of_a_party")),
    ("somebody at one of two", HOUSE, ANNA, [OF_BOTH], yes("of_a_party")),
    ("somebody at another party", HOUSE, ANNA, [OF_B], no("not_of_a_party")),
    ("somebody at none", HOUSE, NO_OFFICE, [OF_A], no("not_of_a_party")),
    ("what hangs on theirs", HOUSE, ANNA, [OF_NOBODY, OF_A], yes("of_a_party")),
    ("what hangs on another's", HOUSE, ANNA, [OF_NOBODY, OF_B, OF_A], no("not_of_a_party")),
    ("another's that hangs on theirs", HOUSE, ANNA, [OF_B, OF_A], no("not_of_a_party")),
    ("what is nobody's", HOUSE, ANNA, [OF_NOBODY], no("not_of_a_party")),
    ("an administrator anywhere", HOUSE, ADMINISTRATOR, [OF_B], yes("administrator")),
    ("an account that is nobody's", HOUSE, NOBODY, [OF_A], no("nobody_known")),
    ("who says they are another", HOUSE, PRETENDS, [OF_A], no("acts_for_another")),
    ("at a party of another authority, unshared", HOSTED, BO, [OF_BOTH], no("not_shared")),
    ("at a party of another authority, shared", HOSTED, BO, [SHARED], yes("of_a_party")),
    (
        "shared, at no party",
        HOSTED,
        BO,
        [replace(SHARED, parties=frozenset({A}))],
        no("not_of_a_party"),
    ),
]

READS: Sequence[tuple[str, Register, Who, Sequence[Place], Answer]] = [
    ("nobody has a login", OPEN, NOBODY, [OF_A], yes("open")),
    ("no host", HOUSE, NO_OFFICE, [OF_B], yes("of_the_host")),
    ("an auditor", HOUSE, AUDITOR, [OF_B], yes("of_the_host")),
    ("the host's people read all", HOSTED, ANNA, [OF_B], yes("of_the_host")),
    ("others what is shared", HOSTED, BO, [SHARED], yes("shared")),
    ("with what hangs on it", HOSTED, BO, [OF_NOBODY, SHARED], yes("shared")),
    ("unless it is withheld", HOSTED, BO, [WITHHELD, SHARED], no("withheld")),
    ("and what hangs on that", HOSTED, BO, [OF_NOBODY, WITHHELD, SHARED], no("withheld")),
    ("unless that is shared", HOSTED, BO, [SHARED, WITHHELD], yes("shared")),
    ("not even a party's own", HOSTED, BO, [OF_BOTH], no("not_shared")),
    ("no office", HOSTED, NO_OFFICE, [SHARED], no("not_shared")),
    ("an administrator", HOSTED, ADMINISTRATOR, [OF_B], yes("administrator")),
    ("an account that is nobody's", HOSTED, NOBODY, [SHARED], no("nobody_known")),
    ("who says they are another", HOSTED, PRETENDS, [SHARED], no("acts_for_another")),
]


@pytest.mark.parametrize(
    ("register", "who", "places", "answer"), [row[1:] for row in WRITES], ids=[row[0] for row in WRITES]
)
def test_who_writes(register: Register, who: Who, places: Sequence[Place], answer: Answer) -> None:
    assert may_write(register, who, places) == answer


@pytest.mark.parametrize(
    ("register", "who", "places", "answer"), [row[1:] for row in READS], ids=[row[0] for row in READS]
)
def test_who_reads(register: Register, who: Who, places: Sequence[Place], answer: Answer) -> None:
    assert may_read(register, who, places) == answer


@pytest.mark.parametrize(
    ("answer", "allowed", "why"),
    [
        (may_keep_unit(HOUSE, ANNA, A), True, "of_a_party"),
        (may_keep_unit(HOUSE, ANNA, B), False, "not_of_the_party"),
        (may_keep_unit(HOUSE, ANNA, None), True, "of_a_party"),
        (may_keep_unit(HOUSE, NO_OFFICE, None), False, "not_of_the_party"),
        (may_keep_unit(HOUSE, AUDITOR, A), False, "auditors_read"),
        (may_keep_unit(OPEN, NOBODY, A), True, "open"),
        (may_keep_person(HOUSE, NO_OFFICE, ME, rights=False), True, "somebody_else"),
        (may_keep_person(HOUSE, ANNA, OTHER, rights=False), False, "somebody_else"),
        (may_keep_person(HOUSE, ANNA, ME, rights=True), False, "administrators_grant"),
        (may_close("anna", "anna"), True, "closes_it_for_another"),
        (may_close("anna", "ana"), False, "closes_it_for_another"),
        (may_stop_administering(others=False), False, "last_administrator"),
        (may_keep_person(HOUSE, ANNA, None, rights=False), True, "of_a_party"),
        (may_keep_person(HOUSE, NO_OFFICE, None, rights=False), False, "holds_nothing"),
        (may_keep_person(HOUSE, ADMINISTRATOR, OTHER, rights=True), True, "administrator"),
        (may_forget(HOUSE, ANNA), False, "administrators_forget"),
        (may_forget(HOUSE, ADMINISTRATOR), True, "administrator"),
        (may_migrate(HOUSE, ANNA), False, "administrators_migrate"),
        (may_migrate(HOUSE, ADMINISTRATOR), True, "administrator"),
        (may_undo_run(HOUSE, ANNA), False, "administrators_undo"),
        (may_undo_run(HOUSE, ADMINISTRATOR), True, "administrator"),
    ],
    ids=[str(number) for number in range(21)],
)
def test_who_keeps_parties_and_people(answer: Answer, allowed: bool, why: str) -> None:  # noqa: FBT001 -- of a table
    assert (answer.allowed, answer.why) == (allowed, why)


# ---- the condition says the same ----

RECORDS = tuple(UUID(int=number) for number in range(100, 106))


@dataclass(frozen=True)
class Forest:
    """Records, each on an earlier one or on none, with parties and what was said of sharing it."""

    parents: tuple[int | None, ...]
    parties: tuple[frozenset[UUID], ...]
    said: dict[tuple[int, UUID], bool]

    def places(self, number: int) -> list[Place]:
        found = []
        at: int | None = number
        while at is not None:
            said = {unit: withheld for (one, unit), withheld in self.said.items() if one == at}
            shared = frozenset(unit for unit, withheld in said.items() if not withheld)
            found.append(Place(self.parties[at], shared, frozenset(said) - shared))
            at = self.parents[at]
        return found

    def shares(self) -> Select[tuple[UUID, UUID, bool]] | None:
        rows = [
            select(
                literal(RECORDS[number], Uuid()).label("record_id"),
                literal(unit, Uuid()).label("unit_id"),
                literal(withheld, Boolean()).label("withheld"),
            )
            for (number, unit), withheld in self.said.items()
        ]
        return select(union_all(*rows).subquery()) if rows else None


def below(number: int) -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(0, number - 1) if number else st.none()


SETS = st.frozensets(st.sampled_from(UNITS))
FORESTS = st.builds(
    Forest,
    parents=st.tuples(*(below(number) for number in range(len(RECORDS)))),
    parties=st.tuples(*(SETS for _ in RECORDS)),
    said=st.dictionaries(
        st.tuples(st.integers(0, len(RECORDS) - 1), st.sampled_from(UNITS)), st.booleans(), max_size=8
    ),
)
REGISTERS = st.builds(Register, open=st.booleans(), host=st.none() | SETS)
ROLES = st.sampled_from(("coordinator", "coordinator", "auditor", "administrator", None))
ASKING = st.builds(Who, st.just(ME), ROLES, SETS, st.sampled_from((False, False, False, True)))


@pytest.fixture
def planted(database_url: str) -> Iterator[Connection]:
    """A register with six records and three parties; nothing of it is kept."""
    store = Store.open(database_url)
    World(store).found()
    with store.engine.connect() as connection, connection.begin() as transaction:
        chain = {"last_seq": 1, "last_hash": "", "version": 1}
        units = [{"id": one, "name": str(one), **keys_of(str(one)), "side": "other"} for one in UNITS]
        ends = [{"id": one, "kind": "unit", **chain} for one in UNITS]
        connection.execute(
            insert(table(Chain)), ends + [{"id": one, "kind": "record", **chain} for one in RECORDS]
        )
        connection.execute(insert(table(Unit)), units)
        for one in RECORDS:
            made = Record(
                id=one,
                reference=str(one),
                machine="main_agreement",
                machine_version=1,
                state="draft",
                family=one,
                since=FOUNDED,
            )
            connection.execute(insert(table(Record)), made.model_dump())
        yield connection
        transaction.rollback()


def plant(connection: Connection, forest: Forest) -> None:
    record, party = table(Record), table(RecordParty)
    connection.execute(delete(party).where(party.c.record_id.in_(RECORDS)))
    for number, one in enumerate(RECORDS):
        above = forest.parents[number]
        parent = None if above is None else RECORDS[above]
        connection.execute(update(record).where(record.c.id == one).values(parent_id=parent))
        for unit in forest.parties[number]:
            connection.execute(insert(party), {"record_id": one, "unit_id": unit})


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(forest=FORESTS, register=REGISTERS, who=ASKING)
def test_the_condition_selects_the_records_of_which_the_question_says_yes(
    planted: Connection, forest: Forest, register: Register, who: Who
) -> None:
    plant(planted, forest)
    record = table(Record)

    asked = select(record.c.id).where(record.c.id.in_(RECORDS), readable(register, who, forest.shares()))
    found = set(planted.execute(asked).scalars())
    assert found == {
        one for number, one in enumerate(RECORDS) if may_read(register, who, forest.places(number)).allowed
    }


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(forest=FORESTS)
def test_what_a_record_hangs_on_is_read_upwards(planted: Connection, forest: Forest) -> None:
    plant(planted, forest)

    for number, one in enumerate(RECORDS):
        assert [place.parties for place in places_of(planted, one)] == [
            place.parties for place in forest.places(number)
        ]


# ---- what it costs ----


def test_an_open_register_is_asked_once_in_a_transaction(database_url: str) -> None:
    store = Store.open(database_url)
    with store.writing() as connection, listening(store) as asked:
        door = Doorkeeper(connection, None, "anybody", FOUNDED)
        for one in RECORDS:
            door.to_record(one, one)
            door.to_new_record(frozenset(), one, UUID(int=1000 + one.int))
            door.to_ledger(one, "unit", "changed", {}, new=False)

    assert len(asked.statements) == 1


def test_a_closed_one_is_asked_once_more_for_each_family(planted: Connection) -> None:
    anna = Person(id=ME, handle="anna", login="annas")
    ends = {"id": ME, "kind": "person", "last_seq": 1, "last_hash": "", "version": 1}
    planted.execute(insert(table(Chain)), ends)
    planted.execute(insert(table(Person)), anna.model_dump())
    chef = Person(id=UUID(int=77), handle="chef", login="chefs", role="administrator", sort_key="chef")
    planted.execute(insert(table(Chain)), {**ends, "id": chef.id})
    planted.execute(insert(table(Person)), chef.model_dump())
    held = {"id": OTHER, "unit_id": A, "person_id": ME, "function": "chef", "capacity": "ordinary"}
    planted.execute(insert(table(FunctionHolding)), {**held, "from_on": FOUNDED})
    plant(planted, Forest((None,) * 6, (frozenset({A}),) * 6, {}))
    asked = Asked()
    event.listen(planted.engine, "before_cursor_execute", asked.hear)

    door = Doorkeeper(planted, anna, "annas", FOUNDED)
    for _ in range(2):
        for one in RECORDS:
            door.to_record(one, one)
    event.remove(planted.engine, "before_cursor_execute", asked.hear)

    assert len(asked.statements) == 2 + len(RECORDS)
