"""How what a story answers becomes a page."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING

from flask import make_response, render_template

from web.frame.asking import texts
from web.frame.documents import sections_of

if TYPE_CHECKING:
    from flask import Response
    from sqlalchemy import Connection

    from words.document import Document


def document_page(
    connection: Connection,
    title: str,
    document: Document,
    *,
    begun: Sequence[tuple[str, str]] = (),
    status: HTTPStatus = HTTPStatus.OK,
) -> Response:
    """Show a document under a title.

    `begun` is what is begun from there: what that is called, and where.
    """
    sections = sections_of(connection, texts(), document)
    page = render_template("document.html", title=title, sections=sections, begun=begun)
    return make_response(page, status.value)
