"""Who is measured beside whom: each with a name, and how it is run once on a copy of its own."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

import psycopg

from benchmarks import bare, contest, generated, register, together
from benchmarks.alike import NotAlike, new_in, refuse_amiss, refuse_unlike, written
from benchmarks.child import first_line, told, whole
from benchmarks.figures import CROWD, FAMILIES, LISTINGS, PAGES, ROOT, WRITERS, Cost
from benchmarks.hand import hand_for
from benchmarks.register import Ready
from lifecycle.store import Store
from tests.databases import PostgresDatabases

PEERS: Final = ("statemachine", "django", "sqlmodel", "spiff", "dbos")
ENVIRONMENTS: Final = ROOT / ".bench"

LARGE: Final = (
    "audit overdue",
    "audit terms",
    "audit gaps",
    "audit history",
    "agreement list",
    "status",
    "",
)
"""Commands that look at a whole register."""

_PROGRAMS: Final = ROOT / "benchmarks"
SQLITE: Final = "sqlite:///"


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured."""

    rounds: int
    steps: int
    warm: int
    due: int
    """Agreements that begin on the day of a daily run."""
    rows: int
    """Rows of a file that is taken in."""
    records: int
    """Records of a large register."""
    many: int
    """Records of one that is larger still, in which the daily run settles as much."""
    times: int = 1
    """How many times as many the largest has, of which only is asked what is overdue."""


Take: TypeAlias = Callable[[str, str], tuple[Callable[[Ready], None], list[Ready]]]


@dataclass(frozen=True, slots=True)
class Contestant:
    """One who is measured: under which name, and how, once."""

    name: str
    run: Callable[[], Cost]
    once: bool = False
    """Whether it is measured in the first run only: what takes minutes is no matter of chance."""


class Copies:
    """Databases of one kind: made once, and copied for whoever is measured."""

    def __init__(self, folder: Path, databases: PostgresDatabases | None = None) -> None:
        self._folder = folder
        self._databases = databases
        self._made = 0
        self.kind = "sqlite" if databases is None else "postgresql"

    def new(self) -> str:
        """Give the address of a database in which nothing is."""
        if self._databases is not None:
            return self._databases.create()
        self._made += 1
        return f"{SQLITE}{self._folder / f'{self._made}.db'}"

    @contextmanager
    def of(self, template: str) -> Iterator[str]:
        """Copy one that nobody has open; afterwards the copy is gone."""
        if self._databases is not None:
            url = self._databases.create(template=template)
            yield url
            self._databases.drop(url)
            return
        url = self.new()
        path = Path(url.removeprefix(SQLITE))
        shutil.copy(template.removeprefix(SQLITE), path)
        yield url
        for left in path.parent.glob(f"{path.name}*"):
            left.unlink()


def steps(copies: Copies, sizes: Sizes) -> Iterator[Contestant]:
    """Our steps beside the full floor, on one kind of database."""
    for step in register.STEPS:
        template = copies.new()
        register.fill(template, step, sizes.steps + sizes.warm)
        refuse_another_floor(copies, template, step)
        for who in ("ours", "floor"):
            yield _step(copies, template, step, who, sizes)


def _step(copies: Copies, template: str, step: str, who: str, sizes: Sizes) -> Contestant:
    command = [sys.executable, str(_PROGRAMS / "contest.py"), who, step]

    def run() -> Cost:
        with copies.of(template) as url:
            return told([*command, url, str(sizes.steps), str(sizes.warm)])

    return Contestant(f"{copies.kind}/{step}/{who}", run)


def refuse_another_floor(copies: Copies, template: str, step: str) -> None:
    """Stop where by hand other rows are written than by us, or such as our own audit finds fault with.

    Raises:
        NotAlike: with the rows, or what the audit found.
    """

    def once(make: Take) -> Callable[[str], Callable[[], object]]:
        def prepared(url: str) -> Callable[[], object]:
            take, waiting = make(url, step)
            return lambda: take(waiting[0])

        return prepared

    refuse_others(copies, template, once(register.ours), once(contest.by_hand))


def refuse_others(copies: Copies, template: str, *ways: Callable[[str], Callable[[], object]]) -> None:
    """Stop where others write other rows than the first, or our audit finds fault with any.

    Raises:
        NotAlike: with the rows, or what the audit found.
    """
    found = []
    for way in ways:
        with copies.of(template) as url:
            call = way(url)
            store = Store.open(url)
            before = written(store)
            call()
            found.append(new_in(written(store), before))
            refuse_amiss(store)
            store.close()
    for by_hand in found[1:]:
        refuse_unlike(found[0], by_hand)


