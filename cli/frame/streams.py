"""Where what a command says goes to: to the end, whatever becomes of whoever reads.

A disk that is full, a reader that has left or a stream that was closed must neither stop a command halfway
nor change what it ends with. That something could not be written is remembered, and told when the command
has ended.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, Final, TextIO, cast

_READER_LEFT: Final = {errno.EPIPE, *({errno.EINVAL} if sys.platform == "win32" else ())}
"""Windows says EINVAL when the reader of a pipe has gone."""


class Outlet(io.RawIOBase):
    """Takes everything; after the first thing that cannot be written, the rest is let go."""

    def __init__(self, to: BinaryIO) -> None:
        self._to = to
        self.trouble: OSError | None = None

    def writable(self) -> bool:
        """Say that it may be written to."""
        return True

    def write(self, said: bytes | memoryview, /) -> int:  # type: ignore[override]  # what `io` hands over
        """Write on, as long as somebody takes it."""
        if self.trouble is None:
            try:
                return self._to.write(said)
            except OSError as error:
                self.trouble = error
        return memoryview(said).nbytes

    def flush(self) -> None:
        """Hand on what was written."""
        if self.trouble is None:
            try:
                self._to.flush()
            except OSError as error:
                self.trouble = error

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        return self._to.isatty()

    def fileno(self) -> int:
        """Give the system's number."""
        return self._to.fileno()


class Outlets:
    """What a command writes to."""

    def __init__(self, answers: Outlet | None) -> None:
        self.answers = answers

    def is_incomplete(self) -> bool:
        """Whether an answer that is wanted did not get through: a reader that has left wants no more."""
        trouble = None if self.answers is None else self.answers.trouble
        return trouble is not None and trouble.errno not in _READER_LEFT


@contextmanager
def outlets() -> Iterator[Outlets]:
    """Let stdout and stderr take everything for as long as a command lasts, on any console."""
    before = sys.stdout, sys.stderr
    sys.stdout, answers = _outlet(sys.stdout)
    sys.stderr, _ = _outlet(sys.stderr)
    try:
        yield Outlets(answers)
    finally:
        for stream, was in zip((sys.stdout, sys.stderr), before, strict=True):
            with suppress(ValueError):  # somebody has closed it
                stream.flush()
            if was is None:
                stream.close()
        sys.stdout, sys.stderr = before


def _outlet(stream: TextIO | None) -> tuple[TextIO, Outlet | None]:
    """Put an outlet before a stream; what was closed (`>&-`) goes nowhere, and wants nothing."""
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8"), None  # noqa: PTH123 -- help does without pathlib
    below = getattr(stream, "buffer", None)
    if below is None:  # text that somebody keeps in memory
        return stream, None
    with suppress(OSError):
        stream.flush()
    outlet = Outlet(getattr(below, "raw", below))  # what fails must stay in no buffer, to fail again at exit
    line_buffering = getattr(stream, "line_buffering", False)
    written = io.TextIOWrapper(
        io.BufferedWriter(cast("io.RawIOBase", outlet)),
        stream.encoding,
        errors="replace",
        line_buffering=line_buffering,
    )
    return cast("TextIO", written), outlet
