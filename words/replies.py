"""What is said to, and of, somebody who does not log in and answers by a link."""

from __future__ import annotations

from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING, Final

from lifecycle.harmless import printable
from lifecycle.names import on_the_wire
from words.document import Document, Line, Remedy
from words.texts import texts_in
from workflows.clock import real_moment

if TYPE_CHECKING:
    from lifecycle.languages import Language
    from words.texts import Texts
    from workflows.replies.answering import LinkMade
    from workflows.replies.mails import QuestionToWrite

_LANGUAGE: Final[Language] = "sv"
"""Of whoever reads a mailbox nothing is known; offices of police and municipality write Swedish."""


def link_value(made: LinkMade) -> dict[str, object]:
    """Give a link to a program."""
    return {"reference": made.reference, "link": made.link, "until": made.until}


def link_document(texts: Texts, made: LinkMade) -> Document:
    """Show the link, and say to whom it may be given; of one that was only tried, what would be."""
    facts = {"reference": made.reference, "until": made.until}
    if made.link is None:
        yield Line(texts.text("reply.link_would_be_made", **facts))
        return
    yield Line(texts.text("reply.link_made", **facts))
    yield Remedy(made.link, 2)


def who_asks(texts: Texts, asked_by: str, whose: str) -> str:
    """Say who asks: a function, and whose register it is; the one of them that is known."""
    if asked_by and whose:
        return texts.text("reply.function_of", function=texts.word("function", asked_by), party=whose)
    return whose or texts.word("function", asked_by)


def question_mail(found: QuestionToWrite, *, sender: str, address: str) -> EmailMessage:
    """Write a mail that says that something is asked, and where it stands; what it is stands only there."""
    texts = texts_in(_LANGUAGE)
    facts = {
        "who": who_asks(texts, found.asked_by, found.whose),
        "asked_of": found.asked_of,
        "day": found.answer_by,
        "until": found.until,
    }
    dated = "" if found.answer_by is None else "_by_a_day"
    said = (
        texts.text("reply.mail.greeting"),
        texts.text(f"reply.mail.asks{dated}", **facts),
        f"{address}/svar/{found.token}",
        texts.text("reply.mail.once", **facts),
        texts.text("reply.mail.no_decision", **facts),
        texts.text("reply.mail.not_yours", **facts),
    )
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = on_the_wire(found.to) or found.to
    mail["Subject"] = printable(texts.text(f"reply.mail.subject{dated}", **facts))
    mail["Date"] = format_datetime(real_moment().instant)
    mail["Message-ID"] = found.message_id
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office reply to it
    mail["X-Auto-Response-Suppress"] = "All"  # which Exchange asks for instead
    mail.set_content(printable("\n\n".join(said)) + "\n")
    return mail
