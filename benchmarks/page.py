"""The page and the picture of what was measured: nothing in them but what `results.json` gives."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from benchmarks.figures import CROWD, FAMILIES, LISTINGS, PAGES, WRITERS, Results, Spread, spread
from words.svg import GREY, PALE, Drawing

PAGE: Final = "docs/reference/benchmarks.md"
PICTURE: Final = "docs/reference/benchmarks.svg"

NOT_THERE: Final = "not measured"

MADE: Final = "*This page is made by `make bench`, of `benchmarks/results.json`.*"

QUIET: Final = 0.5
"""Load of two cores above which figures say little."""

KINDS: Final = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}

STEPS: Final = {
    "decide": "record a decision",
    "sign": "sign as the last one, which drafts what is owed",
    "extend": "extend, as both parties decide",
}

PEERS: Final = {
    "statemachine": "python-statemachine + sqlite3",
    "django": "django-fsm-2",
    "sqlmodel": "SQLModel + transitions",
    "spiff": "SpiffWorkflow + sqlite3",
    "dbos": "DBOS",
}

STARTS: Final = {
    "--help": "import click",
    "audit overdue --help": "import click",
    "next REF": "import sqlmodel",
    "audit overdue": "import sqlmodel",
}

SAYS: Final = """\
What a step costs beside what it would cost by hand, and beside what one would use instead. Nothing here is
asked by a test: figures belong to a machine and a day. How many statements are asked is asserted in
`tests/engine/test_statements.py` and `tests/stories/test_statements_of_many.py`.

Each contestant is a process of its own on a copy of its own of one seeded register; a run goes through all of
them in turn (A B C), and the next begins anew (A B C). *CPU* is what the process used, user and system
together, its threads included; what a PostgreSQL server used beside it is in the time by the clock only.
Figures are medians of the runs, in brackets the least and the most. A ratio is one of CPU times, taken within
each run.

- A **step of ours** is what a request does from its beginning to its commit, in a process that has read the
  configuration; nobody types or reads anything.
- The **full floor** is written by hand with nothing but `sqlite3` or `psycopg`: it asks for what our step
  asks for, each thing once, and writes the same rows, one after the other, with the same durability. Before
  anything is measured its rows are held against ours, column by column, and our own audit of history must
  find no fault in them (`benchmarks/alike.py`).
