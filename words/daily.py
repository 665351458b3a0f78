"""What is said of a register that was made, of its daily runs, and of a run that is taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from words.document import Document, Line, Remedy, lines
from words.outcomes import lines_of, step_line, step_value

if TYPE_CHECKING:
    from lifecycle.transaction import Step
    from words.texts import Texts
    from workflows.daily.incidents import Incident
    from workflows.daily.tick import Happened, Held, Ticked
    from workflows.daily.undo import Undone
    from workflows.notices.delivery import Delivered
    from workflows.notices.mails import Mail


# ---- a register is made ----

_WAYS_ON: Final = (
    "register import REGISTER.csv",
    'person add anna.ek --name "Anna Ek"',
    'agreement new NACKA-2027 --parties "Nacka; LPO Nacka" --from 2027-01-01',
)
"""What one types after `init`; the same in every language."""


def made_document(texts: Texts, place: str, *, simulated: bool, program: str) -> Document:
    """Say where a register was made, and how one goes on; the program as one has to call it for this one."""
    yield Line(texts.text("init.made_simulated" if simulated else "init.made", database=place))
    if simulated:
        yield Line(texts.text("init.any_day"))
    yield Line(texts.text("init.go_on"))
    yield from (Remedy(f"{program} {line}", indent=2) for line in _WAYS_ON)


# ---- a daily run ----


def ticked_value(ticked: Ticked, delivered: Delivered | None) -> dict[str, object]:
    """Give a daily run to a program, and what became of the mails that waited."""
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
        "mails": [_mail_value(each) for each in ticked.mails.written],
        "delivered": delivered,
    }


def ticked_document(texts: Texts, ticked: Ticked, delivered: Delivered | None) -> Iterator[Line]:
    """Tell what a daily run did: what happened, how late, what could not be done, what was sent."""
    if ticked.preview:
        yield Line(texts.text("tick.preview"))
    if ticked.replanned:
        yield Line(texts.count("tick.replanned", ticked.replanned))
    if ticked.happened:
        yield Line(texts.count("tick.happened", len(ticked.happened), today=ticked.today))
    elif not (ticked.incidents or ticked.held or ticked.mails.written):
        yield Line(texts.text("tick.nothing", today=ticked.today))
    yield from happened_lines(texts, ticked.happened)
    yield from _mails(texts, "tick.mails", ticked.mails.written)
    if ticked.held:
        yield Line(texts.count("tick.held", len(ticked.held)))
        yield from (Line(f"  {_held(texts, each)}") for each in ticked.held)
    if ticked.incidents:
        yield Line(texts.count("tick.incidents", len(ticked.incidents)))
        yield from (Line(f"  {_incident(texts, each)}") for each in ticked.incidents)
        yield Line(texts.text("tick.see_doctor"))
    if delivered is not None:
        yield from _delivered(texts, delivered)


def happened_lines(texts: Texts, happened: Sequence[Happened]) -> Iterator[Line]:
    """Say the steps of a daily run, and how late each was taken; what follows from one was late with it."""
    late = {(one.step.record, one.step.seq): one.days_late for one in happened}

    def say_one(texts: Texts, step: Step) -> str:
        line, days = step_line(texts, step), late[step.record, step.seq]
        if days <= 0 or step.caused_by is not None:
            return line
        return texts.count("tick.late", days, line=line)

    lines = lines_of(texts, [one.step for one in happened], say_one=say_one)
    yield from (Line(f"  {line}") for line in lines)


def _mails(texts: Texts, title: str, mails: Sequence[Mail]) -> Iterator[Line]:
    if mails:
        yield Line(texts.count(title, len(mails)))
    for mail in mails:
        yield Line(f"  {texts.count('tick.mail', len(mail.said), person=mail.person)}")


def _mail_value(mail: Mail) -> dict[str, object]:
    return {"id": mail.message_id, "person": mail.person, "notice_count": len(mail.said)}


def _held(texts: Texts, one: Held) -> str:
    return texts.text("tick.held_one", reference=one.reference, rule=one.rule, due_on=one.due_on)


def _incident(texts: Texts, one: Incident) -> str:
    facts = {"reference": one.reference, "rule": one.rule, "due_on": one.due_on, "why": one.why}
    return texts.text("tick.incident", **facts)


def _delivered(texts: Texts, delivered: Delivered) -> Iterator[Line]:
    if delivered.sent:
        yield Line(texts.count("delivery.sent", delivered.sent))
    if delivered.failed:
        yield Line(texts.count("delivery.failed", delivered.failed))
    if delivered.dead:
        yield Line(texts.count("delivery.dead", delivered.dead))
    if delivered.unasked:
        yield Line(texts.count("delivery.unasked", delivered.unasked))
    if delivered.unreachable:
        yield Line(texts.text("delivery.unreachable", why=delivered.unreachable))


# ---- runs that go on by themselves ----


def began_document(texts: Texts, database: str, *, every: int) -> Document:
    """Say that runs begin, so many minutes apart."""
    return lines([texts.text("run.began", every=every, database=database)])


def waits_document(texts: Texts, why: str) -> Document:
    """Say what the next run waits for."""
    return lines([texts.text("run.waits", why=why)])


def ended_document(texts: Texts, sign_stays: str | None) -> Document:
    """Say that runs have ended, and why the sign of life could not be taken away, if so."""
    if sign_stays is not None:
        yield Line(texts.text("run.sign_stays", why=sign_stays))
    yield Line(texts.text("run.ended"))


# ---- a run is taken back ----


def undone_value(undone: Undone) -> dict[str, object]:
    """Give a run that was taken back to a program."""
    return {
        "undone": undone.day,
        "preview": undone.preview,
        "last_tick_on": undone.last_tick_on,
        "corrected": [step_value(each) for each in undone.steps],
        "notices_withdrawn": undone.notices,
        "mails_cancelled": undone.cancelled,
        "mails": [_mail_value(each) for each in undone.mails],
    }


def undone_document(texts: Texts, undone: Undone) -> Iterator[Line]:
    """Tell what became of a run that was taken back: its steps, its notices, who is told again."""
    if undone.preview:
        yield Line(texts.text("tick.preview"))
    yield Line(texts.count("tick.undone", len(undone.steps), day=undone.day))
    yield from (Line(f"  {line}") for line in lines_of(texts, undone.steps))
    if undone.notices:
        yield Line(texts.count("tick.undone_notices", undone.notices))
    if undone.cancelled:
        yield Line(texts.count("tick.undone_mails", undone.cancelled))
    yield from _mails(texts, "tick.taken_back", undone.mails)
    last = undone.last_tick_on
    yield Line(texts.text("tick.no_run_before" if last is None else "tick.last_run_now", last=last))
