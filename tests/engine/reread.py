"""What a transaction remembers is what it would read: asked again each time that it is used.

`everything_is_reread` lets every use of what was read before (`lifecycle.seen`) read it anew, and compares.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from typing import Any
from uuid import UUID

import pytest
from sqlmodel import SQLModel

from lifecycle.seen import Seen


@contextmanager
def everything_is_reread() -> Iterator[list[Hashable]]:
    """Compare each thing that is remembered with what is read anew; gives the keys of what was."""
    used: list[Hashable] = []
    recall, recall_each = Seen.recall, Seen.recall_each

    def checked(self: Seen, of: UUID | None, key: Hashable, read: Callable[[], Any]) -> Any:  # noqa: ANN401 -- anything
        known = self.knows(of, key)
        found = recall(self, of, key, read)
        if known:
            used.append(key)
            assert plain(found) == plain(read()), (of, key)
        return found

    def each_checked(
        self: Seen, ids: Sequence[UUID], key: Hashable, read: Callable[[Sequence[UUID]], Mapping[UUID, Any]]
    ) -> dict[UUID, Any]:
        known = [one for one in ids if self.knows(one, key)]
        found = recall_each(self, ids, key, read)
        if known:
            used.append(key)
            again = read(known)
            assert {one: plain(found[one]) for one in known} == {one: plain(again[one]) for one in known}
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Seen, "recall", checked)
        patch.setattr(Seen, "recall_each", each_checked)
        yield used


def plain(value: Any) -> Any:  # noqa: ANN401 -- whatever is remembered
    """What a value says, so that two of them can be compared."""
    match value:
        case SQLModel():
            said = {name: plain(one) for name, one in vars(value).items() if not name.startswith("_")}
            return type(value).__name__, said
        case list() | tuple():
            return [plain(one) for one in value]
        case Mapping():
            return {key: plain(one) for key, one in value.items()}
        case _ if is_dataclass(value) and not isinstance(value, type):
            return type(value).__name__, {one.name: plain(getattr(value, one.name)) for one in fields(value)}
        case _:
            return value
