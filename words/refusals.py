"""How a rule's refusal reads: everything that is missing, each with its source, and what would be right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

from words.document import Document, lines

if TYPE_CHECKING:
    from lifecycle.machine.decide import Unmet
    from lifecycle.outcome import Refused
    from words.texts import Texts

Values: TypeAlias = Mapping[str, object]

LEVELS: Final = ("must", "reason", "note")

_NUMBERED: Final[Mapping[str, str]] = {
    "H-": "source.handbook",
    "V-": "source.vek",
    "L-": "source.programme",
    "R-": "source.result",
    "C-": "source.capability",
}
"""How the items of a source begin that numbers what it asks for."""

_NOT_FROM_HERE: Final = frozenset({"no_such_step", "step_follows_by_itself", "no_arrow_from_here"})
"""What says that another step is needed; whatever else is in the way may be put right, and the step taken."""


_WITHOUT: Final[Mapping[str, tuple[str, str]]] = {
    "is_about_a_prioritised_area": ("areas", "guard.is_about_a_prioritised_area.no_areas"),
    "effects_have_a_control_area": ("learning", "guard.effects_have_a_control_area.nobody_learns"),
    "commitments_were_examined": ("line", "guard.commitments_were_examined.no_line"),
}
"""Guard -> one of its facts, and the sentence where there is nothing of it to name."""

_WITH: Final[Mapping[str, tuple[str, str]]] = {
    "record_has_ended": ("row", "guard.record_has_ended.same_step"),
}
"""Guard -> one of its facts, and the sentence where that is known."""


def refusal_value(refused: Refused) -> dict[str, object]:
    """Give a refusal to a program: what was asked, what is missing, what could be done instead."""
    facts = {**_asked(refused), "available": refused.available}
    return {"error": "refused", "facts": facts, "unmet": [unmet_value(each) for each in refused.unmet]}


def refusal_document(texts: Texts, refused: Refused) -> Document:
    """Say why a step or a change is refused, with every reason, and what would be right."""
    return lines((_header(texts, refused), *unmet_lines(texts, refused.unmet), *_ways_on(texts, refused)))


def refusals_value(refused: Sequence[Refused], facts: Values) -> dict[str, object]:
    """Give what is in the way of one act on many records to a program, record by record."""
    named = [
        {"reference": one.reference, "unmet": [unmet_value(each) for each in one.unmet]} for one in refused
    ]
    return {"error": "refused", "facts": facts, "refused": named}


def refusals_document(texts: Texts, refused: Sequence[Refused], header: str, facts: Values) -> Document:
    """Say what is in the way of one act on many records, record by record."""
    yield from lines([texts.text(header, **facts)])
    for one in refused:
        yield from lines((f"{one.reference}:", *unmet_lines(texts, one.unmet)))


def _asked(refused: Refused) -> dict[str, object]:
    return {
        "reference": refused.reference,
        "machine": refused.machine,
        "state": refused.state,
        "trigger": refused.trigger,
    }


def _header(texts: Texts, refused: Refused) -> str:
    if refused.trigger == "create":  # of what is not there nobody knows a state
        return texts.text("refusal.header_of_making", reference=refused.reference)
    code = "refusal.header" if refused.trigger else "refusal.header_of_change"
    return texts.text(code, **_asked(refused))


def _ways_on(texts: Texts, refused: Refused) -> Iterator[str]:
    """Say what would be right: a reason if nothing else is in the way, or another step where it leads on."""
    levels = {each.level for each in refused.unmet}
    if "reason" in levels and "must" not in levels:
        yield texts.text("refusal.pass_with_reason")
    if refused.available and not _NOT_FROM_HERE.isdisjoint(each.code for each in refused.unmet):
        steps = [texts.trigger(refused.machine, each) for each in refused.available]
        yield texts.text("refusal.open_steps", steps=steps)


def unmet_lines(texts: Texts, unmet: Sequence[Unmet]) -> list[str]:
    """Write one line per unmet guard: how heavy it is, what is missing, who says so; the heaviest first."""
    marks = {level: texts.text(f"refusal.mark.{level}") for level in LEVELS}
    edge = max(map(len, marks.values()))
    ordered = sorted(unmet, key=lambda each: LEVELS.index(each.level))
    return [f"  {marks[each.level]:<{edge}}  {unmet_sentence(texts, each)}" for each in ordered]


def unmet_sentence(texts: Texts, unmet: Unmet) -> str:
    """Say what one guard misses, with its source in brackets."""
    code, rows = f"guard.{unmet.code}.unmet", unmet.facts.get("rows")
    if (
        (other := _WITHOUT.get(unmet.code)) is not None
        and other[0] in unmet.facts
        and not unmet.facts[other[0]]
    ):
        code = other[1]
    if (more := _WITH.get(unmet.code)) is not None and more[0] in unmet.facts:
        code = more[1]
    if isinstance(rows, tuple) and texts.counts(code):
        sentence = texts.count(code, len(rows), **unmet.facts)
    else:
        sentence = texts.text(code, **unmet.facts)
    source = source_in_words(texts, unmet.source)
    return f"{sentence} ({source})" if source else sentence


def source_in_words(texts: Texts, source: str) -> str:
    """Name a source: `H-011; H-050` are the handbook's items, `C-` another's; a law stands as it is cited.

    That something cannot be otherwise is no source: nothing is named.
    """
    items = [item.strip() for item in source.split(";") if item.strip() not in ("", "logic")]
    numbered = {
        code: [item for item in items if item.startswith(begins)] for begins, code in _NUMBERED.items()
    }
    said = [texts.word("source", item) for item in items if not item.startswith(tuple(_NUMBERED))]
    return ", ".join([*said, *(texts.text(code, items=of) for code, of in numbered.items() if of)])


def unmet_value(unmet: Unmet) -> dict[str, object]:
    """Give an unmet guard to a program."""
    return {
        "guard": unmet.code,
        "level": unmet.level,
        "source": unmet.source,
        "facts": unmet.facts,
    }