def daily_runs(copies: Copies, sizes: Sizes) -> Iterator[Contestant]:
    """The daily run of a day on which much is due, beside the same by hand, one by one and in sets."""
    template, small = copies.new(), copies.new()
    register.fill_due(small, 3)
    refuse_others(copies, small, *(partial(contest.ticked, who) for who in ("ours", "rows", "sets")))
    register.fill_due(template, sizes.due)
    for who in ("ours", "rows", "sets"):
        yield _whole(copies, template, f"tick/{who}", [who, "tick"], [])
    yield from _first_runs(copies, sizes)
    for what, many in (("family", FAMILIES), ("register", (sizes.records, sizes.many))):
        for number in many:
            of = copies.new()
            if what == "family":
                generated.fill_family(of, number)
            else:
                generated.fill_large(of, number, sizes.due)
            yield _whole(copies, of, f"tick/{what}/{number}", ["ours", "begin"], [])


def _first_runs(copies: Copies, sizes: Sizes) -> Iterator[Contestant]:
    """The first daily run after an import, beside the same by hand in sets."""
    template, small = copies.new(), copies.new()
    generated.fill_ending(small, 4)
    refuse_others(copies, small, *(partial(contest.ticked_first, who) for who in ("ours", "sets")))
    generated.fill_ending(template, sizes.rows)
    for who in ("ours", "sets"):
        yield _whole(copies, template, f"first/{who}", [who, "first"], [])


def imports(copies: Copies, sizes: Sizes) -> Iterator[Contestant]:
    """A file of agreements whose parties are known, beside the same by hand in sets."""
    template = copies.new()
    known = generated.fill_with_parties(template)
    ways = (partial(_import_of, who, known) for who in ("ours", "sets"))
    refuse_others(copies, template, *ways)
    for who in ("ours", "sets"):
        yield _whole(copies, template, f"import/{who}", [who, "import"], [str(known), str(sizes.rows)])


def _import_of(who: str, known: int, url: str) -> Callable[[], int]:
    return contest.taken_in(who, url, known, 3)


def _whole(copies: Copies, template: str, name: str, before: list[str], after: list[str]) -> Contestant:
    command = [sys.executable, str(_PROGRAMS / "contest.py"), *before]

    def run() -> Cost:
        with copies.of(template) as url:
            return told([*command, url, *after])

    return Contestant(name, run)


def first_pages(small: str, big: str) -> Iterator[Contestant]:
    """How soon the first line of a listing stands there, of a small register and of a large one."""
    for of, url in (("small", small), ("large", big)):
        for command in LISTINGS:
            asked = [*_handslag(url, generated.READ_ON.isoformat()), *command.split()]
            yield Contestant(f"first/{of}/{command}", partial(first_line, asked))


def _handslag(url: str, day: str) -> list[str]:
    return [sys.executable, "-m", "cli.main", "--lang", "en", "--db", url, "--today", day]


def large(url: str, *, once: bool) -> Iterator[Contestant]:
    """Commands on a large register, and a daily run in it that finds nothing due."""
    handslag = _handslag(url, generated.READ_ON.isoformat())
    for command in LARGE:
        name = f"large/{command}".rstrip("/")
        yield Contestant(name, partial(whole, [*handslag, *command.split()]), once)
    for what in ("history", "idle"):
        asked = [sys.executable, str(_PROGRAMS / "contest.py"), "ours", what, url]
        yield Contestant(f"large/{what}", partial(told, asked), once)
    yield from overdue_beside(url, "large")


def overdue_beside(url: str, size: str) -> Iterator[Contestant]:
    """What is overdue in a register, beside the same by hand."""
    path, day = url.removeprefix(SQLITE), generated.READ_ON.isoformat()
    by_hand = [sys.executable, str(_PROGRAMS / "overdue_by_hand.py"), path, day]
    yield Contestant(f"overdue/{size}/ours", partial(whole, [*_handslag(url, day), "audit", "overdue"]))
    yield Contestant(f"overdue/{size}/by hand", partial(whole, by_hand))


