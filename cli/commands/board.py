"""`handslag` alone, `status` and `next`: what to do now, what stands where, and the ways on from here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of, until_shown
from cli.frame.output import Answer
from cli.frame.parameters import DAY

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
def now(settings: Settings) -> Answer:
    """What do I do now?"""
    from words.board import now_document, now_value
    from workflows.reading.board import now as what_now

    request = request_of(settings)
    connection = until_shown(request.reading())
    found = what_now(connection, request.rulebook, request.today, request.person(connection))
    return Answer(now_value(found), lambda texts: now_document(texts, found))


@command(csv=True)
@click.option("--all", "everything", is_flag=True)
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def status(settings: Settings, as_of: date | None, known_on: date | None, *, everything: bool) -> Answer:
    """What stands where."""
    from words.board import board_document, board_rows
    from workflows.reading.board import board

    request = request_of(settings)
    connection = until_shown(request.reading())
    found = board(connection, request.rulebook, request.today, as_of=as_of, known_on=known_on)
    return Answer(board_rows(found), lambda texts: board_document(texts, found, everything=everything))


@command()
@click.argument("reference")
def next_steps(settings: Settings, reference: str) -> Answer:
    """Which ways there are on from here."""
    from words.board import steps_document, steps_value
    from workflows.lookup.snapshot import shown
    from workflows.reading.board import next_steps as steps_of

    request = request_of(settings)
    with request.reading() as connection:
        one = shown(connection, request.rulebook, reference)
        assert one is not None  # noqa: S101 -- of today every record is known
        found = steps_of(connection, request.rulebook, one, request.today)
    value = steps_value(found)
    return Answer(value, lambda texts: steps_document(texts, found, request.today))
