"""`handslag person …`: who types, who leaves, and who takes over."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

import click

from cli.frame.choices import ROLE
from cli.frame.command import command, request_of
from cli.frame.output import Answer
from cli.frame.parameters import DAY, DAY_OR_EMPTY, writes, writes_of_one
from cli.frame.settings import web_url
from cli.frame.usage import UsageFault
from lifecycle.languages import LANGUAGES

if TYPE_CHECKING:
    from cli.frame.settings import Settings
    from workflows.directory.people import PersonKept


@command()
@click.argument("handle")
@click.option("--name", default="")
@click.option("--email", default="")
@click.option("--language", type=click.Choice(LANGUAGES), default="sv")
@click.option("--login", default="")
@click.option("--role", type=ROLE, default="coordinator")
@writes
def add(
    settings: Settings,
    handle: str,
    *,
    name: str,
    email: str,
    language: str,
    login: str,
    role: str,
    preview: bool,
) -> Answer:
    """Add a person."""
    from workflows.directory.people import add_person

    with request_of(settings).writing(keep=not preview) as tx:
        kept = add_person(
            tx, handle=handle, name=name, email=email, language=language, login=login, role=role
        )
    return _kept(kept, "person.added")


@command()
@click.argument("handle")
@click.option("--name")
@click.option("--email")
@click.option("--language", type=click.Choice(LANGUAGES))
@click.option("--login")
@click.option("--role", type=ROLE)
@click.option("--left", "left_on", type=DAY_OR_EMPTY)
@click.option("--from", "from_on", type=DAY)
@click.option("--mistyped", is_flag=True)
@writes_of_one
def change(  # noqa: PLR0913 -- one option for each fact
    settings: Settings,
    handle: str,
    *,
    name: str | None,
    email: str | None,
    language: str | None,
    login: str | None,
    role: str | None,
    left_on: date | Literal[""] | None,
    from_on: date | None,
    mistyped: bool,
    if_version: int | None,
    preview: bool,
) -> Answer:
    """Change what is said of a person; an empty text blanks it."""
    from lifecycle.offices import Since
    from workflows.directory.people import change_person

    if all(given is None for given in (name, email, language, login, role, left_on)):
        raise UsageFault("usage.nothing_to_change")
    with request_of(settings).writing(keep=not preview) as tx:
        kept = change_person(
            tx,
            handle,
            name=name,
            email=email,
            language=language,
            login=login,
            role=role,
            left_on=left_on,
            since=Since(from_on, mistyped),
            expected_version=if_version,
        )
    return _kept(kept, "person.changed")


@command(csv=True)
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def list_people(settings: Settings, as_of: date | None, known_on: date | None) -> Answer:
    """List everybody with what they hold today, or held on a day."""
    from words.people import people
    from workflows.directory.known_people import list_people as read_people

    request = request_of(settings)
    with request.reading() as connection:
        found = read_people(connection, on=request.today, as_of=as_of, known_on=known_on)
    return Answer(people(found, as_of or known_on))


@command()
@click.argument("old")
@click.argument("new")
@click.option("--from", "from_on", type=DAY, required=True)
@writes
def handover(settings: Settings, old: str, new: str, *, from_on: date, preview: bool) -> Answer:
    """Give every function that one person holds to another."""
    from words.people import handed_document, handed_value
    from workflows.directory.people import hand_over

    with request_of(settings).writing(keep=not preview) as tx:
        handed = hand_over(tx, old=old, new=new, from_on=from_on)
    return Answer(handed_value(handed), lambda texts: handed_document(texts, handed))


@command()
@click.argument("handle")
@writes
def invite(settings: Settings, handle: str, *, preview: bool) -> Answer:
    """Make a link by which a person says, once, by which account they log in."""
    from dataclasses import replace

    from words.people import invited_document, invited_value
    from workflows.directory.invitations import invite_person

    with request_of(settings).writing(keep=not preview) as tx:
        invited = invite_person(tx, handle, web_url())
    if preview:
        invited = replace(invited, link=None)
    return Answer(invited_value(invited), lambda texts: invited_document(texts, invited))


def _kept(kept: PersonKept, done: str) -> Answer:
    from words.people import kept_document, kept_value

    return Answer(kept_value(kept), lambda texts: kept_document(texts, kept, done))
