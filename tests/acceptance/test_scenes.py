"""A scene is played once, and nothing that is typed after it is in anybody else's register."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.acceptance.hand import Register
from tests.acceptance.scenes import FileScenes, PostgresScenes
from tests.conftest import BACKENDS
from tests.databases import PostgresDatabases

DAY = "2026-03-02"
ANNA = (DAY, "person", "add", "anna", "--role", "coordinator")
BO = (DAY, "person", "add", "bo", "--role", "auditor")
EVA = (DAY, "person", "add", "eva", "--role", "auditor")

New = Callable[[], Register]


@pytest.fixture(params=BACKENDS)
def new(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[New]:
    """Makes empty registers that share their scenes with each other, and with no other test."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        files, numbers = FileScenes(), count()
        yield lambda: Register(f"sqlite:///{shutil.copy(template, tmp_path / f'{next(numbers)}.db')}", files)
        return
    server: PostgresDatabases = request.getfixturevalue("postgres_databases")
    empty: str = request.getfixturevalue("postgres_template")
    scenes, made = PostgresScenes(server), list[str]()

    def make() -> Register:
        made.append(server.create(template=empty))
        return Register(made[-1], scenes)

    yield make
    for url in made:
        server.drop(url)
    scenes.close()


def people(register: Register) -> list[str]:
    return sorted(row["handle"] for row in register.ask(DAY, "person", "list"))


def test_what_is_typed_after_a_scene_is_in_no_other_register(new: New) -> None:
    for _ in range(2):  # on PostgreSQL a scene is kept when it comes again
        new().play(ANNA)
    first, second = new(), new()
    first.play(ANNA)
    first.do(*BO)
    second.play(ANNA)
    assert (people(first), people(second)) == (["anna", "bo"], ["anna"])
    second.do(*EVA)
    assert (people(first), people(second), people(new())) == (["anna", "bo"], ["anna", "eva"], [])
    third = new()
    third.play(ANNA)
    assert people(third) == ["anna"]
    third.sound(DAY)


def test_a_scene_that_goes_on_begins_with_what_was_played_of_it(new: New) -> None:
    for last in (BO, EVA):
        new().play(ANNA, last)
    register = new()
    assert register.scenes is not None
    assert (ANNA,) in register.scenes
    register.play(ANNA, EVA)
    assert people(register) == ["anna", "eva"]


def test_what_was_played_after_something_was_typed_is_no_scene(new: New) -> None:
    first, second = new(), new()
    for register in (first, second):
        register.do(*BO)
        register.play(ANNA)
    assert second.scenes is not None
    assert (ANNA,) not in second.scenes


def test_a_register_that_was_not_empty_has_no_scenes(new: New) -> None:
    begun = new()
    begun.play(ANNA)
    other = Register(begun.url)
    other.play(BO)
    assert begun.scenes is not None
    assert (BO,) not in begun.scenes
    assert people(other) == ["anna", "bo"]
