"""`handslag count`, `activity list`, `activity done` and `activity not-done`: what was done, how often."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from cli.commands.signing import noted_of
from cli.commands.steps import Manner, in_a_manner
from cli.frame.command import command, request_of
from cli.frame.outcomes import outcome_of
from cli.frame.output import Answer, and_then
from cli.frame.parameters import DAY, writes_of_one
from lifecycle.outcome import Refused
from lifecycle.periods import parse_reporting_period

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
@click.argument("reference")
@click.argument("counted", type=int)
@click.option("--period", default="")
@click.option("--on", type=DAY)
@click.option("--note", default="")
@click.option("--again", is_flag=True)
@writes_of_one
def count(  # noqa: PLR0913 -- one for each word that may be said
    settings: Settings,
    reference: str,
    counted: int,
    period: str,
    on: date | None,
    note: str,
    if_version: int | None,
    *,
    again: bool,
    preview: bool,
) -> Answer:
    """Report how many times something was done."""
    from words.activities import added_in_words, counted_for, so_far
    from workflows.follow_up.activities import one_activity
    from workflows.follow_up.counting import Counting, added_to
    from workflows.follow_up.counting import count as add_count

    request = request_of(settings)
    with request.writing(keep=not preview) as tx:
        said = Counting(counted, period, on, note, again=again)
        outcome = add_count(tx, reference, said, expected_version=if_version)
        listed = one_activity(tx.connection, request.rulebook, reference, request.today)
    answer = outcome_of(outcome, preview=preview)
    if period:
        meant = parse_reporting_period(period, request.today)
        answer = and_then(answer, lambda texts: counted_for(texts, meant))
    if (added := added_to(outcome, listed.held.target)) is not None:
        answer = and_then(answer, lambda texts: added_in_words(texts, listed.reference, added))
    return answer if isinstance(outcome, Refused) else and_then(answer, lambda texts: so_far(texts, listed))


@command(csv=True)
@click.argument("reference", required=False)
@click.option("--all", "everything", is_flag=True)
def list_activities(settings: Settings, reference: str | None, *, everything: bool) -> Answer:
    """List activities, and how far each has come."""
    from words.activities import activities_listing
    from workflows.follow_up.activities import activities

    request = request_of(settings)
    with request.reading() as connection:
        found = activities(connection, request.rulebook, request.today, under=reference, ended=everything)
    return Answer(activities_listing(found, ended=everything))


@command()
@click.argument("reference")
@in_a_manner
def done(settings: Settings, reference: str, manner: Manner) -> Answer:
    """Mark an activity as carried out."""
    return _ended(settings, reference, "done", manner)


@command()
@click.argument("reference")
@in_a_manner
def not_done(settings: Settings, reference: str, manner: Manner) -> Answer:
    """Mark an activity as not carried out; the reason is what the next follow-up learns from."""
    return _ended(settings, reference, "not_done", manner)


def _ended(settings: Settings, reference: str, trigger: str, manner: Manner) -> Answer:
    from workflows.agreements.advancing import advance
    from workflows.agreements.signing import Noted
    from workflows.follow_up.activities import find_activity

    with request_of(settings).writing(keep=not manner.preview) as tx:
        outcome = advance(
            tx,
            find_activity(tx.connection, reference).reference,
            lambda _: trigger,
            on=manner.on,
            why=manner.why(),
            expected_version=manner.if_version,
            preview=manner.preview,
        )
    return noted_of(outcome, preview=manner.preview) if isinstance(outcome, Noted) else outcome_of(outcome)
