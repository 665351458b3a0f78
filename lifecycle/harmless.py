"""The one place that takes the sting out of characters that nobody sees and that move or turn what is seen.

A register's text must not move anybody's cursor, hide a part of itself, or turn another's words around: not
on a screen, in a file, a calendar or a mail. Which character it was can be read in JSON alone.
"""

from __future__ import annotations

import re
from typing import Final

from lifecycle.patterns import pattern

_CONTROLS: Final = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
_UNSEEN: Final = (
    r"\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
)
_JOINING: Final = r"\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
"""What puts signs of old scripts, of shorthand and of music together."""
_TURNING: Final = r"\u2028-\u202e\u2066-\u2069"
_HALVES_AND_TAGS: Final = r"\ud800-\udfff\U000e0000-\U000e0fff"

_STING: Final = pattern(f"[{_CONTROLS}{_UNSEEN}{_JOINING}{_TURNING}{_HALVES_AND_TAGS}]")

_FIRST_BEYOND: Final = 0x10000


def printable(text: str) -> str:
    """Show that there is something instead of what nobody sees; a tab is a space, lines stay lines."""
    return _STING.sub("\ufffd", text).replace("\t", " ")


def escaped(document: str) -> str:
    """Write them in a JSON document as it reads them back; they stand nowhere but in its texts."""
    return _STING.sub(_escape, document)


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < _FIRST_BEYOND:
        return f"\\u{code:04x}"
    high, low = divmod(code - _FIRST_BEYOND, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
