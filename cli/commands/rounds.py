"""`handslag round …`: everything that is followed up in a period, on one sheet, concluded once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

import click

from cli.commands.steps import Manner, in_a_manner
from cli.frame.command import command, request_of
from cli.frame.outcomes import outcome_of
from cli.frame.output import Answer, before
from cli.frame.parameters import DAY, writes_of_one
from cli.frame.settings import texts_of
from cli.frame.usage import UsageFault
from cli.frame.values import values_in
from lifecycle.nouns import NOUNS
from lifecycle.outcome import Done, Refused
from lifecycle.periods import is_reporting_period
from words.vocabulary import read_code

_FIELDS: Final = NOUNS["follow_up"].fields

if TYPE_CHECKING:
    from cli.frame.settings import Settings
    from words.document import Document
    from words.texts import Texts
    from workflows.follow_up.recording import Answer as Concluded


@command(csv=True)
@click.argument("reference", required=False)
@click.option("--all", "everything", is_flag=True)
def list_rounds(settings: Settings, reference: str | None, *, everything: bool) -> Answer:
    """List rounds, the next to be concluded first."""
    from words.rounds import rounds_listing
    from workflows.follow_up.rounds import rounds

    request = request_of(settings)
    with request.reading() as connection:
        found = rounds(connection, request.rulebook, request.today, under=reference, ended=everything)
    return Answer(rounds_listing(found, ended=everything))


@command()
@click.argument("reference")
@click.argument("period", required=False)
@click.option("--council", is_flag=True)
def show_round(settings: Settings, reference: str, period: str | None, *, council: bool) -> Answer:
    """Show the sheet of a round."""
    from words.round_sheet import sheet_document, sheet_value
    from workflows.follow_up.for_the_council import for_the_council
    from workflows.follow_up.rounds import read_sheet

    request = request_of(settings)
    with request.reading() as connection:
        sheet = read_sheet(connection, request.rulebook, reference, period, request.today)
    if council:
        sheet = for_the_council(sheet, request.rulebook.masked_below)
    value = sheet_value(sheet)
    return Answer(value, lambda texts: sheet_document(texts, sheet, request.today))


@command()
@click.argument("reference")
@click.argument("period")
@click.argument("line", required=False)
@click.argument("pairs", nargs=-1)
@in_a_manner
def record_line(
    settings: Settings, reference: str, period: str, line: str | None, pairs: tuple[str, ...], manner: Manner
) -> Answer:
    """Record what was found of one line."""
    from workflows.follow_up.recording import write_line

    given = [word for word in (line, *pairs) if word]
    round_of, figures = (None, [period, *given]) if _answers_a_line(period) else (period, given)
    if figures and all(map(_answers_a_line, figures)) and (round_of is None or is_reporting_period(round_of)):
        return _record_figures(settings, reference, round_of, figures, manner)
    of, named, said = _line_named(period, line, pairs)
    values = values_in(said)  # a file, or what comes on stdin, is read before anything is locked
    request = request_of(settings)
    with request.writing(keep=not manner.preview) as tx, _lines_in_words(settings):
        answer = write_line(
            tx,
            reference,
            of,
            named,
            values,
            on=manner.on or request.today,
            why=manner.why(),
            expected_version=manner.if_version,
            preview=manner.preview,
        )
    return what_became(answer)


@command()
@click.argument("reference")
@click.argument("period", required=False)
@click.option("--meeting", default="")
@click.option("--on", type=DAY)
@click.option("--conclusions", default="")
@click.option("--no-measures", is_flag=True)
@click.option("--measure", "measures", multiple=True)
@click.option("--dissent", "dissents", multiple=True)
@click.option("--reason")
@writes_of_one
def conclude_round(  # noqa: PLR0913 -- one option for each thing that the parties say
    settings: Settings,
    reference: str,
    period: str | None,
    meeting: str,
    on: date | None,
    conclusions: str,
    measures: tuple[str, ...],
    dissents: tuple[str, ...],
    reason: str | None,
    if_version: int | None,
    *,
    no_measures: bool,
    preview: bool,
) -> Answer:
    """Conclude a round for all its parties."""
    from workflows.follow_up.recording import Concluding, conclude

    said = Concluding(
        meeting=meeting,
        on=on,
        conclusions=conclusions,
        no_measures=no_measures,
        measures=measures,
        dissents=dissents,
        reason=reason,
        words=read_code,
    )
    with request_of(settings).writing(keep=not preview) as tx:
        answer = conclude(tx, reference, period, said, expected_version=if_version, preview=preview)
    return what_became(answer)


@command()
@click.argument("reference")
@click.option("--reason", required=True)
@click.option("--on", type=DAY)
@click.option("--preview", is_flag=True)
def close_rounds(
    settings: Settings, reference: str, reason: str, on: date | None, *, preview: bool
) -> Answer:
    """Close what is left to be followed up of an agreement that has ended."""
    from words.outcomes import outcome_document, outcome_value
    from words.rounds import nothing_to_close
    from workflows.follow_up.recording import close

    request = request_of(settings)
    with request.writing(keep=not preview) as tx:
        closed = close(tx, reference, on=on or request.today, reason=reason, preview=preview)
    outcomes = closed.outcomes
    if outcomes and isinstance(outcomes[0], Refused):
        return outcome_of(outcomes[0])
    return Answer(
        [outcome_value(one) for one in outcomes],
        lambda texts: (
            (line for one in outcomes for line in outcome_document(texts, one))
            if outcomes
            else nothing_to_close(texts, closed.reference)
        ),
    )


def _record_figures(
    settings: Settings, reference: str, period: str | None, figures: list[str], manner: Manner
) -> Answer:
    """Record several lines at once, each by its number or its title, all of them or none."""
    from words.outcomes import outcome_value
    from workflows.follow_up.recording import write_lines

    said: dict[str, str] = {}
    for written in figures:
        named, _, text = written.partition("=")
        if named in said:
            raise UsageFault("usage.line_twice", number=named)
        said[named] = text
    if manner.if_version is not None:
        raise UsageFault("usage.extra_arguments", arguments=("--if-version",))
    request = request_of(settings)
    with request.writing(keep=not manner.preview) as tx:
        with _lines_in_words(settings):
            answers = write_lines(
                tx,
                reference,
                period,
                said,
                on=manner.on or request.today,
                why=manner.why(),
                preview=manner.preview,
            )
        numbers = [one.line.number for one in answers if one.line is not None]
        if twice := [one for one in numbers if numbers.count(one) > 1]:
            raise UsageFault("usage.line_twice", number=twice[0])
    if isinstance(answers[0].outcome, Refused):
        return what_became(answers[0])
    told = [
        replace(one, outcome=replace(one.outcome, preview=manner.preview))
        if isinstance(one.outcome, Done)
        else one
        for one in answers
    ]
    return Answer(
        [outcome_value(one.outcome) for one in told],
        lambda texts: [line for one in told for line in _told(texts, one)],
    )


@contextmanager
def _lines_in_words(settings: Settings) -> Iterator[None]:
    """Name the lines that may have been meant as the sheet does; a field's word is no line's."""
    from workflows.follow_up.recording import NoSuchLine
    from workflows.lookup.by_name import nearest

    try:
        yield
    except NoSuchLine as error:
        name = str(error.facts.get("name", ""))
        if read_code("field", name, _FIELDS) is not None:
            raise UsageFault("usage.field_for_a_line", name=name) from error
        texts = texts_of(settings)
        called = {one.title or texts.word("code.subject", one.subject or ""): one for one in error.lines}
        alike = [called[one] for one in nearest(name, called)] or error.meant
        error.facts["nearest"] = tuple(
            f"{one.number} {title}" for title, one in called.items() if one in alike
        )
        raise


def _answers_a_line(written: str) -> bool:
    """Whether it may be a line of a sheet, by number or title, and what it asks for."""
    named, equals, text = written.partition("=")
    return bool(equals and text and named) and not (named.startswith("@") or named.endswith("+"))


def _told(texts: Texts, found: Concluded) -> Document:
    """Tell what became of it and, where a line was recorded, which one that is and what it says."""
    from words.outcomes import outcome_document
    from words.rounds import recorded_document

    yield from outcome_document(texts, found.outcome)
    if found.line is not None and isinstance(found.outcome, Done):
        yield from recorded_document(texts, found.line, found.outcome.step)


def _line_named(
    period: str, line: str | None, pairs: tuple[str, ...]
) -> tuple[str | None, str, tuple[str, ...]]:
    """Tell the period, the line and what is said apart: with a round's own reference no period is written."""
    if line is not None and "=" not in line and not line.startswith("@"):
        return period, line, pairs
    if not is_reporting_period(period):
        return None, period, pairs if line is None else (line, *pairs)
    raise UsageFault("usage.missing_argument", argument="line")


def what_became(found: Concluded) -> Answer:
    """Answer what became of it; a program gets the laying out of the sheet as what went before."""
    from words.rounds import laid_out_document

    outcome, laid_out = found.outcome, found.laid_out
    if not isinstance(outcome, Done):
        return outcome_of(outcome)
    answer = outcome_of(replace(outcome, before=(*laid_out, *outcome.before)))
    spoken = replace(outcome_of(outcome), document=lambda texts: _told(texts, found))
    if not laid_out:
        return spoken
    if not outcome.preview:
        spoken = before(spoken, lambda texts: laid_out_document(texts, laid_out))
    return replace(answer, document=spoken.document)
