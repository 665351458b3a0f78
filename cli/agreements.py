"""`handslag agreement …`: new drafts, old papers in one line, listings, and one agreement whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import reduce
from typing import TYPE_CHECKING, Any, Final

import click

from cli.frame import command, request_of
from cli.outcomes import outcome_of
from cli.output import Answer
from cli.parameters import DAY, writes
from cli.settings import texts_of
from lifecycle.errors import UnknownRecord
from words.vocabulary import nearest_words, read_word

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.fields import Dated
    from workflows.agreements.entering import Paper

SHORT_LEVELS: Final = {"main": "main_agreement", "sub": "sub_agreement"}


def what_the_paper_says(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options by which an agreement is described."""
    options = (
        click.option("--level", default="main"),
        click.option("--parties", default=""),
        click.option("--areas", default=""),
        click.option("--under", "parent"),
        click.option("--title", default=""),
        click.option("--dnr", "diary_number", default=""),
        click.option("--purposes", default=""),
        click.option("--priorities", default=""),
        click.option("--decided", "decided_on"),
        click.option("--signed", "signed_on"),
        click.option("--from", "starts_on"),
        click.option("--to", "ends_on"),
        click.option("--years", "term_years", type=click.IntRange(1, 30)),
        click.option("--revised-every", "revised_every_years", type=click.IntRange(1, 30)),
        click.option("--deviation"),
        click.option("--extension-clause/--no-extension-clause", default=None),
        writes,
    )
    return reduce(lambda wrapped, option: option(wrapped), reversed(options), function)


@command()
@click.argument("reference")
@what_the_paper_says
def new(settings: Settings, reference: str, *, preview: bool, **said: Any) -> Answer:  # noqa: ANN401 -- the options above
    """Begin a draft."""
    from workflows.agreements.entering import draft

    with request_of(settings).writing(keep=not preview) as tx:
        outcome = draft(tx, _paper(settings, reference, said))
    return outcome_of(settings, outcome, preview=preview)


@command()
@click.argument("reference")
@what_the_paper_says
def register(settings: Settings, reference: str, *, preview: bool, **said: Any) -> Answer:  # noqa: ANN401 -- as above
    """Put an old paper into the register, in one line."""
    from workflows.agreements.entering import register as register_paper

    with request_of(settings).writing(keep=not preview) as tx:
        outcome = register_paper(tx, _paper(settings, reference, said))
    return outcome_of(settings, outcome, preview=preview)


@command(csv=True)
@click.option("--state")
@click.option("--level")
@click.option("--party")
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def list_agreements(
    settings: Settings,
    state: str | None,
    level: str | None,
    party: str | None,
    as_of: date | None,
    known_on: date | None,
) -> Answer:
    """List agreements."""
    from words.agreements import agreements_rows
    from workflows.reading.listings import agreements

    request = request_of(settings)
    machine = None if level is None else read_level(settings, level)
    states = sorted(
        {one for definition in request.rulebook.definitions.values() for one in definition.states}
    )
    wanted = None if state is None else _read_state(settings, state, states)
    with request.reading() as connection:
        found = agreements(
            connection,
            request.rulebook,
            state=wanted,
            machine=machine,
            party=party,
            as_of=as_of,
            known_on=known_on,
        )
    return Answer(agreements_rows(found))


def read_level(settings: Settings, written: str) -> str:
    """Find the kind of agreement that a person means: main, sub, pledge, huvudavtal.

    Raises:
        UnknownRecord: it is none of them.
    """
    from lifecycle.nouns import AGREEMENTS

    found = SHORT_LEVELS.get(written.casefold()) or read_word(written, "kind", AGREEMENTS)
    if found is None:
        words = tuple(texts_of(settings).word("kind", level) for level in AGREEMENTS)
        nearest = nearest_words(written, "kind", AGREEMENTS, lang=settings.lang)
        raise UnknownRecord("level", written, nearest=nearest or words)
    return found


def _paper(settings: Settings, reference: str, said: dict[str, Any]) -> Paper:
    from workflows.agreements.entering import Paper
    from workflows.lookup.field_values import UNTIL_MAIN_ENDS

    deviation = said["deviation"]
    until_main_ends = (said["ends_on"] or "").lower() in UNTIL_MAIN_ENDS
    return Paper(
        reference=reference,
        machine=read_level(settings, said["level"]),
        parties=_several(said["parties"]),
        areas=_several(said["areas"]),
        parent=said["parent"],
        title=said["title"],
        diary_number=said["diary_number"],
        purposes=_several(said["purposes"]),
        priorities=_several(said["priorities"]),
        decided_on=_dated(said["decided_on"]),
        signed_on=_dated(said["signed_on"]),
        starts_on=_dated(said["starts_on"]),
        ends_on=None if until_main_ends else _dated(said["ends_on"]),
        until_main_ends=until_main_ends,
        term_years=said["term_years"],
        revised_every_years=said["revised_every_years"],
        deviation=None if deviation is None else read_deviation(settings, deviation),
        extension_clause=said["extension_clause"],
    )


def read_deviation(settings: Settings, written: str) -> str:
    """Find the reason for another length than the standard's.

    Raises:
        UnknownRecord: it is none of the known reasons; `other` always fits.
    """
    from lifecycle.codes import DEVIATIONS

    found = read_word(written, "deviation", DEVIATIONS)
    if found is None:
        words = tuple(texts_of(settings).word("deviation", one) for one in DEVIATIONS)
        nearest = nearest_words(written, "deviation", DEVIATIONS, lang=settings.lang)
        raise UnknownRecord("deviation", written, nearest=nearest or words)
    return found


def _read_state(settings: Settings, written: str, states: list[str]) -> str:
    from lifecycle.nouns import AGREEMENTS

    for level in AGREEMENTS:
        found = read_word(written, f"state.{level}", states)
        if found is not None:
            return found
    words = tuple(texts_of(settings).state("main_agreement", one) for one in states)
    nearest = nearest_words(written, "state.main_agreement", states, lang=settings.lang)
    raise UnknownRecord("state", written, nearest=nearest or words)


def _several(text: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in text.split(";") if item.strip())


def _dated(text: str | None) -> Dated | None:
    from lifecycle.fields import dated

    return None if not text else dated(text)
