"""What a test goes through of the code beside which the table of demands names it.

`scripts/traceability.toml` says which test shows what; while one of them runs, `conftest.py` looks whether it
enters that code. A test that goes past what it is to show fails, whatever it asserts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from cProfile import Profile
from functools import cache
from importlib import import_module
from types import CodeType
from typing import Any, Final

from lifecycle.effects import EFFECTS
from lifecycle.guards import GUARDS
from scripts.traceability import DEMANDS
from workflows.audits.gaps.kinds import KINDS


@cache
def code_of(holder: str) -> CodeType:
    """Find the code of a holder.

    Raises:
        LookupError: there is no such thing.
    """
    kind, _, name = holder.rpartition(" ")
    called = name.rpartition(".")[2]
    found: Any
    match kind:
        case "guard":
            found = GUARDS[called].question
        case "effect":
            found = EFFECTS[called]
        case "gap":
            found = KINDS[called].question
        case _:
            found = _function(name)
    return found.__code__  # type: ignore[no-any-return]  # functions have one


def _function(dotted: str) -> Any:  # noqa: ANN401 -- a function or a method, found by its name
    """Import the longest part that is a module, and ask it for the rest."""
    parts = dotted.split(".")
    for many in range(len(parts) - 1, 0, -1):
        try:
            found: Any = import_module(".".join(parts[:many]))
        except ModuleNotFoundError:
            continue
        for part in parts[many:]:
            found = getattr(found, part, None)
        if found is None:
            break
        return found.fget if isinstance(found, property) else found
    raise LookupError(dotted)


@cache
def _named() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Name of a test -> the holders that it is to go through, each with its node id or how that begins."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for demand in DEMANDS:
        for pair in demand.pairs:
            found[pair.test.partition("[")[0]].append((pair.test, pair.holder))
    return {name: tuple(dict.fromkeys(pairs)) for name, pairs in found.items()}


def holders_of(node_id: str) -> tuple[str, ...]:
    """Say what a test is to go through, by its node id; nothing where the table does not name it."""
    named = _named().get(node_id.partition("[")[0], ())
    return tuple(holder for test, holder in named if "[" not in test or node_id.startswith(test))


class Entered:
    """The code that was entered; complete when the watching is over."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._profile: Final = Profile(builtins=False)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Note every function that is entered meanwhile; coverage, which traces, is not disturbed."""
        self._profile.enable()
        try:
            yield
        finally:
            self._profile.disable()

    def past(self, node_id: str) -> tuple[str, ...]:
        """Name what the test was to go through, and did not."""
        entered = {one.code for one in self._profile.getstats()}
        return tuple(holder for holder in holders_of(node_id) if code_of(holder) not in entered)
