"""Sending the mails that wait: each at least once, always under one Message-ID, with patience.

Mails to people wait in one box, those to whoever is asked without being logged in in another
(`workflows/replies/mails`): both are sent alike.

A mail is claimed before it is handed over and marked afterwards, in two transactions: whoever dies in
between has perhaps sent it, so it is sent again when the claim has run out. Two that send at once never take
the same one.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, select, update

from lifecycle.log import event, trace_of
from lifecycle.records import Message, Person
from lifecycle.store import fact
from lifecycle.table import code, noun_of, table
from lifecycle.values import dataclass
from workflows.notices.post import Post, PostFailed, PostUnreachable

if TYPE_CHECKING:
    from lifecycle.records import QuestionMail
    from lifecycle.transaction import Transaction
    from workflows.session import Request

_MESSAGE, _PERSON = table(Message), table(Person)

CLAIM: Final = timedelta(minutes=15)
"""How long a mail may be in the sending before whoever sent it is taken for dead."""

PATIENCE: Final = tuple(timedelta(minutes=minutes) for minutes in (5, 15, 60, 240, 720, 1440, 1440, 1440))
"""How long to wait after each failure; after the last one a mail is a dead letter, some four days old."""


OLDEST: Final = timedelta(days=14)
"""A mail that has waited longer tells what people know, or can do nothing about any more."""


class Waiting(Protocol):
    """A mail that waits, with what is needed to write it."""

    @property
    def message(self) -> Message | QuestionMail:
        """As it is kept."""

    def not_sent_because(self, today: date) -> str:
        """Say why nobody is to be told this any more; nothing where they are."""


Mail = TypeVar("Mail", bound=Waiting)
MailOfIt_co = TypeVar("MailOfIt_co", bound=Waiting, covariant=True)


class Box(Protocol[MailOfIt_co]):
    """Where mails of one kind wait."""

    @property
    def table(self) -> Table:
        """In which they stand."""

    def first(self, due: ColumnElement[bool]) -> Select[Any]:
        """Ask for the one that is sent first of those that are due."""

    def read(self, tx: Transaction, row: Any) -> MailOfIt_co:  # noqa: ANN401 -- a row of that question
        """Give what is needed to write it."""


@dataclass(frozen=True, slots=True)
class ToWrite:
    """A mail as it is kept: who gets it, in which language, and what it tells of."""

    message: Message
    person: Person
    register: str
    """Identity of the register, for names that no other register has."""

    @property
    def message_id(self) -> str:
        """The header by which mail programs know that they have this one already."""
        return message_id_of(self.message.id, self.register)

    def not_sent_because(self, today: date) -> str:
        """Say why nobody is to be told this any more; nothing where they are."""
        if not self.person.email or self.person.has_left(today):
            return "nobody is there any more"
        return too_old(self.message.day, today)


class ToPeople:
    """The mails to people."""

    table: Final = _MESSAGE

    def first(self, due: ColumnElement[bool]) -> Select[Any]:
        """Ask for the one that is sent first of those that are due."""
        by = (_MESSAGE.c.next_try_at, _MESSAGE.c.day, _PERSON.c.sort_key, _MESSAGE.c.n)
        return select(_MESSAGE).join(_PERSON, _PERSON.c.id == _MESSAGE.c.person_id).where(due).order_by(*by)

    def read(self, tx: Transaction, row: Any) -> ToWrite:  # noqa: ANN401 -- a row of that question
        """Give what is needed to write it."""
        message = noun_of(Message, row)
        person = tx.connection.execute(select(_PERSON).where(_PERSON.c.id == message.person_id)).one()
        return ToWrite(message, noun_of(Person, person), fact(tx.connection, "register") or "")


@dataclass(frozen=True, slots=True)
class Delivered:
    """What became of the mails that waited."""

    sent: int = 0
    failed: int = 0
    """To be tried again."""
    dead: int = 0
    unreachable: str = ""
    """Why no mail could be handed over at all."""
    unasked: int = 0
    """Who cannot be asked by mail, since nobody has said where the pages are to which a link leads."""

    def and_also(self, more: Delivered) -> Delivered:
        """Count what became of more of them."""
        return Delivered(
            self.sent + more.sent,
            self.failed + more.failed,
            self.dead + more.dead,
            self.unreachable or more.unreachable,
            self.unasked + more.unasked,
        )


Clock = Callable[[], datetime]


def message_id_of(mail: UUID, register: str) -> str:
    """Give the header of a mail, the same however often it is handed over."""
    return f"<{mail}@{register}.handslag>"


def too_old(day: date, today: date) -> str:
    """Say why a mail of a day is not sent any more; nothing where it is."""
    return "too old to be told" if today - day > OLDEST else ""


def deliver(
    request: Request,
    post: Post,
    write: Callable[[ToWrite], EmailMessage],
    *,
    clock: Clock | None = None,
) -> Delivered:
    """Hand over every mail to people whose time has come. See `deliver_from`."""
    return deliver_from(ToPeople(), request, post, write, clock=clock)


def deliver_from(
    box: Box[Mail],
    request: Request,
    post: Post,
    write: Callable[[Mail], EmailMessage],
    *,
    clock: Clock | None = None,
) -> Delivered:
    """Hand over every mail whose time has come; the first sign of a server that is down ends the round.

    Args:
        box: where they wait.
        request: for transactions of the deliverer's own.
        post: takes them.
        write: makes one of what is kept of it.
        clock: tells the aware UTC instant, again for each mail: a round may last; else it is the request's.
    """
    request = request.by_itself()
    tell_time = clock or (lambda: request.moment.instant)
    counts = {"sent": 0, "waiting": 0, "dead": 0, "cancelled": 0}
    unreachable = ""
    try:
        while (found := _claim(box, request, tell_time())) is not None:
            try:
                status, failure = _hand_over(post, write, found, request.today)
            except PostUnreachable as error:
                unreachable = str(error)
                event("mail.server_away", mail=found.message.id)
                _give_back(box.table, request, found.message, unreachable, tell_time())
                break
            counts[_close(box.table, request, found.message, status, failure, tell_time())] += 1
            _tell_log(found.message.id, status)
    finally:
        post.close()
    return Delivered(counts["sent"], counts["waiting"], counts["dead"], unreachable)


def _tell_log(mail: UUID, status: str) -> None:
    if status == "sent":
        event("mail.sent", mail=mail)
    else:
        event("mail.failed", mail=mail, status=status)


def retry(request: Request, *, person: UUID | None = None, preview: bool = False) -> int:
    """Let dead letters wait again, as if never tried; of one person, or all. Says how many.

    Raises:
        NotAllowed: it is neither one's own mail, nor has one a function, nor is one an administrator.
    """
    with request.writing(keep=not preview) as tx:
        if tx.access is not None:
            tx.access.to_mail(person)
        again = update(_MESSAGE).where(_MESSAGE.c.status == code("dead"))
        if person is not None:
            again = again.where(_MESSAGE.c.person_id == person)
        done = tx.connection.execute(again.values(status="waiting", attempts=0, next_try_at=tx.now))
        return done.rowcount


def _claim(box: Box[Mail], request: Request, now: datetime) -> Mail | None:
    """Take the next mail for ourselves; None when nothing waits."""
    mail = box.table
    with request.writing() as tx:
        due = mail.c.status.in_(("waiting", "sending")) & (mail.c.next_try_at <= now)
        first = box.first(due).limit(1).with_for_update(skip_locked=True, of=mail)
        row = tx.connection.execute(first).first()
        if row is None:
            return None
        tx.connection.execute(
            update(mail)
            .where(mail.c.id == row.id)
            .values(status="sending", attempts=row.attempts + 1, next_try_at=now + CLAIM)
        )
        return box.read(tx, row)


def _hand_over(
    post: Post, write: Callable[[Mail], EmailMessage], found: Mail, today: date
) -> tuple[str, str]:
    """Write the mail and give it away; says what it is now, and why if it was not taken.

    Raises:
        PostUnreachable: no mail can be handed over just now.
    """
    if why_not := found.not_sent_because(today):
        return "cancelled", why_not
    try:
        mail = write(found)
    except Exception as error:  # noqa: BLE001 -- a mail that cannot be written must not stop the others
        event("mail.failed", mail=found.message.id, trace=trace_of(error))
        return "dead", f"{type(error).__name__}: {error}"
    try:
        post.hand_over(mail)
    except PostUnreachable:
        raise
    except PostFailed as error:
        spent = found.message.attempts >= len(PATIENCE)
        return ("dead" if error.for_good or spent else "waiting"), str(error)
    except Exception as error:  # noqa: BLE001 -- nor must one that no server could understand
        event("mail.failed", mail=found.message.id, trace=trace_of(error))
        return "dead", f"{type(error).__name__}: {error}"
    return "sent", ""


def _close(
    of: Table, request: Request, mail: Message | QuestionMail, status: str, failure: str, now: datetime
) -> str:
    """Write down what became of a mail that we had claimed: sent, whoever has it now; else if it is ours.

    Whatever day it has become meanwhile: what has been sent has been sent.
    """
    ours = of.c.id == mail.id if status == "sent" else _still_ours(of, mail)
    later = PATIENCE[min(mail.attempts, len(PATIENCE) - 1)]
    with request.store.writing() as connection:
        connection.execute(
            update(of)
            .where(ours)
            .values(
                status=status,
                failure=failure,
                sent_at=now if status == "sent" else None,
                next_try_at=now + later if status == "waiting" else now,
            )
        )
    return status


def _still_ours(of: Table, mail: Message | QuestionMail) -> ColumnElement[bool]:
    """Whether nobody has taken the mail since, because our claim had run out."""
    return (of.c.id == mail.id) & (of.c.status == code("sending")) & (of.c.attempts == mail.attempts + 1)


def _give_back(of: Table, request: Request, mail: Message | QuestionMail, why: str, now: datetime) -> None:
    """Let a mail wait as before: a server that is down is not the mail's fault, and costs it no attempt."""
    with request.store.writing() as connection:
        connection.execute(
            update(of)
            .where(_still_ours(of, mail))
            .values(status="waiting", attempts=mail.attempts, next_try_at=now + PATIENCE[0], failure=why)
        )
