"""A file that somebody chooses on a form: how it is asked for, and read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from lifecycle.errors import InvalidValue
from web.frame.asking import texts
from web.frame.forms import Choice, Control
from workflows.spreadsheets.text import ENCODINGS, refused

if TYPE_CHECKING:
    from web.frame.forms import Upload

FILE: Final = "file"

MOST_BYTES: Final = 2_000_000
"""So much a form can keep, as the text that it becomes there, within what a request may hold."""


def file_control(hint: str, *, takes_several: bool = False) -> Control:
    """Ask for a file, or for several."""
    label = texts().text("web.file.several" if takes_several else "web.file.one")
    return Control(
        FILE, label, "files", hint=texts().text(hint), is_required=True, takes_several=takes_several
    )


def encoding_control() -> Control:
    """Ask how an old file was written, where it does not say so itself."""
    choices = [Choice(one, one) for one in ENCODINGS]
    hint = texts().text("web.file.encoding.means")
    return Control("encoding", texts().text("web.file.encoding"), "choice", choices=choices, hint=hint)


def files_in(controls: Sequence[Control]) -> Sequence[Upload]:
    """Give the files that were chosen.

    Raises:
        InvalidValue: none was.
        InputRefused: together they are more than a form can keep.
    """
    found = next(one.files for one in controls if one.name == FILE)
    if not found:
        raise InvalidValue(FILE, "", expected="not_empty")
    if sum(len(one.data) for one in found) > MOST_BYTES:
        raise refused(found[0].name, "register.too_large", limit_megabytes=MOST_BYTES // 1_000_000)
    return found
