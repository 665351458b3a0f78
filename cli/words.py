"""Codes as people write them: the code itself, what it is called in either language, or how that begins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from cli.settings import LANGUAGES
from cli.texts import read_word, texts_in, texts_of
from cli.usage import UsageFault
from lifecycle.dates import parse_period

if TYPE_CHECKING:
    from cli.settings import Settings
    from cli.texts import Texts

_SHORTEST_PART: Final = 4


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


def read_code(family: str, written: str, codes: Sequence[str]) -> str | None:
    """Find a code of a closed list, or a field's or a column's name, as `workflows.field_values` asks for it.

    A part of a code's word is enough when it has at least four letters and only one word has it: `tertial`
    for `varje tertial`, `strategisk` for `strategiskt`.
    """
    if (found := read_word(written, family, codes)) is not None:
        return found
    wanted = written.strip().casefold()
    if len(wanted) < _SHORTEST_PART or family in ("field", "cell"):
        return None
    having = {code for code in codes for name in _names(family, code) if wanted in name}
    return having.pop() if len(having) == 1 else None


def _by_beginning(written: str, family: str, codes: Iterable[str]) -> str | None:
    wanted = written.strip().casefold()
    fitting = {code for code in codes for name in _names(family, code) if wanted and name.startswith(wanted)}
    return fitting.pop() if len(fitting) == 1 else None


def _names(family: str, code: str) -> tuple[str, ...]:
    """What a code is called: itself, and its word in each language."""
    words = (texts_in(lang).word(family, code) for lang in LANGUAGES)
    return (code.casefold(), *(word.casefold() for word in words))


def tier_in_words(texts: Texts, tier: str) -> str:
    """Say how long before its day a notice is given, or what else makes it: an escalation, an end."""
    if f"tier.{tier}" in texts:
        return texts.text(f"tier.{tier}")
    period = parse_period(tier)
    parts = (("years", period.years), ("months", period.months), ("days", period.days))
    return " ".join(texts.count(f"tier.{unit}", number) for unit, number in parts if number)


def days_in_words(texts: Texts, days: int) -> str:
    """Say how far away a day is; negative when it has passed."""
    if days == 0:
        return texts.text("now.today")
    return texts.count("now.days_ago", -days) if days < 0 else texts.count("now.in_days", days)
