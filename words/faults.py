"""How an error of ours reads: what is wrong, where, what was perhaps meant, and what would be right."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import field
from typing import TYPE_CHECKING, Final

from lifecycle.errors import Finding
from lifecycle.patterns import pattern
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lifecycle.errors import LifecycleError
    from words.texts import Texts

_SAYS_NO_PLACE: Final = (
    "error.invalid_date",
    "error.unknown_record",
    "error.unknown_code",
    "error.wrong_row",
    "error.wrong_text",
    "error.named_twice",
)
"""Errors whose sentence does not say of which field, or after which option, something is wrong."""

_WRITTEN: Final = ("text", "value", "name", "written")
"""Facts that quote what somebody wrote."""

_NEAR: Final = 3
"""So many may have been meant; more are all that there are."""

_BETWEEN: Final = pattern(r",| (?:och|samt|and|&|\+) ")
"""What people write between two of them."""

_SEVERAL: Final = ("party", "area")
"""What is named several times in one text, with semicolons between."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is told to a person: a code, its facts, and the words of a front's library where we have none.

    Of facts that are codes of a closed list, `choices` and `nearest`, the fact `family` tells their words.
    """

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    words: str | None = None
    meaning: Callable[[Texts], str] | None = None
    """Says what was to be written, where a front has that in words."""

    def sentence(self, texts: Texts) -> str:
        """Say it, of one or of several; what a person may have meant follows as a sentence of its own."""
        order = self.facts.get("order")
        if isinstance(order, tuple):
            facts = {**self.facts, "order": " ".join(map(texts.metavar, order))}
            return f"{texts.text(self.code, **facts)} {texts.text('error.other_order', **facts)}"
        return self._with_what_was_meant(texts, self._said(texts))

    def _said(self, texts: Texts) -> str:
        family, nearest = self._family(), self._nearest()
        facts = dict(self.facts)
        if self.meaning is not None:
            facts["meaning"] = self.meaning(texts).removesuffix(".")
        for name in ("choices", "nearest") if family else ():
            facts[name] = _in_words(texts, family, facts.get(name))
        facts["choices"] = _also_called(facts.get("choices"))
        if isinstance(found := facts.get("found"), Finding):
            facts |= found_in_words(texts, found)
        number = facts.get("count")
        if isinstance(number, int) and texts.counts(self.code):
            said = texts.count(self.code, number, **facts)
        else:
            said = self.words or texts.text(self._sentence_for(texts, nearest=bool(nearest)), **facts)
        if self.facts.get("ask"):
            said = f"{said} {texts.text('error.ask', ask=self.facts['ask'])}"
        if (place := self._place()) is not None:
            said = texts.text(f"error.placed.{place}", **facts, said=f"{said[:1].lower()}{said[1:]}")
        return said

    def _with_what_was_meant(self, texts: Texts, said: str) -> str:
        family, nearest = self._family(), self._nearest()
        if not nearest:
            there = _in_words(texts, family, self.facts.get("fields"))
            return f"{said} {texts.text('error.there_are', nearest=there)}" if there else said
        meant = _in_words(texts, family, nearest)
        are_all = len(meant) > _NEAR
        asked = texts.text("error.there_are" if are_all else "error.nearest", nearest=meant)
        not_yet = self.facts.get("not_yet")
        if isinstance(not_yet, tuple):
            asked += " " + texts.count("error.not_yet", len(not_yet), names=not_yet)
        return f"{said} {asked}"

    def _sentence_for(self, texts: Texts, *, nearest: bool) -> str:
        """Choose the sentence that says most: nothing is written, what is near, a closed list, this one.

        A few codes are all named: the one that is spelt most alike may mean the opposite.
        """
        written = [self.facts[name] for name in _WRITTEN if name in self.facts]
        what = "" if nearest else self.facts.get("what")
        hints = {
            "empty": "" in written,
            "listed": "list" in self.facts and not nearest,
            "one_each": self.facts.get("what") in _SEVERAL and any(";" in str(one) for one in written),
            "several": self.facts.get("what") in _SEVERAL
            and any(_BETWEEN.search(str(one)) for one in written),
            "new_party": nearest and self.facts.get("what") == "party",
            "without_year": "without_year" in self.facts,
            "weekday": "weekday" in self.facts,
            "length": "length" in self.facts,
            "nearest": nearest and not self._are_few(),
            "choices": bool(self.facts.get("choices")),
            str(self.facts.get("argument") or what or ""): True,
        }
        own = (f"{self.code}.{hint}" for hint, holds in hints.items() if hint and holds)
        return next((code for code in own if code in texts), self.code)

    def _are_few(self) -> bool:
        from words.vocabulary import FEW  # late: only on the way to an error

        choices = self.facts.get("choices")
        return isinstance(choices, tuple) and 0 < len(choices) <= FEW

    def _place(self) -> str | None:
        """Tell what to begin with: the cell, row, field or option, where the sentence does not name it."""
        if "cell" in self.facts:
            return "cell"
        if not self.code.startswith(_SAYS_NO_PLACE):
            return None
        is_row = "row" in self.facts and self.code.startswith("error.wrong_row")
        return "row" if is_row else next((one for one in ("field", "argument") if one in self.facts), None)

    def _family(self) -> str:
        """Name the family of the codes that could have been written; none where they are no codes."""
        match self.facts.get("what"):
            case "trigger":
                return f"trigger.{self.facts.get('machine')}"
            case "machine":
                return "kind"
            case "field":
                return "field"
            case "function" | "mandate":
                return "function"
            case _:
                return "cell" if self._is_column else str(self.facts.get("family") or "")

    @property
    def _is_column(self) -> bool:
        return self.code == "error.wrong_row.no_column"

    def _nearest(self) -> Sequence[str]:
        """Give what may have been meant; of fields and columns those whose words are like it."""
        nearest = self.facts.get("nearest")
        family, written, known = ("field", "name", "fields")
        if self._is_column:
            family, written, known = ("cell", "written", "columns")
        if isinstance(codes := self.facts.get(known), tuple):
            from words.vocabulary import nearest_codes  # late: only on the way to an error

            nearest = nearest_codes(str(self.facts.get(written)), family, codes) or nearest
        return nearest if isinstance(nearest, tuple) else ()


def _in_words(texts: Texts, family: str, codes: object) -> tuple[str, ...]:
    """Say each once."""
    from words.vocabulary import label  # late: only on the way to an error

    known = codes if isinstance(codes, tuple) else ()
    return tuple(dict.fromkeys(label(texts, family, code) if family else code for code in known))


def _also_called(names: object) -> object:
    """Name with each what the field also calls it, where that is understood too."""
    if not isinstance(names, tuple):
        return names
    from words.vocabulary import also_called  # late: only on the way to an error

    return tuple(f"{one} ({other})" if (other := also_called(one)) else one for one in names)


def found_in_words(texts: Texts, found: Finding) -> dict[str, str]:
    """Say where something is wrong in a register, and what."""
    what = found.code
    with suppress(Exception):  # what somebody else wrote may be no word of ours
        from words.findings import finding_sentence  # late: only on the way to an error

        what = finding_sentence(texts, found)
    return {"where": found.where, "what": what}


def fault_in(error: LifecycleError, texts: Texts) -> Fault:
    """Give what is told of an error: `error.database_unusable.missing` says more than its own code."""
    own = f"{error.code}.{error.facts.get('reason')}"
    return Fault(own if own in texts else error.code, error.facts)


def sentence_of(error: LifecycleError, texts: Texts) -> str:
    """Say an error of ours to a person."""
    return fault_in(error, texts).sentence(texts)
