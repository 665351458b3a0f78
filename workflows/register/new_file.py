"""Files that have their name when they are whole: a new one, and one that takes an older one's place."""

from __future__ import annotations

import os
import shutil
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


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that may be there: it is as it was until all of the new one is on the disk.

    Raises:
        OSError: it cannot be written; it says which file, which Python does not of a full disk.
    """
    try:
        if path.exists() and not path.is_file():  # a device or a pipe, whose place nothing takes
            path.write_bytes(data)
        else:
            _replace(Path(os.path.realpath(path)), data)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _replace(path: Path, data: bytes) -> None:
    beside = beside_of(path)
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, beside)
        beside.replace(path)
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
