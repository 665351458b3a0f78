"""What whoever fills in the sheet of a round is asked, line by line and commitment by commitment.

A form and a file ask the same. Whatever more there is to say of a line is said of the line itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lifecycle.fields import Value
    from workflows.follow_up.round_sheet import Line, Sheet

ASKED: Final[Mapping[str, tuple[str, ...]]] = {
    "process": ("finding", "spent"),
    "production": ("counted", "spent", "finding"),
    "effect": ("baseline", "value", "extent", "changed_character", "finding"),
}
"""What a sheet asks of each kind of line."""

ASKED_OF_A_PROMISE: Final = ("kept", "remark")


def asked_about(found: Sheet, aspect: str) -> list[Line]:
    """Give the lines of a kind; of one that nobody will say anything of nothing is asked."""
    return [line for line in found.of(aspect) if not line.is_dropped]


def value_now(line: Line, name: str) -> Value:
    """Give what is recorded of a line."""
    for holder in (line.effect, line.production):
        if holder is not None and hasattr(holder, name):
            said: Value = getattr(holder, name)
            return said
    return line.finding if name == "finding" else line.spent
