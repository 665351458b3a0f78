"""Which commands only read, as tests hold it beside the table of commands."""

from __future__ import annotations

from typing import Final

READS: Final = frozenset(
    {
        *("status", "next", "show", "agreement list", "agreement show", "picture list", "picture show"),
        *("plan list", "capability", "activity list", "forum list", "forum sketch", "meeting list"),
        *("meeting agenda", "meeting minutes", "meeting invite", "contribution list", "contribution show"),
        *("pair list", "pair suggest", "pair show", "round list", "round show", "round sheet", "vek"),
        *("result", "effect show", "party list", "party show", "person list", "login list"),
        *("audit overdue", "audit terms", "audit history", "audit gaps", "audit law", "audit corrections"),
        *("duty list", "notice list", "notice preview", "register export", "register columns", "forecast"),
        *("calendar", "doctor", "db check", "completion", "machine check", "machine list", "machine show"),
        "machine diagram",
    }
)
"""Commands that write nothing in a register."""
