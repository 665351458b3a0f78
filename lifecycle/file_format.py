"""What a TOML file of the configuration may say, by pydantic: everything that is wrong in it, with its place.

A format is a `Table` with fields; its JSON Schema is published, so that editors complete and check the file.
What a value should have been is a code, as in every other finding.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    ValidationError,
    ValidationInfo,
    WithJsonSchema,
    WrapValidator,
    model_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from lifecycle.dates import Period, parse_period
from lifecycle.errors import Finding, InvalidValue
from lifecycle.patterns import pattern

_LINE: Final = pattern(r"at line (\d+)")
_SHOWN_CHARACTERS: Final = 60
_SHOWN_BELOW: Final = 10**9
_WORDS: Final = "x-words"

Wrong = tuple[tuple[int | str, ...], PydanticCustomError]
"""Path below a table, and what is wrong there."""


class Table(BaseModel):
    """One TOML table; what its keys need from each other is asked together with what each of them says."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    @classmethod
    def together(cls, said: Mapping[str, Any], known: Any) -> Iterator[Wrong]:  # noqa: ANN401 -- whatever the reader was given
        """Find what is wrong between the keys of the table, as it stands in the file.

        Args:
            said: the table, unread: any value may be of any type.
            known: what `read` was given, of what stands in other files.
        """
        del said, known
        return iter(())

    @model_validator(mode="wrap")
    @classmethod
    def _all_at_once(cls, said: Any, read: ModelWrapValidatorHandler[Any], info: ValidationInfo) -> Any:  # noqa: ANN401 -- pydantic's
        wrong: list[InitErrorDetails] = []
        made = None
        try:
            made = read(said)
        except ValidationError as error:
            first = sorted(error.errors(), key=lambda one: one["type"] != "extra_forbidden")
            wrong += [
                _as_detail(one, cls) for one in first
            ]  # a key that is misspelt explains the one that lacks
        if isinstance(said, dict):
            wrong += [
                InitErrorDetails(type=one, loc=path, input=said)
                for path, one in cls.together(said, info.context)
            ]
        if wrong:
            raise ValidationError.from_exception_data(cls.__name__, wrong)
        return made


Read = TypeVar("Read", bound=Table)


def read(
    form: type[Read], text: str, where: str, *, known: object = None
) -> tuple[Read | None, list[Finding]]:
    """Read a text; give what it says, or everything that is wrong in it.

    Args:
        form: the format.
        text: what stands in the file.
        where: the file's name, for the findings.
        known: what the format asks of other files.
    """
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        line = _LINE.search(str(error))
        place = f"{where}:{line[1]}" if line else where
        return None, [Finding("definition.bad_toml", place, {"detail": str(error)})]
    try:
        return form.model_validate(table, context=known), []
    except ValidationError as error:
        return None, [_finding(one, where) for one in error.errors()]


def text_of(path: Path, where: str) -> tuple[str, list[Finding]]:
    """Read a file as it stands; one that is missing or is no text is a finding."""
    try:
        return path.read_text("utf-8"), []
    except OSError:
        return "", [Finding("definition.missing_file", where)]
    except UnicodeDecodeError:
        return "", [Finding("definition.not_utf8", where)]


# ---- kinds of values ----


def expected(code: str) -> WrapValidator:
    """Say what a value should have been, whatever pydantic would say of it; `code` is of the catalogue."""

    def ask(value: object, read: Callable[[object], object]) -> object:
        try:
            return read(value)
        except (ValidationError, InvalidValue) as error:
            raise wrong_value(value, code) from error

    return WrapValidator(ask)


def wrong_value(value: object, expected: str) -> PydanticCustomError:
    """Say that a value cannot be what it should."""
    return _error("definition.wrong_value", value=shown(value), expected=expected)


def unknown_value(value: object, allowed: Iterable[str]) -> PydanticCustomError:
    """Say that a word is not of the closed list that it must come from."""
    return _error("definition.unknown_value", value=shown(value), allowed=tuple(allowed))


def unknown_key(allowed: Iterable[str]) -> PydanticCustomError:
    """Say that a key is misspelt, or means nothing here."""
    return _error("definition.unknown_key", allowed=tuple(allowed))


