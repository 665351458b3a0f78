"""`handslag decide` and `handslag sign`: what one party did, on its own day."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import TYPE_CHECKING, Any

import click

from cli.frame import command, request_of
from cli.outcomes import outcome_of
from cli.output import Answer
from cli.parameters import writes_of_one
from cli.refusals import refusal
from cli.settings import texts_of
from cli.usage import UsageFault
from lifecycle.outcome import Refused
from words.signing import recorded_document, recorded_value
from words.vocabulary import read_word

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.agreeing import Goal
    from workflows.agreements.signing import Papers, Recorded


def papers(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say when an act was done, on what it rests, and where its paper lies."""
    options = (
        click.option("--on", required=True),
        click.option("--by", "function"),
        click.option("--capacity"),
        click.option("--item"),
        click.option("--basis"),
        click.option("--dnr", "diary_number"),
        click.option("--original", "original_at"),
        writes_of_one,
    )
    return reduce(lambda wrapped, option: option(wrapped), reversed(options), function)


@command()
@click.argument("reference")
@click.argument("party")
@papers
@click.option("--until")
@click.option("--oral", is_flag=True)
@click.option("--goes-on", is_flag=True)
def decide(  # noqa: PLR0913 -- one for each word that may be said
    settings: Settings,
    reference: str,
    party: str,
    on: str,
    until: str | None,
    if_version: int | None,
    *,
    oral: bool,
    goes_on: bool,
    preview: bool,
    **said: str | None,
) -> Answer:
    """Record a party's decision: to enter, to extend (--until), or to go on without another (--goes-on)."""
    from lifecycle.dates import parse_partial
    from workflows.agreements.signing import decide_to_extend, record

    if (until is not None) + oral + goes_on > 1:
        raise UsageFault("usage.one_of_decisions")
    day = parse_partial(on)
    papers = _papers(said, None if until is None else goal_of(until))
    with request_of(settings).writing(keep=not preview) as tx:
        if until is not None:
            recorded = decide_to_extend(tx, reference, party, day, papers, expected_version=if_version)
        else:
            kind = "oral" if oral else "confirmed" if goes_on else "decided"
            recorded = record(tx, reference, party, kind, day, papers, expected_version=if_version)
    return recorded_of(settings, recorded)


@command()
@click.argument("reference")
@click.argument("party")
@click.option("--ends")
@papers
@click.option("--reason")
def give_notice(
    settings: Settings,
    reference: str,
    party: str,
    on: str,
    ends: str | None,
    reason: str | None,
    if_version: int | None,
    *,
    preview: bool,
    **said: str | None,
) -> Answer:
    """Record a notice that was received from a party."""
    from lifecycle.dates import parse_partial
    from lifecycle.fields import dated
    from workflows.agreements.parting import Notice
    from workflows.agreements.parting import give_notice as record_notice

    notice = Notice(parse_partial(on), None if ends is None else dated(ends), _papers(said))
    with request_of(settings).writing(keep=not preview) as tx:
        outcome = record_notice(
            tx, reference, party, notice, reason=reason, expected_version=if_version, preview=preview
        )
    return outcome_of(settings, outcome)


@command()
@click.argument("reference")
@click.argument("party")
@papers
def withdraw_notice(
    settings: Settings,
    reference: str,
    party: str,
    on: str,
    if_version: int | None,
    *,
    preview: bool,
    **said: str | None,
) -> Answer:
    """Record that a party agrees that a notice lapses; the last one makes it lapse."""
    from lifecycle.dates import parse_partial
    from workflows.agreements.signing import withdraw_notice as record_withdrawal

    day = parse_partial(on)
    with request_of(settings).writing(keep=not preview) as tx:
        recorded = record_withdrawal(tx, reference, party, day, _papers(said), expected_version=if_version)
    return recorded_of(settings, recorded)


@command()
@click.argument("reference")
@click.argument("party")
@papers
def sign(
    settings: Settings,
    reference: str,
    party: str,
    on: str,
    if_version: int | None,
    *,
    preview: bool,
    **said: str | None,
) -> Answer:
    """Record a party's signature; the last one makes the agreement signed."""
    from lifecycle.dates import parse_partial
    from workflows.agreements.signing import sign as record_signature

    day = parse_partial(on)
    with request_of(settings).writing(keep=not preview) as tx:
        recorded = record_signature(tx, reference, party, day, _papers(said), expected_version=if_version)
    return recorded_of(settings, recorded)


@command()
@click.argument("reference")
@click.argument("party")
@papers
@click.option("--reservation", "remark")
def accept(
    settings: Settings,
    reference: str,
    party: str,
    on: str,
    if_version: int | None,
    *,
    preview: bool,
    **said: str | None,
) -> Answer:
    """Record that a party recognises itself in a picture; the last one makes it accepted."""
    from lifecycle.dates import parse_partial
    from workflows.agreements.signing import accept as record_acceptance

    day = parse_partial(on)
    with request_of(settings).writing(keep=not preview) as tx:
        recorded = record_acceptance(tx, reference, party, day, _papers(said), expected_version=if_version)
    return recorded_of(settings, recorded)


def goal_of(until: str) -> Goal:
    """Read a new end: a day, or the word for "until the main agreement ends"."""
    from lifecycle.agreeing import Goal
    from lifecycle.dates import parse_partial
    from workflows.lookup.field_values import UNTIL_MAIN_ENDS

    if until.lower() in UNTIL_MAIN_ENDS:
        return Goal(None, with_main=True)
    return Goal(parse_partial(until).latest)


def _papers(said: dict[str, str | None], until: Goal | None = None) -> Papers:
    from lifecycle.names import clean_text
    from lifecycle.records.person import CAPACITIES
    from workflows.agreements.signing import Papers

    given = {name: clean_text(name, text) for name, text in said.items() if text}
    if written := given.pop("capacity", None):
        capacity = read_word(written, "capacity", CAPACITIES)
        if capacity is None:
            raise UsageFault("usage.no_such_capacity", text=written, capacities=CAPACITIES)
        given["capacity"] = capacity
    return Papers(**given, until=until)


def recorded_of(settings: Settings, recorded: Recorded) -> Answer:
    """Answer what became of a party's act, and of the record because of it."""
    if isinstance(recorded.act, Refused):
        return refusal(settings, recorded.act)
    value = recorded_value(texts_of(settings), recorded)
    return Answer(value, lambda texts: recorded_document(texts, recorded))
