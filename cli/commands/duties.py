"""`handslag duty list`: what the law demands of each registered municipality, and by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.frame.command import command, request_of
from cli.frame.output import Answer

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command(csv=True)
def list_duties(settings: Settings) -> Answer:
    """List the law's two-year clocks of every registered municipality."""
    from words.duties import duties_document, duties_rows
    from workflows.directory.duties import duties, without_duties

    request = request_of(settings)
    with request.reading() as connection:
        rows = duties(connection, request.rulebook, today=request.today)
        without = without_duties(connection)
    return Answer(duties_rows(rows), lambda texts: duties_document(texts, rows, without))
