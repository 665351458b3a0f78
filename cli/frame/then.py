"""Reading of another day than today, in the commands that show one thing whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from cli.frame.command import request_of
from cli.frame.usage import UsageFault
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from cli.frame.settings import Settings
    from lifecycle.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Then:
    """The register on a day, with the rules that it had, and what a record was called in it."""

    connection: Connection
    rulebook: Rulebook
    reference: str
    day: date


@contextmanager
def register_then(
    settings: Settings, reference: str, *, as_of: date | None, known_on: date | None
) -> Iterator[Then]:
    """Open the register of today, or as it was.

    Raises:
        UnknownRecord: nothing has the reference.
        UsageFault: the record was not there on that day.
    """
    from workflows.lookup.then import as_it_was

    request = request_of(settings)
    with (
        request.reading() as connection,
        as_it_was(connection, request.rulebook, reference, as_of=as_of, known_on=known_on) as there,
    ):
        if there is None:
            raise UsageFault("usage.not_yet_then", reference=reference, day=as_of or known_on)
        yield Then(*there, as_of or known_on or request.today)
