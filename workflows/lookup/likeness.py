"""Names that are like a known one without being it: whoever wrote one is asked which is meant.

`LPO Naka` is like LPO Nacka, and like the municipality of Nacka; `Polisen` could be any police unit. Names of
the official table, and of police units at places that are in it, are nobody's misspelling.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from lifecycle.errors import UnknownRecord
from lifecycle.names import ALSO_CALLED, POLICE_KINDS, kind_and_place, name_key, police_unit
from workflows.configuration.geography import municipalities, municipality_called

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_ANY_POLICE: Final = ("polis", "polisen", "polismyndigheten")
"""Words that name the police and no unit of it; only the counties had authorities, of counties' names."""

_OF_MUNICIPALITIES: Final = ("kommun", "stad")
_QUARTERS: Final = frozenset(
    {"norra", "sodra", "ostra", "vastra", "norr", "soder", "oster", "vaster", "nord", "syd", "ost", "vast"}
    | {"nordostra", "nordvastra", "sydostra", "sydvastra", "nordost", "nordvast", "sydost", "sydvast"}
)
"""Words that are like each other and tell places apart."""

_SHORT: Final = 4
_LONG: Final = 9
_MOST: Final = 3
_KEPT: Final = 4096
"""Names that are read again and again while a file comes in."""


class LikeAnother(UnknownRecord):
    """A name that nobody has and that is like somebody's; `meant` may be who was meant."""

    code = "error.like_another"

    def __init__(self, name: str, side: str, meant: Sequence[str], known: Iterable[str]) -> None:
        not_yet = tuple(one for one in meant if one not in known)
        super().__init__("party", name, nearest=meant, side=side, **({"not_yet": not_yet} if not_yet else {}))
        self.meant = tuple(meant)
        self.not_yet = not_yet
        """Those of them that the register does not have, and that a repetition adds."""


class NamesNoUnit(LikeAnother):
    """A name of the police as a whole, where one of its units is meant."""

    code = "error.names_no_unit"


class Called(NamedTuple):
    """What a unit is called, and on which side it stands."""

    name: str
    side: str


def same_name(name: str, units: Iterable[Called]) -> str | None:
    """Find what the unit is called that has this name in other words.

    `Lokalpolisområde Nacka` is LPO Nacka, and `Nacka kommun` or `0182` is Nacka.
    """
    official, unit = municipality_called(name), police_unit(name)
    if official is not None:
        found = [
            one for one in units if one.side == "municipality" and municipality_called(one.name) == official
        ]
    else:
        found = [one for one in units if unit and one.side == "police" and police_unit(one.name) == unit]
    return found[0].name if len(found) == 1 else None


def meant_by_a_slip(name: str, units: Sequence[Called]) -> tuple[str, ...]:
    """Give the units whose names somebody wrote with a slip, in whatever words: `Boras kommun` is Borås."""
    found = (same_name(one, units) for one in _like_official(name))
    return tuple(dict.fromkeys(one for one in found if one is not None))[:_MOST]


def refuse_what_is_like(name: str, side: str, units: Iterable[Called], *, is_of_old: bool = False) -> None:
    """Ask back before a new unit gets a name that is like another one.

    A paper of old may be one of `Polisen`, and nobody knows any more of which unit.

    Raises:
        LikeAnother: it is like what a unit or a municipality is called, or names no unit.
    """
    units = tuple(units)
    known = {one.name for one in units}
    meant = [one.name for one in units if _skeleton(one.name) == _skeleton(name)]
    if not meant and not _is_official(name):
        meant = [one.name for one in units if _alike(_words(name), _words(one.name))]
        meant += (one for one in _like_official(name) if same_name(one, units) is None)
    if side == "police" and names_no_unit(name):
        if is_of_old:
            return
        raise NamesNoUnit(name, side, _units_meant_by(name, units)[:_MOST], known)
    if meant:
        raise LikeAnother(name, side, tuple(dict.fromkeys(meant))[:_MOST], known)


def refuse_the_police_as_a_whole(name: str, units: Iterable[Called]) -> None:
    """Ask back which unit a new paper means that names only the police, though an old one was of `Polisen`.

    Raises:
        NamesNoUnit: the name tells neither a unit nor a place.
    """
    if is_all_police(name):
        units = tuple(one for one in units if name_key(one.name) != name_key(name))
        raise NamesNoUnit(name, "police", _units_meant_by(name, units)[:_MOST], {one.name for one in units})


def is_all_police(name: str) -> bool:
    """Whether a name is that of the police as a whole, with no word of which unit or where."""
    return names_no_unit(name) and not _words(name)[1:]


def _units_meant_by(name: str, units: Iterable[Called]) -> list[str]:
    place = _words(name)[1:]
    police = [one.name for one in units if one.side == "police" and not names_no_unit(one.name)]
    return [one for one in police if not place or _words(one)[1:] == place]


