"""Codes as people write them: the code itself, what it is called in either language, or how that begins."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from lifecycle.languages import LANGUAGES
from words.rhythms import cadence_as_written
from words.synonyms import CODES, SYNONYMS
from words.texts import texts_in

if TYPE_CHECKING:
    from words.texts import Texts

_SAME: Final = {
    "handlingsplan": "åtgärdsplan",
    "lägesbild": "problembild",
    "överenskommelser": "avtal",
    "överenskommelse": "avtal",
}
"""What people call a thing -> what we call it (H-004)."""

FEW: Final = 6
"""So many codes of a closed list are all named."""

_SHORTEST_PART: Final = 4
_SHORTEST_WORD: Final = 3
_MOST: Final = 3
_SOMEWHAT, _MUCH, _SLIP = 0.6, 0.75, 0.85
"""How like a word is to what is meant by it."""


def read_word(written: str, family: str, codes: Iterable[str]) -> str | None:
    """Find the code that a person means: the code itself or what it is called in any of our languages.

    `skriv under`, `skriv-under`, `Skriv_under` and `sign` all mean `sign`, whatever language is chosen.

    Args:
        family: `trigger`, `state`, …, with the machine where names may differ: `trigger.pledge`.
    """
    wanted = folded(written)
    candidates = tuple(codes)
    if exact := [code for code in candidates if folded(code) == wanted]:
        return exact[0]
    for lang in LANGUAGES:
        for code in candidates:
            if wanted in {folded(one) for one in labels(texts_in(lang), family, code)}:
                return code
    return None


def nearest_codes(
    written: str, family: str, codes: Iterable[str], *, are_named: bool = False
) -> tuple[str, ...]:
    """List what the person may have meant, in whichever language: what has the word, then what is alike.

    People have words of their own for fields and columns: only what is much alike is a slip of the pen.

    Args:
        are_named: all codes are named anyway; then only a slip of a letter or two is asked back.
    """
    from difflib import get_close_matches  # late: only on the way to an error

    of_fields, known = family in ("field", "cell"), tuple(codes)
    synonyms = {word: _by_synonym(word, known) for table in SYNONYMS for word in table} if of_fields else {}
    names = {word: code for word, code in synonyms.items() if code is not None} | {
        folded(name): code
        for code in known
        for name in (code, *(label(texts_in(each), family, code) for each in LANGUAGES))
    }
    wanted = folded(written)
    if are_named:
        names |= {
            name.replace(ours, theirs): code
            for name, code in names.items()
            for theirs, ours in _SAME.items()
            if ours in name
        }
        slips = get_close_matches(wanted, names, n=1, cutoff=_SLIP)
        return tuple(names[name] for name in slips)
    having = [name for name in names if len(wanted) >= _SHORTEST_WORD and f" {wanted}" in f" {name}"]
    found = [*having, *get_close_matches(wanted, names, n=_MOST, cutoff=_MUCH if of_fields else _SOMEWHAT)]
    if not (found or of_fields):
        words = {word: name for name in names for word in name.split() if len(word) >= _SHORTEST_PART}
        found = [words[one] for one in get_close_matches(wanted, words, n=_MOST, cutoff=_MUCH)]
    return tuple(dict.fromkeys(names[name] for name in found))[:_MOST]


def read_code(family: str, written: str, codes: Sequence[str]) -> str | None:
    """Find a code of a closed list, or the name of a field or column, as `lookup.field_values` asks for it.

    A part of a code's word is enough when it has at least four letters and only one word has it: `tertial`
    for `varje tertial`, `strategisk` for `strategiskt`.
    """
    if (found := read_word(written, family, codes)) is not None:
        return found
    if family in ("field", "cell"):
        return _by_synonym(written, codes)
    if (meant := next((code for code in CODES.get(folded(written), ()) if code in codes), None)) is not None:
        return meant
    wanted = folded(written)
    if (rhythm := cadence_as_written(wanted)) in codes:
        return rhythm
    if len(wanted) < _SHORTEST_PART:
        return None
    having = {code for code in codes for name in _names(family, code) if wanted in name}
    return having.pop() if len(having) == 1 else None


def _by_synonym(written: str, codes: Sequence[str]) -> str | None:
    """Find the field, or the column, that people also call so."""
    wanted = folded(written.replace(".", " "))
    meant = (code for table in SYNONYMS for code in table.get(wanted, ()))
    return next((code for code in meant if code in codes), None)


def read_beginning(written: str, family: str, codes: Iterable[str], *, of_many: bool = False) -> str | None:
    """Find the one code that is called something that begins so: `kommun`, `main`.

    Of many it has to be the only one with a word that begins so: `råd` may be any that is about a council.
    """
    wanted = folded(written)
    named = [(code, name) for code in codes for name in _names(family, code) if wanted]
    fitting = {code for code, name in named if name.startswith(wanted)}
    if of_many and fitting:
        fitting |= {code for code, name in named if f" {wanted}" in name}
    return fitting.pop() if len(fitting) == 1 else None


def read_one_word(written: str, family: str, codes: Iterable[str]) -> str | None:
    """Find the one code that is called something with a word that begins so: `råd` in `… strategiskt råd`."""
    wanted = folded(written)
    named = ((code, f" {name}") for code in codes for name in _names(family, code))
    fitting = {code for code, name in named if len(wanted) >= _SHORTEST_WORD and f" {wanted}" in name}
    return fitting.pop() if len(fitting) == 1 else None


def _names(family: str, code: str) -> tuple[str, ...]:
    """What a code is called: itself, and its word in each language."""
    words = (word for lang in LANGUAGES for word in labels(texts_in(lang), family, code))
    return (folded(code), *map(folded, words))


def label(texts: Texts, family: str, code: str) -> str:
    """Say a code in words; of a family with a machine, as its own machine calls it, else as all do."""
    own = texts.word(family, code)
    return own if own != code or "." not in family else texts.word(family.partition(".")[0], code)


def labels(texts: Texts, family: str, code: str) -> tuple[str, ...]:
    """Say a code in words, and also in ours where it has another name here (`config/labels.toml`)."""
    ours = f"{family}.{code}"
    said = label(texts, family, code)
    return (said, texts.text_of_ours(ours)) if ours in texts else (said,)


def also_called(name: str) -> str:
    """Give the other name that the field has for a thing; none where it has one."""
    others = [theirs for theirs, ours in _SAME.items() if ours == name.casefold()]
    return min(others, key=len, default="")


def folded(written: str) -> str:
    """Give the form in which words are compared: whatever their letter case, hyphens and spaces.

    What the field calls by two names is one word (H-004).
    """
    plain = unicodedata.normalize("NFC", written).casefold()
    for theirs, ours in _SAME.items():
        plain = plain.replace(theirs, ours)
    return " ".join(plain.replace("-", " ").replace("_", " ").split())
