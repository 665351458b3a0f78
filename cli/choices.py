"""A code of a closed list as an argument: what was meant, or which there are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from cli.settings import texts_of
from cli.usage import UsageFault
from words.vocabulary import read_beginning, read_word

if TYPE_CHECKING:
    from cli.settings import Settings


def code_of(settings: Settings, argument: str, written: str, *, family: str, codes: Iterable[str]) -> str:
    """Find the code that was meant; a beginning will do when it fits one code only: `kommun`, `main`.

    Args:
        argument: how the value is given, for the complaint: `--side`.

    Raises:
        UsageFault: it is none of them; all are named in the user's language.
    """
    known = tuple(codes)
    found = read_word(written, family, known) or read_beginning(written, family, known)
    if found is None:
        choices = tuple(texts_of(settings).word(family, code) for code in known)
        raise UsageFault("usage.bad_choice", argument=argument, choices=choices)
    return found
