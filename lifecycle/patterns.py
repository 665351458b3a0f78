"""Regular expressions that are compiled when they are first asked.

There are a hundred in the house, and to compile one takes a third of a millisecond; a command asks a few.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


class _Later:
    """Stands for a compiled pattern; what was asked of it once is found like any attribute from then on."""

    def __init__(self, text: str | bytes, flags: int) -> None:
        self._text = text
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- whatever a pattern has
        found = getattr(re.compile(self._text, self._flags), name)
        setattr(self, name, found)
        return found


def pattern(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Give a pattern, as `re.compile` does."""
    return cast("re.Pattern[AnyStr]", _Later(text, flags))
