"""The demonstration: a scenario of real command lines on real days, and a folder in which it may be played.

Nothing is shown here; `handslag demo` plays it through the very commands that people type.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final, TypeAlias

from lifecycle.errors import DatabaseUnusable
from lifecycle.rulebook import Rulebook
from lifecycle.store import Store
from workflows.configuration import config_folder
from workflows.desk import sit_down
from workflows.tick import Ticked, tick

FOLDER: Final = "handslag-demo"
"""Made in the working folder when no other is named."""

REGISTER: Final = "agreements.db"
LIFE: Final = "life.db"

_OURS: Final = frozenset(f"{name}{ending}" for name in (REGISTER, LIFE) for ending in ("", "-wal", "-shm"))
_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Typed:
    """A command line that somebody types; `@code` in a word stands for a text in the reader's language."""

    words: tuple[str, ...]
    refused: bool = False
    """A rule says no, and that is what is to be seen."""
    told: bool = True
    """Whether its answer is shown, or the line alone."""
    told_from: str | None = None
    """Message code of the line from which on the answer is shown, where it is long."""


@dataclass(frozen=True, slots=True)
class Weeks:
    """Daily runs, here one a week: from the Monday after the first day to the last day, the last day too."""

    first: date
    last: date


Play: TypeAlias = Typed | Weeks


@dataclass(frozen=True, slots=True)
class Scene:
    """What happens on one day, or over some years, with a sentence that says what to look at."""

    says: str
    """Message code of the sentence."""
    day: date
    plays: tuple[Play, ...]


def _typed(*words: str, refused: bool = False, told: bool = True) -> Typed:
    return Typed(words, refused=refused, told=told)


def _mandates(*kinds: str) -> Iterator[Typed]:
    for party, function in (("Umeå", "@demo.word.chair"), ("LPO Umeå", "@demo.word.manager")):
        for kind in kinds:
            yield _typed(
                "party", "mandate", party, function, "--kind", kind, "--from", "2023-01-01", told=False
            )


_PARTIES: Final = ("--parties", "Umeå; LPO Umeå")
_CONTENT: Final = ("purposes=@demo.word.purposes", "priorities=@demo.word.priorities")

ACTOR: Final = "anna.ek"
"""Who types in the scenario."""

FIRST_DAY: Final = date(2024, 9, 2)

SCENES: Final = (
    Scene(
        "demo.scene.draft",
        FIRST_DAY,
        (
            _typed("agreement", "new", "UMEA-2025", *_PARTIES, "--from", "2025-01-01", "--extension-clause"),
            _typed("advance", "UMEA-2025", "@trigger.send_for_signature", refused=True),
        ),
    ),
    Scene(
        "demo.scene.decide",
        date(2024, 10, 7),
        (
            *_mandates("main", "sub"),
            _typed("amend", "UMEA-2025", *_CONTENT, told=False),
            _typed("advance", "UMEA-2025", "@trigger.send_for_decision"),
            _typed("decide", "UMEA-2025", "LPO Umeå", "--on", "2024-10-07"),
        ),
    ),
    Scene(
        "demo.scene.sign",
        date(2024, 11, 25),
        (
            _typed("decide", "UMEA-2025", "Umeå", "--on", "2024-11-18", "--item", "§ 214"),
            _typed("advance", "UMEA-2025", "@trigger.send_for_signature"),
            _typed("sign", "UMEA-2025", "Umeå", "--on", "2024-11-25", "--by", "@demo.word.chair"),
        ),
    ),
    Scene(
        "demo.scene.signed",
        date(2024, 12, 2),
        (_typed("sign", "UMEA-2025", "LPO Umeå", "--on", "2024-12-02", "--by", "@demo.word.manager"),),
    ),
    Scene("demo.scene.begins", date(2025, 1, 27), (Weeks(date(2024, 12, 3), date(2025, 1, 27)),)),
    Scene(
        "demo.scene.sub",
        date(2025, 2, 10),
        (
            _typed(
                *("agreement", "new", "ERSBODA-2025", "--level", "sub", "--under", "UMEA-2025", *_PARTIES),
                *("--from", "2025-03-01", "--extension-clause"),
            ),
            _typed("amend", "ERSBODA-2025", *_CONTENT, told=False),
            _typed("advance", "ERSBODA-2025", "@trigger.send_for_signature", told=False),
            _typed("sign", "ERSBODA-2025", "Umeå", "--on", "2025-02-10", told=False),
        ),
    ),
    Scene(
        "demo.scene.sub_signed",
        date(2025, 2, 17),
        (_typed("sign", "ERSBODA-2025", "LPO Umeå", "--on", "2025-02-17"),),
    ),
    Scene("demo.scene.two_years", date(2027, 1, 4), (Weeks(date(2025, 2, 18), date(2027, 1, 4)),)),
    Scene(
        "demo.scene.extend",
        date(2027, 1, 12),
        (
            _typed("extend", "ERSBODA-2025", "--until", "2029-02-28", refused=True),
            _typed(
                *("extend", "ERSBODA-2025", "--until", "2029-02-28", "--consulted", "2027-01-11"),
                *("--reason", "@demo.word.renewal_is_planned"),
            ),
        ),
    ),
    Scene(
        "demo.scene.renew",
        date(2028, 9, 5),
        (
            Weeks(date(2027, 1, 13), date(2028, 9, 5)),
            _typed("renew", "UMEA-2025"),
            _typed("advance", "UMEA-2029", "@trigger.send_for_signature", told=False),
            _typed("sign", "UMEA-2029", "Umeå", "--on", "2028-09-05", told=False),
        ),
    ),
    Scene(
        "demo.scene.renewal_signed",
        date(2028, 10, 2),
        (_typed("sign", "UMEA-2029", "LPO Umeå", "--on", "2028-10-02"),),
    ),
    Scene("demo.scene.replaced", date(2029, 3, 5), (Weeks(date(2028, 10, 3), date(2029, 3, 5)),)),
    Scene(
        "demo.scene.history",
        date(2029, 3, 5),
        (
            Typed(("agreement", "show", "ERSBODA-2025", "--history"), told_from="history.title"),
            _typed("audit", "history"),
        ),
    ),
)
"""A main agreement and its sub-agreement from draft to end, between September 2024 and March 2029."""


def shipped_register() -> Path:
    """Give the register of real agreements that the product ships."""
    return config_folder() / "examples/register.csv"


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


def run_weeks(store: Store, rulebook: Rulebook, weeks: Weeks) -> Iterator[Ticked]:
    """Run the daily run once a week, and give those runs in which anything happened."""
    day = weeks.first + timedelta(days=-weeks.first.weekday() % 7)
    while day < weeks.last:
        ticked = tick(sit_down(store, rulebook, today=day, acting_as=ACTOR))
        if ticked.happened or ticked.incidents:
            yield ticked
        day += _WEEK
    ticked = tick(sit_down(store, rulebook, today=weeks.last, acting_as=ACTOR))
    if ticked.happened or ticked.incidents:
        yield ticked
