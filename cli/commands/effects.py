"""`handslag effect …`: did it help, and what the figures can bear; and figures out of a file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cli.commands.rounds import what_became
from cli.commands.steps import Manner, in_a_manner
from cli.frame.command import command, request_of
from cli.frame.files import put
from cli.frame.output import Answer, and_then
from cli.frame.parameters import FileOfKind, NamedFile, Written
from cli.frame.settings import texts_of
from cli.frame.usage import UsageFault
from lifecycle.errors import InvalidValue
from lifecycle.periods import ReportingPeriod, is_reporting_period, parse_reporting_period

if TYPE_CHECKING:
    from cli.frame.settings import Settings
    from lifecycle.effect_assessment import Role
    from workflows.figures.choosing import Proposal


@command()
@click.argument("reference")
@click.argument("period", required=False)
@click.option("--svg", "picture", type=FileOfKind(".svg"))
def show_effect(
    settings: Settings, reference: str, period: str | None, picture: Path | None
) -> Answer | None:
    """Show the effects of a round, or of one of its lines."""
    from words.effects import effects_document, effects_value
    from workflows.follow_up.effects import read_effects

    request = request_of(settings)
    with request.reading() as connection:
        found = read_effects(connection, request.rulebook, reference, period, request.today)
    if picture is None:
        return Answer(effects_value(found), lambda texts: effects_document(texts, found))
    if len(found) > 1:
        raise UsageFault("usage.one_effect", references=tuple(one.reference for one in found))
    from words.document import lines
    from words.effect_picture import effect_picture

    if not put(picture, effect_picture(texts_of(settings), found[0])):
        return None
    said = {"file": str(picture), "reference": found[0].reference}
    return Answer(said, lambda texts: lines([texts.text("effect.drawn", file=str(picture))]))


def _column_and_part(text: str) -> tuple[str, str]:
    column, equals, part = text.partition("=")
    if not (equals and column.strip()):
        raise InvalidValue("column", text, expected="column_and_part")
    return column.strip(), part.strip()


COLUMN: Any = Written(_column_and_part)


@command()
@click.argument("file", type=NamedFile())
@click.argument("reference")
@click.argument("period", required=False)
@click.argument("line", required=False)
@click.option("--before")
@click.option("--after")
@click.option("--area")
@click.option("--control", "controls", multiple=True)
@click.option("--displacement", "displaced", multiple=True)
@click.option("--displacement-control", "displaced_controls", multiple=True)
@click.option("--kind")
@click.option("--only", "parts", multiple=True, type=COLUMN)
@click.option("--encoding")
@click.option("--yes", is_flag=True)
@in_a_manner
def read_effect(  # noqa: PLR0913 -- one option for each thing that a file leaves open
    settings: Settings,
    file: Path,
    reference: str,
    period: str | None,
    line: str | None,
    before: str | None,
    after: str | None,
    area: str | None,
    controls: tuple[str, ...],
    displaced: tuple[str, ...],
    displaced_controls: tuple[str, ...],
    kind: str | None,
    parts: tuple[tuple[str, str], ...],
    encoding: str | None,
    manner: Manner,
    *,
    yes: bool,
) -> Answer:
    """Read the figures of an effect out of a file: shown first, written with --yes."""
    from words.document import lines
    from words.figures import notes_in_words
    from workflows.figures.choosing import Asked, propose
    from workflows.figures.file import read_figures
    from workflows.follow_up.recording import write_line
    from workflows.spreadsheets.text import read_bytes

    if displaced_controls and not displaced:
        raise UsageFault("usage.displacement_alone")
    file.open("rb").close()  # what the computer refuses is said in the user's language
    figures = read_figures(read_bytes(file), name=file.name, encoding=encoding)
    roles: dict[Role, tuple[str, ...]] = {
        "control": controls,
        "displacement": displaced,
        "displacement_control": displaced_controls,
    }
    request = request_of(settings)
    asked = Asked(
        before=_period("--before", before, request.today),
        after=_period("--after", after, request.today),
        area=area,
        others=[(role, one) for role, named in roles.items() for one in named],
        kind=kind,
        only=parts,
    )
    if line is None and period is not None and not is_reporting_period(period):
        period, line = None, period  # a round's own reference says its period
    named = (request.rulebook, reference, period, line, figures, asked)
    if not yes:
        with request.reading() as connection:
            return _shown(propose(connection, *named, today=request.today))
    with request.writing(keep=not manner.preview) as tx:
        found = propose(tx.connection, *named, today=request.today)
        why = manner.why()
        answer = write_line(
            tx,
            reference,
            period,
            str(found.line.number),
            found.said(),
            on=manner.on or request.today,
            why=replace(why, reason="; ".join(filter(None, (why.reason, found.source)))),
            expected_version=manner.if_version,
            preview=manner.preview,
            is_whole=True,
        )
    return and_then(what_became(answer), lambda texts: lines(notes_in_words(texts, found)))


def _period(option: str, text: str | None, today: date) -> ReportingPeriod | None:
    """Read a period by the register's today: `T1` is this year's."""
    try:
        return None if text is None else parse_reporting_period(text, today)
    except InvalidValue as error:
        error.facts["argument"] = option
        raise


def _shown(found: Proposal) -> Answer:
    from words.figures import proposal_document, proposal_value

    return Answer(proposal_value(found), lambda texts: proposal_document(texts, found))
