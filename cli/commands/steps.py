"""`handslag do`, `advance`, `extend`, `renew`, `consult`, `amend`, `correct`: what moves one agreement."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from cli.commands.signing import noted_of
from cli.frame.choices import DEVIATION
from cli.frame.command import command, request_of
from cli.frame.outcomes import outcome_of, with_what_is_told, with_what_it_mends, with_what_it_says
from cli.frame.output import Answer
from cli.frame.parameters import DATED, DATED_OR_LENGTH, DAY, ENDING, PARTIAL, SEVERAL, writes_of_one
from cli.frame.usage import UsageFault
from cli.frame.values import values_in
from lifecycle.errors import UnknownRecord
from lifecycle.outcome import Done
from lifecycle.values import dataclass
from words.vocabulary import nearest_codes, read_code, read_word

if TYPE_CHECKING:
    from cli.frame.settings import Settings
    from lifecycle.dates import PartialDate, Period
    from lifecycle.fields import Dated
    from lifecycle.machine.definition import MachineDefinition
    from workflows.agreements.steps import Why
    from workflows.lookup.ends import Ending


@dataclass(frozen=True, slots=True)
class Manner:
    """How something is asked: for which day, on whose behalf and why, in earnest or only to see."""

    on: date | None
    reason: str | None
    party: str | None
    function: str | None
    evidence: str | None
    if_version: int | None
    preview: bool

    def why(self) -> Why:
        """Gather on whose behalf it is asked; a function without a party says nothing.

        Raises:
            UsageFault: --by or --evidence without --for.
        """
        from workflows.agreements.steps import Why

        if self.party is None and (self.function or self.evidence):
            raise UsageFault("usage.by_without_for")
        return Why(
            reason=self.reason,
            party=self.party,
            function=self.function,
            evidence=self.evidence,
            words=read_code,
        )


def in_a_manner(function: Callable[..., Answer]) -> Callable[..., Answer]:
    """Add --on, --reason, --for, --by, --evidence, --preview and --if-version, handed over as a `Manner`."""

    @functools.wraps(function)
    def gathered(settings: Settings, **said: Any) -> Answer:  # noqa: ANN401 -- whatever click read
        manner = Manner(**{one.name: said.pop(one.name) for one in fields(Manner)})
        return function(settings, manner=manner, **said)

    options = (
        click.option("--on", type=DAY),
        click.option("--reason"),
        click.option("--for", "party"),
        click.option("--by", "function"),
        click.option("--evidence"),
        writes_of_one,
    )
    return functools.reduce(lambda wrapped, option: option(wrapped), reversed(options), gathered)


@command()
@click.argument("reference")
@click.argument("trigger")
@click.argument("pairs", nargs=-1)
@in_a_manner
def advance(
    settings: Settings, reference: str, trigger: str, pairs: tuple[str, ...], manner: Manner
) -> Answer:
    """Take a named step."""
    return _step(settings, reference, trigger, pairs, manner)


@command()
@click.argument("reference")
@click.argument("number", type=int)
@click.argument("pairs", nargs=-1)
@in_a_manner
def do(settings: Settings, reference: str, number: int, pairs: tuple[str, ...], manner: Manner) -> Answer:
    """Take the step that `next` shows under a number."""
    return _step(settings, reference, number, pairs, manner)


@command()
@click.argument("reference")
@click.option("--until", type=ENDING, required=True)
@click.option("--consulted", "consulted_on", type=PARTIAL)
@click.option("--with", "parties", multiple=True)
@click.option("--all", "everyone", is_flag=True)
@click.option("--deviation", type=DEVIATION)
@click.option("--on", type=DAY)
@click.option("--reason")
@writes_of_one
def extend(  # noqa: PLR0913 -- one for each word that may be said
    settings: Settings,
    reference: str,
    until: Ending,
    consulted_on: PartialDate | None,
    parties: tuple[str, ...],
    deviation: str | None,
    on: date | None,
    reason: str | None,
    if_version: int | None,
    *,
    everyone: bool,
    preview: bool,
) -> Answer:
    """Extend until a day, or until the main agreement ends."""
    from workflows.agreements.entered import entered
    from workflows.agreements.renewal import Extension
    from workflows.agreements.renewal import extend as extend_agreement

    if until.dated is None and not until.with_main:
        raise UsageFault("usage.no_end_to_extend_to")

    extension = Extension(
        until=until.dated,
        consulted_on=consulted_on,
        parties=parties,
        everyone=everyone,
        deviation=deviation,
    )
    with request_of(settings).writing(keep=not preview) as tx:
        outcome = extend_agreement(
            tx,
            reference,
            extension,
            on=on,
            reason=reason,
            expected_version=if_version,
            preview=preview,
        )
        says = entered(tx.connection, tx.rulebook, tx.today, outcome, tx.request)
    return with_what_it_says(outcome_of(outcome), says)


@command()
@click.argument("reference")
@click.option("--on", type=PARTIAL, required=True)
@click.option("--with", "parties", multiple=True)
@click.option("--all", "everyone", is_flag=True)
@click.option("--until", type=ENDING)
@click.option("--reason")
@writes_of_one
def consult(  # noqa: PLR0913 -- one for each word that may be said
    settings: Settings,
    reference: str,
    on: PartialDate,
    parties: tuple[str, ...],
    until: Ending | None,
    reason: str | None,
    if_version: int | None,
    *,
    everyone: bool,
    preview: bool,
) -> Answer:
    """Record a consultation about what is to come after the term."""
    from workflows.agreements.renewal import consult as note_consultation

    with request_of(settings).writing(keep=not preview) as tx:
        outcome = note_consultation(
            tx,
            reference,
            on,
            parties=parties,
            everyone=everyone,
            until=None if until is None else until.goal(),
            reason=reason,
            expected_version=if_version,
            preview=preview,
        )
    return outcome_of(outcome)


@command()
@click.argument("reference")
@click.option("--as-reference", "successor")
@click.option("--parties", type=SEVERAL)
@click.option("--from", "starts_on", type=DATED)
@click.option("--to", "ends_on", type=DATED_OR_LENGTH)
@click.option("--deviation", type=DEVIATION)
@writes_of_one
def renew(  # noqa: PLR0913 -- one option for each fact
    settings: Settings,
    reference: str,
    successor: str | None,
    parties: tuple[str, ...] | None,
    starts_on: Dated | None,
    ends_on: Dated | Period | None,
    deviation: str | None,
    if_version: int | None,
    *,
    preview: bool,
) -> Answer:
    """Draft the successor of an agreement."""
    from lifecycle.dates import Period
    from workflows.agreements.entered import entered
    from workflows.agreements.renewal import Successor
    from workflows.agreements.renewal import renew as draft_successor

    said = Successor(
        reference=successor,
        starts_on=starts_on,
        ends_on=None if isinstance(ends_on, Period) else ends_on,
        lasts=ends_on if isinstance(ends_on, Period) else None,
        deviation=deviation,
        parties=parties or (),
    )
    with request_of(settings).writing(keep=not preview) as tx:
        outcome = draft_successor(tx, reference, said, expected_version=if_version)
        says = entered(tx.connection, tx.rulebook, tx.today, outcome, tx.request)
    return with_what_it_says(outcome_of(outcome, preview=preview), says)


@command()
@click.argument("reference")
@click.argument("pairs", nargs=-1)
@click.option("--undecided", multiple=True)
@in_a_manner
def amend(
    settings: Settings, reference: str, pairs: tuple[str, ...], undecided: tuple[str, ...], manner: Manner
) -> Answer:
    """Change what an agreement says."""
    from workflows.agreements.entered import entered
    from workflows.agreements.steps import change

    said = values_in(pairs)  # a file, or what comes on stdin, is read before anything is locked
    request = request_of(settings)
    with request.writing(keep=not manner.preview) as tx:
        outcome = change(
            tx,
            reference,
            said,
            undecided,
            on=manner.on or request.today,
            why=manner.why(),
            expected_version=manner.if_version,
            preview=manner.preview,
        )
        says = entered(tx.connection, tx.rulebook, tx.today, outcome, tx.request)
    return with_what_it_says(outcome_of(outcome), says)


@command()
@click.argument("reference")
@click.argument("words", nargs=-1)
@click.option("--reason", required=True)
@writes_of_one
def correct(
    settings: Settings,
    reference: str,
    words: tuple[str, ...],
    reason: str,
    if_version: int | None,
    *,
    preview: bool,
) -> Answer:
    """Mend what was written wrongly; the wrong row stays."""
    from workflows.agreements.duties import what_is_told
    from workflows.agreements.entered import entered
    from workflows.agreements.steps import Why, mend
    from workflows.reading.corrections import correction_written

    said = values_in(words)
    with request_of(settings).writing(keep=not preview) as tx:
        why = Why(reason=reason, words=read_code)
        outcome = mend(tx, reference, said, why=why, expected_version=if_version)
        written = correction_written(tx.connection, outcome.step) if isinstance(outcome, Done) else None
        mended = {one.what for row in written.mended for one in row.changed} if written else set()
        told = what_is_told(tx.connection, outcome, today=tx.today, mended=mended)
        says = None if preview else entered(tx.connection, tx.rulebook, tx.today, outcome, tx.request)
    mends = with_what_it_mends(outcome_of(outcome, preview=preview), written)
    return with_what_it_says(with_what_is_told(mends, outcome, told), says)


def _step(
    settings: Settings, reference: str, step: str | int, pairs: tuple[str, ...], manner: Manner
) -> Answer:
    from workflows.agreements.advancing import advance as take
    from workflows.agreements.duties import what_is_told
    from workflows.agreements.entered import entered
    from workflows.agreements.signing import Noted

    said = values_in(pairs)
    with request_of(settings).writing(keep=not manner.preview) as tx:
        done = take(
            tx,
            reference,
            lambda definition: _trigger(definition, step),
            said,
            on=manner.on,
            why=manner.why(),
            expected_version=manner.if_version,
            preview=manner.preview,
        )
        told = None if isinstance(done, Noted) else what_is_told(tx.connection, done, today=tx.today)
        says = None
        if isinstance(done, Done) and done.step.trigger in ("extend", "give_notice"):
            says = entered(tx.connection, tx.rulebook, tx.today, done, tx.request)
    if isinstance(done, Noted):
        return noted_of(done, preview=manner.preview)
    return with_what_it_says(with_what_is_told(outcome_of(done), done, told), says)


def _trigger(definition: MachineDefinition, step: str | int) -> str:
    """Find the trigger that a person means: its number in the definition, its code, or its name in words."""
    triggers = definition.triggers
    if isinstance(step, int):
        if not 1 <= step <= len(triggers):
            raise UsageFault("usage.no_such_number", number=step, most=len(triggers))
        return triggers[step - 1]
    family = f"trigger.{definition.machine}"
    found = read_word(step, family, triggers)
    if found is None:
        nearest = nearest_codes(step, family, triggers)
        raise UnknownRecord("trigger", step, nearest=nearest, machine=definition.machine)
    return found
