"""The first page: what has passed, what comes, what waits for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from web.frame.asking import asked, texts
from web.frame.showing import document_page
from words.board import now_document
from workflows.reading.board import now

if TYPE_CHECKING:
    from flask import Response


def today() -> Response:
    """What do I do now?"""
    asking = asked()
    with asking.reading() as connection:
        found = now(connection, asking.rulebook, asking.today, asking.person(connection))
        return document_page(connection, texts().text("web.title.today"), now_document(texts(), found))
