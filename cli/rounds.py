"""`handslag round …`: everything that is followed up in a period, on one sheet, concluded once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

import click

from cli.desk import open_desk
from cli.frame import command
from cli.outcomes import render_outcome
from cli.output import say_count, show_document, show_table
from cli.parameters import DAY
from cli.round_sheet import sheet_value, show_on_screen
from cli.settings import texts_of
from cli.steps import Manner, in_a_manner
from cli.usage import UsageFault
from lifecycle.errors import InvalidValue
from lifecycle.outcome import Done
from lifecycle.periods import parse_reporting_period
from words.deadlines import days_in_words
from words.document import Column
from words.vocabulary import read_code

if TYPE_CHECKING:
    from cli.exit_codes import ExitCode
    from cli.settings import Settings
    from workflows.rounds import Answer


@command(csv=True)
@click.argument("reference", required=False)
@click.option("--all", "everything", is_flag=True)
def list_rounds(settings: Settings, reference: str | None, *, everything: bool) -> None:
    """List rounds, the next to be concluded first."""
    from workflows.rounds import rounds

    desk = open_desk(settings)
    with desk.reading() as connection:
        found = rounds(connection, desk.rulebook, desk.today, under=reference, ended=everything)
    show_table(settings, _LISTED, found, empty="round.none")


@command()
@click.argument("reference")
@click.argument("period", required=False)
def show_round(settings: Settings, reference: str, period: str | None) -> None:
    """Show the sheet of a round."""
    from workflows.rounds import read_sheet

    desk = open_desk(settings)
    with desk.reading() as connection:
        sheet = read_sheet(connection, desk.rulebook, reference, period, desk.today)
    if settings.output == "screen":
        show_on_screen(settings, sheet, desk.today)
    else:
        show_document(settings, sheet_value(texts_of(settings), sheet))


@command()
@click.argument("reference")
@click.argument("period")
@click.argument("line", required=False)
@click.argument("pairs", nargs=-1)
@in_a_manner
def record_line(
    settings: Settings, reference: str, period: str, line: str | None, pairs: tuple[str, ...], manner: Manner
) -> ExitCode | None:
    """Record what was found of one line."""
    from workflows.rounds import record

    of, named, said = _line_named(period, line, pairs)
    desk = open_desk(settings)
    with desk.writing(keep=not manner.preview) as tx:
        answer = record(
            tx,
            reference,
            of,
            named,
            said,
            on=manner.on or desk.today,
            why=manner.why(),
            preview=manner.preview,
        )
    return _render(settings, answer)


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
@click.option("--preview", is_flag=True)
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
    *,
    no_measures: bool,
    preview: bool,
) -> ExitCode | None:
    """Conclude a round for all its parties."""
    from workflows.rounds import Concluding, conclude

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
    with open_desk(settings).writing(keep=not preview) as tx:
        answer = conclude(tx, reference, period, said, preview=preview)
    return _render(settings, answer)


def _line_named(
    period: str, line: str | None, pairs: tuple[str, ...]
) -> tuple[str | None, str, tuple[str, ...]]:
    """Tell the period, the line and what is said apart: with a round's own reference no period is written."""
    if line is not None and "=" not in line:
        return period, line, pairs
    try:
        parse_reporting_period(period)
    except InvalidValue:
        return None, period, pairs if line is None else (line, *pairs)
    raise UsageFault("usage.missing_argument", argument="line")


def _render(settings: Settings, answer: Answer) -> ExitCode | None:
    """Tell what became of it; a program gets the laying out of the sheet as what went before."""
    outcome = answer.outcome
    if settings.output == "json" and isinstance(outcome, Done):
        outcome = replace(outcome, before=(*answer.laid_out, *outcome.before))
    elif answer.laid_out and isinstance(outcome, Done) and not outcome.preview:
        reference, lines = answer.laid_out[0].reference, len(answer.laid_out) - 1
        say_count(settings, "round.laid_out", lines, reference=reference)
    return render_outcome(settings, outcome)


_AHEAD: Final = ("scheduled", "open")

_LISTED: Final = (
    Column("reference", 0),
    Column("under", 6, on_screen=False),
    Column("period", 6, on_screen=False),
    Column("state", 1, show=lambda texts, one: texts.state("round", one.state)),
    Column("opens_on", 4),
    Column("conclude_by", 0),
    Column("days", 2, show=lambda texts, one: days_in_words(texts, one.days) if one.state in _AHEAD else ""),
    Column("is_overdue", 6, on_screen=False),
    Column("lines", 6, on_screen=False),
    Column(
        "recorded",
        3,
        show=lambda texts, one: (
            texts.text("round.recorded", recorded=one.recorded, lines=one.lines) if one.lines else ""
        ),
    ),
    Column("meeting", 5, folds=True),
)
