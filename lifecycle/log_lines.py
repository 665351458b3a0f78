"""Where the lines of the log go, when somebody asks for them, and what they look like."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from lifecycle.log import EVENTS, HEARERS, INFO, event, trace_of

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TextIO

_LOGGER: Final = logging.getLogger("handslag")
_LOGGER.addHandler(logging.NullHandler())
_LOGGER.propagate = False


@contextmanager
def logging_to(where: TextIO | Path, *, least: int = INFO) -> Iterator[None]:
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
    HEARERS.append(_log)
    try:
        yield
    finally:
        HEARERS.remove(_log)
        _LOGGER.setLevel(before)
        _LOGGER.removeHandler(handler)
        handler.close()


def take_over(library: str, *, told: type[Exception]) -> None:
    """Let an error that a library would write down, with what it says, be a defect in our log, without.

    Args:
        library: the name of its logger.
        told: a kind of error that our log has already, by what led to it.
    """
    logger = logging.getLogger(library)
    logger.handlers[:] = [_Defects(told)]
    logger.propagate = False


class _Defects(logging.Handler):
    def __init__(self, told: type[Exception]) -> None:
        super().__init__()
        self._told = told

    def emit(self, record: logging.LogRecord) -> None:
        """Tell of which kind an error is and where it was; what is no error is told to nobody."""
        error = (record.exc_info or sys.exc_info())[1]
        if record.levelno >= logging.ERROR and error is not None and not isinstance(error, self._told):
            event("defect.met", reference=uuid4().hex[:8], trace=trace_of(error))


def _log(level: int, code: str, said: dict[str, object], request: str | None) -> None:
    _LOGGER.log(level, code, extra={"handslag": said, "request": request})


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
