"""A file that appears under its name when it is whole, and takes nobody's place."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Final
from uuid import uuid4

from workflows.register.copy_file import CopyRefused

_TO_WRITE: Final = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
"""A new file, of which Windows leaves the ends of lines alone."""

_FOR_ITS_OWNER: Final = 0o600
"""It holds what the register holds: names, addresses, logins."""


@contextmanager
def new_file(path: Path) -> Iterator[IO[bytes]]:
    """Write a file that nobody sees until it is whole, and that takes nobody's place."""
    if path.exists():
        raise CopyRefused("copy_exists", file=str(path))
    beside = beside_of(path)
    try:
        number = os.open(beside, _TO_WRITE, _FOR_ITS_OWNER)
        with os.fdopen(number, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        put_in_place(beside, path)
    except FileExistsError:
        raise CopyRefused("copy_exists", file=str(path)) from None
    except OSError as error:  # of a full disk Python does not say which file
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        beside.unlink(missing_ok=True)


def beside_of(path: Path) -> Path:
    """Name a file that is to become another one."""
    return path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")


def put_in_place(made: Path, path: Path) -> None:
    """Give a file its name, at once and only if the name is free."""
    try:
        os.link(made, path)
    except FileExistsError:
        raise
    except OSError:  # a disk without links, as some sticks are
        if path.exists():
            raise FileExistsError(str(path)) from None
        made.rename(path)
    with suppress(OSError):  # Windows opens no folders
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