def lacks(name: str) -> PydanticCustomError:
    """Say that nothing is said of what must always be there."""
    return _error("definition.notice_without_rule", name=name)


def missing() -> PydanticCustomError:
    """Say that a key is needed here."""
    return _error("definition.missing_key")


def means_nothing_in(phase: str) -> PydanticCustomError:
    """Say that a key of a state says something that its phase rules out."""
    return _error("definition.not_in_this_phase", phase=phase)


def named_twice(name: str) -> PydanticCustomError:
    """Say that a name stands twice where it may stand once."""
    return _error("definition.duplicate_name", name=name)


def _period(value: object) -> Period:
    if not isinstance(value, str):
        raise wrong_value(value, "period")
    return parse_period(value)


_PATTERN: Final = "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"
_LONGEST: Final = 60
_NAME_SCHEMA: Final = {"type": "string", "pattern": _PATTERN, "maxLength": _LONGEST}

Name = Annotated[
    str,
    Field(strict=True, pattern=_PATTERN, max_length=_LONGEST),
    expected("name"),
    WithJsonSchema(_NAME_SCHEMA),
]
"""A code: lower-case words joined by underscores."""

Anything = Annotated[object, WithJsonSchema({"type": "string"})]
"""A word that the table asks about in `together`: what it may be depends on the others, or on other files."""

Text = Annotated[str, Field(strict=True), expected("texts")]
Flag = Annotated[bool, Field(strict=True), expected("flag")]
PeriodText = Annotated[
    Period, BeforeValidator(_period), expected("period"), WithJsonSchema({"type": "string", "pattern": "^P"})
]
"""A length as ISO 8601 writes it."""


def _lines(value: object) -> object:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return tuple(value)
    raise wrong_value(value, "texts")


_LINES_SCHEMA: Final = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}

Lines = Annotated[str | tuple[str, ...], BeforeValidator(_lines), WithJsonSchema(_LINES_SCHEMA)]
"""A text, or a list of them: one line each."""


def listed(what: str, *, least: int = 0) -> WrapValidator:
    """Take a list, of at least so many; `what` is the code of what should have stood there."""

    def ask(value: object, read: Callable[[object], object]) -> object:
        if not isinstance(value, list) or len(value) < least:
            raise wrong_value(value, what)
        return read(value)

    return WrapValidator(ask)


def known_word(names: Callable[[Any], Iterable[str]]) -> WrapValidator:
    """Take a word that another file knows; `names` finds those in what `read` was given."""

    def ask(value: object, read: Callable[[object], object], info: ValidationInfo) -> object:
        allowed = tuple(names(info.context))
        if value not in allowed:
            raise unknown_value(value, allowed)
        return read(value)

    return WrapValidator(ask)


def _names(*, least: int) -> WrapValidator:
    def ask(value: object, read: Callable[[object], Any]) -> object:
        if not isinstance(value, list):  # one alone is a list of one
            try:
                return read([value])
            except ValidationError as error:
                raise wrong_value(value, "name") from error
        if len(value) < least:
            raise _error("definition.empty_list")
        names = read(value)
        for name in dict.fromkeys(name for name in names if names.count(name) > 1):
            raise named_twice(name)
        return names

    return WrapValidator(ask)


_NAMES_SCHEMA: Final = {
    "anyOf": [_NAME_SCHEMA, {"type": "array", "items": _NAME_SCHEMA, "uniqueItems": True}]
}

Names = Annotated[tuple[Name, ...], _names(least=0), WithJsonSchema(_NAMES_SCHEMA)]
SomeNames = Annotated[tuple[Name, ...], _names(least=1), WithJsonSchema(_NAMES_SCHEMA)]


def exactly_one(said: Mapping[str, object], *keys: str) -> Iterator[Wrong]:
    """Find that a table has none, or several, of the keys of which it needs one."""
    given = [key for key in keys if key in said]
    if len(given) != 1:
        yield ("/".join(keys),), _error("definition.not_exactly_one", given=tuple(given))


def one_required(*keys: str) -> dict[str, Any]:
    """Say `exactly_one` in a JSON Schema."""
    return {"oneOf": [{"required": [key]} for key in keys]}


