"""What a text that people write may hold, by whichever door it comes: typed, in a form, in a file."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from lifecycle.errors import InvalidValue
from lifecycle.patterns import pattern

_HYPHENS: Final = dict.fromkeys(map(ord, "\u2010\u2011\ufe63\uff0d"), "-")
"""What a word processor or a web page has in place of the hyphen; a dash between words is another mark."""

_SPACES: Final = pattern("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
"""Unicode's spaces (category Zs) beside the plain one."""

_LIKE: Final = {
    **_HYPHENS,
    **dict.fromkeys(map(ord, "\u2012\u2013\u2014\u2212"), "-"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bc\u00b4\u0060\u2032"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"), '"'),
}
"""Marks that nobody tells from the plain ones when a name is looked for."""

_BREAKS: Final = "\t\n"
_UNSEEN: Final = ("Cc", "Cf", "Cs")
_SHOWN: Final = 60

_SAYS_UNKNOWN: Final = frozenset(
    {
        "n/a",
        "ej känt",
        "vet ej",
        "uppgift saknas",
        "saknas",
        "okänd",
        "okänt",
        "okända",
        "unknown",
        "not known",
        "missing",
    }
)
_MEASURES: Final = frozenset("%‰°€$£")
"""Signs that are units by themselves."""
STANDS_FOR_A_REFERENCE: Final = frozenset({"BETECKNING", "REF", "REFERENCE"})
_STANDS_FOR_A_VALUE: Final = STANDS_FOR_A_REFERENCE | frozenset(
    [
        "ADRESS",
        "ANTAL",
        "AV-VEM",
        "DAG",
        "DATUM",
        "DIMENSION",
        "DUBBLETT",
        "FEL->RÄTT",
        "FIL",
        "FLÖDE",
        "FUNKTION",
        "GAMMAL",
        "HUR-OFTA",
        "JA-ELLER-NEJ",
        "KORTNAMN",
        "MAPP",
        "MÖTE",
        "NAMN",
        "NIVÅ",
        "NUMMER",
        "NY",
        "OMFATTNING",
        "OMRÅDE",
        "PART",
        "PARTER",
        "PERIOD",
        "PERSON",
        "RAD",
        "RIKTNING",
        "SIGILL",
        "SKAL",
        "SKÄL",
        "SLAG",
        "STEG",
        "TEXT",
        "UTFÄRDARE",
        "UTGÅNGSVÄRDE",
        "VÄRDE",
        "ÄNDRAD-ELLER-INTE",
        "ÅR",
        "ÅTGÄRD",
        "AREA",
        "BASELINE",
        "BY-WHOM",
        "CAPABILITY",
        "CHANGED-OR-NOT",
        "DATE",
        "DAY",
        "DIRECTION",
        "DOUBLE",
        "EXTENT",
        "FILE",
        "FLOW",
        "FOLDER",
        "FUNCTION",
        "HANDLE",
        "HOW-OFTEN",
        "ISSUER",
        "KIND",
        "LEVEL",
        "LINE",
        "MEASURE",
        "MEETING",
        "NAME",
        "NEW",
        "NUMBER",
        "OLD",
        "PARTIES",
        "PARTY",
        "REASON",
        "ROW",
        "SEAL",
        "SHELL",
        "STEP",
        "URL",
        "VALUE",
        "YEARS",
        "YES-OR-NO",
        "CADENCE",
        "CARRIED_OUT_BY",
        "CHANGED_CHARACTER",
        "CONTROL_AREA",
        "CONTROL_BASELINE",
        "CONTROL_VALUE",
        "DEVIATION",
        "INTEGER",
        "MEASURES",
        "PARENT",
        "YES_OR_NO",
        "COUNTY",
        "FROM-DAY",
        "FROM_ON",
        "FRÅN-DAG",
        "KOMMUN",
        "KÄLLA",
        "LÄN",
        "MANDAT",
        "MANDATE",
        "MUNICIPALITY",
        "SOURCE",
        "INSTEAD",
        "WRONG->RIGHT",
    ]
)
"""What we write where somebody is to fill something in, to people in both languages and to programs."""

_SPREADSHEETS_ERROR: Final = pattern(r"#(?:N/A|[A-ZÅÄÖ/0]+[!?])", re.IGNORECASE)

