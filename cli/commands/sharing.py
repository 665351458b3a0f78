"""`handslag share` and `handslag register host`: who reads a record, and whose register it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.output import Answer
from cli.frame.parameters import writes, writes_of_one
from cli.frame.refusals import refusal
from cli.frame.usage import UsageFault

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
@click.argument("reference")
@click.argument("party")
@click.option("--withhold", is_flag=True)
@click.option("--take-back", is_flag=True)
@click.option("--why", "reason")
@writes_of_one
def share(
    settings: Settings,
    reference: str,
    party: str,
    reason: str | None,
    if_version: int | None,
    *,
    withhold: bool,
    take_back: bool,
    preview: bool,
) -> Answer:
    """Share a record with a party, withhold it, or take back what was said."""
    from lifecycle.outcome import Refused
    from words.sharing import shared_document, shared_value
    from workflows.directory.sharing import share as say

    if withhold and take_back:
        raise UsageFault("usage.withhold_or_take_back")
    does = "withhold" if withhold else "take_back" if take_back else "share"
    with request_of(settings).writing(keep=not preview) as tx:
        shared = say(tx, reference, party, does, reason=reason, expected_version=if_version)
    if isinstance(shared, Refused):
        return refusal(shared)
    return Answer(shared_value(shared, preview=preview), lambda texts: shared_document(texts, shared))


@command()
@click.argument("party")
@writes
def name_host(settings: Settings, party: str, *, preview: bool) -> Answer:
    """Say whose register it is."""
    from words.sharing import host_document, host_value
    from workflows.directory.sharing import name_host as say

    with request_of(settings).writing(keep=not preview) as tx:
        hosted = say(tx, party)
    return Answer(host_value(hosted, preview=preview), lambda texts: host_document(texts, hosted))
