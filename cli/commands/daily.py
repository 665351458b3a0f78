"""`handslag init`, `tick` and `doctor`: a register is made, runs every day, and is looked over."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.exit_codes import ExitCode
from cli.frame.output import Answer, tell_now
from cli.frame.parameters import DAY, writes
from cli.frame.refusals import refusals
from cli.frame.settings import (
    DEFAULT_DB,
    Given,
    front_troubles,
    has_mail_server,
    mail_server,
    mail_troubles,
    pages,
    resolve,
    state_folder,
    texts_of,
    web_url,
)
from cli.frame.usage import UsageFault
from lifecycle.log import ERROR, serving
from lifecycle.log_lines import logging_to
from words.faults import sentence_of

if TYPE_CHECKING:
    from datetime import date

    from cli.frame.settings import Settings
    from lifecycle.errors import Finding
    from workflows.daily.doctor import Health
    from workflows.session import Request


@command()
@click.option("--simulated", is_flag=True)
def init(settings: Settings, *, simulated: bool) -> Answer:
    """Make an empty register."""
    from lifecycle.store import Store
    from words.daily import made_document

    store = Store.create(settings.db, simulated=simulated, begins_on=settings.today)
    return Answer(
        {"database": store.shown, "place": store.place, "simulated": simulated},
        lambda texts: made_document(
            texts, store.place, simulated=simulated, program=f"handslag{_db_option(settings.db)}"
        ),
    )


@command()
@writes
@click.option("--after-silence", is_flag=True)
@click.option("--undo", type=DAY)
@click.option("--reason")
def tick(
    settings: Settings, undo: date | None, reason: str | None, *, preview: bool, after_silence: bool
) -> Answer:
    """Let everything happen whose day has come; or take the run of a day back."""
    from cli.commands.post import deliver_mail
    from words.daily import ticked_document, ticked_value
    from workflows.daily.tick import tick as settle

    if undo is not None or reason is not None:
        return _undo(settings, undo, reason, preview=preview)
    server, linked = mail_server(), pages()
    request = request_of(settings)
    with _failures_in_a_log():
        ticked = settle(request, preview=preview, after_silence=after_silence)
        delivered = None if preview else deliver_mail(request, server, linked)
    return Answer(ticked_value(ticked, delivered), lambda texts: ticked_document(texts, ticked, delivered))


def _undo(settings: Settings, day: date | None, reason: str | None, *, preview: bool) -> Answer:
    """Take a run back; a reason alone, or none, is no request."""
    from words.daily import undone_document, undone_value
    from workflows.daily.undo import NotUndone, undo_run

    if day is None or not (reason or "").strip():
        raise UsageFault("usage.undo_and_reason")
    outcome = undo_run(request_of(settings), day, reason=(reason or "").strip(), preview=preview)
    if isinstance(outcome, NotUndone):
        return refusals(outcome.refused, header="tick.not_undone", day=outcome.day)
    return Answer(undone_value(outcome), lambda texts: undone_document(texts, outcome))


@command()
@click.option("--every", type=click.IntRange(1, 24 * 60), default=10)
@click.option("--after-silence", is_flag=True)
def run(settings: Settings, every: int, *, after_silence: bool) -> None:
    """Do the daily run by itself, and send what waits, until told to stop."""
    from datetime import timedelta

    from cli.commands.post import deliver_mail
    from lifecycle.errors import DatabaseBusy, DatabaseUnusable
    from words.daily import began_document, ended_document, ticked_document, waits_document
    from workflows.clock import real_moment
    from workflows.daily.heartbeat import heartbeat_of, stop_heartbeat
    from workflows.daily.scheduler import repeat

    if settings.today is not None:
        raise UsageFault("usage.run_has_no_day")
    server, linked = mail_server(), pages()
    with ExitStack() as first:
        place = request_of(settings, first).store.shown  # what is wrong from the beginning is said at once
    interval = timedelta(minutes=every)
    silence = [after_silence]  # the one that somebody knows of, and none that a clock pretends later

    def by_the_clock(until: ExitStack) -> Request:  # in a register for practice, too
        return request_of(settings._replace(today=real_moment().today), until)

    def heartbeat() -> None:  # opens the register anew: what became of its file meanwhile is seen
        with serving(), ExitStack() as beat:
            report = heartbeat_of(
                lambda: by_the_clock(beat),
                every=interval,
                deliver=lambda request: deliver_mail(request, server, linked),
                after_silence=silence[0],
            )
        silence[0] = silence[0] and report.ticked is None
        if (wait := report.waits_for) is not None:
            tell_now(settings, lambda texts: waits_document(texts, sentence_of(wait, texts)))
        if (done := report.ticked) is not None and (done.happened or done.held or done.mails.written):
            tell_now(settings, lambda texts: ticked_document(texts, done, report.delivered))

    tell_now(settings, lambda texts: began_document(texts, place, every=every))
    with _failures_in_a_log():
        repeat(heartbeat, now=real_moment().instant, every=interval)
    sign_stays = None
    try:
        with ExitStack() as last:
            stop_heartbeat(by_the_clock(last))
    except (DatabaseBusy, DatabaseUnusable) as error:  # the server may have been stopped before us
        sign_stays = sentence_of(error, texts_of(settings))
    tell_now(settings, lambda texts: ended_document(texts, sign_stays))


@command()
def doctor(settings: Settings) -> Answer:
    """Look the register over; what is wrong is named, with what to do about it."""
    from words.doctor import health_document, health_value
    from workflows.daily.doctor import examine

    request = request_of(settings)
    found = examine(request)
    health = replace(found, findings=(*found.findings, *_wrong_settings(), *_unasked(request, found)))
    return Answer(
        health_value(health),
        lambda texts: health_document(texts, health),
        ending=ExitCode.REFUSED if health.findings else None,
    )


def _unasked(request: Request, found: Health) -> Iterator[Finding]:
    """Find that questions wait for an address of the pages, where a link would lead, or a mail server."""
    from lifecycle.errors import Finding
    from workflows.replies.mails import asked_by_mail

    if found.simulated or found.records is None or (web_url() and has_mail_server()):
        return
    with request.by_itself().reading() as connection:
        count = asked_by_mail(connection, request.rulebook, request.today)
    if count and not web_url():
        yield Finding("doctor.questions_have_no_address", "HANDSLAG_WEB_URL", {"count": count})
    elif count:
        yield Finding("doctor.questions_have_no_server", "HANDSLAG_SMTP_HOST", {"count": count})


def _wrong_settings() -> Iterator[Finding]:
    """Find at what in the settings a daily run would stop, or no page be served, before it happens."""
    from lifecycle.errors import Finding

    for trouble in (*mail_troubles(), *front_troubles()):
        if isinstance(trouble, OSError):
            yield Finding("doctor.no_password", "HANDSLAG_SMTP_PASSWORD_FILE", {"file": trouble.filename})
        else:
            where = str(trouble.facts.get("variable", "HANDSLAG_SMTP_PASSWORD_FILE"))
            yield Finding(trouble.code.replace("usage.", "doctor.", 1), where, trouble.facts)
    for fault in front_troubles():
        yield Finding(fault.code.replace("usage.", "doctor.", 1), str(fault.facts["variable"]), fault.facts)


def _db_option(url: str) -> str:
    """Write how the register is named on a command line; nothing when it is the usual one, or has secrets."""
    from lifecycle.hidden import STARS
    from lifecycle.store import shown_address

    if url in (DEFAULT_DB, resolve(Given()).db) or STARS in shown_address(url):
        return ""
    return f' --db "{url}"' if " " in url else f" --db {url}"


@contextmanager
def _failures_in_a_log() -> Iterator[None]:
    """Keep the traces of what could not be settled in a file; the screen names what is to be done."""
    folder = state_folder()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    with logging_to(folder / "daily-run.log", least=ERROR):
        yield
