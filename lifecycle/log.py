"""The one log: what a process does, as lines of JSON, when somebody asks for it.

A line has its instant, level, event, request and facts. What a fact may be is closed: numbers, days, ids and
codes of ours. No name, login, address or free text, no address of a database and no secret is a fact; of an
error stand its kinds and places, never its message, which may quote any of these.

Silent until a process's entry says where to: `lifecycle.log_lines.logging_to`, which most do not and which
alone needs `logging`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from typing import TYPE_CHECKING, Final, TypeAlias
from uuid import UUID, uuid4

from lifecycle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Callable

INFO: Final = 20
WARNING: Final = 30
ERROR: Final = 40
"""As `logging` has them."""

Fact: TypeAlias = int | date | UUID | str | tuple[str, ...] | None

EVENTS: Final[Mapping[str, tuple[int, frozenset[str]]]] = {
    "request.begun": (INFO, frozenset({"command", "method", "route"})),
    "request.refused": (WARNING, frozenset({"codes"})),
    "request.failed": (WARNING, frozenset({"code"})),
    "request.ended": (INFO, frozenset({"exit", "status", "milliseconds"})),
    "login.begun": (INFO, frozenset({"issuer", "person"})),
    "login.refused": (WARNING, frozenset({"issuer", "code"})),
    "login.failed": (WARNING, frozenset({"issuer", "code"})),
    "reply.answered": (INFO, frozenset({"record"})),
    "reply.refused": (WARNING, frozenset()),
    "database.busy": (WARNING, frozenset({"what"})),
    "daily_run.begun": (INFO, frozenset({"today"})),
    "daily_run.ended": (
        INFO,
        frozenset({"steps", "incidents", "held", "replanned", "notices", "mails"}),
    ),
    "daily_run.waits": (WARNING, frozenset({"code"})),
    "deadline.failed": (ERROR, frozenset({"record", "rule", "due_on", "trace"})),
    "mail.sent": (INFO, frozenset({"mail"})),
    "mail.failed": (WARNING, frozenset({"mail", "status", "trace"})),
    "mail.server_away": (WARNING, frozenset({"mail"})),
    "defect.met": (ERROR, frozenset({"reference", "trace"})),
}
"""What is worth a line: event -> its level and the facts that it may have."""

_CODE: Final = pattern(r"[a-z][a-z0-9_.-]*( [a-z][a-z-]*){0,2}|[0-9a-f]{8}")
"""A code of ours, a command, the reference of a defect."""
_PLACE: Final = pattern(r"[\w.<>]+(:\d+ [\w<>]+)?")
"""A place in code, or the kind of an error."""
_ROUTE: Final = pattern(r"/|(/[a-z-]*(<[a-z:]+>)?[a-z.-]*)+")
"""Where a page of ours is, with the names of what stands in its address, and not what stands there."""

_FORMS: Final = {"trace": _PLACE, "route": _ROUTE}

Hearer: TypeAlias = "Callable[[int, str, dict[str, object], str | None], None]"
"""Told of level, event, facts and request."""

HEARERS: Final[list[Hearer]] = []
"""Who listens (`lifecycle.log_lines`); the last one tells all."""


class _Served:
    """One request, while it is served."""

    def __init__(self, known: str | None = None) -> None:
        self.id = known or uuid4().hex[:12]
        self.wrote = False


_REQUEST: ContextVar[_Served | None] = ContextVar("request", default=None)


def request_id() -> str:
    """Give the id of the request that is being served; a new one where none is."""
    return (_REQUEST.get() or _Served()).id


def note_written() -> None:
    """Remember of the request that is being served that something it wrote is there to stay."""
    if (served := _REQUEST.get()) is not None:
        served.wrote = True


def has_written() -> bool:
    """Whether something stays of what the request that is being served wrote."""
    served = _REQUEST.get()
    return served is not None and served.wrote


@contextmanager
def serving(known: str | None = None) -> Iterator[str]:
    """Serve one request, or do one daily run: its lines and its rows of history have one id.

    Args:
        known: the id of one that goes on.
    """
    token = _REQUEST.set(_Served(known))
    try:
        yield request_id()
    finally:
        _REQUEST.reset(token)


def event(code: str, /, **facts: Fact) -> None:
    """Write a line, if somebody listens.

    Raises:
        ValueError: no event of ours, or not a fact that it may have.
    """
    level, names = EVENTS.get(code, (0, frozenset()))
    if not facts.keys() <= names or not level:
        raise ValueError(f"{code} has no such facts: {sorted(facts.keys() - names)}")
    if HEARERS:
        said = {name: _said(name, fact) for name, fact in facts.items() if fact is not None}
        served = _REQUEST.get()
        HEARERS[-1](level, code, said, None if served is None else served.id)


def trace_of(error: BaseException) -> tuple[str, ...]:
    """Give the kinds of an error and of what led to it, each after the places that it came through.

    The first is what everything began with. No message and no value: they may quote what people wrote.
    """
    said: list[str] = []
    at: BaseException | None = error
    seen: set[int] = set()
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        said = [*_places(at), f"{type(at).__module__}.{type(at).__qualname__}", *said]
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    return tuple(said)


def _places(error: BaseException) -> Iterator[str]:
    at = error.__traceback__
    while at is not None:
        code = at.tb_frame.f_code
        yield f"{at.tb_frame.f_globals.get('__name__', '?')}:{at.tb_lineno} {code.co_name}"
        at = at.tb_next


def _said(name: str, fact: Fact) -> object:
    match fact:
        case int():
            return fact
        case date():
            return fact.isoformat()
        case UUID():
            return str(fact)
        case tuple():
            return [_text(name, one) for one in fact]
        case str():
            return _text(name, fact)
        case None:
            return None


def _text(name: str, text: str) -> str:
    """Let through what has the form of a code, or that of its fact; anything else is withheld."""
    return text if _FORMS.get(name, _CODE).fullmatch(text) else "withheld"
