"""What is said of fields on a command line: `field=value`, and `@FILE` for values in a JSON file."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from cli.usage import UsageFault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workflows.lookup.field_values import Given


def values_in(words: Iterable[str]) -> list[str | Mapping[str, Given]]:
    """Put what is in a file in the place of `@FILE`, or of `@-` what comes on stdin: values by field name.

    Raises:
        UsageFault: it is no JSON object.
        OSError: the file cannot be read.
    """
    return [_read(word[1:]) if word.startswith("@") else word for word in words]


def _stdin() -> str:
    return sys.stdin.buffer.read().decode("utf-8-sig")


def _read(file: str) -> Mapping[str, Given]:
    try:
        text = _stdin() if file == "-" else Path(file).read_text("utf-8-sig")
        values = json.loads(text)
    except ValueError:  # no JSON, or no UTF-8
        values = None
    if not isinstance(values, dict):
        raise UsageFault("usage.no_values", file=file)
    return values
