"""`handslag contribution link`: a link by which somebody who does not log in answers once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.output import Answer
from cli.frame.parameters import writes
from cli.frame.settings import pages

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
@click.argument("reference")
@writes
def link(settings: Settings, reference: str, *, preview: bool) -> Answer:
    """Make a link by which somebody who does not log in answers once."""
    from words.replies import link_document, link_value
    from workflows.replies.answering import link_to

    address = pages().address
    with request_of(settings).writing(keep=not preview) as tx:
        made = link_to(tx, reference, address)
    if preview:
        made = replace(made, link=None)
    return Answer(link_value(made), lambda texts: link_document(texts, made))
