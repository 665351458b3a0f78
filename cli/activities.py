"""`handslag count`, `activity list`, `activity done` and `activity not-done`: what was done, how often."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import click

from cli.desk import open_desk
from cli.frame import command
from cli.outcomes import render_outcome
from cli.output import say, show_table
from cli.parameters import DAY
from cli.settings import texts_of
from cli.steps import Manner, in_a_manner
from lifecycle.outcome import Refused
from words.document import Column

if TYPE_CHECKING:
    from cli.exit_codes import ExitCode
    from cli.settings import Settings
    from words.texts import Texts
    from workflows.counting import Held, Listed


@command()
@click.argument("reference")
@click.argument("counted", type=int)
@click.option("--period", default="")
@click.option("--on", type=DAY)
@click.option("--note", default="")
@click.option("--again", is_flag=True)
def count(
    settings: Settings, reference: str, counted: int, period: str, on: date | None, note: str, *, again: bool
) -> ExitCode | None:
    """Report how many times something was done."""
    from workflows.counting import Counting, one_activity
    from workflows.counting import count as add_count

    desk = open_desk(settings)
    with desk.writing() as tx:
        outcome = add_count(tx, reference, Counting(counted, period, on, note, again=again))
        listed = one_activity(tx.connection, desk.rulebook, reference, desk.today)
    code = render_outcome(settings, outcome)
    if settings.output == "screen" and not isinstance(outcome, Refused):
        said = held_in_words(texts_of(settings), listed.held)
        sentence = "activity.so_far" if listed.held.reached is not None else "activity.so_far_only"
        say(settings, sentence, title=listed.title, counted=listed.counted, said=said)
    return code


@command(csv=True)
@click.argument("reference", required=False)
@click.option("--all", "everything", is_flag=True)
def list_activities(settings: Settings, reference: str | None, *, everything: bool) -> None:
    """List activities, and how far each has come."""
    from workflows.counting import activities

    desk = open_desk(settings)
    with desk.reading() as connection:
        found = activities(connection, desk.rulebook, desk.today, under=reference, ended=everything)
    show_table(settings, _LISTED, [_row(one) for one in found], empty="activity.none")


@command()
@click.argument("reference")
@in_a_manner
def done(settings: Settings, reference: str, manner: Manner) -> ExitCode | None:
    """Mark an activity as carried out."""
    return _ended(settings, reference, "done", manner)


@command()
@click.argument("reference")
@in_a_manner
def not_done(settings: Settings, reference: str, manner: Manner) -> ExitCode | None:
    """Mark an activity as not carried out; the reason is what the next follow-up learns from."""
    return _ended(settings, reference, "not_done", manner)


def held_in_words(texts: Texts, held: Held) -> str:
    """Say how a count stands against its target: `reached, 12 of 10`."""
    wanted = None if held.wanted is None else texts.number(float(held.wanted))
    said = texts.text(f"activity.verdict.{held.verdict}", count=held.count, wanted=wanted, target=held.target)
    so_far = held.over == "so_far" and held.reached is not None
    return texts.text("activity.verdict_so_far", said=said) if so_far else said


def _ended(settings: Settings, reference: str, trigger: str, manner: Manner) -> ExitCode | None:
    from workflows.counting import find_activity
    from workflows.steps import take_step

    desk = open_desk(settings)
    with desk.writing(keep=not manner.preview) as tx:
        outcome = take_step(
            tx,
            find_activity(tx.connection, reference).reference,
            trigger,
            on=manner.on or desk.today,
            why=manner.why(),
            expected_version=manner.if_version,
            preview=manner.preview,
        )
    return render_outcome(settings, outcome)


def _row(one: Listed) -> dict[str, object]:
    return {
        "reference": one.reference,
        "title": one.title,
        "state": one.state,
        "carried_out_by": one.carried_out_by,
        "responsible": one.responsible,
        "starts_on": one.starts_on,
        "ends_on": one.ends_on,
        "target": one.held.target,
        "countable": one.held.countable,
        "counted": one.counted,
        "wanted": one.held.wanted,
        "reached": one.held.reached,
        "verdict": one.held.verdict,
        "under": one.under,
        "held": one.held,
    }


_LISTED: Final = (
    Column("reference", 0),
    Column("title", 0, folds=True),
    Column("state", 1, show=lambda texts, row: texts.state("activity", row["state"])),
    Column("carried_out_by", 6, on_screen=False),
    Column("responsible", 5, folds=True),
    Column("starts_on", 6, on_screen=False),
    Column("ends_on", 3),
    Column("target", 2),
    Column("countable", 6, on_screen=False),
    Column("counted", 1, right=True),
    Column("wanted", 6, on_screen=False),
    Column("reached", 6, on_screen=False),
    Column("verdict", 4, folds=True, show=lambda texts, row: held_in_words(texts, row["held"])),
    Column("under", 6, on_screen=False),
)
