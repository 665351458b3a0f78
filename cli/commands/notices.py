"""`handslag notice …`: what people are owed and have been told, how a mail would read, and dead letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.output import Answer
from cli.frame.parameters import NamedFile, writes
from cli.frame.settings import pages
from cli.frame.usage import UsageFault

if TYPE_CHECKING:
    from pathlib import Path

    from cli.frame.settings import Settings


@command(csv=True)
@click.option("--all", "everything", is_flag=True)
def list_notices(settings: Settings, *, everything: bool) -> Answer:
    """List what is owed, and the mails that have not been sent."""
    from words.notices import notices_document, notices_rows, notices_value
    from workflows.notices.listing import notices
    from workflows.notices.waiting import questions_waiting, waiting

    request = request_of(settings)
    with request.reading() as connection:
        rows = notices(connection, everything=everything)
        mails, questions = waiting(connection), questions_waiting(connection)
    return Answer(
        notices_value(rows, mails, questions),
        lambda texts: notices_document(texts, rows, mails, questions, everything=everything),
        table=notices_rows(rows, everything=everything),
    )


@command()
@click.argument("person", required=False)
@click.option("--html", "html_file", type=NamedFile())
def preview(settings: Settings, person: str | None, html_file: Path | None) -> Answer:
    """Show the mail that the daily run would put together today for each person, or the newest that waits."""
    from words.letters import letter
    from words.notices import letter_written, letters_document, letters_value
    from workflows.daily.mails_ahead import mails_ahead
    from workflows.register.new_file import write_whole

    request, linked = request_of(settings), pages()
    now = request.moment.instant
    found = [
        (
            one.person,
            letter(one.said, person=one.person, day=one.day, register=one.register, now=now, pages=linked),
        )
        for one in mails_ahead(request, person)
    ]
    if html_file is None:
        return Answer(letters_value(found), lambda texts: letters_document(texts, found))
    if len(found) != 1:
        raise UsageFault("usage.one_letter", count=len(found))
    write_whole(html_file, found[0][1].html.encode())
    return Answer(letters_value(found), lambda texts: letter_written(texts, str(html_file)))


@command()
@click.argument("person", required=False)
@writes
def retry(settings: Settings, person: str | None, *, preview: bool) -> Answer:
    """Let dead letters be sent again, one person's or all."""
    from words.notices import waiting_again
    from workflows.directory.known_people import find_person
    from workflows.notices.delivery import retry as let_wait_again
    from workflows.replies.mails import try_again

    request = request_of(settings)
    with request.reading() as connection:
        who = None if person is None else find_person(connection, person)
    again = let_wait_again(request, person=None if who is None else who.id, preview=preview)
    if who is None:
        again += try_again(request, preview=preview)
    return Answer({"waiting_again": again}, lambda texts: waiting_again(texts, again))
