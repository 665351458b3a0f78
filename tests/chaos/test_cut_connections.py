"""Every connection ended again and again while the daily run is at work: it says so; the next run goes on.

Three rounds with every test run; `HANDSLAG_CHAOS_ROUNDS=500` by hand.
"""

from __future__ import annotations

import os
import random
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from sqlalchemy import NullPool, create_engine, text

from lifecycle.errors import DatabaseUnusable
from lifecycle.store import Store
from tests.chaos.test_sigkill import DAYS, found_a_register_with_much_due, found_wrong, story_of
from tests.databases import PostgresDatabases
from tests.engine.world import World
from tests.stories.mail_scene import opened
from workflows.daily.tick import tick

ROUNDS = int(os.environ.get("HANDSLAG_CHAOS_ROUNDS", "3"))
CUT_ALL = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@pytest.fixture
def register(postgres_databases: PostgresDatabases, postgres_template: str) -> Iterator[str]:
    url = postgres_databases.create(template=postgres_template)
    world = opened(url)
    found_a_register_with_much_due(world)
    world.store.close()
    yield url
    postgres_databases.drop(url)


def live(world: World) -> int:
    """Live the days, each until its run comes to its end; says how often that was cut."""
    cut = 0
    for day in DAYS:
        while True:
            try:
                tick(world.on(day).request())
                break
            except DatabaseUnusable as error:
                if error.reason not in {
                    "connection_lost",
                    "connection_lost_at_commit",
                    "database_unreachable",
                }:
                    raise
                cut += 1
    return cut


@contextmanager
def cutting(url: str, chance: random.Random) -> Iterator[None]:
    """End every connection to the database some times, each after a moment."""
    ended = threading.Event()
    engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")

    def cut() -> None:
        with engine.connect() as server:
            for _ in range(15):
                ended.wait(chance.uniform(0.005, 0.15))
                server.execute(text(CUT_ALL))

    cutter = threading.Thread(target=cut)
    cutter.start()
    try:
        yield
    finally:
        ended.set()
        cutter.join()
        engine.dispose()


def test_a_run_whose_connections_are_cut_again_and_again_comes_to_the_same(
    register: str, postgres_databases: PostgresDatabases
) -> None:
    undisturbed = postgres_databases.create(template=register)
    with closing(Store.open(undisturbed)) as store:
        live(World(store))
        story = story_of(store)
    postgres_databases.drop(undisturbed)
    seed = os.environ.get("HANDSLAG_CHAOS_SEED") or str(random.SystemRandom().randrange(10**9))
    print(f"HANDSLAG_CHAOS_SEED={seed}")  # noqa: T201 -- shown when the test fails
    chance = random.Random(seed)  # noqa: S311 -- moments, not secrets
    cuts = 0
    for number in range(ROUNDS):
        url = postgres_databases.create(template=register)
        with closing(Store.open(url)) as store, cutting(url, chance):
            cuts += live(World(store))
        with closing(Store.open(url)) as store:  # the last cut may be on its way to those that were open
            assert story_of(store) == story, (seed, number)
            with store.reading() as connection:
                assert found_wrong(connection) == [], (seed, number)
        postgres_databases.drop(url)
    print(f"{ROUNDS} rounds, {cuts} runs cut")  # noqa: T201 -- for whoever plays it by hand, with -s
    assert cuts > 0
