"""`handslag init`, `tick` and `doctor`: a register is made, runs every day, and is looked over."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

import click

from cli.boundary import sentence_of
from cli.desk import open_desk
from cli.exit_codes import ExitCode
from cli.frame import command
from cli.output import Answer, say, say_count, show_document, show_sheet, tell
from cli.parameters import DAY
from cli.refusals import refusals
from cli.settings import DEFAULT_DB, state_folder, texts_of
from cli.usage import UsageFault
from words.findings import finding_line, finding_value
from words.outcomes import lines_of, step_line, step_value

if TYPE_CHECKING:
    from datetime import date

    from cli.settings import Settings
    from lifecycle.transaction import Step
    from words.texts import Texts
    from workflows.delivery import Delivered
    from workflows.mails import Mails
    from workflows.tick import Happened, Held, Incident, Ticked
    from workflows.undo import Undone

_WAYS_ON: Final = (
    "register import REGISTER.csv",
    'person add anna.ek --name "Anna Ek"',
    'agreement new NACKA-2027 --parties "Nacka; LPO Nacka" --from 2027-01-01',
)
"""What one types after `init`; the same in every language."""

_ADVICE: Final = {
    "doctor.never_ticked": "advice.run_it_daily",
    "doctor.tick_is_old": "advice.find_out_why_it_stopped",
    "doctor.tick_is_ahead": "advice.take_the_run_back",
    "doctor.incident": "advice.look_at_the_record",
    "doctor.left_behind": "advice.run_it_again",
    "history.left_to_the_next_run": "advice.run_it_again",
    "doctor.heartbeat_is_old": "advice.start_it_again",
    "doctor.heartbeat_is_ahead": "advice.look_at_the_clock",
    "doctor.mail_is_dead": "advice.mend_and_retry",
    "doctor.mail_waits": "advice.name_a_mail_server",
    "doctor.nobody_to_tell": "advice.say_who_holds_it",
    "doctor.no_duties": "advice.say_where_it_is",
    "doctor.no_wal": "advice.use_a_local_disk",
    "doctor.cannot_be_examined": "advice.restore_a_copy",
    "doctor.file_damaged": "advice.restore_a_copy",
    "doctor.unreadable": "advice.see_where_it_is_damaged",
    "definition.changed_in_use": "advice.put_the_file_back",
    "definition.missing_in_use": "advice.put_the_file_back",
}
"""Finding of the doctor's -> what to do about it; what the schema lacks has one answer."""


@command()
@click.option("--simulated", is_flag=True)
def init(settings: Settings, *, simulated: bool) -> None:
    """Make an empty register."""
    from lifecycle.store import Store

    store = Store.create(settings.db, simulated=simulated)
    say(settings, "init.made_simulated" if simulated else "init.made", database=store.place)
    show_document(settings, {"database": store.shown, "place": store.place, "simulated": simulated})
    if settings.output != "screen":
        return
    tell(texts_of(settings).text("init.go_on"))
    for line in _WAYS_ON:
        tell(f"  handslag{db_option(settings.db)} {line}")


@command()
@click.option("--preview", is_flag=True)
@click.option("--after-silence", is_flag=True)
@click.option("--undo", type=DAY)
@click.option("--reason")
def tick(
    settings: Settings, undo: date | None, reason: str | None, *, preview: bool, after_silence: bool
) -> Answer | ExitCode | None:
    """Let everything happen whose day has come; or take the run of a day back."""
    from cli.post import deliver_mail, server_of_today
    from workflows.tick import tick as settle

    if undo is not None or reason is not None:
        return _undo(settings, undo, reason, preview=preview)
    server = server_of_today()
    desk = open_desk(settings)
    with _failures_in_a_log():
        ticked = settle(desk, preview=preview, after_silence=after_silence)
        delivered = None if preview else deliver_mail(desk, server)
    show_document(settings, {**ticked_value(ticked), "delivered": delivered})
    if settings.output == "screen":
        tell_ticked(settings, ticked)
        tell_delivered(settings, delivered)
    return None


def _undo(
    settings: Settings, day: date | None, reason: str | None, *, preview: bool
) -> Answer | ExitCode | None:
    """Take a run back; a reason alone, or none, is no request."""
    from workflows.undo import NotUndone, undo_run

    if day is None or not (reason or "").strip():
        raise UsageFault("usage.undo_and_reason")
    outcome = undo_run(open_desk(settings), day, reason=(reason or "").strip(), preview=preview)
    if isinstance(outcome, NotUndone):
        return refusals(settings, outcome.refused, header="tick.not_undone", day=outcome.day)
    show_document(settings, undone_value(outcome))
    if settings.output == "screen":
        _tell_undone(texts_of(settings), outcome)
    return None