- The **bare work** is a state, a row of history and a message to be sent, in one transaction: no law, no
  parties, no chain of hashes, no deadlines. That is what peers do here, as their documentation advises; the
  **bare floor** does it by hand. Spiff keeps an instance as JSON, DBOS what it has done in a file of its
  own."""

MANY: Final = """\
On SQLite. By hand one statement serves all records (*in sets*), or each has a transaction of its own (*one by
one*), as in the product; the rows are held against ours here too. What is imported are agreements of parties
that the register knows."""

TOGETHER: Final = """\
Writers in processes of their own that record decisions on agreements of their own, and one that does so while
another takes a file in: of that one the longest step, with what it waited."""

BROWSED: Final = f"""\
A page of a register with 1,000 agreements and 10,000 records, asked for by somebody who is logged in, over
and over: the median one. Then {CROWD[0]} who read and {CROWD[1]} who write, all at once, by the network of
the same machine, served as `handslag serve` does: what a page cost, those who ask included, and within which
time by the clock 19 of 20 were there. A run in which anybody is shown an error ends."""

NOT_MEASURED: Final = """\
- Peers on PostgreSQL, and databases over a network.
- What a PostgreSQL server itself uses; the server is that of the tests, which waits for no disk.
- Other machines and versions of Python than the one above."""


_HOW_MANY: Final = {"large": "records", "largest": "largest"}
"""Size of a register -> under which name it is noted how many agreements it has."""

LARGE: Final = ("", "status", "agreement list", "audit overdue", "audit terms", "audit gaps", "audit history")


@dataclass(frozen=True, slots=True)
class Goal:
    """What is to be reached: what was found is at most how much, of which unit."""

    measured: str
    most: float
    found: Callable[[Results], Spread | None]
    unit: str = ""
    at: int = 0
    """Of how many it is said; what is found of fewer reaches nothing."""
    of: str = "records"
    """What those are."""

    def reached(self, results: Results) -> str:
        """Say whether it is reached; of what is not measured, nothing."""
        found, many = self.found(results), results.made.get(self.of, 0)
        if found is None:
            return ""
        if found.median > self.most:
            return "not reached"
        return "reached" if many >= self.at else f"at {many} {self.of}; the goal is for {self.at}"


def _ratio(measured: str, name: str, base: str, most: float) -> Goal:
    return Goal(measured, most, lambda results: results.ratio(name, base))


def _goals() -> Iterator[Goal]:
    for kind, most, before in (("sqlite", 3.0, 7.0), ("postgresql", 2.0, 3.0)):
        for step, told in STEPS.items():
            of = f"{kind}/{step}"
            said = f"{told}, {KINDS[kind]}, times the full floor"
            yield _ratio(said, f"{of}/ours", f"{of}/floor", most)
            yield _ratio("… first the waste", f"{of}/ours", f"{of}/floor", before)
    for peer, most in (("sqlmodel", 1.0), ("spiff", 1.0), ("dbos", 0.2)):
        said = f"{STEPS['decide']}, SQLite, times {PEERS[peer]}"
        yield _ratio(said, "sqlite/decide/ours", f"sqlite/bare/{peer}", most)
    yield _ratio("daily run, for each that is due, times the floor one by one", "tick/ours", "tick/rows", 3)
    yield _ratio("the same, times the floor in sets", "tick/ours", "tick/sets", 10)
    yield _ratio("first daily run after an import, times the floor in sets", "first/ours", "first/sets", 3)
    told = "daily run, for each that begins in a family of 1000, times one of 100"
    yield _ratio(told, "tick/family/1000", "tick/family/100", 1.2)
    yield Goal("the same due in a register a hundred times as large, time", 1.3, _in_a_large_one)
    yield Goal("… memory", 1.1, _memory_in_a_large_one)
    yield _ratio("import, times the floor in sets", "import/ours", "import/sets", 3)
    yield Goal("four writers on PostgreSQL, a step by the clock, times one writer's", 0.56, _of_four)
    said = "the longest step on SQLite while a file is taken in, by the clock"
    yield Goal(said, 1, lambda results: results.wall("sqlite/waiting"), " s", at=2_000, of="rows")
    for command in LISTINGS:
        said = f"first line of {_called(command)}, later than of a small register"
        yield Goal(said, 0.3, partial(_later, command), " s", at=100_000)
    for command in LARGE:
        of = f"large/{command}".rstrip("/")
        yield Goal(f"{_called(command)}, memory", 120, partial(_mib_of, of), " MiB", at=100_000)
    yield Goal("`handslag audit history`, for each row of history", 0.3, _each_row, " ms", at=10_000)
    for size, at in (("large", 100_000), ("largest", 1_000_000)):
        said = f"`handslag audit overdue` of the {size} register, times what it costs by hand and to start"
        yield Goal(said, 1.2, partial(_beside_hand, size), at=at, of=_HOW_MANY[size])
    yield Goal("daily run in which nothing is due", 20, _idle, " ms", at=1_000_000)
    for command, base, most in (
        ("--help", "import click", 1.3),
        ("audit overdue --help", "import click", 2),
        ("next REF", "import sqlmodel", 1.6),
        ("audit overdue", "import sqlmodel", 1.6),
    ):
        said = f"{_called(command)}, times `{base}`"
        yield _ratio(said, f"start/{command}", f"start/{base}", most)


def _goals_of_pages() -> Iterator[Goal]:
    for address in PAGES:
        said = f"page `{address}` of 1,000 agreements and 10,000 records, CPU"
        yield Goal(said, 100, partial(_ms_of, f"page{address}"), " ms")


def _in_a_large_one(results: Results) -> Spread | None:
    small, large = (f"tick/register/{results.made.get(of)}" for of in ("records", "many"))
    return results.ratio(large, small)


def _memory_in_a_large_one(results: Results) -> Spread | None:
    small, large = (f"tick/register/{results.made.get(of)}" for of in ("records", "many"))
    runs = zip(results.series.get(large, ()), results.series.get(small, ()), strict=False)
    return spread([this.memory / that.memory for this, that in runs if this.memory and that.memory])


def _called(command: str) -> str:
    return f"`handslag {command}`" if command else "`handslag` alone"


def _mib_of(name: str, results: Results) -> Spread | None:
    return _by(results.memory(name), 1 / (1 << 20))


def _ms_of(name: str, results: Results) -> Spread | None:
    return _by(results.cpu(name), 1000)


def _each_row(results: Results) -> Spread | None:
    return _by(results.cpu("large/history"), 1000)


def _beside_hand(size: str, results: Results) -> Spread | None:
    """Give how many times as much it costs as the same by hand together with the start of a command."""
    of = (f"overdue/{size}/ours", f"overdue/{size}/by hand", "start/audit overdue")
    runs = zip(*(results.series.get(name, ()) for name in of), strict=False)
    return spread([ours.cpu / (by_hand.cpu + start.cpu) for ours, by_hand, start in runs])


def _idle(results: Results) -> Spread | None:
    return _by(results.cpu("large/idle"), 1000)


def _of_four(results: Results) -> Spread | None:
    return results.wall_ratio("postgresql/writers/4", "postgresql/writers/1")


def _later(command: str, results: Results) -> Spread | None:
    return results.later(f"first/large/{command}", f"first/small/{command}")


def _by(found: Spread | None, factor: float) -> Spread | None:
    return found and Spread(found.median * factor, found.low * factor, found.high * factor)


GOALS: Final = (*_goals(), *_goals_of_pages())


def page(results: Results) -> str:
    """Write the page."""
    parts = [
        "# Benchmarks",
        MADE,
        SAYS,
        _circumstances(results),
        "![How many times as much as the full floor each costs](benchmarks.svg)",
        "## A step",
        _steps(results),
        "## What one would use instead",
        "All on SQLite. Ours is a whole step (*record a decision*), theirs the bare work.",
        _peers(results),
        "## Many at once",
        MANY,
        _many(results),
        "## Several at the same time",
        TOGETHER,
        _together(results),
        "## In a browser",
        BROWSED,
        _browsed(results),
        "## From start to end of a command",
        _starts(results),
        "## A large register",
        _large_says(results),
        _large(results),
        "## The goals",
        _aims(results),
        "## Not measured",
        NOT_MEASURED,
    ]
    return "\n\n".join(parts) + "\n"


def _circumstances(results: Results) -> str:
    made = results.made
    said = (
        f"Measured on {made['on']} at commit `{made['commit']}` with Python {made['python']}, "
        f"SQLite {made['sqlite']}, "
        f"PostgreSQL {made['postgresql']}; {made['system']}, {made['processor']}, {made['cores']} cores. "
        f"{made['rounds']} runs of {made['steps']} steps each, after {made['warm']} that do not count. "
        f"Load of the machine before it began: {made.get('load', 'not noted')}."
    )
    if made.get("load", 0) > QUIET:
        said += (
            " **Others worked on the machine at the same time**: times by the clock say little, and CPU times"
            " are higher than on a quiet one; ratios within a run stand it best."
        )
    return said


def _steps(results: Results) -> str:
    rows = []
    for kind, called in KINDS.items():
        for step, told in STEPS.items():
            ours, floor = f"{kind}/{step}/ours", f"{kind}/{step}/floor"
            rows.append(
                (
                    told,
                    called,
                    _ms(results.cpu(ours)),
                    _ms(results.cpu(floor)),
                    _times(results.ratio(ours, floor)),
                    _ms(results.wall(ours)),
                    _ms(results.wall(floor)),
                )
            )
    head = (
        "step",
        "on",
        "ours, ms CPU",
        "full floor, ms CPU",
        "times",
        "ours, ms by the clock",
        "full floor",
    )
    return _table(head, rows)


def _peers(results: Results) -> str:
    ours, full = "sqlite/decide/ours", "sqlite/decide/floor"
    rows = [_peer(results, "Handslag, a whole step", ours)]
    rows.append(_peer(results, "full floor", full))
    rows.append(_peer(results, "bare floor", "sqlite/bare/floor"))
    rows += [_peer(results, called, f"sqlite/bare/{peer}") for peer, called in PEERS.items()]
    head = (
        "who",
        "ms CPU",
        "ms by the clock",
        "times the full floor",
        "times the bare floor",
        "ours, times theirs",
    )
    return _table(head, rows)


def _peer(results: Results, called: str, name: str) -> tuple[str, ...]:
    return (
        called,
        _ms(results.cpu(name)),
        _ms(results.wall(name)),
        _times(results.ratio(name, "sqlite/decide/floor")),
        _times(results.ratio(name, "sqlite/bare/floor")),
        _times(results.ratio("sqlite/decide/ours", name)),
    )


def _starts(results: Results) -> str:
    rows = []
    for name in ("import click", "import sqlmodel", *STARTS):
        base = STARTS.get(name)
        rows.append(
            (
                f"`python -c '{name}'`" if base is None else f"`handslag {name}`",
                _ms(results.cpu(f"start/{name}")),
                _ms(results.wall(f"start/{name}")),
                _mib(results.memory(f"start/{name}")),
                "" if base is None else f"{_times(results.ratio(f'start/{name}', f'start/{base}'))} `{base}`",
            )
        )
    return _table(("command", "ms CPU", "ms by the clock", "MiB at most", "times"), rows)


def _many(results: Results) -> str:
    rows = []
    for what, told, floors in (
        ("tick", "daily run, for each that is due", {"rows": "one by one", "sets": "in sets"}),
        ("first", "first daily run after an import, for each agreement", {"sets": "in sets"}),
        ("import", "import, for each row", {"sets": "in sets"}),
    ):
        rows.append((told, "Handslag", *_cost(results, f"{what}/ours"), ""))
        for floor, called in floors.items():
            times = _times(results.ratio(f"{what}/ours", f"{what}/{floor}"))
            rows.append((told, f"full floor, {called}", *_cost(results, f"{what}/{floor}"), times))
    for number in FAMILIES:
        told = f"daily run, for each of {number} that begin in one family"
        rows.append((told, "Handslag", *_cost(results, f"tick/family/{number}"), ""))
    for large in (results.made.get("records"), results.made.get("many")):
        told = f"daily run, for each that is due in a register of {large or NOT_THERE}"
        rows.append((told, "Handslag", *_cost(results, f"tick/register/{large}"), ""))
    return _table(("what", "by", "ms CPU", "ms by the clock", "ours, times that"), rows)


def _together(results: Results) -> str:
    rows = [
        (f"{many} at once, for each step", KINDS[kind], *_cost(results, f"{kind}/writers/{many}"))
        for kind in KINDS
        for many in WRITERS
    ]
    longest = _ms(results.wall("sqlite/waiting"))
    rows.append(("the longest step while a file is taken in", KINDS["sqlite"], "", longest))
    return _table(("writers", "on", "ms CPU", "ms by the clock"), rows)


def _browsed(results: Results) -> str:
    rows = [(f"`{address}`", KINDS["sqlite"], *_cost(results, f"page{address}")) for address in PAGES]
    crowd = f"{CROWD[0]} readers and {CROWD[1]} writers at once, each page"
    rows += [(crowd, KINDS[kind], *_cost(results, f"{kind}/crowd")) for kind in KINDS]
    return _table(("page", "on", "ms CPU", "ms by the clock"), rows)


def _cost(results: Results, name: str) -> tuple[str, str]:
    return _ms(results.cpu(name)), _ms(results.wall(name))


def _large_says(results: Results) -> str:
    made = results.made
    return (
        f"{made.get('records', 0)} agreements of 290 municipalities, "
        f"{made.get('history_rows', 0)} rows of history, on SQLite; "
        "whole commands, start included, everything printed."
    )


def _large(results: Results) -> str:
    rows = []
    for command in LARGE:
        name = f"large/{command}".rstrip("/")
        memory = _mib(results.memory(name))
        rows.append((_called(command), *_cost(results, name), memory))
    rows += [
        (f"{_called(command)}, until its first line", *_cost(results, f"first/large/{command}"), "")
        for command in LISTINGS
    ]
    rows.append(
        ("`audit history` for each row of history, without its start", *_cost(results, "large/history"), "")
    )
    rows.append(("daily run in which nothing is due, without its start", *_cost(results, "large/idle"), ""))
    for size in _HOW_MANY:
        for who in ("ours", "by hand"):
            name = f"overdue/{size}/{who}"
            if name in results.series:
                told = f"`handslag audit overdue` of the {size} register, {who}"
                rows.append((told, *_cost(results, name), _mib(results.memory(name))))
    return _table(("command", "ms CPU", "ms by the clock", "MiB at most"), rows)


def _aims(results: Results) -> str:
    rows = []
    for goal in GOALS:
        found = _times(goal.found(results))
        rows.append((goal.measured, f"≤ {goal.most:g}{goal.unit}", found, goal.reached(results)))
    return _table(("measured", "goal", "found", ""), rows)


def _ms(found: Spread | None) -> str:
    return _said(found, 1000)


def _times(found: Spread | None) -> str:
    return _said(found, 1)


def _mib(found: Spread | None) -> str:
    return NOT_THERE if found is None else f"{found.median / (1 << 20):.0f}"


def _said(found: Spread | None, by: float) -> str:
    if found is None:
        return NOT_THERE
    return f"{number(found.median * by)} ({number(found.low * by)} to {number(found.high * by)})"


def number(value: float) -> str:
    """Write a figure with as many digits as it deserves: three, or all before the point."""
    if not value:
        return "0"
    digits = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{value:.{digits}f}"


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


# ---- the picture ----

_WIDTH, _LEFT, _RIGHT, _ROW = 860.0, 330.0, 830.0, 24.0
_LEAST, _MOST = 0.1, 32.0
_MARKS: Final = (0.1, 0.2, 0.5, 1, 2, 3, 5, 7, 10, 20)


def picture(results: Results) -> bytes:
    """Draw how many times as much CPU as the full floor each takes; from 1 to 2 is as far as from 5 to 10."""
    groups = list(_groups(results))
    told = "; ".join(
        f"{title}: " + ", ".join(f"{called} {_times(found)}" for called, found in rows)
        for title, rows in groups
    )
    drawing = Drawing(_WIDTH, "CPU of a step, times the full floor", told)
    y = drawing.folded(20, 30, "CPU of a step, times the full floor", size=18, bold=True)
    said = (
        "The full floor is 1: the same rows by hand; of the bare work, those of “decide”. "
        "Disc: the median; line: the least and the most of the runs."
    )
    top = drawing.folded(20, y, said)
    bottom = top + sum(_ROW * (len(rows) + 1.4) for _, rows in groups)
    _scale(drawing, top, bottom)
    y = top
    for title, rows in groups:
        y += _ROW
        drawing.text(20, y, title, bold=True)
        for called, found in rows:
            y += _ROW
            _row(drawing, y, called, found)
        y += _ROW * 0.4
    drawing.height = bottom + 34
    return drawing.written()


def _groups(results: Results) -> Iterator[tuple[str, list[tuple[str, Spread]]]]:
    for kind, called in KINDS.items():
        rows = [(step, results.ratio(f"{kind}/{step}/ours", f"{kind}/{step}/floor")) for step in STEPS]
        yield f"Handslag on {called}", _found(rows)
    base = "sqlite/decide/floor"
    rows = [(called, results.ratio(f"sqlite/bare/{peer}", base)) for peer, called in PEERS.items()]
    rows = [("bare floor", results.ratio("sqlite/bare/floor", base)), *rows]
    yield "The bare work, on SQLite", _found(rows)


def _found(rows: Sequence[tuple[str, Spread | None]]) -> list[tuple[str, Spread]]:
    return [(called, found) for called, found in rows if found is not None]


def _scale(drawing: Drawing, top: float, bottom: float) -> None:
    for mark in _MARKS:
        x = _x(mark)
        drawing.line(x, top, x, bottom, ink=GREY if mark == 1 else PALE, dashes="" if mark == 1 else "2 3")
        drawing.text(x, bottom + 18, f"{mark:g}", size=12, anchor="middle", ink=GREY)


def _row(drawing: Drawing, y: float, called: str, found: Spread) -> None:
    middle = y - 4
    drawing.text(36, y, called)
    drawing.text(_LEFT - 16, y, number(found.median), anchor="end")
    drawing.line(_x(found.low), middle, _x(found.high), middle, width=2)
    drawing.mark(_x(found.median), middle, "disc", size=4.5)


def _x(times: float) -> float:
    share = math.log(min(max(times, _LEAST), _MOST) / _LEAST) / math.log(_MOST / _LEAST)
    return _LEFT + share * (_RIGHT - _LEFT)
