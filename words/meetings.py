"""A meeting in words: what it is to take up, the minutes of it, and its entry in calendars."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from words.calendars import day_in_words, uid_of
from words.deadlines import rule_in_words
from words.document import Column, Document, Line, Listing, Space
from words.refusals import unmet_sentence, unmet_value
from workflows.reading.calendar_file import CalendarDay, hours_in

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.reading.meetings import Account, Agenda, Ahead, Decided, RoundDue, Taken, ToTake

ITS_DAY: Final = "meeting_to_be_held"
"""The deadline of a meeting: under its name the day stands in a feed, and is one with the invitation."""


def agenda_document(texts: Texts, found: Agenda) -> Document:
    """Say what the meeting is to take up, made from what is due."""
    yield Line(texts.text("meeting.agenda.title", title=called(texts, found)))
    yield from _head(texts, found)
    for number, item in enumerate(
        (_attendance, _previous, _rounds, _to_take, _ahead, _other, _next), start=1
    ):
        yield Space()
        yield from item(texts, found, number)


def minutes_document(texts: Texts, found: Agenda) -> Document:
    """Say who was there, what was decided, and who does what until when."""
    yield Line(texts.text("meeting.minutes.title", title=called(texts, found)))
    if not found.is_held:
        state = texts.state("meeting", found.state)
        yield Line(texts.text("meeting.minutes.not_held", reference=found.reference, state=state))
    yield from _head(texts, found)
    yield Space()
    yield Line(texts.text("meeting.minutes.present"))
    yield Listing(_PRESENT, found.attendees, empty="meeting.minutes.nobody")
    yield Space()
    yield Line(texts.text("meeting.minutes.decided"))
    yield Listing(_DECIDED, found.decisions, empty="meeting.minutes.nothing")
    if found.taken:
        yield Space()
        yield Line(texts.text("meeting.minutes.taken", day=found.held_on))
        yield Listing(_TAKEN, found.taken)
    yield Space()
    yield from _next_line(texts, found)
    if found.minutes_at:
        yield Line(texts.text("meeting.minutes.kept", place=found.minutes_at))
    yield Line(texts.text("meeting.minutes.signed"))


def agenda_value(found: Agenda) -> dict[str, object]:
    """Give a meeting to a program."""
    return {
        "reference": found.reference,
        "title": found.title,
        "state": found.state,
        "version": found.version,
        "day": found.day,
        "meets_on": found.meets_on,
        "meets_at": found.meets_at,
        "place": found.place,
        "held_on": found.held_on,
        "forum": found.forum,
        "agreement": found.agreement,
        "parties": found.parties,
        "chair": found.chair,
        "members": found.members,
        "previous_meeting": found.previous,
        "rounds_due": found.rounds,
        "to_decide": [_to_take_value(one) for one in found.to_take],
        "days_ahead": found.ahead,
        "until": found.until,
        "next_meeting": found.next_meeting,
        "next_on": found.next_on,
        "attendees": found.attendees,
        "decisions": found.decisions,
        "decided_that_day": [
            {
                "reference": one.reference,
                "machine": one.machine,
                "title": one.title,
                "state": one.state,
                "acts": [{"party": party, "kind": kind} for party, kind in one.acts],
            }
            for one in found.taken
        ],
        "minutes_at": found.minutes_at,
    }


def _to_take_value(one: ToTake) -> dict[str, object]:
    return {
        "reference": one.reference,
        "machine": one.machine,
        "title": one.title,
        "state": one.state,
        "trigger": one.trigger,
        "parties": one.parties,
        "unmet": [unmet_value(lack) for lack in one.lacks],
    }


def invitation(texts: Texts, found: Agenda, day: date) -> CalendarDay:
    """Make the entry of a meeting in calendars; read in again, it moves."""
    named = day_in_words(texts, found.forum or found.reference, texts.word("kind", "meeting"), found.title)
    described = [_about(texts, found), texts.text("meeting.invitation.agenda", reference=found.reference)]
    return CalendarDay(
        uid=uid_of(found.record_id, ITS_DAY, found.register),
        day=day,
        summary=named if found.is_planned else texts.text("calendar.cancelled", day=named),
        description="\n".join(filter(None, described)),
        sequence=found.version,
        cancelled=not found.is_planned,
        hours=hours_in(found.meets_at),
        place=found.place,
        takes_time=True,
    )


def invitation_written(texts: Texts, found: Agenda, file: str) -> Document:
    """Say into which file the invitation was written."""
    yield Line(texts.text("meeting.invitation.written", reference=found.reference, file=file))


def called(texts: Texts, found: Agenda) -> str:
    """Call a meeting by its own name, or by where it is held."""
    return found.title or found.forum_title or texts.value(found.forum) or found.reference


# ---- what stands above ----


def _head(texts: Texts, found: Agenda) -> Document:
    yield Line(_when(texts, found))
    yield Line(_about(texts, found))
    if found.chair:
        chair = "; ".join(_function(row) for row in found.chair)
        yield Line(texts.text("meeting.chair", chair=chair))
    if found.members:
        yield Line(texts.text("meeting.members", members="; ".join(_function(row) for row in found.members)))


def _when(texts: Texts, found: Agenda) -> str:
    day = found.held_on or found.meets_on
    said = texts.text("meeting.no_day") if day is None else texts.text("meeting.on", day=day)
    return ", ".join(filter(None, (said, found.meets_at, found.place)))


def _about(texts: Texts, found: Agenda) -> str:
    return texts.text(
        "meeting.about",
        reference=found.reference,
        day=found.day,
        agreement=found.agreement,
        parties=found.parties,
    )


def _function(row: object) -> str:
    said = dict(row) if isinstance(row, dict) else {}
    return " ".join(
        filter(None, (said.get("function", ""), f"({said['party']})" if said.get("party") else ""))
    )


# ---- the items of an agenda ----


def _attendance(texts: Texts, found: Agenda, number: int) -> Document:
    yield Line(texts.text("meeting.item.attendance", number=number))
    if found.attendees:
        yield Listing(_PRESENT, found.attendees)


def _previous(texts: Texts, found: Agenda, number: int) -> Document:
    last = found.previous
    if last is None:
        yield Line(texts.text("meeting.item.no_previous", number=number))
        return
    yield Line(texts.text("meeting.item.previous", number=number, reference=last.reference, on=last.held_on))
    yield Listing(_DECIDED, last.decisions, empty="meeting.minutes.nothing")


def _rounds(texts: Texts, found: Agenda, number: int) -> Document:
    yield Line(texts.text("meeting.item.rounds" if found.rounds else "meeting.item.no_rounds", number=number))
    if found.rounds:
        yield Listing(_ROUNDS, found.rounds)
    for one in found.rounds:
        if one.accounts:
            yield Line(texts.text("meeting.accounts", reference=one.reference))
            yield Listing(_ACCOUNTS, one.accounts)


def _to_take(texts: Texts, found: Agenda, number: int) -> Document:
    yield Line(
        texts.text("meeting.item.decisions" if found.to_take else "meeting.item.no_decisions", number=number)
    )
    if found.to_take:
        yield Listing(_TO_TAKE, found.to_take)


def _asked(texts: Texts, one: ToTake) -> str:
    kind, step = texts.word("kind", one.machine), _step(texts, one)
    facts = {"title": one.title or kind, "step": step}
    if not one.parties:
        return texts.text("meeting.decision", **facts)
    return texts.text("meeting.decision_of", parties=one.parties, **facts)


def _lacks(texts: Texts, one: ToTake) -> str:
    return " ".join(unmet_sentence(texts, lack) for lack in one.lacks)


def _left(texts: Texts, one: RoundDue) -> str:
    return texts.text("meeting.left", left=one.left, lines=one.lines)


def _step(texts: Texts, one: ToTake) -> str:
    return texts.text(f"act.{one.act}") if one.act else texts.trigger(one.machine, one.trigger)


def _ahead(texts: Texts, found: Agenda, number: int) -> Document:
    yield Line(texts.text("meeting.item.days", number=number, until=found.until))
    yield Listing(_AHEAD, found.ahead, empty="meeting.no_days")


def _other(texts: Texts, found: Agenda, number: int) -> Document:
    del found
    yield Line(texts.text("meeting.item.other", number=number))


def _next(texts: Texts, found: Agenda, number: int) -> Document:
    for line in _next_line(texts, found):
        yield Line(f"{number}. {line.text}")


def _next_line(texts: Texts, found: Agenda) -> Iterator[Line]:
    if found.next_on is None:
        yield Line(texts.text("meeting.no_next"))
    else:
        yield Line(texts.text("meeting.next", on=found.next_on, reference=found.next_meeting))


def _row(name: str) -> Column:
    """Make a column of a small table's cell."""
    return Column(name, 0, folds=True, show=lambda _, row: row.get(name, ""))