def shown(value: object) -> str:
    """Show what stands in the file; what is long or nested is named by its type."""
    match value:
        case str() if len(value) <= _SHOWN_CHARACTERS:
            return value
        case int() if abs(value) < _SHOWN_BELOW:
            return str(value)
        case _:
            return type(value).__name__


def of(words: str) -> dict[str, Any]:
    """Mark a field as one whose words come from elsewhere: `schema_of` is given them by this name."""
    return {_WORDS: words}


def schema_of(form: type[Table], words: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """Give the JSON Schema of a format, for editors.

    Args:
        form: the format.
        words: what may stand in fields that are marked (`of`), where that is a closed list.
    """
    filled = _filled(form.model_json_schema(), words)
    assert isinstance(filled, dict)  # noqa: S101 -- as the schema is
    return filled


def _filled(part: object, words: Mapping[str, Iterable[str]]) -> object:
    """Put closed lists where a field is marked; titles that only repeat the key go."""
    if isinstance(part, list):
        return [_filled(one, words) for one in part]
    if not isinstance(part, dict):
        return part
    known = part.get(_WORDS)
    inner = {
        key: _filled(one, words) for key, one in part.items() if key != _WORDS and not _is_title(key, one)
    }
    return inner if known is None else _among(inner, sorted(words[known]))


def _is_title(key: str, value: object) -> bool:
    return key == "title" and isinstance(value, str)


def _among(part: object, allowed: list[str]) -> object:
    if isinstance(part, list):
        return [_among(one, allowed) for one in part]
    if not isinstance(part, dict):
        return part
    if part.get("type") == "string":
        return {key: one for key, one in part.items() if key == "description"} | {"enum": allowed}
    return {key: _among(one, allowed) if key != "default" else one for key, one in part.items()}


def place_in(path: Iterable[int | str]) -> str:
    """Write a path in a file as people count: `transition[1].guards`; marks of alternatives are left out."""
    place = ""
    for step in path:
        if isinstance(step, int):
            place += f"[{step + 1}]"
        elif not step.startswith("<") and step != "[key]":
            place += f".{step}" if place else step
    return place


def _error(code: str, **facts: object) -> PydanticCustomError:
    return PydanticCustomError(code, "see the facts", facts)


def _as_detail(error: Any, form: type[Table]) -> InitErrorDetails:  # noqa: ANN401 -- pydantic's
    """Give an error again as it was; a key that is unknown here is told with those that are known."""
    kind, path = error["type"], error["loc"]
    if kind == "extra_forbidden" and len(path) == 1:
        allowed = [one.alias or name for name, one in form.model_fields.items()]
        return InitErrorDetails(type=unknown_key(allowed), loc=path, input=error["input"])
    facts = error.get("ctx", {})
    again = PydanticCustomError(kind, error["msg"], facts) if kind.startswith("definition.") else kind
    return InitErrorDetails(type=again, loc=path, input=error["input"], ctx=facts)


_EXPECTED: Final = {"model_type": "table", "dict_type": "table"}
"""Pydantic's name of an error about the kind of a value -> what should have stood there."""


def _finding(error: Any, where: str) -> Finding:  # noqa: ANN401 -- pydantic's
    path = place_in(error["loc"])
    place = f"{where}: {path}" if path else where
    key = {"key": path.rpartition(".")[2]} if path else {}
    match error["type"]:
        case "missing":
            return Finding("definition.missing_key", place, key)
        case "literal_error":
            facts = {"value": shown(error["input"]), "allowed": _choices(error["ctx"]["expected"])}
            return Finding("definition.unknown_value", place, {**key, **facts})
        case kind if kind in _EXPECTED:
            facts = {"value": shown(error["input"]), "expected": _EXPECTED[kind]}
            return Finding("definition.wrong_value", place, {**key, **facts})
        case kind:
            return Finding(kind, place, {**key, **error.get("ctx", {})})


def _choices(expected: str) -> tuple[str, ...]:
    """Take the words out of how pydantic lists a literal's: `'a', 'b' or 'c'`."""
    return tuple(re.findall(r"'([^']*)'", expected))
