"""What the demonstration tells, and what is typed in it, in the reader's language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lifecycle.patterns import pattern
from words.actions import line_in_words
from words.document import Document, Line, Prose, Remedy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from words.texts import Texts
    from workflows.action import Action
    from workflows.demo.play import Narration
    from workflows.demo.scenario import Typed

_CODE: Final = pattern(r"(?<!\w)@([a-z_]+(?:\.[a-z_]+)+)")


def narrated(texts: Texts, one: Narration) -> Prose:
    """Say what to look at, after the day on which the scene is set."""
    text = texts.text(one.code, **one.facts)
    return Prose(text) if one.day is None else Prose(text, f"{one.day}  ")


def words_typed(texts: Texts, line: Typed) -> tuple[str, ...]:
    """Put texts for codes: `@trigger.send_for_signature` becomes `skicka-för-underskrift`."""

    def said(match: re.Match[str]) -> str:
        text = texts.text(match[1])
        return text.replace(" ", "-") if match[1].startswith("trigger.") else text

    return tuple(_CODE.sub(said, word) for word in line.words)


def shown_from(texts: Texts, code: str, answer: str) -> str:
    """Leave out of a long answer what stands before the line of the code."""
    _, title, rest = answer.partition(texts.text(code))
    return f"[…]\n{title}{rest}"


def try_next_document(texts: Texts, actions: Iterable[Action], program: str) -> Document:
    """Say what to try after it, as it is typed here."""
    yield Line(texts.text("demo.try_next"))
    yield from (Remedy(line_in_words(texts, one, program=program), indent=2) for one in actions)
