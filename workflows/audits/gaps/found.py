"""Gaps in the order in which they are told, however many there are: SQLite sorts them, in a file of its own.

The file is temporary and has no name; SQLite begins to write in it when what is found does not fit in its
cache (2 MB), and it goes with whoever has found them.
"""

from __future__ import annotations

import pickle
import sqlite3
import weakref
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from lifecycle.names import sort_key
from workflows.audits.gaps.gap import SEVERITIES, Gap
from workflows.audits.gaps.kinds import KINDS

if TYPE_CHECKING:
    from workflows.audits.gaps.gap import Severity

_ORDER: Final = {name: number for number, name in enumerate(KINDS)}
_MADE: Final = "CREATE TABLE gap (severity INTEGER, kind INTEGER, place TEXT, told BLOB)"
_PUT: Final = "INSERT INTO gap VALUES (?, ?, ?, ?)"
_TOLD: Final = "SELECT told FROM gap ORDER BY severity, kind, place, rowid"


def _read_only(said: dict[str, object]) -> MappingProxyType[str, object]:
    return MappingProxyType(said)


class _Writing(pickle.Pickler):
    """Writes also what is read-only: an action that says nothing more says it by one mapping for all."""

    def reducer_override(self, one: object) -> Any:  # noqa: ANN401 -- as pickle asks for it
        """Say of what a thing is made; of all others pickle knows itself."""
        return (_read_only, (dict(one),)) if isinstance(one, MappingProxyType) else NotImplemented


class Found:
    """Gaps as they are told: the heaviest first, then from problem to effect, then by reference."""

    def __init__(self, gaps: Iterable[Gap]) -> None:
        """Take them; of one kind and one record they are told as they come."""
        # whoever shows them may do it on another thread than whoever has found them
        self._sorting = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        weakref.finalize(self, self._sorting.close)
        self._counts: Counter[tuple[Severity, str]] = Counter()
        self._sorting.execute(_MADE)
        self._sorting.execute("BEGIN")
        self._sorting.executemany(_PUT, map(self._row, gaps))
        self._sorting.execute("COMMIT")

    def _row(self, gap: Gap) -> tuple[int, int, str, bytes]:
        self._counts[gap.severity, gap.kind] += 1
        told = BytesIO()
        _Writing(told).dump(gap)
        return SEVERITIES.index(gap.severity), _ORDER[gap.kind], sort_key(gap.reference), told.getvalue()

    @property
    def counts(self) -> Mapping[tuple[Severity, str], int]:
        """How many there are of each severity and kind."""
        return self._counts

    def __len__(self) -> int:
        """Count them."""
        return self._counts.total()

    def __iter__(self) -> Iterator[Gap]:
        """Tell them."""
        for (told,) in self._sorting.execute(_TOLD):
            yield pickle.loads(told)  # noqa: S301 -- what this very process wrote, where nobody else can
