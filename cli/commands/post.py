"""Mail handed to the server; a register for practice never sends any."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from email.message import EmailMessage

    from lifecycle.web_address import Pages
    from workflows.notices.delivery import Delivered, ToWrite
    from workflows.notices.post import MailServer
    from workflows.session import Request


def deliver_mail(request: Request, server: MailServer | None, pages: Pages) -> Delivered | None:
    """Send what waits; None where there is no server, or the register is for practice."""
    from workflows.clock import real_moment
    from workflows.notices.delivery import deliver
    from workflows.notices.post import SmtpPost
    from workflows.session import is_simulated

    if server is None:
        return None
    with request.reading() as connection:
        if is_simulated(connection):
            return None

    def write(found: ToWrite) -> EmailMessage:
        from words.letters import addressed, letter

        now = real_moment().instant
        message = found.message
        written = letter(
            message.said,
            person=found.person,
            day=message.day,
            register=found.register,
            now=now,
            pages=pages,
        )
        sender = server.sender
        return addressed(written, to=found.person, sender=sender, message_id=found.message_id, now=now)

    sent = deliver(request, SmtpPost(server), write, clock=lambda: real_moment().instant)
    return sent if sent.unreachable else sent.and_also(_ask(request, server, pages))


def _ask(request: Request, server: MailServer, pages: Pages) -> Delivered:
    """Mail questions to who does not log in; where nobody said where the pages are, say how many wait."""
    from words.replies import question_mail
    from workflows.notices.delivery import Delivered
    from workflows.notices.post import SmtpPost
    from workflows.replies.mails import QuestionToWrite, ask_by_mail, asked_by_mail

    if not pages.address:
        with request.by_itself().reading() as connection:
            return Delivered(unasked=asked_by_mail(connection, request.rulebook, request.today))

    def write(found: QuestionToWrite) -> EmailMessage:
        return question_mail(found, sender=server.sender, address=pages.address)

    return ask_by_mail(request, SmtpPost(server), write)
