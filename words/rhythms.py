"""How often as people write it: `varannan månad`, `var tredje månad`, `en gång i kvartalet`, `4 ggr/år`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lifecycle.patterns import pattern
from lifecycle.periods import cadence_of

_WEEKS: Final[Mapping[str, int]] = {
    **dict.fromkeys(("vecka", "veckan", "week", "weeks"), 1),
    **dict.fromkeys(("fortnight",), 2),
}
_MONTHS: Final[Mapping[str, int]] = {
    **dict.fromkeys(("månad", "månaden", "mån", "month", "months"), 1),
    **dict.fromkeys(("kvartal", "kvartalet", "quarter", "quarters"), 3),
    **dict.fromkeys(("tertial", "tertialet"), 4),
    **dict.fromkeys(("halvår", "halvåret", "termin", "terminen", "half year"), 6),
    **dict.fromkeys(("år", "året", "year", "years"), 12),
}
_SHORTEST: Final = 4
"""Letters of a word that alone says how often: `månad`; `år` alone may be anything."""

_DAYS_OF_TWO_WEEKS: Final = 14
_ORDINALS: Final[Mapping[str, int]] = {
    word: number
    for number, words in enumerate(
        (
            ("annan", "annat", "andra", "other", "second"),
            ("tredje", "third"),
            ("fjärde", "fourth"),
            ("femte", "fifth"),
            ("sjätte", "sixth"),
            ("sjunde", "seventh"),
            ("åttonde", "eighth"),
            ("nionde", "ninth"),
            ("tionde", "tenth"),
            ("elfte", "eleventh"),
            ("tolfte", "twelfth"),
            ("trettonde", "thirteenth"),
            ("fjortonde", "fourteenth"),
        ),
        start=2,
    )
    for word in words
}
_TIMES: Final[Mapping[str, int]] = {
    "en": 1,
    "ett": 1,
    "once": 1,
    "one": 1,
    "två": 2,
    "twice": 2,
    "two": 2,
    "tre": 3,
    "three": 3,
    "fyra": 4,
    "four": 4,
    "fem": 5,
    "sex": 6,
    "six": 6,
    "tolv": 12,
    "twelve": 12,
}
_ONCE: Final = pattern(r"^(?:(?:en|1) gång |once )?(?=(?:var|every|each))")
_EVERY: Final = pattern(
    r"(?:var(?:je|t)?|every|each) ?(?:(?P<number>[0-9]{1,2})(?: ?:?[ea])?|(?P<word>annan|annat|[^\W\d_]+))?"
    r" (?P<unit>[^\W\d_]+(?: year)?)"
)
_SO_OFTEN: Final = pattern(
    r"(?:(?P<number>[0-9]{1,2})|(?P<word>[^\W\d_]+))(?: ?(?:gång|gånger|ggr|ggn|times?))?\.?"
    r" ?(?:per|om|i|/|varje|vart|a|an|each|every) ?(?P<unit>[^\W\d_]+(?: year)?)"
)


def cadence_as_written(written: str) -> str | None:
    """Find the rhythm that is meant; None where it is none of ours: `var tredje vecka`, `vid behov`.

    Args:
        written: in small letters, one space between words, no hyphens.
    """
    written = _ONCE.sub("", written)
    unit = written.removeprefix("per ")
    if unit in {*_WEEKS, *_MONTHS} and (unit != written or len(unit) >= _SHORTEST):
        return _cadence(unit)
    if (found := _EVERY.fullmatch(written)) is not None:
        number, word = found["number"], found["word"]
        every = int(number) if number else 1 if word is None else _ORDINALS.get(word, 0)
        return _cadence(found["unit"], every=every)
    if (found := _SO_OFTEN.fullmatch(written)) is not None:
        times = int(found["number"]) if found["number"] else _TIMES.get(found["word"], 0)
        return _cadence(found["unit"], times=times)
    return None


def _cadence(unit: str, *, every: int = 1, times: int = 1) -> str | None:
    """Name the rhythm of every so many units, or of so many times in one."""
    if unit in ("dag", "dagen", "day", "days"):
        return cadence_of(weeks=2) if every == _DAYS_OF_TWO_WEEKS and times == 1 else None
    if unit in _WEEKS:
        return cadence_of(weeks=every * _WEEKS[unit]) if every and times == 1 else None
    months = _MONTHS.get(unit, 0) * every
    return cadence_of(months=months // times) if months and times and months % times == 0 else None
