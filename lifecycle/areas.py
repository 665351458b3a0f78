"""Areas by their codes: a municipality has its districts, whose codes begin with its own (`0180/farsta`)."""

from __future__ import annotations

from collections.abc import Collection


def in_common(some: Collection[str], others: Collection[str]) -> bool:
    """Whether they have an area in common; who names none has all, and a municipality has its districts."""
    if not some or not others:
        return True
    return bool(_with_municipality(some) & {*others}) or bool({*some} & _with_municipality(others))


def are_below_a_municipality(codes: Collection[str]) -> bool:
    """Whether any of them is a district."""
    return any("/" in code for code in codes)


def _with_municipality(codes: Collection[str]) -> set[str]:
    return {part for code in codes for part in (code, code.partition("/")[0])}