def _mandate(texts: Texts, row: dict[str, str]) -> str:
    return texts.word("code.attendees.mandate", row["mandate"]) if row.get("mandate") else ""


def _became(texts: Texts, one: Decided) -> str:
    return "" if one.activity is None else f"{one.activity}: {texts.state('activity', one.state)}"


def _of_that_day(texts: Texts, one: Taken) -> str:
    said = [f"{party}: {texts.text(f'act.{kind}')}" for party, kind in one.acts]
    return "; ".join((*said, texts.state(one.machine, one.state)))


def _kept(texts: Texts, one: Account) -> str:
    return (
        texts.word("code.commitments_kept.kept", one.kept) if one.kept else texts.text("round.not_examined")
    )


def _rule(texts: Texts, one: Ahead) -> str:
    said = rule_in_words(texts, one.rule)
    return texts.text("meeting.passed", rule=said) if one.is_late else said


_PRESENT: Final = (_row("party"), _row("function"), Column("mandate", 1, show=_mandate))
_DECIDED: Final = (
    Column("decision", 0, folds=True),
    Column("responsible", 1, folds=True),
    Column("due_on", 1),
    Column("activity", 2, folds=True, show=_became),
)
_TAKEN: Final = (
    Column("reference", 0),
    Column("title", 2, folds=True),
    Column("state", 1, folds=True, show=_of_that_day),
)
_ROUNDS: Final = (
    Column("reference", 0),
    Column("conclude_by", 0),
    Column("lines", 1, show=_left),
)
_TO_TAKE: Final = (
    Column("reference", 0),
    Column("decision", 0, folds=True, show=_asked),
    Column("lacks", 1, folds=True, show=_lacks),
)
_ACCOUNTS: Final = (
    Column("party", 0),
    Column("commitment", 0, folds=True),
    Column("kept", 1, folds=True, show=_kept),
)
_AHEAD: Final = (
    Column("due_on", 0),
    Column("reference", 0),
    Column("rule", 1, folds=True, show=_rule),
)