def _tell_undone(texts: Texts, undone: Undone) -> None:
    if undone.preview:
        tell(texts.text("tick.preview"))
    tell(texts.count("tick.undone", len(undone.steps), day=undone.day))
    for line in lines_of(texts, undone.steps):
        tell(f"  {line}")
    if undone.notices:
        tell(texts.count("tick.undone_notices", undone.notices))
    if undone.cancelled:
        tell(texts.count("tick.undone_mails", undone.cancelled))
    if undone.mails:
        tell(texts.count("tick.told_again", len(undone.mails)))
    for mail in undone.mails:
        tell(f"  {texts.count('tick.mail', len(mail.said), person=mail.person)}")
    last = undone.last_tick_on
    tell(texts.text("tick.no_run_before" if last is None else "tick.last_run_now", last=last))


def undone_value(undone: Undone) -> dict[str, object]:
    """Give a run that was taken back to a program."""
    return {
        "undone": undone.day,
        "preview": undone.preview,
        "last_tick_on": undone.last_tick_on,
        "corrected": [step_value(each) for each in undone.steps],
        "notices_withdrawn": undone.notices,
        "mails_cancelled": undone.cancelled,
        "mails": [
            {"id": each.message_id, "person": each.person, "about": len(each.said)} for each in undone.mails
        ],
    }


@command()
@click.option("--every", type=click.IntRange(1, 24 * 60), default=10)
@click.option("--after-silence", is_flag=True)
def run(settings: Settings, every: int, *, after_silence: bool) -> None:
    """Do the daily run by itself, and send what waits, until told to stop."""
    from datetime import timedelta

    from cli.post import deliver_mail, server_of_today
    from lifecycle.errors import DatabaseBusy, DatabaseUnusable
    from workflows.beat import beat_of, no_more_beats
    from workflows.clock import real_moment
    from workflows.scheduler import keep_beating

    if settings.today is not None:
        raise UsageFault("usage.run_has_no_day")
    server = server_of_today()
    place = open_desk(settings).store.shown  # what is wrong from the beginning is said at once
    interval = timedelta(minutes=every)
    silence = [after_silence]  # the one that somebody knows of, and none that a clock pretends later

    def beat() -> None:
        told = beat_of(
            lambda: open_desk(settings),
            every=interval,
            deliver=lambda desk: deliver_mail(desk, server),
            after_silence=silence[0],
        )
        silence[0] = silence[0] and told.ticked is None
        if (wait := told.waits_for) is not None:
            say(settings, "run.waits", why=sentence_of(wait, texts_of(settings)))
        if (done := told.ticked) is not None and (done.happened or done.held or done.mails.written):
            tell_ticked(settings, done)
            tell_delivered(settings, told.delivered)

    say(settings, "run.began", every=every, database=place)
    with _failures_in_a_log():
        keep_beating(beat, now=real_moment().instant, every=interval)
    try:
        no_more_beats(open_desk(settings))
    except (DatabaseBusy, DatabaseUnusable) as error:  # the server may have been stopped before us
        say(settings, "run.sign_stays", why=sentence_of(error, texts_of(settings)))
    say(settings, "run.ended")


@command()
def doctor(settings: Settings) -> ExitCode | None:
    """Look the register over; what is wrong is named, with what to do about it."""
    from workflows.doctor import examine

    health = examine(open_desk(settings))
    texts = texts_of(settings)
    sheet = {
        "database": health.database,
        "schema_version": health.schema_version,
        "simulated": health.simulated,
        "records": health.records,
        "open_deadlines": health.open_deadlines,
        "last_tick_on": health.last_tick_on,
    }
    findings = [
        {**finding_value(texts, each), "advice": advice_for(texts, each.code)} for each in health.findings
    ]
    show_document(settings, {**sheet, "findings": findings})
    if settings.output == "screen":
        show_sheet(settings, sheet)
    if not health.findings:
        say(settings, "doctor.well")
        return None
    say_count(settings, "doctor.found", len(health.findings))
    if settings.output == "screen":
        for each in health.findings:
            tell(finding_line(texts, each))
            tell(f"    {advice_for(texts, each.code)}")
    return ExitCode.REFUSED


