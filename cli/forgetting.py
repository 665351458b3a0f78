"""`handslag forget` and `handslag person forget`: what goes for good, and what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import wraps
from typing import TYPE_CHECKING, Any, Final

import click

from cli.choices import code_of
from cli.desk import open_desk
from cli.frame import command
from cli.output import say, say_count, show_document
from cli.parameters import DAY
from cli.settings import texts_of

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.register import Ground
    from workflows.desk import Desk

_YES: Final = frozenset({"y", "yes", "j", "ja"})


def _on_a_ground(forget: Callable[..., None]) -> Callable[..., None]:
    """Ask what forgetting rests on, once for every command that forgets; it is given as `rests_on`."""

    @wraps(forget)
    def asked(
        settings: Settings,
        *,
        ground: str,
        body: str,
        decided_on: date,
        diary_number: str,
        **said: Any,  # noqa: ANN401 -- whatever the command takes beside it
    ) -> None:
        from lifecycle.records.register import GROUNDS
        from lifecycle.register import Ground

        code = code_of(settings, "--ground", ground, family="ground", codes=GROUNDS)
        forget(settings, rests_on=Ground(code, body, decided_on, diary_number), **said)

    for option in reversed(
        (
            click.option("--ground", default="decision"),
            click.option("--decided-by", "body", required=True),
            click.option("--on", "decided_on", type=DAY, required=True),
            click.option("--dnr", "diary_number", required=True),
            click.option("--yes", is_flag=True),
        )
    ):
        asked = option(asked)
    return asked


@command()
@click.argument("handle")
@_on_a_ground
def forget_person(settings: Settings, handle: str, *, rests_on: Ground, yes: bool) -> None:
    """Blank everything by which a person could be told."""
    from workflows.forgetting import forget_person as forget
    from workflows.people import find_person

    desk = open_desk(settings)
    with desk.reading() as connection:
        person = find_person(connection, handle)
    if not _is_sure(settings, "person.sure", "person.not_forgotten", yes=yes, handle=person.handle):
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
@_on_a_ground
def forget_texts(
    settings: Settings, reference: str, row: int, *, names: Sequence[str], rests_on: Ground, yes: bool
) -> None:
    """Blank free texts of one row of a record's history."""
    from workflows.forgetting import forget_row_texts

    desk = open_desk(settings)
    if not _is_sure(settings, "text.sure", "text.not_forgotten", yes=yes, reference=reference, row=row):
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


def _erased(settings: Settings, desk: Desk) -> bool:
    """Leave nothing in the file either, and say when that has to be done again."""
    erased = desk.store.erase_what_is_gone()
    if not erased:
        say(settings, "forget.not_erased")
    return erased


def _is_sure(settings: Settings, asks: str, otherwise: str, *, yes: bool, **facts: object) -> bool:
    """Ask, unless it was said beforehand, and say that nothing was forgotten if the answer is another.

    The question is on stderr, so that stdout stays what was asked for; no answer at all stops the command.
    """
    if yes:
        return True
    question = texts_of(settings).text(asks, **facts)
    answer: str = click.prompt(question, default="", show_default=False, err=True)
    sure = answer.strip().casefold() in _YES
    if not sure:
        say(settings, otherwise, **facts)
    return sure
