"""The mails by which somebody who does not log in is asked and reminded, each with a link of its own.

What has to be mailed follows from what stands in the register: every row that asks or reminds, and every
notice that has come whose rule tells whoever is asked. Each is put into the box once. The link is made as a
mail is handed over, since the register keeps no token; one that is handed over twice has two that work.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Select, insert, select, update

from lifecycle.case import load_record
from lifecycle.history import effective
from lifecycle.names import is_mail_address
from lifecycle.nouns import load_noun
from lifecycle.records import Contribution, Notice, QuestionMail, Record
from lifecycle.snapshot import the
from lifecycle.store import fact, lock_register
from lifecycle.table import code, noun_of, table
from lifecycle.values import dataclass
from lifecycle.written import history_of
from workflows.clock import real_moment, swedish_day
from workflows.lookup.snapshot import in_states
from workflows.notices.delivery import Delivered, deliver_from, message_id_of, too_old
from workflows.notices.recipients import ASKED
from workflows.notices.waiting import questions_waiting
from workflows.replies.links import lasts, make_link
from workflows.replies.question import parties_of, waits_for_an_answer, whose_register

if TYPE_CHECKING:
    from collections.abc import Callable
    from email.message import EmailMessage

    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook
    from lifecycle.transaction import Transaction
    from workflows.notices.post import Post
    from workflows.session import Request

_MAIL, _RECORD, _NOTICE = table(QuestionMail), table(Record), table(Notice)
_CONTRIBUTION = table(Contribution)

_ASKING: Final = frozenset({"ask", "remind"})
"""Steps by which somebody is asked, or asked again."""

_TOLD_TOGETHER: Final = "told with another mail"


@dataclass(frozen=True, slots=True)
class QuestionToWrite:
    """A mail to whoever is asked, as it is written: of the question itself it says nothing."""

    message: QuestionMail
    to: str
    asked_of: str
    asked_by: str
    whose: str
    answer_by: date | None
    until: date
    """The last day on which its link works."""
    token: str
    """Empty: nothing is waited for any more, and nothing is sent."""
    register: str

    @property
    def message_id(self) -> str:
        """The header by which mail programs know that they have this one already."""
        return message_id_of(self.message.id, self.register)

    def not_sent_because(self, today: date) -> str:
        """Say why nobody is to be told this any more; nothing where they are."""
        if not self.token:
            return "nothing is waited for any more"
        return too_old(self.message.day, today)


class ToWhoIsAsked:
    """The mails to those who are asked."""

    table: Final = _MAIL

    def first(self, due: ColumnElement[bool]) -> Select[Any]:
        """Ask for the one that is sent first of those that are due."""
        return select(_MAIL).where(due).order_by(_MAIL.c.next_try_at, _MAIL.c.day, _MAIL.c.id)

    def read(self, tx: Transaction, row: Any) -> QuestionToWrite:  # noqa: ANN401 -- a row of that question
        """Give what is needed to write it, with a link that works from now on."""
        connection, message = tx.connection, noun_of(QuestionMail, row)
        record = load_record(connection, message.record_id)
        noun, values = load_noun(connection, record)
        said = the(Contribution, noun)
        now, works = real_moment().instant, lasts(said.answer_by, tx.today)
        means = tx.rulebook.definition(record.machine, record.machine_version).means(record.state)
        waits = waits_for_an_answer(means) and is_mail_address(said.mailbox)
        return QuestionToWrite(
            message=message,
            to=said.mailbox,
            asked_of=said.asked_of,
            asked_by=said.responsible,
            whose=whose_register(connection) or parties_of(connection, record, values),
            answer_by=said.answer_by,
            until=swedish_day(now + works),
            token=make_link(connection, record.id, now, works) if waits else "",
            register=fact(connection, "register") or "",
        )


def ask_by_mail(
    request: Request,
    post: Post,
    write: Callable[[QuestionToWrite], EmailMessage],
) -> Delivered:
    """Mail what has been asked of whom who does not log in, and remind them; each once."""
    with request.by_itself().writing() as tx:
        put_into_the_box(tx)
    return deliver_from(ToWhoIsAsked(), request, post, write, clock=lambda: real_moment().instant)


def put_into_the_box(tx: Transaction) -> None:
    """Let wait what has to be mailed and does not yet: of several reasons the last is, the others with it."""
    owed = [*_owed(tx.connection, tx.rulebook, tx.today)]
    if not owed:
        return
    lock_register(tx.connection)
    for record_id, because in _owed(tx.connection, tx.rulebook, tx.today):
        for one in because:
            is_last = one == because[-1]
            made = QuestionMail(
                id=uuid4(),
                record_id=record_id,
                because=one,
                day=tx.today,
                status="waiting" if is_last else "cancelled",
                next_try_at=tx.now,
                failure="" if is_last else _TOLD_TOGETHER,
            )
            tx.connection.execute(insert(_MAIL), made.model_dump())


def try_again(request: Request, *, preview: bool = False) -> int:
    """Let dead letters wait again, as if never tried. Says how many.

    Raises:
        NotAllowed: whoever asks is no administrator.
    """
    with request.writing(keep=not preview) as tx:
        if tx.access is not None:
            tx.access.to_mail(None)
        again = update(_MAIL).where(_MAIL.c.status == code("dead"))
        return tx.connection.execute(again.values(status="waiting", attempts=0, next_try_at=tx.now)).rowcount


def asked_by_mail(connection: Connection, rulebook: Rulebook, today: date) -> int:
    """Count those who are asked and whose mail has not gone, or is not even in the box."""
    return len(questions_waiting(connection)) + len([*_owed(connection, rulebook, today)])


def _owed(connection: Connection, rulebook: Rulebook, today: date) -> Iterator[tuple[UUID, list[str]]]:
    """Give each record of which something has to be mailed, with why, the last reason last."""
    rows = connection.execute(
        select(_RECORD.c.id)
        .join(_CONTRIBUTION, _CONTRIBUTION.c.record_id == _RECORD.c.id)
        .where(in_states(rulebook, waits_for_an_answer), _CONTRIBUTION.c.mailbox != "")
        .order_by(_RECORD.c.sort_key)
    ).scalars()
    for record_id in rows.all():
        mails = connection.execute(select(_MAIL).where(_MAIL.c.record_id == record_id)).all()
        known = {row.because for row in mails}
        told = max((row.day for row in mails if row.status != "cancelled"), default=None)
        asked = [row.seq for row in effective(history_of(connection, record_id)) if row.trigger in _ASKING]
        because = [f"row {seq}" for seq in asked[-1:]]
        reminders = [
            f"{row.tier} {row.due_on}"
            for row in connection.execute(_reminders(record_id, today)).all()
            if ASKED in row.roles and (told is None or told < row.falls_on)
        ]
        if missing := [one for one in (*reminders, *because) if one not in known]:
            yield record_id, missing


def _reminders(record_id: UUID, today: date) -> Select[Any]:
    return (
        select(_NOTICE)
        .where(
            _NOTICE.c.subject == code("record"),
            _NOTICE.c.subject_id == record_id,
            _NOTICE.c.mail_on <= today,
            _NOTICE.c.status.in_(("owed", "notified")),
        )
        .order_by(_NOTICE.c.falls_on)
    )
