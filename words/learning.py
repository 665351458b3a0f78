"""How it reads who could learn of whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING

from words.actions import remedy
from words.capability import dimension
from words.document import Document, Line
from workflows.action import TEXT, Action

if TYPE_CHECKING:
    from lifecycle.learning import Lesson
    from words.texts import Texts
    from workflows.capability.learning import Suggestions


def suggestions_document(texts: Texts, found: Suggestions) -> Document:
    """Name each possible partner with what one would get and give; or say why there is nobody."""
    if found.lacks is not None:
        yield Line(texts.text(f"pair.suggest.lacks_{found.lacks}", party=found.party))
        if found.lacks == "consent":
            allows = Action("amend", (found.plan,), {"shows_ratings": True}, options={"reason": TEXT})
            yield remedy(texts, allows)
        return
    if not found.partners:
        code = "nobody_fits" if found.compared_with else "nobody_shows"
        facts = {"party": found.party, "compared_with": found.compared_with}
        yield Line(texts.text(f"pair.suggest.{code}", **facts))
        return
    yield Line(texts.text("pair.suggest.title", party=found.party))
    for number, one in enumerate(found.partners, 1):
        yield Line(f"{number}. {one.party}")
        yield Line(texts.text("pair.suggest.gets", lessons=_lessons(texts, one.exchange.gets)), "   ")
        yield Line(texts.text("pair.suggest.gives", lessons=_lessons(texts, one.exchange.gives)), "   ")


def _lessons(texts: Texts, lessons: Iterable[Lesson]) -> str:
    said = (
        texts.text("pair.suggest.lesson", **{**asdict(one), "dimension": dimension(texts, one.dimension)})
        for one in lessons
    )
    return "; ".join(said)


def suggestions_value(found: Suggestions) -> dict[str, object]:
    """Give a program the same."""
    return {
        "party": found.party,
        "compared_with": found.compared_with,
        "not_compared_because": found.lacks,
        "partners": [
            {
                "party": one.party,
                "gets": [_lesson(each) for each in one.exchange.gets],
                "gives": [_lesson(each) for each in one.exchange.gives],
            }
            for one in found.partners
        ],
    }


def _lesson(one: Lesson) -> dict[str, object]:
    return {
        "capability": one.capability,
        "dimension": one.dimension,
        "level_now": one.now,
        "level_target": one.target,
        "level_there": one.there,
    }
