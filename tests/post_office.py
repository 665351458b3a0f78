"""A real mail server on loopback, in a thread of its own, that takes mail or fails as a test wishes."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, AnyStr

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

CERTIFICATE = Path(__file__).parent / "data" / "smtp" / "test-only.pem"
KEY = CERTIFICATE.with_suffix(".key")

HOST = "127.0.0.1"
USER, PASSWORD = "handslag", "fyra små ord räcker"
LONG = 30.0
"""Seconds after which a test that waits is taken to have failed."""


def server_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE, KEY)
    return context


def trusting() -> ssl.SSLContext:
    """What a client needs so as to know the server by its certificate; everything else is as usual."""
    return ssl.create_default_context(cafile=CERTIFICATE)


@dataclass(frozen=True, slots=True)
class Taken:
    """A mail for which the server has said 250, or would have."""

    sender: str
    to: tuple[str, ...]
    content: bytes

    @property
    def mail(self) -> EmailMessage:
        return message_from_bytes(self.content, EmailMessage, policy=policy.default)

    @property
    def message_id(self) -> str:
        return str(self.mail["Message-ID"])


@dataclass
class PostOffice:
    """How the server answers, and what it has got. A test changes the answers while it runs."""

    replies: dict[str, list[str]] = field(default_factory=dict)
    """Address -> what is said of it as a recipient, one after the other; the last one stays."""
    sender_reply: str = ""
    """What is said of every sender, if not yes."""
    data_reply: str = "250 taken"
    dies: str = ""
    """`in data`, `before the answer` or `after the answer`: when each connection is lost."""
    stalls: bool = False
    """Whether it takes the mail and then says nothing, until `go_on`."""
    port: int = 0
    taken: list[Taken] = field(default_factory=list)
    """Every mail that came through whole, whatever was then answered."""
    logins: list[str] = field(default_factory=list)
    connections: int = 0
    secret: list[bool] = field(default_factory=list)
    """Of each mail, whether the connection was private."""
    lines: list[asyncio.BaseTransport] = field(default_factory=list, repr=False)
    """Every connection, to be hung up at the end."""
    reached: threading.Event = field(default_factory=threading.Event)
    """Set when a mail has come through whole."""
    _go_on: threading.Event = field(default_factory=threading.Event)

    @property
    def ids(self) -> Counter[str]:
        """Message-ID -> how often it came."""
        return Counter(one.message_id for one in self.taken)

    def by_person(self) -> dict[str, list[EmailMessage]]:
        found: dict[str, list[EmailMessage]] = {}
        for one in self.taken:
            for address in one.to:
                found.setdefault(address, []).append(one.mail)
        return found

    def go_on(self) -> None:
        """Let whoever was stalled have an answer."""
        self.stalls = False
        self._go_on.set()

    # ---- aiosmtpd asks ----

    async def handle_MAIL(  # noqa: N802 -- the library's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.sender_reply:
            return self.sender_reply
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802 -- the library's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        said = self.replies.get(address, [])
        reply = said.pop(0) if len(said) > 1 else "".join(said) or "250 OK"
        if reply.startswith("250"):
            envelope.rcpt_tos.append(address)
        return reply

    async def handle_DATA(  # noqa: N802 -- the library's name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        assert isinstance(envelope.content, bytes)
        assert envelope.mail_from is not None
        self.taken.append(Taken(envelope.mail_from, tuple(envelope.rcpt_tos), envelope.content))
        self.secret.append(
            session.ssl is not None
            or (server.transport is not None and server.transport.get_extra_info("sslcontext") is not None)
        )
        self.reached.set()
        if self.stalls:
            await asyncio.to_thread(self._go_on.wait, LONG)
        return self.data_reply

    def login(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, said: object
    ) -> AuthResult:
        assert isinstance(said, LoginPassword)
        self.logins.append(said.login.decode())
        right = (said.login.decode(), said.password.decode()) == (USER, PASSWORD)
        return AuthResult(success=right, handled=False)


class _Counter(SMTP):
    """A counter of the post office: one connection, which may be lost."""

    office: PostOffice

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.office.lines.append(transport)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 -- the library's name
        match self.office.dies:
            case "in data":
                await self.push("354 go ahead")
                await self._reader.readuntil(b"\r\n")
                self._lose()
            case "before the answer":
                self.push_nothing = True
                await super().smtp_DATA(arg)
                self._lose()
            case "after the answer":
                await super().smtp_DATA(arg)
                if self.transport is not None:
                    self.transport.close()
            case _:
                await super().smtp_DATA(arg)

    push_nothing = False

    async def push(self, status: AnyStr) -> None:
        if self.push_nothing and not str(status).startswith("354"):
            return
        await super().push(status)

    def _lose(self) -> None:
        _hang_up(self.transport)


@contextmanager
def open_post_office(
    office: PostOffice | None = None, *, security: str = "none", wants_login: bool = False
) -> Iterator[PostOffice]:
    """Open it on a free port until the block is left.

    Args:
        office: how it answers; by default it takes everything.
        security: as in `workflows.notices.post`: `none`, `starttls` or `tls`.
        wants_login: whether nobody sends anything without USER and PASSWORD.
    """
    found = office or PostOffice()
    options: dict[str, Any] = {}
    if security == "starttls":
        options |= {"tls_context": server_context(), "require_starttls": True}
    if wants_login:
        options |= {"authenticator": found.login, "auth_require_tls": security == "starttls"}
    loop = asyncio.new_event_loop()

    def counter() -> SMTP:
        found.connections += 1
        made = _Counter(found, hostname="localhost", loop=loop, **options)
        made.office = found
        made._auth_required = wants_login  # noqa: SLF001 -- as an argument it warns, not knowing implicit TLS
        return made

    listening = socket.create_server((HOST, 0))
    found.port = listening.getsockname()[1]
    context = server_context() if security == "tls" else None
    server = loop.run_until_complete(loop.create_server(counter, sock=listening, ssl=context))
    thread = threading.Thread(target=loop.run_forever, name="post office")
    thread.start()
    try:
        yield found
    finally:
        found.go_on()
        asyncio.run_coroutine_threadsafe(_close(server, found), loop).result(LONG)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(LONG)
        loop.close()


def _hang_up(line: asyncio.BaseTransport | None) -> None:
    if isinstance(line, asyncio.WriteTransport):
        line.abort()


async def _close(server: asyncio.Server, office: PostOffice) -> None:
    server.close()
    for line in office.lines:
        _hang_up(line)
    await asyncio.sleep(0)  # what was hung up is told so
    rest = [one for one in asyncio.all_tasks() if one is not asyncio.current_task()]
    for one in rest:
        one.cancel()
    await asyncio.gather(*rest, return_exceptions=True)


def nobody_listens() -> int:
    """Give a port on which nobody listens."""
    with socket.create_server((HOST, 0)) as there:
        port: int = there.getsockname()[1]
        return port


def smtp_settings(office: PostOffice, **more: str) -> Mapping[str, str]:
    """The environment in which the command line finds the post office."""
    return {
        "HANDSLAG_SMTP_HOST": HOST,
        "HANDSLAG_SMTP_PORT": str(office.port),
        "HANDSLAG_SMTP_SECURITY": "none",
        "HANDSLAG_SMTP_FROM": "handslag@boras.example",
        "HANDSLAG_SMTP_TIMEOUT": "5",
        **more,
    }
