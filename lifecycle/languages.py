"""The languages there are; apart from other codes, since help asks for nothing else."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

Language: TypeAlias = Literal["sv", "en"]

LANGUAGES: Final[tuple[Language, ...]] = ("sv", "en")
"""In which people are written to, and the program speaks: each has its catalogue."""
