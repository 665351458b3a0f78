"""The mail server from the environment, and mail handed to it; a register for practice never sends any."""

from __future__ import annotations

import os
from collections.abc import Mapping
from email.utils import parseaddr
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cli.frame.usage import UsageFault
from workflows.notices.post import SECURITIES, MailServer

if TYPE_CHECKING:
    from email.message import EmailMessage

    from workflows.notices.delivery import Delivered, ToWrite
    from workflows.session import Request

_PORTS: Final = {"starttls": 587, "tls": 465, "none": 25}
_LAST_PORT: Final = 65535


def mail_server(environment: Mapping[str, str]) -> MailServer | None:
    """Read the mail server's settings; None when no host is named, so that nothing is sent.

    `HANDSLAG_SMTP_HOST`, `_PORT`, `_SECURITY` (starttls, tls, none), `_USER`, `_PASSWORD` or
    `_PASSWORD_FILE`, `_FROM`, `_TIMEOUT` (seconds).

    Raises:
        UsageFault: a value cannot be.
    """
    host = environment.get("HANDSLAG_SMTP_HOST", "")
    if not host:
        return None
    security = environment.get("HANDSLAG_SMTP_SECURITY") or "starttls"
    if security not in SECURITIES:
        raise _wrong("HANDSLAG_SMTP_SECURITY", security, ", ".join(SECURITIES))
    sender = environment.get("HANDSLAG_SMTP_FROM", "")
    if "@" not in parseaddr(sender)[1] or not sender.isprintable():
        raise _wrong("HANDSLAG_SMTP_FROM", sender, "handslag@kommunen.se")
    return MailServer(
        host=host,
        port=_number(environment, "HANDSLAG_SMTP_PORT", _PORTS[security], _LAST_PORT),
        security=security,
        sender=sender,
        user=environment.get("HANDSLAG_SMTP_USER", ""),
        password=_password(environment),
        timeout_seconds=_number(environment, "HANDSLAG_SMTP_TIMEOUT", 30, 600),
    )


def deliver_mail(request: Request, server: MailServer | None) -> Delivered | None:
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
        written = letter(message.said, person=found.person, day=message.day, register=found.register, now=now)
        sender = server.sender
        return addressed(written, to=found.person, sender=sender, message_id=found.message_id, now=now)

    return deliver(request, SmtpPost(server), write, clock=lambda: real_moment().instant)


def server_of_today() -> MailServer | None:
    """Read the settings of this process."""
    return mail_server(os.environ)


def _password(environment: Mapping[str, str]) -> str:
    """Read the secret, or the first line of the file that holds it, as systemd hands it over."""
    name = environment.get("HANDSLAG_SMTP_PASSWORD_FILE", "")
    if not name:
        return environment.get("HANDSLAG_SMTP_PASSWORD", "")
    lines = Path(name).read_text("utf-8").splitlines()
    return lines[0] if lines else ""


def _number(environment: Mapping[str, str], name: str, default: int, most: int) -> int:
    written = environment.get(name, "")
    if not written:
        return default
    if not written.isdecimal() or not 1 <= int(written) <= most:
        raise _wrong(name, written, f"1 … {most}")
    return int(written)


def _wrong(variable: str, value: str, right: str) -> UsageFault:
    return UsageFault("usage.wrong_variable", variable=variable, value=value, right=right)
