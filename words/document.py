"""What a report becomes in words: blocks that a screen, a page or a sheet draws in its own way.

A document is made from a report and one language's sentences; it knows no width and no front. A listing's
rows may be an iterator: they are drawn, or written to a file, as they come.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from lifecycle.values import dataclass

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.action import Action


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a listing."""

    key: str
    """Name in JSON and CSV, and of the row's attribute or key; its title is the text `field.<key>`."""
    priority: int = 1
    """0 stands on the row's own line; where there is little room the highest number goes under it first."""
    folds: bool = False
    """Long text that may wrap. What does not fold, a reference or a day, is never cut."""
    right: bool = False
    """A number: flush right."""
    show: Callable[[Texts, Any], str] | None = None
    """Row to words for a person, where the plain value does not do: a state, a kind."""
    on_screen: bool = True
    """False: not for a person at a screen."""
    in_sheet: bool | None = None
    """Whether a spreadsheet has it; None: where the screen has it. There a number or a day stands as such."""
    in_words: bool = False
    """True: only for people, since `show` makes a sentence of other columns."""
    tells_nothing: bool = False
    """Whether that there is nothing is what it tells: then that stands under the row as well."""
    title: Callable[[Texts], str] | None = None
    """Its title, where it tells of something else than usual: of another day, say."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence; what does not fit stands under it, to the right of its beginning."""

    text: str
    beginning: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """A few sentences as running text, no wider than reads well; a line break begins a paragraph."""

    text: str
    beginning: str = ""
    """What the first paragraph begins with; everything else stands to the right of it."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """A command line that would mend something: to be copied, and so never folded."""

    command: str
    indent: int = 0
    action: Action | None = None
    """The same as a value: a page makes a link of it."""


@dataclass(frozen=True, slots=True)
class Verbatim:
    """A text in a language of its own, a diagram or a file: to be copied, and so never folded."""

    text: str


@dataclass(frozen=True, slots=True)
class Space:
    """What follows is another matter."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows under columns: mappings, or objects with attributes."""

    columns: Sequence[Column]
    rows: Iterable[object]
    empty: str = "listing.empty"
    """Code of the sentence for a person when there are none."""


@dataclass(frozen=True, slots=True)
class Items:
    """Alike things, each told in blocks of its own; of many a screen shows the first and counts the rest."""

    items: Iterable[Iterable[Block]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One thing field by field, in this order: its field -> its value in words."""

    said: Mapping[str, str]


Block: TypeAlias = Line | Prose | Remedy | Verbatim | Space | Listing | Items | Sheet
Document: TypeAlias = Iterable[Block]


def lines(texts: Iterable[str]) -> Iterable[Line]:
    """Make each text a line."""
    return (Line(text) for text in texts)


def sheet(
    texts: Texts, values: Mapping[str, object], words: Mapping[str, Callable[[Texts, Any], str]] | None = None
) -> Sheet:
    """Put field values into words: as `words` has it of a field, else the plain value."""
    own = words or {}
    return Sheet({name: own.get(name, worded)(texts, value) for name, value in values.items()})


def worded(texts: Texts, value: object) -> str:
    """Write a plain value as people read it."""
    from words.values import plain

    return texts.value(plain(value))
