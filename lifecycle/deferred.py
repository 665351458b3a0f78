"""Functions by name that are imported when one is asked for: of most commands only their names are needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TypeVar

Found = TypeVar("Found")


class Deferred(Mapping[str, Found]):
    """Name -> what a module of a package calls so; the module is imported when a name of its is asked for."""

    def __init__(self, package: str, names: Mapping[str, tuple[str, ...]]) -> None:
        """Know where everything is.

        Args:
            package: whose modules they are.
            names: module -> the names that it has.
        """
        self._modules = {name: f"{package}.{module}" for module, its in names.items() for name in its}

    def __getitem__(self, name: str) -> Found:
        """Import the module if need be."""
        found: Found = getattr(import_module(self._modules[name]), name)
        return found

    def __iter__(self) -> Iterator[str]:
        """Give the names in their order."""
        return iter(self._modules)

    def __len__(self) -> int:
        """Count the names."""
        return len(self._modules)
