"""How what a story answers becomes a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING

from flask import make_response, render_template

from web.frame.asking import texts
from web.frame.documents import leading, sections_of

if TYPE_CHECKING:
    from flask import Response
    from sqlalchemy import Connection

    from web.frame.forms import Control
    from words.document import Document


def document_page(
    connection: Connection,
    title: str,
    document: Document,
    *,
    begun: Sequence[tuple[str, str]] = (),
    leads: Callable[[str], str] | None = None,
    chosen: Sequence[Control] = (),
    errors: Sequence[tuple[str, str]] = (),
    status: HTTPStatus = HTTPStatus.OK,
) -> Response:
    """Show a document under a title.

    `begun` is what is begun from there: what that is called, and where. `leads` is the address to which what
    stands first in each row leads. By `chosen` one chooses what is shown; `errors` are what cannot be chosen,
    each at its control.
    """
    sections = sections_of(connection, texts(), document)
    if leads is not None:
        sections = leading(sections, leads)
    page = render_template(
        "document.html", title=title, sections=sections, begun=begun, chosen=chosen, errors=errors
    )
    return make_response(page, status.value)
