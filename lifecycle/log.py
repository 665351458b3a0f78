"""The one log: what a process does, as lines of JSON, when somebody asks for it.

A line has its instant, level, event, request and facts. What a fact may be is closed: numbers, days, ids and
codes of ours. No name, login, address or free text, no address of a database and no secret is a fact; of an
error stand its kinds and places, never its message, which may quote any of these.

Silent until a process's entry says where to: `logging_to`, here and nowhere else.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final, TypeAlias
from uuid import UUID, uuid4

from lifecycle.patterns import pattern
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TextIO

ERROR: Final = logging.ERROR

Fact: TypeAlias = int | date | UUID | str | tuple[str, ...] | None

EVENTS: Final[Mapping[str, tuple[int, frozenset[str]]]] = {
    "request.begun": (logging.INFO, frozenset({"command"})),
    "request.refused": (logging.WARNING, frozenset({"codes"})),
    "request.failed": (logging.WARNING, frozenset({"code"})),
    "request.ended": (logging.INFO, frozenset({"exit", "milliseconds"})),
    "database.busy": (logging.WARNING, frozenset({"what"})),
    "daily_run.begun": (logging.INFO, frozenset({"today"})),
    "daily_run.ended": (
        logging.INFO,
        frozenset({"steps", "incidents", "held", "replanned", "notices", "mails"}),
    ),
    "daily_run.waits": (logging.WARNING, frozenset({"code"})),
    "deadline.failed": (logging.ERROR, frozenset({"record", "rule", "due_on", "trace"})),
    "mail.sent": (logging.INFO, frozenset({"mail"})),
    "mail.failed": (logging.WARNING, frozenset({"mail", "status", "trace"})),
    "mail.server_away": (logging.WARNING, frozenset({"mail"})),
    "defect.met": (logging.ERROR, frozenset({"reference", "trace"})),
}
"""What is worth a line: event -> its level and the facts that it may have."""

_CODE: Final = pattern(r"[a-z][a-z0-9_.-]*( [a-z][a-z-]*){0,2}|[0-9a-f]{8}")
"""A code of ours, a command, the reference of a defect."""
_PLACE: Final = pattern(r"[\w.<>]+(:\d+ [\w<>]+)?")
"""A place in code, or the kind of an error."""

_LOGGER: Final = logging.getLogger("handslag")
_LOGGER.addHandler(logging.NullHandler())
_LOGGER.propagate = False


@dataclass(slots=True)
class _Served:
    """One request, while it is served."""

    id: str = field(default_factory=lambda: uuid4().hex[:12])
    wrote: bool = False


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
def serving() -> Iterator[str]:
    """Serve one request, or do one daily run: its lines and its rows of history have one id."""
    token = _REQUEST.set(_Served())
    try:
        yield request_id()
    finally:
        _REQUEST.reset(token)


def event(code: str, /, **facts: Fact) -> None:
    """Write a line, if somebody listens.

    Raises:
        ValueError: no event of ours, or not a fact that it may have.
    """
    level, names = EVENTS.get(code, (logging.NOTSET, frozenset()))
    if not facts.keys() <= names or not level:
        raise ValueError(f"{code} has no such facts: {sorted(facts.keys() - names)}")
    if _LOGGER.isEnabledFor(level):
        said = {name: _said(name, fact) for name, fact in facts.items() if fact is not None}
        served = _REQUEST.get()
        request = None if served is None else served.id
        _LOGGER.log(level, code, extra={"handslag": said, "request": request})


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


@contextmanager
def logging_to(where: TextIO | Path, *, least: int = logging.INFO) -> Iterator[None]:
    """Let lines of a level and above go to a stream, or to the end of a file."""
    handler: logging.Handler
    if hasattr(where, "write"):
        handler = logging.StreamHandler(where)
    else:
        handler = logging.FileHandler(where, encoding="utf-8", delay=True)
    handler.setFormatter(_Lines())
    handler.setLevel(least)
    handler.handleError = _let_it_be  # type: ignore[method-assign]  # as logging wants it done
    before = _LOGGER.level
    _LOGGER.addHandler(handler)
    _LOGGER.setLevel(min(least, before or least))
    try:
        yield
    finally:
        _LOGGER.setLevel(before)
        _LOGGER.removeHandler(handler)
        handler.close()


def _let_it_be(record: logging.LogRecord) -> None:
    """A line that cannot be written stops nobody, and is told to nobody."""
    del record


class _Lines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        """Write a line of JSON; of whoever else writes to our logger only that something was written."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.msg if record.msg in EVENTS else "unknown",
            "request": getattr(record, "request", None),
            **getattr(record, "handslag", {}),
        }
        return json.dumps({name: value for name, value in line.items() if value is not None})


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
    """Let through what has the form of a code, or of a place in code; anything else is withheld."""
    form = _PLACE if name == "trace" else _CODE
    return text if form.fullmatch(text) else "withheld"
