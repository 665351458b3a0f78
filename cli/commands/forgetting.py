"""`handslag forget` and `handslag person forget`: what goes for good, and what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import wraps
from typing import TYPE_CHECKING, Any, Final

import click

from cli.frame.choices import GROUND
from cli.frame.command import command, request_of
from cli.frame.folding import fold
from cli.frame.output import Answer, width
from cli.frame.parameters import DAY, writes_of_one
from cli.frame.settings import texts_of
from lifecycle.harmless import printable

if TYPE_CHECKING:
    from cli.frame.settings import Settings
    from lifecycle.register import Ground

_ROOM_FOR_AN_ANSWER: Final = len(": yes")

_YES: Final = frozenset({"y", "yes", "j", "ja"})


def _on_a_ground(forget: Callable[..., Answer]) -> Callable[..., Answer]:
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
    ) -> Answer:
        from lifecycle.register import Ground

        return forget(settings, rests_on=Ground(ground, body, decided_on, diary_number), **said)

    for option in reversed(
        (
            click.option("--ground", type=GROUND, default="decision"),
            click.option("--decided-by", "body", required=True),
            click.option("--on", "decided_on", type=DAY, required=True),
            click.option("--dnr", "diary_number", required=True),
            click.option("--yes", is_flag=True),
            writes_of_one,
        )
    ):
        asked = option(asked)
    return asked


@command()
@click.argument("handle")
@_on_a_ground
def forget_person(
    settings: Settings, handle: str, *, rests_on: Ground, if_version: int | None, yes: bool, preview: bool
) -> Answer:
    """Blank everything by which a person could be told."""
    from words.forgetting import (
        person_document,
        person_kept_document,
        person_kept_value,
        person_question,
        person_value,
    )
    from workflows.directory.forgetting import forget_person as forget
    from workflows.directory.known_people import find_person

    request = request_of(settings)
    with request.reading() as connection:
        known = find_person(connection, handle).handle
    if not (yes or preview or _says_yes(person_question(texts_of(settings), known))):
        return Answer(person_kept_value(known), lambda texts: person_kept_document(texts, known))
    with request.writing(keep=not preview) as tx:
        forgotten = forget(tx, known, rests_on, expected_version=if_version)
    erased = preview or request.store.erase_what_is_gone()
    return Answer(
        person_value(forgotten, erased=erased and not preview),
        lambda texts: person_document(texts, forgotten, erased=erased),
    )


@command()
@click.argument("reference")
@click.argument("row", type=int)
@click.option("--field", "names", multiple=True)
@_on_a_ground
def forget_texts(
    settings: Settings,
    reference: str,
    row: int,
    *,
    names: Sequence[str],
    rests_on: Ground,
    if_version: int | None,
    yes: bool,
    preview: bool,
) -> Answer:
    """Blank free texts of one row of a record's history."""
    from words.forgetting import (
        texts_document,
        texts_kept_document,
        texts_kept_value,
        texts_question,
        texts_value,
    )
    from workflows.directory.forgetting import forget_row_texts

    request = request_of(settings)
    if not (yes or preview or _says_yes(texts_question(texts_of(settings), reference, row))):
        return Answer(
            texts_kept_value(reference, row), lambda texts: texts_kept_document(texts, reference, row)
        )
    with request.writing(keep=not preview) as tx:
        done = forget_row_texts(tx, reference, row, rests_on, names=names, expected_version=if_version)
    erased = preview or request.store.erase_what_is_gone()
    value = texts_value(done, erased=erased and not preview)
    return Answer(value, lambda texts: texts_document(texts, done, erased=erased))


def _says_yes(question: str) -> bool:
    """Ask on stderr, so that stdout stays what was asked for; no answer at all stops the command."""
    *above, asked = fold(printable(question), width() - _ROOM_FOR_AN_ANSWER)
    for line in above:
        click.echo(line, err=True)
    answer: str = click.prompt(asked, default="", show_default=False, err=True)
    return answer.strip().casefold() in _YES