def municipalities_like(name: str) -> tuple[str, ...]:
    """Give the municipalities that somebody may have meant: by a slip, else any like it."""
    alike = difflib.get_close_matches(name_key(name), [*map(name_key, municipalities())], n=_MOST)
    called = {name_key(one): one for one in municipalities()}
    return (*_like_official(name),)[:_MOST] or tuple(called[key] for key in alike)


def functions_like(function: str, known: Iterable[str]) -> tuple[str, ...]:
    """Give the functions that somebody may have meant by one that nobody has: a slip, or an abbreviation."""
    words = _without_hyphens(function)
    called = {one: (one, *(name for name, code in ALSO_CALLED.items() if code == one)) for one in known}
    alike = (
        one
        for one, names in called.items()
        if any(_same_function(words, _without_hyphens(each)) for each in names)
    )
    return tuple(alike)[:_MOST]


def _without_hyphens(name: str) -> list[str]:
    return name_key(name).replace("-", "").split()


def _same_function(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether each word is that of the other, a slip of it, or cut short with a full stop."""
    if "".join(one) == "".join(other):
        return True
    if len(one) != len(other):
        return False
    return all(
        mine == theirs
        or _cut_short(mine, theirs)
        or _cut_short(theirs, mine)
        or _near(*map(_plain, (mine, theirs)))
        for mine, theirs in zip(one, other, strict=True)
    )


def _cut_short(short: str, whole: str) -> bool:
    return short.endswith(".") and len(short) > _SHORT and whole.startswith(short[:-1])


def names_no_unit(name: str) -> bool:
    """Whether a name is that of the police as a whole, and tells none of its units."""
    kind, place = kind_and_place(name)
    if kind == "polismyndigheten" and place.endswith(" län"):
        return False
    return kind in _ANY_POLICE or (kind in POLICE_KINDS and not place)


def _is_official(name: str) -> bool:
    """Whether it is what the table calls a municipality, or a police unit at such a place."""
    unit = police_unit(name)
    return municipality_called(name if unit is None else unit[1]) is not None


def _like_official(name: str) -> Iterator[str]:
    """Name municipalities, or police units at them, whose names are like this one."""
    unit = police_unit(name)
    before = "" if unit is None else f"{re.split('[ -]', name.strip())[0]} "
    words = _words(name if unit is None else unit[1])
    forms = [words]
    if len(words) > 1 and any(_near(words[-1], one) for one in _OF_MUNICIPALITIES):
        forms += [words[:-1], (*words[:-2], words[-2].removesuffix("s"))]
    for form in forms:  # what is like it as it stands, before what is like it without an s
        found = [one for one in municipalities() if form == _words(one) or _alike(form, _words(one))]
        if found:
            yield from (before + one for one in found)
            return


@lru_cache(_KEPT)
def _words(name: str) -> tuple[str, ...]:
    """Give the words of a name in plain letters, the kind of a police unit in its one form."""
    bare = (one for one in unicodedata.normalize("NFKD", name_key(name)) if not unicodedata.combining(one))
    first, *others = "".join(one if one.isalnum() else " " for one in bare).split() or [""]
    kinds = {_plain(kind): same for kind, same in POLICE_KINDS.items()}
    return (kinds.get(first, first), *others)


def _plain(word: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFKD", word) if not unicodedata.combining(one))


@lru_cache(_KEPT)
def _skeleton(name: str) -> str:
    """Give nothing but the letters and digits of a name, a police unit's kind in its one form."""
    return "".join(one for one in "".join(police_unit(name) or (name_key(name),)) if one.isalnum())


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names differ by what a slip of the hand, or missing dots and marks, would make of one."""
    if "".join(one) == "".join(other):
        return True
    if len(one) != len(other):
        return False
    return all(_near(*pair) for pair in zip(one, other, strict=True) if pair[0] != pair[1])


def _near(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _SHORT or not (one.isalpha() and other.isalpha()):
        return False
    if one in _QUARTERS and other in _QUARTERS:
        return False
    most = 2 if min(len(one), len(other)) >= _LONG else 1
    return abs(len(one) - len(other)) <= most and _slips(one, other) <= most


def _slips(one: str, other: str) -> int:
    """Count the letters that are too many, too few, wrong, or that changed places with the next."""
    before: list[int] = []
    row: list[int] = [*range(len(other) + 1)]
    for at, letter in enumerate(one, 1):
        last, before, row = before, row, [at]
        for place, there in enumerate(other, 1):
            cost = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != there))
            if at > 1 and place > 1 and (letter, one[at - 2]) == (other[place - 2], there):
                cost = min(cost, last[place - 2] + 1)
            row.append(cost)
    return row[-1]
