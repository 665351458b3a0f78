"""Every sentence towards people, by a stable code, in the chosen language.

The catalogues are `config/locale/*/LC_MESSAGES/handslag.po`. Placeholders are names of facts: `{parties}`;
`{ends_on:long}` writes a day in words, `{count:n}` groups digits, `{years:years}` says a term. A fact that is
itself a code (a field, a kind, a state) is said in words, `{state:code}` as the code; an amount is in kronor.
`{pairs:pairs}` writes fields and their values as they are typed; `{parties:and}` has "and" before the last.
"""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from lifecycle.codes import Language
from lifecycle.fields import AMOUNTS
from lifecycle.patterns import pattern
from lifecycle.values import dataclass
from words.catalogues import load

if TYPE_CHECKING:
    from gettext import GNUTranslations

CONFIG: Final = Path(__file__).resolve().parent.parent / "config"
LOCALES: Final = CONFIG / "locale"
LABELS: Final = CONFIG / "labels.toml"
"""What kinds of record are called here, where that is not what the catalogues say (H-004)."""

FAMILIES: Final[Mapping[str, tuple[str, ...]]] = {
    "act": ("act",),
    "allowed_codes": ("code",),
    "answer": ("code.vek.answer",),
    "capacities": ("capacity",),
    "aspects": ("code.items.aspect",),
    "cell": ("cell",),
    "columns": ("cell",),
    "known_columns": ("field",),
    "meant_columns": ("field",),
    "needed_columns": ("field",),
    "dest": ("state",),
    "duty_kind": ("code.duty_kind",),
    "dimension": ("code.ratings.dimension",),
    "dimensions": ("code.ratings.dimension",),
    "expected": ("expected",),
    "field": ("field",),
    "fields": ("field",),
    "forms": ("code.groups_reached.form",),
    "function": ("function",),
    "functions": ("function",),
    "groups": ("code.groups_reached.group",),
    "key": ("noted",),
    "kind": ("kind", "code.forum_kind"),
    "kinds": ("code.sources.kind",),
    "level": ("level",),
    "machine": ("kind",),
    "missing": ("field", "side"),
    "own_fields": ("field",),
    "parts": ("cell",),
    "perspectives": ("code.perspectives",),
    "question": ("code.vek.question",),
    "reach": ("code.audiences.reach",),
    "reason": ("reason",),
    "row_codes": ("code",),
    "recipient": ("recipient",),
    "result_sides": ("field",),
    "rule": ("rule",),
    "rules": ("rules",),
    "side": ("side",),
    "source": ("state",),
    "state": ("state",),
    "subjects": ("code.reviews.subject", "code.items.subject"),
    "steps": ("trigger",),
    "stored": ("state",),
    "tasks": ("code.tasks.task",),
    "derived": ("state",),
    "trigger": ("trigger",),
    "what": ("what",),
}
"""Facts whose value is a code, and the families that may say it in words; unknown codes stay as they are."""

_NUMBER: Final = pattern(r"[0-9]+(?:\.[0-9]+)?")

_CLOSED: Final = ("capacity", "deviation")
"""Fields with words of their own for what they may say."""

NOTHING: Final = "\N{EN DASH}"
"""Stands where there is no value."""

_TWO: Final = 2

_BABEL_LOCALES: Final[Mapping[Language, str]] = {"sv": "sv_SE", "en": "en_GB"}


class MissingText(LookupError):
    """A code without a sentence, or a sentence that asks for a fact nobody gave: a defect of ours."""


