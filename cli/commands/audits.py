"""`handslag audit …`: what is overdue, what the terms rest on, whether the records can be trusted."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of, until_shown
from cli.frame.exit_codes import ExitCode
from cli.frame.output import Answer
from cli.frame.parameters import DAY, both_days

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command(csv=True)
@both_days
@click.option("--fail", is_flag=True)
def overdue(settings: Settings, as_of: date | None, known_on: date | None, *, fail: bool) -> Answer:
    """Every open deadline that has passed."""
    from words.audits import overdue_document, overdue_rows
    from workflows.audits.overdue import overdue as find_overdue

    request = request_of(settings)
    found = find_overdue(
        until_shown(request.reading()),
        request.rulebook,
        today=request.today,
        as_of=as_of,
        known_on=known_on,
    )
    return Answer(
        overdue_rows(found),
        lambda texts: overdue_document(texts, found),
        ending=ExitCode.REFUSED if fail and len(found.recorded) else None,
    )


@command(csv=True)
@both_days
@click.option("--since", type=DAY)
@click.option("--coverage", is_flag=True)
@click.option("--fail", is_flag=True)
def terms(
    settings: Settings,
    as_of: date | None,
    known_on: date | None,
    since: date | None,
    *,
    coverage: bool,
    fail: bool,
) -> Answer:
    """Every term and what it rests on; with --coverage the days of every municipality."""
    from lifecycle.records.picture import LAW_SINCE
    from words.audits import terms_document, terms_rows, terms_value
    from workflows.audits.terms import terms as find_terms

    request = request_of(settings)
    found = find_terms(
        until_shown(request.reading()),
        request.rulebook,
        today=request.today,
        as_of=as_of,
        known_on=known_on,
        since=since or LAW_SINCE,
        coverage=coverage,
    )
    return Answer(
        terms_value(found),
        lambda texts: terms_document(texts, found, coverage=coverage),
        table=terms_rows(found, coverage=coverage),
        ending=ExitCode.REFUSED if fail and found.needs_attention else None,
    )


@command(csv=True)
@click.argument("reference", required=False)
@both_days
@click.option("--expect", "expected_seal")
def history(
    settings: Settings,
    reference: str | None,
    as_of: date | None,
    known_on: date | None,
    expected_seal: str | None,
) -> Answer:
    """Whether the chains hold and the tables are what they say."""
    from words.audits import history_document, history_rows, history_value
    from workflows.audits.history_answer import answer_history

    request = request_of(settings)
    with request.reading(looks_for_damage=True) as connection:
        found = answer_history(
            connection,
            request.rulebook,
            reference=reference,
            as_of=as_of,
            known_on=known_on,
            expected_seal=expected_seal,
            now=request.moment.instant,
        )
    return Answer(
        history_value(found),
        lambda texts: history_document(texts, found),
        table=history_rows(found),
        ending=ExitCode.REFUSED if found.report.findings or found.differs else None,
    )


@command(csv=True)
@click.argument("reference", required=False)
@both_days
@click.option("--fail", is_flag=True)
def corrections(
    settings: Settings, reference: str | None, as_of: date | None, known_on: date | None, *, fail: bool
) -> Answer:
    """Everything that was corrected, by whom and why."""
    from lifecycle.readers import reads_a_part
    from words.audits import corrections_document, corrections_rows
    from workflows.reading.corrections import corrections as find_corrections

    request = request_of(settings)
    with request.reading() as connection:
        found = find_corrections(connection, reference=reference, as_of=as_of, known_on=known_on)
        is_part = reads_a_part(connection)
    return Answer(
        corrections_rows(found),
        lambda texts: corrections_document(texts, found, is_part=is_part),
        ending=ExitCode.REFUSED if fail and found else None,
    )
