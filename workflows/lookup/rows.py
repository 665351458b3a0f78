"""Rows of a long answer: read some at a time as they are asked for, and counted without being read.

What they are read from stays open until they have been shown; each reading of them begins anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Generic, TypeAlias, TypeVar

T = TypeVar("T")


class Rows(Generic[T]):
    """Rows in their order; how many there are is asked of the database, once and when it is needed."""

    def __init__(self, count: Callable[[], int], each: Callable[[], Iterator[T]]) -> None:
        self._count = count
        self._each = each
        self._counted: int | None = None

    def __len__(self) -> int:
        """Count them."""
        if self._counted is None:
            self._counted = self._count()
        return self._counted

    def __iter__(self) -> Iterator[T]:
        """Read them."""
        return self._each()


Many: TypeAlias = "Rows[T] | tuple[T, ...]"
"""What is read as it is asked for; or, of an earlier day, what was derived from history all at once."""
