"""A whole round through the browser: its register is that of the same round on the command line.

The life is that of `handslag demo`: from a bare draft over a picture, a sub-agreement, plans, a meeting,
counts and a round that is concluded, to an extension and a successor.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from cli.main import root
from lifecycle.records import Deadline, Record
from lifecycle.store import Store
from lifecycle.table import noun_of, table
from tests.engine.world import rulebook
from tests.web.browser import Browser, served, text_of
from tests.web.typist import Typist
from words.demo import words_typed
from words.texts import texts_in
from workflows.daily.tick import tick
from workflows.demo.life import FIRST_DAY, SCENES, SUB
from workflows.demo.scenario import ACTOR, Scene, Typed, Weeks, run_weeks
from workflows.directory.known_parties import list_units, show_unit
from workflows.directory.known_people import list_people
from workflows.directory.people import add_person
from workflows.reading.chronicle import Row, chronicle
from workflows.session import Application

READS = ("vek", "result", "show", "audit", "notice", "forecast")
"""What a scene only shows."""

ROUNDS = SCENES[: [one.says for one in SCENES].index("demo.scene.history")]
"""Another municipality's plan is read from a folder after that, which is not done on a page."""

Words = tuple[str, ...]

KEPT = (
    "hållna åtaganden=Borås|ja||fältassistenter på fredagar; "
    "LPO Borås|delvis|två vakanser|patrullering på fredagar"
)


def lines_of(scene: Scene) -> Iterator[tuple[Words, bool] | Weeks]:
    """Give what is typed, an amendment field by field as pages do it, and whether it is refused."""
    for play in scene.plays:
        if isinstance(play, Weeks):
            yield play
            continue
        words = words_typed(texts_in("sv"), play)
        if words[0] in READS or words[:2] == ("round", "show"):
            continue
        if words[0] == "amend":
            yield from (((*words[:2], pair), play.refused) for pair in words[2:])
        else:
            yield words, play.refused


def on_the_line(url: str, day: object, words: Sequence[str]) -> int:
    common = ["--db", url, "--lang", "sv", "--as", ACTOR, "--today", str(day)]
    with (
        redirect_stdout(io.StringIO()) as told,
        redirect_stderr(told),
        root.make_context("handslag", [*common, *words]) as ctx,
    ):
        ending = root.invoke(ctx)
    return int(ending or 0)


def begun(file: Path) -> tuple[str, Store]:
    url = f"sqlite:///{file}"
    store = Store.create(url, simulated=True)
    with Application.of(store, rulebook()).request(today=FIRST_DAY).writing() as tx:
        add_person(tx, handle=ACTOR, name="Anna Ek", language="sv")
    return url, store


def with_promises(words: Words) -> Words:
    """Say of each commitment on the plan's own line whether it was kept, as the form of the sheet asks."""
    said = [one for one in words if not one.startswith("hållna åtaganden=")]
    return (*said, *([KEPT] if words[4] == "6" else []))


@pytest.fixture(scope="module")
def lives(tmp_path_factory: pytest.TempPathFactory) -> tuple[Store, Store, int]:
    """The same life twice: on the command line, and from the pages; how many forms that took."""
    folder = tmp_path_factory.mktemp("round")
    typed_url, typed = begun(folder / "typed.db")
    clicked_url, clicked = begun(folder / "clicked.db")
    with served(clicked_url) as (_, app):
        typist = Typist(Browser(app).enter(ACTOR), clicked, rulebook())
        for scene in ROUNDS:
            for line in lines_of(scene):
                if isinstance(line, Weeks):
                    for store in (typed, clicked):
                        list(run_weeks(store, rulebook(), line))
                    continue
                for store in (typed, clicked):  # pages know the day of the last run
                    tick(Application.of(store, rulebook()).request(today=scene.day), after_silence=True)
                words, refused = line
                if words[:2] == ("round", "record"):
                    words = with_promises(words)
                assert on_the_line(typed_url, scene.day, words) == (1 if refused else 0), words
                for one in as_on_a_page(words):
                    answer = typist.do(one)
                    assert answer.status_code == (422 if refused else 303), (one, text_of(answer))
    return typed, clicked, typist.asked


