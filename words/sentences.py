"""How a sentence's placeholders are filled with facts; apart, since most of help has none."""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, Protocol

from lifecycle.fields import AMOUNTS
from lifecycle.patterns import pattern
from lifecycle.values import dataclass

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

_TWO: Final = 2


class Speaker(Protocol):
    """What a sentence asks its language for: `words.texts.Texts`, which knows this module."""

    def __contains__(self, code: object) -> bool: ...
    def text(self, code: str, /, **facts: object) -> str: ...
    def count(self, code: str, number: int, /, **facts: object) -> str: ...
    def word(self, family: str, code: str) -> str: ...
    def metavar(self, name: str) -> str: ...
    def trigger(self, machine: str, trigger: str) -> str: ...
    def value(self, value: object) -> str: ...
    def long_day(self, day: date) -> str: ...
    def number(self, number: float) -> str: ...
    def kronor(self, amount: str) -> str: ...


class MissingText(LookupError):
    """A code without a sentence, or a sentence that asks for a fact nobody gave: a defect of ours."""


@dataclass(frozen=True, slots=True)
class _Fact:
    key: str
    value: object
    machine: str


class Sentence(string.Formatter):
    """Fills a sentence's placeholders with facts, in words; `{state:code}` asks for the code itself."""

    def __init__(self, texts: Speaker, *, strict: bool) -> None:
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