class Texts:
    """One language's sentences."""

    def __init__(
        self,
        lang: Language,
        translations: GNUTranslations,
        *,
        strict: bool = False,
        labels: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.lang = lang
        self._labels = {f"kind.{kind}": label for kind, label in labels.items()}
        self._strict = strict
        self._translations = translations
        self._sentence = _Sentence(self, strict=strict)

    def __contains__(self, code: object) -> bool:
        one, many = self._translations.gettext, self._translations.ngettext
        return isinstance(code, str) and (one(code) != code or many(code, code, 1) != code)

    def counts(self, code: str) -> bool:
        """Whether the sentence of a code has a form for one and another for several."""
        return self._translations.ngettext(code, code, 1) != code

    def text(self, code: str, /, **facts: object) -> str:
        """Say the sentence of a code.

        Raises:
            MissingText: in strict mode; otherwise the code itself is shown, so that a user can quote it.
        """
        if code in self._labels:
            return self._labels[code]
        return self.text_of_ours(code, **facts)

    def text_of_ours(self, code: str, /, **facts: object) -> str:
        """Say the sentence of a code as the catalogue has it, whatever it is called here."""
        return self._say(code, self._translations.gettext(code), facts)

    def count(self, code: str, number: int, /, **facts: object) -> str:
        """Say the sentence of a code in the form that fits the number, which is its fact `count`."""
        sentence = self._translations.ngettext(code, code, number)
        return self._say(code, sentence, {"count": number, **facts})

    def word(self, family: str, code: str) -> str:
        """Say a code in words if its family has it, else show it as it is."""
        return self.text(f"{family}.{code}") if f"{family}.{code}" in self else code

    def metavar(self, name: str) -> str:
        """Write what stands for a value on the command line: its text `metavar.<name>`, else its name."""
        return self.text(f"metavar.{name.lower()}") if f"metavar.{name.lower()}" in self else name.upper()

    def state(self, machine: str, state: str) -> str:
        """Name a state as its own machine calls it, else as all do."""
        return self._of_machine("state", machine, state)

    def trigger(self, machine: str, trigger: str) -> str:
        """Name a step as its own machine calls it, else as all do."""
        return self._of_machine("trigger", machine, trigger)

    def value(self, value: object) -> str:
        """Write a value as people read it: ISO days, yes and no, lists with commas, a dash for nothing."""
        match value:
            case None | "" | () | []:
                return NOTHING
            case bool():
                return self.text("value.yes" if value else "value.no")
            case datetime():
                return value.isoformat(sep=" ", timespec="minutes")
            case Mapping():
                return ", ".join(f"{key}: {self.value(item)}" for key, item in value.items())
            case Iterable() if not isinstance(value, str):
                return ", ".join(self.value(item) for item in value)
            case _:
                return str(value)

    def long_day(self, day: date) -> str:
        """Write a day for running text: 31 december 2026."""
        from babel.dates import format_date  # late: few sentences need it

        return format_date(day, format="long", locale=_BABEL_LOCALES[self.lang])

    def number(self, number: float) -> str:
        """Group the digits of a number as the language does."""
        from babel.numbers import format_decimal  # late: few sentences need it

        return format_decimal(number, locale=_BABEL_LOCALES[self.lang])

    def numeral(self, written: str) -> str:
        """Write a figure with the language's decimal mark and with all its decimals; it can be typed back."""
        return written.replace(".", self._mark()) if "." in written else written

    def _mark(self) -> str:
        return self.number(0.5).strip("05")

    def kronor(self, amount: str | Decimal) -> str:
        """Write an amount as it can be typed back: digits by three, set apart by spaces in any language."""
        whole, _, decimals = f"{Decimal(amount):,f}".partition(".")
        grouped = whole.replace(",", "\N{NO-BREAK SPACE}")
        return self.text("value.kronor", number=f"{grouped}{self._mark()}{decimals}" if decimals else grouped)

    def bare_number(self, number: float | Decimal) -> str:
        """Write a number as a spreadsheet program of the language reads it: nothing but its decimal mark."""
        if isinstance(number, int):
            return str(number)
        from babel.numbers import get_decimal_symbol  # late: few numbers have decimals

        return f"{Decimal(str(number)).normalize():f}".replace(
            ".", get_decimal_symbol(_BABEL_LOCALES[self.lang])
        )

    def _of_machine(self, family: str, machine: str, code: str) -> str:
        own = f"{family}.{machine}.{code}"
        return self.text(own if own in self else f"{family}.{code}")

    def _say(self, code: str, sentence: str, facts: Mapping[str, object]) -> str:
        if sentence == code:
            if self._strict:
                message = f"no text {code!r} in {self.lang!r}"
                raise MissingText(message)
            return code
        return self._sentence.vformat(sentence, (), facts)


@dataclass(frozen=True, slots=True)
class _Fact:
    key: str
    value: object
    machine: str


class _Sentence(string.Formatter):
    """Fills a sentence's placeholders with facts, in words; `{state:code}` asks for the code itself."""

    def __init__(self, texts: Texts, *, strict: bool) -> None:
        self._texts = texts
        self._strict = strict

    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> _Fact:
        """Find the fact; in strict mode a fact that nobody gave is a defect."""
        del args
        if key in kwargs:
            machine = kwargs.get("machine") or kwargs.get("kind") or ""
            return _Fact(str(key), kwargs[str(key)], str(machine))
        if self._strict:
            message = f"the sentence needs the fact {key!r}; given: {sorted(kwargs)}"
            raise MissingText(message)
        return _Fact("", f"{{{key}}}", "")

    def format_field(self, value: object, format_spec: str) -> str:
        """Write one fact as its sentence wants it."""
        fact = value if isinstance(value, _Fact) else _Fact("", value, "")
        match fact.value, format_spec:
            case date() as day, "long":
                return self._texts.long_day(day)
            case int() | float() as number, "n":
                return self._texts.number(number)
            case (None | int() | float()) as years, "years":
                return self._years(years)
            case (Mapping() | tuple() | list()) as several, "pairs" | "rows":
                return self._several(several)
            case _, "code":
                return self._texts.value(fact.value)
            case _:
                said = self._apart(self._in_words(fact, fact.value))
                return self._together(said) if format_spec == "and" else self._texts.value(said)

    def _apart(self, said: object) -> object:
        """Put what is counted up between quotation marks where one of it has a comma of its own."""
        if isinstance(said, list) and any(isinstance(one, str) and "," in one for one in said):
            return [self._texts.text("value.quoted", text=self._texts.value(one)) for one in said]
        return said

    def _together(self, said: object) -> str:
        """Count up as one does in a sentence: the last after an "and"."""
        if not isinstance(said, list) or len(said) < _TWO:
            return self._texts.value(said)
        return self._texts.text("value.together", several=said[:-1], last=said[-1])

    def _years(self, years: float | None) -> str:
        if years is None:
            return self._texts.text("value.open_ended")
        said = self._texts.number(years)
        return self._texts.count("value.years", 1 if years == 1 else 2, years=said)

    def _row(self, row: Mapping[str, object]) -> str:
        """Name a row of a history: whose, its number, and the step that it tells."""
        if "kind" in row:
            step = self._texts.word("act", str(row["kind"]))
        else:
            step = self._texts.trigger(str(row["machine"]), str(row["trigger"]))
        return self._texts.text("value.row", reference=row["reference"], seq=row["seq"], step=step)

    def _several(self, several: Mapping[str, str] | Sequence[Mapping[str, object]]) -> str:
        if isinstance(several, Mapping):
            return " ".join(self._pair(field, text) for field, text in several.items())
        return self._texts.value([self._row(row) for row in several])

    def _pair(self, field: str, text: str) -> str:
        """Write what is said of a field as it is typed: in quotes, since words may have spaces."""
        said = self._texts.word(field, text) if field in _CLOSED else text
        return f'"{self._texts.word("field", field)}={said}"'

    def _in_words(self, fact: _Fact, value: object) -> object:
        if isinstance(value, tuple | list):
            return [self._in_words(fact, item) for item in value]
        if fact.key in AMOUNTS and _NUMBER.fullmatch(str(value)):
            return self._texts.kronor(str(value))
        if not isinstance(value, str):
            return value
        if fact.key == "argument":
            return value if value.startswith("-") else self._texts.metavar(value)
        families = FAMILIES.get(fact.key, ())
        for family in (*(f"{family}.{fact.machine}" for family in families if fact.machine), *families):
            if f"{family}.{value}" in self._texts:
                return self._texts.text(f"{family}.{value}")
        return value


@lru_cache(maxsize=4)
def texts_in(lang: Language, *, strict: bool = False) -> Texts:
    """Load one language's sentences, once per process."""
    return Texts(lang, load(LOCALES, lang), strict=strict, labels=labels_in(LABELS, lang))


def labels_in(file: Path, lang: Language) -> Mapping[str, str]:
    """Read what kinds of record are called in a language; what is wrong in the file `machine check` tells."""
    try:
        said = tomllib.loads(file.read_text("utf-8")).get(lang, {})
    except (OSError, ValueError, RecursionError):
        return {}
    pairs = said.items() if isinstance(said, dict) else ()
    return {kind: label for kind, label in pairs if isinstance(label, str) and label}
