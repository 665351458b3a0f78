"""What goes wrong, as a page: what it is, what would be right, and the status by its kind.

Of what we did not foresee a page tells the log's reference and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from flask import Response, make_response, render_template
from werkzeug.exceptions import SecurityError

from lifecycle.errors import LifecycleError
from lifecycle.log import event, serving, trace_of
from web.frame.asking import texts
from words.faults import sentence_of

if TYPE_CHECKING:
    from werkzeug.exceptions import HTTPException

_BY_CODE: Final[Mapping[str, HTTPStatus]] = {
    "error.unknown_record": HTTPStatus.NOT_FOUND,
    "error.not_allowed": HTTPStatus.FORBIDDEN,
    "error.has_left": HTTPStatus.FORBIDDEN,
    "error.stale_record": HTTPStatus.CONFLICT,
    "error.database_busy": HTTPStatus.SERVICE_UNAVAILABLE,
    "error.database_lost": HTTPStatus.SERVICE_UNAVAILABLE,
    "error.database_unusable": HTTPStatus.SERVICE_UNAVAILABLE,
}
"""By the error's code, and that of the classes that it is one of; every other is what somebody asked."""


_REFUSED: Final[Mapping[HTTPStatus, str]] = {
    HTTPStatus.BAD_REQUEST: "web.status.bad_request",
    HTTPStatus.NOT_FOUND: "web.status.not_found",
    HTTPStatus.METHOD_NOT_ALLOWED: "web.status.method",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "web.status.too_much",
}
"""What is said of what Flask refuses."""


def status_of(error: LifecycleError) -> HTTPStatus:
    """Choose by the nearest class whose code is known."""
    codes = (getattr(one, "code", "") for one in type(error).__mro__)
    found = (_BY_CODE[code] for code in codes if code in _BY_CODE)
    return next(found, HTTPStatus.UNPROCESSABLE_ENTITY)


def known(error: LifecycleError) -> Response:
    """Tell an error of ours on a page of its own."""
    event("request.failed", code=error.code)
    return told(status_of(error), sentence_of(error, texts()))


def of_http(error: HTTPException) -> Response:
    """Tell what Flask refuses: an address that is none, a way of asking that there is not, a forged form.

    Whoever asks under a name that is not ours gets no page: its addresses would lead elsewhere.
    """
    if isinstance(error, SecurityError):
        return Response(status=HTTPStatus.BAD_REQUEST)
    status = HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR)
    return told(status, texts().text(_REFUSED.get(status, "web.status.other")))


class BrokenOffError(Exception):
    """What was being sent ends in the middle; why is in our log, and whoever serves writes it nowhere."""


def sent(parts: Iterable[bytes], known: str) -> Iterator[bytes]:
    """Send part by part; what goes wrong meanwhile breaks it off, so that nobody takes it for whole.

    Args:
        parts: what is sent.
        known: the id of the request that it answers, which is over by then for whoever made the parts.

    Raises:
        BrokenOffError: something did.
    """
    with serving(known):
        try:
            yield from parts
        except LifecycleError as error:
            event("request.failed", code=error.code)
            raise BrokenOffError from None  # what it says may quote the register
        except Exception as error:  # noqa: BLE001 -- the boundary: it is told here, no page can be any more
            _met(error)
            raise BrokenOffError from None


def _met(error: Exception) -> str:
    reference = uuid4().hex[:8]
    event("defect.met", reference=reference, trace=trace_of(error))
    return reference


def defect(error: Exception) -> Response:
    """Tell that it is our fault, with the reference under which the log has it."""
    reference = _met(error)
    return told(HTTPStatus.INTERNAL_SERVER_ERROR, texts().text("web.defect", reference=reference))


def untold(error: Exception) -> Response:
    """Tell what failed while something was told; if no page can be made at all, with nothing on it."""
    try:
        return defect(error)
    except Exception as again:  # noqa: BLE001 -- the boundary: what fails here the log has, and nobody else
        _met(again)
        return Response(status=HTTPStatus.INTERNAL_SERVER_ERROR)


def told(status: HTTPStatus, sentence: str) -> Response:
    """Make the page."""
    return make_response(render_template("trouble.html", sentence=sentence), status.value)
