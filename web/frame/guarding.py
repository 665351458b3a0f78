"""What keeps a page from being used against whoever reads it: who is let in, and what a browser may do."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from flask import make_response, redirect, render_template, request, url_for

from web.frame.asking import front, is_logged_in, texts
from web.frame.troubles import of_http
from workflows.clock import real_moment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask import Response
    from werkzeug.exceptions import HTTPException
    from werkzeug.wrappers import Response as AnyResponse

OPEN_TO_ALL: Final = frozenset(
    {
        *("static", "log_in", "follow_link", "choose_person", "accessibility", "calendar"),
        *("go_to_issuer", "come_from_issuer", "invitation", "reply", "replied"),
    }
)
"""Endpoints that ask nobody who they are."""

HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


ENCRYPTED_FOR: Final = "max-age=31536000; includeSubDomains"
"""A year: no browser that was here once comes unencrypted."""


def let_in() -> AnyResponse | None:
    """Go on with whoever is logged in; a page asks others to log in, and a form keeps what they typed."""
    if request.endpoint is None or request.endpoint in OPEN_TO_ALL or is_logged_in(real_moment().instant):
        return None
    if request.method != "POST":
        return redirect(url_for("log_in", then=request.full_path.rstrip("?")))
    return _given_back("web.logged_out", HTTPStatus.UNAUTHORIZED)


def of_an_old_form(error: HTTPException) -> Response:
    """Refuse a form that rests on a login that is over; whoever typed it on a page of ours gets it back.

    Only they do: nobody else's page puts words on one of ours.
    """
    if urlsplit(request.headers.get("Origin", "")).netloc != request.host:
        return of_http(error)
    return _given_back("web.old_form", HTTPStatus.BAD_REQUEST)


def _given_back(why: str, status: HTTPStatus) -> Response:
    typed = [(name, text) for name, text in request.form.items(multi=True) if _is_a_persons(name, text)]
    said = [(_called(name), text) for name, text in typed]
    return make_response(render_template("logged_out.html", why=why, typed=said), status)


def _called(name: str) -> str:
    """Name a field as its form does; of a small table the row and the column too."""
    field, *cell = name.split(".")
    called = texts().word("field", field)
    if len(cell) != _A_CELL or not cell[0].isdecimal():
        return called
    return texts().text(
        "web.cell", label=f"{called}, {texts().word('cell', cell[1])}", number=int(cell[0]) + 1
    )


_A_CELL: Final = 2
"""What the name of a cell has beside that of its field: the number of the row, and the column."""


def _is_a_persons(name: str, text: str) -> bool:
    return (
        bool(text)
        and name not in ("csrf_token", "version", "do")
        and not name.endswith((".rows", ".kept", ".called"))
    )


def guard(response: Response) -> Response:
    """Tell the browser what it may do with the page, and to keep none of it."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if front().settings.is_encrypted:
        response.headers["Strict-Transport-Security"] = ENCRYPTED_FOR
    if request.endpoint == "calendar":
        response.headers.setdefault("Cache-Control", "no-store")
    elif request.endpoint != "static":
        response.headers["Cache-Control"] = "no-store"
    return response
