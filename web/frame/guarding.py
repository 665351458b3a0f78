"""What keeps a page from being used against whoever reads it: who is let in, and what a browser may do."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from flask import make_response, redirect, render_template, request, url_for

from web.frame.asking import front, is_logged_in
from workflows.clock import real_moment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask import Response
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
    typed = [(name, text) for name, text in request.form.items(multi=True) if _is_a_persons(name, text)]
    return make_response(render_template("logged_out.html", typed=typed), HTTPStatus.UNAUTHORIZED)


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
