"""`handslag party succeed`, `merge`, `remove`, `leave`: parties come after each other, or never were two."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.output import Answer
from cli.frame.parameters import DAY, writes_of_one
from cli.frame.refusals import refusals

if TYPE_CHECKING:
    from cli.frame.settings import Settings
    from workflows.directory.never_succeeded import Typed


@command()
@click.argument("old")
@click.argument("new")
@click.option("--from", "from_on", type=DAY, required=True)
@click.option("--strike", is_flag=True)
@writes_of_one
def succeed(
    settings: Settings,
    old: str,
    new: str,
    *,
    from_on: date,
    if_version: int | None,
    strike: bool,
    preview: bool,
) -> Answer:
    """Let one party come after another; or say that it never did."""
    from words.succession import succession_document
    from workflows.directory.duties import without_duties
    from workflows.directory.never_succeeded import Typed
    from workflows.directory.succession import Hindered
    from workflows.directory.succession import succeed as let_succeed

    if strike:
        return _strike(settings, old, Typed("succeeded", new, from_on), if_version, preview=preview)
    with request_of(settings).writing(keep=not preview) as tx:
        done = let_succeed(
            tx, old=old, new=new, from_on=from_on, expected_version=if_version, preview=preview
        )
        without = without_duties(tx.connection)
    if isinstance(done, Hindered):
        return refusals(done.refused, header="refusal.header_of_succession", old=old, new=new)
    return Answer(done, lambda texts: succession_document(texts, done, without))


@command()
@click.argument("double")
@click.argument("party")
@click.option("--reason")
@click.option("--strike", is_flag=True)
@writes_of_one
def merge(
    settings: Settings,
    double: str,
    party: str,
    *,
    reason: str | None,
    if_version: int | None,
    strike: bool,
    preview: bool,
) -> Answer:
    """Make one of a party that was entered twice; or say that it never was one."""
    from words.succession import merger_document
    from workflows.directory.never_succeeded import Typed
    from workflows.directory.succession import Hindered
    from workflows.directory.succession import merge as make_one

    if strike:
        return _strike(settings, double, Typed("merged", party), if_version, reason=reason, preview=preview)
    with request_of(settings).writing(keep=not preview) as tx:
        done = make_one(
            tx, double=double, party=party, reason=reason, expected_version=if_version, preview=preview
        )
    if isinstance(done, Hindered):
        return refusals(done.refused, header="refusal.header_of_merger", double=double, party=party)
    return Answer(done, lambda texts: merger_document(texts, done, preview=preview))


@command()
@click.argument("name")
@writes_of_one
def remove(settings: Settings, name: str, *, if_version: int | None, preview: bool) -> Answer:
    """Take out a party that never was one."""
    from words.succession import removal_document
    from workflows.directory.succession import Hindered
    from workflows.directory.succession import remove as take_out

    with request_of(settings).writing(keep=not preview) as tx:
        done = take_out(tx, name=name, expected_version=if_version, preview=preview)
    if isinstance(done, Hindered):
        return refusals(done.refused, header="refusal.header_of_removal", name=name)
    return Answer(done, lambda texts: removal_document(texts, done, preview=preview))


@command()
@click.argument("name")
@click.option("--from", "from_on", type=DAY, required=True)
@click.option("--reason")
@click.option("--strike", is_flag=True)
@writes_of_one
def leave(
    settings: Settings,
    name: str,
    *,
    from_on: date,
    reason: str | None,
    if_version: int | None,
    strike: bool,
    preview: bool,
) -> Answer:
    """Let a party leave the register; or say that it never did."""
    from words.succession import departure_document
    from workflows.directory.never_succeeded import Typed
    from workflows.directory.succession import Hindered
    from workflows.directory.succession import leave as let_leave

    if strike:
        return _strike(
            settings, name, Typed("left", None, from_on), if_version, reason=reason, preview=preview
        )
    with request_of(settings).writing(keep=not preview) as tx:
        done = let_leave(
            tx, name=name, from_on=from_on, reason=reason, expected_version=if_version, preview=preview
        )
    if isinstance(done, Hindered):
        return refusals(done.refused, header="refusal.header_of_leaving", name=name)
    return Answer(done, lambda texts: departure_document(texts, done, preview=preview))


def _strike(
    settings: Settings,
    name: str,
    typed: Typed,
    if_version: int | None,
    *,
    reason: str | None = None,
    preview: bool,
) -> Answer:
    """Take back what was typed of a party that is not over."""
    from words.succession import struck_document
    from workflows.directory.never_succeeded import strike_end_of
    from workflows.directory.succession import Hindered

    with request_of(settings).writing(keep=not preview) as tx:
        done = strike_end_of(tx, name, typed, reason=reason, expected_version=if_version, preview=preview)
    if isinstance(done, Hindered):
        return refusals(done.refused, header="refusal.header_of_striking", name=name)
    return Answer(done, lambda texts: struck_document(texts, done, preview=preview))
