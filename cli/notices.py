"""`handslag notice …`: what people are owed and have been told, how a mail would read, and dead letters."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from cli.desk import open_desk
from cli.frame import command
from cli.output import say, say_count, show_document, show_table, tell
from cli.settings import texts_of
from cli.usage import UsageFault
from words.deadlines import rule_in_words, tier_in_words
from words.document import Column

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.records import Person
    from words.letters import Letter
    from workflows.desk import Desk


@command(csv=True)
@click.option("--all", "everything", is_flag=True)
def list_notices(settings: Settings, *, everything: bool) -> None:
    """List what is owed, and the mails that have not been sent."""
    from workflows.delivery import waiting
    from workflows.told import notices

    desk = open_desk(settings)
    with desk.reading() as connection:
        rows = notices(connection, everything=everything)
        mails = [
            {
                "id": message.id,
                "person": person.handle,
                "day": message.day,
                "state": message.status,
                "about": len(message.said),
                "attempts": message.attempts,
                "next_try_at": message.next_try_at,
                "failure": message.failure,
            }
            for message, person in waiting(connection)
        ]
    show_document(settings, {"notices": rows, "mails": mails})
    if settings.output == "json":
        return
    show_table(settings, _NOTICES, rows, empty="notice.none")
    if settings.output == "screen" and mails:
        click.echo()
        say_count(settings, "notice.mails", len(mails))
        show_table(settings, _MAILS, mails)
        if any(one["state"] == "dead" for one in mails):
            say(settings, "notice.retry_them")


@command()
@click.argument("person", required=False)
@click.option("--html", "html_file", type=click.Path(dir_okay=False, path_type=Path))
def preview(settings: Settings, person: str | None, html_file: Path | None) -> None:
    """Show the mail that the daily run would put together today for each person, or the newest that waits."""
    desk = open_desk(settings)
    found = _letters(desk, person)
    if html_file is not None and len(found) != 1:
        raise UsageFault("usage.one_letter", count=len(found))
    show_document(
        settings,
        [
            {"person": who.handle, "to": who.email, "subject": one.subject, "text": one.text}
            for who, one in found
        ],
    )
    if html_file is not None:
        html_file.write_text(found[0][1].html, "utf-8")
        say(settings, "notice.written", file=str(html_file))
        return
    if settings.output != "screen":
        return
    if not found:
        say(settings, "notice.no_mail")
    for who, one in found:
        texts = texts_of(settings)
        tell(f"{texts.text('field.to')}: {who.name or who.handle} <{who.email}>")
        tell(f"{texts.text('field.subject_line')}: {one.subject}")
        click.echo()
        for line in one.text.splitlines():
            tell(line) if line else click.echo()
        click.echo()


@command()
@click.argument("person", required=False)
def retry(settings: Settings, person: str | None) -> None:
    """Let dead letters be sent again, one person's or all."""
    from workflows.delivery import retry as let_wait_again
    from workflows.people import find_person

    desk = open_desk(settings)
    with desk.reading() as connection:
        who = None if person is None else find_person(connection, person)
    again = let_wait_again(desk, person=None if who is None else who.id)
    show_document(settings, {"waiting_again": again})
    say_count(settings, "notice.waiting_again", again)


def _letters(desk: Desk, handle: str | None) -> list[tuple[Person, Letter]]:
    """Write what a daily run today would tell each person, or else the newest mail to them that waits."""
    from words.letters import letter
    from workflows.delivery import waiting
    from workflows.people import find_person, list_people
    from workflows.tick import tick
    from workflows.told import register_of

    now = desk.moment.instant
    coming = tick(desk, preview=True).mails.written
    with desk.reading() as connection:
        if handle is not None:
            find_person(connection, handle)
        register = register_of(connection)
        people = {one.person.handle: one.person for one in list_people(connection, on=desk.today)}
        kept = [(person, message.said, message.day) for message, person in waiting(connection)]
    kept += [(people[one.person], list(one.said), desk.today) for one in coming]
    newest = {person.handle: (person, said, day) for person, said, day in kept}
    return [
        (person, letter(said, person=person, day=day, register=register, now=now))
        for person, said, day in newest.values()
        if handle is None or person.handle == handle
    ]


_NOTICES: Final = (
    Column("reference", 0),
    Column("rule", 1, folds=True, show=lambda texts, row: rule_in_words(texts, row.rule)),
    Column("due_on", 0),
    Column("tier", 2, show=lambda texts, row: tier_in_words(texts, row.tier)),
    Column("status", 1, show=lambda texts, row: texts.word("notice_status", row.status)),
    Column("mail_on", 2),
    Column("told_on", 3),
    Column("owed_on", 4, on_screen=False),
    Column("made_on", 4, on_screen=False),
    Column("code", 4, on_screen=False),
    Column("roles", 4, on_screen=False),
)

_MAILS: Final = (
    Column("person", 0),
    Column("day", 0),
    Column("state", 0, show=lambda texts, row: texts.word("mail_status", row["state"])),
    Column("about", 2, right=True),
    Column("attempts", 2, right=True),
    Column("failure", 1, folds=True),
)
