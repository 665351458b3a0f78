"""To ask somebody who does not log in, and to be answered by a link: one record, one answer, once.

What is answered stands as that until somebody of the register confirms it, by the step that receives it. It
is never a decision, a signature or an acceptance.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lifecycle.case import load_record
from lifecycle.errors import InvalidValue, LifecycleError
from lifecycle.log import event
from lifecycle.nouns import load_noun
from lifecycle.outcome import Refused
from lifecycle.records import Contribution
from lifecycle.snapshot import the
from lifecycle.transaction import lock_families
from lifecycle.values import dataclass
from workflows.agreements.advancing import advance
from workflows.agreements.steps import Why
from workflows.clock import real_moment, swedish_day
from workflows.lookup.by_name import find_record
from workflows.replies.links import BY_LINK, end_links, lasts, make_link
from workflows.replies.question import MACHINE, record_asked_by, waits_for_an_answer
from workflows.session import NOBODY, Vouched

if TYPE_CHECKING:
    from datetime import date

    from lifecycle.records import Record
    from lifecycle.transaction import Transaction
    from workflows.session import Application


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
    means = tx.rulebook.definition(record.machine, record.machine_version).means(record.state)
    if record.machine != MACHINE or not waits_for_an_answer(means):
        raise NotAsked(record)
    said = the(Contribution, load_noun(tx.connection, record)[0])
    now, works = real_moment().instant, lasts(said.answer_by, tx.today)
    token = make_link(tx.connection, record.id, now, works)
    return LinkMade(record.reference, f"{address}/svar/{token}", swedish_day(now + works))


def answer(register: Application, token: str, text: str, *, expected_version: int | None) -> Refused | bool:
    """Answer by a link, and use it up with all others to the same record; False where it works no more.

    Of two who answer at the same time one has answered.

    Raises:
        InvalidValue: nothing is answered, or what no text may hold.
        StaleRecord: the question is another one by now.
        ClockRefused: nothing can be written on this day.
    """
    with register.store.reading() as connection:
        asked = record_asked_by(connection, register.rules(), token)
    if asked is None:
        event("reply.refused")
        return False
    if not text.strip():
        raise InvalidValue("answer", "", expected="not_empty")
    asking = register.request(acting_as=NOBODY, vouched=Vouched(BY_LINK))
    with replace(asking, answers=asked.id).writing() as tx:
        lock_families(tx, asked.id)
        record = record_asked_by(tx.connection, tx.rulebook, token)
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
