"""Every sentence towards people, by a stable code, in the chosen language.

The catalogues are `config/locale/*/LC_MESSAGES/handslag.po`. Placeholders are names of facts: `{parties}`;
`{ends_on:long}` writes a day in words, `{count:n}` groups digits, `{years:years}` says a term. A fact that is
itself a code (a field, a kind, a state) is said in words, `{state:code}` as the code; an amount is in kronor.
`{pairs:pairs}` writes fields and their values as they are typed; `{parties:and}` has "and" before the last.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING, Final

from words.catalogues import Catalogue, load

if TYPE_CHECKING:
    from decimal import Decimal

    from lifecycle.languages import Language
    from words.sentences import Sentence

CONFIG: Final = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(__file__))), "config")
LOCALES: Final = os.path.join(CONFIG, "locale")
LABELS: Final = os.path.join(CONFIG, "labels.toml")
"""What kinds of record are called here, where that is not what the catalogues say (H-004)."""

_KIND: Final = "kind."

ON_A_PAGE: Final = ".page"
"""Ends the code of a sentence that stands on a page for one that names what is typed at a command line."""

NOTHING: Final = "\N{EN DASH}"
"""Stands where there is no value."""

_BABEL_LOCALES: Final[Mapping[Language, str]] = {"sv": "sv_SE", "en": "en_GB"}

# What babel says too: to hear it takes as long as all that a command reads.
_BETWEEN_THOUSANDS: Final[Mapping[Language, str]] = {"sv": "\N{NO-BREAK SPACE}", "en": ","}
_DECIMAL_MARK: Final[Mapping[Language, str]] = {"sv": ",", "en": "."}
_MONTHS: Final[Mapping[Language, tuple[str, ...]]] = {
    "sv": (
        *("januari", "februari", "mars", "april", "maj", "juni"),
        *("juli", "augusti", "september", "oktober", "november", "december"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}


class Texts:
    """One language's sentences."""

    def __init__(
        self,
        lang: Language,
        translations: Catalogue,
        *,
        strict: bool = False,
        labels: Callable[[], Mapping[str, str]] = dict,
        on_pages: bool = False,
    ) -> None:
        """Know where everything is.

        Args:
            labels: gives what kinds of record are called otherwise here; asked when one is named.
            on_pages: nobody types at a command line where it is read.
        """
        self.lang = lang
        self.on_pages = on_pages
        self._read_labels = labels
        self._strict = strict
        self._translations = translations

    @cached_property
    def _labels(self) -> Mapping[str, str]:
        return {f"{_KIND}{kind}": label for kind, label in self._read_labels().items()}

    @cached_property
    def _sentence(self) -> Sentence:
        from words.sentences import Sentence  # late: help needs none

        return Sentence(self, strict=self._strict)

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
        if code.startswith(_KIND) and code in self._labels:
            return self._labels[code]
        return self.text_of_ours(code, **facts)

    def text_of_ours(self, code: str, /, **facts: object) -> str:
        """Say the sentence of a code as the catalogue has it, whatever it is called here."""
        asked = self._asked(code)
        return self._say(asked, self._translations.gettext(asked), facts)

    def count(self, code: str, number: int, /, **facts: object) -> str:
        """Say the sentence of a code in the form that fits the number, which is its fact `count`."""
        asked = self._asked(code)
        sentence = self._translations.ngettext(asked, asked, number)
        return self._say(asked, sentence, {"count": number, **facts})

    def _asked(self, code: str) -> str:
        """Choose what is said on a page, where that is another sentence."""
        own = f"{code}{ON_A_PAGE}"
        return own if self.on_pages and own in self else code

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
        return f"{day.day} {_MONTHS[self.lang][day.month - 1]} {day.year}"

    def number(self, number: float) -> str:
        """Group the digits of a number as the language does."""
        if isinstance(number, int) and number >= 0:
            return f"{number:,}".replace(",", _BETWEEN_THOUSANDS[self.lang])
        from babel.numbers import format_decimal  # late: few sentences need it

        return format_decimal(number, locale=_BABEL_LOCALES[self.lang])

    def numeral(self, written: str) -> str:
        """Write a figure with the language's decimal mark and with all its decimals; it can be typed back."""
        return written.replace(".", _DECIMAL_MARK[self.lang])

    def kronor(self, amount: str | Decimal) -> str:
        """Write an amount as it can be typed back: digits by three, set apart by spaces in any language."""
        from decimal import Decimal  # late: few sentences need it

        whole, _, decimals = f"{Decimal(amount):,f}".partition(".")
        grouped = whole.replace(",", "\N{NO-BREAK SPACE}")
        return self.text(
            "value.kronor", number=f"{grouped}{_DECIMAL_MARK[self.lang]}{decimals}" if decimals else grouped
        )

    def bare_number(self, number: float | Decimal) -> str:
        """Write a number as a spreadsheet program of the language reads it: nothing but its decimal mark."""
        if isinstance(number, int):
            return str(number)
        from decimal import Decimal  # late: few numbers have decimals

        return f"{Decimal(str(number)).normalize():f}".replace(".", _DECIMAL_MARK[self.lang])

    def _of_machine(self, family: str, machine: str, code: str) -> str:
        own = f"{family}.{machine}.{code}"
        return self.text(own if own in self else f"{family}.{code}")

    def _say(self, code: str, sentence: str, facts: Mapping[str, object]) -> str:
        if sentence == code:
            if self._strict:
                from words.sentences import MissingText  # late: it is a defect

                message = f"no text {code!r} in {self.lang!r}"
                raise MissingText(message)
            return code
        if "{" not in sentence and "}" not in sentence:
            return sentence
        return self._sentence.vformat(sentence, (), facts)


def with_capital(said: str) -> str:
    """Let something begin with a capital letter; the rest stays as it is, names and references too."""
    return f"{said[:1].upper()}{said[1:]}"


@lru_cache(maxsize=6)
def texts_in(lang: Language, *, strict: bool = False, on_pages: bool = False) -> Texts:
    """Load one language's sentences, once per process; see `Texts` for `on_pages`."""
    labels = partial(labels_in, LABELS, lang)
    return Texts(lang, load(LOCALES, lang), strict=strict, labels=labels, on_pages=on_pages)


def labels_in(file: str | os.PathLike[str], lang: Language) -> Mapping[str, str]:
    """Read what kinds of record are called in a language; what is wrong in the file `machine check` tells."""
    import tomllib  # late: help names no kinds

    try:
        with open(file, encoding="utf-8") as written:
            said = tomllib.loads(written.read()).get(lang, {})
    except (OSError, ValueError, RecursionError):
        return {}
    pairs = said.items() if isinstance(said, dict) else ()
    return {kind: label for kind, label in pairs if isinstance(label, str) and label}
