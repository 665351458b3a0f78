"""`handslag pair suggest`: who could learn of whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.output import Answer

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
@click.argument("party")
def suggest_partners(settings: Settings, party: str) -> Answer:
    """Name those with whom a party could learn: each has what the other lacks."""
    from words.learning import suggestions_document, suggestions_value
    from workflows.capability.learning import suggest

    request = request_of(settings)
    with request.reading() as connection:
        found = suggest(connection, request.rulebook, party, request.today)
    return Answer(suggestions_value(found), lambda texts: suggestions_document(texts, found))