def pages(here: Copies, server: Copies, sizes: Sizes) -> Iterator[Contestant]:
    """Pages of a register of many records, one at a time; then of a smaller one for many people at once."""
    url = here.new()
    generated.fill_records(url, *OF_PAGES)
    program = [sys.executable, str(_PROGRAMS / "pages.py")]
    for address in PAGES:
        asked = [*program, "page", url, address, str(sizes.steps)]
        yield Contestant(f"page{address}", partial(told, asked))
    for copies in (here, server):
        template = copies.new()
        generated.fill_with_parties(template)
        asked = [*map(str, (*CROWD, sizes.rounds))]
        run = partial(_crowded, copies, template, [*program, "crowd"], asked)
        yield Contestant(f"{copies.kind}/crowd", run)


def _crowded(copies: Copies, template: str, program: list[str], crowd: list[str]) -> Cost:
    with copies.of(template) as url:
        return told([*program, url, *crowd])


OF_PAGES: Final = (1_000, 10_000)
"""Agreements and records of the register whose pages are asked for."""


def writers(copies: Copies, sizes: Sizes) -> Iterator[Contestant]:
    """Writers in processes of their own: one, and several at the same time on agreements of their own."""
    template = copies.new()
    register.fill(template, together.STEP, max(WRITERS) * sizes.steps)

    def run(many: int) -> Cost:
        with copies.of(template) as url:
            return together.together(url, many, sizes.steps)

    for many in WRITERS:
        yield Contestant(f"{copies.kind}/writers/{many}", partial(run, many))


def waiting(copies: Copies, sizes: Sizes) -> Iterator[Contestant]:
    """One who takes steps while a file is taken in."""
    template = copies.new()
    register.fill(template, together.STEP, sizes.steps)

    def run() -> Cost:
        with copies.of(template) as url:
            return together.waiting(url, 0, sizes.rows, sizes.steps)

    yield Contestant(f"{copies.kind}/waiting", run)


def bare_work(copies: Copies, sizes: Sizes) -> Iterator[Contestant]:
    """The bare work by hand, and on SQLite by what one would use instead."""
    template = copies.new()
    fill_bare(template, sizes.steps + sizes.warm)
    yield _bare(copies, template, "floor", [sys.executable, str(_PROGRAMS / "bare.py")], sizes)
    if copies.kind == "sqlite":
        for peer in PEERS:
            python, program = ENVIRONMENTS / peer / "bin" / "python", _PROGRAMS / "peers" / f"with_{peer}.py"
            yield _bare(copies, template, peer, [str(python), str(program)], sizes)


def fill_bare(url: str, count: int) -> None:
    """Make the tables of the bare work, with what so many steps need."""
    if url.startswith(SQLITE):
        connection = bare.connected(url.removeprefix(SQLITE))
        bare.fill(connection.execute, "sqlite", count)
        connection.close()
        return
    with psycopg.connect(url.replace("+psycopg", "")) as server:
        bare.fill(lambda text: server.execute(text.encode()), "postgresql", count)


def _bare(copies: Copies, template: str, who: str, command: list[str], sizes: Sizes) -> Contestant:
    def run() -> Cost:
        with copies.of(template) as url:
            cost = told([*command, url.removeprefix(SQLITE), str(sizes.steps), str(sizes.warm)])
            refuse_half_the_work(url, sizes.steps + sizes.warm)
            return cost

    return Contestant(f"{copies.kind}/bare/{who}", run)


def refuse_half_the_work(url: str, count: int) -> None:
    """Stop where somebody has not written what each step writes.

    Raises:
        NotAlike: there are other rows.
    """
    hand = hand_for(url)
    found = [hand.rows(f"SELECT count(*) FROM {name}")[0][0] for name in ("history", "outbox")]  # noqa: S608 -- ours
    moved = hand.rows("SELECT sum(version) FROM item")[0][0]
    hand.close()
    if [*found, moved] != [count] * 3:
        raise NotAlike(f"{count} steps, but history, outbox, versions: {found}, {moved}")


def starting(copies: Copies) -> Iterator[Contestant]:
    """Commands from their start to their end, beside the imports that they cannot do without."""
    url = copies.new()
    register.fill(url, "extend", 3)
    python, day = sys.executable, register.EXTENDED.isoformat()
    handslag = [python, "-m", "cli.main", "--lang", "en"]
    commands = {
        "import click": [python, "-c", "import click"],
        "import sqlmodel": [python, "-c", "import sqlmodel"],
        "--help": [*handslag, "--help"],
        "audit overdue --help": [*handslag, "audit", "overdue", "--help"],
        "next REF": [*handslag, "--db", url, "--today", day, "next", "MAIN-00000"],
        "audit overdue": [*handslag, "--db", url, "--today", day, "audit", "overdue"],
    }
    for name, command in commands.items():
        yield Contestant(f"start/{name}", partial(whole, command))