def as_on_a_page(words: Words) -> Iterator[Words]:
    """What a line of the sheet is on the form of the whole sheet: the first one saves all of them."""
    if words[:2] == ("round", "conclude"):
        measure, on, last = "vuxna ute även på lördagar", "säkerhetssamordnare", "2026-09-30"
        yield (
            *("sheet", SUB, "2026-T1", "conclude=yes", f"meeting={words[5]}"),
            *("improvements.rows=1", f"improvements.0.measure={measure}"),
            *(f"improvements.0.responsible={on}", f"improvements.0.due_on={last}"),
            f"dissent-1={words[-1].partition(': ')[2]}",
        )
    elif words[:2] == ("round", "record"):
        if words[4] == "6":  # what is saved at once is saved in their order
            yield SHEET
    else:
        yield words


SHEET: Words = (
    *("sheet", SUB, "2026-T1"),
    *("process.0.finding=båda vet vem de ska ringa", "process.1.finding=rådet har mötts"),
    *("production.0.finding=beställt", "production.1.counted=2", "production.2.counted=64"),
    *("effect.0.value=90", "effect.0.extent=fell", "effect.0.changed_character=no"),
    *("commitments_kept.2.kept=yes", "commitments_kept.3.kept=partly"),
    "commitments_kept.3.remark=två vakanser",
)


def told(store: Store) -> dict[str, list[Row]]:
    """Every record's history, with names instead of ids; who typed it and when is left out."""
    with store.reading() as connection:
        records = [noun_of(Record, row) for row in connection.execute(select(table(Record)))]
        return {
            one.reference: [
                replace(row, request="", changes=tuple(sorted(row.changes, key=lambda each: each.field)))
                for row in chronicle(connection, rulebook(), one)
            ]
            for one in records
        }


def states(store: Store) -> dict[str, tuple[str, object]]:
    with store.reading() as connection:
        rows = connection.execute(select(table(Record)))
        return {row.reference: (row.state, row.since) for row in rows}


def deadlines(store: Store) -> list[tuple[object, ...]]:
    with store.reading() as connection:
        names = {row.id: row.reference for row in connection.execute(select(table(Record)))}
        rows = connection.execute(select(table(Deadline)))
        return sorted(
            (names[row.record_id], row.rule, str(row.due_on), str(row.act_by), row.status) for row in rows
        )


def offices(store: Store) -> tuple[Any, ...]:
    with store.reading() as connection:
        day = ROUNDS[-1].day
        units = [show_unit(connection, rulebook(), one.name, on=day) for one in list_units(connection)]
        people = list_people(connection, on=day)
    return (
        [(one.unit.name, one.unit.address, one.unit.organisation_number) for one in units],
        [[(each.function, len(each.holders)) for each in one.functions] for one in units],
        [(one.person.handle, one.person.email, len(one.functions)) for one in people],
    )


def test_the_round_through_the_browser_leaves_the_register_that_the_command_line_leaves(
    lives: tuple[Store, Store, int],
) -> None:
    typed, clicked, forms = lives

    assert states(clicked) == states(typed)
    for reference, rows in told(typed).items():
        assert told(clicked)[reference] == rows, reference
    assert deadlines(clicked) == deadlines(typed)
    assert offices(clicked) == offices(typed)
    assert len(states(typed)) > 20
    assert forms > 50


def test_nothing_of_it_was_played_that_is_not_shown(lives: tuple[Store, Store, int]) -> None:
    """What the scenes type is played on both sides, but for what they only show."""
    assert all(isinstance(play, Typed | Weeks) for scene in ROUNDS for play in scene.plays)
    assert {len(states(store)) for store in lives[:2]} == {len(states(lives[0]))}
