"""Which command was perhaps meant by a word that is none: one called so, or one that says it of itself."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from lifecycle.languages import LANGUAGES
from lifecycle.patterns import pattern
from words.synonyms import COMMANDS
from words.texts import texts_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

_MOST: Final = 3
_ALIKE: Final = 0.7
_STEM: Final = 4
"""Letters with which a word and one that is like it in a sentence both begin."""
_WORD: Final = pattern(r"\w+")


def commands_like(written: str, commands: Iterable[str], group: Sequence[str] = ()) -> tuple[str, ...]:
    """Name what may have been meant, as it is typed after the group.

    Args:
        written: what stood where a command stands.
        commands: the names of all, `audit gaps`.
        group: in which it was looked for; none: among all.
    """
    depth = len(group)
    begins = "".join(f"{name} " for name in group)
    meant = [one for one in COMMANDS.get(written.casefold(), ()) if one.startswith(begins)]
    if meant:
        return tuple(one.removeprefix(begins) for one in meant)
    paths = [path for path in _with_groups(commands) if path[:depth] == (*group,) and len(path) > depth]
    found = _called(written, paths) or _saying(written, paths)
    return tuple(" ".join(path[depth:]) for path in found[:_MOST])


def _with_groups(commands: Iterable[str]) -> list[tuple[str, ...]]:
    paths = [tuple(name.split()) for name in commands]
    return list(dict.fromkeys(path[:end] for path in paths for end in range(1, len(path) + 1)))


def _called(written: str, paths: Collection[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Find those whose own name is like it, before others those that begin so.

    What many are called, `list`, tells nobody which.
    """
    named: dict[str, list[tuple[str, ...]]] = {}
    for path in paths:
        named.setdefault(path[-1], []).append(path)
    wanted = written.casefold()
    alike = get_close_matches(wanted, [*named], cutoff=_ALIKE)
    alike = [name for name in alike if name.startswith(wanted)] or alike
    return [path for name in alike if len(named[name]) <= _MOST for path in named[name]]


def _saying(written: str, paths: Collection[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Find those whose sentence has such a word, in either language; the earlier it stands the likelier."""
    places: dict[str, dict[tuple[str, ...], int]] = {}
    for path in paths:
        for lang in LANGUAGES:
            sentence = texts_in(lang).text(f"help.command.{'.'.join(path)}").partition("\n")[0]
            for place, word in enumerate(_WORD.findall(sentence.casefold())):
                places.setdefault(word, {}).setdefault(path, place)
    wanted = written.casefold()
    alike = [wanted, *(word for word in places if word[:_STEM] == wanted[:_STEM])]
    words = [word for word in get_close_matches(wanted, alike, cutoff=_ALIKE) if word in places]
    found = places[words[0]] if words else {}
    return [path for path, place in found.items() if place == min(found.values())]
