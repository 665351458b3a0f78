"""How references and names are written: one form each, so that one thing has one name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lifecycle.errors import InvalidValue
from lifecycle.legible import (
    STANDS_FOR_A_REFERENCE,
    WrongText,
    composed,
    fault_in,
    names_a_person_by_number,
    plain_marks,
    says_unknown,
)
from lifecycle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

_REFERENCE: Final = pattern(r"[^\W_](?:[\w.\-/]{0,59})")
_LONGEST: Final = 2000
_CAPACITIES: Final = {
    **dict.fromkeys(("tf", "tillförordnad", "tillförordnade", "acting"), "acting"),
    **dict.fromkeys(("vik", "vikarierande", "stf", "ställföreträdande", "deputy"), "deputy"),
}
"""How a function begins that is not held in the ordinary way."""

COORDINATOR: Final = "coordinator"
"""The one function that the product itself knows; people may also write `samordnare`."""

ALSO_CALLED: Final = {"samordnare": COORDINATOR}
"""What people write for a function that stands in the register under a code."""

POLICE_KINDS: Final = {
    **dict.fromkeys(("lpo", "lokalpolisområde", "lokalpolisområdet"), "lpo"),
    **dict.fromkeys(("po", "polisområde", "polisområdet"), "po"),
    **dict.fromkeys(("polisregion", "polisregionen"), "region"),
}
"""How the name of a police unit begins, and what is the same kind of unit."""

_KEPT: Final = 4096
"""Names that are read again and again while a file comes in."""

SEPARATORS: Final = ";|"
"""What stands between items of a list, and between cells: no name holds it."""

_COUNTED: Final = 120
"""Characters of a name that decide its place: an index holds no more of all three forms on PostgreSQL."""
_IN_PLACE_OF: Final = str.maketrans(
    {
        "å": "{",
        **dict.fromkeys("äæ", "|"),
        **dict.fromkeys("öøőœ", "}"),
        **dict.fromkeys("üű", "y"),
        **dict.fromkeys("đð", "d"),
        "ł": "l",
        "þ": "th",
    }
)
"""Letters that are no plain ones with an accent; what stands for å, ä and ö follows z in ASCII."""


def reference_of(text: str) -> str:
    """Give a reference its one form: composed characters, plain hyphens, upper case.

    Raises:
        InvalidValue: it is empty, longer than 60 characters, holds other than letters, digits and `-_./`, is
            what we write where one is to be filled in, or says only that none is known.
    """
    found = plain_marks(unicodedata.normalize("NFC", text.strip())).upper()
    if not _REFERENCE.fullmatch(found) or not all(map(_may_stand_in_a_reference, found)):
        raise InvalidValue("reference", text, expected="reference")
    if names_a_person_by_number(found):
        raise WrongText("reference", "", "personal_number")
    if found in STANDS_FOR_A_REFERENCE:
        raise WrongText("reference", found, "placeholder")
    if says_unknown(found):
        raise WrongText("reference", found, "means_unknown")
    return found


def below(reference: str, called: str) -> str:
    """Give the reference of something that hangs on another: its letters and digits in capitals."""
    plain = "".join(letter if letter.isalnum() else "-" for letter in called.upper())
    return f"{reference}/{plain}"


def _may_stand_in_a_reference(character: str) -> bool:
    """Tell letters, digits and the four marks from what only counts as a number: ², ½."""
    return character in "-_./" or character.isalpha() or character.isdecimal()


@lru_cache(_KEPT)
def name_key(name: str) -> str:
    """Give the form under which a name is looked up: composed, case-folded, single spaces, plain marks."""
    return " ".join(plain_marks(unicodedata.normalize("NFC", askable(name)).casefold()).split())


def sort_key(name: str) -> str:
    """Give the form by which a name stands in its place, in Swedish: å, ä, ö after z, w a letter of its own.

    Accents decide only between names that are alike without them, and letter case, small before large,
    between those that are alike with them: Unicode's three levels (UTS 10, CLDR `sv`). Numbers are digits, so
    that REF-10 comes before REF-2. Keys are compared character by character, as both databases and Python
    do. Of a long name only the beginning counts.
    """
    spelled = " ".join(unicodedata.normalize("NFC", askable(name)).split())
    accented = unicodedata.normalize("NFC", spelled.casefold())
    letters = unicodedata.normalize("NFD", accented.translate(_IN_PLACE_OF))
    plain = "".join(one for one in letters if not unicodedata.combining(one))
    return "\t".join(level[:_COUNTED] for level in (plain, accented, spelled.swapcase()))


@lru_cache(_KEPT)
def police_unit(name: str) -> tuple[str, str] | None:
    """Read which kind of police unit a name is of, and which place: `Lokalpolisområde Nacka` is LPO Nacka."""
    kind, place = kind_and_place(name)
    return (POLICE_KINDS[kind], place) if kind in POLICE_KINDS and place else None


def kind_and_place(name: str) -> tuple[str, str]:
    """Set the first word of a name apart from the others."""
    kind, *place = re.split("[ -]", name_key(name), maxsplit=1)
    return kind, "".join(place)


def unnamed(names: Iterable[str], among: Iterable[str]) -> tuple[str, ...]:
    """Give those of some names that none of the others is."""
    keys = {name_key(one) for one in among}
    return tuple(one for one in names if name_key(one) not in keys)


def held_as(function: str) -> tuple[str, str]:
    """Read in which capacity a function is held, and the form under which the function itself is looked up.

    As offices write it: tf (t f, tillförordnad) acts, vik and stf are deputies.
    """
    words = _words_of_a_function(function)
    capacity = _CAPACITIES.get(words[0], "ordinary") if words else "ordinary"
    is_all = capacity == "ordinary" or len(words) == 1
    called = name_key(function) if is_all else " ".join(words[1:])
    return capacity, ALSO_CALLED.get(called, called)


def capacity_called(text: str) -> str | None:
    """Give the capacity that an office writes so, where it is all that is written: tf, t.f., vik, stf."""
    words = _words_of_a_function(text)
    return _CAPACITIES.get(words[0]) if len(words) == 1 else None


def _words_of_a_function(function: str) -> list[str]:
    words = name_key(function).replace(".", " ").split()
    return ["tf", *words[2:]] if words[:2] == ["t", "f"] else words


def on_the_wire(email: str) -> str:
    """Give an e-mail address as mail servers know it, its domain in ASCII; none if it cannot be."""
    called, _, domain = email.rpartition("@")
    try:
        return f"{called}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return ""


def has_a_whole_domain(email: str) -> bool:
    """Whether an address names a place that mail reaches from elsewhere: `nacka.se`, not `localhost`."""
    domain = email.rpartition("@")[2]
    _, dot, last = domain.rpartition(".")
    return bool(dot) and len(last) > 1 and not last.isdecimal()


_MAIL: Final = pattern(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>()\[\],;:\\\"]+")


def could_be_mail(email: str) -> bool:
    """Whether a mail server could be told an address, wherever it leads."""
    return bool(_MAIL.fullmatch(email) and on_the_wire(email))


def is_mail_address(email: str) -> bool:
    """Whether mail reaches an address from elsewhere."""
    return could_be_mail(email) and has_a_whole_domain(email)


def askable(text: str) -> str:
    """Give a text that a database can be asked for: what none could store becomes a question mark."""
    return text.encode("utf-8", "replace").decode().replace("\0", "?")


def one_line(field: str, text: str) -> str:
    """Give a name, a title or a number its one form: clean, on one line, with single spaces.

    Raises:
        InvalidValue: it cannot be stored or shown (`clean_text`).
    """
    return " ".join(clean_text(field, text).split())


def one_name(field: str, text: str) -> str:
    """Give the name of a party, a person or a function its one form; it may stand in lists and tables.

    Raises:
        InvalidValue: it cannot be stored or shown, or holds what stands between names.
    """
    found = one_line(field, text)
    if (mark := next((one for one in SEPARATORS if one in found), None)) is not None:
        raise WrongText(field, found, "separator", found=mark)
    return found


def one_of(field: str, code: str, allowed: Iterable[str]) -> str:
    """Give a code back that is one of a list; whoever typed no list, but chose from one, may send any.

    Raises:
        InvalidValue: it is none of them.
    """
    if code not in allowed:
        raise InvalidValue(field, code, expected=field)
    return code


def clean_text(field: str, text: str) -> str:
    """Give a text in its one form; refuse what cannot be shown, says nothing, or may not be public.

    Raises:
        InvalidValue: it holds characters that nobody can see or that are damaged, only says that something is
            unknown or to be filled in, has somebody's personal number in it, or is too long.
    """
    found = composed(text)
    if (fault := fault_in(found)) is not None:
        reason, what = fault
        raise WrongText(field, "" if reason == "personal_number" else found, reason, found=what)
    if len(found) > _LONGEST:
        raise InvalidValue(field, f"{found[:40]}…", expected="short_text")
    return found
