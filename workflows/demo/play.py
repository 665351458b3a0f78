"""The demonstration from its beginning to its end: which stories it plays, in which order.

A command line is given and not run: whoever shows the demonstration types it before asking for the next part.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import Final, TypeAlias

from lifecycle.store import Store
from lifecycle.values import dataclass
from workflows.action import Action, Value
from workflows.configuration.loading import read_rulebook
from workflows.daily.tick import Happened
from workflows.demo.life import SCENES, SUB
from workflows.demo.scenario import (
    ACTOR,
    LIFE,
    REGISTER,
    Typed,
    Weeks,
    make_folder,
    run_a_year,
    run_weeks,
    shipped_register,
    url_of,
)
from workflows.directory.people import add_person
from workflows.session import Application

_ACTORS_NAME: Final = "Anna Ek"


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom it is played: the day that was given as today, the language, and who types in part one."""

    today: date | None
    language: str
    acting_as: str | None


@dataclass(frozen=True, slots=True)
class Narration:
    """A few sentences, by their message code, that say what to look at."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    day: date | None = None
    """The day on which the scene is set."""


@dataclass(frozen=True, slots=True)
class TypedAt:
    """A command line that is typed into a register, on a day, by somebody."""

    line: Typed
    url: str
    day: date | None
    handle: str | None


@dataclass(frozen=True, slots=True)
class Settled:
    """What daily runs did by themselves."""

    happened: tuple[Happened, ...]


@dataclass(frozen=True, slots=True)
class Pause:
    """What follows is another matter."""


Part: TypeAlias = Narration | TypedAt | Settled | Pause


@dataclass(frozen=True, slots=True)
class Demonstration:
    """A folder in which it is played, with its two registers."""

    folder: Path
    audience: Audience

    @property
    def register(self) -> str:
        """The URL of the register that is shipped."""
        return url_of(self.folder / REGISTER)

    @property
    def life(self) -> str:
        """The URL of the register that holds one agreement's life."""
        return url_of(self.folder / LIFE)

    def try_next(self) -> tuple[Action, ...]:
        """Give what shows more of what was played."""
        here: dict[str, Value] = {"db": self.register}
        return (
            Action("next", ("HERRLJUNGA-2017",), options=here),
            Action("audit terms", options=here),
            Action("show", (f"{SUB}/2026-T1",), options={"history": True, "db": self.life}),
            Action("serve", options={"db": self.life}),
        )


def prepare(folder: Path, audience: Audience) -> Demonstration:
    """Make the folder in which it may be played.

    Raises:
        DatabaseUnusable: the folder is in use for something else.
    """
    make_folder(folder)
    return Demonstration(folder, audience)


def perform(demonstration: Demonstration) -> Iterator[Part]:
    """Play it: a real register first, then an agreement's whole life."""
    yield from _the_register(demonstration.register, demonstration.audience)
    yield Pause()
    yield from _a_life(demonstration.life, demonstration.audience)
    yield Pause()


def _the_register(url: str, audience: Audience) -> Iterator[Part]:
    """Part one: the register that is shipped, taken in and looked at as of today."""
    today, handle = audience.today, audience.acting_as
    store = Store.create(url, simulated=today is not None)  # a real one is written today only
    _let_in(store, audience, handle)
    store.close()
    yield Narration("demo.part.register")
    for words in (("register", "import", str(shipped_register()), "--brief"), ("status",)):
        yield Pause()
        yield TypedAt(Typed(words), url, today, handle)
    yield Pause()
    year = run_a_year(Application.of(Store.open(url), read_rulebook()).request(today=today, acting_as=handle))
    facts = {"runs": year.runs, "steps": year.steps, "notices": year.notices}
    yield Narration("demo.year", {**facts, "seconds": round(year.seconds, 1)})


def _a_life(url: str, audience: Audience) -> Iterator[Part]:
    """Part two: one agreement the whole way."""
    store = Store.create(url, simulated=True)
    _let_in(store, audience, ACTOR, name=_ACTORS_NAME)
    yield Narration("demo.part.life")
    for scene in SCENES:
        yield Pause()
        yield Narration(scene.says, day=scene.day)
        for play in scene.plays:
            if isinstance(play, Weeks):
                runs = run_weeks(store, read_rulebook(), play)
                yield Settled(tuple(each for ticked in runs for each in ticked.happened))
            else:
                yield TypedAt(play, url, scene.day, ACTOR)
    store.close()


def _let_in(store: Store, audience: Audience, handle: str | None, *, name: str = "") -> None:
    """Let whoever types be known to the register."""
    if handle is not None:
        with Application.of(store, read_rulebook()).request(today=audience.today).writing() as tx:
            add_person(tx, handle=handle, name=name, language=audience.language)
