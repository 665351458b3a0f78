"""D9: as of a day judges by today's rules; known on a day by those that the register had then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import update

from lifecycle.offices import add_part, create_person
from lifecycle.records import FunctionHolding, Person, RuleText
from lifecycle.rulebook import Rulebook
from lifecycle.store import Store
from lifecycle.table import table
from tests.at_once import overdue, terms
from tests.engine.world import TOWN, World, term
from workflows.audits.history import audit_history
from workflows.clock import moment_on
from workflows.configuration import swedish_days
from workflows.configuration.folder import config_folder
from workflows.configuration.loading import (
    RulesUnreadable,
    read_rulebook,
    rulebook_then,
)
from workflows.daily.tick import tick
from workflows.daily.undo import Undone, undo_run
from workflows.session import Application, Request

if TYPE_CHECKING:
    from sqlalchemy import Connection

BEFORE, AFTER = date(2024, 3, 1), date(2025, 3, 3)


@pytest.fixture
def world(database_url: str) -> World:
    return World(Store.open(database_url)).found()


@pytest.fixture
def other_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rulebook:
    """Main agreements of three years, another function that coordinates, and one holiday more."""
    folder = copytree(config_folder(), tmp_path / "config")
    for name, old, new in (
        ("terms.toml", "main_agreement = 4", "main_agreement = 3"),
        ("notices.toml", '"coordinator", "samordnare"', '"brobyggare"'),
    ):
        text = (folder / name).read_text("utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new), "utf-8")
    listed = swedish_days.calendar() + "\n2024-02-12"
    monkeypatch.setattr("workflows.configuration.loading.calendar", lambda: listed)
    return read_rulebook(folder)


def changed_on(world: World, when: date, rulebook: Rulebook) -> Request:
    asking = Application.of(world.store, rulebook).at(moment_on(when))
    tick(asking, after_silence=True)
    return asking


def test_the_standard_term_of_then_judges_what_was_known_then(world: World, other_rules: Rulebook) -> None:
    world.on("2023-07-01").main(**term("2023-07-01", "2027-06-30"))
    world.sign("MAIN")
    changed_on(world, AFTER, other_rules)

    with world.reading() as connection:
        known = next(iter(terms(connection, other_rules, today=AFTER, known_on=BEFORE).terms))
        as_of = next(iter(terms(connection, other_rules, today=AFTER, as_of=BEFORE).terms))
        today = next(iter(terms(connection, other_rules, today=AFTER, known_on=AFTER).terms))

    assert (known.standard_years, known.deviates) == (4, False)
    assert (as_of.standard_years, as_of.deviates) == (3, True)
    assert (today.standard_years, today.deviates) == (3, True)


def test_who_coordinated_is_told_by_the_functions_of_then(world: World, other_rules: Rulebook) -> None:
    world.on("2024-01-10").main(to_be_decided={"forums": "2024-02-01"}, starts_on=None, ends_on=None)
    with world.writing() as tx:
        person = Person(id=uuid4(), handle="anna")
        create_person(tx, person)
        add_part(
            tx,
            FunctionHolding(
                id=uuid4(),
                unit_id=world.ids[TOWN],
                function="samordnare",
                person_id=person.id,
                from_on=date(2023, 1, 1),
            ),
        )
    changed_on(world, AFTER, other_rules)

    def whose(**asked: date) -> set[str | None]:
        with world.reading() as connection:
            found = overdue(connection, other_rules, today=AFTER, **asked)
        return {one.person for late in found for one in late.whose}

    assert whose(known_on=BEFORE) == {"anna"}
    assert whose(as_of=BEFORE) == {None}


def test_the_last_day_of_a_duty_is_counted_in_the_working_days_of_then(
    world: World, other_rules: Rulebook
) -> None:
    world.on("2024-01-10").duty(clock_from=date(2022, 2, 11))  # due on a Sunday
    changed_on(world, AFTER, other_rules)

    with world.reading() as connection:
        [known] = overdue(connection, other_rules, today=AFTER, known_on=BEFORE)
        [as_of] = overdue(connection, other_rules, today=AFTER, as_of=BEFORE)

    assert known.act_by == date(2024, 2, 12)
    assert as_of.act_by == date(2024, 2, 13)


def test_rules_that_come_back_hold_again(world: World, other_rules: Rulebook) -> None:
    shipped = read_rulebook(config_folder())
    changed_on(world, date(2024, 1, 1), other_rules)
    changed_on(world, date(2024, 2, 1), shipped)
    changed_on(world, date(2024, 2, 2), shipped)

    with world.reading() as connection:
        years = [
            rulebook_then(connection, shipped, date.fromisoformat(day)).standard_years["main_agreement"]
            for day in ("2023-12-31", "2024-01-31", "2024-02-01", "2024-02-02")
        ]
        assert years == [4, 3, 4, 4]
        # what holds still has been read already
        assert rulebook_then(connection, shipped, date(2024, 2, 2)).notices is shipped.notices
        assert audit_history(connection, shipped).findings == ()


def test_rules_of_a_run_under_a_wrong_clock_hold_from_the_day_on_which_it_is_taken_back(
    world: World, other_rules: Rulebook
) -> None:
    changed_on(world, date(2024, 1, 1), read_rulebook(config_folder()))
    changed_on(world, date(2099, 1, 5), other_rules)
    back = Application.of(world.store, other_rules).at(moment_on(date(2024, 2, 1)))
    assert isinstance(undo_run(back, date(2099, 1, 5), reason="fel klocka"), Undone)

    with world.reading() as connection:
        years = [
            rulebook_then(connection, other_rules, date.fromisoformat(day)).standard_years["main_agreement"]
            for day in ("2024-01-31", "2024-02-01")
        ]
        assert years == [4, 3]
        assert audit_history(connection, other_rules).findings == ()


def test_rules_that_somebody_changed_are_not_judged_by(world: World) -> None:
    rulebook = read_rulebook(config_folder())
    world.on("2024-01-10").main()
    with _unkept(world) as connection:
        connection.execute(update(table(RuleText)).values(body="[[[", sha256="0"))
        with pytest.raises(RulesUnreadable):
            terms(connection, rulebook, today=AFTER, known_on=BEFORE)


@contextmanager
def _unkept(world: World) -> Iterator[Connection]:
    with world.store.engine.connect() as connection, connection.begin() as transaction:
        yield connection
        transaction.rollback()
