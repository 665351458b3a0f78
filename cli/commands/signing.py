"""`handslag decide`, `sign` and their like: what one party did, on its own day."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import TYPE_CHECKING, Any

import click

from cli.frame.choices import CAPACITY
from cli.frame.command import command, request_of
from cli.frame.outcomes import outcome_of, with_what_it_says
from cli.frame.output import Answer
from cli.frame.parameters import DATED_OR_LENGTH, ENDING, PARTIAL, writes_of_one
from cli.frame.refusals import refusal
from cli.frame.usage import UsageFault
from lifecycle.outcome import Refused
from words.signing import noted_document, noted_value

if TYPE_CHECKING:
    from cli.frame.settings import Settings
    from lifecycle.agreeing import Goal
    from lifecycle.dates import PartialDate, Period
    from lifecycle.fields import Dated
    from workflows.agreements.signing import Noted, Papers
    from workflows.lookup.ends import Ending


def papers(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say when an act was done, on what it rests, and where its paper lies."""
    options = (
        click.option("--on", type=PARTIAL, required=True),
        click.option("--by", "function"),
        click.option("--capacity", type=CAPACITY),
        click.option("--item"),
        click.option("--basis"),
        click.option("--dnr", "diary_number"),
        click.option("--original", "original_at"),
        click.option("--reason"),
        writes_of_one,
    )
    return reduce(lambda wrapped, option: option(wrapped), reversed(options), function)


@command()
@click.argument("reference")
@click.argument("party")
@papers
@click.option("--until", type=ENDING)
@click.option("--oral", is_flag=True)
@click.option("--goes-on", is_flag=True)
def decide(  # noqa: PLR0913 -- one for each word that may be said
    settings: Settings,
    reference: str,
    party: str,
    on: PartialDate,
    until: Ending | None,
    if_version: int | None,
    *,
    oral: bool,
    goes_on: bool,
    preview: bool,
    **said: str | None,
) -> Answer:
    """Record a party's decision: to enter, to extend (--until), or to go on without another (--goes-on)."""
    from workflows.agreements.signing import decide_to_extend, note

    if (until is not None) + oral + goes_on > 1:
        raise UsageFault("usage.one_of_decisions")
    papers = _papers(said, None if until is None else until.goal())
    with request_of(settings).writing(keep=not preview) as tx:
        if until is not None:
            noted = decide_to_extend(tx, reference, party, on, papers, expected_version=if_version)
        else:
            kind = "oral" if oral else "confirmed" if goes_on else "decided"
            noted = note(tx, reference, party, kind, on, papers, expected_version=if_version)
    return noted_of(noted, preview=preview)


@command()
@click.argument("reference")
@click.argument("party")
@click.option("--ends", type=DATED_OR_LENGTH)
@papers
def give_notice(
    settings: Settings,
    reference: str,
    party: str,
    on: PartialDate,
    ends: Dated | Period | None,
    reason: str | None,
    if_version: int | None,
    *,
    preview: bool,
    **said: str | None,
) -> Answer:
    """Record a notice that was received from a party."""
    from workflows.agreements.entered import entered
    from workflows.agreements.parting import Notice
    from workflows.agreements.parting import give_notice as note_notice
    from workflows.lookup.ends import CountedFromNoDay, end_by_notice

    try:
        notice = Notice(on, end_by_notice(on, ends), _papers(said))
    except CountedFromNoDay as error:
        raise UsageFault("usage.length_from_when", argument="--ends", first="--on") from error
    with request_of(settings).writing(keep=not preview) as tx:
        outcome = note_notice(
            tx, reference, party, notice, reason=reason, expected_version=if_version, preview=preview
        )
        says = entered(tx.connection, tx.rulebook, tx.today, outcome, tx.request)
    return with_what_it_says(outcome_of(outcome), says)


@command()
@click.argument("reference")
@click.argument("party")
@papers
@click.option("--about", "remark")
@click.option("--settled", is_flag=True)
def dispute(
    settings: Settings,
    reference: str,
    party: str,
    on: PartialDate,
    if_version: int | None,
    *,
    settled: bool,
    preview: bool,
    **said: str | None,
) -> Answer:
    """Record that a party raises a dispute, or that one that it raised is settled (--settled)."""
    from workflows.agreements.signing import note

    if not (settled or said["remark"]):
        raise UsageFault("usage.dispute_is_about")
    kind = "settled" if settled else "disputed"
    said["remark"] = " ".join((said["remark"] or "").split())  # it names the dispute from now on
    with request_of(settings).writing(keep=not preview) as tx:
        noted = note(tx, reference, party, kind, on, _papers(said), expected_version=if_version)
    return noted_of(noted, preview=preview)


def of_one_party(trigger: str) -> click.Command:
    """Make the command by which one party's own part of a step is noted; the last one brings it about."""

    @command()
    @click.argument("reference")
    @click.argument("party")
    @papers
    def record(
        settings: Settings,
        reference: str,
        party: str,
        on: PartialDate,
        if_version: int | None,
        *,
        preview: bool,
        **said: str | None,
    ) -> Answer:
        from workflows.agreements.signing import act_for

        with request_of(settings).writing(keep=not preview) as tx:
            noted = act_for(tx, reference, trigger, party, on, _papers(said), expected_version=if_version)
        return noted_of(noted, preview=preview)

    return record


sign = of_one_party("sign")
accept = click.option("--reservation", "remark")(of_one_party("accept"))
withdraw_notice = of_one_party("withdraw_notice")


def _papers(said: dict[str, str | None], until: Goal | None = None) -> Papers:
    from workflows.agreements.signing import Papers

    return Papers.as_written(said, until)


def noted_of(noted: Noted, *, preview: bool) -> Answer:
    """Answer what became of a party's act, and of the record because of it."""
    if isinstance(noted.act, Refused):
        return refusal(noted.act)
    value = noted_value(noted, preview=preview)
    return Answer(value, lambda texts: noted_document(texts, noted))