_WRONG_ENCODING: Final = pattern("Ã[¥¤¶©…„\u2013\u0080-\u009f]")
"""How å, ä, ö and é look when UTF-8 was read as something else: no Swedish word has that."""

_OF_A_PERSON: Final = pattern(
    r"(?<![\d\-])(?:(?:19|20)?(\d{6})[-+](\d{4})|(?:19|20)(\d{6})(\d{4}))(?![\d\-])", re.ASCII
)
_MONTHS: Final = range(1, 13)
_DAYS: Final = (*range(1, 32), *range(61, 92))
"""Days of the month, and those of coordination numbers: sixty more."""


class WrongText(InvalidValue):
    """A text that cannot be shown, says nothing, or may not stand in a public register; `reason` says why."""

    code = "error.wrong_text"

    def __init__(self, field: str, text: str, reason: str, *, found: str = "") -> None:
        super().__init__(field, shown(text), expected="text")
        self.facts |= {"reason": reason, "found": found}


def composed(text: str) -> str:
    """Give a text its one form: composed characters, plain hyphens and spaces, none around it."""
    lines = text.replace("\r\n", "\n")
    if lines.isascii():
        return lines.strip()
    return _SPACES.sub(" ", unicodedata.normalize("NFC", lines).translate(_HYPHENS)).strip()


def plain_marks(text: str) -> str:
    """Give a text with plain hyphens and quotation marks: how names are compared."""
    return text.translate(_LIKE)


def fault_in(text: str) -> tuple[str, str] | None:
    """Tell why a text cannot stand in a register, and what of it; None: it can."""
    if (unseen := unseen_in(text)) is not None:
        return "invisible", unseen
    if "\ufffd" in text or _has_private_characters(text):
        return "damaged", ""
    if (wrongly := _WRONG_ENCODING.search(text)) is not None:
        return "damaged", wrongly[0]
    if text in _STANDS_FOR_A_VALUE:
        return "placeholder", ""
    if says_unknown(text):
        return "means_unknown", ""
    return ("personal_number", "") if names_a_person_by_number(text) else None


def _has_private_characters(text: str) -> bool:
    """Whether a text holds what is no character but by somebody's own agreement; no printable one does."""
    return not text.isprintable() and any(unicodedata.category(one) == "Co" for one in text)


def unseen_in(text: str) -> str | None:
    """Name the first character that nobody can see, or that is none, in the way U+0000 is written."""
    if text.isprintable():
        return None
    found = (one for one in text if one not in _BREAKS and unicodedata.category(one) in _UNSEEN)
    return next((f"U+{ord(one):04X}" for one in found), None)


def without_unseen(text: str) -> str:
    """Give a text without what nobody can see: how it is looked for by whoever sees it."""
    return "".join(one for one in text if one in _BREAKS or unicodedata.category(one) not in _UNSEEN)


def says_unknown(text: str) -> bool:
    """Whether a text only says that something is not known: `saknas`, `#N/A`, no letter, digit or unit."""
    key = " ".join(text.split()).casefold()
    has_only_marks = key != "" and not any(one.isalnum() or one in _MEASURES for one in key)
    return has_only_marks or key in _SAYS_UNKNOWN or _SPREADSHEETS_ERROR.fullmatch(key) is not None


def names_a_person_by_number(text: str) -> bool:
    """Whether a Swedish personal number stands in a text: a day that there is, and the right last digit.

    Ten digits without their hyphen are more often a telephone number, and pass.
    """
    for found in _OF_A_PERSON.finditer(text):
        digits = "".join(part for part in found.groups() if part)
        if int(digits[2:4]) in _MONTHS and int(digits[4:6]) in _DAYS and has_its_check_digit(digits):
            return True
    return False


def has_its_check_digit(digits: str) -> bool:
    """Whether the last of ten digits is the Luhn check of the others."""
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[::2])
    return (sum(doubled) + sum(map(int, digits[1::2]))) % 10 == 0


def shown(text: str) -> str:
    """Cut a text to what fits in a sentence, and take out what could steer a terminal."""
    cut = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return "".join(one if one.isprintable() else "\ufffd" for one in cut)
