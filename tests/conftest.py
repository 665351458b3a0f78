"""What every test may ask for: a fresh database, on SQLite and on PostgreSQL; see `tests/README.md`."""

from __future__ import annotations

import gc
import importlib
import os
import pkgutil
import shutil
import sys
import tempfile
import threading
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

import cli
import lifecycle
import words
import workflows
from lifecycle.store import Store
from tests.databases import NoServer, PostgresDatabases, ServerKeeper
from tests.dialects import share
from tests.long import LONG, often
from tests.postgres_server import data_parent
from tests.selection import EVERYTHING_ON_BOTH, IS_UNTRACED, left_out, mark_untraced
from tests.touched import Entered, holders_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from xdist.workermanage import WorkerController

Called = ParamSpec("Called")
Answer = TypeVar("Answer")

BACKENDS = ("sqlite", "postgresql")
KEEPER = pytest.StashKey[ServerKeeper]()

# A slow machine is not a finding; a failing example is printed so that it can be pasted into a test.
# With every run the same examples: what is red is what was changed. New ones are searched by the long runs.
settings.register_profile(
    "house",
    max_examples=often(short=50, long=200),
    derandomize=not LONG,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")

share()

# Nothing that tests write is to survive them, so it lies in memory where there is room: each command
# commits, and on a disk each commit is waited for.
if "TMPDIR" not in os.environ:
    tempfile.tempdir = str(data_parent())


def prepare_template(url: str) -> None:
    """Make an empty register, simulated: a test may choose any day as today. Leaves no connection open."""
    Store.create(url, simulated=True).close()


def pytest_collection_finish() -> None:
    """Import what is imported late, for the first test that does may not be traced.

    And spare what is here to stay: to look through every module for garbage again and again was a tenth.
    """
    for package in (cli, lifecycle, words, workflows):
        for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if ".migrations." not in one.name:  # Alembic runs those
                importlib.import_module(one.name)
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def pytest_configure(config: pytest.Config) -> None:
    config.stash[KEEPER] = ServerKeeper()


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash[KEEPER].stop()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: WorkerController) -> None:
    """Tell an xdist worker where the server of the run is; workers come and go, the server stays."""
    node.workerinput["postgres"] = server_or_failure(node.config)


def server_or_failure(config: pytest.Config) -> tuple[str, str]:
    """The server's URL, or why there is none; one of the two is empty."""
    handed_over: tuple[str, str] | None = getattr(config, "workerinput", {}).get("postgres")
    if handed_over is not None:
        return handed_over
    try:
        return config.stash[KEEPER].url, ""
    except NoServer as error:
        return "", str(error)


@pytest.fixture(scope="session")
def postgres_databases(pytestconfig: pytest.Config) -> Iterator[PostgresDatabases]:
    """The run's PostgreSQL server. Without one the test fails: that is never a reason to skip it."""
    url, failure = server_or_failure(pytestconfig)
    if failure:
        pytest.fail(failure, pytrace=False)
    try:
        databases = PostgresDatabases(url)
    except OperationalError as error:
        pytest.fail(f"no PostgreSQL at the URL that was given: {error.orig}", pytrace=False)
    yield databases
    databases.close()


@pytest.fixture(scope="session")
def postgres_template(postgres_databases: PostgresDatabases) -> Iterator[str]:
    """An empty register on PostgreSQL, from which each test gets a copy."""
    url = postgres_databases.create()
    prepare_template(url)
    yield url
    postgres_databases.drop(url)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty register in an SQLite file, from which each test gets a copy."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    prepare_template(f"sqlite:///{path}")
    assert not path.with_name("template.db-wal").exists(), "prepare_template left a connection open"
    return path


@pytest.fixture
def postgres_url(postgres_databases: PostgresDatabases, postgres_template: str) -> Iterator[str]:
    """An empty register on PostgreSQL, of this test alone."""
    url = postgres_databases.create(template=postgres_template)
    yield url
    postgres_databases.drop(url)


@pytest.fixture
def sqlite_url(tmp_path: Path, sqlite_template: Path) -> str:
    """An empty register in an SQLite file, of this test alone."""
    path = tmp_path / "handslag.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def empty_postgres_url(postgres_databases: PostgresDatabases) -> Iterator[str]:
    """A PostgreSQL database without a single table."""
    url = postgres_databases.create()
    yield url
    postgres_databases.drop(url)


@pytest.fixture
def empty_sqlite_url(tmp_path: Path) -> str:
    """Where an SQLite file may be made; there is none yet."""
    return f"sqlite:///{tmp_path / 'handslag-empty.db'}"


@pytest.fixture(params=BACKENDS)
def database_url(request: pytest.FixtureRequest) -> str:
    """An empty register, simulated; the test runs twice, once on each backend."""
    fixtures = {"sqlite": "sqlite_url", "postgresql": "postgres_url"}
    wanted: str = request.getfixturevalue(fixtures[request.param])
    return wanted


@pytest.fixture(params=BACKENDS)
def empty_database_url(request: pytest.FixtureRequest) -> str:
    """A database without a single table; the test runs twice, once on each backend."""
    fixtures = {"sqlite": "empty_sqlite_url", "postgresql": "empty_postgres_url"}
    wanted: str = request.getfixturevalue(fixtures[request.param])
    return wanted


@pytest.fixture(scope="session", autouse=True)
def _sqlalchemy_untraced() -> Iterator[None]:
    """Look at no call of SQLAlchemy's while tracing: none is ours, and looking was a third of the cost."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Connection, "execute", untraced(Connection.execute))
        yield


def untraced(called: Callable[Called, Answer]) -> Callable[Called, Answer]:
    """Let a function run untraced, and those that it calls."""

    @wraps(called)
    def calling(*asked: Called.args, **said: Called.kwargs) -> Answer:
        tracer = sys.gettrace()
        sys.settrace(None)
        try:
            return called(*asked, **said)
        finally:
            sys.settrace(tracer)

    return calling


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Trace nothing of an untraced test: neither it, nor what is prepared for it and cleared away.

    Not by the pause of pytest-cov: in a worker of xdist another measurement below its own went on then.
    """
    if not item.stash.get(IS_UNTRACED, False):
        return (yield)
    tracer, of_threads = sys.gettrace(), threading.gettrace()
    sys.settrace(None)
    threading.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)
        threading.settrace(of_threads)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Fail a test that goes past the code beside which the table of demands names it."""
    if not holders_of(item.nodeid):
        return (yield)
    entered = Entered()
    with entered.watching():
        answer = yield
    if past := entered.past(item.nodeid):
        pytest.fail(
            f"{', '.join(past)}: not entered, but scripts/traceability.toml says that this test shows it"
        )
    return answer


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Play all that is asked for on both databases; of the whole, on PostgreSQL what shows something new."""
    mark_untraced(items)
    if EVERYTHING_ON_BOTH or [Path(asked).name for asked in config.args] != config.getini("testpaths"):
        return
    gone = left_out(items)
    config.hook.pytest_deselected(items=gone)
    items[:] = [item for item in items if item not in set(gone)]
