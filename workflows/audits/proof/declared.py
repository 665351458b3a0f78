"""What is stored and stands in no proof, each with the reason; docs/reference/proof.md says them in words.

A test tampers with every column of every table: what is not found has to be here, and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

DECLARED: Final[Mapping[str, str]] = {
    "deadline.act_by": "calendar",
    "message.attempts": "outbox",
    "message.next_try_at": "outbox",
    "message.failure": "outbox",
    "message.said": "frozen",
}
"""Table and column -> why a change to it need not be found, or cannot be."""

NOT_ROWS: Final[Mapping[str, str]] = {
    "register_fact.removed heartbeat": "sign_of_life",
}
"""Table and what became of its rows (one added, removed, two exchanged, an older table) -> why likewise.

Of one kind of row only where a kind is named.
"""
