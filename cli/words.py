"""Codes as people write them: the code itself, what it is called in either language, or how that begins."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from cli.settings import LANGUAGES
from cli.texts import read_word, texts_in, texts_of
from cli.usage import UsageFault

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
    found = read_word(written, family, known) or _by_beginning(written, family, known)
    if found is None:
        choices = tuple(texts_of(settings).word(family, code) for code in known)
        raise UsageFault("usage.bad_choice", argument=argument, choices=choices)
    return found


def _by_beginning(written: str, family: str, codes: Iterable[str]) -> str | None:
    wanted = written.strip().casefold()
    fitting = {
        code
        for code in codes
        for name in (code, *(texts_in(lang).word(family, code) for lang in LANGUAGES))
        if wanted and name.casefold().startswith(wanted)
    }
    return fitting.pop() if len(fitting) == 1 else None
