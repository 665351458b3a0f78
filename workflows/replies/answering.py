"""To ask somebody who does not log in, and to be answered by a link: one record, one answer, once.

What is answered stands as that until somebody of the register confirms it, by the step that receives it. It
is never a decision, a signature or an acceptance.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.case import load_record, parties_for
from lifecycle.errors import InvalidValue, LifecycleError
from lifecycle.log import event
from lifecycle.nouns import load_noun
from lifecycle.outcome import Refused
from lifecycle.records import Contribution
from lifecycle.records.register import HOST
from lifecycle.snapshot import in_order, the, units_by_id
from lifecycle.store import fact
from lifecycle.transaction import lock_families
from lifecycle.values import dataclass
from workflows.agreements.advancing import advance
from workflows.agreements.steps import Why
from workflows.clock import real_moment, swedish_day
from workflows.lookup.by_name import find_record
from workflows.replies.links import end_links, lasts, link_of, make_link
from workflows.session import NOBODY, Vouched

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sqlalchemy import Connection

    from lifecycle.fields import Value
    from lifecycle.records import Record
    from lifecycle.transaction import Transaction
    from workflows.session import Application

MACHINE: Final = "contribution"
"""What can be answered by a link."""

WAITS: Final = "asked"
"""Its state while an answer is waited for."""

ANSWERED: Final = "answered"
"""Its state while what was answered by a link is not confirmed."""

BY_LINK: Final = "reply-link"
"""What vouches for whoever answers: that they had the link, and nothing else."""


class NoWebAddress(LifecycleError):
    """Nobody has said where people reach the pages, so a link would lead nowhere."""

    code = "error.no_web_address"

    def __init__(self) -> None:
        super().__init__("nobody has said where the pages are", variable="HANDSLAG_WEB_URL")


class NotAsked(LifecycleError):
    """No answer is waited for, so a link would open nothing."""

    code = "error.not_asked"

    def __init__(self, record: Record) -> None:
        super().__init__(
            f"no answer to {record.reference!r} is waited for",
            reference=record.reference,
            machine=record.machine,
            state=record.state,
        )


@dataclass(frozen=True, slots=True)
class Question:
    """What whoever has a link is shown, and no more."""

    version: int
    """Of the record: what is answered rests on it."""
    title: str
    description: str
    asked_of: str
    asked_by: str
    """The function that asks; nothing where none is named."""
    parties: str
    """Those of what it is about."""
    whose: str
    """Whose register it is; nothing where nobody has said."""
    answer_by: date | None
    until: date
    """The last day on which the link works."""


@dataclass(frozen=True, slots=True)
class LinkMade:
    """A link, which is told once: the register has only what it hashes to."""

    reference: str
    link: str | None
    """None: it was only tried."""
    until: date
    """The last day on which it works."""


def link_to(tx: Transaction, reference: str, address: str) -> LinkMade:
    """Make a link by which somebody answers once, to be handed over by whoever asks for it.

    Args:
        tx: as whom, and when.
        reference: of what was asked.
        address: where people reach the pages; empty: nobody said.

    Raises:
        UnknownRecord: there is no such record.
        NoWebAddress: nobody has said where the pages are.
        NotAsked: nothing is asked, or it has been answered.
        NotAllowed: whoever asks may not write on it.
    """
    record = find_record(tx.connection, reference)
    lock_families(tx, record.id)
    record = load_record(tx.connection, record.id)
    if tx.access is not None:
        tx.access.to_record(record.id, record.family)
    if not address:
        raise NoWebAddress
    if record.machine != MACHINE or record.state != WAITS:
        raise NotAsked(record)
    said = the(Contribution, load_noun(tx.connection, record)[0])
    now, works = real_moment().instant, lasts(said.answer_by, tx.today)
    token = make_link(tx.connection, record.id, now, works)
    return LinkMade(record.reference, f"{address}/svar/{token}", swedish_day(now + works))


def question_at(connection: Connection, token: str) -> Question | None:
    """Give what a link asks; None where it is none, or used or over, or nothing is asked any more."""
    record = _asked_by(connection, token)
    link = link_of(connection, token, real_moment().instant)
    if record is None or link is None:
        return None
    noun, values = load_noun(connection, record)
    said = the(Contribution, noun)
    return Question(
        version=record.version,
        title=said.title,
        description=said.description,
        asked_of=said.asked_of,
        asked_by=said.responsible,
        parties=parties_of(connection, record, values),
        whose=whose_register(connection),
        answer_by=said.answer_by,
        until=swedish_day(link.until),
    )


def answer(register: Application, token: str, text: str, *, expected_version: int | None) -> Refused | bool:
    """Answer by a link, and use it up with all others to the same record; False where it works no more.

    Of two who answer at the same time one has answered.

    Raises:
        InvalidValue: nothing is answered, or what no text may hold.
        StaleRecord: the question is another one by now.
        ClockRefused: nothing can be written on this day.
    """
    with register.store.reading() as connection:
        asked = _asked_by(connection, token)
    if asked is None:
        event("reply.refused")
        return False
    if not text.strip():
        raise InvalidValue("answer", "", expected="not_empty")
    asking = register.request(acting_as=NOBODY, vouched=Vouched(BY_LINK))
    with replace(asking, answers=asked.id).writing() as tx:
        lock_families(tx, asked.id)
        record = _asked_by(tx.connection, token)
        if record is None:  # somebody was faster
            event("reply.refused")
            return False
        outcome = advance(
            tx,
            record.reference,
            lambda _: "answer",
            {"answer": text},
            on=tx.today,
            why=Why(),
            expected_version=expected_version,
        )
        if isinstance(outcome, Refused):
            return outcome
        end_links(tx.connection, record.id)
    event("reply.answered", record=asked.id)
    return True


def _asked_by(connection: Connection, token: str) -> Record | None:
    """Find the record that a link answers, as long as an answer is waited for."""
    link = link_of(connection, token, real_moment().instant)
    record = None if link is None else load_record(connection, link.record_id)
    return record if record is not None and record.state == WAITS else None


def is_by_link(principal: str) -> bool:
    """Whether a row of history was written by somebody who had a link, and was not logged in."""
    return f" | {BY_LINK} | " in principal


def whose_register(connection: Connection) -> str:
    """Say whose register it is; nothing where nobody has said."""
    said = fact(connection, HOST)
    if not said:
        return ""
    found = units_by_id(connection, [UUID(said)]).get(UUID(said))
    return "" if found is None else found.name


def parties_of(connection: Connection, record: Record, values: Mapping[str, Value]) -> str:
    """Name the parties of what is asked about."""
    units = units_by_id(connection, parties_for(connection, record, values))
    return ", ".join(one.name for one in in_order(units.values()))
