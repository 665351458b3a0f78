"""What holds of the gaps of any register, said without knowing which they are.

Nothing here says which gaps there should be (`test_audit_gaps` does). Each test does something to a register
that was lived at random (`lives`), and says how the list has to answer to it: not at all, or by so much.
`HANDSLAG_LONG=1` lives many more lives, on both databases.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import uuid4

import pytest

from lifecycle.errors import LifecycleError
from lifecycle.offices import Since
from lifecycle.outcome import Done
from lifecycle.records import Unit
from lifecycle.store import Store
from tests.engine.plain import term
from tests.engine.world import (
    BORAS,
    POLICE,
    SECOND_TOWN,
    SIDES,
    TOWN,
    World,
    act,
    create_unit,
    in_one_transaction,
    rulebook,
    trial,
)
from tests.long import LONG
from tests.stories.gaps_scene import gaps_in
from tests.stories.lives import (
    BEGINS,
    REASON,
    Chance,
    Deed,
    Life,
    Said,
    a_change,
    a_correction,
    a_step,
    an_act,
    asked,
    dice,
    lived,
    references,
    said_of,
)
from workflows.audits.gaps.gap import Gap
from workflows.audits.gaps.kinds import KINDS
from workflows.audits.gaps.reading import read_register
from workflows.directory.parties import add_unit, change_unit
from workflows.directory.people import add_person, end_holding, give_mandate, hold_function
from workflows.directory.succession import Hindered, succeed

if TYPE_CHECKING:
    from tests.databases import PostgresDatabases
SEEDS = range(120) if LONG else (0, 2, 6)
ON_POSTGRESQL = range(30) if LONG else (6,)


@pytest.fixture(scope="module")
def sqlite_register(sqlite_template: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("lives") / "handslag.db"
    shutil.copy(str(sqlite_template), path)
    with closing(Store.open(f"sqlite:///{path}")) as store:
        yield store


@pytest.fixture(scope="module")
def another_register(sqlite_template: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("others") / "handslag.db"
    shutil.copy(str(sqlite_template), path)
    with closing(Store.open(f"sqlite:///{path}")) as store:
        yield store


@pytest.fixture(scope="module")
def postgresql_register(postgres_databases: PostgresDatabases, postgres_template: str) -> Iterator[Store]:
    url = postgres_databases.create(template=postgres_template)
    with closing(Store.open(url)) as store:
        yield store
    postgres_databases.drop(url)


@pytest.fixture(
    scope="module",
    params=[*(f"sqlite {seed}" for seed in SEEDS), *(f"postgresql {seed}" for seed in ON_POSTGRESQL)],
)
def life(request: pytest.FixtureRequest) -> Iterator[Life]:
    """A register that was lived at random; what a test does to it is as if never done."""
    database, seed = request.param.split()
    store: Store = request.getfixturevalue(f"{database}_register")
    with in_one_transaction(store, today=BEGINS) as world:
        found = lived(world, int(seed))
        with trial(world):
            yield found


@pytest.fixture
def world(life: Life) -> Iterator[World]:
    with trial(life.world) as found:
        yield found


# ---- the whole and its parts ----


def test_the_whole_list_is_the_lists_of_all_kinds(world: World) -> None:
    with world.reading() as connection:
        register = read_register(connection, rulebook(), world.today)
    apart = [one for kind in KINDS for one in said_of(gaps_in(register, only=kind))]

    assert Counter(apart) == Counter(said_of(asked(world)))


def test_of_an_agreement_are_told_the_gaps_of_the_whole_that_concern_it(world: World) -> None:
    whole = said_of(asked(world))
    for reference in references(world, "main_agreement", "sub_agreement", "pledge"):
        of_it = said_of(asked(world, reference=reference))
        assert [one for one in whole if one in of_it] == list(of_it)  # the same ones, in the same order


def test_every_gap_is_told_of_its_own_record_and_of_each_agreement_that_it_concerns(world: World) -> None:
    whole = asked(world)
    for reference in {one for gap in whole for one in (gap.reference, *gap.agreements)}:
        of_it = asked(world, reference=reference)
        assert [
            one for one in whole if reference in (one.reference, *one.agreements) and one not in of_it
        ] == []


def test_no_gap_is_told_twice(world: World) -> None:
    # Several decisions, or steps, of one day are told apart by their rows alone.
    of_rows = {"decision_without_paragraph", "passed_with_reason"}
    gaps = [one for one in asked(world) if one.kind not in of_rows]

    assert {one: count for one, count in Counter(said_of(gaps)).items() if count > 1} == {}


# ---- days ----


def test_nothing_was_missing_before_there_was_anything(world: World) -> None:
    assert asked(world, as_of=date(2015, 1, 1)) == ()
    assert asked(world, known_on=date(2015, 1, 1)) == ()


def test_today_is_today_however_it_is_asked_for(world: World) -> None:
    now = said_of(asked(world))

    assert said_of(asked(world, as_of=world.today)) == now
    assert said_of(asked(world, known_on=world.today)) == now
    assert said_of(asked(world, as_of=world.today, known_on=world.today)) == now


def test_what_was_told_in_the_evening_of_a_day_is_what_was_known_on_it_whatever_was_typed_since(
    life: Life, world: World
) -> None:
    for day, evening in life.evenings.items():
        assert said_of(asked(world, known_on=day)) == evening


def test_another_daily_run_changes_nothing(world: World) -> None:
    before = said_of(asked(world))
    world.tick()

    assert said_of(asked(world)) == before


# ---- done and struck ----


DEEDS_THAT_ARE_STRUCK = (a_step, an_act, a_change, a_correction) * (4 if LONG else 1)


def test_what_is_done_and_struck_again_leaves_the_list_as_it_was(world: World) -> None:
    before, chance, struck = said_of(asked(world)), dice(11), 0
    for deed in DEEDS_THAT_ARE_STRUCK:
        with trial(world):
            if done_and_struck(world, deed, chance):
                assert said_of(asked(world)) == before
                struck += 1
    assert struck


def done_and_struck(world: World, deed: Deed, chance: Chance) -> bool:
    """Do something, and strike every row in which a person said it; say whether all that was possible."""
    before = {reference: len(world.history(reference)) for reference in references(world)}
    try:
        deed(world, chance)
    except LifecycleError:
        return False
    said = [
        (reference, row.seq)
        for reference in references(world)
        for row in world.history(reference)[before.get(reference, 0) :]
        if row.timer is None and row.cause is None
    ]
    outcomes = [world.correct(reference, seq=seq) for reference, seq in sorted(said, key=lambda one: -one[1])]
    return bool(outcomes) and all(isinstance(one, Done) for one in outcomes)


# ---- what has nothing to do with it ----

ELSEWHERE: Final = {TOWN: "Göteborgs stad", POLICE: "Polisområde Göteborg"}


def elsewhere(world: World) -> World:
    """Another municipality, another police, and what they have agreed on, in the same register."""
    other = World(world.store, world.today, open_tx=world.open_tx)
    with other.writing() as tx:
        for name, called in ELSEWHERE.items():
            unit = Unit(id=uuid4(), name=called, name_key=called.casefold(), side=SIDES[name])
            other.ids[name] = unit.id
            create_unit(tx, unit)
    year = timedelta(days=365)
    there = {"areas": (SECOND_TOWN,), **term(world.today - year, world.today + year)}
    other.main("X", purposes=(), **there)
    other.sub("X/S", under="X", priorities=("bilar",), **there)
    for reference in ("X", "X/S"):
        other.sign(reference)
    other.activity("X/A", under="X/S", responsible="", **term("2024-01-01", world.today - timedelta(9)))
    other.forum("X/F", under="X", members=())
    other.done("X/F", "establish", reason=REASON)
    other.tick()
    return other


def of_elsewhere(gaps: Sequence[Gap], *, there: bool) -> list[str]:
    return [repr(one) for one in gaps if (one.reference.partition("/")[0] == "X") is there]


def test_two_registers_that_have_nothing_in_common_have_the_gaps_of_both(world: World) -> None:
    here = list(said_of(asked(world)))
    elsewhere(world)
    both = asked(world)

    assert of_elsewhere(both, there=False) == here
    assert len(of_elsewhere(both, there=True)) > 4


def test_what_is_done_elsewhere_changes_nothing_here(world: World) -> None:
    other = elsewhere(world)
    before = of_elsewhere(asked(world), there=False)
    other.decided("X/S/PLAN-1", reason=REASON)
    other.done("X/A", "done")
    other.amended("X", purposes=("trygghet",), reason=REASON)
    other.corrected("X/S", changes={"priorities": ("bilar", "ungdomar")})

    assert of_elsewhere(asked(world), there=False) == before


def test_what_others_have_is_the_same_alone_and_among_others(another_register: Store, world: World) -> None:
    elsewhere(world)
    with in_one_transaction(another_register, today=world.today) as alone:
        elsewhere(alone)

        assert of_elsewhere(asked(alone), there=True) == of_elsewhere(asked(world), there=True)


def test_the_same_life_with_other_ids_in_another_register_has_the_same_gaps(
    another_register: Store, life: Life
) -> None:
    with in_one_transaction(another_register, today=BEGINS) as other:
        assert lived(other, life.seed).evenings == life.evenings


# ---- what parties are called, and who comes after them ----

NEW_NAME: Final = "Nya Borås"


def called(gaps: Sequence[Gap], name: str, instead: str) -> Counter[str]:
    """All that is told, with one name for another; where names decide the order, it is another one."""
    return Counter(repr(one).replace(instead, name) for one in gaps)


@pytest.mark.parametrize("days_ago", [0, 200])
def test_a_party_under_another_name_has_the_same_gaps(world: World, days_ago: int) -> None:
    before = called(asked(world), TOWN, NEW_NAME)
    with world.writing() as tx:
        change_unit(tx, TOWN, new_name=NEW_NAME, since=Since(world.today - timedelta(days=days_ago)))

    assert called(asked(world), TOWN, NEW_NAME) == before


OF_PARTIES: Final = frozenset({"no_coordinator", "function_without_holder"})
"""Kinds that ask who holds what at a party: nobody takes over a function unasked."""


def test_whoever_comes_after_a_party_has_its_gaps_but_for_who_holds_what(world: World) -> None:
    world.on(world.today + timedelta(days=1)).tick()
    with world.writing() as tx:
        change_unit(tx, TOWN, area=BORAS)  # it owes by law what a municipality does, and hands that over
    before = called(of_others(world), TOWN, NEW_NAME)
    with world.writing() as tx:
        add_unit(
            tx,
            name=NEW_NAME,
            side="municipality",
            legal_entity=NEW_NAME,
            organisation_number="212000-0142",
            address="Sturegatan 42",
            area=BORAS,
        )
        done = succeed(tx, old=TOWN, new=NEW_NAME, from_on=world.today)
    assert not isinstance(done, Hindered), done
    world.tick()

    assert called(of_others(world), TOWN, NEW_NAME) == before


def of_others(world: World) -> list[Gap]:
    """Gaps that are not of who holds what, nor of who is still to accept: whoever comes after does that."""
    return [
        one
        for one in asked(world)
        if one.kind not in OF_PARTIES
        and not (one.kind == "picture_not_accepted" and world.state(one.reference) == "drafted")
    ]


# ---- typed in any order, and late ----

ASKED_ON = "2025-02-03"
DAYS_ASKED = [date(2024, month, day) for month in range(1, 13) for day in (1, 16)]


@dataclass(frozen=True, slots=True)
class Fact:
    """What happened on a day, how it is typed, and what has to be typed before it."""

    day: str
    typed: Callable[[World], object]
    after: int | None = None


def acts(reference: str, kind: str, party: str, day: str, **said: str) -> Callable[[World], object]:
    return lambda world: world.record(reference, act(kind, world.ids[party], day, **said))


def in_office(story: Callable[..., object], **said: object) -> Callable[[World], object]:
    def typed(world: World) -> None:
        with world.writing() as tx:
            story(tx, **said)

    return typed


COORDINATES = {"unit": TOWN, "function": "coordinator", "person": "eva"}
FACTS = (
    Fact("2024-01-12", acts("MAIN", "signed", TOWN, "2024-01-12", function="gatuchef")),
    Fact("2024-01-15", acts("MAIN", "signed", POLICE, "2024-01-15", function="chef")),
    Fact("2024-01-20", in_office(hold_function, **COORDINATES, from_on=date(2024, 1, 20))),
    Fact(
        "2024-02-01",
        in_office(
            give_mandate, unit=TOWN, function="gatuchef", machine="main_agreement", from_on=date(2024, 2, 1)
        ),
    ),
    Fact("2024-02-12", acts("SUB", "signed", TOWN, "2024-02-12", function="chef")),
    Fact("2024-02-20", acts("SUB", "signed", POLICE, "2024-02-20")),
    Fact("2024-03-04", acts("MAIN", "decided", TOWN, "2024-03-04")),
    Fact("2024-05-02", acts("MAIN", "decided", TOWN, "2024-05-02", function="chef", item="§ 41")),
    Fact(
        "2024-08-01",
        in_office(change_unit, name=TOWN, new_name="Nya Borås", since=Since(date(2024, 8, 1))),
    ),
    Fact("2024-09-30", in_office(end_holding, **COORDINATES, to_on=date(2024, 9, 30)), after=2),
    Fact("2024-11-04", acts("SUB", "decided", TOWN, "2024-11-04", function="gatuchef")),
)


def typed_in(world: World, order: Sequence[int], *, late: bool) -> dict[str, Said]:
    """Type facts in an order, each on its day or all of them late; say what is then told as of every day."""
    world.on("2024-01-02")
    with world.writing() as tx:
        add_person(tx, handle="eva")
    world.main(**term("2024-02-01", "2028-01-31"))
    world.sub(**term("2024-03-01", "2026-02-28"))
    for number in order:
        world.on(ASKED_ON if late else FACTS[number].day).tick()
        FACTS[number].typed(world)
    world.on(ASKED_ON).tick()
    return {str(day): said_of(asked(world, as_of=day)) for day in DAYS_ASKED}


def any_order(chance: Chance) -> list[int]:
    order = list(range(len(FACTS)))
    chance.shuffle(order)
    for number, fact in enumerate(FACTS):
        if fact.after is not None and order.index(number) < order.index(fact.after):
            first, second = order.index(number), order.index(fact.after)
            order[first], order[second] = order[second], order[first]
    return order


@pytest.mark.parametrize("seed", range(60 if LONG else 3))
def test_what_was_missing_on_a_day_depends_on_no_order_of_typing(another_register: Store, seed: int) -> None:
    with in_one_transaction(another_register, today=date(2024, 1, 2)) as world:
        right = typed_in(world, range(len(FACTS)), late=False)
    with in_one_transaction(another_register, today=date(2024, 1, 2)) as world:
        late = typed_in(world, any_order(dice(seed)), late=True)

    assert {len(gaps) for gaps in right.values()} - {0}
    assert [(day, late[day], right[day]) for day in right if late[day] != right[day]] == []
