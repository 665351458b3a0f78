"""The demonstration: what a scenario is made of, and a folder in which it may be played.

The scenario itself is `workflows/demo/life.py`. Nothing is shown here; `handslag demo` plays it through the
very commands that people type.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import Final, TypeAlias

from lifecycle.errors import DatabaseUnusable
from lifecycle.rulebook import Rulebook
from lifecycle.store import Store
from lifecycle.values import dataclass
from workflows.clock import moment_on
from workflows.configuration.folder import config_folder
from workflows.daily.forecast import copied
from workflows.daily.tick import Ticked, tick
from workflows.session import Application, Request

FOLDER: Final = "handslag-demo"
"""Made in the working folder when no other is named."""

REGISTER: Final = "agreements.db"
LIFE: Final = "life.db"

_OURS: Final = frozenset(f"{name}{ending}" for name in (REGISTER, LIFE) for ending in ("", "-wal", "-shm"))
_WEEK: Final = timedelta(days=7)
_YEAR: Final = 365

ACTOR: Final = "anna.ek"
"""Who types in the scenario."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A command line that somebody types; `@code` in a word stands for a text in the reader's language."""

    words: tuple[str, ...]
    refused: bool = False
    """A rule says no, and that is what is to be seen."""
    shown: bool = True
    """Whether its answer is shown, or the line alone."""
    shown_from: str | None = None
    """Message code of the line from which on the answer is shown, where it is long."""


@dataclass(frozen=True, slots=True)
class Weeks:
    """Daily runs, here one a week: from the Monday after the first day to the last day, the last day too."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Year:
    """What a year of daily runs did."""

    runs: int
    steps: int
    notices: int
    seconds: float


Play: TypeAlias = Typed | Weeks


@dataclass(frozen=True, slots=True)
class Scene:
    """What happens on one day, or over some years, with a sentence that says what to look at."""

    says: str
    """Message code of the sentence."""
    day: date
    plays: tuple[Play, ...]


def shipped_register() -> Path:
    """Give the register of real agreements that the product ships."""
    return config_folder() / "examples/register.csv"


def shipped_tables() -> Path:
    """Give the tables of a real development plan that the product ships."""
    return config_folder() / "examples/sorsele"


def make_folder(folder: Path) -> None:
    """Make the folder, or empty it when it holds nothing but what a demonstration made.

    Raises:
        DatabaseUnusable: it is a file, or holds anything else; it is left as it is.
    """
    if folder.is_dir():
        others = sorted(path.name for path in folder.iterdir() if path.name not in _OURS or path.is_dir())
        if others:
            raise DatabaseUnusable("demo_folder_in_use", folder=str(folder), found=tuple(others[:3]))
        for path in folder.iterdir():
            path.unlink()
    folder.mkdir(parents=True, exist_ok=True)


def url_of(file: Path) -> str:
    """Write the URL of an SQLite file as one types it."""
    return f"sqlite:///{file.as_posix()}"


def run_a_year(request: Request) -> Year:
    """Run the daily run on every day of the coming year, on a copy in memory."""
    with request.reading() as connection:
        copy = copied(connection)
    there = Application.of(copy, request.rulebook)
    began, steps, notices = perf_counter(), 0, 0
    for number in range(_YEAR):
        ticked = tick(there.at(moment_on(request.today + timedelta(days=number))))
        steps += len(ticked.happened)
        notices += len(ticked.notices)
    copy.close()
    return Year(_YEAR, steps, notices, perf_counter() - began)


def run_weeks(store: Store, rulebook: Rulebook, weeks: Weeks) -> Iterator[Ticked]:
    """Run the daily run once a week, and give those runs in which anything happened."""
    day = weeks.first + timedelta(days=-weeks.first.weekday() % 7)
    while day < weeks.last:
        ticked = tick(Application.of(store, rulebook).request(today=day))
        if ticked.happened or ticked.incidents:
            yield ticked
        day += _WEEK
    ticked = tick(Application.of(store, rulebook).request(today=weeks.last))
    if ticked.happened or ticked.incidents:
        yield ticked
