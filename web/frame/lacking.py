"""What a step still lacks, as a page says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lifecycle.values import dataclass
from web.frame.asking import texts
from web.frame.ways import pieces_of
from words.refusals import unmet_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from lifecycle.machine.decide import Unmet
    from lifecycle.snapshot import Snapshot
    from web.frame.ways import Piece


@dataclass(frozen=True, slots=True)
class Lack:
    """What a step still lacks: how heavy it weighs, and the sentence."""

    level: str
    mark: str
    sentence: Sequence[Piece]
    """Where it names what is done about it, that leads to the page."""


def lacks_of(connection: Connection, snapshot: Snapshot, unmet: Iterable[Unmet]) -> tuple[Lack, ...]:
    """Say what is lacking."""
    here = (snapshot.machine, snapshot.reference)
    return tuple(
        Lack(
            one.level,
            texts().text(f"refusal.mark.{one.level}"),
            pieces_of(connection, texts(), unmet_sentence(texts(), one), here),
        )
        for one in unmet
    )
