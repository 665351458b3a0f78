"""`handslag completion`: what a shell reads so that the tab key knows commands, options and the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cli.frame.command import command
from cli.frame.completion import SHELLS, script_of
from cli.frame.output import Answer
from words.document import Verbatim

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
@click.argument("shell", type=click.Choice(SHELLS))
def completion(settings: Settings, shell: str) -> Answer:
    """Print the script for a shell."""
    del settings  # it is the same for everybody
    script = script_of(shell, click.get_current_context().find_root().command)
    return Answer({"shell": shell, "script": script}, lambda _texts: [Verbatim(script)])