def tell_ticked(settings: Settings, ticked: Ticked) -> None:
    """Tell a person what a daily run did: what happened, how late, what could not be done."""
    texts = texts_of(settings)
    if ticked.preview:
        tell(texts.text("tick.preview"))
    if ticked.replanned:
        tell(texts.count("tick.replanned", ticked.replanned))
    if ticked.happened:
        tell(texts.count("tick.happened", len(ticked.happened), today=ticked.today))
    elif not (ticked.incidents or ticked.held or ticked.mails.written):
        tell(texts.text("tick.nothing", today=ticked.today))
    for line in happened_lines(texts, ticked.happened):
        tell(f"  {line}")
    _tell_mails(texts, ticked.mails)
    if ticked.held:
        _tell_held(texts, ticked.held)
    if ticked.incidents:
        _tell_incidents(texts, ticked.incidents)


def _tell_mails(texts: Texts, mails: Mails) -> None:
    if mails.written:
        tell(texts.count("tick.mails", len(mails.written)))
    for mail in mails.written:
        tell(f"  {texts.count('tick.mail', len(mail.said), person=mail.person)}")


def tell_delivered(settings: Settings, delivered: Delivered | None) -> None:
    """Tell a person what became of the mails that waited; nothing when no mail server is named."""
    if delivered is None:
        return
    if delivered.sent:
        say_count(settings, "delivery.sent", delivered.sent)
    if delivered.failed:
        say_count(settings, "delivery.failed", delivered.failed)
    if delivered.dead:
        say_count(settings, "delivery.dead", delivered.dead)
    if delivered.unreachable:
        say(settings, "delivery.unreachable", why=delivered.unreachable)


def happened_lines(texts: Texts, happened: Sequence[Happened]) -> list[str]:
    """Say the steps of a daily run, and how late each was taken; what follows from one was late with it."""
    late = {(one.step.record, one.step.seq): one.days_late for one in happened}

    def say_one(texts: Texts, step: Step) -> str:
        line, days = step_line(texts, step), late[step.record, step.seq]
        if days <= 0 or step.caused_by is not None:
            return line
        return texts.count("tick.late", days, line=line)

    return lines_of(texts, [one.step for one in happened], say_one=say_one)


def ticked_value(ticked: Ticked) -> dict[str, object]:
    """Give a daily run to a program."""
    return {
        "today": ticked.today,
        "last_tick_on": ticked.last_tick_on,
        "preview": ticked.preview,
        "happened": [{**step_value(each.step), "days_late": each.days_late} for each in ticked.happened],
        "held": [
            {"reference": each.reference, "rule": each.rule, "due_on": each.due_on} for each in ticked.held
        ],
        "incidents": [
            {"reference": each.reference, "rule": each.rule, "due_on": each.due_on, "why": each.why}
            for each in ticked.incidents
        ],
        "replanned": ticked.replanned,
        "notices": [
            {
                "reference": each.reference,
                "code": each.thing.code,
                "rule": each.thing.rule,
                "due_on": each.thing.due_on,
                "tier": each.tier,
                "mail_on": each.mail_on,
            }
            for each in ticked.notices
        ],
        "mails": [
            {"id": each.message_id, "person": each.person, "about": len(each.said)}
            for each in ticked.mails.written
        ],
    }


def db_option(url: str) -> str:
    """Write how the register is named on a command line; nothing when it is the usual one."""
    if url in (DEFAULT_DB, os.environ.get("HANDSLAG_DB")) or "@" in url:  # known already, or with a password
        return ""
    return f' --db "{url}"' if " " in url else f" --db {url}"


def advice_for(texts: Texts, code: str) -> str:
    """Say what to do about a finding of the doctor's."""
    return texts.text(_ADVICE.get(code, "advice.go_back_to_a_whole_copy"))


@contextmanager
def _failures_in_a_log() -> Iterator[None]:
    """Keep the tracebacks of what could not be settled in a file; the screen names what is to be done."""
    folder = state_folder(os.environ, platform=sys.platform)
    handler: logging.Handler = logging.NullHandler()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(folder / "daily-run.log", encoding="utf-8", delay=True)
    logger = logging.getLogger("handslag")
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        handler.close()


def _tell_held(texts: Texts, held: Sequence[Held]) -> None:
    tell(texts.count("tick.held", len(held)))
    for each in held:
        facts = {"reference": each.reference, "rule": each.rule, "due_on": each.due_on}
        tell(f"  {texts.text('tick.held_one', **facts)}")


def _tell_incidents(texts: Texts, incidents: Sequence[Incident]) -> None:
    tell(texts.count("tick.incidents", len(incidents)))
    for each in incidents:
        facts = {"reference": each.reference, "rule": each.rule, "due_on": each.due_on, "why": each.why}
        tell(f"  {texts.text('tick.incident', **facts)}")
    tell(texts.text("tick.see_doctor"))
