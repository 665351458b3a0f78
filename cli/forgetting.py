"""`handslag forget` and `handslag person forget`: what goes for good, and what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from cli.desk import open_desk
from cli.frame import command
from cli.output import say, say_count, show_document
from cli.parameters import DAY
from cli.texts import texts_of
from cli.words import code_of

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.register import Ground
    from workflows.desk import Desk

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

_YES: Final = frozenset({"y", "yes", "j", "ja"})


def _of_a_ground(function: Decorated) -> Decorated:
    """Options that say what forgetting rests on."""
    for option in reversed(
        (
            click.option("--ground", default="decision"),
            click.option("--decided-by", "body", required=True),
            click.option("--on", "decided_on", type=DAY, required=True),
            click.option("--dnr", "diary_number", required=True),
            click.option("--yes", is_flag=True),
        )
    ):
        function = option(function)
    return function


@command()
@click.argument("handle")
@_of_a_ground
def forget_person(
    settings: Settings,
    handle: str,
    *,
    ground: str,
    body: str,
    decided_on: date,
    diary_number: str,
    yes: bool,
) -> None:
    """Blank everything by which a person could be told."""
    from workflows.forgetting import forget_person as forget
    from workflows.people import find_person

    rests_on = _ground(settings, ground, body, decided_on, diary_number)
    desk = open_desk(settings)
    with desk.reading() as connection:
        person = find_person(connection, handle)
    if not yes and not _is_sure(settings, "person.sure", handle=person.handle):
        say(settings, "person.not_forgotten", handle=person.handle)
        show_document(settings, {"handle": person.handle, "written": False, "erased": False})
        return
    with desk.writing() as tx:
        forgotten = forget(tx, person.handle, rests_on)
    code = "person.forgotten" if forgotten.changed else "person.forgotten_already"
    say(settings, code, handle=forgotten.person.handle)
    erased = _erased(settings, desk)
    show_document(
        settings, {"handle": forgotten.person.handle, "written": forgotten.changed, "erased": erased}
    )


@command()
@click.argument("reference")
@click.argument("row", type=int)
@click.option("--field", "names", multiple=True)
@_of_a_ground
def forget_texts(  # noqa: PLR0913 -- one option for each part of the ground
    settings: Settings,
    reference: str,
    row: int,
    *,
    names: Sequence[str],
    ground: str,
    body: str,
    decided_on: date,
    diary_number: str,
    yes: bool,
) -> None:
    """Blank free texts of one row of a record's history."""
    from workflows.forgetting import forget_row_texts

    rests_on = _ground(settings, ground, body, decided_on, diary_number)
    desk = open_desk(settings)
    if not yes and not _is_sure(settings, "text.sure", reference=reference, row=row):
        say(settings, "text.not_forgotten", reference=reference, row=row)
        show_document(settings, {"reference": reference, "seq": row, "forgotten_texts": (), "erased": False})
        return
    with desk.writing() as tx:
        done = forget_row_texts(tx, reference, row, rests_on, names=names)
    if done.names:
        say_count(settings, "text.forgotten", len(done.names), reference=done.reference, row=done.seq)
    else:
        say(settings, "text.forgotten_already", reference=done.reference, row=done.seq)
    erased = _erased(settings, desk)
    show_document(
        settings,
        {"reference": done.reference, "seq": done.seq, "forgotten_texts": done.names, "erased": erased},
    )


def _ground(settings: Settings, kind: str, body: str, decided_on: date, diary_number: str) -> Ground:
    from lifecycle.records.register import GROUNDS
    from lifecycle.register import Ground

    code = code_of(settings, "--ground", kind, family="ground", codes=GROUNDS)
    return Ground(code, body, decided_on, diary_number)


def _erased(settings: Settings, desk: Desk) -> bool:
    """Leave nothing in the file either, and say when that has to be done again."""
    erased = desk.store.erase_what_is_gone()
    if not erased:
        say(settings, "forget.not_erased")
    return erased


def _is_sure(settings: Settings, code: str, **facts: object) -> bool:
    """Ask on stderr, so that stdout stays what was asked for; no answer at all stops the command."""
    question = texts_of(settings).text(code, **facts)
    answer: str = click.prompt(question, default="", show_default=False, err=True)
    return answer.strip().casefold() in _YES
