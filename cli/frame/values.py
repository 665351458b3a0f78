"""What is said of fields on a command line: `field=value`, and `@FILE` for values in a JSON file."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cli.frame.usage import UsageFault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workflows.lookup.field_values import Given


_LACKS: Final = {
    "Expecting ',' delimiter": "json_comma",
    "Expecting property name": "json_name",
    "Illegal trailing comma": "json_name",
    "Expecting ':' delimiter": "json_colon",
    "Expecting value": "json_value",
    "Unterminated string": "json_quote",
    "Invalid control character": "json_quote",
    "Extra data": "json_end",
}
"""How the standard library begins to say what is wrong with JSON, and what would be right there."""


_MOST_DIGITS: Final = 18
"""More than any number has that is meant."""


class _SaidTwice(ValueError):
    """A name stands twice in one object; JSON would let the last one win in silence."""


def values_in(words: Iterable[str]) -> list[str | Mapping[str, Given]]:
    """Put what is in a file in the place of `@FILE`, or of `@-` what comes on stdin: values by field name.

    Raises:
        UsageFault: it is no JSON object; where it breaks is said by line and column.
        OSError: the file cannot be read.
    """
    return [_read(word[1:]) if word.startswith("@") else word for word in words]


def _stdin() -> str:
    return sys.stdin.buffer.read().decode("utf-8-sig")


def _read(file: str) -> Mapping[str, Given]:
    try:
        text = _stdin() if file == "-" else Path(file).read_text("utf-8-sig")
        values = _read_json(text) if text.strip() else None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UsageFault("usage.not_utf8", file=file, line=line) from error
    except json.JSONDecodeError as error:
        right = next((code for begins, code in _LACKS.items() if error.msg.startswith(begins)), "json")
        line, column = error.lineno, error.colno
        raise UsageFault("usage.broken_json", file=file, line=line, column=column, expected=right) from error
    except _SaidTwice as error:
        raise UsageFault("usage.said_twice", file=file, name=str(error)) from error
    except RecursionError:
        values = None
    if not isinstance(values, dict):
        raise UsageFault("usage.no_values", file=file)
    return values


def _read_json(text: str) -> object:
    return json.loads(text, object_pairs_hook=_each_once, parse_int=_number)


def _number(digits: str) -> Given:
    """Read a whole number; one of thousands of digits, which Python refuses to read, is as it is written."""
    return int(digits) if len(digits) <= _MOST_DIGITS else digits


def _each_once(pairs: list[tuple[str, Given]]) -> dict[str, Given]:
    found: dict[str, Given] = {}
    for name, value in pairs:
        if name in found:
            raise _SaidTwice(name)
        found[name] = value
    return found
