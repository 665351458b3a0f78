"""Handing mail to a mail server: the one door to SMTP. What goes wrong there is told in three kinds."""

from __future__ import annotations

import smtplib
import ssl
from base64 import b64encode
from dataclasses import field
from email.message import EmailMessage
from typing import Final, Protocol

from lifecycle.hidden import without_secrets
from lifecycle.values import dataclass

SECURITIES: Final = ("starttls", "tls", "none")
"""How a connection is kept private: by STARTTLS, from the first byte, or not at all (on this machine)."""

_FOR_GOOD: Final = range(500, 600)
_LOGGED_IN: Final = 235
_TOO_BIG: Final = 552


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed over, as whom, and who it comes from."""

    host: str
    port: int
    security: str
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    timeout_seconds: int = 30


class PostFailed(Exception):
    """A mail was not taken. `for_good`: trying again would not help; else it may, later."""

    def __init__(self, why: str, *, for_good: bool = False) -> None:
        super().__init__(why)
        self.for_good = for_good


class PostUnreachable(PostFailed):
    """No mail can be handed over just now: the server does not answer, or does not let us in."""


class Post(Protocol):
    """Something that takes mails."""

    def hand_over(self, mail: EmailMessage) -> None:
        """Give one mail away; when this returns, the other side has it.

        Raises:
            PostUnreachable: nothing can be handed over just now.
            PostFailed: this one was not taken.
        """

    def close(self) -> None:
        """Say goodbye; what was handed over stays so, whatever happens now."""


class SmtpPost:
    """A mail server; connected to with the first mail, and again after a connection was lost."""

    def __init__(self, server: MailServer, *, context: ssl.SSLContext | None = None) -> None:
        self._server = server
        self._context = context or ssl.create_default_context()
        self._smtp: smtplib.SMTP | None = None

    def hand_over(self, mail: EmailMessage) -> None:
        """Give one mail away. See `Post`. What the server says is told without our password in it.

        A connection that is lost before the server has said yes leaves open whether it took the mail: that
        is a failure, and the mail is handed over again, under the same Message-ID.
        """
        smtp = self._connected()
        try:
            smtp.send_message(mail)
        except smtplib.SMTPSenderRefused as error:  # it is we who are not let in, whatever the mail
            self._drop()
            if error.smtp_code == _TOO_BIG:  # unless it is the mail's size, which is told with the sender
                raise PostFailed(self._said(error.smtp_code, error.smtp_error), for_good=True) from error
            raise PostUnreachable(self._said(error.smtp_code, error.smtp_error)) from error
        except smtplib.SMTPRecipientsRefused as error:
            code, said = next(iter(error.recipients.values()), (550, b"no recipient"))
            self._reset()
            raise PostFailed(self._said(code, said), for_good=code in _FOR_GOOD) from error
        except smtplib.SMTPResponseException as error:
            self._reset()
            why = self._said(error.smtp_code, error.smtp_error)
            raise PostFailed(why, for_good=error.smtp_code in _FOR_GOOD) from error
        except smtplib.SMTPNotSupportedError as error:
            self._reset()
            raise PostFailed(self._told(error), for_good=True) from error
        except (smtplib.SMTPException, OSError) as error:
            self._drop()
            raise PostFailed(f"the connection was lost: {self._told(error)}") from error

    def close(self) -> None:
        """Say goodbye, if anybody still listens."""
        if self._smtp is None:
            return
        try:
            self._smtp.quit()
        except (smtplib.SMTPException, OSError):
            self._smtp.close()
        self._smtp = None

    def _connected(self) -> smtplib.SMTP:
        if self._smtp is not None:
            return self._smtp
        server = self._server
        try:
            self._smtp = self._open()
            if server.security == "starttls":
                self._smtp.starttls(context=self._context)
            if server.user:
                _log_in(self._smtp, server)
        except smtplib.SMTPResponseException as error:
            self._drop()
            raise PostUnreachable(self._said(error.smtp_code, error.smtp_error)) from error
        except (smtplib.SMTPException, OSError) as error:
            self._drop()
            raise PostUnreachable(f"{server.host}:{server.port}: {self._told(error)}") from error
        return self._smtp

    def _open(self) -> smtplib.SMTP:
        server = self._server
        if server.security == "tls":
            return smtplib.SMTP_SSL(
                server.host, server.port, timeout=server.timeout_seconds, context=self._context
            )
        return smtplib.SMTP(server.host, server.port, timeout=server.timeout_seconds)

    def _reset(self) -> None:
        """Let a connection that has refused one mail take the next one."""
        if self._smtp is None:
            return
        try:
            self._smtp.rset()
        except (smtplib.SMTPException, OSError):
            self._drop()

    def _said(self, code: int, said: bytes | str) -> str:
        return self._told(f"{code} {said.decode(errors='replace') if isinstance(said, bytes) else said}")

    def _told(self, why: Exception | str) -> str:
        secrets = (self._server.password, _plain(self._server)) if self._server.password else ()
        return without_secrets(str(why), secrets)

    def _drop(self) -> None:
        if self._smtp is not None:
            self._smtp.close()
        self._smtp = None


def _log_in(smtp: smtplib.SMTP, server: MailServer) -> None:
    """Log in, also with a password beyond ASCII, which smtplib cannot write: PLAIN is UTF-8 (RFC 4616)."""
    if (server.user + server.password).isascii():
        smtp.login(server.user, server.password)
        return
    smtp.ehlo_or_helo_if_needed()
    code, said = smtp.docmd("AUTH", f"PLAIN {b64encode(_plain(server).encode()).decode('ascii')}")
    if code != _LOGGED_IN:
        raise smtplib.SMTPAuthenticationError(code, said)


def _plain(server: MailServer) -> str:
    return f"\0{server.user}\0{server.password}"
