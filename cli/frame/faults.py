"""What is told of wrong usage, and of every other error: click's own become a code and facts like ours."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import field
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from cli.frame.usage import FEW, UsageFault, list_beside, meaning_of, name_of, options_of, path_of
from lifecycle.errors import Finding
from lifecycle.patterns import pattern
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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


_QUOTED: Final = pattern(
    r"(?:File |Directory |Path )?['\"]?(.*?)['\"]? (?:(?:is|does) not |is a (?:directory|file))"
)
"""What click says of a value that it cannot take, which it keeps to itself otherwise."""

_WRITTEN: Final = ("text", "value", "name", "written")
"""Facts that quote what somebody wrote."""

_NEAR: Final = 3
"""So many may have been meant; more are all that there are."""

_BETWEEN: Final = pattern(r",| (?:och|samt|and|&|\+) ")
"""What people write between two of them."""

_SEVERAL: Final = ("party", "area")
"""What is named several times in one text, with semicolons between."""


_MEAN_THE_SAME: Final = (
    ("until", "to", "ends", "end", "till", "slut"),
    ("from", "since", "starts", "start", "från"),
    ("on", "date", "day", "dag", "datum"),
    ("reason", "why", "skäl"),
)
"""Names of options that say the same, some of them in other commands and some in none."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is told to a person: a code, its facts, and click's own words where we have none.

    Of facts that are codes of a closed list, `choices` and `nearest`, the fact `family` tells their words.
    """

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    words: str | None = None
    option: tuple[str, ...] = ()
    """The command and the option that it is about, where its help says what was to be written."""

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
        if self.option:
            facts["meaning"] = meaning_of(self.option[:-1], self.option[-1], texts).removesuffix(".")
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


def fault_of(error: click.ClickException) -> Fault:
    """Translate an error of click's into a code and facts."""
    match error:
        case UsageFault():
            return Fault(error.code, error.facts)
        case click.NoSuchOption():
            return _no_such_option(error)
        case click.MissingParameter():
            return _missing(error)
        case click.BadParameter():
            return _bad(error)
        case click.BadOptionUsage():
            takes_value = error.option_name in options_of(error.ctx, flags=False)
            code = "usage.option_needs_value" if takes_value else "usage.option_takes_no_value"
            return Fault(code, {"argument": error.option_name})
        case _:
            return Fault("usage.other", words=error.format_message())


def _no_such_option(error: click.NoSuchOption) -> Fault:
    if error.option_name[1:].isdecimal():
        return Fault("usage.no_negative", {"text": error.option_name})
    names = {option.lstrip("-"): option for option in options_of(error.ctx)}
    written = error.option_name.lstrip("-").casefold()
    alike = get_close_matches(written, names) or [
        one for group in _MEAN_THE_SAME if written in group for one in group if one in names
    ]
    near = tuple(names[name] for name in alike)
    own = () if near else options_of(error.ctx, hidden=False)
    return Fault(
        "usage.no_such_option", {"argument": error.option_name, "nearest": near, "choices": tuple(own)}
    )


def _missing(error: click.MissingParameter) -> Fault:
    code = "usage.missing_option" if isinstance(error.param, click.Option) else "usage.missing_argument"
    facts: dict[str, object] = {"argument": name_of(error.param)}
    listed = getattr(error.param and error.param.type, "listed", None)  # of `Code`, which imports this module
    asked = (*path_of(error.ctx), error.param.name or "") if error.ctx and error.param else ()
    is_option = code == "usage.missing_option"
    if facts["argument"] == "reference" and error.ctx and (there := list_beside(error.ctx)):
        facts["list"] = there
    return Fault(code, facts if listed is None else facts | listed(), option=asked if is_option else ())


def _bad(error: click.BadParameter) -> Fault:
    facts: dict[str, object] = {"argument": name_of(error.param)}
    quoted = {"text": found[1] if (found := _QUOTED.match(error.message)) else ""}
    match error.param.type if error.param else None:
        case click.Choice() as choice:
            return Fault("usage.bad_choice", {**facts, "choices": tuple(map(str, choice.choices))})
        case click.IntRange() as span:
            code = "usage.not_at_least" if span.max is None else "usage.not_in_range"
            return Fault(code, {**facts, **quoted, "least": span.min, "most": span.max})
        case click.types.IntParamType():
            return Fault("usage.not_a_number", facts | quoted)
        case click.Path() | click.File():
            if error.message.endswith(" is a file."):
                return Fault("usage.a_file", {**facts, **quoted, "folder": str(Path(quoted["text"]).parent)})
            is_folder = error.message.endswith(" is a directory.")
            return Fault("usage.a_folder" if is_folder else "usage.no_such_file", facts | quoted)
        case _:
            return Fault("usage.bad_value", {**facts, "detail": error.message})
